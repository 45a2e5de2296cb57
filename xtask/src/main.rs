//! `cargo xtask <command>`: the tasks of the workspace.

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  import facts --from <facts> [--dry-run] <provider>[/<service>[/<version>]]...
                 write specs/<provider>/<service>/<version>.json from facts
  import tencent --from <tencentcloud-cli> [--errors <tencentcloud-sdk-go>] [--with-docs] [--dry-run | --compare <facts>] [<service>[/<version>]]...
  import zenlayer --from <zenlayercloud-cli> --sdk <SDK for Go or Python>... [--with-docs] [--dry-run | --compare <facts>] [<service>[/<version>]]...
  import alibaba --from <alibabacloud-sdk> [--endpoints <products.json>] [--with-docs] [--dry-run | --compare <facts>] [--all | <service>[/<version>]...]
                 import from the provider's own metadata, or compare it with facts; by default all services, for Alibaba
                 Cloud the services of specs/alibaba/public.json
                 --with-docs keeps upstream's descriptions in git-ignored docs.json files, which `generate` uses locally
  import docs [--version <YYYY-MM-DD>] [--out <file>] <page.md>...
                 draft the spec of one operation from a documentation page
  specs          read and check all files under specs/
  schema         write the JSON Schemas of the files under specs/
  generate [--root <folder>] [<provider>[/<service>]]
                 write the provider crates and the catalog from the specs
  check [--root <folder>] [<provider>[/<service>]]
                 print the changes that `generate` would make; exit 1 if there are any
  compile [<provider>]... [--clippy | --doc] [--each] [--changed <revision>] [--part <number>/<of>] [--shard <megabytes>]
                 compile every service, or the changed services, in shards that fit into memory
  parity <provider> [--service <service>]... [--all] [--part <number>/<of>] [--reference <file>]... [--shard <megabytes>]
                 compare the request of every operation with the recorded request of the official SDK below tests/parity
                 and $CUMULO_PARITY; --all also creates the requests of services without recordings
  samples <tencent|alibaba> --from <folder> [--service <service>]... [--part <number>/<of>] [--shard <megabytes>]
                 [--quick] [--verbose]
                 decode the sample responses that a provider publishes, from a checkout of tencentcloud-cli or a folder of
                 AlibabaCloudDocs repositories, and list the lost fields; --quick creates outputs from the catalog
  report [--root <folder>] [--json] [<provider>[/<service>]]
                 print the coverage of the specs, and the size of the generated code
  report --diff <git revision> [--root <folder>] [--json] [<provider>[/<service>]]
                 print the changes for users since a revision: the changelog entry
  measure [--runs <number>] [--build] | --check
                 measure the time of `cargo check` for the types in several shapes
  api [--bless] [--require]
                 compare the public API of the published crates with the baseline below api/, or write the baseline;
                 --require fails if the toolchain's rustdoc is not supported
  layers         check that crates depend only on lower layers, that modules have no dependency cycles, and that
                 no module uses the re-exports of its crate's root
  prose [--summary] [--pattern <name>]... [<path>]...
                 check documents, documentation, comments, messages and names against the word list of the project's English
  msrv           check that the workspace's rust-version is sufficient for all dependencies (downloads them)
";

fn main() -> ExitCode {
    if let Some(code) = xtask::api::run_as_rustdoc() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let (command, rest) = arguments.split_first().ok_or(USAGE)?;
    match command.as_str() {
        "import" => xtask::import::command::run(rest, &xtask::specs()),
        "specs" => xtask::spec::command::run(&xtask::specs()),
        "schema" => xtask::spec::schema::write(&xtask::specs()),
        "generate" => xtask::generate::command::generate(rest, &xtask::root()),
        "check" => xtask::generate::command::check(rest, &xtask::root()),
        "compile" => xtask::compile::run(rest, &xtask::root()),
        "parity" => xtask::parity::command::run(rest, &xtask::root()),
        "samples" => xtask::samples::command::run(rest, &xtask::root()),
        "report" => xtask::report::command::run(rest, &xtask::root()),
        "measure" => xtask::measure::run(rest, &xtask::root()),
        "api" => xtask::api::run(rest, &xtask::root()),
        "layers" => xtask::layers::run(rest, &xtask::root()),
        "prose" => xtask::prose::command::run(rest, &xtask::root()),
        "msrv" => xtask::msrv::run(rest, &xtask::root()),
        other => Err(format!("unknown command `{other}`\n\n{USAGE}")),
    }
}
