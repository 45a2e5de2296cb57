use cumulo_tencent::Model;

#[derive(Model)]
enum Choice {
    A,
}

#[derive(Model)]
struct Tuple(String);

#[derive(Default, Model)]
struct Generic<T> {
    value: T,
}

#[derive(Default, Model)]
struct Required {
    #[field(required)]
    value: String,
}

#[derive(Default, Model)]
#[model(seters)]
struct Keys {}

#[derive(Default, Model)]
#[model(rename_all = "kebab-case")]
struct Case {}

fn main() {}
