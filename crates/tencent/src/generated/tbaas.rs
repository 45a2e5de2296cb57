//! `tbaas` of Tencent Cloud, API version 2018-04-16.
//!
//! Endpoint: `tbaas.tencentcloudapi.com`, or `tbaas.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tbaas::DescribeFabricBlock};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFabricBlock::new("cluster-id", "channel-id", 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tbaas",
    "2018-04-16",
    "tbaas",
    &Endpoints::NONE,
);

/// Applies chain maker batch user cert: `ApplyChainMakerBatchUserCert` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=ApplyChainMakerBatchUserCert>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAAS_STOP_SERVING`],
/// [`codes::FAILED_OPERATION_INVALID_OPERATION`], [`codes::FAILED_OPERATION_USER_IN_BLACK_LIST`],
/// [`codes::FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChainMakerBatchUserCert {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub sign_user_csr_list: Vec<SignCertCsr>,
}
operation! { ApplyChainMakerBatchUserCert(cluster_id: String, sign_user_csr_list: Vec<SignCertCsr>)
    "ApplyChainMakerBatchUserCert" -> ApplyChainMakerBatchUserCertOutput {
    0 "ClusterId" cluster_id, 1 "SignUserCsrList" sign_user_csr_list
} }

/// In the request of [`ApplyChainMakerBatchUserCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignCertCsr {
    /// Required.
    pub cert_mark: Option<String>,
    /// Required.
    pub sign_csr_content: Option<String>,
}
input! { SignCertCsr(cert_mark: String, sign_csr_content: String) {
    0 "CertMark" cert_mark: String, 1 "SignCsrContent" sign_csr_content: String
} }

/// Response of [`ApplyChainMakerBatchUserCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChainMakerBatchUserCertOutput {
    pub sign_user_crt_list: Vec<String>,
}
model! { ApplyChainMakerBatchUserCertOutput {
    0 "SignUserCrtList" sign_user_crt_list: Vec<String>
} }

/// Applies user cert: `ApplyUserCert` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=ApplyUserCert>.
///
/// Errors: [`codes::FAILED_OPERATION_CA_CHECK_CSR`], [`codes::FAILED_OPERATION_CA_DB_OPTION`],
/// [`codes::FAILED_OPERATION_CA_EXSIT`], [`codes::FAILED_OPERATION_CA_GENKEY`], [`codes::FAILED_OPERATION_CA_INIT`],
/// [`codes::FAILED_OPERATION_CA_INPUT_PARAM`], [`codes::FAILED_OPERATION_CA_NO_EXIST`],
/// [`codes::FAILED_OPERATION_CA_REVOKE`], [`codes::FAILED_OPERATION_CA_ROOT_NON_EXIST`],
/// [`codes::FAILED_OPERATION_CA_SERVICE`], [`codes::FAILED_OPERATION_CA_SIGN_CERT`],
/// [`codes::FAILED_OPERATION_CA_YUN_API_APPLY_CERT`], [`codes::FAILED_OPERATION_CA_YUN_API_COMMON`],
/// [`codes::FAILED_OPERATION_USER_AUTH_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUserCert {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub user_identity: String,
    /// Required.
    pub applicant: String,
    /// Required.
    pub identity_num: String,
    /// Required.
    pub csr_data: String,
    pub notes: Option<String>,
}

/// Arguments of [`ApplyUserCert::new`].
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
operation! {
    ApplyUserCert { ApplyUserCertRequired: module, operation, cluster_id, group_name, user_identity, applicant, identity_num, csr_data }
    "ApplyUserCert" -> ApplyUserCertOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupName" group_name,
    4 "UserIdentity" user_identity, 5 "Applicant" applicant, 6 "IdentityNum" identity_num, 7 "CsrData" csr_data,
    8 "Notes" notes: String
} }

/// Response of [`ApplyUserCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyUserCertOutput {
    pub cert_id: Option<i64>,
    pub cert_dn: Option<String>,
}
model! { ApplyUserCertOutput {
    0 "CertId" cert_id: i64, 1 "CertDn" cert_dn: String
} }

/// Describes fabric block: `DescribeFabricBlock` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=DescribeFabricBlock>.
///
/// Errors: [`codes::FAILED_OPERATION_FABRIC_BLOCK_NO_EXIST`], [`codes::FAILED_OPERATION_INVALID_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricBlock {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub block_height: i64,
}
operation! { DescribeFabricBlock(cluster_id: String, channel_id: String, block_height: i64)
    "DescribeFabricBlock" -> DescribeFabricBlockOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "BlockHeight" block_height
} }

/// Response of [`DescribeFabricBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricBlockOutput {
    pub block_height: Option<i64>,
    pub block_hash: Option<String>,
    pub pre_block_hash: Option<String>,
    pub tx_count: Option<i64>,
    pub transaction_list: Vec<Transaction>,
    pub create_timestamp: Option<String>,
    pub proposer_org: Option<String>,
}
model! { DescribeFabricBlockOutput {
    0 "BlockHeight" block_height: i64, 1 "BlockHash" block_hash: String, 2 "PreBlockHash" pre_block_hash: String,
    3 "TxCount" tx_count: i64, 4 "TransactionList" transaction_list: Vec<Transaction>,
    5 "CreateTimestamp" create_timestamp: String, 6 "ProposerOrg" proposer_org: String
} }

/// In the response of [`DescribeFabricBlock`].
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
    0 "TxId" tx_id: String, 1 "ChaincodeName" chaincode_name: String, 2 "Sender" sender: String,
    3 "CreateTime" create_time: String, 4 "BlockHeight" block_height: i64, 5 "TxIndex" tx_index: i64
} }

/// Describes fabric transaction: `DescribeFabricTransaction` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=DescribeFabricTransaction>.
///
/// Errors: [`codes::FAILED_OPERATION_FABRIC_TRANSACTION_NO_EXIST`], [`codes::FAILED_OPERATION_INVALID_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricTransaction {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub tx_id: String,
}
operation! { DescribeFabricTransaction(cluster_id: String, channel_id: String, tx_id: String)
    "DescribeFabricTransaction" -> DescribeFabricTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "TxId" tx_id
} }

/// Response of [`DescribeFabricTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFabricTransactionOutput {
    pub tx_id: Option<String>,
    pub tx_hash: Option<String>,
    pub tx_status: Option<String>,
    pub join_org_list: Vec<String>,
    pub sender: Option<String>,
    pub create_time: Option<String>,
    pub block_height: Option<i64>,
    pub chaincode_name: Option<String>,
    pub transaction_data: Option<String>,
}
model! { DescribeFabricTransactionOutput {
    0 "TxId" tx_id: String, 1 "TxHash" tx_hash: String, 2 "TxStatus" tx_status: String,
    3 "JoinOrgList" join_org_list: Vec<String>, 4 "Sender" sender: String, 5 "CreateTime" create_time: String,
    6 "BlockHeight" block_height: i64, 7 "ChaincodeName" chaincode_name: String,
    8 "TransactionData" transaction_data: String
} }

/// Downloads user cert: `DownloadUserCert` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=DownloadUserCert>.
///
/// Errors: [`codes::FAILED_OPERATION_CA_CHECK_CSR`], [`codes::FAILED_OPERATION_CA_DB_OPTION`],
/// [`codes::FAILED_OPERATION_CA_EXSIT`], [`codes::FAILED_OPERATION_CA_GENKEY`], [`codes::FAILED_OPERATION_CA_INIT`],
/// [`codes::FAILED_OPERATION_CA_INPUT_PARAM`], [`codes::FAILED_OPERATION_CA_NO_EXIST`],
/// [`codes::FAILED_OPERATION_CA_REVOKE`], [`codes::FAILED_OPERATION_CA_ROOT_NON_EXIST`],
/// [`codes::FAILED_OPERATION_CA_SERVICE`], [`codes::FAILED_OPERATION_CA_SIGN_CERT`],
/// [`codes::FAILED_OPERATION_CA_YUN_API_APPLY_CERT`], [`codes::FAILED_OPERATION_CA_YUN_API_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUserCert {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cert_id: i64,
    /// Required.
    pub cert_dn: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
}

/// Arguments of [`DownloadUserCert::new`].
pub struct DownloadUserCertRequired {
    pub module: String,
    pub operation: String,
    pub cert_id: i64,
    pub cert_dn: String,
    pub cluster_id: String,
    pub group_name: String,
}
operation! {
    DownloadUserCert { DownloadUserCertRequired: module, operation, cert_id, cert_dn, cluster_id, group_name }
    "DownloadUserCert" -> DownloadUserCertOutput {
    0 "Module" module, 1 "Operation" operation, 2 "CertId" cert_id, 3 "CertDn" cert_dn, 4 "ClusterId" cluster_id,
    5 "GroupName" group_name
} }

/// Response of [`DownloadUserCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUserCertOutput {
    pub cert_name: Option<String>,
    /// Deprecated.
    pub cert_ctx: Option<String>,
    pub cert: Option<String>,
}
model! { DownloadUserCertOutput {
    0 "CertName" cert_name: String, 1 "CertCtx" cert_ctx: String, 2 "Cert" cert: String
} }

/// Gets block list: `GetBlockList` of `tbaas` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=GetBlockList>.
///
/// Errors: [`codes::FAILED_OPERATION_FABRIC_BLOCK_QUERY`], [`codes::FAILED_OPERATION_FABRIC_REQUST_PARAMS`],
/// [`codes::FAILED_OPERATION_NO_CHANNEL_PEER`], [`codes::FAILED_OPERATION_TIME_OUT_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockList {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub channel_id: i64,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// Arguments of [`GetBlockList::new`].
pub struct GetBlockListRequired {
    pub module: String,
    pub operation: String,
    pub channel_id: i64,
    pub group_id: i64,
    pub channel_name: String,
    pub group_name: String,
    pub cluster_id: String,
}
operation! {
    GetBlockList { GetBlockListRequired: module, operation, channel_id, group_id, channel_name, group_name, cluster_id }
    "GetBlockList" -> GetBlockListOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ChannelId" channel_id, 3 "GroupId" group_id,
    4 "ChannelName" channel_name, 5 "GroupName" group_name, 6 "ClusterId" cluster_id, 7 "Offset" offset: i64,
    8 "Limit" limit: i64
} }
paged! { GetBlockList: Block = Offset "Offset", "BlockList" block_list, total "TotalCount" }

/// Response of [`GetBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockListOutput {
    pub total_count: Option<i64>,
    pub block_list: Vec<Block>,
}
model! { GetBlockListOutput {
    0 "TotalCount" total_count: i64, 1 "BlockList" block_list: Vec<Block>
} }

/// In the response of [`GetBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    pub block_num: Option<i64>,
    pub data_hash: Option<String>,
    pub block_id: Option<i64>,
    pub pre_hash: Option<String>,
    pub tx_count: Option<i64>,
}
model! { Block {
    0 "BlockNum" block_num: i64, 1 "DataHash" data_hash: String, 2 "BlockId" block_id: i64,
    3 "PreHash" pre_hash: String, 4 "TxCount" tx_count: i64
} }

/// Gets block transaction list for user: `GetBlockTransactionListForUser` of `tbaas` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=GetBlockTransactionListForUser>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_EXCEPTION`], [`codes::FAILED_OPERATION_FABRIC_BLOCK_DETAIL`],
/// [`codes::FAILED_OPERATION_FABRIC_TRANSACTION_DETAIL`], [`codes::FAILED_OPERATION_FABRIC_TRANSACTION_QUERY`],
/// [`codes::FAILED_OPERATION_NO_CHANNEL_PEER`], [`codes::FAILED_OPERATION_NO_PEER`],
/// [`codes::FAILED_OPERATION_STATUS_NO_MATCH`], [`codes::FAILED_OPERATION_TIME_OUT_URL`],
/// [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockTransactionListForUser {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub block_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// Arguments of [`GetBlockTransactionListForUser::new`].
pub struct GetBlockTransactionListForUserRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub channel_name: String,
    pub block_id: i64,
}
operation! {
    GetBlockTransactionListForUser { GetBlockTransactionListForUserRequired: module, operation, cluster_id, group_name, channel_name, block_id }
    "GetBlockTransactionListForUser" -> GetBlockTransactionListForUserOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupName" group_name,
    4 "ChannelName" channel_name, 5 "BlockId" block_id, 6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { GetBlockTransactionListForUser: TransactionItem =
    Offset "Offset", "TransactionList" transaction_list, total "TotalCount" }

/// Response of [`GetBlockTransactionListForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockTransactionListForUserOutput {
    pub total_count: Option<i64>,
    pub transaction_list: Vec<TransactionItem>,
}
model! { GetBlockTransactionListForUserOutput {
    0 "TotalCount" total_count: i64, 1 "TransactionList" transaction_list: Vec<TransactionItem>
} }

/// In the response of [`GetBlockTransactionListForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionItem {
    pub transaction_id: Option<String>,
    pub transaction_hash: Option<String>,
    pub create_org_name: Option<String>,
    pub block_id: Option<i64>,
    pub transaction_type: Option<String>,
    pub create_time: Option<String>,
    pub block_height: Option<i64>,
    pub transaction_status: Option<String>,
}
model! { TransactionItem {
    0 "TransactionId" transaction_id: String, 1 "TransactionHash" transaction_hash: String,
    2 "CreateOrgName" create_org_name: String, 3 "BlockId" block_id: i64, 4 "TransactionType" transaction_type: String,
    5 "CreateTime" create_time: String, 6 "BlockHeight" block_height: i64,
    7 "TransactionStatus" transaction_status: String
} }

/// Gets cluster summary: `GetClusterSummary` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=GetClusterSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_TIME_OUT_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterSummary {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub group_name: String,
}

/// Arguments of [`GetClusterSummary::new`].
pub struct GetClusterSummaryRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_id: i64,
    pub group_name: String,
}
operation! { GetClusterSummary { GetClusterSummaryRequired: module, operation, cluster_id, group_id, group_name }
    "GetClusterSummary" -> GetClusterSummaryOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupId" group_id, 4 "GroupName" group_name
} }

/// Response of [`GetClusterSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterSummaryOutput {
    pub total_channel_count: Option<i64>,
    pub my_channel_count: Option<i64>,
    pub join_channel_count: Option<i64>,
    pub total_peer_count: Option<i64>,
    pub my_peer_count: Option<i64>,
    pub order_count: Option<i64>,
    pub total_group_count: Option<i64>,
    pub my_group_count: Option<i64>,
    pub total_chaincode_count: Option<i64>,
    pub recent_chaincode_count: Option<i64>,
    pub my_chaincode_count: Option<i64>,
    pub total_cert_count: Option<i64>,
    pub tls_cert_count: Option<i64>,
    pub peer_cert_count: Option<i64>,
    pub client_cert_count: Option<i64>,
}
model! { GetClusterSummaryOutput {
    0 "TotalChannelCount" total_channel_count: i64, 1 "MyChannelCount" my_channel_count: i64,
    2 "JoinChannelCount" join_channel_count: i64, 3 "TotalPeerCount" total_peer_count: i64,
    4 "MyPeerCount" my_peer_count: i64, 5 "OrderCount" order_count: i64, 6 "TotalGroupCount" total_group_count: i64,
    7 "MyGroupCount" my_group_count: i64, 8 "TotalChaincodeCount" total_chaincode_count: i64,
    9 "RecentChaincodeCount" recent_chaincode_count: i64, 10 "MyChaincodeCount" my_chaincode_count: i64,
    11 "TotalCertCount" total_cert_count: i64, 12 "TlsCertCount" tls_cert_count: i64,
    13 "PeerCertCount" peer_cert_count: i64, 14 "ClientCertCount" client_cert_count: i64
} }

/// Gets invoke tx: `GetInvokeTx` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=GetInvokeTx>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_EXCEPTION`], [`codes::FAILED_OPERATION_FABRIC_REQUEST_PARAMS`],
/// [`codes::FAILED_OPERATION_FABRIC_REQUST_PARAMS`], [`codes::FAILED_OPERATION_FABRIC_TX_ID_QUERY`],
/// [`codes::FAILED_OPERATION_MANAGE_SERVICE`], [`codes::FAILED_OPERATION_NO_CHANNEL_PEER`],
/// [`codes::FAILED_OPERATION_TRANSACTION_TIMEOUT`], [`codes::INTERNAL_ERROR_TRANSACTION_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvokeTx {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub peer_name: String,
    /// Required.
    pub peer_group: String,
    /// Required.
    pub tx_id: String,
    /// Required.
    pub group_name: String,
}

/// Arguments of [`GetInvokeTx::new`].
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
operation! {
    GetInvokeTx { GetInvokeTxRequired: module, operation, cluster_id, channel_name, peer_name, peer_group, tx_id, group_name }
    "GetInvokeTx" -> GetInvokeTxOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "ChannelName" channel_name,
    4 "PeerName" peer_name, 5 "PeerGroup" peer_group, 6 "TxId" tx_id, 7 "GroupName" group_name
} }

/// Response of [`GetInvokeTx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvokeTxOutput {
    pub tx_validation_code: Option<i64>,
    pub tx_validation_msg: Option<String>,
    pub block_id: Option<i64>,
}
model! { GetInvokeTxOutput {
    0 "TxValidationCode" tx_validation_code: i64, 1 "TxValidationMsg" tx_validation_msg: String,
    2 "BlockId" block_id: i64
} }

/// Gets latest transaction list: `GetLatestTransactionList` of `tbaas` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=GetLatestTransactionList>.
///
/// Errors: [`codes::FAILED_OPERATION_FABRIC_BLOCK_DETAIL`], [`codes::FAILED_OPERATION_FABRIC_TRANSACTION_QUERY`],
/// [`codes::FAILED_OPERATION_NO_CHANNEL_GROUP`], [`codes::FAILED_OPERATION_NO_CHANNEL_PEER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestTransactionList {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub channel_id: i64,
    /// Required.
    pub latest_block_number: i64,
    /// Required.
    pub group_name: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// Arguments of [`GetLatestTransactionList::new`].
pub struct GetLatestTransactionListRequired {
    pub module: String,
    pub operation: String,
    pub group_id: i64,
    pub channel_id: i64,
    pub latest_block_number: i64,
    pub group_name: String,
    pub channel_name: String,
    pub cluster_id: String,
}
operation! {
    GetLatestTransactionList { GetLatestTransactionListRequired: module, operation, group_id, channel_id, latest_block_number, group_name, channel_name, cluster_id }
    "GetLatestTransactionList" -> GetLatestTransactionListOutput {
    0 "Module" module, 1 "Operation" operation, 2 "GroupId" group_id, 3 "ChannelId" channel_id,
    4 "LatestBlockNumber" latest_block_number, 5 "GroupName" group_name, 6 "ChannelName" channel_name,
    7 "ClusterId" cluster_id, 8 "Offset" offset: i64, 9 "Limit" limit: i64
} }
paged! { GetLatestTransactionList: TransactionItem =
    Offset "Offset", "TransactionList" transaction_list, total "TotalCount" }

/// Response of [`GetLatestTransactionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestTransactionListOutput {
    pub total_count: Option<i64>,
    pub transaction_list: Vec<TransactionItem>,
}
model! { GetLatestTransactionListOutput {
    0 "TotalCount" total_count: i64, 1 "TransactionList" transaction_list: Vec<TransactionItem>
} }

/// Gets transaction detail for user: `GetTransactionDetailForUser` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=GetTransactionDetailForUser>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_EXCEPTION`], [`codes::FAILED_OPERATION_FABRIC_BLOCK_DETAIL`],
/// [`codes::FAILED_OPERATION_FABRIC_TRANSACTION_DETAIL`], [`codes::FAILED_OPERATION_TIME_OUT_URL`],
/// [`codes::INTERNAL_ERROR_FAIL_URL`], [`codes::INTERNAL_ERROR_TRANSACTION_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransactionDetailForUser {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub block_id: i64,
    /// Required.
    pub transaction_id: String,
}

/// Arguments of [`GetTransactionDetailForUser::new`].
pub struct GetTransactionDetailForUserRequired {
    pub module: String,
    pub operation: String,
    pub cluster_id: String,
    pub group_name: String,
    pub channel_name: String,
    pub block_id: i64,
    pub transaction_id: String,
}
operation! {
    GetTransactionDetailForUser { GetTransactionDetailForUserRequired: module, operation, cluster_id, group_name, channel_name, block_id, transaction_id }
    "GetTransactionDetailForUser" -> GetTransactionDetailForUserOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "GroupName" group_name,
    4 "ChannelName" channel_name, 5 "BlockId" block_id, 6 "TransactionId" transaction_id
} }

/// Response of [`GetTransactionDetailForUser`].
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
    pub block_id: Option<i64>,
    pub block_hash: Option<String>,
    pub block_height: Option<i64>,
    pub channel_name: Option<String>,
    pub contract_name: Option<String>,
    pub endorser_org_list: Vec<EndorserGroup>,
}
model! { GetTransactionDetailForUserOutput {
    0 "TransactionId" transaction_id: String, 1 "TransactionHash" transaction_hash: String,
    2 "CreateOrgName" create_org_name: String, 3 "TransactionType" transaction_type: String,
    4 "TransactionStatus" transaction_status: String, 5 "CreateTime" create_time: String,
    6 "TransactionData" transaction_data: String, 7 "BlockId" block_id: i64, 8 "BlockHash" block_hash: String,
    9 "BlockHeight" block_height: i64, 10 "ChannelName" channel_name: String, 11 "ContractName" contract_name: String,
    12 "EndorserOrgList" endorser_org_list: Vec<EndorserGroup>
} }

/// In the response of [`GetTransactionDetailForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndorserGroup {
    pub endorser_group_name: Option<String>,
    pub endorser_peer_list: Vec<String>,
}
model! { EndorserGroup {
    0 "EndorserGroupName" endorser_group_name: String, 1 "EndorserPeerList" endorser_peer_list: Vec<String>
} }

/// Invokes: `Invoke` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=Invoke>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_EXCEPTION`], [`codes::FAILED_OPERATION_FABRIC_COMMIT`],
/// [`codes::FAILED_OPERATION_FABRIC_EVENT_HUB`], [`codes::FAILED_OPERATION_FABRIC_PROPOSAL`],
/// [`codes::FAILED_OPERATION_FABRIC_REQUEST_PARAMS`], [`codes::FAILED_OPERATION_FABRIC_REQUST_PARAMS`],
/// [`codes::FAILED_OPERATION_FABRIC_TX_INVOKE`], [`codes::FAILED_OPERATION_FABRIC_TX_QUERY`],
/// [`codes::FAILED_OPERATION_FABRIC_TX_QUERY_NONE`], [`codes::FAILED_OPERATION_MANAGE_SERVICE`],
/// [`codes::FAILED_OPERATION_NO_CHAIN_CODE_CHANNEL`], [`codes::FAILED_OPERATION_NO_CHAIN_CODE_GROUP`],
/// [`codes::FAILED_OPERATION_NO_CHAIN_CODE_PEER`], [`codes::FAILED_OPERATION_NO_CHANNEL_GROUP`],
/// [`codes::FAILED_OPERATION_NO_CHANNEL_PEER`], [`codes::FAILED_OPERATION_NO_PEER`],
/// [`codes::FAILED_OPERATION_TRANSACTION_TIMEOUT`], [`codes::INTERNAL_ERROR_TRANSACTION_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoke {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chaincode_name: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub peers: Vec<PeerSet>,
    /// Required.
    pub func_name: String,
    /// Required.
    pub group_name: String,
    pub args: Option<Vec<String>>,
    pub async_flag: Option<i64>,
}

/// Arguments of [`Invoke::new`].
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
operation! {
    Invoke { InvokeRequired: module, operation, cluster_id, chaincode_name, channel_name, peers, func_name, group_name }
    "Invoke" -> InvokeOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "ChaincodeName" chaincode_name,
    4 "ChannelName" channel_name, 5 "Peers" peers, 6 "FuncName" func_name, 7 "GroupName" group_name,
    8 "Args" args: Vec<String>, 9 "AsyncFlag" async_flag: i64
} }

/// In the request of [`Invoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerSet {
    /// Required.
    pub peer_name: Option<String>,
    /// Required.
    pub org_name: Option<String>,
}
input! { PeerSet(peer_name: String, org_name: String) {
    0 "PeerName" peer_name: String, 1 "OrgName" org_name: String
} }

/// Response of [`Invoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeOutput {
    /// Deprecated.
    pub txid: Option<String>,
    pub events: Option<String>,
    pub tx_id: Option<String>,
}
model! { InvokeOutput {
    0 "Txid" txid: String, 1 "Events" events: String, 2 "TxId" tx_id: String
} }

/// Invokes chain maker contract: `InvokeChainMakerContract` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=InvokeChainMakerContract>.
///
/// Errors: [`codes::FAILED_OPERATION_BCOS_SERVICE`], [`codes::FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_INVOKE_FAILED`],
/// [`codes::FAILED_OPERATION_COMPILE_DEPLOYED_CONTRACT`], [`codes::FAILED_OPERATION_COMPILE_DEPLOYING_CONTRACT`],
/// [`codes::FAILED_OPERATION_CONTRACT_EDITED_BY_OTHER_AGENCY`], [`codes::FAILED_OPERATION_DELETE_DEPLOYED_CONTRACT`],
/// [`codes::FAILED_OPERATION_DELETE_DEPLOYING_CONTRACT`], [`codes::FAILED_OPERATION_DEPLOY_CONTRACT_NOT_COMPILE`],
/// [`codes::FAILED_OPERATION_FRONT_REQUEST_FAIL`], [`codes::FAILED_OPERATION_INVALID_GROUP_PK`],
/// [`codes::FAILED_OPERATION_INVALID_KEY_USER`], [`codes::FAILED_OPERATION_NEW_CONTRACT`],
/// [`codes::FAILED_OPERATION_NOT_DEPLOYED_CONTRACT`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_INVALID_CONTRACT_PARAM`], [`codes::INTERNAL_ERROR_METHOD_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_PARAM_ERROR`], [`codes::INVALID_PARAMETER_AGENCY_INVALID`],
/// [`codes::INVALID_PARAMETER_AGENCY_NET_PARAM_INVALID`], [`codes::INVALID_PARAMETER_ALLIANCE_ID_OF_NET_EMPTY`],
/// [`codes::INVALID_PARAMETER_CONTRACT_ID_INVALID`], [`codes::INVALID_PARAMETER_DATA_HAD_EXIST`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_EXPIRE_TIME_INVALID`],
/// [`codes::INVALID_PARAMETER_FRONT_CONN_FAIL`], [`codes::INVALID_PARAMETER_FRONT_IP_INVALID`],
/// [`codes::INVALID_PARAMETER_FRONT_PARAM_ERROR`], [`codes::INVALID_PARAMETER_FRONT_REQUEST_FAIL`],
/// [`codes::INVALID_PARAMETER_INVALID_CONTRACT_ARG`], [`codes::INVALID_PARAMETER_NET_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_NET_PARAM_ERROR`], [`codes::INVALID_PARAMETER_NEW_KEY_USER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_NO_INFO_TO_DELETE`], [`codes::INVALID_PARAMETER_NOT_FOUND_VALID_FRONT`],
/// [`codes::INVALID_PARAMETER_RE_DEPLOYED_CONTRACT`], [`codes::INVALID_PARAMETER_RE_DEPLOYING_CONTRACT`],
/// [`codes::INVALID_PARAMETER_ROLE_INVALID`], [`codes::MISSING_PARAMETER_EMPTY_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND_EMPTY_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerContract {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub contract_name: String,
    /// Required.
    pub func_name: String,
    pub func_param: Option<String>,
    pub async_flag: Option<i64>,
}
operation! { InvokeChainMakerContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "InvokeChainMakerContract" -> InvokeChainMakerContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String, 5 "AsyncFlag" async_flag: i64
} }

/// Response of [`InvokeChainMakerContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { InvokeChainMakerContractOutput {
    0 "Result" result: ChainMakerContractResult
} }

/// In the response of [`InvokeChainMakerContract`].
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
    0 "Code" code: i64, 1 "CodeMessage" code_message: String, 2 "TxId" tx_id: String, 3 "GasUsed" gas_used: i64,
    4 "Message" message: String, 5 "Result" result: String
} }

/// Invokes chain maker demo contract: `InvokeChainMakerDemoContract` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=InvokeChainMakerDemoContract>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAAS_STOP_SERVING`],
/// [`codes::FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_INVOKE_FAILED`], [`codes::FAILED_OPERATION_INVALID_OPERATION`],
/// [`codes::FAILED_OPERATION_USER_IN_BLACK_LIST`], [`codes::FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER`],
/// [`codes::INVALID_PARAMETER_INPUT_DATA_VIOLATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerDemoContract {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub contract_name: String,
    /// Required.
    pub func_name: String,
    pub func_param: Option<String>,
    pub async_flag: Option<i64>,
}
operation! {
    InvokeChainMakerDemoContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "InvokeChainMakerDemoContract" -> InvokeChainMakerDemoContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String, 5 "AsyncFlag" async_flag: i64
} }

/// Response of [`InvokeChainMakerDemoContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeChainMakerDemoContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { InvokeChainMakerDemoContractOutput {
    0 "Result" result: ChainMakerContractResult
} }

/// Invokes fabric chaincode: `InvokeFabricChaincode` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=InvokeFabricChaincode>.
///
/// Errors: [`codes::FAILED_OPERATION_FABRIC_CHAINCODE_INVOKE_FAILED`],
/// [`codes::FAILED_OPERATION_FABRIC_CHAINCODE_NO_EXIST`], [`codes::FAILED_OPERATION_INVALID_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFabricChaincode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub chaincode_name: String,
    /// Required.
    pub func_name: String,
    pub func_param: Option<Vec<String>>,
    pub with_async_result: Option<bool>,
}
operation! { InvokeFabricChaincode(cluster_id: String, channel_id: String, chaincode_name: String, func_name: String)
    "InvokeFabricChaincode" -> InvokeFabricChaincodeOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "ChaincodeName" chaincode_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: Vec<String>, 5 "WithAsyncResult" with_async_result: bool
} }

/// Response of [`InvokeFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFabricChaincodeOutput {
    pub tx_id: Option<String>,
    pub tx_status: Option<String>,
    pub tx_result: Option<String>,
}
model! { InvokeFabricChaincodeOutput {
    0 "TxId" tx_id: String, 1 "TxStatus" tx_status: String, 2 "TxResult" tx_result: String
} }

/// Queries: `Query` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=Query>.
///
/// Errors: [`codes::FAILED_OPERATION_DATABASE_EXCEPTION`], [`codes::FAILED_OPERATION_FABRIC_COMMIT`],
/// [`codes::FAILED_OPERATION_FABRIC_PROPOSAL`], [`codes::FAILED_OPERATION_FABRIC_REQUEST_PARAMS`],
/// [`codes::FAILED_OPERATION_FABRIC_REQUST_PARAMS`], [`codes::FAILED_OPERATION_FABRIC_TX_INVOKE`],
/// [`codes::FAILED_OPERATION_FABRIC_TX_QUERY`], [`codes::FAILED_OPERATION_FABRIC_TX_QUERY_NONE`],
/// [`codes::FAILED_OPERATION_MANAGE_SERVICE`], [`codes::FAILED_OPERATION_NO_CHAIN_CODE_CHANNEL`],
/// [`codes::FAILED_OPERATION_NO_CHAIN_CODE_GROUP`], [`codes::FAILED_OPERATION_NO_CHAIN_CODE_PEER`],
/// [`codes::FAILED_OPERATION_NO_CHANNEL_GROUP`], [`codes::FAILED_OPERATION_NO_CHANNEL_PEER`],
/// [`codes::FAILED_OPERATION_TRANSACTION_TIMEOUT`], [`codes::INTERNAL_ERROR_TRANSACTION_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// Required.
    pub module: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chaincode_name: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub peers: Vec<PeerSet>,
    /// Required.
    pub func_name: String,
    /// Required.
    pub group_name: String,
    pub args: Option<Vec<String>>,
}

/// Arguments of [`Query::new`].
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
operation! {
    Query { QueryRequired: module, operation, cluster_id, chaincode_name, channel_name, peers, func_name, group_name }
    "Query" -> QueryOutput {
    0 "Module" module, 1 "Operation" operation, 2 "ClusterId" cluster_id, 3 "ChaincodeName" chaincode_name,
    4 "ChannelName" channel_name, 5 "Peers" peers, 6 "FuncName" func_name, 7 "GroupName" group_name,
    8 "Args" args: Vec<String>
} }

/// Response of [`Query`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOutput {
    pub data: Vec<String>,
}
model! { QueryOutput {
    0 "Data" data: Vec<String>
} }

/// Queries chain maker block transaction: `QueryChainMakerBlockTransaction` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryChainMakerBlockTransaction>.
///
/// Errors: [`codes::FAILED_OPERATION_BCOS_SERVICE`], [`codes::FAILED_OPERATION_COMPILE_DEPLOYED_CONTRACT`],
/// [`codes::FAILED_OPERATION_COMPILE_DEPLOYING_CONTRACT`], [`codes::FAILED_OPERATION_CONTRACT_EDITED_BY_OTHER_AGENCY`],
/// [`codes::FAILED_OPERATION_DELETE_DEPLOYED_CONTRACT`], [`codes::FAILED_OPERATION_DELETE_DEPLOYING_CONTRACT`],
/// [`codes::FAILED_OPERATION_DEPLOY_CONTRACT_NOT_COMPILE`], [`codes::FAILED_OPERATION_FRONT_REQUEST_FAIL`],
/// [`codes::FAILED_OPERATION_INVALID_GROUP_PK`], [`codes::FAILED_OPERATION_INVALID_KEY_USER`],
/// [`codes::FAILED_OPERATION_NEW_CONTRACT`], [`codes::FAILED_OPERATION_NOT_DEPLOYED_CONTRACT`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_INVALID_CONTRACT_PARAM`],
/// [`codes::INTERNAL_ERROR_METHOD_TYPE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_ACCOUNT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_AGENCY_INVALID`], [`codes::INVALID_PARAMETER_AGENCY_NET_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_ALLIANCE_ID_OF_NET_EMPTY`], [`codes::INVALID_PARAMETER_CONTRACT_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_DATA_HAD_EXIST`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::INVALID_PARAMETER_EXPIRE_TIME_INVALID`], [`codes::INVALID_PARAMETER_FRONT_CONN_FAIL`],
/// [`codes::INVALID_PARAMETER_FRONT_IP_INVALID`], [`codes::INVALID_PARAMETER_FRONT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_FRONT_REQUEST_FAIL`], [`codes::INVALID_PARAMETER_INVALID_CONTRACT_ARG`],
/// [`codes::INVALID_PARAMETER_NET_ID_INVALID`], [`codes::INVALID_PARAMETER_NET_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_NEW_KEY_USER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_NO_INFO_TO_DELETE`],
/// [`codes::INVALID_PARAMETER_NOT_FOUND_VALID_FRONT`], [`codes::INVALID_PARAMETER_RE_DEPLOYED_CONTRACT`],
/// [`codes::INVALID_PARAMETER_RE_DEPLOYING_CONTRACT`], [`codes::INVALID_PARAMETER_ROLE_INVALID`],
/// [`codes::MISSING_PARAMETER_EMPTY_PARAM`], [`codes::RESOURCE_NOT_FOUND_EMPTY_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerBlockTransaction {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub block_height: i64,
}
operation! { QueryChainMakerBlockTransaction(cluster_id: String, chain_id: String, block_height: i64)
    "QueryChainMakerBlockTransaction" -> QueryChainMakerBlockTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "BlockHeight" block_height
} }

/// Response of [`QueryChainMakerBlockTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerBlockTransactionOutput {
    pub result: Vec<ChainMakerTransactionResult>,
    pub block_height: Option<i64>,
    pub tx_count: Option<i64>,
    pub block_timestamp: Option<i64>,
}
model! { QueryChainMakerBlockTransactionOutput {
    0 "Result" result: Vec<ChainMakerTransactionResult>, 1 "BlockHeight" block_height: i64, 2 "TxCount" tx_count: i64,
    3 "BlockTimestamp" block_timestamp: i64
} }

/// In the response of [`QueryChainMakerBlockTransaction`].
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
    0 "Code" code: i64, 1 "CodeMessage" code_message: String, 2 "TxId" tx_id: String, 3 "GasUsed" gas_used: i64,
    4 "BlockHeight" block_height: i64, 5 "ContractEvent" contract_event: String, 6 "Message" message: String,
    7 "Timestamp" timestamp: i64
} }

/// Queries chain maker contract: `QueryChainMakerContract` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryChainMakerContract>.
///
/// Errors: [`codes::FAILED_OPERATION_BCOS_SERVICE`], [`codes::FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_INVOKE_FAILED`],
/// [`codes::FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_COMPILE_DEPLOYED_CONTRACT`], [`codes::FAILED_OPERATION_COMPILE_DEPLOYING_CONTRACT`],
/// [`codes::FAILED_OPERATION_CONTRACT_EDITED_BY_OTHER_AGENCY`], [`codes::FAILED_OPERATION_DELETE_DEPLOYED_CONTRACT`],
/// [`codes::FAILED_OPERATION_DELETE_DEPLOYING_CONTRACT`], [`codes::FAILED_OPERATION_DEPLOY_CONTRACT_NOT_COMPILE`],
/// [`codes::FAILED_OPERATION_FRONT_REQUEST_FAIL`], [`codes::FAILED_OPERATION_INVALID_GROUP_PK`],
/// [`codes::FAILED_OPERATION_INVALID_KEY_USER`], [`codes::FAILED_OPERATION_NEW_CONTRACT`],
/// [`codes::FAILED_OPERATION_NOT_DEPLOYED_CONTRACT`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_INVALID_CONTRACT_PARAM`], [`codes::INTERNAL_ERROR_METHOD_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_ACCOUNT_PARAM_ERROR`], [`codes::INVALID_PARAMETER_AGENCY_INVALID`],
/// [`codes::INVALID_PARAMETER_AGENCY_NET_PARAM_INVALID`], [`codes::INVALID_PARAMETER_ALLIANCE_ID_OF_NET_EMPTY`],
/// [`codes::INVALID_PARAMETER_CONTRACT_ID_INVALID`], [`codes::INVALID_PARAMETER_DATA_HAD_EXIST`],
/// [`codes::INVALID_PARAMETER_EMPTY_PARAM`], [`codes::INVALID_PARAMETER_EXPIRE_TIME_INVALID`],
/// [`codes::INVALID_PARAMETER_FRONT_CONN_FAIL`], [`codes::INVALID_PARAMETER_FRONT_IP_INVALID`],
/// [`codes::INVALID_PARAMETER_FRONT_PARAM_ERROR`], [`codes::INVALID_PARAMETER_FRONT_REQUEST_FAIL`],
/// [`codes::INVALID_PARAMETER_INVALID_CONTRACT_ARG`], [`codes::INVALID_PARAMETER_NET_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_NET_PARAM_ERROR`], [`codes::INVALID_PARAMETER_NEW_KEY_USER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_NO_INFO_TO_DELETE`], [`codes::INVALID_PARAMETER_NOT_FOUND_VALID_FRONT`],
/// [`codes::INVALID_PARAMETER_RE_DEPLOYED_CONTRACT`], [`codes::INVALID_PARAMETER_RE_DEPLOYING_CONTRACT`],
/// [`codes::INVALID_PARAMETER_ROLE_INVALID`], [`codes::MISSING_PARAMETER_EMPTY_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND_EMPTY_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerContract {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub contract_name: String,
    /// Required.
    pub func_name: String,
    pub func_param: Option<String>,
}
operation! { QueryChainMakerContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "QueryChainMakerContract" -> QueryChainMakerContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String
} }

/// Response of [`QueryChainMakerContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { QueryChainMakerContractOutput {
    0 "Result" result: ChainMakerContractResult
} }

/// Queries chain maker demo block transaction: `QueryChainMakerDemoBlockTransaction` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryChainMakerDemoBlockTransaction>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAAS_STOP_SERVING`],
/// [`codes::FAILED_OPERATION_INVALID_OPERATION`], [`codes::FAILED_OPERATION_USER_IN_BLACK_LIST`],
/// [`codes::FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoBlockTransaction {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub block_height: i64,
}
operation! { QueryChainMakerDemoBlockTransaction(cluster_id: String, chain_id: String, block_height: i64)
    "QueryChainMakerDemoBlockTransaction" -> QueryChainMakerDemoBlockTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "BlockHeight" block_height
} }

/// Response of [`QueryChainMakerDemoBlockTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoBlockTransactionOutput {
    pub result: Vec<ChainMakerTransactionResult>,
    pub block_height: Option<i64>,
    pub tx_count: Option<i64>,
    pub block_timestamp: Option<i64>,
}
model! { QueryChainMakerDemoBlockTransactionOutput {
    0 "Result" result: Vec<ChainMakerTransactionResult>, 1 "BlockHeight" block_height: i64, 2 "TxCount" tx_count: i64,
    3 "BlockTimestamp" block_timestamp: i64
} }

/// Queries chain maker demo contract: `QueryChainMakerDemoContract` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryChainMakerDemoContract>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAAS_STOP_SERVING`],
/// [`codes::FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_INVOKE_FAILED`],
/// [`codes::FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_QUERY_FAILED`], [`codes::FAILED_OPERATION_INVALID_OPERATION`],
/// [`codes::FAILED_OPERATION_USER_IN_BLACK_LIST`], [`codes::FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoContract {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub contract_name: String,
    /// Required.
    pub func_name: String,
    pub func_param: Option<String>,
}
operation! {
    QueryChainMakerDemoContract(cluster_id: String, chain_id: String, contract_name: String, func_name: String)
    "QueryChainMakerDemoContract" -> QueryChainMakerDemoContractOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "ContractName" contract_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: String
} }

/// Response of [`QueryChainMakerDemoContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoContractOutput {
    pub result: Option<ChainMakerContractResult>,
}
model! { QueryChainMakerDemoContractOutput {
    0 "Result" result: ChainMakerContractResult
} }

/// Queries chain maker demo transaction: `QueryChainMakerDemoTransaction` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryChainMakerDemoTransaction>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAAS_STOP_SERVING`],
/// [`codes::FAILED_OPERATION_INVALID_OPERATION`], [`codes::FAILED_OPERATION_USER_IN_BLACK_LIST`],
/// [`codes::FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoTransaction {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub tx_id: String,
}
operation! { QueryChainMakerDemoTransaction(cluster_id: String, chain_id: String, tx_id: String)
    "QueryChainMakerDemoTransaction" -> QueryChainMakerDemoTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "TxID" tx_id
} }

/// Response of [`QueryChainMakerDemoTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerDemoTransactionOutput {
    pub result: Option<ChainMakerTransactionResult>,
}
model! { QueryChainMakerDemoTransactionOutput {
    0 "Result" result: ChainMakerTransactionResult
} }

/// Queries chain maker transaction: `QueryChainMakerTransaction` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryChainMakerTransaction>.
///
/// Errors: [`codes::FAILED_OPERATION_BCOS_SERVICE`], [`codes::FAILED_OPERATION_COMPILE_DEPLOYED_CONTRACT`],
/// [`codes::FAILED_OPERATION_COMPILE_DEPLOYING_CONTRACT`], [`codes::FAILED_OPERATION_CONTRACT_EDITED_BY_OTHER_AGENCY`],
/// [`codes::FAILED_OPERATION_DELETE_DEPLOYED_CONTRACT`], [`codes::FAILED_OPERATION_DELETE_DEPLOYING_CONTRACT`],
/// [`codes::FAILED_OPERATION_DEPLOY_CONTRACT_NOT_COMPILE`], [`codes::FAILED_OPERATION_FRONT_REQUEST_FAIL`],
/// [`codes::FAILED_OPERATION_INVALID_GROUP_PK`], [`codes::FAILED_OPERATION_INVALID_KEY_USER`],
/// [`codes::FAILED_OPERATION_NEW_CONTRACT`], [`codes::FAILED_OPERATION_NOT_DEPLOYED_CONTRACT`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INTERNAL_ERROR_INVALID_CONTRACT_PARAM`],
/// [`codes::INTERNAL_ERROR_METHOD_TYPE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_ACCOUNT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_AGENCY_INVALID`], [`codes::INVALID_PARAMETER_AGENCY_NET_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_ALLIANCE_ID_OF_NET_EMPTY`], [`codes::INVALID_PARAMETER_CONTRACT_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_DATA_HAD_EXIST`], [`codes::INVALID_PARAMETER_EMPTY_PARAM`],
/// [`codes::INVALID_PARAMETER_EXPIRE_TIME_INVALID`], [`codes::INVALID_PARAMETER_FRONT_CONN_FAIL`],
/// [`codes::INVALID_PARAMETER_FRONT_IP_INVALID`], [`codes::INVALID_PARAMETER_FRONT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_FRONT_REQUEST_FAIL`], [`codes::INVALID_PARAMETER_INVALID_CONTRACT_ARG`],
/// [`codes::INVALID_PARAMETER_NET_ID_INVALID`], [`codes::INVALID_PARAMETER_NET_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_NEW_KEY_USER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_NO_INFO_TO_DELETE`],
/// [`codes::INVALID_PARAMETER_NOT_FOUND_VALID_FRONT`], [`codes::INVALID_PARAMETER_RE_DEPLOYED_CONTRACT`],
/// [`codes::INVALID_PARAMETER_RE_DEPLOYING_CONTRACT`], [`codes::INVALID_PARAMETER_ROLE_INVALID`],
/// [`codes::MISSING_PARAMETER_EMPTY_PARAM`], [`codes::RESOURCE_NOT_FOUND_EMPTY_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerTransaction {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub chain_id: String,
    /// Required.
    pub tx_id: String,
}
operation! { QueryChainMakerTransaction(cluster_id: String, chain_id: String, tx_id: String)
    "QueryChainMakerTransaction" -> QueryChainMakerTransactionOutput {
    0 "ClusterId" cluster_id, 1 "ChainId" chain_id, 2 "TxID" tx_id
} }

/// Response of [`QueryChainMakerTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChainMakerTransactionOutput {
    pub result: Option<ChainMakerTransactionResult>,
}
model! { QueryChainMakerTransactionOutput {
    0 "Result" result: ChainMakerTransactionResult
} }

/// Queries fabric chaincode: `QueryFabricChaincode` of `tbaas` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=QueryFabricChaincode>.
///
/// Errors: [`codes::FAILED_OPERATION_FABRIC_CHAINCODE_NO_EXIST`],
/// [`codes::FAILED_OPERATION_FABRIC_CHAINCODE_QUERY_FAILED`], [`codes::FAILED_OPERATION_INVALID_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFabricChaincode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub channel_id: String,
    /// Required.
    pub chaincode_name: String,
    /// Required.
    pub func_name: String,
    pub func_param: Option<Vec<String>>,
}
operation! { QueryFabricChaincode(cluster_id: String, channel_id: String, chaincode_name: String, func_name: String)
    "QueryFabricChaincode" -> QueryFabricChaincodeOutput {
    0 "ClusterId" cluster_id, 1 "ChannelId" channel_id, 2 "ChaincodeName" chaincode_name, 3 "FuncName" func_name,
    4 "FuncParam" func_param: Vec<String>
} }

/// Response of [`QueryFabricChaincode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFabricChaincodeOutput {
    pub tx_id: Option<String>,
    pub tx_status: Option<String>,
    pub tx_result: Option<String>,
}
model! { QueryFabricChaincodeOutput {
    0 "TxId" tx_id: String, 1 "TxStatus" tx_status: String, 2 "TxResult" tx_result: String
} }

/// `SrvInvoke` of `tbaas` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tbaas&Version=2018-04-16&Action=SrvInvoke>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_FAILED`], [`codes::OPERATION_DENIED_NOT_OWNER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrvInvoke {
    /// Required.
    pub service: String,
    /// Required.
    pub method: String,
    /// Required.
    pub param: String,
}
operation! { SrvInvoke(service: String, method: String, param: String) "SrvInvoke" -> SrvInvokeOutput {
    0 "Service" service, 1 "Method" method, 2 "Param" param
} }

/// Response of [`SrvInvoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrvInvokeOutput {
    pub ret_code: Option<i64>,
    pub ret_msg: Option<String>,
    pub data: Option<String>,
}
model! { SrvInvokeOutput {
    0 "RetCode" ret_code: i64, 1 "RetMsg" ret_msg: String, 2 "Data" data: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION_BAAS_STOP_SERVING "FailedOperation.BaaSStopServing",
    FAILED_OPERATION_BCOS_SERVICE "FailedOperation.BcosService",
    FAILED_OPERATION_CA_CHECK_CSR "FailedOperation.CaCheckCsr",
    FAILED_OPERATION_CA_DB_OPTION "FailedOperation.CaDbOption", FAILED_OPERATION_CA_EXSIT "FailedOperation.CaExsit",
    FAILED_OPERATION_CA_GENKEY "FailedOperation.CaGenkey", FAILED_OPERATION_CA_INIT "FailedOperation.CaInit",
    FAILED_OPERATION_CA_INPUT_PARAM "FailedOperation.CaInputParam",
    FAILED_OPERATION_CA_NO_EXIST "FailedOperation.CaNoExist", FAILED_OPERATION_CA_REVOKE "FailedOperation.CaRevoke",
    FAILED_OPERATION_CA_ROOT_NON_EXIST "FailedOperation.CaRootNonExist",
    FAILED_OPERATION_CA_SERVICE "FailedOperation.CaService", FAILED_OPERATION_CA_SIGN_CERT "FailedOperation.CaSignCert",
    FAILED_OPERATION_CA_YUN_API_APPLY_CERT "FailedOperation.CaYunApiApplyCert",
    FAILED_OPERATION_CA_YUN_API_COMMON "FailedOperation.CaYunApiCommon",
    FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_INVOKE_FAILED "FailedOperation.ChainMakerChaincodeInvokeFailed",
    FAILED_OPERATION_CHAIN_MAKER_CHAINCODE_QUERY_FAILED "FailedOperation.ChainMakerChaincodeQueryFailed",
    FAILED_OPERATION_COMPILE_DEPLOYED_CONTRACT "FailedOperation.CompileDeployedContract",
    FAILED_OPERATION_COMPILE_DEPLOYING_CONTRACT "FailedOperation.CompileDeployingContract",
    FAILED_OPERATION_CONTRACT_EDITED_BY_OTHER_AGENCY "FailedOperation.ContractEditedByOtherAgency",
    FAILED_OPERATION_DATABASE_EXCEPTION "FailedOperation.DatabaseException",
    FAILED_OPERATION_DELETE_DEPLOYED_CONTRACT "FailedOperation.DeleteDeployedContract",
    FAILED_OPERATION_DELETE_DEPLOYING_CONTRACT "FailedOperation.DeleteDeployingContract",
    FAILED_OPERATION_DEPLOY_CONTRACT_NOT_COMPILE "FailedOperation.DeployContractNotCompile",
    FAILED_OPERATION_FABRIC_BLOCK_DETAIL "FailedOperation.FabricBlockDetail",
    FAILED_OPERATION_FABRIC_BLOCK_NO_EXIST "FailedOperation.FabricBlockNoExist",
    FAILED_OPERATION_FABRIC_BLOCK_QUERY "FailedOperation.FabricBlockQuery",
    FAILED_OPERATION_FABRIC_CHAINCODE_INVOKE_FAILED "FailedOperation.FabricChaincodeInvokeFailed",
    FAILED_OPERATION_FABRIC_CHAINCODE_NO_EXIST "FailedOperation.FabricChaincodeNoExist",
    FAILED_OPERATION_FABRIC_CHAINCODE_QUERY_FAILED "FailedOperation.FabricChaincodeQueryFailed",
    FAILED_OPERATION_FABRIC_COMMIT "FailedOperation.FabricCommit",
    FAILED_OPERATION_FABRIC_EVENT_HUB "FailedOperation.FabricEventHub",
    FAILED_OPERATION_FABRIC_PROPOSAL "FailedOperation.FabricProposal",
    FAILED_OPERATION_FABRIC_REQUEST_PARAMS "FailedOperation.FabricRequestParams",
    FAILED_OPERATION_FABRIC_REQUST_PARAMS "FailedOperation.FabricRequstParams",
    FAILED_OPERATION_FABRIC_TRANSACTION_DETAIL "FailedOperation.FabricTransactionDetail",
    FAILED_OPERATION_FABRIC_TRANSACTION_NO_EXIST "FailedOperation.FabricTransactionNoExist",
    FAILED_OPERATION_FABRIC_TRANSACTION_QUERY "FailedOperation.FabricTransactionQuery",
    FAILED_OPERATION_FABRIC_TX_ID_QUERY "FailedOperation.FabricTxIdQuery",
    FAILED_OPERATION_FABRIC_TX_INVOKE "FailedOperation.FabricTxInvoke",
    FAILED_OPERATION_FABRIC_TX_QUERY "FailedOperation.FabricTxQuery",
    FAILED_OPERATION_FABRIC_TX_QUERY_NONE "FailedOperation.FabricTxQueryNone",
    FAILED_OPERATION_FRONT_REQUEST_FAIL "FailedOperation.FrontRequestFail",
    FAILED_OPERATION_GROUP_ILLEGAL "FailedOperation.GroupIllegal",
    FAILED_OPERATION_INVALID_AUTH "FailedOperation.InvalidAuth",
    FAILED_OPERATION_INVALID_GROUP_PK "FailedOperation.InvalidGroupPk",
    FAILED_OPERATION_INVALID_KEY_USER "FailedOperation.InvalidKeyUser",
    FAILED_OPERATION_INVALID_OPERATION "FailedOperation.InvalidOperation",
    FAILED_OPERATION_MANAGE_SERVICE "FailedOperation.ManageService",
    FAILED_OPERATION_NEW_CONTRACT "FailedOperation.NewContract",
    FAILED_OPERATION_NO_CHAIN_CODE_CHANNEL "FailedOperation.NoChainCodeChannel",
    FAILED_OPERATION_NO_CHAIN_CODE_GROUP "FailedOperation.NoChainCodeGroup",
    FAILED_OPERATION_NO_CHAIN_CODE_PEER "FailedOperation.NoChainCodePeer",
    FAILED_OPERATION_NO_CHANNEL_GROUP "FailedOperation.NoChannelGroup",
    FAILED_OPERATION_NO_CHANNEL_PEER "FailedOperation.NoChannelPeer",
    FAILED_OPERATION_NO_OBJECT "FailedOperation.NoObject", FAILED_OPERATION_NO_PEER "FailedOperation.NoPeer",
    FAILED_OPERATION_NOT_DEPLOYED_CONTRACT "FailedOperation.NotDeployedContract",
    FAILED_OPERATION_SERVICE_FAILED "FailedOperation.ServiceFailed",
    FAILED_OPERATION_STATUS_NO_MATCH "FailedOperation.StatusNoMatch",
    FAILED_OPERATION_TIME_OUT_URL "FailedOperation.TimeOutUrl",
    FAILED_OPERATION_TRANSACTION_TIMEOUT "FailedOperation.TransactionTimeout",
    FAILED_OPERATION_USER_AUTH_TYPE "FailedOperation.UserAuthType",
    FAILED_OPERATION_USER_IN_BLACK_LIST "FailedOperation.UserInBlackList",
    FAILED_OPERATION_USER_NO_JOIN_DEMO_CLUSTER "FailedOperation.UserNoJoinDemoCluster",
    INTERNAL_ERROR_DB_ERROR "InternalError.DBError", INTERNAL_ERROR_FAIL_URL "InternalError.FailUrl",
    INTERNAL_ERROR_FLASK_EXCEPTION "InternalError.FlaskException",
    INTERNAL_ERROR_INVALID_CONTRACT_PARAM "InternalError.InvalidContractParam",
    INTERNAL_ERROR_METHOD_TYPE_NOT_SUPPORT "InternalError.MethodTypeNotSupport",
    INTERNAL_ERROR_NO_DEFINE_ERROR "InternalError.NoDefineError",
    INTERNAL_ERROR_SERVER_ERROR "InternalError.ServerError",
    INTERNAL_ERROR_SERVER_EXCEPTION "InternalError.ServerException",
    INTERNAL_ERROR_SERVICE_ERROR "InternalError.ServiceError",
    INTERNAL_ERROR_SERVICE_PANIC "InternalError.ServicePanic",
    INTERNAL_ERROR_TRANSACTION_SERVICE "InternalError.TransactionService",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INVALID_PARAMETER_ACCOUNT_PARAM_ERROR "InvalidParameter.AccountParamError",
    INVALID_PARAMETER_AGENCY_INVALID "InvalidParameter.AgencyInvalid",
    INVALID_PARAMETER_AGENCY_NET_PARAM_INVALID "InvalidParameter.AgencyNetParamInvalid",
    INVALID_PARAMETER_ALLIANCE_ID_OF_NET_EMPTY "InvalidParameter.AllianceIdOfNetEmpty",
    INVALID_PARAMETER_CONTRACT_ID_INVALID "InvalidParameter.ContractIdInvalid",
    INVALID_PARAMETER_DATA_HAD_EXIST "InvalidParameter.DataHadExist",
    INVALID_PARAMETER_EMPTY_PARAM "InvalidParameter.EmptyParam",
    INVALID_PARAMETER_EXPIRE_TIME_INVALID "InvalidParameter.ExpireTimeInvalid",
    INVALID_PARAMETER_FRONT_CONN_FAIL "InvalidParameter.FrontConnFail",
    INVALID_PARAMETER_FRONT_IP_INVALID "InvalidParameter.FrontIpInvalid",
    INVALID_PARAMETER_FRONT_PARAM_ERROR "InvalidParameter.FrontParamError",
    INVALID_PARAMETER_FRONT_REQUEST_FAIL "InvalidParameter.FrontRequestFail",
    INVALID_PARAMETER_INPUT_DATA_VIOLATION "InvalidParameter.InputDataViolation",
    INVALID_PARAMETER_INVALID_CONTRACT_ARG "InvalidParameter.InvalidContractArg",
    INVALID_PARAMETER_NET_ID_INVALID "InvalidParameter.NetIdInvalid",
    INVALID_PARAMETER_NET_PARAM_ERROR "InvalidParameter.NetParamError",
    INVALID_PARAMETER_NEW_KEY_USER_PARAM_ERROR "InvalidParameter.NewKeyUserParamError",
    INVALID_PARAMETER_NO_INFO_TO_DELETE "InvalidParameter.NoInfoToDelete",
    INVALID_PARAMETER_NOT_FOUND_VALID_FRONT "InvalidParameter.NotFoundValidFront",
    INVALID_PARAMETER_RE_DEPLOYED_CONTRACT "InvalidParameter.ReDeployedContract",
    INVALID_PARAMETER_RE_DEPLOYING_CONTRACT "InvalidParameter.ReDeployingContract",
    INVALID_PARAMETER_ROLE_INVALID "InvalidParameter.RoleInvalid", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ILLEGAL_FORMAT "InvalidParameterValue.IllegalFormat",
    INVALID_PARAMETER_VALUE_ILLEGAL_VALUE "InvalidParameterValue.IllegalValue",
    INVALID_PARAMETER_VALUE_PARAMETER_EMPTY "InvalidParameterValue.ParameterEmpty",
    MISSING_PARAMETER_EMPTY_PARAM "MissingParameter.EmptyParam", OPERATION_DENIED_NOT_OWNER "OperationDenied.NotOwner",
    RESOURCE_NOT_FOUND_EMPTY_DATA "ResourceNotFound.EmptyData"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyChainMakerBatchUserCert, ApplyUserCert, DescribeFabricBlock, DescribeFabricTransaction, DownloadUserCert,
    GetBlockList, GetBlockTransactionListForUser, GetClusterSummary, GetInvokeTx, GetLatestTransactionList,
    GetTransactionDetailForUser, Invoke, InvokeChainMakerContract, InvokeChainMakerDemoContract, InvokeFabricChaincode,
    Query, QueryChainMakerBlockTransaction, QueryChainMakerContract, QueryChainMakerDemoBlockTransaction,
    QueryChainMakerDemoContract, QueryChainMakerDemoTransaction, QueryChainMakerTransaction, QueryFabricChaincode,
    SrvInvoke
}
