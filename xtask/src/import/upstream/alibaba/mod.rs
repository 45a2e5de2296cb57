//! Alibaba Cloud's own models of its products, `alibabacloud-sdk`, as facts.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::import::{ImportError, facts::Source};

mod dara;
mod lexer;
mod merge;
mod parser;
mod syntax;
mod tea;

use lexer::Fault;

/// A checkout of `alibabacloud-sdk`: a folder for each product version.
#[derive(Debug)]
pub(crate) struct Checkout(PathBuf);

impl Checkout {
    /// The folders of the checkout, by name.
    pub(crate) fn open(root: &Path) -> Result<(Self, Vec<String>), ImportError> {
        let fail = |error: std::io::Error| {
            ImportError::new(root.display().to_string(), "$", format!("the folder cannot be read: {error}"))
        };
        let mut folders = Vec::new();
        for entry in fs::read_dir(root).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let path = entry.path();
            if ["main.tea", "v2/main.tea", "async/main.dara"].iter().any(|file| path.join(file).exists()) {
                folders.extend(entry.file_name().to_str().map(str::to_owned));
            }
        }
        folders.sort();
        Ok((Self(root.into()), folders))
    }

    fn text(&self, file: &str) -> Result<Option<String>, ImportError> {
        let path = self.0.join(file);
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(path)
            .map_err(|error| ImportError::new(file, "line 1", format!("cannot be read: {error}")))?;
        Ok(Some(text))
    }
}

impl Source for Checkout {
    fn read(&self, folder: &str) -> Result<Value, ImportError> {
        let [v2, tea, dara, info] =
            ["v2/main.tea", "main.tea", "async/main.dara", "api-info.json"].map(|name| format!("{folder}/{name}"));
        let (v2_text, tea_text, dara_text) = (self.text(&v2)?, self.text(&tea)?, self.text(&dara)?);
        let failed =
            |(file, fault): (&str, Fault)| ImportError::new(file, format!("line {}", fault.line), fault.reason);

        let mut variants = Vec::new();
        for (file, text) in [(&v2, &v2_text), (&tea, &tea_text)] {
            if let Some(text) = text {
                let module = parser::parse(text).map_err(|fault| failed((file, fault)))?;
                let found = tea::operations(&module).map_err(|fault| failed((file, fault)))?;
                variants.push(merge::Tea { file, module, found });
            }
        }
        // The newer form wins unless it has fewer operations.
        variants.sort_by_key(|variant| std::cmp::Reverse(variant.found.operations.len()));
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
        // A client without operations says its version in no code.
        let stated = info.get("version").and_then(Value::as_str).unwrap_or_default();
        facts.insert("version".into(), if version.is_empty() { stated } else { &version }.into());
        facts.insert(
            "deprecatedOps".into(),
            info.get("deprecated").cloned().unwrap_or_else(|| Vec::<Value>::new().into()),
        );
        facts.insert("endpoint".into(), Value::Object(endpoint));
        Ok(Value::Object(facts))
    }
}

impl Checkout {
    fn info(&self, file: &str) -> Result<Map<String, Value>, ImportError> {
        let Some(text) = self.text(file)? else { return Ok(Map::new()) };
        serde_json::from_str(&text).map_err(|error| ImportError::new(file, "$", format!("not JSON: {error}")))
    }
}

/// The endpoint tables of the official CLI: `products.json` of `aliyun-openapi-meta`, by product code.
pub(crate) fn endpoint_tables(file: &Path) -> Result<Value, ImportError> {
    let name = file.display().to_string();
    let fail = |reason: String| ImportError::new(name.clone(), "$", reason);
    let text = fs::read_to_string(file).map_err(|error| fail(format!("cannot be read: {error}")))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| fail(format!("not JSON: {error}")))?;
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
