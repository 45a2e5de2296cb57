//! `--with-docs`: upstream's descriptions are written to files next to the specs, and only the generator reads them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use xtask::{generate, import::command, spec};

/// A folder with a workspace and checkouts. It is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new(provider: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Self(std::env::temp_dir().join(format!("cumulo-docs-{}-{number}", std::process::id())));
        let facts = format!(
            r#"{{"name": "{provider}", "title": "Kites", "signing": "TC3-HMAC-SHA256", "domain": "kites.example",
                "throttle_codes": [], "fault_codes": [], "auth_codes": [], "sources": []}}"#
        );
        folder.with(&format!("specs/{provider}/provider.json"), &facts).with(
            &format!("crates/{provider}/Cargo.toml"),
            "# Services: made by `cargo xtask generate`.\n# End of services.\n",
        )
    }

    fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn import(&self, arguments: &[&str]) -> Result<(), String> {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|argument| match argument.strip_prefix("./") {
                Some(folder) => self.0.join(folder).display().to_string(),
                None => (*argument).to_owned(),
            })
            .collect();
        command::run(&arguments, &self.0.join("specs"))
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    fn docs(&self, file: &str) -> serde_json::Value {
        serde_json::from_str(&self.read(file)).unwrap()
    }

    fn generated(&self, file: &str) -> String {
        let output = generate::generate(&self.0, None).unwrap();
        let bytes = output.files.get(Path::new(file)).unwrap_or_else(|| panic!("{:?}", output.files.keys()));
        String::from_utf8(bytes.clone()).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const API: &str = r##"{
  "metadata": {"apiVersion": "2030-01-02", "serviceShortName": "kites"},
  "actions": {
    "FlyKite": {"name": "Fly", "document": "<p>Flies <b>a</b> kite.</p><p>Mind [the wind].</p>", "input": "FlyKiteRequest", "output": "FlyKiteResponse"},
    "SendKite": {"name": "Send", "document": "Sends a kite.", "input": "SendKiteRequest", "output": "SendKiteResponse", "skip_sign": true}
  },
  "objects": {
    "FlyKiteRequest": {"members": [
      {"name": "Kite", "type": "string", "member": "string", "document": "In the form <kite-id>.\n\nSee https://kites.example.", "required": true},
      {"name": "Height", "type": "int", "member": "int64", "document": "How high.\u2028pub oops: u8,"},
      {"name": "Tail", "type": "string", "member": "string"}
    ]},
    "FlyKiteResponse": {"members": [{"name": "RequestId", "type": "string", "member": "string", "document": "Id."}]},
    "SendKiteRequest": {"members": []},
    "SendKiteResponse": {"members": []}
  }
}"##;

const ERRORS: &str = "package v20300102

const (
\t// Not of any one code.

\t// No wind,
\t// or too much.
\tFAILED_WIND = \"Failed.Wind\"
\tFAILED_RAIN = \"Failed.Rain\"
)
";

const CLIENT: &str = "package v20300102

// error code that may be returned:
//  FAILED_WIND = \"Failed.Wind\"
func (c *Client) FlyKite(request *FlyKiteRequest) (response *FlyKiteResponse, err error) {
}
";

const DOCS: &str = "specs/tencent/kites/2030-01-02.docs.json";
const CODE: &str = "crates/tencent/src/generated/kites.rs";

fn tencent() -> Folder {
    Folder::new("tencent")
        .with("cli/services/kites/v20300102/api.json", API)
        .with("go/tencentcloud/kites/v20300102/errors.go", ERRORS)
        .with("go/tencentcloud/kites/v20300102/client.go", CLIENT)
}

const TENCENT: [&str; 5] = ["tencent", "--from", "./cli", "--errors", "./go"];

fn tencent_with_docs() -> Folder {
    let folder = tencent();
    folder.import(&[TENCENT.as_slice(), &["--with-docs"]].concat()).unwrap();
    folder
}

#[test]
fn writes_descriptions_to_a_file_next_to_the_spec() {
    let (plain, documented) = (tencent(), tencent_with_docs());
    plain.import(&TENCENT).unwrap();
    assert!(!plain.0.join(DOCS).exists(), "only with `--with-docs`");
    let file = "specs/tencent/kites/2030-01-02.json";
    assert_eq!(plain.read(file), documented.read(file), "the spec is the same");
    let expected = serde_json::json!({
        "operations": {"SendKite": "Sends a kite.", "FlyKite": "<p>Flies <b>a</b> kite.</p><p>Mind [the wind].</p>"},
        "fields": {
            "FlyKiteRequest.Height": "How high.\u{2028}pub oops: u8,",
            "FlyKiteRequest.Kite": "In the form <kite-id>.\n\nSee https://kites.example.",
        },
        "errors": {"Failed.Wind": "No wind,\nor too much."},
    });
    assert_eq!(documented.docs(DOCS), expected);
    assert!(plain.import(&["facts", "--with-docs", "--from", "./cli", "tencent"]).is_err());
    let both = [TENCENT.as_slice(), &["--with-docs", "--compare", "./facts"]].concat();
    assert!(plain.import(&both).unwrap_err().contains("--compare"));
    let dry = tencent();
    dry.import(&[TENCENT.as_slice(), &["--with-docs", "--dry-run"]].concat()).unwrap();
    assert!(!dry.0.join(DOCS).exists());
}

#[test]
fn only_the_generator_reads_descriptions() {
    let folder = tencent_with_docs();
    let code = folder.generated(CODE);
    for text in [
        "/// Flies a kite.\n///\n/// Mind \\[the wind\\].\n///\n/// `FlyKite` of `kites` 2030-01-02.\n",
        "    /// In the form \\<kite-id\\>.\n    ///\n    /// See <https://kites.example>.\n    ///\n    /// Required.\n    pub kite: String,",
        "    /// How high. pub oops: u8,\n    pub height: Option<i64>,\n    pub tail",
        "    /// No wind, or too much.\n    FAILED_WIND \"Failed.Wind\"",
    ] {
        assert!(code.contains(text), "{text} in {code}");
    }
    let output = generate::generate(&folder.0, None).unwrap();
    assert!(output.local_docs);
    let merged = spec::load(&folder.0.join("specs")).unwrap();
    assert!(merged.iter().flat_map(|item| item.spec.operations.values()).all(|operation| operation.doc.is_empty()));

    fs::remove_file(folder.0.join(DOCS)).unwrap();
    let without = generate::generate(&folder.0, None).unwrap();
    assert!(!without.local_docs);
    let catalog = Path::new("crates/catalog/data/catalog.bin");
    assert_eq!(output.files.get(catalog), without.files.get(catalog), "the catalog contains no descriptions");
}

#[test]
fn prefers_docs_of_the_overlay_and_ignores_unknown_names() {
    let overlay = r#"{"2030-01-02": {
        "operations": {"FlyKite": {"doc": "Lets it go."}},
        "fields": {"FlyKiteRequest.Height": {"doc": "Metres."}},
        "structs": {"FlyKiteRequest": {"rename": "Flight"}},
        "errors": {"Failed.Wind": {"http": 400}}
    }}"#;
    let folder = tencent_with_docs().with("specs/tencent/kites/overlay.json", overlay);
    let code = folder.generated(CODE);
    for text in [
        "/// Lets it go.\n///\n/// `FlyKite` of `kites` 2030-01-02.\n",
        "    /// Metres.\n",
        "    /// In the form \\<kite-id\\>.",
        "    /// HTTP 400. No wind, or too much.\n",
    ] {
        assert!(code.contains(text), "{text} in {code}");
    }
    assert!(!code.contains("Flies") && !code.contains("How high"), "{code}");

    let dangling =
        r#"{"operations": {"Swim": "x"}, "fields": {"No.Member": "x", "Nothing": "x"}, "errors": {"No": "x"}}"#;
    let folder = folder.with(DOCS, dangling).with("specs/tencent/kites/1999-01-01.docs.json", "not even read");
    assert!(folder.generated(CODE).contains("/// Lets it go."));
    let folder = folder.with(DOCS, "{");
    assert!(generate::generate(&folder.0, None).unwrap_err().contains("docs.json"));
}

const GO_CLIENT: &str = r#"package kite
const (
	APIVersion = "2030-01-02"
	SERVICE    = "kite"
)
func NewFlyKiteRequest() (request *FlyKiteRequest) {
	request.Init().InitWithApiInfo(SERVICE, APIVersion, "FlyKite")
}
func (c *Client) FlyKite(request *FlyKiteRequest) (response *FlyKiteResponse, err error) {
"#;

const GO_MODELS: &str = r#"package kite

// FlyKiteRequest flies.
type FlyKiteRequest struct {
	*common.BaseRequest

	// Kite which one,
	// and whose.
	Kite *string `json:"kite,omitempty"`

	// Deprecated: Tail no more.
	// Tails are of no use.
	Tail *string `json:"tail,omitempty"`

	Height *int `json:"height,omitempty"`
}

type FlyKiteResponse struct {
	*common.BaseResponse
}
"#;

const YAML: &str = "name: FlyKite
product: kite
use: fly-kite
short: Fly
long: |-
  Flies a kite.
  - Mind the wind.
sdk: {service: kite, version: '2030-01-02', action: FlyKite}
parameters:
- name: height
  type: integer
  required: true
  description: |-
    Metres
    above ground.
";

#[test]
fn keeps_descriptions_of_zenlayer() {
    let folder = Folder::new("zenlayer")
        .with("go/zenlayercloud/kite20300102/client.go", GO_CLIENT)
        .with("go/zenlayercloud/kite20300102/models.go", GO_MODELS)
        .with("go/zenlayercloud/kite20300102/errors.go", "const (\n// No wind.\nNO_WIND = \"NO_WIND\"\n)\n")
        .with("cli/apis/en-US/kite/fly-kite.yaml", YAML);
    folder.import(&["zenlayer", "--from", "./cli", "--sdk", "./go", "--with-docs"]).unwrap();
    let expected = serde_json::json!({
        "operations": {"FlyKite": "Flies a kite.\n- Mind the wind."},
        "fields": {
            "FlyKiteRequest.kite": "which one,\nand whose.",
            "FlyKiteRequest.tail": "Tails are of no use.",
            "FlyKiteRequest.height": "Metres\nabove ground.",
        },
        "errors": {"NO_WIND": "No wind."},
    });
    assert_eq!(folder.docs("specs/zenlayer/kite/2030-01-02.docs.json"), expected);
    let code = folder.generated("crates/zenlayer/src/generated/kite.rs");
    assert!(code.contains("/// Flies a kite.\n///\n/// - Mind the wind.\n"), "{code}");
    assert!(code.contains("    /// Metres above ground.\n    ///\n    /// Required.\n    pub height: i64"), "{code}");
}

const MAIN: &str = r"
model ListBooksRequest {
  shelf?: string(name='Shelf', description='Which one; it\'s a name.'),
  more?: { page?: int32(name='Page', description='#Book') }(name='More', description='What else.'),
}

model ListBooksResponseBody = {
  books?: [ Book ](name='Books', description='All.'),
}

model Book { title?: string(name='Title', description='As printed.') }

model ListBooksResponse = {
  headers?: map[string]string(name='headers'),
  statusCode?: int32(name='statusCode'),
  body?: ListBooksResponseBody(name='body'),
}

/**
 * @summary Lists books.
 *
 * @description ### Before
 * Ask the *librarian*.
 *
 * @param request ListBooksRequest
 * @return ListBooksResponse
 */
// Deprecated
@context('listBooksWithContext')
async function listBooksWithOptions(request: ListBooksRequest, runtime: Util.RuntimeOptions): ListBooksResponse {
  Util.validateModel(request);
  var query = OpenApiUtil.query(Util.toMap(request));
  var req = new OpenApi.OpenApiRequest{
    query = OpenApiUtil.query(query),
  };
  var params = new OpenApi.Params{
    action = 'ListBooks',
    version = '2030-01-02',
    protocol = 'HTTPS',
    pathname = '/',
    method = 'GET',
    authType = 'AK',
    style = 'RPC',
    reqBodyType = 'formData',
    bodyType = 'json',
  };
  return callApi(params, req, runtime);
}
";

#[test]
fn keeps_descriptions_of_alibaba_cloud() {
    let folder = Folder::new("alibaba").with("sdk/shelf-20300102/main.tea", MAIN);
    let arguments = ["alibaba", "--from", "./sdk", "shelf"];
    let file = "specs/alibaba/shelf/2030-01-02.json";
    folder.import(&arguments).unwrap();
    let plain = folder.read(file);
    folder.import(&[arguments.as_slice(), &["--with-docs"]].concat()).unwrap();
    assert_eq!(plain, folder.read(file));
    let expected = serde_json::json!({
        "operations": {"ListBooks": "Lists books.\n\n### Before\nAsk the *librarian*."},
        "fields": {
            "ListBooksRequest.Shelf": "Which one; it's a name.",
            "ListBooksRequest.More": "What else.",
            "ListBooksMore.Page": "#Book",
            "ListBooksResponse.Books": "All.",
            "Book.Title": "As printed.",
        },
        "errors": {},
    });
    assert_eq!(folder.docs("specs/alibaba/shelf/2030-01-02.docs.json"), expected);
    let code = folder.generated("crates/alibaba/src/generated/shelf.rs");
    assert!(code.contains("/// Lists books.\n///\n/// Before\n///\n/// Ask the *librarian*.\n"), "{code}");
}
