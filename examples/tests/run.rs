//! Runs every example against the mock and checks its output.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

// The server of the rate limit tests.
#[allow(clippy::explicit_write, dead_code)]
#[path = "../../tests/tests/limits/redis_server.rs"]
mod redis_server;

/// The sample password of the mock.
const PASSWORD: &str = "Example-2026";

/// A program and the path of its executable.
struct Program {
    name: &'static str,
    path: &'static str,
}

macro_rules! programs {
    ($($name:literal)*) => {
        [$(Program { name: $name, path: env!(concat!("CARGO_BIN_EXE_", $name)) }),*]
    };
}

const PROGRAMS: [Program; 12] = programs! {
    "blocking" "chat" "create_and_wait" "credential_source" "inventory" "metrics" "password_reset" "presigned_url"
    "raw_call" "role_chain" "shared_limit" "testing"
};

struct Ran {
    succeeded: bool,
    output: String,
    errors: String,
}

/// Runs a program without the environment of the test, so that it finds neither credentials nor an endpoint.
fn run(name: &str, arguments: &[&str], variables: &[(&str, &str)], input: &str) -> Ran {
    let program = PROGRAMS.iter().find(|program| program.name == name).unwrap();
    let mut command = Command::new(program.path);
    command.args(arguments).env_clear().envs(variables.iter().copied());
    // Even if a test fails, no request leaves this machine.
    for provider in ["ALIBABA_CLOUD", "TENCENTCLOUD", "ZENLAYER"] {
        command.env(format!("{provider}_ENDPOINT"), "http://127.0.0.1:1");
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that does not read its input may end before the input is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let ran = Ran { succeeded: output.status.success(), output: text(output.stdout), errors: text(output.stderr) };
    assert!(!(ran.output.clone() + &ran.errors).contains(PASSWORD), "{name} assert_prints the password");
    ran
}

/// Runs a program against the mock. It must succeed and print these lines, in this order. A line may be the start of a
/// line in the output.
fn assert_prints(name: &str, variables: &[(&str, &str)], expected: &[&str]) {
    let Ran { succeeded, output, errors } = run(name, &[], variables, "");
    assert!(succeeded, "{name}: {errors}");
    assert_eq!(errors, "", "{name}");
    let mut lines = output.lines();
    for line in expected {
        assert!(lines.any(|printed| printed.starts_with(line)), "{name} does not print `{line}`:\n{output}");
    }
}

#[test]
fn inventory_lists_all_pages_of_three_clouds() {
    let rows = [
        "SERVICE       ID                NAME",
        "alibaba/rds   rm-orders         MySQL",
        "tencent/redis crs-1             sessions",
        "tencent/redis crs-2             carts",
        "zenlayer/zec  1340895789457     edge-fra",
    ];
    assert_prints("inventory", &[], &rows);
}

#[test]
fn create_and_wait_reads_the_state_until_the_account_is_available() {
    let lines = ["creation started (request ", "the account `reporting` is available", "the state was read 3 times"];
    assert_prints("create_and_wait", &[], &lines);
}

#[test]
fn credential_source_reads_the_vault_once() {
    assert_prints("credential_source", &[], &["signed by mock-Arn", "three calls, the vault was read 1 time"]);
}

#[test]
fn role_chain_assumes_each_role_once() {
    assert_prints("role_chain", &[], &["called as mock-Arn", "called as mock-Arn", "two calls, 2 roles were assumed"]);
}

#[test]
fn chat_prints_the_events_of_the_stream() {
    assert_prints("chat", &[], &["> Who are you?", "I am a mock of a model.", "(request "]);
}

#[test]
fn blocking_lists_instances() {
    let lines = ["account mock-AccountId", "first page after 1 attempt", "instance crs-1", "instance crs-2"];
    assert_prints("blocking", &[], &lines);
}

#[test]
fn raw_call_sends_by_name_and_reports_a_mistake() {
    let lines = [
        "raw call: 1 in total (request ",
        "not sent: the parameters of redis DescribeInstances are not valid: unknown parameter `Limits`",
        "dynamic call: \"crs-1\" \"sessions\"",
    ];
    assert_prints("raw_call", &[], &lines);
}

#[test]
fn shared_limit_continues_without_redis() {
    let lines = ["CUMULO_EXAMPLE_REDIS is not set: each process keeps its own quota", "the mock received 20 calls"];
    assert_prints("shared_limit", &[], &lines);
}

#[test]
fn shared_limit_continues_while_redis_does_not_respond() {
    let url = [("CUMULO_EXAMPLE_REDIS", "redis://127.0.0.1:1")];
    let lines = ["two processes share 20 calls per second", "while Redis does not", "the mock received 20 calls"];
    assert_prints("shared_limit", &url, &lines);
}

#[test]
fn shared_limit_reserves_every_call_in_redis() {
    let Some(server) = redis_server::RedisServer::start(None) else { return };
    let lines = ["two processes share 20 calls per second", "the mock received 20 calls"];
    assert_prints("shared_limit", &[("CUMULO_EXAMPLE_REDIS", &server.url())], &lines);
    let statistics = server.command("info commandstats");
    assert!(statistics.contains("cmdstat_evalsha"), "no call was reserved:\n{statistics}");
}

#[test]
fn testing_calls_the_function_under_test() {
    assert_prints("testing", &[], &["crs-1: exists"]);
}

#[test]
fn presigned_url_is_accepted_and_masked() {
    let lines = [
        "PresignedUrl { url: \"http://127.0.0.1:",
        "valid for 15 minutes",
        "the mock responds with status 200 OK",
        "not signed: alibaba rds ResetAccountPassword parameter `AccountPassword` is secret",
    ];
    assert_prints("presigned_url", &[], &lines);
}

#[test]
fn metrics_prints_durations_and_the_retry() {
    let call = "rpc.system=tencent,rpc.service=redis,rpc.method=DescribeInstances";
    let lines = [
        "# rpc.client.call.duration: ",
        "http.client.request.duration{",
        &format!("cumulo.client.retries{{{call},reason=throttled}} 1"),
        "http.client.request.duration{",
        &format!("rpc.client.call.duration{{{call}}} 0."),
        "done after 2 attempts",
    ];
    assert_prints("metrics", &[], &lines);
}

#[test]
fn password_reset_checks_the_rule_and_masks_the_password() {
    let lines = [
        "not sent: the password must have 8 to 16 characters",
        "sending ResetInstancePassword { instanceId: \"1340895789457\", password: *** }",
        "the password of 1340895789457 is reset (request ",
        "the mock has the new password: true",
    ];
    assert_prints("password_reset", &[], &lines);
}

#[test]
fn live_programs_require_a_confirmation() {
    let password = [("CUMULO_EXAMPLE_PASSWORD", PASSWORD)];
    for (name, arguments) in [
        ("chat", &["--live", "Who are you?"][..]),
        ("create_and_wait", &["--live", "rm-1", "app"]),
        ("password_reset", &["--live", "1340895789457"]),
    ] {
        let ran = run(name, arguments, &password, "no\n");
        assert!(!ran.succeeded, "{name}");
        assert!(ran.output.contains("Type `yes` to continue"), "{name}: {}", ran.output);
        assert!(ran.errors.contains("nothing was changed"), "{name}: {}", ran.errors);
    }
}

#[test]
fn live_programs_name_missing_arguments_and_the_missing_password_variable() {
    let ran = run("password_reset", &["--live", "1340895789457"], &[], "");
    assert!(!ran.succeeded && ran.errors.contains("CUMULO_EXAMPLE_PASSWORD"), "{}", ran.errors);
    let ran = run("create_and_wait", &["--live", "rm-1"], &[], "");
    assert!(!ran.succeeded && ran.errors.contains("<instance-id> <account>"), "{}", ran.errors);
    let ran = run("inventory", &["--lives"], &[], "");
    assert!(!ran.succeeded && ran.errors.contains("--lives"), "{}", ran.errors);
}

#[test]
fn every_program_in_the_folder_is_run_and_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed: BTreeSet<String> = PROGRAMS.iter().map(|program| program.name.to_owned()).collect();
    let files = fs::read_dir(root.join("src/bin")).unwrap().map(|entry| entry.unwrap().path());
    let found: BTreeSet<String> = files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(found, listed);
    // Every program must have a test that runs it.
    let tests = include_str!("run.rs");
    for document in ["README.md", "../docs/examples.md"] {
        let text = fs::read_to_string(root.join(document)).unwrap();
        let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        assert_eq!(rows.map(str::to_owned).collect::<BTreeSet<_>>(), listed, "{document}");
    }
    for name in &listed {
        assert!(tests.contains(&format!("assert_prints(\"{name}\"")), "no test runs `{name}`");
    }
}
