//! Chooses the signature scheme of a request.

use crate::{
    cloud::Cloud,
    refusal::Refusal,
    verify::{acs3, roa_v1, rpc_v1, tc3, tencent_v1, verification::Verification, zc2},
};

/// Verifies the signature of a request with the scheme that it uses.
pub(crate) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    match request.call.cloud {
        Cloud::Tencent if request.call.by_parameters => tencent_v1::verify(request),
        Cloud::Tencent => tc3::verify(request),
        Cloud::Alibaba if request.call.by_parameters => rpc_v1::verify(request),
        Cloud::Alibaba if request.raw.is_roa_v1() => roa_v1::verify(request),
        Cloud::Alibaba => acs3::verify(request),
        Cloud::Zenlayer => zc2::verify(request),
    }
}
