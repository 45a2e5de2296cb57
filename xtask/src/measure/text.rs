//! Writes the types of a service version as text, in every shape except the shipped shape. rustfmt breaks the lines.
//!
//! Rare parts are left out: marks, argument structs, password rules, and all facts of operations except the name.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::shape::Shape;
use crate::generate::{Docs, Member, Module, Operation, OperationOutput as Output, Struct};

/// Returns the items of `module`.
pub fn items(shape: Shape, module: &Module) -> String {
    let mut out = String::from(match shape {
        Shape::SingleMacro => "",
        Shape::Serde | Shape::SerdeBoth => "use crate::Secret;\nuse cumulo_core::IntoValue;\n\n",
        _ => "use cumulo_core::IntoValue;\n\n",
    });
    let outputs = output_structs(module);
    let inputs = module.operations.iter().map(|operation| (&operation.input, Some(operation)));
    for (item, operation) in inputs.chain(module.structs.iter().map(|item| (item, None))) {
        let constructor = operation.map_or(&item.constructor, |operation| &operation.constructor);
        let required: Vec<&Member> = constructor.iter().filter_map(|index| item.members.get(*index)).collect();
        if shape == Shape::SingleMacro {
            single_macro(&mut out, item, operation, &required);
            continue;
        }
        declaration(&mut out, shape, item, outputs.contains(item.name.as_str()));
        match shape {
            Shape::Written => model(&mut out, item, &by_index(item)),
            Shape::Arrays => model(&mut out, item, &arrays(item)),
            _ => {}
        }
        behaviour(&mut out, shape, item, operation, &required);
    }
    out
}

/// Returns the names of the structs that responses contain.
fn output_structs(module: &Module) -> BTreeSet<&str> {
    let structs: BTreeMap<&str, &Struct> = module.structs.iter().map(|item| (item.name.as_str(), item)).collect();
    let mut open: Vec<&str> = module.operations.iter().map(output).collect();
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(item) = structs.get(name)
            && found.insert(name)
        {
            open.extend(item.members.iter().filter_map(|member| member.ty.struct_name()).map(|name| name.as_str()));
        }
    }
    found
}

fn output(operation: &Operation) -> &str {
    match &operation.output {
        Output::Empty => "Empty",
        Output::Struct(name) => name.as_str(),
    }
}

fn docs(out: &mut String, docs: &Docs) {
    for line in docs.paragraphs() {
        let _ = writeln!(out, "/// {line}");
    }
}

fn declaration(out: &mut String, shape: Shape, item: &Struct, is_output: bool) {
    let (derives, both) = (shape.derives(), shape == Shape::SerdeBoth);
    let (writes, reads) = (derives && (both || item.input), derives && (both || is_output));
    docs(out, &item.docs);
    let list = [("Debug", derives), ("serde::Serialize", writes), ("serde::Deserialize", reads)];
    let list: String = list.iter().filter(|(_, selected)| *selected).map(|(name, _)| format!(", {name}")).collect();
    let _ = writeln!(out, "#[derive(Clone, Default{list})]\n#[non_exhaustive]\npub struct {} {{", item.name);
    for member in &item.members {
        docs(out, &member.docs);
        if writes || reads {
            let skip = if writes && member.optional { ", skip_serializing_if = \"Option::is_none\"" } else { "" };
            let default = if reads { ", default" } else { "" };
            let _ = writeln!(out, "#[serde(rename = {:?}{skip}{default})]", member.wire);
        }
        let _ = writeln!(out, "pub {}: {},", member.name, declared(member));
    }
    out.push_str("}\n\n");
}

fn declared(member: &Member) -> String {
    if member.optional { format!("Option<{}>", member.ty) } else { member.ty.to_string() }
}

/// Writes the impls of the core's macro, with `access` as the access to fields.
fn model(out: &mut String, item: &Struct, access: &str) {
    let _ = write!(
        out,
        "impl crate::Model for {name} {{ {access} }}
        impl std::fmt::Debug for {name} {{
            #[inline] fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ crate::debug(self, f) }}
        }}
        impl serde::Serialize for {name} {{
            #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{
                crate::serialize(self, serializer)
            }}
        }}
        impl<'de> serde::Deserialize<'de> for {name} {{
            #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{
                crate::deserialize(deserializer)
            }}
        }}\n\n",
        name = item.name
    );
}

/// Returns `text` for every field, with `#` replaced by its index, `$` by its name and `"` by its wire name.
fn each(item: &Struct, text: &str) -> String {
    let fill = |(index, member): (usize, &Member)| {
        let wire = format!("{:?}", member.wire);
        text.replace('"', &wire).replace('#', &index.to_string()).replace('$', member.name.as_str())
    };
    item.members.iter().enumerate().map(fill).collect()
}

/// Returns the access to single fields by index, like the core's macro.
fn by_index(item: &Struct) -> String {
    format!(
        "#[inline] fn table(&self) -> crate::Table<'_> {{
            crate::Table::new({:?}, &[{}], &[])
        }}
        #[inline] fn get(&self, index: usize) -> Option<&dyn crate::Field> {{
            Some(match index {{ {} _ => return None, }})
        }}
        #[inline] fn get_mut(&mut self, index: usize) -> Option<&mut dyn crate::Field> {{
            Some(match index {{ {} _ => return None, }})
        }}",
        item.name.as_str(),
        each(item, "\","),
        each(item, "# => &self.$,"),
        each(item, "# => &mut self.$,")
    )
}

fn arrays(item: &Struct) -> String {
    format!(
        "#[inline] fn names(&self) -> &'static [&'static str] {{ &[{}] }}
        #[inline] fn read(&self, visit: &mut dyn FnMut(&[&dyn crate::Field])) {{ visit(&[{}]); }}
        #[inline] fn write(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn crate::Field])) {{ visit(&mut [{}]); }}",
        each(item, "\","),
        each(item, "&self.$,"),
        each(item, "&mut self.$,")
    )
}

/// Writes the constructor, the setters, and the association of an operation with its output.
fn behaviour(out: &mut String, shape: Shape, item: &Struct, operation: Option<&Operation>, required: &[&Member]) {
    let name = &item.name;
    // The core implements this once for all types with its trait.
    if shape != Shape::Written {
        let _ =
            write!(out, "impl IntoValue<{name}> for {name} {{ #[inline] fn into_value(self) -> Self {{ self }} }}\n\n");
    }
    if item.input {
        let argument = |member: &&Member| format!("{}: impl IntoValue<{}>, ", member.name, member.ty);
        let value = |member: &&Member| match member.optional {
            true => format!("{0}: Some({0}.into_value()), ", member.name),
            false => format!("{0}: {0}.into_value(), ", member.name),
        };
        let arguments: String = required.iter().map(argument).collect();
        let values: String = required.iter().map(value).collect();
        let _ = write!(
            out,
            "impl {name} {{
                #[inline] pub fn new({arguments}) -> Self {{ Self {{ {values} ..Self::default() }} }}\n"
        );
        for member in item.members.iter().filter(|member| member.optional) {
            let _ = write!(
                out,
                "#[inline] pub fn {0}(mut self, value: impl IntoValue<{1}>) -> Self {{
                    self.{0} = Some(value.into_value());
                    self
                }}\n",
                member.name, member.ty
            );
        }
        out.push_str("}\n\n");
    }
    if let Some(operation) = operation {
        let _ = write!(
            out,
            "impl crate::Operation for {name} {{
                type Api = crate::Api;
                type Output = {};
                const INFO: &'static cumulo_core::OperationInfo<'static> = &cumulo_core::OperationInfo::new(&SERVICE, {:?});
            }}\n\n",
            output(operation),
            operation.action
        );
    }
}

fn single_macro(out: &mut String, item: &Struct, operation: Option<&Operation>, required: &[&Member]) {
    out.push_str("crate::single_macro! {\n");
    docs(out, &item.docs);
    let _ = writeln!(out, "{} {{", item.name);
    for (index, member) in item.members.iter().enumerate() {
        docs(out, &member.docs);
        let marker = match (member.optional, item.input) {
            (false, _) => ":",
            (true, false) => " |",
            (true, true) => " =",
        };
        let _ = writeln!(out, "    {index} {:?} {}{marker} {},", member.wire, member.name, member.ty);
    }
    out.push('}');
    if item.input {
        let keyword = if operation.is_some() { "new" } else { "input" };
        let typed: Vec<String> = required.iter().map(|member| format!("{}: {}", member.name, member.ty)).collect();
        let _ = write!(out, " {keyword}({})", typed.join(", "));
    }
    if let Some(operation) = operation {
        let _ = write!(out, " {:?} -> {}", operation.action, output(operation));
    }
    out.push_str("\n}\n\n");
}
