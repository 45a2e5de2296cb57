//! Packing, opening and reading a catalog, also with damaged bytes.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use cumulo_catalog::{
    Catalog, Error, pack,
    spec::{Field, Operation, Provider, Spec, Type},
};

fn spec(provider: &str, service: &str, version: &str, actions: &[&str]) -> Spec {
    let mut spec = Spec {
        provider: provider.into(),
        service: service.into(),
        version: version.into(),
        code: service.to_uppercase(),
        ..Spec::default()
    };
    for action in actions {
        let input = format!("{action}Request");
        spec.operations.insert((*action).into(), Operation { input: Some(input.clone()), ..Operation::default() });
        spec.structs.insert(input, vec![Field::new("Name", Type::List(Box::new(Type::String)))]);
    }
    spec
}

fn provider(name: &str) -> Provider {
    Provider { name: name.into(), title: name.to_uppercase(), ..Provider::default() }
}

fn specs() -> Vec<Spec> {
    vec![
        spec("tencent", "redis", "2018-04-12", &["ResetPassword", "DescribeInstances"]),
        spec("alibaba", "rds", "2014-08-15", &["ResetAccountPassword"]),
        spec("alibaba", "dds", "2015-12-01", &["ResetAccountPassword"]),
        spec("alibaba", "other", "2014-08-15", &["ResetAccountPassword", "Other"]),
    ]
}

fn packed() -> Vec<u8> {
    pack(&[provider("tencent"), provider("alibaba")], &specs())
}

#[test]
fn opens_a_packed_catalog() {
    let catalog = Catalog::open(packed()).unwrap();
    assert_eq!(catalog.providers().iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["alibaba", "tencent"]);
    assert_eq!(catalog.provider("tencent").unwrap().title, "TENCENT");
    let listed: Vec<_> =
        catalog.services().map(|e| (e.provider.as_str(), e.service.as_str(), e.code.as_str())).collect();
    assert_eq!(
        listed,
        [
            ("alibaba", "dds", "DDS"),
            ("alibaba", "other", "OTHER"),
            ("alibaba", "rds", "RDS"),
            ("tencent", "redis", "REDIS")
        ]
    );
    for expected in specs() {
        let found = catalog.service(&expected.provider, &expected.service, &expected.version).unwrap();
        assert_eq!(*found, expected);
        let again = catalog.clone().service(&expected.provider, &expected.service, &expected.version).unwrap();
        assert!(Arc::ptr_eq(&found, &again), "inflated only once, also for clones");
    }
}

#[test]
fn finds_services_by_version_and_action() {
    let catalog = Catalog::open(packed()).unwrap();
    let services = |provider, version, action| {
        catalog.find(provider, version, action).iter().map(|e| e.service.clone()).collect::<Vec<_>>()
    };
    assert_eq!(services("alibaba", "2014-08-15", "ResetAccountPassword"), ["other", "rds"]);
    assert_eq!(services("alibaba", "2015-12-01", "ResetAccountPassword"), ["dds"]);
    assert!(services("alibaba", "2015-12-01", "Other").is_empty());
    assert!(services("tencent", "2014-08-15", "ResetAccountPassword").is_empty());
    let entry = catalog.services().find(|e| e.service == "redis").unwrap();
    assert_eq!(entry.actions().collect::<Vec<_>>(), ["DescribeInstances", "ResetPassword"]);
    assert!(entry.has("ResetPassword") && !entry.has("resetPassword"));
}

#[test]
fn finds_the_same_services_in_a_catalog_from_specs() {
    let mut newer = spec("alibaba", "rds", "2014-08-15", &["Only"]);
    newer.code = "Newer".into();
    let catalog = Catalog::from_specs([provider("alibaba")], specs().into_iter().chain([newer]));
    assert_eq!(catalog.services().len(), 4);
    assert_eq!(catalog.service("alibaba", "rds", "2014-08-15").unwrap().code, "Newer");
    assert_eq!(catalog.find("alibaba", "2014-08-15", "ResetAccountPassword").len(), 1);
}

#[test]
fn packs_the_same_specs_in_any_order_to_the_same_bytes() {
    let mut reversed = specs();
    reversed.reverse();
    assert_eq!(packed(), pack(&[provider("alibaba"), provider("tencent")], &reversed));
}

#[test]
fn reports_an_unknown_service() {
    let error = Catalog::open(packed()).unwrap().service("tencent", "redis", "2000-01-01").unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }));
    assert!(error.to_string().contains("2000-01-01"));
}

#[test]
fn opens_an_empty_catalog() {
    let catalog = Catalog::open(pack(&[], &[])).unwrap();
    assert_eq!((catalog.providers().len(), catalog.services().len()), (0, 0));
}

#[test]
fn reports_truncated_bytes() {
    let intact = packed();
    for length in 0..intact.len() {
        assert!(Catalog::open(intact[..length].to_vec()).is_err(), "{length} of {} bytes", intact.len());
    }
    assert_eq!(Catalog::open(Vec::new()).unwrap_err(), Error::NotACatalog);
    assert_eq!(Catalog::open(b"CUMULO\0\x01".to_vec()).unwrap_err(), Error::Truncated);
}

#[test]
fn reports_a_flipped_bit_or_returns_the_same_specs() {
    let intact = packed();
    for at in 0..intact.len() {
        for bit in 0..8 {
            let mut bytes = intact.clone();
            bytes[at] ^= 1 << bit;
            let Ok(catalog) = Catalog::open(bytes) else { continue };
            assert!(at >= 16, "the header is checked");
            for spec in specs() {
                if let Ok(found) = catalog.service(&spec.provider, &spec.service, &spec.version) {
                    assert_eq!(*found, spec, "byte {at}: damage is detected");
                }
            }
        }
    }
}

#[test]
fn reports_a_newer_format_version() {
    let mut bytes = packed();
    bytes[7] = 9;
    assert_eq!(Catalog::open(bytes).unwrap_err(), Error::Version(9));
}

#[test]
fn rejects_a_header_that_announces_gigabytes() {
    let mut bytes = packed();
    bytes[12..16].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(Catalog::open(bytes).unwrap_err(), Error::Corrupt { .. }));
}

#[test]
fn opens_the_embedded_catalog() {
    assert!(Catalog::open(include_bytes!("../data/catalog.bin").as_slice()).is_ok());
    for entry in Catalog::embedded().services() {
        let spec = Catalog::embedded().service(&entry.provider, &entry.service, &entry.version).unwrap();
        assert!(spec.operations.keys().eq(entry.actions()));
    }
}

fn found<'a>(catalog: &'a Catalog, words: &str) -> Vec<(&'a str, &'a str)> {
    catalog.search(words, 10).iter().map(|hit| (hit.entry.service.as_str(), hit.action)).collect()
}

#[test]
fn searches_by_words() {
    let mut documented = spec("zenlayer", "zec", "2025-09-01", &["CreateVpcs", "CreateVpcPeer", "StopInstances"]);
    documented.operations.get_mut("StopInstances").unwrap().doc = "Shuts virtual machines down.".into();
    let specs: Vec<Spec> = specs().into_iter().chain([documented]).collect();
    let providers = [provider("alibaba"), provider("tencent"), provider("zenlayer")];
    for catalog in [Catalog::open(pack(&providers, &specs)).unwrap(), Catalog::from_specs(providers, specs)] {
        assert_eq!(found(&catalog, "ResetPassword")[0], ("redis", "ResetPassword"));
        assert_eq!(found(&catalog, "resetpassword"), [("redis", "ResetPassword")]);
        let reset = found(&catalog, "reset password");
        assert_eq!(reset[0], ("redis", "ResetPassword"), "the action whose name has no other words is first");
        assert_eq!(reset.len(), 4);
        assert_eq!(found(&catalog, "password rds"), [("rds", "ResetAccountPassword")]);
        assert_eq!(found(&catalog, "the tencent instances"), [("redis", "DescribeInstances")]);
        assert_eq!(found(&catalog, "vpc"), [("zec", "CreateVpcs"), ("zec", "CreateVpcPeer")]);
        assert_eq!(found(&catalog, "virtual machine"), [("zec", "StopInstances")]);
        assert_eq!(catalog.search("machines", 10)[0].doc, "Shuts virtual machines down.");
        assert_eq!(found(&catalog, "redis nonsense").len(), 2, "the operations that match the most words");
        assert_eq!(catalog.search("alibaba", 3).len(), 3);
        assert!(found(&catalog, "nonsense").is_empty() && found(&catalog, "").is_empty());
        assert_eq!(catalog.services().last().unwrap().doc("StopInstances"), "Shuts virtual machines down.");
    }
}

#[test]
fn packs_and_opens_every_committed_spec() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut specs = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .file_name()
                .is_some_and(|name| name.to_str().unwrap().starts_with(|c: char| c.is_ascii_digit()))
            {
                specs.push(serde_json::from_slice::<Spec>(&std::fs::read(path).unwrap()).unwrap());
            }
        }
    }
    assert!(specs.len() >= 5);
    let catalog = Catalog::open(pack(&[], &specs)).unwrap();
    assert_eq!(catalog.services().len(), specs.len());
    for mut spec in specs {
        let found = catalog.service(&spec.provider, &spec.service, &spec.version).unwrap();
        // The catalog does not keep `left_out`.
        spec.left_out.clear();
        assert!(*found == spec, "{}/{}", spec.provider, spec.service);
    }
}
