//! `yundun-bastionhost` of Alibaba Cloud, API version 2019-12-09.
//!
//! Endpoint: a table of 64 regions, else `yundun-bastionhost.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, yundun_bastionhost::DescribeInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "bastionhost.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "bastionhost.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "yundun-bastionhost.aliyuncs.com"),
        ("ap-south-1", "yundun-bastionhost.aliyuncs.com"),
        ("ap-southeast-1", "bastionhost.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "yundun-bastionhost.aliyuncs.com"),
        ("ap-southeast-3", "bastionhost.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "bastionhost.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "bastionhost.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "bastionhost.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-finance-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-finance-pop", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-gov-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-chengdu", "yundun-bastionhost.aliyuncs.com"),
        ("cn-edge-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-fujian", "yundun-bastionhost.aliyuncs.com"),
        ("cn-guangzhou", "yundun-bastionhost.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-finance", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-test-306", "yundun-bastionhost.aliyuncs.com"),
        ("cn-heyuan", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hongkong", "bastionhost.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "yundun-bastionhost.aliyuncs.com"),
        ("cn-huhehaote", "bastionhost.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-north-2-gov-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-qingdao", "yundun-bastionhost.aliyuncs.com"),
        ("cn-qingdao-nebula", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-finance-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-inner", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-inner", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-wuhan", "yundun-bastionhost.aliyuncs.com"),
        ("cn-wulanchabu", "yundun-bastionhost.aliyuncs.com"),
        ("cn-yushanfang", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhangbei", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhangjiakou", "bastionhost.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhengzhou-jva", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "yundun-bastionhost.aliyuncs.com"),
        ("eu-central-1", "bastionhost.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "bastionhost.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "yundun-bastionhost.aliyuncs.com"),
        ("me-east-1", "yundun-bastionhost.aliyuncs.com"),
        ("na-south-1", "bastionhost.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "yundun-bastionhost.aliyuncs.com"),
        ("us-east-1", "bastionhost.us-east-1.aliyuncs.com"),
        ("us-west-1", "bastionhost.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "bastionhost-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "bastionhost-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "bastionhost-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "bastionhost-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "bastionhost-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "bastionhost-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "bastionhost-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "bastionhost-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-hongkong", "bastionhost-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "bastionhost-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "bastionhost-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "bastionhost-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-zhangjiakou", "bastionhost-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "bastionhost-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "bastionhost-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "bastionhost-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "bastionhost-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "yundun-bastionhost",
    "2019-12-09",
    "yundun-bastionhost",
    &ENDPOINTS,
);

/// Accepts approve command: `AcceptApproveCommand` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AcceptApproveCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptApproveCommand {
    /// Required.
    pub command_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AcceptApproveCommand(command_id: String, instance_id: String) "AcceptApproveCommand" -> Empty {
    0 "CommandId" command_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`AcceptApproveCommand`]: empty.
pub type AcceptApproveCommandOutput = Empty;

/// Accepts operation ticket: `AcceptOperationTicket` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AcceptOperationTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptOperationTicket {
    pub comment: Option<String>,
    pub effect_count: Option<String>,
    pub effect_end_time: Option<String>,
    pub effect_start_time: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operation_ticket_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AcceptOperationTicket(instance_id: String, operation_ticket_id: String) "AcceptOperationTicket" -> Empty {
    0 "Comment" comment: String, 1 "EffectCount" effect_count: String, 2 "EffectEndTime" effect_end_time: String,
    3 "EffectStartTime" effect_start_time: String, 4 "InstanceId" instance_id,
    5 "OperationTicketId" operation_ticket_id, 6 "ProjectId" project_id: i64, 7 "RegionId" region_id: String
} }

/// Response of [`AcceptOperationTicket`]: empty.
pub type AcceptOperationTicketOutput = Empty;

/// Adds databases to group: `AddDatabasesToGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AddDatabasesToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabasesToGroup {
    /// Required.
    pub database_ids: Vec<String>,
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { AddDatabasesToGroup(database_ids: Vec<String>, host_group_id: String, instance_id: String)
    "AddDatabasesToGroup" -> AddDatabasesToGroupOutput {
    0 "DatabaseIds" database_ids, 1 "HostGroupId" host_group_id, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`AddDatabasesToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabasesToGroupOutput {
    pub results: Vec<AddDatabasesToGroupResults>,
}
model! { AddDatabasesToGroupOutput {
    0 "Results" results: Vec<AddDatabasesToGroupResults>
} }

/// In the response of [`AddDatabasesToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabasesToGroupResults {
    pub code: Option<String>,
    pub database_id: Option<String>,
    pub host_group_id: Option<String>,
    pub message: Option<String>,
}
model! { AddDatabasesToGroupResults {
    0 "Code" code: String, 1 "DatabaseId" database_id: String, 2 "HostGroupId" host_group_id: String,
    3 "Message" message: String
} }

/// Adds hosts to group: `AddHostsToGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AddHostsToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHostsToGroup {
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub host_ids: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AddHostsToGroup(host_group_id: String, host_ids: String, instance_id: String)
    "AddHostsToGroup" -> AddHostsToGroupOutput {
    0 "HostGroupId" host_group_id, 1 "HostIds" host_ids, 2 "InstanceId" instance_id, 3 "ProjectId" project_id: i64,
    4 "RegionId" region_id: String
} }

/// Response of [`AddHostsToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHostsToGroupOutput {
    pub results: Vec<AddHostsToGroupResults>,
}
model! { AddHostsToGroupOutput {
    0 "Results" results: Vec<AddHostsToGroupResults>
} }

/// In the response of [`AddHostsToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHostsToGroupResults {
    pub code: Option<String>,
    pub host_group_id: Option<String>,
    pub host_id: Option<String>,
    pub message: Option<String>,
}
model! { AddHostsToGroupResults {
    0 "Code" code: String, 1 "HostGroupId" host_group_id: String, 2 "HostId" host_id: String,
    3 "Message" message: String
} }

/// Adds instance rd member: `AddInstanceRdMember` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AddInstanceRdMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceRdMember {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub member_id: String,
    pub region_id: Option<String>,
}
operation! { AddInstanceRdMember(instance_id: String, member_id: String) "AddInstanceRdMember" -> Empty {
    0 "InstanceId" instance_id, 1 "MemberId" member_id, 2 "RegionId" region_id: String
} }

/// Response of [`AddInstanceRdMember`]: empty.
pub type AddInstanceRdMemberOutput = Empty;

/// Adds users to group: `AddUsersToGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AddUsersToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub user_ids: String,
}
operation! { AddUsersToGroup(instance_id: String, user_group_id: String, user_ids: String)
    "AddUsersToGroup" -> AddUsersToGroupOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String,
    3 "UserGroupId" user_group_id, 4 "UserIds" user_ids
} }

/// Response of [`AddUsersToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToGroupOutput {
    pub results: Vec<AddUsersToGroupResults>,
}
model! { AddUsersToGroupOutput {
    0 "Results" results: Vec<AddUsersToGroupResults>
} }

/// In the response of [`AddUsersToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToGroupResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
    pub user_id: Option<String>,
}
model! { AddUsersToGroupResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "UserGroupId" user_group_id: String,
    3 "UserId" user_id: String
} }

/// Allows operation task approval: `AllowOperationTaskApproval` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AllowOperationTaskApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowOperationTaskApproval {
    /// Required.
    pub approve_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AllowOperationTaskApproval(approve_id: String, instance_id: String)
    "AllowOperationTaskApproval" -> AllowOperationTaskApprovalOutput {
    0 "ApproveId" approve_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`AllowOperationTaskApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowOperationTaskApprovalOutput {
    pub results: Vec<AllowOperationTaskApprovalResults>,
}
model! { AllowOperationTaskApprovalOutput {
    0 "Results" results: Vec<AllowOperationTaskApprovalResults>
} }

/// In the response of [`AllowOperationTaskApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowOperationTaskApprovalResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { AllowOperationTaskApprovalResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// Attaches database accounts to user: `AttachDatabaseAccountsToUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachDatabaseAccountsToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUser {
    pub databases: Option<Vec<AttachDatabaseAccountsToUserDatabases>>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { AttachDatabaseAccountsToUser(instance_id: String, user_id: String)
    "AttachDatabaseAccountsToUser" -> AttachDatabaseAccountsToUserOutput {
    0 "Databases" databases: Vec<AttachDatabaseAccountsToUserDatabases>, 1 "InstanceId" instance_id,
    2 "RegionId" region_id: String, 3 "UserId" user_id
} }

/// In the request of [`AttachDatabaseAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserDatabases {
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { AttachDatabaseAccountsToUserDatabases() {
    0 "DatabaseAccountIds" database_account_ids: Vec<String>, 1 "DatabaseId" database_id: String
} }

/// Response of [`AttachDatabaseAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserOutput {
    pub results: Vec<AttachDatabaseAccountsToUserResults>,
}
model! { AttachDatabaseAccountsToUserOutput {
    0 "Results" results: Vec<AttachDatabaseAccountsToUserResults>
} }

/// In the response of [`AttachDatabaseAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserResults {
    pub code: Option<String>,
    pub database_accounts: Vec<AttachDatabaseAccountsToUserDatabaseAccounts>,
    pub database_id: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { AttachDatabaseAccountsToUserResults {
    0 "Code" code: String, 1 "DatabaseAccounts" database_accounts: Vec<AttachDatabaseAccountsToUserDatabaseAccounts>,
    2 "DatabaseId" database_id: String, 3 "Message" message: String, 4 "UserId" user_id: String
} }

/// In the response of [`AttachDatabaseAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserDatabaseAccounts {
    pub code: Option<String>,
    pub database_account_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachDatabaseAccountsToUserDatabaseAccounts {
    0 "Code" code: String, 1 "DatabaseAccountId" database_account_id: String, 2 "Message" message: String
} }

/// Attaches database accounts to user group: `AttachDatabaseAccountsToUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachDatabaseAccountsToUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroup {
    pub databases: Option<Vec<AttachDatabaseAccountsToUserGroupDatabases>>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { AttachDatabaseAccountsToUserGroup(instance_id: String, user_group_id: String)
    "AttachDatabaseAccountsToUserGroup" -> AttachDatabaseAccountsToUserGroupOutput {
    0 "Databases" databases: Vec<AttachDatabaseAccountsToUserGroupDatabases>, 1 "InstanceId" instance_id,
    2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String, 4 "UserGroupId" user_group_id
} }

/// In the request of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupDatabases {
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { AttachDatabaseAccountsToUserGroupDatabases() {
    0 "DatabaseAccountIds" database_account_ids: Vec<String>, 1 "DatabaseId" database_id: String
} }

/// Response of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupOutput {
    pub results: Vec<AttachDatabaseAccountsToUserGroupResults>,
}
model! { AttachDatabaseAccountsToUserGroupOutput {
    0 "Results" results: Vec<AttachDatabaseAccountsToUserGroupResults>
} }

/// In the response of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupResults {
    pub code: Option<String>,
    pub database_accounts: Vec<AttachDatabaseAccountsToUserGroupDatabaseAccounts>,
    pub database_id: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
}
model! { AttachDatabaseAccountsToUserGroupResults {
    0 "Code" code: String,
    1 "DatabaseAccounts" database_accounts: Vec<AttachDatabaseAccountsToUserGroupDatabaseAccounts>,
    2 "DatabaseId" database_id: String, 3 "Message" message: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`AttachDatabaseAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupDatabaseAccounts {
    pub code: Option<String>,
    pub database_account_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachDatabaseAccountsToUserGroupDatabaseAccounts {
    0 "Code" code: String, 1 "DatabaseAccountId" database_account_id: String, 2 "Message" message: String
} }

/// Attaches host accounts to host share key: `AttachHostAccountsToHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachHostAccountsToHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToHostShareKey {
    pub host_account_ids: Option<String>,
    pub host_share_key_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { AttachHostAccountsToHostShareKey(instance_id: String)
    "AttachHostAccountsToHostShareKey" -> AttachHostAccountsToHostShareKeyOutput {
    0 "HostAccountIds" host_account_ids: String, 1 "HostShareKeyId" host_share_key_id: String,
    2 "InstanceId" instance_id, 3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`AttachHostAccountsToHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToHostShareKeyOutput {
    pub results: Vec<AttachHostAccountsToHostShareKeyResults>,
}
model! { AttachHostAccountsToHostShareKeyOutput {
    0 "Results" results: Vec<AttachHostAccountsToHostShareKeyResults>
} }

/// In the response of [`AttachHostAccountsToHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToHostShareKeyResults {
    pub code: Option<String>,
    pub host_account_id: Option<String>,
    pub host_share_key_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachHostAccountsToHostShareKeyResults {
    0 "Code" code: String, 1 "HostAccountId" host_account_id: String, 2 "HostShareKeyId" host_share_key_id: String,
    3 "Message" message: String
} }

/// Attaches host accounts to user: `AttachHostAccountsToUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachHostAccountsToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUser {
    /// Required.
    pub hosts: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { AttachHostAccountsToUser(hosts: String, instance_id: String, user_id: String)
    "AttachHostAccountsToUser" -> AttachHostAccountsToUserOutput {
    0 "Hosts" hosts, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String, 3 "UserId" user_id
} }

/// Response of [`AttachHostAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserOutput {
    pub results: Vec<AttachHostAccountsToUserResults>,
}
model! { AttachHostAccountsToUserOutput {
    0 "Results" results: Vec<AttachHostAccountsToUserResults>
} }

/// In the response of [`AttachHostAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserResults {
    pub code: Option<String>,
    pub host_accounts: Vec<AttachHostAccountsToUserHostAccounts>,
    pub host_id: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { AttachHostAccountsToUserResults {
    0 "Code" code: String, 1 "HostAccounts" host_accounts: Vec<AttachHostAccountsToUserHostAccounts>,
    2 "HostId" host_id: String, 3 "Message" message: String, 4 "UserId" user_id: String
} }

/// In the response of [`AttachHostAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserHostAccounts {
    pub code: Option<String>,
    pub host_account_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachHostAccountsToUserHostAccounts {
    0 "Code" code: String, 1 "HostAccountId" host_account_id: String, 2 "Message" message: String
} }

/// Attaches host accounts to user group: `AttachHostAccountsToUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachHostAccountsToUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroup {
    /// Required.
    pub hosts: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { AttachHostAccountsToUserGroup(hosts: String, instance_id: String, user_group_id: String)
    "AttachHostAccountsToUserGroup" -> AttachHostAccountsToUserGroupOutput {
    0 "Hosts" hosts, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String,
    4 "UserGroupId" user_group_id
} }

/// Response of [`AttachHostAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupOutput {
    pub results: Vec<AttachHostAccountsToUserGroupResults>,
}
model! { AttachHostAccountsToUserGroupOutput {
    0 "Results" results: Vec<AttachHostAccountsToUserGroupResults>
} }

/// In the response of [`AttachHostAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupResults {
    pub code: Option<String>,
    pub host_accounts: Vec<AttachHostAccountsToUserGroupHostAccounts>,
    pub host_id: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
}
model! { AttachHostAccountsToUserGroupResults {
    0 "Code" code: String, 1 "HostAccounts" host_accounts: Vec<AttachHostAccountsToUserGroupHostAccounts>,
    2 "HostId" host_id: String, 3 "Message" message: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`AttachHostAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostAccountsToUserGroupHostAccounts {
    pub code: Option<String>,
    pub host_account_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachHostAccountsToUserGroupHostAccounts {
    0 "Code" code: String, 1 "HostAccountId" host_account_id: String, 2 "Message" message: String
} }

/// Attaches host group accounts to user: `AttachHostGroupAccountsToUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachHostGroupAccountsToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUser {
    /// Required.
    pub host_groups: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { AttachHostGroupAccountsToUser(host_groups: String, instance_id: String, user_id: String)
    "AttachHostGroupAccountsToUser" -> AttachHostGroupAccountsToUserOutput {
    0 "HostGroups" host_groups, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String, 3 "UserId" user_id
} }

/// Response of [`AttachHostGroupAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserOutput {
    pub results: Vec<AttachHostGroupAccountsToUserResults>,
}
model! { AttachHostGroupAccountsToUserOutput {
    0 "Results" results: Vec<AttachHostGroupAccountsToUserResults>
} }

/// In the response of [`AttachHostGroupAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserResults {
    pub code: Option<String>,
    pub host_account_names: Vec<AttachHostGroupAccountsToUserHostAccountNames>,
    pub host_group_id: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { AttachHostGroupAccountsToUserResults {
    0 "Code" code: String, 1 "HostAccountNames" host_account_names: Vec<AttachHostGroupAccountsToUserHostAccountNames>,
    2 "HostGroupId" host_group_id: String, 3 "Message" message: String, 4 "UserId" user_id: String
} }

/// In the response of [`AttachHostGroupAccountsToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserHostAccountNames {
    pub code: Option<String>,
    pub host_account_name: Option<String>,
    pub message: Option<String>,
}
model! { AttachHostGroupAccountsToUserHostAccountNames {
    0 "Code" code: String, 1 "HostAccountName" host_account_name: String, 2 "Message" message: String
} }

/// Attaches host group accounts to user group: `AttachHostGroupAccountsToUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachHostGroupAccountsToUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroup {
    /// Required.
    pub host_groups: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { AttachHostGroupAccountsToUserGroup(host_groups: String, instance_id: String, user_group_id: String)
    "AttachHostGroupAccountsToUserGroup" -> AttachHostGroupAccountsToUserGroupOutput {
    0 "HostGroups" host_groups, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "UserGroupId" user_group_id
} }

/// Response of [`AttachHostGroupAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroupOutput {
    pub results: Vec<AttachHostGroupAccountsToUserGroupResults>,
}
model! { AttachHostGroupAccountsToUserGroupOutput {
    0 "Results" results: Vec<AttachHostGroupAccountsToUserGroupResults>
} }

/// In the response of [`AttachHostGroupAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroupResults {
    pub code: Option<String>,
    pub host_account_names: Vec<AttachHostGroupAccountsToUserGroupHostAccountNames>,
    pub host_group_id: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
}
model! { AttachHostGroupAccountsToUserGroupResults {
    0 "Code" code: String,
    1 "HostAccountNames" host_account_names: Vec<AttachHostGroupAccountsToUserGroupHostAccountNames>,
    2 "HostGroupId" host_group_id: String, 3 "Message" message: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`AttachHostGroupAccountsToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachHostGroupAccountsToUserGroupHostAccountNames {
    pub code: Option<String>,
    pub host_account_name: Option<String>,
    pub message: Option<String>,
}
model! { AttachHostGroupAccountsToUserGroupHostAccountNames {
    0 "Code" code: String, 1 "HostAccountName" host_account_name: String, 2 "Message" message: String
} }

/// Attaches members to project: `AttachMembersToProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachMembersToProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachMembersToProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub member_ids: String,
    /// Required. At least 1.
    pub project_id: i64,
    pub region_id: Option<String>,
}
operation! { AttachMembersToProject(instance_id: String, member_ids: String, project_id: i64)
    "AttachMembersToProject" -> Empty {
    0 "InstanceId" instance_id, 1 "MemberIds" member_ids, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} }

/// Response of [`AttachMembersToProject`]: empty.
pub type AttachMembersToProjectOutput = Empty;

/// Attaches project managers to project authorization: `AttachProjectManagersToProjectAuthorization` of
/// `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachProjectManagersToProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachProjectManagersToProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub instance_id: String,
    pub principals: Option<Vec<AttachProjectManagersToProjectAuthorizationPrincipals>>,
    pub region_id: Option<String>,
}
operation! { AttachProjectManagersToProjectAuthorization(authorization_id: i64, instance_id: String)
    "AttachProjectManagersToProjectAuthorization" -> Empty {
    0 "AuthorizationId" authorization_id, 1 "InstanceId" instance_id,
    2 "Principals" principals: Vec<AttachProjectManagersToProjectAuthorizationPrincipals>,
    3 "RegionId" region_id: String
} }

/// Response of [`AttachProjectManagersToProjectAuthorization`]: empty.
pub type AttachProjectManagersToProjectAuthorizationOutput = Empty;

/// In the request of [`AttachProjectManagersToProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachProjectManagersToProjectAuthorizationPrincipals {
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
input! { AttachProjectManagersToProjectAuthorizationPrincipals() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalName" principal_name: String,
    2 "PrincipalType" principal_type: String
} }

/// Attaches projects to project authorization: `AttachProjectsToProjectAuthorization` of `yundun-bastionhost`
/// 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachProjectsToProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachProjectsToProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_ids: String,
    pub region_id: Option<String>,
}
operation! { AttachProjectsToProjectAuthorization(authorization_id: i64, instance_id: String, project_ids: String)
    "AttachProjectsToProjectAuthorization" -> Empty {
    0 "AuthorizationId" authorization_id, 1 "InstanceId" instance_id, 2 "ProjectIds" project_ids,
    3 "RegionId" region_id: String
} }

/// Response of [`AttachProjectsToProjectAuthorization`]: empty.
pub type AttachProjectsToProjectAuthorizationOutput = Empty;

/// Attaches projects to review rule: `AttachProjectsToReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachProjectsToReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachProjectsToReviewRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_ids: String,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
}
operation! { AttachProjectsToReviewRule(instance_id: String, project_ids: String, review_rule_id: i64)
    "AttachProjectsToReviewRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectIds" project_ids, 2 "RegionId" region_id: String,
    3 "ReviewRuleId" review_rule_id
} }

/// Response of [`AttachProjectsToReviewRule`]: empty.
pub type AttachProjectsToReviewRuleOutput = Empty;

/// Attaches reviewers to review rule: `AttachReviewersToReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/AttachReviewersToReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachReviewersToReviewRule {
    /// Required.
    pub instance_id: String,
    pub principals: Option<Vec<AttachReviewersToReviewRulePrincipals>>,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
}
operation! { AttachReviewersToReviewRule(instance_id: String, review_rule_id: i64)
    "AttachReviewersToReviewRule" -> Empty {
    0 "InstanceId" instance_id, 1 "Principals" principals: Vec<AttachReviewersToReviewRulePrincipals>,
    2 "RegionId" region_id: String, 3 "ReviewRuleId" review_rule_id
} }

/// Response of [`AttachReviewersToReviewRule`]: empty.
pub type AttachReviewersToReviewRuleOutput = Empty;

/// In the request of [`AttachReviewersToReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachReviewersToReviewRulePrincipals {
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
input! { AttachReviewersToReviewRulePrincipals() {
    0 "PrincipalId" principal_id: String, 1 "PrincipalName" principal_name: String,
    2 "PrincipalType" principal_type: String
} }

/// `ConfigInstanceSecurityGroups` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ConfigInstanceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceSecurityGroups {
    /// Required.
    pub authorized_security_groups: Vec<String>,
    /// Required.
    pub instance_id: String,
    pub lang: Option<String>,
    pub region_id: Option<String>,
}
operation! { ConfigInstanceSecurityGroups(authorized_security_groups: Vec<String>, instance_id: String)
    "ConfigInstanceSecurityGroups" -> ConfigInstanceSecurityGroupsOutput {
    0 "AuthorizedSecurityGroups" authorized_security_groups, 1 "InstanceId" instance_id, 2 "Lang" lang: String,
    3 "RegionId" region_id: String
} }

/// Response of [`ConfigInstanceSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceSecurityGroupsOutput {
    pub instance_id: Option<String>,
}
model! { ConfigInstanceSecurityGroupsOutput {
    0 "InstanceId" instance_id: String
} }

/// `ConfigInstanceWhiteList` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ConfigInstanceWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceWhiteList {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub white_list: Option<Vec<String>>,
    pub white_list_policies: Option<Vec<ConfigInstanceWhiteListWhiteListPolicies>>,
}
operation! { ConfigInstanceWhiteList(instance_id: String) "ConfigInstanceWhiteList" -> ConfigInstanceWhiteListOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "WhiteList" white_list: Vec<String>,
    3 "WhiteListPolicies" white_list_policies: Vec<ConfigInstanceWhiteListWhiteListPolicies>
} }

/// In the request of [`ConfigInstanceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceWhiteListWhiteListPolicies {
    pub description: Option<String>,
    pub entry: Option<String>,
}
input! { ConfigInstanceWhiteListWhiteListPolicies() {
    0 "Description" description: String, 1 "Entry" entry: String
} }

/// Response of [`ConfigInstanceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInstanceWhiteListOutput {
    pub instance_id: Option<String>,
}
model! { ConfigInstanceWhiteListOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates database: `CreateDatabase` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    /// Required.
    pub active_address_type: String,
    pub comment: Option<String>,
    pub database_name: Option<String>,
    pub database_port: Option<i64>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    /// Required.
    pub database_type: String,
    /// Required.
    pub instance_id: String,
    pub instance_member_id: Option<i64>,
    pub network_domain_id: Option<String>,
    pub polar_db_endpoint_type: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub source: String,
    pub source_instance_id: Option<String>,
    pub source_instance_region_id: Option<String>,
}
operation! { CreateDatabase(active_address_type: String, database_type: String, instance_id: String, source: String)
    "CreateDatabase" -> CreateDatabaseOutput {
    0 "ActiveAddressType" active_address_type, 1 "Comment" comment: String, 2 "DatabaseName" database_name: String,
    3 "DatabasePort" database_port: i64, 4 "DatabasePrivateAddress" database_private_address: String,
    5 "DatabasePublicAddress" database_public_address: String, 6 "DatabaseType" database_type,
    7 "InstanceId" instance_id, 8 "InstanceMemberId" instance_member_id: i64,
    9 "NetworkDomainId" network_domain_id: String, 10 "PolarDBEndpointType" polar_db_endpoint_type: String,
    11 "ProjectId" project_id: i64, 12 "RegionId" region_id: String, 13 "Source" source,
    14 "SourceInstanceId" source_instance_id: String, 15 "SourceInstanceRegionId" source_instance_region_id: String
} }

/// Response of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseOutput {
    pub database_id: Option<String>,
}
model! { CreateDatabaseOutput {
    0 "DatabaseId" database_id: String
} }

/// Creates database account: `CreateDatabaseAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateDatabaseAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseAccount {
    /// Required.
    pub database_account_name: String,
    /// Required.
    pub database_id: String,
    pub database_schema: Option<String>,
    /// Required.
    pub instance_id: String,
    pub login_attribute: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { CreateDatabaseAccount(database_account_name: String, database_id: String, instance_id: String)
    "CreateDatabaseAccount" -> CreateDatabaseAccountOutput {
    0 "DatabaseAccountName" database_account_name, 1 "DatabaseId" database_id,
    2 "DatabaseSchema" database_schema: String, 3 "InstanceId" instance_id, 4 "LoginAttribute" login_attribute: String,
    5 "Password" password: Secret, 6 "ProjectId" project_id: i64, 7 "RegionId" region_id: String
} }

/// Response of [`CreateDatabaseAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseAccountOutput {
    pub database_account_id: Option<String>,
}
model! { CreateDatabaseAccountOutput {
    0 "DatabaseAccountId" database_account_id: String
} }

/// Creates export config job: `CreateExportConfigJob` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateExportConfigJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportConfigJob {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { CreateExportConfigJob(instance_id: String) "CreateExportConfigJob" -> CreateExportConfigJobOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`CreateExportConfigJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportConfigJobOutput {
    pub job_id: Option<String>,
}
model! { CreateExportConfigJobOutput {
    0 "JobId" job_id: String
} }

/// Creates host: `CreateHost` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHost {
    /// Required.
    pub active_address_type: String,
    pub comment: Option<String>,
    /// Required.
    pub host_name: String,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_member_id: Option<i64>,
    pub instance_region_id: Option<String>,
    pub network_domain_id: Option<String>,
    /// Required.
    pub os_type: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub source: String,
    pub source_instance_id: Option<String>,
}

/// Arguments of [`CreateHost::new`].
pub struct CreateHostRequired {
    pub active_address_type: String,
    pub host_name: String,
    pub instance_id: String,
    pub os_type: String,
    pub source: String,
}
operation! { CreateHost { CreateHostRequired: active_address_type, host_name, instance_id, os_type, source }
    "CreateHost" -> CreateHostOutput {
    0 "ActiveAddressType" active_address_type, 1 "Comment" comment: String, 2 "HostName" host_name,
    3 "HostPrivateAddress" host_private_address: String, 4 "HostPublicAddress" host_public_address: String,
    5 "InstanceId" instance_id, 6 "InstanceMemberId" instance_member_id: i64,
    7 "InstanceRegionId" instance_region_id: String, 8 "NetworkDomainId" network_domain_id: String, 9 "OSType" os_type,
    10 "ProjectId" project_id: i64, 11 "RegionId" region_id: String, 12 "Source" source,
    13 "SourceInstanceId" source_instance_id: String
} }

/// Response of [`CreateHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostOutput {
    pub host_id: Option<String>,
}
model! { CreateHostOutput {
    0 "HostId" host_id: String
} }

/// Creates host account: `CreateHostAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAccount {
    /// Required.
    pub host_account_name: String,
    /// Required.
    pub host_id: String,
    pub host_share_key_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub pass_phrase: Option<Secret>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub privilege_type: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    /// Required.
    pub protocol_name: String,
    pub region_id: Option<String>,
    pub rotation_mode: Option<String>,
}
operation! { CreateHostAccount(host_account_name: String, host_id: String, instance_id: String, protocol_name: String)
    "CreateHostAccount" -> CreateHostAccountOutput {
    0 "HostAccountName" host_account_name, 1 "HostId" host_id, 2 "HostShareKeyId" host_share_key_id: String,
    3 "InstanceId" instance_id, 4 "PassPhrase" pass_phrase: Secret, 5 "Password" password: Secret,
    6 "PrivateKey" private_key: Secret, 7 "PrivilegeType" privilege_type: String, 8 "ProjectId" project_id: i64,
    9 "ProtocolName" protocol_name, 10 "RegionId" region_id: String, 11 "RotationMode" rotation_mode: String
} }

/// Response of [`CreateHostAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostAccountOutput {
    pub host_account_id: Option<String>,
}
model! { CreateHostAccountOutput {
    0 "HostAccountId" host_account_id: String
} }

/// Creates host group: `CreateHostGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostGroup {
    pub comment: Option<String>,
    /// Required.
    pub host_group_name: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { CreateHostGroup(host_group_name: String, instance_id: String) "CreateHostGroup" -> CreateHostGroupOutput {
    0 "Comment" comment: String, 1 "HostGroupName" host_group_name, 2 "InstanceId" instance_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`CreateHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostGroupOutput {
    pub host_group_id: Option<String>,
}
model! { CreateHostGroupOutput {
    0 "HostGroupId" host_group_id: String
} }

/// Creates host share key: `CreateHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostShareKey {
    /// Required.
    pub host_share_key_name: String,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub pass_phrase: Option<Secret>,
    /// Required. Secret.
    pub private_key: Secret,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { CreateHostShareKey(host_share_key_name: String, instance_id: String, private_key: Secret)
    "CreateHostShareKey" -> CreateHostShareKeyOutput {
    0 "HostShareKeyName" host_share_key_name, 1 "InstanceId" instance_id, 2 "PassPhrase" pass_phrase: Secret,
    3 "PrivateKey" private_key, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }

/// Response of [`CreateHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostShareKeyOutput {
    pub host_share_key_id: Option<i64>,
}
model! { CreateHostShareKeyOutput {
    0 "HostShareKeyId" host_share_key_id: i64
} }

/// Creates network domain: `CreateNetworkDomain` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateNetworkDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkDomain {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_domain_name: String,
    /// Required.
    pub network_domain_type: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub proxies: Option<Vec<CreateNetworkDomainProxies>>,
    pub region_id: Option<String>,
}
operation! { CreateNetworkDomain(instance_id: String, network_domain_name: String, network_domain_type: String)
    "CreateNetworkDomain" -> CreateNetworkDomainOutput {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "NetworkDomainName" network_domain_name,
    3 "NetworkDomainType" network_domain_type, 4 "ProjectId" project_id: i64,
    5 "Proxies" proxies: Vec<CreateNetworkDomainProxies>, 6 "RegionId" region_id: String
} }

/// In the request of [`CreateNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkDomainProxies {
    pub address: Option<String>,
    pub node_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub proxy_type: Option<String>,
    pub user: Option<String>,
}
input! { CreateNetworkDomainProxies() {
    0 "Address" address: String, 1 "NodeType" node_type: String, 2 "Password" password: Secret, 3 "Port" port: i64,
    4 "ProxyType" proxy_type: String, 5 "User" user: String
} }

/// Response of [`CreateNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkDomainOutput {
    pub network_domain_id: Option<String>,
}
model! { CreateNetworkDomainOutput {
    0 "NetworkDomainId" network_domain_id: String
} }

/// Creates operation ticket: `CreateOperationTicket` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateOperationTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOperationTicket {
    /// Required.
    pub approve_comment: String,
    /// Required.
    pub asset_account_name: String,
    /// Required.
    pub asset_id: String,
    pub effect_end_time: Option<i64>,
    pub effect_start_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub is_one_time_effect: Option<bool>,
    /// At least 1.
    pub project_id: Option<i64>,
    /// Required.
    pub protocol_name: String,
    pub region_id: Option<String>,
}

/// Arguments of [`CreateOperationTicket::new`].
pub struct CreateOperationTicketRequired {
    pub approve_comment: String,
    pub asset_account_name: String,
    pub asset_id: String,
    pub instance_id: String,
    pub protocol_name: String,
}
operation! {
    CreateOperationTicket { CreateOperationTicketRequired: approve_comment, asset_account_name, asset_id, instance_id, protocol_name }
    "CreateOperationTicket" -> CreateOperationTicketOutput {
    0 "ApproveComment" approve_comment, 1 "AssetAccountName" asset_account_name, 2 "AssetId" asset_id,
    3 "EffectEndTime" effect_end_time: i64, 4 "EffectStartTime" effect_start_time: i64, 5 "InstanceId" instance_id,
    6 "IsOneTimeEffect" is_one_time_effect: bool, 7 "ProjectId" project_id: i64, 8 "ProtocolName" protocol_name,
    9 "RegionId" region_id: String
} }

/// Response of [`CreateOperationTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOperationTicketOutput {
    pub operation_ticket_id: Option<String>,
}
model! { CreateOperationTicketOutput {
    0 "OperationTicketId" operation_ticket_id: String
} }

/// Creates policy: `CreatePolicy` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_name: String,
    pub priority: Option<String>,
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { CreatePolicy(instance_id: String, policy_name: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "PolicyName" policy_name, 3 "Priority" priority: String,
    4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreatePolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates project: `CreateProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub member_ids: Option<String>,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
}
operation! { CreateProject(instance_id: String, name: String) "CreateProject" -> CreateProjectOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MemberIds" member_ids: String, 3 "Name" name,
    4 "RegionId" region_id: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Creates project authorization: `CreateProjectAuthorization` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectAuthorization {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    /// Required.
    pub scope_type: i64,
}
operation! { CreateProjectAuthorization(instance_id: String, name: String, scope_type: i64)
    "CreateProjectAuthorization" -> CreateProjectAuthorizationOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "Name" name, 3 "RegionId" region_id: String,
    4 "ScopeType" scope_type
} }

/// Response of [`CreateProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectAuthorizationOutput {
    pub authorization_id: Option<String>,
}
model! { CreateProjectAuthorizationOutput {
    0 "AuthorizationId" authorization_id: String
} }

/// Creates project notify receiver: `CreateProjectNotifyReceiver` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateProjectNotifyReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectNotifyReceiver {
    pub email: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub phone: Option<String>,
    /// Required. At least 1.
    pub project_id: i64,
    pub region_id: Option<String>,
}
operation! { CreateProjectNotifyReceiver(name: String, project_id: i64)
    "CreateProjectNotifyReceiver" -> CreateProjectNotifyReceiverOutput {
    0 "Email" email: String, 1 "InstanceId" instance_id: String, 2 "Name" name, 3 "Phone" phone: String,
    4 "ProjectId" project_id, 5 "RegionId" region_id: String
} }

/// Response of [`CreateProjectNotifyReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectNotifyReceiverOutput {
    pub receiver_id: Option<String>,
}
model! { CreateProjectNotifyReceiverOutput {
    0 "ReceiverId" receiver_id: String
} }

/// Creates review rule: `CreateReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReviewRule {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub region_id: Option<String>,
    /// Required.
    pub scope_type: i64,
}
operation! { CreateReviewRule(instance_id: String, name: String, scope_type: i64)
    "CreateReviewRule" -> CreateReviewRuleOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "Name" name, 3 "RegionId" region_id: String,
    4 "ScopeType" scope_type
} }

/// Response of [`CreateReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReviewRuleOutput {
    pub review_rule_id: Option<String>,
}
model! { CreateReviewRuleOutput {
    0 "ReviewRuleId" review_rule_id: String
} }

/// Creates rule: `CreateRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub comment: Option<String>,
    pub databases: Option<Vec<CreateRuleDatabases>>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub host_groups: Option<Vec<CreateRuleHostGroups>>,
    pub hosts: Option<Vec<CreateRuleHosts>>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_name: String,
    pub user_group_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { CreateRule(instance_id: String, rule_name: String) "CreateRule" -> CreateRuleOutput {
    0 "Comment" comment: String, 1 "Databases" databases: Vec<CreateRuleDatabases>,
    2 "EffectiveEndTime" effective_end_time: i64, 3 "EffectiveStartTime" effective_start_time: i64,
    4 "HostGroups" host_groups: Vec<CreateRuleHostGroups>, 5 "Hosts" hosts: Vec<CreateRuleHosts>,
    6 "InstanceId" instance_id, 7 "ProjectId" project_id: i64, 8 "RegionId" region_id: String, 9 "RuleName" rule_name,
    10 "UserGroupIds" user_group_ids: Vec<String>, 11 "UserIds" user_ids: Vec<String>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleDatabases {
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { CreateRuleDatabases() {
    0 "DatabaseAccountIds" database_account_ids: Vec<String>, 1 "DatabaseId" database_id: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleHostGroups {
    pub host_account_names: Option<Vec<String>>,
    pub host_group_id: Option<String>,
}
input! { CreateRuleHostGroups() {
    0 "HostAccountNames" host_account_names: Vec<String>, 1 "HostGroupId" host_group_id: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleHosts {
    pub host_account_ids: Option<Vec<String>>,
    pub host_id: Option<String>,
}
input! { CreateRuleHosts() {
    0 "HostAccountIds" host_account_ids: Vec<String>, 1 "HostId" host_id: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates user: `CreateUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub comment: Option<String>,
    pub display_name: Option<String>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub email: Option<String>,
    /// Required.
    pub instance_id: String,
    pub language: Option<String>,
    pub language_status: Option<String>,
    pub mobile: Option<String>,
    pub mobile_country_code: Option<String>,
    pub need_reset_password: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    /// Required.
    pub source: String,
    pub source_user_id: Option<String>,
    pub two_factor_methods: Option<String>,
    pub two_factor_status: Option<String>,
    /// Required.
    pub user_name: String,
}
operation! { CreateUser(instance_id: String, source: String, user_name: String) "CreateUser" -> CreateUserOutput {
    0 "Comment" comment: String, 1 "DisplayName" display_name: String, 2 "EffectiveEndTime" effective_end_time: i64,
    3 "EffectiveStartTime" effective_start_time: i64, 4 "Email" email: String, 5 "InstanceId" instance_id,
    6 "Language" language: String, 7 "LanguageStatus" language_status: String, 8 "Mobile" mobile: String,
    9 "MobileCountryCode" mobile_country_code: String, 10 "NeedResetPassword" need_reset_password: bool,
    11 "Password" password: Secret, 12 "RegionId" region_id: String, 13 "Source" source,
    14 "SourceUserId" source_user_id: String, 15 "TwoFactorMethods" two_factor_methods: String,
    16 "TwoFactorStatus" two_factor_status: String, 17 "UserName" user_name
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "UserId" user_id: String
} }

/// Creates user group: `CreateUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_name: String,
}
operation! { CreateUserGroup(instance_id: String, user_group_name: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String, 4 "UserGroupName" user_group_name
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "UserGroupId" user_group_id: String
} }

/// Creates user public key: `CreateUserPublicKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/CreateUserPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPublicKey {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub public_key: String,
    /// Required.
    pub public_key_name: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { CreateUserPublicKey(instance_id: String, public_key: String, public_key_name: String, user_id: String)
    "CreateUserPublicKey" -> CreateUserPublicKeyOutput {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "PublicKey" public_key,
    3 "PublicKeyName" public_key_name, 4 "RegionId" region_id: String, 5 "UserId" user_id
} }

/// Response of [`CreateUserPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPublicKeyOutput {
    pub public_key_id: Option<String>,
}
model! { CreateUserPublicKeyOutput {
    0 "PublicKeyId" public_key_id: String
} }

/// Deletes database: `DeleteDatabase` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub database_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteDatabase(database_id: String, instance_id: String) "DeleteDatabase" -> Empty {
    0 "DatabaseId" database_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteDatabase`]: empty.
pub type DeleteDatabaseOutput = Empty;

/// Deletes database account: `DeleteDatabaseAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteDatabaseAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabaseAccount {
    /// Required.
    pub database_account_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteDatabaseAccount(database_account_id: String, instance_id: String) "DeleteDatabaseAccount" -> Empty {
    0 "DatabaseAccountId" database_account_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteDatabaseAccount`]: empty.
pub type DeleteDatabaseAccountOutput = Empty;

/// Deletes host: `DeleteHost` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHost {
    /// Required.
    pub host_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteHost(host_id: String, instance_id: String) "DeleteHost" -> Empty {
    0 "HostId" host_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteHost`]: empty.
pub type DeleteHostOutput = Empty;

/// Deletes host account: `DeleteHostAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostAccount {
    /// Required.
    pub host_account_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteHostAccount(host_account_id: String, instance_id: String) "DeleteHostAccount" -> Empty {
    0 "HostAccountId" host_account_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteHostAccount`]: empty.
pub type DeleteHostAccountOutput = Empty;

/// Deletes host group: `DeleteHostGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostGroup {
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteHostGroup(host_group_id: String, instance_id: String) "DeleteHostGroup" -> Empty {
    0 "HostGroupId" host_group_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteHostGroup`]: empty.
pub type DeleteHostGroupOutput = Empty;

/// Deletes host share key: `DeleteHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostShareKey {
    pub host_share_key_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteHostShareKey(instance_id: String) "DeleteHostShareKey" -> Empty {
    0 "HostShareKeyId" host_share_key_id: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteHostShareKey`]: empty.
pub type DeleteHostShareKeyOutput = Empty;

/// Deletes network domain: `DeleteNetworkDomain` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteNetworkDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkDomain {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_domain_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeleteNetworkDomain(instance_id: String, network_domain_id: String) "DeleteNetworkDomain" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkDomainId" network_domain_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteNetworkDomain`]: empty.
pub type DeleteNetworkDomainOutput = Empty;

/// Deletes policy: `DeletePolicy` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DeletePolicy(instance_id: String, policy_id: String) "DeletePolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes project authorizations: `DeleteProjectAuthorizations` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteProjectAuthorizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectAuthorizations {
    /// Required.
    pub authorization_ids: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteProjectAuthorizations(authorization_ids: String, instance_id: String)
    "DeleteProjectAuthorizations" -> Empty {
    0 "AuthorizationIds" authorization_ids, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteProjectAuthorizations`]: empty.
pub type DeleteProjectAuthorizationsOutput = Empty;

/// Deletes project notify receivers: `DeleteProjectNotifyReceivers` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteProjectNotifyReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectNotifyReceivers {
    pub instance_id: Option<String>,
    /// Required.
    pub receiver_ids: String,
    pub region_id: Option<String>,
}
operation! { DeleteProjectNotifyReceivers(receiver_ids: String)
    "DeleteProjectNotifyReceivers" -> DeleteProjectNotifyReceiversOutput {
    0 "InstanceId" instance_id: String, 1 "ReceiverIds" receiver_ids, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteProjectNotifyReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectNotifyReceiversOutput {
    pub results: Vec<DeleteProjectNotifyReceiversResults>,
}
model! { DeleteProjectNotifyReceiversOutput {
    0 "Results" results: Vec<DeleteProjectNotifyReceiversResults>
} }

/// In the response of [`DeleteProjectNotifyReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectNotifyReceiversResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub receiver_id: Option<String>,
}
model! { DeleteProjectNotifyReceiversResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "ReceiverId" receiver_id: String
} }

/// Deletes projects: `DeleteProjects` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjects {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_ids: String,
    pub region_id: Option<String>,
}
operation! { DeleteProjects(instance_id: String, project_ids: String) "DeleteProjects" -> DeleteProjectsOutput {
    0 "InstanceId" instance_id, 1 "ProjectIds" project_ids, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectsOutput {
    pub results: Vec<DeleteProjectsResults>,
}
model! { DeleteProjectsOutput {
    0 "Results" results: Vec<DeleteProjectsResults>
} }

/// In the response of [`DeleteProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectsResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub project_id: Option<String>,
}
model! { DeleteProjectsResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "ProjectId" project_id: String
} }

/// Deletes review rules: `DeleteReviewRules` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteReviewRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReviewRules {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_ids: String,
}
operation! { DeleteReviewRules(instance_id: String, review_rule_ids: String) "DeleteReviewRules" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ReviewRuleIds" review_rule_ids
} }

/// Response of [`DeleteReviewRules`]: empty.
pub type DeleteReviewRulesOutput = Empty;

/// Deletes rule: `DeleteRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteRule(instance_id: String, rule_id: String) "DeleteRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String, 3 "RuleId" rule_id
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Deletes user: `DeleteUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(instance_id: String, user_id: String) "DeleteUser" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "UserId" user_id
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user group: `DeleteUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { DeleteUserGroup(instance_id: String, user_group_id: String) "DeleteUserGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String,
    3 "UserGroupId" user_group_id
} }

/// Response of [`DeleteUserGroup`]: empty.
pub type DeleteUserGroupOutput = Empty;

/// Deletes user public key: `DeleteUserPublicKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DeleteUserPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPublicKey {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub public_key_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteUserPublicKey(instance_id: String, public_key_id: String) "DeleteUserPublicKey" -> Empty {
    0 "InstanceId" instance_id, 1 "PublicKeyId" public_key_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteUserPublicKey`]: empty.
pub type DeleteUserPublicKeyOutput = Empty;

/// Describes instance attribute: `DescribeInstanceAttribute` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DescribeInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttribute {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceAttribute(instance_id: String)
    "DescribeInstanceAttribute" -> DescribeInstanceAttributeOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeOutput {
    pub instance_attribute: Option<DescribeInstanceAttributeInstanceAttribute>,
}
model! { DescribeInstanceAttributeOutput {
    0 "InstanceAttribute" instance_attribute: DescribeInstanceAttributeInstanceAttribute
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeInstanceAttribute {
    pub ai_credit_status: Option<String>,
    pub ai_ops_module: Option<String>,
    pub app_operation_module: Option<String>,
    pub authorized_security_groups: Vec<String>,
    pub bandwidth: Option<String>,
    pub bandwidth_package: Option<String>,
    pub db_operation_module: Option<String>,
    pub description: Option<String>,
    pub eni_instance_id: Option<String>,
    pub expire_time: Option<i64>,
    pub hsm_module: Option<String>,
    pub idaas_module: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub kms_secret_module: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub modify_password_module: Option<String>,
    pub network_proxy_module: Option<String>,
    pub ports: Vec<DescribeInstanceAttributePorts>,
    pub private_export_ips: Vec<String>,
    pub private_white_list: Vec<String>,
    pub public_export_ips: Vec<String>,
    pub public_ips: Vec<String>,
    pub public_network_access: Option<bool>,
    pub public_white_list: Vec<String>,
    pub rd_module: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub router_rules: Vec<String>,
    pub script_deliver_module: Option<String>,
    pub security_group_ids: Vec<String>,
    pub slave_vswitch_id: Option<String>,
    pub start_time: Option<i64>,
    pub storage: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub web_terminal_module: Option<String>,
    pub white_list_policies: Vec<DescribeInstanceAttributeWhiteListPolicies>,
}
model! { DescribeInstanceAttributeInstanceAttribute {
    0 "AiCreditStatus" ai_credit_status: String, 1 "AiOpsModule" ai_ops_module: String,
    2 "AppOperationModule" app_operation_module: String,
    3 "AuthorizedSecurityGroups" authorized_security_groups: Vec<String>, 4 "Bandwidth" bandwidth: String,
    5 "BandwidthPackage" bandwidth_package: String, 6 "DbOperationModule" db_operation_module: String,
    7 "Description" description: String, 8 "EniInstanceId" eni_instance_id: String, 9 "ExpireTime" expire_time: i64,
    10 "HSMModule" hsm_module: String, 11 "IDaaSModule" idaas_module: String, 12 "InstanceId" instance_id: String,
    13 "InstanceStatus" instance_status: String, 14 "InternetEndpoint" internet_endpoint: String,
    15 "IntranetEndpoint" intranet_endpoint: String, 16 "KmsSecretModule" kms_secret_module: String,
    17 "LicenseCode" license_code: Secret, 18 "ModifyPasswordModule" modify_password_module: String,
    19 "NetworkProxyModule" network_proxy_module: String, 20 "Ports" ports: Vec<DescribeInstanceAttributePorts>,
    21 "PrivateExportIps" private_export_ips: Vec<String>, 22 "PrivateWhiteList" private_white_list: Vec<String>,
    23 "PublicExportIps" public_export_ips: Vec<String>, 24 "PublicIps" public_ips: Vec<String>,
    25 "PublicNetworkAccess" public_network_access: bool, 26 "PublicWhiteList" public_white_list: Vec<String>,
    27 "RDModule" rd_module: String, 28 "RegionId" region_id: String, 29 "ResourceGroupId" resource_group_id: String,
    30 "RouterRules" router_rules: Vec<String>, 31 "ScriptDeliverModule" script_deliver_module: String,
    32 "SecurityGroupIds" security_group_ids: Vec<String>, 33 "SlaveVswitchId" slave_vswitch_id: String,
    34 "StartTime" start_time: i64, 35 "Storage" storage: i64, 36 "VpcId" vpc_id: String,
    37 "VswitchId" vswitch_id: String, 38 "WebTerminalModule" web_terminal_module: String,
    39 "WhiteListPolicies" white_list_policies: Vec<DescribeInstanceAttributeWhiteListPolicies>
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributePorts {
    pub custom_port: Option<i64>,
    pub standard_port: Option<i64>,
}
model! { DescribeInstanceAttributePorts {
    0 "CustomPort" custom_port: i64, 1 "StandardPort" standard_port: i64
} }

/// In the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeWhiteListPolicies {
    pub description: Option<String>,
    pub entry: Option<String>,
}
model! { DescribeInstanceAttributeWhiteListPolicies {
    0 "Description" description: String, 1 "Entry" entry: String
} }

/// Describes instances: `DescribeInstances` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_id: Option<Vec<String>>,
    pub instance_status: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "InstanceStatus" instance_status: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Tag" tag: Vec<DescribeInstancesTag>
} }
paged! { DescribeInstances: DescribeInstancesInstances =
    Number "PageNumber", "Instances" instances, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instances: Vec<DescribeInstancesInstances>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: Vec<DescribeInstancesInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub band_width: Option<i64>,
    pub description: Option<String>,
    pub expire_time: Option<i64>,
    pub image_version: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub legacy: Option<bool>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub plan_code: Option<String>,
    pub public_network_access: Option<bool>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_vswitch_id: Option<String>,
    pub start_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeInstancesInstances {
    0 "BandWidth" band_width: i64, 1 "Description" description: String, 2 "ExpireTime" expire_time: i64,
    3 "ImageVersion" image_version: String, 4 "InstanceId" instance_id: String,
    5 "InstanceStatus" instance_status: String, 6 "InternetEndpoint" internet_endpoint: String,
    7 "IntranetEndpoint" intranet_endpoint: String, 8 "Legacy" legacy: bool, 9 "LicenseCode" license_code: Secret,
    10 "PlanCode" plan_code: String, 11 "PublicNetworkAccess" public_network_access: bool,
    12 "RegionId" region_id: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "SlaveVswitchId" slave_vswitch_id: String, 15 "StartTime" start_time: i64, 16 "VpcId" vpc_id: String,
    17 "VswitchId" vswitch_id: String
} }

/// Describes regions: `DescribeRegions` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Detaches database accounts from user: `DetachDatabaseAccountsFromUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachDatabaseAccountsFromUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUser {
    pub databases: Option<Vec<DetachDatabaseAccountsFromUserDatabases>>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { DetachDatabaseAccountsFromUser(instance_id: String, user_id: String)
    "DetachDatabaseAccountsFromUser" -> DetachDatabaseAccountsFromUserOutput {
    0 "Databases" databases: Vec<DetachDatabaseAccountsFromUserDatabases>, 1 "InstanceId" instance_id,
    2 "RegionId" region_id: String, 3 "UserId" user_id
} }

/// In the request of [`DetachDatabaseAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserDatabases {
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { DetachDatabaseAccountsFromUserDatabases() {
    0 "DatabaseAccountIds" database_account_ids: Vec<String>, 1 "DatabaseId" database_id: String
} }

/// Response of [`DetachDatabaseAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserOutput {
    pub results: Vec<DetachDatabaseAccountsFromUserResults>,
}
model! { DetachDatabaseAccountsFromUserOutput {
    0 "Results" results: Vec<DetachDatabaseAccountsFromUserResults>
} }

/// In the response of [`DetachDatabaseAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserResults {
    pub code: Option<String>,
    pub database_accounts: Vec<DetachDatabaseAccountsFromUserDatabaseAccounts>,
    pub database_id: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { DetachDatabaseAccountsFromUserResults {
    0 "Code" code: String, 1 "DatabaseAccounts" database_accounts: Vec<DetachDatabaseAccountsFromUserDatabaseAccounts>,
    2 "DatabaseId" database_id: String, 3 "Message" message: String, 4 "UserId" user_id: String
} }

/// In the response of [`DetachDatabaseAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserDatabaseAccounts {
    pub code: Option<String>,
    pub database_account_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachDatabaseAccountsFromUserDatabaseAccounts {
    0 "Code" code: String, 1 "DatabaseAccountId" database_account_id: String, 2 "Message" message: String
} }

/// Detaches database accounts from user group: `DetachDatabaseAccountsFromUserGroup` of `yundun-bastionhost`
/// 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachDatabaseAccountsFromUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroup {
    pub databases: Option<Vec<DetachDatabaseAccountsFromUserGroupDatabases>>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { DetachDatabaseAccountsFromUserGroup(instance_id: String, user_group_id: String)
    "DetachDatabaseAccountsFromUserGroup" -> DetachDatabaseAccountsFromUserGroupOutput {
    0 "Databases" databases: Vec<DetachDatabaseAccountsFromUserGroupDatabases>, 1 "InstanceId" instance_id,
    2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String, 4 "UserGroupId" user_group_id
} }

/// In the request of [`DetachDatabaseAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupDatabases {
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { DetachDatabaseAccountsFromUserGroupDatabases() {
    0 "DatabaseAccountIds" database_account_ids: Vec<String>, 1 "DatabaseId" database_id: String
} }

/// Response of [`DetachDatabaseAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupOutput {
    pub results: Vec<DetachDatabaseAccountsFromUserGroupResults>,
}
model! { DetachDatabaseAccountsFromUserGroupOutput {
    0 "Results" results: Vec<DetachDatabaseAccountsFromUserGroupResults>
} }

/// In the response of [`DetachDatabaseAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupResults {
    pub code: Option<String>,
    pub database_accounts: Vec<DetachDatabaseAccountsFromUserGroupDatabaseAccounts>,
    pub database_id: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DetachDatabaseAccountsFromUserGroupResults {
    0 "Code" code: String,
    1 "DatabaseAccounts" database_accounts: Vec<DetachDatabaseAccountsFromUserGroupDatabaseAccounts>,
    2 "DatabaseId" database_id: String, 3 "Message" message: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`DetachDatabaseAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupDatabaseAccounts {
    pub code: Option<String>,
    pub database_account_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachDatabaseAccountsFromUserGroupDatabaseAccounts {
    0 "Code" code: String, 1 "DatabaseAccountId" database_account_id: String, 2 "Message" message: String
} }

/// Detaches host accounts from host share key: `DetachHostAccountsFromHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachHostAccountsFromHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKey {
    /// Required.
    pub host_account_ids: String,
    /// Required.
    pub host_share_key_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! {
    DetachHostAccountsFromHostShareKey(host_account_ids: String, host_share_key_id: String, instance_id: String)
    "DetachHostAccountsFromHostShareKey" -> DetachHostAccountsFromHostShareKeyOutput {
    0 "HostAccountIds" host_account_ids, 1 "HostShareKeyId" host_share_key_id, 2 "InstanceId" instance_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`DetachHostAccountsFromHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKeyOutput {
    pub results: Vec<DetachHostAccountsFromHostShareKeyResults>,
}
model! { DetachHostAccountsFromHostShareKeyOutput {
    0 "Results" results: Vec<DetachHostAccountsFromHostShareKeyResults>
} }

/// In the response of [`DetachHostAccountsFromHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromHostShareKeyResults {
    pub code: Option<String>,
    pub host_account_id: Option<String>,
    pub host_share_key_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachHostAccountsFromHostShareKeyResults {
    0 "Code" code: String, 1 "HostAccountId" host_account_id: String, 2 "HostShareKeyId" host_share_key_id: String,
    3 "Message" message: String
} }

/// Detaches host accounts from user: `DetachHostAccountsFromUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachHostAccountsFromUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUser {
    /// Required.
    pub hosts: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { DetachHostAccountsFromUser(hosts: String, instance_id: String, user_id: String)
    "DetachHostAccountsFromUser" -> DetachHostAccountsFromUserOutput {
    0 "Hosts" hosts, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String, 3 "UserId" user_id
} }

/// Response of [`DetachHostAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserOutput {
    pub results: Vec<DetachHostAccountsFromUserResults>,
}
model! { DetachHostAccountsFromUserOutput {
    0 "Results" results: Vec<DetachHostAccountsFromUserResults>
} }

/// In the response of [`DetachHostAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserResults {
    pub code: Option<String>,
    pub host_accounts: Vec<DetachHostAccountsFromUserHostAccounts>,
    pub host_id: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { DetachHostAccountsFromUserResults {
    0 "Code" code: String, 1 "HostAccounts" host_accounts: Vec<DetachHostAccountsFromUserHostAccounts>,
    2 "HostId" host_id: String, 3 "Message" message: String, 4 "UserId" user_id: String
} }

/// In the response of [`DetachHostAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserHostAccounts {
    pub code: Option<String>,
    pub host_account_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachHostAccountsFromUserHostAccounts {
    0 "Code" code: String, 1 "HostAccountId" host_account_id: String, 2 "Message" message: String
} }

/// Detaches host accounts from user group: `DetachHostAccountsFromUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachHostAccountsFromUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserGroup {
    /// Required.
    pub hosts: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { DetachHostAccountsFromUserGroup(hosts: String, instance_id: String, user_group_id: String)
    "DetachHostAccountsFromUserGroup" -> DetachHostAccountsFromUserGroupOutput {
    0 "Hosts" hosts, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String,
    4 "UserGroupId" user_group_id
} }

/// Response of [`DetachHostAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserGroupOutput {
    pub results: Vec<DetachHostAccountsFromUserGroupResults>,
}
model! { DetachHostAccountsFromUserGroupOutput {
    0 "Results" results: Vec<DetachHostAccountsFromUserGroupResults>
} }

/// In the response of [`DetachHostAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserGroupResults {
    pub code: Option<String>,
    pub host_accounts: Vec<DetachHostAccountsFromUserGroupHostAccounts>,
    pub host_id: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DetachHostAccountsFromUserGroupResults {
    0 "Code" code: String, 1 "HostAccounts" host_accounts: Vec<DetachHostAccountsFromUserGroupHostAccounts>,
    2 "HostId" host_id: String, 3 "Message" message: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`DetachHostAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostAccountsFromUserGroupHostAccounts {
    pub code: Option<String>,
    pub host_account_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachHostAccountsFromUserGroupHostAccounts {
    0 "Code" code: String, 1 "HostAccountId" host_account_id: String, 2 "Message" message: String
} }

/// Detaches host group accounts from user: `DetachHostGroupAccountsFromUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachHostGroupAccountsFromUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUser {
    /// Required.
    pub host_groups: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { DetachHostGroupAccountsFromUser(host_groups: String, instance_id: String, user_id: String)
    "DetachHostGroupAccountsFromUser" -> DetachHostGroupAccountsFromUserOutput {
    0 "HostGroups" host_groups, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String, 3 "UserId" user_id
} }

/// Response of [`DetachHostGroupAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserOutput {
    pub results: Vec<DetachHostGroupAccountsFromUserResults>,
}
model! { DetachHostGroupAccountsFromUserOutput {
    0 "Results" results: Vec<DetachHostGroupAccountsFromUserResults>
} }

/// In the response of [`DetachHostGroupAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserResults {
    pub code: Option<String>,
    pub host_account_names: Vec<DetachHostGroupAccountsFromUserHostAccountNames>,
    pub host_group_id: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { DetachHostGroupAccountsFromUserResults {
    0 "Code" code: String,
    1 "HostAccountNames" host_account_names: Vec<DetachHostGroupAccountsFromUserHostAccountNames>,
    2 "HostGroupId" host_group_id: String, 3 "Message" message: String, 4 "UserId" user_id: String
} }

/// In the response of [`DetachHostGroupAccountsFromUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserHostAccountNames {
    pub code: Option<String>,
    pub host_account_name: Option<String>,
    pub message: Option<String>,
}
model! { DetachHostGroupAccountsFromUserHostAccountNames {
    0 "Code" code: String, 1 "HostAccountName" host_account_name: String, 2 "Message" message: String
} }

/// Detaches host group accounts from user group: `DetachHostGroupAccountsFromUserGroup` of `yundun-bastionhost`
/// 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachHostGroupAccountsFromUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserGroup {
    /// Required.
    pub host_groups: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { DetachHostGroupAccountsFromUserGroup(host_groups: String, instance_id: String, user_group_id: String)
    "DetachHostGroupAccountsFromUserGroup" -> DetachHostGroupAccountsFromUserGroupOutput {
    0 "HostGroups" host_groups, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "UserGroupId" user_group_id
} }

/// Response of [`DetachHostGroupAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserGroupOutput {
    pub results: Vec<DetachHostGroupAccountsFromUserGroupResults>,
}
model! { DetachHostGroupAccountsFromUserGroupOutput {
    0 "Results" results: Vec<DetachHostGroupAccountsFromUserGroupResults>
} }

/// In the response of [`DetachHostGroupAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserGroupResults {
    pub code: Option<String>,
    pub host_account_names: Vec<DetachHostGroupAccountsFromUserGroupHostAccountNames>,
    pub host_group_id: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
}
model! { DetachHostGroupAccountsFromUserGroupResults {
    0 "Code" code: String,
    1 "HostAccountNames" host_account_names: Vec<DetachHostGroupAccountsFromUserGroupHostAccountNames>,
    2 "HostGroupId" host_group_id: String, 3 "Message" message: String, 4 "UserGroupId" user_group_id: String
} }

/// In the response of [`DetachHostGroupAccountsFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachHostGroupAccountsFromUserGroupHostAccountNames {
    pub code: Option<String>,
    pub host_account_name: Option<String>,
    pub message: Option<String>,
}
model! { DetachHostGroupAccountsFromUserGroupHostAccountNames {
    0 "Code" code: String, 1 "HostAccountName" host_account_name: String, 2 "Message" message: String
} }

/// Detaches members from project: `DetachMembersFromProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachMembersFromProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachMembersFromProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub member_ids: String,
    /// Required. At least 1.
    pub project_id: i64,
    pub region_id: Option<String>,
}
operation! { DetachMembersFromProject(instance_id: String, member_ids: String, project_id: i64)
    "DetachMembersFromProject" -> DetachMembersFromProjectOutput {
    0 "InstanceId" instance_id, 1 "MemberIds" member_ids, 2 "ProjectId" project_id, 3 "RegionId" region_id: String
} }

/// Response of [`DetachMembersFromProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachMembersFromProjectOutput {
    pub results: Vec<DetachMembersFromProjectResults>,
}
model! { DetachMembersFromProjectOutput {
    0 "Results" results: Vec<DetachMembersFromProjectResults>
} }

/// In the response of [`DetachMembersFromProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachMembersFromProjectResults {
    pub code: Option<String>,
    pub member_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachMembersFromProjectResults {
    0 "Code" code: String, 1 "MemberId" member_id: String, 2 "Message" message: String
} }

/// Detaches project managers from project authorization: `DetachProjectManagersFromProjectAuthorization` of
/// `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachProjectManagersFromProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachProjectManagersFromProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub principal_ids: String,
    pub region_id: Option<String>,
}
operation! {
    DetachProjectManagersFromProjectAuthorization(authorization_id: i64, instance_id: String, principal_ids: String)
    "DetachProjectManagersFromProjectAuthorization" -> Empty {
    0 "AuthorizationId" authorization_id, 1 "InstanceId" instance_id, 2 "PrincipalIds" principal_ids,
    3 "RegionId" region_id: String
} }

/// Response of [`DetachProjectManagersFromProjectAuthorization`]: empty.
pub type DetachProjectManagersFromProjectAuthorizationOutput = Empty;

/// Detaches projects from project authorization: `DetachProjectsFromProjectAuthorization` of `yundun-bastionhost`
/// 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachProjectsFromProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachProjectsFromProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_ids: String,
    pub region_id: Option<String>,
}
operation! { DetachProjectsFromProjectAuthorization(authorization_id: i64, instance_id: String, project_ids: String)
    "DetachProjectsFromProjectAuthorization" -> Empty {
    0 "AuthorizationId" authorization_id, 1 "InstanceId" instance_id, 2 "ProjectIds" project_ids,
    3 "RegionId" region_id: String
} }

/// Response of [`DetachProjectsFromProjectAuthorization`]: empty.
pub type DetachProjectsFromProjectAuthorizationOutput = Empty;

/// Detaches projects from review rule: `DetachProjectsFromReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachProjectsFromReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachProjectsFromReviewRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_ids: String,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
}
operation! { DetachProjectsFromReviewRule(instance_id: String, project_ids: String, review_rule_id: i64)
    "DetachProjectsFromReviewRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectIds" project_ids, 2 "RegionId" region_id: String,
    3 "ReviewRuleId" review_rule_id
} }

/// Response of [`DetachProjectsFromReviewRule`]: empty.
pub type DetachProjectsFromReviewRuleOutput = Empty;

/// Detaches reviewers from review rule: `DetachReviewersFromReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DetachReviewersFromReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachReviewersFromReviewRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub principal_ids: String,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
}
operation! { DetachReviewersFromReviewRule(instance_id: String, principal_ids: String, review_rule_id: i64)
    "DetachReviewersFromReviewRule" -> Empty {
    0 "InstanceId" instance_id, 1 "PrincipalIds" principal_ids, 2 "RegionId" region_id: String,
    3 "ReviewRuleId" review_rule_id
} }

/// Response of [`DetachReviewersFromReviewRule`]: empty.
pub type DetachReviewersFromReviewRuleOutput = Empty;

/// Disables instance public access: `DisableInstancePublicAccess` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DisableInstancePublicAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstancePublicAccess {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DisableInstancePublicAccess(instance_id: String)
    "DisableInstancePublicAccess" -> DisableInstancePublicAccessOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`DisableInstancePublicAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstancePublicAccessOutput {
    pub instance_id: Option<String>,
}
model! { DisableInstancePublicAccessOutput {
    0 "InstanceId" instance_id: String
} }

/// Disables rule: `DisableRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/DisableRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRule {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DisableRule(instance_id: String, rule_id: String) "DisableRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String, 3 "RuleId" rule_id
} }

/// Response of [`DisableRule`]: empty.
pub type DisableRuleOutput = Empty;

/// Enables instance public access: `EnableInstancePublicAccess` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/EnableInstancePublicAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstancePublicAccess {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { EnableInstancePublicAccess(instance_id: String)
    "EnableInstancePublicAccess" -> EnableInstancePublicAccessOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`EnableInstancePublicAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstancePublicAccessOutput {
    pub instance_id: Option<String>,
}
model! { EnableInstancePublicAccessOutput {
    0 "InstanceId" instance_id: String
} }

/// Enables rule: `EnableRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/EnableRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRule {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { EnableRule(instance_id: String, rule_id: String) "EnableRule" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String, 3 "RuleId" rule_id
} }

/// Response of [`EnableRule`]: empty.
pub type EnableRuleOutput = Empty;

/// Generates asset operation token: `GenerateAssetOperationToken` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GenerateAssetOperationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAssetOperationToken {
    pub asset_account_id: Option<String>,
    pub asset_account_name: Option<String>,
    /// Secret.
    pub asset_account_password: Option<Secret>,
    pub asset_account_protocol_name: Option<String>,
    /// Required.
    pub asset_id: String,
    /// Required.
    pub asset_type: String,
    pub database_schema: Option<String>,
    /// Required.
    pub instance_id: String,
    pub login_attribute: Option<String>,
    pub operation_mode: Option<String>,
    pub operation_note: Option<String>,
    pub region_id: Option<String>,
    pub sso_client: Option<String>,
}
operation! { GenerateAssetOperationToken(asset_id: String, asset_type: String, instance_id: String)
    "GenerateAssetOperationToken" -> GenerateAssetOperationTokenOutput {
    0 "AssetAccountId" asset_account_id: String, 1 "AssetAccountName" asset_account_name: String,
    2 "AssetAccountPassword" asset_account_password: Secret,
    3 "AssetAccountProtocolName" asset_account_protocol_name: String, 4 "AssetId" asset_id, 5 "AssetType" asset_type,
    6 "DatabaseSchema" database_schema: String, 7 "InstanceId" instance_id, 8 "LoginAttribute" login_attribute: String,
    9 "OperationMode" operation_mode: String, 10 "OperationNote" operation_note: String,
    11 "RegionId" region_id: String, 12 "SsoClient" sso_client: String
} }

/// Response of [`GenerateAssetOperationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAssetOperationTokenOutput {
    pub asset_operation_token: Option<GenerateAssetOperationTokenAssetOperationToken>,
}
model! { GenerateAssetOperationTokenOutput {
    0 "AssetOperationToken" asset_operation_token: GenerateAssetOperationTokenAssetOperationToken
} }

/// In the response of [`GenerateAssetOperationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateAssetOperationTokenAssetOperationToken {
    pub count_left: Option<i64>,
    pub expire_time: Option<i64>,
    pub has_count_limit: Option<bool>,
    pub max_renew_count: Option<i64>,
    pub renew_count: Option<i64>,
    /// Secret.
    pub sso_url: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
model! { GenerateAssetOperationTokenAssetOperationToken {
    0 "CountLeft" count_left: i64, 1 "ExpireTime" expire_time: i64, 2 "HasCountLimit" has_count_limit: bool,
    3 "MaxRenewCount" max_renew_count: i64, 4 "RenewCount" renew_count: i64, 5 "SsoUrl" sso_url: Secret,
    6 "Token" token: Secret, 7 "TokenId" token_id: String
} }

/// Gets auto ops task: `GetAutoOpsTask` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetAutoOpsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoOpsTask {
    pub instance_id: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetAutoOpsTask(task_id: String) "GetAutoOpsTask" -> GetAutoOpsTaskOutput {
    0 "InstanceId" instance_id: String, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String,
    3 "TaskId" task_id
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetAutoOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoOpsTaskOutput {
    pub task: Option<GetAutoOpsTaskTask>,
}
model! { GetAutoOpsTaskOutput {
    0 "Task" task: GetAutoOpsTaskTask
} }

/// In the response of [`GetAutoOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoOpsTaskTask {
    pub allowed_over_time: Option<i64>,
    pub comment: Option<String>,
    pub name: Option<String>,
    pub schedule_time_info: Option<String>,
    pub schedule_type: Option<String>,
    pub script: Option<String>,
    pub script_id: Option<i64>,
    pub script_name: Option<String>,
    pub script_type: Option<String>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
}
model! { GetAutoOpsTaskTask {
    0 "AllowedOverTime" allowed_over_time: i64, 1 "Comment" comment: String, 2 "Name" name: String,
    3 "ScheduleTimeInfo" schedule_time_info: String, 4 "ScheduleType" schedule_type: String, 5 "Script" script: String,
    6 "ScriptId" script_id: i64, 7 "ScriptName" script_name: String, 8 "ScriptType" script_type: String,
    9 "TaskId" task_id: String, 10 "TaskState" task_state: String
} }

/// Gets database: `GetDatabase` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabase {
    /// Required.
    pub database_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetDatabase(database_id: String, instance_id: String) "GetDatabase" -> GetDatabaseOutput {
    0 "DatabaseId" database_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseOutput {
    pub database: Option<GetDatabaseDatabase>,
}
model! { GetDatabaseOutput {
    0 "Database" database: GetDatabaseDatabase
} }

/// In the response of [`GetDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseDatabase {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub database_port: Option<i64>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    pub database_type: Option<String>,
    pub network_domain_id: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_region_id: Option<String>,
    pub source_instance_state: Option<String>,
}
model! { GetDatabaseDatabase {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "DatabaseId" database_id: String,
    3 "DatabaseName" database_name: String, 4 "DatabasePort" database_port: i64,
    5 "DatabasePrivateAddress" database_private_address: String,
    6 "DatabasePublicAddress" database_public_address: String, 7 "DatabaseType" database_type: String,
    8 "NetworkDomainId" network_domain_id: String, 9 "Source" source: String,
    10 "SourceInstanceId" source_instance_id: String, 11 "SourceInstanceRegionId" source_instance_region_id: String,
    12 "SourceInstanceState" source_instance_state: String
} }

/// Gets database account: `GetDatabaseAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetDatabaseAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseAccount {
    /// Required.
    pub database_account_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetDatabaseAccount(database_account_id: String, instance_id: String)
    "GetDatabaseAccount" -> GetDatabaseAccountOutput {
    0 "DatabaseAccountId" database_account_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`GetDatabaseAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseAccountOutput {
    pub database_account: Option<GetDatabaseAccountDatabaseAccount>,
}
model! { GetDatabaseAccountOutput {
    0 "DatabaseAccount" database_account: GetDatabaseAccountDatabaseAccount
} }

/// In the response of [`GetDatabaseAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatabaseAccountDatabaseAccount {
    pub database_account_id: Option<String>,
    pub database_account_name: Option<String>,
    pub database_schema: Option<String>,
    pub has_password: Option<bool>,
    pub login_attribute: Option<String>,
}
model! { GetDatabaseAccountDatabaseAccount {
    0 "DatabaseAccountId" database_account_id: String, 1 "DatabaseAccountName" database_account_name: String,
    2 "DatabaseSchema" database_schema: String, 3 "HasPassword" has_password: bool,
    4 "LoginAttribute" login_attribute: String
} }

/// Gets export config job: `GetExportConfigJob` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetExportConfigJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportConfigJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_id: String,
    pub region_id: Option<String>,
}
operation! { GetExportConfigJob(instance_id: String, job_id: String) "GetExportConfigJob" -> GetExportConfigJobOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id, 2 "RegionId" region_id: String
} }

/// Response of [`GetExportConfigJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportConfigJobOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub expire_time: Option<i64>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { GetExportConfigJobOutput {
    0 "DownloadUrl" download_url: Secret, 1 "ExpireTime" expire_time: i64, 2 "JobId" job_id: String,
    3 "Message" message: String, 4 "Status" status: String
} }

/// Gets host: `GetHost` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHost {
    /// Required.
    pub host_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetHost(host_id: String, instance_id: String) "GetHost" -> GetHostOutput {
    0 "HostId" host_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`GetHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostOutput {
    pub host: Option<GetHostHost>,
}
model! { GetHostOutput {
    0 "Host" host: GetHostHost
} }

/// In the response of [`GetHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostHost {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    pub network_domain_id: Option<String>,
    pub os_type: Option<String>,
    pub pref_kex: Option<String>,
    pub protocols: Vec<GetHostProtocols>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_state: Option<String>,
}
model! { GetHostHost {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "HostId" host_id: String,
    3 "HostName" host_name: String, 4 "HostPrivateAddress" host_private_address: String,
    5 "HostPublicAddress" host_public_address: String, 6 "NetworkDomainId" network_domain_id: String,
    7 "OSType" os_type: String, 8 "PrefKex" pref_kex: String, 9 "Protocols" protocols: Vec<GetHostProtocols>,
    10 "Source" source: String, 11 "SourceInstanceId" source_instance_id: String,
    12 "SourceInstanceState" source_instance_state: String
} }

/// In the response of [`GetHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostProtocols {
    pub host_finger_print: Option<String>,
    pub port: Option<i64>,
    pub protocol_name: Option<String>,
}
model! { GetHostProtocols {
    0 "HostFingerPrint" host_finger_print: String, 1 "Port" port: i64, 2 "ProtocolName" protocol_name: String
} }

/// Gets host account: `GetHostAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostAccount {
    /// Required.
    pub host_account_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetHostAccount(host_account_id: String, instance_id: String) "GetHostAccount" -> GetHostAccountOutput {
    0 "HostAccountId" host_account_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`GetHostAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostAccountOutput {
    pub host_account: Option<GetHostAccountHostAccount>,
}
model! { GetHostAccountOutput {
    0 "HostAccount" host_account: GetHostAccountHostAccount
} }

/// In the response of [`GetHostAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostAccountHostAccount {
    pub has_password: Option<bool>,
    pub host_account_id: Option<String>,
    pub host_account_name: Option<String>,
    pub host_id: Option<String>,
    pub host_share_key_id: Option<String>,
    pub host_share_key_name: Option<String>,
    pub private_key_fingerprint: Option<String>,
    pub privilege_type: Option<String>,
    pub protocol_name: Option<String>,
    pub rotation_mode: Option<String>,
}
model! { GetHostAccountHostAccount {
    0 "HasPassword" has_password: bool, 1 "HostAccountId" host_account_id: String,
    2 "HostAccountName" host_account_name: String, 3 "HostId" host_id: String,
    4 "HostShareKeyId" host_share_key_id: String, 5 "HostShareKeyName" host_share_key_name: String,
    6 "PrivateKeyFingerprint" private_key_fingerprint: String, 7 "PrivilegeType" privilege_type: String,
    8 "ProtocolName" protocol_name: String, 9 "RotationMode" rotation_mode: String
} }

/// Gets host group: `GetHostGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroup {
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetHostGroup(host_group_id: String, instance_id: String) "GetHostGroup" -> GetHostGroupOutput {
    0 "HostGroupId" host_group_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`GetHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroupOutput {
    pub host_group: Option<GetHostGroupHostGroup>,
}
model! { GetHostGroupOutput {
    0 "HostGroup" host_group: GetHostGroupHostGroup
} }

/// In the response of [`GetHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroupHostGroup {
    pub comment: Option<String>,
    pub host_group_id: Option<String>,
    pub host_group_name: Option<String>,
}
model! { GetHostGroupHostGroup {
    0 "Comment" comment: String, 1 "HostGroupId" host_group_id: String, 2 "HostGroupName" host_group_name: String
} }

/// Gets host share key: `GetHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostShareKey {
    /// Required.
    pub host_share_key_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetHostShareKey(host_share_key_id: String, instance_id: String)
    "GetHostShareKey" -> GetHostShareKeyOutput {
    0 "HostShareKeyId" host_share_key_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String
} }

/// Response of [`GetHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostShareKeyOutput {
    pub host_share_key: Option<GetHostShareKeyHostShareKey>,
}
model! { GetHostShareKeyOutput {
    0 "HostShareKey" host_share_key: GetHostShareKeyHostShareKey
} }

/// In the response of [`GetHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostShareKeyHostShareKey {
    pub host_share_key_id: Option<String>,
    pub host_share_key_name: Option<String>,
    pub last_modify_key_at: Option<i64>,
    pub private_key_finger_print: Option<String>,
}
model! { GetHostShareKeyHostShareKey {
    0 "HostShareKeyId" host_share_key_id: String, 1 "HostShareKeyName" host_share_key_name: String,
    2 "LastModifyKeyAt" last_modify_key_at: i64, 3 "PrivateKeyFingerPrint" private_key_finger_print: String
} }

/// Gets instance ad auth server: `GetInstanceADAuthServer` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetInstanceADAuthServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceADAuthServer {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub user_source_id: Option<String>,
}
operation! { GetInstanceADAuthServer(instance_id: String) "GetInstanceADAuthServer" -> GetInstanceADAuthServerOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "UserSourceId" user_source_id: String
} }

/// Response of [`GetInstanceADAuthServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceADAuthServerOutput {
    pub ad: Option<GetInstanceADAuthServerAD>,
}
model! { GetInstanceADAuthServerOutput {
    0 "AD" ad: GetInstanceADAuthServerAD
} }

/// In the response of [`GetInstanceADAuthServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceADAuthServerAD {
    pub account: Option<String>,
    pub base_dn: Option<String>,
    pub domain: Option<String>,
    pub email_mapping: Option<String>,
    pub filter: Option<String>,
    pub has_password: Option<bool>,
    pub is_default: Option<bool>,
    pub is_ssl: Option<bool>,
    pub is_sync_email_attr: Option<bool>,
    pub is_sync_mobile_attr: Option<bool>,
    pub is_sync_name_attr: Option<bool>,
    pub is_sync_ou_as_user_group: Option<bool>,
    pub latest_sync_time: Option<i64>,
    pub mobile_mapping: Option<String>,
    pub name_mapping: Option<String>,
    pub port: Option<i64>,
    pub server: Option<String>,
    pub server_name: Option<String>,
    pub standby_server: Option<String>,
    pub sync_interval: Option<i64>,
    pub user_source_id: Option<String>,
}
model! { GetInstanceADAuthServerAD {
    0 "Account" account: String, 1 "BaseDN" base_dn: String, 2 "Domain" domain: String,
    3 "EmailMapping" email_mapping: String, 4 "Filter" filter: String, 5 "HasPassword" has_password: bool,
    6 "IsDefault" is_default: bool, 7 "IsSSL" is_ssl: bool, 8 "IsSyncEmailAttr" is_sync_email_attr: bool,
    9 "IsSyncMobileAttr" is_sync_mobile_attr: bool, 10 "IsSyncNameAttr" is_sync_name_attr: bool,
    11 "IsSyncOuAsUserGroup" is_sync_ou_as_user_group: bool, 12 "LatestSyncTime" latest_sync_time: i64,
    13 "MobileMapping" mobile_mapping: String, 14 "NameMapping" name_mapping: String, 15 "Port" port: i64,
    16 "Server" server: String, 17 "ServerName" server_name: String, 18 "StandbyServer" standby_server: String,
    19 "SyncInterval" sync_interval: i64, 20 "UserSourceId" user_source_id: String
} }

/// Gets instance ldap auth server: `GetInstanceLDAPAuthServer` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetInstanceLDAPAuthServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLDAPAuthServer {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetInstanceLDAPAuthServer(instance_id: String)
    "GetInstanceLDAPAuthServer" -> GetInstanceLDAPAuthServerOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetInstanceLDAPAuthServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLDAPAuthServerOutput {
    pub ldap: Option<GetInstanceLDAPAuthServerLDAP>,
}
model! { GetInstanceLDAPAuthServerOutput {
    0 "LDAP" ldap: GetInstanceLDAPAuthServerLDAP
} }

/// In the response of [`GetInstanceLDAPAuthServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLDAPAuthServerLDAP {
    pub account: Option<String>,
    pub base_dn: Option<String>,
    pub email_mapping: Option<String>,
    pub filter: Option<String>,
    pub has_password: Option<String>,
    pub is_ssl: Option<bool>,
    pub login_name_mapping: Option<String>,
    pub mobile_mapping: Option<String>,
    pub name_mapping: Option<String>,
    pub port: Option<i64>,
    pub server: Option<String>,
    pub standby_server: Option<String>,
}
model! { GetInstanceLDAPAuthServerLDAP {
    0 "Account" account: String, 1 "BaseDN" base_dn: String, 2 "EmailMapping" email_mapping: String,
    3 "Filter" filter: String, 4 "HasPassword" has_password: String, 5 "IsSSL" is_ssl: bool,
    6 "LoginNameMapping" login_name_mapping: String, 7 "MobileMapping" mobile_mapping: String,
    8 "NameMapping" name_mapping: String, 9 "Port" port: i64, 10 "Server" server: String,
    11 "StandbyServer" standby_server: String
} }

/// Gets instance store info: `GetInstanceStoreInfo` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetInstanceStoreInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStoreInfo {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetInstanceStoreInfo(instance_id: String) "GetInstanceStoreInfo" -> GetInstanceStoreInfoOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetInstanceStoreInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceStoreInfoOutput {
    pub max: Option<i64>,
    pub usage: Option<i64>,
}
model! { GetInstanceStoreInfoOutput {
    0 "Max" max: i64, 1 "Usage" usage: i64
} }

/// Gets instance two factor: `GetInstanceTwoFactor` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetInstanceTwoFactor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTwoFactor {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetInstanceTwoFactor(instance_id: String) "GetInstanceTwoFactor" -> GetInstanceTwoFactorOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} }

/// Response of [`GetInstanceTwoFactor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTwoFactorOutput {
    pub config: Option<GetInstanceTwoFactorConfig>,
}
model! { GetInstanceTwoFactorOutput {
    0 "Config" config: GetInstanceTwoFactorConfig
} }

/// In the response of [`GetInstanceTwoFactor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTwoFactorConfig {
    pub enable_two_factor: Option<bool>,
    pub skip_two_factor_time: Option<i64>,
    pub two_factor_methods: Vec<String>,
}
model! { GetInstanceTwoFactorConfig {
    0 "EnableTwoFactor" enable_two_factor: bool, 1 "SkipTwoFactorTime" skip_two_factor_time: i64,
    2 "TwoFactorMethods" two_factor_methods: Vec<String>
} }

/// Gets network domain: `GetNetworkDomain` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetNetworkDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkDomain {
    pub check_proxy_state: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_domain_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetNetworkDomain(instance_id: String, network_domain_id: String)
    "GetNetworkDomain" -> GetNetworkDomainOutput {
    0 "CheckProxyState" check_proxy_state: String, 1 "InstanceId" instance_id, 2 "NetworkDomainId" network_domain_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`GetNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkDomainOutput {
    pub network_domain: Option<GetNetworkDomainNetworkDomain>,
}
model! { GetNetworkDomainOutput {
    0 "NetworkDomain" network_domain: GetNetworkDomainNetworkDomain
} }

/// In the response of [`GetNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkDomainNetworkDomain {
    pub comment: Option<String>,
    pub default: Option<bool>,
    pub network_domain_id: Option<String>,
    pub network_domain_name: Option<String>,
    pub network_domain_type: Option<String>,
    pub proxies: Vec<GetNetworkDomainProxies>,
}
model! { GetNetworkDomainNetworkDomain {
    0 "Comment" comment: String, 1 "Default" default: bool, 2 "NetworkDomainId" network_domain_id: String,
    3 "NetworkDomainName" network_domain_name: String, 4 "NetworkDomainType" network_domain_type: String,
    5 "Proxies" proxies: Vec<GetNetworkDomainProxies>
} }

/// In the response of [`GetNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkDomainProxies {
    pub address: Option<String>,
    pub has_password: Option<bool>,
    pub node_type: Option<String>,
    pub port: Option<i64>,
    pub proxy_state: Option<String>,
    pub proxy_state_error_code: Option<String>,
    pub proxy_type: Option<String>,
    pub user: Option<String>,
}
model! { GetNetworkDomainProxies {
    0 "Address" address: String, 1 "HasPassword" has_password: bool, 2 "NodeType" node_type: String, 3 "Port" port: i64,
    4 "ProxyState" proxy_state: String, 5 "ProxyStateErrorCode" proxy_state_error_code: String,
    6 "ProxyType" proxy_type: String, 7 "User" user: String
} }

/// Gets policy: `GetPolicy` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetPolicy(instance_id: String, policy_id: String) "GetPolicy" -> GetPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub policy: Option<GetPolicyPolicy>,
}
model! { GetPolicyOutput {
    0 "Policy" policy: GetPolicyPolicy
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyPolicy {
    pub access_time_range_config: Option<GetPolicyAccessTimeRangeConfig>,
    pub approval_config: Option<GetPolicyApprovalConfig>,
    pub command_config: Option<GetPolicyCommandConfig>,
    pub comment: Option<String>,
    pub ip_acl_config: Option<GetPolicyIPAclConfig>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub priority: Option<i64>,
    pub protocol_config: Option<GetPolicyProtocolConfig>,
}
model! { GetPolicyPolicy {
    0 "AccessTimeRangeConfig" access_time_range_config: GetPolicyAccessTimeRangeConfig,
    1 "ApprovalConfig" approval_config: GetPolicyApprovalConfig,
    2 "CommandConfig" command_config: GetPolicyCommandConfig, 3 "Comment" comment: String,
    4 "IPAclConfig" ip_acl_config: GetPolicyIPAclConfig, 5 "PolicyId" policy_id: String,
    6 "PolicyName" policy_name: String, 7 "Priority" priority: i64,
    8 "ProtocolConfig" protocol_config: GetPolicyProtocolConfig
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAccessTimeRangeConfig {
    pub effective_time: Vec<GetPolicyEffectiveTime>,
}
model! { GetPolicyAccessTimeRangeConfig {
    0 "EffectiveTime" effective_time: Vec<GetPolicyEffectiveTime>
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyEffectiveTime {
    pub days: Vec<String>,
    pub hours: Vec<String>,
}
model! { GetPolicyEffectiveTime {
    0 "Days" days: Vec<String>, 1 "Hours" hours: Vec<String>
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyApprovalConfig {
    pub switch_status: Option<String>,
}
model! { GetPolicyApprovalConfig {
    0 "SwitchStatus" switch_status: String
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyCommandConfig {
    pub approval: Option<GetPolicyApproval>,
    pub deny: Option<GetPolicyDeny>,
}
model! { GetPolicyCommandConfig {
    0 "Approval" approval: GetPolicyApproval, 1 "Deny" deny: GetPolicyDeny
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyApproval {
    pub commands: Vec<String>,
}
model! { GetPolicyApproval {
    0 "Commands" commands: Vec<String>
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDeny {
    pub acl_type: Option<String>,
    pub commands: Vec<String>,
}
model! { GetPolicyDeny {
    0 "AclType" acl_type: String, 1 "Commands" commands: Vec<String>
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyIPAclConfig {
    pub acl_type: Option<String>,
    pub ips: Vec<String>,
}
model! { GetPolicyIPAclConfig {
    0 "AclType" acl_type: String, 1 "IPs" ips: Vec<String>
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyProtocolConfig {
    pub rdp: Option<GetPolicyRDP>,
    pub ssh: Option<GetPolicySSH>,
}
model! { GetPolicyProtocolConfig {
    0 "RDP" rdp: GetPolicyRDP, 1 "SSH" ssh: GetPolicySSH
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyRDP {
    pub clipboard_download: Option<String>,
    pub clipboard_upload: Option<String>,
    pub disk_redirection: Option<String>,
    pub disk_redirection_download: Option<String>,
    pub disk_redirection_upload: Option<String>,
    pub record_keyboard: Option<String>,
}
model! { GetPolicyRDP {
    0 "ClipboardDownload" clipboard_download: String, 1 "ClipboardUpload" clipboard_upload: String,
    2 "DiskRedirection" disk_redirection: String, 3 "DiskRedirectionDownload" disk_redirection_download: String,
    4 "DiskRedirectionUpload" disk_redirection_upload: String, 5 "RecordKeyboard" record_keyboard: String
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicySSH {
    pub allow_direct_tcp: Option<String>,
    pub allow_tcp_forwarding: Option<String>,
    pub exec_command: Option<String>,
    pub sftp_channel: Option<String>,
    pub sftp_download_file: Option<String>,
    pub sftp_mkdir: Option<String>,
    pub sftp_remove_file: Option<String>,
    pub sftp_rename_file: Option<String>,
    pub sftp_rmdir: Option<String>,
    pub sftp_upload_file: Option<String>,
    pub ssh_channel: Option<String>,
    pub tcp_forwarding: Option<String>,
    pub x11_forwarding: Option<String>,
}
model! { GetPolicySSH {
    0 "AllowDirectTcp" allow_direct_tcp: String, 1 "AllowTcpForwarding" allow_tcp_forwarding: String,
    2 "ExecCommand" exec_command: String, 3 "SFTPChannel" sftp_channel: String,
    4 "SFTPDownloadFile" sftp_download_file: String, 5 "SFTPMkdir" sftp_mkdir: String,
    6 "SFTPRemoveFile" sftp_remove_file: String, 7 "SFTPRenameFile" sftp_rename_file: String,
    8 "SFTPRmdir" sftp_rmdir: String, 9 "SFTPUploadFile" sftp_upload_file: String, 10 "SSHChannel" ssh_channel: String,
    11 "TcpForwarding" tcp_forwarding: String, 12 "X11Forwarding" x11_forwarding: String
} }

/// Gets policy asset scope: `GetPolicyAssetScope` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetPolicyAssetScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAssetScope {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetPolicyAssetScope(instance_id: String, policy_id: String)
    "GetPolicyAssetScope" -> GetPolicyAssetScopeOutput {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`GetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAssetScopeOutput {
    pub asset_scope: Option<GetPolicyAssetScopeAssetScope>,
}
model! { GetPolicyAssetScopeOutput {
    0 "AssetScope" asset_scope: GetPolicyAssetScopeAssetScope
} }

/// In the response of [`GetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAssetScopeAssetScope {
    pub databases: Vec<GetPolicyAssetScopeDatabases>,
    pub host_groups: Vec<GetPolicyAssetScopeHostGroups>,
    pub hosts: Vec<GetPolicyAssetScopeHosts>,
    pub scope_type: Option<String>,
}
model! { GetPolicyAssetScopeAssetScope {
    0 "Databases" databases: Vec<GetPolicyAssetScopeDatabases>,
    1 "HostGroups" host_groups: Vec<GetPolicyAssetScopeHostGroups>, 2 "Hosts" hosts: Vec<GetPolicyAssetScopeHosts>,
    3 "ScopeType" scope_type: String
} }

/// In the response of [`GetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAssetScopeDatabases {
    pub account_scope_type: Option<String>,
    pub database_account_ids: Vec<String>,
    pub database_id: Option<String>,
}
model! { GetPolicyAssetScopeDatabases {
    0 "AccountScopeType" account_scope_type: String, 1 "DatabaseAccountIds" database_account_ids: Vec<String>,
    2 "DatabaseId" database_id: String
} }

/// In the response of [`GetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAssetScopeHostGroups {
    pub account_names: Vec<String>,
    pub account_scope_type: Option<String>,
    pub host_group_id: Option<String>,
}
model! { GetPolicyAssetScopeHostGroups {
    0 "AccountNames" account_names: Vec<String>, 1 "AccountScopeType" account_scope_type: String,
    2 "HostGroupId" host_group_id: String
} }

/// In the response of [`GetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAssetScopeHosts {
    pub account_scope_type: Option<String>,
    pub host_account_ids: Vec<String>,
    pub host_id: Option<String>,
}
model! { GetPolicyAssetScopeHosts {
    0 "AccountScopeType" account_scope_type: String, 1 "HostAccountIds" host_account_ids: Vec<String>,
    2 "HostId" host_id: String
} }

/// Gets policy user scope: `GetPolicyUserScope` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetPolicyUserScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyUserScope {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { GetPolicyUserScope(instance_id: String, policy_id: String)
    "GetPolicyUserScope" -> GetPolicyUserScopeOutput {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`GetPolicyUserScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyUserScopeOutput {
    pub user_scope: Option<GetPolicyUserScopeUserScope>,
}
model! { GetPolicyUserScopeOutput {
    0 "UserScope" user_scope: GetPolicyUserScopeUserScope
} }

/// In the response of [`GetPolicyUserScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyUserScopeUserScope {
    pub scope_type: Option<String>,
    pub user_group_ids: Vec<String>,
    pub user_ids: Vec<String>,
}
model! { GetPolicyUserScopeUserScope {
    0 "ScopeType" scope_type: String, 1 "UserGroupIds" user_group_ids: Vec<String>, 2 "UserIds" user_ids: Vec<String>
} }

/// Gets project: `GetProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub instance_id: String,
    /// Required. At least 1.
    pub project_id: i64,
    pub region_id: Option<String>,
}
operation! { GetProject(instance_id: String, project_id: i64) "GetProject" -> GetProjectOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id, 2 "RegionId" region_id: String
} }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub project: Option<GetProjectProject>,
}
model! { GetProjectOutput {
    0 "Project" project: GetProjectProject
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProject {
    pub app_count: Option<i64>,
    pub created_at: Option<i64>,
    pub database_count: Option<i64>,
    pub description: Option<String>,
    pub host_count: Option<i64>,
    pub is_default: Option<bool>,
    pub member_ids: Vec<String>,
    pub name: Option<String>,
    pub notify_receivers: Vec<GetProjectNotifyReceivers>,
    pub project_id: Option<i64>,
    pub updated_at: Option<i64>,
}
model! { GetProjectProject {
    0 "AppCount" app_count: i64, 1 "CreatedAt" created_at: i64, 2 "DatabaseCount" database_count: i64,
    3 "Description" description: String, 4 "HostCount" host_count: i64, 5 "IsDefault" is_default: bool,
    6 "MemberIds" member_ids: Vec<String>, 7 "Name" name: String,
    8 "NotifyReceivers" notify_receivers: Vec<GetProjectNotifyReceivers>, 9 "ProjectId" project_id: i64,
    10 "UpdatedAt" updated_at: i64
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectNotifyReceivers {
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub receiver_id: Option<String>,
}
model! { GetProjectNotifyReceivers {
    0 "Email" email: String, 1 "Name" name: String, 2 "Phone" phone: String, 3 "ReceiverId" receiver_id: String
} }

/// Gets project authorization: `GetProjectAuthorization` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetProjectAuthorization(authorization_id: i64, instance_id: String)
    "GetProjectAuthorization" -> GetProjectAuthorizationOutput {
    0 "AuthorizationId" authorization_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`GetProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAuthorizationOutput {
    pub project_authorization: Option<GetProjectAuthorizationProjectAuthorization>,
}
model! { GetProjectAuthorizationOutput {
    0 "ProjectAuthorization" project_authorization: GetProjectAuthorizationProjectAuthorization
} }

/// In the response of [`GetProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAuthorizationProjectAuthorization {
    pub authorization_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub principals: Vec<GetProjectAuthorizationPrincipals>,
    pub project_ids: Vec<i64>,
    pub projects: Vec<GetProjectAuthorizationProjects>,
    pub scope_type: Option<i64>,
}
model! { GetProjectAuthorizationProjectAuthorization {
    0 "AuthorizationId" authorization_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "Principals" principals: Vec<GetProjectAuthorizationPrincipals>, 4 "ProjectIds" project_ids: Vec<i64>,
    5 "Projects" projects: Vec<GetProjectAuthorizationProjects>, 6 "ScopeType" scope_type: i64
} }

/// In the response of [`GetProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAuthorizationPrincipals {
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetProjectAuthorizationPrincipals {
    0 "PrincipalId" principal_id: String, 1 "PrincipalName" principal_name: String,
    2 "PrincipalType" principal_type: String
} }

/// In the response of [`GetProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectAuthorizationProjects {
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { GetProjectAuthorizationProjects {
    0 "Description" description: String, 1 "IsDefault" is_default: bool, 2 "Name" name: String,
    3 "ProjectId" project_id: i64
} }

/// Gets review rule: `GetReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReviewRule {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
}
operation! { GetReviewRule(instance_id: String, review_rule_id: i64) "GetReviewRule" -> GetReviewRuleOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ReviewRuleId" review_rule_id
} }

/// Response of [`GetReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReviewRuleOutput {
    pub review_rule: Option<GetReviewRuleReviewRule>,
}
model! { GetReviewRuleOutput {
    0 "ReviewRule" review_rule: GetReviewRuleReviewRule
} }

/// In the response of [`GetReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReviewRuleReviewRule {
    pub description: Option<String>,
    pub principals: Vec<GetReviewRulePrincipals>,
    pub project_ids: Vec<i64>,
    pub projects: Vec<GetReviewRuleProjects>,
    pub review_rule_id: Option<String>,
    pub review_rule_name: Option<String>,
    pub scope_type: Option<i64>,
}
model! { GetReviewRuleReviewRule {
    0 "Description" description: String, 1 "Principals" principals: Vec<GetReviewRulePrincipals>,
    2 "ProjectIds" project_ids: Vec<i64>, 3 "Projects" projects: Vec<GetReviewRuleProjects>,
    4 "ReviewRuleId" review_rule_id: String, 5 "ReviewRuleName" review_rule_name: String, 6 "ScopeType" scope_type: i64
} }

/// In the response of [`GetReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReviewRulePrincipals {
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
}
model! { GetReviewRulePrincipals {
    0 "PrincipalId" principal_id: String, 1 "PrincipalName" principal_name: String,
    2 "PrincipalType" principal_type: String
} }

/// In the response of [`GetReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReviewRuleProjects {
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { GetReviewRuleProjects {
    0 "Description" description: String, 1 "IsDefault" is_default: bool, 2 "Name" name: String,
    3 "ProjectId" project_id: i64
} }

/// Gets rule: `GetRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { GetRule(instance_id: String, rule_id: String) "GetRule" -> GetRuleOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String, 3 "RuleId" rule_id
} }

/// Response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub rule: Option<GetRuleRule>,
}
model! { GetRuleOutput {
    0 "Rule" rule: GetRuleRule
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleRule {
    pub comment: Option<String>,
    pub databases: Vec<GetRuleDatabases>,
    pub effective_end_time: Option<String>,
    pub effective_start_time: Option<String>,
    pub host_groups: Vec<GetRuleHostGroups>,
    pub hosts: Vec<GetRuleHosts>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub user_groups: Vec<GetRuleUserGroups>,
    pub users: Vec<GetRuleUsers>,
}
model! { GetRuleRule {
    0 "Comment" comment: String, 1 "Databases" databases: Vec<GetRuleDatabases>,
    2 "EffectiveEndTime" effective_end_time: String, 3 "EffectiveStartTime" effective_start_time: String,
    4 "HostGroups" host_groups: Vec<GetRuleHostGroups>, 5 "Hosts" hosts: Vec<GetRuleHosts>, 6 "RuleId" rule_id: String,
    7 "RuleName" rule_name: String, 8 "UserGroups" user_groups: Vec<GetRuleUserGroups>,
    9 "Users" users: Vec<GetRuleUsers>
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleDatabases {
    pub database_accounts: Vec<GetRuleDatabaseAccounts>,
    pub database_id: Option<String>,
}
model! { GetRuleDatabases {
    0 "DatabaseAccounts" database_accounts: Vec<GetRuleDatabaseAccounts>, 1 "DatabaseId" database_id: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleDatabaseAccounts {
    pub database_account_id: Option<String>,
}
model! { GetRuleDatabaseAccounts {
    0 "DatabaseAccountId" database_account_id: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleHostGroups {
    pub host_account_names: Vec<String>,
    pub host_group_id: Option<String>,
}
model! { GetRuleHostGroups {
    0 "HostAccountNames" host_account_names: Vec<String>, 1 "HostGroupId" host_group_id: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleHosts {
    pub host_accounts: Vec<GetRuleHostAccounts>,
    pub host_id: Option<String>,
}
model! { GetRuleHosts {
    0 "HostAccounts" host_accounts: Vec<GetRuleHostAccounts>, 1 "HostId" host_id: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleHostAccounts {
    pub host_account_id: Option<String>,
    pub host_account_name: Option<String>,
}
model! { GetRuleHostAccounts {
    0 "HostAccountId" host_account_id: String, 1 "HostAccountName" host_account_name: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleUserGroups {
    pub user_group_id: Option<String>,
}
model! { GetRuleUserGroups {
    0 "UserGroupId" user_group_id: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleUsers {
    pub user_id: Option<String>,
}
model! { GetRuleUsers {
    0 "UserId" user_id: String
} }

/// Gets user: `GetUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { GetUser(instance_id: String, user_id: String) "GetUser" -> GetUserOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "UserId" user_id
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "User" user: GetUserUser
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub comment: Option<String>,
    pub display_name: Option<String>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub email: Option<String>,
    pub language: Option<String>,
    pub language_status: Option<String>,
    pub mobile: Option<String>,
    pub mobile_country_code: Option<String>,
    pub need_reset_password: Option<bool>,
    pub source: Option<String>,
    pub source_user_id: Option<String>,
    pub two_factor_methods: Vec<String>,
    pub two_factor_status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_state: Vec<String>,
}
model! { GetUserUser {
    0 "Comment" comment: String, 1 "DisplayName" display_name: String, 2 "EffectiveEndTime" effective_end_time: i64,
    3 "EffectiveStartTime" effective_start_time: i64, 4 "Email" email: String, 5 "Language" language: String,
    6 "LanguageStatus" language_status: String, 7 "Mobile" mobile: String,
    8 "MobileCountryCode" mobile_country_code: String, 9 "NeedResetPassword" need_reset_password: bool,
    10 "Source" source: String, 11 "SourceUserId" source_user_id: String,
    12 "TwoFactorMethods" two_factor_methods: Vec<String>, 13 "TwoFactorStatus" two_factor_status: String,
    14 "UserId" user_id: String, 15 "UserName" user_name: String, 16 "UserState" user_state: Vec<String>
} }

/// Gets user group: `GetUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/GetUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroup {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { GetUserGroup(instance_id: String, user_group_id: String) "GetUserGroup" -> GetUserGroupOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String,
    3 "UserGroupId" user_group_id
} }

/// Response of [`GetUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupOutput {
    pub user_group: Option<GetUserGroupUserGroup>,
}
model! { GetUserGroupOutput {
    0 "UserGroup" user_group: GetUserGroupUserGroup
} }

/// In the response of [`GetUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupUserGroup {
    pub comment: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { GetUserGroupUserGroup {
    0 "Comment" comment: String, 1 "UserGroupId" user_group_id: String, 2 "UserGroupName" user_group_name: String
} }

/// Imports kms secrets for host: `ImportKMSSecretsForHost` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ImportKMSSecretsForHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKMSSecretsForHost {
    /// Required.
    pub host_id: i64,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub secrets: Option<Vec<ImportKMSSecretsForHostSecrets>>,
}
operation! { ImportKMSSecretsForHost(host_id: i64) "ImportKMSSecretsForHost" -> ImportKMSSecretsForHostOutput {
    0 "HostId" host_id, 1 "InstanceId" instance_id: String, 2 "RegionId" region_id: String,
    3 "Secrets" secrets: Vec<ImportKMSSecretsForHostSecrets>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ImportKMSSecretsForHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKMSSecretsForHostSecrets {
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
}
input! { ImportKMSSecretsForHostSecrets() {
    0 "SecretName" secret_name: String, 1 "SecretType" secret_type: String
} }

/// Response of [`ImportKMSSecretsForHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKMSSecretsForHostOutput {
    pub results: Vec<ImportKMSSecretsForHostResults>,
    pub success_count: Option<i64>,
}
model! { ImportKMSSecretsForHostOutput {
    0 "Results" results: Vec<ImportKMSSecretsForHostResults>, 1 "SuccessCount" success_count: i64
} }

/// In the response of [`ImportKMSSecretsForHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKMSSecretsForHostResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_name: Option<String>,
}
model! { ImportKMSSecretsForHostResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "SecretName" secret_name: String
} }

/// Lists approve commands: `ListApproveCommands` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListApproveCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApproveCommands {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: String,
    /// Required.
    pub page_size: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListApproveCommands(instance_id: String, page_number: String, page_size: String)
    "ListApproveCommands" -> ListApproveCommandsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id: i64,
    4 "RegionId" region_id: String
} }
paged! { ListApproveCommands: ListApproveCommandsApproveCommands =
    Number "PageNumber", "ApproveCommands" approve_commands, total "TotalCount" }

/// Response of [`ListApproveCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApproveCommandsOutput {
    pub approve_commands: Vec<ListApproveCommandsApproveCommands>,
    pub total_count: Option<i64>,
}
model! { ListApproveCommandsOutput {
    0 "ApproveCommands" approve_commands: Vec<ListApproveCommandsApproveCommands>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApproveCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApproveCommandsApproveCommands {
    pub approve_command_id: Option<String>,
    pub asset_account_name: Option<String>,
    pub asset_ip: Option<String>,
    pub asset_name: Option<String>,
    pub client_ip: Option<String>,
    pub client_user: Option<String>,
    pub command: Option<String>,
    pub create_time: Option<String>,
    pub protocol_name: Option<String>,
    pub session_id: Option<String>,
    pub state: Option<String>,
}
model! { ListApproveCommandsApproveCommands {
    0 "ApproveCommandId" approve_command_id: String, 1 "AssetAccountName" asset_account_name: String,
    2 "AssetIp" asset_ip: String, 3 "AssetName" asset_name: String, 4 "ClientIp" client_ip: String,
    5 "ClientUser" client_user: String, 6 "Command" command: String, 7 "CreateTime" create_time: String,
    8 "ProtocolName" protocol_name: String, 9 "SessionId" session_id: String, 10 "State" state: String
} }

/// Lists database accounts: `ListDatabaseAccounts` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListDatabaseAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccounts {
    pub database_account_name: Option<String>,
    pub database_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListDatabaseAccounts(instance_id: String) "ListDatabaseAccounts" -> ListDatabaseAccountsOutput {
    0 "DatabaseAccountName" database_account_name: String, 1 "DatabaseId" database_id: String,
    2 "InstanceId" instance_id, 3 "PageNumber" page_number: String, 4 "PageSize" page_size: String,
    5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String
} }
paged! { ListDatabaseAccounts: ListDatabaseAccountsDatabaseAccounts =
    Number "PageNumber", "DatabaseAccounts" database_accounts, total "TotalCount" }

/// Response of [`ListDatabaseAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsOutput {
    pub database_accounts: Vec<ListDatabaseAccountsDatabaseAccounts>,
    pub total_count: Option<i64>,
}
model! { ListDatabaseAccountsOutput {
    0 "DatabaseAccounts" database_accounts: Vec<ListDatabaseAccountsDatabaseAccounts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabaseAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsDatabaseAccounts {
    pub database_account_id: Option<String>,
    pub database_account_name: Option<String>,
    pub database_id: Option<String>,
    pub database_schema: Option<String>,
    pub has_password: Option<String>,
}
model! { ListDatabaseAccountsDatabaseAccounts {
    0 "DatabaseAccountId" database_account_id: String, 1 "DatabaseAccountName" database_account_name: String,
    2 "DatabaseId" database_id: String, 3 "DatabaseSchema" database_schema: String, 4 "HasPassword" has_password: String
} }

/// Lists database accounts for user: `ListDatabaseAccountsForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListDatabaseAccountsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsForUser {
    pub database_account_name: Option<String>,
    /// Required.
    pub database_id: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListDatabaseAccountsForUser(database_id: String, instance_id: String, user_id: String)
    "ListDatabaseAccountsForUser" -> ListDatabaseAccountsForUserOutput {
    0 "DatabaseAccountName" database_account_name: String, 1 "DatabaseId" database_id, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "RegionId" region_id: String,
    6 "UserId" user_id
} }
paged! { ListDatabaseAccountsForUser: ListDatabaseAccountsForUserDatabaseAccounts =
    Number "PageNumber", "DatabaseAccounts" database_accounts, total "TotalCount" }

/// Response of [`ListDatabaseAccountsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserOutput {
    pub database_accounts: Vec<ListDatabaseAccountsForUserDatabaseAccounts>,
    pub total_count: Option<i64>,
}
model! { ListDatabaseAccountsForUserOutput {
    0 "DatabaseAccounts" database_accounts: Vec<ListDatabaseAccountsForUserDatabaseAccounts>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabaseAccountsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserDatabaseAccounts {
    pub database_account_id: Option<String>,
    pub database_account_name: Option<String>,
    pub database_id: Option<String>,
    pub is_authorized: Option<bool>,
    pub protocol_name: Option<String>,
}
model! { ListDatabaseAccountsForUserDatabaseAccounts {
    0 "DatabaseAccountId" database_account_id: String, 1 "DatabaseAccountName" database_account_name: String,
    2 "DatabaseId" database_id: String, 3 "IsAuthorized" is_authorized: bool, 4 "ProtocolName" protocol_name: String
} }

/// Lists database accounts for user group: `ListDatabaseAccountsForUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListDatabaseAccountsForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserGroup {
    pub database_account_name: Option<String>,
    /// Required.
    pub database_id: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { ListDatabaseAccountsForUserGroup(database_id: String, instance_id: String, user_group_id: String)
    "ListDatabaseAccountsForUserGroup" -> ListDatabaseAccountsForUserGroupOutput {
    0 "DatabaseAccountName" database_account_name: String, 1 "DatabaseId" database_id, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "ProjectId" project_id: i64,
    6 "RegionId" region_id: String, 7 "UserGroupId" user_group_id
} }
paged! { ListDatabaseAccountsForUserGroup: ListDatabaseAccountsForUserGroupDatabaseAccounts =
    Number "PageNumber", "DatabaseAccounts" database_accounts, total "TotalCount" }

/// Response of [`ListDatabaseAccountsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserGroupOutput {
    pub database_accounts: Vec<ListDatabaseAccountsForUserGroupDatabaseAccounts>,
    pub total_count: Option<i64>,
}
model! { ListDatabaseAccountsForUserGroupOutput {
    0 "DatabaseAccounts" database_accounts: Vec<ListDatabaseAccountsForUserGroupDatabaseAccounts>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabaseAccountsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccountsForUserGroupDatabaseAccounts {
    pub database_account_id: Option<String>,
    pub database_account_name: Option<String>,
    pub database_id: Option<String>,
    pub is_authorized: Option<bool>,
    pub protocol_name: Option<String>,
}
model! { ListDatabaseAccountsForUserGroupDatabaseAccounts {
    0 "DatabaseAccountId" database_account_id: String, 1 "DatabaseAccountName" database_account_name: String,
    2 "DatabaseId" database_id: String, 3 "IsAuthorized" is_authorized: bool, 4 "ProtocolName" protocol_name: String
} }

/// Lists databases: `ListDatabases` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub database_type: Option<String>,
    pub host_group_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub network_domain_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub source: Option<String>,
}
operation! { ListDatabases(instance_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "DatabaseType" database_type: String, 1 "HostGroupId" host_group_id: String, 2 "InstanceId" instance_id,
    3 "NetworkDomainId" network_domain_id: String, 4 "PageNumber" page_number: String, 5 "PageSize" page_size: String,
    6 "ProjectId" project_id: i64, 7 "RegionId" region_id: String, 8 "Source" source: String
} }
paged! { ListDatabases: ListDatabasesDatabases = Number "PageNumber", "Databases" databases, total "TotalCount" }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub databases: Vec<ListDatabasesDatabases>,
    pub total_count: Option<i64>,
}
model! { ListDatabasesOutput {
    0 "Databases" databases: Vec<ListDatabasesDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabases {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub database_port: Option<i64>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    pub database_type: Option<String>,
    pub network_domain_id: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_region_id: Option<String>,
    pub source_instance_state: Option<String>,
}
model! { ListDatabasesDatabases {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "DatabaseId" database_id: String,
    3 "DatabaseName" database_name: String, 4 "DatabasePort" database_port: i64,
    5 "DatabasePrivateAddress" database_private_address: String,
    6 "DatabasePublicAddress" database_public_address: String, 7 "DatabaseType" database_type: String,
    8 "NetworkDomainId" network_domain_id: String, 9 "Source" source: String,
    10 "SourceInstanceId" source_instance_id: String, 11 "SourceInstanceRegionId" source_instance_region_id: String,
    12 "SourceInstanceState" source_instance_state: String
} }

/// Lists databases for user: `ListDatabasesForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListDatabasesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesForUser {
    pub database_address: Option<String>,
    pub database_name: Option<String>,
    pub database_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub network_domain_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListDatabasesForUser(instance_id: String, user_id: String)
    "ListDatabasesForUser" -> ListDatabasesForUserOutput {
    0 "DatabaseAddress" database_address: String, 1 "DatabaseName" database_name: String,
    2 "DatabaseType" database_type: String, 3 "InstanceId" instance_id, 4 "NetworkDomainId" network_domain_id: String,
    5 "PageNumber" page_number: String, 6 "PageSize" page_size: String, 7 "ProjectId" project_id: i64,
    8 "RegionId" region_id: String, 9 "UserId" user_id
} }
paged! { ListDatabasesForUser: ListDatabasesForUserDatabases =
    Number "PageNumber", "Databases" databases, total "TotalCount" }

/// Response of [`ListDatabasesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesForUserOutput {
    pub databases: Vec<ListDatabasesForUserDatabases>,
    pub total_count: Option<i64>,
}
model! { ListDatabasesForUserOutput {
    0 "Databases" databases: Vec<ListDatabasesForUserDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabasesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesForUserDatabases {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub database_port: Option<i64>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    pub database_type: Option<String>,
    pub network_domain_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
}
model! { ListDatabasesForUserDatabases {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "DatabaseId" database_id: String,
    3 "DatabaseName" database_name: String, 4 "DatabasePort" database_port: i64,
    5 "DatabasePrivateAddress" database_private_address: String,
    6 "DatabasePublicAddress" database_public_address: String, 7 "DatabaseType" database_type: String,
    8 "NetworkDomainId" network_domain_id: String, 9 "ProjectId" project_id: String,
    10 "ProjectName" project_name: String, 11 "Source" source: String, 12 "SourceInstanceId" source_instance_id: String
} }

/// Lists databases for user group: `ListDatabasesForUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListDatabasesForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesForUserGroup {
    pub database_address: Option<String>,
    pub database_name: Option<String>,
    pub database_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub network_domain_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { ListDatabasesForUserGroup(instance_id: String, user_group_id: String)
    "ListDatabasesForUserGroup" -> ListDatabasesForUserGroupOutput {
    0 "DatabaseAddress" database_address: String, 1 "DatabaseName" database_name: String,
    2 "DatabaseType" database_type: String, 3 "InstanceId" instance_id, 4 "NetworkDomainId" network_domain_id: String,
    5 "PageNumber" page_number: String, 6 "PageSize" page_size: String, 7 "ProjectId" project_id: i64,
    8 "RegionId" region_id: String, 9 "UserGroupId" user_group_id
} }
paged! { ListDatabasesForUserGroup: ListDatabasesForUserGroupDatabases =
    Number "PageNumber", "Databases" databases, total "TotalCount" }

/// Response of [`ListDatabasesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesForUserGroupOutput {
    pub databases: Vec<ListDatabasesForUserGroupDatabases>,
    pub total_count: Option<i64>,
}
model! { ListDatabasesForUserGroupOutput {
    0 "Databases" databases: Vec<ListDatabasesForUserGroupDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabasesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesForUserGroupDatabases {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub database_account_count: Option<i64>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub database_port: Option<i64>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    pub database_type: Option<String>,
    pub network_domain_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
}
model! { ListDatabasesForUserGroupDatabases {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String,
    2 "DatabaseAccountCount" database_account_count: i64, 3 "DatabaseId" database_id: String,
    4 "DatabaseName" database_name: String, 5 "DatabasePort" database_port: i64,
    6 "DatabasePrivateAddress" database_private_address: String,
    7 "DatabasePublicAddress" database_public_address: String, 8 "DatabaseType" database_type: String,
    9 "NetworkDomainId" network_domain_id: String, 10 "ProjectId" project_id: String,
    11 "ProjectName" project_name: String, 12 "Source" source: String, 13 "SourceInstanceId" source_instance_id: String
} }

/// Lists host accounts: `ListHostAccounts` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccounts {
    pub host_account_name: Option<String>,
    /// Required.
    pub host_id: String,
    pub host_ids: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub protocol_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListHostAccounts(host_id: String, instance_id: String) "ListHostAccounts" -> ListHostAccountsOutput {
    0 "HostAccountName" host_account_name: String, 1 "HostId" host_id, 2 "HostIds" host_ids: String,
    3 "InstanceId" instance_id, 4 "PageNumber" page_number: String, 5 "PageSize" page_size: String,
    6 "ProjectId" project_id: i64, 7 "ProtocolName" protocol_name: String, 8 "RegionId" region_id: String
} }
paged! { ListHostAccounts: ListHostAccountsHostAccounts =
    Number "PageNumber", "HostAccounts" host_accounts, total "TotalCount" }

/// Response of [`ListHostAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsOutput {
    pub host_accounts: Vec<ListHostAccountsHostAccounts>,
    pub total_count: Option<i64>,
}
model! { ListHostAccountsOutput {
    0 "HostAccounts" host_accounts: Vec<ListHostAccountsHostAccounts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsHostAccounts {
    pub has_password: Option<bool>,
    pub host_account_id: Option<String>,
    pub host_account_name: Option<String>,
    pub host_id: Option<String>,
    pub host_share_key_id: Option<String>,
    pub host_share_key_name: Option<String>,
    pub private_key_fingerprint: Option<String>,
    pub privilege_type: Option<String>,
    pub protocol_name: Option<String>,
    pub rotation_mode: Option<String>,
}
model! { ListHostAccountsHostAccounts {
    0 "HasPassword" has_password: bool, 1 "HostAccountId" host_account_id: String,
    2 "HostAccountName" host_account_name: String, 3 "HostId" host_id: String,
    4 "HostShareKeyId" host_share_key_id: String, 5 "HostShareKeyName" host_share_key_name: String,
    6 "PrivateKeyFingerprint" private_key_fingerprint: String, 7 "PrivilegeType" privilege_type: String,
    8 "ProtocolName" protocol_name: String, 9 "RotationMode" rotation_mode: String
} }

/// Lists host accounts for host share key: `ListHostAccountsForHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostAccountsForHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForHostShareKey {
    pub host_share_key_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListHostAccountsForHostShareKey(instance_id: String)
    "ListHostAccountsForHostShareKey" -> ListHostAccountsForHostShareKeyOutput {
    0 "HostShareKeyId" host_share_key_id: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }
paged! { ListHostAccountsForHostShareKey: ListHostAccountsForHostShareKeyHostAccounts =
    Number "PageNumber", "HostAccounts" host_accounts, total "TotalCount" }

/// Response of [`ListHostAccountsForHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForHostShareKeyOutput {
    pub host_accounts: Vec<ListHostAccountsForHostShareKeyHostAccounts>,
    pub total_count: Option<i64>,
}
model! { ListHostAccountsForHostShareKeyOutput {
    0 "HostAccounts" host_accounts: Vec<ListHostAccountsForHostShareKeyHostAccounts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostAccountsForHostShareKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForHostShareKeyHostAccounts {
    pub host_account_name: Option<String>,
    pub host_id: Option<String>,
    pub hosts_account_id: Option<String>,
    pub protocol_name: Option<String>,
}
model! { ListHostAccountsForHostShareKeyHostAccounts {
    0 "HostAccountName" host_account_name: String, 1 "HostId" host_id: String,
    2 "HostsAccountId" hosts_account_id: String, 3 "ProtocolName" protocol_name: String
} }

/// Lists host accounts for user: `ListHostAccountsForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostAccountsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForUser {
    pub host_account_name: Option<String>,
    /// Required.
    pub host_id: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListHostAccountsForUser(host_id: String, instance_id: String, user_id: String)
    "ListHostAccountsForUser" -> ListHostAccountsForUserOutput {
    0 "HostAccountName" host_account_name: String, 1 "HostId" host_id, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "ProjectId" project_id: i64,
    6 "RegionId" region_id: String, 7 "UserId" user_id
} }
paged! { ListHostAccountsForUser: ListHostAccountsForUserHostAccounts =
    Number "PageNumber", "HostAccounts" host_accounts, total "TotalCount" }

/// Response of [`ListHostAccountsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForUserOutput {
    pub host_accounts: Vec<ListHostAccountsForUserHostAccounts>,
    pub total_count: Option<i64>,
}
model! { ListHostAccountsForUserOutput {
    0 "HostAccounts" host_accounts: Vec<ListHostAccountsForUserHostAccounts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostAccountsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForUserHostAccounts {
    pub host_account_id: Option<String>,
    pub host_account_name: Option<String>,
    pub host_id: Option<String>,
    pub is_authorized: Option<bool>,
    pub protocol_name: Option<String>,
}
model! { ListHostAccountsForUserHostAccounts {
    0 "HostAccountId" host_account_id: String, 1 "HostAccountName" host_account_name: String,
    2 "HostId" host_id: String, 3 "IsAuthorized" is_authorized: bool, 4 "ProtocolName" protocol_name: String
} }

/// Lists host accounts for user group: `ListHostAccountsForUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostAccountsForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForUserGroup {
    pub host_account_name: Option<String>,
    /// Required.
    pub host_id: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { ListHostAccountsForUserGroup(host_id: String, instance_id: String, user_group_id: String)
    "ListHostAccountsForUserGroup" -> ListHostAccountsForUserGroupOutput {
    0 "HostAccountName" host_account_name: String, 1 "HostId" host_id, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "ProjectId" project_id: i64,
    6 "RegionId" region_id: String, 7 "UserGroupId" user_group_id
} }
paged! { ListHostAccountsForUserGroup: ListHostAccountsForUserGroupHostAccounts =
    Number "PageNumber", "HostAccounts" host_accounts, total "TotalCount" }

/// Response of [`ListHostAccountsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForUserGroupOutput {
    pub host_accounts: Vec<ListHostAccountsForUserGroupHostAccounts>,
    pub total_count: Option<i64>,
}
model! { ListHostAccountsForUserGroupOutput {
    0 "HostAccounts" host_accounts: Vec<ListHostAccountsForUserGroupHostAccounts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostAccountsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostAccountsForUserGroupHostAccounts {
    pub host_account_id: Option<String>,
    pub host_account_name: Option<String>,
    pub host_id: Option<String>,
    pub is_authorized: Option<bool>,
    pub protocol_name: Option<String>,
}
model! { ListHostAccountsForUserGroupHostAccounts {
    0 "HostAccountId" host_account_id: String, 1 "HostAccountName" host_account_name: String,
    2 "HostId" host_id: String, 3 "IsAuthorized" is_authorized: bool, 4 "ProtocolName" protocol_name: String
} }

/// Lists host group account names for user: `ListHostGroupAccountNamesForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostGroupAccountNamesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUser {
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListHostGroupAccountNamesForUser(host_group_id: String, instance_id: String, user_id: String)
    "ListHostGroupAccountNamesForUser" -> ListHostGroupAccountNamesForUserOutput {
    0 "HostGroupId" host_group_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String, 4 "UserId" user_id
} }

/// Response of [`ListHostGroupAccountNamesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserOutput {
    pub host_account_names: Vec<String>,
}
model! { ListHostGroupAccountNamesForUserOutput {
    0 "HostAccountNames" host_account_names: Vec<String>
} }

/// Lists host group account names for user group: `ListHostGroupAccountNamesForUserGroup` of `yundun-bastionhost`
/// 2019-12-09.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostGroupAccountNamesForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserGroup {
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { ListHostGroupAccountNamesForUserGroup(host_group_id: String, instance_id: String, user_group_id: String)
    "ListHostGroupAccountNamesForUserGroup" -> ListHostGroupAccountNamesForUserGroupOutput {
    0 "HostGroupId" host_group_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String, 4 "UserGroupId" user_group_id
} }

/// Response of [`ListHostGroupAccountNamesForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupAccountNamesForUserGroupOutput {
    pub host_account_names: Vec<String>,
}
model! { ListHostGroupAccountNamesForUserGroupOutput {
    0 "HostAccountNames" host_account_names: Vec<String>
} }

/// Lists host groups: `ListHostGroups` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroups {
    pub host_group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListHostGroups(instance_id: String) "ListHostGroups" -> ListHostGroupsOutput {
    0 "HostGroupName" host_group_name: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }
paged! { ListHostGroups: ListHostGroupsHostGroups = Number "PageNumber", "HostGroups" host_groups, total "TotalCount" }

/// Response of [`ListHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsOutput {
    pub host_groups: Vec<ListHostGroupsHostGroups>,
    pub total_count: Option<i64>,
}
model! { ListHostGroupsOutput {
    0 "HostGroups" host_groups: Vec<ListHostGroupsHostGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsHostGroups {
    pub comment: Option<String>,
    pub host_group_id: Option<String>,
    pub host_group_name: Option<String>,
    pub member_count: Option<i64>,
}
model! { ListHostGroupsHostGroups {
    0 "Comment" comment: String, 1 "HostGroupId" host_group_id: String, 2 "HostGroupName" host_group_name: String,
    3 "MemberCount" member_count: i64
} }

/// Lists host groups for user: `ListHostGroupsForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsForUser {
    pub host_group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub mode: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListHostGroupsForUser(instance_id: String, user_id: String)
    "ListHostGroupsForUser" -> ListHostGroupsForUserOutput {
    0 "HostGroupName" host_group_name: String, 1 "InstanceId" instance_id, 2 "Mode" mode: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "ProjectId" project_id: i64,
    6 "RegionId" region_id: String, 7 "UserId" user_id
} }
paged! { ListHostGroupsForUser: ListHostGroupsForUserHostGroups =
    Number "PageNumber", "HostGroups" host_groups, total "TotalCount" }

/// Response of [`ListHostGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsForUserOutput {
    pub host_groups: Vec<ListHostGroupsForUserHostGroups>,
    pub total_count: Option<i64>,
}
model! { ListHostGroupsForUserOutput {
    0 "HostGroups" host_groups: Vec<ListHostGroupsForUserHostGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsForUserHostGroups {
    pub comment: Option<String>,
    pub host_group_id: Option<String>,
    pub host_group_name: Option<String>,
}
model! { ListHostGroupsForUserHostGroups {
    0 "Comment" comment: String, 1 "HostGroupId" host_group_id: String, 2 "HostGroupName" host_group_name: String
} }

/// Lists host groups for user group: `ListHostGroupsForUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostGroupsForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsForUserGroup {
    pub host_group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub mode: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { ListHostGroupsForUserGroup(instance_id: String, user_group_id: String)
    "ListHostGroupsForUserGroup" -> ListHostGroupsForUserGroupOutput {
    0 "HostGroupName" host_group_name: String, 1 "InstanceId" instance_id, 2 "Mode" mode: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "ProjectId" project_id: i64,
    6 "RegionId" region_id: String, 7 "UserGroupId" user_group_id
} }
paged! { ListHostGroupsForUserGroup: ListHostGroupsForUserGroupHostGroups =
    Number "PageNumber", "HostGroups" host_groups, total "TotalCount" }

/// Response of [`ListHostGroupsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsForUserGroupOutput {
    pub host_groups: Vec<ListHostGroupsForUserGroupHostGroups>,
    pub total_count: Option<i64>,
}
model! { ListHostGroupsForUserGroupOutput {
    0 "HostGroups" host_groups: Vec<ListHostGroupsForUserGroupHostGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostGroupsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsForUserGroupHostGroups {
    pub comment: Option<String>,
    pub host_group_id: Option<String>,
    pub host_group_name: Option<String>,
}
model! { ListHostGroupsForUserGroupHostGroups {
    0 "Comment" comment: String, 1 "HostGroupId" host_group_id: String, 2 "HostGroupName" host_group_name: String
} }

/// Lists host share keys: `ListHostShareKeys` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostShareKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostShareKeys {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListHostShareKeys(instance_id: String) "ListHostShareKeys" -> ListHostShareKeysOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }
paged! { ListHostShareKeys: ListHostShareKeysHostShareKeys =
    Number "PageNumber", "HostShareKeys" host_share_keys, total "TotalCount" }

/// Response of [`ListHostShareKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostShareKeysOutput {
    pub host_share_keys: Vec<ListHostShareKeysHostShareKeys>,
    pub total_count: Option<i64>,
}
model! { ListHostShareKeysOutput {
    0 "HostShareKeys" host_share_keys: Vec<ListHostShareKeysHostShareKeys>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostShareKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostShareKeysHostShareKeys {
    pub host_account_count: Option<i64>,
    pub host_share_key_id: Option<String>,
    pub host_share_key_name: Option<String>,
    pub last_modify_key_at: Option<i64>,
    pub private_key_finger_print: Option<String>,
}
model! { ListHostShareKeysHostShareKeys {
    0 "HostAccountCount" host_account_count: i64, 1 "HostShareKeyId" host_share_key_id: String,
    2 "HostShareKeyName" host_share_key_name: String, 3 "LastModifyKeyAt" last_modify_key_at: i64,
    4 "PrivateKeyFingerPrint" private_key_finger_print: String
} }

/// Lists hosts: `ListHosts` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHosts {
    pub host_address: Option<String>,
    pub host_group_id: Option<String>,
    pub host_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub os_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_state: Option<String>,
}
operation! { ListHosts(instance_id: String) "ListHosts" -> ListHostsOutput {
    0 "HostAddress" host_address: String, 1 "HostGroupId" host_group_id: String, 2 "HostName" host_name: String,
    3 "InstanceId" instance_id, 4 "OSType" os_type: String, 5 "PageNumber" page_number: String,
    6 "PageSize" page_size: String, 7 "ProjectId" project_id: String, 8 "RegionId" region_id: String,
    9 "Source" source: String, 10 "SourceInstanceId" source_instance_id: String,
    11 "SourceInstanceState" source_instance_state: String
} }
paged! { ListHosts: ListHostsHosts = Number "PageNumber", "Hosts" hosts, total "TotalCount" }

/// Response of [`ListHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsOutput {
    pub hosts: Vec<ListHostsHosts>,
    pub total_count: Option<i64>,
}
model! { ListHostsOutput {
    0 "Hosts" hosts: Vec<ListHostsHosts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsHosts {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub host_account_count: Option<i64>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    pub os_type: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_state: Option<String>,
}
model! { ListHostsHosts {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String,
    2 "HostAccountCount" host_account_count: i64, 3 "HostId" host_id: String, 4 "HostName" host_name: String,
    5 "HostPrivateAddress" host_private_address: String, 6 "HostPublicAddress" host_public_address: String,
    7 "OSType" os_type: String, 8 "Source" source: String, 9 "SourceInstanceId" source_instance_id: String,
    10 "SourceInstanceState" source_instance_state: String
} }

/// Lists hosts for user: `ListHostsForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsForUser {
    pub host_address: Option<String>,
    pub host_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub mode: Option<String>,
    pub os_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListHostsForUser(instance_id: String, user_id: String) "ListHostsForUser" -> ListHostsForUserOutput {
    0 "HostAddress" host_address: String, 1 "HostName" host_name: String, 2 "InstanceId" instance_id,
    3 "Mode" mode: String, 4 "OSType" os_type: String, 5 "PageNumber" page_number: String,
    6 "PageSize" page_size: String, 7 "ProjectId" project_id: i64, 8 "RegionId" region_id: String, 9 "UserId" user_id
} }
paged! { ListHostsForUser: ListHostsForUserHosts = Number "PageNumber", "Hosts" hosts, total "TotalCount" }

/// Response of [`ListHostsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsForUserOutput {
    pub hosts: Vec<ListHostsForUserHosts>,
    pub total_count: Option<i64>,
}
model! { ListHostsForUserOutput {
    0 "Hosts" hosts: Vec<ListHostsForUserHosts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsForUserHosts {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    pub os_type: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ListHostsForUserHosts {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "HostId" host_id: String,
    3 "HostName" host_name: String, 4 "HostPrivateAddress" host_private_address: String,
    5 "HostPublicAddress" host_public_address: String, 6 "OSType" os_type: String, 7 "ProjectId" project_id: String,
    8 "ProjectName" project_name: String
} }

/// Lists hosts for user group: `ListHostsForUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListHostsForUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsForUserGroup {
    pub host_address: Option<String>,
    pub host_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub mode: Option<String>,
    pub os_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
}
operation! { ListHostsForUserGroup(instance_id: String, user_group_id: String)
    "ListHostsForUserGroup" -> ListHostsForUserGroupOutput {
    0 "HostAddress" host_address: String, 1 "HostName" host_name: String, 2 "InstanceId" instance_id,
    3 "Mode" mode: String, 4 "OSType" os_type: String, 5 "PageNumber" page_number: String,
    6 "PageSize" page_size: String, 7 "ProjectId" project_id: i64, 8 "RegionId" region_id: String,
    9 "UserGroupId" user_group_id
} }
paged! { ListHostsForUserGroup: ListHostsForUserGroupHosts = Number "PageNumber", "Hosts" hosts, total "TotalCount" }

/// Response of [`ListHostsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsForUserGroupOutput {
    pub hosts: Vec<ListHostsForUserGroupHosts>,
    pub total_count: Option<i64>,
}
model! { ListHostsForUserGroupOutput {
    0 "Hosts" hosts: Vec<ListHostsForUserGroupHosts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListHostsForUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostsForUserGroupHosts {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    pub os_type: Option<String>,
}
model! { ListHostsForUserGroupHosts {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "HostId" host_id: String,
    3 "HostName" host_name: String, 4 "HostPrivateAddress" host_private_address: String,
    5 "HostPublicAddress" host_public_address: String, 6 "OSType" os_type: String
} }

/// Lists importable kms secrets for host: `ListImportableKMSSecretsForHost` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListImportableKMSSecretsForHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportableKMSSecretsForHost {
    /// Required.
    pub host_id: i64,
    pub instance_id: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListImportableKMSSecretsForHost(host_id: i64)
    "ListImportableKMSSecretsForHost" -> ListImportableKMSSecretsForHostOutput {
    0 "HostId" host_id, 1 "InstanceId" instance_id: String, 2 "Keyword" keyword: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String
} }
paged! { ListImportableKMSSecretsForHost: ListImportableKMSSecretsForHostSecrets =
    Token "NextToken", "Secrets" secrets, next "NextToken" }

/// Response of [`ListImportableKMSSecretsForHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportableKMSSecretsForHostOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub secrets: Vec<ListImportableKMSSecretsForHostSecrets>,
}
model! { ListImportableKMSSecretsForHostOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Secrets" secrets: Vec<ListImportableKMSSecretsForHostSecrets>
} }

/// In the response of [`ListImportableKMSSecretsForHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImportableKMSSecretsForHostSecrets {
    pub secret_name: Option<String>,
    pub secret_type: Option<String>,
    pub tags: Option<String>,
}
model! { ListImportableKMSSecretsForHostSecrets {
    0 "SecretName" secret_name: String, 1 "SecretType" secret_type: String, 2 "Tags" tags: String
} }

/// Lists instance rd members: `ListInstanceRdMembers` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListInstanceRdMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRdMembers {
    /// Required.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListInstanceRdMembers(instance_id: String) "ListInstanceRdMembers" -> ListInstanceRdMembersOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String
} }
paged! { ListInstanceRdMembers: ListInstanceRdMembersMembers = Token "NextToken", "Members" members, next "NextToken" }

/// Response of [`ListInstanceRdMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRdMembersOutput {
    pub max_results: Option<i64>,
    pub members: Vec<ListInstanceRdMembersMembers>,
    pub next_token: Option<String>,
}
model! { ListInstanceRdMembersOutput {
    0 "MaxResults" max_results: i64, 1 "Members" members: Vec<ListInstanceRdMembersMembers>,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListInstanceRdMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRdMembersMembers {
    pub member_id: Option<String>,
}
model! { ListInstanceRdMembersMembers {
    0 "MemberId" member_id: String
} }

/// Lists members not for project: `ListMembersNotForProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListMembersNotForProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersNotForProject {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListMembersNotForProject(instance_id: String)
    "ListMembersNotForProject" -> ListMembersNotForProjectOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String, 6 "Skip" skip: i64
} }
paged! { ListMembersNotForProject: ListMembersNotForProjectMembers =
    Token "NextToken", "Members" members, next "NextToken" }

/// Response of [`ListMembersNotForProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersNotForProjectOutput {
    pub max_results: Option<i64>,
    pub members: Vec<ListMembersNotForProjectMembers>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMembersNotForProjectOutput {
    0 "MaxResults" max_results: i64, 1 "Members" members: Vec<ListMembersNotForProjectMembers>,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMembersNotForProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersNotForProjectMembers {
    pub member_id: Option<i64>,
}
model! { ListMembersNotForProjectMembers {
    0 "MemberId" member_id: i64
} }

/// Lists network domains: `ListNetworkDomains` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListNetworkDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkDomains {
    /// Required.
    pub instance_id: String,
    pub network_domain_name: Option<String>,
    pub network_domain_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListNetworkDomains(instance_id: String) "ListNetworkDomains" -> ListNetworkDomainsOutput {
    0 "InstanceId" instance_id, 1 "NetworkDomainName" network_domain_name: String,
    2 "NetworkDomainType" network_domain_type: String, 3 "PageNumber" page_number: String,
    4 "PageSize" page_size: String, 5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String
} }
paged! { ListNetworkDomains: ListNetworkDomainsNetworkDomains =
    Number "PageNumber", "NetworkDomains" network_domains, total "TotalCount" }

/// Response of [`ListNetworkDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkDomainsOutput {
    pub network_domains: Vec<ListNetworkDomainsNetworkDomains>,
    pub total_count: Option<i64>,
}
model! { ListNetworkDomainsOutput {
    0 "NetworkDomains" network_domains: Vec<ListNetworkDomainsNetworkDomains>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListNetworkDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkDomainsNetworkDomains {
    pub comment: Option<String>,
    pub default: Option<bool>,
    pub network_domain_id: Option<String>,
    pub network_domain_name: Option<String>,
    pub network_domain_type: Option<String>,
    pub proxies_state: Vec<ListNetworkDomainsProxiesState>,
}
model! { ListNetworkDomainsNetworkDomains {
    0 "Comment" comment: String, 1 "Default" default: bool, 2 "NetworkDomainId" network_domain_id: String,
    3 "NetworkDomainName" network_domain_name: String, 4 "NetworkDomainType" network_domain_type: String,
    5 "ProxiesState" proxies_state: Vec<ListNetworkDomainsProxiesState>
} }

/// In the response of [`ListNetworkDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkDomainsProxiesState {
    pub node_type: Option<String>,
    pub proxy_state: Option<String>,
}
model! { ListNetworkDomainsProxiesState {
    0 "NodeType" node_type: String, 1 "ProxyState" proxy_state: String
} }

/// Lists operation database accounts: `ListOperationDatabaseAccounts` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListOperationDatabaseAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationDatabaseAccounts {
    pub database_account_name: Option<String>,
    pub database_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub operation_project_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListOperationDatabaseAccounts(instance_id: String)
    "ListOperationDatabaseAccounts" -> ListOperationDatabaseAccountsOutput {
    0 "DatabaseAccountName" database_account_name: String, 1 "DatabaseId" database_id: String,
    2 "InstanceId" instance_id, 3 "OperationProjectId" operation_project_id: String, 4 "PageNumber" page_number: String,
    5 "PageSize" page_size: String, 6 "RegionId" region_id: String
} }
paged! { ListOperationDatabaseAccounts: ListOperationDatabaseAccountsDatabaseAccounts =
    Number "PageNumber", "DatabaseAccounts" database_accounts, total "TotalCount" }

/// Response of [`ListOperationDatabaseAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationDatabaseAccountsOutput {
    pub database_accounts: Vec<ListOperationDatabaseAccountsDatabaseAccounts>,
    pub total_count: Option<i64>,
}
model! { ListOperationDatabaseAccountsOutput {
    0 "DatabaseAccounts" database_accounts: Vec<ListOperationDatabaseAccountsDatabaseAccounts>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOperationDatabaseAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationDatabaseAccountsDatabaseAccounts {
    pub db_name: Option<String>,
    pub database_account_id: Option<String>,
    pub database_account_name: Option<String>,
    pub database_id: Option<String>,
    pub has_password: Option<String>,
    pub login_attribute: Option<String>,
    pub protocol_name: Option<String>,
}
model! { ListOperationDatabaseAccountsDatabaseAccounts {
    0 "DBName" db_name: String, 1 "DatabaseAccountId" database_account_id: String,
    2 "DatabaseAccountName" database_account_name: String, 3 "DatabaseId" database_id: String,
    4 "HasPassword" has_password: String, 5 "LoginAttribute" login_attribute: String,
    6 "ProtocolName" protocol_name: String
} }

/// Lists operation databases: `ListOperationDatabases` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListOperationDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationDatabases {
    pub database_address: Option<String>,
    pub database_name: Option<String>,
    pub database_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_state: Option<String>,
}
operation! { ListOperationDatabases(instance_id: String) "ListOperationDatabases" -> ListOperationDatabasesOutput {
    0 "DatabaseAddress" database_address: String, 1 "DatabaseName" database_name: String,
    2 "DatabaseType" database_type: String, 3 "InstanceId" instance_id, 4 "PageNumber" page_number: String,
    5 "PageSize" page_size: String, 6 "ProjectId" project_id: i64, 7 "RegionId" region_id: String,
    8 "Source" source: String, 9 "SourceInstanceId" source_instance_id: String,
    10 "SourceInstanceState" source_instance_state: String
} }
paged! { ListOperationDatabases: ListOperationDatabasesDatabases =
    Number "PageNumber", "Databases" databases, total "TotalCount" }

/// Response of [`ListOperationDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationDatabasesOutput {
    pub databases: Vec<ListOperationDatabasesDatabases>,
    pub total_count: Option<i64>,
}
model! { ListOperationDatabasesOutput {
    0 "Databases" databases: Vec<ListOperationDatabasesDatabases>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOperationDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationDatabasesDatabases {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub database_port: Option<i64>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    pub database_type: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_region_id: Option<String>,
    pub source_instance_state: Option<String>,
}
model! { ListOperationDatabasesDatabases {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "DatabaseId" database_id: String,
    3 "DatabaseName" database_name: String, 4 "DatabasePort" database_port: i64,
    5 "DatabasePrivateAddress" database_private_address: String,
    6 "DatabasePublicAddress" database_public_address: String, 7 "DatabaseType" database_type: String,
    8 "Source" source: String, 9 "SourceInstanceId" source_instance_id: String,
    10 "SourceInstanceRegionId" source_instance_region_id: String,
    11 "SourceInstanceState" source_instance_state: String
} }

/// Lists operation host accounts: `ListOperationHostAccounts` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListOperationHostAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHostAccounts {
    pub host_account_name: Option<String>,
    /// Required.
    pub host_id: String,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListOperationHostAccounts(host_id: String, instance_id: String)
    "ListOperationHostAccounts" -> ListOperationHostAccountsOutput {
    0 "HostAccountName" host_account_name: String, 1 "HostId" host_id, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "RegionId" region_id: String
} }
paged! { ListOperationHostAccounts: ListOperationHostAccountsHostAccounts =
    Number "PageNumber", "HostAccounts" host_accounts, total "TotalCount" }

/// Response of [`ListOperationHostAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHostAccountsOutput {
    pub host_accounts: Vec<ListOperationHostAccountsHostAccounts>,
    pub total_count: Option<i64>,
}
model! { ListOperationHostAccountsOutput {
    0 "HostAccounts" host_accounts: Vec<ListOperationHostAccountsHostAccounts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOperationHostAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHostAccountsHostAccounts {
    pub has_password: Option<bool>,
    pub host_account_id: Option<String>,
    pub host_account_name: Option<String>,
    pub host_id: Option<String>,
    pub host_share_key_id: Option<String>,
    pub private_key_fingerprint: Option<String>,
    pub protocol_name: Option<String>,
    pub ssh_config: Option<ListOperationHostAccountsSSHConfig>,
}
model! { ListOperationHostAccountsHostAccounts {
    0 "HasPassword" has_password: bool, 1 "HostAccountId" host_account_id: String,
    2 "HostAccountName" host_account_name: String, 3 "HostId" host_id: String,
    4 "HostShareKeyId" host_share_key_id: String, 5 "PrivateKeyFingerprint" private_key_fingerprint: String,
    6 "ProtocolName" protocol_name: String, 7 "SSHConfig" ssh_config: ListOperationHostAccountsSSHConfig
} }

/// In the response of [`ListOperationHostAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHostAccountsSSHConfig {
    pub enable_sftp_channel: Option<bool>,
    pub enable_ssh_channel: Option<bool>,
}
model! { ListOperationHostAccountsSSHConfig {
    0 "EnableSFTPChannel" enable_sftp_channel: bool, 1 "EnableSSHChannel" enable_ssh_channel: bool
} }

/// Lists operation hosts: `ListOperationHosts` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListOperationHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHosts {
    pub host_address: Option<String>,
    pub host_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub os_type: Option<String>,
    pub operation_project_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_state: Option<String>,
}
operation! { ListOperationHosts(instance_id: String) "ListOperationHosts" -> ListOperationHostsOutput {
    0 "HostAddress" host_address: String, 1 "HostName" host_name: String, 2 "InstanceId" instance_id,
    3 "OSType" os_type: String, 4 "OperationProjectId" operation_project_id: String, 5 "PageNumber" page_number: String,
    6 "PageSize" page_size: String, 7 "RegionId" region_id: String, 8 "Source" source: String,
    9 "SourceInstanceId" source_instance_id: String, 10 "SourceInstanceState" source_instance_state: String
} }
paged! { ListOperationHosts: ListOperationHostsHosts = Number "PageNumber", "Hosts" hosts, total "TotalCount" }

/// Response of [`ListOperationHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHostsOutput {
    pub hosts: Vec<ListOperationHostsHosts>,
    pub total_count: Option<i64>,
}
model! { ListOperationHostsOutput {
    0 "Hosts" hosts: Vec<ListOperationHostsHosts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOperationHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationHostsHosts {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    pub os_type: Option<String>,
    pub project_name: Option<String>,
    pub source: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_state: Option<String>,
}
model! { ListOperationHostsHosts {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "HostId" host_id: String,
    3 "HostName" host_name: String, 4 "HostPrivateAddress" host_private_address: String,
    5 "HostPublicAddress" host_public_address: String, 6 "OSType" os_type: String, 7 "ProjectName" project_name: String,
    8 "Source" source: String, 9 "SourceInstanceId" source_instance_id: String,
    10 "SourceInstanceState" source_instance_state: String
} }

/// Lists operation tickets: `ListOperationTickets` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListOperationTickets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationTickets {
    pub asset_address: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListOperationTickets(instance_id: String) "ListOperationTickets" -> ListOperationTicketsOutput {
    0 "AssetAddress" asset_address: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }
paged! { ListOperationTickets: ListOperationTicketsOperationTickets =
    Number "PageNumber", "OperationTickets" operation_tickets, total "TotalCount" }

/// Response of [`ListOperationTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationTicketsOutput {
    pub operation_tickets: Vec<ListOperationTicketsOperationTickets>,
    pub total_count: Option<i64>,
}
model! { ListOperationTicketsOutput {
    0 "OperationTickets" operation_tickets: Vec<ListOperationTicketsOperationTickets>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOperationTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationTicketsOperationTickets {
    pub apply_user_id: Option<String>,
    pub apply_username: Option<String>,
    pub approve_comment: Option<String>,
    pub asset_account_id: Option<String>,
    pub asset_account_name: Option<String>,
    pub asset_address: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_network_domain_id: Option<String>,
    pub asset_os: Option<String>,
    pub asset_source: Option<String>,
    pub asset_source_instance_id: Option<String>,
    pub created_time: Option<i64>,
    pub effect_count: Option<i64>,
    pub effect_end_time: Option<i64>,
    pub effect_start_time: Option<i64>,
    pub operation_ticket_id: Option<String>,
    pub protocol_name: Option<String>,
    pub state: Option<String>,
}
model! { ListOperationTicketsOperationTickets {
    0 "ApplyUserId" apply_user_id: String, 1 "ApplyUsername" apply_username: String,
    2 "ApproveComment" approve_comment: String, 3 "AssetAccountId" asset_account_id: String,
    4 "AssetAccountName" asset_account_name: String, 5 "AssetAddress" asset_address: String,
    6 "AssetId" asset_id: String, 7 "AssetName" asset_name: String,
    8 "AssetNetworkDomainId" asset_network_domain_id: String, 9 "AssetOs" asset_os: String,
    10 "AssetSource" asset_source: String, 11 "AssetSourceInstanceId" asset_source_instance_id: String,
    12 "CreatedTime" created_time: i64, 13 "EffectCount" effect_count: i64, 14 "EffectEndTime" effect_end_time: i64,
    15 "EffectStartTime" effect_start_time: i64, 16 "OperationTicketId" operation_ticket_id: String,
    17 "ProtocolName" protocol_name: String, 18 "State" state: String
} }

/// Lists policies: `ListPolicies` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub policy_name: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListPolicies(instance_id: String) "ListPolicies" -> ListPoliciesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "PolicyName" policy_name: String, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }
paged! { ListPolicies: ListPoliciesPolicies = Number "PageNumber", "Policies" policies, total "TotalCount" }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub policies: Vec<ListPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { ListPoliciesOutput {
    0 "Policies" policies: Vec<ListPoliciesPolicies>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub comment: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub priority: Option<i64>,
}
model! { ListPoliciesPolicies {
    0 "Comment" comment: String, 1 "PolicyId" policy_id: String, 2 "PolicyName" policy_name: String,
    3 "Priority" priority: i64
} }

/// Lists project authorizations: `ListProjectAuthorizations` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListProjectAuthorizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAuthorizations {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListProjectAuthorizations(instance_id: String)
    "ListProjectAuthorizations" -> ListProjectAuthorizationsOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "Skip" skip: i64
} }
paged! { ListProjectAuthorizations: ListProjectAuthorizationsProjectAuthorizations =
    Token "NextToken", "ProjectAuthorizations" project_authorizations, next "NextToken" }

/// Response of [`ListProjectAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAuthorizationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_authorizations: Vec<ListProjectAuthorizationsProjectAuthorizations>,
    pub total_count: Option<i64>,
}
model! { ListProjectAuthorizationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ProjectAuthorizations" project_authorizations: Vec<ListProjectAuthorizationsProjectAuthorizations>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectAuthorizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAuthorizationsProjectAuthorizations {
    pub authorization_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub scope_type: Option<i64>,
}
model! { ListProjectAuthorizationsProjectAuthorizations {
    0 "AuthorizationId" authorization_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "ScopeType" scope_type: i64
} }

/// Lists project notify receivers: `ListProjectNotifyReceivers` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListProjectNotifyReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectNotifyReceivers {
    pub instance_id: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. At least 1.
    pub project_id: i64,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListProjectNotifyReceivers(project_id: i64)
    "ListProjectNotifyReceivers" -> ListProjectNotifyReceiversOutput {
    0 "InstanceId" instance_id: String, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ProjectId" project_id, 5 "RegionId" region_id: String, 6 "Skip" skip: i64
} }
paged! { ListProjectNotifyReceivers: ListProjectNotifyReceiversItems =
    Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`ListProjectNotifyReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectNotifyReceiversOutput {
    pub items: Vec<ListProjectNotifyReceiversItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProjectNotifyReceiversOutput {
    0 "Items" items: Vec<ListProjectNotifyReceiversItems>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectNotifyReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectNotifyReceiversItems {
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub receiver_id: Option<String>,
}
model! { ListProjectNotifyReceiversItems {
    0 "Email" email: String, 1 "Name" name: String, 2 "Phone" phone: String, 3 "ReceiverId" receiver_id: String
} }

/// Lists projects: `ListProjects` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListProjects(instance_id: String) "ListProjects" -> ListProjectsOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "Skip" skip: i64
} }
paged! { ListProjects: ListProjectsProjects = Token "NextToken", "Projects" projects, next "NextToken" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub projects: Vec<ListProjectsProjects>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Projects" projects: Vec<ListProjectsProjects>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub app_count: Option<i64>,
    pub database_count: Option<i64>,
    pub description: Option<String>,
    pub host_count: Option<i64>,
    pub is_default: Option<bool>,
    pub member_ids: Vec<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ListProjectsProjects {
    0 "AppCount" app_count: i64, 1 "DatabaseCount" database_count: i64, 2 "Description" description: String,
    3 "HostCount" host_count: i64, 4 "IsDefault" is_default: bool, 5 "MemberIds" member_ids: Vec<String>,
    6 "Name" name: String, 7 "ProjectId" project_id: i64
} }

/// Lists projects for project authorization principal: `ListProjectsForProjectAuthorizationPrincipal` of
/// `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListProjectsForProjectAuthorizationPrincipal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsForProjectAuthorizationPrincipal {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListProjectsForProjectAuthorizationPrincipal(instance_id: String)
    "ListProjectsForProjectAuthorizationPrincipal" -> ListProjectsForProjectAuthorizationPrincipalOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "Skip" skip: i64
} }
paged! { ListProjectsForProjectAuthorizationPrincipal: ListProjectsForProjectAuthorizationPrincipalProjects =
    Token "NextToken", "Projects" projects, next "NextToken" }

/// Response of [`ListProjectsForProjectAuthorizationPrincipal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsForProjectAuthorizationPrincipalOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub projects: Vec<ListProjectsForProjectAuthorizationPrincipalProjects>,
    pub total_count: Option<i64>,
}
model! { ListProjectsForProjectAuthorizationPrincipalOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Projects" projects: Vec<ListProjectsForProjectAuthorizationPrincipalProjects>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectsForProjectAuthorizationPrincipal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsForProjectAuthorizationPrincipalProjects {
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ListProjectsForProjectAuthorizationPrincipalProjects {
    0 "Description" description: String, 1 "IsDefault" is_default: bool, 2 "Name" name: String,
    3 "ProjectId" project_id: i64
} }

/// Lists projects not for project authorization: `ListProjectsNotForProjectAuthorization` of `yundun-bastionhost`
/// 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListProjectsNotForProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsNotForProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListProjectsNotForProjectAuthorization(authorization_id: i64, instance_id: String)
    "ListProjectsNotForProjectAuthorization" -> ListProjectsNotForProjectAuthorizationOutput {
    0 "AuthorizationId" authorization_id, 1 "InstanceId" instance_id, 2 "Keyword" keyword: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "Skip" skip: i64
} }
paged! { ListProjectsNotForProjectAuthorization: ListProjectsNotForProjectAuthorizationProjects =
    Token "NextToken", "Projects" projects, next "NextToken" }

/// Response of [`ListProjectsNotForProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsNotForProjectAuthorizationOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub projects: Vec<ListProjectsNotForProjectAuthorizationProjects>,
    pub total_count: Option<i64>,
}
model! { ListProjectsNotForProjectAuthorizationOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Projects" projects: Vec<ListProjectsNotForProjectAuthorizationProjects>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectsNotForProjectAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsNotForProjectAuthorizationProjects {
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ListProjectsNotForProjectAuthorizationProjects {
    0 "Description" description: String, 1 "IsDefault" is_default: bool, 2 "Name" name: String,
    3 "ProjectId" project_id: i64
} }

/// Lists projects not for review rule: `ListProjectsNotForReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListProjectsNotForReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsNotForReviewRule {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
    pub skip: Option<i64>,
}
operation! { ListProjectsNotForReviewRule(instance_id: String, review_rule_id: i64)
    "ListProjectsNotForReviewRule" -> ListProjectsNotForReviewRuleOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "ReviewRuleId" review_rule_id,
    6 "Skip" skip: i64
} }
paged! { ListProjectsNotForReviewRule: ListProjectsNotForReviewRuleProjects =
    Token "NextToken", "Projects" projects, next "NextToken" }

/// Response of [`ListProjectsNotForReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsNotForReviewRuleOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub projects: Vec<ListProjectsNotForReviewRuleProjects>,
    pub total_count: Option<i64>,
}
model! { ListProjectsNotForReviewRuleOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Projects" projects: Vec<ListProjectsNotForReviewRuleProjects>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectsNotForReviewRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsNotForReviewRuleProjects {
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ListProjectsNotForReviewRuleProjects {
    0 "Description" description: String, 1 "IsDefault" is_default: bool, 2 "Name" name: String,
    3 "ProjectId" project_id: i64
} }

/// Lists review rules: `ListReviewRules` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListReviewRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReviewRules {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub skip: Option<i64>,
}
operation! { ListReviewRules(instance_id: String) "ListReviewRules" -> ListReviewRulesOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id: String, 5 "Skip" skip: i64
} }
paged! { ListReviewRules: ListReviewRulesReviewRules = Token "NextToken", "ReviewRules" review_rules, next "NextToken" }

/// Response of [`ListReviewRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReviewRulesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub review_rules: Vec<ListReviewRulesReviewRules>,
    pub total_count: Option<i64>,
}
model! { ListReviewRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ReviewRules" review_rules: Vec<ListReviewRulesReviewRules>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListReviewRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReviewRulesReviewRules {
    pub remark: Option<String>,
    pub review_rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub scope_type: Option<i64>,
}
model! { ListReviewRulesReviewRules {
    0 "Remark" remark: String, 1 "ReviewRuleId" review_rule_id: i64, 2 "RuleName" rule_name: String,
    3 "ScopeType" scope_type: i64
} }

/// Lists rules: `ListRules` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_state: Option<String>,
}
operation! { ListRules(instance_id: String) "ListRules" -> ListRulesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String, 5 "RuleName" rule_name: String,
    6 "RuleState" rule_state: String
} }
paged! { ListRules: ListRulesRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

/// Response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub rules: Vec<ListRulesRules>,
    pub total_count: Option<i64>,
}
model! { ListRulesOutput {
    0 "Rules" rules: Vec<ListRulesRules>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesRules {
    pub comment: Option<String>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_state: Option<String>,
}
model! { ListRulesRules {
    0 "Comment" comment: String, 1 "EffectiveEndTime" effective_end_time: i64,
    2 "EffectiveStartTime" effective_start_time: i64, 3 "RuleId" rule_id: String, 4 "RuleName" rule_name: String,
    5 "RuleState" rule_state: String
} }

/// Lists tag keys: `ListTagKeys` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(region_id: String, resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceType" resource_type
} }
paged! { ListTagKeys: ListTagKeysTagKeys = Number "PageNumber", "TagKeys" tag_keys, total "TotalCount" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Vec<ListTagKeysTagKeys>,
    pub total_count: Option<i64>,
}
model! { ListTagKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TagKeys" tag_keys: Vec<ListTagKeysTagKeys>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTagKeys {
    pub tag_count: Option<i64>,
    pub tag_key: Option<String>,
}
model! { ListTagKeysTagKeys {
    0 "TagCount" tag_count: i64, 1 "TagKey" tag_key: String
} }

/// Lists tag resources: `ListTagResources` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists todo ops task approvals: `ListTodoOpsTaskApprovals` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListTodoOpsTaskApprovals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTodoOpsTaskApprovals {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub schedule_type: Option<String>,
}
operation! { ListTodoOpsTaskApprovals(instance_id: String)
    "ListTodoOpsTaskApprovals" -> ListTodoOpsTaskApprovalsOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String,
    6 "ScheduleType" schedule_type: String
} }
paged! { ListTodoOpsTaskApprovals: ListTodoOpsTaskApprovalsApproves =
    Number "PageNumber", "Approves" approves, total "TotalCount" }

/// Response of [`ListTodoOpsTaskApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTodoOpsTaskApprovalsOutput {
    pub approves: Vec<ListTodoOpsTaskApprovalsApproves>,
    pub total_count: Option<i64>,
}
model! { ListTodoOpsTaskApprovalsOutput {
    0 "Approves" approves: Vec<ListTodoOpsTaskApprovalsApproves>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTodoOpsTaskApprovals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTodoOpsTaskApprovalsApproves {
    pub apply_at: Option<i64>,
    pub approve_id: Option<String>,
    pub client_name: Option<String>,
    pub client_uid: Option<i64>,
    pub comment: Option<String>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub task_id: Option<i64>,
}
model! { ListTodoOpsTaskApprovalsApproves {
    0 "ApplyAt" apply_at: i64, 1 "ApproveId" approve_id: String, 2 "ClientName" client_name: String,
    3 "ClientUid" client_uid: i64, 4 "Comment" comment: String, 5 "Name" name: String,
    6 "ScheduleType" schedule_type: String, 7 "TaskId" task_id: i64
} }

/// Lists user groups: `ListUserGroups` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub user_group_name: Option<String>,
}
operation! { ListUserGroups(instance_id: String) "ListUserGroups" -> ListUserGroupsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String, 5 "UserGroupName" user_group_name: String
} }
paged! { ListUserGroups: ListUserGroupsUserGroups = Number "PageNumber", "UserGroups" user_groups, total "TotalCount" }

/// Response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub total_count: Option<i64>,
    pub user_groups: Vec<ListUserGroupsUserGroups>,
}
model! { ListUserGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "UserGroups" user_groups: Vec<ListUserGroupsUserGroups>
} }

/// In the response of [`ListUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsUserGroups {
    pub comment: Option<String>,
    pub member_count: Option<i64>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { ListUserGroupsUserGroups {
    0 "Comment" comment: String, 1 "MemberCount" member_count: i64, 2 "UserGroupId" user_group_id: String,
    3 "UserGroupName" user_group_name: String
} }

/// Lists user groups for user: `ListUserGroupsForUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListUserGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForUser {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    /// Required.
    pub page_number: String,
    /// Required.
    pub page_size: String,
    pub paging_off: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ListUserGroupsForUser(instance_id: String, page_number: String, page_size: String, user_id: String)
    "ListUserGroupsForUser" -> ListUserGroupsForUserOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "PagingOff" paging_off: String, 5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String, 7 "UserId" user_id
} }

/// Response of [`ListUserGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForUserOutput {
    pub count: Option<i64>,
    pub user_groups: Vec<ListUserGroupsForUserUserGroups>,
}
model! { ListUserGroupsForUserOutput {
    0 "Count" count: i64, 1 "UserGroups" user_groups: Vec<ListUserGroupsForUserUserGroups>
} }

/// In the response of [`ListUserGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsForUserUserGroups {
    pub comment: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { ListUserGroupsForUserUserGroups {
    0 "Comment" comment: String, 1 "ProjectId" project_id: String, 2 "ProjectName" project_name: String,
    3 "UserGroupId" user_group_id: String, 4 "UserGroupName" user_group_name: String
} }

/// Lists user public keys: `ListUserPublicKeys` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListUserPublicKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPublicKeys {
    /// Required.
    pub instance_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { ListUserPublicKeys(instance_id: String) "ListUserPublicKeys" -> ListUserPublicKeysOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "RegionId" region_id: String, 4 "UserId" user_id: String
} }
paged! { ListUserPublicKeys: ListUserPublicKeysPublicKeys =
    Number "PageNumber", "PublicKeys" public_keys, total "TotalCount" }

/// Response of [`ListUserPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPublicKeysOutput {
    pub public_keys: Vec<ListUserPublicKeysPublicKeys>,
    pub total_count: Option<i64>,
}
model! { ListUserPublicKeysOutput {
    0 "PublicKeys" public_keys: Vec<ListUserPublicKeysPublicKeys>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserPublicKeysPublicKeys {
    pub comment: Option<String>,
    pub finger_print: Option<String>,
    pub public_key_id: Option<String>,
    pub public_key_name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUserPublicKeysPublicKeys {
    0 "Comment" comment: String, 1 "FingerPrint" finger_print: String, 2 "PublicKeyId" public_key_id: String,
    3 "PublicKeyName" public_key_name: String, 4 "UserId" user_id: String
} }

/// Lists users: `ListUsers` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub display_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub mobile: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub source: Option<String>,
    pub source_user_id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_name: Option<String>,
    pub user_state: Option<String>,
}
operation! { ListUsers(instance_id: String) "ListUsers" -> ListUsersOutput {
    0 "DisplayName" display_name: String, 1 "InstanceId" instance_id, 2 "Mobile" mobile: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "RegionId" region_id: String,
    6 "Source" source: String, 7 "SourceUserId" source_user_id: String, 8 "UserGroupId" user_group_id: String,
    9 "UserName" user_name: String, 10 "UserState" user_state: String
} }
paged! { ListUsers: ListUsersUsers = Number "PageNumber", "Users" users, total "TotalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub comment: Option<String>,
    pub display_name: Option<String>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub email: Option<String>,
    pub language: Option<String>,
    pub language_status: Option<String>,
    pub mobile: Option<String>,
    pub mobile_country_code: Option<String>,
    pub need_reset_password: Option<bool>,
    pub source: Option<String>,
    pub source_user_id: Option<String>,
    pub two_factor_methods: Vec<String>,
    pub two_factor_status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_state: Vec<String>,
}
model! { ListUsersUsers {
    0 "Comment" comment: String, 1 "DisplayName" display_name: String, 2 "EffectiveEndTime" effective_end_time: i64,
    3 "EffectiveStartTime" effective_start_time: i64, 4 "Email" email: String, 5 "Language" language: String,
    6 "LanguageStatus" language_status: String, 7 "Mobile" mobile: String,
    8 "MobileCountryCode" mobile_country_code: String, 9 "NeedResetPassword" need_reset_password: bool,
    10 "Source" source: String, 11 "SourceUserId" source_user_id: String,
    12 "TwoFactorMethods" two_factor_methods: Vec<String>, 13 "TwoFactorStatus" two_factor_status: String,
    14 "UserId" user_id: String, 15 "UserName" user_name: String, 16 "UserState" user_state: Vec<String>
} }

/// Locks users: `LockUsers` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/LockUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsers {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_ids: String,
}
operation! { LockUsers(instance_id: String, user_ids: String) "LockUsers" -> LockUsersOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "UserIds" user_ids
} }

/// Response of [`LockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersOutput {
    pub results: Vec<LockUsersResults>,
}
model! { LockUsersOutput {
    0 "Results" results: Vec<LockUsersResults>
} }

/// In the response of [`LockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockUsersResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { LockUsersResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "UserId" user_id: String
} }

/// Modifies database: `ModifyDatabase` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabase {
    pub active_address_type: Option<String>,
    pub comment: Option<String>,
    /// Required.
    pub database_id: String,
    pub database_name: Option<String>,
    pub database_port: Option<String>,
    pub database_private_address: Option<String>,
    pub database_public_address: Option<String>,
    /// Required.
    pub instance_id: String,
    pub network_domain_id: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub source_instance_id: Option<String>,
}
operation! { ModifyDatabase(database_id: String, instance_id: String) "ModifyDatabase" -> Empty {
    0 "ActiveAddressType" active_address_type: String, 1 "Comment" comment: String, 2 "DatabaseId" database_id,
    3 "DatabaseName" database_name: String, 4 "DatabasePort" database_port: String,
    5 "DatabasePrivateAddress" database_private_address: String,
    6 "DatabasePublicAddress" database_public_address: String, 7 "InstanceId" instance_id,
    8 "NetworkDomainId" network_domain_id: String, 9 "ProjectId" project_id: i64, 10 "RegionId" region_id: String,
    11 "SourceInstanceId" source_instance_id: String
} }

/// Response of [`ModifyDatabase`]: empty.
pub type ModifyDatabaseOutput = Empty;

/// Modifies database account: `ModifyDatabaseAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyDatabaseAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseAccount {
    /// Required.
    pub database_account_id: String,
    pub database_account_name: Option<String>,
    pub database_schema: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyDatabaseAccount(database_account_id: String, instance_id: String) "ModifyDatabaseAccount" -> Empty {
    0 "DatabaseAccountId" database_account_id, 1 "DatabaseAccountName" database_account_name: String,
    2 "DatabaseSchema" database_schema: String, 3 "InstanceId" instance_id, 4 "Password" password: Secret,
    5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String
} }

/// Response of [`ModifyDatabaseAccount`]: empty.
pub type ModifyDatabaseAccountOutput = Empty;

/// Modifies databases project: `ModifyDatabasesProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyDatabasesProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasesProject {
    /// Required.
    pub database_ids: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub target_project_id: i64,
}
operation! { ModifyDatabasesProject(database_ids: String, instance_id: String, target_project_id: i64)
    "ModifyDatabasesProject" -> ModifyDatabasesProjectOutput {
    0 "DatabaseIds" database_ids, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String, 4 "TargetProjectId" target_project_id
} }

/// Response of [`ModifyDatabasesProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasesProjectOutput {
    pub results: Vec<ModifyDatabasesProjectResults>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ModifyDatabasesProjectOutput {
    0 "Results" results: Vec<ModifyDatabasesProjectResults>, 1 "SuccessCount" success_count: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ModifyDatabasesProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabasesProjectResults {
    pub asset_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyDatabasesProjectResults {
    0 "AssetId" asset_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Modifies host: `ModifyHost` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHost {
    pub comment: Option<String>,
    /// Required.
    pub host_id: String,
    pub host_name: Option<String>,
    pub host_private_address: Option<String>,
    pub host_public_address: Option<String>,
    /// Required.
    pub instance_id: String,
    pub network_domain_id: Option<String>,
    pub os_type: Option<String>,
    pub pref_kex: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyHost(host_id: String, instance_id: String) "ModifyHost" -> Empty {
    0 "Comment" comment: String, 1 "HostId" host_id, 2 "HostName" host_name: String,
    3 "HostPrivateAddress" host_private_address: String, 4 "HostPublicAddress" host_public_address: String,
    5 "InstanceId" instance_id, 6 "NetworkDomainId" network_domain_id: String, 7 "OSType" os_type: String,
    8 "PrefKex" pref_kex: String, 9 "ProjectId" project_id: i64, 10 "RegionId" region_id: String
} }

/// Response of [`ModifyHost`]: empty.
pub type ModifyHostOutput = Empty;

/// Modifies host account: `ModifyHostAccount` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHostAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostAccount {
    /// Required.
    pub host_account_id: String,
    pub host_account_name: Option<String>,
    pub host_share_key_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub pass_phrase: Option<Secret>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub privilege_type: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    pub rotation_mode: Option<String>,
}
operation! { ModifyHostAccount(host_account_id: String, instance_id: String) "ModifyHostAccount" -> Empty {
    0 "HostAccountId" host_account_id, 1 "HostAccountName" host_account_name: String,
    2 "HostShareKeyId" host_share_key_id: String, 3 "InstanceId" instance_id, 4 "PassPhrase" pass_phrase: Secret,
    5 "Password" password: Secret, 6 "PrivateKey" private_key: Secret, 7 "PrivilegeType" privilege_type: String,
    8 "ProjectId" project_id: i64, 9 "RegionId" region_id: String, 10 "RotationMode" rotation_mode: String
} }

/// Response of [`ModifyHostAccount`]: empty.
pub type ModifyHostAccountOutput = Empty;

/// Modifies host group: `ModifyHostGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostGroup {
    pub comment: Option<String>,
    /// Required.
    pub host_group_id: String,
    pub host_group_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyHostGroup(host_group_id: String, instance_id: String) "ModifyHostGroup" -> Empty {
    0 "Comment" comment: String, 1 "HostGroupId" host_group_id, 2 "HostGroupName" host_group_name: String,
    3 "InstanceId" instance_id, 4 "ProjectId" project_id: i64, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyHostGroup`]: empty.
pub type ModifyHostGroupOutput = Empty;

/// Modifies host share key: `ModifyHostShareKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHostShareKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostShareKey {
    pub host_share_key_id: Option<String>,
    pub host_share_key_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub pass_phrase: Option<Secret>,
    /// Secret.
    pub private_key: Option<Secret>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyHostShareKey(instance_id: String) "ModifyHostShareKey" -> Empty {
    0 "HostShareKeyId" host_share_key_id: String, 1 "HostShareKeyName" host_share_key_name: String,
    2 "InstanceId" instance_id, 3 "PassPhrase" pass_phrase: Secret, 4 "PrivateKey" private_key: Secret,
    5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String
} }

/// Response of [`ModifyHostShareKey`]: empty.
pub type ModifyHostShareKeyOutput = Empty;

/// Modifies hosts active address type: `ModifyHostsActiveAddressType` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsActiveAddressType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsActiveAddressType {
    /// Required.
    pub active_address_type: String,
    /// Required.
    pub host_ids: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyHostsActiveAddressType(active_address_type: String, host_ids: String, instance_id: String)
    "ModifyHostsActiveAddressType" -> ModifyHostsActiveAddressTypeOutput {
    0 "ActiveAddressType" active_address_type, 1 "HostIds" host_ids, 2 "InstanceId" instance_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`ModifyHostsActiveAddressType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsActiveAddressTypeOutput {
    pub results: Vec<ModifyHostsActiveAddressTypeResults>,
}
model! { ModifyHostsActiveAddressTypeOutput {
    0 "Results" results: Vec<ModifyHostsActiveAddressTypeResults>
} }

/// In the response of [`ModifyHostsActiveAddressType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsActiveAddressTypeResults {
    pub code: Option<String>,
    pub host_id: Option<String>,
    pub message: Option<String>,
}
model! { ModifyHostsActiveAddressTypeResults {
    0 "Code" code: String, 1 "HostId" host_id: String, 2 "Message" message: String
} }

/// Modifies hosts port: `ModifyHostsPort` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsPort {
    /// Required.
    pub host_ids: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: String,
    /// At least 1.
    pub project_id: Option<i64>,
    /// Required.
    pub protocol_name: String,
    pub region_id: Option<String>,
}
operation! { ModifyHostsPort(host_ids: String, instance_id: String, port: String, protocol_name: String)
    "ModifyHostsPort" -> ModifyHostsPortOutput {
    0 "HostIds" host_ids, 1 "InstanceId" instance_id, 2 "Port" port, 3 "ProjectId" project_id: i64,
    4 "ProtocolName" protocol_name, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyHostsPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsPortOutput {
    pub results: Vec<ModifyHostsPortResults>,
}
model! { ModifyHostsPortOutput {
    0 "Results" results: Vec<ModifyHostsPortResults>
} }

/// In the response of [`ModifyHostsPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsPortResults {
    pub code: Option<String>,
    pub host_id: Option<String>,
    pub message: Option<String>,
}
model! { ModifyHostsPortResults {
    0 "Code" code: String, 1 "HostId" host_id: String, 2 "Message" message: String
} }

/// Modifies hosts project: `ModifyHostsProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyHostsProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsProject {
    /// Required.
    pub host_ids: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub target_project_id: i64,
}
operation! { ModifyHostsProject(host_ids: String, instance_id: String, target_project_id: i64)
    "ModifyHostsProject" -> ModifyHostsProjectOutput {
    0 "HostIds" host_ids, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String,
    4 "TargetProjectId" target_project_id
} }

/// Response of [`ModifyHostsProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsProjectOutput {
    pub results: Vec<ModifyHostsProjectResults>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ModifyHostsProjectOutput {
    0 "Results" results: Vec<ModifyHostsProjectResults>, 1 "SuccessCount" success_count: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ModifyHostsProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsProjectResults {
    pub asset_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyHostsProjectResults {
    0 "AssetId" asset_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Modifies instance ad auth server: `ModifyInstanceADAuthServer` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceADAuthServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceADAuthServer {
    /// Required.
    pub account: String,
    /// Required.
    pub base_dn: String,
    /// Required.
    pub domain: String,
    pub email_mapping: Option<String>,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    pub is_default: Option<String>,
    pub is_ssl: Option<String>,
    pub is_sync_email_attr: Option<String>,
    pub is_sync_mobile_attr: Option<String>,
    pub is_sync_name_attr: Option<String>,
    pub is_sync_ou_as_user_group: Option<String>,
    pub mobile_mapping: Option<String>,
    pub name_mapping: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub port: String,
    pub region_id: Option<String>,
    /// Required.
    pub server: String,
    pub server_name: Option<String>,
    pub standby_server: Option<String>,
    pub sync_interval: Option<String>,
    pub user_source_id: Option<String>,
}

/// Arguments of [`ModifyInstanceADAuthServer::new`].
pub struct ModifyInstanceADAuthServerRequired {
    pub account: String,
    pub base_dn: String,
    pub domain: String,
    pub instance_id: String,
    pub port: String,
    pub server: String,
}
operation! {
    ModifyInstanceADAuthServer { ModifyInstanceADAuthServerRequired: account, base_dn, domain, instance_id, port, server }
    "ModifyInstanceADAuthServer" -> Empty {
    0 "Account" account, 1 "BaseDN" base_dn, 2 "Domain" domain, 3 "EmailMapping" email_mapping: String,
    4 "Filter" filter: String, 5 "InstanceId" instance_id, 6 "IsDefault" is_default: String, 7 "IsSSL" is_ssl: String,
    8 "IsSyncEmailAttr" is_sync_email_attr: String, 9 "IsSyncMobileAttr" is_sync_mobile_attr: String,
    10 "IsSyncNameAttr" is_sync_name_attr: String, 11 "IsSyncOuAsUserGroup" is_sync_ou_as_user_group: String,
    12 "MobileMapping" mobile_mapping: String, 13 "NameMapping" name_mapping: String, 14 "Password" password: Secret,
    15 "Port" port, 16 "RegionId" region_id: String, 17 "Server" server, 18 "ServerName" server_name: String,
    19 "StandbyServer" standby_server: String, 20 "SyncInterval" sync_interval: String,
    21 "UserSourceId" user_source_id: String
} }

/// Response of [`ModifyInstanceADAuthServer`]: empty.
pub type ModifyInstanceADAuthServerOutput = Empty;

/// Modifies instance attribute: `ModifyInstanceAttribute` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String
} }

/// Response of [`ModifyInstanceAttribute`]: empty.
pub type ModifyInstanceAttributeOutput = Empty;

/// Modifies instance ldap auth server: `ModifyInstanceLDAPAuthServer` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceLDAPAuthServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceLDAPAuthServer {
    /// Required.
    pub account: String,
    /// Required.
    pub base_dn: String,
    pub email_mapping: Option<String>,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    pub is_ssl: Option<String>,
    pub login_name_mapping: Option<String>,
    pub mobile_mapping: Option<String>,
    pub name_mapping: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub port: String,
    pub region_id: Option<String>,
    /// Required.
    pub server: String,
    pub standby_server: Option<String>,
}

/// Arguments of [`ModifyInstanceLDAPAuthServer::new`].
pub struct ModifyInstanceLDAPAuthServerRequired {
    pub account: String,
    pub base_dn: String,
    pub instance_id: String,
    pub port: String,
    pub server: String,
}
operation! {
    ModifyInstanceLDAPAuthServer { ModifyInstanceLDAPAuthServerRequired: account, base_dn, instance_id, port, server }
    "ModifyInstanceLDAPAuthServer" -> Empty {
    0 "Account" account, 1 "BaseDN" base_dn, 2 "EmailMapping" email_mapping: String, 3 "Filter" filter: String,
    4 "InstanceId" instance_id, 5 "IsSSL" is_ssl: String, 6 "LoginNameMapping" login_name_mapping: String,
    7 "MobileMapping" mobile_mapping: String, 8 "NameMapping" name_mapping: String, 9 "Password" password: Secret,
    10 "Port" port, 11 "RegionId" region_id: String, 12 "Server" server, 13 "StandbyServer" standby_server: String
} }

/// Response of [`ModifyInstanceLDAPAuthServer`]: empty.
pub type ModifyInstanceLDAPAuthServerOutput = Empty;

/// Modifies instance two factor: `ModifyInstanceTwoFactor` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceTwoFactor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTwoFactor {
    pub enable_two_factor: Option<String>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub skip_two_factor_time: Option<String>,
    pub two_factor_methods: Option<String>,
}
operation! { ModifyInstanceTwoFactor(instance_id: String) "ModifyInstanceTwoFactor" -> Empty {
    0 "EnableTwoFactor" enable_two_factor: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "SkipTwoFactorTime" skip_two_factor_time: String, 4 "TwoFactorMethods" two_factor_methods: String
} }

/// Response of [`ModifyInstanceTwoFactor`]: empty.
pub type ModifyInstanceTwoFactorOutput = Empty;

/// Modifies network domain: `ModifyNetworkDomain` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyNetworkDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkDomain {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_domain_id: String,
    pub network_domain_name: Option<String>,
    pub network_domain_type: Option<String>,
    /// At least 1.
    pub project_id: Option<i64>,
    pub proxies: Option<Vec<ModifyNetworkDomainProxies>>,
    pub region_id: Option<String>,
}
operation! { ModifyNetworkDomain(instance_id: String, network_domain_id: String) "ModifyNetworkDomain" -> Empty {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "NetworkDomainId" network_domain_id,
    3 "NetworkDomainName" network_domain_name: String, 4 "NetworkDomainType" network_domain_type: String,
    5 "ProjectId" project_id: i64, 6 "Proxies" proxies: Vec<ModifyNetworkDomainProxies>, 7 "RegionId" region_id: String
} }

/// Response of [`ModifyNetworkDomain`]: empty.
pub type ModifyNetworkDomainOutput = Empty;

/// In the request of [`ModifyNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkDomainProxies {
    pub address: Option<String>,
    pub node_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub proxy_type: Option<String>,
    pub user: Option<String>,
}
input! { ModifyNetworkDomainProxies() {
    0 "Address" address: String, 1 "NodeType" node_type: String, 2 "Password" password: Secret, 3 "Port" port: i64,
    4 "ProxyType" proxy_type: String, 5 "User" user: String
} }

/// Modifies policy: `ModifyPolicy` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    pub policy_name: Option<String>,
    pub priority: Option<String>,
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ModifyPolicy(instance_id: String, policy_id: String) "ModifyPolicy" -> Empty {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "PolicyId" policy_id, 3 "PolicyName" policy_name: String,
    4 "Priority" priority: String, 5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String
} }

/// Response of [`ModifyPolicy`]: empty.
pub type ModifyPolicyOutput = Empty;

/// Modifies project: `ModifyProject` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub member_ids: Option<String>,
    pub name: Option<String>,
    /// Required. At least 1.
    pub project_id: i64,
    pub region_id: Option<String>,
}
operation! { ModifyProject(instance_id: String, project_id: i64) "ModifyProject" -> ModifyProjectOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "MemberIds" member_ids: String,
    3 "Name" name: String, 4 "ProjectId" project_id, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectOutput {
    pub project_id: Option<String>,
}
model! { ModifyProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Modifies project authorization: `ModifyProjectAuthorization` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyProjectAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectAuthorization {
    /// Required.
    pub authorization_id: i64,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub scope_type: Option<i64>,
}
operation! { ModifyProjectAuthorization(authorization_id: i64, instance_id: String)
    "ModifyProjectAuthorization" -> Empty {
    0 "AuthorizationId" authorization_id, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Name" name: String, 4 "RegionId" region_id: String, 5 "ScopeType" scope_type: i64
} }

/// Response of [`ModifyProjectAuthorization`]: empty.
pub type ModifyProjectAuthorizationOutput = Empty;

/// Modifies project notify receiver: `ModifyProjectNotifyReceiver` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyProjectNotifyReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectNotifyReceiver {
    pub email: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub phone: Option<String>,
    /// Required.
    pub receiver_id: i64,
    pub region_id: Option<String>,
}
operation! { ModifyProjectNotifyReceiver(name: String, receiver_id: i64) "ModifyProjectNotifyReceiver" -> Empty {
    0 "Email" email: String, 1 "InstanceId" instance_id: String, 2 "Name" name, 3 "Phone" phone: String,
    4 "ReceiverId" receiver_id, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyProjectNotifyReceiver`]: empty.
pub type ModifyProjectNotifyReceiverOutput = Empty;

/// Modifies review rule: `ModifyReviewRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyReviewRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReviewRule {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub review_rule_id: i64,
    pub scope_type: Option<i64>,
}
operation! { ModifyReviewRule(instance_id: String, review_rule_id: i64) "ModifyReviewRule" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "Name" name: String,
    3 "RegionId" region_id: String, 4 "ReviewRuleId" review_rule_id, 5 "ScopeType" scope_type: i64
} }

/// Response of [`ModifyReviewRule`]: empty.
pub type ModifyReviewRuleOutput = Empty;

/// Modifies rule: `ModifyRule` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub comment: Option<String>,
    pub databases: Option<Vec<ModifyRuleDatabases>>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub host_groups: Option<Vec<ModifyRuleHostGroups>>,
    pub hosts: Option<Vec<ModifyRuleHosts>>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub user_group_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { ModifyRule(instance_id: String, rule_id: String) "ModifyRule" -> Empty {
    0 "Comment" comment: String, 1 "Databases" databases: Vec<ModifyRuleDatabases>,
    2 "EffectiveEndTime" effective_end_time: i64, 3 "EffectiveStartTime" effective_start_time: i64,
    4 "HostGroups" host_groups: Vec<ModifyRuleHostGroups>, 5 "Hosts" hosts: Vec<ModifyRuleHosts>,
    6 "InstanceId" instance_id, 7 "ProjectId" project_id: i64, 8 "RegionId" region_id: String, 9 "RuleId" rule_id,
    10 "RuleName" rule_name: String, 11 "UserGroupIds" user_group_ids: Vec<String>, 12 "UserIds" user_ids: Vec<String>
} }

/// Response of [`ModifyRule`]: empty.
pub type ModifyRuleOutput = Empty;

/// In the request of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleDatabases {
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { ModifyRuleDatabases() {
    0 "DatabaseAccountIds" database_account_ids: Vec<String>, 1 "DatabaseId" database_id: String
} }

/// In the request of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleHostGroups {
    pub host_account_names: Option<Vec<String>>,
    pub host_group_id: Option<String>,
}
input! { ModifyRuleHostGroups() {
    0 "HostAccountNames" host_account_names: Vec<String>, 1 "HostGroupId" host_group_id: String
} }

/// In the request of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleHosts {
    pub host_account_ids: Option<Vec<String>>,
    pub host_id: Option<String>,
}
input! { ModifyRuleHosts() {
    0 "HostAccountIds" host_account_ids: Vec<String>, 1 "HostId" host_id: String
} }

/// Modifies user: `ModifyUser` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub comment: Option<String>,
    pub display_name: Option<String>,
    pub effective_end_time: Option<i64>,
    pub effective_start_time: Option<i64>,
    pub email: Option<String>,
    /// Required.
    pub instance_id: String,
    pub language: Option<String>,
    pub language_status: Option<String>,
    pub mobile: Option<String>,
    pub mobile_country_code: Option<String>,
    pub need_reset_password: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub two_factor_methods: Option<String>,
    pub two_factor_status: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { ModifyUser(instance_id: String, user_id: String) "ModifyUser" -> Empty {
    0 "Comment" comment: String, 1 "DisplayName" display_name: String, 2 "EffectiveEndTime" effective_end_time: i64,
    3 "EffectiveStartTime" effective_start_time: i64, 4 "Email" email: String, 5 "InstanceId" instance_id,
    6 "Language" language: String, 7 "LanguageStatus" language_status: String, 8 "Mobile" mobile: String,
    9 "MobileCountryCode" mobile_country_code: String, 10 "NeedResetPassword" need_reset_password: bool,
    11 "Password" password: Secret, 12 "RegionId" region_id: String, 13 "TwoFactorMethods" two_factor_methods: String,
    14 "TwoFactorStatus" two_factor_status: String, 15 "UserId" user_id
} }

/// Response of [`ModifyUser`]: empty.
pub type ModifyUserOutput = Empty;

/// Modifies user group: `ModifyUserGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroup {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
    pub user_group_name: Option<String>,
}
operation! { ModifyUserGroup(instance_id: String, user_group_id: String) "ModifyUserGroup" -> Empty {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: String, 4 "UserGroupId" user_group_id, 5 "UserGroupName" user_group_name: String
} }

/// Response of [`ModifyUserGroup`]: empty.
pub type ModifyUserGroupOutput = Empty;

/// Modifies user public key: `ModifyUserPublicKey` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ModifyUserPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPublicKey {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    pub public_key: Option<String>,
    /// Required.
    pub public_key_id: String,
    pub public_key_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyUserPublicKey(instance_id: String, public_key_id: String) "ModifyUserPublicKey" -> Empty {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "PublicKey" public_key: String,
    3 "PublicKeyId" public_key_id, 4 "PublicKeyName" public_key_name: String, 5 "RegionId" region_id: String
} }

/// Response of [`ModifyUserPublicKey`]: empty.
pub type ModifyUserPublicKeyOutput = Empty;

/// Moves databases to network domain: `MoveDatabasesToNetworkDomain` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/MoveDatabasesToNetworkDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDatabasesToNetworkDomain {
    pub database_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_domain_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { MoveDatabasesToNetworkDomain(instance_id: String, network_domain_id: String)
    "MoveDatabasesToNetworkDomain" -> MoveDatabasesToNetworkDomainOutput {
    0 "DatabaseIds" database_ids: Vec<String>, 1 "InstanceId" instance_id, 2 "NetworkDomainId" network_domain_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`MoveDatabasesToNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDatabasesToNetworkDomainOutput {
    pub results: Vec<MoveDatabasesToNetworkDomainResults>,
}
model! { MoveDatabasesToNetworkDomainOutput {
    0 "Results" results: Vec<MoveDatabasesToNetworkDomainResults>
} }

/// In the response of [`MoveDatabasesToNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDatabasesToNetworkDomainResults {
    pub code: Option<String>,
    pub database_id: Option<String>,
    pub message: Option<String>,
}
model! { MoveDatabasesToNetworkDomainResults {
    0 "Code" code: String, 1 "DatabaseId" database_id: String, 2 "Message" message: String
} }

/// Moves hosts to network domain: `MoveHostsToNetworkDomain` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/MoveHostsToNetworkDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHostsToNetworkDomain {
    pub host_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_domain_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { MoveHostsToNetworkDomain(instance_id: String, network_domain_id: String)
    "MoveHostsToNetworkDomain" -> MoveHostsToNetworkDomainOutput {
    0 "HostIds" host_ids: Vec<String>, 1 "InstanceId" instance_id, 2 "NetworkDomainId" network_domain_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`MoveHostsToNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHostsToNetworkDomainOutput {
    pub results: Vec<MoveHostsToNetworkDomainResults>,
}
model! { MoveHostsToNetworkDomainOutput {
    0 "Results" results: Vec<MoveHostsToNetworkDomainResults>
} }

/// In the response of [`MoveHostsToNetworkDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveHostsToNetworkDomainResults {
    pub code: Option<String>,
    pub host_id: Option<String>,
    pub message: Option<String>,
}
model! { MoveHostsToNetworkDomainResults {
    0 "Code" code: String, 1 "HostId" host_id: String, 2 "Message" message: String
} }

/// Moves resource group: `MoveResourceGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(region_id: String, resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Rejects approve command: `RejectApproveCommand` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RejectApproveCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectApproveCommand {
    /// Required.
    pub command_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RejectApproveCommand(command_id: String, instance_id: String) "RejectApproveCommand" -> Empty {
    0 "CommandId" command_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`RejectApproveCommand`]: empty.
pub type RejectApproveCommandOutput = Empty;

/// Rejects operation task approval: `RejectOperationTaskApproval` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RejectOperationTaskApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectOperationTaskApproval {
    /// Required.
    pub approve_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RejectOperationTaskApproval(approve_id: String, instance_id: String)
    "RejectOperationTaskApproval" -> RejectOperationTaskApprovalOutput {
    0 "ApproveId" approve_id, 1 "InstanceId" instance_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String
} }

/// Response of [`RejectOperationTaskApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectOperationTaskApprovalOutput {
    pub results: Vec<RejectOperationTaskApprovalResults>,
}
model! { RejectOperationTaskApprovalOutput {
    0 "Results" results: Vec<RejectOperationTaskApprovalResults>
} }

/// In the response of [`RejectOperationTaskApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectOperationTaskApprovalResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { RejectOperationTaskApprovalResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// Rejects operation ticket: `RejectOperationTicket` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RejectOperationTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectOperationTicket {
    pub comment: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operation_ticket_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RejectOperationTicket(instance_id: String, operation_ticket_id: String) "RejectOperationTicket" -> Empty {
    0 "Comment" comment: String, 1 "InstanceId" instance_id, 2 "OperationTicketId" operation_ticket_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`RejectOperationTicket`]: empty.
pub type RejectOperationTicketOutput = Empty;

/// Removes databases from group: `RemoveDatabasesFromGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RemoveDatabasesFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabasesFromGroup {
    /// Required.
    pub database_ids: Vec<String>,
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { RemoveDatabasesFromGroup(database_ids: Vec<String>, host_group_id: String, instance_id: String)
    "RemoveDatabasesFromGroup" -> RemoveDatabasesFromGroupOutput {
    0 "DatabaseIds" database_ids, 1 "HostGroupId" host_group_id, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String
} }

/// Response of [`RemoveDatabasesFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabasesFromGroupOutput {
    pub results: Vec<RemoveDatabasesFromGroupResults>,
}
model! { RemoveDatabasesFromGroupOutput {
    0 "Results" results: Vec<RemoveDatabasesFromGroupResults>
} }

/// In the response of [`RemoveDatabasesFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabasesFromGroupResults {
    pub code: Option<String>,
    pub database_id: Option<String>,
    pub host_group_id: Option<String>,
    pub message: Option<String>,
}
model! { RemoveDatabasesFromGroupResults {
    0 "Code" code: String, 1 "DatabaseId" database_id: String, 2 "HostGroupId" host_group_id: String,
    3 "Message" message: String
} }

/// Removes hosts from group: `RemoveHostsFromGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RemoveHostsFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveHostsFromGroup {
    /// Required.
    pub host_group_id: String,
    /// Required.
    pub host_ids: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { RemoveHostsFromGroup(host_group_id: String, host_ids: String, instance_id: String)
    "RemoveHostsFromGroup" -> RemoveHostsFromGroupOutput {
    0 "HostGroupId" host_group_id, 1 "HostIds" host_ids, 2 "InstanceId" instance_id, 3 "ProjectId" project_id: i64,
    4 "RegionId" region_id: String
} }

/// Response of [`RemoveHostsFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveHostsFromGroupOutput {
    pub results: Vec<RemoveHostsFromGroupResults>,
}
model! { RemoveHostsFromGroupOutput {
    0 "Results" results: Vec<RemoveHostsFromGroupResults>
} }

/// In the response of [`RemoveHostsFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveHostsFromGroupResults {
    pub code: Option<String>,
    pub host_group_id: Option<String>,
    pub host_id: Option<String>,
    pub message: Option<String>,
}
model! { RemoveHostsFromGroupResults {
    0 "Code" code: String, 1 "HostGroupId" host_group_id: String, 2 "HostId" host_id: String,
    3 "Message" message: String
} }

/// Removes instance rd member: `RemoveInstanceRdMember` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RemoveInstanceRdMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceRdMember {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub member_id: String,
    pub region_id: Option<String>,
}
operation! { RemoveInstanceRdMember(instance_id: String, member_id: String) "RemoveInstanceRdMember" -> Empty {
    0 "InstanceId" instance_id, 1 "MemberId" member_id, 2 "RegionId" region_id: String
} }

/// Response of [`RemoveInstanceRdMember`]: empty.
pub type RemoveInstanceRdMemberOutput = Empty;

/// Removes users from group: `RemoveUsersFromGroup` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RemoveUsersFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromGroup {
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub user_ids: String,
}
operation! { RemoveUsersFromGroup(instance_id: String, user_group_id: String, user_ids: String)
    "RemoveUsersFromGroup" -> RemoveUsersFromGroupOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id: i64, 2 "RegionId" region_id: String,
    3 "UserGroupId" user_group_id, 4 "UserIds" user_ids
} }

/// Response of [`RemoveUsersFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromGroupOutput {
    pub results: Vec<RemoveUsersFromGroupResults>,
}
model! { RemoveUsersFromGroupOutput {
    0 "Results" results: Vec<RemoveUsersFromGroupResults>
} }

/// In the response of [`RemoveUsersFromGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromGroupResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub user_group_id: Option<String>,
    pub user_id: Option<String>,
}
model! { RemoveUsersFromGroupResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "UserGroupId" user_group_id: String,
    3 "UserId" user_id: String
} }

/// Renews asset operation token: `RenewAssetOperationToken` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/RenewAssetOperationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAssetOperationToken {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub token_id: Option<String>,
}
operation! { RenewAssetOperationToken(instance_id: String) "RenewAssetOperationToken" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Token" token: Secret, 3 "TokenId" token_id: String
} }

/// Response of [`RenewAssetOperationToken`]: empty.
pub type RenewAssetOperationTokenOutput = Empty;

/// Resets host account credential: `ResetHostAccountCredential` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/ResetHostAccountCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetHostAccountCredential {
    /// Required.
    pub credential_type: String,
    /// Required.
    pub host_account_id: String,
    /// Required.
    pub instance_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ResetHostAccountCredential(credential_type: String, host_account_id: String, instance_id: String)
    "ResetHostAccountCredential" -> Empty {
    0 "CredentialType" credential_type, 1 "HostAccountId" host_account_id, 2 "InstanceId" instance_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} }

/// Response of [`ResetHostAccountCredential`]: empty.
pub type ResetHostAccountCredentialOutput = Empty;

/// Sets policy access time range config: `SetPolicyAccessTimeRangeConfig` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyAccessTimeRangeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAccessTimeRangeConfig {
    /// Required.
    pub access_time_range_config: SetPolicyAccessTimeRangeConfigAccessTimeRangeConfig,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! {
    SetPolicyAccessTimeRangeConfig(access_time_range_config: SetPolicyAccessTimeRangeConfigAccessTimeRangeConfig, instance_id: String, policy_id: String)
    "SetPolicyAccessTimeRangeConfig" -> Empty {
    0 "AccessTimeRangeConfig" access_time_range_config, 1 "InstanceId" instance_id, 2 "PolicyId" policy_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`SetPolicyAccessTimeRangeConfig`]: empty.
pub type SetPolicyAccessTimeRangeConfigOutput = Empty;

/// In the request of [`SetPolicyAccessTimeRangeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAccessTimeRangeConfigAccessTimeRangeConfig {
    pub effective_time: Option<Vec<SetPolicyAccessTimeRangeConfigEffectiveTime>>,
}
input! { SetPolicyAccessTimeRangeConfigAccessTimeRangeConfig() {
    0 "EffectiveTime" effective_time: Vec<SetPolicyAccessTimeRangeConfigEffectiveTime>
} }

/// In the request of [`SetPolicyAccessTimeRangeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAccessTimeRangeConfigEffectiveTime {
    pub days: Option<Vec<i64>>,
    pub hours: Option<Vec<i64>>,
}
input! { SetPolicyAccessTimeRangeConfigEffectiveTime() {
    0 "Days" days: Vec<i64>, 1 "Hours" hours: Vec<i64>
} }

/// Sets policy approval config: `SetPolicyApprovalConfig` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyApprovalConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyApprovalConfig {
    /// Required.
    pub approval_config: SetPolicyApprovalConfigApprovalConfig,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! {
    SetPolicyApprovalConfig(approval_config: SetPolicyApprovalConfigApprovalConfig, instance_id: String, policy_id: String)
    "SetPolicyApprovalConfig" -> Empty {
    0 "ApprovalConfig" approval_config, 1 "InstanceId" instance_id, 2 "PolicyId" policy_id,
    3 "ProjectId" project_id: i64, 4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`SetPolicyApprovalConfig`]: empty.
pub type SetPolicyApprovalConfigOutput = Empty;

/// In the request of [`SetPolicyApprovalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyApprovalConfigApprovalConfig {
    /// Required.
    pub switch_status: Option<String>,
}
input! { SetPolicyApprovalConfigApprovalConfig(switch_status: String) {
    0 "SwitchStatus" switch_status: String
} }

/// Sets policy asset scope: `SetPolicyAssetScope` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyAssetScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAssetScope {
    pub databases: Option<Vec<SetPolicyAssetScopeDatabases>>,
    pub host_groups: Option<Vec<SetPolicyAssetScopeHostGroups>>,
    pub hosts: Option<Vec<SetPolicyAssetScopeHosts>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scope_type: String,
}
operation! { SetPolicyAssetScope(instance_id: String, policy_id: String, scope_type: String)
    "SetPolicyAssetScope" -> Empty {
    0 "Databases" databases: Vec<SetPolicyAssetScopeDatabases>,
    1 "HostGroups" host_groups: Vec<SetPolicyAssetScopeHostGroups>, 2 "Hosts" hosts: Vec<SetPolicyAssetScopeHosts>,
    3 "InstanceId" instance_id, 4 "PolicyId" policy_id, 5 "ProjectId" project_id: i64, 6 "RegionId" region_id: String,
    7 "ScopeType" scope_type
} }

/// Response of [`SetPolicyAssetScope`]: empty.
pub type SetPolicyAssetScopeOutput = Empty;

/// In the request of [`SetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAssetScopeDatabases {
    pub account_scope_type: Option<String>,
    pub database_account_ids: Option<Vec<String>>,
    pub database_id: Option<String>,
}
input! { SetPolicyAssetScopeDatabases() {
    0 "AccountScopeType" account_scope_type: String, 1 "DatabaseAccountIds" database_account_ids: Vec<String>,
    2 "DatabaseId" database_id: String
} }

/// In the request of [`SetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAssetScopeHostGroups {
    pub account_names: Option<Vec<String>>,
    pub account_scope_type: Option<String>,
    pub host_group_id: Option<String>,
}
input! { SetPolicyAssetScopeHostGroups() {
    0 "AccountNames" account_names: Vec<String>, 1 "AccountScopeType" account_scope_type: String,
    2 "HostGroupId" host_group_id: String
} }

/// In the request of [`SetPolicyAssetScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyAssetScopeHosts {
    pub account_scope_type: Option<String>,
    pub host_account_ids: Option<Vec<String>>,
    pub host_id: Option<String>,
}
input! { SetPolicyAssetScopeHosts() {
    0 "AccountScopeType" account_scope_type: String, 1 "HostAccountIds" host_account_ids: Vec<String>,
    2 "HostId" host_id: String
} }

/// Sets policy command config: `SetPolicyCommandConfig` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyCommandConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyCommandConfig {
    /// Required.
    pub command_config: SetPolicyCommandConfigCommandConfig,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! {
    SetPolicyCommandConfig(command_config: SetPolicyCommandConfigCommandConfig, instance_id: String, policy_id: String)
    "SetPolicyCommandConfig" -> Empty {
    0 "CommandConfig" command_config, 1 "InstanceId" instance_id, 2 "PolicyId" policy_id, 3 "ProjectId" project_id: i64,
    4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`SetPolicyCommandConfig`]: empty.
pub type SetPolicyCommandConfigOutput = Empty;

/// In the request of [`SetPolicyCommandConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyCommandConfigCommandConfig {
    pub approval: Option<SetPolicyCommandConfigApproval>,
    /// Required.
    pub deny: Option<SetPolicyCommandConfigDeny>,
}
input! { SetPolicyCommandConfigCommandConfig(deny: SetPolicyCommandConfigDeny) {
    0 "Approval" approval: SetPolicyCommandConfigApproval, 1 "Deny" deny: SetPolicyCommandConfigDeny
} }

/// In the request of [`SetPolicyCommandConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyCommandConfigApproval {
    pub commands: Option<Vec<String>>,
}
input! { SetPolicyCommandConfigApproval() {
    0 "Commands" commands: Vec<String>
} }

/// In the request of [`SetPolicyCommandConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyCommandConfigDeny {
    /// Required.
    pub acl_type: Option<String>,
    pub commands: Option<Vec<String>>,
}
input! { SetPolicyCommandConfigDeny(acl_type: String) {
    0 "AclType" acl_type: String, 1 "Commands" commands: Vec<String>
} }

/// Sets policy ip acl config: `SetPolicyIPAclConfig` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyIPAclConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyIPAclConfig {
    /// Required.
    pub ip_acl_config: SetPolicyIPAclConfigIPAclConfig,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
}
operation! {
    SetPolicyIPAclConfig(ip_acl_config: SetPolicyIPAclConfigIPAclConfig, instance_id: String, policy_id: String)
    "SetPolicyIPAclConfig" -> Empty {
    0 "IPAclConfig" ip_acl_config, 1 "InstanceId" instance_id, 2 "PolicyId" policy_id, 3 "ProjectId" project_id: i64,
    4 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`SetPolicyIPAclConfig`]: empty.
pub type SetPolicyIPAclConfigOutput = Empty;

/// In the request of [`SetPolicyIPAclConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyIPAclConfigIPAclConfig {
    /// Required.
    pub acl_type: Option<String>,
    /// Required.
    pub ips: Option<Vec<String>>,
}
input! { SetPolicyIPAclConfigIPAclConfig(acl_type: String, ips: Vec<String>) {
    0 "AclType" acl_type: String, 1 "IPs" ips: Vec<String>
} }

/// Sets policy protocol config: `SetPolicyProtocolConfig` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyProtocolConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyProtocolConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    /// Required.
    pub protocol_config: SetPolicyProtocolConfigProtocolConfig,
    pub region_id: Option<String>,
}
operation! {
    SetPolicyProtocolConfig(instance_id: String, policy_id: String, protocol_config: SetPolicyProtocolConfigProtocolConfig)
    "SetPolicyProtocolConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "ProjectId" project_id: i64,
    3 "ProtocolConfig" protocol_config, 4 "RegionId" region_id: String
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`SetPolicyProtocolConfig`]: empty.
pub type SetPolicyProtocolConfigOutput = Empty;

/// In the request of [`SetPolicyProtocolConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyProtocolConfigProtocolConfig {
    pub rdp: Option<SetPolicyProtocolConfigRDP>,
    pub ssh: Option<SetPolicyProtocolConfigSSH>,
}
input! { SetPolicyProtocolConfigProtocolConfig() {
    0 "RDP" rdp: SetPolicyProtocolConfigRDP, 1 "SSH" ssh: SetPolicyProtocolConfigSSH
} }

/// In the request of [`SetPolicyProtocolConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyProtocolConfigRDP {
    pub clipboard_download: Option<String>,
    pub clipboard_upload: Option<String>,
    pub disk_redirection: Option<String>,
    pub disk_redirection_download: Option<String>,
    pub disk_redirection_upload: Option<String>,
    pub record_keyboard: Option<String>,
}
input! { SetPolicyProtocolConfigRDP() {
    0 "ClipboardDownload" clipboard_download: String, 1 "ClipboardUpload" clipboard_upload: String,
    2 "DiskRedirection" disk_redirection: String, 3 "DiskRedirectionDownload" disk_redirection_download: String,
    4 "DiskRedirectionUpload" disk_redirection_upload: String, 5 "RecordKeyboard" record_keyboard: String
} }

/// In the request of [`SetPolicyProtocolConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyProtocolConfigSSH {
    pub allow_direct_tcp: Option<String>,
    pub allow_tcp_forwarding: Option<String>,
    pub exec_command: Option<String>,
    pub sftp_channel: Option<String>,
    pub sftp_download_file: Option<String>,
    pub sftp_mkdir: Option<String>,
    pub sftp_remove_file: Option<String>,
    pub sftp_rename_file: Option<String>,
    pub sftp_rmdir: Option<String>,
    pub sftp_upload_file: Option<String>,
    pub ssh_channel: Option<String>,
    pub tcp_forwarding: Option<String>,
    pub x11_forwarding: Option<String>,
}
input! { SetPolicyProtocolConfigSSH() {
    0 "AllowDirectTcp" allow_direct_tcp: String, 1 "AllowTcpForwarding" allow_tcp_forwarding: String,
    2 "ExecCommand" exec_command: String, 3 "SFTPChannel" sftp_channel: String,
    4 "SFTPDownloadFile" sftp_download_file: String, 5 "SFTPMkdir" sftp_mkdir: String,
    6 "SFTPRemoveFile" sftp_remove_file: String, 7 "SFTPRenameFile" sftp_rename_file: String,
    8 "SFTPRmdir" sftp_rmdir: String, 9 "SFTPUploadFile" sftp_upload_file: String, 10 "SSHChannel" ssh_channel: String,
    11 "TcpForwarding" tcp_forwarding: String, 12 "X11Forwarding" x11_forwarding: String
} }

/// Sets policy user scope: `SetPolicyUserScope` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/SetPolicyUserScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPolicyUserScope {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_id: String,
    /// At least 1.
    pub project_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub scope_type: String,
    pub user_group_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
operation! { SetPolicyUserScope(instance_id: String, policy_id: String, scope_type: String)
    "SetPolicyUserScope" -> Empty {
    0 "InstanceId" instance_id, 1 "PolicyId" policy_id, 2 "ProjectId" project_id: i64, 3 "RegionId" region_id: String,
    4 "ScopeType" scope_type, 5 "UserGroupIds" user_group_ids: Vec<String>, 6 "UserIds" user_ids: Vec<String>
} }

/// Response of [`SetPolicyUserScope`]: empty.
pub type SetPolicyUserScopeOutput = Empty;

/// Starts instance: `StartInstance` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub client_security_group_ids: Option<Vec<String>>,
    pub enable_portal_private_access: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
    pub slave_vswitch_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { StartInstance(instance_id: String, security_group_ids: Vec<String>)
    "StartInstance" -> StartInstanceOutput {
    0 "ClientSecurityGroupIds" client_security_group_ids: Vec<String>,
    1 "EnablePortalPrivateAccess" enable_portal_private_access: bool, 2 "InstanceId" instance_id,
    3 "RegionId" region_id: String, 4 "SecurityGroupIds" security_group_ids,
    5 "SlaveVswitchId" slave_vswitch_id: String, 6 "VswitchId" vswitch_id: String
} }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub instance_id: Option<String>,
}
model! { StartInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// `TagResources` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String) "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<TagResourcesTag>
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnlockUsers` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/UnlockUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsers {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub user_ids: String,
}
operation! { UnlockUsers(instance_id: String, user_ids: String) "UnlockUsers" -> UnlockUsersOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "UserIds" user_ids
} }

/// Response of [`UnlockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersOutput {
    pub results: Vec<UnlockUsersResults>,
}
model! { UnlockUsersOutput {
    0 "Results" results: Vec<UnlockUsersResults>
} }

/// In the response of [`UnlockUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUsersResults {
    pub code: Option<String>,
    pub message: Option<String>,
    pub user_id: Option<String>,
}
model! { UnlockUsersResults {
    0 "Code" code: String, 1 "Message" message: String, 2 "UserId" user_id: String
} }

/// `UntagResources` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Verifies instance ad auth server: `VerifyInstanceADAuthServer` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/VerifyInstanceADAuthServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyInstanceADAuthServer {
    /// Required.
    pub account: String,
    /// Required.
    pub base_dn: String,
    /// Required.
    pub domain: String,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub is_ssl: String,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub port: String,
    pub region_id: Option<String>,
    /// Required.
    pub server: String,
    pub standby_server: Option<String>,
}

/// Arguments of [`VerifyInstanceADAuthServer::new`].
pub struct VerifyInstanceADAuthServerRequired {
    pub account: String,
    pub base_dn: String,
    pub domain: String,
    pub instance_id: String,
    pub is_ssl: String,
    pub port: String,
    pub server: String,
}
operation! {
    VerifyInstanceADAuthServer { VerifyInstanceADAuthServerRequired: account, base_dn, domain, instance_id, is_ssl, port, server }
    "VerifyInstanceADAuthServer" -> Empty {
    0 "Account" account, 1 "BaseDN" base_dn, 2 "Domain" domain, 3 "Filter" filter: String, 4 "InstanceId" instance_id,
    5 "IsSSL" is_ssl, 6 "Password" password: Secret, 7 "Port" port, 8 "RegionId" region_id: String, 9 "Server" server,
    10 "StandbyServer" standby_server: String
} }

/// Response of [`VerifyInstanceADAuthServer`]: empty.
pub type VerifyInstanceADAuthServerOutput = Empty;

/// Verifies instance ldap auth server: `VerifyInstanceLDAPAuthServer` of `yundun-bastionhost` 2019-12-09.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Yundun-bastionhost/2019-12-09/VerifyInstanceLDAPAuthServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyInstanceLDAPAuthServer {
    /// Required.
    pub account: String,
    /// Required.
    pub base_dn: String,
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    pub is_ssl: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub port: String,
    pub region_id: Option<String>,
    /// Required.
    pub server: String,
    pub standby_server: Option<String>,
}

/// Arguments of [`VerifyInstanceLDAPAuthServer::new`].
pub struct VerifyInstanceLDAPAuthServerRequired {
    pub account: String,
    pub base_dn: String,
    pub instance_id: String,
    pub port: String,
    pub server: String,
}
operation! {
    VerifyInstanceLDAPAuthServer { VerifyInstanceLDAPAuthServerRequired: account, base_dn, instance_id, port, server }
    "VerifyInstanceLDAPAuthServer" -> Empty {
    0 "Account" account, 1 "BaseDN" base_dn, 2 "Filter" filter: String, 3 "InstanceId" instance_id,
    4 "IsSSL" is_ssl: String, 5 "Password" password: Secret, 6 "Port" port, 7 "RegionId" region_id: String,
    8 "Server" server, 9 "StandbyServer" standby_server: String
} }

/// Response of [`VerifyInstanceLDAPAuthServer`]: empty.
pub type VerifyInstanceLDAPAuthServerOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AcceptApproveCommand, AcceptOperationTicket, AddDatabasesToGroup, AddHostsToGroup, AddInstanceRdMember,
    AddUsersToGroup, AllowOperationTaskApproval, AttachDatabaseAccountsToUser, AttachDatabaseAccountsToUserGroup,
    AttachHostAccountsToHostShareKey, AttachHostAccountsToUser, AttachHostAccountsToUserGroup,
    AttachHostGroupAccountsToUser, AttachHostGroupAccountsToUserGroup, AttachMembersToProject,
    AttachProjectManagersToProjectAuthorization, AttachProjectsToProjectAuthorization, AttachProjectsToReviewRule,
    AttachReviewersToReviewRule, ConfigInstanceSecurityGroups, ConfigInstanceWhiteList, CreateDatabase,
    CreateDatabaseAccount, CreateExportConfigJob, CreateHost, CreateHostAccount, CreateHostGroup, CreateHostShareKey,
    CreateNetworkDomain, CreateOperationTicket, CreatePolicy, CreateProject, CreateProjectAuthorization,
    CreateProjectNotifyReceiver, CreateReviewRule, CreateRule, CreateUser, CreateUserGroup, CreateUserPublicKey,
    DeleteDatabase, DeleteDatabaseAccount, DeleteHost, DeleteHostAccount, DeleteHostGroup, DeleteHostShareKey,
    DeleteNetworkDomain, DeletePolicy, DeleteProjectAuthorizations, DeleteProjectNotifyReceivers, DeleteProjects,
    DeleteReviewRules, DeleteRule, DeleteUser, DeleteUserGroup, DeleteUserPublicKey, DescribeInstanceAttribute,
    DescribeInstances, DescribeRegions, DetachDatabaseAccountsFromUser, DetachDatabaseAccountsFromUserGroup,
    DetachHostAccountsFromHostShareKey, DetachHostAccountsFromUser, DetachHostAccountsFromUserGroup,
    DetachHostGroupAccountsFromUser, DetachHostGroupAccountsFromUserGroup, DetachMembersFromProject,
    DetachProjectManagersFromProjectAuthorization, DetachProjectsFromProjectAuthorization, DetachProjectsFromReviewRule,
    DetachReviewersFromReviewRule, DisableInstancePublicAccess, DisableRule, EnableInstancePublicAccess, EnableRule,
    GenerateAssetOperationToken, GetAutoOpsTask, GetDatabase, GetDatabaseAccount, GetExportConfigJob, GetHost,
    GetHostAccount, GetHostGroup, GetHostShareKey, GetInstanceADAuthServer, GetInstanceLDAPAuthServer,
    GetInstanceStoreInfo, GetInstanceTwoFactor, GetNetworkDomain, GetPolicy, GetPolicyAssetScope, GetPolicyUserScope,
    GetProject, GetProjectAuthorization, GetReviewRule, GetRule, GetUser, GetUserGroup, ImportKMSSecretsForHost,
    ListApproveCommands, ListDatabaseAccounts, ListDatabaseAccountsForUser, ListDatabaseAccountsForUserGroup,
    ListDatabases, ListDatabasesForUser, ListDatabasesForUserGroup, ListHostAccounts, ListHostAccountsForHostShareKey,
    ListHostAccountsForUser, ListHostAccountsForUserGroup, ListHostGroupAccountNamesForUser,
    ListHostGroupAccountNamesForUserGroup, ListHostGroups, ListHostGroupsForUser, ListHostGroupsForUserGroup,
    ListHostShareKeys, ListHosts, ListHostsForUser, ListHostsForUserGroup, ListImportableKMSSecretsForHost,
    ListInstanceRdMembers, ListMembersNotForProject, ListNetworkDomains, ListOperationDatabaseAccounts,
    ListOperationDatabases, ListOperationHostAccounts, ListOperationHosts, ListOperationTickets, ListPolicies,
    ListProjectAuthorizations, ListProjectNotifyReceivers, ListProjects, ListProjectsForProjectAuthorizationPrincipal,
    ListProjectsNotForProjectAuthorization, ListProjectsNotForReviewRule, ListReviewRules, ListRules, ListTagKeys,
    ListTagResources, ListTodoOpsTaskApprovals, ListUserGroups, ListUserGroupsForUser, ListUserPublicKeys, ListUsers,
    LockUsers, ModifyDatabase, ModifyDatabaseAccount, ModifyDatabasesProject, ModifyHost, ModifyHostAccount,
    ModifyHostGroup, ModifyHostShareKey, ModifyHostsActiveAddressType, ModifyHostsPort, ModifyHostsProject,
    ModifyInstanceADAuthServer, ModifyInstanceAttribute, ModifyInstanceLDAPAuthServer, ModifyInstanceTwoFactor,
    ModifyNetworkDomain, ModifyPolicy, ModifyProject, ModifyProjectAuthorization, ModifyProjectNotifyReceiver,
    ModifyReviewRule, ModifyRule, ModifyUser, ModifyUserGroup, ModifyUserPublicKey, MoveDatabasesToNetworkDomain,
    MoveHostsToNetworkDomain, MoveResourceGroup, RejectApproveCommand, RejectOperationTaskApproval,
    RejectOperationTicket, RemoveDatabasesFromGroup, RemoveHostsFromGroup, RemoveInstanceRdMember, RemoveUsersFromGroup,
    RenewAssetOperationToken, ResetHostAccountCredential, SetPolicyAccessTimeRangeConfig, SetPolicyApprovalConfig,
    SetPolicyAssetScope, SetPolicyCommandConfig, SetPolicyIPAclConfig, SetPolicyProtocolConfig, SetPolicyUserScope,
    StartInstance, TagResources, UnlockUsers, UntagResources, VerifyInstanceADAuthServer, VerifyInstanceLDAPAuthServer
}
