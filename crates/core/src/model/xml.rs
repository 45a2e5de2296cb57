//! Lenient decoding of XML in the format of the providers: elements for fields, text for scalars, no namespaces.
//!
//! A list is written in XML as a wrapper with elements, `<Regions><Region>…</Region></Regions>`, or as a repeated
//! element. A single element may be either, so the type of the field decides. Values whose shape differs from that of
//! the field follow the same rules as in JSON (`decode::fit`).

use std::{borrow::Cow, collections::BTreeMap, fmt};

use quick_xml::{
    Reader,
    events::{BytesRef, Event},
};

use super::{
    BYTE_ORDER_MARK, Extra, Field, ListMut, Model, Scalar, Shape, Slot,
    decode::{
        fit::{self, ItemKind},
        visitors::rest,
    },
    warning::{FieldPath, Warnings},
};

/// Maximum nesting depth of a response.
const DEPTH: usize = 64;

/// The reason why an XML text cannot be read. The reason does not quote the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlError(&'static str);

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for XmlError {}

/// An element with its content, in order.
#[derive(Default)]
struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

/// Decodes an XML response into `output` and `extras`, like [`decode_noting`](super::decode_noting) for JSON. Returns
/// the name of the root element, which is usually derived from the action.
///
/// # Errors
/// The body is not XML, or it is nested too deeply.
pub fn decode_xml(
    body: &[u8],
    output: &mut dyn Model,
    extras: &mut [Extra<'_>],
    warnings: &Warnings,
) -> Result<String, XmlError> {
    let text = String::from_utf8_lossy(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body));
    if matches!(text, Cow::Owned(_)) {
        warnings.add(&FieldPath::ROOT, "invalid characters were replaced".to_owned());
    }
    let root = parse(&text)?;
    members(&root, output, extras, &FieldPath::ROOT, warnings);
    Ok(root.name)
}

fn parse(text: &str) -> Result<Element, XmlError> {
    let mut reader = Reader::from_str(text);
    // The open elements. The first element is the container of the root element.
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|_| XmlError("malformed"))?;
        match event {
            Event::Start(start) => {
                if open.len() > DEPTH {
                    return Err(XmlError("nested too deeply"));
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
                if let Some(parent) = open.last_mut() {
                    resolve(&reference, &mut parent.text);
                }
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let (Some(mut top), true) = (open.pop(), open.is_empty()) else { return Err(XmlError("an element is not closed")) };
    match (top.children.pop(), top.children.is_empty()) {
        (Some(root), true) => Ok(root),
        _ => Err(XmlError("expected exactly one root element")),
    }
}

/// Appends the character of a reference. An unpaired surrogate or another invalid character becomes U+FFFD. An
/// entity that XML does not define is kept unchanged.
fn resolve(reference: &BytesRef<'_>, text: &mut String) {
    let character = match reference.resolve_char_ref() {
        Ok(None) => match &**reference {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "apos" => '\'',
            "quot" => '"',
            other => {
                text.extend(["&", other, ";"]);
                return;
            }
        },
        Ok(Some(character)) => character,
        Err(_) => '\u{fffd}',
    };
    text.push(character);
}

/// Fills the fields of a model from the elements with their names. If the exact name is missing, a single name that
/// differs only in case is accepted.
fn members(
    element: &Element,
    model: &mut dyn Model,
    extras: &mut [Extra<'_>],
    at: &FieldPath<'_>,
    warnings: &Warnings,
) {
    let by_name = by_name(element);
    for (name, same) in &by_name {
        let index = model.table().position(name).or_else(|| {
            if extras.iter().any(|(extra, _)| extra == name) {
                return None;
            }
            let index = model.table().position_in_another_case(name).ok()??;
            model.table().field(index).is_some_and(|field| !by_name.contains_key(field)).then_some(index)
        });
        let field_name = index.and_then(|index| model.table().field(index)).unwrap_or_default().to_owned();
        if let Some(field) = index.and_then(|index| model.get_mut(index)) {
            fill(same, field, &at.name(&field_name), warnings);
        } else if let Some((extra, field)) = extras.iter_mut().find(|(extra, _)| extra.eq_ignore_ascii_case(name)) {
            fill(same, *field, &at.name(extra), warnings);
        } else if let Some(rest) = rest(model) {
            fill(same, rest.insert((*name).to_owned()), &at.name(name), warnings);
        }
    }
}

/// Fills one field from all elements with its name. Returns true if the field accepted a value.
fn fill(elements: &[&Element], field: &mut dyn Field, at: &FieldPath<'_>, warnings: &Warnings) -> bool {
    let Some(first) = elements.first() else { return false };
    if let Slot::List(list) = field.open(Shape::List) {
        return fill_list(elements, list, at, warnings);
    }
    let unset = field.view().is_unset();
    // The elements are items of the struct's only list, sent without the list.
    if fit::has_only_a_list(field)
        && let Slot::Model(model) = field.open(Shape::Object)
        && (elements.len() > 1 || !has_field_in(first, model))
        && let Some(list) = model.get_mut(0)
        && (elements.len() > 1 || !first.children.is_empty())
    {
        return fill(elements, list, at, warnings);
    }
    if unset {
        field.reset();
    }
    // For a text field, repeated elements become a JSON list as text.
    if elements.len() > 1 && !fit::opens(field, Shape::Object) && field.set(Scalar::Str(&json_of(elements).to_string()))
    {
        return true;
    }
    if first.children.is_empty() {
        let text = &first.text;
        // A scalar keeps the whitespace around its text if it accepts the text unchanged.
        if !fit::opens(field, Shape::Object) {
            return field.set(Scalar::Str(text)) || fit::scalar(warnings, at, field, Scalar::Str(text));
        }
    }
    let accepted = match field.open(Shape::Object) {
        Slot::Model(_) if first.children.is_empty() && !first.text.trim().is_empty() => false,
        Slot::Model(model) => {
            members(first, model, &mut [], at, warnings);
            true
        }
        Slot::Map(entries) => {
            for (name, same) in by_name(first) {
                if !fill(&same, entries.insert(name.to_owned()), &at.name(name), warnings) {
                    entries.remove(name);
                }
            }
            true
        }
        Slot::Any(any) => {
            *any.value() = json_of(elements);
            true
        }
        Slot::None | Slot::List(_) => {
            let accepted = field.set(Scalar::Str(&json(first).to_string()));
            if !accepted {
                fit::misfit(warnings, at, field, fit::shape_name(Shape::Object));
            }
            return accepted;
        }
    };
    if !accepted {
        if unset {
            field.reset();
        }
        return fit::scalar(warnings, at, field, Scalar::Str(&first.text));
    }
    true
}

fn fill_list(elements: &[&Element], list: &mut dyn ListMut, at: &FieldPath<'_>, warnings: &Warnings) -> bool {
    let [first, others @ ..] = elements else { return false };
    let is_alone = others.is_empty();
    // One element with child elements is a wrapper, unless an item of the list has fields with the names of the
    // children.
    let is_wrapper = is_alone && !first.children.is_empty() && {
        let names = first.children.iter().map(|child| child.name.as_str());
        let has_same_names = by_name(first).len() == 1;
        let is_wrapper = list.push().is_some_and(|item| match item.open(Shape::Object) {
            // A map or a value of any shape accepts all child elements. It is a wrapper if they have the same name.
            Slot::Map(_) | Slot::Any(_) => has_same_names,
            _ => matches!(fit::item_kind(item, names), ItemKind::OtherStruct | ItemKind::NoStruct),
        });
        list.pop();
        is_wrapper
    };
    let is_empty = is_alone && first.children.is_empty() && first.text.trim().is_empty();
    let items: Vec<&Element> = match (is_wrapper, is_empty) {
        (true, _) => first.children.iter().collect(),
        (false, true) => Vec::new(),
        (false, false) => elements.to_vec(),
    };
    for (index, item) in items.into_iter().enumerate() {
        let accepted = list.push().is_some_and(|field| fill(&[item], field, &at.item(index), warnings));
        if !accepted {
            list.pop();
        }
    }
    true
}

/// Returns true if a struct has at least one of the fields in an element.
fn has_field_in(element: &Element, model: &dyn Model) -> bool {
    element.children.iter().any(|child| model.table().has_field(&child.name))
}

/// Groups the children of an element by name. Children with the same name keep their order.
fn by_name(element: &Element) -> BTreeMap<&str, Vec<&Element>> {
    let mut by_name: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for child in &element.children {
        by_name.entry(&child.name).or_default().push(child);
    }
    by_name
}

/// Returns the elements with one name as JSON. Several elements become a list.
fn json_of(elements: &[&Element]) -> serde_json::Value {
    match elements {
        [element] => json(element),
        elements => elements.iter().map(|element| json(element)).collect(),
    }
}

/// Returns an element of unknown type as JSON: a string, or an object in which repeated elements become a list.
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
            Some(first) => *first = serde_json::Value::Array(vec![first.take(), value]),
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

    crate::table! {
        Output {
            "Name" name, "Count" count, "Good" good, "Regions" regions, "Tags" tags, "Ids" ids, "Map" map,
            "Any" any
        }
        Regions { "Region" region }
        Tag { "Key" key, "Value" value }
    }

    fn read(xml: &str) -> Output {
        let mut output = Output::default();
        decode_xml(xml.as_bytes(), &mut output, &mut [], &Warnings::default()).unwrap();
        output
    }

    #[test]
    fn reads_scalars_and_the_request_id() {
        let mut id: Option<String> = None;
        let mut output = Output::default();
        let xml = "<?xml version='1.0' encoding='UTF-8'?>\n<Go>\n <RequestId>R-1</RequestId><Name>a &lt;&amp;&#65; \
                   <![CDATA[<b>]]></Name><Count>12345678901</Count><Good>true</Good><Unknown><X/></Unknown></Go>";
        let root =
            decode_xml(xml.as_bytes(), &mut output, &mut [("RequestId", &mut id)], &Warnings::default()).unwrap();
        assert_eq!((root.as_str(), id.as_deref()), ("Go", Some("R-1")));
        assert_eq!(output.name.as_deref(), Some("a <&A <b>"));
        assert_eq!((output.count, output.good), (Some(12_345_678_901), Some(true)));
    }

    #[test]
    fn reads_lists_in_wrappers_and_repeated_elements() {
        for (xml, keys) in [
            ("<R><Regions><Region><Key>a</Key></Region><Region><Key>b</Key></Region></Regions></R>", &["a", "b"][..]),
            // One item whose field is not a list.
            ("<R><Regions><Region><Key>a</Key></Region></Regions></R>", &["a"]),
            ("<R><Regions><Region/></Regions></R>", &[]),
            ("<R><Regions></Regions></R>", &[]),
        ] {
            let tags = read(xml).regions.unwrap().region.unwrap_or_default();
            assert_eq!(tags.iter().filter_map(|tag| tag.key.as_deref()).collect::<Vec<_>>(), keys, "{xml}");
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
    fn reads_maps_and_values_of_any_shape() {
        let output = read("<R><Map><a>1</a><b/></Map><Any><x>1</x><y>2</y><y>3</y></Any></R>");
        assert_eq!(output.map.unwrap(), BTreeMap::from([("a".into(), "1".into()), ("b".into(), String::new())]));
        assert_eq!(output.any.unwrap(), json!({"x": "1", "y": ["2", "3"]}));
        assert_eq!(read("<R><Any>1</Any><Any>2</Any></R>").any.unwrap(), json!(["1", "2"]));
    }

    #[test]
    fn repeated_elements_in_a_map_or_for_a_text_field_become_a_list() {
        let output =
            read("<R><Map><a>1</a><a>2</a></Map><Name>x</Name><Name>y</Name><Count>1</Count><Count>2</Count></R>");
        assert_eq!(output.map.unwrap(), BTreeMap::from([("a".into(), r#"["1","2"]"#.into())]));
        assert_eq!((output.name.as_deref(), output.count), (Some(r#"["x","y"]"#), Some(1)));
    }

    #[test]
    fn reads_the_other_fields_if_one_field_is_invalid() {
        let output = read("<R><Count>many</Count><Good><x/></Good><Regions>text</Regions><Name>n</Name></R>");
        assert_eq!((output.count, output.good, output.name.as_deref()), (None, None, Some("n")));
    }

    #[test]
    fn keeps_text_with_invalid_characters_and_unknown_entities() {
        let mut output = Output::default();
        let xml = b"\xef\xbb\xbf<R><Name>a\xff&#xD83D;&nbsp;b</Name><Count>7</Count></R>";
        decode_xml(xml, &mut output, &mut [], &Warnings::default()).unwrap();
        assert_eq!((output.name.as_deref(), output.count), (Some("a\u{fffd}\u{fffd}&nbsp;b"), Some(7)));
    }

    #[test]
    fn finds_names_in_another_case_if_the_exact_name_is_missing() {
        let output = read("<R><name>loose</name><COUNT>1</COUNT><Count>2</Count><tags><KEY>k</KEY></tags></R>");
        assert_eq!((output.name.as_deref(), output.count), (Some("loose"), Some(2)));
        assert_eq!(output.tags.unwrap()[0].key.as_deref(), Some("k"));
    }

    #[test]
    fn finds_items_without_the_struct_that_contains_their_list() {
        for xml in [
            "<R><Regions><Key>a</Key></Regions></R>",
            "<R><Regions><Key>a</Key></Regions><Regions><Key>b</Key></Regions></R>",
        ] {
            let keys: Vec<_> =
                read(xml).regions.unwrap().region.unwrap().into_iter().filter_map(|tag| tag.key).collect();
            assert_eq!(keys[0], "a", "{xml}");
            assert_eq!(keys.len(), xml.matches("<Key>").count(), "{xml}");
        }
    }

    #[test]
    fn text_fields_accept_elements_as_json_and_warnings_list_dropped_values() {
        let mut output = Output::default();
        let warnings = Warnings::default();
        let xml = b"<R><Name><a>1</a><b><c>x</c></b></Name><Count>many</Count><Tags><Tag>x</Tag><Tag><Key>k</Key></Tag></Tags></R>";
        decode_xml(xml, &mut output, &mut [], &warnings).unwrap();
        assert_eq!(output.name.as_deref(), Some(r#"{"a":"1","b":{"c":"x"}}"#));
        assert_eq!(output.tags.unwrap().len(), 1);
        let warnings: Vec<_> = warnings.into_vec().iter().map(ToString::to_string).collect();
        assert_eq!(warnings, ["Count: expected an integer, found text", "Tags[0]: expected an object, found text"]);
    }

    #[test]
    fn rejects_texts_that_are_not_xml() {
        let deep = "<a>".repeat(100_000);
        let cases = ["", "{}", "<a>", "<a></b>", "<a/><b/>", "text", "<a", deep.as_str()];
        for xml in cases {
            assert!(
                decode_xml(xml.as_bytes(), &mut Output::default(), &mut [], &Warnings::default()).is_err(),
                "{xml:.20}"
            );
        }
    }
}
