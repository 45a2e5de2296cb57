//! Reads the parameters of a request, from every location that can contain them, into one JSON object by wire name.
//!
//! A parameter that the operation does not have is kept under its own name, so that validation reports it.

use cumulo_spec::{Field, Location, Operation, Spec, Style, Type};
use serde_json::{Map, Value};

use crate::{
    cloud::Cloud,
    encoding::{base64, decode as percent_decode},
    refusal::Refusal,
    request::{
        call::Call,
        params::{
            body,
            flat::{Reader, Tree},
            path::labels,
            scalar::scalar,
            styled::styled,
        },
        raw::Raw,
    },
};

/// Returns the input fields of an operation.
pub(crate) fn inputs<'a>(spec: &'a Spec, operation: &Operation) -> &'a [Field] {
    operation.input.as_ref().and_then(|name| spec.structs.get(name)).map_or(&[], Vec::as_slice)
}

/// Reads the parameters of a request for an operation.
pub(crate) fn read(raw: &Raw, call: &Call, spec: &Spec, operation: &Operation) -> Result<Map<String, Value>, Refusal> {
    let fields = inputs(spec, operation);
    let reader = Reader { spec, first: call.cloud.first_index() };
    match call.cloud {
        Cloud::Tencent if call.by_parameters || raw.method == "GET" => {
            let form =
                std::str::from_utf8(&raw.body).map_err(|_| Refusal::Malformed("the form is not UTF-8".into()))?;
            let mut tree = Tree::read(if raw.method == "GET" { &raw.query } else { form })?;
            if call.by_parameters {
                drop_common(&mut tree, &TENCENT, fields);
            }
            reader.top(tree, &fields.iter().collect::<Vec<_>>())
        }
        Cloud::Tencent if raw.media_type() == "multipart/form-data" => body::multipart(raw, fields),
        Cloud::Tencent if raw.media_type() == "application/octet-stream" => octets(raw, spec, fields),
        Cloud::Tencent | Cloud::Zenlayer => body::object(raw),
        Cloud::Alibaba => alibaba(raw, call, operation, fields, &reader),
    }
}

/// Common parameters of Tencent's old signature.
const TENCENT: [&str; 11] = [
    "Action",
    "Language",
    "Nonce",
    "Region",
    "RequestClient",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Timestamp",
    "Token",
    "Version",
];

/// Common parameters of Alibaba's queries. The parameters of the old signature are last.
const ALIBABA: [&str; 13] = [
    "Action",
    "Version",
    "Format",
    "SignatureType",
    "AccessKeyId",
    "BearerToken",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "RegionId",
];

/// Removes the common parameters that are not parameters of the operation.
fn drop_common(tree: &mut Tree, common: &[&str], fields: &[Field]) {
    for name in common.iter().filter(|name| !fields.iter().any(|field| field.name == **name)) {
        tree.remove(name);
    }
}

/// Reads the parameters of Tencent's only operation that uploads raw bytes. Its fields are headers, and its body is
/// the bytes.
fn octets(raw: &Raw, spec: &Spec, fields: &[Field]) -> Result<Map<String, Value>, Refusal> {
    let mut params = Map::new();
    for field in fields {
        if field.location == Some(Location::WholeBody) {
            params.insert(field.name.clone(), base64(&raw.body).into());
        } else if let Some(text) = raw.header(&format!("x-{}-{}", spec.code, field.name).to_ascii_lowercase()) {
            params.insert(field.name.clone(), scalar(&field.ty, text));
        }
    }
    Ok(params)
}

fn alibaba(
    raw: &Raw,
    call: &Call,
    operation: &Operation,
    fields: &[Field],
    reader: &Reader<'_>,
) -> Result<Map<String, Value>, Refusal> {
    if call.by_parameters
        && (raw.body.is_empty() || raw.is_form())
        && !fields.iter().any(|field| field.location == Some(Location::WholeBody))
    {
        return old_rpc(raw, fields, reader);
    }
    let at = |wanted: Location| fields.iter().filter(move |field| field.location.unwrap_or(Location::Query) == wanted);
    let mut query = Tree::read(&raw.query)?;
    // The old signatures have more common parameters. SDKs that use them add `RegionId` to every request.
    let common = if call.by_parameters || raw.is_roa_v1() { &ALIBABA[..] } else { &ALIBABA[..4] };
    drop_common(&mut query, common, fields);
    let members: Vec<&Field> = at(Location::Query).collect();
    let mut params = reader.top(query, &members)?;
    check_location(&params, &members, fields)?;
    let labels = labels(&operation.path, &raw.path).unwrap_or_default();
    for field in at(Location::Path) {
        if let Some((_, text)) = labels.iter().find(|(name, _)| *name == field.name) {
            let text = String::from_utf8_lossy(&percent_decode(text, false)).into_owned();
            params.insert(field.name.clone(), scalar(&field.ty, &text));
        }
    }
    for field in at(Location::Header) {
        if let Some(text) = raw.header(&field.name.to_ascii_lowercase()) {
            params.insert(field.name.clone(), header_value(field, text)?);
        }
    }
    if let Some(field) = at(Location::WholeBody).next() {
        if !raw.body.is_empty() {
            body::check_stream(raw, operation.body)?;
            params.insert(field.name.clone(), body::whole_body(raw, field));
        }
        return Ok(params);
    }
    let members: Vec<&Field> = at(Location::Body).collect();
    let body = body::members(raw, operation.body, &members, reader)?;
    check_location(&body, &members, fields)?;
    params.extend(body);
    Ok(params)
}

/// Reads the parameters of an RPC request with the old signature. A parameter may be in the query or in the form,
/// regardless of its location in the spec.
fn old_rpc(raw: &Raw, fields: &[Field], reader: &Reader<'_>) -> Result<Map<String, Value>, Refusal> {
    let mut tree = Tree::of_pairs(raw.parameters())?;
    drop_common(&mut tree, &ALIBABA, fields);
    let is_header = |field: &&Field| field.location == Some(Location::Header);
    // SDKs that use the old signature send the region as a parameter, even if it only selects the host.
    let is_host = |field: &&Field| field.location == Some(Location::Host);
    for field in fields.iter().filter(is_host) {
        tree.remove(&field.name);
    }
    let members: Vec<&Field> = fields.iter().filter(|field| !is_header(field) && !is_host(field)).collect();
    let mut params = reader.top(tree, &members)?;
    for field in fields.iter().filter(is_header) {
        if let Some(text) = raw.header(&field.name.to_ascii_lowercase()) {
            params.insert(field.name.clone(), header_value(field, text)?);
        }
    }
    Ok(params)
}

/// Refuses a field in the wrong location, as an unknown parameter.
fn check_location(params: &Map<String, Value>, expected: &[&Field], fields: &[Field]) -> Result<(), Refusal> {
    let belongs =
        |name: &str| expected.iter().any(|field| field.name == name) || !fields.iter().any(|field| field.name == name);
    match params.keys().find(|name| !belongs(name)) {
        Some(name) => Err(Refusal::Unknown(name.clone())),
        None => Ok(()),
    }
}

/// Reads a field from a header. Lists and objects are written as JSON unless the field has a style.
fn header_value(field: &Field, text: &str) -> Result<Value, Refusal> {
    match (field.style, &field.ty) {
        (Some(style), _) => styled(style, &field.ty, text, &field.name),
        (None, Type::List(_) | Type::Map(_) | Type::Struct(_)) => styled(Style::Json, &field.ty, text, &field.name),
        (None, ty) => Ok(scalar(ty, text)),
    }
}
