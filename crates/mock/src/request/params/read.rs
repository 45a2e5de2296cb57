//! The parameters of a request, from wherever it carries them, as one JSON object by wire names.
//!
//! What a request carries and the operation does not know is kept under its own name, for the validation to find.

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

/// The members that an operation takes.
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

/// Common members of Alibaba's queries, those of the old signature last.
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

/// Takes out what is no parameter of the operation.
fn drop_common(tree: &mut Tree, common: &[&str], fields: &[Field]) {
    for name in common.iter().filter(|name| !fields.iter().any(|field| field.name == **name)) {
        tree.remove(name);
    }
}

/// Tencent's only upload of raw bytes: the members are headers, the body is the bytes.
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
    // The old signatures have more common members; SDKs of their time add `RegionId` to every request.
    let common = if call.by_parameters || raw.is_roa_v1() { &ALIBABA[..] } else { &ALIBABA[..4] };
    drop_common(&mut query, common, fields);
    let members: Vec<&Field> = at(Location::Query).collect();
    let mut params = reader.top(query, &members)?;
    in_place(&params, &members, fields)?;
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
            params.insert(field.name.clone(), body::whole(raw, field));
        }
        return Ok(params);
    }
    let members: Vec<&Field> = at(Location::Body).collect();
    let body = body::members(raw, operation.body, &members, reader)?;
    in_place(&body, &members, fields)?;
    params.extend(body);
    Ok(params)
}

/// Under the old signature of RPC operations a parameter may be in the query or in the form, whatever its kind.
fn old_rpc(raw: &Raw, fields: &[Field], reader: &Reader<'_>) -> Result<Map<String, Value>, Refusal> {
    let mut tree = Tree::of_pairs(raw.parameters())?;
    drop_common(&mut tree, &ALIBABA, fields);
    let is_header = |field: &&Field| field.location == Some(Location::Header);
    // SDKs of its time send the region as a parameter, even where it only chooses the host.
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

/// A member that stands where another kind belongs is as good as unknown.
fn in_place(found: &Map<String, Value>, here: &[&Field], fields: &[Field]) -> Result<(), Refusal> {
    let belongs =
        |name: &str| here.iter().any(|field| field.name == name) || !fields.iter().any(|field| field.name == name);
    match found.keys().find(|name| !belongs(name)) {
        Some(name) => Err(Refusal::Unknown(name.clone())),
        None => Ok(()),
    }
}

/// Strings stand in headers as they are, all else as JSON.
fn header_value(field: &Field, text: &str) -> Result<Value, Refusal> {
    match (field.style, &field.ty) {
        (Some(style), _) => styled(style, &field.ty, text, &field.name),
        (None, Type::List(_) | Type::Map(_) | Type::Struct(_)) => styled(Style::Json, &field.ty, text, &field.name),
        (None, ty) => Ok(scalar(ty, text)),
    }
}
