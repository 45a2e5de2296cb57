//! `chc` 2023-04-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "chc", version: "2023-04-18", code: "chc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmCommonServiceWorkOrder {
    pub order_id: String,
}
operation! { ConfirmCommonServiceWorkOrder(order_id: String) "ConfirmCommonServiceWorkOrder" -> Empty {
    0 "OrderId" order_id
} }

pub type ConfirmCommonServiceWorkOrderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonServiceWorkOrder {
    pub device_position_set: Vec<DevicePosition>,
    pub service_level: u64,
    pub pre_authorization: bool,
    pub contact_name: String,
    pub contact_phone: String,
    pub device_type: String,
    pub instructions: String,
}

/// What [`CreateCommonServiceWorkOrder::new`] takes.
pub struct CreateCommonServiceWorkOrderRequired {
    pub device_position_set: Vec<DevicePosition>,
    pub service_level: u64,
    pub pre_authorization: bool,
    pub contact_name: String,
    pub contact_phone: String,
    pub device_type: String,
    pub instructions: String,
}
operation! { CreateCommonServiceWorkOrder{CreateCommonServiceWorkOrderRequired: device_position_set, service_level, pre_authorization, contact_name, contact_phone, device_type, instructions}
    "CreateCommonServiceWorkOrder" -> CreateCommonServiceWorkOrderOutput {
    0 "DevicePositionSet" device_position_set, 1 "ServiceLevel" service_level, 2 "PreAuthorization" pre_authorization,
    3 "ContactName" contact_name, 4 "ContactPhone" contact_phone, 5 "DeviceType" device_type,
    6 "Instructions" instructions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePosition {
    pub sn: Option<String>,
    pub rack_name: Option<String>,
    pub idc_unit_id: Option<u64>,
    pub idc_name: Option<String>,
    pub idc_unit_name: Option<String>,
    pub asset_id: Option<String>,
    pub position_code: Option<u64>,
    pub device_type: Option<String>,
}
input! { DevicePosition(sn: String, rack_name: String, idc_unit_id: u64) {
    0 "Sn" sn: String, 1 "RackName" rack_name: String, 2 "IdcUnitId" idc_unit_id: u64, 3 "IdcName" idc_name: String,
    4 "IdcUnitName" idc_unit_name: String, 5 "AssetId" asset_id: String, 6 "PositionCode" position_code: u64,
    7 "DeviceType" device_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommonServiceWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateCommonServiceWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkOrderTinyInfo {
    pub work_order_id: Option<String>,
    pub service_type: Option<String>,
    pub order_type: Option<String>,
}
model! { WorkOrderTinyInfo {
    0 "WorkOrderId" work_order_id, 1 "ServiceType" service_type, 2 "OrderType" order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelEvaluationWorkOrder {
    pub model_set: Vec<ModelVersion>,
    pub campus_id: u64,
    pub device_type: String,
    pub remark: Option<String>,
}
operation! { CreateModelEvaluationWorkOrder(model_set: Vec<ModelVersion>, campus_id: u64, device_type: String)
    "CreateModelEvaluationWorkOrder" -> CreateModelEvaluationWorkOrderOutput {
    0 "ModelSet" model_set, 1 "CampusId" campus_id, 2 "DeviceType" device_type, 3 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersion {
    pub dev_model: Option<String>,
    pub version: Option<String>,
}
input! { ModelVersion(dev_model: String, version: String) {
    0 "DevModel" dev_model: String, 1 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelEvaluationWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateModelEvaluationWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMovingWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub with_power_on: bool,
    pub device_moving_list: Vec<DeviceRackOn>,
    pub remark: Option<String>,
}
operation! { CreateMovingWorkOrder(idc_id: u64, device_type: String, with_power_on: bool, device_moving_list: Vec<DeviceRackOn>)
    "CreateMovingWorkOrder" -> CreateMovingWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "WithPowerOn" with_power_on,
    3 "DeviceMovingList" device_moving_list, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceRackOn {
    pub device_sn: Option<String>,
    pub dst_rack_name: Option<String>,
    pub dst_position_code: Option<String>,
    pub dst_ip: Option<String>,
}
input! { DeviceRackOn(device_sn: String, dst_rack_name: String) {
    0 "DeviceSn" device_sn: String, 1 "DstRackName" dst_rack_name: String,
    2 "DstPositionCode" dst_position_code: String, 3 "DstIp" dst_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMovingWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateMovingWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDeviceModel {
    pub model_detail: NetDeviceModel,
}
operation! { CreateNetDeviceModel(model_detail: NetDeviceModel) "CreateNetDeviceModel" -> CreateNetDeviceModelOutput {
    0 "ModelDetail" model_detail
} }

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
    pub check_result: Option<u64>,
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
    19 "CheckResult" check_result: u64, 20 "DevHeight" dev_height: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDeviceModelOutput {
    pub dev_model: Option<String>,
    pub version: Option<String>,
}
model! { CreateNetDeviceModelOutput {
    0 "DevModel" dev_model, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonnelVisitWorkOrder {
    pub personnel_set: Vec<Personnel>,
    pub idc_id: u64,
    pub idc_unit_id_set: Vec<u64>,
    pub enter_start_time: String,
    pub enter_end_time: String,
    pub visit_reason: Vec<String>,
    pub visit_remark: String,
    pub car_set: Option<Vec<PersonnelVisitCar>>,
}

/// What [`CreatePersonnelVisitWorkOrder::new`] takes.
pub struct CreatePersonnelVisitWorkOrderRequired {
    pub personnel_set: Vec<Personnel>,
    pub idc_id: u64,
    pub idc_unit_id_set: Vec<u64>,
    pub enter_start_time: String,
    pub enter_end_time: String,
    pub visit_reason: Vec<String>,
    pub visit_remark: String,
}
operation! { CreatePersonnelVisitWorkOrder{CreatePersonnelVisitWorkOrderRequired: personnel_set, idc_id, idc_unit_id_set, enter_start_time, enter_end_time, visit_reason, visit_remark}
    "CreatePersonnelVisitWorkOrder" -> CreatePersonnelVisitWorkOrderOutput {
    0 "PersonnelSet" personnel_set, 1 "IdcId" idc_id, 2 "IdcUnitIdSet" idc_unit_id_set,
    3 "EnterStartTime" enter_start_time, 4 "EnterEndTime" enter_end_time, 5 "VisitReason" visit_reason,
    6 "VisitRemark" visit_remark, 7 "CarSet" car_set: Vec<PersonnelVisitCar>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Personnel {
    pub id_card_number: Option<String>,
    pub id_card_type: Option<String>,
    pub company: Option<String>,
    pub language_type: Option<String>,
    pub name: Option<String>,
    pub tel_number: Option<String>,
    pub position: Option<String>,
    pub wechat: Option<String>,
    pub email: Option<String>,
}

/// What [`Personnel::new`] takes.
pub struct PersonnelRequired {
    pub id_card_number: String,
    pub id_card_type: String,
    pub company: String,
    pub language_type: String,
    pub name: String,
    pub tel_number: String,
}
input! { Personnel{PersonnelRequired: id_card_number, id_card_type, company, language_type, name, tel_number} {
    0 "IDCardNumber" id_card_number: String, 1 "IDCardType" id_card_type: String, 2 "Company" company: String,
    3 "LanguageType" language_type: String, 4 "Name" name: String, 5 "TelNumber" tel_number: String,
    6 "Position" position: String, 7 "Wechat" wechat: String, 8 "Email" email: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonnelVisitCar {
    pub car_number: Option<String>,
    pub driver_name: Option<String>,
    pub driver_number: Option<String>,
}
input! { PersonnelVisitCar(car_number: String, driver_name: String, driver_number: String) {
    0 "CarNumber" car_number: String, 1 "DriverName" driver_name: String, 2 "DriverNumber" driver_number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonnelVisitWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreatePersonnelVisitWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOffWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
    pub power_off_confirm_info: Option<PowerOffConfirm>,
    pub remark: Option<String>,
}
operation! { CreatePowerOffWorkOrder(idc_id: u64, device_type: String, is_power_off_confirm: String, device_sn_list: Vec<String>)
    "CreatePowerOffWorkOrder" -> CreatePowerOffWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "IsPowerOffConfirm" is_power_off_confirm,
    3 "DeviceSnList" device_sn_list, 4 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm,
    5 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PowerOffConfirm {
    pub confirm_contact: Option<String>,
    pub confirm_contact_number: Option<String>,
}
input! { PowerOffConfirm(confirm_contact: String, confirm_contact_number: String) {
    0 "ConfirmContact" confirm_contact: String, 1 "ConfirmContactNumber" confirm_contact_number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOffWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreatePowerOffWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOnWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub device_sn_list: Vec<String>,
}
operation! { CreatePowerOnWorkOrder(idc_id: u64, device_type: String, device_sn_list: Vec<String>)
    "CreatePowerOnWorkOrder" -> CreatePowerOnWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "DeviceSnList" device_sn_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerOnWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreatePowerOnWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuitWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub stuff_option: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
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

/// What [`CreateQuitWorkOrder::new`] takes.
pub struct CreateQuitWorkOrderRequired {
    pub idc_id: u64,
    pub device_type: String,
    pub stuff_option: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
    pub handover_method: String,
}
operation! { CreateQuitWorkOrder{CreateQuitWorkOrderRequired: idc_id, device_type, stuff_option, is_power_off_confirm, device_sn_list, handover_method}
    "CreateQuitWorkOrder" -> CreateQuitWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "StuffOption" stuff_option,
    3 "IsPowerOffConfirm" is_power_off_confirm, 4 "DeviceSnList" device_sn_list, 5 "HandoverMethod" handover_method,
    6 "SelfOperationInfo" self_operation_info: SelfOperation,
    7 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm, 8 "Remark" remark: String,
    9 "LogisticsReceipt" logistics_receipt: LogisticsReceipt, 10 "CustomerReceipt" customer_receipt: CustomerReceipt,
    11 "Building" building: String, 12 "IdcUnitId" idc_unit_id: String, 13 "Isp" isp: String,
    14 "EmailSet" email_set: Vec<String>, 15 "FactorSet" factor_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfOperation {
    pub stuff_contact: Option<String>,
    pub stuff_id_card: Option<String>,
    pub stuff_name: Option<String>,
    pub operation_time: Option<String>,
    pub id_card_type: Option<String>,
}
input! { SelfOperation(stuff_contact: String, stuff_id_card: String, stuff_name: String, operation_time: String) {
    0 "StuffContact" stuff_contact: String, 1 "StuffIDCard" stuff_id_card: String, 2 "StuffName" stuff_name: String,
    3 "OperationTime" operation_time: String, 4 "IDCardType" id_card_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogisticsReceipt {
    pub logistics_arrival_time: Option<String>,
    pub logistics_company: Option<String>,
    pub logistics_stuff: Option<String>,
    pub logistics_stuff_contact: Option<String>,
    pub receiver_contact: Option<String>,
    pub receiver_name: Option<String>,
    pub shipping_address: Option<String>,
}

/// What [`LogisticsReceipt::new`] takes.
pub struct LogisticsReceiptRequired {
    pub logistics_arrival_time: String,
    pub logistics_company: String,
    pub logistics_stuff: String,
    pub logistics_stuff_contact: String,
    pub receiver_contact: String,
    pub receiver_name: String,
    pub shipping_address: String,
}
input! { LogisticsReceipt{LogisticsReceiptRequired: logistics_arrival_time, logistics_company, logistics_stuff, logistics_stuff_contact, receiver_contact, receiver_name, shipping_address} {
    0 "LogisticsArrivalTime" logistics_arrival_time: String, 1 "LogisticsCompany" logistics_company: String,
    2 "LogisticsStuff" logistics_stuff: String, 3 "LogisticsStuffContact" logistics_stuff_contact: String,
    4 "ReceiverContact" receiver_contact: String, 5 "ReceiverName" receiver_name: String,
    6 "ShippingAddress" shipping_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReceipt {
    pub pick_up_stuff: Option<String>,
    pub pick_up_stuff_contact: Option<String>,
    pub pick_up_stuff_id_card: Option<String>,
    pub pick_up_time: Option<String>,
    pub id_card_type: Option<String>,
}
input! { CustomerReceipt(pick_up_stuff: String, pick_up_stuff_contact: String, pick_up_stuff_id_card: String, pick_up_time: String) {
    0 "PickUpStuff" pick_up_stuff: String, 1 "PickUpStuffContact" pick_up_stuff_contact: String,
    2 "PickUpStuffIDCard" pick_up_stuff_id_card: String, 3 "PickUpTime" pick_up_time: String,
    4 "IDCardType" id_card_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuitWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateQuitWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOffWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub stuff_option: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
    pub self_operation_info: Option<SelfOperation>,
    pub power_off_confirm_info: Option<PowerOffConfirm>,
    pub remark: Option<String>,
}

/// What [`CreateRackOffWorkOrder::new`] takes.
pub struct CreateRackOffWorkOrderRequired {
    pub idc_id: u64,
    pub device_type: String,
    pub stuff_option: String,
    pub is_power_off_confirm: String,
    pub device_sn_list: Vec<String>,
}
operation! { CreateRackOffWorkOrder{CreateRackOffWorkOrderRequired: idc_id, device_type, stuff_option, is_power_off_confirm, device_sn_list}
    "CreateRackOffWorkOrder" -> CreateRackOffWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "StuffOption" stuff_option,
    3 "IsPowerOffConfirm" is_power_off_confirm, 4 "DeviceSnList" device_sn_list,
    5 "SelfOperationInfo" self_operation_info: SelfOperation,
    6 "PowerOffConfirmInfo" power_off_confirm_info: PowerOffConfirm, 7 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOffWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateRackOffWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOnWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub stuff_option: String,
    pub with_power_on: bool,
    pub device_rack_on_list: Vec<DeviceRackOn>,
    pub self_operation_info: Option<SelfOperation>,
}

/// What [`CreateRackOnWorkOrder::new`] takes.
pub struct CreateRackOnWorkOrderRequired {
    pub idc_id: u64,
    pub device_type: String,
    pub stuff_option: String,
    pub with_power_on: bool,
    pub device_rack_on_list: Vec<DeviceRackOn>,
}
operation! { CreateRackOnWorkOrder{CreateRackOnWorkOrderRequired: idc_id, device_type, stuff_option, with_power_on, device_rack_on_list}
    "CreateRackOnWorkOrder" -> CreateRackOnWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "StuffOption" stuff_option, 3 "WithPowerOn" with_power_on,
    4 "DeviceRackOnList" device_rack_on_list, 5 "SelfOperationInfo" self_operation_info: SelfOperation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRackOnWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateRackOnWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceivingWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub entry_time: String,
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
operation! { CreateReceivingWorkOrder(idc_id: u64, device_type: String, entry_time: String, receiving_operation: String)
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpressDelivery {
    pub logistics_company: Option<String>,
    pub express_number: Option<String>,
}
input! { ExpressDelivery(logistics_company: String, express_number: String) {
    0 "LogisticsCompany" logistics_company: String, 1 "ExpressNumber" express_number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerReceivingInfo {
    pub device_sn: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetReceivingInfo {
    pub device_sn: Option<String>,
    pub model_version: Option<String>,
    pub hardware_memo: Option<String>,
    pub manufacturer: Option<String>,
}
input! { NetReceivingInfo(device_sn: String, model_version: String) {
    0 "DeviceSn" device_sn: String, 1 "ModelVersion" model_version: String, 2 "HardwareMemo" hardware_memo: String,
    3 "Manufacturer" manufacturer: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WireReceivingInfo {
    pub type_name: Option<String>,
    pub quantity: Option<u64>,
    pub unit: Option<String>,
    pub receipt_number: Option<String>,
    pub hardware_memo: Option<String>,
}
input! { WireReceivingInfo(type_name: String, quantity: u64, unit: String, receipt_number: String) {
    0 "TypeName" type_name: String, 1 "Quantity" quantity: u64, 2 "Unit" unit: String,
    3 "ReceiptNumber" receipt_number: String, 4 "HardwareMemo" hardware_memo: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherDevReceivingInfo {
    pub device_sn: Option<String>,
    pub type_name: Option<String>,
    pub manufacturer: Option<String>,
    pub hardware_memo: Option<String>,
}
input! { OtherDevReceivingInfo(device_sn: String, type_name: String) {
    0 "DeviceSn" device_sn: String, 1 "TypeName" type_name: String, 2 "Manufacturer" manufacturer: String,
    3 "HardwareMemo" hardware_memo: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceivingWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateReceivingWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerModel {
    pub model_detail: ServerModel,
}
operation! { CreateServerModel(model_detail: ServerModel) "CreateServerModel" -> CreateServerModelOutput {
    0 "ModelDetail" model_detail
} }

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
    pub check_result: Option<u64>,
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
    14 "NetportType" netport_type: String, 15 "NetSpeed" net_speed: String, 16 "CheckResult" check_result: u64,
    17 "Version" version: String, 18 "ModelVersion" model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerModelOutput {
    pub dev_model: Option<String>,
    pub version: Option<String>,
}
model! { CreateServerModelOutput {
    0 "DevModel" dev_model, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpeciallyQuitWorkOrder {
    pub idc_id: u64,
    pub device_type: String,
    pub handover_method: String,
    pub logistics_receipt: Option<LogisticsReceipt>,
    pub customer_receipt: Option<CustomerReceipt>,
    pub remark: Option<String>,
    pub other_device_list: Option<Vec<OtherDevReceivingInfo>>,
}
operation! { CreateSpeciallyQuitWorkOrder(idc_id: u64, device_type: String, handover_method: String)
    "CreateSpeciallyQuitWorkOrder" -> CreateSpeciallyQuitWorkOrderOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type, 2 "HandoverMethod" handover_method,
    3 "LogisticsReceipt" logistics_receipt: LogisticsReceipt, 4 "CustomerReceipt" customer_receipt: CustomerReceipt,
    5 "Remark" remark: String, 6 "OtherDeviceList" other_device_list: Vec<OtherDevReceivingInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpeciallyQuitWorkOrderOutput {
    pub work_order_set: Option<Vec<WorkOrderTinyInfo>>,
}
model! { CreateSpeciallyQuitWorkOrderOutput {
    0 "WorkOrderSet" work_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelList {
    pub idc_id: u64,
    pub device_type: String,
}
operation! { DescribeAvailableModelList(idc_id: u64, device_type: String)
    "DescribeAvailableModelList" -> DescribeAvailableModelListOutput {
    0 "IdcId" idc_id, 1 "DeviceType" device_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableModelListOutput {
    pub model_version_set: Option<Vec<AvailableModelVersion>>,
}
model! { DescribeAvailableModelListOutput {
    0 "ModelVersionSet" model_version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableModelVersion {
    pub model_version: Option<String>,
    pub dev_height: Option<String>,
    pub device_type: Option<String>,
}
model! { AvailableModelVersion {
    0 "ModelVersion" model_version, 1 "DevHeight" dev_height, 2 "DeviceType" device_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCampusList {}
operation! { DescribeCampusList() "DescribeCampusList" -> DescribeCampusListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCampusListOutput {
    pub campus_set: Option<Vec<Campus>>,
}
model! { DescribeCampusListOutput {
    0 "CampusSet" campus_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Campus {
    pub campus_id: Option<u64>,
    pub campus_name: Option<String>,
}
model! { Campus {
    0 "CampusId" campus_id, 1 "CampusName" campus_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonServiceWorkOrderDetail {
    pub order_id: String,
}
operation! { DescribeCommonServiceWorkOrderDetail(order_id: String)
    "DescribeCommonServiceWorkOrderDetail" -> DescribeCommonServiceWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommonServiceWorkOrderDetailOutput {
    pub step_set: Option<Vec<OrderStep>>,
    pub base_info: Option<CommonServiceBaseInfo>,
    pub device_set: Option<Vec<DevicePosition>>,
    pub order_status: Option<String>,
    pub reject_reason: Option<String>,
}
model! { DescribeCommonServiceWorkOrderDetailOutput {
    0 "StepSet" step_set, 1 "BaseInfo" base_info, 2 "DeviceSet" device_set, 3 "OrderStatus" order_status,
    4 "RejectReason" reject_reason
} }

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
    0 "StepName" step_name, 1 "OwnerName" owner_name, 2 "OwnerPhone" owner_phone, 3 "FinishTime" finish_time,
    4 "StepStatus" step_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonServiceBaseInfo {
    pub idc_name: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub instructions: Option<String>,
    pub service_level: Option<u64>,
    pub pre_authorization: Option<bool>,
}
model! { CommonServiceBaseInfo {
    0 "IdcName" idc_name, 1 "ContactName" contact_name, 2 "ContactPhone" contact_phone, 3 "Instructions" instructions,
    4 "ServiceLevel" service_level, 5 "PreAuthorization" pre_authorization
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerInfo {}
operation! { DescribeCustomerInfo() "DescribeCustomerInfo" -> DescribeCustomerInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerInfoOutput {
    pub customer_info: Option<CustomerInfo>,
}
model! { DescribeCustomerInfoOutput {
    0 "CustomerInfo" customer_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerInfo {
    pub customer_name: Option<String>,
    pub short_customer_name: Option<String>,
    pub whole_flag: Option<bool>,
}
model! { CustomerInfo {
    0 "CustomerName" customer_name, 1 "ShortCustomerName" short_customer_name, 2 "WholeFlag" whole_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    pub device_type: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub dst_service: Option<String>,
}
operation! { DescribeDeviceList(device_type: String) "DescribeDeviceList" -> DescribeDeviceListOutput {
    0 "DeviceType" device_type, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "DstService" dst_service: String
} }
paged! { DescribeDeviceList: Device = Offset "Offset", "DeviceSet" device_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub total: Option<u64>,
    pub device_set: Option<Vec<Device>>,
}
model! { DescribeDeviceListOutput {
    0 "Total" total, 1 "DeviceSet" device_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub sn: Option<String>,
    pub model_version: Option<String>,
    pub asset_id: Option<String>,
    pub svr_is_special: Option<u64>,
    pub ip: Option<String>,
    pub idc_name: Option<String>,
    pub idc_id: Option<u64>,
    pub idc_unit_id: Option<u64>,
    pub idc_unit_name: Option<String>,
    pub rack_id: Option<u64>,
    pub server_type_id: Option<u64>,
    pub rack_name: Option<String>,
    pub position_code: Option<u64>,
    pub status: Option<String>,
    pub power_on_time: Option<String>,
    pub onshelf_date: Option<String>,
    pub device_type: Option<String>,
    pub manufacturer: Option<String>,
    pub type_name: Option<String>,
    pub hardware_memo: Option<String>,
}
model! { Device {
    0 "Sn" sn, 1 "ModelVersion" model_version, 2 "AssetId" asset_id, 3 "SvrIsSpecial" svr_is_special, 4 "Ip" ip,
    5 "IdcName" idc_name, 6 "IdcId" idc_id, 7 "IdcUnitId" idc_unit_id, 8 "IdcUnitName" idc_unit_name,
    9 "RackId" rack_id, 10 "ServerTypeId" server_type_id, 11 "RackName" rack_name, 12 "PositionCode" position_code,
    13 "Status" status, 14 "PowerOnTime" power_on_time, 15 "OnshelfDate" onshelf_date, 16 "DeviceType" device_type,
    17 "Manufacturer" manufacturer, 18 "TypeName" type_name, 19 "HardwareMemo" hardware_memo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceWorkOrderDetail {
    pub order_id: String,
}
operation! { DescribeDeviceWorkOrderDetail(order_id: String)
    "DescribeDeviceWorkOrderDetail" -> DescribeDeviceWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceWorkOrderDetailOutput {
    pub order_id: Option<String>,
    pub service_type: Option<String>,
    pub order_type: Option<String>,
    pub order_status: Option<String>,
    pub step_set: Option<Vec<OrderStep>>,
    pub device_set: Option<Vec<DeviceHistory>>,
    pub base_info: Option<DeviceOrderBaseInfo>,
    pub reject_reason: Option<String>,
    pub sla_info: Option<SLAInfo>,
    pub pre_order_set: Option<Vec<String>>,
}
model! { DescribeDeviceWorkOrderDetailOutput {
    0 "OrderId" order_id, 1 "ServiceType" service_type, 2 "OrderType" order_type, 3 "OrderStatus" order_status,
    4 "StepSet" step_set, 5 "DeviceSet" device_set, 6 "BaseInfo" base_info, 7 "RejectReason" reject_reason,
    8 "SLAInfo" sla_info, 9 "PreOrderSet" pre_order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceHistory {
    pub sn: Option<String>,
    pub device_type: Option<String>,
    pub rack_name: Option<String>,
    pub position_code: Option<u64>,
    pub idc_id: Option<u64>,
    pub idc_name: Option<String>,
    pub idc_unit_id: Option<u64>,
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
    pub quantity: Option<u64>,
    pub unit: Option<String>,
    pub receipt_number: Option<String>,
}
model! { DeviceHistory {
    0 "Sn" sn, 1 "DeviceType" device_type, 2 "RackName" rack_name, 3 "PositionCode" position_code, 4 "IdcId" idc_id,
    5 "IdcName" idc_name, 6 "IdcUnitId" idc_unit_id, 7 "IdcUnitName" idc_unit_name, 8 "AssetId" asset_id,
    9 "ModelVersion" model_version, 10 "DeviceHeight" device_height, 11 "Need10GbSlot" need10_gb_slot,
    12 "NeedDCPower" need_dc_power, 13 "NeedExtranet" need_extranet, 14 "NeedVirtualization" need_virtualization,
    15 "Manufacturer" manufacturer, 16 "HardwareMemo" hardware_memo, 17 "DstRackName" dst_rack_name,
    18 "DstPositionCode" dst_position_code, 19 "DstIp" dst_ip, 20 "TypeName" type_name, 21 "Quantity" quantity,
    22 "Unit" unit, 23 "ReceiptNumber" receipt_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceOrderBaseInfo {
    pub idc_id: Option<u64>,
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
    pub email_set: Option<Vec<String>>,
    pub factor_set: Option<Vec<String>>,
}
model! { DeviceOrderBaseInfo {
    0 "IdcId" idc_id, 1 "IdcName" idc_name, 2 "DeviceType" device_type, 3 "Remark" remark,
    4 "ReceivingOperation" receiving_operation, 5 "EntryTime" entry_time, 6 "IsExpressDelivery" is_express_delivery,
    7 "ExpressInfo" express_info, 8 "StuffOption" stuff_option, 9 "SelfOperationInfo" self_operation_info,
    10 "WithPowerOn" with_power_on, 11 "IsPowerOffConfirm" is_power_off_confirm,
    12 "PowerOffConfirmInfo" power_off_confirm_info, 13 "HandoverMethod" handover_method,
    14 "CustomerReceipt" customer_receipt, 15 "LogisticsReceipt" logistics_receipt, 16 "Building" building,
    17 "EmailSet" email_set, 18 "FactorSet" factor_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SLAInfo {
    pub sla_status: Option<String>,
    pub due_time: Option<String>,
    pub remaining_hours: Option<f64>,
    pub overdue_hours: Option<f64>,
    pub sla_days: Option<u64>,
}
model! { SLAInfo {
    0 "SLAStatus" sla_status, 1 "DueTime" due_time, 2 "RemainingHours" remaining_hours, 3 "OverdueHours" overdue_hours,
    4 "SLADays" sla_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitAssetDetail {
    pub idc_unit_id: Option<u64>,
}
operation! { DescribeIdcUnitAssetDetail() "DescribeIdcUnitAssetDetail" -> DescribeIdcUnitAssetDetailOutput {
    0 "IdcUnitId" idc_unit_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitAssetDetailOutput {
    pub idc_unit_detail: Option<IdcUnitInfo>,
}
model! { DescribeIdcUnitAssetDetailOutput {
    0 "IdcUnitDetail" idc_unit_detail
} }

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
    0 "Address" address, 1 "Operator" operator, 2 "TelNumber" tel_number, 3 "AssetManager" asset_manager,
    4 "AssetManagerTelNumber" asset_manager_tel_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitDetail {
    pub idc_unit_id: Option<u64>,
}
operation! { DescribeIdcUnitDetail() "DescribeIdcUnitDetail" -> DescribeIdcUnitDetailOutput {
    0 "IdcUnitId" idc_unit_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcUnitDetailOutput {
    pub idc_unit_detail: Option<IdcUnitInfo>,
}
model! { DescribeIdcUnitDetailOutput {
    0 "IdcUnitDetail" idc_unit_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcs {}
operation! { DescribeIdcs() "DescribeIdcs" -> DescribeIdcsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdcsOutput {
    pub idc_set: Option<Vec<Idc>>,
}
model! { DescribeIdcsOutput {
    0 "IdcSet" idc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Idc {
    pub idc_name: Option<String>,
    pub idc_id: Option<u64>,
    pub idc_unit_set: Option<Vec<IdcUnit>>,
}
model! { Idc {
    0 "IdcName" idc_name, 1 "IdcId" idc_id, 2 "IdcUnitSet" idc_unit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdcUnit {
    pub idc_unit_id: Option<u64>,
    pub idc_unit_name: Option<String>,
    pub cage_set: Option<Vec<Cage>>,
}
model! { IdcUnit {
    0 "IdcUnitId" idc_unit_id, 1 "IdcUnitName" idc_unit_name, 2 "CageSet" cage_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cage {
    pub cage_name: Option<String>,
    pub checker_set: Option<Vec<String>>,
}
model! { Cage {
    0 "CageName" cage_name, 1 "CheckerSet" checker_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModel {
    pub dev_model: String,
    pub campus_id: u64,
    pub device_type: String,
    pub checked: Option<bool>,
}
operation! { DescribeModel(dev_model: String, campus_id: u64, device_type: String)
    "DescribeModel" -> DescribeModelOutput {
    0 "DevModel" dev_model, 1 "CampusId" campus_id, 2 "DeviceType" device_type, 3 "Checked" checked: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOutput {
    pub model_set: Option<Vec<ModelVersionDetail>>,
}
model! { DescribeModelOutput {
    0 "ModelSet" model_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionDetail {
    pub version: Option<String>,
    pub check_result: Option<u64>,
    pub option_set: Option<Vec<TemplateOption>>,
    pub model_version: Option<String>,
}
model! { ModelVersionDetail {
    0 "Version" version, 1 "CheckResult" check_result, 2 "OptionSet" option_set, 3 "ModelVersion" model_version
} }

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
    pub option_value_set: Option<Vec<OptionValueItem>>,
    pub input_hint: Option<String>,
    pub input_info: Option<String>,
    pub option_value: Option<String>,
}
model! { TemplateOption {
    0 "OptionName" option_name, 1 "Standard" standard, 2 "StandardInfo" standard_info, 3 "OptionKey" option_key,
    4 "InputType" input_type, 5 "ValueType" value_type, 6 "CompareType" compare_type,
    7 "OptionValueSet" option_value_set, 8 "InputHint" input_hint, 9 "InputInfo" input_info,
    10 "OptionValue" option_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionValueItem {
    pub option_value: Option<String>,
    pub selected: Option<bool>,
}
model! { OptionValueItem {
    0 "OptionValue" option_value, 1 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEvaluationWorkOrderDetail {
    pub order_id: String,
}
operation! { DescribeModelEvaluationWorkOrderDetail(order_id: String)
    "DescribeModelEvaluationWorkOrderDetail" -> DescribeModelEvaluationWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEvaluationWorkOrderDetailOutput {
    pub step_set: Option<Vec<OrderStep>>,
    pub base_info: Option<ModelEvaluationBaseInfo>,
    pub net_device_model_set: Option<Vec<ModelVersionDetail>>,
    pub server_model_set: Option<Vec<ModelVersionDetail>>,
    pub order_status: Option<String>,
    pub reject_reason: Option<String>,
}
model! { DescribeModelEvaluationWorkOrderDetailOutput {
    0 "StepSet" step_set, 1 "BaseInfo" base_info, 2 "NetDeviceModelSet" net_device_model_set,
    3 "ServerModelSet" server_model_set, 4 "OrderStatus" order_status, 5 "RejectReason" reject_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelEvaluationBaseInfo {
    pub customer_name: Option<String>,
    pub device_type: Option<String>,
    pub campus_name: Option<String>,
    pub remark: Option<String>,
}
model! { ModelEvaluationBaseInfo {
    0 "CustomerName" customer_name, 1 "DeviceType" device_type, 2 "CampusName" campus_name, 3 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelTemplate {
    pub device_type: String,
}
operation! { DescribeModelTemplate(device_type: String) "DescribeModelTemplate" -> DescribeModelTemplateOutput {
    0 "DeviceType" device_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelTemplateOutput {
    pub template_detail: Option<Vec<TemplateOption>>,
}
model! { DescribeModelTemplateOutput {
    0 "TemplateDetail" template_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelVersionList {
    pub device_type: String,
    pub filters: Option<Vec<Filter>>,
    pub checked: Option<bool>,
    pub campus_id: Option<u64>,
    pub model_name: Option<String>,
}
operation! { DescribeModelVersionList(device_type: String)
    "DescribeModelVersionList" -> DescribeModelVersionListOutput {
    0 "DeviceType" device_type, 1 "Filters" filters: Vec<Filter>, 2 "Checked" checked: bool,
    3 "CampusId" campus_id: u64, 4 "ModelName" model_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelVersionListOutput {
    pub model_version_set: Option<Vec<ModelVersionCount>>,
}
model! { DescribeModelVersionListOutput {
    0 "ModelVersionSet" model_version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionCount {
    pub dev_model: Option<String>,
    pub version_count: Option<u64>,
}
model! { ModelVersionCount {
    0 "DevModel" dev_model, 1 "VersionCount" version_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonnelVisitWorkOrderDetail {
    pub order_id: String,
}
operation! { DescribePersonnelVisitWorkOrderDetail(order_id: String)
    "DescribePersonnelVisitWorkOrderDetail" -> DescribePersonnelVisitWorkOrderDetailOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePersonnelVisitWorkOrderDetailOutput {
    pub step_set: Option<Vec<OrderStep>>,
    pub base_info: Option<PersonnelVisitBaseInfo>,
    pub personnel_set: Option<Vec<Personnel>>,
    pub order_status: Option<String>,
    pub reject_reason: Option<String>,
    pub car_set: Option<Vec<PersonnelVisitCar>>,
}
model! { DescribePersonnelVisitWorkOrderDetailOutput {
    0 "StepSet" step_set, 1 "BaseInfo" base_info, 2 "PersonnelSet" personnel_set, 3 "OrderStatus" order_status,
    4 "RejectReason" reject_reason, 5 "CarSet" car_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonnelVisitBaseInfo {
    pub idc_name: Option<String>,
    pub visit_reason: Option<Vec<String>>,
    pub visit_remark: Option<String>,
    pub enter_start_time: Option<String>,
    pub enter_end_time: Option<String>,
    pub idc_unit_name_list: Option<Vec<String>>,
}
model! { PersonnelVisitBaseInfo {
    0 "IdcName" idc_name, 1 "VisitReason" visit_reason, 2 "VisitRemark" visit_remark,
    3 "EnterStartTime" enter_start_time, 4 "EnterEndTime" enter_end_time, 5 "IdcUnitNameList" idc_unit_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionStatusSummary {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePositionStatusSummary() "DescribePositionStatusSummary" -> DescribePositionStatusSummaryOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionStatusSummaryOutput {
    pub total: Option<u64>,
    pub status_count_set: Option<Vec<PositionStatusItem>>,
}
model! { DescribePositionStatusSummaryOutput {
    0 "Total" total, 1 "StatusCountSet" status_count_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionStatusItem {
    pub position_status: Option<u64>,
    pub count: Option<u64>,
}
model! { PositionStatusItem {
    0 "PositionStatus" position_status, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositions {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePositions() "DescribePositions" -> DescribePositionsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePositions: Position = Offset "Offset", "PositionSet" position_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionsOutput {
    pub position_set: Option<Vec<Position>>,
    pub total: Option<u64>,
}
model! { DescribePositionsOutput {
    0 "PositionSet" position_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub position_id: Option<u64>,
    pub height: Option<u64>,
    pub position_code: Option<String>,
    pub position_status: Option<u64>,
    pub plan_device_type: Option<i64>,
    pub idc_unit_id: Option<u64>,
    pub rack_id: Option<u64>,
    pub rack_name: Option<String>,
    pub idc_unit_name: Option<String>,
    pub idc_name: Option<String>,
    pub idc_id: Option<u64>,
    pub sn: Option<String>,
    pub asset_id: Option<String>,
    pub model_version: Option<String>,
}
model! { Position {
    0 "PositionId" position_id, 1 "Height" height, 2 "PositionCode" position_code, 3 "PositionStatus" position_status,
    4 "PlanDeviceType" plan_device_type, 5 "IdcUnitId" idc_unit_id, 6 "RackId" rack_id, 7 "RackName" rack_name,
    8 "IdcUnitName" idc_unit_name, 9 "IdcName" idc_name, 10 "IdcId" idc_id, 11 "Sn" sn, 12 "AssetId" asset_id,
    13 "ModelVersion" model_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacks {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub dst_service: Option<String>,
    pub rack_name: Option<String>,
}
operation! { DescribeRacks() "DescribeRacks" -> DescribeRacksOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>, 3 "DstService" dst_service: String,
    4 "RackName" rack_name: String
} }
paged! { DescribeRacks: Rack = Offset "Offset", "RackSet" rack_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacksOutput {
    pub rack_set: Option<Vec<Rack>>,
    pub total: Option<u64>,
}
model! { DescribeRacksOutput {
    0 "RackSet" rack_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rack {
    pub rack_name: Option<String>,
    pub idc_unit_id: Option<u64>,
    pub idc_unit_name: Option<String>,
    pub idc_name: Option<String>,
    pub idc_id: Option<u64>,
    pub rack_id: Option<u64>,
    pub is_power_on: Option<bool>,
    pub rack_open_time: Option<String>,
    pub hosting_type: Option<String>,
}
model! { Rack {
    0 "RackName" rack_name, 1 "IdcUnitId" idc_unit_id, 2 "IdcUnitName" idc_unit_name, 3 "IdcName" idc_name,
    4 "IdcId" idc_id, 5 "RackId" rack_id, 6 "IsPowerOn" is_power_on, 7 "RackOpenTime" rack_open_time,
    8 "HostingType" hosting_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacksDistribution {
    pub idc_unit_id: u64,
}
operation! { DescribeRacksDistribution(idc_unit_id: u64)
    "DescribeRacksDistribution" -> DescribeRacksDistributionOutput {
    0 "IdcUnitId" idc_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRacksDistributionOutput {
    pub distribution_set: Option<Vec<Distribution>>,
}
model! { DescribeRacksDistributionOutput {
    0 "DistributionSet" distribution_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Distribution {
    pub rack_number: Option<String>,
    pub rack_usage_set: Option<Vec<RackUsage>>,
}
model! { Distribution {
    0 "RackNumber" rack_number, 1 "RackUsageSet" rack_usage_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RackUsage {
    pub rack_id: Option<u64>,
    pub used_num: Option<u64>,
    pub unused_num: Option<u64>,
    pub rack_short_name: Option<String>,
    pub total_num: Option<u64>,
    pub used_rate: Option<f64>,
}
model! { RackUsage {
    0 "RackId" rack_id, 1 "UsedNum" used_num, 2 "UnusedNum" unused_num, 3 "RackShortName" rack_short_name,
    4 "TotalNum" total_num, 5 "UsedRate" used_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResourceUsage() "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub hosting_server_count: Option<u64>,
    pub rent_server_count: Option<u64>,
    pub net_device_count: Option<u64>,
    pub rack_total_count: Option<u64>,
    pub rack_power_on_count: Option<u64>,
    pub position_used_count: Option<u64>,
    pub position_total_count: Option<u64>,
    pub rack_power_on_rate: Option<String>,
    pub position_used_rate: Option<String>,
}
model! { DescribeResourceUsageOutput {
    0 "HostingServerCount" hosting_server_count, 1 "RentServerCount" rent_server_count,
    2 "NetDeviceCount" net_device_count, 3 "RackTotalCount" rack_total_count, 4 "RackPowerOnCount" rack_power_on_count,
    5 "PositionUsedCount" position_used_count, 6 "PositionTotalCount" position_total_count,
    7 "RackPowerOnRate" rack_power_on_rate, 8 "PositionUsedRate" position_used_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderCarCollectList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeWorkOrderCarCollectList()
    "DescribeWorkOrderCarCollectList" -> DescribeWorkOrderCarCollectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeWorkOrderCarCollectList: PersonnelVisitCar = Offset "Offset", "CarSet" car_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderCarCollectListOutput {
    pub total_count: Option<u64>,
    pub car_set: Option<Vec<PersonnelVisitCar>>,
}
model! { DescribeWorkOrderCarCollectListOutput {
    0 "TotalCount" total_count, 1 "CarSet" car_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderContactCollectList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeWorkOrderContactCollectList()
    "DescribeWorkOrderContactCollectList" -> DescribeWorkOrderContactCollectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeWorkOrderContactCollectList: ContactCollectInfo =
    Offset "Offset", "ContactSet" contact_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderContactCollectListOutput {
    pub total_count: Option<u64>,
    pub contact_set: Option<Vec<ContactCollectInfo>>,
}
model! { DescribeWorkOrderContactCollectListOutput {
    0 "TotalCount" total_count, 1 "ContactSet" contact_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactCollectInfo {
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
}
model! { ContactCollectInfo {
    0 "ContactName" contact_name, 1 "ContactPhone" contact_phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderList {
    pub filters: Option<Vec<Filter>>,
    pub sn_list: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeWorkOrderList() "DescribeWorkOrderList" -> DescribeWorkOrderListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "SnList" sn_list: Vec<String>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeWorkOrderList: WorkOrderData = Offset "Offset", "WorkOrderSet" work_order_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderListOutput {
    pub total_count: Option<u64>,
    pub work_order_set: Option<Vec<WorkOrderData>>,
}
model! { DescribeWorkOrderListOutput {
    0 "TotalCount" total_count, 1 "WorkOrderSet" work_order_set
} }

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
    0 "WorkOrderId" work_order_id, 1 "ServiceType" service_type, 2 "OrderType" order_type, 3 "OrderStatus" order_status,
    4 "Creator" creator, 5 "CreateTime" create_time, 6 "FinishTime" finish_time, 7 "TicketId" ticket_id,
    8 "SLAInfo" sla_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderPersonnelCollectList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeWorkOrderPersonnelCollectList()
    "DescribeWorkOrderPersonnelCollectList" -> DescribeWorkOrderPersonnelCollectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeWorkOrderPersonnelCollectList: Personnel =
    Offset "Offset", "PersonnelSet" personnel_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderPersonnelCollectListOutput {
    pub total_count: Option<u64>,
    pub personnel_set: Option<Vec<Personnel>>,
}
model! { DescribeWorkOrderPersonnelCollectListOutput {
    0 "TotalCount" total_count, 1 "PersonnelSet" personnel_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderStatistics {}
operation! { DescribeWorkOrderStatistics() "DescribeWorkOrderStatistics" -> DescribeWorkOrderStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderStatisticsOutput {
    pub total_num: Option<u64>,
    pub processing_num: Option<u64>,
    pub confirming_num: Option<u64>,
    pub finish_num: Option<u64>,
    pub reject_num: Option<u64>,
    pub exception_num: Option<u64>,
    pub cancel_num: Option<u64>,
    pub checking_num: Option<u64>,
}
model! { DescribeWorkOrderStatisticsOutput {
    0 "TotalNum" total_num, 1 "ProcessingNum" processing_num, 2 "ConfirmingNum" confirming_num,
    3 "FinishNum" finish_num, 4 "RejectNum" reject_num, 5 "ExceptionNum" exception_num, 6 "CancelNum" cancel_num,
    7 "CheckingNum" checking_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderTypes {}
operation! { DescribeWorkOrderTypes() "DescribeWorkOrderTypes" -> DescribeWorkOrderTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkOrderTypesOutput {
    pub collected_work_oder_type_set: Option<Vec<WorkOrderTypeDetail>>,
    pub work_order_family_set: Option<Vec<WorkOrderFamilyDetail>>,
}
model! { DescribeWorkOrderTypesOutput {
    0 "CollectedWorkOderTypeSet" collected_work_oder_type_set, 1 "WorkOrderFamilySet" work_order_family_set
} }

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
    0 "WorkOrderFamily" work_order_family, 1 "WorkOrderName" work_order_name, 2 "WorkOrderType" work_order_type,
    3 "WorkOrderDescription" work_order_description, 4 "CollectFlag" collect_flag, 5 "SlaMessage" sla_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkOrderFamilyDetail {
    pub work_order_family: Option<String>,
    pub work_order_type_set: Option<Vec<WorkOrderTypeDetail>>,
}
model! { WorkOrderFamilyDetail {
    0 "WorkOrderFamily" work_order_family, 1 "WorkOrderTypeSet" work_order_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerWorkOrderDetail {
    pub begin_date_time: String,
    pub end_date_time: String,
    pub work_order_type: Option<Vec<String>>,
}
operation! { ExportCustomerWorkOrderDetail(begin_date_time: String, end_date_time: String)
    "ExportCustomerWorkOrderDetail" -> ExportCustomerWorkOrderDetailOutput {
    0 "BeginDateTime" begin_date_time, 1 "EndDateTime" end_date_time, 2 "WorkOrderType" work_order_type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCustomerWorkOrderDetailOutput {
    pub download_url: Option<Secret>,
}
model! { ExportCustomerWorkOrderDetailOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkOrderTypeCollectFlag {
    pub work_order_type: String,
}
operation! { ModifyWorkOrderTypeCollectFlag(work_order_type: String)
    "ModifyWorkOrderTypeCollectFlag" -> ModifyWorkOrderTypeCollectFlagOutput {
    0 "WorkOrderType" work_order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkOrderTypeCollectFlagOutput {
    pub current_collect_flag: Option<bool>,
}
model! { ModifyWorkOrderTypeCollectFlagOutput {
    0 "CurrentCollectFlag" current_collect_flag
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER_VALUE_END_TIME_LOWER_THAN_START_TIME: &str =
        "InvalidParameterValue.EndTimeLowerThanStartTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_EXTRA_PARAMETER_COMBINATION: &str =
        "InvalidParameterValue.InvalidExtraParameterCombination";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_COMBINATION: &str =
        "InvalidParameterValue.InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT: &str = "InvalidParameterValue.InvalidTimeFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_WORK_ORDER_TYPE: &str = "InvalidParameterValue.InvalidWorkOrderType";
}

#[cfg(feature = "reflect")]
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
