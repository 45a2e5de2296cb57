//! Facts that only Tencent Cloud's SDK for Go contains: error codes, and the actions with special requests or
//! responses.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Map, Value, json};

use super::super::{
    super::{at::ImportError, imported::Notes, source::read_text},
    lines::{Line, between, code_of, error_codes, lines},
};

/// The folder of the services.
pub(super) const ROOT: &str = "tencentcloud";

/// The SDK's facts about one service version.
#[derive(Debug, Default)]
pub(super) struct Go {
    /// Error codes, sorted.
    pub(super) codes: Vec<String>,
    /// The meaning of each error code, in upstream's words.
    pub(super) meanings: BTreeMap<String, String>,
    pub(super) actions: BTreeMap<String, Action>,
}

/// The SDK's facts about one action.
#[derive(Debug, Default)]
pub(super) struct Action {
    /// Indexes in `Go::codes`.
    pub(super) errors: Vec<usize>,
    flags: Map<String, Value>,
}

impl Action {
    /// Returns the action's flags in facts: `sse`, `oct`, `nosign`, `host`.
    pub(super) fn flags(&self) -> Map<String, Value> {
        self.flags.clone()
    }
}

impl Go {
    pub(super) fn read(root: &Path, code: &str, version: &str, notes: &mut Notes) -> Result<Self, ImportError> {
        let folder = format!("{ROOT}/{code}/v{}", version.replace('-', ""));
        if !root.join(&folder).is_dir() {
            notes.add(
                "the SDK for Go lacks the version: no source of error codes, event streams, raw bodies, unsigned requests and hosts",
                "all operations",
            );
            return Ok(Self::default());
        }
        let file = format!("{folder}/errors.go");
        let meanings = error_codes(&file, &read_text(root, &file)?)?;
        let mut go = Self { codes: meanings.keys().cloned().collect(), meanings, ..Self::default() };
        let file = format!("{folder}/client.go");
        go.client(lines(&file, &read_text(root, &file)?), code)?;
        let file = format!("{folder}/models.go");
        if root.join(&file).exists() {
            go.models(lines(&file, &read_text(root, &file)?))?;
        } else {
            notes.add("the SDK for Go has no models.go: no source of event streams", "all operations");
        }
        Ok(go)
    }

    /// Reads `client.go`. The comment of an action's method lists the error codes. The method and the constructor of
    /// the request contain the flags.
    fn client<'a>(&mut self, lines: impl Iterator<Item = Line<'a>>, code: &str) -> Result<(), ImportError> {
        let mut comment: Vec<(Line<'a>, &'a str)> = Vec::new();
        // The action of the current function, from the type of its request, `<Action>Request`.
        let mut current: Option<&'a str> = None;
        for line in lines {
            let text = line.text;
            if let Some(content) = text.strip_prefix("//") {
                // Other text may look like a code: only an indented line is an item of the list.
                if let Some(code) = content.strip_prefix("  ").and_then(code_of) {
                    comment.push((line, code));
                }
                continue;
            }
            if text.starts_with("func ") {
                current = between_any(text, "request *", &[",", ")"]).and_then(|name| name.strip_suffix("Request"));
                if let Some(action) = current {
                    let action = self.actions.entry(action.into()).or_default();
                    for (line, code) in &comment {
                        let index = self
                            .codes
                            .binary_search_by(|known| known.as_str().cmp(code))
                            .map_err(|_| line.fail(format!("unknown error code `{code}`: not in errors.go")))?;
                        action.errors.push(index);
                    }
                    action.errors.sort_unstable();
                    action.errors.dedup();
                }
                comment.clear();
                continue;
            }
            comment.clear();
            let Some((flag, value)) = special(&line, code)? else { continue };
            let action = current.ok_or_else(|| line.unknown())?;
            self.actions.entry(action.into()).or_default().flags.insert(flag.into(), value);
        }
        Ok(())
    }

    /// Reads `models.go`: the responses that embed the type of event streams. The CLI contains all other facts about
    /// models in a better form.
    fn models<'a>(&mut self, lines: impl Iterator<Item = Line<'a>>) -> Result<(), ImportError> {
        let mut name = None;
        for line in lines {
            if let Some(opened) = line.between("type ", " struct") {
                name = Some(opened);
            } else if line.text.starts_with("tchttp.BaseSSEResponse") {
                let action = name.and_then(|name| name.strip_suffix("Response")).ok_or_else(|| line.unknown())?;
                self.actions.entry(action.into()).or_default().flags.insert("sse".into(), json!(1));
            }
        }
        Ok(())
    }
}

fn between_any<'a>(text: &'a str, start: &str, ends: &[&str]) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    let end = ends.iter().filter_map(|end| rest.find(end)).min()?;
    rest.get(..end)
}

/// Returns the flag of a statement about a request, or `None` if the statement has no effect on facts.
///
/// # Errors
///
/// Returns an error for a statement that the importer does not support.
fn special(line: &Line<'_>, code: &str) -> Result<Option<(&'static str, Value)>, ImportError> {
    let text = line.text;
    if !["request.", "c.", "err = c."].iter().any(|start| text.starts_with(start)) {
        return Ok(None);
    }
    if let Some(domain) = between(text, "request.SetRootDomain(\"", "\" + tchttp.RootDomain)") {
        return Ok(Some(("host", json!(format!("{code}.{domain}tencentcloudapi.com")))));
    }
    match text {
        "request.SetSkipSign(true)" => Ok(Some(("nosign", json!(1)))),
        "request.SetContentType(\"application/octet-stream\")" | "err = c.SendOctetStream(request, response)" => {
            Ok(Some(("oct", json!(1))))
        }
        "request.SetContext(ctx)" | "request.SetBody(data)" | "err = c.Send(request, response)" => Ok(None),
        _ if text.starts_with("request.Init().WithApiInfo(") || text.starts_with("c.InitBaseRequest(") => Ok(None),
        _ => Err(line.unknown()),
    }
}
