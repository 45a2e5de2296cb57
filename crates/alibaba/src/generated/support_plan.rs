//! `support-plan` of Alibaba Cloud, API version 2021-07-06.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/support-plan/2021-07-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, support_plan::ListEnterpriseDingtalkGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListEnterpriseDingtalkGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "supportplan.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "support-plan",
    "2021-07-06",
    "support-plan",
    &ENDPOINTS,
);

/// Adds enterprise group member to task group: `AddEnterpriseGroupMemberToTaskGroup` of `support-plan` 2021-07-06.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/support-plan/2021-07-06/AddEnterpriseGroupMemberToTaskGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseGroupMemberToTaskGroup {
    /// Required.
    pub task_order_id: String,
    /// Required.
    pub user_id: String,
}
operation! { AddEnterpriseGroupMemberToTaskGroup(task_order_id: String, user_id: String)
    "AddEnterpriseGroupMemberToTaskGroup" -> AddEnterpriseGroupMemberToTaskGroupOutput {
    0 "TaskOrderId" task_order_id, 1 "UserId" user_id
} }

/// Response of [`AddEnterpriseGroupMemberToTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseGroupMemberToTaskGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddEnterpriseGroupMemberToTaskGroupOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates task order: `CreateTaskOrder` of `support-plan` 2021-07-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/support-plan/2021-07-06/CreateTaskOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOrder {
    /// Required.
    pub create_user_id: String,
    pub is_urgent: Option<bool>,
    /// Required.
    pub open_group_id: String,
    /// Required.
    pub overview: String,
    /// Required.
    pub product_code: String,
    pub urgent_description: Option<String>,
}
operation! { CreateTaskOrder(create_user_id: String, open_group_id: String, overview: String, product_code: String)
    "CreateTaskOrder" -> CreateTaskOrderOutput {
    0 "CreateUserId" create_user_id, 1 "IsUrgent" is_urgent: bool, 2 "OpenGroupId" open_group_id, 3 "Overview" overview,
    4 "ProductCode" product_code, 5 "UrgentDescription" urgent_description: String
} }

/// Response of [`CreateTaskOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOrderOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTaskOrderOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists dd task order: `ListDdTaskOrder` of `support-plan` 2021-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/support-plan/2021-07-06/ListDdTaskOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDdTaskOrder {
    pub create_real_name: Option<String>,
    pub end_time: Option<String>,
    pub is_urgent: Option<bool>,
    /// Required.
    pub open_group_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub task_status: Option<String>,
}
operation! { ListDdTaskOrder(open_group_id: String) "ListDdTaskOrder" -> ListDdTaskOrderOutput {
    0 "CreateRealName" create_real_name: String, 1 "EndTime" end_time: String, 2 "IsUrgent" is_urgent: bool,
    3 "OpenGroupId" open_group_id, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String, 7 "TaskStatus" task_status: String
} }

/// Response of [`ListDdTaskOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDdTaskOrderOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDdTaskOrderOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists enterprise dingtalk group customer members: `ListEnterpriseDingtalkGroupCustomerMembers` of `support-plan`
/// 2021-07-06.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/support-plan/2021-07-06/ListEnterpriseDingtalkGroupCustomerMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupCustomerMembers {
    /// Required.
    pub open_group_id: String,
}
operation! { ListEnterpriseDingtalkGroupCustomerMembers(open_group_id: String)
    "ListEnterpriseDingtalkGroupCustomerMembers" -> ListEnterpriseDingtalkGroupCustomerMembersOutput {
    0 "OpenGroupId" open_group_id
} }

/// Response of [`ListEnterpriseDingtalkGroupCustomerMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupCustomerMembersOutput {
    pub code: Option<String>,
    pub data: Vec<ListEnterpriseDingtalkGroupCustomerMembersData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnterpriseDingtalkGroupCustomerMembersOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListEnterpriseDingtalkGroupCustomerMembersData>,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListEnterpriseDingtalkGroupCustomerMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupCustomerMembersData {
    pub is_admin: Option<bool>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListEnterpriseDingtalkGroupCustomerMembersData {
    0 "IsAdmin" is_admin: bool, 1 "Name" name: String, 2 "UserId" user_id: String
} }

/// Lists enterprise dingtalk groups: `ListEnterpriseDingtalkGroups` of `support-plan` 2021-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/support-plan/2021-07-06/ListEnterpriseDingtalkGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroups {}
operation! { ListEnterpriseDingtalkGroups() "ListEnterpriseDingtalkGroups" -> ListEnterpriseDingtalkGroupsOutput {} }

/// Response of [`ListEnterpriseDingtalkGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupsOutput {
    pub code: Option<String>,
    pub data: Vec<ListEnterpriseDingtalkGroupsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnterpriseDingtalkGroupsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListEnterpriseDingtalkGroupsData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListEnterpriseDingtalkGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupsData {
    pub group_name: Option<String>,
    pub open_group_id: Option<String>,
}
model! { ListEnterpriseDingtalkGroupsData {
    0 "GroupName" group_name: String, 1 "OpenGroupId" open_group_id: String
} }

/// Lists product by group: `ListProductByGroup` of `support-plan` 2021-07-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/support-plan/2021-07-06/ListProductByGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByGroup {
    /// Required.
    pub open_group_id: String,
}
operation! { ListProductByGroup(open_group_id: String) "ListProductByGroup" -> ListProductByGroupOutput {
    0 "OpenGroupId" open_group_id
} }

/// Response of [`ListProductByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListProductByGroupOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddEnterpriseGroupMemberToTaskGroup, CreateTaskOrder, ListDdTaskOrder, ListEnterpriseDingtalkGroupCustomerMembers,
    ListEnterpriseDingtalkGroups, ListProductByGroup
}
