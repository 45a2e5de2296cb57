//! Tables of parameters to trees of members.

use super::{
    columns::{Column, cell, yes_or_no},
    layout::Layout,
    markdown::{Piece, Table, joined},
    remark::Remark,
    types::{self, Word},
};

/// A parameter, or a member of a reply or an object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub line: usize,
    pub name: String,
    pub word: Word,
    /// Whether the name says that it is repeated: `Name.N`.
    pub repeated: bool,
    /// Whether only the names of its members tell of it: `Name.Member`.
    pub implied: bool,
    pub required: bool,
    pub description: Vec<Piece>,
    pub example: String,
    pub members: Vec<Member>,
}

/// A row before it has its place in the tree.
struct Flat {
    depth: usize,
    member: Member,
}

/// Reads a table of parameters. `common` gets those that belong to the protocol, as `is_common` says.
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
            unread.push(Remark::new(table.line, format!("the column `{title}`"), "its title is not known"));
        }
    }
    unread.extend(table.faults.iter().map(|(line, reason)| Remark::new(*line, "a row", reason.as_str())));
    let mut rows = Vec::new();
    for row in &table.rows {
        let written = joined(cell(&columns, row, Column::Name));
        let name = written.trim_start_matches(['└', '∟', ' ']);
        let depth = written.chars().take_while(|c| "└∟ ".contains(*c)).filter(|c| *c != ' ').count();
        let description = cell(&columns, row, Column::Description);
        if depth == 0 && is_common(name, &joined(description)) {
            common.push(Remark::new(row.line, format!("`{name}`"), "left to the protocol"));
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
        let said = joined(cell(&columns, row, Column::Required));
        let required = yes_or_no(&said);
        if required.is_none() && columns.contains(&Some(Column::Required)) {
            let reason = format!("`{said}` is neither yes nor no: drafted as optional");
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
    tree(drop_lost(rows, unread), unread)
}

/// Takes out the rows whose place cannot be told: those after an object that has neither a type nor members marked as
/// its own. They may be its members or its neighbours.
fn drop_lost(rows: Vec<Flat>, unread: &mut Vec<Remark>) -> Vec<Flat> {
    let mut kept: Vec<Flat> = Vec::new();
    let mut lost: Option<(usize, String)> = None;
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        if let Some((depth, owner)) = &lost {
            if row.depth >= *depth {
                let reason = format!("may belong to `{owner}`, which marks no members as its own: left out");
                unread.push(Remark::new(row.member.line, format!("`{}`", row.member.name), reason));
                continue;
            }
            lost = None;
        }
        let is_parent = rows.peek().is_some_and(|next| next.depth > row.depth);
        if row.member.word == Word::None && !is_parent && !row.member.name.contains('.') {
            let reason = "has no type, and no members marked as its own: left out";
            unread.push(Remark::new(row.member.line, format!("`{}`", row.member.name), reason));
            lost = Some((row.depth, row.member.name));
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
            unread.push(Remark::new(member.line, format!("`{}`", member.name), "stands below nothing: left out"));
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
        if let Some(first) = put(siblings, member, unread) {
            path.push(first);
        } else {
            path.push(name);
        }
    }
    roots
}

/// Puts a row among its siblings; `A.N.B` into `A`. Returns the name of the sibling that it made or is in.
fn put(siblings: &mut Vec<Member>, mut member: Member, unread: &mut Vec<Remark>) -> Option<String> {
    let is_index = |step: &str| ["N", "n", "M", "m"].contains(&step) || step.parse::<u32>().is_ok();
    let name = member.name.clone();
    let (first, rest) = name.split_once('.').unwrap_or((&name, ""));
    let (index, rest) = rest.split_once('.').map_or((rest, ""), |(index, rest)| (index, rest));
    let (repeated, rest) = match is_index(index) {
        true => (true, rest),
        false => (false, name.split_once('.').map_or("", |(_, rest)| rest)),
    };
    let place = siblings.iter().position(|sibling| sibling.name == first);
    if rest.is_empty() {
        member.name = first.into();
        member.repeated = repeated;
        match place.and_then(|place| siblings.get_mut(place)) {
            Some(twin) if twin.implied => {
                member.members = std::mem::take(&mut twin.members);
                *twin = member;
            }
            Some(_) => {
                let reason = "a parameter of that name stands before it: left out";
                unread.push(Remark::new(member.line, format!("`{name}`"), reason));
            }
            None => siblings.push(member),
        }
        return Some(first.into());
    }
    let parent = match place {
        Some(place) => siblings.get_mut(place)?,
        None => {
            if member.required {
                let reason = format!("`{name}` is required, `{first}` has no row: drafted as optional");
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
    put(&mut parent.members, member, unread);
    Some(first.into())
}
