//! `cumulo-mock`: the three clouds on a loopback port.

use std::{io::Write, net::SocketAddr, process::ExitCode};

use cumulo_mock::{Builder, Credentials, DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, Mock};

fn usage() -> String {
    format!(
        "\
The three clouds on a loopback port, for tests.

Usage: cumulo-mock [--listen 127.0.0.1:PORT] [--access-key ID:SECRET[:TOKEN]]... [--bearer TOKEN]...
                   [--rate PROVIDER/SERVICE/ACTION=N]...

  --listen      where to listen; loopback addresses only [default: 127.0.0.1:0, a free port]
  --access-key  an access key to accept, of every cloud, with its session token if it has one
                [default: {DEFAULT_ACCESS_KEY_ID}:{DEFAULT_ACCESS_KEY_SECRET}]
  --bearer      a bearer token to accept
  --rate        throttle an action beyond N requests in any second: tencent/redis/ResetPassword=20

Prints `listening on http://127.0.0.1:PORT`, then one line a request to the standard error, without secrets."
    )
}

/// What the arguments ask for.
struct Settings {
    builder: Builder,
    rates: Vec<Rate>,
}

/// A rate of an action: provider, service, action, requests a second.
struct Rate([String; 3], u32);

fn settings(mut args: impl Iterator<Item = String>) -> Result<Option<Settings>, String> {
    let mut rates = Vec::new();
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
            "--rate" => {
                rates.push(rate(&value()?).ok_or("--rate needs PROVIDER/SERVICE/ACTION=N, N at least 1")?);
                builder
            }
            // What stands there may be a secret in the wrong place.
            _ => return Err("unknown argument; see --help".into()),
        };
    }
    Ok(Some(Settings { builder, rates }))
}

fn rate(text: &str) -> Option<Rate> {
    let (name, per_second) = text.rsplit_once('=')?;
    let names: Vec<String> = name.split('/').map(str::to_owned).collect();
    let per_second = per_second.parse().ok().filter(|rate| *rate > 0)?;
    Some(Rate(names.try_into().ok()?, per_second))
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
    let Settings { builder, rates } = match settings(std::env::args().skip(1)) {
        Ok(Some(settings)) => settings,
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
    for Rate([provider, service, action], per_second) in rates {
        mock.on(&provider, &service, &action).rate(per_second);
    }
    println!("listening on {}", mock.url());
    // Whoever started us may have gone; we serve all the same.
    let _ = std::io::stdout().flush();
    std::future::pending::<()>().await;
    ExitCode::SUCCESS
}
