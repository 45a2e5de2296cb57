use http::{HeaderMap, header};
use serde_json::{Map, Value, value::RawValue};

use super::{
    layout::compact,
    mask::{Mask, Members, quoted},
};
use crate::{
    encoding::hex::sha256_hex,
    transport::{Incoming, Outgoing, RecordedNames, TransportError},
};

/// The identity of a request in a recording: without time, signature and secrets.
pub(super) struct Request {
    /// A JSON object, without the body.
    head: Map<String, Value>,
    /// The kind of the body, and its JSON.
    body: Option<(&'static str, String)>,
}

/// The response headers that the client reads for every provider.
const RESPONSE_HEADERS: [&str; 3] = ["content-type", "date", "retry-after"];

const FORM: &str = "application/x-www-form-urlencoded";

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

impl Request {
    pub(super) fn new(request: &Outgoing, mask: &mut Mask) -> Self {
        let Outgoing { method, endpoint, target, headers, body, names, .. } = request;
        let sensitive = headers.values().filter(|value| value.is_sensitive());
        mask.secrets.extend(sensitive.filter_map(|value| value.to_str().ok()).map(str::to_owned));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut head = Map::new();
        let query = parameters(query, names, mask);
        // The path is masked after the query, because it may contain a secret that only the query identifies.
        head.insert("method".into(), method.as_str().into());
        head.insert("host".into(), endpoint.authority().into());
        head.insert("path".into(), mask.text(path).into());
        for &(name, member) in names.request_headers {
            let value = text(headers, name);
            if !value.is_empty() {
                head.insert(member.into(), value.into());
            }
        }
        if !query.is_empty() {
            head.insert("query".into(), query.into());
        }
        let body = match std::str::from_utf8(body) {
            Ok("") => None,
            Ok(form) if text(headers, header::CONTENT_TYPE.as_str()).starts_with(FORM) => {
                Some(("form", Value::from(parameters(form, names, mask)).to_string()))
            }
            Ok(body) => Some(match mask.json(body) {
                Some(json) => ("json", json),
                None => ("text", quoted(&mask.lines(body))),
            }),
            // Bytes cannot be masked, so only their hash is recorded.
            Err(_) => Some(("sha256", quoted(sha256_hex(body).as_str()))),
        };
        Self { head, body }
    }

    fn read(members: &Members<'_>) -> Option<Self> {
        let (mut head, mut body) = (Map::new(), None);
        for (name, value) in &members.0 {
            match ["form", "json", "text", "sha256"].into_iter().find(|kind| kind == name) {
                Some(kind) => body = Some((kind, compact(value.get()))),
                None => drop(head.insert(name.clone(), serde_json::from_str(value.get()).ok()?)),
            }
        }
        Some(Self { head, body })
    }

    pub(super) fn json(&self) -> String {
        let mut out = Value::from(self.head.clone()).to_string();
        if let Some((kind, body)) = &self.body {
            out.pop();
            out.extend([",", &quoted(kind), ":", body, "}"]);
        }
        out
    }

    /// Returns true if both requests are equal for a replay.
    pub(super) fn matches(&self, other: &Self) -> bool {
        let same = |first: &str, other: &str| {
            let value = |text| serde_json::from_str::<Value>(text).ok();
            first == other || value(first).is_some_and(|first| Some(first) == value(other))
        };
        self.head == other.head
            && match (&self.body, &other.body) {
                (None, None) => true,
                (Some((kind, first)), Some((other_kind, other))) => kind == other_kind && same(first, other),
                _ => false,
            }
    }
}

/// Decodes the names and values of a query or form. Several values of one name become a list.
fn parameters(encoded: &str, names: &RecordedNames, mask: &mut Mask) -> Map<String, Value> {
    let mut pairs: Vec<(String, String)> = form_urlencoded::parse(encoded.as_bytes()).into_owned().collect();
    if names.signature.first().is_some_and(|first| pairs.iter().any(|(name, _)| name == first)) {
        pairs.retain(|(name, _)| !names.signature.contains(&name.as_str()));
    }
    let mut out = Map::new();
    for (name, value) in pairs {
        // Names may be flattened: `Users.1.Password`, `Passwords.1`.
        let member = name.rsplit('.').find(|part| !part.bytes().all(|b| b.is_ascii_digit())).unwrap_or_default();
        let value = Value::from(mask.value(member, &value));
        match out.entry(name) {
            serde_json::map::Entry::Vacant(entry) => drop(entry.insert(value)),
            serde_json::map::Entry::Occupied(mut entry) => match entry.get_mut() {
                Value::Array(values) => values.push(value),
                first => *first = Value::Array(vec![first.take(), value]),
            },
        }
    }
    out
}

/// The recorded outcome of a request without a response.
pub(super) const NO_RESPONSE: &str = "{\"none\":true}";

/// The response to a request, or its failure.
pub(super) type Outcome = Result<Incoming, TransportError>;

/// Returns the outcome as JSON without secrets.
pub(super) fn write_outcome(outcome: &Outcome, names: &RecordedNames, mask: &mut Mask) -> String {
    let Incoming { status, headers, body, .. } = match outcome {
        Ok(incoming) => incoming,
        Err(error) => {
            let cause = quoted(&mask.text(&error.source.to_string()));
            return format!("{{\"connect\":{},\"failure\":{cause}}}", error.connect);
        }
    };
    let known = RESPONSE_HEADERS.iter().chain(names.response_headers);
    let known = known.filter(|name| !text(headers, name).is_empty());
    let headers: Map<_, _> = known.map(|name| ((*name).to_owned(), mask.text(text(headers, name)).into())).collect();
    let body = match std::str::from_utf8(body) {
        Ok(body) => match mask.json(body) {
            Some(json) => format!("\"json\":{json}"),
            None => format!("\"text\":{}", quoted(&mask.lines(body))),
        },
        // JSON with invalid UTF-8 is recorded as decoded text, because bytes cannot be masked.
        Err(_) => match mask.json(&String::from_utf8_lossy(body)) {
            Some(json) => format!("\"json\":{json}"),
            None => {
                let hex: String = body.iter().map(|byte| format!("{byte:02x}")).collect();
                format!("\"hex\":{}", quoted(&hex))
            }
        },
    };
    format!("{{\"status\":{status},\"headers\":{},{body}}}", Value::from(headers))
}

fn read_outcome(members: &Members<'_>) -> Option<Option<Outcome>> {
    if members.get("none").is_some() {
        return Some(None);
    }
    if let Some(cause) = members.text("failure") {
        let connect = members.get("connect").is_some_and(|value| value.get() == "true");
        return Some(Some(Err(TransportError { connect, source: cause.into() })));
    }
    let mut headers = HeaderMap::new();
    let recorded: Map<String, Value> = serde_json::from_str(members.get("headers")?.get()).ok()?;
    for (name, value) in recorded {
        let name = http::HeaderName::from_bytes(name.as_bytes()).ok()?;
        headers.insert(name, value.as_str()?.parse().ok()?);
    }
    let body = match (members.get("json"), members.text("text"), members.text("hex")) {
        (Some(json), ..) => compact(json.get()).into_bytes(),
        (None, Some(text), _) => text.into_bytes(),
        (None, None, hex) => {
            let hex = hex?;
            let byte = |at| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
            (0..hex.len()).step_by(2).map(byte).collect::<Option<_>>()?
        }
    };
    let status = serde_json::from_str(members.get("status")?.get()).ok()?;
    Some(Some(Ok(Incoming { status, headers, body: body.into() })))
}

/// Reads a recorded exchange. The outcome is `None` if there was no response.
pub(super) fn read(text: &RawValue) -> Option<(Request, Option<Outcome>)> {
    let exchange: Members<'_> = serde_json::from_str(text.get()).ok()?;
    let object = |name| serde_json::from_str::<Members<'_>>(exchange.get(name)?.get()).ok();
    Some((Request::read(&object("request")?)?, read_outcome(&object("reply")?)?))
}
