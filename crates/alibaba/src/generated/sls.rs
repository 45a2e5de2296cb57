//! `sls` of Alibaba Cloud, API version 2020-12-30.
//!
//! Endpoint: a table of 33 regions, else `sls.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Sls/2020-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sls::ListMaterializedView};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListMaterializedView::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ap-northeast-1.log.aliyuncs.com"),
        ("ap-northeast-2", "ap-northeast-2.log.aliyuncs.com"),
        ("ap-southeast-1", "ap-southeast-1.log.aliyuncs.com"),
        ("ap-southeast-3", "ap-southeast-3.log.aliyuncs.com"),
        ("ap-southeast-5", "ap-southeast-5.log.aliyuncs.com"),
        ("ap-southeast-6", "ap-southeast-6.log.aliyuncs.com"),
        ("ap-southeast-7", "ap-southeast-7.log.aliyuncs.com"),
        ("cn-beijing", "cn-beijing.log.aliyuncs.com"),
        ("cn-beijing-finance-1", "cn-beijing-finance-1.log.aliyuncs.com"),
        ("cn-chengdu", "cn-chengdu.log.aliyuncs.com"),
        ("cn-fuzhou", "cn-fuzhou.log.aliyuncs.com"),
        ("cn-guangzhou", "cn-guangzhou.log.aliyuncs.com"),
        ("cn-hangzhou", "cn-hangzhou.log.aliyuncs.com"),
        ("cn-hangzhou-finance", "cn-hangzhou-finance.log.aliyuncs.com"),
        ("cn-heyuan", "cn-heyuan.log.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cn-heyuan-acdr-1-intranet.log.aliyuncs.com"),
        ("cn-hongkong", "cn-hongkong.log.aliyuncs.com"),
        ("cn-huhehaote", "cn-huhehaote.log.aliyuncs.com"),
        ("cn-nanjing", "cn-nanjing.log.aliyuncs.com"),
        ("cn-qingdao", "cn-qingdao.log.aliyuncs.com"),
        ("cn-shanghai", "cn-shanghai.log.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cn-shanghai-finance-1.log.aliyuncs.com"),
        ("cn-shenzhen", "cn-shenzhen.log.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cn-shenzhen-finance-1.log.aliyuncs.com"),
        ("cn-wulanchabu", "cn-wulanchabu.log.aliyuncs.com"),
        ("cn-zhangjiakou", "cn-zhangjiakou.log.aliyuncs.com"),
        ("eu-central-1", "eu-central-1.log.aliyuncs.com"),
        ("eu-west-1", "eu-west-1.log.aliyuncs.com"),
        ("me-central-1", "me-central-1.log.aliyuncs.com"),
        ("me-east-1", "me-east-1.log.aliyuncs.com"),
        ("us-east-1", "us-east-1.log.aliyuncs.com"),
        ("us-southeast-1", "us-southeast-1.log.aliyuncs.com"),
        ("us-west-1", "us-west-1.log.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "ap-northeast-1-intranet.log.aliyuncs.com"),
        ("ap-northeast-2", "ap-northeast-2-intranet.log.aliyuncs.com"),
        ("ap-south-1", "ap-south-1-intranet.log.aliyuncs.com"),
        ("ap-southeast-1", "ap-southeast-1-intranet.log.aliyuncs.com"),
        ("ap-southeast-2", "ap-southeast-2-intranet.log.aliyuncs.com"),
        ("ap-southeast-3", "ap-southeast-3-intranet.log.aliyuncs.com"),
        ("ap-southeast-5", "ap-southeast-5-intranet.log.aliyuncs.com"),
        ("ap-southeast-6", "ap-southeast-6-intranet.log.aliyuncs.com"),
        ("ap-southeast-7", "ap-southeast-7-intranet.log.aliyuncs.com"),
        ("cn-beijing", "cn-beijing-intranet.log.aliyuncs.com"),
        ("cn-beijing-finance-1", "cn-beijing-finance-1-intranet.log.aliyuncs.com"),
        ("cn-chengdu", "cn-chengdu-intranet.log.aliyuncs.com"),
        ("cn-fuzhou", "cn-fuzhou-intranet.log.aliyuncs.com"),
        ("cn-guangzhou", "cn-guangzhou-intranet.log.aliyuncs.com"),
        ("cn-hangzhou", "cn-hangzhou-intranet.log.aliyuncs.com"),
        ("cn-hangzhou-finance", "cn-hangzhou-finance-intranet.log.aliyuncs.com"),
        ("cn-heyuan", "cn-heyuan-intranet.log.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "cn-heyuan-acdr-1-intranet.log.aliyuncs.com"),
        ("cn-hongkong", "cn-hongkong-intranet.log.aliyuncs.com"),
        ("cn-huhehaote", "cn-huhehaote-intranet.log.aliyuncs.com"),
        ("cn-nanjing", "cn-nanjing-intranet.log.aliyuncs.com"),
        ("cn-qingdao", "cn-qingdao-intranet.log.aliyuncs.com"),
        ("cn-shanghai", "cn-shanghai-intranet.log.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cn-shanghai-finance-1-intranet.log.aliyuncs.com"),
        ("cn-shenzhen", "cn-shenzhen-intranet.log.aliyuncs.com"),
        ("cn-wulanchabu", "cn-wulanchabu-intranet.log.aliyuncs.com"),
        ("cn-zhangjiakou", "cn-zhangjiakou-intranet.log.aliyuncs.com"),
        ("eu-central-1", "eu-central-1-intranet.log.aliyuncs.com"),
        ("eu-west-1", "eu-west-1-intranet.log.aliyuncs.com"),
        ("me-central-1", "me-central-1-intranet.log.aliyuncs.com"),
        ("me-east-1", "me-east-1-intranet.log.aliyuncs.com"),
        ("us-east-1", "us-east-1-intranet.log.aliyuncs.com"),
        ("us-west-1", "us-west-1-intranet.log.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sls", "2020-12-30", "sls", &ENDPOINTS);

/// Lists materialized view: `ListMaterializedView` of `sls` 2020-12-30.
///
/// GET `/materializedviews`. Reads only. Pages by offset (`offset`). See
/// <https://api.alibabacloud.com/document/Sls/2020-12-30/ListMaterializedView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMaterializedView {
    pub project: Option<String>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub size: Option<i64>,
}
operation! { ListMaterializedView() "ListMaterializedView" -> ListMaterializedViewOutput {
    0 "project" project: String, 1 "name" name: String, 2 "offset" offset: i64, 3 "size" size: i64
} [
    Mark::new(0, Location::Host, Style::None)
] { method: "GET", path: "/materializedviews", } }
paged! { ListMaterializedView: String = Offset "offset", "materializedViews" materialized_views, total "total" }

/// Response of [`ListMaterializedView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMaterializedViewOutput {
    pub count: Option<i64>,
    pub materialized_views: Vec<String>,
    pub total: Option<i64>,
}
model! { ListMaterializedViewOutput {
    0 "count" count: i64, 1 "materializedViews" materialized_views: Vec<String>, 2 "total" total: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    ListMaterializedView
}
