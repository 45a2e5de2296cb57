//! Imports of Tencent Cloud.

use std::fs;

use super::{Folder, import_service, members};
use cumulo_catalog::spec::BodyKind;
use xtask::import::{Facts, ImportError, Imported};

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

pub fn folder() -> Folder {
    Folder::new()
        .with(&format!("cli/tccli/{API_FILE}"), API)
        .with("cli/tccli/services/__init__.py", "")
        .with("cli/tccli/services/kites/__init__.py", "")
        .with("go/tencentcloud/kt/v20300102/errors.go", ERRORS)
        .with("go/tencentcloud/kt/v20300102/client.go", CLIENT)
        .with("go/tencentcloud/kt/v20300102/models.go", MODELS)
}

pub fn read(folder: &Folder) -> Result<Imported, ImportError> {
    import_service(&Facts::tencent(&folder.at("cli"), Some(&folder.at("go")))?, "tencent/kites")
}

#[test]
fn imports_tencent_cloud_from_the_cli_and_the_sdk_for_go() {
    let imported = read(&folder()).unwrap();
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
fn omits_descriptions_of_tencent_cloud() {
    let spec = read(&folder()).unwrap().spec;
    assert!(spec.operations.values().all(|operation| operation.doc.is_empty()));
    assert!(spec.structs.values().flatten().all(|field| field.doc.is_empty()));
}

#[test]
fn imports_tencent_cloud_from_an_unpacked_wheel() {
    let expected = read(&folder()).unwrap().spec;
    for root in ["cli", "cli/tccli", "cli/tccli-1.data/purelib/tccli"] {
        let folder = folder();
        fs::remove_dir_all(folder.at("cli")).unwrap();
        let folder = folder.with(&format!("{root}/{API_FILE}"), API).with("cli/tccli-1.dist-info/METADATA", "");
        assert_eq!(read(&folder).unwrap().spec, expected, "{root}");
    }
    let folder = Folder::new().with("cli/README.md", "");
    let error = Facts::tencent(&folder.at("cli"), None).unwrap_err().to_string();
    assert!(error.contains("neither `tccli/services` nor `services`"), "{error}");
}

#[test]
fn imports_tencent_cloud_without_the_sdk_for_go() {
    let folder = folder();
    let imported = import_service(&Facts::tencent(&folder.at("cli"), None).unwrap(), "tencent/kites").unwrap();
    assert!(imported.spec.errors.is_empty() && imported.spec.operations.contains_key("UploadWind"));
    assert!(imported.notes.to_string().contains("without the SDK for Go: no source of error codes"));
    fs::remove_dir_all(folder.at("go/tencentcloud/kt")).unwrap();
    let imported = read(&folder).unwrap();
    assert!(imported.notes.to_string().contains("the SDK for Go lacks the version"));
}

#[test]
fn rejects_unknown_content_of_tencent_cloud() {
    let rejects = |file: &str, text: &str, from: &str, to: &str, path: &str, reason: &str| {
        assert!(text.contains(from), "{from}");
        let folder = folder().with(file, &text.replacen(from, to, 1));
        let error = read(&folder).unwrap_err();
        let (_, file) = file.split_once('/').unwrap();
        assert_eq!((error.file.as_str(), error.path.as_str()), (file, path), "{error}");
        assert!(error.reason.contains(reason), "{error}");
    };
    let api = |from: &str, to: &str, path: &str, reason: &str| {
        rejects("cli/tccli/services/kites/v20300102/api.json", API, from, to, path, reason);
    };
    api("\"api_brief\"", "\"brief\"", "$.metadata.brief", "does not support this key");
    api("\"1.0\"", "\"2.0\"", "$.version", "format 1.0 only");
    api("\"2030-01-02\"", "\"2030-01-03\"", "$.metadata.apiVersion", "the version of the folder is 2030-01-02");
    api("\"offline\"", "\"retired\"", "$.actions.LandKite", "the status `retired`");
    api("\"input\": \"FlyKiteRequest\"", "\"input\": \"FlyRequest\"", "$.actions.FlyKite.input", "`FlyKiteRequest`");
    api("\"example\"", "\"sample\"", "$.objects.ListKitesRequest.members[0].sample", "does not support this key");
    let member = "$.objects.ListKitesRequest.members";
    api("\"uint64\"", "\"uint32\"", &format!("{member}[0]"), "the type `int` of `uint32`");
    api("\"member\": \"Kite\"", "\"member\": \"Bird\"", "$.objects.KitePage.members[1]", "the type `list` of `Bird`");
    api("\"required\": true", "\"required\": \"yes\"", &format!("{member}[1].required"), "must be 1 or true");
    api("\"Limit\"", "\"Offset\"", &format!("{member}[1]"), "duplicate field `Offset`");
    api("\"usage\": \"out\"", "\"usage\": \"never\"", "$.objects.KitePage", "this usage");
    api("\"FlyKiteRequest\": {", "\"Kite\": {", "$.objects.Kite", "duplicate key");
    api("\"objects\": {", "\"objects\": {\"T\": {\"members\": []},", "$.objects.T", "the name of a type");
    let errors = "go/tencentcloud/kt/v20300102/errors.go";
    rejects(errors, ERRORS, "INTERNALERROR_ =", "InternalError :=", "line 11", "InternalError := ");
    let client = "go/tencentcloud/kt/v20300102/client.go";
    rejects(client, CLIENT, "\"FailedOperation.Wind\"", "\"FailedOperation.Rain\"", "line 8", "not in errors.go");
    rejects(client, CLIENT, "SetContext(ctx)", "SetMagic(ctx)", "line 17", "`request.SetMagic(ctx)`");
}
