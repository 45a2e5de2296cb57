//! Writes a spec file: operations and structs by name, fields in upstream order, and one line for each field and each
//! error code. A diff of two imports therefore shows the changes of the API.

use std::fmt::Write as _;

use cumulo_spec::Spec;

use super::node::Node;

/// Returns the text of a spec file.
pub fn write(spec: &Spec) -> serde_json::Result<String> {
    let mut text = String::new();
    write_node(&mut text, &Node::of(spec)?, &mut Vec::new());
    text.push('\n');
    Ok(text)
}

/// Returns true if each entry of the value at that path is on a separate line.
fn is_broken(path: &[&str]) -> bool {
    matches!(
        path,
        [] | ["endpoint" | "operations" | "structs" | "errors" | "left_out"]
            | ["endpoint" | "operations" | "structs", _]
            | ["operations", _, "errors"]
    )
}

fn write_node<'a>(text: &mut String, node: &'a Node, path: &mut Vec<&'a str>) {
    let broken = is_broken(path);
    let indent = |text: &mut String, depth: usize| {
        if broken {
            text.push('\n');
            text.extend(std::iter::repeat_n("  ", depth));
        }
    };
    let depth = path.len();
    match node {
        Node::Scalar(value) => {
            let _ = write!(text, "{value}");
        }
        Node::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(text, index, broken);
                indent(text, depth + 1);
                path.push("");
                write_node(text, item, path);
                path.pop();
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
                path.push(name);
                write_node(text, member, path);
                path.pop();
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
