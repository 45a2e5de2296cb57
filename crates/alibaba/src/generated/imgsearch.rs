//! `imgsearch` of Alibaba Cloud, API version 2020-03-20.
//!
//! Endpoint: a table of 1 region, else `imgsearch.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/imgsearch/2020-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imgsearch::ListImageDbs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListImageDbs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "imgsearch.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "imgsearch-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "imgsearch",
    "2020-03-20",
    "imgsearch",
    &ENDPOINTS,
);

/// Adds image: `AddImage` of `imgsearch` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imgsearch/2020-03-20/AddImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImage {
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
    pub extra_data: Option<String>,
    pub image_url: Option<String>,
}
operation! { AddImage() "AddImage" -> AddImageOutput {
    0 "DbName" db_name: String, 1 "EntityId" entity_id: String, 2 "ExtraData" extra_data: String,
    3 "ImageUrl" image_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub data: Option<AddImageData>,
}
model! { AddImageOutput {
    0 "Data" data: AddImageData
} }

/// In the response of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageData {
    pub data_id: Option<String>,
}
model! { AddImageData {
    0 "DataId" data_id: String
} }

/// Creates image db: `CreateImageDb` of `imgsearch` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imgsearch/2020-03-20/CreateImageDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDb {
    pub name: Option<String>,
}
operation! { CreateImageDb() "CreateImageDb" -> Empty {
    0 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CreateImageDb`]: empty.
pub type CreateImageDbOutput = Empty;

/// Deletes image: `DeleteImage` of `imgsearch` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imgsearch/2020-03-20/DeleteImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
}
operation! { DeleteImage() "DeleteImage" -> Empty {
    0 "DbName" db_name: String, 1 "EntityId" entity_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteImage`]: empty.
pub type DeleteImageOutput = Empty;

/// Deletes image db: `DeleteImageDb` of `imgsearch` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imgsearch/2020-03-20/DeleteImageDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageDb {
    pub name: Option<String>,
}
operation! { DeleteImageDb() "DeleteImageDb" -> Empty {
    0 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteImageDb`]: empty.
pub type DeleteImageDbOutput = Empty;

/// Lists image dbs: `ListImageDbs` of `imgsearch` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imgsearch/2020-03-20/ListImageDbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbs {}
operation! { ListImageDbs() "ListImageDbs" -> ListImageDbsOutput {} }

/// Response of [`ListImageDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbsOutput {
    pub data: Option<ListImageDbsData>,
}
model! { ListImageDbsOutput {
    0 "Data" data: ListImageDbsData
} }

/// In the response of [`ListImageDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbsData {
    pub db_list: Vec<ListImageDbsDbList>,
}
model! { ListImageDbsData {
    0 "DbList" db_list: Vec<ListImageDbsDbList>
} }

/// In the response of [`ListImageDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbsDbList {
    pub name: Option<String>,
}
model! { ListImageDbsDbList {
    0 "Name" name: String
} }

/// Lists images: `ListImages` of `imgsearch` 2020-03-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://api.alibabacloud.com/document/imgsearch/2020-03-20/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub db_name: Option<String>,
    pub entity_id_prefix: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "DbName" db_name: String, 1 "EntityIdPrefix" entity_id_prefix: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "Token" token: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListImages: ListImagesImageList = Offset "Offset", "Data.ImageList" data.image_list, total "Data.TotalCount" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub data: Option<ListImagesData>,
}
model! { ListImagesOutput {
    0 "Data" data: ListImagesData
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesData {
    pub image_list: Vec<ListImagesImageList>,
    /// Secret.
    pub token: Option<Secret>,
    pub total_count: Option<i64>,
}
model! { ListImagesData {
    0 "ImageList" image_list: Vec<ListImagesImageList>, 1 "Token" token: Secret, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImageList {
    pub created_at: Option<i64>,
    pub data_id: Option<String>,
    pub entity_id: Option<String>,
    pub extra_data: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ListImagesImageList {
    0 "CreatedAt" created_at: i64, 1 "DataId" data_id: String, 2 "EntityId" entity_id: String,
    3 "ExtraData" extra_data: String, 4 "UpdatedAt" updated_at: i64
} }

/// Searches image: `SearchImage` of `imgsearch` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imgsearch/2020-03-20/SearchImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImage {
    pub db_name: Option<String>,
    pub image_url: Option<String>,
    pub limit: Option<i64>,
}
operation! { SearchImage() "SearchImage" -> SearchImageOutput {
    0 "DbName" db_name: String, 1 "ImageUrl" image_url: String, 2 "Limit" limit: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub data: Option<SearchImageData>,
}
model! { SearchImageOutput {
    0 "Data" data: SearchImageData
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageData {
    pub match_list: Vec<SearchImageMatchList>,
}
model! { SearchImageData {
    0 "MatchList" match_list: Vec<SearchImageMatchList>
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageMatchList {
    pub data_id: Option<String>,
    pub entity_id: Option<String>,
    pub extra_data: Option<String>,
    pub image_url: Option<String>,
    pub score: Option<f64>,
}
model! { SearchImageMatchList {
    0 "DataId" data_id: String, 1 "EntityId" entity_id: String, 2 "ExtraData" extra_data: String,
    3 "ImageUrl" image_url: String, 4 "Score" score: f64
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddImage, CreateImageDb, DeleteImage, DeleteImageDb, ListImageDbs, ListImages, SearchImage
}
