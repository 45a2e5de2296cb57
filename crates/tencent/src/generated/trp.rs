//! `trp` of Tencent Cloud, API version 2021-05-15.
//!
//! Endpoint: `trp.tencentcloudapi.com`, or `trp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, trp::DescribeAgentCorps};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentCorps::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("trp", "2021-05-15", "trp", &Endpoints::NONE);

/// `AuthorizedTransfer` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=AuthorizedTransfer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedTransfer {
    /// Required.
    pub business_security_data: InputEncryptData,
}
operation! { AuthorizedTransfer(business_security_data: InputEncryptData)
    "AuthorizedTransfer" -> AuthorizedTransferOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// In the request of [`AuthorizedTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputEncryptData {
    /// Required.
    pub encrypt_method: Option<i64>,
    /// Required.
    pub encrypt_mode: Option<i64>,
    /// Required.
    pub padding_type: Option<i64>,
    /// Required.
    pub encrypt_data: Option<String>,
    pub is_authorized: Option<i64>,
}
input! { InputEncryptData(encrypt_method: i64, encrypt_mode: i64, padding_type: i64, encrypt_data: String) {
    0 "EncryptMethod" encrypt_method: i64, 1 "EncryptMode" encrypt_mode: i64, 2 "PaddingType" padding_type: i64,
    3 "EncryptData" encrypt_data: String, 4 "IsAuthorized" is_authorized: i64
} }

/// Response of [`AuthorizedTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedTransferOutput {
    pub data: Option<OutputAuthorizedTransfer>,
}
model! { AuthorizedTransferOutput {
    0 "Data" data: OutputAuthorizedTransfer
} }

/// In the response of [`AuthorizedTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAuthorizedTransfer {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<String>,
}
model! { OutputAuthorizedTransfer {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Value" value: String
} }

/// Creates chain batch: `CreateChainBatch` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateChainBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChainBatch {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub chain_list: Vec<Chain>,
}
operation! { CreateChainBatch(corp_id: i64, chain_list: Vec<Chain>) "CreateChainBatch" -> Empty {
    0 "CorpId" corp_id, 1 "ChainList" chain_list
} }

/// Response of [`CreateChainBatch`]: empty.
pub type CreateChainBatchOutput = Empty;

/// In the request of [`CreateChainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chain {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub data: Option<Vec<ChainValue>>,
}
input! { Chain(code: String, data: Vec<ChainValue>) {
    0 "Code" code: String, 1 "Data" data: Vec<ChainValue>
} }

/// In the request of [`CreateChainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainValue {
    /// Required.
    pub label: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ChainValue(label: String, r#type: String, value: String) {
    0 "Label" label: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// Creates code batch: `CreateCodeBatch` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateCodeBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeBatch {
    pub corp_id: Option<i64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_type: Option<i64>,
    pub batch_id: Option<String>,
    pub remark: Option<String>,
    pub mp_tpl: Option<String>,
    pub clone_id: Option<String>,
    pub batch_code: Option<String>,
    pub valid_date: Option<String>,
    pub production_date: Option<String>,
}
operation! { CreateCodeBatch() "CreateCodeBatch" -> CreateCodeBatchOutput {
    0 "CorpId" corp_id: i64, 1 "MerchantId" merchant_id: String, 2 "ProductId" product_id: String,
    3 "BatchType" batch_type: i64, 4 "BatchId" batch_id: String, 5 "Remark" remark: String, 6 "MpTpl" mp_tpl: String,
    7 "CloneId" clone_id: String, 8 "BatchCode" batch_code: String, 9 "ValidDate" valid_date: String,
    10 "ProductionDate" production_date: String
} }

/// Response of [`CreateCodeBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeBatchOutput {
    pub batch_id: Option<String>,
}
model! { CreateCodeBatchOutput {
    0 "BatchId" batch_id: String
} }

/// Creates code pack: `CreateCodePack` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateCodePack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePack {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub code_length: i64,
    /// Required.
    pub code_type: String,
    pub amount: Option<i64>,
    pub corp_id: Option<i64>,
    pub pack_type: Option<i64>,
    pub pack_level: Option<i64>,
    pub pack_spec: Option<Vec<PackSpec>>,
    pub batch_id: Option<String>,
    pub serial_type: Option<i64>,
    pub product_id: Option<String>,
    pub relate_type: Option<i64>,
    pub scene_code: Option<i64>,
}
operation! { CreateCodePack(merchant_id: String, code_length: i64, code_type: String)
    "CreateCodePack" -> CreateCodePackOutput {
    0 "MerchantId" merchant_id, 1 "CodeLength" code_length, 2 "CodeType" code_type, 3 "Amount" amount: i64,
    4 "CorpId" corp_id: i64, 5 "PackType" pack_type: i64, 6 "PackLevel" pack_level: i64,
    7 "PackSpec" pack_spec: Vec<PackSpec>, 8 "BatchId" batch_id: String, 9 "SerialType" serial_type: i64,
    10 "ProductId" product_id: String, 11 "RelateType" relate_type: i64, 12 "SceneCode" scene_code: i64
} }

/// In the request of [`CreateCodePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSpec {
    /// Required.
    pub level: Option<i64>,
    /// Required.
    pub rate: Option<i64>,
    /// Required.
    pub amount: Option<i64>,
    pub custom_id: Option<String>,
    pub code_parts: Option<Vec<CodePart>>,
    pub unit: Option<String>,
    pub scene_code: Option<i64>,
}
input! { PackSpec(level: i64, rate: i64, amount: i64) {
    0 "Level" level: i64, 1 "Rate" rate: i64, 2 "Amount" amount: i64, 3 "CustomId" custom_id: String,
    4 "CodeParts" code_parts: Vec<CodePart>, 5 "Unit" unit: String, 6 "SceneCode" scene_code: i64
} }

/// In the request of [`CreateCodePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePart {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub length: Option<i64>,
    /// Required.
    pub ext: Option<String>,
}

/// Arguments of [`CodePart::new`].
pub struct CodePartRequired {
    pub name: String,
    pub r#type: String,
    pub value: String,
    pub length: i64,
    pub ext: String,
}
input! { CodePart { CodePartRequired: name, r#type, value, length, ext } {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String, 3 "Length" length: i64, 4 "Ext" ext: String
} }

/// Response of [`CreateCodePack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePackOutput {
    pub pack_id: Option<String>,
}
model! { CreateCodePackOutput {
    0 "PackId" pack_id: String
} }

/// Creates corporation order: `CreateCorporationOrder` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateCorporationOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorporationOrder {
    /// Required.
    pub corp_name: String,
    /// Required.
    pub owner: String,
    /// Required.
    pub code_quota: i64,
    /// Required.
    pub expire_time: String,
    /// Required.
    pub amount: i64,
    pub corp_id: Option<i64>,
    pub contact_person: Option<String>,
    pub contact_number: Option<String>,
    pub remark: Option<String>,
}

/// Arguments of [`CreateCorporationOrder::new`].
pub struct CreateCorporationOrderRequired {
    pub corp_name: String,
    pub owner: String,
    pub code_quota: i64,
    pub expire_time: String,
    pub amount: i64,
}
operation! {
    CreateCorporationOrder { CreateCorporationOrderRequired: corp_name, owner, code_quota, expire_time, amount }
    "CreateCorporationOrder" -> CreateCorporationOrderOutput {
    0 "CorpName" corp_name, 1 "Owner" owner, 2 "CodeQuota" code_quota, 3 "ExpireTime" expire_time, 4 "Amount" amount,
    5 "CorpId" corp_id: i64, 6 "ContactPerson" contact_person: String, 7 "ContactNumber" contact_number: String,
    8 "Remark" remark: String
} }

/// Response of [`CreateCorporationOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorporationOrderOutput {
    pub corp_id: Option<i64>,
}
model! { CreateCorporationOrderOutput {
    0 "CorpId" corp_id: i64
} }

/// Creates custom pack: `CreateCustomPack` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateCustomPack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPack {
    /// Required.
    pub merchant_id: String,
    pub amount: Option<i64>,
    pub corp_id: Option<i64>,
    pub pack_type: Option<i64>,
    pub pack_level: Option<i64>,
    pub pack_spec: Option<Vec<PackSpec>>,
    pub custom_id: Option<String>,
    pub code_parts: Option<Vec<CodePart>>,
    pub batch_id: Option<String>,
    pub serial_type: Option<i64>,
    pub product_id: Option<String>,
    pub relate_type: Option<i64>,
    pub scene_code: Option<i64>,
}
operation! { CreateCustomPack(merchant_id: String) "CreateCustomPack" -> CreateCustomPackOutput {
    0 "MerchantId" merchant_id, 1 "Amount" amount: i64, 2 "CorpId" corp_id: i64, 3 "PackType" pack_type: i64,
    4 "PackLevel" pack_level: i64, 5 "PackSpec" pack_spec: Vec<PackSpec>, 6 "CustomId" custom_id: String,
    7 "CodeParts" code_parts: Vec<CodePart>, 8 "BatchId" batch_id: String, 9 "SerialType" serial_type: i64,
    10 "ProductId" product_id: String, 11 "RelateType" relate_type: i64, 12 "SceneCode" scene_code: i64
} }

/// Response of [`CreateCustomPack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPackOutput {
    pub pack_id: Option<String>,
}
model! { CreateCustomPackOutput {
    0 "PackId" pack_id: String
} }

/// Creates custom rule: `CreateCustomRule` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateCustomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRule {
    /// Required.
    pub name: String,
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub code_length: i64,
    /// Required.
    pub code_parts: Vec<CodePart>,
    pub corp_id: Option<i64>,
}
operation! { CreateCustomRule(name: String, merchant_id: String, code_length: i64, code_parts: Vec<CodePart>)
    "CreateCustomRule" -> CreateCustomRuleOutput {
    0 "Name" name, 1 "MerchantId" merchant_id, 2 "CodeLength" code_length, 3 "CodeParts" code_parts,
    4 "CorpId" corp_id: i64
} }

/// Response of [`CreateCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRuleOutput {
    pub custom_id: Option<String>,
}
model! { CreateCustomRuleOutput {
    0 "CustomId" custom_id: String
} }

/// Creates merchant: `CreateMerchant` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateMerchant>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchant {
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    pub corp_id: Option<i64>,
    pub code_type: Option<i64>,
    pub code_url: Option<String>,
}
operation! { CreateMerchant(name: String) "CreateMerchant" -> CreateMerchantOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "CorpId" corp_id: i64, 3 "CodeType" code_type: i64,
    4 "CodeUrl" code_url: String
} }

/// Response of [`CreateMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchantOutput {
    pub merchant_id: Option<String>,
}
model! { CreateMerchantOutput {
    0 "MerchantId" merchant_id: String
} }

/// Creates product: `CreateProduct` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateProduct>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Required.
    pub name: String,
    /// Required.
    pub merchant_id: String,
    pub remark: Option<String>,
    pub merchant_name: Option<String>,
    pub specification: Option<String>,
    pub logo: Option<Vec<String>>,
    pub corp_id: Option<i64>,
    pub ext: Option<Ext>,
}
operation! { CreateProduct(name: String, merchant_id: String) "CreateProduct" -> CreateProductOutput {
    0 "Name" name, 1 "MerchantId" merchant_id, 2 "Remark" remark: String, 3 "MerchantName" merchant_name: String,
    4 "Specification" specification: String, 5 "Logo" logo: Vec<String>, 6 "CorpId" corp_id: i64, 7 "Ext" ext: Ext
} }

/// In the request of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ext {
    /// Deprecated.
    pub value: Option<String>,
}
input! { Ext() {
    0 "Value" value: String
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub product_id: Option<String>,
}
model! { CreateProductOutput {
    0 "ProductId" product_id: String
} }

/// Creates trace chain: `CreateTraceChain` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateTraceChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceChain {
    pub corp_id: Option<i64>,
    pub trace_id: Option<String>,
}
operation! { CreateTraceChain() "CreateTraceChain" -> CreateTraceChainOutput {
    0 "CorpId" corp_id: i64, 1 "TraceId" trace_id: String
} }

/// Response of [`CreateTraceChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceChainOutput {
    pub trace_id: Option<String>,
}
model! { CreateTraceChainOutput {
    0 "TraceId" trace_id: String
} }

/// Creates trace codes: `CreateTraceCodes` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateTraceCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodes {
    /// Required.
    pub batch_id: String,
    pub corp_id: Option<i64>,
    pub codes: Option<Vec<CodeItem>>,
    pub code_type: Option<i64>,
    pub check_type: Option<i64>,
}
operation! { CreateTraceCodes(batch_id: String) "CreateTraceCodes" -> CreateTraceCodesOutput {
    0 "BatchId" batch_id, 1 "CorpId" corp_id: i64, 2 "Codes" codes: Vec<CodeItem>, 3 "CodeType" code_type: i64,
    4 "CheckType" check_type: i64
} }

/// In the request of [`CreateTraceCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeItem {
    pub code: Option<String>,
}
input! { CodeItem() {
    0 "Code" code: String
} }

/// Response of [`CreateTraceCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodesOutput {
    pub batch_id: Option<String>,
    pub active_cnt: Option<i64>,
    pub code_cnt: Option<i64>,
}
model! { CreateTraceCodesOutput {
    0 "BatchId" batch_id: String, 1 "ActiveCnt" active_cnt: i64, 2 "CodeCnt" code_cnt: i64
} }

/// Creates trace codes async: `CreateTraceCodesAsync` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateTraceCodesAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodesAsync {
    pub corp_id: Option<i64>,
    pub batch_id: Option<String>,
    pub file_key: Option<String>,
}
operation! { CreateTraceCodesAsync() "CreateTraceCodesAsync" -> CreateTraceCodesAsyncOutput {
    0 "CorpId" corp_id: i64, 1 "BatchId" batch_id: String, 2 "FileKey" file_key: String
} }

/// Response of [`CreateTraceCodesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodesAsyncOutput {
    pub batch_id: Option<String>,
}
model! { CreateTraceCodesAsyncOutput {
    0 "BatchId" batch_id: String
} }

/// Creates trace data: `CreateTraceData` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=CreateTraceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceData {
    pub corp_id: Option<i64>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub phase: Option<i64>,
    pub phase_name: Option<String>,
    pub chain_status: Option<i64>,
    pub r#type: Option<i64>,
    pub trace_id: Option<String>,
    pub trace_items: Option<Vec<TraceItem>>,
    pub status: Option<i64>,
    pub phase_data: Option<PhaseData>,
}
operation! { CreateTraceData() "CreateTraceData" -> CreateTraceDataOutput {
    0 "CorpId" corp_id: i64, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String, 3 "Phase" phase: i64,
    4 "PhaseName" phase_name: String, 5 "ChainStatus" chain_status: i64, 6 "Type" r#type: i64,
    7 "TraceId" trace_id: String, 8 "TraceItems" trace_items: Vec<TraceItem>, 9 "Status" status: i64,
    10 "PhaseData" phase_data: PhaseData
} }

/// In the request of [`CreateTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub read_only: Option<bool>,
    pub hidden: Option<bool>,
    pub key: Option<String>,
    pub ext: Option<String>,
    pub attrs: Option<Vec<TraceItem>>,
    pub list: Option<Vec<TraceData>>,
}
input! { TraceItem(name: String, value: String, r#type: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: String, 2 "Type" r#type: String, 3 "Values" values: Vec<String>,
    4 "ReadOnly" read_only: bool, 5 "Hidden" hidden: bool, 6 "Key" key: String, 7 "Ext" ext: String,
    8 "Attrs" attrs: Vec<TraceItem>, 9 "List" list: Vec<TraceData>
} }

/// In the request of [`CreateTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceData {
    /// Required.
    pub trace_id: Option<String>,
    /// Required.
    pub corp_id: Option<i64>,
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub rank: Option<i64>,
    /// Required.
    pub phase: Option<i64>,
    /// Required.
    pub phase_name: Option<String>,
    /// Required.
    pub trace_time: Option<String>,
    /// Required.
    pub create_time: Option<String>,
    /// Required.
    pub chain_status: Option<i64>,
    /// Required.
    pub chain_time: Option<String>,
    /// Required.
    pub chain_data: Option<ChainData>,
    /// Required.
    pub phase_data: Option<PhaseData>,
    /// Required.
    pub status: Option<i64>,
    pub trace_items: Option<Vec<TraceItem>>,
}

/// Arguments of [`TraceData::new`].
pub struct TraceDataRequired {
    pub trace_id: String,
    pub corp_id: i64,
    pub r#type: i64,
    pub code: String,
    pub rank: i64,
    pub phase: i64,
    pub phase_name: String,
    pub trace_time: String,
    pub create_time: String,
    pub chain_status: i64,
    pub chain_time: String,
    pub chain_data: ChainData,
    pub phase_data: PhaseData,
    pub status: i64,
}
input! {
    TraceData { TraceDataRequired: trace_id, corp_id, r#type, code, rank, phase, phase_name, trace_time, create_time, chain_status, chain_time, chain_data, phase_data, status } {
    0 "TraceId" trace_id: String, 1 "CorpId" corp_id: i64, 2 "Type" r#type: i64, 3 "Code" code: String,
    4 "Rank" rank: i64, 5 "Phase" phase: i64, 6 "PhaseName" phase_name: String, 7 "TraceTime" trace_time: String,
    8 "CreateTime" create_time: String, 9 "ChainStatus" chain_status: i64, 10 "ChainTime" chain_time: String,
    11 "ChainData" chain_data: ChainData, 12 "PhaseData" phase_data: PhaseData, 13 "Status" status: i64,
    14 "TraceItems" trace_items: Vec<TraceItem>
} }

/// In the request of [`CreateTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainData {
    pub block_hash: Option<String>,
    pub block_height: Option<String>,
    pub block_time: Option<String>,
}
input! { ChainData() {
    0 "BlockHash" block_hash: String, 1 "BlockHeight" block_height: String, 2 "BlockTime" block_time: String
} }

/// In the request of [`CreateTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhaseData {
    pub head_enabled: Option<bool>,
    pub head_title: Option<String>,
    pub key: Option<String>,
    pub app_id: Option<String>,
    pub app_path: Option<String>,
    pub app_name: Option<String>,
}
input! { PhaseData() {
    0 "HeadEnabled" head_enabled: bool, 1 "HeadTitle" head_title: String, 2 "Key" key: String, 3 "AppId" app_id: String,
    4 "AppPath" app_path: String, 5 "AppName" app_name: String
} }

/// Response of [`CreateTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceDataOutput {
    pub trace_id: Option<String>,
}
model! { CreateTraceDataOutput {
    0 "TraceId" trace_id: String
} }

/// Deletes code batch: `DeleteCodeBatch` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DeleteCodeBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeBatch {
    pub corp_id: Option<i64>,
    pub batch_id: Option<String>,
}
operation! { DeleteCodeBatch() "DeleteCodeBatch" -> DeleteCodeBatchOutput {
    0 "CorpId" corp_id: i64, 1 "BatchId" batch_id: String
} }

/// Response of [`DeleteCodeBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeBatchOutput {
    pub batch_id: Option<String>,
}
model! { DeleteCodeBatchOutput {
    0 "BatchId" batch_id: String
} }

/// Deletes merchant: `DeleteMerchant` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DeleteMerchant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMerchant {
    /// Required.
    pub merchant_id: String,
    pub corp_id: Option<i64>,
}
operation! { DeleteMerchant(merchant_id: String) "DeleteMerchant" -> DeleteMerchantOutput {
    0 "MerchantId" merchant_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DeleteMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMerchantOutput {
    pub merchant_id: Option<String>,
}
model! { DeleteMerchantOutput {
    0 "MerchantId" merchant_id: String
} }

/// Deletes product: `DeleteProduct` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DeleteProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Required.
    pub product_id: String,
    pub corp_id: Option<i64>,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> DeleteProductOutput {
    0 "ProductId" product_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DeleteProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductOutput {
    pub product_id: Option<String>,
}
model! { DeleteProductOutput {
    0 "ProductId" product_id: String
} }

/// Deletes trace data: `DeleteTraceData` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DeleteTraceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceData {
    /// Required.
    pub trace_id: String,
    pub corp_id: Option<i64>,
}
operation! { DeleteTraceData(trace_id: String) "DeleteTraceData" -> DeleteTraceDataOutput {
    0 "TraceId" trace_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DeleteTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceDataOutput {
    pub trace_id: Option<String>,
}
model! { DeleteTraceDataOutput {
    0 "TraceId" trace_id: String
} }

/// Describes agent corps: `DescribeAgentCorps` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeAgentCorps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCorps {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub agent_id: Option<i64>,
    pub corp_id: Option<i64>,
}
operation! { DescribeAgentCorps() "DescribeAgentCorps" -> Empty {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64, 2 "AgentId" agent_id: i64, 3 "CorpId" corp_id: i64
} }

/// Response of [`DescribeAgentCorps`]: empty.
pub type DescribeAgentCorpsOutput = Empty;

/// Describes code batch by id: `DescribeCodeBatchById` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodeBatchById>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchById {
    pub corp_id: Option<i64>,
    pub batch_id: Option<String>,
}
operation! { DescribeCodeBatchById() "DescribeCodeBatchById" -> DescribeCodeBatchByIdOutput {
    0 "CorpId" corp_id: i64, 1 "BatchId" batch_id: String
} }

/// Response of [`DescribeCodeBatchById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchByIdOutput {
    pub code_batch: Option<CodeBatch>,
}
model! { DescribeCodeBatchByIdOutput {
    0 "CodeBatch" code_batch: CodeBatch
} }

/// In the response of [`DescribeCodeBatchById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeBatch {
    pub batch_id: Option<String>,
    pub corp_id: Option<i64>,
    pub batch_code: Option<String>,
    pub code_cnt: Option<i64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_type: Option<i64>,
    pub remark: Option<String>,
    pub mp_tpl: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub merchant_name: Option<String>,
    pub product_name: Option<String>,
    /// Deprecated.
    pub ext: Option<Ext>,
    pub tpl_name: Option<String>,
    pub job: Option<Job>,
    pub production_date: Option<String>,
    pub valid_date: Option<String>,
    pub attrs: Vec<AttrItem>,
}
model! { CodeBatch {
    0 "BatchId" batch_id: String, 1 "CorpId" corp_id: i64, 2 "BatchCode" batch_code: String, 3 "CodeCnt" code_cnt: i64,
    4 "MerchantId" merchant_id: String, 5 "ProductId" product_id: String, 6 "BatchType" batch_type: i64,
    7 "Remark" remark: String, 8 "MpTpl" mp_tpl: String, 9 "Status" status: i64, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String, 12 "MerchantName" merchant_name: String, 13 "ProductName" product_name: String,
    14 "Ext" ext: Ext, 15 "TplName" tpl_name: String, 16 "Job" job: Job, 17 "ProductionDate" production_date: String,
    18 "ValidDate" valid_date: String, 19 "Attrs" attrs: Vec<AttrItem>
} }

/// In the response of [`DescribeCodeBatchById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub job_id: Option<i64>,
    pub status: Option<String>,
    pub error_message: Option<String>,
}
model! { Job {
    0 "JobId" job_id: i64, 1 "Status" status: String, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`DescribeCodeBatchById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub read_only: Option<bool>,
    pub hidden: Option<bool>,
    pub values: Vec<String>,
    pub key: Option<String>,
    pub ext: Option<String>,
}
model! { AttrItem {
    0 "Name" name: String, 1 "Value" value: String, 2 "Type" r#type: String, 3 "ReadOnly" read_only: bool,
    4 "Hidden" hidden: bool, 5 "Values" values: Vec<String>, 6 "Key" key: String, 7 "Ext" ext: String
} }

/// Describes code batches: `DescribeCodeBatches` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodeBatches>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatches {
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub batch_type: Option<String>,
    pub corp_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { DescribeCodeBatches() "DescribeCodeBatches" -> DescribeCodeBatchesOutput {
    0 "MerchantId" merchant_id: String, 1 "ProductId" product_id: String, 2 "Keyword" keyword: String,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64, 5 "BatchType" batch_type: String,
    6 "CorpId" corp_id: i64, 7 "Status" status: i64
} }
paged! { DescribeCodeBatches: CodeBatch = Number "PageNumber", "CodeBatches" code_batches, total "TotalCount" }

/// Response of [`DescribeCodeBatches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchesOutput {
    pub code_batches: Vec<CodeBatch>,
    pub total_count: Option<i64>,
}
model! { DescribeCodeBatchesOutput {
    0 "CodeBatches" code_batches: Vec<CodeBatch>, 1 "TotalCount" total_count: i64
} }

/// Describes code batchs: `DescribeCodeBatchs` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodeBatchs>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchs {
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub batch_type: Option<String>,
    pub corp_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { DescribeCodeBatchs() "DescribeCodeBatchs" -> DescribeCodeBatchsOutput {
    0 "MerchantId" merchant_id: String, 1 "ProductId" product_id: String, 2 "Keyword" keyword: String,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64, 5 "BatchType" batch_type: String,
    6 "CorpId" corp_id: i64, 7 "Status" status: i64
} }
paged! { DescribeCodeBatchs: CodeBatch = Number "PageNumber", "CodeBatchs" code_batchs, total "TotalCount" }

/// Response of [`DescribeCodeBatchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchsOutput {
    pub code_batchs: Vec<CodeBatch>,
    pub total_count: Option<i64>,
}
model! { DescribeCodeBatchsOutput {
    0 "CodeBatchs" code_batchs: Vec<CodeBatch>, 1 "TotalCount" total_count: i64
} }

/// Describes code pack status: `DescribeCodePackStatus` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodePackStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackStatus {
    /// Required.
    pub pack_id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeCodePackStatus(pack_id: String) "DescribeCodePackStatus" -> DescribeCodePackStatusOutput {
    0 "PackId" pack_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeCodePackStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackStatusOutput {
    pub status: Option<String>,
}
model! { DescribeCodePackStatusOutput {
    0 "Status" status: String
} }

/// Describes code pack url: `DescribeCodePackUrl` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodePackUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackUrl {
    /// Required.
    pub pack_id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeCodePackUrl(pack_id: String) "DescribeCodePackUrl" -> DescribeCodePackUrlOutput {
    0 "PackId" pack_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeCodePackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackUrlOutput {
    pub url: Option<String>,
    pub img_url: Option<String>,
    pub file_key: Option<String>,
}
model! { DescribeCodePackUrlOutput {
    0 "Url" url: String, 1 "ImgUrl" img_url: String, 2 "FileKey" file_key: String
} }

/// Describes code packs: `DescribeCodePacks` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodePacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePacks {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub keyword: Option<String>,
    pub corp_id: Option<i64>,
    pub serial_type: Option<i64>,
    pub res_type: Option<String>,
    pub res_id: Option<String>,
    pub scene_code: Option<i64>,
    pub status: Option<String>,
}
operation! { DescribeCodePacks() "DescribeCodePacks" -> DescribeCodePacksOutput {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64, 2 "Keyword" keyword: String, 3 "CorpId" corp_id: i64,
    4 "SerialType" serial_type: i64, 5 "ResType" res_type: String, 6 "ResId" res_id: String,
    7 "SceneCode" scene_code: i64, 8 "Status" status: String
} }
paged! { DescribeCodePacks: CodePack = Number "PageNumber", "CodePacks" code_packs, total "TotalCount" }

/// Response of [`DescribeCodePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePacksOutput {
    pub code_packs: Vec<CodePack>,
    pub total_count: Option<i64>,
}
model! { DescribeCodePacksOutput {
    0 "CodePacks" code_packs: Vec<CodePack>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCodePacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePack {
    pub pack_id: Option<String>,
    pub corp_id: Option<i64>,
    pub merchant_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
    pub log: Option<String>,
    pub create_user: Option<String>,
    pub amount: Option<i64>,
    pub code_length: Option<i64>,
    pub code_type: Option<String>,
    pub cipher: Option<i64>,
    pub text_url: Option<String>,
    pub pack_url: Option<String>,
    pub merchant_name: Option<String>,
    pub rule_type: Option<i64>,
    pub custom_id: Option<String>,
    pub pack_type: Option<i64>,
    pub pack_level: Option<i64>,
    pub pack_spec: Vec<PackSpec>,
    pub product_name: Option<String>,
    pub product_specification: Option<String>,
    pub product_id: Option<String>,
    pub relate_type: Option<i64>,
    pub scene_code: Option<i64>,
    pub code_rule: Option<String>,
    pub used_amount: Option<i64>,
    pub serial_start: Option<i64>,
    pub serial_end: Option<i64>,
}
model! { CodePack {
    0 "PackId" pack_id: String, 1 "CorpId" corp_id: i64, 2 "MerchantId" merchant_id: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String, 5 "Status" status: String,
    6 "Log" log: String, 7 "CreateUser" create_user: String, 8 "Amount" amount: i64, 9 "CodeLength" code_length: i64,
    10 "CodeType" code_type: String, 11 "Cipher" cipher: i64, 12 "TextUrl" text_url: String,
    13 "PackUrl" pack_url: String, 14 "MerchantName" merchant_name: String, 15 "RuleType" rule_type: i64,
    16 "CustomId" custom_id: String, 17 "PackType" pack_type: i64, 18 "PackLevel" pack_level: i64,
    19 "PackSpec" pack_spec: Vec<PackSpec>, 20 "ProductName" product_name: String,
    21 "ProductSpecification" product_specification: String, 22 "ProductId" product_id: String,
    23 "RelateType" relate_type: i64, 24 "SceneCode" scene_code: i64, 25 "CodeRule" code_rule: String,
    26 "UsedAmount" used_amount: i64, 27 "SerialStart" serial_start: i64, 28 "SerialEnd" serial_end: i64
} }

/// Describes codes by pack: `DescribeCodesByPack` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCodesByPack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodesByPack {
    /// Required.
    pub pack_id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeCodesByPack(pack_id: String) "DescribeCodesByPack" -> DescribeCodesByPackOutput {
    0 "PackId" pack_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeCodesByPack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodesByPackOutput {
    pub codes: Vec<CodeItem>,
}
model! { DescribeCodesByPackOutput {
    0 "Codes" codes: Vec<CodeItem>
} }

/// Describes corp quotas: `DescribeCorpQuotas` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCorpQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCorpQuotas {
    pub agent_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
}
operation! { DescribeCorpQuotas() "DescribeCorpQuotas" -> DescribeCorpQuotasOutput {
    0 "AgentId" agent_id: i64, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Keyword" keyword: String
} }
paged! { DescribeCorpQuotas: CorpQuota = Number "PageNumber", "CorpQuotas" corp_quotas, total "Total" }

/// Response of [`DescribeCorpQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCorpQuotasOutput {
    pub corp_quotas: Vec<CorpQuota>,
    pub total: Option<i64>,
}
model! { DescribeCorpQuotasOutput {
    0 "CorpQuotas" corp_quotas: Vec<CorpQuota>, 1 "Total" total: i64
} }

/// In the response of [`DescribeCorpQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpQuota {
    pub corp_id: Option<i64>,
    pub corp_name: Option<String>,
    pub quota: Option<Quota>,
    pub usage_quota: Option<UsageQuota>,
}
model! { CorpQuota {
    0 "CorpId" corp_id: i64, 1 "CorpName" corp_name: String, 2 "Quota" quota: Quota,
    3 "UsageQuota" usage_quota: UsageQuota
} }

/// In the response of [`DescribeCorpQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub quota_id: Option<i64>,
    pub corp_id: Option<i64>,
    pub services: Vec<String>,
    pub factory_quota: Option<i64>,
    pub item_quota: Option<i64>,
    pub track_quota: Option<i64>,
    pub sale_quota: Option<i64>,
    pub chain_quota: Option<i64>,
    pub risk_quota: Option<i64>,
    pub aigc_text_quota: Option<i64>,
    pub aigc_image_quota: Option<i64>,
    pub track_type: Option<i64>,
    pub version: Option<String>,
    pub product_certify: Option<i64>,
}
model! { Quota {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "QuotaId" quota_id: i64, 3 "CorpId" corp_id: i64,
    4 "Services" services: Vec<String>, 5 "FactoryQuota" factory_quota: i64, 6 "ItemQuota" item_quota: i64,
    7 "TrackQuota" track_quota: i64, 8 "SaleQuota" sale_quota: i64, 9 "ChainQuota" chain_quota: i64,
    10 "RiskQuota" risk_quota: i64, 11 "AigcTextQuota" aigc_text_quota: i64, 12 "AigcImageQuota" aigc_image_quota: i64,
    13 "TrackType" track_type: i64, 14 "Version" version: String, 15 "ProductCertify" product_certify: i64
} }

/// In the response of [`DescribeCorpQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageQuota {
    pub corp_id: Option<i64>,
    pub factory_cnt: Option<i64>,
    pub item_cnt: Option<i64>,
    pub track_cnt: Option<i64>,
    pub sale_cnt: Option<i64>,
    pub chain_cnt: Option<i64>,
    /// Deprecated.
    pub risk_cnt: Option<i64>,
    pub update_time: Option<String>,
}
model! { UsageQuota {
    0 "CorpId" corp_id: i64, 1 "FactoryCnt" factory_cnt: i64, 2 "ItemCnt" item_cnt: i64, 3 "TrackCnt" track_cnt: i64,
    4 "SaleCnt" sale_cnt: i64, 5 "ChainCnt" chain_cnt: i64, 6 "RiskCnt" risk_cnt: i64,
    7 "UpdateTime" update_time: String
} }

/// Describes custom rule by id: `DescribeCustomRuleById` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCustomRuleById>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleById {
    /// Required.
    pub custom_id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeCustomRuleById(custom_id: String) "DescribeCustomRuleById" -> DescribeCustomRuleByIdOutput {
    0 "CustomId" custom_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeCustomRuleById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleByIdOutput {
    pub custom_rule: Option<CustomRule>,
}
model! { DescribeCustomRuleByIdOutput {
    0 "CustomRule" custom_rule: CustomRule
} }

/// In the response of [`DescribeCustomRuleById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRule {
    pub custom_id: Option<String>,
    pub name: Option<String>,
    pub corp_id: Option<i64>,
    pub merchant_id: Option<String>,
    pub code_length: Option<i64>,
    pub status: Option<i64>,
    pub code_parts: Vec<CodePart>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { CustomRule {
    0 "CustomId" custom_id: String, 1 "Name" name: String, 2 "CorpId" corp_id: i64, 3 "MerchantId" merchant_id: String,
    4 "CodeLength" code_length: i64, 5 "Status" status: i64, 6 "CodeParts" code_parts: Vec<CodePart>,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String
} }

/// Describes custom rules: `DescribeCustomRules` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeCustomRules>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRules {
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub corp_id: Option<i64>,
    pub status: Option<i64>,
    pub merchant_id: Option<String>,
}
operation! { DescribeCustomRules() "DescribeCustomRules" -> DescribeCustomRulesOutput {
    0 "Keyword" keyword: String, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64, 3 "CorpId" corp_id: i64,
    4 "Status" status: i64, 5 "MerchantId" merchant_id: String
} }
paged! { DescribeCustomRules: CustomRule = Number "PageNumber", "CustomRules" custom_rules, total "TotalCount" }

/// Response of [`DescribeCustomRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRulesOutput {
    pub custom_rules: Vec<CustomRule>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomRulesOutput {
    0 "CustomRules" custom_rules: Vec<CustomRule>, 1 "TotalCount" total_count: i64
} }

/// Describes flavor king cycle brand important city scan analysis:
/// `DescribeFlavorKingCycleBrandImportantCityScanAnalysis` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandImportantCityScanAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantCityScanAnalysis {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub type_date: String,
    /// Required.
    pub query_date: String,
}
operation! {
    DescribeFlavorKingCycleBrandImportantCityScanAnalysis(corp_id: i64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandImportantCityScanAnalysis" -> DescribeFlavorKingCycleBrandImportantCityScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date
} }

/// Response of [`DescribeFlavorKingCycleBrandImportantCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantCityScanAnalysisOutput {
    pub data: Vec<FlavorKingCycleBrandImportantCityScanAnalysisCityItem>,
}
model! { DescribeFlavorKingCycleBrandImportantCityScanAnalysisOutput {
    0 "Data" data: Vec<FlavorKingCycleBrandImportantCityScanAnalysisCityItem>
} }

/// In the response of [`DescribeFlavorKingCycleBrandImportantCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantCityScanAnalysisCityItem {
    pub ratio: Option<f64>,
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub last_cycle_ratio: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub last_cycle_other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub regions: Vec<FlavorKingCycleBrandImportantCityScanAnalysisRegionItem>,
    pub city: Option<String>,
}
model! { FlavorKingCycleBrandImportantCityScanAnalysisCityItem {
    0 "Ratio" ratio: f64, 1 "MarketShare" market_share: f64, 2 "OtherMarketShare" other_market_share: f64,
    3 "LastCycleRatio" last_cycle_ratio: f64, 4 "LastCycleMarketShare" last_cycle_market_share: f64,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share: f64, 6 "GrowRatio" grow_ratio: f64,
    7 "OtherGrowRatio" other_grow_ratio: f64,
    8 "Regions" regions: Vec<FlavorKingCycleBrandImportantCityScanAnalysisRegionItem>, 9 "City" city: String
} }

/// In the response of [`DescribeFlavorKingCycleBrandImportantCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantCityScanAnalysisRegionItem {
    pub ratio: Option<f64>,
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub last_cycle_ratio: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub last_cycle_other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub region: Option<String>,
}
model! { FlavorKingCycleBrandImportantCityScanAnalysisRegionItem {
    0 "Ratio" ratio: f64, 1 "MarketShare" market_share: f64, 2 "OtherMarketShare" other_market_share: f64,
    3 "LastCycleRatio" last_cycle_ratio: f64, 4 "LastCycleMarketShare" last_cycle_market_share: f64,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share: f64, 6 "GrowRatio" grow_ratio: f64,
    7 "OtherGrowRatio" other_grow_ratio: f64, 8 "Region" region: String
} }

/// Describes flavor king cycle brand important province scan analysis:
/// `DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub type_date: String,
    /// Required.
    pub query_date: String,
    pub province_list: Option<Vec<String>>,
}
operation! {
    DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis(corp_id: i64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis" -> DescribeFlavorKingCycleBrandImportantProvinceScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date, 3 "ProvinceList" province_list: Vec<String>
} }

/// Response of [`DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceScanAnalysisOutput {
    pub data: Vec<FlavorKingCycleBrandImportantProvinceScanAnalysisProvinceItem>,
}
model! { DescribeFlavorKingCycleBrandImportantProvinceScanAnalysisOutput {
    0 "Data" data: Vec<FlavorKingCycleBrandImportantProvinceScanAnalysisProvinceItem>
} }

/// In the response of [`DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantProvinceScanAnalysisProvinceItem {
    pub ratio: Option<f64>,
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub last_cycle_ratio: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub last_cycle_other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub cities: Vec<FlavorKingCycleBrandImportantProvinceScanAnalysisCityItem>,
    pub province: Option<String>,
}
model! { FlavorKingCycleBrandImportantProvinceScanAnalysisProvinceItem {
    0 "Ratio" ratio: f64, 1 "MarketShare" market_share: f64, 2 "OtherMarketShare" other_market_share: f64,
    3 "LastCycleRatio" last_cycle_ratio: f64, 4 "LastCycleMarketShare" last_cycle_market_share: f64,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share: f64, 6 "GrowRatio" grow_ratio: f64,
    7 "OtherGrowRatio" other_grow_ratio: f64,
    8 "Cities" cities: Vec<FlavorKingCycleBrandImportantProvinceScanAnalysisCityItem>, 9 "Province" province: String
} }

/// In the response of [`DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantProvinceScanAnalysisCityItem {
    pub ratio: Option<f64>,
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub last_cycle_ratio: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub last_cycle_other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub city: Option<String>,
}
model! { FlavorKingCycleBrandImportantProvinceScanAnalysisCityItem {
    0 "Ratio" ratio: f64, 1 "MarketShare" market_share: f64, 2 "OtherMarketShare" other_market_share: f64,
    3 "LastCycleRatio" last_cycle_ratio: f64, 4 "LastCycleMarketShare" last_cycle_market_share: f64,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share: f64, 6 "GrowRatio" grow_ratio: f64,
    7 "OtherGrowRatio" other_grow_ratio: f64, 8 "City" city: String
} }

/// Describes flavor king cycle brand important province user analysis:
/// `DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub type_date: String,
    /// Required.
    pub query_date: String,
    pub province_list: Option<Vec<String>>,
}
operation! {
    DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis(corp_id: i64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis" -> DescribeFlavorKingCycleBrandImportantProvinceUserAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date, 3 "ProvinceList" province_list: Vec<String>
} }

/// Response of [`DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceUserAnalysisOutput {
    pub data: Vec<FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem>,
}
model! { DescribeFlavorKingCycleBrandImportantProvinceUserAnalysisOutput {
    0 "Data" data: Vec<FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem>
} }

/// In the response of [`DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem {
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub cities: Vec<FlavorKingCycleBrandImportantProvinceUserAnalysisCityItem>,
    pub province: Option<String>,
}
model! { FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem {
    0 "MarketShare" market_share: f64, 1 "OtherMarketShare" other_market_share: f64, 2 "GrowRatio" grow_ratio: f64,
    3 "OtherGrowRatio" other_grow_ratio: f64,
    4 "Cities" cities: Vec<FlavorKingCycleBrandImportantProvinceUserAnalysisCityItem>, 5 "Province" province: String
} }

/// In the response of [`DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantProvinceUserAnalysisCityItem {
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub city: Option<String>,
}
model! { FlavorKingCycleBrandImportantProvinceUserAnalysisCityItem {
    0 "MarketShare" market_share: f64, 1 "OtherMarketShare" other_market_share: f64, 2 "GrowRatio" grow_ratio: f64,
    3 "OtherGrowRatio" other_grow_ratio: f64, 4 "City" city: String
} }

/// Describes flavor king cycle brand province city scan analysis:
/// `DescribeFlavorKingCycleBrandProvinceCityScanAnalysis` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandProvinceCityScanAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceCityScanAnalysis {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandProvinceCityScanAnalysis(corp_id: i64, query_date: String)
    "DescribeFlavorKingCycleBrandProvinceCityScanAnalysis" -> DescribeFlavorKingCycleBrandProvinceCityScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "QueryDate" query_date
} }

/// Response of [`DescribeFlavorKingCycleBrandProvinceCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceCityScanAnalysisOutput {
    pub data: Vec<FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem>,
}
model! { DescribeFlavorKingCycleBrandProvinceCityScanAnalysisOutput {
    0 "Data" data: Vec<FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem>
} }

/// In the response of [`DescribeFlavorKingCycleBrandProvinceCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem {
    pub ratio: Vec<f64>,
    pub cities: Vec<FlavorKingCycleBrandProvinceCityScanAnalysisCityItem>,
    pub province: Option<String>,
}
model! { FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem {
    0 "Ratio" ratio: Vec<f64>, 1 "Cities" cities: Vec<FlavorKingCycleBrandProvinceCityScanAnalysisCityItem>,
    2 "Province" province: String
} }

/// In the response of [`DescribeFlavorKingCycleBrandProvinceCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceCityScanAnalysisCityItem {
    pub ratio: Vec<f64>,
    pub regions: Vec<FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem>,
    pub city: Option<String>,
}
model! { FlavorKingCycleBrandProvinceCityScanAnalysisCityItem {
    0 "Ratio" ratio: Vec<f64>, 1 "Regions" regions: Vec<FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem>,
    2 "City" city: String
} }

/// In the response of [`DescribeFlavorKingCycleBrandProvinceCityScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem {
    pub ratio: Vec<f64>,
    pub region: Option<String>,
}
model! { FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem {
    0 "Ratio" ratio: Vec<f64>, 1 "Region" region: String
} }

/// Describes flavor king cycle brand province scan analysis: `DescribeFlavorKingCycleBrandProvinceScanAnalysis` of
/// `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandProvinceScanAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceScanAnalysis {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub type_date: String,
    /// Required.
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandProvinceScanAnalysis(corp_id: i64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandProvinceScanAnalysis" -> DescribeFlavorKingCycleBrandProvinceScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date
} }

/// Response of [`DescribeFlavorKingCycleBrandProvinceScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceScanAnalysisOutput {
    pub data: Option<FlavorKingCycleBrandProvinceScanAnalysisResponse>,
}
model! { DescribeFlavorKingCycleBrandProvinceScanAnalysisOutput {
    0 "Data" data: FlavorKingCycleBrandProvinceScanAnalysisResponse
} }

/// In the response of [`DescribeFlavorKingCycleBrandProvinceScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceScanAnalysisResponse {
    pub market_share: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub provinces: Vec<FlavorKingCycleBrandProvinceScanAnalysisDataItem>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
}
model! { FlavorKingCycleBrandProvinceScanAnalysisResponse {
    0 "MarketShare" market_share: f64, 1 "LastCycleMarketShare" last_cycle_market_share: f64,
    2 "Provinces" provinces: Vec<FlavorKingCycleBrandProvinceScanAnalysisDataItem>, 3 "GrowRatio" grow_ratio: f64,
    4 "OtherGrowRatio" other_grow_ratio: f64
} }

/// In the response of [`DescribeFlavorKingCycleBrandProvinceScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceScanAnalysisDataItem {
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub other_last_cycle_market_share: Option<f64>,
    pub ratio: Option<f64>,
    pub last_cycle_ratio: Option<f64>,
    pub province: Option<String>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
}
model! { FlavorKingCycleBrandProvinceScanAnalysisDataItem {
    0 "MarketShare" market_share: f64, 1 "OtherMarketShare" other_market_share: f64,
    2 "LastCycleMarketShare" last_cycle_market_share: f64,
    3 "OtherLastCycleMarketShare" other_last_cycle_market_share: f64, 4 "Ratio" ratio: f64,
    5 "LastCycleRatio" last_cycle_ratio: f64, 6 "Province" province: String, 7 "GrowRatio" grow_ratio: f64,
    8 "OtherGrowRatio" other_grow_ratio: f64
} }

/// Describes flavor king cycle brand scan analysis: `DescribeFlavorKingCycleBrandScanAnalysis` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandScanAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanAnalysis {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub type_date: String,
    /// Required.
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandScanAnalysis(corp_id: i64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandScanAnalysis" -> DescribeFlavorKingCycleBrandScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date
} }

/// Response of [`DescribeFlavorKingCycleBrandScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanAnalysisOutput {
    pub data: Option<FlavorKingCycleBrandScanAnalysisResponse>,
}
model! { DescribeFlavorKingCycleBrandScanAnalysisOutput {
    0 "Data" data: FlavorKingCycleBrandScanAnalysisResponse
} }

/// In the response of [`DescribeFlavorKingCycleBrandScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandScanAnalysisResponse {
    pub count: Option<i64>,
    pub cycle_ratio: Option<f64>,
    pub cycle_over_cycle: Option<f64>,
    pub cycle_ratio_items: Vec<FlavorKingCycleBrandScanAnalysisDataItem>,
}
model! { FlavorKingCycleBrandScanAnalysisResponse {
    0 "Count" count: i64, 1 "CycleRatio" cycle_ratio: f64, 2 "CycleOverCycle" cycle_over_cycle: f64,
    3 "CycleRatioItems" cycle_ratio_items: Vec<FlavorKingCycleBrandScanAnalysisDataItem>
} }

/// In the response of [`DescribeFlavorKingCycleBrandScanAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandScanAnalysisDataItem {
    pub duration: Option<String>,
    pub brand_name: Option<String>,
    pub ratio: Option<f64>,
}
model! { FlavorKingCycleBrandScanAnalysisDataItem {
    0 "Duration" duration: String, 1 "BrandName" brand_name: String, 2 "Ratio" ratio: f64
} }

/// Describes flavor king cycle brand scan metrics: `DescribeFlavorKingCycleBrandScanMetrics` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeFlavorKingCycleBrandScanMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanMetrics {
    /// Required.
    pub corp_id: i64,
    /// Required.
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandScanMetrics(corp_id: i64, query_date: String)
    "DescribeFlavorKingCycleBrandScanMetrics" -> DescribeFlavorKingCycleBrandScanMetricsOutput {
    0 "CorpId" corp_id, 1 "QueryDate" query_date
} }

/// Response of [`DescribeFlavorKingCycleBrandScanMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanMetricsOutput {
    pub data: Vec<FlavorKingCycleBrandScanMetricsItem>,
}
model! { DescribeFlavorKingCycleBrandScanMetricsOutput {
    0 "Data" data: Vec<FlavorKingCycleBrandScanMetricsItem>
} }

/// In the response of [`DescribeFlavorKingCycleBrandScanMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandScanMetricsItem {
    pub duration: Option<String>,
    pub ratio: Option<f64>,
}
model! { FlavorKingCycleBrandScanMetricsItem {
    0 "Duration" duration: String, 1 "Ratio" ratio: f64
} }

/// Describes job file url: `DescribeJobFileUrl` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeJobFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFileUrl {
    /// Required.
    pub job_id: i64,
    pub corp_id: Option<i64>,
}
operation! { DescribeJobFileUrl(job_id: i64) "DescribeJobFileUrl" -> DescribeJobFileUrlOutput {
    0 "JobId" job_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeJobFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFileUrlOutput {
    pub url: Option<String>,
}
model! { DescribeJobFileUrlOutput {
    0 "Url" url: String
} }

/// Describes merchant by id: `DescribeMerchantById` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeMerchantById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchantById {
    /// Required.
    pub merchant_id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeMerchantById(merchant_id: String) "DescribeMerchantById" -> DescribeMerchantByIdOutput {
    0 "MerchantId" merchant_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeMerchantById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchantByIdOutput {
    pub merchant: Option<Merchant>,
}
model! { DescribeMerchantByIdOutput {
    0 "Merchant" merchant: Merchant
} }

/// In the response of [`DescribeMerchantById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Merchant {
    pub merchant_id: Option<String>,
    pub corp_id: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub code_rule: Option<String>,
    pub code_type: Option<i64>,
    pub code_url: Option<String>,
}
model! { Merchant {
    0 "MerchantId" merchant_id: String, 1 "CorpId" corp_id: i64, 2 "Name" name: String, 3 "Remark" remark: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String, 6 "CodeRule" code_rule: String,
    7 "CodeType" code_type: i64, 8 "CodeUrl" code_url: String
} }

/// Describes merchants: `DescribeMerchants` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeMerchants>.
///
/// Errors: [`codes::AUTH_FAILURE_AGENT_EXPIRED`], [`codes::AUTH_FAILURE_CORP_EMPTY`],
/// [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchants {
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub corp_id: Option<i64>,
    pub code_type: Option<i64>,
}
operation! { DescribeMerchants() "DescribeMerchants" -> DescribeMerchantsOutput {
    0 "Name" name: String, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64, 3 "CorpId" corp_id: i64,
    4 "CodeType" code_type: i64
} }
paged! { DescribeMerchants: Merchant = Number "PageNumber", "Merchants" merchants, total "TotalCount" }

/// Response of [`DescribeMerchants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchantsOutput {
    pub merchants: Vec<Merchant>,
    pub total_count: Option<i64>,
}
model! { DescribeMerchantsOutput {
    0 "Merchants" merchants: Vec<Merchant>, 1 "TotalCount" total_count: i64
} }

/// Describes plan qr code scan records: `DescribePlanQRCodeScanRecords` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribePlanQRCodeScanRecords>.
///
/// Errors: [`codes::AUTH_FAILURE_AGENT_EXPIRED`], [`codes::AUTH_FAILURE_CORP_EMPTY`],
/// [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodeScanRecords {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribePlanQRCodeScanRecords(start_time: String, end_time: String, page_no: i64, page_size: i64)
    "DescribePlanQRCodeScanRecords" -> DescribePlanQRCodeScanRecordsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PageNo" page_no, 3 "PageSize" page_size
} }
paged! { DescribePlanQRCodeScanRecords: PlanQRCodeRecord = Number "PageNo", "Data" data, total "Total" }

/// Response of [`DescribePlanQRCodeScanRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodeScanRecordsOutput {
    pub ret: Option<i64>,
    pub total: Option<i64>,
    pub data: Vec<PlanQRCodeRecord>,
}
model! { DescribePlanQRCodeScanRecordsOutput {
    0 "Ret" ret: i64, 1 "Total" total: i64, 2 "Data" data: Vec<PlanQRCodeRecord>
} }

/// In the response of [`DescribePlanQRCodeScanRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanQRCodeRecord {
    pub url: Option<String>,
    pub open_id: Option<String>,
    pub scan_time: Option<String>,
    pub ip: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
}
model! { PlanQRCodeRecord {
    0 "Url" url: String, 1 "OpenId" open_id: String, 2 "ScanTime" scan_time: String, 3 "Ip" ip: String,
    4 "Country" country: String, 5 "Province" province: String, 6 "City" city: String
} }

/// Describes plan qr codes: `DescribePlanQRCodes` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribePlanQRCodes>.
///
/// Errors: [`codes::AUTH_FAILURE_AGENT_EXPIRED`], [`codes::AUTH_FAILURE_CORP_EMPTY`],
/// [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodes {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
}

/// Arguments of [`DescribePlanQRCodes::new`].
pub struct DescribePlanQRCodesRequired {
    pub plan_id: i64,
    pub start_time: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! { DescribePlanQRCodes { DescribePlanQRCodesRequired: plan_id, start_time, end_time, page_no, page_size }
    "DescribePlanQRCodes" -> DescribePlanQRCodesOutput {
    0 "PlanId" plan_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageNo" page_no, 4 "PageSize" page_size
} }
paged! { DescribePlanQRCodes: PlanQRCode = Number "PageNo", "Data" data, total "Total" }

/// Response of [`DescribePlanQRCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodesOutput {
    pub ret: Option<i64>,
    pub total: Option<i64>,
    pub data: Vec<PlanQRCode>,
}
model! { DescribePlanQRCodesOutput {
    0 "Ret" ret: i64, 1 "Total" total: i64, 2 "Data" data: Vec<PlanQRCode>
} }

/// In the response of [`DescribePlanQRCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanQRCode {
    pub url: Option<String>,
    pub status: Option<i64>,
}
model! { PlanQRCode {
    0 "Url" url: String, 1 "Status" status: i64
} }

/// Describes product by id: `DescribeProductById` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeProductById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductById {
    /// Required.
    pub product_id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeProductById(product_id: String) "DescribeProductById" -> DescribeProductByIdOutput {
    0 "ProductId" product_id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeProductById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductByIdOutput {
    pub product: Option<Product>,
}
model! { DescribeProductByIdOutput {
    0 "Product" product: Product
} }

/// In the response of [`DescribeProductById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    pub merchant_id: Option<String>,
    pub name: Option<String>,
    pub product_id: Option<String>,
    pub corp_id: Option<i64>,
    pub product_code: Option<String>,
    pub specification: Option<String>,
    pub remark: Option<String>,
    pub logo: Vec<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub ext: Option<Ext>,
    pub merchant_name: Option<String>,
    pub cert_state: Option<i64>,
}
model! { Product {
    0 "MerchantId" merchant_id: String, 1 "Name" name: String, 2 "ProductId" product_id: String,
    3 "CorpId" corp_id: i64, 4 "ProductCode" product_code: String, 5 "Specification" specification: String,
    6 "Remark" remark: String, 7 "Logo" logo: Vec<String>, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "Ext" ext: Ext, 11 "MerchantName" merchant_name: String,
    12 "CertState" cert_state: i64
} }

/// Describes products: `DescribeProducts` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeProducts>.
///
/// Errors: [`codes::AUTH_FAILURE_AGENT_EXPIRED`], [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub merchant_id: Option<String>,
    pub corp_id: Option<i64>,
    pub cert_state: Option<i64>,
}
operation! { DescribeProducts() "DescribeProducts" -> DescribeProductsOutput {
    0 "Name" name: String, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "MerchantId" merchant_id: String, 4 "CorpId" corp_id: i64, 5 "CertState" cert_state: i64
} }
paged! { DescribeProducts: Product = Number "PageNumber", "Products" products, total "TotalCount" }

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub products: Vec<Product>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "Products" products: Vec<Product>, 1 "TotalCount" total_count: i64
} }

/// Describes raw scan logs: `DescribeRawScanLogs` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeRawScanLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRawScanLogs {
    pub corp_id: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub after_log_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeRawScanLogs() "DescribeRawScanLogs" -> DescribeRawScanLogsOutput {
    0 "CorpId" corp_id: i64, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "AfterLogId" after_log_id: i64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeRawScanLogs: RawScanLog = Number "PageNumber", "ScanLogs" scan_logs }

/// Response of [`DescribeRawScanLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRawScanLogsOutput {
    pub scan_logs: Vec<RawScanLog>,
}
model! { DescribeRawScanLogsOutput {
    0 "ScanLogs" scan_logs: Vec<RawScanLog>
} }

/// In the response of [`DescribeRawScanLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawScanLog {
    pub log_id: Option<i64>,
    pub openid: Option<String>,
    pub create_time: Option<String>,
    pub code: Option<String>,
    pub corp_id: Option<i64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_id: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
}
model! { RawScanLog {
    0 "LogId" log_id: i64, 1 "Openid" openid: String, 2 "CreateTime" create_time: String, 3 "Code" code: String,
    4 "CorpId" corp_id: i64, 5 "MerchantId" merchant_id: String, 6 "ProductId" product_id: String,
    7 "BatchId" batch_id: String, 8 "Province" province: String, 9 "City" city: String, 10 "District" district: String
} }

/// Describes scan logs: `DescribeScanLogs` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeScanLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanLogs {
    pub corp_id: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub code: Option<String>,
    pub openid: Option<String>,
}
operation! { DescribeScanLogs() "DescribeScanLogs" -> DescribeScanLogsOutput {
    0 "CorpId" corp_id: i64, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64, 3 "Code" code: String,
    4 "Openid" openid: String
} }

/// Response of [`DescribeScanLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanLogsOutput {
    /// Deprecated.
    pub products: Vec<ScanLog>,
    pub total_count: Option<i64>,
    pub scan_logs: Vec<ScanLog>,
}
model! { DescribeScanLogsOutput {
    0 "Products" products: Vec<ScanLog>, 1 "TotalCount" total_count: i64, 2 "ScanLogs" scan_logs: Vec<ScanLog>
} }

/// In the response of [`DescribeScanLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanLog {
    pub log_id: Option<i64>,
    pub openid: Option<String>,
    pub nickname: Option<String>,
    pub create_time: Option<String>,
    pub code: Option<String>,
    pub corp_id: Option<i64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub ip: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub unionid: Option<String>,
    pub first: Option<i64>,
    pub batch_id: Option<String>,
    pub r#type: Option<i64>,
    pub merchant_name: Option<String>,
    pub product_name: Option<String>,
    pub product_logo: Option<String>,
    pub status: Option<i64>,
    pub verify: Option<i64>,
}
model! { ScanLog {
    0 "LogId" log_id: i64, 1 "Openid" openid: String, 2 "Nickname" nickname: String, 3 "CreateTime" create_time: String,
    4 "Code" code: String, 5 "CorpId" corp_id: i64, 6 "MerchantId" merchant_id: String,
    7 "ProductId" product_id: String, 8 "Ip" ip: String, 9 "Country" country: String, 10 "Province" province: String,
    11 "City" city: String, 12 "District" district: String, 13 "Unionid" unionid: String, 14 "First" first: i64,
    15 "BatchId" batch_id: String, 16 "Type" r#type: i64, 17 "MerchantName" merchant_name: String,
    18 "ProductName" product_name: String, 19 "ProductLogo" product_logo: String, 20 "Status" status: i64,
    21 "Verify" verify: i64
} }

/// Describes scan stats: `DescribeScanStats` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeScanStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStats {
    pub corp_id: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_id: Option<String>,
    pub code: Option<String>,
}
operation! { DescribeScanStats() "DescribeScanStats" -> DescribeScanStatsOutput {
    0 "CorpId" corp_id: i64, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "MerchantId" merchant_id: String, 4 "ProductId" product_id: String, 5 "BatchId" batch_id: String,
    6 "Code" code: String
} }
paged! { DescribeScanStats: ScanStat = Number "PageNumber", "ScanStats" scan_stats }

/// Response of [`DescribeScanStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStatsOutput {
    pub scan_stats: Vec<ScanStat>,
}
model! { DescribeScanStatsOutput {
    0 "ScanStats" scan_stats: Vec<ScanStat>
} }

/// In the response of [`DescribeScanStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanStat {
    pub code: Option<String>,
    pub corp_id: Option<i64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_id: Option<String>,
    pub pv: Option<i64>,
    pub uv: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub merchant_name: Option<String>,
    pub product_name: Option<String>,
}
model! { ScanStat {
    0 "Code" code: String, 1 "CorpId" corp_id: i64, 2 "MerchantId" merchant_id: String,
    3 "ProductId" product_id: String, 4 "BatchId" batch_id: String, 5 "Pv" pv: i64, 6 "Uv" uv: i64,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "MerchantName" merchant_name: String,
    10 "ProductName" product_name: String
} }

/// Describes tmp token: `DescribeTmpToken` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeTmpToken>.
///
/// Errors: [`codes::AUTH_FAILURE_CORP_EMPTY`], [`codes::AUTH_FAILURE_CORP_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTmpToken {
    pub corp_id: Option<i64>,
}
operation! { DescribeTmpToken() "DescribeTmpToken" -> DescribeTmpTokenOutput {
    0 "CorpId" corp_id: i64
} }

/// Response of [`DescribeTmpToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTmpTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeTmpTokenOutput {
    0 "Token" token: Secret
} }

/// Describes trace code by id: `DescribeTraceCodeById` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeTraceCodeById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodeById {
    pub corp_id: Option<i64>,
    pub code: Option<String>,
}
operation! { DescribeTraceCodeById() "DescribeTraceCodeById" -> DescribeTraceCodeByIdOutput {
    0 "CorpId" corp_id: i64, 1 "Code" code: String
} }

/// Response of [`DescribeTraceCodeById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodeByIdOutput {
    pub trace_code: Option<TraceCode>,
    pub code_path: Vec<String>,
}
model! { DescribeTraceCodeByIdOutput {
    0 "TraceCode" trace_code: TraceCode, 1 "CodePath" code_path: Vec<String>
} }

/// In the response of [`DescribeTraceCodeById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceCode {
    pub code: Option<String>,
    pub corp_id: Option<i64>,
    pub pack_id: Option<String>,
    pub batch_id: Option<String>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub merchant_name: Option<String>,
    pub product_name: Option<String>,
    pub agent_id: Option<i64>,
    pub level: Option<i64>,
    pub pack_spec: Vec<PackSpec>,
    pub scene_code: Option<i64>,
    pub serial_code: Option<i64>,
}
model! { TraceCode {
    0 "Code" code: String, 1 "CorpId" corp_id: i64, 2 "PackId" pack_id: String, 3 "BatchId" batch_id: String,
    4 "MerchantId" merchant_id: String, 5 "ProductId" product_id: String, 6 "Status" status: i64,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "MerchantName" merchant_name: String,
    10 "ProductName" product_name: String, 11 "AgentId" agent_id: i64, 12 "Level" level: i64,
    13 "PackSpec" pack_spec: Vec<PackSpec>, 14 "SceneCode" scene_code: i64, 15 "SerialCode" serial_code: i64
} }

/// Describes trace codes: `DescribeTraceCodes` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeTraceCodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodes {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub batch_id: Option<String>,
    pub corp_id: Option<i64>,
}
operation! { DescribeTraceCodes() "DescribeTraceCodes" -> DescribeTraceCodesOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "BatchId" batch_id: String, 4 "CorpId" corp_id: i64
} }
paged! { DescribeTraceCodes: TraceCode = Number "PageNumber", "TraceCodes" trace_codes, total "TotalCount" }

/// Response of [`DescribeTraceCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodesOutput {
    pub trace_codes: Vec<TraceCode>,
    pub total_count: Option<i64>,
}
model! { DescribeTraceCodesOutput {
    0 "TraceCodes" trace_codes: Vec<TraceCode>, 1 "TotalCount" total_count: i64
} }

/// Describes trace data by id: `DescribeTraceDataById` of `trp` 2021-05-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeTraceDataById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataById {
    /// Required.
    pub id: String,
    pub corp_id: Option<i64>,
}
operation! { DescribeTraceDataById(id: String) "DescribeTraceDataById" -> DescribeTraceDataByIdOutput {
    0 "Id" id, 1 "CorpId" corp_id: i64
} }

/// Response of [`DescribeTraceDataById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataByIdOutput {
    pub trace_data: Option<TraceData>,
}
model! { DescribeTraceDataByIdOutput {
    0 "TraceData" trace_data: TraceData
} }

/// Describes trace data list: `DescribeTraceDataList` of `trp` 2021-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DescribeTraceDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataList {
    pub corp_id: Option<i64>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub page_number: Option<i64>,
    pub code: Option<String>,
    pub phase: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeTraceDataList() "DescribeTraceDataList" -> DescribeTraceDataListOutput {
    0 "CorpId" corp_id: i64, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String, 3 "PageNumber" page_number: i64,
    4 "Code" code: String, 5 "Phase" phase: i64, 6 "PageSize" page_size: i64
} }
paged! { DescribeTraceDataList: TraceData = Number "PageNumber", "TraceDataList" trace_data_list, total "TotalCount" }

/// Response of [`DescribeTraceDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataListOutput {
    pub total_count: Option<i64>,
    pub trace_data_list: Vec<TraceData>,
}
model! { DescribeTraceDataListOutput {
    0 "TotalCount" total_count: i64, 1 "TraceDataList" trace_data_list: Vec<TraceData>
} }

/// Downloads geo: `DownloadGEO` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=DownloadGEO>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadGEO {}
operation! { DownloadGEO() "DownloadGEO" -> Empty {} }

/// Response of [`DownloadGEO`]: empty.
pub type DownloadGEOOutput = Empty;

/// `EffectFeedback` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=EffectFeedback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectFeedback {
    /// Required.
    pub business_security_data: InputEncryptData,
}
operation! { EffectFeedback(business_security_data: InputEncryptData) "EffectFeedback" -> EffectFeedbackOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// Response of [`EffectFeedback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectFeedbackOutput {
    pub data: Option<OutputAuthorizedTransfer>,
}
model! { EffectFeedbackOutput {
    0 "Data" data: OutputAuthorizedTransfer
} }

/// Modifies code batch: `ModifyCodeBatch` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyCodeBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCodeBatch {
    /// Required.
    pub batch_id: String,
    pub corp_id: Option<i64>,
    pub status: Option<i64>,
    pub mp_tpl: Option<String>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub remark: Option<String>,
    pub batch_code: Option<String>,
    pub valid_date: Option<String>,
    pub production_date: Option<String>,
}
operation! { ModifyCodeBatch(batch_id: String) "ModifyCodeBatch" -> ModifyCodeBatchOutput {
    0 "BatchId" batch_id, 1 "CorpId" corp_id: i64, 2 "Status" status: i64, 3 "MpTpl" mp_tpl: String,
    4 "MerchantId" merchant_id: String, 5 "ProductId" product_id: String, 6 "Remark" remark: String,
    7 "BatchCode" batch_code: String, 8 "ValidDate" valid_date: String, 9 "ProductionDate" production_date: String
} }

/// Response of [`ModifyCodeBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCodeBatchOutput {
    pub batch_id: Option<String>,
}
model! { ModifyCodeBatchOutput {
    0 "BatchId" batch_id: String
} }

/// Modifies custom rule: `ModifyCustomRule` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyCustomRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRule {
    /// Required.
    pub custom_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub code_length: i64,
    /// Required.
    pub code_parts: Vec<CodePart>,
    pub corp_id: Option<i64>,
}
operation! { ModifyCustomRule(custom_id: String, name: String, code_length: i64, code_parts: Vec<CodePart>)
    "ModifyCustomRule" -> ModifyCustomRuleOutput {
    0 "CustomId" custom_id, 1 "Name" name, 2 "CodeLength" code_length, 3 "CodeParts" code_parts, 4 "CorpId" corp_id: i64
} }

/// Response of [`ModifyCustomRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleOutput {
    pub custom_id: Option<String>,
}
model! { ModifyCustomRuleOutput {
    0 "CustomId" custom_id: String
} }

/// Modifies custom rule status: `ModifyCustomRuleStatus` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyCustomRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatus {
    /// Required.
    pub custom_id: String,
    /// Required.
    pub status: i64,
    pub corp_id: Option<i64>,
}
operation! { ModifyCustomRuleStatus(custom_id: String, status: i64)
    "ModifyCustomRuleStatus" -> ModifyCustomRuleStatusOutput {
    0 "CustomId" custom_id, 1 "Status" status, 2 "CorpId" corp_id: i64
} }

/// Response of [`ModifyCustomRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatusOutput {
    pub custom_id: Option<String>,
}
model! { ModifyCustomRuleStatusOutput {
    0 "CustomId" custom_id: String
} }

/// Modifies merchant: `ModifyMerchant` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyMerchant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMerchant {
    /// Required.
    pub name: String,
    /// Required.
    pub merchant_id: String,
    pub remark: Option<String>,
    pub corp_id: Option<i64>,
    pub code_type: Option<i64>,
    pub code_url: Option<String>,
}
operation! { ModifyMerchant(name: String, merchant_id: String) "ModifyMerchant" -> ModifyMerchantOutput {
    0 "Name" name, 1 "MerchantId" merchant_id, 2 "Remark" remark: String, 3 "CorpId" corp_id: i64,
    4 "CodeType" code_type: i64, 5 "CodeUrl" code_url: String
} }

/// Response of [`ModifyMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMerchantOutput {
    pub merchant_id: Option<String>,
}
model! { ModifyMerchantOutput {
    0 "MerchantId" merchant_id: String
} }

/// Modifies product: `ModifyProduct` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    /// Required.
    pub name: String,
    /// Required.
    pub product_id: String,
    pub remark: Option<String>,
    pub specification: Option<String>,
    pub logo: Option<Vec<String>>,
    pub corp_id: Option<i64>,
    pub ext: Option<Ext>,
}
operation! { ModifyProduct(name: String, product_id: String) "ModifyProduct" -> ModifyProductOutput {
    0 "Name" name, 1 "ProductId" product_id, 2 "Remark" remark: String, 3 "Specification" specification: String,
    4 "Logo" logo: Vec<String>, 5 "CorpId" corp_id: i64, 6 "Ext" ext: Ext
} }

/// Response of [`ModifyProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductOutput {
    pub product_id: Option<String>,
}
model! { ModifyProductOutput {
    0 "ProductId" product_id: String
} }

/// Modifies trace code: `ModifyTraceCode` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyTraceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceCode {
    /// Required.
    pub code: String,
    pub corp_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { ModifyTraceCode(code: String) "ModifyTraceCode" -> Empty {
    0 "Code" code, 1 "CorpId" corp_id: i64, 2 "Status" status: i64
} }

/// Response of [`ModifyTraceCode`]: empty.
pub type ModifyTraceCodeOutput = Empty;

/// Modifies trace code unlink: `ModifyTraceCodeUnlink` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyTraceCodeUnlink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceCodeUnlink {
    /// Required.
    pub batch_id: String,
    /// Required.
    pub codes: Vec<String>,
    pub corp_id: Option<i64>,
}
operation! { ModifyTraceCodeUnlink(batch_id: String, codes: Vec<String>)
    "ModifyTraceCodeUnlink" -> ModifyTraceCodeUnlinkOutput {
    0 "BatchId" batch_id, 1 "Codes" codes, 2 "CorpId" corp_id: i64
} }

/// Response of [`ModifyTraceCodeUnlink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceCodeUnlinkOutput {
    pub unlink_cnt: Option<i64>,
    pub code_cnt: Option<i64>,
    pub batch_id: Option<String>,
}
model! { ModifyTraceCodeUnlinkOutput {
    0 "UnlinkCnt" unlink_cnt: i64, 1 "CodeCnt" code_cnt: i64, 2 "BatchId" batch_id: String
} }

/// Modifies trace data: `ModifyTraceData` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyTraceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceData {
    pub trace_id: Option<String>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_items: Option<Vec<TraceItem>>,
    pub phase_name: Option<String>,
    pub phase_data: Option<PhaseData>,
    pub status: Option<i64>,
    pub rank: Option<i64>,
    pub r#type: Option<i64>,
    pub code: Option<String>,
    pub phase: Option<i64>,
    pub trace_time: Option<String>,
    pub create_time: Option<String>,
    pub chain_status: Option<i64>,
    pub chain_time: Option<String>,
    pub chain_data: Option<ChainData>,
    pub corp_id: Option<i64>,
}
operation! { ModifyTraceData() "ModifyTraceData" -> ModifyTraceDataOutput {
    0 "TraceId" trace_id: String, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String,
    3 "TraceItems" trace_items: Vec<TraceItem>, 4 "PhaseName" phase_name: String, 5 "PhaseData" phase_data: PhaseData,
    6 "Status" status: i64, 7 "Rank" rank: i64, 8 "Type" r#type: i64, 9 "Code" code: String, 10 "Phase" phase: i64,
    11 "TraceTime" trace_time: String, 12 "CreateTime" create_time: String, 13 "ChainStatus" chain_status: i64,
    14 "ChainTime" chain_time: String, 15 "ChainData" chain_data: ChainData, 16 "CorpId" corp_id: i64
} }

/// Response of [`ModifyTraceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceDataOutput {
    pub trace_id: Option<String>,
}
model! { ModifyTraceDataOutput {
    0 "TraceId" trace_id: String
} }

/// Modifies trace data ranks: `ModifyTraceDataRanks` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ModifyTraceDataRanks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceDataRanks {
    pub corp_id: Option<i64>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_ids: Option<Vec<String>>,
}
operation! { ModifyTraceDataRanks() "ModifyTraceDataRanks" -> ModifyTraceDataRanksOutput {
    0 "CorpId" corp_id: i64, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String,
    3 "TraceIds" trace_ids: Vec<String>
} }

/// Response of [`ModifyTraceDataRanks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceDataRanksOutput {
    pub batch_id: Option<String>,
}
model! { ModifyTraceDataRanksOutput {
    0 "BatchId" batch_id: String
} }

/// Reports batch callback status: `ReportBatchCallbackStatus` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ReportBatchCallbackStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBatchCallbackStatus {
    /// Required.
    pub business_security_data: InputEncryptData,
}
operation! { ReportBatchCallbackStatus(business_security_data: InputEncryptData)
    "ReportBatchCallbackStatus" -> ReportBatchCallbackStatusOutput {
    0 "BusinessSecurityData" business_security_data
} }

/// Response of [`ReportBatchCallbackStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBatchCallbackStatusOutput {
    pub data: Option<OutputAuthorizedTransfer>,
}
model! { ReportBatchCallbackStatusOutput {
    0 "Data" data: OutputAuthorizedTransfer
} }

/// Reports scan detail: `ReportScanDetail` of `trp` 2021-05-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trp&Version=2021-05-15&Action=ReportScanDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportScanDetail {
    /// Required.
    pub scan_details: Vec<ScanDetailItem>,
}
operation! { ReportScanDetail(scan_details: Vec<ScanDetailItem>) "ReportScanDetail" -> ReportScanDetailOutput {
    0 "ScanDetails" scan_details
} }

/// In the request of [`ReportScanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanDetailItem {
    /// Required.
    pub uid: Option<String>,
    /// Required.
    pub time: Option<String>,
    /// Required.
    pub province_name: Option<String>,
    /// Required.
    pub city_name: Option<String>,
    /// Required.
    pub region_name: Option<String>,
    /// Required.
    pub brand_name: Option<String>,
    pub spec_name: Option<String>,
    pub ip: Option<String>,
    pub code: Option<String>,
    pub ext_uid: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

/// Arguments of [`ScanDetailItem::new`].
pub struct ScanDetailItemRequired {
    pub uid: String,
    pub time: String,
    pub province_name: String,
    pub city_name: String,
    pub region_name: String,
    pub brand_name: String,
}
input! { ScanDetailItem { ScanDetailItemRequired: uid, time, province_name, city_name, region_name, brand_name } {
    0 "Uid" uid: String, 1 "Time" time: String, 2 "ProvinceName" province_name: String, 3 "CityName" city_name: String,
    4 "RegionName" region_name: String, 5 "BrandName" brand_name: String, 6 "SpecName" spec_name: String,
    7 "IP" ip: String, 8 "Code" code: String, 9 "ExtUid" ext_uid: String, 10 "Latitude" latitude: f64,
    11 "Longitude" longitude: f64
} }

/// Response of [`ReportScanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportScanDetailOutput {
    pub data: Option<ReportScanDetailResult>,
}
model! { ReportScanDetailOutput {
    0 "Data" data: ReportScanDetailResult
} }

/// In the response of [`ReportScanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportScanDetailResult {
    pub count: Option<i64>,
}
model! { ReportScanDetailResult {
    0 "Count" count: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_AGENT_EXPIRED "AuthFailure.AgentExpired",
    AUTH_FAILURE_CORP_EMPTY "AuthFailure.CorpEmpty", AUTH_FAILURE_CORP_EXPIRED "AuthFailure.CorpExpired",
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    AuthorizedTransfer, CreateChainBatch, CreateCodeBatch, CreateCodePack, CreateCorporationOrder, CreateCustomPack,
    CreateCustomRule, CreateMerchant, CreateProduct, CreateTraceChain, CreateTraceCodes, CreateTraceCodesAsync,
    CreateTraceData, DeleteCodeBatch, DeleteMerchant, DeleteProduct, DeleteTraceData, DescribeAgentCorps,
    DescribeCodeBatchById, DescribeCodeBatches, DescribeCodeBatchs, DescribeCodePackStatus, DescribeCodePackUrl,
    DescribeCodePacks, DescribeCodesByPack, DescribeCorpQuotas, DescribeCustomRuleById, DescribeCustomRules,
    DescribeFlavorKingCycleBrandImportantCityScanAnalysis, DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis,
    DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis, DescribeFlavorKingCycleBrandProvinceCityScanAnalysis,
    DescribeFlavorKingCycleBrandProvinceScanAnalysis, DescribeFlavorKingCycleBrandScanAnalysis,
    DescribeFlavorKingCycleBrandScanMetrics, DescribeJobFileUrl, DescribeMerchantById, DescribeMerchants,
    DescribePlanQRCodeScanRecords, DescribePlanQRCodes, DescribeProductById, DescribeProducts, DescribeRawScanLogs,
    DescribeScanLogs, DescribeScanStats, DescribeTmpToken, DescribeTraceCodeById, DescribeTraceCodes,
    DescribeTraceDataById, DescribeTraceDataList, DownloadGEO, EffectFeedback, ModifyCodeBatch, ModifyCustomRule,
    ModifyCustomRuleStatus, ModifyMerchant, ModifyProduct, ModifyTraceCode, ModifyTraceCodeUnlink, ModifyTraceData,
    ModifyTraceDataRanks, ReportBatchCallbackStatus, ReportScanDetail
}
