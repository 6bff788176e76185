//! The verifier lets every certificate through the handshake and remembers it, so that each rule can be judged afterwards.
//!
//! Nothing secret is ever sent over such a connection.

use std::sync::{Arc, Mutex};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, Error, SignatureScheme};

use crate::sync::lock;

/// What a server showed in its handshake.
#[derive(Clone, Debug, Default)]
pub(super) struct PresentedChain {
    /// Leaf first.
    pub(super) chain: Vec<CertificateDer<'static>>,
    /// Why its signature over the handshake does not prove that it holds the leaf's key.
    pub(super) unproven: Option<Error>,
}

/// Remembers what one server showed.
#[derive(Debug)]
pub(super) struct Witness {
    provider: Arc<CryptoProvider>,
    shown: Mutex<PresentedChain>,
}

impl Witness {
    pub(super) fn new(provider: Arc<CryptoProvider>) -> Arc<Self> {
        Arc::new(Self {
            provider,
            shown: Mutex::default(),
        })
    }

    pub(super) fn shown(&self) -> PresentedChain {
        lock(&self.shown).clone()
    }

    fn note(&self, outcome: Result<HandshakeSignatureValid, Error>) -> HandshakeSignatureValid {
        lock(&self.shown).unproven = outcome.err();
        HandshakeSignatureValid::assertion()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let sent = std::iter::once(end_entity).chain(intermediates);
        lock(&self.shown).chain = sent.map(|der| der.clone().into_owned()).collect();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let outcome = verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms);
        Ok(self.note(outcome))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let outcome = verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms);
        Ok(self.note(outcome))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
