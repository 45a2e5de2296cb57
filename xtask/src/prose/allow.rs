//! The exceptions of `xtask/prose-allow.json`.

use std::cell::Cell;

use serde::Deserialize;

use super::Finding;

/// A text that matches a pattern but is correct.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exception {
    /// Path of the file, relative to the root of the workspace.
    file: String,
    /// Text that the finding's excerpt contains.
    text: String,
    /// Reason why the text is correct.
    reason: String,
    #[serde(skip)]
    is_used: Cell<bool>,
}

/// Reads the exceptions.
pub(super) fn read(text: &str) -> Result<Vec<Exception>, String> {
    let exceptions: Vec<Exception> =
        serde_json::from_str(text).map_err(|error| format!("prose-allow.json: {error}"))?;
    match exceptions.iter().find(|exception| exception.reason.trim().is_empty()) {
        Some(exception) => Err(format!("prose-allow.json: the exception of {} has no reason", exception.file)),
        None => Ok(exceptions),
    }
}

/// Returns true if an exception allows the finding.
pub(super) fn is_allowed(exceptions: &[Exception], finding: &Finding) -> bool {
    let exception = exceptions.iter().find(|exception| {
        exception.file == finding.file && finding.text.to_lowercase().contains(&exception.text.to_lowercase())
    });
    exception.inspect(|exception| exception.is_used.set(true)).is_some()
}

/// Returns the exceptions of checked files that allowed no finding, as `file: text`.
pub(super) fn unused(exceptions: &[Exception], is_checked: impl Fn(&str) -> bool) -> Vec<String> {
    let unused = exceptions.iter().filter(|exception| !exception.is_used.get() && is_checked(&exception.file));
    unused.map(|exception| format!("{}: {}", exception.file, exception.text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXCEPTION: &str = r#"[{"file": "a.md", "text": "what the", "reason": "A title."}]"#;

    fn finding(file: &str) -> Finding {
        Finding { file: file.into(), line: 1, text: "What the law says".into(), pattern: "what", advice: "" }
    }

    #[test]
    fn allows_the_text_in_its_file_only() {
        let exceptions = read(EXCEPTION).unwrap_or_default();
        assert!(is_allowed(&exceptions, &finding("a.md")));
        assert!(!is_allowed(&exceptions, &finding("b.md")));
    }

    #[test]
    fn reports_an_exception_that_allows_nothing() {
        let exceptions = read(EXCEPTION).unwrap_or_default();
        assert_eq!(unused(&exceptions, |_| true), ["a.md: what the"]);
        assert!(unused(&exceptions, |_| false).is_empty());
        assert!(is_allowed(&exceptions, &finding("a.md")));
        assert!(unused(&exceptions, |_| true).is_empty());
    }

    #[test]
    fn rejects_an_exception_without_a_reason() {
        let without = EXCEPTION.replace("A title.", " ");
        assert!(read(&without).is_err_and(|error| error.contains("a.md")));
    }
}
