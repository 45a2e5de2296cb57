//! The program `cumulo-mock`: its output, arguments and errors.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
};

use common::Request;

struct Program {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Program {
    fn start(args: &[&str]) -> Self {
        Self::spawn(Command::new(env!("CARGO_BIN_EXE_cumulo-mock")).args(args))
    }

    fn spawn(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line
    }

    /// Stops the program and returns its standard error.
    fn stop(mut self) -> String {
        self.child.kill().unwrap();
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        self.child.wait().unwrap();
        text
    }
}

fn send(address: &str, request: Request) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(&request.set("connection", "close").bytes()).unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

#[test]
fn serves_until_it_is_killed() {
    let mut program = Program::start(&[
        "--listen",
        "127.0.0.1:0",
        "--access-key",
        "id:hush-key:hush:token",
        "--access-key=id2:hush-key",
        "--bearer",
        "hush-bearer",
    ]);
    let line = program.line();
    let address =
        line.strip_prefix("listening on http://").and_then(|rest| rest.strip_suffix('\n')).unwrap().to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{line:?}");
    let request = common::reset_zec("Hush-Passw0rd").set("authorization", "Bearer hush-bearer");
    let reply = send(&address, request.clone().set("x-zc-action", "Nothing"));
    assert!(
        reply.contains("AUTHFAILURE_UNAUTHORIZED_OPERATION"),
        "the bearer token is accepted, but the action is unknown: {reply}"
    );
    assert!(
        send(&address, request.set("authorization", "Bearer unknown")).contains("AUTHFAILURE_INVALID_AUTHORIZATION")
    );
    let query = Request::new(
        "POST",
        "/?AccountPassword=Hush-Passw0rd",
        &[("host", "x"), ("x-acs-action", "A"), ("x-acs-version", "V")],
        "",
    );
    assert!(send(&address, query).contains("MissingParameter"));
    let log = program.stop();
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 3, "{log}");
    assert!(
        lines[0]
            .starts_with("zenlayer zec 2025-09-01 Nothing POST /api/v2/zec 404 AUTHFAILURE_UNAUTHORIZED_OPERATION T"),
        "{log}"
    );
    assert!(!log.to_lowercase().contains("hush"), "{log}");
}

/// Returns the error message of the program for arguments that it refuses.
fn refusal(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_cumulo-mock")).args(args).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {stderr}");
    assert!(stderr.starts_with("cumulo-mock: ") && stderr.lines().count() == 1, "{args:?}: {stderr}");
    stderr
}

#[test]
fn names_an_unknown_argument_and_suggests_the_most_similar_option() {
    for (arg, expected) in [
        ("--bogus", "unknown argument `--bogus`; see --help"),
        ("--bogus=hush", "unknown argument `--bogus`; see --help"),
        ("--acess-key", "unknown argument `--acess-key` (did you mean `--access-key`?); see --help"),
        ("--listn=hush", "unknown argument `--listn` (did you mean `--listen`?); see --help"),
        ("-x", "unknown argument `-x`; see --help"),
    ] {
        assert_eq!(refusal(&[arg]), format!("cumulo-mock: {expected}\n"));
    }
}

#[test]
fn refuses_invalid_values_without_printing_them() {
    for (args, expected) in [
        (&["--listen", "0.0.0.0:0"][..], "loopback addresses only"),
        (&["--listen", "[::]:0"], "loopback addresses only"),
        (&["--listen", "hush"], "--listen needs a loopback address"),
        (&["--access-key", "hush"], "--access-key needs ID:SECRET"),
        (&["--access-key", "@/nowhere/at-all"], "cannot read the file /nowhere/at-all of --access-key"),
        (&["--rate", "hush"], "--rate needs PROVIDER/SERVICE/ACTION=N"),
        (&["--bearer"], "--bearer needs a value"),
        (&["--tls=hush"], "--tls has no value"),
        (&["hush"], "argument 1 is not an option"),
        (&["--tls", "hush"], "argument 2 is not an option"),
    ] {
        let stderr = refusal(args);
        assert!(stderr.contains(expected) && !stderr.contains("hush"), "{args:?}: {stderr}");
    }
}

#[test]
fn prints_the_help_text_and_the_version() {
    let print = |arg| {
        let output = Command::new(env!("CARGO_BIN_EXE_cumulo-mock")).arg(arg).output().unwrap();
        assert!(output.status.success(), "{arg}");
        String::from_utf8(output.stdout).unwrap()
    };
    let help = print("--help");
    for option in ["--access-key", "--bearer", "--certificate", "--listen", "--rate", "--tls", "CUMULO_MOCK_ACCESS_KEY"]
    {
        assert!(help.contains(option), "{option}");
    }
    assert_eq!(print("--version"), format!("cumulo-mock {}\n", env!("CARGO_PKG_VERSION")));
}

fn is_bearer_accepted(address: &str, token: &str) -> bool {
    let request = common::reset_zec("Aa1!-passw0rd").set("authorization", &format!("Bearer {token}"));
    send(address, request).contains(" 200 OK")
}

#[test]
fn reads_keys_from_the_environment_and_from_files() {
    let file = std::env::temp_dir().join(format!("cumulo-mock-test-{}", std::process::id()));
    std::fs::write(&file, "file-1\n\nfile-2\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cumulo-mock"));
    command
        .args(["--bearer", &format!("@{}", file.display())])
        .env("CUMULO_MOCK_BEARER", "environment-1 environment-2");
    command.env("CUMULO_MOCK_ACCESS_KEY", "id:secret\nother:secret:token");
    let mut program = Program::spawn(&mut command);
    let line = program.line();
    let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
    for token in ["file-1", "file-2", "environment-1", "environment-2"] {
        assert!(is_bearer_accepted(&address, token), "{token}");
    }
    assert!(!is_bearer_accepted(&address, "other"));
    let expired = send(&address, common::reset_redis("crs-1", "Passw0rd!"));
    assert!(
        expired.contains("SignatureExpire"),
        "the access key is accepted, but the fixed time of the signature is outside the time window: {expired}"
    );
    program.stop();
    std::fs::remove_file(file).unwrap();
}

#[test]
fn prints_the_path_of_its_certificate() {
    let chosen = std::env::temp_dir().join(format!("cumulo-mock-test-{}.pem", std::process::id()));
    for args in [vec!["--tls"], vec!["--certificate", chosen.to_str().unwrap()]] {
        let mut program = Program::start(&args);
        assert!(program.line().starts_with("listening on https://127.0.0.1:"));
        let line = program.line();
        let path = line.trim().strip_prefix("certificate ").unwrap();
        assert!(std::fs::read_to_string(path).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
        program.stop();
        std::fs::remove_file(path).unwrap();
    }
}
