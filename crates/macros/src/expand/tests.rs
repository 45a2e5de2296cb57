#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use std::{env, fs, path::Path};

use proc_macro2::TokenStream;
use syn::{DeriveInput, Result, parse_quote};

use super::{model, operation};
use crate::provider::Provider;

/// Compares generated code with `tests/expanded/<name>.rs`. If the environment variable `CUMULO_BLESS` is set, writes
/// the file first.
fn check(name: &str, expanded: Result<TokenStream>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expanded").join(name).with_extension("rs");
    let code = prettyplease::unparse(&syn::parse2(expanded.unwrap()).unwrap());
    if env::var_os("CUMULO_BLESS").is_some() {
        fs::write(&file, &code).unwrap();
    }
    assert_eq!(code, fs::read_to_string(&file).unwrap(), "{}", file.display());
}

#[test]
fn expands_an_operation_with_the_usual_keys() {
    let input: DeriveInput = parse_quote! {
        #[operation(service = "redis", version = "2018-04-12", action = "FlyToTheMoon", output = FlyToTheMoonOutput)]
        pub struct FlyToTheMoon {
            /// Name of the rocket.
            #[field("Rocket", required)]
            rocket: String,
            /// Names of the crew.
            crew: Option<Vec<String>>,
            #[field(secret)]
            pin: Option<Secret>,
        }
    };
    check("operation", operation(&input, Provider::Tencent));
}

#[test]
fn expands_an_operation_with_every_key() {
    let input: DeriveInput = parse_quote! {
        #[operation(
            service = "moon", version = "2030-01-01", action = "PutModule", output = Empty, method = "PUT",
            path = "/bases/{baseId}", body = "json", code = "moonbase", endpoint = "regional", global = "moon.example.com",
            host = "moon.api", read_only = false, rate = 20, unsigned, rename_all = "camelCase", api = Moon, crate = sdk
        )]
        struct PutModule {
            #[field(required)]
            base_id: String,
            #[field(location = "query", style = "simple")]
            zones: Option<Vec<i64>>,
            #[field(rest)]
            rest: Option<BTreeMap<String, String>>,
        }
    };
    check("every_key", operation(&input, Provider::Alibaba));
}

#[test]
fn expands_a_model_with_and_without_setters() {
    let output: DeriveInput = parse_quote! {
        pub struct Output {
            flight_id: Option<i64>,
            r#type: String,
        }
    };
    check("model", model(&output, Provider::Zenlayer));
    let input: DeriveInput = parse_quote! {
        #[model(setters, rename_all = "snake_case")]
        pub(crate) struct Input {
            #[field(required)]
            name: String,
            size: Option<i64>,
        }
    };
    check("model_setters", model(&input, Provider::Other));
}
