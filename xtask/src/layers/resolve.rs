//! Resolves the paths that modules use.

use super::tree::{Module, Tree};

/// The target of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A module of the crate.
    Module(usize),
    /// An item, by the module that defines it.
    Item(usize),
}

/// Maximum number of re-exports that are followed. The limit also ends the search for imports that refer to each
/// other.
const DEPTH: usize = 16;

impl Tree {
    /// Returns the target of a path in a module. Re-exports are followed to the module that defines the item. Returns
    /// `None` if the path belongs to another crate or to a local variable.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Option<Target> {
        self.resolve_within(module, path, DEPTH)
    }

    fn resolve_within(&self, from: usize, path: &[String], depth: usize) -> Option<Target> {
        let depth = depth.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walk(0, rest, depth),
            "self" => self.walk(from, rest, depth),
            "super" => self.walk_up(from, path, depth),
            _ => self.find(from, path, depth),
        }
    }

    fn walk_up(&self, mut module: usize, path: &[String], depth: usize) -> Option<Target> {
        let up = path.iter().take_while(|segment| *segment == "super").count();
        for _ in 0..up {
            module = self.modules.get(module)?.parent?;
        }
        self.walk(module, path.get(up..)?, depth)
    }

    /// Resolves a path inside a module. If the module does not define a name, one of its macros defines it.
    fn walk(&self, module: usize, path: &[String], depth: usize) -> Option<Target> {
        if path.is_empty() {
            return Some(Target::Module(module));
        }
        if let Some(found) = self.find(module, path, depth) {
            return Some(found);
        }
        let owner = self.modules.get(module)?;
        let name = path.first()?;
        // An import that cannot be resolved is an item of another crate.
        let is_foreign = owner.imports.iter().any(|import| import.name.as_ref() == Some(name));
        let is_generated = owner.generated && name == "generated";
        (!is_foreign && !is_generated).then_some(Target::Item(module))
    }

    /// Looks up the first name of a path: in the module, in its imports, and in modules from which it imports all
    /// names.
    fn find(&self, id: usize, path: &[String], depth: usize) -> Option<Target> {
        let module: &Module = self.modules.get(id)?;
        let (name, rest) = path.split_first()?;
        let is_item = module.items.contains(name);
        match module.children.get(name) {
            Some(child) if !(is_item && rest.is_empty()) => return self.walk(*child, rest, depth),
            _ if is_item => return Some(Target::Item(id)),
            _ => {}
        }
        let named = module.imports.iter().filter(|import| import.name.as_ref() == Some(name));
        for import in named {
            // `use a::a` would refer to itself.
            match self.resolve_within(id, &import.path, depth) {
                Some(Target::Module(module)) => return self.walk(module, rest, depth),
                Some(item) => return Some(item),
                None => {}
            }
        }
        let globs = module.imports.iter().filter(|import| import.name.is_none());
        globs.filter_map(|glob| self.resolve_within(id, &glob.path, depth)).find_map(|target| match target {
            Target::Module(module) if module != id => self.find(module, path, depth.checked_sub(1)?),
            _ => None,
        })
    }
}
