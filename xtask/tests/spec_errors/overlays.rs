//! Errors in overlays.

use super::*;

#[test]
fn rejects_an_overlay_of_unknown_names() {
    overlay(
        r#"{"operations": {"ListDisk": {"doc": "x"}}}"#,
        ".operations.ListDisk",
        "no operation `ListDisk`",
        "did you mean `ListDisks`?",
    );
    overlay(
        r#"{"fields": {"Disks.DiskId": {"doc": "x"}}}"#,
        r#".fields["Disks.DiskId"]"#,
        "no struct `Disks`",
        "did you mean `Disk`?",
    );
    overlay(
        r#"{"fields": {"Disk.Id": {"doc": "x"}}}"#,
        r#".fields["Disk.Id"]"#,
        "`Disk` has no field `Id`",
        "`add_fields`",
    );
    overlay(
        r#"{"structs": {"Dick": {"rename": "Volume"}}}"#,
        ".structs.Dick",
        "no struct `Dick`",
        "did you mean `Disk`?",
    );
    overlay(
        r#"{"errors": {"NoZones": {"http": 404}}}"#,
        ".errors.NoZones",
        "no error code `NoZones`",
        "did you mean `NoZone`?",
    );
    overlay(
        r#"{"add_fields": {"Volume": [{"name": "A", "type": "string"}]}}"#,
        ".add_fields.Volume",
        "no struct `Volume`",
        "remove the entry",
    );
}

#[test]
fn rejects_an_overlay_without_effect() {
    let secret = r#"{"fields": {"ResetPasswordRequest.Password": {"secret": true}}}"#;
    overlay(secret, r#".fields["ResetPasswordRequest.Password"].secret"#, "changes nothing", "remove it");
    let token = r#"{"fields": {"ResetPasswordRequest.NextToken": {"secret": false}}}"#;
    overlay(token, r#".fields["ResetPasswordRequest.NextToken"].secret"#, "changes nothing", "remove it");
    overlay(r#"{"fields": {"Disk.DiskId": {}}}"#, r#".fields["Disk.DiskId"]"#, "changes nothing", "remove the entry");
    overlay(
        r#"{"operations": {"ListDisks": {"errors": ["NoZone"]}}}"#,
        ".operations.ListDisks.errors[0]",
        "already list `NoZone` for `ListDisks`",
        "remove it",
    );
    overlay(
        r#"{"add_fields": {"Disk": [{"name": "DiskId", "type": "string"}]}}"#,
        ".add_fields.Disk[0]",
        "already has the field `DiskId`",
        "use `fields`",
    );
    overlay(
        r#"{"structs": {"Disk": {"rename": "Disk"}}}"#,
        ".structs.Disk.rename",
        "changes nothing",
        "remove the entry",
    );
}

#[test]
fn rejects_an_overlay_with_invalid_values() {
    overlay(
        r#"{"fields": {"Disk.DiskId": {"rename": "Id"}}}"#,
        r#".fields["Disk.DiskId"].rename"#,
        "`Id` is not a valid name",
        "lower-case letters",
    );
    let rule = r#"{"fields": {"ResetPasswordRequest.Password": {"password": {"min": 9, "max": 8, "classes": 3, "special": ""}}}}"#;
    overlay(
        rule,
        r#".fields["ResetPasswordRequest.Password"].password"#,
        "no length is allowed by 9 to 8",
        "1 ≤ min ≤ max",
    );
    let rule =
        r#"{"fields": {"ResetPasswordRequest.Pin": {"password": {"min": 8, "max": 9, "classes": 3, "special": ""}}}}"#;
    overlay(rule, r#".fields["ResetPasswordRequest.Pin"].password"#, "needs a string", "remove the rule");
    overlay(
        r#"{"structs": {"Disk": {"rename": "Part"}}}"#,
        ".structs.Disk.rename",
        "the struct `Part` already exists",
        "choose another",
    );
    overlay(
        r##"{"fields": {"Disk.DiskId": {"type": "#Prat"}}}"##,
        r#".fields["Disk.DiskId"].type"#,
        "no struct `Prat`",
        "did you mean `Part`?",
    );
    let pages = r#"{"operations": {"ListDisks": {"pages": {"input": ["Page"], "items": "Disk"}}}}"#;
    overlay(pages, ".operations.ListDisks.pages.items", "no field `Disk`", "did you mean `Disks`?");
}

#[test]
fn rejects_an_overlay_with_unknown_keys() {
    overlay(r#"{"field": {}}"#, ".field", "unknown key `field`", "did you mean `fields`?");
    overlay(
        r#"{"fields": {"Disk.DiskId": {"dok": "x"}}}"#,
        r#".fields["Disk.DiskId"].dok"#,
        "unknown key `dok`",
        "did you mean `doc`?",
    );
}

#[test]
fn rejects_an_overlay_of_an_unknown_version() {
    let specs = Specs::new(SPEC, r#"{"2029-01-02": {}}"#);
    one_fault(&specs, OVERLAY, r#"$["2029-01-02"]"#, "missing specs/nimbus/disk/2029-01-02.json", "name a version");
}

#[test]
fn adds_valid_examples_to_the_operation() {
    let text = r#"{"2030-01-02": {"operations": {"ListDisks": {"example": {"Zone": "z-1", "Page": 2}}}}}"#;
    let merged = Specs::new(SPEC, text).load().unwrap();
    let [Merged { spec, .. }] = merged.as_slice() else { panic!("{merged:#?}") };
    let example = spec.operations.get("ListDisks").and_then(|operation| operation.example.as_ref());
    assert_eq!(example.and_then(|example| example.get("Page")), Some(&2.into()));
}

#[test]
fn rejects_examples_that_the_operation_does_not_accept() {
    let example = |example: &str, problem: &str| {
        let text = format!(r#"{{"operations": {{"ListDisks": {{"example": {example}}}}}}}"#);
        overlay(&text, ".operations.ListDisks.example", problem, "that the operation accepts");
    };
    example("{}", "Zone");
    example(r#"{"Zone": "z-1", "Pagee": 2}"#, "Page");
    example(r#"{"Zone": "z-1", "Page": "two"}"#, "Page");
}

#[test]
fn rejects_a_source_that_is_not_a_url() {
    let text = r#"{"operations": {"ListDisks": {"doc": "x", "source": "their pages"}}}"#;
    overlay(text, ".operations.ListDisks.source", "`their pages` is not a URL", "https://");
}

#[test]
fn rejects_an_overlay_with_only_a_reason() {
    let text = r#"{"operations": {"ListDisks": {"why": "x", "source": "https://example.com"}}}"#;
    overlay(text, ".operations.ListDisks", "changes nothing", "remove the entry");
}
