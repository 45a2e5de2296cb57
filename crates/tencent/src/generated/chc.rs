//! `chc` of Tencent Cloud, API version 2023-04-18.
//!
//! Endpoint: `chc.tencentcloudapi.com`, or `chc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, chc::DescribeCampusList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCampusList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("chc", "2023-04-18", "chc", &Endpoints::NONE);

/// Confirms common service work order: `ConfirmCommonServiceWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=ConfirmCommonServiceWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmCommonServiceWorkOrder {
    /// Required.
    pub order_id: String,
}
operation! { ConfirmCommonServiceWorkOrder(order_id: String) "ConfirmCommonServiceWorkOrder" -> Empty {
    0 "OrderId" order_id
} }

/// Response of [`ConfirmCommonServiceWorkOrder`]: empty.
pub type ConfirmCommonServiceWorkOrderOutput = Empty;

/// Creates common service work order: `CreateCommonServiceWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateCommonServiceWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonServiceWorkOrder {
    /// Required.
    pub device_position_set: Vec<DevicePosition>,
    /// Required.
    pub service_level: i64,
    /// Required.
    pub pre_authorization: bool,
    /// Required.
    pub contact_name: String,
    /// Required.
    pub contact_phone: String,
    /// Required.
    pub device_type: String,
    /// Required.
    pub instructions: String,
}

/// Arguments of [`CreateCommonServiceWorkOrder::new`].
pub struct CreateCommonServiceWorkOrderRequired {
    pub device_position_set: Vec<DevicePosition>,
    pub service_level: i64,
    pub pre_authorization: bool,
    pub contact_name: String,
    pub contact_phone: String,
    pub device_type: String,
    pub instructions: String,
}
operation! {
    CreateCommonServiceWorkOrder { CreateCommonServiceWorkOrderRequired: device_position_set, service_level, pre_authorization, contact_name, contact_phone, device_type, instructions }
    "CreateCommonServiceWorkOrder" -> CreateCommonServiceWorkOrderOutput {
    0 "DevicePositionSet" device_position_set, 1 "ServiceLevel" service_level, 2 "PreAuthorization" pre_authorization,
    3 "ContactName" contact_name, 4 "ContactPhone" contact_phone, 5 "DeviceType" device_type,
    6 "Instructions" instructions
} }

/// In the request of [`CreateCommonServiceWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePosition {
    /// Required.
    pub sn: Option<String>,
    /// Required.
    pub rack_name: Option<String>,
    /// Required.
    pub idc_unit_id: Option<i64>,
    pub idc_name: Option<String>,
    pub idc_unit_name: Option<String>,
    pub asset_id: Option<String>,
    pub position_code: Option<i64>,
    pub device_type: Option<String>,
}
input! { DevicePosition(sn: String, rack_name: String, idc_unit_id: i64) {
    0 "Sn" sn: String, 1 "RackName" rack_name: String, 2 "IdcUnitId" idc_unit_id: i64, 3 "IdcName" idc_name: String,
    4 "IdcUnitName" idc_unit_name: String, 5 "AssetId" asset_id: String, 6 "PositionCode" position_code: i64,
    7 "DeviceType" device_type: String
} }

/// Response of [`CreateCommonServiceWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonServiceWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateCommonServiceWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// In the response of [`CreateCommonServiceWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkOrderTinyInfo {
    pub work_order_id: Option<String>,
    pub service_type: Option<String>,
    pub order_type: Option<String>,
}
model! { WorkOrderTinyInfo {
    0 "WorkOrderId" work_order_id: String, 1 "ServiceType" service_type: String, 2 "OrderType" order_type: String
} }

/// Creates model evaluation work order: `CreateModelEvaluationWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateModelEvaluationWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelEvaluationWorkOrder {
    /// Required.
    pub model_set: Vec<ModelVersion>,
    /// Required.
    pub campus_id: i64,
    /// Required.
    pub device_type: String,
    pub remark: Option<String>,
}
operation! { CreateModelEvaluationWorkOrder(model_set: Vec<ModelVersion>, campus_id: i64, device_type: String)
    "CreateModelEvaluationWorkOrder" -> CreateModelEvaluationWorkOrderOutput {
    0 "ModelSet" model_set, 1 "CampusId" campus_id, 2 "DeviceType" device_type, 3 "Remark" remark: String
} }

/// In the request of [`CreateModelEvaluationWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersion {
    /// Required.
    pub dev_model: Option<String>,
    /// Required.
    pub version: Option<String>,
}
input! { ModelVersion(dev_model: String, version: String) {
    0 "DevModel" dev_model: String, 1 "Version" version: String
} }

/// Response of [`CreateModelEvaluationWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelEvaluationWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateModelEvaluationWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates moving work order: `CreateMovingWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateMovingWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMovingWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub with_power_on: bool,
    /// Required.
    pub device_moving_list: Vec<DeviceRackOn>,
    pub remark: Option<String>,
}
operation! {
    CreateMovingWorkOrder(idc_id: i64, device_type: String, with_power_on: bool, device_moving_list: Vec<DeviceRackOn>)
    "CreateMovingWorkOrder" -> CreateMovingWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "WithPowerOn" with_power_on,
    3 "DeviceMovingList" device_moving_list, 4 "Remark" remark: String
} }

/// In the request of [`CreateMovingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceRackOn {
    /// Required.
    pub device_sn: Option<String>,
    /// Required.
    pub dst_rack_name: Option<String>,
    pub dst_position_code: Option<String>,
    pub dst_ip: Option<String>,
}
input! { DeviceRackOn(device_sn: String, dst_rack_name: String) {
    0 "DeviceSn" device_sn: String, 1 "DstRackName" dst_rack_name: String,
    2 "DstPositionCode" dst_position_code: String, 3 "DstIp" dst_ip: String
} }

/// Response of [`CreateMovingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMovingWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateMovingWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates net device model: `CreateNetDeviceModel` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateNetDeviceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDeviceModel {
    /// Required.
    pub model_detail: NetDeviceModel,
}
operation! { CreateNetDeviceModel(model_detail: NetDeviceModel) "CreateNetDeviceModel" -> CreateNetDeviceModelOutput {
    0 "ModelDetail" model_detail
} }

/// In the request of [`CreateNetDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDeviceModel {
    pub version: Option<String>,
    pub model_version: Option<String>,
    pub dev_model: Option<String>,
    pub dev_width: Option<String>,
    pub dev_depth: Option<String>,
    pub dev_weight: Option<String>,
    pub mount_ear: Option<String>,
    pub accord_ccc: Option<String>,
    pub pass_network: Option<String>,
    pub powerport_type: Option<String>,
    pub power_module: Option<String>,
    pub powermodule_num: Option<String>,
    pub powermodule_position: Option<String>,
    pub high_voltage_adapt: Option<String>,
    pub power_energy: Option<String>,
    pub inwind_position: Option<String>,
    pub outwind_position: Option<String>,
    pub business_port_position: Option<String>,
    pub line_manager: Option<String>,
    pub check_result: Option<i64>,
    pub dev_height: Option<String>,
}
input! { NetDeviceModel() {
    0 "Version" version: String, 1 "ModelVersion" model_version: String, 2 "DevModel" dev_model: String,
    3 "DevWidth" dev_width: String, 4 "DevDepth" dev_depth: String, 5 "DevWeight" dev_weight: String,
    6 "MountEar" mount_ear: String, 7 "AccordCCC" accord_ccc: String, 8 "PassNetwork" pass_network: String,
    9 "PowerportType" powerport_type: String, 10 "PowerModule" power_module: String,
    11 "PowermoduleNum" powermodule_num: String, 12 "PowermodulePosition" powermodule_position: String,
    13 "HighVoltageAdapt" high_voltage_adapt: String, 14 "PowerEnergy" power_energy: String,
    15 "InwindPosition" inwind_position: String, 16 "OutwindPosition" outwind_position: String,
    17 "BusinessPortPosition" business_port_position: String, 18 "LineManager" line_manager: String,
    19 "CheckResult" check_result: i64, 20 "DevHeight" dev_height: String
} }

/// Response of [`CreateNetDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDeviceModelOutput {
    pub dev_model: Option<String>,
    pub version: Option<String>,
}
model! { CreateNetDeviceModelOutput {
    0 "DevModel" dev_model: String, 1 "Version" version: String
} }

/// Creates personnel visit work order: `CreatePersonnelVisitWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreatePersonnelVisitWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonnelVisitWorkOrder {
    /// Required.
    pub personnel_set: Vec<Personnel>,
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub idc_unit_id_set: Vec<i64>,
    /// Required.
    pub enter_start_time: String,
    /// Required.
    pub enter_end_time: String,
    /// Required.
    pub visit_reason: Vec<String>,
    /// Required.
    pub visit_remark: String,
    pub car_set: Option<Vec<PersonnelVisitCar>>,
}

/// Arguments of [`CreatePersonnelVisitWorkOrder::new`].
pub struct CreatePersonnelVisitWorkOrderRequired {
    pub personnel_set: Vec<Personnel>,
    pub idc_id: i64,
    pub idc_unit_id_set: Vec<i64>,
    pub enter_start_time: String,
    pub enter_end_time: String,
    pub visit_reason: Vec<String>,
    pub visit_remark: String,
}
operation! {
    CreatePersonnelVisitWorkOrder { CreatePersonnelVisitWorkOrderRequired: personnel_set, idc_id, idc_unit_id_set, enter_start_time, enter_end_time, visit_reason, visit_remark }
    "CreatePersonnelVisitWorkOrder" -> CreatePersonnelVisitWorkOrderOutput {
    0 "PersonnelSet" personnel_set, 1 "IdcId" idc_id, 2 "IdcUnitIdSet" idc_unit_id_set,
    3 "EnterStartTime" enter_start_time, 4 "EnterEndTime" enter_end_time, 5 "VisitReason" visit_reason,
    6 "VisitRemark" visit_remark, 7 "CarSet" car_set: Vec<PersonnelVisitCar>
} }

/// In the request of [`CreatePersonnelVisitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Personnel {
    /// Required.
    pub id_card_number: Option<String>,
    /// Required.
    pub id_card_type: Option<String>,
    /// Required.
    pub company: Option<String>,
    /// Required.
    pub language_type: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub tel_number: Option<String>,
    pub position: Option<String>,
    pub wechat: Option<String>,
    pub email: Option<String>,
}

/// Arguments of [`Personnel::new`].
pub struct PersonnelRequired {
    pub id_card_number: String,
    pub id_card_type: String,
    pub company: String,
    pub language_type: String,
    pub name: String,
    pub tel_number: String,
}
input! { Personnel { PersonnelRequired: id_card_number, id_card_type, company, language_type, name, tel_number } {
    0 "IDCardNumber" id_card_number: String, 1 "IDCardType" id_card_type: String, 2 "Company" company: String,
    3 "LanguageType" language_type: String, 4 "Name" name: String, 5 "TelNumber" tel_number: String,
    6 "Position" position: String, 7 "Wechat" wechat: String, 8 "Email" email: String
} }

/// In the request of [`CreatePersonnelVisitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonnelVisitCar {
    /// Required.
    pub car_number: Option<String>,
    /// Required.
    pub driver_name: Option<String>,
    /// Required.
    pub driver_number: Option<String>,
}
input! { PersonnelVisitCar(car_number: String, driver_name: String, driver_number: String) {
    0 "CarNumber" car_number: String, 1 "DriverName" driver_name: String, 2 "DriverNumber" driver_number: String
} }

/// Response of [`CreatePersonnelVisitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonnelVisitWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreatePersonnelVisitWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates power off work order: `CreatePowerOffWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreatePowerOffWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOffWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub is_power_off_confirm: String,
    /// Required.
    pub device_sn_list: Vec<String>,
    pub power_off_confirm_info: Option<PowerOffConfirm>,
    pub remark: Option<String>,
}
operation! {
    CreatePowerOffWorkOrder(idc_id: i64, device_type: String, is_power_off_confirm: String, device_sn_list: Vec<String>)
    "CreatePowerOffWorkOrder" -> CreatePowerOffWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "IsPowerOffConfirm" is_power_off_confirm,
    3 "DeviceSnList" device_sn_list, 4 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm,
    5 "Remark" remark: String
} }

/// In the request of [`CreatePowerOffWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PowerOffConfirm {
    /// Required.
    pub confirm_contact: Option<String>,
    /// Required.
    pub confirm_contact_number: Option<String>,
}
input! { PowerOffConfirm(confirm_contact: String, confirm_contact_number: String) {
    0 "ConfirmContact" confirm_contact: String, 1 "ConfirmContactNumber" confirm_contact_number: String
} }

/// Response of [`CreatePowerOffWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOffWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreatePowerOffWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates power on work order: `CreatePowerOnWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreatePowerOnWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOnWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub device_sn_list: Vec<String>,
}
operation! { CreatePowerOnWorkOrder(idc_id: i64, device_type: String, device_sn_list: Vec<String>)
    "CreatePowerOnWorkOrder" -> CreatePowerOnWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "DeviceSnList" device_sn_list
} }

/// Response of [`CreatePowerOnWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOnWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreatePowerOnWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates quit work order: `CreateQuitWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateQuitWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuitWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub stuff_option: String,
    /// Required.
    pub is_power_off_confirm: String,
    /// Required.
    pub device_sn_list: Vec<String>,
    /// Required.
    pub handover_method: String,
    pub self_operation_info: Option<SelfOperation>,
    pub power_off_confirm_info: Option<PowerOffConfirm>,
    pub remark: Option<String>,
    pub logistics_receipt: Option<LogisticsReceipt>,
    pub customer_receipt: Option<CustomerReceipt>,
    pub building: Option<String>,
    pub idc_unit_id: Option<String>,
    pub isp: Option<String>,
    pub email_set: Option<Vec<String>>,
    pub factor_set: Option<Vec<String>>,
}

/// Arguments of [`CreateQuitWorkOrder::new`].
pub struct CreateQuitWorkOrderRequired {
    pub idc_id: i64,
    pub device_type: String,
    pub stuff_option: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
    pub handover_method: String,
}
operation! {
    CreateQuitWorkOrder { CreateQuitWorkOrderRequired: idc_id, device_type, stuff_option, is_power_off_confirm, device_sn_list, handover_method }
    "CreateQuitWorkOrder" -> CreateQuitWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "StuffOption" stuff_option,
    3 "IsPowerOffConfirm" is_power_off_confirm, 4 "DeviceSnList" device_sn_list, 5 "HandoverMethod" handover_method,
    6 "SelfOperationInfo" self_operation_info: SelfOperation,
    7 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm, 8 "Remark" remark: String,
    9 "LogisticsReceipt" logistics_receipt: LogisticsReceipt, 10 "CustomerReceipt" customer_receipt: CustomerReceipt,
    11 "Building" building: String, 12 "IdcUnitId" idc_unit_id: String, 13 "Isp" isp: String,
    14 "EmailSet" email_set: Vec<String>, 15 "FactorSet" factor_set: Vec<String>
} }

/// In the request of [`CreateQuitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfOperation {
    /// Required.
    pub stuff_contact: Option<String>,
    /// Required.
    pub stuff_id_card: Option<String>,
    /// Required.
    pub stuff_name: Option<String>,
    /// Required.
    pub operation_time: Option<String>,
    pub id_card_type: Option<String>,
}
input! { SelfOperation(stuff_contact: String, stuff_id_card: String, stuff_name: String, operation_time: String) {
    0 "StuffContact" stuff_contact: String, 1 "StuffIDCard" stuff_id_card: String, 2 "StuffName" stuff_name: String,
    3 "OperationTime" operation_time: String, 4 "IDCardType" id_card_type: String
} }

/// In the request of [`CreateQuitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsReceipt {
    /// Required.
    pub logistics_arrival_time: Option<String>,
    /// Required.
    pub logistics_company: Option<String>,
    /// Required.
    pub logistics_stuff: Option<String>,
    /// Required.
    pub logistics_stuff_contact: Option<String>,
    /// Required.
    pub receiver_contact: Option<String>,
    /// Required.
    pub receiver_name: Option<String>,
    /// Required.
    pub shipping_address: Option<String>,
}

/// Arguments of [`LogisticsReceipt::new`].
pub struct LogisticsReceiptRequired {
    pub logistics_arrival_time: String,
    pub logistics_company: String,
    pub logistics_stuff: String,
    pub logistics_stuff_contact: String,
    pub receiver_contact: String,
    pub receiver_name: String,
    pub shipping_address: String,
}
input! {
    LogisticsReceipt { LogisticsReceiptRequired: logistics_arrival_time, logistics_company, logistics_stuff, logistics_stuff_contact, receiver_contact, receiver_name, shipping_address } {
    0 "LogisticsArrivalTime" logistics_arrival_time: String, 1 "LogisticsCompany" logistics_company: String,
    2 "LogisticsStuff" logistics_stuff: String, 3 "LogisticsStuffContact" logistics_stuff_contact: String,
    4 "ReceiverContact" receiver_contact: String, 5 "ReceiverName" receiver_name: String,
    6 "ShippingAddress" shipping_address: String
} }

/// In the request of [`CreateQuitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReceipt {
    /// Required.
    pub pick_up_stuff: Option<String>,
    /// Required.
    pub pick_up_stuff_contact: Option<String>,
    /// Required.
    pub pick_up_stuff_id_card: Option<String>,
    /// Required.
    pub pick_up_time: Option<String>,
    pub id_card_type: Option<String>,
}
input! {
    CustomerReceipt(pick_up_stuff: String, pick_up_stuff_contact: String, pick_up_stuff_id_card: String, pick_up_time: String) {
    0 "PickUpStuff" pick_up_stuff: String, 1 "PickUpStuffContact" pick_up_stuff_contact: String,
    2 "PickUpStuffIDCard" pick_up_stuff_id_card: String, 3 "PickUpTime" pick_up_time: String,
    4 "IDCardType" id_card_type: String
} }

/// Response of [`CreateQuitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuitWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateQuitWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates rack off work order: `CreateRackOffWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateRackOffWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOffWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub stuff_option: String,
    /// Required.
    pub is_power_off_confirm: String,
    /// Required.
    pub device_sn_list: Vec<String>,
    pub self_operation_info: Option<SelfOperation>,
    pub power_off_confirm_info: Option<PowerOffConfirm>,
    pub remark: Option<String>,
}

/// Arguments of [`CreateRackOffWorkOrder::new`].
pub struct CreateRackOffWorkOrderRequired {
    pub idc_id: i64,
    pub device_type: String,
    pub stuff_option: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
}
operation! {
    CreateRackOffWorkOrder { CreateRackOffWorkOrderRequired: idc_id, device_type, stuff_option, is_power_off_confirm, device_sn_list }
    "CreateRackOffWorkOrder" -> CreateRackOffWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "StuffOption" stuff_option,
    3 "IsPowerOffConfirm" is_power_off_confirm, 4 "DeviceSnList" device_sn_list,
    5 "SelfOperationInfo" self_operation_info: SelfOperation,
    6 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm, 7 "Remark" remark: String
} }

/// Response of [`CreateRackOffWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOffWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateRackOffWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates rack on work order: `CreateRackOnWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateRackOnWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOnWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub stuff_option: String,
    /// Required.
    pub with_power_on: bool,
    /// Required.
    pub device_rack_on_list: Vec<DeviceRackOn>,
    pub self_operation_info: Option<SelfOperation>,
}

/// Arguments of [`CreateRackOnWorkOrder::new`].
pub struct CreateRackOnWorkOrderRequired {
    pub idc_id: i64,
    pub device_type: String,
    pub stuff_option: String,
    pub with_power_on: bool,
    pub device_rack_on_list: Vec<DeviceRackOn>,
}
operation! {
    CreateRackOnWorkOrder { CreateRackOnWorkOrderRequired: idc_id, device_type, stuff_option, with_power_on, device_rack_on_list }
    "CreateRackOnWorkOrder" -> CreateRackOnWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "StuffOption" stuff_option, 3 "WithPowerOn" with_power_on,
    4 "DeviceRackOnList" device_rack_on_list, 5 "SelfOperationInfo" self_operation_info: SelfOperation
} }

/// Response of [`CreateRackOnWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOnWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateRackOnWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates receiving work order: `CreateReceivingWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateReceivingWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceivingWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub entry_time: String,
    /// Required.
    pub receiving_operation: String,
    pub is_express_delivery: Option<bool>,
    pub express_info: Option<ExpressDelivery>,
    pub remark: Option<String>,
    pub server_device_list: Option<Vec<ServerReceivingInfo>>,
    pub net_device_list: Option<Vec<NetReceivingInfo>>,
    pub wire_device_list: Option<Vec<WireReceivingInfo>>,
    pub other_device_list: Option<Vec<OtherDevReceivingInfo>>,
    pub with_rack_on: Option<bool>,
    pub device_rack_on_list: Option<Vec<DeviceRackOn>>,
    pub stuff_option: Option<String>,
    pub self_operation_info: Option<SelfOperation>,
    pub with_power_on: Option<bool>,
}
operation! {
    CreateReceivingWorkOrder(idc_id: i64, device_type: String, entry_time: String, receiving_operation: String)
    "CreateReceivingWorkOrder" -> CreateReceivingWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "EntryTime" entry_time, 3 "ReceivingOperation" receiving_operation,
    4 "IsExpressDelivery" is_express_delivery: bool, 5 "ExpressInfo" express_info: ExpressDelivery,
    6 "Remark" remark: String, 7 "ServerDeviceList" server_device_list: Vec<ServerReceivingInfo>,
    8 "NetDeviceList" net_device_list: Vec<NetReceivingInfo>,
    9 "WireDeviceList" wire_device_list: Vec<WireReceivingInfo>,
    10 "OtherDeviceList" other_device_list: Vec<OtherDevReceivingInfo>, 11 "WithRackOn" with_rack_on: bool,
    12 "DeviceRackOnList" device_rack_on_list: Vec<DeviceRackOn>, 13 "StuffOption" stuff_option: String,
    14 "SelfOperationInfo" self_operation_info: SelfOperation, 15 "WithPowerOn" with_power_on: bool
} }

/// In the request of [`CreateReceivingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpressDelivery {
    /// Required.
    pub logistics_company: Option<String>,
    /// Required.
    pub express_number: Option<String>,
}
input! { ExpressDelivery(logistics_company: String, express_number: String) {
    0 "LogisticsCompany" logistics_company: String, 1 "ExpressNumber" express_number: String
} }

/// In the request of [`CreateReceivingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerReceivingInfo {
    /// Required.
    pub device_sn: Option<String>,
    /// Required.
    pub model_version: Option<String>,
    pub need10_gb_slot: Option<String>,
    pub need_dc_power: Option<String>,
    pub need_extranet: Option<String>,
    pub need_virtualization: Option<String>,
    pub hardware_memo: Option<String>,
}
input! { ServerReceivingInfo(device_sn: String, model_version: String) {
    0 "DeviceSn" device_sn: String, 1 "ModelVersion" model_version: String, 2 "Need10GbSlot" need10_gb_slot: String,
    3 "NeedDCPower" need_dc_power: String, 4 "NeedExtranet" need_extranet: String,
    5 "NeedVirtualization" need_virtualization: String, 6 "HardwareMemo" hardware_memo: String
} }

/// In the request of [`CreateReceivingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetReceivingInfo {
    /// Required.
    pub device_sn: Option<String>,
    /// Required.
    pub model_version: Option<String>,
    pub hardware_memo: Option<String>,
    pub manufacturer: Option<String>,
}
input! { NetReceivingInfo(device_sn: String, model_version: String) {
    0 "DeviceSn" device_sn: String, 1 "ModelVersion" model_version: String, 2 "HardwareMemo" hardware_memo: String,
    3 "Manufacturer" manufacturer: String
} }

/// In the request of [`CreateReceivingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WireReceivingInfo {
    /// Required.
    pub type_name: Option<String>,
    /// Required.
    pub quantity: Option<i64>,
    /// Required.
    pub unit: Option<String>,
    /// Required.
    pub receipt_number: Option<String>,
    pub hardware_memo: Option<String>,
}
input! { WireReceivingInfo(type_name: String, quantity: i64, unit: String, receipt_number: String) {
    0 "TypeName" type_name: String, 1 "Quantity" quantity: i64, 2 "Unit" unit: String,
    3 "ReceiptNumber" receipt_number: String, 4 "HardwareMemo" hardware_memo: String
} }

/// In the request of [`CreateReceivingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherDevReceivingInfo {
    /// Required.
    pub device_sn: Option<String>,
    /// Required.
    pub type_name: Option<String>,
    pub manufacturer: Option<String>,
    pub hardware_memo: Option<String>,
}
input! { OtherDevReceivingInfo(device_sn: String, type_name: String) {
    0 "DeviceSn" device_sn: String, 1 "TypeName" type_name: String, 2 "Manufacturer" manufacturer: String,
    3 "HardwareMemo" hardware_memo: String
} }

/// Response of [`CreateReceivingWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceivingWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateReceivingWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Creates server model: `CreateServerModel` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateServerModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerModel {
    /// Required.
    pub model_detail: ServerModel,
}
operation! { CreateServerModel(model_detail: ServerModel) "CreateServerModel" -> CreateServerModelOutput {
    0 "ModelDetail" model_detail
} }

/// In the request of [`CreateServerModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerModel {
    pub dev_model: Option<String>,
    pub dev_node: Option<String>,
    pub dev_height: Option<String>,
    pub power_energy: Option<String>,
    pub powerport_type: Option<String>,
    pub powermodule_num: Option<String>,
    pub inwind_position: Option<String>,
    pub outwind_position: Option<String>,
    pub netport_position: Option<String>,
    pub dev_width: Option<String>,
    pub dev_depth: Option<String>,
    pub dev_weight: Option<String>,
    pub power_module: Option<String>,
    pub powermodule_position: Option<String>,
    pub netport_type: Option<String>,
    pub net_speed: Option<String>,
    pub check_result: Option<i64>,
    pub version: Option<String>,
    pub model_version: Option<String>,
}
input! { ServerModel() {
    0 "DevModel" dev_model: String, 1 "DevNode" dev_node: String, 2 "DevHeight" dev_height: String,
    3 "PowerEnergy" power_energy: String, 4 "PowerportType" powerport_type: String,
    5 "PowermoduleNum" powermodule_num: String, 6 "InwindPosition" inwind_position: String,
    7 "OutwindPosition" outwind_position: String, 8 "NetportPosition" netport_position: String,
    9 "DevWidth" dev_width: String, 10 "DevDepth" dev_depth: String, 11 "DevWeight" dev_weight: String,
    12 "PowerModule" power_module: String, 13 "PowermodulePosition" powermodule_position: String,
    14 "NetportType" netport_type: String, 15 "NetSpeed" net_speed: String, 16 "CheckResult" check_result: i64,
    17 "Version" version: String, 18 "ModelVersion" model_version: String
} }

/// Response of [`CreateServerModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerModelOutput {
    pub dev_model: Option<String>,
    pub version: Option<String>,
}
model! { CreateServerModelOutput {
    0 "DevModel" dev_model: String, 1 "Version" version: String
} }

/// Creates specially quit work order: `CreateSpeciallyQuitWorkOrder` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=CreateSpeciallyQuitWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpeciallyQuitWorkOrder {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
    /// Required.
    pub handover_method: String,
    pub logistics_receipt: Option<LogisticsReceipt>,
    pub customer_receipt: Option<CustomerReceipt>,
    pub remark: Option<String>,
    pub other_device_list: Option<Vec<OtherDevReceivingInfo>>,
}
operation! { CreateSpeciallyQuitWorkOrder(idc_id: i64, device_type: String, handover_method: String)
    "CreateSpeciallyQuitWorkOrder" -> CreateSpeciallyQuitWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "HandoverMethod" handover_method,
    3 "LogisticsReceipt" logistics_receipt: LogisticsReceipt, 4 "CustomerReceipt" customer_receipt: CustomerReceipt,
    5 "Remark" remark: String, 6 "OtherDeviceList" other_device_list: Vec<OtherDevReceivingInfo>
} }

/// Response of [`CreateSpeciallyQuitWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpeciallyQuitWorkOrderOutput {
    pub work_order_set: Vec<WorkOrderTinyInfo>,
}
model! { CreateSpeciallyQuitWorkOrderOutput {
    0 "WorkOrderSet" work_order_set: Vec<WorkOrderTinyInfo>
} }

/// Describes available model list: `DescribeAvailableModelList` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeAvailableModelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelList {
    /// Required.
    pub idc_id: i64,
    /// Required.
    pub device_type: String,
}
operation! { DescribeAvailableModelList(idc_id: i64, device_type: String)
    "DescribeAvailableModelList" -> DescribeAvailableModelListOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type
} }

/// Response of [`DescribeAvailableModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelListOutput {
    pub model_version_set: Vec<AvailableModelVersion>,
}
model! { DescribeAvailableModelListOutput {
    0 "ModelVersionSet" model_version_set: Vec<AvailableModelVersion>
} }

/// In the response of [`DescribeAvailableModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableModelVersion {
    pub model_version: Option<String>,
    pub dev_height: Option<String>,
    pub device_type: Option<String>,
}
model! { AvailableModelVersion {
    0 "ModelVersion" model_version: String, 1 "DevHeight" dev_height: String, 2 "DeviceType" device_type: String
} }

/// Describes campus list: `DescribeCampusList` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeCampusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCampusList {}
operation! { DescribeCampusList() "DescribeCampusList" -> DescribeCampusListOutput {} }

/// Response of [`DescribeCampusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCampusListOutput {
    pub campus_set: Vec<Campus>,
}
model! { DescribeCampusListOutput {
    0 "CampusSet" campus_set: Vec<Campus>
} }

/// In the response of [`DescribeCampusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Campus {
    pub campus_id: Option<i64>,
    pub campus_name: Option<String>,
}
model! { Campus {
    0 "CampusId" campus_id: i64, 1 "CampusName" campus_name: String
} }

/// Describes common service work order detail: `DescribeCommonServiceWorkOrderDetail` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeCommonServiceWorkOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonServiceWorkOrderDetail {
    /// Required.
    pub order_id: String,
}
operation! { DescribeCommonServiceWorkOrderDetail(order_id: String)
    "DescribeCommonServiceWorkOrderDetail" -> DescribeCommonServiceWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeCommonServiceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonServiceWorkOrderDetailOutput {
    pub step_set: Vec<OrderStep>,
    pub base_info: Option<CommonServiceBaseInfo>,
    pub device_set: Vec<DevicePosition>,
    pub order_status: Option<String>,
    pub reject_reason: Option<String>,
}
model! { DescribeCommonServiceWorkOrderDetailOutput {
    0 "StepSet" step_set: Vec<OrderStep>, 1 "BaseInfo" base_info: CommonServiceBaseInfo,
    2 "DeviceSet" device_set: Vec<DevicePosition>, 3 "OrderStatus" order_status: String,
    4 "RejectReason" reject_reason: String
} }

/// In the response of [`DescribeCommonServiceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderStep {
    pub step_name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_phone: Option<String>,
    pub finish_time: Option<String>,
    pub step_status: Option<String>,
}
model! { OrderStep {
    0 "StepName" step_name: String, 1 "OwnerName" owner_name: String, 2 "OwnerPhone" owner_phone: String,
    3 "FinishTime" finish_time: String, 4 "StepStatus" step_status: String
} }

/// In the response of [`DescribeCommonServiceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonServiceBaseInfo {
    pub idc_name: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub instructions: Option<String>,
    pub service_level: Option<i64>,
    pub pre_authorization: Option<bool>,
}
model! { CommonServiceBaseInfo {
    0 "IdcName" idc_name: String, 1 "ContactName" contact_name: String, 2 "ContactPhone" contact_phone: String,
    3 "Instructions" instructions: String, 4 "ServiceLevel" service_level: i64,
    5 "PreAuthorization" pre_authorization: bool
} }

/// Describes customer info: `DescribeCustomerInfo` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeCustomerInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerInfo {}
operation! { DescribeCustomerInfo() "DescribeCustomerInfo" -> DescribeCustomerInfoOutput {} }

/// Response of [`DescribeCustomerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerInfoOutput {
    pub customer_info: Option<CustomerInfo>,
}
model! { DescribeCustomerInfoOutput {
    0 "CustomerInfo" customer_info: CustomerInfo
} }

/// In the response of [`DescribeCustomerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerInfo {
    pub customer_name: Option<String>,
    pub short_customer_name: Option<String>,
    pub whole_flag: Option<bool>,
}
model! { CustomerInfo {
    0 "CustomerName" customer_name: String, 1 "ShortCustomerName" short_customer_name: String,
    2 "WholeFlag" whole_flag: bool
} }

/// Describes device list: `DescribeDeviceList` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    /// Required.
    pub device_type: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub dst_service: Option<String>,
}
operation! { DescribeDeviceList(device_type: String) "DescribeDeviceList" -> DescribeDeviceListOutput {
    0 "DeviceType" device_type, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "DstService" dst_service: String
} }
paged! { DescribeDeviceList: Device = Offset "Offset", "DeviceSet" device_set, total "Total" }

/// In the request of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub total: Option<i64>,
    pub device_set: Vec<Device>,
}
model! { DescribeDeviceListOutput {
    0 "Total" total: i64, 1 "DeviceSet" device_set: Vec<Device>
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub sn: Option<String>,
    pub model_version: Option<String>,
    pub asset_id: Option<String>,
    pub svr_is_special: Option<i64>,
    pub ip: Option<String>,
    pub idc_name: Option<String>,
    pub idc_id: Option<i64>,
    pub idc_unit_id: Option<i64>,
    pub idc_unit_name: Option<String>,
    pub rack_id: Option<i64>,
    pub server_type_id: Option<i64>,
    pub rack_name: Option<String>,
    pub position_code: Option<i64>,
    pub status: Option<String>,
    pub power_on_time: Option<String>,
    pub onshelf_date: Option<String>,
    pub device_type: Option<String>,
    pub manufacturer: Option<String>,
    pub type_name: Option<String>,
    pub hardware_memo: Option<String>,
}
model! { Device {
    0 "Sn" sn: String, 1 "ModelVersion" model_version: String, 2 "AssetId" asset_id: String,
    3 "SvrIsSpecial" svr_is_special: i64, 4 "Ip" ip: String, 5 "IdcName" idc_name: String, 6 "IdcId" idc_id: i64,
    7 "IdcUnitId" idc_unit_id: i64, 8 "IdcUnitName" idc_unit_name: String, 9 "RackId" rack_id: i64,
    10 "ServerTypeId" server_type_id: i64, 11 "RackName" rack_name: String, 12 "PositionCode" position_code: i64,
    13 "Status" status: String, 14 "PowerOnTime" power_on_time: String, 15 "OnshelfDate" onshelf_date: String,
    16 "DeviceType" device_type: String, 17 "Manufacturer" manufacturer: String, 18 "TypeName" type_name: String,
    19 "HardwareMemo" hardware_memo: String
} }

/// Describes device work order detail: `DescribeDeviceWorkOrderDetail` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeDeviceWorkOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceWorkOrderDetail {
    /// Required.
    pub order_id: String,
}
operation! { DescribeDeviceWorkOrderDetail(order_id: String)
    "DescribeDeviceWorkOrderDetail" -> DescribeDeviceWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeDeviceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceWorkOrderDetailOutput {
    pub order_id: Option<String>,
    pub service_type: Option<String>,
    pub order_type: Option<String>,
    pub order_status: Option<String>,
    pub step_set: Vec<OrderStep>,
    pub device_set: Vec<DeviceHistory>,
    pub base_info: Option<DeviceOrderBaseInfo>,
    pub reject_reason: Option<String>,
    pub sla_info: Option<SLAInfo>,
    pub pre_order_set: Vec<String>,
}
model! { DescribeDeviceWorkOrderDetailOutput {
    0 "OrderId" order_id: String, 1 "ServiceType" service_type: String, 2 "OrderType" order_type: String,
    3 "OrderStatus" order_status: String, 4 "StepSet" step_set: Vec<OrderStep>,
    5 "DeviceSet" device_set: Vec<DeviceHistory>, 6 "BaseInfo" base_info: DeviceOrderBaseInfo,
    7 "RejectReason" reject_reason: String, 8 "SLAInfo" sla_info: SLAInfo, 9 "PreOrderSet" pre_order_set: Vec<String>
} }

/// In the response of [`DescribeDeviceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceHistory {
    pub sn: Option<String>,
    pub device_type: Option<String>,
    pub rack_name: Option<String>,
    pub position_code: Option<i64>,
    pub idc_id: Option<i64>,
    pub idc_name: Option<String>,
    pub idc_unit_id: Option<i64>,
    pub idc_unit_name: Option<String>,
    pub asset_id: Option<String>,
    pub model_version: Option<String>,
    pub device_height: Option<String>,
    pub need10_gb_slot: Option<String>,
    pub need_dc_power: Option<String>,
    pub need_extranet: Option<String>,
    pub need_virtualization: Option<String>,
    pub manufacturer: Option<String>,
    pub hardware_memo: Option<String>,
    pub dst_rack_name: Option<String>,
    pub dst_position_code: Option<String>,
    pub dst_ip: Option<String>,
    pub type_name: Option<String>,
    pub quantity: Option<i64>,
    pub unit: Option<String>,
    pub receipt_number: Option<String>,
}
model! { DeviceHistory {
    0 "Sn" sn: String, 1 "DeviceType" device_type: String, 2 "RackName" rack_name: String,
    3 "PositionCode" position_code: i64, 4 "IdcId" idc_id: i64, 5 "IdcName" idc_name: String,
    6 "IdcUnitId" idc_unit_id: i64, 7 "IdcUnitName" idc_unit_name: String, 8 "AssetId" asset_id: String,
    9 "ModelVersion" model_version: String, 10 "DeviceHeight" device_height: String,
    11 "Need10GbSlot" need10_gb_slot: String, 12 "NeedDCPower" need_dc_power: String,
    13 "NeedExtranet" need_extranet: String, 14 "NeedVirtualization" need_virtualization: String,
    15 "Manufacturer" manufacturer: String, 16 "HardwareMemo" hardware_memo: String,
    17 "DstRackName" dst_rack_name: String, 18 "DstPositionCode" dst_position_code: String, 19 "DstIp" dst_ip: String,
    20 "TypeName" type_name: String, 21 "Quantity" quantity: i64, 22 "Unit" unit: String,
    23 "ReceiptNumber" receipt_number: String
} }

/// In the response of [`DescribeDeviceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceOrderBaseInfo {
    pub idc_id: Option<i64>,
    pub idc_name: Option<String>,
    pub device_type: Option<String>,
    pub remark: Option<String>,
    pub receiving_operation: Option<String>,
    pub entry_time: Option<String>,
    pub is_express_delivery: Option<bool>,
    pub express_info: Option<ExpressDelivery>,
    pub stuff_option: Option<String>,
    pub self_operation_info: Option<SelfOperation>,
    pub with_power_on: Option<bool>,
    pub is_power_off_confirm: Option<String>,
    pub power_off_confirm_info: Option<PowerOffConfirm>,
    pub handover_method: Option<String>,
    pub customer_receipt: Option<CustomerReceipt>,
    pub logistics_receipt: Option<LogisticsReceipt>,
    pub building: Option<String>,
    pub email_set: Vec<String>,
    pub factor_set: Vec<String>,
}
model! { DeviceOrderBaseInfo {
    0 "IdcId" idc_id: i64, 1 "IdcName" idc_name: String, 2 "DeviceType" device_type: String, 3 "Remark" remark: String,
    4 "ReceivingOperation" receiving_operation: String, 5 "EntryTime" entry_time: String,
    6 "IsExpressDelivery" is_express_delivery: bool, 7 "ExpressInfo" express_info: ExpressDelivery,
    8 "StuffOption" stuff_option: String, 9 "SelfOperationInfo" self_operation_info: SelfOperation,
    10 "WithPowerOn" with_power_on: bool, 11 "IsPowerOffConfirm" is_power_off_confirm: String,
    12 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm, 13 "HandoverMethod" handover_method: String,
    14 "CustomerReceipt" customer_receipt: CustomerReceipt, 15 "LogisticsReceipt" logistics_receipt: LogisticsReceipt,
    16 "Building" building: String, 17 "EmailSet" email_set: Vec<String>, 18 "FactorSet" factor_set: Vec<String>
} }

/// In the response of [`DescribeDeviceWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLAInfo {
    pub sla_status: Option<String>,
    pub due_time: Option<String>,
    pub remaining_hours: Option<f64>,
    pub overdue_hours: Option<f64>,
    pub sla_days: Option<i64>,
}
model! { SLAInfo {
    0 "SLAStatus" sla_status: String, 1 "DueTime" due_time: String, 2 "RemainingHours" remaining_hours: f64,
    3 "OverdueHours" overdue_hours: f64, 4 "SLADays" sla_days: i64
} }

/// Describes idc unit asset detail: `DescribeIdcUnitAssetDetail` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeIdcUnitAssetDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitAssetDetail {
    pub idc_unit_id: Option<i64>,
}
operation! { DescribeIdcUnitAssetDetail() "DescribeIdcUnitAssetDetail" -> DescribeIdcUnitAssetDetailOutput {
    0 "IdcUnitId" idc_unit_id: i64
} }

/// Response of [`DescribeIdcUnitAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitAssetDetailOutput {
    pub idc_unit_detail: Option<IdcUnitInfo>,
}
model! { DescribeIdcUnitAssetDetailOutput {
    0 "IdcUnitDetail" idc_unit_detail: IdcUnitInfo
} }

/// In the response of [`DescribeIdcUnitAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdcUnitInfo {
    pub address: Option<String>,
    pub operator: Option<String>,
    pub tel_number: Option<String>,
    pub asset_manager: Option<String>,
    pub asset_manager_tel_number: Option<String>,
}
model! { IdcUnitInfo {
    0 "Address" address: String, 1 "Operator" operator: String, 2 "TelNumber" tel_number: String,
    3 "AssetManager" asset_manager: String, 4 "AssetManagerTelNumber" asset_manager_tel_number: String
} }

/// Describes idc unit detail: `DescribeIdcUnitDetail` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeIdcUnitDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitDetail {
    pub idc_unit_id: Option<i64>,
}
operation! { DescribeIdcUnitDetail() "DescribeIdcUnitDetail" -> DescribeIdcUnitDetailOutput {
    0 "IdcUnitId" idc_unit_id: i64
} }

/// Response of [`DescribeIdcUnitDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitDetailOutput {
    pub idc_unit_detail: Option<IdcUnitInfo>,
}
model! { DescribeIdcUnitDetailOutput {
    0 "IdcUnitDetail" idc_unit_detail: IdcUnitInfo
} }

/// Describes idcs: `DescribeIdcs` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeIdcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcs {}
operation! { DescribeIdcs() "DescribeIdcs" -> DescribeIdcsOutput {} }

/// Response of [`DescribeIdcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcsOutput {
    pub idc_set: Vec<Idc>,
}
model! { DescribeIdcsOutput {
    0 "IdcSet" idc_set: Vec<Idc>
} }

/// In the response of [`DescribeIdcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Idc {
    pub idc_name: Option<String>,
    pub idc_id: Option<i64>,
    pub idc_unit_set: Vec<IdcUnit>,
}
model! { Idc {
    0 "IdcName" idc_name: String, 1 "IdcId" idc_id: i64, 2 "IdcUnitSet" idc_unit_set: Vec<IdcUnit>
} }

/// In the response of [`DescribeIdcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdcUnit {
    pub idc_unit_id: Option<i64>,
    pub idc_unit_name: Option<String>,
    pub cage_set: Vec<Cage>,
}
model! { IdcUnit {
    0 "IdcUnitId" idc_unit_id: i64, 1 "IdcUnitName" idc_unit_name: String, 2 "CageSet" cage_set: Vec<Cage>
} }

/// In the response of [`DescribeIdcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cage {
    pub cage_name: Option<String>,
    pub checker_set: Vec<String>,
}
model! { Cage {
    0 "CageName" cage_name: String, 1 "CheckerSet" checker_set: Vec<String>
} }

/// Describes model: `DescribeModel` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModel {
    /// Required.
    pub dev_model: String,
    /// Required.
    pub campus_id: i64,
    /// Required.
    pub device_type: String,
    pub checked: Option<bool>,
}
operation! { DescribeModel(dev_model: String, campus_id: i64, device_type: String)
    "DescribeModel" -> DescribeModelOutput {
    0 "DevModel" dev_model, 1 "CampusId" campus_id, 2 "DeviceType" device_type, 3 "Checked" checked: bool
} }

/// Response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOutput {
    pub model_set: Vec<ModelVersionDetail>,
}
model! { DescribeModelOutput {
    0 "ModelSet" model_set: Vec<ModelVersionDetail>
} }

/// In the response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionDetail {
    pub version: Option<String>,
    pub check_result: Option<i64>,
    pub option_set: Vec<TemplateOption>,
    pub model_version: Option<String>,
}
model! { ModelVersionDetail {
    0 "Version" version: String, 1 "CheckResult" check_result: i64, 2 "OptionSet" option_set: Vec<TemplateOption>,
    3 "ModelVersion" model_version: String
} }

/// In the response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateOption {
    pub option_name: Option<String>,
    pub standard: Option<String>,
    pub standard_info: Option<String>,
    pub option_key: Option<String>,
    pub input_type: Option<String>,
    pub value_type: Option<String>,
    pub compare_type: Option<String>,
    pub option_value_set: Vec<OptionValueItem>,
    pub input_hint: Option<String>,
    pub input_info: Option<String>,
    pub option_value: Option<String>,
}
model! { TemplateOption {
    0 "OptionName" option_name: String, 1 "Standard" standard: String, 2 "StandardInfo" standard_info: String,
    3 "OptionKey" option_key: String, 4 "InputType" input_type: String, 5 "ValueType" value_type: String,
    6 "CompareType" compare_type: String, 7 "OptionValueSet" option_value_set: Vec<OptionValueItem>,
    8 "InputHint" input_hint: String, 9 "InputInfo" input_info: String, 10 "OptionValue" option_value: String
} }

/// In the response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionValueItem {
    pub option_value: Option<String>,
    pub selected: Option<bool>,
}
model! { OptionValueItem {
    0 "OptionValue" option_value: String, 1 "Selected" selected: bool
} }

/// Describes model evaluation work order detail: `DescribeModelEvaluationWorkOrderDetail` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeModelEvaluationWorkOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEvaluationWorkOrderDetail {
    /// Required.
    pub order_id: String,
}
operation! { DescribeModelEvaluationWorkOrderDetail(order_id: String)
    "DescribeModelEvaluationWorkOrderDetail" -> DescribeModelEvaluationWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeModelEvaluationWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEvaluationWorkOrderDetailOutput {
    pub step_set: Vec<OrderStep>,
    pub base_info: Option<ModelEvaluationBaseInfo>,
    pub net_device_model_set: Vec<ModelVersionDetail>,
    pub server_model_set: Vec<ModelVersionDetail>,
    pub order_status: Option<String>,
    pub reject_reason: Option<String>,
}
model! { DescribeModelEvaluationWorkOrderDetailOutput {
    0 "StepSet" step_set: Vec<OrderStep>, 1 "BaseInfo" base_info: ModelEvaluationBaseInfo,
    2 "NetDeviceModelSet" net_device_model_set: Vec<ModelVersionDetail>,
    3 "ServerModelSet" server_model_set: Vec<ModelVersionDetail>, 4 "OrderStatus" order_status: String,
    5 "RejectReason" reject_reason: String
} }

/// In the response of [`DescribeModelEvaluationWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelEvaluationBaseInfo {
    pub customer_name: Option<String>,
    pub device_type: Option<String>,
    pub campus_name: Option<String>,
    pub remark: Option<String>,
}
model! { ModelEvaluationBaseInfo {
    0 "CustomerName" customer_name: String, 1 "DeviceType" device_type: String, 2 "CampusName" campus_name: String,
    3 "Remark" remark: String
} }

/// Describes model template: `DescribeModelTemplate` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeModelTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelTemplate {
    /// Required.
    pub device_type: String,
}
operation! { DescribeModelTemplate(device_type: String) "DescribeModelTemplate" -> DescribeModelTemplateOutput {
    0 "DeviceType" device_type
} }

/// Response of [`DescribeModelTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelTemplateOutput {
    pub template_detail: Vec<TemplateOption>,
}
model! { DescribeModelTemplateOutput {
    0 "TemplateDetail" template_detail: Vec<TemplateOption>
} }

/// Describes model version list: `DescribeModelVersionList` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeModelVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelVersionList {
    /// Required.
    pub device_type: String,
    pub filters: Option<Vec<Filter>>,
    pub checked: Option<bool>,
    pub campus_id: Option<i64>,
    pub model_name: Option<String>,
}
operation! { DescribeModelVersionList(device_type: String)
    "DescribeModelVersionList" -> DescribeModelVersionListOutput {
    0 "DeviceType" device_type, 1 "Filters" filters: Vec<Filter>, 2 "Checked" checked: bool,
    3 "CampusId" campus_id: i64, 4 "ModelName" model_name: String
} }

/// Response of [`DescribeModelVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelVersionListOutput {
    pub model_version_set: Vec<ModelVersionCount>,
}
model! { DescribeModelVersionListOutput {
    0 "ModelVersionSet" model_version_set: Vec<ModelVersionCount>
} }

/// In the response of [`DescribeModelVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionCount {
    pub dev_model: Option<String>,
    pub version_count: Option<i64>,
}
model! { ModelVersionCount {
    0 "DevModel" dev_model: String, 1 "VersionCount" version_count: i64
} }

/// Describes personnel visit work order detail: `DescribePersonnelVisitWorkOrderDetail` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribePersonnelVisitWorkOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonnelVisitWorkOrderDetail {
    /// Required.
    pub order_id: String,
}
operation! { DescribePersonnelVisitWorkOrderDetail(order_id: String)
    "DescribePersonnelVisitWorkOrderDetail" -> DescribePersonnelVisitWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribePersonnelVisitWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonnelVisitWorkOrderDetailOutput {
    pub step_set: Vec<OrderStep>,
    pub base_info: Option<PersonnelVisitBaseInfo>,
    pub personnel_set: Vec<Personnel>,
    pub order_status: Option<String>,
    pub reject_reason: Option<String>,
    pub car_set: Vec<PersonnelVisitCar>,
}
model! { DescribePersonnelVisitWorkOrderDetailOutput {
    0 "StepSet" step_set: Vec<OrderStep>, 1 "BaseInfo" base_info: PersonnelVisitBaseInfo,
    2 "PersonnelSet" personnel_set: Vec<Personnel>, 3 "OrderStatus" order_status: String,
    4 "RejectReason" reject_reason: String, 5 "CarSet" car_set: Vec<PersonnelVisitCar>
} }

/// In the response of [`DescribePersonnelVisitWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonnelVisitBaseInfo {
    pub idc_name: Option<String>,
    pub visit_reason: Vec<String>,
    pub visit_remark: Option<String>,
    pub enter_start_time: Option<String>,
    pub enter_end_time: Option<String>,
    pub idc_unit_name_list: Vec<String>,
}
model! { PersonnelVisitBaseInfo {
    0 "IdcName" idc_name: String, 1 "VisitReason" visit_reason: Vec<String>, 2 "VisitRemark" visit_remark: String,
    3 "EnterStartTime" enter_start_time: String, 4 "EnterEndTime" enter_end_time: String,
    5 "IdcUnitNameList" idc_unit_name_list: Vec<String>
} }

/// Describes position status summary: `DescribePositionStatusSummary` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribePositionStatusSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionStatusSummary {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePositionStatusSummary() "DescribePositionStatusSummary" -> DescribePositionStatusSummaryOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribePositionStatusSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionStatusSummaryOutput {
    pub total: Option<i64>,
    pub status_count_set: Vec<PositionStatusItem>,
}
model! { DescribePositionStatusSummaryOutput {
    0 "Total" total: i64, 1 "StatusCountSet" status_count_set: Vec<PositionStatusItem>
} }

/// In the response of [`DescribePositionStatusSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionStatusItem {
    pub position_status: Option<i64>,
    pub count: Option<i64>,
}
model! { PositionStatusItem {
    0 "PositionStatus" position_status: i64, 1 "Count" count: i64
} }

/// Describes positions: `DescribePositions` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribePositions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositions {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePositions() "DescribePositions" -> DescribePositionsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePositions: Position = Offset "Offset", "PositionSet" position_set, total "Total" }

/// Response of [`DescribePositions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionsOutput {
    pub position_set: Vec<Position>,
    pub total: Option<i64>,
}
model! { DescribePositionsOutput {
    0 "PositionSet" position_set: Vec<Position>, 1 "Total" total: i64
} }

/// In the response of [`DescribePositions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub position_id: Option<i64>,
    pub height: Option<i64>,
    pub position_code: Option<String>,
    pub position_status: Option<i64>,
    pub plan_device_type: Option<i64>,
    pub idc_unit_id: Option<i64>,
    pub rack_id: Option<i64>,
    pub rack_name: Option<String>,
    pub idc_unit_name: Option<String>,
    pub idc_name: Option<String>,
    pub idc_id: Option<i64>,
    pub sn: Option<String>,
    pub asset_id: Option<String>,
    pub model_version: Option<String>,
}
model! { Position {
    0 "PositionId" position_id: i64, 1 "Height" height: i64, 2 "PositionCode" position_code: String,
    3 "PositionStatus" position_status: i64, 4 "PlanDeviceType" plan_device_type: i64, 5 "IdcUnitId" idc_unit_id: i64,
    6 "RackId" rack_id: i64, 7 "RackName" rack_name: String, 8 "IdcUnitName" idc_unit_name: String,
    9 "IdcName" idc_name: String, 10 "IdcId" idc_id: i64, 11 "Sn" sn: String, 12 "AssetId" asset_id: String,
    13 "ModelVersion" model_version: String
} }

/// Describes racks: `DescribeRacks` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeRacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacks {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub dst_service: Option<String>,
    pub rack_name: Option<String>,
}
operation! { DescribeRacks() "DescribeRacks" -> DescribeRacksOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "DstService" dst_service: String,
    4 "RackName" rack_name: String
} }
paged! { DescribeRacks: Rack = Offset "Offset", "RackSet" rack_set, total "Total" }

/// Response of [`DescribeRacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacksOutput {
    pub rack_set: Vec<Rack>,
    pub total: Option<i64>,
}
model! { DescribeRacksOutput {
    0 "RackSet" rack_set: Vec<Rack>, 1 "Total" total: i64
} }

/// In the response of [`DescribeRacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rack {
    pub rack_name: Option<String>,
    pub idc_unit_id: Option<i64>,
    pub idc_unit_name: Option<String>,
    pub idc_name: Option<String>,
    pub idc_id: Option<i64>,
    pub rack_id: Option<i64>,
    pub is_power_on: Option<bool>,
    pub rack_open_time: Option<String>,
    pub hosting_type: Option<String>,
}
model! { Rack {
    0 "RackName" rack_name: String, 1 "IdcUnitId" idc_unit_id: i64, 2 "IdcUnitName" idc_unit_name: String,
    3 "IdcName" idc_name: String, 4 "IdcId" idc_id: i64, 5 "RackId" rack_id: i64, 6 "IsPowerOn" is_power_on: bool,
    7 "RackOpenTime" rack_open_time: String, 8 "HostingType" hosting_type: String
} }

/// Describes racks distribution: `DescribeRacksDistribution` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeRacksDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacksDistribution {
    /// Required.
    pub idc_unit_id: i64,
}
operation! { DescribeRacksDistribution(idc_unit_id: i64)
    "DescribeRacksDistribution" -> DescribeRacksDistributionOutput {
    0 "IdcUnitId" idc_unit_id
} }

/// Response of [`DescribeRacksDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacksDistributionOutput {
    pub distribution_set: Vec<Distribution>,
}
model! { DescribeRacksDistributionOutput {
    0 "DistributionSet" distribution_set: Vec<Distribution>
} }

/// In the response of [`DescribeRacksDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Distribution {
    pub rack_number: Option<String>,
    pub rack_usage_set: Vec<RackUsage>,
}
model! { Distribution {
    0 "RackNumber" rack_number: String, 1 "RackUsageSet" rack_usage_set: Vec<RackUsage>
} }

/// In the response of [`DescribeRacksDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RackUsage {
    pub rack_id: Option<i64>,
    pub used_num: Option<i64>,
    pub unused_num: Option<i64>,
    pub rack_short_name: Option<String>,
    pub total_num: Option<i64>,
    pub used_rate: Option<f64>,
}
model! { RackUsage {
    0 "RackId" rack_id: i64, 1 "UsedNum" used_num: i64, 2 "UnusedNum" unused_num: i64,
    3 "RackShortName" rack_short_name: String, 4 "TotalNum" total_num: i64, 5 "UsedRate" used_rate: f64
} }

/// Describes resource usage: `DescribeResourceUsage` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeResourceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResourceUsage() "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub hosting_server_count: Option<i64>,
    pub rent_server_count: Option<i64>,
    pub net_device_count: Option<i64>,
    pub rack_total_count: Option<i64>,
    pub rack_power_on_count: Option<i64>,
    pub position_used_count: Option<i64>,
    pub position_total_count: Option<i64>,
    pub rack_power_on_rate: Option<String>,
    pub position_used_rate: Option<String>,
}
model! { DescribeResourceUsageOutput {
    0 "HostingServerCount" hosting_server_count: i64, 1 "RentServerCount" rent_server_count: i64,
    2 "NetDeviceCount" net_device_count: i64, 3 "RackTotalCount" rack_total_count: i64,
    4 "RackPowerOnCount" rack_power_on_count: i64, 5 "PositionUsedCount" position_used_count: i64,
    6 "PositionTotalCount" position_total_count: i64, 7 "RackPowerOnRate" rack_power_on_rate: String,
    8 "PositionUsedRate" position_used_rate: String
} }

/// Describes work order car collect list: `DescribeWorkOrderCarCollectList` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeWorkOrderCarCollectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderCarCollectList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWorkOrderCarCollectList()
    "DescribeWorkOrderCarCollectList" -> DescribeWorkOrderCarCollectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeWorkOrderCarCollectList: PersonnelVisitCar = Offset "Offset", "CarSet" car_set, total "TotalCount" }

/// Response of [`DescribeWorkOrderCarCollectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderCarCollectListOutput {
    pub total_count: Option<i64>,
    pub car_set: Vec<PersonnelVisitCar>,
}
model! { DescribeWorkOrderCarCollectListOutput {
    0 "TotalCount" total_count: i64, 1 "CarSet" car_set: Vec<PersonnelVisitCar>
} }

/// Describes work order contact collect list: `DescribeWorkOrderContactCollectList` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeWorkOrderContactCollectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderContactCollectList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWorkOrderContactCollectList()
    "DescribeWorkOrderContactCollectList" -> DescribeWorkOrderContactCollectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeWorkOrderContactCollectList: ContactCollectInfo =
    Offset "Offset", "ContactSet" contact_set, total "TotalCount" }

/// Response of [`DescribeWorkOrderContactCollectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderContactCollectListOutput {
    pub total_count: Option<i64>,
    pub contact_set: Vec<ContactCollectInfo>,
}
model! { DescribeWorkOrderContactCollectListOutput {
    0 "TotalCount" total_count: i64, 1 "ContactSet" contact_set: Vec<ContactCollectInfo>
} }

/// In the response of [`DescribeWorkOrderContactCollectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactCollectInfo {
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
}
model! { ContactCollectInfo {
    0 "ContactName" contact_name: String, 1 "ContactPhone" contact_phone: String
} }

/// Describes work order list: `DescribeWorkOrderList` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeWorkOrderList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderList {
    pub filters: Option<Vec<Filter>>,
    pub sn_list: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWorkOrderList() "DescribeWorkOrderList" -> DescribeWorkOrderListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "SnList" sn_list: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeWorkOrderList: WorkOrderData = Offset "Offset", "WorkOrderSet" work_order_set, total "TotalCount" }

/// Response of [`DescribeWorkOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderListOutput {
    pub total_count: Option<i64>,
    pub work_order_set: Vec<WorkOrderData>,
}
model! { DescribeWorkOrderListOutput {
    0 "TotalCount" total_count: i64, 1 "WorkOrderSet" work_order_set: Vec<WorkOrderData>
} }

/// In the response of [`DescribeWorkOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkOrderData {
    pub work_order_id: Option<String>,
    pub service_type: Option<String>,
    pub order_type: Option<String>,
    pub order_status: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub ticket_id: Option<String>,
    pub sla_info: Option<SLAInfo>,
}
model! { WorkOrderData {
    0 "WorkOrderId" work_order_id: String, 1 "ServiceType" service_type: String, 2 "OrderType" order_type: String,
    3 "OrderStatus" order_status: String, 4 "Creator" creator: String, 5 "CreateTime" create_time: String,
    6 "FinishTime" finish_time: String, 7 "TicketId" ticket_id: String, 8 "SLAInfo" sla_info: SLAInfo
} }

/// Describes work order personnel collect list: `DescribeWorkOrderPersonnelCollectList` of `chc` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeWorkOrderPersonnelCollectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderPersonnelCollectList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWorkOrderPersonnelCollectList()
    "DescribeWorkOrderPersonnelCollectList" -> DescribeWorkOrderPersonnelCollectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeWorkOrderPersonnelCollectList: Personnel =
    Offset "Offset", "PersonnelSet" personnel_set, total "TotalCount" }

/// Response of [`DescribeWorkOrderPersonnelCollectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderPersonnelCollectListOutput {
    pub total_count: Option<i64>,
    pub personnel_set: Vec<Personnel>,
}
model! { DescribeWorkOrderPersonnelCollectListOutput {
    0 "TotalCount" total_count: i64, 1 "PersonnelSet" personnel_set: Vec<Personnel>
} }

/// Describes work order statistics: `DescribeWorkOrderStatistics` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeWorkOrderStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderStatistics {}
operation! { DescribeWorkOrderStatistics() "DescribeWorkOrderStatistics" -> DescribeWorkOrderStatisticsOutput {} }

/// Response of [`DescribeWorkOrderStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderStatisticsOutput {
    pub total_num: Option<i64>,
    pub processing_num: Option<i64>,
    pub confirming_num: Option<i64>,
    pub finish_num: Option<i64>,
    pub reject_num: Option<i64>,
    pub exception_num: Option<i64>,
    pub cancel_num: Option<i64>,
    pub checking_num: Option<i64>,
}
model! { DescribeWorkOrderStatisticsOutput {
    0 "TotalNum" total_num: i64, 1 "ProcessingNum" processing_num: i64, 2 "ConfirmingNum" confirming_num: i64,
    3 "FinishNum" finish_num: i64, 4 "RejectNum" reject_num: i64, 5 "ExceptionNum" exception_num: i64,
    6 "CancelNum" cancel_num: i64, 7 "CheckingNum" checking_num: i64
} }

/// Describes work order types: `DescribeWorkOrderTypes` of `chc` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=DescribeWorkOrderTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderTypes {}
operation! { DescribeWorkOrderTypes() "DescribeWorkOrderTypes" -> DescribeWorkOrderTypesOutput {} }

/// Response of [`DescribeWorkOrderTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderTypesOutput {
    pub collected_work_oder_type_set: Vec<WorkOrderTypeDetail>,
    pub work_order_family_set: Vec<WorkOrderFamilyDetail>,
}
model! { DescribeWorkOrderTypesOutput {
    0 "CollectedWorkOderTypeSet" collected_work_oder_type_set: Vec<WorkOrderTypeDetail>,
    1 "WorkOrderFamilySet" work_order_family_set: Vec<WorkOrderFamilyDetail>
} }

/// In the response of [`DescribeWorkOrderTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkOrderTypeDetail {
    pub work_order_family: Option<String>,
    pub work_order_name: Option<String>,
    pub work_order_type: Option<String>,
    pub work_order_description: Option<String>,
    pub collect_flag: Option<bool>,
    pub sla_message: Option<String>,
}
model! { WorkOrderTypeDetail {
    0 "WorkOrderFamily" work_order_family: String, 1 "WorkOrderName" work_order_name: String,
    2 "WorkOrderType" work_order_type: String, 3 "WorkOrderDescription" work_order_description: String,
    4 "CollectFlag" collect_flag: bool, 5 "SlaMessage" sla_message: String
} }

/// In the response of [`DescribeWorkOrderTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkOrderFamilyDetail {
    pub work_order_family: Option<String>,
    pub work_order_type_set: Vec<WorkOrderTypeDetail>,
}
model! { WorkOrderFamilyDetail {
    0 "WorkOrderFamily" work_order_family: String, 1 "WorkOrderTypeSet" work_order_type_set: Vec<WorkOrderTypeDetail>
} }

/// Exports customer work order detail: `ExportCustomerWorkOrderDetail` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=ExportCustomerWorkOrderDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_END_TIME_LOWER_THAN_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORK_ORDER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerWorkOrderDetail {
    /// Required.
    pub begin_date_time: String,
    /// Required.
    pub end_date_time: String,
    pub work_order_type: Option<Vec<String>>,
}
operation! { ExportCustomerWorkOrderDetail(begin_date_time: String, end_date_time: String)
    "ExportCustomerWorkOrderDetail" -> ExportCustomerWorkOrderDetailOutput {
    0 "BeginDateTime" begin_date_time, 1 "EndDateTime" end_date_time, 2 "WorkOrderType" work_order_type: Vec<String>
} }

/// Response of [`ExportCustomerWorkOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerWorkOrderDetailOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportCustomerWorkOrderDetailOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Modifies work order type collect flag: `ModifyWorkOrderTypeCollectFlag` of `chc` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chc&Version=2023-04-18&Action=ModifyWorkOrderTypeCollectFlag>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_END_TIME_LOWER_THAN_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORK_ORDER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkOrderTypeCollectFlag {
    /// Required.
    pub work_order_type: String,
}
operation! { ModifyWorkOrderTypeCollectFlag(work_order_type: String)
    "ModifyWorkOrderTypeCollectFlag" -> ModifyWorkOrderTypeCollectFlagOutput {
    0 "WorkOrderType" work_order_type
} }

/// Response of [`ModifyWorkOrderTypeCollectFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkOrderTypeCollectFlagOutput {
    pub current_collect_flag: Option<bool>,
}
model! { ModifyWorkOrderTypeCollectFlagOutput {
    0 "CurrentCollectFlag" current_collect_flag: bool
} }

codes! {
    INVALID_PARAMETER_VALUE_END_TIME_LOWER_THAN_START_TIME "InvalidParameterValue.EndTimeLowerThanStartTime",
    INVALID_PARAMETER_VALUE_INVALID_EXTRA_PARAMETER_COMBINATION "InvalidParameterValue.InvalidExtraParameterCombination",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_COMBINATION "InvalidParameterValue.InvalidParameterCombination",
    INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat",
    INVALID_PARAMETER_VALUE_INVALID_WORK_ORDER_TYPE "InvalidParameterValue.InvalidWorkOrderType"
}

#[cfg(feature = "unstable-registry")]
register! {
    ConfirmCommonServiceWorkOrder, CreateCommonServiceWorkOrder, CreateModelEvaluationWorkOrder, CreateMovingWorkOrder,
    CreateNetDeviceModel, CreatePersonnelVisitWorkOrder, CreatePowerOffWorkOrder, CreatePowerOnWorkOrder,
    CreateQuitWorkOrder, CreateRackOffWorkOrder, CreateRackOnWorkOrder, CreateReceivingWorkOrder, CreateServerModel,
    CreateSpeciallyQuitWorkOrder, DescribeAvailableModelList, DescribeCampusList, DescribeCommonServiceWorkOrderDetail,
    DescribeCustomerInfo, DescribeDeviceList, DescribeDeviceWorkOrderDetail, DescribeIdcUnitAssetDetail,
    DescribeIdcUnitDetail, DescribeIdcs, DescribeModel, DescribeModelEvaluationWorkOrderDetail, DescribeModelTemplate,
    DescribeModelVersionList, DescribePersonnelVisitWorkOrderDetail, DescribePositionStatusSummary, DescribePositions,
    DescribeRacks, DescribeRacksDistribution, DescribeResourceUsage, DescribeWorkOrderCarCollectList,
    DescribeWorkOrderContactCollectList, DescribeWorkOrderList, DescribeWorkOrderPersonnelCollectList,
    DescribeWorkOrderStatistics, DescribeWorkOrderTypes, ExportCustomerWorkOrderDetail, ModifyWorkOrderTypeCollectFlag
}
