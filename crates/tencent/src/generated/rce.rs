//! `rce` of Tencent Cloud, API version 2026-01-30.
//!
//! Endpoint: `rce.tencentcloudapi.com`, or `rce.<region>.tencentcloudapi.com`. Other versions: [`v20201103`],
//! [`v20250425`]. Operations: <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2026-01-30>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20201103;
pub mod v20250425;

static SERVICE: Service<'_> = Service::new("rce", "2026-01-30", "rce", &Endpoints::NONE);

/// `AssessDeviceRiskPremiumPro` of `rce` 2026-01-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2026-01-30&Action=AssessDeviceRiskPremiumPro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessDeviceRiskPremiumPro {
    /// Required. Secret.
    pub device_token: Secret,
    pub user_ip: Option<String>,
}
operation! { AssessDeviceRiskPremiumPro(device_token: Secret)
    "AssessDeviceRiskPremiumPro" -> AssessDeviceRiskPremiumProOutput {
    0 "DeviceToken" device_token, 1 "UserIp" user_ip: String
} }

/// Response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessDeviceRiskPremiumProOutput {
    pub data: Option<AssessDeviceRiskPremiumRsp>,
}
model! { AssessDeviceRiskPremiumProOutput {
    0 "Data" data: AssessDeviceRiskPremiumRsp
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessDeviceRiskPremiumRsp {
    pub decision: Option<Decision>,
    pub score: Option<DataScore>,
    pub device: Option<Device>,
    pub environment: Option<Environment>,
}
model! { AssessDeviceRiskPremiumRsp {
    0 "Decision" decision: Decision, 1 "Score" score: DataScore, 2 "Device" device: Device,
    3 "Environment" environment: Environment
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Decision {
    pub decision_result: Option<String>,
    pub disposition: Option<String>,
}
model! { Decision {
    0 "DecisionResult" decision_result: String, 1 "Disposition" disposition: String
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataScore {
    pub risk_level: Option<i64>,
    pub risk_labels: Vec<RiskLabel>,
    pub risk_score: Option<i64>,
}
model! { DataScore {
    0 "RiskLevel" risk_level: i64, 1 "RiskLabels" risk_labels: Vec<RiskLabel>, 2 "RiskScore" risk_score: i64
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskLabel {
    pub id: Option<String>,
    pub reason: Option<String>,
}
model! { RiskLabel {
    0 "Id" id: String, 1 "Reason" reason: String
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub device_id: Option<String>,
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_ip: Option<String>,
    pub model: Option<String>,
    pub network_type: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub system_version: Option<String>,
    pub sdk_build_version: Option<String>,
    /// Secret.
    pub sign_token: Option<Secret>,
    pub token_time: Option<String>,
    pub privacy_browser: Option<String>,
}
model! { Device {
    0 "DeviceId" device_id: String, 1 "AppVersion" app_version: String, 2 "Brand" brand: String,
    3 "ClientIp" client_ip: String, 4 "Model" model: String, 5 "NetworkType" network_type: String,
    6 "PackageName" package_name: String, 7 "Platform" platform: String, 8 "SystemVersion" system_version: String,
    9 "SdkBuildVersion" sdk_build_version: String, 10 "SignToken" sign_token: Secret, 11 "TokenTime" token_time: String,
    12 "PrivacyBrowser" privacy_browser: String
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub location: Option<IPLocation>,
    pub network: Option<IPNetwork>,
}
model! { Environment {
    0 "Location" location: IPLocation, 1 "Network" network: IPNetwork
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPLocation {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub longitude: Option<String>,
    pub latitude: Option<String>,
    pub timezone: Option<String>,
    pub zip_code: Option<String>,
}
model! { IPLocation {
    0 "Country" country: String, 1 "Region" region: String, 2 "City" city: String, 3 "District" district: String,
    4 "Longitude" longitude: String, 5 "Latitude" latitude: String, 6 "Timezone" timezone: String,
    7 "ZipCode" zip_code: String
} }

/// In the response of [`AssessDeviceRiskPremiumPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPNetwork {
    pub isp: Option<String>,
    pub asn: Option<String>,
    pub organization: Option<String>,
    pub is_reserved: Option<bool>,
    pub is_gateway: Option<bool>,
    pub is_anycast: Option<bool>,
    pub is_mobile: Option<bool>,
    pub is_dynamic: Option<bool>,
    pub is_egress: Option<bool>,
    pub is_dns: Option<bool>,
    pub is_education: Option<bool>,
    pub is_institution: Option<bool>,
    pub is_company: Option<bool>,
    pub is_residence: Option<bool>,
    pub is_cloud_service: Option<bool>,
    pub is_infrastructure: Option<bool>,
    pub is_mx_server: Option<bool>,
}
model! { IPNetwork {
    0 "ISP" isp: String, 1 "ASN" asn: String, 2 "Organization" organization: String, 3 "IsReserved" is_reserved: bool,
    4 "IsGateway" is_gateway: bool, 5 "IsAnycast" is_anycast: bool, 6 "IsMobile" is_mobile: bool,
    7 "IsDynamic" is_dynamic: bool, 8 "IsEgress" is_egress: bool, 9 "IsDNS" is_dns: bool,
    10 "IsEducation" is_education: bool, 11 "IsInstitution" is_institution: bool, 12 "IsCompany" is_company: bool,
    13 "IsResidence" is_residence: bool, 14 "IsCloudService" is_cloud_service: bool,
    15 "IsInfrastructure" is_infrastructure: bool, 16 "IsMXServer" is_mx_server: bool
} }

/// `AssessDeviceRiskPro` of `rce` 2026-01-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2026-01-30&Action=AssessDeviceRiskPro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessDeviceRiskPro {
    /// Required. Secret.
    pub device_token: Secret,
    pub user_ip: Option<String>,
}
operation! { AssessDeviceRiskPro(device_token: Secret) "AssessDeviceRiskPro" -> AssessDeviceRiskProOutput {
    0 "DeviceToken" device_token, 1 "UserIp" user_ip: String
} }

/// Response of [`AssessDeviceRiskPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessDeviceRiskProOutput {
    pub data: Option<AssessDeviceRiskRsp>,
}
model! { AssessDeviceRiskProOutput {
    0 "Data" data: AssessDeviceRiskRsp
} }

/// In the response of [`AssessDeviceRiskPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessDeviceRiskRsp {
    pub score: Option<DataScore>,
    pub device: Option<Device>,
    pub environment: Option<Environment>,
}
model! { AssessDeviceRiskRsp {
    0 "Score" score: DataScore, 1 "Device" device: Device, 2 "Environment" environment: Environment
} }

/// `AssessEnvironmentRisk` of `rce` 2026-01-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2026-01-30&Action=AssessEnvironmentRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessEnvironmentRisk {
    /// Required.
    pub user_ip: String,
}
operation! { AssessEnvironmentRisk(user_ip: String) "AssessEnvironmentRisk" -> AssessEnvironmentRiskOutput {
    0 "UserIp" user_ip
} }

/// Response of [`AssessEnvironmentRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessEnvironmentRiskOutput {
    pub data: Option<AssessEnvironmentRiskRsp>,
}
model! { AssessEnvironmentRiskOutput {
    0 "Data" data: AssessEnvironmentRiskRsp
} }

/// In the response of [`AssessEnvironmentRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessEnvironmentRiskRsp {
    pub score: Option<DataScore>,
    pub environment: Option<Environment>,
}
model! { AssessEnvironmentRiskRsp {
    0 "Score" score: DataScore, 1 "Environment" environment: Environment
} }

/// `AssessRisk` of `rce` 2026-01-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2026-01-30&Action=AssessRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessRisk {
    /// Required.
    pub event_code: String,
    /// Required.
    pub event_time: String,
    /// Required.
    pub session_id: String,
    /// Required. Secret.
    pub device_token: Secret,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub event_detail: EventDetail,
    pub user_id: Option<String>,
    pub user_email: Option<String>,
    pub user_phone: Option<String>,
    pub browser: Option<Browser>,
    pub app: Option<App>,
    pub data_authorization: Option<DataAuthorization>,
    pub user_phone_encrypt: Option<String>,
    pub we_chat_open_id: Option<String>,
    pub qq_open_id: Option<String>,
    pub qq_app_id: Option<String>,
}

/// Arguments of [`AssessRisk::new`].
pub struct AssessRiskRequired {
    pub event_code: String,
    pub event_time: String,
    pub session_id: String,
    pub device_token: Secret,
    pub user_ip: String,
    pub event_detail: EventDetail,
}
operation! {
    AssessRisk { AssessRiskRequired: event_code, event_time, session_id, device_token, user_ip, event_detail }
    "AssessRisk" -> AssessRiskOutput {
    0 "EventCode" event_code, 1 "EventTime" event_time, 2 "SessionId" session_id, 3 "DeviceToken" device_token,
    4 "UserIp" user_ip, 5 "EventDetail" event_detail, 6 "UserId" user_id: String, 7 "UserEmail" user_email: String,
    8 "UserPhone" user_phone: String, 9 "Browser" browser: Browser, 10 "App" app: App,
    11 "DataAuthorization" data_authorization: DataAuthorization, 12 "UserPhoneEncrypt" user_phone_encrypt: String,
    13 "WeChatOpenId" we_chat_open_id: String, 14 "QQOpenId" qq_open_id: String, 15 "QQAppId" qq_app_id: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDetail {
    pub login: Option<LoginEvent>,
    pub register: Option<RegisterEvent>,
    pub create_order: Option<CreateOrderEvent>,
    pub transaction: Option<TransactionEvent>,
    pub sms: Option<SMSEvent>,
    pub charge_back: Option<ChargeBackEvent>,
    pub logout: Option<LogoutEvent>,
    pub modify_account: Option<ModifyAccountEvent>,
    pub modify_password: Option<ModifyPasswordEvent>,
    pub security_verification: Option<SecurityVerificationEvent>,
    pub add_promotion: Option<AddPromotionEvent>,
    pub redeem: Option<RedeemEvent>,
    pub withdraw: Option<WithdrawEvent>,
    pub cust_event: Option<CustEvent>,
    pub scan_code: Option<ScanCodeEvent>,
    pub lucky_draw: Option<LuckyDrawEvent>,
    pub task: Option<TaskEvent>,
    pub invitation: Option<InvitationEvent>,
    pub claim_red_packet: Option<ClaimRedPacketEvent>,
    pub browse: Option<BrowseEvent>,
}
input! { EventDetail() {
    0 "Login" login: LoginEvent, 1 "Register" register: RegisterEvent, 2 "CreateOrder" create_order: CreateOrderEvent,
    3 "Transaction" transaction: TransactionEvent, 4 "Sms" sms: SMSEvent, 5 "ChargeBack" charge_back: ChargeBackEvent,
    6 "Logout" logout: LogoutEvent, 7 "ModifyAccount" modify_account: ModifyAccountEvent,
    8 "ModifyPassword" modify_password: ModifyPasswordEvent,
    9 "SecurityVerification" security_verification: SecurityVerificationEvent,
    10 "AddPromotion" add_promotion: AddPromotionEvent, 11 "Redeem" redeem: RedeemEvent,
    12 "Withdraw" withdraw: WithdrawEvent, 13 "CustEvent" cust_event: CustEvent, 14 "ScanCode" scan_code: ScanCodeEvent,
    15 "LuckyDraw" lucky_draw: LuckyDrawEvent, 16 "Task" task: TaskEvent, 17 "Invitation" invitation: InvitationEvent,
    18 "ClaimRedPacket" claim_red_packet: ClaimRedPacketEvent, 19 "Browse" browse: BrowseEvent
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginEvent {
    pub user_info: Option<User>,
    pub user_login_name: Option<String>,
    pub login_result: Option<ResultItem>,
    pub cust: Option<Vec<Cust>>,
}
input! { LoginEvent() {
    0 "UserInfo" user_info: User, 1 "UserLoginName" user_login_name: String, 2 "LoginResult" login_result: ResultItem,
    3 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_level: Option<String>,
    pub user_point: Option<CreditPoint>,
    pub user_type: Option<String>,
}
input! { User() {
    0 "UserLevel" user_level: String, 1 "UserPoint" user_point: CreditPoint, 2 "UserType" user_type: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditPoint {
    /// Required.
    pub point: Option<f64>,
    /// Required.
    pub point_type: Option<String>,
}
input! { CreditPoint(point: f64, point_type: String) {
    0 "Point" point: f64, 1 "PointType" point_type: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultItem {
    /// Required.
    pub status: Option<String>,
    pub failure_reason: Option<String>,
}
input! { ResultItem(status: String) {
    0 "Status" status: String, 1 "FailureReason" failure_reason: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cust {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Cust() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEvent {
    pub register_result: Option<ResultItem>,
    pub user_info: Option<User>,
    pub person: Option<Person>,
    pub billing_address: Option<Address>,
    pub delivery_address: Option<Address>,
    pub inviter: Option<Inviter>,
    pub cust: Option<Vec<Cust>>,
}
input! { RegisterEvent() {
    0 "RegisterResult" register_result: ResultItem, 1 "UserInfo" user_info: User, 2 "Person" person: Person,
    3 "BillingAddress" billing_address: Address, 4 "DeliveryAddress" delivery_address: Address,
    5 "Inviter" inviter: Inviter, 6 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    pub name: Option<String>,
    pub gender: Option<String>,
    pub birthday: Option<String>,
    pub degree: Option<String>,
    pub occupation: Option<String>,
}
input! { Person() {
    0 "Name" name: String, 1 "Gender" gender: String, 2 "Birthday" birthday: String, 3 "Degree" degree: String,
    4 "Occupation" occupation: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub detail: Option<String>,
    pub zip_code: Option<String>,
}
input! { Address() {
    0 "Country" country: String, 1 "Region" region: String, 2 "City" city: String, 3 "District" district: String,
    4 "Detail" detail: String, 5 "ZipCode" zip_code: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inviter {
    /// Required.
    pub inviter_user_id: Option<String>,
    pub inviter_phone: Option<String>,
    pub invite_code: Option<String>,
    pub invite_channel: Option<String>,
}
input! { Inviter(inviter_user_id: String) {
    0 "InviterUserId" inviter_user_id: String, 1 "InviterPhone" inviter_phone: String,
    2 "InviteCode" invite_code: String, 3 "InviteChannel" invite_channel: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderEvent {
    /// Required.
    pub order_id: Option<String>,
    /// Required.
    pub amount: Option<Amount>,
    /// Required.
    pub merchant: Option<Merchant>,
    pub billing: Option<Billing>,
    pub items: Option<Vec<Item>>,
    pub delivery: Option<Delivery>,
    pub promotions: Option<Vec<Promotion>>,
    pub cust: Option<Vec<Cust>>,
}
input! { CreateOrderEvent(order_id: String, amount: Amount, merchant: Merchant) {
    0 "OrderId" order_id: String, 1 "Amount" amount: Amount, 2 "Merchant" merchant: Merchant,
    3 "Billing" billing: Billing, 4 "Items" items: Vec<Item>, 5 "Delivery" delivery: Delivery,
    6 "Promotions" promotions: Vec<Promotion>, 7 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// Required.
    pub currency: Option<String>,
    /// Required.
    pub original_amount: Option<f64>,
    pub exchange_rate_usd: Option<f64>,
    pub exchange_rate_cny: Option<f64>,
}
input! { Amount(currency: String, original_amount: f64) {
    0 "Currency" currency: String, 1 "OriginalAmount" original_amount: f64, 2 "ExchangeRateUSD" exchange_rate_usd: f64,
    3 "ExchangeRateCNY" exchange_rate_cny: f64
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Merchant {
    /// Required.
    pub merchant_id: Option<String>,
    pub name: Option<String>,
    pub register_time: Option<String>,
    pub category: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub address: Option<Address>,
    pub level: Option<String>,
    pub business_type: Option<String>,
    pub goods_quantity: Option<i64>,
    pub historic_sales_quantity: Option<i64>,
    pub historic_sales_amount: Option<Amount>,
}
input! { Merchant(merchant_id: String) {
    0 "MerchantId" merchant_id: String, 1 "Name" name: String, 2 "RegisterTime" register_time: String,
    3 "Category" category: String, 4 "Phone" phone: String, 5 "Email" email: String, 6 "URL" url: String,
    7 "Address" address: Address, 8 "Level" level: String, 9 "BusinessType" business_type: String,
    10 "GoodsQuantity" goods_quantity: i64, 11 "HistoricSalesQuantity" historic_sales_quantity: i64,
    12 "HistoricSalesAmount" historic_sales_amount: Amount
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Billing {
    pub address: Option<Address>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub recipient: Option<String>,
}
input! { Billing() {
    0 "Address" address: Address, 1 "Phone" phone: String, 2 "Email" email: String, 3 "Recipient" recipient: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// Required.
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub category: Option<String>,
    pub price: Option<Amount>,
    pub upc: Option<String>,
    pub ean: Option<String>,
    pub sku: Option<String>,
    pub isbn: Option<String>,
    pub brand: Option<String>,
    pub quantity: Option<i64>,
    pub manufacturer: Option<String>,
    pub tags: Option<String>,
}
input! { Item(item_id: String) {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String, 2 "Category" category: String, 3 "Price" price: Amount,
    4 "UPC" upc: String, 5 "EAN" ean: String, 6 "SKU" sku: String, 7 "ISBN" isbn: String, 8 "Brand" brand: String,
    9 "Quantity" quantity: i64, 10 "Manufacturer" manufacturer: String, 11 "Tags" tags: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delivery {
    pub delivery_method: Option<String>,
    pub delivery_amount: Option<Amount>,
    pub delivery_address: Option<Address>,
    pub consignee_phone: Option<String>,
    pub consignee_email: Option<String>,
    pub consignee_name: Option<String>,
    pub expedited: Option<bool>,
    pub delivery_carrier: Option<String>,
    pub delivery_tracking: Option<String>,
}
input! { Delivery() {
    0 "DeliveryMethod" delivery_method: String, 1 "DeliveryAmount" delivery_amount: Amount,
    2 "DeliveryAddress" delivery_address: Address, 3 "ConsigneePhone" consignee_phone: String,
    4 "ConsigneeEmail" consignee_email: String, 5 "ConsigneeName" consignee_name: String, 6 "Expedited" expedited: bool,
    7 "DeliveryCarrier" delivery_carrier: String, 8 "DeliveryTracking" delivery_tracking: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Promotion {
    /// Required.
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub coupon: Option<Coupon>,
    pub credit_point: Option<CreditPoint>,
}
input! { Promotion(promotion_id: String) {
    0 "PromotionId" promotion_id: String, 1 "PromotionName" promotion_name: String, 2 "Description" description: String,
    3 "InviterUserId" inviter_user_id: String, 4 "Coupon" coupon: Coupon, 5 "CreditPoint" credit_point: CreditPoint
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coupon {
    pub coupon_id: Option<String>,
    pub coupon_name: Option<String>,
    pub start_time: Option<String>,
    pub expire_time: Option<String>,
    pub percentage_rate: Option<f64>,
    pub discount_amount: Option<Amount>,
    pub threshold: Option<f64>,
}
input! { Coupon() {
    0 "CouponId" coupon_id: String, 1 "CouponName" coupon_name: String, 2 "StartTime" start_time: String,
    3 "ExpireTime" expire_time: String, 4 "PercentageRate" percentage_rate: f64,
    5 "DiscountAmount" discount_amount: Amount, 6 "Threshold" threshold: f64
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionEvent {
    /// Required.
    pub transaction_id: Option<String>,
    /// Required.
    pub order_id: Option<Vec<String>>,
    /// Required.
    pub payment_amount: Option<Amount>,
    /// Required.
    pub payment_method: Option<PaymentMethod>,
    pub transaction_type: Option<String>,
    pub billing: Option<Billing>,
    pub delivery: Option<Delivery>,
    pub merchant: Option<Merchant>,
    pub payment_result: Option<PaymentResult>,
    pub transfer_recipient_user_id: Option<String>,
    pub transfer_sent_address: Option<Address>,
    pub transfer_received_address: Option<Address>,
    pub digital_orders: Option<Vec<DigitalOrder>>,
    pub receiver_wallet: Option<Wallet>,
    pub cust: Option<Vec<Cust>>,
}
input! {
    TransactionEvent(transaction_id: String, order_id: Vec<String>, payment_amount: Amount, payment_method: PaymentMethod) {
    0 "TransactionId" transaction_id: String, 1 "OrderId" order_id: Vec<String>,
    2 "PaymentAmount" payment_amount: Amount, 3 "PaymentMethod" payment_method: PaymentMethod,
    4 "TransactionType" transaction_type: String, 5 "Billing" billing: Billing, 6 "Delivery" delivery: Delivery,
    7 "Merchant" merchant: Merchant, 8 "PaymentResult" payment_result: PaymentResult,
    9 "TransferRecipientUserId" transfer_recipient_user_id: String,
    10 "TransferSentAddress" transfer_sent_address: Address,
    11 "TransferReceivedAddress" transfer_received_address: Address,
    12 "DigitalOrders" digital_orders: Vec<DigitalOrder>, 13 "ReceiverWallet" receiver_wallet: Wallet,
    14 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Required.
    pub payment_type: Option<String>,
    pub payment_channel: Option<String>,
    pub card: Option<Card>,
    pub sepa_direct_debit_mandate: Option<bool>,
    pub digital_wallet: Option<Wallet>,
}
input! { PaymentMethod(payment_type: String) {
    0 "PaymentType" payment_type: String, 1 "PaymentChannel" payment_channel: String, 2 "Card" card: Card,
    3 "SEPADirectDebitMandate" sepa_direct_debit_mandate: bool, 4 "DigitalWallet" digital_wallet: Wallet
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Card {
    /// Required.
    pub card_bin: Option<String>,
    /// Required.
    pub last_four_digits: Option<String>,
    pub country: Option<String>,
    pub bank: Option<String>,
    pub r#type: Option<String>,
    pub brand: Option<String>,
    pub level: Option<String>,
    pub holder_name: Option<String>,
    pub expire_time: Option<String>,
}
input! { Card(card_bin: String, last_four_digits: String) {
    0 "CardBin" card_bin: String, 1 "LastFourDigits" last_four_digits: String, 2 "Country" country: String,
    3 "Bank" bank: String, 4 "Type" r#type: String, 5 "Brand" brand: String, 6 "Level" level: String,
    7 "HolderName" holder_name: String, 8 "ExpireTime" expire_time: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Wallet {
    /// Required.
    pub wallet_type: Option<String>,
    /// Required.
    pub wallet_address: Option<String>,
    pub wallet_holder_name: Option<String>,
    pub wallet_provider: Option<String>,
}
input! { Wallet(wallet_type: String, wallet_address: String) {
    0 "WalletType" wallet_type: String, 1 "WalletAddress" wallet_address: String,
    2 "WalletHolderName" wallet_holder_name: String, 3 "WalletProvider" wallet_provider: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentResult {
    /// Required.
    pub status: Option<String>,
    pub failure_reason: Option<String>,
    pub three_domain_secure: Option<bool>,
    pub eci_code: Option<String>,
    pub avs_code: Option<String>,
    pub cvc_code: Option<String>,
}
input! { PaymentResult(status: String) {
    0 "Status" status: String, 1 "FailureReason" failure_reason: String,
    2 "ThreeDomainSecure" three_domain_secure: bool, 3 "ECICode" eci_code: String, 4 "AVSCode" avs_code: String,
    5 "CVCCode" cvc_code: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DigitalOrder {
    pub digital_asset: Option<String>,
    pub asset_type: Option<String>,
    pub order_type: Option<String>,
    pub volume: Option<f64>,
}
input! { DigitalOrder() {
    0 "DigitalAsset" digital_asset: String, 1 "AssetType" asset_type: String, 2 "OrderType" order_type: String,
    3 "Volume" volume: f64
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SMSEvent {
    pub user_info: Option<User>,
    pub sms_id: Option<String>,
    pub received_time: Option<String>,
    pub action: Option<String>,
    pub sms_result: Option<ResultItem>,
    pub cust: Option<Vec<Cust>>,
}
input! { SMSEvent() {
    0 "UserInfo" user_info: User, 1 "SMSId" sms_id: String, 2 "ReceivedTime" received_time: String,
    3 "Action" action: String, 4 "SMSResult" sms_result: ResultItem, 5 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeBackEvent {
    /// Required.
    pub transaction_id: Option<String>,
    /// Required.
    pub order_id: Option<Vec<String>>,
    /// Required.
    pub charge_back_code: Option<String>,
    /// Required.
    pub charge_back_reason: Option<String>,
    pub charge_back_process: Option<String>,
    pub charge_back_amount: Option<Amount>,
    pub cust: Option<Vec<Cust>>,
}
input! {
    ChargeBackEvent(transaction_id: String, order_id: Vec<String>, charge_back_code: String, charge_back_reason: String) {
    0 "TransactionId" transaction_id: String, 1 "OrderId" order_id: Vec<String>,
    2 "ChargeBackCode" charge_back_code: String, 3 "ChargeBackReason" charge_back_reason: String,
    4 "ChargeBackProcess" charge_back_process: String, 5 "ChargeBackAmount" charge_back_amount: Amount,
    6 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoutEvent {
    pub user_info: Option<User>,
    pub user_login_name: Option<String>,
    pub cust: Option<Vec<Cust>>,
}
input! { LogoutEvent() {
    0 "UserInfo" user_info: User, 1 "UserLoginName" user_login_name: String, 2 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountEvent {
    pub user_info: Option<User>,
    pub person: Option<Person>,
    pub billing_address: Option<Address>,
    pub delivery_address: Option<Address>,
    pub cust: Option<Vec<Cust>>,
}
input! { ModifyAccountEvent() {
    0 "UserInfo" user_info: User, 1 "Person" person: Person, 2 "BillingAddress" billing_address: Address,
    3 "DeliveryAddress" delivery_address: Address, 4 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPasswordEvent {
    pub reason: Option<String>,
    pub cust: Option<Vec<Cust>>,
}
input! { ModifyPasswordEvent() {
    0 "Reason" reason: String, 1 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityVerificationEvent {
    /// Required.
    pub verification_event: Option<String>,
    /// Required.
    pub verification_type: Option<String>,
    pub verification_content: Option<String>,
    pub verification_result: Option<ResultItem>,
    pub cust: Option<Vec<Cust>>,
}
input! { SecurityVerificationEvent(verification_event: String, verification_type: String) {
    0 "VerificationEvent" verification_event: String, 1 "VerificationType" verification_type: String,
    2 "VerificationContent" verification_content: String, 3 "VerificationResult" verification_result: ResultItem,
    4 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPromotionEvent {
    /// Required.
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub coupon: Option<Coupon>,
    pub point: Option<CreditPoint>,
    pub result: Option<ResultItem>,
    pub cust: Option<Vec<Cust>>,
}
input! { AddPromotionEvent(promotion_id: String) {
    0 "PromotionId" promotion_id: String, 1 "PromotionName" promotion_name: String, 2 "Description" description: String,
    3 "InviterUserId" inviter_user_id: String, 4 "Coupon" coupon: Coupon, 5 "Point" point: CreditPoint,
    6 "Result" result: ResultItem, 7 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeemEvent {
    /// Required.
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub order: Option<Order>,
    pub result: Option<ResultItem>,
    pub cust: Option<Vec<Cust>>,
}
input! { RedeemEvent(promotion_id: String) {
    0 "PromotionId" promotion_id: String, 1 "PromotionName" promotion_name: String, 2 "Description" description: String,
    3 "InviterUserId" inviter_user_id: String, 4 "Order" order: Order, 5 "Result" result: ResultItem,
    6 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// Required.
    pub order_id: Option<String>,
    /// Required.
    pub amount: Option<Amount>,
    pub items: Option<Vec<Item>>,
    pub delivery: Option<Delivery>,
}
input! { Order(order_id: String, amount: Amount) {
    0 "OrderId" order_id: String, 1 "Amount" amount: Amount, 2 "Items" items: Vec<Item>, 3 "Delivery" delivery: Delivery
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawEvent {
    /// Required.
    pub amount: Option<Amount>,
    /// Required.
    pub method: Option<String>,
    pub card: Option<Card>,
    pub wallet: Option<Wallet>,
    pub result: Option<ResultItem>,
    pub cust: Option<Vec<Cust>>,
}
input! { WithdrawEvent(amount: Amount, method: String) {
    0 "Amount" amount: Amount, 1 "Method" method: String, 2 "Card" card: Card, 3 "Wallet" wallet: Wallet,
    4 "Result" result: ResultItem, 5 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustEvent {
    pub cust: Option<Vec<Cust>>,
}
input! { CustEvent() {
    0 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCodeEvent {
    /// Required.
    pub promotion_code: Option<PromotionCode>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub cust: Option<Vec<Cust>>,
}
input! { ScanCodeEvent(promotion_code: PromotionCode) {
    0 "PromotionCode" promotion_code: PromotionCode, 1 "PromotionId" promotion_id: String,
    2 "PromotionName" promotion_name: String, 3 "Description" description: String,
    4 "InviterUserId" inviter_user_id: String, 5 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCode {
    /// Required.
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub image_link: Option<String>,
    pub address: Option<Address>,
    pub items: Option<Vec<Item>>,
}
input! { PromotionCode(id: String) {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "ImageLink" image_link: String, 3 "Address" address: Address,
    4 "Items" items: Vec<Item>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LuckyDrawEvent {
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub lucky_draw_count: Option<i64>,
    pub lucky_draw_type: Option<String>,
    pub cust: Option<Vec<Cust>>,
}
input! { LuckyDrawEvent() {
    0 "PromotionId" promotion_id: String, 1 "PromotionName" promotion_name: String, 2 "Description" description: String,
    3 "InviterUserId" inviter_user_id: String, 4 "LuckyDrawCount" lucky_draw_count: i64,
    5 "LuckyDrawType" lucky_draw_type: String, 6 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskEvent {
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub task_cost_time: Option<i64>,
    pub cust: Option<Vec<Cust>>,
}
input! { TaskEvent() {
    0 "PromotionId" promotion_id: String, 1 "PromotionName" promotion_name: String, 2 "Description" description: String,
    3 "InviterUserId" inviter_user_id: String, 4 "TaskId" task_id: String, 5 "TaskName" task_name: String,
    6 "TaskType" task_type: String, 7 "TaskCostTime" task_cost_time: i64, 8 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvitationEvent {
    /// Required.
    pub invitee_user_id: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub invitee_phone: Option<String>,
    pub invitation_code: Option<String>,
    pub invitation_url: Option<String>,
    pub invitation_channel: Option<String>,
    pub cust: Option<Vec<Cust>>,
}
input! { InvitationEvent(invitee_user_id: String) {
    0 "InviteeUserId" invitee_user_id: String, 1 "PromotionId" promotion_id: String,
    2 "PromotionName" promotion_name: String, 3 "Description" description: String,
    4 "InviteePhone" invitee_phone: String, 5 "InvitationCode" invitation_code: String,
    6 "InvitationUrl" invitation_url: String, 7 "InvitationChannel" invitation_channel: String, 8 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClaimRedPacketEvent {
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
    pub description: Option<String>,
    pub inviter_user_id: Option<String>,
    pub red_packet_id: Option<String>,
    pub red_packet_type: Option<String>,
    pub red_packet_amount: Option<Amount>,
    pub cust: Option<Vec<Cust>>,
}
input! { ClaimRedPacketEvent() {
    0 "PromotionId" promotion_id: String, 1 "PromotionName" promotion_name: String, 2 "Description" description: String,
    3 "InviterUserId" inviter_user_id: String, 4 "RedPacketId" red_packet_id: String,
    5 "RedPacketType" red_packet_type: String, 6 "RedPacketAmount" red_packet_amount: Amount, 7 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowseEvent {
    pub page_type: Option<String>,
    pub page_url: Option<String>,
    pub duration: Option<i64>,
    pub content_type: Option<String>,
    pub content_id: Option<String>,
    pub refer_page_type: Option<String>,
    pub refer_page_url: Option<String>,
    pub guest_id: Option<String>,
    pub cust: Option<Vec<Cust>>,
}
input! { BrowseEvent() {
    0 "PageType" page_type: String, 1 "PageUrl" page_url: String, 2 "Duration" duration: i64,
    3 "ContentType" content_type: String, 4 "ContentId" content_id: String, 5 "ReferPageType" refer_page_type: String,
    6 "ReferPageUrl" refer_page_url: String, 7 "GuestId" guest_id: String, 8 "Cust" cust: Vec<Cust>
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Browser {
    pub user_agent: Option<String>,
    pub accept_language: Option<String>,
    pub content_language: Option<String>,
}
input! { Browser() {
    0 "UserAgent" user_agent: String, 1 "AcceptLanguage" accept_language: String,
    2 "ContentLanguage" content_language: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    pub os: Option<String>,
    pub os_version: Option<String>,
    pub device_manufacturer: Option<String>,
    pub device_model: Option<String>,
    pub device_id: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub client_language: Option<String>,
}
input! { App() {
    0 "OS" os: String, 1 "OSVersion" os_version: String, 2 "DeviceManufacturer" device_manufacturer: String,
    3 "DeviceModel" device_model: String, 4 "DeviceId" device_id: String, 5 "AppName" app_name: String,
    6 "AppVersion" app_version: String, 7 "ClientLanguage" client_language: String
} }

/// In the request of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAuthorization {
    pub data_provider_name: Option<String>,
    pub data_recipient_name: Option<String>,
    pub user_data_type: Option<Vec<i64>>,
    pub is_authorized: Option<bool>,
    pub is_order_handing: Option<bool>,
    pub authorization_deadline: Option<i64>,
    pub privacy_policy_link: Option<String>,
}
input! { DataAuthorization() {
    0 "DataProviderName" data_provider_name: String, 1 "DataRecipientName" data_recipient_name: String,
    2 "UserDataType" user_data_type: Vec<i64>, 3 "IsAuthorized" is_authorized: bool,
    4 "IsOrderHanding" is_order_handing: bool, 5 "AuthorizationDeadline" authorization_deadline: i64,
    6 "PrivacyPolicyLink" privacy_policy_link: String
} }

/// Response of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessRiskOutput {
    pub data: Option<AssessRiskRsp>,
}
model! { AssessRiskOutput {
    0 "Data" data: AssessRiskRsp
} }

/// In the response of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessRiskRsp {
    pub decision: Option<Decision>,
    pub score: Option<Score>,
    pub extra_info: Vec<Cust>,
}
model! { AssessRiskRsp {
    0 "Decision" decision: Decision, 1 "Score" score: Score, 2 "ExtraInfo" extra_info: Vec<Cust>
} }

/// In the response of [`AssessRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Score {
    pub risk_score: Option<i64>,
    pub risk_labels: Vec<RiskLabel>,
}
model! { Score {
    0 "RiskScore" risk_score: i64, 1 "RiskLabels" risk_labels: Vec<RiskLabel>
} }

/// Reports event: `ReportEvent` of `rce` 2026-01-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=rce&Version=2026-01-30&Action=ReportEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportEvent {
    /// Required.
    pub event_code: String,
    /// Required.
    pub event_time: String,
    /// Required.
    pub session_id: String,
    /// Required. Secret.
    pub device_token: Secret,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub event_detail: EventDetail,
    pub user_id: Option<String>,
    pub user_email: Option<String>,
    pub user_phone: Option<String>,
    pub browser: Option<Browser>,
    pub app: Option<App>,
    pub data_authorization: Option<DataAuthorization>,
    pub user_phone_encrypt: Option<String>,
    pub we_chat_open_id: Option<String>,
    pub qq_open_id: Option<String>,
    pub qq_app_id: Option<String>,
}

/// Arguments of [`ReportEvent::new`].
pub struct ReportEventRequired {
    pub event_code: String,
    pub event_time: String,
    pub session_id: String,
    pub device_token: Secret,
    pub user_ip: String,
    pub event_detail: EventDetail,
}
operation! {
    ReportEvent { ReportEventRequired: event_code, event_time, session_id, device_token, user_ip, event_detail }
    "ReportEvent" -> Empty {
    0 "EventCode" event_code, 1 "EventTime" event_time, 2 "SessionId" session_id, 3 "DeviceToken" device_token,
    4 "UserIp" user_ip, 5 "EventDetail" event_detail, 6 "UserId" user_id: String, 7 "UserEmail" user_email: String,
    8 "UserPhone" user_phone: String, 9 "Browser" browser: Browser, 10 "App" app: App,
    11 "DataAuthorization" data_authorization: DataAuthorization, 12 "UserPhoneEncrypt" user_phone_encrypt: String,
    13 "WeChatOpenId" we_chat_open_id: String, 14 "QQOpenId" qq_open_id: String, 15 "QQAppId" qq_app_id: String
} }

/// Response of [`ReportEvent`]: empty.
pub type ReportEventOutput = Empty;

codes! {
    INTERNAL_ERROR_SYSTEM_EXCEPTION "InternalError.SystemException", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_FIELD_MISSED "InvalidParameter.FieldMissed",
    INVALID_PARAMETER_INVALID_FORMAT "InvalidParameter.InvalidFormat",
    INVALID_PARAMETER_INVALID_VALUE "InvalidParameter.InvalidValue",
    INVALID_PARAMETER_LENGTH_EXCEED "InvalidParameter.LengthExceed",
    INVALID_PARAMETER_VALUE_DATA_UNAUTHORIZED "InvalidParameterValue.DataUnauthorized",
    INVALID_PARAMETER_VALUE_DUPLICATED_KEY "InvalidParameterValue.DuplicatedKey",
    INVALID_PARAMETER_VALUE_EVENT_NOT_EXIST "InvalidParameterValue.EventNotExist",
    INVALID_PARAMETER_VALUE_INVALID_EVENT_TIME "InvalidParameterValue.InvalidEventTime",
    INVALID_PARAMETER_VALUE_TENANT_NOT_EXIST "InvalidParameterValue.TenantNotExist",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_FIELD_MISSED "MissingParameter.FieldMissed",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssessDeviceRiskPremiumPro, AssessDeviceRiskPro, AssessEnvironmentRisk, AssessRisk, ReportEvent
}
