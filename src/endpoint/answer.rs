//! Answers: a request in, a response out. Nothing here reads a socket, and nothing but tokens leads to a file.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{ACCEPT_LANGUAGE, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderValue, USER_AGENT, VARY};
use hyper::http::request::Parts;
use hyper::{Method, Request, Response, StatusCode, Version as HttpVersion};
use tokio::sync::watch;

use super::body::Body;
use super::conditions::{Judged, Version};
use super::link::{Link, Phase};
use super::news::{Caller, News};
use super::pages::{self, Visitor};
use super::proxy::{self, Origin};
use super::range::Wanted;
use super::reader::Unopened;
use super::reply::{self, Document, Manner};
use super::route::{Door, Kind, Route, find};
use super::transfers::{Part, Transfers};
use super::{Offer, Site};
use crate::activity::{Agent, EventKind};
use crate::manifest::Token;
use crate::sync::lock;

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
    manner: Manner<'a>,
    caller: Caller,
    visitor: Visitor,
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
        let (request, body) = request.into_parts();
        // No request of ours has a body. One that does is answered, and whatever follows it is not taken for the next request.
        let is_last = !body.is_end_stream() || request.method == Method::CONNECT;
        let mut response = self.answer_request(&request, door, link, &site).await;
        if is_last {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    async fn answer_request(&self, request: &Parts, door: Door, link: &Arc<Link>, site: &Site) -> Response<Body> {
        let is_head = request.method == Method::HEAD;
        let headers = &request.headers;
        let manner = Manner { is_head, headers, link };
        if !names_its_host(request) {
            return manner.misaddressed();
        }
        if request.method == Method::OPTIONS && request.uri.path() == "*" {
            return manner.methods();
        }
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let Origin { phone, here, door } = Origin::of(door, link.phone, link.here, site.behind_proxy, headers);
        let agent = text(USER_AGENT).unwrap_or_default();
        let asked = Asked {
            manner,
            caller: Caller {
                phone,
                here,
                agent: Agent::parse(agent),
                link: Arc::clone(link),
            },
            visitor: Visitor {
                language: pages::choose(text(ACCEPT_LANGUAGE)),
                agent: agent.to_owned(),
                over_tls: door == Door::Tls,
                came_to: here,
            },
            site,
        };
        let Some(found) = Found::look_up(&route(request.uri.path(), door, site), door, site) else {
            return asked.nothing_here();
        };
        match request.method {
            Method::GET | Method::HEAD => self.answer_found(found, &asked).await,
            Method::OPTIONS => manner.methods(),
            _ => manner.wrong_method(),
        }
    }

    async fn answer_found(&self, found: Found, asked: &Asked<'_>) -> Response<Body> {
        let is_head = asked.manner.is_head;
        match found {
            Found::Install(offer) => {
                self.tell_of_page(EventKind::Page, Some(&offer), asked);
                let icon = self.page_icon(&offer, asked.site).await;
                asked.page(pages::install_page(asked.site, &offer, &icon, &asked.visitor))
            }
            Found::App(builds) => {
                let newest = builds.first();
                self.tell_of_page(EventKind::Page, newest, asked);
                let icon = match newest {
                    Some(newest) => self.page_icon(newest, asked.site).await,
                    None => Arc::default(),
                };
                asked.page(pages::app_page(asked.site, &builds, &icon, &asked.visitor))
            }
            Found::SetUp(offer) => {
                self.tell_of_page(EventKind::SetUpPage, offer.as_ref(), asked);
                asked.page(pages::set_up_page(asked.site, offer.as_deref(), &asked.visitor))
            }
            Found::Profile(profile) => {
                self.tell_of_page(EventKind::Profile, None, asked);
                asked.small(profile, reply::PROFILE)
            }
            Found::Manifest(offer) => {
                // A manifest that leads nowhere ends in an alert without a reason on the phone.
                if let Err(why) = self.transfers.open(&offer.package).await {
                    return self.unopened(why, &offer, asked);
                }
                self.tell_of_page(EventKind::Manifest, Some(&offer), asked);
                asked.small(offer.manifest.clone(), reply::MANIFEST)
            }
            Found::Icon57(offer) => self.icon(&offer, offer.icon_57.clone(), asked),
            Found::Icon512(offer) => self.icon(&offer, offer.icon_512.clone(), asked),
            Found::Ping => {
                self.tell(EventKind::Trusted, None, asked);
                let mut response = asked.manner.momentary(StatusCode::OK, Bytes::from_static(b"ok\n"), reply::TEXT);
                // The page that asks comes from another port, which is another origin.
                reply::open_to_every_origin(response.headers_mut());
                response
            }
            Found::Progress => {
                let told = Bytes::from(self.news.progress(asked.caller.phone));
                asked.manner.momentary(StatusCode::OK, told, reply::JSON)
            }
            Found::Package(offer) => {
                if is_head {
                    // The installer asks for its headers only after the person tapped Install.
                    self.tell(EventKind::Agreed, Some(&offer), asked);
                }
                self.package(&offer, asked).await
            }
        }
    }

    fn tell(&self, kind: EventKind, offer: Option<&Arc<Offer>>, asked: &Asked<'_>) {
        self.news.tell(&asked.caller, offer.map(|offer| offer.token.as_str()), kind);
    }

    /// HEAD shows nobody anything.
    fn tell_of_page(&self, kind: EventKind, offer: Option<&Arc<Offer>>, asked: &Asked<'_>) {
        if !asked.manner.is_head {
            self.tell(kind, offer, asked);
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

    fn icon(&self, offer: &Arc<Offer>, png: Bytes, asked: &Asked<'_>) -> Response<Body> {
        // As for the package: only an installer that the person said yes to asks for these.
        if asked.caller.agent.installer {
            self.tell(EventKind::Agreed, Some(offer), asked);
        }
        asked.manner.document(Document {
            bytes: png,
            content_type: reply::PNG,
            keep: reply::ASK_AGAIN,
        })
    }

    async fn package(&self, offer: &Offer, asked: &Asked<'_>) -> Response<Body> {
        let Asked { manner, caller, .. } = asked;
        let total = offer.package.size_bytes;
        let opened = match self.transfers.open(&offer.package).await {
            Ok(opened) => opened,
            Err(why) => return self.unopened(why, offer, asked),
        };
        let version = Version::of_package(&offer.package, crate::clock::now().into());
        let wanted = match version.judge(manner.headers, manner.is_head, total) {
            Judged::Send(wanted) => wanted,
            Judged::NotModified => return manner.not_modified(&version, reply::ASK_AGAIN),
            Judged::Failed => return manner.failed(),
        };
        let (start, end) = match wanted {
            Wanted::Whole => (0, total),
            Wanted::Part { start, end } => (start, end),
            Wanted::Unsatisfiable => return manner.unsatisfiable(total),
        };
        let body = if manner.is_head {
            Body::whole(Bytes::new(), Arc::clone(&caller.link))
        } else {
            Body::package(opened, start, end, self.transfers.start(caller, part(offer, start, end)))
        };
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, reply::PACKAGE);
        headers.insert(CONTENT_LENGTH, HeaderValue::from(end - start));
        reply::describe(headers, &version, reply::ASK_AGAIN);
        reply::mark_part(&mut response, wanted, total);
        response
    }

    /// The phone may ask again. Where the package is not what was inspected, the session learns of it.
    fn unopened(&self, why: Unopened, offer: &Offer, asked: &Asked<'_>) -> Response<Body> {
        match why {
            Unopened::Gone => {
                self.transfers.start(&asked.caller, part(offer, 0, 0)).file_gone();
                asked.manner.gone()
            }
            Unopened::Busy => asked.manner.busy(),
        }
    }
}

impl Asked<'_> {
    /// Something small that no phone may keep.
    fn small(&self, bytes: Bytes, content_type: HeaderValue) -> Response<Body> {
        self.manner.document(Document {
            bytes,
            content_type,
            keep: reply::NEVER_KEEP,
        })
    }

    fn page(&self, page: String) -> Response<Body> {
        let mut response = self.small(Bytes::from(page), reply::HTML);
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
        let language = self.visitor.language;
        let page = Bytes::from(pages::nothing_here(language));
        let mut response = self.manner.momentary(StatusCode::NOT_FOUND, page, reply::HTML);
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
fn route<'a>(path: &'a str, door: Door, site: &Site) -> Route<'a> {
    let below = site
        .behind_proxy
        .then(|| proxy::without_prefix(path, &site.https_base))
        .flatten()
        .map(|path| Route::parse(path, door));
    below
        .filter(|route| route.kind != Kind::Nothing)
        .unwrap_or_else(|| Route::parse(path, door))
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

fn part(offer: &Offer, start: u64, end: u64) -> Part {
    Part {
        token: offer.token.as_str().to_owned(),
        start,
        length: end.saturating_sub(start),
        total: offer.package.size_bytes,
    }
}

/// What a route leads to.
enum Found {
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
}

impl Found {
    /// `None` is a 404 that looks like every other one. Whatever was asked for, all tokens are compared.
    fn look_up(route: &Route<'_>, door: Door, site: &Site) -> Option<Self> {
        let offer = find(&site.offers, |offer| &offer.token, &route.said).cloned();
        let app = find(&site.apps, |app| &app.token, &route.said);
        Some(match route.kind {
            Kind::Nothing => return None,
            Kind::Install | Kind::App if door == Door::Plain && site.https_pages_only => return None,
            Kind::Install => Self::Install(offer?),
            Kind::App => {
                let builds = app?.builds.iter();
                let offers = builds.filter_map(|build| site.offers.iter().find(|offer| offer.token == *build));
                let builds: Vec<Arc<Offer>> = offers.cloned().collect();
                (!builds.is_empty()).then_some(Self::App(builds))?
            }
            Kind::Manifest => Self::Manifest(offer?),
            Kind::Package => Self::Package(offer?),
            Kind::Icon57 => Self::Icon57(offer?),
            Kind::Icon512 => Self::Icon512(offer?),
            // Phones trust a certificate that a person brought: there is nothing to set up.
            Kind::SetUp | Kind::SetUpFor if site.set_up_profile.is_none() => return None,
            Kind::SetUp => Self::SetUp(None),
            Kind::SetUpFor => Self::SetUp(Some(offer?)),
            Kind::Profile => Self::Profile(site.set_up_profile.clone()?),
            Kind::Progress => Self::Progress,
            Kind::Ping => Self::Ping,
        })
    }
}
