//! Lenient decoding of XML as the clouds write it: elements for members, text for scalars, no namespaces.
//!
//! A list is written in XML as a wrapper with elements in it, `<Regions><Region>…</Region></Regions>`, or as an element
//! that is repeated. The model decides which of the two it is, since one element may be either. The rules for values of
//! another shape than the field's are those of JSON (`decode::fit`).

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
    warning::{Place, Warnings},
};

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

/// Decodes an XML response into `output` and what stands beside it, as [`decode_noting`](super::decode_noting) does with
/// JSON. The value is the name of the root element, which says little: clouds call it after the action, mostly.
///
/// # Errors
/// The body is not XML, or nests too deep.
pub fn decode_xml(
    body: &[u8],
    output: &mut dyn Model,
    extras: &mut [Extra<'_>],
    warnings: &Warnings,
) -> Result<String, XmlError> {
    let text = String::from_utf8_lossy(body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body));
    if matches!(text, Cow::Owned(_)) {
        warnings.add(&Place::ROOT, "broken characters were replaced".to_owned());
    }
    let root = parse(&text)?;
    members(&root, output, extras, &Place::ROOT, warnings);
    Ok(root.name)
}

fn parse(text: &str) -> Result<Element, XmlError> {
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
        _ => Err(XmlError("there must be one root element")),
    }
}

/// Appends what a reference means. Half of a surrogate pair, or what is no character otherwise, becomes U+FFFD; an entity
/// that XML does not define is kept as it is written.
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

/// Fills the members of a model from the elements of their names: the exact name, or else the only one that differs in
/// case alone.
fn members(element: &Element, model: &mut dyn Model, extras: &mut [Extra<'_>], at: &Place<'_>, warnings: &Warnings) {
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

/// Fills one member from all elements of its name; the value says whether it took anything.
fn fill(elements: &[&Element], field: &mut dyn Field, at: &Place<'_>, warnings: &Warnings) -> bool {
    let Some(first) = elements.first() else { return false };
    if let Slot::List(list) = field.open(Shape::List) {
        return fill_list(elements, list, at, warnings);
    }
    let unset = field.view().is_unset();
    // The items of the struct's only list, without the list.
    if fit::has_only_a_list(field)
        && let Slot::Model(model) = field.open(Shape::Object)
        && (elements.len() > 1 || !has_known(first, model))
        && let Some(list) = model.get_mut(0)
        && (elements.len() > 1 || !first.children.is_empty())
    {
        return fill(elements, list, at, warnings);
    }
    if unset {
        field.reset();
    }
    // Text that is repeated is a list, as text.
    if elements.len() > 1 && !fit::opens(field, Shape::Object) && field.set(Scalar::Str(&json_of(elements).to_string()))
    {
        return true;
    }
    if first.children.is_empty() {
        let text = &first.text;
        // A scalar keeps its spaces if it takes them as they are.
        if !fit::opens(field, Shape::Object) {
            return field.set(Scalar::Str(text)) || fit::scalar(warnings, at, field, Scalar::Str(text));
        }
    }
    let taken = match field.open(Shape::Object) {
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
            let taken = field.set(Scalar::Str(&json(first).to_string()));
            if !taken {
                fit::misfit(warnings, at, field, fit::found_name(Shape::Object));
            }
            return taken;
        }
    };
    if !taken {
        if unset {
            field.reset();
        }
        return fit::scalar(warnings, at, field, Scalar::Str(&first.text));
    }
    true
}

fn fill_list(elements: &[&Element], list: &mut dyn ListMut, at: &Place<'_>, warnings: &Warnings) -> bool {
    let [first, others @ ..] = elements else { return false };
    let is_alone = others.is_empty();
    // One element with elements in it: a wrapper, unless an item of the list would have such members itself.
    let is_wrapper = is_alone && !first.children.is_empty() && {
        let names = first.children.iter().map(|child| child.name.as_str());
        let is_alike = by_name(first).len() == 1;
        let is_wrapper = list.push().is_some_and(|item| match item.open(Shape::Object) {
            // A map or a value of any shape would accept whatever is in a wrapper, whose elements have one name.
            Slot::Map(_) | Slot::Any(_) => is_alike,
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
        let taken = list.push().is_some_and(|field| fill(&[item], field, &at.item(index), warnings));
        if !taken {
            list.pop();
        }
    }
    true
}

/// Whether a struct has one of the members that stand in an element.
fn has_known(element: &Element, model: &dyn Model) -> bool {
    element.children.iter().any(|child| model.table().knows(&child.name))
}

/// The children of an element by their names, those of one name in their order.
fn by_name(element: &Element) -> BTreeMap<&str, Vec<&Element>> {
    let mut by_name: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for child in &element.children {
        by_name.entry(&child.name).or_default().push(child);
    }
    by_name
}

/// All elements of one name: a list if there are several.
fn json_of(elements: &[&Element]) -> serde_json::Value {
    match elements {
        [one] => json(one),
        several => several.iter().map(|element| json(element)).collect(),
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
    fn scalars() {
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
        assert_eq!(read("<R><Any>1</Any><Any>2</Any></R>").any.unwrap(), json!(["1", "2"]));
    }

    #[test]
    fn what_is_repeated_in_a_map_or_for_a_text_is_a_list() {
        let output =
            read("<R><Map><a>1</a><a>2</a></Map><Name>x</Name><Name>y</Name><Count>1</Count><Count>2</Count></R>");
        assert_eq!(output.map.unwrap(), BTreeMap::from([("a".into(), r#"["1","2"]"#.into())]));
        assert_eq!((output.name.as_deref(), output.count), (Some(r#"["x","y"]"#), Some(1)));
    }

    #[test]
    fn one_bad_member_does_not_lose_the_rest() {
        let output = read("<R><Count>many</Count><Good><x/></Good><Regions>text</Regions><Name>n</Name></R>");
        assert_eq!((output.count, output.good, output.name.as_deref()), (None, None, Some("n")));
    }

    #[test]
    fn broken_characters_and_unknown_entities_lose_nothing() {
        let mut output = Output::default();
        let xml = b"\xef\xbb\xbf<R><Name>a\xff&#xD83D;&nbsp;b</Name><Count>7</Count></R>";
        decode_xml(xml, &mut output, &mut [], &Warnings::default()).unwrap();
        assert_eq!((output.name.as_deref(), output.count), (Some("a\u{fffd}\u{fffd}&nbsp;b"), Some(7)));
    }

    #[test]
    fn names_in_another_case_are_found_when_no_exact_name_is_there() {
        let output = read("<R><name>loose</name><COUNT>1</COUNT><Count>2</Count><tags><KEY>k</KEY></tags></R>");
        assert_eq!((output.name.as_deref(), output.count), (Some("loose"), Some(2)));
        assert_eq!(output.tags.unwrap()[0].key.as_deref(), Some("k"));
    }

    #[test]
    fn items_without_the_struct_around_their_list_are_found() {
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
    fn text_takes_elements_as_json_and_warnings_name_what_is_lost() {
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
    fn what_is_no_xml() {
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
