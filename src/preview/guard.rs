//! Who may ask the preview: people at this machine, and no page of another site in their browser.
//!
//! A page somewhere on the web can make a browser ask `127.0.0.1`, also under a name of its own that suddenly leads there
//! (DNS rebinding). Such requests name another host than this one, or say that they come from another site.

use std::net::IpAddr;

use axum::http::header::{CONTENT_LENGTH, HOST, ORIGIN, TRANSFER_ENCODING};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode, Uri};

/// What a browser says of where a request comes from, by Fetch Metadata (<https://www.w3.org/TR/fetch-metadata/>).
const SITE: &str = "sec-fetch-site";
/// What a browser says a request is for, by the same.
const MODE: &str = "sec-fetch-mode";

/// Whether a request is refused, and how.
///
/// `listening` is the address that the preview was told to listen at, if it was not left to this machine alone.
pub(super) fn refusal(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    listening: Option<IpAddr>,
) -> Option<StatusCode> {
    let mut hosts = headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return Some(StatusCode::BAD_REQUEST) };
    let Some(host) = authority(host.to_str().ok()) else { return Some(StatusCode::BAD_REQUEST) };
    let is_known = |authority: &Authority| is_known(authority.host(), listening);
    if !is_known(&host) || uri.authority().is_some_and(|authority| !is_known(authority)) {
        return Some(StatusCode::FORBIDDEN);
    }
    let is_own = |origin: &str| {
        let origin = authority(origin.strip_prefix("http://"));
        origin.is_some_and(|origin| origin.as_str().eq_ignore_ascii_case(host.as_str()))
    };
    let mut origins = headers.get_all(ORIGIN).iter();
    if origins.any(|origin| !origin.to_str().is_ok_and(is_own)) {
        return Some(StatusCode::FORBIDDEN);
    }
    let says = |name: &str, words: &[&str]| {
        headers.get(name).is_some_and(|value| words.iter().any(|word| value == word))
    };
    // A link on another site may lead here; nothing else of it may.
    if says(SITE, &["cross-site", "same-site"]) && !says(MODE, &["navigate"]) {
        return Some(StatusCode::FORBIDDEN);
    }
    if !matches!(*method, Method::GET | Method::HEAD) {
        return Some(StatusCode::METHOD_NOT_ALLOWED);
    }
    // Who asks for a page sends nothing with it.
    let has_body = headers.contains_key(TRANSFER_ENCODING)
        || headers.get(CONTENT_LENGTH).is_some_and(|length| length != "0");
    has_body.then_some(StatusCode::BAD_REQUEST)
}

fn authority(text: Option<&str>) -> Option<Authority> {
    let authority: Authority = text?.parse().ok()?;
    (!authority.as_str().contains('@')).then_some(authority)
}

/// Whether a host is this machine by a name that nobody else can give it.
fn is_known(host: &str, listening: Option<IpAddr>) -> bool {
    let number = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match number.parse::<IpAddr>() {
        Ok(number) => {
            number.is_loopback() || listening.is_some_and(|own| own == number || own.is_unspecified())
        }
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn asked(headers: &[(&str, &str)], listening: Option<&str>) -> Option<u16> {
        let name = |name: &str| HeaderName::from_bytes(name.as_bytes()).unwrap();
        let headers = headers.iter().map(|(key, value)| (name(key), value.parse().unwrap())).collect();
        let listening = listening.map(|address| address.parse().unwrap());
        refusal(&Method::GET, &Uri::from_static("/"), &headers, listening).map(|status| status.as_u16())
    }

    #[test]
    fn this_machine_is_known_by_its_own_names() {
        for host in ["127.0.0.1:4747", "localhost", "LOCALHOST:1", "[::1]:4747", "127.0.0.2"] {
            assert_eq!(asked(&[("host", host)], None), None, "{host}");
        }
        for host in
            ["example.org", "127.0.0.1.example.org", "192.168.1.7", "localhost.example.org", "0.0.0.0"]
        {
            assert_eq!(asked(&[("host", host)], None), Some(403), "{host}");
        }
        for host in ["", "a b", "user@localhost", "[::1"] {
            assert_eq!(asked(&[("host", host)], None), Some(400), "{host}");
        }
        assert_eq!(asked(&[], None), Some(400));
        assert_eq!(asked(&[("host", "localhost"), ("host", "localhost")], None), Some(400));
    }

    #[test]
    fn an_address_that_was_given_is_known_too() {
        assert_eq!(asked(&[("host", "192.168.1.7:4747")], Some("192.168.1.7")), None);
        assert_eq!(asked(&[("host", "192.168.1.8:4747")], Some("192.168.1.7")), Some(403));
        assert_eq!(asked(&[("host", "192.168.1.8")], Some("0.0.0.0")), None);
        assert_eq!(asked(&[("host", "example.org")], Some("0.0.0.0")), Some(403));
    }

    #[test]
    fn other_sites_are_refused() {
        let own = ("host", "localhost:4747");
        assert_eq!(asked(&[own, ("origin", "http://localhost:4747")], None), None);
        for origin in ["http://localhost:3000", "https://localhost:4747", "null", "http://example.org", ""] {
            assert_eq!(asked(&[own, ("origin", origin)], None), Some(403), "{origin}");
        }
        assert_eq!(asked(&[own, ("sec-fetch-site", "cross-site")], None), Some(403));
        let followed = [own, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
        assert_eq!(asked(&followed, None), None);
        assert_eq!(asked(&[own, ("sec-fetch-site", "same-origin")], None), None);
    }

    #[test]
    fn who_asks_for_a_page_sends_nothing_with_it() {
        let own = ("host", "localhost:4747");
        assert_eq!(asked(&[own, ("content-length", "0")], None), None);
        for body in [("content-length", "5"), ("content-length", ""), ("transfer-encoding", "chunked")] {
            assert_eq!(asked(&[own, body], None), Some(400), "{body:?}");
        }
    }

    #[test]
    fn nothing_is_changed_through_a_preview() {
        let headers = HeaderMap::from_iter([(HOST, "localhost".parse().unwrap())]);
        let refused = |method, uri| refusal(&method, &uri, &headers, None).map(|status| status.as_u16());
        assert_eq!(refused(Method::POST, Uri::from_static("/")), Some(405));
        assert_eq!(refused(Method::OPTIONS, Uri::from_static("/")), Some(405));
        assert_eq!(refused(Method::HEAD, Uri::from_static("/")), None);
        assert_eq!(refused(Method::GET, Uri::from_static("http://example.org/")), Some(403));
        assert_eq!(refused(Method::GET, Uri::from_static("http://localhost/")), None);
    }
}
