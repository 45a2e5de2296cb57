//! `ccc` 2017-07-05.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "ccc.aliyuncs.com"),
        ("ap-south-1", "ccc.aliyuncs.com"),
        ("ap-southeast-1", "ccc.aliyuncs.com"),
        ("ap-southeast-2", "ccc.aliyuncs.com"),
        ("ap-southeast-3", "ccc.aliyuncs.com"),
        ("ap-southeast-5", "ccc.aliyuncs.com"),
        ("cn-beijing", "ccc.aliyuncs.com"),
        ("cn-chengdu", "ccc.aliyuncs.com"),
        ("cn-hangzhou", "ccc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "ccc.aliyuncs.com"),
        ("cn-hongkong", "ccc.aliyuncs.com"),
        ("cn-huhehaote", "ccc.aliyuncs.com"),
        ("cn-north-2-gov-1", "ccc.aliyuncs.com"),
        ("cn-qingdao", "ccc.aliyuncs.com"),
        ("cn-shanghai", "ccc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ccc.aliyuncs.com"),
        ("cn-shenzhen", "ccc.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ccc.aliyuncs.com"),
        ("cn-zhangjiakou", "ccc.aliyuncs.com"),
        ("eu-central-1", "ccc.aliyuncs.com"),
        ("eu-west-1", "ccc.aliyuncs.com"),
        ("me-east-1", "ccc.aliyuncs.com"),
        ("us-east-1", "ccc.aliyuncs.com"),
        ("us-west-1", "ccc.aliyuncs.com"),
    ],
    vpc: &[("cn-shanghai", "ccc-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ccc", version: "2017-07-05", code: "ccc", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentDevice {
    pub client_ip: String,
    pub client_port: Option<String>,
    pub instance_id: String,
    pub browser_version: String,
    pub remark: Option<String>,
}
operation! { AddAgentDevice(client_ip: String, instance_id: String, browser_version: String)
    "AddAgentDevice" -> AddAgentDeviceOutput {
    0 "ClientIp" client_ip, 1 "ClientPort" client_port: String, 2 "InstanceId" instance_id,
    3 "BrowserVersion" browser_version, 4 "Remark" remark: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentDeviceOutput {
    pub agent_device_id: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAgentDeviceOutput {
    0 "AgentDeviceId" agent_device_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbers {
    pub contact_flow_id: Option<String>,
    pub instance_id: String,
    pub phone_number: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub usage: String,
}
operation! { AddBulkPhoneNumbers(instance_id: String, phone_number: Vec<String>, usage: String)
    "AddBulkPhoneNumbers" -> AddBulkPhoneNumbersOutput {
    0 "ContactFlowId" contact_flow_id: String, 1 "InstanceId" instance_id, 2 "PhoneNumber" phone_number,
    3 "SkillGroupId" skill_group_id: Vec<String>, 4 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersOutput {
    pub arrearage_phone_numbers: Option<AddBulkPhoneNumbersArrearagePhoneNumbers>,
    pub code: Option<String>,
    pub failed_phone_numbers: Option<AddBulkPhoneNumbersFailedPhoneNumbers>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub phone_numbers: Option<AddBulkPhoneNumbersPhoneNumbers>,
    pub success: Option<bool>,
    pub userd_phone_numbers: Option<AddBulkPhoneNumbersUserdPhoneNumbers>,
}
model! { AddBulkPhoneNumbersOutput {
    0 "ArrearagePhoneNumbers" arrearage_phone_numbers, 1 "Code" code, 2 "FailedPhoneNumbers" failed_phone_numbers,
    3 "HttpStatusCode" http_status_code, 4 "Message" message, 5 "PhoneNumbers" phone_numbers, 6 "Success" success,
    7 "UserdPhoneNumbers" userd_phone_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersArrearagePhoneNumbers {
    pub arrearage_phone_number: Option<Vec<String>>,
}
model! { AddBulkPhoneNumbersArrearagePhoneNumbers {
    0 "ArrearagePhoneNumber" arrearage_phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersFailedPhoneNumbers {
    pub failed_phone_number: Option<Vec<String>>,
}
model! { AddBulkPhoneNumbersFailedPhoneNumbers {
    0 "FailedPhoneNumber" failed_phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersPhoneNumbers {
    pub phone_number: Option<Vec<AddBulkPhoneNumbersPhoneNumber>>,
}
model! { AddBulkPhoneNumbersPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub contact_flow: Option<AddBulkPhoneNumbersContactFlow>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub skill_groups: Option<AddBulkPhoneNumbersSkillGroups>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { AddBulkPhoneNumbersPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "ContactFlow" contact_flow, 2 "InstanceId" instance_id, 3 "Number" number,
    4 "PhoneNumberDescription" phone_number_description, 5 "PhoneNumberId" phone_number_id,
    6 "RemainingTime" remaining_time, 7 "SkillGroups" skill_groups, 8 "TestOnly" test_only, 9 "Trunks" trunks,
    10 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersContactFlow {
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AddBulkPhoneNumbersContactFlow {
    0 "ContactFlowDescription" contact_flow_description, 1 "ContactFlowId" contact_flow_id,
    2 "ContactFlowName" contact_flow_name, 3 "InstanceId" instance_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersSkillGroups {
    pub skill_group: Option<Vec<AddBulkPhoneNumbersSkillGroup>>,
}
model! { AddBulkPhoneNumbersSkillGroups {
    0 "SkillGroup" skill_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { AddBulkPhoneNumbersSkillGroup {
    0 "SkillGroupId" skill_group_id, 1 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersUserdPhoneNumbers {
    pub userd_phone_number: Option<Vec<String>>,
}
model! { AddBulkPhoneNumbersUserdPhoneNumbers {
    0 "UserdPhoneNumber" userd_phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneNumber {
    pub contact_flow_id: Option<String>,
    pub instance_id: String,
    pub phone_number: String,
    pub usage: String,
}
operation! { AddPhoneNumber(instance_id: String, phone_number: String, usage: String)
    "AddPhoneNumber" -> AddPhoneNumberOutput {
    0 "ContactFlowId" contact_flow_id: String, 1 "InstanceId" instance_id, 2 "PhoneNumber" phone_number, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub phone_number: Option<AddPhoneNumberPhoneNumber>,
    pub success: Option<bool>,
}
model! { AddPhoneNumberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PhoneNumber" phone_number,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneNumberPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub contact_flow: Option<AddPhoneNumberContactFlow>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { AddPhoneNumberPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "ContactFlow" contact_flow, 2 "InstanceId" instance_id, 3 "Number" number,
    4 "PhoneNumberDescription" phone_number_description, 5 "PhoneNumberId" phone_number_id,
    6 "RemainingTime" remaining_time, 7 "TestOnly" test_only, 8 "Trunks" trunks, 9 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneNumberContactFlow {
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AddPhoneNumberContactFlow {
    0 "ContactFlowDescription" contact_flow_description, 1 "ContactFlowId" contact_flow_id,
    2 "ContactFlowName" contact_flow_name, 3 "InstanceId" instance_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneTags {
    pub concurrency: Option<i64>,
    pub instance_id: String,
    pub phone_number_list: Vec<String>,
    pub provider: Option<String>,
    pub region_name_city: Option<String>,
    pub region_name_province: Option<String>,
    pub service_tag: String,
    pub sip_tag: Option<String>,
    pub r#type: Option<i64>,
}
operation! { AddPhoneTags(instance_id: String, phone_number_list: Vec<String>, service_tag: String)
    "AddPhoneTags" -> AddPhoneTagsOutput {
    0 "Concurrency" concurrency: i64, 1 "InstanceId" instance_id, 2 "PhoneNumberList" phone_number_list,
    3 "Provider" provider: String, 4 "RegionNameCity" region_name_city: String,
    5 "RegionNameProvince" region_name_province: String, 6 "ServiceTag" service_tag, 7 "SipTag" sip_tag: String,
    8 "Type" r#type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPhoneTagsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsers {
    pub instance_id: String,
    pub role_id: Option<Vec<String>>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
    pub user_ram_id: Vec<String>,
}
operation! { AssignUsers(instance_id: String, user_ram_id: Vec<String>) "AssignUsers" -> AssignUsersOutput {
    0 "InstanceId" instance_id, 1 "RoleId" role_id: Vec<String>, 2 "SkillGroupId" skill_group_id: Vec<String>,
    3 "SkillLevel" skill_level: Vec<i64>, 4 "UserRamId" user_ram_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsersOutput {
    pub code: Option<String>,
    pub data: Option<AssignUsersData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignUsersOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsersData {
    pub user: Option<Vec<AssignUsersUser>>,
}
model! { AssignUsersData {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsersUser {
    pub instance_id: Option<String>,
    pub primary: Option<bool>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { AssignUsersUser {
    0 "InstanceId" instance_id, 1 "Primary" primary, 2 "RamId" ram_id, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOnlinePrivacyNumber {
    pub instance_id: String,
    pub tel_a: String,
    pub tel_b: String,
}
operation! { CallOnlinePrivacyNumber(instance_id: String, tel_a: String, tel_b: String)
    "CallOnlinePrivacyNumber" -> CallOnlinePrivacyNumberOutput {
    0 "InstanceId" instance_id, 1 "TelA" tel_a, 2 "TelB" tel_b
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOnlinePrivacyNumberOutput {
    pub code: Option<String>,
    pub data: Option<CallOnlinePrivacyNumberData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CallOnlinePrivacyNumberOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOnlinePrivacyNumberData {
    pub call_id: Option<String>,
    pub date_created: Option<String>,
    pub represent: Option<String>,
    pub status_code: Option<String>,
    pub tel_x: Option<String>,
}
model! { CallOnlinePrivacyNumberData {
    0 "CallId" call_id, 1 "DateCreated" date_created, 2 "Represent" represent, 3 "StatusCode" status_code,
    4 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliable {
    pub callee: String,
    pub caller: Option<String>,
    pub instance_id: String,
}
operation! { CheckNumberAvaliable(callee: String, instance_id: String)
    "CheckNumberAvaliable" -> CheckNumberAvaliableOutput {
    0 "Callee" callee, 1 "Caller" caller: String, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliableOutput {
    pub callee_avaliable: Option<CheckNumberAvaliableCalleeAvaliable>,
    pub caller_avaliable: Option<CheckNumberAvaliableCallerAvaliable>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckNumberAvaliableOutput {
    0 "CalleeAvaliable" callee_avaliable, 1 "CallerAvaliable" caller_avaliable, 2 "Code" code,
    3 "HttpStatusCode" http_status_code, 4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliableCalleeAvaliable {
    pub avaliable: Option<bool>,
    pub reason: Option<String>,
}
model! { CheckNumberAvaliableCalleeAvaliable {
    0 "Avaliable" avaliable, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliableCallerAvaliable {
    pub avaliable: Option<bool>,
    pub reason: Option<String>,
}
model! { CheckNumberAvaliableCallerAvaliable {
    0 "Avaliable" avaliable, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContactFlowVersionModification {
    pub contact_flow_version_id: String,
    pub instance_id: String,
    pub canvas: String,
    pub content: String,
}
operation! { CommitContactFlowVersionModification(contact_flow_version_id: String, instance_id: String, canvas: String, content: String)
    "CommitContactFlowVersionModification" -> CommitContactFlowVersionModificationOutput {
    0 "ContactFlowVersionId" contact_flow_version_id, 1 "InstanceId" instance_id, 2 "Canvas" canvas, 3 "Content" content
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContactFlowVersionModificationOutput {
    pub code: Option<String>,
    pub contact_flow_version: Option<CommitContactFlowVersionModificationContactFlowVersion>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CommitContactFlowVersionModificationOutput {
    0 "Code" code, 1 "ContactFlowVersion" contact_flow_version, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContactFlowVersionModificationContactFlowVersion {
    pub canvas: Option<String>,
    pub contact_flow_version_description: Option<String>,
    pub contact_flow_version_id: Option<String>,
    pub content: Option<String>,
    pub last_modified: Option<String>,
    pub last_modified_by: Option<String>,
    pub locked_by: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { CommitContactFlowVersionModificationContactFlowVersion {
    0 "Canvas" canvas, 1 "ContactFlowVersionDescription" contact_flow_version_description,
    2 "ContactFlowVersionId" contact_flow_version_id, 3 "Content" content, 4 "LastModified" last_modified,
    5 "LastModifiedBy" last_modified_by, 6 "LockedBy" locked_by, 7 "Status" status, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlow {
    pub description: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub canvas: String,
    pub content: String,
}

/// What [`CreateContactFlow::new`] takes.
pub struct CreateContactFlowRequired {
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub canvas: String,
    pub content: String,
}
operation! { CreateContactFlow{CreateContactFlowRequired: instance_id, name, r#type, canvas, content}
    "CreateContactFlow" -> CreateContactFlowOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "Name" name, 3 "Type" r#type, 4 "Canvas" canvas,
    5 "Content" content
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowOutput {
    pub code: Option<String>,
    pub contact_flow: Option<CreateContactFlowContactFlow>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateContactFlowOutput {
    0 "Code" code, 1 "ContactFlow" contact_flow, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowContactFlow {
    pub applied_version: Option<String>,
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub phone_numbers: Option<CreateContactFlowPhoneNumbers>,
    pub r#type: Option<String>,
    pub versions: Option<CreateContactFlowVersions>,
}
model! { CreateContactFlowContactFlow {
    0 "AppliedVersion" applied_version, 1 "ContactFlowDescription" contact_flow_description,
    2 "ContactFlowId" contact_flow_id, 3 "ContactFlowName" contact_flow_name, 4 "InstanceId" instance_id,
    5 "PhoneNumbers" phone_numbers, 6 "Type" r#type, 7 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowPhoneNumbers {
    pub phone_number: Option<Vec<CreateContactFlowPhoneNumber>>,
}
model! { CreateContactFlowPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { CreateContactFlowPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "InstanceId" instance_id, 2 "Number" number,
    3 "PhoneNumberDescription" phone_number_description, 4 "PhoneNumberId" phone_number_id,
    5 "RemainingTime" remaining_time, 6 "TestOnly" test_only, 7 "Trunks" trunks, 8 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowVersions {
    pub contact_flow_version: Option<Vec<CreateContactFlowContactFlowVersion>>,
}
model! { CreateContactFlowVersions {
    0 "ContactFlowVersion" contact_flow_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowContactFlowVersion {
    pub canvas: Option<String>,
    pub contact_flow_version_description: Option<String>,
    pub contact_flow_version_id: Option<String>,
    pub content: Option<String>,
    pub last_modified: Option<String>,
    pub last_modified_by: Option<String>,
    pub locked_by: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { CreateContactFlowContactFlowVersion {
    0 "Canvas" canvas, 1 "ContactFlowVersionDescription" contact_flow_version_description,
    2 "ContactFlowVersionId" contact_flow_version_id, 3 "Content" content, 4 "LastModified" last_modified,
    5 "LastModifiedBy" last_modified_by, 6 "LockedBy" locked_by, 7 "Status" status, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFault {
    pub agent_file_path: Option<String>,
    pub agent_id: i64,
    pub agent_oss_file_name: Option<String>,
    pub browser_version: Option<String>,
    pub client_ip: Option<String>,
    pub client_port: Option<String>,
    pub connect_id: String,
    pub custom_file_path: Option<String>,
    pub custom_oss_file_name: Option<String>,
    pub description: Option<String>,
    pub end_time: i64,
    pub instance_id: String,
    pub microphone_equipment: Option<String>,
    pub microphone_list: Option<String>,
    pub operating_system_version: Option<String>,
    pub service_ip: Option<String>,
    pub service_port: Option<String>,
    pub speaker_equipment: Option<String>,
    pub speaker_list: Option<String>,
    pub start_time: i64,
}

/// What [`CreateFault::new`] takes.
pub struct CreateFaultRequired {
    pub agent_id: i64,
    pub connect_id: String,
    pub end_time: i64,
    pub instance_id: String,
    pub start_time: i64,
}
operation! { CreateFault{CreateFaultRequired: agent_id, connect_id, end_time, instance_id, start_time}
    "CreateFault" -> CreateFaultOutput {
    0 "AgentFilePath" agent_file_path: String, 1 "AgentId" agent_id, 2 "AgentOssFileName" agent_oss_file_name: String,
    3 "BrowserVersion" browser_version: String, 4 "ClientIp" client_ip: String, 5 "ClientPort" client_port: String,
    6 "ConnectId" connect_id, 7 "CustomFilePath" custom_file_path: String,
    8 "CustomOssFileName" custom_oss_file_name: String, 9 "Description" description: String, 10 "EndTime" end_time,
    11 "InstanceId" instance_id, 12 "MicrophoneEquipment" microphone_equipment: String,
    13 "MicrophoneList" microphone_list: String, 14 "OperatingSystemVersion" operating_system_version: String,
    15 "ServiceIp" service_ip: String, 16 "ServicePort" service_port: String,
    17 "SpeakerEquipment" speaker_equipment: String, 18 "SpeakerList" speaker_list: String, 19 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFaultOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub admin_ram_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub domain_name: String,
    pub name: String,
    pub phone_number: Option<String>,
    pub phone_numbers: Option<Vec<String>>,
    pub storage_max_days: i64,
    pub storage_max_size: i64,
    pub user_object: Option<Vec<String>>,
}
operation! { CreateInstance(domain_name: String, name: String, storage_max_days: i64, storage_max_size: i64)
    "CreateInstance" -> CreateInstanceOutput {
    0 "AdminRamId" admin_ram_id: Vec<String>, 1 "Description" description: String, 2 "DirectoryId" directory_id: String,
    3 "DomainName" domain_name, 4 "Name" name, 5 "PhoneNumber" phone_number: String,
    6 "PhoneNumbers" phone_numbers: Vec<String>, 7 "StorageMaxDays" storage_max_days,
    8 "StorageMaxSize" storage_max_size, 9 "UserObject" user_object: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance: Option<CreateInstanceInstance>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instance" instance, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInstance {
    pub admin: Option<CreateInstanceAdmin>,
    pub console_url: Option<String>,
    pub created_time: Option<i64>,
    pub directory_id: Option<String>,
    pub domain_name: Option<String>,
    pub fail_login_names: Option<CreateInstanceFailLoginNames>,
    pub fail_phone_numbers: Option<CreateInstanceFailPhoneNumbers>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_online_agents: Option<i64>,
    pub owner: Option<String>,
    pub phone_numbers: Option<CreateInstancePhoneNumbers>,
    pub status: Option<String>,
    pub storage_bucket: Option<String>,
    pub storage_max_days: Option<i64>,
    pub storage_max_size: Option<i64>,
    pub success_login_names: Option<CreateInstanceSuccessLoginNames>,
    pub success_phone_numbers: Option<CreateInstanceSuccessPhoneNumbers>,
    pub tenant_id: Option<String>,
}
model! { CreateInstanceInstance {
    0 "Admin" admin, 1 "ConsoleUrl" console_url, 2 "CreatedTime" created_time, 3 "DirectoryId" directory_id,
    4 "DomainName" domain_name, 5 "FailLoginNames" fail_login_names, 6 "FailPhoneNumbers" fail_phone_numbers,
    7 "InstanceDescription" instance_description, 8 "InstanceId" instance_id, 9 "InstanceName" instance_name,
    10 "MaxOnlineAgents" max_online_agents, 11 "Owner" owner, 12 "PhoneNumbers" phone_numbers, 13 "Status" status,
    14 "StorageBucket" storage_bucket, 15 "StorageMaxDays" storage_max_days, 16 "StorageMaxSize" storage_max_size,
    17 "SuccessLoginNames" success_login_names, 18 "SuccessPhoneNumbers" success_phone_numbers, 19 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAdmin {
    pub user: Option<Vec<CreateInstanceUser>>,
}
model! { CreateInstanceAdmin {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceUser {
    pub detail: Option<CreateInstanceDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateInstanceUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { CreateInstanceDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceFailLoginNames {
    pub fail_login_name: Option<Vec<String>>,
}
model! { CreateInstanceFailLoginNames {
    0 "FailLoginName" fail_login_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceFailPhoneNumbers {
    pub fail_phone_number: Option<Vec<String>>,
}
model! { CreateInstanceFailPhoneNumbers {
    0 "FailPhoneNumber" fail_phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePhoneNumbers {
    pub phone_number: Option<Vec<CreateInstancePhoneNumber>>,
}
model! { CreateInstancePhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePhoneNumber {
    pub allow_outbound: Option<bool>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { CreateInstancePhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "InstanceId" instance_id, 2 "Number" number,
    3 "PhoneNumberDescription" phone_number_description, 4 "PhoneNumberId" phone_number_id,
    5 "RemainingTime" remaining_time, 6 "TestOnly" test_only, 7 "Trunks" trunks, 8 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSuccessLoginNames {
    pub success_login_name: Option<Vec<String>>,
}
model! { CreateInstanceSuccessLoginNames {
    0 "SuccessLoginName" success_login_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSuccessPhoneNumbers {
    pub success_phone_number: Option<Vec<String>>,
}
model! { CreateInstanceSuccessPhoneNumbers {
    0 "SuccessPhoneNumber" success_phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMedia {
    pub content: Option<String>,
    pub description: Option<String>,
    pub file_name: String,
    pub instance_id: String,
    pub name: String,
    pub oss_file_name: String,
    pub oss_file_path: String,
    pub r#type: String,
    pub upload_result: String,
}

/// What [`CreateMedia::new`] takes.
pub struct CreateMediaRequired {
    pub file_name: String,
    pub instance_id: String,
    pub name: String,
    pub oss_file_name: String,
    pub oss_file_path: String,
    pub r#type: String,
    pub upload_result: String,
}
operation! { CreateMedia{CreateMediaRequired: file_name, instance_id, name, oss_file_name, oss_file_path, r#type, upload_result}
    "CreateMedia" -> CreateMediaOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "FileName" file_name,
    3 "InstanceId" instance_id, 4 "Name" name, 5 "OssFileName" oss_file_name, 6 "OssFilePath" oss_file_path,
    7 "Type" r#type, 8 "UploadResult" upload_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub media_upload_param: Option<CreateMediaMediaUploadParam>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMediaOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MediaUploadParam" media_upload_param, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaMediaUploadParam {
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub oss_file_name: Option<String>,
    pub oss_file_path: Option<String>,
}
model! { CreateMediaMediaUploadParam {
    0 "FileName" file_name, 1 "Id" id, 2 "Instance" instance, 3 "Name" name, 4 "OssFileName" oss_file_name,
    5 "OssFilePath" oss_file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub scenario_id: String,
    pub title: String,
}
operation! { CreateScenarioParameter(instance_id: String, name: String, scenario_id: String, title: String)
    "CreateScenarioParameter" -> CreateScenarioParameterOutput {
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Name" name, 4 "ScenarioId" scenario_id, 5 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioParameterOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scenario_parameters: Option<Vec<CreateScenarioParameterScenarioParameters>>,
    pub success: Option<bool>,
}
model! { CreateScenarioParameterOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScenarioParameters" scenario_parameters,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioParameterScenarioParameters {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub scenario_id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<i64>,
}
model! { CreateScenarioParameterScenarioParameters {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "Id" id, 3 "Name" name, 4 "ScenarioId" scenario_id,
    5 "Title" title, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillGroup {
    pub allow_private_outbound_number: Option<bool>,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub outbound_phone_number_id: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    pub skill_level: Option<Vec<i64>>,
    pub user_id: Option<Vec<String>>,
}
operation! { CreateSkillGroup(instance_id: String, name: String) "CreateSkillGroup" -> CreateSkillGroupOutput {
    0 "AllowPrivateOutboundNumber" allow_private_outbound_number: bool, 1 "Description" description: String,
    2 "InstanceId" instance_id, 3 "Name" name, 4 "OutboundPhoneNumberId" outbound_phone_number_id: Vec<String>,
    5 "RoutingStrategy" routing_strategy: String, 6 "SkillLevel" skill_level: Vec<i64>, 7 "UserId" user_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub skill_group_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SkillGroupId" skill_group_id,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub display_name: String,
    pub email: String,
    pub instance_id: String,
    pub login_name: String,
    pub phone: Option<String>,
    pub private_outbound_number_id: Option<String>,
    pub role_id: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
}

/// What [`CreateUser::new`] takes.
pub struct CreateUserRequired {
    pub display_name: String,
    pub email: String,
    pub instance_id: String,
    pub login_name: String,
    pub role_id: Vec<String>,
}
operation! { CreateUser{CreateUserRequired: display_name, email, instance_id, login_name, role_id}
    "CreateUser" -> CreateUserOutput {
    0 "DisplayName" display_name, 1 "Email" email, 2 "InstanceId" instance_id, 3 "LoginName" login_name,
    4 "Phone" phone: String, 5 "PrivateOutboundNumberId" private_outbound_number_id: String, 6 "RoleId" role_id,
    7 "SkillGroupId" skill_group_id: Vec<String>, 8 "SkillLevel" skill_level: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVoiceAppraise {
    pub contact_flow_version_id: String,
    pub instance_id: String,
    pub is_appraise: Option<bool>,
    pub content: String,
}
operation! { CreateVoiceAppraise(contact_flow_version_id: String, instance_id: String, content: String)
    "CreateVoiceAppraise" -> CreateVoiceAppraiseOutput {
    0 "ContactFlowVersionId" contact_flow_version_id, 1 "InstanceId" instance_id, 2 "IsAppraise" is_appraise: bool,
    3 "Content" content
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVoiceAppraiseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateVoiceAppraiseOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugIntent {
    pub call_id: String,
    pub instance_id: String,
    pub new_session: Option<bool>,
    pub scenario_id: Option<String>,
    pub survey_id: String,
    pub utterance: Option<String>,
}
operation! { DebugIntent(call_id: String, instance_id: String, survey_id: String) "DebugIntent" -> DebugIntentOutput {
    0 "CallId" call_id, 1 "InstanceId" instance_id, 2 "NewSession" new_session: bool,
    3 "ScenarioId" scenario_id: String, 4 "SurveyId" survey_id, 5 "Utterance" utterance: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugIntentOutput {
    pub code: Option<String>,
    pub feedback: Option<DebugIntentFeedback>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DebugIntentOutput {
    0 "Code" code, 1 "Feedback" feedback, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugIntentFeedback {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub content: Option<String>,
}
model! { DebugIntentFeedback {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    pub instance_id: String,
    pub name: String,
}
operation! { DeleteMedia(instance_id: String, name: String) "DeleteMedia" -> DeleteMediaOutput {
    0 "InstanceId" instance_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMediaOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneTags {
    pub instance_id: String,
    pub phone_number_list: Vec<String>,
}
operation! { DeletePhoneTags(instance_id: String, phone_number_list: Vec<String>)
    "DeletePhoneTags" -> DeletePhoneTagsOutput {
    0 "InstanceId" instance_id, 1 "PhoneNumberList" phone_number_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePhoneTagsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioParameter {
    pub instance_id: String,
    pub scenario_id: String,
    pub scenario_parameter_id: String,
}
operation! { DeleteScenarioParameter(instance_id: String, scenario_id: String, scenario_parameter_id: String)
    "DeleteScenarioParameter" -> DeleteScenarioParameterOutput {
    0 "InstanceId" instance_id, 1 "ScenarioId" scenario_id, 2 "ScenarioParameterId" scenario_parameter_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioParameterOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScenarioParameterOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillGroup {
    pub instance_id: String,
    pub skill_group_id: String,
}
operation! { DeleteSkillGroup(instance_id: String, skill_group_id: String)
    "DeleteSkillGroup" -> DeleteSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialEx {
    pub answer_mode: i64,
    pub callee: String,
    pub caller: String,
    pub instance_id: String,
    pub provider: Option<String>,
    pub rout_point: String,
}

/// What [`DialEx::new`] takes.
pub struct DialExRequired {
    pub answer_mode: i64,
    pub callee: String,
    pub caller: String,
    pub instance_id: String,
    pub rout_point: String,
}
operation! { DialEx{DialExRequired: answer_mode, callee, caller, instance_id, rout_point} "DialEx" -> DialExOutput {
    0 "AnswerMode" answer_mode, 1 "Callee" callee, 2 "Caller" caller, 3 "InstanceId" instance_id,
    4 "Provider" provider: String, 5 "RoutPoint" rout_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialExOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub status_code: Option<String>,
    pub status_desc: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DialExOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "StatusCode" status_code,
    4 "StatusDesc" status_desc, 5 "Success" success, 6 "TaskId" task_id, 7 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectDialogue {
    pub instance_id: String,
    pub scenario_id: String,
    pub session_id: String,
    pub utterance: String,
}
operation! { DirectDialogue(instance_id: String, scenario_id: String, session_id: String, utterance: String)
    "DirectDialogue" -> DirectDialogueOutput {
    0 "InstanceId" instance_id, 1 "ScenarioId" scenario_id, 2 "SessionId" session_id, 3 "Utterance" utterance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectDialogueOutput {
    pub code: Option<String>,
    pub content: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub message_id: Option<String>,
    pub session_id: Option<String>,
    pub success: Option<bool>,
    pub r#type: Option<String>,
}
model! { DirectDialogueOutput {
    0 "Code" code, 1 "Content" content, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "MessageId" message_id, 5 "SessionId" session_id, 6 "Success" success, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTrunkProviders {
    pub provider_name: Option<Vec<String>>,
}
operation! { DisableTrunkProviders() "DisableTrunkProviders" -> DisableTrunkProvidersOutput {
    0 "ProviderName" provider_name: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTrunkProvidersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableTrunkProvidersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecording {
    pub channel: Option<String>,
    pub contact_id: String,
    pub instance_id: String,
}
operation! { DownloadAllTypeRecording(contact_id: String, instance_id: String)
    "DownloadAllTypeRecording" -> DownloadAllTypeRecordingOutput {
    0 "Channel" channel: String, 1 "ContactId" contact_id, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub media_download_param_list: Option<DownloadAllTypeRecordingMediaDownloadParamList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadAllTypeRecordingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MediaDownloadParamList" media_download_param_list,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecordingMediaDownloadParamList {
    pub media_download_param: Option<Vec<DownloadAllTypeRecordingMediaDownloadParam>>,
}
model! { DownloadAllTypeRecordingMediaDownloadParamList {
    0 "MediaDownloadParam" media_download_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecordingMediaDownloadParam {
    pub file_name: Option<String>,
    pub signature_url: Option<Secret>,
}
model! { DownloadAllTypeRecordingMediaDownloadParam {
    0 "FileName" file_name, 1 "SignatureUrl" signature_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecording {
    pub channel: Option<String>,
    pub file_name: String,
    pub instance_id: String,
}
operation! { DownloadRecording(file_name: String, instance_id: String) "DownloadRecording" -> DownloadRecordingOutput {
    0 "Channel" channel: String, 1 "FileName" file_name, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub media_download_param: Option<DownloadRecordingMediaDownloadParam>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadRecordingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MediaDownloadParam" media_download_param,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecordingMediaDownloadParam {
    pub file_name: Option<String>,
    pub signature_url: Option<Secret>,
}
model! { DownloadRecordingMediaDownloadParam {
    0 "FileName" file_name, 1 "SignatureUrl" signature_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsers {
    pub criteria: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { FindUsers(criteria: String, instance_id: String, page_number: i64, page_size: i64)
    "FindUsers" -> FindUsersOutput {
    0 "Criteria" criteria, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { FindUsers: FindUsersUser = Number "PageNumber", "Users.List.User" users.list.user, total "Users.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub users: Option<FindUsersUsers>,
}
model! { FindUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersUsers {
    pub list: Option<FindUsersList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { FindUsersUsers {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersList {
    pub user: Option<Vec<FindUsersUser>>,
}
model! { FindUsersList {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersUser {
    pub detail: Option<FindUsersDetail>,
    pub instance_id: Option<String>,
    pub private_outbound_number_id: Option<String>,
    pub ram_id: Option<String>,
    pub roles: Option<FindUsersRoles>,
    pub skill_levels: Option<FindUsersSkillLevels>,
    pub user_id: Option<String>,
}
model! { FindUsersUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "PrivateOutboundNumberId" private_outbound_number_id,
    3 "RamId" ram_id, 4 "Roles" roles, 5 "SkillLevels" skill_levels, 6 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { FindUsersDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersRoles {
    pub role: Option<Vec<FindUsersRole>>,
}
model! { FindUsersRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { FindUsersRole {
    0 "InstanceId" instance_id, 1 "RoleDescription" role_description, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersSkillLevels {
    pub skill_level: Option<Vec<FindUsersSkillLevel>>,
}
model! { FindUsersSkillLevels {
    0 "SkillLevel" skill_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<FindUsersSkill>,
    pub skill_level_id: Option<String>,
}
model! { FindUsersSkillLevel {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { FindUsersSkill {
    0 "InstanceId" instance_id, 1 "SkillGroupDescription" skill_group_description, 2 "SkillGroupId" skill_group_id,
    3 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReport {
    pub agent_id: Option<String>,
    pub end_date: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_date: String,
}

/// What [`GenerateAgentStatisticReport::new`] takes.
pub struct GenerateAgentStatisticReportRequired {
    pub end_date: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_date: String,
}
operation! { GenerateAgentStatisticReport{GenerateAgentStatisticReportRequired: end_date, instance_id, page_number, page_size, start_date}
    "GenerateAgentStatisticReport" -> GenerateAgentStatisticReportOutput {
    0 "AgentId" agent_id: String, 1 "EndDate" end_date, 2 "InstanceId" instance_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "StartDate" start_date
} }
paged! { GenerateAgentStatisticReport: GenerateAgentStatisticReportGenerateAgentStatistic =
    Number "PageNumber", "DataList.List.GenerateAgentStatistic" data_list.list.generate_agent_statistic, total "DataList.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportOutput {
    pub code: Option<String>,
    pub data_list: Option<GenerateAgentStatisticReportDataList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateAgentStatisticReportOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportDataList {
    pub list: Option<GenerateAgentStatisticReportList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GenerateAgentStatisticReportDataList {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportList {
    pub generate_agent_statistic: Option<Vec<GenerateAgentStatisticReportGenerateAgentStatistic>>,
}
model! { GenerateAgentStatisticReportList {
    0 "GenerateAgentStatistic" generate_agent_statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportGenerateAgentStatistic {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub average_ready_time: Option<i64>,
    pub inbound: Option<GenerateAgentStatisticReportInbound>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub max_ready_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub outbound: Option<GenerateAgentStatisticReportOutbound>,
    pub overall: Option<GenerateAgentStatisticReportOverall>,
    pub record_date: Option<String>,
    pub skill_group_ids: Option<String>,
    pub skill_group_names: Option<String>,
    pub total_break_time: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
}
model! { GenerateAgentStatisticReportGenerateAgentStatistic {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "AverageReadyTime" average_ready_time, 3 "Inbound" inbound,
    4 "InstanceId" instance_id, 5 "LoginName" login_name, 6 "MaxReadyTime" max_ready_time,
    7 "OccupancyRate" occupancy_rate, 8 "Outbound" outbound, 9 "Overall" overall, 10 "RecordDate" record_date,
    11 "SkillGroupIds" skill_group_ids, 12 "SkillGroupNames" skill_group_names, 13 "TotalBreakTime" total_break_time,
    14 "TotalLoggedInTime" total_logged_in_time, 15 "TotalReadyTime" total_ready_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportInbound {
    pub average_hold_time: Option<i64>,
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_hold_time: Option<i64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_hold_time: Option<i64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GenerateAgentStatisticReportInbound {
    0 "AverageHoldTime" average_hold_time, 1 "AverageRingTime" average_ring_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsHandled" calls_handled, 5 "CallsOffered" calls_offered,
    6 "HandleRate" handle_rate, 7 "MaxHoldTime" max_hold_time, 8 "MaxRingTime" max_ring_time,
    9 "MaxTalkTime" max_talk_time, 10 "MaxWorkTime" max_work_time, 11 "SatisfactionIndex" satisfaction_index,
    12 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 14 "TotalHoldTime" total_hold_time,
    15 "TotalRingTime" total_ring_time, 16 "TotalTalkTime" total_talk_time, 17 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_hold_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_hold_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_hold_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GenerateAgentStatisticReportOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageHoldTime" average_hold_time,
    3 "AverageTalkTime" average_talk_time, 4 "AverageWorkTime" average_work_time, 5 "CallsAnswered" calls_answered,
    6 "CallsDialed" calls_dialed, 7 "MaxDialingTime" max_dialing_time, 8 "MaxHoldTime" max_hold_time,
    9 "MaxTalkTime" max_talk_time, 10 "MaxWorkTime" max_work_time, 11 "SatisfactionIndex" satisfaction_index,
    12 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 14 "TotalDialingTime" total_dialing_time,
    15 "TotalHoldTime" total_hold_time, 16 "TotalTalkTime" total_talk_time, 17 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportOverall {
    pub average_hold_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_hold_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_hold_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GenerateAgentStatisticReportOverall {
    0 "AverageHoldTime" average_hold_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWorkTime" average_work_time,
    3 "MaxHoldTime" max_hold_time, 4 "MaxTalkTime" max_talk_time, 5 "MaxWorkTime" max_work_time,
    6 "SatisfactionIndex" satisfaction_index, 7 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    8 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 9 "TotalCalls" total_calls,
    10 "TotalHoldTime" total_hold_time, 11 "TotalTalkTime" total_talk_time, 12 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentData {
    pub end_day: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_day: String,
    pub user_id: Option<String>,
}

/// What [`GetAgentData::new`] takes.
pub struct GetAgentDataRequired {
    pub end_day: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_day: String,
}
operation! { GetAgentData{GetAgentDataRequired: end_day, instance_id, page_number, page_size, start_day}
    "GetAgentData" -> GetAgentDataOutput {
    0 "EndDay" end_day, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "StartDay" start_day, 5 "UserId" user_id: String
} }
paged! { GetAgentData: GetAgentDataList =
    Number "PageNumber", "DataList.List" data_list.list, total "DataList.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataOutput {
    pub code: Option<String>,
    pub data_list: Option<GetAgentDataDataList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentDataOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataDataList {
    pub list: Option<Vec<GetAgentDataList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetAgentDataDataList {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataList {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub average_ready_time: Option<i64>,
    pub inbound: Option<GetAgentDataInbound>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub max_ready_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub outbound: Option<GetAgentDataOutbound>,
    pub overall: Option<GetAgentDataOverall>,
    pub record_date: Option<String>,
    pub skill_group_ids: Option<String>,
    pub skill_group_names: Option<String>,
    pub total_break_time: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
}
model! { GetAgentDataList {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "AverageReadyTime" average_ready_time, 3 "Inbound" inbound,
    4 "InstanceId" instance_id, 5 "LoginName" login_name, 6 "MaxReadyTime" max_ready_time,
    7 "OccupancyRate" occupancy_rate, 8 "Outbound" outbound, 9 "Overall" overall, 10 "RecordDate" record_date,
    11 "SkillGroupIds" skill_group_ids, 12 "SkillGroupNames" skill_group_names, 13 "TotalBreakTime" total_break_time,
    14 "TotalLoggedInTime" total_logged_in_time, 15 "TotalReadyTime" total_ready_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataInbound {
    pub average_hold_time: Option<i64>,
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_hold_time: Option<i64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_hold_time: Option<i64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetAgentDataInbound {
    0 "AverageHoldTime" average_hold_time, 1 "AverageRingTime" average_ring_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsHandled" calls_handled, 5 "CallsOffered" calls_offered,
    6 "HandleRate" handle_rate, 7 "MaxHoldTime" max_hold_time, 8 "MaxRingTime" max_ring_time,
    9 "MaxTalkTime" max_talk_time, 10 "MaxWorkTime" max_work_time, 11 "SatisfactionIndex" satisfaction_index,
    12 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 14 "TotalHoldTime" total_hold_time,
    15 "TotalRingTime" total_ring_time, 16 "TotalTalkTime" total_talk_time, 17 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_hold_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_hold_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_hold_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetAgentDataOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageHoldTime" average_hold_time,
    3 "AverageTalkTime" average_talk_time, 4 "AverageWorkTime" average_work_time, 5 "CallsAnswered" calls_answered,
    6 "CallsDialed" calls_dialed, 7 "MaxDialingTime" max_dialing_time, 8 "MaxHoldTime" max_hold_time,
    9 "MaxTalkTime" max_talk_time, 10 "MaxWorkTime" max_work_time, 11 "SatisfactionIndex" satisfaction_index,
    12 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 14 "TotalDialingTime" total_dialing_time,
    15 "TotalHoldTime" total_hold_time, 16 "TotalTalkTime" total_talk_time, 17 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataOverall {
    pub average_hold_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_hold_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_hold_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetAgentDataOverall {
    0 "AverageHoldTime" average_hold_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWorkTime" average_work_time,
    3 "MaxHoldTime" max_hold_time, 4 "MaxTalkTime" max_talk_time, 5 "MaxWorkTime" max_work_time,
    6 "SatisfactionIndex" satisfaction_index, 7 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    8 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 9 "TotalCalls" total_calls,
    10 "TotalHoldTime" total_hold_time, 11 "TotalTalkTime" total_talk_time, 12 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReport {
    pub day: Option<i64>,
    pub interval_type: String,
    pub month: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub year: i64,
}
operation! { GetCallMeasureSummaryReport(interval_type: String, month: i64, year: i64)
    "GetCallMeasureSummaryReport" -> GetCallMeasureSummaryReportOutput {
    0 "Day" day: i64, 1 "IntervalType" interval_type, 2 "Month" month, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "Year" year
} }
paged! { GetCallMeasureSummaryReport: GetCallMeasureSummaryReportNumberReport =
    Number "PageNumber", "NumberReports.List.NumberReport" number_reports.list.number_report, total "NumberReports.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub number_reports: Option<GetCallMeasureSummaryReportNumberReports>,
    pub success: Option<bool>,
    pub summary_report: Option<GetCallMeasureSummaryReportSummaryReport>,
}
model! { GetCallMeasureSummaryReportOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NumberReports" number_reports,
    4 "Success" success, 5 "SummaryReport" summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportNumberReports {
    pub list: Option<GetCallMeasureSummaryReportList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCallMeasureSummaryReportNumberReports {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportList {
    pub number_report: Option<Vec<GetCallMeasureSummaryReportNumberReport>>,
}
model! { GetCallMeasureSummaryReportList {
    0 "NumberReport" number_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportNumberReport {
    pub day: Option<i64>,
    pub inbound_count: Option<i64>,
    pub inbound_duration_by_minute: Option<i64>,
    pub month: Option<i64>,
    pub number: Option<String>,
    pub outbound_count: Option<i64>,
    pub outbound_duration_by_minute: Option<i64>,
    pub year: Option<i64>,
}
model! { GetCallMeasureSummaryReportNumberReport {
    0 "Day" day, 1 "InboundCount" inbound_count, 2 "InboundDurationByMinute" inbound_duration_by_minute,
    3 "Month" month, 4 "Number" number, 5 "OutboundCount" outbound_count,
    6 "OutboundDurationByMinute" outbound_duration_by_minute, 7 "Year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportSummaryReport {
    pub day: Option<i64>,
    pub inbound_count: Option<i64>,
    pub inbound_duration_by_minute: Option<i64>,
    pub month: Option<i64>,
    pub outbound_count: Option<i64>,
    pub outbound_duration_by_minute: Option<i64>,
    pub year: Option<i64>,
}
model! { GetCallMeasureSummaryReportSummaryReport {
    0 "Day" day, 1 "InboundCount" inbound_count, 2 "InboundDurationByMinute" inbound_duration_by_minute,
    3 "Month" month, 4 "OutboundCount" outbound_count, 5 "OutboundDurationByMinute" outbound_duration_by_minute,
    6 "Year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfig {
    pub instance_id: String,
    pub name: String,
    pub object_id: Option<String>,
    pub object_type: String,
}
operation! { GetConfig(instance_id: String, name: String, object_type: String) "GetConfig" -> GetConfigOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "ObjectId" object_id: String, 3 "ObjectType" object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigOutput {
    pub code: Option<String>,
    pub config_item: Option<GetConfigConfigItem>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConfigOutput {
    0 "Code" code, 1 "ConfigItem" config_item, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigConfigItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetConfigConfigItem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactId {
    pub contact_id: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { GetConversationDetailByContactId(contact_id: String, instance_id: String, page_number: i64, page_size: i64)
    "GetConversationDetailByContactId" -> GetConversationDetailByContactIdOutput {
    0 "ContactId" contact_id, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { GetConversationDetailByContactId: GetConversationDetailByContactIdQualityCheckPhrase =
    Number "PageNumber", "DataList.List.QualityCheckPhrase" data_list.list.quality_check_phrase, total "DataList.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactIdOutput {
    pub code: Option<String>,
    pub data_list: Option<GetConversationDetailByContactIdDataList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConversationDetailByContactIdOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactIdDataList {
    pub list: Option<GetConversationDetailByContactIdList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetConversationDetailByContactIdDataList {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactIdList {
    pub quality_check_phrase: Option<Vec<GetConversationDetailByContactIdQualityCheckPhrase>>,
}
model! { GetConversationDetailByContactIdList {
    0 "QualityCheckPhrase" quality_check_phrase
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactIdQualityCheckPhrase {
    pub begin: Option<i64>,
    pub end: Option<i64>,
    pub identity: Option<String>,
    pub role: Option<String>,
    pub words: Option<String>,
}
model! { GetConversationDetailByContactIdQualityCheckPhrase {
    0 "Begin" begin, 1 "End" end, 2 "Identity" identity, 3 "Role" role, 4 "Words" words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance: Option<GetInstanceInstance>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instance" instance, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstance {
    pub admin: Option<GetInstanceAdmin>,
    pub console_url: Option<String>,
    pub created_time: Option<i64>,
    pub directory_id: Option<String>,
    pub domain_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_online_agents: Option<i64>,
    pub owner: Option<String>,
    pub phone_numbers: Option<GetInstancePhoneNumbers>,
    pub status: Option<String>,
    pub storage_bucket: Option<String>,
    pub storage_max_days: Option<i64>,
    pub storage_max_size: Option<i64>,
    pub tenant_id: Option<String>,
}
model! { GetInstanceInstance {
    0 "Admin" admin, 1 "ConsoleUrl" console_url, 2 "CreatedTime" created_time, 3 "DirectoryId" directory_id,
    4 "DomainName" domain_name, 5 "InstanceDescription" instance_description, 6 "InstanceId" instance_id,
    7 "InstanceName" instance_name, 8 "MaxOnlineAgents" max_online_agents, 9 "Owner" owner,
    10 "PhoneNumbers" phone_numbers, 11 "Status" status, 12 "StorageBucket" storage_bucket,
    13 "StorageMaxDays" storage_max_days, 14 "StorageMaxSize" storage_max_size, 15 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAdmin {
    pub user: Option<Vec<GetInstanceUser>>,
}
model! { GetInstanceAdmin {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUser {
    pub detail: Option<GetInstanceDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { GetInstanceUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { GetInstanceDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstancePhoneNumbers {
    pub phone_number: Option<Vec<GetInstancePhoneNumber>>,
}
model! { GetInstancePhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstancePhoneNumber {
    pub allow_outbound: Option<bool>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { GetInstancePhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "InstanceId" instance_id, 2 "Number" number,
    3 "PhoneNumberDescription" phone_number_description, 4 "PhoneNumberId" phone_number_id,
    5 "RemainingTime" remaining_time, 6 "TestOnly" test_only, 7 "Trunks" trunks, 8 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceState {
    pub instance_id: String,
}
operation! { GetInstanceState(instance_id: String) "GetInstanceState" -> GetInstanceStateOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub real_time_instance_state: Option<GetInstanceStateRealTimeInstanceState>,
    pub success: Option<bool>,
}
model! { GetInstanceStateOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "RealTimeInstanceState" real_time_instance_state, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateRealTimeInstanceState {
    pub agent_state_distributions: Option<GetInstanceStateAgentStateDistributions>,
}
model! { GetInstanceStateRealTimeInstanceState {
    0 "AgentStateDistributions" agent_state_distributions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateAgentStateDistributions {
    pub agent_state_count: Option<Vec<GetInstanceStateAgentStateCount>>,
}
model! { GetInstanceStateAgentStateDistributions {
    0 "AgentStateCount" agent_state_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateAgentStateCount {
    pub count: Option<i64>,
    pub state: Option<String>,
}
model! { GetInstanceStateAgentStateCount {
    0 "Count" count, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReport {
    pub end_time: String,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: String,
}
operation! { GetInstanceSummaryReport(end_time: String, instance_id: String, start_time: String)
    "GetInstanceSummaryReport" -> GetInstanceSummaryReportOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_summary_report: Option<GetInstanceSummaryReportInstanceSummaryReport>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceSummaryReportOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceSummaryReport" instance_summary_report,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportInstanceSummaryReport {
    pub inbound: Option<GetInstanceSummaryReportInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<GetInstanceSummaryReportOutbound>,
    pub overall: Option<GetInstanceSummaryReportOverall>,
}
model! { GetInstanceSummaryReportInstanceSummaryReport {
    0 "Inbound" inbound, 1 "InstanceId" instance_id, 2 "Outbound" outbound, 3 "Overall" overall
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportInbound {
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_wait_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_abandoned_in_ivr: Option<i64>,
    pub calls_abandoned_in_queue: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_incoming_ivr: Option<i64>,
    pub calls_incoming_line: Option<i64>,
    pub calls_incoming_queue: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<String>,
    pub max_wait_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_wait_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportInbound {
    0 "AverageRingTime" average_ring_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWaitTime" average_wait_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAbandonedInIVR" calls_abandoned_in_ivr,
    5 "CallsAbandonedInQueue" calls_abandoned_in_queue, 6 "CallsHandled" calls_handled,
    7 "CallsIncomingIVR" calls_incoming_ivr, 8 "CallsIncomingLine" calls_incoming_line,
    9 "CallsIncomingQueue" calls_incoming_queue, 10 "CallsOffered" calls_offered, 11 "HandleRate" handle_rate,
    12 "MaxRingTime" max_ring_time, 13 "MaxTalkTime" max_talk_time, 14 "MaxWaitTime" max_wait_time,
    15 "MaxWorkTime" max_work_time, 16 "SatisfactionIndex" satisfaction_index,
    17 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    18 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 19 "ServiceLevel20" service_level20,
    20 "TotalRingTime" total_ring_time, 21 "TotalTalkTime" total_talk_time, 22 "TotalWaitTime" total_wait_time,
    23 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "SatisfactionIndex" satisfaction_index,
    8 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 10 "TotalBreakTime" total_break_time,
    11 "TotalCalls" total_calls, 12 "TotalLoggedInTime" total_logged_in_time, 13 "TotalReadyTime" total_ready_time,
    14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByInterval {
    pub end_time: String,
    pub instance_id: String,
    pub interval: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: String,
}
operation! { GetInstanceSummaryReportByInterval(end_time: String, instance_id: String, start_time: String)
    "GetInstanceSummaryReportByInterval" -> GetInstanceSummaryReportByIntervalOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Interval" interval: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_time_interval_report: Option<GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceSummaryReportByIntervalOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceTimeIntervalReport" instance_time_interval_report,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport {
    pub instance_id: Option<String>,
    pub interval_list: Option<GetInstanceSummaryReportByIntervalIntervalList>,
}
model! { GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport {
    0 "InstanceId" instance_id, 1 "IntervalList" interval_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalIntervalList {
    pub instance_summary_report: Option<Vec<GetInstanceSummaryReportByIntervalInstanceSummaryReport>>,
}
model! { GetInstanceSummaryReportByIntervalIntervalList {
    0 "InstanceSummaryReport" instance_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalInstanceSummaryReport {
    pub inbound: Option<GetInstanceSummaryReportByIntervalInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<GetInstanceSummaryReportByIntervalOutbound>,
    pub overall: Option<GetInstanceSummaryReportByIntervalOverall>,
    pub timestamp: Option<String>,
}
model! { GetInstanceSummaryReportByIntervalInstanceSummaryReport {
    0 "Inbound" inbound, 1 "InstanceId" instance_id, 2 "Outbound" outbound, 3 "Overall" overall, 4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalInbound {
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_wait_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_abandoned_in_ivr: Option<i64>,
    pub calls_abandoned_in_queue: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_incoming_ivr: Option<i64>,
    pub calls_incoming_line: Option<i64>,
    pub calls_incoming_queue: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<String>,
    pub max_wait_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_wait_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportByIntervalInbound {
    0 "AverageRingTime" average_ring_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWaitTime" average_wait_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAbandonedInIVR" calls_abandoned_in_ivr,
    5 "CallsAbandonedInQueue" calls_abandoned_in_queue, 6 "CallsHandled" calls_handled,
    7 "CallsIncomingIVR" calls_incoming_ivr, 8 "CallsIncomingLine" calls_incoming_line,
    9 "CallsIncomingQueue" calls_incoming_queue, 10 "CallsOffered" calls_offered, 11 "HandleRate" handle_rate,
    12 "MaxRingTime" max_ring_time, 13 "MaxTalkTime" max_talk_time, 14 "MaxWaitTime" max_wait_time,
    15 "MaxWorkTime" max_work_time, 16 "SatisfactionIndex" satisfaction_index,
    17 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    18 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 19 "ServiceLevel20" service_level20,
    20 "TotalRingTime" total_ring_time, 21 "TotalTalkTime" total_talk_time, 22 "TotalWaitTime" total_wait_time,
    23 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportByIntervalOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportByIntervalOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "SatisfactionIndex" satisfaction_index,
    8 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 10 "TotalBreakTime" total_break_time,
    11 "TotalCalls" total_calls, 12 "TotalLoggedInTime" total_logged_in_time, 13 "TotalReadyTime" total_ready_time,
    14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnight {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetInstanceSummaryReportSinceMidnight(instance_id: String)
    "GetInstanceSummaryReportSinceMidnight" -> GetInstanceSummaryReportSinceMidnightOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnightOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_summary_report: Option<GetInstanceSummaryReportSinceMidnightInstanceSummaryReport>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceSummaryReportSinceMidnightOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceSummaryReport" instance_summary_report,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnightInstanceSummaryReport {
    pub inbound: Option<GetInstanceSummaryReportSinceMidnightInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<GetInstanceSummaryReportSinceMidnightOutbound>,
    pub overall: Option<GetInstanceSummaryReportSinceMidnightOverall>,
    pub timestamp: Option<String>,
}
model! { GetInstanceSummaryReportSinceMidnightInstanceSummaryReport {
    0 "Inbound" inbound, 1 "InstanceId" instance_id, 2 "Outbound" outbound, 3 "Overall" overall, 4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnightInbound {
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_wait_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_abandoned_in_ivr: Option<i64>,
    pub calls_abandoned_in_queue: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_incoming_ivr: Option<i64>,
    pub calls_incoming_line: Option<i64>,
    pub calls_incoming_queue: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<String>,
    pub max_wait_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_wait_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportSinceMidnightInbound {
    0 "AverageRingTime" average_ring_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWaitTime" average_wait_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAbandonedInIVR" calls_abandoned_in_ivr,
    5 "CallsAbandonedInQueue" calls_abandoned_in_queue, 6 "CallsHandled" calls_handled,
    7 "CallsIncomingIVR" calls_incoming_ivr, 8 "CallsIncomingLine" calls_incoming_line,
    9 "CallsIncomingQueue" calls_incoming_queue, 10 "CallsOffered" calls_offered, 11 "HandleRate" handle_rate,
    12 "MaxRingTime" max_ring_time, 13 "MaxTalkTime" max_talk_time, 14 "MaxWaitTime" max_wait_time,
    15 "MaxWorkTime" max_work_time, 16 "SatisfactionIndex" satisfaction_index,
    17 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    18 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 19 "ServiceLevel20" service_level20,
    20 "TotalRingTime" total_ring_time, 21 "TotalTalkTime" total_talk_time, 22 "TotalWaitTime" total_wait_time,
    23 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnightOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportSinceMidnightOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnightOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { GetInstanceSummaryReportSinceMidnightOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "SatisfactionIndex" satisfaction_index,
    8 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 10 "TotalBreakTime" total_break_time,
    11 "TotalCalls" total_calls, 12 "TotalLoggedInTime" total_logged_in_time, 13 "TotalReadyTime" total_ready_time,
    14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberRegionInfo {
    pub instance_id: String,
    pub number: String,
}
operation! { GetNumberRegionInfo(instance_id: String, number: String)
    "GetNumberRegionInfo" -> GetNumberRegionInfoOutput {
    0 "InstanceId" instance_id, 1 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberRegionInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub phone_number: Option<GetNumberRegionInfoPhoneNumber>,
    pub success: Option<bool>,
}
model! { GetNumberRegionInfoOutput {
    0 "Code" code, 1 "Message" message, 2 "PhoneNumber" phone_number, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberRegionInfoPhoneNumber {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { GetNumberRegionInfoPhoneNumber {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordOssUploadParam {
    pub file_name: String,
    pub instance_id: String,
}
operation! { GetRecordOssUploadParam(file_name: String, instance_id: String)
    "GetRecordOssUploadParam" -> GetRecordOssUploadParamOutput {
    0 "FileName" file_name, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordOssUploadParamOutput {
    pub code: Option<String>,
    pub dir: Option<String>,
    pub expires: Option<String>,
    pub host: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub oss_access_key_id: Option<String>,
    pub oss_file_name: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub success: Option<bool>,
}
model! { GetRecordOssUploadParamOutput {
    0 "Code" code, 1 "Dir" dir, 2 "Expires" expires, 3 "Host" host, 4 "HttpStatusCode" http_status_code,
    5 "Message" message, 6 "OssAccessKeyId" oss_access_key_id, 7 "OssFileName" oss_file_name, 8 "Policy" policy,
    9 "Signature" signature, 10 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutePoint {
    pub contact_flow_id: String,
    pub instance_id: String,
}
operation! { GetRoutePoint(contact_flow_id: String, instance_id: String) "GetRoutePoint" -> GetRoutePointOutput {
    0 "ContactFlowId" contact_flow_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutePointOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub route_point: Option<String>,
    pub success: Option<bool>,
}
model! { GetRoutePointOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RoutePoint" route_point,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensions {
    pub instance_id: String,
    pub service_type: String,
}
operation! { GetServiceExtensions(instance_id: String, service_type: String)
    "GetServiceExtensions" -> GetServiceExtensionsOutput {
    0 "InstanceId" instance_id, 1 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensionsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub service_extensions: Option<GetServiceExtensionsServiceExtensions>,
    pub success: Option<bool>,
}
model! { GetServiceExtensionsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ServiceExtensions" service_extensions,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensionsServiceExtensions {
    pub service_extension: Option<Vec<GetServiceExtensionsServiceExtension>>,
}
model! { GetServiceExtensionsServiceExtensions {
    0 "ServiceExtension" service_extension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensionsServiceExtension {
    pub name: Option<String>,
    pub number: Option<String>,
}
model! { GetServiceExtensionsServiceExtension {
    0 "Name" name, 1 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsConfig {
    pub instance_id: String,
    pub scenario: Vec<i64>,
}
operation! { GetSmsConfig(instance_id: String, scenario: Vec<i64>) "GetSmsConfig" -> GetSmsConfigOutput {
    0 "InstanceId" instance_id, 1 "Scenario" scenario
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub sms_configs: Option<GetSmsConfigSmsConfigs>,
    pub success: Option<bool>,
}
model! { GetSmsConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SmsConfigs" sms_configs,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsConfigSmsConfigs {
    pub sms_config: Option<Vec<GetSmsConfigSmsConfig>>,
}
model! { GetSmsConfigSmsConfigs {
    0 "SmsConfig" sms_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsConfigSmsConfig {
    pub description: Option<String>,
    pub extra: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub scenario: Option<i64>,
    pub sign_name: Option<String>,
    pub template_code: Option<String>,
}
model! { GetSmsConfigSmsConfig {
    0 "Description" description, 1 "Extra" extra, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified, 4 "Id" id,
    5 "Instance" instance, 6 "Name" name, 7 "Scenario" scenario, 8 "SignName" sign_name, 9 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNCredentials {
    pub instance_id: String,
    pub user_name: String,
}
operation! { GetTURNCredentials(instance_id: String, user_name: String)
    "GetTURNCredentials" -> GetTURNCredentialsOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNCredentialsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub password: Option<Secret>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { GetTURNCredentialsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Password" password, 4 "Success" success,
    5 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNServerList {
    pub instance_id: String,
}
operation! { GetTURNServerList(instance_id: String) "GetTURNServerList" -> GetTURNServerListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNServerListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub turn_server_list_config: Option<String>,
}
model! { GetTURNServerListOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TurnServerListConfig" turn_server_list_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub instance_id: String,
    pub user_id: String,
}
operation! { GetUser(instance_id: String, user_id: String) "GetUser" -> GetUserOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub detail: Option<GetUserDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub roles: Option<GetUserRoles>,
    pub skill_levels: Option<GetUserSkillLevels>,
    pub user_id: Option<String>,
}
model! { GetUserUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "Roles" roles, 4 "SkillLevels" skill_levels,
    5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { GetUserDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserRoles {
    pub role: Option<Vec<GetUserRole>>,
}
model! { GetUserRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { GetUserRole {
    0 "InstanceId" instance_id, 1 "RoleDescription" role_description, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSkillLevels {
    pub skill_level: Option<Vec<GetUserSkillLevel>>,
}
model! { GetUserSkillLevels {
    0 "SkillLevel" skill_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<GetUserSkill>,
    pub skill_level_id: Option<String>,
}
model! { GetUserSkillLevel {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { GetUserSkill {
    0 "InstanceId" instance_id, 1 "SkillGroupDescription" skill_group_description, 2 "SkillGroupId" skill_group_id,
    3 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtension {
    pub extension: String,
    pub instance_id: String,
}
operation! { GetUserByExtension(extension: String, instance_id: String)
    "GetUserByExtension" -> GetUserByExtensionOutput {
    0 "Extension" extension, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<GetUserByExtensionUser>,
}
model! { GetUserByExtensionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionUser {
    pub detail: Option<GetUserByExtensionDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub roles: Option<Vec<GetUserByExtensionRoles>>,
    pub skill_levels: Option<Vec<GetUserByExtensionSkillLevels>>,
    pub user_id: Option<String>,
}
model! { GetUserByExtensionUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "Roles" roles, 4 "SkillLevels" skill_levels,
    5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub extension: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { GetUserByExtensionDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "Extension" extension,
    4 "LoginName" login_name, 5 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionRoles {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { GetUserByExtensionRoles {
    0 "InstanceId" instance_id, 1 "RoleDescription" role_description, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionSkillLevels {
    pub level: Option<i64>,
    pub skill: Option<GetUserByExtensionSkill>,
    pub skill_level_id: Option<String>,
}
model! { GetUserByExtensionSkillLevels {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { GetUserByExtensionSkill {
    0 "InstanceId" instance_id, 1 "SkillGroupDescription" skill_group_description, 2 "SkillGroupId" skill_group_id,
    3 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchAppraise {
    pub acid: String,
    pub instance_id: String,
}
operation! { LaunchAppraise(acid: String, instance_id: String) "LaunchAppraise" -> LaunchAppraiseOutput {
    0 "Acid" acid, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchAppraiseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LaunchAppraiseOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchShortMessageAppraise {
    pub acid: String,
    pub contact_type: i64,
    pub instance_id: String,
    pub phone_numbers: String,
    pub skill_group_id: Option<String>,
}
operation! { LaunchShortMessageAppraise(acid: String, contact_type: i64, instance_id: String, phone_numbers: String)
    "LaunchShortMessageAppraise" -> LaunchShortMessageAppraiseOutput {
    0 "Acid" acid, 1 "ContactType" contact_type, 2 "InstanceId" instance_id, 3 "PhoneNumbers" phone_numbers,
    4 "SkillGroupId" skill_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchShortMessageAppraiseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LaunchShortMessageAppraiseOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentDevices {
    pub instance_id: String,
    pub ram_ids: Option<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListAgentDevices(instance_id: String) "ListAgentDevices" -> ListAgentDevicesOutput {
    0 "InstanceId" instance_id, 1 "RamIds" ram_ids: String, 2 "StartTime" start_time: i64, 3 "StopTime" stop_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentDevicesOutput {
    pub agent_device_list: Option<ListAgentDevicesAgentDeviceList>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentDevicesOutput {
    0 "AgentDeviceList" agent_device_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentDevicesAgentDeviceList {
    pub agent_device: Option<Vec<ListAgentDevicesAgentDevice>>,
}
model! { ListAgentDevicesAgentDeviceList {
    0 "AgentDevice" agent_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentDevicesAgentDevice {
    pub browser_version: Option<String>,
    pub client_ip: Option<String>,
    pub client_port: Option<String>,
    pub instance_id: Option<String>,
    pub is_login: Option<i64>,
    pub login_time: Option<i64>,
    pub ram_id: Option<i64>,
    pub remark: Option<String>,
}
model! { ListAgentDevicesAgentDevice {
    0 "BrowserVersion" browser_version, 1 "ClientIp" client_ip, 2 "ClientPort" client_port, 3 "InstanceId" instance_id,
    4 "IsLogin" is_login, 5 "LoginTime" login_time, 6 "RamId" ram_id, 7 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEvents {
    pub event: Option<Vec<String>>,
    pub instance_id: String,
    pub ram_id: Vec<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListAgentEvents(instance_id: String, ram_id: Vec<String>) "ListAgentEvents" -> ListAgentEventsOutput {
    0 "Event" event: Vec<String>, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "StartTime" start_time: i64,
    4 "StopTime" stop_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsOutput {
    pub agent_event_list: Option<ListAgentEventsAgentEventList>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentEventsOutput {
    0 "AgentEventList" agent_event_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsAgentEventList {
    pub agent_event: Option<Vec<ListAgentEventsAgentEvent>>,
}
model! { ListAgentEventsAgentEventList {
    0 "AgentEvent" agent_event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsAgentEvent {
    pub event: Option<String>,
    pub event_time: Option<i64>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub ram_id: Option<i64>,
    pub skill_group_ids: Option<ListAgentEventsSkillGroupIds>,
}
model! { ListAgentEventsAgentEvent {
    0 "Event" event, 1 "EventTime" event_time, 2 "InstanceId" instance_id, 3 "LoginName" login_name, 4 "RamId" ram_id,
    5 "SkillGroupIds" skill_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsSkillGroupIds {
    pub skill_group: Option<Vec<ListAgentEventsSkillGroup>>,
}
model! { ListAgentEventsSkillGroupIds {
    0 "SkillGroup" skill_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListAgentEventsSkillGroup {
    0 "SkillGroupId" skill_group_id, 1 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStateLogs {
    pub end_time: i64,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub ram_id: i64,
    pub start_time: i64,
}

/// What [`ListAgentStateLogs::new`] takes.
pub struct ListAgentStateLogsRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub ram_id: i64,
    pub start_time: i64,
}
operation! { ListAgentStateLogs{ListAgentStateLogsRequired: end_time, instance_id, page_number, page_size, ram_id, start_time}
    "ListAgentStateLogs" -> ListAgentStateLogsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RamId" ram_id, 5 "StartTime" start_time
} }
paged! { ListAgentStateLogs: ListAgentStateLogsList =
    Number "PageNumber", "AgentStateLogPage.List" agent_state_log_page.list, total "AgentStateLogPage.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStateLogsOutput {
    pub agent_state_log_page: Option<ListAgentStateLogsAgentStateLogPage>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentStateLogsOutput {
    0 "AgentStateLogPage" agent_state_log_page, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStateLogsAgentStateLogPage {
    pub list: Option<Vec<ListAgentStateLogsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentStateLogsAgentStateLogPage {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStateLogsList {
    pub connect_id: Option<String>,
    pub contact_id: Option<String>,
    pub counter_party: Option<String>,
    pub instance_id: Option<String>,
    pub ram_id: Option<i64>,
    pub skill_group_ids: Option<String>,
    pub state: Option<String>,
    pub state_code: Option<String>,
    pub state_time: Option<i64>,
}
model! { ListAgentStateLogsList {
    0 "ConnectId" connect_id, 1 "ContactId" contact_id, 2 "CounterParty" counter_party, 3 "InstanceId" instance_id,
    4 "RamId" ram_id, 5 "SkillGroupIds" skill_group_ids, 6 "State" state, 7 "StateCode" state_code,
    8 "StateTime" state_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStates {
    pub agent_ids: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_id: Option<String>,
    pub state: Option<String>,
}
operation! { ListAgentStates(instance_id: String) "ListAgentStates" -> ListAgentStatesOutput {
    0 "AgentIds" agent_ids: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SkillGroupId" skill_group_id: String, 5 "State" state: String
} }
paged! { ListAgentStates: ListAgentStatesRealTimeAgentState =
    Number "PageNumber", "Data.List.RealTimeAgentState" data.list.real_time_agent_state, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStatesOutput {
    pub code: Option<String>,
    pub data: Option<ListAgentStatesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentStatesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStatesData {
    pub list: Option<ListAgentStatesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentStatesData {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStatesList {
    pub real_time_agent_state: Option<Vec<ListAgentStatesRealTimeAgentState>>,
}
model! { ListAgentStatesList {
    0 "RealTimeAgentState" real_time_agent_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStatesRealTimeAgentState {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub dn: Option<String>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub state: Option<String>,
    pub state_duration: Option<String>,
}
model! { ListAgentStatesRealTimeAgentState {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "Dn" dn, 3 "InstanceId" instance_id, 4 "LoginName" login_name,
    5 "State" state, 6 "StateDuration" state_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReports {
    pub agent_ids: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_id: Option<String>,
    pub start_time: String,
}
operation! { ListAgentSummaryReports(end_time: String, instance_id: String, start_time: String)
    "ListAgentSummaryReports" -> ListAgentSummaryReportsOutput {
    0 "AgentIds" agent_ids: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SkillGroupId" skill_group_id: String, 6 "StartTime" start_time
} }
paged! { ListAgentSummaryReports: ListAgentSummaryReportsAgentSummaryReport =
    Number "PageNumber", "PagedAgentSummaryReport.List.AgentSummaryReport" paged_agent_summary_report.list.agent_summary_report, total "PagedAgentSummaryReport.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_agent_summary_report: Option<ListAgentSummaryReportsPagedAgentSummaryReport>,
    pub success: Option<bool>,
}
model! { ListAgentSummaryReportsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "PagedAgentSummaryReport" paged_agent_summary_report, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsPagedAgentSummaryReport {
    pub list: Option<ListAgentSummaryReportsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentSummaryReportsPagedAgentSummaryReport {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsList {
    pub agent_summary_report: Option<Vec<ListAgentSummaryReportsAgentSummaryReport>>,
}
model! { ListAgentSummaryReportsList {
    0 "AgentSummaryReport" agent_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsAgentSummaryReport {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub inbound: Option<ListAgentSummaryReportsInbound>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub outbound: Option<ListAgentSummaryReportsOutbound>,
    pub overall: Option<ListAgentSummaryReportsOverall>,
    pub skill_group_ids: Option<String>,
    pub skill_group_names: Option<String>,
}
model! { ListAgentSummaryReportsAgentSummaryReport {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "Inbound" inbound, 3 "InstanceId" instance_id,
    4 "LoginName" login_name, 5 "Outbound" outbound, 6 "Overall" overall, 7 "SkillGroupIds" skill_group_ids,
    8 "SkillGroupNames" skill_group_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsInbound {
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsInbound {
    0 "AverageRingTime" average_ring_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWorkTime" average_work_time,
    3 "CallsHandled" calls_handled, 4 "CallsOffered" calls_offered, 5 "HandleRate" handle_rate,
    6 "MaxRingTime" max_ring_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "ServiceLevel20" service_level20,
    13 "TotalRingTime" total_ring_time, 14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<String>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub first_log_in_time: Option<String>,
    pub last_log_out_time: Option<String>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub one_transfer_calls: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "FirstLogInTime" first_log_in_time, 4 "LastLogOutTime" last_log_out_time,
    5 "MaxReadyTime" max_ready_time, 6 "MaxTalkTime" max_talk_time, 7 "MaxWorkTime" max_work_time,
    8 "OccupancyRate" occupancy_rate, 9 "OneTransferCalls" one_transfer_calls,
    10 "SatisfactionIndex" satisfaction_index, 11 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    12 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 13 "TotalBreakTime" total_break_time,
    14 "TotalCalls" total_calls, 15 "TotalLoggedInTime" total_logged_in_time, 16 "TotalReadyTime" total_ready_time,
    17 "TotalTalkTime" total_talk_time, 18 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByInterval {
    pub agent_ids: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub interval: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_id: Option<String>,
    pub start_time: String,
}
operation! { ListAgentSummaryReportsByInterval(end_time: String, instance_id: String, start_time: String)
    "ListAgentSummaryReportsByInterval" -> ListAgentSummaryReportsByIntervalOutput {
    0 "AgentIds" agent_ids: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Interval" interval: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SkillGroupId" skill_group_id: String,
    7 "StartTime" start_time
} }
paged! { ListAgentSummaryReportsByInterval: ListAgentSummaryReportsByIntervalAgentTimeIntervalReport =
    Number "PageNumber", "PagedAgentSummaryReport.List.AgentTimeIntervalReport" paged_agent_summary_report.list.agent_time_interval_report, total "PagedAgentSummaryReport.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_agent_summary_report: Option<ListAgentSummaryReportsByIntervalPagedAgentSummaryReport>,
    pub success: Option<bool>,
}
model! { ListAgentSummaryReportsByIntervalOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "PagedAgentSummaryReport" paged_agent_summary_report, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalPagedAgentSummaryReport {
    pub list: Option<ListAgentSummaryReportsByIntervalList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentSummaryReportsByIntervalPagedAgentSummaryReport {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalList {
    pub agent_time_interval_report: Option<Vec<ListAgentSummaryReportsByIntervalAgentTimeIntervalReport>>,
}
model! { ListAgentSummaryReportsByIntervalList {
    0 "AgentTimeIntervalReport" agent_time_interval_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalAgentTimeIntervalReport {
    pub agent_id: Option<String>,
    pub interval_list: Option<ListAgentSummaryReportsByIntervalIntervalList>,
}
model! { ListAgentSummaryReportsByIntervalAgentTimeIntervalReport {
    0 "AgentId" agent_id, 1 "IntervalList" interval_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalIntervalList {
    pub agent_summary_report: Option<Vec<ListAgentSummaryReportsByIntervalAgentSummaryReport>>,
}
model! { ListAgentSummaryReportsByIntervalIntervalList {
    0 "AgentSummaryReport" agent_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalAgentSummaryReport {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub inbound: Option<ListAgentSummaryReportsByIntervalInbound>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub outbound: Option<ListAgentSummaryReportsByIntervalOutbound>,
    pub overall: Option<ListAgentSummaryReportsByIntervalOverall>,
    pub skill_group_ids: Option<String>,
    pub skill_group_names: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListAgentSummaryReportsByIntervalAgentSummaryReport {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "Inbound" inbound, 3 "InstanceId" instance_id,
    4 "LoginName" login_name, 5 "Outbound" outbound, 6 "Overall" overall, 7 "SkillGroupIds" skill_group_ids,
    8 "SkillGroupNames" skill_group_names, 9 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalInbound {
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsByIntervalInbound {
    0 "AverageRingTime" average_ring_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWorkTime" average_work_time,
    3 "CallsHandled" calls_handled, 4 "CallsOffered" calls_offered, 5 "HandleRate" handle_rate,
    6 "MaxRingTime" max_ring_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "ServiceLevel20" service_level20,
    13 "TotalRingTime" total_ring_time, 14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsByIntervalOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub first_log_in_time: Option<String>,
    pub last_log_out_time: Option<String>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub one_transfer_calls: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsByIntervalOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "FirstLogInTime" first_log_in_time, 4 "LastLogOutTime" last_log_out_time,
    5 "MaxReadyTime" max_ready_time, 6 "MaxTalkTime" max_talk_time, 7 "MaxWorkTime" max_work_time,
    8 "OccupancyRate" occupancy_rate, 9 "OneTransferCalls" one_transfer_calls,
    10 "SatisfactionIndex" satisfaction_index, 11 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    12 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 13 "TotalBreakTime" total_break_time,
    14 "TotalCalls" total_calls, 15 "TotalLoggedInTime" total_logged_in_time, 16 "TotalReadyTime" total_ready_time,
    17 "TotalTalkTime" total_talk_time, 18 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnight {
    pub agent_ids: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_id: Option<String>,
}
operation! { ListAgentSummaryReportsSinceMidnight(instance_id: String)
    "ListAgentSummaryReportsSinceMidnight" -> ListAgentSummaryReportsSinceMidnightOutput {
    0 "AgentIds" agent_ids: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SkillGroupId" skill_group_id: String
} }
paged! { ListAgentSummaryReportsSinceMidnight: ListAgentSummaryReportsSinceMidnightAgentSummaryReport =
    Number "PageNumber", "PagedAgentSummaryReport.List.AgentSummaryReport" paged_agent_summary_report.list.agent_summary_report, total "PagedAgentSummaryReport.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_agent_summary_report: Option<ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport>,
    pub success: Option<bool>,
}
model! { ListAgentSummaryReportsSinceMidnightOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "PagedAgentSummaryReport" paged_agent_summary_report, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport {
    pub list: Option<ListAgentSummaryReportsSinceMidnightList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightList {
    pub agent_summary_report: Option<Vec<ListAgentSummaryReportsSinceMidnightAgentSummaryReport>>,
}
model! { ListAgentSummaryReportsSinceMidnightList {
    0 "AgentSummaryReport" agent_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightAgentSummaryReport {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub inbound: Option<ListAgentSummaryReportsSinceMidnightInbound>,
    pub instance_id: Option<String>,
    pub login_name: Option<String>,
    pub outbound: Option<ListAgentSummaryReportsSinceMidnightOutbound>,
    pub overall: Option<ListAgentSummaryReportsSinceMidnightOverall>,
    pub skill_group_ids: Option<String>,
    pub skill_group_names: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListAgentSummaryReportsSinceMidnightAgentSummaryReport {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "Inbound" inbound, 3 "InstanceId" instance_id,
    4 "LoginName" login_name, 5 "Outbound" outbound, 6 "Overall" overall, 7 "SkillGroupIds" skill_group_ids,
    8 "SkillGroupNames" skill_group_names, 9 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightInbound {
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub handle_rate: Option<f64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsSinceMidnightInbound {
    0 "AverageRingTime" average_ring_time, 1 "AverageTalkTime" average_talk_time, 2 "AverageWorkTime" average_work_time,
    3 "CallsHandled" calls_handled, 4 "CallsOffered" calls_offered, 5 "HandleRate" handle_rate,
    6 "MaxRingTime" max_ring_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "ServiceLevel20" service_level20,
    13 "TotalRingTime" total_ring_time, 14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<String>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsSinceMidnightOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub one_transfer_calls: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListAgentSummaryReportsSinceMidnightOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "OneTransferCalls" one_transfer_calls,
    8 "SatisfactionIndex" satisfaction_index, 9 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    10 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 11 "TotalBreakTime" total_break_time,
    12 "TotalCalls" total_calls, 13 "TotalLoggedInTime" total_logged_in_time, 14 "TotalReadyTime" total_ready_time,
    15 "TotalTalkTime" total_talk_time, 16 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecords {
    pub contact_disposition: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub criteria: Option<String>,
    pub instance_id: String,
    pub order_by: Option<String>,
    /// At most 5000.
    pub page_number: i64,
    pub page_size: i64,
    pub phone_number: Option<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub with_recording: Option<bool>,
}
operation! { ListCallDetailRecords(instance_id: String, page_number: i64, page_size: i64)
    "ListCallDetailRecords" -> ListCallDetailRecordsOutput {
    0 "ContactDisposition" contact_disposition: String, 1 "ContactId" contact_id: String,
    2 "ContactType" contact_type: String, 3 "Criteria" criteria: String, 4 "InstanceId" instance_id,
    5 "OrderBy" order_by: String, 6 "PageNumber" page_number, 7 "PageSize" page_size,
    8 "PhoneNumber" phone_number: String, 9 "StartTime" start_time: i64, 10 "StopTime" stop_time: i64,
    11 "WithRecording" with_recording: bool
} }
paged! { ListCallDetailRecords: ListCallDetailRecordsCallDetailRecord =
    Number "PageNumber", "CallDetailRecords.List.CallDetailRecord" call_detail_records.list.call_detail_record, total "CallDetailRecords.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsOutput {
    pub call_detail_records: Option<ListCallDetailRecordsCallDetailRecords>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCallDetailRecordsOutput {
    0 "CallDetailRecords" call_detail_records, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsCallDetailRecords {
    pub list: Option<ListCallDetailRecordsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCallDetailRecordsCallDetailRecords {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsList {
    pub call_detail_record: Option<Vec<ListCallDetailRecordsCallDetailRecord>>,
}
model! { ListCallDetailRecordsList {
    0 "CallDetailRecord" call_detail_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsCallDetailRecord {
    pub agent_names: Option<String>,
    pub agents: Option<ListCallDetailRecordsAgents>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub contact_disposition: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub duration: Option<i64>,
    pub feedback: Option<String>,
    pub instance_id: Option<String>,
    pub recordings: Option<ListCallDetailRecordsRecordings>,
    pub satisfaction: Option<i64>,
    pub satisfaction_desc: Option<String>,
    pub skill_group_id_list: Option<String>,
    pub skill_group_names: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListCallDetailRecordsCallDetailRecord {
    0 "AgentNames" agent_names, 1 "Agents" agents, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "ContactDisposition" contact_disposition, 5 "ContactId" contact_id, 6 "ContactType" contact_type,
    7 "Duration" duration, 8 "Feedback" feedback, 9 "InstanceId" instance_id, 10 "Recordings" recordings,
    11 "Satisfaction" satisfaction, 12 "SatisfactionDesc" satisfaction_desc, 13 "SkillGroupIdList" skill_group_id_list,
    14 "SkillGroupNames" skill_group_names, 15 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsAgents {
    pub call_detail_agent: Option<Vec<ListCallDetailRecordsCallDetailAgent>>,
}
model! { ListCallDetailRecordsAgents {
    0 "CallDetailAgent" call_detail_agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsCallDetailAgent {
    pub agent_id: Option<String>,
    pub feedback: Option<String>,
    pub satisfaction: Option<String>,
}
model! { ListCallDetailRecordsCallDetailAgent {
    0 "AgentId" agent_id, 1 "Feedback" feedback, 2 "Satisfaction" satisfaction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsRecordings {
    pub recording: Option<Vec<ListCallDetailRecordsRecording>>,
}
model! { ListCallDetailRecordsRecordings {
    0 "Recording" recording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsRecording {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub contact_id: Option<String>,
    pub duration: Option<i64>,
    pub file_description: Option<String>,
    pub file_name: Option<String>,
    pub quality_check_task_id: Option<String>,
    pub quality_check_tid: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListCallDetailRecordsRecording {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "ContactId" contact_id, 3 "Duration" duration,
    4 "FileDescription" file_description, 5 "FileName" file_name, 6 "QualityCheckTaskId" quality_check_task_id,
    7 "QualityCheckTid" quality_check_tid, 8 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactId {
    pub contact_id: String,
    pub instance_id: String,
}
operation! { ListCallEventDetailByContactId(contact_id: String, instance_id: String)
    "ListCallEventDetailByContactId" -> ListCallEventDetailByContactIdOutput {
    0 "ContactId" contact_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactIdOutput {
    pub code: Option<String>,
    pub data: Option<ListCallEventDetailByContactIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCallEventDetailByContactIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactIdData {
    pub call_type: Option<String>,
    pub callee: Option<String>,
    pub caller: Option<String>,
    pub events: Option<ListCallEventDetailByContactIdEvents>,
    pub privacy_number: Option<String>,
    pub release_agent: Option<String>,
    pub release_reason: Option<String>,
    pub start_time: Option<String>,
}
model! { ListCallEventDetailByContactIdData {
    0 "CallType" call_type, 1 "Callee" callee, 2 "Caller" caller, 3 "Events" events, 4 "PrivacyNumber" privacy_number,
    5 "ReleaseAgent" release_agent, 6 "ReleaseReason" release_reason, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactIdEvents {
    pub call_event_detail: Option<Vec<ListCallEventDetailByContactIdCallEventDetail>>,
}
model! { ListCallEventDetailByContactIdEvents {
    0 "CallEventDetail" call_event_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactIdCallEventDetail {
    pub agent_name: Option<String>,
    pub call_mode: Option<String>,
    pub detail_data: Option<ListCallEventDetailByContactIdDetailData>,
    pub duration: Option<i64>,
    pub event: Option<String>,
    pub status: Option<String>,
    pub time_stamp: Option<String>,
}
model! { ListCallEventDetailByContactIdCallEventDetail {
    0 "AgentName" agent_name, 1 "CallMode" call_mode, 2 "DetailData" detail_data, 3 "Duration" duration,
    4 "Event" event, 5 "Status" status, 6 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactIdDetailData {
    pub event_type: Option<String>,
    pub hang_uper: Option<String>,
    pub helper: Option<String>,
    pub satisfactional_research: Option<String>,
    pub skill_group: Option<String>,
}
model! { ListCallEventDetailByContactIdDetailData {
    0 "EventType" event_type, 1 "HangUper" hang_uper, 2 "Helper" helper,
    3 "SatisfactionalResearch" satisfactional_research, 4 "SkillGroup" skill_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReports {
    pub interval_type: String,
}
operation! { ListCallMeasureSummaryReports(interval_type: String)
    "ListCallMeasureSummaryReports" -> ListCallMeasureSummaryReportsOutput {
    0 "IntervalType" interval_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReportsOutput {
    pub call_measure_summary_report_list: Option<ListCallMeasureSummaryReportsCallMeasureSummaryReportList>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCallMeasureSummaryReportsOutput {
    0 "CallMeasureSummaryReportList" call_measure_summary_report_list, 1 "Code" code,
    2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReportsCallMeasureSummaryReportList {
    pub call_measure_summary_report: Option<Vec<ListCallMeasureSummaryReportsCallMeasureSummaryReport>>,
}
model! { ListCallMeasureSummaryReportsCallMeasureSummaryReportList {
    0 "CallMeasureSummaryReport" call_measure_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReportsCallMeasureSummaryReport {
    pub day: Option<String>,
    pub inbound_count: Option<i64>,
    pub inbound_duration_by_minute: Option<i64>,
    pub month: Option<String>,
    pub outbound_count: Option<i64>,
    pub outbound_duration_by_minute: Option<i64>,
    pub year: Option<String>,
}
model! { ListCallMeasureSummaryReportsCallMeasureSummaryReport {
    0 "Day" day, 1 "InboundCount" inbound_count, 2 "InboundDurationByMinute" inbound_duration_by_minute,
    3 "Month" month, 4 "OutboundCount" outbound_count, 5 "OutboundDurationByMinute" outbound_duration_by_minute,
    6 "Year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfig {
    pub config_item: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { ListConfig(instance_id: String) "ListConfig" -> ListConfigOutput {
    0 "ConfigItem" config_item: Vec<String>, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigOutput {
    pub code: Option<String>,
    pub config_items: Option<ListConfigConfigItems>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListConfigOutput {
    0 "Code" code, 1 "ConfigItems" config_items, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigConfigItems {
    pub config_item: Option<Vec<ListConfigConfigItem>>,
}
model! { ListConfigConfigItems {
    0 "ConfigItem" config_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigConfigItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigConfigItem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlows {
    pub instance_id: String,
}
operation! { ListContactFlows(instance_id: String) "ListContactFlows" -> ListContactFlowsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsOutput {
    pub code: Option<String>,
    pub contact_flows: Option<ListContactFlowsContactFlows>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListContactFlowsOutput {
    0 "Code" code, 1 "ContactFlows" contact_flows, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsContactFlows {
    pub contact_flow: Option<Vec<ListContactFlowsContactFlow>>,
}
model! { ListContactFlowsContactFlows {
    0 "ContactFlow" contact_flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsContactFlow {
    pub applied_version: Option<String>,
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub phone_numbers: Option<ListContactFlowsPhoneNumbers>,
    pub r#type: Option<String>,
    pub versions: Option<ListContactFlowsVersions>,
}
model! { ListContactFlowsContactFlow {
    0 "AppliedVersion" applied_version, 1 "ContactFlowDescription" contact_flow_description,
    2 "ContactFlowId" contact_flow_id, 3 "ContactFlowName" contact_flow_name, 4 "InstanceId" instance_id,
    5 "PhoneNumbers" phone_numbers, 6 "Type" r#type, 7 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsPhoneNumbers {
    pub phone_number: Option<Vec<ListContactFlowsPhoneNumber>>,
}
model! { ListContactFlowsPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ListContactFlowsPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "InstanceId" instance_id, 2 "Number" number,
    3 "PhoneNumberDescription" phone_number_description, 4 "PhoneNumberId" phone_number_id,
    5 "RemainingTime" remaining_time, 6 "TestOnly" test_only, 7 "Trunks" trunks, 8 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsVersions {
    pub contact_flow_version: Option<Vec<ListContactFlowsContactFlowVersion>>,
}
model! { ListContactFlowsVersions {
    0 "ContactFlowVersion" contact_flow_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsContactFlowVersion {
    pub contact_flow_version_description: Option<String>,
    pub contact_flow_version_id: Option<String>,
    pub last_modified: Option<String>,
    pub last_modified_by: Option<String>,
    pub locked_by: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListContactFlowsContactFlowVersion {
    0 "ContactFlowVersionDescription" contact_flow_version_description,
    1 "ContactFlowVersionId" contact_flow_version_id, 2 "LastModified" last_modified,
    3 "LastModifiedBy" last_modified_by, 4 "LockedBy" locked_by, 5 "Status" status, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUser {}
operation! { ListInstancesOfUser() "ListInstancesOfUser" -> ListInstancesOfUserOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instances: Option<ListInstancesOfUserInstances>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstancesOfUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instances" instances, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserInstances {
    pub call_center_instance: Option<Vec<ListInstancesOfUserCallCenterInstance>>,
}
model! { ListInstancesOfUserInstances {
    0 "CallCenterInstance" call_center_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserCallCenterInstance {
    pub admin: Option<ListInstancesOfUserAdmin>,
    pub console_url: Option<String>,
    pub created_time: Option<i64>,
    pub directory_id: Option<String>,
    pub domain_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_online_agents: Option<i64>,
    pub owner: Option<String>,
    pub phone_numbers: Option<ListInstancesOfUserPhoneNumbers>,
    pub status: Option<String>,
    pub storage_bucket: Option<String>,
    pub storage_max_days: Option<i64>,
    pub storage_max_size: Option<i64>,
    pub tenant_id: Option<String>,
}
model! { ListInstancesOfUserCallCenterInstance {
    0 "Admin" admin, 1 "ConsoleUrl" console_url, 2 "CreatedTime" created_time, 3 "DirectoryId" directory_id,
    4 "DomainName" domain_name, 5 "InstanceDescription" instance_description, 6 "InstanceId" instance_id,
    7 "InstanceName" instance_name, 8 "MaxOnlineAgents" max_online_agents, 9 "Owner" owner,
    10 "PhoneNumbers" phone_numbers, 11 "Status" status, 12 "StorageBucket" storage_bucket,
    13 "StorageMaxDays" storage_max_days, 14 "StorageMaxSize" storage_max_size, 15 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserAdmin {
    pub user: Option<Vec<ListInstancesOfUserUser>>,
}
model! { ListInstancesOfUserAdmin {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserUser {
    pub detail: Option<ListInstancesOfUserDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListInstancesOfUserUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { ListInstancesOfUserDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserPhoneNumbers {
    pub phone_number: Option<Vec<ListInstancesOfUserPhoneNumber>>,
}
model! { ListInstancesOfUserPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ListInstancesOfUserPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "InstanceId" instance_id, 2 "Number" number,
    3 "PhoneNumberDescription" phone_number_description, 4 "PhoneNumberId" phone_number_id,
    5 "RemainingTime" remaining_time, 6 "TestOnly" test_only, 7 "Trunks" trunks, 8 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetail {
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub contact_id: Option<String>,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListIvrTrackingDetail(instance_id: String, page_number: i64, page_size: i64)
    "ListIvrTrackingDetail" -> ListIvrTrackingDetailOutput {
    0 "CalledNumber" called_number: String, 1 "CallingNumber" calling_number: String, 2 "ContactId" contact_id: String,
    3 "InstanceId" instance_id, 4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "StartTime" start_time: i64,
    7 "StopTime" stop_time: i64
} }
paged! { ListIvrTrackingDetail: ListIvrTrackingDetailIvrTrackingDetail =
    Number "PageNumber", "IvrTrackingDetails.List.IvrTrackingDetail" ivr_tracking_details.list.ivr_tracking_detail, total "IvrTrackingDetails.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub ivr_tracking_details: Option<ListIvrTrackingDetailIvrTrackingDetails>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIvrTrackingDetailOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "IvrTrackingDetails" ivr_tracking_details,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetailIvrTrackingDetails {
    pub list: Option<ListIvrTrackingDetailList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIvrTrackingDetailIvrTrackingDetails {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetailList {
    pub ivr_tracking_detail: Option<Vec<ListIvrTrackingDetailIvrTrackingDetail>>,
}
model! { ListIvrTrackingDetailList {
    0 "IvrTrackingDetail" ivr_tracking_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetailIvrTrackingDetail {
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub contact_id: Option<String>,
    pub description: Option<String>,
    pub device_id: Option<String>,
    pub flow_name: Option<String>,
    pub input_data: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub output_data: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub stop_time: Option<i64>,
    pub tenant_id: Option<String>,
}
model! { ListIvrTrackingDetailIvrTrackingDetail {
    0 "CalledNumber" called_number, 1 "CallingNumber" calling_number, 2 "ContactId" contact_id,
    3 "Description" description, 4 "DeviceID" device_id, 5 "FlowName" flow_name, 6 "InputData" input_data,
    7 "NodeName" node_name, 8 "NodeType" node_type, 9 "OutputData" output_data, 10 "StartTime" start_time,
    11 "Status" status, 12 "StopTime" stop_time, 13 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMedias {
    pub instance_id: String,
    pub name_prefix: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListMedias(instance_id: String, page_number: i64, page_size: i64) "ListMedias" -> ListMediasOutput {
    0 "InstanceId" instance_id, 1 "NamePrefix" name_prefix: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { ListMedias: ListMediasMedia =
    Number "PageNumber", "Medias.List.Media" medias.list.media, total "Medias.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediasOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub medias: Option<ListMediasMedias>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMediasOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Medias" medias, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediasMedias {
    pub list: Option<ListMediasList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMediasMedias {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediasList {
    pub media: Option<Vec<ListMediasMedia>>,
}
model! { ListMediasList {
    0 "Media" media
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediasMedia {
    pub content: Option<String>,
    pub description: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub oss_file_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMediasMedia {
    0 "Content" content, 1 "Description" description, 2 "FileName" file_name, 3 "FilePath" file_path,
    4 "Instance" instance, 5 "Name" name, 6 "OssFileName" oss_file_name, 7 "Status" status, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUser {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: String,
}
operation! { ListOutboundPhoneNumberOfUser(instance_id: String, user_id: String)
    "ListOutboundPhoneNumberOfUser" -> ListOutboundPhoneNumberOfUserOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub number_list: Option<ListOutboundPhoneNumberOfUserNumberList>,
    pub outbound_phone_numbers: Option<ListOutboundPhoneNumberOfUserOutboundPhoneNumbers>,
    pub success: Option<bool>,
}
model! { ListOutboundPhoneNumberOfUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NumberList" number_list,
    4 "OutboundPhoneNumbers" outbound_phone_numbers, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserNumberList {
    pub number: Option<Vec<String>>,
}
model! { ListOutboundPhoneNumberOfUserNumberList {
    0 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserOutboundPhoneNumbers {
    pub phone_number: Option<Vec<ListOutboundPhoneNumberOfUserPhoneNumber>>,
}
model! { ListOutboundPhoneNumberOfUserOutboundPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub city: Option<String>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub privacy_number: Option<ListOutboundPhoneNumberOfUserPrivacyNumber>,
    pub private_flag: Option<bool>,
    pub province: Option<String>,
    pub remaining_time: Option<i64>,
    pub sip_tel_x: Option<String>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ListOutboundPhoneNumberOfUserPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "City" city, 2 "InstanceId" instance_id, 3 "Number" number,
    4 "PhoneNumberDescription" phone_number_description, 5 "PhoneNumberId" phone_number_id,
    6 "PrivacyNumber" privacy_number, 7 "PrivateFlag" private_flag, 8 "Province" province,
    9 "RemainingTime" remaining_time, 10 "SipTelX" sip_tel_x, 11 "TestOnly" test_only, 12 "Trunks" trunks,
    13 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserPrivacyNumber {
    pub biz_id: Option<String>,
    pub extra: Option<String>,
    pub phone_number: Option<String>,
    pub pool_id: Option<String>,
    pub pool_name: Option<String>,
    pub region_name_city: Option<String>,
    pub sub_id: Option<String>,
    pub tel_x: Option<String>,
    pub r#type: Option<String>,
}
model! { ListOutboundPhoneNumberOfUserPrivacyNumber {
    0 "BizId" biz_id, 1 "Extra" extra, 2 "PhoneNumber" phone_number, 3 "PoolId" pool_id, 4 "PoolName" pool_name,
    5 "RegionNameCity" region_name_city, 6 "SubId" sub_id, 7 "TelX" tel_x, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    pub instance_id: String,
    pub outbound_only: bool,
}
operation! { ListPhoneNumbers(instance_id: String, outbound_only: bool) "ListPhoneNumbers" -> ListPhoneNumbersOutput {
    0 "InstanceId" instance_id, 1 "OutboundOnly" outbound_only
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub phone_numbers: Option<ListPhoneNumbersPhoneNumbers>,
    pub success: Option<bool>,
}
model! { ListPhoneNumbersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PhoneNumbers" phone_numbers,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersPhoneNumbers {
    pub phone_number: Option<Vec<ListPhoneNumbersPhoneNumber>>,
}
model! { ListPhoneNumbersPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub assignee: Option<String>,
    pub city: Option<String>,
    pub contact_flow: Option<ListPhoneNumbersContactFlow>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub number_commodity_status: Option<i64>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub privacy_number: Option<ListPhoneNumbersPrivacyNumber>,
    pub province: Option<String>,
    pub remaining_time: Option<i64>,
    pub sip_tel_x: Option<String>,
    pub skill_groups: Option<ListPhoneNumbersSkillGroups>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ListPhoneNumbersPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "Assignee" assignee, 2 "City" city, 3 "ContactFlow" contact_flow,
    4 "InstanceId" instance_id, 5 "Number" number, 6 "NumberCommodityStatus" number_commodity_status,
    7 "PhoneNumberDescription" phone_number_description, 8 "PhoneNumberId" phone_number_id,
    9 "PrivacyNumber" privacy_number, 10 "Province" province, 11 "RemainingTime" remaining_time, 12 "SipTelX" sip_tel_x,
    13 "SkillGroups" skill_groups, 14 "TestOnly" test_only, 15 "Trunks" trunks, 16 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersContactFlow {
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPhoneNumbersContactFlow {
    0 "ContactFlowDescription" contact_flow_description, 1 "ContactFlowId" contact_flow_id,
    2 "ContactFlowName" contact_flow_name, 3 "InstanceId" instance_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersPrivacyNumber {
    pub biz_id: Option<String>,
    pub extra: Option<String>,
    pub phone_number: Option<String>,
    pub pool_id: Option<String>,
    pub pool_name: Option<String>,
    pub region_name_city: Option<String>,
    pub sub_id: Option<String>,
    pub tel_x: Option<String>,
    pub r#type: Option<String>,
}
model! { ListPhoneNumbersPrivacyNumber {
    0 "BizId" biz_id, 1 "Extra" extra, 2 "PhoneNumber" phone_number, 3 "PoolId" pool_id, 4 "PoolName" pool_name,
    5 "RegionNameCity" region_name_city, 6 "SubId" sub_id, 7 "TelX" tel_x, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersSkillGroups {
    pub skill_group: Option<Vec<ListPhoneNumbersSkillGroup>>,
}
model! { ListPhoneNumbersSkillGroups {
    0 "SkillGroup" skill_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListPhoneNumbersSkillGroup {
    0 "SkillGroupId" skill_group_id, 1 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneTags {
    pub current_page: i64,
    pub instance_id: String,
    pub number: Option<String>,
    pub number_group_ids: Option<Vec<String>>,
    pub outbound_only: bool,
    pub page_size: i64,
}
operation! { ListPhoneTags(current_page: i64, instance_id: String, outbound_only: bool, page_size: i64)
    "ListPhoneTags" -> ListPhoneTagsOutput {
    0 "CurrentPage" current_page, 1 "InstanceId" instance_id, 2 "Number" number: String,
    3 "NumberGroupIds" number_group_ids: Vec<String>, 4 "OutboundOnly" outbound_only, 5 "PageSize" page_size
} }
paged! { ListPhoneTags: ListPhoneTagsList =
    Number "CurrentPage", "PhoneNumbers.List" phone_numbers.list, total "PhoneNumbers.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub phone_numbers: Option<ListPhoneTagsPhoneNumbers>,
    pub success: Option<bool>,
}
model! { ListPhoneTagsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PhoneNumbers" phone_numbers,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneTagsPhoneNumbers {
    pub list: Option<Vec<ListPhoneTagsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPhoneTagsPhoneNumbers {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneTagsList {
    pub city: Option<String>,
    pub concurrency: Option<i64>,
    pub contact_flow_id: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub provider: Option<String>,
    pub province: Option<String>,
    pub service_tag: Option<String>,
    pub skill_group_id_list: Option<Vec<String>>,
    pub r#type: Option<i64>,
    pub usage: Option<String>,
}
model! { ListPhoneTagsList {
    0 "City" city, 1 "Concurrency" concurrency, 2 "ContactFlowId" contact_flow_id, 3 "CreateTime" create_time,
    4 "InstanceId" instance_id, 5 "Number" number, 6 "PhoneNumberDescription" phone_number_description,
    7 "PhoneNumberId" phone_number_id, 8 "Provider" provider, 9 "Province" province, 10 "ServiceTag" service_tag,
    11 "SkillGroupIdList" skill_group_id_list, 12 "Type" r#type, 13 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgent {
    pub instance_id: String,
}
operation! { ListRealTimeAgent(instance_id: String) "ListRealTimeAgent" -> ListRealTimeAgentOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentOutput {
    pub code: Option<String>,
    pub data: Option<ListRealTimeAgentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRealTimeAgentOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentData {
    pub user: Option<Vec<ListRealTimeAgentUser>>,
}
model! { ListRealTimeAgentData {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentUser {
    pub display_name: Option<String>,
    pub dn: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<String>,
    pub skill_levels: Option<ListRealTimeAgentSkillLevels>,
    pub state: Option<String>,
    pub state_desc: Option<String>,
}
model! { ListRealTimeAgentUser {
    0 "DisplayName" display_name, 1 "Dn" dn, 2 "Phone" phone, 3 "RamId" ram_id, 4 "SkillLevels" skill_levels,
    5 "State" state, 6 "StateDesc" state_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentSkillLevels {
    pub skill_level: Option<Vec<ListRealTimeAgentSkillLevel>>,
}
model! { ListRealTimeAgentSkillLevels {
    0 "SkillLevel" skill_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListRealTimeAgentSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListRealTimeAgentSkillLevel {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListRealTimeAgentSkill {
    0 "InstanceId" instance_id, 1 "SkillGroupDescription" skill_group_description, 2 "SkillGroupId" skill_group_id,
    3 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecords {
    pub criteria: Option<String>,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListRecentCallRecords(instance_id: String, page_number: i64, page_size: i64)
    "ListRecentCallRecords" -> ListRecentCallRecordsOutput {
    0 "Criteria" criteria: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "StartTime" start_time: i64, 5 "StopTime" stop_time: i64
} }
paged! { ListRecentCallRecords: ListRecentCallRecordsCallDetailRecord =
    Number "PageNumber", "CallDetailRecords.List.CallDetailRecord" call_detail_records.list.call_detail_record, total "CallDetailRecords.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsOutput {
    pub call_detail_records: Option<ListRecentCallRecordsCallDetailRecords>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRecentCallRecordsOutput {
    0 "CallDetailRecords" call_detail_records, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsCallDetailRecords {
    pub list: Option<ListRecentCallRecordsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecentCallRecordsCallDetailRecords {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsList {
    pub call_detail_record: Option<Vec<ListRecentCallRecordsCallDetailRecord>>,
}
model! { ListRecentCallRecordsList {
    0 "CallDetailRecord" call_detail_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsCallDetailRecord {
    pub agent_names: Option<String>,
    pub agents: Option<ListRecentCallRecordsAgents>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub contact_disposition: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub duration: Option<i64>,
    pub extra_attr: Option<String>,
    pub feedback: Option<String>,
    pub instance_id: Option<String>,
    pub recordings: Option<ListRecentCallRecordsRecordings>,
    pub satisfaction: Option<i64>,
    pub satisfaction_desc: Option<String>,
    pub skill_group_names: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListRecentCallRecordsCallDetailRecord {
    0 "AgentNames" agent_names, 1 "Agents" agents, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "ContactDisposition" contact_disposition, 5 "ContactId" contact_id, 6 "ContactType" contact_type,
    7 "Duration" duration, 8 "ExtraAttr" extra_attr, 9 "Feedback" feedback, 10 "InstanceId" instance_id,
    11 "Recordings" recordings, 12 "Satisfaction" satisfaction, 13 "SatisfactionDesc" satisfaction_desc,
    14 "SkillGroupNames" skill_group_names, 15 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsAgents {
    pub call_detail_agent: Option<Vec<ListRecentCallRecordsCallDetailAgent>>,
}
model! { ListRecentCallRecordsAgents {
    0 "CallDetailAgent" call_detail_agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsCallDetailAgent {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub contact_id: Option<String>,
    pub feedback: Option<String>,
    pub hold_time: Option<i64>,
    pub queue_time: Option<i64>,
    pub ring_time: Option<i64>,
    pub satisfaction: Option<String>,
    pub skill_group_name: Option<String>,
    pub start_time: Option<i64>,
    pub talk_time: Option<i64>,
    pub work_time: Option<i64>,
}
model! { ListRecentCallRecordsCallDetailAgent {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "ContactId" contact_id, 3 "Feedback" feedback,
    4 "HoldTime" hold_time, 5 "QueueTime" queue_time, 6 "RingTime" ring_time, 7 "Satisfaction" satisfaction,
    8 "SkillGroupName" skill_group_name, 9 "StartTime" start_time, 10 "TalkTime" talk_time, 11 "WorkTime" work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsRecordings {
    pub recording: Option<Vec<ListRecentCallRecordsRecording>>,
}
model! { ListRecentCallRecordsRecordings {
    0 "Recording" recording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsRecording {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub channel: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub duration: Option<i64>,
    pub file_description: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListRecentCallRecordsRecording {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "Channel" channel, 5 "ContactId" contact_id, 6 "ContactType" contact_type, 7 "Duration" duration,
    8 "FileDescription" file_description, 9 "FileName" file_name, 10 "FilePath" file_path, 11 "InstanceId" instance_id,
    12 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrack {
    pub agent_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub connect_id: Option<String>,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: i64,
    pub stop_time: i64,
}

/// What [`ListRecordingOfDualTrack::new`] takes.
pub struct ListRecordingOfDualTrackRequired {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: i64,
    pub stop_time: i64,
}
operation! { ListRecordingOfDualTrack{ListRecordingOfDualTrackRequired: instance_id, page_number, page_size, start_time, stop_time}
    "ListRecordingOfDualTrack" -> ListRecordingOfDualTrackOutput {
    0 "AgentId" agent_id: String, 1 "CalledNumber" called_number: String, 2 "CallingNumber" calling_number: String,
    3 "ConnectId" connect_id: String, 4 "InstanceId" instance_id, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "StartTime" start_time, 8 "StopTime" stop_time
} }
paged! { ListRecordingOfDualTrack: ListRecordingOfDualTrackRecording =
    Number "PageNumber", "Recordings.List.Recording" recordings.list.recording, total "Recordings.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrackOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub recordings: Option<ListRecordingOfDualTrackRecordings>,
    pub success: Option<bool>,
}
model! { ListRecordingOfDualTrackOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Recordings" recordings,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrackRecordings {
    pub list: Option<ListRecordingOfDualTrackList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecordingOfDualTrackRecordings {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrackList {
    pub recording: Option<Vec<ListRecordingOfDualTrackRecording>>,
}
model! { ListRecordingOfDualTrackList {
    0 "Recording" recording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrackRecording {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub channel: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub duration: Option<i64>,
    pub file_description: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListRecordingOfDualTrackRecording {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "Channel" channel, 5 "ContactId" contact_id, 6 "ContactType" contact_type, 7 "Duration" duration,
    8 "FileDescription" file_description, 9 "FileName" file_name, 10 "FilePath" file_path, 11 "InstanceId" instance_id,
    12 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordings {
    pub agent_id: Option<String>,
    pub criteria: Option<String>,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub phone_number: Option<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListRecordings(instance_id: String, page_number: i64, page_size: i64)
    "ListRecordings" -> ListRecordingsOutput {
    0 "AgentId" agent_id: String, 1 "Criteria" criteria: String, 2 "InstanceId" instance_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "PhoneNumber" phone_number: String, 6 "StartTime" start_time: i64,
    7 "StopTime" stop_time: i64
} }
paged! { ListRecordings: ListRecordingsRecording =
    Number "PageNumber", "Recordings.List.Recording" recordings.list.recording, total "Recordings.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub recordings: Option<ListRecordingsRecordings>,
    pub success: Option<bool>,
}
model! { ListRecordingsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Recordings" recordings,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsRecordings {
    pub list: Option<ListRecordingsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecordingsRecordings {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsList {
    pub recording: Option<Vec<ListRecordingsRecording>>,
}
model! { ListRecordingsList {
    0 "Recording" recording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsRecording {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub channel: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub duration: Option<i64>,
    pub file_description: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListRecordingsRecording {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "Channel" channel, 5 "ContactId" contact_id, 6 "ContactType" contact_type, 7 "Duration" duration,
    8 "FileDescription" file_description, 9 "FileName" file_name, 10 "FilePath" file_path, 11 "InstanceId" instance_id,
    12 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsByContactId {
    pub contact_id: String,
    pub instance_id: String,
}
operation! { ListRecordingsByContactId(contact_id: String, instance_id: String)
    "ListRecordingsByContactId" -> ListRecordingsByContactIdOutput {
    0 "ContactId" contact_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsByContactIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub recordings: Option<ListRecordingsByContactIdRecordings>,
    pub success: Option<bool>,
}
model! { ListRecordingsByContactIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Recordings" recordings,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsByContactIdRecordings {
    pub recording: Option<Vec<ListRecordingsByContactIdRecording>>,
}
model! { ListRecordingsByContactIdRecordings {
    0 "Recording" recording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsByContactIdRecording {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub channel: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub duration: Option<i64>,
    pub file_description: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub instance_id: Option<String>,
    pub quality_check_task_id: Option<String>,
    pub quality_check_tid: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListRecordingsByContactIdRecording {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "Channel" channel, 5 "ContactId" contact_id, 6 "ContactType" contact_type, 7 "Duration" duration,
    8 "FileDescription" file_description, 9 "FileName" file_name, 10 "FilePath" file_path, 11 "InstanceId" instance_id,
    12 "QualityCheckTaskId" quality_check_task_id, 13 "QualityCheckTid" quality_check_tid, 14 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    pub instance_id: String,
}
operation! { ListRoles(instance_id: String) "ListRoles" -> ListRolesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub roles: Option<ListRolesRoles>,
    pub success: Option<bool>,
}
model! { ListRolesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Roles" roles, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub role: Option<Vec<ListRolesRole>>,
}
model! { ListRolesRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListRolesRole {
    0 "InstanceId" instance_id, 1 "RoleDescription" role_description, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioParameters {
    pub instance_id: String,
    pub scenario_id: String,
    pub r#type: Option<String>,
}
operation! { ListScenarioParameters(instance_id: String, scenario_id: String)
    "ListScenarioParameters" -> ListScenarioParametersOutput {
    0 "InstanceId" instance_id, 1 "ScenarioId" scenario_id, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioParametersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scenario_parameters: Option<Vec<ListScenarioParametersScenarioParameters>>,
    pub success: Option<bool>,
}
model! { ListScenarioParametersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScenarioParameters" scenario_parameters,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioParametersScenarioParameters {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub scenario_id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListScenarioParametersScenarioParameters {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "Id" id, 3 "Name" name, 4 "ScenarioId" scenario_id,
    5 "Title" title, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecords {
    /// 0 to 4133952000000.
    pub contact_id_list: Option<String>,
    pub instance_id: String,
    /// At most 5000.
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListSipCallRecords(instance_id: String, page_number: i64, page_size: i64)
    "ListSipCallRecords" -> ListSipCallRecordsOutput {
    0 "ContactIdList" contact_id_list: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number,
    3 "PageSize" page_size
} }
paged! { ListSipCallRecords: ListSipCallRecordsSipCallRecords =
    Number "PageNumber", "Data.List.sipCallRecords" data.list.sip_call_records, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsOutput {
    pub code: Option<String>,
    pub data: Option<ListSipCallRecordsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ListSipCallRecordsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsData {
    pub list: Option<ListSipCallRecordsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSipCallRecordsData {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsList {
    pub sip_call_records: Option<Vec<ListSipCallRecordsSipCallRecords>>,
}
model! { ListSipCallRecordsList {
    0 "sipCallRecords" sip_call_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsSipCallRecords {
    pub call_id: Option<String>,
    pub callee: Option<String>,
    pub callee_cluster_id: Option<String>,
    pub caller: Option<String>,
    pub caller_cluster_id: Option<String>,
    pub carrier_response: Option<String>,
    pub contact_id: Option<String>,
    pub early_media_text: Option<String>,
    pub early_media_url: Option<String>,
    pub end_time: Option<i64>,
    pub established_time: Option<i64>,
    pub instance_id: Option<String>,
    pub invite_time: Option<i64>,
    pub last_response_code: Option<String>,
    pub last_response_text: Option<String>,
    pub release_initiator: Option<String>,
    pub released_time: Option<i64>,
    pub ring_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListSipCallRecordsSipCallRecords {
    0 "CallId" call_id, 1 "Callee" callee, 2 "CalleeClusterId" callee_cluster_id, 3 "Caller" caller,
    4 "CallerClusterId" caller_cluster_id, 5 "CarrierResponse" carrier_response, 6 "ContactId" contact_id,
    7 "EarlyMediaText" early_media_text, 8 "EarlyMediaUrl" early_media_url, 9 "EndTime" end_time,
    10 "EstablishedTime" established_time, 11 "InstanceId" instance_id, 12 "InviteTime" invite_time,
    13 "LastResponseCode" last_response_code, 14 "LastResponseText" last_response_text,
    15 "ReleaseInitiator" release_initiator, 16 "ReleasedTime" released_time, 17 "RingTime" ring_time,
    18 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStates {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_ids: Option<String>,
}
operation! { ListSkillGroupStates(instance_id: String) "ListSkillGroupStates" -> ListSkillGroupStatesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SkillGroupIds" skill_group_ids: String
} }
paged! { ListSkillGroupStates: ListSkillGroupStatesRealTimeSkillGroupState =
    Number "PageNumber", "Data.List.RealTimeSkillGroupState" data.list.real_time_skill_group_state, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStatesOutput {
    pub code: Option<String>,
    pub data: Option<ListSkillGroupStatesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSkillGroupStatesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStatesData {
    pub list: Option<ListSkillGroupStatesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupStatesData {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStatesList {
    pub real_time_skill_group_state: Option<Vec<ListSkillGroupStatesRealTimeSkillGroupState>>,
}
model! { ListSkillGroupStatesList {
    0 "RealTimeSkillGroupState" real_time_skill_group_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStatesRealTimeSkillGroupState {
    pub breaking_agents: Option<i64>,
    pub instance_id: Option<String>,
    pub logged_in_agents: Option<i64>,
    pub longest_call: Option<i64>,
    pub ready_agents: Option<i64>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
    pub talking_agents: Option<i64>,
    pub waiting_calls: Option<i64>,
    pub working_agents: Option<i64>,
}
model! { ListSkillGroupStatesRealTimeSkillGroupState {
    0 "BreakingAgents" breaking_agents, 1 "InstanceId" instance_id, 2 "LoggedInAgents" logged_in_agents,
    3 "LongestCall" longest_call, 4 "ReadyAgents" ready_agents, 5 "SkillGroupId" skill_group_id,
    6 "SkillGroupName" skill_group_name, 7 "TalkingAgents" talking_agents, 8 "WaitingCalls" waiting_calls,
    9 "WorkingAgents" working_agents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReports {
    pub end_time: String,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_ids: Option<String>,
    pub start_time: String,
}
operation! { ListSkillGroupSummaryReports(end_time: String, instance_id: String, start_time: String)
    "ListSkillGroupSummaryReports" -> ListSkillGroupSummaryReportsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SkillGroupIds" skill_group_ids: String, 5 "StartTime" start_time
} }
paged! { ListSkillGroupSummaryReports: ListSkillGroupSummaryReportsSkillGroupSummaryReport =
    Number "PageNumber", "PagedSkillGroupSummaryReport.List.SkillGroupSummaryReport" paged_skill_group_summary_report.list.skill_group_summary_report, total "PagedSkillGroupSummaryReport.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_skill_group_summary_report: Option<ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport>,
    pub success: Option<bool>,
}
model! { ListSkillGroupSummaryReportsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "PagedSkillGroupSummaryReport" paged_skill_group_summary_report, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport {
    pub list: Option<ListSkillGroupSummaryReportsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsList {
    pub skill_group_summary_report: Option<Vec<ListSkillGroupSummaryReportsSkillGroupSummaryReport>>,
}
model! { ListSkillGroupSummaryReportsList {
    0 "SkillGroupSummaryReport" skill_group_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSkillGroupSummaryReport {
    pub inbound: Option<ListSkillGroupSummaryReportsInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<ListSkillGroupSummaryReportsOutbound>,
    pub overall: Option<ListSkillGroupSummaryReportsOverall>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListSkillGroupSummaryReportsSkillGroupSummaryReport {
    0 "Inbound" inbound, 1 "InstanceId" instance_id, 2 "Outbound" outbound, 3 "Overall" overall,
    4 "SkillGroupId" skill_group_id, 5 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsInbound {
    pub abandoned_in_queue_of_queue_count: Option<i64>,
    pub answered_by_agent_of_queue_count: Option<i64>,
    pub answered_by_agent_of_queue_max_wait_time_duration: Option<i64>,
    pub answered_by_agent_of_queue_wait_time_duration: Option<i64>,
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub give_up_by_agent_of_queue_count: Option<i64>,
    pub handle_rate: Option<f64>,
    pub in_coming_queue_of_queue_count: Option<i64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<String>,
    pub max_work_time: Option<i64>,
    pub over_flow_in_queue_of_queue_count: Option<i64>,
    pub queue_max_wait_time_duration: Option<i64>,
    pub queue_wait_time_duration: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsInbound {
    0 "AbandonedInQueueOfQueueCount" abandoned_in_queue_of_queue_count,
    1 "AnsweredByAgentOfQueueCount" answered_by_agent_of_queue_count,
    2 "AnsweredByAgentOfQueueMaxWaitTimeDuration" answered_by_agent_of_queue_max_wait_time_duration,
    3 "AnsweredByAgentOfQueueWaitTimeDuration" answered_by_agent_of_queue_wait_time_duration,
    4 "AverageRingTime" average_ring_time, 5 "AverageTalkTime" average_talk_time, 6 "AverageWorkTime" average_work_time,
    7 "CallsHandled" calls_handled, 8 "CallsOffered" calls_offered,
    9 "GiveUpByAgentOfQueueCount" give_up_by_agent_of_queue_count, 10 "HandleRate" handle_rate,
    11 "InComingQueueOfQueueCount" in_coming_queue_of_queue_count, 12 "MaxRingTime" max_ring_time,
    13 "MaxTalkTime" max_talk_time, 14 "MaxWorkTime" max_work_time,
    15 "OverFlowInQueueOfQueueCount" over_flow_in_queue_of_queue_count,
    16 "QueueMaxWaitTimeDuration" queue_max_wait_time_duration, 17 "QueueWaitTimeDuration" queue_wait_time_duration,
    18 "SatisfactionIndex" satisfaction_index, 19 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    20 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 21 "ServiceLevel20" service_level20,
    22 "TotalRingTime" total_ring_time, 23 "TotalTalkTime" total_talk_time, 24 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "SatisfactionIndex" satisfaction_index,
    8 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 10 "TotalBreakTime" total_break_time,
    11 "TotalCalls" total_calls, 12 "TotalLoggedInTime" total_logged_in_time, 13 "TotalReadyTime" total_ready_time,
    14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByInterval {
    pub end_time: String,
    pub instance_id: String,
    pub interval: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_ids: Option<String>,
    pub start_time: String,
}
operation! { ListSkillGroupSummaryReportsByInterval(end_time: String, instance_id: String, start_time: String)
    "ListSkillGroupSummaryReportsByInterval" -> ListSkillGroupSummaryReportsByIntervalOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Interval" interval: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SkillGroupIds" skill_group_ids: String, 6 "StartTime" start_time
} }
paged! { ListSkillGroupSummaryReportsByInterval: ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport =
    Number "PageNumber", "PagedSkillGroupSummaryReport.List.SkillGroupTimeIntervalReport" paged_skill_group_summary_report.list.skill_group_time_interval_report, total "PagedSkillGroupSummaryReport.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_skill_group_summary_report: Option<ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport>,
    pub success: Option<bool>,
}
model! { ListSkillGroupSummaryReportsByIntervalOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "PagedSkillGroupSummaryReport" paged_skill_group_summary_report, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport {
    pub list: Option<ListSkillGroupSummaryReportsByIntervalList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListSkillGroupSummaryReportsByIntervalList {
    pub skill_group_time_interval_report: Option<Vec<ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport>>,
}
model! { ListSkillGroupSummaryReportsByIntervalList {
    0 "SkillGroupTimeIntervalReport" skill_group_time_interval_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport {
    pub interval_list: Option<ListSkillGroupSummaryReportsByIntervalIntervalList>,
    pub skill_group_id: Option<String>,
}
model! { ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport {
    0 "IntervalList" interval_list, 1 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalIntervalList {
    pub skill_group_summary_report: Option<Vec<ListSkillGroupSummaryReportsByIntervalSkillGroupSummaryReport>>,
}
model! { ListSkillGroupSummaryReportsByIntervalIntervalList {
    0 "SkillGroupSummaryReport" skill_group_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalSkillGroupSummaryReport {
    pub inbound: Option<ListSkillGroupSummaryReportsByIntervalInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<ListSkillGroupSummaryReportsByIntervalOutbound>,
    pub overall: Option<ListSkillGroupSummaryReportsByIntervalOverall>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListSkillGroupSummaryReportsByIntervalSkillGroupSummaryReport {
    0 "Inbound" inbound, 1 "InstanceId" instance_id, 2 "Outbound" outbound, 3 "Overall" overall,
    4 "SkillGroupId" skill_group_id, 5 "SkillGroupName" skill_group_name, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalInbound {
    pub abandoned_in_queue_of_queue_count: Option<i64>,
    pub answered_by_agent_of_queue_count: Option<i64>,
    pub answered_by_agent_of_queue_max_wait_time_duration: Option<i64>,
    pub answered_by_agent_of_queue_wait_time_duration: Option<i64>,
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub give_up_by_agent_of_queue_count: Option<i64>,
    pub handle_rate: Option<f64>,
    pub in_coming_queue_of_queue_count: Option<i64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub over_flow_in_queue_of_queue_count: Option<i64>,
    pub queue_max_wait_time_duration: Option<i64>,
    pub queue_wait_time_duration: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsByIntervalInbound {
    0 "AbandonedInQueueOfQueueCount" abandoned_in_queue_of_queue_count,
    1 "AnsweredByAgentOfQueueCount" answered_by_agent_of_queue_count,
    2 "AnsweredByAgentOfQueueMaxWaitTimeDuration" answered_by_agent_of_queue_max_wait_time_duration,
    3 "AnsweredByAgentOfQueueWaitTimeDuration" answered_by_agent_of_queue_wait_time_duration,
    4 "AverageRingTime" average_ring_time, 5 "AverageTalkTime" average_talk_time, 6 "AverageWorkTime" average_work_time,
    7 "CallsHandled" calls_handled, 8 "CallsOffered" calls_offered,
    9 "GiveUpByAgentOfQueueCount" give_up_by_agent_of_queue_count, 10 "HandleRate" handle_rate,
    11 "InComingQueueOfQueueCount" in_coming_queue_of_queue_count, 12 "MaxRingTime" max_ring_time,
    13 "MaxTalkTime" max_talk_time, 14 "MaxWorkTime" max_work_time,
    15 "OverFlowInQueueOfQueueCount" over_flow_in_queue_of_queue_count,
    16 "QueueMaxWaitTimeDuration" queue_max_wait_time_duration, 17 "QueueWaitTimeDuration" queue_wait_time_duration,
    18 "SatisfactionIndex" satisfaction_index, 19 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    20 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 21 "ServiceLevel20" service_level20,
    22 "TotalRingTime" total_ring_time, 23 "TotalTalkTime" total_talk_time, 24 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsByIntervalOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsByIntervalOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "SatisfactionIndex" satisfaction_index,
    8 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 10 "TotalBreakTime" total_break_time,
    11 "TotalCalls" total_calls, 12 "TotalLoggedInTime" total_logged_in_time, 13 "TotalReadyTime" total_ready_time,
    14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnight {
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_groups: Option<String>,
}
operation! { ListSkillGroupSummaryReportsSinceMidnight(instance_id: String)
    "ListSkillGroupSummaryReportsSinceMidnight" -> ListSkillGroupSummaryReportsSinceMidnightOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SkillGroups" skill_groups: String
} }
paged! { ListSkillGroupSummaryReportsSinceMidnight: ListSkillGroupSummaryReportsSinceMidnightSkillGroupSummaryReport =
    Number "PageNumber", "PagedSkillGroupSummaryReport.List.SkillGroupSummaryReport" paged_skill_group_summary_report.list.skill_group_summary_report, total "PagedSkillGroupSummaryReport.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_skill_group_summary_report: Option<ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport>,
    pub success: Option<bool>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "PagedSkillGroupSummaryReport" paged_skill_group_summary_report, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport {
    pub list: Option<ListSkillGroupSummaryReportsSinceMidnightList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightList {
    pub skill_group_summary_report: Option<Vec<ListSkillGroupSummaryReportsSinceMidnightSkillGroupSummaryReport>>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightList {
    0 "SkillGroupSummaryReport" skill_group_summary_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightSkillGroupSummaryReport {
    pub inbound: Option<ListSkillGroupSummaryReportsSinceMidnightInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<ListSkillGroupSummaryReportsSinceMidnightOutbound>,
    pub overall: Option<ListSkillGroupSummaryReportsSinceMidnightOverall>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
    pub timestamp: Option<String>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightSkillGroupSummaryReport {
    0 "Inbound" inbound, 1 "InstanceId" instance_id, 2 "Outbound" outbound, 3 "Overall" overall,
    4 "SkillGroupId" skill_group_id, 5 "SkillGroupName" skill_group_name, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightInbound {
    pub abandoned_in_queue_of_queue_count: Option<i64>,
    pub answered_by_agent_of_queue_count: Option<i64>,
    pub answered_by_agent_of_queue_max_wait_time_duration: Option<i64>,
    pub answered_by_agent_of_queue_wait_time_duration: Option<i64>,
    pub average_ring_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_handled: Option<i64>,
    pub calls_offered: Option<i64>,
    pub calls_service_level20: Option<i64>,
    pub calls_service_level30: Option<i64>,
    pub give_up_by_agent_of_queue_count: Option<i64>,
    pub handle_rate: Option<f64>,
    pub in_coming_queue_of_queue_count: Option<i64>,
    pub max_ring_time: Option<i64>,
    pub max_talk_time: Option<String>,
    pub max_work_time: Option<i64>,
    pub over_flow_in_queue_of_queue_count: Option<i64>,
    pub queue_max_wait_time_duration: Option<i64>,
    pub queue_wait_time_duration: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub service_level20: Option<f64>,
    pub total_ring_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightInbound {
    0 "AbandonedInQueueOfQueueCount" abandoned_in_queue_of_queue_count,
    1 "AnsweredByAgentOfQueueCount" answered_by_agent_of_queue_count,
    2 "AnsweredByAgentOfQueueMaxWaitTimeDuration" answered_by_agent_of_queue_max_wait_time_duration,
    3 "AnsweredByAgentOfQueueWaitTimeDuration" answered_by_agent_of_queue_wait_time_duration,
    4 "AverageRingTime" average_ring_time, 5 "AverageTalkTime" average_talk_time, 6 "AverageWorkTime" average_work_time,
    7 "CallsHandled" calls_handled, 8 "CallsOffered" calls_offered, 9 "CallsServiceLevel20" calls_service_level20,
    10 "CallsServiceLevel30" calls_service_level30, 11 "GiveUpByAgentOfQueueCount" give_up_by_agent_of_queue_count,
    12 "HandleRate" handle_rate, 13 "InComingQueueOfQueueCount" in_coming_queue_of_queue_count,
    14 "MaxRingTime" max_ring_time, 15 "MaxTalkTime" max_talk_time, 16 "MaxWorkTime" max_work_time,
    17 "OverFlowInQueueOfQueueCount" over_flow_in_queue_of_queue_count,
    18 "QueueMaxWaitTimeDuration" queue_max_wait_time_duration, 19 "QueueWaitTimeDuration" queue_wait_time_duration,
    20 "SatisfactionIndex" satisfaction_index, 21 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    22 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 23 "ServiceLevel20" service_level20,
    24 "TotalRingTime" total_ring_time, 25 "TotalTalkTime" total_talk_time, 26 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightOutbound {
    pub answer_rate: Option<f64>,
    pub average_dialing_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub calls_answered: Option<i64>,
    pub calls_dialed: Option<i64>,
    pub max_dialing_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_dialing_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightOutbound {
    0 "AnswerRate" answer_rate, 1 "AverageDialingTime" average_dialing_time, 2 "AverageTalkTime" average_talk_time,
    3 "AverageWorkTime" average_work_time, 4 "CallsAnswered" calls_answered, 5 "CallsDialed" calls_dialed,
    6 "MaxDialingTime" max_dialing_time, 7 "MaxTalkTime" max_talk_time, 8 "MaxWorkTime" max_work_time,
    9 "SatisfactionIndex" satisfaction_index, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 12 "TotalDialingTime" total_dialing_time,
    13 "TotalTalkTime" total_talk_time, 14 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightOverall {
    pub average_ready_time: Option<i64>,
    pub average_talk_time: Option<i64>,
    pub average_work_time: Option<i64>,
    pub max_ready_time: Option<i64>,
    pub max_talk_time: Option<i64>,
    pub max_work_time: Option<i64>,
    pub occupancy_rate: Option<f64>,
    pub satisfaction_index: Option<f64>,
    pub satisfaction_surveys_offered: Option<i64>,
    pub satisfaction_surveys_responded: Option<i64>,
    pub total_break_time: Option<i64>,
    pub total_calls: Option<i64>,
    pub total_logged_in_time: Option<i64>,
    pub total_ready_time: Option<i64>,
    pub total_talk_time: Option<i64>,
    pub total_work_time: Option<i64>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightOverall {
    0 "AverageReadyTime" average_ready_time, 1 "AverageTalkTime" average_talk_time,
    2 "AverageWorkTime" average_work_time, 3 "MaxReadyTime" max_ready_time, 4 "MaxTalkTime" max_talk_time,
    5 "MaxWorkTime" max_work_time, 6 "OccupancyRate" occupancy_rate, 7 "SatisfactionIndex" satisfaction_index,
    8 "SatisfactionSurveysOffered" satisfaction_surveys_offered,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded, 10 "TotalBreakTime" total_break_time,
    11 "TotalCalls" total_calls, 12 "TotalLoggedInTime" total_logged_in_time, 13 "TotalReadyTime" total_ready_time,
    14 "TotalTalkTime" total_talk_time, 15 "TotalWorkTime" total_work_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroups {
    pub instance_id: String,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_group_name: Option<Vec<String>>,
}
operation! { ListSkillGroups(instance_id: String) "ListSkillGroups" -> ListSkillGroupsOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id: Vec<String>,
    2 "SkillGroupName" skill_group_name: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub skill_groups: Option<ListSkillGroupsSkillGroups>,
    pub success: Option<bool>,
}
model! { ListSkillGroupsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SkillGroups" skill_groups,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsSkillGroups {
    pub skill_group: Option<Vec<ListSkillGroupsSkillGroup>>,
}
model! { ListSkillGroupsSkillGroups {
    0 "SkillGroup" skill_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsSkillGroup {
    pub acc_queue_name: Option<String>,
    pub acc_skill_group_name: Option<String>,
    pub instance_id: Option<String>,
    pub outbound_phone_numbers: Option<ListSkillGroupsOutboundPhoneNumbers>,
    pub routing_strategy: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
    pub user_count: Option<i64>,
}
model! { ListSkillGroupsSkillGroup {
    0 "AccQueueName" acc_queue_name, 1 "AccSkillGroupName" acc_skill_group_name, 2 "InstanceId" instance_id,
    3 "OutboundPhoneNumbers" outbound_phone_numbers, 4 "RoutingStrategy" routing_strategy,
    5 "SkillGroupDescription" skill_group_description, 6 "SkillGroupId" skill_group_id,
    7 "SkillGroupName" skill_group_name, 8 "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOutboundPhoneNumbers {
    pub phone_number: Option<Vec<ListSkillGroupsPhoneNumber>>,
}
model! { ListSkillGroupsOutboundPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ListSkillGroupsPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "InstanceId" instance_id, 2 "Number" number,
    3 "PhoneNumberDescription" phone_number_description, 4 "PhoneNumberId" phone_number_id,
    5 "RemainingTime" remaining_time, 6 "TestOnly" test_only, 7 "Trunks" trunks, 8 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUser {
    pub instance_id: String,
    pub user_id: String,
}
operation! { ListSkillGroupsOfUser(instance_id: String, user_id: String)
    "ListSkillGroupsOfUser" -> ListSkillGroupsOfUserOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub skill_levels: Option<ListSkillGroupsOfUserSkillLevels>,
    pub success: Option<bool>,
}
model! { ListSkillGroupsOfUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SkillLevels" skill_levels,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserSkillLevels {
    pub skill_level: Option<Vec<ListSkillGroupsOfUserSkillLevel>>,
}
model! { ListSkillGroupsOfUserSkillLevels {
    0 "SkillLevel" skill_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListSkillGroupsOfUserSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListSkillGroupsOfUserSkillLevel {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserSkill {
    pub instance_id: Option<String>,
    pub outbound_phone_numbers: Option<ListSkillGroupsOfUserOutboundPhoneNumbers>,
    pub routing_strategy: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListSkillGroupsOfUserSkill {
    0 "InstanceId" instance_id, 1 "OutboundPhoneNumbers" outbound_phone_numbers, 2 "RoutingStrategy" routing_strategy,
    3 "SkillGroupDescription" skill_group_description, 4 "SkillGroupId" skill_group_id,
    5 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserOutboundPhoneNumbers {
    pub phone_number: Option<Vec<ListSkillGroupsOfUserPhoneNumber>>,
}
model! { ListSkillGroupsOfUserOutboundPhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub city: Option<String>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub province: Option<String>,
    pub remaining_time: Option<i64>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ListSkillGroupsOfUserPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "City" city, 2 "InstanceId" instance_id, 3 "Number" number,
    4 "PhoneNumberDescription" phone_number_description, 5 "PhoneNumberId" phone_number_id, 6 "Province" province,
    7 "RemainingTime" remaining_time, 8 "TestOnly" test_only, 9 "Trunks" trunks, 10 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferableSkillGroups {
    pub instance_id: String,
}
operation! { ListTransferableSkillGroups(instance_id: String)
    "ListTransferableSkillGroups" -> ListTransferableSkillGroupsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferableSkillGroupsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub skill_groups: Option<Vec<ListTransferableSkillGroupsSkillGroups>>,
    pub success: Option<bool>,
}
model! { ListTransferableSkillGroupsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SkillGroups" skill_groups,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferableSkillGroupsSkillGroups {
    pub acc_queue_name: Option<String>,
    pub acc_skill_group_name: Option<String>,
    pub allow_private_outbound_number: Option<bool>,
    pub instance_id: Option<String>,
    pub routing_strategy: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
    pub user_count: Option<i64>,
}
model! { ListTransferableSkillGroupsSkillGroups {
    0 "AccQueueName" acc_queue_name, 1 "AccSkillGroupName" acc_skill_group_name,
    2 "AllowPrivateOutboundNumber" allow_private_outbound_number, 3 "InstanceId" instance_id,
    4 "RoutingStrategy" routing_strategy, 5 "SkillGroupDescription" skill_group_description,
    6 "SkillGroupId" skill_group_id, 7 "SkillGroupName" skill_group_name, 8 "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunkProviders {}
operation! { ListTrunkProviders() "ListTrunkProviders" -> ListTrunkProvidersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunkProvidersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trunk_providers: Option<Vec<ListTrunkProvidersTrunkProviders>>,
}
model! { ListTrunkProvidersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TrunkProviders" trunk_providers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunkProvidersTrunkProviders {
    pub provider_name: Option<String>,
    pub status: Option<String>,
}
model! { ListTrunkProvidersTrunkProviders {
    0 "ProviderName" provider_name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunksOfSkillGroup {
    pub instance_id: String,
    pub skill_group_id: String,
}
operation! { ListTrunksOfSkillGroup(instance_id: String, skill_group_id: String)
    "ListTrunksOfSkillGroup" -> ListTrunksOfSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunksOfSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trunk_configs: Option<Vec<ListTrunksOfSkillGroupTrunkConfigs>>,
}
model! { ListTrunksOfSkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TrunkConfigs" trunk_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunksOfSkillGroupTrunkConfigs {
    pub primary: Option<bool>,
    pub provider_name: Option<String>,
}
model! { ListTrunksOfSkillGroupTrunkConfigs {
    0 "Primary" primary, 1 "ProviderName" provider_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListUsers(instance_id: String, page_number: i64, page_size: i64) "ListUsers" -> ListUsersOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListUsers: ListUsersUser = Number "PageNumber", "Users.List.User" users.list.user, total "Users.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub users: Option<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub list: Option<ListUsersList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUsersUsers {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersList {
    pub user: Option<Vec<ListUsersUser>>,
}
model! { ListUsersList {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUser {
    pub detail: Option<ListUsersDetail>,
    pub instance_id: Option<String>,
    pub primary: Option<bool>,
    pub private_outbound_number_id: Option<String>,
    pub ram_id: Option<String>,
    pub roles: Option<ListUsersRoles>,
    pub skill_levels: Option<ListUsersSkillLevels>,
    pub user_id: Option<String>,
}
model! { ListUsersUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "Primary" primary,
    3 "PrivateOutboundNumberId" private_outbound_number_id, 4 "RamId" ram_id, 5 "Roles" roles,
    6 "SkillLevels" skill_levels, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { ListUsersDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersRoles {
    pub role: Option<Vec<ListUsersRole>>,
}
model! { ListUsersRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListUsersRole {
    0 "InstanceId" instance_id, 1 "RoleDescription" role_description, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersSkillLevels {
    pub skill_level: Option<Vec<ListUsersSkillLevel>>,
}
model! { ListUsersSkillLevels {
    0 "SkillLevel" skill_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListUsersSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListUsersSkillLevel {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListUsersSkill {
    0 "InstanceId" instance_id, 1 "SkillGroupDescription" skill_group_description, 2 "SkillGroupId" skill_group_id,
    3 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroup {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub skill_group_id: String,
}
operation! { ListUsersOfSkillGroup(instance_id: String, page_number: i64, page_size: i64, skill_group_id: String)
    "ListUsersOfSkillGroup" -> ListUsersOfSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SkillGroupId" skill_group_id
} }
paged! { ListUsersOfSkillGroup: ListUsersOfSkillGroupUser =
    Number "PageNumber", "Users.List.User" users.list.user, total "Users.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub users: Option<ListUsersOfSkillGroupUsers>,
}
model! { ListUsersOfSkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupUsers {
    pub list: Option<ListUsersOfSkillGroupList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUsersOfSkillGroupUsers {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupList {
    pub user: Option<Vec<ListUsersOfSkillGroupUser>>,
}
model! { ListUsersOfSkillGroupList {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupUser {
    pub detail: Option<ListUsersOfSkillGroupDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub roles: Option<ListUsersOfSkillGroupRoles>,
    pub skill_levels: Option<ListUsersOfSkillGroupSkillLevels>,
    pub user_id: Option<String>,
}
model! { ListUsersOfSkillGroupUser {
    0 "Detail" detail, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "Roles" roles, 4 "SkillLevels" skill_levels,
    5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupDetail {
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub login_name: Option<String>,
    pub phone: Option<String>,
}
model! { ListUsersOfSkillGroupDetail {
    0 "Department" department, 1 "DisplayName" display_name, 2 "Email" email, 3 "LoginName" login_name, 4 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupRoles {
    pub role: Option<Vec<ListUsersOfSkillGroupRole>>,
}
model! { ListUsersOfSkillGroupRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupRole {
    pub instance_id: Option<String>,
    pub privileges: Option<ListUsersOfSkillGroupPrivileges>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub user_count: Option<i64>,
}
model! { ListUsersOfSkillGroupRole {
    0 "InstanceId" instance_id, 1 "Privileges" privileges, 2 "RoleDescription" role_description, 3 "RoleId" role_id,
    4 "RoleName" role_name, 5 "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupPrivileges {
    pub privilege: Option<Vec<ListUsersOfSkillGroupPrivilege>>,
}
model! { ListUsersOfSkillGroupPrivileges {
    0 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupPrivilege {
    pub privilege_description: Option<String>,
    pub privilege_id: Option<String>,
    pub privilege_name: Option<String>,
}
model! { ListUsersOfSkillGroupPrivilege {
    0 "PrivilegeDescription" privilege_description, 1 "PrivilegeId" privilege_id, 2 "PrivilegeName" privilege_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupSkillLevels {
    pub skill_level: Option<Vec<ListUsersOfSkillGroupSkillLevel>>,
}
model! { ListUsersOfSkillGroupSkillLevels {
    0 "SkillLevel" skill_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListUsersOfSkillGroupSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListUsersOfSkillGroupSkillLevel {
    0 "Level" level, 1 "Skill" skill, 2 "SkillLevelId" skill_level_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListUsersOfSkillGroupSkill {
    0 "InstanceId" instance_id, 1 "SkillGroupDescription" skill_group_description, 2 "SkillGroupId" skill_group_id,
    3 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraise {
    pub instance_id: String,
}
operation! { ListVoiceAppraise(instance_id: String) "ListVoiceAppraise" -> ListVoiceAppraiseOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraiseOutput {
    pub code: Option<String>,
    pub contact_flow: Option<ListVoiceAppraiseContactFlow>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub notice: Option<String>,
    pub success: Option<bool>,
}
model! { ListVoiceAppraiseOutput {
    0 "Code" code, 1 "ContactFlow" contact_flow, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Notice" notice, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraiseContactFlow {
    pub applied_version: Option<String>,
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub phone_numbers: Option<ListVoiceAppraisePhoneNumbers>,
    pub r#type: Option<String>,
    pub versions: Option<ListVoiceAppraiseVersions>,
}
model! { ListVoiceAppraiseContactFlow {
    0 "AppliedVersion" applied_version, 1 "ContactFlowDescription" contact_flow_description,
    2 "ContactFlowId" contact_flow_id, 3 "ContactFlowName" contact_flow_name, 4 "InstanceId" instance_id,
    5 "PhoneNumbers" phone_numbers, 6 "Type" r#type, 7 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraisePhoneNumbers {
    pub phone_number: Option<Vec<ListVoiceAppraisePhoneNumber>>,
}
model! { ListVoiceAppraisePhoneNumbers {
    0 "PhoneNumber" phone_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraisePhoneNumber {
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub trunks: Option<i64>,
}
model! { ListVoiceAppraisePhoneNumber {
    0 "InstanceId" instance_id, 1 "Number" number, 2 "PhoneNumberDescription" phone_number_description,
    3 "PhoneNumberId" phone_number_id, 4 "RemainingTime" remaining_time, 5 "Trunks" trunks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraiseVersions {
    pub contact_flow_version: Option<Vec<ListVoiceAppraiseContactFlowVersion>>,
}
model! { ListVoiceAppraiseVersions {
    0 "ContactFlowVersion" contact_flow_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraiseContactFlowVersion {
    pub contact_flow_version_description: Option<String>,
    pub contact_flow_version_id: Option<String>,
    pub content: Option<String>,
    pub last_modified: Option<String>,
    pub last_modified_by: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListVoiceAppraiseContactFlowVersion {
    0 "ContactFlowVersionDescription" contact_flow_version_description,
    1 "ContactFlowVersionId" contact_flow_version_id, 2 "Content" content, 3 "LastModified" last_modified,
    4 "LastModifiedBy" last_modified_by, 5 "Status" status, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentDevice {
    pub agent_device_id: Option<i64>,
    pub instance_id: String,
    pub is_login: Option<i64>,
}
operation! { ModifyAgentDevice(instance_id: String) "ModifyAgentDevice" -> ModifyAgentDeviceOutput {
    0 "AgentDeviceId" agent_device_id: i64, 1 "InstanceId" instance_id, 2 "IsLogin" is_login: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentDeviceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAgentDeviceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallRatioOfJobGroup {
    pub instance_id: String,
    pub job_group_id: String,
    pub ratio: i64,
    pub skill_group_id: String,
}
operation! { ModifyCallRatioOfJobGroup(instance_id: String, job_group_id: String, ratio: i64, skill_group_id: String)
    "ModifyCallRatioOfJobGroup" -> ModifyCallRatioOfJobGroupOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id, 2 "Ratio" ratio, 3 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallRatioOfJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCallRatioOfJobGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumber {
    pub contact_flow_id: Option<String>,
    pub instance_id: String,
    pub phone_number_id: String,
    pub skill_group_id: Option<Vec<String>>,
    pub usage: String,
}
operation! { ModifyPhoneNumber(instance_id: String, phone_number_id: String, usage: String)
    "ModifyPhoneNumber" -> ModifyPhoneNumberOutput {
    0 "ContactFlowId" contact_flow_id: String, 1 "InstanceId" instance_id, 2 "PhoneNumberId" phone_number_id,
    3 "SkillGroupId" skill_group_id: Vec<String>, 4 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub phone_number: Option<ModifyPhoneNumberPhoneNumber>,
    pub success: Option<bool>,
}
model! { ModifyPhoneNumberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PhoneNumber" phone_number,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberPhoneNumber {
    pub allow_outbound: Option<bool>,
    pub contact_flow: Option<ModifyPhoneNumberContactFlow>,
    pub instance_id: Option<String>,
    pub number: Option<String>,
    pub phone_number_description: Option<String>,
    pub phone_number_id: Option<String>,
    pub remaining_time: Option<i64>,
    pub skill_groups: Option<ModifyPhoneNumberSkillGroups>,
    pub test_only: Option<bool>,
    pub trunks: Option<i64>,
    pub usage: Option<String>,
}
model! { ModifyPhoneNumberPhoneNumber {
    0 "AllowOutbound" allow_outbound, 1 "ContactFlow" contact_flow, 2 "InstanceId" instance_id, 3 "Number" number,
    4 "PhoneNumberDescription" phone_number_description, 5 "PhoneNumberId" phone_number_id,
    6 "RemainingTime" remaining_time, 7 "SkillGroups" skill_groups, 8 "TestOnly" test_only, 9 "Trunks" trunks,
    10 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberContactFlow {
    pub contact_flow_description: Option<String>,
    pub contact_flow_id: Option<String>,
    pub contact_flow_name: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ModifyPhoneNumberContactFlow {
    0 "ContactFlowDescription" contact_flow_description, 1 "ContactFlowId" contact_flow_id,
    2 "ContactFlowName" contact_flow_name, 3 "InstanceId" instance_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberSkillGroups {
    pub skill_group: Option<Vec<ModifyPhoneNumberSkillGroup>>,
}
model! { ModifyPhoneNumberSkillGroups {
    0 "SkillGroup" skill_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ModifyPhoneNumberSkillGroup {
    0 "SkillGroupId" skill_group_id, 1 "SkillGroupName" skill_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneTags {
    pub instance_id: String,
    pub service_tag: String,
    pub skill_group_id_list: Option<Vec<String>>,
}
operation! { ModifyPhoneTags(instance_id: String, service_tag: String) "ModifyPhoneTags" -> ModifyPhoneTagsOutput {
    0 "InstanceId" instance_id, 1 "ServiceTag" service_tag, 2 "SkillGroupIdList" skill_group_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPhoneTagsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrimaryTrunksOfSkillGroup {
    pub instance_id: String,
    pub primary_provider_name: Option<Vec<String>>,
    pub skill_group_id: String,
}
operation! { ModifyPrimaryTrunksOfSkillGroup(instance_id: String, skill_group_id: String)
    "ModifyPrimaryTrunksOfSkillGroup" -> ModifyPrimaryTrunksOfSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "PrimaryProviderName" primary_provider_name: Vec<String>,
    2 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrimaryTrunksOfSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPrimaryTrunksOfSkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivacyNumberCallDetail {
    pub call_id: String,
    pub contact_id: String,
    pub instance_id: String,
}
operation! { ModifyPrivacyNumberCallDetail(call_id: String, contact_id: String, instance_id: String)
    "ModifyPrivacyNumberCallDetail" -> ModifyPrivacyNumberCallDetailOutput {
    0 "CallId" call_id, 1 "ContactId" contact_id, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivacyNumberCallDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPrivacyNumberCallDetailOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroup {
    pub allow_private_outbound_number: Option<bool>,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: String,
    pub outbound_phone_number_id: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    pub skill_group_id: String,
    pub skill_level: Option<Vec<i64>>,
    pub user_id: Option<Vec<String>>,
}
operation! { ModifySkillGroup(instance_id: String, name: String, skill_group_id: String)
    "ModifySkillGroup" -> ModifySkillGroupOutput {
    0 "AllowPrivateOutboundNumber" allow_private_outbound_number: bool, 1 "Description" description: String,
    2 "InstanceId" instance_id, 3 "Name" name, 4 "OutboundPhoneNumberId" outbound_phone_number_id: Vec<String>,
    5 "RoutingStrategy" routing_strategy: String, 6 "SkillGroupId" skill_group_id, 7 "SkillLevel" skill_level: Vec<i64>,
    8 "UserId" user_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupBasicInfo {
    pub allow_private_outbound_number: Option<bool>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub routing_strategy: Option<String>,
    pub skill_group_id: Option<String>,
}
operation! { ModifySkillGroupBasicInfo() "ModifySkillGroupBasicInfo" -> ModifySkillGroupBasicInfoOutput {
    0 "AllowPrivateOutboundNumber" allow_private_outbound_number: bool, 1 "Description" description: String,
    2 "InstanceId" instance_id: String, 3 "Name" name: String, 4 "RoutingStrategy" routing_strategy: String,
    5 "SkillGroupId" skill_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupBasicInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupBasicInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOfUser {
    pub instance_id: String,
    pub role_id: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
    pub user_id: String,
}
operation! { ModifySkillGroupOfUser(instance_id: String, role_id: Vec<String>, user_id: String)
    "ModifySkillGroupOfUser" -> ModifySkillGroupOfUserOutput {
    0 "InstanceId" instance_id, 1 "RoleId" role_id, 2 "SkillGroupId" skill_group_id: Vec<String>,
    3 "SkillLevel" skill_level: Vec<i64>, 4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOfUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupOfUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOutboundNumbers {
    pub instance_id: String,
    pub operation_type: i64,
    pub outbound_phone_number_id: Vec<String>,
    pub skill_group_id: String,
}
operation! { ModifySkillGroupOutboundNumbers(instance_id: String, operation_type: i64, outbound_phone_number_id: Vec<String>, skill_group_id: String)
    "ModifySkillGroupOutboundNumbers" -> ModifySkillGroupOutboundNumbersOutput {
    0 "InstanceId" instance_id, 1 "OperationType" operation_type, 2 "OutboundPhoneNumberId" outbound_phone_number_id,
    3 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOutboundNumbersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupOutboundNumbersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub display_name: String,
    pub email: String,
    pub instance_id: String,
    pub phone: String,
    pub private_outbound_number_id: Option<String>,
    pub role_id: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
    pub user_id: String,
}

/// What [`ModifyUser::new`] takes.
pub struct ModifyUserRequired {
    pub display_name: String,
    pub email: String,
    pub instance_id: String,
    pub phone: String,
    pub role_id: Vec<String>,
    pub user_id: String,
}
operation! { ModifyUser{ModifyUserRequired: display_name, email, instance_id, phone, role_id, user_id}
    "ModifyUser" -> ModifyUserOutput {
    0 "DisplayName" display_name, 1 "Email" email, 2 "InstanceId" instance_id, 3 "Phone" phone,
    4 "PrivateOutboundNumberId" private_outbound_number_id: String, 5 "RoleId" role_id,
    6 "SkillGroupId" skill_group_id: Vec<String>, 7 "SkillLevel" skill_level: Vec<i64>, 8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbers {
    pub callee_number: String,
    pub count: Option<i64>,
    pub instance_id: String,
    pub is_virtual: Option<bool>,
    pub skill_group_id: Vec<String>,
}
operation! { PickGlobalOutboundNumbers(callee_number: String, instance_id: String, skill_group_id: Vec<String>)
    "PickGlobalOutboundNumbers" -> PickGlobalOutboundNumbersOutput {
    0 "CalleeNumber" callee_number, 1 "Count" count: i64, 2 "InstanceId" instance_id, 3 "IsVirtual" is_virtual: bool,
    4 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersOutput {
    pub code: Option<String>,
    pub dial_number_pairs: Option<PickGlobalOutboundNumbersDialNumberPairs>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PickGlobalOutboundNumbersOutput {
    0 "Code" code, 1 "DialNumberPairs" dial_number_pairs, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersDialNumberPairs {
    pub dial_number_pair: Option<Vec<PickGlobalOutboundNumbersDialNumberPair>>,
}
model! { PickGlobalOutboundNumbersDialNumberPairs {
    0 "DialNumberPair" dial_number_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersDialNumberPair {
    pub callee: Option<PickGlobalOutboundNumbersCallee>,
    pub caller: Option<PickGlobalOutboundNumbersCaller>,
}
model! { PickGlobalOutboundNumbersDialNumberPair {
    0 "Callee" callee, 1 "Caller" caller
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersCallee {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickGlobalOutboundNumbersCallee {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersCaller {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickGlobalOutboundNumbersCaller {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumber {
    pub callee_number: String,
    pub candidate_number: Vec<String>,
    pub instance_id: String,
}
operation! { PickLocalNumber(callee_number: String, candidate_number: Vec<String>, instance_id: String)
    "PickLocalNumber" -> PickLocalNumberOutput {
    0 "CalleeNumber" callee_number, 1 "CandidateNumber" candidate_number, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberOutput {
    pub code: Option<String>,
    pub data: Option<PickLocalNumberData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PickLocalNumberOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberData {
    pub callee: Option<PickLocalNumberCallee>,
    pub caller: Option<PickLocalNumberCaller>,
}
model! { PickLocalNumberData {
    0 "Callee" callee, 1 "Caller" caller
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberCallee {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickLocalNumberCallee {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberCaller {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickLocalNumberCaller {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbers {
    pub callee_number: String,
    pub candidate_number: Vec<String>,
    pub count: i64,
    pub instance_id: String,
}
operation! { PickOutboundNumbers(callee_number: String, candidate_number: Vec<String>, count: i64, instance_id: String)
    "PickOutboundNumbers" -> PickOutboundNumbersOutput {
    0 "CalleeNumber" callee_number, 1 "CandidateNumber" candidate_number, 2 "Count" count, 3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersOutput {
    pub code: Option<String>,
    pub dial_number_pairs: Option<PickOutboundNumbersDialNumberPairs>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PickOutboundNumbersOutput {
    0 "Code" code, 1 "DialNumberPairs" dial_number_pairs, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersDialNumberPairs {
    pub dial_number_pair: Option<Vec<PickOutboundNumbersDialNumberPair>>,
}
model! { PickOutboundNumbersDialNumberPairs {
    0 "DialNumberPair" dial_number_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersDialNumberPair {
    pub callee: Option<PickOutboundNumbersCallee>,
    pub caller: Option<PickOutboundNumbersCaller>,
}
model! { PickOutboundNumbersDialNumberPair {
    0 "Callee" callee, 1 "Caller" caller
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersCallee {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickOutboundNumbersCallee {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersCaller {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickOutboundNumbersCaller {
    0 "City" city, 1 "Number" number, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishContactFlowVersion {
    pub contact_flow_version_id: String,
    pub instance_id: String,
    pub use_tian_gong: Option<bool>,
}
operation! { PublishContactFlowVersion(contact_flow_version_id: String, instance_id: String)
    "PublishContactFlowVersion" -> PublishContactFlowVersionOutput {
    0 "ContactFlowVersionId" contact_flow_version_id, 1 "InstanceId" instance_id, 2 "UseTianGong" use_tian_gong: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishContactFlowVersionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishContactFlowVersionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshToken {
    pub instance_id: String,
}
operation! { RefreshToken(instance_id: String) "RefreshToken" -> RefreshTokenOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshTokenOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub token: Option<RefreshTokenToken>,
}
model! { RefreshTokenOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshTokenToken {
    pub sign_data: Option<String>,
    pub signature: Option<Secret>,
}
model! { RefreshTokenToken {
    0 "SignData" sign_data, 1 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePhoneNumber {
    pub instance_id: String,
    pub phone_number_id: String,
}
operation! { RemovePhoneNumber(instance_id: String, phone_number_id: String)
    "RemovePhoneNumber" -> RemovePhoneNumberOutput {
    0 "InstanceId" instance_id, 1 "PhoneNumberId" phone_number_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePhoneNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemovePhoneNumberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsers {
    pub instance_id: String,
    pub user_id: Vec<String>,
}
operation! { RemoveUsers(instance_id: String, user_id: Vec<String>) "RemoveUsers" -> RemoveUsersOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromSkillGroup {
    pub instance_id: String,
    pub skill_group_id: String,
    pub user_id: Vec<String>,
}
operation! { RemoveUsersFromSkillGroup(instance_id: String, skill_group_id: String, user_id: Vec<String>)
    "RemoveUsersFromSkillGroup" -> RemoveUsersFromSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveUsersFromSkillGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfo {
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { RequestLoginInfo(instance_id: String) "RequestLoginInfo" -> RequestLoginInfoOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub login_info: Option<RequestLoginInfoLoginInfo>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RequestLoginInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "LoginInfo" login_info, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfoLoginInfo {
    pub agent_server_url: Option<String>,
    pub display_name: Option<String>,
    pub extension: Option<String>,
    pub phone_number: Option<String>,
    pub region: Option<String>,
    pub roles: Option<RequestLoginInfoRoles>,
    pub sign_data: Option<String>,
    pub signature: Option<Secret>,
    pub tenant_id: Option<String>,
    pub user_name: Option<String>,
    pub web_rtc_url: Option<String>,
}
model! { RequestLoginInfoLoginInfo {
    0 "AgentServerUrl" agent_server_url, 1 "DisplayName" display_name, 2 "Extension" extension,
    3 "PhoneNumber" phone_number, 4 "Region" region, 5 "Roles" roles, 6 "SignData" sign_data, 7 "Signature" signature,
    8 "TenantId" tenant_id, 9 "UserName" user_name, 10 "WebRtcUrl" web_rtc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfoRoles {
    pub role: Option<Vec<RequestLoginInfoRole>>,
}
model! { RequestLoginInfoRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfoRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { RequestLoginInfoRole {
    0 "InstanceId" instance_id, 1 "RoleDescription" role_description, 2 "RoleId" role_id, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserStatus {
    pub instance_id: String,
    pub ram_id_list: Option<Vec<i64>>,
}
operation! { ResetUserStatus(instance_id: String) "ResetUserStatus" -> ResetUserStatusOutput {
    0 "InstanceId" instance_id, 1 "RamIdList" ram_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserStatusOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetUserStatusOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveRTCStatsV1 {
    pub call_id: String,
    pub general_info: String,
    pub goog_address: String,
    pub instance_id: String,
    pub receiver_report: String,
    pub sender_report: String,
}

/// What [`SaveRTCStatsV1::new`] takes.
pub struct SaveRTCStatsV1Required {
    pub call_id: String,
    pub general_info: String,
    pub goog_address: String,
    pub instance_id: String,
    pub receiver_report: String,
    pub sender_report: String,
}
operation! { SaveRTCStatsV1{SaveRTCStatsV1Required: call_id, general_info, goog_address, instance_id, receiver_report, sender_report}
    "SaveRTCStatsV1" -> SaveRTCStatsV1Output {
    0 "CallId" call_id, 1 "GeneralInfo" general_info, 2 "GoogAddress" goog_address, 3 "InstanceId" instance_id,
    4 "ReceiverReport" receiver_report, 5 "SenderReport" sender_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveRTCStatsV1Output {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub row_count: Option<i64>,
    pub success: Option<bool>,
}
model! { SaveRTCStatsV1Output {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RowCount" row_count, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveStats {
    pub call_id: String,
    pub call_start_time: i64,
    pub callee_number: String,
    pub caller_number: String,
    pub instance_id: String,
    pub record_time: i64,
    pub stats: String,
    pub tenant_id: String,
    pub uid: String,
}

/// What [`SaveStats::new`] takes.
pub struct SaveStatsRequired {
    pub call_id: String,
    pub call_start_time: i64,
    pub callee_number: String,
    pub caller_number: String,
    pub instance_id: String,
    pub record_time: i64,
    pub stats: String,
    pub tenant_id: String,
    pub uid: String,
}
operation! { SaveStats{SaveStatsRequired: call_id, call_start_time, callee_number, caller_number, instance_id, record_time, stats, tenant_id, uid}
    "SaveStats" -> SaveStatsOutput {
    0 "CallId" call_id, 1 "CallStartTime" call_start_time, 2 "CalleeNumber" callee_number,
    3 "CallerNumber" caller_number, 4 "InstanceId" instance_id, 5 "RecordTime" record_time, 6 "Stats" stats,
    7 "TenantId" tenant_id, 8 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveStatsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub row_count: Option<i64>,
    pub success: Option<bool>,
}
model! { SaveStatsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RowCount" row_count, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebRTCStats {
    pub call_id: String,
    pub call_start_time: i64,
    pub callee_number: String,
    pub caller_number: String,
    pub instance_id: String,
    pub record_time: i64,
    pub stats: String,
    pub tenant_id: String,
    pub uid: String,
}

/// What [`SaveWebRTCStats::new`] takes.
pub struct SaveWebRTCStatsRequired {
    pub call_id: String,
    pub call_start_time: i64,
    pub callee_number: String,
    pub caller_number: String,
    pub instance_id: String,
    pub record_time: i64,
    pub stats: String,
    pub tenant_id: String,
    pub uid: String,
}
operation! { SaveWebRTCStats{SaveWebRTCStatsRequired: call_id, call_start_time, callee_number, caller_number, instance_id, record_time, stats, tenant_id, uid}
    "SaveWebRTCStats" -> SaveWebRTCStatsOutput {
    0 "CallId" call_id, 1 "CallStartTime" call_start_time, 2 "CalleeNumber" callee_number,
    3 "CallerNumber" caller_number, 4 "InstanceId" instance_id, 5 "RecordTime" record_time, 6 "Stats" stats,
    7 "TenantId" tenant_id, 8 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebRTCStatsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub row_count: Option<i64>,
    pub success: Option<bool>,
}
model! { SaveWebRTCStatsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RowCount" row_count, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPredefinedShortMessage {
    pub config_id: i64,
    pub instance_id: String,
    pub phone_numbers: String,
    pub template_param: Option<String>,
}
operation! { SendPredefinedShortMessage(config_id: i64, instance_id: String, phone_numbers: String)
    "SendPredefinedShortMessage" -> SendPredefinedShortMessageOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "PhoneNumbers" phone_numbers,
    3 "TemplateParam" template_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPredefinedShortMessageOutput {
    pub biz_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendPredefinedShortMessageOutput {
    0 "BizId" biz_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBack2BackCall {
    pub call_center_number: Option<String>,
    pub callee: String,
    pub caller: String,
    pub instance_id: String,
    pub workflow_id: Option<String>,
}
operation! { StartBack2BackCall(callee: String, caller: String, instance_id: String)
    "StartBack2BackCall" -> StartBack2BackCallOutput {
    0 "CallCenterNumber" call_center_number: String, 1 "Callee" callee, 2 "Caller" caller, 3 "InstanceId" instance_id,
    4 "WorkflowId" workflow_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBack2BackCallOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub status_code: Option<String>,
    pub status_desc: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub time_stamp: Option<String>,
}
model! { StartBack2BackCallOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "StatusCode" status_code,
    4 "StatusDesc" status_desc, 5 "Success" success, 6 "TaskId" task_id, 7 "TimeStamp" time_stamp
} }

#[cfg(feature = "reflect")]
register! {
    AddAgentDevice, AddBulkPhoneNumbers, AddPhoneNumber, AddPhoneTags, AssignUsers, CallOnlinePrivacyNumber,
    CheckNumberAvaliable, CommitContactFlowVersionModification, CreateContactFlow, CreateFault, CreateInstance,
    CreateMedia, CreateScenarioParameter, CreateSkillGroup, CreateUser, CreateVoiceAppraise, DebugIntent,
    DeleteInstance, DeleteMedia, DeletePhoneTags, DeleteScenarioParameter, DeleteSkillGroup, DialEx, DirectDialogue,
    DisableTrunkProviders, DownloadAllTypeRecording, DownloadRecording, FindUsers, GenerateAgentStatisticReport,
    GetAgentData, GetCallMeasureSummaryReport, GetConfig, GetConversationDetailByContactId, GetInstance,
    GetInstanceState, GetInstanceSummaryReport, GetInstanceSummaryReportByInterval,
    GetInstanceSummaryReportSinceMidnight, GetNumberRegionInfo, GetRecordOssUploadParam, GetRoutePoint,
    GetServiceExtensions, GetSmsConfig, GetTURNCredentials, GetTURNServerList, GetUser, GetUserByExtension,
    LaunchAppraise, LaunchShortMessageAppraise, ListAgentDevices, ListAgentEvents, ListAgentStateLogs, ListAgentStates,
    ListAgentSummaryReports, ListAgentSummaryReportsByInterval, ListAgentSummaryReportsSinceMidnight,
    ListCallDetailRecords, ListCallEventDetailByContactId, ListCallMeasureSummaryReports, ListConfig, ListContactFlows,
    ListInstancesOfUser, ListIvrTrackingDetail, ListMedias, ListOutboundPhoneNumberOfUser, ListPhoneNumbers,
    ListPhoneTags, ListRealTimeAgent, ListRecentCallRecords, ListRecordingOfDualTrack, ListRecordings,
    ListRecordingsByContactId, ListRoles, ListScenarioParameters, ListSipCallRecords, ListSkillGroupStates,
    ListSkillGroupSummaryReports, ListSkillGroupSummaryReportsByInterval, ListSkillGroupSummaryReportsSinceMidnight,
    ListSkillGroups, ListSkillGroupsOfUser, ListTransferableSkillGroups, ListTrunkProviders, ListTrunksOfSkillGroup,
    ListUsers, ListUsersOfSkillGroup, ListVoiceAppraise, ModifyAgentDevice, ModifyCallRatioOfJobGroup,
    ModifyPhoneNumber, ModifyPhoneTags, ModifyPrimaryTrunksOfSkillGroup, ModifyPrivacyNumberCallDetail,
    ModifySkillGroup, ModifySkillGroupBasicInfo, ModifySkillGroupOfUser, ModifySkillGroupOutboundNumbers, ModifyUser,
    PickGlobalOutboundNumbers, PickLocalNumber, PickOutboundNumbers, PublishContactFlowVersion, RefreshToken,
    RemovePhoneNumber, RemoveUsers, RemoveUsersFromSkillGroup, RequestLoginInfo, ResetUserStatus, SaveRTCStatsV1,
    SaveStats, SaveWebRTCStats, SendPredefinedShortMessage, StartBack2BackCall
}
