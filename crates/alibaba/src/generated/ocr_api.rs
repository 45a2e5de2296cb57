//! `ocr-api` 2021-07-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "ocr-api.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "ocr-api-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "ocr-api", version: "2021-07-07", code: "ocr-api", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBusinessLicense {
    pub company_name: String,
    pub credit_code: String,
    pub legal_person: String,
}
operation! { VerifyBusinessLicense(company_name: String, credit_code: String, legal_person: String)
    "VerifyBusinessLicense" -> VerifyBusinessLicenseOutput {
    0 "CompanyName" company_name, 1 "CreditCode" credit_code, 2 "LegalPerson" legal_person
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBusinessLicenseOutput {
    pub data: Option<String>,
}
model! { VerifyBusinessLicenseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVATInvoice {
    pub invoice_code: Option<String>,
    pub invoice_date: String,
    pub invoice_kind: Option<i64>,
    pub invoice_no: String,
    pub invoice_sum: Option<String>,
    pub verify_code: Option<String>,
}
operation! { VerifyVATInvoice(invoice_date: String, invoice_no: String) "VerifyVATInvoice" -> VerifyVATInvoiceOutput {
    0 "InvoiceCode" invoice_code: String, 1 "InvoiceDate" invoice_date, 2 "InvoiceKind" invoice_kind: i64,
    3 "InvoiceNo" invoice_no, 4 "InvoiceSum" invoice_sum: String, 5 "VerifyCode" verify_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyVATInvoiceOutput {
    pub data: Option<String>,
}
model! { VerifyVATInvoiceOutput {
    0 "Data" data
} }

#[cfg(feature = "reflect")]
register! {
    VerifyBusinessLicense, VerifyVATInvoice
}
