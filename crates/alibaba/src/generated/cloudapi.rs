//! `cloudapi` of Alibaba Cloud, API version 2016-07-14.
//!
//! Endpoint: a table of 62 regions, else `cloudapi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudapi::DescribeAccessControlListAttribute};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessControlListAttribute::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "apigateway.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "apigateway.aliyuncs.com"),
        ("ap-south-1", "apigateway.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "apigateway.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "apigateway.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "apigateway.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "apigateway.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "apigateway.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "apigateway.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "apigateway.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "apigateway.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "apigateway.aliyuncs.com"),
        ("cn-beijing-gov-1", "apigateway.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "apigateway.aliyuncs.com"),
        ("cn-chengdu", "apigateway.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "apigateway.aliyuncs.com"),
        ("cn-fujian", "apigateway.aliyuncs.com"),
        ("cn-guangzhou", "apigateway.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "apigateway.aliyuncs.com"),
        ("cn-hangzhou", "apigateway.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "apigateway.aliyuncs.com"),
        ("cn-hangzhou-finance", "apigateway.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "apigateway.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "apigateway.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "apigateway.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "apigateway.aliyuncs.com"),
        ("cn-hangzhou-test-306", "apigateway.aliyuncs.com"),
        ("cn-heyuan", "apigateway.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "apigateway.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "apigateway.aliyuncs.com"),
        ("cn-huhehaote", "apigateway.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "apigateway.aliyuncs.com"),
        ("cn-north-2-gov-1", "apigateway.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "apigateway.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "apigateway.aliyuncs.com"),
        ("cn-shanghai", "apigateway.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "apigateway.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "apigateway.aliyuncs.com"),
        ("cn-shanghai-finance-1", "apigateway.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "apigateway.cn-shanghai-inner.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "apigateway.aliyuncs.com"),
        ("cn-shenzhen", "apigateway.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "apigateway.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "apigateway.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "apigateway.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "apigateway.aliyuncs.com"),
        ("cn-wuhan", "apigateway.aliyuncs.com"),
        ("cn-wulanchabu", "apigateway.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "apigateway.aliyuncs.com"),
        ("cn-zhangbei", "apigateway.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "apigateway.aliyuncs.com"),
        ("cn-zhangjiakou", "apigateway.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "apigateway.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "apigateway.aliyuncs.com"),
        ("eu-central-1", "apigateway.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "apigateway.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "apigateway.aliyuncs.com"),
        ("me-central-1", "apigateway.me-central-1.aliyuncs.com"),
        ("me-east-1", "apigateway.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "apigateway.aliyuncs.com"),
        ("us-east-1", "apigateway.us-east-1.aliyuncs.com"),
        ("us-west-1", "apigateway.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "apigateway-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "apigateway-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "apigateway-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "apigateway-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "apigateway-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "apigateway-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "apigateway-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "apigateway-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "apigateway-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "apigateway-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "apigateway-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "apigateway-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "apigateway-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "apigateway-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "apigateway-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "apigateway-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "apigateway-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "apigateway-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "apigateway-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "apigateway-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "apigateway-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "apigateway-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "apigateway-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "apigateway-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloudapi",
    "2016-07-14",
    "cloudapi",
    &ENDPOINTS,
);

/// `AbolishApi` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AbolishApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbolishApi {
    /// Required.
    pub api_id: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { AbolishApi(api_id: String, stage_name: String) "AbolishApi" -> Empty {
    0 "ApiId" api_id, 1 "GroupId" group_id: String, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name
} }

/// Response of [`AbolishApi`]: empty.
pub type AbolishApiOutput = Empty;

/// Adds access control list entry: `AddAccessControlListEntry` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AddAccessControlListEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccessControlListEntry {
    pub acl_entrys: Option<String>,
    /// Required.
    pub acl_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AddAccessControlListEntry(acl_id: String) "AddAccessControlListEntry" -> Empty {
    0 "AclEntrys" acl_entrys: String, 1 "AclId" acl_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`AddAccessControlListEntry`]: empty.
pub type AddAccessControlListEntryOutput = Empty;

/// Adds ip control policy item: `AddIpControlPolicyItem` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AddIpControlPolicyItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpControlPolicyItem {
    pub app_id: Option<String>,
    /// Required.
    pub cidr_ip: String,
    /// Required.
    pub ip_control_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AddIpControlPolicyItem(cidr_ip: String, ip_control_id: String)
    "AddIpControlPolicyItem" -> AddIpControlPolicyItemOutput {
    0 "AppId" app_id: String, 1 "CidrIp" cidr_ip, 2 "IpControlId" ip_control_id,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`AddIpControlPolicyItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpControlPolicyItemOutput {
    pub policy_item_id: Option<String>,
}
model! { AddIpControlPolicyItemOutput {
    0 "PolicyItemId" policy_item_id: String
} }

/// Adds traffic special control: `AddTrafficSpecialControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AddTrafficSpecialControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTrafficSpecialControl {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub special_key: String,
    /// Required.
    pub special_type: String,
    /// Required.
    pub traffic_control_id: String,
    /// Required.
    pub traffic_value: i64,
}
operation! {
    AddTrafficSpecialControl(special_key: String, special_type: String, traffic_control_id: String, traffic_value: i64)
    "AddTrafficSpecialControl" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "SpecialKey" special_key, 2 "SpecialType" special_type,
    3 "TrafficControlId" traffic_control_id, 4 "TrafficValue" traffic_value
} }

/// Response of [`AddTrafficSpecialControl`]: empty.
pub type AddTrafficSpecialControlOutput = Empty;

/// Associates instance with private dns: `AssociateInstanceWithPrivateDNS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AssociateInstanceWithPrivateDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstanceWithPrivateDNS {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub intranet_domains: Vec<String>,
}
operation! { AssociateInstanceWithPrivateDNS(instance_id: String, intranet_domains: Vec<String>)
    "AssociateInstanceWithPrivateDNS" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "IntranetDomains" intranet_domains
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`AssociateInstanceWithPrivateDNS`]: empty.
pub type AssociateInstanceWithPrivateDNSOutput = Empty;

/// Attaches api product: `AttachApiProduct` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AttachApiProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApiProduct {
    /// Required.
    pub api_product_id: String,
    /// Required.
    pub apis: Vec<AttachApiProductApis>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AttachApiProduct(api_product_id: String, apis: Vec<AttachApiProductApis>) "AttachApiProduct" -> Empty {
    0 "ApiProductId" api_product_id, 1 "Apis" apis, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`AttachApiProduct`]: empty.
pub type AttachApiProductOutput = Empty;

/// In the request of [`AttachApiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachApiProductApis {
    /// Required.
    pub api_id: Option<String>,
    /// Required.
    pub stage_name: Option<String>,
}
input! { AttachApiProductApis(api_id: String, stage_name: String) {
    0 "ApiId" api_id: String, 1 "StageName" stage_name: String
} }

/// Attaches group plugin: `AttachGroupPlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AttachGroupPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGroupPlugin {
    /// Required.
    pub group_id: String,
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { AttachGroupPlugin(group_id: String, plugin_id: String, stage_name: String) "AttachGroupPlugin" -> Empty {
    0 "GroupId" group_id, 1 "PluginId" plugin_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name
} }

/// Response of [`AttachGroupPlugin`]: empty.
pub type AttachGroupPluginOutput = Empty;

/// Attaches plugin: `AttachPlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/AttachPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPlugin {
    pub api_id: Option<String>,
    pub api_ids: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { AttachPlugin(plugin_id: String, stage_name: String) "AttachPlugin" -> Empty {
    0 "ApiId" api_id: String, 1 "ApiIds" api_ids: String, 2 "GroupId" group_id: String, 3 "PluginId" plugin_id,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }

/// Response of [`AttachPlugin`]: empty.
pub type AttachPluginOutput = Empty;

/// Batches abolish apis: `BatchAbolishApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/BatchAbolishApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAbolishApis {
    /// Required.
    pub api: Vec<BatchAbolishApisApi>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { BatchAbolishApis(api: Vec<BatchAbolishApisApi>) "BatchAbolishApis" -> BatchAbolishApisOutput {
    0 "Api" api, 1 "SecurityToken" security_token: Secret
} }

/// In the request of [`BatchAbolishApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAbolishApisApi {
    /// Required.
    pub api_uid: Option<String>,
    /// Required.
    pub group_id: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
}
input! { BatchAbolishApisApi(api_uid: String, group_id: String) {
    0 "ApiUid" api_uid: String, 1 "GroupId" group_id: String, 2 "StageId" stage_id: String,
    3 "StageName" stage_name: String
} }

/// Response of [`BatchAbolishApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAbolishApisOutput {
    pub operation_id: Option<String>,
}
model! { BatchAbolishApisOutput {
    0 "OperationId" operation_id: String
} }

/// Batches deploy apis: `BatchDeployApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/BatchDeployApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeployApis {
    pub api: Option<Vec<BatchDeployApisApi>>,
    /// Required.
    pub description: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { BatchDeployApis(description: String, stage_name: String) "BatchDeployApis" -> BatchDeployApisOutput {
    0 "Api" api: Vec<BatchDeployApisApi>, 1 "Description" description, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name
} }

/// In the request of [`BatchDeployApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeployApisApi {
    /// Required.
    pub api_uid: Option<String>,
    /// Required.
    pub group_id: Option<String>,
}
input! { BatchDeployApisApi(api_uid: String, group_id: String) {
    0 "ApiUid" api_uid: String, 1 "GroupId" group_id: String
} }

/// Response of [`BatchDeployApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeployApisOutput {
    pub operation_id: Option<String>,
}
model! { BatchDeployApisOutput {
    0 "OperationId" operation_id: String
} }

/// Creates access control list: `CreateAccessControlList` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateAccessControlList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlList {
    /// Required.
    pub acl_name: String,
    pub address_ip_version: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateAccessControlList(acl_name: String) "CreateAccessControlList" -> CreateAccessControlListOutput {
    0 "AclName" acl_name, 1 "AddressIPVersion" address_ip_version: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateAccessControlList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlListOutput {
    pub acl_id: Option<String>,
}
model! { CreateAccessControlListOutput {
    0 "AclId" acl_id: String
} }

/// Creates api: `CreateApi` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApi {
    pub allow_signature_method: Option<String>,
    /// Required.
    pub api_name: String,
    pub app_code_auth_type: Option<String>,
    pub auth_type: Option<String>,
    pub backend_enable: Option<bool>,
    pub backend_id: Option<String>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub force_nonce_check: Option<bool>,
    /// Required.
    pub group_id: String,
    pub open_id_connect_config: Option<String>,
    /// Required.
    pub request_config: String,
    pub result_body_model: Option<String>,
    pub result_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub service_config: String,
    pub tag: Option<Vec<CreateApiTag>>,
    /// Required.
    pub visibility: String,
    pub web_socket_api_type: Option<String>,
    pub constant_parameters: Option<String>,
    pub error_code_samples: Option<String>,
    pub fail_result_sample: Option<String>,
    pub request_parameters: Option<String>,
    pub result_descriptions: Option<String>,
    pub result_sample: Option<String>,
    pub service_parameters: Option<String>,
    pub service_parameters_map: Option<String>,
    pub system_parameters: Option<String>,
}

/// Arguments of [`CreateApi::new`].
pub struct CreateApiRequired {
    pub api_name: String,
    pub group_id: String,
    pub request_config: String,
    pub service_config: String,
    pub visibility: String,
}
operation! { CreateApi { CreateApiRequired: api_name, group_id, request_config, service_config, visibility }
    "CreateApi" -> CreateApiOutput {
    0 "AllowSignatureMethod" allow_signature_method: String, 1 "ApiName" api_name,
    2 "AppCodeAuthType" app_code_auth_type: String, 3 "AuthType" auth_type: String,
    4 "BackendEnable" backend_enable: bool, 5 "BackendId" backend_id: String, 6 "Description" description: String,
    7 "DisableInternet" disable_internet: bool, 8 "ForceNonceCheck" force_nonce_check: bool, 9 "GroupId" group_id,
    10 "OpenIdConnectConfig" open_id_connect_config: String, 11 "RequestConfig" request_config,
    12 "ResultBodyModel" result_body_model: String, 13 "ResultType" result_type: String,
    14 "SecurityToken" security_token: Secret, 15 "ServiceConfig" service_config, 16 "Tag" tag: Vec<CreateApiTag>,
    17 "Visibility" visibility, 18 "WebSocketApiType" web_socket_api_type: String,
    19 "ConstantParameters" constant_parameters: String, 20 "ErrorCodeSamples" error_code_samples: String,
    21 "FailResultSample" fail_result_sample: String, 22 "RequestParameters" request_parameters: String,
    23 "ResultDescriptions" result_descriptions: String, 24 "ResultSample" result_sample: String,
    25 "ServiceParameters" service_parameters: String, 26 "ServiceParametersMap" service_parameters_map: String,
    27 "SystemParameters" system_parameters: String
} [
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None)
] }

/// In the request of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateApiTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiOutput {
    pub api_id: Option<String>,
}
model! { CreateApiOutput {
    0 "ApiId" api_id: String
} }

/// Creates api group: `CreateApiGroup` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateApiGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroup {
    pub base_path: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub group_name: String,
    pub instance_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateApiGroupTag>>,
}
operation! { CreateApiGroup(group_name: String) "CreateApiGroup" -> CreateApiGroupOutput {
    0 "BasePath" base_path: String, 1 "Description" description: String, 2 "GroupName" group_name,
    3 "InstanceId" instance_id: String, 4 "SecurityToken" security_token: Secret, 5 "Tag" tag: Vec<CreateApiGroupTag>
} }

/// In the request of [`CreateApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateApiGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroupOutput {
    pub base_path: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub sub_domain: Option<String>,
    pub tag_status: Option<bool>,
}
model! { CreateApiGroupOutput {
    0 "BasePath" base_path: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "InstanceType" instance_type: String,
    6 "SubDomain" sub_domain: String, 7 "TagStatus" tag_status: bool
} }

/// Creates api stage variable: `CreateApiStageVariable` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateApiStageVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiStageVariable {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_id: String,
    /// Deprecated.
    pub stage_route_model: Option<String>,
    pub support_route: Option<bool>,
    /// Required.
    pub variable_name: String,
    pub variable_value: Option<String>,
}
operation! { CreateApiStageVariable(group_id: String, stage_id: String, variable_name: String)
    "CreateApiStageVariable" -> Empty {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret, 2 "StageId" stage_id,
    3 "StageRouteModel" stage_route_model: String, 4 "SupportRoute" support_route: bool, 5 "VariableName" variable_name,
    6 "VariableValue" variable_value: String
} }

/// Response of [`CreateApiStageVariable`]: empty.
pub type CreateApiStageVariableOutput = Empty;

/// Creates app: `CreateApp` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub app_code: Option<String>,
    pub app_key: Option<String>,
    /// Required.
    pub app_name: String,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub description: Option<String>,
    pub extend: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateAppTag>>,
}
operation! { CreateApp(app_name: String) "CreateApp" -> CreateAppOutput {
    0 "AppCode" app_code: String, 1 "AppKey" app_key: String, 2 "AppName" app_name, 3 "AppSecret" app_secret: Secret,
    4 "Description" description: String, 5 "Extend" extend: String, 6 "SecurityToken" security_token: Secret,
    7 "Tag" tag: Vec<CreateAppTag>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_id: Option<i64>,
    pub tag_status: Option<bool>,
}
model! { CreateAppOutput {
    0 "AppId" app_id: i64, 1 "TagStatus" tag_status: bool
} }

/// Creates app code: `CreateAppCode` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateAppCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppCode {
    pub app_code: Option<String>,
    /// Required.
    pub app_id: String,
}
operation! { CreateAppCode(app_id: String) "CreateAppCode" -> Empty {
    0 "AppCode" app_code: String, 1 "AppId" app_id
} }

/// Response of [`CreateAppCode`]: empty.
pub type CreateAppCodeOutput = Empty;

/// Creates app key: `CreateAppKey` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppKey {
    /// Required.
    pub app_id: String,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
}
operation! { CreateAppKey(app_id: String) "CreateAppKey" -> Empty {
    0 "AppId" app_id, 1 "AppKey" app_key: String, 2 "AppSecret" app_secret: Secret
} }

/// Response of [`CreateAppKey`]: empty.
pub type CreateAppKeyOutput = Empty;

/// Creates backend: `CreateBackend` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateBackend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackend {
    /// Required.
    pub backend_name: String,
    /// Required.
    pub backend_type: String,
    pub create_event_bridge_service_linked_role: Option<bool>,
    pub create_slr: Option<bool>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateBackendTag>>,
}
operation! { CreateBackend(backend_name: String, backend_type: String) "CreateBackend" -> CreateBackendOutput {
    0 "BackendName" backend_name, 1 "BackendType" backend_type,
    2 "CreateEventBridgeServiceLinkedRole" create_event_bridge_service_linked_role: bool,
    3 "CreateSlr" create_slr: bool, 4 "Description" description: String, 5 "SecurityToken" security_token: Secret,
    6 "Tag" tag: Vec<CreateBackendTag>
} }

/// In the request of [`CreateBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackendTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBackendTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackendOutput {
    pub backend_id: Option<String>,
}
model! { CreateBackendOutput {
    0 "BackendId" backend_id: String
} }

/// Creates backend model: `CreateBackendModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateBackendModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackendModel {
    pub backend_id: Option<String>,
    pub backend_model_data: Option<String>,
    pub backend_type: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { CreateBackendModel() "CreateBackendModel" -> CreateBackendModelOutput {
    0 "BackendId" backend_id: String, 1 "BackendModelData" backend_model_data: String,
    2 "BackendType" backend_type: String, 3 "Description" description: String, 4 "SecurityToken" security_token: Secret,
    5 "StageName" stage_name: String
} }

/// Response of [`CreateBackendModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackendModelOutput {
    pub backend_model_id: Option<String>,
}
model! { CreateBackendModelOutput {
    0 "BackendModelId" backend_model_id: String
} }

/// Creates dataset: `CreateDataset` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    /// Required.
    pub dataset_name: String,
    /// Required.
    pub dataset_type: String,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreateDatasetTag>>,
}
operation! { CreateDataset(dataset_name: String, dataset_type: String) "CreateDataset" -> CreateDatasetOutput {
    0 "DatasetName" dataset_name, 1 "DatasetType" dataset_type, 2 "Description" description: String,
    3 "SecurityToken" security_token: Secret, 4 "Tag" tag: Vec<CreateDatasetTag>
} }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDatasetTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { CreateDatasetOutput {
    0 "DatasetId" dataset_id: String
} }

/// Creates dataset item: `CreateDatasetItem` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateDatasetItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetItem {
    /// Required.
    pub dataset_id: String,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub value: String,
}
operation! { CreateDatasetItem(dataset_id: String, value: String) "CreateDatasetItem" -> CreateDatasetItemOutput {
    0 "DatasetId" dataset_id, 1 "Description" description: String, 2 "ExpiredTime" expired_time: String,
    3 "SecurityToken" security_token: Secret, 4 "Value" value
} }

/// Response of [`CreateDatasetItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetItemOutput {
    pub dataset_item_id: Option<String>,
}
model! { CreateDatasetItemOutput {
    0 "DatasetItemId" dataset_item_id: String
} }

/// Creates instance: `CreateInstance` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auto_pay: Option<bool>,
    /// Required.
    pub charge_type: String,
    pub duration: Option<i64>,
    pub https_policy: Option<String>,
    pub instance_cidr: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_spec: String,
    pub instance_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub tag: Option<Vec<CreateInstanceTag>>,
    /// Required. Secret.
    pub token: Secret,
    pub user_vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_vswitch_security_group: Option<Vec<CreateInstanceZoneVSwitchSecurityGroup>>,
}
operation! { CreateInstance(charge_type: String, instance_name: String, instance_spec: String, token: Secret)
    "CreateInstance" -> CreateInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "ChargeType" charge_type, 2 "Duration" duration: i64,
    3 "HttpsPolicy" https_policy: String, 4 "InstanceCidr" instance_cidr: String, 5 "InstanceName" instance_name,
    6 "InstanceSpec" instance_spec, 7 "InstanceType" instance_type: String, 8 "PricingCycle" pricing_cycle: String,
    9 "Tag" tag: Vec<CreateInstanceTag>, 10 "Token" token, 11 "UserVpcId" user_vpc_id: String,
    12 "ZoneId" zone_id: String,
    13 "ZoneVSwitchSecurityGroup" zone_vswitch_security_group: Vec<CreateInstanceZoneVSwitchSecurityGroup>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceZoneVSwitchSecurityGroup {
    pub cidr_block: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateInstanceZoneVSwitchSecurityGroup() {
    0 "CidrBlock" cidr_block: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "ZoneId" zone_id: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
    pub tag_status: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "TagStatus" tag_status: bool
} }

/// Creates intranet domain: `CreateIntranetDomain` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateIntranetDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntranetDomain {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateIntranetDomain(group_id: String) "CreateIntranetDomain" -> CreateIntranetDomainOutput {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateIntranetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntranetDomainOutput {
    pub domain_name: Option<String>,
}
model! { CreateIntranetDomainOutput {
    0 "DomainName" domain_name: String
} }

/// Creates ip control: `CreateIpControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateIpControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpControl {
    pub description: Option<String>,
    /// Required.
    pub ip_control_name: String,
    pub ip_control_policys: Option<Vec<CreateIpControlIpControlPolicys>>,
    /// Required.
    pub ip_control_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateIpControl(ip_control_name: String, ip_control_type: String)
    "CreateIpControl" -> CreateIpControlOutput {
    0 "Description" description: String, 1 "IpControlName" ip_control_name,
    2 "IpControlPolicys" ip_control_policys: Vec<CreateIpControlIpControlPolicys>, 3 "IpControlType" ip_control_type,
    4 "SecurityToken" security_token: Secret
} }

/// In the request of [`CreateIpControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpControlIpControlPolicys {
    pub app_id: Option<String>,
    pub cidr_ip: Option<String>,
}
input! { CreateIpControlIpControlPolicys() {
    0 "AppId" app_id: String, 1 "CidrIp" cidr_ip: String
} }

/// Response of [`CreateIpControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpControlOutput {
    pub ip_control_id: Option<String>,
}
model! { CreateIpControlOutput {
    0 "IpControlId" ip_control_id: String
} }

/// Creates log config: `CreateLogConfig` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogConfig {
    pub create_slr: Option<bool>,
    pub log_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sls_log_store: String,
    /// Required.
    pub sls_project: String,
}
operation! { CreateLogConfig(sls_log_store: String, sls_project: String) "CreateLogConfig" -> Empty {
    0 "CreateSlr" create_slr: bool, 1 "LogType" log_type: String, 2 "SecurityToken" security_token: Secret,
    3 "SlsLogStore" sls_log_store, 4 "SlsProject" sls_project
} }

/// Response of [`CreateLogConfig`]: empty.
pub type CreateLogConfigOutput = Empty;

/// Creates model: `CreateModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub model_name: String,
    /// Required.
    pub schema: String,
    pub tag: Option<Vec<CreateModelTag>>,
}
operation! { CreateModel(group_id: String, model_name: String, schema: String) "CreateModel" -> CreateModelOutput {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "ModelName" model_name, 3 "Schema" schema,
    4 "Tag" tag: Vec<CreateModelTag>
} }

/// In the request of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateModelTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_ref: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
    pub schema: Option<String>,
}
model! { CreateModelOutput {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "ModelId" model_id: String, 4 "ModelName" model_name: String, 5 "ModelRef" model_ref: String,
    6 "ModifiedTime" modified_time: String, 7 "RegionId" region_id: String, 8 "Schema" schema: String
} }

/// Creates monitor group: `CreateMonitorGroup` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateMonitorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroup {
    /// Required.
    pub auth: String,
    /// Required.
    pub group_id: String,
    pub raw_monitor_group_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateMonitorGroup(auth: String, group_id: String) "CreateMonitorGroup" -> CreateMonitorGroupOutput {
    0 "Auth" auth, 1 "GroupId" group_id, 2 "RawMonitorGroupId" raw_monitor_group_id: i64,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateMonitorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitorGroupOutput {
    pub monitor_group_id: Option<i64>,
}
model! { CreateMonitorGroupOutput {
    0 "MonitorGroupId" monitor_group_id: i64
} }

/// Creates plugin: `CreatePlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreatePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlugin {
    pub description: Option<String>,
    /// Required.
    pub plugin_data: String,
    /// Required.
    pub plugin_name: String,
    /// Required.
    pub plugin_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<CreatePluginTag>>,
}
operation! { CreatePlugin(plugin_data: String, plugin_name: String, plugin_type: String)
    "CreatePlugin" -> CreatePluginOutput {
    0 "Description" description: String, 1 "PluginData" plugin_data, 2 "PluginName" plugin_name,
    3 "PluginType" plugin_type, 4 "SecurityToken" security_token: Secret, 5 "Tag" tag: Vec<CreatePluginTag>
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreatePluginTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginOutput {
    pub plugin_id: Option<String>,
    pub tag_status: Option<bool>,
}
model! { CreatePluginOutput {
    0 "PluginId" plugin_id: String, 1 "TagStatus" tag_status: bool
} }

/// Creates private dns: `CreatePrivateDNS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreatePrivateDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDNS {
    /// Required.
    pub intranet_domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub r#type: String,
    pub records: Option<Vec<CreatePrivateDNSRecords>>,
}
operation! { CreatePrivateDNS(intranet_domain: String, r#type: String) "CreatePrivateDNS" -> Empty {
    0 "IntranetDomain" intranet_domain, 1 "SecurityToken" security_token: Secret, 2 "Type" r#type,
    3 "Records" records: Vec<CreatePrivateDNSRecords>
} [
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`CreatePrivateDNS`]: empty.
pub type CreatePrivateDNSOutput = Empty;

/// In the request of [`CreatePrivateDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDNSRecords {
    pub record: Option<String>,
    pub weight: Option<i64>,
}
input! { CreatePrivateDNSRecords() {
    0 "Record" record: String, 1 "Weight" weight: i64
} }

/// Creates signature: `CreateSignature` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignature {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required. Secret.
    pub signature_key: Secret,
    /// Required.
    pub signature_name: String,
    /// Required. Secret.
    pub signature_secret: Secret,
}
operation! { CreateSignature(signature_key: Secret, signature_name: String, signature_secret: Secret)
    "CreateSignature" -> CreateSignatureOutput {
    0 "SecurityToken" security_token: Secret, 1 "SignatureKey" signature_key, 2 "SignatureName" signature_name,
    3 "SignatureSecret" signature_secret
} }

/// Response of [`CreateSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignatureOutput {
    pub signature_id: Option<String>,
    pub signature_name: Option<String>,
}
model! { CreateSignatureOutput {
    0 "SignatureId" signature_id: String, 1 "SignatureName" signature_name: String
} }

/// Creates stage model: `CreateStageModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateStageModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStageModel {
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_alias: String,
    /// Required.
    pub stage_name: String,
}
operation! { CreateStageModel(stage_alias: String, stage_name: String) "CreateStageModel" -> CreateStageModelOutput {
    0 "Description" description: String, 1 "SecurityToken" security_token: Secret, 2 "StageAlias" stage_alias,
    3 "StageName" stage_name
} }

/// Response of [`CreateStageModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStageModelOutput {
    pub stage_model_id: Option<String>,
}
model! { CreateStageModelOutput {
    0 "StageModelId" stage_model_id: String
} }

/// Creates traffic control: `CreateTrafficControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/CreateTrafficControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControl {
    /// Required.
    pub api_default: i64,
    pub app_default: Option<i64>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub traffic_control_name: String,
    /// Required.
    pub traffic_control_unit: String,
    pub user_default: Option<i64>,
}
operation! { CreateTrafficControl(api_default: i64, traffic_control_name: String, traffic_control_unit: String)
    "CreateTrafficControl" -> CreateTrafficControlOutput {
    0 "ApiDefault" api_default, 1 "AppDefault" app_default: i64, 2 "Description" description: String,
    3 "SecurityToken" security_token: Secret, 4 "TrafficControlName" traffic_control_name,
    5 "TrafficControlUnit" traffic_control_unit, 6 "UserDefault" user_default: i64
} }

/// Response of [`CreateTrafficControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficControlOutput {
    pub traffic_control_id: Option<String>,
}
model! { CreateTrafficControlOutput {
    0 "TrafficControlId" traffic_control_id: String
} }

/// Deletes access control list: `DeleteAccessControlList` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteAccessControlList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessControlList {
    /// Required.
    pub acl_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteAccessControlList(acl_id: String) "DeleteAccessControlList" -> Empty {
    0 "AclId" acl_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteAccessControlList`]: empty.
pub type DeleteAccessControlListOutput = Empty;

/// Deletes all traffic special control: `DeleteAllTrafficSpecialControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteAllTrafficSpecialControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllTrafficSpecialControl {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub traffic_control_id: String,
}
operation! { DeleteAllTrafficSpecialControl(traffic_control_id: String) "DeleteAllTrafficSpecialControl" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "TrafficControlId" traffic_control_id
} }

/// Response of [`DeleteAllTrafficSpecialControl`]: empty.
pub type DeleteAllTrafficSpecialControlOutput = Empty;

/// Deletes api: `DeleteApi` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApi {
    /// Required.
    pub api_id: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteApi(api_id: String) "DeleteApi" -> Empty {
    0 "ApiId" api_id, 1 "GroupId" group_id: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteApi`]: empty.
pub type DeleteApiOutput = Empty;

/// Deletes api group: `DeleteApiGroup` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteApiGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiGroup {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DeleteApiGroupTag>>,
}
operation! { DeleteApiGroup(group_id: String) "DeleteApiGroup" -> Empty {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret, 2 "Tag" tag: Vec<DeleteApiGroupTag>
} }

/// Response of [`DeleteApiGroup`]: empty.
pub type DeleteApiGroupOutput = Empty;

/// In the request of [`DeleteApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiGroupTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DeleteApiGroupTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Deletes api product: `DeleteApiProduct` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteApiProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiProduct {
    /// Required.
    pub api_product_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteApiProduct(api_product_id: String) "DeleteApiProduct" -> Empty {
    0 "ApiProductId" api_product_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteApiProduct`]: empty.
pub type DeleteApiProductOutput = Empty;

/// Deletes api stage variable: `DeleteApiStageVariable` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteApiStageVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiStageVariable {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_id: String,
    /// Required.
    pub variable_name: String,
}
operation! { DeleteApiStageVariable(group_id: String, stage_id: String, variable_name: String)
    "DeleteApiStageVariable" -> Empty {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret, 2 "StageId" stage_id, 3 "VariableName" variable_name
} }

/// Response of [`DeleteApiStageVariable`]: empty.
pub type DeleteApiStageVariableOutput = Empty;

/// Deletes app: `DeleteApp` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_id: i64,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DeleteAppTag>>,
}
operation! { DeleteApp(app_id: i64) "DeleteApp" -> Empty {
    0 "AppId" app_id, 1 "SecurityToken" security_token: Secret, 2 "Tag" tag: Vec<DeleteAppTag>
} }

/// Response of [`DeleteApp`]: empty.
pub type DeleteAppOutput = Empty;

/// In the request of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DeleteAppTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Deletes app code: `DeleteAppCode` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteAppCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppCode {
    /// Required.
    pub app_code: String,
    /// Required.
    pub app_id: String,
}
operation! { DeleteAppCode(app_code: String, app_id: String) "DeleteAppCode" -> Empty {
    0 "AppCode" app_code, 1 "AppId" app_id
} }

/// Response of [`DeleteAppCode`]: empty.
pub type DeleteAppCodeOutput = Empty;

/// Deletes app key: `DeleteAppKey` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteAppKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppKey {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_key: String,
}
operation! { DeleteAppKey(app_id: String, app_key: String) "DeleteAppKey" -> Empty {
    0 "AppId" app_id, 1 "AppKey" app_key
} }

/// Response of [`DeleteAppKey`]: empty.
pub type DeleteAppKeyOutput = Empty;

/// Deletes backend: `DeleteBackend` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteBackend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackend {
    pub backend_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteBackend() "DeleteBackend" -> Empty {
    0 "BackendId" backend_id: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteBackend`]: empty.
pub type DeleteBackendOutput = Empty;

/// Deletes backend model: `DeleteBackendModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteBackendModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackendModel {
    pub backend_id: Option<String>,
    /// Required.
    pub backend_model_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { DeleteBackendModel(backend_model_id: String) "DeleteBackendModel" -> DeleteBackendModelOutput {
    0 "BackendId" backend_id: String, 1 "BackendModelId" backend_model_id, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name: String
} }

/// Response of [`DeleteBackendModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackendModelOutput {
    pub operation_id: Option<String>,
}
model! { DeleteBackendModelOutput {
    0 "OperationId" operation_id: String
} }

/// Deletes dataset: `DeleteDataset` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    /// Required.
    pub dataset_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDataset(dataset_id: String) "DeleteDataset" -> Empty {
    0 "DatasetId" dataset_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDataset`]: empty.
pub type DeleteDatasetOutput = Empty;

/// Deletes dataset item: `DeleteDatasetItem` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteDatasetItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetItem {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_item_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDatasetItem(dataset_id: String, dataset_item_id: String) "DeleteDatasetItem" -> Empty {
    0 "DatasetId" dataset_id, 1 "DatasetItemId" dataset_item_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDatasetItem`]: empty.
pub type DeleteDatasetItemOutput = Empty;

/// Deletes domain: `DeleteDomain` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDomain(domain_name: String, group_id: String) "DeleteDomain" -> Empty {
    0 "DomainName" domain_name, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes domain certificate: `DeleteDomainCertificate` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainCertificate {
    /// Required.
    pub certificate_id: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteDomainCertificate(certificate_id: String, domain_name: String, group_id: String)
    "DeleteDomainCertificate" -> Empty {
    0 "CertificateId" certificate_id, 1 "DomainName" domain_name, 2 "GroupId" group_id,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteDomainCertificate`]: empty.
pub type DeleteDomainCertificateOutput = Empty;

/// Deletes instance: `DeleteInstance` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
    pub tag: Option<Vec<DeleteInstanceTag>>,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Tag" tag: Vec<DeleteInstanceTag>
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// In the request of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DeleteInstanceTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Deletes ip control: `DeleteIpControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteIpControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpControl {
    /// Required.
    pub ip_control_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteIpControl(ip_control_id: String) "DeleteIpControl" -> Empty {
    0 "IpControlId" ip_control_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteIpControl`]: empty.
pub type DeleteIpControlOutput = Empty;

/// Deletes log config: `DeleteLogConfig` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogConfig {
    pub log_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteLogConfig() "DeleteLogConfig" -> Empty {
    0 "LogType" log_type: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteLogConfig`]: empty.
pub type DeleteLogConfigOutput = Empty;

/// Deletes model: `DeleteModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub group_id: String,
    /// Required.
    pub model_name: String,
}
operation! { DeleteModel(group_id: String, model_name: String) "DeleteModel" -> Empty {
    0 "GroupId" group_id, 1 "ModelName" model_name
} }

/// Response of [`DeleteModel`]: empty.
pub type DeleteModelOutput = Empty;

/// Deletes monitor group: `DeleteMonitorGroup` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteMonitorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitorGroup {
    /// Required.
    pub group_id: String,
    pub raw_monitor_group_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteMonitorGroup(group_id: String) "DeleteMonitorGroup" -> Empty {
    0 "GroupId" group_id, 1 "RawMonitorGroupId" raw_monitor_group_id: i64, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteMonitorGroup`]: empty.
pub type DeleteMonitorGroupOutput = Empty;

/// Deletes plugin: `DeletePlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeletePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlugin {
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DeletePluginTag>>,
}
operation! { DeletePlugin(plugin_id: String) "DeletePlugin" -> Empty {
    0 "PluginId" plugin_id, 1 "SecurityToken" security_token: Secret, 2 "Tag" tag: Vec<DeletePluginTag>
} }

/// Response of [`DeletePlugin`]: empty.
pub type DeletePluginOutput = Empty;

/// In the request of [`DeletePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DeletePluginTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Deletes private dns: `DeletePrivateDNS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeletePrivateDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDNS {
    pub force: Option<bool>,
    /// Required.
    pub intranet_domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub r#type: String,
}
operation! { DeletePrivateDNS(intranet_domain: String, r#type: String) "DeletePrivateDNS" -> Empty {
    0 "Force" force: bool, 1 "IntranetDomain" intranet_domain, 2 "SecurityToken" security_token: Secret, 3 "Type" r#type
} }

/// Response of [`DeletePrivateDNS`]: empty.
pub type DeletePrivateDNSOutput = Empty;

/// Deletes signature: `DeleteSignature` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignature {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub signature_id: String,
}
operation! { DeleteSignature(signature_id: String) "DeleteSignature" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "SignatureId" signature_id
} }

/// Response of [`DeleteSignature`]: empty.
pub type DeleteSignatureOutput = Empty;

/// Deletes stage model: `DeleteStageModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteStageModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStageModel {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_model_id: String,
}
operation! { DeleteStageModel(stage_model_id: String) "DeleteStageModel" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "StageModelId" stage_model_id
} }

/// Response of [`DeleteStageModel`]: empty.
pub type DeleteStageModelOutput = Empty;

/// Deletes traffic control: `DeleteTrafficControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteTrafficControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficControl {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub traffic_control_id: String,
}
operation! { DeleteTrafficControl(traffic_control_id: String) "DeleteTrafficControl" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "TrafficControlId" traffic_control_id
} }

/// Response of [`DeleteTrafficControl`]: empty.
pub type DeleteTrafficControlOutput = Empty;

/// Deletes traffic special control: `DeleteTrafficSpecialControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeleteTrafficSpecialControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficSpecialControl {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub special_key: String,
    /// Required.
    pub special_type: String,
    /// Required.
    pub traffic_control_id: String,
}
operation! { DeleteTrafficSpecialControl(special_key: String, special_type: String, traffic_control_id: String)
    "DeleteTrafficSpecialControl" -> Empty {
    0 "SecurityToken" security_token: Secret, 1 "SpecialKey" special_key, 2 "SpecialType" special_type,
    3 "TrafficControlId" traffic_control_id
} }

/// Response of [`DeleteTrafficSpecialControl`]: empty.
pub type DeleteTrafficSpecialControlOutput = Empty;

/// Deploys api: `DeployApi` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DeployApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApi {
    /// Required.
    pub api_id: String,
    /// Required.
    pub description: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DeployApi(api_id: String, description: String, stage_name: String) "DeployApi" -> Empty {
    0 "ApiId" api_id, 1 "Description" description, 2 "GroupId" group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "StageName" stage_name
} }

/// Response of [`DeployApi`]: empty.
pub type DeployApiOutput = Empty;

/// Describes abolish api task: `DescribeAbolishApiTask` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAbolishApiTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbolishApiTask {
    /// Required.
    pub operation_uid: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAbolishApiTask(operation_uid: String) "DescribeAbolishApiTask" -> DescribeAbolishApiTaskOutput {
    0 "OperationUid" operation_uid, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeAbolishApiTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbolishApiTaskOutput {
    pub api_abolish_results: Option<DescribeAbolishApiTaskApiAbolishResults>,
}
model! { DescribeAbolishApiTaskOutput {
    0 "ApiAbolishResults" api_abolish_results: DescribeAbolishApiTaskApiAbolishResults
} }

/// In the response of [`DescribeAbolishApiTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbolishApiTaskApiAbolishResults {
    pub api_abolish_result: Vec<DescribeAbolishApiTaskApiAbolishResult>,
}
model! { DescribeAbolishApiTaskApiAbolishResults {
    0 "ApiAbolishResult" api_abolish_result: Vec<DescribeAbolishApiTaskApiAbolishResult>
} }

/// In the response of [`DescribeAbolishApiTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbolishApiTaskApiAbolishResult {
    pub abolish_status: Option<String>,
    pub api_name: Option<String>,
    pub api_uid: Option<String>,
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeAbolishApiTaskApiAbolishResult {
    0 "AbolishStatus" abolish_status: String, 1 "ApiName" api_name: String, 2 "ApiUid" api_uid: String,
    3 "ErrorMsg" error_msg: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "StageId" stage_id: String, 7 "StageName" stage_name: String
} }

/// Describes access control list attribute: `DescribeAccessControlListAttribute` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAccessControlListAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttribute {
    pub acl_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAccessControlListAttribute()
    "DescribeAccessControlListAttribute" -> DescribeAccessControlListAttributeOutput {
    0 "AclId" acl_id: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeOutput {
    pub acl_entrys: Option<DescribeAccessControlListAttributeAclEntrys>,
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
}
model! { DescribeAccessControlListAttributeOutput {
    0 "AclEntrys" acl_entrys: DescribeAccessControlListAttributeAclEntrys, 1 "AclId" acl_id: String,
    2 "AclName" acl_name: String, 3 "AddressIPVersion" address_ip_version: String
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeAclEntrys {
    pub acl_entry: Vec<DescribeAccessControlListAttributeAclEntry>,
}
model! { DescribeAccessControlListAttributeAclEntrys {
    0 "AclEntry" acl_entry: Vec<DescribeAccessControlListAttributeAclEntry>
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeAclEntry {
    pub acl_entry_comment: Option<String>,
    pub acl_entry_ip: Option<String>,
}
model! { DescribeAccessControlListAttributeAclEntry {
    0 "AclEntryComment" acl_entry_comment: String, 1 "AclEntryIp" acl_entry_ip: String
} }

/// Describes access control lists: `DescribeAccessControlLists` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAccessControlLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlLists {
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAccessControlLists() "DescribeAccessControlLists" -> DescribeAccessControlListsOutput {
    0 "AclName" acl_name: String, 1 "AddressIPVersion" address_ip_version: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeAccessControlLists: DescribeAccessControlListsAcl =
    Number "PageNumber", "Acls.Acl" acls.acl, total "TotalCount" }

/// Response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsOutput {
    pub acls: Option<DescribeAccessControlListsAcls>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessControlListsOutput {
    0 "Acls" acls: DescribeAccessControlListsAcls, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsAcls {
    pub acl: Vec<DescribeAccessControlListsAcl>,
}
model! { DescribeAccessControlListsAcls {
    0 "Acl" acl: Vec<DescribeAccessControlListsAcl>
} }

/// In the response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsAcl {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
}
model! { DescribeAccessControlListsAcl {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "AddressIPVersion" address_ip_version: String
} }

/// Describes api: `DescribeApi` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApi {
    /// Required.
    pub api_id: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApi(api_id: String) "DescribeApi" -> DescribeApiOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiOutput {
    pub allow_signature_method: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub app_code_auth_type: Option<String>,
    pub auth_type: Option<String>,
    pub backend_config: Option<DescribeApiBackendConfig>,
    pub backend_enable: Option<bool>,
    pub constant_parameters: Option<DescribeApiConstantParameters>,
    pub created_time: Option<String>,
    pub custom_system_parameters: Option<DescribeApiCustomSystemParameters>,
    pub deployed_infos: Option<DescribeApiDeployedInfos>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub error_code_samples: Option<DescribeApiErrorCodeSamples>,
    pub fail_result_sample: Option<String>,
    pub force_nonce_check: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub mock: Option<String>,
    pub mock_result: Option<String>,
    pub modified_time: Option<String>,
    pub open_id_connect_config: Option<DescribeApiOpenIdConnectConfig>,
    pub region_id: Option<String>,
    pub request_config: Option<DescribeApiRequestConfig>,
    pub request_parameters: Option<DescribeApiRequestParameters>,
    pub result_body_model: Option<String>,
    pub result_sample: Option<String>,
    pub result_type: Option<String>,
    pub service_config: Option<DescribeApiServiceConfig>,
    pub service_parameters: Option<DescribeApiServiceParameters>,
    pub service_parameters_map: Option<DescribeApiServiceParametersMap>,
    pub system_parameters: Option<DescribeApiSystemParameters>,
    pub tag_list: Option<DescribeApiTagList>,
    pub visibility: Option<String>,
    pub web_socket_api_type: Option<String>,
}
model! { DescribeApiOutput {
    0 "AllowSignatureMethod" allow_signature_method: String, 1 "ApiId" api_id: String, 2 "ApiName" api_name: String,
    3 "AppCodeAuthType" app_code_auth_type: String, 4 "AuthType" auth_type: String,
    5 "BackendConfig" backend_config: DescribeApiBackendConfig, 6 "BackendEnable" backend_enable: bool,
    7 "ConstantParameters" constant_parameters: DescribeApiConstantParameters, 8 "CreatedTime" created_time: String,
    9 "CustomSystemParameters" custom_system_parameters: DescribeApiCustomSystemParameters,
    10 "DeployedInfos" deployed_infos: DescribeApiDeployedInfos, 11 "Description" description: String,
    12 "DisableInternet" disable_internet: bool, 13 "ErrorCodeSamples" error_code_samples: DescribeApiErrorCodeSamples,
    14 "FailResultSample" fail_result_sample: String, 15 "ForceNonceCheck" force_nonce_check: bool,
    16 "GroupId" group_id: String, 17 "GroupName" group_name: String, 18 "Mock" mock: String,
    19 "MockResult" mock_result: String, 20 "ModifiedTime" modified_time: String,
    21 "OpenIdConnectConfig" open_id_connect_config: DescribeApiOpenIdConnectConfig, 22 "RegionId" region_id: String,
    23 "RequestConfig" request_config: DescribeApiRequestConfig,
    24 "RequestParameters" request_parameters: DescribeApiRequestParameters,
    25 "ResultBodyModel" result_body_model: String, 26 "ResultSample" result_sample: String,
    27 "ResultType" result_type: String, 28 "ServiceConfig" service_config: DescribeApiServiceConfig,
    29 "ServiceParameters" service_parameters: DescribeApiServiceParameters,
    30 "ServiceParametersMap" service_parameters_map: DescribeApiServiceParametersMap,
    31 "SystemParameters" system_parameters: DescribeApiSystemParameters, 32 "TagList" tag_list: DescribeApiTagList,
    33 "Visibility" visibility: String, 34 "WebSocketApiType" web_socket_api_type: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiBackendConfig {
    pub backend_id: Option<String>,
    pub backend_name: Option<String>,
    pub backend_type: Option<String>,
}
model! { DescribeApiBackendConfig {
    0 "BackendId" backend_id: String, 1 "BackendName" backend_name: String, 2 "BackendType" backend_type: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiConstantParameters {
    pub constant_parameter: Vec<DescribeApiConstantParameter>,
}
model! { DescribeApiConstantParameters {
    0 "ConstantParameter" constant_parameter: Vec<DescribeApiConstantParameter>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiConstantParameter {
    pub constant_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiConstantParameter {
    0 "ConstantValue" constant_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiCustomSystemParameters {
    pub custom_system_parameter: Vec<DescribeApiCustomSystemParameter>,
}
model! { DescribeApiCustomSystemParameters {
    0 "CustomSystemParameter" custom_system_parameter: Vec<DescribeApiCustomSystemParameter>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiCustomSystemParameter {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiCustomSystemParameter {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ParameterName" parameter_name: String, 4 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDeployedInfos {
    pub deployed_info: Vec<DescribeApiDeployedInfo>,
}
model! { DescribeApiDeployedInfos {
    0 "DeployedInfo" deployed_info: Vec<DescribeApiDeployedInfo>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDeployedInfo {
    pub deployed_status: Option<String>,
    pub effective_version: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeApiDeployedInfo {
    0 "DeployedStatus" deployed_status: String, 1 "EffectiveVersion" effective_version: String,
    2 "StageName" stage_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiErrorCodeSamples {
    pub error_code_sample: Vec<DescribeApiErrorCodeSample>,
}
model! { DescribeApiErrorCodeSamples {
    0 "ErrorCodeSample" error_code_sample: Vec<DescribeApiErrorCodeSample>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiErrorCodeSample {
    pub code: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
    pub model: Option<String>,
}
model! { DescribeApiErrorCodeSample {
    0 "Code" code: String, 1 "Description" description: String, 2 "Message" message: String, 3 "Model" model: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiOpenIdConnectConfig {
    pub id_token_param_name: Option<String>,
    pub open_id_api_type: Option<String>,
    pub public_key: Option<String>,
    pub public_key_id: Option<String>,
}
model! { DescribeApiOpenIdConnectConfig {
    0 "IdTokenParamName" id_token_param_name: String, 1 "OpenIdApiType" open_id_api_type: String,
    2 "PublicKey" public_key: String, 3 "PublicKeyId" public_key_id: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRequestConfig {
    pub body_format: Option<String>,
    pub body_model: Option<String>,
    pub escape_path_param: Option<bool>,
    pub post_body_description: Option<String>,
    pub request_http_method: Option<String>,
    pub request_mode: Option<String>,
    pub request_path: Option<String>,
    pub request_protocol: Option<String>,
}
model! { DescribeApiRequestConfig {
    0 "BodyFormat" body_format: String, 1 "BodyModel" body_model: String, 2 "EscapePathParam" escape_path_param: bool,
    3 "PostBodyDescription" post_body_description: String, 4 "RequestHttpMethod" request_http_method: String,
    5 "RequestMode" request_mode: String, 6 "RequestPath" request_path: String,
    7 "RequestProtocol" request_protocol: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRequestParameters {
    pub request_parameter: Vec<DescribeApiRequestParameter>,
}
model! { DescribeApiRequestParameters {
    0 "RequestParameter" request_parameter: Vec<DescribeApiRequestParameter>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRequestParameter {
    pub api_parameter_name: Option<String>,
    pub array_items_type: Option<String>,
    pub default_value: Option<String>,
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub doc_order: Option<i64>,
    pub doc_show: Option<String>,
    pub enum_value: Option<String>,
    pub json_scheme: Option<String>,
    pub location: Option<String>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub parameter_type: Option<String>,
    pub regular_expression: Option<String>,
    pub required: Option<String>,
}
model! { DescribeApiRequestParameter {
    0 "ApiParameterName" api_parameter_name: String, 1 "ArrayItemsType" array_items_type: String,
    2 "DefaultValue" default_value: String, 3 "DemoValue" demo_value: String, 4 "Description" description: String,
    5 "DocOrder" doc_order: i64, 6 "DocShow" doc_show: String, 7 "EnumValue" enum_value: String,
    8 "JsonScheme" json_scheme: String, 9 "Location" location: String, 10 "MaxLength" max_length: i64,
    11 "MaxValue" max_value: i64, 12 "MinLength" min_length: i64, 13 "MinValue" min_value: i64,
    14 "ParameterType" parameter_type: String, 15 "RegularExpression" regular_expression: String,
    16 "Required" required: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiServiceConfig {
    pub aone_app_name: Option<String>,
    pub content_type_catagory: Option<String>,
    pub content_type_value: Option<String>,
    pub event_bridge_config: Option<DescribeApiEventBridgeConfig>,
    pub function_compute_config: Option<DescribeApiFunctionComputeConfig>,
    pub mock: Option<String>,
    pub mock_headers: Option<DescribeApiMockHeaders>,
    pub mock_result: Option<String>,
    pub mock_status_code: Option<i64>,
    pub oss_config: Option<DescribeApiOssConfig>,
    pub service_address: Option<String>,
    pub service_http_method: Option<String>,
    pub service_path: Option<String>,
    pub service_protocol: Option<String>,
    pub service_timeout: Option<i64>,
    pub service_vpc_enable: Option<String>,
    pub vpc_config: Option<DescribeApiVpcConfig>,
}
model! { DescribeApiServiceConfig {
    0 "AoneAppName" aone_app_name: String, 1 "ContentTypeCatagory" content_type_catagory: String,
    2 "ContentTypeValue" content_type_value: String,
    3 "EventBridgeConfig" event_bridge_config: DescribeApiEventBridgeConfig,
    4 "FunctionComputeConfig" function_compute_config: DescribeApiFunctionComputeConfig, 5 "Mock" mock: String,
    6 "MockHeaders" mock_headers: DescribeApiMockHeaders, 7 "MockResult" mock_result: String,
    8 "MockStatusCode" mock_status_code: i64, 9 "OssConfig" oss_config: DescribeApiOssConfig,
    10 "ServiceAddress" service_address: String, 11 "ServiceHttpMethod" service_http_method: String,
    12 "ServicePath" service_path: String, 13 "ServiceProtocol" service_protocol: String,
    14 "ServiceTimeout" service_timeout: i64, 15 "ServiceVpcEnable" service_vpc_enable: String,
    16 "VpcConfig" vpc_config: DescribeApiVpcConfig
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiEventBridgeConfig {
    pub event_bridge_region_id: Option<String>,
    pub event_bus: Option<String>,
    pub event_source: Option<String>,
    pub role_arn: Option<String>,
}
model! { DescribeApiEventBridgeConfig {
    0 "EventBridgeRegionId" event_bridge_region_id: String, 1 "EventBus" event_bus: String,
    2 "EventSource" event_source: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiFunctionComputeConfig {
    pub content_type_catagory: Option<String>,
    pub content_type_value: Option<String>,
    pub fc_base_url: Option<String>,
    pub fc_type: Option<String>,
    pub fc_version: Option<String>,
    pub function_name: Option<String>,
    pub method: Option<String>,
    pub only_business_path: Option<bool>,
    pub path: Option<String>,
    pub qualifier: Option<String>,
    pub region_id: Option<String>,
    pub role_arn: Option<String>,
    pub service_name: Option<String>,
    pub trigger_name: Option<String>,
}
model! { DescribeApiFunctionComputeConfig {
    0 "ContentTypeCatagory" content_type_catagory: String, 1 "ContentTypeValue" content_type_value: String,
    2 "FcBaseUrl" fc_base_url: String, 3 "FcType" fc_type: String, 4 "FcVersion" fc_version: String,
    5 "FunctionName" function_name: String, 6 "Method" method: String, 7 "OnlyBusinessPath" only_business_path: bool,
    8 "Path" path: String, 9 "Qualifier" qualifier: String, 10 "RegionId" region_id: String,
    11 "RoleArn" role_arn: String, 12 "ServiceName" service_name: String, 13 "TriggerName" trigger_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMockHeaders {
    pub mock_header: Vec<DescribeApiMockHeader>,
}
model! { DescribeApiMockHeaders {
    0 "MockHeader" mock_header: Vec<DescribeApiMockHeader>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMockHeader {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
model! { DescribeApiMockHeader {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiOssConfig {
    pub action: Option<String>,
    pub bucket_name: Option<String>,
    pub key: Option<String>,
    pub oss_region_id: Option<String>,
}
model! { DescribeApiOssConfig {
    0 "Action" action: String, 1 "BucketName" bucket_name: String, 2 "Key" key: String,
    3 "OssRegionId" oss_region_id: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVpcConfig {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_scheme: Option<String>,
}
model! { DescribeApiVpcConfig {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Port" port: i64, 3 "VpcId" vpc_id: String,
    4 "VpcScheme" vpc_scheme: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiServiceParameters {
    pub service_parameter: Vec<DescribeApiServiceParameter>,
}
model! { DescribeApiServiceParameters {
    0 "ServiceParameter" service_parameter: Vec<DescribeApiServiceParameter>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiServiceParameter {
    pub location: Option<String>,
    pub parameter_type: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiServiceParameter {
    0 "Location" location: String, 1 "ParameterType" parameter_type: String,
    2 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiServiceParametersMap {
    pub service_parameter_map: Vec<DescribeApiServiceParameterMap>,
}
model! { DescribeApiServiceParametersMap {
    0 "ServiceParameterMap" service_parameter_map: Vec<DescribeApiServiceParameterMap>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiServiceParameterMap {
    pub request_parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiServiceParameterMap {
    0 "RequestParameterName" request_parameter_name: String, 1 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSystemParameters {
    pub system_parameter: Vec<DescribeApiSystemParameter>,
}
model! { DescribeApiSystemParameters {
    0 "SystemParameter" system_parameter: Vec<DescribeApiSystemParameter>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSystemParameter {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiSystemParameter {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ParameterName" parameter_name: String, 4 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTagList {
    pub tag: Vec<DescribeApiTag>,
}
model! { DescribeApiTagList {
    0 "Tag" tag: Vec<DescribeApiTag>
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeApiTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes api doc: `DescribeApiDoc` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiDoc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDoc {
    /// Required.
    pub api_id: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { DescribeApiDoc(api_id: String) "DescribeApiDoc" -> DescribeApiDocOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id: String, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name: String
} }

/// Response of [`DescribeApiDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDocOutput {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub auth_type: Option<String>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub error_code_samples: Option<DescribeApiDocErrorCodeSamples>,
    pub fail_result_sample: Option<String>,
    pub force_nonce_check: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub request_config: Option<DescribeApiDocRequestConfig>,
    pub request_parameters: Option<DescribeApiDocRequestParameters>,
    pub result_sample: Option<String>,
    pub result_type: Option<String>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
model! { DescribeApiDocOutput {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "AuthType" auth_type: String,
    3 "DeployedTime" deployed_time: String, 4 "Description" description: String,
    5 "DisableInternet" disable_internet: bool, 6 "ErrorCodeSamples" error_code_samples: DescribeApiDocErrorCodeSamples,
    7 "FailResultSample" fail_result_sample: String, 8 "ForceNonceCheck" force_nonce_check: bool,
    9 "GroupId" group_id: String, 10 "GroupName" group_name: String, 11 "RegionId" region_id: String,
    12 "RequestConfig" request_config: DescribeApiDocRequestConfig,
    13 "RequestParameters" request_parameters: DescribeApiDocRequestParameters, 14 "ResultSample" result_sample: String,
    15 "ResultType" result_type: String, 16 "StageName" stage_name: String, 17 "Visibility" visibility: String
} }

/// In the response of [`DescribeApiDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDocErrorCodeSamples {
    pub error_code_sample: Vec<DescribeApiDocErrorCodeSample>,
}
model! { DescribeApiDocErrorCodeSamples {
    0 "ErrorCodeSample" error_code_sample: Vec<DescribeApiDocErrorCodeSample>
} }

/// In the response of [`DescribeApiDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDocErrorCodeSample {
    pub code: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
}
model! { DescribeApiDocErrorCodeSample {
    0 "Code" code: String, 1 "Description" description: String, 2 "Message" message: String
} }

/// In the response of [`DescribeApiDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDocRequestConfig {
    pub body_format: Option<String>,
    pub escape_path_param: Option<bool>,
    pub post_body_description: Option<String>,
    pub request_http_method: Option<String>,
    pub request_mode: Option<String>,
    pub request_path: Option<String>,
    pub request_protocol: Option<String>,
}
model! { DescribeApiDocRequestConfig {
    0 "BodyFormat" body_format: String, 1 "EscapePathParam" escape_path_param: bool,
    2 "PostBodyDescription" post_body_description: String, 3 "RequestHttpMethod" request_http_method: String,
    4 "RequestMode" request_mode: String, 5 "RequestPath" request_path: String,
    6 "RequestProtocol" request_protocol: String
} }

/// In the response of [`DescribeApiDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDocRequestParameters {
    pub request_parameter: Vec<DescribeApiDocRequestParameter>,
}
model! { DescribeApiDocRequestParameters {
    0 "RequestParameter" request_parameter: Vec<DescribeApiDocRequestParameter>
} }

/// In the response of [`DescribeApiDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDocRequestParameter {
    pub api_parameter_name: Option<String>,
    pub array_items_type: Option<String>,
    pub default_value: Option<String>,
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub doc_order: Option<i64>,
    pub doc_show: Option<String>,
    pub enum_value: Option<String>,
    pub json_scheme: Option<String>,
    pub location: Option<String>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub parameter_type: Option<String>,
    pub regular_expression: Option<String>,
    pub required: Option<String>,
}
model! { DescribeApiDocRequestParameter {
    0 "ApiParameterName" api_parameter_name: String, 1 "ArrayItemsType" array_items_type: String,
    2 "DefaultValue" default_value: String, 3 "DemoValue" demo_value: String, 4 "Description" description: String,
    5 "DocOrder" doc_order: i64, 6 "DocShow" doc_show: String, 7 "EnumValue" enum_value: String,
    8 "JsonScheme" json_scheme: String, 9 "Location" location: String, 10 "MaxLength" max_length: i64,
    11 "MaxValue" max_value: i64, 12 "MinLength" min_length: i64, 13 "MinValue" min_value: i64,
    14 "ParameterType" parameter_type: String, 15 "RegularExpression" regular_expression: String,
    16 "Required" required: String
} }

/// Describes api group: `DescribeApiGroup` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroup {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeApiGroupTag>>,
}
operation! { DescribeApiGroup(group_id: String) "DescribeApiGroup" -> DescribeApiGroupOutput {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret, 2 "Tag" tag: Vec<DescribeApiGroupTag>
} }

/// In the request of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeApiGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupOutput {
    pub base_path: Option<String>,
    pub billing_status: Option<String>,
    pub cloud_market_commodity: Option<bool>,
    pub cms_monitor_group: Option<String>,
    pub compatible_flags: Option<String>,
    pub created_time: Option<String>,
    pub custom_app_code_config: Option<String>,
    pub custom_domains: Option<DescribeApiGroupCustomDomains>,
    pub custom_trace_config: Option<String>,
    pub customer_configs: Option<String>,
    pub dedicated_instance_type: Option<String>,
    pub default_domain: Option<String>,
    pub description: Option<String>,
    pub disable_inner_domain: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub https_policy: Option<String>,
    pub illegal_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_status: Option<String>,
    pub migration_error: Option<String>,
    pub migration_status: Option<String>,
    pub modified_time: Option<String>,
    pub passthrough_headers: Option<String>,
    pub region_id: Option<String>,
    pub stage_items: Option<DescribeApiGroupStageItems>,
    pub status: Option<String>,
    pub sub_domain: Option<String>,
    pub traffic_limit: Option<i64>,
    pub user_log_config: Option<String>,
    pub vpc_domain: Option<String>,
    pub vpc_slb_intranet_domain: Option<String>,
}
model! { DescribeApiGroupOutput {
    0 "BasePath" base_path: String, 1 "BillingStatus" billing_status: String,
    2 "CloudMarketCommodity" cloud_market_commodity: bool, 3 "CmsMonitorGroup" cms_monitor_group: String,
    4 "CompatibleFlags" compatible_flags: String, 5 "CreatedTime" created_time: String,
    6 "CustomAppCodeConfig" custom_app_code_config: String,
    7 "CustomDomains" custom_domains: DescribeApiGroupCustomDomains, 8 "CustomTraceConfig" custom_trace_config: String,
    9 "CustomerConfigs" customer_configs: String, 10 "DedicatedInstanceType" dedicated_instance_type: String,
    11 "DefaultDomain" default_domain: String, 12 "Description" description: String,
    13 "DisableInnerDomain" disable_inner_domain: bool, 14 "GroupId" group_id: String,
    15 "GroupName" group_name: String, 16 "HttpsPolicy" https_policy: String, 17 "IllegalStatus" illegal_status: String,
    18 "InstanceId" instance_id: String, 19 "InstanceType" instance_type: String, 20 "Ipv6Status" ipv6_status: String,
    21 "MigrationError" migration_error: String, 22 "MigrationStatus" migration_status: String,
    23 "ModifiedTime" modified_time: String, 24 "PassthroughHeaders" passthrough_headers: String,
    25 "RegionId" region_id: String, 26 "StageItems" stage_items: DescribeApiGroupStageItems,
    27 "Status" status: String, 28 "SubDomain" sub_domain: String, 29 "TrafficLimit" traffic_limit: i64,
    30 "UserLogConfig" user_log_config: String, 31 "VpcDomain" vpc_domain: String,
    32 "VpcSlbIntranetDomain" vpc_slb_intranet_domain: String
} }

/// In the response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupCustomDomains {
    pub domain_item: Vec<DescribeApiGroupDomainItem>,
}
model! { DescribeApiGroupCustomDomains {
    0 "DomainItem" domain_item: Vec<DescribeApiGroupDomainItem>
} }

/// In the response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupDomainItem {
    pub bind_stage_alias: Option<String>,
    pub bind_stage_name: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_valid_end: Option<i64>,
    pub certificate_valid_start: Option<i64>,
    pub client_cert_s_dn_pass_through: Option<bool>,
    pub custom_domain_type: Option<String>,
    pub domain_binding_status: Option<String>,
    pub domain_cname_status: Option<String>,
    pub domain_legal_status: Option<String>,
    pub domain_name: Option<String>,
    pub domain_remark: Option<String>,
    pub domain_web_socket_status: Option<String>,
    pub is_http_redirect_to_https: Option<bool>,
    pub ssl_ocsp_cache_enable: Option<bool>,
    pub ssl_ocsp_enable: Option<bool>,
    pub ssl_verify_depth: Option<i64>,
    pub wildcard_domain_patterns: Option<String>,
}
model! { DescribeApiGroupDomainItem {
    0 "BindStageAlias" bind_stage_alias: String, 1 "BindStageName" bind_stage_name: String,
    2 "CertificateId" certificate_id: String, 3 "CertificateName" certificate_name: String,
    4 "CertificateValidEnd" certificate_valid_end: i64, 5 "CertificateValidStart" certificate_valid_start: i64,
    6 "ClientCertSDnPassThrough" client_cert_s_dn_pass_through: bool, 7 "CustomDomainType" custom_domain_type: String,
    8 "DomainBindingStatus" domain_binding_status: String, 9 "DomainCNAMEStatus" domain_cname_status: String,
    10 "DomainLegalStatus" domain_legal_status: String, 11 "DomainName" domain_name: String,
    12 "DomainRemark" domain_remark: String, 13 "DomainWebSocketStatus" domain_web_socket_status: String,
    14 "IsHttpRedirectToHttps" is_http_redirect_to_https: bool, 15 "SslOcspCacheEnable" ssl_ocsp_cache_enable: bool,
    16 "SslOcspEnable" ssl_ocsp_enable: bool, 17 "SslVerifyDepth" ssl_verify_depth: i64,
    18 "WildcardDomainPatterns" wildcard_domain_patterns: String
} }

/// In the response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupStageItems {
    pub stage_info: Vec<DescribeApiGroupStageInfo>,
}
model! { DescribeApiGroupStageItems {
    0 "StageInfo" stage_info: Vec<DescribeApiGroupStageInfo>
} }

/// In the response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupStageInfo {
    pub description: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeApiGroupStageInfo {
    0 "Description" description: String, 1 "StageId" stage_id: String, 2 "StageName" stage_name: String
} }

/// Describes api group vpc whitelist: `DescribeApiGroupVpcWhitelist` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiGroupVpcWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupVpcWhitelist {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApiGroupVpcWhitelist(group_id: String)
    "DescribeApiGroupVpcWhitelist" -> DescribeApiGroupVpcWhitelistOutput {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeApiGroupVpcWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupVpcWhitelistOutput {
    pub vpc_ids: Option<String>,
}
model! { DescribeApiGroupVpcWhitelistOutput {
    0 "VpcIds" vpc_ids: String
} }

/// Describes api groups: `DescribeApiGroups` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroups {
    pub base_path: Option<String>,
    pub enable_tag_auth: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sort: Option<String>,
    pub tag: Option<Vec<DescribeApiGroupsTag>>,
}
operation! { DescribeApiGroups() "DescribeApiGroups" -> DescribeApiGroupsOutput {
    0 "BasePath" base_path: String, 1 "EnableTagAuth" enable_tag_auth: bool, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "InstanceId" instance_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SecurityToken" security_token: Secret, 8 "Sort" sort: String,
    9 "Tag" tag: Vec<DescribeApiGroupsTag>
} }
paged! { DescribeApiGroups: DescribeApiGroupsApiGroupAttribute =
    Number "PageNumber", "ApiGroupAttributes.ApiGroupAttribute" api_group_attributes.api_group_attribute, total "TotalCount" }

/// In the request of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeApiGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsOutput {
    pub api_group_attributes: Option<DescribeApiGroupsApiGroupAttributes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiGroupsOutput {
    0 "ApiGroupAttributes" api_group_attributes: DescribeApiGroupsApiGroupAttributes, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsApiGroupAttributes {
    pub api_group_attribute: Vec<DescribeApiGroupsApiGroupAttribute>,
}
model! { DescribeApiGroupsApiGroupAttributes {
    0 "ApiGroupAttribute" api_group_attribute: Vec<DescribeApiGroupsApiGroupAttribute>
} }

/// In the response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsApiGroupAttribute {
    pub base_path: Option<String>,
    pub billing_status: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub https_policy: Option<String>,
    pub illegal_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
    pub sub_domain: Option<String>,
    pub tags: Option<DescribeApiGroupsTags>,
    pub traffic_limit: Option<i64>,
}
model! { DescribeApiGroupsApiGroupAttribute {
    0 "BasePath" base_path: String, 1 "BillingStatus" billing_status: String, 2 "CreatedTime" created_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "HttpsPolicy" https_policy: String, 7 "IllegalStatus" illegal_status: String, 8 "InstanceId" instance_id: String,
    9 "InstanceType" instance_type: String, 10 "ModifiedTime" modified_time: String, 11 "RegionId" region_id: String,
    12 "SubDomain" sub_domain: String, 13 "Tags" tags: DescribeApiGroupsTags, 14 "TrafficLimit" traffic_limit: i64
} }

/// In the response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsTags {
    pub tag_info: Vec<DescribeApiGroupsTagInfo>,
}
model! { DescribeApiGroupsTags {
    0 "TagInfo" tag_info: Vec<DescribeApiGroupsTagInfo>
} }

/// In the response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApiGroupsTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes api histories: `DescribeApiHistories` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistories {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    /// Required.
    pub group_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { DescribeApiHistories(group_id: String) "DescribeApiHistories" -> DescribeApiHistoriesOutput {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "GroupId" group_id, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "SecurityToken" security_token: Secret, 6 "StageName" stage_name: String
} }
paged! { DescribeApiHistories: DescribeApiHistoriesApiHisItem =
    Number "PageNumber", "ApiHisItems.ApiHisItem" api_his_items.api_his_item, total "TotalCount" }

/// Response of [`DescribeApiHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoriesOutput {
    pub api_his_items: Option<DescribeApiHistoriesApiHisItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiHistoriesOutput {
    0 "ApiHisItems" api_his_items: DescribeApiHistoriesApiHisItems, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoriesApiHisItems {
    pub api_his_item: Vec<DescribeApiHistoriesApiHisItem>,
}
model! { DescribeApiHistoriesApiHisItems {
    0 "ApiHisItem" api_his_item: Vec<DescribeApiHistoriesApiHisItem>
} }

/// In the response of [`DescribeApiHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoriesApiHisItem {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub history_version: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeApiHistoriesApiHisItem {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "DeployedTime" deployed_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "HistoryVersion" history_version: String, 7 "RegionId" region_id: String, 8 "StageName" stage_name: String,
    9 "Status" status: String
} }

/// Describes api history: `DescribeApiHistory` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistory {
    /// Required.
    pub api_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub history_version: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeApiHistory(api_id: String, history_version: String, stage_name: String)
    "DescribeApiHistory" -> DescribeApiHistoryOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id: String, 2 "HistoryVersion" history_version,
    3 "SecurityToken" security_token: Secret, 4 "StageName" stage_name
} }

/// Response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryOutput {
    pub allow_signature_method: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub app_code_auth_type: Option<String>,
    pub auth_type: Option<String>,
    pub backend_config: Option<DescribeApiHistoryBackendConfig>,
    pub backend_enable: Option<bool>,
    pub constant_parameters: Option<DescribeApiHistoryConstantParameters>,
    pub custom_system_parameters: Option<DescribeApiHistoryCustomSystemParameters>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub error_code_samples: Option<DescribeApiHistoryErrorCodeSamples>,
    pub fail_result_sample: Option<String>,
    pub force_nonce_check: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub history_version: Option<String>,
    pub open_id_connect_config: Option<DescribeApiHistoryOpenIdConnectConfig>,
    pub region_id: Option<String>,
    pub request_config: Option<DescribeApiHistoryRequestConfig>,
    pub request_parameters: Option<DescribeApiHistoryRequestParameters>,
    pub result_body_model: Option<String>,
    pub result_descriptions: Option<DescribeApiHistoryResultDescriptions>,
    pub result_sample: Option<String>,
    pub result_type: Option<String>,
    pub service_config: Option<DescribeApiHistoryServiceConfig>,
    pub service_parameters: Option<DescribeApiHistoryServiceParameters>,
    pub service_parameters_map: Option<DescribeApiHistoryServiceParametersMap>,
    pub stage_name: Option<String>,
    pub status: Option<String>,
    pub system_parameters: Option<DescribeApiHistorySystemParameters>,
    pub visibility: Option<String>,
    pub web_socket_api_type: Option<String>,
}
model! { DescribeApiHistoryOutput {
    0 "AllowSignatureMethod" allow_signature_method: String, 1 "ApiId" api_id: String, 2 "ApiName" api_name: String,
    3 "AppCodeAuthType" app_code_auth_type: String, 4 "AuthType" auth_type: String,
    5 "BackendConfig" backend_config: DescribeApiHistoryBackendConfig, 6 "BackendEnable" backend_enable: bool,
    7 "ConstantParameters" constant_parameters: DescribeApiHistoryConstantParameters,
    8 "CustomSystemParameters" custom_system_parameters: DescribeApiHistoryCustomSystemParameters,
    9 "DeployedTime" deployed_time: String, 10 "Description" description: String,
    11 "DisableInternet" disable_internet: bool,
    12 "ErrorCodeSamples" error_code_samples: DescribeApiHistoryErrorCodeSamples,
    13 "FailResultSample" fail_result_sample: String, 14 "ForceNonceCheck" force_nonce_check: bool,
    15 "GroupId" group_id: String, 16 "GroupName" group_name: String, 17 "HistoryVersion" history_version: String,
    18 "OpenIdConnectConfig" open_id_connect_config: DescribeApiHistoryOpenIdConnectConfig,
    19 "RegionId" region_id: String, 20 "RequestConfig" request_config: DescribeApiHistoryRequestConfig,
    21 "RequestParameters" request_parameters: DescribeApiHistoryRequestParameters,
    22 "ResultBodyModel" result_body_model: String,
    23 "ResultDescriptions" result_descriptions: DescribeApiHistoryResultDescriptions,
    24 "ResultSample" result_sample: String, 25 "ResultType" result_type: String,
    26 "ServiceConfig" service_config: DescribeApiHistoryServiceConfig,
    27 "ServiceParameters" service_parameters: DescribeApiHistoryServiceParameters,
    28 "ServiceParametersMap" service_parameters_map: DescribeApiHistoryServiceParametersMap,
    29 "StageName" stage_name: String, 30 "Status" status: String,
    31 "SystemParameters" system_parameters: DescribeApiHistorySystemParameters, 32 "Visibility" visibility: String,
    33 "WebSocketApiType" web_socket_api_type: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryBackendConfig {
    pub backend_id: Option<String>,
    pub backend_name: Option<String>,
    pub backend_type: Option<String>,
}
model! { DescribeApiHistoryBackendConfig {
    0 "BackendId" backend_id: String, 1 "BackendName" backend_name: String, 2 "BackendType" backend_type: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryConstantParameters {
    pub constant_parameter: Vec<DescribeApiHistoryConstantParameter>,
}
model! { DescribeApiHistoryConstantParameters {
    0 "ConstantParameter" constant_parameter: Vec<DescribeApiHistoryConstantParameter>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryConstantParameter {
    pub constant_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiHistoryConstantParameter {
    0 "ConstantValue" constant_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryCustomSystemParameters {
    pub custom_system_parameter: Vec<DescribeApiHistoryCustomSystemParameter>,
}
model! { DescribeApiHistoryCustomSystemParameters {
    0 "CustomSystemParameter" custom_system_parameter: Vec<DescribeApiHistoryCustomSystemParameter>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryCustomSystemParameter {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiHistoryCustomSystemParameter {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ParameterName" parameter_name: String, 4 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryErrorCodeSamples {
    pub error_code_sample: Vec<DescribeApiHistoryErrorCodeSample>,
}
model! { DescribeApiHistoryErrorCodeSamples {
    0 "ErrorCodeSample" error_code_sample: Vec<DescribeApiHistoryErrorCodeSample>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryErrorCodeSample {
    pub code: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
}
model! { DescribeApiHistoryErrorCodeSample {
    0 "Code" code: String, 1 "Description" description: String, 2 "Message" message: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryOpenIdConnectConfig {
    pub id_token_param_name: Option<String>,
    pub open_id_api_type: Option<String>,
    pub public_key: Option<String>,
    pub public_key_id: Option<String>,
}
model! { DescribeApiHistoryOpenIdConnectConfig {
    0 "IdTokenParamName" id_token_param_name: String, 1 "OpenIdApiType" open_id_api_type: String,
    2 "PublicKey" public_key: String, 3 "PublicKeyId" public_key_id: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryRequestConfig {
    pub body_format: Option<String>,
    pub body_model: Option<String>,
    pub escape_path_param: Option<bool>,
    pub post_body_description: Option<String>,
    pub request_http_method: Option<String>,
    pub request_mode: Option<String>,
    pub request_path: Option<String>,
    pub request_protocol: Option<String>,
}
model! { DescribeApiHistoryRequestConfig {
    0 "BodyFormat" body_format: String, 1 "BodyModel" body_model: String, 2 "EscapePathParam" escape_path_param: bool,
    3 "PostBodyDescription" post_body_description: String, 4 "RequestHttpMethod" request_http_method: String,
    5 "RequestMode" request_mode: String, 6 "RequestPath" request_path: String,
    7 "RequestProtocol" request_protocol: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryRequestParameters {
    pub request_parameter: Vec<DescribeApiHistoryRequestParameter>,
}
model! { DescribeApiHistoryRequestParameters {
    0 "RequestParameter" request_parameter: Vec<DescribeApiHistoryRequestParameter>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryRequestParameter {
    pub api_parameter_name: Option<String>,
    pub array_items_type: Option<String>,
    pub default_value: Option<String>,
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub doc_order: Option<i64>,
    pub doc_show: Option<String>,
    pub enum_value: Option<String>,
    pub json_scheme: Option<String>,
    pub location: Option<String>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub parameter_type: Option<String>,
    pub regular_expression: Option<String>,
    pub required: Option<String>,
}
model! { DescribeApiHistoryRequestParameter {
    0 "ApiParameterName" api_parameter_name: String, 1 "ArrayItemsType" array_items_type: String,
    2 "DefaultValue" default_value: String, 3 "DemoValue" demo_value: String, 4 "Description" description: String,
    5 "DocOrder" doc_order: i64, 6 "DocShow" doc_show: String, 7 "EnumValue" enum_value: String,
    8 "JsonScheme" json_scheme: String, 9 "Location" location: String, 10 "MaxLength" max_length: i64,
    11 "MaxValue" max_value: i64, 12 "MinLength" min_length: i64, 13 "MinValue" min_value: i64,
    14 "ParameterType" parameter_type: String, 15 "RegularExpression" regular_expression: String,
    16 "Required" required: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryResultDescriptions {
    pub result_description: Vec<DescribeApiHistoryResultDescription>,
}
model! { DescribeApiHistoryResultDescriptions {
    0 "ResultDescription" result_description: Vec<DescribeApiHistoryResultDescription>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryResultDescription {
    pub description: Option<String>,
    pub has_child: Option<bool>,
    pub id: Option<String>,
    pub key: Option<String>,
    pub mandatory: Option<bool>,
    pub name: Option<String>,
    pub pid: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeApiHistoryResultDescription {
    0 "Description" description: String, 1 "HasChild" has_child: bool, 2 "Id" id: String, 3 "Key" key: String,
    4 "Mandatory" mandatory: bool, 5 "Name" name: String, 6 "Pid" pid: String, 7 "Type" r#type: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryServiceConfig {
    pub content_type_catagory: Option<String>,
    pub content_type_value: Option<String>,
    pub event_bridge_config: Option<DescribeApiHistoryEventBridgeConfig>,
    pub function_compute_config: Option<DescribeApiHistoryFunctionComputeConfig>,
    pub mock: Option<String>,
    pub mock_headers: Option<DescribeApiHistoryMockHeaders>,
    pub mock_result: Option<String>,
    pub mock_status_code: Option<i64>,
    pub oss_config: Option<DescribeApiHistoryOssConfig>,
    pub service_address: Option<String>,
    pub service_http_method: Option<String>,
    pub service_path: Option<String>,
    pub service_protocol: Option<String>,
    pub service_timeout: Option<i64>,
    pub service_vpc_enable: Option<String>,
    pub vpc_config: Option<DescribeApiHistoryVpcConfig>,
    pub vpc_id: Option<String>,
}
model! { DescribeApiHistoryServiceConfig {
    0 "ContentTypeCatagory" content_type_catagory: String, 1 "ContentTypeValue" content_type_value: String,
    2 "EventBridgeConfig" event_bridge_config: DescribeApiHistoryEventBridgeConfig,
    3 "FunctionComputeConfig" function_compute_config: DescribeApiHistoryFunctionComputeConfig, 4 "Mock" mock: String,
    5 "MockHeaders" mock_headers: DescribeApiHistoryMockHeaders, 6 "MockResult" mock_result: String,
    7 "MockStatusCode" mock_status_code: i64, 8 "OssConfig" oss_config: DescribeApiHistoryOssConfig,
    9 "ServiceAddress" service_address: String, 10 "ServiceHttpMethod" service_http_method: String,
    11 "ServicePath" service_path: String, 12 "ServiceProtocol" service_protocol: String,
    13 "ServiceTimeout" service_timeout: i64, 14 "ServiceVpcEnable" service_vpc_enable: String,
    15 "VpcConfig" vpc_config: DescribeApiHistoryVpcConfig, 16 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryEventBridgeConfig {
    pub event_bridge_region_id: Option<String>,
    pub event_bus: Option<String>,
    pub event_source: Option<String>,
    pub role_arn: Option<String>,
}
model! { DescribeApiHistoryEventBridgeConfig {
    0 "EventBridgeRegionId" event_bridge_region_id: String, 1 "EventBus" event_bus: String,
    2 "EventSource" event_source: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryFunctionComputeConfig {
    pub content_type_catagory: Option<String>,
    pub content_type_value: Option<String>,
    pub fc_base_url: Option<String>,
    pub fc_type: Option<String>,
    pub function_name: Option<String>,
    pub method: Option<String>,
    pub only_business_path: Option<bool>,
    pub path: Option<String>,
    pub qualifier: Option<String>,
    pub region_id: Option<String>,
    pub role_arn: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeApiHistoryFunctionComputeConfig {
    0 "ContentTypeCatagory" content_type_catagory: String, 1 "ContentTypeValue" content_type_value: String,
    2 "FcBaseUrl" fc_base_url: String, 3 "FcType" fc_type: String, 4 "FunctionName" function_name: String,
    5 "Method" method: String, 6 "OnlyBusinessPath" only_business_path: bool, 7 "Path" path: String,
    8 "Qualifier" qualifier: String, 9 "RegionId" region_id: String, 10 "RoleArn" role_arn: String,
    11 "ServiceName" service_name: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryMockHeaders {
    pub mock_header: Vec<DescribeApiHistoryMockHeader>,
}
model! { DescribeApiHistoryMockHeaders {
    0 "MockHeader" mock_header: Vec<DescribeApiHistoryMockHeader>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryMockHeader {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
model! { DescribeApiHistoryMockHeader {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryOssConfig {
    pub action: Option<String>,
    pub bucket_name: Option<String>,
    pub key: Option<String>,
    pub oss_region_id: Option<String>,
}
model! { DescribeApiHistoryOssConfig {
    0 "Action" action: String, 1 "BucketName" bucket_name: String, 2 "Key" key: String,
    3 "OssRegionId" oss_region_id: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryVpcConfig {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_scheme: Option<String>,
}
model! { DescribeApiHistoryVpcConfig {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Port" port: i64, 3 "VpcId" vpc_id: String,
    4 "VpcScheme" vpc_scheme: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryServiceParameters {
    pub service_parameter: Vec<DescribeApiHistoryServiceParameter>,
}
model! { DescribeApiHistoryServiceParameters {
    0 "ServiceParameter" service_parameter: Vec<DescribeApiHistoryServiceParameter>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryServiceParameter {
    pub location: Option<String>,
    pub parameter_type: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiHistoryServiceParameter {
    0 "Location" location: String, 1 "ParameterType" parameter_type: String,
    2 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryServiceParametersMap {
    pub service_parameter_map: Vec<DescribeApiHistoryServiceParameterMap>,
}
model! { DescribeApiHistoryServiceParametersMap {
    0 "ServiceParameterMap" service_parameter_map: Vec<DescribeApiHistoryServiceParameterMap>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistoryServiceParameterMap {
    pub request_parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiHistoryServiceParameterMap {
    0 "RequestParameterName" request_parameter_name: String, 1 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistorySystemParameters {
    pub system_parameter: Vec<DescribeApiHistorySystemParameter>,
}
model! { DescribeApiHistorySystemParameters {
    0 "SystemParameter" system_parameter: Vec<DescribeApiHistorySystemParameter>
} }

/// In the response of [`DescribeApiHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiHistorySystemParameter {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeApiHistorySystemParameter {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ParameterName" parameter_name: String, 4 "ServiceParameterName" service_parameter_name: String
} }

/// Describes api ip controls: `DescribeApiIpControls` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiIpControls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiIpControls {
    pub api_ids: Option<String>,
    /// Required.
    pub group_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeApiIpControls(group_id: String, stage_name: String)
    "DescribeApiIpControls" -> DescribeApiIpControlsOutput {
    0 "ApiIds" api_ids: String, 1 "GroupId" group_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }
paged! { DescribeApiIpControls: DescribeApiIpControlsApiIpControlItem =
    Number "PageNumber", "ApiIpControls.ApiIpControlItem" api_ip_controls.api_ip_control_item, total "TotalCount" }

/// Response of [`DescribeApiIpControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiIpControlsOutput {
    pub api_ip_controls: Option<DescribeApiIpControlsApiIpControls>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiIpControlsOutput {
    0 "ApiIpControls" api_ip_controls: DescribeApiIpControlsApiIpControls, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiIpControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiIpControlsApiIpControls {
    pub api_ip_control_item: Vec<DescribeApiIpControlsApiIpControlItem>,
}
model! { DescribeApiIpControlsApiIpControls {
    0 "ApiIpControlItem" api_ip_control_item: Vec<DescribeApiIpControlsApiIpControlItem>
} }

/// In the response of [`DescribeApiIpControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiIpControlsApiIpControlItem {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub bound_time: Option<String>,
    pub ip_control_id: Option<String>,
    pub ip_control_name: Option<String>,
}
model! { DescribeApiIpControlsApiIpControlItem {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "BoundTime" bound_time: String,
    3 "IpControlId" ip_control_id: String, 4 "IpControlName" ip_control_name: String
} }

/// Describes api latency data: `DescribeApiLatencyData` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiLatencyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLatencyData {
    /// Required.
    pub api_id: String,
    /// Required.
    pub end_time: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeApiLatencyData(api_id: String, end_time: String, start_time: String)
    "DescribeApiLatencyData" -> DescribeApiLatencyDataOutput {
    0 "ApiId" api_id, 1 "EndTime" end_time, 2 "GroupId" group_id: String, 3 "SecurityToken" security_token: Secret,
    4 "StageName" stage_name: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeApiLatencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLatencyDataOutput {
    pub call_latencys: Option<DescribeApiLatencyDataCallLatencys>,
}
model! { DescribeApiLatencyDataOutput {
    0 "CallLatencys" call_latencys: DescribeApiLatencyDataCallLatencys
} }

/// In the response of [`DescribeApiLatencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLatencyDataCallLatencys {
    pub monitor_item: Vec<DescribeApiLatencyDataMonitorItem>,
}
model! { DescribeApiLatencyDataCallLatencys {
    0 "MonitorItem" monitor_item: Vec<DescribeApiLatencyDataMonitorItem>
} }

/// In the response of [`DescribeApiLatencyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiLatencyDataMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeApiLatencyDataMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes api market attributes: `DescribeApiMarketAttributes` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiMarketAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMarketAttributes {
    /// Required.
    pub api_id: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApiMarketAttributes(api_id: String, group_id: String)
    "DescribeApiMarketAttributes" -> DescribeApiMarketAttributesOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeApiMarketAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMarketAttributesOutput {
    pub api_id: Option<String>,
    pub market_charging_mode: Option<String>,
    pub need_charging: Option<String>,
}
model! { DescribeApiMarketAttributesOutput {
    0 "ApiId" api_id: String, 1 "MarketChargingMode" market_charging_mode: String,
    2 "NeedCharging" need_charging: String
} }

/// Describes api product apis: `DescribeApiProductApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiProductApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductApis {
    /// Required.
    pub api_product_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApiProductApis(api_product_id: String) "DescribeApiProductApis" -> DescribeApiProductApisOutput {
    0 "ApiProductId" api_product_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeApiProductApis: DescribeApiProductApisApiInfo =
    Number "PageNumber", "ApiInfoList.ApiInfo" api_info_list.api_info, total "TotalCount" }

/// Response of [`DescribeApiProductApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductApisOutput {
    pub api_info_list: Option<DescribeApiProductApisApiInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiProductApisOutput {
    0 "ApiInfoList" api_info_list: DescribeApiProductApisApiInfoList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiProductApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductApisApiInfoList {
    pub api_info: Vec<DescribeApiProductApisApiInfo>,
}
model! { DescribeApiProductApisApiInfoList {
    0 "ApiInfo" api_info: Vec<DescribeApiProductApisApiInfo>
} }

/// In the response of [`DescribeApiProductApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductApisApiInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeApiProductApisApiInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Description" description: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "Method" method: String, 6 "Path" path: String,
    7 "RegionId" region_id: String, 8 "StageName" stage_name: String
} }

/// Describes api products by app: `DescribeApiProductsByApp` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiProductsByApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductsByApp {
    /// Required.
    pub app_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApiProductsByApp(app_id: i64) "DescribeApiProductsByApp" -> DescribeApiProductsByAppOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeApiProductsByApp: DescribeApiProductsByAppApiProductInfo =
    Number "PageNumber", "ApiProductInfoList.ApiProductInfo" api_product_info_list.api_product_info, total "TotalCount" }

/// Response of [`DescribeApiProductsByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductsByAppOutput {
    pub api_product_info_list: Option<DescribeApiProductsByAppApiProductInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiProductsByAppOutput {
    0 "ApiProductInfoList" api_product_info_list: DescribeApiProductsByAppApiProductInfoList,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiProductsByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductsByAppApiProductInfoList {
    pub api_product_info: Vec<DescribeApiProductsByAppApiProductInfo>,
}
model! { DescribeApiProductsByAppApiProductInfoList {
    0 "ApiProductInfo" api_product_info: Vec<DescribeApiProductsByAppApiProductInfo>
} }

/// In the response of [`DescribeApiProductsByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiProductsByAppApiProductInfo {
    pub api_product_id: Option<String>,
}
model! { DescribeApiProductsByAppApiProductInfo {
    0 "ApiProductId" api_product_id: String
} }

/// Describes api qps data: `DescribeApiQpsData` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiQpsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiQpsData {
    /// Required.
    pub api_id: String,
    /// Required.
    pub end_time: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeApiQpsData(api_id: String, end_time: String, start_time: String)
    "DescribeApiQpsData" -> DescribeApiQpsDataOutput {
    0 "ApiId" api_id, 1 "EndTime" end_time, 2 "GroupId" group_id: String, 3 "SecurityToken" security_token: Secret,
    4 "StageName" stage_name: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeApiQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiQpsDataOutput {
    pub call_fails: Option<DescribeApiQpsDataCallFails>,
    pub call_successes: Option<DescribeApiQpsDataCallSuccesses>,
}
model! { DescribeApiQpsDataOutput {
    0 "CallFails" call_fails: DescribeApiQpsDataCallFails,
    1 "CallSuccesses" call_successes: DescribeApiQpsDataCallSuccesses
} }

/// In the response of [`DescribeApiQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiQpsDataCallFails {
    pub monitor_item: Vec<DescribeApiQpsDataMonitorItem>,
}
model! { DescribeApiQpsDataCallFails {
    0 "MonitorItem" monitor_item: Vec<DescribeApiQpsDataMonitorItem>
} }

/// In the response of [`DescribeApiQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiQpsDataMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeApiQpsDataMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// In the response of [`DescribeApiQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiQpsDataCallSuccesses {
    pub monitor_item: Vec<DescribeApiQpsDataCallSuccessesMonitorItem>,
}
model! { DescribeApiQpsDataCallSuccesses {
    0 "MonitorItem" monitor_item: Vec<DescribeApiQpsDataCallSuccessesMonitorItem>
} }

/// In the response of [`DescribeApiQpsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiQpsDataCallSuccessesMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeApiQpsDataCallSuccessesMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes api signatures: `DescribeApiSignatures` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiSignatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSignatures {
    pub api_ids: Option<String>,
    /// Required.
    pub group_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeApiSignatures(group_id: String, stage_name: String)
    "DescribeApiSignatures" -> DescribeApiSignaturesOutput {
    0 "ApiIds" api_ids: String, 1 "GroupId" group_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }
paged! { DescribeApiSignatures: DescribeApiSignaturesApiSignatureItem =
    Number "PageNumber", "ApiSignatures.ApiSignatureItem" api_signatures.api_signature_item, total "TotalCount" }

/// Response of [`DescribeApiSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSignaturesOutput {
    pub api_signatures: Option<DescribeApiSignaturesApiSignatures>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiSignaturesOutput {
    0 "ApiSignatures" api_signatures: DescribeApiSignaturesApiSignatures, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSignaturesApiSignatures {
    pub api_signature_item: Vec<DescribeApiSignaturesApiSignatureItem>,
}
model! { DescribeApiSignaturesApiSignatures {
    0 "ApiSignatureItem" api_signature_item: Vec<DescribeApiSignaturesApiSignatureItem>
} }

/// In the response of [`DescribeApiSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiSignaturesApiSignatureItem {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub bound_time: Option<String>,
    pub signature_id: Option<String>,
    pub signature_name: Option<String>,
}
model! { DescribeApiSignaturesApiSignatureItem {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "BoundTime" bound_time: String,
    3 "SignatureId" signature_id: String, 4 "SignatureName" signature_name: String
} }

/// Describes api traffic controls: `DescribeApiTrafficControls` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiTrafficControls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficControls {
    pub api_ids: Option<String>,
    /// Required.
    pub group_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeApiTrafficControls(group_id: String, stage_name: String)
    "DescribeApiTrafficControls" -> DescribeApiTrafficControlsOutput {
    0 "ApiIds" api_ids: String, 1 "GroupId" group_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }
paged! { DescribeApiTrafficControls: DescribeApiTrafficControlsApiTrafficControlItem =
    Number "PageNumber", "ApiTrafficControls.ApiTrafficControlItem" api_traffic_controls.api_traffic_control_item, total "TotalCount" }

/// Response of [`DescribeApiTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficControlsOutput {
    pub api_traffic_controls: Option<DescribeApiTrafficControlsApiTrafficControls>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApiTrafficControlsOutput {
    0 "ApiTrafficControls" api_traffic_controls: DescribeApiTrafficControlsApiTrafficControls,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficControlsApiTrafficControls {
    pub api_traffic_control_item: Vec<DescribeApiTrafficControlsApiTrafficControlItem>,
}
model! { DescribeApiTrafficControlsApiTrafficControls {
    0 "ApiTrafficControlItem" api_traffic_control_item: Vec<DescribeApiTrafficControlsApiTrafficControlItem>
} }

/// In the response of [`DescribeApiTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficControlsApiTrafficControlItem {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub bound_time: Option<String>,
    pub traffic_control_id: Option<String>,
    pub traffic_control_name: Option<String>,
}
model! { DescribeApiTrafficControlsApiTrafficControlItem {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "BoundTime" bound_time: String,
    3 "TrafficControlId" traffic_control_id: String, 4 "TrafficControlName" traffic_control_name: String
} }

/// Describes api traffic data: `DescribeApiTrafficData` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApiTrafficData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficData {
    /// Required.
    pub api_id: String,
    /// Required.
    pub end_time: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeApiTrafficData(api_id: String, end_time: String, start_time: String)
    "DescribeApiTrafficData" -> DescribeApiTrafficDataOutput {
    0 "ApiId" api_id, 1 "EndTime" end_time, 2 "GroupId" group_id: String, 3 "SecurityToken" security_token: Secret,
    4 "StageName" stage_name: String, 5 "StartTime" start_time
} }

/// Response of [`DescribeApiTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficDataOutput {
    pub call_downloads: Option<DescribeApiTrafficDataCallDownloads>,
    pub call_uploads: Option<DescribeApiTrafficDataCallUploads>,
}
model! { DescribeApiTrafficDataOutput {
    0 "CallDownloads" call_downloads: DescribeApiTrafficDataCallDownloads,
    1 "CallUploads" call_uploads: DescribeApiTrafficDataCallUploads
} }

/// In the response of [`DescribeApiTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficDataCallDownloads {
    pub monitor_item: Vec<DescribeApiTrafficDataMonitorItem>,
}
model! { DescribeApiTrafficDataCallDownloads {
    0 "MonitorItem" monitor_item: Vec<DescribeApiTrafficDataMonitorItem>
} }

/// In the response of [`DescribeApiTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficDataMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeApiTrafficDataMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// In the response of [`DescribeApiTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficDataCallUploads {
    pub monitor_item: Vec<DescribeApiTrafficDataCallUploadsMonitorItem>,
}
model! { DescribeApiTrafficDataCallUploads {
    0 "MonitorItem" monitor_item: Vec<DescribeApiTrafficDataCallUploadsMonitorItem>
} }

/// In the response of [`DescribeApiTrafficData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiTrafficDataCallUploadsMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeApiTrafficDataCallUploadsMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes apis: `DescribeApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApis {
    pub api_id: Option<String>,
    pub api_method: Option<String>,
    pub api_name: Option<String>,
    pub api_path: Option<String>,
    pub catalog_id: Option<String>,
    pub enable_tag_auth: Option<bool>,
    pub group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    pub tag: Option<Vec<DescribeApisTag>>,
    pub un_deployed: Option<bool>,
    pub visibility: Option<String>,
}
operation! { DescribeApis() "DescribeApis" -> DescribeApisOutput {
    0 "ApiId" api_id: String, 1 "ApiMethod" api_method: String, 2 "ApiName" api_name: String,
    3 "ApiPath" api_path: String, 4 "CatalogId" catalog_id: String, 5 "EnableTagAuth" enable_tag_auth: bool,
    6 "GroupId" group_id: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "SecurityToken" security_token: Secret, 10 "StageName" stage_name: String, 11 "Tag" tag: Vec<DescribeApisTag>,
    12 "UnDeployed" un_deployed: bool, 13 "Visibility" visibility: String
} }
paged! { DescribeApis: DescribeApisApiSummary =
    Number "PageNumber", "ApiSummarys.ApiSummary" api_summarys.api_summary, total "TotalCount" }

/// In the request of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeApisTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisOutput {
    pub api_summarys: Option<DescribeApisApiSummarys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisOutput {
    0 "ApiSummarys" api_summarys: DescribeApisApiSummarys, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisApiSummarys {
    pub api_summary: Vec<DescribeApisApiSummary>,
}
model! { DescribeApisApiSummarys {
    0 "ApiSummary" api_summary: Vec<DescribeApisApiSummary>
} }

/// In the response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisApiSummary {
    pub api_id: Option<String>,
    pub api_method: Option<String>,
    pub api_name: Option<String>,
    pub api_path: Option<String>,
    pub created_time: Option<String>,
    pub deployed_infos: Option<DescribeApisDeployedInfos>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
    pub tag_list: Option<DescribeApisTagList>,
    pub visibility: Option<String>,
}
model! { DescribeApisApiSummary {
    0 "ApiId" api_id: String, 1 "ApiMethod" api_method: String, 2 "ApiName" api_name: String,
    3 "ApiPath" api_path: String, 4 "CreatedTime" created_time: String,
    5 "DeployedInfos" deployed_infos: DescribeApisDeployedInfos, 6 "Description" description: String,
    7 "GroupId" group_id: String, 8 "GroupName" group_name: String, 9 "ModifiedTime" modified_time: String,
    10 "RegionId" region_id: String, 11 "TagList" tag_list: DescribeApisTagList, 12 "Visibility" visibility: String
} }

/// In the response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisDeployedInfos {
    pub deployed_info: Vec<DescribeApisDeployedInfo>,
}
model! { DescribeApisDeployedInfos {
    0 "DeployedInfo" deployed_info: Vec<DescribeApisDeployedInfo>
} }

/// In the response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisDeployedInfo {
    pub deployed_status: Option<String>,
    pub effective_version: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeApisDeployedInfo {
    0 "DeployedStatus" deployed_status: String, 1 "EffectiveVersion" effective_version: String,
    2 "StageName" stage_name: String
} }

/// In the response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisTagList {
    pub tag: Vec<DescribeApisTagListTag>,
}
model! { DescribeApisTagList {
    0 "Tag" tag: Vec<DescribeApisTagListTag>
} }

/// In the response of [`DescribeApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisTagListTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeApisTagListTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes apis by app: `DescribeApisByApp` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisByApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByApp {
    pub api_name: Option<String>,
    pub api_uid: Option<String>,
    /// Required.
    pub app_id: i64,
    pub description: Option<String>,
    pub method: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApisByApp(app_id: i64) "DescribeApisByApp" -> DescribeApisByAppOutput {
    0 "ApiName" api_name: String, 1 "ApiUid" api_uid: String, 2 "AppId" app_id, 3 "Description" description: String,
    4 "Method" method: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Path" path: String,
    8 "SecurityToken" security_token: Secret
} }
paged! { DescribeApisByApp: DescribeApisByAppAppApiRelationInfo =
    Number "PageNumber", "AppApiRelationInfos.AppApiRelationInfo" app_api_relation_infos.app_api_relation_info, total "TotalCount" }

/// Response of [`DescribeApisByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByAppOutput {
    pub app_api_relation_infos: Option<DescribeApisByAppAppApiRelationInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisByAppOutput {
    0 "AppApiRelationInfos" app_api_relation_infos: DescribeApisByAppAppApiRelationInfos,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByAppAppApiRelationInfos {
    pub app_api_relation_info: Vec<DescribeApisByAppAppApiRelationInfo>,
}
model! { DescribeApisByAppAppApiRelationInfos {
    0 "AppApiRelationInfo" app_api_relation_info: Vec<DescribeApisByAppAppApiRelationInfo>
} }

/// In the response of [`DescribeApisByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByAppAppApiRelationInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub auth_vaild_time: Option<String>,
    pub authorization_source: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub method: Option<String>,
    pub operator: Option<String>,
    pub path: Option<String>,
    pub region_id: Option<String>,
    pub stage_alias: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeApisByAppAppApiRelationInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "AuthVaildTime" auth_vaild_time: String,
    3 "AuthorizationSource" authorization_source: String, 4 "CreatedTime" created_time: String,
    5 "Description" description: String, 6 "GroupId" group_id: String, 7 "GroupName" group_name: String,
    8 "Method" method: String, 9 "Operator" operator: String, 10 "Path" path: String, 11 "RegionId" region_id: String,
    12 "StageAlias" stage_alias: String, 13 "StageName" stage_name: String
} }

/// Describes apis by backend: `DescribeApisByBackend` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisByBackend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByBackend {
    /// Required.
    pub backend_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { DescribeApisByBackend(backend_id: String) "DescribeApisByBackend" -> DescribeApisByBackendOutput {
    0 "BackendId" backend_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret, 4 "StageName" stage_name: String
} }
paged! { DescribeApisByBackend: DescribeApisByBackendApiInfo =
    Number "PageNumber", "ApiInfoList.ApiInfo" api_info_list.api_info, total "TotalCount" }

/// Response of [`DescribeApisByBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByBackendOutput {
    pub api_info_list: Option<DescribeApisByBackendApiInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisByBackendOutput {
    0 "ApiInfoList" api_info_list: DescribeApisByBackendApiInfoList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisByBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByBackendApiInfoList {
    pub api_info: Vec<DescribeApisByBackendApiInfo>,
}
model! { DescribeApisByBackendApiInfoList {
    0 "ApiInfo" api_info: Vec<DescribeApisByBackendApiInfo>
} }

/// In the response of [`DescribeApisByBackend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByBackendApiInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
}
model! { DescribeApisByBackendApiInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Description" description: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "Method" method: String, 6 "Path" path: String
} }

/// Describes apis by ip control: `DescribeApisByIpControl` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisByIpControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByIpControl {
    /// Required.
    pub ip_control_id: String,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApisByIpControl(ip_control_id: String) "DescribeApisByIpControl" -> DescribeApisByIpControlOutput {
    0 "IpControlId" ip_control_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeApisByIpControl: DescribeApisByIpControlApiInfo =
    Number "PageNumber", "ApiInfos.ApiInfo" api_infos.api_info, total "TotalCount" }

/// Response of [`DescribeApisByIpControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByIpControlOutput {
    pub api_infos: Option<DescribeApisByIpControlApiInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisByIpControlOutput {
    0 "ApiInfos" api_infos: DescribeApisByIpControlApiInfos, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisByIpControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByIpControlApiInfos {
    pub api_info: Vec<DescribeApisByIpControlApiInfo>,
}
model! { DescribeApisByIpControlApiInfos {
    0 "ApiInfo" api_info: Vec<DescribeApisByIpControlApiInfo>
} }

/// In the response of [`DescribeApisByIpControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByIpControlApiInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub bound_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
model! { DescribeApisByIpControlApiInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "BoundTime" bound_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "RegionId" region_id: String, 7 "StageName" stage_name: String, 8 "Visibility" visibility: String
} }

/// Describes apis by signature: `DescribeApisBySignature` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisBySignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisBySignature {
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub signature_id: String,
}
operation! { DescribeApisBySignature(signature_id: String) "DescribeApisBySignature" -> DescribeApisBySignatureOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "SignatureId" signature_id
} }
paged! { DescribeApisBySignature: DescribeApisBySignatureApiInfo =
    Number "PageNumber", "ApiInfos.ApiInfo" api_infos.api_info, total "TotalCount" }

/// Response of [`DescribeApisBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisBySignatureOutput {
    pub api_infos: Option<DescribeApisBySignatureApiInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisBySignatureOutput {
    0 "ApiInfos" api_infos: DescribeApisBySignatureApiInfos, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisBySignatureApiInfos {
    pub api_info: Vec<DescribeApisBySignatureApiInfo>,
}
model! { DescribeApisBySignatureApiInfos {
    0 "ApiInfo" api_info: Vec<DescribeApisBySignatureApiInfo>
} }

/// In the response of [`DescribeApisBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisBySignatureApiInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub bound_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
model! { DescribeApisBySignatureApiInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "BoundTime" bound_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "RegionId" region_id: String, 7 "StageName" stage_name: String, 8 "Visibility" visibility: String
} }

/// Describes apis by traffic control: `DescribeApisByTrafficControl` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisByTrafficControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByTrafficControl {
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub traffic_control_id: String,
}
operation! { DescribeApisByTrafficControl(traffic_control_id: String)
    "DescribeApisByTrafficControl" -> DescribeApisByTrafficControlOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "TrafficControlId" traffic_control_id
} }
paged! { DescribeApisByTrafficControl: DescribeApisByTrafficControlApiInfo =
    Number "PageNumber", "ApiInfos.ApiInfo" api_infos.api_info, total "TotalCount" }

/// Response of [`DescribeApisByTrafficControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByTrafficControlOutput {
    pub api_infos: Option<DescribeApisByTrafficControlApiInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisByTrafficControlOutput {
    0 "ApiInfos" api_infos: DescribeApisByTrafficControlApiInfos, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisByTrafficControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByTrafficControlApiInfos {
    pub api_info: Vec<DescribeApisByTrafficControlApiInfo>,
}
model! { DescribeApisByTrafficControlApiInfos {
    0 "ApiInfo" api_info: Vec<DescribeApisByTrafficControlApiInfo>
} }

/// In the response of [`DescribeApisByTrafficControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByTrafficControlApiInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub bound_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
model! { DescribeApisByTrafficControlApiInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "BoundTime" bound_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "RegionId" region_id: String, 7 "StageName" stage_name: String, 8 "Visibility" visibility: String
} }

/// Describes apis by vpc access: `DescribeApisByVpcAccess` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisByVpcAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByVpcAccess {
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_name: Option<String>,
}
operation! { DescribeApisByVpcAccess() "DescribeApisByVpcAccess" -> DescribeApisByVpcAccessOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "VpcName" vpc_name: String
} }
paged! { DescribeApisByVpcAccess: DescribeApisByVpcAccessApiVpcAccessInfo =
    Number "PageNumber", "ApiVpcAccessInfos.ApiVpcAccessInfo" api_vpc_access_infos.api_vpc_access_info, total "TotalCount" }

/// Response of [`DescribeApisByVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByVpcAccessOutput {
    pub api_vpc_access_infos: Option<DescribeApisByVpcAccessApiVpcAccessInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisByVpcAccessOutput {
    0 "ApiVpcAccessInfos" api_vpc_access_infos: DescribeApisByVpcAccessApiVpcAccessInfos,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisByVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByVpcAccessApiVpcAccessInfos {
    pub api_vpc_access_info: Vec<DescribeApisByVpcAccessApiVpcAccessInfo>,
}
model! { DescribeApisByVpcAccessApiVpcAccessInfos {
    0 "ApiVpcAccessInfo" api_vpc_access_info: Vec<DescribeApisByVpcAccessApiVpcAccessInfo>
} }

/// In the response of [`DescribeApisByVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisByVpcAccessApiVpcAccessInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_id: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { DescribeApisByVpcAccessApiVpcAccessInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Description" description: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "InstanceId" instance_id: String,
    6 "Method" method: String, 7 "Path" path: String, 8 "Port" port: i64, 9 "RegionId" region_id: String,
    10 "StageId" stage_id: String, 11 "StageName" stage_name: String, 12 "VpcId" vpc_id: String,
    13 "VpcName" vpc_name: String
} }

/// Describes apis with stage name integrated by app: `DescribeApisWithStageNameIntegratedByApp` of `cloudapi`
/// 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApisWithStageNameIntegratedByApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisWithStageNameIntegratedByApp {
    pub api_name: Option<String>,
    pub api_uid: Option<String>,
    /// Required.
    pub app_id: i64,
    pub description: Option<String>,
    pub method: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApisWithStageNameIntegratedByApp(app_id: i64)
    "DescribeApisWithStageNameIntegratedByApp" -> DescribeApisWithStageNameIntegratedByAppOutput {
    0 "ApiName" api_name: String, 1 "ApiUid" api_uid: String, 2 "AppId" app_id, 3 "Description" description: String,
    4 "Method" method: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Path" path: String,
    8 "SecurityToken" security_token: Secret
} }
paged! { DescribeApisWithStageNameIntegratedByApp: DescribeApisWithStageNameIntegratedByAppAppApiRelationInfo =
    Number "PageNumber", "AppApiRelationInfos.AppApiRelationInfo" app_api_relation_infos.app_api_relation_info, total "TotalCount" }

/// Response of [`DescribeApisWithStageNameIntegratedByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisWithStageNameIntegratedByAppOutput {
    pub app_api_relation_infos: Option<
        DescribeApisWithStageNameIntegratedByAppAppApiRelationInfos,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApisWithStageNameIntegratedByAppOutput {
    0 "AppApiRelationInfos" app_api_relation_infos: DescribeApisWithStageNameIntegratedByAppAppApiRelationInfos,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApisWithStageNameIntegratedByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisWithStageNameIntegratedByAppAppApiRelationInfos {
    pub app_api_relation_info: Vec<
        DescribeApisWithStageNameIntegratedByAppAppApiRelationInfo,
    >,
}
model! { DescribeApisWithStageNameIntegratedByAppAppApiRelationInfos {
    0 "AppApiRelationInfo" app_api_relation_info: Vec<DescribeApisWithStageNameIntegratedByAppAppApiRelationInfo>
} }

/// In the response of [`DescribeApisWithStageNameIntegratedByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisWithStageNameIntegratedByAppAppApiRelationInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub authorization_source: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub method: Option<String>,
    pub operator: Option<String>,
    pub path: Option<String>,
    pub region_id: Option<String>,
    pub stage_name_and_auth: BTreeMap<String, String>,
}
model! { DescribeApisWithStageNameIntegratedByAppAppApiRelationInfo {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "AuthorizationSource" authorization_source: String,
    3 "CreatedTime" created_time: String, 4 "Description" description: String, 5 "GroupId" group_id: String,
    6 "GroupName" group_name: String, 7 "Method" method: String, 8 "Operator" operator: String, 9 "Path" path: String,
    10 "RegionId" region_id: String, 11 "StageNameAndAuth" stage_name_and_auth: BTreeMap<String, String>
} }

/// Describes app: `DescribeApp` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    pub app_id: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApp() "DescribeApp" -> DescribeAppOutput {
    0 "AppId" app_id: i64, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<bool>,
    pub extend: Option<String>,
    pub modified_time: Option<String>,
}
model! { DescribeAppOutput {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "CreatedTime" created_time: String,
    3 "Description" description: String, 4 "Disabled" disabled: bool, 5 "Extend" extend: String,
    6 "ModifiedTime" modified_time: String
} }

/// Describes app attributes: `DescribeAppAttributes` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAppAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributes {
    pub app_code: Option<String>,
    pub app_id: Option<i64>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub enable_tag_auth: Option<bool>,
    pub extend: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub sort: Option<String>,
    pub tag: Option<Vec<DescribeAppAttributesTag>>,
}
operation! { DescribeAppAttributes() "DescribeAppAttributes" -> DescribeAppAttributesOutput {
    0 "AppCode" app_code: String, 1 "AppId" app_id: i64, 2 "AppKey" app_key: String, 3 "AppName" app_name: String,
    4 "EnableTagAuth" enable_tag_auth: bool, 5 "Extend" extend: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "SecurityToken" security_token: Secret, 9 "Sort" sort: String,
    10 "Tag" tag: Vec<DescribeAppAttributesTag>
} }
paged! { DescribeAppAttributes: DescribeAppAttributesAppAttribute =
    Number "PageNumber", "Apps.AppAttribute" apps.app_attribute, total "TotalCount" }

/// In the request of [`DescribeAppAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAppAttributesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAppAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributesOutput {
    pub apps: Option<DescribeAppAttributesApps>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAppAttributesOutput {
    0 "Apps" apps: DescribeAppAttributesApps, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAppAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributesApps {
    pub app_attribute: Vec<DescribeAppAttributesAppAttribute>,
}
model! { DescribeAppAttributesApps {
    0 "AppAttribute" app_attribute: Vec<DescribeAppAttributesAppAttribute>
} }

/// In the response of [`DescribeAppAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributesAppAttribute {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<bool>,
    pub extend: Option<String>,
    pub modified_time: Option<String>,
    pub tags: Option<DescribeAppAttributesTags>,
}
model! { DescribeAppAttributesAppAttribute {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "CreatedTime" created_time: String,
    3 "Description" description: String, 4 "Disabled" disabled: bool, 5 "Extend" extend: String,
    6 "ModifiedTime" modified_time: String, 7 "Tags" tags: DescribeAppAttributesTags
} }

/// In the response of [`DescribeAppAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributesTags {
    pub tag_info: Vec<DescribeAppAttributesTagInfo>,
}
model! { DescribeAppAttributesTags {
    0 "TagInfo" tag_info: Vec<DescribeAppAttributesTagInfo>
} }

/// In the response of [`DescribeAppAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppAttributesTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAppAttributesTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes app securities: `DescribeAppSecurities` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAppSecurities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecurities {
    /// Required.
    pub app_id: i64,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAppSecurities(app_id: i64) "DescribeAppSecurities" -> DescribeAppSecuritiesOutput {
    0 "AppId" app_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeAppSecurities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecuritiesOutput {
    pub app_securitys: Option<DescribeAppSecuritiesAppSecuritys>,
}
model! { DescribeAppSecuritiesOutput {
    0 "AppSecuritys" app_securitys: DescribeAppSecuritiesAppSecuritys
} }

/// In the response of [`DescribeAppSecurities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecuritiesAppSecuritys {
    pub app_security: Vec<DescribeAppSecuritiesAppSecurity>,
}
model! { DescribeAppSecuritiesAppSecuritys {
    0 "AppSecurity" app_security: Vec<DescribeAppSecuritiesAppSecurity>
} }

/// In the response of [`DescribeAppSecurities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecuritiesAppSecurity {
    pub app_code: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
}
model! { DescribeAppSecuritiesAppSecurity {
    0 "AppCode" app_code: String, 1 "AppKey" app_key: String, 2 "AppSecret" app_secret: Secret,
    3 "CreatedTime" created_time: String, 4 "ModifiedTime" modified_time: String
} }

/// Describes app security: `DescribeAppSecurity` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAppSecurity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecurity {
    /// Required.
    pub app_id: i64,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeAppSecurityTag>>,
}
operation! { DescribeAppSecurity(app_id: i64) "DescribeAppSecurity" -> DescribeAppSecurityOutput {
    0 "AppId" app_id, 1 "SecurityToken" security_token: Secret, 2 "Tag" tag: Vec<DescribeAppSecurityTag>
} }

/// In the request of [`DescribeAppSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecurityTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAppSecurityTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAppSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSecurityOutput {
    pub app_code: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
}
model! { DescribeAppSecurityOutput {
    0 "AppCode" app_code: String, 1 "AppKey" app_key: String, 2 "AppSecret" app_secret: Secret,
    3 "CreatedTime" created_time: String, 4 "ModifiedTime" modified_time: String
} }

/// Describes apps: `DescribeApps` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub app_id: Option<i64>,
    pub app_owner: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeApps() "DescribeApps" -> DescribeAppsOutput {
    0 "AppId" app_id: i64, 1 "AppOwner" app_owner: i64, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret
} }
paged! { DescribeApps: DescribeAppsAppItem = Number "PageNumber", "Apps.AppItem" apps.app_item, total "TotalCount" }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub apps: Option<DescribeAppsApps>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAppsOutput {
    0 "Apps" apps: DescribeAppsApps, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsApps {
    pub app_item: Vec<DescribeAppsAppItem>,
}
model! { DescribeAppsApps {
    0 "AppItem" app_item: Vec<DescribeAppsAppItem>
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsAppItem {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub description: Option<String>,
}
model! { DescribeAppsAppItem {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "Description" description: String
} }

/// Describes apps by api product: `DescribeAppsByApiProduct` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAppsByApiProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsByApiProduct {
    /// Required.
    pub api_product_id: String,
    pub app_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAppsByApiProduct(api_product_id: String)
    "DescribeAppsByApiProduct" -> DescribeAppsByApiProductOutput {
    0 "ApiProductId" api_product_id, 1 "AppName" app_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeAppsByApiProduct: DescribeAppsByApiProductAuthorizedApp =
    Number "PageNumber", "AuthorizedApps.AuthorizedApp" authorized_apps.authorized_app, total "TotalCount" }

/// Response of [`DescribeAppsByApiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsByApiProductOutput {
    pub authorized_apps: Option<DescribeAppsByApiProductAuthorizedApps>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAppsByApiProductOutput {
    0 "AuthorizedApps" authorized_apps: DescribeAppsByApiProductAuthorizedApps, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAppsByApiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsByApiProductAuthorizedApps {
    pub authorized_app: Vec<DescribeAppsByApiProductAuthorizedApp>,
}
model! { DescribeAppsByApiProductAuthorizedApps {
    0 "AuthorizedApp" authorized_app: Vec<DescribeAppsByApiProductAuthorizedApp>
} }

/// In the response of [`DescribeAppsByApiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsByApiProductAuthorizedApp {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub auth_valid_time: Option<String>,
    pub authorized_time: Option<String>,
    pub description: Option<String>,
    pub extend: Option<String>,
}
model! { DescribeAppsByApiProductAuthorizedApp {
    0 "AppId" app_id: i64, 1 "AppName" app_name: String, 2 "AuthValidTime" auth_valid_time: String,
    3 "AuthorizedTime" authorized_time: String, 4 "Description" description: String, 5 "Extend" extend: String
} }

/// Describes authorized apis: `DescribeAuthorizedApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAuthorizedApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedApis {
    /// Required.
    pub app_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAuthorizedApis(app_id: i64) "DescribeAuthorizedApis" -> DescribeAuthorizedApisOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeAuthorizedApis: DescribeAuthorizedApisAuthorizedApi =
    Number "PageNumber", "AuthorizedApis.AuthorizedApi" authorized_apis.authorized_api, total "TotalCount" }

/// Response of [`DescribeAuthorizedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedApisOutput {
    pub authorized_apis: Option<DescribeAuthorizedApisAuthorizedApis>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAuthorizedApisOutput {
    0 "AuthorizedApis" authorized_apis: DescribeAuthorizedApisAuthorizedApis, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuthorizedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedApisAuthorizedApis {
    pub authorized_api: Vec<DescribeAuthorizedApisAuthorizedApi>,
}
model! { DescribeAuthorizedApisAuthorizedApis {
    0 "AuthorizedApi" authorized_api: Vec<DescribeAuthorizedApisAuthorizedApi>
} }

/// In the response of [`DescribeAuthorizedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedApisAuthorizedApi {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub auth_vaild_time: Option<String>,
    pub authorization_source: Option<String>,
    pub authorized_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub operator: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeAuthorizedApisAuthorizedApi {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "AuthVaildTime" auth_vaild_time: String,
    3 "AuthorizationSource" authorization_source: String, 4 "AuthorizedTime" authorized_time: String,
    5 "Description" description: String, 6 "GroupId" group_id: String, 7 "GroupName" group_name: String,
    8 "Operator" operator: String, 9 "RegionId" region_id: String, 10 "StageName" stage_name: String
} }

/// Describes authorized apps: `DescribeAuthorizedApps` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeAuthorizedApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedApps {
    /// Required.
    pub api_id: String,
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub app_owner_id: Option<i64>,
    pub group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { DescribeAuthorizedApps(api_id: String) "DescribeAuthorizedApps" -> DescribeAuthorizedAppsOutput {
    0 "ApiId" api_id, 1 "AppId" app_id: i64, 2 "AppName" app_name: String, 3 "AppOwnerId" app_owner_id: i64,
    4 "GroupId" group_id: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "SecurityToken" security_token: Secret, 8 "StageName" stage_name: String
} }
paged! { DescribeAuthorizedApps: DescribeAuthorizedAppsAuthorizedApp =
    Number "PageNumber", "AuthorizedApps.AuthorizedApp" authorized_apps.authorized_app, total "TotalCount" }

/// Response of [`DescribeAuthorizedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedAppsOutput {
    pub authorized_apps: Option<DescribeAuthorizedAppsAuthorizedApps>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAuthorizedAppsOutput {
    0 "AuthorizedApps" authorized_apps: DescribeAuthorizedAppsAuthorizedApps, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuthorizedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedAppsAuthorizedApps {
    pub authorized_app: Vec<DescribeAuthorizedAppsAuthorizedApp>,
}
model! { DescribeAuthorizedAppsAuthorizedApps {
    0 "AuthorizedApp" authorized_app: Vec<DescribeAuthorizedAppsAuthorizedApp>
} }

/// In the response of [`DescribeAuthorizedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedAppsAuthorizedApp {
    pub app_description: Option<String>,
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub auth_vaild_time: Option<String>,
    pub authorization_source: Option<String>,
    pub authorized_time: Option<String>,
    pub description: Option<String>,
    pub operator: Option<String>,
    pub stage_alias: Option<String>,
    pub stage_name: Option<String>,
    pub tag: Option<DescribeAuthorizedAppsTag>,
}
model! { DescribeAuthorizedAppsAuthorizedApp {
    0 "AppDescription" app_description: String, 1 "AppId" app_id: i64, 2 "AppName" app_name: String,
    3 "AuthVaildTime" auth_vaild_time: String, 4 "AuthorizationSource" authorization_source: String,
    5 "AuthorizedTime" authorized_time: String, 6 "Description" description: String, 7 "Operator" operator: String,
    8 "StageAlias" stage_alias: String, 9 "StageName" stage_name: String, 10 "Tag" tag: DescribeAuthorizedAppsTag
} }

/// In the response of [`DescribeAuthorizedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedAppsTag {
    pub tag_info: Vec<DescribeAuthorizedAppsTagInfo>,
}
model! { DescribeAuthorizedAppsTag {
    0 "TagInfo" tag_info: Vec<DescribeAuthorizedAppsTagInfo>
} }

/// In the response of [`DescribeAuthorizedApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizedAppsTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAuthorizedAppsTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes backend info: `DescribeBackendInfo` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeBackendInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfo {
    pub backend_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeBackendInfo() "DescribeBackendInfo" -> DescribeBackendInfoOutput {
    0 "BackendId" backend_id: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoOutput {
    pub backend_info: Option<DescribeBackendInfoBackendInfo>,
}
model! { DescribeBackendInfoOutput {
    0 "BackendInfo" backend_info: DescribeBackendInfoBackendInfo
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoBackendInfo {
    pub backend_id: Option<String>,
    pub backend_models: Vec<DescribeBackendInfoBackendModels>,
    pub backend_name: Option<String>,
    pub backend_type: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
}
model! { DescribeBackendInfoBackendInfo {
    0 "BackendId" backend_id: String, 1 "BackendModels" backend_models: Vec<DescribeBackendInfoBackendModels>,
    2 "BackendName" backend_name: String, 3 "BackendType" backend_type: String, 4 "CreatedTime" created_time: String,
    5 "Description" description: String, 6 "ModifiedTime" modified_time: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoBackendModels {
    pub backend_config: Option<DescribeBackendInfoBackendConfig>,
    pub backend_model_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub stage_mode_id: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeBackendInfoBackendModels {
    0 "BackendConfig" backend_config: DescribeBackendInfoBackendConfig, 1 "BackendModelId" backend_model_id: String,
    2 "Description" description: String, 3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String,
    5 "StageModeId" stage_mode_id: String, 6 "StageName" stage_name: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoBackendConfig {
    pub discovery_config: Option<DescribeBackendInfoDiscoveryConfig>,
    pub edas_config: Option<DescribeBackendInfoEdasConfig>,
    pub event_bridge_config: Option<DescribeBackendInfoEventBridgeConfig>,
    pub function_compute_config: Option<DescribeBackendInfoFunctionComputeConfig>,
    pub http_target_host_name: Option<String>,
    pub mock_config: Option<DescribeBackendInfoMockConfig>,
    pub oss_config: Option<DescribeBackendInfoOssConfig>,
    pub service_address: Option<String>,
    pub service_timeout: Option<i64>,
    pub r#type: Option<String>,
    pub vpc_config: Option<DescribeBackendInfoVpcConfig>,
}
model! { DescribeBackendInfoBackendConfig {
    0 "DiscoveryConfig" discovery_config: DescribeBackendInfoDiscoveryConfig,
    1 "EdasConfig" edas_config: DescribeBackendInfoEdasConfig,
    2 "EventBridgeConfig" event_bridge_config: DescribeBackendInfoEventBridgeConfig,
    3 "FunctionComputeConfig" function_compute_config: DescribeBackendInfoFunctionComputeConfig,
    4 "HttpTargetHostName" http_target_host_name: String, 5 "MockConfig" mock_config: DescribeBackendInfoMockConfig,
    6 "OssConfig" oss_config: DescribeBackendInfoOssConfig, 7 "ServiceAddress" service_address: String,
    8 "ServiceTimeout" service_timeout: i64, 9 "Type" r#type: String,
    10 "VpcConfig" vpc_config: DescribeBackendInfoVpcConfig
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoDiscoveryConfig {
    pub nacos_config: Option<DescribeBackendInfoNacosConfig>,
    pub rc_type: Option<String>,
    pub zookeeper_config: Option<DescribeBackendInfoZookeeperConfig>,
}
model! { DescribeBackendInfoDiscoveryConfig {
    0 "NacosConfig" nacos_config: DescribeBackendInfoNacosConfig, 1 "RcType" rc_type: String,
    2 "ZookeeperConfig" zookeeper_config: DescribeBackendInfoZookeeperConfig
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoNacosConfig {
    pub access_key: Option<String>,
    pub auth_type: Option<String>,
    pub clusters: Option<String>,
    pub group_name: Option<String>,
    pub namespace: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub server_address: Option<String>,
    pub service_name: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeBackendInfoNacosConfig {
    0 "AccessKey" access_key: String, 1 "AuthType" auth_type: String, 2 "Clusters" clusters: String,
    3 "GroupName" group_name: String, 4 "Namespace" namespace: String, 5 "Password" password: Secret,
    6 "SecretKey" secret_key: Secret, 7 "ServerAddress" server_address: String, 8 "ServiceName" service_name: String,
    9 "UserName" user_name: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoZookeeperConfig {
    pub connect_string: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeBackendInfoZookeeperConfig {
    0 "ConnectString" connect_string: String, 1 "Namespace" namespace: String, 2 "ServiceName" service_name: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoEdasConfig {
    pub edas_app_id: Option<String>,
    pub microservice_namespace: Option<String>,
    pub microservice_namespace_id: Option<String>,
    pub microservice_namespace_name: Option<String>,
    pub mse_instance_id: Option<String>,
    pub registry_type: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeBackendInfoEdasConfig {
    0 "EdasAppId" edas_app_id: String, 1 "MicroserviceNamespace" microservice_namespace: String,
    2 "MicroserviceNamespaceId" microservice_namespace_id: String,
    3 "MicroserviceNamespaceName" microservice_namespace_name: String, 4 "MseInstanceId" mse_instance_id: String,
    5 "RegistryType" registry_type: String, 6 "ServiceName" service_name: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoEventBridgeConfig {
    pub event_bridge_region_id: Option<String>,
    pub event_bus: Option<String>,
    pub event_source: Option<String>,
    pub role_arn: Option<String>,
}
model! { DescribeBackendInfoEventBridgeConfig {
    0 "EventBridgeRegionId" event_bridge_region_id: String, 1 "EventBus" event_bus: String,
    2 "EventSource" event_source: String, 3 "RoleArn" role_arn: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoFunctionComputeConfig {
    pub fc_base_url: Option<String>,
    pub fc_region_id: Option<String>,
    pub fc_type: Option<String>,
    pub function_name: Option<String>,
    pub only_business_path: Option<bool>,
    pub qualifier: Option<String>,
    pub role_arn: Option<String>,
    pub service_name: Option<String>,
    pub trigger_name: Option<String>,
}
model! { DescribeBackendInfoFunctionComputeConfig {
    0 "FcBaseUrl" fc_base_url: String, 1 "FcRegionId" fc_region_id: String, 2 "FcType" fc_type: String,
    3 "FunctionName" function_name: String, 4 "OnlyBusinessPath" only_business_path: bool,
    5 "Qualifier" qualifier: String, 6 "RoleArn" role_arn: String, 7 "ServiceName" service_name: String,
    8 "TriggerName" trigger_name: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoMockConfig {
    pub mock_headers: Vec<DescribeBackendInfoMockHeaders>,
    pub mock_result: Option<String>,
    pub mock_status_code: Option<String>,
}
model! { DescribeBackendInfoMockConfig {
    0 "MockHeaders" mock_headers: Vec<DescribeBackendInfoMockHeaders>, 1 "MockResult" mock_result: String,
    2 "MockStatusCode" mock_status_code: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoMockHeaders {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
model! { DescribeBackendInfoMockHeaders {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoOssConfig {
    pub bucket_name: Option<String>,
    pub oss_region_id: Option<String>,
}
model! { DescribeBackendInfoOssConfig {
    0 "BucketName" bucket_name: String, 1 "OssRegionId" oss_region_id: String
} }

/// In the response of [`DescribeBackendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendInfoVpcConfig {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub vpc_access_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_scheme: Option<String>,
    pub vpc_target_host_name: Option<String>,
}
model! { DescribeBackendInfoVpcConfig {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Port" port: i64,
    3 "VpcAccessId" vpc_access_id: String, 4 "VpcId" vpc_id: String, 5 "VpcScheme" vpc_scheme: String,
    6 "VpcTargetHostName" vpc_target_host_name: String
} }

/// Describes backend list: `DescribeBackendList` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeBackendList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendList {
    pub backend_name: Option<String>,
    pub backend_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeBackendListTag>>,
}
operation! { DescribeBackendList() "DescribeBackendList" -> DescribeBackendListOutput {
    0 "BackendName" backend_name: String, 1 "BackendType" backend_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret, 5 "Tag" tag: Vec<DescribeBackendListTag>
} }
paged! { DescribeBackendList: DescribeBackendListBackendInfoList =
    Number "PageNumber", "BackendInfoList" backend_info_list, total "TotalCount" }

/// In the request of [`DescribeBackendList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeBackendListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeBackendList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendListOutput {
    pub backend_info_list: Vec<DescribeBackendListBackendInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeBackendListOutput {
    0 "BackendInfoList" backend_info_list: Vec<DescribeBackendListBackendInfoList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackendList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendListBackendInfoList {
    pub backend_id: Option<String>,
    pub backend_name: Option<String>,
    pub backend_type: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub tags: Vec<DescribeBackendListTags>,
}
model! { DescribeBackendListBackendInfoList {
    0 "BackendId" backend_id: String, 1 "BackendName" backend_name: String, 2 "BackendType" backend_type: String,
    3 "CreatedTime" created_time: String, 4 "Description" description: String, 5 "ModifiedTime" modified_time: String,
    6 "Tags" tags: Vec<DescribeBackendListTags>
} }

/// In the response of [`DescribeBackendList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackendListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBackendListTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes dataset info: `DescribeDatasetInfo` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDatasetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetInfo {
    /// Required.
    pub dataset_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDatasetInfo(dataset_id: String) "DescribeDatasetInfo" -> DescribeDatasetInfoOutput {
    0 "DatasetId" dataset_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDatasetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetInfoOutput {
    pub dataset_info: Option<DescribeDatasetInfoDatasetInfo>,
}
model! { DescribeDatasetInfoOutput {
    0 "DatasetInfo" dataset_info: DescribeDatasetInfoDatasetInfo
} }

/// In the response of [`DescribeDatasetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetInfoDatasetInfo {
    pub created_time: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
}
model! { DescribeDatasetInfoDatasetInfo {
    0 "CreatedTime" created_time: String, 1 "DatasetId" dataset_id: String, 2 "DatasetName" dataset_name: String,
    3 "DatasetType" dataset_type: String, 4 "Description" description: String, 5 "ModifiedTime" modified_time: String
} }

/// Describes dataset item info: `DescribeDatasetItemInfo` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDatasetItemInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetItemInfo {
    /// Required.
    pub dataset_id: String,
    pub dataset_item_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub value: Option<String>,
}
operation! { DescribeDatasetItemInfo(dataset_id: String) "DescribeDatasetItemInfo" -> DescribeDatasetItemInfoOutput {
    0 "DatasetId" dataset_id, 1 "DatasetItemId" dataset_item_id: String, 2 "SecurityToken" security_token: Secret,
    3 "Value" value: String
} }

/// Response of [`DescribeDatasetItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetItemInfoOutput {
    pub dataset_item_info: Option<DescribeDatasetItemInfoDatasetItemInfo>,
}
model! { DescribeDatasetItemInfoOutput {
    0 "DatasetItemInfo" dataset_item_info: DescribeDatasetItemInfoDatasetItemInfo
} }

/// In the response of [`DescribeDatasetItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetItemInfoDatasetItemInfo {
    pub created_time: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_item_id: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub modified_time: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDatasetItemInfoDatasetItemInfo {
    0 "CreatedTime" created_time: String, 1 "DatasetId" dataset_id: String, 2 "DatasetItemId" dataset_item_id: String,
    3 "Description" description: String, 4 "ExpiredTime" expired_time: String, 5 "ModifiedTime" modified_time: String,
    6 "Value" value: String
} }

/// Describes dataset item list: `DescribeDatasetItemList` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDatasetItemList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetItemList {
    /// Required.
    pub dataset_id: String,
    pub dataset_item_ids: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDatasetItemList(dataset_id: String) "DescribeDatasetItemList" -> DescribeDatasetItemListOutput {
    0 "DatasetId" dataset_id, 1 "DatasetItemIds" dataset_item_ids: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeDatasetItemList: DescribeDatasetItemListDatasetItemInfoList =
    Number "PageNumber", "DatasetItemInfoList" dataset_item_info_list, total "TotalCount" }

/// Response of [`DescribeDatasetItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetItemListOutput {
    pub dataset_item_info_list: Vec<DescribeDatasetItemListDatasetItemInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDatasetItemListOutput {
    0 "DatasetItemInfoList" dataset_item_info_list: Vec<DescribeDatasetItemListDatasetItemInfoList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatasetItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetItemListDatasetItemInfoList {
    pub created_time: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_item_id: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub modified_time: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDatasetItemListDatasetItemInfoList {
    0 "CreatedTime" created_time: String, 1 "DatasetId" dataset_id: String, 2 "DatasetItemId" dataset_item_id: String,
    3 "Description" description: String, 4 "ExpiredTime" expired_time: String, 5 "ModifiedTime" modified_time: String,
    6 "Value" value: String
} }

/// Describes dataset list: `DescribeDatasetList` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDatasetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetList {
    pub dataset_ids: Option<String>,
    pub dataset_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeDatasetListTag>>,
}
operation! { DescribeDatasetList() "DescribeDatasetList" -> DescribeDatasetListOutput {
    0 "DatasetIds" dataset_ids: String, 1 "DatasetName" dataset_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret, 5 "Tag" tag: Vec<DescribeDatasetListTag>
} }
paged! { DescribeDatasetList: DescribeDatasetListDatasetInfoList =
    Number "PageNumber", "DatasetInfoList" dataset_info_list, total "TotalCount" }

/// In the request of [`DescribeDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDatasetListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetListOutput {
    pub dataset_info_list: Vec<DescribeDatasetListDatasetInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDatasetListOutput {
    0 "DatasetInfoList" dataset_info_list: Vec<DescribeDatasetListDatasetInfoList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetListDatasetInfoList {
    pub created_time: Option<String>,
    pub dataset_id: Option<String>,
    pub dataset_name: Option<String>,
    pub dataset_type: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub tags: Vec<DescribeDatasetListTags>,
}
model! { DescribeDatasetListDatasetInfoList {
    0 "CreatedTime" created_time: String, 1 "DatasetId" dataset_id: String, 2 "DatasetName" dataset_name: String,
    3 "DatasetType" dataset_type: String, 4 "Description" description: String, 5 "ModifiedTime" modified_time: String,
    6 "Tags" tags: Vec<DescribeDatasetListTags>
} }

/// In the response of [`DescribeDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasetListTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDatasetListTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes deploy api task: `DescribeDeployApiTask` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDeployApiTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployApiTask {
    /// Required.
    pub operation_uid: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDeployApiTask(operation_uid: String) "DescribeDeployApiTask" -> DescribeDeployApiTaskOutput {
    0 "OperationUid" operation_uid, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDeployApiTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployApiTaskOutput {
    pub deployed_results: Option<DescribeDeployApiTaskDeployedResults>,
}
model! { DescribeDeployApiTaskOutput {
    0 "DeployedResults" deployed_results: DescribeDeployApiTaskDeployedResults
} }

/// In the response of [`DescribeDeployApiTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployApiTaskDeployedResults {
    pub deployed_result: Vec<DescribeDeployApiTaskDeployedResult>,
}
model! { DescribeDeployApiTaskDeployedResults {
    0 "DeployedResult" deployed_result: Vec<DescribeDeployApiTaskDeployedResult>
} }

/// In the response of [`DescribeDeployApiTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployApiTaskDeployedResult {
    pub api_uid: Option<String>,
    pub deployed_status: Option<String>,
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribeDeployApiTaskDeployedResult {
    0 "ApiUid" api_uid: String, 1 "DeployedStatus" deployed_status: String, 2 "ErrorMsg" error_msg: String,
    3 "GroupId" group_id: String, 4 "StageName" stage_name: String
} }

/// Describes deployed api: `DescribeDeployedApi` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDeployedApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApi {
    /// Required.
    pub api_id: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeDeployedApi(api_id: String, stage_name: String)
    "DescribeDeployedApi" -> DescribeDeployedApiOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id: String, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name
} }

/// Response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiOutput {
    pub allow_signature_method: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub auth_type: Option<String>,
    pub constant_parameters: Option<DescribeDeployedApiConstantParameters>,
    pub custom_system_parameters: Option<DescribeDeployedApiCustomSystemParameters>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub error_code_samples: Option<DescribeDeployedApiErrorCodeSamples>,
    pub fail_result_sample: Option<String>,
    pub force_nonce_check: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub open_id_connect_config: Option<DescribeDeployedApiOpenIdConnectConfig>,
    pub region_id: Option<String>,
    pub request_config: Option<DescribeDeployedApiRequestConfig>,
    pub request_parameters: Option<DescribeDeployedApiRequestParameters>,
    pub result_body_model: Option<String>,
    pub result_descriptions: Option<DescribeDeployedApiResultDescriptions>,
    pub result_sample: Option<String>,
    pub result_type: Option<String>,
    pub service_config: Option<DescribeDeployedApiServiceConfig>,
    pub service_parameters: Option<DescribeDeployedApiServiceParameters>,
    pub service_parameters_map: Option<DescribeDeployedApiServiceParametersMap>,
    pub stage_name: Option<String>,
    pub system_parameters: Option<DescribeDeployedApiSystemParameters>,
    pub visibility: Option<String>,
}
model! { DescribeDeployedApiOutput {
    0 "AllowSignatureMethod" allow_signature_method: String, 1 "ApiId" api_id: String, 2 "ApiName" api_name: String,
    3 "AuthType" auth_type: String, 4 "ConstantParameters" constant_parameters: DescribeDeployedApiConstantParameters,
    5 "CustomSystemParameters" custom_system_parameters: DescribeDeployedApiCustomSystemParameters,
    6 "DeployedTime" deployed_time: String, 7 "Description" description: String,
    8 "DisableInternet" disable_internet: bool,
    9 "ErrorCodeSamples" error_code_samples: DescribeDeployedApiErrorCodeSamples,
    10 "FailResultSample" fail_result_sample: String, 11 "ForceNonceCheck" force_nonce_check: bool,
    12 "GroupId" group_id: String, 13 "GroupName" group_name: String,
    14 "OpenIdConnectConfig" open_id_connect_config: DescribeDeployedApiOpenIdConnectConfig,
    15 "RegionId" region_id: String, 16 "RequestConfig" request_config: DescribeDeployedApiRequestConfig,
    17 "RequestParameters" request_parameters: DescribeDeployedApiRequestParameters,
    18 "ResultBodyModel" result_body_model: String,
    19 "ResultDescriptions" result_descriptions: DescribeDeployedApiResultDescriptions,
    20 "ResultSample" result_sample: String, 21 "ResultType" result_type: String,
    22 "ServiceConfig" service_config: DescribeDeployedApiServiceConfig,
    23 "ServiceParameters" service_parameters: DescribeDeployedApiServiceParameters,
    24 "ServiceParametersMap" service_parameters_map: DescribeDeployedApiServiceParametersMap,
    25 "StageName" stage_name: String, 26 "SystemParameters" system_parameters: DescribeDeployedApiSystemParameters,
    27 "Visibility" visibility: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiConstantParameters {
    pub constant_parameter: Vec<DescribeDeployedApiConstantParameter>,
}
model! { DescribeDeployedApiConstantParameters {
    0 "ConstantParameter" constant_parameter: Vec<DescribeDeployedApiConstantParameter>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiConstantParameter {
    pub constant_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeDeployedApiConstantParameter {
    0 "ConstantValue" constant_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiCustomSystemParameters {
    pub custom_system_parameter: Vec<DescribeDeployedApiCustomSystemParameter>,
}
model! { DescribeDeployedApiCustomSystemParameters {
    0 "CustomSystemParameter" custom_system_parameter: Vec<DescribeDeployedApiCustomSystemParameter>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiCustomSystemParameter {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeDeployedApiCustomSystemParameter {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ParameterName" parameter_name: String, 4 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiErrorCodeSamples {
    pub error_code_sample: Vec<DescribeDeployedApiErrorCodeSample>,
}
model! { DescribeDeployedApiErrorCodeSamples {
    0 "ErrorCodeSample" error_code_sample: Vec<DescribeDeployedApiErrorCodeSample>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiErrorCodeSample {
    pub code: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
}
model! { DescribeDeployedApiErrorCodeSample {
    0 "Code" code: String, 1 "Description" description: String, 2 "Message" message: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiOpenIdConnectConfig {
    pub id_token_param_name: Option<String>,
    pub open_id_api_type: Option<String>,
    pub public_key: Option<String>,
    pub public_key_id: Option<String>,
}
model! { DescribeDeployedApiOpenIdConnectConfig {
    0 "IdTokenParamName" id_token_param_name: String, 1 "OpenIdApiType" open_id_api_type: String,
    2 "PublicKey" public_key: String, 3 "PublicKeyId" public_key_id: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiRequestConfig {
    pub body_format: Option<String>,
    pub body_model: Option<String>,
    pub post_body_description: Option<String>,
    pub request_http_method: Option<String>,
    pub request_mode: Option<String>,
    pub request_path: Option<String>,
    pub request_protocol: Option<String>,
}
model! { DescribeDeployedApiRequestConfig {
    0 "BodyFormat" body_format: String, 1 "BodyModel" body_model: String,
    2 "PostBodyDescription" post_body_description: String, 3 "RequestHttpMethod" request_http_method: String,
    4 "RequestMode" request_mode: String, 5 "RequestPath" request_path: String,
    6 "RequestProtocol" request_protocol: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiRequestParameters {
    pub request_parameter: Vec<DescribeDeployedApiRequestParameter>,
}
model! { DescribeDeployedApiRequestParameters {
    0 "RequestParameter" request_parameter: Vec<DescribeDeployedApiRequestParameter>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiRequestParameter {
    pub api_parameter_name: Option<String>,
    pub array_items_type: Option<String>,
    pub default_value: Option<String>,
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub doc_order: Option<i64>,
    pub doc_show: Option<String>,
    pub enum_value: Option<String>,
    pub json_scheme: Option<String>,
    pub location: Option<String>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub parameter_type: Option<String>,
    pub regular_expression: Option<String>,
    pub required: Option<String>,
}
model! { DescribeDeployedApiRequestParameter {
    0 "ApiParameterName" api_parameter_name: String, 1 "ArrayItemsType" array_items_type: String,
    2 "DefaultValue" default_value: String, 3 "DemoValue" demo_value: String, 4 "Description" description: String,
    5 "DocOrder" doc_order: i64, 6 "DocShow" doc_show: String, 7 "EnumValue" enum_value: String,
    8 "JsonScheme" json_scheme: String, 9 "Location" location: String, 10 "MaxLength" max_length: i64,
    11 "MaxValue" max_value: i64, 12 "MinLength" min_length: i64, 13 "MinValue" min_value: i64,
    14 "ParameterType" parameter_type: String, 15 "RegularExpression" regular_expression: String,
    16 "Required" required: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiResultDescriptions {
    pub result_description: Vec<DescribeDeployedApiResultDescription>,
}
model! { DescribeDeployedApiResultDescriptions {
    0 "ResultDescription" result_description: Vec<DescribeDeployedApiResultDescription>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiResultDescription {
    pub description: Option<String>,
    pub has_child: Option<bool>,
    pub id: Option<String>,
    pub key: Option<String>,
    pub mandatory: Option<bool>,
    pub name: Option<String>,
    pub pid: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDeployedApiResultDescription {
    0 "Description" description: String, 1 "HasChild" has_child: bool, 2 "Id" id: String, 3 "Key" key: String,
    4 "Mandatory" mandatory: bool, 5 "Name" name: String, 6 "Pid" pid: String, 7 "Type" r#type: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiServiceConfig {
    pub function_compute_config: Option<DescribeDeployedApiFunctionComputeConfig>,
    pub mock: Option<String>,
    pub mock_headers: Option<DescribeDeployedApiMockHeaders>,
    pub mock_result: Option<String>,
    pub mock_status_code: Option<i64>,
    pub service_address: Option<String>,
    pub service_http_method: Option<String>,
    pub service_path: Option<String>,
    pub service_protocol: Option<String>,
    pub service_timeout: Option<i64>,
    pub service_vpc_enable: Option<String>,
    pub vpc_config: Option<DescribeDeployedApiVpcConfig>,
    pub vpc_id: Option<String>,
}
model! { DescribeDeployedApiServiceConfig {
    0 "FunctionComputeConfig" function_compute_config: DescribeDeployedApiFunctionComputeConfig, 1 "Mock" mock: String,
    2 "MockHeaders" mock_headers: DescribeDeployedApiMockHeaders, 3 "MockResult" mock_result: String,
    4 "MockStatusCode" mock_status_code: i64, 5 "ServiceAddress" service_address: String,
    6 "ServiceHttpMethod" service_http_method: String, 7 "ServicePath" service_path: String,
    8 "ServiceProtocol" service_protocol: String, 9 "ServiceTimeout" service_timeout: i64,
    10 "ServiceVpcEnable" service_vpc_enable: String, 11 "VpcConfig" vpc_config: DescribeDeployedApiVpcConfig,
    12 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiFunctionComputeConfig {
    pub content_type_catagory: Option<String>,
    pub content_type_value: Option<String>,
    pub fc_base_url: Option<String>,
    pub fc_type: Option<String>,
    pub function_name: Option<String>,
    pub method: Option<String>,
    pub only_business_path: Option<bool>,
    pub path: Option<String>,
    pub qualifier: Option<String>,
    pub region_id: Option<String>,
    pub role_arn: Option<String>,
    pub service_name: Option<String>,
}
model! { DescribeDeployedApiFunctionComputeConfig {
    0 "ContentTypeCatagory" content_type_catagory: String, 1 "ContentTypeValue" content_type_value: String,
    2 "FcBaseUrl" fc_base_url: String, 3 "FcType" fc_type: String, 4 "FunctionName" function_name: String,
    5 "Method" method: String, 6 "OnlyBusinessPath" only_business_path: bool, 7 "Path" path: String,
    8 "Qualifier" qualifier: String, 9 "RegionId" region_id: String, 10 "RoleArn" role_arn: String,
    11 "ServiceName" service_name: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiMockHeaders {
    pub mock_header: Vec<DescribeDeployedApiMockHeader>,
}
model! { DescribeDeployedApiMockHeaders {
    0 "MockHeader" mock_header: Vec<DescribeDeployedApiMockHeader>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiMockHeader {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
model! { DescribeDeployedApiMockHeader {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiVpcConfig {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeDeployedApiVpcConfig {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Port" port: i64, 3 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiServiceParameters {
    pub service_parameter: Vec<DescribeDeployedApiServiceParameter>,
}
model! { DescribeDeployedApiServiceParameters {
    0 "ServiceParameter" service_parameter: Vec<DescribeDeployedApiServiceParameter>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiServiceParameter {
    pub location: Option<String>,
    pub parameter_type: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeDeployedApiServiceParameter {
    0 "Location" location: String, 1 "ParameterType" parameter_type: String,
    2 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiServiceParametersMap {
    pub service_parameter_map: Vec<DescribeDeployedApiServiceParameterMap>,
}
model! { DescribeDeployedApiServiceParametersMap {
    0 "ServiceParameterMap" service_parameter_map: Vec<DescribeDeployedApiServiceParameterMap>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiServiceParameterMap {
    pub request_parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeDeployedApiServiceParameterMap {
    0 "RequestParameterName" request_parameter_name: String, 1 "ServiceParameterName" service_parameter_name: String
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiSystemParameters {
    pub system_parameter: Vec<DescribeDeployedApiSystemParameter>,
}
model! { DescribeDeployedApiSystemParameters {
    0 "SystemParameter" system_parameter: Vec<DescribeDeployedApiSystemParameter>
} }

/// In the response of [`DescribeDeployedApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApiSystemParameter {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub parameter_name: Option<String>,
    pub service_parameter_name: Option<String>,
}
model! { DescribeDeployedApiSystemParameter {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "Location" location: String,
    3 "ParameterName" parameter_name: String, 4 "ServiceParameterName" service_parameter_name: String
} }

/// Describes deployed apis: `DescribeDeployedApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDeployedApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApis {
    pub api_id: Option<String>,
    pub api_method: Option<String>,
    pub api_name: Option<String>,
    pub api_path: Option<String>,
    pub enable_tag_auth: Option<bool>,
    pub group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    pub tag: Option<Vec<DescribeDeployedApisTag>>,
}
operation! { DescribeDeployedApis() "DescribeDeployedApis" -> DescribeDeployedApisOutput {
    0 "ApiId" api_id: String, 1 "ApiMethod" api_method: String, 2 "ApiName" api_name: String,
    3 "ApiPath" api_path: String, 4 "EnableTagAuth" enable_tag_auth: bool, 5 "GroupId" group_id: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "SecurityToken" security_token: Secret,
    9 "StageName" stage_name: String, 10 "Tag" tag: Vec<DescribeDeployedApisTag>
} }
paged! { DescribeDeployedApis: DescribeDeployedApisDeployedApiItem =
    Number "PageNumber", "DeployedApis.DeployedApiItem" deployed_apis.deployed_api_item, total "TotalCount" }

/// In the request of [`DescribeDeployedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApisTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDeployedApisTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDeployedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApisOutput {
    pub deployed_apis: Option<DescribeDeployedApisDeployedApis>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeployedApisOutput {
    0 "DeployedApis" deployed_apis: DescribeDeployedApisDeployedApis, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeployedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApisDeployedApis {
    pub deployed_api_item: Vec<DescribeDeployedApisDeployedApiItem>,
}
model! { DescribeDeployedApisDeployedApis {
    0 "DeployedApiItem" deployed_api_item: Vec<DescribeDeployedApisDeployedApiItem>
} }

/// In the response of [`DescribeDeployedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeployedApisDeployedApiItem {
    pub api_id: Option<String>,
    pub api_method: Option<String>,
    pub api_name: Option<String>,
    pub api_path: Option<String>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
model! { DescribeDeployedApisDeployedApiItem {
    0 "ApiId" api_id: String, 1 "ApiMethod" api_method: String, 2 "ApiName" api_name: String,
    3 "ApiPath" api_path: String, 4 "DeployedTime" deployed_time: String, 5 "Description" description: String,
    6 "GroupId" group_id: String, 7 "GroupName" group_name: String, 8 "RegionId" region_id: String,
    9 "StageName" stage_name: String, 10 "Visibility" visibility: String
} }

/// Describes domain: `DescribeDomain` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomain {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDomain(domain_name: String, group_id: String) "DescribeDomain" -> DescribeDomainOutput {
    0 "DomainName" domain_name, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOutput {
    pub certificate_body: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    /// Secret.
    pub certificate_private_key: Option<Secret>,
    pub certificate_valid_end: Option<i64>,
    pub certificate_valid_start: Option<i64>,
    pub domain_binding_status: Option<String>,
    pub domain_cname_status: Option<String>,
    pub domain_legal_status: Option<String>,
    pub domain_name: Option<String>,
    pub domain_remark: Option<String>,
    pub domain_web_socket_status: Option<String>,
    pub group_id: Option<String>,
    pub sub_domain: Option<String>,
}
model! { DescribeDomainOutput {
    0 "CertificateBody" certificate_body: String, 1 "CertificateId" certificate_id: String,
    2 "CertificateName" certificate_name: String, 3 "CertificatePrivateKey" certificate_private_key: Secret,
    4 "CertificateValidEnd" certificate_valid_end: i64, 5 "CertificateValidStart" certificate_valid_start: i64,
    6 "DomainBindingStatus" domain_binding_status: String, 7 "DomainCNAMEStatus" domain_cname_status: String,
    8 "DomainLegalStatus" domain_legal_status: String, 9 "DomainName" domain_name: String,
    10 "DomainRemark" domain_remark: String, 11 "DomainWebSocketStatus" domain_web_socket_status: String,
    12 "GroupId" group_id: String, 13 "SubDomain" sub_domain: String
} }

/// Describes group latency: `DescribeGroupLatency` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeGroupLatency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLatency {
    /// Required.
    pub end_time: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeGroupLatency(end_time: String, group_id: String, stage_name: String, start_time: String)
    "DescribeGroupLatency" -> DescribeGroupLatencyOutput {
    0 "EndTime" end_time, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name,
    4 "StartTime" start_time
} }

/// Response of [`DescribeGroupLatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLatencyOutput {
    pub latency_packet: Option<DescribeGroupLatencyLatencyPacket>,
}
model! { DescribeGroupLatencyOutput {
    0 "LatencyPacket" latency_packet: DescribeGroupLatencyLatencyPacket
} }

/// In the response of [`DescribeGroupLatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLatencyLatencyPacket {
    pub monitor_item: Vec<DescribeGroupLatencyMonitorItem>,
}
model! { DescribeGroupLatencyLatencyPacket {
    0 "MonitorItem" monitor_item: Vec<DescribeGroupLatencyMonitorItem>
} }

/// In the response of [`DescribeGroupLatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLatencyMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeGroupLatencyMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes group qps: `DescribeGroupQps` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeGroupQps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupQps {
    /// Required.
    pub end_time: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeGroupQps(end_time: String, group_id: String, stage_name: String, start_time: String)
    "DescribeGroupQps" -> DescribeGroupQpsOutput {
    0 "EndTime" end_time, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name,
    4 "StartTime" start_time
} }

/// Response of [`DescribeGroupQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupQpsOutput {
    pub group_qps: Option<DescribeGroupQpsGroupQps>,
}
model! { DescribeGroupQpsOutput {
    0 "GroupQps" group_qps: DescribeGroupQpsGroupQps
} }

/// In the response of [`DescribeGroupQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupQpsGroupQps {
    pub monitor_item: Vec<DescribeGroupQpsMonitorItem>,
}
model! { DescribeGroupQpsGroupQps {
    0 "MonitorItem" monitor_item: Vec<DescribeGroupQpsMonitorItem>
} }

/// In the response of [`DescribeGroupQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupQpsMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeGroupQpsMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes group traffic: `DescribeGroupTraffic` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeGroupTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupTraffic {
    /// Required.
    pub end_time: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeGroupTraffic(end_time: String, group_id: String, stage_name: String, start_time: String)
    "DescribeGroupTraffic" -> DescribeGroupTrafficOutput {
    0 "EndTime" end_time, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name,
    4 "StartTime" start_time
} }

/// Response of [`DescribeGroupTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupTrafficOutput {
    pub traffic_per_second: Option<DescribeGroupTrafficTrafficPerSecond>,
}
model! { DescribeGroupTrafficOutput {
    0 "TrafficPerSecond" traffic_per_second: DescribeGroupTrafficTrafficPerSecond
} }

/// In the response of [`DescribeGroupTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupTrafficTrafficPerSecond {
    pub monitor_item: Vec<DescribeGroupTrafficMonitorItem>,
}
model! { DescribeGroupTrafficTrafficPerSecond {
    0 "MonitorItem" monitor_item: Vec<DescribeGroupTrafficMonitorItem>
} }

/// In the response of [`DescribeGroupTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupTrafficMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeGroupTrafficMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes history apis: `DescribeHistoryApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeHistoryApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryApis {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    /// Required.
    pub group_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { DescribeHistoryApis(group_id: String) "DescribeHistoryApis" -> DescribeHistoryApisOutput {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "GroupId" group_id, 3 "PageNumber" page_number: String,
    4 "PageSize" page_size: String, 5 "SecurityToken" security_token: Secret, 6 "StageName" stage_name: String
} }
paged! { DescribeHistoryApis: DescribeHistoryApisApiHisItem =
    Number "PageNumber", "ApiHisItems.ApiHisItem" api_his_items.api_his_item, total "TotalCount" }

/// Response of [`DescribeHistoryApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryApisOutput {
    pub api_his_items: Option<DescribeHistoryApisApiHisItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryApisOutput {
    0 "ApiHisItems" api_his_items: DescribeHistoryApisApiHisItems, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHistoryApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryApisApiHisItems {
    pub api_his_item: Vec<DescribeHistoryApisApiHisItem>,
}
model! { DescribeHistoryApisApiHisItems {
    0 "ApiHisItem" api_his_item: Vec<DescribeHistoryApisApiHisItem>
} }

/// In the response of [`DescribeHistoryApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryApisApiHisItem {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub history_version: Option<String>,
    pub region_id: Option<String>,
    pub stage_alias: Option<String>,
    pub stage_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeHistoryApisApiHisItem {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "DeployedTime" deployed_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "HistoryVersion" history_version: String, 7 "RegionId" region_id: String, 8 "StageAlias" stage_alias: String,
    9 "StageName" stage_name: String, 10 "Status" status: String
} }

/// Describes import oas task: `DescribeImportOASTask` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeImportOASTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportOASTask {
    /// Required.
    pub operation_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeImportOASTask(operation_id: String) "DescribeImportOASTask" -> DescribeImportOASTaskOutput {
    0 "OperationId" operation_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeImportOASTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportOASTaskOutput {
    pub api_results: Option<DescribeImportOASTaskApiResults>,
    pub model_results: Option<DescribeImportOASTaskModelResults>,
    pub task_status: Option<String>,
}
model! { DescribeImportOASTaskOutput {
    0 "ApiResults" api_results: DescribeImportOASTaskApiResults,
    1 "ModelResults" model_results: DescribeImportOASTaskModelResults, 2 "TaskStatus" task_status: String
} }

/// In the response of [`DescribeImportOASTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportOASTaskApiResults {
    pub api_result: Vec<DescribeImportOASTaskApiResult>,
}
model! { DescribeImportOASTaskApiResults {
    0 "ApiResult" api_result: Vec<DescribeImportOASTaskApiResult>
} }

/// In the response of [`DescribeImportOASTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportOASTaskApiResult {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub error_message: Option<String>,
    pub group_id: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
    pub update_status: Option<String>,
}
model! { DescribeImportOASTaskApiResult {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Description" description: String,
    3 "ErrorMessage" error_message: String, 4 "GroupId" group_id: String, 5 "Method" method: String,
    6 "Path" path: String, 7 "UpdateStatus" update_status: String
} }

/// In the response of [`DescribeImportOASTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportOASTaskModelResults {
    pub model_result: Vec<DescribeImportOASTaskModelResult>,
}
model! { DescribeImportOASTaskModelResults {
    0 "ModelResult" model_result: Vec<DescribeImportOASTaskModelResult>
} }

/// In the response of [`DescribeImportOASTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportOASTaskModelResult {
    pub error_message: Option<String>,
    pub group_id: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub update_status: Option<String>,
}
model! { DescribeImportOASTaskModelResult {
    0 "ErrorMessage" error_message: String, 1 "GroupId" group_id: String, 2 "ModelId" model_id: String,
    3 "ModelName" model_name: String, 4 "UpdateStatus" update_status: String
} }

/// Describes instance cluster info: `DescribeInstanceClusterInfo` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceClusterInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterInfo {
    pub instance_cluster_name: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceClusterInfo() "DescribeInstanceClusterInfo" -> DescribeInstanceClusterInfoOutput {
    0 "InstanceClusterName" instance_cluster_name: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeInstanceClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterInfoOutput {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub instance_cluster_attribute: Option<
        DescribeInstanceClusterInfoInstanceClusterAttribute,
    >,
    pub instance_cluster_id: Option<String>,
    pub instance_cluster_name: Option<String>,
    pub instance_cluster_status: Option<String>,
    pub instance_cluster_type: Option<String>,
    pub instance_cluster_version: Option<String>,
    pub instance_list: Option<DescribeInstanceClusterInfoInstanceList>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeInstanceClusterInfoOutput {
    0 "CreatedTime" created_time: String, 1 "Description" description: String,
    2 "InstanceClusterAttribute" instance_cluster_attribute: DescribeInstanceClusterInfoInstanceClusterAttribute,
    3 "InstanceClusterId" instance_cluster_id: String, 4 "InstanceClusterName" instance_cluster_name: String,
    5 "InstanceClusterStatus" instance_cluster_status: String, 6 "InstanceClusterType" instance_cluster_type: String,
    7 "InstanceClusterVersion" instance_cluster_version: String,
    8 "InstanceList" instance_list: DescribeInstanceClusterInfoInstanceList, 9 "ModifiedTime" modified_time: String,
    10 "RegionId" region_id: String
} }

/// In the response of [`DescribeInstanceClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterInfoInstanceClusterAttribute {
    pub connect_cidr_blocks: Option<String>,
    pub connect_vpc_id: Option<String>,
    pub egress_ipv6_enable: Option<bool>,
    pub https_policies: Option<String>,
    pub ipv4_acl_id: Option<String>,
    pub ipv4_acl_name: Option<String>,
    pub ipv4_acl_status: Option<String>,
    pub ipv4_acl_type: Option<String>,
    pub ipv6_acl_id: Option<String>,
    pub ipv6_acl_name: Option<String>,
    pub ipv6_acl_status: Option<String>,
    pub ipv6_acl_type: Option<String>,
    pub internet_egress_address: Option<String>,
    pub intranet_egress_address: Option<String>,
    pub intranet_segments: Option<String>,
    pub support_ipv6: Option<bool>,
    pub user_vpc_id: Option<String>,
    pub user_vswitch_id: Option<String>,
    pub vip_type_list: Option<String>,
    pub vpc_intranet_enable: Option<bool>,
    pub vpc_owner_id: Option<i64>,
    pub vpc_slb_intranet_enable: Option<bool>,
}
model! { DescribeInstanceClusterInfoInstanceClusterAttribute {
    0 "ConnectCidrBlocks" connect_cidr_blocks: String, 1 "ConnectVpcId" connect_vpc_id: String,
    2 "EgressIpv6Enable" egress_ipv6_enable: bool, 3 "HttpsPolicies" https_policies: String,
    4 "IPV4AclId" ipv4_acl_id: String, 5 "IPV4AclName" ipv4_acl_name: String, 6 "IPV4AclStatus" ipv4_acl_status: String,
    7 "IPV4AclType" ipv4_acl_type: String, 8 "IPV6AclId" ipv6_acl_id: String, 9 "IPV6AclName" ipv6_acl_name: String,
    10 "IPV6AclStatus" ipv6_acl_status: String, 11 "IPV6AclType" ipv6_acl_type: String,
    12 "InternetEgressAddress" internet_egress_address: String,
    13 "IntranetEgressAddress" intranet_egress_address: String, 14 "IntranetSegments" intranet_segments: String,
    15 "SupportIpv6" support_ipv6: bool, 16 "UserVpcId" user_vpc_id: String, 17 "UserVswitchId" user_vswitch_id: String,
    18 "VipTypeList" vip_type_list: String, 19 "VpcIntranetEnable" vpc_intranet_enable: bool,
    20 "VpcOwnerId" vpc_owner_id: i64, 21 "VpcSlbIntranetEnable" vpc_slb_intranet_enable: bool
} }

/// In the response of [`DescribeInstanceClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterInfoInstanceList {
    pub instance: Vec<DescribeInstanceClusterInfoInstance>,
}
model! { DescribeInstanceClusterInfoInstanceList {
    0 "Instance" instance: Vec<DescribeInstanceClusterInfoInstance>
} }

/// In the response of [`DescribeInstanceClusterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterInfoInstance {
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInstanceClusterInfoInstance {
    0 "ErrorMessage" error_message: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "Status" status: String
} }

/// Describes instance cluster list: `DescribeInstanceClusterList` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceClusterList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterList {
    pub instance_cluster_id: Option<String>,
    pub instance_cluster_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeInstanceClusterList() "DescribeInstanceClusterList" -> DescribeInstanceClusterListOutput {
    0 "InstanceClusterId" instance_cluster_id: String, 1 "InstanceClusterName" instance_cluster_name: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeInstanceClusterList: DescribeInstanceClusterListInstanceCluster =
    Number "PageNumber", "InstanceClusters.InstanceCluster" instance_clusters.instance_cluster, total "TotalCount" }

/// Response of [`DescribeInstanceClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterListOutput {
    pub instance_clusters: Option<DescribeInstanceClusterListInstanceClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceClusterListOutput {
    0 "InstanceClusters" instance_clusters: DescribeInstanceClusterListInstanceClusters,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterListInstanceClusters {
    pub instance_cluster: Vec<DescribeInstanceClusterListInstanceCluster>,
}
model! { DescribeInstanceClusterListInstanceClusters {
    0 "InstanceCluster" instance_cluster: Vec<DescribeInstanceClusterListInstanceCluster>
} }

/// In the response of [`DescribeInstanceClusterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusterListInstanceCluster {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub instance_cluster_id: Option<String>,
    pub instance_cluster_name: Option<String>,
    pub instance_cluster_status: Option<String>,
    pub instance_cluster_type: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeInstanceClusterListInstanceCluster {
    0 "CreatedTime" created_time: String, 1 "Description" description: String,
    2 "InstanceClusterId" instance_cluster_id: String, 3 "InstanceClusterName" instance_cluster_name: String,
    4 "InstanceClusterStatus" instance_cluster_status: String, 5 "InstanceClusterType" instance_cluster_type: String,
    6 "ModifiedTime" modified_time: String, 7 "RegionId" region_id: String
} }

/// Describes instance drop connections: `DescribeInstanceDropConnections` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceDropConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropConnections {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sbc_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeInstanceDropConnections(end_time: String, instance_id: String, sbc_name: String, start_time: String)
    "DescribeInstanceDropConnections" -> DescribeInstanceDropConnectionsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SbcName" sbc_name, 3 "SecurityToken" security_token: Secret,
    4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceDropConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropConnectionsOutput {
    pub instance_drop_connections: Option<
        DescribeInstanceDropConnectionsInstanceDropConnections,
    >,
}
model! { DescribeInstanceDropConnectionsOutput {
    0 "InstanceDropConnections" instance_drop_connections: DescribeInstanceDropConnectionsInstanceDropConnections
} }

/// In the response of [`DescribeInstanceDropConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropConnectionsInstanceDropConnections {
    pub monitor_item: Vec<DescribeInstanceDropConnectionsMonitorItem>,
}
model! { DescribeInstanceDropConnectionsInstanceDropConnections {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceDropConnectionsMonitorItem>
} }

/// In the response of [`DescribeInstanceDropConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropConnectionsMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceDropConnectionsMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes instance drop packet: `DescribeInstanceDropPacket` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceDropPacket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropPacket {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sbc_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceDropPacket(end_time: String, instance_id: String, sbc_name: String, start_time: String)
    "DescribeInstanceDropPacket" -> DescribeInstanceDropPacketOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SbcName" sbc_name, 3 "SecurityToken" security_token: Secret,
    4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceDropPacket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropPacketOutput {
    pub instance_drop_packet: Option<DescribeInstanceDropPacketInstanceDropPacket>,
}
model! { DescribeInstanceDropPacketOutput {
    0 "InstanceDropPacket" instance_drop_packet: DescribeInstanceDropPacketInstanceDropPacket
} }

/// In the response of [`DescribeInstanceDropPacket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropPacketInstanceDropPacket {
    pub monitor_item: Vec<DescribeInstanceDropPacketMonitorItem>,
}
model! { DescribeInstanceDropPacketInstanceDropPacket {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceDropPacketMonitorItem>
} }

/// In the response of [`DescribeInstanceDropPacket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDropPacketMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceDropPacketMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes instance http code: `DescribeInstanceHttpCode` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceHttpCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHttpCode {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceHttpCode(end_time: String, instance_id: String, stage_name: String, start_time: String)
    "DescribeInstanceHttpCode" -> DescribeInstanceHttpCodeOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name, 4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceHttpCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHttpCodeOutput {
    pub instance_http_code: Option<DescribeInstanceHttpCodeInstanceHttpCode>,
}
model! { DescribeInstanceHttpCodeOutput {
    0 "InstanceHttpCode" instance_http_code: DescribeInstanceHttpCodeInstanceHttpCode
} }

/// In the response of [`DescribeInstanceHttpCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHttpCodeInstanceHttpCode {
    pub monitor_item: Vec<DescribeInstanceHttpCodeMonitorItem>,
}
model! { DescribeInstanceHttpCodeInstanceHttpCode {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceHttpCodeMonitorItem>
} }

/// In the response of [`DescribeInstanceHttpCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHttpCodeMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceHttpCodeMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes instance latency: `DescribeInstanceLatency` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceLatency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLatency {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceLatency(end_time: String, instance_id: String, stage_name: String, start_time: String)
    "DescribeInstanceLatency" -> DescribeInstanceLatencyOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name, 4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceLatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLatencyOutput {
    pub instance_latency: Option<DescribeInstanceLatencyInstanceLatency>,
}
model! { DescribeInstanceLatencyOutput {
    0 "InstanceLatency" instance_latency: DescribeInstanceLatencyInstanceLatency
} }

/// In the response of [`DescribeInstanceLatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLatencyInstanceLatency {
    pub monitor_item: Vec<DescribeInstanceLatencyMonitorItem>,
}
model! { DescribeInstanceLatencyInstanceLatency {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceLatencyMonitorItem>
} }

/// In the response of [`DescribeInstanceLatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLatencyMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceLatencyMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes instance new connections: `DescribeInstanceNewConnections` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceNewConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNewConnections {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sbc_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeInstanceNewConnections(end_time: String, instance_id: String, sbc_name: String, start_time: String)
    "DescribeInstanceNewConnections" -> DescribeInstanceNewConnectionsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SbcName" sbc_name, 3 "SecurityToken" security_token: Secret,
    4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceNewConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNewConnectionsOutput {
    pub instance_new_connections: Option<
        DescribeInstanceNewConnectionsInstanceNewConnections,
    >,
}
model! { DescribeInstanceNewConnectionsOutput {
    0 "InstanceNewConnections" instance_new_connections: DescribeInstanceNewConnectionsInstanceNewConnections
} }

/// In the response of [`DescribeInstanceNewConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNewConnectionsInstanceNewConnections {
    pub monitor_item: Vec<DescribeInstanceNewConnectionsMonitorItem>,
}
model! { DescribeInstanceNewConnectionsInstanceNewConnections {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceNewConnectionsMonitorItem>
} }

/// In the response of [`DescribeInstanceNewConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNewConnectionsMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceNewConnectionsMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes instance packets: `DescribeInstancePackets` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstancePackets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePackets {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sbc_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstancePackets(end_time: String, instance_id: String, sbc_name: String, start_time: String)
    "DescribeInstancePackets" -> DescribeInstancePacketsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SbcName" sbc_name, 3 "SecurityToken" security_token: Secret,
    4 "StartTime" start_time
} }

/// Response of [`DescribeInstancePackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePacketsOutput {
    pub instance_packets: Option<DescribeInstancePacketsInstancePackets>,
}
model! { DescribeInstancePacketsOutput {
    0 "InstancePackets" instance_packets: DescribeInstancePacketsInstancePackets
} }

/// In the response of [`DescribeInstancePackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePacketsInstancePackets {
    pub monitor_item: Vec<DescribeInstancePacketsMonitorItem>,
}
model! { DescribeInstancePacketsInstancePackets {
    0 "MonitorItem" monitor_item: Vec<DescribeInstancePacketsMonitorItem>
} }

/// In the response of [`DescribeInstancePackets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePacketsMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstancePacketsMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes instance qps: `DescribeInstanceQps` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceQps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceQps {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceQps(end_time: String, instance_id: String, stage_name: String, start_time: String)
    "DescribeInstanceQps" -> DescribeInstanceQpsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name, 4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceQpsOutput {
    pub instance_qps: Option<DescribeInstanceQpsInstanceQps>,
}
model! { DescribeInstanceQpsOutput {
    0 "InstanceQps" instance_qps: DescribeInstanceQpsInstanceQps
} }

/// In the response of [`DescribeInstanceQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceQpsInstanceQps {
    pub monitor_item: Vec<DescribeInstanceQpsMonitorItem>,
}
model! { DescribeInstanceQpsInstanceQps {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceQpsMonitorItem>
} }

/// In the response of [`DescribeInstanceQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceQpsMonitorItem {
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceQpsMonitorItem {
    0 "ItemTime" item_time: String, 1 "ItemValue" item_value: String
} }

/// Describes instance slb connect: `DescribeInstanceSlbConnect` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceSlbConnect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlbConnect {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sbc_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceSlbConnect(end_time: String, instance_id: String, sbc_name: String, start_time: String)
    "DescribeInstanceSlbConnect" -> DescribeInstanceSlbConnectOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SbcName" sbc_name, 3 "SecurityToken" security_token: Secret,
    4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceSlbConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlbConnectOutput {
    pub instance_slb_connect: Option<DescribeInstanceSlbConnectInstanceSlbConnect>,
}
model! { DescribeInstanceSlbConnectOutput {
    0 "InstanceSlbConnect" instance_slb_connect: DescribeInstanceSlbConnectInstanceSlbConnect
} }

/// In the response of [`DescribeInstanceSlbConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlbConnectInstanceSlbConnect {
    pub monitor_item: Vec<DescribeInstanceSlbConnectMonitorItem>,
}
model! { DescribeInstanceSlbConnectInstanceSlbConnect {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceSlbConnectMonitorItem>
} }

/// In the response of [`DescribeInstanceSlbConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSlbConnectMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceSlbConnectMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes instance traffic: `DescribeInstanceTraffic` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstanceTraffic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceTraffic(end_time: String, instance_id: String, stage_name: String, start_time: String)
    "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name, 4 "StartTime" start_time
} }

/// Response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficOutput {
    pub instance_traffic: Option<DescribeInstanceTrafficInstanceTraffic>,
}
model! { DescribeInstanceTrafficOutput {
    0 "InstanceTraffic" instance_traffic: DescribeInstanceTrafficInstanceTraffic
} }

/// In the response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficInstanceTraffic {
    pub monitor_item: Vec<DescribeInstanceTrafficMonitorItem>,
}
model! { DescribeInstanceTrafficInstanceTraffic {
    0 "MonitorItem" monitor_item: Vec<DescribeInstanceTrafficMonitorItem>
} }

/// In the response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficMonitorItem {
    pub item: Option<String>,
    pub item_time: Option<String>,
    pub item_value: Option<String>,
}
model! { DescribeInstanceTrafficMonitorItem {
    0 "Item" item: String, 1 "ItemTime" item_time: String, 2 "ItemValue" item_value: String
} }

/// Describes instances: `DescribeInstances` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub enable_tag_authorization: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeInstancesTag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "EnableTagAuthorization" enable_tag_authorization: bool, 1 "InstanceId" instance_id: String,
    2 "InstanceType" instance_type: String, 3 "Language" language: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "SecurityToken" security_token: Secret, 7 "Tag" tag: Vec<DescribeInstancesTag>
} }
paged! { DescribeInstances: DescribeInstancesInstanceAttribute =
    Number "PageNumber", "Instances.InstanceAttribute" instances.instance_attribute, total "TotalCount" }

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
    pub instances: Option<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Instances" instances: DescribeInstancesInstances, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub instance_attribute: Vec<DescribeInstancesInstanceAttribute>,
}
model! { DescribeInstancesInstances {
    0 "InstanceAttribute" instance_attribute: Vec<DescribeInstancesInstanceAttribute>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceAttribute {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub classic_egress_address: Option<String>,
    pub connect_cidr_blocks: Option<String>,
    pub connect_vpc_id: Option<String>,
    pub created_time: Option<String>,
    pub dedicated_instance_type: Option<String>,
    pub egress_ipv6_enable: Option<bool>,
    pub expired_time: Option<String>,
    pub https_policies: Option<String>,
    pub ipv6_acl_id: Option<String>,
    pub ipv6_acl_name: Option<String>,
    pub ipv6_acl_status: Option<String>,
    pub ipv6_acl_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_cidr_block: Option<String>,
    pub instance_cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_rps_limit: Option<i64>,
    pub instance_spec: Option<String>,
    pub instance_spec_attributes: Option<DescribeInstancesInstanceSpecAttributes>,
    pub instance_type: Option<String>,
    pub internet_egress_address: Option<String>,
    pub intranet_segments: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub network_interface_attributes: Option<
        DescribeInstancesNetworkInterfaceAttributes,
    >,
    pub new_vpc_egress_address: Option<String>,
    pub private_dns_list: Option<DescribeInstancesPrivateDnsList>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub support_ipv6: Option<bool>,
    pub tags: Option<DescribeInstancesTags>,
    pub user_vpc_id: Option<String>,
    pub user_vswitch_id: Option<String>,
    pub vpc_egress_address: Option<String>,
    pub vpc_intranet_enable: Option<bool>,
    pub vpc_owner_id: Option<i64>,
    pub vpc_slb_intranet_enable: Option<bool>,
    pub zone_id: Option<String>,
    pub zone_local_name: Option<String>,
}
model! { DescribeInstancesInstanceAttribute {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "AclStatus" acl_status: String,
    3 "AclType" acl_type: String, 4 "ClassicEgressAddress" classic_egress_address: String,
    5 "ConnectCidrBlocks" connect_cidr_blocks: String, 6 "ConnectVpcId" connect_vpc_id: String,
    7 "CreatedTime" created_time: String, 8 "DedicatedInstanceType" dedicated_instance_type: String,
    9 "EgressIpv6Enable" egress_ipv6_enable: bool, 10 "ExpiredTime" expired_time: String,
    11 "HttpsPolicies" https_policies: String, 12 "IPV6AclId" ipv6_acl_id: String,
    13 "IPV6AclName" ipv6_acl_name: String, 14 "IPV6AclStatus" ipv6_acl_status: String,
    15 "IPV6AclType" ipv6_acl_type: String, 16 "InstanceChargeType" instance_charge_type: String,
    17 "InstanceCidrBlock" instance_cidr_block: String, 18 "InstanceClusterId" instance_cluster_id: String,
    19 "InstanceId" instance_id: String, 20 "InstanceName" instance_name: String,
    21 "InstanceRpsLimit" instance_rps_limit: i64, 22 "InstanceSpec" instance_spec: String,
    23 "InstanceSpecAttributes" instance_spec_attributes: DescribeInstancesInstanceSpecAttributes,
    24 "InstanceType" instance_type: String, 25 "InternetEgressAddress" internet_egress_address: String,
    26 "IntranetSegments" intranet_segments: String, 27 "MaintainEndTime" maintain_end_time: String,
    28 "MaintainStartTime" maintain_start_time: String,
    29 "NetworkInterfaceAttributes" network_interface_attributes: DescribeInstancesNetworkInterfaceAttributes,
    30 "NewVpcEgressAddress" new_vpc_egress_address: String,
    31 "PrivateDnsList" private_dns_list: DescribeInstancesPrivateDnsList, 32 "RegionId" region_id: String,
    33 "Status" status: String, 34 "SupportIpv6" support_ipv6: bool, 35 "Tags" tags: DescribeInstancesTags,
    36 "UserVpcId" user_vpc_id: String, 37 "UserVswitchId" user_vswitch_id: String,
    38 "VpcEgressAddress" vpc_egress_address: String, 39 "VpcIntranetEnable" vpc_intranet_enable: bool,
    40 "VpcOwnerId" vpc_owner_id: i64, 41 "VpcSlbIntranetEnable" vpc_slb_intranet_enable: bool,
    42 "ZoneId" zone_id: String, 43 "ZoneLocalName" zone_local_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceSpecAttributes {
    pub spec_attribute: Vec<DescribeInstancesSpecAttribute>,
}
model! { DescribeInstancesInstanceSpecAttributes {
    0 "SpecAttribute" spec_attribute: Vec<DescribeInstancesSpecAttribute>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesSpecAttribute {
    pub local_name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesSpecAttribute {
    0 "LocalName" local_name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterfaceAttributes {
    pub network_interface_attribute: Vec<DescribeInstancesNetworkInterfaceAttribute>,
}
model! { DescribeInstancesNetworkInterfaceAttributes {
    0 "NetworkInterfaceAttribute" network_interface_attribute: Vec<DescribeInstancesNetworkInterfaceAttribute>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterfaceAttribute {
    pub cidr_block: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeInstancesNetworkInterfaceAttribute {
    0 "CidrBlock" cidr_block: String, 1 "SecurityGroupId" security_group_id: String, 2 "VswitchId" vswitch_id: String,
    3 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateDnsList {
    pub private_dns: Vec<String>,
}
model! { DescribeInstancesPrivateDnsList {
    0 "PrivateDns" private_dns: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub tag_info: Vec<DescribeInstancesTagInfo>,
}
model! { DescribeInstancesTags {
    0 "TagInfo" tag_info: Vec<DescribeInstancesTagInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancesTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes ip control policy items: `DescribeIpControlPolicyItems` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeIpControlPolicyItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlPolicyItems {
    pub ip_control_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub policy_item_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeIpControlPolicyItems() "DescribeIpControlPolicyItems" -> DescribeIpControlPolicyItemsOutput {
    0 "IpControlId" ip_control_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PolicyItemId" policy_item_id: String, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeIpControlPolicyItems: DescribeIpControlPolicyItemsIpControlPolicyItem =
    Number "PageNumber", "IpControlPolicyItems.IpControlPolicyItem" ip_control_policy_items.ip_control_policy_item, total "TotalCount" }

/// Response of [`DescribeIpControlPolicyItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlPolicyItemsOutput {
    pub ip_control_policy_items: Option<
        DescribeIpControlPolicyItemsIpControlPolicyItems,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIpControlPolicyItemsOutput {
    0 "IpControlPolicyItems" ip_control_policy_items: DescribeIpControlPolicyItemsIpControlPolicyItems,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIpControlPolicyItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlPolicyItemsIpControlPolicyItems {
    pub ip_control_policy_item: Vec<DescribeIpControlPolicyItemsIpControlPolicyItem>,
}
model! { DescribeIpControlPolicyItemsIpControlPolicyItems {
    0 "IpControlPolicyItem" ip_control_policy_item: Vec<DescribeIpControlPolicyItemsIpControlPolicyItem>
} }

/// In the response of [`DescribeIpControlPolicyItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlPolicyItemsIpControlPolicyItem {
    pub app_id: Option<String>,
    pub cidr_ip: Option<String>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub policy_item_id: Option<String>,
}
model! { DescribeIpControlPolicyItemsIpControlPolicyItem {
    0 "AppId" app_id: String, 1 "CidrIp" cidr_ip: String, 2 "CreateTime" create_time: String,
    3 "ModifiedTime" modified_time: String, 4 "PolicyItemId" policy_item_id: String
} }

/// Describes ip controls: `DescribeIpControls` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeIpControls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControls {
    pub ip_control_id: Option<String>,
    pub ip_control_name: Option<String>,
    pub ip_control_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeIpControls() "DescribeIpControls" -> DescribeIpControlsOutput {
    0 "IpControlId" ip_control_id: String, 1 "IpControlName" ip_control_name: String,
    2 "IpControlType" ip_control_type: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "SecurityToken" security_token: Secret
} }
paged! { DescribeIpControls: DescribeIpControlsIpControlInfo =
    Number "PageNumber", "IpControlInfos.IpControlInfo" ip_control_infos.ip_control_info, total "TotalCount" }

/// Response of [`DescribeIpControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlsOutput {
    pub ip_control_infos: Option<DescribeIpControlsIpControlInfos>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeIpControlsOutput {
    0 "IpControlInfos" ip_control_infos: DescribeIpControlsIpControlInfos, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIpControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlsIpControlInfos {
    pub ip_control_info: Vec<DescribeIpControlsIpControlInfo>,
}
model! { DescribeIpControlsIpControlInfos {
    0 "IpControlInfo" ip_control_info: Vec<DescribeIpControlsIpControlInfo>
} }

/// In the response of [`DescribeIpControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpControlsIpControlInfo {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub ip_control_id: Option<String>,
    pub ip_control_name: Option<String>,
    pub ip_control_type: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeIpControlsIpControlInfo {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "IpControlId" ip_control_id: String,
    3 "IpControlName" ip_control_name: String, 4 "IpControlType" ip_control_type: String,
    5 "ModifiedTime" modified_time: String, 6 "RegionId" region_id: String
} }

/// Describes log config: `DescribeLogConfig` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfig {
    pub log_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeLogConfig() "DescribeLogConfig" -> DescribeLogConfigOutput {
    0 "LogType" log_type: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigOutput {
    pub log_infos: Option<DescribeLogConfigLogInfos>,
}
model! { DescribeLogConfigOutput {
    0 "LogInfos" log_infos: DescribeLogConfigLogInfos
} }

/// In the response of [`DescribeLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigLogInfos {
    pub log_info: Vec<DescribeLogConfigLogInfo>,
}
model! { DescribeLogConfigLogInfos {
    0 "LogInfo" log_info: Vec<DescribeLogConfigLogInfo>
} }

/// In the response of [`DescribeLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigLogInfo {
    pub log_type: Option<String>,
    pub region_id: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
}
model! { DescribeLogConfigLogInfo {
    0 "LogType" log_type: String, 1 "RegionId" region_id: String, 2 "SlsLogStore" sls_log_store: String,
    3 "SlsProject" sls_project: String
} }

/// Describes market remains quota: `DescribeMarketRemainsQuota` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeMarketRemainsQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketRemainsQuota {
    /// Required.
    pub domain_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeMarketRemainsQuota(domain_name: String)
    "DescribeMarketRemainsQuota" -> DescribeMarketRemainsQuotaOutput {
    0 "DomainName" domain_name, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeMarketRemainsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarketRemainsQuotaOutput {
    pub remains_quota: Option<i64>,
}
model! { DescribeMarketRemainsQuotaOutput {
    0 "RemainsQuota" remains_quota: i64
} }

/// Describes models: `DescribeModels` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModels {
    /// Required.
    pub group_id: String,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag: Option<Vec<DescribeModelsTag>>,
}
operation! { DescribeModels(group_id: String) "DescribeModels" -> DescribeModelsOutput {
    0 "GroupId" group_id, 1 "ModelId" model_id: String, 2 "ModelName" model_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Tag" tag: Vec<DescribeModelsTag>
} }
paged! { DescribeModels: DescribeModelsModelDetail =
    Number "PageNumber", "ModelDetails.ModelDetail" model_details.model_detail, total "TotalCount" }

/// In the request of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeModelsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsOutput {
    pub model_details: Option<DescribeModelsModelDetails>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeModelsOutput {
    0 "ModelDetails" model_details: DescribeModelsModelDetails, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsModelDetails {
    pub model_detail: Vec<DescribeModelsModelDetail>,
}
model! { DescribeModelsModelDetails {
    0 "ModelDetail" model_detail: Vec<DescribeModelsModelDetail>
} }

/// In the response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsModelDetail {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_ref: Option<String>,
    pub modified_time: Option<String>,
    pub schema: Option<String>,
    pub tags: Option<DescribeModelsTags>,
}
model! { DescribeModelsModelDetail {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "ModelId" model_id: String, 4 "ModelName" model_name: String, 5 "ModelRef" model_ref: String,
    6 "ModifiedTime" modified_time: String, 7 "Schema" schema: String, 8 "Tags" tags: DescribeModelsTags
} }

/// In the response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsTags {
    pub tag_info: Vec<DescribeModelsTagInfo>,
}
model! { DescribeModelsTags {
    0 "TagInfo" tag_info: Vec<DescribeModelsTagInfo>
} }

/// In the response of [`DescribeModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelsTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeModelsTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes plugin apis: `DescribePluginApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePluginApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApis {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub method: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub path: Option<String>,
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePluginApis(plugin_id: String) "DescribePluginApis" -> DescribePluginApisOutput {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Description" description: String,
    3 "GroupId" group_id: String, 4 "Method" method: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Path" path: String, 8 "PluginId" plugin_id, 9 "SecurityToken" security_token: Secret
} }
paged! { DescribePluginApis: DescribePluginApisApiPluginSummary =
    Number "PageNumber", "ApiSummarys.ApiPluginSummary" api_summarys.api_plugin_summary, total "TotalCount" }

/// Response of [`DescribePluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApisOutput {
    pub api_summarys: Option<DescribePluginApisApiSummarys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePluginApisOutput {
    0 "ApiSummarys" api_summarys: DescribePluginApisApiSummarys, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApisApiSummarys {
    pub api_plugin_summary: Vec<DescribePluginApisApiPluginSummary>,
}
model! { DescribePluginApisApiSummarys {
    0 "ApiPluginSummary" api_plugin_summary: Vec<DescribePluginApisApiPluginSummary>
} }

/// In the response of [`DescribePluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApisApiPluginSummary {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
    pub region_id: Option<String>,
    pub stage_alias: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribePluginApisApiPluginSummary {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Description" description: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "Method" method: String, 6 "Path" path: String,
    7 "RegionId" region_id: String, 8 "StageAlias" stage_alias: String, 9 "StageName" stage_name: String
} }

/// Describes plugin groups: `DescribePluginGroups` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePluginGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginGroups {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePluginGroups(plugin_id: String) "DescribePluginGroups" -> DescribePluginGroupsOutput {
    0 "Description" description: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PluginId" plugin_id,
    6 "SecurityToken" security_token: Secret
} }
paged! { DescribePluginGroups: DescribePluginGroupsGroupPluginSummary =
    Number "PageNumber", "GroupSummarys.GroupPluginSummary" group_summarys.group_plugin_summary, total "TotalCount" }

/// Response of [`DescribePluginGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginGroupsOutput {
    pub group_summarys: Option<DescribePluginGroupsGroupSummarys>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePluginGroupsOutput {
    0 "GroupSummarys" group_summarys: DescribePluginGroupsGroupSummarys, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePluginGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginGroupsGroupSummarys {
    pub group_plugin_summary: Vec<DescribePluginGroupsGroupPluginSummary>,
}
model! { DescribePluginGroupsGroupSummarys {
    0 "GroupPluginSummary" group_plugin_summary: Vec<DescribePluginGroupsGroupPluginSummary>
} }

/// In the response of [`DescribePluginGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginGroupsGroupPluginSummary {
    pub base_path: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub region_id: Option<String>,
    pub stage_alias: Option<String>,
    pub stage_name: Option<String>,
}
model! { DescribePluginGroupsGroupPluginSummary {
    0 "BasePath" base_path: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "RegionId" region_id: String, 5 "StageAlias" stage_alias: String,
    6 "StageName" stage_name: String
} }

/// Describes plugin schemas: `DescribePluginSchemas` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePluginSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginSchemas {
    pub language: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePluginSchemas() "DescribePluginSchemas" -> DescribePluginSchemasOutput {
    0 "Language" language: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribePluginSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginSchemasOutput {
    pub plugin_schemas: Option<DescribePluginSchemasPluginSchemas>,
}
model! { DescribePluginSchemasOutput {
    0 "PluginSchemas" plugin_schemas: DescribePluginSchemasPluginSchemas
} }

/// In the response of [`DescribePluginSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginSchemasPluginSchemas {
    pub plugin_schema: Vec<DescribePluginSchemasPluginSchema>,
}
model! { DescribePluginSchemasPluginSchemas {
    0 "PluginSchema" plugin_schema: Vec<DescribePluginSchemasPluginSchema>
} }

/// In the response of [`DescribePluginSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginSchemasPluginSchema {
    pub description: Option<String>,
    pub document_id: Option<String>,
    pub name: Option<String>,
    pub support_classic: Option<bool>,
    pub title: Option<String>,
}
model! { DescribePluginSchemasPluginSchema {
    0 "Description" description: String, 1 "DocumentId" document_id: String, 2 "Name" name: String,
    3 "SupportClassic" support_classic: bool, 4 "Title" title: String
} }

/// Describes plugin templates: `DescribePluginTemplates` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePluginTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginTemplates {
    pub language: Option<String>,
    pub plugin_name: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePluginTemplates() "DescribePluginTemplates" -> DescribePluginTemplatesOutput {
    0 "Language" language: String, 1 "PluginName" plugin_name: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribePluginTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginTemplatesOutput {
    pub templates: Option<DescribePluginTemplatesTemplates>,
}
model! { DescribePluginTemplatesOutput {
    0 "Templates" templates: DescribePluginTemplatesTemplates
} }

/// In the response of [`DescribePluginTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginTemplatesTemplates {
    pub template: Vec<DescribePluginTemplatesTemplate>,
}
model! { DescribePluginTemplatesTemplates {
    0 "Template" template: Vec<DescribePluginTemplatesTemplate>
} }

/// In the response of [`DescribePluginTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginTemplatesTemplate {
    pub description: Option<String>,
    pub document_anchor: Option<String>,
    pub document_id: Option<String>,
    pub sample: Option<String>,
    pub title: Option<String>,
}
model! { DescribePluginTemplatesTemplate {
    0 "Description" description: String, 1 "DocumentAnchor" document_anchor: String, 2 "DocumentId" document_id: String,
    3 "Sample" sample: String, 4 "Title" title: String
} }

/// Describes plugins: `DescribePlugins` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlugins {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribePluginsTag>>,
}
operation! { DescribePlugins() "DescribePlugins" -> DescribePluginsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PluginId" plugin_id: String,
    3 "PluginName" plugin_name: String, 4 "PluginType" plugin_type: String, 5 "SecurityToken" security_token: Secret,
    6 "Tag" tag: Vec<DescribePluginsTag>
} }
paged! { DescribePlugins: DescribePluginsPluginAttribute =
    Number "PageNumber", "Plugins.PluginAttribute" plugins.plugin_attribute, total "TotalCount" }

/// In the request of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribePluginsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plugins: Option<DescribePluginsPlugins>,
    pub total_count: Option<i64>,
}
model! { DescribePluginsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Plugins" plugins: DescribePluginsPlugins,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsPlugins {
    pub plugin_attribute: Vec<DescribePluginsPluginAttribute>,
}
model! { DescribePluginsPlugins {
    0 "PluginAttribute" plugin_attribute: Vec<DescribePluginsPluginAttribute>
} }

/// In the response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsPluginAttribute {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub plugin_data: Option<String>,
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub region_id: Option<String>,
    pub tags: Option<DescribePluginsTags>,
}
model! { DescribePluginsPluginAttribute {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "ModifiedTime" modified_time: String,
    3 "PluginData" plugin_data: String, 4 "PluginId" plugin_id: String, 5 "PluginName" plugin_name: String,
    6 "PluginType" plugin_type: String, 7 "RegionId" region_id: String, 8 "Tags" tags: DescribePluginsTags
} }

/// In the response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsTags {
    pub tag_info: Vec<DescribePluginsTagInfo>,
}
model! { DescribePluginsTags {
    0 "TagInfo" tag_info: Vec<DescribePluginsTagInfo>
} }

/// In the response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribePluginsTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes plugins by api: `DescribePluginsByApi` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePluginsByApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApi {
    /// Required.
    pub api_id: String,
    /// Required.
    pub group_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribePluginsByApi(api_id: String, group_id: String, stage_name: String)
    "DescribePluginsByApi" -> DescribePluginsByApiOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }
paged! { DescribePluginsByApi: DescribePluginsByApiPluginAttribute =
    Number "PageNumber", "Plugins.PluginAttribute" plugins.plugin_attribute, total "TotalCount" }

/// Response of [`DescribePluginsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApiOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plugins: Option<DescribePluginsByApiPlugins>,
    pub total_count: Option<i64>,
}
model! { DescribePluginsByApiOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Plugins" plugins: DescribePluginsByApiPlugins,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePluginsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApiPlugins {
    pub plugin_attribute: Vec<DescribePluginsByApiPluginAttribute>,
}
model! { DescribePluginsByApiPlugins {
    0 "PluginAttribute" plugin_attribute: Vec<DescribePluginsByApiPluginAttribute>
} }

/// In the response of [`DescribePluginsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApiPluginAttribute {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub plugin_data: Option<String>,
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribePluginsByApiPluginAttribute {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "ModifiedTime" modified_time: String,
    3 "PluginData" plugin_data: String, 4 "PluginId" plugin_id: String, 5 "PluginName" plugin_name: String,
    6 "PluginType" plugin_type: String, 7 "RegionId" region_id: String
} }

/// Describes plugins by group: `DescribePluginsByGroup` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePluginsByGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByGroup {
    /// Required.
    pub group_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribePluginsByGroup(group_id: String, stage_name: String)
    "DescribePluginsByGroup" -> DescribePluginsByGroupOutput {
    0 "GroupId" group_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret, 4 "StageName" stage_name
} }
paged! { DescribePluginsByGroup: DescribePluginsByGroupPluginAttribute =
    Number "PageNumber", "Plugins.PluginAttribute" plugins.plugin_attribute, total "TotalCount" }

/// Response of [`DescribePluginsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByGroupOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plugins: Option<DescribePluginsByGroupPlugins>,
    pub total_count: Option<i64>,
}
model! { DescribePluginsByGroupOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Plugins" plugins: DescribePluginsByGroupPlugins,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePluginsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByGroupPlugins {
    pub plugin_attribute: Vec<DescribePluginsByGroupPluginAttribute>,
}
model! { DescribePluginsByGroupPlugins {
    0 "PluginAttribute" plugin_attribute: Vec<DescribePluginsByGroupPluginAttribute>
} }

/// In the response of [`DescribePluginsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByGroupPluginAttribute {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub plugin_data: Option<String>,
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribePluginsByGroupPluginAttribute {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "ModifiedTime" modified_time: String,
    3 "PluginData" plugin_data: String, 4 "PluginId" plugin_id: String, 5 "PluginName" plugin_name: String,
    6 "PluginType" plugin_type: String, 7 "RegionId" region_id: String
} }

/// Describes purchased api group: `DescribePurchasedApiGroup` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePurchasedApiGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroup {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePurchasedApiGroup(group_id: String)
    "DescribePurchasedApiGroup" -> DescribePurchasedApiGroupOutput {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribePurchasedApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroupOutput {
    pub description: Option<String>,
    pub domains: Option<DescribePurchasedApiGroupDomains>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub purchased_time: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribePurchasedApiGroupOutput {
    0 "Description" description: String, 1 "Domains" domains: DescribePurchasedApiGroupDomains,
    2 "GroupId" group_id: String, 3 "GroupName" group_name: String, 4 "PurchasedTime" purchased_time: String,
    5 "RegionId" region_id: String, 6 "Status" status: String
} }

/// In the response of [`DescribePurchasedApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroupDomains {
    pub domain_item: Vec<DescribePurchasedApiGroupDomainItem>,
}
model! { DescribePurchasedApiGroupDomains {
    0 "DomainItem" domain_item: Vec<DescribePurchasedApiGroupDomainItem>
} }

/// In the response of [`DescribePurchasedApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroupDomainItem {
    pub domain_name: Option<String>,
}
model! { DescribePurchasedApiGroupDomainItem {
    0 "DomainName" domain_name: String
} }

/// Describes purchased api groups: `DescribePurchasedApiGroups` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePurchasedApiGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroups {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePurchasedApiGroups() "DescribePurchasedApiGroups" -> DescribePurchasedApiGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret
} }
paged! { DescribePurchasedApiGroups: DescribePurchasedApiGroupsPurchasedApiGroupAttribute =
    Number "PageNumber", "PurchasedApiGroupAttributes.PurchasedApiGroupAttribute" purchased_api_group_attributes.purchased_api_group_attribute, total "TotalCount" }

/// Response of [`DescribePurchasedApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub purchased_api_group_attributes: Option<
        DescribePurchasedApiGroupsPurchasedApiGroupAttributes,
    >,
    pub total_count: Option<i64>,
}
model! { DescribePurchasedApiGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PurchasedApiGroupAttributes" purchased_api_group_attributes: DescribePurchasedApiGroupsPurchasedApiGroupAttributes,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePurchasedApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroupsPurchasedApiGroupAttributes {
    pub purchased_api_group_attribute: Vec<
        DescribePurchasedApiGroupsPurchasedApiGroupAttribute,
    >,
}
model! { DescribePurchasedApiGroupsPurchasedApiGroupAttributes {
    0 "PurchasedApiGroupAttribute" purchased_api_group_attribute: Vec<DescribePurchasedApiGroupsPurchasedApiGroupAttribute>
} }

/// In the response of [`DescribePurchasedApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApiGroupsPurchasedApiGroupAttribute {
    pub billing_type: Option<String>,
    pub description: Option<String>,
    pub expire_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub invoke_times_max: Option<i64>,
    pub invoke_times_now: Option<i64>,
    pub purchased_time: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribePurchasedApiGroupsPurchasedApiGroupAttribute {
    0 "BillingType" billing_type: String, 1 "Description" description: String, 2 "ExpireTime" expire_time: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "InvokeTimesMax" invoke_times_max: i64,
    6 "InvokeTimesNow" invoke_times_now: i64, 7 "PurchasedTime" purchased_time: String, 8 "RegionId" region_id: String,
    9 "Status" status: String
} }

/// Describes purchased apis: `DescribePurchasedApis` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribePurchasedApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApis {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
operation! { DescribePurchasedApis() "DescribePurchasedApis" -> DescribePurchasedApisOutput {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "GroupId" group_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SecurityToken" security_token: Secret,
    6 "StageName" stage_name: String, 7 "Visibility" visibility: String
} }
paged! { DescribePurchasedApis: DescribePurchasedApisPurchasedApi =
    Number "PageNumber", "PurchasedApis.PurchasedApi" purchased_apis.purchased_api, total "TotalCount" }

/// Response of [`DescribePurchasedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApisOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub purchased_apis: Option<DescribePurchasedApisPurchasedApis>,
    pub total_count: Option<i64>,
}
model! { DescribePurchasedApisOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PurchasedApis" purchased_apis: DescribePurchasedApisPurchasedApis, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePurchasedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApisPurchasedApis {
    pub purchased_api: Vec<DescribePurchasedApisPurchasedApi>,
}
model! { DescribePurchasedApisPurchasedApis {
    0 "PurchasedApi" purchased_api: Vec<DescribePurchasedApisPurchasedApi>
} }

/// In the response of [`DescribePurchasedApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurchasedApisPurchasedApi {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub deployed_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub modified_time: Option<String>,
    pub purchased_time: Option<String>,
    pub region_id: Option<String>,
    pub stage_name: Option<String>,
    pub visibility: Option<String>,
}
model! { DescribePurchasedApisPurchasedApi {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "DeployedTime" deployed_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "ModifiedTime" modified_time: String, 7 "PurchasedTime" purchased_time: String, 8 "RegionId" region_id: String,
    9 "StageName" stage_name: String, 10 "Visibility" visibility: String
} }

/// Describes regions: `DescribeRegions` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub language: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "Language" language: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes signatures: `DescribeSignatures` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeSignatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignatures {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub signature_id: Option<String>,
    pub signature_name: Option<String>,
}
operation! { DescribeSignatures() "DescribeSignatures" -> DescribeSignaturesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "SignatureId" signature_id: String, 4 "SignatureName" signature_name: String
} }
paged! { DescribeSignatures: DescribeSignaturesSignatureInfo =
    Number "PageNumber", "SignatureInfos.SignatureInfo" signature_infos.signature_info, total "TotalCount" }

/// Response of [`DescribeSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub signature_infos: Option<DescribeSignaturesSignatureInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeSignaturesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SignatureInfos" signature_infos: DescribeSignaturesSignatureInfos, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesSignatureInfos {
    pub signature_info: Vec<DescribeSignaturesSignatureInfo>,
}
model! { DescribeSignaturesSignatureInfos {
    0 "SignatureInfo" signature_info: Vec<DescribeSignaturesSignatureInfo>
} }

/// In the response of [`DescribeSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesSignatureInfo {
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub region_id: Option<String>,
    pub signature_id: Option<String>,
    /// Secret.
    pub signature_key: Option<Secret>,
    pub signature_name: Option<String>,
    /// Secret.
    pub signature_secret: Option<Secret>,
}
model! { DescribeSignaturesSignatureInfo {
    0 "CreatedTime" created_time: String, 1 "ModifiedTime" modified_time: String, 2 "RegionId" region_id: String,
    3 "SignatureId" signature_id: String, 4 "SignatureKey" signature_key: Secret,
    5 "SignatureName" signature_name: String, 6 "SignatureSecret" signature_secret: Secret
} }

/// Describes signatures by api: `DescribeSignaturesByApi` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeSignaturesByApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesByApi {
    /// Required.
    pub api_id: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeSignaturesByApi(api_id: String, group_id: String, stage_name: String)
    "DescribeSignaturesByApi" -> DescribeSignaturesByApiOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name
} }

/// Response of [`DescribeSignaturesByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesByApiOutput {
    pub signatures: Option<DescribeSignaturesByApiSignatures>,
}
model! { DescribeSignaturesByApiOutput {
    0 "Signatures" signatures: DescribeSignaturesByApiSignatures
} }

/// In the response of [`DescribeSignaturesByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesByApiSignatures {
    pub signature_item: Vec<DescribeSignaturesByApiSignatureItem>,
}
model! { DescribeSignaturesByApiSignatures {
    0 "SignatureItem" signature_item: Vec<DescribeSignaturesByApiSignatureItem>
} }

/// In the response of [`DescribeSignaturesByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignaturesByApiSignatureItem {
    pub bound_time: Option<String>,
    pub signature_id: Option<String>,
    pub signature_name: Option<String>,
}
model! { DescribeSignaturesByApiSignatureItem {
    0 "BoundTime" bound_time: String, 1 "SignatureId" signature_id: String, 2 "SignatureName" signature_name: String
} }

/// Describes stage models: `DescribeStageModels` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeStageModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStageModels {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_alias: Option<String>,
    pub stage_name: Option<String>,
}
operation! { DescribeStageModels() "DescribeStageModels" -> DescribeStageModelsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "StageAlias" stage_alias: String, 4 "StageName" stage_name: String
} }
paged! { DescribeStageModels: DescribeStageModelsStageModelInfoList =
    Number "PageNumber", "StageModelInfoList" stage_model_info_list, total "TotalCount" }

/// Response of [`DescribeStageModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStageModelsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stage_model_info_list: Vec<DescribeStageModelsStageModelInfoList>,
    pub total_count: Option<i64>,
}
model! { DescribeStageModelsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StageModelInfoList" stage_model_info_list: Vec<DescribeStageModelsStageModelInfoList>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStageModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStageModelsStageModelInfoList {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub stage_alias: Option<String>,
    pub stage_model_id: Option<String>,
    pub stage_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeStageModelsStageModelInfoList {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "ModifiedTime" modified_time: String,
    3 "StageAlias" stage_alias: String, 4 "StageModelId" stage_model_id: String, 5 "StageName" stage_name: String,
    6 "Type" r#type: String
} }

/// Describes summary data: `DescribeSummaryData` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeSummaryData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryData {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSummaryData() "DescribeSummaryData" -> DescribeSummaryDataOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSummaryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSummaryDataOutput {
    pub expire_instance_num: Option<i64>,
    pub region: Option<String>,
    pub usage_api_num: Option<i64>,
    pub usage_group_num: Option<i64>,
    pub usage_instance_num: Option<i64>,
}
model! { DescribeSummaryDataOutput {
    0 "ExpireInstanceNum" expire_instance_num: i64, 1 "Region" region: String, 2 "UsageApiNum" usage_api_num: i64,
    3 "UsageGroupNum" usage_group_num: i64, 4 "UsageInstanceNum" usage_instance_num: i64
} }

/// Describes system parameters: `DescribeSystemParameters` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeSystemParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemParameters {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSystemParameters() "DescribeSystemParameters" -> DescribeSystemParametersOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSystemParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemParametersOutput {
    pub system_params: Option<DescribeSystemParametersSystemParams>,
}
model! { DescribeSystemParametersOutput {
    0 "SystemParams" system_params: DescribeSystemParametersSystemParams
} }

/// In the response of [`DescribeSystemParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemParametersSystemParams {
    pub system_param_item: Vec<DescribeSystemParametersSystemParamItem>,
}
model! { DescribeSystemParametersSystemParams {
    0 "SystemParamItem" system_param_item: Vec<DescribeSystemParametersSystemParamItem>
} }

/// In the response of [`DescribeSystemParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemParametersSystemParamItem {
    pub demo_value: Option<String>,
    pub description: Option<String>,
    pub param_name: Option<String>,
    pub param_type: Option<String>,
}
model! { DescribeSystemParametersSystemParamItem {
    0 "DemoValue" demo_value: String, 1 "Description" description: String, 2 "ParamName" param_name: String,
    3 "ParamType" param_type: String
} }

/// Describes traffic controls: `DescribeTrafficControls` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeTrafficControls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControls {
    pub api_id: Option<String>,
    pub group_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    pub traffic_control_id: Option<String>,
    pub traffic_control_name: Option<String>,
}
operation! { DescribeTrafficControls() "DescribeTrafficControls" -> DescribeTrafficControlsOutput {
    0 "ApiId" api_id: String, 1 "GroupId" group_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name: String,
    6 "TrafficControlId" traffic_control_id: String, 7 "TrafficControlName" traffic_control_name: String
} }
paged! { DescribeTrafficControls: DescribeTrafficControlsTrafficControl =
    Number "PageNumber", "TrafficControls.TrafficControl" traffic_controls.traffic_control, total "TotalCount" }

/// Response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub traffic_controls: Option<DescribeTrafficControlsTrafficControls>,
}
model! { DescribeTrafficControlsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TrafficControls" traffic_controls: DescribeTrafficControlsTrafficControls
} }

/// In the response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsTrafficControls {
    pub traffic_control: Vec<DescribeTrafficControlsTrafficControl>,
}
model! { DescribeTrafficControlsTrafficControls {
    0 "TrafficControl" traffic_control: Vec<DescribeTrafficControlsTrafficControl>
} }

/// In the response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsTrafficControl {
    pub api_default: Option<i64>,
    pub app_default: Option<i64>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub modified_time: Option<String>,
    pub special_policies: Option<DescribeTrafficControlsSpecialPolicies>,
    pub traffic_control_id: Option<String>,
    pub traffic_control_name: Option<String>,
    pub traffic_control_unit: Option<String>,
    pub user_default: Option<i64>,
}
model! { DescribeTrafficControlsTrafficControl {
    0 "ApiDefault" api_default: i64, 1 "AppDefault" app_default: i64, 2 "CreatedTime" created_time: String,
    3 "Description" description: String, 4 "ModifiedTime" modified_time: String,
    5 "SpecialPolicies" special_policies: DescribeTrafficControlsSpecialPolicies,
    6 "TrafficControlId" traffic_control_id: String, 7 "TrafficControlName" traffic_control_name: String,
    8 "TrafficControlUnit" traffic_control_unit: String, 9 "UserDefault" user_default: i64
} }

/// In the response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsSpecialPolicies {
    pub special_policy: Vec<DescribeTrafficControlsSpecialPolicy>,
}
model! { DescribeTrafficControlsSpecialPolicies {
    0 "SpecialPolicy" special_policy: Vec<DescribeTrafficControlsSpecialPolicy>
} }

/// In the response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsSpecialPolicy {
    pub special_type: Option<String>,
    pub specials: Option<DescribeTrafficControlsSpecials>,
}
model! { DescribeTrafficControlsSpecialPolicy {
    0 "SpecialType" special_type: String, 1 "Specials" specials: DescribeTrafficControlsSpecials
} }

/// In the response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsSpecials {
    pub special: Vec<DescribeTrafficControlsSpecial>,
}
model! { DescribeTrafficControlsSpecials {
    0 "Special" special: Vec<DescribeTrafficControlsSpecial>
} }

/// In the response of [`DescribeTrafficControls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsSpecial {
    pub special_key: Option<String>,
    pub traffic_value: Option<i64>,
}
model! { DescribeTrafficControlsSpecial {
    0 "SpecialKey" special_key: String, 1 "TrafficValue" traffic_value: i64
} }

/// Describes traffic controls by api: `DescribeTrafficControlsByApi` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeTrafficControlsByApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsByApi {
    /// Required.
    pub api_id: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DescribeTrafficControlsByApi(api_id: String, group_id: String, stage_name: String)
    "DescribeTrafficControlsByApi" -> DescribeTrafficControlsByApiOutput {
    0 "ApiId" api_id, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name
} }

/// Response of [`DescribeTrafficControlsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsByApiOutput {
    pub traffic_control_items: Option<DescribeTrafficControlsByApiTrafficControlItems>,
}
model! { DescribeTrafficControlsByApiOutput {
    0 "TrafficControlItems" traffic_control_items: DescribeTrafficControlsByApiTrafficControlItems
} }

/// In the response of [`DescribeTrafficControlsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsByApiTrafficControlItems {
    pub traffic_control_item: Vec<DescribeTrafficControlsByApiTrafficControlItem>,
}
model! { DescribeTrafficControlsByApiTrafficControlItems {
    0 "TrafficControlItem" traffic_control_item: Vec<DescribeTrafficControlsByApiTrafficControlItem>
} }

/// In the response of [`DescribeTrafficControlsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficControlsByApiTrafficControlItem {
    pub bound_time: Option<String>,
    pub traffic_control_item_id: Option<String>,
    pub traffic_control_item_name: Option<String>,
}
model! { DescribeTrafficControlsByApiTrafficControlItem {
    0 "BoundTime" bound_time: String, 1 "TrafficControlItemId" traffic_control_item_id: String,
    2 "TrafficControlItemName" traffic_control_item_name: String
} }

/// Describes update backend task: `DescribeUpdateBackendTask` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeUpdateBackendTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateBackendTask {
    /// Required.
    pub operation_uid: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUpdateBackendTask(operation_uid: String)
    "DescribeUpdateBackendTask" -> DescribeUpdateBackendTaskOutput {
    0 "OperationUid" operation_uid, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUpdateBackendTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateBackendTaskOutput {
    pub api_update_backend_results: Option<
        DescribeUpdateBackendTaskApiUpdateBackendResults,
    >,
}
model! { DescribeUpdateBackendTaskOutput {
    0 "ApiUpdateBackendResults" api_update_backend_results: DescribeUpdateBackendTaskApiUpdateBackendResults
} }

/// In the response of [`DescribeUpdateBackendTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateBackendTaskApiUpdateBackendResults {
    pub api_update_backend_result: Vec<DescribeUpdateBackendTaskApiUpdateBackendResult>,
}
model! { DescribeUpdateBackendTaskApiUpdateBackendResults {
    0 "ApiUpdateBackendResult" api_update_backend_result: Vec<DescribeUpdateBackendTaskApiUpdateBackendResult>
} }

/// In the response of [`DescribeUpdateBackendTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateBackendTaskApiUpdateBackendResult {
    pub api_name: Option<String>,
    pub api_uid: Option<String>,
    pub backend_id: Option<String>,
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub update_status: Option<String>,
}
model! { DescribeUpdateBackendTaskApiUpdateBackendResult {
    0 "ApiName" api_name: String, 1 "ApiUid" api_uid: String, 2 "BackendId" backend_id: String,
    3 "ErrorMsg" error_msg: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "StageId" stage_id: String, 7 "StageName" stage_name: String, 8 "UpdateStatus" update_status: String
} }

/// Describes update vpc info task: `DescribeUpdateVpcInfoTask` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeUpdateVpcInfoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateVpcInfoTask {
    /// Required.
    pub operation_uid: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUpdateVpcInfoTask(operation_uid: String)
    "DescribeUpdateVpcInfoTask" -> DescribeUpdateVpcInfoTaskOutput {
    0 "OperationUid" operation_uid, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUpdateVpcInfoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateVpcInfoTaskOutput {
    pub api_update_vpc_info_results: Option<
        DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResults,
    >,
}
model! { DescribeUpdateVpcInfoTaskOutput {
    0 "ApiUpdateVpcInfoResults" api_update_vpc_info_results: DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResults
} }

/// In the response of [`DescribeUpdateVpcInfoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResults {
    pub api_update_vpc_info_result: Vec<DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResult>,
}
model! { DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResults {
    0 "ApiUpdateVpcInfoResult" api_update_vpc_info_result: Vec<DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResult>
} }

/// In the response of [`DescribeUpdateVpcInfoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResult {
    pub api_name: Option<String>,
    pub api_uid: Option<String>,
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub update_status: Option<String>,
}
model! { DescribeUpdateVpcInfoTaskApiUpdateVpcInfoResult {
    0 "ApiName" api_name: String, 1 "ApiUid" api_uid: String, 2 "ErrorMsg" error_msg: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "StageId" stage_id: String,
    6 "StageName" stage_name: String, 7 "UpdateStatus" update_status: String
} }

/// Describes vpc accesses: `DescribeVpcAccesses` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeVpcAccesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccesses {
    pub accurate_query: Option<bool>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeVpcAccessesTag>>,
    pub vpc_access_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcAccesses() "DescribeVpcAccesses" -> DescribeVpcAccessesOutput {
    0 "AccurateQuery" accurate_query: bool, 1 "InstanceId" instance_id: String, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Port" port: String,
    6 "SecurityToken" security_token: Secret, 7 "Tag" tag: Vec<DescribeVpcAccessesTag>,
    8 "VpcAccessId" vpc_access_id: String, 9 "VpcId" vpc_id: String
} }
paged! { DescribeVpcAccesses: DescribeVpcAccessesVpcAccessAttribute =
    Number "PageNumber", "VpcAccessAttributes.VpcAccessAttribute" vpc_access_attributes.vpc_access_attribute, total "TotalCount" }

/// In the request of [`DescribeVpcAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccessesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVpcAccessesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeVpcAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccessesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_access_attributes: Option<DescribeVpcAccessesVpcAccessAttributes>,
}
model! { DescribeVpcAccessesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VpcAccessAttributes" vpc_access_attributes: DescribeVpcAccessesVpcAccessAttributes
} }

/// In the response of [`DescribeVpcAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccessesVpcAccessAttributes {
    pub vpc_access_attribute: Vec<DescribeVpcAccessesVpcAccessAttribute>,
}
model! { DescribeVpcAccessesVpcAccessAttributes {
    0 "VpcAccessAttribute" vpc_access_attribute: Vec<DescribeVpcAccessesVpcAccessAttribute>
} }

/// In the response of [`DescribeVpcAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccessesVpcAccessAttribute {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub tags: Option<DescribeVpcAccessesTags>,
    pub vpc_access_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_target_host_name: Option<String>,
}
model! { DescribeVpcAccessesVpcAccessAttribute {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "Port" port: i64, 5 "RegionId" region_id: String, 6 "Tags" tags: DescribeVpcAccessesTags,
    7 "VpcAccessId" vpc_access_id: String, 8 "VpcId" vpc_id: String, 9 "VpcTargetHostName" vpc_target_host_name: String
} }

/// In the response of [`DescribeVpcAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccessesTags {
    pub tag_info: Vec<DescribeVpcAccessesTagInfo>,
}
model! { DescribeVpcAccessesTags {
    0 "TagInfo" tag_info: Vec<DescribeVpcAccessesTagInfo>
} }

/// In the response of [`DescribeVpcAccesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAccessesTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVpcAccessesTagInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes zones: `DescribeZones` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub language: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "Language" language: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Detaches api product: `DetachApiProduct` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DetachApiProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachApiProduct {
    /// Required.
    pub api_product_id: String,
    /// Required.
    pub apis: Vec<DetachApiProductApis>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DetachApiProduct(api_product_id: String, apis: Vec<DetachApiProductApis>) "DetachApiProduct" -> Empty {
    0 "ApiProductId" api_product_id, 1 "Apis" apis, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DetachApiProduct`]: empty.
pub type DetachApiProductOutput = Empty;

/// In the request of [`DetachApiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachApiProductApis {
    /// Required.
    pub api_id: Option<String>,
    /// Required.
    pub stage_name: Option<String>,
}
input! { DetachApiProductApis(api_id: String, stage_name: String) {
    0 "ApiId" api_id: String, 1 "StageName" stage_name: String
} }

/// Detaches group plugin: `DetachGroupPlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DetachGroupPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGroupPlugin {
    /// Required.
    pub group_id: String,
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DetachGroupPlugin(group_id: String, plugin_id: String, stage_name: String) "DetachGroupPlugin" -> Empty {
    0 "GroupId" group_id, 1 "PluginId" plugin_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name
} }

/// Response of [`DetachGroupPlugin`]: empty.
pub type DetachGroupPluginOutput = Empty;

/// Detaches plugin: `DetachPlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DetachPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPlugin {
    pub api_id: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub plugin_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { DetachPlugin(plugin_id: String, stage_name: String) "DetachPlugin" -> Empty {
    0 "ApiId" api_id: String, 1 "GroupId" group_id: String, 2 "PluginId" plugin_id,
    3 "SecurityToken" security_token: Secret, 4 "StageName" stage_name
} }

/// Response of [`DetachPlugin`]: empty.
pub type DetachPluginOutput = Empty;

/// Disables instance access control: `DisableInstanceAccessControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DisableInstanceAccessControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceAccessControl {
    /// Required.
    pub acl_id: String,
    pub address_ip_version: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DisableInstanceAccessControl(acl_id: String, instance_id: String) "DisableInstanceAccessControl" -> Empty {
    0 "AclId" acl_id, 1 "AddressIPVersion" address_ip_version: String, 2 "InstanceId" instance_id,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DisableInstanceAccessControl`]: empty.
pub type DisableInstanceAccessControlOutput = Empty;

/// `DissociateInstanceWithPrivateDNS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DissociateInstanceWithPrivateDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateInstanceWithPrivateDNS {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub intranet_domains: Vec<String>,
}
operation! { DissociateInstanceWithPrivateDNS(instance_id: String, intranet_domains: Vec<String>)
    "DissociateInstanceWithPrivateDNS" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "IntranetDomains" intranet_domains
} [
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`DissociateInstanceWithPrivateDNS`]: empty.
pub type DissociateInstanceWithPrivateDNSOutput = Empty;

/// `DryRunSwagger` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/DryRunSwagger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwagger {
    /// Required.
    pub data_format: String,
    pub global_condition: Option<BTreeMap<String, Value>>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub overwrite: bool,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub data: String,
}
operation! { DryRunSwagger(data_format: String, group_id: String, overwrite: bool, data: String)
    "DryRunSwagger" -> DryRunSwaggerOutput {
    0 "DataFormat" data_format, 1 "GlobalCondition" global_condition: BTreeMap<String, Value>, 2 "GroupId" group_id,
    3 "Overwrite" overwrite, 4 "SecurityToken" security_token: Secret, 5 "Data" data
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerOutput {
    pub failed: Option<DryRunSwaggerFailed>,
    pub global_condition: Option<String>,
    pub model_failed: Option<DryRunSwaggerModelFailed>,
    pub model_success: Option<DryRunSwaggerModelSuccess>,
    pub success: Option<DryRunSwaggerSuccess>,
}
model! { DryRunSwaggerOutput {
    0 "Failed" failed: DryRunSwaggerFailed, 1 "GlobalCondition" global_condition: String,
    2 "ModelFailed" model_failed: DryRunSwaggerModelFailed, 3 "ModelSuccess" model_success: DryRunSwaggerModelSuccess,
    4 "Success" success: DryRunSwaggerSuccess
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerFailed {
    pub api_import_swagger_failed: Vec<DryRunSwaggerApiImportSwaggerFailed>,
}
model! { DryRunSwaggerFailed {
    0 "ApiImportSwaggerFailed" api_import_swagger_failed: Vec<DryRunSwaggerApiImportSwaggerFailed>
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerApiImportSwaggerFailed {
    pub error_msg: Option<String>,
    pub http_method: Option<String>,
    pub path: Option<String>,
}
model! { DryRunSwaggerApiImportSwaggerFailed {
    0 "ErrorMsg" error_msg: String, 1 "HttpMethod" http_method: String, 2 "Path" path: String
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerModelFailed {
    pub api_import_model_failed: Vec<DryRunSwaggerApiImportModelFailed>,
}
model! { DryRunSwaggerModelFailed {
    0 "ApiImportModelFailed" api_import_model_failed: Vec<DryRunSwaggerApiImportModelFailed>
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerApiImportModelFailed {
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub model_name: Option<String>,
}
model! { DryRunSwaggerApiImportModelFailed {
    0 "ErrorMsg" error_msg: String, 1 "GroupId" group_id: String, 2 "ModelName" model_name: String
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerModelSuccess {
    pub api_import_model_success: Vec<DryRunSwaggerApiImportModelSuccess>,
}
model! { DryRunSwaggerModelSuccess {
    0 "ApiImportModelSuccess" api_import_model_success: Vec<DryRunSwaggerApiImportModelSuccess>
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerApiImportModelSuccess {
    pub group_id: Option<String>,
    pub model_name: Option<String>,
    pub model_operation: Option<String>,
    pub model_uid: Option<String>,
}
model! { DryRunSwaggerApiImportModelSuccess {
    0 "GroupId" group_id: String, 1 "ModelName" model_name: String, 2 "ModelOperation" model_operation: String,
    3 "ModelUid" model_uid: String
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerSuccess {
    pub api_dry_run_swagger_success: Vec<DryRunSwaggerApiDryRunSwaggerSuccess>,
}
model! { DryRunSwaggerSuccess {
    0 "ApiDryRunSwaggerSuccess" api_dry_run_swagger_success: Vec<DryRunSwaggerApiDryRunSwaggerSuccess>
} }

/// In the response of [`DryRunSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunSwaggerApiDryRunSwaggerSuccess {
    pub api_operation: Option<String>,
    pub api_swagger: Option<String>,
    pub api_uid: Option<String>,
    pub http_method: Option<String>,
    pub path: Option<String>,
}
model! { DryRunSwaggerApiDryRunSwaggerSuccess {
    0 "ApiOperation" api_operation: String, 1 "ApiSwagger" api_swagger: String, 2 "ApiUid" api_uid: String,
    3 "HttpMethod" http_method: String, 4 "Path" path: String
} }

/// Enables instance access control: `EnableInstanceAccessControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/EnableInstanceAccessControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceAccessControl {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acl_type: String,
    pub address_ip_version: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { EnableInstanceAccessControl(acl_id: String, acl_type: String, instance_id: String)
    "EnableInstanceAccessControl" -> Empty {
    0 "AclId" acl_id, 1 "AclType" acl_type, 2 "AddressIPVersion" address_ip_version: String, 3 "InstanceId" instance_id,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`EnableInstanceAccessControl`]: empty.
pub type EnableInstanceAccessControlOutput = Empty;

/// Exports oas: `ExportOAS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ExportOAS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportOAS {
    pub api_id_list: Option<Vec<String>>,
    pub data_format: Option<String>,
    pub group_id: Option<String>,
    pub oas_version: Option<String>,
    pub page_number: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
    pub with_x_extensions: Option<bool>,
}
operation! { ExportOAS() "ExportOAS" -> ExportOASOutput {
    0 "ApiIdList" api_id_list: Vec<String>, 1 "DataFormat" data_format: String, 2 "GroupId" group_id: String,
    3 "OasVersion" oas_version: String, 4 "PageNumber" page_number: i64, 5 "SecurityToken" security_token: Secret,
    6 "StageName" stage_name: String, 7 "WithXExtensions" with_x_extensions: bool
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ExportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportOASOutput {
    pub data: Option<String>,
}
model! { ExportOASOutput {
    0 "Data" data: String
} }

/// Imports oas: `ImportOAS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ImportOAS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOAS {
    pub auth_type: Option<String>,
    pub backend_name: Option<String>,
    /// Required.
    pub group_id: String,
    pub ignore_warning: Option<bool>,
    pub oas_version: Option<String>,
    /// Required.
    pub overwrite: bool,
    pub request_mode: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub skip_dry_run: Option<bool>,
    /// Required.
    pub data: String,
}
operation! { ImportOAS(group_id: String, overwrite: bool, data: String) "ImportOAS" -> ImportOASOutput {
    0 "AuthType" auth_type: String, 1 "BackendName" backend_name: String, 2 "GroupId" group_id,
    3 "IgnoreWarning" ignore_warning: bool, 4 "OASVersion" oas_version: String, 5 "Overwrite" overwrite,
    6 "RequestMode" request_mode: String, 7 "SecurityToken" security_token: Secret, 8 "SkipDryRun" skip_dry_run: bool,
    9 "Data" data
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASOutput {
    pub error_messages: Option<ImportOASErrorMessages>,
    pub failed_apis: Option<ImportOASFailedApis>,
    pub failed_models: Option<ImportOASFailedModels>,
    pub operation_id: Option<String>,
    pub success_apis: Option<ImportOASSuccessApis>,
    pub success_models: Option<ImportOASSuccessModels>,
    pub warning_messages: Option<ImportOASWarningMessages>,
}
model! { ImportOASOutput {
    0 "ErrorMessages" error_messages: ImportOASErrorMessages, 1 "FailedApis" failed_apis: ImportOASFailedApis,
    2 "FailedModels" failed_models: ImportOASFailedModels, 3 "OperationId" operation_id: String,
    4 "SuccessApis" success_apis: ImportOASSuccessApis, 5 "SuccessModels" success_models: ImportOASSuccessModels,
    6 "WarningMessages" warning_messages: ImportOASWarningMessages
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASErrorMessages {
    pub error_message: Vec<String>,
}
model! { ImportOASErrorMessages {
    0 "ErrorMessage" error_message: Vec<String>
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASFailedApis {
    pub failed_api: Vec<ImportOASFailedApi>,
}
model! { ImportOASFailedApis {
    0 "FailedApi" failed_api: Vec<ImportOASFailedApi>
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASFailedApi {
    pub error_msg: Option<String>,
    pub http_method: Option<String>,
    pub path: Option<String>,
}
model! { ImportOASFailedApi {
    0 "ErrorMsg" error_msg: String, 1 "HttpMethod" http_method: String, 2 "Path" path: String
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASFailedModels {
    pub failed_model: Vec<ImportOASFailedModel>,
}
model! { ImportOASFailedModels {
    0 "FailedModel" failed_model: Vec<ImportOASFailedModel>
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASFailedModel {
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub model_name: Option<String>,
}
model! { ImportOASFailedModel {
    0 "ErrorMsg" error_msg: String, 1 "GroupId" group_id: String, 2 "ModelName" model_name: String
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASSuccessApis {
    pub success_api: Vec<ImportOASSuccessApi>,
}
model! { ImportOASSuccessApis {
    0 "SuccessApi" success_api: Vec<ImportOASSuccessApi>
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASSuccessApi {
    pub api_id: Option<String>,
    pub api_operation: Option<String>,
    pub http_method: Option<String>,
    pub path: Option<String>,
}
model! { ImportOASSuccessApi {
    0 "ApiId" api_id: String, 1 "ApiOperation" api_operation: String, 2 "HttpMethod" http_method: String,
    3 "Path" path: String
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASSuccessModels {
    pub success_model: Vec<ImportOASSuccessModel>,
}
model! { ImportOASSuccessModels {
    0 "SuccessModel" success_model: Vec<ImportOASSuccessModel>
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASSuccessModel {
    pub group_id: Option<String>,
    pub model_name: Option<String>,
    pub model_operation: Option<String>,
    pub model_uid: Option<String>,
}
model! { ImportOASSuccessModel {
    0 "GroupId" group_id: String, 1 "ModelName" model_name: String, 2 "ModelOperation" model_operation: String,
    3 "ModelUid" model_uid: String
} }

/// In the response of [`ImportOAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOASWarningMessages {
    pub warning_message: Vec<String>,
}
model! { ImportOASWarningMessages {
    0 "WarningMessage" warning_message: Vec<String>
} }

/// Imports swagger: `ImportSwagger` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ImportSwagger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwagger {
    /// Required.
    pub data_format: String,
    pub dry_run: Option<bool>,
    pub global_condition: Option<BTreeMap<String, Value>>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub overwrite: bool,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub data: String,
}
operation! { ImportSwagger(data_format: String, group_id: String, overwrite: bool, data: String)
    "ImportSwagger" -> ImportSwaggerOutput {
    0 "DataFormat" data_format, 1 "DryRun" dry_run: bool, 2 "GlobalCondition" global_condition: BTreeMap<String, Value>,
    3 "GroupId" group_id, 4 "Overwrite" overwrite, 5 "SecurityToken" security_token: Secret, 6 "Data" data
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerOutput {
    pub failed: Option<ImportSwaggerFailed>,
    pub model_failed: Option<ImportSwaggerModelFailed>,
    pub model_success: Option<ImportSwaggerModelSuccess>,
    pub success: Option<ImportSwaggerSuccess>,
}
model! { ImportSwaggerOutput {
    0 "Failed" failed: ImportSwaggerFailed, 1 "ModelFailed" model_failed: ImportSwaggerModelFailed,
    2 "ModelSuccess" model_success: ImportSwaggerModelSuccess, 3 "Success" success: ImportSwaggerSuccess
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerFailed {
    pub api_import_swagger_failed: Vec<ImportSwaggerApiImportSwaggerFailed>,
}
model! { ImportSwaggerFailed {
    0 "ApiImportSwaggerFailed" api_import_swagger_failed: Vec<ImportSwaggerApiImportSwaggerFailed>
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerApiImportSwaggerFailed {
    pub error_msg: Option<String>,
    pub http_method: Option<String>,
    pub path: Option<String>,
}
model! { ImportSwaggerApiImportSwaggerFailed {
    0 "ErrorMsg" error_msg: String, 1 "HttpMethod" http_method: String, 2 "Path" path: String
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerModelFailed {
    pub api_import_model_failed: Vec<ImportSwaggerApiImportModelFailed>,
}
model! { ImportSwaggerModelFailed {
    0 "ApiImportModelFailed" api_import_model_failed: Vec<ImportSwaggerApiImportModelFailed>
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerApiImportModelFailed {
    pub error_msg: Option<String>,
    pub group_id: Option<String>,
    pub model_name: Option<String>,
}
model! { ImportSwaggerApiImportModelFailed {
    0 "ErrorMsg" error_msg: String, 1 "GroupId" group_id: String, 2 "ModelName" model_name: String
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerModelSuccess {
    pub api_import_model_success: Vec<ImportSwaggerApiImportModelSuccess>,
}
model! { ImportSwaggerModelSuccess {
    0 "ApiImportModelSuccess" api_import_model_success: Vec<ImportSwaggerApiImportModelSuccess>
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerApiImportModelSuccess {
    pub group_id: Option<String>,
    pub model_name: Option<String>,
    pub model_operation: Option<String>,
    pub model_uid: Option<String>,
}
model! { ImportSwaggerApiImportModelSuccess {
    0 "GroupId" group_id: String, 1 "ModelName" model_name: String, 2 "ModelOperation" model_operation: String,
    3 "ModelUid" model_uid: String
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerSuccess {
    pub api_import_swagger_success: Vec<ImportSwaggerApiImportSwaggerSuccess>,
}
model! { ImportSwaggerSuccess {
    0 "ApiImportSwaggerSuccess" api_import_swagger_success: Vec<ImportSwaggerApiImportSwaggerSuccess>
} }

/// In the response of [`ImportSwagger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSwaggerApiImportSwaggerSuccess {
    pub api_operation: Option<String>,
    pub api_uid: Option<String>,
    pub http_method: Option<String>,
    pub path: Option<String>,
}
model! { ImportSwaggerApiImportSwaggerSuccess {
    0 "ApiOperation" api_operation: String, 1 "ApiUid" api_uid: String, 2 "HttpMethod" http_method: String,
    3 "Path" path: String
} }

/// Lists private dns: `ListPrivateDNS` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ListPrivateDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateDNS {
    pub intranet_domain: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { ListPrivateDNS() "ListPrivateDNS" -> ListPrivateDNSOutput {
    0 "IntranetDomain" intranet_domain: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret, 4 "Type" r#type: String
} }
paged! { ListPrivateDNS: ListPrivateDNSPrivateDNSList =
    Number "PageNumber", "PrivateDNSList" private_dns_list, total "TotalCount" }

/// Response of [`ListPrivateDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateDNSOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub private_dns_list: Vec<ListPrivateDNSPrivateDNSList>,
    pub total_count: Option<i64>,
}
model! { ListPrivateDNSOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PrivateDNSList" private_dns_list: Vec<ListPrivateDNSPrivateDNSList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListPrivateDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateDNSPrivateDNSList {
    pub bind_instances: Vec<String>,
    pub created_time: Option<String>,
    pub intranet_domain: Option<String>,
    pub records: Vec<ListPrivateDNSRecords>,
    pub r#type: Option<String>,
}
model! { ListPrivateDNSPrivateDNSList {
    0 "BindInstances" bind_instances: Vec<String>, 1 "CreatedTime" created_time: String,
    2 "IntranetDomain" intranet_domain: String, 3 "Records" records: Vec<ListPrivateDNSRecords>, 4 "Type" r#type: String
} }

/// In the response of [`ListPrivateDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateDNSRecords {
    pub record: Option<String>,
    pub weight: Option<i64>,
}
model! { ListPrivateDNSRecords {
    0 "Record" record: String, 1 "Weight" weight: i64
} }

/// Lists tag resources: `ListTagResources` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies api: `ModifyApi` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApi {
    pub allow_signature_method: Option<String>,
    /// Required.
    pub api_id: String,
    /// Required.
    pub api_name: String,
    pub app_code_auth_type: Option<String>,
    pub auth_type: Option<String>,
    pub backend_enable: Option<bool>,
    pub backend_id: Option<String>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub force_nonce_check: Option<bool>,
    pub group_id: Option<String>,
    pub open_id_connect_config: Option<String>,
    /// Required.
    pub request_config: String,
    pub result_body_model: Option<String>,
    pub result_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub service_config: String,
    /// Required.
    pub visibility: String,
    pub web_socket_api_type: Option<String>,
    pub constant_parameters: Option<String>,
    pub error_code_samples: Option<String>,
    pub fail_result_sample: Option<String>,
    pub request_parameters: Option<String>,
    pub result_descriptions: Option<String>,
    pub result_sample: Option<String>,
    pub service_parameters: Option<String>,
    pub service_parameters_map: Option<String>,
    pub system_parameters: Option<String>,
}

/// Arguments of [`ModifyApi::new`].
pub struct ModifyApiRequired {
    pub api_id: String,
    pub api_name: String,
    pub request_config: String,
    pub service_config: String,
    pub visibility: String,
}
operation! { ModifyApi { ModifyApiRequired: api_id, api_name, request_config, service_config, visibility }
    "ModifyApi" -> Empty {
    0 "AllowSignatureMethod" allow_signature_method: String, 1 "ApiId" api_id, 2 "ApiName" api_name,
    3 "AppCodeAuthType" app_code_auth_type: String, 4 "AuthType" auth_type: String,
    5 "BackendEnable" backend_enable: bool, 6 "BackendId" backend_id: String, 7 "Description" description: String,
    8 "DisableInternet" disable_internet: bool, 9 "ForceNonceCheck" force_nonce_check: bool,
    10 "GroupId" group_id: String, 11 "OpenIdConnectConfig" open_id_connect_config: String,
    12 "RequestConfig" request_config, 13 "ResultBodyModel" result_body_model: String,
    14 "ResultType" result_type: String, 15 "SecurityToken" security_token: Secret, 16 "ServiceConfig" service_config,
    17 "Visibility" visibility, 18 "WebSocketApiType" web_socket_api_type: String,
    19 "ConstantParameters" constant_parameters: String, 20 "ErrorCodeSamples" error_code_samples: String,
    21 "FailResultSample" fail_result_sample: String, 22 "RequestParameters" request_parameters: String,
    23 "ResultDescriptions" result_descriptions: String, 24 "ResultSample" result_sample: String,
    25 "ServiceParameters" service_parameters: String, 26 "ServiceParametersMap" service_parameters_map: String,
    27 "SystemParameters" system_parameters: String
} [
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None)
] }

/// Response of [`ModifyApi`]: empty.
pub type ModifyApiOutput = Empty;

/// Modifies api configuration: `ModifyApiConfiguration` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApiConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiConfiguration {
    pub allow_signature_method: Option<String>,
    /// Required.
    pub api_id: String,
    pub api_name: Option<String>,
    pub app_code_auth_type: Option<String>,
    pub auth_type: Option<String>,
    pub backend_name: Option<String>,
    pub body_format: Option<String>,
    pub body_model: Option<String>,
    pub content_type_category: Option<String>,
    pub content_type_value: Option<String>,
    pub description: Option<String>,
    pub disable_internet: Option<bool>,
    pub error_code_samples: Option<String>,
    pub fail_result_sample: Option<String>,
    pub force_nonce_check: Option<bool>,
    pub function_compute_config: Option<String>,
    pub http_config: Option<String>,
    pub mock_config: Option<String>,
    pub model_name: Option<String>,
    pub oss_config: Option<String>,
    pub post_body_description: Option<String>,
    pub request_http_method: Option<String>,
    pub request_mode: Option<String>,
    pub request_parameters: Option<String>,
    pub request_path: Option<String>,
    pub request_protocol: Option<String>,
    pub result_sample: Option<String>,
    pub result_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub service_parameters: Option<String>,
    pub service_parameters_map: Option<String>,
    pub service_protocol: Option<String>,
    pub service_timeout: Option<i64>,
    pub use_backend_service: Option<bool>,
    pub visibility: Option<String>,
    pub vpc_config: Option<String>,
}
operation! { ModifyApiConfiguration(api_id: String) "ModifyApiConfiguration" -> Empty {
    0 "AllowSignatureMethod" allow_signature_method: String, 1 "ApiId" api_id, 2 "ApiName" api_name: String,
    3 "AppCodeAuthType" app_code_auth_type: String, 4 "AuthType" auth_type: String,
    5 "BackendName" backend_name: String, 6 "BodyFormat" body_format: String, 7 "BodyModel" body_model: String,
    8 "ContentTypeCategory" content_type_category: String, 9 "ContentTypeValue" content_type_value: String,
    10 "Description" description: String, 11 "DisableInternet" disable_internet: bool,
    12 "ErrorCodeSamples" error_code_samples: String, 13 "FailResultSample" fail_result_sample: String,
    14 "ForceNonceCheck" force_nonce_check: bool, 15 "FunctionComputeConfig" function_compute_config: String,
    16 "HttpConfig" http_config: String, 17 "MockConfig" mock_config: String, 18 "ModelName" model_name: String,
    19 "OssConfig" oss_config: String, 20 "PostBodyDescription" post_body_description: String,
    21 "RequestHttpMethod" request_http_method: String, 22 "RequestMode" request_mode: String,
    23 "RequestParameters" request_parameters: String, 24 "RequestPath" request_path: String,
    25 "RequestProtocol" request_protocol: String, 26 "ResultSample" result_sample: String,
    27 "ResultType" result_type: String, 28 "SecurityToken" security_token: Secret,
    29 "ServiceParameters" service_parameters: String, 30 "ServiceParametersMap" service_parameters_map: String,
    31 "ServiceProtocol" service_protocol: String, 32 "ServiceTimeout" service_timeout: i64,
    33 "UseBackendService" use_backend_service: bool, 34 "Visibility" visibility: String,
    35 "VpcConfig" vpc_config: String
} }

/// Response of [`ModifyApiConfiguration`]: empty.
pub type ModifyApiConfigurationOutput = Empty;

/// Modifies api group: `ModifyApiGroup` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApiGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroup {
    pub base_path: Option<String>,
    pub compatible_flags: Option<String>,
    pub custom_app_code_config: Option<String>,
    pub custom_trace_config: Option<String>,
    pub customer_configs: Option<String>,
    pub default_domain: Option<String>,
    pub description: Option<String>,
    pub filter_app_code_for_backend: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub passthrough_headers: Option<String>,
    pub rpc_pattern: Option<String>,
    pub rps_limit_for_serverless: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub support_sse: Option<String>,
    pub tag: Option<Vec<ModifyApiGroupTag>>,
    pub user_log_config: Option<String>,
}
operation! { ModifyApiGroup(group_id: String) "ModifyApiGroup" -> ModifyApiGroupOutput {
    0 "BasePath" base_path: String, 1 "CompatibleFlags" compatible_flags: String,
    2 "CustomAppCodeConfig" custom_app_code_config: String, 3 "CustomTraceConfig" custom_trace_config: String,
    4 "CustomerConfigs" customer_configs: String, 5 "DefaultDomain" default_domain: String,
    6 "Description" description: String, 7 "FilterAppCodeForBackend" filter_app_code_for_backend: String,
    8 "GroupId" group_id, 9 "GroupName" group_name: String, 10 "PassthroughHeaders" passthrough_headers: String,
    11 "RpcPattern" rpc_pattern: String, 12 "RpsLimitForServerless" rps_limit_for_serverless: String,
    13 "SecurityToken" security_token: Secret, 14 "SupportSSE" support_sse: String,
    15 "Tag" tag: Vec<ModifyApiGroupTag>, 16 "UserLogConfig" user_log_config: String
} }

/// In the request of [`ModifyApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroupTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ModifyApiGroupTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroupOutput {
    pub base_path: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub sub_domain: Option<String>,
}
model! { ModifyApiGroupOutput {
    0 "BasePath" base_path: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "SubDomain" sub_domain: String
} }

/// Modifies api group instance: `ModifyApiGroupInstance` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApiGroupInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroupInstance {
    /// Required.
    pub group_id: String,
    pub remark: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<ModifyApiGroupInstanceTag>>,
    /// Required.
    pub target_instance_id: String,
}
operation! { ModifyApiGroupInstance(group_id: String, target_instance_id: String) "ModifyApiGroupInstance" -> Empty {
    0 "GroupId" group_id, 1 "Remark" remark: String, 2 "SecurityToken" security_token: Secret,
    3 "Tag" tag: Vec<ModifyApiGroupInstanceTag>, 4 "TargetInstanceId" target_instance_id
} }

/// Response of [`ModifyApiGroupInstance`]: empty.
pub type ModifyApiGroupInstanceOutput = Empty;

/// In the request of [`ModifyApiGroupInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroupInstanceTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ModifyApiGroupInstanceTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Modifies api group network policy: `ModifyApiGroupNetworkPolicy` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApiGroupNetworkPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroupNetworkPolicy {
    /// Required.
    pub group_id: String,
    pub https_policy: Option<String>,
    pub inner_domain_enable: Option<bool>,
    pub internet_enable: Option<bool>,
    pub internet_ipv6_enable: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_intranet_enable: Option<bool>,
    pub vpc_slb_intranet_enable: Option<bool>,
}
operation! { ModifyApiGroupNetworkPolicy(group_id: String) "ModifyApiGroupNetworkPolicy" -> Empty {
    0 "GroupId" group_id, 1 "HttpsPolicy" https_policy: String, 2 "InnerDomainEnable" inner_domain_enable: bool,
    3 "InternetEnable" internet_enable: bool, 4 "InternetIPV6Enable" internet_ipv6_enable: bool,
    5 "SecurityToken" security_token: Secret, 6 "VpcIntranetEnable" vpc_intranet_enable: bool,
    7 "VpcSlbIntranetEnable" vpc_slb_intranet_enable: bool
} }

/// Response of [`ModifyApiGroupNetworkPolicy`]: empty.
pub type ModifyApiGroupNetworkPolicyOutput = Empty;

/// Modifies api group vpc whitelist: `ModifyApiGroupVpcWhitelist` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApiGroupVpcWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiGroupVpcWhitelist {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vpc_ids: String,
}
operation! { ModifyApiGroupVpcWhitelist(group_id: String, vpc_ids: String) "ModifyApiGroupVpcWhitelist" -> Empty {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret, 2 "VpcIds" vpc_ids
} }

/// Response of [`ModifyApiGroupVpcWhitelist`]: empty.
pub type ModifyApiGroupVpcWhitelistOutput = Empty;

/// Modifies app: `ModifyApp` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub app_id: i64,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<bool>,
    pub extend: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<ModifyAppTag>>,
}
operation! { ModifyApp(app_id: i64) "ModifyApp" -> Empty {
    0 "AppId" app_id, 1 "AppName" app_name: String, 2 "Description" description: String, 3 "Disabled" disabled: bool,
    4 "Extend" extend: String, 5 "SecurityToken" security_token: Secret, 6 "Tag" tag: Vec<ModifyAppTag>
} }

/// Response of [`ModifyApp`]: empty.
pub type ModifyAppOutput = Empty;

/// In the request of [`ModifyApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyAppTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Modifies backend: `ModifyBackend` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyBackend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackend {
    /// Required.
    pub backend_id: String,
    /// Required.
    pub backend_name: String,
    /// Required.
    pub backend_type: String,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyBackend(backend_id: String, backend_name: String, backend_type: String) "ModifyBackend" -> Empty {
    0 "BackendId" backend_id, 1 "BackendName" backend_name, 2 "BackendType" backend_type,
    3 "Description" description: String, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyBackend`]: empty.
pub type ModifyBackendOutput = Empty;

/// Modifies backend model: `ModifyBackendModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyBackendModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackendModel {
    pub backend_id: Option<String>,
    pub backend_model_data: Option<String>,
    pub backend_model_id: Option<String>,
    pub backend_type: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_name: Option<String>,
}
operation! { ModifyBackendModel() "ModifyBackendModel" -> ModifyBackendModelOutput {
    0 "BackendId" backend_id: String, 1 "BackendModelData" backend_model_data: String,
    2 "BackendModelId" backend_model_id: String, 3 "BackendType" backend_type: String,
    4 "Description" description: String, 5 "SecurityToken" security_token: Secret, 6 "StageName" stage_name: String
} }

/// Response of [`ModifyBackendModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackendModelOutput {
    pub operation_id: Option<String>,
}
model! { ModifyBackendModelOutput {
    0 "OperationId" operation_id: String
} }

/// Modifies dataset: `ModifyDataset` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataset {
    /// Required.
    pub dataset_id: String,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyDataset(dataset_id: String) "ModifyDataset" -> Empty {
    0 "DatasetId" dataset_id, 1 "DatasetName" dataset_name: String, 2 "Description" description: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyDataset`]: empty.
pub type ModifyDatasetOutput = Empty;

/// Modifies dataset item: `ModifyDatasetItem` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyDatasetItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatasetItem {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_item_id: String,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyDatasetItem(dataset_id: String, dataset_item_id: String) "ModifyDatasetItem" -> Empty {
    0 "DatasetId" dataset_id, 1 "DatasetItemId" dataset_item_id, 2 "Description" description: String,
    3 "ExpiredTime" expired_time: String, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyDatasetItem`]: empty.
pub type ModifyDatasetItemOutput = Empty;

/// Modifies instance attribute: `ModifyInstanceAttribute` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    pub delete_vpc_ip_block: Option<String>,
    pub egress_ipv6_enable: Option<String>,
    pub https_policy: Option<String>,
    pub ipv6_enabled: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub intranet_segments: Option<String>,
    pub maintain_end_time: Option<String>,
    pub maintain_start_time: Option<String>,
    pub to_connect_vpc_ip_block: Option<ModifyInstanceAttributeToConnectVpcIpBlock>,
    /// Secret.
    pub token: Option<Secret>,
    pub vpc_slb_intranet_enable: Option<String>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> Empty {
    0 "DeleteVpcIpBlock" delete_vpc_ip_block: String, 1 "EgressIpv6Enable" egress_ipv6_enable: String,
    2 "HttpsPolicy" https_policy: String, 3 "IPV6Enabled" ipv6_enabled: String, 4 "InstanceId" instance_id,
    5 "InstanceName" instance_name: String, 6 "IntranetSegments" intranet_segments: String,
    7 "MaintainEndTime" maintain_end_time: String, 8 "MaintainStartTime" maintain_start_time: String,
    9 "ToConnectVpcIpBlock" to_connect_vpc_ip_block: ModifyInstanceAttributeToConnectVpcIpBlock,
    10 "Token" token: Secret, 11 "VpcSlbIntranetEnable" vpc_slb_intranet_enable: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`ModifyInstanceAttribute`]: empty.
pub type ModifyInstanceAttributeOutput = Empty;

/// In the request of [`ModifyInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeToConnectVpcIpBlock {
    pub cidr_block: Option<String>,
    pub customized: Option<bool>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { ModifyInstanceAttributeToConnectVpcIpBlock() {
    0 "CidrBlock" cidr_block: String, 1 "Customized" customized: bool, 2 "VswitchId" vswitch_id: String,
    3 "ZoneId" zone_id: String
} }

/// Modifies instance spec: `ModifyInstanceSpec` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpec {
    pub auto_pay: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_spec: String,
    pub modify_action: Option<String>,
    pub skip_wait_switch: Option<bool>,
    /// Required. Secret.
    pub token: Secret,
}
operation! { ModifyInstanceSpec(instance_id: String, instance_spec: String, token: Secret)
    "ModifyInstanceSpec" -> Empty {
    0 "AutoPay" auto_pay: bool, 1 "InstanceId" instance_id, 2 "InstanceSpec" instance_spec,
    3 "ModifyAction" modify_action: String, 4 "SkipWaitSwitch" skip_wait_switch: bool, 5 "Token" token
} }

/// Response of [`ModifyInstanceSpec`]: empty.
pub type ModifyInstanceSpecOutput = Empty;

/// Modifies instance vpc attribute for console: `ModifyInstanceVpcAttributeForConsole` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyInstanceVpcAttributeForConsole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeForConsole {
    pub delete_vpc_access: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub token: Option<Secret>,
    /// Required.
    pub vpc_id: String,
    pub vpc_owner_id: Option<i64>,
    pub vswitch_id: Option<String>,
}
operation! { ModifyInstanceVpcAttributeForConsole(instance_id: String, vpc_id: String)
    "ModifyInstanceVpcAttributeForConsole" -> Empty {
    0 "DeleteVpcAccess" delete_vpc_access: bool, 1 "InstanceId" instance_id, 2 "Token" token: Secret, 3 "VpcId" vpc_id,
    4 "VpcOwnerId" vpc_owner_id: i64, 5 "VswitchId" vswitch_id: String
} }

/// Response of [`ModifyInstanceVpcAttributeForConsole`]: empty.
pub type ModifyInstanceVpcAttributeForConsoleOutput = Empty;

/// Modifies intranet domain policy: `ModifyIntranetDomainPolicy` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyIntranetDomainPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntranetDomainPolicy {
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vpc_intranet_enable: bool,
}
operation! { ModifyIntranetDomainPolicy(group_id: String, vpc_intranet_enable: bool)
    "ModifyIntranetDomainPolicy" -> Empty {
    0 "GroupId" group_id, 1 "SecurityToken" security_token: Secret, 2 "VpcIntranetEnable" vpc_intranet_enable
} }

/// Response of [`ModifyIntranetDomainPolicy`]: empty.
pub type ModifyIntranetDomainPolicyOutput = Empty;

/// Modifies ip control: `ModifyIpControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyIpControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpControl {
    pub description: Option<String>,
    /// Required.
    pub ip_control_id: String,
    pub ip_control_name: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyIpControl(ip_control_id: String) "ModifyIpControl" -> Empty {
    0 "Description" description: String, 1 "IpControlId" ip_control_id, 2 "IpControlName" ip_control_name: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyIpControl`]: empty.
pub type ModifyIpControlOutput = Empty;

/// Modifies ip control policy item: `ModifyIpControlPolicyItem` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyIpControlPolicyItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpControlPolicyItem {
    pub app_id: Option<String>,
    /// Required.
    pub cidr_ip: String,
    /// Required.
    pub ip_control_id: String,
    /// Required.
    pub policy_item_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyIpControlPolicyItem(cidr_ip: String, ip_control_id: String, policy_item_id: String)
    "ModifyIpControlPolicyItem" -> Empty {
    0 "AppId" app_id: String, 1 "CidrIp" cidr_ip, 2 "IpControlId" ip_control_id, 3 "PolicyItemId" policy_item_id,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyIpControlPolicyItem`]: empty.
pub type ModifyIpControlPolicyItemOutput = Empty;

/// Modifies log config: `ModifyLogConfig` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogConfig {
    pub log_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sls_log_store: String,
    /// Required.
    pub sls_project: String,
}
operation! { ModifyLogConfig(sls_log_store: String, sls_project: String) "ModifyLogConfig" -> Empty {
    0 "LogType" log_type: String, 1 "SecurityToken" security_token: Secret, 2 "SlsLogStore" sls_log_store,
    3 "SlsProject" sls_project
} }

/// Response of [`ModifyLogConfig`]: empty.
pub type ModifyLogConfigOutput = Empty;

/// Modifies model: `ModifyModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModel {
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub model_name: String,
    pub new_model_name: Option<String>,
    pub schema: Option<String>,
}
operation! { ModifyModel(group_id: String, model_name: String) "ModifyModel" -> Empty {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "ModelName" model_name,
    3 "NewModelName" new_model_name: String, 4 "Schema" schema: String
} }

/// Response of [`ModifyModel`]: empty.
pub type ModifyModelOutput = Empty;

/// Modifies plugin: `ModifyPlugin` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlugin {
    pub description: Option<String>,
    pub plugin_data: Option<String>,
    /// Required.
    pub plugin_id: String,
    pub plugin_name: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<ModifyPluginTag>>,
}
operation! { ModifyPlugin(plugin_id: String) "ModifyPlugin" -> Empty {
    0 "Description" description: String, 1 "PluginData" plugin_data: String, 2 "PluginId" plugin_id,
    3 "PluginName" plugin_name: String, 4 "SecurityToken" security_token: Secret, 5 "Tag" tag: Vec<ModifyPluginTag>
} }

/// Response of [`ModifyPlugin`]: empty.
pub type ModifyPluginOutput = Empty;

/// In the request of [`ModifyPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPluginTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ModifyPluginTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Modifies signature: `ModifySignature` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifySignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySignature {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub signature_id: String,
    /// Secret.
    pub signature_key: Option<Secret>,
    pub signature_name: Option<String>,
    /// Secret.
    pub signature_secret: Option<Secret>,
}
operation! { ModifySignature(signature_id: String) "ModifySignature" -> ModifySignatureOutput {
    0 "SecurityToken" security_token: Secret, 1 "SignatureId" signature_id, 2 "SignatureKey" signature_key: Secret,
    3 "SignatureName" signature_name: String, 4 "SignatureSecret" signature_secret: Secret
} }

/// Response of [`ModifySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySignatureOutput {
    pub signature_id: Option<String>,
    pub signature_name: Option<String>,
}
model! { ModifySignatureOutput {
    0 "SignatureId" signature_id: String, 1 "SignatureName" signature_name: String
} }

/// Modifies stage model: `ModifyStageModel` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyStageModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStageModel {
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub stage_alias: Option<String>,
    /// Required.
    pub stage_model_id: String,
}
operation! { ModifyStageModel(stage_model_id: String) "ModifyStageModel" -> Empty {
    0 "Description" description: String, 1 "SecurityToken" security_token: Secret, 2 "StageAlias" stage_alias: String,
    3 "StageModelId" stage_model_id
} }

/// Response of [`ModifyStageModel`]: empty.
pub type ModifyStageModelOutput = Empty;

/// Modifies traffic control: `ModifyTrafficControl` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyTrafficControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrafficControl {
    pub api_default: Option<i64>,
    pub app_default: Option<i64>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub traffic_control_id: String,
    pub traffic_control_name: Option<String>,
    pub traffic_control_unit: Option<String>,
    pub user_default: Option<i64>,
}
operation! { ModifyTrafficControl(traffic_control_id: String) "ModifyTrafficControl" -> Empty {
    0 "ApiDefault" api_default: i64, 1 "AppDefault" app_default: i64, 2 "Description" description: String,
    3 "SecurityToken" security_token: Secret, 4 "TrafficControlId" traffic_control_id,
    5 "TrafficControlName" traffic_control_name: String, 6 "TrafficControlUnit" traffic_control_unit: String,
    7 "UserDefault" user_default: i64
} }

/// Response of [`ModifyTrafficControl`]: empty.
pub type ModifyTrafficControlOutput = Empty;

/// Modifies vpc access and update apis: `ModifyVpcAccessAndUpdateApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ModifyVpcAccessAndUpdateApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAccessAndUpdateApis {
    pub instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub need_batch_work: Option<bool>,
    pub port: Option<i64>,
    pub refresh: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub vpc_id: Option<String>,
    pub vpc_target_host_name: Option<String>,
}
operation! { ModifyVpcAccessAndUpdateApis(name: String)
    "ModifyVpcAccessAndUpdateApis" -> ModifyVpcAccessAndUpdateApisOutput {
    0 "InstanceId" instance_id: String, 1 "Name" name, 2 "NeedBatchWork" need_batch_work: bool, 3 "Port" port: i64,
    4 "Refresh" refresh: bool, 5 "SecurityToken" security_token: Secret, 6 "Token" token: Secret,
    7 "VpcId" vpc_id: String, 8 "VpcTargetHostName" vpc_target_host_name: String
} }

/// Response of [`ModifyVpcAccessAndUpdateApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAccessAndUpdateApisOutput {
    pub operation_id: Option<String>,
}
model! { ModifyVpcAccessAndUpdateApisOutput {
    0 "OperationId" operation_id: String
} }

/// Opens api gateway service: `OpenApiGatewayService` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/OpenApiGatewayService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenApiGatewayService {}
operation! { OpenApiGatewayService() "OpenApiGatewayService" -> OpenApiGatewayServiceOutput {} }

/// Response of [`OpenApiGatewayService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenApiGatewayServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenApiGatewayServiceOutput {
    0 "OrderId" order_id: String
} }

/// Queries request logs: `QueryRequestLogs` of `cloudapi` 2016-07-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/QueryRequestLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRequestLogs {
    /// Required.
    pub request_log_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { QueryRequestLogs(request_log_id: String) "QueryRequestLogs" -> QueryRequestLogsOutput {
    0 "RequestLogId" request_log_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`QueryRequestLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRequestLogsOutput {
    pub request_logs: Option<QueryRequestLogsRequestLogs>,
}
model! { QueryRequestLogsOutput {
    0 "RequestLogs" request_logs: QueryRequestLogsRequestLogs
} }

/// In the response of [`QueryRequestLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRequestLogsRequestLogs {
    pub request_log: Vec<QueryRequestLogsRequestLog>,
}
model! { QueryRequestLogsRequestLogs {
    0 "RequestLog" request_log: Vec<QueryRequestLogsRequestLog>
} }

/// In the response of [`QueryRequestLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRequestLogsRequestLog {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub app_name: Option<String>,
    pub backend_request_end: Option<i64>,
    pub backend_request_start: Option<i64>,
    pub backend_response_end: Option<i64>,
    pub backend_response_start: Option<i64>,
    pub client_ip: Option<String>,
    pub client_nonce: Option<String>,
    pub consumer_app_id: Option<String>,
    pub consumer_app_key: Option<String>,
    pub custom_trace_id: Option<String>,
    pub domain: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub exception: Option<String>,
    pub front_request_end: Option<i64>,
    pub front_request_start: Option<i64>,
    pub front_response_end: Option<i64>,
    pub front_response_start: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub http_method: Option<String>,
    pub http_path: Option<String>,
    pub initial_request_id: Option<String>,
    pub instance_id: Option<String>,
    pub jwt_claims: Option<String>,
    pub region: Option<String>,
    pub request_body: Option<String>,
    pub request_headers: Option<String>,
    pub request_id: Option<String>,
    pub request_protocol: Option<String>,
    pub request_query_string: Option<String>,
    pub request_size: Option<String>,
    pub request_time: Option<String>,
    pub response_body: Option<String>,
    pub response_headers: Option<String>,
    pub response_size: Option<String>,
    pub service_latency: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub status_code: Option<String>,
    pub total_latency: Option<String>,
    pub plugin: Option<String>,
}
model! { QueryRequestLogsRequestLog {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "AppName" app_name: String,
    3 "BackendRequestEnd" backend_request_end: i64, 4 "BackendRequestStart" backend_request_start: i64,
    5 "BackendResponseEnd" backend_response_end: i64, 6 "BackendResponseStart" backend_response_start: i64,
    7 "ClientIp" client_ip: String, 8 "ClientNonce" client_nonce: String, 9 "ConsumerAppId" consumer_app_id: String,
    10 "ConsumerAppKey" consumer_app_key: String, 11 "CustomTraceId" custom_trace_id: String,
    12 "Domain" domain: String, 13 "ErrorCode" error_code: String, 14 "ErrorMessage" error_message: String,
    15 "Exception" exception: String, 16 "FrontRequestEnd" front_request_end: i64,
    17 "FrontRequestStart" front_request_start: i64, 18 "FrontResponseEnd" front_response_end: i64,
    19 "FrontResponseStart" front_response_start: i64, 20 "GroupId" group_id: String, 21 "GroupName" group_name: String,
    22 "HttpMethod" http_method: String, 23 "HttpPath" http_path: String,
    24 "InitialRequestId" initial_request_id: String, 25 "InstanceId" instance_id: String,
    26 "JwtClaims" jwt_claims: String, 27 "Region" region: String, 28 "RequestBody" request_body: String,
    29 "RequestHeaders" request_headers: String, 30 "RequestId" request_id: String,
    31 "RequestProtocol" request_protocol: String, 32 "RequestQueryString" request_query_string: String,
    33 "RequestSize" request_size: String, 34 "RequestTime" request_time: String,
    35 "ResponseBody" response_body: String, 36 "ResponseHeaders" response_headers: String,
    37 "ResponseSize" response_size: String, 38 "ServiceLatency" service_latency: String, 39 "StageId" stage_id: String,
    40 "StageName" stage_name: String, 41 "StatusCode" status_code: String, 42 "TotalLatency" total_latency: String,
    43 "plugin" plugin: String
} }

/// `ReactivateDomain` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ReactivateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactivateDomain {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReactivateDomain(domain_name: String, group_id: String) "ReactivateDomain" -> Empty {
    0 "DomainName" domain_name, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`ReactivateDomain`]: empty.
pub type ReactivateDomainOutput = Empty;

/// Removes access control list entry: `RemoveAccessControlListEntry` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveAccessControlListEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAccessControlListEntry {
    pub acl_entrys: Option<String>,
    /// Required.
    pub acl_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RemoveAccessControlListEntry(acl_id: String) "RemoveAccessControlListEntry" -> Empty {
    0 "AclEntrys" acl_entrys: String, 1 "AclId" acl_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`RemoveAccessControlListEntry`]: empty.
pub type RemoveAccessControlListEntryOutput = Empty;

/// Removes api products authorities: `RemoveApiProductsAuthorities` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveApiProductsAuthorities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApiProductsAuthorities {
    /// Required.
    pub api_product_ids: Vec<String>,
    /// Required.
    pub app_id: i64,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RemoveApiProductsAuthorities(api_product_ids: Vec<String>, app_id: i64)
    "RemoveApiProductsAuthorities" -> Empty {
    0 "ApiProductIds" api_product_ids, 1 "AppId" app_id, 2 "SecurityToken" security_token: Secret
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`RemoveApiProductsAuthorities`]: empty.
pub type RemoveApiProductsAuthoritiesOutput = Empty;

/// Removes apis authorities: `RemoveApisAuthorities` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveApisAuthorities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApisAuthorities {
    /// Required.
    pub api_ids: String,
    /// Required.
    pub app_id: i64,
    pub description: Option<String>,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { RemoveApisAuthorities(api_ids: String, app_id: i64, stage_name: String) "RemoveApisAuthorities" -> Empty {
    0 "ApiIds" api_ids, 1 "AppId" app_id, 2 "Description" description: String, 3 "GroupId" group_id: String,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }

/// Response of [`RemoveApisAuthorities`]: empty.
pub type RemoveApisAuthoritiesOutput = Empty;

/// Removes apps authorities: `RemoveAppsAuthorities` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveAppsAuthorities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAppsAuthorities {
    /// Required.
    pub api_id: String,
    /// Required.
    pub app_ids: String,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { RemoveAppsAuthorities(api_id: String, app_ids: String, stage_name: String)
    "RemoveAppsAuthorities" -> Empty {
    0 "ApiId" api_id, 1 "AppIds" app_ids, 2 "GroupId" group_id: String, 3 "SecurityToken" security_token: Secret,
    4 "StageName" stage_name
} }

/// Response of [`RemoveAppsAuthorities`]: empty.
pub type RemoveAppsAuthoritiesOutput = Empty;

/// Removes ip control apis: `RemoveIpControlApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveIpControlApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIpControlApis {
    pub api_ids: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub ip_control_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { RemoveIpControlApis(group_id: String, ip_control_id: String, stage_name: String)
    "RemoveIpControlApis" -> Empty {
    0 "ApiIds" api_ids: String, 1 "GroupId" group_id, 2 "IpControlId" ip_control_id,
    3 "SecurityToken" security_token: Secret, 4 "StageName" stage_name
} }

/// Response of [`RemoveIpControlApis`]: empty.
pub type RemoveIpControlApisOutput = Empty;

/// Removes ip control policy item: `RemoveIpControlPolicyItem` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveIpControlPolicyItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIpControlPolicyItem {
    /// Required.
    pub ip_control_id: String,
    /// Required.
    pub policy_item_ids: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RemoveIpControlPolicyItem(ip_control_id: String, policy_item_ids: String)
    "RemoveIpControlPolicyItem" -> Empty {
    0 "IpControlId" ip_control_id, 1 "PolicyItemIds" policy_item_ids, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`RemoveIpControlPolicyItem`]: empty.
pub type RemoveIpControlPolicyItemOutput = Empty;

/// Removes signature apis: `RemoveSignatureApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveSignatureApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSignatureApis {
    pub api_ids: Option<String>,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub signature_id: String,
    /// Required.
    pub stage_name: String,
}
operation! { RemoveSignatureApis(group_id: String, signature_id: String, stage_name: String)
    "RemoveSignatureApis" -> Empty {
    0 "ApiIds" api_ids: String, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret,
    3 "SignatureId" signature_id, 4 "StageName" stage_name
} }

/// Response of [`RemoveSignatureApis`]: empty.
pub type RemoveSignatureApisOutput = Empty;

/// Removes traffic control apis: `RemoveTrafficControlApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveTrafficControlApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTrafficControlApis {
    pub api_ids: Option<String>,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub traffic_control_id: String,
}
operation! { RemoveTrafficControlApis(group_id: String, stage_name: String, traffic_control_id: String)
    "RemoveTrafficControlApis" -> Empty {
    0 "ApiIds" api_ids: String, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret,
    3 "StageName" stage_name, 4 "TrafficControlId" traffic_control_id
} }

/// Response of [`RemoveTrafficControlApis`]: empty.
pub type RemoveTrafficControlApisOutput = Empty;

/// Removes vpc access: `RemoveVpcAccess` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveVpcAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAccess {
    /// Required.
    pub instance_id: String,
    pub need_batch_work: Option<bool>,
    /// Required.
    pub port: i64,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vpc_id: String,
}
operation! { RemoveVpcAccess(instance_id: String, port: i64, vpc_id: String)
    "RemoveVpcAccess" -> RemoveVpcAccessOutput {
    0 "InstanceId" instance_id, 1 "NeedBatchWork" need_batch_work: bool, 2 "Port" port,
    3 "SecurityToken" security_token: Secret, 4 "VpcId" vpc_id
} }

/// Response of [`RemoveVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAccessOutput {
    pub apis: Option<RemoveVpcAccessApis>,
}
model! { RemoveVpcAccessOutput {
    0 "Apis" apis: RemoveVpcAccessApis
} }

/// In the response of [`RemoveVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAccessApis {
    pub api: Vec<RemoveVpcAccessApi>,
}
model! { RemoveVpcAccessApis {
    0 "Api" api: Vec<RemoveVpcAccessApi>
} }

/// In the response of [`RemoveVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAccessApi {
    pub api_id: Option<String>,
    pub group_id: Option<String>,
    pub stage_id: Option<String>,
}
model! { RemoveVpcAccessApi {
    0 "ApiId" api_id: String, 1 "GroupId" group_id: String, 2 "StageId" stage_id: String
} }

/// Removes vpc access and abolish apis: `RemoveVpcAccessAndAbolishApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/RemoveVpcAccessAndAbolishApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAccessAndAbolishApis {
    /// Required.
    pub instance_id: String,
    pub need_batch_work: Option<bool>,
    /// Required.
    pub port: i64,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vpc_id: String,
}
operation! { RemoveVpcAccessAndAbolishApis(instance_id: String, port: i64, vpc_id: String)
    "RemoveVpcAccessAndAbolishApis" -> RemoveVpcAccessAndAbolishApisOutput {
    0 "InstanceId" instance_id, 1 "NeedBatchWork" need_batch_work: bool, 2 "Port" port,
    3 "SecurityToken" security_token: Secret, 4 "VpcId" vpc_id
} }

/// Response of [`RemoveVpcAccessAndAbolishApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVpcAccessAndAbolishApisOutput {
    pub operation_id: Option<String>,
}
model! { RemoveVpcAccessAndAbolishApisOutput {
    0 "OperationId" operation_id: String
} }

/// Resets app code: `ResetAppCode` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ResetAppCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAppCode {
    /// Required.
    pub app_code: String,
    pub new_app_code: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ResetAppCode(app_code: String) "ResetAppCode" -> Empty {
    0 "AppCode" app_code, 1 "NewAppCode" new_app_code: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`ResetAppCode`]: empty.
pub type ResetAppCodeOutput = Empty;

/// Resets app secret: `ResetAppSecret` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ResetAppSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAppSecret {
    /// Required.
    pub app_key: String,
    pub new_app_key: Option<String>,
    /// Secret.
    pub new_app_secret: Option<Secret>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ResetAppSecret(app_key: String) "ResetAppSecret" -> Empty {
    0 "AppKey" app_key, 1 "NewAppKey" new_app_key: String, 2 "NewAppSecret" new_app_secret: Secret,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ResetAppSecret`]: empty.
pub type ResetAppSecretOutput = Empty;

/// `SdkGenerateByApp` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SdkGenerateByApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkGenerateByApp {
    /// Required.
    pub app_id: i64,
    /// Required.
    pub language: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SdkGenerateByApp(app_id: i64, language: String) "SdkGenerateByApp" -> SdkGenerateByAppOutput {
    0 "AppId" app_id, 1 "Language" language, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`SdkGenerateByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkGenerateByAppOutput {
    pub download_link: Option<String>,
}
model! { SdkGenerateByAppOutput {
    0 "DownloadLink" download_link: String
} }

/// `SdkGenerateByAppForRegion` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SdkGenerateByAppForRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkGenerateByAppForRegion {
    /// Required.
    pub app_id: i64,
    /// Required.
    pub language: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SdkGenerateByAppForRegion(app_id: i64, language: String)
    "SdkGenerateByAppForRegion" -> SdkGenerateByAppForRegionOutput {
    0 "AppId" app_id, 1 "Language" language, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`SdkGenerateByAppForRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkGenerateByAppForRegionOutput {
    pub download_link: Option<String>,
}
model! { SdkGenerateByAppForRegionOutput {
    0 "DownloadLink" download_link: String
} }

/// `SdkGenerateByGroup` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SdkGenerateByGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkGenerateByGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub language: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SdkGenerateByGroup(group_id: String, language: String) "SdkGenerateByGroup" -> SdkGenerateByGroupOutput {
    0 "GroupId" group_id, 1 "Language" language, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`SdkGenerateByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkGenerateByGroupOutput {
    pub download_link: Option<String>,
}
model! { SdkGenerateByGroupOutput {
    0 "DownloadLink" download_link: String
} }

/// Sets access control list attribute: `SetAccessControlListAttribute` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetAccessControlListAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessControlListAttribute {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acl_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetAccessControlListAttribute(acl_id: String, acl_name: String) "SetAccessControlListAttribute" -> Empty {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`SetAccessControlListAttribute`]: empty.
pub type SetAccessControlListAttributeOutput = Empty;

/// Sets api products authorities: `SetApiProductsAuthorities` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetApiProductsAuthorities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApiProductsAuthorities {
    /// Required.
    pub api_product_ids: Vec<String>,
    /// Required.
    pub app_id: i64,
    pub auth_valid_time: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetApiProductsAuthorities(api_product_ids: Vec<String>, app_id: i64) "SetApiProductsAuthorities" -> Empty {
    0 "ApiProductIds" api_product_ids, 1 "AppId" app_id, 2 "AuthValidTime" auth_valid_time: String,
    3 "Description" description: String, 4 "SecurityToken" security_token: Secret
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`SetApiProductsAuthorities`]: empty.
pub type SetApiProductsAuthoritiesOutput = Empty;

/// Sets apis authorities: `SetApisAuthorities` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetApisAuthorities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApisAuthorities {
    pub api_ids: Option<String>,
    /// Required.
    pub app_id: i64,
    pub auth_valid_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { SetApisAuthorities(app_id: i64, stage_name: String) "SetApisAuthorities" -> Empty {
    0 "ApiIds" api_ids: String, 1 "AppId" app_id, 2 "AuthValidTime" auth_valid_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "SecurityToken" security_token: Secret,
    6 "StageName" stage_name
} }

/// Response of [`SetApisAuthorities`]: empty.
pub type SetApisAuthoritiesOutput = Empty;

/// Sets apps auth to api product: `SetAppsAuthToApiProduct` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetAppsAuthToApiProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppsAuthToApiProduct {
    /// Required.
    pub api_product_id: String,
    /// Required.
    pub app_ids: Vec<i64>,
    pub auth_valid_time: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetAppsAuthToApiProduct(api_product_id: String, app_ids: Vec<i64>) "SetAppsAuthToApiProduct" -> Empty {
    0 "ApiProductId" api_product_id, 1 "AppIds" app_ids, 2 "AuthValidTime" auth_valid_time: String,
    3 "Description" description: String, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`SetAppsAuthToApiProduct`]: empty.
pub type SetAppsAuthToApiProductOutput = Empty;

/// Sets apps authorities: `SetAppsAuthorities` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetAppsAuthorities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppsAuthorities {
    /// Required.
    pub api_id: String,
    /// Required.
    pub app_ids: String,
    pub auth_valid_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { SetAppsAuthorities(api_id: String, app_ids: String, stage_name: String) "SetAppsAuthorities" -> Empty {
    0 "ApiId" api_id, 1 "AppIds" app_ids, 2 "AuthValidTime" auth_valid_time: String,
    3 "Description" description: String, 4 "GroupId" group_id: String, 5 "SecurityToken" security_token: Secret,
    6 "StageName" stage_name
} }

/// Response of [`SetAppsAuthorities`]: empty.
pub type SetAppsAuthoritiesOutput = Empty;

/// Sets domain: `SetDomain` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomain {
    pub bind_stage_name: Option<String>,
    pub custom_domain_type: Option<String>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    pub is_force: Option<bool>,
    pub is_http_redirect_to_https: Option<bool>,
}
operation! { SetDomain(domain_name: String, group_id: String) "SetDomain" -> SetDomainOutput {
    0 "BindStageName" bind_stage_name: String, 1 "CustomDomainType" custom_domain_type: String,
    2 "DomainName" domain_name, 3 "GroupId" group_id, 4 "IsForce" is_force: bool,
    5 "IsHttpRedirectToHttps" is_http_redirect_to_https: bool
} }

/// Response of [`SetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainOutput {
    pub domain_binding_status: Option<String>,
    pub domain_legal_status: Option<String>,
    pub domain_name: Option<String>,
    pub domain_remark: Option<String>,
    pub domain_web_socket_status: Option<String>,
    pub group_id: Option<String>,
    pub sub_domain: Option<String>,
}
model! { SetDomainOutput {
    0 "DomainBindingStatus" domain_binding_status: String, 1 "DomainLegalStatus" domain_legal_status: String,
    2 "DomainName" domain_name: String, 3 "DomainRemark" domain_remark: String,
    4 "DomainWebSocketStatus" domain_web_socket_status: String, 5 "GroupId" group_id: String,
    6 "SubDomain" sub_domain: String
} }

/// Sets domain certificate: `SetDomainCertificate` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetDomainCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainCertificate {
    pub ca_certificate_body: Option<String>,
    pub certificate_body: Option<String>,
    /// Required.
    pub certificate_name: String,
    /// Secret.
    pub certificate_private_key: Option<Secret>,
    pub client_cert_s_dn_pass_through: Option<bool>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub ssl_ocsp_cache_enable: Option<bool>,
    pub ssl_ocsp_enable: Option<bool>,
    pub ssl_verify_depth: Option<String>,
}
operation! { SetDomainCertificate(certificate_name: String, domain_name: String, group_id: String)
    "SetDomainCertificate" -> Empty {
    0 "CaCertificateBody" ca_certificate_body: String, 1 "CertificateBody" certificate_body: String,
    2 "CertificateName" certificate_name, 3 "CertificatePrivateKey" certificate_private_key: Secret,
    4 "ClientCertSDnPassThrough" client_cert_s_dn_pass_through: bool, 5 "DomainName" domain_name, 6 "GroupId" group_id,
    7 "SecurityToken" security_token: Secret, 8 "SslOcspCacheEnable" ssl_ocsp_cache_enable: bool,
    9 "SslOcspEnable" ssl_ocsp_enable: bool, 10 "SslVerifyDepth" ssl_verify_depth: String
} }

/// Response of [`SetDomainCertificate`]: empty.
pub type SetDomainCertificateOutput = Empty;

/// Sets domain web socket status: `SetDomainWebSocketStatus` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetDomainWebSocketStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainWebSocketStatus {
    /// Required.
    pub action_value: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub wss_enable: Option<String>,
}
operation! { SetDomainWebSocketStatus(action_value: String, domain_name: String, group_id: String)
    "SetDomainWebSocketStatus" -> Empty {
    0 "ActionValue" action_value, 1 "DomainName" domain_name, 2 "GroupId" group_id,
    3 "SecurityToken" security_token: Secret, 4 "WSSEnable" wss_enable: String
} }

/// Response of [`SetDomainWebSocketStatus`]: empty.
pub type SetDomainWebSocketStatusOutput = Empty;

/// Sets group auth app code: `SetGroupAuthAppCode` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetGroupAuthAppCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGroupAuthAppCode {
    /// Required.
    pub auth_app_code: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetGroupAuthAppCode(auth_app_code: String, group_id: String) "SetGroupAuthAppCode" -> Empty {
    0 "AuthAppCode" auth_app_code, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`SetGroupAuthAppCode`]: empty.
pub type SetGroupAuthAppCodeOutput = Empty;

/// Sets ip control apis: `SetIpControlApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetIpControlApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIpControlApis {
    /// Required.
    pub api_ids: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub ip_control_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { SetIpControlApis(api_ids: String, group_id: String, ip_control_id: String, stage_name: String)
    "SetIpControlApis" -> Empty {
    0 "ApiIds" api_ids, 1 "GroupId" group_id, 2 "IpControlId" ip_control_id, 3 "SecurityToken" security_token: Secret,
    4 "StageName" stage_name
} }

/// Response of [`SetIpControlApis`]: empty.
pub type SetIpControlApisOutput = Empty;

/// Sets signature apis: `SetSignatureApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetSignatureApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSignatureApis {
    /// Required.
    pub api_ids: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub signature_id: String,
    /// Required.
    pub stage_name: String,
}
operation! { SetSignatureApis(api_ids: String, group_id: String, signature_id: String, stage_name: String)
    "SetSignatureApis" -> Empty {
    0 "ApiIds" api_ids, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "SignatureId" signature_id,
    4 "StageName" stage_name
} }

/// Response of [`SetSignatureApis`]: empty.
pub type SetSignatureApisOutput = Empty;

/// Sets traffic control apis: `SetTrafficControlApis` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetTrafficControlApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTrafficControlApis {
    /// Required.
    pub api_ids: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
    /// Required.
    pub traffic_control_id: String,
}
operation! { SetTrafficControlApis(api_ids: String, group_id: String, stage_name: String, traffic_control_id: String)
    "SetTrafficControlApis" -> Empty {
    0 "ApiIds" api_ids, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret, 3 "StageName" stage_name,
    4 "TrafficControlId" traffic_control_id
} }

/// Response of [`SetTrafficControlApis`]: empty.
pub type SetTrafficControlApisOutput = Empty;

/// Sets vpc access: `SetVpcAccess` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetVpcAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVpcAccess {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub port: i64,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<SetVpcAccessTag>>,
    /// Required.
    pub vpc_id: String,
    pub vpc_target_host_name: Option<String>,
}
operation! { SetVpcAccess(instance_id: String, name: String, port: i64, vpc_id: String)
    "SetVpcAccess" -> SetVpcAccessOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "Name" name, 3 "Port" port,
    4 "SecurityToken" security_token: Secret, 5 "Tag" tag: Vec<SetVpcAccessTag>, 6 "VpcId" vpc_id,
    7 "VpcTargetHostName" vpc_target_host_name: String
} }

/// In the request of [`SetVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVpcAccessTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SetVpcAccessTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SetVpcAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVpcAccessOutput {
    pub vpc_access_id: Option<String>,
}
model! { SetVpcAccessOutput {
    0 "VpcAccessId" vpc_access_id: String
} }

/// Sets wildcard domain patterns: `SetWildcardDomainPatterns` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SetWildcardDomainPatterns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWildcardDomainPatterns {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub group_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub wildcard_domain_patterns: Option<String>,
}
operation! { SetWildcardDomainPatterns(domain_name: String, group_id: String) "SetWildcardDomainPatterns" -> Empty {
    0 "DomainName" domain_name, 1 "GroupId" group_id, 2 "SecurityToken" security_token: Secret,
    3 "WildcardDomainPatterns" wildcard_domain_patterns: String
} }

/// Response of [`SetWildcardDomainPatterns`]: empty.
pub type SetWildcardDomainPatternsOutput = Empty;

/// Switches api: `SwitchApi` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/SwitchApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchApi {
    /// Required.
    pub api_id: String,
    /// Required.
    pub description: String,
    pub group_id: Option<String>,
    /// Required.
    pub history_version: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub stage_name: String,
}
operation! { SwitchApi(api_id: String, description: String, history_version: String, stage_name: String)
    "SwitchApi" -> Empty {
    0 "ApiId" api_id, 1 "Description" description, 2 "GroupId" group_id: String, 3 "HistoryVersion" history_version,
    4 "SecurityToken" security_token: Secret, 5 "StageName" stage_name
} }

/// Response of [`SwitchApi`]: empty.
pub type SwitchApiOutput = Empty;

/// `TagResources` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "SecurityToken" security_token: Secret, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "SecurityToken" security_token: Secret, 4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates private dns: `UpdatePrivateDNS` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/UpdatePrivateDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateDNS {
    /// Required.
    pub intranet_domain: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub records: Vec<UpdatePrivateDNSRecords>,
}
operation! { UpdatePrivateDNS(intranet_domain: String, r#type: String, records: Vec<UpdatePrivateDNSRecords>)
    "UpdatePrivateDNS" -> Empty {
    0 "IntranetDomain" intranet_domain, 1 "SecurityToken" security_token: Secret, 2 "Type" r#type, 3 "Records" records
} [
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`UpdatePrivateDNS`]: empty.
pub type UpdatePrivateDNSOutput = Empty;

/// In the request of [`UpdatePrivateDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrivateDNSRecords {
    pub record: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdatePrivateDNSRecords() {
    0 "Record" record: String, 1 "Weight" weight: i64
} }

/// `ValidateVpcConnectivity` of `cloudapi` 2016-07-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CloudAPI/2016-07-14/ValidateVpcConnectivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVpcConnectivity {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub vpc_access_id: String,
}
operation! { ValidateVpcConnectivity(instance_id: String, vpc_access_id: String)
    "ValidateVpcConnectivity" -> ValidateVpcConnectivityOutput {
    0 "InstanceId" instance_id, 1 "SecurityToken" security_token: Secret, 2 "VpcAccessId" vpc_access_id
} }

/// Response of [`ValidateVpcConnectivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVpcConnectivityOutput {
    pub connected: Option<bool>,
    pub ip_type: Option<String>,
}
model! { ValidateVpcConnectivityOutput {
    0 "Connected" connected: bool, 1 "IpType" ip_type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AbolishApi, AddAccessControlListEntry, AddIpControlPolicyItem, AddTrafficSpecialControl,
    AssociateInstanceWithPrivateDNS, AttachApiProduct, AttachGroupPlugin, AttachPlugin, BatchAbolishApis,
    BatchDeployApis, CreateAccessControlList, CreateApi, CreateApiGroup, CreateApiStageVariable, CreateApp,
    CreateAppCode, CreateAppKey, CreateBackend, CreateBackendModel, CreateDataset, CreateDatasetItem, CreateInstance,
    CreateIntranetDomain, CreateIpControl, CreateLogConfig, CreateModel, CreateMonitorGroup, CreatePlugin,
    CreatePrivateDNS, CreateSignature, CreateStageModel, CreateTrafficControl, DeleteAccessControlList,
    DeleteAllTrafficSpecialControl, DeleteApi, DeleteApiGroup, DeleteApiProduct, DeleteApiStageVariable, DeleteApp,
    DeleteAppCode, DeleteAppKey, DeleteBackend, DeleteBackendModel, DeleteDataset, DeleteDatasetItem, DeleteDomain,
    DeleteDomainCertificate, DeleteInstance, DeleteIpControl, DeleteLogConfig, DeleteModel, DeleteMonitorGroup,
    DeletePlugin, DeletePrivateDNS, DeleteSignature, DeleteStageModel, DeleteTrafficControl,
    DeleteTrafficSpecialControl, DeployApi, DescribeAbolishApiTask, DescribeAccessControlListAttribute,
    DescribeAccessControlLists, DescribeApi, DescribeApiDoc, DescribeApiGroup, DescribeApiGroupVpcWhitelist,
    DescribeApiGroups, DescribeApiHistories, DescribeApiHistory, DescribeApiIpControls, DescribeApiLatencyData,
    DescribeApiMarketAttributes, DescribeApiProductApis, DescribeApiProductsByApp, DescribeApiQpsData,
    DescribeApiSignatures, DescribeApiTrafficControls, DescribeApiTrafficData, DescribeApis, DescribeApisByApp,
    DescribeApisByBackend, DescribeApisByIpControl, DescribeApisBySignature, DescribeApisByTrafficControl,
    DescribeApisByVpcAccess, DescribeApisWithStageNameIntegratedByApp, DescribeApp, DescribeAppAttributes,
    DescribeAppSecurities, DescribeAppSecurity, DescribeApps, DescribeAppsByApiProduct, DescribeAuthorizedApis,
    DescribeAuthorizedApps, DescribeBackendInfo, DescribeBackendList, DescribeDatasetInfo, DescribeDatasetItemInfo,
    DescribeDatasetItemList, DescribeDatasetList, DescribeDeployApiTask, DescribeDeployedApi, DescribeDeployedApis,
    DescribeDomain, DescribeGroupLatency, DescribeGroupQps, DescribeGroupTraffic, DescribeHistoryApis,
    DescribeImportOASTask, DescribeInstanceClusterInfo, DescribeInstanceClusterList, DescribeInstanceDropConnections,
    DescribeInstanceDropPacket, DescribeInstanceHttpCode, DescribeInstanceLatency, DescribeInstanceNewConnections,
    DescribeInstancePackets, DescribeInstanceQps, DescribeInstanceSlbConnect, DescribeInstanceTraffic,
    DescribeInstances, DescribeIpControlPolicyItems, DescribeIpControls, DescribeLogConfig, DescribeMarketRemainsQuota,
    DescribeModels, DescribePluginApis, DescribePluginGroups, DescribePluginSchemas, DescribePluginTemplates,
    DescribePlugins, DescribePluginsByApi, DescribePluginsByGroup, DescribePurchasedApiGroup,
    DescribePurchasedApiGroups, DescribePurchasedApis, DescribeRegions, DescribeSignatures, DescribeSignaturesByApi,
    DescribeStageModels, DescribeSummaryData, DescribeSystemParameters, DescribeTrafficControls,
    DescribeTrafficControlsByApi, DescribeUpdateBackendTask, DescribeUpdateVpcInfoTask, DescribeVpcAccesses,
    DescribeZones, DetachApiProduct, DetachGroupPlugin, DetachPlugin, DisableInstanceAccessControl,
    DissociateInstanceWithPrivateDNS, DryRunSwagger, EnableInstanceAccessControl, ExportOAS, ImportOAS, ImportSwagger,
    ListPrivateDNS, ListTagResources, ModifyApi, ModifyApiConfiguration, ModifyApiGroup, ModifyApiGroupInstance,
    ModifyApiGroupNetworkPolicy, ModifyApiGroupVpcWhitelist, ModifyApp, ModifyBackend, ModifyBackendModel,
    ModifyDataset, ModifyDatasetItem, ModifyInstanceAttribute, ModifyInstanceSpec, ModifyInstanceVpcAttributeForConsole,
    ModifyIntranetDomainPolicy, ModifyIpControl, ModifyIpControlPolicyItem, ModifyLogConfig, ModifyModel, ModifyPlugin,
    ModifySignature, ModifyStageModel, ModifyTrafficControl, ModifyVpcAccessAndUpdateApis, OpenApiGatewayService,
    QueryRequestLogs, ReactivateDomain, RemoveAccessControlListEntry, RemoveApiProductsAuthorities,
    RemoveApisAuthorities, RemoveAppsAuthorities, RemoveIpControlApis, RemoveIpControlPolicyItem, RemoveSignatureApis,
    RemoveTrafficControlApis, RemoveVpcAccess, RemoveVpcAccessAndAbolishApis, ResetAppCode, ResetAppSecret,
    SdkGenerateByApp, SdkGenerateByAppForRegion, SdkGenerateByGroup, SetAccessControlListAttribute,
    SetApiProductsAuthorities, SetApisAuthorities, SetAppsAuthToApiProduct, SetAppsAuthorities, SetDomain,
    SetDomainCertificate, SetDomainWebSocketStatus, SetGroupAuthAppCode, SetIpControlApis, SetSignatureApis,
    SetTrafficControlApis, SetVpcAccess, SetWildcardDomainPatterns, SwitchApi, TagResources, UntagResources,
    UpdatePrivateDNS, ValidateVpcConnectivity
}
