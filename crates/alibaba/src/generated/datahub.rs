//! `datahub` of Alibaba Cloud, API version 2024-06-20.
//!
//! Endpoint: a table of 15 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/datahub/2024-06-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, datahub::ListProjects};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListProjects::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-south-1", "datahub.aliyuncs.com"),
        ("ap-southeast-1", "datahub.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "datahub.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "datahub.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "datahub.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "datahub.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "datahub.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "datahub.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "datahub.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "datahub.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "datahub.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "datahub.eu-central-1.aliyuncs.com"),
        ("me-central-1", "datahub.me-central-1.aliyuncs.com"),
        ("us-east-1", "datahub.aliyuncs.com"),
        ("us-west-1", "datahub.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "datahub-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "datahub-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "datahub-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "datahub-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "datahub-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "datahub-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "datahub-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "datahub-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "datahub-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "datahub-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "datahub-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "datahub-vpc.me-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "datahub",
    "2024-06-20",
    "datahub",
    &ENDPOINTS,
);

/// Creates project: `CreateProject` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub comment: String,
    /// Required.
    pub project_name: String,
}
operation! { CreateProject(comment: String, project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "Comment" comment, 1 "ProjectName" project_name
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_name: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProjectOutput {
    0 "ProjectName" project_name: String, 1 "Success" success: bool
} }

/// Creates subscription: `CreateSubscription` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/CreateSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscription {
    /// Required.
    pub application: String,
    /// Required.
    pub comment: String,
    /// Required.
    pub project_name: String,
    pub subscription_id: Option<String>,
    /// Required.
    pub topic_name: String,
}
operation! { CreateSubscription(application: String, comment: String, project_name: String, topic_name: String)
    "CreateSubscription" -> CreateSubscriptionOutput {
    0 "Application" application, 1 "Comment" comment, 2 "ProjectName" project_name,
    3 "SubscriptionId" subscription_id: String, 4 "TopicName" topic_name
} }

/// Response of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    pub subscription_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateSubscriptionOutput {
    0 "SubscriptionId" subscription_id: String, 1 "Success" success: String
} }

/// Creates topic: `CreateTopic` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/CreateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub comment: String,
    pub enable_schema_registry: Option<bool>,
    pub expand_mode: Option<bool>,
    /// Required.
    pub lifecycle: i64,
    /// Required.
    pub project_name: String,
    pub record_schema: Option<String>,
    /// Required.
    pub record_type: String,
    /// Required.
    pub shard_count: i64,
    /// Required.
    pub topic_name: String,
}

/// Arguments of [`CreateTopic::new`].
pub struct CreateTopicRequired {
    pub comment: String,
    pub lifecycle: i64,
    pub project_name: String,
    pub record_type: String,
    pub shard_count: i64,
    pub topic_name: String,
}
operation! {
    CreateTopic { CreateTopicRequired: comment, lifecycle, project_name, record_type, shard_count, topic_name }
    "CreateTopic" -> CreateTopicOutput {
    0 "Comment" comment, 1 "EnableSchemaRegistry" enable_schema_registry: bool, 2 "ExpandMode" expand_mode: bool,
    3 "Lifecycle" lifecycle, 4 "ProjectName" project_name, 5 "RecordSchema" record_schema: String,
    6 "RecordType" record_type, 7 "ShardCount" shard_count, 8 "TopicName" topic_name
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub success: Option<bool>,
    pub topic_name: Option<String>,
}
model! { CreateTopicOutput {
    0 "Success" success: bool, 1 "TopicName" topic_name: String
} }

/// Deletes project: `DeleteProject` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_name: String,
}
operation! { DeleteProject(project_name: String) "DeleteProject" -> DeleteProjectOutput {
    0 "ProjectName" project_name
} }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub success: Option<bool>,
}
model! { DeleteProjectOutput {
    0 "Success" success: bool
} }

/// Deletes subscription: `DeleteSubscription` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/DeleteSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscription {
    /// Required.
    pub project_name: String,
    /// Required.
    pub subscription_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DeleteSubscription(project_name: String, subscription_id: String, topic_name: String)
    "DeleteSubscription" -> DeleteSubscriptionOutput {
    0 "ProjectName" project_name, 1 "SubscriptionId" subscription_id, 2 "TopicName" topic_name
} }

/// Response of [`DeleteSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptionOutput {
    pub success: Option<bool>,
}
model! { DeleteSubscriptionOutput {
    0 "Success" success: bool
} }

/// Deletes topic: `DeleteTopic` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/DeleteTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub project_name: String,
    /// Required.
    pub topic_name: String,
}
operation! { DeleteTopic(project_name: String, topic_name: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "ProjectName" project_name, 1 "TopicName" topic_name
} }

/// Response of [`DeleteTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "Success" success: bool
} }

/// Gets connector: `GetConnector` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnector {
    /// Required.
    pub connector_id: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetConnector(connector_id: String, project_name: String, topic_name: String)
    "GetConnector" -> GetConnectorOutput {
    0 "ConnectorId" connector_id, 1 "ProjectName" project_name, 2 "TopicName" topic_name
} }

/// Response of [`GetConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectorOutput {
    pub column_fields: Option<String>,
    pub config: Option<String>,
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub done_time: Option<String>,
    pub project_name: Option<String>,
    pub state: Option<String>,
    pub subscription_id: Option<String>,
    pub success: Option<bool>,
    pub topic_name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetConnectorOutput {
    0 "ColumnFields" column_fields: String, 1 "Config" config: String, 2 "ConnectorId" connector_id: String,
    3 "CreateTime" create_time: String, 4 "Creator" creator: String, 5 "DoneTime" done_time: String,
    6 "ProjectName" project_name: String, 7 "State" state: String, 8 "SubscriptionId" subscription_id: String,
    9 "Success" success: bool, 10 "TopicName" topic_name: String, 11 "Type" r#type: String,
    12 "UpdateTime" update_time: String
} }

/// Gets group: `GetGroup` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub project_name: String,
}
operation! { GetGroup(group_name: String, project_name: String) "GetGroup" -> GetGroupOutput {
    0 "GroupName" group_name, 1 "ProjectName" project_name
} }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub group_name: Option<String>,
    pub project_name: Option<String>,
    pub success: Option<bool>,
    pub topic_list: Vec<String>,
    pub update_time: Option<i64>,
}
model! { GetGroupOutput {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Creator" creator: String,
    3 "GroupName" group_name: String, 4 "ProjectName" project_name: String, 5 "Success" success: bool,
    6 "TopicList" topic_list: Vec<String>, 7 "UpdateTime" update_time: i64
} }

/// Gets project: `GetProject` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub project_name: String,
}
operation! { GetProject(project_name: String) "GetProject" -> GetProjectOutput {
    0 "ProjectName" project_name
} }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub project_name: Option<String>,
    pub storage: Option<i64>,
    pub success: Option<bool>,
    pub update_time: Option<String>,
    pub vpc_whitelist: Option<String>,
}
model! { GetProjectOutput {
    0 "Comment" comment: String, 1 "CreateTime" create_time: String, 2 "Creator" creator: String,
    3 "ProjectName" project_name: String, 4 "Storage" storage: i64, 5 "Success" success: bool,
    6 "UpdateTime" update_time: String, 7 "VpcWhitelist" vpc_whitelist: String
} }

/// Gets records: `GetRecords` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecords {
    /// Required.
    pub project_name: String,
    pub shard_id: Option<String>,
    pub start_time: Option<i64>,
    /// Required.
    pub topic_name: String,
}
operation! { GetRecords(project_name: String, topic_name: String) "GetRecords" -> GetRecordsOutput {
    0 "ProjectName" project_name, 1 "ShardId" shard_id: String, 2 "StartTime" start_time: i64, 3 "TopicName" topic_name
} }

/// Response of [`GetRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsOutput {
    pub records: Vec<GetRecordsRecords>,
    pub success: Option<bool>,
}
model! { GetRecordsOutput {
    0 "Records" records: Vec<GetRecordsRecords>, 1 "Success" success: bool
} }

/// In the response of [`GetRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsRecords {
    pub attributes: BTreeMap<String, String>,
    pub data: Vec<String>,
    pub system_time: Option<i64>,
}
model! { GetRecordsRecords {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Data" data: Vec<String>, 2 "SystemTime" system_time: i64
} }

/// Gets schema: `GetSchema` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchema {
    /// Required.
    pub project_name: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub version_id: String,
}
operation! { GetSchema(project_name: String, topic_name: String, version_id: String) "GetSchema" -> GetSchemaOutput {
    0 "ProjectName" project_name, 1 "TopicName" topic_name, 2 "VersionId" version_id
} }

/// Response of [`GetSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchemaOutput {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub project_name: Option<String>,
    pub record_schema: Option<String>,
    pub success: Option<bool>,
    pub topic_name: Option<String>,
    pub version_id: Option<i64>,
}
model! { GetSchemaOutput {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "ProjectName" project_name: String,
    3 "RecordSchema" record_schema: String, 4 "Success" success: bool, 5 "TopicName" topic_name: String,
    6 "VersionId" version_id: i64
} }

/// Gets subscription: `GetSubscription` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscription {
    /// Required.
    pub project_name: String,
    /// Required.
    pub subscription_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetSubscription(project_name: String, subscription_id: String, topic_name: String)
    "GetSubscription" -> GetSubscriptionOutput {
    0 "ProjectName" project_name, 1 "SubscriptionId" subscription_id, 2 "TopicName" topic_name
} }

/// Response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionOutput {
    pub application: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub project_name: Option<String>,
    pub state: Option<i64>,
    pub subscription_id: Option<String>,
    pub success: Option<bool>,
    pub topic_name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetSubscriptionOutput {
    0 "Application" application: String, 1 "Comment" comment: String, 2 "CreateTime" create_time: i64,
    3 "Creator" creator: String, 4 "ProjectName" project_name: String, 5 "State" state: i64,
    6 "SubscriptionId" subscription_id: String, 7 "Success" success: bool, 8 "TopicName" topic_name: String,
    9 "Type" r#type: String, 10 "UpdateTime" update_time: i64
} }

/// Gets topic: `GetTopic` of `datahub` 2024-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/datahub/2024-06-20/GetTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    /// Required.
    pub project_name: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetTopic(project_name: String, topic_name: String) "GetTopic" -> GetTopicOutput {
    0 "ProjectName" project_name, 1 "TopicName" topic_name
} }

/// Response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicOutput {
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub enable_schema_registry: Option<bool>,
    pub expand_mode: Option<bool>,
    pub lifecycle: Option<i64>,
    pub project_name: Option<String>,
    pub record_schema: Option<String>,
    pub record_type: Option<String>,
    pub shard_count: Option<i64>,
    pub storage: Option<i64>,
    pub success: Option<bool>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetTopicOutput {
    0 "Comment" comment: String, 1 "CreateTime" create_time: String, 2 "Creator" creator: String,
    3 "EnableSchemaRegistry" enable_schema_registry: bool, 4 "ExpandMode" expand_mode: bool,
    5 "Lifecycle" lifecycle: i64, 6 "ProjectName" project_name: String, 7 "RecordSchema" record_schema: String,
    8 "RecordType" record_type: String, 9 "ShardCount" shard_count: i64, 10 "Storage" storage: i64,
    11 "Success" success: bool, 12 "TopicName" topic_name: String, 13 "UpdateTime" update_time: String
} }

/// Lists connectors: `ListConnectors` of `datahub` 2024-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/datahub/2024-06-20/ListConnectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectors {
    pub keyword: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
    /// Required.
    pub topic_name: String,
}
operation! { ListConnectors(project_name: String, topic_name: String) "ListConnectors" -> ListConnectorsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Pure" pure: bool, 5 "Skip" skip: i64, 6 "TopicName" topic_name
} }
paged! { ListConnectors: ListConnectorsConnector =
    Token "NextToken", "List.Connector" list.connector, next "NextToken" }

/// Response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsOutput {
    pub list: Option<ListConnectorsList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListConnectorsOutput {
    0 "List" list: ListConnectorsList, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsList {
    pub connector: Vec<ListConnectorsConnector>,
}
model! { ListConnectorsList {
    0 "Connector" connector: Vec<ListConnectorsConnector>
} }

/// In the response of [`ListConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsConnector {
    pub column_fields: Option<String>,
    pub config: Option<String>,
    pub connector_id: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub done_time: Option<String>,
    pub project_name: Option<String>,
    pub state: Option<String>,
    pub subscription_id: Option<String>,
    pub topic_name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListConnectorsConnector {
    0 "ColumnFields" column_fields: String, 1 "Config" config: String, 2 "ConnectorId" connector_id: String,
    3 "CreateTime" create_time: String, 4 "Creator" creator: String, 5 "DoneTime" done_time: String,
    6 "ProjectName" project_name: String, 7 "State" state: String, 8 "SubscriptionId" subscription_id: String,
    9 "TopicName" topic_name: String, 10 "Type" r#type: String, 11 "UpdateTime" update_time: String
} }

/// Lists groups: `ListGroups` of `datahub` 2024-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/datahub/2024-06-20/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub keyword: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
}
operation! { ListGroups(project_name: String) "ListGroups" -> ListGroupsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Pure" pure: bool, 5 "Skip" skip: i64
} }
paged! { ListGroups: ListGroupsList = Token "NextToken", "List" list, next "NextToken" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub list: Vec<ListGroupsList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "List" list: Vec<ListGroupsList>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsList {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub group_name: Option<String>,
    pub project_name: Option<String>,
    pub topic_list: Vec<String>,
    pub update_time: Option<i64>,
}
model! { ListGroupsList {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Creator" creator: String,
    3 "GroupName" group_name: String, 4 "ProjectName" project_name: String, 5 "TopicList" topic_list: Vec<String>,
    6 "UpdateTime" update_time: i64
} }

/// Lists projects: `ListProjects` of `datahub` 2024-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/datahub/2024-06-20/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub keyword: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Pure" pure: bool,
    4 "Skip" skip: i64
} }
paged! { ListProjects: ListProjectsProject = Token "NextToken", "List.Project" list.project, next "NextToken" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub list: Option<ListProjectsList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "List" list: ListProjectsList, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsList {
    pub project: Vec<ListProjectsProject>,
}
model! { ListProjectsList {
    0 "Project" project: Vec<ListProjectsProject>
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProject {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListProjectsProject {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Creator" creator: String,
    3 "ProjectName" project_name: String, 4 "UpdateTime" update_time: i64
} }

/// Lists schemas: `ListSchemas` of `datahub` 2024-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/datahub/2024-06-20/ListSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
    pub skip: Option<i64>,
    /// Required.
    pub topic_name: String,
}
operation! { ListSchemas(project_name: String, topic_name: String) "ListSchemas" -> ListSchemasOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProjectName" project_name, 3 "Skip" skip: i64,
    4 "TopicName" topic_name
} }
paged! { ListSchemas: ListSchemasList = Token "NextToken", "List" list, next "NextToken" }

/// Response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub list: Vec<ListSchemasList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSchemasOutput {
    0 "List" list: Vec<ListSchemasList>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasList {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub project_name: Option<String>,
    pub record_schema: Option<String>,
    pub topic_name: Option<String>,
    pub version_id: Option<i64>,
}
model! { ListSchemasList {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "ProjectName" project_name: String,
    3 "RecordSchema" record_schema: String, 4 "TopicName" topic_name: String, 5 "VersionId" version_id: i64
} }

/// Lists subscriptions: `ListSubscriptions` of `datahub` 2024-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/datahub/2024-06-20/ListSubscriptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptions {
    pub keyword: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
    pub skip: Option<i64>,
    /// Required.
    pub topic_name: String,
}
operation! { ListSubscriptions(project_name: String, topic_name: String)
    "ListSubscriptions" -> ListSubscriptionsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Skip" skip: i64, 5 "TopicName" topic_name
} }
paged! { ListSubscriptions: ListSubscriptionsSubscription =
    Token "NextToken", "List.Subscription" list.subscription, next "NextToken" }

/// Response of [`ListSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsOutput {
    pub list: Option<ListSubscriptionsList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSubscriptionsOutput {
    0 "List" list: ListSubscriptionsList, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsList {
    pub subscription: Vec<ListSubscriptionsSubscription>,
}
model! { ListSubscriptionsList {
    0 "Subscription" subscription: Vec<ListSubscriptionsSubscription>
} }

/// In the response of [`ListSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsSubscription {
    pub application: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub project_name: Option<String>,
    pub state: Option<i64>,
    pub subscription_id: Option<String>,
    pub topic_name: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListSubscriptionsSubscription {
    0 "Application" application: String, 1 "Comment" comment: String, 2 "CreateTime" create_time: i64,
    3 "Creator" creator: String, 4 "ProjectName" project_name: String, 5 "State" state: i64,
    6 "SubscriptionId" subscription_id: String, 7 "TopicName" topic_name: String, 8 "Type" r#type: String,
    9 "UpdateTime" update_time: i64
} }

/// Lists topics: `ListTopics` of `datahub` 2024-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/datahub/2024-06-20/ListTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopics {
    pub keyword: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub project_name: String,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
}
operation! { ListTopics(project_name: String) "ListTopics" -> ListTopicsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Pure" pure: bool, 5 "Skip" skip: i64
} }
paged! { ListTopics: ListTopicsTopic = Token "NextToken", "List.Topic" list.topic, next "NextToken" }

/// Response of [`ListTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsOutput {
    pub list: Option<ListTopicsList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTopicsOutput {
    0 "List" list: ListTopicsList, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsList {
    pub topic: Vec<ListTopicsTopic>,
}
model! { ListTopicsList {
    0 "Topic" topic: Vec<ListTopicsTopic>
} }

/// In the response of [`ListTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsTopic {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub enable_schema_registry: Option<String>,
    pub expand_mode: Option<String>,
    pub lifecycle: Option<i64>,
    pub project_name: Option<String>,
    pub record_schema: Option<String>,
    pub record_type: Option<String>,
    pub shard_count: Option<i64>,
    pub storage: Option<i64>,
    pub topic_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListTopicsTopic {
    0 "Comment" comment: String, 1 "CreateTime" create_time: i64, 2 "Creator" creator: String,
    3 "EnableSchemaRegistry" enable_schema_registry: String, 4 "ExpandMode" expand_mode: String,
    5 "Lifecycle" lifecycle: i64, 6 "ProjectName" project_name: String, 7 "RecordSchema" record_schema: String,
    8 "RecordType" record_type: String, 9 "ShardCount" shard_count: i64, 10 "Storage" storage: i64,
    11 "TopicName" topic_name: String, 12 "UpdateTime" update_time: i64
} }

/// Puts records: `PutRecords` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/PutRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecords {
    /// Required.
    pub project_name: String,
    /// Required.
    pub records: Vec<PutRecordsRecords>,
    pub shard_id: Option<String>,
    /// Required.
    pub topic_name: String,
}
operation! { PutRecords(project_name: String, records: Vec<PutRecordsRecords>, topic_name: String)
    "PutRecords" -> PutRecordsOutput {
    0 "ProjectName" project_name, 1 "Records" records, 2 "ShardId" shard_id: String, 3 "TopicName" topic_name
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`PutRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordsRecords {
    pub attributes: Option<BTreeMap<String, String>>,
    /// Required.
    pub data: Option<Vec<String>>,
}
input! { PutRecordsRecords(data: Vec<String>) {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Data" data: Vec<String>
} }

/// Response of [`PutRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordsOutput {
    pub shard_id: Option<String>,
    pub success: Option<bool>,
}
model! { PutRecordsOutput {
    0 "ShardId" shard_id: String, 1 "Success" success: bool
} }

/// Updates project: `UpdateProject` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub comment: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { UpdateProject(project_name: String) "UpdateProject" -> UpdateProjectOutput {
    0 "Comment" comment: String, 1 "ProjectName" project_name
} }

/// Response of [`UpdateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub success: Option<bool>,
}
model! { UpdateProjectOutput {
    0 "Success" success: bool
} }

/// Updates topic: `UpdateTopic` of `datahub` 2024-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/datahub/2024-06-20/UpdateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopic {
    pub comment: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub topic_name: String,
}
operation! { UpdateTopic(project_name: String, topic_name: String) "UpdateTopic" -> UpdateTopicOutput {
    0 "Comment" comment: String, 1 "ProjectName" project_name, 2 "TopicName" topic_name
} }

/// Response of [`UpdateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicOutput {
    pub success: Option<bool>,
}
model! { UpdateTopicOutput {
    0 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateProject, CreateSubscription, CreateTopic, DeleteProject, DeleteSubscription, DeleteTopic, GetConnector,
    GetGroup, GetProject, GetRecords, GetSchema, GetSubscription, GetTopic, ListConnectors, ListGroups, ListProjects,
    ListSchemas, ListSubscriptions, ListTopics, PutRecords, UpdateProject, UpdateTopic
}
