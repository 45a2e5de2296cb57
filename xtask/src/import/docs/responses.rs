//! The unchanged sample responses of a page.

use super::{
    alibaba,
    markdown::{self, Block},
};

/// The names and sample responses of a page of Alibaba Cloud.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Responses {
    pub actions: Vec<String>,
    pub services: Vec<String>,
    pub version: Option<String>,
    /// The samples in JSON and XML, each with its line.
    pub samples: Vec<(usize, String)>,
}

/// Reads the sample responses of a page. Omits all other code blocks, such as requests and parts of a response.
pub(crate) fn sample_responses(text: &str) -> Responses {
    let blocks = markdown::read(text);
    let identity = (alibaba::LAYOUT.identity)(text, &blocks);
    let names = |names: Vec<(usize, String)>| names.into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    let samples = blocks.into_iter().filter_map(|block| match block {
        Block::Code { line, text } => {
            let start = text.find("Response:\n").map_or(0, |start| start + "Response:\n".len());
            let body = text.get(start..).unwrap_or_default().trim();
            let is_json = body.starts_with('{') && body.to_lowercase().contains("requestid\"");
            let is_xml = body.starts_with('<') && body.contains("<RequestId>") && !body.starts_with("<Error>");
            (is_json || is_xml).then(|| (line, body.to_owned()))
        }
        _ => None,
    });
    Responses {
        samples: samples.collect(),
        actions: names(identity.action),
        services: names(identity.service),
        version: names(identity.version).into_iter().next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinguishes_sample_responses_from_requests() {
        let page = "# ListPets {#doc_api_Zoo_ListPets}\n\n```\nhttps://zoo.example/?Action=ListPets\n```\n\n\
                    ```\n<ListPetsResponse><RequestId>1</RequestId></ListPetsResponse>\n```\n\n\
                    ```\n{\"RequestId\": \"1\"}\n```\n\n```\n{\"Pets\": 1}\n```\n";
        let page = sample_responses(page);
        assert_eq!(page.actions.first().map(String::as_str), Some("ListPets"));
        assert_eq!(page.services, ["zoo"]);
        let starts: Vec<_> = page.samples.iter().map(|(line, text)| (*line, text.chars().next())).collect();
        assert_eq!(starts, [(7, Some('<')), (11, Some('{'))]);
    }
}
