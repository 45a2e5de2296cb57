#![allow(unused_imports)]

use cumulo_tencent::{Operation, model::Empty};

#[derive(Default, Operation)]
struct NoAttribute {}

#[derive(Default, Operation)]
#[operation(service = "s", output = Empty)]
struct NoVersion {}

#[derive(Default, cumulo_core::derive::Operation)]
#[operation(service = "s", version = "1", output = Empty)]
struct NoApi {}

fn main() {}
