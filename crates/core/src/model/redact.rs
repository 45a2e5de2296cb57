use super::{Model, View};
use crate::sign::acs3::percent_encode;

/// Masks every secret of `input` in a text that came from elsewhere, as it is and percent-encoded once and twice.
pub(crate) fn redact(text: String, input: &dyn Model) -> String {
    let mut secrets = Vec::new();
    collect(View::Model(input), &mut secrets);
    secrets.iter().fold(text, |mut text, secret| {
        let mut form = secret.clone();
        for _ in 0..3 {
            if text.contains(&form) {
                text = text.replace(&form, "***");
            }
            let mut encoded = String::new();
            percent_encode(&form, &mut encoded);
            form = encoded;
        }
        text
    })
}

fn collect(view: View<'_>, out: &mut Vec<String>) {
    match view {
        View::Secret(secret) if !secret.expose().is_empty() => out.push(secret.expose().to_owned()),
        View::List(list) => (0..list.len()).for_each(|index| collect(list.item(index), out)),
        View::Map(map) => map.each(&mut |_, view| collect(view, out)),
        View::Model(model) => model.read(&mut |fields| fields.iter().for_each(|field| collect(field.view(), out))),
        _ => {}
    }
}
