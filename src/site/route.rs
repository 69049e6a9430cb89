//! Addresses of pages inside the site, and the way from one to another.

/// A page's place: the parts of its address below the site's root, for example `en`, `commitments`, `x`.
///
/// ```
/// use constancia::site::Route;
/// let from = Route::new(["en", "commitments", "x"]);
/// let to = Route::new(["en", "topics", "fuel-theft"]);
/// assert_eq!(from.link_to(&to, false), "../../topics/fuel-theft/");
/// assert_eq!(from.link_to(&to, true), "../../topics/fuel-theft/index.html");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route(Vec<String>);

impl Route {
    /// The route of these parts.
    pub fn new<P: Into<String>>(parts: impl IntoIterator<Item = P>) -> Self {
        Self(parts.into_iter().map(Into::into).collect())
    }

    /// This route and one more part.
    #[must_use]
    pub fn join(mut self, part: &str) -> Self {
        self.0.push(part.to_owned());
        self
    }

    /// Its address below the site's root, ending in `/`; empty for the root itself.
    pub fn path(&self) -> String {
        self.0.iter().flat_map(|part| [part.as_str(), "/"]).collect()
    }

    /// Its file below the site's root.
    pub fn file(&self) -> String {
        format!("{}index.html", self.path())
    }

    /// The relative address of another page; `portable` names the file, for reading from a disk.
    pub fn link_to(&self, to: &Self, portable: bool) -> String {
        let shared = self.0.iter().zip(&to.0).take_while(|(a, b)| a == b).count();
        let mut link = "../".repeat(self.0.len() - shared);
        for part in &to.0[shared..] {
            link.push_str(&percent_encoded(part));
            link.push('/');
        }
        if portable {
            link.push_str("index.html");
        } else if link.is_empty() {
            link.push_str("./");
        }
        link
    }

    /// The relative address of a file below the site's root.
    pub fn link_to_file(&self, path: &str) -> String {
        let mut link = "../".repeat(self.0.len());
        let parts: Vec<String> = path.split('/').map(percent_encoded).collect();
        link.push_str(&parts.join("/"));
        link
    }

    /// Its absolute address under a base URL that ends in `/`.
    pub fn absolute(&self, base_url: &str) -> String {
        let parts: String = self.0.iter().map(|part| percent_encoded(part) + "/").collect();
        format!("{base_url}{parts}")
    }
}

/// A part of a path as it is written in an address.
fn percent_encoded(part: &str) -> String {
    let mut encoded = String::with_capacity(part.len());
    for byte in part.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte))
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        let root = Route::new([""; 0]);
        let home = Route::new(["es"]);
        let page = Route::new(["es", "compromisos", "a"]);
        assert_eq!(root.link_to(&home, false), "es/");
        assert_eq!(home.link_to(&root, false), "../");
        assert_eq!(page.link_to(&page, false), "./");
        assert_eq!(page.link_to(&page, true), "index.html");
        assert_eq!(page.link_to(&home, false), "../../");
        assert_eq!(page.link_to_file("assets/style.css"), "../../../assets/style.css");
        assert_eq!(
            home.link_to(&Route::new(["ar", "الوعود"]), false),
            "../ar/%D8%A7%D9%84%D9%88%D8%B9%D9%88%D8%AF/"
        );
    }
}
