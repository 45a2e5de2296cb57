//! Lenient decoding of XML as the clouds write it: elements for members, text for scalars, no namespaces.
//!
//! A list stands in XML as a wrapper with elements in it, `<Regions><Region>…</Region></Regions>`, or as an element that
//! is repeated. The model tells which of the two it is, since one element may be either.

use std::{collections::BTreeMap, fmt};

use quick_xml::{Reader, events::Event};

use super::{Extra, Field, Model, Scalar, Shape, Slot};

/// Deeper than any reply.
const DEPTH: usize = 64;

/// Why a text is no XML that can be read. Quotes nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlError(&'static str);

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for XmlError {}

/// One element: what is in it, in order.
#[derive(Default)]
struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

/// Decodes an XML reply into `output` and what stands beside it, as [`decode`](super::decode) does with JSON. The value
/// is the name of the root element, which says little: clouds call it after the action, mostly.
///
/// # Errors
/// The body is not XML, or nests too deep.
pub fn decode_xml(body: &[u8], output: &mut dyn Model, extras: &mut [Extra<'_>]) -> Result<String, XmlError> {
    let root = parse(body)?;
    members(&root, output, extras);
    Ok(root.name)
}

fn parse(body: &[u8]) -> Result<Element, XmlError> {
    let text = str::from_utf8(body).map_err(|_| XmlError("not UTF-8"))?;
    let mut reader = Reader::from_str(text);
    // Elements that are open, the root's container first.
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|_| XmlError("malformed"))?;
        match event {
            Event::Start(start) => {
                if open.len() > DEPTH {
                    return Err(XmlError("nested too deep"));
                }
                let name = start.name().into_inner().to_owned();
                open.push(Element { name, ..Element::default() });
            }
            Event::Empty(empty) => {
                let name = empty.name().into_inner().to_owned();
                if let Some(parent) = open.last_mut() {
                    parent.children.push(Element { name, ..Element::default() });
                }
            }
            Event::End(_) => {
                if let (Some(done), Some(parent)) = (open.pop(), open.last_mut()) {
                    parent.children.push(done);
                }
            }
            Event::Text(part) => {
                if let Some(parent) = open.last_mut() {
                    parent.text.push_str(&part.xml10_content());
                }
            }
            Event::CData(part) => {
                if let Some(parent) = open.last_mut() {
                    parent.text.push_str(&part.xml10_content());
                }
            }
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().map_err(|_| XmlError("malformed"))? {
                    Some(character) => character,
                    None => match &*reference {
                        "lt" => '<',
                        "gt" => '>',
                        "amp" => '&',
                        "apos" => '\'',
                        "quot" => '"',
                        _ => return Err(XmlError("an entity that nobody knows")),
                    },
                };
                if let Some(parent) = open.last_mut() {
                    parent.text.push(resolved);
                }
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let (Some(mut top), true) = (open.pop(), open.is_empty()) else { return Err(XmlError("an element is not closed")) };
    match (top.children.pop(), top.children.is_empty()) {
        (Some(root), true) => Ok(root),
        _ => Err(XmlError("there must be one root element")),
    }
}

/// Fills the members of a model from the elements of their names.
fn members(element: &Element, model: &mut dyn Model, extras: &mut [Extra<'_>]) {
    let mut by_name: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for child in &element.children {
        by_name.entry(&child.name).or_default().push(child);
    }
    for (name, same) in by_name {
        let index = model.table().fields.iter().position(|field| *field == name);
        if let Some(field) = index.and_then(|index| model.get_mut(index)) {
            fill(&same, field);
        } else if let Some((_, field)) = extras.iter_mut().find(|(extra, _)| *extra == name) {
            fill(&same, *field);
        }
    }
}

/// Fills one member from all elements of its name; the value says whether it took anything.
fn fill(elements: &[&Element], field: &mut dyn Field) -> bool {
    let Some(first) = elements.first() else { return false };
    if let Slot::List(list) = field.open(Shape::List) {
        // One element with elements in it: a wrapper, unless an item of the list would have such members itself.
        let wrapped = elements.len() == 1 && !first.children.is_empty() && {
            let item = match list.push() {
                Some(item) => !takes(item, first),
                None => false,
            };
            list.pop();
            item
        };
        let empty = elements.len() == 1 && first.children.is_empty() && first.text.trim().is_empty();
        let items: Vec<&Element> = match (wrapped, empty) {
            (true, _) => first.children.iter().collect(),
            (false, true) => Vec::new(),
            (false, false) => elements.to_vec(),
        };
        for item in items {
            let taken = list.push().is_some_and(|field| fill(&[item], field));
            if !taken {
                list.pop();
            }
        }
        return true;
    }
    if first.children.is_empty() {
        let text = &first.text;
        // A scalar keeps its spaces if it takes them as they are.
        if matches!(field.open(Shape::Object), Slot::None | Slot::List(_)) {
            return field.set(Scalar::Str(text));
        }
    }
    match field.open(Shape::Object) {
        Slot::Model(model) => {
            members(first, model, &mut []);
            true
        }
        Slot::Map(entries) => {
            for child in &first.children {
                if !fill(&[child], entries.insert(child.name.clone())) {
                    entries.remove(&child.name);
                }
            }
            true
        }
        Slot::Any(any) => {
            *any.value() = json(first);
            true
        }
        Slot::None | Slot::List(_) => false,
    }
}

/// Whether an item of a list has the members that stand in an element.
fn takes(item: &mut dyn Field, element: &Element) -> bool {
    match item.open(Shape::Object) {
        Slot::Model(model) => {
            let names = model.table().fields;
            element.children.iter().any(|child| names.contains(&child.name.as_str()))
        }
        Slot::Map(_) | Slot::Any(_) | Slot::None | Slot::List(_) => false,
    }
}

/// An element of which nobody knows the type: text, or an object, in which what is repeated is a list.
fn json(element: &Element) -> serde_json::Value {
    if element.children.is_empty() {
        return element.text.as_str().into();
    }
    let mut object = serde_json::Map::new();
    for child in &element.children {
        let value = json(child);
        match object.get_mut(&child.name) {
            None => {
                object.insert(child.name.clone(), value);
            }
            Some(serde_json::Value::Array(items)) => items.push(value),
            Some(one) => *one = serde_json::Value::Array(vec![one.take(), value]),
        }
    }
    object.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[derive(Clone, Default)]
    struct Output {
        name: Option<String>,
        count: Option<i64>,
        good: Option<bool>,
        regions: Option<Regions>,
        tags: Option<Vec<Tag>>,
        ids: Option<Vec<String>>,
        map: Option<BTreeMap<String, String>>,
        any: Option<Value>,
    }

    #[derive(Clone, Default)]
    struct Regions {
        region: Option<Vec<Tag>>,
    }

    #[derive(Clone, Default)]
    struct Tag {
        key: Option<String>,
        value: Option<String>,
    }

    crate::model! {
        Output {
            0 "Name" name, 1 "Count" count, 2 "Good" good, 3 "Regions" regions, 4 "Tags" tags, 5 "Ids" ids, 6 "Map" map,
            7 "Any" any
        }
        Regions { 0 "Region" region }
        Tag { 0 "Key" key, 1 "Value" value }
    }

    fn read(xml: &str) -> Output {
        let mut output = Output::default();
        decode_xml(xml.as_bytes(), &mut output, &mut []).unwrap();
        output
    }

    #[test]
    fn scalars() {
        let mut id: Option<String> = None;
        let mut output = Output::default();
        let xml = "<?xml version='1.0' encoding='UTF-8'?>\n<Go>\n <RequestId>R-1</RequestId><Name>a &lt;&amp;&#65; \
                   <![CDATA[<b>]]></Name><Count>12345678901</Count><Good>true</Good><Unknown><X/></Unknown></Go>";
        let root = decode_xml(xml.as_bytes(), &mut output, &mut [("RequestId", &mut id)]).unwrap();
        assert_eq!((root.as_str(), id.as_deref()), ("Go", Some("R-1")));
        assert_eq!(output.name.as_deref(), Some("a <&A <b>"));
        assert_eq!((output.count, output.good), (Some(12_345_678_901), Some(true)));
    }

    #[test]
    fn lists_in_wrappers_and_repeated() {
        for (xml, keys) in [
            ("<R><Regions><Region><Key>a</Key></Region><Region><Key>b</Key></Region></Regions></R>", &["a", "b"][..]),
            // One item, whose member is no list of its own.
            ("<R><Regions><Region><Key>a</Key></Region></Regions></R>", &["a"]),
            ("<R><Regions><Region/></Regions></R>", &[]),
            ("<R><Regions></Regions></R>", &[]),
        ] {
            let found = read(xml).regions.unwrap().region.unwrap_or_default();
            assert_eq!(found.iter().filter_map(|tag| tag.key.as_deref()).collect::<Vec<_>>(), keys, "{xml}");
        }
        for xml in [
            "<R><Tags><Tag><Key>a</Key><Value>1</Value></Tag></Tags></R>",
            "<R><Tags><Key>a</Key><Value>1</Value></Tags></R>",
        ] {
            let tags = read(xml).tags.unwrap();
            assert_eq!((tags.len(), tags[0].value.as_deref()), (1, Some("1")), "{xml}");
        }
        for xml in ["<R><Ids><Id>1</Id><Id>2</Id></Ids></R>", "<R><Ids>1</Ids><Ids>2</Ids></R>"] {
            assert_eq!(read(xml).ids.unwrap(), ["1", "2"], "{xml}");
        }
    }

    #[test]
    fn maps_and_values_of_any_shape() {
        let output = read("<R><Map><a>1</a><b/></Map><Any><x>1</x><y>2</y><y>3</y></Any></R>");
        assert_eq!(output.map.unwrap(), BTreeMap::from([("a".into(), "1".into()), ("b".into(), String::new())]));
        assert_eq!(output.any.unwrap(), json!({"x": "1", "y": ["2", "3"]}));
    }

    #[test]
    fn one_bad_member_does_not_lose_the_rest() {
        let output = read("<R><Count>many</Count><Good><x/></Good><Regions>text</Regions><Name>n</Name></R>");
        assert_eq!((output.count, output.good, output.name.as_deref()), (None, None, Some("n")));
    }

    #[test]
    fn what_is_no_xml() {
        let deep = "<a>".repeat(100_000);
        let cases = ["", "{}", "<a>", "<a></b>", "<a/><b/>", "text", "<a>&evil;</a>", "<a", deep.as_str()];
        for xml in cases {
            assert!(decode_xml(xml.as_bytes(), &mut Output::default(), &mut []).is_err(), "{xml:.20}");
        }
    }
}
