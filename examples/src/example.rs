use std::{
    env,
    io::{self, Write},
};

use cumulo_mock::{DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, Mock};
use lexopt::{Arg, Parser, ValueExt};
use tokio::runtime::Runtime;

/// The result of an example. An error ends the program with exit code 1.
pub type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// The environment variable with the new password, for examples that set one on a real cloud.
pub const PASSWORD: &str = "CUMULO_EXAMPLE_PASSWORD";

/// A running example, with its mock unless `--live` is on the command line.
#[derive(Debug)]
pub struct Example {
    mock: Option<Mock>,
    // Dropped after the mock, whose server runs on it.
    _runtime: Option<Runtime>,
}

impl Example {
    /// Reads the command line and starts the mock.
    ///
    /// An argument is a pair of its name and the value that is used with the mock. With `--live` all arguments must be
    /// on the command line.
    ///
    /// # Errors
    /// An option is unknown, an argument is missing or superfluous, or the mock cannot listen.
    pub async fn start<const N: usize>(arguments: [(&str, &str); N]) -> Result<(Self, [String; N])> {
        let (is_live, values) = read(Parser::from_env(), arguments)?;
        let mock = if is_live { None } else { Some(Mock::builder().start().await?) };
        Ok((Self { mock, _runtime: None }, values))
    }

    /// Reads the command line and starts the mock, in a program without async. The mock runs on a separate thread.
    ///
    /// # Errors
    /// The same as for [`start`](Self::start), or a thread cannot be started.
    pub fn start_blocking<const N: usize>(arguments: [(&str, &str); N]) -> Result<(Self, [String; N])> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let (example, values) = runtime.block_on(Self::start(arguments))?;
        Ok((Self { _runtime: Some(runtime), ..example }, values))
    }

    /// Returns the mock, to script its responses; `None` with `--live`.
    pub fn mock(&self) -> Option<&Mock> {
        self.mock.as_ref()
    }

    /// Returns the builder of an Alibaba Cloud client.
    pub fn alibaba(&self) -> cumulo_alibaba::ClientBuilder {
        let builder = cumulo_alibaba::Client::builder();
        let Some(mock) = &self.mock else { return builder };
        let credentials = cumulo_alibaba::Credentials::new(DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET);
        builder.credentials(credentials).region("cn-hangzhou").endpoint(mock.url())
    }

    /// Returns the builder of a Tencent Cloud client.
    pub fn tencent(&self) -> cumulo_tencent::ClientBuilder {
        let builder = cumulo_tencent::Client::builder();
        let Some(mock) = &self.mock else { return builder };
        let credentials = cumulo_tencent::Credentials::new(DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET);
        builder.credentials(credentials).region("ap-guangzhou").endpoint(mock.url())
    }

    /// Returns the builder of a Zenlayer client.
    pub fn zenlayer(&self) -> cumulo_zenlayer::ClientBuilder {
        let builder = cumulo_zenlayer::Client::builder();
        let Some(mock) = &self.mock else { return builder };
        let credentials = cumulo_zenlayer::Credentials::new(DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET);
        builder.credentials(credentials).endpoint(mock.url())
    }

    /// Asks for a confirmation before a real cloud is changed. Does nothing with the mock.
    ///
    /// # Errors
    /// The user does not type `yes`.
    pub fn confirm(&self, action: &str) -> Result {
        if self.mock.is_some() {
            return Ok(());
        }
        print!("This {action}. Type `yes` to continue: ");
        io::stdout().flush()?;
        let mut line = String::new();
        io::stdin().read_line(&mut line)?;
        if line.trim() == "yes" { Ok(()) } else { Err("nothing was changed".into()) }
    }

    /// Returns the new password: a sample with the mock, the variable [`PASSWORD`] with `--live`. Other users of the
    /// machine can read a command line, so it is not an argument.
    ///
    /// # Errors
    /// The variable is not set.
    pub fn password(&self) -> Result<String> {
        match self.mock {
            Some(_) => Ok("Example-2026".to_owned()),
            None => env::var(PASSWORD).map_err(|_| format!("set the environment variable {PASSWORD}").into()),
        }
    }
}

/// Reads the arguments. Returns whether `--live` is set, and the values of the program's own arguments.
fn read<const N: usize>(mut parser: Parser, arguments: [(&str, &str); N]) -> Result<(bool, [String; N])> {
    let mut is_live = false;
    let mut values = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("live") => is_live = true,
            Arg::Value(value) if values.len() < N => values.push(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if is_live && values.len() < N {
        let names: Vec<String> = arguments.iter().map(|(name, _)| format!("<{name}>")).collect();
        return Err(format!("with --live, all arguments are required: {}", names.join(" ")).into());
    }
    let mut values = values.into_iter();
    Ok((is_live, arguments.map(|(_, sample)| values.next().unwrap_or_else(|| sample.to_owned()))))
}
