//! The modules of a crate, read from its source files.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use quote::ToTokens as _;
use syn::{Attribute, Item, ItemMod, ItemUse, Meta, Visibility};

use super::paths::{self, Segments};

/// The modules of one crate. The first module is the crate root.
pub(super) struct Tree {
    pub(super) modules: Vec<Module>,
    pub(super) files: Vec<SourceFile>,
}

/// One source file.
pub(super) struct SourceFile {
    /// The path of the file, for messages.
    pub(super) name: String,
    pub(super) text: String,
}

/// One module.
#[derive(Default)]
pub(super) struct Module {
    pub(super) file: usize,
    pub(super) parent: Option<usize>,
    pub(super) children: BTreeMap<String, usize>,
    /// True if the module has a child `generated`, which is not read.
    pub(super) generated: bool,
    /// Names of the items that the module defines.
    pub(super) items: BTreeSet<String>,
    pub(super) imports: Vec<Import>,
    /// Paths in the module's items, other than imports.
    pub(super) paths: BTreeSet<Segments>,
    /// Items other than modules and imports, for messages: `fn root`.
    pub(super) definitions: Vec<String>,
}

/// A name that `use` brings into a module.
pub(super) struct Import {
    pub(super) path: Segments,
    /// The name in the module, or `None` if all names of `path` are imported.
    pub(super) name: Option<String>,
    pub(super) is_public: bool,
}

impl Tree {
    /// Reads a crate from its root file. The paths of files in messages are relative to `base`.
    pub(super) fn read(root: &Path, base: &Path) -> Result<Self, String> {
        let mut tree = Self { modules: Vec::new(), files: Vec::new() };
        let folder = root.parent().unwrap_or(root).to_owned();
        tree.read_file(root, folder, base, None)?;
        Ok(tree)
    }

    /// Reads the module of a file. `children` is the folder of the files of its child modules.
    fn read_file(
        &mut self,
        path: &Path,
        children: PathBuf,
        base: &Path,
        parent: Option<usize>,
    ) -> Result<usize, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let parsed = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = path.strip_prefix(base).unwrap_or(path).display().to_string();
        self.files.push(SourceFile { name, text });
        let file = self.files.len() - 1;
        self.add_module(parsed.items, file, &children, base, parent)
    }

    /// Adds a module with its items. `folder` is the folder of the files of its child modules.
    fn add_module(
        &mut self,
        items: Vec<Item>,
        file: usize,
        folder: &Path,
        base: &Path,
        parent: Option<usize>,
    ) -> Result<usize, String> {
        let id = self.modules.len();
        self.modules.push(Module { file, parent, ..Module::default() });
        for item in items {
            if is_test(attributes(&item)) {
                continue;
            }
            match item {
                Item::Mod(module) => {
                    let name = module.ident.to_string();
                    if module.content.is_none() && name == "generated" {
                        self.module(id).generated = true;
                    } else {
                        let child = self.read_child(module, file, folder, base, id)?;
                        self.module(id).children.insert(name, child);
                    }
                }
                Item::Use(import) => self.module(id).imports.extend(imports(&import)),
                item => {
                    let (kind, name) = kind_and_name(&item);
                    let module = self.module(id);
                    module
                        .definitions
                        .push(format!("{kind} {}", name.as_deref().unwrap_or_default()).trim().to_owned());
                    module.items.extend(name);
                    // The paths in the body of a macro belong to the modules that use the macro.
                    if kind != "macro" {
                        paths::of_tokens(item.into_token_stream(), &mut module.paths);
                    }
                }
            }
        }
        Ok(id)
    }

    fn module(&mut self, id: usize) -> &mut Module {
        &mut self.modules[id]
    }

    /// Returns the path of a module: `crate::model::table`.
    pub(super) fn name_of(&self, id: usize) -> String {
        let Some(parent) = self.modules.get(id).and_then(|module| module.parent) else { return "crate".into() };
        let children = self.modules.get(parent).map(|parent| &parent.children);
        let name = children.into_iter().flatten().find(|(_, child)| **child == id).map_or("", |(name, _)| name);
        format!("{}::{name}", self.name_of(parent))
    }

    /// Reads a child module.
    fn read_child(
        &mut self,
        module: ItemMod,
        file: usize,
        folder: &Path,
        base: &Path,
        parent: usize,
    ) -> Result<usize, String> {
        let name = module.ident.to_string();
        if let Some((_, items)) = module.content {
            return self.add_module(items, file, &folder.join(&name), base, Some(parent));
        }
        let own_folder = folder.join(&name);
        let candidates = match path_attribute(&module.attrs) {
            Some(path) => vec![folder.join(path)],
            None => vec![folder.join(format!("{name}.rs")), own_folder.join("mod.rs")],
        };
        let Some(path) = candidates.iter().find(|path| path.exists()) else {
            return Err(format!("{}: missing file of the module `{name}`", folder.display()));
        };
        self.read_file(path, own_folder, base, Some(parent))
    }
}

fn imports(item: &ItemUse) -> Vec<Import> {
    let is_public = !matches!(item.vis, Visibility::Inherited);
    let leaves = if item.leading_colon.is_some() { Vec::new() } else { paths::of_use(&item.tree) };
    leaves.into_iter().map(|(path, name)| Import { path, name, is_public }).collect()
}

/// Returns true if an item is compiled only for tests.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            let condition = list.tokens.to_string();
            condition == "test" || condition.starts_with("all (test")
        }
        _ => attribute.path().is_ident("test"),
    })
}

fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("path"))?;
    match &attribute.meta {
        Meta::NameValue(value) => Some(value.value.to_token_stream().to_string().trim_matches('"').to_owned()),
        _ => None,
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns the keyword of an item and its name, if it has one.
fn kind_and_name(item: &Item) -> (&'static str, Option<String>) {
    match item {
        Item::Const(item) => ("const", Some(item.ident.to_string())),
        Item::Enum(item) => ("enum", Some(item.ident.to_string())),
        Item::ExternCrate(item) => ("extern crate", Some(item.ident.to_string())),
        Item::Fn(item) => ("fn", Some(item.sig.ident.to_string())),
        Item::Macro(item) if item.mac.path.is_ident("macro_rules") => {
            ("macro", item.ident.as_ref().map(ToString::to_string))
        }
        Item::Macro(_) => ("macro call", None),
        Item::Static(item) => ("static", Some(item.ident.to_string())),
        Item::Struct(item) => ("struct", Some(item.ident.to_string())),
        Item::Trait(item) => ("trait", Some(item.ident.to_string())),
        Item::TraitAlias(item) => ("trait", Some(item.ident.to_string())),
        Item::Type(item) => ("type", Some(item.ident.to_string())),
        Item::Union(item) => ("union", Some(item.ident.to_string())),
        Item::Impl(_) => ("impl", None),
        _ => ("item", None),
    }
}
