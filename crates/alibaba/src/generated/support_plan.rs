//! `support-plan` 2021-07-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints =
    Endpoints { regions: &[("cn-shanghai", "supportplan.aliyuncs.com")], vpc: &[], global: "", rule: Rule::Unknown };

static SERVICE: Service =
    Service { name: "support-plan", version: "2021-07-06", code: "support-plan", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseGroupMemberToTaskGroup {
    pub task_order_id: String,
    pub user_id: String,
}
operation! { AddEnterpriseGroupMemberToTaskGroup(task_order_id: String, user_id: String)
    "AddEnterpriseGroupMemberToTaskGroup" -> AddEnterpriseGroupMemberToTaskGroupOutput {
    0 "TaskOrderId" task_order_id, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnterpriseGroupMemberToTaskGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddEnterpriseGroupMemberToTaskGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOrder {
    pub create_user_id: String,
    pub is_urgent: Option<bool>,
    pub open_group_id: String,
    pub overview: String,
    pub product_code: String,
    pub urgent_description: Option<String>,
}
operation! { CreateTaskOrder(create_user_id: String, open_group_id: String, overview: String, product_code: String)
    "CreateTaskOrder" -> CreateTaskOrderOutput {
    0 "CreateUserId" create_user_id, 1 "IsUrgent" is_urgent: bool, 2 "OpenGroupId" open_group_id, 3 "Overview" overview,
    4 "ProductCode" product_code, 5 "UrgentDescription" urgent_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOrderOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTaskOrderOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDdTaskOrder {
    pub create_real_name: Option<String>,
    pub end_time: Option<String>,
    pub is_urgent: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDdTaskOrderOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDdTaskOrderOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupCustomerMembers {
    pub open_group_id: String,
}
operation! { ListEnterpriseDingtalkGroupCustomerMembers(open_group_id: String)
    "ListEnterpriseDingtalkGroupCustomerMembers" -> ListEnterpriseDingtalkGroupCustomerMembersOutput {
    0 "OpenGroupId" open_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupCustomerMembersOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListEnterpriseDingtalkGroupCustomerMembersData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnterpriseDingtalkGroupCustomerMembersOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupCustomerMembersData {
    pub is_admin: Option<bool>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListEnterpriseDingtalkGroupCustomerMembersData {
    0 "IsAdmin" is_admin, 1 "Name" name, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroups {}
operation! { ListEnterpriseDingtalkGroups() "ListEnterpriseDingtalkGroups" -> ListEnterpriseDingtalkGroupsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListEnterpriseDingtalkGroupsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListEnterpriseDingtalkGroupsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseDingtalkGroupsData {
    pub group_name: Option<String>,
    pub open_group_id: Option<String>,
}
model! { ListEnterpriseDingtalkGroupsData {
    0 "GroupName" group_name, 1 "OpenGroupId" open_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByGroup {
    pub open_group_id: String,
}
operation! { ListProductByGroup(open_group_id: String) "ListProductByGroup" -> ListProductByGroupOutput {
    0 "OpenGroupId" open_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByGroupOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListProductByGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddEnterpriseGroupMemberToTaskGroup, CreateTaskOrder, ListDdTaskOrder, ListEnterpriseDingtalkGroupCustomerMembers,
    ListEnterpriseDingtalkGroups, ListProductByGroup
}
