//! The committed specs are valid, have the form that the importer writes, and match the generated schemas.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeMap, fs};

use cumulo_spec::{Field, PasswordRule, Spec, Type, merge::Overlay};
use serde_json::Value;
use xtask::spec::{load, node::Node, read_spec, schema, write};

fn specs() -> BTreeMap<String, Spec> {
    load(&xtask::specs())
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
        .into_iter()
        .map(|merged| (format!("{}/{}", merged.spec.provider, merged.spec.service), merged.spec))
        .collect()
}

fn field<'s>(spec: &'s Spec, owner: &str, name: &str) -> &'s Field {
    spec.structs.get(owner).unwrap().iter().find(|field| field.name == name).unwrap_or_else(|| panic!("{owner}.{name}"))
}

#[test]
fn every_file_has_the_form_that_the_importer_writes() {
    for spec in specs().values() {
        let name = format!("{}/{}/{}.json", spec.provider, spec.service, spec.version);
        let text = fs::read_to_string(xtask::specs().join(&name)).unwrap();
        let read = read_spec(&xtask::specs().join(&name), &name).unwrap();
        assert!(write(&read).unwrap() == text, "{name} does not have the form that the importer writes");
        let again: Spec = serde_json::from_str(&write(&read).unwrap()).unwrap();
        assert!(again == read, "{name} differs after writing and reading");
        assert!(Node::parse(&text).unwrap().duplicates().is_empty());
    }
}

#[test]
fn writes_each_field_and_each_error_code_on_one_line() {
    let text = fs::read_to_string(xtask::specs().join("tencent/redis/2018-04-12.json")).unwrap();
    assert!(text.contains("\n      {\"name\": \"InstanceId\", \"type\": \"string\", \"required\": true},\n"));
    assert!(text.contains("\n        \"InvalidParameterValue.PasswordRuleError\",\n"));
    assert!(text.contains("\n    \"InvalidParameterValue.PasswordRuleError\": {},\n"));
}

#[test]
fn the_seed_operations_have_the_expected_facts() {
    let specs = specs();
    let rule = |spec: &str, owner: &str, name: &str| -> Option<PasswordRule> {
        let field = field(specs.get(spec).unwrap(), owner, name);
        assert_eq!(field.secret, Some(true), "{owner}.{name}");
        field.password.clone()
    };
    let rds = rule("alibaba/rds", "ResetAccountPasswordRequest", "AccountPassword").unwrap();
    assert_eq!((rds.min, rds.max, rds.classes, rds.special.as_str()), (8, 32, 3, "!@#$&%^*()_+-="));
    let dds = rule("alibaba/dds", "ResetAccountPasswordRequest", "AccountPassword").unwrap();
    assert_eq!((dds.min, dds.max, dds.classes, dds.special.as_str()), (8, 32, 3, "!#$%^&*()_+-="));
    let zec = rule("zenlayer/zec", "ResetInstancePasswordRequest", "password").unwrap();
    assert_eq!((zec.min, zec.max, zec.special.as_str()), (8, 16, "~!@$^*-_=+"));
    assert_eq!(zec.code, "INVALID_PASSWORD_MALFORMED");
    assert_eq!(rule("tencent/redis", "ResetPasswordRequest", "Password"), None);
    assert_eq!(rule("alibaba/smartag", "ResetSmartAccessGatewayClientUserPasswordRequest", "Password"), None);

    let constructor =
        |spec: &str, action: &str| specs.get(spec).unwrap().operations.get(action).unwrap().constructor.clone();
    assert_eq!(constructor("tencent/redis", "ResetPassword"), ["InstanceId"]);
    assert_eq!(constructor("zenlayer/zec", "ResetInstancePassword"), ["instanceId", "password"]);
    let smartag = specs.get("alibaba/smartag").unwrap();
    let reset = smartag.operations.get("ResetSmartAccessGatewayClientUserPassword").unwrap();
    assert_eq!((reset.constructor.len(), reset.errors.len(), reset.output.as_ref()), (3, 4, None));
    assert_eq!(smartag.errors.get("SAG.InstanceNoFound").unwrap().http, Some(400));
}

#[test]
fn the_seed_services_have_the_expected_hosts() {
    let specs = specs();
    let region =
        |spec: &str, region: &str| specs.get(spec).unwrap().endpoint.regions.get(region).cloned().unwrap_or_default();
    assert_eq!(region("alibaba/smartag", "cn-shanghai"), "smartag.cn-shanghai.aliyuncs.com");
    assert_eq!(region("alibaba/rds", "cn-hangzhou"), "rds.aliyuncs.com");
    assert_eq!(region("alibaba/dds", "cn-hangzhou"), "mongodb.aliyuncs.com");
    assert_eq!(specs.get("alibaba/dds").unwrap().endpoint.global, "mongodb.aliyuncs.com");
}

#[test]
fn schemas_match_the_types() {
    for (name, text) in schema::files().unwrap() {
        let committed = fs::read_to_string(xtask::specs().join(name)).unwrap_or_default();
        assert!(committed == text, "specs/{name} is out of date: run `cargo xtask schema`");
    }
}

#[test]
fn the_catalog_contains_every_merged_spec() {
    let merged = xtask::spec::load(&xtask::specs()).unwrap();
    let catalog = cumulo_catalog::Catalog::embedded();
    assert_eq!(catalog.services().len(), merged.len());
    for mut item in merged {
        // The catalog does not contain omitted operations and fields.
        item.spec.left_out.clear();
        let spec = catalog.service(&item.spec.provider, &item.spec.service, &item.spec.version).unwrap();
        assert!(
            *spec == item.spec,
            "{}/{} of the catalog differs from its spec",
            item.spec.provider,
            item.spec.service
        );
        assert_eq!(catalog.provider(&item.spec.provider), Some(&item.provider));
    }
}

/// Returns the type of the field at a path of a spec.
fn at<'s>(spec: &'s Spec, root: Option<&str>, path: &str) -> &'s Type {
    let mut fields = spec.structs.get(root.unwrap_or_default()).map_or(&[][..], Vec::as_slice);
    let mut found = None;
    for name in path.split('.') {
        let field = fields.iter().find(|field| field.name == name);
        let field = field.unwrap_or_else(|| panic!("{}: no `{name}` of `{path}` in {root:?}", spec.service));
        found = Some(&field.ty);
        fields = match &field.ty {
            Type::Struct(inner) => spec.structs.get(inner).map_or(&[][..], Vec::as_slice),
            _ => &[],
        };
    }
    found.unwrap()
}

#[test]
fn fields_for_paging_have_supported_types() {
    // The paginator of the core supports only these types.
    let scalar = |ty: &Type| matches!(ty, Type::String | Type::Int32 | Type::Int64 | Type::Uint64);
    let (mut counts, mut steps) = (BTreeMap::new(), BTreeMap::new());
    for merged in load(&xtask::specs()).unwrap() {
        let spec = &merged.spec;
        for (action, operation) in &spec.operations {
            let Some(pages) = &operation.pages else { continue };
            let context = format!("{}/{}/{action}: {pages:?}", spec.provider, spec.service);
            let (input, output) = (operation.input.as_deref(), operation.output.as_deref());
            assert!(matches!(pages.input.len(), 1 | 2), "{context}");
            assert!(pages.input.iter().all(|path| scalar(at(spec, input, path))), "{context}");
            assert!(matches!(at(spec, output, &pages.items), Type::List(_)), "{context}");
            for path in [&pages.next, &pages.total].into_iter().flatten() {
                assert!(scalar(at(spec, output, path)), "{context}");
            }
            assert!(pages.more.iter().all(|path| *at(spec, output, path) == Type::Bool), "{context}");
            *counts.entry(spec.provider.clone()).or_insert(0) += 1;
            *steps.entry(format!("{:?}", pages.step())).or_insert(0) += 1;
        }
    }
    for (provider, minimum) in [("alibaba", 2_200), ("tencent", 2_500), ("zenlayer", 110)] {
        assert!(counts.get(provider).is_some_and(|count| *count >= minimum), "{counts:?}");
    }
    for (step, minimum) in [("Number", 1_800), ("Offset", 1_900), ("Token", 900)] {
        assert!(steps.get(step).is_some_and(|count| *count >= minimum), "{steps:?}");
    }
}

/// Returns the overlays of all service versions, by file and version.
fn overlays() -> BTreeMap<String, Overlay> {
    let mut overlays = BTreeMap::new();
    for spec in load(&xtask::specs()).unwrap().into_iter().map(|merged| merged.spec) {
        let name = format!("{}/{}/overlay.json", spec.provider, spec.service);
        let Ok(text) = fs::read_to_string(xtask::specs().join(&name)) else { continue };
        let mut versions: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
        if let Some(overlay) = versions.remove(&spec.version) {
            overlays.insert(format!("{name} {}", spec.version), serde_json::from_value(overlay).unwrap());
        }
    }
    overlays
}

#[test]
fn every_waiter_has_a_source() {
    let mut missing = Vec::new();
    for (file, overlay) in overlays() {
        let waiters = overlay.waiters.iter().filter(|(_, waiter)| waiter.source.is_empty());
        missing.extend(waiters.map(|(name, _)| format!("{file}: {name}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_correction_of_facts_has_a_reason() {
    let mut missing = Vec::new();
    for (file, overlay) in overlays() {
        let has_none = |why: &str, source: &str| why.is_empty() && source.is_empty();
        let operations = overlay.operations.iter().filter(|(_, patch)| patch.corrects());
        let operations = operations.filter(|(_, patch)| has_none(&patch.why, &patch.source));
        missing.extend(operations.map(|(name, _)| format!("{file}: {name}")));
        let fields = overlay.fields.iter().filter(|(_, patch)| patch.corrects());
        let fields = fields.filter(|(_, patch)| has_none(&patch.why, &patch.source));
        missing.extend(fields.map(|(name, _)| format!("{file}: {name}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
