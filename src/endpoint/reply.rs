//! Replies are responses with the headers that belong to them, so that HEAD has what GET has and nothing is forgotten.

use std::sync::Arc;

use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_DISPOSITION, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_RANGE,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LAST_MODIFIED, REFERRER_POLICY, RETRY_AFTER, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::{Response, StatusCode};

use super::body::Body;
use super::conditions::{Precondition, Validator};
use super::connection::Connection;
use super::range::RequestedRange;

/// Whatever is there, only these are answered.
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, OPTIONS");
/// Phones must see a new manifest, page and profile at once.
pub(super) const NEVER_KEEP: HeaderValue = HeaderValue::from_static("no-store");
/// The phone may keep it if it asks each time. Nobody on the way keeps builds of others, or packs them: phones count the bytes.
pub(super) const ASK_AGAIN: HeaderValue = HeaderValue::from_static("private, no-cache, no-transform");

pub(super) const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
pub(super) const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// Apple names no type for manifests; installers were always served this one.
pub(super) const MANIFEST: HeaderValue = HeaderValue::from_static("text/xml");
pub(super) const PNG: HeaderValue = HeaderValue::from_static("image/png");
pub(super) const PACKAGE: HeaderValue = HeaderValue::from_static("application/octet-stream");
/// The type that makes Safari offer a profile; sent as an attachment it would end in Files instead.
pub(super) const PROFILE: HeaderValue = HeaderValue::from_static("application/x-apple-aspen-config");

/// Pages are in the reader's language.
pub(super) const BY_LANGUAGE: HeaderValue = HeaderValue::from_static("Accept-Language");
/// Pages with a button are made for the browser, too: some cannot install.
pub(super) const BY_READER: HeaderValue = HeaderValue::from_static("Accept-Language, User-Agent");

const CROSS_ORIGIN_OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const X_ROBOTS_TAG: HeaderName = HeaderName::from_static("x-robots-tag");

/// What a request asks of its reply, whatever it asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct RequestShape<'a> {
    /// Headers only.
    pub(super) is_head: bool,
    /// The request's headers.
    pub(super) headers: &'a HeaderMap,
    /// The connection.
    pub(super) connection: &'a Arc<Connection>,
}

/// Bytes in memory, with what they are.
#[derive(Debug)]
pub(super) struct Document {
    /// All of it.
    pub(super) bytes: Bytes,
    /// `Content-Type`.
    pub(super) content_type: HeaderValue,
    /// `Cache-Control`.
    pub(super) keep: HeaderValue,
}

impl RequestShape<'_> {
    /// A document, or as much of it as the request's conditions ask for.
    pub(super) fn document(self, document: Document) -> Response<Body> {
        let Document { bytes, content_type, keep } = document;
        let version = Validator::of_bytes(&bytes);
        let total = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let wanted = match version.judge(self.headers, self.is_head, total) {
            Precondition::Send(wanted) => wanted,
            Precondition::NotModified => return self.not_modified(&version, keep),
            Precondition::Failed => return self.failed(),
        };
        let part = match wanted {
            RequestedRange::Whole => bytes,
            RequestedRange::Part { start, end } => {
                let [start, end] = [start, end].map(|place| usize::try_from(place).unwrap_or(0));
                bytes.slice(start..end)
            }
            RequestedRange::Unsatisfiable => return self.unsatisfiable(total),
        };
        let length = part.len();
        let body = if self.is_head { Bytes::new() } else { part };
        let mut response = Response::new(Body::whole(body, Arc::clone(self.connection)));
        let headers = response.headers_mut();
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        headers.insert(CONTENT_TYPE, content_type);
        describe(headers, &version, keep);
        mark_part(&mut response, wanted, total);
        response
    }

    /// Something that is true for this moment alone: it has no versions and no parts.
    pub(super) fn momentary(self, status: StatusCode, bytes: Bytes, content_type: HeaderValue) -> Response<Body> {
        let length = bytes.len();
        let body = if self.is_head { Bytes::new() } else { bytes };
        let mut response = Response::new(Body::whole(body, Arc::clone(self.connection)));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        headers.insert(CONTENT_TYPE, content_type);
        headers.insert(CACHE_CONTROL, NEVER_KEEP);
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }

    /// A sentence instead of what was asked for.
    fn sentence(self, status: StatusCode, text: &'static str) -> Response<Body> {
        self.momentary(status, Bytes::from_static(text.as_bytes()), TEXT)
    }

    /// Which methods work.
    pub(super) fn methods(self) -> Response<Body> {
        let mut response = Response::new(Body::whole(Bytes::new(), Arc::clone(self.connection)));
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().insert(ALLOW, METHODS);
        response.headers_mut().insert(CACHE_CONTROL, NEVER_KEEP);
        response
    }

    /// The method does not work here.
    pub(super) fn wrong_method(self) -> Response<Body> {
        let mut response = self.sentence(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD work here.\n");
        response.headers_mut().insert(ALLOW, METHODS);
        response
    }

    /// The request does not say whom it is for as HTTP/1.1 demands; what else follows on the connection is not trusted.
    pub(super) fn misaddressed(self) -> Response<Body> {
        let mut response = self.sentence(StatusCode::BAD_REQUEST, "A request names its host once.\n");
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        response
    }

    /// The file behind it is not what was inspected; it is read again as soon as that is noticed.
    pub(super) fn gone(self) -> Response<Body> {
        let text = "This build changed on the computer and is being read again. Try again in a moment.\n";
        let mut response = self.sentence(StatusCode::SERVICE_UNAVAILABLE, text);
        ask_again_soon(response.headers_mut());
        response
    }

    /// The link has ended (RFC 9110, section 15.5.11).
    pub(super) fn ended(self) -> Response<Body> {
        self.sentence(StatusCode::GONE, "This link has ended.\n")
    }

    /// The system has nothing left to open the package with.
    pub(super) fn busy(self) -> Response<Body> {
        let mut response = self.sentence(
            StatusCode::SERVICE_UNAVAILABLE,
            "The computer is busy at the moment. Try again in a moment.\n",
        );
        ask_again_soon(response.headers_mut());
        response
    }

    /// The phone has this version.
    pub(super) fn not_modified(self, version: &Validator, keep: HeaderValue) -> Response<Body> {
        let mut response = Response::new(Body::whole(Bytes::new(), Arc::clone(self.connection)));
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        insert_text(response.headers_mut(), ETAG, &version.etag);
        response.headers_mut().insert(CACHE_CONTROL, keep);
        response
    }

    /// The phone wants another version.
    pub(super) fn failed(self) -> Response<Body> {
        self.sentence(StatusCode::PRECONDITION_FAILED, "There is another version now.\n")
    }

    /// The phone wants bytes that there are not.
    pub(super) fn unsatisfiable(self, total: u64) -> Response<Body> {
        let mut response = self.sentence(StatusCode::RANGE_NOT_SATISFIABLE, "There are not that many bytes.\n");
        insert_text(response.headers_mut(), CONTENT_RANGE, &format!("bytes */{total}"));
        response
    }
}

/// It will be there in some seconds (RFC 9110, section 10.2.3).
pub(super) fn ask_again_soon(headers: &mut HeaderMap) {
    headers.insert(RETRY_AFTER, HeaderValue::from_static("5"));
}

/// What tells one version from the next, and that parts may be asked for.
pub(super) fn describe(headers: &mut HeaderMap, version: &Validator, keep: HeaderValue) {
    insert_text(headers, ETAG, &version.etag);
    if let Some(date) = version.date() {
        insert_text(headers, LAST_MODIFIED, &date);
    }
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CACHE_CONTROL, keep);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
}

/// Says which part it is, if it is one.
pub(super) fn mark_part(response: &mut Response<Body>, wanted: RequestedRange, total: u64) {
    if let RequestedRange::Part { start, end } = wanted {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let range = format!("bytes {start}-{}/{total}", end.saturating_sub(1));
        insert_text(response.headers_mut(), CONTENT_RANGE, &range);
    }
}

/// What a browser must know of a page: what may run in it, who may frame it, in which language it is, and that search
/// engines have no business with it (behind a tunnel they could come by).
pub(super) fn dress_page(headers: &mut HeaderMap, policy: &str, language: &'static str, vary: HeaderValue) {
    insert_text(headers, CONTENT_SECURITY_POLICY, policy);
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    // For browsers that do not know `frame-ancestors`.
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(X_ROBOTS_TAG, HeaderValue::from_static("noindex"));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language));
    headers.insert(VARY, vary);
}

/// Windows that open the page learn nothing of it. Holds over HTTPS alone; elsewhere browsers complain of it.
pub(super) fn isolate(headers: &mut HeaderMap) {
    headers.insert(CROSS_ORIGIN_OPENER_POLICY, HeaderValue::from_static("same-origin"));
}

/// A browser keeps it under this name (RFC 6266): the plain form for old ones, the encoded one (RFC 8187) for all others.
pub(super) fn attach(headers: &mut HeaderMap, name: &str) {
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '%' | '/') || c == ' ';
    let plain: String = name.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    let encoded = percent_encoding::utf8_percent_encode(name, ATTRIBUTE_CHARS);
    insert_text(
        headers,
        CONTENT_DISPOSITION,
        &format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"),
    );
}

/// What may stand as it is in an encoded name (RFC 8187, 3.2.1, `attr-char`).
const ATTRIBUTE_CHARS: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// Pages of this origin may use it, and no others.
pub(super) fn open_to(origin: Option<&HeaderValue>, headers: &mut HeaderMap) {
    headers.append(hyper::header::VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = origin {
        headers.insert(hyper::header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        headers.insert(CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
    }
}

fn insert_text(headers: &mut HeaderMap, name: HeaderName, text: &str) {
    if let Ok(value) = HeaderValue::try_from(text) {
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a downloaded package is called `app.ipa`, or a name breaks out of its header.

    use super::*;

    #[test]
    fn a_package_keeps_its_own_name() {
        let of = |name: &str| {
            let mut headers = HeaderMap::new();
            attach(&mut headers, name);
            headers.get(CONTENT_DISPOSITION).unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(
            of("Kestrel 5.2.ipa"),
            "attachment; filename=\"Kestrel 5.2.ipa\"; filename*=UTF-8''Kestrel%205.2.ipa"
        );
        assert_eq!(
            of("红隼\"\r\n.ipa"),
            "attachment; filename=\"_____.ipa\"; filename*=UTF-8''%E7%BA%A2%E9%9A%BC%22%0D%0A.ipa"
        );
    }
}
