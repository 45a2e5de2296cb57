//! `sample` of Sample Cloud, API version 2020-02-02.
//!
//! Endpoint: a table of 1 region, else `sample.example.com`. Operations: <https://docs.example.com/Sample/2020-02-02>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sample::DescribeThings};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeThings::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("north-1", "sample-north.example.com")],
    &[("north-1", "sample-vpc.north-1.example.com")],
    "sample.example.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sample", "2020-02-02", "sample", &ENDPOINTS);

/// Makes a thing.
///
/// `CreateThing` of `sample` 2020-02-02.
///
/// POST. Changes data. Documented rate: 20 per second. See <https://docs.example.com/Sample/2020-02-02/CreateThing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThing {
    /// Required. At most 64 characters.
    pub name: String,
    /// Required. 1 to 10.
    pub size: i64,
    /// Required.
    pub zone: String,
    /// Required. One of `small`, `large`.
    pub kind: String,
    /// Required. Secret.
    pub password: Secret,
    pub tag: Option<Vec<Tag>>,
    pub ids: Option<Vec<String>>,
    pub options: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    pub self_: Option<bool>,
    pub default: Option<bool>,
    pub uui: Option<String>,
    /// Deprecated. On the wire: `Uui`.
    pub uui_2: Option<String>,
}

/// Arguments of [`CreateThing::new`].
pub struct CreateThingRequired {
    pub name: String,
    pub size: i64,
    pub zone: String,
    pub kind: String,
    pub password: Secret,
}
operation! { CreateThing { CreateThingRequired: name, size, zone, kind, password } "CreateThing" -> CreateThingOutput {
    0 "Name" name, 1 "Size" size, 2 "Zone" zone, 3 "Kind" kind, 4 "Password" password, 5 "Tag" tag: Vec<Tag>,
    6 "Ids" ids: Vec<String>, 7 "Options" options: BTreeMap<String, Value>, 8 "Type" r#type: String,
    9 "Self" self_: bool, 10 "Default" default: bool, 11 "UUI" uui: String, 12 "Uui" uui_2: String
} [
    Mark::new(6, Location::Default, Style::Simple),
    Mark::new(7, Location::Body, Style::Json)
] { rate: Some(20), } }

impl CreateThing {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule::new(8, 32, 3, "!@#").check(Some(&self.password))?;
        Ok(())
    }
}

/// In the request of [`CreateThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
    pub default: Option<String>,
}
input! { Tag(key: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Default" default: String
} }

/// Response of [`CreateThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingOutput {
    pub thing: Option<OptionItem>,
    pub weight: Option<f64>,
}
model! { CreateThingOutput {
    0 "Thing" thing: OptionItem, 1 "Weight" weight: f64
} }

/// In the response of [`CreateThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionItem {
    pub id: Option<i64>,
    pub parent: Option<Box<OptionItem>>,
    pub children: Vec<OptionItem>,
    pub tag: Vec<Tag>,
    /// Opens the thing. This line is long enough to be broken into two by the generator, as rustfmt and readers of
    /// source like it.
    ///
    /// Secret.
    pub token: Option<Secret>,
}
model! { OptionItem {
    0 "Id" id: i64, 1 "Parent" parent: Box<OptionItem>, 2 "Children" children: Vec<OptionItem>, 3 "Tag" tag: Vec<Tag>,
    4 "Token" token: Secret
} }

/// Deletes thing: `DeleteThing` of `sample` 2020-02-02.
///
/// DELETE `/things/{ThingId}`. Changes data. See <https://docs.example.com/Sample/2020-02-02/DeleteThing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThing {
    /// Required.
    pub thing_id: String,
    pub force: Option<bool>,
    pub x_trace: Option<String>,
}
operation! { DeleteThing(thing_id: String) "DeleteThing" -> Empty {
    0 "ThingId" thing_id, 1 "Force" force: bool, 2 "x-trace" x_trace: String
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None)
] { method: "DELETE", path: "/things/{ThingId}", body: BodyStyle::Json, } }

/// Response of [`DeleteThing`]: empty.
pub type DeleteThingOutput = Empty;

/// Describes things: `DescribeThings` of `sample` 2020-02-02.
///
/// GET. Reads only. See <https://docs.example.com/Sample/2020-02-02/DescribeThings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings {}
operation! { DescribeThings() "DescribeThings" -> DescribeThingsOutput {} { method: "GET", read_only: Some(true), } }

/// Response of [`DescribeThings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThingsOutput {
    pub items: Vec<OptionItem>,
    pub total_count: Option<i64>,
}
model! { DescribeThingsOutput {
    0 "Items" items: Vec<OptionItem>, 1 "TotalCount" total_count: i64
} }

/// Lists parts: `ListParts` of `sample` 2020-02-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See <https://docs.example.com/Sample/2020-02-02/ListParts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParts {
    /// Required.
    pub thing_id: String,
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { ListParts(thing_id: String) "ListParts" -> ListPartsOutput {
    0 "ThingId" thing_id, 1 "Ids" ids: Vec<String>, 2 "NextToken" next_token: String, 3 "MaxResults" max_results: i64
} }
paged! { ListParts: OptionItem =
    Token "NextToken", "Data.Type" data.r#type, next "Data.NextToken", more "Data.HasMore" }

/// Response of [`ListParts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartsOutput {
    pub data: Option<Parts>,
}
model! { ListPartsOutput {
    0 "Data" data: Parts
} }

/// In the response of [`ListParts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parts {
    pub r#type: Vec<OptionItem>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
}
model! { Parts {
    0 "Type" r#type: Vec<OptionItem>, 1 "HasMore" has_more: bool, 2 "NextToken" next_token: String
} }

/// Lists thing names: `ListThingNames` of `sample` 2020-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://docs.example.com/Sample/2020-02-02/ListThingNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingNames {
    pub page_number: Option<String>,
    pub page_size: Option<i64>,
}
operation! { ListThingNames() "ListThingNames" -> ListThingNamesOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: i64
} }
paged! { ListThingNames: String =
    Number "PageNumber", "Names.TheNamesOfAllTheThingsThatAreThere" names.the_names_of_all_the_things_that_are_there, total "Names.TotalCount" }

/// Response of [`ListThingNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingNamesOutput {
    pub names: Option<Names>,
}
model! { ListThingNamesOutput {
    0 "Names" names: Names
} }

/// In the response of [`ListThingNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Names {
    pub the_names_of_all_the_things_that_are_there: Vec<String>,
    pub total_count: Option<String>,
}
model! { Names {
    0 "TheNamesOfAllTheThingsThatAreThere" the_names_of_all_the_things_that_are_there: Vec<String>,
    1 "TotalCount" total_count: String
} }

/// `OldAction` of `sample` 2020-02-02.
///
/// POST. Changes data. See <https://docs.example.com/Sample/2020-02-02/OldAction>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldAction {}
operation! { OldAction() "OldAction" -> Empty {} { no_reply: true, } }

/// Response of [`OldAction`]: empty.
pub type OldActionOutput = Empty;

/// Puts picture: `PutPicture` of `sample` 2020-02-02.
///
/// POST. Changes data. Not signed. See <https://docs.example.com/Sample/2020-02-02/PutPicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPicture {
    /// Required.
    pub picture: Bytes,
    pub name: Option<String>,
}
operation! { PutPicture(picture: Bytes) "PutPicture" -> PutPictureOutput {
    0 "Picture" picture, 1 "Name" name: String
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Header, Style::None)
] { body: BodyStyle::Stream, host: Some("pictures.ai"), unsigned: true, } }

/// Response of [`PutPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPictureOutput {
    pub body: Vec<String>,
}
model! { PutPictureOutput {
    0 "body" body: Vec<String>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Describes things: `describeTHINGS` of `sample` 2020-02-02.
///
/// POST. Changes data. See <https://docs.example.com/Sample/2020-02-02/describeTHINGS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings2 {}
operation! { DescribeThings2() "describeTHINGS" -> DescribeThings2Output {} }

/// Response of [`DescribeThings2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings2Output {
    pub items: Vec<OptionItem>,
    pub total_count: Option<i64>,
}
model! { DescribeThings2Output {
    0 "Items" items: Vec<OptionItem>, 1 "TotalCount" total_count: i64
} }

/// Starts thing: `startThing` of `sample` 2020-02-02.
///
/// POST. Changes data. See <https://docs.example.com/Sample/2020-02-02/startThing>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThing {}
operation! { StartThing() "startThing" -> StartThingReply {} }

/// Response of [`StartThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThingReply {
    /// On the wire: `3DThing`.
    pub n3d_thing: Option<SolidThing>,
}
model! { StartThingReply {
    0 "3DThing" n3d_thing: SolidThing
} }

/// In the response of [`StartThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SolidThing {
    pub vec: Vec<SolidThing>,
}
model! { SolidThing {
    0 "vec" vec: Vec<SolidThing>
} }

/// Starts thing output: `startThingOutput` of `sample` 2020-02-02.
///
/// POST. Changes data. See <https://docs.example.com/Sample/2020-02-02/startThingOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThingOutput {
    pub rock: Option<StringItem>,
}
operation! { StartThingOutput() "startThingOutput" -> StartThingOutputOutput {
    0 "rock" rock: StringItem
} }

/// In the request of [`StartThingOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringItem {
    /// On the wire: `3d`.
    pub n3d: Option<bool>,
}
input! { StringItem() {
    0 "3d" n3d: bool
} }

/// Response of [`StartThingOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThingOutputOutput {
    pub vec: Vec<SolidThing>,
}
model! { StartThingOutputOutput {
    0 "vec" vec: Vec<SolidThing>
} }

waiters! {
    /// A part of a thing is whole.
    fn part_whole(thing_id: String, id: String) -> ListParts = ListParts::new(thing_id).ids([id]),
        "Data.Type.Token" ["whole"] ["broken", "lost"];
}

codes! {
    /// HTTP 400.
    INVALID_NAME "InvalidName",
    THING_NOT_FOUND "Thing.NotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateThing, DeleteThing, DescribeThings, ListParts, ListThingNames, OldAction, PutPicture, DescribeThings2,
    StartThing, StartThingOutput
}
