//! The SDK for Python: `<service>/v<yyyymmdd>/{<service>_client,models}.py`.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Value, json};

use super::{
    super::lines::{Line, between, is_name, lines},
    sdk::{Key, Member, Operation, Sdk, dangling, is_unknown},
};
use crate::import::{at::ImportError, source::read_text};

pub(super) fn read(root: &Path, folder: &str, service: &str) -> Result<(Key, Sdk), ImportError> {
    let file = format!("{folder}/{service}_client.py");
    let (key, operations) = client(&file, &read_text(root, &file)?)?;
    let file = format!("{folder}/models.py");
    let structs = Models::read(&file, &read_text(root, &file)?)?;
    if let Some((owner, name)) = dangling(&structs) {
        return Err(ImportError::new(&file, owner, format!("the class `{name}` does not exist")));
    }
    Ok((key, Sdk { operations, structs, errors: BTreeMap::new() }))
}

/// Reads the methods of the client. Returns the operations by action.
fn client(file: &str, text: &str) -> Result<(Key, BTreeMap<String, Operation>), ImportError> {
    let (mut service, mut version) = (String::new(), String::new());
    let mut operations = BTreeMap::new();
    // True if the arguments of a call follow in the next lines.
    let mut call = false;
    // The action of a call, until the class of its response is found.
    let mut open: Option<&str> = None;
    for line in statements(file, text) {
        let text = line.text;
        if let Some(found) = line.between("_api_version = \"", "\"") {
            version = found.into();
        } else if let Some(found) = line.between("_service = \"", "\"") {
            service = found.into();
        } else if call || text.contains("_api_call(") {
            let arguments = text.split_once("_api_call(").map_or(text, |(_, arguments)| arguments);
            call = arguments.is_empty();
            if !call {
                open = Some(between(arguments, "\"", "\",").ok_or_else(|| line.unknown())?);
            }
        } else if let Some(class) = line.between("model = models.", "()") {
            let action = open.take().ok_or_else(|| line.unknown())?;
            // Only the response class is named. Both classes have the name of the method, which may differ from the
            // action.
            let method = class.strip_suffix("Response").ok_or_else(|| line.unknown())?;
            let operation = Operation { input: format!("{method}Request"), output: class.into(), doc: String::new() };
            if operations.insert(action.to_owned(), operation).is_some() {
                return Err(line.fail(format!("duplicate method for `{action}`")));
            }
        }
    }
    if service.is_empty() || version.is_empty() || open.is_some() {
        return Err(ImportError::new(file, "$", "missing service, version or class of a response"));
    }
    Ok(((service, version), operations))
}

/// Returns the lines of a file, except comments and docstrings.
fn statements<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Line<'a>> {
    let mut documentation = false;
    lines(file, text).filter(move |line| {
        let quotes = line.text.matches("\"\"\"").count();
        let skip = documentation || quotes > 0 || line.text.starts_with('#');
        documentation ^= quotes % 2 == 1;
        !skip
    })
}

/// A class, with the fields that its methods assign.
#[derive(Default)]
struct Class {
    base: String,
    members: Vec<Member>,
}

#[derive(Default)]
struct Models<'a> {
    classes: BTreeMap<&'a str, Class>,
    class: &'a str,
    /// The field in the last condition `if params.get("field") is not None`.
    tested: &'a str,
    /// The list that a loop fills, and the type of its items.
    list: Option<(&'a str, Value)>,
    /// True if the current line is in the arguments of a warning.
    warning: bool,
}

impl<'a> Models<'a> {
    fn read(file: &'a str, text: &'a str) -> Result<BTreeMap<String, Vec<Member>>, ImportError> {
        let mut models = Self::default();
        for line in statements(file, text) {
            models.line(&line)?;
        }
        let mut structs = BTreeMap::new();
        for name in models.classes.keys() {
            let members = models.members(name, 0).map_err(|reason| ImportError::new(file, *name, reason))?;
            structs.insert((*name).to_owned(), members);
        }
        Ok(structs)
    }

    /// Returns the fields of a class, including inherited fields.
    fn members(&self, name: &str, depth: usize) -> Result<Vec<Member>, String> {
        let class = self.classes.get(name).ok_or_else(|| format!("the base class `{name}` does not exist"))?;
        if depth > self.classes.len() {
            return Err("the class inherits from itself".into());
        }
        let mut members =
            if class.base == "AbstractModel" { Vec::new() } else { self.members(&class.base, depth + 1)? };
        for member in &class.members {
            if !members.iter().any(|known| known.name == member.name) {
                members.push(member.clone());
            }
        }
        Ok(members)
    }

    fn line(&mut self, line: &Line<'a>) -> Result<(), ImportError> {
        // A comment after a statement is removed.
        let text = line.text.split(" #").next().unwrap_or_default().trim_end();
        if self.warning {
            self.warning = text != ")";
        } else if let Some(rest) = text.strip_prefix("class ") {
            let (name, base) =
                rest.strip_suffix("):").and_then(|rest| rest.split_once('(')).ok_or_else(|| line.unknown())?;
            if self.classes.insert(name, Class { base: base.into(), members: Vec::new() }).is_some() {
                return Err(line.fail(format!("duplicate class `{name}`")));
            }
            self.class = name;
        } else if let Some(rest) = text.strip_prefix("self.").filter(|rest| rest.contains(" = ")) {
            let (name, value) = rest.split_once(" = ").ok_or_else(|| line.unknown())?;
            self.assign(line, name, value)?;
        } else if let Some(name) = between(text, "if params.get(\"", "\") is not None:") {
            self.tested = name;
        } else if text == "warnings.warn(" {
            self.warning = true;
            let tested = self.tested;
            self.member(line, tested)?.deprecated = true;
        } else if let Some(class) = text.strip_prefix("obj = ") {
            let item = match class {
                "item" => json!("unknown"),
                class => match class.strip_suffix("(item)").filter(|class| is_name(class)) {
                    Some(class) => json!({ "ref": class }),
                    None => return Err(line.unknown()),
                },
            };
            self.list.as_mut().ok_or_else(|| line.unknown())?.1 = item;
        } else if let Some(name) = between(text, "self.", ".append(obj)") {
            match self.list.take() {
                Some((list, item)) if list == name && !item.is_null() => {
                    self.set_type(line, name, json!(["list", item]))?;
                }
                _ => return Err(line.unknown()),
            }
        } else if !self.is_boilerplate(text) {
            return Err(line.unknown());
        }
        Ok(())
    }

    /// Returns true for lines that do not concern fields.
    fn is_boilerplate(&self, text: &str) -> bool {
        let known = [
            "if params is None:",
            "params = {}",
            "if len(params) > 0:",
            "self._deserialize(params)",
            "return",
            "pass",
            "super().__init__()",
            "def _deserialize(self, params):",
            "import warnings",
            "from zenlayercloud.common.abstract_model import AbstractModel",
        ];
        known.contains(&text) || text.starts_with("def __init__(self") || text.starts_with("for item in params.get(\"")
    }

    /// Reads an assignment of `None`, an argument, `[]`, `params.get("name")` or `Class(params.get("name"))`.
    fn assign(&mut self, line: &Line<'a>, name: &'a str, value: &'a str) -> Result<(), ImportError> {
        if !is_name(name) {
            return Err(line.unknown());
        }
        self.member(line, name)?;
        if value == "[]" {
            self.list = Some((name, Value::Null));
        } else if let Some((class, _)) = value.strip_suffix("))").and_then(|rest| rest.split_once("(params.get(\"")) {
            self.set_type(line, name, json!({ "ref": class }))?;
        } else if !is_name(value) && between(value, "params.get(\"", "\")").is_none() {
            return Err(line.unknown());
        }
        Ok(())
    }

    /// Returns a field of the class, and creates it if it is new. Its name is the wire name.
    fn member(&mut self, line: &Line<'a>, name: &str) -> Result<&mut Member, ImportError> {
        let class = self.classes.get_mut(self.class).ok_or_else(|| line.unknown())?;
        let index = class.members.iter().position(|member| member.name == name).unwrap_or_else(|| {
            class.members.push(Member::new(name, json!("unknown")));
            class.members.len() - 1
        });
        class.members.get_mut(index).ok_or_else(|| line.unknown())
    }

    fn set_type(&mut self, line: &Line<'a>, name: &str, ty: Value) -> Result<(), ImportError> {
        let member = self.member(line, name)?;
        if !is_unknown(&member.ty) && member.ty != ty {
            return Err(line.fail(format!("`{name}` already has a different type")));
        }
        member.ty = ty;
        Ok(())
    }
}
