//! `habo` 2018-12-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "habo", version: "2018-12-03", code: "habo", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatus {
    pub pk: String,
    pub md5: String,
}
operation! { DescribeStatus(pk: String, md5: String) "DescribeStatus" -> DescribeStatusOutput {
    0 "Pk" pk, 1 "Md5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatusOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
    pub data: Option<String>,
}
model! { DescribeStatusOutput {
    0 "Status" status, 1 "Info" info, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAnalyse {
    pub pk: String,
    pub md5: String,
    pub dl_url: String,
}
operation! { StartAnalyse(pk: String, md5: String, dl_url: String) "StartAnalyse" -> StartAnalyseOutput {
    0 "Pk" pk, 1 "Md5" md5, 2 "DlUrl" dl_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAnalyseOutput {
    pub status: Option<i64>,
    pub info: Option<String>,
    pub data: Option<String>,
}
model! { StartAnalyseOutput {
    0 "Status" status, 1 "Info" info, 2 "Data" data
} }

#[cfg(feature = "reflect")]
register! {
    DescribeStatus, StartAnalyse
}
