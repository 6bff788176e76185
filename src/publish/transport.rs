//! The way to a storage: HTTP/1.1 over TLS, with the roots of browsers and those that a person names.

use std::error::Error as _;
use std::time::Duration;

use async_trait::async_trait;
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, HeaderValue};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use object_store::ClientOptions;
use object_store::client::{HttpClient, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService};

use super::StorageProblem;
use crate::outbound;

/// How long one request may take: a part of 8 MiB at 150 kbit/s, four of them side by side.
const REQUEST: Duration = Duration::from_mins(30);

/// What goes out with a request.
pub(super) type UploadBody = UnsyncBoxBody<Bytes, HttpError>;

/// Connections to one storage; clones share them.
#[derive(Clone, Debug)]
pub(super) struct Transport {
    client: Client<HttpsConnector<HttpConnector>, UploadBody>,
    /// What goes out with every request, for `WebDAV`.
    authorization: Option<HeaderValue>,
}

impl Transport {
    /// A transport that trusts these roots, DER, besides those of browsers.
    pub(super) fn new(roots: &[Vec<u8>], authorization: Option<HeaderValue>) -> Result<Self, StorageProblem> {
        Ok(Self {
            client: outbound::client(roots).map_err(|detail| StorageProblem::Other { detail })?,
            authorization,
        })
    }

    /// Sends a request as it is.
    pub(super) async fn send(&self, mut request: hyper::Request<UploadBody>) -> Result<HttpResponse, HttpError> {
        if let Some(value) = &self.authorization {
            request.headers_mut().insert(AUTHORIZATION, value.clone());
        }
        let answer = tokio::time::timeout(REQUEST, self.client.request(request)).await;
        let answer = answer.map_err(|elapsed| HttpError::new(HttpErrorKind::Timeout, elapsed))?;
        let (parts, body) = answer.map_err(of_client)?.into_parts();
        let body = HttpResponseBody::new(body.map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error)));
        Ok(HttpResponse::from_parts(parts, body))
    }
}

/// What went wrong with a request, as retries want to know it.
fn of_client(error: hyper_util::client::legacy::Error) -> HttpError {
    let kind = if error.is_connect() {
        HttpErrorKind::Connect
    } else {
        let cause = error.source().and_then(|source| source.downcast_ref::<hyper::Error>());
        match cause {
            Some(cause) if cause.is_timeout() => HttpErrorKind::Timeout,
            Some(cause) if cause.is_user() => HttpErrorKind::Unknown,
            _ => HttpErrorKind::Interrupted,
        }
    };
    HttpError::new(kind, error)
}

#[async_trait]
impl HttpService for Transport {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        self.send(request.map(BodyExt::boxed_unsync)).await
    }
}

impl object_store::client::HttpConnector for Transport {
    fn connect(&self, _options: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}
