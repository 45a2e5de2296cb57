//! `sample` 2020-02-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("north-1", "sample-north.example.com")],
    vpc: &[("north-1", "sample-vpc.north-1.example.com")],
    global: "sample.example.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "sample", version: "2020-02-02", code: "sample", endpoints: &ENDPOINTS };

/// Makes a thing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThing {
    /// At most 64 characters.
    pub name: String,
    /// 1 to 10.
    pub size: i64,
    pub zone: String,
    /// One of `small`, `large`.
    pub kind: String,
    pub password: Secret,
    pub tag: Option<Vec<Tag>>,
    pub ids: Option<Vec<String>>,
    pub options: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
    pub self_: Option<bool>,
    pub default: Option<bool>,
    pub uui: Option<String>,
    /// Deprecated.
    pub uui_2: Option<String>,
}

/// What [`CreateThing::new`] takes.
pub struct CreateThingRequired {
    pub name: String,
    pub size: i64,
    pub zone: String,
    pub kind: String,
    pub password: Secret,
}
operation! { CreateThing{CreateThingRequired: name, size, zone, kind, password} "CreateThing" -> CreateThingOutput {
    0 "Name" name, 1 "Size" size, 2 "Zone" zone, 3 "Kind" kind, 4 "Password" password, 5 "Tag" tag: Vec<Tag>,
    6 "Ids" ids: Vec<String>, 7 "Options" options: BTreeMap<String, Value>, 8 "Type" r#type: String,
    9 "Self" self_: bool, 10 "Default" default: bool, 11 "UUI" uui: String, 12 "Uui" uui_2: String
} [
    Mark { index: 6, location: Location::Default, style: Style::Simple },
    Mark { index: 7, location: Location::Body, style: Style::Json }
] { rate: Some(20), } }

impl CreateThing {
    /// Checks passwords against the provider's published rule; nothing is sent.
    pub fn validate(&self) -> Result<(), PasswordViolation> {
        PasswordRule { min: 8, max: 32, classes: 3, special: "!@#" }.check(Some(&self.password))?;
        Ok(())
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
    pub default: Option<String>,
}
input! { Tag(key: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "Default" default: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingOutput {
    pub thing: Option<OptionItem>,
    pub weight: Option<f64>,
}
model! { CreateThingOutput {
    0 "Thing" thing, 1 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionItem {
    pub id: Option<u64>,
    pub parent: Option<Box<OptionItem>>,
    pub children: Option<Vec<OptionItem>>,
    pub tag: Option<Vec<Tag>>,
    /// Opens the thing. This line is long enough to be broken into two by the generator, as rustfmt and readers of
    /// source like it.
    pub token: Option<Secret>,
}
model! { OptionItem {
    0 "Id" id, 1 "Parent" parent, 2 "Children" children, 3 "Tag" tag, 4 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThing {
    pub thing_id: String,
    pub force: Option<bool>,
    pub x_trace: Option<String>,
}
operation! { DeleteThing(thing_id: String) "DeleteThing" -> Empty {
    0 "ThingId" thing_id, 1 "Force" force: bool, 2 "x-trace" x_trace: String
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None }
] { method: "DELETE", path: "/things/{ThingId}", body: BodyStyle::Json, } }

pub type DeleteThingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings {}
operation! { DescribeThings() "DescribeThings" -> DescribeThingsOutput {} { method: "GET", read_only: Some(true), } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThingsOutput {
    pub items: Option<Vec<OptionItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeThingsOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParts {
    pub thing_id: String,
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { ListParts(thing_id: String) "ListParts" -> ListPartsOutput {
    0 "ThingId" thing_id, 1 "Ids" ids: Vec<String>, 2 "NextToken" next_token: String, 3 "MaxResults" max_results: i64
} }
paged! { ListParts: OptionItem =
    Token "NextToken", "Data.Type" data.r#type, next "Data.NextToken", more "Data.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartsOutput {
    pub data: Option<Parts>,
}
model! { ListPartsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parts {
    pub r#type: Option<Vec<OptionItem>>,
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
}
model! { Parts {
    0 "Type" r#type, 1 "HasMore" has_more, 2 "NextToken" next_token
} }

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
    Number "PageNumber", "Names.TheNamesOfAllTheThingsThatAreThere" names.the_names_of_all_the_things_that_are_there, total "Names.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingNamesOutput {
    pub names: Option<Names>,
}
model! { ListThingNamesOutput {
    0 "Names" names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Names {
    pub the_names_of_all_the_things_that_are_there: Option<Vec<String>>,
    pub total_count: Option<String>,
}
model! { Names {
    0 "TheNamesOfAllTheThingsThatAreThere" the_names_of_all_the_things_that_are_there, 1 "TotalCount" total_count
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldAction {}
operation! { OldAction() "OldAction" -> Empty {} { no_reply: true, } }

pub type OldActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPicture {
    pub picture: Bytes,
    pub name: Option<String>,
}
operation! { PutPicture(picture: Bytes) "PutPicture" -> PutPictureOutput {
    0 "Picture" picture, 1 "Name" name: String
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None }
] { body: BodyStyle::Stream, host: Some("pictures.ai"), unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutPictureOutput {
    pub body: Option<Vec<String>>,
}
model! { PutPictureOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings2 {}
operation! { DescribeThings2() "describeTHINGS" -> DescribeThings2Output {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings2Output {
    pub items: Option<Vec<OptionItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeThings2Output {
    0 "Items" items, 1 "TotalCount" total_count
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThing {}
operation! { StartThing() "startThing" -> StartThingReply {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThingReply {
    pub n3d_thing: Option<SolidThing>,
}
model! { StartThingReply {
    0 "3DThing" n3d_thing
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SolidThing {
    pub vec: Option<Vec<SolidThing>>,
}
model! { SolidThing {
    0 "vec" vec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThingOutput {
    pub rock: Option<StringItem>,
}
operation! { StartThingOutput() "startThingOutput" -> StartThingOutputOutput {
    0 "rock" rock: StringItem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringItem {
    pub n3d: Option<bool>,
}
input! { StringItem() {
    0 "3d" n3d: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartThingOutputOutput {
    pub vec: Option<Vec<SolidThing>>,
}
model! { StartThingOutputOutput {
    0 "vec" vec
} }

waiters! {
    /// A part of a thing is whole.
    fn part_whole(thing_id: String, id: String) -> ListParts =
        ListParts::new(thing_id).ids([id]),
        "Data.Type.Token" ["whole"] ["broken", "lost"];
}

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    /// HTTP 400.
    pub const INVALID_NAME: &str = "InvalidName";
    pub const THING_NOT_FOUND: &str = "Thing.NotFound";
}

#[cfg(feature = "reflect")]
register! {
    CreateThing, DeleteThing, DescribeThings, ListParts, ListThingNames, OldAction, PutPicture, DescribeThings2,
    StartThing, StartThingOutput
}
