//! `controlcenter` of Tencent Cloud, API version 2023-01-10.
//!
//! Endpoint: `controlcenter.tencentcloudapi.com`, or `controlcenter.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=controlcenter&Version=2023-01-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, controlcenter::GetAccountFactoryBaseline};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccountFactoryBaseline::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "controlcenter",
    "2023-01-10",
    "controlcenter",
    &Endpoints::NONE,
);

/// Batches apply account baselines: `BatchApplyAccountBaselines` of `controlcenter` 2023-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=controlcenter&Version=2023-01-10&Action=BatchApplyAccountBaselines>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_FACTORY_CONTACT_EMAIL_NOT_VERIFY`],
/// [`codes::FAILED_OPERATION_ACCOUNT_FACTORY_CONTACT_PHONE_NOT_VERIFY`],
/// [`codes::FAILED_OPERATION_ACCOUNT_FACTORY_MEMBER_UIN_NUM_EXCEED`],
/// [`codes::FAILED_OPERATION_ACCOUNT_FACTORY_TASK_IS_DEPLOYING`],
/// [`codes::FAILED_OPERATION_DEPEND_ON_ITEM_NOT_DEPLOY`], [`codes::FAILED_OPERATION_REMOTE_CALL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_ITEM_NOT_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchApplyAccountBaselines {
    /// Required.
    pub member_uin_list: Vec<i64>,
    /// Required.
    pub baseline_config_items: Vec<BaselineConfigItem>,
}
operation! { BatchApplyAccountBaselines(member_uin_list: Vec<i64>, baseline_config_items: Vec<BaselineConfigItem>)
    "BatchApplyAccountBaselines" -> Empty {
    0 "MemberUinList" member_uin_list, 1 "BaselineConfigItems" baseline_config_items
} }

/// Response of [`BatchApplyAccountBaselines`]: empty.
pub type BatchApplyAccountBaselinesOutput = Empty;

/// In the request of [`BatchApplyAccountBaselines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineConfigItem {
    pub identifier: Option<String>,
    pub configuration: Option<String>,
}
input! { BaselineConfigItem() {
    0 "Identifier" identifier: String, 1 "Configuration" configuration: String
} }

/// Gets account factory baseline: `GetAccountFactoryBaseline` of `controlcenter` 2023-01-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=controlcenter&Version=2023-01-10&Action=GetAccountFactoryBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaseline {}
operation! { GetAccountFactoryBaseline() "GetAccountFactoryBaseline" -> GetAccountFactoryBaselineOutput {} }

/// Response of [`GetAccountFactoryBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountFactoryBaselineOutput {
    pub owner_uin: Option<i64>,
    pub name: Option<String>,
    pub baseline_config_items: Vec<BaselineInfoItem>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAccountFactoryBaselineOutput {
    0 "OwnerUin" owner_uin: i64, 1 "Name" name: String,
    2 "BaselineConfigItems" baseline_config_items: Vec<BaselineInfoItem>, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String
} }

/// In the response of [`GetAccountFactoryBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineInfoItem {
    pub identifier: Option<String>,
    pub configuration: Option<String>,
    pub apply_count: Option<i64>,
}
model! { BaselineInfoItem {
    0 "Identifier" identifier: String, 1 "Configuration" configuration: String, 2 "ApplyCount" apply_count: i64
} }

/// Lists account factory baseline items: `ListAccountFactoryBaselineItems` of `controlcenter` 2023-01-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=controlcenter&Version=2023-01-10&Action=ListAccountFactoryBaselineItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItems {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { ListAccountFactoryBaselineItems(limit: i64, offset: i64)
    "ListAccountFactoryBaselineItems" -> ListAccountFactoryBaselineItemsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListAccountFactoryBaselineItems: AccountFactoryItem =
    Offset "Offset", "BaselineItems" baseline_items, total "Total" }

/// Response of [`ListAccountFactoryBaselineItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountFactoryBaselineItemsOutput {
    pub baseline_items: Vec<AccountFactoryItem>,
    pub total: Option<i64>,
}
model! { ListAccountFactoryBaselineItemsOutput {
    0 "BaselineItems" baseline_items: Vec<AccountFactoryItem>, 1 "Total" total: i64
} }

/// In the response of [`ListAccountFactoryBaselineItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountFactoryItem {
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub weight: Option<i64>,
    pub required: Option<i64>,
    pub depends_on: Vec<DependsOnItem>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub classify: Option<String>,
    pub classify_en: Option<String>,
}
model! { AccountFactoryItem {
    0 "Identifier" identifier: String, 1 "Name" name: String, 2 "NameEn" name_en: String, 3 "Weight" weight: i64,
    4 "Required" required: i64, 5 "DependsOn" depends_on: Vec<DependsOnItem>, 6 "Description" description: String,
    7 "DescriptionEn" description_en: String, 8 "Classify" classify: String, 9 "ClassifyEn" classify_en: String
} }

/// In the response of [`ListAccountFactoryBaselineItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependsOnItem {
    pub r#type: Option<String>,
    pub identifier: Option<String>,
}
model! { DependsOnItem {
    0 "Type" r#type: String, 1 "Identifier" identifier: String
} }

/// Lists deploy step tasks: `ListDeployStepTasks` of `controlcenter` 2023-01-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=controlcenter&Version=2023-01-10&Action=ListDeployStepTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployStepTasks {
    /// Required.
    pub identifier: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { ListDeployStepTasks(identifier: String, limit: i64, offset: i64)
    "ListDeployStepTasks" -> ListDeployStepTasksOutput {
    0 "Identifier" identifier, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { ListDeployStepTasks: BaselineStepTaskInfo =
    Offset "Offset", "BaselineDeployStepTaskList" baseline_deploy_step_task_list, total "Total" }

/// Response of [`ListDeployStepTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployStepTasksOutput {
    pub baseline_deploy_step_task_list: Vec<BaselineStepTaskInfo>,
    pub total: Option<i64>,
}
model! { ListDeployStepTasksOutput {
    0 "BaselineDeployStepTaskList" baseline_deploy_step_task_list: Vec<BaselineStepTaskInfo>, 1 "Total" total: i64
} }

/// In the response of [`ListDeployStepTasks`].
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
    0 "TaskId" task_id: String, 1 "Identifier" identifier: String, 2 "MemberUin" member_uin: i64,
    3 "Status" status: String, 4 "ErrCode" err_code: String, 5 "ErrMessage" err_message: String,
    6 "Output" output: String, 7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String
} }

/// Updates account factory baseline: `UpdateAccountFactoryBaseline` of `controlcenter` 2023-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=controlcenter&Version=2023-01-10&Action=UpdateAccountFactoryBaseline>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_FACTORY_DEPEND_ON_ITEM_NOT_CONFIG`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_FACTORY_TAG_EXCEED_MAX_NUM`], [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountFactoryBaseline {
    /// Required.
    pub name: String,
    pub baseline_config_items: Option<Vec<BaselineConfigItem>>,
}
operation! { UpdateAccountFactoryBaseline(name: String) "UpdateAccountFactoryBaseline" -> Empty {
    0 "Name" name, 1 "BaselineConfigItems" baseline_config_items: Vec<BaselineConfigItem>
} }

/// Response of [`UpdateAccountFactoryBaseline`]: empty.
pub type UpdateAccountFactoryBaselineOutput = Empty;

codes! {
    FAILED_OPERATION_AF_REQUIRED_ITEM_NOT_SELECT "FailedOperation.AFRequiredItemNotSelect",
    FAILED_OPERATION_ACCOUNT_FACTORY_CONTACT_EMAIL_NOT_VERIFY "FailedOperation.AccountFactoryContactEmailNotVerify",
    FAILED_OPERATION_ACCOUNT_FACTORY_CONTACT_PHONE_NOT_VERIFY "FailedOperation.AccountFactoryContactPhoneNotVerify",
    FAILED_OPERATION_ACCOUNT_FACTORY_DEPEND_ON_ITEM_NOT_CONFIG "FailedOperation.AccountFactoryDependOnItemNotConfig",
    FAILED_OPERATION_ACCOUNT_FACTORY_MEMBER_UIN_NUM_EXCEED "FailedOperation.AccountFactoryMemberUinNumExceed",
    FAILED_OPERATION_ACCOUNT_FACTORY_TASK_IS_DEPLOYING "FailedOperation.AccountFactoryTaskIsDeploying",
    FAILED_OPERATION_CONTROL_CENTER_NOT_OPEN "FailedOperation.ControlCenterNotOpen",
    FAILED_OPERATION_DB_OPERATION_ERROR "FailedOperation.DBOperationError",
    FAILED_OPERATION_DEPEND_ON_ITEM_NOT_DEPLOY "FailedOperation.DependOnItemNotDeploy",
    FAILED_OPERATION_REMOTE_CALL_ERROR "FailedOperation.RemoteCallError",
    INVALID_PARAMETER_ACCOUNT_FACTORY_TAG_EXCEED_MAX_NUM "InvalidParameter.AccountFactoryTagExceedMaxNum",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_BASELINE_NOT_EXIST "ResourceNotFound.AccountFactoryBaselineNotExist",
    RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_ITEM_NOT_CONFIG "ResourceNotFound.AccountFactoryItemNotConfig",
    RESOURCE_NOT_FOUND_ACCOUNT_FACTORY_ITEM_NOT_EXIST "ResourceNotFound.AccountFactoryItemNotExist"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchApplyAccountBaselines, GetAccountFactoryBaseline, ListAccountFactoryBaselineItems, ListDeployStepTasks,
    UpdateAccountFactoryBaseline
}
