//! The facts of a page, in the same form for all layouts.

use super::{
    columns::{Column, Section, cell},
    identity::Identity,
    layout::Layout,
    markdown::{Block, Table, joined},
    members::{self, Member},
    phrases,
    remark::Remark,
    sample,
};

/// An error code.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Code {
    pub line: usize,
    pub code: String,
    pub http: Option<u16>,
}

/// The facts of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub identity: Identity,
    pub request: Vec<Member>,
    pub response: Vec<Member>,
    /// The objects that the page describes in separate tables.
    pub objects: Vec<(String, Vec<Member>)>,
    pub errors: Vec<Code>,
    /// The sample response.
    pub sample: Option<serde_json::Value>,
    /// The parameters that belong to the protocol.
    pub common: Vec<Remark>,
}

/// Reads a page. Adds a remark to `unread` for everything that is not understood.
pub(crate) fn read(layout: &Layout, text: &str, blocks: &[Block], unread: &mut Vec<Remark>) -> Page {
    let mut page = Page { identity: (layout.identity)(text, blocks), ..Page::default() };
    let mut heading = (0, "");
    let mut section = Section::Other;
    let mut level = 0;
    let mut found = [false; 3];
    let mut code = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { line, level: this, text } => {
                heading = (*line, text);
                let named = Section::of(text);
                if named != Section::Other || *this <= level {
                    (section, level) = (named, *this);
                }
            }
            Block::Table(table) => {
                let columns: Vec<Option<Column>> = table.header.iter().map(|title| Column::of(title)).collect();
                let has = |column| columns.contains(&Some(column));
                let is_object = heading.1.split(' ').next_back().filter(|_| Section::of(heading.1) == Section::Other);
                if has(Column::Code) {
                    found[2] = true;
                    page.errors.append(&mut codes(table, unread));
                } else if has(Column::Name) && has(Column::Type) {
                    let mut common = std::mem::take(&mut page.common);
                    let none = |_: &str, _: &str| false;
                    let request_id = |name: &str, _: &str| name.eq_ignore_ascii_case("requestid");
                    match (is_object, section) {
                        (None, Section::Request) => {
                            found[0] = true;
                            page.request.append(&mut members::read(
                                layout,
                                table,
                                &layout.is_common,
                                &mut common,
                                unread,
                            ));
                        }
                        (None, Section::Response) => {
                            found[1] = true;
                            page.response.append(&mut members::read(layout, table, &request_id, &mut common, unread));
                        }
                        (Some(name), _) if cumulo_spec::merge::is_type_name(name) => {
                            let members = members::read(layout, table, &none, &mut common, unread);
                            page.objects.push((name.into(), members));
                        }
                        _ => unread.push(Remark::new(table.line, "a table", "in an unknown section")),
                    }
                    page.common = common;
                } else {
                    let reason = format!("unknown columns: {}", table.header.join(", "));
                    unread.push(Remark::new(table.line, "a table", reason));
                }
            }
            Block::Code { text, .. } => code.push(text.as_str()),
            Block::Text(piece) if piece.text.starts_with('|') => {
                unread.push(Remark::new(piece.line, "a row", "outside of a table"));
            }
            Block::Text(piece) => {
                // The description of the operation is before the parameters, and notes are after a table. Both may
                // contain rules.
                let [request, response, _] = found;
                let may_contain_rule = match section {
                    Section::Other => !request,
                    Section::Request => request,
                    Section::Response => response,
                    Section::Errors => false,
                };
                if let Some(cue) = phrases::cue(&piece.text).filter(|_| may_contain_rule) {
                    let reason = format!("may be a rule (`{cue}`): text outside of tables is not read");
                    unread.push(Remark::new(piece.line, "the operation", reason));
                }
            }
        }
    }
    let names = ["request parameters", "response parameters", "error codes"];
    for (name, _) in names.iter().zip(found).filter(|(_, found)| !found) {
        unread.push(Remark::new(0, *name, "the page has no such table"));
    }
    page.sample = sample::of(&code, &page.response);
    page
}

fn codes(table: &Table, unread: &mut Vec<Remark>) -> Vec<Code> {
    let columns: Vec<Option<Column>> = table.header.iter().map(|title| Column::of(title)).collect();
    unread.extend(table.faults.iter().map(|(line, reason)| Remark::new(*line, "an error code", reason.as_str())));
    let mut codes: Vec<Code> = Vec::new();
    for row in &table.rows {
        let code = joined(cell(&columns, row, Column::Code));
        if code.is_empty() || code.contains(char::is_whitespace) {
            unread.push(Remark::new(row.line, "an error code", format!("`{code}` is not a valid error code")));
            continue;
        }
        let status = joined(cell(&columns, row, Column::Status));
        let http = status.parse().ok().filter(|status| (100..600).contains(status));
        if http.is_none() && columns.contains(&Some(Column::Status)) {
            unread.push(Remark::new(row.line, format!("`{code}`"), format!("`{status}` is not an HTTP status")));
        }
        match codes.iter().find(|known| known.code == code) {
            None => codes.push(Code { line: row.line, code, http }),
            Some(known) if known.http == http => {}
            Some(known) => {
                let reason = format!("line {} has a different HTTP status for it: the first is kept", known.line);
                unread.push(Remark::new(row.line, format!("`{code}`"), reason));
            }
        }
    }
    codes
}
