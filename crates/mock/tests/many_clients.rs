//! A thousand clients at the same time.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::sync::Arc;

use common::{
    mock,
    schemes::{SCHEMES, With, sign, with},
};
use cumulo_mock::Mock;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

const CLIENTS: usize = 1_000;
const REQUESTS: usize = 4;

/// Sends requests over one connection with the client's scheme, each with a new nonce. Returns the number of accepted
/// requests.
async fn client(mock: Arc<Mock>, number: usize) -> usize {
    let scheme = SCHEMES[number % SCHEMES.len()];
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    let mut accepted = 0;
    for request in 0..REQUESTS {
        let nonce: &'static str = (1 + number * REQUESTS + request).to_string().leak();
        stream.write_all(&sign(scheme, &With { nonce, ..with(scheme) }).bytes()).await.unwrap();
        let mut reply = vec![0; 4_096];
        let length = stream.read(&mut reply).await.unwrap();
        let reply = String::from_utf8_lossy(&reply[..length]);
        accepted += usize::from(reply.starts_with("HTTP/1.1 200 ") && !reply.contains("\"Error\""));
    }
    accepted
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn serves_a_thousand_clients_at_the_same_time() {
    let mock = Arc::new(mock().await);
    let mut clients = JoinSet::new();
    for number in 0..CLIENTS {
        clients.spawn(client(Arc::clone(&mock), number));
    }
    let accepted: usize = clients.join_all().await.into_iter().sum();
    assert_eq!(accepted, CLIENTS * REQUESTS);
    let actions = ["ResetPassword", "ResetAccountPassword", "ResetInstancePassword", "Nodes"];
    let counted: usize = actions.iter().map(|action| mock.calls(action)).sum();
    assert_eq!(counted, CLIENTS * REQUESTS, "every request was carried out once");
    let replays = SCHEMES.into_iter().filter(|scheme| scheme.has_nonce());
    for scheme in replays {
        let number = SCHEMES.iter().position(|known| *known == scheme).unwrap();
        let nonce: &'static str = (1 + number * REQUESTS).to_string().leak();
        let again = sign(scheme, &With { nonce, ..with(scheme) });
        assert_ne!(common::send(&mock, &again).await.code(), "", "{scheme:?}: the nonce was used by client {number}");
    }
}
