//! `tsw` of Tencent Cloud, API version 2020-09-24.
//!
//! Endpoint: `tsw.tencentcloudapi.com`, or `tsw.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tsw&Version=2020-09-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tsw::v20200924::DescribeAgentShell};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentShell::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tsw", "2020-09-24", "tsw", &Endpoints::NONE);

/// Describes agent shell: `DescribeAgentShell` of `tsw` 2020-09-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsw&Version=2020-09-24&Action=DescribeAgentShell>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentShell {}
operation! { DescribeAgentShell() "DescribeAgentShell" -> DescribeAgentShellOutput {} }

/// Response of [`DescribeAgentShell`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentShellOutput {
    pub result: Option<AgentShell>,
}
model! { DescribeAgentShellOutput {
    0 "Result" result: AgentShell
} }

/// In the response of [`DescribeAgentShell`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentShell {
    /// Secret.
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
    0 "Token" token: Secret, 1 "EtlIp" etl_ip: String, 2 "EtlPort" etl_port: String,
    3 "ByHandAccess" by_hand_access: String, 4 "ByShellAccess" by_shell_access: String,
    5 "SkyWalkingPort" sky_walking_port: String, 6 "ZipkinPort" zipkin_port: String, 7 "JaegerPort" jaeger_port: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeAgentShell
}
