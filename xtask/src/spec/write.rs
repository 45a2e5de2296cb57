//! Writes a spec file: operations and structs by name, members in upstream order, one line for each member and for
//! each error code, so that a diff of two imports reads as a change of the API.

use std::fmt::Write as _;

use cumulo_spec::Spec;

use super::node::Node;

/// The text of a spec file.
pub fn write(spec: &Spec) -> serde_json::Result<String> {
    let mut text = String::new();
    put(&mut text, &Node::of(spec)?, &mut Vec::new());
    text.push('\n');
    Ok(text)
}

/// Whether the value at that place gets a line for each of its members.
fn is_broken(place: &[&str]) -> bool {
    matches!(
        place,
        [] | ["endpoint" | "operations" | "structs" | "errors" | "left_out"]
            | ["endpoint" | "operations" | "structs", _]
            | ["operations", _, "errors"]
    )
}

fn put<'a>(text: &mut String, node: &'a Node, place: &mut Vec<&'a str>) {
    let broken = is_broken(place);
    let indent = |text: &mut String, depth: usize| {
        if broken {
            text.push('\n');
            text.extend(std::iter::repeat_n("  ", depth));
        }
    };
    let depth = place.len();
    match node {
        Node::Scalar(value) => {
            let _ = write!(text, "{value}");
        }
        Node::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(text, index, broken);
                indent(text, depth + 1);
                place.push("");
                put(text, item, place);
                place.pop();
            }
            if !items.is_empty() {
                indent(text, depth);
            }
            text.push(']');
        }
        Node::Object(members) => {
            text.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                separate(text, index, broken);
                indent(text, depth + 1);
                let _ = write!(text, "{}: ", serde_json::Value::from(name.as_str()));
                place.push(name);
                put(text, member, place);
                place.pop();
            }
            if !members.is_empty() {
                indent(text, depth);
            }
            text.push('}');
        }
    }
}

fn separate(text: &mut String, index: usize, broken: bool) {
    if index > 0 {
        text.push_str(if broken { "," } else { ", " });
    }
}
