//! Errors in waiters.

use super::*;

/// Asserts that a waiter with these keys, and otherwise valid, results in one error.
fn waiter(members: &str, path: &str, problem: &str, fix: &str) {
    let valid = [
        ("doc", r#""A disk is ready.""#),
        ("operation", r#""ListDisks""#),
        ("path", r#""Disks.DiskId""#),
        ("success", r#"["ready"]"#),
    ];
    let valid = valid.iter().filter(|(name, _)| !members.contains(&format!("\"{name}\"")));
    let mut all: Vec<String> = valid.map(|(name, value)| format!("\"{name}\": {value}")).collect();
    all.extend((!members.is_empty()).then(|| members.to_owned()));
    let text = format!(r#"{{"waiters": {{"ready": {{{}}}}}}}"#, all.join(", "));
    overlay(&text, &format!(".waiters.ready{path}"), problem, fix);
}

#[test]
fn rejects_invalid_waiters() {
    waiter(r#""operation": "ListDisk""#, ".operation", "no operation `ListDisk`", "did you mean `ListDisks`?");
    waiter(r#""path": "Disks.DiskIds""#, ".path", "no `DiskIds` on the path", "did you mean `DiskId`?");
    waiter(r#""path": "Disks""#, ".path", "not a state", "end the path at");
    waiter(r#""path": "Total.Count""#, ".path", "it has no fields", "end the path at `Total`");
    waiter(r#""success": []"#, ".success", "the state to wait for is missing", "at least one");
    waiter(r#""success": ["ready", ""]"#, ".success[1]", "the state is empty", "remove it");
    waiter(r#""success": ["ready", "ready"]"#, ".success[1]", "`ready` is listed twice", "remove one");
    waiter(r#""failure": ["ready"]"#, ".failure[0]", "also a success state", "remove one");
    waiter(r#""with": ["Pages"]"#, ".with[0]", "the input of `ListDisks` has no field `Pages`", "did you mean `Page`?");
    waiter(r#""with": ["Zone"]"#, ".with[0]", "already an argument", "remove it");
    waiter(r#""doc": """#, ".doc", "the description is missing", "a sentence");
    waiter(r#""until": ["ready"]"#, ".until", "unknown key `until`", "known keys are");
    waiter(r#""source": "their pages""#, ".source", "`their pages` is not a URL", "https://");
    let name = r#"{"waiters": {"Ready": {"doc": "x", "operation": "ListDisks", "path": "Total", "success": ["1"]}}}"#;
    overlay(name, ".waiters.Ready", "cannot be a name in Rust", "lower-case words");
    let values = SPEC.replacen(
        r#"{"name": "DiskId", "type": "string"},"#,
        r#"{"name": "DiskId", "type": "string", "enum": ["READY", "GONE"]},"#,
        1,
    );
    let text = r#"{"2030-01-02": {"waiters": {"ready": {
        "doc": "x", "operation": "ListDisks", "path": "Disks.DiskId", "success": ["READ"], "failure": ["GONE"]}}}}"#;
    let path = "$[\"2030-01-02\"].waiters.ready.success[0]";
    one_fault(&Specs::new(&values, text), OVERLAY, path, "is never `READ`", "did you mean `READY`?");
}

#[test]
fn adds_valid_waiters_to_the_spec() {
    let text = r#"{"2030-01-02": {"waiters": {"ready": {
        "doc": "x", "operation": "ListDisks", "with": ["Page"], "path": "Disks.DiskId", "success": ["a"]}}}}"#;
    let merged = Specs::new(SPEC, text).load().unwrap();
    let [Merged { spec, .. }] = merged.as_slice() else { panic!("{merged:#?}") };
    assert_eq!(spec.waiters.get("ready").map(|waiter| waiter.operation.as_str()), Some("ListDisks"));
}
