//! `ccc` of Alibaba Cloud, API version 2017-07-05.
//!
//! Endpoint: a table of 24 regions, else `ccc.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/CCC/2017-07-05/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ccc::ListInstancesOfUser};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListInstancesOfUser::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[("cn-shanghai", "ccc-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ccc", "2017-07-05", "ccc", &ENDPOINTS);

/// Adds agent device: `AddAgentDevice` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/AddAgentDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAgentDevice {
    /// Required.
    pub client_ip: String,
    pub client_port: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub browser_version: String,
    pub remark: Option<String>,
}
operation! { AddAgentDevice(client_ip: String, instance_id: String, browser_version: String)
    "AddAgentDevice" -> AddAgentDeviceOutput {
    0 "ClientIp" client_ip, 1 "ClientPort" client_port: String, 2 "InstanceId" instance_id,
    3 "BrowserVersion" browser_version, 4 "Remark" remark: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AddAgentDevice`].
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
    0 "AgentDeviceId" agent_device_id: i64, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds bulk phone numbers: `AddBulkPhoneNumbers` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/AddBulkPhoneNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbers {
    pub contact_flow_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_number: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    /// Required.
    pub usage: String,
}
operation! { AddBulkPhoneNumbers(instance_id: String, phone_number: Vec<String>, usage: String)
    "AddBulkPhoneNumbers" -> AddBulkPhoneNumbersOutput {
    0 "ContactFlowId" contact_flow_id: String, 1 "InstanceId" instance_id, 2 "PhoneNumber" phone_number,
    3 "SkillGroupId" skill_group_id: Vec<String>, 4 "Usage" usage
} }

/// Response of [`AddBulkPhoneNumbers`].
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
    0 "ArrearagePhoneNumbers" arrearage_phone_numbers: AddBulkPhoneNumbersArrearagePhoneNumbers, 1 "Code" code: String,
    2 "FailedPhoneNumbers" failed_phone_numbers: AddBulkPhoneNumbersFailedPhoneNumbers,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String,
    5 "PhoneNumbers" phone_numbers: AddBulkPhoneNumbersPhoneNumbers, 6 "Success" success: bool,
    7 "UserdPhoneNumbers" userd_phone_numbers: AddBulkPhoneNumbersUserdPhoneNumbers
} }

/// In the response of [`AddBulkPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersArrearagePhoneNumbers {
    pub arrearage_phone_number: Vec<String>,
}
model! { AddBulkPhoneNumbersArrearagePhoneNumbers {
    0 "ArrearagePhoneNumber" arrearage_phone_number: Vec<String>
} }

/// In the response of [`AddBulkPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersFailedPhoneNumbers {
    pub failed_phone_number: Vec<String>,
}
model! { AddBulkPhoneNumbersFailedPhoneNumbers {
    0 "FailedPhoneNumber" failed_phone_number: Vec<String>
} }

/// In the response of [`AddBulkPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersPhoneNumbers {
    pub phone_number: Vec<AddBulkPhoneNumbersPhoneNumber>,
}
model! { AddBulkPhoneNumbersPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<AddBulkPhoneNumbersPhoneNumber>
} }

/// In the response of [`AddBulkPhoneNumbers`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "ContactFlow" contact_flow: AddBulkPhoneNumbersContactFlow,
    2 "InstanceId" instance_id: String, 3 "Number" number: String,
    4 "PhoneNumberDescription" phone_number_description: String, 5 "PhoneNumberId" phone_number_id: String,
    6 "RemainingTime" remaining_time: i64, 7 "SkillGroups" skill_groups: AddBulkPhoneNumbersSkillGroups,
    8 "TestOnly" test_only: bool, 9 "Trunks" trunks: i64, 10 "Usage" usage: String
} }

/// In the response of [`AddBulkPhoneNumbers`].
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
    0 "ContactFlowDescription" contact_flow_description: String, 1 "ContactFlowId" contact_flow_id: String,
    2 "ContactFlowName" contact_flow_name: String, 3 "InstanceId" instance_id: String, 4 "Type" r#type: String
} }

/// In the response of [`AddBulkPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersSkillGroups {
    pub skill_group: Vec<AddBulkPhoneNumbersSkillGroup>,
}
model! { AddBulkPhoneNumbersSkillGroups {
    0 "SkillGroup" skill_group: Vec<AddBulkPhoneNumbersSkillGroup>
} }

/// In the response of [`AddBulkPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { AddBulkPhoneNumbersSkillGroup {
    0 "SkillGroupId" skill_group_id: String, 1 "SkillGroupName" skill_group_name: String
} }

/// In the response of [`AddBulkPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBulkPhoneNumbersUserdPhoneNumbers {
    pub userd_phone_number: Vec<String>,
}
model! { AddBulkPhoneNumbersUserdPhoneNumbers {
    0 "UserdPhoneNumber" userd_phone_number: Vec<String>
} }

/// Adds phone number: `AddPhoneNumber` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/AddPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneNumber {
    pub contact_flow_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub usage: String,
}
operation! { AddPhoneNumber(instance_id: String, phone_number: String, usage: String)
    "AddPhoneNumber" -> AddPhoneNumberOutput {
    0 "ContactFlowId" contact_flow_id: String, 1 "InstanceId" instance_id, 2 "PhoneNumber" phone_number, 3 "Usage" usage
} }

/// Response of [`AddPhoneNumber`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PhoneNumber" phone_number: AddPhoneNumberPhoneNumber, 4 "Success" success: bool
} }

/// In the response of [`AddPhoneNumber`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "ContactFlow" contact_flow: AddPhoneNumberContactFlow,
    2 "InstanceId" instance_id: String, 3 "Number" number: String,
    4 "PhoneNumberDescription" phone_number_description: String, 5 "PhoneNumberId" phone_number_id: String,
    6 "RemainingTime" remaining_time: i64, 7 "TestOnly" test_only: bool, 8 "Trunks" trunks: i64, 9 "Usage" usage: String
} }

/// In the response of [`AddPhoneNumber`].
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
    0 "ContactFlowDescription" contact_flow_description: String, 1 "ContactFlowId" contact_flow_id: String,
    2 "ContactFlowName" contact_flow_name: String, 3 "InstanceId" instance_id: String, 4 "Type" r#type: String
} }

/// Adds phone tags: `AddPhoneTags` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/AddPhoneTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneTags {
    pub concurrency: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_number_list: Vec<String>,
    pub provider: Option<String>,
    pub region_name_city: Option<String>,
    pub region_name_province: Option<String>,
    /// Required.
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

/// Response of [`AddPhoneTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPhoneTagsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Assigns users: `AssignUsers` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/AssignUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsers {
    /// Required.
    pub instance_id: String,
    pub role_id: Option<Vec<String>>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
    /// Required.
    pub user_ram_id: Vec<String>,
}
operation! { AssignUsers(instance_id: String, user_ram_id: Vec<String>) "AssignUsers" -> AssignUsersOutput {
    0 "InstanceId" instance_id, 1 "RoleId" role_id: Vec<String>, 2 "SkillGroupId" skill_group_id: Vec<String>,
    3 "SkillLevel" skill_level: Vec<i64>, 4 "UserRamId" user_ram_id
} }

/// Response of [`AssignUsers`].
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
    0 "Code" code: String, 1 "Data" data: AssignUsersData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AssignUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsersData {
    pub user: Vec<AssignUsersUser>,
}
model! { AssignUsersData {
    0 "User" user: Vec<AssignUsersUser>
} }

/// In the response of [`AssignUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUsersUser {
    pub instance_id: Option<String>,
    pub primary: Option<bool>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { AssignUsersUser {
    0 "InstanceId" instance_id: String, 1 "Primary" primary: bool, 2 "RamId" ram_id: String, 3 "UserId" user_id: String
} }

/// `CallOnlinePrivacyNumber` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CallOnlinePrivacyNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOnlinePrivacyNumber {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tel_a: String,
    /// Required.
    pub tel_b: String,
}
operation! { CallOnlinePrivacyNumber(instance_id: String, tel_a: String, tel_b: String)
    "CallOnlinePrivacyNumber" -> CallOnlinePrivacyNumberOutput {
    0 "InstanceId" instance_id, 1 "TelA" tel_a, 2 "TelB" tel_b
} }

/// Response of [`CallOnlinePrivacyNumber`].
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
    0 "Code" code: String, 1 "Data" data: CallOnlinePrivacyNumberData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CallOnlinePrivacyNumber`].
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
    0 "CallId" call_id: String, 1 "DateCreated" date_created: String, 2 "Represent" represent: String,
    3 "StatusCode" status_code: String, 4 "TelX" tel_x: String
} }

/// Checks number avaliable: `CheckNumberAvaliable` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CheckNumberAvaliable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliable {
    /// Required.
    pub callee: String,
    pub caller: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CheckNumberAvaliable(callee: String, instance_id: String)
    "CheckNumberAvaliable" -> CheckNumberAvaliableOutput {
    0 "Callee" callee, 1 "Caller" caller: String, 2 "InstanceId" instance_id
} }

/// Response of [`CheckNumberAvaliable`].
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
    0 "CalleeAvaliable" callee_avaliable: CheckNumberAvaliableCalleeAvaliable,
    1 "CallerAvaliable" caller_avaliable: CheckNumberAvaliableCallerAvaliable, 2 "Code" code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`CheckNumberAvaliable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliableCalleeAvaliable {
    pub avaliable: Option<bool>,
    pub reason: Option<String>,
}
model! { CheckNumberAvaliableCalleeAvaliable {
    0 "Avaliable" avaliable: bool, 1 "Reason" reason: String
} }

/// In the response of [`CheckNumberAvaliable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNumberAvaliableCallerAvaliable {
    pub avaliable: Option<bool>,
    pub reason: Option<String>,
}
model! { CheckNumberAvaliableCallerAvaliable {
    0 "Avaliable" avaliable: bool, 1 "Reason" reason: String
} }

/// Commits contact flow version modification: `CommitContactFlowVersionModification` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CommitContactFlowVersionModification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContactFlowVersionModification {
    /// Required.
    pub contact_flow_version_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub canvas: String,
    /// Required.
    pub content: String,
}
operation! {
    CommitContactFlowVersionModification(contact_flow_version_id: String, instance_id: String, canvas: String, content: String)
    "CommitContactFlowVersionModification" -> CommitContactFlowVersionModificationOutput {
    0 "ContactFlowVersionId" contact_flow_version_id, 1 "InstanceId" instance_id, 2 "Canvas" canvas, 3 "Content" content
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CommitContactFlowVersionModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContactFlowVersionModificationOutput {
    pub code: Option<String>,
    pub contact_flow_version: Option<
        CommitContactFlowVersionModificationContactFlowVersion,
    >,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CommitContactFlowVersionModificationOutput {
    0 "Code" code: String,
    1 "ContactFlowVersion" contact_flow_version: CommitContactFlowVersionModificationContactFlowVersion,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CommitContactFlowVersionModification`].
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
    0 "Canvas" canvas: String, 1 "ContactFlowVersionDescription" contact_flow_version_description: String,
    2 "ContactFlowVersionId" contact_flow_version_id: String, 3 "Content" content: String,
    4 "LastModified" last_modified: String, 5 "LastModifiedBy" last_modified_by: String, 6 "LockedBy" locked_by: String,
    7 "Status" status: String, 8 "Version" version: String
} }

/// Creates contact flow: `CreateContactFlow` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateContactFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlow {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub canvas: String,
    /// Required.
    pub content: String,
}

/// Arguments of [`CreateContactFlow::new`].
pub struct CreateContactFlowRequired {
    pub instance_id: String,
    pub name: String,
    pub r#type: String,
    pub canvas: String,
    pub content: String,
}
operation! { CreateContactFlow { CreateContactFlowRequired: instance_id, name, r#type, canvas, content }
    "CreateContactFlow" -> CreateContactFlowOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "Name" name, 3 "Type" r#type, 4 "Canvas" canvas,
    5 "Content" content
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateContactFlow`].
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
    0 "Code" code: String, 1 "ContactFlow" contact_flow: CreateContactFlowContactFlow,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateContactFlow`].
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
    0 "AppliedVersion" applied_version: String, 1 "ContactFlowDescription" contact_flow_description: String,
    2 "ContactFlowId" contact_flow_id: String, 3 "ContactFlowName" contact_flow_name: String,
    4 "InstanceId" instance_id: String, 5 "PhoneNumbers" phone_numbers: CreateContactFlowPhoneNumbers,
    6 "Type" r#type: String, 7 "Versions" versions: CreateContactFlowVersions
} }

/// In the response of [`CreateContactFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowPhoneNumbers {
    pub phone_number: Vec<CreateContactFlowPhoneNumber>,
}
model! { CreateContactFlowPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<CreateContactFlowPhoneNumber>
} }

/// In the response of [`CreateContactFlow`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "InstanceId" instance_id: String, 2 "Number" number: String,
    3 "PhoneNumberDescription" phone_number_description: String, 4 "PhoneNumberId" phone_number_id: String,
    5 "RemainingTime" remaining_time: i64, 6 "TestOnly" test_only: bool, 7 "Trunks" trunks: i64, 8 "Usage" usage: String
} }

/// In the response of [`CreateContactFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactFlowVersions {
    pub contact_flow_version: Vec<CreateContactFlowContactFlowVersion>,
}
model! { CreateContactFlowVersions {
    0 "ContactFlowVersion" contact_flow_version: Vec<CreateContactFlowContactFlowVersion>
} }

/// In the response of [`CreateContactFlow`].
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
    0 "Canvas" canvas: String, 1 "ContactFlowVersionDescription" contact_flow_version_description: String,
    2 "ContactFlowVersionId" contact_flow_version_id: String, 3 "Content" content: String,
    4 "LastModified" last_modified: String, 5 "LastModifiedBy" last_modified_by: String, 6 "LockedBy" locked_by: String,
    7 "Status" status: String, 8 "Version" version: String
} }

/// Creates fault: `CreateFault` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateFault>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFault {
    pub agent_file_path: Option<String>,
    /// Required.
    pub agent_id: i64,
    pub agent_oss_file_name: Option<String>,
    pub browser_version: Option<String>,
    pub client_ip: Option<String>,
    pub client_port: Option<String>,
    /// Required.
    pub connect_id: String,
    pub custom_file_path: Option<String>,
    pub custom_oss_file_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub microphone_equipment: Option<String>,
    pub microphone_list: Option<String>,
    pub operating_system_version: Option<String>,
    pub service_ip: Option<String>,
    pub service_port: Option<String>,
    pub speaker_equipment: Option<String>,
    pub speaker_list: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`CreateFault::new`].
pub struct CreateFaultRequired {
    pub agent_id: i64,
    pub connect_id: String,
    pub end_time: i64,
    pub instance_id: String,
    pub start_time: i64,
}
operation! { CreateFault { CreateFaultRequired: agent_id, connect_id, end_time, instance_id, start_time }
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

/// Response of [`CreateFault`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFaultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub admin_ram_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub name: String,
    pub phone_number: Option<String>,
    pub phone_numbers: Option<Vec<String>>,
    /// Required.
    pub storage_max_days: i64,
    /// Required.
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

/// Response of [`CreateInstance`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Instance" instance: CreateInstanceInstance,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateInstance`].
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
    0 "Admin" admin: CreateInstanceAdmin, 1 "ConsoleUrl" console_url: String, 2 "CreatedTime" created_time: i64,
    3 "DirectoryId" directory_id: String, 4 "DomainName" domain_name: String,
    5 "FailLoginNames" fail_login_names: CreateInstanceFailLoginNames,
    6 "FailPhoneNumbers" fail_phone_numbers: CreateInstanceFailPhoneNumbers,
    7 "InstanceDescription" instance_description: String, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "MaxOnlineAgents" max_online_agents: i64, 11 "Owner" owner: String,
    12 "PhoneNumbers" phone_numbers: CreateInstancePhoneNumbers, 13 "Status" status: String,
    14 "StorageBucket" storage_bucket: String, 15 "StorageMaxDays" storage_max_days: i64,
    16 "StorageMaxSize" storage_max_size: i64,
    17 "SuccessLoginNames" success_login_names: CreateInstanceSuccessLoginNames,
    18 "SuccessPhoneNumbers" success_phone_numbers: CreateInstanceSuccessPhoneNumbers, 19 "TenantId" tenant_id: String
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAdmin {
    pub user: Vec<CreateInstanceUser>,
}
model! { CreateInstanceAdmin {
    0 "User" user: Vec<CreateInstanceUser>
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceUser {
    pub detail: Option<CreateInstanceDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { CreateInstanceUser {
    0 "Detail" detail: CreateInstanceDetail, 1 "InstanceId" instance_id: String, 2 "RamId" ram_id: String,
    3 "UserId" user_id: String
} }

/// In the response of [`CreateInstance`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceFailLoginNames {
    pub fail_login_name: Vec<String>,
}
model! { CreateInstanceFailLoginNames {
    0 "FailLoginName" fail_login_name: Vec<String>
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceFailPhoneNumbers {
    pub fail_phone_number: Vec<String>,
}
model! { CreateInstanceFailPhoneNumbers {
    0 "FailPhoneNumber" fail_phone_number: Vec<String>
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePhoneNumbers {
    pub phone_number: Vec<CreateInstancePhoneNumber>,
}
model! { CreateInstancePhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<CreateInstancePhoneNumber>
} }

/// In the response of [`CreateInstance`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "InstanceId" instance_id: String, 2 "Number" number: String,
    3 "PhoneNumberDescription" phone_number_description: String, 4 "PhoneNumberId" phone_number_id: String,
    5 "RemainingTime" remaining_time: i64, 6 "TestOnly" test_only: bool, 7 "Trunks" trunks: i64, 8 "Usage" usage: String
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSuccessLoginNames {
    pub success_login_name: Vec<String>,
}
model! { CreateInstanceSuccessLoginNames {
    0 "SuccessLoginName" success_login_name: Vec<String>
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSuccessPhoneNumbers {
    pub success_phone_number: Vec<String>,
}
model! { CreateInstanceSuccessPhoneNumbers {
    0 "SuccessPhoneNumber" success_phone_number: Vec<String>
} }

/// Creates media: `CreateMedia` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMedia {
    pub content: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub oss_file_name: String,
    /// Required.
    pub oss_file_path: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub upload_result: String,
}

/// Arguments of [`CreateMedia::new`].
pub struct CreateMediaRequired {
    pub file_name: String,
    pub instance_id: String,
    pub name: String,
    pub oss_file_name: String,
    pub oss_file_path: String,
    pub r#type: String,
    pub upload_result: String,
}
operation! {
    CreateMedia { CreateMediaRequired: file_name, instance_id, name, oss_file_name, oss_file_path, r#type, upload_result }
    "CreateMedia" -> CreateMediaOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "FileName" file_name,
    3 "InstanceId" instance_id, 4 "Name" name, 5 "OssFileName" oss_file_name, 6 "OssFilePath" oss_file_path,
    7 "Type" r#type, 8 "UploadResult" upload_result
} }

/// Response of [`CreateMedia`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "MediaUploadParam" media_upload_param: CreateMediaMediaUploadParam, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`CreateMedia`].
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
    0 "FileName" file_name: String, 1 "Id" id: String, 2 "Instance" instance: String, 3 "Name" name: String,
    4 "OssFileName" oss_file_name: String, 5 "OssFilePath" oss_file_path: String
} }

/// Creates scenario parameter: `CreateScenarioParameter` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateScenarioParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub title: String,
}
operation! { CreateScenarioParameter(instance_id: String, name: String, scenario_id: String, title: String)
    "CreateScenarioParameter" -> CreateScenarioParameterOutput {
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Name" name, 4 "ScenarioId" scenario_id, 5 "Title" title
} }

/// Response of [`CreateScenarioParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScenarioParameterOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scenario_parameters: Vec<CreateScenarioParameterScenarioParameters>,
    pub success: Option<bool>,
}
model! { CreateScenarioParameterOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScenarioParameters" scenario_parameters: Vec<CreateScenarioParameterScenarioParameters>,
    4 "Success" success: bool
} }

/// In the response of [`CreateScenarioParameter`].
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
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "Id" id: String,
    3 "Name" name: String, 4 "ScenarioId" scenario_id: String, 5 "Title" title: String, 6 "Type" r#type: i64
} }

/// Creates skill group: `CreateSkillGroup` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillGroup {
    pub allow_private_outbound_number: Option<bool>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`CreateSkillGroup`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SkillGroupId" skill_group_id: String, 4 "Success" success: bool
} }

/// Creates user: `CreateUser` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub display_name: String,
    /// Required.
    pub email: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub login_name: String,
    pub phone: Option<String>,
    pub private_outbound_number_id: Option<String>,
    /// Required.
    pub role_id: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
}

/// Arguments of [`CreateUser::new`].
pub struct CreateUserRequired {
    pub display_name: String,
    pub email: String,
    pub instance_id: String,
    pub login_name: String,
    pub role_id: Vec<String>,
}
operation! { CreateUser { CreateUserRequired: display_name, email, instance_id, login_name, role_id }
    "CreateUser" -> CreateUserOutput {
    0 "DisplayName" display_name, 1 "Email" email, 2 "InstanceId" instance_id, 3 "LoginName" login_name,
    4 "Phone" phone: String, 5 "PrivateOutboundNumberId" private_outbound_number_id: String, 6 "RoleId" role_id,
    7 "SkillGroupId" skill_group_id: Vec<String>, 8 "SkillLevel" skill_level: Vec<i64>
} }

/// Response of [`CreateUser`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "UserId" user_id: String
} }

/// Creates voice appraise: `CreateVoiceAppraise` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/CreateVoiceAppraise>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVoiceAppraise {
    /// Required.
    pub contact_flow_version_id: String,
    /// Required.
    pub instance_id: String,
    pub is_appraise: Option<bool>,
    /// Required.
    pub content: String,
}
operation! { CreateVoiceAppraise(contact_flow_version_id: String, instance_id: String, content: String)
    "CreateVoiceAppraise" -> CreateVoiceAppraiseOutput {
    0 "ContactFlowVersionId" contact_flow_version_id, 1 "InstanceId" instance_id, 2 "IsAppraise" is_appraise: bool,
    3 "Content" content
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateVoiceAppraise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVoiceAppraiseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateVoiceAppraiseOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `DebugIntent` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DebugIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugIntent {
    /// Required.
    pub call_id: String,
    /// Required.
    pub instance_id: String,
    pub new_session: Option<bool>,
    pub scenario_id: Option<String>,
    /// Required.
    pub survey_id: String,
    pub utterance: Option<String>,
}
operation! { DebugIntent(call_id: String, instance_id: String, survey_id: String) "DebugIntent" -> DebugIntentOutput {
    0 "CallId" call_id, 1 "InstanceId" instance_id, 2 "NewSession" new_session: bool,
    3 "ScenarioId" scenario_id: String, 4 "SurveyId" survey_id, 5 "Utterance" utterance: String
} }

/// Response of [`DebugIntent`].
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
    0 "Code" code: String, 1 "Feedback" feedback: DebugIntentFeedback, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DebugIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugIntentFeedback {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub content: Option<String>,
}
model! { DebugIntentFeedback {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Content" content: String
} }

/// Deletes instance: `DeleteInstance` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes media: `DeleteMedia` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DeleteMedia>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteMedia(instance_id: String, name: String) "DeleteMedia" -> DeleteMediaOutput {
    0 "InstanceId" instance_id, 1 "Name" name
} }

/// Response of [`DeleteMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMediaOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes phone tags: `DeletePhoneTags` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DeletePhoneTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneTags {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_number_list: Vec<String>,
}
operation! { DeletePhoneTags(instance_id: String, phone_number_list: Vec<String>)
    "DeletePhoneTags" -> DeletePhoneTagsOutput {
    0 "InstanceId" instance_id, 1 "PhoneNumberList" phone_number_list
} }

/// Response of [`DeletePhoneTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePhoneTagsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes scenario parameter: `DeleteScenarioParameter` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DeleteScenarioParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioParameter {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub scenario_parameter_id: String,
}
operation! { DeleteScenarioParameter(instance_id: String, scenario_id: String, scenario_parameter_id: String)
    "DeleteScenarioParameter" -> DeleteScenarioParameterOutput {
    0 "InstanceId" instance_id, 1 "ScenarioId" scenario_id, 2 "ScenarioParameterId" scenario_parameter_id
} }

/// Response of [`DeleteScenarioParameter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScenarioParameterOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScenarioParameterOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes skill group: `DeleteSkillGroup` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DeleteSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub skill_group_id: String,
}
operation! { DeleteSkillGroup(instance_id: String, skill_group_id: String)
    "DeleteSkillGroup" -> DeleteSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id
} }

/// Response of [`DeleteSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSkillGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `DialEx` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DialEx>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialEx {
    /// Required.
    pub answer_mode: i64,
    /// Required.
    pub callee: String,
    /// Required.
    pub caller: String,
    /// Required.
    pub instance_id: String,
    pub provider: Option<String>,
    /// Required.
    pub rout_point: String,
}

/// Arguments of [`DialEx::new`].
pub struct DialExRequired {
    pub answer_mode: i64,
    pub callee: String,
    pub caller: String,
    pub instance_id: String,
    pub rout_point: String,
}
operation! { DialEx { DialExRequired: answer_mode, callee, caller, instance_id, rout_point } "DialEx" -> DialExOutput {
    0 "AnswerMode" answer_mode, 1 "Callee" callee, 2 "Caller" caller, 3 "InstanceId" instance_id,
    4 "Provider" provider: String, 5 "RoutPoint" rout_point
} }

/// Response of [`DialEx`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "StatusCode" status_code: String, 4 "StatusDesc" status_desc: String, 5 "Success" success: bool,
    6 "TaskId" task_id: String, 7 "TimeStamp" time_stamp: String
} }

/// `DirectDialogue` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DirectDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectDialogue {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scenario_id: String,
    /// Required.
    pub session_id: String,
    /// Required.
    pub utterance: String,
}
operation! { DirectDialogue(instance_id: String, scenario_id: String, session_id: String, utterance: String)
    "DirectDialogue" -> DirectDialogueOutput {
    0 "InstanceId" instance_id, 1 "ScenarioId" scenario_id, 2 "SessionId" session_id, 3 "Utterance" utterance
} }

/// Response of [`DirectDialogue`].
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
    0 "Code" code: String, 1 "Content" content: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "MessageId" message_id: String, 5 "SessionId" session_id: String,
    6 "Success" success: bool, 7 "Type" r#type: String
} }

/// Disables trunk providers: `DisableTrunkProviders` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DisableTrunkProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTrunkProviders {
    pub provider_name: Option<Vec<String>>,
}
operation! { DisableTrunkProviders() "DisableTrunkProviders" -> DisableTrunkProvidersOutput {
    0 "ProviderName" provider_name: Vec<String>
} }

/// Response of [`DisableTrunkProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTrunkProvidersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableTrunkProvidersOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Downloads all type recording: `DownloadAllTypeRecording` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DownloadAllTypeRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecording {
    pub channel: Option<String>,
    /// Required.
    pub contact_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DownloadAllTypeRecording(contact_id: String, instance_id: String)
    "DownloadAllTypeRecording" -> DownloadAllTypeRecordingOutput {
    0 "Channel" channel: String, 1 "ContactId" contact_id, 2 "InstanceId" instance_id
} }

/// Response of [`DownloadAllTypeRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub media_download_param_list: Option<
        DownloadAllTypeRecordingMediaDownloadParamList,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadAllTypeRecordingOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "MediaDownloadParamList" media_download_param_list: DownloadAllTypeRecordingMediaDownloadParamList,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DownloadAllTypeRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecordingMediaDownloadParamList {
    pub media_download_param: Vec<DownloadAllTypeRecordingMediaDownloadParam>,
}
model! { DownloadAllTypeRecordingMediaDownloadParamList {
    0 "MediaDownloadParam" media_download_param: Vec<DownloadAllTypeRecordingMediaDownloadParam>
} }

/// In the response of [`DownloadAllTypeRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAllTypeRecordingMediaDownloadParam {
    pub file_name: Option<String>,
    /// Secret.
    pub signature_url: Option<Secret>,
}
model! { DownloadAllTypeRecordingMediaDownloadParam {
    0 "FileName" file_name: String, 1 "SignatureUrl" signature_url: Secret
} }

/// Downloads recording: `DownloadRecording` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/DownloadRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecording {
    pub channel: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DownloadRecording(file_name: String, instance_id: String) "DownloadRecording" -> DownloadRecordingOutput {
    0 "Channel" channel: String, 1 "FileName" file_name, 2 "InstanceId" instance_id
} }

/// Response of [`DownloadRecording`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "MediaDownloadParam" media_download_param: DownloadRecordingMediaDownloadParam, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`DownloadRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecordingMediaDownloadParam {
    pub file_name: Option<String>,
    /// Secret.
    pub signature_url: Option<Secret>,
}
model! { DownloadRecordingMediaDownloadParam {
    0 "FileName" file_name: String, 1 "SignatureUrl" signature_url: Secret
} }

/// `FindUsers` of `ccc` 2017-07-05.
///
/// POST. Changes data. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/FindUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsers {
    /// Required.
    pub criteria: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { FindUsers(criteria: String, instance_id: String, page_number: i64, page_size: i64)
    "FindUsers" -> FindUsersOutput {
    0 "Criteria" criteria, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { FindUsers: FindUsersUser = Number "PageNumber", "Users.List.User" users.list.user, total "Users.TotalCount" }

/// Response of [`FindUsers`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Users" users: FindUsersUsers
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersUsers {
    pub list: Option<FindUsersList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { FindUsersUsers {
    0 "List" list: FindUsersList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersList {
    pub user: Vec<FindUsersUser>,
}
model! { FindUsersList {
    0 "User" user: Vec<FindUsersUser>
} }

/// In the response of [`FindUsers`].
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
    0 "Detail" detail: FindUsersDetail, 1 "InstanceId" instance_id: String,
    2 "PrivateOutboundNumberId" private_outbound_number_id: String, 3 "RamId" ram_id: String,
    4 "Roles" roles: FindUsersRoles, 5 "SkillLevels" skill_levels: FindUsersSkillLevels, 6 "UserId" user_id: String
} }

/// In the response of [`FindUsers`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersRoles {
    pub role: Vec<FindUsersRole>,
}
model! { FindUsersRoles {
    0 "Role" role: Vec<FindUsersRole>
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { FindUsersRole {
    0 "InstanceId" instance_id: String, 1 "RoleDescription" role_description: String, 2 "RoleId" role_id: String,
    3 "RoleName" role_name: String
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersSkillLevels {
    pub skill_level: Vec<FindUsersSkillLevel>,
}
model! { FindUsersSkillLevels {
    0 "SkillLevel" skill_level: Vec<FindUsersSkillLevel>
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<FindUsersSkill>,
    pub skill_level_id: Option<String>,
}
model! { FindUsersSkillLevel {
    0 "Level" level: i64, 1 "Skill" skill: FindUsersSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`FindUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUsersSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { FindUsersSkill {
    0 "InstanceId" instance_id: String, 1 "SkillGroupDescription" skill_group_description: String,
    2 "SkillGroupId" skill_group_id: String, 3 "SkillGroupName" skill_group_name: String
} }

/// Generates agent statistic report: `GenerateAgentStatisticReport` of `ccc` 2017-07-05.
///
/// POST. Changes data. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/GenerateAgentStatisticReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReport {
    pub agent_id: Option<String>,
    /// Required.
    pub end_date: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_date: String,
}

/// Arguments of [`GenerateAgentStatisticReport::new`].
pub struct GenerateAgentStatisticReportRequired {
    pub end_date: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_date: String,
}
operation! {
    GenerateAgentStatisticReport { GenerateAgentStatisticReportRequired: end_date, instance_id, page_number, page_size, start_date }
    "GenerateAgentStatisticReport" -> GenerateAgentStatisticReportOutput {
    0 "AgentId" agent_id: String, 1 "EndDate" end_date, 2 "InstanceId" instance_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "StartDate" start_date
} }
paged! { GenerateAgentStatisticReport: GenerateAgentStatisticReportGenerateAgentStatistic =
    Number "PageNumber", "DataList.List.GenerateAgentStatistic" data_list.list.generate_agent_statistic, total "DataList.TotalCount" }

/// Response of [`GenerateAgentStatisticReport`].
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
    0 "Code" code: String, 1 "DataList" data_list: GenerateAgentStatisticReportDataList,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GenerateAgentStatisticReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportDataList {
    pub list: Option<GenerateAgentStatisticReportList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GenerateAgentStatisticReportDataList {
    0 "List" list: GenerateAgentStatisticReportList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GenerateAgentStatisticReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAgentStatisticReportList {
    pub generate_agent_statistic: Vec<
        GenerateAgentStatisticReportGenerateAgentStatistic,
    >,
}
model! { GenerateAgentStatisticReportList {
    0 "GenerateAgentStatistic" generate_agent_statistic: Vec<GenerateAgentStatisticReportGenerateAgentStatistic>
} }

/// In the response of [`GenerateAgentStatisticReport`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "AverageReadyTime" average_ready_time: i64,
    3 "Inbound" inbound: GenerateAgentStatisticReportInbound, 4 "InstanceId" instance_id: String,
    5 "LoginName" login_name: String, 6 "MaxReadyTime" max_ready_time: i64, 7 "OccupancyRate" occupancy_rate: f64,
    8 "Outbound" outbound: GenerateAgentStatisticReportOutbound,
    9 "Overall" overall: GenerateAgentStatisticReportOverall, 10 "RecordDate" record_date: String,
    11 "SkillGroupIds" skill_group_ids: String, 12 "SkillGroupNames" skill_group_names: String,
    13 "TotalBreakTime" total_break_time: i64, 14 "TotalLoggedInTime" total_logged_in_time: i64,
    15 "TotalReadyTime" total_ready_time: i64
} }

/// In the response of [`GenerateAgentStatisticReport`].
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
    0 "AverageHoldTime" average_hold_time: i64, 1 "AverageRingTime" average_ring_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsHandled" calls_handled: i64, 5 "CallsOffered" calls_offered: i64, 6 "HandleRate" handle_rate: f64,
    7 "MaxHoldTime" max_hold_time: i64, 8 "MaxRingTime" max_ring_time: i64, 9 "MaxTalkTime" max_talk_time: i64,
    10 "MaxWorkTime" max_work_time: i64, 11 "SatisfactionIndex" satisfaction_index: f64,
    12 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 14 "TotalHoldTime" total_hold_time: i64,
    15 "TotalRingTime" total_ring_time: i64, 16 "TotalTalkTime" total_talk_time: i64,
    17 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GenerateAgentStatisticReport`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageHoldTime" average_hold_time: i64, 3 "AverageTalkTime" average_talk_time: i64,
    4 "AverageWorkTime" average_work_time: i64, 5 "CallsAnswered" calls_answered: i64,
    6 "CallsDialed" calls_dialed: i64, 7 "MaxDialingTime" max_dialing_time: i64, 8 "MaxHoldTime" max_hold_time: i64,
    9 "MaxTalkTime" max_talk_time: i64, 10 "MaxWorkTime" max_work_time: i64,
    11 "SatisfactionIndex" satisfaction_index: f64, 12 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    14 "TotalDialingTime" total_dialing_time: i64, 15 "TotalHoldTime" total_hold_time: i64,
    16 "TotalTalkTime" total_talk_time: i64, 17 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GenerateAgentStatisticReport`].
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
    0 "AverageHoldTime" average_hold_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxHoldTime" max_hold_time: i64, 4 "MaxTalkTime" max_talk_time: i64,
    5 "MaxWorkTime" max_work_time: i64, 6 "SatisfactionIndex" satisfaction_index: f64,
    7 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    8 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 9 "TotalCalls" total_calls: i64,
    10 "TotalHoldTime" total_hold_time: i64, 11 "TotalTalkTime" total_talk_time: i64,
    12 "TotalWorkTime" total_work_time: i64
} }

/// Gets agent data: `GetAgentData` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/GetAgentData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentData {
    /// Required.
    pub end_day: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_day: String,
    pub user_id: Option<String>,
}

/// Arguments of [`GetAgentData::new`].
pub struct GetAgentDataRequired {
    pub end_day: String,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_day: String,
}
operation! { GetAgentData { GetAgentDataRequired: end_day, instance_id, page_number, page_size, start_day }
    "GetAgentData" -> GetAgentDataOutput {
    0 "EndDay" end_day, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "StartDay" start_day, 5 "UserId" user_id: String
} }
paged! { GetAgentData: GetAgentDataList =
    Number "PageNumber", "DataList.List" data_list.list, total "DataList.TotalCount" }

/// Response of [`GetAgentData`].
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
    0 "Code" code: String, 1 "DataList" data_list: GetAgentDataDataList, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAgentData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentDataDataList {
    pub list: Vec<GetAgentDataList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetAgentDataDataList {
    0 "List" list: Vec<GetAgentDataList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetAgentData`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "AverageReadyTime" average_ready_time: i64,
    3 "Inbound" inbound: GetAgentDataInbound, 4 "InstanceId" instance_id: String, 5 "LoginName" login_name: String,
    6 "MaxReadyTime" max_ready_time: i64, 7 "OccupancyRate" occupancy_rate: f64,
    8 "Outbound" outbound: GetAgentDataOutbound, 9 "Overall" overall: GetAgentDataOverall,
    10 "RecordDate" record_date: String, 11 "SkillGroupIds" skill_group_ids: String,
    12 "SkillGroupNames" skill_group_names: String, 13 "TotalBreakTime" total_break_time: i64,
    14 "TotalLoggedInTime" total_logged_in_time: i64, 15 "TotalReadyTime" total_ready_time: i64
} }

/// In the response of [`GetAgentData`].
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
    0 "AverageHoldTime" average_hold_time: i64, 1 "AverageRingTime" average_ring_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsHandled" calls_handled: i64, 5 "CallsOffered" calls_offered: i64, 6 "HandleRate" handle_rate: f64,
    7 "MaxHoldTime" max_hold_time: i64, 8 "MaxRingTime" max_ring_time: i64, 9 "MaxTalkTime" max_talk_time: i64,
    10 "MaxWorkTime" max_work_time: i64, 11 "SatisfactionIndex" satisfaction_index: f64,
    12 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 14 "TotalHoldTime" total_hold_time: i64,
    15 "TotalRingTime" total_ring_time: i64, 16 "TotalTalkTime" total_talk_time: i64,
    17 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetAgentData`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageHoldTime" average_hold_time: i64, 3 "AverageTalkTime" average_talk_time: i64,
    4 "AverageWorkTime" average_work_time: i64, 5 "CallsAnswered" calls_answered: i64,
    6 "CallsDialed" calls_dialed: i64, 7 "MaxDialingTime" max_dialing_time: i64, 8 "MaxHoldTime" max_hold_time: i64,
    9 "MaxTalkTime" max_talk_time: i64, 10 "MaxWorkTime" max_work_time: i64,
    11 "SatisfactionIndex" satisfaction_index: f64, 12 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    13 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    14 "TotalDialingTime" total_dialing_time: i64, 15 "TotalHoldTime" total_hold_time: i64,
    16 "TotalTalkTime" total_talk_time: i64, 17 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetAgentData`].
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
    0 "AverageHoldTime" average_hold_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxHoldTime" max_hold_time: i64, 4 "MaxTalkTime" max_talk_time: i64,
    5 "MaxWorkTime" max_work_time: i64, 6 "SatisfactionIndex" satisfaction_index: f64,
    7 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    8 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 9 "TotalCalls" total_calls: i64,
    10 "TotalHoldTime" total_hold_time: i64, 11 "TotalTalkTime" total_talk_time: i64,
    12 "TotalWorkTime" total_work_time: i64
} }

/// Gets call measure summary report: `GetCallMeasureSummaryReport` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/GetCallMeasureSummaryReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReport {
    pub day: Option<i64>,
    /// Required.
    pub interval_type: String,
    /// Required.
    pub month: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub year: i64,
}
operation! { GetCallMeasureSummaryReport(interval_type: String, month: i64, year: i64)
    "GetCallMeasureSummaryReport" -> GetCallMeasureSummaryReportOutput {
    0 "Day" day: i64, 1 "IntervalType" interval_type, 2 "Month" month, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "Year" year
} }
paged! { GetCallMeasureSummaryReport: GetCallMeasureSummaryReportNumberReport =
    Number "PageNumber", "NumberReports.List.NumberReport" number_reports.list.number_report, total "NumberReports.TotalCount" }

/// Response of [`GetCallMeasureSummaryReport`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "NumberReports" number_reports: GetCallMeasureSummaryReportNumberReports, 4 "Success" success: bool,
    5 "SummaryReport" summary_report: GetCallMeasureSummaryReportSummaryReport
} }

/// In the response of [`GetCallMeasureSummaryReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportNumberReports {
    pub list: Option<GetCallMeasureSummaryReportList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCallMeasureSummaryReportNumberReports {
    0 "List" list: GetCallMeasureSummaryReportList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCallMeasureSummaryReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMeasureSummaryReportList {
    pub number_report: Vec<GetCallMeasureSummaryReportNumberReport>,
}
model! { GetCallMeasureSummaryReportList {
    0 "NumberReport" number_report: Vec<GetCallMeasureSummaryReportNumberReport>
} }

/// In the response of [`GetCallMeasureSummaryReport`].
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
    0 "Day" day: i64, 1 "InboundCount" inbound_count: i64, 2 "InboundDurationByMinute" inbound_duration_by_minute: i64,
    3 "Month" month: i64, 4 "Number" number: String, 5 "OutboundCount" outbound_count: i64,
    6 "OutboundDurationByMinute" outbound_duration_by_minute: i64, 7 "Year" year: i64
} }

/// In the response of [`GetCallMeasureSummaryReport`].
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
    0 "Day" day: i64, 1 "InboundCount" inbound_count: i64, 2 "InboundDurationByMinute" inbound_duration_by_minute: i64,
    3 "Month" month: i64, 4 "OutboundCount" outbound_count: i64,
    5 "OutboundDurationByMinute" outbound_duration_by_minute: i64, 6 "Year" year: i64
} }

/// Gets config: `GetConfig` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub object_id: Option<String>,
    /// Required.
    pub object_type: String,
}
operation! { GetConfig(instance_id: String, name: String, object_type: String) "GetConfig" -> GetConfigOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "ObjectId" object_id: String, 3 "ObjectType" object_type
} }

/// Response of [`GetConfig`].
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
    0 "Code" code: String, 1 "ConfigItem" config_item: GetConfigConfigItem, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigConfigItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetConfigConfigItem {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Gets conversation detail by contact id: `GetConversationDetailByContactId` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/GetConversationDetailByContactId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactId {
    /// Required.
    pub contact_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! {
    GetConversationDetailByContactId(contact_id: String, instance_id: String, page_number: i64, page_size: i64)
    "GetConversationDetailByContactId" -> GetConversationDetailByContactIdOutput {
    0 "ContactId" contact_id, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { GetConversationDetailByContactId: GetConversationDetailByContactIdQualityCheckPhrase =
    Number "PageNumber", "DataList.List.QualityCheckPhrase" data_list.list.quality_check_phrase, total "DataList.TotalCount" }

/// Response of [`GetConversationDetailByContactId`].
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
    0 "Code" code: String, 1 "DataList" data_list: GetConversationDetailByContactIdDataList,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetConversationDetailByContactId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactIdDataList {
    pub list: Option<GetConversationDetailByContactIdList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetConversationDetailByContactIdDataList {
    0 "List" list: GetConversationDetailByContactIdList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetConversationDetailByContactId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationDetailByContactIdList {
    pub quality_check_phrase: Vec<GetConversationDetailByContactIdQualityCheckPhrase>,
}
model! { GetConversationDetailByContactIdList {
    0 "QualityCheckPhrase" quality_check_phrase: Vec<GetConversationDetailByContactIdQualityCheckPhrase>
} }

/// In the response of [`GetConversationDetailByContactId`].
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
    0 "Begin" begin: i64, 1 "End" end: i64, 2 "Identity" identity: String, 3 "Role" role: String,
    4 "Words" words: String
} }

/// Gets instance: `GetInstance` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstance`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Instance" instance: GetInstanceInstance,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInstance`].
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
    0 "Admin" admin: GetInstanceAdmin, 1 "ConsoleUrl" console_url: String, 2 "CreatedTime" created_time: i64,
    3 "DirectoryId" directory_id: String, 4 "DomainName" domain_name: String,
    5 "InstanceDescription" instance_description: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "MaxOnlineAgents" max_online_agents: i64, 9 "Owner" owner: String,
    10 "PhoneNumbers" phone_numbers: GetInstancePhoneNumbers, 11 "Status" status: String,
    12 "StorageBucket" storage_bucket: String, 13 "StorageMaxDays" storage_max_days: i64,
    14 "StorageMaxSize" storage_max_size: i64, 15 "TenantId" tenant_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAdmin {
    pub user: Vec<GetInstanceUser>,
}
model! { GetInstanceAdmin {
    0 "User" user: Vec<GetInstanceUser>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUser {
    pub detail: Option<GetInstanceDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { GetInstanceUser {
    0 "Detail" detail: GetInstanceDetail, 1 "InstanceId" instance_id: String, 2 "RamId" ram_id: String,
    3 "UserId" user_id: String
} }

/// In the response of [`GetInstance`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstancePhoneNumbers {
    pub phone_number: Vec<GetInstancePhoneNumber>,
}
model! { GetInstancePhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<GetInstancePhoneNumber>
} }

/// In the response of [`GetInstance`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "InstanceId" instance_id: String, 2 "Number" number: String,
    3 "PhoneNumberDescription" phone_number_description: String, 4 "PhoneNumberId" phone_number_id: String,
    5 "RemainingTime" remaining_time: i64, 6 "TestOnly" test_only: bool, 7 "Trunks" trunks: i64, 8 "Usage" usage: String
} }

/// Gets instance state: `GetInstanceState` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetInstanceState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceState {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceState(instance_id: String) "GetInstanceState" -> GetInstanceStateOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstanceState`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RealTimeInstanceState" real_time_instance_state: GetInstanceStateRealTimeInstanceState, 4 "Success" success: bool
} }

/// In the response of [`GetInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateRealTimeInstanceState {
    pub agent_state_distributions: Option<GetInstanceStateAgentStateDistributions>,
}
model! { GetInstanceStateRealTimeInstanceState {
    0 "AgentStateDistributions" agent_state_distributions: GetInstanceStateAgentStateDistributions
} }

/// In the response of [`GetInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateAgentStateDistributions {
    pub agent_state_count: Vec<GetInstanceStateAgentStateCount>,
}
model! { GetInstanceStateAgentStateDistributions {
    0 "AgentStateCount" agent_state_count: Vec<GetInstanceStateAgentStateCount>
} }

/// In the response of [`GetInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStateAgentStateCount {
    pub count: Option<i64>,
    pub state: Option<String>,
}
model! { GetInstanceStateAgentStateCount {
    0 "Count" count: i64, 1 "State" state: String
} }

/// Gets instance summary report: `GetInstanceSummaryReport` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetInstanceSummaryReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReport {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { GetInstanceSummaryReport(end_time: String, instance_id: String, start_time: String)
    "GetInstanceSummaryReport" -> GetInstanceSummaryReportOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StartTime" start_time
} }

/// Response of [`GetInstanceSummaryReport`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "InstanceSummaryReport" instance_summary_report: GetInstanceSummaryReportInstanceSummaryReport,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInstanceSummaryReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportInstanceSummaryReport {
    pub inbound: Option<GetInstanceSummaryReportInbound>,
    pub instance_id: Option<String>,
    pub outbound: Option<GetInstanceSummaryReportOutbound>,
    pub overall: Option<GetInstanceSummaryReportOverall>,
}
model! { GetInstanceSummaryReportInstanceSummaryReport {
    0 "Inbound" inbound: GetInstanceSummaryReportInbound, 1 "InstanceId" instance_id: String,
    2 "Outbound" outbound: GetInstanceSummaryReportOutbound, 3 "Overall" overall: GetInstanceSummaryReportOverall
} }

/// In the response of [`GetInstanceSummaryReport`].
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
    0 "AverageRingTime" average_ring_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWaitTime" average_wait_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAbandonedInIVR" calls_abandoned_in_ivr: i64, 5 "CallsAbandonedInQueue" calls_abandoned_in_queue: i64,
    6 "CallsHandled" calls_handled: i64, 7 "CallsIncomingIVR" calls_incoming_ivr: i64,
    8 "CallsIncomingLine" calls_incoming_line: i64, 9 "CallsIncomingQueue" calls_incoming_queue: i64,
    10 "CallsOffered" calls_offered: i64, 11 "HandleRate" handle_rate: f64, 12 "MaxRingTime" max_ring_time: i64,
    13 "MaxTalkTime" max_talk_time: String, 14 "MaxWaitTime" max_wait_time: i64, 15 "MaxWorkTime" max_work_time: i64,
    16 "SatisfactionIndex" satisfaction_index: f64, 17 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    18 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 19 "ServiceLevel20" service_level20: f64,
    20 "TotalRingTime" total_ring_time: i64, 21 "TotalTalkTime" total_talk_time: i64,
    22 "TotalWaitTime" total_wait_time: i64, 23 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetInstanceSummaryReport`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetInstanceSummaryReport`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "SatisfactionIndex" satisfaction_index: f64, 8 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 10 "TotalBreakTime" total_break_time: i64,
    11 "TotalCalls" total_calls: i64, 12 "TotalLoggedInTime" total_logged_in_time: i64,
    13 "TotalReadyTime" total_ready_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// Gets instance summary report by interval: `GetInstanceSummaryReportByInterval` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetInstanceSummaryReportByInterval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByInterval {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub interval: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { GetInstanceSummaryReportByInterval(end_time: String, instance_id: String, start_time: String)
    "GetInstanceSummaryReportByInterval" -> GetInstanceSummaryReportByIntervalOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Interval" interval: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time
} }

/// Response of [`GetInstanceSummaryReportByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_time_interval_report: Option<
        GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceSummaryReportByIntervalOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "InstanceTimeIntervalReport" instance_time_interval_report: GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInstanceSummaryReportByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport {
    pub instance_id: Option<String>,
    pub interval_list: Option<GetInstanceSummaryReportByIntervalIntervalList>,
}
model! { GetInstanceSummaryReportByIntervalInstanceTimeIntervalReport {
    0 "InstanceId" instance_id: String, 1 "IntervalList" interval_list: GetInstanceSummaryReportByIntervalIntervalList
} }

/// In the response of [`GetInstanceSummaryReportByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportByIntervalIntervalList {
    pub instance_summary_report: Vec<
        GetInstanceSummaryReportByIntervalInstanceSummaryReport,
    >,
}
model! { GetInstanceSummaryReportByIntervalIntervalList {
    0 "InstanceSummaryReport" instance_summary_report: Vec<GetInstanceSummaryReportByIntervalInstanceSummaryReport>
} }

/// In the response of [`GetInstanceSummaryReportByInterval`].
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
    0 "Inbound" inbound: GetInstanceSummaryReportByIntervalInbound, 1 "InstanceId" instance_id: String,
    2 "Outbound" outbound: GetInstanceSummaryReportByIntervalOutbound,
    3 "Overall" overall: GetInstanceSummaryReportByIntervalOverall, 4 "Timestamp" timestamp: String
} }

/// In the response of [`GetInstanceSummaryReportByInterval`].
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
    0 "AverageRingTime" average_ring_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWaitTime" average_wait_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAbandonedInIVR" calls_abandoned_in_ivr: i64, 5 "CallsAbandonedInQueue" calls_abandoned_in_queue: i64,
    6 "CallsHandled" calls_handled: i64, 7 "CallsIncomingIVR" calls_incoming_ivr: i64,
    8 "CallsIncomingLine" calls_incoming_line: i64, 9 "CallsIncomingQueue" calls_incoming_queue: i64,
    10 "CallsOffered" calls_offered: i64, 11 "HandleRate" handle_rate: f64, 12 "MaxRingTime" max_ring_time: i64,
    13 "MaxTalkTime" max_talk_time: String, 14 "MaxWaitTime" max_wait_time: i64, 15 "MaxWorkTime" max_work_time: i64,
    16 "SatisfactionIndex" satisfaction_index: f64, 17 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    18 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 19 "ServiceLevel20" service_level20: f64,
    20 "TotalRingTime" total_ring_time: i64, 21 "TotalTalkTime" total_talk_time: i64,
    22 "TotalWaitTime" total_wait_time: i64, 23 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetInstanceSummaryReportByInterval`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetInstanceSummaryReportByInterval`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "SatisfactionIndex" satisfaction_index: f64, 8 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 10 "TotalBreakTime" total_break_time: i64,
    11 "TotalCalls" total_calls: i64, 12 "TotalLoggedInTime" total_logged_in_time: i64,
    13 "TotalReadyTime" total_ready_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// Gets instance summary report since midnight: `GetInstanceSummaryReportSinceMidnight` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetInstanceSummaryReportSinceMidnight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnight {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetInstanceSummaryReportSinceMidnight(instance_id: String)
    "GetInstanceSummaryReportSinceMidnight" -> GetInstanceSummaryReportSinceMidnightOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }

/// Response of [`GetInstanceSummaryReportSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSummaryReportSinceMidnightOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_summary_report: Option<
        GetInstanceSummaryReportSinceMidnightInstanceSummaryReport,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceSummaryReportSinceMidnightOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "InstanceSummaryReport" instance_summary_report: GetInstanceSummaryReportSinceMidnightInstanceSummaryReport,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetInstanceSummaryReportSinceMidnight`].
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
    0 "Inbound" inbound: GetInstanceSummaryReportSinceMidnightInbound, 1 "InstanceId" instance_id: String,
    2 "Outbound" outbound: GetInstanceSummaryReportSinceMidnightOutbound,
    3 "Overall" overall: GetInstanceSummaryReportSinceMidnightOverall, 4 "Timestamp" timestamp: String
} }

/// In the response of [`GetInstanceSummaryReportSinceMidnight`].
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
    0 "AverageRingTime" average_ring_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWaitTime" average_wait_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAbandonedInIVR" calls_abandoned_in_ivr: i64, 5 "CallsAbandonedInQueue" calls_abandoned_in_queue: i64,
    6 "CallsHandled" calls_handled: i64, 7 "CallsIncomingIVR" calls_incoming_ivr: i64,
    8 "CallsIncomingLine" calls_incoming_line: i64, 9 "CallsIncomingQueue" calls_incoming_queue: i64,
    10 "CallsOffered" calls_offered: i64, 11 "HandleRate" handle_rate: f64, 12 "MaxRingTime" max_ring_time: i64,
    13 "MaxTalkTime" max_talk_time: String, 14 "MaxWaitTime" max_wait_time: i64, 15 "MaxWorkTime" max_work_time: i64,
    16 "SatisfactionIndex" satisfaction_index: f64, 17 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    18 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 19 "ServiceLevel20" service_level20: f64,
    20 "TotalRingTime" total_ring_time: i64, 21 "TotalTalkTime" total_talk_time: i64,
    22 "TotalWaitTime" total_wait_time: i64, 23 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetInstanceSummaryReportSinceMidnight`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`GetInstanceSummaryReportSinceMidnight`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "SatisfactionIndex" satisfaction_index: f64, 8 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 10 "TotalBreakTime" total_break_time: i64,
    11 "TotalCalls" total_calls: i64, 12 "TotalLoggedInTime" total_logged_in_time: i64,
    13 "TotalReadyTime" total_ready_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// Gets number region info: `GetNumberRegionInfo` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetNumberRegionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberRegionInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub number: String,
}
operation! { GetNumberRegionInfo(instance_id: String, number: String)
    "GetNumberRegionInfo" -> GetNumberRegionInfoOutput {
    0 "InstanceId" instance_id, 1 "Number" number
} }

/// Response of [`GetNumberRegionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberRegionInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub phone_number: Option<GetNumberRegionInfoPhoneNumber>,
    pub success: Option<bool>,
}
model! { GetNumberRegionInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PhoneNumber" phone_number: GetNumberRegionInfoPhoneNumber,
    3 "Success" success: bool
} }

/// In the response of [`GetNumberRegionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberRegionInfoPhoneNumber {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { GetNumberRegionInfoPhoneNumber {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// Gets record oss upload param: `GetRecordOssUploadParam` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetRecordOssUploadParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordOssUploadParam {
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetRecordOssUploadParam(file_name: String, instance_id: String)
    "GetRecordOssUploadParam" -> GetRecordOssUploadParamOutput {
    0 "FileName" file_name, 1 "InstanceId" instance_id
} }

/// Response of [`GetRecordOssUploadParam`].
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
    /// Secret.
    pub signature: Option<Secret>,
    pub success: Option<bool>,
}
model! { GetRecordOssUploadParamOutput {
    0 "Code" code: String, 1 "Dir" dir: String, 2 "Expires" expires: String, 3 "Host" host: String,
    4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String, 6 "OssAccessKeyId" oss_access_key_id: String,
    7 "OssFileName" oss_file_name: String, 8 "Policy" policy: String, 9 "Signature" signature: Secret,
    10 "Success" success: bool
} }

/// Gets route point: `GetRoutePoint` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetRoutePoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoutePoint {
    /// Required.
    pub contact_flow_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetRoutePoint(contact_flow_id: String, instance_id: String) "GetRoutePoint" -> GetRoutePointOutput {
    0 "ContactFlowId" contact_flow_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetRoutePoint`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RoutePoint" route_point: String, 4 "Success" success: bool
} }

/// Gets service extensions: `GetServiceExtensions` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetServiceExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensions {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_type: String,
}
operation! { GetServiceExtensions(instance_id: String, service_type: String)
    "GetServiceExtensions" -> GetServiceExtensionsOutput {
    0 "InstanceId" instance_id, 1 "ServiceType" service_type
} }

/// Response of [`GetServiceExtensions`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ServiceExtensions" service_extensions: GetServiceExtensionsServiceExtensions, 4 "Success" success: bool
} }

/// In the response of [`GetServiceExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensionsServiceExtensions {
    pub service_extension: Vec<GetServiceExtensionsServiceExtension>,
}
model! { GetServiceExtensionsServiceExtensions {
    0 "ServiceExtension" service_extension: Vec<GetServiceExtensionsServiceExtension>
} }

/// In the response of [`GetServiceExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceExtensionsServiceExtension {
    pub name: Option<String>,
    pub number: Option<String>,
}
model! { GetServiceExtensionsServiceExtension {
    0 "Name" name: String, 1 "Number" number: String
} }

/// Gets sms config: `GetSmsConfig` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetSmsConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scenario: Vec<i64>,
}
operation! { GetSmsConfig(instance_id: String, scenario: Vec<i64>) "GetSmsConfig" -> GetSmsConfigOutput {
    0 "InstanceId" instance_id, 1 "Scenario" scenario
} }

/// Response of [`GetSmsConfig`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SmsConfigs" sms_configs: GetSmsConfigSmsConfigs, 4 "Success" success: bool
} }

/// In the response of [`GetSmsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsConfigSmsConfigs {
    pub sms_config: Vec<GetSmsConfigSmsConfig>,
}
model! { GetSmsConfigSmsConfigs {
    0 "SmsConfig" sms_config: Vec<GetSmsConfigSmsConfig>
} }

/// In the response of [`GetSmsConfig`].
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
    0 "Description" description: String, 1 "Extra" extra: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "Instance" instance: String, 6 "Name" name: String,
    7 "Scenario" scenario: i64, 8 "SignName" sign_name: String, 9 "TemplateCode" template_code: String
} }

/// Gets turn credentials: `GetTURNCredentials` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetTURNCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNCredentials {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
}
operation! { GetTURNCredentials(instance_id: String, user_name: String)
    "GetTURNCredentials" -> GetTURNCredentialsOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name
} }

/// Response of [`GetTURNCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNCredentialsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { GetTURNCredentialsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Password" password: Secret, 4 "Success" success: bool, 5 "Username" username: String
} }

/// Gets turn server list: `GetTURNServerList` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetTURNServerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTURNServerList {
    /// Required.
    pub instance_id: String,
}
operation! { GetTURNServerList(instance_id: String) "GetTURNServerList" -> GetTURNServerListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetTURNServerList`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TurnServerListConfig" turn_server_list_config: String
} }

/// Gets user: `GetUser` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { GetUser(instance_id: String, user_id: String) "GetUser" -> GetUserOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`GetUser`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "User" user: GetUserUser
} }

/// In the response of [`GetUser`].
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
    0 "Detail" detail: GetUserDetail, 1 "InstanceId" instance_id: String, 2 "RamId" ram_id: String,
    3 "Roles" roles: GetUserRoles, 4 "SkillLevels" skill_levels: GetUserSkillLevels, 5 "UserId" user_id: String
} }

/// In the response of [`GetUser`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserRoles {
    pub role: Vec<GetUserRole>,
}
model! { GetUserRoles {
    0 "Role" role: Vec<GetUserRole>
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { GetUserRole {
    0 "InstanceId" instance_id: String, 1 "RoleDescription" role_description: String, 2 "RoleId" role_id: String,
    3 "RoleName" role_name: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSkillLevels {
    pub skill_level: Vec<GetUserSkillLevel>,
}
model! { GetUserSkillLevels {
    0 "SkillLevel" skill_level: Vec<GetUserSkillLevel>
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<GetUserSkill>,
    pub skill_level_id: Option<String>,
}
model! { GetUserSkillLevel {
    0 "Level" level: i64, 1 "Skill" skill: GetUserSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { GetUserSkill {
    0 "InstanceId" instance_id: String, 1 "SkillGroupDescription" skill_group_description: String,
    2 "SkillGroupId" skill_group_id: String, 3 "SkillGroupName" skill_group_name: String
} }

/// Gets user by extension: `GetUserByExtension` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/GetUserByExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtension {
    /// Required.
    pub extension: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetUserByExtension(extension: String, instance_id: String)
    "GetUserByExtension" -> GetUserByExtensionOutput {
    0 "Extension" extension, 1 "InstanceId" instance_id
} }

/// Response of [`GetUserByExtension`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "User" user: GetUserByExtensionUser
} }

/// In the response of [`GetUserByExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionUser {
    pub detail: Option<GetUserByExtensionDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub roles: Vec<GetUserByExtensionRoles>,
    pub skill_levels: Vec<GetUserByExtensionSkillLevels>,
    pub user_id: Option<String>,
}
model! { GetUserByExtensionUser {
    0 "Detail" detail: GetUserByExtensionDetail, 1 "InstanceId" instance_id: String, 2 "RamId" ram_id: String,
    3 "Roles" roles: Vec<GetUserByExtensionRoles>, 4 "SkillLevels" skill_levels: Vec<GetUserByExtensionSkillLevels>,
    5 "UserId" user_id: String
} }

/// In the response of [`GetUserByExtension`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "Extension" extension: String, 4 "LoginName" login_name: String, 5 "Phone" phone: String
} }

/// In the response of [`GetUserByExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionRoles {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { GetUserByExtensionRoles {
    0 "InstanceId" instance_id: String, 1 "RoleDescription" role_description: String, 2 "RoleId" role_id: String,
    3 "RoleName" role_name: String
} }

/// In the response of [`GetUserByExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionSkillLevels {
    pub level: Option<i64>,
    pub skill: Option<GetUserByExtensionSkill>,
    pub skill_level_id: Option<String>,
}
model! { GetUserByExtensionSkillLevels {
    0 "Level" level: i64, 1 "Skill" skill: GetUserByExtensionSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`GetUserByExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserByExtensionSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { GetUserByExtensionSkill {
    0 "InstanceId" instance_id: String, 1 "SkillGroupDescription" skill_group_description: String,
    2 "SkillGroupId" skill_group_id: String, 3 "SkillGroupName" skill_group_name: String
} }

/// `LaunchAppraise` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/LaunchAppraise>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchAppraise {
    /// Required.
    pub acid: String,
    /// Required.
    pub instance_id: String,
}
operation! { LaunchAppraise(acid: String, instance_id: String) "LaunchAppraise" -> LaunchAppraiseOutput {
    0 "Acid" acid, 1 "InstanceId" instance_id
} }

/// Response of [`LaunchAppraise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchAppraiseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LaunchAppraiseOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `LaunchShortMessageAppraise` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/LaunchShortMessageAppraise>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchShortMessageAppraise {
    /// Required.
    pub acid: String,
    /// Required.
    pub contact_type: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_numbers: String,
    pub skill_group_id: Option<String>,
}
operation! { LaunchShortMessageAppraise(acid: String, contact_type: i64, instance_id: String, phone_numbers: String)
    "LaunchShortMessageAppraise" -> LaunchShortMessageAppraiseOutput {
    0 "Acid" acid, 1 "ContactType" contact_type, 2 "InstanceId" instance_id, 3 "PhoneNumbers" phone_numbers,
    4 "SkillGroupId" skill_group_id: String
} }

/// Response of [`LaunchShortMessageAppraise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchShortMessageAppraiseOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LaunchShortMessageAppraiseOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Lists agent devices: `ListAgentDevices` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentDevices {
    /// Required.
    pub instance_id: String,
    pub ram_ids: Option<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListAgentDevices(instance_id: String) "ListAgentDevices" -> ListAgentDevicesOutput {
    0 "InstanceId" instance_id, 1 "RamIds" ram_ids: String, 2 "StartTime" start_time: i64, 3 "StopTime" stop_time: i64
} }

/// Response of [`ListAgentDevices`].
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
    0 "AgentDeviceList" agent_device_list: ListAgentDevicesAgentDeviceList, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAgentDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentDevicesAgentDeviceList {
    pub agent_device: Vec<ListAgentDevicesAgentDevice>,
}
model! { ListAgentDevicesAgentDeviceList {
    0 "AgentDevice" agent_device: Vec<ListAgentDevicesAgentDevice>
} }

/// In the response of [`ListAgentDevices`].
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
    0 "BrowserVersion" browser_version: String, 1 "ClientIp" client_ip: String, 2 "ClientPort" client_port: String,
    3 "InstanceId" instance_id: String, 4 "IsLogin" is_login: i64, 5 "LoginTime" login_time: i64, 6 "RamId" ram_id: i64,
    7 "Remark" remark: String
} }

/// Lists agent events: `ListAgentEvents` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEvents {
    pub event: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ram_id: Vec<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
}
operation! { ListAgentEvents(instance_id: String, ram_id: Vec<String>) "ListAgentEvents" -> ListAgentEventsOutput {
    0 "Event" event: Vec<String>, 1 "InstanceId" instance_id, 2 "RamId" ram_id, 3 "StartTime" start_time: i64,
    4 "StopTime" stop_time: i64
} }

/// Response of [`ListAgentEvents`].
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
    0 "AgentEventList" agent_event_list: ListAgentEventsAgentEventList, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAgentEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsAgentEventList {
    pub agent_event: Vec<ListAgentEventsAgentEvent>,
}
model! { ListAgentEventsAgentEventList {
    0 "AgentEvent" agent_event: Vec<ListAgentEventsAgentEvent>
} }

/// In the response of [`ListAgentEvents`].
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
    0 "Event" event: String, 1 "EventTime" event_time: i64, 2 "InstanceId" instance_id: String,
    3 "LoginName" login_name: String, 4 "RamId" ram_id: i64,
    5 "SkillGroupIds" skill_group_ids: ListAgentEventsSkillGroupIds
} }

/// In the response of [`ListAgentEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsSkillGroupIds {
    pub skill_group: Vec<ListAgentEventsSkillGroup>,
}
model! { ListAgentEventsSkillGroupIds {
    0 "SkillGroup" skill_group: Vec<ListAgentEventsSkillGroup>
} }

/// In the response of [`ListAgentEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentEventsSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListAgentEventsSkillGroup {
    0 "SkillGroupId" skill_group_id: String, 1 "SkillGroupName" skill_group_name: String
} }

/// Lists agent state logs: `ListAgentStateLogs` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentStateLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStateLogs {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub ram_id: i64,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`ListAgentStateLogs::new`].
pub struct ListAgentStateLogsRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub ram_id: i64,
    pub start_time: i64,
}
operation! {
    ListAgentStateLogs { ListAgentStateLogsRequired: end_time, instance_id, page_number, page_size, ram_id, start_time }
    "ListAgentStateLogs" -> ListAgentStateLogsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "RamId" ram_id, 5 "StartTime" start_time
} }
paged! { ListAgentStateLogs: ListAgentStateLogsList =
    Number "PageNumber", "AgentStateLogPage.List" agent_state_log_page.list, total "AgentStateLogPage.TotalCount" }

/// Response of [`ListAgentStateLogs`].
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
    0 "AgentStateLogPage" agent_state_log_page: ListAgentStateLogsAgentStateLogPage, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAgentStateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStateLogsAgentStateLogPage {
    pub list: Vec<ListAgentStateLogsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentStateLogsAgentStateLogPage {
    0 "List" list: Vec<ListAgentStateLogsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentStateLogs`].
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
    0 "ConnectId" connect_id: String, 1 "ContactId" contact_id: String, 2 "CounterParty" counter_party: String,
    3 "InstanceId" instance_id: String, 4 "RamId" ram_id: i64, 5 "SkillGroupIds" skill_group_ids: String,
    6 "State" state: String, 7 "StateCode" state_code: String, 8 "StateTime" state_time: i64
} }

/// Lists agent states: `ListAgentStates` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentStates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStates {
    pub agent_ids: Option<String>,
    /// Required.
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
    Number "PageNumber", "Data.List.RealTimeAgentState" data.list.real_time_agent_state, total "Data.TotalCount" }

/// Response of [`ListAgentStates`].
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
    0 "Code" code: String, 1 "Data" data: ListAgentStatesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAgentStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStatesData {
    pub list: Option<ListAgentStatesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentStatesData {
    0 "List" list: ListAgentStatesList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentStatesList {
    pub real_time_agent_state: Vec<ListAgentStatesRealTimeAgentState>,
}
model! { ListAgentStatesList {
    0 "RealTimeAgentState" real_time_agent_state: Vec<ListAgentStatesRealTimeAgentState>
} }

/// In the response of [`ListAgentStates`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "Dn" dn: String,
    3 "InstanceId" instance_id: String, 4 "LoginName" login_name: String, 5 "State" state: String,
    6 "StateDuration" state_duration: String
} }

/// Lists agent summary reports: `ListAgentSummaryReports` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentSummaryReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReports {
    pub agent_ids: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { ListAgentSummaryReports(end_time: String, instance_id: String, start_time: String)
    "ListAgentSummaryReports" -> ListAgentSummaryReportsOutput {
    0 "AgentIds" agent_ids: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SkillGroupId" skill_group_id: String, 6 "StartTime" start_time
} }
paged! { ListAgentSummaryReports: ListAgentSummaryReportsAgentSummaryReport =
    Number "PageNumber", "PagedAgentSummaryReport.List.AgentSummaryReport" paged_agent_summary_report.list.agent_summary_report, total "PagedAgentSummaryReport.TotalCount" }

/// Response of [`ListAgentSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_agent_summary_report: Option<
        ListAgentSummaryReportsPagedAgentSummaryReport,
    >,
    pub success: Option<bool>,
}
model! { ListAgentSummaryReportsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PagedAgentSummaryReport" paged_agent_summary_report: ListAgentSummaryReportsPagedAgentSummaryReport,
    4 "Success" success: bool
} }

/// In the response of [`ListAgentSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsPagedAgentSummaryReport {
    pub list: Option<ListAgentSummaryReportsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentSummaryReportsPagedAgentSummaryReport {
    0 "List" list: ListAgentSummaryReportsList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsList {
    pub agent_summary_report: Vec<ListAgentSummaryReportsAgentSummaryReport>,
}
model! { ListAgentSummaryReportsList {
    0 "AgentSummaryReport" agent_summary_report: Vec<ListAgentSummaryReportsAgentSummaryReport>
} }

/// In the response of [`ListAgentSummaryReports`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "Inbound" inbound: ListAgentSummaryReportsInbound,
    3 "InstanceId" instance_id: String, 4 "LoginName" login_name: String,
    5 "Outbound" outbound: ListAgentSummaryReportsOutbound, 6 "Overall" overall: ListAgentSummaryReportsOverall,
    7 "SkillGroupIds" skill_group_ids: String, 8 "SkillGroupNames" skill_group_names: String
} }

/// In the response of [`ListAgentSummaryReports`].
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
    0 "AverageRingTime" average_ring_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "CallsHandled" calls_handled: i64,
    4 "CallsOffered" calls_offered: i64, 5 "HandleRate" handle_rate: f64, 6 "MaxRingTime" max_ring_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 12 "ServiceLevel20" service_level20: f64,
    13 "TotalRingTime" total_ring_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListAgentSummaryReports`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: String,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListAgentSummaryReports`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "FirstLogInTime" first_log_in_time: String,
    4 "LastLogOutTime" last_log_out_time: String, 5 "MaxReadyTime" max_ready_time: i64,
    6 "MaxTalkTime" max_talk_time: i64, 7 "MaxWorkTime" max_work_time: i64, 8 "OccupancyRate" occupancy_rate: f64,
    9 "OneTransferCalls" one_transfer_calls: i64, 10 "SatisfactionIndex" satisfaction_index: f64,
    11 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    12 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 13 "TotalBreakTime" total_break_time: i64,
    14 "TotalCalls" total_calls: i64, 15 "TotalLoggedInTime" total_logged_in_time: i64,
    16 "TotalReadyTime" total_ready_time: i64, 17 "TotalTalkTime" total_talk_time: i64,
    18 "TotalWorkTime" total_work_time: i64
} }

/// Lists agent summary reports by interval: `ListAgentSummaryReportsByInterval` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentSummaryReportsByInterval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByInterval {
    pub agent_ids: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub interval: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { ListAgentSummaryReportsByInterval(end_time: String, instance_id: String, start_time: String)
    "ListAgentSummaryReportsByInterval" -> ListAgentSummaryReportsByIntervalOutput {
    0 "AgentIds" agent_ids: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Interval" interval: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SkillGroupId" skill_group_id: String,
    7 "StartTime" start_time
} }
paged! { ListAgentSummaryReportsByInterval: ListAgentSummaryReportsByIntervalAgentTimeIntervalReport =
    Number "PageNumber", "PagedAgentSummaryReport.List.AgentTimeIntervalReport" paged_agent_summary_report.list.agent_time_interval_report, total "PagedAgentSummaryReport.TotalCount" }

/// Response of [`ListAgentSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_agent_summary_report: Option<
        ListAgentSummaryReportsByIntervalPagedAgentSummaryReport,
    >,
    pub success: Option<bool>,
}
model! { ListAgentSummaryReportsByIntervalOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PagedAgentSummaryReport" paged_agent_summary_report: ListAgentSummaryReportsByIntervalPagedAgentSummaryReport,
    4 "Success" success: bool
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalPagedAgentSummaryReport {
    pub list: Option<ListAgentSummaryReportsByIntervalList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentSummaryReportsByIntervalPagedAgentSummaryReport {
    0 "List" list: ListAgentSummaryReportsByIntervalList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalList {
    pub agent_time_interval_report: Vec<
        ListAgentSummaryReportsByIntervalAgentTimeIntervalReport,
    >,
}
model! { ListAgentSummaryReportsByIntervalList {
    0 "AgentTimeIntervalReport" agent_time_interval_report: Vec<ListAgentSummaryReportsByIntervalAgentTimeIntervalReport>
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalAgentTimeIntervalReport {
    pub agent_id: Option<String>,
    pub interval_list: Option<ListAgentSummaryReportsByIntervalIntervalList>,
}
model! { ListAgentSummaryReportsByIntervalAgentTimeIntervalReport {
    0 "AgentId" agent_id: String, 1 "IntervalList" interval_list: ListAgentSummaryReportsByIntervalIntervalList
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsByIntervalIntervalList {
    pub agent_summary_report: Vec<ListAgentSummaryReportsByIntervalAgentSummaryReport>,
}
model! { ListAgentSummaryReportsByIntervalIntervalList {
    0 "AgentSummaryReport" agent_summary_report: Vec<ListAgentSummaryReportsByIntervalAgentSummaryReport>
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String,
    2 "Inbound" inbound: ListAgentSummaryReportsByIntervalInbound, 3 "InstanceId" instance_id: String,
    4 "LoginName" login_name: String, 5 "Outbound" outbound: ListAgentSummaryReportsByIntervalOutbound,
    6 "Overall" overall: ListAgentSummaryReportsByIntervalOverall, 7 "SkillGroupIds" skill_group_ids: String,
    8 "SkillGroupNames" skill_group_names: String, 9 "Timestamp" timestamp: String
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
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
    0 "AverageRingTime" average_ring_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "CallsHandled" calls_handled: i64,
    4 "CallsOffered" calls_offered: i64, 5 "HandleRate" handle_rate: f64, 6 "MaxRingTime" max_ring_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 12 "ServiceLevel20" service_level20: f64,
    13 "TotalRingTime" total_ring_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListAgentSummaryReportsByInterval`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "FirstLogInTime" first_log_in_time: String,
    4 "LastLogOutTime" last_log_out_time: String, 5 "MaxReadyTime" max_ready_time: i64,
    6 "MaxTalkTime" max_talk_time: i64, 7 "MaxWorkTime" max_work_time: i64, 8 "OccupancyRate" occupancy_rate: f64,
    9 "OneTransferCalls" one_transfer_calls: i64, 10 "SatisfactionIndex" satisfaction_index: f64,
    11 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    12 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 13 "TotalBreakTime" total_break_time: i64,
    14 "TotalCalls" total_calls: i64, 15 "TotalLoggedInTime" total_logged_in_time: i64,
    16 "TotalReadyTime" total_ready_time: i64, 17 "TotalTalkTime" total_talk_time: i64,
    18 "TotalWorkTime" total_work_time: i64
} }

/// Lists agent summary reports since midnight: `ListAgentSummaryReportsSinceMidnight` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListAgentSummaryReportsSinceMidnight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnight {
    pub agent_ids: Option<String>,
    /// Required.
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
    Number "PageNumber", "PagedAgentSummaryReport.List.AgentSummaryReport" paged_agent_summary_report.list.agent_summary_report, total "PagedAgentSummaryReport.TotalCount" }

/// Response of [`ListAgentSummaryReportsSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_agent_summary_report: Option<
        ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport,
    >,
    pub success: Option<bool>,
}
model! { ListAgentSummaryReportsSinceMidnightOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PagedAgentSummaryReport" paged_agent_summary_report: ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport,
    4 "Success" success: bool
} }

/// In the response of [`ListAgentSummaryReportsSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport {
    pub list: Option<ListAgentSummaryReportsSinceMidnightList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAgentSummaryReportsSinceMidnightPagedAgentSummaryReport {
    0 "List" list: ListAgentSummaryReportsSinceMidnightList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAgentSummaryReportsSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSummaryReportsSinceMidnightList {
    pub agent_summary_report: Vec<
        ListAgentSummaryReportsSinceMidnightAgentSummaryReport,
    >,
}
model! { ListAgentSummaryReportsSinceMidnightList {
    0 "AgentSummaryReport" agent_summary_report: Vec<ListAgentSummaryReportsSinceMidnightAgentSummaryReport>
} }

/// In the response of [`ListAgentSummaryReportsSinceMidnight`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String,
    2 "Inbound" inbound: ListAgentSummaryReportsSinceMidnightInbound, 3 "InstanceId" instance_id: String,
    4 "LoginName" login_name: String, 5 "Outbound" outbound: ListAgentSummaryReportsSinceMidnightOutbound,
    6 "Overall" overall: ListAgentSummaryReportsSinceMidnightOverall, 7 "SkillGroupIds" skill_group_ids: String,
    8 "SkillGroupNames" skill_group_names: String, 9 "Timestamp" timestamp: String
} }

/// In the response of [`ListAgentSummaryReportsSinceMidnight`].
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
    0 "AverageRingTime" average_ring_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "CallsHandled" calls_handled: i64,
    4 "CallsOffered" calls_offered: i64, 5 "HandleRate" handle_rate: f64, 6 "MaxRingTime" max_ring_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 12 "ServiceLevel20" service_level20: f64,
    13 "TotalRingTime" total_ring_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListAgentSummaryReportsSinceMidnight`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: String,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListAgentSummaryReportsSinceMidnight`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "OneTransferCalls" one_transfer_calls: i64, 8 "SatisfactionIndex" satisfaction_index: f64,
    9 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    10 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 11 "TotalBreakTime" total_break_time: i64,
    12 "TotalCalls" total_calls: i64, 13 "TotalLoggedInTime" total_logged_in_time: i64,
    14 "TotalReadyTime" total_ready_time: i64, 15 "TotalTalkTime" total_talk_time: i64,
    16 "TotalWorkTime" total_work_time: i64
} }

/// Lists call detail records: `ListCallDetailRecords` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListCallDetailRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecords {
    pub contact_disposition: Option<String>,
    pub contact_id: Option<String>,
    pub contact_type: Option<String>,
    pub criteria: Option<String>,
    /// Required.
    pub instance_id: String,
    pub order_by: Option<String>,
    /// Required. At most 5000.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "CallDetailRecords.List.CallDetailRecord" call_detail_records.list.call_detail_record, total "CallDetailRecords.TotalCount" }

/// Response of [`ListCallDetailRecords`].
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
    0 "CallDetailRecords" call_detail_records: ListCallDetailRecordsCallDetailRecords, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListCallDetailRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsCallDetailRecords {
    pub list: Option<ListCallDetailRecordsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCallDetailRecordsCallDetailRecords {
    0 "List" list: ListCallDetailRecordsList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCallDetailRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsList {
    pub call_detail_record: Vec<ListCallDetailRecordsCallDetailRecord>,
}
model! { ListCallDetailRecordsList {
    0 "CallDetailRecord" call_detail_record: Vec<ListCallDetailRecordsCallDetailRecord>
} }

/// In the response of [`ListCallDetailRecords`].
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
    0 "AgentNames" agent_names: String, 1 "Agents" agents: ListCallDetailRecordsAgents,
    2 "CalledNumber" called_number: String, 3 "CallingNumber" calling_number: String,
    4 "ContactDisposition" contact_disposition: String, 5 "ContactId" contact_id: String,
    6 "ContactType" contact_type: String, 7 "Duration" duration: i64, 8 "Feedback" feedback: String,
    9 "InstanceId" instance_id: String, 10 "Recordings" recordings: ListCallDetailRecordsRecordings,
    11 "Satisfaction" satisfaction: i64, 12 "SatisfactionDesc" satisfaction_desc: String,
    13 "SkillGroupIdList" skill_group_id_list: String, 14 "SkillGroupNames" skill_group_names: String,
    15 "StartTime" start_time: i64
} }

/// In the response of [`ListCallDetailRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsAgents {
    pub call_detail_agent: Vec<ListCallDetailRecordsCallDetailAgent>,
}
model! { ListCallDetailRecordsAgents {
    0 "CallDetailAgent" call_detail_agent: Vec<ListCallDetailRecordsCallDetailAgent>
} }

/// In the response of [`ListCallDetailRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsCallDetailAgent {
    pub agent_id: Option<String>,
    pub feedback: Option<String>,
    pub satisfaction: Option<String>,
}
model! { ListCallDetailRecordsCallDetailAgent {
    0 "AgentId" agent_id: String, 1 "Feedback" feedback: String, 2 "Satisfaction" satisfaction: String
} }

/// In the response of [`ListCallDetailRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallDetailRecordsRecordings {
    pub recording: Vec<ListCallDetailRecordsRecording>,
}
model! { ListCallDetailRecordsRecordings {
    0 "Recording" recording: Vec<ListCallDetailRecordsRecording>
} }

/// In the response of [`ListCallDetailRecords`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "ContactId" contact_id: String,
    3 "Duration" duration: i64, 4 "FileDescription" file_description: String, 5 "FileName" file_name: String,
    6 "QualityCheckTaskId" quality_check_task_id: String, 7 "QualityCheckTid" quality_check_tid: String,
    8 "StartTime" start_time: i64
} }

/// Lists call event detail by contact id: `ListCallEventDetailByContactId` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListCallEventDetailByContactId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactId {
    /// Required.
    pub contact_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListCallEventDetailByContactId(contact_id: String, instance_id: String)
    "ListCallEventDetailByContactId" -> ListCallEventDetailByContactIdOutput {
    0 "ContactId" contact_id, 1 "InstanceId" instance_id
} }

/// Response of [`ListCallEventDetailByContactId`].
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
    0 "Code" code: String, 1 "Data" data: ListCallEventDetailByContactIdData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListCallEventDetailByContactId`].
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
    0 "CallType" call_type: String, 1 "Callee" callee: String, 2 "Caller" caller: String,
    3 "Events" events: ListCallEventDetailByContactIdEvents, 4 "PrivacyNumber" privacy_number: String,
    5 "ReleaseAgent" release_agent: String, 6 "ReleaseReason" release_reason: String, 7 "StartTime" start_time: String
} }

/// In the response of [`ListCallEventDetailByContactId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallEventDetailByContactIdEvents {
    pub call_event_detail: Vec<ListCallEventDetailByContactIdCallEventDetail>,
}
model! { ListCallEventDetailByContactIdEvents {
    0 "CallEventDetail" call_event_detail: Vec<ListCallEventDetailByContactIdCallEventDetail>
} }

/// In the response of [`ListCallEventDetailByContactId`].
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
    0 "AgentName" agent_name: String, 1 "CallMode" call_mode: String,
    2 "DetailData" detail_data: ListCallEventDetailByContactIdDetailData, 3 "Duration" duration: i64,
    4 "Event" event: String, 5 "Status" status: String, 6 "TimeStamp" time_stamp: String
} }

/// In the response of [`ListCallEventDetailByContactId`].
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
    0 "EventType" event_type: String, 1 "HangUper" hang_uper: String, 2 "Helper" helper: String,
    3 "SatisfactionalResearch" satisfactional_research: String, 4 "SkillGroup" skill_group: String
} }

/// Lists call measure summary reports: `ListCallMeasureSummaryReports` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListCallMeasureSummaryReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReports {
    /// Required.
    pub interval_type: String,
}
operation! { ListCallMeasureSummaryReports(interval_type: String)
    "ListCallMeasureSummaryReports" -> ListCallMeasureSummaryReportsOutput {
    0 "IntervalType" interval_type
} }

/// Response of [`ListCallMeasureSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReportsOutput {
    pub call_measure_summary_report_list: Option<
        ListCallMeasureSummaryReportsCallMeasureSummaryReportList,
    >,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCallMeasureSummaryReportsOutput {
    0 "CallMeasureSummaryReportList" call_measure_summary_report_list: ListCallMeasureSummaryReportsCallMeasureSummaryReportList,
    1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`ListCallMeasureSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallMeasureSummaryReportsCallMeasureSummaryReportList {
    pub call_measure_summary_report: Vec<
        ListCallMeasureSummaryReportsCallMeasureSummaryReport,
    >,
}
model! { ListCallMeasureSummaryReportsCallMeasureSummaryReportList {
    0 "CallMeasureSummaryReport" call_measure_summary_report: Vec<ListCallMeasureSummaryReportsCallMeasureSummaryReport>
} }

/// In the response of [`ListCallMeasureSummaryReports`].
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
    0 "Day" day: String, 1 "InboundCount" inbound_count: i64,
    2 "InboundDurationByMinute" inbound_duration_by_minute: i64, 3 "Month" month: String,
    4 "OutboundCount" outbound_count: i64, 5 "OutboundDurationByMinute" outbound_duration_by_minute: i64,
    6 "Year" year: String
} }

/// Lists config: `ListConfig` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfig {
    pub config_item: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { ListConfig(instance_id: String) "ListConfig" -> ListConfigOutput {
    0 "ConfigItem" config_item: Vec<String>, 1 "InstanceId" instance_id
} }

/// Response of [`ListConfig`].
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
    0 "Code" code: String, 1 "ConfigItems" config_items: ListConfigConfigItems,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigConfigItems {
    pub config_item: Vec<ListConfigConfigItem>,
}
model! { ListConfigConfigItems {
    0 "ConfigItem" config_item: Vec<ListConfigConfigItem>
} }

/// In the response of [`ListConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigConfigItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigConfigItem {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Lists contact flows: `ListContactFlows` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListContactFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlows {
    /// Required.
    pub instance_id: String,
}
operation! { ListContactFlows(instance_id: String) "ListContactFlows" -> ListContactFlowsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ListContactFlows`].
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
    0 "Code" code: String, 1 "ContactFlows" contact_flows: ListContactFlowsContactFlows,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListContactFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsContactFlows {
    pub contact_flow: Vec<ListContactFlowsContactFlow>,
}
model! { ListContactFlowsContactFlows {
    0 "ContactFlow" contact_flow: Vec<ListContactFlowsContactFlow>
} }

/// In the response of [`ListContactFlows`].
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
    0 "AppliedVersion" applied_version: String, 1 "ContactFlowDescription" contact_flow_description: String,
    2 "ContactFlowId" contact_flow_id: String, 3 "ContactFlowName" contact_flow_name: String,
    4 "InstanceId" instance_id: String, 5 "PhoneNumbers" phone_numbers: ListContactFlowsPhoneNumbers,
    6 "Type" r#type: String, 7 "Versions" versions: ListContactFlowsVersions
} }

/// In the response of [`ListContactFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsPhoneNumbers {
    pub phone_number: Vec<ListContactFlowsPhoneNumber>,
}
model! { ListContactFlowsPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListContactFlowsPhoneNumber>
} }

/// In the response of [`ListContactFlows`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "InstanceId" instance_id: String, 2 "Number" number: String,
    3 "PhoneNumberDescription" phone_number_description: String, 4 "PhoneNumberId" phone_number_id: String,
    5 "RemainingTime" remaining_time: i64, 6 "TestOnly" test_only: bool, 7 "Trunks" trunks: i64, 8 "Usage" usage: String
} }

/// In the response of [`ListContactFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactFlowsVersions {
    pub contact_flow_version: Vec<ListContactFlowsContactFlowVersion>,
}
model! { ListContactFlowsVersions {
    0 "ContactFlowVersion" contact_flow_version: Vec<ListContactFlowsContactFlowVersion>
} }

/// In the response of [`ListContactFlows`].
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
    0 "ContactFlowVersionDescription" contact_flow_version_description: String,
    1 "ContactFlowVersionId" contact_flow_version_id: String, 2 "LastModified" last_modified: String,
    3 "LastModifiedBy" last_modified_by: String, 4 "LockedBy" locked_by: String, 5 "Status" status: String,
    6 "Version" version: String
} }

/// Lists instances of user: `ListInstancesOfUser` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListInstancesOfUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUser {}
operation! { ListInstancesOfUser() "ListInstancesOfUser" -> ListInstancesOfUserOutput {} }

/// Response of [`ListInstancesOfUser`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "Instances" instances: ListInstancesOfUserInstances, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListInstancesOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserInstances {
    pub call_center_instance: Vec<ListInstancesOfUserCallCenterInstance>,
}
model! { ListInstancesOfUserInstances {
    0 "CallCenterInstance" call_center_instance: Vec<ListInstancesOfUserCallCenterInstance>
} }

/// In the response of [`ListInstancesOfUser`].
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
    0 "Admin" admin: ListInstancesOfUserAdmin, 1 "ConsoleUrl" console_url: String, 2 "CreatedTime" created_time: i64,
    3 "DirectoryId" directory_id: String, 4 "DomainName" domain_name: String,
    5 "InstanceDescription" instance_description: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "MaxOnlineAgents" max_online_agents: i64, 9 "Owner" owner: String,
    10 "PhoneNumbers" phone_numbers: ListInstancesOfUserPhoneNumbers, 11 "Status" status: String,
    12 "StorageBucket" storage_bucket: String, 13 "StorageMaxDays" storage_max_days: i64,
    14 "StorageMaxSize" storage_max_size: i64, 15 "TenantId" tenant_id: String
} }

/// In the response of [`ListInstancesOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserAdmin {
    pub user: Vec<ListInstancesOfUserUser>,
}
model! { ListInstancesOfUserAdmin {
    0 "User" user: Vec<ListInstancesOfUserUser>
} }

/// In the response of [`ListInstancesOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserUser {
    pub detail: Option<ListInstancesOfUserDetail>,
    pub instance_id: Option<String>,
    pub ram_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListInstancesOfUserUser {
    0 "Detail" detail: ListInstancesOfUserDetail, 1 "InstanceId" instance_id: String, 2 "RamId" ram_id: String,
    3 "UserId" user_id: String
} }

/// In the response of [`ListInstancesOfUser`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`ListInstancesOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOfUserPhoneNumbers {
    pub phone_number: Vec<ListInstancesOfUserPhoneNumber>,
}
model! { ListInstancesOfUserPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListInstancesOfUserPhoneNumber>
} }

/// In the response of [`ListInstancesOfUser`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "InstanceId" instance_id: String, 2 "Number" number: String,
    3 "PhoneNumberDescription" phone_number_description: String, 4 "PhoneNumberId" phone_number_id: String,
    5 "RemainingTime" remaining_time: i64, 6 "TestOnly" test_only: bool, 7 "Trunks" trunks: i64, 8 "Usage" usage: String
} }

/// Lists ivr tracking detail: `ListIvrTrackingDetail` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListIvrTrackingDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetail {
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub contact_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "IvrTrackingDetails.List.IvrTrackingDetail" ivr_tracking_details.list.ivr_tracking_detail, total "IvrTrackingDetails.TotalCount" }

/// Response of [`ListIvrTrackingDetail`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "IvrTrackingDetails" ivr_tracking_details: ListIvrTrackingDetailIvrTrackingDetails, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`ListIvrTrackingDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetailIvrTrackingDetails {
    pub list: Option<ListIvrTrackingDetailList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIvrTrackingDetailIvrTrackingDetails {
    0 "List" list: ListIvrTrackingDetailList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIvrTrackingDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIvrTrackingDetailList {
    pub ivr_tracking_detail: Vec<ListIvrTrackingDetailIvrTrackingDetail>,
}
model! { ListIvrTrackingDetailList {
    0 "IvrTrackingDetail" ivr_tracking_detail: Vec<ListIvrTrackingDetailIvrTrackingDetail>
} }

/// In the response of [`ListIvrTrackingDetail`].
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
    0 "CalledNumber" called_number: String, 1 "CallingNumber" calling_number: String, 2 "ContactId" contact_id: String,
    3 "Description" description: String, 4 "DeviceID" device_id: String, 5 "FlowName" flow_name: String,
    6 "InputData" input_data: String, 7 "NodeName" node_name: String, 8 "NodeType" node_type: String,
    9 "OutputData" output_data: String, 10 "StartTime" start_time: i64, 11 "Status" status: String,
    12 "StopTime" stop_time: i64, 13 "TenantId" tenant_id: String
} }

/// Lists medias: `ListMedias` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListMedias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMedias {
    /// Required.
    pub instance_id: String,
    pub name_prefix: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListMedias(instance_id: String, page_number: i64, page_size: i64) "ListMedias" -> ListMediasOutput {
    0 "InstanceId" instance_id, 1 "NamePrefix" name_prefix: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { ListMedias: ListMediasMedia =
    Number "PageNumber", "Medias.List.Media" medias.list.media, total "Medias.TotalCount" }

/// Response of [`ListMedias`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Medias" medias: ListMediasMedias,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListMedias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediasMedias {
    pub list: Option<ListMediasList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMediasMedias {
    0 "List" list: ListMediasList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMedias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediasList {
    pub media: Vec<ListMediasMedia>,
}
model! { ListMediasList {
    0 "Media" media: Vec<ListMediasMedia>
} }

/// In the response of [`ListMedias`].
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
    0 "Content" content: String, 1 "Description" description: String, 2 "FileName" file_name: String,
    3 "FilePath" file_path: String, 4 "Instance" instance: String, 5 "Name" name: String,
    6 "OssFileName" oss_file_name: String, 7 "Status" status: String, 8 "Type" r#type: String
} }

/// Lists outbound phone number of user: `ListOutboundPhoneNumberOfUser` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListOutboundPhoneNumberOfUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUser {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { ListOutboundPhoneNumberOfUser(instance_id: String, user_id: String)
    "ListOutboundPhoneNumberOfUser" -> ListOutboundPhoneNumberOfUserOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "UserId" user_id
} }

/// Response of [`ListOutboundPhoneNumberOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub number_list: Option<ListOutboundPhoneNumberOfUserNumberList>,
    pub outbound_phone_numbers: Option<
        ListOutboundPhoneNumberOfUserOutboundPhoneNumbers,
    >,
    pub success: Option<bool>,
}
model! { ListOutboundPhoneNumberOfUserOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "NumberList" number_list: ListOutboundPhoneNumberOfUserNumberList,
    4 "OutboundPhoneNumbers" outbound_phone_numbers: ListOutboundPhoneNumberOfUserOutboundPhoneNumbers,
    5 "Success" success: bool
} }

/// In the response of [`ListOutboundPhoneNumberOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserNumberList {
    pub number: Vec<String>,
}
model! { ListOutboundPhoneNumberOfUserNumberList {
    0 "Number" number: Vec<String>
} }

/// In the response of [`ListOutboundPhoneNumberOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundPhoneNumberOfUserOutboundPhoneNumbers {
    pub phone_number: Vec<ListOutboundPhoneNumberOfUserPhoneNumber>,
}
model! { ListOutboundPhoneNumberOfUserOutboundPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListOutboundPhoneNumberOfUserPhoneNumber>
} }

/// In the response of [`ListOutboundPhoneNumberOfUser`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "City" city: String, 2 "InstanceId" instance_id: String,
    3 "Number" number: String, 4 "PhoneNumberDescription" phone_number_description: String,
    5 "PhoneNumberId" phone_number_id: String,
    6 "PrivacyNumber" privacy_number: ListOutboundPhoneNumberOfUserPrivacyNumber, 7 "PrivateFlag" private_flag: bool,
    8 "Province" province: String, 9 "RemainingTime" remaining_time: i64, 10 "SipTelX" sip_tel_x: String,
    11 "TestOnly" test_only: bool, 12 "Trunks" trunks: i64, 13 "Usage" usage: String
} }

/// In the response of [`ListOutboundPhoneNumberOfUser`].
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
    0 "BizId" biz_id: String, 1 "Extra" extra: String, 2 "PhoneNumber" phone_number: String, 3 "PoolId" pool_id: String,
    4 "PoolName" pool_name: String, 5 "RegionNameCity" region_name_city: String, 6 "SubId" sub_id: String,
    7 "TelX" tel_x: String, 8 "Type" r#type: String
} }

/// Lists phone numbers: `ListPhoneNumbers` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListPhoneNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub outbound_only: bool,
}
operation! { ListPhoneNumbers(instance_id: String, outbound_only: bool) "ListPhoneNumbers" -> ListPhoneNumbersOutput {
    0 "InstanceId" instance_id, 1 "OutboundOnly" outbound_only
} }

/// Response of [`ListPhoneNumbers`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PhoneNumbers" phone_numbers: ListPhoneNumbersPhoneNumbers, 4 "Success" success: bool
} }

/// In the response of [`ListPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersPhoneNumbers {
    pub phone_number: Vec<ListPhoneNumbersPhoneNumber>,
}
model! { ListPhoneNumbersPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListPhoneNumbersPhoneNumber>
} }

/// In the response of [`ListPhoneNumbers`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "Assignee" assignee: String, 2 "City" city: String,
    3 "ContactFlow" contact_flow: ListPhoneNumbersContactFlow, 4 "InstanceId" instance_id: String,
    5 "Number" number: String, 6 "NumberCommodityStatus" number_commodity_status: i64,
    7 "PhoneNumberDescription" phone_number_description: String, 8 "PhoneNumberId" phone_number_id: String,
    9 "PrivacyNumber" privacy_number: ListPhoneNumbersPrivacyNumber, 10 "Province" province: String,
    11 "RemainingTime" remaining_time: i64, 12 "SipTelX" sip_tel_x: String,
    13 "SkillGroups" skill_groups: ListPhoneNumbersSkillGroups, 14 "TestOnly" test_only: bool, 15 "Trunks" trunks: i64,
    16 "Usage" usage: String
} }

/// In the response of [`ListPhoneNumbers`].
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
    0 "ContactFlowDescription" contact_flow_description: String, 1 "ContactFlowId" contact_flow_id: String,
    2 "ContactFlowName" contact_flow_name: String, 3 "InstanceId" instance_id: String, 4 "Type" r#type: String
} }

/// In the response of [`ListPhoneNumbers`].
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
    0 "BizId" biz_id: String, 1 "Extra" extra: String, 2 "PhoneNumber" phone_number: String, 3 "PoolId" pool_id: String,
    4 "PoolName" pool_name: String, 5 "RegionNameCity" region_name_city: String, 6 "SubId" sub_id: String,
    7 "TelX" tel_x: String, 8 "Type" r#type: String
} }

/// In the response of [`ListPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersSkillGroups {
    pub skill_group: Vec<ListPhoneNumbersSkillGroup>,
}
model! { ListPhoneNumbersSkillGroups {
    0 "SkillGroup" skill_group: Vec<ListPhoneNumbersSkillGroup>
} }

/// In the response of [`ListPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneNumbersSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListPhoneNumbersSkillGroup {
    0 "SkillGroupId" skill_group_id: String, 1 "SkillGroupName" skill_group_name: String
} }

/// Lists phone tags: `ListPhoneTags` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListPhoneTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneTags {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub instance_id: String,
    pub number: Option<String>,
    pub number_group_ids: Option<Vec<String>>,
    /// Required.
    pub outbound_only: bool,
    /// Required.
    pub page_size: i64,
}
operation! { ListPhoneTags(current_page: i64, instance_id: String, outbound_only: bool, page_size: i64)
    "ListPhoneTags" -> ListPhoneTagsOutput {
    0 "CurrentPage" current_page, 1 "InstanceId" instance_id, 2 "Number" number: String,
    3 "NumberGroupIds" number_group_ids: Vec<String>, 4 "OutboundOnly" outbound_only, 5 "PageSize" page_size
} }
paged! { ListPhoneTags: ListPhoneTagsList =
    Number "CurrentPage", "PhoneNumbers.List" phone_numbers.list, total "PhoneNumbers.TotalCount" }

/// Response of [`ListPhoneTags`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PhoneNumbers" phone_numbers: ListPhoneTagsPhoneNumbers, 4 "Success" success: bool
} }

/// In the response of [`ListPhoneTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneTagsPhoneNumbers {
    pub list: Vec<ListPhoneTagsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListPhoneTagsPhoneNumbers {
    0 "List" list: Vec<ListPhoneTagsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPhoneTags`].
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
    pub skill_group_id_list: Vec<String>,
    pub r#type: Option<i64>,
    pub usage: Option<String>,
}
model! { ListPhoneTagsList {
    0 "City" city: String, 1 "Concurrency" concurrency: i64, 2 "ContactFlowId" contact_flow_id: String,
    3 "CreateTime" create_time: i64, 4 "InstanceId" instance_id: String, 5 "Number" number: String,
    6 "PhoneNumberDescription" phone_number_description: String, 7 "PhoneNumberId" phone_number_id: String,
    8 "Provider" provider: String, 9 "Province" province: String, 10 "ServiceTag" service_tag: String,
    11 "SkillGroupIdList" skill_group_id_list: Vec<String>, 12 "Type" r#type: i64, 13 "Usage" usage: String
} }

/// Lists real time agent: `ListRealTimeAgent` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListRealTimeAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgent {
    /// Required.
    pub instance_id: String,
}
operation! { ListRealTimeAgent(instance_id: String) "ListRealTimeAgent" -> ListRealTimeAgentOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ListRealTimeAgent`].
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
    0 "Code" code: String, 1 "Data" data: ListRealTimeAgentData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListRealTimeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentData {
    pub user: Vec<ListRealTimeAgentUser>,
}
model! { ListRealTimeAgentData {
    0 "User" user: Vec<ListRealTimeAgentUser>
} }

/// In the response of [`ListRealTimeAgent`].
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
    0 "DisplayName" display_name: String, 1 "Dn" dn: String, 2 "Phone" phone: String, 3 "RamId" ram_id: String,
    4 "SkillLevels" skill_levels: ListRealTimeAgentSkillLevels, 5 "State" state: String,
    6 "StateDesc" state_desc: String
} }

/// In the response of [`ListRealTimeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentSkillLevels {
    pub skill_level: Vec<ListRealTimeAgentSkillLevel>,
}
model! { ListRealTimeAgentSkillLevels {
    0 "SkillLevel" skill_level: Vec<ListRealTimeAgentSkillLevel>
} }

/// In the response of [`ListRealTimeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListRealTimeAgentSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListRealTimeAgentSkillLevel {
    0 "Level" level: i64, 1 "Skill" skill: ListRealTimeAgentSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`ListRealTimeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRealTimeAgentSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListRealTimeAgentSkill {
    0 "InstanceId" instance_id: String, 1 "SkillGroupDescription" skill_group_description: String,
    2 "SkillGroupId" skill_group_id: String, 3 "SkillGroupName" skill_group_name: String
} }

/// Lists recent call records: `ListRecentCallRecords` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListRecentCallRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecords {
    pub criteria: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "CallDetailRecords.List.CallDetailRecord" call_detail_records.list.call_detail_record, total "CallDetailRecords.TotalCount" }

/// Response of [`ListRecentCallRecords`].
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
    0 "CallDetailRecords" call_detail_records: ListRecentCallRecordsCallDetailRecords, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListRecentCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsCallDetailRecords {
    pub list: Option<ListRecentCallRecordsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecentCallRecordsCallDetailRecords {
    0 "List" list: ListRecentCallRecordsList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecentCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsList {
    pub call_detail_record: Vec<ListRecentCallRecordsCallDetailRecord>,
}
model! { ListRecentCallRecordsList {
    0 "CallDetailRecord" call_detail_record: Vec<ListRecentCallRecordsCallDetailRecord>
} }

/// In the response of [`ListRecentCallRecords`].
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
    0 "AgentNames" agent_names: String, 1 "Agents" agents: ListRecentCallRecordsAgents,
    2 "CalledNumber" called_number: String, 3 "CallingNumber" calling_number: String,
    4 "ContactDisposition" contact_disposition: String, 5 "ContactId" contact_id: String,
    6 "ContactType" contact_type: String, 7 "Duration" duration: i64, 8 "ExtraAttr" extra_attr: String,
    9 "Feedback" feedback: String, 10 "InstanceId" instance_id: String,
    11 "Recordings" recordings: ListRecentCallRecordsRecordings, 12 "Satisfaction" satisfaction: i64,
    13 "SatisfactionDesc" satisfaction_desc: String, 14 "SkillGroupNames" skill_group_names: String,
    15 "StartTime" start_time: i64
} }

/// In the response of [`ListRecentCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsAgents {
    pub call_detail_agent: Vec<ListRecentCallRecordsCallDetailAgent>,
}
model! { ListRecentCallRecordsAgents {
    0 "CallDetailAgent" call_detail_agent: Vec<ListRecentCallRecordsCallDetailAgent>
} }

/// In the response of [`ListRecentCallRecords`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "ContactId" contact_id: String,
    3 "Feedback" feedback: String, 4 "HoldTime" hold_time: i64, 5 "QueueTime" queue_time: i64,
    6 "RingTime" ring_time: i64, 7 "Satisfaction" satisfaction: String, 8 "SkillGroupName" skill_group_name: String,
    9 "StartTime" start_time: i64, 10 "TalkTime" talk_time: i64, 11 "WorkTime" work_time: i64
} }

/// In the response of [`ListRecentCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentCallRecordsRecordings {
    pub recording: Vec<ListRecentCallRecordsRecording>,
}
model! { ListRecentCallRecordsRecordings {
    0 "Recording" recording: Vec<ListRecentCallRecordsRecording>
} }

/// In the response of [`ListRecentCallRecords`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "CalledNumber" called_number: String,
    3 "CallingNumber" calling_number: String, 4 "Channel" channel: String, 5 "ContactId" contact_id: String,
    6 "ContactType" contact_type: String, 7 "Duration" duration: i64, 8 "FileDescription" file_description: String,
    9 "FileName" file_name: String, 10 "FilePath" file_path: String, 11 "InstanceId" instance_id: String,
    12 "StartTime" start_time: i64
} }

/// Lists recording of dual track: `ListRecordingOfDualTrack` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListRecordingOfDualTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrack {
    pub agent_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub connect_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub stop_time: i64,
}

/// Arguments of [`ListRecordingOfDualTrack::new`].
pub struct ListRecordingOfDualTrackRequired {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub start_time: i64,
    pub stop_time: i64,
}
operation! {
    ListRecordingOfDualTrack { ListRecordingOfDualTrackRequired: instance_id, page_number, page_size, start_time, stop_time }
    "ListRecordingOfDualTrack" -> ListRecordingOfDualTrackOutput {
    0 "AgentId" agent_id: String, 1 "CalledNumber" called_number: String, 2 "CallingNumber" calling_number: String,
    3 "ConnectId" connect_id: String, 4 "InstanceId" instance_id, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "StartTime" start_time, 8 "StopTime" stop_time
} }
paged! { ListRecordingOfDualTrack: ListRecordingOfDualTrackRecording =
    Number "PageNumber", "Recordings.List.Recording" recordings.list.recording, total "Recordings.TotalCount" }

/// Response of [`ListRecordingOfDualTrack`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Recordings" recordings: ListRecordingOfDualTrackRecordings, 4 "Success" success: bool
} }

/// In the response of [`ListRecordingOfDualTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrackRecordings {
    pub list: Option<ListRecordingOfDualTrackList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecordingOfDualTrackRecordings {
    0 "List" list: ListRecordingOfDualTrackList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecordingOfDualTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingOfDualTrackList {
    pub recording: Vec<ListRecordingOfDualTrackRecording>,
}
model! { ListRecordingOfDualTrackList {
    0 "Recording" recording: Vec<ListRecordingOfDualTrackRecording>
} }

/// In the response of [`ListRecordingOfDualTrack`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "CalledNumber" called_number: String,
    3 "CallingNumber" calling_number: String, 4 "Channel" channel: String, 5 "ContactId" contact_id: String,
    6 "ContactType" contact_type: String, 7 "Duration" duration: i64, 8 "FileDescription" file_description: String,
    9 "FileName" file_name: String, 10 "FilePath" file_path: String, 11 "InstanceId" instance_id: String,
    12 "StartTime" start_time: i64
} }

/// Lists recordings: `ListRecordings` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListRecordings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordings {
    pub agent_id: Option<String>,
    pub criteria: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
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
    Number "PageNumber", "Recordings.List.Recording" recordings.list.recording, total "Recordings.TotalCount" }

/// Response of [`ListRecordings`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Recordings" recordings: ListRecordingsRecordings, 4 "Success" success: bool
} }

/// In the response of [`ListRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsRecordings {
    pub list: Option<ListRecordingsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRecordingsRecordings {
    0 "List" list: ListRecordingsList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsList {
    pub recording: Vec<ListRecordingsRecording>,
}
model! { ListRecordingsList {
    0 "Recording" recording: Vec<ListRecordingsRecording>
} }

/// In the response of [`ListRecordings`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "CalledNumber" called_number: String,
    3 "CallingNumber" calling_number: String, 4 "Channel" channel: String, 5 "ContactId" contact_id: String,
    6 "ContactType" contact_type: String, 7 "Duration" duration: i64, 8 "FileDescription" file_description: String,
    9 "FileName" file_name: String, 10 "FilePath" file_path: String, 11 "InstanceId" instance_id: String,
    12 "StartTime" start_time: i64
} }

/// Lists recordings by contact id: `ListRecordingsByContactId` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListRecordingsByContactId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsByContactId {
    /// Required.
    pub contact_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListRecordingsByContactId(contact_id: String, instance_id: String)
    "ListRecordingsByContactId" -> ListRecordingsByContactIdOutput {
    0 "ContactId" contact_id, 1 "InstanceId" instance_id
} }

/// Response of [`ListRecordingsByContactId`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Recordings" recordings: ListRecordingsByContactIdRecordings, 4 "Success" success: bool
} }

/// In the response of [`ListRecordingsByContactId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordingsByContactIdRecordings {
    pub recording: Vec<ListRecordingsByContactIdRecording>,
}
model! { ListRecordingsByContactIdRecordings {
    0 "Recording" recording: Vec<ListRecordingsByContactIdRecording>
} }

/// In the response of [`ListRecordingsByContactId`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "CalledNumber" called_number: String,
    3 "CallingNumber" calling_number: String, 4 "Channel" channel: String, 5 "ContactId" contact_id: String,
    6 "ContactType" contact_type: String, 7 "Duration" duration: i64, 8 "FileDescription" file_description: String,
    9 "FileName" file_name: String, 10 "FilePath" file_path: String, 11 "InstanceId" instance_id: String,
    12 "QualityCheckTaskId" quality_check_task_id: String, 13 "QualityCheckTid" quality_check_tid: String,
    14 "StartTime" start_time: i64
} }

/// Lists roles: `ListRoles` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    /// Required.
    pub instance_id: String,
}
operation! { ListRoles(instance_id: String) "ListRoles" -> ListRolesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ListRoles`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Roles" roles: ListRolesRoles, 4 "Success" success: bool
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub role: Vec<ListRolesRole>,
}
model! { ListRolesRoles {
    0 "Role" role: Vec<ListRolesRole>
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListRolesRole {
    0 "InstanceId" instance_id: String, 1 "RoleDescription" role_description: String, 2 "RoleId" role_id: String,
    3 "RoleName" role_name: String
} }

/// Lists scenario parameters: `ListScenarioParameters` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListScenarioParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioParameters {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scenario_id: String,
    pub r#type: Option<String>,
}
operation! { ListScenarioParameters(instance_id: String, scenario_id: String)
    "ListScenarioParameters" -> ListScenarioParametersOutput {
    0 "InstanceId" instance_id, 1 "ScenarioId" scenario_id, 2 "Type" r#type: String
} }

/// Response of [`ListScenarioParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScenarioParametersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scenario_parameters: Vec<ListScenarioParametersScenarioParameters>,
    pub success: Option<bool>,
}
model! { ListScenarioParametersOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScenarioParameters" scenario_parameters: Vec<ListScenarioParametersScenarioParameters>, 4 "Success" success: bool
} }

/// In the response of [`ListScenarioParameters`].
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
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "Id" id: String,
    3 "Name" name: String, 4 "ScenarioId" scenario_id: String, 5 "Title" title: String, 6 "Type" r#type: i64
} }

/// Lists sip call records: `ListSipCallRecords` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSipCallRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecords {
    /// 0 to 4133952000000.
    pub contact_id_list: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required. At most 5000.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListSipCallRecords(instance_id: String, page_number: i64, page_size: i64)
    "ListSipCallRecords" -> ListSipCallRecordsOutput {
    0 "ContactIdList" contact_id_list: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number,
    3 "PageSize" page_size
} }
paged! { ListSipCallRecords: ListSipCallRecordsSipCallRecords =
    Number "PageNumber", "Data.List.sipCallRecords" data.list.sip_call_records, total "Data.TotalCount" }

/// Response of [`ListSipCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsOutput {
    pub code: Option<String>,
    pub data: Option<ListSipCallRecordsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ListSipCallRecordsOutput {
    0 "Code" code: String, 1 "Data" data: ListSipCallRecordsData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String
} }

/// In the response of [`ListSipCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsData {
    pub list: Option<ListSipCallRecordsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSipCallRecordsData {
    0 "List" list: ListSipCallRecordsList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSipCallRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSipCallRecordsList {
    pub sip_call_records: Vec<ListSipCallRecordsSipCallRecords>,
}
model! { ListSipCallRecordsList {
    0 "sipCallRecords" sip_call_records: Vec<ListSipCallRecordsSipCallRecords>
} }

/// In the response of [`ListSipCallRecords`].
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
    0 "CallId" call_id: String, 1 "Callee" callee: String, 2 "CalleeClusterId" callee_cluster_id: String,
    3 "Caller" caller: String, 4 "CallerClusterId" caller_cluster_id: String,
    5 "CarrierResponse" carrier_response: String, 6 "ContactId" contact_id: String,
    7 "EarlyMediaText" early_media_text: String, 8 "EarlyMediaUrl" early_media_url: String, 9 "EndTime" end_time: i64,
    10 "EstablishedTime" established_time: i64, 11 "InstanceId" instance_id: String, 12 "InviteTime" invite_time: i64,
    13 "LastResponseCode" last_response_code: String, 14 "LastResponseText" last_response_text: String,
    15 "ReleaseInitiator" release_initiator: String, 16 "ReleasedTime" released_time: i64, 17 "RingTime" ring_time: i64,
    18 "StartTime" start_time: i64
} }

/// Lists skill group states: `ListSkillGroupStates` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSkillGroupStates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStates {
    /// Required.
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
    Number "PageNumber", "Data.List.RealTimeSkillGroupState" data.list.real_time_skill_group_state, total "Data.TotalCount" }

/// Response of [`ListSkillGroupStates`].
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
    0 "Code" code: String, 1 "Data" data: ListSkillGroupStatesData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListSkillGroupStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStatesData {
    pub list: Option<ListSkillGroupStatesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupStatesData {
    0 "List" list: ListSkillGroupStatesList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkillGroupStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupStatesList {
    pub real_time_skill_group_state: Vec<ListSkillGroupStatesRealTimeSkillGroupState>,
}
model! { ListSkillGroupStatesList {
    0 "RealTimeSkillGroupState" real_time_skill_group_state: Vec<ListSkillGroupStatesRealTimeSkillGroupState>
} }

/// In the response of [`ListSkillGroupStates`].
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
    0 "BreakingAgents" breaking_agents: i64, 1 "InstanceId" instance_id: String,
    2 "LoggedInAgents" logged_in_agents: i64, 3 "LongestCall" longest_call: i64, 4 "ReadyAgents" ready_agents: i64,
    5 "SkillGroupId" skill_group_id: String, 6 "SkillGroupName" skill_group_name: String,
    7 "TalkingAgents" talking_agents: i64, 8 "WaitingCalls" waiting_calls: i64, 9 "WorkingAgents" working_agents: i64
} }

/// Lists skill group summary reports: `ListSkillGroupSummaryReports` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSkillGroupSummaryReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReports {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_ids: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { ListSkillGroupSummaryReports(end_time: String, instance_id: String, start_time: String)
    "ListSkillGroupSummaryReports" -> ListSkillGroupSummaryReportsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SkillGroupIds" skill_group_ids: String, 5 "StartTime" start_time
} }
paged! { ListSkillGroupSummaryReports: ListSkillGroupSummaryReportsSkillGroupSummaryReport =
    Number "PageNumber", "PagedSkillGroupSummaryReport.List.SkillGroupSummaryReport" paged_skill_group_summary_report.list.skill_group_summary_report, total "PagedSkillGroupSummaryReport.TotalCount" }

/// Response of [`ListSkillGroupSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_skill_group_summary_report: Option<
        ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport,
    >,
    pub success: Option<bool>,
}
model! { ListSkillGroupSummaryReportsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PagedSkillGroupSummaryReport" paged_skill_group_summary_report: ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport,
    4 "Success" success: bool
} }

/// In the response of [`ListSkillGroupSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport {
    pub list: Option<ListSkillGroupSummaryReportsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupSummaryReportsPagedSkillGroupSummaryReport {
    0 "List" list: ListSkillGroupSummaryReportsList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkillGroupSummaryReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsList {
    pub skill_group_summary_report: Vec<
        ListSkillGroupSummaryReportsSkillGroupSummaryReport,
    >,
}
model! { ListSkillGroupSummaryReportsList {
    0 "SkillGroupSummaryReport" skill_group_summary_report: Vec<ListSkillGroupSummaryReportsSkillGroupSummaryReport>
} }

/// In the response of [`ListSkillGroupSummaryReports`].
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
    0 "Inbound" inbound: ListSkillGroupSummaryReportsInbound, 1 "InstanceId" instance_id: String,
    2 "Outbound" outbound: ListSkillGroupSummaryReportsOutbound,
    3 "Overall" overall: ListSkillGroupSummaryReportsOverall, 4 "SkillGroupId" skill_group_id: String,
    5 "SkillGroupName" skill_group_name: String
} }

/// In the response of [`ListSkillGroupSummaryReports`].
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
    0 "AbandonedInQueueOfQueueCount" abandoned_in_queue_of_queue_count: i64,
    1 "AnsweredByAgentOfQueueCount" answered_by_agent_of_queue_count: i64,
    2 "AnsweredByAgentOfQueueMaxWaitTimeDuration" answered_by_agent_of_queue_max_wait_time_duration: i64,
    3 "AnsweredByAgentOfQueueWaitTimeDuration" answered_by_agent_of_queue_wait_time_duration: i64,
    4 "AverageRingTime" average_ring_time: i64, 5 "AverageTalkTime" average_talk_time: i64,
    6 "AverageWorkTime" average_work_time: i64, 7 "CallsHandled" calls_handled: i64,
    8 "CallsOffered" calls_offered: i64, 9 "GiveUpByAgentOfQueueCount" give_up_by_agent_of_queue_count: i64,
    10 "HandleRate" handle_rate: f64, 11 "InComingQueueOfQueueCount" in_coming_queue_of_queue_count: i64,
    12 "MaxRingTime" max_ring_time: i64, 13 "MaxTalkTime" max_talk_time: String, 14 "MaxWorkTime" max_work_time: i64,
    15 "OverFlowInQueueOfQueueCount" over_flow_in_queue_of_queue_count: i64,
    16 "QueueMaxWaitTimeDuration" queue_max_wait_time_duration: i64,
    17 "QueueWaitTimeDuration" queue_wait_time_duration: i64, 18 "SatisfactionIndex" satisfaction_index: f64,
    19 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    20 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 21 "ServiceLevel20" service_level20: f64,
    22 "TotalRingTime" total_ring_time: i64, 23 "TotalTalkTime" total_talk_time: i64,
    24 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListSkillGroupSummaryReports`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListSkillGroupSummaryReports`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "SatisfactionIndex" satisfaction_index: f64, 8 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 10 "TotalBreakTime" total_break_time: i64,
    11 "TotalCalls" total_calls: i64, 12 "TotalLoggedInTime" total_logged_in_time: i64,
    13 "TotalReadyTime" total_ready_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// Lists skill group summary reports by interval: `ListSkillGroupSummaryReportsByInterval` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSkillGroupSummaryReportsByInterval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByInterval {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub interval: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub skill_group_ids: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { ListSkillGroupSummaryReportsByInterval(end_time: String, instance_id: String, start_time: String)
    "ListSkillGroupSummaryReportsByInterval" -> ListSkillGroupSummaryReportsByIntervalOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "Interval" interval: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SkillGroupIds" skill_group_ids: String, 6 "StartTime" start_time
} }
paged! { ListSkillGroupSummaryReportsByInterval: ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport =
    Number "PageNumber", "PagedSkillGroupSummaryReport.List.SkillGroupTimeIntervalReport" paged_skill_group_summary_report.list.skill_group_time_interval_report, total "PagedSkillGroupSummaryReport.TotalCount" }

/// Response of [`ListSkillGroupSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_skill_group_summary_report: Option<
        ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport,
    >,
    pub success: Option<bool>,
}
model! { ListSkillGroupSummaryReportsByIntervalOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PagedSkillGroupSummaryReport" paged_skill_group_summary_report: ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport,
    4 "Success" success: bool
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport {
    pub list: Option<ListSkillGroupSummaryReportsByIntervalList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupSummaryReportsByIntervalPagedSkillGroupSummaryReport {
    0 "List" list: ListSkillGroupSummaryReportsByIntervalList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalList {
    pub skill_group_time_interval_report: Vec<
        ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport,
    >,
}
model! { ListSkillGroupSummaryReportsByIntervalList {
    0 "SkillGroupTimeIntervalReport" skill_group_time_interval_report: Vec<ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport>
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport {
    pub interval_list: Option<ListSkillGroupSummaryReportsByIntervalIntervalList>,
    pub skill_group_id: Option<String>,
}
model! { ListSkillGroupSummaryReportsByIntervalSkillGroupTimeIntervalReport {
    0 "IntervalList" interval_list: ListSkillGroupSummaryReportsByIntervalIntervalList,
    1 "SkillGroupId" skill_group_id: String
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsByIntervalIntervalList {
    pub skill_group_summary_report: Vec<
        ListSkillGroupSummaryReportsByIntervalSkillGroupSummaryReport,
    >,
}
model! { ListSkillGroupSummaryReportsByIntervalIntervalList {
    0 "SkillGroupSummaryReport" skill_group_summary_report: Vec<ListSkillGroupSummaryReportsByIntervalSkillGroupSummaryReport>
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
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
    0 "Inbound" inbound: ListSkillGroupSummaryReportsByIntervalInbound, 1 "InstanceId" instance_id: String,
    2 "Outbound" outbound: ListSkillGroupSummaryReportsByIntervalOutbound,
    3 "Overall" overall: ListSkillGroupSummaryReportsByIntervalOverall, 4 "SkillGroupId" skill_group_id: String,
    5 "SkillGroupName" skill_group_name: String, 6 "Timestamp" timestamp: String
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
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
    0 "AbandonedInQueueOfQueueCount" abandoned_in_queue_of_queue_count: i64,
    1 "AnsweredByAgentOfQueueCount" answered_by_agent_of_queue_count: i64,
    2 "AnsweredByAgentOfQueueMaxWaitTimeDuration" answered_by_agent_of_queue_max_wait_time_duration: i64,
    3 "AnsweredByAgentOfQueueWaitTimeDuration" answered_by_agent_of_queue_wait_time_duration: i64,
    4 "AverageRingTime" average_ring_time: i64, 5 "AverageTalkTime" average_talk_time: i64,
    6 "AverageWorkTime" average_work_time: i64, 7 "CallsHandled" calls_handled: i64,
    8 "CallsOffered" calls_offered: i64, 9 "GiveUpByAgentOfQueueCount" give_up_by_agent_of_queue_count: i64,
    10 "HandleRate" handle_rate: f64, 11 "InComingQueueOfQueueCount" in_coming_queue_of_queue_count: i64,
    12 "MaxRingTime" max_ring_time: i64, 13 "MaxTalkTime" max_talk_time: i64, 14 "MaxWorkTime" max_work_time: i64,
    15 "OverFlowInQueueOfQueueCount" over_flow_in_queue_of_queue_count: i64,
    16 "QueueMaxWaitTimeDuration" queue_max_wait_time_duration: i64,
    17 "QueueWaitTimeDuration" queue_wait_time_duration: i64, 18 "SatisfactionIndex" satisfaction_index: f64,
    19 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    20 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 21 "ServiceLevel20" service_level20: f64,
    22 "TotalRingTime" total_ring_time: i64, 23 "TotalTalkTime" total_talk_time: i64,
    24 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListSkillGroupSummaryReportsByInterval`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "SatisfactionIndex" satisfaction_index: f64, 8 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 10 "TotalBreakTime" total_break_time: i64,
    11 "TotalCalls" total_calls: i64, 12 "TotalLoggedInTime" total_logged_in_time: i64,
    13 "TotalReadyTime" total_ready_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// Lists skill group summary reports since midnight: `ListSkillGroupSummaryReportsSinceMidnight` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSkillGroupSummaryReportsSinceMidnight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnight {
    /// Required.
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
    Number "PageNumber", "PagedSkillGroupSummaryReport.List.SkillGroupSummaryReport" paged_skill_group_summary_report.list.skill_group_summary_report, total "PagedSkillGroupSummaryReport.TotalCount" }

/// Response of [`ListSkillGroupSummaryReportsSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub paged_skill_group_summary_report: Option<
        ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport,
    >,
    pub success: Option<bool>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PagedSkillGroupSummaryReport" paged_skill_group_summary_report: ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport,
    4 "Success" success: bool
} }

/// In the response of [`ListSkillGroupSummaryReportsSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport {
    pub list: Option<ListSkillGroupSummaryReportsSinceMidnightList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSkillGroupSummaryReportsSinceMidnightPagedSkillGroupSummaryReport {
    0 "List" list: ListSkillGroupSummaryReportsSinceMidnightList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSkillGroupSummaryReportsSinceMidnight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupSummaryReportsSinceMidnightList {
    pub skill_group_summary_report: Vec<
        ListSkillGroupSummaryReportsSinceMidnightSkillGroupSummaryReport,
    >,
}
model! { ListSkillGroupSummaryReportsSinceMidnightList {
    0 "SkillGroupSummaryReport" skill_group_summary_report: Vec<ListSkillGroupSummaryReportsSinceMidnightSkillGroupSummaryReport>
} }

/// In the response of [`ListSkillGroupSummaryReportsSinceMidnight`].
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
    0 "Inbound" inbound: ListSkillGroupSummaryReportsSinceMidnightInbound, 1 "InstanceId" instance_id: String,
    2 "Outbound" outbound: ListSkillGroupSummaryReportsSinceMidnightOutbound,
    3 "Overall" overall: ListSkillGroupSummaryReportsSinceMidnightOverall, 4 "SkillGroupId" skill_group_id: String,
    5 "SkillGroupName" skill_group_name: String, 6 "Timestamp" timestamp: String
} }

/// In the response of [`ListSkillGroupSummaryReportsSinceMidnight`].
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
    0 "AbandonedInQueueOfQueueCount" abandoned_in_queue_of_queue_count: i64,
    1 "AnsweredByAgentOfQueueCount" answered_by_agent_of_queue_count: i64,
    2 "AnsweredByAgentOfQueueMaxWaitTimeDuration" answered_by_agent_of_queue_max_wait_time_duration: i64,
    3 "AnsweredByAgentOfQueueWaitTimeDuration" answered_by_agent_of_queue_wait_time_duration: i64,
    4 "AverageRingTime" average_ring_time: i64, 5 "AverageTalkTime" average_talk_time: i64,
    6 "AverageWorkTime" average_work_time: i64, 7 "CallsHandled" calls_handled: i64,
    8 "CallsOffered" calls_offered: i64, 9 "CallsServiceLevel20" calls_service_level20: i64,
    10 "CallsServiceLevel30" calls_service_level30: i64,
    11 "GiveUpByAgentOfQueueCount" give_up_by_agent_of_queue_count: i64, 12 "HandleRate" handle_rate: f64,
    13 "InComingQueueOfQueueCount" in_coming_queue_of_queue_count: i64, 14 "MaxRingTime" max_ring_time: i64,
    15 "MaxTalkTime" max_talk_time: String, 16 "MaxWorkTime" max_work_time: i64,
    17 "OverFlowInQueueOfQueueCount" over_flow_in_queue_of_queue_count: i64,
    18 "QueueMaxWaitTimeDuration" queue_max_wait_time_duration: i64,
    19 "QueueWaitTimeDuration" queue_wait_time_duration: i64, 20 "SatisfactionIndex" satisfaction_index: f64,
    21 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    22 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 23 "ServiceLevel20" service_level20: f64,
    24 "TotalRingTime" total_ring_time: i64, 25 "TotalTalkTime" total_talk_time: i64,
    26 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListSkillGroupSummaryReportsSinceMidnight`].
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
    0 "AnswerRate" answer_rate: f64, 1 "AverageDialingTime" average_dialing_time: i64,
    2 "AverageTalkTime" average_talk_time: i64, 3 "AverageWorkTime" average_work_time: i64,
    4 "CallsAnswered" calls_answered: i64, 5 "CallsDialed" calls_dialed: i64, 6 "MaxDialingTime" max_dialing_time: i64,
    7 "MaxTalkTime" max_talk_time: i64, 8 "MaxWorkTime" max_work_time: i64,
    9 "SatisfactionIndex" satisfaction_index: f64, 10 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    11 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64,
    12 "TotalDialingTime" total_dialing_time: i64, 13 "TotalTalkTime" total_talk_time: i64,
    14 "TotalWorkTime" total_work_time: i64
} }

/// In the response of [`ListSkillGroupSummaryReportsSinceMidnight`].
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
    0 "AverageReadyTime" average_ready_time: i64, 1 "AverageTalkTime" average_talk_time: i64,
    2 "AverageWorkTime" average_work_time: i64, 3 "MaxReadyTime" max_ready_time: i64,
    4 "MaxTalkTime" max_talk_time: i64, 5 "MaxWorkTime" max_work_time: i64, 6 "OccupancyRate" occupancy_rate: f64,
    7 "SatisfactionIndex" satisfaction_index: f64, 8 "SatisfactionSurveysOffered" satisfaction_surveys_offered: i64,
    9 "SatisfactionSurveysResponded" satisfaction_surveys_responded: i64, 10 "TotalBreakTime" total_break_time: i64,
    11 "TotalCalls" total_calls: i64, 12 "TotalLoggedInTime" total_logged_in_time: i64,
    13 "TotalReadyTime" total_ready_time: i64, 14 "TotalTalkTime" total_talk_time: i64,
    15 "TotalWorkTime" total_work_time: i64
} }

/// Lists skill groups: `ListSkillGroups` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSkillGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroups {
    /// Required.
    pub instance_id: String,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_group_name: Option<Vec<String>>,
}
operation! { ListSkillGroups(instance_id: String) "ListSkillGroups" -> ListSkillGroupsOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id: Vec<String>,
    2 "SkillGroupName" skill_group_name: Vec<String>
} }

/// Response of [`ListSkillGroups`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SkillGroups" skill_groups: ListSkillGroupsSkillGroups, 4 "Success" success: bool
} }

/// In the response of [`ListSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsSkillGroups {
    pub skill_group: Vec<ListSkillGroupsSkillGroup>,
}
model! { ListSkillGroupsSkillGroups {
    0 "SkillGroup" skill_group: Vec<ListSkillGroupsSkillGroup>
} }

/// In the response of [`ListSkillGroups`].
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
    0 "AccQueueName" acc_queue_name: String, 1 "AccSkillGroupName" acc_skill_group_name: String,
    2 "InstanceId" instance_id: String,
    3 "OutboundPhoneNumbers" outbound_phone_numbers: ListSkillGroupsOutboundPhoneNumbers,
    4 "RoutingStrategy" routing_strategy: String, 5 "SkillGroupDescription" skill_group_description: String,
    6 "SkillGroupId" skill_group_id: String, 7 "SkillGroupName" skill_group_name: String, 8 "UserCount" user_count: i64
} }

/// In the response of [`ListSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOutboundPhoneNumbers {
    pub phone_number: Vec<ListSkillGroupsPhoneNumber>,
}
model! { ListSkillGroupsOutboundPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListSkillGroupsPhoneNumber>
} }

/// In the response of [`ListSkillGroups`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "InstanceId" instance_id: String, 2 "Number" number: String,
    3 "PhoneNumberDescription" phone_number_description: String, 4 "PhoneNumberId" phone_number_id: String,
    5 "RemainingTime" remaining_time: i64, 6 "TestOnly" test_only: bool, 7 "Trunks" trunks: i64, 8 "Usage" usage: String
} }

/// Lists skill groups of user: `ListSkillGroupsOfUser` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListSkillGroupsOfUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { ListSkillGroupsOfUser(instance_id: String, user_id: String)
    "ListSkillGroupsOfUser" -> ListSkillGroupsOfUserOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`ListSkillGroupsOfUser`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SkillLevels" skill_levels: ListSkillGroupsOfUserSkillLevels, 4 "Success" success: bool
} }

/// In the response of [`ListSkillGroupsOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserSkillLevels {
    pub skill_level: Vec<ListSkillGroupsOfUserSkillLevel>,
}
model! { ListSkillGroupsOfUserSkillLevels {
    0 "SkillLevel" skill_level: Vec<ListSkillGroupsOfUserSkillLevel>
} }

/// In the response of [`ListSkillGroupsOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListSkillGroupsOfUserSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListSkillGroupsOfUserSkillLevel {
    0 "Level" level: i64, 1 "Skill" skill: ListSkillGroupsOfUserSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`ListSkillGroupsOfUser`].
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
    0 "InstanceId" instance_id: String,
    1 "OutboundPhoneNumbers" outbound_phone_numbers: ListSkillGroupsOfUserOutboundPhoneNumbers,
    2 "RoutingStrategy" routing_strategy: String, 3 "SkillGroupDescription" skill_group_description: String,
    4 "SkillGroupId" skill_group_id: String, 5 "SkillGroupName" skill_group_name: String
} }

/// In the response of [`ListSkillGroupsOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSkillGroupsOfUserOutboundPhoneNumbers {
    pub phone_number: Vec<ListSkillGroupsOfUserPhoneNumber>,
}
model! { ListSkillGroupsOfUserOutboundPhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListSkillGroupsOfUserPhoneNumber>
} }

/// In the response of [`ListSkillGroupsOfUser`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "City" city: String, 2 "InstanceId" instance_id: String,
    3 "Number" number: String, 4 "PhoneNumberDescription" phone_number_description: String,
    5 "PhoneNumberId" phone_number_id: String, 6 "Province" province: String, 7 "RemainingTime" remaining_time: i64,
    8 "TestOnly" test_only: bool, 9 "Trunks" trunks: i64, 10 "Usage" usage: String
} }

/// Lists transferable skill groups: `ListTransferableSkillGroups` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListTransferableSkillGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferableSkillGroups {
    /// Required.
    pub instance_id: String,
}
operation! { ListTransferableSkillGroups(instance_id: String)
    "ListTransferableSkillGroups" -> ListTransferableSkillGroupsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ListTransferableSkillGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransferableSkillGroupsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub skill_groups: Vec<ListTransferableSkillGroupsSkillGroups>,
    pub success: Option<bool>,
}
model! { ListTransferableSkillGroupsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SkillGroups" skill_groups: Vec<ListTransferableSkillGroupsSkillGroups>, 4 "Success" success: bool
} }

/// In the response of [`ListTransferableSkillGroups`].
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
    0 "AccQueueName" acc_queue_name: String, 1 "AccSkillGroupName" acc_skill_group_name: String,
    2 "AllowPrivateOutboundNumber" allow_private_outbound_number: bool, 3 "InstanceId" instance_id: String,
    4 "RoutingStrategy" routing_strategy: String, 5 "SkillGroupDescription" skill_group_description: String,
    6 "SkillGroupId" skill_group_id: String, 7 "SkillGroupName" skill_group_name: String, 8 "UserCount" user_count: i64
} }

/// Lists trunk providers: `ListTrunkProviders` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListTrunkProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunkProviders {}
operation! { ListTrunkProviders() "ListTrunkProviders" -> ListTrunkProvidersOutput {} }

/// Response of [`ListTrunkProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunkProvidersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trunk_providers: Vec<ListTrunkProvidersTrunkProviders>,
}
model! { ListTrunkProvidersOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TrunkProviders" trunk_providers: Vec<ListTrunkProvidersTrunkProviders>
} }

/// In the response of [`ListTrunkProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunkProvidersTrunkProviders {
    pub provider_name: Option<String>,
    pub status: Option<String>,
}
model! { ListTrunkProvidersTrunkProviders {
    0 "ProviderName" provider_name: String, 1 "Status" status: String
} }

/// Lists trunks of skill group: `ListTrunksOfSkillGroup` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListTrunksOfSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunksOfSkillGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub skill_group_id: String,
}
operation! { ListTrunksOfSkillGroup(instance_id: String, skill_group_id: String)
    "ListTrunksOfSkillGroup" -> ListTrunksOfSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id
} }

/// Response of [`ListTrunksOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunksOfSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trunk_configs: Vec<ListTrunksOfSkillGroupTrunkConfigs>,
}
model! { ListTrunksOfSkillGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TrunkConfigs" trunk_configs: Vec<ListTrunksOfSkillGroupTrunkConfigs>
} }

/// In the response of [`ListTrunksOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrunksOfSkillGroupTrunkConfigs {
    pub primary: Option<bool>,
    pub provider_name: Option<String>,
}
model! { ListTrunksOfSkillGroupTrunkConfigs {
    0 "Primary" primary: bool, 1 "ProviderName" provider_name: String
} }

/// Lists users: `ListUsers` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListUsers(instance_id: String, page_number: i64, page_size: i64) "ListUsers" -> ListUsersOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListUsers: ListUsersUser = Number "PageNumber", "Users.List.User" users.list.user, total "Users.TotalCount" }

/// Response of [`ListUsers`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Users" users: ListUsersUsers
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub list: Option<ListUsersList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUsersUsers {
    0 "List" list: ListUsersList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersList {
    pub user: Vec<ListUsersUser>,
}
model! { ListUsersList {
    0 "User" user: Vec<ListUsersUser>
} }

/// In the response of [`ListUsers`].
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
    0 "Detail" detail: ListUsersDetail, 1 "InstanceId" instance_id: String, 2 "Primary" primary: bool,
    3 "PrivateOutboundNumberId" private_outbound_number_id: String, 4 "RamId" ram_id: String,
    5 "Roles" roles: ListUsersRoles, 6 "SkillLevels" skill_levels: ListUsersSkillLevels, 7 "UserId" user_id: String
} }

/// In the response of [`ListUsers`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersRoles {
    pub role: Vec<ListUsersRole>,
}
model! { ListUsersRoles {
    0 "Role" role: Vec<ListUsersRole>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListUsersRole {
    0 "InstanceId" instance_id: String, 1 "RoleDescription" role_description: String, 2 "RoleId" role_id: String,
    3 "RoleName" role_name: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersSkillLevels {
    pub skill_level: Vec<ListUsersSkillLevel>,
}
model! { ListUsersSkillLevels {
    0 "SkillLevel" skill_level: Vec<ListUsersSkillLevel>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListUsersSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListUsersSkillLevel {
    0 "Level" level: i64, 1 "Skill" skill: ListUsersSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListUsersSkill {
    0 "InstanceId" instance_id: String, 1 "SkillGroupDescription" skill_group_description: String,
    2 "SkillGroupId" skill_group_id: String, 3 "SkillGroupName" skill_group_name: String
} }

/// Lists users of skill group: `ListUsersOfSkillGroup` of `ccc` 2017-07-05.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CCC/2017-07-05/ListUsersOfSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub skill_group_id: String,
}
operation! { ListUsersOfSkillGroup(instance_id: String, page_number: i64, page_size: i64, skill_group_id: String)
    "ListUsersOfSkillGroup" -> ListUsersOfSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "SkillGroupId" skill_group_id
} }
paged! { ListUsersOfSkillGroup: ListUsersOfSkillGroupUser =
    Number "PageNumber", "Users.List.User" users.list.user, total "Users.TotalCount" }

/// Response of [`ListUsersOfSkillGroup`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Users" users: ListUsersOfSkillGroupUsers
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupUsers {
    pub list: Option<ListUsersOfSkillGroupList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUsersOfSkillGroupUsers {
    0 "List" list: ListUsersOfSkillGroupList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupList {
    pub user: Vec<ListUsersOfSkillGroupUser>,
}
model! { ListUsersOfSkillGroupList {
    0 "User" user: Vec<ListUsersOfSkillGroupUser>
} }

/// In the response of [`ListUsersOfSkillGroup`].
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
    0 "Detail" detail: ListUsersOfSkillGroupDetail, 1 "InstanceId" instance_id: String, 2 "RamId" ram_id: String,
    3 "Roles" roles: ListUsersOfSkillGroupRoles, 4 "SkillLevels" skill_levels: ListUsersOfSkillGroupSkillLevels,
    5 "UserId" user_id: String
} }

/// In the response of [`ListUsersOfSkillGroup`].
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
    0 "Department" department: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "LoginName" login_name: String, 4 "Phone" phone: String
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupRoles {
    pub role: Vec<ListUsersOfSkillGroupRole>,
}
model! { ListUsersOfSkillGroupRoles {
    0 "Role" role: Vec<ListUsersOfSkillGroupRole>
} }

/// In the response of [`ListUsersOfSkillGroup`].
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
    0 "InstanceId" instance_id: String, 1 "Privileges" privileges: ListUsersOfSkillGroupPrivileges,
    2 "RoleDescription" role_description: String, 3 "RoleId" role_id: String, 4 "RoleName" role_name: String,
    5 "UserCount" user_count: i64
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupPrivileges {
    pub privilege: Vec<ListUsersOfSkillGroupPrivilege>,
}
model! { ListUsersOfSkillGroupPrivileges {
    0 "Privilege" privilege: Vec<ListUsersOfSkillGroupPrivilege>
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupPrivilege {
    pub privilege_description: Option<String>,
    pub privilege_id: Option<String>,
    pub privilege_name: Option<String>,
}
model! { ListUsersOfSkillGroupPrivilege {
    0 "PrivilegeDescription" privilege_description: String, 1 "PrivilegeId" privilege_id: String,
    2 "PrivilegeName" privilege_name: String
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupSkillLevels {
    pub skill_level: Vec<ListUsersOfSkillGroupSkillLevel>,
}
model! { ListUsersOfSkillGroupSkillLevels {
    0 "SkillLevel" skill_level: Vec<ListUsersOfSkillGroupSkillLevel>
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupSkillLevel {
    pub level: Option<i64>,
    pub skill: Option<ListUsersOfSkillGroupSkill>,
    pub skill_level_id: Option<String>,
}
model! { ListUsersOfSkillGroupSkillLevel {
    0 "Level" level: i64, 1 "Skill" skill: ListUsersOfSkillGroupSkill, 2 "SkillLevelId" skill_level_id: String
} }

/// In the response of [`ListUsersOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOfSkillGroupSkill {
    pub instance_id: Option<String>,
    pub skill_group_description: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ListUsersOfSkillGroupSkill {
    0 "InstanceId" instance_id: String, 1 "SkillGroupDescription" skill_group_description: String,
    2 "SkillGroupId" skill_group_id: String, 3 "SkillGroupName" skill_group_name: String
} }

/// Lists voice appraise: `ListVoiceAppraise` of `ccc` 2017-07-05.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ListVoiceAppraise>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraise {
    /// Required.
    pub instance_id: String,
}
operation! { ListVoiceAppraise(instance_id: String) "ListVoiceAppraise" -> ListVoiceAppraiseOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ListVoiceAppraise`].
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
    0 "Code" code: String, 1 "ContactFlow" contact_flow: ListVoiceAppraiseContactFlow,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Notice" notice: String,
    5 "Success" success: bool
} }

/// In the response of [`ListVoiceAppraise`].
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
    0 "AppliedVersion" applied_version: String, 1 "ContactFlowDescription" contact_flow_description: String,
    2 "ContactFlowId" contact_flow_id: String, 3 "ContactFlowName" contact_flow_name: String,
    4 "InstanceId" instance_id: String, 5 "PhoneNumbers" phone_numbers: ListVoiceAppraisePhoneNumbers,
    6 "Type" r#type: String, 7 "Versions" versions: ListVoiceAppraiseVersions
} }

/// In the response of [`ListVoiceAppraise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraisePhoneNumbers {
    pub phone_number: Vec<ListVoiceAppraisePhoneNumber>,
}
model! { ListVoiceAppraisePhoneNumbers {
    0 "PhoneNumber" phone_number: Vec<ListVoiceAppraisePhoneNumber>
} }

/// In the response of [`ListVoiceAppraise`].
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
    0 "InstanceId" instance_id: String, 1 "Number" number: String,
    2 "PhoneNumberDescription" phone_number_description: String, 3 "PhoneNumberId" phone_number_id: String,
    4 "RemainingTime" remaining_time: i64, 5 "Trunks" trunks: i64
} }

/// In the response of [`ListVoiceAppraise`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVoiceAppraiseVersions {
    pub contact_flow_version: Vec<ListVoiceAppraiseContactFlowVersion>,
}
model! { ListVoiceAppraiseVersions {
    0 "ContactFlowVersion" contact_flow_version: Vec<ListVoiceAppraiseContactFlowVersion>
} }

/// In the response of [`ListVoiceAppraise`].
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
    0 "ContactFlowVersionDescription" contact_flow_version_description: String,
    1 "ContactFlowVersionId" contact_flow_version_id: String, 2 "Content" content: String,
    3 "LastModified" last_modified: String, 4 "LastModifiedBy" last_modified_by: String, 5 "Status" status: String,
    6 "Version" version: String
} }

/// Modifies agent device: `ModifyAgentDevice` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyAgentDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentDevice {
    pub agent_device_id: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub is_login: Option<i64>,
}
operation! { ModifyAgentDevice(instance_id: String) "ModifyAgentDevice" -> ModifyAgentDeviceOutput {
    0 "AgentDeviceId" agent_device_id: i64, 1 "InstanceId" instance_id, 2 "IsLogin" is_login: i64
} }

/// Response of [`ModifyAgentDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentDeviceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAgentDeviceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies call ratio of job group: `ModifyCallRatioOfJobGroup` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyCallRatioOfJobGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallRatioOfJobGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
    /// Required.
    pub ratio: i64,
    /// Required.
    pub skill_group_id: String,
}
operation! { ModifyCallRatioOfJobGroup(instance_id: String, job_group_id: String, ratio: i64, skill_group_id: String)
    "ModifyCallRatioOfJobGroup" -> ModifyCallRatioOfJobGroupOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id, 2 "Ratio" ratio, 3 "SkillGroupId" skill_group_id
} }

/// Response of [`ModifyCallRatioOfJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallRatioOfJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCallRatioOfJobGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies phone number: `ModifyPhoneNumber` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumber {
    pub contact_flow_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_number_id: String,
    pub skill_group_id: Option<Vec<String>>,
    /// Required.
    pub usage: String,
}
operation! { ModifyPhoneNumber(instance_id: String, phone_number_id: String, usage: String)
    "ModifyPhoneNumber" -> ModifyPhoneNumberOutput {
    0 "ContactFlowId" contact_flow_id: String, 1 "InstanceId" instance_id, 2 "PhoneNumberId" phone_number_id,
    3 "SkillGroupId" skill_group_id: Vec<String>, 4 "Usage" usage
} }

/// Response of [`ModifyPhoneNumber`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PhoneNumber" phone_number: ModifyPhoneNumberPhoneNumber, 4 "Success" success: bool
} }

/// In the response of [`ModifyPhoneNumber`].
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
    0 "AllowOutbound" allow_outbound: bool, 1 "ContactFlow" contact_flow: ModifyPhoneNumberContactFlow,
    2 "InstanceId" instance_id: String, 3 "Number" number: String,
    4 "PhoneNumberDescription" phone_number_description: String, 5 "PhoneNumberId" phone_number_id: String,
    6 "RemainingTime" remaining_time: i64, 7 "SkillGroups" skill_groups: ModifyPhoneNumberSkillGroups,
    8 "TestOnly" test_only: bool, 9 "Trunks" trunks: i64, 10 "Usage" usage: String
} }

/// In the response of [`ModifyPhoneNumber`].
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
    0 "ContactFlowDescription" contact_flow_description: String, 1 "ContactFlowId" contact_flow_id: String,
    2 "ContactFlowName" contact_flow_name: String, 3 "InstanceId" instance_id: String, 4 "Type" r#type: String
} }

/// In the response of [`ModifyPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberSkillGroups {
    pub skill_group: Vec<ModifyPhoneNumberSkillGroup>,
}
model! { ModifyPhoneNumberSkillGroups {
    0 "SkillGroup" skill_group: Vec<ModifyPhoneNumberSkillGroup>
} }

/// In the response of [`ModifyPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneNumberSkillGroup {
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
}
model! { ModifyPhoneNumberSkillGroup {
    0 "SkillGroupId" skill_group_id: String, 1 "SkillGroupName" skill_group_name: String
} }

/// Modifies phone tags: `ModifyPhoneTags` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyPhoneTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneTags {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_tag: String,
    pub skill_group_id_list: Option<Vec<String>>,
}
operation! { ModifyPhoneTags(instance_id: String, service_tag: String) "ModifyPhoneTags" -> ModifyPhoneTagsOutput {
    0 "InstanceId" instance_id, 1 "ServiceTag" service_tag, 2 "SkillGroupIdList" skill_group_id_list: Vec<String>
} }

/// Response of [`ModifyPhoneTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPhoneTagsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies primary trunks of skill group: `ModifyPrimaryTrunksOfSkillGroup` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyPrimaryTrunksOfSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrimaryTrunksOfSkillGroup {
    /// Required.
    pub instance_id: String,
    pub primary_provider_name: Option<Vec<String>>,
    /// Required.
    pub skill_group_id: String,
}
operation! { ModifyPrimaryTrunksOfSkillGroup(instance_id: String, skill_group_id: String)
    "ModifyPrimaryTrunksOfSkillGroup" -> ModifyPrimaryTrunksOfSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "PrimaryProviderName" primary_provider_name: Vec<String>,
    2 "SkillGroupId" skill_group_id
} }

/// Response of [`ModifyPrimaryTrunksOfSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrimaryTrunksOfSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPrimaryTrunksOfSkillGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies privacy number call detail: `ModifyPrivacyNumberCallDetail` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyPrivacyNumberCallDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivacyNumberCallDetail {
    /// Required.
    pub call_id: String,
    /// Required.
    pub contact_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyPrivacyNumberCallDetail(call_id: String, contact_id: String, instance_id: String)
    "ModifyPrivacyNumberCallDetail" -> ModifyPrivacyNumberCallDetailOutput {
    0 "CallId" call_id, 1 "ContactId" contact_id, 2 "InstanceId" instance_id
} }

/// Response of [`ModifyPrivacyNumberCallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivacyNumberCallDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPrivacyNumberCallDetailOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies skill group: `ModifySkillGroup` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifySkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroup {
    pub allow_private_outbound_number: Option<bool>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub outbound_phone_number_id: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    /// Required.
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

/// Response of [`ModifySkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies skill group basic info: `ModifySkillGroupBasicInfo` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifySkillGroupBasicInfo>.
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

/// Response of [`ModifySkillGroupBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupBasicInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupBasicInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies skill group of user: `ModifySkillGroupOfUser` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifySkillGroupOfUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOfUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub role_id: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
    /// Required.
    pub user_id: String,
}
operation! { ModifySkillGroupOfUser(instance_id: String, role_id: Vec<String>, user_id: String)
    "ModifySkillGroupOfUser" -> ModifySkillGroupOfUserOutput {
    0 "InstanceId" instance_id, 1 "RoleId" role_id, 2 "SkillGroupId" skill_group_id: Vec<String>,
    3 "SkillLevel" skill_level: Vec<i64>, 4 "UserId" user_id
} }

/// Response of [`ModifySkillGroupOfUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOfUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupOfUserOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies skill group outbound numbers: `ModifySkillGroupOutboundNumbers` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifySkillGroupOutboundNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOutboundNumbers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operation_type: i64,
    /// Required.
    pub outbound_phone_number_id: Vec<String>,
    /// Required.
    pub skill_group_id: String,
}
operation! {
    ModifySkillGroupOutboundNumbers(instance_id: String, operation_type: i64, outbound_phone_number_id: Vec<String>, skill_group_id: String)
    "ModifySkillGroupOutboundNumbers" -> ModifySkillGroupOutboundNumbersOutput {
    0 "InstanceId" instance_id, 1 "OperationType" operation_type, 2 "OutboundPhoneNumberId" outbound_phone_number_id,
    3 "SkillGroupId" skill_group_id
} }

/// Response of [`ModifySkillGroupOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkillGroupOutboundNumbersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySkillGroupOutboundNumbersOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies user: `ModifyUser` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ModifyUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    /// Required.
    pub display_name: String,
    /// Required.
    pub email: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone: String,
    pub private_outbound_number_id: Option<String>,
    /// Required.
    pub role_id: Vec<String>,
    pub skill_group_id: Option<Vec<String>>,
    pub skill_level: Option<Vec<i64>>,
    /// Required.
    pub user_id: String,
}

/// Arguments of [`ModifyUser::new`].
pub struct ModifyUserRequired {
    pub display_name: String,
    pub email: String,
    pub instance_id: String,
    pub phone: String,
    pub role_id: Vec<String>,
    pub user_id: String,
}
operation! { ModifyUser { ModifyUserRequired: display_name, email, instance_id, phone, role_id, user_id }
    "ModifyUser" -> ModifyUserOutput {
    0 "DisplayName" display_name, 1 "Email" email, 2 "InstanceId" instance_id, 3 "Phone" phone,
    4 "PrivateOutboundNumberId" private_outbound_number_id: String, 5 "RoleId" role_id,
    6 "SkillGroupId" skill_group_id: Vec<String>, 7 "SkillLevel" skill_level: Vec<i64>, 8 "UserId" user_id
} }

/// Response of [`ModifyUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyUserOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `PickGlobalOutboundNumbers` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/PickGlobalOutboundNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbers {
    /// Required.
    pub callee_number: String,
    pub count: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub is_virtual: Option<bool>,
    /// Required.
    pub skill_group_id: Vec<String>,
}
operation! { PickGlobalOutboundNumbers(callee_number: String, instance_id: String, skill_group_id: Vec<String>)
    "PickGlobalOutboundNumbers" -> PickGlobalOutboundNumbersOutput {
    0 "CalleeNumber" callee_number, 1 "Count" count: i64, 2 "InstanceId" instance_id, 3 "IsVirtual" is_virtual: bool,
    4 "SkillGroupId" skill_group_id
} }

/// Response of [`PickGlobalOutboundNumbers`].
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
    0 "Code" code: String, 1 "DialNumberPairs" dial_number_pairs: PickGlobalOutboundNumbersDialNumberPairs,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`PickGlobalOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersDialNumberPairs {
    pub dial_number_pair: Vec<PickGlobalOutboundNumbersDialNumberPair>,
}
model! { PickGlobalOutboundNumbersDialNumberPairs {
    0 "DialNumberPair" dial_number_pair: Vec<PickGlobalOutboundNumbersDialNumberPair>
} }

/// In the response of [`PickGlobalOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersDialNumberPair {
    pub callee: Option<PickGlobalOutboundNumbersCallee>,
    pub caller: Option<PickGlobalOutboundNumbersCaller>,
}
model! { PickGlobalOutboundNumbersDialNumberPair {
    0 "Callee" callee: PickGlobalOutboundNumbersCallee, 1 "Caller" caller: PickGlobalOutboundNumbersCaller
} }

/// In the response of [`PickGlobalOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersCallee {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickGlobalOutboundNumbersCallee {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// In the response of [`PickGlobalOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickGlobalOutboundNumbersCaller {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickGlobalOutboundNumbersCaller {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// `PickLocalNumber` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/PickLocalNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumber {
    /// Required.
    pub callee_number: String,
    /// Required.
    pub candidate_number: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { PickLocalNumber(callee_number: String, candidate_number: Vec<String>, instance_id: String)
    "PickLocalNumber" -> PickLocalNumberOutput {
    0 "CalleeNumber" callee_number, 1 "CandidateNumber" candidate_number, 2 "InstanceId" instance_id
} }

/// Response of [`PickLocalNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberOutput {
    pub code: Option<String>,
    pub data: Option<PickLocalNumberData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PickLocalNumberOutput {
    0 "Code" code: String, 1 "Data" data: PickLocalNumberData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`PickLocalNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberData {
    pub callee: Option<PickLocalNumberCallee>,
    pub caller: Option<PickLocalNumberCaller>,
}
model! { PickLocalNumberData {
    0 "Callee" callee: PickLocalNumberCallee, 1 "Caller" caller: PickLocalNumberCaller
} }

/// In the response of [`PickLocalNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberCallee {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickLocalNumberCallee {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// In the response of [`PickLocalNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickLocalNumberCaller {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickLocalNumberCaller {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// `PickOutboundNumbers` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/PickOutboundNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbers {
    /// Required.
    pub callee_number: String,
    /// Required.
    pub candidate_number: Vec<String>,
    /// Required.
    pub count: i64,
    /// Required.
    pub instance_id: String,
}
operation! {
    PickOutboundNumbers(callee_number: String, candidate_number: Vec<String>, count: i64, instance_id: String)
    "PickOutboundNumbers" -> PickOutboundNumbersOutput {
    0 "CalleeNumber" callee_number, 1 "CandidateNumber" candidate_number, 2 "Count" count, 3 "InstanceId" instance_id
} }

/// Response of [`PickOutboundNumbers`].
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
    0 "Code" code: String, 1 "DialNumberPairs" dial_number_pairs: PickOutboundNumbersDialNumberPairs,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`PickOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersDialNumberPairs {
    pub dial_number_pair: Vec<PickOutboundNumbersDialNumberPair>,
}
model! { PickOutboundNumbersDialNumberPairs {
    0 "DialNumberPair" dial_number_pair: Vec<PickOutboundNumbersDialNumberPair>
} }

/// In the response of [`PickOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersDialNumberPair {
    pub callee: Option<PickOutboundNumbersCallee>,
    pub caller: Option<PickOutboundNumbersCaller>,
}
model! { PickOutboundNumbersDialNumberPair {
    0 "Callee" callee: PickOutboundNumbersCallee, 1 "Caller" caller: PickOutboundNumbersCaller
} }

/// In the response of [`PickOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersCallee {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickOutboundNumbersCallee {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// In the response of [`PickOutboundNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PickOutboundNumbersCaller {
    pub city: Option<String>,
    pub number: Option<String>,
    pub province: Option<String>,
}
model! { PickOutboundNumbersCaller {
    0 "City" city: String, 1 "Number" number: String, 2 "Province" province: String
} }

/// Publishes contact flow version: `PublishContactFlowVersion` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/PublishContactFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishContactFlowVersion {
    /// Required.
    pub contact_flow_version_id: String,
    /// Required.
    pub instance_id: String,
    pub use_tian_gong: Option<bool>,
}
operation! { PublishContactFlowVersion(contact_flow_version_id: String, instance_id: String)
    "PublishContactFlowVersion" -> PublishContactFlowVersionOutput {
    0 "ContactFlowVersionId" contact_flow_version_id, 1 "InstanceId" instance_id, 2 "UseTianGong" use_tian_gong: bool
} }

/// Response of [`PublishContactFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishContactFlowVersionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishContactFlowVersionOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Refreshes token: `RefreshToken` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/RefreshToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshToken {
    /// Required.
    pub instance_id: String,
}
operation! { RefreshToken(instance_id: String) "RefreshToken" -> RefreshTokenOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`RefreshToken`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Token" token: RefreshTokenToken
} }

/// In the response of [`RefreshToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshTokenToken {
    pub sign_data: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { RefreshTokenToken {
    0 "SignData" sign_data: String, 1 "Signature" signature: Secret
} }

/// Removes phone number: `RemovePhoneNumber` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/RemovePhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePhoneNumber {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_number_id: String,
}
operation! { RemovePhoneNumber(instance_id: String, phone_number_id: String)
    "RemovePhoneNumber" -> RemovePhoneNumberOutput {
    0 "InstanceId" instance_id, 1 "PhoneNumberId" phone_number_id
} }

/// Response of [`RemovePhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePhoneNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemovePhoneNumberOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Removes users: `RemoveUsers` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/RemoveUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_id: Vec<String>,
}
operation! { RemoveUsers(instance_id: String, user_id: Vec<String>) "RemoveUsers" -> RemoveUsersOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`RemoveUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveUsersOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Removes users from skill group: `RemoveUsersFromSkillGroup` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/RemoveUsersFromSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromSkillGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub skill_group_id: String,
    /// Required.
    pub user_id: Vec<String>,
}
operation! { RemoveUsersFromSkillGroup(instance_id: String, skill_group_id: String, user_id: Vec<String>)
    "RemoveUsersFromSkillGroup" -> RemoveUsersFromSkillGroupOutput {
    0 "InstanceId" instance_id, 1 "SkillGroupId" skill_group_id, 2 "UserId" user_id
} }

/// Response of [`RemoveUsersFromSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromSkillGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveUsersFromSkillGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `RequestLoginInfo` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/RequestLoginInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfo {
    /// Required.
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { RequestLoginInfo(instance_id: String) "RequestLoginInfo" -> RequestLoginInfoOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

/// Response of [`RequestLoginInfo`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "LoginInfo" login_info: RequestLoginInfoLoginInfo, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`RequestLoginInfo`].
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
    /// Secret.
    pub signature: Option<Secret>,
    pub tenant_id: Option<String>,
    pub user_name: Option<String>,
    pub web_rtc_url: Option<String>,
}
model! { RequestLoginInfoLoginInfo {
    0 "AgentServerUrl" agent_server_url: String, 1 "DisplayName" display_name: String, 2 "Extension" extension: String,
    3 "PhoneNumber" phone_number: String, 4 "Region" region: String, 5 "Roles" roles: RequestLoginInfoRoles,
    6 "SignData" sign_data: String, 7 "Signature" signature: Secret, 8 "TenantId" tenant_id: String,
    9 "UserName" user_name: String, 10 "WebRtcUrl" web_rtc_url: String
} }

/// In the response of [`RequestLoginInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfoRoles {
    pub role: Vec<RequestLoginInfoRole>,
}
model! { RequestLoginInfoRoles {
    0 "Role" role: Vec<RequestLoginInfoRole>
} }

/// In the response of [`RequestLoginInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLoginInfoRole {
    pub instance_id: Option<String>,
    pub role_description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { RequestLoginInfoRole {
    0 "InstanceId" instance_id: String, 1 "RoleDescription" role_description: String, 2 "RoleId" role_id: String,
    3 "RoleName" role_name: String
} }

/// Resets user status: `ResetUserStatus` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/ResetUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserStatus {
    /// Required.
    pub instance_id: String,
    pub ram_id_list: Option<Vec<i64>>,
}
operation! { ResetUserStatus(instance_id: String) "ResetUserStatus" -> ResetUserStatusOutput {
    0 "InstanceId" instance_id, 1 "RamIdList" ram_id_list: Vec<i64>
} }

/// Response of [`ResetUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserStatusOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetUserStatusOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Saves rtc stats v1: `SaveRTCStatsV1` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/SaveRTCStatsV1>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveRTCStatsV1 {
    /// Required.
    pub call_id: String,
    /// Required.
    pub general_info: String,
    /// Required.
    pub goog_address: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub receiver_report: String,
    /// Required.
    pub sender_report: String,
}

/// Arguments of [`SaveRTCStatsV1::new`].
pub struct SaveRTCStatsV1Required {
    pub call_id: String,
    pub general_info: String,
    pub goog_address: String,
    pub instance_id: String,
    pub receiver_report: String,
    pub sender_report: String,
}
operation! {
    SaveRTCStatsV1 { SaveRTCStatsV1Required: call_id, general_info, goog_address, instance_id, receiver_report, sender_report }
    "SaveRTCStatsV1" -> SaveRTCStatsV1Output {
    0 "CallId" call_id, 1 "GeneralInfo" general_info, 2 "GoogAddress" goog_address, 3 "InstanceId" instance_id,
    4 "ReceiverReport" receiver_report, 5 "SenderReport" sender_report
} }

/// Response of [`SaveRTCStatsV1`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RowCount" row_count: i64, 4 "Success" success: bool
} }

/// Saves stats: `SaveStats` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/SaveStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveStats {
    /// Required.
    pub call_id: String,
    /// Required.
    pub call_start_time: i64,
    /// Required.
    pub callee_number: String,
    /// Required.
    pub caller_number: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub record_time: i64,
    /// Required.
    pub stats: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub uid: String,
}

/// Arguments of [`SaveStats::new`].
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
operation! {
    SaveStats { SaveStatsRequired: call_id, call_start_time, callee_number, caller_number, instance_id, record_time, stats, tenant_id, uid }
    "SaveStats" -> SaveStatsOutput {
    0 "CallId" call_id, 1 "CallStartTime" call_start_time, 2 "CalleeNumber" callee_number,
    3 "CallerNumber" caller_number, 4 "InstanceId" instance_id, 5 "RecordTime" record_time, 6 "Stats" stats,
    7 "TenantId" tenant_id, 8 "Uid" uid
} }

/// Response of [`SaveStats`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RowCount" row_count: i64, 4 "Success" success: bool
} }

/// Saves web rtc stats: `SaveWebRTCStats` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/SaveWebRTCStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebRTCStats {
    /// Required.
    pub call_id: String,
    /// Required.
    pub call_start_time: i64,
    /// Required.
    pub callee_number: String,
    /// Required.
    pub caller_number: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub record_time: i64,
    /// Required.
    pub stats: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub uid: String,
}

/// Arguments of [`SaveWebRTCStats::new`].
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
operation! {
    SaveWebRTCStats { SaveWebRTCStatsRequired: call_id, call_start_time, callee_number, caller_number, instance_id, record_time, stats, tenant_id, uid }
    "SaveWebRTCStats" -> SaveWebRTCStatsOutput {
    0 "CallId" call_id, 1 "CallStartTime" call_start_time, 2 "CalleeNumber" callee_number,
    3 "CallerNumber" caller_number, 4 "InstanceId" instance_id, 5 "RecordTime" record_time, 6 "Stats" stats,
    7 "TenantId" tenant_id, 8 "Uid" uid
} }

/// Response of [`SaveWebRTCStats`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "RowCount" row_count: i64, 4 "Success" success: bool
} }

/// Sends predefined short message: `SendPredefinedShortMessage` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/SendPredefinedShortMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPredefinedShortMessage {
    /// Required.
    pub config_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub phone_numbers: String,
    pub template_param: Option<String>,
}
operation! { SendPredefinedShortMessage(config_id: i64, instance_id: String, phone_numbers: String)
    "SendPredefinedShortMessage" -> SendPredefinedShortMessageOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "PhoneNumbers" phone_numbers,
    3 "TemplateParam" template_param: String
} }

/// Response of [`SendPredefinedShortMessage`].
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
    0 "BizId" biz_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Starts back2 back call: `StartBack2BackCall` of `ccc` 2017-07-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CCC/2017-07-05/StartBack2BackCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBack2BackCall {
    pub call_center_number: Option<String>,
    /// Required.
    pub callee: String,
    /// Required.
    pub caller: String,
    /// Required.
    pub instance_id: String,
    pub workflow_id: Option<String>,
}
operation! { StartBack2BackCall(callee: String, caller: String, instance_id: String)
    "StartBack2BackCall" -> StartBack2BackCallOutput {
    0 "CallCenterNumber" call_center_number: String, 1 "Callee" callee, 2 "Caller" caller, 3 "InstanceId" instance_id,
    4 "WorkflowId" workflow_id: String
} }

/// Response of [`StartBack2BackCall`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "StatusCode" status_code: String, 4 "StatusDesc" status_desc: String, 5 "Success" success: bool,
    6 "TaskId" task_id: String, 7 "TimeStamp" time_stamp: String
} }

#[cfg(feature = "unstable-registry")]
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
