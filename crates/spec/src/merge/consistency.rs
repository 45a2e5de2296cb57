//! Checks that a spec is consistent. Every error has a JSON path and a fix.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    field::{Field, Location, PasswordRule},
    merge::{
        error::SpecError,
        json_path::{field_at, item_at},
    },
    operation::{BodyKind, Operation},
    pages::Pages,
    provider::Provider,
    secret::can_be_secret,
    similar::did_you_mean,
    spec::Spec,
    ty::Type,
};

/// Checks that the path of a file matches its provider, service and version.
pub fn file_path(spec: &Spec, provider: &str, service: &str, version: &str, file: &str, errors: &mut Vec<SpecError>) {
    for (key, in_file, in_path) in [
        ("provider", &spec.provider, provider),
        ("service", &spec.service, service),
        ("version", &spec.version, version),
    ] {
        if in_file != in_path {
            let problem = format!("the file contains `{in_file}`, but its path contains `{in_path}`");
            errors.push(SpecError::new(
                file,
                field_at("$", key),
                problem,
                format!("write `\"{key}\": \"{in_path}\"` or move the file"),
            ));
        }
    }
    if spec.code.is_empty() {
        errors.push(SpecError::new(file, "$.code", "empty", "write the provider's own code of the service"));
    }
}

/// Checks families of services: every service exists and is in one family only, and a family may have the name of a
/// service only if it contains this service.
pub fn features<'a>(
    provider: &Provider,
    services: impl Iterator<Item = &'a str>,
    file: &str,
    errors: &mut Vec<SpecError>,
) {
    let services: BTreeSet<&str> = services.collect();
    let mut family_of: BTreeMap<&str, &str> = BTreeMap::new();
    for (feature, family) in &provider.features {
        let at = field_at("$.features", feature);
        let mut fail = |at: &str, problem: String, fix: String| errors.push(SpecError::new(file, at, problem, fix));
        if services.contains(&**feature) && !family.contains(feature) {
            fail(&at, format!("`{feature}` is also a service"), "add it to the family, or rename the family".into());
        }
        for (index, service) in family.iter().enumerate() {
            let at = item_at(&at, index);
            if !services.contains(&**service) {
                let fix = did_you_mean(service, services.iter().copied(), "remove it");
                fail(&at, format!("there is no service `{service}`"), fix);
            }
            if let Some(other) = family_of.insert(service, feature) {
                fail(&at, format!("`{service}` is already in `{other}`"), "list it in one family only".into());
            }
        }
    }
}

/// Checks the facts, without an overlay.
pub fn facts(spec: &Spec, file: &str, errors: &mut Vec<SpecError>) {
    let mut check = Check { spec, file, errors };
    for (name, fields) in &spec.structs {
        let at = field_at("$.structs", name);
        check.identifier(name, &at);
        check.fields(fields, &at);
    }
    for (action, operation) in &spec.operations {
        let at = field_at("$.operations", action);
        check.identifier(action, &at);
        check.operation(action, operation, &at);
    }
    check.endpoint();
    for code in spec.errors.keys().filter(|code| !is_word(code)) {
        check.fail(
            &field_at("$.errors", code),
            format!("`{}` is not an error code", code.escape_debug()),
            "remove whitespace and control characters",
        );
    }
    for (name, reason) in &spec.left_out {
        let at = field_at("$.left_out", name);
        if spec.operations.contains_key(name) {
            check.fail(&at, format!("`{name}` is an operation, so it was not left out"), "remove one of the two");
        }
        if reason.is_empty() {
            check.fail(&at, "no reason", "write the reason for which it was left out");
        }
    }
}

/// Checks a merged spec: a constructor names exactly the required fields of its input.
pub fn constructors(spec: &Spec, file: &str, errors: &mut Vec<SpecError>) {
    for (action, operation) in &spec.operations {
        let at = field_at(&field_at("$.operations", action), "constructor");
        let name = operation.input.as_deref().unwrap_or_default();
        let fields = spec.structs.get(name).map(Vec::as_slice).unwrap_or_default();
        let mut seen = BTreeSet::new();
        for (index, argument) in operation.constructor.iter().enumerate() {
            let at = item_at(&at, index);
            if !seen.insert(argument) {
                errors.push(SpecError::new(
                    file,
                    &at,
                    format!("`{argument}` is listed twice"),
                    "remove one of the two",
                ));
            }
            match fields.iter().find(|field| field.name == *argument) {
                None => {
                    let fix = did_you_mean(
                        argument,
                        fields.iter().map(|f| f.name.as_str()),
                        "remove it; this breaks users of the operation",
                    );
                    errors.push(SpecError::new(file, &at, format!("`{argument}` is not a field of `{name}`"), fix));
                }
                Some(field) if !field.required => {
                    let fix = format!("remove it here, or mark `{name}.{argument}` as required");
                    errors.push(SpecError::new(
                        file,
                        &at,
                        format!("`{argument}` is optional, so it cannot be an argument of the constructor"),
                        fix,
                    ));
                }
                Some(_) => {}
            }
        }
        for field in fields.iter().filter(|field| field.required && !operation.constructor.contains(&field.name)) {
            let fix = format!(
                "add it to the list (breaks users), or write `\"fields\": {{\"{name}.{0}\": {{\"required\": false}}}}` in the overlay (keeps them)",
                field.name
            );
            errors.push(SpecError::new(file, &at, format!("the required field `{}` is missing", field.name), fix));
        }
    }
}

/// Checks the limits, the password rule and the Rust name of one field. Returns key, problem and fix of each error.
pub fn field(field: &Field) -> Vec<(&'static str, String, String)> {
    let mut faults = Vec::new();
    if let (Some(min), Some(max)) = (field.min, field.max)
        && min > max
    {
        faults.push((
            "min",
            format!("the smallest value {min} is above the largest value {max}"),
            "exchange the two values".into(),
        ));
    }
    if let (Some(min), Some(max)) = (field.min_length, field.max_length)
        && min > max
    {
        faults.push((
            "min_length",
            format!("the smallest length {min} is above the largest length {max}"),
            "exchange the two values".into(),
        ));
    }
    if field.secret == Some(true) && !can_be_secret(&field.ty) {
        faults.push((
            "secret",
            format!("only text can be secret, but `{}` is `{}`", field.name, field.ty),
            "remove `secret`, or correct the type".into(),
        ));
    }
    if let Some(rename) = &field.rename
        && !is_field_name(rename)
    {
        faults.push((
            "rename",
            format!("`{rename}` is not a valid name of a Rust field"),
            "use lower-case letters, digits and `_`, with a letter first".into(),
        ));
    }
    if let Some(rule) = &field.password {
        if field.ty != Type::String {
            faults.push((
                "password",
                format!("a password rule needs a string, but `{}` is `{}`", field.name, field.ty),
                "remove the rule, or correct the type".into(),
            ));
        }
        faults.extend(password(rule).map(|(problem, fix)| ("password", problem, fix)));
    }
    let mut values = BTreeSet::new();
    if let Some(repeated) = field.values.iter().find(|value| !values.insert(*value)) {
        faults.push(("enum", format!("the value `{repeated}` is listed twice"), "remove one of the two".into()));
    }
    faults
}

/// Returns the problem and the fix of a password rule.
fn password(rule: &PasswordRule) -> Option<(String, String)> {
    if rule.min == 0 || rule.min > rule.max {
        return Some((
            format!("no length is allowed by {} to {}", rule.min, rule.max),
            "write `min` and `max` with 1 ≤ min ≤ max".into(),
        ));
    }
    if !(1..=4).contains(&rule.classes) {
        return Some((
            format!("`classes` is {}", rule.classes),
            "write the number of the four classes that must occur: 1 to 4".into(),
        ));
    }
    if let Some(letter) = rule.special.chars().find(|c| c.is_ascii_alphanumeric() || !c.is_ascii_graphic()) {
        return Some((format!("{letter:?} is not a special character"), "list only punctuation".into()));
    }
    None
}

/// Returns the type of the last field of a path.
///
/// # Errors
/// The problem and the fix, if a step of the path does not exist.
pub fn type_at<'s>(spec: &'s Spec, from: &str, path: &str) -> Result<&'s Type, (String, String)> {
    let mut name = from;
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let fields = spec.structs.get(name).map(Vec::as_slice).unwrap_or_default();
        let Some(found) = fields.iter().find(|field| field.name == step) else {
            let fix = did_you_mean(
                step,
                fields.iter().map(|f| f.name.as_str()),
                format!("name a field of `{name}`, with `.` between levels"),
            );
            return Err((format!("`{name}` has no field `{step}`"), fix));
        };
        match (&found.ty, steps.peek()) {
            (ty, None) => return Ok(ty),
            (Type::Struct(next), Some(_)) => name = next,
            (ty, Some(next)) => {
                return Err((
                    format!("`{step}` is `{ty}`, so it has no field `{next}`"),
                    format!("end the path at `{step}`"),
                ));
            }
        }
    }
    Err((format!("`{path}` is not a path"), "name a field".into()))
}

/// Checks the pagination facts of an operation. Returns key, problem and fix of each error.
pub fn pages(spec: &Spec, operation: &Operation, pages: &Pages) -> Vec<(String, String, String)> {
    let mut faults = Vec::new();
    let input = operation.input.as_deref().unwrap_or_default();
    let output = operation.output.as_deref().unwrap_or_default();
    if pages.input.is_empty() || pages.input.len() > 2 {
        faults.push((
            ".input".into(),
            format!("{} fields", pages.input.len()),
            "name one or two fields: the field that selects the page, then the page size".into(),
        ));
    }
    for (index, path) in pages.input.iter().enumerate() {
        if let Err((problem, fix)) = type_at(spec, input, path) {
            faults.push((format!(".input[{index}]"), problem, fix));
        }
    }
    match type_at(spec, output, &pages.items) {
        Ok(Type::List(_)) => {}
        Ok(ty) => faults.push((
            ".items".into(),
            format!("`{}` is `{ty}`, not a list", pages.items),
            "name the list that holds the items".into(),
        )),
        Err((problem, fix)) => faults.push((".items".into(), problem, fix)),
    }
    for (key, path) in [(".next", &pages.next), (".total", &pages.total), (".more", &pages.more)] {
        if let Some(path) = path
            && let Err((problem, fix)) = type_at(spec, output, path)
        {
            faults.push((key.into(), problem, fix));
        }
    }
    faults
}

/// Returns true if a name is a valid Rust name of a struct or operation.
pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Returns true if a name has the form of a Rust field name. It may be a keyword.
pub fn is_field_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Returns the problem and the fix if a type names a struct that does not exist.
pub fn reference(spec: &Spec, ty: &Type) -> Option<(String, String)> {
    let name = ty.struct_name()?;
    if spec.structs.contains_key(name) {
        return None;
    }
    let fix = did_you_mean(
        name,
        spec.structs.keys().map(String::as_str),
        format!("add `{name}` to `structs`, or name another struct"),
    );
    Some((format!("there is no struct `{name}`"), fix))
}

/// Returns true if a text can be a host: labels of lower-case letters, digits and inner hyphens (RFC 1123).
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    host.len() <= 253 && host.contains('.') && host.split('.').all(is_label)
}

/// Returns true if a text is visible ASCII without whitespace.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

struct Check<'a> {
    spec: &'a Spec,
    file: &'a str,
    errors: &'a mut Vec<SpecError>,
}

impl<'a> Check<'a> {
    fn fail(&mut self, at: &str, problem: impl Into<String>, fix: impl Into<String>) {
        self.errors.push(SpecError::new(self.file, at, problem, fix));
    }

    fn endpoint(&mut self) {
        let endpoint = &self.spec.endpoint;
        let global =
            Some(&endpoint.global).filter(|host| !host.is_empty()).map(|host| ("$.endpoint.global".into(), host));
        let table = |name: &'static str, hosts: &'a BTreeMap<String, String>| {
            hosts.iter().map(move |(region, host)| (field_at(&format!("$.endpoint.{name}"), region), host))
        };
        let all = table("regions", &endpoint.regions).chain(table("vpc", &endpoint.vpc)).chain(global);
        for (at, host) in all.filter(|(_, host)| !is_host(host)).collect::<Vec<(String, &String)>>() {
            self.fail(
                &at,
                format!("`{}` is not a host", host.escape_debug()),
                "use labels of a-z, 0-9 and -, joined by dots",
            );
        }
        for region in endpoint.regions.keys().chain(endpoint.vpc.keys()) {
            if !is_word(region) || region.contains(['/', '@', '#', '?', ':']) {
                let problem = format!("`{}` is not a region", region.escape_debug());
                self.fail(&field_at("$.endpoint.regions", region), problem, "use a-z, 0-9 and -");
            }
        }
        if !is_word(&self.spec.code) || self.spec.code.contains(['/', '@', '#', '?', ':']) {
            let problem = format!("`{}` is not a valid label of a host", self.spec.code.escape_debug());
            self.fail("$.code", problem, "use letters, digits and -");
        }
    }

    fn identifier(&mut self, name: &str, at: &str) {
        if !is_type_name(name) {
            self.fail(
                at,
                format!("`{name}` cannot be a name in Rust"),
                "use ASCII letters, digits and `_`, with a letter first",
            );
        }
    }

    fn fields(&mut self, fields: &[Field], at: &str) {
        let mut names = BTreeSet::new();
        for (index, member) in fields.iter().enumerate() {
            let at = item_at(at, index);
            if !names.insert(&member.name) {
                self.fail(
                    &field_at(&at, "name"),
                    format!("the field `{}` is listed twice", member.name),
                    "remove one of the two",
                );
            }
            if member.name.is_empty() {
                self.fail(&field_at(&at, "name"), "empty", "write the name that is sent");
            }
            if let Some((problem, fix)) = reference(self.spec, &member.ty) {
                self.fail(&field_at(&at, "type"), problem, fix);
            }
            for (key, problem, fix) in field(member) {
                self.fail(&field_at(&at, key), problem, fix);
            }
        }
    }

    fn operation(&mut self, action: &str, operation: &Operation, at: &str) {
        for (key, name, usual) in [("input", &operation.input, "Request"), ("output", &operation.output, "Response")] {
            if let Some(name) = name
                && !self.spec.structs.contains_key(name)
            {
                let otherwise = format!("add `{name}` to `structs`, or remove `{key}` if `{action}` has no {usual}");
                let fix = did_you_mean(name, self.spec.structs.keys().map(String::as_str), otherwise);
                self.fail(&field_at(at, key), format!("there is no struct `{name}`"), fix);
                return;
            }
        }
        self.path(operation, at);
        if let Some(paging) = &operation.pages {
            for (key, problem, fix) in pages(self.spec, operation, paging) {
                self.fail(&format!("{}{key}", field_at(at, "pages")), problem, fix);
            }
        }
        let mut codes = BTreeSet::new();
        for (index, code) in operation.errors.iter().enumerate() {
            let at = item_at(&field_at(at, "errors"), index);
            if !self.spec.errors.contains_key(code) {
                let fix = did_you_mean(
                    code,
                    self.spec.errors.keys().map(String::as_str),
                    format!("add `\"{code}\": {{}}` to `errors`"),
                );
                self.fail(&at, format!("the service has no error code `{code}`"), fix);
            }
            if !codes.insert(code) {
                self.fail(&at, format!("the error code `{code}` is listed twice"), "remove one of the two");
            }
        }
    }

    /// Checks that the labels of the path match the fields with the location `path`.
    fn path(&mut self, operation: &Operation, at: &str) {
        let fields = operation
            .input
            .as_ref()
            .and_then(|name| self.spec.structs.get(name))
            .map(Vec::as_slice)
            .unwrap_or_default();
        let path_at = field_at(at, "path");
        if !is_word(&operation.path) || operation.path.contains(['?', '#', '\\']) {
            let problem = format!("`{}` is not a path", operation.path.escape_debug());
            self.fail(&path_at, problem, "use visible ASCII without whitespace, `?` and `#`");
        }
        if !operation.path.starts_with('/') {
            self.fail(
                &path_at,
                format!("`{}` does not begin with `/`", operation.path),
                format!("write `/{}`", operation.path),
            );
        }
        let labels: Vec<&str> =
            operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(label, _)| label).collect();
        let in_path: Vec<&str> =
            fields.iter().filter(|f| f.location == Some(Location::Path)).map(|f| f.name.as_str()).collect();
        let before = self.errors.len();
        for label in &labels {
            if !in_path.contains(label) {
                let fix = match fields.iter().find(|field| field.name == *label) {
                    Some(_) => format!("write `\"in\": \"path\"` at the field `{label}`"),
                    None => {
                        did_you_mean(label, in_path.iter().copied(), "add a field of that name with `\"in\": \"path\"`")
                    }
                };
                self.fail(&path_at, format!("no field of the input fills the label `{{{label}}}`"), fix);
            }
        }
        for name in &in_path {
            if !labels.contains(name) && self.errors.len() == before {
                self.fail(
                    &path_at,
                    format!("the path has no label for the field `{name}`"),
                    format!("add `{{{name}}}` to the path, or change the location of the field"),
                );
            }
        }
        if fields.iter().filter(|field| field.location == Some(Location::WholeBody)).count() > 1 {
            self.fail(at, "two fields are the whole body", "mark only one field as the whole body");
        }
        let bytes = |field: &&Field| field.location == Some(Location::WholeBody) && field.ty == Type::Binary;
        match operation.body {
            BodyKind::Stream | BodyKind::Bytes if !fields.iter().any(|field| bytes(&field)) => self.fail(
                &field_at(at, "body"),
                "no field of the input contains the bytes of the body",
                "add a `binary` field with `\"in\": \"whole_body\"`, or change `body`",
            ),
            _ => {}
        }
        let output = operation.output.as_ref().and_then(|name| self.spec.structs.get(name));
        if output.is_some_and(|fields| {
            fields.len() > 1 && fields.iter().any(|field| field.location == Some(Location::WholeBody))
        }) {
            self.fail(
                at,
                "the output has other fields in addition to the whole body",
                "remove the other fields, or `\"in\": \"whole_body\"`",
            );
        }
    }
}
