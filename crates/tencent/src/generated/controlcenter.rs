//! `controlcenter` 2023-01-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "controlcenter", version: "2023-01-10", code: "controlcenter", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchApplyAccountBaselines {
    pub member_uin_list: Vec<i64>,
    pub baseline_config_items: Vec<BaselineConfigItem>,
}
operation! { BatchApplyAccountBaselines(member_uin_list: Vec<i64>, baseline_config_items: Vec<BaselineConfigItem>)
    "BatchApplyAccountBaselines" -> Empty {
    0 "MemberUinList" member_uin_list, 1 "BaselineConfigItems" baseline_config_items
} }

pub type BatchApplyAccountBaselinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineConfigItem {
    pub identifier: Option<String>,
    pub configuration: Option<String>,
}
input! { BaselineConfigItem() {
    0 "Identifier" identifier: String, 1 "Configuration" configuration: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaseline {}
operation! { GetAccountFactoryBaseline() "GetAccountFactoryBaseline" -> GetAccountFactoryBaselineOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaselineOutput {
    pub owner_uin: Option<i64>,
    pub name: Option<String>,
    pub baseline_config_items: Option<Vec<BaselineInfoItem>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAccountFactoryBaselineOutput {
    0 "OwnerUin" owner_uin, 1 "Name" name, 2 "BaselineConfigItems" baseline_config_items, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineInfoItem {
    pub identifier: Option<String>,
    pub configuration: Option<String>,
    pub apply_count: Option<i64>,
}
model! { BaselineInfoItem {
    0 "Identifier" identifier, 1 "Configuration" configuration, 2 "ApplyCount" apply_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItems {
    pub limit: i64,
    pub offset: i64,
}
operation! { ListAccountFactoryBaselineItems(limit: i64, offset: i64)
    "ListAccountFactoryBaselineItems" -> ListAccountFactoryBaselineItemsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListAccountFactoryBaselineItems: AccountFactoryItem =
    Offset "Offset", "BaselineItems" baseline_items, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsOutput {
    pub baseline_items: Option<Vec<AccountFactoryItem>>,
    pub total: Option<i64>,
}
model! { ListAccountFactoryBaselineItemsOutput {
    0 "BaselineItems" baseline_items, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFactoryItem {
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub weight: Option<i64>,
    pub required: Option<i64>,
    pub depends_on: Option<Vec<DependsOnItem>>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub classify: Option<String>,
    pub classify_en: Option<String>,
}
model! { AccountFactoryItem {
    0 "Identifier" identifier, 1 "Name" name, 2 "NameEn" name_en, 3 "Weight" weight, 4 "Required" required,
    5 "DependsOn" depends_on, 6 "Description" description, 7 "DescriptionEn" description_en, 8 "Classify" classify,
    9 "ClassifyEn" classify_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependsOnItem {
    pub r#type: Option<String>,
    pub identifier: Option<String>,
}
model! { DependsOnItem {
    0 "Type" r#type, 1 "Identifier" identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployStepTasks {
    pub identifier: String,
    pub limit: i64,
    pub offset: i64,
}
operation! { ListDeployStepTasks(identifier: String, limit: i64, offset: i64)
    "ListDeployStepTasks" -> ListDeployStepTasksOutput {
    0 "Identifier" identifier, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { ListDeployStepTasks: BaselineStepTaskInfo =
    Offset "Offset", "BaselineDeployStepTaskList" baseline_deploy_step_task_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployStepTasksOutput {
    pub baseline_deploy_step_task_list: Option<Vec<BaselineStepTaskInfo>>,
    pub total: Option<i64>,
}
model! { ListDeployStepTasksOutput {
    0 "BaselineDeployStepTaskList" baseline_deploy_step_task_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineStepTaskInfo {
    pub task_id: Option<String>,
    pub identifier: Option<String>,
    pub member_uin: Option<i64>,
    pub status: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub output: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { BaselineStepTaskInfo {
    0 "TaskId" task_id, 1 "Identifier" identifier, 2 "MemberUin" member_uin, 3 "Status" status, 4 "ErrCode" err_code,
    5 "ErrMessage" err_message, 6 "Output" output, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountFactoryBaseline {
    pub name: String,
    pub baseline_config_items: Option<Vec<BaselineConfigItem>>,
}
operation! { UpdateAccountFactoryBaseline(name: String) "UpdateAccountFactoryBaseline" -> Empty {
    0 "Name" name, 1 "BaselineConfigItems" baseline_config_items: Vec<BaselineConfigItem>
} }

pub type UpdateAccountFactoryBaselineOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_AF_REQUIRED_ITEM_NOT_SELECT: &str = "FailedOperation.AFRequiredItemNotSelect";
    pub const FAILED_OPERATION_ACCOUNT_FACTORY_CONTACT_EMAIL_NOT_VERIFY: &str =
        "FailedOperation.AccountFactoryContactEmailNotVerify";
    pub const FAILED_OPERATION_ACCOUNT_FACTORY_CONTACT_PHONE_NOT_VERIFY: &str =
        "FailedOperation.AccountFactoryContactPhoneNotVerify";
    pub const FAILED_OPERATION_ACCOUNT_FACTORY_DEPEND_ON_ITEM_NOT_CONFIG: &str =
        "FailedOperation.AccountFactoryDependOnItemNotConfig";
    pub const FAILED_OPERATION_ACCOUNT_FACTORY_MEMBER_UIN_NUM_EXCEED: &str =
        "FailedOperation.AccountFactoryMemberUinNumExceed";
    pub const FAILED_OPERATION_ACCOUNT_FACTORY_TASK_IS_DEPLOYING: &str =
        "FailedOperation.AccountFactoryTaskIsDeploying";
    pub const FAILED_OPERATION_CONTROL_CENTER_NOT_OPEN: &str = "FailedOperation.ControlCenterNotOpen";
    pub const FAILED_OPERATION_DB_OPERATION_ERROR: &str = "FailedOperation.DBOperationError";
    pub const FAILED_OPERATION_DEPEND_ON_ITEM_NOT_DEPLOY: &str = "FailedOperation.DependOnItemNotDeploy";
    pub const FAILED_OPERATION_REMOTE_CALL_ERROR: &str = "FailedOperation.RemoteCallError";
    pub const INVALID_PARAMETER_ACCOUNT_FACTORY_TAG_EXCEED_MAX_NUM: &str =
        "InvalidParameter.AccountFactoryTagExceedMaxNum";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_BASELINE_NOT_EXIST: &str =
        "ResourceNotFound.AccountFactoryBaselineNotExist";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_ITEM_NOT_CONFIG: &str = "ResourceNotFound.AccountFactoryItemNotConfig";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_ITEM_NOT_EXIST: &str = "ResourceNotFound.AccountFactoryItemNotExist";
}

#[cfg(feature = "reflect")]
register! {
    BatchApplyAccountBaselines, GetAccountFactoryBaseline, ListAccountFactoryBaselineItems, ListDeployStepTasks,
    UpdateAccountFactoryBaseline
}
