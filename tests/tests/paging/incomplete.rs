//! Lists that end too early: the error, and the position from which the list can be continued.

use cumulo_core::Paged;
use cumulo_tencent::{Client, Error, ErrorKind};
use serde_json::json;

use super::fixture::*;

/// Returns the items before the error, and the error.
async fn read_until_error<O: Paged<Api = Api, Item = Entry>>(client: &Client, operation: O) -> (Vec<i64>, Error) {
    let mut items = client.items(operation);
    let mut found = Vec::new();
    loop {
        match items.next().await.expect("an error before the end") {
            Ok(item) => found.extend(item.id),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Incomplete, "{error}");
                assert_eq!(error.resume_token(), Some(&items.resume_token()), "{error}");
                assert!(items.next().await.is_none());
                return (found, error);
            }
        }
    }
}

#[tokio::test]
async fn an_empty_page_before_the_total_is_an_error_that_names_the_page() {
    let (client, memory) = memory(|params, count| {
        let items = if count == 2 { json!([]) } else { page_at(number(&params["At"]), 10, 30) };
        json!({ "Things": items, "Total": 30 })
    });
    let (found, error) = read_until_error(&client, ByOffset::new()).await;
    assert_eq!(found, ids_up_to(10));
    assert!(error.message().contains("10 of 30"), "{error}");
    assert_eq!(error.request_id(), Some("request-2"));
    assert_eq!(error.resume_token().unwrap().to_string(), "offset:10");
    assert!(error.is_retryable());
    let rest = client.items(ByOffset::new()).resume(error.resume_token().unwrap().clone()).all().await.unwrap();
    assert_eq!(rest.len(), 20);
    memory.requests();
}

#[tokio::test]
async fn all_and_pages_also_end_with_the_error() {
    let (client, _) = memory(|params, _| match number(&params["At"]) {
        1 => json!({ "Things": entries(0..3), "Total": 9 }),
        _ => json!({ "Things": null, "Total": 9 }),
    });
    assert_eq!(client.items(ByNumber::new()).all().await.unwrap_err().kind(), ErrorKind::Incomplete);
    let mut pages = client.pages(ByNumber::new());
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().err().unwrap();
    assert_eq!(error.resume_token().unwrap().to_string(), "page:2:3");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_first_page_without_items_is_an_error_if_the_total_is_not_zero() {
    for reply in [json!({ "Total": 2 }), json!({ "Total": 2, "Things": [] })] {
        let (client, _) = memory(move |_, _| reply.clone());
        let (found, error) = read_until_error(&client, ByOffset::new()).await;
        assert!(found.is_empty() && error.message().contains("0 of 2"), "{error}");
    }
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_an_error_even_without_a_total() {
    for entries in [json!(7), json!({ "a": 1, "b": 2 }), json!("none")] {
        let (client, _) = memory(move |_, _| json!({ "Things": entries.clone(), "NextToken": "" }));
        let (_, error) = read_until_error(&client, ByToken::new()).await;
        assert!(error.message().contains("Things: expected a list, found"), "{error}");
    }
    let (client, _) = memory(|_, _| json!({ "Data": [1], "NextToken": "" }));
    let (_, error) = read_until_error(&client, ByNumberInText::new()).await;
    assert!(error.message().contains("Data: expected an object, found a list"), "{error}");
}

#[tokio::test]
async fn a_repeated_page_before_the_total_is_an_error() {
    // The provider ignores the requested page.
    for total in [20, 30] {
        let (client, _) = memory(move |_, _| json!({ "Things": entries(0..10), "Total": total }));
        let (found, error) = read_until_error(&client, ByNumber::new()).await;
        assert_eq!(found, ids_up_to(10));
        assert!(error.message().contains(&format!("10 of {total}")), "{error}");
    }
}

#[tokio::test]
async fn an_empty_page_with_the_flag_for_more_is_an_error() {
    let (client, _) = memory(|params, _| {
        let items = if number(&params["At"]) < 3 { entries(0..number(&params["At"])) } else { json!([]) };
        json!({ "Things": items, "More": true })
    });
    let (found, error) = read_until_error(&client, ByNumberMarked::new()).await;
    assert_eq!(found, [0, 0, 1]);
    assert!(error.message().contains("3 items") && error.message().contains("`More`"), "{error}");
}

#[tokio::test]
async fn the_flag_for_more_without_a_token_is_an_error() {
    let (client, _) = memory(|_, _| json!({ "Things": entries(0..2), "More": true }));
    let (client, error) = (client.clone(), client.items(ByMarker::new()).all().await.unwrap_err());
    assert_eq!(error.kind(), ErrorKind::Incomplete);
    let resumed = client.items(ByMarker::new()).resume("token:later".parse().unwrap()).all().await.unwrap_err();
    assert!(resumed.message().contains("`More`"), "{resumed}");
}

#[tokio::test]
async fn a_list_by_token_that_ends_with_an_empty_page_before_the_total_is_an_error() {
    let (client, _) = memory(|params, _| match params["At"].as_str() {
        None => json!({ "Things": entries(0..2), "NextToken": "t2", "Total": 5 }),
        Some(_) => json!({ "Total": 5 }),
    });
    let (found, error) = read_until_error(&client, ByTokenWithTotal::new()).await;
    assert_eq!(found, ids_up_to(2));
    assert!(error.message().contains("2 of 5"), "{error}");
    // The number of items before a token is unknown.
    let rest = client.items(ByTokenWithTotal::new()).resume("token:t2".parse().unwrap()).all().await.unwrap();
    assert!(rest.is_empty());
}

#[tokio::test]
async fn the_end_that_a_provider_states_has_precedence_over_the_total() {
    let (client, _) = memory(|_, _| json!({ "Things": entries(0..2), "Total": 1000 }));
    assert_eq!(ids(&client, ByTokenWithTotal::new()).await, ids_up_to(2), "without a token the list ends");
    let (client, _) = memory(|_, _| json!({ "Things": entries(0..2), "Total": 1000, "More": false }));
    assert_eq!(ids(&client, ByNumberTotalAndMark::new()).await, ids_up_to(2));
}

#[tokio::test]
async fn a_list_that_becomes_shorter_is_complete_by_its_last_total() {
    let (client, _) = memory(|params, count| {
        let all = if count == 1 { 9 } else { 6 };
        json!({ "Things": page_at(number(&params["At"]), 3, all), "Total": all })
    });
    assert_eq!(ids(&client, ByOffset::new()).await, ids_up_to(6));
    let (client, _) = memory(|params, count| match count {
        1 => json!({ "Things": page_at(0, 3, 4), "Total": 4 }),
        _ => json!({ "Things": page_at(number(&params["At"]), 3, 3), "Total": 3 }),
    });
    assert_eq!(ids(&client, ByOffset::new()).await, ids_up_to(3), "the last item was removed");
}

#[tokio::test]
async fn items_that_cannot_be_kept_are_counted() {
    let (client, memory) = memory(|params, _| {
        let mut items = page_at(number(&params["At"]), 3, 6);
        if number(&params["At"]) == 0 {
            items[1] = json!(null);
            items[2] = json!("odd");
        }
        json!({ "Things": items, "Total": 6 })
    });
    assert_eq!(
        ids(&client, ByOffset::new()).await,
        [0, 3, 4, 5],
        "no item is repeated, and there is no error at the end"
    );
    assert_eq!(memory.requests().len(), 2);
}

#[tokio::test]
async fn a_start_beyond_the_end_of_the_list_is_not_an_error() {
    let (client, _) = memory(|_, _| json!({ "Things": [], "Total": 10 }));
    assert!(client.items(ByNumber::new().at(5)).all().await.unwrap().is_empty());
    assert!(client.items(ByOffset::new().at(50)).all().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_that_ends_at_max_pages_is_not_an_error() {
    let (client, _) = memory(|params, _| json!({ "Things": page_at(number(&params["At"]), 3, 9), "Total": 9 }));
    assert_eq!(client.items(ByOffset::new()).max_pages(2).all().await.unwrap().len(), 6);
}

#[tokio::test]
async fn lists_in_the_shapes_of_other_providers_are_read() {
    for entries in [json!({ "Id": 0 }), json!({ "Entry": [{ "Id": 0 }] }), json!({ "Entry": { "id": 0 } })] {
        let (client, _) = memory(move |_, _| json!({ "things": entries.clone(), "total": 1 }));
        assert_eq!(ids(&client, ByOffset::new()).await, [0]);
    }
}
