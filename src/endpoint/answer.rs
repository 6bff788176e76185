//! Answers: a request in, a response out. Nothing here reads a socket, and nothing but tokens leads to a file.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_ORIGIN, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE, LAST_MODIFIED, RANGE, REFERRER_POLICY, RETRY_AFTER, USER_AGENT,
    X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;

use super::body::Body;
use super::link::{Link, Phase, lock};
use super::news::{Caller, News};
use super::range::{self, Wanted};
use super::reader::Unopened;
use super::route::{Door, Route};
use super::transfers::{Part, Transfers};
use super::{Offer, Package, Site, pages};
use crate::activity::{Agent, EventKind};
use crate::manifest::Token;

/// Only these are answered.
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD");
/// Phones must see a new manifest, page and profile at once.
const NEVER_KEEP: HeaderValue = HeaderValue::from_static("no-store");
/// The name of a package's content may be kept, if it is asked for each time.
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");
const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
/// Apple names no type for manifests; installers were always served this one.
const MANIFEST: HeaderValue = HeaderValue::from_static("text/xml");
const PNG: HeaderValue = HeaderValue::from_static("image/png");
const PACKAGE: HeaderValue = HeaderValue::from_static("application/octet-stream");
/// The type that makes Safari offer a profile; sent as an attachment it would end in Files instead.
const PROFILE: HeaderValue = HeaderValue::from_static("application/x-apple-aspen-config");

/// The first words of a package's answer once it changed on disk.
const CHANGED: &str = "This build changed on the computer and is being read again. Try again in a moment.\n";
const BUSY: &str = "The computer is busy at the moment. Try again in a moment.\n";

/// Answers requests.
#[derive(Debug)]
pub(super) struct Desk {
    site: watch::Receiver<Arc<Site>>,
    news: News,
    transfers: Arc<Transfers>,
    /// Page icons by token, with the icon that each was made of.
    icons: Mutex<BTreeMap<Token, (Bytes, Arc<str>)>>,
}

/// One request, with what is needed to answer it.
struct Asked<'a> {
    is_head: bool,
    headers: &'a HeaderMap,
    caller: &'a Caller,
    site: &'a Site,
}

impl Desk {
    pub(super) fn new(site: watch::Receiver<Arc<Site>>, news: News, transfers: Arc<Transfers>) -> Self {
        Self {
            site,
            news,
            transfers,
            icons: Mutex::default(),
        }
    }

    /// Answers a request that came through this door.
    pub(super) async fn answer(&self, request: Request<Incoming>, door: Door, link: &Arc<Link>) -> Response<Body> {
        link.enter(Phase::Answered);
        let site = Arc::clone(&self.site.borrow());
        let route = Route::parse(request.uri().path(), door).and_then(|route| Found::look_up(route, door, &site));
        let Some(found) = route else {
            return plain(StatusCode::NOT_FOUND, "Nothing here.\n", request.method() == Method::HEAD, link);
        };
        match *request.method() {
            Method::GET | Method::HEAD => {}
            Method::OPTIONS => {
                let mut response = respond(StatusCode::NO_CONTENT, Bytes::new(), true, link);
                response.headers_mut().insert(ALLOW, METHODS);
                return response;
            }
            _ => {
                let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD.\n", false, link);
                response.headers_mut().insert(ALLOW, METHODS);
                return response;
            }
        }
        let user_agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
        let caller = Caller {
            agent: user_agent.map(Agent::parse).unwrap_or_default(),
            link: Arc::clone(link),
        };
        let asked = Asked {
            is_head: request.method() == Method::HEAD,
            headers: request.headers(),
            caller: &caller,
            site: &site,
        };
        self.tell(&found, &asked);
        self.answer_found(found, &asked).await
    }

    async fn answer_found(&self, found: Found, asked: &Asked<'_>) -> Response<Body> {
        match found {
            Found::Install(offer) => {
                let icon = self.page_icon(&offer, asked.site).await;
                html(&pages::install_page(asked.site, &offer, &icon), asked)
            }
            Found::SetUp(offer) => html(&pages::set_up_page(asked.site, offer.as_deref()), asked),
            Found::Profile(profile) => document(profile, PROFILE, asked),
            Found::Manifest(offer) => document(offer.manifest.clone(), MANIFEST, asked),
            Found::Icon57(offer) => icon(&offer.icon_57, &offer.package, asked),
            Found::Icon512(offer) => icon(&offer.icon_512, &offer.package, asked),
            Found::Ping => {
                let mut response = document(Bytes::from_static(b"ok\n"), TEXT, asked);
                // The page that asks comes from another port, which is another origin.
                let anybody = HeaderValue::from_static("*");
                response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, anybody);
                response
            }
            Found::Package(offer) => self.package(&offer, asked).await,
        }
    }

    fn tell(&self, found: &Found, asked: &Asked<'_>) {
        let (kind, offer) = match (found, asked.is_head) {
            (Found::Install(offer), false) => (EventKind::Page, Some(offer)),
            (Found::SetUp(offer), false) => (EventKind::SetUpPage, offer.as_ref()),
            (Found::Profile(_), false) => (EventKind::Profile, None),
            (Found::Ping, _) => (EventKind::Trusted, None),
            (Found::Manifest(offer), false) => (EventKind::Manifest, Some(offer)),
            // The installer asks for these only after the person tapped Install.
            (Found::Package(offer), true) => (EventKind::Agreed, Some(offer)),
            (Found::Icon57(offer) | Found::Icon512(offer), _) if asked.caller.agent.installer => (EventKind::Agreed, Some(offer)),
            _ => return,
        };
        self.news.tell(asked.caller, offer.map(|offer| offer.token.as_str()), kind);
    }

    /// The icon as the install page embeds it, made once.
    async fn page_icon(&self, offer: &Arc<Offer>, site: &Site) -> Arc<str> {
        let is_same = |made_of: &Bytes| made_of.as_ptr() == offer.icon_512.as_ptr() && made_of.len() == offer.icon_512.len();
        if let Some((made_of, icon)) = lock(&self.icons).get(&offer.token)
            && is_same(made_of)
        {
            return Arc::clone(icon);
        }
        let icon_512 = offer.icon_512.clone();
        let made = tokio::task::spawn_blocking(move || pages::icon_data_url(&icon_512)).await;
        let icon: Arc<str> = made.unwrap_or_default().into();
        let mut icons = lock(&self.icons);
        icons.retain(|token, _| site.offers.iter().any(|offer| offer.token == *token));
        icons.insert(offer.token.clone(), (offer.icon_512.clone(), Arc::clone(&icon)));
        icon
    }

    async fn package(&self, offer: &Offer, asked: &Asked<'_>) -> Response<Body> {
        let Package { size_bytes, modified, .. } = offer.package;
        let link = &asked.caller.link;
        let etag = etag_of_file(&offer.package);
        if is_known(asked.headers, &etag) {
            return not_modified(&etag, link);
        }
        let last_modified = http_date(modified);
        let wanted = wanted(asked.headers, &etag, &last_modified, size_bytes);
        let (start, end) = match wanted {
            Wanted::Whole => (0, size_bytes),
            Wanted::Part { start, end } => (start, end),
            Wanted::Unsatisfiable => return unsatisfiable(size_bytes, asked),
        };
        let part = Part {
            token: offer.token.as_str().to_owned(),
            start,
            length: end - start,
            total: size_bytes,
        };
        let opened = self.transfers.open(&offer.package).await;
        let Ok(opened) = opened else {
            let (is_gone, text) = if opened.is_err_and(|why| why == Unopened::Busy) {
                (false, BUSY)
            } else {
                (true, CHANGED)
            };
            if is_gone {
                self.transfers.start(asked.caller, part).file_gone();
            }
            let mut response = plain(StatusCode::SERVICE_UNAVAILABLE, text, asked.is_head, link);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
            return response;
        };
        let body = if asked.is_head {
            Body::whole(Bytes::new(), Arc::clone(link))
        } else {
            Body::package(opened, start, end, self.transfers.start(asked.caller, part))
        };
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, PACKAGE);
        headers.insert(CONTENT_LENGTH, HeaderValue::from(end - start));
        describe(headers, &etag, &last_modified);
        mark_part(&mut response, wanted, size_bytes);
        response
    }
}

/// What a route leads to.
enum Found {
    Install(Arc<Offer>),
    Manifest(Arc<Offer>),
    Package(Arc<Offer>),
    Icon57(Arc<Offer>),
    Icon512(Arc<Offer>),
    SetUp(Option<Arc<Offer>>),
    Profile(Bytes),
    Ping,
}

impl Found {
    /// `None` is a 404 that looks like every other one.
    fn look_up(route: Route, door: Door, site: &Site) -> Option<Self> {
        let offer = |token: &Token| site.offers.iter().find(|offer| offer.token == *token).cloned();
        Some(match route {
            Route::Install(_) if door == Door::Plain && site.https_pages_only => return None,
            Route::Install(token) => Self::Install(offer(&token)?),
            Route::Manifest(token) => Self::Manifest(offer(&token)?),
            Route::Package(token) => Self::Package(offer(&token)?),
            Route::Icon57(token) => Self::Icon57(offer(&token)?),
            Route::Icon512(token) => Self::Icon512(offer(&token)?),
            // Phones trust a certificate that a person brought: there is nothing to set up.
            Route::SetUp(_) if site.set_up_profile.is_none() => return None,
            Route::SetUp(None) => Self::SetUp(None),
            Route::SetUp(Some(token)) => Self::SetUp(Some(offer(&token)?)),
            Route::Profile => Self::Profile(site.set_up_profile.clone()?),
            Route::App(_) | Route::Progress => return None,
            Route::Ping => Self::Ping,
        })
    }
}

fn html(page: &str, asked: &Asked<'_>) -> Response<Body> {
    let mut response = document(Bytes::copy_from_slice(page.as_bytes()), HTML, asked);
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::try_from(pages::content_security_policy(asked.site)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// Something small that no phone may keep.
fn document(bytes: Bytes, content_type: HeaderValue, asked: &Asked<'_>) -> Response<Body> {
    let mut response = respond(StatusCode::OK, bytes, asked.is_head, &asked.caller.link);
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response.headers_mut().insert(CACHE_CONTROL, NEVER_KEEP);
    response
}

fn plain(status: StatusCode, text: &'static str, is_head: bool, link: &Arc<Link>) -> Response<Body> {
    let mut response = respond(status, Bytes::from_static(text.as_bytes()), is_head, link);
    response.headers_mut().insert(CONTENT_TYPE, TEXT);
    response.headers_mut().insert(CACHE_CONTROL, NEVER_KEEP);
    response
}

fn icon(png: &Bytes, package: &Package, asked: &Asked<'_>) -> Response<Body> {
    let link = &asked.caller.link;
    let etag = format!("\"{:x}\"", Sha256::digest(png));
    if is_known(asked.headers, &etag) {
        return not_modified(&etag, link);
    }
    let last_modified = http_date(package.modified);
    let total = u64::try_from(png.len()).unwrap_or(0);
    let wanted = wanted(asked.headers, &etag, &last_modified, total);
    let bytes = match wanted {
        Wanted::Whole => png.clone(),
        Wanted::Part { start, end } => match (usize::try_from(start), usize::try_from(end)) {
            (Ok(start), Ok(end)) => png.slice(start..end),
            _ => png.clone(),
        },
        Wanted::Unsatisfiable => return unsatisfiable(total, asked),
    };
    let mut response = respond(StatusCode::OK, bytes, asked.is_head, link);
    response.headers_mut().insert(CONTENT_TYPE, PNG);
    describe(response.headers_mut(), &etag, &last_modified);
    mark_part(&mut response, wanted, total);
    response
}

/// A response with the length that GET has, whether or not the bytes go along.
fn respond(status: StatusCode, bytes: Bytes, is_head: bool, link: &Arc<Link>) -> Response<Body> {
    let length = bytes.len();
    let body = if is_head { Bytes::new() } else { bytes };
    let mut response = Response::new(Body::whole(body, Arc::clone(link)));
    *response.status_mut() = status;
    if status != StatusCode::NO_CONTENT {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
        .headers_mut()
        .insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn not_modified(etag: &str, link: &Arc<Link>) -> Response<Body> {
    let mut response = Response::new(Body::whole(Bytes::new(), Arc::clone(link)));
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    insert_text(response.headers_mut(), ETAG, etag);
    response.headers_mut().insert(CACHE_CONTROL, ASK_AGAIN);
    response
}

fn unsatisfiable(total: u64, asked: &Asked<'_>) -> Response<Body> {
    let text = "There are not that many bytes.\n";
    let mut response = plain(StatusCode::RANGE_NOT_SATISFIABLE, text, asked.is_head, &asked.caller.link);
    insert_text(response.headers_mut(), CONTENT_RANGE, &format!("bytes */{total}"));
    response
}

/// What tells one version from the next, and that parts may be asked for.
fn describe(headers: &mut HeaderMap, etag: &str, last_modified: &str) {
    insert_text(headers, ETAG, etag);
    if !last_modified.is_empty() {
        insert_text(headers, LAST_MODIFIED, last_modified);
    }
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CACHE_CONTROL, ASK_AGAIN);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
}

fn mark_part(response: &mut Response<Body>, wanted: Wanted, total: u64) {
    if let Wanted::Part { start, end } = wanted {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let range = format!("bytes {start}-{}/{total}", end.saturating_sub(1));
        insert_text(response.headers_mut(), CONTENT_RANGE, &range);
    }
}

fn insert_text(headers: &mut HeaderMap, name: HeaderName, text: &str) {
    if let Ok(value) = HeaderValue::try_from(text) {
        headers.insert(name, value);
    }
}

/// What `Range` asks for, if `If-Range` still holds: otherwise a phone would join parts of two builds.
fn wanted(headers: &HeaderMap, etag: &str, last_modified: &str, total: u64) -> Wanted {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let holds = match (headers.contains_key(IF_RANGE), text(IF_RANGE)) {
        (false, _) => true,
        // A weak tag never matches here, and a date only exactly (RFC 9110, 13.1.5).
        (true, Some(validator)) => validator == etag || (!last_modified.is_empty() && validator == last_modified),
        (true, None) => false,
    };
    // Several header lines would be a list of lists; nobody means that.
    let is_single = headers.get_all(RANGE).iter().count() == 1;
    range::parse(text(RANGE).filter(|_| holds && is_single), total)
}

/// Whether the phone has this version already.
fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let lists = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = lists.flat_map(|list| list.split(',')).map(str::trim);
    tags.any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}

/// Strong: another size or modification time is another build.
fn etag_of_file(package: &Package) -> String {
    let nanoseconds = Timestamp::try_from(package.modified).map_or(0, Timestamp::as_nanosecond);
    format!("\"{:x}-{nanoseconds:x}\"", package.size_bytes)
}

/// Such as `Fri, 20 Nov 2026 12:00:00 GMT`; empty for times that no date can tell.
fn http_date(time: std::time::SystemTime) -> String {
    let printer = jiff::fmt::rfc2822::DateTimePrinter::new();
    let timestamp = Timestamp::try_from(time).ok();
    timestamp
        .and_then(|timestamp| printer.timestamp_to_rfc9110_string(&timestamp).ok())
        .unwrap_or_default()
}
