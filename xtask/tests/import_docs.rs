//! `cargo xtask import docs`: drafts from small pages in the three layouts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use cumulo_catalog::spec::{Field, PasswordRule, Spec};
use xtask::{
    import::docs::{Draft, draft},
    spec::{Merged, load},
};

/// A temporary folder. It is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-docs-{}-{number}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        Self(root)
    }

    fn write(&self, file: &str, text: &str) -> PathBuf {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Drafts a page, and loads the draft in the same way as committed specs.
fn loaded(page: &str, version: Option<&str>) -> (Draft, Spec) {
    let draft = draft(page, version).unwrap();
    assert_eq!(draft.faults, []);
    let spec = &draft.spec;
    let folder = Folder::new();
    let root = xtask::specs().join(&spec.provider).join("provider.json");
    let mut provider: serde_json::Value = serde_json::from_slice(&fs::read(root).unwrap()).unwrap();
    // The features contain services that this folder lacks.
    provider.as_object_mut().unwrap().remove("features");
    folder.write(&format!("{}/provider.json", spec.provider), &provider.to_string());
    let service = format!("{}/{}", spec.provider, spec.service);
    folder.write(&format!("{service}/{}.json", spec.version), &draft.spec_text().unwrap());
    if let Some(overlay) = draft.overlay_text().unwrap() {
        folder.write(&format!("{service}/overlay.json"), &overlay);
    }
    let merged = load(&folder.0).unwrap_or_else(|errors| panic!("{errors:?}"));
    let [Merged { spec, .. }] = merged.as_slice() else { panic!("{merged:?}") };
    (draft.clone(), spec.clone())
}

/// Returns the fields of a struct as `name: type`, with `!` if they are required.
fn members(spec: &Spec, name: &str) -> Vec<String> {
    let fields = spec.structs.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", spec.structs.keys()));
    fields.iter().map(|f| format!("{}: {}{}", f.name, f.ty, if f.required { "!" } else { "" })).collect()
}

fn field<'s>(spec: &'s Spec, name: &str, member: &str) -> &'s Field {
    spec.structs.get(name).unwrap().iter().find(|field| field.name == member).unwrap()
}

/// Returns the remarks about text that was not understood.
fn unread(draft: &Draft) -> Vec<String> {
    draft.unread.iter().map(ToString::to_string).collect()
}

/// Creates a page in Alibaba Cloud's layout with these request rows, response rows and further text.
fn alibaba(request: &str, response: &str, rest: &str) -> String {
    format!(
        "# WaterPlant {{#doc_api_Garden_WaterPlant .reference}}\n\nGives a plant water.\n\n\
         [Explorer](https://api.aliyun.com/#product=Garden&api=WaterPlant&type=RPC&version=2020-02-02)\n\n\
         ## Request parameters {{#parameters .section}}\n\n\
         |Parameter|Type|Required?|Example value|Description|\n|---|---|---|---|---|\n\
         |Action|String|Yes|WaterPlant|Set the value to **WaterPlant**.\n\n |\n{request}\n\
         ## Response parameters {{#resultMapping .section}}\n\n\
         |Parameter|Type|Example value|Description|\n|---|---|---|---|\n{response}\
         |RequestId|String|A-1|Names the call.\n\n |\n\n{rest}"
    )
}

/// Creates a page in Tencent Cloud's layout with these request rows, response rows and error rows.
fn tencent(request: &str, response: &str, errors: &str) -> String {
    format!(
        "## 1. API Description\n\nDomain name: orchard.tencentcloudapi.com.\n\n## 2. Input Parameters\n\n\
         | Parameter name | Required | Type | Description |\n|---|---|---|---|\n\
         | Action | Yes | String | Common parameter; the value here: PickFruit |\n\
         | Version | Yes | String | Common parameter; the value here: 2021-03-03 |\n\
         | Region | Yes | String | Common parameter. |\n{request}\n\
         ## 3. Output Parameters\n\n| Parameter name | Type | Description |\n|---|---|---|\n{response}\
         | RequestId | String | Names the call. |\n\n\
         ## 6. Error Codes\n\n| Error Code | Description |\n|---|---|\n{errors}"
    )
}

/// Creates a page in Zenlayer's layout with these request rows, response rows and error rows.
fn zenlayer(request: &str, response: &str, errors: &str) -> String {
    format!(
        "# OpenGate\n\n## 1. API Description\n\nOpens a gate.\n\n## 2. Input Parameters\n\n\
         | Parameter Name | Required | Type | Description |\n| --- | --- | --- | --- |\n{request}\n\
         ## 3. Output Parameters\n\n| Parameter Name | Type | Description |\n| --- | --- | --- |\n{response}\
         | requestId | String | <p>Names the call.</p> |\n\n\
         ## 4. Code Example\n\n```json\nPOST /api/v2/harbor HTTP/1.1\nHost: console.zenlayer.com\n\
         X-ZC-Action: OpenGate\n\nRequest:\n{{}}\n```\n\n\
         ## 6. Error Codes\n\n| HTTP Status Code | Error Code | Description |\n| --- | --- | --- |\n{errors}"
    )
}

#[test]
fn drafts_an_alibaba_page() {
    let page = alibaba(
        "|PlantId|String |Yes|p-\\*\\*\\*|Names the plant.\n\n |\n\
         |GateCode|String|No|Aa1!|The code.\n\n\
         |GatePassword|String|Yes|Blue Sky 1|Opens the gate.\n\n **Note:** \n\n\
         -   Its length: 6 to 20 characters.\n\
         -   At least two of these are needed: digits, special characters, lowercase letters and uppercase letters.\n\
         -   Special characters are as follows:\n\n\\# \\_ $ %\n\n\n |\n\
         |Litres|Integer|No|3|How much. Valid values: 1 to 9. Default value: 3.\n\n |\n\
         |Mood|String|No|dry|The mood. Valid values:\n\n -   **dry**: thirsty\n-   **wet**\n\n |\n",
        "",
        "## Error codes { .section}\n\n|HTTP status code|Error code|Error message|Description|\n|---|---|---|---|\n\
         |404|Plant.Gone|It left.|It left.|\n|teapot|Plant.Tea|Tea.|Tea.|\n",
    );
    let (draft, spec) = loaded(&page, None);
    assert_eq!(
        (spec.provider.as_str(), spec.service.as_str(), spec.version.as_str()),
        ("alibaba", "garden", "2020-02-02")
    );
    let expected = ["PlantId: string!", "GatePassword: string!", "Litres: int32", "Mood: string"];
    assert_eq!(members(&spec, "WaterPlantRequest"), expected);
    let operation = spec.operations.get("WaterPlant").unwrap();
    assert_eq!(operation.constructor, ["PlantId", "GatePassword"]);
    assert_eq!(
        (operation.output.as_deref(), operation.errors.len()),
        (None, 2),
        "the response contains only a request id"
    );
    let rule = field(&spec, "WaterPlantRequest", "GatePassword").password.clone().unwrap();
    assert_eq!((rule.min, rule.max, rule.classes, rule.special.as_str()), (6, 20, 2, "#_$%"));
    let litres = field(&spec, "WaterPlantRequest", "Litres");
    assert_eq!((litres.min, litres.max), (Some(1), Some(9)));
    assert_eq!(field(&spec, "WaterPlantRequest", "Mood").values, ["dry", "wet"]);
    assert_eq!(spec.errors.get("Plant.Gone").unwrap().http, Some(404));
    assert_eq!(spec.errors.get("Plant.Tea").unwrap().http, None);
    assert!(!draft.spec.errors.contains_key("Plant.Gone"), "a code with a status is in the overlay");
    assert_eq!(
        unread(&draft),
        [
            "line 17: a row: the row has 4 closed cells, the header has 5",
            "line 19: `GatePassword`: its example contains ' ', which is not in the special characters of its rule",
            "line 54: `Plant.Tea`: `teapot` is not an HTTP status",
        ]
    );
    let common: Vec<_> = draft.common.iter().map(|remark| remark.subject.as_str()).collect();
    assert_eq!(common, ["`Action`", "`RequestId`"]);
    assert!(draft.to_write.iter().any(|remark| remark.reason.contains("default, `3`")), "{:?}", draft.to_write);
}

#[test]
fn drafts_nested_fields_of_an_alibaba_page() {
    let page = alibaba(
        "|Bed.N.Name|String|No|x|A name.\n\n |\n|Bed.N.Row.N|String|No|x|A row.\n\n |\n\
         |Tool.N|RepeatList|No|x|A tool.\n\n |\n|Soil.Kind|String|Yes|x|A kind.\n\n |\n",
        "|Plants|Array| |What there is.\n\n |\n|└Name|String|x|A name.\n\n |\n|└Pot|Struct| |Its pot.\n\n |\n\
         |└└Size|Integer|1|A size.\n\n |\n|Beds| | |What there is.\n\n |\n|└ Colour|String|x|A colour.\n\n |\n\
         |Sheds| | |What there is.\n\n |\n|└Door|String|x|A door.\n\n |\n\
         |Tools| | |What there is.\n\n |\n|Weight|Long|1|How heavy.\n\n |\n",
        "## Examples {#demo .section}\n\n``` {#json}\n{\"RequestId\": \"A\", \"Plants\": [{\"Name\": \"a\"}], \
         \"Beds\": {\"Bed\": [{\"Colour\": \"red\"}]}}\n```\n",
    );
    let (draft, spec) = loaded(&page, None);
    let request = ["Bed: [#WaterPlantBed]", "Tool: [any]", "Soil: #WaterPlantSoil"];
    assert_eq!(members(&spec, "WaterPlantRequest"), request);
    assert_eq!(members(&spec, "WaterPlantBed"), ["Name: string", "Row: [string]"]);
    assert_eq!(members(&spec, "WaterPlantSoil"), ["Kind: string!"]);
    let response = ["Plants: [#WaterPlantPlants]", "Beds: #WaterPlantBeds", "Sheds: any"];
    assert_eq!(members(&spec, "WaterPlantResponse"), response);
    assert_eq!(members(&spec, "WaterPlantPlants"), ["Name: string", "Pot: #WaterPlantPot"]);
    assert_eq!(members(&spec, "WaterPlantPot"), ["Size: int32"]);
    assert_eq!(members(&spec, "WaterPlantBeds"), ["Bed: [#WaterPlantBedsBed]"]);
    assert_eq!(members(&spec, "WaterPlantBedsBed"), ["Colour: string"]);
    let remarks = unread(&draft).join("\n");
    for expected in [
        "error codes: the page has no such table",
        "`Tool`: a list with items of unknown type: drafted as `[any]`",
        "`Soil`: `Soil.Kind` is required, but `Soil` has no row: drafted as optional",
        "`Beds`: in the sample, the list is one level deeper, in `Bed`: drafted in this way",
        "`Sheds`: has fields, but is neither an object nor a list: drafted as `any` without: Door",
        "`Tools`: has neither a type nor nested rows: left out",
        "`Weight`: may belong to `Tools`, which has no nested rows: left out",
    ] {
        assert!(remarks.contains(expected), "{expected}\nin\n{remarks}");
    }
}

#[test]
fn drafts_a_tencent_page() {
    let page = tencent(
        "| TreeId | Yes | String | Names the tree. Length: 3 to 12 characters. |\n\
         | Baskets.N | No | Array of String | Where to put it. |\n\
         | Filters | No | Array of [Filter](/document/api/1/2#Filter) | What to pick. |\n\
         | Ripe | Perhaps | Boolean | Whether it is ripe. |\n\
         | Since | No | Timestamp ISO8601 | From when. |\n\
         | Limit | No | Integer | How many. Maximum value: 50. |\n\
         | TreeId | No | String | Again. |\n\
         | Broken | No |\n",
        "| Fruits | Array of Fruit | What was picked. |\n",
        "| FailedOperation.Rotten | It is rotten. |\n| two words | Not one. |\n\n\
         ## 7. Data Types\n\n### Fruit\n\n| Name | Type | Required | Description |\n|---|---|---|---|\n\
         | Grams | Float | Yes | How heavy. |\n| Seeds | Array of [Seed](#Seed) | No | What is in it. |\n",
    );
    let (draft, spec) = loaded(&page, None);
    assert_eq!(
        (spec.service.as_str(), spec.code.as_str(), spec.version.as_str()),
        ("orchard", "orchard", "2021-03-03")
    );
    let request = [
        "TreeId: string!",
        "Baskets: [string]",
        "Filters: [#Filter]",
        "Ripe: bool",
        "Since: datetime_iso",
        "Limit: int64",
    ];
    assert_eq!(members(&spec, "PickFruitRequest"), request);
    assert_eq!(members(&spec, "PickFruitResponse"), ["Fruits: [#Fruit]"]);
    assert_eq!(members(&spec, "Fruit"), ["Grams: float", "Seeds: [#Seed]"]);
    assert!(members(&spec, "Filter").is_empty());
    let tree = field(&spec, "PickFruitRequest", "TreeId");
    assert_eq!((tree.min_length, tree.max_length), (Some(3), Some(12)));
    assert_eq!(field(&spec, "PickFruitRequest", "Limit").max, Some(50));
    assert_eq!(spec.operations.get("PickFruit").unwrap().errors, ["FailedOperation.Rotten"]);
    assert_eq!(
        unread(&draft),
        [
            "line 14: `Filter`: the page does not describe this object: drafted without fields",
            "line 15: `Ripe`: `Perhaps` is neither yes nor no: drafted as optional",
            "line 18: `TreeId`: an earlier parameter has the same name: left out",
            "line 19: a row: the row has 2 closed cells, the header has 4",
            "line 33: an error code: `two words` is not a valid error code",
            "line 42: `Seed`: the page does not describe this object: drafted without fields",
        ]
    );
    assert_eq!(draft.overlay_text().unwrap(), None, "metadata could contain all facts of the page");
}

#[test]
fn drafts_a_zenlayer_page() {
    let page = zenlayer(
        "| gateId | Yes | String | <p>Names the gate.</p><p>It must be unique.</p> |\n\
         | boats | No | Array of String | <p>Which boats.</p><p>Up to 10 boats.</p> |\n\
         | side | No | String | <p>Valid values:</p><p>port: left</p><p>starboard: right</p><p>Default value: port.</p> |\n\
         | gatePassword | No | String | <p>Opens it.</p><p>It must be 10-12 characters, including:</p><p>capitals: \\[A-F], small letters: \\[a-f], numbers: 0-9, special characters: \\~!\\_</p> |\n\
         | pageSize | No | Integer | <p>How many.</p><p>Default value: 20;</p><p>Maximum value: 1000.</p> |\n\
         | tide | No | Moonlight hours | <p>When.</p> |\n",
        "| dataSet | Array of [GateInfo](gateinfo.md) | What there is. |\n",
        "| 400 | GATE\\_IS\\_STUCK | It is stuck. |\n| 409 | GATE\\_IS\\_STUCK | It is stuck. |\n",
    );
    let (draft, spec) = loaded(&page, Some("2022-04-04"));
    assert_eq!((spec.service.as_str(), spec.version.as_str()), ("harbor", "2022-04-04"));
    let request =
        ["gateId: string!", "boats: [string]", "side: string", "gatePassword: string", "pageSize: int64", "tide: any"];
    assert_eq!(members(&spec, "OpenGateRequest"), request);
    assert_eq!(members(&spec, "OpenGateResponseParams"), ["dataSet: [#GateInfo]"]);
    assert_eq!(field(&spec, "OpenGateRequest", "side").values, ["port", "starboard"]);
    assert_eq!(field(&spec, "OpenGateRequest", "pageSize").max, Some(1000));
    let rule = field(&spec, "OpenGateRequest", "gatePassword").password.clone().unwrap();
    assert_eq!((rule.min, rule.max, rule.classes, rule.special.as_str()), (10, 12, 4, "~!_"));
    assert_eq!(spec.errors.get("GATE_IS_STUCK").unwrap().http, Some(400));
    assert_eq!(
        unread(&draft),
        [
            "line 11: `gateId`: may be a rule (`must`): not understood",
            "line 12: `boats`: may be a rule (`up`): not understood",
            "line 16: `tide`: `Moonlight hours` is not a type: drafted as `any`",
            "line 22: `GateInfo`: the page does not describe this object: drafted without fields",
            "line 41: `GATE_IS_STUCK`: line 40 has a different HTTP status for it: the first is kept",
        ]
    );
}

#[test]
fn reads_the_words_for_required_in_each_language() {
    for (yes, no) in [("Yes", "No"), ("yes", "no"), ("true", "false"), ("Required", "Optional"), ("是", "否")] {
        let row = |name: &str, word: &str| format!("|{name}|String|{word}|x|A name.\n\n |\n");
        let page = alibaba(&(row("A", yes) + &row("B", no)), "", "");
        let english = loaded(&page, None).1;
        assert_eq!(members(&english, "WaterPlantRequest"), ["A: string!", "B: string"], "{yes}, {no}");
    }
    let page =
        alibaba("|树|String|是|x|A.\n\n |\n|TreeName|String|是|x|名字。长度为 2 个。默认值：**oak**。\n\n |\n", "", "")
            .replace("## Request parameters", "## 请求参数")
            .replace("|Parameter|Type|Required?|Example value|Description|", "|名称|类型|是否必选|示例值|描述|");
    let (draft, spec) = loaded(&page, None);
    assert_eq!(members(&spec, "WaterPlantRequest"), ["TreeName: string!"]);
    let remarks = unread(&draft);
    assert!(remarks.contains(&"line 14: the row `树`: not the name of a parameter".to_owned()), "{remarks:?}");
    assert!(remarks.iter().any(|line| line.contains("`TreeName`: may be a rule (`长度`)")), "{remarks:?}");
    assert!(draft.to_write.iter().any(|remark| remark.reason.contains("default, `oak`")), "{:?}", draft.to_write);
}

/// Drafts a page with one parameter, `Word`. Returns its field and the remarks.
fn described(ty: &str, description: &str) -> (Field, Vec<String>) {
    let page = tencent(&format!("| Word | No | {ty} | {description} |\n"), "", "| A | B |\n");
    let (draft, spec) = loaded(&page, None);
    (field(&spec, "PickFruitRequest", "Word").clone(), unread(&draft))
}

#[test]
fn reads_lengths_ranges_and_allowed_values() {
    for (text, min, max) in [
        ("The name must be 2 to 128 characters in length.", Some(2), Some(128)),
        ("It can be 2-8 characters long.", Some(2), Some(8)),
        ("It must be between 2 and 8 characters.", Some(2), Some(8)),
        ("Up to 60 characters.", None, Some(60)),
        ("The name cannot exceed 60 characters.", None, Some(60)),
        ("At least 3 characters.", Some(3), None),
        ("It must be 32 characters in length.", Some(32), Some(32)),
    ] {
        let (field, remarks) = described("String", text);
        assert_eq!((field.min_length, field.max_length, remarks), (min, max, vec![]), "{text}");
    }
    for (text, min, max) in [
        ("Valid values: 1 to 100.", Some(1), Some(100)),
        ("Value range: [0, 5]", Some(0), Some(5)),
        ("Valid range: 1-9", Some(1), Some(9)),
        ("Minimum value: 1. Maximum value: 7.", Some(1), Some(7)),
        ("取值范围：1 ~ 10。", Some(1), Some(10)),
    ] {
        let (field, remarks) = described("Integer", text);
        assert_eq!((field.min, field.max, remarks), (min, max, vec![]), "{text}");
    }
    for text in ["Valid values: **red**, **blue** and **green**.", "Valid values: red, blue, green"] {
        let (field, remarks) = described("String", text);
        assert_eq!(
            (field.values.join(" "), remarks.len()),
            (text.replace(['*', '.', ','], "")[14..].replace(" and", ""), 0)
        );
    }
}

fn field_of_password(spec: &Spec) -> Option<PasswordRule> {
    field(spec, "PickFruitRequest", "Password").password.clone()
}

#[test]
fn lists_rules_that_are_not_understood() {
    for (ty, text) in [
        ("String", "It must start with a letter."),
        ("String", "It must be 2 to 8 characters in length and cannot start with a digit."),
        ("String", "Valid values: red when it is late, blue otherwise."),
        ("String", "Valid values: 1 to 100 apples."),
        ("String", "A maximum of 3 words."),
        ("String", "Default value: the last one."),
        ("Array of String", "Valid values: red, blue."),
        ("Float", "Maximum value: the size of the tree."),
        ("String", "Valid values: 1-9."),
        ("String", "The first 2 to 4 characters are digits."),
        ("String", "It must contain 2 to 4 characters of the name."),
        ("Integer", "Valid values: more than [1, 5)."),
        ("Timestamp of noon", "It is round."),
    ] {
        let (field, remarks) = described(ty, text);
        assert_eq!(remarks.len(), 1, "{text}: {remarks:?}");
        assert!(remarks[0].starts_with("line 12: `Word`: "), "{remarks:?}");
        assert_eq!((field.values.len(), field.min, field.max), (0, None, None), "{text}");
    }
    let (field, remarks) = described("Integer", "Valid values: 1, 5.");
    assert_eq!((field.values.join(" "), field.min, remarks), ("1 5".into(), None, vec![]), "two values, not a range");
    let all = "uppercase letters, lowercase letters, digits, special characters";
    for requirement in ["It can contain", "It consists of", "It must contain at least one of"] {
        let row =
            format!("| Password | No | String | {requirement} {all}. 8 to 9 characters. Special characters: !@ |\n");
        let (_, spec) = loaded(&tencent(&row, "", "| A | B |\n"), None);
        assert_eq!(field_of_password(&spec), None, "{requirement}");
    }
    let half = "It needs three of: capital letters, small letters, numbers, special characters.";
    let page = tencent(&format!("| Password | No | String | {half} |\n"), "", "| A | B |\n");
    let (draft, spec) = loaded(&page, None);
    assert_eq!(field_of_password(&spec), None);
    assert!(unread(&draft)[0].contains("incomplete password rule"), "{:?}", draft.unread);
}

#[test]
fn keeps_the_first_of_two_rules_and_reports_the_second() {
    let (field, remarks) = described("String", "2 trees: It must be 2 to 8 characters. It must be 3 to 9 characters.");
    assert_eq!((field.min_length, field.max_length), (Some(2), Some(8)));
    assert!(remarks.iter().any(|line| line.contains("a second minimum length")), "{remarks:?}");
    let (field, remarks) = described("String", "Valid values: a, b. Valid values: c, d.");
    assert_eq!((field.values, remarks.len()), (vec!["a".to_owned(), "b".to_owned()], 1));
}

#[test]
fn reports_text_outside_of_tables_that_may_be_a_rule() {
    let page = tencent(
        "| A | No | String | One. |\n\nEither of them must be there.\n\n| B | No | String | Two. |\n",
        "",
        "| A | B |\n",
    );
    let (draft, spec) = loaded(&page, None);
    assert_eq!(members(&spec, "PickFruitRequest"), ["A: string"]);
    assert_eq!(
        unread(&draft),
        [
            "line 14: the operation: may be a rule (`either`): text outside of tables is not read",
            "line 16: a row: outside of a table",
        ]
    );
}

#[test]
fn reports_names_that_differ() {
    let page = zenlayer("", "", "").replace("X-ZC-Action: OpenGate", "X-ZC-Action: OpenGates");
    let draft = draft(&page, None).unwrap();
    assert!(draft.spec.operations.contains_key("OpenGate"));
    let remarks = unread(&draft);
    let action = "action: `OpenGates` differs from `OpenGate` in line 1";
    assert!(remarks.iter().any(|line| line.contains(action)), "{remarks:?}");
    let version = "version: not found on the page: add `--version YYYY-MM-DD`";
    assert_eq!(remarks.first().map(String::as_str), Some(version));
}

#[test]
fn copies_no_descriptions_to_a_draft() {
    let page = alibaba("|Herb|String|No|mint|Lavender smells of evenings.\n\n |\n", "", "");
    let draft = draft(&page, None).unwrap();
    let text = draft.spec_text().unwrap() + &draft.overlay_text().unwrap().unwrap_or_default();
    assert!(!text.contains("Lavender") && !text.contains("evenings") && !text.contains("Gives"), "{text}");
}

#[test]
fn rejects_unknown_layouts() {
    let error = draft("# Title\n\n| A | B |\n|---|---|\n| 1 | 2 |\n", None).unwrap_err();
    assert!(error.starts_with("unknown layout: the page contains none of the texts"), "{error}");
    let both = alibaba("", "", "") + &tencent("", "", "");
    assert_eq!(
        draft(&both, None).unwrap_err(),
        "ambiguous layout: the page contains texts of the layouts alibaba and tencent"
    );
    let nameless = "orchard.tencentcloudapi.com\n";
    assert_eq!(draft(nameless, None).unwrap_err(), "the page does not name an operation");
}

#[test]
fn the_command_writes_drafts() {
    let folder = Folder::new();
    let page = folder.write("page.md", &zenlayer("", "", "| 400 | GATE | It is. |\n"));
    let out = folder.0.join("draft.json");
    let xtask = |arguments: &[&str]| Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap();
    let page = page.to_str().unwrap();
    let version = ["--version", "2022-04-04"];
    let run = xtask(&["import", "docs", version[0], version[1], "--out", out.to_str().unwrap(), page]);
    assert!(run.status.success() && run.stdout.is_empty(), "{run:?}");
    assert!(fs::read_to_string(&out).unwrap().contains("\"OpenGate\""));
    assert!(fs::read_to_string(folder.0.join("draft.overlay.json")).unwrap().contains("\"http\": 400"));
    let run = xtask(&["import", "docs", page]);
    assert!(String::from_utf8(run.stdout).unwrap().contains("\"OpenGate\""));
    assert!(String::from_utf8(run.stderr).unwrap().contains("versions with a spec: none"));
    let unknown = folder.write("other.md", "# Title\n");
    let run = xtask(&["import", "docs", unknown.to_str().unwrap()]);
    assert!(!run.status.success() && run.stdout.is_empty());
}
