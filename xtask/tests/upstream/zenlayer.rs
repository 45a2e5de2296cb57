//! Imports of Zenlayer.

use super::{Folder, import_service, members};
use xtask::import::{Facts, ImportError, Imported};

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

pub fn folder() -> Folder {
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

pub fn read(folder: &Folder) -> Result<Imported, ImportError> {
    import_service(&Facts::zenlayer(&folder.at("cli"), &[folder.at("go"), folder.at("py")])?, "zenlayer/kite")
}

#[test]
fn imports_zenlayer_from_three_sources() {
    let imported = read(&folder()).unwrap();
    let spec = &imported.spec;
    assert_eq!(
        members(spec, "ListKitesRequest"),
        ["pageNum: int64", "pageSize: int64", "colours: [string]", "tags: #TagBox", "zone: string!", "height: float"],
        "fields with types from Go, then fields from Python with types from the CLI"
    );
    let request = spec.structs.get("ListKitesRequest").unwrap();
    assert!(request[2].deprecated && request[5].deprecated && !request[3].deprecated);
    assert_eq!(request[4].values, ["NO", "SO"]);
    assert_eq!(spec.structs.get("Tag").unwrap()[0].values, ["COLOUR"], "in the wrapper");
    assert_eq!(
        members(spec, "ListKitesResponseParams"),
        ["totalCount: int64", "dataSet: [#Kite]", "owner: #Owner"],
        "responses have no required fields"
    );
    assert_eq!(
        members(spec, "Kite"),
        ["length: float", "labels: {string}", "extra: [any]", "lost: bool", "marks: [any]"]
    );
    assert!(spec.structs.get("Kite").unwrap()[3].deprecated, "the SDK for Python warns");
    assert_eq!(members(spec, "Owner"), ["name: string"].map(|_| "name: any"));
    let list = spec.operations.get("ListKites").unwrap();
    assert_eq!(list.constructor, ["zone"]);
    assert_eq!(list.pages.as_ref().unwrap().items, "dataSet");
    assert_eq!(spec.errors.keys().collect::<Vec<_>>(), ["WIND_TOO_STRONG"]);
}

#[test]
fn names_operations_of_zenlayer_by_action() {
    let imported = read(&folder()).unwrap();
    let spec = &imported.spec;
    let names: Vec<_> = spec.operations.keys().collect();
    assert_eq!(names, ["DropKite", "FlyKite", "ListKites", "UnDoKite"], "not the names of methods");
    assert_eq!(members(spec, "UnDoKiteRequest"), ["kiteId: string"]);
    assert_eq!(members(spec, "UnDoKiteResponse"), ["done: bool"], "the fields of `response`");
    assert_eq!(members(spec, "DropKiteResponse"), ["droppedAt: int64"], "an inline struct");
    assert_eq!(
        members(spec, "FlyKiteRequest"),
        ["kiteId: string"],
        "inherited, with the type of all fields named `kiteId`"
    );
    assert_eq!(members(spec, "FlyKiteResponse"), ["height: float"]);
    let notes = imported.notes.to_string();
    assert!(notes.contains("the spelling in another source is UndoKite: 1 (UnDoKite)"), "{notes}");
    assert!(notes.contains("left out: only the CLI has the field: 1 (ListKitesRequest.mood)"), "{notes}");
}

#[test]
fn imports_zenlayer_from_the_sdk_for_python_only() {
    let folder = folder();
    let imported =
        import_service(&Facts::zenlayer(&folder.at("cli"), &[folder.at("py")]).unwrap(), "zenlayer/kite").unwrap();
    assert_eq!(members(&imported.spec, "ListKitesRequest"), ["pageNum: any", "zone: string!", "height: float"]);
    assert!(imported.notes.to_string().contains("without the SDK for Go, few types are known"));
    let error = Facts::zenlayer(&folder.at("cli"), &[folder.at("cli")]).unwrap_err().to_string();
    assert!(error.contains("zenlayercloud"), "{error}");
}

#[test]
fn merges_a_version_with_different_names_in_the_sources() {
    let renamed = |text: &str, version: &str| text.replace("\"kite\"", "\"zbc\"").replace("2030-01-02", version);
    let folder = Folder::new()
        .with("go/zenlayercloud/zbc20240809/client.go", &renamed(GO_CLIENT, "2024-08-08"))
        .with("go/zenlayercloud/zbc20240809/models.go", GO_MODELS)
        .with("py/zenlayercloud/zbc/v20240809/zbc_client.py", &renamed(PY_CLIENT, "2024-08-09"))
        .with("py/zenlayercloud/zbc/v20240809/models.py", PY_MODELS)
        .with("cli/apis/en-US/products.yaml", "");
    let facts = Facts::zenlayer(&folder.at("cli"), &[folder.at("py"), folder.at("go")]).unwrap();
    let imported = import_service(&facts, "zenlayer/zbc").unwrap();
    assert_eq!(imported.spec.version, "2024-08-08");
    assert!(imported.spec.operations.contains_key("FlyKite"));
    assert!(imported.notes.to_string().contains("the version is 2024-08-09 in the SDK for Python: merged"));
}

#[test]
fn rejects_unknown_content_of_zenlayer() {
    let rejects = |file: &str, text: &str, from: &str, to: &str, path: &str, reason: &str| {
        assert!(text.contains(from), "{from}");
        let folder = folder().with(file, &text.replacen(from, to, 1));
        let error = read(&folder).unwrap_err();
        let (_, file) = file.split_once('/').unwrap();
        assert_eq!((error.file.as_str(), error.path.as_str()), (file, path), "{error}");
        assert!(error.reason.contains(reason), "{error}");
    };
    let yaml = |from: &str, to: &str, path: &str, reason: &str| {
        rejects("cli/apis/en-US/kite/list-kites.yaml", YAML, from, to, path, reason);
    };
    yaml("short:", "brief:", "$.brief", "does not support this key");
    yaml("deprecated: true", "retired: true", "$.parameters[1].retired", "does not support this key");
    yaml("type: float", "type: number", "$.parameters[1].type", "the type `number`");
    yaml("kv", "csv", "$.parameters[2]", "this array-style");
    yaml("sdk-wrapper: tags", "sdk-wrapper: box", "$.parameters[2]", "`TagBox` has no list `box`");
    yaml("'2030-01-02'", "'2031-01-02'", "$.sdk", "no SDK contains this service and version: add another `--sdk`");
    yaml("use: list-kites", "name: list-kites", "$", "invalid YAML");
    yaml(
        "    desc: South.",
        "    text: South.",
        "$.parameters[0][\"enum-values\"][1].text",
        "does not support this key",
    );
    let models = "go/zenlayercloud/kite20300102/models.go";
    rejects(models, GO_MODELS, "PageNum *int ", "PageNum chan int ", "line 9", "PageNum chan int");
    rejects(models, GO_MODELS, "*float64", "*complex64", "line 32", "complex64");
    rejects(models, GO_MODELS, "[]*Kite ", "[]*Bird ", "ListKitesResponseParams", "the struct `Bird` does not exist");
    rejects(models, GO_MODELS, "type Tag struct", "type Kite struct", "line 44", "duplicate struct `Kite`");
    let client = "go/zenlayercloud/kite20300102/client.go";
    rejects(client, GO_CLIENT, "\"UnDoKite\"", "Undo", "line 24", "InitWithApiInfo");
    rejects(
        client,
        GO_CLIENT,
        "(request *DropKiteRequest) (r",
        "(request *LostRequest) (r",
        "line 31",
        "`LostRequest`",
    );
    let models = "py/zenlayercloud/kite/v20300102/models.py";
    rejects(models, PY_MODELS, "obj = item", "obj = int(item) + 1", "line 52", "obj = int(item) + 1");
    rejects(models, PY_MODELS, "self.height = None", "self.height = 3.5", "line 12", "self.height = 3.5");
    rejects(
        models,
        PY_MODELS,
        "(UndoKiteRequest)",
        "(LostRequest)",
        "FlyKiteRequest",
        "the base class `LostRequest` does not exist",
    );
    rejects(models, PY_MODELS, "    pass", "    mystery()", "line 72", "mystery()");
}
