use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::ser::Error as _;

use super::{Location, Model, Style, View, to_json};

/// A top-level field of a request that is set.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Param<'a> {
    /// Wire name.
    pub name: &'a str,
    /// Location in the request.
    pub location: Location,
    /// Style in which a list or object becomes one string.
    pub style: Style,
    /// Value of the field.
    pub value: View<'a>,
}

impl<'a> Param<'a> {
    /// Creates a field at the provider's default location.
    pub const fn new(name: &'a str, style: Style, value: View<'a>) -> Self {
        Self { name, location: Location::Default, style, value }
    }
}

/// Calls `visit` for the same fields as [`params`], until it returns an error.
///
/// # Errors
/// The error that `visit` returned.
pub fn try_params<E>(model: &dyn Model, visit: &mut dyn FnMut(Param<'_>) -> Result<(), E>) -> Result<(), E> {
    let mut result = Ok(());
    params(model, &mut |param| {
        if result.is_ok() {
            result = visit(param);
        }
    });
    result
}

/// Calls `visit` with the fields of a request that are set, in table order.
pub fn params(model: &dyn Model, visit: &mut dyn FnMut(Param<'_>)) {
    let marks = model.table().marks();
    for (index, (name, field)) in model.fields().enumerate() {
        let value = field.view();
        if matches!(value, View::None) {
            continue;
        }
        let mark = marks.iter().find(|mark| mark.index == index);
        let (location, style) = mark.map_or_else(Default::default, |mark| (mark.location, mark.style));
        match value {
            View::Map(rest) if name.is_empty() => rest.each(&mut |name, value| {
                if !matches!(value, View::None) {
                    visit(Param { name, location, style, value });
                }
            }),
            value => visit(Param { name, location, style, value }),
        }
    }
}

/// Appends the query or form fields of one parameter. A field of an object is `Key.Field`, and an item of a list is
/// `Key.1` (counted from 1). Unset fields and empty objects or lists are omitted. A list or object with a style
/// becomes one string. Source: the flattening rule of Alibaba Cloud.
///
/// # Errors
/// - A parameter with JSON style has a float that JSON does not allow (NaN, infinity).
/// - A list has an item without a value before an item with a value. The item numbers would have a gap, which gateways
///   read as the end of the list.
pub fn flatten(param: Param<'_>, out: &mut Vec<(String, String)>) -> serde_json::Result<()> {
    flatten_from(1, param, out)
}

/// Appends fields like [`flatten`], with `first` as the number of the first item of a list. Tencent Cloud counts from
/// 0.
///
/// # Errors
/// The same errors as for [`flatten`].
pub fn flatten_from(first: usize, param: Param<'_>, out: &mut Vec<(String, String)>) -> serde_json::Result<()> {
    let key = param.name.to_owned();
    match (param.style, param.value) {
        (Style::Json, View::List(_) | View::Map(_) | View::Model(_)) => {
            let json = to_json(param.value)?;
            out.push((key, String::from_utf8_lossy(&json).into_owned()));
        }
        (Style::Simple, View::List(list)) => {
            let mut joined = String::new();
            for index in 0..list.len() {
                if matches!(list.item(index), View::None) {
                    return Err(no_value(&format!("{key}.{}", first + index)));
                }
                if index > 0 {
                    joined.push(',');
                }
                joined.push_str(&text(list.item(index))?);
            }
            out.push((key, joined));
        }
        (_, value) => nested(first, key, value, out)?,
    }
    Ok(())
}

fn nested(first: usize, key: String, value: View<'_>, out: &mut Vec<(String, String)>) -> serde_json::Result<()> {
    let mut result = Ok(());
    match value {
        View::None => {}
        View::List(list) => {
            let mut gap = None;
            for index in 0..list.len() {
                let (item, count, name) = (list.item(index), out.len(), format!("{key}.{}", first + index));
                nested(first, name, item, out)?;
                match gap {
                    None if out.len() == count => gap = Some(index),
                    Some(gap) if out.len() > count => return Err(no_value(&format!("{key}.{}", first + gap))),
                    _ => {}
                }
            }
        }
        View::Map(map) => map.each(&mut |sub, value| {
            if result.is_ok() {
                result = nested(first, format!("{key}.{sub}"), value, out);
            }
        }),
        View::Model(model) => {
            try_params(model, &mut |param| nested(first, format!("{key}.{}", param.name), param.value, out))?
        }
        scalar => out.push((key, text(scalar)?)),
    }
    result
}

#[cold]
fn no_value(path: &str) -> serde_json::Error {
    serde_json::Error::custom(format!("`{path}` has no value: remove the item from the list, or set it"))
}

/// Returns a scalar as text, and a list or object as JSON text.
fn text(value: View<'_>) -> serde_json::Result<String> {
    Ok(match value {
        View::None => String::new(),
        View::Bool(value) => value.to_string(),
        View::Int(value) => value.to_string(),
        View::Uint(value) => value.to_string(),
        View::Float(value) => value.to_string(),
        View::Str(text) => text.to_owned(),
        View::Secret(secret) => secret.expose().to_owned(),
        View::Bytes(bytes) => BASE64_STANDARD.encode(bytes),
        value => String::from_utf8_lossy(&to_json(value)?).into_owned(),
    })
}
