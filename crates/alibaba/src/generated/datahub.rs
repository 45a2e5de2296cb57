//! `datahub` 2024-06-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "datahub", version: "2024-06-20", code: "datahub", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub comment: String,
    pub project_name: String,
}
operation! { CreateProject(comment: String, project_name: String) "CreateProject" -> CreateProjectOutput {
    0 "Comment" comment, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_name: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProjectOutput {
    0 "ProjectName" project_name, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscription {
    pub application: String,
    pub comment: String,
    pub project_name: String,
    pub subscription_id: Option<String>,
    pub topic_name: String,
}
operation! { CreateSubscription(application: String, comment: String, project_name: String, topic_name: String)
    "CreateSubscription" -> CreateSubscriptionOutput {
    0 "Application" application, 1 "Comment" comment, 2 "ProjectName" project_name,
    3 "SubscriptionId" subscription_id: String, 4 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    pub subscription_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateSubscriptionOutput {
    0 "SubscriptionId" subscription_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub comment: String,
    pub enable_schema_registry: Option<bool>,
    pub expand_mode: Option<bool>,
    pub lifecycle: i64,
    pub project_name: String,
    pub record_schema: Option<String>,
    pub record_type: String,
    pub shard_count: i64,
    pub topic_name: String,
}

/// What [`CreateTopic::new`] takes.
pub struct CreateTopicRequired {
    pub comment: String,
    pub lifecycle: i64,
    pub project_name: String,
    pub record_type: String,
    pub shard_count: i64,
    pub topic_name: String,
}
operation! { CreateTopic{CreateTopicRequired: comment, lifecycle, project_name, record_type, shard_count, topic_name}
    "CreateTopic" -> CreateTopicOutput {
    0 "Comment" comment, 1 "EnableSchemaRegistry" enable_schema_registry: bool, 2 "ExpandMode" expand_mode: bool,
    3 "Lifecycle" lifecycle, 4 "ProjectName" project_name, 5 "RecordSchema" record_schema: String,
    6 "RecordType" record_type, 7 "ShardCount" shard_count, 8 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub success: Option<bool>,
    pub topic_name: Option<String>,
}
model! { CreateTopicOutput {
    0 "Success" success, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub project_name: String,
}
operation! { DeleteProject(project_name: String) "DeleteProject" -> DeleteProjectOutput {
    0 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub success: Option<bool>,
}
model! { DeleteProjectOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscription {
    pub project_name: String,
    pub subscription_id: String,
    pub topic_name: String,
}
operation! { DeleteSubscription(project_name: String, subscription_id: String, topic_name: String)
    "DeleteSubscription" -> DeleteSubscriptionOutput {
    0 "ProjectName" project_name, 1 "SubscriptionId" subscription_id, 2 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptionOutput {
    pub success: Option<bool>,
}
model! { DeleteSubscriptionOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub project_name: String,
    pub topic_name: String,
}
operation! { DeleteTopic(project_name: String, topic_name: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "ProjectName" project_name, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnector {
    pub connector_id: String,
    pub project_name: String,
    pub topic_name: String,
}
operation! { GetConnector(connector_id: String, project_name: String, topic_name: String)
    "GetConnector" -> GetConnectorOutput {
    0 "ConnectorId" connector_id, 1 "ProjectName" project_name, 2 "TopicName" topic_name
} }

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
    0 "ColumnFields" column_fields, 1 "Config" config, 2 "ConnectorId" connector_id, 3 "CreateTime" create_time,
    4 "Creator" creator, 5 "DoneTime" done_time, 6 "ProjectName" project_name, 7 "State" state,
    8 "SubscriptionId" subscription_id, 9 "Success" success, 10 "TopicName" topic_name, 11 "Type" r#type,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub group_name: String,
    pub project_name: String,
}
operation! { GetGroup(group_name: String, project_name: String) "GetGroup" -> GetGroupOutput {
    0 "GroupName" group_name, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub group_name: Option<String>,
    pub project_name: Option<String>,
    pub success: Option<bool>,
    pub topic_list: Option<Vec<String>>,
    pub update_time: Option<i64>,
}
model! { GetGroupOutput {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "GroupName" group_name,
    4 "ProjectName" project_name, 5 "Success" success, 6 "TopicList" topic_list, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub project_name: String,
}
operation! { GetProject(project_name: String) "GetProject" -> GetProjectOutput {
    0 "ProjectName" project_name
} }

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
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "ProjectName" project_name,
    4 "Storage" storage, 5 "Success" success, 6 "UpdateTime" update_time, 7 "VpcWhitelist" vpc_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecords {
    pub project_name: String,
    pub shard_id: Option<String>,
    pub start_time: Option<i64>,
    pub topic_name: String,
}
operation! { GetRecords(project_name: String, topic_name: String) "GetRecords" -> GetRecordsOutput {
    0 "ProjectName" project_name, 1 "ShardId" shard_id: String, 2 "StartTime" start_time: i64, 3 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsOutput {
    pub records: Option<Vec<GetRecordsRecords>>,
    pub success: Option<bool>,
}
model! { GetRecordsOutput {
    0 "Records" records, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsRecords {
    pub attributes: Option<BTreeMap<String, String>>,
    pub data: Option<Vec<String>>,
    pub system_time: Option<i64>,
}
model! { GetRecordsRecords {
    0 "Attributes" attributes, 1 "Data" data, 2 "SystemTime" system_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchema {
    pub project_name: String,
    pub topic_name: String,
    pub version_id: String,
}
operation! { GetSchema(project_name: String, topic_name: String, version_id: String) "GetSchema" -> GetSchemaOutput {
    0 "ProjectName" project_name, 1 "TopicName" topic_name, 2 "VersionId" version_id
} }

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
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "ProjectName" project_name, 3 "RecordSchema" record_schema,
    4 "Success" success, 5 "TopicName" topic_name, 6 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscription {
    pub project_name: String,
    pub subscription_id: String,
    pub topic_name: String,
}
operation! { GetSubscription(project_name: String, subscription_id: String, topic_name: String)
    "GetSubscription" -> GetSubscriptionOutput {
    0 "ProjectName" project_name, 1 "SubscriptionId" subscription_id, 2 "TopicName" topic_name
} }

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
    0 "Application" application, 1 "Comment" comment, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "ProjectName" project_name, 5 "State" state, 6 "SubscriptionId" subscription_id, 7 "Success" success,
    8 "TopicName" topic_name, 9 "Type" r#type, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    pub project_name: String,
    pub topic_name: String,
}
operation! { GetTopic(project_name: String, topic_name: String) "GetTopic" -> GetTopicOutput {
    0 "ProjectName" project_name, 1 "TopicName" topic_name
} }

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
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator,
    3 "EnableSchemaRegistry" enable_schema_registry, 4 "ExpandMode" expand_mode, 5 "Lifecycle" lifecycle,
    6 "ProjectName" project_name, 7 "RecordSchema" record_schema, 8 "RecordType" record_type,
    9 "ShardCount" shard_count, 10 "Storage" storage, 11 "Success" success, 12 "TopicName" topic_name,
    13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectors {
    pub keyword: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: String,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
    pub topic_name: String,
}
operation! { ListConnectors(project_name: String, topic_name: String) "ListConnectors" -> ListConnectorsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Pure" pure: bool, 5 "Skip" skip: i64, 6 "TopicName" topic_name
} }
paged! { ListConnectors: ListConnectorsConnector =
    Token "NextToken", "List.Connector" list.connector, next "NextToken"
}

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
    0 "List" list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectorsList {
    pub connector: Option<Vec<ListConnectorsConnector>>,
}
model! { ListConnectorsList {
    0 "Connector" connector
} }

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
    0 "ColumnFields" column_fields, 1 "Config" config, 2 "ConnectorId" connector_id, 3 "CreateTime" create_time,
    4 "Creator" creator, 5 "DoneTime" done_time, 6 "ProjectName" project_name, 7 "State" state,
    8 "SubscriptionId" subscription_id, 9 "TopicName" topic_name, 10 "Type" r#type, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub keyword: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: String,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
}
operation! { ListGroups(project_name: String) "ListGroups" -> ListGroupsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Pure" pure: bool, 5 "Skip" skip: i64
} }
paged! { ListGroups: ListGroupsList = Token "NextToken", "List" list, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub list: Option<Vec<ListGroupsList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "List" list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsList {
    pub comment: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub group_name: Option<String>,
    pub project_name: Option<String>,
    pub topic_list: Option<Vec<String>>,
    pub update_time: Option<i64>,
}
model! { ListGroupsList {
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "GroupName" group_name,
    4 "ProjectName" project_name, 5 "TopicList" topic_list, 6 "UpdateTime" update_time
} }

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
    0 "List" list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsList {
    pub project: Option<Vec<ListProjectsProject>>,
}
model! { ListProjectsList {
    0 "Project" project
} }

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
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "ProjectName" project_name,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemas {
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: String,
    pub skip: Option<i64>,
    pub topic_name: String,
}
operation! { ListSchemas(project_name: String, topic_name: String) "ListSchemas" -> ListSchemasOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProjectName" project_name, 3 "Skip" skip: i64,
    4 "TopicName" topic_name
} }
paged! { ListSchemas: ListSchemasList = Token "NextToken", "List" list, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemasOutput {
    pub list: Option<Vec<ListSchemasList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSchemasOutput {
    0 "List" list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Success" success, 4 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "ProjectName" project_name, 3 "RecordSchema" record_schema,
    4 "TopicName" topic_name, 5 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptions {
    pub keyword: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: String,
    pub skip: Option<i64>,
    pub topic_name: String,
}
operation! { ListSubscriptions(project_name: String, topic_name: String)
    "ListSubscriptions" -> ListSubscriptionsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Skip" skip: i64, 5 "TopicName" topic_name
} }
paged! { ListSubscriptions: ListSubscriptionsSubscription =
    Token "NextToken", "List.Subscription" list.subscription, next "NextToken"
}

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
    0 "List" list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsList {
    pub subscription: Option<Vec<ListSubscriptionsSubscription>>,
}
model! { ListSubscriptionsList {
    0 "Subscription" subscription
} }

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
    0 "Application" application, 1 "Comment" comment, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "ProjectName" project_name, 5 "State" state, 6 "SubscriptionId" subscription_id, 7 "TopicName" topic_name,
    8 "Type" r#type, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopics {
    pub keyword: Option<String>,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: String,
    pub pure: Option<bool>,
    pub skip: Option<i64>,
}
operation! { ListTopics(project_name: String) "ListTopics" -> ListTopicsOutput {
    0 "Keyword" keyword: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProjectName" project_name, 4 "Pure" pure: bool, 5 "Skip" skip: i64
} }
paged! { ListTopics: ListTopicsTopic = Token "NextToken", "List.Topic" list.topic, next "NextToken" }

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
    0 "List" list, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsList {
    pub topic: Option<Vec<ListTopicsTopic>>,
}
model! { ListTopicsList {
    0 "Topic" topic
} }

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
    0 "Comment" comment, 1 "CreateTime" create_time, 2 "Creator" creator,
    3 "EnableSchemaRegistry" enable_schema_registry, 4 "ExpandMode" expand_mode, 5 "Lifecycle" lifecycle,
    6 "ProjectName" project_name, 7 "RecordSchema" record_schema, 8 "RecordType" record_type,
    9 "ShardCount" shard_count, 10 "Storage" storage, 11 "TopicName" topic_name, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecords {
    pub project_name: String,
    pub records: Vec<PutRecordsRecords>,
    pub shard_id: Option<String>,
    pub topic_name: String,
}
operation! { PutRecords(project_name: String, records: Vec<PutRecordsRecords>, topic_name: String)
    "PutRecords" -> PutRecordsOutput {
    0 "ProjectName" project_name, 1 "Records" records, 2 "ShardId" shard_id: String, 3 "TopicName" topic_name
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordsRecords {
    pub attributes: Option<BTreeMap<String, String>>,
    pub data: Option<Vec<String>>,
}
input! { PutRecordsRecords(data: Vec<String>) {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Data" data: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRecordsOutput {
    pub shard_id: Option<String>,
    pub success: Option<bool>,
}
model! { PutRecordsOutput {
    0 "ShardId" shard_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub comment: Option<String>,
    pub project_name: String,
}
operation! { UpdateProject(project_name: String) "UpdateProject" -> UpdateProjectOutput {
    0 "Comment" comment: String, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub success: Option<bool>,
}
model! { UpdateProjectOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopic {
    pub comment: Option<String>,
    pub project_name: String,
    pub topic_name: String,
}
operation! { UpdateTopic(project_name: String, topic_name: String) "UpdateTopic" -> UpdateTopicOutput {
    0 "Comment" comment: String, 1 "ProjectName" project_name, 2 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicOutput {
    pub success: Option<bool>,
}
model! { UpdateTopicOutput {
    0 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    CreateProject, CreateSubscription, CreateTopic, DeleteProject, DeleteSubscription, DeleteTopic, GetConnector,
    GetGroup, GetProject, GetRecords, GetSchema, GetSubscription, GetTopic, ListConnectors, ListGroups, ListProjects,
    ListSchemas, ListSubscriptions, ListTopics, PutRecords, UpdateProject, UpdateTopic
}
