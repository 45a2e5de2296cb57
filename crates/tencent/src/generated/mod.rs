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
pub(crate) const DOMAIN: &str = "tencentcloudapi.com";

/// Meaning of the provider's error codes.
pub(crate) const CODES: Codes = Codes {
    throttle: &[
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
    ],
    not_throttle: &[],
    fault: &[
        "FailedOperation.CallerOverFrequency",
        "FailedOperation.CreateOperationTooFrequently",
        "FailedOperation.FrequencyLimit",
        "FailedOperation.FrequencyLimited",
        "FailedOperation.RateLimitExceeded",
        "FailedOperation.ReadQpsLimit",
        "FailedOperation.ReleaseOperationTooFrequently",
        "FailedOperation.RequestLimitExceeded",
        "FailedOperation.ResourceBusy",
        "FailedOperation.ServerBusy",
        "FailedOperation.ServerOverload",
        "FailedOperation.TagQpsLimit",
        "FailedOperation.TooFrequent",
        "FailedOperation.TooFrequently",
        "FailedOperation.WriteQpsLimit",
        "InternalError.*",
        "InvalidParameter.OperationIsTooFrequent",
        "InvalidParameter.ServiceIsBusy",
        "LimitExceeded.RateLimitExceeded",
        "LimitExceeded.RequestLimitExceeded",
        "LimitExceeded.TooFrequentlyCalled",
        "LimitExceeded.TooManyRequests",
        "RequestLimitExceeded.FrequentRequest",
        "RequestLimitExceeded.InnerRequestLimitExceeded",
        "RequestLimitExceeded.RequestLimitExceeded",
        "RequestLimitExceeded.RequestLimitExceededError",
        "ResourceBusy",
        "ServiceUnavailable.*",
        "UnsupportedOperation.FrequencyLimit",
        "UnsupportedOperation.ServiceTemporaryUnavailable",
        "UnsupportedOperation.SystemBusy",
    ],
    auth: &["AuthFailure.*", "UnauthorizedOperation.*"],
    clock: &["AuthFailure.SignatureExpire"],
    expired: &["AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound"],
};

#[cfg(feature = "aai")]
pub mod aai;
#[cfg(feature = "aca")]
pub mod aca;
#[cfg(feature = "acp")]
pub mod acp;
#[cfg(feature = "adp")]
pub mod adp;
#[cfg(feature = "advisor")]
pub mod advisor;
#[cfg(feature = "af")]
pub mod af;
#[cfg(feature = "afc")]
pub mod afc;
#[cfg(feature = "ags")]
pub mod ags;
#[cfg(feature = "ai3d")]
pub mod ai3d;
#[cfg(feature = "aiart")]
pub mod aiart;
#[cfg(feature = "alb")]
pub mod alb;
#[cfg(feature = "ame")]
pub mod ame;
#[cfg(feature = "ams")]
pub mod ams;
#[cfg(feature = "anicloud")]
pub mod anicloud;
#[cfg(feature = "antiddos")]
pub mod antiddos;
#[cfg(feature = "ape")]
pub mod ape;
#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "apigateway")]
pub mod apigateway;
#[cfg(feature = "apis")]
pub mod apis;
#[cfg(feature = "apm")]
pub mod apm;
#[cfg(feature = "asr")]
pub mod asr;
#[cfg(feature = "asw")]
pub mod asw;
#[cfg(feature = "autoscaling")]
pub mod autoscaling;
#[cfg(feature = "ba")]
pub mod ba;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "bda")]
pub mod bda;
#[cfg(feature = "bh")]
pub mod bh;
#[cfg(feature = "bi")]
pub mod bi;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "bizlive")]
pub mod bizlive;
#[cfg(feature = "bm")]
pub mod bm;
#[cfg(feature = "bma")]
pub mod bma;
#[cfg(feature = "bmeip")]
pub mod bmeip;
#[cfg(feature = "bmlb")]
pub mod bmlb;
#[cfg(feature = "bmvpc")]
pub mod bmvpc;
#[cfg(feature = "bpaas")]
pub mod bpaas;
#[cfg(feature = "bri")]
pub mod bri;
#[cfg(feature = "bsca")]
pub mod bsca;
#[cfg(feature = "btoe")]
pub mod btoe;
#[cfg(feature = "ca")]
pub mod ca;
#[cfg(feature = "cam")]
pub mod cam;
#[cfg(feature = "captcha")]
pub mod captcha;
#[cfg(feature = "car")]
pub mod car;
#[cfg(feature = "cat")]
pub mod cat;
#[cfg(feature = "cbs")]
pub mod cbs;
#[cfg(feature = "ccc")]
pub mod ccc;
#[cfg(feature = "cdb")]
pub mod cdb;
#[cfg(feature = "cdc")]
pub mod cdc;
#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "cds")]
pub mod cds;
#[cfg(feature = "cdwch")]
pub mod cdwch;
#[cfg(feature = "cdwdoris")]
pub mod cdwdoris;
#[cfg(feature = "cdwpg")]
pub mod cdwpg;
#[cfg(feature = "cdz")]
pub mod cdz;
#[cfg(feature = "cetcd")]
pub mod cetcd;
#[cfg(feature = "cfg")]
pub mod cfg;
#[cfg(feature = "cfs")]
pub mod cfs;
#[cfg(feature = "cfw")]
pub mod cfw;
#[cfg(feature = "chc")]
pub mod chc;
#[cfg(feature = "chdfs")]
pub mod chdfs;
#[cfg(feature = "ciam")]
pub mod ciam;
#[cfg(feature = "cii")]
pub mod cii;
#[cfg(feature = "cim")]
pub mod cim;
#[cfg(feature = "ckafka")]
pub mod ckafka;
#[cfg(feature = "clb")]
pub mod clb;
#[cfg(feature = "cloudapp")]
pub mod cloudapp;
#[cfg(feature = "cloudaudit")]
pub mod cloudaudit;
#[cfg(feature = "cloudhsm")]
pub mod cloudhsm;
#[cfg(feature = "cloudmate")]
pub mod cloudmate;
#[cfg(feature = "cloudrc")]
pub mod cloudrc;
#[cfg(feature = "cloudstudio")]
pub mod cloudstudio;
#[cfg(feature = "cls")]
pub mod cls;
#[cfg(feature = "cme")]
pub mod cme;
#[cfg(feature = "cmq")]
pub mod cmq;
#[cfg(feature = "cms")]
pub mod cms;
#[cfg(feature = "cngw")]
pub mod cngw;
#[cfg(feature = "config")]
pub mod config;
#[cfg(feature = "controlcenter")]
pub mod controlcenter;
#[cfg(feature = "cpdp")]
pub mod cpdp;
#[cfg(feature = "csip")]
pub mod csip;
#[cfg(feature = "csxg")]
pub mod csxg;
#[cfg(feature = "ctem")]
pub mod ctem;
#[cfg(feature = "ctsdb")]
pub mod ctsdb;
#[cfg(feature = "cvm")]
pub mod cvm;
#[cfg(feature = "cwp")]
pub mod cwp;
#[cfg(feature = "cws")]
pub mod cws;
#[cfg(feature = "cynosdb")]
pub mod cynosdb;
#[cfg(feature = "dasb")]
pub mod dasb;
#[cfg(feature = "dataagent")]
pub mod dataagent;
#[cfg(feature = "dayu")]
pub mod dayu;
#[cfg(feature = "dbbrain")]
pub mod dbbrain;
#[cfg(feature = "dbdc")]
pub mod dbdc;
#[cfg(feature = "dbs")]
pub mod dbs;
#[cfg(feature = "dc")]
pub mod dc;
#[cfg(feature = "dcdb")]
pub mod dcdb;
#[cfg(feature = "dlc")]
pub mod dlc;
#[cfg(feature = "dnspod")]
pub mod dnspod;
#[cfg(feature = "domain")]
pub mod domain;
#[cfg(feature = "drm")]
pub mod drm;
#[cfg(feature = "ds")]
pub mod ds;
#[cfg(feature = "dsgc")]
pub mod dsgc;
#[cfg(feature = "dts")]
pub mod dts;
#[cfg(feature = "eb")]
pub mod eb;
#[cfg(feature = "ecc")]
pub mod ecc;
#[cfg(feature = "ecdn")]
pub mod ecdn;
#[cfg(feature = "ecm")]
pub mod ecm;
#[cfg(feature = "eiam")]
pub mod eiam;
#[cfg(feature = "eis")]
pub mod eis;
#[cfg(feature = "emr")]
pub mod emr;
#[cfg(feature = "es")]
pub mod es;
#[cfg(feature = "ess")]
pub mod ess;
#[cfg(feature = "essbasic")]
pub mod essbasic;
#[cfg(feature = "evt")]
pub mod evt;
#[cfg(feature = "facefusion")]
pub mod facefusion;
#[cfg(feature = "faceid")]
pub mod faceid;
#[cfg(feature = "fmu")]
pub mod fmu;
#[cfg(feature = "ft")]
pub mod ft;
#[cfg(feature = "fwm")]
pub mod fwm;
#[cfg(feature = "ga2")]
pub mod ga2;
#[cfg(feature = "gaap")]
pub mod gaap;
#[cfg(feature = "gme")]
pub mod gme;
#[cfg(feature = "goosefs")]
pub mod goosefs;
#[cfg(feature = "gs")]
pub mod gs;
#[cfg(feature = "gwlb")]
pub mod gwlb;
#[cfg(feature = "habo")]
pub mod habo;
#[cfg(feature = "hai")]
pub mod hai;
#[cfg(feature = "hasim")]
pub mod hasim;
#[cfg(feature = "hcm")]
pub mod hcm;
#[cfg(feature = "hunyuan")]
pub mod hunyuan;
#[cfg(feature = "iai")]
pub mod iai;
#[cfg(feature = "iap")]
pub mod iap;
#[cfg(feature = "ic")]
pub mod ic;
#[cfg(feature = "icr")]
pub mod icr;
#[cfg(feature = "ie")]
pub mod ie;
#[cfg(feature = "ig")]
pub mod ig;
#[cfg(feature = "igtm")]
pub mod igtm;
#[cfg(feature = "ims")]
pub mod ims;
#[cfg(feature = "ioa")]
pub mod ioa;
#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "iotcloud")]
pub mod iotcloud;
#[cfg(feature = "iotexplorer")]
pub mod iotexplorer;
#[cfg(feature = "iotvideo")]
pub mod iotvideo;
#[cfg(feature = "iotvideoindustry")]
pub mod iotvideoindustry;
#[cfg(feature = "irp")]
pub mod irp;
#[cfg(feature = "iss")]
pub mod iss;
#[cfg(feature = "ivld")]
pub mod ivld;
#[cfg(feature = "keewidb")]
pub mod keewidb;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "lcic")]
pub mod lcic;
#[cfg(feature = "lighthouse")]
pub mod lighthouse;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "lke")]
pub mod lke;
#[cfg(feature = "lkeap")]
pub mod lkeap;
#[cfg(feature = "lowcode")]
pub mod lowcode;
#[cfg(feature = "mall")]
pub mod mall;
#[cfg(feature = "mariadb")]
pub mod mariadb;
#[cfg(feature = "market")]
pub mod market;
#[cfg(feature = "memcached")]
pub mod memcached;
#[cfg(feature = "mmps")]
pub mod mmps;
#[cfg(feature = "mna")]
pub mod mna;
#[cfg(feature = "mongodb")]
pub mod mongodb;
#[cfg(feature = "monitor")]
pub mod monitor;
#[cfg(feature = "mps")]
pub mod mps;
#[cfg(feature = "mqtt")]
pub mod mqtt;
#[cfg(feature = "mrs")]
pub mod mrs;
#[cfg(feature = "ms")]
pub mod ms;
#[cfg(feature = "msp")]
pub mod msp;
#[cfg(feature = "nlp")]
pub mod nlp;
#[cfg(feature = "npp")]
pub mod npp;
#[cfg(feature = "oceanus")]
pub mod oceanus;
#[cfg(feature = "ocr")]
pub mod ocr;
#[cfg(feature = "omics")]
pub mod omics;
#[cfg(feature = "organization")]
pub mod organization;
#[cfg(feature = "partners")]
pub mod partners;
#[cfg(feature = "portal")]
pub mod portal;
#[cfg(feature = "postgres")]
pub mod postgres;
#[cfg(feature = "privatedns")]
pub mod privatedns;
#[cfg(feature = "pts")]
pub mod pts;
#[cfg(feature = "rce")]
pub mod rce;
#[cfg(feature = "redis")]
pub mod redis;
#[cfg(feature = "region")]
pub mod region;
#[cfg(feature = "rum")]
pub mod rum;
#[cfg(feature = "scf")]
pub mod scf;
#[cfg(feature = "securitylake")]
pub mod securitylake;
#[cfg(feature = "ses")]
pub mod ses;
#[cfg(feature = "smh")]
pub mod smh;
#[cfg(feature = "smop")]
pub mod smop;
#[cfg(feature = "sms")]
pub mod sms;
#[cfg(feature = "soe")]
pub mod soe;
#[cfg(feature = "sqlserver")]
pub mod sqlserver;
#[cfg(feature = "ssa")]
pub mod ssa;
#[cfg(feature = "ssl")]
pub mod ssl;
#[cfg(feature = "sslpod")]
pub mod sslpod;
#[cfg(feature = "ssm")]
pub mod ssm;
#[cfg(feature = "sts")]
pub mod sts;
#[cfg(feature = "svp")]
pub mod svp;
#[cfg(feature = "taf")]
pub mod taf;
#[cfg(feature = "tag")]
pub mod tag;
#[cfg(feature = "tat")]
pub mod tat;
#[cfg(feature = "tbaas")]
pub mod tbaas;
#[cfg(feature = "tbp")]
pub mod tbp;
#[cfg(feature = "tcaplusdb")]
pub mod tcaplusdb;
#[cfg(feature = "tcb")]
pub mod tcb;
#[cfg(feature = "tcbr")]
pub mod tcbr;
#[cfg(feature = "tccatalog")]
pub mod tccatalog;
#[cfg(feature = "tchd")]
pub mod tchd;
#[cfg(feature = "tcm")]
pub mod tcm;
#[cfg(feature = "tcr")]
pub mod tcr;
#[cfg(feature = "tcss")]
pub mod tcss;
#[cfg(feature = "tdai")]
pub mod tdai;
#[cfg(feature = "tdcpg")]
pub mod tdcpg;
#[cfg(feature = "tdid")]
pub mod tdid;
#[cfg(feature = "tdmq")]
pub mod tdmq;
#[cfg(feature = "tdmysql")]
pub mod tdmysql;
#[cfg(feature = "tds")]
pub mod tds;
#[cfg(feature = "tem")]
pub mod tem;
#[cfg(feature = "teo")]
pub mod teo;
#[cfg(feature = "thpc")]
pub mod thpc;
#[cfg(feature = "tia")]
pub mod tia;
#[cfg(feature = "tiia")]
pub mod tiia;
#[cfg(feature = "tione")]
pub mod tione;
#[cfg(feature = "tiw")]
pub mod tiw;
#[cfg(feature = "tke")]
pub mod tke;
#[cfg(feature = "tkgdq")]
pub mod tkgdq;
#[cfg(feature = "tms")]
pub mod tms;
#[cfg(feature = "tmt")]
pub mod tmt;
#[cfg(feature = "tokenhub")]
pub mod tokenhub;
#[cfg(feature = "tourism")]
pub mod tourism;
#[cfg(feature = "trabbit")]
pub mod trabbit;
#[cfg(feature = "trocket")]
pub mod trocket;
#[cfg(feature = "trp")]
pub mod trp;
#[cfg(feature = "trro")]
pub mod trro;
#[cfg(feature = "trtc")]
pub mod trtc;
#[cfg(feature = "tse")]
pub mod tse;
#[cfg(feature = "tsf")]
pub mod tsf;
#[cfg(feature = "tsi")]
pub mod tsi;
#[cfg(feature = "tsw")]
pub mod tsw;
#[cfg(feature = "tts")]
pub mod tts;
#[cfg(feature = "vcg")]
pub mod vcg;
#[cfg(feature = "vclm")]
pub mod vclm;
#[cfg(feature = "vcube")]
pub mod vcube;
#[cfg(feature = "vdb")]
pub mod vdb;
#[cfg(feature = "vm")]
pub mod vm;
#[cfg(feature = "vms")]
pub mod vms;
#[cfg(feature = "vod")]
pub mod vod;
#[cfg(feature = "vpc")]
pub mod vpc;
#[cfg(feature = "vrs")]
pub mod vrs;
#[cfg(feature = "vtc")]
pub mod vtc;
#[cfg(feature = "waf")]
pub mod waf;
#[cfg(feature = "wav")]
pub mod wav;
#[cfg(feature = "wedata")]
pub mod wedata;
#[cfg(feature = "weilingwith")]
pub mod weilingwith;
#[cfg(feature = "wimgs")]
pub mod wimgs;
#[cfg(feature = "wsa")]
pub mod wsa;
#[cfg(feature = "wss")]
pub mod wss;
#[cfg(feature = "yinsuda")]
pub mod yinsuda;
#[cfg(feature = "yunjing")]
pub mod yunjing;
#[cfg(feature = "yunsou")]
pub mod yunsou;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "unstable-registry")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "aai")]
    aai::OPERATIONS,
    #[cfg(feature = "aca")]
    aca::OPERATIONS,
    #[cfg(feature = "acp")]
    acp::OPERATIONS,
    #[cfg(feature = "adp")]
    adp::OPERATIONS,
    #[cfg(feature = "advisor")]
    advisor::OPERATIONS,
    #[cfg(feature = "af")]
    af::OPERATIONS,
    #[cfg(feature = "afc")]
    afc::OPERATIONS,
    #[cfg(feature = "ags")]
    ags::OPERATIONS,
    #[cfg(feature = "ai3d")]
    ai3d::OPERATIONS,
    #[cfg(feature = "aiart")]
    aiart::OPERATIONS,
    #[cfg(feature = "alb")]
    alb::OPERATIONS,
    #[cfg(feature = "ame")]
    ame::OPERATIONS,
    #[cfg(feature = "ams")]
    ams::OPERATIONS,
    #[cfg(feature = "ams")]
    ams::v20200608::OPERATIONS,
    #[cfg(feature = "anicloud")]
    anicloud::OPERATIONS,
    #[cfg(feature = "antiddos")]
    antiddos::OPERATIONS,
    #[cfg(feature = "antiddos")]
    antiddos::v20200309::OPERATIONS,
    #[cfg(feature = "ape")]
    ape::OPERATIONS,
    #[cfg(feature = "api")]
    api::OPERATIONS,
    #[cfg(feature = "apigateway")]
    apigateway::OPERATIONS,
    #[cfg(feature = "apis")]
    apis::OPERATIONS,
    #[cfg(feature = "apm")]
    apm::OPERATIONS,
    #[cfg(feature = "asr")]
    asr::OPERATIONS,
    #[cfg(feature = "asw")]
    asw::OPERATIONS,
    #[cfg(feature = "autoscaling")]
    autoscaling::OPERATIONS,
    #[cfg(feature = "ba")]
    ba::OPERATIONS,
    #[cfg(feature = "batch")]
    batch::OPERATIONS,
    #[cfg(feature = "bda")]
    bda::OPERATIONS,
    #[cfg(feature = "bh")]
    bh::OPERATIONS,
    #[cfg(feature = "bi")]
    bi::OPERATIONS,
    #[cfg(feature = "billing")]
    billing::OPERATIONS,
    #[cfg(feature = "bizlive")]
    bizlive::OPERATIONS,
    #[cfg(feature = "bm")]
    bm::OPERATIONS,
    #[cfg(feature = "bma")]
    bma::OPERATIONS,
    #[cfg(feature = "bma")]
    bma::v20210624::OPERATIONS,
    #[cfg(feature = "bmeip")]
    bmeip::OPERATIONS,
    #[cfg(feature = "bmlb")]
    bmlb::OPERATIONS,
    #[cfg(feature = "bmvpc")]
    bmvpc::OPERATIONS,
    #[cfg(feature = "bpaas")]
    bpaas::OPERATIONS,
    #[cfg(feature = "bri")]
    bri::OPERATIONS,
    #[cfg(feature = "bsca")]
    bsca::OPERATIONS,
    #[cfg(feature = "btoe")]
    btoe::OPERATIONS,
    #[cfg(feature = "btoe")]
    btoe::v20210303::OPERATIONS,
    #[cfg(feature = "ca")]
    ca::OPERATIONS,
    #[cfg(feature = "cam")]
    cam::OPERATIONS,
    #[cfg(feature = "captcha")]
    captcha::OPERATIONS,
    #[cfg(feature = "car")]
    car::OPERATIONS,
    #[cfg(feature = "cat")]
    cat::OPERATIONS,
    #[cfg(feature = "cbs")]
    cbs::OPERATIONS,
    #[cfg(feature = "ccc")]
    ccc::OPERATIONS,
    #[cfg(feature = "cdb")]
    cdb::OPERATIONS,
    #[cfg(feature = "cdc")]
    cdc::OPERATIONS,
    #[cfg(feature = "cdn")]
    cdn::OPERATIONS,
    #[cfg(feature = "cds")]
    cds::OPERATIONS,
    #[cfg(feature = "cdwch")]
    cdwch::OPERATIONS,
    #[cfg(feature = "cdwdoris")]
    cdwdoris::OPERATIONS,
    #[cfg(feature = "cdwpg")]
    cdwpg::OPERATIONS,
    #[cfg(feature = "cdz")]
    cdz::OPERATIONS,
    #[cfg(feature = "cetcd")]
    cetcd::OPERATIONS,
    #[cfg(feature = "cfg")]
    cfg::OPERATIONS,
    #[cfg(feature = "cfs")]
    cfs::OPERATIONS,
    #[cfg(feature = "cfw")]
    cfw::OPERATIONS,
    #[cfg(feature = "chc")]
    chc::OPERATIONS,
    #[cfg(feature = "chdfs")]
    chdfs::OPERATIONS,
    #[cfg(feature = "chdfs")]
    chdfs::v20190718::OPERATIONS,
    #[cfg(feature = "ciam")]
    ciam::OPERATIONS,
    #[cfg(feature = "cii")]
    cii::OPERATIONS,
    #[cfg(feature = "cii")]
    cii::v20201210::OPERATIONS,
    #[cfg(feature = "cim")]
    cim::OPERATIONS,
    #[cfg(feature = "ckafka")]
    ckafka::OPERATIONS,
    #[cfg(feature = "clb")]
    clb::OPERATIONS,
    #[cfg(feature = "cloudapp")]
    cloudapp::OPERATIONS,
    #[cfg(feature = "cloudaudit")]
    cloudaudit::OPERATIONS,
    #[cfg(feature = "cloudhsm")]
    cloudhsm::OPERATIONS,
    #[cfg(feature = "cloudmate")]
    cloudmate::OPERATIONS,
    #[cfg(feature = "cloudrc")]
    cloudrc::OPERATIONS,
    #[cfg(feature = "cloudstudio")]
    cloudstudio::OPERATIONS,
    #[cfg(feature = "cls")]
    cls::OPERATIONS,
    #[cfg(feature = "cme")]
    cme::OPERATIONS,
    #[cfg(feature = "cmq")]
    cmq::OPERATIONS,
    #[cfg(feature = "cms")]
    cms::OPERATIONS,
    #[cfg(feature = "cngw")]
    cngw::OPERATIONS,
    #[cfg(feature = "config")]
    config::OPERATIONS,
    #[cfg(feature = "controlcenter")]
    controlcenter::OPERATIONS,
    #[cfg(feature = "cpdp")]
    cpdp::OPERATIONS,
    #[cfg(feature = "csip")]
    csip::OPERATIONS,
    #[cfg(feature = "csxg")]
    csxg::OPERATIONS,
    #[cfg(feature = "ctem")]
    ctem::OPERATIONS,
    #[cfg(feature = "ctsdb")]
    ctsdb::OPERATIONS,
    #[cfg(feature = "cvm")]
    cvm::OPERATIONS,
    #[cfg(feature = "cwp")]
    cwp::OPERATIONS,
    #[cfg(feature = "cws")]
    cws::OPERATIONS,
    #[cfg(feature = "cynosdb")]
    cynosdb::OPERATIONS,
    #[cfg(feature = "dasb")]
    dasb::OPERATIONS,
    #[cfg(feature = "dataagent")]
    dataagent::OPERATIONS,
    #[cfg(feature = "dayu")]
    dayu::OPERATIONS,
    #[cfg(feature = "dbbrain")]
    dbbrain::OPERATIONS,
    #[cfg(feature = "dbbrain")]
    dbbrain::v20191016::OPERATIONS,
    #[cfg(feature = "dbdc")]
    dbdc::OPERATIONS,
    #[cfg(feature = "dbs")]
    dbs::OPERATIONS,
    #[cfg(feature = "dc")]
    dc::OPERATIONS,
    #[cfg(feature = "dcdb")]
    dcdb::OPERATIONS,
    #[cfg(feature = "dlc")]
    dlc::OPERATIONS,
    #[cfg(feature = "dnspod")]
    dnspod::OPERATIONS,
    #[cfg(feature = "domain")]
    domain::OPERATIONS,
    #[cfg(feature = "drm")]
    drm::OPERATIONS,
    #[cfg(feature = "ds")]
    ds::OPERATIONS,
    #[cfg(feature = "dsgc")]
    dsgc::OPERATIONS,
    #[cfg(feature = "dts")]
    dts::OPERATIONS,
    #[cfg(feature = "dts")]
    dts::v20180330::OPERATIONS,
    #[cfg(feature = "eb")]
    eb::OPERATIONS,
    #[cfg(feature = "ecc")]
    ecc::OPERATIONS,
    #[cfg(feature = "ecdn")]
    ecdn::OPERATIONS,
    #[cfg(feature = "ecm")]
    ecm::OPERATIONS,
    #[cfg(feature = "eiam")]
    eiam::OPERATIONS,
    #[cfg(feature = "eis")]
    eis::OPERATIONS,
    #[cfg(feature = "eis")]
    eis::v20200715::OPERATIONS,
    #[cfg(feature = "emr")]
    emr::OPERATIONS,
    #[cfg(feature = "es")]
    es::OPERATIONS,
    #[cfg(feature = "es")]
    es::v20180416::OPERATIONS,
    #[cfg(feature = "ess")]
    ess::OPERATIONS,
    #[cfg(feature = "essbasic")]
    essbasic::OPERATIONS,
    #[cfg(feature = "essbasic")]
    essbasic::v20201222::OPERATIONS,
    #[cfg(feature = "evt")]
    evt::OPERATIONS,
    #[cfg(feature = "facefusion")]
    facefusion::OPERATIONS,
    #[cfg(feature = "facefusion")]
    facefusion::v20181201::OPERATIONS,
    #[cfg(feature = "faceid")]
    faceid::OPERATIONS,
    #[cfg(feature = "fmu")]
    fmu::OPERATIONS,
    #[cfg(feature = "ft")]
    ft::OPERATIONS,
    #[cfg(feature = "fwm")]
    fwm::OPERATIONS,
    #[cfg(feature = "ga2")]
    ga2::OPERATIONS,
    #[cfg(feature = "gaap")]
    gaap::OPERATIONS,
    #[cfg(feature = "gme")]
    gme::OPERATIONS,
    #[cfg(feature = "goosefs")]
    goosefs::OPERATIONS,
    #[cfg(feature = "gs")]
    gs::OPERATIONS,
    #[cfg(feature = "gwlb")]
    gwlb::OPERATIONS,
    #[cfg(feature = "habo")]
    habo::OPERATIONS,
    #[cfg(feature = "hai")]
    hai::OPERATIONS,
    #[cfg(feature = "hasim")]
    hasim::OPERATIONS,
    #[cfg(feature = "hcm")]
    hcm::OPERATIONS,
    #[cfg(feature = "hunyuan")]
    hunyuan::OPERATIONS,
    #[cfg(feature = "iai")]
    iai::OPERATIONS,
    #[cfg(feature = "iai")]
    iai::v20180301::OPERATIONS,
    #[cfg(feature = "iap")]
    iap::OPERATIONS,
    #[cfg(feature = "ic")]
    ic::OPERATIONS,
    #[cfg(feature = "icr")]
    icr::OPERATIONS,
    #[cfg(feature = "ie")]
    ie::OPERATIONS,
    #[cfg(feature = "ig")]
    ig::OPERATIONS,
    #[cfg(feature = "igtm")]
    igtm::OPERATIONS,
    #[cfg(feature = "ims")]
    ims::OPERATIONS,
    #[cfg(feature = "ims")]
    ims::v20200713::OPERATIONS,
    #[cfg(feature = "ioa")]
    ioa::OPERATIONS,
    #[cfg(feature = "iot")]
    iot::OPERATIONS,
    #[cfg(feature = "iotcloud")]
    iotcloud::OPERATIONS,
    #[cfg(feature = "iotcloud")]
    iotcloud::v20180614::OPERATIONS,
    #[cfg(feature = "iotexplorer")]
    iotexplorer::OPERATIONS,
    #[cfg(feature = "iotvideo")]
    iotvideo::OPERATIONS,
    #[cfg(feature = "iotvideo")]
    iotvideo::v20201215::OPERATIONS,
    #[cfg(feature = "iotvideo")]
    iotvideo::v20191126::OPERATIONS,
    #[cfg(feature = "iotvideoindustry")]
    iotvideoindustry::OPERATIONS,
    #[cfg(feature = "irp")]
    irp::OPERATIONS,
    #[cfg(feature = "irp")]
    irp::v20220324::OPERATIONS,
    #[cfg(feature = "iss")]
    iss::OPERATIONS,
    #[cfg(feature = "ivld")]
    ivld::OPERATIONS,
    #[cfg(feature = "keewidb")]
    keewidb::OPERATIONS,
    #[cfg(feature = "kms")]
    kms::OPERATIONS,
    #[cfg(feature = "lcic")]
    lcic::OPERATIONS,
    #[cfg(feature = "lighthouse")]
    lighthouse::OPERATIONS,
    #[cfg(feature = "live")]
    live::OPERATIONS,
    #[cfg(feature = "lke")]
    lke::OPERATIONS,
    #[cfg(feature = "lkeap")]
    lkeap::OPERATIONS,
    #[cfg(feature = "lowcode")]
    lowcode::OPERATIONS,
    #[cfg(feature = "mall")]
    mall::OPERATIONS,
    #[cfg(feature = "mariadb")]
    mariadb::OPERATIONS,
    #[cfg(feature = "market")]
    market::OPERATIONS,
    #[cfg(feature = "memcached")]
    memcached::OPERATIONS,
    #[cfg(feature = "mmps")]
    mmps::OPERATIONS,
    #[cfg(feature = "mna")]
    mna::OPERATIONS,
    #[cfg(feature = "mongodb")]
    mongodb::OPERATIONS,
    #[cfg(feature = "mongodb")]
    mongodb::v20180408::OPERATIONS,
    #[cfg(feature = "monitor")]
    monitor::OPERATIONS,
    #[cfg(feature = "monitor")]
    monitor::v20180724::OPERATIONS,
    #[cfg(feature = "mps")]
    mps::OPERATIONS,
    #[cfg(feature = "mqtt")]
    mqtt::OPERATIONS,
    #[cfg(feature = "mrs")]
    mrs::OPERATIONS,
    #[cfg(feature = "ms")]
    ms::OPERATIONS,
    #[cfg(feature = "msp")]
    msp::OPERATIONS,
    #[cfg(feature = "nlp")]
    nlp::OPERATIONS,
    #[cfg(feature = "npp")]
    npp::OPERATIONS,
    #[cfg(feature = "oceanus")]
    oceanus::OPERATIONS,
    #[cfg(feature = "ocr")]
    ocr::OPERATIONS,
    #[cfg(feature = "omics")]
    omics::OPERATIONS,
    #[cfg(feature = "organization")]
    organization::OPERATIONS,
    #[cfg(feature = "organization")]
    organization::v20181225::OPERATIONS,
    #[cfg(feature = "partners")]
    partners::OPERATIONS,
    #[cfg(feature = "portal")]
    portal::OPERATIONS,
    #[cfg(feature = "postgres")]
    postgres::OPERATIONS,
    #[cfg(feature = "privatedns")]
    privatedns::OPERATIONS,
    #[cfg(feature = "pts")]
    pts::OPERATIONS,
    #[cfg(feature = "rce")]
    rce::OPERATIONS,
    #[cfg(feature = "rce")]
    rce::v20250425::OPERATIONS,
    #[cfg(feature = "rce")]
    rce::v20201103::OPERATIONS,
    #[cfg(feature = "redis")]
    redis::OPERATIONS,
    #[cfg(feature = "region")]
    region::OPERATIONS,
    #[cfg(feature = "rum")]
    rum::OPERATIONS,
    #[cfg(feature = "scf")]
    scf::OPERATIONS,
    #[cfg(feature = "securitylake")]
    securitylake::OPERATIONS,
    #[cfg(feature = "ses")]
    ses::OPERATIONS,
    #[cfg(feature = "smh")]
    smh::OPERATIONS,
    #[cfg(feature = "smop")]
    smop::OPERATIONS,
    #[cfg(feature = "sms")]
    sms::OPERATIONS,
    #[cfg(feature = "sms")]
    sms::v20190711::OPERATIONS,
    #[cfg(feature = "soe")]
    soe::OPERATIONS,
    #[cfg(feature = "sqlserver")]
    sqlserver::OPERATIONS,
    #[cfg(feature = "ssa")]
    ssa::OPERATIONS,
    #[cfg(feature = "ssl")]
    ssl::OPERATIONS,
    #[cfg(feature = "sslpod")]
    sslpod::OPERATIONS,
    #[cfg(feature = "ssm")]
    ssm::OPERATIONS,
    #[cfg(feature = "sts")]
    sts::OPERATIONS,
    #[cfg(feature = "svp")]
    svp::OPERATIONS,
    #[cfg(feature = "taf")]
    taf::OPERATIONS,
    #[cfg(feature = "tag")]
    tag::OPERATIONS,
    #[cfg(feature = "tat")]
    tat::OPERATIONS,
    #[cfg(feature = "tbaas")]
    tbaas::OPERATIONS,
    #[cfg(feature = "tbp")]
    tbp::OPERATIONS,
    #[cfg(feature = "tbp")]
    tbp::v20190311::OPERATIONS,
    #[cfg(feature = "tcaplusdb")]
    tcaplusdb::OPERATIONS,
    #[cfg(feature = "tcb")]
    tcb::OPERATIONS,
    #[cfg(feature = "tcbr")]
    tcbr::OPERATIONS,
    #[cfg(feature = "tccatalog")]
    tccatalog::OPERATIONS,
    #[cfg(feature = "tchd")]
    tchd::OPERATIONS,
    #[cfg(feature = "tcm")]
    tcm::OPERATIONS,
    #[cfg(feature = "tcr")]
    tcr::OPERATIONS,
    #[cfg(feature = "tcss")]
    tcss::OPERATIONS,
    #[cfg(feature = "tdai")]
    tdai::OPERATIONS,
    #[cfg(feature = "tdcpg")]
    tdcpg::OPERATIONS,
    #[cfg(feature = "tdid")]
    tdid::OPERATIONS,
    #[cfg(feature = "tdmq")]
    tdmq::OPERATIONS,
    #[cfg(feature = "tdmysql")]
    tdmysql::OPERATIONS,
    #[cfg(feature = "tds")]
    tds::OPERATIONS,
    #[cfg(feature = "tem")]
    tem::OPERATIONS,
    #[cfg(feature = "tem")]
    tem::v20201221::OPERATIONS,
    #[cfg(feature = "teo")]
    teo::OPERATIONS,
    #[cfg(feature = "teo")]
    teo::v20220106::OPERATIONS,
    #[cfg(feature = "thpc")]
    thpc::OPERATIONS,
    #[cfg(feature = "thpc")]
    thpc::v20220401::OPERATIONS,
    #[cfg(feature = "thpc")]
    thpc::v20211109::OPERATIONS,
    #[cfg(feature = "tia")]
    tia::OPERATIONS,
    #[cfg(feature = "tiia")]
    tiia::OPERATIONS,
    #[cfg(feature = "tione")]
    tione::OPERATIONS,
    #[cfg(feature = "tione")]
    tione::v20191022::OPERATIONS,
    #[cfg(feature = "tiw")]
    tiw::OPERATIONS,
    #[cfg(feature = "tke")]
    tke::OPERATIONS,
    #[cfg(feature = "tke")]
    tke::v20180525::OPERATIONS,
    #[cfg(feature = "tkgdq")]
    tkgdq::OPERATIONS,
    #[cfg(feature = "tms")]
    tms::OPERATIONS,
    #[cfg(feature = "tms")]
    tms::v20200713::OPERATIONS,
    #[cfg(feature = "tmt")]
    tmt::OPERATIONS,
    #[cfg(feature = "tokenhub")]
    tokenhub::OPERATIONS,
    #[cfg(feature = "tourism")]
    tourism::OPERATIONS,
    #[cfg(feature = "trabbit")]
    trabbit::OPERATIONS,
    #[cfg(feature = "trocket")]
    trocket::OPERATIONS,
    #[cfg(feature = "trp")]
    trp::OPERATIONS,
    #[cfg(feature = "trro")]
    trro::OPERATIONS,
    #[cfg(feature = "trtc")]
    trtc::OPERATIONS,
    #[cfg(feature = "tse")]
    tse::OPERATIONS,
    #[cfg(feature = "tsf")]
    tsf::OPERATIONS,
    #[cfg(feature = "tsi")]
    tsi::OPERATIONS,
    #[cfg(feature = "tsw")]
    tsw::OPERATIONS,
    #[cfg(feature = "tsw")]
    tsw::v20200924::OPERATIONS,
    #[cfg(feature = "tts")]
    tts::OPERATIONS,
    #[cfg(feature = "vcg")]
    vcg::OPERATIONS,
    #[cfg(feature = "vclm")]
    vclm::OPERATIONS,
    #[cfg(feature = "vcube")]
    vcube::OPERATIONS,
    #[cfg(feature = "vdb")]
    vdb::OPERATIONS,
    #[cfg(feature = "vm")]
    vm::OPERATIONS,
    #[cfg(feature = "vm")]
    vm::v20201229::OPERATIONS,
    #[cfg(feature = "vm")]
    vm::v20200709::OPERATIONS,
    #[cfg(feature = "vms")]
    vms::OPERATIONS,
    #[cfg(feature = "vod")]
    vod::OPERATIONS,
    #[cfg(feature = "vod")]
    vod::v20180717::OPERATIONS,
    #[cfg(feature = "vpc")]
    vpc::OPERATIONS,
    #[cfg(feature = "vrs")]
    vrs::OPERATIONS,
    #[cfg(feature = "vtc")]
    vtc::OPERATIONS,
    #[cfg(feature = "waf")]
    waf::OPERATIONS,
    #[cfg(feature = "wav")]
    wav::OPERATIONS,
    #[cfg(feature = "wedata")]
    wedata::OPERATIONS,
    #[cfg(feature = "wedata")]
    wedata::v20210820::OPERATIONS,
    #[cfg(feature = "weilingwith")]
    weilingwith::OPERATIONS,
    #[cfg(feature = "wimgs")]
    wimgs::OPERATIONS,
    #[cfg(feature = "wsa")]
    wsa::OPERATIONS,
    #[cfg(feature = "wss")]
    wss::OPERATIONS,
    #[cfg(feature = "yinsuda")]
    yinsuda::OPERATIONS,
    #[cfg(feature = "yunjing")]
    yunjing::OPERATIONS,
    #[cfg(feature = "yunsou")]
    yunsou::OPERATIONS,
    #[cfg(feature = "yunsou")]
    yunsou::v20180504::OPERATIONS,
];
