//! The commands of the CLI: `apis/en-US/<product>/<command>.yaml`, one file for each operation.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Value, json};

use super::sdk::{Key, Sdk, is_unknown, struct_of};
use crate::import::{
    at::{At, ImportError},
    imported::Notes,
    source::{list, read_text},
};

/// The folder of the products. Its file `products.yaml` contains only titles.
const ROOT: &str = "apis/en-US";

/// Adds the facts of the commands to the service versions of the SDKs.
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
            return Err(ImportError::new(folder, "$", "the importer does not support this file"));
        }
        for name in list(root, &folder)? {
            let file = format!("{folder}/{name}");
            if !name.ends_with(".yaml") {
                return Err(ImportError::new(file, "$", "the importer supports YAML files only"));
            }
            command(&At::root(&file, &read(root, &file)?), services, notes)?;
        }
    }
    Ok(())
}

fn read(root: &Path, file: &str) -> Result<Value, ImportError> {
    let text = read_text(root, file)?;
    // `NO` is a string, as in the CLI.
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options(&text, options).map_err(|error| {
        let error = error.to_string();
        ImportError::new(file, "$", format!("invalid YAML: {}", error.lines().next().unwrap_or_default()))
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
        return Err(sdk.fail("no SDK contains this service and version: add another `--sdk` with the checkout of the SDK that contains it (some services are only in the SDK for Go, others only in the SDK for Python)"));
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
        walk.members(&parameters, &input, OwnerKind::Parameters)?;
    }
    if let Some(response) = at.get("response") {
        walk.members(&response, &output, OwnerKind::Response)?;
    }
    Ok(())
}

/// The owner of the fields that a list describes.
#[derive(Clone, Copy, PartialEq)]
enum OwnerKind {
    Parameters,
    Response,
    /// A nested struct. `name` is the wire name, and no field is required.
    Nested,
}

struct Walk<'a> {
    service: &'a mut Sdk,
    notes: &'a mut Notes,
}

impl Walk<'_> {
    fn members(&mut self, at: &At<'_>, owner: &str, owner_kind: OwnerKind) -> Result<(), ImportError> {
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
                return Err(at.fail("the importer does not support this array-style"));
            }
            let ty = type_of(&at)?;
            let name = at.get("sdk-field").map_or_else(|| at.need("name"), Ok)?.text()?;
            let required = at.flag("required")?;
            let deprecated = at.flag("deprecated")?;
            let doc = at.text_of("description")?;
            let values = at.get("enum-values").map(|at| values(&at)).transpose()?.unwrap_or_default();

            let members = self.service.structs.get_mut(owner);
            let Some(member) = members.and_then(|members| members.iter_mut().find(|member| member.name == name)) else {
                self.notes.leave_out("only the CLI has the field", format!("{owner}.{name}"));
                continue;
            };
            if let Some(ty) = ty.filter(|_| is_unknown(&member.ty)) {
                member.ty = ty;
            }
            // Some fields of responses are marked as required, but every field of a response is optional.
            member.required |= required && owner_kind == OwnerKind::Parameters;
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

    /// Reads the fields of an object, or of the items of a list.
    fn inner(&mut self, at: &At<'_>, owner: Option<String>) -> Result<(), ImportError> {
        let Some(schema) = at.get("item-schema").or_else(|| at.get("object-schema")) else { return Ok(()) };
        let mut owner = owner.ok_or_else(|| at.fail("the SDKs have no object for this field"))?;
        if let Some(wrapper) = at.get("sdk-wrapper") {
            // The CLI flattens an object with one list: the schema describes the items of the list.
            let wrapper = wrapper.text()?;
            let members = self.service.structs.get(&owner).map(Vec::as_slice).unwrap_or_default();
            let list = members.iter().find(|member| member.name == wrapper).and_then(|m| struct_of(&m.ty));
            owner = list.ok_or_else(|| at.fail(format!("`{owner}` has no list `{wrapper}` of objects")))?.into();
        }
        self.members(&schema, &owner, OwnerKind::Nested)
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

/// Returns the type, or `None` for objects and lists of objects, whose fields are not part of it.
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
        other => return Err(ty.fail(format!("the importer does not support the type `{other}`"))),
    })
}
