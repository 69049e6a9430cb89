//! `constancia serve`: the portal's site while somebody writes, from memory.

use std::io;
use std::net::SocketAddr;
use std::path::{self, Path};

use super::Exit;
use super::arguments::{Common, Serve};
use super::live::{Act, Done, Live, Seen};
use crate::build::{Options, Plan};
use crate::diagnostic::Severity;
use crate::message::{Arguments, Phrases};
use crate::preview::{Preview, Settings};

/// The port where none is given.
const PORT: u16 = 4747;

pub(super) fn run(common: &Common, arguments: &Serve) -> Exit {
    serve(common, arguments).unwrap_or_else(|exit| exit)
}

fn serve(common: &Common, arguments: &Serve) -> Result<Exit, Exit> {
    let root = common.root()?;
    let options = Options { as_of: arguments.as_of, drafts: arguments.drafts, ..Options::default() };
    let live = Live::new(common, &root, options)?;
    let preview = start(common, arguments, &root)?;
    live.follow(arguments.poll, &mut Serving { common, arguments, preview, has_greeted: false })
}

/// A preview at work.
struct Serving<'a> {
    common: &'a Common,
    arguments: &'a Serve,
    preview: Preview,
    /// Whether it was said where the site is to be seen.
    has_greeted: bool,
}

impl Act for Serving<'_> {
    fn is_standing(&self) -> bool {
        self.preview.has_site()
    }

    fn act(&mut self, seen: Seen) -> Result<Done, Exit> {
        match seen {
            Seen::Plan(plan) => {
                let summary = summary(&plan);
                self.preview.show(*plan);
                // What is shown comes first.
                summary.iter().for_each(|summary| self.common.print("summary-pages", summary));
            }
            Seen::Failure(reason) => self.preview.fail(reason),
        }
        if !self.has_greeted {
            greet(self.common, self.arguments, &self.preview);
            self.has_greeted = true;
        }
        Ok(Done::Whole)
    }

    fn idle(&mut self) -> bool {
        self.preview.look_further()
    }
}

fn start(common: &Common, arguments: &Serve, root: &Path) -> Result<Preview, Exit> {
    let port = arguments.port.unwrap_or(PORT);
    let editor = arguments.editor.clone().or_else(|| common.environment.editor.clone());
    let settings = Settings {
        port,
        exact_port: arguments.port.is_some(),
        host: arguments.host,
        editor: editor.unwrap_or_default(),
        root: path::absolute(root).unwrap_or_else(|_| root.to_owned()),
        phrases: Phrases::program(common.phrases.language()),
    };
    Preview::start(settings).map_err(|error| {
        let name = match error.kind() {
            io::ErrorKind::AddrInUse => "serve-port-taken",
            io::ErrorKind::PermissionDenied => "serve-port-denied",
            _ => "serve-failed",
        };
        let host = arguments.host.map_or_else(|| "127.0.0.1".to_owned(), |host| host.to_string());
        let values = Arguments::new().with("port", port.to_string()).with("host", host);
        common.fail(name, &values.with("reason", common.reason(&error)), Exit::Environment)
    })
}

/// How many pages there are, if there is a site.
fn summary(plan: &Plan) -> Option<Arguments> {
    let ready = plan.ready.as_ref()?;
    let values = Arguments::new()
        .count("pages", ready.page_count())
        .count("languages", ready.site.config.languages.len())
        .count("warnings", plan.count(Severity::Warning));
    Some(values)
}

/// Says where the site is to be seen, and opens it if that was asked for.
fn greet(common: &Common, arguments: &Serve, preview: &Preview) {
    let base = preview.base();
    let addresses = preview.addresses();
    let mut urls: Vec<String> = addresses.iter().map(|address| url(*address, &base)).collect();
    let port = addresses.first().map_or(PORT, SocketAddr::port);
    // The name that people know, where it leads to this program under both of the machine's addresses, or under all.
    let is_unspecified = arguments.host.is_some_and(|host| host.is_unspecified());
    if is_unspecified || (arguments.host.is_none() && addresses.len() > 1) {
        urls = vec![format!("http://localhost:{port}{base}")];
    }
    if arguments.port.is_none() && port != PORT {
        common.note("serve-port-moved", &Arguments::new().with("port", PORT.to_string()));
    }
    for url in &urls {
        common.print("serve-address", &Arguments::new().with("url", url.as_str()));
    }
    if arguments.host.is_some_and(|host| !host.is_loopback()) {
        common.note("serve-open-to-others", &Arguments::new().with("port", port.to_string()));
    }
    common.print("serve-stop", &Arguments::new());
    if arguments.open
        && let Some(Err(error)) = urls.first().map(opener::open_browser)
    {
        common.note("serve-not-opened", &Arguments::new().with("reason", error.to_string()));
    }
}

fn url(address: SocketAddr, base: &str) -> String {
    format!("http://{address}{base}")
}
