#![allow(unused_imports)]

use std::collections::BTreeMap;

use cumulo_tencent::{Operation, model::Empty};

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct Duplicate {
    #[field("Id", required)]
    first: String,
    #[field("Id")]
    second: Option<String>,
    id: Option<String>,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct RestFirst {
    #[field(rest)]
    rest: Option<BTreeMap<String, String>>,
    last: Option<String>,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct RestWithName {
    #[field("Rest", rest)]
    rest: Option<BTreeMap<String, String>>,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct Constructor {
    new: Option<bool>,
}

fn main() {}
