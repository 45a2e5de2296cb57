//! Converts tables of parameters into trees.

use super::{
    columns::{Column, cell, yes_or_no},
    layout::Layout,
    markdown::{Piece, Table, joined},
    remark::Remark,
    types::{self, Word},
};

/// A parameter, or a field of a response or an object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub line: usize,
    pub name: String,
    pub word: Word,
    /// True if the name shows that the parameter is repeated: `Name.N`.
    pub repeated: bool,
    /// True if the parameter occurs only in the names of its fields: `Name.Field`.
    pub implied: bool,
    pub required: bool,
    pub description: Vec<Piece>,
    pub example: String,
    pub members: Vec<Member>,
}

/// A row before its insertion into the tree.
struct Flat {
    depth: usize,
    member: Member,
}

/// Reads a table of parameters. Adds the parameters for which `is_common` returns true to `common`, because they
/// belong to the protocol.
pub(crate) fn read(
    layout: &Layout,
    table: &Table,
    is_common: &dyn Fn(&str, &str) -> bool,
    common: &mut Vec<Remark>,
    unread: &mut Vec<Remark>,
) -> Vec<Member> {
    let columns: Vec<Option<Column>> = table.header.iter().map(|title| Column::of(title)).collect();
    for (title, column) in table.header.iter().zip(&columns) {
        if column.is_none() {
            unread.push(Remark::new(table.line, format!("the column `{title}`"), "unknown title"));
        }
    }
    unread.extend(table.faults.iter().map(|(line, reason)| Remark::new(*line, "a row", reason.as_str())));
    let mut rows = Vec::new();
    for row in &table.rows {
        let cell_text = joined(cell(&columns, row, Column::Name));
        let name = cell_text.trim_start_matches(['└', '∟', ' ']);
        let depth = cell_text.chars().take_while(|c| "└∟ ".contains(*c)).filter(|c| *c != ' ').count();
        let description = cell(&columns, row, Column::Description);
        if depth == 0 && is_common(name, &joined(description)) {
            common.push(Remark::new(row.line, format!("`{name}`"), "belongs to the protocol"));
            continue;
        }
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
            unread.push(Remark::new(row.line, format!("the row `{name}`"), "not the name of a parameter"));
            continue;
        }
        let ty = joined(cell(&columns, row, Column::Type));
        let word = types::read(&ty, &layout.integer, layout.dates);
        if word == Word::Unknown {
            unread.push(Remark::new(row.line, format!("`{name}`"), format!("`{ty}` is not a type: drafted as `any`")));
        }
        let word_for_required = joined(cell(&columns, row, Column::Required));
        let required = yes_or_no(&word_for_required);
        if required.is_none() && columns.contains(&Some(Column::Required)) {
            let reason = format!("`{word_for_required}` is neither yes nor no: drafted as optional");
            unread.push(Remark::new(row.line, format!("`{name}`"), reason));
        }
        rows.push(Flat {
            depth,
            member: Member {
                line: row.line,
                name: name.into(),
                word,
                repeated: false,
                implied: false,
                required: required == Some(true),
                description: description.to_vec(),
                example: joined(cell(&columns, row, Column::Example)),
                members: Vec::new(),
            },
        });
    }
    tree(drop_ambiguous(rows, unread), unread)
}

/// Removes the rows with an ambiguous position: an object with neither a type nor nested rows, and the rows after it,
/// which may be its fields or its siblings.
fn drop_ambiguous(rows: Vec<Flat>, unread: &mut Vec<Remark>) -> Vec<Flat> {
    let mut kept: Vec<Flat> = Vec::new();
    let mut ambiguous: Option<(usize, String)> = None;
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        if let Some((depth, owner)) = &ambiguous {
            if row.depth >= *depth {
                let reason = format!("may belong to `{owner}`, which has no nested rows: left out");
                unread.push(Remark::new(row.member.line, format!("`{}`", row.member.name), reason));
                continue;
            }
            ambiguous = None;
        }
        let is_parent = rows.peek().is_some_and(|next| next.depth > row.depth);
        if row.member.word == Word::None && !is_parent && !row.member.name.contains('.') {
            let reason = "has neither a type nor nested rows: left out";
            unread.push(Remark::new(row.member.line, format!("`{}`", row.member.name), reason));
            ambiguous = Some((row.depth, row.member.name));
            continue;
        }
        kept.push(row);
    }
    kept
}

fn tree(rows: Vec<Flat>, unread: &mut Vec<Remark>) -> Vec<Member> {
    let mut roots: Vec<Member> = Vec::new();
    let mut path: Vec<String> = Vec::new();
    for Flat { depth, member } in rows {
        if depth > path.len() {
            unread.push(Remark::new(member.line, format!("`{}`", member.name), "nested without a parent: left out"));
            continue;
        }
        path.truncate(depth);
        let mut siblings = &mut roots;
        for step in &path {
            let Some(index) = siblings.iter().position(|sibling| sibling.name == *step) else { break };
            siblings = match siblings.get_mut(index) {
                Some(sibling) => &mut sibling.members,
                None => return roots,
            };
        }
        let name = member.name.clone();
        if let Some(first) = insert(siblings, member, unread) {
            path.push(first);
        } else {
            path.push(name);
        }
    }
    roots
}

/// Inserts a row among its siblings. `A.N.B` is inserted into `A`. Returns the name of the sibling that was created or
/// that contains the row.
fn insert(siblings: &mut Vec<Member>, mut member: Member, unread: &mut Vec<Remark>) -> Option<String> {
    let is_index = |step: &str| ["N", "n", "M", "m"].contains(&step) || step.parse::<u32>().is_ok();
    let name = member.name.clone();
    let (first, rest) = name.split_once('.').unwrap_or((&name, ""));
    let (index, rest) = rest.split_once('.').map_or((rest, ""), |(index, rest)| (index, rest));
    let (repeated, rest) = match is_index(index) {
        true => (true, rest),
        false => (false, name.split_once('.').map_or("", |(_, rest)| rest)),
    };
    let index = siblings.iter().position(|sibling| sibling.name == first);
    if rest.is_empty() {
        member.name = first.into();
        member.repeated = repeated;
        match index.and_then(|index| siblings.get_mut(index)) {
            Some(sibling) if sibling.implied => {
                member.members = std::mem::take(&mut sibling.members);
                *sibling = member;
            }
            Some(_) => {
                let reason = "an earlier parameter has the same name: left out";
                unread.push(Remark::new(member.line, format!("`{name}`"), reason));
            }
            None => siblings.push(member),
        }
        return Some(first.into());
    }
    let parent = match index {
        Some(index) => siblings.get_mut(index)?,
        None => {
            if member.required {
                let reason = format!("`{name}` is required, but `{first}` has no row: drafted as optional");
                unread.push(Remark::new(member.line, format!("`{first}`"), reason));
            }
            siblings.push(Member {
                line: member.line,
                name: first.into(),
                word: Word::None,
                repeated,
                implied: true,
                required: false,
                description: Vec::new(),
                example: String::new(),
                members: Vec::new(),
            });
            siblings.last_mut()?
        }
    };
    parent.repeated |= repeated;
    member.name = rest.into();
    insert(&mut parent.members, member, unread);
    Some(first.into())
}
