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
pub(crate) const DOMAIN: &str = "aliyuncs.com";

/// Meaning of the provider's error codes.
pub(crate) const CODES: Codes = Codes {
    throttle: &[
        "*.Throttling",
        "OperationBusy",
        "ServiceBusy",
        "SystemBusy",
        "Throttling.*",
    ],
    not_throttle: &["Throttling.DeepPageSkip"],
    fault: &["InternalError.*", "ServiceUnavailable.*"],
    auth: &[
        "Forbidden.RAM",
        "IncompleteSignature",
        "InvalidAccessKeyId.*",
        "InvalidSecurityToken.*",
        "InvalidTimeStamp.*",
        "NoPermission.*",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
    ],
    clock: &["InvalidTimeStamp.*"],
    expired: &["InvalidAccessKeyId.NotFound", "InvalidSecurityToken.*"],
};

#[cfg(feature = "acc")]
pub mod acc;
#[cfg(feature = "accountcenter")]
pub mod accountcenter;
#[cfg(feature = "acm")]
pub mod acm;
#[cfg(feature = "actiontrail")]
pub mod actiontrail;
#[cfg(feature = "adb")]
pub mod adb;
#[cfg(feature = "adbai")]
pub mod adbai;
#[cfg(feature = "adcp")]
pub mod adcp;
#[cfg(feature = "address-purification")]
pub mod address_purification;
#[cfg(feature = "advisor")]
pub mod advisor;
#[cfg(feature = "agency")]
pub mod agency;
#[cfg(feature = "agentexplorer")]
pub mod agentexplorer;
#[cfg(feature = "agentrun")]
pub mod agentrun;
#[cfg(feature = "ahas-openapi")]
pub mod ahas_openapi;
#[cfg(feature = "aiccs")]
pub mod aiccs;
#[cfg(feature = "aigen")]
pub mod aigen;
#[cfg(feature = "aimath")]
pub mod aimath;
#[cfg(feature = "aimiaobi")]
pub mod aimiaobi;
#[cfg(feature = "aipodcast")]
pub mod aipodcast;
#[cfg(feature = "airec")]
pub mod airec;
#[cfg(feature = "airticketopen")]
pub mod airticketopen;
#[cfg(feature = "aiworkspace")]
pub mod aiworkspace;
#[cfg(feature = "alb")]
pub mod alb;
#[cfg(feature = "alidns")]
pub mod alidns;
#[cfg(feature = "alikafka")]
pub mod alikafka;
#[cfg(feature = "alimt")]
pub mod alimt;
#[cfg(feature = "amqp-open")]
pub mod amqp_open;
#[cfg(feature = "antiddos-public")]
pub mod antiddos_public;
#[cfg(feature = "anytrans")]
pub mod anytrans;
#[cfg(feature = "apig")]
pub mod apig;
#[cfg(feature = "appflow")]
pub mod appflow;
#[cfg(feature = "appstream-center")]
pub mod appstream_center;
#[cfg(feature = "arms")]
pub mod arms;
#[cfg(feature = "avatar")]
pub mod avatar;
#[cfg(feature = "baas")]
pub mod baas;
#[cfg(feature = "bailian")]
pub mod bailian;
#[cfg(feature = "bailianvoicebot")]
pub mod bailianvoicebot;
#[cfg(feature = "bdrc")]
pub mod bdrc;
#[cfg(feature = "bpstudio")]
pub mod bpstudio;
#[cfg(feature = "brain-industrial")]
pub mod brain_industrial;
#[cfg(feature = "bssopenapi")]
pub mod bssopenapi;
#[cfg(feature = "cams")]
pub mod cams;
#[cfg(feature = "captcha")]
pub mod captcha;
#[cfg(feature = "carbonfootprint")]
pub mod carbonfootprint;
#[cfg(feature = "cas")]
pub mod cas;
#[cfg(feature = "cassandra")]
pub mod cassandra;
#[cfg(feature = "cbn")]
pub mod cbn;
#[cfg(feature = "cc5g")]
pub mod cc5g;
#[cfg(feature = "ccc")]
pub mod ccc;
#[cfg(feature = "cddc")]
pub mod cddc;
#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "cgcs")]
pub mod cgcs;
#[cfg(feature = "chatbot")]
pub mod chatbot;
#[cfg(feature = "clickhouse")]
pub mod clickhouse;
#[cfg(feature = "cloud-siem")]
pub mod cloud_siem;
#[cfg(feature = "cloudapi")]
pub mod cloudapi;
#[cfg(feature = "cloudauth")]
pub mod cloudauth;
#[cfg(feature = "cloudauth")]
pub mod cloudauth_intl;
#[cfg(feature = "cloudcontrol")]
pub mod cloudcontrol;
#[cfg(feature = "cloudesl")]
pub mod cloudesl;
#[cfg(feature = "cloudfw")]
pub mod cloudfw;
#[cfg(feature = "cloudphone")]
pub mod cloudphone;
#[cfg(feature = "cloudsso")]
pub mod cloudsso;
#[cfg(feature = "cms")]
pub mod cms;
#[cfg(feature = "cms")]
pub mod cms_export;
#[cfg(feature = "companyreg")]
pub mod companyreg;
#[cfg(feature = "composer")]
pub mod composer;
#[cfg(feature = "computenest")]
pub mod computenest;
#[cfg(feature = "computenestsupplier")]
pub mod computenestsupplier;
#[cfg(feature = "config")]
pub mod config;
#[cfg(feature = "contactcenterai")]
pub mod contactcenterai;
#[cfg(feature = "cr")]
pub mod cr;
#[cfg(feature = "cs")]
pub mod cs;
#[cfg(feature = "csas")]
pub mod csas;
#[cfg(feature = "das")]
pub mod das;
#[cfg(feature = "dataanalysisgbi")]
pub mod dataanalysisgbi;
#[cfg(feature = "datahub")]
pub mod datahub;
#[cfg(feature = "datalake")]
pub mod datalake;
#[cfg(feature = "dataphin-public")]
pub mod dataphin_public;
#[cfg(feature = "dataworks-public")]
pub mod dataworks_public;
#[cfg(feature = "dbfs")]
pub mod dbfs;
#[cfg(feature = "dbs")]
pub mod dbs;
#[cfg(feature = "dcdn")]
pub mod dcdn;
#[cfg(feature = "ddi")]
pub mod ddi;
#[cfg(feature = "ddosbgp")]
pub mod ddosbgp;
#[cfg(feature = "ddoscoo")]
pub mod ddoscoo;
#[cfg(feature = "ddosdiversion")]
pub mod ddosdiversion;
#[cfg(feature = "dds")]
pub mod dds;
#[cfg(feature = "devops")]
pub mod devops;
#[cfg(feature = "devs")]
pub mod devs;
#[cfg(feature = "dfs")]
pub mod dfs;
#[cfg(feature = "dianjin")]
pub mod dianjin;
#[cfg(feature = "dlfnext")]
pub mod dlfnext;
#[cfg(feature = "dm")]
pub mod dm;
#[cfg(feature = "dms")]
pub mod dms;
#[cfg(feature = "dms-dg")]
pub mod dms_dg;
#[cfg(feature = "dms-enterprise")]
pub mod dms_enterprise;
#[cfg(feature = "documentautoml")]
pub mod documentautoml;
#[cfg(feature = "documentparseservice")]
pub mod documentparseservice;
#[cfg(feature = "domain")]
pub mod domain;
#[cfg(feature = "drds")]
pub mod drds;
#[cfg(feature = "dts")]
pub mod dts;
#[cfg(feature = "dyplsapi")]
pub mod dyplsapi;
#[cfg(feature = "dypnsapi")]
pub mod dypnsapi;
#[cfg(feature = "dypnsapi-intl")]
pub mod dypnsapi_intl;
#[cfg(feature = "dysmsapi")]
pub mod dysmsapi;
#[cfg(feature = "dytnsapi")]
pub mod dytnsapi;
#[cfg(feature = "dyvmsapi")]
pub mod dyvmsapi;
#[cfg(feature = "dyvmsapi-intl")]
pub mod dyvmsapi_intl;
#[cfg(feature = "eais")]
pub mod eais;
#[cfg(feature = "eas")]
pub mod eas;
#[cfg(feature = "easygene")]
pub mod easygene;
#[cfg(feature = "ebs")]
pub mod ebs;
#[cfg(feature = "ecd")]
pub mod ecd;
#[cfg(feature = "eci")]
pub mod eci;
#[cfg(feature = "ecs")]
pub mod ecs;
#[cfg(feature = "ecs-workbench")]
pub mod ecs_workbench;
#[cfg(feature = "edas")]
pub mod edas;
#[cfg(feature = "eds-aic")]
pub mod eds_aic;
#[cfg(feature = "eds-user")]
pub mod eds_user;
#[cfg(feature = "eduinterpreting")]
pub mod eduinterpreting;
#[cfg(feature = "edututor")]
pub mod edututor;
#[cfg(feature = "eflo")]
pub mod eflo;
#[cfg(feature = "eflo-cnp")]
pub mod eflo_cnp;
#[cfg(feature = "eflo-controller")]
pub mod eflo_controller;
#[cfg(feature = "ehpc")]
pub mod ehpc;
#[cfg(feature = "ehpcinstant")]
pub mod ehpcinstant;
#[cfg(feature = "eiam")]
pub mod eiam;
#[cfg(feature = "eiam")]
pub mod eiam_developerapi;
#[cfg(feature = "eipanycast")]
pub mod eipanycast;
#[cfg(feature = "elasticsearch")]
pub mod elasticsearch;
#[cfg(feature = "emas-appmonitor")]
pub mod emas_appmonitor;
#[cfg(feature = "emr")]
pub mod emr;
#[cfg(feature = "emr-serverless-spark")]
pub mod emr_serverless_spark;
#[cfg(feature = "emrstudio")]
pub mod emrstudio;
#[cfg(feature = "energyexpertexternal")]
pub mod energyexpertexternal;
#[cfg(feature = "ens")]
pub mod ens;
#[cfg(feature = "es-serverless")]
pub mod es_serverless;
#[cfg(feature = "esa")]
pub mod esa;
#[cfg(feature = "ess")]
pub mod ess;
#[cfg(feature = "eventbridge")]
pub mod eventbridge;
#[cfg(feature = "expressconnectrouter")]
pub mod expressconnectrouter;
#[cfg(feature = "viapi")]
pub mod facebody;
#[cfg(feature = "farui")]
pub mod farui;
#[cfg(feature = "fc")]
pub mod fc;
#[cfg(feature = "fc-open")]
pub mod fc_open;
#[cfg(feature = "fnf")]
pub mod fnf;
#[cfg(feature = "foasconsole")]
pub mod foasconsole;
#[cfg(feature = "ga")]
pub mod ga;
#[cfg(feature = "gemp")]
pub mod gemp;
#[cfg(feature = "viapi")]
pub mod goodstech;
#[cfg(feature = "governance")]
pub mod governance;
#[cfg(feature = "gpdb")]
pub mod gpdb;
#[cfg(feature = "grace")]
pub mod grace;
#[cfg(feature = "green")]
pub mod green;
#[cfg(feature = "gwlb")]
pub mod gwlb;
#[cfg(feature = "gws")]
pub mod gws;
#[cfg(feature = "hbase")]
pub mod hbase;
#[cfg(feature = "hbr")]
pub mod hbr;
#[cfg(feature = "hdr")]
pub mod hdr;
#[cfg(feature = "hitsdb")]
pub mod hitsdb;
#[cfg(feature = "hologram")]
pub mod hologram;
#[cfg(feature = "hsm")]
pub mod hsm;
#[cfg(feature = "httpdns")]
pub mod httpdns;
#[cfg(feature = "iacservice")]
pub mod iacservice;
#[cfg(feature = "ice")]
pub mod ice;
#[cfg(feature = "idaas-doraemon")]
pub mod idaas_doraemon;
#[cfg(feature = "idrsservice")]
pub mod idrsservice;
#[cfg(feature = "viapi")]
pub mod imageaudit;
#[cfg(feature = "viapi")]
pub mod imageenhan;
#[cfg(feature = "viapi")]
pub mod imageprocess;
#[cfg(feature = "viapi")]
pub mod imagerecog;
#[cfg(feature = "imagesearch")]
pub mod imagesearch;
#[cfg(feature = "viapi")]
pub mod imageseg;
#[cfg(feature = "viapi")]
pub mod imgsearch;
#[cfg(feature = "imm")]
pub mod imm;
#[cfg(feature = "imp")]
pub mod imp;
#[cfg(feature = "ims")]
pub mod ims;
#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "iotcc")]
pub mod iotcc;
#[cfg(feature = "iovcc")]
pub mod iovcc;
#[cfg(feature = "iqs")]
pub mod iqs;
#[cfg(feature = "ivpd")]
pub mod ivpd;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "lingmou")]
pub mod lingmou;
#[cfg(feature = "linkcard")]
pub mod linkcard;
#[cfg(feature = "linkedmall")]
pub mod linkedmall;
#[cfg(feature = "linkvisual")]
pub mod linkvisual;
#[cfg(feature = "linkwan")]
pub mod linkwan;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "ltl")]
pub mod ltl;
#[cfg(feature = "maas")]
pub mod maas;
#[cfg(feature = "market")]
pub mod market;
#[cfg(feature = "maxcompute")]
pub mod maxcompute;
#[cfg(feature = "metaspace")]
pub mod metaspace;
#[cfg(feature = "mhub")]
pub mod mhub;
#[cfg(feature = "milvus")]
pub mod milvus;
#[cfg(feature = "mns-open")]
pub mod mns_open;
#[cfg(feature = "modelstudio")]
pub mod modelstudio;
#[cfg(feature = "moguan-sdk")]
pub mod moguan_sdk;
#[cfg(feature = "mpserverless")]
pub mod mpserverless;
#[cfg(feature = "mse")]
pub mod mse;
#[cfg(feature = "mssp")]
pub mod mssp;
#[cfg(feature = "mts")]
pub mod mts;
#[cfg(feature = "nas")]
pub mod nas;
#[cfg(feature = "nis")]
pub mod nis;
#[cfg(feature = "nlb")]
pub mod nlb;
#[cfg(feature = "nlp-automl")]
pub mod nlp_automl;
#[cfg(feature = "nls-cloud-meta")]
pub mod nls_cloud_meta;
#[cfg(feature = "nls-filetrans")]
pub mod nls_filetrans;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "viapi")]
pub mod objectdet;
#[cfg(feature = "oceanbasepro")]
pub mod oceanbasepro;
#[cfg(feature = "viapi")]
pub mod ocr;
#[cfg(feature = "ocr-api")]
pub mod ocr_api;
#[cfg(feature = "ons")]
pub mod ons;
#[cfg(feature = "onsmqtt")]
pub mod onsmqtt;
#[cfg(feature = "oos")]
pub mod oos;
#[cfg(feature = "openanalytics-open")]
pub mod openanalytics_open;
#[cfg(feature = "openapiexplorer")]
pub mod openapiexplorer;
#[cfg(feature = "openitag")]
pub mod openitag;
#[cfg(feature = "opensearch")]
pub mod opensearch;
#[cfg(feature = "opt")]
pub mod opt;
#[cfg(feature = "osssddp")]
pub mod osssddp;
#[cfg(feature = "outboundbot")]
pub mod outboundbot;
#[cfg(feature = "pai")]
pub mod pai_dlc;
#[cfg(feature = "pai")]
pub mod pai_dsw;
#[cfg(feature = "pai")]
pub mod paiautoml;
#[cfg(feature = "pai")]
pub mod paicopilot;
#[cfg(feature = "pai")]
pub mod paielasticdatasetaccelerator;
#[cfg(feature = "pai")]
pub mod paifeaturestore;
#[cfg(feature = "pai")]
pub mod paiflow;
#[cfg(feature = "pai")]
pub mod pailangstudio;
#[cfg(feature = "pai")]
pub mod paillmtrace;
#[cfg(feature = "pai")]
pub mod paiplugin;
#[cfg(feature = "pai")]
pub mod pairecservice;
#[cfg(feature = "pai")]
pub mod paistudio;
#[cfg(feature = "pcdn")]
pub mod pcdn;
#[cfg(feature = "polardb")]
pub mod polardb;
#[cfg(feature = "polardbx")]
pub mod polardbx;
#[cfg(feature = "privatelink")]
pub mod privatelink;
#[cfg(feature = "pts")]
pub mod pts;
#[cfg(feature = "push")]
pub mod push;
#[cfg(feature = "pvtz")]
pub mod pvtz;
#[cfg(feature = "quanmiaolightapp")]
pub mod quanmiaolightapp;
#[cfg(feature = "quickbi-public")]
pub mod quickbi_public;
#[cfg(feature = "quotas")]
pub mod quotas;
#[cfg(feature = "r-kvstore")]
pub mod r_kvstore;
#[cfg(feature = "rai")]
pub mod rai;
#[cfg(feature = "ram")]
pub mod ram;
#[cfg(feature = "rds")]
pub mod rds;
#[cfg(feature = "rds-data")]
pub mod rds_data;
#[cfg(feature = "rdsai")]
pub mod rdsai;
#[cfg(feature = "resourcecenter")]
pub mod resourcecenter;
#[cfg(feature = "resourcedirectorymaster")]
pub mod resourcedirectorymaster;
#[cfg(feature = "resourcemanager")]
pub mod resourcemanager;
#[cfg(feature = "resourcesharing")]
pub mod resourcesharing;
#[cfg(feature = "retailadvqa")]
pub mod retailadvqa;
#[cfg(feature = "rocketmq")]
pub mod rocketmq;
#[cfg(feature = "ros")]
pub mod ros;
#[cfg(feature = "rtc")]
pub mod rtc;
#[cfg(feature = "rtc-white-board")]
pub mod rtc_white_board;
#[cfg(feature = "sae")]
pub mod sae;
#[cfg(feature = "saf")]
pub mod saf;
#[cfg(feature = "safconsole")]
pub mod safconsole;
#[cfg(feature = "sas")]
pub mod sas;
#[cfg(feature = "sasrasp")]
pub mod sasrasp;
#[cfg(feature = "scdn")]
pub mod scdn;
#[cfg(feature = "schedulerx2")]
pub mod schedulerx2;
#[cfg(feature = "schedulerx3")]
pub mod schedulerx3;
#[cfg(feature = "scsp")]
pub mod scsp;
#[cfg(feature = "sddp")]
pub mod sddp;
#[cfg(feature = "searchengine")]
pub mod searchengine;
#[cfg(feature = "searchplat")]
pub mod searchplat;
#[cfg(feature = "selectdb")]
pub mod selectdb;
#[cfg(feature = "servicecatalog")]
pub mod servicecatalog;
#[cfg(feature = "servicemesh")]
pub mod servicemesh;
#[cfg(feature = "sgw")]
pub mod sgw;
#[cfg(feature = "slb")]
pub mod slb;
#[cfg(feature = "sls")]
pub mod sls;
#[cfg(feature = "smartag")]
pub mod smartag;
#[cfg(feature = "smc")]
pub mod smc;
#[cfg(feature = "sofa")]
pub mod sofa;
#[cfg(feature = "sophonsoar")]
pub mod sophonsoar;
#[cfg(feature = "starrocks")]
pub mod starrocks;
#[cfg(feature = "status")]
pub mod status;
#[cfg(feature = "sts")]
pub mod sts;
#[cfg(feature = "superappnlp")]
pub mod superappnlp;
#[cfg(feature = "support-plan")]
pub mod support_plan;
#[cfg(feature = "swas-open")]
pub mod swas_open;
#[cfg(feature = "sysom")]
pub mod sysom;
#[cfg(feature = "tablestore")]
pub mod tablestore;
#[cfg(feature = "tag")]
pub mod tag;
#[cfg(feature = "tdsr")]
pub mod tdsr;
#[cfg(feature = "tingwu")]
pub mod tingwu;
#[cfg(feature = "trafficfxopen")]
pub mod trafficfxopen;
#[cfg(feature = "ververica")]
pub mod ververica;
#[cfg(feature = "viapi")]
pub mod viapi;
#[cfg(feature = "viapi")]
pub mod viapi_regen;
#[cfg(feature = "viapi")]
pub mod videoenhan;
#[cfg(feature = "viapi")]
pub mod videorecog;
#[cfg(feature = "viapi")]
pub mod videoseg;
#[cfg(feature = "vod")]
pub mod vod;
#[cfg(feature = "voicenavigator")]
pub mod voicenavigator;
#[cfg(feature = "vpc")]
pub mod vpc;
#[cfg(feature = "vpcipam")]
pub mod vpcipam;
#[cfg(feature = "vpcpeer")]
pub mod vpcpeer;
#[cfg(feature = "vs")]
pub mod vs;
#[cfg(feature = "waf-openapi")]
pub mod waf_openapi;
#[cfg(feature = "webplus")]
pub mod webplus;
#[cfg(feature = "websitebuild")]
pub mod websitebuild;
#[cfg(feature = "workorder")]
pub mod workorder;
#[cfg(feature = "wss")]
pub mod wss;
#[cfg(feature = "xtee")]
pub mod xtee;
#[cfg(feature = "xtrace")]
pub mod xtrace;
#[cfg(feature = "yike")]
pub mod yike;
#[cfg(feature = "yundun-bastionhost")]
pub mod yundun_bastionhost;

/// All operations of the services that are compiled in, for tools that work on the tables.
#[cfg(feature = "unstable-registry")]
pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[
    #[cfg(feature = "acc")]
    acc::OPERATIONS,
    #[cfg(feature = "accountcenter")]
    accountcenter::OPERATIONS,
    #[cfg(feature = "acm")]
    acm::OPERATIONS,
    #[cfg(feature = "actiontrail")]
    actiontrail::OPERATIONS,
    #[cfg(feature = "adb")]
    adb::OPERATIONS,
    #[cfg(feature = "adbai")]
    adbai::OPERATIONS,
    #[cfg(feature = "adcp")]
    adcp::OPERATIONS,
    #[cfg(feature = "address-purification")]
    address_purification::OPERATIONS,
    #[cfg(feature = "advisor")]
    advisor::OPERATIONS,
    #[cfg(feature = "agency")]
    agency::OPERATIONS,
    #[cfg(feature = "agentexplorer")]
    agentexplorer::OPERATIONS,
    #[cfg(feature = "agentrun")]
    agentrun::OPERATIONS,
    #[cfg(feature = "ahas-openapi")]
    ahas_openapi::OPERATIONS,
    #[cfg(feature = "aiccs")]
    aiccs::OPERATIONS,
    #[cfg(feature = "aigen")]
    aigen::OPERATIONS,
    #[cfg(feature = "aimath")]
    aimath::OPERATIONS,
    #[cfg(feature = "aimiaobi")]
    aimiaobi::OPERATIONS,
    #[cfg(feature = "aipodcast")]
    aipodcast::OPERATIONS,
    #[cfg(feature = "airec")]
    airec::OPERATIONS,
    #[cfg(feature = "airticketopen")]
    airticketopen::OPERATIONS,
    #[cfg(feature = "aiworkspace")]
    aiworkspace::OPERATIONS,
    #[cfg(feature = "alb")]
    alb::OPERATIONS,
    #[cfg(feature = "alidns")]
    alidns::OPERATIONS,
    #[cfg(feature = "alikafka")]
    alikafka::OPERATIONS,
    #[cfg(feature = "alimt")]
    alimt::OPERATIONS,
    #[cfg(feature = "amqp-open")]
    amqp_open::OPERATIONS,
    #[cfg(feature = "antiddos-public")]
    antiddos_public::OPERATIONS,
    #[cfg(feature = "anytrans")]
    anytrans::OPERATIONS,
    #[cfg(feature = "apig")]
    apig::OPERATIONS,
    #[cfg(feature = "appflow")]
    appflow::OPERATIONS,
    #[cfg(feature = "appstream-center")]
    appstream_center::OPERATIONS,
    #[cfg(feature = "arms")]
    arms::OPERATIONS,
    #[cfg(feature = "avatar")]
    avatar::OPERATIONS,
    #[cfg(feature = "baas")]
    baas::OPERATIONS,
    #[cfg(feature = "bailian")]
    bailian::OPERATIONS,
    #[cfg(feature = "bailianvoicebot")]
    bailianvoicebot::OPERATIONS,
    #[cfg(feature = "bdrc")]
    bdrc::OPERATIONS,
    #[cfg(feature = "bpstudio")]
    bpstudio::OPERATIONS,
    #[cfg(feature = "brain-industrial")]
    brain_industrial::OPERATIONS,
    #[cfg(feature = "bssopenapi")]
    bssopenapi::OPERATIONS,
    #[cfg(feature = "cams")]
    cams::OPERATIONS,
    #[cfg(feature = "captcha")]
    captcha::OPERATIONS,
    #[cfg(feature = "carbonfootprint")]
    carbonfootprint::OPERATIONS,
    #[cfg(feature = "cas")]
    cas::OPERATIONS,
    #[cfg(feature = "cassandra")]
    cassandra::OPERATIONS,
    #[cfg(feature = "cbn")]
    cbn::OPERATIONS,
    #[cfg(feature = "cc5g")]
    cc5g::OPERATIONS,
    #[cfg(feature = "ccc")]
    ccc::OPERATIONS,
    #[cfg(feature = "cddc")]
    cddc::OPERATIONS,
    #[cfg(feature = "cdn")]
    cdn::OPERATIONS,
    #[cfg(feature = "cgcs")]
    cgcs::OPERATIONS,
    #[cfg(feature = "chatbot")]
    chatbot::OPERATIONS,
    #[cfg(feature = "clickhouse")]
    clickhouse::OPERATIONS,
    #[cfg(feature = "cloud-siem")]
    cloud_siem::OPERATIONS,
    #[cfg(feature = "cloudapi")]
    cloudapi::OPERATIONS,
    #[cfg(feature = "cloudauth")]
    cloudauth::OPERATIONS,
    #[cfg(feature = "cloudauth")]
    cloudauth_intl::OPERATIONS,
    #[cfg(feature = "cloudcontrol")]
    cloudcontrol::OPERATIONS,
    #[cfg(feature = "cloudesl")]
    cloudesl::OPERATIONS,
    #[cfg(feature = "cloudfw")]
    cloudfw::OPERATIONS,
    #[cfg(feature = "cloudphone")]
    cloudphone::OPERATIONS,
    #[cfg(feature = "cloudsso")]
    cloudsso::OPERATIONS,
    #[cfg(feature = "cms")]
    cms::OPERATIONS,
    #[cfg(feature = "cms")]
    cms_export::OPERATIONS,
    #[cfg(feature = "companyreg")]
    companyreg::OPERATIONS,
    #[cfg(feature = "composer")]
    composer::OPERATIONS,
    #[cfg(feature = "computenest")]
    computenest::OPERATIONS,
    #[cfg(feature = "computenestsupplier")]
    computenestsupplier::OPERATIONS,
    #[cfg(feature = "config")]
    config::OPERATIONS,
    #[cfg(feature = "contactcenterai")]
    contactcenterai::OPERATIONS,
    #[cfg(feature = "cr")]
    cr::OPERATIONS,
    #[cfg(feature = "cs")]
    cs::OPERATIONS,
    #[cfg(feature = "csas")]
    csas::OPERATIONS,
    #[cfg(feature = "das")]
    das::OPERATIONS,
    #[cfg(feature = "dataanalysisgbi")]
    dataanalysisgbi::OPERATIONS,
    #[cfg(feature = "datahub")]
    datahub::OPERATIONS,
    #[cfg(feature = "datalake")]
    datalake::OPERATIONS,
    #[cfg(feature = "dataphin-public")]
    dataphin_public::OPERATIONS,
    #[cfg(feature = "dataworks-public")]
    dataworks_public::OPERATIONS,
    #[cfg(feature = "dbfs")]
    dbfs::OPERATIONS,
    #[cfg(feature = "dbs")]
    dbs::OPERATIONS,
    #[cfg(feature = "dcdn")]
    dcdn::OPERATIONS,
    #[cfg(feature = "ddi")]
    ddi::OPERATIONS,
    #[cfg(feature = "ddosbgp")]
    ddosbgp::OPERATIONS,
    #[cfg(feature = "ddoscoo")]
    ddoscoo::OPERATIONS,
    #[cfg(feature = "ddosdiversion")]
    ddosdiversion::OPERATIONS,
    #[cfg(feature = "dds")]
    dds::OPERATIONS,
    #[cfg(feature = "devops")]
    devops::OPERATIONS,
    #[cfg(feature = "devs")]
    devs::OPERATIONS,
    #[cfg(feature = "dfs")]
    dfs::OPERATIONS,
    #[cfg(feature = "dianjin")]
    dianjin::OPERATIONS,
    #[cfg(feature = "dlfnext")]
    dlfnext::OPERATIONS,
    #[cfg(feature = "dm")]
    dm::OPERATIONS,
    #[cfg(feature = "dms")]
    dms::OPERATIONS,
    #[cfg(feature = "dms-dg")]
    dms_dg::OPERATIONS,
    #[cfg(feature = "dms-enterprise")]
    dms_enterprise::OPERATIONS,
    #[cfg(feature = "documentautoml")]
    documentautoml::OPERATIONS,
    #[cfg(feature = "documentparseservice")]
    documentparseservice::OPERATIONS,
    #[cfg(feature = "domain")]
    domain::OPERATIONS,
    #[cfg(feature = "drds")]
    drds::OPERATIONS,
    #[cfg(feature = "dts")]
    dts::OPERATIONS,
    #[cfg(feature = "dyplsapi")]
    dyplsapi::OPERATIONS,
    #[cfg(feature = "dypnsapi")]
    dypnsapi::OPERATIONS,
    #[cfg(feature = "dypnsapi-intl")]
    dypnsapi_intl::OPERATIONS,
    #[cfg(feature = "dysmsapi")]
    dysmsapi::OPERATIONS,
    #[cfg(feature = "dytnsapi")]
    dytnsapi::OPERATIONS,
    #[cfg(feature = "dyvmsapi")]
    dyvmsapi::OPERATIONS,
    #[cfg(feature = "dyvmsapi-intl")]
    dyvmsapi_intl::OPERATIONS,
    #[cfg(feature = "eais")]
    eais::OPERATIONS,
    #[cfg(feature = "eas")]
    eas::OPERATIONS,
    #[cfg(feature = "easygene")]
    easygene::OPERATIONS,
    #[cfg(feature = "ebs")]
    ebs::OPERATIONS,
    #[cfg(feature = "ecd")]
    ecd::OPERATIONS,
    #[cfg(feature = "eci")]
    eci::OPERATIONS,
    #[cfg(feature = "ecs")]
    ecs::OPERATIONS,
    #[cfg(feature = "ecs-workbench")]
    ecs_workbench::OPERATIONS,
    #[cfg(feature = "edas")]
    edas::OPERATIONS,
    #[cfg(feature = "eds-aic")]
    eds_aic::OPERATIONS,
    #[cfg(feature = "eds-user")]
    eds_user::OPERATIONS,
    #[cfg(feature = "eduinterpreting")]
    eduinterpreting::OPERATIONS,
    #[cfg(feature = "edututor")]
    edututor::OPERATIONS,
    #[cfg(feature = "eflo")]
    eflo::OPERATIONS,
    #[cfg(feature = "eflo-cnp")]
    eflo_cnp::OPERATIONS,
    #[cfg(feature = "eflo-controller")]
    eflo_controller::OPERATIONS,
    #[cfg(feature = "ehpc")]
    ehpc::OPERATIONS,
    #[cfg(feature = "ehpcinstant")]
    ehpcinstant::OPERATIONS,
    #[cfg(feature = "eiam")]
    eiam::OPERATIONS,
    #[cfg(feature = "eiam")]
    eiam_developerapi::OPERATIONS,
    #[cfg(feature = "eipanycast")]
    eipanycast::OPERATIONS,
    #[cfg(feature = "elasticsearch")]
    elasticsearch::OPERATIONS,
    #[cfg(feature = "emas-appmonitor")]
    emas_appmonitor::OPERATIONS,
    #[cfg(feature = "emr")]
    emr::OPERATIONS,
    #[cfg(feature = "emr-serverless-spark")]
    emr_serverless_spark::OPERATIONS,
    #[cfg(feature = "emrstudio")]
    emrstudio::OPERATIONS,
    #[cfg(feature = "energyexpertexternal")]
    energyexpertexternal::OPERATIONS,
    #[cfg(feature = "ens")]
    ens::OPERATIONS,
    #[cfg(feature = "es-serverless")]
    es_serverless::OPERATIONS,
    #[cfg(feature = "esa")]
    esa::OPERATIONS,
    #[cfg(feature = "ess")]
    ess::OPERATIONS,
    #[cfg(feature = "eventbridge")]
    eventbridge::OPERATIONS,
    #[cfg(feature = "expressconnectrouter")]
    expressconnectrouter::OPERATIONS,
    #[cfg(feature = "viapi")]
    facebody::OPERATIONS,
    #[cfg(feature = "farui")]
    farui::OPERATIONS,
    #[cfg(feature = "fc")]
    fc::OPERATIONS,
    #[cfg(feature = "fc-open")]
    fc_open::OPERATIONS,
    #[cfg(feature = "fnf")]
    fnf::OPERATIONS,
    #[cfg(feature = "foasconsole")]
    foasconsole::OPERATIONS,
    #[cfg(feature = "ga")]
    ga::OPERATIONS,
    #[cfg(feature = "gemp")]
    gemp::OPERATIONS,
    #[cfg(feature = "viapi")]
    goodstech::OPERATIONS,
    #[cfg(feature = "governance")]
    governance::OPERATIONS,
    #[cfg(feature = "gpdb")]
    gpdb::OPERATIONS,
    #[cfg(feature = "grace")]
    grace::OPERATIONS,
    #[cfg(feature = "green")]
    green::OPERATIONS,
    #[cfg(feature = "gwlb")]
    gwlb::OPERATIONS,
    #[cfg(feature = "gws")]
    gws::OPERATIONS,
    #[cfg(feature = "hbase")]
    hbase::OPERATIONS,
    #[cfg(feature = "hbr")]
    hbr::OPERATIONS,
    #[cfg(feature = "hdr")]
    hdr::OPERATIONS,
    #[cfg(feature = "hitsdb")]
    hitsdb::OPERATIONS,
    #[cfg(feature = "hologram")]
    hologram::OPERATIONS,
    #[cfg(feature = "hsm")]
    hsm::OPERATIONS,
    #[cfg(feature = "httpdns")]
    httpdns::OPERATIONS,
    #[cfg(feature = "iacservice")]
    iacservice::OPERATIONS,
    #[cfg(feature = "ice")]
    ice::OPERATIONS,
    #[cfg(feature = "idaas-doraemon")]
    idaas_doraemon::OPERATIONS,
    #[cfg(feature = "idrsservice")]
    idrsservice::OPERATIONS,
    #[cfg(feature = "viapi")]
    imageaudit::OPERATIONS,
    #[cfg(feature = "viapi")]
    imageenhan::OPERATIONS,
    #[cfg(feature = "viapi")]
    imageprocess::OPERATIONS,
    #[cfg(feature = "viapi")]
    imagerecog::OPERATIONS,
    #[cfg(feature = "imagesearch")]
    imagesearch::OPERATIONS,
    #[cfg(feature = "viapi")]
    imageseg::OPERATIONS,
    #[cfg(feature = "viapi")]
    imgsearch::OPERATIONS,
    #[cfg(feature = "imm")]
    imm::OPERATIONS,
    #[cfg(feature = "imp")]
    imp::OPERATIONS,
    #[cfg(feature = "ims")]
    ims::OPERATIONS,
    #[cfg(feature = "iot")]
    iot::OPERATIONS,
    #[cfg(feature = "iotcc")]
    iotcc::OPERATIONS,
    #[cfg(feature = "iovcc")]
    iovcc::OPERATIONS,
    #[cfg(feature = "iqs")]
    iqs::OPERATIONS,
    #[cfg(feature = "ivpd")]
    ivpd::OPERATIONS,
    #[cfg(feature = "kms")]
    kms::OPERATIONS,
    #[cfg(feature = "lingmou")]
    lingmou::OPERATIONS,
    #[cfg(feature = "linkcard")]
    linkcard::OPERATIONS,
    #[cfg(feature = "linkedmall")]
    linkedmall::OPERATIONS,
    #[cfg(feature = "linkvisual")]
    linkvisual::OPERATIONS,
    #[cfg(feature = "linkwan")]
    linkwan::OPERATIONS,
    #[cfg(feature = "live")]
    live::OPERATIONS,
    #[cfg(feature = "ltl")]
    ltl::OPERATIONS,
    #[cfg(feature = "maas")]
    maas::OPERATIONS,
    #[cfg(feature = "market")]
    market::OPERATIONS,
    #[cfg(feature = "maxcompute")]
    maxcompute::OPERATIONS,
    #[cfg(feature = "metaspace")]
    metaspace::OPERATIONS,
    #[cfg(feature = "mhub")]
    mhub::OPERATIONS,
    #[cfg(feature = "milvus")]
    milvus::OPERATIONS,
    #[cfg(feature = "mns-open")]
    mns_open::OPERATIONS,
    #[cfg(feature = "modelstudio")]
    modelstudio::OPERATIONS,
    #[cfg(feature = "moguan-sdk")]
    moguan_sdk::OPERATIONS,
    #[cfg(feature = "mpserverless")]
    mpserverless::OPERATIONS,
    #[cfg(feature = "mse")]
    mse::OPERATIONS,
    #[cfg(feature = "mssp")]
    mssp::OPERATIONS,
    #[cfg(feature = "mts")]
    mts::OPERATIONS,
    #[cfg(feature = "nas")]
    nas::OPERATIONS,
    #[cfg(feature = "nis")]
    nis::OPERATIONS,
    #[cfg(feature = "nlb")]
    nlb::OPERATIONS,
    #[cfg(feature = "nlp-automl")]
    nlp_automl::OPERATIONS,
    #[cfg(feature = "nls-cloud-meta")]
    nls_cloud_meta::OPERATIONS,
    #[cfg(feature = "nls-filetrans")]
    nls_filetrans::OPERATIONS,
    #[cfg(feature = "notifications")]
    notifications::OPERATIONS,
    #[cfg(feature = "viapi")]
    objectdet::OPERATIONS,
    #[cfg(feature = "oceanbasepro")]
    oceanbasepro::OPERATIONS,
    #[cfg(feature = "viapi")]
    ocr::OPERATIONS,
    #[cfg(feature = "ocr-api")]
    ocr_api::OPERATIONS,
    #[cfg(feature = "ons")]
    ons::OPERATIONS,
    #[cfg(feature = "onsmqtt")]
    onsmqtt::OPERATIONS,
    #[cfg(feature = "oos")]
    oos::OPERATIONS,
    #[cfg(feature = "openanalytics-open")]
    openanalytics_open::OPERATIONS,
    #[cfg(feature = "openapiexplorer")]
    openapiexplorer::OPERATIONS,
    #[cfg(feature = "openitag")]
    openitag::OPERATIONS,
    #[cfg(feature = "opensearch")]
    opensearch::OPERATIONS,
    #[cfg(feature = "opt")]
    opt::OPERATIONS,
    #[cfg(feature = "osssddp")]
    osssddp::OPERATIONS,
    #[cfg(feature = "outboundbot")]
    outboundbot::OPERATIONS,
    #[cfg(feature = "pai")]
    pai_dlc::OPERATIONS,
    #[cfg(feature = "pai")]
    pai_dsw::OPERATIONS,
    #[cfg(feature = "pai")]
    paiautoml::OPERATIONS,
    #[cfg(feature = "pai")]
    paicopilot::OPERATIONS,
    #[cfg(feature = "pai")]
    paielasticdatasetaccelerator::OPERATIONS,
    #[cfg(feature = "pai")]
    paifeaturestore::OPERATIONS,
    #[cfg(feature = "pai")]
    paiflow::OPERATIONS,
    #[cfg(feature = "pai")]
    pailangstudio::OPERATIONS,
    #[cfg(feature = "pai")]
    paillmtrace::OPERATIONS,
    #[cfg(feature = "pai")]
    paiplugin::OPERATIONS,
    #[cfg(feature = "pai")]
    pairecservice::OPERATIONS,
    #[cfg(feature = "pai")]
    paistudio::OPERATIONS,
    #[cfg(feature = "pcdn")]
    pcdn::OPERATIONS,
    #[cfg(feature = "polardb")]
    polardb::OPERATIONS,
    #[cfg(feature = "polardbx")]
    polardbx::OPERATIONS,
    #[cfg(feature = "privatelink")]
    privatelink::OPERATIONS,
    #[cfg(feature = "pts")]
    pts::OPERATIONS,
    #[cfg(feature = "push")]
    push::OPERATIONS,
    #[cfg(feature = "pvtz")]
    pvtz::OPERATIONS,
    #[cfg(feature = "quanmiaolightapp")]
    quanmiaolightapp::OPERATIONS,
    #[cfg(feature = "quickbi-public")]
    quickbi_public::OPERATIONS,
    #[cfg(feature = "quotas")]
    quotas::OPERATIONS,
    #[cfg(feature = "r-kvstore")]
    r_kvstore::OPERATIONS,
    #[cfg(feature = "rai")]
    rai::OPERATIONS,
    #[cfg(feature = "ram")]
    ram::OPERATIONS,
    #[cfg(feature = "rds")]
    rds::OPERATIONS,
    #[cfg(feature = "rds-data")]
    rds_data::OPERATIONS,
    #[cfg(feature = "rdsai")]
    rdsai::OPERATIONS,
    #[cfg(feature = "resourcecenter")]
    resourcecenter::OPERATIONS,
    #[cfg(feature = "resourcedirectorymaster")]
    resourcedirectorymaster::OPERATIONS,
    #[cfg(feature = "resourcemanager")]
    resourcemanager::OPERATIONS,
    #[cfg(feature = "resourcesharing")]
    resourcesharing::OPERATIONS,
    #[cfg(feature = "retailadvqa")]
    retailadvqa::OPERATIONS,
    #[cfg(feature = "rocketmq")]
    rocketmq::OPERATIONS,
    #[cfg(feature = "ros")]
    ros::OPERATIONS,
    #[cfg(feature = "rtc")]
    rtc::OPERATIONS,
    #[cfg(feature = "rtc-white-board")]
    rtc_white_board::OPERATIONS,
    #[cfg(feature = "sae")]
    sae::OPERATIONS,
    #[cfg(feature = "saf")]
    saf::OPERATIONS,
    #[cfg(feature = "safconsole")]
    safconsole::OPERATIONS,
    #[cfg(feature = "sas")]
    sas::OPERATIONS,
    #[cfg(feature = "sasrasp")]
    sasrasp::OPERATIONS,
    #[cfg(feature = "scdn")]
    scdn::OPERATIONS,
    #[cfg(feature = "schedulerx2")]
    schedulerx2::OPERATIONS,
    #[cfg(feature = "schedulerx3")]
    schedulerx3::OPERATIONS,
    #[cfg(feature = "scsp")]
    scsp::OPERATIONS,
    #[cfg(feature = "sddp")]
    sddp::OPERATIONS,
    #[cfg(feature = "searchengine")]
    searchengine::OPERATIONS,
    #[cfg(feature = "searchplat")]
    searchplat::OPERATIONS,
    #[cfg(feature = "selectdb")]
    selectdb::OPERATIONS,
    #[cfg(feature = "servicecatalog")]
    servicecatalog::OPERATIONS,
    #[cfg(feature = "servicemesh")]
    servicemesh::OPERATIONS,
    #[cfg(feature = "sgw")]
    sgw::OPERATIONS,
    #[cfg(feature = "slb")]
    slb::OPERATIONS,
    #[cfg(feature = "sls")]
    sls::OPERATIONS,
    #[cfg(feature = "smartag")]
    smartag::OPERATIONS,
    #[cfg(feature = "smc")]
    smc::OPERATIONS,
    #[cfg(feature = "sofa")]
    sofa::OPERATIONS,
    #[cfg(feature = "sophonsoar")]
    sophonsoar::OPERATIONS,
    #[cfg(feature = "starrocks")]
    starrocks::OPERATIONS,
    #[cfg(feature = "status")]
    status::OPERATIONS,
    #[cfg(feature = "sts")]
    sts::OPERATIONS,
    #[cfg(feature = "superappnlp")]
    superappnlp::OPERATIONS,
    #[cfg(feature = "support-plan")]
    support_plan::OPERATIONS,
    #[cfg(feature = "swas-open")]
    swas_open::OPERATIONS,
    #[cfg(feature = "sysom")]
    sysom::OPERATIONS,
    #[cfg(feature = "tablestore")]
    tablestore::OPERATIONS,
    #[cfg(feature = "tag")]
    tag::OPERATIONS,
    #[cfg(feature = "tdsr")]
    tdsr::OPERATIONS,
    #[cfg(feature = "tingwu")]
    tingwu::OPERATIONS,
    #[cfg(feature = "trafficfxopen")]
    trafficfxopen::OPERATIONS,
    #[cfg(feature = "ververica")]
    ververica::OPERATIONS,
    #[cfg(feature = "viapi")]
    viapi::OPERATIONS,
    #[cfg(feature = "viapi")]
    viapi_regen::OPERATIONS,
    #[cfg(feature = "viapi")]
    videoenhan::OPERATIONS,
    #[cfg(feature = "viapi")]
    videorecog::OPERATIONS,
    #[cfg(feature = "viapi")]
    videoseg::OPERATIONS,
    #[cfg(feature = "vod")]
    vod::OPERATIONS,
    #[cfg(feature = "voicenavigator")]
    voicenavigator::OPERATIONS,
    #[cfg(feature = "vpc")]
    vpc::OPERATIONS,
    #[cfg(feature = "vpcipam")]
    vpcipam::OPERATIONS,
    #[cfg(feature = "vpcpeer")]
    vpcpeer::OPERATIONS,
    #[cfg(feature = "vs")]
    vs::OPERATIONS,
    #[cfg(feature = "waf-openapi")]
    waf_openapi::OPERATIONS,
    #[cfg(feature = "webplus")]
    webplus::OPERATIONS,
    #[cfg(feature = "websitebuild")]
    websitebuild::OPERATIONS,
    #[cfg(feature = "workorder")]
    workorder::OPERATIONS,
    #[cfg(feature = "wss")]
    wss::OPERATIONS,
    #[cfg(feature = "xtee")]
    xtee::OPERATIONS,
    #[cfg(feature = "xtrace")]
    xtrace::OPERATIONS,
    #[cfg(feature = "yike")]
    yike::OPERATIONS,
    #[cfg(feature = "yundun-bastionhost")]
    yundun_bastionhost::OPERATIONS,
];
