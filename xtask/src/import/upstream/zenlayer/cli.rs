//! The commands of the CLI: `apis/en-US/<product>/<command>.yaml`, one for an operation.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Value, json};

use super::sdk::{Key, Sdk, is_unknown, struct_of};
use crate::import::{
    at::{At, ImportError},
    imported::Notes,
    source::{list, read_text},
};

/// The folder of the products. A file beside them, `products.yaml`, has titles only.
const ROOT: &str = "apis/en-US";

/// Adds what the commands say to the service versions that the SDKs have.
pub(super) fn apply(
    root: &Path,
    services: &mut BTreeMap<Key, Sdk>,
    notes: &mut BTreeMap<Key, Notes>,
) -> Result<(), ImportError> {
    for product in list(root, ROOT)? {
        let folder = format!("{ROOT}/{product}");
        if !root.join(&folder).is_dir() {
            if product == "products.yaml" {
                continue;
            }
            return Err(ImportError::new(folder, "$", "the importer does not know this file"));
        }
        for name in list(root, &folder)? {
            let file = format!("{folder}/{name}");
            if !name.ends_with(".yaml") {
                return Err(ImportError::new(file, "$", "the importer knows YAML files only"));
            }
            command(&At::root(&file, &read(root, &file)?), services, notes)?;
        }
    }
    Ok(())
}

fn read(root: &Path, file: &str) -> Result<Value, ImportError> {
    let text = read_text(root, file)?;
    // `NO` is a word here, as it is to the CLI.
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options(&text, options).map_err(|error| {
        let error = error.to_string();
        ImportError::new(file, "$", format!("not YAML: {}", error.lines().next().unwrap_or_default()))
    })
}

fn command(
    at: &At<'_>,
    services: &mut BTreeMap<Key, Sdk>,
    notes: &mut BTreeMap<Key, Notes>,
) -> Result<(), ImportError> {
    at.only(&["name", "product", "use", "short", "long", "examples", "sdk", "parameters", "response"])?;
    let sdk = at.need("sdk")?;
    sdk.only(&["service", "version", "action"])?;
    let key = (sdk.need("service")?.text()?.to_owned(), sdk.need("version")?.text()?.to_owned());
    let action = sdk.need("action")?.text()?;
    let Some(service) = services.get_mut(&key) else {
        return Err(sdk.fail("no SDK has this service and version: add the checkout of the SDK that has it with another `--sdk` (the SDK for Go has services that the one for Python lacks, and the other way round)"));
    };
    let notes = notes.entry(key).or_default();
    let Some(operation) = service.operations.get_mut(action) else {
        notes.leave_out("only the CLI has it, without structs", action);
        return Ok(());
    };
    let doc = if at.text_of("long")?.is_empty() { "short" } else { "long" };
    operation.doc = at.text_of(doc)?.into();
    let (input, output) = (operation.input.clone(), operation.output.clone());
    let mut walk = Walk { service, notes };
    if let Some(parameters) = at.get("parameters") {
        walk.members(&parameters, &input, Side::Parameters)?;
    }
    if let Some(response) = at.get("response") {
        walk.members(&response, &output, Side::Reply)?;
    }
    Ok(())
}

/// Whose members a list describes.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Parameters,
    Reply,
    /// A struct of either, where `name` is the name on the wire and nothing is required.
    Nested,
}

struct Walk<'a> {
    service: &'a mut Sdk,
    notes: &'a mut Notes,
}

impl Walk<'_> {
    fn members(&mut self, at: &At<'_>, owner: &str, side: Side) -> Result<(), ImportError> {
        for at in at.items()? {
            at.only(&[
                "name",
                "type",
                "required",
                "sdk-field",
                "sdk-wrapper",
                "description",
                "enum-values",
                "deprecated",
                "item-schema",
                "object-schema",
                "array-style",
            ])?;
            if !["", "json", "kv"].contains(&at.text_of("array-style")?) {
                return Err(at.fail("the importer does not know this array-style"));
            }
            let ty = type_of(&at)?;
            let name = at.get("sdk-field").map_or_else(|| at.need("name"), Ok)?.text()?;
            let required = at.flag("required")?;
            let deprecated = at.flag("deprecated")?;
            let doc = at.text_of("description")?;
            let values = at.get("enum-values").map(|at| values(&at)).transpose()?.unwrap_or_default();

            let members = self.service.structs.get_mut(owner);
            let Some(member) = members.and_then(|members| members.iter_mut().find(|member| member.name == name)) else {
                self.notes.leave_out("only the CLI has the member", format!("{owner}.{name}"));
                continue;
            };
            if let Some(ty) = ty.filter(|_| is_unknown(&member.ty)) {
                member.ty = ty;
            }
            // Replies mark some members as required: every member of a reply is optional anyway.
            member.required |= required && side == Side::Parameters;
            member.deprecated |= deprecated;
            if !doc.is_empty() {
                member.doc = doc.into();
            }
            for value in values {
                if !member.values.contains(&value) {
                    member.values.push(value);
                }
            }
            let inner = struct_of(&member.ty).map(str::to_owned);
            self.inner(&at, inner)?;
        }
        Ok(())
    }

    /// The members of an object, or of the items of a list.
    fn inner(&mut self, at: &At<'_>, owner: Option<String>) -> Result<(), ImportError> {
        let Some(schema) = at.get("item-schema").or_else(|| at.get("object-schema")) else { return Ok(()) };
        let mut owner = owner.ok_or_else(|| at.fail("the SDKs do not have an object here"))?;
        if let Some(wrapper) = at.get("sdk-wrapper") {
            // The CLI flattens an object with one list: the schema is of that list's items.
            let wrapper = wrapper.text()?;
            let members = self.service.structs.get(&owner).map(Vec::as_slice).unwrap_or_default();
            let list = members.iter().find(|member| member.name == wrapper).and_then(|m| struct_of(&m.ty));
            owner = list.ok_or_else(|| at.fail(format!("`{owner}` has no list `{wrapper}` of objects")))?.into();
        }
        self.members(&schema, &owner, Side::Nested)
    }
}

fn values(at: &At<'_>) -> Result<Vec<String>, ImportError> {
    at.items()?
        .map(|value| {
            value.only(&["value", "desc"])?;
            Ok(value.need("value")?.text()?.to_owned())
        })
        .collect()
}

/// The type, where it tells enough.
fn type_of(at: &At<'_>) -> Result<Option<Value>, ImportError> {
    let ty = at.need("type")?;
    Ok(match ty.text()? {
        "string" | "enum" => Some(json!("string")),
        "integer" => Some(json!("int64")),
        "float" => Some(json!("float64")),
        "boolean" => Some(json!("bool")),
        "string-array" => Some(json!(["list", "string"])),
        "integer-array" => Some(json!(["list", "int64"])),
        "float-array" => Some(json!(["list", "float64"])),
        "object" | "object-array" => None,
        other => return Err(ty.fail(format!("the importer does not know the type `{other}`"))),
    })
}
