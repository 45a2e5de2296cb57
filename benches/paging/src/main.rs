//! Compares `client.items` over a list of 100,000 items with a manual loop over `client.send`. Both read from a
//! transport in memory, alternately. Also measures the memory of the process.

use std::{fs, sync::Arc};

use bytes::Bytes;
use cumulo_core::{
    BoxFuture, Outgoing,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::{Client, Credentials, Error, redis::DescribeInstances};
use rustix::time::{ClockId, clock_gettime};

const ITEMS: u64 = 100_000;
const PAGE: u64 = 100;
const ROUNDS: usize = 21;

/// The pages of the list.
#[derive(Clone)]
struct Pages(Arc<Vec<Bytes>>);

impl Pages {
    fn new() -> Self {
        let item = |id: u64| {
            format!(
                r#"{{"InstanceName":"cache-{id}","InstanceId":"crs-{id:08}","Appid":1250000000,"ProjectId":0,"RegionId":1,"ZoneId":100002,"VpcId":8,"SubnetId":9,"Status":2,"WanIp":"10.0.{}.{}","Port":6379,"Createtime":"2026-01-02 03:04:05","Size":1024.0,"SizeUsed":120.5,"Type":9,"AutoRenewFlag":0,"Engine":"Redis","ProductType":"standalone"}}"#,
                id / 256 % 256,
                id % 256
            )
        };
        let page = |page: u64| {
            let items: Vec<String> = (page * PAGE..(page + 1) * PAGE).map(item).collect();
            let items = items.join(",");
            format!(r#"{{"Response":{{"TotalCount":{ITEMS},"InstanceSet":[{items}],"RequestId":"request-{page}"}}}}"#)
        };
        Self(Arc::new((0..ITEMS / PAGE).map(|number| page(number).into()).collect()))
    }
}

impl Transport for Pages {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let text = String::from_utf8_lossy(&request.body);
        let digits = text.split_once(r#""Offset":"#).map_or("", |(_, rest)| rest);
        let digits: String = digits.chars().take_while(char::is_ascii_digit).collect();
        let page = digits.parse::<u64>().unwrap_or_default() / PAGE;
        let body = self.0.get(page as usize).cloned().unwrap_or_default();
        Box::pin(async { Ok(Incoming::new(200, http::HeaderMap::new(), body)) })
    }
}

async fn with_manual_loop(client: &Client) -> Result<u64, Error> {
    let (mut offset, mut sum) = (0, 0);
    loop {
        let reply = client.send(DescribeInstances::new().limit(PAGE as i64).offset(offset)).await?;
        let total = reply.total_count.unwrap_or_default();
        let items = reply.into_output().instance_set;
        offset += items.len() as i64;
        let count = items.len();
        for item in items {
            sum += item.instance_id.map_or(0, |id| id.len() as u64);
        }
        if count == 0 || offset >= total {
            return Ok(sum);
        }
    }
}

async fn with_items(client: &Client) -> Result<u64, Error> {
    let mut sum = 0;
    let mut items = client.items(DescribeInstances::new().limit(PAGE as i64));
    while let Some(item) = items.next().await {
        sum += item?.instance_id.map_or(0, |id| id.len() as u64);
    }
    Ok(sum)
}

/// Returns the CPU time of this process in seconds, which does not include other load on the machine.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Returns the resident memory in kilobytes.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let client = Client::builder()
        .credentials(Credentials::new("id", "key"))
        .region("ap-guangzhou")
        .transport(Pages::new())
        .build()?;
    runtime.block_on(async {
        let expected = with_manual_loop(&client).await?;
        assert_eq!(expected, ITEMS * 12);
        let (mut manual, mut items) = (Vec::new(), Vec::new());
        assert_eq!(with_items(&client).await?, expected);
        let before = resident();
        for _ in 0..ROUNDS {
            let start = cpu();
            assert_eq!(with_manual_loop(&client).await?, expected);
            manual.push(cpu() - start);
            let start = cpu();
            assert_eq!(with_items(&client).await?, expected);
            items.push(cpu() - start);
        }
        // Reads the list once more, and measures the memory while reading.
        let (mut count, mut max_resident) = (0u64, 0);
        let mut list = client.items(DescribeInstances::new().limit(PAGE as i64));
        while let Some(item) = list.next().await {
            item?;
            count += 1;
            if count.is_multiple_of(10_000) {
                max_resident = max_resident.max(resident());
            }
        }
        let ratio = median(items.iter().zip(&manual).map(|(items, manual)| items / manual).collect());
        println!("{ITEMS} items, {} pages, median of {ROUNDS} rounds", ITEMS / PAGE);
        println!("manual   {:6.1} ms", median(manual) * 1e3);
        println!("items    {:6.1} ms", median(items) * 1e3);
        println!("ratio    {ratio:6.3}   at most 1.1");
        println!("memory   {before} KB before, at most {max_resident} KB while reading");
        Ok::<_, Error>(())
    })?;
    Ok(())
}
