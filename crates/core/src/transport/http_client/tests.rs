#![allow(clippy::unwrap_used)]

use std::net::SocketAddr;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    task::JoinHandle,
};

use super::*;

/// Starts a server that accepts one connection. It reads some bytes before it sends each of `replies`. The task
/// returns all bytes that the server has read.
async fn server(replies: Vec<Vec<u8>>) -> (SocketAddr, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut all = Vec::new();
        for reply in replies {
            all.push(connection.read_u8().await.unwrap());
            let mut buffer = [0; 4096];
            while let Ok(Ok(count)) =
                tokio::time::timeout(Duration::from_millis(200), connection.read(&mut buffer)).await
                && count > 0
            {
                all.extend_from_slice(buffer.get(..count).unwrap());
            }
            connection.write_all(&reply).await.unwrap();
        }
        all
    });
    (address, task)
}

fn client(variable: &str, proxy: &str) -> HttpClient {
    let proxies = Proxies::from_variables(&[(variable, proxy)]).unwrap();
    HttpClient::new(Duration::from_secs(5), proxies).unwrap()
}

fn get(endpoint: &str, target: &str) -> Outgoing {
    Outgoing::new(http::Method::GET, Endpoint::parse(endpoint).unwrap(), target.into())
}

const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

#[test]
fn requests_have_the_uri_of_their_endpoint_and_target() {
    let client = HttpClient::new(Duration::from_secs(1), None).unwrap();
    let (first, second) = (Endpoint::https("one.example.com"), Endpoint::https("other.example.com:8443"));
    for (endpoint, target, uri) in [
        (&first, "/", "https://one.example.com/"),
        (&first, "/", "https://one.example.com/"),
        (&second, "/", "https://other.example.com:8443/"),
        (&second, "/a?b=%2F", "https://other.example.com:8443/a?b=%2F"),
        (&first, "/a/../b/%2e%2e/c", "https://one.example.com/a/../b/%2e%2e/c"),
    ] {
        let built = client.uri(endpoint, target.into());
        assert!(built.is_ok_and(|built| built == uri), "{uri}");
    }
}

#[tokio::test]
async fn sends_plain_http_to_the_forwarding_proxy() {
    let (address, task) = server(vec![OK.to_vec()]).await;
    let client = client("HTTP_PROXY", &format!("http://u:p@{address}"));
    let incoming = client.send(get("http://cloud.example:8080", "/a?b=1")).await.unwrap();
    assert_eq!((incoming.status, &incoming.body[..]), (200, &b"{}"[..]));
    let read = String::from_utf8(task.await.unwrap()).unwrap().to_lowercase();
    assert!(read.starts_with("get http://cloud.example:8080/a?b=1 http/1.1\r\n"), "{read}");
    assert!(read.contains("\r\nproxy-authorization: basic dtpw\r\n"), "{read}");
}

#[tokio::test]
async fn sends_https_through_a_tunnel_and_reports_a_refused_tunnel_as_a_connect_error() {
    let (address, task) = server(vec![b"HTTP/1.1 403 Forbidden\r\n\r\n".to_vec()]).await;
    let client = client("HTTPS_PROXY", &format!("http://u:p@{address}"));
    let error = client.send(get("https://cloud.example", "/?Password=hunter2")).await.err().unwrap();
    assert!(error.connect, "{error}");
    let read = String::from_utf8(task.await.unwrap()).unwrap().to_lowercase();
    assert!(read.starts_with("connect cloud.example:443 http/1.1\r\n"), "{read}");
    assert!(read.contains("proxy-authorization: basic dtpw\r\n") && !read.contains("hunter2"), "{read}");
}

#[tokio::test]
async fn the_error_of_a_failed_connection_names_the_host_and_no_secret() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let direct = HttpClient::new(Duration::from_secs(5), None).unwrap();
    let error = direct.send(get(&format!("http://{closed}"), "/?Password=hunter2")).await.err().unwrap();
    let text = format!("{error:#}");
    assert!(text.starts_with(&format!("no connection: cannot connect to {closed}: ")), "{text}");
    assert!(!format!("{text}{error:?}").contains("hunter2"), "{text} {error:?}");

    let proxied = client("HTTPS_PROXY", &format!("http://user:hunter2@{closed}"));
    let error = proxied.send(get("https://cloud.example", "/?Password=hunter2")).await.err().unwrap();
    let text = format!("{error:#}");
    assert!(text.contains("cannot connect to cloud.example through the proxy from the environment: "), "{text}");
    assert!(!format!("{text}{error:?}").contains("hunter2"), "{text} {error:?}");
}

#[tokio::test]
async fn reports_a_connect_error_if_the_proxy_does_not_respond_in_time() {
    // The proxy accepts the connection, but does not respond.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxies = Proxies::from_variables(&[("HTTPS_PROXY", &listener.local_addr().unwrap().to_string())]).unwrap();
    let client = HttpClient::new(Duration::from_millis(50), proxies).unwrap();
    let error = client.send(get("https://cloud.example", "/")).await.err().unwrap();
    assert!(error.connect && format!("{error:#}").contains("50ms"), "{error:#}");
}

#[cfg(feature = "socks")]
#[tokio::test]
async fn connects_through_socks_5_by_name_and_with_a_password() {
    let replies = vec![vec![5, 2], vec![1, 0], vec![5, 0, 0, 1, 127, 0, 0, 1, 0, 80], OK.to_vec()];
    let (address, task) = server(replies).await;
    let client = client("ALL_PROXY", &format!("socks5h://me:pw@{address}"));
    let incoming = client.send(get("http://cloud.example", "/")).await.unwrap();
    assert_eq!(incoming.status, 200);
    let read = task.await.unwrap();
    let sent = |part: &[u8]| read.windows(part.len()).any(|window| window == part);
    assert!(sent(b"\x02me\x02pw") && sent(b"\x0dcloud.example\0\x50"), "{read:?}");
    assert!(sent(b"GET / HTTP/1.1"), "{read:?}");
}
