//! Command-line arguments of `cumulo-mock`.

use std::{ffi::OsString, net::SocketAddr, path::PathBuf};

use cumulo_mock::{Builder, Credentials, DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, Mock};
use lexopt::{Arg, Parser, ValueExt};

/// Names of all options, for suggestions.
const OPTIONS: [&str; 8] =
    ["--access-key", "--bearer", "--certificate", "--help", "--listen", "--rate", "--tls", "--version"];

/// Environment variables for access keys and bearer tokens. Other users of the machine cannot read them.
const ACCESS_KEY: &str = "CUMULO_MOCK_ACCESS_KEY";
const BEARER: &str = "CUMULO_MOCK_BEARER";

fn usage() -> String {
    format!(
        "\
A loopback server that behaves like Alibaba Cloud, Tencent Cloud and Zenlayer, for tests.

Usage: cumulo-mock [OPTIONS]

Options:
  --listen ADDRESS      Listen on this loopback address [default: 127.0.0.1:0, a free port]
  --access-key KEY      Accept this access key, for every cloud. KEY is ID:SECRET or ID:SECRET:TOKEN, or @FILE for a file
                        with one key per line. Repeatable.
                        [default: {DEFAULT_ACCESS_KEY_ID}:{DEFAULT_ACCESS_KEY_SECRET}]
  --bearer TOKEN        Accept this bearer token, or, with @FILE, the tokens in a file, one per line. Repeatable.
  --rate PROVIDER/SERVICE/ACTION=N
                        Throttle requests for an action above N per second: tencent/redis/ResetPassword=20. Repeatable.
  --tls                 Serve HTTPS with a self-signed certificate that is generated at start
  --certificate FILE    Write the certificate to this file; implies --tls [default: a new temporary file]
  --help                Print this text
  --version             Print the version

Environment:
  {ACCESS_KEY}  Access keys, separated by whitespace, as for --access-key
  {BEARER}      Bearer tokens, separated by whitespace, as for --bearer

Arguments are visible to all users of the machine: pass secrets in the environment or in files.

Prints `listening on http://127.0.0.1:PORT` (https:// with --tls), and with --tls also `certificate FILE`. Logs one line
per request to standard error, without secrets."
    )
}

/// The task that the arguments select.
pub(crate) enum Command {
    Serve(Box<Settings>),
    Print(String),
}

pub(crate) struct Settings {
    pub(crate) builder: Builder,
    pub(crate) rates: Vec<Rate>,
    /// File to write the certificate to.
    pub(crate) certificate: Option<PathBuf>,
}

/// The rate limit of an action.
pub(crate) struct Rate {
    pub(crate) provider: String,
    pub(crate) service: String,
    pub(crate) action: String,
    pub(crate) per_second: u32,
}

/// Reads the arguments and the environment. Errors contain no values, because a value may be a secret.
pub(crate) fn read(mut parser: Parser, environment: impl Fn(&str) -> Option<String>) -> Result<Command, String> {
    let builder = Mock::builder().log(|record| eprintln!("{record}"));
    let mut settings = Settings { builder, rates: Vec::new(), certificate: None };
    for key in environment(ACCESS_KEY).unwrap_or_default().split_whitespace() {
        settings.builder = access_keys(settings.builder, key, ACCESS_KEY)?;
    }
    for token in environment(BEARER).unwrap_or_default().split_whitespace() {
        settings.builder = bearers(settings.builder, token, BEARER)?;
    }
    let mut position = 0;
    while let Some(arg) = parser.next().map_err(|error| unreadable(&error))? {
        position += 1;
        let name = match arg {
            Arg::Long(name) => format!("--{name}"),
            Arg::Short(letter) => format!("-{letter}"),
            Arg::Value(_) => {
                return Err(format!(
                    "argument {position} is not an option (its value is hidden because it may be a secret); see --help"
                ));
            }
        };
        let Settings { builder, rates, certificate } = settings;
        settings = match name.as_str() {
            "--help" | "-h" => return Ok(Command::Print(usage())),
            "--version" | "-V" => {
                return Ok(Command::Print(format!("cumulo-mock {}", env!("CARGO_PKG_VERSION"))));
            }
            "--tls" => Settings { builder: with_tls(builder)?, rates, certificate },
            "--certificate" => {
                let path = value(&mut parser, &name, "a file name")?;
                Settings { builder: with_tls(builder)?, rates, certificate: Some(path.into()) }
            }
            "--listen" => {
                let text = text(&mut parser, &name, "a loopback address such as 127.0.0.1:8080")?;
                let address: SocketAddr =
                    text.parse().map_err(|_| "--listen needs a loopback address such as 127.0.0.1:8080")?;
                Settings { builder: builder.listen(address), rates, certificate }
            }
            "--access-key" => {
                let text = text(&mut parser, &name, "ID:SECRET, ID:SECRET:TOKEN or @FILE")?;
                Settings { builder: access_keys(builder, &text, &name)?, rates, certificate }
            }
            "--bearer" => {
                let text = text(&mut parser, &name, "TOKEN or @FILE")?;
                Settings { builder: bearers(builder, &text, &name)?, rates, certificate }
            }
            "--rate" => {
                const RATE: &str = "PROVIDER/SERVICE/ACTION=N with N at least 1";
                let text = text(&mut parser, &name, RATE)?;
                let mut rates = rates;
                rates.push(rate(&text).ok_or_else(|| format!("--rate needs {RATE}"))?);
                Settings { builder, rates, certificate }
            }
            _ => return Err(unknown(&name)),
        };
    }
    Ok(Command::Serve(Box::new(settings)))
}

#[cfg(feature = "tls")]
fn with_tls(builder: Builder) -> Result<Builder, String> {
    Ok(builder.tls())
}

#[cfg(not(feature = "tls"))]
fn with_tls(_: Builder) -> Result<Builder, String> {
    Err("this program was built without the feature `tls`; build it again with `--features tls`".into())
}

/// Returns the error for an unknown option, with the most similar option as a suggestion.
fn unknown(name: &str) -> String {
    let distance = |known: &&str| strsim::osa_distance(known, name);
    let nearest = OPTIONS.into_iter().min_by_key(|known| distance(known)).filter(|known| distance(known) <= 3);
    let hint = nearest.map(|known| format!(" (did you mean `{known}`?)")).unwrap_or_default();
    format!("unknown argument `{name}`{hint}; see --help")
}

/// Returns the error for an argument that cannot be parsed. The parser's own message would quote the value.
fn unreadable(error: &lexopt::Error) -> String {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => format!("{option} has no value; see --help"),
        _ => "an argument cannot be read; see --help".into(),
    }
}

fn value(parser: &mut Parser, name: &str, form: &str) -> Result<OsString, String> {
    parser.value().map_err(|_| format!("{name} needs a value: {form}"))
}

fn text(parser: &mut Parser, name: &str, form: &str) -> Result<String, String> {
    value(parser, name, form)?.string().map_err(|_| format!("the value of {name} is not UTF-8"))
}

/// Returns the lines of the file if the text is `@FILE`, otherwise the text itself.
fn lines(text: &str, source: &str) -> Result<Vec<String>, String> {
    let Some(path) = text.strip_prefix('@') else { return Ok(vec![text.to_owned()]) };
    let content =
        std::fs::read_to_string(path).map_err(|error| format!("cannot read the file {path} of {source}: {error}"))?;
    let lines: Vec<String> =
        content.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.is_empty() { Err(format!("the file {path} of {source} is empty")) } else { Ok(lines) }
}

fn access_keys(mut builder: Builder, text: &str, source: &str) -> Result<Builder, String> {
    for line in lines(text, source)? {
        builder = builder.credentials(access_key(&line).ok_or_else(|| {
            format!("{source} needs ID:SECRET, ID:SECRET:TOKEN or @FILE, where a file has one key per line")
        })?);
    }
    Ok(builder)
}

fn bearers(mut builder: Builder, text: &str, source: &str) -> Result<Builder, String> {
    for line in lines(text, source)? {
        builder = builder.bearer(line);
    }
    Ok(builder)
}

fn access_key(text: &str) -> Option<Credentials> {
    let mut parts = text.splitn(3, ':');
    let (id, secret, token) = (parts.next()?, parts.next()?, parts.next());
    if id.is_empty() || secret.is_empty() {
        return None;
    }
    let credentials = Credentials::new(id, secret);
    Some(match token {
        Some(token) => credentials.token(token),
        None => credentials,
    })
}

fn rate(text: &str) -> Option<Rate> {
    let (name, per_second) = text.rsplit_once('=')?;
    let per_second = per_second.parse().ok().filter(|rate| *rate > 0)?;
    let names: [&str; 3] = name.split('/').collect::<Vec<_>>().try_into().ok()?;
    let [provider, service, action] = names.map(str::to_owned);
    Some(Rate { provider, service, action, per_second })
}
