//! The locations of a request's parameters: path labels, query, headers, body.

use bytes::Bytes;
use cumulo_core::{
    BodyStyle, Error, Model, OperationInfo,
    model::{Location, Param, View, flatten, to_json, try_params, write_json},
    sign::acs3,
};

pub(crate) const JSON: &str = "application/json; charset=utf-8";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
const STREAM: &str = "application/octet-stream";

/// Names and values before encoding.
pub(crate) type Pairs = Vec<(String, String)>;

/// The parameters of a request by location.
pub(crate) struct Placed {
    pub(crate) path: String,
    pub(crate) query: Pairs,
    pub(crate) headers: Pairs,
    /// The fields of a form body, which the legacy signature covers like those of the query.
    #[cfg(feature = "legacy")]
    pub(crate) form: Option<Pairs>,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Bytes,
}

/// Distributes the parameters to their locations.
pub(crate) fn place_parameters(info: &OperationInfo, input: &dyn Model) -> Result<Placed, Error> {
    let (mut query, mut flat, mut headers) = (Pairs::new(), Pairs::new(), Pairs::new());
    let (mut form, mut json, mut whole_body) = (None::<Pairs>, None, None);
    let mut path = info.path.to_owned();
    let problem = |error: serde_json::Error| Error::request(error.to_string());
    let mut distribute = |param: Param<'_>| -> Result<(), Error> {
        match param.location {
            Location::Default | Location::Query => flatten(param, &mut query).map_err(problem)?,
            Location::Body if info.body != BodyStyle::Json => {
                flatten(param, form.get_or_insert_default()).map_err(problem)?
            }
            Location::Body => {
                let fields: &mut Vec<u8> = json.get_or_insert_default();
                fields.push(if fields.is_empty() { b'{' } else { b',' });
                write_json(View::Str(param.name), fields).map_err(problem)?;
                fields.push(b':');
                write_json(param.value, fields).map_err(problem)?;
            }
            // Bytes and text are sent unchanged, text without quotes.
            Location::WholeBody => {
                whole_body = Some(match (param.value, info.body) {
                    (View::Bytes(bytes), BodyStyle::Bytes) => (None, bytes.clone()),
                    (View::Bytes(bytes), _) => (Some(STREAM), bytes.clone()),
                    (View::Str(text), _) => (Some(JSON), Bytes::copy_from_slice(text.as_bytes())),
                    (value, _) => (Some(JSON), to_json(value).map_err(problem)?.into()),
                });
            }
            Location::Path | Location::Header => {
                flat.clear();
                match param.value {
                    View::List(_) | View::Map(_) | View::Model(_) => {
                        flat.push((
                            String::new(),
                            String::from_utf8_lossy(&to_json(param.value).map_err(problem)?).into_owned(),
                        ));
                    }
                    _ => flatten(param, &mut flat).map_err(problem)?,
                }
                let value = flat.pop().unwrap_or_default().1;
                if param.location == Location::Path && matches!(&*value, "" | "." | "..") {
                    return Err(Error::request(format!("the path parameter `{}` cannot be {value:?}", param.name)));
                }
                if param.location == Location::Header {
                    headers.push((param.name.to_ascii_lowercase(), value));
                } else {
                    let mut label = String::new();
                    acs3::percent_encode(&value, &mut label);
                    path = path.replace(&format!("{{{}}}", param.name), &label);
                }
            }
            Location::Host => {}
            location => {
                let name = param.name;
                return Err(Error::request(format!(
                    "the location {location:?} of parameter `{name}` is not supported"
                )));
            }
        }
        Ok(())
    };
    try_params(input, &mut distribute)?;
    if path != "/" {
        check_path(&path)?;
    }
    let (content_type, body) = match (whole_body, json, &mut form) {
        (Some(body), ..) => body,
        (None, Some(mut fields), _) => {
            fields.push(b'}');
            (Some(JSON), fields.into())
        }
        // If all lists of a form are empty, the form is empty. An empty form is sent, unlike a missing form.
        (None, None, Some(form)) => (Some(FORM), acs3::form_body(form).into()),
        (None, None, None) => (None, Bytes::new()),
    };
    Ok(Placed {
        path,
        query,
        headers,
        #[cfg(feature = "legacy")]
        form,
        content_type,
        body,
    })
}

/// Checks that the path is sent exactly as it is signed. URL parsers resolve dot segments, including encoded dot
/// segments, and encode characters that are not allowed in a path.
fn check_path(path: &str) -> Result<(), Error> {
    if let Some(label) = path.split_once('{').and_then(|(_, rest)| rest.split('}').next()) {
        return Err(Error::request(format!("the path parameter `{label}` is not set")));
    }
    let is_dots = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        matches!(&*plain, "." | "..")
    };
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte);
    match path.bytes().all(is_plain) && !path.split('/').any(is_dots) {
        true => Ok(()),
        false => Err(Error::request(format!(
            "the path {path:?} cannot be sent unchanged: omit `.` and `..`, and percent-encode other characters"
        ))),
    }
}
