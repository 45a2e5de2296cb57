//! `tbaas` 2018-04-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tbaas", version: "2018-04-16", code: "tbaas", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChainMakerBatchUserCert {
    pub cluster_id: String,
    pub sign_user_csr_list: Vec<SignCertCsr>,
}
operation! { ApplyChainMakerBatchUserCert(cluster_id: String, sign_user_csr_list: Vec<SignCertCsr>)
    "ApplyChainMakerBatchUserCert" -> ApplyChainMakerBatchUserCertOutput {
    0 "ClusterId" cluster_id, 1 "SignUserCsrList" sign_user_csr_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignCertCsr {
    pub cert_mark: Option<String>,
    pub sign_csr_content: Option<String>,
}
input! { SignCertCsr(cert_mark: String, sign_csr_content: String) {
    0 "CertMark" cert_mark: String, 1 "SignCsrContent" sign_csr_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChainMakerBatchUserCertOutput {
    pub sign_user_crt_list: Option<Vec<String>>,
}
model! { ApplyChainMakerBatchUserCertOutput {
    0 "SignUserCrtList" sign_user_crt_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUserCert {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub user_identity: String,
    pub applicant: String,
    pub identity_num: String,
    pub csr_data: String,
    pub notes: Option<String>,
}

/// What [`ApplyUserCert::new`] takes.
pub struct ApplyUserCertRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub user_identity: String,
    pub applicant: String,
    pub identity_num: String,
    pub csr_data: String,
}
operation! { ApplyUserCert{ApplyUserCertRequired: module, operation, cluster_id, group_name, user_identity, applicant, identity_num, csr_data}
    "ApplyUserCert" -> ApplyUserCertOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupName" group_name,
    4 "UserIdentity" user_identity, 5 "Applicant" applicant, 6 "IdentityNum" identity_num, 7 "CsrData" csr_data,
    8 "Notes" notes: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUserCertOutput {
    pub cert_id: Option<u64>,
    pub cert_dn: Option<String>,
}
model! { ApplyUserCertOutput {
    0 "CertId" cert_id, 1 "CertDn" cert_dn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricBlock {
    pub cluster_id: String,
    pub channel_id: String,
    pub block_height: i64,
}
operation! { DescribeFabricBlock(cluster_id: String, channel_id: String, block_height: i64)
    "DescribeFabricBlock" -> DescribeFabricBlockOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "BlockHeight" block_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricBlockOutput {
    pub block_height: Option<i64>,
    pub block_hash: Option<String>,
    pub pre_block_hash: Option<String>,
    pub tx_count: Option<i64>,
    pub transaction_list: Option<Vec<Transaction>>,
    pub create_timestamp: Option<String>,
    pub proposer_org: Option<String>,
}
model! { DescribeFabricBlockOutput {
    0 "BlockHeight" block_height, 1 "BlockHash" block_hash, 2 "PreBlockHash" pre_block_hash, 3 "TxCount" tx_count,
    4 "TransactionList" transaction_list, 5 "CreateTimestamp" create_timestamp, 6 "ProposerOrg" proposer_org
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transaction {
    pub tx_id: Option<String>,
    pub chaincode_name: Option<String>,
    pub sender: Option<String>,
    pub create_time: Option<String>,
    pub block_height: Option<i64>,
    pub tx_index: Option<i64>,
}
model! { Transaction {
    0 "TxId" tx_id, 1 "ChaincodeName" chaincode_name, 2 "Sender" sender, 3 "CreateTime" create_time,
    4 "BlockHeight" block_height, 5 "TxIndex" tx_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricTransaction {
    pub cluster_id: String,
    pub channel_id: String,
    pub tx_id: String,
}
operation! { DescribeFabricTransaction(cluster_id: String, channel_id: String, tx_id: String)
    "DescribeFabricTransaction" -> DescribeFabricTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "TxId" tx_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricTransactionOutput {
    pub tx_id: Option<String>,
    pub tx_hash: Option<String>,
    pub tx_status: Option<String>,
    pub join_org_list: Option<Vec<String>>,
    pub sender: Option<String>,
    pub create_time: Option<String>,
    pub block_height: Option<i64>,
    pub chaincode_name: Option<String>,
    pub transaction_data: Option<String>,
}
model! { DescribeFabricTransactionOutput {
    0 "TxId" tx_id, 1 "TxHash" tx_hash, 2 "TxStatus" tx_status, 3 "JoinOrgList" join_org_list, 4 "Sender" sender,
    5 "CreateTime" create_time, 6 "BlockHeight" block_height, 7 "ChaincodeName" chaincode_name,
    8 "TransactionData" transaction_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUserCert {
    pub module: String,
    pub operation: String,
    pub cert_id: u64,
    pub cert_dn: String,
    pub cluster_id: String,
    pub group_name: String,
}

/// What [`DownloadUserCert::new`] takes.
pub struct DownloadUserCertRequired {
    pub module: String,
    pub operation: String,
    pub cert_id: u64,
    pub cert_dn: String,
    pub cluster_id: String,
    pub group_name: String,
}
operation! { DownloadUserCert{DownloadUserCertRequired: module, operation, cert_id, cert_dn, cluster_id, group_name}
    "DownloadUserCert" -> DownloadUserCertOutput {
    0 "Module" module, 1 "Operation" operation, 2 "CertId" cert_id, 3 "CertDn" cert_dn, 4 "ClusterId" cluster_id,
    5 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUserCertOutput {
    pub cert_name: Option<String>,
    /// Deprecated.
    pub cert_ctx: Option<String>,
    pub cert: Option<String>,
}
model! { DownloadUserCertOutput {
    0 "CertName" cert_name, 1 "CertCtx" cert_ctx, 2 "Cert" cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockList {
    pub module: String,
    pub operation: String,
    pub channel_id: u64,
    pub group_id: u64,
    pub channel_name: String,
    pub group_name: String,
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}

/// What [`GetBlockList::new`] takes.
pub struct GetBlockListRequired {
    pub module: String,
    pub operation: String,
    pub channel_id: u64,
    pub group_id: u64,
    pub channel_name: String,
    pub group_name: String,
    pub cluster_id: String,
}
operation! { GetBlockList{GetBlockListRequired: module, operation, channel_id, group_id, channel_name, group_name, cluster_id}
    "GetBlockList" -> GetBlockListOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ChannelId" channel_id, 3 "GroupId" group_id,
    4 "ChannelName" channel_name, 5 "GroupName" group_name, 6 "ClusterId" cluster_id, 7 "Offset" offset: u64,
    8 "Limit" limit: u64
} }
paged! { GetBlockList: Block = Offset "Offset", "BlockList" block_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockListOutput {
    pub total_count: Option<u64>,
    pub block_list: Option<Vec<Block>>,
}
model! { GetBlockListOutput {
    0 "TotalCount" total_count, 1 "BlockList" block_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    pub block_num: Option<u64>,
    pub data_hash: Option<String>,
    pub block_id: Option<u64>,
    pub pre_hash: Option<String>,
    pub tx_count: Option<u64>,
}
model! { Block {
    0 "BlockNum" block_num, 1 "DataHash" data_hash, 2 "BlockId" block_id, 3 "PreHash" pre_hash, 4 "TxCount" tx_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockTransactionListForUser {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub channel_name: String,
    pub block_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}

/// What [`GetBlockTransactionListForUser::new`] takes.
pub struct GetBlockTransactionListForUserRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub channel_name: String,
    pub block_id: u64,
}
operation! { GetBlockTransactionListForUser{GetBlockTransactionListForUserRequired: module, operation, cluster_id, group_name, channel_name, block_id}
    "GetBlockTransactionListForUser" -> GetBlockTransactionListForUserOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupName" group_name,
    4 "ChannelName" channel_name, 5 "BlockId" block_id, 6 "Offset" offset: u64, 7 "Limit" limit: u64
} }
paged! { GetBlockTransactionListForUser: TransactionItem =
    Offset "Offset", "TransactionList" transaction_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockTransactionListForUserOutput {
    pub total_count: Option<u64>,
    pub transaction_list: Option<Vec<TransactionItem>>,
}
model! { GetBlockTransactionListForUserOutput {
    0 "TotalCount" total_count, 1 "TransactionList" transaction_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionItem {
    pub transaction_id: Option<String>,
    pub transaction_hash: Option<String>,
    pub create_org_name: Option<String>,
    pub block_id: Option<u64>,
    pub transaction_type: Option<String>,
    pub create_time: Option<String>,
    pub block_height: Option<u64>,
    pub transaction_status: Option<String>,
}
model! { TransactionItem {
    0 "TransactionId" transaction_id, 1 "TransactionHash" transaction_hash, 2 "CreateOrgName" create_org_name,
    3 "BlockId" block_id, 4 "TransactionType" transaction_type, 5 "CreateTime" create_time,
    6 "BlockHeight" block_height, 7 "TransactionStatus" transaction_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterSummary {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_id: u64,
    pub group_name: String,
}

/// What [`GetClusterSummary::new`] takes.
pub struct GetClusterSummaryRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_id: u64,
    pub group_name: String,
}
operation! { GetClusterSummary{GetClusterSummaryRequired: module, operation, cluster_id, group_id, group_name}
    "GetClusterSummary" -> GetClusterSummaryOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupId" group_id, 4 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterSummaryOutput {
    pub total_channel_count: Option<u64>,
    pub my_channel_count: Option<u64>,
    pub join_channel_count: Option<u64>,
    pub total_peer_count: Option<u64>,
    pub my_peer_count: Option<u64>,
    pub order_count: Option<u64>,
    pub total_group_count: Option<u64>,
    pub my_group_count: Option<u64>,
    pub total_chaincode_count: Option<u64>,
    pub recent_chaincode_count: Option<u64>,
    pub my_chaincode_count: Option<u64>,
    pub total_cert_count: Option<u64>,
    pub tls_cert_count: Option<u64>,
    pub peer_cert_count: Option<u64>,
    pub client_cert_count: Option<u64>,
}
model! { GetClusterSummaryOutput {
    0 "TotalChannelCount" total_channel_count, 1 "MyChannelCount" my_channel_count,
    2 "JoinChannelCount" join_channel_count, 3 "TotalPeerCount" total_peer_count, 4 "MyPeerCount" my_peer_count,
    5 "OrderCount" order_count, 6 "TotalGroupCount" total_group_count, 7 "MyGroupCount" my_group_count,
    8 "TotalChaincodeCount" total_chaincode_count, 9 "RecentChaincodeCount" recent_chaincode_count,
    10 "MyChaincodeCount" my_chaincode_count, 11 "TotalCertCount" total_cert_count, 12 "TlsCertCount" tls_cert_count,
    13 "PeerCertCount" peer_cert_count, 14 "ClientCertCount" client_cert_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvokeTx {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub channel_name: String,
    pub peer_name: String,
    pub peer_group: String,
    pub tx_id: String,
    pub group_name: String,
}

/// What [`GetInvokeTx::new`] takes.
pub struct GetInvokeTxRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub channel_name: String,
    pub peer_name: String,
    pub peer_group: String,
    pub tx_id: String,
    pub group_name: String,
}
operation! { GetInvokeTx{GetInvokeTxRequired: module, operation, cluster_id, channel_name, peer_name, peer_group, tx_id, group_name}
    "GetInvokeTx" -> GetInvokeTxOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "ChannelName" channel_name,
    4 "PeerName" peer_name, 5 "PeerGroup" peer_group, 6 "TxId" tx_id, 7 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvokeTxOutput {
    pub tx_validation_code: Option<i64>,
    pub tx_validation_msg: Option<String>,
    pub block_id: Option<i64>,
}
model! { GetInvokeTxOutput {
    0 "TxValidationCode" tx_validation_code, 1 "TxValidationMsg" tx_validation_msg, 2 "BlockId" block_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestTransactionList {
    pub module: String,
    pub operation: String,
    pub group_id: u64,
    pub channel_id: u64,
    pub latest_block_number: u64,
    pub group_name: String,
    pub channel_name: String,
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}

/// What [`GetLatestTransactionList::new`] takes.
pub struct GetLatestTransactionListRequired {
    pub module: String,
    pub operation: String,
    pub group_id: u64,
    pub channel_id: u64,
    pub latest_block_number: u64,
    pub group_name: String,
    pub channel_name: String,
    pub cluster_id: String,
}
operation! { GetLatestTransactionList{GetLatestTransactionListRequired: module, operation, group_id, channel_id, latest_block_number, group_name, channel_name, cluster_id}
    "GetLatestTransactionList" -> GetLatestTransactionListOutput {
    0 "Module" module, 1 "Operation" operation, 2 "GroupId" group_id, 3 "ChannelId" channel_id,
    4 "LatestBlockNumber" latest_block_number, 5 "GroupName" group_name, 6 "ChannelName" channel_name,
    7 "ClusterId" cluster_id, 8 "Offset" offset: u64, 9 "Limit" limit: u64
} }
paged! { GetLatestTransactionList: TransactionItem =
    Offset "Offset", "TransactionList" transaction_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestTransactionListOutput {
    pub total_count: Option<u64>,
    pub transaction_list: Option<Vec<TransactionItem>>,
}
model! { GetLatestTransactionListOutput {
    0 "TotalCount" total_count, 1 "TransactionList" transaction_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionDetailForUser {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub channel_name: String,
    pub block_id: u64,
    pub transaction_id: String,
}

/// What [`GetTransactionDetailForUser::new`] takes.
pub struct GetTransactionDetailForUserRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub channel_name: String,
    pub block_id: u64,
    pub transaction_id: String,
}
operation! { GetTransactionDetailForUser{GetTransactionDetailForUserRequired: module, operation, cluster_id, group_name, channel_name, block_id, transaction_id}
    "GetTransactionDetailForUser" -> GetTransactionDetailForUserOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupName" group_name,
    4 "ChannelName" channel_name, 5 "BlockId" block_id, 6 "TransactionId" transaction_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionDetailForUserOutput {
    pub transaction_id: Option<String>,
    pub transaction_hash: Option<String>,
    pub create_org_name: Option<String>,
    pub transaction_type: Option<String>,
    pub transaction_status: Option<String>,
    pub create_time: Option<String>,
    pub transaction_data: Option<String>,
    pub block_id: Option<u64>,
    pub block_hash: Option<String>,
    pub block_height: Option<u64>,
    pub channel_name: Option<String>,
    pub contract_name: Option<String>,
    pub endorser_org_list: Option<Vec<EndorserGroup>>,
}
model! { GetTransactionDetailForUserOutput {
    0 "TransactionId" transaction_id, 1 "TransactionHash" transaction_hash, 2 "CreateOrgName" create_org_name,
    3 "TransactionType" transaction_type, 4 "TransactionStatus" transaction_status, 5 "CreateTime" create_time,
    6 "TransactionData" transaction_data, 7 "BlockId" block_id, 8 "BlockHash" block_hash, 9 "BlockHeight" block_height,
    10 "ChannelName" channel_name, 11 "ContractName" contract_name, 12 "EndorserOrgList" endorser_org_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndorserGroup {
    pub endorser_group_name: Option<String>,
    pub endorser_peer_list: Option<Vec<String>>,
}
model! { EndorserGroup {
    0 "EndorserGroupName" endorser_group_name, 1 "EndorserPeerList" endorser_peer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoke {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub chaincode_name: String,
    pub channel_name: String,
    pub peers: Vec<PeerSet>,
    pub func_name: String,
    pub group_name: String,
    pub args: Option<Vec<String>>,
    pub async_flag: Option<u64>,
}

/// What [`Invoke::new`] takes.
pub struct InvokeRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub chaincode_name: String,
    pub channel_name: String,
    pub peers: Vec<PeerSet>,
    pub func_name: String,
    pub group_name: String,
}
operation! { Invoke{InvokeRequired: module, operation, cluster_id, chaincode_name, channel_name, peers, func_name, group_name}
    "Invoke" -> InvokeOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "ChaincodeName" chaincode_name,
    4 "ChannelName" channel_name, 5 "Peers" peers, 6 "FuncName" func_name, 7 "GroupName" group_name,
    8 "Args" args: Vec<String>, 9 "AsyncFlag" async_flag: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerSet {
    pub peer_name: Option<String>,
    pub org_name: Option<String>,
}
input! { PeerSet(peer_name: String, org_name: String) {
    0 "PeerName" peer_name: String, 1 "OrgName" org_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeOutput {
    /// Deprecated.
    pub txid: Option<String>,
    pub events: Option<String>,
    pub tx_id: Option<String>,
}
model! { InvokeOutput {
    0 "Txid" txid, 1 "Events" events, 2 "TxId" tx_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerContract {
    pub cluster_id: String,
    pub chain_id: String,
    pub contract_name: String,
    pub func_name: String,
    pub func_param: Option<String>,
    pub async_flag: Option<i64>,
}
operation! { InvokeChainMakerContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "InvokeChainMakerContract" -> InvokeChainMakerContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String, 5 "AsyncFlag" async_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { InvokeChainMakerContractOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainMakerContractResult {
    pub code: Option<i64>,
    pub code_message: Option<String>,
    pub tx_id: Option<String>,
    pub gas_used: Option<i64>,
    pub message: Option<String>,
    pub result: Option<String>,
}
model! { ChainMakerContractResult {
    0 "Code" code, 1 "CodeMessage" code_message, 2 "TxId" tx_id, 3 "GasUsed" gas_used, 4 "Message" message,
    5 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerDemoContract {
    pub cluster_id: String,
    pub chain_id: String,
    pub contract_name: String,
    pub func_name: String,
    pub func_param: Option<String>,
    pub async_flag: Option<i64>,
}
operation! { InvokeChainMakerDemoContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "InvokeChainMakerDemoContract" -> InvokeChainMakerDemoContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String, 5 "AsyncFlag" async_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerDemoContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { InvokeChainMakerDemoContractOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFabricChaincode {
    pub cluster_id: String,
    pub channel_id: String,
    pub chaincode_name: String,
    pub func_name: String,
    pub func_param: Option<Vec<String>>,
    pub with_async_result: Option<bool>,
}
operation! { InvokeFabricChaincode(cluster_id: String, channel_id: String, chaincode_name: String, func_name: String)
    "InvokeFabricChaincode" -> InvokeFabricChaincodeOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "ChaincodeName" chaincode_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: Vec<String>, 5 "WithAsyncResult" with_async_result: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFabricChaincodeOutput {
    pub tx_id: Option<String>,
    pub tx_status: Option<String>,
    pub tx_result: Option<String>,
}
model! { InvokeFabricChaincodeOutput {
    0 "TxId" tx_id, 1 "TxStatus" tx_status, 2 "TxResult" tx_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub chaincode_name: String,
    pub channel_name: String,
    pub peers: Vec<PeerSet>,
    pub func_name: String,
    pub group_name: String,
    pub args: Option<Vec<String>>,
}

/// What [`Query::new`] takes.
pub struct QueryRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub chaincode_name: String,
    pub channel_name: String,
    pub peers: Vec<PeerSet>,
    pub func_name: String,
    pub group_name: String,
}
operation! { Query{QueryRequired: module, operation, cluster_id, chaincode_name, channel_name, peers, func_name, group_name}
    "Query" -> QueryOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "ChaincodeName" chaincode_name,
    4 "ChannelName" channel_name, 5 "Peers" peers, 6 "FuncName" func_name, 7 "GroupName" group_name,
    8 "Args" args: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOutput {
    pub data: Option<Vec<String>>,
}
model! { QueryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerBlockTransaction {
    pub cluster_id: String,
    pub chain_id: String,
    pub block_height: i64,
}
operation! { QueryChainMakerBlockTransaction(cluster_id: String, chain_id: String, block_height: i64)
    "QueryChainMakerBlockTransaction" -> QueryChainMakerBlockTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "BlockHeight" block_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerBlockTransactionOutput {
    pub result: Option<Vec<ChainMakerTransactionResult>>,
    pub block_height: Option<i64>,
    pub tx_count: Option<i64>,
    pub block_timestamp: Option<i64>,
}
model! { QueryChainMakerBlockTransactionOutput {
    0 "Result" result, 1 "BlockHeight" block_height, 2 "TxCount" tx_count, 3 "BlockTimestamp" block_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChainMakerTransactionResult {
    pub code: Option<i64>,
    pub code_message: Option<String>,
    pub tx_id: Option<String>,
    pub gas_used: Option<i64>,
    pub block_height: Option<i64>,
    pub contract_event: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}
model! { ChainMakerTransactionResult {
    0 "Code" code, 1 "CodeMessage" code_message, 2 "TxId" tx_id, 3 "GasUsed" gas_used, 4 "BlockHeight" block_height,
    5 "ContractEvent" contract_event, 6 "Message" message, 7 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerContract {
    pub cluster_id: String,
    pub chain_id: String,
    pub contract_name: String,
    pub func_name: String,
    pub func_param: Option<String>,
}
operation! { QueryChainMakerContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "QueryChainMakerContract" -> QueryChainMakerContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { QueryChainMakerContractOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoBlockTransaction {
    pub cluster_id: String,
    pub chain_id: String,
    pub block_height: i64,
}
operation! { QueryChainMakerDemoBlockTransaction(cluster_id: String, chain_id: String, block_height: i64)
    "QueryChainMakerDemoBlockTransaction" -> QueryChainMakerDemoBlockTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "BlockHeight" block_height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoBlockTransactionOutput {
    pub result: Option<Vec<ChainMakerTransactionResult>>,
    pub block_height: Option<i64>,
    pub tx_count: Option<i64>,
    pub block_timestamp: Option<i64>,
}
model! { QueryChainMakerDemoBlockTransactionOutput {
    0 "Result" result, 1 "BlockHeight" block_height, 2 "TxCount" tx_count, 3 "BlockTimestamp" block_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoContract {
    pub cluster_id: String,
    pub chain_id: String,
    pub contract_name: String,
    pub func_name: String,
    pub func_param: Option<String>,
}
operation! { QueryChainMakerDemoContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "QueryChainMakerDemoContract" -> QueryChainMakerDemoContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { QueryChainMakerDemoContractOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoTransaction {
    pub cluster_id: String,
    pub chain_id: String,
    pub tx_id: String,
}
operation! { QueryChainMakerDemoTransaction(cluster_id: String, chain_id: String, tx_id: String)
    "QueryChainMakerDemoTransaction" -> QueryChainMakerDemoTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "TxID" tx_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoTransactionOutput {
    pub result: Option<ChainMakerTransactionResult>,
}
model! { QueryChainMakerDemoTransactionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerTransaction {
    pub cluster_id: String,
    pub chain_id: String,
    pub tx_id: String,
}
operation! { QueryChainMakerTransaction(cluster_id: String, chain_id: String, tx_id: String)
    "QueryChainMakerTransaction" -> QueryChainMakerTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "TxID" tx_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerTransactionOutput {
    pub result: Option<ChainMakerTransactionResult>,
}
model! { QueryChainMakerTransactionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFabricChaincode {
    pub cluster_id: String,
    pub channel_id: String,
    pub chaincode_name: String,
    pub func_name: String,
    pub func_param: Option<Vec<String>>,
}
operation! { QueryFabricChaincode(cluster_id: String, channel_id: String, chaincode_name: String, func_name: String)
    "QueryFabricChaincode" -> QueryFabricChaincodeOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "ChaincodeName" chaincode_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFabricChaincodeOutput {
    pub tx_id: Option<String>,
    pub tx_status: Option<String>,
    pub tx_result: Option<String>,
}
model! { QueryFabricChaincodeOutput {
    0 "TxId" tx_id, 1 "TxStatus" tx_status, 2 "TxResult" tx_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrvInvoke {
    pub service: String,
    pub method: String,
    pub param: String,
}
operation! { SrvInvoke(service: String, method: String, param: String) "SrvInvoke" -> SrvInvokeOutput {
    0 "Service" service, 1 "Method" method, 2 "Param" param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrvInvokeOutput {
    pub ret_code: Option<i64>,
    pub ret_msg: Option<String>,
    pub data: Option<String>,
}
model! { SrvInvokeOutput {
    0 "RetCode" ret_code, 1 "RetMsg" ret_msg, 2 "Data" data
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION_BAA_S_STOP_SERVING: &str = "FailedOperation.BaaSStopServing";
    pub const FAILED_OPERATION_BCOS_SERVICE: &str = "FailedOperation.BcosService";
    pub const FAILED_OPERATION_CA_CHECK_CSR: &str = "FailedOperation.CaCheckCsr";
    pub const FAILED_OPERATION_CA_DB_OPTION: &str = "FailedOperation.CaDbOption";
    pub const FAILED_OPERATION_CA_EXSIT: &str = "FailedOperation.CaExsit";
    pub const FAILED_OPERATION_CA_GENKEY: &str = "FailedOperation.CaGenkey";
    pub const FAILED_OPERATION_CA_INIT: &str = "FailedOperation.CaInit";
    pub const FAILED_OPERATION_CA_INPUT_PARAM: &str = "FailedOperation.CaInputParam";
    pub const FAILED_OPERATION_CA_NO_EXIST: &str = "FailedOperation.CaNoExist";
    pub const FAILED_OPERATION_CA_REVOKE: &str = "FailedOperation.CaRevoke";
    pub const FAILED_OPERATION_CA_ROOT_NON_EXIST: &str = "FailedOperation.CaRootNonExist";
    pub const FAILED_OPERATION_CA_SERVICE: &str = "FailedOperation.CaService";
    pub const FAILED_OPERATION_CA_SIGN_CERT: &str = "FailedOperation.CaSignCert";
    pub const FAILED_OPERATION_CA_YUN_API_APPLY_CERT: &str = "FailedOperation.CaYunApiApplyCert";
    pub const FAILED_OPERATION_CA_YUN_API_COMMON: &str = "FailedOperation.CaYunApiCommon";
    pub const FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_INVOKE_FAILED: &str =
        "FailedOperation.ChainMakerChaincodeInvokeFailed";
    pub const FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_QUERY_FAILED: &str =
        "FailedOperation.ChainMakerChaincodeQueryFailed";
    pub const FAILED_OPERATION_COMPILE_DEPLOYED_CONTRACT: &str = "FailedOperation.CompileDeployedContract";
    pub const FAILED_OPERATION_COMPILE_DEPLOYING_CONTRACT: &str = "FailedOperation.CompileDeployingContract";
    pub const FAILED_OPERATION_CONTRACT_EDITED_BY_OTHER_AGENCY: &str = "FailedOperation.ContractEditedByOtherAgency";
    pub const FAILED_OPERATION_DATABASE_EXCEPTION: &str = "FailedOperation.DatabaseException";
    pub const FAILED_OPERATION_DELETE_DEPLOYED_CONTRACT: &str = "FailedOperation.DeleteDeployedContract";
    pub const FAILED_OPERATION_DELETE_DEPLOYING_CONTRACT: &str = "FailedOperation.DeleteDeployingContract";
    pub const FAILED_OPERATION_DEPLOY_CONTRACT_NOT_COMPILE: &str = "FailedOperation.DeployContractNotCompile";
    pub const FAILED_OPERATION_FABRIC_BLOCK_DETAIL: &str = "FailedOperation.FabricBlockDetail";
    pub const FAILED_OPERATION_FABRIC_BLOCK_NO_EXIST: &str = "FailedOperation.FabricBlockNoExist";
    pub const FAILED_OPERATION_FABRIC_BLOCK_QUERY: &str = "FailedOperation.FabricBlockQuery";
    pub const FAILED_OPERATION_FABRIC_CHAINCODE_INVOKE_FAILED: &str = "FailedOperation.FabricChaincodeInvokeFailed";
    pub const FAILED_OPERATION_FABRIC_CHAINCODE_NO_EXIST: &str = "FailedOperation.FabricChaincodeNoExist";
    pub const FAILED_OPERATION_FABRIC_CHAINCODE_QUERY_FAILED: &str = "FailedOperation.FabricChaincodeQueryFailed";
    pub const FAILED_OPERATION_FABRIC_COMMIT: &str = "FailedOperation.FabricCommit";
    pub const FAILED_OPERATION_FABRIC_EVENT_HUB: &str = "FailedOperation.FabricEventHub";
    pub const FAILED_OPERATION_FABRIC_PROPOSAL: &str = "FailedOperation.FabricProposal";
    pub const FAILED_OPERATION_FABRIC_REQUEST_PARAMS: &str = "FailedOperation.FabricRequestParams";
    pub const FAILED_OPERATION_FABRIC_REQUST_PARAMS: &str = "FailedOperation.FabricRequstParams";
    pub const FAILED_OPERATION_FABRIC_TRANSACTION_DETAIL: &str = "FailedOperation.FabricTransactionDetail";
    pub const FAILED_OPERATION_FABRIC_TRANSACTION_NO_EXIST: &str = "FailedOperation.FabricTransactionNoExist";
    pub const FAILED_OPERATION_FABRIC_TRANSACTION_QUERY: &str = "FailedOperation.FabricTransactionQuery";
    pub const FAILED_OPERATION_FABRIC_TX_ID_QUERY: &str = "FailedOperation.FabricTxIdQuery";
    pub const FAILED_OPERATION_FABRIC_TX_INVOKE: &str = "FailedOperation.FabricTxInvoke";
    pub const FAILED_OPERATION_FABRIC_TX_QUERY: &str = "FailedOperation.FabricTxQuery";
    pub const FAILED_OPERATION_FABRIC_TX_QUERY_NONE: &str = "FailedOperation.FabricTxQueryNone";
    pub const FAILED_OPERATION_FRONT_REQUEST_FAIL: &str = "FailedOperation.FrontRequestFail";
    pub const FAILED_OPERATION_GROUP_ILLEGAL: &str = "FailedOperation.GroupIllegal";
    pub const FAILED_OPERATION_INVALID_AUTH: &str = "FailedOperation.InvalidAuth";
    pub const FAILED_OPERATION_INVALID_GROUP_PK: &str = "FailedOperation.InvalidGroupPk";
    pub const FAILED_OPERATION_INVALID_KEY_USER: &str = "FailedOperation.InvalidKeyUser";
    pub const FAILED_OPERATION_INVALID_OPERATION: &str = "FailedOperation.InvalidOperation";
    pub const FAILED_OPERATION_MANAGE_SERVICE: &str = "FailedOperation.ManageService";
    pub const FAILED_OPERATION_NEW_CONTRACT: &str = "FailedOperation.NewContract";
    pub const FAILED_OPERATION_NO_CHAIN_CODE_CHANNEL: &str = "FailedOperation.NoChainCodeChannel";
    pub const FAILED_OPERATION_NO_CHAIN_CODE_GROUP: &str = "FailedOperation.NoChainCodeGroup";
    pub const FAILED_OPERATION_NO_CHAIN_CODE_PEER: &str = "FailedOperation.NoChainCodePeer";
    pub const FAILED_OPERATION_NO_CHANNEL_GROUP: &str = "FailedOperation.NoChannelGroup";
    pub const FAILED_OPERATION_NO_CHANNEL_PEER: &str = "FailedOperation.NoChannelPeer";
    pub const FAILED_OPERATION_NO_OBJECT: &str = "FailedOperation.NoObject";
    pub const FAILED_OPERATION_NO_PEER: &str = "FailedOperation.NoPeer";
    pub const FAILED_OPERATION_NOT_DEPLOYED_CONTRACT: &str = "FailedOperation.NotDeployedContract";
    pub const FAILED_OPERATION_SERVICE_FAILED: &str = "FailedOperation.ServiceFailed";
    pub const FAILED_OPERATION_STATUS_NO_MATCH: &str = "FailedOperation.StatusNoMatch";
    pub const FAILED_OPERATION_TIME_OUT_URL: &str = "FailedOperation.TimeOutUrl";
    pub const FAILED_OPERATION_TRANSACTION_TIMEOUT: &str = "FailedOperation.TransactionTimeout";
    pub const FAILED_OPERATION_USER_AUTH_TYPE: &str = "FailedOperation.UserAuthType";
    pub const FAILED_OPERATION_USER_IN_BLACK_LIST: &str = "FailedOperation.UserInBlackList";
    pub const FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER: &str = "FailedOperation.UserNoJoinDemoCluster";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_FAIL_URL: &str = "InternalError.FailUrl";
    pub const INTERNAL_ERROR_FLASK_EXCEPTION: &str = "InternalError.FlaskException";
    pub const INTERNAL_ERROR_INVALID_CONTRACT_PARAM: &str = "InternalError.InvalidContractParam";
    pub const INTERNAL_ERROR_METHOD_TYPE_NOT_SUPPORT: &str = "InternalError.MethodTypeNotSupport";
    pub const INTERNAL_ERROR_NO_DEFINE_ERROR: &str = "InternalError.NoDefineError";
    pub const INTERNAL_ERROR_SERVER_ERROR: &str = "InternalError.ServerError";
    pub const INTERNAL_ERROR_SERVER_EXCEPTION: &str = "InternalError.ServerException";
    pub const INTERNAL_ERROR_SERVICE_ERROR: &str = "InternalError.ServiceError";
    pub const INTERNAL_ERROR_SERVICE_PANIC: &str = "InternalError.ServicePanic";
    pub const INTERNAL_ERROR_TRANSACTION_SERVICE: &str = "InternalError.TransactionService";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER_ACCOUNT_PARAM_ERROR: &str = "InvalidParameter.AccountParamError";
    pub const INVALID_PARAMETER_AGENCY_INVALID: &str = "InvalidParameter.AgencyInvalid";
    pub const INVALID_PARAMETER_AGENCY_NET_PARAM_INVALID: &str = "InvalidParameter.AgencyNetParamInvalid";
    pub const INVALID_PARAMETER_ALLIANCE_ID_OF_NET_EMPTY: &str = "InvalidParameter.AllianceIdOfNetEmpty";
    pub const INVALID_PARAMETER_CONTRACT_ID_INVALID: &str = "InvalidParameter.ContractIdInvalid";
    pub const INVALID_PARAMETER_DATA_HAD_EXIST: &str = "InvalidParameter.DataHadExist";
    pub const INVALID_PARAMETER_EMPTY_PARAM: &str = "InvalidParameter.EmptyParam";
    pub const INVALID_PARAMETER_EXPIRE_TIME_INVALID: &str = "InvalidParameter.ExpireTimeInvalid";
    pub const INVALID_PARAMETER_FRONT_CONN_FAIL: &str = "InvalidParameter.FrontConnFail";
    pub const INVALID_PARAMETER_FRONT_IP_INVALID: &str = "InvalidParameter.FrontIpInvalid";
    pub const INVALID_PARAMETER_FRONT_PARAM_ERROR: &str = "InvalidParameter.FrontParamError";
    pub const INVALID_PARAMETER_FRONT_REQUEST_FAIL: &str = "InvalidParameter.FrontRequestFail";
    pub const INVALID_PARAMETER_INPUT_DATA_VIOLATION: &str = "InvalidParameter.InputDataViolation";
    pub const INVALID_PARAMETER_INVALID_CONTRACT_ARG: &str = "InvalidParameter.InvalidContractArg";
    pub const INVALID_PARAMETER_NET_ID_INVALID: &str = "InvalidParameter.NetIdInvalid";
    pub const INVALID_PARAMETER_NET_PARAM_ERROR: &str = "InvalidParameter.NetParamError";
    pub const INVALID_PARAMETER_NEW_KEY_USER_PARAM_ERROR: &str = "InvalidParameter.NewKeyUserParamError";
    pub const INVALID_PARAMETER_NO_INFO_TO_DELETE: &str = "InvalidParameter.NoInfoToDelete";
    pub const INVALID_PARAMETER_NOT_FOUND_VALID_FRONT: &str = "InvalidParameter.NotFoundValidFront";
    pub const INVALID_PARAMETER_RE_DEPLOYED_CONTRACT: &str = "InvalidParameter.ReDeployedContract";
    pub const INVALID_PARAMETER_RE_DEPLOYING_CONTRACT: &str = "InvalidParameter.ReDeployingContract";
    pub const INVALID_PARAMETER_ROLE_INVALID: &str = "InvalidParameter.RoleInvalid";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_FORMAT: &str = "InvalidParameterValue.IllegalFormat";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_VALUE: &str = "InvalidParameterValue.IllegalValue";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_EMPTY: &str = "InvalidParameterValue.ParameterEmpty";
    pub const MISSING_PARAMETER_EMPTY_PARAM: &str = "MissingParameter.EmptyParam";
    pub const OPERATION_DENIED_NOT_OWNER: &str = "OperationDenied.NotOwner";
    pub const RESOURCE_NOT_FOUND_EMPTY_DATA: &str = "ResourceNotFound.EmptyData";
}

#[cfg(feature = "reflect")]
register! {
    ApplyChainMakerBatchUserCert, ApplyUserCert, DescribeFabricBlock, DescribeFabricTransaction, DownloadUserCert,
    GetBlockList, GetBlockTransactionListForUser, GetClusterSummary, GetInvokeTx, GetLatestTransactionList,
    GetTransactionDetailForUser, Invoke, InvokeChainMakerContract, InvokeChainMakerDemoContract, InvokeFabricChaincode,
    Query, QueryChainMakerBlockTransaction, QueryChainMakerContract, QueryChainMakerDemoBlockTransaction,
    QueryChainMakerDemoContract, QueryChainMakerDemoTransaction, QueryChainMakerTransaction, QueryFabricChaincode,
    SrvInvoke
}
