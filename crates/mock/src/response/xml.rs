//! Responses of Alibaba's RPC operations in XML. The elements correspond to the fields in JSON.

use serde_json::Value;

/// Writes a document with this root element.
pub(crate) fn document(root: &str, value: &Value) -> String {
    let mut out = String::from("<?xml version='1.0' encoding='UTF-8'?>\n");
    element(root, value, &mut out);
    out.push('\n');
    out
}

fn element(name: &str, value: &Value, out: &mut String) {
    match value {
        Value::Null => {}
        // Each item of a list is an element with the name of the list.
        Value::Array(items) => items.iter().for_each(|item| element(name, item, out)),
        Value::Object(members) => {
            out.push_str(&format!("<{name}>"));
            members.iter().for_each(|(name, member)| element(name, member, out));
            out.push_str(&format!("</{name}>"));
        }
        scalar => {
            let text = scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned);
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            out.push_str(&format!("<{name}>{text}</{name}>"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn writes_elements_and_escapes_text() {
        let value = json!({"RequestId": "R", "Regions": {"Region": [{"Id": 1}, {"Id": "<2>"}]}, "None": null});
        assert_eq!(
            document("GoResponse", &value),
            "<?xml version='1.0' encoding='UTF-8'?>\n<GoResponse><Regions><Region><Id>1</Id></Region><Region>\
             <Id>&lt;2&gt;</Id></Region></Regions><RequestId>R</RequestId></GoResponse>\n"
        );
    }
}
