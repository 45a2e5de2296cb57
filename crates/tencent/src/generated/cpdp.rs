//! `cpdp` of Tencent Cloud, API version 2019-08-20.
//!
//! Endpoint: `cpdp.tencentcloudapi.com`, or `cpdp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cpdp::QueryFlexPayeeAccountInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryFlexPayeeAccountInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cpdp",
    "2019-08-20",
    "cpdp",
    &Endpoints::NONE,
);

/// Adds contract: `AddContract` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=AddContract>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContract {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub out_contract_id: String,
    /// Required.
    pub code: String,
    /// Required.
    pub payment_id: String,
    /// Required.
    pub payment_classification_id: String,
    /// Required.
    pub payment_classification_limit: String,
    /// Required.
    pub merchant_no: String,
    /// Required.
    pub fee: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub sign_man: String,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_date: String,
    /// Required.
    pub auto_sign: String,
    /// Required.
    pub contact: String,
    /// Required.
    pub contact_telephone: String,
    /// Required.
    pub picture_one: String,
    pub picture_two: Option<String>,
    pub channel_ext_json: Option<String>,
    pub profile: Option<String>,
    pub payment_option_one: Option<String>,
    pub payment_option_two: Option<String>,
    pub payment_option_three: Option<String>,
    pub payment_option_four: Option<String>,
    pub payment_option_five: Option<String>,
    pub payment_option_six: Option<String>,
    pub payment_option_seven: Option<String>,
    pub payment_option_other: Option<String>,
    pub payment_option_ten: Option<String>,
    pub payment_option_nine: Option<String>,
}

/// Arguments of [`AddContract::new`].
pub struct AddContractRequired {
    pub open_id: String,
    pub open_key: String,
    pub out_contract_id: String,
    pub code: String,
    pub payment_id: String,
    pub payment_classification_id: String,
    pub payment_classification_limit: String,
    pub merchant_no: String,
    pub fee: String,
    pub start_date: String,
    pub end_date: String,
    pub sign_man: String,
    pub sign_name: String,
    pub sign_date: String,
    pub auto_sign: String,
    pub contact: String,
    pub contact_telephone: String,
    pub picture_one: String,
}
operation! {
    AddContract { AddContractRequired: open_id, open_key, out_contract_id, code, payment_id, payment_classification_id, payment_classification_limit, merchant_no, fee, start_date, end_date, sign_man, sign_name, sign_date, auto_sign, contact, contact_telephone, picture_one }
    "AddContract" -> AddContractOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutContractId" out_contract_id, 3 "Code" code,
    4 "PaymentId" payment_id, 5 "PaymentClassificationId" payment_classification_id,
    6 "PaymentClassificationLimit" payment_classification_limit, 7 "MerchantNo" merchant_no, 8 "Fee" fee,
    9 "StartDate" start_date, 10 "EndDate" end_date, 11 "SignMan" sign_man, 12 "SignName" sign_name,
    13 "SignDate" sign_date, 14 "AutoSign" auto_sign, 15 "Contact" contact, 16 "ContactTelephone" contact_telephone,
    17 "PictureOne" picture_one, 18 "PictureTwo" picture_two: String, 19 "ChannelExtJson" channel_ext_json: String,
    20 "Profile" profile: String, 21 "PaymentOptionOne" payment_option_one: String,
    22 "PaymentOptionTwo" payment_option_two: String, 23 "PaymentOptionThree" payment_option_three: String,
    24 "PaymentOptionFour" payment_option_four: String, 25 "PaymentOptionFive" payment_option_five: String,
    26 "PaymentOptionSix" payment_option_six: String, 27 "PaymentOptionSeven" payment_option_seven: String,
    28 "PaymentOptionOther" payment_option_other: String, 29 "PaymentOptionTen" payment_option_ten: String,
    30 "PaymentOptionNine" payment_option_nine: String
} }

/// Response of [`AddContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContractOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<AddContractResult>,
}
model! { AddContractOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: AddContractResult
} }

/// In the response of [`AddContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContractResult {
    pub contract_id: Option<String>,
}
model! { AddContractResult {
    0 "ContractId" contract_id: String
} }

/// Adds flex funding account: `AddFlexFundingAccount` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=AddFlexFundingAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFlexFundingAccount {
    /// Required.
    pub funding_account_type: String,
    /// Required.
    pub funding_account_name: String,
    /// Required.
    pub funding_account_no: String,
    /// Required.
    pub phone_no: String,
    /// Required.
    pub payee_id: String,
    pub environment: Option<String>,
    pub bank_branch_name: Option<String>,
}

/// Arguments of [`AddFlexFundingAccount::new`].
pub struct AddFlexFundingAccountRequired {
    pub funding_account_type: String,
    pub funding_account_name: String,
    pub funding_account_no: String,
    pub phone_no: String,
    pub payee_id: String,
}
operation! {
    AddFlexFundingAccount { AddFlexFundingAccountRequired: funding_account_type, funding_account_name, funding_account_no, phone_no, payee_id }
    "AddFlexFundingAccount" -> AddFlexFundingAccountOutput {
    0 "FundingAccountType" funding_account_type, 1 "FundingAccountName" funding_account_name,
    2 "FundingAccountNo" funding_account_no, 3 "PhoneNo" phone_no, 4 "PayeeId" payee_id,
    5 "Environment" environment: String, 6 "BankBranchName" bank_branch_name: String
} }

/// Response of [`AddFlexFundingAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFlexFundingAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PayeeFundingAccountResult>,
}
model! { AddFlexFundingAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PayeeFundingAccountResult
} }

/// In the response of [`AddFlexFundingAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeFundingAccountResult {
    pub funding_account_bind_serial_no: Option<String>,
}
model! { PayeeFundingAccountResult {
    0 "FundingAccountBindSerialNo" funding_account_bind_serial_no: String
} }

/// Adds flex id info: `AddFlexIdInfo` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=AddFlexIdInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFlexIdInfo {
    /// Required.
    pub id_type: i64,
    /// Required.
    pub id_no: String,
    /// Required.
    pub payee_id: String,
    pub environment: Option<String>,
    pub name: Option<String>,
}
operation! { AddFlexIdInfo(id_type: i64, id_no: String, payee_id: String) "AddFlexIdInfo" -> AddFlexIdInfoOutput {
    0 "IdType" id_type, 1 "IdNo" id_no, 2 "PayeeId" payee_id, 3 "Environment" environment: String, 4 "Name" name: String
} }

/// Response of [`AddFlexIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFlexIdInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { AddFlexIdInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// Adds flex phone no: `AddFlexPhoneNo` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=AddFlexPhoneNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFlexPhoneNo {
    /// Required.
    pub phone_no: String,
    /// Required.
    pub payee_id: String,
    pub environment: Option<String>,
}
operation! { AddFlexPhoneNo(phone_no: String, payee_id: String) "AddFlexPhoneNo" -> AddFlexPhoneNoOutput {
    0 "PhoneNo" phone_no, 1 "PayeeId" payee_id, 2 "Environment" environment: String
} }

/// Response of [`AddFlexPhoneNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFlexPhoneNoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { AddFlexPhoneNoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// Adds merchant: `AddMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=AddMerchant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMerchant {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub out_merchant_id: String,
    /// Required.
    pub merchant_name: String,
    /// Required.
    pub business_license_type: String,
    /// Required.
    pub business_license_no: String,
    /// Required.
    pub business_license_picture: String,
    /// Required.
    pub business_license_start_date: String,
    /// Required.
    pub business_license_end_date: String,
    /// Required.
    pub classification_ids: Vec<String>,
    /// Required.
    pub brand_name: String,
    /// Required.
    pub telephone: String,
    /// Required.
    pub city_id: String,
    /// Required.
    pub address: String,
    /// Required.
    pub open_hours: String,
    /// Required.
    pub account_type: String,
    /// Required.
    pub bank_no: String,
    /// Required.
    pub bank_name: String,
    /// Required.
    pub account_no: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub boss_id_type: String,
    /// Required.
    pub boss_id_no: String,
    /// Required.
    pub boss_name: String,
    /// Required.
    pub boss_sex: String,
    /// Required.
    pub boss_id_country: String,
    /// Required.
    pub boss_positive: String,
    /// Required.
    pub boss_back: String,
    /// Required.
    pub boss_start_date: String,
    /// Required.
    pub boss_end_date: String,
    /// Required.
    pub licence_picture: String,
    pub r#type: Option<String>,
    pub organization_no: Option<String>,
    pub organization_start_date: Option<String>,
    pub organization_picture: Option<String>,
    pub organization_end_date: Option<String>,
    pub intro: Option<String>,
    pub logo: Option<String>,
    pub tag: Option<String>,
    pub financial_telephone: Option<String>,
    pub financial_contact: Option<String>,
    pub tax_registration_no: Option<String>,
    pub tax_registration_picture: Option<String>,
    pub tax_registration_start_date: Option<String>,
    pub tax_registration_end_date: Option<String>,
    pub account_boss: Option<String>,
    pub account_manager_name: Option<String>,
    pub boss_telephone: Option<String>,
    pub boss_job: Option<String>,
    pub boss_email: Option<String>,
    pub boss_address: Option<String>,
    pub account_id_type: Option<String>,
    pub account_id_no: Option<String>,
    pub licence_picture_two: Option<String>,
    pub other_picture_one: Option<String>,
    pub other_picture_two: Option<String>,
    pub other_picture_three: Option<String>,
    pub other_picture_four: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`AddMerchant::new`].
pub struct AddMerchantRequired {
    pub open_id: String,
    pub open_key: String,
    pub out_merchant_id: String,
    pub merchant_name: String,
    pub business_license_type: String,
    pub business_license_no: String,
    pub business_license_picture: String,
    pub business_license_start_date: String,
    pub business_license_end_date: String,
    pub classification_ids: Vec<String>,
    pub brand_name: String,
    pub telephone: String,
    pub city_id: String,
    pub address: String,
    pub open_hours: String,
    pub account_type: String,
    pub bank_no: String,
    pub bank_name: String,
    pub account_no: String,
    pub account_name: String,
    pub boss_id_type: String,
    pub boss_id_no: String,
    pub boss_name: String,
    pub boss_sex: String,
    pub boss_id_country: String,
    pub boss_positive: String,
    pub boss_back: String,
    pub boss_start_date: String,
    pub boss_end_date: String,
    pub licence_picture: String,
}
operation! {
    AddMerchant { AddMerchantRequired: open_id, open_key, out_merchant_id, merchant_name, business_license_type, business_license_no, business_license_picture, business_license_start_date, business_license_end_date, classification_ids, brand_name, telephone, city_id, address, open_hours, account_type, bank_no, bank_name, account_no, account_name, boss_id_type, boss_id_no, boss_name, boss_sex, boss_id_country, boss_positive, boss_back, boss_start_date, boss_end_date, licence_picture }
    "AddMerchant" -> AddMerchantOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutMerchantId" out_merchant_id, 3 "MerchantName" merchant_name,
    4 "BusinessLicenseType" business_license_type, 5 "BusinessLicenseNo" business_license_no,
    6 "BusinessLicensePicture" business_license_picture, 7 "BusinessLicenseStartDate" business_license_start_date,
    8 "BusinessLicenseEndDate" business_license_end_date, 9 "ClassificationIds" classification_ids,
    10 "BrandName" brand_name, 11 "Telephone" telephone, 12 "CityId" city_id, 13 "Address" address,
    14 "OpenHours" open_hours, 15 "AccountType" account_type, 16 "BankNo" bank_no, 17 "BankName" bank_name,
    18 "AccountNo" account_no, 19 "AccountName" account_name, 20 "BossIdType" boss_id_type, 21 "BossIdNo" boss_id_no,
    22 "BossName" boss_name, 23 "BossSex" boss_sex, 24 "BossIdCountry" boss_id_country, 25 "BossPositive" boss_positive,
    26 "BossBack" boss_back, 27 "BossStartDate" boss_start_date, 28 "BossEndDate" boss_end_date,
    29 "LicencePicture" licence_picture, 30 "Type" r#type: String, 31 "OrganizationNo" organization_no: String,
    32 "OrganizationStartDate" organization_start_date: String, 33 "OrganizationPicture" organization_picture: String,
    34 "OrganizationEndDate" organization_end_date: String, 35 "Intro" intro: String, 36 "Logo" logo: String,
    37 "Tag" tag: String, 38 "FinancialTelephone" financial_telephone: String,
    39 "FinancialContact" financial_contact: String, 40 "TaxRegistrationNo" tax_registration_no: String,
    41 "TaxRegistrationPicture" tax_registration_picture: String,
    42 "TaxRegistrationStartDate" tax_registration_start_date: String,
    43 "TaxRegistrationEndDate" tax_registration_end_date: String, 44 "AccountBoss" account_boss: String,
    45 "AccountManagerName" account_manager_name: String, 46 "BossTelephone" boss_telephone: String,
    47 "BossJob" boss_job: String, 48 "BossEmail" boss_email: String, 49 "BossAddress" boss_address: String,
    50 "AccountIdType" account_id_type: String, 51 "AccountIdNo" account_id_no: String,
    52 "LicencePictureTwo" licence_picture_two: String, 53 "OtherPictureOne" other_picture_one: String,
    54 "OtherPictureTwo" other_picture_two: String, 55 "OtherPictureThree" other_picture_three: String,
    56 "OtherPictureFour" other_picture_four: String, 57 "Profile" profile: String
} }

/// Response of [`AddMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMerchantOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<AddMerchantResult>,
}
model! { AddMerchantOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: AddMerchantResult
} }

/// In the response of [`AddMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMerchantResult {
    pub merchant_no: Option<String>,
}
model! { AddMerchantResult {
    0 "MerchantNo" merchant_no: String
} }

/// Adds shop: `AddShop` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=AddShop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShop {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub out_shop_id: String,
    /// Required.
    pub shop_name: String,
    /// Required.
    pub shop_full_name: String,
    /// Required.
    pub merchant_no: String,
    /// Required.
    pub telephone: String,
    /// Required.
    pub open_hours: String,
    /// Required.
    pub city_id: String,
    /// Required.
    pub address: String,
    /// Required.
    pub picture_one: String,
    /// Required.
    pub picture_two: String,
    /// Required.
    pub picture_three: String,
    pub financial_telephone: Option<String>,
    pub contact: Option<String>,
    pub latitude: Option<String>,
    pub latitude_two: Option<String>,
    pub longitude: Option<String>,
    pub longitude_two: Option<String>,
    pub other_picture: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`AddShop::new`].
pub struct AddShopRequired {
    pub open_id: String,
    pub open_key: String,
    pub out_shop_id: String,
    pub shop_name: String,
    pub shop_full_name: String,
    pub merchant_no: String,
    pub telephone: String,
    pub open_hours: String,
    pub city_id: String,
    pub address: String,
    pub picture_one: String,
    pub picture_two: String,
    pub picture_three: String,
}
operation! {
    AddShop { AddShopRequired: open_id, open_key, out_shop_id, shop_name, shop_full_name, merchant_no, telephone, open_hours, city_id, address, picture_one, picture_two, picture_three }
    "AddShop" -> AddShopOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutShopId" out_shop_id, 3 "ShopName" shop_name,
    4 "ShopFullName" shop_full_name, 5 "MerchantNo" merchant_no, 6 "Telephone" telephone, 7 "OpenHours" open_hours,
    8 "CityId" city_id, 9 "Address" address, 10 "PictureOne" picture_one, 11 "PictureTwo" picture_two,
    12 "PictureThree" picture_three, 13 "FinancialTelephone" financial_telephone: String, 14 "Contact" contact: String,
    15 "Latitude" latitude: String, 16 "LatitudeTwo" latitude_two: String, 17 "Longitude" longitude: String,
    18 "LongitudeTwo" longitude_two: String, 19 "OtherPicture" other_picture: String, 20 "Profile" profile: String
} }

/// Response of [`AddShop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShopOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<AddShopResult>,
}
model! { AddShopOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: AddShopResult
} }

/// In the response of [`AddShop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShopResult {
    pub shop_no: Option<String>,
}
model! { AddShopResult {
    0 "ShopNo" shop_no: String
} }

/// Applies application material: `ApplyApplicationMaterial` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyApplicationMaterial>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyApplicationMaterial {
    /// Required.
    pub transaction_id: String,
    /// Required.
    pub declare_id: String,
    /// Required.
    pub payer_id: String,
    /// Required.
    pub source_currency: String,
    /// Required.
    pub target_currency: String,
    /// Required.
    pub trade_code: String,
    pub original_declare_id: Option<String>,
    pub source_amount: Option<i64>,
    pub target_amount: Option<i64>,
    pub profile: Option<String>,
}

/// Arguments of [`ApplyApplicationMaterial::new`].
pub struct ApplyApplicationMaterialRequired {
    pub transaction_id: String,
    pub declare_id: String,
    pub payer_id: String,
    pub source_currency: String,
    pub target_currency: String,
    pub trade_code: String,
}
operation! {
    ApplyApplicationMaterial { ApplyApplicationMaterialRequired: transaction_id, declare_id, payer_id, source_currency, target_currency, trade_code }
    "ApplyApplicationMaterial" -> ApplyApplicationMaterialOutput {
    0 "TransactionId" transaction_id, 1 "DeclareId" declare_id, 2 "PayerId" payer_id,
    3 "SourceCurrency" source_currency, 4 "TargetCurrency" target_currency, 5 "TradeCode" trade_code,
    6 "OriginalDeclareId" original_declare_id: String, 7 "SourceAmount" source_amount: i64,
    8 "TargetAmount" target_amount: i64, 9 "Profile" profile: String
} }

/// Response of [`ApplyApplicationMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyApplicationMaterialOutput {
    pub result: Option<ApplyDeclareResult>,
}
model! { ApplyApplicationMaterialOutput {
    0 "Result" result: ApplyDeclareResult
} }

/// In the response of [`ApplyApplicationMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDeclareResult {
    pub code: Option<String>,
    pub data: Option<ApplyDeclareData>,
}
model! { ApplyDeclareResult {
    0 "Code" code: String, 1 "Data" data: ApplyDeclareData
} }

/// In the response of [`ApplyApplicationMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDeclareData {
    pub merchant_id: Option<String>,
    pub transaction_id: Option<String>,
    pub status: Option<String>,
    pub declare_id: Option<String>,
    pub original_declare_id: Option<String>,
    pub payer_id: Option<String>,
}
model! { ApplyDeclareData {
    0 "MerchantId" merchant_id: String, 1 "TransactionId" transaction_id: String, 2 "Status" status: String,
    3 "DeclareId" declare_id: String, 4 "OriginalDeclareId" original_declare_id: String, 5 "PayerId" payer_id: String
} }

/// Applies flex payment: `ApplyFlexPayment` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyFlexPayment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexPayment {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub income_type: String,
    /// Required.
    pub amount_before_tax: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub funding_account_info: FlexFundingAccountInfo,
    pub remark: Option<String>,
    pub environment: Option<String>,
    pub notify_url: Option<String>,
}

/// Arguments of [`ApplyFlexPayment::new`].
pub struct ApplyFlexPaymentRequired {
    pub payee_id: String,
    pub income_type: String,
    pub amount_before_tax: String,
    pub out_order_id: String,
    pub funding_account_info: FlexFundingAccountInfo,
}
operation! {
    ApplyFlexPayment { ApplyFlexPaymentRequired: payee_id, income_type, amount_before_tax, out_order_id, funding_account_info }
    "ApplyFlexPayment" -> ApplyFlexPaymentOutput {
    0 "PayeeId" payee_id, 1 "IncomeType" income_type, 2 "AmountBeforeTax" amount_before_tax,
    3 "OutOrderId" out_order_id, 4 "FundingAccountInfo" funding_account_info, 5 "Remark" remark: String,
    6 "Environment" environment: String, 7 "NotifyUrl" notify_url: String
} }

/// In the request of [`ApplyFlexPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlexFundingAccountInfo {
    pub funding_account_no: Option<String>,
    pub funding_account_type: Option<String>,
    pub funding_account_bind_serial_no: Option<String>,
    pub funding_account_name: Option<String>,
}
input! { FlexFundingAccountInfo() {
    0 "FundingAccountNo" funding_account_no: String, 1 "FundingAccountType" funding_account_type: String,
    2 "FundingAccountBindSerialNo" funding_account_bind_serial_no: String,
    3 "FundingAccountName" funding_account_name: String
} }

/// Response of [`ApplyFlexPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexPaymentOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ApplyFlexPaymentResult>,
}
model! { ApplyFlexPaymentOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: ApplyFlexPaymentResult
} }

/// In the response of [`ApplyFlexPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexPaymentResult {
    pub order_id: Option<String>,
    pub amount_before_tax: Option<String>,
    pub amount_after_tax: Option<String>,
    pub tax: Option<String>,
    pub vat: Option<String>,
    pub individual_income_tax: Option<String>,
    pub additional_tax_sum: Option<String>,
    pub additional_tax_item: Option<String>,
}
model! { ApplyFlexPaymentResult {
    0 "OrderId" order_id: String, 1 "AmountBeforeTax" amount_before_tax: String,
    2 "AmountAfterTax" amount_after_tax: String, 3 "Tax" tax: String, 4 "Vat" vat: String,
    5 "IndividualIncomeTax" individual_income_tax: String, 6 "AdditionalTaxSum" additional_tax_sum: String,
    7 "AdditionalTaxItem" additional_tax_item: String
} }

/// Applies flex settlement: `ApplyFlexSettlement` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyFlexSettlement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexSettlement {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub income_type: String,
    /// Required.
    pub amount_before_tax: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub remark: String,
    pub environment: Option<String>,
}

/// Arguments of [`ApplyFlexSettlement::new`].
pub struct ApplyFlexSettlementRequired {
    pub payee_id: String,
    pub income_type: String,
    pub amount_before_tax: String,
    pub out_order_id: String,
    pub remark: String,
}
operation! {
    ApplyFlexSettlement { ApplyFlexSettlementRequired: payee_id, income_type, amount_before_tax, out_order_id, remark }
    "ApplyFlexSettlement" -> ApplyFlexSettlementOutput {
    0 "PayeeId" payee_id, 1 "IncomeType" income_type, 2 "AmountBeforeTax" amount_before_tax,
    3 "OutOrderId" out_order_id, 4 "Remark" remark, 5 "Environment" environment: String
} }

/// Response of [`ApplyFlexSettlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexSettlementOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ApplyFlexSettlementResult>,
}
model! { ApplyFlexSettlementOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: ApplyFlexSettlementResult
} }

/// In the response of [`ApplyFlexSettlement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexSettlementResult {
    pub order_id: Option<String>,
    pub amount_before_tax: Option<String>,
    pub amount_after_tax: Option<String>,
    pub tax: Option<String>,
}
model! { ApplyFlexSettlementResult {
    0 "OrderId" order_id: String, 1 "AmountBeforeTax" amount_before_tax: String,
    2 "AmountAfterTax" amount_after_tax: String, 3 "Tax" tax: String
} }

/// Applies flex wechat pre auth: `ApplyFlexWechatPreAuth` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyFlexWechatPreAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexWechatPreAuth {
    /// Required.
    pub auth_no: String,
    /// Required.
    pub open_id: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub employer_name: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_no: String,
    /// Required.
    pub employment_type: String,
    /// Required.
    pub auth_type: String,
    /// Required.
    pub environment: String,
}

/// Arguments of [`ApplyFlexWechatPreAuth::new`].
pub struct ApplyFlexWechatPreAuthRequired {
    pub auth_no: String,
    pub open_id: String,
    pub project_name: String,
    pub employer_name: String,
    pub user_name: String,
    pub id_no: String,
    pub employment_type: String,
    pub auth_type: String,
    pub environment: String,
}
operation! {
    ApplyFlexWechatPreAuth { ApplyFlexWechatPreAuthRequired: auth_no, open_id, project_name, employer_name, user_name, id_no, employment_type, auth_type, environment }
    "ApplyFlexWechatPreAuth" -> ApplyFlexWechatPreAuthOutput {
    0 "AuthNo" auth_no, 1 "OpenId" open_id, 2 "ProjectName" project_name, 3 "EmployerName" employer_name,
    4 "UserName" user_name, 5 "IdNo" id_no, 6 "EmploymentType" employment_type, 7 "AuthType" auth_type,
    8 "Environment" environment
} }

/// Response of [`ApplyFlexWechatPreAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFlexWechatPreAuthOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<WechatPreAuthResult>,
}
model! { ApplyFlexWechatPreAuthOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: WechatPreAuthResult
} }

/// In the response of [`ApplyFlexWechatPreAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WechatPreAuthResult {
    pub auth_no: Option<String>,
    pub open_id: Option<String>,
    pub mch_id: Option<String>,
    pub sub_mch_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub expire: Option<i64>,
}
model! { WechatPreAuthResult {
    0 "AuthNo" auth_no: String, 1 "OpenId" open_id: String, 2 "MchId" mch_id: String, 3 "SubMchId" sub_mch_id: String,
    4 "Token" token: Secret, 5 "Expire" expire: i64
} }

/// Applies open bank order detail receipt: `ApplyOpenBankOrderDetailReceipt` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyOpenBankOrderDetailReceipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankOrderDetailReceipt {
    /// Required.
    pub out_apply_id: String,
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub channel_order_id: String,
    pub environment: Option<String>,
}

/// Arguments of [`ApplyOpenBankOrderDetailReceipt::new`].
pub struct ApplyOpenBankOrderDetailReceiptRequired {
    pub out_apply_id: String,
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub channel_order_id: String,
}
operation! {
    ApplyOpenBankOrderDetailReceipt { ApplyOpenBankOrderDetailReceiptRequired: out_apply_id, channel_merchant_id, channel_sub_merchant_id, channel_name, payment_method, channel_order_id }
    "ApplyOpenBankOrderDetailReceipt" -> ApplyOpenBankOrderDetailReceiptOutput {
    0 "OutApplyId" out_apply_id, 1 "ChannelMerchantId" channel_merchant_id,
    2 "ChannelSubMerchantId" channel_sub_merchant_id, 3 "ChannelName" channel_name, 4 "PaymentMethod" payment_method,
    5 "ChannelOrderId" channel_order_id, 6 "Environment" environment: String
} }

/// Response of [`ApplyOpenBankOrderDetailReceipt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankOrderDetailReceiptOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ApplyOpenBankOrderDetailReceiptResult>,
}
model! { ApplyOpenBankOrderDetailReceiptOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: ApplyOpenBankOrderDetailReceiptResult
} }

/// In the response of [`ApplyOpenBankOrderDetailReceipt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankOrderDetailReceiptResult {
    pub channel_apply_id: Option<String>,
    pub receipt_status: Option<String>,
    pub receipt_message: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub expire_time: Option<String>,
}
model! { ApplyOpenBankOrderDetailReceiptResult {
    0 "ChannelApplyId" channel_apply_id: String, 1 "ReceiptStatus" receipt_status: String,
    2 "ReceiptMessage" receipt_message: String, 3 "DownloadUrl" download_url: Secret, 4 "ExpireTime" expire_time: String
} }

/// Applies open bank settle order: `ApplyOpenBankSettleOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyOpenBankSettleOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankSettleOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub out_settle_id: String,
    /// Required.
    pub settle_amount: i64,
    /// Required.
    pub channel_name: String,
    pub channel_sub_merchant_id: Option<String>,
    pub settle_detail: Option<String>,
    pub notify_url: Option<String>,
    pub remark: Option<String>,
    pub external_settle_data: Option<String>,
    pub environment: Option<String>,
}
operation! {
    ApplyOpenBankSettleOrder(channel_merchant_id: String, out_settle_id: String, settle_amount: i64, channel_name: String)
    "ApplyOpenBankSettleOrder" -> ApplyOpenBankSettleOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "OutSettleId" out_settle_id, 2 "SettleAmount" settle_amount,
    3 "ChannelName" channel_name, 4 "ChannelSubMerchantId" channel_sub_merchant_id: String,
    5 "SettleDetail" settle_detail: String, 6 "NotifyUrl" notify_url: String, 7 "Remark" remark: String,
    8 "ExternalSettleData" external_settle_data: String, 9 "Environment" environment: String
} }

/// Response of [`ApplyOpenBankSettleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankSettleOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ApplyOpenBankSettleOrderResult>,
}
model! { ApplyOpenBankSettleOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: ApplyOpenBankSettleOrderResult
} }

/// In the response of [`ApplyOpenBankSettleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankSettleOrderResult {
    pub out_settle_id: Option<String>,
    pub channel_settle_id: Option<String>,
    pub settle_status: Option<String>,
}
model! { ApplyOpenBankSettleOrderResult {
    0 "OutSettleId" out_settle_id: String, 1 "ChannelSettleId" channel_settle_id: String,
    2 "SettleStatus" settle_status: String
} }

/// Applies open bank sub merchant sign online: `ApplyOpenBankSubMerchantSignOnline` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyOpenBankSubMerchantSignOnline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankSubMerchantSignOnline {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    pub out_sub_merchant_id: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
    pub notify_url: Option<String>,
}
operation! { ApplyOpenBankSubMerchantSignOnline(channel_merchant_id: String, channel_name: String)
    "ApplyOpenBankSubMerchantSignOnline" -> ApplyOpenBankSubMerchantSignOnlineOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name,
    2 "OutSubMerchantId" out_sub_merchant_id: String, 3 "ChannelSubMerchantId" channel_sub_merchant_id: String,
    4 "NotifyUrl" notify_url: String
} }

/// Response of [`ApplyOpenBankSubMerchantSignOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankSubMerchantSignOnlineOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ApplyOpenBankSubMerchantSignOnlineResult>,
}
model! { ApplyOpenBankSubMerchantSignOnlineOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: ApplyOpenBankSubMerchantSignOnlineResult
} }

/// In the response of [`ApplyOpenBankSubMerchantSignOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOpenBankSubMerchantSignOnlineResult {
    pub sign_status: Option<String>,
    pub sign_message: Option<String>,
    pub external_return_data: Option<String>,
}
model! { ApplyOpenBankSubMerchantSignOnlineResult {
    0 "SignStatus" sign_status: String, 1 "SignMessage" sign_message: String,
    2 "ExternalReturnData" external_return_data: String
} }

/// Applies outward order: `ApplyOutwardOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyOutwardOrder>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOutwardOrder {
    /// Required.
    pub transaction_id: String,
    /// Required.
    pub pricing_currency: String,
    /// Required.
    pub source_currency: String,
    /// Required.
    pub target_currency: String,
    /// Required.
    pub payee_type: String,
    /// Required.
    pub payee_account: String,
    pub source_amount: Option<f64>,
    pub target_amount: Option<f64>,
    pub payee_name: Option<String>,
    pub payee_address: Option<String>,
    pub payee_bank_account_type: Option<String>,
    pub payee_country_code: Option<String>,
    pub payee_bank_name: Option<String>,
    pub payee_bank_address: Option<String>,
    pub payee_bank_district: Option<String>,
    pub payee_bank_swift_code: Option<String>,
    pub payee_bank_type: Option<String>,
    pub payee_bank_code: Option<String>,
    pub reference_for_beneficiary: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`ApplyOutwardOrder::new`].
pub struct ApplyOutwardOrderRequired {
    pub transaction_id: String,
    pub pricing_currency: String,
    pub source_currency: String,
    pub target_currency: String,
    pub payee_type: String,
    pub payee_account: String,
}
operation! {
    ApplyOutwardOrder { ApplyOutwardOrderRequired: transaction_id, pricing_currency, source_currency, target_currency, payee_type, payee_account }
    "ApplyOutwardOrder" -> ApplyOutwardOrderOutput {
    0 "TransactionId" transaction_id, 1 "PricingCurrency" pricing_currency, 2 "SourceCurrency" source_currency,
    3 "TargetCurrency" target_currency, 4 "PayeeType" payee_type, 5 "PayeeAccount" payee_account,
    6 "SourceAmount" source_amount: f64, 7 "TargetAmount" target_amount: f64, 8 "PayeeName" payee_name: String,
    9 "PayeeAddress" payee_address: String, 10 "PayeeBankAccountType" payee_bank_account_type: String,
    11 "PayeeCountryCode" payee_country_code: String, 12 "PayeeBankName" payee_bank_name: String,
    13 "PayeeBankAddress" payee_bank_address: String, 14 "PayeeBankDistrict" payee_bank_district: String,
    15 "PayeeBankSwiftCode" payee_bank_swift_code: String, 16 "PayeeBankType" payee_bank_type: String,
    17 "PayeeBankCode" payee_bank_code: String, 18 "ReferenceForBeneficiary" reference_for_beneficiary: String,
    19 "Profile" profile: String
} }

/// Response of [`ApplyOutwardOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOutwardOrderOutput {
    pub result: Option<ApplyOutwardOrderResult>,
}
model! { ApplyOutwardOrderOutput {
    0 "Result" result: ApplyOutwardOrderResult
} }

/// In the response of [`ApplyOutwardOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOutwardOrderResult {
    pub data: Option<ApplyOutwardOrderData>,
    pub code: Option<String>,
}
model! { ApplyOutwardOrderResult {
    0 "Data" data: ApplyOutwardOrderData, 1 "Code" code: String
} }

/// In the response of [`ApplyOutwardOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyOutwardOrderData {
    pub merchant_id: Option<String>,
    pub transaction_id: Option<String>,
    pub status: Option<String>,
}
model! { ApplyOutwardOrderData {
    0 "MerchantId" merchant_id: String, 1 "TransactionId" transaction_id: String, 2 "Status" status: String
} }

/// Applies payer info: `ApplyPayerInfo` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyPayerInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPayerInfo {
    /// Required.
    pub payer_id: String,
    /// Required.
    pub payer_type: String,
    /// Required.
    pub payer_name: String,
    /// Required.
    pub payer_id_type: String,
    /// Required.
    pub payer_id_no: String,
    /// Required.
    pub payer_country_code: String,
    pub payer_contact_name: Option<String>,
    pub payer_contact_number: Option<String>,
    pub payer_email_address: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`ApplyPayerInfo::new`].
pub struct ApplyPayerInfoRequired {
    pub payer_id: String,
    pub payer_type: String,
    pub payer_name: String,
    pub payer_id_type: String,
    pub payer_id_no: String,
    pub payer_country_code: String,
}
operation! {
    ApplyPayerInfo { ApplyPayerInfoRequired: payer_id, payer_type, payer_name, payer_id_type, payer_id_no, payer_country_code }
    "ApplyPayerInfo" -> ApplyPayerInfoOutput {
    0 "PayerId" payer_id, 1 "PayerType" payer_type, 2 "PayerName" payer_name, 3 "PayerIdType" payer_id_type,
    4 "PayerIdNo" payer_id_no, 5 "PayerCountryCode" payer_country_code, 6 "PayerContactName" payer_contact_name: String,
    7 "PayerContactNumber" payer_contact_number: String, 8 "PayerEmailAddress" payer_email_address: String,
    9 "Profile" profile: String
} }

/// Response of [`ApplyPayerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPayerInfoOutput {
    pub result: Option<ApplyPayerinfoResult>,
}
model! { ApplyPayerInfoOutput {
    0 "Result" result: ApplyPayerinfoResult
} }

/// In the response of [`ApplyPayerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPayerinfoResult {
    pub code: Option<String>,
    pub data: Option<ApplyPayerinfoData>,
}
model! { ApplyPayerinfoResult {
    0 "Code" code: String, 1 "Data" data: ApplyPayerinfoData
} }

/// In the response of [`ApplyPayerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPayerinfoData {
    pub merchant_id: Option<String>,
    pub payer_id: Option<String>,
    pub status: Option<String>,
    pub fail_reason: Option<String>,
}
model! { ApplyPayerinfoData {
    0 "MerchantId" merchant_id: String, 1 "PayerId" payer_id: String, 2 "Status" status: String,
    3 "FailReason" fail_reason: String
} }

/// Applies re withdrawal: `ApplyReWithdrawal` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyReWithdrawal>.
///
/// Errors: [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_NO_RECORD`],
/// [`codes::FAILED_OPERATION_OC_COMPLETED_ORDER`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyReWithdrawal {
    /// Required.
    pub business_type: i64,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub body: WithdrawBill,
    /// Required.
    pub midas_app_id: String,
    pub midas_environment: Option<String>,
}

/// Arguments of [`ApplyReWithdrawal::new`].
pub struct ApplyReWithdrawalRequired {
    pub business_type: i64,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
    pub body: WithdrawBill,
    pub midas_app_id: String,
}
operation! {
    ApplyReWithdrawal { ApplyReWithdrawalRequired: business_type, midas_secret_id, midas_signature, body, midas_app_id }
    "ApplyReWithdrawal" -> ApplyReWithdrawalOutput {
    0 "BusinessType" business_type, 1 "MidasSecretId" midas_secret_id, 2 "MidasSignature" midas_signature,
    3 "Body" body, 4 "MidasAppId" midas_app_id, 5 "MidasEnvironment" midas_environment: String
} }

/// In the request of [`ApplyReWithdrawal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawBill {
    /// Required.
    pub withdraw_order_id: Option<String>,
    /// Required. `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Required.
    pub pay_amt: Option<String>,
    /// Required.
    pub in_sub_app_id: Option<String>,
    /// Required.
    pub out_sub_app_id: Option<String>,
    /// Required.
    pub currency_type: Option<String>,
    pub meta_data: Option<String>,
    pub extend_field_data: Option<String>,
}

/// Arguments of [`WithdrawBill::new`].
pub struct WithdrawBillRequired {
    pub withdraw_order_id: String,
    pub date: String,
    pub pay_amt: String,
    pub in_sub_app_id: String,
    pub out_sub_app_id: String,
    pub currency_type: String,
}
input! {
    WithdrawBill { WithdrawBillRequired: withdraw_order_id, date, pay_amt, in_sub_app_id, out_sub_app_id, currency_type } {
    0 "WithdrawOrderId" withdraw_order_id: String, 1 "Date" date: String, 2 "PayAmt" pay_amt: String,
    3 "InSubAppId" in_sub_app_id: String, 4 "OutSubAppId" out_sub_app_id: String,
    5 "CurrencyType" currency_type: String, 6 "MetaData" meta_data: String,
    7 "ExtendFieldData" extend_field_data: String
} }

/// Response of [`ApplyReWithdrawal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyReWithdrawalOutput {
    pub withdraw_order_id: Option<String>,
}
model! { ApplyReWithdrawalOutput {
    0 "WithdrawOrderId" withdraw_order_id: String
} }

/// Applies reconciliation file: `ApplyReconciliationFile` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyReconciliationFile>.
///
/// Errors: [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_NO_RECORD`],
/// [`codes::FAILED_OPERATION_OC_COMPLETED_ORDER`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyReconciliationFile {
    /// Required.
    pub apply_file_type: String,
    /// Required.
    pub apply_file_date: String,
    /// Required.
    pub bank_account_number: String,
    pub midas_environment: Option<String>,
}
operation! { ApplyReconciliationFile(apply_file_type: String, apply_file_date: String, bank_account_number: String)
    "ApplyReconciliationFile" -> ApplyReconciliationFileOutput {
    0 "ApplyFileType" apply_file_type, 1 "ApplyFileDate" apply_file_date, 2 "BankAccountNumber" bank_account_number,
    3 "MidasEnvironment" midas_environment: String
} }

/// Response of [`ApplyReconciliationFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyReconciliationFileOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ApplyReconciliationFileResult>,
}
model! { ApplyReconciliationFileOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: ApplyReconciliationFileResult
} }

/// In the response of [`ApplyReconciliationFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyReconciliationFileResult {
    pub apply_file_id: Option<String>,
    pub apply_status: Option<String>,
    pub apply_message: Option<String>,
}
model! { ApplyReconciliationFileResult {
    0 "ApplyFileId" apply_file_id: String, 1 "ApplyStatus" apply_status: String, 2 "ApplyMessage" apply_message: String
} }

/// Applies trade: `ApplyTrade` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyTrade>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTrade {
    /// Required.
    pub trade_file_id: String,
    /// Required.
    pub trade_order_id: String,
    /// Required.
    pub payer_id: String,
    /// Required.
    pub payee_name: String,
    /// Required.
    pub payee_country_code: String,
    /// Required.
    pub trade_type: String,
    /// Required.
    pub trade_time: String,
    /// Required.
    pub trade_currency: String,
    /// Required.
    pub trade_amount: f64,
    /// Required.
    pub trade_name: String,
    /// Required.
    pub trade_count: i64,
    pub goods_carrier: Option<String>,
    pub service_detail: Option<String>,
    pub service_time: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`ApplyTrade::new`].
pub struct ApplyTradeRequired {
    pub trade_file_id: String,
    pub trade_order_id: String,
    pub payer_id: String,
    pub payee_name: String,
    pub payee_country_code: String,
    pub trade_type: String,
    pub trade_time: String,
    pub trade_currency: String,
    pub trade_amount: f64,
    pub trade_name: String,
    pub trade_count: i64,
}
operation! {
    ApplyTrade { ApplyTradeRequired: trade_file_id, trade_order_id, payer_id, payee_name, payee_country_code, trade_type, trade_time, trade_currency, trade_amount, trade_name, trade_count }
    "ApplyTrade" -> ApplyTradeOutput {
    0 "TradeFileId" trade_file_id, 1 "TradeOrderId" trade_order_id, 2 "PayerId" payer_id, 3 "PayeeName" payee_name,
    4 "PayeeCountryCode" payee_country_code, 5 "TradeType" trade_type, 6 "TradeTime" trade_time,
    7 "TradeCurrency" trade_currency, 8 "TradeAmount" trade_amount, 9 "TradeName" trade_name,
    10 "TradeCount" trade_count, 11 "GoodsCarrier" goods_carrier: String, 12 "ServiceDetail" service_detail: String,
    13 "ServiceTime" service_time: String, 14 "Profile" profile: String
} }

/// Response of [`ApplyTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTradeOutput {
    pub result: Option<ApplyTradeResult>,
}
model! { ApplyTradeOutput {
    0 "Result" result: ApplyTradeResult
} }

/// In the response of [`ApplyTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTradeResult {
    pub code: Option<String>,
    pub data: Option<ApplyTradeData>,
}
model! { ApplyTradeResult {
    0 "Code" code: String, 1 "Data" data: ApplyTradeData
} }

/// In the response of [`ApplyTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTradeData {
    pub merchant_id: Option<String>,
    pub trade_file_id: Option<String>,
    pub trade_currency: Option<String>,
    pub trade_amount: Option<String>,
    pub payer_id: Option<String>,
    pub status: Option<String>,
}
model! { ApplyTradeData {
    0 "MerchantId" merchant_id: String, 1 "TradeFileId" trade_file_id: String, 2 "TradeCurrency" trade_currency: String,
    3 "TradeAmount" trade_amount: String, 4 "PayerId" payer_id: String, 5 "Status" status: String
} }

/// Applies withdrawal: `ApplyWithdrawal` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ApplyWithdrawal>.
///
/// Errors: [`codes::FAILED_OPERATION_BANK_FAILED`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyWithdrawal {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub settle_acct_no: String,
    /// Required.
    pub settle_acct_name: String,
    /// Required.
    pub currency_type: String,
    /// Required.
    pub currency_unit: i64,
    /// Required.
    pub currency_amt: String,
    /// Required.
    pub tran_web_name: String,
    /// Required.
    pub id_type: String,
    /// Required.
    pub id_code: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
    pub commission_amount: Option<String>,
    pub withdraw_order_id: Option<String>,
}

/// Arguments of [`ApplyWithdrawal::new`].
pub struct ApplyWithdrawalRequired {
    pub midas_app_id: String,
    pub sub_app_id: String,
    pub settle_acct_no: String,
    pub settle_acct_name: String,
    pub currency_type: String,
    pub currency_unit: i64,
    pub currency_amt: String,
    pub tran_web_name: String,
    pub id_type: String,
    pub id_code: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    ApplyWithdrawal { ApplyWithdrawalRequired: midas_app_id, sub_app_id, settle_acct_no, settle_acct_name, currency_type, currency_unit, currency_amt, tran_web_name, id_type, id_code, midas_secret_id, midas_signature }
    "ApplyWithdrawal" -> Empty {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "SettleAcctNo" settle_acct_no,
    3 "SettleAcctName" settle_acct_name, 4 "CurrencyType" currency_type, 5 "CurrencyUnit" currency_unit,
    6 "CurrencyAmt" currency_amt, 7 "TranWebName" tran_web_name, 8 "IdType" id_type, 9 "IdCode" id_code,
    10 "MidasSecretId" midas_secret_id, 11 "MidasSignature" midas_signature, 12 "EncryptType" encrypt_type: String,
    13 "MidasEnvironment" midas_environment: String, 14 "CommissionAmount" commission_amount: String,
    15 "WithdrawOrderId" withdraw_order_id: String
} }

/// Response of [`ApplyWithdrawal`]: empty.
pub type ApplyWithdrawalOutput = Empty;

/// Binds account: `BindAccount` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_BANK_FAILED`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccount {
    /// Required.
    pub anchor_id: String,
    /// Required.
    pub transfer_type: i64,
    /// Required.
    pub account_no: String,
    /// Required.
    pub phone_num: String,
}
operation! { BindAccount(anchor_id: String, transfer_type: i64, account_no: String, phone_num: String)
    "BindAccount" -> BindAccountOutput {
    0 "AnchorId" anchor_id, 1 "TransferType" transfer_type, 2 "AccountNo" account_no, 3 "PhoneNum" phone_num
} }

/// Response of [`BindAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { BindAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// Binds acct: `BindAcct` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindAcct>.
///
/// Errors: [`codes::FAILED_OPERATION_BANK_FAILED`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAcct {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub bind_type: i64,
    /// Required.
    pub settle_acct_no: String,
    /// Required.
    pub settle_acct_name: String,
    /// Required.
    pub settle_acct_type: i64,
    /// Required.
    pub id_type: String,
    /// Required.
    pub id_code: String,
    /// Required.
    pub acct_branch_name: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub mobile: Option<String>,
    pub cnaps_branch_id: Option<String>,
    pub eicon_bank_branch_id: Option<String>,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
    pub agency_client_info: Option<AgencyClientInfo>,
}

/// Arguments of [`BindAcct::new`].
pub struct BindAcctRequired {
    pub midas_app_id: String,
    pub sub_app_id: String,
    pub bind_type: i64,
    pub settle_acct_no: String,
    pub settle_acct_name: String,
    pub settle_acct_type: i64,
    pub id_type: String,
    pub id_code: String,
    pub acct_branch_name: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    BindAcct { BindAcctRequired: midas_app_id, sub_app_id, bind_type, settle_acct_no, settle_acct_name, settle_acct_type, id_type, id_code, acct_branch_name, midas_secret_id, midas_signature }
    "BindAcct" -> Empty {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "BindType" bind_type, 3 "SettleAcctNo" settle_acct_no,
    4 "SettleAcctName" settle_acct_name, 5 "SettleAcctType" settle_acct_type, 6 "IdType" id_type, 7 "IdCode" id_code,
    8 "AcctBranchName" acct_branch_name, 9 "MidasSecretId" midas_secret_id, 10 "MidasSignature" midas_signature,
    11 "Mobile" mobile: String, 12 "CnapsBranchId" cnaps_branch_id: String,
    13 "EiconBankBranchId" eicon_bank_branch_id: String, 14 "EncryptType" encrypt_type: String,
    15 "MidasEnvironment" midas_environment: String, 16 "AgencyClientInfo" agency_client_info: AgencyClientInfo
} }

/// Response of [`BindAcct`]: empty.
pub type BindAcctOutput = Empty;

/// In the request of [`BindAcct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyClientInfo {
    /// Required.
    pub agency_client_name: Option<String>,
    /// Required.
    pub agency_client_global_type: Option<String>,
    /// Required.
    pub agency_client_global_id: Option<String>,
    /// Required.
    pub agency_client_mobile: Option<String>,
}
input! {
    AgencyClientInfo(agency_client_name: String, agency_client_global_type: String, agency_client_global_id: String, agency_client_mobile: String) {
    0 "AgencyClientName" agency_client_name: String, 1 "AgencyClientGlobalType" agency_client_global_type: String,
    2 "AgencyClientGlobalId" agency_client_global_id: String, 3 "AgencyClientMobile" agency_client_mobile: String
} }

/// Binds open bank external sub merchant bank account: `BindOpenBankExternalSubMerchantBankAccount` of `cpdp`
/// 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindOpenBankExternalSubMerchantBankAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOpenBankExternalSubMerchantBankAccount {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub external_sub_merchant_bind_bank_account_data: String,
    /// Required.
    pub out_apply_id: String,
    pub notify_url: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`BindOpenBankExternalSubMerchantBankAccount::new`].
pub struct BindOpenBankExternalSubMerchantBankAccountRequired {
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub external_sub_merchant_bind_bank_account_data: String,
    pub out_apply_id: String,
}
operation! {
    BindOpenBankExternalSubMerchantBankAccount { BindOpenBankExternalSubMerchantBankAccountRequired: channel_merchant_id, channel_sub_merchant_id, channel_name, payment_method, external_sub_merchant_bind_bank_account_data, out_apply_id }
    "BindOpenBankExternalSubMerchantBankAccount" -> BindOpenBankExternalSubMerchantBankAccountOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method,
    4 "ExternalSubMerchantBindBankAccountData" external_sub_merchant_bind_bank_account_data,
    5 "OutApplyId" out_apply_id, 6 "NotifyUrl" notify_url: String, 7 "Environment" environment: String
} }

/// Response of [`BindOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOpenBankExternalSubMerchantBankAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<BindOpenBankExternalSubMerchantBankAccountResult>,
}
model! { BindOpenBankExternalSubMerchantBankAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: BindOpenBankExternalSubMerchantBankAccountResult
} }

/// In the response of [`BindOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOpenBankExternalSubMerchantBankAccountResult {
    pub channel_apply_id: Option<String>,
    pub bind_status: Option<String>,
    pub bind_message: Option<String>,
    pub external_sub_merchant_bank_account_return_data: Option<String>,
    pub bind_serial_no: Option<String>,
}
model! { BindOpenBankExternalSubMerchantBankAccountResult {
    0 "ChannelApplyId" channel_apply_id: String, 1 "BindStatus" bind_status: String,
    2 "BindMessage" bind_message: String,
    3 "ExternalSubMerchantBankAccountReturnData" external_sub_merchant_bank_account_return_data: String,
    4 "BindSerialNo" bind_serial_no: String
} }

/// Binds open bank profit share payee: `BindOpenBankProfitSharePayee` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindOpenBankProfitSharePayee>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOpenBankProfitSharePayee {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub account_no: String,
    /// Required.
    pub channel_name: String,
    pub channel_sub_merchant_id: Option<String>,
    pub notify_url: Option<String>,
    pub profit_share_payee_info: Option<OpenBankProfitSharePayeeInfo>,
    pub external_profit_sharing_data: Option<String>,
    pub environment: Option<String>,
}
operation! { BindOpenBankProfitSharePayee(channel_merchant_id: String, account_no: String, channel_name: String)
    "BindOpenBankProfitSharePayee" -> BindOpenBankProfitSharePayeeOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "AccountNo" account_no, 2 "ChannelName" channel_name,
    3 "ChannelSubMerchantId" channel_sub_merchant_id: String, 4 "NotifyUrl" notify_url: String,
    5 "ProfitSharePayeeInfo" profit_share_payee_info: OpenBankProfitSharePayeeInfo,
    6 "ExternalProfitSharingData" external_profit_sharing_data: String, 7 "Environment" environment: String
} }

/// In the request of [`BindOpenBankProfitSharePayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankProfitSharePayeeInfo {
    /// Required.
    pub account_name: Option<String>,
    /// Required.
    pub bank_name: Option<String>,
    /// Required.
    pub currency: Option<String>,
    /// Required.
    pub nature: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Required.
    pub deposit_country: Option<String>,
    /// Required.
    pub expire_date: Option<String>,
    /// Required.
    pub flag: Option<String>,
    pub bank_address: Option<String>,
    pub address: Option<String>,
    pub is_osa: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub legal_id_no: Option<String>,
    pub telephone: Option<String>,
    pub bic_code: Option<String>,
    pub swift_code: Option<String>,
    pub cnaps: Option<String>,
    pub transfer_bank_no: Option<String>,
    pub fid: Option<String>,
}

/// Arguments of [`OpenBankProfitSharePayeeInfo::new`].
pub struct OpenBankProfitSharePayeeInfoRequired {
    pub account_name: String,
    pub bank_name: String,
    pub currency: String,
    pub nature: String,
    pub country: String,
    pub deposit_country: String,
    pub expire_date: String,
    pub flag: String,
}
input! {
    OpenBankProfitSharePayeeInfo { OpenBankProfitSharePayeeInfoRequired: account_name, bank_name, currency, nature, country, deposit_country, expire_date, flag } {
    0 "AccountName" account_name: String, 1 "BankName" bank_name: String, 2 "Currency" currency: String,
    3 "Nature" nature: String, 4 "Country" country: String, 5 "DepositCountry" deposit_country: String,
    6 "ExpireDate" expire_date: String, 7 "Flag" flag: String, 8 "BankAddress" bank_address: String,
    9 "Address" address: String, 10 "IsOSA" is_osa: String, 11 "Province" province: String, 12 "City" city: String,
    13 "LegalIdNo" legal_id_no: String, 14 "Telephone" telephone: String, 15 "BicCode" bic_code: String,
    16 "SwiftCode" swift_code: String, 17 "Cnaps" cnaps: String, 18 "TransferBankNo" transfer_bank_no: String,
    19 "Fid" fid: String
} }

/// Response of [`BindOpenBankProfitSharePayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOpenBankProfitSharePayeeOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<BindOpenBankProfitSharePayeeResult>,
}
model! { BindOpenBankProfitSharePayeeOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: BindOpenBankProfitSharePayeeResult
} }

/// In the response of [`BindOpenBankProfitSharePayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindOpenBankProfitSharePayeeResult {
    pub account_id: Option<String>,
    pub account_no: Option<String>,
    pub currency: Option<String>,
}
model! { BindOpenBankProfitSharePayeeResult {
    0 "AccountId" account_id: String, 1 "AccountNo" account_no: String, 2 "Currency" currency: String
} }

/// Binds relate acc re union pay: `BindRelateAccReUnionPay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindRelateAccReUnionPay>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRelateAccReUnionPay {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_acct_no: String,
    /// Required. Secret.
    pub message_check_code: Secret,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! {
    BindRelateAccReUnionPay(mrch_code: String, tran_net_member_code: String, member_acct_no: String, message_check_code: Secret)
    "BindRelateAccReUnionPay" -> BindRelateAccReUnionPayOutput {
    0 "MrchCode" mrch_code, 1 "TranNetMemberCode" tran_net_member_code, 2 "MemberAcctNo" member_acct_no,
    3 "MessageCheckCode" message_check_code, 4 "ReservedMsg" reserved_msg: String, 5 "Profile" profile: String
} }

/// Response of [`BindRelateAccReUnionPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRelateAccReUnionPayOutput {
    pub front_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
}
model! { BindRelateAccReUnionPayOutput {
    0 "FrontSeqNo" front_seq_no: String, 1 "ReservedMsg" reserved_msg: String,
    2 "TxnReturnCode" txn_return_code: String, 3 "TxnReturnMsg" txn_return_msg: String,
    4 "CnsmrSeqNo" cnsmr_seq_no: String
} }

/// Binds relate acct small amount: `BindRelateAcctSmallAmount` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindRelateAcctSmallAmount>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRelateAcctSmallAmount {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_name: String,
    /// Required.
    pub member_global_type: String,
    /// Required.
    pub member_global_id: String,
    /// Required.
    pub member_acct_no: String,
    /// Required.
    pub bank_type: String,
    /// Required.
    pub acct_open_branch_name: String,
    /// Required.
    pub mobile: String,
    pub cnaps_branch_id: Option<String>,
    pub eicon_bank_branch_id: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`BindRelateAcctSmallAmount::new`].
pub struct BindRelateAcctSmallAmountRequired {
    pub mrch_code: String,
    pub tran_net_member_code: String,
    pub member_name: String,
    pub member_global_type: String,
    pub member_global_id: String,
    pub member_acct_no: String,
    pub bank_type: String,
    pub acct_open_branch_name: String,
    pub mobile: String,
}
operation! {
    BindRelateAcctSmallAmount { BindRelateAcctSmallAmountRequired: mrch_code, tran_net_member_code, member_name, member_global_type, member_global_id, member_acct_no, bank_type, acct_open_branch_name, mobile }
    "BindRelateAcctSmallAmount" -> BindRelateAcctSmallAmountOutput {
    0 "MrchCode" mrch_code, 1 "TranNetMemberCode" tran_net_member_code, 2 "MemberName" member_name,
    3 "MemberGlobalType" member_global_type, 4 "MemberGlobalId" member_global_id, 5 "MemberAcctNo" member_acct_no,
    6 "BankType" bank_type, 7 "AcctOpenBranchName" acct_open_branch_name, 8 "Mobile" mobile,
    9 "CnapsBranchId" cnaps_branch_id: String, 10 "EiconBankBranchId" eicon_bank_branch_id: String,
    11 "ReservedMsg" reserved_msg: String, 12 "Profile" profile: String
} }

/// Response of [`BindRelateAcctSmallAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRelateAcctSmallAmountOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { BindRelateAcctSmallAmountOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ReservedMsg" reserved_msg: String
} }

/// Binds relate acct union pay: `BindRelateAcctUnionPay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=BindRelateAcctUnionPay>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRelateAcctUnionPay {
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_name: String,
    /// Required.
    pub member_global_type: String,
    /// Required.
    pub member_global_id: String,
    /// Required.
    pub member_acct_no: String,
    /// Required.
    pub bank_type: String,
    /// Required.
    pub acct_open_branch_name: String,
    /// Required.
    pub mobile: String,
    /// Required.
    pub mrch_code: String,
    pub cnaps_branch_id: Option<String>,
    pub eicon_bank_branch_id: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`BindRelateAcctUnionPay::new`].
pub struct BindRelateAcctUnionPayRequired {
    pub tran_net_member_code: String,
    pub member_name: String,
    pub member_global_type: String,
    pub member_global_id: String,
    pub member_acct_no: String,
    pub bank_type: String,
    pub acct_open_branch_name: String,
    pub mobile: String,
    pub mrch_code: String,
}
operation! {
    BindRelateAcctUnionPay { BindRelateAcctUnionPayRequired: tran_net_member_code, member_name, member_global_type, member_global_id, member_acct_no, bank_type, acct_open_branch_name, mobile, mrch_code }
    "BindRelateAcctUnionPay" -> BindRelateAcctUnionPayOutput {
    0 "TranNetMemberCode" tran_net_member_code, 1 "MemberName" member_name, 2 "MemberGlobalType" member_global_type,
    3 "MemberGlobalId" member_global_id, 4 "MemberAcctNo" member_acct_no, 5 "BankType" bank_type,
    6 "AcctOpenBranchName" acct_open_branch_name, 7 "Mobile" mobile, 8 "MrchCode" mrch_code,
    9 "CnapsBranchId" cnaps_branch_id: String, 10 "EiconBankBranchId" eicon_bank_branch_id: String,
    11 "ReservedMsg" reserved_msg: String, 12 "Profile" profile: String
} }

/// Response of [`BindRelateAcctUnionPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRelateAcctUnionPayOutput {
    pub reserved_msg: Option<String>,
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
}
model! { BindRelateAcctUnionPayOutput {
    0 "ReservedMsg" reserved_msg: String, 1 "TxnReturnCode" txn_return_code: String,
    2 "TxnReturnMsg" txn_return_msg: String, 3 "CnsmrSeqNo" cnsmr_seq_no: String
} }

/// Checks acct: `CheckAcct` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CheckAcct>.
///
/// Errors: [`codes::FAILED_OPERATION_BANK_FAILED`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAcct {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub bind_type: i64,
    /// Required.
    pub settle_acct_no: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub check_code: Option<String>,
    pub currency_type: Option<String>,
    pub currency_unit: Option<i64>,
    pub currency_amt: Option<String>,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`CheckAcct::new`].
pub struct CheckAcctRequired {
    pub midas_app_id: String,
    pub sub_app_id: String,
    pub bind_type: i64,
    pub settle_acct_no: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    CheckAcct { CheckAcctRequired: midas_app_id, sub_app_id, bind_type, settle_acct_no, midas_secret_id, midas_signature }
    "CheckAcct" -> CheckAcctOutput {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "BindType" bind_type, 3 "SettleAcctNo" settle_acct_no,
    4 "MidasSecretId" midas_secret_id, 5 "MidasSignature" midas_signature, 6 "CheckCode" check_code: String,
    7 "CurrencyType" currency_type: String, 8 "CurrencyUnit" currency_unit: i64, 9 "CurrencyAmt" currency_amt: String,
    10 "EncryptType" encrypt_type: String, 11 "MidasEnvironment" midas_environment: String
} }

/// Response of [`CheckAcct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAcctOutput {
    pub front_seq_no: Option<String>,
}
model! { CheckAcctOutput {
    0 "FrontSeqNo" front_seq_no: String
} }

/// Checks amount: `CheckAmount` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CheckAmount>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAmount {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub take_cash_acct_no: String,
    /// Required.
    pub auth_amt: String,
    /// Required.
    pub ccy: String,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`CheckAmount::new`].
pub struct CheckAmountRequired {
    pub mrch_code: String,
    pub tran_net_member_code: String,
    pub take_cash_acct_no: String,
    pub auth_amt: String,
    pub ccy: String,
}
operation! { CheckAmount { CheckAmountRequired: mrch_code, tran_net_member_code, take_cash_acct_no, auth_amt, ccy }
    "CheckAmount" -> CheckAmountOutput {
    0 "MrchCode" mrch_code, 1 "TranNetMemberCode" tran_net_member_code, 2 "TakeCashAcctNo" take_cash_acct_no,
    3 "AuthAmt" auth_amt, 4 "Ccy" ccy, 5 "ReservedMsg" reserved_msg: String, 6 "Profile" profile: String
} }

/// Response of [`CheckAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAmountOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub front_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { CheckAmountOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "FrontSeqNo" front_seq_no: String, 4 "ReservedMsg" reserved_msg: String
} }

/// Closes cloud order: `CloseCloudOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CloseCloudOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`], [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MIDAS_HASH`], [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`], [`codes::RESOURCE_IN_USE_MIDAS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`],
/// [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseCloudOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub out_trade_no: String,
    pub midas_environment: Option<String>,
}
operation! { CloseCloudOrder(midas_app_id: String, user_id: String, out_trade_no: String) "CloseCloudOrder" -> Empty {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "OutTradeNo" out_trade_no,
    3 "MidasEnvironment" midas_environment: String
} }

/// Response of [`CloseCloudOrder`]: empty.
pub type CloseCloudOrderOutput = Empty;

/// Closes open bank payment order: `CloseOpenBankPaymentOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CloseOpenBankPaymentOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOpenBankPaymentOrder {
    /// Required.
    pub channel_merchant_id: String,
    pub out_order_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub environment: Option<String>,
}
operation! { CloseOpenBankPaymentOrder(channel_merchant_id: String)
    "CloseOpenBankPaymentOrder" -> CloseOpenBankPaymentOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "OutOrderId" out_order_id: String,
    2 "ChannelOrderId" channel_order_id: String, 3 "Environment" environment: String
} }

/// Response of [`CloseOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOpenBankPaymentOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CloseOpenBankPaymentOrderResult>,
}
model! { CloseOpenBankPaymentOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CloseOpenBankPaymentOrderResult
} }

/// In the response of [`CloseOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOpenBankPaymentOrderResult {
    pub out_order_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub order_status: Option<String>,
}
model! { CloseOpenBankPaymentOrderResult {
    0 "OutOrderId" out_order_id: String, 1 "ChannelOrderId" channel_order_id: String,
    2 "OrderStatus" order_status: String
} }

/// Closes order: `CloseOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CloseOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`], [`codes::FAILED_OPERATION_NO_RECORD`],
/// [`codes::FAILED_OPERATION_ORDER_NOT_ACTIVATED`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub midas_environment: Option<String>,
}
operation! { CloseOrder(midas_app_id: String, user_id: String, midas_secret_id: String, midas_signature: Secret)
    "CloseOrder" -> Empty {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "MidasSecretId" midas_secret_id,
    3 "MidasSignature" midas_signature, 4 "OutTradeNo" out_trade_no: String, 5 "TransactionId" transaction_id: String,
    6 "MidasEnvironment" midas_environment: String
} }

/// Response of [`CloseOrder`]: empty.
pub type CloseOrderOutput = Empty;

/// Confirms order: `ConfirmOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ConfirmOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MISSING_PARAMETER`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmOrder {
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub order_no: String,
}
operation! { ConfirmOrder(merchant_app_id: String, order_no: String) "ConfirmOrder" -> ConfirmOrderOutput {
    0 "MerchantAppId" merchant_app_id, 1 "OrderNo" order_no
} }

/// Response of [`ConfirmOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmOrderOutput {
    pub merchant_app_id: Option<String>,
    pub order_no: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
}
model! { ConfirmOrderOutput {
    0 "MerchantAppId" merchant_app_id: String, 1 "OrderNo" order_no: String, 2 "Status" status: String,
    3 "Description" description: String
} }

/// `ContractOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ContractOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`],
/// [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::FAILED_OPERATION_CHANNEL_DENY`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_INSERTT_FAILED`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_OC_COMPLETED_ORDER`], [`codes::FAILED_OPERATION_OC_REPEAT_ORDER`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_PARENT_APP_ID_ERROR`],
/// [`codes::FAILED_OPERATION_PORTAL_ERROR`], [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_WECHAT_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractOrder {
    /// Required.
    pub currency_type: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub out_trade_no: String,
    /// Required.
    pub product_detail: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub total_amt: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub real_channel: String,
    /// Required.
    pub original_amt: i64,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub contract_notify_url: String,
    pub callback_url: Option<String>,
    pub channel: Option<String>,
    pub metadata: Option<String>,
    pub quantity: Option<i64>,
    pub sub_app_id: Option<String>,
    pub sub_order_list: Option<Vec<ContractOrderInSubOrder>>,
    pub total_mch_income: Option<i64>,
    pub total_platform_income: Option<i64>,
    pub wx_open_id: Option<String>,
    pub wx_sub_open_id: Option<String>,
    pub midas_environment: Option<String>,
    pub wx_app_id: Option<String>,
    pub wx_sub_app_id: Option<String>,
    pub payment_notify_url: Option<String>,
    pub contract_scene_id: Option<String>,
    pub external_contract_data: Option<String>,
    pub out_contract_code: Option<String>,
    pub attach_data: Option<String>,
    pub contract_display_name: Option<String>,
}

/// Arguments of [`ContractOrder::new`].
pub struct ContractOrderRequired {
    pub currency_type: String,
    pub midas_app_id: String,
    pub out_trade_no: String,
    pub product_detail: String,
    pub product_id: String,
    pub product_name: String,
    pub total_amt: i64,
    pub user_id: String,
    pub real_channel: String,
    pub original_amt: i64,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
    pub contract_notify_url: String,
}
operation! {
    ContractOrder { ContractOrderRequired: currency_type, midas_app_id, out_trade_no, product_detail, product_id, product_name, total_amt, user_id, real_channel, original_amt, midas_secret_id, midas_signature, contract_notify_url }
    "ContractOrder" -> ContractOrderOutput {
    0 "CurrencyType" currency_type, 1 "MidasAppId" midas_app_id, 2 "OutTradeNo" out_trade_no,
    3 "ProductDetail" product_detail, 4 "ProductId" product_id, 5 "ProductName" product_name, 6 "TotalAmt" total_amt,
    7 "UserId" user_id, 8 "RealChannel" real_channel, 9 "OriginalAmt" original_amt, 10 "MidasSecretId" midas_secret_id,
    11 "MidasSignature" midas_signature, 12 "ContractNotifyUrl" contract_notify_url,
    13 "CallbackUrl" callback_url: String, 14 "Channel" channel: String, 15 "Metadata" metadata: String,
    16 "Quantity" quantity: i64, 17 "SubAppId" sub_app_id: String,
    18 "SubOrderList" sub_order_list: Vec<ContractOrderInSubOrder>, 19 "TotalMchIncome" total_mch_income: i64,
    20 "TotalPlatformIncome" total_platform_income: i64, 21 "WxOpenId" wx_open_id: String,
    22 "WxSubOpenId" wx_sub_open_id: String, 23 "MidasEnvironment" midas_environment: String,
    24 "WxAppId" wx_app_id: String, 25 "WxSubAppId" wx_sub_app_id: String,
    26 "PaymentNotifyUrl" payment_notify_url: String, 27 "ContractSceneId" contract_scene_id: String,
    28 "ExternalContractData" external_contract_data: String, 29 "OutContractCode" out_contract_code: String,
    30 "AttachData" attach_data: String, 31 "ContractDisplayName" contract_display_name: String
} }

/// In the request of [`ContractOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractOrderInSubOrder {
    /// Required.
    pub sub_mch_income: Option<i64>,
    /// Required.
    pub platform_income: Option<i64>,
    /// Required.
    pub product_detail: Option<String>,
    /// Required.
    pub product_name: Option<String>,
    /// Required.
    pub sub_app_id: Option<String>,
    /// Required.
    pub sub_out_trade_no: Option<String>,
    /// Required.
    pub amt: Option<i64>,
    /// Required.
    pub original_amt: Option<i64>,
    pub metadata: Option<String>,
}

/// Arguments of [`ContractOrderInSubOrder::new`].
pub struct ContractOrderInSubOrderRequired {
    pub sub_mch_income: i64,
    pub platform_income: i64,
    pub product_detail: String,
    pub product_name: String,
    pub sub_app_id: String,
    pub sub_out_trade_no: String,
    pub amt: i64,
    pub original_amt: i64,
}
input! {
    ContractOrderInSubOrder { ContractOrderInSubOrderRequired: sub_mch_income, platform_income, product_detail, product_name, sub_app_id, sub_out_trade_no, amt, original_amt } {
    0 "SubMchIncome" sub_mch_income: i64, 1 "PlatformIncome" platform_income: i64,
    2 "ProductDetail" product_detail: String, 3 "ProductName" product_name: String, 4 "SubAppId" sub_app_id: String,
    5 "SubOutTradeNo" sub_out_trade_no: String, 6 "Amt" amt: i64, 7 "OriginalAmt" original_amt: i64,
    8 "Metadata" metadata: String
} }

/// Response of [`ContractOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractOrderOutput {
    pub total_amt: Option<i64>,
    pub out_trade_no: Option<String>,
    pub pay_info: Option<String>,
    pub transaction_id: Option<String>,
    pub out_contract_code: Option<String>,
}
model! { ContractOrderOutput {
    0 "TotalAmt" total_amt: i64, 1 "OutTradeNo" out_trade_no: String, 2 "PayInfo" pay_info: String,
    3 "TransactionId" transaction_id: String, 4 "OutContractCode" out_contract_code: String
} }

/// Creates acct: `CreateAcct` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateAcct>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcct {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_mch_id: String,
    /// Required.
    pub sub_mch_name: String,
    /// Required.
    pub address: String,
    /// Required.
    pub contact: String,
    /// Required.
    pub mobile: String,
    /// Required.
    pub email: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub sub_mch_type: Option<String>,
    pub short_name: Option<String>,
    pub sub_merchant_member_type: Option<String>,
    pub sub_merchant_key: Option<String>,
    /// Secret.
    pub sub_merchant_private_key: Option<Secret>,
    pub encrypt_type: Option<String>,
    pub sub_acct_no: Option<String>,
    pub midas_environment: Option<String>,
    pub sub_merchant_store_name: Option<String>,
    pub organization_info: Option<OrganizationInfo>,
    pub sub_merchant_id_type: Option<String>,
    pub sub_merchant_id_code: Option<String>,
}

/// Arguments of [`CreateAcct::new`].
pub struct CreateAcctRequired {
    pub midas_app_id: String,
    pub sub_mch_id: String,
    pub sub_mch_name: String,
    pub address: String,
    pub contact: String,
    pub mobile: String,
    pub email: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    CreateAcct { CreateAcctRequired: midas_app_id, sub_mch_id, sub_mch_name, address, contact, mobile, email, midas_secret_id, midas_signature }
    "CreateAcct" -> CreateAcctOutput {
    0 "MidasAppId" midas_app_id, 1 "SubMchId" sub_mch_id, 2 "SubMchName" sub_mch_name, 3 "Address" address,
    4 "Contact" contact, 5 "Mobile" mobile, 6 "Email" email, 7 "MidasSecretId" midas_secret_id,
    8 "MidasSignature" midas_signature, 9 "SubMchType" sub_mch_type: String, 10 "ShortName" short_name: String,
    11 "SubMerchantMemberType" sub_merchant_member_type: String, 12 "SubMerchantKey" sub_merchant_key: String,
    13 "SubMerchantPrivateKey" sub_merchant_private_key: Secret, 14 "EncryptType" encrypt_type: String,
    15 "SubAcctNo" sub_acct_no: String, 16 "MidasEnvironment" midas_environment: String,
    17 "SubMerchantStoreName" sub_merchant_store_name: String,
    18 "OrganizationInfo" organization_info: OrganizationInfo, 19 "SubMerchantIdType" sub_merchant_id_type: String,
    20 "SubMerchantIdCode" sub_merchant_id_code: String
} }

/// In the request of [`CreateAcct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInfo {
    pub organization_name: Option<String>,
    pub organization_type: Option<String>,
    pub organization_code: Option<String>,
    pub legal_person_name: Option<String>,
    pub legal_person_id_type: Option<String>,
    pub legal_person_id_code: Option<String>,
}
input! { OrganizationInfo() {
    0 "OrganizationName" organization_name: String, 1 "OrganizationType" organization_type: String,
    2 "OrganizationCode" organization_code: String, 3 "LegalPersonName" legal_person_name: String,
    4 "LegalPersonIdType" legal_person_id_type: String, 5 "LegalPersonIdCode" legal_person_id_code: String
} }

/// Response of [`CreateAcct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcctOutput {
    pub sub_app_id: Option<String>,
    pub sub_acct_no: Option<String>,
}
model! { CreateAcctOutput {
    0 "SubAppId" sub_app_id: String, 1 "SubAcctNo" sub_acct_no: String
} }

/// Creates agent tax payment infos: `CreateAgentTaxPaymentInfos` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateAgentTaxPaymentInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentTaxPaymentInfos {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub channel: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub raw_electronic_cert_url: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub agent_tax_payment_infos: Vec<AgentTaxPayment>,
    pub profile: Option<String>,
}

/// Arguments of [`CreateAgentTaxPaymentInfos::new`].
pub struct CreateAgentTaxPaymentInfosRequired {
    pub agent_id: String,
    pub channel: i64,
    pub r#type: i64,
    pub raw_electronic_cert_url: String,
    pub file_name: String,
    pub agent_tax_payment_infos: Vec<AgentTaxPayment>,
}
operation! {
    CreateAgentTaxPaymentInfos { CreateAgentTaxPaymentInfosRequired: agent_id, channel, r#type, raw_electronic_cert_url, file_name, agent_tax_payment_infos }
    "CreateAgentTaxPaymentInfos" -> CreateAgentTaxPaymentInfosOutput {
    0 "AgentId" agent_id, 1 "Channel" channel, 2 "Type" r#type, 3 "RawElectronicCertUrl" raw_electronic_cert_url,
    4 "FileName" file_name, 5 "AgentTaxPaymentInfos" agent_tax_payment_infos, 6 "Profile" profile: String
} }

/// In the request of [`CreateAgentTaxPaymentInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTaxPayment {
    /// Required.
    pub anchor_id: Option<String>,
    /// Required.
    pub anchor_name: Option<String>,
    /// Required.
    pub anchor_id_card: Option<String>,
    /// Required.
    pub start_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
    /// Required.
    pub amount: Option<i64>,
    /// Required.
    pub tax: Option<i64>,
}

/// Arguments of [`AgentTaxPayment::new`].
pub struct AgentTaxPaymentRequired {
    pub anchor_id: String,
    pub anchor_name: String,
    pub anchor_id_card: String,
    pub start_time: String,
    pub end_time: String,
    pub amount: i64,
    pub tax: i64,
}
input! {
    AgentTaxPayment { AgentTaxPaymentRequired: anchor_id, anchor_name, anchor_id_card, start_time, end_time, amount, tax } {
    0 "AnchorId" anchor_id: String, 1 "AnchorName" anchor_name: String, 2 "AnchorIDCard" anchor_id_card: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Amount" amount: i64, 6 "Tax" tax: i64
} }

/// Response of [`CreateAgentTaxPaymentInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentTaxPaymentInfosOutput {
    pub agent_tax_payment_batch: Option<AgentTaxPaymentBatch>,
}
model! { CreateAgentTaxPaymentInfosOutput {
    0 "AgentTaxPaymentBatch" agent_tax_payment_batch: AgentTaxPaymentBatch
} }

/// In the response of [`CreateAgentTaxPaymentInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTaxPaymentBatch {
    pub status_msg: Option<String>,
    pub batch_num: Option<i64>,
    pub info_num: Option<i64>,
    pub raw_electronic_cert_url: Option<String>,
    pub agent_id: Option<String>,
    pub file_name: Option<String>,
    pub status_code: Option<i64>,
    pub channel: Option<i64>,
    pub r#type: Option<i64>,
}
model! { AgentTaxPaymentBatch {
    0 "StatusMsg" status_msg: String, 1 "BatchNum" batch_num: i64, 2 "InfoNum" info_num: i64,
    3 "RawElectronicCertUrl" raw_electronic_cert_url: String, 4 "AgentId" agent_id: String,
    5 "FileName" file_name: String, 6 "StatusCode" status_code: i64, 7 "Channel" channel: i64, 8 "Type" r#type: i64
} }

/// Creates anchor: `CreateAnchor` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateAnchor>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION`], [`codes::FAILED_OPERATION_CREATE_AGENT`],
/// [`codes::MISSING_PARAMETER_ACTION`], [`codes::MISSING_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnchor {
    /// Required.
    pub anchor_uid: String,
    /// Required.
    pub anchor_name: String,
    /// Required.
    pub anchor_phone: String,
    /// Required.
    pub anchor_email: String,
    /// Required.
    pub anchor_address: String,
    /// Required.
    pub anchor_id_no: String,
    /// Required.
    pub anchor_type: String,
    pub anchor_extend_info: Option<Vec<AnchorExtendInfo>>,
}

/// Arguments of [`CreateAnchor::new`].
pub struct CreateAnchorRequired {
    pub anchor_uid: String,
    pub anchor_name: String,
    pub anchor_phone: String,
    pub anchor_email: String,
    pub anchor_address: String,
    pub anchor_id_no: String,
    pub anchor_type: String,
}
operation! {
    CreateAnchor { CreateAnchorRequired: anchor_uid, anchor_name, anchor_phone, anchor_email, anchor_address, anchor_id_no, anchor_type }
    "CreateAnchor" -> CreateAnchorOutput {
    0 "AnchorUid" anchor_uid, 1 "AnchorName" anchor_name, 2 "AnchorPhone" anchor_phone, 3 "AnchorEmail" anchor_email,
    4 "AnchorAddress" anchor_address, 5 "AnchorIdNo" anchor_id_no, 6 "AnchorType" anchor_type,
    7 "AnchorExtendInfo" anchor_extend_info: Vec<AnchorExtendInfo>
} }

/// In the request of [`CreateAnchor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnchorExtendInfo {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { AnchorExtendInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`CreateAnchor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnchorOutput {
    pub anchor_id: Option<String>,
}
model! { CreateAnchorOutput {
    0 "AnchorId" anchor_id: String
} }

/// Creates batch payment: `CreateBatchPayment` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateBatchPayment>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION`], [`codes::FAILED_OPERATION_CREATE_AGENT`],
/// [`codes::MISSING_PARAMETER_ACTION`], [`codes::MISSING_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchPayment {
    /// Required.
    pub transfer_type: i64,
    /// Required.
    pub recipient_list: Vec<CreateBatchPaymentRecipient>,
    pub req_reserved: Option<String>,
    pub notify_url: Option<String>,
}
operation! { CreateBatchPayment(transfer_type: i64, recipient_list: Vec<CreateBatchPaymentRecipient>)
    "CreateBatchPayment" -> CreateBatchPaymentOutput {
    0 "TransferType" transfer_type, 1 "RecipientList" recipient_list, 2 "ReqReserved" req_reserved: String,
    3 "NotifyUrl" notify_url: String
} }

/// In the request of [`CreateBatchPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchPaymentRecipient {
    /// Required.
    pub transfer_amount: Option<i64>,
    /// Required.
    pub order_id: Option<String>,
    pub anchor_id: Option<String>,
    pub uid: Option<String>,
    pub anchor_name: Option<String>,
    pub remark: Option<String>,
    pub req_reserved: Option<String>,
}
input! { CreateBatchPaymentRecipient(transfer_amount: i64, order_id: String) {
    0 "TransferAmount" transfer_amount: i64, 1 "OrderId" order_id: String, 2 "AnchorId" anchor_id: String,
    3 "Uid" uid: String, 4 "AnchorName" anchor_name: String, 5 "Remark" remark: String,
    6 "ReqReserved" req_reserved: String
} }

/// Response of [`CreateBatchPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchPaymentOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateBatchPaymentData>,
}
model! { CreateBatchPaymentOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CreateBatchPaymentData
} }

/// In the response of [`CreateBatchPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchPaymentData {
    pub batch_id: Option<String>,
    pub batch_info_list: Vec<CreateBatchPaymentBatchData>,
}
model! { CreateBatchPaymentData {
    0 "BatchId" batch_id: String, 1 "BatchInfoList" batch_info_list: Vec<CreateBatchPaymentBatchData>
} }

/// In the response of [`CreateBatchPayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchPaymentBatchData {
    pub order_id: Option<String>,
    pub trade_serial_no: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
}
model! { CreateBatchPaymentBatchData {
    0 "OrderId" order_id: String, 1 "TradeSerialNo" trade_serial_no: String, 2 "Status" status: i64,
    3 "StatusDesc" status_desc: String, 4 "AgentId" agent_id: String, 5 "AgentName" agent_name: String
} }

/// Creates cloud sub merchant: `CreateCloudSubMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateCloudSubMerchant>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`], [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MIDAS_HASH`], [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`], [`codes::RESOURCE_IN_USE_MIDAS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`],
/// [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudSubMerchant {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub parent_app_id: String,
    /// Required.
    pub sub_mch_name: String,
    /// Required.
    pub sub_mch_description: String,
    pub midas_environment: Option<String>,
    pub sub_app_id: Option<String>,
    pub sub_mch_short_name: Option<String>,
    pub out_sub_merchant_id: Option<String>,
}
operation! {
    CreateCloudSubMerchant(midas_app_id: String, parent_app_id: String, sub_mch_name: String, sub_mch_description: String)
    "CreateCloudSubMerchant" -> CreateCloudSubMerchantOutput {
    0 "MidasAppId" midas_app_id, 1 "ParentAppId" parent_app_id, 2 "SubMchName" sub_mch_name,
    3 "SubMchDescription" sub_mch_description, 4 "MidasEnvironment" midas_environment: String,
    5 "SubAppId" sub_app_id: String, 6 "SubMchShortName" sub_mch_short_name: String,
    7 "OutSubMerchantId" out_sub_merchant_id: String
} }

/// Response of [`CreateCloudSubMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudSubMerchantOutput {
    pub sub_app_id: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
    pub level: Option<i64>,
    pub channel_app_id: Option<String>,
}
model! { CreateCloudSubMerchantOutput {
    0 "SubAppId" sub_app_id: String, 1 "ChannelSubMerchantId" channel_sub_merchant_id: String, 2 "Level" level: i64,
    3 "ChannelAppId" channel_app_id: String
} }

/// Creates cust acct id: `CreateCustAcctId` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateCustAcctId>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::FAILED_OPERATION_SDK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`], [`codes::INTERNAL_ERROR_PARAMETER_ERROR`],
/// [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`], [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustAcctId {
    /// Required.
    pub function_flag: String,
    /// Required.
    pub fund_summary_acct_no: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_property: String,
    /// Required.
    pub mobile: String,
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub self_business: bool,
    /// Required.
    pub contact_name: String,
    /// Required.
    pub sub_acct_name: String,
    /// Required.
    pub sub_acct_short_name: String,
    /// Required.
    pub sub_acct_type: i64,
    pub user_nickname: Option<String>,
    pub email: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`CreateCustAcctId::new`].
pub struct CreateCustAcctIdRequired {
    pub function_flag: String,
    pub fund_summary_acct_no: String,
    pub tran_net_member_code: String,
    pub member_property: String,
    pub mobile: String,
    pub mrch_code: String,
    pub self_business: bool,
    pub contact_name: String,
    pub sub_acct_name: String,
    pub sub_acct_short_name: String,
    pub sub_acct_type: i64,
}
operation! {
    CreateCustAcctId { CreateCustAcctIdRequired: function_flag, fund_summary_acct_no, tran_net_member_code, member_property, mobile, mrch_code, self_business, contact_name, sub_acct_name, sub_acct_short_name, sub_acct_type }
    "CreateCustAcctId" -> CreateCustAcctIdOutput {
    0 "FunctionFlag" function_flag, 1 "FundSummaryAcctNo" fund_summary_acct_no,
    2 "TranNetMemberCode" tran_net_member_code, 3 "MemberProperty" member_property, 4 "Mobile" mobile,
    5 "MrchCode" mrch_code, 6 "SelfBusiness" self_business, 7 "ContactName" contact_name, 8 "SubAcctName" sub_acct_name,
    9 "SubAcctShortName" sub_acct_short_name, 10 "SubAcctType" sub_acct_type, 11 "UserNickname" user_nickname: String,
    12 "Email" email: String, 13 "ReservedMsg" reserved_msg: String, 14 "Profile" profile: String
} }

/// Response of [`CreateCustAcctId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustAcctIdOutput {
    pub sub_acct_no: Option<String>,
    pub reserved_msg: Option<String>,
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
}
model! { CreateCustAcctIdOutput {
    0 "SubAcctNo" sub_acct_no: String, 1 "ReservedMsg" reserved_msg: String, 2 "TxnReturnCode" txn_return_code: String,
    3 "TxnReturnMsg" txn_return_msg: String, 4 "CnsmrSeqNo" cnsmr_seq_no: String
} }

/// Creates external anchor: `CreateExternalAnchor` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateExternalAnchor>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::FAILED_OPERATION_SDK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`], [`codes::INTERNAL_ERROR_PARAMETER_ERROR`],
/// [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`], [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalAnchor {
    /// Required.
    pub uid: String,
    /// Required.
    pub name: String,
    /// Required.
    pub id_no: String,
    pub id_card_front: Option<String>,
    pub id_card_reverse: Option<String>,
    pub agent_id: Option<String>,
}
operation! { CreateExternalAnchor(uid: String, name: String, id_no: String)
    "CreateExternalAnchor" -> CreateExternalAnchorOutput {
    0 "Uid" uid, 1 "Name" name, 2 "IdNo" id_no, 3 "IdCardFront" id_card_front: String,
    4 "IdCardReverse" id_card_reverse: String, 5 "AgentId" agent_id: String
} }

/// Response of [`CreateExternalAnchor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalAnchorOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateExternalAnchorData>,
}
model! { CreateExternalAnchorOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CreateExternalAnchorData
} }

/// In the response of [`CreateExternalAnchor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalAnchorData {
    pub anchor_id: Option<String>,
}
model! { CreateExternalAnchorData {
    0 "AnchorId" anchor_id: String
} }

/// Creates flex payee: `CreateFlexPayee` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateFlexPayee>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlexPayee {
    /// Required.
    pub out_user_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub id_no: String,
    /// Required.
    pub account_name: String,
    /// Required.
    pub service_provider_id: String,
    /// Required.
    pub tax_info: PayeeTaxInfo,
    /// Required.
    pub id_type: i64,
    pub remark: Option<String>,
    pub phone_no: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateFlexPayee::new`].
pub struct CreateFlexPayeeRequired {
    pub out_user_id: String,
    pub name: String,
    pub id_no: String,
    pub account_name: String,
    pub service_provider_id: String,
    pub tax_info: PayeeTaxInfo,
    pub id_type: i64,
}
operation! {
    CreateFlexPayee { CreateFlexPayeeRequired: out_user_id, name, id_no, account_name, service_provider_id, tax_info, id_type }
    "CreateFlexPayee" -> CreateFlexPayeeOutput {
    0 "OutUserId" out_user_id, 1 "Name" name, 2 "IdNo" id_no, 3 "AccountName" account_name,
    4 "ServiceProviderId" service_provider_id, 5 "TaxInfo" tax_info, 6 "IdType" id_type, 7 "Remark" remark: String,
    8 "PhoneNo" phone_no: String, 9 "Environment" environment: String
} }

/// In the request of [`CreateFlexPayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeTaxInfo {
    /// Required.
    pub tax_template_info_list: Option<Vec<PayeeTaxTemplateInfo>>,
    /// Required.
    pub taxpayer_id_no: Option<String>,
    /// Required.
    pub tax_entity_type: Option<String>,
    /// Required.
    pub tax_service_provider_id: Option<String>,
}
input! {
    PayeeTaxInfo(tax_template_info_list: Vec<PayeeTaxTemplateInfo>, taxpayer_id_no: String, tax_entity_type: String, tax_service_provider_id: String) {
    0 "TaxTemplateInfoList" tax_template_info_list: Vec<PayeeTaxTemplateInfo>, 1 "TaxpayerIdNo" taxpayer_id_no: String,
    2 "TaxEntityType" tax_entity_type: String, 3 "TaxServiceProviderId" tax_service_provider_id: String
} }

/// In the request of [`CreateFlexPayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeTaxTemplateInfo {
    /// Required.
    pub income_type: Option<String>,
    /// Required.
    pub tax_template_id: Option<String>,
}
input! { PayeeTaxTemplateInfo(income_type: String, tax_template_id: String) {
    0 "IncomeType" income_type: String, 1 "TaxTemplateId" tax_template_id: String
} }

/// Response of [`CreateFlexPayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlexPayeeOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateFlexPayeeResult>,
}
model! { CreateFlexPayeeOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CreateFlexPayeeResult
} }

/// In the response of [`CreateFlexPayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlexPayeeResult {
    pub payee_id: Option<String>,
}
model! { CreateFlexPayeeResult {
    0 "PayeeId" payee_id: String
} }

/// Creates invoice: `CreateInvoice` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateInvoice>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::FAILED_OPERATION_INVOICE_EXIST`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`], [`codes::INTERNAL_ERROR_INVOICE_EXIST`],
/// [`codes::INTERNAL_ERROR_SAND_BOX_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT_THREAD_POOL_REJECT`],
/// [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoice {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub title_type: i64,
    /// Required.
    pub buyer_title: String,
    /// Required.
    pub order_id: String,
    /// Required.
    pub amount_has_tax: i64,
    /// Required.
    pub tax_amount: i64,
    /// Required.
    pub amount_without_tax: i64,
    /// Required.
    pub seller_taxpayer_num: String,
    pub seller_name: Option<String>,
    pub seller_address: Option<String>,
    pub seller_phone: Option<String>,
    pub seller_bank_name: Option<String>,
    pub seller_bank_account: Option<String>,
    pub buyer_taxpayer_num: Option<String>,
    pub buyer_address: Option<String>,
    pub buyer_bank_name: Option<String>,
    pub buyer_bank_account: Option<String>,
    pub buyer_phone: Option<String>,
    pub buyer_email: Option<String>,
    pub taker_phone: Option<String>,
    pub invoice_type: Option<i64>,
    pub callback_url: Option<String>,
    pub drawer: Option<String>,
    pub payee: Option<String>,
    pub checker: Option<String>,
    pub terminal_code: Option<String>,
    pub levy_method: Option<String>,
    pub deduction: Option<i64>,
    pub remark: Option<String>,
    pub items: Option<Vec<CreateInvoiceItem>>,
    pub profile: Option<String>,
    pub undo_part: Option<i64>,
    pub order_date: Option<String>,
    pub discount: Option<i64>,
    pub store_no: Option<String>,
    pub invoice_channel: Option<i64>,
}

/// Arguments of [`CreateInvoice::new`].
pub struct CreateInvoiceRequired {
    pub invoice_platform_id: i64,
    pub title_type: i64,
    pub buyer_title: String,
    pub order_id: String,
    pub amount_has_tax: i64,
    pub tax_amount: i64,
    pub amount_without_tax: i64,
    pub seller_taxpayer_num: String,
}
operation! {
    CreateInvoice { CreateInvoiceRequired: invoice_platform_id, title_type, buyer_title, order_id, amount_has_tax, tax_amount, amount_without_tax, seller_taxpayer_num }
    "CreateInvoice" -> CreateInvoiceOutput {
    0 "InvoicePlatformId" invoice_platform_id, 1 "TitleType" title_type, 2 "BuyerTitle" buyer_title,
    3 "OrderId" order_id, 4 "AmountHasTax" amount_has_tax, 5 "TaxAmount" tax_amount,
    6 "AmountWithoutTax" amount_without_tax, 7 "SellerTaxpayerNum" seller_taxpayer_num,
    8 "SellerName" seller_name: String, 9 "SellerAddress" seller_address: String, 10 "SellerPhone" seller_phone: String,
    11 "SellerBankName" seller_bank_name: String, 12 "SellerBankAccount" seller_bank_account: String,
    13 "BuyerTaxpayerNum" buyer_taxpayer_num: String, 14 "BuyerAddress" buyer_address: String,
    15 "BuyerBankName" buyer_bank_name: String, 16 "BuyerBankAccount" buyer_bank_account: String,
    17 "BuyerPhone" buyer_phone: String, 18 "BuyerEmail" buyer_email: String, 19 "TakerPhone" taker_phone: String,
    20 "InvoiceType" invoice_type: i64, 21 "CallbackUrl" callback_url: String, 22 "Drawer" drawer: String,
    23 "Payee" payee: String, 24 "Checker" checker: String, 25 "TerminalCode" terminal_code: String,
    26 "LevyMethod" levy_method: String, 27 "Deduction" deduction: i64, 28 "Remark" remark: String,
    29 "Items" items: Vec<CreateInvoiceItem>, 30 "Profile" profile: String, 31 "UndoPart" undo_part: i64,
    32 "OrderDate" order_date: String, 33 "Discount" discount: i64, 34 "StoreNo" store_no: String,
    35 "InvoiceChannel" invoice_channel: i64
} }

/// In the request of [`CreateInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub tax_code: Option<String>,
    /// Required.
    pub total_price: Option<i64>,
    /// Required.
    pub tax_rate: Option<i64>,
    /// Required.
    pub tax_amount: Option<i64>,
    pub tax_type: Option<String>,
    pub models: Option<String>,
    pub unit: Option<String>,
    pub total: Option<String>,
    pub price: Option<String>,
    pub discount: Option<i64>,
    pub preferential_policy_flag: Option<String>,
    pub zero_tax_flag: Option<String>,
    pub vat_special_management: Option<String>,
}

/// Arguments of [`CreateInvoiceItem::new`].
pub struct CreateInvoiceItemRequired {
    pub name: String,
    pub tax_code: String,
    pub total_price: i64,
    pub tax_rate: i64,
    pub tax_amount: i64,
}
input! { CreateInvoiceItem { CreateInvoiceItemRequired: name, tax_code, total_price, tax_rate, tax_amount } {
    0 "Name" name: String, 1 "TaxCode" tax_code: String, 2 "TotalPrice" total_price: i64, 3 "TaxRate" tax_rate: i64,
    4 "TaxAmount" tax_amount: i64, 5 "TaxType" tax_type: String, 6 "Models" models: String, 7 "Unit" unit: String,
    8 "Total" total: String, 9 "Price" price: String, 10 "Discount" discount: i64,
    11 "PreferentialPolicyFlag" preferential_policy_flag: String, 12 "ZeroTaxFlag" zero_tax_flag: String,
    13 "VatSpecialManagement" vat_special_management: String
} }

/// Response of [`CreateInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceOutput {
    pub result: Option<CreateInvoiceResult>,
}
model! { CreateInvoiceOutput {
    0 "Result" result: CreateInvoiceResult
} }

/// In the response of [`CreateInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceResult {
    pub message: Option<String>,
    pub code: Option<i64>,
    pub data: Option<CreateInvoiceResultData>,
}
model! { CreateInvoiceResult {
    0 "Message" message: String, 1 "Code" code: i64, 2 "Data" data: CreateInvoiceResultData
} }

/// In the response of [`CreateInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceResultData {
    pub state: Option<i64>,
    pub invoice_id: Option<String>,
    pub order_sn: Option<String>,
}
model! { CreateInvoiceResultData {
    0 "State" state: i64, 1 "InvoiceId" invoice_id: String, 2 "OrderSn" order_sn: String
} }

/// Creates invoice v2: `CreateInvoiceV2` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateInvoiceV2>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceV2 {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub title_type: i64,
    /// Required.
    pub buyer_title: String,
    /// Required.
    pub order_id: String,
    /// Required.
    pub amount_has_tax: i64,
    /// Required.
    pub tax_amount: i64,
    /// Required.
    pub amount_without_tax: i64,
    /// Required.
    pub seller_taxpayer_num: String,
    pub seller_name: Option<String>,
    pub seller_address: Option<String>,
    pub seller_phone: Option<String>,
    pub seller_bank_name: Option<String>,
    pub seller_bank_account: Option<String>,
    pub buyer_taxpayer_num: Option<String>,
    pub buyer_address: Option<String>,
    pub buyer_bank_name: Option<String>,
    pub buyer_bank_account: Option<String>,
    pub buyer_phone: Option<String>,
    pub buyer_email: Option<String>,
    pub taker_phone: Option<String>,
    pub invoice_type: Option<i64>,
    pub callback_url: Option<String>,
    pub drawer: Option<String>,
    pub payee: Option<String>,
    pub checker: Option<String>,
    pub terminal_code: Option<String>,
    pub levy_method: Option<String>,
    pub deduction: Option<i64>,
    pub remark: Option<String>,
    pub items: Option<Vec<CreateInvoiceItem>>,
    pub profile: Option<String>,
    pub undo_part: Option<i64>,
    pub order_date: Option<String>,
    pub discount: Option<i64>,
    pub store_no: Option<String>,
    pub invoice_channel: Option<i64>,
}

/// Arguments of [`CreateInvoiceV2::new`].
pub struct CreateInvoiceV2Required {
    pub invoice_platform_id: i64,
    pub title_type: i64,
    pub buyer_title: String,
    pub order_id: String,
    pub amount_has_tax: i64,
    pub tax_amount: i64,
    pub amount_without_tax: i64,
    pub seller_taxpayer_num: String,
}
operation! {
    CreateInvoiceV2 { CreateInvoiceV2Required: invoice_platform_id, title_type, buyer_title, order_id, amount_has_tax, tax_amount, amount_without_tax, seller_taxpayer_num }
    "CreateInvoiceV2" -> CreateInvoiceV2Output {
    0 "InvoicePlatformId" invoice_platform_id, 1 "TitleType" title_type, 2 "BuyerTitle" buyer_title,
    3 "OrderId" order_id, 4 "AmountHasTax" amount_has_tax, 5 "TaxAmount" tax_amount,
    6 "AmountWithoutTax" amount_without_tax, 7 "SellerTaxpayerNum" seller_taxpayer_num,
    8 "SellerName" seller_name: String, 9 "SellerAddress" seller_address: String, 10 "SellerPhone" seller_phone: String,
    11 "SellerBankName" seller_bank_name: String, 12 "SellerBankAccount" seller_bank_account: String,
    13 "BuyerTaxpayerNum" buyer_taxpayer_num: String, 14 "BuyerAddress" buyer_address: String,
    15 "BuyerBankName" buyer_bank_name: String, 16 "BuyerBankAccount" buyer_bank_account: String,
    17 "BuyerPhone" buyer_phone: String, 18 "BuyerEmail" buyer_email: String, 19 "TakerPhone" taker_phone: String,
    20 "InvoiceType" invoice_type: i64, 21 "CallbackUrl" callback_url: String, 22 "Drawer" drawer: String,
    23 "Payee" payee: String, 24 "Checker" checker: String, 25 "TerminalCode" terminal_code: String,
    26 "LevyMethod" levy_method: String, 27 "Deduction" deduction: i64, 28 "Remark" remark: String,
    29 "Items" items: Vec<CreateInvoiceItem>, 30 "Profile" profile: String, 31 "UndoPart" undo_part: i64,
    32 "OrderDate" order_date: String, 33 "Discount" discount: i64, 34 "StoreNo" store_no: String,
    35 "InvoiceChannel" invoice_channel: i64
} }

/// Response of [`CreateInvoiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceV2Output {
    pub result: Option<CreateInvoiceResultV2>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
}
model! { CreateInvoiceV2Output {
    0 "Result" result: CreateInvoiceResultV2, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String
} }

/// In the response of [`CreateInvoiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoiceResultV2 {
    pub invoice_id: Option<String>,
}
model! { CreateInvoiceResultV2 {
    0 "InvoiceId" invoice_id: String
} }

/// Creates merchant: `CreateMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateMerchant>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchant {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub taxpayer_name: String,
    /// Required.
    pub taxpayer_num: String,
    /// Required.
    pub legal_person_name: String,
    /// Required.
    pub contacts_name: String,
    /// Required.
    pub phone: String,
    /// Required.
    pub address: String,
    /// Required.
    pub region_code: i64,
    /// Required.
    pub city_name: String,
    /// Required.
    pub drawer: String,
    /// Required.
    pub tax_registration_certificate: String,
    pub email: Option<String>,
    pub business_mobile: Option<String>,
    pub bank_name: Option<String>,
    pub bank_account: Option<String>,
    pub reviewer: Option<String>,
    pub payee: Option<String>,
    pub register_code: Option<String>,
    pub state: Option<String>,
    pub callback_url: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`CreateMerchant::new`].
pub struct CreateMerchantRequired {
    pub invoice_platform_id: i64,
    pub taxpayer_name: String,
    pub taxpayer_num: String,
    pub legal_person_name: String,
    pub contacts_name: String,
    pub phone: String,
    pub address: String,
    pub region_code: i64,
    pub city_name: String,
    pub drawer: String,
    pub tax_registration_certificate: String,
}
operation! {
    CreateMerchant { CreateMerchantRequired: invoice_platform_id, taxpayer_name, taxpayer_num, legal_person_name, contacts_name, phone, address, region_code, city_name, drawer, tax_registration_certificate }
    "CreateMerchant" -> CreateMerchantOutput {
    0 "InvoicePlatformId" invoice_platform_id, 1 "TaxpayerName" taxpayer_name, 2 "TaxpayerNum" taxpayer_num,
    3 "LegalPersonName" legal_person_name, 4 "ContactsName" contacts_name, 5 "Phone" phone, 6 "Address" address,
    7 "RegionCode" region_code, 8 "CityName" city_name, 9 "Drawer" drawer,
    10 "TaxRegistrationCertificate" tax_registration_certificate, 11 "Email" email: String,
    12 "BusinessMobile" business_mobile: String, 13 "BankName" bank_name: String, 14 "BankAccount" bank_account: String,
    15 "Reviewer" reviewer: String, 16 "Payee" payee: String, 17 "RegisterCode" register_code: String,
    18 "State" state: String, 19 "CallbackUrl" callback_url: String, 20 "Profile" profile: String
} }

/// Response of [`CreateMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchantOutput {
    pub result: Option<CreateMerchantResult>,
}
model! { CreateMerchantOutput {
    0 "Result" result: CreateMerchantResult
} }

/// In the response of [`CreateMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchantResult {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<CreateMerchantResultData>,
}
model! { CreateMerchantResult {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Data" data: CreateMerchantResultData
} }

/// In the response of [`CreateMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMerchantResultData {
    pub taxpayer_name: Option<String>,
    pub serial_no: Option<String>,
    pub taxpayer_num: Option<String>,
}
model! { CreateMerchantResultData {
    0 "TaxpayerName" taxpayer_name: String, 1 "SerialNo" serial_no: String, 2 "TaxpayerNum" taxpayer_num: String
} }

/// Creates open bank aggregated sub merchant registration: `CreateOpenBankAggregatedSubMerchantRegistration` of `cpdp`
/// 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankAggregatedSubMerchantRegistration>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankAggregatedSubMerchantRegistration {
    /// Required.
    pub out_registration_no: String,
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub out_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub out_sub_merchant_type: String,
    /// Required.
    pub out_sub_merchant_name: String,
    /// Required.
    pub legal_person_info: LegalPersonInfo,
    /// Required.
    pub business_license_info: BusinessLicenseInfo,
    /// Required.
    pub inter_connection_sub_merchant_data: String,
    pub payment_method: Option<String>,
    pub out_sub_merchant_short_name: Option<String>,
    pub out_sub_merchant_description: Option<String>,
    pub notify_url: Option<String>,
    pub natural_person_list: Option<Vec<NaturalPersonInfo>>,
    pub settle_info: Option<SettleInfo>,
    pub out_sub_merchant_extension_info: Option<OutSubMerchantExtensionInfo>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankAggregatedSubMerchantRegistration::new`].
pub struct CreateOpenBankAggregatedSubMerchantRegistrationRequired {
    pub out_registration_no: String,
    pub channel_merchant_id: String,
    pub out_sub_merchant_id: String,
    pub channel_name: String,
    pub out_sub_merchant_type: String,
    pub out_sub_merchant_name: String,
    pub legal_person_info: LegalPersonInfo,
    pub business_license_info: BusinessLicenseInfo,
    pub inter_connection_sub_merchant_data: String,
}
operation! {
    CreateOpenBankAggregatedSubMerchantRegistration { CreateOpenBankAggregatedSubMerchantRegistrationRequired: out_registration_no, channel_merchant_id, out_sub_merchant_id, channel_name, out_sub_merchant_type, out_sub_merchant_name, legal_person_info, business_license_info, inter_connection_sub_merchant_data }
    "CreateOpenBankAggregatedSubMerchantRegistration" -> CreateOpenBankAggregatedSubMerchantRegistrationOutput {
    0 "OutRegistrationNo" out_registration_no, 1 "ChannelMerchantId" channel_merchant_id,
    2 "OutSubMerchantId" out_sub_merchant_id, 3 "ChannelName" channel_name,
    4 "OutSubMerchantType" out_sub_merchant_type, 5 "OutSubMerchantName" out_sub_merchant_name,
    6 "LegalPersonInfo" legal_person_info, 7 "BusinessLicenseInfo" business_license_info,
    8 "InterConnectionSubMerchantData" inter_connection_sub_merchant_data, 9 "PaymentMethod" payment_method: String,
    10 "OutSubMerchantShortName" out_sub_merchant_short_name: String,
    11 "OutSubMerchantDescription" out_sub_merchant_description: String, 12 "NotifyUrl" notify_url: String,
    13 "NaturalPersonList" natural_person_list: Vec<NaturalPersonInfo>, 14 "SettleInfo" settle_info: SettleInfo,
    15 "OutSubMerchantExtensionInfo" out_sub_merchant_extension_info: OutSubMerchantExtensionInfo,
    16 "Environment" environment: String
} }

/// In the request of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalPersonInfo {
    /// Required.
    pub id_type: Option<String>,
    /// Required.
    pub id_number: Option<String>,
    /// Required.
    pub person_name: Option<String>,
    /// Required.
    pub id_validity_type: Option<String>,
    /// Required.
    pub id_effective_date: Option<String>,
    /// Required.
    pub contact_phone: Option<String>,
    pub id_expire_date: Option<String>,
    pub contact_address: Option<String>,
    pub email_address: Option<String>,
}

/// Arguments of [`LegalPersonInfo::new`].
pub struct LegalPersonInfoRequired {
    pub id_type: String,
    pub id_number: String,
    pub person_name: String,
    pub id_validity_type: String,
    pub id_effective_date: String,
    pub contact_phone: String,
}
input! {
    LegalPersonInfo { LegalPersonInfoRequired: id_type, id_number, person_name, id_validity_type, id_effective_date, contact_phone } {
    0 "IdType" id_type: String, 1 "IdNumber" id_number: String, 2 "PersonName" person_name: String,
    3 "IdValidityType" id_validity_type: String, 4 "IdEffectiveDate" id_effective_date: String,
    5 "ContactPhone" contact_phone: String, 6 "IdExpireDate" id_expire_date: String,
    7 "ContactAddress" contact_address: String, 8 "EmailAddress" email_address: String
} }

/// In the request of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLicenseInfo {
    /// Required.
    pub business_license_type: Option<String>,
    /// Required.
    pub business_license_number: Option<String>,
    /// Required.
    pub business_license_validity_type: Option<String>,
    /// Required.
    pub business_license_effective_date: Option<String>,
    pub business_license_expire_date: Option<String>,
}
input! {
    BusinessLicenseInfo(business_license_type: String, business_license_number: String, business_license_validity_type: String, business_license_effective_date: String) {
    0 "BusinessLicenseType" business_license_type: String, 1 "BusinessLicenseNumber" business_license_number: String,
    2 "BusinessLicenseValidityType" business_license_validity_type: String,
    3 "BusinessLicenseEffectiveDate" business_license_effective_date: String,
    4 "BusinessLicenseExpireDate" business_license_expire_date: String
} }

/// In the request of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NaturalPersonInfo {
    /// Required.
    pub person_type: Option<String>,
    /// Required.
    pub id_type: Option<String>,
    /// Required.
    pub id_number: Option<String>,
    /// Required.
    pub person_name: Option<String>,
    /// Required.
    pub id_validity_type: Option<String>,
    /// Required.
    pub id_effective_date: Option<String>,
    /// Required.
    pub id_expire_date: Option<String>,
    pub contact_phone: Option<String>,
    pub contact_address: Option<String>,
    pub email_address: Option<String>,
}

/// Arguments of [`NaturalPersonInfo::new`].
pub struct NaturalPersonInfoRequired {
    pub person_type: String,
    pub id_type: String,
    pub id_number: String,
    pub person_name: String,
    pub id_validity_type: String,
    pub id_effective_date: String,
    pub id_expire_date: String,
}
input! {
    NaturalPersonInfo { NaturalPersonInfoRequired: person_type, id_type, id_number, person_name, id_validity_type, id_effective_date, id_expire_date } {
    0 "PersonType" person_type: String, 1 "IdType" id_type: String, 2 "IdNumber" id_number: String,
    3 "PersonName" person_name: String, 4 "IdValidityType" id_validity_type: String,
    5 "IdEffectiveDate" id_effective_date: String, 6 "IdExpireDate" id_expire_date: String,
    7 "ContactPhone" contact_phone: String, 8 "ContactAddress" contact_address: String,
    9 "EmailAddress" email_address: String
} }

/// In the request of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettleInfo {
    pub settle_account_type: Option<String>,
    pub settle_account_number: Option<String>,
    pub settle_account_name: Option<String>,
    pub bank_branch_id: Option<String>,
    pub bank_branch_name: Option<String>,
    pub settle_mode: Option<String>,
    pub settle_period: Option<String>,
}
input! { SettleInfo() {
    0 "SettleAccountType" settle_account_type: String, 1 "SettleAccountNumber" settle_account_number: String,
    2 "SettleAccountName" settle_account_name: String, 3 "BankBranchId" bank_branch_id: String,
    4 "BankBranchName" bank_branch_name: String, 5 "SettleMode" settle_mode: String,
    6 "SettlePeriod" settle_period: String
} }

/// In the request of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutSubMerchantExtensionInfo {
    pub region_code: Option<String>,
    pub register_address: Option<String>,
    pub mailing_address: Option<String>,
    pub business_address: Option<String>,
    pub service_phone: Option<String>,
    pub web_site_url: Option<String>,
    pub email_address: Option<String>,
}
input! { OutSubMerchantExtensionInfo() {
    0 "RegionCode" region_code: String, 1 "RegisterAddress" register_address: String,
    2 "MailingAddress" mailing_address: String, 3 "BusinessAddress" business_address: String,
    4 "ServicePhone" service_phone: String, 5 "WebSiteUrl" web_site_url: String, 6 "EmailAddress" email_address: String
} }

/// Response of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankAggregatedSubMerchantRegistrationOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankExternalAggregatedSubMerchantRegistrationResult>,
}
model! { CreateOpenBankAggregatedSubMerchantRegistrationOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankExternalAggregatedSubMerchantRegistrationResult
} }

/// In the response of [`CreateOpenBankAggregatedSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankExternalAggregatedSubMerchantRegistrationResult {
    pub registration_status: Option<String>,
    pub registration_message: Option<String>,
    pub channel_registration_no: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
}
model! { CreateOpenBankExternalAggregatedSubMerchantRegistrationResult {
    0 "RegistrationStatus" registration_status: String, 1 "RegistrationMessage" registration_message: String,
    2 "ChannelRegistrationNo" channel_registration_no: String, 3 "ChannelSubMerchantId" channel_sub_merchant_id: String
} }

/// Creates open bank external sub merchant account book: `CreateOpenBankExternalSubMerchantAccountBook` of `cpdp`
/// 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankExternalSubMerchantAccountBook>.
///
/// Errors: [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankExternalSubMerchantAccountBook {
    /// Required.
    pub out_account_book_id: String,
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankExternalSubMerchantAccountBook::new`].
pub struct CreateOpenBankExternalSubMerchantAccountBookRequired {
    pub out_account_book_id: String,
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
}
operation! {
    CreateOpenBankExternalSubMerchantAccountBook { CreateOpenBankExternalSubMerchantAccountBookRequired: out_account_book_id, channel_merchant_id, channel_sub_merchant_id, channel_name, payment_method }
    "CreateOpenBankExternalSubMerchantAccountBook" -> CreateOpenBankExternalSubMerchantAccountBookOutput {
    0 "OutAccountBookId" out_account_book_id, 1 "ChannelMerchantId" channel_merchant_id,
    2 "ChannelSubMerchantId" channel_sub_merchant_id, 3 "ChannelName" channel_name, 4 "PaymentMethod" payment_method,
    5 "Environment" environment: String
} }

/// Response of [`CreateOpenBankExternalSubMerchantAccountBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankExternalSubMerchantAccountBookOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateExternalAccountBookResult>,
}
model! { CreateOpenBankExternalSubMerchantAccountBookOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CreateExternalAccountBookResult
} }

/// In the response of [`CreateOpenBankExternalSubMerchantAccountBook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalAccountBookResult {
    pub deal_status: Option<String>,
    pub deal_message: Option<String>,
    pub channel_account_book_id: Option<String>,
    pub collect_money_account_info: Option<String>,
}
model! { CreateExternalAccountBookResult {
    0 "DealStatus" deal_status: String, 1 "DealMessage" deal_message: String,
    2 "ChannelAccountBookId" channel_account_book_id: String,
    3 "CollectMoneyAccountInfo" collect_money_account_info: String
} }

/// Creates open bank external sub merchant registration: `CreateOpenBankExternalSubMerchantRegistration` of `cpdp`
/// 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankExternalSubMerchantRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankExternalSubMerchantRegistration {
    /// Required.
    pub out_registration_no: String,
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub out_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub business_license_number: String,
    /// Required.
    pub out_sub_merchant_name: String,
    pub legal_name: Option<String>,
    pub out_sub_merchant_short_name: Option<String>,
    pub out_sub_merchant_description: Option<String>,
    pub external_sub_merchant_registration_data: Option<String>,
    pub notify_url: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankExternalSubMerchantRegistration::new`].
pub struct CreateOpenBankExternalSubMerchantRegistrationRequired {
    pub out_registration_no: String,
    pub channel_merchant_id: String,
    pub out_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub business_license_number: String,
    pub out_sub_merchant_name: String,
}
operation! {
    CreateOpenBankExternalSubMerchantRegistration { CreateOpenBankExternalSubMerchantRegistrationRequired: out_registration_no, channel_merchant_id, out_sub_merchant_id, channel_name, payment_method, business_license_number, out_sub_merchant_name }
    "CreateOpenBankExternalSubMerchantRegistration" -> CreateOpenBankExternalSubMerchantRegistrationOutput {
    0 "OutRegistrationNo" out_registration_no, 1 "ChannelMerchantId" channel_merchant_id,
    2 "OutSubMerchantId" out_sub_merchant_id, 3 "ChannelName" channel_name, 4 "PaymentMethod" payment_method,
    5 "BusinessLicenseNumber" business_license_number, 6 "OutSubMerchantName" out_sub_merchant_name,
    7 "LegalName" legal_name: String, 8 "OutSubMerchantShortName" out_sub_merchant_short_name: String,
    9 "OutSubMerchantDescription" out_sub_merchant_description: String,
    10 "ExternalSubMerchantRegistrationData" external_sub_merchant_registration_data: String,
    11 "NotifyUrl" notify_url: String, 12 "Environment" environment: String
} }

/// Response of [`CreateOpenBankExternalSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankExternalSubMerchantRegistrationOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankExternalSubMerchantRegistrationResult>,
}
model! { CreateOpenBankExternalSubMerchantRegistrationOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankExternalSubMerchantRegistrationResult
} }

/// In the response of [`CreateOpenBankExternalSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankExternalSubMerchantRegistrationResult {
    pub registration_status: Option<String>,
    pub registration_message: Option<String>,
    pub channel_registration_no: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
    pub external_return_data: Option<String>,
}
model! { CreateOpenBankExternalSubMerchantRegistrationResult {
    0 "RegistrationStatus" registration_status: String, 1 "RegistrationMessage" registration_message: String,
    2 "ChannelRegistrationNo" channel_registration_no: String, 3 "ChannelSubMerchantId" channel_sub_merchant_id: String,
    4 "ExternalReturnData" external_return_data: String
} }

/// Creates open bank global payment order: `CreateOpenBankGlobalPaymentOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankGlobalPaymentOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankGlobalPaymentOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub pay_type: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub total_amount: i64,
    /// Required.
    pub currency: String,
    pub channel_sub_merchant_id: Option<String>,
    pub notify_url: Option<String>,
    pub front_url: Option<String>,
    pub front_language: Option<String>,
    pub remark: Option<String>,
    pub external_payment_data: Option<String>,
    pub goods_infos: Option<Vec<OpenBankGoodsInfo>>,
    pub shipping_info: Option<OpenBankShippingInfo>,
    pub billing_info: Option<OpenBankBillingInfo>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankGlobalPaymentOrder::new`].
pub struct CreateOpenBankGlobalPaymentOrderRequired {
    pub channel_merchant_id: String,
    pub channel_name: String,
    pub pay_type: String,
    pub out_order_id: String,
    pub total_amount: i64,
    pub currency: String,
}
operation! {
    CreateOpenBankGlobalPaymentOrder { CreateOpenBankGlobalPaymentOrderRequired: channel_merchant_id, channel_name, pay_type, out_order_id, total_amount, currency }
    "CreateOpenBankGlobalPaymentOrder" -> CreateOpenBankGlobalPaymentOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name, 2 "PayType" pay_type,
    3 "OutOrderId" out_order_id, 4 "TotalAmount" total_amount, 5 "Currency" currency,
    6 "ChannelSubMerchantId" channel_sub_merchant_id: String, 7 "NotifyUrl" notify_url: String,
    8 "FrontUrl" front_url: String, 9 "FrontLanguage" front_language: String, 10 "Remark" remark: String,
    11 "ExternalPaymentData" external_payment_data: String, 12 "GoodsInfos" goods_infos: Vec<OpenBankGoodsInfo>,
    13 "ShippingInfo" shipping_info: OpenBankShippingInfo, 14 "BillingInfo" billing_info: OpenBankBillingInfo,
    15 "Environment" environment: String
} }

/// In the request of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankGoodsInfo {
    pub goods_name: Option<String>,
    pub goods_detail: Option<String>,
    pub goods_description: Option<String>,
    pub goods_biz_type: Option<String>,
    pub sku: Option<String>,
    pub price: Option<String>,
    pub quantity: Option<String>,
    pub product_image: Option<String>,
    pub product_url: Option<String>,
}
input! { OpenBankGoodsInfo() {
    0 "GoodsName" goods_name: String, 1 "GoodsDetail" goods_detail: String,
    2 "GoodsDescription" goods_description: String, 3 "GoodsBizType" goods_biz_type: String, 4 "Sku" sku: String,
    5 "Price" price: String, 6 "Quantity" quantity: String, 7 "ProductImage" product_image: String,
    8 "ProductUrl" product_url: String
} }

/// In the request of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankShippingInfo {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address_one: Option<String>,
    pub address_two: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub zip_code: Option<String>,
    pub phone: Option<String>,
}
input! { OpenBankShippingInfo() {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "AddressOne" address_one: String,
    3 "AddressTwo" address_two: String, 4 "City" city: String, 5 "State" state: String, 6 "Country" country: String,
    7 "ZipCode" zip_code: String, 8 "Phone" phone: String
} }

/// In the request of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankBillingInfo {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address_one: Option<String>,
    pub address_two: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub zip_code: Option<String>,
    pub phone: Option<String>,
}
input! { OpenBankBillingInfo() {
    0 "FirstName" first_name: String, 1 "LastName" last_name: String, 2 "AddressOne" address_one: String,
    3 "AddressTwo" address_two: String, 4 "City" city: String, 5 "State" state: String, 6 "Country" country: String,
    7 "ZipCode" zip_code: String, 8 "Phone" phone: String
} }

/// Response of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankGlobalPaymentOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankUnifiedOrderPaymentResult>,
}
model! { CreateOpenBankGlobalPaymentOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankUnifiedOrderPaymentResult
} }

/// In the response of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankUnifiedOrderPaymentResult {
    pub channel_order_id: Option<String>,
    pub third_pay_order_id: Option<String>,
    pub redirect_info: Option<OpenBankOrderRedirectInfo>,
    pub out_order_id: Option<String>,
    pub pay_info: Option<String>,
    pub pay_info_type: Option<String>,
}
model! { CreateOpenBankUnifiedOrderPaymentResult {
    0 "ChannelOrderId" channel_order_id: String, 1 "ThirdPayOrderId" third_pay_order_id: String,
    2 "RedirectInfo" redirect_info: OpenBankOrderRedirectInfo, 3 "OutOrderId" out_order_id: String,
    4 "PayInfo" pay_info: String, 5 "PayInfoType" pay_info_type: String
} }

/// In the response of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankOrderRedirectInfo {
    pub qr_code_url: Option<String>,
    pub qr_code_key: Option<String>,
    pub url: Option<String>,
    pub expire_time: Option<String>,
    pub mp_app_id: Option<String>,
    pub mp_path: Option<String>,
    pub mp_user_name: Option<String>,
    pub form_info: Option<OpenBankFormInfo>,
}
model! { OpenBankOrderRedirectInfo {
    0 "QRCodeUrl" qr_code_url: String, 1 "QRCodeKey" qr_code_key: String, 2 "Url" url: String,
    3 "ExpireTime" expire_time: String, 4 "MpAppId" mp_app_id: String, 5 "MpPath" mp_path: String,
    6 "MpUserName" mp_user_name: String, 7 "FormInfo" form_info: OpenBankFormInfo
} }

/// In the response of [`CreateOpenBankGlobalPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankFormInfo {
    pub form_html: Option<String>,
    pub form_encoding: Option<String>,
}
model! { OpenBankFormInfo {
    0 "FormHtml" form_html: String, 1 "FormEncoding" form_encoding: String
} }

/// Creates open bank merchant: `CreateOpenBankMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankMerchant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankMerchant {
    /// Required.
    pub out_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub out_merchant_name: String,
    /// Required.
    pub external_merchant_info: String,
    pub out_merchant_short_name: Option<String>,
    pub out_merchant_description: Option<String>,
    pub environment: Option<String>,
}
operation! {
    CreateOpenBankMerchant(out_merchant_id: String, channel_name: String, out_merchant_name: String, external_merchant_info: String)
    "CreateOpenBankMerchant" -> CreateOpenBankMerchantOutput {
    0 "OutMerchantId" out_merchant_id, 1 "ChannelName" channel_name, 2 "OutMerchantName" out_merchant_name,
    3 "ExternalMerchantInfo" external_merchant_info, 4 "OutMerchantShortName" out_merchant_short_name: String,
    5 "OutMerchantDescription" out_merchant_description: String, 6 "Environment" environment: String
} }

/// Response of [`CreateOpenBankMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankMerchantOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankMerchantResult>,
}
model! { CreateOpenBankMerchantOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CreateOpenBankMerchantResult
} }

/// In the response of [`CreateOpenBankMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankMerchantResult {
    pub channel_merchant_id: Option<String>,
}
model! { CreateOpenBankMerchantResult {
    0 "ChannelMerchantId" channel_merchant_id: String
} }

/// Creates open bank payment order: `CreateOpenBankPaymentOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankPaymentOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankPaymentOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub payment_mode: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub total_amount: i64,
    /// Required.
    pub currency: String,
    /// Required.
    pub payer_info: OpenBankPayerInfo,
    /// Required.
    pub payee_info: OpenBankPayeeInfo,
    pub notify_url: Option<String>,
    pub expire_time: Option<String>,
    pub front_url: Option<String>,
    pub refresh_url: Option<String>,
    pub scene_info: Option<OpenBankSceneInfo>,
    pub goods_info: Option<OpenBankGoodsInfo>,
    pub attachment: Option<String>,
    pub profit_share_flag: Option<String>,
    pub profit_share_info_list: Option<Vec<OpenBankProfitShareInfo>>,
    pub settlement_rules_info: Option<OpenBankSettlementRulesInfo>,
    pub external_payment_data: Option<String>,
    pub remark: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankPaymentOrder::new`].
pub struct CreateOpenBankPaymentOrderRequired {
    pub channel_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub payment_mode: String,
    pub out_order_id: String,
    pub total_amount: i64,
    pub currency: String,
    pub payer_info: OpenBankPayerInfo,
    pub payee_info: OpenBankPayeeInfo,
}
operation! {
    CreateOpenBankPaymentOrder { CreateOpenBankPaymentOrderRequired: channel_merchant_id, channel_name, payment_method, payment_mode, out_order_id, total_amount, currency, payer_info, payee_info }
    "CreateOpenBankPaymentOrder" -> CreateOpenBankPaymentOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name, 2 "PaymentMethod" payment_method,
    3 "PaymentMode" payment_mode, 4 "OutOrderId" out_order_id, 5 "TotalAmount" total_amount, 6 "Currency" currency,
    7 "PayerInfo" payer_info, 8 "PayeeInfo" payee_info, 9 "NotifyUrl" notify_url: String,
    10 "ExpireTime" expire_time: String, 11 "FrontUrl" front_url: String, 12 "RefreshUrl" refresh_url: String,
    13 "SceneInfo" scene_info: OpenBankSceneInfo, 14 "GoodsInfo" goods_info: OpenBankGoodsInfo,
    15 "Attachment" attachment: String, 16 "ProfitShareFlag" profit_share_flag: String,
    17 "ProfitShareInfoList" profit_share_info_list: Vec<OpenBankProfitShareInfo>,
    18 "SettlementRulesInfo" settlement_rules_info: OpenBankSettlementRulesInfo,
    19 "ExternalPaymentData" external_payment_data: String, 20 "Remark" remark: String,
    21 "Environment" environment: String
} }

/// In the request of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankPayerInfo {
    pub payer_id: Option<String>,
    pub payer_name: Option<String>,
    pub bind_serial_no: Option<String>,
    pub account_type: Option<String>,
    pub bank_card_type: Option<String>,
}
input! { OpenBankPayerInfo() {
    0 "PayerId" payer_id: String, 1 "PayerName" payer_name: String, 2 "BindSerialNo" bind_serial_no: String,
    3 "AccountType" account_type: String, 4 "BankCardType" bank_card_type: String
} }

/// In the request of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankPayeeInfo {
    pub payee_id: Option<String>,
    pub bank_branch_name: Option<String>,
    pub bank_account_number: Option<String>,
    pub payee_name: Option<String>,
    pub bank_branch_id: Option<String>,
    pub bind_serial_no: Option<String>,
    pub account_type: Option<String>,
}
input! { OpenBankPayeeInfo() {
    0 "PayeeId" payee_id: String, 1 "BankBranchName" bank_branch_name: String,
    2 "BankAccountNumber" bank_account_number: String, 3 "PayeeName" payee_name: String,
    4 "BankBranchId" bank_branch_id: String, 5 "BindSerialNo" bind_serial_no: String,
    6 "AccountType" account_type: String
} }

/// In the request of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankSceneInfo {
    pub payer_client_ip: Option<String>,
    pub payer_ua: Option<String>,
    pub order_time: Option<String>,
    pub device_id: Option<String>,
    pub device_type: Option<String>,
}
input! { OpenBankSceneInfo() {
    0 "PayerClientIp" payer_client_ip: String, 1 "PayerUa" payer_ua: String, 2 "OrderTime" order_time: String,
    3 "DeviceId" device_id: String, 4 "DeviceType" device_type: String
} }

/// In the request of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankProfitShareInfo {
    pub recv_id: Option<String>,
    pub profit_share_fee: Option<i64>,
}
input! { OpenBankProfitShareInfo() {
    0 "RecvId" recv_id: String, 1 "ProfitShareFee" profit_share_fee: i64
} }

/// In the request of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankSettlementRulesInfo {
    pub unfreeze_rule: Option<String>,
    pub refund_rule: Option<String>,
}
input! { OpenBankSettlementRulesInfo() {
    0 "UnfreezeRule" unfreeze_rule: String, 1 "RefundRule" refund_rule: String
} }

/// Response of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankPaymentOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankOrderPaymentResult>,
}
model! { CreateOpenBankPaymentOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankOrderPaymentResult
} }

/// In the response of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankOrderPaymentResult {
    pub channel_order_id: Option<String>,
    pub third_pay_order_id: Option<String>,
    pub redirect_info: Option<OpenBankRedirectInfo>,
    pub out_order_id: Option<String>,
    pub pay_info: Option<String>,
    pub pay_info_type: Option<String>,
}
model! { CreateOpenBankOrderPaymentResult {
    0 "ChannelOrderId" channel_order_id: String, 1 "ThirdPayOrderId" third_pay_order_id: String,
    2 "RedirectInfo" redirect_info: OpenBankRedirectInfo, 3 "OutOrderId" out_order_id: String,
    4 "PayInfo" pay_info: String, 5 "PayInfoType" pay_info_type: String
} }

/// In the response of [`CreateOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankRedirectInfo {
    pub qr_code_url: Option<String>,
    pub qr_code_key: Option<String>,
    pub url: Option<String>,
    pub expire_time: Option<String>,
    pub mp_app_id: Option<String>,
    pub mp_path: Option<String>,
    pub mp_user_name: Option<String>,
    pub form_info: Option<OpenBankFormInfo>,
}
model! { OpenBankRedirectInfo {
    0 "QRCodeUrl" qr_code_url: String, 1 "QRCodeKey" qr_code_key: String, 2 "Url" url: String,
    3 "ExpireTime" expire_time: String, 4 "MpAppId" mp_app_id: String, 5 "MpPath" mp_path: String,
    6 "MpUserName" mp_user_name: String, 7 "FormInfo" form_info: OpenBankFormInfo
} }

/// Creates open bank recharge order: `CreateOpenBankRechargeOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankRechargeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankRechargeOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub total_amount: i64,
    /// Required.
    pub currency: String,
    /// Required.
    pub expire_time: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub payee_info: OpenBankRechargePayeeInfo,
    /// Required.
    pub channel_sub_merchant_id: String,
    pub notify_url: Option<String>,
    pub remark: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankRechargeOrder::new`].
pub struct CreateOpenBankRechargeOrderRequired {
    pub channel_merchant_id: String,
    pub out_order_id: String,
    pub total_amount: i64,
    pub currency: String,
    pub expire_time: String,
    pub channel_name: String,
    pub payment_method: String,
    pub payee_info: OpenBankRechargePayeeInfo,
    pub channel_sub_merchant_id: String,
}
operation! {
    CreateOpenBankRechargeOrder { CreateOpenBankRechargeOrderRequired: channel_merchant_id, out_order_id, total_amount, currency, expire_time, channel_name, payment_method, payee_info, channel_sub_merchant_id }
    "CreateOpenBankRechargeOrder" -> CreateOpenBankRechargeOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "OutOrderId" out_order_id, 2 "TotalAmount" total_amount,
    3 "Currency" currency, 4 "ExpireTime" expire_time, 5 "ChannelName" channel_name, 6 "PaymentMethod" payment_method,
    7 "PayeeInfo" payee_info, 8 "ChannelSubMerchantId" channel_sub_merchant_id, 9 "NotifyUrl" notify_url: String,
    10 "Remark" remark: String, 11 "Environment" environment: String
} }

/// In the request of [`CreateOpenBankRechargeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankRechargePayeeInfo {
    /// Required.
    pub payee_id: Option<String>,
    /// Required.
    pub payee_id_type: Option<String>,
    pub payee_name: Option<String>,
}
input! { OpenBankRechargePayeeInfo(payee_id: String, payee_id_type: String) {
    0 "PayeeId" payee_id: String, 1 "PayeeIdType" payee_id_type: String, 2 "PayeeName" payee_name: String
} }

/// Response of [`CreateOpenBankRechargeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankRechargeOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankOrderRechargeResult>,
}
model! { CreateOpenBankRechargeOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankOrderRechargeResult
} }

/// In the response of [`CreateOpenBankRechargeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankOrderRechargeResult {
    pub channel_order_id: Option<String>,
    pub third_pay_order_id: Option<String>,
    pub redirect_info: Option<OpenBankRechargeRedirectInfo>,
    pub out_order_id: Option<String>,
    pub deal_status: Option<String>,
    pub deal_message: Option<String>,
    pub pc_web_url: Option<String>,
}
model! { CreateOpenBankOrderRechargeResult {
    0 "ChannelOrderId" channel_order_id: String, 1 "ThirdPayOrderId" third_pay_order_id: String,
    2 "RedirectInfo" redirect_info: OpenBankRechargeRedirectInfo, 3 "OutOrderId" out_order_id: String,
    4 "DealStatus" deal_status: String, 5 "DealMessage" deal_message: String, 6 "PcWebUrl" pc_web_url: String
} }

/// In the response of [`CreateOpenBankRechargeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankRechargeRedirectInfo {
    pub url: Option<String>,
}
model! { OpenBankRechargeRedirectInfo {
    0 "Url" url: String
} }

/// Creates open bank sub merchant rate configure: `CreateOpenBankSubMerchantRateConfigure` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankSubMerchantRateConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankSubMerchantRateConfigure {
    /// Required.
    pub channel_registration_no: String,
    /// Required.
    pub out_product_fee_no: String,
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub pay_type: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub fee_mode: String,
    /// Required.
    pub fee_value: i64,
    pub payment_method: Option<String>,
    pub min_fee: Option<i64>,
    pub max_fee: Option<i64>,
    pub notify_url: Option<String>,
    pub fee_range_list: Option<Vec<FeeRangInfo>>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankSubMerchantRateConfigure::new`].
pub struct CreateOpenBankSubMerchantRateConfigureRequired {
    pub channel_registration_no: String,
    pub out_product_fee_no: String,
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub pay_type: String,
    pub pay_channel: String,
    pub fee_mode: String,
    pub fee_value: i64,
}
operation! {
    CreateOpenBankSubMerchantRateConfigure { CreateOpenBankSubMerchantRateConfigureRequired: channel_registration_no, out_product_fee_no, channel_merchant_id, channel_sub_merchant_id, channel_name, pay_type, pay_channel, fee_mode, fee_value }
    "CreateOpenBankSubMerchantRateConfigure" -> CreateOpenBankSubMerchantRateConfigureOutput {
    0 "ChannelRegistrationNo" channel_registration_no, 1 "OutProductFeeNo" out_product_fee_no,
    2 "ChannelMerchantId" channel_merchant_id, 3 "ChannelSubMerchantId" channel_sub_merchant_id,
    4 "ChannelName" channel_name, 5 "PayType" pay_type, 6 "PayChannel" pay_channel, 7 "FeeMode" fee_mode,
    8 "FeeValue" fee_value, 9 "PaymentMethod" payment_method: String, 10 "MinFee" min_fee: i64,
    11 "MaxFee" max_fee: i64, 12 "NotifyUrl" notify_url: String, 13 "FeeRangeList" fee_range_list: Vec<FeeRangInfo>,
    14 "Environment" environment: String
} }

/// In the request of [`CreateOpenBankSubMerchantRateConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeeRangInfo {
    /// Required.
    pub card_type: Option<String>,
    /// Required.
    pub range_start_value: Option<i64>,
    /// Required.
    pub range_end_value: Option<i64>,
    /// Required.
    pub range_fee_mode: Option<String>,
    /// Required.
    pub fee_value: Option<i64>,
    pub min_fee: Option<i64>,
    pub max_fee: Option<i64>,
}

/// Arguments of [`FeeRangInfo::new`].
pub struct FeeRangInfoRequired {
    pub card_type: String,
    pub range_start_value: i64,
    pub range_end_value: i64,
    pub range_fee_mode: String,
    pub fee_value: i64,
}
input! { FeeRangInfo { FeeRangInfoRequired: card_type, range_start_value, range_end_value, range_fee_mode, fee_value } {
    0 "CardType" card_type: String, 1 "RangeStartValue" range_start_value: i64, 2 "RangeEndValue" range_end_value: i64,
    3 "RangeFeeMode" range_fee_mode: String, 4 "FeeValue" fee_value: i64, 5 "MinFee" min_fee: i64,
    6 "MaxFee" max_fee: i64
} }

/// Response of [`CreateOpenBankSubMerchantRateConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankSubMerchantRateConfigureOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankSubMerchantRateConfigureResult>,
}
model! { CreateOpenBankSubMerchantRateConfigureOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankSubMerchantRateConfigureResult
} }

/// In the response of [`CreateOpenBankSubMerchantRateConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankSubMerchantRateConfigureResult {
    pub deal_status: Option<String>,
    pub deal_message: Option<String>,
    pub channel_product_fee_no: Option<String>,
}
model! { CreateOpenBankSubMerchantRateConfigureResult {
    0 "DealStatus" deal_status: String, 1 "DealMessage" deal_message: String,
    2 "ChannelProductFeeNo" channel_product_fee_no: String
} }

/// Creates open bank unified order: `CreateOpenBankUnifiedOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankUnifiedOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankUnifiedOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub pay_type: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub total_amount: i64,
    /// Required.
    pub currency: String,
    pub channel_sub_merchant_id: Option<String>,
    pub pay_channel: Option<String>,
    pub scene_info: Option<OpenBankSceneInfo>,
    pub profit_share_info_list: Option<Vec<OpenBankProfitShareInfo>>,
    pub order_subject: Option<String>,
    pub goods_detail: Option<String>,
    pub expire_time: Option<String>,
    pub notify_url: Option<String>,
    pub front_url: Option<String>,
    pub attachment: Option<String>,
    pub external_payment_data: Option<String>,
    pub remark: Option<String>,
    pub store_info: Option<OpenBankStoreInfo>,
    pub pay_limit_info: Option<OpenBankPayLimitInfo>,
    pub environment: Option<String>,
}

/// Arguments of [`CreateOpenBankUnifiedOrder::new`].
pub struct CreateOpenBankUnifiedOrderRequired {
    pub channel_merchant_id: String,
    pub channel_name: String,
    pub pay_type: String,
    pub out_order_id: String,
    pub total_amount: i64,
    pub currency: String,
}
operation! {
    CreateOpenBankUnifiedOrder { CreateOpenBankUnifiedOrderRequired: channel_merchant_id, channel_name, pay_type, out_order_id, total_amount, currency }
    "CreateOpenBankUnifiedOrder" -> CreateOpenBankUnifiedOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name, 2 "PayType" pay_type,
    3 "OutOrderId" out_order_id, 4 "TotalAmount" total_amount, 5 "Currency" currency,
    6 "ChannelSubMerchantId" channel_sub_merchant_id: String, 7 "PayChannel" pay_channel: String,
    8 "SceneInfo" scene_info: OpenBankSceneInfo,
    9 "ProfitShareInfoList" profit_share_info_list: Vec<OpenBankProfitShareInfo>,
    10 "OrderSubject" order_subject: String, 11 "GoodsDetail" goods_detail: String, 12 "ExpireTime" expire_time: String,
    13 "NotifyUrl" notify_url: String, 14 "FrontUrl" front_url: String, 15 "Attachment" attachment: String,
    16 "ExternalPaymentData" external_payment_data: String, 17 "Remark" remark: String,
    18 "StoreInfo" store_info: OpenBankStoreInfo, 19 "PayLimitInfo" pay_limit_info: OpenBankPayLimitInfo,
    20 "Environment" environment: String
} }

/// In the request of [`CreateOpenBankUnifiedOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankStoreInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub area_code: Option<String>,
    /// Required.
    pub address: Option<String>,
    pub id: Option<String>,
}
input! { OpenBankStoreInfo(name: String, area_code: String, address: String) {
    0 "Name" name: String, 1 "AreaCode" area_code: String, 2 "Address" address: String, 3 "Id" id: String
} }

/// In the request of [`CreateOpenBankUnifiedOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankPayLimitInfo {
    /// Required.
    pub pay_limit_type: Option<String>,
    /// Required.
    pub pay_limit_value: Option<String>,
}
input! { OpenBankPayLimitInfo(pay_limit_type: String, pay_limit_value: String) {
    0 "PayLimitType" pay_limit_type: String, 1 "PayLimitValue" pay_limit_value: String
} }

/// Response of [`CreateOpenBankUnifiedOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankUnifiedOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankOrderPaymentResult>,
}
model! { CreateOpenBankUnifiedOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankOrderPaymentResult
} }

/// Creates open bank verification order: `CreateOpenBankVerificationOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOpenBankVerificationOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankVerificationOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub out_verification_id: String,
    /// Required.
    pub verification_amount: i64,
    pub out_order_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub notify_url: Option<String>,
    pub remark: Option<String>,
    pub external_verification_data: Option<String>,
    pub environment: Option<String>,
}
operation! {
    CreateOpenBankVerificationOrder(channel_merchant_id: String, out_verification_id: String, verification_amount: i64)
    "CreateOpenBankVerificationOrder" -> CreateOpenBankVerificationOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "OutVerificationId" out_verification_id,
    2 "VerificationAmount" verification_amount, 3 "OutOrderId" out_order_id: String,
    4 "ChannelOrderId" channel_order_id: String, 5 "NotifyUrl" notify_url: String, 6 "Remark" remark: String,
    7 "ExternalVerificationData" external_verification_data: String, 8 "Environment" environment: String
} }

/// Response of [`CreateOpenBankVerificationOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankVerificationOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateOpenBankVerificationResult>,
}
model! { CreateOpenBankVerificationOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: CreateOpenBankVerificationResult
} }

/// In the response of [`CreateOpenBankVerificationOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenBankVerificationResult {
    pub channel_verification_id: Option<String>,
    pub third_verification_id: Option<String>,
    pub verification_status: Option<String>,
    pub verification_amount: Option<i64>,
    pub third_verification_return_info: Option<String>,
}
model! { CreateOpenBankVerificationResult {
    0 "ChannelVerificationId" channel_verification_id: String, 1 "ThirdVerificationId" third_verification_id: String,
    2 "VerificationStatus" verification_status: String, 3 "VerificationAmount" verification_amount: i64,
    4 "ThirdVerificationReturnInfo" third_verification_return_info: String
} }

/// Creates order: `CreateOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_ORDER_ERROR`], [`codes::FAILED_OPERATION_CREATE_ORDER_UNKNOWN`],
/// [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MISSING_PARAMETER`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    /// Required.
    pub channel_code: String,
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub amount: String,
    /// Required.
    pub trace_no: String,
    /// Required.
    pub notify_url: String,
    /// Required.
    pub return_url: String,
}

/// Arguments of [`CreateOrder::new`].
pub struct CreateOrderRequired {
    pub channel_code: String,
    pub merchant_app_id: String,
    pub amount: String,
    pub trace_no: String,
    pub notify_url: String,
    pub return_url: String,
}
operation! {
    CreateOrder { CreateOrderRequired: channel_code, merchant_app_id, amount, trace_no, notify_url, return_url }
    "CreateOrder" -> CreateOrderOutput {
    0 "ChannelCode" channel_code, 1 "MerchantAppId" merchant_app_id, 2 "Amount" amount, 3 "TraceNo" trace_no,
    4 "NotifyUrl" notify_url, 5 "ReturnUrl" return_url
} }

/// Response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub merchant_app_id: Option<String>,
    pub trace_no: Option<String>,
    pub order_no: Option<String>,
    pub pay_url: Option<String>,
}
model! { CreateOrderOutput {
    0 "MerchantAppId" merchant_app_id: String, 1 "TraceNo" trace_no: String, 2 "OrderNo" order_no: String,
    3 "PayUrl" pay_url: String
} }

/// Creates pay merchant: `CreatePayMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreatePayMerchant>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_MERCHANT_FAILED`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MERCHANT_CHECK_FAILED`],
/// [`codes::FAILED_OPERATION_MERCHANT_CREATE_FAILED`], [`codes::FAILED_OPERATION_MERCHANT_EXIST`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayMerchant {
    /// Required.
    pub platform_code: String,
    /// Required.
    pub channel_merchant_no: String,
    /// Required.
    pub channel_check_flag: String,
    /// Required.
    pub merchant_name: String,
    pub business_pay_flag: Option<String>,
}
operation! {
    CreatePayMerchant(platform_code: String, channel_merchant_no: String, channel_check_flag: String, merchant_name: String)
    "CreatePayMerchant" -> CreatePayMerchantOutput {
    0 "PlatformCode" platform_code, 1 "ChannelMerchantNo" channel_merchant_no, 2 "ChannelCheckFlag" channel_check_flag,
    3 "MerchantName" merchant_name, 4 "BusinessPayFlag" business_pay_flag: String
} }

/// Response of [`CreatePayMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayMerchantOutput {
    pub merchant_app_id: Option<String>,
}
model! { CreatePayMerchantOutput {
    0 "MerchantAppId" merchant_app_id: String
} }

/// Creates pay roll pre order: `CreatePayRollPreOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreatePayRollPreOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGN`], [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRollPreOrder {
    /// Required.
    pub open_id: String,
    /// Required.
    pub sub_merchant_id: String,
    /// Required.
    pub auth_number: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub company_name: String,
    pub wechat_app_id: Option<String>,
    pub wechat_sub_app_id: Option<String>,
}

/// Arguments of [`CreatePayRollPreOrder::new`].
pub struct CreatePayRollPreOrderRequired {
    pub open_id: String,
    pub sub_merchant_id: String,
    pub auth_number: String,
    pub project_name: String,
    pub company_name: String,
}
operation! {
    CreatePayRollPreOrder { CreatePayRollPreOrderRequired: open_id, sub_merchant_id, auth_number, project_name, company_name }
    "CreatePayRollPreOrder" -> CreatePayRollPreOrderOutput {
    0 "OpenId" open_id, 1 "SubMerchantId" sub_merchant_id, 2 "AuthNumber" auth_number, 3 "ProjectName" project_name,
    4 "CompanyName" company_name, 5 "WechatAppId" wechat_app_id: String, 6 "WechatSubAppId" wechat_sub_app_id: String
} }

/// Response of [`CreatePayRollPreOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRollPreOrderOutput {
    pub auth_number: Option<String>,
    pub expire_time: Option<i64>,
    pub merchant_id: Option<String>,
    pub open_id: Option<String>,
    pub sub_merchant_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreatePayRollPreOrderOutput {
    0 "AuthNumber" auth_number: String, 1 "ExpireTime" expire_time: i64, 2 "MerchantId" merchant_id: String,
    3 "OpenId" open_id: String, 4 "SubMerchantId" sub_merchant_id: String, 5 "Token" token: Secret
} }

/// Creates pay roll pre order with auth: `CreatePayRollPreOrderWithAuth` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreatePayRollPreOrderWithAuth>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGN`], [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRollPreOrderWithAuth {
    /// Required.
    pub open_id: String,
    /// Required.
    pub sub_merchant_id: String,
    /// Required.
    pub auth_number: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub company_name: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_no: String,
    /// Required.
    pub employment_type: String,
    pub wechat_app_id: Option<String>,
    pub wechat_sub_app_id: Option<String>,
}

/// Arguments of [`CreatePayRollPreOrderWithAuth::new`].
pub struct CreatePayRollPreOrderWithAuthRequired {
    pub open_id: String,
    pub sub_merchant_id: String,
    pub auth_number: String,
    pub project_name: String,
    pub company_name: String,
    pub user_name: String,
    pub id_no: String,
    pub employment_type: String,
}
operation! {
    CreatePayRollPreOrderWithAuth { CreatePayRollPreOrderWithAuthRequired: open_id, sub_merchant_id, auth_number, project_name, company_name, user_name, id_no, employment_type }
    "CreatePayRollPreOrderWithAuth" -> CreatePayRollPreOrderWithAuthOutput {
    0 "OpenId" open_id, 1 "SubMerchantId" sub_merchant_id, 2 "AuthNumber" auth_number, 3 "ProjectName" project_name,
    4 "CompanyName" company_name, 5 "UserName" user_name, 6 "IdNo" id_no, 7 "EmploymentType" employment_type,
    8 "WechatAppId" wechat_app_id: String, 9 "WechatSubAppId" wechat_sub_app_id: String
} }

/// Response of [`CreatePayRollPreOrderWithAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRollPreOrderWithAuthOutput {
    pub auth_number: Option<String>,
    pub expire_time: Option<i64>,
    pub merchant_id: Option<String>,
    pub open_id: Option<String>,
    pub sub_merchant_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreatePayRollPreOrderWithAuthOutput {
    0 "AuthNumber" auth_number: String, 1 "ExpireTime" expire_time: i64, 2 "MerchantId" merchant_id: String,
    3 "OpenId" open_id: String, 4 "SubMerchantId" sub_merchant_id: String, 5 "Token" token: Secret
} }

/// Creates pay roll token: `CreatePayRollToken` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreatePayRollToken>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGN`], [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRollToken {
    /// Required.
    pub open_id: String,
    /// Required.
    pub sub_merchant_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub id_no: String,
    /// Required.
    pub employment_type: String,
    pub wechat_app_id: Option<String>,
    pub wechat_sub_app_id: Option<String>,
}

/// Arguments of [`CreatePayRollToken::new`].
pub struct CreatePayRollTokenRequired {
    pub open_id: String,
    pub sub_merchant_id: String,
    pub user_name: String,
    pub id_no: String,
    pub employment_type: String,
}
operation! {
    CreatePayRollToken { CreatePayRollTokenRequired: open_id, sub_merchant_id, user_name, id_no, employment_type }
    "CreatePayRollToken" -> CreatePayRollTokenOutput {
    0 "OpenId" open_id, 1 "SubMerchantId" sub_merchant_id, 2 "UserName" user_name, 3 "IdNo" id_no,
    4 "EmploymentType" employment_type, 5 "WechatAppId" wechat_app_id: String,
    6 "WechatSubAppId" wechat_sub_app_id: String
} }

/// Response of [`CreatePayRollToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRollTokenOutput {
    pub expire_time: Option<i64>,
    pub merchant_id: Option<String>,
    pub open_id: Option<String>,
    pub sub_merchant_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreatePayRollTokenOutput {
    0 "ExpireTime" expire_time: i64, 1 "MerchantId" merchant_id: String, 2 "OpenId" open_id: String,
    3 "SubMerchantId" sub_merchant_id: String, 4 "Token" token: Secret
} }

/// Creates red invoice: `CreateRedInvoice` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateRedInvoice>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::FAILED_OPERATION_INVOICE_EXIST`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`], [`codes::INTERNAL_ERROR_SAND_BOX_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`], [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::INVALID_PARAMETER_UNSUPPORTED_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_THREAD_POOL_REJECT`], [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoice {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub invoices: Vec<CreateRedInvoiceItem>,
    pub profile: Option<String>,
    pub invoice_channel: Option<i64>,
}
operation! { CreateRedInvoice(invoice_platform_id: i64, invoices: Vec<CreateRedInvoiceItem>)
    "CreateRedInvoice" -> CreateRedInvoiceOutput {
    0 "InvoicePlatformId" invoice_platform_id, 1 "Invoices" invoices, 2 "Profile" profile: String,
    3 "InvoiceChannel" invoice_channel: i64
} }

/// In the request of [`CreateRedInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceItem {
    /// Required.
    pub order_id: Option<String>,
    pub callback_url: Option<String>,
    pub order_sn: Option<String>,
    pub red_serial_no: Option<String>,
    pub store_no: Option<String>,
}
input! { CreateRedInvoiceItem(order_id: String) {
    0 "OrderId" order_id: String, 1 "CallbackUrl" callback_url: String, 2 "OrderSn" order_sn: String,
    3 "RedSerialNo" red_serial_no: String, 4 "StoreNo" store_no: String
} }

/// Response of [`CreateRedInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceOutput {
    pub result: Option<CreateRedInvoiceResult>,
}
model! { CreateRedInvoiceOutput {
    0 "Result" result: CreateRedInvoiceResult
} }

/// In the response of [`CreateRedInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceResult {
    pub message: Option<String>,
    pub code: Option<i64>,
    pub data: Vec<CreateRedInvoiceResultData>,
}
model! { CreateRedInvoiceResult {
    0 "Message" message: String, 1 "Code" code: i64, 2 "Data" data: Vec<CreateRedInvoiceResultData>
} }

/// In the response of [`CreateRedInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceResultData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub invoice_id: Option<String>,
    pub order_sn: Option<String>,
}
model! { CreateRedInvoiceResultData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "InvoiceId" invoice_id: String, 3 "OrderSn" order_sn: String
} }

/// Creates red invoice v2: `CreateRedInvoiceV2` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateRedInvoiceV2>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceV2 {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub order_id: String,
    pub profile: Option<String>,
    pub invoice_channel: Option<i64>,
}
operation! { CreateRedInvoiceV2(invoice_platform_id: i64, order_id: String)
    "CreateRedInvoiceV2" -> CreateRedInvoiceV2Output {
    0 "InvoicePlatformId" invoice_platform_id, 1 "OrderId" order_id, 2 "Profile" profile: String,
    3 "InvoiceChannel" invoice_channel: i64
} }

/// Response of [`CreateRedInvoiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceV2Output {
    pub result: Option<CreateRedInvoiceResultV2>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
}
model! { CreateRedInvoiceV2Output {
    0 "Result" result: CreateRedInvoiceResultV2, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String
} }

/// In the response of [`CreateRedInvoiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedInvoiceResultV2 {
    pub invoice_id: Option<String>,
}
model! { CreateRedInvoiceResultV2 {
    0 "InvoiceId" invoice_id: String
} }

/// Creates single payment: `CreateSinglePayment` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateSinglePayment>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSinglePayment {
    /// Required.
    pub transfer_type: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub transfer_amount: i64,
    /// Required.
    pub anchor_id: String,
    pub req_reserved: Option<String>,
    pub remark: Option<String>,
    pub anchor_name: Option<String>,
    pub uid: Option<String>,
    pub notify_url: Option<String>,
}
operation! { CreateSinglePayment(transfer_type: i64, order_id: String, transfer_amount: i64, anchor_id: String)
    "CreateSinglePayment" -> CreateSinglePaymentOutput {
    0 "TransferType" transfer_type, 1 "OrderId" order_id, 2 "TransferAmount" transfer_amount, 3 "AnchorId" anchor_id,
    4 "ReqReserved" req_reserved: String, 5 "Remark" remark: String, 6 "AnchorName" anchor_name: String,
    7 "Uid" uid: String, 8 "NotifyUrl" notify_url: String
} }

/// Response of [`CreateSinglePayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSinglePaymentOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<CreateSinglePaymentData>,
}
model! { CreateSinglePaymentOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: CreateSinglePaymentData
} }

/// In the response of [`CreateSinglePayment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSinglePaymentData {
    pub trade_serial_no: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
}
model! { CreateSinglePaymentData {
    0 "TradeSerialNo" trade_serial_no: String, 1 "AgentId" agent_id: String, 2 "AgentName" agent_name: String
} }

/// Creates transfer batch: `CreateTransferBatch` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=CreateTransferBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_APPID_MCHID_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMITED`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_NO_AUTH`], [`codes::FAILED_OPERATION_NOT_ENOUGH`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_PARAM_ERROR`], [`codes::FAILED_OPERATION_QUOTA_EXCEED`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransferBatch {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub transfer_details: Vec<TransferDetailRequest>,
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub merchant_batch_no: String,
    /// Required.
    pub batch_name: String,
    /// Required.
    pub batch_remark: String,
    /// Required.
    pub total_amount: i64,
    /// Required.
    pub total_num: i64,
    pub profile: Option<String>,
}

/// Arguments of [`CreateTransferBatch::new`].
pub struct CreateTransferBatchRequired {
    pub merchant_id: String,
    pub transfer_details: Vec<TransferDetailRequest>,
    pub merchant_app_id: String,
    pub merchant_batch_no: String,
    pub batch_name: String,
    pub batch_remark: String,
    pub total_amount: i64,
    pub total_num: i64,
}
operation! {
    CreateTransferBatch { CreateTransferBatchRequired: merchant_id, transfer_details, merchant_app_id, merchant_batch_no, batch_name, batch_remark, total_amount, total_num }
    "CreateTransferBatch" -> CreateTransferBatchOutput {
    0 "MerchantId" merchant_id, 1 "TransferDetails" transfer_details, 2 "MerchantAppId" merchant_app_id,
    3 "MerchantBatchNo" merchant_batch_no, 4 "BatchName" batch_name, 5 "BatchRemark" batch_remark,
    6 "TotalAmount" total_amount, 7 "TotalNum" total_num, 8 "Profile" profile: String
} }

/// In the request of [`CreateTransferBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDetailRequest {
    /// Required.
    pub merchant_detail_no: Option<String>,
    /// Required.
    pub transfer_amount: Option<i64>,
    /// Required.
    pub transfer_remark: Option<String>,
    /// Required.
    pub open_id: Option<String>,
    /// Required.
    pub user_name: Option<String>,
}

/// Arguments of [`TransferDetailRequest::new`].
pub struct TransferDetailRequestRequired {
    pub merchant_detail_no: String,
    pub transfer_amount: i64,
    pub transfer_remark: String,
    pub open_id: String,
    pub user_name: String,
}
input! {
    TransferDetailRequest { TransferDetailRequestRequired: merchant_detail_no, transfer_amount, transfer_remark, open_id, user_name } {
    0 "MerchantDetailNo" merchant_detail_no: String, 1 "TransferAmount" transfer_amount: i64,
    2 "TransferRemark" transfer_remark: String, 3 "OpenId" open_id: String, 4 "UserName" user_name: String
} }

/// Response of [`CreateTransferBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransferBatchOutput {
    pub merchant_batch_no: Option<String>,
    pub batch_id: Option<String>,
    pub create_time: Option<String>,
}
model! { CreateTransferBatchOutput {
    0 "MerchantBatchNo" merchant_batch_no: String, 1 "BatchId" batch_id: String, 2 "CreateTime" create_time: String
} }

/// `DeduceQuota` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DeduceQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_APPID_MCHID_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMITED`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_NO_AUTH`], [`codes::FAILED_OPERATION_NOT_ENOUGH`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_PARAM_ERROR`], [`codes::FAILED_OPERATION_QUOTA_EXCEED`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeduceQuota {
    /// Required.
    pub anchor_id: String,
    /// Required.
    pub amount: i64,
    /// Required.
    pub order_id: String,
}
operation! { DeduceQuota(anchor_id: String, amount: i64, order_id: String) "DeduceQuota" -> DeduceQuotaOutput {
    0 "AnchorId" anchor_id, 1 "Amount" amount, 2 "OrderId" order_id
} }

/// Response of [`DeduceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeduceQuotaOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub result: Option<AssignmentData>,
}
model! { DeduceQuotaOutput {
    0 "ErrCode" err_code: String, 1 "ErrMsg" err_msg: String, 2 "Result" result: AssignmentData
} }

/// In the response of [`DeduceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignmentData {
    pub anchor_id: Option<String>,
    pub anchor_name: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
}
model! { AssignmentData {
    0 "AnchorId" anchor_id: String, 1 "AnchorName" anchor_name: String, 2 "AgentId" agent_id: String,
    3 "AgentName" agent_name: String
} }

/// Deletes agent tax payment info: `DeleteAgentTaxPaymentInfo` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DeleteAgentTaxPaymentInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentTaxPaymentInfo {
    /// Required.
    pub batch_num: i64,
    pub profile: Option<String>,
}
operation! { DeleteAgentTaxPaymentInfo(batch_num: i64) "DeleteAgentTaxPaymentInfo" -> Empty {
    0 "BatchNum" batch_num, 1 "Profile" profile: String
} }

/// Response of [`DeleteAgentTaxPaymentInfo`]: empty.
pub type DeleteAgentTaxPaymentInfoOutput = Empty;

/// Deletes agent tax payment infos: `DeleteAgentTaxPaymentInfos` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DeleteAgentTaxPaymentInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentTaxPaymentInfos {
    /// Required.
    pub batch_num: i64,
}
operation! { DeleteAgentTaxPaymentInfos(batch_num: i64) "DeleteAgentTaxPaymentInfos" -> Empty {
    0 "BatchNum" batch_num
} }

/// Response of [`DeleteAgentTaxPaymentInfos`]: empty.
pub type DeleteAgentTaxPaymentInfosOutput = Empty;

/// Describes charge detail: `DescribeChargeDetail` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DescribeChargeDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`],
/// [`codes::MISSING_PARAMETER_ACTION`], [`codes::MISSING_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeDetail {
    /// Required.
    pub request_type: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub acquiring_channel_type: String,
    /// Required.
    pub platform_short_number: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub trans_sequence_number: String,
    /// Required.
    pub midas_environment: String,
    pub reserved_message: Option<String>,
}

/// Arguments of [`DescribeChargeDetail::new`].
pub struct DescribeChargeDetailRequired {
    pub request_type: String,
    pub merchant_code: String,
    pub pay_channel: String,
    pub pay_channel_sub_id: i64,
    pub order_id: String,
    pub bank_account_number: String,
    pub acquiring_channel_type: String,
    pub platform_short_number: String,
    pub midas_secret_id: String,
    pub midas_app_id: String,
    pub midas_signature: Secret,
    pub trans_sequence_number: String,
    pub midas_environment: String,
}
operation! {
    DescribeChargeDetail { DescribeChargeDetailRequired: request_type, merchant_code, pay_channel, pay_channel_sub_id, order_id, bank_account_number, acquiring_channel_type, platform_short_number, midas_secret_id, midas_app_id, midas_signature, trans_sequence_number, midas_environment }
    "DescribeChargeDetail" -> DescribeChargeDetailOutput {
    0 "RequestType" request_type, 1 "MerchantCode" merchant_code, 2 "PayChannel" pay_channel,
    3 "PayChannelSubId" pay_channel_sub_id, 4 "OrderId" order_id, 5 "BankAccountNumber" bank_account_number,
    6 "AcquiringChannelType" acquiring_channel_type, 7 "PlatformShortNumber" platform_short_number,
    8 "MidasSecretId" midas_secret_id, 9 "MidasAppId" midas_app_id, 10 "MidasSignature" midas_signature,
    11 "TransSequenceNumber" trans_sequence_number, 12 "MidasEnvironment" midas_environment,
    13 "ReservedMessage" reserved_message: String
} }

/// Response of [`DescribeChargeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChargeDetailOutput {
    pub order_status: Option<String>,
    pub order_amount: Option<String>,
    pub commission_amount: Option<String>,
    pub pay_mode: Option<String>,
    pub order_date: Option<String>,
    pub order_time: Option<String>,
    pub order_actual_in_sub_account_name: Option<String>,
    pub order_actual_in_sub_account_number: Option<String>,
    pub order_in_sub_account_name: Option<String>,
    pub order_in_sub_account_number: Option<String>,
    pub front_sequence_number: Option<String>,
    pub fail_message: Option<String>,
    pub request_type: Option<String>,
}
model! { DescribeChargeDetailOutput {
    0 "OrderStatus" order_status: String, 1 "OrderAmount" order_amount: String,
    2 "CommissionAmount" commission_amount: String, 3 "PayMode" pay_mode: String, 4 "OrderDate" order_date: String,
    5 "OrderTime" order_time: String, 6 "OrderActualInSubAccountName" order_actual_in_sub_account_name: String,
    7 "OrderActualInSubAccountNumber" order_actual_in_sub_account_number: String,
    8 "OrderInSubAccountName" order_in_sub_account_name: String,
    9 "OrderInSubAccountNumber" order_in_sub_account_number: String,
    10 "FrontSequenceNumber" front_sequence_number: String, 11 "FailMessage" fail_message: String,
    12 "RequestType" request_type: String
} }

/// Describes order status: `DescribeOrderStatus` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DescribeOrderStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderStatus {
    /// Required.
    pub request_type: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub platform_short_number: String,
    /// Required.
    pub query_type: String,
    /// Required.
    pub trans_sequence_number: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required.
    pub midas_environment: String,
    pub reserved_message: Option<String>,
    pub bank_sub_account_number: Option<String>,
    pub trans_date: Option<String>,
}

/// Arguments of [`DescribeOrderStatus::new`].
pub struct DescribeOrderStatusRequired {
    pub request_type: String,
    pub merchant_code: String,
    pub pay_channel: String,
    pub pay_channel_sub_id: i64,
    pub order_id: String,
    pub bank_account_number: String,
    pub platform_short_number: String,
    pub query_type: String,
    pub trans_sequence_number: String,
    pub midas_signature: Secret,
    pub midas_app_id: String,
    pub midas_secret_id: String,
    pub midas_environment: String,
}
operation! {
    DescribeOrderStatus { DescribeOrderStatusRequired: request_type, merchant_code, pay_channel, pay_channel_sub_id, order_id, bank_account_number, platform_short_number, query_type, trans_sequence_number, midas_signature, midas_app_id, midas_secret_id, midas_environment }
    "DescribeOrderStatus" -> DescribeOrderStatusOutput {
    0 "RequestType" request_type, 1 "MerchantCode" merchant_code, 2 "PayChannel" pay_channel,
    3 "PayChannelSubId" pay_channel_sub_id, 4 "OrderId" order_id, 5 "BankAccountNumber" bank_account_number,
    6 "PlatformShortNumber" platform_short_number, 7 "QueryType" query_type,
    8 "TransSequenceNumber" trans_sequence_number, 9 "MidasSignature" midas_signature, 10 "MidasAppId" midas_app_id,
    11 "MidasSecretId" midas_secret_id, 12 "MidasEnvironment" midas_environment,
    13 "ReservedMessage" reserved_message: String, 14 "BankSubAccountNumber" bank_sub_account_number: String,
    15 "TransDate" trans_date: String
} }

/// Response of [`DescribeOrderStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderStatusOutput {
    pub order_status: Option<String>,
    pub order_amount: Option<String>,
    pub order_date: Option<String>,
    pub order_time: Option<String>,
    pub out_sub_account_number: Option<String>,
    pub in_sub_account_number: Option<String>,
    pub booking_flag: Option<String>,
    pub fail_message: Option<String>,
    pub request_type: Option<String>,
}
model! { DescribeOrderStatusOutput {
    0 "OrderStatus" order_status: String, 1 "OrderAmount" order_amount: String, 2 "OrderDate" order_date: String,
    3 "OrderTime" order_time: String, 4 "OutSubAccountNumber" out_sub_account_number: String,
    5 "InSubAccountNumber" in_sub_account_number: String, 6 "BookingFlag" booking_flag: String,
    7 "FailMessage" fail_message: String, 8 "RequestType" request_type: String
} }

/// `DistributeAccreditQuery` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeAccreditQuery>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAccreditQuery {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub profile: Option<String>,
}
operation! { DistributeAccreditQuery(open_id: String, open_key: String)
    "DistributeAccreditQuery" -> DistributeAccreditQueryOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Profile" profile: String
} }

/// Response of [`DistributeAccreditQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAccreditQueryOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeAccreditQueryResult>,
}
model! { DistributeAccreditQueryOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeAccreditQueryResult
} }

/// In the response of [`DistributeAccreditQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAccreditQueryResult {
    pub status: Option<String>,
    pub contract_url: Option<String>,
    pub remark: Option<String>,
}
model! { DistributeAccreditQueryResult {
    0 "Status" status: String, 1 "ContractUrl" contract_url: String, 2 "Remark" remark: String
} }

/// `DistributeAccreditTlinx` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeAccreditTlinx>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAccreditTlinx {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub auth_type: String,
    pub percent: Option<String>,
    pub full_name: Option<String>,
    pub profile: Option<String>,
}
operation! { DistributeAccreditTlinx(open_id: String, open_key: String, auth_type: String)
    "DistributeAccreditTlinx" -> DistributeAccreditTlinxOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "AuthType" auth_type, 3 "Percent" percent: String,
    4 "FullName" full_name: String, 5 "Profile" profile: String
} }

/// Response of [`DistributeAccreditTlinx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAccreditTlinxOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeAccreditResult>,
}
model! { DistributeAccreditTlinxOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeAccreditResult
} }

/// In the response of [`DistributeAccreditTlinx`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAccreditResult {
    pub contract_url: Option<String>,
    pub merchant_no: Option<String>,
}
model! { DistributeAccreditResult {
    0 "ContractUrl" contract_url: String, 1 "MerchantNo" merchant_no: String
} }

/// `DistributeAddReceiver` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeAddReceiver>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAddReceiver {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub merchant_no: String,
    pub remark: Option<String>,
    pub profile: Option<String>,
}
operation! { DistributeAddReceiver(open_id: String, open_key: String, merchant_no: String)
    "DistributeAddReceiver" -> DistributeAddReceiverOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "MerchantNo" merchant_no, 3 "Remark" remark: String,
    4 "Profile" profile: String
} }

/// Response of [`DistributeAddReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAddReceiverOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeReceiverResult>,
}
model! { DistributeAddReceiverOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeReceiverResult
} }

/// In the response of [`DistributeAddReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeReceiverResult {
    pub merchant_no: Option<String>,
}
model! { DistributeReceiverResult {
    0 "MerchantNo" merchant_no: String
} }

/// `DistributeApply` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeApply>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeApply {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub out_distribute_no: String,
    /// Required.
    pub details: Vec<MultiApplyDetail>,
    pub developer_no: Option<String>,
    pub order_no: Option<String>,
    pub remark: Option<String>,
    pub profile: Option<String>,
}
operation! {
    DistributeApply(open_id: String, open_key: String, out_distribute_no: String, details: Vec<MultiApplyDetail>)
    "DistributeApply" -> DistributeApplyOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutDistributeNo" out_distribute_no, 3 "Details" details,
    4 "DeveloperNo" developer_no: String, 5 "OrderNo" order_no: String, 6 "Remark" remark: String,
    7 "Profile" profile: String
} }

/// In the request of [`DistributeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiApplyDetail {
    /// Required.
    pub merchant_no: Option<String>,
    /// Required.
    pub amount: Option<String>,
    pub remark: Option<String>,
}
input! { MultiApplyDetail(merchant_no: String, amount: String) {
    0 "MerchantNo" merchant_no: String, 1 "Amount" amount: String, 2 "Remark" remark: String
} }

/// Response of [`DistributeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeApplyOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeMultiApplyResult>,
}
model! { DistributeApplyOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeMultiApplyResult
} }

/// In the response of [`DistributeApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeMultiApplyResult {
    pub status: Option<String>,
    pub distribute_no: Option<String>,
    pub in_date: Option<String>,
    pub amount: Option<String>,
    pub out_distribute_no: Option<String>,
    pub order_no: Option<String>,
}
model! { DistributeMultiApplyResult {
    0 "Status" status: String, 1 "DistributeNo" distribute_no: String, 2 "InDate" in_date: String,
    3 "Amount" amount: String, 4 "OutDistributeNo" out_distribute_no: String, 5 "OrderNo" order_no: String
} }

/// `DistributeCancel` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeCancel>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeCancel {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub order_no: String,
    pub out_distribute_no: Option<String>,
    pub distribute_no: Option<String>,
    pub profile: Option<String>,
}
operation! { DistributeCancel(open_id: String, open_key: String, order_no: String)
    "DistributeCancel" -> DistributeCancelOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OrderNo" order_no, 3 "OutDistributeNo" out_distribute_no: String,
    4 "DistributeNo" distribute_no: String, 5 "Profile" profile: String
} }

/// Response of [`DistributeCancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeCancelOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeCancelResult>,
}
model! { DistributeCancelOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeCancelResult
} }

/// In the response of [`DistributeCancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeCancelResult {
    pub status: Option<String>,
    pub order_no: Option<String>,
    pub out_distribute_no: Option<String>,
    pub distribute_no: Option<String>,
}
model! { DistributeCancelResult {
    0 "Status" status: String, 1 "OrderNo" order_no: String, 2 "OutDistributeNo" out_distribute_no: String,
    3 "DistributeNo" distribute_no: String
} }

/// `DistributeQuery` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeQuery>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeQuery {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub r#type: String,
    pub out_distribute_no: Option<String>,
    pub distribute_no: Option<String>,
    pub order_no: Option<String>,
    pub profile: Option<String>,
}
operation! { DistributeQuery(open_id: String, open_key: String, r#type: String)
    "DistributeQuery" -> DistributeQueryOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Type" r#type, 3 "OutDistributeNo" out_distribute_no: String,
    4 "DistributeNo" distribute_no: String, 5 "OrderNo" order_no: String, 6 "Profile" profile: String
} }

/// Response of [`DistributeQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeQueryOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeQueryResult>,
}
model! { DistributeQueryOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeQueryResult
} }

/// In the response of [`DistributeQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeQueryResult {
    pub orders: Vec<MultiApplyOrder>,
}
model! { DistributeQueryResult {
    0 "Orders" orders: Vec<MultiApplyOrder>
} }

/// In the response of [`DistributeQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiApplyOrder {
    pub out_distribute_no: Option<String>,
    pub distribute_no: Option<String>,
    pub order_no: Option<String>,
    pub status: Option<String>,
    pub in_date: Option<String>,
    pub remark: Option<String>,
    pub details: Vec<MultiApplyDetail>,
}
model! { MultiApplyOrder {
    0 "OutDistributeNo" out_distribute_no: String, 1 "DistributeNo" distribute_no: String, 2 "OrderNo" order_no: String,
    3 "Status" status: String, 4 "InDate" in_date: String, 5 "Remark" remark: String,
    6 "Details" details: Vec<MultiApplyDetail>
} }

/// `DistributeQueryReceiver` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeQueryReceiver>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeQueryReceiver {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub profile: Option<String>,
}
operation! { DistributeQueryReceiver(open_id: String, open_key: String)
    "DistributeQueryReceiver" -> DistributeQueryReceiverOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Profile" profile: String
} }

/// Response of [`DistributeQueryReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeQueryReceiverOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeReceiverResult>,
}
model! { DistributeQueryReceiverOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeReceiverResult
} }

/// `DistributeRemoveReceiver` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DistributeRemoveReceiver>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeRemoveReceiver {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub merchant_no: String,
    pub remark: Option<String>,
    pub profile: Option<String>,
}
operation! { DistributeRemoveReceiver(open_id: String, open_key: String, merchant_no: String)
    "DistributeRemoveReceiver" -> DistributeRemoveReceiverOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "MerchantNo" merchant_no, 3 "Remark" remark: String,
    4 "Profile" profile: String
} }

/// Response of [`DistributeRemoveReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeRemoveReceiverOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DistributeReceiverResult>,
}
model! { DistributeRemoveReceiverOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DistributeReceiverResult
} }

/// Downloads bill: `DownloadBill` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DownloadBill>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CONFIG_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CONFIG_ERROR`], [`codes::FAILED_OPERATION_FILE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadBill {
    /// Required.
    pub state_date: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub midas_environment: Option<String>,
}
operation! { DownloadBill(state_date: String, midas_app_id: String, midas_secret_id: String, midas_signature: Secret)
    "DownloadBill" -> DownloadBillOutput {
    0 "StateDate" state_date, 1 "MidasAppId" midas_app_id, 2 "MidasSecretId" midas_secret_id,
    3 "MidasSignature" midas_signature, 4 "MidasEnvironment" midas_environment: String
} }

/// Response of [`DownloadBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadBillOutput {
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub state_type: Option<String>,
}
model! { DownloadBillOutput {
    0 "FileName" file_name: String, 1 "FileMD5" file_md5: String, 2 "DownloadUrl" download_url: Secret,
    3 "StateType" state_type: String
} }

/// Downloads org file: `DownloadOrgFile` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DownloadOrgFile>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CONFIG_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CONFIG_ERROR`], [`codes::FAILED_OPERATION_FILE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadOrgFile {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub storage: Option<String>,
    pub file_path: Option<String>,
    pub profile: Option<String>,
}
operation! { DownloadOrgFile(open_id: String, open_key: String) "DownloadOrgFile" -> DownloadOrgFileOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Storage" storage: String, 3 "FilePath" file_path: String,
    4 "Profile" profile: String
} }

/// Response of [`DownloadOrgFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadOrgFileOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<DownloadFileResult>,
}
model! { DownloadOrgFileOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: DownloadFileResult
} }

/// In the response of [`DownloadOrgFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFileResult {
    pub content: Option<String>,
    pub storage: Option<String>,
}
model! { DownloadFileResult {
    0 "Content" content: String, 1 "Storage" storage: String
} }

/// Downloads reconciliation url: `DownloadReconciliationUrl` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=DownloadReconciliationUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_IS_EMPTY`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadReconciliationUrl {
    /// Required.
    pub main_app_id: String,
    /// Required.
    pub app_code: String,
    /// Required.
    pub bill_date: String,
    pub sub_app_id: Option<String>,
}
operation! { DownloadReconciliationUrl(main_app_id: String, app_code: String, bill_date: String)
    "DownloadReconciliationUrl" -> DownloadReconciliationUrlOutput {
    0 "MainAppId" main_app_id, 1 "AppCode" app_code, 2 "BillDate" bill_date, 3 "SubAppId" sub_app_id: String
} }

/// Response of [`DownloadReconciliationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadReconciliationUrlOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub hash_type: Option<String>,
    pub hash_value: Option<String>,
}
model! { DownloadReconciliationUrlOutput {
    0 "DownloadUrl" download_url: Secret, 1 "HashType" hash_type: String, 2 "HashValue" hash_value: String
} }

/// Executes member transaction: `ExecuteMemberTransaction` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ExecuteMemberTransaction>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACTION_INVALID`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMemberTransaction {
    /// Required.
    pub request_type: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub out_trans_net_member_code: String,
    /// Required.
    pub out_sub_account_name: String,
    /// Required.
    pub in_sub_account_name: String,
    /// Required.
    pub out_sub_account_number: String,
    /// Required.
    pub in_sub_account_number: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub currency_unit: String,
    /// Required.
    pub currency_type: String,
    /// Required.
    pub currency_amount: String,
    /// Required.
    pub order_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub trans_sequence_number: String,
    /// Required.
    pub in_trans_net_member_code: String,
    /// Required.
    pub midas_environment: String,
    pub platform_short_number: Option<String>,
    pub trans_type: Option<String>,
    pub trans_fee: Option<String>,
    pub reserved_message: Option<String>,
}

/// Arguments of [`ExecuteMemberTransaction::new`].
pub struct ExecuteMemberTransactionRequired {
    pub request_type: String,
    pub merchant_code: String,
    pub pay_channel: String,
    pub pay_channel_sub_id: i64,
    pub out_trans_net_member_code: String,
    pub out_sub_account_name: String,
    pub in_sub_account_name: String,
    pub out_sub_account_number: String,
    pub in_sub_account_number: String,
    pub bank_account_number: String,
    pub currency_unit: String,
    pub currency_type: String,
    pub currency_amount: String,
    pub order_id: String,
    pub midas_app_id: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
    pub trans_sequence_number: String,
    pub in_trans_net_member_code: String,
    pub midas_environment: String,
}
operation! {
    ExecuteMemberTransaction { ExecuteMemberTransactionRequired: request_type, merchant_code, pay_channel, pay_channel_sub_id, out_trans_net_member_code, out_sub_account_name, in_sub_account_name, out_sub_account_number, in_sub_account_number, bank_account_number, currency_unit, currency_type, currency_amount, order_id, midas_app_id, midas_secret_id, midas_signature, trans_sequence_number, in_trans_net_member_code, midas_environment }
    "ExecuteMemberTransaction" -> ExecuteMemberTransactionOutput {
    0 "RequestType" request_type, 1 "MerchantCode" merchant_code, 2 "PayChannel" pay_channel,
    3 "PayChannelSubId" pay_channel_sub_id, 4 "OutTransNetMemberCode" out_trans_net_member_code,
    5 "OutSubAccountName" out_sub_account_name, 6 "InSubAccountName" in_sub_account_name,
    7 "OutSubAccountNumber" out_sub_account_number, 8 "InSubAccountNumber" in_sub_account_number,
    9 "BankAccountNumber" bank_account_number, 10 "CurrencyUnit" currency_unit, 11 "CurrencyType" currency_type,
    12 "CurrencyAmount" currency_amount, 13 "OrderId" order_id, 14 "MidasAppId" midas_app_id,
    15 "MidasSecretId" midas_secret_id, 16 "MidasSignature" midas_signature,
    17 "TransSequenceNumber" trans_sequence_number, 18 "InTransNetMemberCode" in_trans_net_member_code,
    19 "MidasEnvironment" midas_environment, 20 "PlatformShortNumber" platform_short_number: String,
    21 "TransType" trans_type: String, 22 "TransFee" trans_fee: String, 23 "ReservedMessage" reserved_message: String
} }

/// Response of [`ExecuteMemberTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMemberTransactionOutput {
    pub request_type: Option<String>,
    pub front_sequence_number: Option<String>,
    pub reserved_message: Option<String>,
}
model! { ExecuteMemberTransactionOutput {
    0 "RequestType" request_type: String, 1 "FrontSequenceNumber" front_sequence_number: String,
    2 "ReservedMessage" reserved_message: String
} }

/// `FreezeFlexBalance` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=FreezeFlexBalance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACTION_INVALID`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeFlexBalance {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub amount_before_tax: String,
    /// Required.
    pub income_type: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub operation_type: String,
    pub remark: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`FreezeFlexBalance::new`].
pub struct FreezeFlexBalanceRequired {
    pub payee_id: String,
    pub amount_before_tax: String,
    pub income_type: String,
    pub out_order_id: String,
    pub operation_type: String,
}
operation! {
    FreezeFlexBalance { FreezeFlexBalanceRequired: payee_id, amount_before_tax, income_type, out_order_id, operation_type }
    "FreezeFlexBalance" -> FreezeFlexBalanceOutput {
    0 "PayeeId" payee_id, 1 "AmountBeforeTax" amount_before_tax, 2 "IncomeType" income_type,
    3 "OutOrderId" out_order_id, 4 "OperationType" operation_type, 5 "Remark" remark: String,
    6 "Environment" environment: String
} }

/// Response of [`FreezeFlexBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeFlexBalanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<FreezeFlexBalanceResult>,
}
model! { FreezeFlexBalanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: FreezeFlexBalanceResult
} }

/// In the response of [`FreezeFlexBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeFlexBalanceResult {
    pub order_id: Option<String>,
}
model! { FreezeFlexBalanceResult {
    0 "OrderId" order_id: String
} }

/// Gets bill download url: `GetBillDownloadUrl` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=GetBillDownloadUrl>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACTION_INVALID`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBillDownloadUrl {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub day: String,
}
operation! { GetBillDownloadUrl(open_id: String, open_key: String, day: String)
    "GetBillDownloadUrl" -> GetBillDownloadUrlOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Day" day
} }

/// Response of [`GetBillDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBillDownloadUrlOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<BillDownloadUrlResult>,
}
model! { GetBillDownloadUrlOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: BillDownloadUrlResult
} }

/// In the response of [`GetBillDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDownloadUrlResult {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { BillDownloadUrlResult {
    0 "DownloadUrl" download_url: Secret
} }

/// Gets distribute bill download url: `GetDistributeBillDownloadUrl` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=GetDistributeBillDownloadUrl>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACTION_INVALID`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDistributeBillDownloadUrl {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub day: String,
}
operation! { GetDistributeBillDownloadUrl(open_id: String, open_key: String, day: String)
    "GetDistributeBillDownloadUrl" -> GetDistributeBillDownloadUrlOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Day" day
} }

/// Response of [`GetDistributeBillDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDistributeBillDownloadUrlOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<BillDownloadUrlResult>,
}
model! { GetDistributeBillDownloadUrlOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: BillDownloadUrlResult
} }

/// Gets pay roll auth: `GetPayRollAuth` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=GetPayRollAuth>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGN`], [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayRollAuth {
    /// Required.
    pub open_id: String,
    /// Required.
    pub sub_merchant_id: String,
    pub wechat_app_id: Option<String>,
    pub wechat_sub_app_id: Option<String>,
}
operation! { GetPayRollAuth(open_id: String, sub_merchant_id: String) "GetPayRollAuth" -> GetPayRollAuthOutput {
    0 "OpenId" open_id, 1 "SubMerchantId" sub_merchant_id, 2 "WechatAppId" wechat_app_id: String,
    3 "WechatSubAppId" wechat_sub_app_id: String
} }

/// Response of [`GetPayRollAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayRollAuthOutput {
    pub auth_status: Option<String>,
    pub auth_time: Option<String>,
    pub cancel_auth_time: Option<String>,
    pub merchant_id: Option<String>,
    pub open_id: Option<String>,
    pub sub_merchant_id: Option<String>,
}
model! { GetPayRollAuthOutput {
    0 "AuthStatus" auth_status: String, 1 "AuthTime" auth_time: String, 2 "CancelAuthTime" cancel_auth_time: String,
    3 "MerchantId" merchant_id: String, 4 "OpenId" open_id: String, 5 "SubMerchantId" sub_merchant_id: String
} }

/// Gets pay roll auth list: `GetPayRollAuthList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=GetPayRollAuthList>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGN`], [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayRollAuthList {
    /// Required.
    pub open_id: String,
    /// Required.
    pub sub_merchant_id: String,
    /// Required.
    pub auth_date: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub wechat_app_id: Option<String>,
    pub wechat_sub_app_id: Option<String>,
    pub auth_status: Option<String>,
}

/// Arguments of [`GetPayRollAuthList::new`].
pub struct GetPayRollAuthListRequired {
    pub open_id: String,
    pub sub_merchant_id: String,
    pub auth_date: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { GetPayRollAuthList { GetPayRollAuthListRequired: open_id, sub_merchant_id, auth_date, offset, limit }
    "GetPayRollAuthList" -> GetPayRollAuthListOutput {
    0 "OpenId" open_id, 1 "SubMerchantId" sub_merchant_id, 2 "AuthDate" auth_date, 3 "Offset" offset, 4 "Limit" limit,
    5 "WechatAppId" wechat_app_id: String, 6 "WechatSubAppId" wechat_sub_app_id: String,
    7 "AuthStatus" auth_status: String
} }
paged! { GetPayRollAuthList: PayRollAuthResult = Offset "Offset", "Results" results, total "Total" }

/// Response of [`GetPayRollAuthList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayRollAuthListOutput {
    pub results: Vec<PayRollAuthResult>,
    pub total: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
model! { GetPayRollAuthListOutput {
    0 "Results" results: Vec<PayRollAuthResult>, 1 "Total" total: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }

/// In the response of [`GetPayRollAuthList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayRollAuthResult {
    pub auth_failed_reason: Option<String>,
    pub auth_number: Option<String>,
    pub auth_scene: Option<String>,
    pub auth_source: Option<String>,
    pub auth_status: Option<String>,
    pub auth_time: Option<String>,
    pub company_name: Option<String>,
    pub merchant_id: Option<String>,
    pub open_id: Option<String>,
    pub project_name: Option<String>,
    pub sub_merchant_id: Option<String>,
}
model! { PayRollAuthResult {
    0 "AuthFailedReason" auth_failed_reason: String, 1 "AuthNumber" auth_number: String,
    2 "AuthScene" auth_scene: String, 3 "AuthSource" auth_source: String, 4 "AuthStatus" auth_status: String,
    5 "AuthTime" auth_time: String, 6 "CompanyName" company_name: String, 7 "MerchantId" merchant_id: String,
    8 "OpenId" open_id: String, 9 "ProjectName" project_name: String, 10 "SubMerchantId" sub_merchant_id: String
} }

/// Gets pay roll auth result: `GetPayRollAuthResult` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=GetPayRollAuthResult>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGN`], [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayRollAuthResult {
    /// Required.
    pub auth_number: String,
    /// Required.
    pub sub_merchant_id: String,
}
operation! { GetPayRollAuthResult(auth_number: String, sub_merchant_id: String)
    "GetPayRollAuthResult" -> GetPayRollAuthResultOutput {
    0 "AuthNumber" auth_number, 1 "SubMerchantId" sub_merchant_id
} }

/// Response of [`GetPayRollAuthResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayRollAuthResultOutput {
    pub result: Option<PayRollAuthResult>,
}
model! { GetPayRollAuthResultOutput {
    0 "Result" result: PayRollAuthResult
} }

/// Migrates order refund: `MigrateOrderRefund` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=MigrateOrderRefund>.
///
/// Errors: [`codes::FAILED_OPERATION_CHANNEL_DENY`], [`codes::FAILED_OPERATION_CHANNEL_ERROR`],
/// [`codes::FAILED_OPERATION_NO_RECORD`], [`codes::FAILED_OPERATION_OC_REPEAT_ORDER`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAND_BOX_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOrderRefund {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_order_id: String,
    /// Required.
    pub refund_order_id: String,
    /// Required.
    pub refund_amt: i64,
    /// Required.
    pub third_channel_order_id: String,
    pub pay_amt: Option<i64>,
    pub profile: Option<String>,
    pub refund_reason: Option<String>,
}

/// Arguments of [`MigrateOrderRefund::new`].
pub struct MigrateOrderRefundRequired {
    pub merchant_id: String,
    pub pay_channel: String,
    pub pay_order_id: String,
    pub refund_order_id: String,
    pub refund_amt: i64,
    pub third_channel_order_id: String,
}
operation! {
    MigrateOrderRefund { MigrateOrderRefundRequired: merchant_id, pay_channel, pay_order_id, refund_order_id, refund_amt, third_channel_order_id }
    "MigrateOrderRefund" -> MigrateOrderRefundOutput {
    0 "MerchantId" merchant_id, 1 "PayChannel" pay_channel, 2 "PayOrderId" pay_order_id,
    3 "RefundOrderId" refund_order_id, 4 "RefundAmt" refund_amt, 5 "ThirdChannelOrderId" third_channel_order_id,
    6 "PayAmt" pay_amt: i64, 7 "Profile" profile: String, 8 "RefundReason" refund_reason: String
} }

/// Response of [`MigrateOrderRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOrderRefundOutput {
    pub is_success: Option<bool>,
    pub trade_serial_no: Option<String>,
    pub trade_msg: Option<String>,
}
model! { MigrateOrderRefundOutput {
    0 "IsSuccess" is_success: bool, 1 "TradeSerialNo" trade_serial_no: String, 2 "TradeMsg" trade_msg: String
} }

/// Migrates order refund query: `MigrateOrderRefundQuery` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=MigrateOrderRefundQuery>.
///
/// Errors: [`codes::FAILED_OPERATION_CHANNEL_DENY`], [`codes::FAILED_OPERATION_CHANNEL_ERROR`],
/// [`codes::FAILED_OPERATION_NO_RECORD`], [`codes::FAILED_OPERATION_OC_REPEAT_ORDER`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`],
/// [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAND_BOX_ACCESS_ERROR`],
/// [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOrderRefundQuery {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub refund_order_id: String,
    /// Required.
    pub trade_serial_no: String,
    pub profile: Option<String>,
}
operation! {
    MigrateOrderRefundQuery(merchant_id: String, pay_channel: String, refund_order_id: String, trade_serial_no: String)
    "MigrateOrderRefundQuery" -> MigrateOrderRefundQueryOutput {
    0 "MerchantId" merchant_id, 1 "PayChannel" pay_channel, 2 "RefundOrderId" refund_order_id,
    3 "TradeSerialNo" trade_serial_no, 4 "Profile" profile: String
} }

/// Response of [`MigrateOrderRefundQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOrderRefundQueryOutput {
    pub is_success: Option<bool>,
    pub trade_serial_no: Option<String>,
    pub trade_msg: Option<String>,
    pub trade_status: Option<i64>,
    pub third_channel_order_id: Option<String>,
}
model! { MigrateOrderRefundQueryOutput {
    0 "IsSuccess" is_success: bool, 1 "TradeSerialNo" trade_serial_no: String, 2 "TradeMsg" trade_msg: String,
    3 "TradeStatus" trade_status: i64, 4 "ThirdChannelOrderId" third_channel_order_id: String
} }

/// Modifies agent tax payment info: `ModifyAgentTaxPaymentInfo` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ModifyAgentTaxPaymentInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentTaxPaymentInfo {
    /// Required.
    pub batch_num: i64,
    /// Required.
    pub raw_electronic_cert_url: String,
    pub file_name: Option<String>,
    pub profile: Option<String>,
}
operation! { ModifyAgentTaxPaymentInfo(batch_num: i64, raw_electronic_cert_url: String)
    "ModifyAgentTaxPaymentInfo" -> ModifyAgentTaxPaymentInfoOutput {
    0 "BatchNum" batch_num, 1 "RawElectronicCertUrl" raw_electronic_cert_url, 2 "FileName" file_name: String,
    3 "Profile" profile: String
} }

/// Response of [`ModifyAgentTaxPaymentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentTaxPaymentInfoOutput {
    pub agent_tax_payment_batch: Option<AgentTaxPaymentBatch>,
}
model! { ModifyAgentTaxPaymentInfoOutput {
    0 "AgentTaxPaymentBatch" agent_tax_payment_batch: AgentTaxPaymentBatch
} }

/// Modifies binded account: `ModifyBindedAccount` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ModifyBindedAccount>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindedAccount {
    /// Required.
    pub anchor_id: String,
    /// Required.
    pub transfer_type: i64,
    /// Required.
    pub account_no: String,
    /// Required.
    pub phone_num: String,
}
operation! { ModifyBindedAccount(anchor_id: String, transfer_type: i64, account_no: String, phone_num: String)
    "ModifyBindedAccount" -> ModifyBindedAccountOutput {
    0 "AnchorId" anchor_id, 1 "TransferType" transfer_type, 2 "AccountNo" account_no, 3 "PhoneNum" phone_num
} }

/// Response of [`ModifyBindedAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBindedAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { ModifyBindedAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// Modifies flex funding account: `ModifyFlexFundingAccount` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ModifyFlexFundingAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlexFundingAccount {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub funding_account_bind_serial_no: String,
    /// Required.
    pub funding_account_type: String,
    /// Required.
    pub phone_no: String,
    /// Required.
    pub funding_account_name: String,
    /// Required.
    pub funding_account_no: String,
    pub environment: Option<String>,
    pub bank_branch_name: Option<String>,
}

/// Arguments of [`ModifyFlexFundingAccount::new`].
pub struct ModifyFlexFundingAccountRequired {
    pub payee_id: String,
    pub funding_account_bind_serial_no: String,
    pub funding_account_type: String,
    pub phone_no: String,
    pub funding_account_name: String,
    pub funding_account_no: String,
}
operation! {
    ModifyFlexFundingAccount { ModifyFlexFundingAccountRequired: payee_id, funding_account_bind_serial_no, funding_account_type, phone_no, funding_account_name, funding_account_no }
    "ModifyFlexFundingAccount" -> ModifyFlexFundingAccountOutput {
    0 "PayeeId" payee_id, 1 "FundingAccountBindSerialNo" funding_account_bind_serial_no,
    2 "FundingAccountType" funding_account_type, 3 "PhoneNo" phone_no, 4 "FundingAccountName" funding_account_name,
    5 "FundingAccountNo" funding_account_no, 6 "Environment" environment: String,
    7 "BankBranchName" bank_branch_name: String
} }

/// Response of [`ModifyFlexFundingAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlexFundingAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { ModifyFlexFundingAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// Modifies flex payee account right status: `ModifyFlexPayeeAccountRightStatus` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ModifyFlexPayeeAccountRightStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlexPayeeAccountRightStatus {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub account_right_type: String,
    /// Required.
    pub account_right_status: String,
    pub environment: Option<String>,
}
operation! {
    ModifyFlexPayeeAccountRightStatus(payee_id: String, account_right_type: String, account_right_status: String)
    "ModifyFlexPayeeAccountRightStatus" -> ModifyFlexPayeeAccountRightStatusOutput {
    0 "PayeeId" payee_id, 1 "AccountRightType" account_right_type, 2 "AccountRightStatus" account_right_status,
    3 "Environment" environment: String
} }

/// Response of [`ModifyFlexPayeeAccountRightStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlexPayeeAccountRightStatusOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { ModifyFlexPayeeAccountRightStatusOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// Modifies merchant: `ModifyMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ModifyMerchant>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MERCHANT_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_MODIFY_MERCHANT_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMerchant {
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub merchant_name: String,
    /// Required.
    pub business_pay_flag: String,
}
operation! { ModifyMerchant(merchant_app_id: String, merchant_name: String, business_pay_flag: String)
    "ModifyMerchant" -> Empty {
    0 "MerchantAppId" merchant_app_id, 1 "MerchantName" merchant_name, 2 "BusinessPayFlag" business_pay_flag
} }

/// Response of [`ModifyMerchant`]: empty.
pub type ModifyMerchantOutput = Empty;

/// Modifies mnt mbr bind relate acct bank code: `ModifyMntMbrBindRelateAcctBankCode` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ModifyMntMbrBindRelateAcctBankCode>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMntMbrBindRelateAcctBankCode {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub sub_acct_no: String,
    /// Required.
    pub member_bind_acct_no: String,
    /// Required.
    pub acct_open_branch_name: String,
    pub cnaps_branch_id: Option<String>,
    pub eicon_bank_branch_id: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! {
    ModifyMntMbrBindRelateAcctBankCode(mrch_code: String, sub_acct_no: String, member_bind_acct_no: String, acct_open_branch_name: String)
    "ModifyMntMbrBindRelateAcctBankCode" -> ModifyMntMbrBindRelateAcctBankCodeOutput {
    0 "MrchCode" mrch_code, 1 "SubAcctNo" sub_acct_no, 2 "MemberBindAcctNo" member_bind_acct_no,
    3 "AcctOpenBranchName" acct_open_branch_name, 4 "CnapsBranchId" cnaps_branch_id: String,
    5 "EiconBankBranchId" eicon_bank_branch_id: String, 6 "ReservedMsg" reserved_msg: String,
    7 "Profile" profile: String
} }

/// Response of [`ModifyMntMbrBindRelateAcctBankCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMntMbrBindRelateAcctBankCodeOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { ModifyMntMbrBindRelateAcctBankCodeOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ReservedMsg" reserved_msg: String
} }

/// Queries acct binding: `QueryAcctBinding` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAcctBinding>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION_BANK_FAILED`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctBinding {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
}
operation! {
    QueryAcctBinding(midas_app_id: String, sub_app_id: String, midas_secret_id: String, midas_signature: Secret)
    "QueryAcctBinding" -> QueryAcctBindingOutput {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "MidasSecretId" midas_secret_id,
    3 "MidasSignature" midas_signature, 4 "EncryptType" encrypt_type: String,
    5 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryAcctBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctBindingOutput {
    pub total_count: Option<i64>,
    pub bank_card_items: Vec<BankCardItem>,
}
model! { QueryAcctBindingOutput {
    0 "TotalCount" total_count: i64, 1 "BankCardItems" bank_card_items: Vec<BankCardItem>
} }

/// In the response of [`QueryAcctBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardItem {
    pub eicon_bank_branch_id: Option<String>,
    pub cnaps_branch_id: Option<String>,
    pub settle_acct_type: Option<i64>,
    pub settle_acct_name: Option<String>,
    pub acct_branch_name: Option<String>,
    pub settle_acct_no: Option<String>,
    pub sub_app_id: Option<String>,
    pub bind_type: Option<i64>,
    pub mobile: Option<String>,
    pub id_type: Option<String>,
    pub id_code: Option<String>,
}
model! { BankCardItem {
    0 "EiconBankBranchId" eicon_bank_branch_id: String, 1 "CnapsBranchId" cnaps_branch_id: String,
    2 "SettleAcctType" settle_acct_type: i64, 3 "SettleAcctName" settle_acct_name: String,
    4 "AcctBranchName" acct_branch_name: String, 5 "SettleAcctNo" settle_acct_no: String,
    6 "SubAppId" sub_app_id: String, 7 "BindType" bind_type: i64, 8 "Mobile" mobile: String, 9 "IdType" id_type: String,
    10 "IdCode" id_code: String
} }

/// Queries acct info: `QueryAcctInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAcctInfo>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION_BANK_FAILED`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctInfo {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_mch_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
}
operation! { QueryAcctInfo(midas_app_id: String, sub_mch_id: String, midas_secret_id: String, midas_signature: Secret)
    "QueryAcctInfo" -> QueryAcctInfoOutput {
    0 "MidasAppId" midas_app_id, 1 "SubMchId" sub_mch_id, 2 "MidasSecretId" midas_secret_id,
    3 "MidasSignature" midas_signature, 4 "EncryptType" encrypt_type: String,
    5 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryAcctInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctInfoOutput {
    pub sub_app_id: Option<String>,
    pub sub_mch_name: Option<String>,
    pub sub_mch_type: Option<String>,
    pub short_name: Option<String>,
    pub address: Option<String>,
    pub contact: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub sub_mch_id: Option<String>,
    pub sub_acct_no: Option<String>,
    pub sub_merchant_member_type: Option<String>,
}
model! { QueryAcctInfoOutput {
    0 "SubAppId" sub_app_id: String, 1 "SubMchName" sub_mch_name: String, 2 "SubMchType" sub_mch_type: String,
    3 "ShortName" short_name: String, 4 "Address" address: String, 5 "Contact" contact: String,
    6 "Mobile" mobile: String, 7 "Email" email: String, 8 "SubMchId" sub_mch_id: String,
    9 "SubAcctNo" sub_acct_no: String, 10 "SubMerchantMemberType" sub_merchant_member_type: String
} }

/// Queries acct info list: `QueryAcctInfoList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAcctInfoList>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctInfoList {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub query_acct_begin_time: String,
    /// Required.
    pub query_acct_end_time: String,
    /// Required.
    pub page_offset: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`QueryAcctInfoList::new`].
pub struct QueryAcctInfoListRequired {
    pub midas_app_id: String,
    pub query_acct_begin_time: String,
    pub query_acct_end_time: String,
    pub page_offset: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    QueryAcctInfoList { QueryAcctInfoListRequired: midas_app_id, query_acct_begin_time, query_acct_end_time, page_offset, midas_secret_id, midas_signature }
    "QueryAcctInfoList" -> QueryAcctInfoListOutput {
    0 "MidasAppId" midas_app_id, 1 "QueryAcctBeginTime" query_acct_begin_time, 2 "QueryAcctEndTime" query_acct_end_time,
    3 "PageOffset" page_offset, 4 "MidasSecretId" midas_secret_id, 5 "MidasSignature" midas_signature,
    6 "EncryptType" encrypt_type: String, 7 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryAcctInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctInfoListOutput {
    pub result_count: Option<i64>,
    pub total_count: Option<i64>,
    pub query_acct_items: Vec<QueryAcctItem>,
}
model! { QueryAcctInfoListOutput {
    0 "ResultCount" result_count: i64, 1 "TotalCount" total_count: i64,
    2 "QueryAcctItems" query_acct_items: Vec<QueryAcctItem>
} }

/// In the response of [`QueryAcctInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAcctItem {
    pub sub_mch_type: Option<String>,
    pub sub_mch_name: Option<String>,
    pub sub_acct_no: Option<String>,
    pub short_name: Option<String>,
    pub sub_mch_id: Option<String>,
    pub sub_app_id: Option<String>,
    pub contact: Option<String>,
    pub address: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub sub_merchant_member_type: Option<String>,
}
model! { QueryAcctItem {
    0 "SubMchType" sub_mch_type: String, 1 "SubMchName" sub_mch_name: String, 2 "SubAcctNo" sub_acct_no: String,
    3 "ShortName" short_name: String, 4 "SubMchId" sub_mch_id: String, 5 "SubAppId" sub_app_id: String,
    6 "Contact" contact: String, 7 "Address" address: String, 8 "Mobile" mobile: String, 9 "Email" email: String,
    10 "SubMerchantMemberType" sub_merchant_member_type: String
} }

/// Queries agent statements: `QueryAgentStatements` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAgentStatements>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCOUNT`], [`codes::FAILED_OPERATION_GET_LIVE_DAILY_SUMMARY`],
/// [`codes::FAILED_OPERATION_QUERY_AGENT_STATEMENTS`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentStatements {
    /// Required. `YYYY-MM-DD`.
    pub date: String,
    /// Required.
    pub r#type: String,
}
operation! { QueryAgentStatements(date: String, r#type: String) "QueryAgentStatements" -> QueryAgentStatementsOutput {
    0 "Date" date, 1 "Type" r#type
} }

/// Response of [`QueryAgentStatements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentStatementsOutput {
    pub file_url: Option<String>,
}
model! { QueryAgentStatementsOutput {
    0 "FileUrl" file_url: String
} }

/// Queries agent tax payment batch: `QueryAgentTaxPaymentBatch` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAgentTaxPaymentBatch>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentTaxPaymentBatch {
    /// Required.
    pub batch_num: i64,
    pub profile: Option<String>,
}
operation! { QueryAgentTaxPaymentBatch(batch_num: i64) "QueryAgentTaxPaymentBatch" -> QueryAgentTaxPaymentBatchOutput {
    0 "BatchNum" batch_num, 1 "Profile" profile: String
} }

/// Response of [`QueryAgentTaxPaymentBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgentTaxPaymentBatchOutput {
    pub agent_tax_payment_batch: Option<AgentTaxPaymentBatch>,
}
model! { QueryAgentTaxPaymentBatchOutput {
    0 "AgentTaxPaymentBatch" agent_tax_payment_batch: AgentTaxPaymentBatch
} }

/// Queries anchor contract info: `QueryAnchorContractInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAnchorContractInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_DELETE_DB_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnchorContractInfo {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
}
operation! { QueryAnchorContractInfo(begin_time: String, end_time: String)
    "QueryAnchorContractInfo" -> QueryAnchorContractInfoOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

/// Response of [`QueryAnchorContractInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAnchorContractInfoOutput {
    pub anchor_contract_info_list: Vec<AnchorContractInfo>,
}
model! { QueryAnchorContractInfoOutput {
    0 "AnchorContractInfoList" anchor_contract_info_list: Vec<AnchorContractInfo>
} }

/// In the response of [`QueryAnchorContractInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnchorContractInfo {
    pub anchor_id: Option<String>,
    pub anchor_name: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub id_no: Option<String>,
}
model! { AnchorContractInfo {
    0 "AnchorId" anchor_id: String, 1 "AnchorName" anchor_name: String, 2 "AgentId" agent_id: String,
    3 "AgentName" agent_name: String, 4 "IdNo" id_no: String
} }

/// Queries application material: `QueryApplicationMaterial` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryApplicationMaterial>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationMaterial {
    /// Required.
    pub declare_id: String,
    pub profile: Option<String>,
}
operation! { QueryApplicationMaterial(declare_id: String) "QueryApplicationMaterial" -> QueryApplicationMaterialOutput {
    0 "DeclareId" declare_id, 1 "Profile" profile: String
} }

/// Response of [`QueryApplicationMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationMaterialOutput {
    pub result: Option<QueryDeclareResult>,
}
model! { QueryApplicationMaterialOutput {
    0 "Result" result: QueryDeclareResult
} }

/// In the response of [`QueryApplicationMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeclareResult {
    pub data: Option<QueryDeclareData>,
    pub code: Option<String>,
}
model! { QueryDeclareResult {
    0 "Data" data: QueryDeclareData, 1 "Code" code: String
} }

/// In the response of [`QueryApplicationMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeclareData {
    pub merchant_id: Option<String>,
    pub transaction_id: Option<String>,
    pub declare_id: Option<String>,
    pub original_declare_id: Option<String>,
    pub payer_id: Option<String>,
    pub source_currency: Option<String>,
    pub source_amount: Option<String>,
    pub target_currency: Option<String>,
    pub target_amount: Option<String>,
    pub trade_code: Option<String>,
    pub status: Option<String>,
}
model! { QueryDeclareData {
    0 "MerchantId" merchant_id: String, 1 "TransactionId" transaction_id: String, 2 "DeclareId" declare_id: String,
    3 "OriginalDeclareId" original_declare_id: String, 4 "PayerId" payer_id: String,
    5 "SourceCurrency" source_currency: String, 6 "SourceAmount" source_amount: String,
    7 "TargetCurrency" target_currency: String, 8 "TargetAmount" target_amount: String,
    9 "TradeCode" trade_code: String, 10 "Status" status: String
} }

/// Queries assignment: `QueryAssignment` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryAssignment>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAssignment {
    /// Required.
    pub anchor_id: String,
}
operation! { QueryAssignment(anchor_id: String) "QueryAssignment" -> QueryAssignmentOutput {
    0 "AnchorId" anchor_id
} }

/// Response of [`QueryAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAssignmentOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub result: Option<AssignmentData>,
}
model! { QueryAssignmentOutput {
    0 "ErrCode" err_code: String, 1 "ErrMsg" err_msg: String, 2 "Result" result: AssignmentData
} }

/// Queries balance: `QueryBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryBalance>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBalance {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub query_flag: String,
    /// Required.
    pub page_offset: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub midas_environment: Option<String>,
}

/// Arguments of [`QueryBalance::new`].
pub struct QueryBalanceRequired {
    pub midas_app_id: String,
    pub sub_app_id: String,
    pub query_flag: String,
    pub page_offset: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    QueryBalance { QueryBalanceRequired: midas_app_id, sub_app_id, query_flag, page_offset, midas_secret_id, midas_signature }
    "QueryBalance" -> QueryBalanceOutput {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "QueryFlag" query_flag, 3 "PageOffset" page_offset,
    4 "MidasSecretId" midas_secret_id, 5 "MidasSignature" midas_signature,
    6 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBalanceOutput {
    pub result_count: Option<String>,
    pub start_record_offset: Option<String>,
    pub end_flag: Option<String>,
    pub total_count: Option<String>,
    pub query_items: Vec<QueryItem>,
}
model! { QueryBalanceOutput {
    0 "ResultCount" result_count: String, 1 "StartRecordOffset" start_record_offset: String,
    2 "EndFlag" end_flag: String, 3 "TotalCount" total_count: String, 4 "QueryItems" query_items: Vec<QueryItem>
} }

/// In the response of [`QueryBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryItem {
    pub sub_acct_no: Option<String>,
    pub sub_acct_property: Option<String>,
    pub sub_mch_id: Option<String>,
    pub sub_acct_name: Option<String>,
    pub acct_avail_bal: Option<String>,
    pub cash_amt: Option<String>,
    pub maintenance_date: Option<String>,
}
model! { QueryItem {
    0 "SubAcctNo" sub_acct_no: String, 1 "SubAcctProperty" sub_acct_property: String, 2 "SubMchId" sub_mch_id: String,
    3 "SubAcctName" sub_acct_name: String, 4 "AcctAvailBal" acct_avail_bal: String, 5 "CashAmt" cash_amt: String,
    6 "MaintenanceDate" maintenance_date: String
} }

/// Queries bank clear: `QueryBankClear` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryBankClear>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBankClear {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub page_num: String,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryBankClear(mrch_code: String, function_flag: String, page_num: String)
    "QueryBankClear" -> QueryBankClearOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "PageNum" page_num, 3 "StartDate" start_date: String,
    4 "EndDate" end_date: String, 5 "ReservedMsg" reserved_msg: String, 6 "Profile" profile: String
} }

/// Response of [`QueryBankClear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBankClearOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub result_num: Option<String>,
    pub start_record_no: Option<String>,
    pub end_flag: Option<String>,
    pub total_num: Option<String>,
    pub tran_item_array: Vec<ClearItem>,
    pub reserved_msg: Option<String>,
}
model! { QueryBankClearOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ResultNum" result_num: String, 4 "StartRecordNo" start_record_no: String,
    5 "EndFlag" end_flag: String, 6 "TotalNum" total_num: String, 7 "TranItemArray" tran_item_array: Vec<ClearItem>,
    8 "ReservedMsg" reserved_msg: String
} }

/// In the response of [`QueryBankClear`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearItem {
    pub date: Option<String>,
    pub sub_acct_type: Option<String>,
    pub reconcile_status: Option<String>,
    pub reconcile_return_msg: Option<String>,
    pub clearing_status: Option<String>,
    pub clearing_return_msg: Option<String>,
    pub total_amt: Option<String>,
}
model! { ClearItem {
    0 "Date" date: String, 1 "SubAcctType" sub_acct_type: String, 2 "ReconcileStatus" reconcile_status: String,
    3 "ReconcileReturnMsg" reconcile_return_msg: String, 4 "ClearingStatus" clearing_status: String,
    5 "ClearingReturnMsg" clearing_return_msg: String, 6 "TotalAmt" total_amt: String
} }

/// Queries bank transaction details: `QueryBankTransactionDetails` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryBankTransactionDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBankTransactionDetails {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub sub_acct_no: String,
    /// Required.
    pub query_flag: String,
    /// Required.
    pub page_num: String,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`QueryBankTransactionDetails::new`].
pub struct QueryBankTransactionDetailsRequired {
    pub mrch_code: String,
    pub function_flag: String,
    pub sub_acct_no: String,
    pub query_flag: String,
    pub page_num: String,
}
operation! {
    QueryBankTransactionDetails { QueryBankTransactionDetailsRequired: mrch_code, function_flag, sub_acct_no, query_flag, page_num }
    "QueryBankTransactionDetails" -> QueryBankTransactionDetailsOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "SubAcctNo" sub_acct_no, 3 "QueryFlag" query_flag,
    4 "PageNum" page_num, 5 "StartDate" start_date: String, 6 "EndDate" end_date: String,
    7 "ReservedMsg" reserved_msg: String, 8 "Profile" profile: String
} }

/// Response of [`QueryBankTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBankTransactionDetailsOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub result_num: Option<String>,
    pub start_record_no: Option<String>,
    pub end_flag: Option<String>,
    pub total_num: Option<String>,
    pub tran_item_array: Vec<TransactionItem>,
    pub reserved_msg: Option<String>,
}
model! { QueryBankTransactionDetailsOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ResultNum" result_num: String, 4 "StartRecordNo" start_record_no: String,
    5 "EndFlag" end_flag: String, 6 "TotalNum" total_num: String,
    7 "TranItemArray" tran_item_array: Vec<TransactionItem>, 8 "ReservedMsg" reserved_msg: String
} }

/// In the response of [`QueryBankTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionItem {
    pub booking_flag: Option<String>,
    pub tran_status: Option<String>,
    pub tran_amt: Option<String>,
    pub tran_date: Option<String>,
    pub tran_time: Option<String>,
    pub front_seq_no: Option<String>,
    pub booking_type: Option<String>,
    pub in_sub_acct_no: Option<String>,
    pub out_sub_acct_no: Option<String>,
    pub remark: Option<String>,
}
model! { TransactionItem {
    0 "BookingFlag" booking_flag: String, 1 "TranStatus" tran_status: String, 2 "TranAmt" tran_amt: String,
    3 "TranDate" tran_date: String, 4 "TranTime" tran_time: String, 5 "FrontSeqNo" front_seq_no: String,
    6 "BookingType" booking_type: String, 7 "InSubAcctNo" in_sub_acct_no: String,
    8 "OutSubAcctNo" out_sub_acct_no: String, 9 "Remark" remark: String
} }

/// Queries bank withdraw cash details: `QueryBankWithdrawCashDetails` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryBankWithdrawCashDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_APP_DENY`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBankWithdrawCashDetails {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub sub_acct_no: String,
    /// Required.
    pub query_flag: String,
    /// Required.
    pub page_num: String,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`QueryBankWithdrawCashDetails::new`].
pub struct QueryBankWithdrawCashDetailsRequired {
    pub mrch_code: String,
    pub function_flag: String,
    pub sub_acct_no: String,
    pub query_flag: String,
    pub page_num: String,
}
operation! {
    QueryBankWithdrawCashDetails { QueryBankWithdrawCashDetailsRequired: mrch_code, function_flag, sub_acct_no, query_flag, page_num }
    "QueryBankWithdrawCashDetails" -> QueryBankWithdrawCashDetailsOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "SubAcctNo" sub_acct_no, 3 "QueryFlag" query_flag,
    4 "PageNum" page_num, 5 "BeginDate" begin_date: String, 6 "EndDate" end_date: String,
    7 "ReservedMsg" reserved_msg: String, 8 "Profile" profile: String
} }

/// Response of [`QueryBankWithdrawCashDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBankWithdrawCashDetailsOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub result_num: Option<String>,
    pub start_record_no: Option<String>,
    pub end_flag: Option<String>,
    pub total_num: Option<String>,
    pub tran_item_array: Vec<WithdrawItem>,
    pub reserved_msg: Option<String>,
}
model! { QueryBankWithdrawCashDetailsOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ResultNum" result_num: String, 4 "StartRecordNo" start_record_no: String,
    5 "EndFlag" end_flag: String, 6 "TotalNum" total_num: String, 7 "TranItemArray" tran_item_array: Vec<WithdrawItem>,
    8 "ReservedMsg" reserved_msg: String
} }

/// In the response of [`QueryBankWithdrawCashDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawItem {
    pub booking_flag: Option<String>,
    pub tran_status: Option<String>,
    pub booking_msg: Option<String>,
    pub tran_net_member_code: Option<String>,
    pub sub_acct_no: Option<String>,
    pub sub_acct_name: Option<String>,
    pub tran_amt: Option<String>,
    pub commission: Option<String>,
    pub tran_date: Option<String>,
    pub tran_time: Option<String>,
    pub front_seq_no: Option<String>,
    pub remark: Option<String>,
}
model! { WithdrawItem {
    0 "BookingFlag" booking_flag: String, 1 "TranStatus" tran_status: String, 2 "BookingMsg" booking_msg: String,
    3 "TranNetMemberCode" tran_net_member_code: String, 4 "SubAcctNo" sub_acct_no: String,
    5 "SubAcctName" sub_acct_name: String, 6 "TranAmt" tran_amt: String, 7 "Commission" commission: String,
    8 "TranDate" tran_date: String, 9 "TranTime" tran_time: String, 10 "FrontSeqNo" front_seq_no: String,
    11 "Remark" remark: String
} }

/// Queries batch payment result: `QueryBatchPaymentResult` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryBatchPaymentResult>.
///
/// Errors: [`codes::FAILED_OPERATION_APP_DENY`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchPaymentResult {
    /// Required.
    pub batch_id: String,
}
operation! { QueryBatchPaymentResult(batch_id: String) "QueryBatchPaymentResult" -> QueryBatchPaymentResultOutput {
    0 "BatchId" batch_id
} }

/// Response of [`QueryBatchPaymentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchPaymentResultOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryBatchPaymentResultData>,
}
model! { QueryBatchPaymentResultOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryBatchPaymentResultData
} }

/// In the response of [`QueryBatchPaymentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchPaymentResultData {
    pub batch_id: Option<String>,
    pub total_amount: Option<i64>,
    pub total_count: Option<i64>,
    pub req_reserved: Option<String>,
    pub remark: Option<String>,
    pub transfer_type: Option<i64>,
    pub transfer_info_list: Vec<QueryBatchPaymentResultDataInfo>,
}
model! { QueryBatchPaymentResultData {
    0 "BatchId" batch_id: String, 1 "TotalAmount" total_amount: i64, 2 "TotalCount" total_count: i64,
    3 "ReqReserved" req_reserved: String, 4 "Remark" remark: String, 5 "TransferType" transfer_type: i64,
    6 "TransferInfoList" transfer_info_list: Vec<QueryBatchPaymentResultDataInfo>
} }

/// In the response of [`QueryBatchPaymentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchPaymentResultDataInfo {
    pub order_id: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub status: Option<i64>,
    pub status_desc: Option<String>,
    pub transfer_amount: Option<i64>,
}
model! { QueryBatchPaymentResultDataInfo {
    0 "OrderId" order_id: String, 1 "AgentId" agent_id: String, 2 "AgentName" agent_name: String,
    3 "Status" status: i64, 4 "StatusDesc" status_desc: String, 5 "TransferAmount" transfer_amount: i64
} }

/// Queries bill download url: `QueryBillDownloadURL` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryBillDownloadURL>.
///
/// Errors: [`codes::FAILED_OPERATION_APP_DENY`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillDownloadURL {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub transfer_type: i64,
    /// Required.
    pub bill_date: String,
}
operation! { QueryBillDownloadURL(merchant_id: String, transfer_type: i64, bill_date: String)
    "QueryBillDownloadURL" -> QueryBillDownloadURLOutput {
    0 "MerchantId" merchant_id, 1 "TransferType" transfer_type, 2 "BillDate" bill_date
} }

/// Response of [`QueryBillDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillDownloadURLOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryBillDownloadURLData>,
}
model! { QueryBillDownloadURLOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryBillDownloadURLData
} }

/// In the response of [`QueryBillDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillDownloadURLData {
    /// Secret.
    pub bill_download_url: Option<Secret>,
    /// Secret.
    pub original_bill_download_url: Option<Secret>,
}
model! { QueryBillDownloadURLData {
    0 "BillDownloadURL" bill_download_url: Secret, 1 "OriginalBillDownloadURL" original_bill_download_url: Secret
} }

/// Queries city code: `QueryCityCode` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCityCode>.
///
/// Errors: [`codes::FAILED_OPERATION_APP_DENY`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCityCode {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub profile: Option<String>,
}
operation! { QueryCityCode(open_id: String, open_key: String) "QueryCityCode" -> QueryCityCodeOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Profile" profile: String
} }

/// Response of [`QueryCityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCityCodeOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Vec<CityCodeResult>,
}
model! { QueryCityCodeOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: Vec<CityCodeResult>
} }

/// In the response of [`QueryCityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CityCodeResult {
    pub city_id: Option<String>,
    pub province: Option<String>,
    pub district: Option<String>,
    pub city: Option<String>,
}
model! { CityCodeResult {
    0 "CityId" city_id: String, 1 "Province" province: String, 2 "District" district: String, 3 "City" city: String
} }

/// Queries cloud channel data: `QueryCloudChannelData` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCloudChannelData>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`], [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MIDAS_HASH`], [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`], [`codes::RESOURCE_IN_USE_MIDAS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`],
/// [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudChannelData {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub out_order_no: String,
    /// Required.
    pub external_channel_data_type: String,
    pub midas_environment: Option<String>,
    pub sub_app_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub channel: Option<String>,
}
operation! { QueryCloudChannelData(midas_app_id: String, out_order_no: String, external_channel_data_type: String)
    "QueryCloudChannelData" -> QueryCloudChannelDataOutput {
    0 "MidasAppId" midas_app_id, 1 "OutOrderNo" out_order_no, 2 "ExternalChannelDataType" external_channel_data_type,
    3 "MidasEnvironment" midas_environment: String, 4 "SubAppId" sub_app_id: String,
    5 "ChannelOrderId" channel_order_id: String, 6 "Channel" channel: String
} }

/// Response of [`QueryCloudChannelData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudChannelDataOutput {
    pub out_order_no: Option<String>,
    pub channel_order_id: Option<String>,
    pub external_channel_data_type: Option<String>,
    pub channel: Option<String>,
    pub external_channel_data_list: Vec<CloudExternalChannelData>,
    pub sub_app_id: Option<String>,
    pub app_id: Option<String>,
}
model! { QueryCloudChannelDataOutput {
    0 "OutOrderNo" out_order_no: String, 1 "ChannelOrderId" channel_order_id: String,
    2 "ExternalChannelDataType" external_channel_data_type: String, 3 "Channel" channel: String,
    4 "ExternalChannelDataList" external_channel_data_list: Vec<CloudExternalChannelData>,
    5 "SubAppId" sub_app_id: String, 6 "AppId" app_id: String
} }

/// In the response of [`QueryCloudChannelData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudExternalChannelData {
    pub external_channel_data_name: Option<String>,
    pub external_channel_data_value: Option<String>,
}
model! { CloudExternalChannelData {
    0 "ExternalChannelDataName" external_channel_data_name: String,
    1 "ExternalChannelDataValue" external_channel_data_value: String
} }

/// Queries cloud order: `QueryCloudOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCloudOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`], [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MIDAS_HASH`], [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`], [`codes::RESOURCE_IN_USE_MIDAS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`],
/// [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub r#type: String,
    pub midas_environment: Option<String>,
    pub out_trade_no: Option<String>,
}
operation! { QueryCloudOrder(midas_app_id: String, user_id: String, r#type: String)
    "QueryCloudOrder" -> QueryCloudOrderOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "Type" r#type, 3 "MidasEnvironment" midas_environment: String,
    4 "OutTradeNo" out_trade_no: String
} }

/// Response of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOrderOutput {
    pub total_num: Option<i64>,
    pub order_list: Vec<CloudOrderReturn>,
}
model! { QueryCloudOrderOutput {
    0 "TotalNum" total_num: i64, 1 "OrderList" order_list: Vec<CloudOrderReturn>
} }

/// In the response of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudOrderReturn {
    pub app_id: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_order_list: Vec<CloudSubOrderReturn>,
    pub transaction_id: Option<String>,
    pub user_id: Option<String>,
    pub channel: Option<String>,
    pub product_id: Option<String>,
    pub metadata: Option<String>,
    pub currency_type: Option<String>,
    pub amt: Option<i64>,
    pub order_state: Option<String>,
    pub order_time: Option<String>,
    pub pay_time: Option<String>,
    pub call_back_time: Option<String>,
    pub channel_external_order_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub refund_flag: Option<String>,
    pub cash_amt: Option<String>,
    pub coupon_amt: Option<String>,
    pub product_name: Option<String>,
    pub settle_info: Option<CloudSettleInfo>,
    pub attachment_info_list: Vec<CloudAttachmentInfo>,
    pub channel_external_user_info_list: Vec<CloudChannelExternalUserInfo>,
    pub external_return_prompt_group_list: Vec<CloudExternalPromptGroup>,
    pub scene_info: Option<String>,
    pub sub_app_id: Option<String>,
    pub pay_scene: Option<String>,
    pub payment_method: Option<String>,
    pub total_platform_income: Option<i64>,
    pub total_mch_income: Option<i64>,
}
model! { CloudOrderReturn {
    0 "AppId" app_id: String, 1 "OutTradeNo" out_trade_no: String,
    2 "SubOrderList" sub_order_list: Vec<CloudSubOrderReturn>, 3 "TransactionId" transaction_id: String,
    4 "UserId" user_id: String, 5 "Channel" channel: String, 6 "ProductId" product_id: String,
    7 "Metadata" metadata: String, 8 "CurrencyType" currency_type: String, 9 "Amt" amt: i64,
    10 "OrderState" order_state: String, 11 "OrderTime" order_time: String, 12 "PayTime" pay_time: String,
    13 "CallBackTime" call_back_time: String, 14 "ChannelExternalOrderId" channel_external_order_id: String,
    15 "ChannelOrderId" channel_order_id: String, 16 "RefundFlag" refund_flag: String, 17 "CashAmt" cash_amt: String,
    18 "CouponAmt" coupon_amt: String, 19 "ProductName" product_name: String,
    20 "SettleInfo" settle_info: CloudSettleInfo,
    21 "AttachmentInfoList" attachment_info_list: Vec<CloudAttachmentInfo>,
    22 "ChannelExternalUserInfoList" channel_external_user_info_list: Vec<CloudChannelExternalUserInfo>,
    23 "ExternalReturnPromptGroupList" external_return_prompt_group_list: Vec<CloudExternalPromptGroup>,
    24 "SceneInfo" scene_info: String, 25 "SubAppId" sub_app_id: String, 26 "PayScene" pay_scene: String,
    27 "PaymentMethod" payment_method: String, 28 "TotalPlatformIncome" total_platform_income: i64,
    29 "TotalMchIncome" total_mch_income: i64
} }

/// In the response of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSubOrderReturn {
    pub sub_out_trade_no: Option<String>,
    pub sub_app_id: Option<String>,
    pub product_name: Option<String>,
    pub product_detail: Option<String>,
    pub platform_income: Option<i64>,
    pub sub_mch_income: Option<i64>,
    pub amt: Option<i64>,
    pub original_amt: Option<i64>,
    pub settle_check: Option<i64>,
    pub settle_info: Option<CloudSettleInfo>,
    pub metadata: Option<String>,
    pub attachment_info_list: Option<CloudAttachmentInfo>,
    pub channel_external_sub_order_id: Option<String>,
    pub wx_sub_mch_id: Option<String>,
    pub channel_sub_pay_order_id: Option<String>,
    pub product_id: Option<String>,
}
model! { CloudSubOrderReturn {
    0 "SubOutTradeNo" sub_out_trade_no: String, 1 "SubAppId" sub_app_id: String, 2 "ProductName" product_name: String,
    3 "ProductDetail" product_detail: String, 4 "PlatformIncome" platform_income: i64,
    5 "SubMchIncome" sub_mch_income: i64, 6 "Amt" amt: i64, 7 "OriginalAmt" original_amt: i64,
    8 "SettleCheck" settle_check: i64, 9 "SettleInfo" settle_info: CloudSettleInfo, 10 "Metadata" metadata: String,
    11 "AttachmentInfoList" attachment_info_list: CloudAttachmentInfo,
    12 "ChannelExternalSubOrderId" channel_external_sub_order_id: String, 13 "WxSubMchId" wx_sub_mch_id: String,
    14 "ChannelSubPayOrderId" channel_sub_pay_order_id: String, 15 "ProductId" product_id: String
} }

/// In the request of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSettleInfo {
    pub need_to_be_confirmed: Option<i64>,
    pub profit_sharing: Option<i64>,
}
input! { CloudSettleInfo() {
    0 "NeedToBeConfirmed" need_to_be_confirmed: i64, 1 "ProfitSharing" profit_sharing: i64
} }

/// In the request of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAttachmentInfo {
    /// Required.
    pub attachment_amount: Option<i64>,
    /// Required.
    pub attachment_type: Option<String>,
    /// Required.
    pub attachment_name: Option<String>,
    /// Required.
    pub attachment_code: Option<String>,
}
input! {
    CloudAttachmentInfo(attachment_amount: i64, attachment_type: String, attachment_name: String, attachment_code: String) {
    0 "AttachmentAmount" attachment_amount: i64, 1 "AttachmentType" attachment_type: String,
    2 "AttachmentName" attachment_name: String, 3 "AttachmentCode" attachment_code: String
} }

/// In the response of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudChannelExternalUserInfo {
    pub channel_external_user_type: Option<String>,
    pub channel_external_user_id: Option<String>,
}
model! { CloudChannelExternalUserInfo {
    0 "ChannelExternalUserType" channel_external_user_type: String,
    1 "ChannelExternalUserId" channel_external_user_id: String
} }

/// In the request of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudExternalPromptGroup {
    /// Required.
    pub channel_name: Option<String>,
    /// Required.
    pub external_prompt_info_list: Option<Vec<CloudExternalPromptInfo>>,
}
input! { CloudExternalPromptGroup(channel_name: String, external_prompt_info_list: Vec<CloudExternalPromptInfo>) {
    0 "ChannelName" channel_name: String,
    1 "ExternalPromptInfoList" external_prompt_info_list: Vec<CloudExternalPromptInfo>
} }

/// In the request of [`QueryCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudExternalPromptInfo {
    /// Required.
    pub external_prompt_type: Option<String>,
    /// Required.
    pub external_prompt_value: Option<String>,
    pub external_prompt_name: Option<String>,
}
input! { CloudExternalPromptInfo(external_prompt_type: String, external_prompt_value: String) {
    0 "ExternalPromptType" external_prompt_type: String, 1 "ExternalPromptValue" external_prompt_value: String,
    2 "ExternalPromptName" external_prompt_name: String
} }

/// Queries cloud refund order: `QueryCloudRefundOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCloudRefundOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`], [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MIDAS_HASH`], [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`], [`codes::RESOURCE_IN_USE_MIDAS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`],
/// [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudRefundOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub refund_id: String,
    pub midas_environment: Option<String>,
}
operation! { QueryCloudRefundOrder(midas_app_id: String, user_id: String, refund_id: String)
    "QueryCloudRefundOrder" -> QueryCloudRefundOrderOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "RefundId" refund_id,
    3 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryCloudRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudRefundOrderOutput {
    pub out_trade_no: Option<String>,
    pub channel_external_order_id: Option<String>,
    pub channel_external_refund_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub refund_id: Option<String>,
    pub used_refund_id: Option<String>,
    pub total_refund_amt: Option<i64>,
    pub currency_type: Option<String>,
    pub state: Option<String>,
    pub sub_refund_list: Vec<CloudSubRefundItem>,
    pub metadata: Option<String>,
    pub app_id: Option<String>,
    pub channel_refund_id: Option<String>,
}
model! { QueryCloudRefundOrderOutput {
    0 "OutTradeNo" out_trade_no: String, 1 "ChannelExternalOrderId" channel_external_order_id: String,
    2 "ChannelExternalRefundId" channel_external_refund_id: String, 3 "ChannelOrderId" channel_order_id: String,
    4 "RefundId" refund_id: String, 5 "UsedRefundId" used_refund_id: String, 6 "TotalRefundAmt" total_refund_amt: i64,
    7 "CurrencyType" currency_type: String, 8 "State" state: String,
    9 "SubRefundList" sub_refund_list: Vec<CloudSubRefundItem>, 10 "Metadata" metadata: String,
    11 "AppId" app_id: String, 12 "ChannelRefundId" channel_refund_id: String
} }

/// In the response of [`QueryCloudRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSubRefundItem {
    pub channel_external_refund_id: Option<String>,
    pub channel_external_order_id: Option<String>,
    pub refund_amt: Option<i64>,
    pub sub_out_trade_no: Option<String>,
    pub sub_refund_id: Option<String>,
    pub sub_app_id: Option<String>,
    pub channel_sub_order_id: Option<String>,
    pub channel_sub_refund_id: Option<String>,
}
model! { CloudSubRefundItem {
    0 "ChannelExternalRefundId" channel_external_refund_id: String,
    1 "ChannelExternalOrderId" channel_external_order_id: String, 2 "RefundAmt" refund_amt: i64,
    3 "SubOutTradeNo" sub_out_trade_no: String, 4 "SubRefundId" sub_refund_id: String, 5 "SubAppId" sub_app_id: String,
    6 "ChannelSubOrderId" channel_sub_order_id: String, 7 "ChannelSubRefundId" channel_sub_refund_id: String
} }

/// Queries common transfer recharge: `QueryCommonTransferRecharge` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCommonTransferRecharge>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommonTransferRecharge {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub page_num: String,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`QueryCommonTransferRecharge::new`].
pub struct QueryCommonTransferRechargeRequired {
    pub mrch_code: String,
    pub function_flag: String,
    pub start_date: String,
    pub end_date: String,
    pub page_num: String,
}
operation! {
    QueryCommonTransferRecharge { QueryCommonTransferRechargeRequired: mrch_code, function_flag, start_date, end_date, page_num }
    "QueryCommonTransferRecharge" -> QueryCommonTransferRechargeOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "StartDate" start_date, 3 "EndDate" end_date,
    4 "PageNum" page_num, 5 "ReservedMsg" reserved_msg: String, 6 "Profile" profile: String
} }

/// Response of [`QueryCommonTransferRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommonTransferRechargeOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub result_num: Option<String>,
    pub start_record_no: Option<String>,
    pub end_flag: Option<String>,
    pub total_num: Option<String>,
    pub tran_item_array: Vec<TransferItem>,
    pub reserved_msg: Option<String>,
}
model! { QueryCommonTransferRechargeOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ResultNum" result_num: String, 4 "StartRecordNo" start_record_no: String,
    5 "EndFlag" end_flag: String, 6 "TotalNum" total_num: String, 7 "TranItemArray" tran_item_array: Vec<TransferItem>,
    8 "ReservedMsg" reserved_msg: String
} }

/// In the response of [`QueryCommonTransferRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferItem {
    pub in_acct_type: Option<String>,
    pub tran_net_member_code: Option<String>,
    pub sub_acct_no: Option<String>,
    pub tran_amt: Option<String>,
    pub in_acct_no: Option<String>,
    pub in_acct_name: Option<String>,
    pub ccy: Option<String>,
    pub accounting_date: Option<String>,
    pub bank_name: Option<String>,
    pub remark: Option<String>,
    pub front_seq_no: Option<String>,
}
model! { TransferItem {
    0 "InAcctType" in_acct_type: String, 1 "TranNetMemberCode" tran_net_member_code: String,
    2 "SubAcctNo" sub_acct_no: String, 3 "TranAmt" tran_amt: String, 4 "InAcctNo" in_acct_no: String,
    5 "InAcctName" in_acct_name: String, 6 "Ccy" ccy: String, 7 "AccountingDate" accounting_date: String,
    8 "BankName" bank_name: String, 9 "Remark" remark: String, 10 "FrontSeqNo" front_seq_no: String
} }

/// Queries company title: `QueryCompanyTitle` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCompanyTitle>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCompanyTitle {
    /// Required.
    pub company_title_keyword: String,
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub seller_taxpayer_num: String,
    pub profile: Option<String>,
}
operation! { QueryCompanyTitle(company_title_keyword: String, invoice_platform_id: i64, seller_taxpayer_num: String)
    "QueryCompanyTitle" -> QueryCompanyTitleOutput {
    0 "CompanyTitleKeyword" company_title_keyword, 1 "InvoicePlatformId" invoice_platform_id,
    2 "SellerTaxpayerNum" seller_taxpayer_num, 3 "Profile" profile: String
} }

/// Response of [`QueryCompanyTitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCompanyTitleOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Vec<CompanyTitleResult>,
}
model! { QueryCompanyTitleOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: Vec<CompanyTitleResult>
} }

/// In the response of [`QueryCompanyTitle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTitleResult {
    pub company_bank_account: Option<String>,
    pub company_address: Option<String>,
    pub company_taxpayer_num: Option<String>,
    pub company_name: Option<String>,
    pub company_bank_name: Option<String>,
    pub company_phone: Option<String>,
}
model! { CompanyTitleResult {
    0 "CompanyBankAccount" company_bank_account: String, 1 "CompanyAddress" company_address: String,
    2 "CompanyTaxpayerNum" company_taxpayer_num: String, 3 "CompanyName" company_name: String,
    4 "CompanyBankName" company_bank_name: String, 5 "CompanyPhone" company_phone: String
} }

/// Queries contract: `QueryContract` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryContract>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::AUTH_FAILURE_VERIFY_TOKEN_FAILURE`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_BACK_CALL_ERROR`], [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_INDEX_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_QUERY_CONTRACT_NULL`],
/// [`codes::FAILED_OPERATION_QUERY_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_QUERY_MODE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_RESULT_NULL`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`], [`codes::FAILED_OPERATION_UPDATE_CONTRACT_STATUS_FAILED`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContract {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub channel: String,
    /// Required.
    pub contract_query_mode: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub midas_secret_id: String,
    pub sub_app_id: Option<String>,
    pub out_contract_code: Option<String>,
    pub contract_scene_id: Option<String>,
    pub channel_contract_code: Option<String>,
    pub external_contract_data: Option<String>,
    pub midas_environment: Option<String>,
    pub user_type: Option<String>,
    pub migrate_mode: Option<String>,
    pub contract_method: Option<String>,
}

/// Arguments of [`QueryContract::new`].
pub struct QueryContractRequired {
    pub midas_app_id: String,
    pub user_id: String,
    pub channel: String,
    pub contract_query_mode: String,
    pub midas_signature: Secret,
    pub midas_secret_id: String,
}
operation! {
    QueryContract { QueryContractRequired: midas_app_id, user_id, channel, contract_query_mode, midas_signature, midas_secret_id }
    "QueryContract" -> QueryContractOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "Channel" channel, 3 "ContractQueryMode" contract_query_mode,
    4 "MidasSignature" midas_signature, 5 "MidasSecretId" midas_secret_id, 6 "SubAppId" sub_app_id: String,
    7 "OutContractCode" out_contract_code: String, 8 "ContractSceneId" contract_scene_id: String,
    9 "ChannelContractCode" channel_contract_code: String, 10 "ExternalContractData" external_contract_data: String,
    11 "MidasEnvironment" midas_environment: String, 12 "UserType" user_type: String,
    13 "MigrateMode" migrate_mode: String, 14 "ContractMethod" contract_method: String
} }

/// Response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractOutput {
    pub contract_data: Option<ResponseQueryContract>,
    pub msg: Option<String>,
}
model! { QueryContractOutput {
    0 "ContractData" contract_data: ResponseQueryContract, 1 "Msg" msg: String
} }

/// In the response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseQueryContract {
    pub external_return_code: Option<String>,
    pub external_return_message: Option<String>,
    pub external_return_data: Option<String>,
    pub channel_merchant_id: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
    pub channel_app_id: Option<String>,
    pub channel_sub_app_id: Option<String>,
    pub channel_name: Option<String>,
    pub return_contract_info: Option<ReturnContractInfo>,
    pub notify_url: Option<String>,
}
model! { ResponseQueryContract {
    0 "ExternalReturnCode" external_return_code: String, 1 "ExternalReturnMessage" external_return_message: String,
    2 "ExternalReturnData" external_return_data: String, 3 "ChannelMerchantId" channel_merchant_id: String,
    4 "ChannelSubMerchantId" channel_sub_merchant_id: String, 5 "ChannelAppId" channel_app_id: String,
    6 "ChannelSubAppId" channel_sub_app_id: String, 7 "ChannelName" channel_name: String,
    8 "ReturnContractInfo" return_contract_info: ReturnContractInfo, 9 "NotifyUrl" notify_url: String
} }

/// In the response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnContractInfo {
    pub contract_info: Option<ContractInfo>,
    pub channel_return_contract_info: Option<ChannelReturnContractInfo>,
    pub external_return_contract_info: Option<ExternalReturnContractInfo>,
}
model! { ReturnContractInfo {
    0 "ContractInfo" contract_info: ContractInfo,
    1 "ChannelReturnContractInfo" channel_return_contract_info: ChannelReturnContractInfo,
    2 "ExternalReturnContractInfo" external_return_contract_info: ExternalReturnContractInfo
} }

/// In the response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractInfo {
    pub channel_contract_merchant_id: Option<String>,
    pub channel_contract_sub_merchant_id: Option<String>,
    pub channel_contract_app_id: Option<String>,
    pub channel_contract_sub_app_id: Option<String>,
    pub out_contract_code: Option<String>,
    pub external_contract_user_info_list: Vec<ExternalContractUserInfo>,
    pub contract_method: Option<String>,
    pub contract_scene_id: Option<String>,
    pub user_info: Option<ContractUserInfo>,
    pub external_contract_data: Option<String>,
}
model! { ContractInfo {
    0 "ChannelContractMerchantId" channel_contract_merchant_id: String,
    1 "ChannelContractSubMerchantId" channel_contract_sub_merchant_id: String,
    2 "ChannelContractAppId" channel_contract_app_id: String,
    3 "ChannelContractSubAppId" channel_contract_sub_app_id: String, 4 "OutContractCode" out_contract_code: String,
    5 "ExternalContractUserInfoList" external_contract_user_info_list: Vec<ExternalContractUserInfo>,
    6 "ContractMethod" contract_method: String, 7 "ContractSceneId" contract_scene_id: String,
    8 "UserInfo" user_info: ContractUserInfo, 9 "ExternalContractData" external_contract_data: String
} }

/// In the request of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalContractUserInfo {
    /// Required.
    pub external_user_type: Option<String>,
    /// Required.
    pub external_user_id: Option<String>,
}
input! { ExternalContractUserInfo(external_user_type: String, external_user_id: String) {
    0 "ExternalUserType" external_user_type: String, 1 "ExternalUserId" external_user_id: String
} }

/// In the response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractUserInfo {
    pub user_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ContractUserInfo {
    0 "UserType" user_type: String, 1 "UserId" user_id: String
} }

/// In the response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelReturnContractInfo {
    pub contract_status: Option<String>,
    pub channel_contract_info: Option<ChannelContractInfo>,
}
model! { ChannelReturnContractInfo {
    0 "ContractStatus" contract_status: String, 1 "ChannelContractInfo" channel_contract_info: ChannelContractInfo
} }

/// In the response of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelContractInfo {
    pub out_contract_code: Option<String>,
    pub channel_contract_code: Option<String>,
}
model! { ChannelContractInfo {
    0 "OutContractCode" out_contract_code: String, 1 "ChannelContractCode" channel_contract_code: String
} }

/// In the request of [`QueryContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalReturnContractInfo {
    /// Required.
    pub external_return_agreement_id: Option<String>,
    /// Required.
    pub external_return_contract_effective_timestamp: Option<String>,
    /// Required.
    pub external_return_contract_termination_timestamp: Option<String>,
    /// Required.
    pub external_return_contract_status: Option<String>,
    /// Required.
    pub external_return_request_id: Option<String>,
    /// Required.
    pub external_return_contract_signed_timestamp: Option<String>,
    /// Required.
    pub external_return_contract_expired_timestamp: Option<String>,
    /// Required.
    pub external_return_contract_data: Option<String>,
    pub external_return_contract_termination_remark: Option<String>,
    pub external_return_contract_termination_mode: Option<String>,
}

/// Arguments of [`ExternalReturnContractInfo::new`].
pub struct ExternalReturnContractInfoRequired {
    pub external_return_agreement_id: String,
    pub external_return_contract_effective_timestamp: String,
    pub external_return_contract_termination_timestamp: String,
    pub external_return_contract_status: String,
    pub external_return_request_id: String,
    pub external_return_contract_signed_timestamp: String,
    pub external_return_contract_expired_timestamp: String,
    pub external_return_contract_data: String,
}
input! {
    ExternalReturnContractInfo { ExternalReturnContractInfoRequired: external_return_agreement_id, external_return_contract_effective_timestamp, external_return_contract_termination_timestamp, external_return_contract_status, external_return_request_id, external_return_contract_signed_timestamp, external_return_contract_expired_timestamp, external_return_contract_data } {
    0 "ExternalReturnAgreementId" external_return_agreement_id: String,
    1 "ExternalReturnContractEffectiveTimestamp" external_return_contract_effective_timestamp: String,
    2 "ExternalReturnContractTerminationTimestamp" external_return_contract_termination_timestamp: String,
    3 "ExternalReturnContractStatus" external_return_contract_status: String,
    4 "ExternalReturnRequestId" external_return_request_id: String,
    5 "ExternalReturnContractSignedTimestamp" external_return_contract_signed_timestamp: String,
    6 "ExternalReturnContractExpiredTimestamp" external_return_contract_expired_timestamp: String,
    7 "ExternalReturnContractData" external_return_contract_data: String,
    8 "ExternalReturnContractTerminationRemark" external_return_contract_termination_remark: String,
    9 "ExternalReturnContractTerminationMode" external_return_contract_termination_mode: String
} }

/// Queries contract pay fee: `QueryContractPayFee` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryContractPayFee>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::AUTH_FAILURE_VERIFY_TOKEN_FAILURE`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_BACK_CALL_ERROR`], [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_INDEX_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_QUERY_CONTRACT_NULL`],
/// [`codes::FAILED_OPERATION_QUERY_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_QUERY_MODE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_RESULT_NULL`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`], [`codes::FAILED_OPERATION_UPDATE_CONTRACT_STATUS_FAILED`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractPayFee {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub payment_id: String,
    pub profile: Option<String>,
}
operation! { QueryContractPayFee(open_id: String, open_key: String, payment_id: String)
    "QueryContractPayFee" -> QueryContractPayFeeOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "PaymentId" payment_id, 3 "Profile" profile: String
} }

/// Response of [`QueryContractPayFee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractPayFeeOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<QueryContractPayFeeResult>,
}
model! { QueryContractPayFeeOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: QueryContractPayFeeResult
} }

/// In the response of [`QueryContractPayFee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractPayFeeResult {
    pub pay: Option<PayDataResult>,
    pub extra_input: Vec<String>,
    pub pay_fee: Vec<PayFeeDataResult>,
}
model! { QueryContractPayFeeResult {
    0 "Pay" pay: PayDataResult, 1 "ExtraInput" extra_input: Vec<String>, 2 "PayFee" pay_fee: Vec<PayFeeDataResult>
} }

/// In the response of [`QueryContractPayFee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayDataResult {
    pub payment_tag: Option<String>,
    pub payment_option_hide: Option<String>,
    pub payment_icon: Option<String>,
    pub payment_option_six: Option<String>,
    pub payment_name: Option<String>,
    pub payment_option_seven: Option<String>,
    pub payment_option_other: Option<String>,
    pub payment_option_two: Option<String>,
    pub payment_option_one: Option<String>,
    pub payment_discount_fee: Option<String>,
    pub payment_type: Option<String>,
    pub payment_option_five: Option<String>,
    pub payment_option_nine: Option<String>,
    pub payment_id: Option<String>,
    pub payment_option_three: Option<String>,
    pub payment_internal_name: Option<String>,
    pub payment_option_four: Option<String>,
    pub payment_option_ten: Option<String>,
}
model! { PayDataResult {
    0 "PaymentTag" payment_tag: String, 1 "PaymentOptionHide" payment_option_hide: String,
    2 "PaymentIcon" payment_icon: String, 3 "PaymentOptionSix" payment_option_six: String,
    4 "PaymentName" payment_name: String, 5 "PaymentOptionSeven" payment_option_seven: String,
    6 "PaymentOptionOther" payment_option_other: String, 7 "PaymentOptionTwo" payment_option_two: String,
    8 "PaymentOptionOne" payment_option_one: String, 9 "PaymentDiscountFee" payment_discount_fee: String,
    10 "PaymentType" payment_type: String, 11 "PaymentOptionFive" payment_option_five: String,
    12 "PaymentOptionNine" payment_option_nine: String, 13 "PaymentId" payment_id: String,
    14 "PaymentOptionThree" payment_option_three: String, 15 "PaymentInternalName" payment_internal_name: String,
    16 "PaymentOptionFour" payment_option_four: String, 17 "PaymentOptionTen" payment_option_ten: String
} }

/// In the response of [`QueryContractPayFee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayFeeDataResult {
    pub organization_fee: Option<String>,
    pub payment_classification_limit: Option<String>,
    pub organization_fee_type: Option<String>,
    pub payment_classification_max_fee: Option<String>,
    pub payment_classification_min_fee: Option<String>,
    pub payment_classification_id: Option<String>,
    pub payment_classification_name: Option<String>,
}
model! { PayFeeDataResult {
    0 "OrganizationFee" organization_fee: String, 1 "PaymentClassificationLimit" payment_classification_limit: String,
    2 "OrganizationFeeType" organization_fee_type: String,
    3 "PaymentClassificationMaxFee" payment_classification_max_fee: String,
    4 "PaymentClassificationMinFee" payment_classification_min_fee: String,
    5 "PaymentClassificationId" payment_classification_id: String,
    6 "PaymentClassificationName" payment_classification_name: String
} }

/// Queries contract pay way list: `QueryContractPayWayList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryContractPayWayList>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::AUTH_FAILURE_VERIFY_TOKEN_FAILURE`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_BACK_CALL_ERROR`], [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_INDEX_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_QUERY_CONTRACT_NULL`],
/// [`codes::FAILED_OPERATION_QUERY_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_QUERY_MODE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_RESULT_NULL`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`], [`codes::FAILED_OPERATION_UPDATE_CONTRACT_STATUS_FAILED`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractPayWayList {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub profile: Option<String>,
}
operation! { QueryContractPayWayList(open_id: String, open_key: String)
    "QueryContractPayWayList" -> QueryContractPayWayListOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Profile" profile: String
} }

/// Response of [`QueryContractPayWayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractPayWayListOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Vec<ContractPayListResult>,
}
model! { QueryContractPayWayListOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: Vec<ContractPayListResult>
} }

/// In the response of [`QueryContractPayWayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractPayListResult {
    pub payment_id: Option<String>,
    pub payment_type: Option<String>,
    pub payment_tag: Option<String>,
    pub payment_icon: Option<String>,
    pub payment_name: Option<String>,
    pub payment_internal_name: Option<String>,
    pub payment_option_one: Option<String>,
    pub payment_option_two: Option<String>,
    pub payment_option_three: Option<String>,
    pub payment_option_four: Option<String>,
    pub payment_option_five: Option<String>,
    pub payment_option_six: Option<String>,
    pub payment_option_seven: Option<String>,
    pub payment_option_other: Option<String>,
    pub payment_option_nine: Option<String>,
    pub payment_option_ten: Option<String>,
}
model! { ContractPayListResult {
    0 "PaymentId" payment_id: String, 1 "PaymentType" payment_type: String, 2 "PaymentTag" payment_tag: String,
    3 "PaymentIcon" payment_icon: String, 4 "PaymentName" payment_name: String,
    5 "PaymentInternalName" payment_internal_name: String, 6 "PaymentOptionOne" payment_option_one: String,
    7 "PaymentOptionTwo" payment_option_two: String, 8 "PaymentOptionThree" payment_option_three: String,
    9 "PaymentOptionFour" payment_option_four: String, 10 "PaymentOptionFive" payment_option_five: String,
    11 "PaymentOptionSix" payment_option_six: String, 12 "PaymentOptionSeven" payment_option_seven: String,
    13 "PaymentOptionOther" payment_option_other: String, 14 "PaymentOptionNine" payment_option_nine: String,
    15 "PaymentOptionTen" payment_option_ten: String
} }

/// Queries contract relate shop: `QueryContractRelateShop` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryContractRelateShop>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::AUTH_FAILURE_VERIFY_TOKEN_FAILURE`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_BACK_CALL_ERROR`], [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_INDEX_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_QUERY_CONTRACT_NULL`],
/// [`codes::FAILED_OPERATION_QUERY_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_QUERY_MODE_ERROR`],
/// [`codes::FAILED_OPERATION_QUERY_RESULT_NULL`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`], [`codes::FAILED_OPERATION_UPDATE_CONTRACT_STATUS_FAILED`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractRelateShop {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub contract_id: String,
    pub profile: Option<String>,
}
operation! { QueryContractRelateShop(open_id: String, open_key: String, contract_id: String)
    "QueryContractRelateShop" -> QueryContractRelateShopOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "ContractId" contract_id, 3 "Profile" profile: String
} }

/// Response of [`QueryContractRelateShop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractRelateShopOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Vec<QueryContractRelateShopResult>,
}
model! { QueryContractRelateShopOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String,
    2 "Result" result: Vec<QueryContractRelateShopResult>
} }

/// In the response of [`QueryContractRelateShop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryContractRelateShopResult {
    pub province: Option<String>,
    pub city_id: Option<String>,
    pub shop_name: Option<String>,
    pub terminal_count: Option<String>,
    pub city: Option<String>,
    pub shop_status: Option<String>,
    pub ali_pay_online: Option<String>,
    pub shop_no: Option<String>,
    pub country: Option<String>,
    pub ali_pay_status: Option<String>,
    pub is_checked: Option<String>,
    pub address: Option<String>,
    pub ali_pay_desc: Option<String>,
}
model! { QueryContractRelateShopResult {
    0 "Province" province: String, 1 "CityId" city_id: String, 2 "ShopName" shop_name: String,
    3 "TerminalCount" terminal_count: String, 4 "City" city: String, 5 "ShopStatus" shop_status: String,
    6 "AliPayOnline" ali_pay_online: String, 7 "ShopNo" shop_no: String, 8 "Country" country: String,
    9 "AliPayStatus" ali_pay_status: String, 10 "IsChecked" is_checked: String, 11 "Address" address: String,
    12 "AliPayDesc" ali_pay_desc: String
} }

/// Queries cust acct id balance: `QueryCustAcctIdBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryCustAcctIdBalance>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustAcctIdBalance {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub query_flag: String,
    /// Required.
    pub page_num: String,
    pub sub_acct_no: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryCustAcctIdBalance(mrch_code: String, query_flag: String, page_num: String)
    "QueryCustAcctIdBalance" -> QueryCustAcctIdBalanceOutput {
    0 "MrchCode" mrch_code, 1 "QueryFlag" query_flag, 2 "PageNum" page_num, 3 "SubAcctNo" sub_acct_no: String,
    4 "ReservedMsg" reserved_msg: String, 5 "Profile" profile: String
} }

/// Response of [`QueryCustAcctIdBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustAcctIdBalanceOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub result_num: Option<String>,
    pub start_record_no: Option<String>,
    pub end_flag: Option<String>,
    pub total_num: Option<String>,
    pub acct_array: Vec<Acct>,
    pub reserved_msg: Option<String>,
}
model! { QueryCustAcctIdBalanceOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ResultNum" result_num: String, 4 "StartRecordNo" start_record_no: String,
    5 "EndFlag" end_flag: String, 6 "TotalNum" total_num: String, 7 "AcctArray" acct_array: Vec<Acct>,
    8 "ReservedMsg" reserved_msg: String
} }

/// In the response of [`QueryCustAcctIdBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acct {
    pub sub_acct_no: Option<String>,
    pub sub_acct_property: Option<String>,
    pub tran_net_member_code: Option<String>,
    pub sub_acct_name: Option<String>,
    pub acct_avail_bal: Option<String>,
    pub cash_amt: Option<String>,
    pub maintenance_date: Option<String>,
}
model! { Acct {
    0 "SubAcctNo" sub_acct_no: String, 1 "SubAcctProperty" sub_acct_property: String,
    2 "TranNetMemberCode" tran_net_member_code: String, 3 "SubAcctName" sub_acct_name: String,
    4 "AcctAvailBal" acct_avail_bal: String, 5 "CashAmt" cash_amt: String, 6 "MaintenanceDate" maintenance_date: String
} }

/// Queries download bill url: `QueryDownloadBillURL` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryDownloadBillURL>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWNLOAD_BILL_ERROR`], [`codes::FAILED_OPERATION_INVALID_PARAMETER`],
/// [`codes::FAILED_OPERATION_MISSING_PARAMETER`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDownloadBillURL {
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub channel_code: String,
    /// Required.
    pub bill_date: String,
}
operation! { QueryDownloadBillURL(merchant_app_id: String, channel_code: String, bill_date: String)
    "QueryDownloadBillURL" -> QueryDownloadBillURLOutput {
    0 "MerchantAppId" merchant_app_id, 1 "ChannelCode" channel_code, 2 "BillDate" bill_date
} }

/// Response of [`QueryDownloadBillURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDownloadBillURLOutput {
    pub merchant_app_id: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { QueryDownloadBillURLOutput {
    0 "MerchantAppId" merchant_app_id: String, 1 "DownloadUrl" download_url: Secret
} }

/// Queries exceeding info: `QueryExceedingInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryExceedingInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DOWNLOAD_BILL_ERROR`], [`codes::FAILED_OPERATION_INVALID_PARAMETER`],
/// [`codes::FAILED_OPERATION_MISSING_PARAMETER`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceedingInfo {
    /// Required.
    pub time_str: String,
    pub dimension: Option<String>,
    pub page_number: Option<Paging>,
}
operation! { QueryExceedingInfo(time_str: String) "QueryExceedingInfo" -> QueryExceedingInfoOutput {
    0 "TimeStr" time_str, 1 "Dimension" dimension: String, 2 "PageNumber" page_number: Paging
} }

/// In the request of [`QueryExceedingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paging {
    /// Required.
    pub index: Option<i64>,
    /// Required.
    pub count: Option<i64>,
}
input! { Paging(index: i64, count: i64) {
    0 "Index" index: i64, 1 "Count" count: i64
} }

/// Response of [`QueryExceedingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceedingInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryExceedingInfoResult>,
}
model! { QueryExceedingInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryExceedingInfoResult
} }

/// In the response of [`QueryExceedingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceedingInfoResult {
    pub count: Option<i64>,
    pub data: Vec<QueryExceedingInfoData>,
}
model! { QueryExceedingInfoResult {
    0 "Count" count: i64, 1 "Data" data: Vec<QueryExceedingInfoData>
} }

/// In the response of [`QueryExceedingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExceedingInfoData {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub anchor_id: Option<String>,
    pub anchor_name: Option<String>,
    pub order_id: Option<String>,
    pub exceeding_type: Option<String>,
}
model! { QueryExceedingInfoData {
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "AnchorId" anchor_id: String,
    3 "AnchorName" anchor_name: String, 4 "OrderId" order_id: String, 5 "ExceedingType" exceeding_type: String
} }

/// Queries exchange rate: `QueryExchangeRate` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryExchangeRate>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExchangeRate {
    /// Required.
    pub source_currency: String,
    pub target_currency: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryExchangeRate(source_currency: String) "QueryExchangeRate" -> QueryExchangeRateOutput {
    0 "SourceCurrency" source_currency, 1 "TargetCurrency" target_currency: String, 2 "Profile" profile: String
} }

/// Response of [`QueryExchangeRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExchangeRateOutput {
    pub result: Option<QueryExchangerateResult>,
}
model! { QueryExchangeRateOutput {
    0 "Result" result: QueryExchangerateResult
} }

/// In the response of [`QueryExchangeRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExchangerateResult {
    pub code: Option<String>,
    pub data: Vec<QueryExchangerateData>,
}
model! { QueryExchangerateResult {
    0 "Code" code: String, 1 "Data" data: Vec<QueryExchangerateData>
} }

/// In the response of [`QueryExchangeRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExchangerateData {
    pub rate: Option<String>,
    pub source_currency: Option<String>,
    pub target_currency: Option<String>,
    pub rate_time: Option<String>,
    pub base_currency: Option<String>,
}
model! { QueryExchangerateData {
    0 "Rate" rate: String, 1 "SourceCurrency" source_currency: String, 2 "TargetCurrency" target_currency: String,
    3 "RateTime" rate_time: String, 4 "BaseCurrency" base_currency: String
} }

/// Queries financial data url: `QueryFinancialDataUrl` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFinancialDataUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_MOUNT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFinancialDataUrl {
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub data_type: String,
}
operation! { QueryFinancialDataUrl(end_time: String, start_time: String, data_type: String)
    "QueryFinancialDataUrl" -> QueryFinancialDataUrlOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "DataType" data_type
} }

/// Response of [`QueryFinancialDataUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFinancialDataUrlOutput {
    pub cos_url: Option<String>,
    pub expire_time: Option<String>,
}
model! { QueryFinancialDataUrlOutput {
    0 "CosUrl" cos_url: String, 1 "ExpireTime" expire_time: String
} }

/// Queries flex amount before tax: `QueryFlexAmountBeforeTax` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexAmountBeforeTax>.
///
/// Errors: [`codes::FAILED_OPERATION_MOUNT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexAmountBeforeTax {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub income_type: String,
    /// Required.
    pub amount_after_tax: String,
    pub environment: Option<String>,
}
operation! { QueryFlexAmountBeforeTax(payee_id: String, income_type: String, amount_after_tax: String)
    "QueryFlexAmountBeforeTax" -> QueryFlexAmountBeforeTaxOutput {
    0 "PayeeId" payee_id, 1 "IncomeType" income_type, 2 "AmountAfterTax" amount_after_tax,
    3 "Environment" environment: String
} }

/// Response of [`QueryFlexAmountBeforeTax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexAmountBeforeTaxOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<AmountBeforeTaxResult>,
}
model! { QueryFlexAmountBeforeTaxOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: AmountBeforeTaxResult
} }

/// In the response of [`QueryFlexAmountBeforeTax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmountBeforeTaxResult {
    pub amount_before_tax: Option<String>,
    pub amount_before_tax_with_two_digit_precision: Option<String>,
}
model! { AmountBeforeTaxResult {
    0 "AmountBeforeTax" amount_before_tax: String,
    1 "AmountBeforeTaxWithTwoDigitPrecision" amount_before_tax_with_two_digit_precision: String
} }

/// Queries flex bill download url: `QueryFlexBillDownloadUrl` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexBillDownloadUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_MOUNT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexBillDownloadUrl {
    /// Required.
    pub bill_date: String,
    /// Required.
    pub bill_type: String,
    pub service_provider_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexBillDownloadUrl(bill_date: String, bill_type: String)
    "QueryFlexBillDownloadUrl" -> QueryFlexBillDownloadUrlOutput {
    0 "BillDate" bill_date, 1 "BillType" bill_type, 2 "ServiceProviderId" service_provider_id: String,
    3 "Environment" environment: String
} }

/// Response of [`QueryFlexBillDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexBillDownloadUrlOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<FlexBillDownloadUrlResult>,
}
model! { QueryFlexBillDownloadUrlOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: FlexBillDownloadUrlResult
} }

/// In the response of [`QueryFlexBillDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlexBillDownloadUrlResult {
    pub url: Option<String>,
    pub expire_time: Option<String>,
}
model! { FlexBillDownloadUrlResult {
    0 "Url" url: String, 1 "ExpireTime" expire_time: String
} }

/// Queries flex freeze order list: `QueryFlexFreezeOrderList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexFreezeOrderList>.
///
/// Errors: [`codes::FAILED_OPERATION_MOUNT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexFreezeOrderList {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub operation_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_number: Paging,
    pub environment: Option<String>,
}

/// Arguments of [`QueryFlexFreezeOrderList::new`].
pub struct QueryFlexFreezeOrderListRequired {
    pub payee_id: String,
    pub operation_type: String,
    pub start_time: String,
    pub end_time: String,
    pub page_number: Paging,
}
operation! {
    QueryFlexFreezeOrderList { QueryFlexFreezeOrderListRequired: payee_id, operation_type, start_time, end_time, page_number }
    "QueryFlexFreezeOrderList" -> QueryFlexFreezeOrderListOutput {
    0 "PayeeId" payee_id, 1 "OperationType" operation_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "PageNumber" page_number, 5 "Environment" environment: String
} }

/// Response of [`QueryFlexFreezeOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexFreezeOrderListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<FreezeOrders>,
}
model! { QueryFlexFreezeOrderListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: FreezeOrders
} }

/// In the response of [`QueryFlexFreezeOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeOrders {
    pub list: Vec<FreezeOrderResult>,
    pub count: Option<i64>,
}
model! { FreezeOrders {
    0 "List" list: Vec<FreezeOrderResult>, 1 "Count" count: i64
} }

/// In the response of [`QueryFlexFreezeOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeOrderResult {
    pub amount_before_tax: Option<String>,
    pub income_type: Option<String>,
    pub out_order_id: Option<String>,
    pub order_id: Option<String>,
    pub operation_type: Option<String>,
    pub initiate_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub remark: Option<String>,
    pub payee_id: Option<String>,
    pub out_user_id: Option<String>,
}
model! { FreezeOrderResult {
    0 "AmountBeforeTax" amount_before_tax: String, 1 "IncomeType" income_type: String,
    2 "OutOrderId" out_order_id: String, 3 "OrderId" order_id: String, 4 "OperationType" operation_type: String,
    5 "InitiateTime" initiate_time: String, 6 "FinishTime" finish_time: String, 7 "Status" status: String,
    8 "StatusDesc" status_desc: String, 9 "Remark" remark: String, 10 "PayeeId" payee_id: String,
    11 "OutUserId" out_user_id: String
} }

/// Queries flex order summary list: `QueryFlexOrderSummaryList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexOrderSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexOrderSummaryList {
    /// Required.
    pub summary_date: String,
    /// Required.
    pub page_number: Paging,
    /// Required.
    pub order_type: String,
    pub payee_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexOrderSummaryList(summary_date: String, page_number: Paging, order_type: String)
    "QueryFlexOrderSummaryList" -> QueryFlexOrderSummaryListOutput {
    0 "SummaryDate" summary_date, 1 "PageNumber" page_number, 2 "OrderType" order_type, 3 "PayeeId" payee_id: String,
    4 "Environment" environment: String
} }

/// Response of [`QueryFlexOrderSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexOrderSummaryListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<OrderSummaries>,
}
model! { QueryFlexOrderSummaryListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: OrderSummaries
} }

/// In the response of [`QueryFlexOrderSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderSummaries {
    pub list: Vec<OrderSummaryResult>,
    pub count: Option<i64>,
}
model! { OrderSummaries {
    0 "List" list: Vec<OrderSummaryResult>, 1 "Count" count: i64
} }

/// In the response of [`QueryFlexOrderSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderSummaryResult {
    pub summary_id: Option<String>,
    pub payee_id: Option<String>,
    pub name: Option<String>,
    pub income_type: Option<String>,
    pub summary_amount: Option<String>,
    pub summary_time: Option<String>,
    pub summary_count: Option<i64>,
    pub out_user_id: Option<String>,
}
model! { OrderSummaryResult {
    0 "SummaryId" summary_id: String, 1 "PayeeId" payee_id: String, 2 "Name" name: String,
    3 "IncomeType" income_type: String, 4 "SummaryAmount" summary_amount: String, 5 "SummaryTime" summary_time: String,
    6 "SummaryCount" summary_count: i64, 7 "OutUserId" out_user_id: String
} }

/// Queries flex payee account balance: `QueryFlexPayeeAccountBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPayeeAccountBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeAccountBalance {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub income_type: String,
    pub environment: Option<String>,
    pub snapshot_date: Option<String>,
}
operation! { QueryFlexPayeeAccountBalance(payee_id: String, income_type: String)
    "QueryFlexPayeeAccountBalance" -> QueryFlexPayeeAccountBalanceOutput {
    0 "PayeeId" payee_id, 1 "IncomeType" income_type, 2 "Environment" environment: String,
    3 "SnapshotDate" snapshot_date: String
} }

/// Response of [`QueryFlexPayeeAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeAccountBalanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PayeeAccountBalanceResult>,
}
model! { QueryFlexPayeeAccountBalanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PayeeAccountBalanceResult
} }

/// In the response of [`QueryFlexPayeeAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeAccountBalanceResult {
    pub account_id: Option<String>,
    pub income_type: Option<i64>,
    pub balance: Option<String>,
    pub system_freeze_balance: Option<String>,
    pub manual_freeze_balance: Option<String>,
    pub payable_balance: Option<String>,
    pub paid_balance: Option<String>,
    pub in_pay_balance: Option<String>,
    pub sum_settlement_amount: Option<String>,
    pub paid_income_tax: Option<String>,
    pub in_pay_income_tax: Option<String>,
    pub paid_value_added_tax: Option<String>,
    pub in_pay_value_added_tax: Option<String>,
    pub paid_attach_tax: Option<String>,
    pub in_pay_attach_tax: Option<String>,
}
model! { PayeeAccountBalanceResult {
    0 "AccountId" account_id: String, 1 "IncomeType" income_type: i64, 2 "Balance" balance: String,
    3 "SystemFreezeBalance" system_freeze_balance: String, 4 "ManualFreezeBalance" manual_freeze_balance: String,
    5 "PayableBalance" payable_balance: String, 6 "PaidBalance" paid_balance: String,
    7 "InPayBalance" in_pay_balance: String, 8 "SumSettlementAmount" sum_settlement_amount: String,
    9 "PaidIncomeTax" paid_income_tax: String, 10 "InPayIncomeTax" in_pay_income_tax: String,
    11 "PaidValueAddedTax" paid_value_added_tax: String, 12 "InPayValueAddedTax" in_pay_value_added_tax: String,
    13 "PaidAttachTax" paid_attach_tax: String, 14 "InPayAttachTax" in_pay_attach_tax: String
} }

/// Queries flex payee account info: `QueryFlexPayeeAccountInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPayeeAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeAccountInfo {
    pub payee_id: Option<String>,
    pub out_user_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexPayeeAccountInfo() "QueryFlexPayeeAccountInfo" -> QueryFlexPayeeAccountInfoOutput {
    0 "PayeeId" payee_id: String, 1 "OutUserId" out_user_id: String, 2 "Environment" environment: String
} }

/// Response of [`QueryFlexPayeeAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeAccountInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PayeeAccountInfoResult>,
}
model! { QueryFlexPayeeAccountInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PayeeAccountInfoResult
} }

/// In the response of [`QueryFlexPayeeAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeAccountInfoResult {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub user_info: Option<PayeeAccountUserInfo>,
    pub property_info: Option<PayeeAccountPropertyInfo>,
}
model! { PayeeAccountInfoResult {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String, 2 "Remark" remark: String,
    3 "CreateTime" create_time: String, 4 "UserInfo" user_info: PayeeAccountUserInfo,
    5 "PropertyInfo" property_info: PayeeAccountPropertyInfo
} }

/// In the response of [`QueryFlexPayeeAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeAccountUserInfo {
    pub out_user_id: Option<String>,
    pub user_type: Option<i64>,
    pub id_type: Option<i64>,
    pub id_no: Option<String>,
    pub name: Option<String>,
}
model! { PayeeAccountUserInfo {
    0 "OutUserId" out_user_id: String, 1 "UserType" user_type: i64, 2 "IdType" id_type: i64, 3 "IdNo" id_no: String,
    4 "Name" name: String
} }

/// In the request of [`QueryFlexPayeeAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeAccountPropertyInfo {
    pub settle_right_status: Option<String>,
    pub payment_right_status: Option<String>,
}
input! { PayeeAccountPropertyInfo() {
    0 "SettleRightStatus" settle_right_status: String, 1 "PaymentRightStatus" payment_right_status: String
} }

/// Queries flex payee account list: `QueryFlexPayeeAccountList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPayeeAccountList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeAccountList {
    /// Required.
    pub property_info: PayeeAccountPropertyInfo,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<Paging>,
    pub environment: Option<String>,
}
operation! { QueryFlexPayeeAccountList(property_info: PayeeAccountPropertyInfo)
    "QueryFlexPayeeAccountList" -> QueryFlexPayeeAccountListOutput {
    0 "PropertyInfo" property_info, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "PageNumber" page_number: Paging, 4 "Environment" environment: String
} }

/// Response of [`QueryFlexPayeeAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeAccountListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PayeeAccountInfos>,
}
model! { QueryFlexPayeeAccountListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PayeeAccountInfos
} }

/// In the response of [`QueryFlexPayeeAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeAccountInfos {
    pub list: Vec<PayeeAccountInfoResult>,
    pub count: Option<i64>,
}
model! { PayeeAccountInfos {
    0 "List" list: Vec<PayeeAccountInfoResult>, 1 "Count" count: i64
} }

/// Queries flex payee info: `QueryFlexPayeeInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPayeeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeInfo {
    pub payee_id: Option<String>,
    pub out_user_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexPayeeInfo() "QueryFlexPayeeInfo" -> QueryFlexPayeeInfoOutput {
    0 "PayeeId" payee_id: String, 1 "OutUserId" out_user_id: String, 2 "Environment" environment: String
} }

/// Response of [`QueryFlexPayeeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPayeeInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PayeeInfoResult>,
}
model! { QueryFlexPayeeInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PayeeInfoResult
} }

/// In the response of [`QueryFlexPayeeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayeeInfoResult {
    pub payee_id: Option<String>,
    pub out_user_id: Option<String>,
    pub name: Option<String>,
    pub id_type: Option<i64>,
    pub id_no: Option<String>,
    pub service_provider_id: Option<String>,
    pub remark: Option<String>,
}
model! { PayeeInfoResult {
    0 "PayeeId" payee_id: String, 1 "OutUserId" out_user_id: String, 2 "Name" name: String, 3 "IdType" id_type: i64,
    4 "IdNo" id_no: String, 5 "ServiceProviderId" service_provider_id: String, 6 "Remark" remark: String
} }

/// Queries flex payment order list: `QueryFlexPaymentOrderList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPaymentOrderList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPaymentOrderList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_number: Paging,
    pub payee_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexPaymentOrderList(start_time: String, end_time: String, page_number: Paging)
    "QueryFlexPaymentOrderList" -> QueryFlexPaymentOrderListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "PageNumber" page_number, 3 "PayeeId" payee_id: String,
    4 "Environment" environment: String
} }

/// Response of [`QueryFlexPaymentOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPaymentOrderListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PaymentOrders>,
}
model! { QueryFlexPaymentOrderListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PaymentOrders
} }

/// In the response of [`QueryFlexPaymentOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentOrders {
    pub list: Vec<PaymentOrderResult>,
    pub count: Option<i64>,
}
model! { PaymentOrders {
    0 "List" list: Vec<PaymentOrderResult>, 1 "Count" count: i64
} }

/// In the response of [`QueryFlexPaymentOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentOrderResult {
    pub income_type: Option<String>,
    pub amount_before_tax: Option<String>,
    pub amount_after_tax: Option<String>,
    pub tax: Option<String>,
    pub out_order_id: Option<String>,
    pub order_id: Option<String>,
    pub initiate_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub remark: Option<String>,
    pub payee_id: Option<String>,
    pub out_user_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub vat: Option<String>,
    pub individual_income_tax: Option<String>,
    pub additional_tax_sum: Option<String>,
    pub additional_tax_item: Option<String>,
    pub fail_reason: Option<String>,
    pub funding_account_sub_type: Option<String>,
}
model! { PaymentOrderResult {
    0 "IncomeType" income_type: String, 1 "AmountBeforeTax" amount_before_tax: String,
    2 "AmountAfterTax" amount_after_tax: String, 3 "Tax" tax: String, 4 "OutOrderId" out_order_id: String,
    5 "OrderId" order_id: String, 6 "InitiateTime" initiate_time: String, 7 "FinishTime" finish_time: String,
    8 "Status" status: String, 9 "StatusDesc" status_desc: String, 10 "Remark" remark: String,
    11 "PayeeId" payee_id: String, 12 "OutUserId" out_user_id: String, 13 "ChannelOrderId" channel_order_id: String,
    14 "Vat" vat: String, 15 "IndividualIncomeTax" individual_income_tax: String,
    16 "AdditionalTaxSum" additional_tax_sum: String, 17 "AdditionalTaxItem" additional_tax_item: String,
    18 "FailReason" fail_reason: String, 19 "FundingAccountSubType" funding_account_sub_type: String
} }

/// Queries flex payment order status: `QueryFlexPaymentOrderStatus` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPaymentOrderStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPaymentOrderStatus {
    pub out_order_id: Option<String>,
    pub order_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexPaymentOrderStatus() "QueryFlexPaymentOrderStatus" -> QueryFlexPaymentOrderStatusOutput {
    0 "OutOrderId" out_order_id: String, 1 "OrderId" order_id: String, 2 "Environment" environment: String
} }

/// Response of [`QueryFlexPaymentOrderStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPaymentOrderStatusOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PaymentOrderStatusResult>,
}
model! { QueryFlexPaymentOrderStatusOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PaymentOrderStatusResult
} }

/// In the response of [`QueryFlexPaymentOrderStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentOrderStatusResult {
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub fail_reason: Option<String>,
}
model! { PaymentOrderStatusResult {
    0 "Status" status: String, 1 "StatusDesc" status_desc: String, 2 "FailReason" fail_reason: String
} }

/// Queries flex platform account balance: `QueryFlexPlatformAccountBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexPlatformAccountBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPlatformAccountBalance {
    /// Required.
    pub income_type: String,
    pub environment: Option<String>,
    pub snapshot_date: Option<String>,
}
operation! { QueryFlexPlatformAccountBalance(income_type: String)
    "QueryFlexPlatformAccountBalance" -> QueryFlexPlatformAccountBalanceOutput {
    0 "IncomeType" income_type, 1 "Environment" environment: String, 2 "SnapshotDate" snapshot_date: String
} }

/// Response of [`QueryFlexPlatformAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexPlatformAccountBalanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<PlatformAccountBalanceResult>,
}
model! { QueryFlexPlatformAccountBalanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: PlatformAccountBalanceResult
} }

/// In the response of [`QueryFlexPlatformAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformAccountBalanceResult {
    pub income_type: Option<String>,
    pub balance: Option<String>,
    pub system_freeze_balance: Option<String>,
    pub manual_freeze_balance: Option<String>,
    pub payable_balance: Option<String>,
    pub in_pay_balance: Option<String>,
}
model! { PlatformAccountBalanceResult {
    0 "IncomeType" income_type: String, 1 "Balance" balance: String,
    2 "SystemFreezeBalance" system_freeze_balance: String, 3 "ManualFreezeBalance" manual_freeze_balance: String,
    4 "PayableBalance" payable_balance: String, 5 "InPayBalance" in_pay_balance: String
} }

/// Queries flex service provider account balance: `QueryFlexServiceProviderAccountBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexServiceProviderAccountBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexServiceProviderAccountBalance {
    /// Required.
    pub service_provider_id: String,
    pub environment: Option<String>,
}
operation! { QueryFlexServiceProviderAccountBalance(service_provider_id: String)
    "QueryFlexServiceProviderAccountBalance" -> QueryFlexServiceProviderAccountBalanceOutput {
    0 "ServiceProviderId" service_provider_id, 1 "Environment" environment: String
} }

/// Response of [`QueryFlexServiceProviderAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexServiceProviderAccountBalanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<ServiceProviderAccountBalanceResult>,
}
model! { QueryFlexServiceProviderAccountBalanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: ServiceProviderAccountBalanceResult
} }

/// In the response of [`QueryFlexServiceProviderAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceProviderAccountBalanceResult {
    pub balance: Option<String>,
}
model! { ServiceProviderAccountBalanceResult {
    0 "Balance" balance: String
} }

/// Queries flex settlement order list: `QueryFlexSettlementOrderList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexSettlementOrderList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexSettlementOrderList {
    /// Required.
    pub payee_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_number: Paging,
    pub operation_type: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryFlexSettlementOrderList(payee_id: String, start_time: String, end_time: String, page_number: Paging)
    "QueryFlexSettlementOrderList" -> QueryFlexSettlementOrderListOutput {
    0 "PayeeId" payee_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageNumber" page_number,
    4 "OperationType" operation_type: String, 5 "Environment" environment: String
} }

/// Response of [`QueryFlexSettlementOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexSettlementOrderListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<SettlementOrders>,
}
model! { QueryFlexSettlementOrderListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: SettlementOrders
} }

/// In the response of [`QueryFlexSettlementOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettlementOrders {
    pub list: Vec<SettlementOrderResult>,
    pub count: Option<i64>,
}
model! { SettlementOrders {
    0 "List" list: Vec<SettlementOrderResult>, 1 "Count" count: i64
} }

/// In the response of [`QueryFlexSettlementOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettlementOrderResult {
    pub income_type: Option<String>,
    pub amount_before_tax: Option<String>,
    pub amount_after_tax: Option<String>,
    pub tax: Option<String>,
    pub out_order_id: Option<String>,
    pub order_id: Option<String>,
    pub initiate_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub remark: Option<String>,
    pub payee_id: Option<String>,
    pub out_user_id: Option<String>,
    pub operation_type: Option<String>,
}
model! { SettlementOrderResult {
    0 "IncomeType" income_type: String, 1 "AmountBeforeTax" amount_before_tax: String,
    2 "AmountAfterTax" amount_after_tax: String, 3 "Tax" tax: String, 4 "OutOrderId" out_order_id: String,
    5 "OrderId" order_id: String, 6 "InitiateTime" initiate_time: String, 7 "FinishTime" finish_time: String,
    8 "Status" status: String, 9 "StatusDesc" status_desc: String, 10 "Remark" remark: String,
    11 "PayeeId" payee_id: String, 12 "OutUserId" out_user_id: String, 13 "OperationType" operation_type: String
} }

/// Queries flex wechat auth result: `QueryFlexWechatAuthResult` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFlexWechatAuthResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexWechatAuthResult {
    /// Required.
    pub auth_no: String,
    pub environment: Option<String>,
}
operation! { QueryFlexWechatAuthResult(auth_no: String) "QueryFlexWechatAuthResult" -> QueryFlexWechatAuthResultOutput {
    0 "AuthNo" auth_no, 1 "Environment" environment: String
} }

/// Response of [`QueryFlexWechatAuthResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFlexWechatAuthResultOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryWechatAuthResult>,
}
model! { QueryFlexWechatAuthResultOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryWechatAuthResult
} }

/// In the response of [`QueryFlexWechatAuthResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWechatAuthResult {
    pub auth_no: Option<String>,
    pub open_id: Option<String>,
    pub mch_id: Option<String>,
    pub sub_mch_id: Option<String>,
    pub auth_scene: Option<String>,
    pub auth_source: Option<String>,
    pub project_name: Option<String>,
    pub employer_name: Option<String>,
    pub auth_time: Option<String>,
    pub auth_type: Option<String>,
    pub auth_state: Option<String>,
    pub auth_fail_reason: Option<String>,
}
model! { QueryWechatAuthResult {
    0 "AuthNo" auth_no: String, 1 "OpenId" open_id: String, 2 "MchId" mch_id: String, 3 "SubMchId" sub_mch_id: String,
    4 "AuthScene" auth_scene: String, 5 "AuthSource" auth_source: String, 6 "ProjectName" project_name: String,
    7 "EmployerName" employer_name: String, 8 "AuthTime" auth_time: String, 9 "AuthType" auth_type: String,
    10 "AuthState" auth_state: String, 11 "AuthFailReason" auth_fail_reason: String
} }

/// Queries funds transaction details: `QueryFundsTransactionDetails` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryFundsTransactionDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFundsTransactionDetails {
    /// Required.
    pub query_date_type: String,
    /// Required.
    pub query_tran_type: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub sub_account_number: String,
    /// Required.
    pub page_off_set: String,
    pub query_start_date: Option<String>,
    pub query_end_date: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`QueryFundsTransactionDetails::new`].
pub struct QueryFundsTransactionDetailsRequired {
    pub query_date_type: String,
    pub query_tran_type: String,
    pub bank_account_number: String,
    pub sub_account_number: String,
    pub page_off_set: String,
}
operation! {
    QueryFundsTransactionDetails { QueryFundsTransactionDetailsRequired: query_date_type, query_tran_type, bank_account_number, sub_account_number, page_off_set }
    "QueryFundsTransactionDetails" -> QueryFundsTransactionDetailsOutput {
    0 "QueryDateType" query_date_type, 1 "QueryTranType" query_tran_type, 2 "BankAccountNumber" bank_account_number,
    3 "SubAccountNumber" sub_account_number, 4 "PageOffSet" page_off_set, 5 "QueryStartDate" query_start_date: String,
    6 "QueryEndDate" query_end_date: String, 7 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryFundsTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFundsTransactionDetailsOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryFundsTransactionDetailsResult>,
}
model! { QueryFundsTransactionDetailsOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryFundsTransactionDetailsResult
} }

/// In the response of [`QueryFundsTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFundsTransactionDetailsResult {
    pub result_count: Option<i64>,
    pub total_count: Option<i64>,
    pub end_flag: Option<String>,
    pub tran_item_array: Vec<FundsTransactionItem>,
}
model! { QueryFundsTransactionDetailsResult {
    0 "ResultCount" result_count: i64, 1 "TotalCount" total_count: i64, 2 "EndFlag" end_flag: String,
    3 "TranItemArray" tran_item_array: Vec<FundsTransactionItem>
} }

/// In the response of [`QueryFundsTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundsTransactionItem {
    pub trans_type: Option<String>,
    pub bank_booking_message: Option<String>,
    pub tran_status: Option<String>,
    pub trans_net_member_code: Option<String>,
    pub sub_account_number: Option<String>,
    pub sub_account_name: Option<String>,
    pub trans_amount: Option<String>,
    pub trans_fee: Option<String>,
    pub trans_date: Option<String>,
    pub trans_time: Option<String>,
    pub bank_sequence_number: Option<String>,
    pub remark: Option<String>,
}
model! { FundsTransactionItem {
    0 "TransType" trans_type: String, 1 "BankBookingMessage" bank_booking_message: String,
    2 "TranStatus" tran_status: String, 3 "TransNetMemberCode" trans_net_member_code: String,
    4 "SubAccountNumber" sub_account_number: String, 5 "SubAccountName" sub_account_name: String,
    6 "TransAmount" trans_amount: String, 7 "TransFee" trans_fee: String, 8 "TransDate" trans_date: String,
    9 "TransTime" trans_time: String, 10 "BankSequenceNumber" bank_sequence_number: String, 11 "Remark" remark: String
} }

/// Queries invoice: `QueryInvoice` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryInvoice>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::FAILED_OPERATION_INVOICE_EXIST`],
/// [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`], [`codes::INTERNAL_ERROR_INVOICE_EXIST`],
/// [`codes::INTERNAL_ERROR_SAND_BOX_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`], [`codes::INVALID_PARAMETER_LACK_PARAMETER`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT_THREAD_POOL_REJECT`],
/// [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoice {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub order_id: String,
    pub order_sn: Option<String>,
    pub is_red: Option<i64>,
    pub profile: Option<String>,
    pub invoice_channel: Option<i64>,
    pub seller_taxpayer_num: Option<String>,
}
operation! { QueryInvoice(invoice_platform_id: i64, order_id: String) "QueryInvoice" -> QueryInvoiceOutput {
    0 "InvoicePlatformId" invoice_platform_id, 1 "OrderId" order_id, 2 "OrderSn" order_sn: String,
    3 "IsRed" is_red: i64, 4 "Profile" profile: String, 5 "InvoiceChannel" invoice_channel: i64,
    6 "SellerTaxpayerNum" seller_taxpayer_num: String
} }

/// Response of [`QueryInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoiceOutput {
    pub result: Option<QueryInvoiceResult>,
}
model! { QueryInvoiceOutput {
    0 "Result" result: QueryInvoiceResult
} }

/// In the response of [`QueryInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoiceResult {
    pub message: Option<String>,
    pub code: Option<i64>,
    pub data: Option<QueryInvoiceResultData>,
    pub order: Option<Order>,
}
model! { QueryInvoiceResult {
    0 "Message" message: String, 1 "Code" code: i64, 2 "Data" data: QueryInvoiceResultData, 3 "Order" order: Order
} }

/// In the response of [`QueryInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoiceResultData {
    pub order_id: Option<String>,
    pub order_sn: Option<String>,
    pub status: Option<i64>,
    pub message: Option<String>,
    pub ticket_date: Option<String>,
    pub ticket_sn: Option<String>,
    pub ticket_code: Option<String>,
    pub check_code: Option<String>,
    pub amount_with_tax: Option<String>,
    pub amount_without_tax: Option<String>,
    pub tax_amount: Option<String>,
    pub is_red_washed: Option<i64>,
    pub pdf_url: Option<String>,
    pub image_url: Option<String>,
}
model! { QueryInvoiceResultData {
    0 "OrderId" order_id: String, 1 "OrderSn" order_sn: String, 2 "Status" status: i64, 3 "Message" message: String,
    4 "TicketDate" ticket_date: String, 5 "TicketSn" ticket_sn: String, 6 "TicketCode" ticket_code: String,
    7 "CheckCode" check_code: String, 8 "AmountWithTax" amount_with_tax: String,
    9 "AmountWithoutTax" amount_without_tax: String, 10 "TaxAmount" tax_amount: String,
    11 "IsRedWashed" is_red_washed: i64, 12 "PdfUrl" pdf_url: String, 13 "ImageUrl" image_url: String
} }

/// In the response of [`QueryInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub amount_has_tax: Option<f64>,
    pub discount: Option<f64>,
    pub seller_name: Option<String>,
    pub invoice_type: Option<i64>,
    pub name: Option<String>,
    pub amount: Option<f64>,
    pub order_date: Option<String>,
    pub order_id: Option<String>,
    pub store_no: Option<String>,
    pub items: Vec<OrderItem>,
}
model! { Order {
    0 "AmountHasTax" amount_has_tax: f64, 1 "Discount" discount: f64, 2 "SellerName" seller_name: String,
    3 "InvoiceType" invoice_type: i64, 4 "Name" name: String, 5 "Amount" amount: f64, 6 "OrderDate" order_date: String,
    7 "OrderId" order_id: String, 8 "StoreNo" store_no: String, 9 "Items" items: Vec<OrderItem>
} }

/// In the response of [`QueryInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderItem {
    pub amount_has_tax: Option<f64>,
    pub discount: Option<f64>,
    pub name: Option<String>,
    pub models: Option<String>,
    pub total: Option<i64>,
    pub unit: Option<String>,
    pub status: Option<String>,
    pub price: Option<f64>,
    pub tax_code: Option<String>,
}
model! { OrderItem {
    0 "AmountHasTax" amount_has_tax: f64, 1 "Discount" discount: f64, 2 "Name" name: String, 3 "Models" models: String,
    4 "Total" total: i64, 5 "Unit" unit: String, 6 "Status" status: String, 7 "Price" price: f64,
    8 "TaxCode" tax_code: String
} }

/// Queries invoice v2: `QueryInvoiceV2` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryInvoiceV2>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoiceV2 {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub order_id: String,
    pub is_red: Option<i64>,
    pub profile: Option<String>,
    pub invoice_channel: Option<i64>,
    pub seller_taxpayer_num: Option<String>,
}
operation! { QueryInvoiceV2(invoice_platform_id: i64, order_id: String) "QueryInvoiceV2" -> QueryInvoiceV2Output {
    0 "InvoicePlatformId" invoice_platform_id, 1 "OrderId" order_id, 2 "IsRed" is_red: i64, 3 "Profile" profile: String,
    4 "InvoiceChannel" invoice_channel: i64, 5 "SellerTaxpayerNum" seller_taxpayer_num: String
} }

/// Response of [`QueryInvoiceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoiceV2Output {
    pub result: Option<QueryInvoiceResultData>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
}
model! { QueryInvoiceV2Output {
    0 "Result" result: QueryInvoiceResultData, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String
} }

/// Queries malicious registration: `QueryMaliciousRegistration` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMaliciousRegistration>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaliciousRegistration {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub merchant_name: String,
    /// Required.
    pub company_name: String,
    /// Required.
    pub reg_address: String,
    /// Required.
    pub reg_time: i64,
    pub usci: Option<String>,
    pub reg_number: Option<String>,
    pub encrypted_phone_number: Option<String>,
    pub encrypted_email_address: Option<String>,
    pub encrypted_person_id: Option<String>,
    pub ip: Option<String>,
    pub channel: Option<String>,
}

/// Arguments of [`QueryMaliciousRegistration::new`].
pub struct QueryMaliciousRegistrationRequired {
    pub merchant_id: String,
    pub merchant_name: String,
    pub company_name: String,
    pub reg_address: String,
    pub reg_time: i64,
}
operation! {
    QueryMaliciousRegistration { QueryMaliciousRegistrationRequired: merchant_id, merchant_name, company_name, reg_address, reg_time }
    "QueryMaliciousRegistration" -> QueryMaliciousRegistrationOutput {
    0 "MerchantId" merchant_id, 1 "MerchantName" merchant_name, 2 "CompanyName" company_name,
    3 "RegAddress" reg_address, 4 "RegTime" reg_time, 5 "USCI" usci: String, 6 "RegNumber" reg_number: String,
    7 "EncryptedPhoneNumber" encrypted_phone_number: String, 8 "EncryptedEmailAddress" encrypted_email_address: String,
    9 "EncryptedPersonId" encrypted_person_id: String, 10 "Ip" ip: String, 11 "Channel" channel: String
} }

/// Response of [`QueryMaliciousRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMaliciousRegistrationOutput {
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub result: Option<MerchantRiskInfo>,
}
model! { QueryMaliciousRegistrationOutput {
    0 "ErrCode" err_code: String, 1 "ErrMsg" err_msg: String, 2 "Result" result: MerchantRiskInfo
} }

/// In the response of [`QueryMaliciousRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantRiskInfo {
    pub risk_level: Option<i64>,
    pub risk_types: Option<String>,
}
model! { MerchantRiskInfo {
    0 "RiskLevel" risk_level: i64, 1 "RiskTypes" risk_types: String
} }

/// Queries member bind: `QueryMemberBind` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMemberBind>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBind {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub query_flag: String,
    /// Required.
    pub page_num: String,
    pub sub_acct_no: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryMemberBind(mrch_code: String, query_flag: String, page_num: String)
    "QueryMemberBind" -> QueryMemberBindOutput {
    0 "MrchCode" mrch_code, 1 "QueryFlag" query_flag, 2 "PageNum" page_num, 3 "SubAcctNo" sub_acct_no: String,
    4 "ReservedMsg" reserved_msg: String, 5 "Profile" profile: String
} }

/// Response of [`QueryMemberBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberBindOutput {
    pub result_num: Option<String>,
    pub start_record_no: Option<String>,
    pub end_flag: Option<String>,
    pub total_num: Option<String>,
    pub tran_item_array: Vec<TranItem>,
    pub reserved_msg: Option<String>,
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
}
model! { QueryMemberBindOutput {
    0 "ResultNum" result_num: String, 1 "StartRecordNo" start_record_no: String, 2 "EndFlag" end_flag: String,
    3 "TotalNum" total_num: String, 4 "TranItemArray" tran_item_array: Vec<TranItem>,
    5 "ReservedMsg" reserved_msg: String, 6 "TxnReturnCode" txn_return_code: String,
    7 "TxnReturnMsg" txn_return_msg: String, 8 "CnsmrSeqNo" cnsmr_seq_no: String
} }

/// In the response of [`QueryMemberBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranItem {
    pub fund_summary_acct_no: Option<String>,
    pub sub_acct_no: Option<String>,
    pub tran_net_member_code: Option<String>,
    pub member_name: Option<String>,
    pub member_global_type: Option<String>,
    pub member_global_id: Option<String>,
    pub member_acct_no: Option<String>,
    pub bank_type: Option<String>,
    pub acct_open_branch_name: Option<String>,
    pub cnaps_branch_id: Option<String>,
    pub eicon_bank_branch_id: Option<String>,
    pub mobile: Option<String>,
}
model! { TranItem {
    0 "FundSummaryAcctNo" fund_summary_acct_no: String, 1 "SubAcctNo" sub_acct_no: String,
    2 "TranNetMemberCode" tran_net_member_code: String, 3 "MemberName" member_name: String,
    4 "MemberGlobalType" member_global_type: String, 5 "MemberGlobalId" member_global_id: String,
    6 "MemberAcctNo" member_acct_no: String, 7 "BankType" bank_type: String,
    8 "AcctOpenBranchName" acct_open_branch_name: String, 9 "CnapsBranchId" cnaps_branch_id: String,
    10 "EiconBankBranchId" eicon_bank_branch_id: String, 11 "Mobile" mobile: String
} }

/// Queries member transaction: `QueryMemberTransaction` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMemberTransaction>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberTransaction {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub out_sub_acct_no: String,
    /// Required.
    pub out_member_code: String,
    /// Required.
    pub out_sub_acct_name: String,
    /// Required.
    pub in_sub_acct_no: String,
    /// Required.
    pub in_member_code: String,
    /// Required.
    pub in_sub_acct_name: String,
    /// Required.
    pub tran_amt: String,
    /// Required.
    pub tran_fee: String,
    /// Required.
    pub tran_type: String,
    /// Required.
    pub ccy: String,
    pub order_no: Option<String>,
    pub order_content: Option<String>,
    pub remark: Option<String>,
    pub reserved_msg: Option<String>,
    pub web_sign: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`QueryMemberTransaction::new`].
pub struct QueryMemberTransactionRequired {
    pub mrch_code: String,
    pub function_flag: String,
    pub out_sub_acct_no: String,
    pub out_member_code: String,
    pub out_sub_acct_name: String,
    pub in_sub_acct_no: String,
    pub in_member_code: String,
    pub in_sub_acct_name: String,
    pub tran_amt: String,
    pub tran_fee: String,
    pub tran_type: String,
    pub ccy: String,
}
operation! {
    QueryMemberTransaction { QueryMemberTransactionRequired: mrch_code, function_flag, out_sub_acct_no, out_member_code, out_sub_acct_name, in_sub_acct_no, in_member_code, in_sub_acct_name, tran_amt, tran_fee, tran_type, ccy }
    "QueryMemberTransaction" -> QueryMemberTransactionOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "OutSubAcctNo" out_sub_acct_no,
    3 "OutMemberCode" out_member_code, 4 "OutSubAcctName" out_sub_acct_name, 5 "InSubAcctNo" in_sub_acct_no,
    6 "InMemberCode" in_member_code, 7 "InSubAcctName" in_sub_acct_name, 8 "TranAmt" tran_amt, 9 "TranFee" tran_fee,
    10 "TranType" tran_type, 11 "Ccy" ccy, 12 "OrderNo" order_no: String, 13 "OrderContent" order_content: String,
    14 "Remark" remark: String, 15 "ReservedMsg" reserved_msg: String, 16 "WebSign" web_sign: String,
    17 "Profile" profile: String
} }

/// Response of [`QueryMemberTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberTransactionOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub front_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { QueryMemberTransactionOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "FrontSeqNo" front_seq_no: String, 4 "ReservedMsg" reserved_msg: String
} }

/// Queries member transaction details: `QueryMemberTransactionDetails` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMemberTransactionDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberTransactionDetails {
    /// Required.
    pub query_date_type: String,
    /// Required.
    pub query_tran_type: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub sub_account_number: String,
    /// Required.
    pub page_off_set: String,
    pub query_start_date: Option<String>,
    pub query_end_date: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`QueryMemberTransactionDetails::new`].
pub struct QueryMemberTransactionDetailsRequired {
    pub query_date_type: String,
    pub query_tran_type: String,
    pub bank_account_number: String,
    pub sub_account_number: String,
    pub page_off_set: String,
}
operation! {
    QueryMemberTransactionDetails { QueryMemberTransactionDetailsRequired: query_date_type, query_tran_type, bank_account_number, sub_account_number, page_off_set }
    "QueryMemberTransactionDetails" -> QueryMemberTransactionDetailsOutput {
    0 "QueryDateType" query_date_type, 1 "QueryTranType" query_tran_type, 2 "BankAccountNumber" bank_account_number,
    3 "SubAccountNumber" sub_account_number, 4 "PageOffSet" page_off_set, 5 "QueryStartDate" query_start_date: String,
    6 "QueryEndDate" query_end_date: String, 7 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryMemberTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberTransactionDetailsOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryMemberTransactionDetailsResult>,
}
model! { QueryMemberTransactionDetailsOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryMemberTransactionDetailsResult
} }

/// In the response of [`QueryMemberTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMemberTransactionDetailsResult {
    pub result_count: Option<i64>,
    pub total_count: Option<i64>,
    pub end_flag: Option<String>,
    pub tran_item_array: Vec<MemberTransactionItem>,
}
model! { QueryMemberTransactionDetailsResult {
    0 "ResultCount" result_count: i64, 1 "TotalCount" total_count: i64, 2 "EndFlag" end_flag: String,
    3 "TranItemArray" tran_item_array: Vec<MemberTransactionItem>
} }

/// In the response of [`QueryMemberTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberTransactionItem {
    pub trans_type: Option<String>,
    pub tran_status: Option<String>,
    pub trans_amount: Option<String>,
    pub trans_date: Option<String>,
    pub trans_time: Option<String>,
    pub bank_sequence_number: Option<String>,
    pub bank_booking_type: Option<String>,
    pub in_sub_account_number: Option<String>,
    pub out_sub_account_number: Option<String>,
    pub remark: Option<String>,
}
model! { MemberTransactionItem {
    0 "TransType" trans_type: String, 1 "TranStatus" tran_status: String, 2 "TransAmount" trans_amount: String,
    3 "TransDate" trans_date: String, 4 "TransTime" trans_time: String,
    5 "BankSequenceNumber" bank_sequence_number: String, 6 "BankBookingType" bank_booking_type: String,
    7 "InSubAccountNumber" in_sub_account_number: String, 8 "OutSubAccountNumber" out_sub_account_number: String,
    9 "Remark" remark: String
} }

/// Queries merchant: `QueryMerchant` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMerchant>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MERCHANT_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_MISSING_PARAMETER`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchant {
    /// Required.
    pub merchant_app_id: String,
}
operation! { QueryMerchant(merchant_app_id: String) "QueryMerchant" -> QueryMerchantOutput {
    0 "MerchantAppId" merchant_app_id
} }

/// Response of [`QueryMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantOutput {
    pub merchant_app_id: Option<String>,
    pub merchant_name: Option<String>,
    pub business_pay_flag: Option<String>,
}
model! { QueryMerchantOutput {
    0 "MerchantAppId" merchant_app_id: String, 1 "MerchantName" merchant_name: String,
    2 "BusinessPayFlag" business_pay_flag: String
} }

/// Queries merchant balance: `QueryMerchantBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMerchantBalance>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantBalance {
    /// Required.
    pub currency: String,
    pub profile: Option<String>,
}
operation! { QueryMerchantBalance(currency: String) "QueryMerchantBalance" -> QueryMerchantBalanceOutput {
    0 "Currency" currency, 1 "Profile" profile: String
} }

/// Response of [`QueryMerchantBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantBalanceOutput {
    pub result: Option<QueryMerchantBalanceResult>,
}
model! { QueryMerchantBalanceOutput {
    0 "Result" result: QueryMerchantBalanceResult
} }

/// In the response of [`QueryMerchantBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantBalanceResult {
    pub code: Option<String>,
    pub data: Option<QueryMerchantBalanceData>,
}
model! { QueryMerchantBalanceResult {
    0 "Code" code: String, 1 "Data" data: QueryMerchantBalanceData
} }

/// In the response of [`QueryMerchantBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantBalanceData {
    pub currency: Option<String>,
    pub balance: Option<String>,
    pub merchant_id: Option<String>,
}
model! { QueryMerchantBalanceData {
    0 "Currency" currency: String, 1 "Balance" balance: String, 2 "MerchantId" merchant_id: String
} }

/// Queries merchant classification: `QueryMerchantClassification` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMerchantClassification>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantClassification {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub profile: Option<String>,
}
operation! { QueryMerchantClassification(open_id: String, open_key: String)
    "QueryMerchantClassification" -> QueryMerchantClassificationOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Profile" profile: String
} }

/// Response of [`QueryMerchantClassification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantClassificationOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Vec<MerchantClassificationId>,
}
model! { QueryMerchantClassificationOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: Vec<MerchantClassificationId>
} }

/// In the response of [`QueryMerchantClassification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantClassificationId {
    pub code: Option<String>,
    pub name: Option<String>,
    pub parent: Option<String>,
}
model! { MerchantClassificationId {
    0 "Code" code: String, 1 "Name" name: String, 2 "Parent" parent: String
} }

/// Queries merchant info for management: `QueryMerchantInfoForManagement` of `cpdp` 2019-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMerchantInfoForManagement>.
///
/// Errors: [`codes::INTERNAL_ERROR_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_DUPLICATE_KEY_ERROR`],
/// [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`], [`codes::INTERNAL_ERROR_SIG_GEN_ERROR`],
/// [`codes::INVALID_PARAMETER_LACK_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantInfoForManagement {
    /// Required.
    pub invoice_platform_id: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub profile: Option<String>,
}
operation! { QueryMerchantInfoForManagement(invoice_platform_id: i64, offset: i64, limit: i64)
    "QueryMerchantInfoForManagement" -> QueryMerchantInfoForManagementOutput {
    0 "InvoicePlatformId" invoice_platform_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Profile" profile: String
} }
paged! { QueryMerchantInfoForManagement: MerchantManagementList =
    Offset "Offset", "Result.List" result.list, total "Result.Total" }

/// Response of [`QueryMerchantInfoForManagement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantInfoForManagementOutput {
    pub result: Option<MerchantManagementResult>,
}
model! { QueryMerchantInfoForManagementOutput {
    0 "Result" result: MerchantManagementResult
} }

/// In the response of [`QueryMerchantInfoForManagement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantManagementResult {
    pub total: Option<i64>,
    pub list: Vec<MerchantManagementList>,
}
model! { MerchantManagementResult {
    0 "Total" total: i64, 1 "List" list: Vec<MerchantManagementList>
} }

/// In the response of [`QueryMerchantInfoForManagement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantManagementList {
    pub taxpayer_name: Option<String>,
    pub taxpayer_num: Option<String>,
    pub serial_no: Option<String>,
    pub invoice_platform_id: Option<i64>,
}
model! { MerchantManagementList {
    0 "TaxpayerName" taxpayer_name: String, 1 "TaxpayerNum" taxpayer_num: String, 2 "SerialNo" serial_no: String,
    3 "InvoicePlatformId" invoice_platform_id: i64
} }

/// Queries merchant order: `QueryMerchantOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMerchantOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MISSING_PARAMETER`],
/// [`codes::FAILED_OPERATION_QUERY_ORDER_ERROR`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantOrder {
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub order_no: String,
}
operation! { QueryMerchantOrder(merchant_app_id: String, order_no: String)
    "QueryMerchantOrder" -> QueryMerchantOrderOutput {
    0 "MerchantAppId" merchant_app_id, 1 "OrderNo" order_no
} }

/// Response of [`QueryMerchantOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantOrderOutput {
    pub merchant_app_id: Option<String>,
    pub order_no: Option<String>,
    pub status: Option<String>,
}
model! { QueryMerchantOrderOutput {
    0 "MerchantAppId" merchant_app_id: String, 1 "OrderNo" order_no: String, 2 "Status" status: String
} }

/// Queries merchant pay way list: `QueryMerchantPayWayList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryMerchantPayWayList>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MISSING_PARAMETER`],
/// [`codes::FAILED_OPERATION_QUERY_ORDER_ERROR`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantPayWayList {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub pay_type: String,
    pub profile: Option<String>,
}
operation! { QueryMerchantPayWayList(open_id: String, open_key: String, pay_type: String)
    "QueryMerchantPayWayList" -> QueryMerchantPayWayListOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "PayType" pay_type, 3 "Profile" profile: String
} }

/// Response of [`QueryMerchantPayWayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMerchantPayWayListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Vec<MerchantPayWayData>,
}
model! { QueryMerchantPayWayListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: Vec<MerchantPayWayData>
} }

/// In the response of [`QueryMerchantPayWayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantPayWayData {
    pub pay_currency: Option<String>,
    pub pay_icon: Option<String>,
    pub pay_internal_name: Option<String>,
    pub pay_name: Option<String>,
    pub pay_split_refund: Option<String>,
    pub pay_tag: Option<String>,
    pub pay_ticket_icon: Option<String>,
    pub pay_type: Option<String>,
    pub ticket_name: Option<String>,
}
model! { MerchantPayWayData {
    0 "PayCurrency" pay_currency: String, 1 "PayIcon" pay_icon: String, 2 "PayInternalName" pay_internal_name: String,
    3 "PayName" pay_name: String, 4 "PaySplitRefund" pay_split_refund: String, 5 "PayTag" pay_tag: String,
    6 "PayTicketIcon" pay_ticket_icon: String, 7 "PayType" pay_type: String, 8 "TicketName" ticket_name: String
} }

/// Queries open bank bank account balance: `QueryOpenBankBankAccountBalance` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankBankAccountBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBankAccountBalance {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub bind_serial_no: String,
    pub environment: Option<String>,
}

/// Arguments of [`QueryOpenBankBankAccountBalance::new`].
pub struct QueryOpenBankBankAccountBalanceRequired {
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub bind_serial_no: String,
}
operation! {
    QueryOpenBankBankAccountBalance { QueryOpenBankBankAccountBalanceRequired: channel_merchant_id, channel_sub_merchant_id, channel_name, payment_method, bind_serial_no }
    "QueryOpenBankBankAccountBalance" -> QueryOpenBankBankAccountBalanceOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method, 4 "BindSerialNo" bind_serial_no,
    5 "Environment" environment: String
} }

/// Response of [`QueryOpenBankBankAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBankAccountBalanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankBankAccountBalanceResult>,
}
model! { QueryOpenBankBankAccountBalanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankBankAccountBalanceResult
} }

/// In the response of [`QueryOpenBankBankAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBankAccountBalanceResult {
    pub total_balance: Option<String>,
    pub yesterday_balance: Option<String>,
}
model! { QueryOpenBankBankAccountBalanceResult {
    0 "TotalBalance" total_balance: String, 1 "YesterdayBalance" yesterday_balance: String
} }

/// Queries open bank bank branch list: `QueryOpenBankBankBranchList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankBankBranchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBankBranchList {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub bank_branch_name: String,
    /// Required.
    pub bank_abbreviation: String,
    /// Required.
    pub page_number: Paging,
    pub environment: Option<String>,
}

/// Arguments of [`QueryOpenBankBankBranchList::new`].
pub struct QueryOpenBankBankBranchListRequired {
    pub channel_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub bank_branch_name: String,
    pub bank_abbreviation: String,
    pub page_number: Paging,
}
operation! {
    QueryOpenBankBankBranchList { QueryOpenBankBankBranchListRequired: channel_merchant_id, channel_name, payment_method, bank_branch_name, bank_abbreviation, page_number }
    "QueryOpenBankBankBranchList" -> QueryOpenBankBankBranchListOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name, 2 "PaymentMethod" payment_method,
    3 "BankBranchName" bank_branch_name, 4 "BankAbbreviation" bank_abbreviation, 5 "PageNumber" page_number,
    6 "Environment" environment: String
} }

/// Response of [`QueryOpenBankBankBranchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBankBranchListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankBankBranchListResult>,
}
model! { QueryOpenBankBankBranchListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankBankBranchListResult
} }

/// In the response of [`QueryOpenBankBankBranchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBankBranchListResult {
    pub bank_branch_list: Vec<BankBranchInfo>,
    pub count: Option<i64>,
}
model! { QueryOpenBankBankBranchListResult {
    0 "BankBranchList" bank_branch_list: Vec<BankBranchInfo>, 1 "Count" count: i64
} }

/// In the response of [`QueryOpenBankBankBranchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankBranchInfo {
    pub bank_name: Option<String>,
    pub bank_abbreviation: Option<String>,
    pub bank_branch_name: Option<String>,
    pub bank_branch_id: Option<String>,
}
model! { BankBranchInfo {
    0 "BankName" bank_name: String, 1 "BankAbbreviation" bank_abbreviation: String,
    2 "BankBranchName" bank_branch_name: String, 3 "BankBranchId" bank_branch_id: String
} }

/// Queries open bank bill data page: `QueryOpenBankBillDataPage` of `cpdp` 2019-08-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankBillDataPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBillDataPage {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub bill_date: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub bill_type: Option<String>,
    pub payment_method: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`QueryOpenBankBillDataPage::new`].
pub struct QueryOpenBankBillDataPageRequired {
    pub channel_merchant_id: String,
    pub bill_date: String,
    pub channel_name: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! {
    QueryOpenBankBillDataPage { QueryOpenBankBillDataPageRequired: channel_merchant_id, bill_date, channel_name, page_no, page_size }
    "QueryOpenBankBillDataPage" -> QueryOpenBankBillDataPageOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "BillDate" bill_date, 2 "ChannelName" channel_name, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "BillType" bill_type: String, 6 "PaymentMethod" payment_method: String,
    7 "Environment" environment: String
} }
paged! { QueryOpenBankBillDataPage: QueryOpenBankBillData =
    Number "PageNo", "Result.DataList" result.data_list, total "Result.Count" }

/// Response of [`QueryOpenBankBillDataPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBillDataPageOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankBillDataPageResult>,
}
model! { QueryOpenBankBillDataPageOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryOpenBankBillDataPageResult
} }

/// In the response of [`QueryOpenBankBillDataPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBillDataPageResult {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub data_list: Vec<QueryOpenBankBillData>,
}
model! { QueryOpenBankBillDataPageResult {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Count" count: i64,
    3 "DataList" data_list: Vec<QueryOpenBankBillData>
} }

/// In the response of [`QueryOpenBankBillDataPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBillData {
    pub bill_date: Option<String>,
    pub channel: Option<String>,
    pub sub_channel: Option<String>,
    pub parent_merchant_id: Option<String>,
    pub out_merchant_id: Option<String>,
    pub merchant_id: Option<String>,
    pub end_merchant_id: Option<String>,
    pub out_trade_no: Option<String>,
    pub trade_no: Option<String>,
    pub end_trade_no: Option<String>,
    pub payment_type: Option<String>,
    pub business_type: Option<String>,
    pub trade_time: Option<String>,
    pub finish_time: Option<String>,
    pub trade_status: Option<String>,
    pub check_status: Option<String>,
    pub check_fail_reason: Option<String>,
    pub order_amount: Option<String>,
    pub service_fee: Option<String>,
    pub payee_account: Option<String>,
    pub payee_name: Option<String>,
    pub payer_account: Option<String>,
    pub payer_name: Option<String>,
    pub description: Option<String>,
}
model! { QueryOpenBankBillData {
    0 "BillDate" bill_date: String, 1 "Channel" channel: String, 2 "SubChannel" sub_channel: String,
    3 "ParentMerchantId" parent_merchant_id: String, 4 "OutMerchantId" out_merchant_id: String,
    5 "MerchantId" merchant_id: String, 6 "EndMerchantId" end_merchant_id: String, 7 "OutTradeNo" out_trade_no: String,
    8 "TradeNo" trade_no: String, 9 "EndTradeNo" end_trade_no: String, 10 "PaymentType" payment_type: String,
    11 "BusinessType" business_type: String, 12 "TradeTime" trade_time: String, 13 "FinishTime" finish_time: String,
    14 "TradeStatus" trade_status: String, 15 "CheckStatus" check_status: String,
    16 "CheckFailReason" check_fail_reason: String, 17 "OrderAmount" order_amount: String,
    18 "ServiceFee" service_fee: String, 19 "PayeeAccount" payee_account: String, 20 "PayeeName" payee_name: String,
    21 "PayerAccount" payer_account: String, 22 "PayerName" payer_name: String, 23 "Description" description: String
} }

/// Queries open bank bind external sub merchant bank account: `QueryOpenBankBindExternalSubMerchantBankAccount` of
/// `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankBindExternalSubMerchantBankAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBindExternalSubMerchantBankAccount {
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_merchant_id: String,
    pub channel_apply_id: Option<String>,
    pub environment: Option<String>,
    pub out_apply_id: Option<String>,
}
operation! {
    QueryOpenBankBindExternalSubMerchantBankAccount(channel_sub_merchant_id: String, channel_merchant_id: String)
    "QueryOpenBankBindExternalSubMerchantBankAccount" -> QueryOpenBankBindExternalSubMerchantBankAccountOutput {
    0 "ChannelSubMerchantId" channel_sub_merchant_id, 1 "ChannelMerchantId" channel_merchant_id,
    2 "ChannelApplyId" channel_apply_id: String, 3 "Environment" environment: String,
    4 "OutApplyId" out_apply_id: String
} }

/// Response of [`QueryOpenBankBindExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBindExternalSubMerchantBankAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankBindExternalSubMerchantBankAccountResult>,
}
model! { QueryOpenBankBindExternalSubMerchantBankAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankBindExternalSubMerchantBankAccountResult
} }

/// In the response of [`QueryOpenBankBindExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankBindExternalSubMerchantBankAccountResult {
    pub external_sub_merchant_bank_account_return_data: Option<String>,
    pub channel_apply_id: Option<String>,
    pub bind_status: Option<String>,
    pub bind_message: Option<String>,
    pub bind_serial_no: Option<String>,
}
model! { QueryOpenBankBindExternalSubMerchantBankAccountResult {
    0 "ExternalSubMerchantBankAccountReturnData" external_sub_merchant_bank_account_return_data: String,
    1 "ChannelApplyId" channel_apply_id: String, 2 "BindStatus" bind_status: String,
    3 "BindMessage" bind_message: String, 4 "BindSerialNo" bind_serial_no: String
} }

/// Queries open bank daily receipt download url: `QueryOpenBankDailyReceiptDownloadUrl` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankDailyReceiptDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankDailyReceiptDownloadUrl {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub bind_serial_no: String,
    /// Required.
    pub query_date: String,
    pub environment: Option<String>,
}

/// Arguments of [`QueryOpenBankDailyReceiptDownloadUrl::new`].
pub struct QueryOpenBankDailyReceiptDownloadUrlRequired {
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub bind_serial_no: String,
    pub query_date: String,
}
operation! {
    QueryOpenBankDailyReceiptDownloadUrl { QueryOpenBankDailyReceiptDownloadUrlRequired: channel_merchant_id, channel_sub_merchant_id, channel_name, payment_method, bind_serial_no, query_date }
    "QueryOpenBankDailyReceiptDownloadUrl" -> QueryOpenBankDailyReceiptDownloadUrlOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method, 4 "BindSerialNo" bind_serial_no,
    5 "QueryDate" query_date, 6 "Environment" environment: String
} }

/// Response of [`QueryOpenBankDailyReceiptDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankDailyReceiptDownloadUrlOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankDailyReceiptDownloadUrlResult>,
}
model! { QueryOpenBankDailyReceiptDownloadUrlOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankDailyReceiptDownloadUrlResult
} }

/// In the response of [`QueryOpenBankDailyReceiptDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankDailyReceiptDownloadUrlResult {
    /// Secret.
    pub download_url: Option<Secret>,
    pub expire_time: Option<String>,
    pub receipt_status: Option<String>,
}
model! { QueryOpenBankDailyReceiptDownloadUrlResult {
    0 "DownloadUrl" download_url: Secret, 1 "ExpireTime" expire_time: String, 2 "ReceiptStatus" receipt_status: String
} }

/// Queries open bank down load url: `QueryOpenBankDownLoadUrl` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankDownLoadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankDownLoadUrl {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub bill_date: String,
    pub bill_type: Option<String>,
    pub environment: Option<String>,
    pub channel_name: Option<String>,
    pub payment_method: Option<String>,
}
operation! { QueryOpenBankDownLoadUrl(channel_merchant_id: String, bill_date: String)
    "QueryOpenBankDownLoadUrl" -> QueryOpenBankDownLoadUrlOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "BillDate" bill_date, 2 "BillType" bill_type: String,
    3 "Environment" environment: String, 4 "ChannelName" channel_name: String, 5 "PaymentMethod" payment_method: String
} }

/// Response of [`QueryOpenBankDownLoadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankDownLoadUrlOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankDownLoadUrlResult>,
}
model! { QueryOpenBankDownLoadUrlOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryOpenBankDownLoadUrlResult
} }

/// In the response of [`QueryOpenBankDownLoadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankDownLoadUrlResult {
    /// Secret.
    pub download_url: Option<Secret>,
    pub hash_value: Option<String>,
    pub hash_type: Option<String>,
}
model! { QueryOpenBankDownLoadUrlResult {
    0 "DownloadUrl" download_url: Secret, 1 "HashValue" hash_value: String, 2 "HashType" hash_type: String
} }

/// Queries open bank external sub account book balance: `QueryOpenBankExternalSubAccountBookBalance` of `cpdp`
/// 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankExternalSubAccountBookBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubAccountBookBalance {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    pub out_account_book_id: Option<String>,
    pub channel_account_book_id: Option<String>,
    pub environment: Option<String>,
}
operation! {
    QueryOpenBankExternalSubAccountBookBalance(channel_merchant_id: String, channel_sub_merchant_id: String, channel_name: String, payment_method: String)
    "QueryOpenBankExternalSubAccountBookBalance" -> QueryOpenBankExternalSubAccountBookBalanceOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method, 4 "OutAccountBookId" out_account_book_id: String,
    5 "ChannelAccountBookId" channel_account_book_id: String, 6 "Environment" environment: String
} }

/// Response of [`QueryOpenBankExternalSubAccountBookBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubAccountBookBalanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryExternalAccountBookResult>,
}
model! { QueryOpenBankExternalSubAccountBookBalanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryExternalAccountBookResult
} }

/// In the response of [`QueryOpenBankExternalSubAccountBookBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExternalAccountBookResult {
    pub channel_account_book_id: Option<String>,
    pub available_balance: Option<String>,
    pub collect_money_account_info: Option<String>,
}
model! { QueryExternalAccountBookResult {
    0 "ChannelAccountBookId" channel_account_book_id: String, 1 "AvailableBalance" available_balance: String,
    2 "CollectMoneyAccountInfo" collect_money_account_info: String
} }

/// Queries open bank external sub merchant bank account: `QueryOpenBankExternalSubMerchantBankAccount` of `cpdp`
/// 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankExternalSubMerchantBankAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantBankAccount {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    pub environment: Option<String>,
}
operation! {
    QueryOpenBankExternalSubMerchantBankAccount(channel_merchant_id: String, channel_sub_merchant_id: String, channel_name: String, payment_method: String)
    "QueryOpenBankExternalSubMerchantBankAccount" -> QueryOpenBankExternalSubMerchantBankAccountOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method, 4 "Environment" environment: String
} }

/// Response of [`QueryOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantBankAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankExternalSubMerchantBankAccountResult>,
}
model! { QueryOpenBankExternalSubMerchantBankAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankExternalSubMerchantBankAccountResult
} }

/// In the response of [`QueryOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantBankAccountResult {
    pub account_list: Vec<QueryOpenBankExternalSubMerchantBankAccountData>,
}
model! { QueryOpenBankExternalSubMerchantBankAccountResult {
    0 "AccountList" account_list: Vec<QueryOpenBankExternalSubMerchantBankAccountData>
} }

/// In the response of [`QueryOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantBankAccountData {
    pub account_bank: Option<String>,
    pub bind_serial_no: Option<String>,
    pub account_type: Option<String>,
    pub bank_branch_id: Option<String>,
    pub account_number_last_four: Option<String>,
}
model! { QueryOpenBankExternalSubMerchantBankAccountData {
    0 "AccountBank" account_bank: String, 1 "BindSerialNo" bind_serial_no: String, 2 "AccountType" account_type: String,
    3 "BankBranchId" bank_branch_id: String, 4 "AccountNumberLastFour" account_number_last_four: String
} }

/// Queries open bank external sub merchant registration: `QueryOpenBankExternalSubMerchantRegistration` of `cpdp`
/// 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankExternalSubMerchantRegistration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantRegistration {
    /// Required.
    pub channel_merchant_id: String,
    pub channel_registration_no: Option<String>,
    pub out_registration_no: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryOpenBankExternalSubMerchantRegistration(channel_merchant_id: String)
    "QueryOpenBankExternalSubMerchantRegistration" -> QueryOpenBankExternalSubMerchantRegistrationOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelRegistrationNo" channel_registration_no: String,
    2 "OutRegistrationNo" out_registration_no: String, 3 "Environment" environment: String
} }

/// Response of [`QueryOpenBankExternalSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantRegistrationOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankExternalSubMerchantRegistrationResult>,
}
model! { QueryOpenBankExternalSubMerchantRegistrationOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankExternalSubMerchantRegistrationResult
} }

/// In the response of [`QueryOpenBankExternalSubMerchantRegistration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankExternalSubMerchantRegistrationResult {
    pub registration_status: Option<String>,
    pub registration_message: Option<String>,
    pub channel_registration_no: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
    pub out_sub_merchant_name: Option<String>,
    pub channel_name: Option<String>,
    pub payment_method: Option<String>,
    pub business_license_number: Option<String>,
    pub legal_name: Option<String>,
    pub external_return_data: Option<String>,
}
model! { QueryOpenBankExternalSubMerchantRegistrationResult {
    0 "RegistrationStatus" registration_status: String, 1 "RegistrationMessage" registration_message: String,
    2 "ChannelRegistrationNo" channel_registration_no: String, 3 "ChannelSubMerchantId" channel_sub_merchant_id: String,
    4 "OutSubMerchantName" out_sub_merchant_name: String, 5 "ChannelName" channel_name: String,
    6 "PaymentMethod" payment_method: String, 7 "BusinessLicenseNumber" business_license_number: String,
    8 "LegalName" legal_name: String, 9 "ExternalReturnData" external_return_data: String
} }

/// Queries open bank order detail receipt info: `QueryOpenBankOrderDetailReceiptInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankOrderDetailReceiptInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankOrderDetailReceiptInfo {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    pub out_apply_id: Option<String>,
    pub channel_apply_id: Option<String>,
    pub environment: Option<String>,
}
operation! {
    QueryOpenBankOrderDetailReceiptInfo(channel_merchant_id: String, channel_sub_merchant_id: String, channel_name: String, payment_method: String)
    "QueryOpenBankOrderDetailReceiptInfo" -> QueryOpenBankOrderDetailReceiptInfoOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method, 4 "OutApplyId" out_apply_id: String,
    5 "ChannelApplyId" channel_apply_id: String, 6 "Environment" environment: String
} }

/// Response of [`QueryOpenBankOrderDetailReceiptInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankOrderDetailReceiptInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankOrderDetailReceiptInfoResult>,
}
model! { QueryOpenBankOrderDetailReceiptInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankOrderDetailReceiptInfoResult
} }

/// In the response of [`QueryOpenBankOrderDetailReceiptInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankOrderDetailReceiptInfoResult {
    pub channel_apply_id: Option<String>,
    pub receipt_status: Option<String>,
    pub receipt_message: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub expire_time: Option<String>,
}
model! { QueryOpenBankOrderDetailReceiptInfoResult {
    0 "ChannelApplyId" channel_apply_id: String, 1 "ReceiptStatus" receipt_status: String,
    2 "ReceiptMessage" receipt_message: String, 3 "DownloadUrl" download_url: Secret, 4 "ExpireTime" expire_time: String
} }

/// Queries open bank payment order: `QueryOpenBankPaymentOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankPaymentOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankPaymentOrder {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub out_order_id: String,
    /// Required.
    pub channel_order_id: String,
    pub environment: Option<String>,
}
operation! { QueryOpenBankPaymentOrder(channel_merchant_id: String, out_order_id: String, channel_order_id: String)
    "QueryOpenBankPaymentOrder" -> QueryOpenBankPaymentOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "OutOrderId" out_order_id, 2 "ChannelOrderId" channel_order_id,
    3 "Environment" environment: String
} }

/// Response of [`QueryOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankPaymentOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankPaymentOrderResult>,
}
model! { QueryOpenBankPaymentOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryOpenBankPaymentOrderResult
} }

/// In the response of [`QueryOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankPaymentOrderResult {
    pub channel_merchant_id: Option<String>,
    pub out_order_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub third_pay_order_id: Option<String>,
    pub order_status: Option<String>,
    pub channel_name: Option<String>,
    pub payment_method: Option<String>,
    pub total_amount: Option<i64>,
    pub pay_amount: Option<i64>,
    pub fail_reason: Option<String>,
    pub attachment: Option<String>,
    pub redirect_info: Option<OpenBankRedirectInfo>,
    pub external_return_data: Option<String>,
    pub bank_approval_guide_info: Option<OpenBankApprovalGuideInfo>,
    pub fee_amount: Option<i64>,
    pub fee_rate: Option<i64>,
    pub profit_share_resp_info_list: Vec<OpenBankProfitShareRespInfo>,
    pub time_finish: Option<String>,
}
model! { QueryOpenBankPaymentOrderResult {
    0 "ChannelMerchantId" channel_merchant_id: String, 1 "OutOrderId" out_order_id: String,
    2 "ChannelOrderId" channel_order_id: String, 3 "ThirdPayOrderId" third_pay_order_id: String,
    4 "OrderStatus" order_status: String, 5 "ChannelName" channel_name: String,
    6 "PaymentMethod" payment_method: String, 7 "TotalAmount" total_amount: i64, 8 "PayAmount" pay_amount: i64,
    9 "FailReason" fail_reason: String, 10 "Attachment" attachment: String,
    11 "RedirectInfo" redirect_info: OpenBankRedirectInfo, 12 "ExternalReturnData" external_return_data: String,
    13 "BankApprovalGuideInfo" bank_approval_guide_info: OpenBankApprovalGuideInfo, 14 "FeeAmount" fee_amount: i64,
    15 "FeeRate" fee_rate: i64,
    16 "ProfitShareRespInfoList" profit_share_resp_info_list: Vec<OpenBankProfitShareRespInfo>,
    17 "TimeFinish" time_finish: String
} }

/// In the response of [`QueryOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankApprovalGuideInfo {
    pub pc_guide_url: Option<String>,
    pub mobile_guide_url: Option<String>,
}
model! { OpenBankApprovalGuideInfo {
    0 "PcGuideUrl" pc_guide_url: String, 1 "MobileGuideUrl" mobile_guide_url: String
} }

/// In the response of [`QueryOpenBankPaymentOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankProfitShareRespInfo {
    pub recv_id: Option<String>,
    pub profit_share_fee: Option<i64>,
    pub real_profit_share_fee: Option<i64>,
    pub profit_share_status: Option<String>,
    pub profit_finish_time: Option<String>,
    pub profit_share_type: Option<i64>,
}
model! { OpenBankProfitShareRespInfo {
    0 "RecvId" recv_id: String, 1 "ProfitShareFee" profit_share_fee: i64,
    2 "RealProfitShareFee" real_profit_share_fee: i64, 3 "ProfitShareStatus" profit_share_status: String,
    4 "ProfitFinishTime" profit_finish_time: String, 5 "ProfitShareType" profit_share_type: i64
} }

/// Queries open bank profit share payee: `QueryOpenBankProfitSharePayee` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankProfitSharePayee>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankProfitSharePayee {
    /// Required.
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: Option<String>,
    pub account_id: Option<String>,
    pub account_no: Option<String>,
    pub currency: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryOpenBankProfitSharePayee(channel_merchant_id: String)
    "QueryOpenBankProfitSharePayee" -> QueryOpenBankProfitSharePayeeOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id: String,
    2 "AccountId" account_id: String, 3 "AccountNo" account_no: String, 4 "Currency" currency: String,
    5 "Environment" environment: String
} }

/// Response of [`QueryOpenBankProfitSharePayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankProfitSharePayeeOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankProfitSharePayeeResult>,
}
model! { QueryOpenBankProfitSharePayeeOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankProfitSharePayeeResult
} }

/// In the response of [`QueryOpenBankProfitSharePayee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankProfitSharePayeeResult {
    pub account_id: Option<String>,
    pub account_no: Option<String>,
    pub currency: Option<String>,
    pub account_name: Option<String>,
    pub bank_name: Option<String>,
    pub nature: Option<String>,
    pub bind_state: Option<String>,
    pub state_explain: Option<String>,
}
model! { QueryOpenBankProfitSharePayeeResult {
    0 "AccountId" account_id: String, 1 "AccountNo" account_no: String, 2 "Currency" currency: String,
    3 "AccountName" account_name: String, 4 "BankName" bank_name: String, 5 "Nature" nature: String,
    6 "BindState" bind_state: String, 7 "StateExplain" state_explain: String
} }

/// Queries open bank refund order: `QueryOpenBankRefundOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankRefundOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankRefundOrder {
    /// Required.
    pub channel_merchant_id: String,
    pub out_refund_id: Option<String>,
    pub channel_refund_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryOpenBankRefundOrder(channel_merchant_id: String)
    "QueryOpenBankRefundOrder" -> QueryOpenBankRefundOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "OutRefundId" out_refund_id: String,
    2 "ChannelRefundId" channel_refund_id: String, 3 "Environment" environment: String
} }

/// Response of [`QueryOpenBankRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankRefundOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<OpenBankQueryRefundOrderResult>,
}
model! { QueryOpenBankRefundOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: OpenBankQueryRefundOrderResult
} }

/// In the response of [`QueryOpenBankRefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankQueryRefundOrderResult {
    pub out_refund_id: Option<String>,
    pub channel_refund_id: Option<String>,
    pub refund_reason: Option<String>,
    pub refund_amount: Option<i64>,
    pub real_refund_amount: Option<i64>,
    pub total_amount: Option<i64>,
    pub time_finish: Option<String>,
    pub refund_status: Option<String>,
    pub refund_info: Option<String>,
    pub fee_amount: Option<i64>,
    pub refund_message: Option<String>,
    pub profit_share_resp_info_list: Vec<OpenBankProfitShareRespInfo>,
}
model! { OpenBankQueryRefundOrderResult {
    0 "OutRefundId" out_refund_id: String, 1 "ChannelRefundId" channel_refund_id: String,
    2 "RefundReason" refund_reason: String, 3 "RefundAmount" refund_amount: i64,
    4 "RealRefundAmount" real_refund_amount: i64, 5 "TotalAmount" total_amount: i64, 6 "TimeFinish" time_finish: String,
    7 "RefundStatus" refund_status: String, 8 "RefundInfo" refund_info: String, 9 "FeeAmount" fee_amount: i64,
    10 "RefundMessage" refund_message: String,
    11 "ProfitShareRespInfoList" profit_share_resp_info_list: Vec<OpenBankProfitShareRespInfo>
} }

/// Queries open bank settle order: `QueryOpenBankSettleOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankSettleOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSettleOrder {
    /// Required.
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: Option<String>,
    pub out_settle_id: Option<String>,
    pub channel_settle_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryOpenBankSettleOrder(channel_merchant_id: String)
    "QueryOpenBankSettleOrder" -> QueryOpenBankSettleOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id: String,
    2 "OutSettleId" out_settle_id: String, 3 "ChannelSettleId" channel_settle_id: String,
    4 "Environment" environment: String
} }

/// Response of [`QueryOpenBankSettleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSettleOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankSettleOrderResult>,
}
model! { QueryOpenBankSettleOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryOpenBankSettleOrderResult
} }

/// In the response of [`QueryOpenBankSettleOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSettleOrderResult {
    pub out_settle_id: Option<String>,
    pub channel_settle_id: Option<String>,
    pub settle_status: Option<String>,
    pub settle_amount: Option<i64>,
    pub settle_date: Option<String>,
    pub settle_type: Option<String>,
    pub fail_reason: Option<String>,
    pub time_finish: Option<String>,
    pub settle_fee: Option<String>,
    pub currency: Option<String>,
}
model! { QueryOpenBankSettleOrderResult {
    0 "OutSettleId" out_settle_id: String, 1 "ChannelSettleId" channel_settle_id: String,
    2 "SettleStatus" settle_status: String, 3 "SettleAmount" settle_amount: i64, 4 "SettleDate" settle_date: String,
    5 "SettleType" settle_type: String, 6 "FailReason" fail_reason: String, 7 "TimeFinish" time_finish: String,
    8 "SettleFee" settle_fee: String, 9 "Currency" currency: String
} }

/// Queries open bank sub merchant credential: `QueryOpenBankSubMerchantCredential` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankSubMerchantCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantCredential {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    pub payment_method: Option<String>,
    pub out_apply_id: Option<String>,
    pub channel_apply_id: Option<String>,
    pub environment: Option<String>,
}
operation! {
    QueryOpenBankSubMerchantCredential(channel_merchant_id: String, channel_sub_merchant_id: String, channel_name: String)
    "QueryOpenBankSubMerchantCredential" -> QueryOpenBankSubMerchantCredentialOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method: String, 4 "OutApplyId" out_apply_id: String,
    5 "ChannelApplyId" channel_apply_id: String, 6 "Environment" environment: String
} }

/// Response of [`QueryOpenBankSubMerchantCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantCredentialOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankSubMerchantCredentialResult>,
}
model! { QueryOpenBankSubMerchantCredentialOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankSubMerchantCredentialResult
} }

/// In the response of [`QueryOpenBankSubMerchantCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantCredentialResult {
    pub upload_status: Option<String>,
    pub upload_message: Option<String>,
}
model! { QueryOpenBankSubMerchantCredentialResult {
    0 "UploadStatus" upload_status: String, 1 "UploadMessage" upload_message: String
} }

/// Queries open bank sub merchant rate configure: `QueryOpenBankSubMerchantRateConfigure` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankSubMerchantRateConfigure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantRateConfigure {
    /// Required.
    pub channel_registration_no: String,
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    pub channel_product_fee_no: Option<String>,
    pub out_product_fee_no: Option<String>,
    pub environment: Option<String>,
}
operation! {
    QueryOpenBankSubMerchantRateConfigure(channel_registration_no: String, channel_merchant_id: String, channel_sub_merchant_id: String, channel_name: String)
    "QueryOpenBankSubMerchantRateConfigure" -> QueryOpenBankSubMerchantRateConfigureOutput {
    0 "ChannelRegistrationNo" channel_registration_no, 1 "ChannelMerchantId" channel_merchant_id,
    2 "ChannelSubMerchantId" channel_sub_merchant_id, 3 "ChannelName" channel_name,
    4 "ChannelProductFeeNo" channel_product_fee_no: String, 5 "OutProductFeeNo" out_product_fee_no: String,
    6 "Environment" environment: String
} }

/// Response of [`QueryOpenBankSubMerchantRateConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantRateConfigureOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankSubMerchantRateConfigureResult>,
}
model! { QueryOpenBankSubMerchantRateConfigureOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankSubMerchantRateConfigureResult
} }

/// In the response of [`QueryOpenBankSubMerchantRateConfigure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantRateConfigureResult {
    pub deal_status: Option<String>,
    pub deal_message: Option<String>,
}
model! { QueryOpenBankSubMerchantRateConfigureResult {
    0 "DealStatus" deal_status: String, 1 "DealMessage" deal_message: String
} }

/// Queries open bank sub merchant sign online: `QueryOpenBankSubMerchantSignOnline` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankSubMerchantSignOnline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantSignOnline {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    pub out_sub_merchant_id: Option<String>,
    pub channel_sub_merchant_id: Option<String>,
}
operation! { QueryOpenBankSubMerchantSignOnline(channel_merchant_id: String, channel_name: String)
    "QueryOpenBankSubMerchantSignOnline" -> QueryOpenBankSubMerchantSignOnlineOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name,
    2 "OutSubMerchantId" out_sub_merchant_id: String, 3 "ChannelSubMerchantId" channel_sub_merchant_id: String
} }

/// Response of [`QueryOpenBankSubMerchantSignOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantSignOnlineOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankSubMerchantSignOnlineResult>,
}
model! { QueryOpenBankSubMerchantSignOnlineOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankSubMerchantSignOnlineResult
} }

/// In the response of [`QueryOpenBankSubMerchantSignOnline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSubMerchantSignOnlineResult {
    pub sign_status: Option<String>,
    pub sign_message: Option<String>,
}
model! { QueryOpenBankSubMerchantSignOnlineResult {
    0 "SignStatus" sign_status: String, 1 "SignMessage" sign_message: String
} }

/// Queries open bank support bank list: `QueryOpenBankSupportBankList` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankSupportBankList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSupportBankList {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    pub environment: Option<String>,
}
operation! { QueryOpenBankSupportBankList(channel_merchant_id: String, channel_name: String, payment_method: String)
    "QueryOpenBankSupportBankList" -> QueryOpenBankSupportBankListOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name, 2 "PaymentMethod" payment_method,
    3 "Environment" environment: String
} }

/// Response of [`QueryOpenBankSupportBankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSupportBankListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankSupportBankListResult>,
}
model! { QueryOpenBankSupportBankListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankSupportBankListResult
} }

/// In the response of [`QueryOpenBankSupportBankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankSupportBankListResult {
    pub support_bank_list: Vec<SupportBankInfo>,
}
model! { QueryOpenBankSupportBankListResult {
    0 "SupportBankList" support_bank_list: Vec<SupportBankInfo>
} }

/// In the response of [`QueryOpenBankSupportBankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportBankInfo {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub maintain_status: Option<String>,
    pub bank_notice: Option<String>,
    pub bank_id: Option<String>,
    pub card_type: Option<String>,
}
model! { SupportBankInfo {
    0 "BankCode" bank_code: String, 1 "BankName" bank_name: String, 2 "MaintainStatus" maintain_status: String,
    3 "BankNotice" bank_notice: String, 4 "BankId" bank_id: String, 5 "CardType" card_type: String
} }

/// Queries open bank unbind external sub merchant bank account: `QueryOpenBankUnbindExternalSubMerchantBankAccount` of
/// `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankUnbindExternalSubMerchantBankAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankUnbindExternalSubMerchantBankAccount {
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_merchant_id: String,
    pub channel_apply_id: Option<String>,
    pub environment: Option<String>,
    pub out_apply_id: Option<String>,
}
operation! {
    QueryOpenBankUnbindExternalSubMerchantBankAccount(channel_sub_merchant_id: String, channel_merchant_id: String)
    "QueryOpenBankUnbindExternalSubMerchantBankAccount" -> QueryOpenBankUnbindExternalSubMerchantBankAccountOutput {
    0 "ChannelSubMerchantId" channel_sub_merchant_id, 1 "ChannelMerchantId" channel_merchant_id,
    2 "ChannelApplyId" channel_apply_id: String, 3 "Environment" environment: String,
    4 "OutApplyId" out_apply_id: String
} }

/// Response of [`QueryOpenBankUnbindExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankUnbindExternalSubMerchantBankAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankUnbindExternalSubMerchantBankAccountResult>,
}
model! { QueryOpenBankUnbindExternalSubMerchantBankAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryOpenBankUnbindExternalSubMerchantBankAccountResult
} }

/// In the response of [`QueryOpenBankUnbindExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankUnbindExternalSubMerchantBankAccountResult {
    pub channel_apply_id: Option<String>,
    pub unbind_status: Option<String>,
    pub unbind_message: Option<String>,
}
model! { QueryOpenBankUnbindExternalSubMerchantBankAccountResult {
    0 "ChannelApplyId" channel_apply_id: String, 1 "UnbindStatus" unbind_status: String,
    2 "UnbindMessage" unbind_message: String
} }

/// Queries open bank verification order: `QueryOpenBankVerificationOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOpenBankVerificationOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankVerificationOrder {
    /// Required.
    pub channel_merchant_id: String,
    pub channel_verification_id: Option<String>,
    pub out_verification_id: Option<String>,
    pub environment: Option<String>,
}
operation! { QueryOpenBankVerificationOrder(channel_merchant_id: String)
    "QueryOpenBankVerificationOrder" -> QueryOpenBankVerificationOrderOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelVerificationId" channel_verification_id: String,
    2 "OutVerificationId" out_verification_id: String, 3 "Environment" environment: String
} }

/// Response of [`QueryOpenBankVerificationOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankVerificationOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOpenBankVerificationResult>,
}
model! { QueryOpenBankVerificationOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryOpenBankVerificationResult
} }

/// In the response of [`QueryOpenBankVerificationOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOpenBankVerificationResult {
    pub channel_verification_id: Option<String>,
    pub third_verification_id: Option<String>,
    pub verification_amount: Option<i64>,
    pub verification_status: Option<String>,
    pub fail_reason: Option<String>,
    pub third_verification_return_data: Option<String>,
}
model! { QueryOpenBankVerificationResult {
    0 "ChannelVerificationId" channel_verification_id: String, 1 "ThirdVerificationId" third_verification_id: String,
    2 "VerificationAmount" verification_amount: i64, 3 "VerificationStatus" verification_status: String,
    4 "FailReason" fail_reason: String, 5 "ThirdVerificationReturnData" third_verification_return_data: String
} }

/// Queries order: `QueryOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::AUTH_FAILURE_VERIFY_TOKEN_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`],
/// [`codes::FAILED_OPERATION_NO_RECORD`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub count: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`QueryOrder::new`].
pub struct QueryOrderRequired {
    pub midas_app_id: String,
    pub user_id: String,
    pub r#type: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! { QueryOrder { QueryOrderRequired: midas_app_id, user_id, r#type, midas_secret_id, midas_signature }
    "QueryOrder" -> QueryOrderOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "Type" r#type, 3 "MidasSecretId" midas_secret_id,
    4 "MidasSignature" midas_signature, 5 "Count" count: i64, 6 "Offset" offset: i64, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "OutTradeNo" out_trade_no: String, 10 "TransactionId" transaction_id: String,
    11 "MidasEnvironment" midas_environment: String
} }
paged! { QueryOrder: QueryOrderOutOrderList = Offset "Offset", "OrderList" order_list, total "TotalNum" }

/// Response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderOutput {
    pub total_num: Option<i64>,
    pub order_list: Vec<QueryOrderOutOrderList>,
}
model! { QueryOrderOutput {
    0 "TotalNum" total_num: i64, 1 "OrderList" order_list: Vec<QueryOrderOutOrderList>
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderOutOrderList {
    pub midas_app_id: Option<String>,
    pub amt: Option<i64>,
    pub user_id: Option<String>,
    pub cash_amt: Option<String>,
    pub metadata: Option<String>,
    pub pay_time: Option<String>,
    pub coupon_amt: Option<String>,
    pub order_time: Option<String>,
    pub product_id: Option<String>,
    pub scene_info: Option<String>,
    pub order_state: Option<String>,
    pub channel: Option<String>,
    pub refund_flag: Option<String>,
    pub out_trade_no: Option<String>,
    pub product_name: Option<String>,
    pub call_back_time: Option<String>,
    pub currency_type: Option<String>,
    pub acct_sub_app_id: Option<String>,
    pub transaction_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub sub_order_list: Vec<QueryOrderOutSubOrderList>,
    pub channel_external_order_id: Option<String>,
    pub settle_check: Option<i64>,
    pub channel_external_user_info_list: Vec<OldChannelExternalUserInfo>,
    pub attachment_info_list: Vec<OldAttachmentInfo>,
}
model! { QueryOrderOutOrderList {
    0 "MidasAppId" midas_app_id: String, 1 "Amt" amt: i64, 2 "UserId" user_id: String, 3 "CashAmt" cash_amt: String,
    4 "Metadata" metadata: String, 5 "PayTime" pay_time: String, 6 "CouponAmt" coupon_amt: String,
    7 "OrderTime" order_time: String, 8 "ProductId" product_id: String, 9 "SceneInfo" scene_info: String,
    10 "OrderState" order_state: String, 11 "Channel" channel: String, 12 "RefundFlag" refund_flag: String,
    13 "OutTradeNo" out_trade_no: String, 14 "ProductName" product_name: String,
    15 "CallBackTime" call_back_time: String, 16 "CurrencyType" currency_type: String,
    17 "AcctSubAppId" acct_sub_app_id: String, 18 "TransactionId" transaction_id: String,
    19 "ChannelOrderId" channel_order_id: String, 20 "SubOrderList" sub_order_list: Vec<QueryOrderOutSubOrderList>,
    21 "ChannelExternalOrderId" channel_external_order_id: String, 22 "SettleCheck" settle_check: i64,
    23 "ChannelExternalUserInfoList" channel_external_user_info_list: Vec<OldChannelExternalUserInfo>,
    24 "AttachmentInfoList" attachment_info_list: Vec<OldAttachmentInfo>
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderOutSubOrderList {
    pub amt: Option<i64>,
    pub sub_mch_income: Option<i64>,
    pub metadata: Option<String>,
    pub original_amt: Option<i64>,
    pub platform_income: Option<i64>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub settle_check: Option<i64>,
    pub sub_app_id: Option<String>,
    pub sub_out_trade_no: Option<String>,
}
model! { QueryOrderOutSubOrderList {
    0 "Amt" amt: i64, 1 "SubMchIncome" sub_mch_income: i64, 2 "Metadata" metadata: String,
    3 "OriginalAmt" original_amt: i64, 4 "PlatformIncome" platform_income: i64,
    5 "ProductDetail" product_detail: String, 6 "ProductName" product_name: String, 7 "SettleCheck" settle_check: i64,
    8 "SubAppId" sub_app_id: String, 9 "SubOutTradeNo" sub_out_trade_no: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldChannelExternalUserInfo {
    pub channel_external_user_type: Option<String>,
    pub channel_external_user_id: Option<String>,
}
model! { OldChannelExternalUserInfo {
    0 "ChannelExternalUserType" channel_external_user_type: String,
    1 "ChannelExternalUserId" channel_external_user_id: String
} }

/// In the response of [`QueryOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldAttachmentInfo {
    pub attachment_amount: Option<i64>,
    pub attachment_type: Option<String>,
    pub attachment_name: Option<String>,
    pub attachment_code: Option<String>,
}
model! { OldAttachmentInfo {
    0 "AttachmentAmount" attachment_amount: i64, 1 "AttachmentType" attachment_type: String,
    2 "AttachmentName" attachment_name: String, 3 "AttachmentCode" attachment_code: String
} }

/// Queries order status: `QueryOrderStatus` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOrderStatus>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::AUTH_FAILURE_VERIFY_TOKEN_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`],
/// [`codes::FAILED_OPERATION_NO_RECORD`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderStatus {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub developer_no: String,
    pub order_no: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryOrderStatus(open_id: String, open_key: String, developer_no: String)
    "QueryOrderStatus" -> QueryOrderStatusOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "DeveloperNo" developer_no, 3 "OrderNo" order_no: String,
    4 "Profile" profile: String
} }

/// Response of [`QueryOrderStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderStatusOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryOrderStatusResult>,
}
model! { QueryOrderStatusOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryOrderStatusResult
} }

/// In the response of [`QueryOrderStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrderStatusResult {
    pub order_no: Option<String>,
    pub developer_no: Option<String>,
    pub trade_discount_amount: Option<String>,
    pub pay_name: Option<String>,
    pub order_merchant_id: Option<String>,
    pub trade_account: Option<String>,
    pub trade_amount: Option<String>,
    pub currency_sign: Option<String>,
    pub trade_pay_time: Option<String>,
    pub shop_order_id: Option<String>,
    pub pay_tag: Option<String>,
    pub status: Option<String>,
    pub order_currency: Option<String>,
    pub trade_qrcode: Option<String>,
    pub trade_time: Option<String>,
    pub discount_amount: Option<String>,
    pub merchant_no: Option<String>,
    pub remark: Option<String>,
    pub order_name: Option<String>,
    pub original_amount: Option<String>,
    pub shop_no: Option<String>,
    pub trade_result: Option<String>,
    pub order_id: Option<String>,
    pub order_type: Option<String>,
    pub trade_no: Option<String>,
    pub original_order_no: Option<String>,
    pub tag: Option<String>,
    pub add_time: Option<String>,
    pub cashier_id: Option<String>,
    pub cashier_real_name: Option<String>,
    pub shop_full_name: Option<String>,
    pub shop_name: Option<String>,
}
model! { QueryOrderStatusResult {
    0 "OrderNo" order_no: String, 1 "DeveloperNo" developer_no: String,
    2 "TradeDiscountAmount" trade_discount_amount: String, 3 "PayName" pay_name: String,
    4 "OrderMerchantId" order_merchant_id: String, 5 "TradeAccount" trade_account: String,
    6 "TradeAmount" trade_amount: String, 7 "CurrencySign" currency_sign: String,
    8 "TradePayTime" trade_pay_time: String, 9 "ShopOrderId" shop_order_id: String, 10 "PayTag" pay_tag: String,
    11 "Status" status: String, 12 "OrderCurrency" order_currency: String, 13 "TradeQrcode" trade_qrcode: String,
    14 "TradeTime" trade_time: String, 15 "DiscountAmount" discount_amount: String, 16 "MerchantNo" merchant_no: String,
    17 "Remark" remark: String, 18 "OrderName" order_name: String, 19 "OriginalAmount" original_amount: String,
    20 "ShopNo" shop_no: String, 21 "TradeResult" trade_result: String, 22 "OrderId" order_id: String,
    23 "OrderType" order_type: String, 24 "TradeNo" trade_no: String, 25 "OriginalOrderNo" original_order_no: String,
    26 "Tag" tag: String, 27 "AddTime" add_time: String, 28 "CashierId" cashier_id: String,
    29 "CashierRealName" cashier_real_name: String, 30 "ShopFullName" shop_full_name: String,
    31 "ShopName" shop_name: String
} }

/// Queries outward order: `QueryOutwardOrder` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryOutwardOrder>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOutwardOrder {
    /// Required.
    pub transaction_id: String,
    pub profile: Option<String>,
}
operation! { QueryOutwardOrder(transaction_id: String) "QueryOutwardOrder" -> QueryOutwardOrderOutput {
    0 "TransactionId" transaction_id, 1 "Profile" profile: String
} }

/// Response of [`QueryOutwardOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOutwardOrderOutput {
    pub result: Option<QueryOutwardOrderResult>,
}
model! { QueryOutwardOrderOutput {
    0 "Result" result: QueryOutwardOrderResult
} }

/// In the response of [`QueryOutwardOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOutwardOrderResult {
    pub code: Option<String>,
    pub data: Option<QueryOutwardOrderData>,
}
model! { QueryOutwardOrderResult {
    0 "Code" code: String, 1 "Data" data: QueryOutwardOrderData
} }

/// In the response of [`QueryOutwardOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOutwardOrderData {
    pub merchant_id: Option<String>,
    pub transaction_id: Option<String>,
    pub acct_date: Option<String>,
    pub pricing_currency: Option<String>,
    pub source_currency: Option<String>,
    pub source_amount: Option<String>,
    pub target_currency: Option<String>,
    pub target_amount: Option<String>,
    pub fx_rate: Option<String>,
    pub status: Option<String>,
    pub fail_reason: Option<String>,
    pub refund_amount: Option<String>,
    pub refund_currency: Option<String>,
}
model! { QueryOutwardOrderData {
    0 "MerchantId" merchant_id: String, 1 "TransactionId" transaction_id: String, 2 "AcctDate" acct_date: String,
    3 "PricingCurrency" pricing_currency: String, 4 "SourceCurrency" source_currency: String,
    5 "SourceAmount" source_amount: String, 6 "TargetCurrency" target_currency: String,
    7 "TargetAmount" target_amount: String, 8 "FxRate" fx_rate: String, 9 "Status" status: String,
    10 "FailReason" fail_reason: String, 11 "RefundAmount" refund_amount: String,
    12 "RefundCurrency" refund_currency: String
} }

/// Queries payer info: `QueryPayerInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryPayerInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPayerInfo {
    /// Required.
    pub payer_id: String,
    pub profile: Option<String>,
}
operation! { QueryPayerInfo(payer_id: String) "QueryPayerInfo" -> QueryPayerInfoOutput {
    0 "PayerId" payer_id, 1 "Profile" profile: String
} }

/// Response of [`QueryPayerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPayerInfoOutput {
    pub result: Option<QueryPayerinfoResult>,
}
model! { QueryPayerInfoOutput {
    0 "Result" result: QueryPayerinfoResult
} }

/// In the response of [`QueryPayerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPayerinfoResult {
    pub code: Option<String>,
    pub data: Option<QueryPayerinfoData>,
}
model! { QueryPayerinfoResult {
    0 "Code" code: String, 1 "Data" data: QueryPayerinfoData
} }

/// In the response of [`QueryPayerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPayerinfoData {
    pub merchant_id: Option<String>,
    pub payer_id: Option<String>,
    pub status: Option<String>,
    pub fail_reason: Option<String>,
    pub payer_type: Option<String>,
    pub payer_name: Option<String>,
    pub payer_id_type: Option<String>,
    pub payer_id_no: Option<String>,
    pub payer_contact_number: Option<String>,
    pub payer_email_address: Option<String>,
    pub payer_country_code: Option<String>,
    pub payer_contact_name: Option<String>,
}
model! { QueryPayerinfoData {
    0 "MerchantId" merchant_id: String, 1 "PayerId" payer_id: String, 2 "Status" status: String,
    3 "FailReason" fail_reason: String, 4 "PayerType" payer_type: String, 5 "PayerName" payer_name: String,
    6 "PayerIdType" payer_id_type: String, 7 "PayerIdNo" payer_id_no: String,
    8 "PayerContactNumber" payer_contact_number: String, 9 "PayerEmailAddress" payer_email_address: String,
    10 "PayerCountryCode" payer_country_code: String, 11 "PayerContactName" payer_contact_name: String
} }

/// Queries reconciliation document: `QueryReconciliationDocument` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryReconciliationDocument>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReconciliationDocument {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub file_type: String,
    /// Required.
    pub file_date: String,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryReconciliationDocument(mrch_code: String, file_type: String, file_date: String)
    "QueryReconciliationDocument" -> QueryReconciliationDocumentOutput {
    0 "MrchCode" mrch_code, 1 "FileType" file_type, 2 "FileDate" file_date, 3 "ReservedMsg" reserved_msg: String,
    4 "Profile" profile: String
} }

/// Response of [`QueryReconciliationDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReconciliationDocumentOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub result_num: Option<String>,
    pub tran_item_array: Vec<FileItem>,
    pub reserved_msg: Option<String>,
}
model! { QueryReconciliationDocumentOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ResultNum" result_num: String,
    4 "TranItemArray" tran_item_array: Vec<FileItem>, 5 "ReservedMsg" reserved_msg: String
} }

/// In the response of [`QueryReconciliationDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileItem {
    pub file_name: Option<String>,
    /// Secret.
    pub random_password: Option<Secret>,
    pub file_path: Option<String>,
    pub draw_code: Option<String>,
}
model! { FileItem {
    0 "FileName" file_name: String, 1 "RandomPassword" random_password: Secret, 2 "FilePath" file_path: String,
    3 "DrawCode" draw_code: String
} }

/// Queries reconciliation file apply info: `QueryReconciliationFileApplyInfo` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryReconciliationFileApplyInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReconciliationFileApplyInfo {
    /// Required.
    pub apply_file_id: String,
    pub midas_environment: Option<String>,
}
operation! { QueryReconciliationFileApplyInfo(apply_file_id: String)
    "QueryReconciliationFileApplyInfo" -> QueryReconciliationFileApplyInfoOutput {
    0 "ApplyFileId" apply_file_id, 1 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryReconciliationFileApplyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReconciliationFileApplyInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryReconciliationFileApplyInfoResult>,
}
model! { QueryReconciliationFileApplyInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: QueryReconciliationFileApplyInfoResult
} }

/// In the response of [`QueryReconciliationFileApplyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReconciliationFileApplyInfoResult {
    pub apply_file_id: Option<String>,
    pub apply_status: Option<String>,
    pub apply_message: Option<String>,
    pub file_url_array: Vec<String>,
}
model! { QueryReconciliationFileApplyInfoResult {
    0 "ApplyFileId" apply_file_id: String, 1 "ApplyStatus" apply_status: String, 2 "ApplyMessage" apply_message: String,
    3 "FileUrlArray" file_url_array: Vec<String>
} }

/// Queries refund: `QueryRefund` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryRefund>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`], [`codes::FAILED_OPERATION_NO_RECORD`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefund {
    /// Required.
    pub user_id: String,
    /// Required.
    pub refund_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub midas_environment: Option<String>,
}

/// Arguments of [`QueryRefund::new`].
pub struct QueryRefundRequired {
    pub user_id: String,
    pub refund_id: String,
    pub midas_app_id: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! { QueryRefund { QueryRefundRequired: user_id, refund_id, midas_app_id, midas_secret_id, midas_signature }
    "QueryRefund" -> QueryRefundOutput {
    0 "UserId" user_id, 1 "RefundId" refund_id, 2 "MidasAppId" midas_app_id, 3 "MidasSecretId" midas_secret_id,
    4 "MidasSignature" midas_signature, 5 "MidasEnvironment" midas_environment: String
} }

/// Response of [`QueryRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRefundOutput {
    pub state: Option<String>,
    pub channel_external_order_id: Option<String>,
    pub channel_external_refund_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub total_refund_amt: Option<i64>,
    pub currency_type: Option<String>,
    pub out_trade_no: Option<String>,
    pub refund_id: Option<String>,
    pub midas_app_id: Option<String>,
    pub used_refund_id: Option<String>,
    pub sub_refund_list: Vec<OldSubRefund>,
}
model! { QueryRefundOutput {
    0 "State" state: String, 1 "ChannelExternalOrderId" channel_external_order_id: String,
    2 "ChannelExternalRefundId" channel_external_refund_id: String, 3 "ChannelOrderId" channel_order_id: String,
    4 "TotalRefundAmt" total_refund_amt: i64, 5 "CurrencyType" currency_type: String,
    6 "OutTradeNo" out_trade_no: String, 7 "RefundId" refund_id: String, 8 "MidasAppId" midas_app_id: String,
    9 "UsedRefundId" used_refund_id: String, 10 "SubRefundList" sub_refund_list: Vec<OldSubRefund>
} }

/// In the response of [`QueryRefund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldSubRefund {
    pub channel_external_refund_id: Option<String>,
    pub channel_external_order_id: Option<String>,
    pub channel_refund_id: Option<String>,
    pub sub_out_trade_no: Option<String>,
    pub refund_amt: Option<String>,
}
model! { OldSubRefund {
    0 "ChannelExternalRefundId" channel_external_refund_id: String,
    1 "ChannelExternalOrderId" channel_external_order_id: String, 2 "ChannelRefundId" channel_refund_id: String,
    3 "SubOutTradeNo" sub_out_trade_no: String, 4 "RefundAmt" refund_amt: String
} }

/// Queries shop open id: `QueryShopOpenId` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryShopOpenId>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`], [`codes::FAILED_OPERATION_NO_RECORD`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShopOpenId {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub shop_no: String,
    pub profile: Option<String>,
}
operation! { QueryShopOpenId(open_id: String, open_key: String, shop_no: String)
    "QueryShopOpenId" -> QueryShopOpenIdOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "ShopNo" shop_no, 3 "Profile" profile: String
} }

/// Response of [`QueryShopOpenId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShopOpenIdOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<QueryShopOpenIdResult>,
}
model! { QueryShopOpenIdOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: QueryShopOpenIdResult
} }

/// In the response of [`QueryShopOpenId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShopOpenIdResult {
    pub province: Option<String>,
    pub city: Option<String>,
    pub shop_name: Option<String>,
    pub merchant_no: Option<String>,
    pub city_id: Option<String>,
    pub open_id: Option<String>,
    pub telephone: Option<String>,
    pub shop_no: Option<String>,
    pub county: Option<String>,
    pub shop_full_name: Option<String>,
    pub brand_name: Option<String>,
    pub address: Option<String>,
    pub open_key: Option<String>,
    pub merchant_name: Option<String>,
}
model! { QueryShopOpenIdResult {
    0 "Province" province: String, 1 "City" city: String, 2 "ShopName" shop_name: String,
    3 "MerchantNo" merchant_no: String, 4 "CityId" city_id: String, 5 "OpenId" open_id: String,
    6 "Telephone" telephone: String, 7 "ShopNo" shop_no: String, 8 "County" county: String,
    9 "ShopFullName" shop_full_name: String, 10 "BrandName" brand_name: String, 11 "Address" address: String,
    12 "OpenKey" open_key: String, 13 "MerchantName" merchant_name: String
} }

/// Queries single payment result: `QuerySinglePaymentResult` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QuerySinglePaymentResult>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`], [`codes::FAILED_OPERATION_NO_RECORD`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySinglePaymentResult {
    /// Required.
    pub transfer_type: i64,
    pub trade_serial_no: Option<String>,
    pub order_id: Option<String>,
}
operation! { QuerySinglePaymentResult(transfer_type: i64) "QuerySinglePaymentResult" -> QuerySinglePaymentResultOutput {
    0 "TransferType" transfer_type, 1 "TradeSerialNo" trade_serial_no: String, 2 "OrderId" order_id: String
} }

/// Response of [`QuerySinglePaymentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySinglePaymentResultOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QuerySinglePaymentResultData>,
}
model! { QuerySinglePaymentResultOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QuerySinglePaymentResultData
} }

/// In the response of [`QuerySinglePaymentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySinglePaymentResultData {
    pub trade_serial_no: Option<String>,
    pub order_id: Option<String>,
    pub trade_status: Option<i64>,
    pub remark: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub trade_status_desc: Option<String>,
}
model! { QuerySinglePaymentResultData {
    0 "TradeSerialNo" trade_serial_no: String, 1 "OrderId" order_id: String, 2 "TradeStatus" trade_status: i64,
    3 "Remark" remark: String, 4 "AgentId" agent_id: String, 5 "AgentName" agent_name: String,
    6 "TradeStatusDesc" trade_status_desc: String
} }

/// Queries single transaction status: `QuerySingleTransactionStatus` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QuerySingleTransactionStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleTransactionStatus {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub tran_net_seq_no: String,
    pub sub_acct_no: Option<String>,
    pub tran_date: Option<String>,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { QuerySingleTransactionStatus(mrch_code: String, function_flag: String, tran_net_seq_no: String)
    "QuerySingleTransactionStatus" -> QuerySingleTransactionStatusOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "TranNetSeqNo" tran_net_seq_no,
    3 "SubAcctNo" sub_acct_no: String, 4 "TranDate" tran_date: String, 5 "ReservedMsg" reserved_msg: String,
    6 "Profile" profile: String
} }

/// Response of [`QuerySingleTransactionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleTransactionStatusOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub booking_flag: Option<String>,
    pub tran_status: Option<String>,
    pub tran_amt: Option<String>,
    pub tran_date: Option<String>,
    pub tran_time: Option<String>,
    pub in_sub_acct_no: Option<String>,
    pub out_sub_acct_no: Option<String>,
    pub fail_msg: Option<String>,
    pub old_tran_front_seq_no: Option<String>,
}
model! { QuerySingleTransactionStatusOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "BookingFlag" booking_flag: String, 4 "TranStatus" tran_status: String,
    5 "TranAmt" tran_amt: String, 6 "TranDate" tran_date: String, 7 "TranTime" tran_time: String,
    8 "InSubAcctNo" in_sub_acct_no: String, 9 "OutSubAcctNo" out_sub_acct_no: String, 10 "FailMsg" fail_msg: String,
    11 "OldTranFrontSeqNo" old_tran_front_seq_no: String
} }

/// Queries small amount transfer: `QuerySmallAmountTransfer` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QuerySmallAmountTransfer>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmallAmountTransfer {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub old_tran_seq_no: String,
    /// Required.
    pub tran_date: String,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { QuerySmallAmountTransfer(mrch_code: String, old_tran_seq_no: String, tran_date: String)
    "QuerySmallAmountTransfer" -> QuerySmallAmountTransferOutput {
    0 "MrchCode" mrch_code, 1 "OldTranSeqNo" old_tran_seq_no, 2 "TranDate" tran_date,
    3 "ReservedMsg" reserved_msg: String, 4 "Profile" profile: String
} }

/// Response of [`QuerySmallAmountTransfer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmallAmountTransferOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub return_status: Option<String>,
    pub return_msg: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { QuerySmallAmountTransferOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ReturnStatus" return_status: String, 4 "ReturnMsg" return_msg: String,
    5 "ReservedMsg" reserved_msg: String
} }

/// Queries trade: `QueryTrade` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryTrade>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTrade {
    /// Required.
    pub trade_file_id: String,
    pub profile: Option<String>,
}
operation! { QueryTrade(trade_file_id: String) "QueryTrade" -> QueryTradeOutput {
    0 "TradeFileId" trade_file_id, 1 "Profile" profile: String
} }

/// Response of [`QueryTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTradeOutput {
    pub result: Option<QueryTradeResult>,
}
model! { QueryTradeOutput {
    0 "Result" result: QueryTradeResult
} }

/// In the response of [`QueryTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTradeResult {
    pub data: Option<QueryTradeData>,
    pub code: Option<String>,
}
model! { QueryTradeResult {
    0 "Data" data: QueryTradeData, 1 "Code" code: String
} }

/// In the response of [`QueryTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTradeData {
    pub merchant_id: Option<String>,
    pub trade_file_id: Option<String>,
    pub trade_order_id: Option<String>,
    pub status: Option<String>,
    pub fail_reason: Option<String>,
    pub payer_id: Option<String>,
    pub payee_name: Option<String>,
    pub payee_country_code: Option<String>,
    pub trade_type: Option<String>,
    pub trade_time: Option<String>,
    pub trade_currency: Option<String>,
    pub trade_amount: Option<String>,
    pub trade_name: Option<String>,
    pub trade_count: Option<i64>,
    pub goods_carrier: Option<String>,
    pub service_detail: Option<String>,
    pub service_time: Option<String>,
}
model! { QueryTradeData {
    0 "MerchantId" merchant_id: String, 1 "TradeFileId" trade_file_id: String, 2 "TradeOrderId" trade_order_id: String,
    3 "Status" status: String, 4 "FailReason" fail_reason: String, 5 "PayerId" payer_id: String,
    6 "PayeeName" payee_name: String, 7 "PayeeCountryCode" payee_country_code: String, 8 "TradeType" trade_type: String,
    9 "TradeTime" trade_time: String, 10 "TradeCurrency" trade_currency: String, 11 "TradeAmount" trade_amount: String,
    12 "TradeName" trade_name: String, 13 "TradeCount" trade_count: i64, 14 "GoodsCarrier" goods_carrier: String,
    15 "ServiceDetail" service_detail: String, 16 "ServiceTime" service_time: String
} }

/// Queries transfer batch: `QueryTransferBatch` of `cpdp` 2019-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryTransferBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_APPID_MCHID_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMITED`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_NO_AUTH`], [`codes::FAILED_OPERATION_NOT_ENOUGH`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_PARAM_ERROR`], [`codes::FAILED_OPERATION_QUOTA_EXCEED`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferBatch {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub need_query_detail: bool,
    pub merchant_batch_no: Option<String>,
    pub batch_id: Option<String>,
    pub profile: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub detail_status: Option<String>,
}
operation! { QueryTransferBatch(merchant_id: String, need_query_detail: bool)
    "QueryTransferBatch" -> QueryTransferBatchOutput {
    0 "MerchantId" merchant_id, 1 "NeedQueryDetail" need_query_detail, 2 "MerchantBatchNo" merchant_batch_no: String,
    3 "BatchId" batch_id: String, 4 "Profile" profile: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "DetailStatus" detail_status: String
} }
paged! { QueryTransferBatch: TransferDetailResponse =
    Offset "Offset", "TransferDetails" transfer_details, total "TotalNum" }

/// Response of [`QueryTransferBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferBatchOutput {
    pub merchant_id: Option<String>,
    pub merchant_batch_no: Option<String>,
    pub batch_id: Option<String>,
    pub merchant_app_id: Option<String>,
    pub batch_status: Option<String>,
    pub close_reason: Option<String>,
    pub total_amount: Option<i64>,
    pub total_num: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub success_amount: Option<i64>,
    pub success_num: Option<i64>,
    pub fail_amount: Option<i64>,
    pub fail_num: Option<i64>,
    pub transfer_details: Vec<TransferDetailResponse>,
    pub batch_type: Option<String>,
    pub batch_name: Option<String>,
    pub batch_remark: Option<String>,
}
model! { QueryTransferBatchOutput {
    0 "MerchantId" merchant_id: String, 1 "MerchantBatchNo" merchant_batch_no: String, 2 "BatchId" batch_id: String,
    3 "MerchantAppId" merchant_app_id: String, 4 "BatchStatus" batch_status: String,
    5 "CloseReason" close_reason: String, 6 "TotalAmount" total_amount: i64, 7 "TotalNum" total_num: i64,
    8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String, 10 "SuccessAmount" success_amount: i64,
    11 "SuccessNum" success_num: i64, 12 "FailAmount" fail_amount: i64, 13 "FailNum" fail_num: i64,
    14 "TransferDetails" transfer_details: Vec<TransferDetailResponse>, 15 "BatchType" batch_type: String,
    16 "BatchName" batch_name: String, 17 "BatchRemark" batch_remark: String
} }

/// In the response of [`QueryTransferBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDetailResponse {
    pub merchant_detail_no: Option<String>,
    pub detail_id: Option<String>,
    pub detail_status: Option<String>,
}
model! { TransferDetailResponse {
    0 "MerchantDetailNo" merchant_detail_no: String, 1 "DetailId" detail_id: String,
    2 "DetailStatus" detail_status: String
} }

/// Queries transfer detail: `QueryTransferDetail` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryTransferDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_APPID_MCHID_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMITED`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_NO_AUTH`], [`codes::FAILED_OPERATION_NOT_ENOUGH`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_PARAM_ERROR`], [`codes::FAILED_OPERATION_QUOTA_EXCEED`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferDetail {
    /// Required.
    pub merchant_id: String,
    pub merchant_batch_no: Option<String>,
    pub merchant_detail_no: Option<String>,
    pub batch_id: Option<String>,
    pub detail_id: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryTransferDetail(merchant_id: String) "QueryTransferDetail" -> QueryTransferDetailOutput {
    0 "MerchantId" merchant_id, 1 "MerchantBatchNo" merchant_batch_no: String,
    2 "MerchantDetailNo" merchant_detail_no: String, 3 "BatchId" batch_id: String, 4 "DetailId" detail_id: String,
    5 "Profile" profile: String
} }

/// Response of [`QueryTransferDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferDetailOutput {
    pub merchant_id: Option<String>,
    pub merchant_batch_no: Option<String>,
    pub batch_id: Option<String>,
    pub merchant_detail_no: Option<String>,
    pub detail_id: Option<String>,
    pub detail_status: Option<String>,
    pub transfer_amount: Option<i64>,
    pub fail_reason: Option<String>,
    pub initiate_time: Option<String>,
    pub update_time: Option<String>,
    pub user_name: Option<String>,
    pub transfer_remark: Option<String>,
    pub merchant_app_id: Option<String>,
    pub open_id: Option<String>,
}
model! { QueryTransferDetailOutput {
    0 "MerchantId" merchant_id: String, 1 "MerchantBatchNo" merchant_batch_no: String, 2 "BatchId" batch_id: String,
    3 "MerchantDetailNo" merchant_detail_no: String, 4 "DetailId" detail_id: String,
    5 "DetailStatus" detail_status: String, 6 "TransferAmount" transfer_amount: i64, 7 "FailReason" fail_reason: String,
    8 "InitiateTime" initiate_time: String, 9 "UpdateTime" update_time: String, 10 "UserName" user_name: String,
    11 "TransferRemark" transfer_remark: String, 12 "MerchantAppId" merchant_app_id: String, 13 "OpenId" open_id: String
} }

/// Queries transfer result: `QueryTransferResult` of `cpdp` 2019-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=QueryTransferResult>.
///
/// Errors: [`codes::FAILED_OPERATION_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_APPID_MCHID_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_FREQUENCY_LIMITED`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_NO_AUTH`], [`codes::FAILED_OPERATION_NOT_ENOUGH`], [`codes::FAILED_OPERATION_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_PARAM_ERROR`], [`codes::FAILED_OPERATION_QUOTA_EXCEED`],
/// [`codes::FAILED_OPERATION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferResult {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub transfer_type: i64,
    pub trade_serial_no: Option<String>,
    pub order_id: Option<String>,
    pub profile: Option<String>,
}
operation! { QueryTransferResult(merchant_id: String, merchant_app_id: String, transfer_type: i64)
    "QueryTransferResult" -> QueryTransferResultOutput {
    0 "MerchantId" merchant_id, 1 "MerchantAppId" merchant_app_id, 2 "TransferType" transfer_type,
    3 "TradeSerialNo" trade_serial_no: String, 4 "OrderId" order_id: String, 5 "Profile" profile: String
} }

/// Response of [`QueryTransferResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferResultOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<QueryTransferResultData>,
}
model! { QueryTransferResultOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: QueryTransferResultData
} }

/// In the response of [`QueryTransferResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferResultData {
    pub trade_serial_no: Option<String>,
    pub order_id: Option<String>,
    pub trade_status: Option<i64>,
    pub remark: Option<String>,
}
model! { QueryTransferResultData {
    0 "TradeSerialNo" trade_serial_no: String, 1 "OrderId" order_id: String, 2 "TradeStatus" trade_status: i64,
    3 "Remark" remark: String
} }

/// `RechargeByThirdPay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RechargeByThirdPay>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeByThirdPay {
    /// Required.
    pub request_type: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub platform_short_number: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub trans_sequence_number: String,
    /// Required.
    pub bank_sub_account_number: String,
    /// Required.
    pub trans_fee: String,
    /// Required.
    pub third_pay_channel: String,
    /// Required.
    pub third_pay_channel_merchant_code: String,
    /// Required.
    pub third_pay_channel_order_id: String,
    /// Required.
    pub currency_amount: String,
    /// Required.
    pub currency_unit: String,
    /// Required.
    pub currency_type: String,
    /// Required.
    pub trans_net_member_code: String,
    /// Required.
    pub midas_environment: String,
    pub reserved_message: Option<String>,
    pub remark: Option<String>,
}

/// Arguments of [`RechargeByThirdPay::new`].
pub struct RechargeByThirdPayRequired {
    pub request_type: String,
    pub merchant_code: String,
    pub pay_channel: String,
    pub pay_channel_sub_id: i64,
    pub order_id: String,
    pub bank_account_number: String,
    pub platform_short_number: String,
    pub midas_secret_id: String,
    pub midas_app_id: String,
    pub midas_signature: Secret,
    pub trans_sequence_number: String,
    pub bank_sub_account_number: String,
    pub trans_fee: String,
    pub third_pay_channel: String,
    pub third_pay_channel_merchant_code: String,
    pub third_pay_channel_order_id: String,
    pub currency_amount: String,
    pub currency_unit: String,
    pub currency_type: String,
    pub trans_net_member_code: String,
    pub midas_environment: String,
}
operation! {
    RechargeByThirdPay { RechargeByThirdPayRequired: request_type, merchant_code, pay_channel, pay_channel_sub_id, order_id, bank_account_number, platform_short_number, midas_secret_id, midas_app_id, midas_signature, trans_sequence_number, bank_sub_account_number, trans_fee, third_pay_channel, third_pay_channel_merchant_code, third_pay_channel_order_id, currency_amount, currency_unit, currency_type, trans_net_member_code, midas_environment }
    "RechargeByThirdPay" -> RechargeByThirdPayOutput {
    0 "RequestType" request_type, 1 "MerchantCode" merchant_code, 2 "PayChannel" pay_channel,
    3 "PayChannelSubId" pay_channel_sub_id, 4 "OrderId" order_id, 5 "BankAccountNumber" bank_account_number,
    6 "PlatformShortNumber" platform_short_number, 7 "MidasSecretId" midas_secret_id, 8 "MidasAppId" midas_app_id,
    9 "MidasSignature" midas_signature, 10 "TransSequenceNumber" trans_sequence_number,
    11 "BankSubAccountNumber" bank_sub_account_number, 12 "TransFee" trans_fee, 13 "ThirdPayChannel" third_pay_channel,
    14 "ThirdPayChannelMerchantCode" third_pay_channel_merchant_code,
    15 "ThirdPayChannelOrderId" third_pay_channel_order_id, 16 "CurrencyAmount" currency_amount,
    17 "CurrencyUnit" currency_unit, 18 "CurrencyType" currency_type, 19 "TransNetMemberCode" trans_net_member_code,
    20 "MidasEnvironment" midas_environment, 21 "ReservedMessage" reserved_message: String, 22 "Remark" remark: String
} }

/// Response of [`RechargeByThirdPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeByThirdPayOutput {
    pub reserved_message: Option<String>,
    pub front_sequence_number: Option<String>,
    pub request_type: Option<String>,
}
model! { RechargeByThirdPayOutput {
    0 "ReservedMessage" reserved_message: String, 1 "FrontSequenceNumber" front_sequence_number: String,
    2 "RequestType" request_type: String
} }

/// `RechargeMemberThirdPay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RechargeMemberThirdPay>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeMemberThirdPay {
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_fill_amt: String,
    /// Required.
    pub commission: String,
    /// Required.
    pub ccy: String,
    /// Required.
    pub pay_channel_type: String,
    /// Required.
    pub pay_channel_assign_mer_no: String,
    /// Required.
    pub pay_channel_tran_seq_no: String,
    /// Required.
    pub ejzb_order_no: String,
    /// Required.
    pub mrch_code: String,
    pub ejzb_order_content: Option<String>,
    pub remark: Option<String>,
    pub reserved_msg_one: Option<String>,
    pub reserved_msg_two: Option<String>,
    pub reserved_msg_three: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`RechargeMemberThirdPay::new`].
pub struct RechargeMemberThirdPayRequired {
    pub tran_net_member_code: String,
    pub member_fill_amt: String,
    pub commission: String,
    pub ccy: String,
    pub pay_channel_type: String,
    pub pay_channel_assign_mer_no: String,
    pub pay_channel_tran_seq_no: String,
    pub ejzb_order_no: String,
    pub mrch_code: String,
}
operation! {
    RechargeMemberThirdPay { RechargeMemberThirdPayRequired: tran_net_member_code, member_fill_amt, commission, ccy, pay_channel_type, pay_channel_assign_mer_no, pay_channel_tran_seq_no, ejzb_order_no, mrch_code }
    "RechargeMemberThirdPay" -> RechargeMemberThirdPayOutput {
    0 "TranNetMemberCode" tran_net_member_code, 1 "MemberFillAmt" member_fill_amt, 2 "Commission" commission,
    3 "Ccy" ccy, 4 "PayChannelType" pay_channel_type, 5 "PayChannelAssignMerNo" pay_channel_assign_mer_no,
    6 "PayChannelTranSeqNo" pay_channel_tran_seq_no, 7 "EjzbOrderNo" ejzb_order_no, 8 "MrchCode" mrch_code,
    9 "EjzbOrderContent" ejzb_order_content: String, 10 "Remark" remark: String,
    11 "ReservedMsgOne" reserved_msg_one: String, 12 "ReservedMsgTwo" reserved_msg_two: String,
    13 "ReservedMsgThree" reserved_msg_three: String, 14 "Profile" profile: String
} }

/// Response of [`RechargeMemberThirdPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeMemberThirdPayOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub front_seq_no: Option<String>,
    pub member_sub_acct_pre_avail_bal: Option<String>,
    pub reserved_msg_one: Option<String>,
    pub reserved_msg_two: Option<String>,
}
model! { RechargeMemberThirdPayOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "FrontSeqNo" front_seq_no: String,
    4 "MemberSubAcctPreAvailBal" member_sub_acct_pre_avail_bal: String, 5 "ReservedMsgOne" reserved_msg_one: String,
    6 "ReservedMsgTwo" reserved_msg_two: String
} }

/// `Refund` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=Refund>.
///
/// Errors: [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_ABNORMAL_MERCHANT_STATE`], [`codes::FAILED_OPERATION_ABNORMAL_ORDER_STATE`],
/// [`codes::FAILED_OPERATION_APP_DENY`], [`codes::FAILED_OPERATION_BANLANCE_NOT_ENOUGH_ERROR`],
/// [`codes::FAILED_OPERATION_CHANNEL_REFUND_FAILED`], [`codes::FAILED_OPERATION_CHANNEL_REFUND_FREQUENCY_LIMITED`],
/// [`codes::FAILED_OPERATION_INTERNAL_SERVICE_TIMEOUT`], [`codes::FAILED_OPERATION_INVALID_REFUND_AMT`],
/// [`codes::FAILED_OPERATION_MERCHANT_BALANCE_NOT_ENOUGH`], [`codes::FAILED_OPERATION_MERCHANT_NOT_EXISTS`],
/// [`codes::FAILED_OPERATION_NO_RECORD`], [`codes::FAILED_OPERATION_ORDER_LOCKED`],
/// [`codes::FAILED_OPERATION_PORTAL_ERROR`], [`codes::FAILED_OPERATION_REFUND_INFO_DUPLICATE`],
/// [`codes::FAILED_OPERATION_REFUND_NOT_RETRIEABLE`], [`codes::FAILED_OPERATION_REFUND_PROCESS_ING`],
/// [`codes::FAILED_OPERATION_REFUND_TRANSACTION_CLOSED`], [`codes::FAILED_OPERATION_REFUND_TRANSACTION_FINISHED`],
/// [`codes::FAILED_OPERATION_WX_CRT_NOT_SET`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refund {
    /// Required.
    pub user_id: String,
    /// Required.
    pub refund_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub total_refund_amt: i64,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub out_trade_no: Option<String>,
    pub mch_refund_amt: Option<i64>,
    pub transaction_id: Option<String>,
    pub platform_refund_amt: Option<i64>,
    pub sub_order_refund_list: Option<Vec<RefundOutSubOrderRefundList>>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`Refund::new`].
pub struct RefundRequired {
    pub user_id: String,
    pub refund_id: String,
    pub midas_app_id: String,
    pub total_refund_amt: i64,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    Refund { RefundRequired: user_id, refund_id, midas_app_id, total_refund_amt, midas_secret_id, midas_signature }
    "Refund" -> Empty {
    0 "UserId" user_id, 1 "RefundId" refund_id, 2 "MidasAppId" midas_app_id, 3 "TotalRefundAmt" total_refund_amt,
    4 "MidasSecretId" midas_secret_id, 5 "MidasSignature" midas_signature, 6 "OutTradeNo" out_trade_no: String,
    7 "MchRefundAmt" mch_refund_amt: i64, 8 "TransactionId" transaction_id: String,
    9 "PlatformRefundAmt" platform_refund_amt: i64,
    10 "SubOrderRefundList" sub_order_refund_list: Vec<RefundOutSubOrderRefundList>,
    11 "MidasEnvironment" midas_environment: String
} }

/// Response of [`Refund`]: empty.
pub type RefundOutput = Empty;

/// In the request of [`Refund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundOutSubOrderRefundList {
    /// Required.
    pub platform_refund_amt: Option<i64>,
    /// Required.
    pub refund_amt: Option<i64>,
    /// Required.
    pub sub_mch_refund_amt: Option<i64>,
    /// Required.
    pub sub_out_trade_no: Option<String>,
    /// Required.
    pub sub_refund_id: Option<String>,
}

/// Arguments of [`RefundOutSubOrderRefundList::new`].
pub struct RefundOutSubOrderRefundListRequired {
    pub platform_refund_amt: i64,
    pub refund_amt: i64,
    pub sub_mch_refund_amt: i64,
    pub sub_out_trade_no: String,
    pub sub_refund_id: String,
}
input! {
    RefundOutSubOrderRefundList { RefundOutSubOrderRefundListRequired: platform_refund_amt, refund_amt, sub_mch_refund_amt, sub_out_trade_no, sub_refund_id } {
    0 "PlatformRefundAmt" platform_refund_amt: i64, 1 "RefundAmt" refund_amt: i64,
    2 "SubMchRefundAmt" sub_mch_refund_amt: i64, 3 "SubOutTradeNo" sub_out_trade_no: String,
    4 "SubRefundId" sub_refund_id: String
} }

/// `RefundCloudOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RefundCloudOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`],
/// [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`], [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`],
/// [`codes::INVALID_PARAMETER_MIDAS_HASH`], [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`], [`codes::RESOURCE_IN_USE_MIDAS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`],
/// [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundCloudOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub refund_id: String,
    /// Required.
    pub total_refund_amt: i64,
    /// Required.
    pub out_trade_no: String,
    pub midas_environment: Option<String>,
    pub platform_refund_amt: Option<i64>,
    pub mch_refund_amt: Option<i64>,
    pub sub_order_refund_list: Option<Vec<CloudSubOrderRefund>>,
    pub channel_order_id: Option<String>,
    pub refund_notify_url: Option<String>,
    pub metadata: Option<String>,
    pub external_refund_prompt_group_list: Option<String>,
}

/// Arguments of [`RefundCloudOrder::new`].
pub struct RefundCloudOrderRequired {
    pub midas_app_id: String,
    pub user_id: String,
    pub refund_id: String,
    pub total_refund_amt: i64,
    pub out_trade_no: String,
}
operation! {
    RefundCloudOrder { RefundCloudOrderRequired: midas_app_id, user_id, refund_id, total_refund_amt, out_trade_no }
    "RefundCloudOrder" -> Empty {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "RefundId" refund_id, 3 "TotalRefundAmt" total_refund_amt,
    4 "OutTradeNo" out_trade_no, 5 "MidasEnvironment" midas_environment: String,
    6 "PlatformRefundAmt" platform_refund_amt: i64, 7 "MchRefundAmt" mch_refund_amt: i64,
    8 "SubOrderRefundList" sub_order_refund_list: Vec<CloudSubOrderRefund>, 9 "ChannelOrderId" channel_order_id: String,
    10 "RefundNotifyUrl" refund_notify_url: String, 11 "Metadata" metadata: String,
    12 "ExternalRefundPromptGroupList" external_refund_prompt_group_list: String
} }

/// Response of [`RefundCloudOrder`]: empty.
pub type RefundCloudOrderOutput = Empty;

/// In the request of [`RefundCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSubOrderRefund {
    /// Required.
    pub refund_amt: Option<i64>,
    /// Required.
    pub platform_refund_amt: Option<i64>,
    /// Required.
    pub sub_mch_refund_amt: Option<i64>,
    /// Required.
    pub sub_out_trade_no: Option<String>,
    /// Required.
    pub sub_refund_id: Option<String>,
}

/// Arguments of [`CloudSubOrderRefund::new`].
pub struct CloudSubOrderRefundRequired {
    pub refund_amt: i64,
    pub platform_refund_amt: i64,
    pub sub_mch_refund_amt: i64,
    pub sub_out_trade_no: String,
    pub sub_refund_id: String,
}
input! {
    CloudSubOrderRefund { CloudSubOrderRefundRequired: refund_amt, platform_refund_amt, sub_mch_refund_amt, sub_out_trade_no, sub_refund_id } {
    0 "RefundAmt" refund_amt: i64, 1 "PlatformRefundAmt" platform_refund_amt: i64,
    2 "SubMchRefundAmt" sub_mch_refund_amt: i64, 3 "SubOutTradeNo" sub_out_trade_no: String,
    4 "SubRefundId" sub_refund_id: String
} }

/// `RefundMemberTransaction` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RefundMemberTransaction>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACTION_INVALID`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundMemberTransaction {
    /// Required.
    pub out_sub_account_name: String,
    /// Required.
    pub in_sub_account_name: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub out_sub_account_number: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub in_sub_account_number: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub old_trans_sequence_number: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub request_type: String,
    /// Required.
    pub currency_amount: String,
    /// Required.
    pub trans_sequence_number: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub old_order_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub order_id: String,
    /// Required.
    pub midas_environment: String,
    pub out_trans_net_member_code: Option<String>,
    pub in_trans_net_member_code: Option<String>,
    pub reserved_message: Option<String>,
    pub platform_short_number: Option<String>,
    pub trans_type: Option<String>,
    pub trans_fee: Option<String>,
}

/// Arguments of [`RefundMemberTransaction::new`].
pub struct RefundMemberTransactionRequired {
    pub out_sub_account_name: String,
    pub in_sub_account_name: String,
    pub pay_channel_sub_id: i64,
    pub out_sub_account_number: String,
    pub midas_signature: Secret,
    pub in_sub_account_number: String,
    pub midas_secret_id: String,
    pub bank_account_number: String,
    pub old_trans_sequence_number: String,
    pub merchant_code: String,
    pub request_type: String,
    pub currency_amount: String,
    pub trans_sequence_number: String,
    pub pay_channel: String,
    pub old_order_id: String,
    pub midas_app_id: String,
    pub order_id: String,
    pub midas_environment: String,
}
operation! {
    RefundMemberTransaction { RefundMemberTransactionRequired: out_sub_account_name, in_sub_account_name, pay_channel_sub_id, out_sub_account_number, midas_signature, in_sub_account_number, midas_secret_id, bank_account_number, old_trans_sequence_number, merchant_code, request_type, currency_amount, trans_sequence_number, pay_channel, old_order_id, midas_app_id, order_id, midas_environment }
    "RefundMemberTransaction" -> RefundMemberTransactionOutput {
    0 "OutSubAccountName" out_sub_account_name, 1 "InSubAccountName" in_sub_account_name,
    2 "PayChannelSubId" pay_channel_sub_id, 3 "OutSubAccountNumber" out_sub_account_number,
    4 "MidasSignature" midas_signature, 5 "InSubAccountNumber" in_sub_account_number, 6 "MidasSecretId" midas_secret_id,
    7 "BankAccountNumber" bank_account_number, 8 "OldTransSequenceNumber" old_trans_sequence_number,
    9 "MerchantCode" merchant_code, 10 "RequestType" request_type, 11 "CurrencyAmount" currency_amount,
    12 "TransSequenceNumber" trans_sequence_number, 13 "PayChannel" pay_channel, 14 "OldOrderId" old_order_id,
    15 "MidasAppId" midas_app_id, 16 "OrderId" order_id, 17 "MidasEnvironment" midas_environment,
    18 "OutTransNetMemberCode" out_trans_net_member_code: String,
    19 "InTransNetMemberCode" in_trans_net_member_code: String, 20 "ReservedMessage" reserved_message: String,
    21 "PlatformShortNumber" platform_short_number: String, 22 "TransType" trans_type: String,
    23 "TransFee" trans_fee: String
} }

/// Response of [`RefundMemberTransaction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundMemberTransactionOutput {
    pub request_type: Option<String>,
    pub front_sequence_number: Option<String>,
    pub reserved_message: Option<String>,
}
model! { RefundMemberTransactionOutput {
    0 "RequestType" request_type: String, 1 "FrontSequenceNumber" front_sequence_number: String,
    2 "ReservedMessage" reserved_message: String
} }

/// `RefundOpenBankOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RefundOpenBankOrder>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACTION_INVALID`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundOpenBankOrder {
    /// Required.
    pub out_refund_id: String,
    /// Required.
    pub refund_amount: i64,
    pub channel_merchant_id: Option<String>,
    pub out_order_id: Option<String>,
    pub channel_order_id: Option<String>,
    pub notify_url: Option<String>,
    pub refund_reason: Option<String>,
    pub external_refund_data: Option<String>,
    pub remark: Option<String>,
    pub environment: Option<String>,
    pub profit_share_info_list: Option<Vec<OpenBankProfitShareInfo>>,
}
operation! { RefundOpenBankOrder(out_refund_id: String, refund_amount: i64)
    "RefundOpenBankOrder" -> RefundOpenBankOrderOutput {
    0 "OutRefundId" out_refund_id, 1 "RefundAmount" refund_amount, 2 "ChannelMerchantId" channel_merchant_id: String,
    3 "OutOrderId" out_order_id: String, 4 "ChannelOrderId" channel_order_id: String, 5 "NotifyUrl" notify_url: String,
    6 "RefundReason" refund_reason: String, 7 "ExternalRefundData" external_refund_data: String,
    8 "Remark" remark: String, 9 "Environment" environment: String,
    10 "ProfitShareInfoList" profit_share_info_list: Vec<OpenBankProfitShareInfo>
} }

/// Response of [`RefundOpenBankOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundOpenBankOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<OpenBankRefundOrderApplyResult>,
}
model! { RefundOpenBankOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: OpenBankRefundOrderApplyResult
} }

/// In the response of [`RefundOpenBankOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBankRefundOrderApplyResult {
    pub channel_order_id: Option<String>,
    pub channel_refund_id: Option<String>,
    pub out_refund_id: Option<String>,
    pub out_order_id: Option<String>,
    pub refund_message: Option<String>,
    pub refund_amount: Option<i64>,
    pub fee_amount: Option<i64>,
    pub refund_status: Option<String>,
}
model! { OpenBankRefundOrderApplyResult {
    0 "ChannelOrderId" channel_order_id: String, 1 "ChannelRefundId" channel_refund_id: String,
    2 "OutRefundId" out_refund_id: String, 3 "OutOrderId" out_order_id: String,
    4 "RefundMessage" refund_message: String, 5 "RefundAmount" refund_amount: i64, 6 "FeeAmount" fee_amount: i64,
    7 "RefundStatus" refund_status: String
} }

/// `RefundOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RefundOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MISSING_PARAMETER`],
/// [`codes::FAILED_OPERATION_ORDER_REFUND_ERROR`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundOrder {
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub order_no: String,
}
operation! { RefundOrder(merchant_app_id: String, order_no: String) "RefundOrder" -> RefundOrderOutput {
    0 "MerchantAppId" merchant_app_id, 1 "OrderNo" order_no
} }

/// Response of [`RefundOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundOrderOutput {
    pub merchant_app_id: Option<String>,
    pub order_no: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
}
model! { RefundOrderOutput {
    0 "MerchantAppId" merchant_app_id: String, 1 "OrderNo" order_no: String, 2 "Status" status: String,
    3 "Description" description: String
} }

/// `RefundTlinxOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RefundTlinxOrder>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAMETER`], [`codes::FAILED_OPERATION_MISSING_PARAMETER`],
/// [`codes::FAILED_OPERATION_ORDER_REFUND_ERROR`], [`codes::FAILED_OPERATION_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundTlinxOrder {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub developer_no: String,
    /// Required.
    pub refund_out_no: String,
    /// Required.
    pub refund_order_name: String,
    /// Required.
    pub refund_amount: String,
    /// Required. Secret.
    pub shop_password: Secret,
    pub remark: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`RefundTlinxOrder::new`].
pub struct RefundTlinxOrderRequired {
    pub open_id: String,
    pub open_key: String,
    pub developer_no: String,
    pub refund_out_no: String,
    pub refund_order_name: String,
    pub refund_amount: String,
    pub shop_password: Secret,
}
operation! {
    RefundTlinxOrder { RefundTlinxOrderRequired: open_id, open_key, developer_no, refund_out_no, refund_order_name, refund_amount, shop_password }
    "RefundTlinxOrder" -> RefundTlinxOrderOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "DeveloperNo" developer_no, 3 "RefundOutNo" refund_out_no,
    4 "RefundOrderName" refund_order_name, 5 "RefundAmount" refund_amount, 6 "ShopPassword" shop_password,
    7 "Remark" remark: String, 8 "Profile" profile: String
} }

/// Response of [`RefundTlinxOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundTlinxOrderOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<RefundOrderResult>,
}
model! { RefundTlinxOrderOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: RefundOrderResult
} }

/// In the response of [`RefundTlinxOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundOrderResult {
    pub order_no: Option<String>,
    pub developer_no: Option<String>,
    pub trade_discount_amount: Option<String>,
    pub pay_name: Option<String>,
    pub order_merchant_id: Option<String>,
    pub trade_amount: Option<String>,
    pub currency_sign: Option<String>,
    pub trade_pay_time: Option<String>,
    pub shop_order_id: Option<String>,
    pub pay_tag: Option<String>,
    pub status: Option<String>,
    pub order_currency: Option<String>,
    pub trade_time: Option<String>,
    pub discount_amount: Option<String>,
    pub original_order_no: Option<String>,
}
model! { RefundOrderResult {
    0 "OrderNo" order_no: String, 1 "DeveloperNo" developer_no: String,
    2 "TradeDiscountAmount" trade_discount_amount: String, 3 "PayName" pay_name: String,
    4 "OrderMerchantId" order_merchant_id: String, 5 "TradeAmount" trade_amount: String,
    6 "CurrencySign" currency_sign: String, 7 "TradePayTime" trade_pay_time: String,
    8 "ShopOrderId" shop_order_id: String, 9 "PayTag" pay_tag: String, 10 "Status" status: String,
    11 "OrderCurrency" order_currency: String, 12 "TradeTime" trade_time: String,
    13 "DiscountAmount" discount_amount: String, 14 "OriginalOrderNo" original_order_no: String
} }

/// Registers behavior: `RegisterBehavior` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RegisterBehavior>.
///
/// Errors: [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBehavior {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub function_flag: i64,
    pub midas_environment: Option<String>,
    pub operation_click_time: Option<String>,
    pub ip_address: Option<String>,
    pub mac_address: Option<String>,
    pub sign_channel: Option<i64>,
}

/// Arguments of [`RegisterBehavior::new`].
pub struct RegisterBehaviorRequired {
    pub midas_app_id: String,
    pub sub_app_id: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
    pub function_flag: i64,
}
operation! {
    RegisterBehavior { RegisterBehaviorRequired: midas_app_id, sub_app_id, midas_secret_id, midas_signature, function_flag }
    "RegisterBehavior" -> RegisterBehaviorOutput {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "MidasSecretId" midas_secret_id,
    3 "MidasSignature" midas_signature, 4 "FunctionFlag" function_flag, 5 "MidasEnvironment" midas_environment: String,
    6 "OperationClickTime" operation_click_time: String, 7 "IpAddress" ip_address: String,
    8 "MacAddress" mac_address: String, 9 "SignChannel" sign_channel: i64
} }

/// Response of [`RegisterBehavior`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBehaviorOutput {
    pub replenish_success_flag: Option<String>,
    pub register_info: Option<RegisterInfo>,
}
model! { RegisterBehaviorOutput {
    0 "ReplenishSuccessFlag" replenish_success_flag: String, 1 "RegisterInfo" register_info: RegisterInfo
} }

/// In the response of [`RegisterBehavior`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterInfo {
    pub legal_person_id_code: Option<String>,
    pub legal_person_id_type: Option<String>,
    pub legal_person_name: Option<String>,
    pub organization_code: Option<String>,
    pub organization_name: Option<String>,
    pub organization_type: Option<String>,
}
model! { RegisterInfo {
    0 "LegalPersonIdCode" legal_person_id_code: String, 1 "LegalPersonIdType" legal_person_id_type: String,
    2 "LegalPersonName" legal_person_name: String, 3 "OrganizationCode" organization_code: String,
    4 "OrganizationName" organization_name: String, 5 "OrganizationType" organization_type: String
} }

/// Registers bill: `RegisterBill` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RegisterBill>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCT_NOT_BIND`], [`codes::FAILED_OPERATION_ACCT_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBill {
    /// Required.
    pub request_type: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub bank_account_no: String,
    /// Required.
    pub platform_short_no: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub trans_seq_no: String,
    /// Required.
    pub tran_fee: String,
    /// Required.
    pub order_amt: String,
    /// Required.
    pub bank_sub_account_no: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub tran_type: String,
    pub reserved_message: Option<String>,
    pub remark: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`RegisterBill::new`].
pub struct RegisterBillRequired {
    pub request_type: String,
    pub merchant_code: String,
    pub pay_channel: String,
    pub pay_channel_sub_id: i64,
    pub order_id: String,
    pub bank_account_no: String,
    pub platform_short_no: String,
    pub midas_secret_id: String,
    pub midas_app_id: String,
    pub midas_signature: Secret,
    pub trans_seq_no: String,
    pub tran_fee: String,
    pub order_amt: String,
    pub bank_sub_account_no: String,
    pub tran_net_member_code: String,
    pub tran_type: String,
}
operation! {
    RegisterBill { RegisterBillRequired: request_type, merchant_code, pay_channel, pay_channel_sub_id, order_id, bank_account_no, platform_short_no, midas_secret_id, midas_app_id, midas_signature, trans_seq_no, tran_fee, order_amt, bank_sub_account_no, tran_net_member_code, tran_type }
    "RegisterBill" -> RegisterBillOutput {
    0 "RequestType" request_type, 1 "MerchantCode" merchant_code, 2 "PayChannel" pay_channel,
    3 "PayChannelSubId" pay_channel_sub_id, 4 "OrderId" order_id, 5 "BankAccountNo" bank_account_no,
    6 "PlatformShortNo" platform_short_no, 7 "MidasSecretId" midas_secret_id, 8 "MidasAppId" midas_app_id,
    9 "MidasSignature" midas_signature, 10 "TransSeqNo" trans_seq_no, 11 "TranFee" tran_fee, 12 "OrderAmt" order_amt,
    13 "BankSubAccountNo" bank_sub_account_no, 14 "TranNetMemberCode" tran_net_member_code, 15 "TranType" tran_type,
    16 "ReservedMessage" reserved_message: String, 17 "Remark" remark: String,
    18 "MidasEnvironment" midas_environment: String
} }

/// Response of [`RegisterBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBillOutput {
    pub front_seq_no: Option<String>,
    pub reserved_message: Option<String>,
    pub request_type: Option<String>,
}
model! { RegisterBillOutput {
    0 "FrontSeqNo" front_seq_no: String, 1 "ReservedMessage" reserved_message: String,
    2 "RequestType" request_type: String
} }

/// Registers bill support withdraw: `RegisterBillSupportWithdraw` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RegisterBillSupportWithdraw>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBillSupportWithdraw {
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub order_no: String,
    /// Required.
    pub suspend_amt: String,
    /// Required.
    pub tran_fee: String,
    /// Required.
    pub mrch_code: String,
    pub remark: Option<String>,
    pub reserved_msg_one: Option<String>,
    pub reserved_msg_two: Option<String>,
    pub reserved_msg_three: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`RegisterBillSupportWithdraw::new`].
pub struct RegisterBillSupportWithdrawRequired {
    pub tran_net_member_code: String,
    pub order_no: String,
    pub suspend_amt: String,
    pub tran_fee: String,
    pub mrch_code: String,
}
operation! {
    RegisterBillSupportWithdraw { RegisterBillSupportWithdrawRequired: tran_net_member_code, order_no, suspend_amt, tran_fee, mrch_code }
    "RegisterBillSupportWithdraw" -> RegisterBillSupportWithdrawOutput {
    0 "TranNetMemberCode" tran_net_member_code, 1 "OrderNo" order_no, 2 "SuspendAmt" suspend_amt, 3 "TranFee" tran_fee,
    4 "MrchCode" mrch_code, 5 "Remark" remark: String, 6 "ReservedMsgOne" reserved_msg_one: String,
    7 "ReservedMsgTwo" reserved_msg_two: String, 8 "ReservedMsgThree" reserved_msg_three: String,
    9 "Profile" profile: String
} }

/// Response of [`RegisterBillSupportWithdraw`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBillSupportWithdrawOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub front_seq_no: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { RegisterBillSupportWithdrawOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "FrontSeqNo" front_seq_no: String, 3 "CnsmrSeqNo" cnsmr_seq_no: String, 4 "ReservedMsg" reserved_msg: String
} }

/// `ReviseMbrProperty` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ReviseMbrProperty>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviseMbrProperty {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub sub_acct_no: String,
    /// Required.
    pub member_property: String,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! { ReviseMbrProperty(mrch_code: String, sub_acct_no: String, member_property: String)
    "ReviseMbrProperty" -> ReviseMbrPropertyOutput {
    0 "MrchCode" mrch_code, 1 "SubAcctNo" sub_acct_no, 2 "MemberProperty" member_property,
    3 "ReservedMsg" reserved_msg: String, 4 "Profile" profile: String
} }

/// Response of [`ReviseMbrProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviseMbrPropertyOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { ReviseMbrPropertyOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "ReservedMsg" reserved_msg: String
} }

/// Revokes member recharge third pay: `RevokeMemberRechargeThirdPay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RevokeMemberRechargeThirdPay>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeMemberRechargeThirdPay {
    /// Required.
    pub old_fill_front_seq_no: String,
    /// Required.
    pub old_fill_pay_channel_type: String,
    /// Required.
    pub old_pay_channel_tran_seq_no: String,
    /// Required.
    pub old_fill_ejzb_order_no: String,
    /// Required.
    pub apply_cancel_member_amt: String,
    /// Required.
    pub apply_cancel_commission: String,
    /// Required.
    pub mrch_code: String,
    pub remark: Option<String>,
    pub reserved_msg_one: Option<String>,
    pub reserved_msg_two: Option<String>,
    pub reserved_msg_three: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`RevokeMemberRechargeThirdPay::new`].
pub struct RevokeMemberRechargeThirdPayRequired {
    pub old_fill_front_seq_no: String,
    pub old_fill_pay_channel_type: String,
    pub old_pay_channel_tran_seq_no: String,
    pub old_fill_ejzb_order_no: String,
    pub apply_cancel_member_amt: String,
    pub apply_cancel_commission: String,
    pub mrch_code: String,
}
operation! {
    RevokeMemberRechargeThirdPay { RevokeMemberRechargeThirdPayRequired: old_fill_front_seq_no, old_fill_pay_channel_type, old_pay_channel_tran_seq_no, old_fill_ejzb_order_no, apply_cancel_member_amt, apply_cancel_commission, mrch_code }
    "RevokeMemberRechargeThirdPay" -> RevokeMemberRechargeThirdPayOutput {
    0 "OldFillFrontSeqNo" old_fill_front_seq_no, 1 "OldFillPayChannelType" old_fill_pay_channel_type,
    2 "OldPayChannelTranSeqNo" old_pay_channel_tran_seq_no, 3 "OldFillEjzbOrderNo" old_fill_ejzb_order_no,
    4 "ApplyCancelMemberAmt" apply_cancel_member_amt, 5 "ApplyCancelCommission" apply_cancel_commission,
    6 "MrchCode" mrch_code, 7 "Remark" remark: String, 8 "ReservedMsgOne" reserved_msg_one: String,
    9 "ReservedMsgTwo" reserved_msg_two: String, 10 "ReservedMsgThree" reserved_msg_three: String,
    11 "Profile" profile: String
} }

/// Response of [`RevokeMemberRechargeThirdPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeMemberRechargeThirdPayOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub front_seq_no: Option<String>,
    pub reserved_msg_one: Option<String>,
    pub reserved_msg_two: Option<String>,
}
model! { RevokeMemberRechargeThirdPayOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "FrontSeqNo" front_seq_no: String,
    4 "ReservedMsgOne" reserved_msg_one: String, 5 "ReservedMsgTwo" reserved_msg_two: String
} }

/// Revokes recharge by third pay: `RevokeRechargeByThirdPay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=RevokeRechargeByThirdPay>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_INVALID`], [`codes::FAILED_OPERATION_PA_BANK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRechargeByThirdPay {
    /// Required.
    pub request_type: String,
    /// Required.
    pub merchant_code: String,
    /// Required.
    pub pay_channel: String,
    /// Required.
    pub pay_channel_sub_id: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub bank_account_number: String,
    /// Required.
    pub platform_short_number: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required.
    pub midas_app_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub trans_sequence_number: String,
    /// Required.
    pub trans_fee: String,
    /// Required.
    pub third_pay_channel: String,
    /// Required.
    pub third_pay_channel_order_id: String,
    /// Required.
    pub old_front_sequence_number: String,
    /// Required.
    pub currency_amount: String,
    /// Required.
    pub currency_unit: String,
    /// Required.
    pub currency_type: String,
    /// Required.
    pub midas_environment: String,
    pub reserved_message: Option<String>,
    pub remark: Option<String>,
}

/// Arguments of [`RevokeRechargeByThirdPay::new`].
pub struct RevokeRechargeByThirdPayRequired {
    pub request_type: String,
    pub merchant_code: String,
    pub pay_channel: String,
    pub pay_channel_sub_id: i64,
    pub order_id: String,
    pub bank_account_number: String,
    pub platform_short_number: String,
    pub midas_secret_id: String,
    pub midas_app_id: String,
    pub midas_signature: Secret,
    pub trans_sequence_number: String,
    pub trans_fee: String,
    pub third_pay_channel: String,
    pub third_pay_channel_order_id: String,
    pub old_front_sequence_number: String,
    pub currency_amount: String,
    pub currency_unit: String,
    pub currency_type: String,
    pub midas_environment: String,
}
operation! {
    RevokeRechargeByThirdPay { RevokeRechargeByThirdPayRequired: request_type, merchant_code, pay_channel, pay_channel_sub_id, order_id, bank_account_number, platform_short_number, midas_secret_id, midas_app_id, midas_signature, trans_sequence_number, trans_fee, third_pay_channel, third_pay_channel_order_id, old_front_sequence_number, currency_amount, currency_unit, currency_type, midas_environment }
    "RevokeRechargeByThirdPay" -> RevokeRechargeByThirdPayOutput {
    0 "RequestType" request_type, 1 "MerchantCode" merchant_code, 2 "PayChannel" pay_channel,
    3 "PayChannelSubId" pay_channel_sub_id, 4 "OrderId" order_id, 5 "BankAccountNumber" bank_account_number,
    6 "PlatformShortNumber" platform_short_number, 7 "MidasSecretId" midas_secret_id, 8 "MidasAppId" midas_app_id,
    9 "MidasSignature" midas_signature, 10 "TransSequenceNumber" trans_sequence_number, 11 "TransFee" trans_fee,
    12 "ThirdPayChannel" third_pay_channel, 13 "ThirdPayChannelOrderId" third_pay_channel_order_id,
    14 "OldFrontSequenceNumber" old_front_sequence_number, 15 "CurrencyAmount" currency_amount,
    16 "CurrencyUnit" currency_unit, 17 "CurrencyType" currency_type, 18 "MidasEnvironment" midas_environment,
    19 "ReservedMessage" reserved_message: String, 20 "Remark" remark: String
} }

/// Response of [`RevokeRechargeByThirdPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeRechargeByThirdPayOutput {
    pub request_type: Option<String>,
    pub reserved_message: Option<String>,
    pub front_sequence_number: Option<String>,
}
model! { RevokeRechargeByThirdPayOutput {
    0 "RequestType" request_type: String, 1 "ReservedMessage" reserved_message: String,
    2 "FrontSequenceNumber" front_sequence_number: String
} }

/// Syncs contract data: `SyncContractData` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=SyncContractData>.
///
/// Errors: [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_BACK_CALL_ERROR`], [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_SYNC_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncContractData {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub channel: String,
    /// Required.
    pub out_contract_code: String,
    /// Required.
    pub contract_status: String,
    /// Required.
    pub contract_sync_info: ContractSyncInfo,
    /// Required. Secret.
    pub midas_signature: Secret,
    /// Required.
    pub midas_secret_id: String,
    pub sub_app_id: Option<String>,
    pub user_type: Option<String>,
    pub scene_info: Option<SceneInfo>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`SyncContractData::new`].
pub struct SyncContractDataRequired {
    pub midas_app_id: String,
    pub user_id: String,
    pub channel: String,
    pub out_contract_code: String,
    pub contract_status: String,
    pub contract_sync_info: ContractSyncInfo,
    pub midas_signature: Secret,
    pub midas_secret_id: String,
}
operation! {
    SyncContractData { SyncContractDataRequired: midas_app_id, user_id, channel, out_contract_code, contract_status, contract_sync_info, midas_signature, midas_secret_id }
    "SyncContractData" -> SyncContractDataOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "Channel" channel, 3 "OutContractCode" out_contract_code,
    4 "ContractStatus" contract_status, 5 "ContractSyncInfo" contract_sync_info, 6 "MidasSignature" midas_signature,
    7 "MidasSecretId" midas_secret_id, 8 "SubAppId" sub_app_id: String, 9 "UserType" user_type: String,
    10 "SceneInfo" scene_info: SceneInfo, 11 "MidasEnvironment" midas_environment: String
} }

/// In the request of [`SyncContractData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractSyncInfo {
    /// Required.
    pub external_return_contract_info: Option<ExternalReturnContractInfo>,
    /// Required.
    pub external_contract_user_info: Option<Vec<ExternalContractUserInfo>>,
    pub contract_method: Option<String>,
    pub contract_scene_id: Option<String>,
    pub external_return_contract_data: Option<String>,
}
input! {
    ContractSyncInfo(external_return_contract_info: ExternalReturnContractInfo, external_contract_user_info: Vec<ExternalContractUserInfo>) {
    0 "ExternalReturnContractInfo" external_return_contract_info: ExternalReturnContractInfo,
    1 "ExternalContractUserInfo" external_contract_user_info: Vec<ExternalContractUserInfo>,
    2 "ContractMethod" contract_method: String, 3 "ContractSceneId" contract_scene_id: String,
    4 "ExternalReturnContractData" external_return_contract_data: String
} }

/// In the request of [`SyncContractData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    /// Required.
    pub locale_code: Option<String>,
    /// Required.
    pub region_code: Option<String>,
    /// Required.
    pub user_client_ip: Option<String>,
}
input! { SceneInfo(locale_code: String, region_code: String, user_client_ip: String) {
    0 "LocaleCode" locale_code: String, 1 "RegionCode" region_code: String, 2 "UserClientIp" user_client_ip: String
} }

/// Response of [`SyncContractData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncContractDataOutput {
    pub msg: Option<String>,
}
model! { SyncContractDataOutput {
    0 "Msg" msg: String
} }

/// `TerminateContract` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=TerminateContract>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_BACK_CALL_ERROR`],
/// [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`], [`codes::FAILED_OPERATION_CLOSE_CONTRACT_DB_FAILED`],
/// [`codes::FAILED_OPERATION_CLOSE_CONTRACT_MODE_INVALID`], [`codes::FAILED_OPERATION_CONTRACT_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_TERMINATE_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateContract {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub channel: String,
    /// Required.
    pub terminate_mode: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub sub_app_id: Option<String>,
    pub out_contract_code: Option<String>,
    pub contract_scene_id: Option<String>,
    pub channel_contract_code: Option<String>,
    pub external_contract_data: Option<String>,
    pub termination_reason: Option<String>,
    pub midas_environment: Option<String>,
    pub user_type: Option<String>,
    pub contract_method: Option<String>,
    pub migrate_mode: Option<String>,
}

/// Arguments of [`TerminateContract::new`].
pub struct TerminateContractRequired {
    pub midas_app_id: String,
    pub user_id: String,
    pub channel: String,
    pub terminate_mode: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    TerminateContract { TerminateContractRequired: midas_app_id, user_id, channel, terminate_mode, midas_secret_id, midas_signature }
    "TerminateContract" -> TerminateContractOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "Channel" channel, 3 "TerminateMode" terminate_mode,
    4 "MidasSecretId" midas_secret_id, 5 "MidasSignature" midas_signature, 6 "SubAppId" sub_app_id: String,
    7 "OutContractCode" out_contract_code: String, 8 "ContractSceneId" contract_scene_id: String,
    9 "ChannelContractCode" channel_contract_code: String, 10 "ExternalContractData" external_contract_data: String,
    11 "TerminationReason" termination_reason: String, 12 "MidasEnvironment" midas_environment: String,
    13 "UserType" user_type: String, 14 "ContractMethod" contract_method: String, 15 "MigrateMode" migrate_mode: String
} }

/// Response of [`TerminateContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateContractOutput {
    pub contract_terminate_data: Option<ResponseTerminateContract>,
    pub msg: Option<String>,
}
model! { TerminateContractOutput {
    0 "ContractTerminateData" contract_terminate_data: ResponseTerminateContract, 1 "Msg" msg: String
} }

/// In the response of [`TerminateContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTerminateContract {
    pub external_return_code: Option<String>,
    pub external_return_message: Option<String>,
    pub external_return_data: Option<String>,
}
model! { ResponseTerminateContract {
    0 "ExternalReturnCode" external_return_code: String, 1 "ExternalReturnMessage" external_return_message: String,
    2 "ExternalReturnData" external_return_data: String
} }

/// `TransferSinglePay` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=TransferSinglePay>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::AUTH_FAILURE_VERIFY_ERROR`],
/// [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_BACK_CALL_ERROR`],
/// [`codes::FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR`], [`codes::FAILED_OPERATION_CLOSE_CONTRACT_DB_FAILED`],
/// [`codes::FAILED_OPERATION_CLOSE_CONTRACT_MODE_INVALID`], [`codes::FAILED_OPERATION_CONTRACT_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED`], [`codes::FAILED_OPERATION_DB_CLIENT_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED`], [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_CONTRACT_STATUS_INVALID`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND`],
/// [`codes::FAILED_OPERATION_HTTP_DO_REQUEST_ERROR`], [`codes::FAILED_OPERATION_MARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_MERCHANT_PERMISSION_ERROR`], [`codes::FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR`],
/// [`codes::FAILED_OPERATION_PARAMETER_ERROR`], [`codes::FAILED_OPERATION_SIGN_ERROR`],
/// [`codes::FAILED_OPERATION_TERMINATE_MCHANNEL_ERROR`], [`codes::FAILED_OPERATION_UNMARSHAL_ERROR`],
/// [`codes::FAILED_OPERATION_XML_FAIL`], [`codes::INTERNAL_ERROR_BACKEND_CONNECTION_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_NETWORK_ERROR`],
/// [`codes::INTERNAL_ERROR_BACKEND_ROUTER_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_TIME_OUT`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PARAM_MARSHAL_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED`], [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferSinglePay {
    /// Required.
    pub merchant_id: String,
    /// Required.
    pub merchant_app_id: String,
    /// Required.
    pub transfer_type: i64,
    /// Required.
    pub order_id: String,
    /// Required.
    pub transfer_amount: i64,
    /// Required.
    pub payee_id: String,
    pub payee_name: Option<String>,
    pub payee_extends: Option<String>,
    pub req_reserved: Option<String>,
    pub remark: Option<String>,
    pub notify_url: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`TransferSinglePay::new`].
pub struct TransferSinglePayRequired {
    pub merchant_id: String,
    pub merchant_app_id: String,
    pub transfer_type: i64,
    pub order_id: String,
    pub transfer_amount: i64,
    pub payee_id: String,
}
operation! {
    TransferSinglePay { TransferSinglePayRequired: merchant_id, merchant_app_id, transfer_type, order_id, transfer_amount, payee_id }
    "TransferSinglePay" -> TransferSinglePayOutput {
    0 "MerchantId" merchant_id, 1 "MerchantAppId" merchant_app_id, 2 "TransferType" transfer_type, 3 "OrderId" order_id,
    4 "TransferAmount" transfer_amount, 5 "PayeeId" payee_id, 6 "PayeeName" payee_name: String,
    7 "PayeeExtends" payee_extends: String, 8 "ReqReserved" req_reserved: String, 9 "Remark" remark: String,
    10 "NotifyUrl" notify_url: String, 11 "Profile" profile: String
} }

/// Response of [`TransferSinglePay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferSinglePayOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<TransferSinglePayData>,
}
model! { TransferSinglePayOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: TransferSinglePayData
} }

/// In the response of [`TransferSinglePay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferSinglePayData {
    pub trade_serial_no: Option<String>,
}
model! { TransferSinglePayData {
    0 "TradeSerialNo" trade_serial_no: String
} }

/// `UnBindAcct` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UnBindAcct>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindAcct {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub sub_app_id: String,
    /// Required.
    pub settle_acct_no: String,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub encrypt_type: Option<String>,
    pub midas_environment: Option<String>,
}

/// Arguments of [`UnBindAcct::new`].
pub struct UnBindAcctRequired {
    pub midas_app_id: String,
    pub sub_app_id: String,
    pub settle_acct_no: String,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    UnBindAcct { UnBindAcctRequired: midas_app_id, sub_app_id, settle_acct_no, midas_secret_id, midas_signature }
    "UnBindAcct" -> Empty {
    0 "MidasAppId" midas_app_id, 1 "SubAppId" sub_app_id, 2 "SettleAcctNo" settle_acct_no,
    3 "MidasSecretId" midas_secret_id, 4 "MidasSignature" midas_signature, 5 "EncryptType" encrypt_type: String,
    6 "MidasEnvironment" midas_environment: String
} }

/// Response of [`UnBindAcct`]: empty.
pub type UnBindAcctOutput = Empty;

/// Unbinds open bank external sub merchant bank account: `UnbindOpenBankExternalSubMerchantBankAccount` of `cpdp`
/// 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UnbindOpenBankExternalSubMerchantBankAccount>.
///
/// Errors: [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`], [`codes::FAILED_OPERATION_BANK_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_UNKNOWN`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindOpenBankExternalSubMerchantBankAccount {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payment_method: String,
    /// Required.
    pub bind_serial_no: String,
    /// Required.
    pub out_apply_id: String,
    pub notify_url: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`UnbindOpenBankExternalSubMerchantBankAccount::new`].
pub struct UnbindOpenBankExternalSubMerchantBankAccountRequired {
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub payment_method: String,
    pub bind_serial_no: String,
    pub out_apply_id: String,
}
operation! {
    UnbindOpenBankExternalSubMerchantBankAccount { UnbindOpenBankExternalSubMerchantBankAccountRequired: channel_merchant_id, channel_sub_merchant_id, channel_name, payment_method, bind_serial_no, out_apply_id }
    "UnbindOpenBankExternalSubMerchantBankAccount" -> UnbindOpenBankExternalSubMerchantBankAccountOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "PaymentMethod" payment_method, 4 "BindSerialNo" bind_serial_no,
    5 "OutApplyId" out_apply_id, 6 "NotifyUrl" notify_url: String, 7 "Environment" environment: String
} }

/// Response of [`UnbindOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindOpenBankExternalSubMerchantBankAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<UnbindOpenBankExternalSubMerchantBankAccountResult>,
}
model! { UnbindOpenBankExternalSubMerchantBankAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: UnbindOpenBankExternalSubMerchantBankAccountResult
} }

/// In the response of [`UnbindOpenBankExternalSubMerchantBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindOpenBankExternalSubMerchantBankAccountResult {
    pub channel_apply_id: Option<String>,
    pub unbind_status: Option<String>,
    pub unbind_message: Option<String>,
}
model! { UnbindOpenBankExternalSubMerchantBankAccountResult {
    0 "ChannelApplyId" channel_apply_id: String, 1 "UnbindStatus" unbind_status: String,
    2 "UnbindMessage" unbind_message: String
} }

/// Unbinds relate acct: `UnbindRelateAcct` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UnbindRelateAcct>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRelateAcct {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub function_flag: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_acct_no: String,
    pub reserved_msg: Option<String>,
    pub profile: Option<String>,
}
operation! {
    UnbindRelateAcct(mrch_code: String, function_flag: String, tran_net_member_code: String, member_acct_no: String)
    "UnbindRelateAcct" -> UnbindRelateAcctOutput {
    0 "MrchCode" mrch_code, 1 "FunctionFlag" function_flag, 2 "TranNetMemberCode" tran_net_member_code,
    3 "MemberAcctNo" member_acct_no, 4 "ReservedMsg" reserved_msg: String, 5 "Profile" profile: String
} }

/// Response of [`UnbindRelateAcct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRelateAcctOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub front_seq_no: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { UnbindRelateAcctOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "FrontSeqNo" front_seq_no: String, 4 "ReservedMsg" reserved_msg: String
} }

/// `UnifiedCloudOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UnifiedCloudOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_MIDAS`], [`codes::FAILED_OPERATION_ACTION`],
/// [`codes::FAILED_OPERATION_MIDAS_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_MIDAS_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_MIDAS_NEED_RETRY`], [`codes::FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED`],
/// [`codes::FAILED_OPERATION_MIDAS_REPEAT_ORDER`], [`codes::FAILED_OPERATION_MIDAS_RISK`],
/// [`codes::FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH`], [`codes::FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION`],
/// [`codes::FAILED_OPERATION_MISSING_PARAMETER`], [`codes::INTERNAL_ERROR_MIDAS`], [`codes::INVALID_PARAMETER_MIDAS`],
/// [`codes::INVALID_PARAMETER_MIDAS_ENVIRONMENT`], [`codes::INVALID_PARAMETER_MIDAS_EXTERNAL_APP`],
/// [`codes::INVALID_PARAMETER_MIDAS_FILE_TYPE`], [`codes::INVALID_PARAMETER_MIDAS_HASH`],
/// [`codes::INVALID_PARAMETER_MIDAS_SIGN_ID`], [`codes::LIMIT_EXCEEDED_MIDAS_LARGE_FILE`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_FAILED`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS`],
/// [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING`], [`codes::LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS`], [`codes::REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST`],
/// [`codes::RESOURCE_IN_USE_MIDAS`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP`], [`codes::RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER`],
/// [`codes::RESOURCE_NOT_FOUND_MIDAS_ORDER`], [`codes::RESOURCE_NOT_FOUND_MIDAS_SIGN`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_BALANCE`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_DAY`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_ORDER`], [`codes::RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE`],
/// [`codes::RESOURCE_UNAVAILABLE_MIDAS_WALLET`], [`codes::UNAUTHORIZED_OPERATION_MIDAS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedCloudOrder {
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub out_trade_no: String,
    /// Required.
    pub currency_type: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub product_detail: String,
    /// Required.
    pub original_amt: i64,
    /// Required.
    pub total_amt: i64,
    pub midas_environment: Option<String>,
    pub sub_app_id: Option<String>,
    pub real_channel: Option<String>,
    pub channel: Option<String>,
    pub metadata: Option<String>,
    pub quantity: Option<i64>,
    pub callback_url: Option<String>,
    pub cancel_url: Option<String>,
    pub wx_app_id: Option<String>,
    pub wx_sub_app_id: Option<String>,
    pub wx_open_id: Option<String>,
    pub wx_sub_open_id: Option<String>,
    pub total_platform_income: Option<i64>,
    pub total_mch_income: Option<i64>,
    pub sub_order_list: Option<Vec<CloudSubOrder>>,
    pub settle_info: Option<CloudSettleInfo>,
    pub attachment_info_list: Option<Vec<CloudAttachmentInfo>>,
    pub payment_notify_url: Option<String>,
    pub pay_scene: Option<String>,
    pub locale_code: Option<String>,
    pub region_code: Option<String>,
    pub user_client_ip: Option<String>,
    pub channel_order_id_mode: Option<String>,
    pub global_pay_time_info: Option<CloudGlobalPayTimeInfo>,
    pub channel_app_id_policy: Option<String>,
    pub store_info: Option<CloudStoreInfo>,
    pub client_info: Option<CloudClientInfo>,
    pub external_prompt_group_list: Option<Vec<CloudExternalPromptGroup>>,
    pub order_receive_mode: Option<String>,
    pub external_user_info_list: Option<Vec<CloudExternalUserInfo>>,
    pub external_attachment_data_list: Option<Vec<CloudExternalAttachmentData>>,
}

/// Arguments of [`UnifiedCloudOrder::new`].
pub struct UnifiedCloudOrderRequired {
    pub midas_app_id: String,
    pub user_id: String,
    pub out_trade_no: String,
    pub currency_type: String,
    pub product_id: String,
    pub product_name: String,
    pub product_detail: String,
    pub original_amt: i64,
    pub total_amt: i64,
}
operation! {
    UnifiedCloudOrder { UnifiedCloudOrderRequired: midas_app_id, user_id, out_trade_no, currency_type, product_id, product_name, product_detail, original_amt, total_amt }
    "UnifiedCloudOrder" -> UnifiedCloudOrderOutput {
    0 "MidasAppId" midas_app_id, 1 "UserId" user_id, 2 "OutTradeNo" out_trade_no, 3 "CurrencyType" currency_type,
    4 "ProductId" product_id, 5 "ProductName" product_name, 6 "ProductDetail" product_detail,
    7 "OriginalAmt" original_amt, 8 "TotalAmt" total_amt, 9 "MidasEnvironment" midas_environment: String,
    10 "SubAppId" sub_app_id: String, 11 "RealChannel" real_channel: String, 12 "Channel" channel: String,
    13 "Metadata" metadata: String, 14 "Quantity" quantity: i64, 15 "CallbackUrl" callback_url: String,
    16 "CancelUrl" cancel_url: String, 17 "WxAppId" wx_app_id: String, 18 "WxSubAppId" wx_sub_app_id: String,
    19 "WxOpenId" wx_open_id: String, 20 "WxSubOpenId" wx_sub_open_id: String,
    21 "TotalPlatformIncome" total_platform_income: i64, 22 "TotalMchIncome" total_mch_income: i64,
    23 "SubOrderList" sub_order_list: Vec<CloudSubOrder>, 24 "SettleInfo" settle_info: CloudSettleInfo,
    25 "AttachmentInfoList" attachment_info_list: Vec<CloudAttachmentInfo>,
    26 "PaymentNotifyUrl" payment_notify_url: String, 27 "PayScene" pay_scene: String,
    28 "LocaleCode" locale_code: String, 29 "RegionCode" region_code: String, 30 "UserClientIp" user_client_ip: String,
    31 "ChannelOrderIdMode" channel_order_id_mode: String,
    32 "GlobalPayTimeInfo" global_pay_time_info: CloudGlobalPayTimeInfo,
    33 "ChannelAppIdPolicy" channel_app_id_policy: String, 34 "StoreInfo" store_info: CloudStoreInfo,
    35 "ClientInfo" client_info: CloudClientInfo,
    36 "ExternalPromptGroupList" external_prompt_group_list: Vec<CloudExternalPromptGroup>,
    37 "OrderReceiveMode" order_receive_mode: String,
    38 "ExternalUserInfoList" external_user_info_list: Vec<CloudExternalUserInfo>,
    39 "ExternalAttachmentDataList" external_attachment_data_list: Vec<CloudExternalAttachmentData>
} }

/// In the request of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudSubOrder {
    /// Required.
    pub sub_out_trade_no: Option<String>,
    /// Required.
    pub sub_app_id: Option<String>,
    /// Required.
    pub product_name: Option<String>,
    /// Required.
    pub product_detail: Option<String>,
    /// Required.
    pub platform_income: Option<i64>,
    /// Required.
    pub sub_mch_income: Option<i64>,
    /// Required.
    pub metadata: Option<String>,
    /// Required.
    pub amt: Option<i64>,
    /// Required.
    pub original_amt: Option<i64>,
    pub wx_sub_mch_id: Option<String>,
    pub settle_info: Option<CloudSettleInfo>,
    pub attachment_info_list: Option<Vec<CloudAttachmentInfo>>,
    pub external_attachment_data_list: Option<Vec<CloudExternalAttachmentData>>,
}

/// Arguments of [`CloudSubOrder::new`].
pub struct CloudSubOrderRequired {
    pub sub_out_trade_no: String,
    pub sub_app_id: String,
    pub product_name: String,
    pub product_detail: String,
    pub platform_income: i64,
    pub sub_mch_income: i64,
    pub metadata: String,
    pub amt: i64,
    pub original_amt: i64,
}
input! {
    CloudSubOrder { CloudSubOrderRequired: sub_out_trade_no, sub_app_id, product_name, product_detail, platform_income, sub_mch_income, metadata, amt, original_amt } {
    0 "SubOutTradeNo" sub_out_trade_no: String, 1 "SubAppId" sub_app_id: String, 2 "ProductName" product_name: String,
    3 "ProductDetail" product_detail: String, 4 "PlatformIncome" platform_income: i64,
    5 "SubMchIncome" sub_mch_income: i64, 6 "Metadata" metadata: String, 7 "Amt" amt: i64,
    8 "OriginalAmt" original_amt: i64, 9 "WxSubMchId" wx_sub_mch_id: String,
    10 "SettleInfo" settle_info: CloudSettleInfo,
    11 "AttachmentInfoList" attachment_info_list: Vec<CloudAttachmentInfo>,
    12 "ExternalAttachmentDataList" external_attachment_data_list: Vec<CloudExternalAttachmentData>
} }

/// In the request of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudExternalAttachmentData {
    /// Required.
    pub channel_name: Option<String>,
    /// Required.
    pub attachment_data: Option<String>,
}
input! { CloudExternalAttachmentData(channel_name: String, attachment_data: String) {
    0 "ChannelName" channel_name: String, 1 "AttachmentData" attachment_data: String
} }

/// In the request of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGlobalPayTimeInfo {
    pub start_timestamp: Option<i64>,
    pub expire_timestamp: Option<i64>,
    pub time_offset: Option<i64>,
}
input! { CloudGlobalPayTimeInfo() {
    0 "StartTimestamp" start_timestamp: i64, 1 "ExpireTimestamp" expire_timestamp: i64, 2 "TimeOffset" time_offset: i64
} }

/// In the request of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStoreInfo {
    pub store_id: Option<String>,
    pub store_name: Option<String>,
    pub store_address: Option<String>,
    pub store_area_code: Option<String>,
    pub store_device_id: Option<String>,
}
input! { CloudStoreInfo() {
    0 "StoreId" store_id: String, 1 "StoreName" store_name: String, 2 "StoreAddress" store_address: String,
    3 "StoreAreaCode" store_area_code: String, 4 "StoreDeviceId" store_device_id: String
} }

/// In the request of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudClientInfo {
    pub client_type: Option<String>,
    pub app_name: Option<String>,
    pub app_url: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
input! { CloudClientInfo() {
    0 "ClientType" client_type: String, 1 "AppName" app_name: String, 2 "AppUrl" app_url: String,
    3 "BundleId" bundle_id: String, 4 "PackageName" package_name: String
} }

/// In the request of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudExternalUserInfo {
    pub external_user_type: Option<String>,
    pub external_user_id: Option<String>,
}
input! { CloudExternalUserInfo() {
    0 "ExternalUserType" external_user_type: String, 1 "ExternalUserId" external_user_id: String
} }

/// Response of [`UnifiedCloudOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedCloudOrderOutput {
    pub transaction_id: Option<String>,
    pub out_trade_no: Option<String>,
    pub pay_info: Option<String>,
    pub total_amt: Option<i64>,
    pub channel_info: Option<String>,
}
model! { UnifiedCloudOrderOutput {
    0 "TransactionId" transaction_id: String, 1 "OutTradeNo" out_trade_no: String, 2 "PayInfo" pay_info: String,
    3 "TotalAmt" total_amt: i64, 4 "ChannelInfo" channel_info: String
} }

/// `UnifiedOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UnifiedOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_FORBIDDEN`], [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`],
/// [`codes::FAILED_OPERATION_CHANNEL_DENY`], [`codes::FAILED_OPERATION_OC_COMPLETED_ORDER`],
/// [`codes::FAILED_OPERATION_OC_REPEAT_ORDER`], [`codes::FAILED_OPERATION_PARENT_APP_ID_ERROR`],
/// [`codes::FAILED_OPERATION_PORTAL_ERROR`], [`codes::FAILED_OPERATION_WECHAT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_BACKEND_CGI_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedOrder {
    /// Required.
    pub currency_type: String,
    /// Required.
    pub midas_app_id: String,
    /// Required.
    pub out_trade_no: String,
    /// Required.
    pub product_detail: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub total_amt: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub real_channel: String,
    /// Required.
    pub original_amt: i64,
    /// Required.
    pub midas_secret_id: String,
    /// Required. Secret.
    pub midas_signature: Secret,
    pub callback_url: Option<String>,
    pub channel: Option<String>,
    pub metadata: Option<String>,
    pub quantity: Option<i64>,
    pub sub_app_id: Option<String>,
    pub sub_order_list: Option<Vec<UnifiedOrderInSubOrderList>>,
    pub total_mch_income: Option<i64>,
    pub total_platform_income: Option<i64>,
    pub wx_open_id: Option<String>,
    pub wx_sub_open_id: Option<String>,
    pub midas_environment: Option<String>,
    pub wx_app_id: Option<String>,
    pub wx_sub_app_id: Option<String>,
    pub payment_notify_url: Option<String>,
}

/// Arguments of [`UnifiedOrder::new`].
pub struct UnifiedOrderRequired {
    pub currency_type: String,
    pub midas_app_id: String,
    pub out_trade_no: String,
    pub product_detail: String,
    pub product_id: String,
    pub product_name: String,
    pub total_amt: i64,
    pub user_id: String,
    pub real_channel: String,
    pub original_amt: i64,
    pub midas_secret_id: String,
    pub midas_signature: Secret,
}
operation! {
    UnifiedOrder { UnifiedOrderRequired: currency_type, midas_app_id, out_trade_no, product_detail, product_id, product_name, total_amt, user_id, real_channel, original_amt, midas_secret_id, midas_signature }
    "UnifiedOrder" -> UnifiedOrderOutput {
    0 "CurrencyType" currency_type, 1 "MidasAppId" midas_app_id, 2 "OutTradeNo" out_trade_no,
    3 "ProductDetail" product_detail, 4 "ProductId" product_id, 5 "ProductName" product_name, 6 "TotalAmt" total_amt,
    7 "UserId" user_id, 8 "RealChannel" real_channel, 9 "OriginalAmt" original_amt, 10 "MidasSecretId" midas_secret_id,
    11 "MidasSignature" midas_signature, 12 "CallbackUrl" callback_url: String, 13 "Channel" channel: String,
    14 "Metadata" metadata: String, 15 "Quantity" quantity: i64, 16 "SubAppId" sub_app_id: String,
    17 "SubOrderList" sub_order_list: Vec<UnifiedOrderInSubOrderList>, 18 "TotalMchIncome" total_mch_income: i64,
    19 "TotalPlatformIncome" total_platform_income: i64, 20 "WxOpenId" wx_open_id: String,
    21 "WxSubOpenId" wx_sub_open_id: String, 22 "MidasEnvironment" midas_environment: String,
    23 "WxAppId" wx_app_id: String, 24 "WxSubAppId" wx_sub_app_id: String,
    25 "PaymentNotifyUrl" payment_notify_url: String
} }

/// In the request of [`UnifiedOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedOrderInSubOrderList {
    /// Required.
    pub sub_mch_income: Option<i64>,
    /// Required.
    pub platform_income: Option<i64>,
    /// Required.
    pub product_detail: Option<String>,
    /// Required.
    pub product_name: Option<String>,
    /// Required.
    pub sub_app_id: Option<String>,
    /// Required.
    pub sub_out_trade_no: Option<String>,
    /// Required.
    pub amt: Option<i64>,
    /// Required.
    pub metadata: Option<String>,
    /// Required.
    pub original_amt: Option<i64>,
}

/// Arguments of [`UnifiedOrderInSubOrderList::new`].
pub struct UnifiedOrderInSubOrderListRequired {
    pub sub_mch_income: i64,
    pub platform_income: i64,
    pub product_detail: String,
    pub product_name: String,
    pub sub_app_id: String,
    pub sub_out_trade_no: String,
    pub amt: i64,
    pub metadata: String,
    pub original_amt: i64,
}
input! {
    UnifiedOrderInSubOrderList { UnifiedOrderInSubOrderListRequired: sub_mch_income, platform_income, product_detail, product_name, sub_app_id, sub_out_trade_no, amt, metadata, original_amt } {
    0 "SubMchIncome" sub_mch_income: i64, 1 "PlatformIncome" platform_income: i64,
    2 "ProductDetail" product_detail: String, 3 "ProductName" product_name: String, 4 "SubAppId" sub_app_id: String,
    5 "SubOutTradeNo" sub_out_trade_no: String, 6 "Amt" amt: i64, 7 "Metadata" metadata: String,
    8 "OriginalAmt" original_amt: i64
} }

/// Response of [`UnifiedOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedOrderOutput {
    pub total_amt: Option<i64>,
    pub out_trade_no: Option<String>,
    pub pay_info: Option<String>,
    pub transaction_id: Option<String>,
}
model! { UnifiedOrderOutput {
    0 "TotalAmt" total_amt: i64, 1 "OutTradeNo" out_trade_no: String, 2 "PayInfo" pay_info: String,
    3 "TransactionId" transaction_id: String
} }

/// `UnifiedTlinxOrder` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UnifiedTlinxOrder>.
///
/// Errors: [`codes::AUTH_FAILURE_FORBIDDEN`], [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`],
/// [`codes::FAILED_OPERATION_CHANNEL_DENY`], [`codes::FAILED_OPERATION_OC_COMPLETED_ORDER`],
/// [`codes::FAILED_OPERATION_OC_REPEAT_ORDER`], [`codes::FAILED_OPERATION_PARENT_APP_ID_ERROR`],
/// [`codes::FAILED_OPERATION_PORTAL_ERROR`], [`codes::FAILED_OPERATION_WECHAT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_BACKEND_CGI_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedTlinxOrder {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub developer_no: String,
    /// Required.
    pub pay_tag: String,
    /// Required.
    pub trade_amount: String,
    /// Required.
    pub notify_url: String,
    pub pay_name: Option<String>,
    pub jump_url: Option<String>,
    pub order_name: Option<String>,
    pub original_amount: Option<String>,
    pub ignore_amount: Option<String>,
    pub discount_amount: Option<String>,
    pub trade_account: Option<String>,
    pub trade_no: Option<String>,
    /// Secret.
    pub auth_code: Option<Secret>,
    pub tag: Option<String>,
    pub remark: Option<String>,
    pub trade_result: Option<String>,
    pub royalty: Option<String>,
    pub jsapi: Option<String>,
    pub sub_app_id: Option<String>,
    pub sub_open_id: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`UnifiedTlinxOrder::new`].
pub struct UnifiedTlinxOrderRequired {
    pub open_id: String,
    pub open_key: String,
    pub developer_no: String,
    pub pay_tag: String,
    pub trade_amount: String,
    pub notify_url: String,
}
operation! {
    UnifiedTlinxOrder { UnifiedTlinxOrderRequired: open_id, open_key, developer_no, pay_tag, trade_amount, notify_url }
    "UnifiedTlinxOrder" -> UnifiedTlinxOrderOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "DeveloperNo" developer_no, 3 "PayTag" pay_tag,
    4 "TradeAmount" trade_amount, 5 "NotifyUrl" notify_url, 6 "PayName" pay_name: String, 7 "JumpUrl" jump_url: String,
    8 "OrderName" order_name: String, 9 "OriginalAmount" original_amount: String,
    10 "IgnoreAmount" ignore_amount: String, 11 "DiscountAmount" discount_amount: String,
    12 "TradeAccount" trade_account: String, 13 "TradeNo" trade_no: String, 14 "AuthCode" auth_code: Secret,
    15 "Tag" tag: String, 16 "Remark" remark: String, 17 "TradeResult" trade_result: String,
    18 "Royalty" royalty: String, 19 "Jsapi" jsapi: String, 20 "SubAppId" sub_app_id: String,
    21 "SubOpenId" sub_open_id: String, 22 "Profile" profile: String
} }

/// Response of [`UnifiedTlinxOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnifiedTlinxOrderOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<PayOrderResult>,
}
model! { UnifiedTlinxOrderOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: PayOrderResult
} }

/// In the response of [`UnifiedTlinxOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderResult {
    pub order_no: Option<String>,
    pub developer_no: Option<String>,
    pub trade_discount_amount: Option<String>,
    pub pay_name: Option<String>,
    pub order_merchant_id: Option<String>,
    pub trade_account: Option<String>,
    pub trade_amount: Option<String>,
    pub currency_sign: Option<String>,
    pub trade_pay_time: Option<String>,
    pub shop_order_id: Option<String>,
    pub pay_tag: Option<String>,
    pub status: Option<String>,
    pub order_currency: Option<String>,
    pub trade_qrcode: Option<String>,
    pub wechat_app_id: Option<String>,
    pub wechat_time_stamp: Option<String>,
    pub wechat_nonce_str: Option<String>,
    pub wechat_sign_type: Option<String>,
    pub wechat_package: Option<String>,
    pub wechat_pay_sign: Option<String>,
}
model! { PayOrderResult {
    0 "OrderNo" order_no: String, 1 "DeveloperNo" developer_no: String,
    2 "TradeDiscountAmount" trade_discount_amount: String, 3 "PayName" pay_name: String,
    4 "OrderMerchantId" order_merchant_id: String, 5 "TradeAccount" trade_account: String,
    6 "TradeAmount" trade_amount: String, 7 "CurrencySign" currency_sign: String,
    8 "TradePayTime" trade_pay_time: String, 9 "ShopOrderId" shop_order_id: String, 10 "PayTag" pay_tag: String,
    11 "Status" status: String, 12 "OrderCurrency" order_currency: String, 13 "TradeQrcode" trade_qrcode: String,
    14 "WechatAppId" wechat_app_id: String, 15 "WechatTimeStamp" wechat_time_stamp: String,
    16 "WechatNonceStr" wechat_nonce_str: String, 17 "WechatSignType" wechat_sign_type: String,
    18 "WechatPackage" wechat_package: String, 19 "WechatPaySign" wechat_pay_sign: String
} }

/// `UploadExternalAnchorInfo` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UploadExternalAnchorInfo>.
///
/// Errors: [`codes::AUTH_FAILURE_FORBIDDEN`], [`codes::AUTH_FAILURE_SECRET_KEY_NOT_FOUND`],
/// [`codes::AUTH_FAILURE_VERIFY_ERROR`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_APP_DENY`],
/// [`codes::FAILED_OPERATION_CHANNEL_DENY`], [`codes::FAILED_OPERATION_OC_COMPLETED_ORDER`],
/// [`codes::FAILED_OPERATION_OC_REPEAT_ORDER`], [`codes::FAILED_OPERATION_PARENT_APP_ID_ERROR`],
/// [`codes::FAILED_OPERATION_PORTAL_ERROR`], [`codes::FAILED_OPERATION_WECHAT_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_BACKEND_CGI_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadExternalAnchorInfo {
    /// Required.
    pub anchor_id: String,
    pub id_card_front: Option<String>,
    pub id_card_reverse: Option<String>,
}
operation! { UploadExternalAnchorInfo(anchor_id: String) "UploadExternalAnchorInfo" -> UploadExternalAnchorInfoOutput {
    0 "AnchorId" anchor_id, 1 "IdCardFront" id_card_front: String, 2 "IdCardReverse" id_card_reverse: String
} }

/// Response of [`UploadExternalAnchorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadExternalAnchorInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<String>,
}
model! { UploadExternalAnchorInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: String
} }

/// `UploadFile` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UploadFile>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_type: String,
    pub file_url: Option<String>,
    pub file_content: Option<String>,
    pub file_extend_info: Option<Vec<AnchorExtendInfo>>,
}
operation! { UploadFile(file_name: String, file_type: String) "UploadFile" -> UploadFileOutput {
    0 "FileName" file_name, 1 "FileType" file_type, 2 "FileUrl" file_url: String, 3 "FileContent" file_content: String,
    4 "FileExtendInfo" file_extend_info: Vec<AnchorExtendInfo>
} }

/// Response of [`UploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
    pub file_id: Option<String>,
}
model! { UploadFileOutput {
    0 "FileId" file_id: String
} }

/// `UploadOpenBankSubMerchantCredential` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UploadOpenBankSubMerchantCredential>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOpenBankSubMerchantCredential {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_sub_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub out_apply_id: String,
    /// Required.
    pub credential_type: String,
    /// Required.
    pub file_type: String,
    pub payment_method: Option<String>,
    pub credential_content: Option<String>,
    pub credential_url: Option<String>,
    pub environment: Option<String>,
}

/// Arguments of [`UploadOpenBankSubMerchantCredential::new`].
pub struct UploadOpenBankSubMerchantCredentialRequired {
    pub channel_merchant_id: String,
    pub channel_sub_merchant_id: String,
    pub channel_name: String,
    pub out_apply_id: String,
    pub credential_type: String,
    pub file_type: String,
}
operation! {
    UploadOpenBankSubMerchantCredential { UploadOpenBankSubMerchantCredentialRequired: channel_merchant_id, channel_sub_merchant_id, channel_name, out_apply_id, credential_type, file_type }
    "UploadOpenBankSubMerchantCredential" -> UploadOpenBankSubMerchantCredentialOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelSubMerchantId" channel_sub_merchant_id,
    2 "ChannelName" channel_name, 3 "OutApplyId" out_apply_id, 4 "CredentialType" credential_type,
    5 "FileType" file_type, 6 "PaymentMethod" payment_method: String, 7 "CredentialContent" credential_content: String,
    8 "CredentialUrl" credential_url: String, 9 "Environment" environment: String
} }

/// Response of [`UploadOpenBankSubMerchantCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOpenBankSubMerchantCredentialOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<UploadOpenBankSubMerchantCredentialResult>,
}
model! { UploadOpenBankSubMerchantCredentialOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "Result" result: UploadOpenBankSubMerchantCredentialResult
} }

/// In the response of [`UploadOpenBankSubMerchantCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOpenBankSubMerchantCredentialResult {
    pub upload_status: Option<String>,
    pub upload_message: Option<String>,
    pub channel_apply_id: Option<String>,
}
model! { UploadOpenBankSubMerchantCredentialResult {
    0 "UploadStatus" upload_status: String, 1 "UploadMessage" upload_message: String,
    2 "ChannelApplyId" channel_apply_id: String
} }

/// `UploadOrgFile` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UploadOrgFile>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOrgFile {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    /// Required.
    pub storage: String,
    /// Required.
    pub file_md5: String,
    /// Required.
    pub file_content: String,
    /// Required.
    pub file_extension: String,
    pub profile: Option<String>,
}

/// Arguments of [`UploadOrgFile::new`].
pub struct UploadOrgFileRequired {
    pub open_id: String,
    pub open_key: String,
    pub storage: String,
    pub file_md5: String,
    pub file_content: String,
    pub file_extension: String,
}
operation! {
    UploadOrgFile { UploadOrgFileRequired: open_id, open_key, storage, file_md5, file_content, file_extension }
    "UploadOrgFile" -> UploadOrgFileOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "Storage" storage, 3 "FileMd5" file_md5, 4 "FileContent" file_content,
    5 "FileExtension" file_extension, 6 "Profile" profile: String
} }

/// Response of [`UploadOrgFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOrgFileOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<UploadFileResult>,
}
model! { UploadOrgFileOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: UploadFileResult
} }

/// In the response of [`UploadOrgFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResult {
    pub storage: Option<String>,
    pub file_path: Option<String>,
}
model! { UploadFileResult {
    0 "Storage" storage: String, 1 "FilePath" file_path: String
} }

/// `UploadTaxList` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UploadTaxList>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_TAX_LIST`], [`codes::MISSING_PARAMETER_ACTION`],
/// [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTaxList {
    /// Required.
    pub channel: i64,
    /// Required.
    pub begin_month: String,
    /// Required.
    pub end_month: String,
    /// Required.
    pub file_url: String,
}
operation! { UploadTaxList(channel: i64, begin_month: String, end_month: String, file_url: String)
    "UploadTaxList" -> UploadTaxListOutput {
    0 "Channel" channel, 1 "BeginMonth" begin_month, 2 "EndMonth" end_month, 3 "FileUrl" file_url
} }

/// Response of [`UploadTaxList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTaxListOutput {
    pub tax_id: Option<String>,
}
model! { UploadTaxListOutput {
    0 "TaxId" tax_id: String
} }

/// `UploadTaxPayment` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=UploadTaxPayment>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_TAX_LIST`], [`codes::FAILED_OPERATION_UPLOAD_TAX_PAYMENT`],
/// [`codes::MISSING_PARAMETER_ACTION`], [`codes::MISSING_PARAMETER_APP_ID`], [`codes::RESOURCE_NOT_FOUND_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadTaxPayment {
    /// Required.
    pub channel: i64,
    /// Required.
    pub tax_id: String,
    /// Required.
    pub file_url: String,
}
operation! { UploadTaxPayment(channel: i64, tax_id: String, file_url: String) "UploadTaxPayment" -> Empty {
    0 "Channel" channel, 1 "TaxId" tax_id, 2 "FileUrl" file_url
} }

/// Response of [`UploadTaxPayment`]: empty.
pub type UploadTaxPaymentOutput = Empty;

/// Verifies open bank account: `VerifyOpenBankAccount` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=VerifyOpenBankAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOpenBankAccount {
    /// Required.
    pub channel_merchant_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub payee_info: OpenBankPayeeInfo,
    pub notify_url: Option<String>,
    pub environment: Option<String>,
}
operation! { VerifyOpenBankAccount(channel_merchant_id: String, channel_name: String, payee_info: OpenBankPayeeInfo)
    "VerifyOpenBankAccount" -> VerifyOpenBankAccountOutput {
    0 "ChannelMerchantId" channel_merchant_id, 1 "ChannelName" channel_name, 2 "PayeeInfo" payee_info,
    3 "NotifyUrl" notify_url: String, 4 "Environment" environment: String
} }

/// Response of [`VerifyOpenBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOpenBankAccountOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub result: Option<VerifyOpenBankAccountResult>,
}
model! { VerifyOpenBankAccountOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Result" result: VerifyOpenBankAccountResult
} }

/// In the response of [`VerifyOpenBankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOpenBankAccountResult {
    pub verify_state: Option<String>,
    pub redirect_info: Option<OpenBankRedirectInfo>,
}
model! { VerifyOpenBankAccountResult {
    0 "VerifyState" verify_state: String, 1 "RedirectInfo" redirect_info: OpenBankRedirectInfo
} }

/// `ViewContract` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ViewContract>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewContract {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub out_contract_id: Option<String>,
    pub contract_id: Option<String>,
    pub profile: Option<String>,
}
operation! { ViewContract(open_id: String, open_key: String) "ViewContract" -> ViewContractOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutContractId" out_contract_id: String,
    3 "ContractId" contract_id: String, 4 "Profile" profile: String
} }

/// Response of [`ViewContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewContractOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<ViewContractResult>,
}
model! { ViewContractOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: ViewContractResult
} }

/// In the response of [`ViewContract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewContractResult {
    pub payment_tag: Option<String>,
    pub city: Option<String>,
    pub agent_no: Option<String>,
    pub contract_option_four: Option<String>,
    pub contract_option_two: Option<String>,
    pub status: Option<String>,
    pub payment_id: Option<String>,
    pub fee: Option<String>,
    pub payment_option_five: Option<String>,
    pub out_contract_id: Option<String>,
    pub channel_ext_json: Option<String>,
    pub contract_option_five: Option<String>,
    pub province: Option<String>,
    pub start_date: Option<String>,
    pub address: Option<String>,
    pub end_date: Option<String>,
    pub contract_option_six: Option<String>,
    pub payment_option_seven: Option<String>,
    pub picture_two: Option<String>,
    pub merchant_no: Option<String>,
    pub agent_name: Option<String>,
    pub contract_option_other: Option<String>,
    pub contract_option_three: Option<String>,
    pub country: Option<String>,
    pub shop_count: Option<String>,
    pub payment_option_three: Option<String>,
    pub payment_classification_name: Option<String>,
    pub contract_option_seven: Option<String>,
    pub payment_option_four: Option<String>,
    pub payment_classification_limit: Option<String>,
    pub remark: Option<String>,
    pub payment_option_six: Option<String>,
    pub merchant_name: Option<String>,
    pub contract_option_one: Option<String>,
    pub payment_option_other: Option<String>,
    pub payment_option_two: Option<String>,
    pub payment_option_one: Option<String>,
    pub update_time: Option<String>,
    pub contact_telephone: Option<String>,
    pub contact: Option<String>,
    pub sign_date: Option<String>,
    pub payment_option_nine: Option<String>,
    pub payment_name: Option<String>,
    pub payment_internal_name: Option<String>,
    pub contract_option_ten: Option<String>,
    pub code: Option<String>,
    pub picture_one: Option<String>,
    pub sign_man: Option<String>,
    pub channel_no: Option<String>,
    pub add_time: Option<String>,
    pub auto_sign: Option<String>,
    pub contract_option_nine: Option<String>,
    pub city_id: Option<String>,
    pub payment_type: Option<String>,
    pub payment_classification_id: Option<String>,
    pub brand_name: Option<String>,
    pub payment_option_ten: Option<String>,
    pub contract_id: Option<String>,
}
model! { ViewContractResult {
    0 "PaymentTag" payment_tag: String, 1 "City" city: String, 2 "AgentNo" agent_no: String,
    3 "ContractOptionFour" contract_option_four: String, 4 "ContractOptionTwo" contract_option_two: String,
    5 "Status" status: String, 6 "PaymentId" payment_id: String, 7 "Fee" fee: String,
    8 "PaymentOptionFive" payment_option_five: String, 9 "OutContractId" out_contract_id: String,
    10 "ChannelExtJson" channel_ext_json: String, 11 "ContractOptionFive" contract_option_five: String,
    12 "Province" province: String, 13 "StartDate" start_date: String, 14 "Address" address: String,
    15 "EndDate" end_date: String, 16 "ContractOptionSix" contract_option_six: String,
    17 "PaymentOptionSeven" payment_option_seven: String, 18 "PictureTwo" picture_two: String,
    19 "MerchantNo" merchant_no: String, 20 "AgentName" agent_name: String,
    21 "ContractOptionOther" contract_option_other: String, 22 "ContractOptionThree" contract_option_three: String,
    23 "Country" country: String, 24 "ShopCount" shop_count: String,
    25 "PaymentOptionThree" payment_option_three: String,
    26 "PaymentClassificationName" payment_classification_name: String,
    27 "ContractOptionSeven" contract_option_seven: String, 28 "PaymentOptionFour" payment_option_four: String,
    29 "PaymentClassificationLimit" payment_classification_limit: String, 30 "Remark" remark: String,
    31 "PaymentOptionSix" payment_option_six: String, 32 "MerchantName" merchant_name: String,
    33 "ContractOptionOne" contract_option_one: String, 34 "PaymentOptionOther" payment_option_other: String,
    35 "PaymentOptionTwo" payment_option_two: String, 36 "PaymentOptionOne" payment_option_one: String,
    37 "UpdateTime" update_time: String, 38 "ContactTelephone" contact_telephone: String, 39 "Contact" contact: String,
    40 "SignDate" sign_date: String, 41 "PaymentOptionNine" payment_option_nine: String,
    42 "PaymentName" payment_name: String, 43 "PaymentInternalName" payment_internal_name: String,
    44 "ContractOptionTen" contract_option_ten: String, 45 "Code" code: String, 46 "PictureOne" picture_one: String,
    47 "SignMan" sign_man: String, 48 "ChannelNo" channel_no: String, 49 "AddTime" add_time: String,
    50 "AutoSign" auto_sign: String, 51 "ContractOptionNine" contract_option_nine: String, 52 "CityId" city_id: String,
    53 "PaymentType" payment_type: String, 54 "PaymentClassificationId" payment_classification_id: String,
    55 "BrandName" brand_name: String, 56 "PaymentOptionTen" payment_option_ten: String,
    57 "ContractId" contract_id: String
} }

/// `ViewMerchant` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ViewMerchant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewMerchant {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub out_merchant_id: Option<String>,
    pub merchant_no: Option<String>,
    pub profile: Option<String>,
}
operation! { ViewMerchant(open_id: String, open_key: String) "ViewMerchant" -> ViewMerchantOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutMerchantId" out_merchant_id: String,
    3 "MerchantNo" merchant_no: String, 4 "Profile" profile: String
} }

/// Response of [`ViewMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewMerchantOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<ViewMerchantResult>,
}
model! { ViewMerchantOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: ViewMerchantResult
} }

/// In the response of [`ViewMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewMerchantResult {
    pub city: Option<String>,
    pub tax_collection_picture: Option<String>,
    pub boss_id_no: Option<String>,
    pub account_id_no: Option<String>,
    pub other_picture_three: Option<String>,
    pub account_id_type: Option<String>,
    pub status: Option<String>,
    pub business_license_picture: Option<String>,
    pub brand_name: Option<String>,
    pub boss_positive: Option<String>,
    pub app_count: Option<String>,
    pub boss_back: Option<String>,
    pub organization_code_picture: Option<String>,
    pub business_license_end_date: Option<String>,
    pub organization_code_no: Option<String>,
    pub agent_no: Option<String>,
    pub province: Option<String>,
    pub boss_start_date: Option<String>,
    pub update_time: Option<String>,
    pub bank_no: Option<String>,
    pub tax_collection_start_date: Option<String>,
    pub business_license_start_date: Option<String>,
    pub account_manager_id: Option<String>,
    pub classification_ids: Option<String>,
    pub business_license_type: Option<String>,
    pub boss_end_date: Option<String>,
    pub business_license_no: Option<String>,
    pub agent_name: Option<String>,
    pub intro: Option<String>,
    pub boss_id_type: Option<String>,
    pub add_time: Option<String>,
    pub shop_count: Option<String>,
    pub account_boss: Option<String>,
    pub classification_names: Option<String>,
    pub boss_telephone: Option<String>,
    pub account_manager_name: Option<String>,
    pub terminal_count: Option<String>,
    pub remark: Option<String>,
    pub financial_contact: Option<String>,
    pub merchant_name: Option<String>,
    pub boss_sex: Option<String>,
    pub merchant_no: Option<String>,
    pub boss_address: Option<String>,
    pub country: Option<String>,
    pub address: Option<String>,
    pub boss_job: Option<String>,
    pub licence_picture: Option<String>,
    pub organization_code_end_date: Option<String>,
    pub open_hours: Option<String>,
    pub other_picture_two: Option<String>,
    pub other_picture_one: Option<String>,
    pub account_name: Option<String>,
    pub contract_count: Option<String>,
    pub licence_picture_two: Option<String>,
    pub account_no: Option<String>,
    pub boss_email: Option<String>,
    pub account_type: Option<String>,
    pub tax_collection_end_date: Option<String>,
    pub bank_name: Option<String>,
    pub telephone: Option<String>,
    pub out_merchant_id: Option<String>,
    pub city_id: Option<String>,
    pub boss_id_count: Option<String>,
    pub tag: Option<String>,
    pub financial_telephone: Option<String>,
    pub boss_name: Option<String>,
    pub organization_code_start_date: Option<String>,
    pub logo: Option<String>,
    pub other_picture_four: Option<String>,
    pub tax_collection_no: Option<String>,
}
model! { ViewMerchantResult {
    0 "City" city: String, 1 "TaxCollectionPicture" tax_collection_picture: String, 2 "BossIdNo" boss_id_no: String,
    3 "AccountIdNo" account_id_no: String, 4 "OtherPictureThree" other_picture_three: String,
    5 "AccountIdType" account_id_type: String, 6 "Status" status: String,
    7 "BusinessLicensePicture" business_license_picture: String, 8 "BrandName" brand_name: String,
    9 "BossPositive" boss_positive: String, 10 "AppCount" app_count: String, 11 "BossBack" boss_back: String,
    12 "OrganizationCodePicture" organization_code_picture: String,
    13 "BusinessLicenseEndDate" business_license_end_date: String, 14 "OrganizationCodeNo" organization_code_no: String,
    15 "AgentNo" agent_no: String, 16 "Province" province: String, 17 "BossStartDate" boss_start_date: String,
    18 "UpdateTime" update_time: String, 19 "BankNo" bank_no: String,
    20 "TaxCollectionStartDate" tax_collection_start_date: String,
    21 "BusinessLicenseStartDate" business_license_start_date: String, 22 "AccountManagerId" account_manager_id: String,
    23 "ClassificationIds" classification_ids: String, 24 "BusinessLicenseType" business_license_type: String,
    25 "BossEndDate" boss_end_date: String, 26 "BusinessLicenseNo" business_license_no: String,
    27 "AgentName" agent_name: String, 28 "Intro" intro: String, 29 "BossIdType" boss_id_type: String,
    30 "AddTime" add_time: String, 31 "ShopCount" shop_count: String, 32 "AccountBoss" account_boss: String,
    33 "ClassificationNames" classification_names: String, 34 "BossTelephone" boss_telephone: String,
    35 "AccountManagerName" account_manager_name: String, 36 "TerminalCount" terminal_count: String,
    37 "Remark" remark: String, 38 "FinancialContact" financial_contact: String,
    39 "MerchantName" merchant_name: String, 40 "BossSex" boss_sex: String, 41 "MerchantNo" merchant_no: String,
    42 "BossAddress" boss_address: String, 43 "Country" country: String, 44 "Address" address: String,
    45 "BossJob" boss_job: String, 46 "LicencePicture" licence_picture: String,
    47 "OrganizationCodeEndDate" organization_code_end_date: String, 48 "OpenHours" open_hours: String,
    49 "OtherPictureTwo" other_picture_two: String, 50 "OtherPictureOne" other_picture_one: String,
    51 "AccountName" account_name: String, 52 "ContractCount" contract_count: String,
    53 "LicencePictureTwo" licence_picture_two: String, 54 "AccountNo" account_no: String,
    55 "BossEmail" boss_email: String, 56 "AccountType" account_type: String,
    57 "TaxCollectionEndDate" tax_collection_end_date: String, 58 "BankName" bank_name: String,
    59 "Telephone" telephone: String, 60 "OutMerchantId" out_merchant_id: String, 61 "CityId" city_id: String,
    62 "BossIdCount" boss_id_count: String, 63 "Tag" tag: String, 64 "FinancialTelephone" financial_telephone: String,
    65 "BossName" boss_name: String, 66 "OrganizationCodeStartDate" organization_code_start_date: String,
    67 "Logo" logo: String, 68 "OtherPictureFour" other_picture_four: String,
    69 "TaxCollectionNo" tax_collection_no: String
} }

/// `ViewShop` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=ViewShop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewShop {
    /// Required.
    pub open_id: String,
    /// Required.
    pub open_key: String,
    pub out_shop_id: Option<String>,
    pub shop_no: Option<String>,
    pub profile: Option<String>,
}
operation! { ViewShop(open_id: String, open_key: String) "ViewShop" -> ViewShopOutput {
    0 "OpenId" open_id, 1 "OpenKey" open_key, 2 "OutShopId" out_shop_id: String, 3 "ShopNo" shop_no: String,
    4 "Profile" profile: String
} }

/// Response of [`ViewShop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewShopOutput {
    pub err_message: Option<String>,
    pub err_code: Option<String>,
    pub result: Option<ViewShopResult>,
}
model! { ViewShopOutput {
    0 "ErrMessage" err_message: String, 1 "ErrCode" err_code: String, 2 "Result" result: ViewShopResult
} }

/// In the response of [`ViewShop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewShopResult {
    pub city: Option<String>,
    pub shop_name: Option<String>,
    pub latitude: Option<String>,
    pub brand_name: Option<String>,
    pub app_count: Option<String>,
    pub contact_telephone: Option<String>,
    pub merchant_name: Option<String>,
    pub province: Option<String>,
    pub county: Option<String>,
    pub update_time: Option<String>,
    pub terminal_count: Option<String>,
    pub picture_two: Option<String>,
    pub latitude_two: Option<String>,
    pub agent_name: Option<String>,
    pub picture_four: Option<String>,
    pub longitude_two: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub agent_no: Option<String>,
    pub merchant_no: Option<String>,
    pub add_time: Option<String>,
    pub address: Option<String>,
    pub longitude: Option<String>,
    pub shop_no: Option<String>,
    pub shop_full_name: Option<String>,
    pub contact: Option<String>,
    pub picture_three: Option<String>,
    pub picture_one: Option<String>,
    pub telephone: Option<String>,
    pub out_shop_id: Option<String>,
    pub city_id: Option<String>,
}
model! { ViewShopResult {
    0 "City" city: String, 1 "ShopName" shop_name: String, 2 "Latitude" latitude: String,
    3 "BrandName" brand_name: String, 4 "AppCount" app_count: String, 5 "ContactTelephone" contact_telephone: String,
    6 "MerchantName" merchant_name: String, 7 "Province" province: String, 8 "County" county: String,
    9 "UpdateTime" update_time: String, 10 "TerminalCount" terminal_count: String, 11 "PictureTwo" picture_two: String,
    12 "LatitudeTwo" latitude_two: String, 13 "AgentName" agent_name: String, 14 "PictureFour" picture_four: String,
    15 "LongitudeTwo" longitude_two: String, 16 "Status" status: String, 17 "Remark" remark: String,
    18 "AgentNo" agent_no: String, 19 "MerchantNo" merchant_no: String, 20 "AddTime" add_time: String,
    21 "Address" address: String, 22 "Longitude" longitude: String, 23 "ShopNo" shop_no: String,
    24 "ShopFullName" shop_full_name: String, 25 "Contact" contact: String, 26 "PictureThree" picture_three: String,
    27 "PictureOne" picture_one: String, 28 "Telephone" telephone: String, 29 "OutShopId" out_shop_id: String,
    30 "CityId" city_id: String
} }

/// `WithdrawCashMembership` of `cpdp` 2019-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cpdp&Version=2019-08-20&Action=WithdrawCashMembership>.
///
/// Errors: [`codes::FAILED_OPERATION_BACKEND_ERROR`], [`codes::INTERNAL_ERROR_BACKEND_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ACCESS_ERROR`], [`codes::INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR`],
/// [`codes::INTERNAL_ERROR_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_SAVE_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawCashMembership {
    /// Required.
    pub mrch_code: String,
    /// Required.
    pub tran_web_name: String,
    /// Required.
    pub member_global_type: String,
    /// Required.
    pub member_global_id: String,
    /// Required.
    pub tran_net_member_code: String,
    /// Required.
    pub member_name: String,
    /// Required.
    pub take_cash_acct_no: String,
    /// Required.
    pub out_amt_acct_name: String,
    /// Required.
    pub ccy: String,
    /// Required.
    pub cash_amt: String,
    pub remark: Option<String>,
    pub reserved_msg: Option<String>,
    pub web_sign: Option<String>,
    pub profile: Option<String>,
}

/// Arguments of [`WithdrawCashMembership::new`].
pub struct WithdrawCashMembershipRequired {
    pub mrch_code: String,
    pub tran_web_name: String,
    pub member_global_type: String,
    pub member_global_id: String,
    pub tran_net_member_code: String,
    pub member_name: String,
    pub take_cash_acct_no: String,
    pub out_amt_acct_name: String,
    pub ccy: String,
    pub cash_amt: String,
}
operation! {
    WithdrawCashMembership { WithdrawCashMembershipRequired: mrch_code, tran_web_name, member_global_type, member_global_id, tran_net_member_code, member_name, take_cash_acct_no, out_amt_acct_name, ccy, cash_amt }
    "WithdrawCashMembership" -> WithdrawCashMembershipOutput {
    0 "MrchCode" mrch_code, 1 "TranWebName" tran_web_name, 2 "MemberGlobalType" member_global_type,
    3 "MemberGlobalId" member_global_id, 4 "TranNetMemberCode" tran_net_member_code, 5 "MemberName" member_name,
    6 "TakeCashAcctNo" take_cash_acct_no, 7 "OutAmtAcctName" out_amt_acct_name, 8 "Ccy" ccy, 9 "CashAmt" cash_amt,
    10 "Remark" remark: String, 11 "ReservedMsg" reserved_msg: String, 12 "WebSign" web_sign: String,
    13 "Profile" profile: String
} }

/// Response of [`WithdrawCashMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawCashMembershipOutput {
    pub txn_return_code: Option<String>,
    pub txn_return_msg: Option<String>,
    pub cnsmr_seq_no: Option<String>,
    pub front_seq_no: Option<String>,
    pub transfer_fee: Option<String>,
    pub reserved_msg: Option<String>,
}
model! { WithdrawCashMembershipOutput {
    0 "TxnReturnCode" txn_return_code: String, 1 "TxnReturnMsg" txn_return_msg: String,
    2 "CnsmrSeqNo" cnsmr_seq_no: String, 3 "FrontSeqNo" front_seq_no: String, 4 "TransferFee" transfer_fee: String,
    5 "ReservedMsg" reserved_msg: String
} }

codes! {
    AUTH_FAILURE_ACCOUNT "AuthFailure.Account", AUTH_FAILURE_FORBIDDEN "AuthFailure.Forbidden",
    AUTH_FAILURE_MIDAS "AuthFailure.Midas", AUTH_FAILURE_SECRET_KEY_NOT_FOUND "AuthFailure.SecretKeyNotFound",
    AUTH_FAILURE_SIGN "AuthFailure.Sign", AUTH_FAILURE_VERIFY_ERROR "AuthFailure.VerifyError",
    AUTH_FAILURE_VERIFY_TOKEN_FAILURE "AuthFailure.VerifyTokenFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ABNORMAL_MERCHANT_STATE "FailedOperation.AbnormalMerchantState",
    FAILED_OPERATION_ABNORMAL_ORDER_STATE "FailedOperation.AbnormalOrderState",
    FAILED_OPERATION_ACCT_NOT_BIND "FailedOperation.AcctNotBind",
    FAILED_OPERATION_ACCT_NOT_EXIST "FailedOperation.AcctNotExist", FAILED_OPERATION_ACTION "FailedOperation.Action",
    FAILED_OPERATION_ACTION_INVALID "FailedOperation.ActionInvalid",
    FAILED_OPERATION_ADD_MERCHANT_FAILED "FailedOperation.AddMerchantFailed",
    FAILED_OPERATION_ALREADY_EXISTS "FailedOperation.AlreadyExists",
    FAILED_OPERATION_APP_DENY "FailedOperation.AppDeny",
    FAILED_OPERATION_APPID_MCHID_NOT_MATCH "FailedOperation.AppidMchidNotMatch",
    FAILED_OPERATION_BACK_CALL_ERROR "FailedOperation.BackCallError",
    FAILED_OPERATION_BACKEND_ERROR "FailedOperation.BackendError",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_BANK_FAILED "FailedOperation.BankFailed",
    FAILED_OPERATION_BANLANCE_NOT_ENOUGH_ERROR "FailedOperation.BanlanceNotEnoughError",
    FAILED_OPERATION_CALL_CHANNEL_GATEWAY_ERROR "FailedOperation.CallChannelGatewayError",
    FAILED_OPERATION_CHANNEL_DENY "FailedOperation.ChannelDeny",
    FAILED_OPERATION_CHANNEL_ERROR "FailedOperation.ChannelError",
    FAILED_OPERATION_CHANNEL_REFUND_FAILED "FailedOperation.ChannelRefundFailed",
    FAILED_OPERATION_CHANNEL_REFUND_FREQUENCY_LIMITED "FailedOperation.ChannelRefundFrequencyLimited",
    FAILED_OPERATION_CLOSE_CONTRACT_DB_FAILED "FailedOperation.CloseContractDbFailed",
    FAILED_OPERATION_CLOSE_CONTRACT_MODE_INVALID "FailedOperation.CloseContractModeInvalid",
    FAILED_OPERATION_CONFIG_ERROR "FailedOperation.ConfigError",
    FAILED_OPERATION_CONTRACT_STATUS_ERROR "FailedOperation.ContractStatusError",
    FAILED_OPERATION_CREATE_AGENT "FailedOperation.CreateAgent",
    FAILED_OPERATION_CREATE_ORDER_ERROR "FailedOperation.CreateOrderError",
    FAILED_OPERATION_CREATE_ORDER_UNKNOWN "FailedOperation.CreateOrderUnknown",
    FAILED_OPERATION_DB_CONFIG_ERROR "FailedOperation.DBConfigError",
    FAILED_OPERATION_DB_CLIENT_CONNECT_FAILED "FailedOperation.DbClientConnectFailed",
    FAILED_OPERATION_DB_CLIENT_INSERTT_FAILED "FailedOperation.DbClientInserttFailed",
    FAILED_OPERATION_DB_CLIENT_QUERY_FAILED "FailedOperation.DbClientQueryFailed",
    FAILED_OPERATION_DB_CLIENT_UPDATE_FAILED "FailedOperation.DbClientUpdateFailed",
    FAILED_OPERATION_DOWNLOAD_BILL_ERROR "FailedOperation.DownloadBillError",
    FAILED_OPERATION_EXTERNAL_CONTRACT_INDEX_NOT_FOUND "FailedOperation.ExternalContractIndexNotFound",
    FAILED_OPERATION_EXTERNAL_CONTRACT_NOT_FOUND "FailedOperation.ExternalContractNotFound",
    FAILED_OPERATION_EXTERNAL_CONTRACT_STATUS_INVALID "FailedOperation.ExternalContractStatusInvalid",
    FAILED_OPERATION_EXTERNAL_MERCHANT_CONTRACT_INFO_CONFIG_NO_FOUND "FailedOperation.ExternalMerchantContractInfoConfigNoFound",
    FAILED_OPERATION_EXTERNAL_MERCHANT_INDEX_CONFIG_NO_FOUND "FailedOperation.ExternalMerchantIndexConfigNoFound",
    FAILED_OPERATION_EXTERNAL_MERCHANT_INFO_CONFIG_NO_FOUND "FailedOperation.ExternalMerchantInfoConfigNoFound",
    FAILED_OPERATION_FILE_NOT_EXIST "FailedOperation.FileNotExist",
    FAILED_OPERATION_FREQUENCY_LIMITED "FailedOperation.FrequencyLimited",
    FAILED_OPERATION_GET_LIVE_DAILY_SUMMARY "FailedOperation.GetLiveDailySummary",
    FAILED_OPERATION_HTTP_DO_REQUEST_ERROR "FailedOperation.HttpDoRequestError",
    FAILED_OPERATION_INTERNAL_SERVICE_TIMEOUT "FailedOperation.InternalServiceTimeout",
    FAILED_OPERATION_INVALID_PARAMETER "FailedOperation.InvalidParameter",
    FAILED_OPERATION_INVALID_REFUND_AMT "FailedOperation.InvalidRefundAmt",
    FAILED_OPERATION_INVALID_REQUEST "FailedOperation.InvalidRequest",
    FAILED_OPERATION_INVOICE_EXIST "FailedOperation.InvoiceExist", FAILED_OPERATION_IS_EMPTY "FailedOperation.IsEmpty",
    FAILED_OPERATION_MARSHAL_ERROR "FailedOperation.MarshalError",
    FAILED_OPERATION_MERCHANT_BALANCE_NOT_ENOUGH "FailedOperation.MerchantBalanceNotEnough",
    FAILED_OPERATION_MERCHANT_CHECK_FAILED "FailedOperation.MerchantCheckFailed",
    FAILED_OPERATION_MERCHANT_CREATE_FAILED "FailedOperation.MerchantCreateFailed",
    FAILED_OPERATION_MERCHANT_EXIST "FailedOperation.MerchantExist",
    FAILED_OPERATION_MERCHANT_NOT_EXIST "FailedOperation.MerchantNotExist",
    FAILED_OPERATION_MERCHANT_NOT_EXISTS "FailedOperation.MerchantNotExists",
    FAILED_OPERATION_MERCHANT_PERMISSION_ERROR "FailedOperation.MerchantPermissionError",
    FAILED_OPERATION_MIDAS_INTERNAL_ERROR "FailedOperation.MidasInternalError",
    FAILED_OPERATION_MIDAS_INVALID_REQUEST "FailedOperation.MidasInvalidRequest",
    FAILED_OPERATION_MIDAS_NEED_RETRY "FailedOperation.MidasNeedRetry",
    FAILED_OPERATION_MIDAS_REGISTER_UNFINISHED "FailedOperation.MidasRegisterUnfinished",
    FAILED_OPERATION_MIDAS_REPEAT_ORDER "FailedOperation.MidasRepeatOrder",
    FAILED_OPERATION_MIDAS_RISK "FailedOperation.MidasRisk",
    FAILED_OPERATION_MIDAS_STATUS_NOT_MATCH "FailedOperation.MidasStatusNotMatch",
    FAILED_OPERATION_MIDAS_UNSUPPORTED_ACTION "FailedOperation.MidasUnsupportedAction",
    FAILED_OPERATION_MISSING_PARAMETER "FailedOperation.MissingParameter",
    FAILED_OPERATION_MODIFY_MERCHANT_FAILED "FailedOperation.ModifyMerchantFailed",
    FAILED_OPERATION_MOUNT_NOT_FOUND "FailedOperation.MountNotFound", FAILED_OPERATION_NO_AUTH "FailedOperation.NoAuth",
    FAILED_OPERATION_NO_RECORD "FailedOperation.NoRecord", FAILED_OPERATION_NOT_ENOUGH "FailedOperation.NotEnough",
    FAILED_OPERATION_NOT_FOUND "FailedOperation.NotFound",
    FAILED_OPERATION_NOTIFY_URL_PARSE_ERROR "FailedOperation.NotifyUrlParseError",
    FAILED_OPERATION_OC_COMPLETED_ORDER "FailedOperation.OcCompletedOrder",
    FAILED_OPERATION_OC_REPEAT_ORDER "FailedOperation.OcRepeatOrder",
    FAILED_OPERATION_ORDER_LOCKED "FailedOperation.OrderLocked",
    FAILED_OPERATION_ORDER_NOT_ACTIVATED "FailedOperation.OrderNotActivated",
    FAILED_OPERATION_ORDER_REFUND_ERROR "FailedOperation.OrderRefundError",
    FAILED_OPERATION_PA_BANK_ERROR "FailedOperation.PABankError",
    FAILED_OPERATION_PARAM_ERROR "FailedOperation.ParamError",
    FAILED_OPERATION_PARAMETER_ERROR "FailedOperation.ParameterError",
    FAILED_OPERATION_PARENT_APP_ID_ERROR "FailedOperation.ParentAppIdError",
    FAILED_OPERATION_PORTAL_ERROR "FailedOperation.PortalError",
    FAILED_OPERATION_QUERY_AGENT_STATEMENTS "FailedOperation.QueryAgentStatements",
    FAILED_OPERATION_QUERY_CONTRACT_NULL "FailedOperation.QueryContractNull",
    FAILED_OPERATION_QUERY_MCHANNEL_ERROR "FailedOperation.QueryMchannelError",
    FAILED_OPERATION_QUERY_MODE_ERROR "FailedOperation.QueryModeError",
    FAILED_OPERATION_QUERY_ORDER_ERROR "FailedOperation.QueryOrderError",
    FAILED_OPERATION_QUERY_RESULT_NULL "FailedOperation.QueryResultNull",
    FAILED_OPERATION_QUOTA_EXCEED "FailedOperation.QuotaExceed",
    FAILED_OPERATION_REFUND_INFO_DUPLICATE "FailedOperation.RefundInfoDuplicate",
    FAILED_OPERATION_REFUND_NOT_RETRIEABLE "FailedOperation.RefundNotRetrieable",
    FAILED_OPERATION_REFUND_PROCESS_ING "FailedOperation.RefundProcessIng",
    FAILED_OPERATION_REFUND_TRANSACTION_CLOSED "FailedOperation.RefundTransactionClosed",
    FAILED_OPERATION_REFUND_TRANSACTION_FINISHED "FailedOperation.RefundTransactionFinished",
    FAILED_OPERATION_SDK_ERROR "FailedOperation.SDKError",
    FAILED_OPERATION_SERVICE_ERROR "FailedOperation.ServiceError",
    FAILED_OPERATION_SIGN_ERROR "FailedOperation.SignError",
    FAILED_OPERATION_SYNC_MCHANNEL_ERROR "FailedOperation.SyncMchannelError",
    FAILED_OPERATION_SYSTEM_ERROR "FailedOperation.SystemError",
    FAILED_OPERATION_TERMINATE_MCHANNEL_ERROR "FailedOperation.TerminateMchannelError",
    FAILED_OPERATION_UNKNOWN "FailedOperation.Unknown",
    FAILED_OPERATION_UNMARSHAL_ERROR "FailedOperation.UnmarshalError",
    FAILED_OPERATION_UPDATE_CONTRACT_STATUS_FAILED "FailedOperation.UpdateContractStatusFailed",
    FAILED_OPERATION_UPLOAD_TAX_LIST "FailedOperation.UploadTaxList",
    FAILED_OPERATION_UPLOAD_TAX_PAYMENT "FailedOperation.UploadTaxPayment",
    FAILED_OPERATION_WECHAT_ERROR "FailedOperation.WechatError",
    FAILED_OPERATION_WX_CRT_NOT_SET "FailedOperation.WxCrtNotSet", FAILED_OPERATION_XML_FAIL "FailedOperation.XmlFail",
    INTERNAL_ERROR "InternalError.", INTERNAL_ERROR_BACKEND_CONNECTION_ERROR "InternalError.BackendConnectionError",
    INTERNAL_ERROR_BACKEND_ERROR "InternalError.BackendError",
    INTERNAL_ERROR_BACKEND_INTERNAL_ERROR "InternalError.BackendInternalError",
    INTERNAL_ERROR_BACKEND_NETWORK_ERROR "InternalError.BackendNetworkError",
    INTERNAL_ERROR_BACKEND_ROUTER_ERROR "InternalError.BackendRouterError",
    INTERNAL_ERROR_BACKEND_TIME_OUT "InternalError.BackendTimeOut",
    INTERNAL_ERROR_DB_ACCESS_ERROR "InternalError.DBAccessError",
    INTERNAL_ERROR_DELETE_DB_ERROR "InternalError.DeleteDBError",
    INTERNAL_ERROR_DUPLICATE_KEY_ERROR "InternalError.DuplicateKeyError",
    INTERNAL_ERROR_FUND_SUMMARY_ACCT_NO_INCONSISTENT_ERROR "InternalError.FundSummaryAcctNoInconsistentError",
    INTERNAL_ERROR_INVOICE_EXIST "InternalError.InvoiceExist", INTERNAL_ERROR_MIDAS "InternalError.Midas",
    INTERNAL_ERROR_PARAMETER_ERROR "InternalError.ParameterError",
    INTERNAL_ERROR_SAND_BOX_ACCESS_ERROR "InternalError.SandBoxAccessError",
    INTERNAL_ERROR_SAVE_DB_ERROR "InternalError.SaveDBError", INTERNAL_ERROR_SIG_GEN_ERROR "InternalError.SigGenError",
    INTERNAL_ERROR_SUB_ACCOUNT_NOT_FOUND_ERROR "InternalError.SubAccountNotFoundError",
    INTERNAL_ERROR_UNKNOWN "InternalError.Unknown", INTERNAL_ERROR_UNKOWN_ERROR "InternalError.UnkownError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_BACKEND_CGI_ERROR "InvalidParameter.BackendCgiError",
    INVALID_PARAMETER_LACK_PARAMETER "InvalidParameter.LackParameter", INVALID_PARAMETER_MIDAS "InvalidParameter.Midas",
    INVALID_PARAMETER_MIDAS_ENVIRONMENT "InvalidParameter.MidasEnvironment",
    INVALID_PARAMETER_MIDAS_EXTERNAL_APP "InvalidParameter.MidasExternalApp",
    INVALID_PARAMETER_MIDAS_FILE_TYPE "InvalidParameter.MidasFileType",
    INVALID_PARAMETER_MIDAS_HASH "InvalidParameter.MidasHash",
    INVALID_PARAMETER_MIDAS_SIGN_ID "InvalidParameter.MidasSignId",
    INVALID_PARAMETER_PARAM_MARSHAL_FAILED "InvalidParameter.ParamMarshalFailed",
    INVALID_PARAMETER_PARAM_UNMARSHAL_FAILED "InvalidParameter.ParamUnmarshalFailed",
    INVALID_PARAMETER_UNSUPPORTED_PARAMETER "InvalidParameter.UnsupportedParameter",
    LIMIT_EXCEEDED_MIDAS_LARGE_FILE "LimitExceeded.MidasLargeFile",
    LIMIT_EXCEEDED_MIDAS_ORDER "LimitExceeded.MidasOrder",
    LIMIT_EXCEEDED_MIDAS_ORDER_CANCELED "LimitExceeded.MidasOrderCanceled",
    LIMIT_EXCEEDED_MIDAS_ORDER_CLOSED "LimitExceeded.MidasOrderClosed",
    LIMIT_EXCEEDED_MIDAS_ORDER_EXPIRED "LimitExceeded.MidasOrderExpired",
    LIMIT_EXCEEDED_MIDAS_ORDER_FAILED "LimitExceeded.MidasOrderFailed",
    LIMIT_EXCEEDED_MIDAS_ORDER_PARTIAL_SUCCESS "LimitExceeded.MidasOrderPartialSuccess",
    LIMIT_EXCEEDED_MIDAS_ORDER_PROCESSING "LimitExceeded.MidasOrderProcessing",
    LIMIT_EXCEEDED_MIDAS_ORDER_SUCCESS "LimitExceeded.MidasOrderSuccess", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_2 "MissingParameter.", MISSING_PARAMETER_ACTION "MissingParameter.Action",
    MISSING_PARAMETER_APP_ID "MissingParameter.AppId", REQUEST_LIMIT_EXCEEDED_MIDAS "RequestLimitExceeded.Midas",
    REQUEST_LIMIT_EXCEEDED_MIDAS_INVALID_REQUEST "RequestLimitExceeded.MidasInvalidRequest",
    RESOURCE_IN_USE_MIDAS "ResourceInUse.Midas",
    RESOURCE_INSUFFICIENT_THREAD_POOL_REJECT "ResourceInsufficient.ThreadPoolReject",
    RESOURCE_NOT_FOUND_ACCOUNT "ResourceNotFound.Account",
    RESOURCE_NOT_FOUND_BATCH_INFO_NOT_FOUND "ResourceNotFound.BatchInfoNotFound",
    RESOURCE_NOT_FOUND_INVOICE_NOT_FOUND "ResourceNotFound.InvoiceNotFound",
    RESOURCE_NOT_FOUND_KEY "ResourceNotFound.Key",
    RESOURCE_NOT_FOUND_MERCHANT_INFO_NOT_FOUND "ResourceNotFound.MerchantInfoNotFound",
    RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_APP "ResourceNotFound.MidasExternalApp",
    RESOURCE_NOT_FOUND_MIDAS_EXTERNAL_ORDER "ResourceNotFound.MidasExternalOrder",
    RESOURCE_NOT_FOUND_MIDAS_ORDER "ResourceNotFound.MidasOrder",
    RESOURCE_NOT_FOUND_MIDAS_SIGN "ResourceNotFound.MidasSign",
    RESOURCE_NOT_FOUND_PLATFORM_INFO_NOT_FOUND "ResourceNotFound.PlatformInfoNotFound",
    RESOURCE_UNAVAILABLE_MIDAS_BALANCE "ResourceUnavailable.MidasBalance",
    RESOURCE_UNAVAILABLE_MIDAS_DAY "ResourceUnavailable.MidasDay",
    RESOURCE_UNAVAILABLE_MIDAS_FROZEN_AMOUNT "ResourceUnavailable.MidasFrozenAmount",
    RESOURCE_UNAVAILABLE_MIDAS_MERCHANT_BALANCE "ResourceUnavailable.MidasMerchantBalance",
    RESOURCE_UNAVAILABLE_MIDAS_ORDER "ResourceUnavailable.MidasOrder",
    RESOURCE_UNAVAILABLE_MIDAS_USER_BALANCE "ResourceUnavailable.MidasUserBalance",
    RESOURCE_UNAVAILABLE_MIDAS_WALLET "ResourceUnavailable.MidasWallet",
    UNAUTHORIZED_OPERATION_MIDAS "UnauthorizedOperation.Midas"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddContract, AddFlexFundingAccount, AddFlexIdInfo, AddFlexPhoneNo, AddMerchant, AddShop, ApplyApplicationMaterial,
    ApplyFlexPayment, ApplyFlexSettlement, ApplyFlexWechatPreAuth, ApplyOpenBankOrderDetailReceipt,
    ApplyOpenBankSettleOrder, ApplyOpenBankSubMerchantSignOnline, ApplyOutwardOrder, ApplyPayerInfo, ApplyReWithdrawal,
    ApplyReconciliationFile, ApplyTrade, ApplyWithdrawal, BindAccount, BindAcct,
    BindOpenBankExternalSubMerchantBankAccount, BindOpenBankProfitSharePayee, BindRelateAccReUnionPay,
    BindRelateAcctSmallAmount, BindRelateAcctUnionPay, CheckAcct, CheckAmount, CloseCloudOrder,
    CloseOpenBankPaymentOrder, CloseOrder, ConfirmOrder, ContractOrder, CreateAcct, CreateAgentTaxPaymentInfos,
    CreateAnchor, CreateBatchPayment, CreateCloudSubMerchant, CreateCustAcctId, CreateExternalAnchor, CreateFlexPayee,
    CreateInvoice, CreateInvoiceV2, CreateMerchant, CreateOpenBankAggregatedSubMerchantRegistration,
    CreateOpenBankExternalSubMerchantAccountBook, CreateOpenBankExternalSubMerchantRegistration,
    CreateOpenBankGlobalPaymentOrder, CreateOpenBankMerchant, CreateOpenBankPaymentOrder, CreateOpenBankRechargeOrder,
    CreateOpenBankSubMerchantRateConfigure, CreateOpenBankUnifiedOrder, CreateOpenBankVerificationOrder, CreateOrder,
    CreatePayMerchant, CreatePayRollPreOrder, CreatePayRollPreOrderWithAuth, CreatePayRollToken, CreateRedInvoice,
    CreateRedInvoiceV2, CreateSinglePayment, CreateTransferBatch, DeduceQuota, DeleteAgentTaxPaymentInfo,
    DeleteAgentTaxPaymentInfos, DescribeChargeDetail, DescribeOrderStatus, DistributeAccreditQuery,
    DistributeAccreditTlinx, DistributeAddReceiver, DistributeApply, DistributeCancel, DistributeQuery,
    DistributeQueryReceiver, DistributeRemoveReceiver, DownloadBill, DownloadOrgFile, DownloadReconciliationUrl,
    ExecuteMemberTransaction, FreezeFlexBalance, GetBillDownloadUrl, GetDistributeBillDownloadUrl, GetPayRollAuth,
    GetPayRollAuthList, GetPayRollAuthResult, MigrateOrderRefund, MigrateOrderRefundQuery, ModifyAgentTaxPaymentInfo,
    ModifyBindedAccount, ModifyFlexFundingAccount, ModifyFlexPayeeAccountRightStatus, ModifyMerchant,
    ModifyMntMbrBindRelateAcctBankCode, QueryAcctBinding, QueryAcctInfo, QueryAcctInfoList, QueryAgentStatements,
    QueryAgentTaxPaymentBatch, QueryAnchorContractInfo, QueryApplicationMaterial, QueryAssignment, QueryBalance,
    QueryBankClear, QueryBankTransactionDetails, QueryBankWithdrawCashDetails, QueryBatchPaymentResult,
    QueryBillDownloadURL, QueryCityCode, QueryCloudChannelData, QueryCloudOrder, QueryCloudRefundOrder,
    QueryCommonTransferRecharge, QueryCompanyTitle, QueryContract, QueryContractPayFee, QueryContractPayWayList,
    QueryContractRelateShop, QueryCustAcctIdBalance, QueryDownloadBillURL, QueryExceedingInfo, QueryExchangeRate,
    QueryFinancialDataUrl, QueryFlexAmountBeforeTax, QueryFlexBillDownloadUrl, QueryFlexFreezeOrderList,
    QueryFlexOrderSummaryList, QueryFlexPayeeAccountBalance, QueryFlexPayeeAccountInfo, QueryFlexPayeeAccountList,
    QueryFlexPayeeInfo, QueryFlexPaymentOrderList, QueryFlexPaymentOrderStatus, QueryFlexPlatformAccountBalance,
    QueryFlexServiceProviderAccountBalance, QueryFlexSettlementOrderList, QueryFlexWechatAuthResult,
    QueryFundsTransactionDetails, QueryInvoice, QueryInvoiceV2, QueryMaliciousRegistration, QueryMemberBind,
    QueryMemberTransaction, QueryMemberTransactionDetails, QueryMerchant, QueryMerchantBalance,
    QueryMerchantClassification, QueryMerchantInfoForManagement, QueryMerchantOrder, QueryMerchantPayWayList,
    QueryOpenBankBankAccountBalance, QueryOpenBankBankBranchList, QueryOpenBankBillDataPage,
    QueryOpenBankBindExternalSubMerchantBankAccount, QueryOpenBankDailyReceiptDownloadUrl, QueryOpenBankDownLoadUrl,
    QueryOpenBankExternalSubAccountBookBalance, QueryOpenBankExternalSubMerchantBankAccount,
    QueryOpenBankExternalSubMerchantRegistration, QueryOpenBankOrderDetailReceiptInfo, QueryOpenBankPaymentOrder,
    QueryOpenBankProfitSharePayee, QueryOpenBankRefundOrder, QueryOpenBankSettleOrder,
    QueryOpenBankSubMerchantCredential, QueryOpenBankSubMerchantRateConfigure, QueryOpenBankSubMerchantSignOnline,
    QueryOpenBankSupportBankList, QueryOpenBankUnbindExternalSubMerchantBankAccount, QueryOpenBankVerificationOrder,
    QueryOrder, QueryOrderStatus, QueryOutwardOrder, QueryPayerInfo, QueryReconciliationDocument,
    QueryReconciliationFileApplyInfo, QueryRefund, QueryShopOpenId, QuerySinglePaymentResult,
    QuerySingleTransactionStatus, QuerySmallAmountTransfer, QueryTrade, QueryTransferBatch, QueryTransferDetail,
    QueryTransferResult, RechargeByThirdPay, RechargeMemberThirdPay, Refund, RefundCloudOrder, RefundMemberTransaction,
    RefundOpenBankOrder, RefundOrder, RefundTlinxOrder, RegisterBehavior, RegisterBill, RegisterBillSupportWithdraw,
    ReviseMbrProperty, RevokeMemberRechargeThirdPay, RevokeRechargeByThirdPay, SyncContractData, TerminateContract,
    TransferSinglePay, UnBindAcct, UnbindOpenBankExternalSubMerchantBankAccount, UnbindRelateAcct, UnifiedCloudOrder,
    UnifiedOrder, UnifiedTlinxOrder, UploadExternalAnchorInfo, UploadFile, UploadOpenBankSubMerchantCredential,
    UploadOrgFile, UploadTaxList, UploadTaxPayment, VerifyOpenBankAccount, ViewContract, ViewMerchant, ViewShop,
    WithdrawCashMembership
}
