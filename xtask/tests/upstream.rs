//! Imports from small trees in the layouts of the providers' own metadata.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use cumulo_catalog::spec::{BodyKind, Spec};
use xtask::import::{Facts, ImportError, Imported, command, compare::Differences};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-upstream-{}-{number}", std::process::id()));
        fs::create_dir_all(root.join("specs")).unwrap();
        Self(root)
    }

    fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn at(&self, folder: &str) -> PathBuf {
        self.0.join(folder)
    }

    fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|argument| match argument.strip_prefix("./") {
                Some(folder) => self.at(folder).display().to_string(),
                None => (*argument).to_owned(),
            })
            .collect();
        command::run(&arguments, &self.at("specs"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn one(facts: &Facts, name: &str) -> Result<Imported, ImportError> {
    let targets = facts.find(name)?;
    let [target] = targets.as_slice() else { panic!("{targets:?}") };
    facts.import(target)
}

/// Members as `name: type`, `!` for required.
fn members(spec: &Spec, name: &str) -> Vec<String> {
    let fields = spec.structs.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", spec.structs.keys()));
    fields.iter().map(|f| format!("{}: {}{}", f.name, f.ty, if f.required { "!" } else { "" })).collect()
}

const API: &str = r##"{
  "version": "1.0",
  "metadata": {"apiVersion": "2030-01-02", "serviceShortName": "kt", "serviceNameCN": "Kites", "api_brief": "Kites."},
  "actions": {
    "ListKites": {"name": "List", "document": "Lists.", "input": "ListKitesRequest", "output": "ListKitesResponse", "status": "online"},
    "FlyKite": {"name": "Fly", "document": "Flies.", "input": "FlyKiteRequest", "output": "FlyKiteResponse", "status": "deprecated"},
    "LandKite": {"name": "Land", "document": "Lands.", "input": "LandKiteRequest", "output": "LandKiteResponse", "status": "offline"},
    "StreamWind": {"name": "Stream", "document": "Streams.", "input": "StreamWindRequest", "output": "StreamWindResponse"},
    "UploadWind": {"name": "Upload", "document": "Uploads.", "input": "UploadWindRequest", "output": "UploadWindResponse"},
    "SendPhoto": {"name": "Send", "document": "Sends.", "input": "SendPhotoRequest", "output": "SendPhotoResponse"},
    "BorrowKite": {"name": "Borrow", "document": "Borrows.", "input": "BorrowKiteRequest", "output": "BorrowKiteResponse", "skip_sign": true},
    "AskWind": {"name": "Ask", "document": "Asks.", "input": "AskWindRequest", "output": "AskWindResponse"}
  },
  "objects": {
    "ListKitesRequest": {"document": "In.", "type": "object", "members": [
      {"name": "Offset", "type": "int", "member": "uint64", "document": "From.", "example": "0", "required": false, "disabled": false},
      {"name": "Limit", "type": "int", "member": "int64", "document": "Most.", "required": true},
      {"name": "Colours", "type": "list", "member": "string", "document": "Which.", "disabled": true}
    ]},
    "ListKitesResponse": {"document": "Out.", "type": "object", "members": [
      {"name": "Result", "type": "object", "member": "KitePage", "document": "Page.", "output_required": true, "value_allowed_null": true},
      {"name": "RequestId", "type": "string", "member": "string", "document": "Id."}
    ]},
    "KitePage": {"document": "Page.", "usage": "out", "members": [
      {"name": "KiteCount", "type": "int", "member": "int64", "document": "All."},
      {"name": "Kites", "type": "list", "member": "Kite", "document": "Kites."}
    ]},
    "Kite": {"document": "Kite.", "usage": "both", "members": [
      {"name": "Since", "type": "string", "member": "datetime", "document": "Since."},
      {"name": "Until", "type": "string", "member": "datetime_iso", "document": "Until."},
      {"name": "Day", "type": "string", "member": "date", "document": "Day."},
      {"name": "Weight", "type": "float", "member": "float", "document": "Weight."},
      {"name": "Lost", "type": "bool", "member": "bool", "document": "Lost."},
      {"name": "Tail", "type": "object", "member": "Kite", "document": "Another."}
    ]},
    "FlyKiteRequest": {"document": "In.", "type": "object", "members": [
      {"name": "Cursor", "type": "string", "member": "string", "document": "Where."}
    ]},
    "FlyKiteResponse": {"document": "Out.", "type": "object", "members": [
      {"name": "NextCursor", "type": "string", "member": "string", "document": "Next."},
      {"name": "Winds", "type": "list", "member": "float", "document": "Winds."}
    ]},
    "LandKiteRequest": {"document": "In.", "type": "object", "members": []},
    "LandKiteResponse": {"document": "Out.", "type": "object", "members": []},
    "StreamWindRequest": {"document": "In.", "type": "object", "members": []},
    "StreamWindResponse": {"document": "Out.", "type": "object", "members": []},
    "UploadWindRequest": {"document": "In.", "type": "object", "members": []},
    "UploadWindResponse": {"document": "Out.", "type": "object", "members": []},
    "SendPhotoRequest": {"document": "In.", "type": "object", "members": [
      {"name": "Photo", "type": "binary", "member": "binary", "document": "Bytes."}
    ]},
    "SendPhotoResponse": {"document": "Out.", "type": "object", "members": []},
    "BorrowKiteRequest": {"document": "In.", "type": "object", "members": []},
    "BorrowKiteResponse": {"document": "Out.", "type": "object", "members": []},
    "AskWindRequest": {"document": "In.", "type": "object", "members": []},
    "AskWindResponse": {"document": "Out.", "type": "object", "members": []}
  }
}"##;

const ERRORS: &str = r#"// Licence
package v20300102

const (
	// What this service says.

	// Too windy.
	FAILEDOPERATION_WIND = "FailedOperation.Wind"

	// A code that ends early.
	INTERNALERROR_ = "InternalError."
)
"#;

const CLIENT: &str = r#"package v20300102

const APIVersion = "2030-01-02"

// ListKites
// Says things = "like this".
//
//  FAILEDOPERATION_WIND = "FailedOperation.Wind"
func (c *Client) ListKites(request *ListKitesRequest) (response *ListKitesResponse, err error) {
    return c.ListKitesWithContext(context.Background(), request)
}

func (c *Client) ListKitesWithContext(ctx context.Context, request *ListKitesRequest) (response *ListKitesResponse, err error) {
    if c.GetCredential() == nil {
        return nil, errors.New("ListKites require credential")
    }
    request.SetContext(ctx)
    response = NewListKitesResponse()
    err = c.Send(request, response)
    return
}

func NewUploadWindRequest() (request *UploadWindRequest) {
    request.Init().WithApiInfo("kt", APIVersion, "UploadWind")
    request.SetContentType("application/octet-stream")
}

func (c *Client) AskWindWithContext(ctx context.Context, request *AskWindRequest) (response *AskWindResponse, err error) {
    c.InitBaseRequest(&request.BaseRequest, "kt", APIVersion, "AskWind")
    request.SetRootDomain("ai." + tchttp.RootDomain)
}

func NewGoneRequest() (request *GoneRequest) {
}
"#;

const MODELS: &str = r#"package v20300102

type StreamWindResponse struct {
	tchttp.BaseSSEResponse `json:"-"`
	Response *StreamWindResponseParams `json:"Response"`
}
"#;

const API_FILE: &str = "services/kites/v20300102/api.json";

fn tencent() -> Folder {
    Folder::new()
        .with(&format!("cli/tccli/{API_FILE}"), API)
        .with("cli/tccli/services/__init__.py", "")
        .with("cli/tccli/services/kites/__init__.py", "")
        .with("go/tencentcloud/kt/v20300102/errors.go", ERRORS)
        .with("go/tencentcloud/kt/v20300102/client.go", CLIENT)
        .with("go/tencentcloud/kt/v20300102/models.go", MODELS)
}

fn read_tencent(folder: &Folder) -> Result<Imported, ImportError> {
    one(&Facts::tencent(&folder.at("cli"), Some(&folder.at("go")))?, "tencent/kites")
}

#[test]
fn tencent_from_the_cli_and_the_sdk_for_go() {
    let imported = read_tencent(&tencent()).unwrap();
    let spec = &imported.spec;
    assert_eq!((spec.service.as_str(), spec.code.as_str(), spec.version.as_str()), ("kites", "kt", "2030-01-02"));
    assert_eq!(members(spec, "ListKitesRequest"), ["Offset: uint64", "Limit: int64!", "Colours: [string]"]);
    assert!(spec.structs.get("ListKitesRequest").unwrap()[2].deprecated);
    assert_eq!(members(spec, "ListKitesResponse"), ["Result: #KitePage"]);
    let kite = ["Since: datetime", "Until: datetime_iso", "Day: date", "Weight: float", "Lost: bool", "Tail: #Kite"];
    assert_eq!(members(spec, "Kite"), kite);
    let list = spec.operations.get("ListKites").unwrap();
    let pages = list.pages.as_ref().unwrap();
    assert_eq!(
        (pages.input.join(" "), pages.items.as_str(), pages.total.as_deref()),
        ("Offset Limit".into(), "Result.Kites", Some("Result.KiteCount"))
    );
    assert_eq!(list.errors, ["FailedOperation.Wind"]);
    assert_eq!(spec.errors.keys().collect::<Vec<_>>(), ["FailedOperation.Wind", "InternalError."]);
    let fly = spec.operations.get("FlyKite").unwrap();
    assert_eq!(fly.pages.as_ref().unwrap().next.as_deref(), Some("NextCursor"));
    assert!(fly.deprecated && spec.operations.get("LandKite").unwrap().deprecated);
    let of = |action: &str| spec.operations.get(action).unwrap();
    assert_eq!((of("UploadWind").body, of("SendPhoto").body), (BodyKind::Stream, BodyKind::Multipart));
    assert!(of("BorrowKite").unsigned && !of("AskWind").unsigned);
    assert_eq!((of("AskWind").host.as_str(), of("BorrowKite").host.as_str()), ("kt.ai", ""));
    let notes = imported.notes.to_string();
    let note = "left out: only the SDK for Go has it: 1 (Gone)";
    assert!(notes.contains(note), "{note} in {notes}");
    assert!(of("StreamWind").events && !of("AskWind").events);
}

#[test]
fn tencent_carries_no_descriptions() {
    let spec = read_tencent(&tencent()).unwrap().spec;
    assert!(spec.operations.values().all(|operation| operation.doc.is_empty()));
    assert!(spec.structs.values().flatten().all(|field| field.doc.is_empty()));
}

#[test]
fn tencent_from_an_unpacked_wheel() {
    let expected = read_tencent(&tencent()).unwrap().spec;
    for place in ["cli", "cli/tccli", "cli/tccli-1.data/purelib/tccli"] {
        let folder = tencent();
        fs::remove_dir_all(folder.at("cli")).unwrap();
        let folder = folder.with(&format!("{place}/{API_FILE}"), API).with("cli/tccli-1.dist-info/METADATA", "");
        assert_eq!(read_tencent(&folder).unwrap().spec, expected, "{place}");
    }
    let folder = Folder::new().with("cli/README.md", "");
    let error = Facts::tencent(&folder.at("cli"), None).unwrap_err().to_string();
    assert!(error.contains("neither `tccli/services` nor `services`"), "{error}");
}

#[test]
fn tencent_without_the_sdk_for_go() {
    let folder = tencent();
    let imported = one(&Facts::tencent(&folder.at("cli"), None).unwrap(), "tencent/kites").unwrap();
    assert!(imported.spec.errors.is_empty() && imported.spec.operations.contains_key("UploadWind"));
    assert!(imported.notes.to_string().contains("without the SDK for Go, nobody knows error codes"));
    fs::remove_dir_all(folder.at("go/tencentcloud/kt")).unwrap();
    let imported = read_tencent(&folder).unwrap();
    assert!(imported.notes.to_string().contains("the SDK for Go lacks the version"));
}

#[test]
fn what_tencent_never_said_stops_the_import() {
    let stops = |file: &str, text: &str, from: &str, to: &str, path: &str, reason: &str| {
        assert!(text.contains(from), "{from}");
        let folder = tencent().with(file, &text.replacen(from, to, 1));
        let error = read_tencent(&folder).unwrap_err();
        let (_, file) = file.split_once('/').unwrap();
        assert_eq!((error.file.as_str(), error.path.as_str()), (file, path), "{error}");
        assert!(error.reason.contains(reason), "{error}");
    };
    let api = |from: &str, to: &str, path: &str, reason: &str| {
        stops("cli/tccli/services/kites/v20300102/api.json", API, from, to, path, reason);
    };
    api("\"api_brief\"", "\"brief\"", "$.metadata.brief", "does not know this key");
    api("\"1.0\"", "\"2.0\"", "$.version", "format 1.0 only");
    api("\"2030-01-02\"", "\"2030-01-03\"", "$.metadata.apiVersion", "the folder says 2030-01-02");
    api("\"offline\"", "\"retired\"", "$.actions.LandKite", "the status `retired`");
    api("\"input\": \"FlyKiteRequest\"", "\"input\": \"FlyRequest\"", "$.actions.FlyKite.input", "`FlyKiteRequest`");
    api("\"example\"", "\"sample\"", "$.objects.ListKitesRequest.members[0].sample", "does not know this key");
    let member = "$.objects.ListKitesRequest.members";
    api("\"uint64\"", "\"uint32\"", &format!("{member}[0]"), "the type `int` of `uint32`");
    api("\"member\": \"Kite\"", "\"member\": \"Bird\"", "$.objects.KitePage.members[1]", "the type `list` of `Bird`");
    api("\"required\": true", "\"required\": \"yes\"", &format!("{member}[1].required"), "must be 1 or true");
    api("\"Limit\"", "\"Offset\"", &format!("{member}[1]"), "a second member `Offset`");
    api("\"usage\": \"out\"", "\"usage\": \"never\"", "$.objects.KitePage", "this usage");
    api("\"FlyKiteRequest\": {", "\"Kite\": {", "$.objects.Kite", "stands twice");
    api("\"objects\": {", "\"objects\": {\"T\": {\"members\": []},", "$.objects.T", "the name of a type");
    let errors = "go/tencentcloud/kt/v20300102/errors.go";
    stops(errors, ERRORS, "INTERNALERROR_ =", "InternalError :=", "line 11", "InternalError := ");
    let client = "go/tencentcloud/kt/v20300102/client.go";
    stops(client, CLIENT, "\"FailedOperation.Wind\"", "\"FailedOperation.Rain\"", "line 8", "errors.go has no code");
    stops(client, CLIENT, "SetContext(ctx)", "SetMagic(ctx)", "line 17", "`request.SetMagic(ctx)`");
}

const GO_CLIENT: &str = r#"/*
 * Some company.
 */
package kite

const (
	APIVersion = "2030-01-02"
	SERVICE    = "kite"
)

func NewListKitesRequest() (request *ListKitesRequest) {
	request.Init().InitWithApiInfo(SERVICE, APIVersion, "ListKites")
}

func (c *Client) ListKites(request *ListKitesRequest) (response *ListKitesResponse, err error) {
	return
}

func (c *Client) UndoKite(request *UndoKiteRequest) (response *UndoKiteResponse, err error) {
	return
}

func NewUndoKiteRequest() (request *UndoKiteRequest) {
	request.Init().InitWithApiInfo(SERVICE, APIVersion, "UnDoKite")
}

func NewDropKiteRequest() (request *DropKiteRequest) {
	request.Init().InitWithApiInfo(SERVICE, APIVersion, "DropKite")
}

func (c *Client) DropKite(request *DropKiteRequest) (response *DropKiteResponse, err error) {
	return
}
"#;

const GO_MODELS: &str = r#"package kite

import "example.com/common"

// ListKitesRequest lists.
type ListKitesRequest struct {
    *common.BaseRequest

    PageNum *int `json:"pageNum,omitempty"`
    PageSize *int64 `json:"pageSize"`
    // Deprecated: nobody asks.
    // Colours which.
    Colours []string `json:"colours,omitempty"`  // any of them
    Tags *TagBox `json:"tags,omitempty"`
}

type ListKitesResponse struct {
	*common.BaseResponse

	RequestId *string `json:"requestId,omitempty"`

	Response *ListKitesResponseParams `json:"response,omitempty"`
}

type ListKitesResponseParams struct {
    RequestId string `json:"requestId,omitempty"`
    TotalCount *int `json:"totalCount,omitempty"`
    DataSet []*Kite `json:"dataSet,omitempty"`
}

type Kite struct {
    Length *float64 `json:"length,omitempty"`
    Labels map[string]string `json:"labels"`
    Extra []*interface{} `json:"extra,omitempty"`
    Lost bool `json:"lost"`
}

type TagBox struct {
    Tags []Tag `json:"tags,omitempty"`
}

type Tag struct {
    Key *string `json:"key,omitempty"`
}

type UndoKiteRequest struct {
    KiteId string `json:"kiteId,omitempty"`
}

type UndoKiteResponse struct {
	RequestId string `json:"requestId,omitempty"`
	Response *UndoKiteResult `json:"response,omitempty"`
}

type UndoKiteResult struct {
	Done bool `json:"done"`
}

type DropKiteRequest struct {
    KiteId string `json:"kiteId,omitempty"`
}

type DropKiteResponse struct {
	RequestId string `json:"requestId,omitempty"`
	Response struct {
		RequestId string `json:"requestId,omitempty"`
		DroppedAt *int64 `json:"droppedAt,omitempty"`
	} `json:"response,omitempty"`
}
"#;

const GO_ERRORS: &str = "\
/*
 * Some company.
 */
package kite

const (
\t// too windy
\tWIND_TOO_STRONG   = \"WIND_TOO_STRONG\"
)
";

const PY_CLIENT: &str = r#"#  Some company.
from zenlayercloud.kite.v20300102 import models


class KiteClient(AbstractClient):
    """
    A client.
    """
    _api_version = "2030-01-02"
    _service = "kite"

    def ListKites(self, request):
        """Lists."""
        response = self._api_call("ListKites", request)
        model = models.ListKitesResponse()
        model._deserialize(response)
        return model

    def UndoKite(self, request):
        response = self._api_call("UndoKite", request)
        model = models.UndoKiteResponse()
        return model

    def FlyKite(self):
        response = self._api_call(
            "FlyKite", models.FlyKiteRequest()
        )
        model = models.FlyKiteResponse()
        return model
"#;

const PY_MODELS: &str = r#"import warnings


class ListKitesRequest(AbstractModel):
    """A request.

    :type zone: str
    """
    def __init__(self):
        self.pageNum = None
        self.zone = None  # where
        self.height = None

    def _deserialize(self, params):
        self.pageNum = params.get("pageNum")
        self.zone = params.get("pageNum")


class ListKitesResponse(AbstractModel):
    def _deserialize(self, params):
        self.requestId = params.get("requestId")
        if params.get("dataSet") is not None:
            self.dataSet = []
            for item in params.get("dataSet"):
                obj = Kite(item)
                self.dataSet.append(obj)
        if params.get("owner") is not None:
            self.owner = Owner(params.get("owner"))


class Kite(AbstractModel):
    def __init__(self, params=None):
        if params is None:
            params = {}
        if len(params) > 0:
            self._deserialize(params)
            return
        self.lost = None
        self.marks = None

    def _deserialize(self, params):
        if params.get("lost") is not None:
            warnings.warn(
                "lost is no more",
                DeprecationWarning,
                stacklevel=2
            )
        self.lost = params.get("lost")
        if params.get("marks") is not None:
            self.marks = []
            for item in params.get("marks"):
                obj = item
                self.marks.append(obj)


class Owner(AbstractModel):
    def __init__(self):
        super().__init__()
        self.name = None


def _deserialize(self, params):
    self.name = params.get("name")


class UndoKiteRequest(AbstractModel):
    def __init__(self, kiteId):
        self.kiteId = kiteId


class UndoKiteResponse(AbstractModel):
    pass


class FlyKiteRequest(UndoKiteRequest):
    pass


class FlyKiteResponse(UndoKiteResponse):
    def __init__(self):
        self.height = None
"#;

const YAML: &str = "\
name: ListKites
product: kite
use: list-kites
short: Lists
long: |-
  Lists
  kites
examples:
- cmd: zeno kite list-kites
  desc: All.
sdk:
  service: kite
  version: '2030-01-02'
  action: ListKites
parameters:
- name: zone
  type: enum
  required: true
  sdk-field: zone
  description: 'Where: above'
  enum-values:
  - value: NO
    desc: North.
  - value: 'SO'
    desc: South.
- name: height
  type: float
  required: false
  deprecated: true
  sdk-field: height
  description: How high.
- name: tags
  type: object-array
  required: false
  sdk-field: tags
  sdk-wrapper: tags
  array-style: kv
  description: Tags.
  item-schema:
  - name: key
    type: enum
    description: Key.
    enum-values:
    - value: COLOUR
      desc: Colour.
- name: mood
  type: string
  required: false
  sdk-field: mood
  description: Nobody else knows.
response:
- name: dataSet
  type: object-array
  required: true
  array-style: json
  description: Kites.
  item-schema:
  - name: marks
    type: string-array
    description: Marks.
";

fn zenlayer() -> Folder {
    Folder::new()
        .with("go/zenlayercloud/kite20300102/client.go", GO_CLIENT)
        .with("go/zenlayercloud/kite20300102/models.go", GO_MODELS)
        .with("go/zenlayercloud/kite20300102/errors.go", GO_ERRORS)
        .with("go/zenlayercloud/common/client.go", "package common\n")
        .with("py/zenlayercloud/__init__.py", "")
        .with("py/zenlayercloud/common/abstract_model.py", "class AbstractModel(object):\n")
        .with("py/zenlayercloud/kite/v20300102/kite_client.py", PY_CLIENT)
        .with("py/zenlayercloud/kite/v20300102/models.py", PY_MODELS)
        .with("cli/apis/en-US/products.yaml", "kite: Kites\n")
        .with("cli/apis/en-US/kite/list-kites.yaml", YAML)
}

fn read_zenlayer(folder: &Folder) -> Result<Imported, ImportError> {
    one(&Facts::zenlayer(&folder.at("cli"), &[folder.at("go"), folder.at("py")])?, "zenlayer/kite")
}

#[test]
fn zenlayer_from_three_sources() {
    let imported = read_zenlayer(&zenlayer()).unwrap();
    let spec = &imported.spec;
    assert_eq!(
        members(spec, "ListKitesRequest"),
        ["pageNum: int64", "pageSize: int64", "colours: [string]", "tags: #TagBox", "zone: string!", "height: float"],
        "Go's types, then Python's members with the CLI's types"
    );
    let request = spec.structs.get("ListKitesRequest").unwrap();
    assert!(request[2].deprecated && request[5].deprecated && !request[3].deprecated);
    assert_eq!(request[4].values, ["NO", "SO"]);
    assert_eq!(spec.structs.get("Tag").unwrap()[0].values, ["COLOUR"], "inside the wrapper");
    assert_eq!(
        members(spec, "ListKitesResponseParams"),
        ["totalCount: int64", "dataSet: [#Kite]", "owner: #Owner"],
        "a reply requires nothing"
    );
    assert_eq!(
        members(spec, "Kite"),
        ["length: float", "labels: {string}", "extra: [any]", "lost: bool", "marks: [any]"]
    );
    assert!(spec.structs.get("Kite").unwrap()[3].deprecated, "Python warns");
    assert_eq!(members(spec, "Owner"), ["name: string"].map(|_| "name: any"));
    let list = spec.operations.get("ListKites").unwrap();
    assert_eq!(list.constructor, ["zone"]);
    assert_eq!(list.pages.as_ref().unwrap().items, "dataSet");
    assert_eq!(spec.errors.keys().collect::<Vec<_>>(), ["WIND_TOO_STRONG"]);
}

#[test]
fn zenlayer_names_follow_the_wire() {
    let imported = read_zenlayer(&zenlayer()).unwrap();
    let spec = &imported.spec;
    let names: Vec<_> = spec.operations.keys().collect();
    assert_eq!(names, ["DropKite", "FlyKite", "ListKites", "UnDoKite"], "not the names of methods");
    assert_eq!(members(spec, "UnDoKiteRequest"), ["kiteId: string"]);
    assert_eq!(members(spec, "UnDoKiteResponse"), ["done: bool"], "what stands below `response`");
    assert_eq!(members(spec, "DropKiteResponse"), ["droppedAt: int64"], "an inline struct");
    assert_eq!(members(spec, "FlyKiteRequest"), ["kiteId: string"], "inherited; the type is that of all kiteIds");
    assert_eq!(members(spec, "FlyKiteResponse"), ["height: float"]);
    let notes = imported.notes.to_string();
    assert!(notes.contains("another source spells it UndoKite: 1 (UnDoKite)"), "{notes}");
    assert!(notes.contains("left out: only the CLI has the member: 1 (ListKitesRequest.mood)"), "{notes}");
}

#[test]
fn zenlayer_from_the_sdk_for_python_alone() {
    let folder = zenlayer();
    let imported = one(&Facts::zenlayer(&folder.at("cli"), &[folder.at("py")]).unwrap(), "zenlayer/kite").unwrap();
    assert_eq!(members(&imported.spec, "ListKitesRequest"), ["pageNum: any", "zone: string!", "height: float"]);
    assert!(imported.notes.to_string().contains("without the SDK for Go, few types are known"));
    let error = Facts::zenlayer(&folder.at("cli"), &[folder.at("cli")]).unwrap_err().to_string();
    assert!(error.contains("zenlayercloud"), "{error}");
}

#[test]
fn a_version_that_one_source_calls_otherwise() {
    let renamed = |text: &str, version: &str| text.replace("\"kite\"", "\"zbc\"").replace("2030-01-02", version);
    let folder = Folder::new()
        .with("go/zenlayercloud/zbc20240809/client.go", &renamed(GO_CLIENT, "2024-08-08"))
        .with("go/zenlayercloud/zbc20240809/models.go", GO_MODELS)
        .with("py/zenlayercloud/zbc/v20240809/zbc_client.py", &renamed(PY_CLIENT, "2024-08-09"))
        .with("py/zenlayercloud/zbc/v20240809/models.py", PY_MODELS)
        .with("cli/apis/en-US/products.yaml", "");
    let facts = Facts::zenlayer(&folder.at("cli"), &[folder.at("py"), folder.at("go")]).unwrap();
    let imported = one(&facts, "zenlayer/zbc").unwrap();
    assert_eq!(imported.spec.version, "2024-08-08");
    assert!(imported.spec.operations.contains_key("FlyKite"));
    assert!(imported.notes.to_string().contains("calls the version 2024-08-09: merged"));
}

#[test]
fn what_zenlayer_never_said_stops_the_import() {
    let stops = |file: &str, text: &str, from: &str, to: &str, path: &str, reason: &str| {
        assert!(text.contains(from), "{from}");
        let folder = zenlayer().with(file, &text.replacen(from, to, 1));
        let error = read_zenlayer(&folder).unwrap_err();
        let (_, file) = file.split_once('/').unwrap();
        assert_eq!((error.file.as_str(), error.path.as_str()), (file, path), "{error}");
        assert!(error.reason.contains(reason), "{error}");
    };
    let yaml = |from: &str, to: &str, path: &str, reason: &str| {
        stops("cli/apis/en-US/kite/list-kites.yaml", YAML, from, to, path, reason);
    };
    yaml("short:", "brief:", "$.brief", "does not know this key");
    yaml("deprecated: true", "retired: true", "$.parameters[1].retired", "does not know this key");
    yaml("type: float", "type: number", "$.parameters[1].type", "the type `number`");
    yaml("kv", "csv", "$.parameters[2]", "this array-style");
    yaml("sdk-wrapper: tags", "sdk-wrapper: box", "$.parameters[2]", "`TagBox` has no list `box`");
    yaml("'2030-01-02'", "'2031-01-02'", "$.sdk", "no SDK has this service and version: add the checkout of the SDK");
    yaml("use: list-kites", "name: list-kites", "$", "not YAML");
    yaml("    desc: South.", "    text: South.", "$.parameters[0][\"enum-values\"][1].text", "does not know this key");
    let models = "go/zenlayercloud/kite20300102/models.go";
    stops(models, GO_MODELS, "PageNum *int ", "PageNum chan int ", "line 9", "PageNum chan int");
    stops(models, GO_MODELS, "*float64", "*complex64", "line 32", "complex64");
    stops(models, GO_MODELS, "[]*Kite ", "[]*Bird ", "ListKitesResponseParams", "no struct `Bird`");
    stops(models, GO_MODELS, "type Tag struct", "type Kite struct", "line 44", "a second struct `Kite`");
    let client = "go/zenlayercloud/kite20300102/client.go";
    stops(client, GO_CLIENT, "\"UnDoKite\"", "Undo", "line 24", "InitWithApiInfo");
    stops(client, GO_CLIENT, "(request *DropKiteRequest) (r", "(request *LostRequest) (r", "line 31", "`LostRequest`");
    let models = "py/zenlayercloud/kite/v20300102/models.py";
    stops(models, PY_MODELS, "obj = item", "obj = int(item) + 1", "line 52", "obj = int(item) + 1");
    stops(models, PY_MODELS, "self.height = None", "self.height = 3.5", "line 12", "self.height = 3.5");
    stops(models, PY_MODELS, "(UndoKiteRequest)", "(LostRequest)", "FlyKiteRequest", "no class `LostRequest`");
    stops(models, PY_MODELS, "    pass", "    mystery()", "line 72", "mystery()");
}

#[test]
fn comparing_prints_what_differs() {
    let folder = tencent();
    let upstream = read_tencent(&folder).unwrap().spec;
    let mut same = Differences::default();
    same.specs("kites", &upstream, &upstream.clone()).unwrap();
    assert_eq!(same.count(), 0);

    let mut facts = upstream.clone();
    let kite = facts.structs.get_mut("Kite").unwrap();
    kite.swap(0, 1);
    kite[3].ty = "string".parse().unwrap();
    kite.remove(4);
    facts.structs.get_mut("ListKitesRequest").unwrap()[0].required = true;
    facts.operations.remove("FlyKite");
    facts.errors.insert("Other".into(), Default::default());
    let mut differences = Differences::default();
    differences.specs("kites", &upstream, &facts).unwrap();
    let found: Vec<String> =
        differences.iter().map(|(cause, places)| format!("{cause} | {}", places.join(", "))).collect();
    assert_eq!(
        found,
        [
            "errors.*: only in the facts | kites errors Other",
            "operations.*: only upstream | kites operations FlyKite",
            r#"structs.*.(order) | kites structs Kite (order): ["Since","Until","Day","Weight","Tail"], in the facts ["Until","Since","Day","Weight","Tail"]"#,
            r#"structs.*.*.required: only in the facts | kites structs ListKitesRequest Offset required: true"#,
            r#"structs.*.*.type: "float", in the facts "string" | kites structs Kite Weight type"#,
            "structs.*.*: only upstream | kites structs Kite Lost",
        ]
    );
    assert!(differences.to_string().ends_with("6 differences\n"));
}

const FACTS: &str = r#"{"s": "kites", "v": "2030-01-02", "h": "kt", "a": {"LandKite": {"st": "offline"}}, "o": {"LandKiteRequest": [], "LandKiteResponse": []}}"#;

#[test]
fn the_command() {
    let folder = tencent()
        .with("facts/tencent/kites-2030-01-02.json", FACTS)
        .with("facts/alibaba/none.txt", "")
        .with("facts/zenlayer/none.txt", "");
    let file = |folder: &Folder| folder.at("specs/tencent/kites/2030-01-02.json");
    folder.run(&["tencent", "--from", "./cli", "--errors", "./go", "--dry-run"]).unwrap();
    assert!(!file(&folder).exists());
    let failure = folder.run(&["tencent", "--from", "./cli", "--errors", "./go", "--compare", "./facts"]).unwrap_err();
    assert!(failure.contains("differ"), "{failure}");
    assert!(!file(&folder).exists());
    folder.run(&["tencent", "--from", "./cli", "--errors", "./go", "kites"]).unwrap();
    assert!(file(&folder).exists());
    let failure = folder.run(&["tencent", "--from", "./cli", "kite"]).unwrap_err();
    assert!(failure.contains("did you mean `tencent/kites`?"), "{failure}");

    let folder = zenlayer();
    folder.run(&["zenlayer", "--from", "./cli", "--sdk", "./go", "--sdk", "./py"]).unwrap();
    assert!(Path::new(&folder.at("specs/zenlayer/kite/2030-01-02.json")).exists());
    for arguments in [
        &["zenlayer", "--from", "./cli"][..],
        &["zenlayer", "--from", "./cli", "--sdk", "./go", "--errors", "./go"],
        &["tencent", "--errors", "./go"],
        &["facts", "--from", "./facts", "--compare", "./facts", "tencent"],
    ] {
        let failure = folder.run(arguments).unwrap_err();
        assert!(failure.contains("cargo xtask import tencent"), "{arguments:?}: {failure}");
    }
}
