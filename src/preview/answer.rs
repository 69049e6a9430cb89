//! Answers as a static host gives them, from the site in memory; pages carry what keeps them up to date.

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, Uri};

use super::address::{self, Way};
use super::shown::{Good, Made, Shown};
use crate::message::{Arguments, Phrases};
use crate::output::OutputPath;

/// What belongs to the preview and to no site stands below here.
pub(super) const OWN: &str = "/_constancia/";

/// Who may load an answer into a page of theirs: nobody else (<https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header>).
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// The answer to a request for something of the site.
pub(super) fn answer(shown: &Shown, uri: &Uri, headers: &HeaderMap) -> Response<Body> {
    let Some(good) = &shown.good else {
        return bare(StatusCode::SERVICE_UNAVAILABLE, shown.revision);
    };
    let path = match address::way(uri.path(), &good.base) {
        Way::File(path) => path,
        Way::Elsewhere(to) => return redirect(&to, uri),
        Way::Nowhere => return not_found(good, shown.revision, uri),
    };
    match good.made(&path) {
        Ok(Some(made)) => found(&path, &made, shown.revision, headers),
        Ok(None) if is_folder(good, &path) => redirect(&format!("{}/", uri.path()), uri),
        Ok(None) => not_found(good, shown.revision, uri),
        // What is wrong is said with the notes beside the page.
        Err(_) => bare(StatusCode::INTERNAL_SERVER_ERROR, shown.revision),
    }
}

/// Whether a page stands in the folder of this name, so that only the last slash was forgotten.
fn is_folder(good: &Good, path: &OutputPath) -> bool {
    OutputPath::new(&format!("{path}/index.html")).is_some_and(|page| good.ready.page(&page).is_some())
}

fn found(path: &OutputPath, made: &Arc<Made>, revision: u64, headers: &HeaderMap) -> Response<Body> {
    let is_page = path.as_str().ends_with(".html");
    // A page says when it was loaded; one that was loaded before is another.
    let tag =
        if is_page { format!("\"{}-{revision}\"", made.digest) } else { format!("\"{}\"", made.digest) };
    let is_known = |known: &HeaderValue| {
        let known = known.to_str().unwrap_or_default();
        known.split(',').any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
    };
    if headers.get_all(IF_NONE_MATCH).iter().any(is_known) {
        return with(StatusCode::NOT_MODIFIED, [(ETAG, tag)], Body::empty());
    }
    let body =
        if is_page { live(&made.bytes, Loaded::Page(&made.digest), revision) } else { made.bytes.clone() };
    let kind = mime_guess::from_path(path.as_str()).first_or_octet_stream();
    let kind = match (kind.type_().as_str(), kind.subtype().as_str()) {
        ("text", _) | ("application", "javascript" | "json") => {
            format!("{}; charset=utf-8", kind.essence_str())
        }
        _ => kind.essence_str().to_owned(),
    };
    with(StatusCode::OK, [(CONTENT_TYPE, kind), (ETAG, tag)], Body::from(body))
}

/// The page for addresses that lead nowhere, in the language of the address.
fn not_found(good: &Good, revision: u64, uri: &Uri) -> Response<Body> {
    let (folder, Some(made)) = good.missing(uri.path()) else { return bare(StatusCode::NOT_FOUND, revision) };
    // It is shown at any depth, so its relative addresses need to be told where they begin; and it is this site that its
    // absolute ones mean.
    let page = String::from_utf8_lossy(&made.bytes);
    let page = match good.ready.site.base_url() {
        Some(url) if folder.is_empty() => page.replace(url, &good.base),
        _ => page.into_owned(),
    };
    let page = match page.split_once("<head>") {
        Some((before, after)) => format!("{before}<head>\n<base href=\"{}{folder}\">{after}", good.base),
        None => page,
    };
    html(StatusCode::NOT_FOUND, live(page.as_bytes(), Loaded::Missing(&made.digest), revision))
}

/// A page of nothing but what keeps it up to date, and so shows why there is nothing.
fn bare(status: StatusCode, revision: u64) -> Response<Body> {
    let page = "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        <meta name=\"color-scheme\" content=\"light dark\">\n<title>Constancia</title>\n</head>\n<body>\n</body>\n</html>\n";
    html(status, live(page.as_bytes(), Loaded::Nothing, revision))
}

/// What a tab was given.
#[derive(Clone, Copy)]
enum Loaded<'a> {
    /// The page at the address, by its digest.
    Page(&'a str),
    /// The page for addresses that lead nowhere, by its digest.
    Missing(&'a str),
    /// Nothing of the site.
    Nothing,
}

/// A page with what keeps it up to date. The revision says when it was loaded.
fn live(page: &[u8], loaded: Loaded<'_>, revision: u64) -> Vec<u8> {
    let (digest, missing) = match loaded {
        Loaded::Page(digest) => (digest, ""),
        Loaded::Missing(missing) => ("", missing),
        Loaded::Nothing => ("", ""),
    };
    let data = format!("data-digest=\"{digest}\" data-missing=\"{missing}\" data-revision=\"{revision}\"");
    let script = format!("<script src=\"{OWN}preview.js\" {data} defer></script>\n");
    let at = memchr::memmem::rfind(page, b"</body>").unwrap_or(page.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

fn redirect(to: &str, uri: &Uri) -> Response<Body> {
    let to = uri.query().map_or_else(|| to.to_owned(), |query| format!("{to}?{query}"));
    with(StatusCode::FOUND, [(LOCATION, to)], Body::empty())
}

fn html(status: StatusCode, page: Vec<u8>) -> Response<Body> {
    with(status, [(CONTENT_TYPE, "text/html; charset=utf-8".to_owned())], Body::from(page))
}

/// A page, script or style of the preview's own.
pub(super) fn own(kind: &'static str, body: impl Into<Body>) -> Response<Body> {
    with(StatusCode::OK, [(CONTENT_TYPE, kind.to_owned())], body.into())
}

/// A refusal for which there may be an honest reason, with what to do then.
pub(super) fn forbidden(phrases: &Phrases) -> Response<Body> {
    refused_with(StatusCode::FORBIDDEN, &phrases.text("preview-forbidden", &Arguments::new()))
}

/// A refusal, in as few words as the protocol has.
pub(super) fn refused(status: StatusCode) -> Response<Body> {
    refused_with(status, status.canonical_reason().unwrap_or_default())
}

fn refused_with(status: StatusCode, text: &str) -> Response<Body> {
    let kind = (CONTENT_TYPE, "text/plain; charset=utf-8".to_owned());
    let mut response = with(status, [kind], Body::from(format!("{text}\n")));
    // Who is refused keeps no place that others may need.
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(axum::http::header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

/// A response that is asked for again each time, and that no other site may use.
fn with<const N: usize>(
    status: StatusCode,
    headers: [(HeaderName, String); N],
    body: Body,
) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let own = response.headers_mut();
    own.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    own.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    own.insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    own.insert(RESOURCE_POLICY, HeaderValue::from_static("same-origin"));
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            own.insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_its_bytes_around_what_is_added() {
        let page = b"<body><p>one</p></body></html>";
        let live = String::from_utf8(live(page, Loaded::Page("abc"), 7)).unwrap();
        let script = "<script src=\"/_constancia/preview.js\" data-digest=\"abc\" data-missing=\"\" data-revision=\"7\" defer></script>\n";
        assert_eq!(live, format!("<body><p>one</p>{script}</body></html>"));
        assert_eq!(live.replace(script, "").as_bytes(), page);
    }
}
