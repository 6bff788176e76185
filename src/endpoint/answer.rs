//! Answers: a request in, a response out. Nothing here reads a socket, and nothing but tokens leads to a file.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{ACCEPT_LANGUAGE, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderValue, ORIGIN, USER_AGENT, VARY};
use hyper::http::request::Parts;
use hyper::{Method, Request, Response, StatusCode, Version as HttpVersion};
use tokio::sync::watch;

use super::body::Body;
use super::conditions::{Precondition, Validator, tag_of_file};
use super::connection::{Connection, Phase};
use super::events::{Caller, EventSender};
use super::pages::{self, Visitor};
use super::proxy::{self, ClientOrigin};
use super::range::RequestedRange;
use super::reader::Unopened;
use super::reply::{self, Document, RequestShape};
use super::route::{Route, RouteKind, Scheme, find};
use super::transfers::{SentRange, Transfers};
use super::visit_links;
use super::{Offer, Site};
use crate::activity::{Agent, EventKind};
use crate::manifest::Token;
use crate::sync::lock;

/// Answers requests.
#[derive(Debug)]
pub(super) struct Handler {
    site: watch::Receiver<Arc<Site>>,
    events: EventSender,
    transfers: Arc<Transfers>,
    /// Page icons by token, with the icon that each was made of.
    icons: Mutex<BTreeMap<Token, (Bytes, Arc<str>)>>,
}

/// One request, with what is needed to answer it.
struct Exchange<'a> {
    shape: RequestShape<'a>,
    caller: Caller,
    visitor: Visitor,
    site: &'a Site,
    /// What stands in the path where a token belongs.
    said: &'a str,
}

impl Handler {
    pub(super) fn new(site: watch::Receiver<Arc<Site>>, events: EventSender, transfers: Arc<Transfers>) -> Self {
        Self {
            site,
            events,
            transfers,
            icons: Mutex::default(),
        }
    }

    /// Answers a request that came over this scheme.
    pub(super) async fn answer(&self, request: Request<Incoming>, scheme: Scheme, connection: &Arc<Connection>) -> Response<Body> {
        connection.enter(Phase::Answered);
        let site = Arc::clone(&self.site.borrow());
        let (request, body) = request.into_parts();
        // No request of ours has a body. One that does is answered, and whatever follows it is not taken for the next request.
        let is_last = !body.is_end_stream() || request.method == Method::CONNECT;
        let mut response = self.answer_request(&request, scheme, connection, &site).await;
        if is_last {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    async fn answer_request(&self, request: &Parts, scheme: Scheme, connection: &Arc<Connection>, site: &Site) -> Response<Body> {
        let is_head = request.method == Method::HEAD;
        let headers = &request.headers;
        let shape = RequestShape {
            is_head,
            headers,
            connection,
        };
        if !names_its_host(request) {
            return shape.misaddressed();
        }
        if request.method == Method::OPTIONS && request.uri.path() == "*" {
            return shape.methods();
        }
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let ClientOrigin { phone, here, scheme } = ClientOrigin::of(scheme, connection.phone, connection.here, site.behind_proxy, headers);
        let agent = text(USER_AGENT).unwrap_or_default();
        let route = route(request.uri.path(), scheme, site);
        let asked = Exchange {
            shape,
            caller: Caller {
                phone,
                here,
                agent: Agent::parse(agent),
                connection: Arc::clone(connection),
                visit: route.visit,
            },
            visitor: Visitor {
                language: pages::choose(text(ACCEPT_LANGUAGE)),
                agent: agent.to_owned(),
                over_tls: scheme == Scheme::Https,
                came_to: here,
                address: Some(phone),
                visit: visit_links::fresh_visit(),
            },
            site,
            said: &route.said,
        };
        let Some(found) = Resource::look_up(&route, scheme, site) else {
            return asked.nothing_here();
        };
        match request.method {
            Method::GET | Method::HEAD => self.answer_found(found, &asked).await,
            Method::OPTIONS => shape.methods(),
            _ => shape.wrong_method(),
        }
    }

    async fn answer_found(&self, found: Resource, asked: &Exchange<'_>) -> Response<Body> {
        let is_head = asked.shape.is_head;
        match found {
            Resource::Install(offer) => {
                self.tell_of_page(EventKind::Page, Some(&offer), asked);
                let icon = self.page_icon(&offer, asked.site).await;
                asked.numbered_page(pages::install_page(asked.site, &offer, &icon, &asked.visitor))
            }
            Resource::App(builds) => {
                let newest = builds.first();
                self.tell_of_page(EventKind::Page, newest, asked);
                let icon = match newest {
                    Some(newest) => self.page_icon(newest, asked.site).await,
                    None => Arc::default(),
                };
                asked.numbered_page(pages::app_page(asked.site, &builds, &icon, &asked.visitor))
            }
            Resource::SetUp(offer) => {
                self.tell_of_page(EventKind::SetUpPage, offer.as_ref(), asked);
                asked.page(pages::set_up_page(asked.site, offer.as_deref(), &asked.visitor))
            }
            Resource::Profile(profile) => {
                self.tell_of_page(EventKind::Profile, None, asked);
                asked.small(profile, reply::PROFILE)
            }
            Resource::Manifest(offer) => {
                // A manifest that leads nowhere ends in an alert without a reason on the phone.
                if let Err(why) = self.transfers.open(&offer.package).await {
                    return self.unopened(why, &offer, asked);
                }
                self.tell_of_page(EventKind::Manifest, Some(&offer), asked);
                asked.small(
                    visit_links::manifest_of_visit(&offer, asked.site, asked.caller.visit),
                    reply::MANIFEST,
                )
            }
            Resource::Icon57(offer) => self.icon(&offer, offer.icon_57.clone(), asked),
            Resource::Icon512(offer) => self.icon(&offer, offer.icon_512.clone(), asked),
            Resource::Ping => {
                self.tell(EventKind::Trusted, None, asked);
                let mut response = asked.shape.momentary(StatusCode::OK, Bytes::from_static(b"ok\n"), reply::TEXT);
                // The page that asks comes from another port, which is another origin. Nobody else's page is told whom a phone trusts.
                let origin = asked.shape.headers.get(ORIGIN);
                let own = origin.filter(|origin| origin.to_str().is_ok_and(|origin| asked.site.is_own_origin(origin)));
                reply::open_to(own, response.headers_mut());
                response
            }
            Resource::Progress => {
                let told = Bytes::from(self.events.progress(asked.caller.phone));
                asked.shape.momentary(StatusCode::OK, told, reply::JSON)
            }
            Resource::Ended { is_page } => {
                self.tell_of_ended(asked);
                if is_page { asked.ended() } else { asked.shape.ended() }
            }
            Resource::Waiting { is_page: true } => asked.wait(),
            Resource::Waiting { is_page: false } => asked.shape.gone(),
            Resource::Package(offer) => {
                if is_head {
                    // The installer asks for its headers only after the person tapped Install.
                    self.tell(EventKind::Agreed, Some(&offer), asked);
                }
                self.package(&offer, asked).await
            }
        }
    }

    fn tell(&self, kind: EventKind, offer: Option<&Arc<Offer>>, asked: &Exchange<'_>) {
        self.events.tell(&asked.caller, offer.map(|offer| offer.token.as_str()), kind);
    }

    /// HEAD shows nobody anything.
    fn tell_of_page(&self, kind: EventKind, offer: Option<&Arc<Offer>>, asked: &Exchange<'_>) {
        if !asked.shape.is_head {
            self.tell(kind, offer, asked);
        }
    }

    /// Somebody came with a link that has ended.
    fn tell_of_ended(&self, asked: &Exchange<'_>) {
        if !asked.shape.is_head {
            self.events.tell(&asked.caller, Some(asked.said), EventKind::EndedLink);
        }
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

    fn icon(&self, offer: &Arc<Offer>, png: Bytes, asked: &Exchange<'_>) -> Response<Body> {
        // As for the package: only an installer that the person said yes to asks for these.
        if asked.caller.agent.installer {
            self.tell(EventKind::Agreed, Some(offer), asked);
        }
        asked.shape.document(Document {
            bytes: png,
            content_type: reply::PNG,
            keep: reply::ASK_AGAIN,
        })
    }

    async fn package(&self, offer: &Offer, asked: &Exchange<'_>) -> Response<Body> {
        let Exchange { shape, caller, .. } = asked;
        let total = offer.package.stamp.size_bytes;
        let opened = match self.transfers.open(&offer.package).await {
            Ok(opened) => opened,
            Err(why) => return self.unopened(why, offer, asked),
        };
        let version = Validator::of_package(&offer.package, crate::clock::now().into());
        let wanted = match version.judge(shape.headers, shape.is_head, total) {
            Precondition::Send(wanted) => wanted,
            Precondition::NotModified => return shape.not_modified(&version, reply::ASK_AGAIN),
            Precondition::Failed => return shape.failed(),
        };
        let (start, end) = match wanted {
            RequestedRange::Whole => (0, total),
            RequestedRange::Part { start, end } => (start, end),
            RequestedRange::Unsatisfiable => return shape.unsatisfiable(total),
        };
        let body = if shape.is_head {
            Body::whole(Bytes::new(), Arc::clone(&caller.connection))
        } else {
            Body::package(opened, start, end, self.transfers.start(caller, part(offer, start, end)))
        };
        let version = version.answered(shape.headers);
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, reply::PACKAGE);
        headers.insert(CONTENT_LENGTH, HeaderValue::from(end - start));
        reply::describe(headers, &version, reply::ASK_AGAIN);
        if !caller.agent.installer {
            reply::attach(response.headers_mut(), &offer.page.file_name);
        }
        reply::mark_part(&mut response, wanted, total);
        response
    }

    /// The phone may ask again. Where the package is not what was inspected, the session learns of it.
    fn unopened(&self, why: Unopened, offer: &Offer, asked: &Exchange<'_>) -> Response<Body> {
        match why {
            Unopened::Gone => {
                self.transfers.start(&asked.caller, part(offer, 0, 0)).file_gone();
                asked.shape.gone()
            }
            Unopened::Busy => asked.shape.busy(),
        }
    }
}

impl Exchange<'_> {
    /// Something small that no phone may keep.
    fn small(&self, bytes: Bytes, content_type: HeaderValue) -> Response<Body> {
        self.shape.document(Document {
            bytes,
            content_type,
            keep: reply::NEVER_KEEP,
        })
    }

    /// A page whose links carry the number of this loading: it is never the same twice, so it has no versions and no parts.
    fn numbered_page(&self, page: String) -> Response<Body> {
        self.dressed(self.shape.momentary(StatusCode::OK, Bytes::from(page), reply::HTML))
    }

    fn page(&self, page: String) -> Response<Body> {
        self.dressed(self.small(Bytes::from(page), reply::HTML))
    }

    fn dressed(&self, mut response: Response<Body>) -> Response<Body> {
        if response.status().is_success() {
            let policy = pages::content_security_policy(self.site);
            reply::dress_page(response.headers_mut(), &policy, self.visitor.language.tag(), reply::BY_READER);
            if self.visitor.over_tls {
                reply::isolate(response.headers_mut());
            }
        } else {
            response.headers_mut().insert(VARY, reply::BY_READER);
        }
        response
    }

    /// The same for everything that is not there, whatever the request looked like.
    fn nothing_here(&self) -> Response<Body> {
        let page = pages::nothing_here(self.visitor.language);
        self.short_page(StatusCode::NOT_FOUND, page)
    }

    /// What is asked for is on the shelf, and will be there again: the page looks for itself.
    fn wait(&self) -> Response<Body> {
        let page = pages::wait(self.visitor.language);
        let mut response = self.short_page(StatusCode::SERVICE_UNAVAILABLE, page);
        reply::ask_again_soon(response.headers_mut());
        response
    }

    /// The link has ended: of the build that it led to nothing is told.
    fn ended(&self) -> Response<Body> {
        self.short_page(StatusCode::GONE, pages::ended(self.visitor.language))
    }

    fn short_page(&self, status: StatusCode, page: String) -> Response<Body> {
        let language = self.visitor.language;
        let mut response = self.shape.momentary(status, Bytes::from(page), reply::HTML);
        // The policy of an empty site: who guesses paths learns no address.
        reply::dress_page(
            response.headers_mut(),
            &pages::content_security_policy(&Site::default()),
            language.tag(),
            reply::BY_LANGUAGE,
        );
        response
    }
}

/// What a path means: below the base URL's own path or, if that is nothing, as it stands.
fn route<'a>(path: &'a str, scheme: Scheme, site: &Site) -> Route<'a> {
    let below = site
        .behind_proxy
        .and_then(|_| proxy::without_prefix(path, &site.https_base))
        .map(|path| Route::parse(path, scheme));
    below
        .filter(|route| route.kind != RouteKind::Nothing)
        .unwrap_or_else(|| Route::parse(path, scheme))
}

/// HTTP/1.1 wants exactly one `Host`, that could be one (RFC 9112, section 3.2). What it says is of no further interest:
/// phones come by address, by `.local` name and through proxies.
fn names_its_host(request: &Parts) -> bool {
    let mut hosts = request.headers.get_all(HOST).iter();
    let could_be_a_host = |host: &HeaderValue| {
        let is_fit = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=:[]".contains(byte);
        host.as_bytes().iter().all(is_fit)
    };
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => could_be_a_host(host),
        (Some(_), Some(_)) => false,
        (None, _) => request.version < HttpVersion::HTTP_11,
    }
}

fn part(offer: &Offer, start: u64, end: u64) -> SentRange {
    SentRange {
        // Of the file, whether its bytes are known or not: a delivery may begin before they are.
        tag: tag_of_file(&offer.package.stamp).into(),
        token: offer.token.as_str().to_owned(),
        start,
        length: end.saturating_sub(start),
        total: offer.package.stamp.size_bytes,
    }
}

/// What a route leads to.
enum Resource {
    Install(Arc<Offer>),
    App(Vec<Arc<Offer>>),
    Manifest(Arc<Offer>),
    Package(Arc<Offer>),
    Icon57(Arc<Offer>),
    Icon512(Arc<Offer>),
    SetUp(Option<Arc<Offer>>),
    Profile(Bytes),
    Progress,
    Ping,
    /// A build whose link has ended, or an app without any other; whether people asked, who get a page.
    Ended {
        is_page: bool,
    },
    /// A build or an app that cannot be had at this moment; whether people asked, who get a page.
    Waiting {
        is_page: bool,
    },
}

impl Resource {
    /// `None` is a 404 that looks like every other one. Whatever was asked for, all tokens are compared.
    fn look_up(route: &Route<'_>, scheme: Scheme, site: &Site) -> Option<Self> {
        let offer = find(&site.offers, |offer| &offer.token, &route.said).cloned();
        let app = find(&site.apps, |app| &app.token, &route.said);
        let waits = find(&site.waiting, |token| token, &route.said).is_some();
        let has_ended = find(&site.ended, |token| token, &route.said).is_some();
        Some(match route.kind {
            RouteKind::Nothing => return None,
            RouteKind::Install | RouteKind::App if scheme == Scheme::Http && site.https_pages_only => return None,
            // Phones trust a certificate that a person brought: there is nothing to set up.
            RouteKind::SetUp | RouteKind::SetUpFor if site.set_up_profile.is_none() => return None,
            RouteKind::Install | RouteKind::App | RouteKind::SetUpFor if has_ended => Self::Ended { is_page: true },
            RouteKind::Manifest | RouteKind::Package | RouteKind::Icon57 | RouteKind::Icon512 if has_ended => {
                Self::Ended { is_page: false }
            }
            RouteKind::Install if waits => Self::Waiting { is_page: true },
            RouteKind::Manifest | RouteKind::Package | RouteKind::Icon57 | RouteKind::Icon512 if waits => Self::Waiting { is_page: false },
            RouteKind::Install => Self::Install(offer?),
            RouteKind::App => {
                let builds = app?.builds.iter();
                let offers = builds.filter_map(|build| site.offers.iter().find(|offer| offer.token == *build));
                let builds: Vec<Arc<Offer>> = offers.cloned().collect();
                if builds.is_empty() {
                    Self::Waiting { is_page: true }
                } else {
                    Self::App(builds)
                }
            }
            RouteKind::Manifest => Self::Manifest(offer?),
            RouteKind::Package => Self::Package(offer?),
            RouteKind::Icon57 => Self::Icon57(offer?),
            RouteKind::Icon512 => Self::Icon512(offer?),
            RouteKind::SetUp => Self::SetUp(None),
            RouteKind::SetUpFor if waits => Self::SetUp(None),
            RouteKind::SetUpFor => Self::SetUp(Some(offer?)),
            RouteKind::Profile => Self::Profile(site.set_up_profile.clone()?),
            RouteKind::Progress => Self::Progress,
            RouteKind::Ping => Self::Ping,
        })
    }
}
