//! `imgsearch` 2020-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "imgsearch.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "imgsearch-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "imgsearch", version: "2020-03-20", code: "imgsearch", endpoints: &ENDPOINTS };

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub data: Option<AddImageData>,
}
model! { AddImageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageData {
    pub data_id: Option<String>,
}
model! { AddImageData {
    0 "DataId" data_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageDb {
    pub name: Option<String>,
}
operation! { CreateImageDb() "CreateImageDb" -> Empty {
    0 "Name" name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type CreateImageDbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub db_name: Option<String>,
    pub entity_id: Option<String>,
}
operation! { DeleteImage() "DeleteImage" -> Empty {
    0 "DbName" db_name: String, 1 "EntityId" entity_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageDb {
    pub name: Option<String>,
}
operation! { DeleteImageDb() "DeleteImageDb" -> Empty {
    0 "Name" name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteImageDbOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbs {}
operation! { ListImageDbs() "ListImageDbs" -> ListImageDbsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbsOutput {
    pub data: Option<ListImageDbsData>,
}
model! { ListImageDbsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbsData {
    pub db_list: Option<Vec<ListImageDbsDbList>>,
}
model! { ListImageDbsData {
    0 "DbList" db_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageDbsDbList {
    pub name: Option<String>,
}
model! { ListImageDbsDbList {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub db_name: Option<String>,
    pub entity_id_prefix: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub token: Option<Secret>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "DbName" db_name: String, 1 "EntityIdPrefix" entity_id_prefix: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "Token" token: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListImages: ListImagesImageList = Offset "Offset", "Data.ImageList" data.image_list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub data: Option<ListImagesData>,
}
model! { ListImagesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesData {
    pub image_list: Option<Vec<ListImagesImageList>>,
    pub token: Option<Secret>,
    pub total_count: Option<i64>,
}
model! { ListImagesData {
    0 "ImageList" image_list, 1 "Token" token, 2 "TotalCount" total_count
} }

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
    0 "CreatedAt" created_at, 1 "DataId" data_id, 2 "EntityId" entity_id, 3 "ExtraData" extra_data,
    4 "UpdatedAt" updated_at
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub data: Option<SearchImageData>,
}
model! { SearchImageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageData {
    pub match_list: Option<Vec<SearchImageMatchList>>,
}
model! { SearchImageData {
    0 "MatchList" match_list
} }

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
    0 "DataId" data_id, 1 "EntityId" entity_id, 2 "ExtraData" extra_data, 3 "ImageUrl" image_url, 4 "Score" score
} }

#[cfg(feature = "reflect")]
register! {
    AddImage, CreateImageDb, DeleteImage, DeleteImageDb, ListImageDbs, ListImages, SearchImage
}
