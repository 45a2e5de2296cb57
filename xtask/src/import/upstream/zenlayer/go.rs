//! The SDK for Go: `<service><yyyymmdd>/{client,models}.go`.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde_json::{Value, json};

use super::{
    super::lines::{Line, between, error_codes, is_name, lines},
    sdk::{Key, Member, Operation, Sdk, dangling, struct_of},
};
use crate::import::{at::ImportError, source::read_text};

pub(super) fn read(root: &Path, folder: &str) -> Result<(Key, Sdk), ImportError> {
    let file = format!("{folder}/client.go");
    let client = Client::read(&file, &read_text(root, &file)?)?;
    let file = format!("{folder}/models.go");
    let mut structs = models(&file, &read_text(root, &file)?)?;
    if let Some((owner, name)) = dangling(&structs) {
        return Err(ImportError::new(&file, owner, format!("the struct `{name}` does not exist")));
    }
    // Some services have no error codes.
    let file = format!("{folder}/errors.go");
    let errors = match root.join(&file).exists() {
        true => error_codes(&file, &read_text(root, &file)?)?,
        false => BTreeMap::new(),
    };
    let mut operations = BTreeMap::new();
    // The names of methods, and therefore of structs, may differ from the action. Two operations may share a struct.
    let (mut old, mut new) = (BTreeSet::new(), BTreeMap::new());
    for (action, (input, reply)) in client.actions {
        let output = output_of(&action, &reply, &structs);
        let operation = Operation { input: format!("{action}Request"), output, doc: String::new() };
        if let Some(members) = structs.get(&input) {
            new.insert(operation.input.clone(), members.clone());
        }
        if let Some(members) = structs.get(&reply) {
            let inner = members.iter().find(|member| member.name == "response").and_then(|m| struct_of(&m.ty));
            new.insert(operation.output.clone(), inner.and_then(|name| structs.get(name)).unwrap_or(members).clone());
        }
        old.extend([input, reply]);
        operations.insert(action, operation);
    }
    structs.retain(|name, _| !old.contains(name));
    structs.extend(new);
    Ok(((client.service, client.version), Sdk { operations, structs, errors }))
}

/// Returns the name of the output. The object in `response` keeps its name if the name follows the rule.
fn output_of(action: &str, reply: &str, structs: &BTreeMap<String, Vec<Member>>) -> String {
    let params = format!("{action}ResponseParams");
    let mut members = structs.get(reply).into_iter().flatten();
    if members.any(|member| member.name == "response" && struct_of(&member.ty) == Some(&params)) {
        params
    } else {
        format!("{action}Response")
    }
}

/// The content of `client.go`.
#[derive(Default)]
struct Client {
    service: String,
    version: String,
    /// The structs of the request and of the response envelope, by action.
    actions: BTreeMap<String, (String, String)>,
}

impl Client {
    fn read(file: &str, text: &str) -> Result<Self, ImportError> {
        let mut client = Self::default();
        // The request struct of the current function.
        let mut current = "";
        // The action of each request struct.
        let mut actions: BTreeMap<&str, &str> = BTreeMap::new();
        let mut methods = Vec::new();
        for line in lines(file, text) {
            let text = line.text;
            if let Some(version) = constant(text, "APIVersion") {
                client.version = version.into();
            } else if let Some(service) = constant(text, "SERVICE") {
                client.service = service.into();
            } else if text.starts_with("func New") && text.contains("(request *") {
                let (_, rest) = text.split_once("(request *").ok_or_else(|| line.unknown())?;
                current = between(rest, "", ")").ok_or_else(|| line.unknown())?;
            } else if text.contains("InitWithApiInfo(") {
                let start = "request.Init().InitWithApiInfo(SERVICE, APIVersion, \"";
                let action = line.between(start, "\")").ok_or_else(|| line.unknown())?;
                if actions.insert(current, action).is_some_and(|known| known != action) {
                    return Err(line.fail(format!("`{current}` is the request of two actions")));
                }
            } else if let Some(rest) = text.strip_prefix("func (c *Client) ") {
                let request = rest.split_once("(request *").and_then(|(_, rest)| between(rest, "", ")"));
                let reply = rest.split_once("(response *").and_then(|(_, rest)| between(rest, "", ","));
                let (Some(request), Some(reply)) = (request, reply) else { return Err(line.unknown()) };
                methods.push((line, request, reply));
            }
        }
        for (line, request, reply) in methods {
            let action = actions
                .get(request)
                .ok_or_else(|| line.fail(format!("cannot find the action of the request `{request}`")))?;
            client.actions.insert((*action).into(), (request.into(), reply.into()));
        }
        if client.service.is_empty() || client.version.is_empty() {
            return Err(ImportError::new(file, "$", "missing constant SERVICE or APIVersion"));
        }
        Ok(client)
    }
}

/// Returns the value of a constant, `NAME = "value"`, with any whitespace around `=`.
fn constant<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (found, value) = text.split_once('=')?;
    (found.trim() == name).then(|| value.trim().trim_matches('"'))
}

/// Reads all structs of `models.go`. The fields of an inline struct `response` replace the fields of the outer struct.
fn models(file: &str, text: &str) -> Result<BTreeMap<String, Vec<Member>>, ImportError> {
    let mut structs = BTreeMap::new();
    let mut open: Option<(&str, Vec<Member>)> = None;
    let mut inline: Option<Vec<Member>> = None;
    let mut deprecated = false;
    let mut comment: Vec<&str> = Vec::new();
    for line in lines(file, text) {
        let text = line.text;
        if let Some(content) = text.strip_prefix("//").map(str::trim) {
            let is_mark = content.starts_with("Deprecated");
            deprecated |= is_mark;
            comment.extend(Some(content).filter(|_| !is_mark));
        } else if let Some(name) = line.between("type ", " struct {").map(str::trim) {
            if open.is_some() || !is_name(name) {
                return Err(line.unknown());
            }
            open = Some((name, Vec::new()));
            deprecated = false;
            comment.clear();
        } else if text == "}" {
            let (name, members) = open.take().ok_or_else(|| line.unknown())?;
            if structs.insert(name.to_owned(), members).is_some() {
                return Err(line.fail(format!("duplicate struct `{name}`")));
            }
        } else if let Some((_, members)) = open.as_mut() {
            if let Some(tag) = text.strip_prefix("} `") {
                let inner = inline.take().ok_or_else(|| line.unknown())?;
                if wire_name(tag.trim_end_matches('`')) != Some("response") {
                    return Err(line.unknown());
                }
                *members = inner;
            } else if inline.is_none() && text.split_whitespace().eq(["Response", "struct", "{"]) {
                inline = Some(Vec::new());
            } else if !["*common.BaseRequest", "*common.BaseResponse"].contains(&text) {
                let mut member = member(&line)?;
                member.deprecated = std::mem::take(&mut deprecated);
                member.doc = doc(text, &std::mem::take(&mut comment).join("\n"));
                inline.as_mut().unwrap_or(members).push(member);
            }
        } else if !text.starts_with("package ") && !text.starts_with("import \"") {
            return Err(line.unknown());
        }
    }
    match open {
        Some((name, _)) => Err(ImportError::new(file, name, "missing end of the struct")),
        None => Ok(structs),
    }
}

/// Returns a comment without the name of the field at its beginning, if any.
fn doc(declaration: &str, comment: &str) -> String {
    let name = declaration.split_whitespace().next().unwrap_or_default();
    let rest = comment.strip_prefix(name).filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
    rest.unwrap_or(comment).trim().into()
}

/// Reads a field, ``Name Type `json:"name,omitempty"` ``, with an optional comment.
fn member(line: &Line<'_>) -> Result<Member, ImportError> {
    let unknown = || line.unknown();
    let mut parts = line.text.splitn(3, '`');
    let (Some(declared), Some(tag), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(unknown());
    };
    if !rest.trim().is_empty() && !rest.trim().starts_with("//") {
        return Err(unknown());
    }
    let mut declared = declared.split_whitespace();
    let (Some(_), Some(ty), None) = (declared.next(), declared.next(), declared.next()) else { return Err(unknown()) };
    let name = wire_name(tag).ok_or_else(unknown)?;
    Ok(Member::new(name, type_of(ty).ok_or_else(unknown)?))
}

/// Returns the name in `json:"name"` or `json:"name,omitempty"`.
fn wire_name(tag: &str) -> Option<&str> {
    let tag = tag.strip_prefix("json:\"")?.strip_suffix('"')?;
    let name = tag.strip_suffix(",omitempty").unwrap_or(tag);
    is_name(name).then_some(name)
}

fn type_of(text: &str) -> Option<Value> {
    if let Some(inner) = text.strip_prefix('*') {
        return type_of(inner);
    }
    if let Some(inner) = text.strip_prefix("[]") {
        return Some(json!(["list", type_of(inner)?]));
    }
    if let Some(inner) = text.strip_prefix("map[string]") {
        return Some(json!(["map", type_of(inner)?]));
    }
    Some(match text {
        "string" | "int64" | "int32" | "float32" | "float64" | "bool" => json!(text),
        "int" => json!("int64"),
        "interface{}" => json!("any"),
        name if is_name(name) && name.starts_with(|c: char| c.is_ascii_uppercase()) => json!({ "ref": name }),
        _ => return None,
    })
}
