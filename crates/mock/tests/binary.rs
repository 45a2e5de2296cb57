//! The program: what it prints, accepts and refuses.
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
        let mut child = Command::new(env!("CARGO_BIN_EXE_cumulo-mock"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line
    }

    /// Ends the program and gives what it wrote to the standard error.
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
        "the bearer token is known, the action is not: {reply}"
    );
    assert!(
        send(&address, request.set("authorization", "Bearer nobody")).contains("AUTHFAILURE_INVALID_AUTHORIZATION")
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

#[test]
fn refuses_what_it_should() {
    for args in [
        &["--listen", "0.0.0.0:0"][..],
        &["--listen", "[::]:0"],
        &["--listen", "nowhere"],
        &["--access-key", "hush"],
        &["--bearer"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_cumulo-mock")).args(args).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr.starts_with("cumulo-mock: ") && !stderr.contains("hush"), "{stderr}");
    }
    let help = Command::new(env!("CARGO_BIN_EXE_cumulo-mock")).arg("--help").output().unwrap();
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("--access-key"));
}
