//! The titles of columns and sections, in the languages of the pages.

use super::markdown::Row;

/// The content of a table column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Type,
    Required,
    Example,
    Description,
    Status,
    Code,
    Message,
}

/// The subject of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Request,
    Response,
    Errors,
    Other,
}

impl Column {
    /// Returns the column with this title.
    pub(crate) fn of(title: &str) -> Option<Self> {
        Some(match title.trim().trim_end_matches(['?', '？']).trim().to_lowercase().as_str() {
            "parameter" | "parameter name" | "name" | "field" | "member" | "名称" | "参数" | "参数名称" => {
                Self::Name
            }
            "type" | "data type" | "类型" => Self::Type,
            "required" | "是否必选" | "是否必须" | "必选" | "必填" => Self::Required,
            "example" | "example value" | "sample" | "sample value" | "示例值" | "示例" => Self::Example,
            "description" | "描述" | "说明" => Self::Description,
            "http status code" | "http status" | "http code" | "httpcode" | "http状态码" | "http 状态码" => {
                Self::Status
            }
            "error code" | "错误码" | "错误代码" => Self::Code,
            "error message" | "message" | "错误信息" => Self::Message,
            _ => return None,
        })
    }
}

impl Section {
    /// Returns the section with this heading. A number before the heading is ignored.
    pub(crate) fn of(heading: &str) -> Self {
        let words = heading.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' ').to_lowercase();
        match words.trim() {
            "request parameters" | "input parameters" | "request parameter" | "请求参数" | "输入参数" => {
                Self::Request
            }
            "response parameters"
            | "output parameters"
            | "response elements"
            | "返回数据"
            | "返回参数"
            | "输出参数"
            | "响应结果"
            | "响应参数" => Self::Response,
            "error codes" | "error code" | "错误码" => Self::Errors,
            _ => Self::Other,
        }
    }
}

/// Reads a cell of the column `Required`: true for required, false for optional.
pub(crate) fn yes_or_no(word: &str) -> Option<bool> {
    match word.trim().to_lowercase().as_str() {
        "yes" | "true" | "required" | "y" | "是" | "必选" | "必填" => Some(true),
        "no" | "false" | "optional" | "n" | "否" | "可选" => Some(false),
        _ => None,
    }
}

/// Returns the pieces of the row's cell in a column.
pub(crate) fn cell<'a>(columns: &[Option<Column>], row: &'a Row, column: Column) -> &'a [super::markdown::Piece] {
    let index = columns.iter().position(|found| *found == Some(column));
    index.and_then(|index| row.cells.get(index)).map_or(&[], Vec::as_slice)
}
