//! `cargo xtask import facts`: imports of small facts in the three formats.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use cumulo_catalog::spec::{BodyKind, Location, Method, Spec, Style};
use xtask::{
    import::{Facts, Failure, Outcome, import},
    spec::{read_spec, write},
};

/// A folder with facts and specs. It is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-facts-{}-{number}", std::process::id()));
        for name in ["facts/alibaba", "facts/tencent", "facts/zenlayer", "specs"] {
            fs::create_dir_all(root.join(name)).unwrap();
        }
        Self(root)
    }

    fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn import(&self, name: &str) -> Result<Outcome, Failure> {
        let facts = Facts::open(&self.0.join("facts"))?;
        let targets = facts.find(name)?;
        let [target] = targets.as_slice() else { panic!("{targets:?}") };
        import(&facts, &self.specs(), target)
    }

    fn specs(&self) -> PathBuf {
        self.0.join("specs")
    }

    /// Imports a service version, and writes its spec file.
    fn write(&self, name: &str) -> Spec {
        let outcome = self.import(name).unwrap();
        let path = self.specs().join(outcome.target.file());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, write(&outcome.imported.spec).unwrap()).unwrap();
        assert_eq!(read_spec(&path, "file").unwrap(), outcome.imported.spec);
        outcome.imported.spec
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns the fields of a struct as `name: type`, with `!` if they are required.
fn members(spec: &Spec, name: &str) -> Vec<String> {
    let fields = spec.structs.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", spec.structs.keys()));
    fields.iter().map(|f| format!("{}: {}{}", f.name, f.ty, if f.required { "!" } else { "" })).collect()
}

fn notes(outcome: &Outcome) -> String {
    outcome.imported.notes.to_string()
}

const TENCENT: &str = r#"{
  "s": "autoscaling", "v": "2018-04-19", "h": "as",
  "a": {"CreateGroup": 0, "DeleteGroup": {"st": "deprecated", "sse": 1}, "UploadLog": {"oct": 1}},
  "o": {
    "CreateGroupRequest": ["Name:s:r", "Tags:*Tag", "Wait:b:x"],
    "CreateGroupResponse": ["GroupId:s:on", "Log:Log:o", "RequestId:s"],
    "DeleteGroupRequest": [],
    "DeleteGroupResponse": ["RequestId:s"],
    "UploadLogRequest": ["TopicId:s:r"],
    "UploadLogResponse": ["RequestId:s"],
    "Tag": ["Key:s:r", "Since:t", "Until:T", "Day:d", "Raw:x", "Sizes:*u", "Share:f", "Count:i"],
    "Log": ["RequestId:s:r"]
  }
}"#;

#[test]
fn imports_facts_of_tencent_cloud() {
    let folder = Folder::new()
        .with("facts/tencent/autoscaling-2018-04-19.json", TENCENT)
        .with(
            "facts/tencent-errors.json",
            r#"{"as/2018-04-19": {"codes": ["B", "A"], "actions": {"CreateGroup": [0, 1]}}}"#,
        )
        .with(
            "facts/tencent-paginators.json",
            r#"{"autoscaling/2018-04-19": {"CreateGroup": {"in": ["Name"], "items": "Log", "total": "GroupId"}}}"#,
        );
    let outcome = folder.import("tencent/autoscaling").unwrap();
    let spec = &outcome.imported.spec;
    assert_eq!((spec.service.as_str(), spec.code.as_str()), ("autoscaling", "as"));
    assert_eq!(members(spec, "CreateGroupRequest"), ["Name: string!", "Tags: [#Tag]", "Wait: bool"]);
    let tag = [
        "Key: string!",
        "Since: datetime",
        "Until: datetime_iso",
        "Day: date",
        "Raw: binary",
        "Sizes: [uint64]",
        "Share: float",
        "Count: int64",
    ];
    assert_eq!(members(spec, "Tag"), tag);
    assert_eq!(members(spec, "CreateGroupResponse"), ["GroupId: string", "Log: #Log"]);
    assert_eq!(
        members(spec, "Log"),
        ["RequestId: string"],
        "a nested request id is data; responses have no required fields"
    );
    let create = spec.operations.get("CreateGroup").unwrap();
    assert_eq!(
        (create.constructor.as_slice(), create.errors.as_slice()),
        (["Name".to_owned()].as_slice(), ["A".to_owned(), "B".into()].as_slice())
    );
    assert_eq!(create.pages.as_ref().unwrap().total.as_deref(), Some("GroupId"));
    let delete = spec.operations.get("DeleteGroup").unwrap();
    assert!(delete.deprecated && delete.input.is_none() && delete.output.is_none());
    assert!(delete.events && !create.events);
    let upload = spec.operations.get("UploadLog").unwrap();
    assert_eq!(
        (upload.body, upload.constructor.as_slice()),
        (BodyKind::Stream, &["TopicId".to_owned(), "Body".into()][..])
    );
    assert_eq!(
        members(spec, "UploadLogRequest"),
        ["TopicId: string!", "Body: binary!"],
        "`Body` is not a field upstream"
    );
    let topic = &spec.structs.get("UploadLogRequest").unwrap()[0];
    assert_eq!(topic.location, Some(Location::Header));
    assert!(spec.left_out.is_empty());
}

const ALIBABA: &str = r##"{
  "pv": "box-20300102", "product": "Box", "version": "2030-01-02", "advance": [], "deprecatedOps": ["DropBox"],
  "endpoint": {"rule": "regional", "code": "BOX", "map": {"cn-a": "box.cn-a.example"}},
  "ops": {
    "ListBoxes": {"style": "RPC", "method": "POST", "path": "/", "req": "formData", "resp": "json", "src": "v2", "params": [
      {"n": "PageNumber", "in": "query", "t": "int32", "x": {"minimum": "1", "maximum": "99"}},
      {"n": "PageSize", "in": "query", "t": "int32"},
      {"n": "Tag", "in": "query", "t": {"a": {"s": [{"n": "Key", "t": "string", "r": 1}]}}, "style": "json"},
      {"n": "Names", "in": "body", "t": {"a": "string"}, "style": "simple", "r": 1}
    ], "out": "#ListBoxesResponseBody"},
    "DropBox": {"style": "ROA", "method": "DELETE", "path": "/boxes/{box_id}", "req": "json", "resp": "json", "src": "v2", "params": [
      {"n": "box_id", "in": "path", "t": "string", "r": 1},
      {"n": "@body", "in": "wholebody", "t": "#Reason"},
      {"n": "x-acs-why", "in": "header", "t": "string", "x": {"maxLength": "64", "deprecated": "true"}}
    ], "out": "#DropBoxResponseBody"},
    "WatchBox": {"style": "ROA", "method": "GET", "path": "/watch", "req": "json", "resp": "json", "sse": 1, "src": "v2", "params": []}
  },
  "models": {
    "ListBoxesResponseBody": {"fields": [
      {"n": "RequestId", "t": "string"}, {"n": "TotalCount", "t": "long"},
      {"n": "Boxes", "t": {"s": [{"n": "Box", "t": {"a": {"s": [{"n": "Tag", "t": {"m": "any"}}, {"n": "Full", "t": "boolean"}]}}}]}},
      {"n": "Tag", "t": {"s": [{"n": "Value", "t": "double"}]}}
    ]},
    "DropBoxResponseBody": {"fields": [{"n": "requestId", "t": "string"}]},
    "Reason": {"fields": [{"n": "text", "t": "string"}, {"n": "cause", "t": "#Reason"}]},
    "Unused": {"fields": []}
  }
}"##;

#[test]
fn imports_facts_of_alibaba_cloud() {
    let folder = Folder::new().with("facts/alibaba/box-20300102.json", ALIBABA).with(
        "facts/alibaba-endpoints.json",
        r#"{"BOX": {"global": "", "version": "2030-01-02", "regional": {"cn-a": "old.example", "cn-b.": "b.example", "public": "box.example"}, "vpc": {"cn-a": "vpc.example"}}}"#,
    );
    let outcome = folder.import("alibaba/box/2030-01-02").unwrap();
    let spec = &outcome.imported.spec;
    assert_eq!(spec.code, "box");
    assert_eq!(spec.endpoint.global, "box.example");
    assert_eq!(
        spec.endpoint.regions.iter().map(|(k, v)| format!("{k} {v}")).collect::<Vec<_>>(),
        ["cn-a box.cn-a.example", "cn-b b.example"]
    );
    assert_eq!(spec.endpoint.vpc.get("cn-a").unwrap(), "vpc.example");

    let list = spec.operations.get("ListBoxes").unwrap();
    assert_eq!(
        (list.method, list.body, list.constructor.as_slice()),
        (Method::Post, BodyKind::Default, ["Names".to_owned()].as_slice())
    );
    let pages = list.pages.as_ref().unwrap();
    assert_eq!((pages.items.as_str(), pages.total.as_deref()), ("Boxes.Box", Some("TotalCount")));
    assert_eq!(
        members(spec, "ListBoxesRequest"),
        ["PageNumber: int32", "PageSize: int32", "Tag: [#ListBoxesTag]", "Names: [string]!"]
    );
    let fields = spec.structs.get("ListBoxesRequest").unwrap();
    assert_eq!((fields[0].min, fields[0].max), (Some(1), Some(99)));
    assert_eq!((fields[2].style, fields[2].location), (Some(Style::Json), None));
    assert_eq!((fields[3].style, fields[3].location), (Some(Style::Simple), Some(Location::Body)));
    assert_eq!(members(spec, "ListBoxesTag"), ["Key: string!"], "the struct of the request has the short name");
    assert_eq!(
        members(spec, "ListBoxesResponse"),
        ["TotalCount: int64", "Boxes: #ListBoxesBoxes", "Tag: #ListBoxesTag2"]
    );
    assert_eq!(members(spec, "ListBoxesTag2"), ["Value: float"]);
    assert_eq!(members(spec, "ListBoxesBox"), ["Tag: {any}", "Full: bool"]);

    let drop = spec.operations.get("DropBox").unwrap();
    assert!(drop.deprecated && drop.output.is_none());
    assert_eq!((drop.method, drop.body, drop.path.as_str()), (Method::Delete, BodyKind::Json, "/boxes/{box_id}"));
    assert_eq!(members(spec, "DropBoxRequest"), ["box_id: string!", "body: #Reason", "x-acs-why: string"]);
    assert_eq!(members(spec, "Reason"), ["text: string", "cause: #Reason"]);
    assert!(!spec.structs.contains_key("Unused"));
    assert!(spec.operations["WatchBox"].events && !drop.events);
}

const ZENLAYER: &str = r#"{"service": "zec", "version": "2030-01-02",
  "operations": {
    "ListDisks": {"input": "ListDisksRequest", "output": "ListDisksResponseParams", "pages": {"number": "pageNum", "size": "pageSize", "total": "totalCount", "items": "dataSet"}},
    "DropDisk": {"input": "DropDiskRequest", "output": "DropDiskResponse"},
    "LostDisk": {"input": "LostDiskRequest", "output": "LostDiskResponse"}
  },
  "structs": {
    "ListDisksRequest": [{"name": "pageNum", "type": "int32"}, {"name": "pageSize", "type": "int64"}, {"name": "zone", "type": "unknown", "required": true}],
    "ListDisksResponseParams": [{"name": "requestId", "type": "string"}, {"name": "totalCount", "type": "int64"}, {"name": "dataSet", "type": ["list", {"ref": "Disk"}]}],
    "Disk": [{"name": "kind", "type": "string", "enum": ["A", "B"], "deprecated": true}, {"name": "size", "type": "unknown"}, {"name": "speed", "type": "unknown"}, {"name": "tags", "type": ["map", "any"]}],
    "DropDiskRequest": [],
    "DropDiskResponse": [{"name": "requestId", "type": "string"}, {"name": "requestId", "type": "string"}]
  }
}"#;

const SIBLING: &str = r#"{"service": "zec", "version": "2029-01-02", "operations": {}, "structs": {
  "Disk": [{"name": "size", "type": "float64"}, {"name": "zone", "type": "string"}],
  "Nic": [{"name": "speed", "type": "int64"}], "Cpu": [{"name": "speed", "type": "float32"}, {"name": "size", "type": "string"}]
}}"#;

#[test]
fn imports_facts_of_zenlayer() {
    let folder = Folder::new()
        .with("facts/zenlayer/zec-2030-01-02.json", ZENLAYER)
        .with("facts/zenlayer/zec-2029-01-02.json", SIBLING);
    let outcome = folder.import("zenlayer/zec/2030-01-02").unwrap();
    let spec = &outcome.imported.spec;
    assert_eq!(
        members(spec, "ListDisksRequest"),
        ["pageNum: int32", "pageSize: int64", "zone: string!"],
        "all fields named `zone` have the same type"
    );
    assert_eq!(members(spec, "ListDisksResponseParams"), ["totalCount: int64", "dataSet: [#Disk]"]);
    assert_eq!(
        members(spec, "Disk"),
        ["kind: string", "size: float", "speed: any", "tags: {any}"],
        "`size` from the sibling version; `speed` is ambiguous"
    );
    let kind = &spec.structs.get("Disk").unwrap()[0];
    assert!(kind.deprecated && kind.values == ["A", "B"]);
    let drop = spec.operations.get("DropDisk").unwrap();
    assert_eq!((drop.input.as_ref(), drop.output.as_ref()), (None, None));
    let notes = notes(&outcome);
    assert!(notes.contains("no source contains its type: imported as any: 1 (Disk.speed)"), "{notes}");
    assert!(notes.contains("left out: no source describes its parameters: 1 (LostDisk)"), "{notes}");
}

#[test]
fn rejects_unknown_content_of_facts() {
    let rejects = |file: &str, text: String, name: &str, path: &str, reason: &str| {
        let failure = Folder::new().with(file, &text).import(name).expect_err("a failure");
        let Failure::Facts(error) = failure else { panic!("{failure}") };
        assert_eq!((error.file.as_str(), error.path.as_str()), (file.trim_start_matches("facts/"), path));
        assert!(error.reason.contains(reason), "{error}");
    };
    let tencent = |from: &str, to: &str, path: &str, reason: &str| {
        assert!(TENCENT.contains(from));
        rejects(
            "facts/tencent/autoscaling-2018-04-19.json",
            TENCENT.replacen(from, to, 1),
            "tencent/autoscaling",
            path,
            reason,
        );
    };
    tencent("Count:i", "Count:q", "$.o.Tag[7]", "`q` is neither a type nor an object");
    tencent("Name:s:r", "Name:s:rz", "$.o.CreateGroupRequest[0]", "the flag `z`");
    tencent(r#""v":"#, r#""w": 1, "v":"#, "$.w", "does not support this key");
    tencent(r#"{"oct": 1}"#, r#"{"octet": 1}"#, "$.a.UploadLog.octet", "does not support this key");
    let alibaba = |from: &str, to: &str, path: &str, reason: &str| {
        assert!(ALIBABA.contains(from));
        rejects("facts/alibaba/box-20300102.json", ALIBABA.replacen(from, to, 1), "alibaba/box", path, reason);
    };
    alibaba(r#""t": "long""#, r#""t": "longer""#, "$.models.ListBoxesResponseBody.fields[1].t", "the type `longer`");
    alibaba(r#""style": "simple""#, r#""style": "fancy""#, "$.ops.ListBoxes.params[3]", "the style `fancy`");
    alibaba(r#""minimum""#, r#""pattern""#, "$.ops.ListBoxes.params[0].x.pattern", "does not support this key");
    alibaba(
        r##""t": "#Reason""##,
        r##""t": "#Cause""##,
        "$.ops.DropBox.params[1].t",
        "the model `Cause` does not exist",
    );
    let text = ZENLAYER.replacen("int32", "int16", 1);
    rejects(
        "facts/zenlayer/zec-2030-01-02.json",
        text,
        "zenlayer/zec",
        "$.structs.ListDisksRequest[0].type",
        "the type `int16`",
    );
}

#[test]
fn suggests_a_name_for_an_unknown_service() {
    let folder = Folder::new().with("facts/tencent/autoscaling-2018-04-19.json", TENCENT);
    let error = folder.import("tencent/autoscalling").expect_err("a failure").to_string();
    assert!(error.contains("did you mean `tencent/autoscaling`?"), "{error}");
}

/// Imports the facts, replaces `from` by `to`, and imports again. Returns the second spec, its decisions and its
/// notes.
fn reimport(from: &str, to: &str, overlay: &str) -> (Spec, Vec<String>, String) {
    let name = "tencent/autoscaling";
    let file = "facts/tencent/autoscaling-2018-04-19.json";
    let folder = Folder::new().with(file, TENCENT);
    assert_eq!(folder.write(name).operations.get("CreateGroup").unwrap().constructor, ["Name"]);
    assert!(TENCENT.contains(from));
    let folder =
        folder.with(file, &TENCENT.replacen(from, to, 1)).with("specs/tencent/autoscaling/overlay.json", overlay);
    let outcome = folder.import(name).unwrap();
    let decisions = outcome.decisions.iter().map(ToString::to_string).collect();
    let notes = notes(&outcome);
    (outcome.imported.spec, decisions, notes)
}

#[test]
fn a_new_required_field_needs_a_decision() {
    let (spec, decisions, _) = reimport("Wait:b:x", "Wait:b:r", "{}");
    assert_eq!(spec.operations.get("CreateGroup").unwrap().constructor, ["Name"]);
    let [decision] = decisions.as_slice() else { panic!("{decisions:?}") };
    assert!(
        decision.starts_with("specs/tencent/autoscaling/2018-04-19.json: $.operations.CreateGroup.constructor: "),
        "{decision}"
    );
    assert!(decision.contains("a new required field: `CreateGroupRequest.Wait`"), "{decision}");
    let fix = r#"add `Wait` to the list (a breaking change), or write `"fields": {"CreateGroupRequest.Wait": {"required": false}}`"#;
    assert!(decision.contains(fix), "{decision}");
}

#[test]
fn accepts_a_decision_of_the_overlay() {
    let overlay = r#"{"2018-04-19": {"fields": {"CreateGroupRequest.Wait": {"required": false}}}}"#;
    let (_, decisions, _) = reimport("Wait:b:x", "Wait:b:r", overlay);
    assert!(decisions.is_empty(), "{decisions:?}");
}

#[test]
fn keeps_an_argument_that_is_no_longer_required_upstream() {
    let (spec, decisions, notes) = reimport("Name:s:r", "Name:s", "{}");
    assert!(decisions.is_empty(), "{decisions:?}");
    assert_eq!(spec.operations.get("CreateGroup").unwrap().constructor, ["Name"]);
    assert_eq!(members(&spec, "CreateGroupRequest")[0], "Name: string!");
    assert!(notes.contains("upstream no longer requires it"), "{notes}");
}

#[test]
fn a_removed_argument_needs_a_decision() {
    let (_, decisions, _) = reimport(r#""Name:s:r", "#, "", "{}");
    let [decision] = decisions.as_slice() else { panic!("{decisions:?}") };
    assert!(decision.contains("upstream no longer has the argument `CreateGroupRequest.Name`"), "{decision}");
}

#[test]
fn keeps_the_order_of_arguments() {
    let swapped = TENCENT.replacen(r#""Name:s:r", "Tags:*Tag""#, r#""Tags:*Tag:r", "Name:s:r""#, 1);
    let file = "facts/tencent/autoscaling-2018-04-19.json";
    let folder = Folder::new().with(file, &swapped);
    assert_eq!(
        folder.write("tencent/autoscaling").operations.get("CreateGroup").unwrap().constructor,
        ["Tags", "Name"]
    );
    let folder = folder.with(file, &TENCENT.replacen("Tags:*Tag", "Tags:*Tag:r", 1));
    let outcome = folder.import("tencent/autoscaling").unwrap();
    assert!(outcome.decisions.is_empty());
    assert_eq!(outcome.imported.spec.operations.get("CreateGroup").unwrap().constructor, ["Tags", "Name"]);
}

/// The part of the facts that the tests of the struct `Tag` replace. The input of `CreateGroup` contains a list of
/// tags.
const TAG: &str = r#""Key:s:r", "Since:t""#;

/// Returns the required fields of `Tag`.
fn tag(spec: &Spec) -> Vec<String> {
    members(spec, "Tag").into_iter().filter(|field| field.ends_with('!')).collect()
}

#[test]
fn keeps_the_order_of_the_arguments_of_a_struct() {
    let file = "facts/tencent/autoscaling-2018-04-19.json";
    let (first, then) = (
        TENCENT.replacen(TAG, r#""Key:s:r", "Algorithm:s:r", "Since:t""#, 1),
        TENCENT.replacen(TAG, r#""Algorithm:s:r", "Since:t", "Key:s:r""#, 1),
    );
    let folder = Folder::new().with(file, &first);
    assert_eq!(tag(&folder.write("tencent/autoscaling")), ["Key: string!", "Algorithm: string!"]);
    let outcome = folder.with(file, &then).import("tencent/autoscaling").unwrap();
    assert_eq!(tag(&outcome.imported.spec), ["Key: string!", "Algorithm: string!"]);
    assert!(outcome.decisions.is_empty() && notes(&outcome).contains("the old order is kept: 1 (Tag)"));
}

#[test]
fn a_new_required_field_of_a_struct_needs_a_decision() {
    let (spec, decisions, _) = reimport(TAG, r#""Key:s:r", "Since:t:r""#, "{}");
    assert_eq!(tag(&spec), ["Key: string!"], "the constructor stays the same until the decision");
    let [decision] = decisions.as_slice() else { panic!("{decisions:?}") };
    assert!(
        decision.contains("$.structs.Tag: ") && decision.contains("a new required field: `Tag.Since`"),
        "{decision}"
    );
    for (required, arguments) in [(true, 2), (false, 2)] {
        let overlay = format!(r#"{{"2018-04-19": {{"fields": {{"Tag.Since": {{"required": {required}}}}}}}}}"#);
        let (spec, decisions, _) = reimport(TAG, r#""Key:s:r", "Since:t:r""#, &overlay);
        assert!(decisions.is_empty(), "{decisions:?}");
        assert_eq!(tag(&spec).len(), arguments, "the spec contains upstream's facts, without the overlay");
    }
}

#[test]
fn keeps_arguments_of_a_struct_or_requires_a_decision() {
    let (_, decisions, _) = reimport(TAG, r#""Since:t""#, "{}");
    let [decision] = decisions.as_slice() else { panic!("{decisions:?}") };
    assert!(decision.contains("upstream no longer has the argument `Tag.Key`"), "{decision}");
    let (spec, decisions, notes) = reimport(TAG, r#""Key:s", "Since:t""#, "{}");
    assert!(decisions.is_empty() && notes.contains("upstream no longer requires it"), "{decisions:?} {notes}");
    assert_eq!(tag(&spec), ["Key: string!"]);
}

#[test]
fn an_argument_with_a_new_type_needs_a_decision() {
    for (from, to, path) in
        [(TAG, r#""Key:i:r", "Since:t""#, "Tag.Key"), ("Name:s:r", "Name:i:r", "CreateGroupRequest.Name")]
    {
        let (spec, decisions, _) = reimport(from, to, "{}");
        let [decision] = decisions.as_slice() else { panic!("{decisions:?}") };
        assert!(decision.contains(&format!("the argument `{path}` has the type `int64` upstream")), "{decision}");
        let (owner, _) = path.split_once('.').unwrap();
        assert!(members(&spec, owner)[0].ends_with(": string!"), "the type stays the same until the decision");
        let overlay = format!(r#"{{"2018-04-19": {{"fields": {{"{path}": {{"type": "string"}}}}}}}}"#);
        let (_, decisions, _) = reimport(from, to, &overlay);
        assert!(decisions.is_empty(), "{decisions:?}");
    }
}

#[test]
fn the_command_writes_spec_files() {
    let folder = Folder::new().with("facts/tencent/autoscaling-2018-04-19.json", TENCENT);
    let run = |arguments: &[&str], specs: &Path| {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        xtask::import::command::run(&arguments, specs)
    };
    let from = folder.0.join("facts").display().to_string();
    let file = folder.specs().join("tencent/autoscaling/2018-04-19.json");
    run(&["facts", "--from", &from, "--dry-run", "tencent/autoscaling"], &folder.specs()).unwrap();
    assert!(!file.exists());
    run(&["facts", "--from", &from, "tencent/autoscaling"], &folder.specs()).unwrap();
    assert!(file.exists());
    assert!(run(&["facts", "tencent/autoscaling"], &folder.specs()).unwrap_err().contains("usage"));
    assert!(run(&["api"], &folder.specs()).unwrap_err().contains("unknown source `api`"));
}
