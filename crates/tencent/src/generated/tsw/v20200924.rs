//! `tsw` 2020-09-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tsw", version: "2020-09-24", code: "tsw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentShell {}
operation! { DescribeAgentShell() "DescribeAgentShell" -> DescribeAgentShellOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentShellOutput {
    pub result: Option<AgentShell>,
}
model! { DescribeAgentShellOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentShell {
    pub token: Option<Secret>,
    pub etl_ip: Option<String>,
    pub etl_port: Option<String>,
    pub by_hand_access: Option<String>,
    pub by_shell_access: Option<String>,
    pub sky_walking_port: Option<String>,
    pub zipkin_port: Option<String>,
    pub jaeger_port: Option<String>,
}
model! { AgentShell {
    0 "Token" token, 1 "EtlIp" etl_ip, 2 "EtlPort" etl_port, 3 "ByHandAccess" by_hand_access,
    4 "ByShellAccess" by_shell_access, 5 "SkyWalkingPort" sky_walking_port, 6 "ZipkinPort" zipkin_port,
    7 "JaegerPort" jaeger_port
} }

#[cfg(feature = "reflect")]
register! {
    DescribeAgentShell
}
