//! `amqp-open` of Alibaba Cloud, API version 2019-12-12.
//!
//! Endpoint: a table of 24 regions, else `amqp-open.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/amqp-open/2019-12-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, amqp_open::GetMetadataAmount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMetadataAmount::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "amqp-open.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "amqp-open.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "amqp-open.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "amqp-open.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "amqp-open.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "amqp-open.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "amqp-open.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "amqp-open.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "amqp-open.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "amqp-open.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "amqp-open.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "amqp-open.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "amqp-open.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "amqp-open.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "amqp-open.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "amqp-open.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "amqp-open.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "amqp-open.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "amqp-open.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "amqp-open.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "amqp-open.eu-central-1.aliyuncs.com"),
        ("me-central-1", "amqp-open.me-central-1.aliyuncs.com"),
        ("us-east-1", "amqp-open.us-east-1.aliyuncs.com"),
        ("us-west-1", "amqp-open.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "amqp-open-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "amqp-open-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "amqp-open-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "amqp-open-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "amqp-open-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "amqp-open-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "amqp-open-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "amqp-open-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "amqp-open-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "amqp-open-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "amqp-open-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "amqp-open-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "amqp-open-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "amqp-open-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "amqp-open-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "amqp-open-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "amqp-open-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "amqp-open-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "amqp-open-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "amqp-open-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "amqp-open-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "amqp-open-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "amqp-open-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "amqp-open-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "amqp-open",
    "2019-12-12",
    "amqp-open",
    &ENDPOINTS,
);

/// Adds instance white list: `AddInstanceWhiteList` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/AddInstanceWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceWhiteList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub white_list_item: Vec<String>,
    /// Required.
    pub white_list_type: i64,
}
operation! { AddInstanceWhiteList(instance_id: String, white_list_item: Vec<String>, white_list_type: i64)
    "AddInstanceWhiteList" -> AddInstanceWhiteListOutput {
    0 "InstanceId" instance_id, 1 "WhiteListItem" white_list_item, 2 "WhiteListType" white_list_type
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddInstanceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceWhiteListOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub status_code: Option<String>,
    pub success: Option<bool>,
}
model! { AddInstanceWhiteListOutput {
    0 "Code" code: String, 1 "Data" data: Value, 2 "Message" message: String, 3 "StatusCode" status_code: String,
    4 "Success" success: bool
} }

/// Creates account: `CreateAccount` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccount {
    pub remark: Option<String>,
    /// Required.
    pub account_access_key: String,
    /// Required.
    pub create_timestamp: i64,
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub secret_sign: Secret,
    /// Required. Secret.
    pub signature: Secret,
    /// Required.
    pub user_name: String,
}

/// Arguments of [`CreateAccount::new`].
pub struct CreateAccountRequired {
    pub account_access_key: String,
    pub create_timestamp: i64,
    pub instance_id: String,
    pub secret_sign: Secret,
    pub signature: Secret,
    pub user_name: String,
}
operation! {
    CreateAccount { CreateAccountRequired: account_access_key, create_timestamp, instance_id, secret_sign, signature, user_name }
    "CreateAccount" -> CreateAccountOutput {
    0 "Remark" remark: String, 1 "accountAccessKey" account_access_key, 2 "createTimestamp" create_timestamp,
    3 "instanceId" instance_id, 4 "secretSign" secret_sign, 5 "signature" signature, 6 "userName" user_name
} }

/// Response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountOutput {
    pub code: Option<i64>,
    pub data: Option<CreateAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAccountOutput {
    0 "Code" code: i64, 1 "Data" data: CreateAccountData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountData {
    pub access_key: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub instance_id: Option<String>,
    pub master_u_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateAccountData {
    0 "AccessKey" access_key: String, 1 "CreateTimeStamp" create_time_stamp: i64, 2 "InstanceId" instance_id: String,
    3 "MasterUId" master_u_id: i64, 4 "Password" password: Secret, 5 "Remark" remark: String,
    6 "UserName" user_name: String
} }

/// Creates binding: `CreateBinding` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBinding {
    pub argument: Option<String>,
    pub binding_key: Option<String>,
    /// Required.
    pub binding_type: String,
    /// Required.
    pub destination_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub source_exchange: String,
    /// Required.
    pub virtual_host: String,
}

/// Arguments of [`CreateBinding::new`].
pub struct CreateBindingRequired {
    pub binding_type: String,
    pub destination_name: String,
    pub instance_id: String,
    pub source_exchange: String,
    pub virtual_host: String,
}
operation! {
    CreateBinding { CreateBindingRequired: binding_type, destination_name, instance_id, source_exchange, virtual_host }
    "CreateBinding" -> Empty {
    0 "Argument" argument: String, 1 "BindingKey" binding_key: String, 2 "BindingType" binding_type,
    3 "DestinationName" destination_name, 4 "InstanceId" instance_id, 5 "SourceExchange" source_exchange,
    6 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateBinding`]: empty.
pub type CreateBindingOutput = Empty;

/// Creates exchange: `CreateExchange` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateExchange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExchange {
    pub alternate_exchange: Option<String>,
    /// Required.
    pub auto_delete_state: bool,
    /// Required.
    pub exchange_name: String,
    /// Required.
    pub exchange_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub internal: bool,
    /// Required.
    pub virtual_host: String,
    pub x_delayed_type: Option<String>,
}

/// Arguments of [`CreateExchange::new`].
pub struct CreateExchangeRequired {
    pub auto_delete_state: bool,
    pub exchange_name: String,
    pub exchange_type: String,
    pub instance_id: String,
    pub internal: bool,
    pub virtual_host: String,
}
operation! {
    CreateExchange { CreateExchangeRequired: auto_delete_state, exchange_name, exchange_type, instance_id, internal, virtual_host }
    "CreateExchange" -> Empty {
    0 "AlternateExchange" alternate_exchange: String, 1 "AutoDeleteState" auto_delete_state,
    2 "ExchangeName" exchange_name, 3 "ExchangeType" exchange_type, 4 "InstanceId" instance_id, 5 "Internal" internal,
    6 "VirtualHost" virtual_host, 7 "XDelayedType" x_delayed_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateExchange`]: empty.
pub type CreateExchangeOutput = Empty;

/// Creates instance: `CreateInstance` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auth_model: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub edition: Option<String>,
    pub encrypted_instance: Option<bool>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub listener_mode: Option<String>,
    pub max_connections: Option<i64>,
    pub max_eip_tps: Option<i64>,
    pub max_private_tps: Option<i64>,
    /// Required.
    pub payment_type: String,
    pub period: Option<i64>,
    pub period_cycle: Option<String>,
    pub provisioned_capacity: Option<i64>,
    pub queue_capacity: Option<i64>,
    pub renew_status: Option<String>,
    pub renewal_duration_unit: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub serverless_charge_type: Option<String>,
    pub serverless_switch: Option<bool>,
    pub storage_size: Option<i64>,
    pub support_eip: Option<bool>,
    pub support_tracing: Option<bool>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub tracing_storage_time: Option<i64>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vswitch_ids: Vec<String>,
}
operation! { CreateInstance(payment_type: String, security_group_id: String, vpc_id: String, vswitch_ids: Vec<String>)
    "CreateInstance" -> CreateInstanceOutput {
    0 "AuthModel" auth_model: String, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "ClientToken" client_token: String, 4 "Edition" edition: String, 5 "EncryptedInstance" encrypted_instance: bool,
    6 "InstanceName" instance_name: String, 7 "InstanceType" instance_type: String, 8 "KmsKeyId" kms_key_id: String,
    9 "ListenerMode" listener_mode: String, 10 "MaxConnections" max_connections: i64, 11 "MaxEipTps" max_eip_tps: i64,
    12 "MaxPrivateTps" max_private_tps: i64, 13 "PaymentType" payment_type, 14 "Period" period: i64,
    15 "PeriodCycle" period_cycle: String, 16 "ProvisionedCapacity" provisioned_capacity: i64,
    17 "QueueCapacity" queue_capacity: i64, 18 "RenewStatus" renew_status: String,
    19 "RenewalDurationUnit" renewal_duration_unit: String, 20 "ResourceGroupId" resource_group_id: String,
    21 "SecurityGroupId" security_group_id, 22 "ServerlessChargeType" serverless_charge_type: String,
    23 "ServerlessSwitch" serverless_switch: bool, 24 "StorageSize" storage_size: i64,
    25 "SupportEip" support_eip: bool, 26 "SupportTracing" support_tracing: bool,
    27 "Tags" tags: Vec<CreateInstanceTags>, 28 "TracingStorageTime" tracing_storage_time: i64, 29 "VpcId" vpc_id,
    30 "VswitchIds" vswitch_ids
} [
    Mark::new(27, Location::Default, Style::Json),
    Mark::new(30, Location::Default, Style::Json)
] }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates open source account: `CreateOpenSourceAccount` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateOpenSourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSourceAccount {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub user_name: String,
}
operation! { CreateOpenSourceAccount(instance_id: String, password: Secret, user_name: String)
    "CreateOpenSourceAccount" -> CreateOpenSourceAccountOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Password" password, 4 "UserName" user_name
} }

/// Response of [`CreateOpenSourceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSourceAccountOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOpenSourceAccountOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates open source permission: `CreateOpenSourcePermission` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateOpenSourcePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSourcePermission {
    pub client_token: Option<String>,
    pub configure: Option<String>,
    /// Required.
    pub instance_id: String,
    pub read: Option<String>,
    pub user_name: Option<String>,
    pub vhost: Option<String>,
    pub write: Option<String>,
}
operation! { CreateOpenSourcePermission(instance_id: String)
    "CreateOpenSourcePermission" -> CreateOpenSourcePermissionOutput {
    0 "ClientToken" client_token: String, 1 "Configure" configure: String, 2 "InstanceId" instance_id,
    3 "Read" read: String, 4 "UserName" user_name: String, 5 "Vhost" vhost: String, 6 "Write" write: String
} }

/// Response of [`CreateOpenSourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenSourcePermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOpenSourcePermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates queue: `CreateQueue` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueue {
    pub auto_delete_state: Option<bool>,
    pub auto_expire_state: Option<i64>,
    pub dead_letter_exchange: Option<String>,
    pub dead_letter_routing_key: Option<String>,
    pub exclusive_state: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub max_length: Option<i64>,
    pub maximum_priority: Option<i64>,
    pub message_ttl: Option<i64>,
    /// Required.
    pub queue_name: String,
    /// Required.
    pub virtual_host: String,
}
operation! { CreateQueue(instance_id: String, queue_name: String, virtual_host: String) "CreateQueue" -> Empty {
    0 "AutoDeleteState" auto_delete_state: bool, 1 "AutoExpireState" auto_expire_state: i64,
    2 "DeadLetterExchange" dead_letter_exchange: String, 3 "DeadLetterRoutingKey" dead_letter_routing_key: String,
    4 "ExclusiveState" exclusive_state: bool, 5 "InstanceId" instance_id, 6 "MaxLength" max_length: i64,
    7 "MaximumPriority" maximum_priority: i64, 8 "MessageTTL" message_ttl: i64, 9 "QueueName" queue_name,
    10 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateQueue`]: empty.
pub type CreateQueueOutput = Empty;

/// Creates virtual host: `CreateVirtualHost` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/CreateVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
}
operation! { CreateVirtualHost(instance_id: String, virtual_host: String) "CreateVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateVirtualHost`]: empty.
pub type CreateVirtualHostOutput = Empty;

/// Deletes account: `DeleteAccount` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    pub create_timestamp: Option<i64>,
    /// Required.
    pub user_name: String,
}
operation! { DeleteAccount(user_name: String) "DeleteAccount" -> DeleteAccountOutput {
    0 "CreateTimestamp" create_timestamp: i64, 1 "UserName" user_name
} }

/// Response of [`DeleteAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAccountOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes binding: `DeleteBinding` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBinding {
    pub binding_key: Option<String>,
    /// Required.
    pub binding_type: String,
    /// Required.
    pub destination_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub source_exchange: String,
    /// Required.
    pub virtual_host: String,
}

/// Arguments of [`DeleteBinding::new`].
pub struct DeleteBindingRequired {
    pub binding_type: String,
    pub destination_name: String,
    pub instance_id: String,
    pub source_exchange: String,
    pub virtual_host: String,
}
operation! {
    DeleteBinding { DeleteBindingRequired: binding_type, destination_name, instance_id, source_exchange, virtual_host }
    "DeleteBinding" -> Empty {
    0 "BindingKey" binding_key: String, 1 "BindingType" binding_type, 2 "DestinationName" destination_name,
    3 "InstanceId" instance_id, 4 "SourceExchange" source_exchange, 5 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DeleteBinding`]: empty.
pub type DeleteBindingOutput = Empty;

/// Deletes exchange: `DeleteExchange` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteExchange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExchange {
    /// Required.
    pub exchange_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteExchange(exchange_name: String, instance_id: String, virtual_host: String)
    "DeleteExchange" -> Empty {
    0 "ExchangeName" exchange_name, 1 "InstanceId" instance_id, 2 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteExchange`]: empty.
pub type DeleteExchangeOutput = Empty;

/// Deletes open source account: `DeleteOpenSourceAccount` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteOpenSourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSourceAccount {
    /// Required.
    pub instance_id: String,
    pub user_name: Option<String>,
}
operation! { DeleteOpenSourceAccount(instance_id: String) "DeleteOpenSourceAccount" -> DeleteOpenSourceAccountOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name: String
} }

/// Response of [`DeleteOpenSourceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSourceAccountOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteOpenSourceAccountOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: String
} }

/// Deletes open source permission: `DeleteOpenSourcePermission` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteOpenSourcePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSourcePermission {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub vhost: String,
}
operation! { DeleteOpenSourcePermission(instance_id: String, user_name: String, vhost: String)
    "DeleteOpenSourcePermission" -> DeleteOpenSourcePermissionOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Vhost" vhost
} }

/// Response of [`DeleteOpenSourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpenSourcePermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOpenSourcePermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes queue: `DeleteQueue` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueue {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub queue_name: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteQueue(instance_id: String, queue_name: String, virtual_host: String) "DeleteQueue" -> Empty {
    0 "InstanceId" instance_id, 1 "QueueName" queue_name, 2 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteQueue`]: empty.
pub type DeleteQueueOutput = Empty;

/// Deletes virtual host: `DeleteVirtualHost` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/DeleteVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteVirtualHost(instance_id: String, virtual_host: String) "DeleteVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteVirtualHost`]: empty.
pub type DeleteVirtualHostOutput = Empty;

/// Gets instance: `GetInstance` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub data: Option<GetInstanceData>,
}
model! { GetInstanceOutput {
    0 "Data" data: GetInstanceData
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceData {
    pub auto_renew_instance: Option<bool>,
    pub classic_endpoint: Option<String>,
    pub edition: Option<String>,
    pub encrypted_instance: Option<bool>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub listener_mode: Option<String>,
    pub max_connections: Option<i64>,
    pub max_eip_tps: Option<i64>,
    pub max_queue: Option<i64>,
    pub max_tps: Option<i64>,
    pub max_vhost: Option<i64>,
    pub order_create_time: Option<i64>,
    pub order_type: Option<String>,
    pub private_endpoint: Option<String>,
    pub provisioned_capacity: Option<i64>,
    pub public_endpoint: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub serverless_switch: Option<bool>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub support_eip: Option<bool>,
    pub support_tracing: Option<bool>,
    pub tags: Vec<GetInstanceTags>,
    pub tracing_storage_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
}
model! { GetInstanceData {
    0 "AutoRenewInstance" auto_renew_instance: bool, 1 "ClassicEndpoint" classic_endpoint: String,
    2 "Edition" edition: String, 3 "EncryptedInstance" encrypted_instance: bool, 4 "ExpireTime" expire_time: i64,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "InstanceType" instance_type: String,
    8 "KmsKeyId" kms_key_id: String, 9 "ListenerMode" listener_mode: String, 10 "MaxConnections" max_connections: i64,
    11 "MaxEipTps" max_eip_tps: i64, 12 "MaxQueue" max_queue: i64, 13 "MaxTps" max_tps: i64,
    14 "MaxVhost" max_vhost: i64, 15 "OrderCreateTime" order_create_time: i64, 16 "OrderType" order_type: String,
    17 "PrivateEndpoint" private_endpoint: String, 18 "ProvisionedCapacity" provisioned_capacity: i64,
    19 "PublicEndpoint" public_endpoint: String, 20 "ResourceGroupId" resource_group_id: String,
    21 "SecurityGroupId" security_group_id: String, 22 "ServerlessSwitch" serverless_switch: bool,
    23 "Status" status: String, 24 "StorageSize" storage_size: i64, 25 "SupportEIP" support_eip: bool,
    26 "SupportTracing" support_tracing: bool, 27 "Tags" tags: Vec<GetInstanceTags>,
    28 "TracingStorageTime" tracing_storage_time: i64, 29 "VpcId" vpc_id: String,
    30 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets metadata amount: `GetMetadataAmount` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/GetMetadataAmount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetadataAmount {
    pub instance_id: Option<String>,
}
operation! { GetMetadataAmount() "GetMetadataAmount" -> GetMetadataAmountOutput {
    0 "InstanceId" instance_id: String
} { method: "GET", } }

/// Response of [`GetMetadataAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetadataAmountOutput {
    pub data: Option<GetMetadataAmountData>,
}
model! { GetMetadataAmountOutput {
    0 "Data" data: GetMetadataAmountData
} }

/// In the response of [`GetMetadataAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetadataAmountData {
    pub current_exchanges: Option<i64>,
    pub current_queues: Option<i64>,
    pub current_virtual_hosts: Option<i64>,
    pub max_exchanges: Option<i64>,
    pub max_queues: Option<i64>,
    pub max_virtual_hosts: Option<i64>,
}
model! { GetMetadataAmountData {
    0 "CurrentExchanges" current_exchanges: i64, 1 "CurrentQueues" current_queues: i64,
    2 "CurrentVirtualHosts" current_virtual_hosts: i64, 3 "MaxExchanges" max_exchanges: i64,
    4 "MaxQueues" max_queues: i64, 5 "MaxVirtualHosts" max_virtual_hosts: i64
} }

/// Lists accounts: `ListAccounts` of `amqp-open` 2019-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccounts {
    pub instance_id: Option<String>,
}
operation! { ListAccounts() "ListAccounts" -> ListAccountsOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Vec<DataValue>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAccountsOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Vec<DataValue>>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataValue {
    pub master_uid: Option<i64>,
    pub c_instance_id: Option<String>,
    pub access_key: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub deleted: Option<i64>,
    pub create_timestamp: Option<i64>,
    pub remark: Option<String>,
}
model! { DataValue {
    0 "masterUid" master_uid: i64, 1 "cInstanceId" c_instance_id: String, 2 "accessKey" access_key: String,
    3 "userName" user_name: String, 4 "password" password: Secret, 5 "deleted" deleted: i64,
    6 "createTimestamp" create_timestamp: i64, 7 "Remark" remark: String
} }

/// Lists bindings: `ListBindings` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindings {
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 100.
    pub max_results: i64,
    /// At least 1 characters.
    pub next_token: Option<String>,
    /// Required.
    pub virtual_host: String,
}
operation! { ListBindings(instance_id: String, max_results: i64, virtual_host: String)
    "ListBindings" -> ListBindingsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results, 2 "NextToken" next_token: String,
    3 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListBindings: ListBindingsBindings = Token "NextToken", "Data.Bindings" data.bindings, next "Data.NextToken" }

/// Response of [`ListBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingsOutput {
    pub data: Option<ListBindingsData>,
}
model! { ListBindingsOutput {
    0 "Data" data: ListBindingsData
} }

/// In the response of [`ListBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingsData {
    pub bindings: Vec<ListBindingsBindings>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListBindingsData {
    0 "Bindings" bindings: Vec<ListBindingsBindings>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingsBindings {
    pub argument: Option<String>,
    pub binding_key: Option<String>,
    pub binding_type: Option<String>,
    pub destination_name: Option<String>,
    pub source_exchange: Option<String>,
}
model! { ListBindingsBindings {
    0 "Argument" argument: String, 1 "BindingKey" binding_key: String, 2 "BindingType" binding_type: String,
    3 "DestinationName" destination_name: String, 4 "SourceExchange" source_exchange: String
} }

/// Lists down stream bindings: `ListDownStreamBindings` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListDownStreamBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownStreamBindings {
    /// Required.
    pub exchange_name: String,
    /// Required.
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub virtual_host: String,
}
operation! { ListDownStreamBindings(exchange_name: String, instance_id: String, virtual_host: String)
    "ListDownStreamBindings" -> ListDownStreamBindingsOutput {
    0 "ExchangeName" exchange_name, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListDownStreamBindings: ListDownStreamBindingsBindings =
    Token "NextToken", "Data.Bindings" data.bindings, next "Data.NextToken" }

/// Response of [`ListDownStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownStreamBindingsOutput {
    pub code: Option<i64>,
    pub data: Option<ListDownStreamBindingsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDownStreamBindingsOutput {
    0 "Code" code: i64, 1 "Data" data: ListDownStreamBindingsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDownStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownStreamBindingsData {
    pub bindings: Vec<ListDownStreamBindingsBindings>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListDownStreamBindingsData {
    0 "Bindings" bindings: Vec<ListDownStreamBindingsBindings>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListDownStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownStreamBindingsBindings {
    pub argument: Option<String>,
    pub binding_key: Option<String>,
    pub binding_type: Option<String>,
    pub destination_name: Option<String>,
    pub source_exchange: Option<String>,
}
model! { ListDownStreamBindingsBindings {
    0 "Argument" argument: String, 1 "BindingKey" binding_key: String, 2 "BindingType" binding_type: String,
    3 "DestinationName" destination_name: String, 4 "SourceExchange" source_exchange: String
} }

/// Lists exchange up stream bindings: `ListExchangeUpStreamBindings` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListExchangeUpStreamBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangeUpStreamBindings {
    /// Required.
    pub exchange_name: String,
    /// Required.
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub virtual_host: String,
}
operation! { ListExchangeUpStreamBindings(exchange_name: String, instance_id: String, virtual_host: String)
    "ListExchangeUpStreamBindings" -> ListExchangeUpStreamBindingsOutput {
    0 "ExchangeName" exchange_name, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListExchangeUpStreamBindings: ListExchangeUpStreamBindingsBindings =
    Token "NextToken", "Data.Bindings" data.bindings, next "Data.NextToken" }

/// Response of [`ListExchangeUpStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangeUpStreamBindingsOutput {
    pub code: Option<i64>,
    pub data: Option<ListExchangeUpStreamBindingsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListExchangeUpStreamBindingsOutput {
    0 "Code" code: i64, 1 "Data" data: ListExchangeUpStreamBindingsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListExchangeUpStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangeUpStreamBindingsData {
    pub bindings: Vec<ListExchangeUpStreamBindingsBindings>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListExchangeUpStreamBindingsData {
    0 "Bindings" bindings: Vec<ListExchangeUpStreamBindingsBindings>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListExchangeUpStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangeUpStreamBindingsBindings {
    pub argument: Option<String>,
    pub binding_key: Option<String>,
    pub binding_type: Option<String>,
    pub destination_name: Option<String>,
    pub source_exchange: Option<String>,
}
model! { ListExchangeUpStreamBindingsBindings {
    0 "Argument" argument: String, 1 "BindingKey" binding_key: String, 2 "BindingType" binding_type: String,
    3 "DestinationName" destination_name: String, 4 "SourceExchange" source_exchange: String
} }

/// Lists exchanges: `ListExchanges` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListExchanges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchanges {
    /// Required.
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub virtual_host: String,
}
operation! { ListExchanges(instance_id: String, virtual_host: String) "ListExchanges" -> ListExchangesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListExchanges: ListExchangesExchanges =
    Token "NextToken", "Data.Exchanges" data.exchanges, next "Data.NextToken" }

/// Response of [`ListExchanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangesOutput {
    pub data: Option<ListExchangesData>,
}
model! { ListExchangesOutput {
    0 "Data" data: ListExchangesData
} }

/// In the response of [`ListExchanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangesData {
    pub exchanges: Vec<ListExchangesExchanges>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListExchangesData {
    0 "Exchanges" exchanges: Vec<ListExchangesExchanges>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListExchanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExchangesExchanges {
    pub attributes: BTreeMap<String, Value>,
    pub auto_delete_state: Option<bool>,
    pub create_time: Option<i64>,
    pub exchange_type: Option<String>,
    pub internal: Option<bool>,
    pub name: Option<String>,
    pub vhost_name: Option<String>,
}
model! { ListExchangesExchanges {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "AutoDeleteState" auto_delete_state: bool,
    2 "CreateTime" create_time: i64, 3 "ExchangeType" exchange_type: String, 4 "Internal" internal: bool,
    5 "Name" name: String, 6 "VHostName" vhost_name: String
} }

/// Lists instance white list: `ListInstanceWhiteList` of `amqp-open` 2019-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListInstanceWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceWhiteList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub white_list_type: i64,
}
operation! { ListInstanceWhiteList(instance_id: String, white_list_type: i64)
    "ListInstanceWhiteList" -> ListInstanceWhiteListOutput {
    0 "InstanceId" instance_id, 1 "whiteListType" white_list_type
} }

/// Response of [`ListInstanceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceWhiteListOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstanceWhiteListOutput {
    0 "Code" code: String, 1 "Data" data: Value, 2 "Message" message: String, 3 "StatusCode" status_code: String,
    4 "Success" success: bool
} }

/// Lists instances: `ListInstances` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    /// Required. 1 to 200.
    pub max_results: i64,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListInstances(max_results: i64) "ListInstances" -> ListInstancesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token: String, 2 "ResourceGroupId" resource_group_id: String
} { method: "GET", } }
paged! { ListInstances: ListInstancesInstances =
    Token "NextToken", "Data.Instances" data.instances, next "Data.NextToken" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub data: Option<ListInstancesData>,
}
model! { ListInstancesOutput {
    0 "Data" data: ListInstancesData
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub instances: Vec<ListInstancesInstances>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListInstancesData {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub auto_renew_instance: Option<bool>,
    pub classic_endpoint: Option<String>,
    pub edition: Option<String>,
    pub encrypted_instance: Option<bool>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub listener_mode: Option<String>,
    pub max_eip_tps: Option<i64>,
    pub max_queue: Option<i64>,
    pub max_tps: Option<i64>,
    pub max_vhost: Option<i64>,
    pub order_create_time: Option<i64>,
    pub order_type: Option<String>,
    pub private_endpoint: Option<String>,
    pub provisioned_capacity: Option<i64>,
    pub public_endpoint: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub serverless_switch: Option<bool>,
    pub status: Option<String>,
    pub storage_size: Option<i64>,
    pub support_eip: Option<bool>,
    pub tags: Vec<ListInstancesTags>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
}
model! { ListInstancesInstances {
    0 "AutoRenewInstance" auto_renew_instance: bool, 1 "ClassicEndpoint" classic_endpoint: String,
    2 "Edition" edition: String, 3 "EncryptedInstance" encrypted_instance: bool, 4 "ExpireTime" expire_time: i64,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "InstanceType" instance_type: String,
    8 "KmsKeyId" kms_key_id: String, 9 "ListenerMode" listener_mode: String, 10 "MaxEipTps" max_eip_tps: i64,
    11 "MaxQueue" max_queue: i64, 12 "MaxTps" max_tps: i64, 13 "MaxVhost" max_vhost: i64,
    14 "OrderCreateTime" order_create_time: i64, 15 "OrderType" order_type: String,
    16 "PrivateEndpoint" private_endpoint: String, 17 "ProvisionedCapacity" provisioned_capacity: i64,
    18 "PublicEndpoint" public_endpoint: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "SecurityGroupId" security_group_id: String, 21 "ServerlessSwitch" serverless_switch: bool,
    22 "Status" status: String, 23 "StorageSize" storage_size: i64, 24 "SupportEIP" support_eip: bool,
    25 "Tags" tags: Vec<ListInstancesTags>, 26 "VpcId" vpc_id: String, 27 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists open source accounts: `ListOpenSourceAccounts` of `amqp-open` 2019-12-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListOpenSourceAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenSourceAccounts {
    /// Required.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListOpenSourceAccounts(instance_id: String) "ListOpenSourceAccounts" -> ListOpenSourceAccountsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListOpenSourceAccounts: ListOpenSourceAccountsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListOpenSourceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenSourceAccountsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListOpenSourceAccountsData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListOpenSourceAccountsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListOpenSourceAccountsData>, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListOpenSourceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenSourceAccountsData {
    pub aliyun_user_id: Option<i64>,
    pub c_instance_id: Option<String>,
    pub create_time: Option<String>,
    pub extra_json: Option<String>,
    pub hashing_algorithm: Option<String>,
    pub limits: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub password_hash: Option<Secret>,
    pub tags: Option<String>,
    pub weak_password: Option<bool>,
}
model! { ListOpenSourceAccountsData {
    0 "AliyunUserId" aliyun_user_id: i64, 1 "CInstanceId" c_instance_id: String, 2 "CreateTime" create_time: String,
    3 "ExtraJson" extra_json: String, 4 "HashingAlgorithm" hashing_algorithm: String, 5 "Limits" limits: String,
    6 "Name" name: String, 7 "PasswordHash" password_hash: Secret, 8 "Tags" tags: String,
    9 "WeakPassword" weak_password: bool
} }

/// Lists open source permissions: `ListOpenSourcePermissions` of `amqp-open` 2019-12-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListOpenSourcePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenSourcePermissions {
    /// Required.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub user_name: String,
}
operation! { ListOpenSourcePermissions(instance_id: String, user_name: String)
    "ListOpenSourcePermissions" -> ListOpenSourcePermissionsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "UserName" user_name
} }
paged! { ListOpenSourcePermissions: ListOpenSourcePermissionsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListOpenSourcePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenSourcePermissionsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListOpenSourcePermissionsData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListOpenSourcePermissionsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListOpenSourcePermissionsData>, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListOpenSourcePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenSourcePermissionsData {
    pub aliyun_user_id: Option<i64>,
    pub c_instance_id: Option<String>,
    pub configure: Option<String>,
    pub name: Option<String>,
    pub read: Option<String>,
    pub vhost: Option<String>,
    pub write: Option<String>,
}
model! { ListOpenSourcePermissionsData {
    0 "AliyunUserId" aliyun_user_id: i64, 1 "CInstanceId" c_instance_id: String, 2 "Configure" configure: String,
    3 "Name" name: String, 4 "Read" read: String, 5 "Vhost" vhost: String, 6 "Write" write: String
} }

/// Lists queue consumers: `ListQueueConsumers` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListQueueConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueConsumers {
    /// Required.
    pub instance_id: String,
    pub next_token: Option<String>,
    /// 1 to 100.
    pub query_count: Option<i64>,
    /// Required.
    pub queue: String,
    /// Required.
    pub virtual_host: String,
}
operation! { ListQueueConsumers(instance_id: String, queue: String, virtual_host: String)
    "ListQueueConsumers" -> ListQueueConsumersOutput {
    0 "InstanceId" instance_id, 1 "NextToken" next_token: String, 2 "QueryCount" query_count: i64, 3 "Queue" queue,
    4 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListQueueConsumers: ListQueueConsumersConsumers =
    Token "NextToken", "Data.Consumers" data.consumers, next "Data.NextToken" }

/// Response of [`ListQueueConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueConsumersOutput {
    pub data: Option<ListQueueConsumersData>,
}
model! { ListQueueConsumersOutput {
    0 "Data" data: ListQueueConsumersData
} }

/// In the response of [`ListQueueConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueConsumersData {
    pub consumers: Vec<ListQueueConsumersConsumers>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListQueueConsumersData {
    0 "Consumers" consumers: Vec<ListQueueConsumersConsumers>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListQueueConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueConsumersConsumers {
    pub consumer_tag: Option<String>,
}
model! { ListQueueConsumersConsumers {
    0 "ConsumerTag" consumer_tag: String
} }

/// Lists queue up stream bindings: `ListQueueUpStreamBindings` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListQueueUpStreamBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueUpStreamBindings {
    /// Required.
    pub instance_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub queue_name: String,
    /// Required.
    pub virtual_host: String,
}
operation! { ListQueueUpStreamBindings(instance_id: String, queue_name: String, virtual_host: String)
    "ListQueueUpStreamBindings" -> ListQueueUpStreamBindingsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "QueueName" queue_name, 4 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListQueueUpStreamBindings: ListQueueUpStreamBindingsBindings =
    Token "NextToken", "Data.Bindings" data.bindings, next "Data.NextToken" }

/// Response of [`ListQueueUpStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueUpStreamBindingsOutput {
    pub data: Option<ListQueueUpStreamBindingsData>,
}
model! { ListQueueUpStreamBindingsOutput {
    0 "Data" data: ListQueueUpStreamBindingsData
} }

/// In the response of [`ListQueueUpStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueUpStreamBindingsData {
    pub bindings: Vec<ListQueueUpStreamBindingsBindings>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
model! { ListQueueUpStreamBindingsData {
    0 "Bindings" bindings: Vec<ListQueueUpStreamBindingsBindings>, 1 "MaxResults" max_results: String,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListQueueUpStreamBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueUpStreamBindingsBindings {
    pub argument: Option<String>,
    pub binding_key: Option<String>,
    pub binding_type: Option<String>,
    pub destination_name: Option<String>,
    pub source_exchange: Option<String>,
}
model! { ListQueueUpStreamBindingsBindings {
    0 "Argument" argument: String, 1 "BindingKey" binding_key: String, 2 "BindingType" binding_type: String,
    3 "DestinationName" destination_name: String, 4 "SourceExchange" source_exchange: String
} }

/// Lists queues: `ListQueues` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueues {
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 100.
    pub max_results: i64,
    /// At least 1 characters.
    pub next_token: Option<String>,
    /// Required.
    pub virtual_host: String,
}
operation! { ListQueues(instance_id: String, max_results: i64, virtual_host: String) "ListQueues" -> ListQueuesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results, 2 "NextToken" next_token: String,
    3 "VirtualHost" virtual_host
} { method: "GET", } }
paged! { ListQueues: ListQueuesQueues = Token "NextToken", "Data.Queues" data.queues, next "Data.NextToken" }

/// Response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesOutput {
    pub data: Option<ListQueuesData>,
}
model! { ListQueuesOutput {
    0 "Data" data: ListQueuesData
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub queues: Vec<ListQueuesQueues>,
}
model! { ListQueuesData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Queues" queues: Vec<ListQueuesQueues>
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesQueues {
    pub attributes: BTreeMap<String, Value>,
    pub auto_delete_state: Option<bool>,
    pub create_time: Option<i64>,
    pub exclusive_state: Option<bool>,
    pub last_consume_time: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub vhost_name: Option<String>,
}
model! { ListQueuesQueues {
    0 "Attributes" attributes: BTreeMap<String, Value>, 1 "AutoDeleteState" auto_delete_state: bool,
    2 "CreateTime" create_time: i64, 3 "ExclusiveState" exclusive_state: bool,
    4 "LastConsumeTime" last_consume_time: i64, 5 "Name" name: String, 6 "OwnerId" owner_id: String,
    7 "VHostName" vhost_name: String
} }

/// Lists virtual hosts: `ListVirtualHosts` of `amqp-open` 2019-12-12.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/ListVirtualHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualHosts {
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 100.
    pub max_results: i64,
    pub next_token: Option<String>,
}
operation! { ListVirtualHosts(instance_id: String, max_results: i64) "ListVirtualHosts" -> ListVirtualHostsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results, 2 "NextToken" next_token: String
} { method: "GET", } }
paged! { ListVirtualHosts: ListVirtualHostsVirtualHosts =
    Token "NextToken", "Data.VirtualHosts" data.virtual_hosts, next "Data.NextToken" }

/// Response of [`ListVirtualHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualHostsOutput {
    pub data: Option<ListVirtualHostsData>,
}
model! { ListVirtualHostsOutput {
    0 "Data" data: ListVirtualHostsData
} }

/// In the response of [`ListVirtualHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualHostsData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub virtual_hosts: Vec<ListVirtualHostsVirtualHosts>,
}
model! { ListVirtualHostsData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "VirtualHosts" virtual_hosts: Vec<ListVirtualHostsVirtualHosts>
} }

/// In the response of [`ListVirtualHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualHostsVirtualHosts {
    pub name: Option<String>,
}
model! { ListVirtualHostsVirtualHosts {
    0 "Name" name: String
} }

/// Removes instance white list: `RemoveInstanceWhiteList` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/RemoveInstanceWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceWhiteList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub white_list_item_id: i64,
    /// Required.
    pub white_list_type: i64,
}
operation! { RemoveInstanceWhiteList(instance_id: String, white_list_item_id: i64, white_list_type: i64)
    "RemoveInstanceWhiteList" -> RemoveInstanceWhiteListOutput {
    0 "InstanceId" instance_id, 1 "whiteListItemId" white_list_item_id, 2 "whiteListType" white_list_type
} }

/// Response of [`RemoveInstanceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceWhiteListOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub status_code: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveInstanceWhiteListOutput {
    0 "Code" code: String, 1 "Data" data: Value, 2 "Message" message: String, 3 "StatusCode" status_code: String,
    4 "Success" success: bool
} }

/// Updates instance: `UpdateInstance` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub client_token: Option<String>,
    pub edition: Option<String>,
    pub encrypted_instance: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub max_connections: Option<i64>,
    pub max_eip_tps: Option<i64>,
    pub max_private_tps: Option<i64>,
    /// Required.
    pub modify_type: String,
    pub provisioned_capacity: Option<i64>,
    pub queue_capacity: Option<i64>,
    pub serverless_charge_type: Option<String>,
    pub storage_size: Option<i64>,
    pub support_eip: Option<bool>,
    pub support_tracing: Option<bool>,
    pub tracing_storage_time: Option<i64>,
}
operation! { UpdateInstance(instance_id: String, modify_type: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "ClientToken" client_token: String, 1 "Edition" edition: String, 2 "EncryptedInstance" encrypted_instance: bool,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type: String, 5 "KmsKeyId" kms_key_id: String,
    6 "MaxConnections" max_connections: i64, 7 "MaxEipTps" max_eip_tps: i64, 8 "MaxPrivateTps" max_private_tps: i64,
    9 "ModifyType" modify_type, 10 "ProvisionedCapacity" provisioned_capacity: i64,
    11 "QueueCapacity" queue_capacity: i64, 12 "ServerlessChargeType" serverless_charge_type: String,
    13 "StorageSize" storage_size: i64, 14 "SupportEip" support_eip: bool, 15 "SupportTracing" support_tracing: bool,
    16 "TracingStorageTime" tracing_storage_time: i64
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub status_code: Option<String>,
    pub success: Option<String>,
}
model! { UpdateInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: Value, 2 "Message" message: String, 3 "StatusCode" status_code: String,
    4 "Success" success: String
} }

/// Updates instance name: `UpdateInstanceName` of `amqp-open` 2019-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/amqp-open/2019-12-12/UpdateInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { UpdateInstanceName(instance_id: String, instance_name: String)
    "UpdateInstanceName" -> UpdateInstanceNameOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`UpdateInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNameOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceNameOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates instance serverless switch: `UpdateInstanceServerlessSwitch` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/UpdateInstanceServerlessSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceServerlessSwitch {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub serverless_switch: Option<bool>,
}
operation! { UpdateInstanceServerlessSwitch(instance_id: String)
    "UpdateInstanceServerlessSwitch" -> UpdateInstanceServerlessSwitchOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "ServerlessSwitch" serverless_switch: bool
} }

/// Response of [`UpdateInstanceServerlessSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceServerlessSwitchOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceServerlessSwitchOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates open source account: `UpdateOpenSourceAccount` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/UpdateOpenSourceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpenSourceAccount {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub user_name: String,
}
operation! { UpdateOpenSourceAccount(instance_id: String, user_name: String)
    "UpdateOpenSourceAccount" -> UpdateOpenSourceAccountOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Password" password: Secret, 4 "UserName" user_name
} }

/// Response of [`UpdateOpenSourceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpenSourceAccountOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOpenSourceAccountOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates open source permission: `UpdateOpenSourcePermission` of `amqp-open` 2019-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/amqp-open/2019-12-12/UpdateOpenSourcePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpenSourcePermission {
    pub client_token: Option<String>,
    pub configure: Option<String>,
    /// Required.
    pub instance_id: String,
    pub read: Option<String>,
    pub user_name: Option<String>,
    pub vhost: Option<String>,
    pub write: Option<String>,
}
operation! { UpdateOpenSourcePermission(instance_id: String)
    "UpdateOpenSourcePermission" -> UpdateOpenSourcePermissionOutput {
    0 "ClientToken" client_token: String, 1 "Configure" configure: String, 2 "InstanceId" instance_id,
    3 "Read" read: String, 4 "UserName" user_name: String, 5 "Vhost" vhost: String, 6 "Write" write: String
} }

/// Response of [`UpdateOpenSourcePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpenSourcePermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOpenSourcePermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddInstanceWhiteList, CreateAccount, CreateBinding, CreateExchange, CreateInstance, CreateOpenSourceAccount,
    CreateOpenSourcePermission, CreateQueue, CreateVirtualHost, DeleteAccount, DeleteBinding, DeleteExchange,
    DeleteOpenSourceAccount, DeleteOpenSourcePermission, DeleteQueue, DeleteVirtualHost, GetInstance, GetMetadataAmount,
    ListAccounts, ListBindings, ListDownStreamBindings, ListExchangeUpStreamBindings, ListExchanges,
    ListInstanceWhiteList, ListInstances, ListOpenSourceAccounts, ListOpenSourcePermissions, ListQueueConsumers,
    ListQueueUpStreamBindings, ListQueues, ListVirtualHosts, RemoveInstanceWhiteList, UpdateInstance,
    UpdateInstanceName, UpdateInstanceServerlessSwitch, UpdateOpenSourceAccount, UpdateOpenSourcePermission
}
