#![allow(unused_imports)]

use cumulo_alibaba::{Operation, model::Empty};

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, path = "/a/{Id}")]
struct NoField {}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, path = "/a/{Id}")]
struct NotRequired {
    id: Option<String>,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, path = "/a/{Id}")]
struct Elsewhere {
    #[field(required, location = "query")]
    id: String,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, path = "/a")]
struct NoLabel {
    #[field("Id", required, location = "path")]
    id: String,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, path = "a?b=c")]
struct Query {}

fn main() {}
