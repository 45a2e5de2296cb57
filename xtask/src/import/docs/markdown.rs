//! A small reader for Markdown: headings, tables, code and text, each with its line.
//!
//! Libraries for Markdown do not support Alibaba Cloud's tables, in which a row continues after empty lines until its
//! last cell is closed.

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Block {
    Heading { line: usize, level: usize, text: String },
    Table(Table),
    Code { line: usize, text: String },
    Text(Piece),
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    pub line: usize,
    pub header: Vec<String>,
    pub rows: Vec<Row>,
    /// The rows that cannot be read: line and reason.
    pub faults: Vec<(usize, String)>,
}

/// A row, with the same number of cells as the header.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub line: usize,
    pub cells: Vec<Vec<Piece>>,
}

/// A line, paragraph or list item, as plain text without markup.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub line: usize,
    pub text: String,
    pub bullet: bool,
}

/// Reads a page.
pub(crate) fn read(text: &str) -> Vec<Block> {
    let mut reader = Reader { lines: text.lines().collect(), next: 0, blocks: Vec::new() };
    while let Some(line) = reader.peek() {
        if line.trim_start().starts_with("```") {
            reader.code();
        } else if line.starts_with('#') {
            reader.heading(line);
        } else if line.starts_with('|') && reader.lines.get(reader.next + 1).is_some_and(|next| is_rule(next)) {
            reader.table();
        } else {
            let number = reader.next + 1;
            reader.blocks.extend(pieces(&[(number, line.to_owned())]).into_iter().map(Block::Text));
            reader.next += 1;
        }
    }
    reader.blocks
}

struct Reader<'a> {
    lines: Vec<&'a str>,
    next: usize,
    blocks: Vec<Block>,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.lines.get(self.next).copied()
    }

    fn take(&mut self) -> Option<&'a str> {
        let line = self.peek()?;
        self.next += 1;
        Some(line)
    }

    fn code(&mut self) {
        let line = self.next + 1;
        self.take();
        let mut text = String::new();
        while let Some(inside) = self.take() {
            if inside.trim_start().starts_with("```") {
                break;
            }
            text.push_str(inside);
            text.push('\n');
        }
        self.blocks.push(Block::Code { line, text });
    }

    fn heading(&mut self, line: &str) {
        self.next += 1;
        let level = line.chars().take_while(|c| *c == '#').count();
        let text = line.get(level..).unwrap_or_default();
        let text = text.rsplit_once('{').map_or(text, |(text, attributes)| {
            if attributes.trim_end().ends_with('}') { text } else { line.get(level..).unwrap_or_default() }
        });
        self.blocks.push(Block::Heading { line: self.next, level, text: clean(text).trim().into() });
    }

    fn table(&mut self) {
        let line = self.next + 1;
        let header = self.take().unwrap_or_default();
        let header: Vec<String> = split(&[(line, header)]).iter().map(|cell| joined(&pieces(cell))).collect();
        self.take();
        let mut table = Table { line, header, ..Table::default() };
        while self.peek().is_some_and(|line| line.starts_with('|')) {
            self.row(&mut table);
        }
        self.blocks.push(Block::Table(table));
    }

    /// Reads one row, which ends when its cells are closed.
    fn row(&mut self, table: &mut Table) {
        let (line, columns) = (self.next + 1, table.header.len());
        let mut lines: Vec<(usize, &str)> = Vec::new();
        let mut pipes = 0;
        while let Some(next) = self.peek() {
            let starts_another = !lines.is_empty() && next.starts_with('|') && count_pipes(next) + 1 >= columns;
            if starts_another || (!lines.is_empty() && (next.starts_with('#') || next.starts_with("```"))) {
                break;
            }
            self.next += 1;
            lines.push((self.next, next));
            pipes += count_pipes(next);
            if pipes > columns {
                break;
            }
        }
        let cells = split(&lines);
        if cells.len() == columns && pipes == columns + 1 {
            table.rows.push(Row { line, cells: cells.iter().map(|cell| pieces(cell)).collect() });
        } else {
            let found = pipes.saturating_sub(1);
            table.faults.push((line, format!("the row has {found} closed cells, the header has {columns}")));
        }
    }
}

/// Joins the pieces of a cell into one text.
pub(crate) fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn is_rule(line: &str) -> bool {
    line.contains('-') && line.trim().chars().all(|c| "|-: ".contains(c))
}

/// Counts the pipes that separate cells. A pipe after a backslash is not counted.
fn count_pipes(line: &str) -> usize {
    let mut escaped = false;
    line.chars()
        .filter(|c| {
            let counts = *c == '|' && !escaped;
            escaped = *c == '\\' && !escaped;
            counts
        })
        .count()
}

/// Splits lines into cells. Each cell is a list of lines.
fn split(lines: &[(usize, &str)]) -> Vec<Vec<(usize, String)>> {
    let mut cells: Vec<Vec<(usize, String)>> = Vec::new();
    let mut closed = false;
    for (number, line) in lines {
        let mut escaped = false;
        if let Some(cell) = cells.last_mut() {
            cell.push((*number, String::new()));
        }
        for letter in line.chars() {
            if letter == '|' && !escaped {
                cells.push(vec![(*number, String::new())]);
                closed = true;
                continue;
            }
            escaped = letter == '\\' && !escaped;
            closed &= letter.is_whitespace();
            if let Some((_, text)) = cells.last_mut().and_then(|cell| cell.last_mut()) {
                text.push(letter);
            }
        }
    }
    if closed {
        cells.pop();
    }
    cells
}

/// Converts lines to plain text. HTML paragraphs and list items become separate pieces.
fn pieces(lines: &[(usize, String)]) -> Vec<Piece> {
    let mut found = Vec::new();
    for (line, raw) in lines {
        let mut rest = raw.as_str();
        let mut html_bullet = false;
        loop {
            let (before, tag, after) = break_tag(rest);
            let trimmed = before.trim();
            let item = ["- ", "* "].iter().find_map(|mark| trimmed.strip_prefix(mark));
            let text = clean(item.unwrap_or(trimmed));
            if !text.trim().is_empty() {
                found.push(Piece {
                    line: *line,
                    text: text.trim().into(),
                    bullet: html_bullet || item.is_some_and(|item| !item.is_empty()),
                });
            }
            html_bullet = tag == "li";
            match after {
                Some(after) => rest = after,
                None => break,
            }
        }
    }
    found
}

/// Splits a text at the first tag that ends a line. Returns the text before it, the name of the tag, and the text
/// after.
fn break_tag(text: &str) -> (&str, &str, Option<&str>) {
    const BREAKS: [&str; 8] = ["p", "/p", "br", "li", "/li", "ul", "/ul", "div"];
    for (start, _) in text.match_indices('<') {
        let Some((tag, after)) = text.get(start + 1..).and_then(|rest| rest.split_once('>')) else { continue };
        let name = tag.split([' ', '\t']).next().unwrap_or_default().trim_end_matches('/');
        if BREAKS.contains(&name) {
            return (text.get(..start).unwrap_or_default(), name, Some(after));
        }
    }
    (text, "", None)
}

/// Removes markup, links, HTML tags and escapes. A single `*` stays, because it may be part of the text.
pub(crate) fn clean(raw: &str) -> String {
    const ENTITIES: [(&str, &str); 7] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#124;", "|"),
        ("&nbsp;", " "),
    ];
    let mut text = String::new();
    let mut rest = raw;
    while let Some(letter) = rest.chars().next() {
        let after = rest.get(letter.len_utf8()..).unwrap_or_default();
        rest = after;
        match letter {
            '\\' => match after.chars().next().filter(char::is_ascii_punctuation) {
                Some(escaped) => {
                    text.push(escaped);
                    rest = after.get(1..).unwrap_or_default();
                }
                None => text.push(letter),
            },
            '*' if after.starts_with('*') => rest = after.get(1..).unwrap_or_default(),
            '`' => {}
            '[' => match after.split_once("](").and_then(|(name, url)| Some((name, url.split_once(')')?.1))) {
                Some((name, after)) if !name.contains(['[', ']']) => {
                    text.push_str(&clean(name));
                    rest = after;
                }
                _ => text.push(letter),
            },
            '{' if after.starts_with('%') => rest = after.split_once("%}").map_or("", |(_, after)| after),
            '<' if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => match after.split_once('>') {
                Some((_, after)) => rest = after,
                None => text.push(letter),
            },
            '&' => match ENTITIES.iter().find(|(entity, _)| after.starts_with(entity.trim_start_matches('&'))) {
                Some((entity, character)) => {
                    text.push_str(character);
                    rest = after.get(entity.len() - 1..).unwrap_or_default();
                }
                None => text.push(letter),
            },
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(text: &str) -> Vec<Table> {
        let blocks = read(text).into_iter();
        blocks.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
    }

    #[test]
    fn continues_a_row_until_its_cells_are_closed() {
        let tables = tables("|A|B|\n|-|-|\n|x|one\n\n -   two\n\n |\n|y|three|\n|z|\n|w|a|b|\n\ntext\n");
        let [table] = tables.as_slice() else { unreachable!("{tables:?}") };
        assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 8]);
        let texts: Vec<_> = table.rows.iter().map(|row| joined(row.cells.last().map_or(&[], Vec::as_slice))).collect();
        assert_eq!(texts, ["one two", "three"]);
        assert_eq!(table.faults.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [9, 10]);
    }

    #[test]
    fn removes_markup_and_keeps_the_text() {
        assert_eq!(clean("**A**, `b`, [c](x), <mark style=\"d\">e</mark>, a\\_b\\*\\[ &lt;f&gt; 1 < 2 & 3"), {
            "A, b, c, e, a_b*[ <f> 1 < 2 & 3"
        });
        let found = pieces(&[(7, "<p>one</p><p>two<br>three</p><ul><li>four</li></ul>".into())]);
        let texts: Vec<_> = found.iter().map(|piece| (piece.text.as_str(), piece.bullet)).collect();
        assert_eq!(texts, [("one", false), ("two", false), ("three", false), ("four", true)]);
    }
}
