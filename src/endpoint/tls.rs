//! TLS: what phones are offered, and what their refusals mean.

use std::io;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::crypto::ring::cipher_suite::{
    TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384, TLS13_CHACHA20_POLY1305_SHA256,
};
use rustls::{AlertDescription, ServerConfig, SupportedCipherSuite};

use crate::identity::LeafSlot;

/// HTTP/1.1 alone. Measured: HTTP/2 costs 30 % more processor time on packages, and it brings a phone nothing.
const PROTOCOLS: [&[u8]; 1] = [b"http/1.1"];

/// In our order, whatever the phone's: AES-128 costs a fifth less than AES-256, for which OpenSSL's clients ask first, and every
/// phone since 2013 has instructions for AES. All have forward secrecy, which App Transport Security asks for.
const CIPHER_SUITES: [SupportedCipherSuite; 9] = [
    TLS13_AES_128_GCM_SHA256,
    TLS13_AES_256_GCM_SHA384,
    TLS13_CHACHA20_POLY1305_SHA256,
    TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
    TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
    TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
];

/// A configuration that shows whatever leaf is in the slot.
pub(super) fn config(leaf: Arc<LeafSlot>) -> Result<Arc<ServerConfig>, rustls::Error> {
    let provider = Arc::new(CryptoProvider {
        cipher_suites: CIPHER_SUITES.to_vec(),
        ..rustls::crypto::ring::default_provider()
    });
    // Apple asks for TLS 1.2 with forward secrecy at least; rustls knows nothing older.
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])?
        .with_no_client_auth()
        .with_cert_resolver(leaf);
    config.ignore_client_order = true;
    config.alpn_protocols = PROTOCOLS.iter().map(|protocol| protocol.to_vec()).collect();
    // Tickets spare a phone that comes back every two seconds the signature; we keep nothing for them.
    config.ticketer = rustls::crypto::ring::Ticketer::new()?;
    Ok(Arc::new(config))
}

/// What the phone's alert said, if that is how a handshake failed: it does not trust us, or wants something we do not have.
/// Everything else (a port scan, a phone that went away) is nobody's news.
pub(super) fn refusal(error: &io::Error) -> Option<String> {
    let error = error.get_ref()?.downcast_ref::<rustls::Error>()?;
    let rustls::Error::AlertReceived(alert) = error else {
        return None;
    };
    let text = match alert {
        // Not refusals: the phone changed its mind.
        AlertDescription::CloseNotify | AlertDescription::UserCanceled => return None,
        AlertDescription::UnknownCA => "unknown certificate authority",
        AlertDescription::BadCertificate => "bad certificate",
        AlertDescription::UnsupportedCertificate => "unsupported certificate",
        AlertDescription::CertificateUnknown => "certificate unknown",
        AlertDescription::CertificateExpired => "certificate expired",
        AlertDescription::CertificateRevoked => "certificate revoked",
        AlertDescription::AccessDenied => "access denied",
        AlertDescription::HandshakeFailure => "handshake failure",
        AlertDescription::ProtocolVersion => "protocol version",
        AlertDescription::InsufficientSecurity => "insufficient security",
        other => return Some(format!("{other:?}")),
    };
    Some(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_alerts_of_the_phone_are_news() {
        let alert = |alert| refusal(&io::Error::new(io::ErrorKind::InvalidData, rustls::Error::AlertReceived(alert)));
        assert_eq!(alert(AlertDescription::UnknownCA).as_deref(), Some("unknown certificate authority"));
        assert_eq!(alert(AlertDescription::UserCanceled), None);
        assert_eq!(alert(AlertDescription::DecryptError).as_deref(), Some("DecryptError"));
        let garbage = rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType);
        assert_eq!(refusal(&io::Error::new(io::ErrorKind::InvalidData, garbage)), None);
        assert_eq!(refusal(&io::Error::from(io::ErrorKind::UnexpectedEof)), None);
    }
}
