//! Which header a reverse proxy tells the phone's address in.

/// The header by which the person's proxy tells who asks. Only this one is read: a proxy passes others on as its visitor wrote them.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum ProxyHeader {
    /// `X-Forwarded-For` with `X-Forwarded-Proto`: Caddy, nginx as its manual sets it up, Apache, Cloudflare's and ngrok's tunnels.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

impl ProxyHeader {
    /// As it is written in settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::XForwardedFor => "X-Forwarded-For",
            Self::Forwarded => "Forwarded",
        }
    }

    /// The header of this name, in whatever case.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::XForwardedFor, Self::Forwarded]
            .into_iter()
            .find(|header| header.name().eq_ignore_ascii_case(name))
    }
}
