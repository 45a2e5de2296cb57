//! `trp` 2021-05-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "trp", version: "2021-05-15", code: "trp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedTransfer {
    pub business_security_data: InputEncryptData,
}
operation! { AuthorizedTransfer(business_security_data: InputEncryptData)
    "AuthorizedTransfer" -> AuthorizedTransferOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputEncryptData {
    pub encrypt_method: Option<i64>,
    pub encrypt_mode: Option<i64>,
    pub padding_type: Option<i64>,
    pub encrypt_data: Option<String>,
    pub is_authorized: Option<i64>,
}
input! { InputEncryptData(encrypt_method: i64, encrypt_mode: i64, padding_type: i64, encrypt_data: String) {
    0 "EncryptMethod" encrypt_method: i64, 1 "EncryptMode" encrypt_mode: i64, 2 "PaddingType" padding_type: i64,
    3 "EncryptData" encrypt_data: String, 4 "IsAuthorized" is_authorized: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizedTransferOutput {
    pub data: Option<OutputAuthorizedTransfer>,
}
model! { AuthorizedTransferOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAuthorizedTransfer {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub value: Option<String>,
}
model! { OutputAuthorizedTransfer {
    0 "Code" code, 1 "Message" message, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChainBatch {
    pub corp_id: u64,
    pub chain_list: Vec<Chain>,
}
operation! { CreateChainBatch(corp_id: u64, chain_list: Vec<Chain>) "CreateChainBatch" -> Empty {
    0 "CorpId" corp_id, 1 "ChainList" chain_list
} }

pub type CreateChainBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chain {
    pub code: Option<String>,
    pub data: Option<Vec<ChainValue>>,
}
input! { Chain(code: String, data: Vec<ChainValue>) {
    0 "Code" code: String, 1 "Data" data: Vec<ChainValue>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainValue {
    pub label: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { ChainValue(label: String, r#type: String, value: String) {
    0 "Label" label: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeBatch {
    pub corp_id: Option<u64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_type: Option<u64>,
    pub batch_id: Option<String>,
    pub remark: Option<String>,
    pub mp_tpl: Option<String>,
    pub clone_id: Option<String>,
    pub batch_code: Option<String>,
    pub valid_date: Option<String>,
    pub production_date: Option<String>,
}
operation! { CreateCodeBatch() "CreateCodeBatch" -> CreateCodeBatchOutput {
    0 "CorpId" corp_id: u64, 1 "MerchantId" merchant_id: String, 2 "ProductId" product_id: String,
    3 "BatchType" batch_type: u64, 4 "BatchId" batch_id: String, 5 "Remark" remark: String, 6 "MpTpl" mp_tpl: String,
    7 "CloneId" clone_id: String, 8 "BatchCode" batch_code: String, 9 "ValidDate" valid_date: String,
    10 "ProductionDate" production_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeBatchOutput {
    pub batch_id: Option<String>,
}
model! { CreateCodeBatchOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePack {
    pub merchant_id: String,
    pub code_length: u64,
    pub code_type: String,
    pub amount: Option<i64>,
    pub corp_id: Option<u64>,
    pub pack_type: Option<u64>,
    pub pack_level: Option<u64>,
    pub pack_spec: Option<Vec<PackSpec>>,
    pub batch_id: Option<String>,
    pub serial_type: Option<u64>,
    pub product_id: Option<String>,
    pub relate_type: Option<i64>,
    pub scene_code: Option<i64>,
}
operation! { CreateCodePack(merchant_id: String, code_length: u64, code_type: String)
    "CreateCodePack" -> CreateCodePackOutput {
    0 "MerchantId" merchant_id, 1 "CodeLength" code_length, 2 "CodeType" code_type, 3 "Amount" amount: i64,
    4 "CorpId" corp_id: u64, 5 "PackType" pack_type: u64, 6 "PackLevel" pack_level: u64,
    7 "PackSpec" pack_spec: Vec<PackSpec>, 8 "BatchId" batch_id: String, 9 "SerialType" serial_type: u64,
    10 "ProductId" product_id: String, 11 "RelateType" relate_type: i64, 12 "SceneCode" scene_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSpec {
    pub level: Option<u64>,
    pub rate: Option<u64>,
    pub amount: Option<u64>,
    pub custom_id: Option<String>,
    pub code_parts: Option<Vec<CodePart>>,
    pub unit: Option<String>,
    pub scene_code: Option<i64>,
}
input! { PackSpec(level: u64, rate: u64, amount: u64) {
    0 "Level" level: u64, 1 "Rate" rate: u64, 2 "Amount" amount: u64, 3 "CustomId" custom_id: String,
    4 "CodeParts" code_parts: Vec<CodePart>, 5 "Unit" unit: String, 6 "SceneCode" scene_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePart {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub length: Option<u64>,
    pub ext: Option<String>,
}

/// What [`CodePart::new`] takes.
pub struct CodePartRequired {
    pub name: String,
    pub r#type: String,
    pub value: String,
    pub length: u64,
    pub ext: String,
}
input! { CodePart{CodePartRequired: name, r#type, value, length, ext} {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String, 3 "Length" length: u64, 4 "Ext" ext: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePackOutput {
    pub pack_id: Option<String>,
}
model! { CreateCodePackOutput {
    0 "PackId" pack_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorporationOrder {
    pub corp_name: String,
    pub owner: String,
    pub code_quota: u64,
    pub expire_time: String,
    pub amount: i64,
    pub corp_id: Option<u64>,
    pub contact_person: Option<String>,
    pub contact_number: Option<String>,
    pub remark: Option<String>,
}

/// What [`CreateCorporationOrder::new`] takes.
pub struct CreateCorporationOrderRequired {
    pub corp_name: String,
    pub owner: String,
    pub code_quota: u64,
    pub expire_time: String,
    pub amount: i64,
}
operation! { CreateCorporationOrder{CreateCorporationOrderRequired: corp_name, owner, code_quota, expire_time, amount}
    "CreateCorporationOrder" -> CreateCorporationOrderOutput {
    0 "CorpName" corp_name, 1 "Owner" owner, 2 "CodeQuota" code_quota, 3 "ExpireTime" expire_time, 4 "Amount" amount,
    5 "CorpId" corp_id: u64, 6 "ContactPerson" contact_person: String, 7 "ContactNumber" contact_number: String,
    8 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCorporationOrderOutput {
    pub corp_id: Option<u64>,
}
model! { CreateCorporationOrderOutput {
    0 "CorpId" corp_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPack {
    pub merchant_id: String,
    pub amount: Option<u64>,
    pub corp_id: Option<u64>,
    pub pack_type: Option<u64>,
    pub pack_level: Option<u64>,
    pub pack_spec: Option<Vec<PackSpec>>,
    pub custom_id: Option<String>,
    pub code_parts: Option<Vec<CodePart>>,
    pub batch_id: Option<String>,
    pub serial_type: Option<u64>,
    pub product_id: Option<String>,
    pub relate_type: Option<i64>,
    pub scene_code: Option<i64>,
}
operation! { CreateCustomPack(merchant_id: String) "CreateCustomPack" -> CreateCustomPackOutput {
    0 "MerchantId" merchant_id, 1 "Amount" amount: u64, 2 "CorpId" corp_id: u64, 3 "PackType" pack_type: u64,
    4 "PackLevel" pack_level: u64, 5 "PackSpec" pack_spec: Vec<PackSpec>, 6 "CustomId" custom_id: String,
    7 "CodeParts" code_parts: Vec<CodePart>, 8 "BatchId" batch_id: String, 9 "SerialType" serial_type: u64,
    10 "ProductId" product_id: String, 11 "RelateType" relate_type: i64, 12 "SceneCode" scene_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPackOutput {
    pub pack_id: Option<String>,
}
model! { CreateCustomPackOutput {
    0 "PackId" pack_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRule {
    pub name: String,
    pub merchant_id: String,
    pub code_length: u64,
    pub code_parts: Vec<CodePart>,
    pub corp_id: Option<u64>,
}
operation! { CreateCustomRule(name: String, merchant_id: String, code_length: u64, code_parts: Vec<CodePart>)
    "CreateCustomRule" -> CreateCustomRuleOutput {
    0 "Name" name, 1 "MerchantId" merchant_id, 2 "CodeLength" code_length, 3 "CodeParts" code_parts,
    4 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRuleOutput {
    pub custom_id: Option<String>,
}
model! { CreateCustomRuleOutput {
    0 "CustomId" custom_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchant {
    pub name: String,
    pub remark: Option<String>,
    pub corp_id: Option<u64>,
    pub code_type: Option<i64>,
    pub code_url: Option<String>,
}
operation! { CreateMerchant(name: String) "CreateMerchant" -> CreateMerchantOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "CorpId" corp_id: u64, 3 "CodeType" code_type: i64,
    4 "CodeUrl" code_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchantOutput {
    pub merchant_id: Option<String>,
}
model! { CreateMerchantOutput {
    0 "MerchantId" merchant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub name: String,
    pub merchant_id: String,
    pub remark: Option<String>,
    pub merchant_name: Option<String>,
    pub specification: Option<String>,
    pub logo: Option<Vec<String>>,
    pub corp_id: Option<u64>,
    pub ext: Option<Ext>,
}
operation! { CreateProduct(name: String, merchant_id: String) "CreateProduct" -> CreateProductOutput {
    0 "Name" name, 1 "MerchantId" merchant_id, 2 "Remark" remark: String, 3 "MerchantName" merchant_name: String,
    4 "Specification" specification: String, 5 "Logo" logo: Vec<String>, 6 "CorpId" corp_id: u64, 7 "Ext" ext: Ext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ext {
    /// Deprecated.
    pub value: Option<String>,
}
input! { Ext() {
    0 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub product_id: Option<String>,
}
model! { CreateProductOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceChain {
    pub corp_id: Option<u64>,
    pub trace_id: Option<String>,
}
operation! { CreateTraceChain() "CreateTraceChain" -> CreateTraceChainOutput {
    0 "CorpId" corp_id: u64, 1 "TraceId" trace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceChainOutput {
    pub trace_id: Option<String>,
}
model! { CreateTraceChainOutput {
    0 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodes {
    pub batch_id: String,
    pub corp_id: Option<u64>,
    pub codes: Option<Vec<CodeItem>>,
    pub code_type: Option<u64>,
    pub check_type: Option<u64>,
}
operation! { CreateTraceCodes(batch_id: String) "CreateTraceCodes" -> CreateTraceCodesOutput {
    0 "BatchId" batch_id, 1 "CorpId" corp_id: u64, 2 "Codes" codes: Vec<CodeItem>, 3 "CodeType" code_type: u64,
    4 "CheckType" check_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeItem {
    pub code: Option<String>,
}
input! { CodeItem() {
    0 "Code" code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodesOutput {
    pub batch_id: Option<String>,
    pub active_cnt: Option<u64>,
    pub code_cnt: Option<u64>,
}
model! { CreateTraceCodesOutput {
    0 "BatchId" batch_id, 1 "ActiveCnt" active_cnt, 2 "CodeCnt" code_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodesAsync {
    pub corp_id: Option<u64>,
    pub batch_id: Option<String>,
    pub file_key: Option<String>,
}
operation! { CreateTraceCodesAsync() "CreateTraceCodesAsync" -> CreateTraceCodesAsyncOutput {
    0 "CorpId" corp_id: u64, 1 "BatchId" batch_id: String, 2 "FileKey" file_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceCodesAsyncOutput {
    pub batch_id: Option<String>,
}
model! { CreateTraceCodesAsyncOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceData {
    pub corp_id: Option<u64>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub phase: Option<u64>,
    pub phase_name: Option<String>,
    pub chain_status: Option<u64>,
    pub r#type: Option<u64>,
    pub trace_id: Option<String>,
    pub trace_items: Option<Vec<TraceItem>>,
    pub status: Option<u64>,
    pub phase_data: Option<PhaseData>,
}
operation! { CreateTraceData() "CreateTraceData" -> CreateTraceDataOutput {
    0 "CorpId" corp_id: u64, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String, 3 "Phase" phase: u64,
    4 "PhaseName" phase_name: String, 5 "ChainStatus" chain_status: u64, 6 "Type" r#type: u64,
    7 "TraceId" trace_id: String, 8 "TraceItems" trace_items: Vec<TraceItem>, 9 "Status" status: u64,
    10 "PhaseData" phase_data: PhaseData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceData {
    pub trace_id: Option<String>,
    pub corp_id: Option<u64>,
    pub r#type: Option<u64>,
    pub code: Option<String>,
    pub rank: Option<u64>,
    pub phase: Option<u64>,
    pub phase_name: Option<String>,
    pub trace_time: Option<String>,
    pub create_time: Option<String>,
    pub chain_status: Option<u64>,
    pub chain_time: Option<String>,
    pub chain_data: Option<ChainData>,
    pub phase_data: Option<PhaseData>,
    pub status: Option<i64>,
    pub trace_items: Option<Vec<TraceItem>>,
}

/// What [`TraceData::new`] takes.
pub struct TraceDataRequired {
    pub trace_id: String,
    pub corp_id: u64,
    pub r#type: u64,
    pub code: String,
    pub rank: u64,
    pub phase: u64,
    pub phase_name: String,
    pub trace_time: String,
    pub create_time: String,
    pub chain_status: u64,
    pub chain_time: String,
    pub chain_data: ChainData,
    pub phase_data: PhaseData,
    pub status: i64,
}
input! { TraceData{TraceDataRequired: trace_id, corp_id, r#type, code, rank, phase, phase_name, trace_time, create_time, chain_status, chain_time, chain_data, phase_data, status} {
    0 "TraceId" trace_id: String, 1 "CorpId" corp_id: u64, 2 "Type" r#type: u64, 3 "Code" code: String,
    4 "Rank" rank: u64, 5 "Phase" phase: u64, 6 "PhaseName" phase_name: String, 7 "TraceTime" trace_time: String,
    8 "CreateTime" create_time: String, 9 "ChainStatus" chain_status: u64, 10 "ChainTime" chain_time: String,
    11 "ChainData" chain_data: ChainData, 12 "PhaseData" phase_data: PhaseData, 13 "Status" status: i64,
    14 "TraceItems" trace_items: Vec<TraceItem>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceDataOutput {
    pub trace_id: Option<String>,
}
model! { CreateTraceDataOutput {
    0 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeBatch {
    pub corp_id: Option<u64>,
    pub batch_id: Option<String>,
}
operation! { DeleteCodeBatch() "DeleteCodeBatch" -> DeleteCodeBatchOutput {
    0 "CorpId" corp_id: u64, 1 "BatchId" batch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeBatchOutput {
    pub batch_id: Option<String>,
}
model! { DeleteCodeBatchOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMerchant {
    pub merchant_id: String,
    pub corp_id: Option<u64>,
}
operation! { DeleteMerchant(merchant_id: String) "DeleteMerchant" -> DeleteMerchantOutput {
    0 "MerchantId" merchant_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMerchantOutput {
    pub merchant_id: Option<String>,
}
model! { DeleteMerchantOutput {
    0 "MerchantId" merchant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    pub product_id: String,
    pub corp_id: Option<u64>,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> DeleteProductOutput {
    0 "ProductId" product_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductOutput {
    pub product_id: Option<String>,
}
model! { DeleteProductOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceData {
    pub trace_id: String,
    pub corp_id: Option<u64>,
}
operation! { DeleteTraceData(trace_id: String) "DeleteTraceData" -> DeleteTraceDataOutput {
    0 "TraceId" trace_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceDataOutput {
    pub trace_id: Option<String>,
}
model! { DeleteTraceDataOutput {
    0 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCorps {
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub agent_id: Option<u64>,
    pub corp_id: Option<u64>,
}
operation! { DescribeAgentCorps() "DescribeAgentCorps" -> Empty {
    0 "PageSize" page_size: u64, 1 "PageNumber" page_number: u64, 2 "AgentId" agent_id: u64, 3 "CorpId" corp_id: u64
} }

pub type DescribeAgentCorpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchById {
    pub corp_id: Option<u64>,
    pub batch_id: Option<String>,
}
operation! { DescribeCodeBatchById() "DescribeCodeBatchById" -> DescribeCodeBatchByIdOutput {
    0 "CorpId" corp_id: u64, 1 "BatchId" batch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchByIdOutput {
    pub code_batch: Option<CodeBatch>,
}
model! { DescribeCodeBatchByIdOutput {
    0 "CodeBatch" code_batch
} }

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
    pub attrs: Option<Vec<AttrItem>>,
}
model! { CodeBatch {
    0 "BatchId" batch_id, 1 "CorpId" corp_id, 2 "BatchCode" batch_code, 3 "CodeCnt" code_cnt,
    4 "MerchantId" merchant_id, 5 "ProductId" product_id, 6 "BatchType" batch_type, 7 "Remark" remark, 8 "MpTpl" mp_tpl,
    9 "Status" status, 10 "CreateTime" create_time, 11 "UpdateTime" update_time, 12 "MerchantName" merchant_name,
    13 "ProductName" product_name, 14 "Ext" ext, 15 "TplName" tpl_name, 16 "Job" job,
    17 "ProductionDate" production_date, 18 "ValidDate" valid_date, 19 "Attrs" attrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub job_id: Option<i64>,
    pub status: Option<String>,
    pub error_message: Option<String>,
}
model! { Job {
    0 "JobId" job_id, 1 "Status" status, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub read_only: Option<bool>,
    pub hidden: Option<bool>,
    pub values: Option<Vec<String>>,
    pub key: Option<String>,
    pub ext: Option<String>,
}
model! { AttrItem {
    0 "Name" name, 1 "Value" value, 2 "Type" r#type, 3 "ReadOnly" read_only, 4 "Hidden" hidden, 5 "Values" values,
    6 "Key" key, 7 "Ext" ext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatches {
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub batch_type: Option<String>,
    pub corp_id: Option<u64>,
    pub status: Option<u64>,
}
operation! { DescribeCodeBatches() "DescribeCodeBatches" -> DescribeCodeBatchesOutput {
    0 "MerchantId" merchant_id: String, 1 "ProductId" product_id: String, 2 "Keyword" keyword: String,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64, 5 "BatchType" batch_type: String,
    6 "CorpId" corp_id: u64, 7 "Status" status: u64
} }
paged! { DescribeCodeBatches: CodeBatch = Number "PageNumber", "CodeBatches" code_batches, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchesOutput {
    pub code_batches: Option<Vec<CodeBatch>>,
    pub total_count: Option<i64>,
}
model! { DescribeCodeBatchesOutput {
    0 "CodeBatches" code_batches, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchs {
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub keyword: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub batch_type: Option<String>,
    pub corp_id: Option<u64>,
    pub status: Option<u64>,
}
operation! { DescribeCodeBatchs() "DescribeCodeBatchs" -> DescribeCodeBatchsOutput {
    0 "MerchantId" merchant_id: String, 1 "ProductId" product_id: String, 2 "Keyword" keyword: String,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64, 5 "BatchType" batch_type: String,
    6 "CorpId" corp_id: u64, 7 "Status" status: u64
} }
paged! { DescribeCodeBatchs: CodeBatch = Number "PageNumber", "CodeBatchs" code_batchs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeBatchsOutput {
    pub code_batchs: Option<Vec<CodeBatch>>,
    pub total_count: Option<i64>,
}
model! { DescribeCodeBatchsOutput {
    0 "CodeBatchs" code_batchs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackStatus {
    pub pack_id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeCodePackStatus(pack_id: String) "DescribeCodePackStatus" -> DescribeCodePackStatusOutput {
    0 "PackId" pack_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackStatusOutput {
    pub status: Option<String>,
}
model! { DescribeCodePackStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackUrl {
    pub pack_id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeCodePackUrl(pack_id: String) "DescribeCodePackUrl" -> DescribeCodePackUrlOutput {
    0 "PackId" pack_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePackUrlOutput {
    pub url: Option<String>,
    pub img_url: Option<String>,
    pub file_key: Option<String>,
}
model! { DescribeCodePackUrlOutput {
    0 "Url" url, 1 "ImgUrl" img_url, 2 "FileKey" file_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePacks {
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub keyword: Option<String>,
    pub corp_id: Option<u64>,
    pub serial_type: Option<u64>,
    pub res_type: Option<String>,
    pub res_id: Option<String>,
    pub scene_code: Option<i64>,
    pub status: Option<String>,
}
operation! { DescribeCodePacks() "DescribeCodePacks" -> DescribeCodePacksOutput {
    0 "PageSize" page_size: u64, 1 "PageNumber" page_number: u64, 2 "Keyword" keyword: String, 3 "CorpId" corp_id: u64,
    4 "SerialType" serial_type: u64, 5 "ResType" res_type: String, 6 "ResId" res_id: String,
    7 "SceneCode" scene_code: i64, 8 "Status" status: String
} }
paged! { DescribeCodePacks: CodePack = Number "PageNumber", "CodePacks" code_packs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodePacksOutput {
    pub code_packs: Option<Vec<CodePack>>,
    pub total_count: Option<u64>,
}
model! { DescribeCodePacksOutput {
    0 "CodePacks" code_packs, 1 "TotalCount" total_count
} }

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
    pub pack_level: Option<u64>,
    pub pack_spec: Option<Vec<PackSpec>>,
    pub product_name: Option<String>,
    pub product_specification: Option<String>,
    pub product_id: Option<String>,
    pub relate_type: Option<i64>,
    pub scene_code: Option<i64>,
    pub code_rule: Option<String>,
    pub used_amount: Option<i64>,
    pub serial_start: Option<u64>,
    pub serial_end: Option<u64>,
}
model! { CodePack {
    0 "PackId" pack_id, 1 "CorpId" corp_id, 2 "MerchantId" merchant_id, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "Status" status, 6 "Log" log, 7 "CreateUser" create_user, 8 "Amount" amount,
    9 "CodeLength" code_length, 10 "CodeType" code_type, 11 "Cipher" cipher, 12 "TextUrl" text_url,
    13 "PackUrl" pack_url, 14 "MerchantName" merchant_name, 15 "RuleType" rule_type, 16 "CustomId" custom_id,
    17 "PackType" pack_type, 18 "PackLevel" pack_level, 19 "PackSpec" pack_spec, 20 "ProductName" product_name,
    21 "ProductSpecification" product_specification, 22 "ProductId" product_id, 23 "RelateType" relate_type,
    24 "SceneCode" scene_code, 25 "CodeRule" code_rule, 26 "UsedAmount" used_amount, 27 "SerialStart" serial_start,
    28 "SerialEnd" serial_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodesByPack {
    pub pack_id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeCodesByPack(pack_id: String) "DescribeCodesByPack" -> DescribeCodesByPackOutput {
    0 "PackId" pack_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodesByPackOutput {
    pub codes: Option<Vec<CodeItem>>,
}
model! { DescribeCodesByPackOutput {
    0 "Codes" codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCorpQuotas {
    pub agent_id: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub keyword: Option<String>,
}
operation! { DescribeCorpQuotas() "DescribeCorpQuotas" -> DescribeCorpQuotasOutput {
    0 "AgentId" agent_id: u64, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64, 3 "Keyword" keyword: String
} }
paged! { DescribeCorpQuotas: CorpQuota = Number "PageNumber", "CorpQuotas" corp_quotas, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCorpQuotasOutput {
    pub corp_quotas: Option<Vec<CorpQuota>>,
    pub total: Option<u64>,
}
model! { DescribeCorpQuotasOutput {
    0 "CorpQuotas" corp_quotas, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpQuota {
    pub corp_id: Option<u64>,
    pub corp_name: Option<String>,
    pub quota: Option<Quota>,
    pub usage_quota: Option<UsageQuota>,
}
model! { CorpQuota {
    0 "CorpId" corp_id, 1 "CorpName" corp_name, 2 "Quota" quota, 3 "UsageQuota" usage_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub quota_id: Option<u64>,
    pub corp_id: Option<u64>,
    pub services: Option<Vec<String>>,
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
    pub product_certify: Option<u64>,
}
model! { Quota {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "QuotaId" quota_id, 3 "CorpId" corp_id, 4 "Services" services,
    5 "FactoryQuota" factory_quota, 6 "ItemQuota" item_quota, 7 "TrackQuota" track_quota, 8 "SaleQuota" sale_quota,
    9 "ChainQuota" chain_quota, 10 "RiskQuota" risk_quota, 11 "AigcTextQuota" aigc_text_quota,
    12 "AigcImageQuota" aigc_image_quota, 13 "TrackType" track_type, 14 "Version" version,
    15 "ProductCertify" product_certify
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageQuota {
    pub corp_id: Option<u64>,
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
    0 "CorpId" corp_id, 1 "FactoryCnt" factory_cnt, 2 "ItemCnt" item_cnt, 3 "TrackCnt" track_cnt, 4 "SaleCnt" sale_cnt,
    5 "ChainCnt" chain_cnt, 6 "RiskCnt" risk_cnt, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleById {
    pub custom_id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeCustomRuleById(custom_id: String) "DescribeCustomRuleById" -> DescribeCustomRuleByIdOutput {
    0 "CustomId" custom_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRuleByIdOutput {
    pub custom_rule: Option<CustomRule>,
}
model! { DescribeCustomRuleByIdOutput {
    0 "CustomRule" custom_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRule {
    pub custom_id: Option<String>,
    pub name: Option<String>,
    pub corp_id: Option<u64>,
    pub merchant_id: Option<String>,
    pub code_length: Option<u64>,
    pub status: Option<i64>,
    pub code_parts: Option<Vec<CodePart>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { CustomRule {
    0 "CustomId" custom_id, 1 "Name" name, 2 "CorpId" corp_id, 3 "MerchantId" merchant_id, 4 "CodeLength" code_length,
    5 "Status" status, 6 "CodeParts" code_parts, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRules {
    pub keyword: Option<String>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub corp_id: Option<u64>,
    pub status: Option<i64>,
    pub merchant_id: Option<String>,
}
operation! { DescribeCustomRules() "DescribeCustomRules" -> DescribeCustomRulesOutput {
    0 "Keyword" keyword: String, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64, 3 "CorpId" corp_id: u64,
    4 "Status" status: i64, 5 "MerchantId" merchant_id: String
} }
paged! { DescribeCustomRules: CustomRule = Number "PageNumber", "CustomRules" custom_rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRulesOutput {
    pub custom_rules: Option<Vec<CustomRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeCustomRulesOutput {
    0 "CustomRules" custom_rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantCityScanAnalysis {
    pub corp_id: u64,
    pub type_date: String,
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandImportantCityScanAnalysis(corp_id: u64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandImportantCityScanAnalysis" -> DescribeFlavorKingCycleBrandImportantCityScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantCityScanAnalysisOutput {
    pub data: Option<Vec<FlavorKingCycleBrandImportantCityScanAnalysisCityItem>>,
}
model! { DescribeFlavorKingCycleBrandImportantCityScanAnalysisOutput {
    0 "Data" data
} }

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
    pub regions: Option<Vec<FlavorKingCycleBrandImportantCityScanAnalysisRegionItem>>,
    pub city: Option<String>,
}
model! { FlavorKingCycleBrandImportantCityScanAnalysisCityItem {
    0 "Ratio" ratio, 1 "MarketShare" market_share, 2 "OtherMarketShare" other_market_share,
    3 "LastCycleRatio" last_cycle_ratio, 4 "LastCycleMarketShare" last_cycle_market_share,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share, 6 "GrowRatio" grow_ratio,
    7 "OtherGrowRatio" other_grow_ratio, 8 "Regions" regions, 9 "City" city
} }

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
    0 "Ratio" ratio, 1 "MarketShare" market_share, 2 "OtherMarketShare" other_market_share,
    3 "LastCycleRatio" last_cycle_ratio, 4 "LastCycleMarketShare" last_cycle_market_share,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share, 6 "GrowRatio" grow_ratio,
    7 "OtherGrowRatio" other_grow_ratio, 8 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis {
    pub corp_id: u64,
    pub type_date: String,
    pub query_date: String,
    pub province_list: Option<Vec<String>>,
}
operation! { DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis(corp_id: u64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandImportantProvinceScanAnalysis" -> DescribeFlavorKingCycleBrandImportantProvinceScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date, 3 "ProvinceList" province_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceScanAnalysisOutput {
    pub data: Option<Vec<FlavorKingCycleBrandImportantProvinceScanAnalysisProvinceItem>>,
}
model! { DescribeFlavorKingCycleBrandImportantProvinceScanAnalysisOutput {
    0 "Data" data
} }

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
    pub cities: Option<Vec<FlavorKingCycleBrandImportantProvinceScanAnalysisCityItem>>,
    pub province: Option<String>,
}
model! { FlavorKingCycleBrandImportantProvinceScanAnalysisProvinceItem {
    0 "Ratio" ratio, 1 "MarketShare" market_share, 2 "OtherMarketShare" other_market_share,
    3 "LastCycleRatio" last_cycle_ratio, 4 "LastCycleMarketShare" last_cycle_market_share,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share, 6 "GrowRatio" grow_ratio,
    7 "OtherGrowRatio" other_grow_ratio, 8 "Cities" cities, 9 "Province" province
} }

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
    0 "Ratio" ratio, 1 "MarketShare" market_share, 2 "OtherMarketShare" other_market_share,
    3 "LastCycleRatio" last_cycle_ratio, 4 "LastCycleMarketShare" last_cycle_market_share,
    5 "LastCycleOtherMarketShare" last_cycle_other_market_share, 6 "GrowRatio" grow_ratio,
    7 "OtherGrowRatio" other_grow_ratio, 8 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis {
    pub corp_id: u64,
    pub type_date: String,
    pub query_date: String,
    pub province_list: Option<Vec<String>>,
}
operation! { DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis(corp_id: u64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandImportantProvinceUserAnalysis" -> DescribeFlavorKingCycleBrandImportantProvinceUserAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date, 3 "ProvinceList" province_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandImportantProvinceUserAnalysisOutput {
    pub data: Option<Vec<FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem>>,
}
model! { DescribeFlavorKingCycleBrandImportantProvinceUserAnalysisOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem {
    pub market_share: Option<f64>,
    pub other_market_share: Option<f64>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
    pub cities: Option<Vec<FlavorKingCycleBrandImportantProvinceUserAnalysisCityItem>>,
    pub province: Option<String>,
}
model! { FlavorKingCycleBrandImportantProvinceUserAnalysisProvinceItem {
    0 "MarketShare" market_share, 1 "OtherMarketShare" other_market_share, 2 "GrowRatio" grow_ratio,
    3 "OtherGrowRatio" other_grow_ratio, 4 "Cities" cities, 5 "Province" province
} }

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
    0 "MarketShare" market_share, 1 "OtherMarketShare" other_market_share, 2 "GrowRatio" grow_ratio,
    3 "OtherGrowRatio" other_grow_ratio, 4 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceCityScanAnalysis {
    pub corp_id: u64,
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandProvinceCityScanAnalysis(corp_id: u64, query_date: String)
    "DescribeFlavorKingCycleBrandProvinceCityScanAnalysis" -> DescribeFlavorKingCycleBrandProvinceCityScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "QueryDate" query_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceCityScanAnalysisOutput {
    pub data: Option<Vec<FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem>>,
}
model! { DescribeFlavorKingCycleBrandProvinceCityScanAnalysisOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem {
    pub ratio: Option<Vec<f64>>,
    pub cities: Option<Vec<FlavorKingCycleBrandProvinceCityScanAnalysisCityItem>>,
    pub province: Option<String>,
}
model! { FlavorKingCycleBrandProvinceCityScanAnalysisProvinceItem {
    0 "Ratio" ratio, 1 "Cities" cities, 2 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceCityScanAnalysisCityItem {
    pub ratio: Option<Vec<f64>>,
    pub regions: Option<Vec<FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem>>,
    pub city: Option<String>,
}
model! { FlavorKingCycleBrandProvinceCityScanAnalysisCityItem {
    0 "Ratio" ratio, 1 "Regions" regions, 2 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem {
    pub ratio: Option<Vec<f64>>,
    pub region: Option<String>,
}
model! { FlavorKingCycleBrandProvinceCityScanAnalysisRegionItem {
    0 "Ratio" ratio, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceScanAnalysis {
    pub corp_id: u64,
    pub type_date: String,
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandProvinceScanAnalysis(corp_id: u64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandProvinceScanAnalysis" -> DescribeFlavorKingCycleBrandProvinceScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandProvinceScanAnalysisOutput {
    pub data: Option<FlavorKingCycleBrandProvinceScanAnalysisResponse>,
}
model! { DescribeFlavorKingCycleBrandProvinceScanAnalysisOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandProvinceScanAnalysisResponse {
    pub market_share: Option<f64>,
    pub last_cycle_market_share: Option<f64>,
    pub provinces: Option<Vec<FlavorKingCycleBrandProvinceScanAnalysisDataItem>>,
    pub grow_ratio: Option<f64>,
    pub other_grow_ratio: Option<f64>,
}
model! { FlavorKingCycleBrandProvinceScanAnalysisResponse {
    0 "MarketShare" market_share, 1 "LastCycleMarketShare" last_cycle_market_share, 2 "Provinces" provinces,
    3 "GrowRatio" grow_ratio, 4 "OtherGrowRatio" other_grow_ratio
} }

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
    0 "MarketShare" market_share, 1 "OtherMarketShare" other_market_share,
    2 "LastCycleMarketShare" last_cycle_market_share, 3 "OtherLastCycleMarketShare" other_last_cycle_market_share,
    4 "Ratio" ratio, 5 "LastCycleRatio" last_cycle_ratio, 6 "Province" province, 7 "GrowRatio" grow_ratio,
    8 "OtherGrowRatio" other_grow_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanAnalysis {
    pub corp_id: u64,
    pub type_date: String,
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandScanAnalysis(corp_id: u64, type_date: String, query_date: String)
    "DescribeFlavorKingCycleBrandScanAnalysis" -> DescribeFlavorKingCycleBrandScanAnalysisOutput {
    0 "CorpId" corp_id, 1 "TypeDate" type_date, 2 "QueryDate" query_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanAnalysisOutput {
    pub data: Option<FlavorKingCycleBrandScanAnalysisResponse>,
}
model! { DescribeFlavorKingCycleBrandScanAnalysisOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandScanAnalysisResponse {
    pub count: Option<u64>,
    pub cycle_ratio: Option<f64>,
    pub cycle_over_cycle: Option<f64>,
    pub cycle_ratio_items: Option<Vec<FlavorKingCycleBrandScanAnalysisDataItem>>,
}
model! { FlavorKingCycleBrandScanAnalysisResponse {
    0 "Count" count, 1 "CycleRatio" cycle_ratio, 2 "CycleOverCycle" cycle_over_cycle,
    3 "CycleRatioItems" cycle_ratio_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandScanAnalysisDataItem {
    pub duration: Option<String>,
    pub brand_name: Option<String>,
    pub ratio: Option<f64>,
}
model! { FlavorKingCycleBrandScanAnalysisDataItem {
    0 "Duration" duration, 1 "BrandName" brand_name, 2 "Ratio" ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanMetrics {
    pub corp_id: u64,
    pub query_date: String,
}
operation! { DescribeFlavorKingCycleBrandScanMetrics(corp_id: u64, query_date: String)
    "DescribeFlavorKingCycleBrandScanMetrics" -> DescribeFlavorKingCycleBrandScanMetricsOutput {
    0 "CorpId" corp_id, 1 "QueryDate" query_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlavorKingCycleBrandScanMetricsOutput {
    pub data: Option<Vec<FlavorKingCycleBrandScanMetricsItem>>,
}
model! { DescribeFlavorKingCycleBrandScanMetricsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlavorKingCycleBrandScanMetricsItem {
    pub duration: Option<String>,
    pub ratio: Option<f64>,
}
model! { FlavorKingCycleBrandScanMetricsItem {
    0 "Duration" duration, 1 "Ratio" ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFileUrl {
    pub job_id: u64,
    pub corp_id: Option<u64>,
}
operation! { DescribeJobFileUrl(job_id: u64) "DescribeJobFileUrl" -> DescribeJobFileUrlOutput {
    0 "JobId" job_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobFileUrlOutput {
    pub url: Option<String>,
}
model! { DescribeJobFileUrlOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchantById {
    pub merchant_id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeMerchantById(merchant_id: String) "DescribeMerchantById" -> DescribeMerchantByIdOutput {
    0 "MerchantId" merchant_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchantByIdOutput {
    pub merchant: Option<Merchant>,
}
model! { DescribeMerchantByIdOutput {
    0 "Merchant" merchant
} }

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
    0 "MerchantId" merchant_id, 1 "CorpId" corp_id, 2 "Name" name, 3 "Remark" remark, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "CodeRule" code_rule, 7 "CodeType" code_type, 8 "CodeUrl" code_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchants {
    pub name: Option<String>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub corp_id: Option<u64>,
    pub code_type: Option<i64>,
}
operation! { DescribeMerchants() "DescribeMerchants" -> DescribeMerchantsOutput {
    0 "Name" name: String, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64, 3 "CorpId" corp_id: u64,
    4 "CodeType" code_type: i64
} }
paged! { DescribeMerchants: Merchant = Number "PageNumber", "Merchants" merchants, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMerchantsOutput {
    pub merchants: Option<Vec<Merchant>>,
    pub total_count: Option<u64>,
}
model! { DescribeMerchantsOutput {
    0 "Merchants" merchants, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodeScanRecords {
    pub start_time: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! { DescribePlanQRCodeScanRecords(start_time: String, end_time: String, page_no: i64, page_size: i64)
    "DescribePlanQRCodeScanRecords" -> DescribePlanQRCodeScanRecordsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PageNo" page_no, 3 "PageSize" page_size
} }
paged! { DescribePlanQRCodeScanRecords: PlanQRCodeRecord = Number "PageNo", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodeScanRecordsOutput {
    pub ret: Option<i64>,
    pub total: Option<i64>,
    pub data: Option<Vec<PlanQRCodeRecord>>,
}
model! { DescribePlanQRCodeScanRecordsOutput {
    0 "Ret" ret, 1 "Total" total, 2 "Data" data
} }

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
    0 "Url" url, 1 "OpenId" open_id, 2 "ScanTime" scan_time, 3 "Ip" ip, 4 "Country" country, 5 "Province" province,
    6 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodes {
    pub plan_id: i64,
    pub start_time: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
}

/// What [`DescribePlanQRCodes::new`] takes.
pub struct DescribePlanQRCodesRequired {
    pub plan_id: i64,
    pub start_time: String,
    pub end_time: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! { DescribePlanQRCodes{DescribePlanQRCodesRequired: plan_id, start_time, end_time, page_no, page_size}
    "DescribePlanQRCodes" -> DescribePlanQRCodesOutput {
    0 "PlanId" plan_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageNo" page_no, 4 "PageSize" page_size
} }
paged! { DescribePlanQRCodes: PlanQRCode = Number "PageNo", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlanQRCodesOutput {
    pub ret: Option<i64>,
    pub total: Option<i64>,
    pub data: Option<Vec<PlanQRCode>>,
}
model! { DescribePlanQRCodesOutput {
    0 "Ret" ret, 1 "Total" total, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanQRCode {
    pub url: Option<String>,
    pub status: Option<i64>,
}
model! { PlanQRCode {
    0 "Url" url, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductById {
    pub product_id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeProductById(product_id: String) "DescribeProductById" -> DescribeProductByIdOutput {
    0 "ProductId" product_id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductByIdOutput {
    pub product: Option<Product>,
}
model! { DescribeProductByIdOutput {
    0 "Product" product
} }

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
    pub logo: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub ext: Option<Ext>,
    pub merchant_name: Option<String>,
    pub cert_state: Option<i64>,
}
model! { Product {
    0 "MerchantId" merchant_id, 1 "Name" name, 2 "ProductId" product_id, 3 "CorpId" corp_id,
    4 "ProductCode" product_code, 5 "Specification" specification, 6 "Remark" remark, 7 "Logo" logo,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time, 10 "Ext" ext, 11 "MerchantName" merchant_name,
    12 "CertState" cert_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub name: Option<String>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub merchant_id: Option<String>,
    pub corp_id: Option<u64>,
    pub cert_state: Option<i64>,
}
operation! { DescribeProducts() "DescribeProducts" -> DescribeProductsOutput {
    0 "Name" name: String, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64,
    3 "MerchantId" merchant_id: String, 4 "CorpId" corp_id: u64, 5 "CertState" cert_state: i64
} }
paged! { DescribeProducts: Product = Number "PageNumber", "Products" products, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub products: Option<Vec<Product>>,
    pub total_count: Option<u64>,
}
model! { DescribeProductsOutput {
    0 "Products" products, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRawScanLogs {
    pub corp_id: Option<u64>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub after_log_id: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeRawScanLogs() "DescribeRawScanLogs" -> DescribeRawScanLogsOutput {
    0 "CorpId" corp_id: u64, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64,
    3 "AfterLogId" after_log_id: u64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeRawScanLogs: RawScanLog = Number "PageNumber", "ScanLogs" scan_logs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRawScanLogsOutput {
    pub scan_logs: Option<Vec<RawScanLog>>,
}
model! { DescribeRawScanLogsOutput {
    0 "ScanLogs" scan_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawScanLog {
    pub log_id: Option<i64>,
    pub openid: Option<String>,
    pub create_time: Option<String>,
    pub code: Option<String>,
    pub corp_id: Option<u64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_id: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
}
model! { RawScanLog {
    0 "LogId" log_id, 1 "Openid" openid, 2 "CreateTime" create_time, 3 "Code" code, 4 "CorpId" corp_id,
    5 "MerchantId" merchant_id, 6 "ProductId" product_id, 7 "BatchId" batch_id, 8 "Province" province, 9 "City" city,
    10 "District" district
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanLogs {
    pub corp_id: Option<u64>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub code: Option<String>,
    pub openid: Option<String>,
}
operation! { DescribeScanLogs() "DescribeScanLogs" -> DescribeScanLogsOutput {
    0 "CorpId" corp_id: u64, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64, 3 "Code" code: String,
    4 "Openid" openid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanLogsOutput {
    /// Deprecated.
    pub products: Option<Vec<ScanLog>>,
    pub total_count: Option<i64>,
    pub scan_logs: Option<Vec<ScanLog>>,
}
model! { DescribeScanLogsOutput {
    0 "Products" products, 1 "TotalCount" total_count, 2 "ScanLogs" scan_logs
} }

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
    0 "LogId" log_id, 1 "Openid" openid, 2 "Nickname" nickname, 3 "CreateTime" create_time, 4 "Code" code,
    5 "CorpId" corp_id, 6 "MerchantId" merchant_id, 7 "ProductId" product_id, 8 "Ip" ip, 9 "Country" country,
    10 "Province" province, 11 "City" city, 12 "District" district, 13 "Unionid" unionid, 14 "First" first,
    15 "BatchId" batch_id, 16 "Type" r#type, 17 "MerchantName" merchant_name, 18 "ProductName" product_name,
    19 "ProductLogo" product_logo, 20 "Status" status, 21 "Verify" verify
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStats {
    pub corp_id: Option<u64>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_id: Option<String>,
    pub code: Option<String>,
}
operation! { DescribeScanStats() "DescribeScanStats" -> DescribeScanStatsOutput {
    0 "CorpId" corp_id: u64, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64,
    3 "MerchantId" merchant_id: String, 4 "ProductId" product_id: String, 5 "BatchId" batch_id: String,
    6 "Code" code: String
} }
paged! { DescribeScanStats: ScanStat = Number "PageNumber", "ScanStats" scan_stats }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStatsOutput {
    pub scan_stats: Option<Vec<ScanStat>>,
}
model! { DescribeScanStatsOutput {
    0 "ScanStats" scan_stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanStat {
    pub code: Option<String>,
    pub corp_id: Option<u64>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_id: Option<String>,
    pub pv: Option<u64>,
    pub uv: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub merchant_name: Option<String>,
    pub product_name: Option<String>,
}
model! { ScanStat {
    0 "Code" code, 1 "CorpId" corp_id, 2 "MerchantId" merchant_id, 3 "ProductId" product_id, 4 "BatchId" batch_id,
    5 "Pv" pv, 6 "Uv" uv, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "MerchantName" merchant_name,
    10 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTmpToken {
    pub corp_id: Option<u64>,
}
operation! { DescribeTmpToken() "DescribeTmpToken" -> DescribeTmpTokenOutput {
    0 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTmpTokenOutput {
    pub token: Option<Secret>,
}
model! { DescribeTmpTokenOutput {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodeById {
    pub corp_id: Option<u64>,
    pub code: Option<String>,
}
operation! { DescribeTraceCodeById() "DescribeTraceCodeById" -> DescribeTraceCodeByIdOutput {
    0 "CorpId" corp_id: u64, 1 "Code" code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodeByIdOutput {
    pub trace_code: Option<TraceCode>,
    pub code_path: Option<Vec<String>>,
}
model! { DescribeTraceCodeByIdOutput {
    0 "TraceCode" trace_code, 1 "CodePath" code_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceCode {
    pub code: Option<String>,
    pub corp_id: Option<u64>,
    pub pack_id: Option<String>,
    pub batch_id: Option<String>,
    pub merchant_id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub merchant_name: Option<String>,
    pub product_name: Option<String>,
    pub agent_id: Option<u64>,
    pub level: Option<u64>,
    pub pack_spec: Option<Vec<PackSpec>>,
    pub scene_code: Option<u64>,
    pub serial_code: Option<u64>,
}
model! { TraceCode {
    0 "Code" code, 1 "CorpId" corp_id, 2 "PackId" pack_id, 3 "BatchId" batch_id, 4 "MerchantId" merchant_id,
    5 "ProductId" product_id, 6 "Status" status, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "MerchantName" merchant_name, 10 "ProductName" product_name, 11 "AgentId" agent_id, 12 "Level" level,
    13 "PackSpec" pack_spec, 14 "SceneCode" scene_code, 15 "SerialCode" serial_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodes {
    pub keyword: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub batch_id: Option<String>,
    pub corp_id: Option<u64>,
}
operation! { DescribeTraceCodes() "DescribeTraceCodes" -> DescribeTraceCodesOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "BatchId" batch_id: String, 4 "CorpId" corp_id: u64
} }
paged! { DescribeTraceCodes: TraceCode = Number "PageNumber", "TraceCodes" trace_codes, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceCodesOutput {
    pub trace_codes: Option<Vec<TraceCode>>,
    pub total_count: Option<u64>,
}
model! { DescribeTraceCodesOutput {
    0 "TraceCodes" trace_codes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataById {
    pub id: String,
    pub corp_id: Option<u64>,
}
operation! { DescribeTraceDataById(id: String) "DescribeTraceDataById" -> DescribeTraceDataByIdOutput {
    0 "Id" id, 1 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataByIdOutput {
    pub trace_data: Option<TraceData>,
}
model! { DescribeTraceDataByIdOutput {
    0 "TraceData" trace_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataList {
    pub corp_id: Option<u64>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub page_number: Option<u64>,
    pub code: Option<String>,
    pub phase: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeTraceDataList() "DescribeTraceDataList" -> DescribeTraceDataListOutput {
    0 "CorpId" corp_id: u64, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String, 3 "PageNumber" page_number: u64,
    4 "Code" code: String, 5 "Phase" phase: u64, 6 "PageSize" page_size: u64
} }
paged! { DescribeTraceDataList: TraceData = Number "PageNumber", "TraceDataList" trace_data_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceDataListOutput {
    pub total_count: Option<u64>,
    pub trace_data_list: Option<Vec<TraceData>>,
}
model! { DescribeTraceDataListOutput {
    0 "TotalCount" total_count, 1 "TraceDataList" trace_data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadGEO {}
operation! { DownloadGEO() "DownloadGEO" -> Empty {} }

pub type DownloadGEOOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectFeedback {
    pub business_security_data: InputEncryptData,
}
operation! { EffectFeedback(business_security_data: InputEncryptData) "EffectFeedback" -> EffectFeedbackOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectFeedbackOutput {
    pub data: Option<OutputAuthorizedTransfer>,
}
model! { EffectFeedbackOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCodeBatch {
    pub batch_id: String,
    pub corp_id: Option<u64>,
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
    0 "BatchId" batch_id, 1 "CorpId" corp_id: u64, 2 "Status" status: i64, 3 "MpTpl" mp_tpl: String,
    4 "MerchantId" merchant_id: String, 5 "ProductId" product_id: String, 6 "Remark" remark: String,
    7 "BatchCode" batch_code: String, 8 "ValidDate" valid_date: String, 9 "ProductionDate" production_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCodeBatchOutput {
    pub batch_id: Option<String>,
}
model! { ModifyCodeBatchOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRule {
    pub custom_id: String,
    pub name: String,
    pub code_length: u64,
    pub code_parts: Vec<CodePart>,
    pub corp_id: Option<u64>,
}
operation! { ModifyCustomRule(custom_id: String, name: String, code_length: u64, code_parts: Vec<CodePart>)
    "ModifyCustomRule" -> ModifyCustomRuleOutput {
    0 "CustomId" custom_id, 1 "Name" name, 2 "CodeLength" code_length, 3 "CodeParts" code_parts, 4 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleOutput {
    pub custom_id: Option<String>,
}
model! { ModifyCustomRuleOutput {
    0 "CustomId" custom_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatus {
    pub custom_id: String,
    pub status: i64,
    pub corp_id: Option<u64>,
}
operation! { ModifyCustomRuleStatus(custom_id: String, status: i64)
    "ModifyCustomRuleStatus" -> ModifyCustomRuleStatusOutput {
    0 "CustomId" custom_id, 1 "Status" status, 2 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomRuleStatusOutput {
    pub custom_id: Option<String>,
}
model! { ModifyCustomRuleStatusOutput {
    0 "CustomId" custom_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMerchant {
    pub name: String,
    pub merchant_id: String,
    pub remark: Option<String>,
    pub corp_id: Option<u64>,
    pub code_type: Option<i64>,
    pub code_url: Option<String>,
}
operation! { ModifyMerchant(name: String, merchant_id: String) "ModifyMerchant" -> ModifyMerchantOutput {
    0 "Name" name, 1 "MerchantId" merchant_id, 2 "Remark" remark: String, 3 "CorpId" corp_id: u64,
    4 "CodeType" code_type: i64, 5 "CodeUrl" code_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMerchantOutput {
    pub merchant_id: Option<String>,
}
model! { ModifyMerchantOutput {
    0 "MerchantId" merchant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    pub name: String,
    pub product_id: String,
    pub remark: Option<String>,
    pub specification: Option<String>,
    pub logo: Option<Vec<String>>,
    pub corp_id: Option<u64>,
    pub ext: Option<Ext>,
}
operation! { ModifyProduct(name: String, product_id: String) "ModifyProduct" -> ModifyProductOutput {
    0 "Name" name, 1 "ProductId" product_id, 2 "Remark" remark: String, 3 "Specification" specification: String,
    4 "Logo" logo: Vec<String>, 5 "CorpId" corp_id: u64, 6 "Ext" ext: Ext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductOutput {
    pub product_id: Option<String>,
}
model! { ModifyProductOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceCode {
    pub code: String,
    pub corp_id: Option<u64>,
    pub status: Option<u64>,
}
operation! { ModifyTraceCode(code: String) "ModifyTraceCode" -> Empty {
    0 "Code" code, 1 "CorpId" corp_id: u64, 2 "Status" status: u64
} }

pub type ModifyTraceCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceCodeUnlink {
    pub batch_id: String,
    pub codes: Vec<String>,
    pub corp_id: Option<u64>,
}
operation! { ModifyTraceCodeUnlink(batch_id: String, codes: Vec<String>)
    "ModifyTraceCodeUnlink" -> ModifyTraceCodeUnlinkOutput {
    0 "BatchId" batch_id, 1 "Codes" codes, 2 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceCodeUnlinkOutput {
    pub unlink_cnt: Option<u64>,
    pub code_cnt: Option<u64>,
    pub batch_id: Option<String>,
}
model! { ModifyTraceCodeUnlinkOutput {
    0 "UnlinkCnt" unlink_cnt, 1 "CodeCnt" code_cnt, 2 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceData {
    pub trace_id: Option<String>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_items: Option<Vec<TraceItem>>,
    pub phase_name: Option<String>,
    pub phase_data: Option<PhaseData>,
    pub status: Option<u64>,
    pub rank: Option<u64>,
    pub r#type: Option<u64>,
    pub code: Option<String>,
    pub phase: Option<u64>,
    pub trace_time: Option<String>,
    pub create_time: Option<String>,
    pub chain_status: Option<u64>,
    pub chain_time: Option<String>,
    pub chain_data: Option<ChainData>,
    pub corp_id: Option<u64>,
}
operation! { ModifyTraceData() "ModifyTraceData" -> ModifyTraceDataOutput {
    0 "TraceId" trace_id: String, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String,
    3 "TraceItems" trace_items: Vec<TraceItem>, 4 "PhaseName" phase_name: String, 5 "PhaseData" phase_data: PhaseData,
    6 "Status" status: u64, 7 "Rank" rank: u64, 8 "Type" r#type: u64, 9 "Code" code: String, 10 "Phase" phase: u64,
    11 "TraceTime" trace_time: String, 12 "CreateTime" create_time: String, 13 "ChainStatus" chain_status: u64,
    14 "ChainTime" chain_time: String, 15 "ChainData" chain_data: ChainData, 16 "CorpId" corp_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceDataOutput {
    pub trace_id: Option<String>,
}
model! { ModifyTraceDataOutput {
    0 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceDataRanks {
    pub corp_id: Option<u64>,
    pub batch_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_ids: Option<Vec<String>>,
}
operation! { ModifyTraceDataRanks() "ModifyTraceDataRanks" -> ModifyTraceDataRanksOutput {
    0 "CorpId" corp_id: u64, 1 "BatchId" batch_id: String, 2 "TaskId" task_id: String,
    3 "TraceIds" trace_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTraceDataRanksOutput {
    pub batch_id: Option<String>,
}
model! { ModifyTraceDataRanksOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBatchCallbackStatus {
    pub business_security_data: InputEncryptData,
}
operation! { ReportBatchCallbackStatus(business_security_data: InputEncryptData)
    "ReportBatchCallbackStatus" -> ReportBatchCallbackStatusOutput {
    0 "BusinessSecurityData" business_security_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBatchCallbackStatusOutput {
    pub data: Option<OutputAuthorizedTransfer>,
}
model! { ReportBatchCallbackStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportScanDetail {
    pub scan_details: Vec<ScanDetailItem>,
}
operation! { ReportScanDetail(scan_details: Vec<ScanDetailItem>) "ReportScanDetail" -> ReportScanDetailOutput {
    0 "ScanDetails" scan_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanDetailItem {
    pub uid: Option<String>,
    pub time: Option<String>,
    pub province_name: Option<String>,
    pub city_name: Option<String>,
    pub region_name: Option<String>,
    pub brand_name: Option<String>,
    pub spec_name: Option<String>,
    pub ip: Option<String>,
    pub code: Option<String>,
    pub ext_uid: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

/// What [`ScanDetailItem::new`] takes.
pub struct ScanDetailItemRequired {
    pub uid: String,
    pub time: String,
    pub province_name: String,
    pub city_name: String,
    pub region_name: String,
    pub brand_name: String,
}
input! { ScanDetailItem{ScanDetailItemRequired: uid, time, province_name, city_name, region_name, brand_name} {
    0 "Uid" uid: String, 1 "Time" time: String, 2 "ProvinceName" province_name: String, 3 "CityName" city_name: String,
    4 "RegionName" region_name: String, 5 "BrandName" brand_name: String, 6 "SpecName" spec_name: String,
    7 "IP" ip: String, 8 "Code" code: String, 9 "ExtUid" ext_uid: String, 10 "Latitude" latitude: f64,
    11 "Longitude" longitude: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportScanDetailOutput {
    pub data: Option<ReportScanDetailResult>,
}
model! { ReportScanDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportScanDetailResult {
    pub count: Option<i64>,
}
model! { ReportScanDetailResult {
    0 "Count" count
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_AGENT_EXPIRED: &str = "AuthFailure.AgentExpired";
    pub const AUTH_FAILURE_CORP_EMPTY: &str = "AuthFailure.CorpEmpty";
    pub const AUTH_FAILURE_CORP_EXPIRED: &str = "AuthFailure.CorpExpired";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
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
