//! The guide in `docs/`: every page is a chapter, every program is compiled, and every link leads somewhere.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH)
}

fn links(text: &str) -> Vec<String> {
    let link = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    events(text).filter_map(link).collect()
}

/// Returns the anchors of the headings, as the repository's website and mdBook make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut counts = BTreeMap::<String, usize>::new();
    let mut heading: Option<String> = None;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(part) | Event::Code(part) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&part);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let title = heading.take().unwrap().to_lowercase().replace(' ', "-");
                let anchor =
                    title.replace(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '_', "");
                let count = counts.entry(anchor.clone()).or_default();
                anchors.insert(if *count == 0 { anchor } else { format!("{anchor}-{count}") });
                *count += 1;
            }
            _ => {}
        }
    }
    anchors
}

fn pages() -> BTreeMap<String, String> {
    let entries = fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let pages = entries.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .filter(|(name, _)| name != "SUMMARY.md")
        .collect()
}

#[test]
fn every_page_is_a_chapter() {
    let summary = fs::read_to_string(root().join("docs/SUMMARY.md")).unwrap();
    // A chapter that is not written yet has an empty link.
    let chapters: Vec<String> = links(&summary).into_iter().filter(|link| !link.is_empty()).collect();
    let distinct: BTreeSet<&str> = chapters.iter().map(String::as_str).collect();
    assert_eq!(distinct.len(), chapters.len(), "a chapter is listed twice");
    assert_eq!(distinct, pages().keys().map(String::as_str).collect());
}

#[test]
fn every_page_with_rust_code_is_compiled() {
    let lists = [include_str!("../src/lib.rs"), include_str!("../../crates/object-storage/src/guide.rs")];
    for (name, text) in pages() {
        let has_rust = events(&text).any(|event| {
            matches!(&event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if language.split(',').next() == Some("rust"))
        });
        let is_compiled = lists.iter().any(|list| list.contains(&format!("../docs/{name}\")")));
        assert_eq!(is_compiled, has_rust, "{name}: compiled {is_compiled}, has Rust code {has_rust}");
    }
}

/// Checks that a relative link of a file leads to a file and a heading.
fn follow(root: &Path, file: &Path, link: &str) -> Result<(), &'static str> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() { file.to_owned() } else { file.parent().unwrap().join(path) };
    let target = target.canonicalize().map_err(|_| "no such file")?;
    let docs = root.join("docs");
    if file.starts_with(&docs) && !target.starts_with(&docs) {
        return Err("leads out of the guide");
    }
    match anchor {
        Some(anchor) if !anchors(&fs::read_to_string(&target).unwrap()).contains(anchor) => Err("no such heading"),
        _ => Ok(()),
    }
}

#[test]
fn every_link_leads_to_a_file_and_a_heading() {
    let root = root();
    let mut files = vec![root.join("benches/README.md"), root.join("examples/README.md")];
    for folder in [root.clone(), root.join("docs"), root.join(".github")] {
        files.extend(fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    }
    files.extend(fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path().join("README.md")));
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "md") && file.exists())
    {
        let text = fs::read_to_string(file).unwrap();
        for link in links(&text).into_iter().filter(|link| !link.is_empty() && !link.contains("://")) {
            count += 1;
            if let Err(reason) = follow(&root, file, &link) {
                wrong.push(format!("{}: {link}: {reason}", file.strip_prefix(&root).unwrap().display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 50, "only {count} links were found");
}

#[test]
fn anchors_equal_those_of_the_website() {
    let expected = ["errors-and-secrets", "clientwait_for-again", "twice", "twice-1"];
    let found = anchors("# Errors and secrets\n## `client.wait_for`, again\n# Twice\n# Twice\n");
    assert_eq!(found, expected.map(str::to_owned).into());
}
