//! The lists of the tests, and a provider in memory that returns these lists.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use cumulo_core::{
    BoxFuture, Outgoing, Paged,
    generated::*,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::{Client, Credentials, Retry};
use serde_json::{Value, json};

/// The provider of the lists below.
pub type Api = cumulo_tencent::Tencent;

pub static SERVICE: Service = Service::new("lists", "2030-01-01", "lists", &Endpoints::NONE);

#[derive(Clone, Default)]
pub struct Entry {
    pub id: Option<i64>,
}
model! { Entry { 0 "Id" id } }

#[derive(Clone, Default)]
pub struct Inner {
    pub list: Option<Vec<Entry>>,
    pub total_count: Option<String>,
    pub next: Option<i64>,
}
model! { Inner { 0 "List" list, 1 "TotalCount" total_count, 2 "Next" next } }

#[derive(Clone, Default)]
pub struct Listed {
    pub entries: Option<Vec<Entry>>,
    pub total: Option<i64>,
    pub next_token: Option<String>,
    pub more: Option<bool>,
    pub data: Option<Inner>,
}
model! { Listed { 0 "Things" entries, 1 "Total" total, 2 "NextToken" next_token, 3 "More" more, 4 "Data" data } }

/// An operation of a family of paging.
macro_rules! family {
    ($name:ident $ty:ty; $($paged:tt)+) => {
        #[derive(Clone, Default)]
        pub struct $name {
            pub at: Option<$ty>,
            pub size: Option<$ty>,
        }
        operation! { $name() "DescribeThings" -> Listed { 0 "At" at: $ty, 1 "Size" size: $ty } }
        paged! { $name: Entry = $($paged)+ }
    };
}
family! { ByOffset i64; Offset "At", "Things" entries, total "Total" }
family! { ByOffsetAlone u64; Offset "At", "Things" entries }
family! { ByOffsetInText String; Offset "At", "Data.List" data.list, total "Data.TotalCount" }
family! { ByNumber i64; Number "At", "Things" entries, total "Total" }
family! { ByNumberAlone i64; Number "At", "Things" entries }
family! { ByNumberInText String; Number "At", "Data.List" data.list, total "Data.TotalCount" }
family! { ByToken String; Token "At", "Things" entries, next "NextToken" }
family! { ByCursor i64; Token "At", "Data.List" data.list, next "Data.Next" }
family! { ByTokenWithTotal String; Token "At", "Things" entries, next "NextToken", total "Total" }
family! { ByNumberMarked i64; Number "At", "Things" entries, more "More" }
family! { ByNumberTotalAndMark i64; Number "At", "Things" entries, total "Total", more "More" }
family! { ByMarker String; Token "At", "Things" entries, next "NextToken", more "More" }

/// Returns the response for the parameters of a request and its number, which starts with 1.
pub type Respond = dyn Fn(&Value, usize) -> Value + Send + Sync;

/// A provider in memory: it records the parameters of every request, and a function returns the response.
#[derive(Clone)]
pub struct Memory {
    respond: Arc<Respond>,
    log: Arc<Mutex<Vec<Value>>>,
    pub regions: Arc<Mutex<Vec<String>>>,
    pub wait: Duration,
}

impl Transport for Memory {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let params: Value = serde_json::from_slice(&request.body).unwrap();
        let header = |name: &str| request.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        self.regions.lock().unwrap().push(format!("{} {}", header("x-tc-region"), header("x-extra")));
        let count = {
            let mut log = self.log.lock().unwrap();
            log.push(params.clone());
            log.len()
        };
        let mut reply = (self.respond)(&params, count);
        reply["RequestId"] = format!("request-{count}").into();
        let body = json!({ "Response": reply }).to_string().into_bytes();
        let wait = self.wait;
        Box::pin(async move {
            tokio::time::sleep(wait).await;
            Ok(Incoming::new(200, http::HeaderMap::new(), body))
        })
    }
}

pub fn memory(respond: impl Fn(&Value, usize) -> Value + Send + Sync + 'static) -> (Client, Memory) {
    let memory =
        Memory { respond: Arc::new(respond), log: Arc::default(), regions: Arc::default(), wait: Duration::ZERO };
    (client(&memory), memory)
}

pub fn client(memory: &Memory) -> Client {
    Client::builder()
        .credentials(Credentials::new("id", "key"))
        .region("ap-guangzhou")
        .retry(Retry::off())
        .transport(memory.clone())
        .build()
        .unwrap()
}

impl Memory {
    pub fn requests(&self) -> Vec<Value> {
        std::mem::take(&mut *self.log.lock().unwrap())
    }
}

pub fn entries(ids: impl IntoIterator<Item = u64>) -> Value {
    ids.into_iter().map(|id| json!({ "Id": id })).collect::<Vec<_>>().into()
}

pub fn number(value: &Value) -> u64 {
    value.as_u64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default()
}

/// Returns items from an offset: at most `size`, and at most the provider's limit.
pub fn page_at(start: u64, size: u64, all: u64) -> Value {
    entries((start..all).take(size as usize))
}

pub async fn ids<O: Paged<Api = Api, Item = Entry>>(client: &Client, operation: O) -> Vec<i64> {
    client.items(operation).all().await.unwrap().into_iter().filter_map(|thing| thing.id).collect()
}

pub fn ids_up_to(count: i64) -> Vec<i64> {
    (0..count).collect()
}
