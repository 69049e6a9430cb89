//! What a request's path means on a static host: a file of the site, another address, or nothing there could ever be.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::output::OutputPath;

/// Where a request's path leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To this file of the site, if it has it.
    File(OutputPath),
    /// To another address of the same host.
    Elsewhere(String),
    /// To nothing that a site could have.
    Nowhere,
}

/// Where a path leads, under the folder that the site stands in: `/`, or `/portal/`.
pub(super) fn way(path: &str, base: &str) -> Way {
    let Some(inside) = path.strip_prefix(base) else {
        let is_base = path == "/" || base.strip_suffix('/') == Some(path);
        return if is_base { Way::Elsewhere(base.to_owned()) } else { Way::Nowhere };
    };
    let folder = inside.is_empty() || inside.ends_with('/');
    let parts = inside.split('/').filter(|part| !folder || !part.is_empty()).map(decoded);
    let Some(mut parts) = parts.collect::<Option<Vec<String>>>() else { return Way::Nowhere };
    if folder {
        // Two slashes in a row are no address of a site.
        if inside.contains("//") || inside.starts_with('/') {
            return Way::Nowhere;
        }
        parts.push("index.html".to_owned());
    }
    OutputPath::new(&parts.join("/")).map_or(Way::Nowhere, Way::File)
}

/// A part of a path as it is called on a disk; nothing when it is no name.
fn decoded(part: &str) -> Option<String> {
    let part = percent_decode_str(part).decode_utf8().ok()?;
    (!part.contains('/')).then(|| part.into_owned())
}

/// What browsers do not write as it is in a path (<https://url.spec.whatwg.org/#path-percent-encode-set>); letters that
/// are not of ASCII are among it by themselves.
const UNWRITTEN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// The folder that a site stands in on its host: the path of its address, as browsers write it.
///
/// The address has been checked where the portal's settings were read.
pub(super) fn base(url: Option<&str>) -> String {
    let path = url.and_then(|url| url.split_once("://")).and_then(|(_, rest)| rest.split_once('/'));
    path.map_or_else(|| "/".to_owned(), |(_, path)| format!("/{}", utf8_percent_encode(path, UNWRITTEN)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Way {
        Way::File(OutputPath::new(path).unwrap())
    }

    #[test]
    fn pages_are_folders() {
        assert_eq!(way("/", "/"), file("index.html"));
        assert_eq!(way("/en/topics/", "/"), file("en/topics/index.html"));
        assert_eq!(way("/en/topics", "/"), file("en/topics"));
        assert_eq!(way("/assets/style.css", "/"), file("assets/style.css"));
        assert_eq!(way("/ar/%D8%A7/", "/"), file("ar/ا/index.html"));
    }

    #[test]
    fn a_site_may_stand_in_a_folder() {
        assert_eq!(way("/gis/en/", "/gis/"), file("en/index.html"));
        assert_eq!(way("/gis/", "/gis/"), file("index.html"));
        assert_eq!(way("/gis", "/gis/"), Way::Elsewhere("/gis/".to_owned()));
        assert_eq!(way("/", "/gis/"), Way::Elsewhere("/gis/".to_owned()));
        assert_eq!(way("/en/", "/gis/"), Way::Nowhere);
        assert_eq!(base(Some("https://example.org/gis/")), "/gis/");
        assert_eq!(base(Some("https://example.org/")), "/");
        assert_eq!(base(Some("https://example.org/año/a%20b/")), "/a%C3%B1o/a%20b/");
        assert_eq!(base(None), "/");
    }

    #[test]
    fn nothing_leads_out() {
        let bad = [
            "/..",
            "/../",
            "/../etc/passwd",
            "/%2e%2e/etc/passwd",
            "/en/..%2f..%2fetc",
            "/en%2f",
            "/%00",
            "/a%00b/",
            "/%ff",
            "/a\\b",
            "/%5c..%5c",
            "//etc/passwd",
            "/en//",
            "/en/./",
            "/C:/",
            "/en/%2e/",
            "/%0a",
            "etc",
        ];
        for path in bad {
            assert_eq!(way(path, "/"), Way::Nowhere, "{path:?}");
        }
    }
}
