//! Links to the pages of a provider's documentation: `specs/<provider>/documentation.json`.

use std::{collections::BTreeMap, fs, io, path::Path};

use cumulo_spec::Spec;
use serde::Deserialize;

/// The rules for URLs. `{code}`, `{version}`, `{action}` and `{page}` are placeholders.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Links {
    /// Page of an operation. If the rule is empty, the page of the service version is used.
    #[serde(default)]
    operation: String,
    /// Page of a service version: the list of its operations.
    #[serde(default)]
    service: String,
    /// The provider's spelling of a service's code, if it differs from the spec.
    #[serde(default)]
    codes: BTreeMap<String, String>,
    /// Value of `{page}` by service; empty for other services.
    #[serde(default)]
    pages: BTreeMap<String, String>,
}

impl Links {
    /// Reads the rules of a provider. Returns no rules if the file does not exist.
    ///
    /// # Errors
    /// Fails if the file cannot be read or parsed.
    pub fn read(provider: &Path) -> Result<Self, String> {
        let path = provider.join("documentation.json");
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(format!("{}: {error}", path.display())),
        };
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Returns the URL of the page that lists the operations of a service version, or an empty string without a rule.
    pub fn service(&self, spec: &Spec) -> String {
        self.fill(&self.service, spec, "")
    }

    /// Returns the URL of the page of an operation or of its service, or an empty string without a rule.
    pub fn operation(&self, spec: &Spec, action: &str) -> String {
        let rule = if self.operation.is_empty() { &self.service } else { &self.operation };
        self.fill(rule, spec, action)
    }

    fn fill(&self, rule: &str, spec: &Spec, action: &str) -> String {
        let code = self.codes.get(&spec.code).unwrap_or(&spec.code);
        let page = self.pages.get(&spec.service).map_or("", String::as_str);
        rule.replace("{code}", code)
            .replace("{version}", &spec.version)
            .replace("{action}", action)
            .replace("{page}", page)
    }
}

#[cfg(test)]
mod tests {
    use super::Links;
    use cumulo_spec::Spec;

    #[test]
    fn urls_follow_the_rules_of_the_provider() {
        let spec = |service: &str| Spec {
            service: service.into(),
            code: service.into(),
            version: "2014-05-26".into(),
            ..Spec::default()
        };
        let alibaba: Links = serde_json::from_str(
            r#"{"operation": "https://d/{code}/{version}/{action}", "service": "https://d/{code}/{version}/overview",
                "codes": {"ecs": "Ecs"}}"#,
        )
        .unwrap_or_default();
        assert_eq!(alibaba.operation(&spec("ecs"), "RunInstances"), "https://d/Ecs/2014-05-26/RunInstances");
        assert_eq!(alibaba.service(&spec("ecd")), "https://d/ecd/2014-05-26/overview");
        let zenlayer: Links =
            serde_json::from_str(r#"{"service": "https://z{page}", "pages": {"zec": "/compute/zec"}}"#)
                .unwrap_or_default();
        assert_eq!(zenlayer.operation(&spec("zec"), "CreateDisks"), "https://z/compute/zec");
        assert_eq!(zenlayer.operation(&spec("sdn"), "CreatePorts"), "https://z");
        assert_eq!(Links::default().operation(&spec("zec"), "CreateDisks"), "");
    }
}
