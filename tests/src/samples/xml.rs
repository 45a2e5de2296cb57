//! Converts XML to JSON without types: a repeated element is a list.

use quick_xml::{Reader, events::Event};
use serde_json::{Map, Value};

#[derive(Default)]
struct Element {
    name: String,
    text: String,
    members: Map<String, Value>,
}

impl Element {
    fn value(self) -> Value {
        if self.members.is_empty() { self.text.into() } else { self.members.into() }
    }

    fn add(&mut self, child: Element) {
        let name = child.name.clone();
        let value = child.value();
        match self.members.get_mut(&name) {
            None => drop(self.members.insert(name, value)),
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
}

/// Returns the content of the root element. `None`: the text is not XML.
pub(super) fn value(text: &str) -> Option<Value> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                open.push(Element { name: start.name().into_inner().to_owned(), ..Element::default() });
            }
            Event::Empty(empty) => {
                open.last_mut()?.add(Element { name: empty.name().into_inner().to_owned(), ..Element::default() });
            }
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()?.add(done);
            }
            Event::Text(part) => open.last_mut()?.text.push_str(&part.xml10_content()),
            Event::CData(part) => open.last_mut()?.text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => {
                let text = match reference.resolve_char_ref() {
                    Ok(Some(character)) => character.to_string(),
                    Ok(None) => match quick_xml::escape::resolve_predefined_entity(&reference) {
                        Some(text) => text.to_owned(),
                        None => format!("&{};", &*reference),
                    },
                    Err(_) => "\u{fffd}".to_owned(),
                };
                open.last_mut()?.text.push_str(&text);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let top = open.pop().filter(|_| open.is_empty())?;
    let mut roots = top.members.into_iter();
    roots.next().map(|(_, root)| root).filter(|_| roots.next().is_none())
}
