//! `constancia serve`: the portal's site while somebody writes, from memory.

use std::io;
use std::net::SocketAddr;
use std::path::{self, Path};

use super::Exit;
use super::arguments::{Common, Serve};
use super::live::{Live, Seen};
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
    let mut is_first = true;
    live.follow(arguments.poll, |seen| {
        match seen {
            Seen::Plan(plan) => {
                summarize(common, &plan);
                preview.show(*plan);
            }
            Seen::Failure(reason) => preview.fail(reason),
        }
        if is_first {
            greet(common, arguments, &preview);
            is_first = false;
        }
        Ok(())
    })
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

fn summarize(common: &Common, plan: &Plan) {
    let Some(ready) = &plan.ready else { return };
    let values = Arguments::new()
        .count("pages", ready.page_count())
        .count("languages", ready.site.config.languages.len())
        .count("warnings", plan.count(Severity::Warning));
    common.print("summary-pages", &values);
}

/// Says where the site is to be seen, and opens it if that was asked for.
fn greet(common: &Common, arguments: &Serve, preview: &Preview) {
    let base = preview.base();
    let addresses = preview.addresses();
    let mut urls: Vec<String> = addresses.iter().map(|address| url(*address, &base)).collect();
    // The name that people know, where it leads to this program under both of the machine's addresses.
    if let (None, [first, _]) = (arguments.host, addresses) {
        urls = vec![format!("http://localhost:{}{base}", first.port())];
    }
    for url in &urls {
        common.print("serve-address", &Arguments::new().with("url", url.as_str()));
    }
    if arguments.host.is_some_and(|host| !host.is_loopback()) {
        common.note("serve-open-to-others", &Arguments::new());
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
