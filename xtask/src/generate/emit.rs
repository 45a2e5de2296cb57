//! From the IR to text, formatted as rustfmt would.
//!
//! Text, not token trees: structs and table macros need no pretty-printer, and 100 MB of it must be written in
//! seconds. `cargo fmt --check` and the compiler judge the result.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    ir::{Member, Module, Operation, Output, Paged, Struct},
    rustdoc::is_list_mark,
    waiters,
};

const WIDTH: usize = 120;
/// Constructors with more arguments than this take a struct.
pub const POSITIONAL: usize = cumulo_spec::merge::POSITIONAL_ARGUMENTS;

/// First line of every generated file.
pub const HEADER: &str =
    "// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.\n";

/// The file of a service version. `tail` is written before the items: modules of other versions.
pub fn module(module: &Module, tail: &str) -> String {
    let mut out = String::with_capacity(module.operations.len() * 2048);
    let _ =
        write!(out, "//! `{}` {}.\n{HEADER}\nuse cumulo_core::generated::*;\n\n{tail}", module.service, module.version);
    service(&mut out, module);
    for item in &module.operations {
        operation(&mut out, item);
        for index in &item.structs {
            if let Some(item) = module.structs.get(*index) {
                structure(&mut out, item);
            }
        }
    }
    waiters::emit(&mut out, &module.waiters);
    errors(&mut out, module);
    registry(&mut out, module);
    while out.ends_with("\n\n") {
        out.pop();
    }
    out
}

fn service(out: &mut String, module: &Module) {
    let table = |name: &str, entries: &BTreeMap<String, String>| {
        let entries: Vec<String> = entries.iter().map(|(region, host)| format!("({region:?}, {host:?})")).collect();
        let one_line = format!("{name}: &[{}]", entries.join(", "));
        // In the block form it has an indent and a comma.
        if one_line.len() + 5 <= WIDTH {
            return one_line;
        }
        format!("{name}: &[\n        {},\n    ]", entries.join(",\n        "))
    };
    let endpoints = if module.endpoint.is_empty() {
        "&Endpoints::NONE"
    } else {
        let endpoint = &module.endpoint;
        let members = [
            table("regions", &endpoint.regions),
            table("vpc", &endpoint.vpc),
            format!("global: {:?}", endpoint.global),
            format!("rule: Rule::{:?}", endpoint.rule),
        ];
        literal(out, "static ENDPOINTS: Endpoints =", "Endpoints", &members);
        "&ENDPOINTS"
    };
    let members = [
        format!("name: {:?}", module.service),
        format!("version: {:?}", module.version),
        format!("code: {:?}", module.code),
        format!("endpoints: {endpoints}"),
    ];
    literal(out, "static SERVICE: Service =", "Service", &members);
}

/// A struct literal in the first of rustfmt's three forms that fits.
fn literal(out: &mut String, declaration: &str, name: &str, members: &[String]) {
    let short = format!("{name} {{ {} }};", members.join(", "));
    let fits = |before: usize| !short.contains('\n') && before + short.len() <= WIDTH;
    let _ = if fits(declaration.len() + 1) {
        write!(out, "{declaration} {short}\n\n")
    } else if fits(4) {
        write!(out, "{declaration}\n    {short}\n\n")
    } else {
        write!(out, "{declaration} {name} {{\n    {},\n}};\n\n", members.join(",\n    "))
    };
}

fn operation(out: &mut String, operation: &Operation) {
    let input = &operation.input;
    declaration(out, input, operation.deprecated);
    let required: Vec<&Member> = operation.constructor.iter().filter_map(|index| input.members.get(*index)).collect();
    let constructor = constructor(out, input, &required);
    let output = match &operation.output {
        Output::Empty => "Empty",
        Output::Struct(name) => name,
    };
    let mut head = format!("operation! {{ {}{constructor} ", input.name);
    let action = format!("{:?} -> {output}", operation.action);
    if head.len() + action.len() + 2 > WIDTH {
        // rustfmt takes the indent away where no members follow.
        let indent = if input.members.is_empty() { "" } else { "    " };
        head = format!("{}\n{indent}", head.trim_end());
    }
    head.push_str(&action);
    let mut info = Vec::new();
    if operation.method != "POST" {
        info.push(format!("method: {:?},", operation.method));
    }
    if operation.path != "/" {
        info.push(format!("path: {:?},", operation.path));
    }
    if let Some(body) = operation.body {
        info.push(format!("body: BodyStyle::{body},"));
    }
    if !operation.host.is_empty() {
        info.push(format!("host: Some({:?}),", operation.host));
    }
    if operation.unsigned {
        info.push("unsigned: true,".into());
    }
    if operation.no_reply {
        info.push("no_reply: true,".into());
    }
    if let Some(read_only) = operation.read_only {
        info.push(format!("read_only: Some({read_only}),"));
    }
    if let Some(rate) = operation.rate {
        info.push(format!("rate: Some({rate}),"));
    }
    let mut after = marks(input);
    if !info.is_empty() {
        let _ = write!(after, " {{ {} }}", info.join(" "));
    }
    table(out, &head, input, true, &after);
    if let Some(paged) = &operation.paged {
        pages(out, &input.name, paged);
    }
    if matches!(operation.output, Output::Empty) {
        let _ = write!(out, "pub type {} = Empty;\n\n", operation.output_name);
    }
    validation(out, operation);
}

/// How an operation pages: directly after its table.
fn pages(out: &mut String, name: &str, paged: &Paged) {
    out.pop();
    let head = format!("paged! {{ {name}: {} =", paged.item);
    let mut tail = format!("{} {:?}, {:?} {}", paged.step, paged.input, paged.items, paged.members.join("."));
    for (fact, path) in &paged.facts {
        let _ = write!(tail, ", {fact} {path:?}");
    }
    let (before, after) = if head.len() + tail.len() + 3 > WIDTH { ("\n    ", "\n") } else { (" ", " ") };
    let _ = write!(out, "{head}{before}{tail}{after}}}\n\n");
}

fn validation(out: &mut String, operation: &Operation) {
    if operation.passwords.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "impl {} {{\n    /// Checks passwords against the provider's published rule; nothing is sent.\n    \
         pub fn validate(&self) -> Result<(), PasswordViolation> {{\n",
        operation.input.name
    );
    for (index, rule) in &operation.passwords {
        if let Some(member) = operation.input.members.get(*index) {
            let value = if member.optional {
                format!("self.{}.as_ref()", member.name)
            } else {
                format!("Some(&self.{})", member.name)
            };
            let rule = format!(
                "        PasswordRule {{ min: {}, max: {}, classes: {}, special: {:?} }}",
                rule.min, rule.max, rule.classes, rule.special
            );
            let check = format!(".check({value})?;");
            let gap = if rule.len() + check.len() > WIDTH { "\n            " } else { "" };
            let _ = writeln!(out, "{rule}{gap}{check}");
        }
    }
    out.push_str("        Ok(())\n    }\n}\n\n");
}

/// What the table macro says of the constructor: a few arguments, or a struct of them, which is written before.
fn constructor(out: &mut String, input: &Struct, required: &[&Member]) -> String {
    if required.len() <= POSITIONAL {
        let arguments: Vec<String> = required.iter().map(|member| format!("{}: {}", member.name, member.ty)).collect();
        return format!("({})", arguments.join(", "));
    }
    let (name, arguments) = (&input.name, &input.arguments_name);
    let _ = writeln!(out, "\n/// What [`{name}::new`] takes.\npub struct {arguments} {{");
    for member in required {
        let _ = writeln!(out, "    pub {}: {},", member.name, member.ty);
    }
    out.push_str("}\n");
    let names: Vec<&str> = required.iter().map(|member| member.name.as_str()).collect();
    format!("{{{arguments}: {}}}", names.join(", "))
}

fn structure(out: &mut String, item: &Struct) {
    declaration(out, item, false);
    if item.input {
        let required: Vec<&Member> = item.constructor.iter().filter_map(|index| item.members.get(*index)).collect();
        let constructor = constructor(out, item, &required);
        table(out, &format!("input! {{ {}{constructor}", item.name), item, true, "");
    } else {
        table(out, &format!("model! {{ {}", item.name), item, false, &marks(item));
    }
}

fn declaration(out: &mut String, item: &Struct, deprecated: bool) {
    docs(out, "", &item.docs);
    if deprecated {
        out.push_str("#[deprecated = \"deprecated by the provider\"]\n");
    }
    out.push_str("#[derive(Clone, Default)]\n#[non_exhaustive]\n");
    // How rustfmt breaks a line that is too long depends on what it finds there: it is told to keep out.
    let too_long = |member: &Member| 11 + member.name.len() + member.declared().len() > WIDTH;
    if item.members.iter().any(too_long) || "pub struct  {".len() + item.name.len() > WIDTH {
        out.push_str("#[rustfmt::skip]\n");
    }
    if item.members.is_empty() {
        let _ = writeln!(out, "pub struct {} {{}}", item.name);
        return;
    }
    let _ = writeln!(out, "pub struct {} {{", item.name);
    for member in &item.members {
        docs(out, "    ", &member.docs);
        let _ = writeln!(out, "    pub {}: {},", member.name, member.declared());
    }
    out.push_str("}\n");
}

pub(super) fn docs(out: &mut String, indent: &str, lines: &[String]) {
    for (index, text) in lines.iter().enumerate() {
        if index > 0 {
            let _ = writeln!(out, "{indent}///");
        }
        // Wrapped, so that rustfmt and readers are content.
        let mut length = 0;
        let _ = write!(out, "{indent}///");
        // The mark of a list and its item stay together.
        let mark = text.split_whitespace().next().filter(|word| is_list_mark(word)).map_or(0, |word| word.len() + 1);
        for word in text.split_whitespace() {
            if length > mark && indent.len() + 4 + length + word.len() > WIDTH {
                let _ = write!(out, "\n{indent}///");
                length = 0;
            }
            let _ = write!(out, " {word}");
            length += word.len() + 1;
        }
        out.push('\n');
    }
}

/// The table macro: entries in lines as long as fit. With setters, a member without a place in the constructor names
/// its type.
fn table(out: &mut String, head: &str, item: &Struct, setters: bool, after: &str) {
    out.push_str(head);
    if item.members.is_empty() {
        let _ = write!(out, " {{}}{after} }}\n\n");
        return;
    }
    out.push_str(" {\n   ");
    let mut length = 3;
    for (index, member) in item.members.iter().enumerate() {
        let setter = setters && member.optional;
        let mut entry = format!("{index} {:?} {}", member.wire, member.name);
        if setter {
            let _ = write!(entry, ": {}", member.ty);
        }
        if index + 1 < item.members.len() {
            entry.push(',');
        }
        if length > 3 && length + 1 + entry.len() > WIDTH {
            out.push_str("\n   ");
            length = 3;
        }
        let _ = write!(out, " {entry}");
        length += entry.len() + 1;
    }
    let _ = write!(out, "\n}}{after} }}\n\n");
}

/// Members that are not written or read the provider's default way.
fn marks(item: &Struct) -> String {
    let marks: Vec<String> = item
        .members
        .iter()
        .enumerate()
        .filter(|(_, member)| member.location.is_some() || member.style.is_some())
        .map(|(index, member)| {
            let (location, style) = (member.location.unwrap_or("Default"), member.style.unwrap_or("None"));
            format!("Mark {{ index: {index}, location: Location::{location}, style: Style::{style} }}")
        })
        .collect();
    if marks.is_empty() { String::new() } else { format!(" [\n    {}\n]", marks.join(",\n    ")) }
}

fn errors(out: &mut String, module: &Module) {
    if module.errors.is_empty() {
        return;
    }
    out.push_str("/// Error codes of the service: compare with `Error::code`.\npub mod codes {\n");
    for error in &module.errors {
        docs(out, "    ", &error.docs);
        let declaration = format!("    pub const {}: &str =", error.name);
        let value = format!("{:?};", error.code);
        let _ = if declaration.len() > WIDTH {
            writeln!(out, "{}:\n        &str = {value}", declaration.trim_end_matches(": &str ="))
        } else if declaration.len() + 1 + value.len() > WIDTH {
            writeln!(out, "{declaration}\n        {value}")
        } else {
            writeln!(out, "{declaration} {value}")
        };
    }
    out.push_str("}\n\n");
}

/// All operations as values, for tools that work on the tables.
fn registry(out: &mut String, module: &Module) {
    let names: Vec<&str> = module.operations.iter().map(|operation| operation.input.name.as_str()).collect();
    out.push_str("#[cfg(feature = \"reflect\")]\nregister! {\n   ");
    let mut length = 3;
    for (index, name) in names.iter().enumerate() {
        let comma = if index + 1 < names.len() { "," } else { "" };
        if length > 3 && length + 1 + name.len() + comma.len() > WIDTH {
            out.push_str("\n   ");
            length = 3;
        }
        let _ = write!(out, " {name}{comma}");
        length += 1 + name.len() + comma.len();
    }
    out.push_str("\n}\n");
}
