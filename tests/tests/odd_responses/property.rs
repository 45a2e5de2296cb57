//! Responses of generated operations with one unusual value in a random position: all other values are read
//! unchanged.

use cumulo_core::{
    Model, Received, Registered,
    model::{Field, Location, Scalar, Shape, Slot, View, to_json},
};
use cumulo_tests::{parity::reply_into, registered};
use http::HeaderMap;
use serde_json::{Map, Value, json};

/// A placeholder for bytes that are not text.
const MARK: char = '\u{e000}';
const BROKEN: [&[u8]; 5] = [br"\ud83d", br"\ude00", br"\ude00\ud83d", b"\xff", b"\xe4\xbd"];

/// A value that fits a field.
enum Node {
    Text(String),
    /// A number or a boolean.
    Plain(Value),
    /// A map, or a value of any shape.
    Loose(Value),
    List(Vec<Node>),
    Struct {
        fields: Vec<(String, Node)>,
        /// All names of the struct's fields.
        names: Vec<String>,
    },
}

/// Returns a sample of a field. `None`: the field is bytes, or `depth` is exceeded.
fn sample(field: &mut dyn Field, depth: usize, random: &mut fastrand::Rng) -> Option<Node> {
    if let Slot::List(list) = field.open(Shape::List) {
        let item = list.push()?;
        let items = (0..random.usize(1..=2)).filter_map(|_| sample(item, depth, random)).collect::<Vec<_>>();
        return (!items.is_empty()).then_some(Node::List(items));
    }
    match field.open(Shape::Object) {
        Slot::Model(model) => struct_sample(model, depth.checked_sub(1)?, random),
        Slot::Map(entries) => {
            let is_text = matches!(sample(entries.insert("k".into()), depth, random), Some(Node::Text(_)));
            is_text.then(|| Node::Loose(json!({ "k": "v" })))
        }
        Slot::Any(_) => Some(Node::Loose(json!({ "k": "v" }))),
        Slot::None | Slot::List(_) => {
            let is_text = field.set(Scalar::Str("some text"));
            if is_text {
                return Some(Node::Text(format!("text {}", random.u32(..))));
            }
            if field.set(Scalar::Uint(2)) {
                return Some(Node::Plain(random.u32(2..).into()));
            }
            field.set(Scalar::Bool(true)).then(|| Node::Plain(random.bool().into()))
        }
    }
}

fn struct_sample(model: &mut dyn Model, depth: usize, random: &mut fastrand::Rng) -> Option<Node> {
    let names: Vec<String> = model.table().names().map(str::to_owned).collect();
    let mut fields = Vec::new();
    for (index, name) in names.iter().enumerate() {
        // The envelope uses these names.
        let is_taken = ["Error", "RequestId"].iter().any(|taken| taken.eq_ignore_ascii_case(name));
        if let (false, Some(field)) = (is_taken, model.get_mut(index)) {
            fields.extend(sample(field, depth, random).map(|node| (name.clone(), node)));
        }
    }
    (!fields.is_empty()).then_some(Node::Struct { fields, names })
}

/// One change in one position.
struct Change {
    /// Number of nodes before the position.
    before: usize,
    /// Selects one of the possible changes.
    choice: usize,
    made: Option<&'static str>,
}

impl Node {
    fn count(&self) -> usize {
        1 + match self {
            Self::List(items) => items.iter().map(Self::count).sum(),
            Self::Struct { fields, .. } => fields.iter().map(|(_, node)| node.count()).sum(),
            _ => 0,
        }
    }

    /// Returns the value as it is sent, and the value that must be read. `None`: the value cannot be kept.
    fn render(&self, change: &mut Change) -> (Value, Option<Value>) {
        let here = change.before == 0;
        change.before = change.before.wrapping_sub(1);
        match self {
            Self::Text(text) if here => match change.pick(["broken text", "object for text", "list for text"]) {
                0 => (format!("a{MARK}{text}").into(), Some(format!("a{MARK}{text}").into())),
                1 => (json!({ "x": [1, text] }), Some(json!({ "x": [1, text] }).to_string().into())),
                _ => (json!([text]), Some(json!([text]).to_string().into())),
            },
            Self::Plain(_) if here => match change.pick(["object for a number", "list for a number", "no number"]) {
                0 => (json!({ "x": 1 }), None),
                1 => (json!([[]]), None),
                _ => (json!("neither number nor boolean"), None),
            },
            Self::Text(text) => (text.as_str().into(), Some(text.as_str().into())),
            Self::Plain(value) | Self::Loose(value) => (value.clone(), Some(value.clone())),
            Self::List(items) => Self::render_list(items, here, change),
            Self::Struct { fields, names } => Self::render_struct(fields, names, here, change),
        }
    }

    fn render_list(items: &[Node], here: bool, change: &mut Change) -> (Value, Option<Value>) {
        let rendered: Vec<_> = items.iter().map(|item| item.render(change)).collect();
        let read: Value = rendered.iter().filter_map(|(_, read)| read.clone()).collect();
        let sent: Value = rendered.into_iter().map(|(sent, _)| sent).collect();
        let is_plain = matches!(items.first(), Some(Node::Text(_) | Node::Plain(_) | Node::Struct { .. }));
        if !here || !is_plain {
            return (sent, Some(read));
        }
        match (change.pick(["one item", "wrapper", "wrapper of one"]), &sent[0]) {
            (0, one) if items.len() == 1 => (one.clone(), Some(read)),
            (1, _) => (json!({ "ItsWrapper": sent }), Some(read)),
            (_, one) if items.len() == 1 => (json!({ "ItsWrapper": one }), Some(read)),
            _ => (sent, Some(read)),
        }
    }

    fn render_struct(
        fields: &[(String, Node)],
        names: &[String],
        here: bool,
        change: &mut Change,
    ) -> (Value, Option<Value>) {
        let choice = change.choice;
        let only_list =
            names.len() == 1 && matches!(&fields[0].1, Node::List(items) if !matches!(items[0], Node::List(_)));
        let kind = if here { change.pick(["lower case", "upper case", "no struct", "only item"]) } else { 9 };
        let (mut sent, mut read) = (Map::new(), Map::new());
        for (index, (name, node)) in fields.iter().enumerate() {
            let (value, expected) = node.render(change);
            if let (2, true) = (kind, only_list) {
                return (value, expected.map(|expected| json!({ name.as_str(): expected })));
            }
            if let (3, true, Node::List(items)) = (kind, only_list, node)
                && let ([Node::Struct { fields: inner, .. }], Some(item)) = (&items[..], value.get(0))
                && !inner.iter().any(|(inner, _)| inner.eq_ignore_ascii_case(name))
            {
                return (item.clone(), Some(json!({ name.as_str(): expected })));
            }
            let is_alone = names.iter().filter(|other| other.eq_ignore_ascii_case(name)).count() == 1;
            let wire = match kind {
                0 if is_alone && index == choice % fields.len() => name.to_ascii_lowercase(),
                1 if is_alone => name.to_ascii_uppercase(),
                _ => name.clone(),
            };
            sent.insert(wire, value);
            read.extend(expected.map(|expected| (name.clone(), expected)));
        }
        (sent.into(), Some(read.into()))
    }
}

impl Change {
    fn pick<const N: usize>(&mut self, kinds: [&'static str; N]) -> usize {
        self.made = Some(kinds[self.choice % N]);
        self.choice % N
    }
}

fn enveloped(provider: &str, output: Value) -> Value {
    match provider {
        "tencent" => {
            let mut output = output;
            output["RequestId"] = "R".into();
            json!({ "Response": output })
        }
        "zenlayer" => json!({ "requestId": "R", "response": output }),
        _ => {
            let mut output = output;
            output["RequestId"] = "R".into();
            output
        }
    }
}

/// Writes a response in the XML of Alibaba Cloud's RPC gateway.
fn xml(name: &str, value: &Value, out: &mut String) {
    if let Value::Array(items) = value {
        return items.iter().for_each(|item| xml(name, item, out));
    }
    out.extend(["<", name, ">"]);
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| xml(name, member, out)),
        Value::String(text) => out.push_str(text),
        other => out.push_str(&other.to_string()),
    }
    out.extend(["</", name, ">"]);
}

/// Returns a text with its marks replaced.
fn unmarked(text: &str, mark: &[u8]) -> Vec<u8> {
    let parts: Vec<_> = text.split(MARK).map(str::as_bytes).collect();
    parts.join(mark)
}

fn read(provider: &str, operation: &Registered, body: &[u8]) -> (String, Vec<String>) {
    let headers = HeaderMap::new();
    let received = Received::new(operation.info, 200, &headers, body);
    let shown = String::from_utf8_lossy(body).into_owned();
    let (id, output) = reply_into(provider, operation, &received, false)
        .unwrap_or_else(|error| panic!("{provider} {}: {error:?}\n{shown}", operation.info.action));
    assert_eq!(id.as_deref(), Some("R"), "{shown}");
    let json = to_json(View::Model(&*output)).unwrap();
    (String::from_utf8(json).unwrap(), received.warnings.take().iter().map(ToString::to_string).collect())
}

/// Number of changes by kind.
type ChangeCounts = std::collections::BTreeMap<&'static str, u32>;

/// Changes responses of all operations, each `times` times, and passes each to `check` with the response that must be
/// read.
fn changed(times: usize, mut check: impl FnMut(&str, &Registered, Value, Value, &'static str)) -> ChangeCounts {
    let mut random = fastrand::Rng::with_seed(7);
    let mut made = ChangeCounts::new();
    for (provider, operation) in registered() {
        let mut output = (operation.output)();
        let is_whole = output.table().marks().iter().any(|mark| mark.location == Location::WholeBody);
        if is_whole || operation.info.no_reply {
            continue;
        }
        let Some(node) = struct_sample(output.as_mut(), 5, &mut random) else { continue };
        for _ in 0..times {
            let mut change = Change { before: random.usize(1..=node.count()), choice: random.usize(..), made: None };
            let (sent, expected) = node.render(&mut change);
            let change = change.made.unwrap_or("nothing");
            check(provider, operation, enveloped(provider, sent), enveloped(provider, expected.unwrap()), change);
            *made.entry(change).or_default() += 1;
        }
    }
    made
}

fn has_all(made: &ChangeCounts, changes: &[&str]) {
    for change in changes {
        assert!(made.get(change).is_some_and(|count| *count >= 20), "{change}: {made:?}");
    }
}

const SHAPES: [&str; 7] =
    ["one item", "wrapper", "wrapper of one", "lower case", "upper case", "no struct", "only item"];

#[test]
fn one_unusual_value_changes_no_other_value() {
    let mut broken = BROKEN.iter().cycle();
    let made = changed(6, |provider, operation, sent, expected, change| {
        let broken = *broken.next().unwrap();
        let body = unmarked(&sent.to_string(), broken);
        let replaced = if broken.len() > 6 { "\u{fffd}\u{fffd}" } else { "\u{fffd}" };
        let expected = unmarked(&expected.to_string(), replaced.as_bytes());
        let (found, warnings) = read(provider, operation, &body);
        let (wanted, none) = read(provider, operation, &expected);
        let action = operation.info.action;
        assert_eq!(found, wanted, "{provider} {action}: {change}\n{}", String::from_utf8_lossy(&body));
        assert!(none.is_empty(), "{provider} {action}: {none:?}");
        let is_lost = change.ends_with("number");
        assert_eq!(warnings.len(), usize::from(is_lost || change == "broken text"), "{change}: {warnings:?}");
    });
    has_all(&made, &SHAPES);
    let values =
        ["broken text", "object for text", "list for text", "object for a number", "list for a number", "no number"];
    has_all(&made, &values);
}

#[test]
fn one_unusual_value_in_xml_changes_no_other_value() {
    let made = changed(6, |provider, operation, sent, expected, change| {
        if provider != "alibaba" || change.starts_with("object for") || change.starts_with("list for") {
            return;
        }
        let root = format!("{}Response", operation.info.action);
        let mut body = String::new();
        xml(&root, &sent, &mut body);
        let (found, warnings) = read(provider, operation, &unmarked(&body, b"\xff&#xD83D;"));
        let (wanted, none) = read(provider, operation, &unmarked(&expected.to_string(), "\u{fffd}\u{fffd}".as_bytes()));
        assert_eq!(found, wanted, "{}: {change}\n{body}", operation.info.action);
        assert!(none.is_empty(), "{}: {none:?}", operation.info.action);
        assert_eq!(warnings.len(), usize::from(change == "no number" || change == "broken text"), "{warnings:?}");
    });
    has_all(&made, &SHAPES);
}
