//! `cumulo-mock`: the three clouds on a loopback port.

use std::{io::Write, net::SocketAddr, process::ExitCode};

use cumulo_mock::{Builder, Credentials, DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, Mock};

fn usage() -> String {
    format!(
        "\
The three clouds on a loopback port, for tests.

Usage: cumulo-mock [--listen 127.0.0.1:PORT] [--access-key ID:SECRET[:TOKEN]]... [--bearer TOKEN]...

  --listen      where to listen; loopback addresses only [default: 127.0.0.1:0, a free port]
  --access-key  an access key to accept, of every cloud, with its session token if it has one
                [default: {DEFAULT_ACCESS_KEY_ID}:{DEFAULT_ACCESS_KEY_SECRET}]
  --bearer      a bearer token to accept

Prints `listening on http://127.0.0.1:PORT`, then one line a request to the standard error, without secrets."
    )
}

fn settings(mut args: impl Iterator<Item = String>) -> Result<Option<Builder>, String> {
    let mut builder = Mock::builder().log(|record| eprintln!("{record}"));
    while let Some(arg) = args.next() {
        if arg == "--help" || arg == "-h" {
            return Ok(None);
        }
        let (name, inline) = match arg.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (arg, None),
        };
        let mut value = || inline.clone().or_else(|| args.next()).ok_or_else(|| format!("{name} needs a value"));
        builder = match name.as_str() {
            "--listen" => {
                let address: SocketAddr =
                    value()?.parse().map_err(|_| "--listen needs an address such as 127.0.0.1:8080")?;
                builder.listen(address)
            }
            "--access-key" => builder.credentials(access_key(&value()?)?),
            "--bearer" => builder.bearer(value()?),
            // What stands there may be a secret in the wrong place.
            _ => return Err("unknown argument; see --help".into()),
        };
    }
    Ok(Some(builder))
}

fn access_key(text: &str) -> Result<Credentials, String> {
    let mut parts = text.splitn(3, ':');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(id), Some(secret), token) if !id.is_empty() && !secret.is_empty() => {
            let credentials = Credentials::new(id, secret);
            Ok(match token {
                Some(token) => credentials.token(token),
                None => credentials,
            })
        }
        _ => Err("--access-key needs ID:SECRET or ID:SECRET:TOKEN".into()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let failed = |why: String| {
        eprintln!("cumulo-mock: {why}");
        ExitCode::from(2)
    };
    let builder = match settings(std::env::args().skip(1)) {
        Ok(Some(builder)) => builder,
        Ok(None) => {
            println!("{}", usage());
            return ExitCode::SUCCESS;
        }
        Err(why) => return failed(why),
    };
    let mock = match builder.start().await {
        Ok(mock) => mock,
        Err(error) => return failed(error.to_string()),
    };
    println!("listening on {}", mock.url());
    // Whoever started us may have gone; we serve all the same.
    let _ = std::io::stdout().flush();
    std::future::pending::<()>().await;
    ExitCode::SUCCESS
}
