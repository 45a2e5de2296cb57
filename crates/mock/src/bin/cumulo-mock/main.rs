//! `cumulo-mock`: a loopback server that behaves like the three clouds.

mod args;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use args::{Command, Rate, Settings};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let settings = match args::read(lexopt::Parser::from_env(), |name| std::env::var(name).ok()) {
        Ok(Command::Print(text)) => {
            // A closed pipe is not a failure.
            let _ = writeln!(io::stdout(), "{text}");
            return ExitCode::SUCCESS;
        }
        Ok(Command::Serve(settings)) => settings,
        Err(message) => return failure(&message),
    };
    match serve(*settings).await {
        Ok(never) => match never {},
        Err(error) => failure(&error.to_string()),
    }
}

fn failure(message: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "cumulo-mock: {message}");
    ExitCode::from(2)
}

async fn serve(settings: Settings) -> io::Result<std::convert::Infallible> {
    let Settings { builder, rates, certificate } = settings;
    let mock = builder.start().await?;
    for Rate { provider, service, action, per_second } in rates {
        mock.on(&provider, &service, &action).rate(per_second);
    }
    let mut stdout = io::stdout();
    // The parent process may have closed the pipe. The mock continues to serve.
    let _ = writeln!(stdout, "listening on {}", mock.url());
    if let Some(pem) = mock.certificate() {
        let path = write_certificate(certificate, pem, mock.address().port())?;
        let _ = writeln!(stdout, "certificate {}", path.display());
    }
    let _ = stdout.flush();
    std::future::pending().await
}

/// Writes the certificate to the given file, or to a new temporary file if `path` is `None`. Returns the path.
fn write_certificate(path: Option<PathBuf>, pem: &str, port: u16) -> io::Result<PathBuf> {
    let with_path = |path: &PathBuf, error: io::Error| {
        io::Error::new(error.kind(), format!("cannot write the certificate to {}: {error}", path.display()))
    };
    if let Some(path) = path {
        return std::fs::write(&path, pem).map(|()| path.clone()).map_err(|error| with_path(&path, error));
    }
    let path = std::env::temp_dir().join(format!("cumulo-mock-{}-{port}.pem", std::process::id()));
    // `create_new` never writes to a file or link that another user created.
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(&path);
    file.and_then(|mut file| file.write_all(pem.as_bytes())).map_err(|error| with_path(&path, error))?;
    Ok(path)
}
