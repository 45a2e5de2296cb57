//! Alibaba Cloud: the models of its products in `alibabacloud-sdk`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::import::{
    alibaba::DOC,
    at::{At, ImportError},
    source::{Entry, ServiceFacts, Source, list, shared_files},
    target::{Target, name_and_version},
};

mod dara;
mod lexer;
mod merge;
mod parser;
mod syntax;
mod tea;

use lexer::Fault;

/// A checkout of `alibabacloud-sdk`: a folder for each product version.
#[derive(Debug)]
pub(crate) struct Alibaba {
    root: PathBuf,
    targets: Vec<Target>,
    /// The endpoint tables of the official CLI, by product code, and the path of their file.
    endpoints: Option<(String, Value)>,
    /// True if the facts contain upstream's descriptions.
    with_docs: bool,
}

impl Alibaba {
    pub(crate) fn open(root: &Path, endpoints: Option<&Path>) -> Result<Self, ImportError> {
        let mut targets = Vec::new();
        for folder in list(root, "")? {
            let contains = |file| root.join(&folder).join(file).exists();
            if ["main.tea", "v2/main.tea", "async/main.dara"].into_iter().any(contains) {
                let (service, version) = name_and_version(&folder);
                targets.push(Target::new("alibaba", &service, &version, &folder));
            }
        }
        targets.sort();
        let endpoints = endpoints.map(|file| Ok((file.display().to_string(), endpoint_tables(file)?))).transpose()?;
        Ok(Self { root: root.into(), targets, endpoints, with_docs: false })
    }

    fn text(&self, file: &str) -> Result<Option<String>, ImportError> {
        let path = self.root.join(file);
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(path)
            .map_err(|error| ImportError::new(file, "line 1", format!("cannot read the file: {error}")))?;
        Ok(Some(text))
    }
}

impl Source for Alibaba {
    fn targets(&self) -> &[Target] {
        &self.targets
    }

    fn keep_docs(&mut self) {
        self.with_docs = true;
    }

    fn read(&self, target: &Target) -> Result<ServiceFacts, ImportError> {
        let mut facts = self.facts(target.source())?;
        if !self.with_docs {
            remove_docs(&mut facts);
        }
        let mut read = ServiceFacts::new(target.source(), facts);
        read.missing.hosts = self.endpoints.is_none();
        let product = read.facts.value.get("product").and_then(Value::as_str).unwrap_or(target.service());
        let tables = self.endpoints.as_ref().map(|(file, tables)| At::root(file, tables));
        if let Some(entry) = tables.and_then(|tables| Entry::named(&tables, &product.to_lowercase())) {
            read.shared.insert(shared_files::ALIBABA_ENDPOINTS, entry);
        }
        Ok(read)
    }
}

impl Alibaba {
    fn facts(&self, folder: &str) -> Result<Value, ImportError> {
        let [v2, tea, dara, info] =
            ["v2/main.tea", "main.tea", "async/main.dara", "api-info.json"].map(|name| format!("{folder}/{name}"));
        let (v2_text, tea_text, dara_text) = (self.text(&v2)?, self.text(&tea)?, self.text(&dara)?);
        let failed =
            |(file, fault): (&str, Fault)| ImportError::new(file, format!("line {}", fault.line), fault.reason);

        let mut variants = Vec::new();
        for (file, text) in [(&v2, &v2_text), (&tea, &tea_text)] {
            if let Some(text) = text {
                let module = parser::parse(text).map_err(|fault| failed((file, fault)))?;
                let parsed = tea::operations(&module).map_err(|fault| failed((file, fault)))?;
                variants.push(merge::Tea { file, module, parsed });
            }
        }
        // The newer form takes precedence unless it has fewer operations.
        variants.sort_by_key(|variant| std::cmp::Reverse(variant.parsed.operations.len()));
        let dara = match &dara_text {
            Some(text) => {
                let file = dara.as_str();
                let module = parser::parse(text).map_err(|fault| failed((file, fault)))?;
                let operations = dara::operations(&module).map_err(|fault| failed((file, fault)))?;
                Some(merge::Dara { file, module, operations })
            }
            None => None,
        };
        let mut facts = merge::facts(&variants, dara.as_ref()).map_err(failed)?;
        let info = self.info(&info)?;
        let endpoint = merge::endpoint(&variants, dara.as_ref(), &info).map_err(failed)?;
        let version = merge::version(&variants, dara.as_ref()).map_err(failed)?;
        facts.insert("pv".into(), folder.into());
        facts.insert("product".into(), info.get("product").cloned().unwrap_or_default());
        // The code of a client without operations does not contain the version.
        let declared = info.get("version").and_then(Value::as_str).unwrap_or_default();
        facts.insert("version".into(), if version.is_empty() { declared } else { &version }.into());
        facts.insert(
            "deprecatedOps".into(),
            info.get("deprecated").cloned().unwrap_or_else(|| Vec::<Value>::new().into()),
        );
        facts.insert("endpoint".into(), Value::Object(endpoint));
        Ok(Value::Object(facts))
    }

    fn info(&self, file: &str) -> Result<Map<String, Value>, ImportError> {
        let Some(text) = self.text(file)? else { return Ok(Map::new()) };
        serde_json::from_str(&text).map_err(|error| ImportError::new(file, "$", format!("invalid JSON: {error}")))
    }
}

/// Removes upstream's descriptions from facts.
fn remove_docs(facts: &mut Value) {
    match facts {
        Value::Array(items) => items.iter_mut().for_each(remove_docs),
        Value::Object(entries) => {
            entries.retain(|key, value| key != DOC || !value.is_string());
            entries.values_mut().for_each(remove_docs);
        }
        _ => {}
    }
}

/// Reads the endpoint tables of the official CLI, `products.json` of `aliyun-openapi-meta`. Returns them by product
/// code.
pub(crate) fn endpoint_tables(file: &Path) -> Result<Value, ImportError> {
    let name = file.display().to_string();
    let fail = |reason: String| ImportError::new(name.clone(), "$", reason);
    let text = fs::read_to_string(file).map_err(|error| fail(format!("cannot read the file: {error}")))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| fail(format!("invalid JSON: {error}")))?;
    let Some(products) = value.get("products").and_then(Value::as_array) else {
        return Ok(value);
    };
    let mut tables = BTreeMap::new();
    for product in products {
        let code = product.get("code").and_then(Value::as_str).ok_or_else(|| fail("a product has no `code`".into()))?;
        let mut table = Map::new();
        for (key, from) in [
            ("global", "global_endpoint"),
            ("regional", "regional_endpoints"),
            ("vpc", "regional_vpc_endpoints"),
            ("version", "version"),
        ] {
            let value = product.get(from).ok_or_else(|| fail(format!("the product `{code}` has no `{from}`")))?;
            table.insert(key.into(), value.clone());
        }
        tables.insert(code.to_owned(), Value::Object(table));
    }
    Ok(tables.into_iter().collect::<Map<_, _>>().into())
}
