//! The crypto provider for TLS: the ring provider of rustls without private keys and Ed25519. Private keys are not
//! needed, because a client without a certificate does not load any. Ed25519 is not needed, because no public
//! certificate authority signs with it (the Baseline Requirements of the CA/Browser Forum, 6.1.1.3, allow only RSA and
//! ECDSA). This saves 120 kB per program.

use std::sync::Arc;

use ring::rand::{SecureRandom as _, SystemRandom};
use rustls::{
    Error, SignatureScheme,
    crypto::{CryptoProvider, GetRandomFailed, KeyProvider, SecureRandom, WebPkiSupportedAlgorithms, ring as provided},
    pki_types::PrivateKeyDer,
    sign::SigningKey,
};
use webpki::ring as algorithms;

pub(super) fn provider() -> CryptoProvider {
    CryptoProvider {
        cipher_suites: provided::DEFAULT_CIPHER_SUITES.to_vec(),
        kx_groups: provided::DEFAULT_KX_GROUPS.to_vec(),
        signature_verification_algorithms: ALGORITHMS,
        secure_random: &Ring,
        key_provider: &Ring,
    }
}

#[derive(Debug)]
struct Ring;

impl SecureRandom for Ring {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), GetRandomFailed> {
        SystemRandom::new().fill(buffer).map_err(|_| GetRandomFailed)
    }
}

impl KeyProvider for Ring {
    fn load_private_key(&self, _: PrivateKeyDer<'static>) -> Result<Arc<dyn SigningKey>, Error> {
        Err(Error::General("client certificates are not supported".into()))
    }
}

/// The algorithms of rustls' own provider, which rustls does not publish separately.
static ALGORITHMS: WebPkiSupportedAlgorithms = WebPkiSupportedAlgorithms {
    all: &[
        algorithms::ECDSA_P256_SHA256,
        algorithms::ECDSA_P256_SHA384,
        algorithms::ECDSA_P384_SHA256,
        algorithms::ECDSA_P384_SHA384,
        algorithms::RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
        algorithms::RSA_PSS_2048_8192_SHA384_LEGACY_KEY,
        algorithms::RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
        algorithms::RSA_PKCS1_2048_8192_SHA256,
        algorithms::RSA_PKCS1_2048_8192_SHA384,
        algorithms::RSA_PKCS1_2048_8192_SHA512,
        algorithms::RSA_PKCS1_2048_8192_SHA256_ABSENT_PARAMS,
        algorithms::RSA_PKCS1_2048_8192_SHA384_ABSENT_PARAMS,
        algorithms::RSA_PKCS1_2048_8192_SHA512_ABSENT_PARAMS,
    ],
    // The algorithms of one scheme differ in the curve, because a scheme of TLS 1.2 does not define the curve.
    mapping: &[
        (SignatureScheme::ECDSA_NISTP384_SHA384, &[algorithms::ECDSA_P384_SHA384, algorithms::ECDSA_P256_SHA384]),
        (SignatureScheme::ECDSA_NISTP256_SHA256, &[algorithms::ECDSA_P256_SHA256, algorithms::ECDSA_P384_SHA256]),
        (SignatureScheme::RSA_PSS_SHA512, &[algorithms::RSA_PSS_2048_8192_SHA512_LEGACY_KEY]),
        (SignatureScheme::RSA_PSS_SHA384, &[algorithms::RSA_PSS_2048_8192_SHA384_LEGACY_KEY]),
        (SignatureScheme::RSA_PSS_SHA256, &[algorithms::RSA_PSS_2048_8192_SHA256_LEGACY_KEY]),
        (SignatureScheme::RSA_PKCS1_SHA512, &[algorithms::RSA_PKCS1_2048_8192_SHA512]),
        (SignatureScheme::RSA_PKCS1_SHA384, &[algorithms::RSA_PKCS1_2048_8192_SHA384]),
        (SignatureScheme::RSA_PKCS1_SHA256, &[algorithms::RSA_PKCS1_2048_8192_SHA256]),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn omits_only_private_keys_and_ed25519() {
        let (reduced, full) = (provider(), provided::default_provider());
        let [own, all] = [&reduced, &full].map(|provider| &provider.signature_verification_algorithms);
        let is_not_ed25519 = |scheme: &SignatureScheme| *scheme != SignatureScheme::ED25519;
        let schemes: Vec<_> = all.supported_schemes().into_iter().filter(is_not_ed25519).collect();
        assert_eq!(own.supported_schemes(), schemes);
        assert_eq!(own.all.len() + 1, all.all.len());
        let counts = |provider: &CryptoProvider| (provider.cipher_suites.len(), provider.kx_groups.len());
        assert_eq!(counts(&reduced), counts(&full));
        for ((scheme, own), (_, all)) in
            own.mapping.iter().zip(all.mapping.iter().filter(|(scheme, _)| is_not_ed25519(scheme)))
        {
            let ids = |algorithms: &[&'static dyn rustls::pki_types::SignatureVerificationAlgorithm]| {
                algorithms
                    .iter()
                    .map(|algorithm| (algorithm.public_key_alg_id(), algorithm.signature_alg_id()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(ids(own), ids(all), "{scheme:?}");
        }
        assert!(reduced.key_provider.load_private_key(PrivateKeyDer::Pkcs8(vec![0].into())).is_err());
        let mut random = [0; 32];
        assert!(reduced.secure_random.fill(&mut random).is_ok() && random != [0; 32]);
    }
}
