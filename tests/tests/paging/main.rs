//! Lists page by page: every family of paging, every rule for the end of a list, resuming, and options.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod fixture;
mod incomplete;

use std::{future::poll_fn, pin::Pin, time::Duration};

use cumulo_core::{Paged, ResumeToken};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Client, Credentials, ErrorKind, Retry, redis};
use futures_core::Stream;
use serde_json::{Value, json};

pub(crate) use self::fixture::*;

#[tokio::test]
async fn an_offset_advances_by_the_number_of_items_and_ends_at_the_total() {
    // The provider limits pages to 4 items, whatever size is requested.
    let (client, memory) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 4, 10), "Total": 10 }));
    assert_eq!(ids(&client, ByOffset::new().size(100)).await, ids_up_to(10));
    assert_eq!(
        memory.requests(),
        [json!({"Size": 100}), json!({"At": 4, "Size": 100}), json!({"At": 8, "Size": 100})],
        "the first request is as the program built it"
    );
    assert_eq!(ids(&client, ByOffset::new().at(7)).await, [7, 8, 9]);
    assert_eq!(memory.requests(), [json!({"At": 7})], "the request has no size, because the program set none");
}

#[tokio::test]
async fn without_a_total_an_empty_page_ends_the_list() {
    let (client, memory) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 4, 8) }));
    assert_eq!(ids(&client, ByOffsetAlone::new()).await, ids_up_to(8));
    assert_eq!(memory.requests().len(), 3);
    let mut pages = client.pages(ByOffsetAlone::new());
    let mut count = 0;
    while let Some(page) = pages.next().await {
        assert_eq!(page.unwrap().entries.as_ref().map(Vec::len), Some(4));
        count += 1;
    }
    assert_eq!(count, 2, "the empty page is not returned");
    assert!(pages.resume_token().is_end());
}

#[tokio::test]
async fn a_list_without_items_is_one_page() {
    let (client, memory) = memory(|_, _| json!({ "Things": null, "Total": 0 }));
    let mut pages = client.pages(ByOffset::new());
    assert_eq!(pages.next().await.unwrap().unwrap().request_id(), "request-1");
    assert!(pages.next().await.is_none());
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test]
async fn a_total_of_zero_with_items_is_ignored() {
    let (client, _) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 4, 6), "Total": 0 }));
    assert_eq!(ids(&client, ByOffset::new()).await, ids_up_to(6));
}

#[tokio::test]
async fn text_fields_and_nested_fields_work() {
    let (client, memory) =
        memory(|params, _| json!({ "Data": { "List": page_at(number(&params["At"]), 3, 7), "TotalCount": "7" } }));
    assert_eq!(ids(&client, ByOffsetInText::new().size("3")).await, ids_up_to(7));
    assert_eq!(
        memory.requests(),
        [json!({"Size": "3"}), json!({"At": "3", "Size": "3"}), json!({"At": "6", "Size": "3"})]
    );
    let mut pages = client.pages(ByOffsetInText::new());
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.total(), Some(7));
}

/// Returns pages of `size` items, starting with page 1.
fn page(number: u64, size: u64, all: u64) -> Value {
    page_at((number - 1) * size, size, all)
}

#[tokio::test]
async fn page_numbers_start_at_one() {
    let (client, memory) = memory(|params, _| json!({ "Things": page(number(&params["At"]), 3, 9), "Total": 9 }));
    assert_eq!(ids(&client, ByNumber::new()).await, ids_up_to(9));
    assert_eq!(memory.requests(), [json!({"At": 1}), json!({"At": 2}), json!({"At": 3})]);
}

#[tokio::test]
async fn page_numbers_in_text_and_a_nested_total_work() {
    let (client, memory) =
        memory(|params, _| json!({ "Data": { "List": page(number(&params["At"]), 3, 7), "TotalCount": "7" } }));
    assert_eq!(ids(&client, ByNumberInText::new()).await, ids_up_to(7));
    assert_eq!(memory.requests(), [json!({"At": "1"}), json!({"At": "2"}), json!({"At": "3"})]);
    let error = client.items(ByNumberInText::new().at("last")).next().await.unwrap().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.message().contains("`At`"), "{error}");
}

#[tokio::test]
async fn a_program_may_start_at_a_later_page() {
    // The provider returns 3 items where 100 are requested, so the size does not determine the number of items before
    // the third page.
    let (client, memory) = memory(|params, _| json!({ "Things": page(number(&params["At"]), 3, 11), "Total": 11 }));
    assert_eq!(ids(&client, ByNumber::new().at(3).size(100)).await, [6, 7, 8, 9, 10]);
    assert_eq!(memory.requests().len(), 2, "the number of items before the page is 6, so the total determines the end");
}

#[tokio::test]
async fn pages_start_at_zero_if_the_program_sets_page_zero() {
    let (client, memory) = memory(|params, _| json!({ "Things": page(number(&params["At"]) + 1, 3, 7), "Total": 7 }));
    assert_eq!(ids(&client, ByNumber::new().at(0)).await, ids_up_to(7));
    assert_eq!(memory.requests().len(), 3);
}

#[tokio::test]
async fn a_provider_that_repeats_its_last_page_ends_the_list() {
    let (client, memory) = memory(|params, _| json!({ "Things": page(number(&params["At"]).min(3), 3, 9) }));
    assert_eq!(ids(&client, ByNumberAlone::new()).await, ids_up_to(9));
    assert_eq!(memory.requests().len(), 4);
    let mut pages = client.pages(ByNumberAlone::new());
    let mut count = 0;
    while pages.next().await.is_some() {
        count += 1;
    }
    assert_eq!(count, 3, "the repeated page is not returned");
}

/// Returns pages with the token `t<n>` for the page that starts with item `n`.
fn by_token(params: &Value, size: u64, all: u64) -> Value {
    let start = params["At"].as_str().map_or(0, |token| token.trim_start_matches('t').parse().unwrap());
    let next = if start + size < all { format!("t{}", start + size) } else { String::new() };
    json!({ "Things": page_at(start, size, all), "NextToken": next })
}

#[tokio::test]
async fn a_list_by_token_ends_without_a_next_token() {
    let (client, memory) = memory(|params, _| by_token(params, 3, 8));
    assert_eq!(ids(&client, ByToken::new().size("3")).await, ids_up_to(8));
    assert_eq!(
        memory.requests(),
        [json!({"Size": "3"}), json!({"At": "t3", "Size": "3"}), json!({"At": "t6", "Size": "3"})]
    );
    let (client, memory) = fixture::memory(|_, _| json!({ "Things": entries(0..2) }));
    assert_eq!(ids(&client, ByToken::new()).await, ids_up_to(2));
    assert_eq!(memory.requests().len(), 1, "an absent token also ends the list");
}

#[tokio::test]
async fn a_numeric_cursor_ends_at_zero() {
    let (client, memory) = memory(|params, _| {
        let start = number(&params["At"]);
        json!({ "Data": { "List": page_at(start, 3, 8), "Next": if start + 3 < 8 { start + 3 } else { 0 } } })
    });
    assert_eq!(ids(&client, ByCursor::new()).await, ids_up_to(8));
    assert_eq!(memory.requests(), [json!({}), json!({"At": 3}), json!({"At": 6})]);
}

#[tokio::test]
async fn a_repeated_token_ends_the_list() {
    let (client, memory) = memory(|_, count| json!({ "Things": entries([count as u64 - 1]), "NextToken": "same" }));
    assert_eq!(ids(&client, ByToken::new()).await, ids_up_to(2));
    assert_eq!(memory.requests().len(), 2);
    assert_eq!(ids(&client, ByToken::new().at("same")).await.len(), 1, "the program's own token is compared as well");
    // A cycle of five tokens.
    let (client, memory) =
        fixture::memory(|_, count| json!({ "Things": entries([1]), "NextToken": format!("t{}", count % 5) }));
    let found = ids(&client, ByToken::new()).await.len();
    assert!(found <= 20, "{found} pages of a circle of five");
    assert_eq!(memory.requests().len(), found);
}

#[tokio::test]
async fn empty_pages_with_a_token_are_skipped_up_to_a_limit() {
    let (client, memory) = memory(|_, count| {
        let (last, full) = (count == 40, count == 40 || count == 1);
        json!({
            "Things": if full { entries([count as u64]) } else { json!([]) },
            "NextToken": if last { String::new() } else { format!("t{count}") },
        })
    });
    assert_eq!(ids(&client, ByToken::new()).await, [1, 40]);
    assert_eq!(memory.requests().len(), 40);
    let (client, memory) = fixture::memory(|_, count| json!({ "NextToken": format!("t{count}") }));
    let mut items = client.items(ByToken::new());
    let error = items.next().await.unwrap().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Reply);
    assert!(error.to_string().contains("no items"), "{error}");
    assert!(memory.requests().len() <= 1000);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn the_flag_for_no_more_pages_ends_the_list() {
    let (client, memory) = memory(|params, _| {
        let mut reply = by_token(params, 3, 6);
        reply["More"] = (reply["NextToken"] != "").into();
        reply["NextToken"] = "t3".into();
        reply
    });
    assert_eq!(ids(&client, ByMarker::new()).await, ids_up_to(6));
    assert_eq!(memory.requests().len(), 2);
}

#[tokio::test]
async fn max_pages_ends_the_stream_and_a_printed_token_continues_it() {
    let (client, memory) = memory(|params, _| by_token(params, 2, 9));
    let mut pages = client.pages(ByToken::new()).max_pages(2);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
    assert_eq!(memory.requests().len(), 2);
    let token: ResumeToken = pages.resume_token().to_string().parse().unwrap();
    let rest = client.items(ByToken::new()).resume(token).all().await.unwrap();
    assert_eq!(rest.iter().filter_map(|thing| thing.id).collect::<Vec<_>>(), [4, 5, 6, 7, 8]);
}

/// Reads items with a new stream for each, from the token of the previous stream.
async fn read_one_by_one<O: Paged<Api = Api, Item = Entry>>(client: &Client, operation: O) -> Vec<i64> {
    let (mut found, mut token) = (Vec::new(), String::from("start"));
    loop {
        let mut items = client.items(operation.clone()).resume(token.parse().unwrap());
        match items.next().await {
            Some(item) => found.push(item.unwrap().id.unwrap()),
            None => return found,
        }
        token = items.resume_token().to_string();
        assert!(found.len() < 100, "{token}");
    }
}

#[tokio::test]
async fn items_resume_in_the_middle_of_a_page() {
    let (client, memory) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 3, 8), "Total": 8 }));
    assert_eq!(read_one_by_one(&client, ByOffset::new()).await, ids_up_to(8));
    assert_eq!(memory.requests()[2], json!({"At": 2}), "with an offset no page is requested twice");
    let (client, _) = fixture::memory(|params, _| json!({ "Things": page(number(&params["At"]), 3, 8), "Total": 8 }));
    assert_eq!(read_one_by_one(&client, ByNumber::new()).await, ids_up_to(8));
    assert_eq!(read_one_by_one(&client, ByNumber::new().at(2)).await, [3, 4, 5, 6, 7]);
    let (client, _) = fixture::memory(|params, _| by_token(params, 3, 8));
    assert_eq!(read_one_by_one(&client, ByToken::new()).await, ids_up_to(8));
}

#[tokio::test]
async fn a_token_of_another_kind_of_list_is_refused() {
    let (client, memory) = memory(|_, _| json!({}));
    let mut pages = client.pages(ByOffset::new()).resume("token:abc".parse().unwrap());
    let error = pages.next().await.unwrap().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(pages.next().await.is_none());
    assert!(client.pages(ByOffset::new()).resume("end".parse().unwrap()).next().await.is_none());
    assert!(memory.requests().is_empty());
}

#[tokio::test]
async fn an_error_ends_the_stream_and_the_token_names_the_page_that_failed() {
    let (client, _) = memory(|params, count| match count {
        2 => json!({ "Error": { "Code": "ResourceNotFound", "Message": "gone" } }),
        _ => json!({ "Things": page_at(number(&params["At"]), 3, 6), "Total": 6 }),
    });
    let mut items = client.items(ByOffset::new());
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(items.next().await.unwrap().err().unwrap().code(), Some("ResourceNotFound"));
    assert!(items.next().await.is_none(), "the stream does not retry by itself");
    assert_eq!(items.resume_token().to_string(), "offset:3");
    let rest = client.items(ByOffset::new()).resume(items.resume_token()).all().await.unwrap();
    assert_eq!(rest.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_next_loses_nothing() {
    let (_, mut memory) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 2, 4), "Total": 4 }));
    memory.wait = Duration::from_secs(5);
    let mut items = client(&memory).items(ByOffset::new());
    let mut found = Vec::new();
    loop {
        match tokio::time::timeout(Duration::from_secs(2), items.next()).await {
            Ok(Some(item)) => found.push(item.unwrap().id.unwrap()),
            Ok(None) => break,
            Err(_) => {}
        }
    }
    assert_eq!(found, ids_up_to(4));
    assert_eq!(memory.requests().len(), 2, "the call continued");
}

#[tokio::test]
async fn options_apply_to_every_page() {
    let (client, memory) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 2, 4), "Total": 4 }));
    let regions = || std::mem::take(&mut *memory.regions.lock().unwrap());
    client.items(ByOffset::new()).region("ap-tokyo").header("x-extra", "1").all().await.unwrap();
    assert_eq!(regions(), ["ap-tokyo 1", "ap-tokyo 1"]);
    let call = client.send(ByOffset::new()).region("ap-seoul").timeout(Duration::from_secs(3));
    let mut pages = call.pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(regions(), ["ap-seoul ", "ap-seoul "]);
    let mut wrong = client.items(ByOffset::new()).endpoint("https://a/b");
    assert_eq!(wrong.next().await.unwrap().err().unwrap().kind(), ErrorKind::Config);
    assert!(wrong.next().await.is_none());
    assert!(regions().is_empty());
}

#[tokio::test]
async fn pages_and_items_are_streams() {
    fn take<S: Stream + Unpin>(stream: &mut S) -> impl Future<Output = Option<S::Item>> {
        poll_fn(move |context| Pin::new(&mut *stream).poll_next(context))
    }
    let (client, _) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 2, 3), "Total": 3 }));
    let (mut items, mut count) = (client.items(ByOffset::new()), 0);
    while let Some(item) = take(&mut items).await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    let mut pages = client.pages(ByOffset::new());
    assert!(take(&mut pages).await.unwrap().is_ok());
}

#[tokio::test]
async fn lists_can_be_read_in_tasks() {
    let (client, _) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 2, 4), "Total": 4 }));
    let task = tokio::spawn(async move {
        let mut items = client.items(ByOffset::new());
        let mut count = 0;
        while let Some(item) = items.next().await {
            item.unwrap();
            count += 1;
        }
        count
    });
    assert_eq!(task.await.unwrap(), 4);
}

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new("id", "key")).start().await.unwrap()
}

#[tokio::test]
async fn generated_operations_are_paged_by_the_mock() {
    let mock = mock().await;
    let tencent = Client::builder()
        .credentials(Credentials::new("id", "key"))
        .region("ap-guangzhou")
        .endpoint(mock.url())
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(2)))
        .build()
        .unwrap();
    let list = |ids: &[&str]| ids.iter().map(|id| json!({ "InstanceId": id })).collect::<Vec<_>>();
    mock.on("tencent", "redis", "DescribeInstances")
        .reply(json!({ "InstanceSet": list(&["crs-1", "crs-2"]), "TotalCount": 3 }))
        .times(1)
        .reply(json!({ "InstanceSet": list(&["crs-3"]), "TotalCount": 3 }));
    mock.on("tencent", "redis", "DescribeInstances").fault(Fault::Throttle).times(1);
    let mut items = tencent.items(redis::DescribeInstances::new().limit(2));
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap().instance_id.unwrap());
    }
    assert_eq!(found, ["crs-1", "crs-2", "crs-3"]);
    assert_eq!(mock.requests().len(), 3, "two pages, one of which was requested twice");

    let alibaba = cumulo_alibaba::Client::builder()
        .credentials(cumulo_alibaba::Credentials::new("id", "key"))
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .build()
        .unwrap();
    let accounts = |names: &[&str]| names.iter().map(|name| json!({ "AccountName": name })).collect::<Vec<_>>();
    mock.on("alibaba", "rds", "DescribeAccounts")
        .reply(json!({ "Accounts": { "DBInstanceAccount": accounts(&["a", "b"]) }, "TotalRecordCount": 3 }))
        .times(1)
        .reply(json!({ "Accounts": { "DBInstanceAccount": accounts(&["c"]) }, "TotalRecordCount": 3 }));
    let accounts = alibaba.items(cumulo_alibaba::rds::DescribeAccounts::new("rm-1")).all().await.unwrap();
    let names: Vec<_> = accounts.into_iter().filter_map(|account| account.account_name).collect();
    assert_eq!(names, ["a", "b", "c"]);

    let zenlayer = cumulo_zenlayer::Client::builder()
        .credentials(cumulo_zenlayer::Credentials::new("id", "key"))
        .endpoint(mock.url())
        .build()
        .unwrap();
    let instances = zenlayer.items(cumulo_zenlayer::zec::DescribeInstances::new()).all().await.unwrap();
    assert_eq!(instances.len(), 1, "the mock's sample response has one item of one");
}
