//! Outbound: how requests of ours leave this computer: HTTP/1.1, over TLS with the roots of browsers and those that a person names.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Body;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(15);

/// A client that trusts these roots, DER, besides those of browsers. It follows no redirects.
///
/// # Errors
/// Why TLS cannot be spoken here, which is a defect of ours.
pub(crate) fn client<B>(roots: &[Vec<u8>]) -> Result<Client<HttpsConnector<HttpConnector>, B>, String>
where
    B: Body + Send,
    B::Data: Send,
{
    let mut trusted = RootCertStore::empty();
    trusted.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    trusted.add_parsable_certificates(roots.iter().map(|der| CertificateDer::from(der.as_slice())));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    let mut http = HttpConnector::new();
    http.enforce_http(false);
    http.set_connect_timeout(Some(CONNECT));
    http.set_nodelay(true);
    let https = HttpsConnectorBuilder::new()
        .with_tls_config(config)
        .https_or_http()
        .enable_http1()
        .wrap_connector(http);
    Ok(Client::builder(TokioExecutor::new()).build(https))
}
