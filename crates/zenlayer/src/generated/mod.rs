//! The services.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.
#![allow(
    deprecated,
    reason = "structs that the provider has deprecated also have tables"
)]
#![allow(
    missing_docs,
    reason = "setters, and fields of which no fact says more than name and type"
)]

use cumulo_core::Codes;

/// Domain of the hosts that the endpoint rule makes.
pub(crate) const DOMAIN: &str = "console.zenlayer.com";

/// Meaning of the provider's error codes.
pub(crate) const CODES: Codes = Codes {
    throttle: &["REQUEST_LIMIT_EXCEEDED"],
    not_throttle: &[],
    fault: &[
        "INTERNAL_SERVER_ERROR",
        "REQUEST_TIMED_OUT",
        "SERVICE_TEMPORARY_UNAVAILABLE",
    ],
    auth: &[
        "AUTHFAILURE_INVALID_AUTHORIZATION",
        "AUTHFAILURE_SIGNATURE_EXPIRED",
        "AUTHFAILURE_SIGNATURE_FAILURE",
        "AUTHFAILURE_UNAUTHORIZED_OPERATION",
    ],
    clock: &["AUTHFAILURE_SIGNATURE_EXPIRED"],
    expired: &[],
};

#[cfg(feature = "aigw")]
pub mod aigw;
#[cfg(feature = "alarm")]
pub mod alarm;
#[cfg(feature = "bmc")]
pub mod bmc;
#[cfg(feature = "ccs")]
pub mod ccs;
#[cfg(feature = "ipt")]
pub mod ipt;
#[cfg(feature = "maintenance")]
pub mod maintenance;
#[cfg(feature = "mcpgw")]
pub mod mcpgw;
#[cfg(feature = "pvtdns")]
pub mod pvtdns;
#[cfg(feature = "sdn")]
pub mod sdn;
#[cfg(feature = "traffic")]
pub mod traffic;
#[cfg(feature = "user")]
pub mod user;
#[cfg(feature = "vm")]
pub mod vm;
#[cfg(feature = "zbc")]
pub mod zbc;
#[cfg(feature = "zdns")]
pub mod zdns;
#[cfg(feature = "zec")]
pub mod zec;
#[cfg(feature = "zga")]
pub mod zga;
#[cfg(feature = "zlb")]
pub mod zlb;
#[cfg(feature = "zls")]
pub mod zls;
#[cfg(feature = "zos")]
pub mod zos;
#[cfg(feature = "zrm")]
pub mod zrm;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "unstable-registry")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "aigw")]
    aigw::OPERATIONS,
    #[cfg(feature = "alarm")]
    alarm::OPERATIONS,
    #[cfg(feature = "bmc")]
    bmc::OPERATIONS,
    #[cfg(feature = "bmc")]
    bmc::v20221120::OPERATIONS,
    #[cfg(feature = "ccs")]
    ccs::OPERATIONS,
    #[cfg(feature = "ipt")]
    ipt::OPERATIONS,
    #[cfg(feature = "maintenance")]
    maintenance::OPERATIONS,
    #[cfg(feature = "mcpgw")]
    mcpgw::OPERATIONS,
    #[cfg(feature = "pvtdns")]
    pvtdns::OPERATIONS,
    #[cfg(feature = "sdn")]
    sdn::OPERATIONS,
    #[cfg(feature = "sdn")]
    sdn::v20230830::OPERATIONS,
    #[cfg(feature = "traffic")]
    traffic::OPERATIONS,
    #[cfg(feature = "user")]
    user::OPERATIONS,
    #[cfg(feature = "vm")]
    vm::OPERATIONS,
    #[cfg(feature = "vm")]
    vm::v20230313::OPERATIONS,
    #[cfg(feature = "zbc")]
    zbc::OPERATIONS,
    #[cfg(feature = "zdns")]
    zdns::OPERATIONS,
    #[cfg(feature = "zec")]
    zec::OPERATIONS,
    #[cfg(feature = "zec")]
    zec::v20240401::OPERATIONS,
    #[cfg(feature = "zga")]
    zga::OPERATIONS,
    #[cfg(feature = "zga")]
    zga::v20230706::OPERATIONS,
    #[cfg(feature = "zlb")]
    zlb::OPERATIONS,
    #[cfg(feature = "zls")]
    zls::OPERATIONS,
    #[cfg(feature = "zos")]
    zos::OPERATIONS,
    #[cfg(feature = "zrm")]
    zrm::OPERATIONS,
];
