#![allow(unused_imports)]

use cumulo_tencent::{Operation, model::Empty};

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", outptu = Empty)]
struct Misspelt {}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, colour = "red")]
struct Unknown {}

#[derive(Default, Operation)]
#[operation(service = "s", service = "t", version = "1", output = Empty)]
struct Twice {}

#[derive(Default, Operation)]
#[operation(service, version = "1", output = Empty)]
struct NoValue {}

#[derive(Default, Operation)]
#[operation(service = "s", version = 1, output = Empty)]
struct WrongValue {}

#[derive(Default, Operation)]
#[operation(service = "s", version = "", output = Empty)]
struct EmptyValue {}

#[derive(Default, Operation)]
#[operation("s", version = "1", output = Empty)]
struct NoKey {}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, body = "jsn")]
struct UnknownBody {}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, method = "FETCH")]
struct UnknownMethod {}

#[derive(Default, Operation)]
#[operation(service = "s", version = "1", output = Empty, global = "https://example.com/")]
struct Url {}

fn main() {}
