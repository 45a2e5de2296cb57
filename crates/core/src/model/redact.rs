use super::{Model, View};
use crate::{
    Secret,
    sign::acs3::{form_encode, percent_encode},
};

/// Masks every secret of `input` in a text that came from elsewhere, in the dresses in which clouds and proxies quote
/// a request: as it is, percent-encoded, form-encoded, in JSON, in HTML, and some of them twice or in one another.
pub(crate) fn redact(text: String, input: &dyn Model) -> String {
    let mut secrets = Vec::new();
    collect(View::Model(input), &mut secrets);
    mask(text, secrets.iter().flat_map(|secret| dresses(secret)).collect())
}

/// The same for one secret.
pub(crate) fn redact_secret(text: String, secret: &Secret) -> String {
    if secret.expose().is_empty() { text } else { mask(text, dresses(secret.expose()).into()) }
}

/// The same for texts that are secrets.
#[cfg(feature = "testing")]
pub(crate) fn redact_texts(text: String, secrets: &[String]) -> String {
    mask(text, secrets.iter().filter(|secret| !secret.is_empty()).flat_map(|secret| dresses(secret)).collect())
}

fn mask(text: String, mut forms: Vec<String>) -> String {
    // Longer ones first: one may be part of another.
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms
        .iter()
        .fold(text, |text, form| if text.contains(form.as_str()) { text.replace(form.as_str(), "***") } else { text })
}

fn dresses(secret: &str) -> [String; 9] {
    let percent = |text: &str| {
        let mut out = String::new();
        percent_encode(text, &mut out);
        out
    };
    let json = |text: &str| {
        let quoted = serde_json::Value::from(text).to_string();
        quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
    };
    let mut form = String::new();
    form_encode(secret, &mut form);
    let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let (once, quoted) = (percent(secret), json(secret));
    let in_json = percent(&quoted);
    [secret.to_owned(), percent(&once), once, form, json(&quoted), quoted, percent(&in_json), in_json, html]
}

/// The secrets of a value.
pub(crate) fn collect(view: View<'_>, out: &mut Vec<String>) {
    match view {
        View::Secret(secret) if !secret.expose().is_empty() => out.push(secret.expose().to_owned()),
        View::List(list) => (0..list.len()).for_each(|index| collect(list.item(index), out)),
        View::Map(map) => map.each(&mut |_, view| collect(view, out)),
        View::Model(model) => model.members().for_each(|(_, field)| collect(field.view(), out)),
        _ => {}
    }
}
