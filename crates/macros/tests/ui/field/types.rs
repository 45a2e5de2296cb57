#![allow(unused_imports)]

use std::collections::HashMap;

use cumulo_tencent::{Model, Operation, model::Empty};

#[derive(Default, Model)]
struct Types {
    count: Option<i32>,
    size: u32,
    map: HashMap<String, String>,
    bytes: Vec<u8>,
    text: &'static str,
    pair: (String, String),
    list: [String; 2],
    nested: Vec<Option<f32>>,
}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct Op {
    #[field(required)]
    a: Option<String>,
    b: String,
    #[field(secret)]
    c: Option<String>,
}

fn main() {}
