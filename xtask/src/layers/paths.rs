//! Paths in the text of a source file.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::{ItemUse, UseTree};

/// The segments of a path: `crate`, `error`, `Error`.
pub(super) type Segments = Vec<String>;

/// Returns the paths of a `use` with the names that they have in the module. The name is `None` if the `use` imports
/// all names of the path.
pub(super) fn of_use(tree: &UseTree) -> Vec<(Segments, Option<String>)> {
    let mut leaves = Vec::new();
    collect(tree, &mut Vec::new(), &mut leaves);
    leaves
}

fn collect(tree: &UseTree, before: &mut Segments, leaves: &mut Vec<(Segments, Option<String>)>) {
    let mut leaf = |path: &Segments, name: Option<String>| leaves.push((path.clone(), name));
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            collect(&path.tree, before, leaves);
            before.pop();
        }
        // `use a::b::{self}` imports `b`.
        UseTree::Name(name) if name.ident == "self" => leaf(before, before.last().cloned()),
        UseTree::Name(name) => {
            before.push(name.ident.to_string());
            leaf(before, before.last().cloned());
            before.pop();
        }
        UseTree::Rename(rename) => {
            let is_self = rename.ident == "self";
            if !is_self {
                before.push(rename.ident.to_string());
            }
            leaf(before, Some(rename.rename.to_string()));
            if !is_self {
                before.pop();
            }
        }
        UseTree::Glob(_) => leaf(before, None),
        UseTree::Group(group) => {
            for tree in &group.items {
                collect(tree, before, leaves);
            }
        }
    }
}

/// Adds the paths in the tokens of an item, including those in arguments of macros. A single name is also a path.
pub(super) fn of_tokens(tokens: TokenStream, paths: &mut BTreeSet<Segments>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Group(group) => of_tokens(group.stream(), paths),
            TokenTree::Ident(ident) if ident == "use" => {
                let end = tokens[at..]
                    .iter()
                    .position(|token| is_punct(Some(token), ';'))
                    .map_or(tokens.len(), |n| at + n + 1);
                let statement: TokenStream = tokens[at..end].iter().cloned().collect();
                if let Ok(statement) = syn::parse2::<ItemUse>(statement) {
                    paths.extend(of_use(&statement.tree).into_iter().map(|(path, _)| path));
                    at = end;
                    continue;
                }
            }
            TokenTree::Ident(_) => {
                let before = at.checked_sub(1).and_then(|at| tokens.get(at));
                let (path, end) = path_at(&tokens, at);
                // Fields and methods, `$crate`, lifetimes, and paths of other crates that begin with `::` are
                // excluded.
                if !['.', '$', '\'', ':'].into_iter().any(|punct| is_punct(before, punct))
                    || is_single_colon(&tokens, at)
                {
                    paths.insert(path);
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

/// Returns true if a name follows a single colon, like the type of a field.
fn is_single_colon(tokens: &[TokenTree], at: usize) -> bool {
    let before = |by: usize| at.checked_sub(by).and_then(|at| tokens.get(at));
    is_punct(before(1), ':') && !is_punct(before(2), ':')
}

/// Reads the path that begins at a name. Returns its segments and the index of the token after it.
fn path_at(tokens: &[TokenTree], mut at: usize) -> (Segments, usize) {
    let mut path = Vec::new();
    while let Some(TokenTree::Ident(ident)) = tokens.get(at) {
        path.push(ident.to_string());
        at += 1;
        if !(is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')) {
            break;
        }
        if !matches!(tokens.get(at + 2), Some(TokenTree::Ident(_))) {
            break;
        }
        at += 2;
    }
    (path, at)
}

fn is_punct(token: Option<&TokenTree>, punct: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == punct)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(code: &str) -> Vec<String> {
        let mut paths = BTreeSet::new();
        of_tokens(code.parse().unwrap_or_default(), &mut paths);
        paths.into_iter().map(|path| path.join("::")).filter(|path| path.contains("::")).collect()
    }

    #[test]
    fn finds_paths_in_expressions_types_and_macros() {
        let code =
            "fn f(a: crate::a::A) -> super::B { vec![self::c::new::<crate::d::D>()]; x.y::z(); ::std::mem::take(b) }";
        assert_eq!(paths(code), ["crate::a::A", "crate::d::D", "self::c::new", "super::B"]);
    }

    #[test]
    fn finds_imports_inside_functions() {
        assert_eq!(paths("fn f() { use crate::{a::A, b}; b::c() }"), ["b::c", "crate::a::A", "crate::b"]);
    }
}
