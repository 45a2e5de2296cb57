#![allow(unused_imports)]

use cumulo_tencent::{Operation, model::Empty};

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct Op {
    #[field("A", requird)]
    a: String,
    #[field(location = "qeury")]
    b: Option<String>,
    #[field(required = true)]
    c: String,
    #[field(style = "yaml")]
    d: Option<String>,
    #[field("")]
    e: Option<String>,
    #[field("F", "G")]
    f: Option<String>,
    #[field]
    g: Option<String>,
}

fn main() {}
