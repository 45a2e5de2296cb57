#![allow(clippy::unwrap_used)]

use std::net::SocketAddr;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    task::JoinHandle,
};

use super::*;

/// A server of one connection: says each of `replies` after it has read something, and returns all that it read.
async fn server(replies: Vec<Vec<u8>>) -> (SocketAddr, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut all = Vec::new();
        for reply in replies {
            all.push(connection.read_u8().await.unwrap());
            let mut more = [0; 4096];
            while let Ok(Ok(count)) = tokio::time::timeout(Duration::from_millis(200), connection.read(&mut more)).await
                && count > 0
            {
                all.extend_from_slice(more.get(..count).unwrap());
            }
            connection.write_all(&reply).await.unwrap();
        }
        all
    });
    (address, serving)
}

fn client(variable: &str, proxy: &str) -> HttpClient {
    let proxies = Proxies::of_variables(&[(variable, proxy)]).unwrap();
    HttpClient::new(Duration::from_secs(5), proxies).unwrap()
}

fn get(endpoint: &str, target: &str) -> Outgoing {
    Outgoing::new(http::Method::GET, Endpoint::parse(endpoint).unwrap(), target.into())
}

const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

#[test]
fn every_request_has_the_uri_of_its_endpoint_and_target() {
    let client = HttpClient::new(Duration::from_secs(1), None).unwrap();
    let (one, other) = (Endpoint::https("one.example.com"), Endpoint::https("other.example.com:8443"));
    for (endpoint, target, uri) in [
        (&one, "/", "https://one.example.com/"),
        (&one, "/", "https://one.example.com/"),
        (&other, "/", "https://other.example.com:8443/"),
        (&other, "/a?b=%2F", "https://other.example.com:8443/a?b=%2F"),
        (&one, "/a/../b/%2e%2e/c", "https://one.example.com/a/../b/%2e%2e/c"),
    ] {
        let found = client.uri(endpoint, target.into());
        assert!(found.is_ok_and(|found| found == uri), "{uri}");
    }
}

#[tokio::test]
async fn plain_http_is_forwarded_by_a_proxy() {
    let (address, serving) = server(vec![OK.to_vec()]).await;
    let client = client("HTTP_PROXY", &format!("http://u:p@{address}"));
    let incoming = client.send(get("http://cloud.example:8080", "/a?b=1")).await.unwrap();
    assert_eq!((incoming.status, &incoming.body[..]), (200, &b"{}"[..]));
    let read = String::from_utf8(serving.await.unwrap()).unwrap().to_lowercase();
    assert!(read.starts_with("get http://cloud.example:8080/a?b=1 http/1.1\r\n"), "{read}");
    assert!(read.contains("\r\nproxy-authorization: basic dtpw\r\n"), "{read}");
}

#[tokio::test]
async fn https_goes_through_a_tunnel_and_a_refused_one_is_no_connection() {
    let (address, serving) = server(vec![b"HTTP/1.1 403 Forbidden\r\n\r\n".to_vec()]).await;
    let client = client("HTTPS_PROXY", &format!("http://u:p@{address}"));
    let error = client.send(get("https://cloud.example", "/?Password=hunter2")).await.err().unwrap();
    assert!(error.connect, "{error}");
    let read = String::from_utf8(serving.await.unwrap()).unwrap().to_lowercase();
    assert!(read.starts_with("connect cloud.example:443 http/1.1\r\n"), "{read}");
    assert!(read.contains("proxy-authorization: basic dtpw\r\n") && !read.contains("hunter2"), "{read}");
}

#[tokio::test]
async fn a_connection_that_fails_names_the_host_and_no_secret() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let direct = HttpClient::new(Duration::from_secs(5), None).unwrap();
    let error = direct.send(get(&format!("http://{closed}"), "/?Password=hunter2")).await.err().unwrap();
    let text = format!("{error:#}");
    assert!(text.starts_with(&format!("no connection: cannot connect to {closed}: ")), "{text}");
    assert!(!format!("{text}{error:?}").contains("hunter2"), "{text} {error:?}");

    let proxied = client("HTTPS_PROXY", &format!("http://user:hunter2@{closed}"));
    let error = proxied.send(get("https://cloud.example", "/?Password=hunter2")).await.err().unwrap();
    let text = format!("{error:#}");
    assert!(text.contains("cannot connect to cloud.example through the proxy that the environment names: "), "{text}");
    assert!(!format!("{text}{error:?}").contains("hunter2"), "{text} {error:?}");
}

#[tokio::test]
async fn no_answer_within_the_limit_is_no_connection() {
    // The proxy accepts, and says nothing.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxies = Proxies::of_variables(&[("HTTPS_PROXY", &listener.local_addr().unwrap().to_string())]).unwrap();
    let client = HttpClient::new(Duration::from_millis(50), proxies).unwrap();
    let error = client.send(get("https://cloud.example", "/")).await.err().unwrap();
    assert!(error.connect && format!("{error:#}").contains("50ms"), "{error:#}");
}

#[cfg(feature = "socks")]
#[tokio::test]
async fn socks_5_connects_to_a_name_with_a_password() {
    let replies = vec![vec![5, 2], vec![1, 0], vec![5, 0, 0, 1, 127, 0, 0, 1, 0, 80], OK.to_vec()];
    let (address, serving) = server(replies).await;
    let client = client("ALL_PROXY", &format!("socks5h://me:pw@{address}"));
    let incoming = client.send(get("http://cloud.example", "/")).await.unwrap();
    assert_eq!(incoming.status, 200);
    let read = serving.await.unwrap();
    let said = |part: &[u8]| read.windows(part.len()).any(|window| window == part);
    assert!(said(b"\x02me\x02pw") && said(b"\x0dcloud.example\0\x50"), "{read:?}");
    assert!(said(b"GET / HTTP/1.1"), "{read:?}");
}
