//! `cloudesl` of Alibaba Cloud, API version 2020-02-01.
//!
//! Endpoint: a table of 54 regions, else `cloudesl.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cloudesl/2020-02-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudesl::DescribeAvailableEslModels};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAvailableEslModels::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cloudesl.aliyuncs.com"),
        ("ap-northeast-2-pop", "cloudesl.aliyuncs.com"),
        ("ap-south-1", "cloudesl.aliyuncs.com"),
        ("ap-southeast-1", "cloudesl.aliyuncs.com"),
        ("ap-southeast-2", "cloudesl.aliyuncs.com"),
        ("ap-southeast-3", "cloudesl.aliyuncs.com"),
        ("ap-southeast-5", "cloudesl.aliyuncs.com"),
        ("cn-beijing", "cloudesl.aliyuncs.com"),
        ("cn-beijing-finance-1", "cloudesl.aliyuncs.com"),
        ("cn-beijing-finance-pop", "cloudesl.aliyuncs.com"),
        ("cn-beijing-gov-1", "cloudesl.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "cloudesl.aliyuncs.com"),
        ("cn-chengdu", "cloudesl.aliyuncs.com"),
        ("cn-edge-1", "cloudesl.aliyuncs.com"),
        ("cn-fujian", "cloudesl.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou", "cloudesl.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou-finance", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "cloudesl.aliyuncs.com"),
        ("cn-hangzhou-test-306", "cloudesl.aliyuncs.com"),
        ("cn-hongkong", "cloudesl.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "cloudesl.aliyuncs.com"),
        ("cn-huhehaote", "cloudesl.aliyuncs.com"),
        ("cn-north-2-gov-1", "cloudesl.aliyuncs.com"),
        ("cn-qingdao", "cloudesl.aliyuncs.com"),
        ("cn-qingdao-nebula", "cloudesl.aliyuncs.com"),
        ("cn-shanghai", "cloudesl.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "cloudesl.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "cloudesl.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cloudesl.aliyuncs.com"),
        ("cn-shanghai-inner", "cloudesl.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "cloudesl.aliyuncs.com"),
        ("cn-shenzhen", "cloudesl.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cloudesl.aliyuncs.com"),
        ("cn-shenzhen-inner", "cloudesl.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "cloudesl.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "cloudesl.aliyuncs.com"),
        ("cn-wuhan", "cloudesl.aliyuncs.com"),
        ("cn-yushanfang", "cloudesl.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "cloudesl.aliyuncs.com"),
        ("cn-zhangjiakou", "cloudesl.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "cloudesl.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "cloudesl.aliyuncs.com"),
        ("eu-central-1", "cloudesl.aliyuncs.com"),
        ("eu-west-1", "cloudesl.aliyuncs.com"),
        ("eu-west-1-oxs", "cloudesl.aliyuncs.com"),
        ("me-east-1", "cloudesl.aliyuncs.com"),
        ("rus-west-1-pop", "cloudesl.aliyuncs.com"),
        ("us-east-1", "cloudesl.aliyuncs.com"),
        ("us-west-1", "cloudesl.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "cloudesl-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "cloudesl-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "cloudesl-vpc.cn-hongkong.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloudesl",
    "2020-02-01",
    "cloudesl",
    &ENDPOINTS,
);

/// Activates ap device: `ActivateApDevice` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/ActivateApDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateApDevice {
    /// Required.
    pub ap_mac: String,
    pub extra_params: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { ActivateApDevice(ap_mac: String, store_id: String) "ActivateApDevice" -> ActivateApDeviceOutput {
    0 "ApMac" ap_mac, 1 "ExtraParams" extra_params: String, 2 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ActivateApDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateApDeviceOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ActivateApDeviceOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Adds ap device: `AddApDevice` of `cloudesl` 2020-02-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/AddApDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApDevice {
    /// Required.
    pub ap_mac: String,
    pub client_token: Option<String>,
    pub extra_params: Option<String>,
    pub remark: Option<String>,
    pub serial_number: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { AddApDevice(ap_mac: String, store_id: String) "AddApDevice" -> AddApDeviceOutput {
    0 "ApMac" ap_mac, 1 "ClientToken" client_token: String, 2 "ExtraParams" extra_params: String,
    3 "Remark" remark: String, 4 "SerialNumber" serial_number: String, 5 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddApDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApDeviceOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddApDeviceOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Adds company template: `AddCompanyTemplate` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/AddCompanyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompanyTemplate {
    /// Required.
    pub device_type: String,
    /// Required.
    pub esl_size: String,
    pub extra_params: Option<String>,
    pub group_id: Option<String>,
    pub if_default: Option<bool>,
    pub if_member: Option<bool>,
    pub if_out_of_inventory: Option<bool>,
    pub if_promotion: Option<bool>,
    pub if_source_code: Option<bool>,
    /// Required. 1 to 2.
    pub layout: i64,
    pub scene: Option<String>,
    /// Required. At most 128 characters.
    pub template_name: String,
    pub template_scene_id: Option<String>,
    pub template_type: Option<String>,
    /// Required.
    pub template_version: String,
    pub vendor: Option<String>,
}

/// Arguments of [`AddCompanyTemplate::new`].
pub struct AddCompanyTemplateRequired {
    pub device_type: String,
    pub esl_size: String,
    pub layout: i64,
    pub template_name: String,
    pub template_version: String,
}
operation! {
    AddCompanyTemplate { AddCompanyTemplateRequired: device_type, esl_size, layout, template_name, template_version }
    "AddCompanyTemplate" -> AddCompanyTemplateOutput {
    0 "DeviceType" device_type, 1 "EslSize" esl_size, 2 "ExtraParams" extra_params: String,
    3 "GroupId" group_id: String, 4 "IfDefault" if_default: bool, 5 "IfMember" if_member: bool,
    6 "IfOutOfInventory" if_out_of_inventory: bool, 7 "IfPromotion" if_promotion: bool,
    8 "IfSourceCode" if_source_code: bool, 9 "Layout" layout, 10 "Scene" scene: String, 11 "TemplateName" template_name,
    12 "TemplateSceneId" template_scene_id: String, 13 "TemplateType" template_type: String,
    14 "TemplateVersion" template_version, 15 "Vendor" vendor: String
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`AddCompanyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCompanyTemplateOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCompanyTemplateOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Adds user: `AddUser` of `cloudesl` 2020-02-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/AddUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUser {
    pub client_token: Option<String>,
    pub extra_params: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { AddUser(user_id: String) "AddUser" -> AddUserOutput {
    0 "ClientToken" client_token: String, 1 "ExtraParams" extra_params: String, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AddUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Applies company template version to stores: `ApplyCompanyTemplateVersionToStores` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/ApplyCompanyTemplateVersionToStores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCompanyTemplateVersionToStores {
    pub stores: Option<String>,
    /// Required.
    pub template_version: String,
}
operation! { ApplyCompanyTemplateVersionToStores(template_version: String)
    "ApplyCompanyTemplateVersionToStores" -> ApplyCompanyTemplateVersionToStoresOutput {
    0 "Stores" stores: String, 1 "TemplateVersion" template_version
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ApplyCompanyTemplateVersionToStores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCompanyTemplateVersionToStoresOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyCompanyTemplateVersionToStoresOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Assigns user: `AssignUser` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/AssignUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUser {
    pub extra_params: Option<String>,
    pub stores: Option<String>,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_type: String,
}
operation! { AssignUser(user_id: String, user_type: String) "AssignUser" -> AssignUserOutput {
    0 "ExtraParams" extra_params: String, 1 "Stores" stores: String, 2 "UserId" user_id, 3 "UserType" user_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AssignUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignUserOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignUserOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Batches insert items: `BatchInsertItems` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/BatchInsertItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInsertItems {
    pub extra_params: Option<String>,
    /// Required.
    pub item_info: Vec<BatchInsertItemsItemInfo>,
    /// Required.
    pub store_id: String,
    pub sync_by_item_id: Option<bool>,
}
operation! { BatchInsertItems(item_info: Vec<BatchInsertItemsItemInfo>, store_id: String)
    "BatchInsertItems" -> BatchInsertItemsOutput {
    0 "ExtraParams" extra_params: String, 1 "ItemInfo" item_info, 2 "StoreId" store_id,
    3 "SyncByItemId" sync_by_item_id: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`BatchInsertItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInsertItemsItemInfo {
    pub action_price: Option<i64>,
    pub be_clearance: Option<bool>,
    pub be_member: Option<bool>,
    pub be_promotion: Option<bool>,
    pub be_source_code: Option<bool>,
    pub brand_name: Option<String>,
    pub category_name: Option<String>,
    pub customize_feature_a: Option<String>,
    pub customize_feature_b: Option<String>,
    pub customize_feature_c: Option<String>,
    pub customize_feature_d: Option<String>,
    pub customize_feature_e: Option<String>,
    pub customize_feature_f: Option<String>,
    pub customize_feature_g: Option<String>,
    pub customize_feature_h: Option<String>,
    pub customize_feature_i: Option<String>,
    pub customize_feature_j: Option<String>,
    pub customize_feature_k: Option<String>,
    pub customize_feature_l: Option<String>,
    pub customize_feature_m: Option<String>,
    pub customize_feature_n: Option<String>,
    pub customize_feature_o: Option<String>,
    pub customize_feature_p: Option<String>,
    pub customize_feature_q: Option<String>,
    pub customize_feature_r: Option<String>,
    pub customize_feature_s: Option<String>,
    pub customize_feature_t: Option<String>,
    pub customize_feature_u: Option<String>,
    pub customize_feature_v: Option<String>,
    pub customize_feature_w: Option<String>,
    pub customize_feature_x: Option<String>,
    pub customize_feature_y: Option<String>,
    pub customize_feature_z: Option<String>,
    pub energy_efficiency: Option<String>,
    pub forest_first_id: Option<String>,
    pub forest_second_id: Option<String>,
    pub inventory_status: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_id: Option<String>,
    pub item_info_index: Option<i64>,
    pub item_pic_url: Option<String>,
    pub item_qr_code: Option<String>,
    pub item_short_title: Option<String>,
    pub item_title: Option<String>,
    pub manufacturer: Option<String>,
    pub material: Option<String>,
    pub member_price: Option<i64>,
    pub model_number: Option<String>,
    pub original_price: Option<i64>,
    pub price_unit: Option<String>,
    pub production_place: Option<String>,
    pub promotion_end: Option<String>,
    pub promotion_reason: Option<String>,
    pub promotion_start: Option<String>,
    pub promotion_text: Option<String>,
    pub rank: Option<String>,
    pub sale_spec: Option<String>,
    pub sales_price: Option<i64>,
    pub sku_id: Option<String>,
    pub source_code: Option<String>,
    pub suggest_price: Option<i64>,
    pub supplier_name: Option<String>,
    pub tax_fee: Option<String>,
    pub template_scene_id: Option<String>,
}
input! { BatchInsertItemsItemInfo() {
    0 "ActionPrice" action_price: i64, 1 "BeClearance" be_clearance: bool, 2 "BeMember" be_member: bool,
    3 "BePromotion" be_promotion: bool, 4 "BeSourceCode" be_source_code: bool, 5 "BrandName" brand_name: String,
    6 "CategoryName" category_name: String, 7 "CustomizeFeatureA" customize_feature_a: String,
    8 "CustomizeFeatureB" customize_feature_b: String, 9 "CustomizeFeatureC" customize_feature_c: String,
    10 "CustomizeFeatureD" customize_feature_d: String, 11 "CustomizeFeatureE" customize_feature_e: String,
    12 "CustomizeFeatureF" customize_feature_f: String, 13 "CustomizeFeatureG" customize_feature_g: String,
    14 "CustomizeFeatureH" customize_feature_h: String, 15 "CustomizeFeatureI" customize_feature_i: String,
    16 "CustomizeFeatureJ" customize_feature_j: String, 17 "CustomizeFeatureK" customize_feature_k: String,
    18 "CustomizeFeatureL" customize_feature_l: String, 19 "CustomizeFeatureM" customize_feature_m: String,
    20 "CustomizeFeatureN" customize_feature_n: String, 21 "CustomizeFeatureO" customize_feature_o: String,
    22 "CustomizeFeatureP" customize_feature_p: String, 23 "CustomizeFeatureQ" customize_feature_q: String,
    24 "CustomizeFeatureR" customize_feature_r: String, 25 "CustomizeFeatureS" customize_feature_s: String,
    26 "CustomizeFeatureT" customize_feature_t: String, 27 "CustomizeFeatureU" customize_feature_u: String,
    28 "CustomizeFeatureV" customize_feature_v: String, 29 "CustomizeFeatureW" customize_feature_w: String,
    30 "CustomizeFeatureX" customize_feature_x: String, 31 "CustomizeFeatureY" customize_feature_y: String,
    32 "CustomizeFeatureZ" customize_feature_z: String, 33 "EnergyEfficiency" energy_efficiency: String,
    34 "ForestFirstId" forest_first_id: String, 35 "ForestSecondId" forest_second_id: String,
    36 "InventoryStatus" inventory_status: String, 37 "ItemBarCode" item_bar_code: String, 38 "ItemId" item_id: String,
    39 "ItemInfoIndex" item_info_index: i64, 40 "ItemPicUrl" item_pic_url: String, 41 "ItemQrCode" item_qr_code: String,
    42 "ItemShortTitle" item_short_title: String, 43 "ItemTitle" item_title: String,
    44 "Manufacturer" manufacturer: String, 45 "Material" material: String, 46 "MemberPrice" member_price: i64,
    47 "ModelNumber" model_number: String, 48 "OriginalPrice" original_price: i64, 49 "PriceUnit" price_unit: String,
    50 "ProductionPlace" production_place: String, 51 "PromotionEnd" promotion_end: String,
    52 "PromotionReason" promotion_reason: String, 53 "PromotionStart" promotion_start: String,
    54 "PromotionText" promotion_text: String, 55 "Rank" rank: String, 56 "SaleSpec" sale_spec: String,
    57 "SalesPrice" sales_price: i64, 58 "SkuId" sku_id: String, 59 "SourceCode" source_code: String,
    60 "SuggestPrice" suggest_price: i64, 61 "SupplierName" supplier_name: String, 62 "TaxFee" tax_fee: String,
    63 "TemplateSceneId" template_scene_id: String
} }

/// Response of [`BatchInsertItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInsertItemsOutput {
    pub batch_results: Vec<BatchInsertItemsBatchResults>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchInsertItemsOutput {
    0 "BatchResults" batch_results: Vec<BatchInsertItemsBatchResults>, 1 "Code" code: String,
    2 "DynamicCode" dynamic_code: String, 3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "ErrorMessage" error_message: String, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`BatchInsertItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInsertItemsBatchResults {
    pub error_code: Option<String>,
    pub index: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchInsertItemsBatchResults {
    0 "ErrorCode" error_code: String, 1 "Index" index: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Binds esl device: `BindEslDevice` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/BindEslDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEslDevice {
    pub column: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    /// Required.
    pub esl_bar_code: String,
    pub extra_params: Option<String>,
    pub item_bar_code: Option<String>,
    pub layer: Option<i64>,
    pub layout_id: Option<String>,
    pub layout_name: Option<String>,
    pub shelf: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { BindEslDevice(esl_bar_code: String, store_id: String) "BindEslDevice" -> BindEslDeviceOutput {
    0 "Column" column: String, 1 "ContainerId" container_id: String, 2 "ContainerName" container_name: String,
    3 "EslBarCode" esl_bar_code, 4 "ExtraParams" extra_params: String, 5 "ItemBarCode" item_bar_code: String,
    6 "Layer" layer: i64, 7 "LayoutId" layout_id: String, 8 "LayoutName" layout_name: String, 9 "Shelf" shelf: String,
    10 "StoreId" store_id
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

/// Response of [`BindEslDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEslDeviceOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindEslDeviceOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Creates store: `CreateStore` of `cloudesl` 2020-02-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/CreateStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStore {
    /// At least 7.
    pub auto_unbind_days: Option<i64>,
    pub auto_unbind_offline_esl: Option<bool>,
    /// 0 to 1.
    pub bar_code_encode: Option<i64>,
    pub client_token: Option<String>,
    pub extra_params: Option<String>,
    pub parent_id: Option<String>,
    /// Required.
    pub phone: String,
    /// Required.
    pub store_name: String,
    pub time_zone: Option<String>,
    pub user_store_code: Option<String>,
}
operation! { CreateStore(phone: String, store_name: String) "CreateStore" -> CreateStoreOutput {
    0 "AutoUnbindDays" auto_unbind_days: i64, 1 "AutoUnbindOfflineEsl" auto_unbind_offline_esl: bool,
    2 "BarCodeEncode" bar_code_encode: i64, 3 "ClientToken" client_token: String, 4 "ExtraParams" extra_params: String,
    5 "ParentId" parent_id: String, 6 "Phone" phone, 7 "StoreName" store_name, 8 "TimeZone" time_zone: String,
    9 "UserStoreCode" user_store_code: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStoreOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStoreOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "StoreId" store_id: String, 7 "Success" success: bool
} }

/// Deletes ap device: `DeleteApDevice` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DeleteApDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApDevice {
    /// Required.
    pub ap_mac: String,
    pub extra_params: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { DeleteApDevice(ap_mac: String, store_id: String) "DeleteApDevice" -> DeleteApDeviceOutput {
    0 "ApMac" ap_mac, 1 "ExtraParams" extra_params: String, 2 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteApDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApDeviceOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteApDeviceOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes company template: `DeleteCompanyTemplate` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DeleteCompanyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompanyTemplate {
    pub extra_params: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteCompanyTemplate(template_id: String) "DeleteCompanyTemplate" -> DeleteCompanyTemplateOutput {
    0 "ExtraParams" extra_params: String, 1 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteCompanyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCompanyTemplateOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCompanyTemplateOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes item: `DeleteItem` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DeleteItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteItem {
    /// Required.
    pub item_bar_code: String,
    /// Required.
    pub store_id: String,
    pub unbind_esl_device: Option<bool>,
}
operation! { DeleteItem(item_bar_code: String, store_id: String) "DeleteItem" -> DeleteItemOutput {
    0 "ItemBarCode" item_bar_code, 1 "StoreId" store_id, 2 "UnbindEslDevice" unbind_esl_device: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteItemOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteItemOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes store: `DeleteStore` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DeleteStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStore {
    pub extra_params: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { DeleteStore(store_id: String) "DeleteStore" -> DeleteStoreOutput {
    0 "ExtraParams" extra_params: String, 1 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStoreOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStoreOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes user: `DeleteUser` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub extra_params: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(user_id: String) "DeleteUser" -> DeleteUserOutput {
    0 "ExtraParams" extra_params: String, 1 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Describes ap devices: `DescribeApDevices` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeApDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApDevices {
    pub ap_mac: Option<String>,
    pub be_activate: Option<bool>,
    pub extra_params: Option<String>,
    pub model: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<bool>,
    /// Required.
    pub store_id: String,
}
operation! { DescribeApDevices(store_id: String) "DescribeApDevices" -> DescribeApDevicesOutput {
    0 "ApMac" ap_mac: String, 1 "BeActivate" be_activate: bool, 2 "ExtraParams" extra_params: String,
    3 "Model" model: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Status" status: bool,
    7 "StoreId" store_id
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
paged! { DescribeApDevices: DescribeApDevicesApDevices =
    Number "PageNumber", "ApDevices" ap_devices, total "TotalCount" }

/// Response of [`DescribeApDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApDevicesOutput {
    pub ap_devices: Vec<DescribeApDevicesApDevices>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeApDevicesOutput {
    0 "ApDevices" ap_devices: Vec<DescribeApDevicesApDevices>, 1 "Code" code: String,
    2 "DynamicCode" dynamic_code: String, 3 "DynamicMessage" dynamic_message: String, 4 "ErrorCode" error_code: String,
    5 "ErrorMessage" error_message: String, 6 "Message" message: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApDevicesApDevices {
    pub be_activate: Option<bool>,
    pub mac: Option<String>,
    pub model: Option<String>,
    pub remark: Option<String>,
    pub status: Option<bool>,
    pub store_id: Option<String>,
}
model! { DescribeApDevicesApDevices {
    0 "BeActivate" be_activate: bool, 1 "Mac" mac: String, 2 "Model" model: String, 3 "Remark" remark: String,
    4 "Status" status: bool, 5 "StoreId" store_id: String
} }

/// Describes available esl models: `DescribeAvailableEslModels` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeAvailableEslModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEslModels {
    pub model_id: Option<String>,
    pub name: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeAvailableEslModels() "DescribeAvailableEslModels" -> DescribeAvailableEslModelsOutput {
    0 "ModelId" model_id: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { DescribeAvailableEslModels: DescribeAvailableEslModelsEslModels =
    Number "PageNumber", "EslModels" esl_models, total "TotalCount" }

/// Response of [`DescribeAvailableEslModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEslModelsOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub esl_models: Vec<DescribeAvailableEslModelsEslModels>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeAvailableEslModelsOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String,
    5 "EslModels" esl_models: Vec<DescribeAvailableEslModelsEslModels>, 6 "Message" message: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "Success" success: bool,
    10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAvailableEslModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableEslModelsEslModels {
    pub device_type: Option<String>,
    pub esl_size: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub screen_height: Option<i64>,
    pub screen_width: Option<i64>,
    pub vendor: Option<String>,
}
model! { DescribeAvailableEslModelsEslModels {
    0 "DeviceType" device_type: String, 1 "EslSize" esl_size: String, 2 "ModelId" model_id: String,
    3 "Name" name: String, 4 "ScreenHeight" screen_height: i64, 5 "ScreenWidth" screen_width: i64,
    6 "Vendor" vendor: String
} }

/// Describes binders: `DescribeBinders` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeBinders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBinders {
    pub esl_bar_code: Option<String>,
    pub extra_params: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_title: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub store_id: String,
}
operation! { DescribeBinders(store_id: String) "DescribeBinders" -> DescribeBindersOutput {
    0 "EslBarCode" esl_bar_code: String, 1 "ExtraParams" extra_params: String, 2 "ItemBarCode" item_bar_code: String,
    3 "ItemTitle" item_title: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeBinders: DescribeBindersEslItemBindInfos =
    Number "PageNumber", "EslItemBindInfos" esl_item_bind_infos, total "TotalCount" }

/// Response of [`DescribeBinders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindersOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub esl_item_bind_infos: Vec<DescribeBindersEslItemBindInfos>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeBindersOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String,
    5 "EslItemBindInfos" esl_item_bind_infos: Vec<DescribeBindersEslItemBindInfos>, 6 "Message" message: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "Success" success: bool,
    10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBinders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindersEslItemBindInfos {
    pub action_price: Option<String>,
    pub be_promotion: Option<bool>,
    pub bind_id: Option<String>,
    pub container_name: Option<String>,
    pub esl_bar_code: Option<String>,
    pub esl_connect_ap: Option<String>,
    pub esl_model: Option<String>,
    pub esl_pic: Option<String>,
    pub esl_status: Option<String>,
    pub gmt_modified: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_id: Option<String>,
    pub item_short_title: Option<String>,
    pub item_title: Option<String>,
    pub original_price: Option<String>,
    pub price_unit: Option<String>,
    pub promotion_end: Option<String>,
    pub promotion_start: Option<String>,
    pub promotion_text: Option<String>,
    pub sku_id: Option<String>,
    pub store_id: Option<String>,
    pub template_id: Option<String>,
    pub template_scene_id: Option<String>,
}
model! { DescribeBindersEslItemBindInfos {
    0 "ActionPrice" action_price: String, 1 "BePromotion" be_promotion: bool, 2 "BindId" bind_id: String,
    3 "ContainerName" container_name: String, 4 "EslBarCode" esl_bar_code: String,
    5 "EslConnectAp" esl_connect_ap: String, 6 "EslModel" esl_model: String, 7 "EslPic" esl_pic: String,
    8 "EslStatus" esl_status: String, 9 "GmtModified" gmt_modified: String, 10 "ItemBarCode" item_bar_code: String,
    11 "ItemId" item_id: String, 12 "ItemShortTitle" item_short_title: String, 13 "ItemTitle" item_title: String,
    14 "OriginalPrice" original_price: String, 15 "PriceUnit" price_unit: String,
    16 "PromotionEnd" promotion_end: String, 17 "PromotionStart" promotion_start: String,
    18 "PromotionText" promotion_text: String, 19 "SkuId" sku_id: String, 20 "StoreId" store_id: String,
    21 "TemplateId" template_id: String, 22 "TemplateSceneId" template_scene_id: String
} }

/// Describes company template versions: `DescribeCompanyTemplateVersions` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeCompanyTemplateVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyTemplateVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCompanyTemplateVersions()
    "DescribeCompanyTemplateVersions" -> DescribeCompanyTemplateVersionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }
paged! { DescribeCompanyTemplateVersions: DescribeCompanyTemplateVersionsVersions =
    Number "PageNumber", "Versions" versions, total "TotalCount" }

/// Response of [`DescribeCompanyTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyTemplateVersionsOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub versions: Vec<DescribeCompanyTemplateVersionsVersions>,
}
model! { DescribeCompanyTemplateVersionsOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64, 10 "Versions" versions: Vec<DescribeCompanyTemplateVersionsVersions>
} }

/// In the response of [`DescribeCompanyTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyTemplateVersionsVersions {
    pub version: Option<String>,
}
model! { DescribeCompanyTemplateVersionsVersions {
    0 "Version" version: String
} }

/// Describes esl device: `DescribeEslDevice` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeEslDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslDevice {
    pub from_date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub store_id: Option<String>,
    pub to_date: Option<String>,
}
operation! { DescribeEslDevice() "DescribeEslDevice" -> DescribeEslDeviceOutput {
    0 "FromDate" from_date: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "StoreId" store_id: String, 4 "ToDate" to_date: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { DescribeEslDevice: DescribeEslDeviceEslDetails =
    Number "PageNumber", "EslDetails" esl_details, total "TotalCount" }

/// Response of [`DescribeEslDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslDeviceOutput {
    pub esl_details: Vec<DescribeEslDeviceEslDetails>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeEslDeviceOutput {
    0 "EslDetails" esl_details: Vec<DescribeEslDeviceEslDetails>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEslDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslDeviceEslDetails {
    pub esl_bar_code: Option<String>,
    pub item_bar_code: Option<i64>,
    pub item_id: Option<i64>,
    pub item_short_title: Option<String>,
    pub last_update_time: Option<String>,
    pub status: Option<String>,
    pub store_id: Option<String>,
}
model! { DescribeEslDeviceEslDetails {
    0 "EslBarCode" esl_bar_code: String, 1 "ItemBarCode" item_bar_code: i64, 2 "ItemId" item_id: i64,
    3 "ItemShortTitle" item_short_title: String, 4 "LastUpdateTime" last_update_time: String, 5 "Status" status: String,
    6 "StoreId" store_id: String
} }

/// Describes esl devices: `DescribeEslDevices` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeEslDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslDevices {
    pub esl_bar_code: Option<String>,
    pub esl_status: Option<String>,
    pub extra_params: Option<String>,
    pub from_battery_level: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub store_id: String,
    pub to_battery_level: Option<i64>,
    pub r#type: Option<String>,
    pub type_encode: Option<String>,
}
operation! { DescribeEslDevices(store_id: String) "DescribeEslDevices" -> DescribeEslDevicesOutput {
    0 "EslBarCode" esl_bar_code: String, 1 "EslStatus" esl_status: String, 2 "ExtraParams" extra_params: String,
    3 "FromBatteryLevel" from_battery_level: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "StoreId" store_id, 7 "ToBatteryLevel" to_battery_level: i64, 8 "Type" r#type: String,
    9 "TypeEncode" type_encode: String
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
    Mark::new(9, Location::Body, Style::None)
] }
paged! { DescribeEslDevices: DescribeEslDevicesEslDevices =
    Number "PageNumber", "EslDevices" esl_devices, total "TotalCount" }

/// Response of [`DescribeEslDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslDevicesOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub esl_devices: Vec<DescribeEslDevicesEslDevices>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeEslDevicesOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String,
    5 "EslDevices" esl_devices: Vec<DescribeEslDevicesEslDevices>, 6 "Message" message: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "Success" success: bool,
    10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEslDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslDevicesEslDevices {
    pub battery_level: Option<i64>,
    pub esl_bar_code: Option<String>,
    pub esl_signal: Option<i64>,
    pub esl_status: Option<String>,
    pub last_communicate_time: Option<String>,
    pub layout_id: Option<String>,
    pub layout_name: Option<String>,
    pub mac: Option<String>,
    pub model: Option<String>,
    pub screen_height: Option<i64>,
    pub screen_width: Option<i64>,
    pub store_id: Option<String>,
    pub r#type: Option<String>,
    pub type_encode: Option<String>,
}
model! { DescribeEslDevicesEslDevices {
    0 "BatteryLevel" battery_level: i64, 1 "EslBarCode" esl_bar_code: String, 2 "EslSignal" esl_signal: i64,
    3 "EslStatus" esl_status: String, 4 "LastCommunicateTime" last_communicate_time: String,
    5 "LayoutId" layout_id: String, 6 "LayoutName" layout_name: String, 7 "Mac" mac: String, 8 "Model" model: String,
    9 "ScreenHeight" screen_height: i64, 10 "ScreenWidth" screen_width: i64, 11 "StoreId" store_id: String,
    12 "Type" r#type: String, 13 "TypeEncode" type_encode: String
} }

/// Describes esl model by template version: `DescribeEslModelByTemplateVersion` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeEslModelByTemplateVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslModelByTemplateVersion {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_version: Option<String>,
}
operation! { DescribeEslModelByTemplateVersion()
    "DescribeEslModelByTemplateVersion" -> DescribeEslModelByTemplateVersionOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TemplateVersion" template_version: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { DescribeEslModelByTemplateVersion: DescribeEslModelByTemplateVersionEslModels =
    Number "PageNumber", "EslModels" esl_models, total "TotalCount" }

/// Response of [`DescribeEslModelByTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslModelByTemplateVersionOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub esl_models: Vec<DescribeEslModelByTemplateVersionEslModels>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeEslModelByTemplateVersionOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String,
    5 "EslModels" esl_models: Vec<DescribeEslModelByTemplateVersionEslModels>, 6 "Message" message: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "Success" success: bool,
    10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEslModelByTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEslModelByTemplateVersionEslModels {
    pub device_type: Option<String>,
    pub esl_physical_size: Option<String>,
    pub esl_size: Option<String>,
    pub image: Option<String>,
    pub model_id: Option<String>,
    pub name: Option<String>,
    pub screen_height: Option<i64>,
    pub screen_width: Option<i64>,
    pub vendor: Option<String>,
}
model! { DescribeEslModelByTemplateVersionEslModels {
    0 "DeviceType" device_type: String, 1 "EslPhysicalSize" esl_physical_size: String, 2 "EslSize" esl_size: String,
    3 "Image" image: String, 4 "ModelId" model_id: String, 5 "Name" name: String, 6 "ScreenHeight" screen_height: i64,
    7 "ScreenWidth" screen_width: i64, 8 "Vendor" vendor: String
} }

/// Describes items: `DescribeItems` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItems {
    pub be_promotion: Option<bool>,
    pub extra_params: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_id: Option<String>,
    pub item_title: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sku_id: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { DescribeItems(store_id: String) "DescribeItems" -> DescribeItemsOutput {
    0 "BePromotion" be_promotion: bool, 1 "ExtraParams" extra_params: String, 2 "ItemBarCode" item_bar_code: String,
    3 "ItemId" item_id: String, 4 "ItemTitle" item_title: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SkuId" sku_id: String, 8 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { DescribeItems: DescribeItemsItems = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemsOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub items: Vec<DescribeItemsItems>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub template_scene_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeItemsOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Items" items: Vec<DescribeItemsItems>,
    6 "Message" message: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "Success" success: bool, 10 "TemplateSceneId" template_scene_id: String, 11 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemsItems {
    pub action_price: Option<i64>,
    pub be_clearance: Option<bool>,
    pub be_member: Option<bool>,
    pub be_promotion: Option<bool>,
    pub be_source_code: Option<bool>,
    pub brand_name: Option<String>,
    pub category_name: Option<String>,
    pub customize_feature_a: Option<String>,
    pub customize_feature_b: Option<String>,
    pub customize_feature_c: Option<String>,
    pub customize_feature_d: Option<String>,
    pub customize_feature_e: Option<String>,
    pub customize_feature_f: Option<String>,
    pub customize_feature_g: Option<String>,
    pub customize_feature_h: Option<String>,
    pub customize_feature_i: Option<String>,
    pub customize_feature_j: Option<String>,
    pub customize_feature_k: Option<String>,
    pub customize_feature_l: Option<String>,
    pub customize_feature_m: Option<String>,
    pub customize_feature_n: Option<String>,
    pub customize_feature_o: Option<String>,
    pub customize_feature_p: Option<String>,
    pub customize_feature_q: Option<String>,
    pub customize_feature_r: Option<String>,
    pub customize_feature_s: Option<String>,
    pub customize_feature_t: Option<String>,
    pub customize_feature_u: Option<String>,
    pub customize_feature_v: Option<String>,
    pub customize_feature_w: Option<String>,
    pub customize_feature_x: Option<String>,
    pub customize_feature_y: Option<String>,
    pub customize_feature_z: Option<String>,
    pub energy_efficiency: Option<String>,
    pub forest_first_id: Option<String>,
    pub forest_second_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub inventory_status: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_id: Option<String>,
    pub item_info_index: Option<i64>,
    pub item_pic_url: Option<String>,
    pub item_qr_code: Option<String>,
    pub item_short_title: Option<String>,
    pub item_title: Option<String>,
    pub manufacturer: Option<String>,
    pub material: Option<String>,
    pub member_price: Option<i64>,
    pub model_number: Option<String>,
    pub original_price: Option<i64>,
    pub price_unit: Option<String>,
    pub production_place: Option<String>,
    pub promotion_end: Option<String>,
    pub promotion_reason: Option<String>,
    pub promotion_start: Option<String>,
    pub promotion_text: Option<String>,
    pub rank: Option<String>,
    pub sale_spec: Option<String>,
    pub sales_price: Option<i64>,
    pub sku_id: Option<String>,
    pub source_code: Option<String>,
    pub suggest_price: Option<i64>,
    pub supplier_name: Option<String>,
    pub tax_fee: Option<String>,
    pub template_scene_id: Option<String>,
}
model! { DescribeItemsItems {
    0 "ActionPrice" action_price: i64, 1 "BeClearance" be_clearance: bool, 2 "BeMember" be_member: bool,
    3 "BePromotion" be_promotion: bool, 4 "BeSourceCode" be_source_code: bool, 5 "BrandName" brand_name: String,
    6 "CategoryName" category_name: String, 7 "CustomizeFeatureA" customize_feature_a: String,
    8 "CustomizeFeatureB" customize_feature_b: String, 9 "CustomizeFeatureC" customize_feature_c: String,
    10 "CustomizeFeatureD" customize_feature_d: String, 11 "CustomizeFeatureE" customize_feature_e: String,
    12 "CustomizeFeatureF" customize_feature_f: String, 13 "CustomizeFeatureG" customize_feature_g: String,
    14 "CustomizeFeatureH" customize_feature_h: String, 15 "CustomizeFeatureI" customize_feature_i: String,
    16 "CustomizeFeatureJ" customize_feature_j: String, 17 "CustomizeFeatureK" customize_feature_k: String,
    18 "CustomizeFeatureL" customize_feature_l: String, 19 "CustomizeFeatureM" customize_feature_m: String,
    20 "CustomizeFeatureN" customize_feature_n: String, 21 "CustomizeFeatureO" customize_feature_o: String,
    22 "CustomizeFeatureP" customize_feature_p: String, 23 "CustomizeFeatureQ" customize_feature_q: String,
    24 "CustomizeFeatureR" customize_feature_r: String, 25 "CustomizeFeatureS" customize_feature_s: String,
    26 "CustomizeFeatureT" customize_feature_t: String, 27 "CustomizeFeatureU" customize_feature_u: String,
    28 "CustomizeFeatureV" customize_feature_v: String, 29 "CustomizeFeatureW" customize_feature_w: String,
    30 "CustomizeFeatureX" customize_feature_x: String, 31 "CustomizeFeatureY" customize_feature_y: String,
    32 "CustomizeFeatureZ" customize_feature_z: String, 33 "EnergyEfficiency" energy_efficiency: String,
    34 "ForestFirstId" forest_first_id: String, 35 "ForestSecondId" forest_second_id: String,
    36 "GmtCreate" gmt_create: String, 37 "GmtModified" gmt_modified: String,
    38 "InventoryStatus" inventory_status: String, 39 "ItemBarCode" item_bar_code: String, 40 "ItemId" item_id: String,
    41 "ItemInfoIndex" item_info_index: i64, 42 "ItemPicUrl" item_pic_url: String, 43 "ItemQrCode" item_qr_code: String,
    44 "ItemShortTitle" item_short_title: String, 45 "ItemTitle" item_title: String,
    46 "Manufacturer" manufacturer: String, 47 "Material" material: String, 48 "MemberPrice" member_price: i64,
    49 "ModelNumber" model_number: String, 50 "OriginalPrice" original_price: i64, 51 "PriceUnit" price_unit: String,
    52 "ProductionPlace" production_place: String, 53 "PromotionEnd" promotion_end: String,
    54 "PromotionReason" promotion_reason: String, 55 "PromotionStart" promotion_start: String,
    56 "PromotionText" promotion_text: String, 57 "Rank" rank: String, 58 "SaleSpec" sale_spec: String,
    59 "SalesPrice" sales_price: i64, 60 "SkuId" sku_id: String, 61 "SourceCode" source_code: String,
    62 "SuggestPrice" suggest_price: i64, 63 "SupplierName" supplier_name: String, 64 "TaxFee" tax_fee: String,
    65 "TemplateSceneId" template_scene_id: String
} }

/// Describes store by template version: `DescribeStoreByTemplateVersion` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeStoreByTemplateVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreByTemplateVersion {
    pub template_version: Option<String>,
}
operation! { DescribeStoreByTemplateVersion() "DescribeStoreByTemplateVersion" -> DescribeStoreByTemplateVersionOutput {
    0 "TemplateVersion" template_version: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeStoreByTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreByTemplateVersionOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub stores: Vec<DescribeStoreByTemplateVersionStores>,
    pub success: Option<bool>,
}
model! { DescribeStoreByTemplateVersionOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Stores" stores: Vec<DescribeStoreByTemplateVersionStores>, 7 "Success" success: bool
} }

/// In the response of [`DescribeStoreByTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreByTemplateVersionStores {
    pub gmt_modified: Option<String>,
    pub level: Option<String>,
    pub parent_id: Option<String>,
    pub phone: Option<String>,
    pub store_id: Option<String>,
    pub store_name: Option<String>,
    pub template_version: Option<String>,
    pub time_zone: Option<String>,
    pub user_store_code: Option<String>,
}
model! { DescribeStoreByTemplateVersionStores {
    0 "GmtModified" gmt_modified: String, 1 "Level" level: String, 2 "ParentId" parent_id: String,
    3 "Phone" phone: String, 4 "StoreId" store_id: String, 5 "StoreName" store_name: String,
    6 "TemplateVersion" template_version: String, 7 "TimeZone" time_zone: String,
    8 "UserStoreCode" user_store_code: String
} }

/// Describes store config: `DescribeStoreConfig` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeStoreConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreConfig {
    pub extra_params: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { DescribeStoreConfig(store_id: String) "DescribeStoreConfig" -> DescribeStoreConfigOutput {
    0 "ExtraParams" extra_params: String, 1 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeStoreConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreConfigOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub store_config_info: Option<DescribeStoreConfigStoreConfigInfo>,
    pub success: Option<bool>,
}
model! { DescribeStoreConfigOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "StoreConfigInfo" store_config_info: DescribeStoreConfigStoreConfigInfo, 7 "Success" success: bool
} }

/// In the response of [`DescribeStoreConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreConfigStoreConfigInfo {
    pub enable_notification: Option<bool>,
    pub notification_silent_times: Option<String>,
    pub notification_web_hook: Option<String>,
    pub store_id: Option<String>,
    pub subscribe_contents: Vec<DescribeStoreConfigSubscribeContents>,
}
model! { DescribeStoreConfigStoreConfigInfo {
    0 "EnableNotification" enable_notification: bool, 1 "NotificationSilentTimes" notification_silent_times: String,
    2 "NotificationWebHook" notification_web_hook: String, 3 "StoreId" store_id: String,
    4 "SubscribeContents" subscribe_contents: Vec<DescribeStoreConfigSubscribeContents>
} }

/// In the response of [`DescribeStoreConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoreConfigSubscribeContents {
    pub at_all: Option<bool>,
    pub at_mobile_list: Option<String>,
    pub category: Option<String>,
    pub enable: Option<bool>,
    pub threshold: Option<String>,
}
model! { DescribeStoreConfigSubscribeContents {
    0 "AtAll" at_all: bool, 1 "AtMobileList" at_mobile_list: String, 2 "Category" category: String,
    3 "Enable" enable: bool, 4 "Threshold" threshold: String
} }

/// Describes stores: `DescribeStores` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeStores>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStores {
    pub extra_params: Option<String>,
    pub from_date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub store_id: Option<String>,
    pub store_name: Option<String>,
    pub template_version: Option<String>,
    pub to_date: Option<String>,
    pub user_store_code: Option<String>,
}
operation! { DescribeStores() "DescribeStores" -> DescribeStoresOutput {
    0 "ExtraParams" extra_params: String, 1 "FromDate" from_date: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StoreId" store_id: String, 5 "StoreName" store_name: String,
    6 "TemplateVersion" template_version: String, 7 "ToDate" to_date: String, 8 "UserStoreCode" user_store_code: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { DescribeStores: DescribeStoresStores = Number "PageNumber", "Stores" stores, total "TotalCount" }

/// Response of [`DescribeStores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoresOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stores: Vec<DescribeStoresStores>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeStoresOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Stores" stores: Vec<DescribeStoresStores>,
    9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStores`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStoresStores {
    pub auto_unbind_days: Option<i64>,
    pub auto_unbind_offline_esl: Option<bool>,
    pub bar_code_encode: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub level: Option<String>,
    pub parent_id: Option<String>,
    pub phone: Option<String>,
    pub store_id: Option<String>,
    pub store_name: Option<String>,
    pub template_version: Option<String>,
    pub time_zone: Option<String>,
    pub user_store_code: Option<String>,
}
model! { DescribeStoresStores {
    0 "AutoUnbindDays" auto_unbind_days: i64, 1 "AutoUnbindOfflineEsl" auto_unbind_offline_esl: bool,
    2 "BarCodeEncode" bar_code_encode: i64, 3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String,
    5 "Level" level: String, 6 "ParentId" parent_id: String, 7 "Phone" phone: String, 8 "StoreId" store_id: String,
    9 "StoreName" store_name: String, 10 "TemplateVersion" template_version: String, 11 "TimeZone" time_zone: String,
    12 "UserStoreCode" user_store_code: String
} }

/// Describes template by model: `DescribeTemplateByModel` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeTemplateByModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateByModel {
    pub device_type: Option<String>,
    pub esl_size: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub template_version: Option<String>,
}
operation! { DescribeTemplateByModel() "DescribeTemplateByModel" -> DescribeTemplateByModelOutput {
    0 "DeviceType" device_type: String, 1 "EslSize" esl_size: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TemplateVersion" template_version: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { DescribeTemplateByModel: DescribeTemplateByModelItems =
    Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeTemplateByModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateByModelOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub items: Vec<DescribeTemplateByModelItems>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeTemplateByModelOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String,
    5 "Items" items: Vec<DescribeTemplateByModelItems>, 6 "Message" message: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTemplateByModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateByModelItems {
    pub base_picture: Option<String>,
    pub brand: Option<String>,
    pub esl_size: Option<String>,
    pub esl_type: Option<String>,
    pub height: Option<i64>,
    pub layout: Option<String>,
    pub scene: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_scene_id: Option<String>,
    pub template_version: Option<String>,
    pub width: Option<i64>,
}
model! { DescribeTemplateByModelItems {
    0 "BasePicture" base_picture: String, 1 "Brand" brand: String, 2 "EslSize" esl_size: String,
    3 "EslType" esl_type: String, 4 "Height" height: i64, 5 "Layout" layout: String, 6 "Scene" scene: String,
    7 "TemplateId" template_id: String, 8 "TemplateName" template_name: String,
    9 "TemplateSceneId" template_scene_id: String, 10 "TemplateVersion" template_version: String, 11 "Width" width: i64
} }

/// Describes user log: `DescribeUserLog` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeUserLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLog {
    pub esl_bar_code: Option<String>,
    pub extra_params: Option<String>,
    pub from_date: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_short_title: Option<String>,
    pub log_id: Option<String>,
    pub operation_status: Option<String>,
    pub operation_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub store_id: String,
    pub to_date: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeUserLog(store_id: String) "DescribeUserLog" -> DescribeUserLogOutput {
    0 "EslBarCode" esl_bar_code: String, 1 "ExtraParams" extra_params: String, 2 "FromDate" from_date: String,
    3 "ItemBarCode" item_bar_code: String, 4 "ItemShortTitle" item_short_title: String, 5 "LogId" log_id: String,
    6 "OperationStatus" operation_status: String, 7 "OperationType" operation_type: String,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "StoreId" store_id, 11 "ToDate" to_date: String,
    12 "UserId" user_id: String
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { DescribeUserLog: DescribeUserLogUserLogs = Number "PageNumber", "UserLogs" user_logs, total "TotalCount" }

/// Response of [`DescribeUserLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub user_logs: Vec<DescribeUserLogUserLogs>,
}
model! { DescribeUserLogOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64, 10 "UserLogs" user_logs: Vec<DescribeUserLogUserLogs>
} }

/// In the response of [`DescribeUserLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogUserLogs {
    pub action_price: Option<String>,
    pub be_promotion: Option<bool>,
    pub esl_bar_code: Option<String>,
    pub esl_signal: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub i18n_result_key: Option<String>,
    pub item_bar_code: Option<String>,
    pub item_id: Option<String>,
    pub item_short_title: Option<String>,
    pub log_id: Option<String>,
    pub operation_response_time: Option<String>,
    pub operation_send_time: Option<String>,
    pub operation_status: Option<String>,
    pub operation_type: Option<String>,
    pub price_unit: Option<String>,
    pub result_code: Option<String>,
    pub spend_time: Option<String>,
    pub store_id: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeUserLogUserLogs {
    0 "ActionPrice" action_price: String, 1 "BePromotion" be_promotion: bool, 2 "EslBarCode" esl_bar_code: String,
    3 "EslSignal" esl_signal: i64, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "I18nResultKey" i18n_result_key: String, 7 "ItemBarCode" item_bar_code: String, 8 "ItemId" item_id: String,
    9 "ItemShortTitle" item_short_title: String, 10 "LogId" log_id: String,
    11 "OperationResponseTime" operation_response_time: String, 12 "OperationSendTime" operation_send_time: String,
    13 "OperationStatus" operation_status: String, 14 "OperationType" operation_type: String,
    15 "PriceUnit" price_unit: String, 16 "ResultCode" result_code: String, 17 "SpendTime" spend_time: String,
    18 "StoreId" store_id: String, 19 "UserId" user_id: String
} }

/// Describes users: `DescribeUsers` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/DescribeUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub extra_params: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
}
operation! { DescribeUsers() "DescribeUsers" -> DescribeUsersOutput {
    0 "ExtraParams" extra_params: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "UserId" user_id: String, 4 "UserName" user_name: String, 5 "UserType" user_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { DescribeUsers: DescribeUsersUsers = Number "PageNumber", "Users" users, total "TotalCount" }

/// Response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub users: Vec<DescribeUsersUsers>,
}
model! { DescribeUsersOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TotalCount" total_count: i64, 10 "Users" users: Vec<DescribeUsersUsers>
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersUsers {
    pub bid: Option<String>,
    pub ding_talk_infos: Vec<DescribeUsersDingTalkInfos>,
    pub owner_id: Option<String>,
    pub stores: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
}
model! { DescribeUsersUsers {
    0 "Bid" bid: String, 1 "DingTalkInfos" ding_talk_infos: Vec<DescribeUsersDingTalkInfos>,
    2 "OwnerId" owner_id: String, 3 "Stores" stores: String, 4 "UserId" user_id: String, 5 "UserName" user_name: String,
    6 "UserType" user_type: String
} }

/// In the response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersDingTalkInfos {
    pub ding_talk_company_id: Option<String>,
    pub ding_talk_user_id: Option<String>,
}
model! { DescribeUsersDingTalkInfos {
    0 "DingTalkCompanyId" ding_talk_company_id: String, 1 "DingTalkUserId" ding_talk_user_id: String
} }

/// Gets user: `GetUser` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub extra_params: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "ExtraParams" extra_params: String, 1 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool, 7 "User" user: GetUserUser
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub bid: Option<String>,
    pub ding_talk_infos: Vec<GetUserDingTalkInfos>,
    pub owner_id: Option<String>,
    pub stores: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
}
model! { GetUserUser {
    0 "Bid" bid: String, 1 "DingTalkInfos" ding_talk_infos: Vec<GetUserDingTalkInfos>, 2 "OwnerId" owner_id: String,
    3 "Stores" stores: String, 4 "UserId" user_id: String, 5 "UserName" user_name: String,
    6 "UserType" user_type: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDingTalkInfos {
    pub ding_talk_company_id: Option<String>,
    pub ding_talk_user_id: Option<String>,
}
model! { GetUserDingTalkInfos {
    0 "DingTalkCompanyId" ding_talk_company_id: String, 1 "DingTalkUserId" ding_talk_user_id: String
} }

/// Queries template list by group id: `QueryTemplateListByGroupId` of `cloudesl` 2020-02-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/cloudesl/2020-02-01/QueryTemplateListByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListByGroupId {
    /// Required.
    pub group_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryTemplateListByGroupId(group_id: String)
    "QueryTemplateListByGroupId" -> QueryTemplateListByGroupIdOutput {
    0 "GroupId" group_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { QueryTemplateListByGroupId: QueryTemplateListByGroupIdTemplateList =
    Number "PageNumber", "TemplateList" template_list, total "TotalCount" }

/// Response of [`QueryTemplateListByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListByGroupIdOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub template_list: Vec<QueryTemplateListByGroupIdTemplateList>,
    pub total_count: Option<i64>,
}
model! { QueryTemplateListByGroupIdOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "Success" success: bool,
    9 "TemplateList" template_list: Vec<QueryTemplateListByGroupIdTemplateList>, 10 "TotalCount" total_count: i64
} }

/// In the response of [`QueryTemplateListByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateListByGroupIdTemplateList {
    pub base_picture: Option<String>,
    pub brand: Option<String>,
    pub esl_size: Option<String>,
    pub esl_type: Option<String>,
    pub group_id: Option<String>,
    pub height: Option<i64>,
    pub layout: Option<String>,
    pub relation: Option<bool>,
    pub scene: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_scene_id: Option<String>,
    pub template_version: Option<String>,
    pub width: Option<i64>,
}
model! { QueryTemplateListByGroupIdTemplateList {
    0 "BasePicture" base_picture: String, 1 "Brand" brand: String, 2 "EslSize" esl_size: String,
    3 "EslType" esl_type: String, 4 "GroupId" group_id: String, 5 "Height" height: i64, 6 "Layout" layout: String,
    7 "Relation" relation: bool, 8 "Scene" scene: String, 9 "TemplateId" template_id: String,
    10 "TemplateName" template_name: String, 11 "TemplateSceneId" template_scene_id: String,
    12 "TemplateVersion" template_version: String, 13 "Width" width: i64
} }

/// Syncs add material: `SyncAddMaterial` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/SyncAddMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAddMaterial {
    /// Required.
    pub content: String,
    /// Required.
    pub name: String,
}
operation! { SyncAddMaterial(content: String, name: String) "SyncAddMaterial" -> SyncAddMaterialOutput {
    0 "Content" content, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SyncAddMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAddMaterialOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub result: Option<SyncAddMaterialResult>,
    pub success: Option<bool>,
}
model! { SyncAddMaterialOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Result" result: SyncAddMaterialResult, 7 "Success" success: bool
} }

/// In the response of [`SyncAddMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAddMaterialResult {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncAddMaterialResult {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `UnassignUser` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/UnassignUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignUser {
    pub extra_params: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { UnassignUser(user_id: String) "UnassignUser" -> UnassignUserOutput {
    0 "ExtraParams" extra_params: String, 1 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UnassignUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignUserOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnassignUserOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Unbinds esl device: `UnbindEslDevice` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/UnbindEslDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEslDevice {
    pub column: Option<String>,
    pub container_name: Option<String>,
    /// Required.
    pub esl_bar_code: String,
    pub extra_params: Option<String>,
    pub item_bar_code: Option<String>,
    pub layer: Option<i64>,
    pub shelf: Option<String>,
    /// Required.
    pub store_id: String,
}
operation! { UnbindEslDevice(esl_bar_code: String, store_id: String) "UnbindEslDevice" -> UnbindEslDeviceOutput {
    0 "Column" column: String, 1 "ContainerName" container_name: String, 2 "EslBarCode" esl_bar_code,
    3 "ExtraParams" extra_params: String, 4 "ItemBarCode" item_bar_code: String, 5 "Layer" layer: i64,
    6 "Shelf" shelf: String, 7 "StoreId" store_id
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

/// Response of [`UnbindEslDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEslDeviceOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindEslDeviceOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Updates esl device light: `UpdateEslDeviceLight` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/UpdateEslDeviceLight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEslDeviceLight {
    pub esl_bar_code: Option<String>,
    pub extra_params: Option<String>,
    /// Required.
    pub frequency: String,
    pub item_bar_code: Option<String>,
    /// Required.
    pub led_color: String,
    /// Required.
    pub light_up_time: i64,
    /// Required.
    pub store_id: String,
}
operation! { UpdateEslDeviceLight(frequency: String, led_color: String, light_up_time: i64, store_id: String)
    "UpdateEslDeviceLight" -> UpdateEslDeviceLightOutput {
    0 "EslBarCode" esl_bar_code: String, 1 "ExtraParams" extra_params: String, 2 "Frequency" frequency,
    3 "ItemBarCode" item_bar_code: String, 4 "LedColor" led_color, 5 "LightUpTime" light_up_time, 6 "StoreId" store_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateEslDeviceLight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEslDeviceLightOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub fail_count: Option<i64>,
    pub light_fail_esl_infos: Vec<UpdateEslDeviceLightLightFailEslInfos>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub success_count: Option<i64>,
}
model! { UpdateEslDeviceLightOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "FailCount" fail_count: i64,
    6 "LightFailEslInfos" light_fail_esl_infos: Vec<UpdateEslDeviceLightLightFailEslInfos>, 7 "Message" message: String,
    8 "Success" success: bool, 9 "SuccessCount" success_count: i64
} }

/// In the response of [`UpdateEslDeviceLight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEslDeviceLightLightFailEslInfos {
    pub error_message: Option<String>,
    pub esl_bar_code: Option<String>,
}
model! { UpdateEslDeviceLightLightFailEslInfos {
    0 "ErrorMessage" error_message: String, 1 "EslBarCode" esl_bar_code: String
} }

/// Updates store: `UpdateStore` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/UpdateStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStore {
    /// 7 to 36500.
    pub auto_unbind_days: Option<i64>,
    pub auto_unbind_offline_esl: Option<bool>,
    /// 0 to 1.
    pub bar_code_encode: Option<i64>,
    pub extra_params: Option<String>,
    pub phone: Option<String>,
    /// Required.
    pub store_id: String,
    pub store_name: Option<String>,
    pub template_version: Option<String>,
    pub timezone: Option<String>,
    pub user_store_code: Option<String>,
}
operation! { UpdateStore(store_id: String) "UpdateStore" -> UpdateStoreOutput {
    0 "AutoUnbindDays" auto_unbind_days: i64, 1 "AutoUnbindOfflineEsl" auto_unbind_offline_esl: bool,
    2 "BarCodeEncode" bar_code_encode: i64, 3 "ExtraParams" extra_params: String, 4 "Phone" phone: String,
    5 "StoreId" store_id, 6 "StoreName" store_name: String, 7 "TemplateVersion" template_version: String,
    8 "Timezone" timezone: String, 9 "UserStoreCode" user_store_code: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`UpdateStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoreOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStoreOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Updates store config: `UpdateStoreConfig` of `cloudesl` 2020-02-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudesl/2020-02-01/UpdateStoreConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoreConfig {
    pub enable_notification: Option<bool>,
    pub extra_params: Option<String>,
    pub notification_silent_times: Option<String>,
    pub notification_web_hook: Option<String>,
    /// Required.
    pub store_id: String,
    pub subscribe_contents: Option<String>,
}
operation! { UpdateStoreConfig(store_id: String) "UpdateStoreConfig" -> UpdateStoreConfigOutput {
    0 "EnableNotification" enable_notification: bool, 1 "ExtraParams" extra_params: String,
    2 "NotificationSilentTimes" notification_silent_times: String,
    3 "NotificationWebHook" notification_web_hook: String, 4 "StoreId" store_id,
    5 "SubscribeContents" subscribe_contents: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateStoreConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStoreConfigOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStoreConfigOutput {
    0 "Code" code: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorCode" error_code: String, 4 "ErrorMessage" error_message: String, 5 "Message" message: String,
    6 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateApDevice, AddApDevice, AddCompanyTemplate, AddUser, ApplyCompanyTemplateVersionToStores, AssignUser,
    BatchInsertItems, BindEslDevice, CreateStore, DeleteApDevice, DeleteCompanyTemplate, DeleteItem, DeleteStore,
    DeleteUser, DescribeApDevices, DescribeAvailableEslModels, DescribeBinders, DescribeCompanyTemplateVersions,
    DescribeEslDevice, DescribeEslDevices, DescribeEslModelByTemplateVersion, DescribeItems,
    DescribeStoreByTemplateVersion, DescribeStoreConfig, DescribeStores, DescribeTemplateByModel, DescribeUserLog,
    DescribeUsers, GetUser, QueryTemplateListByGroupId, SyncAddMaterial, UnassignUser, UnbindEslDevice,
    UpdateEslDeviceLight, UpdateStore, UpdateStoreConfig
}
