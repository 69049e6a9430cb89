//! Listening, connections and what they may ask for.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use axum::routing::get;
use futures_util::stream;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use percent_encoding::percent_decode_str;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch::Receiver;

use super::address::{Way, way};
use super::answer::{self, answer, forbidden, own, refused};
use super::connections::Connections;
use super::notes::{self, Writer};
use super::shown::{Good, Shown};
use super::{guard, seen};

/// How many ports are tried, one after the other.
const PORTS: u16 = 50;

/// How long a request may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);

/// How large the beginning of a request may be, in bytes.
const LARGEST_HEAD: usize = 32 * 1024;

/// How many pages may wait for news at once.
const MOST_WAITING: usize = 256;

/// How often those who wait hear that the preview is still there.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// How soon those who wait try again when the preview was stopped: it is started again by hand.
const RETRY: Duration = Duration::from_millis(500);

/// What all requests share.
#[derive(Clone, Debug)]
pub(super) struct Served {
    shown: Receiver<Option<Arc<Shown>>>,
    writer: Arc<Writer>,
    host: Option<IpAddr>,
    seen: Arc<Mutex<seen::Memory>>,
    waiting: Arc<AtomicUsize>,
}

impl Served {
    pub(super) fn new(shown: Receiver<Option<Arc<Shown>>>, writer: Writer, host: Option<IpAddr>) -> Self {
        Self { shown, writer: Arc::new(writer), host, seen: Arc::default(), waiting: Arc::default() }
    }

    /// What is shown now, or first.
    async fn now(&self) -> Option<Arc<Shown>> {
        let mut shown = self.shown.clone();
        shown.wait_for(Option::is_some).await.ok().and_then(|shown| shown.clone())
    }
}

/// Listens at an address, or at both of this machine's own; at the next free port if only some port is wanted.
pub(super) fn listen(host: Option<IpAddr>, port: u16, exact: bool) -> io::Result<Vec<TcpListener>> {
    let last = if exact || port == 0 { port } else { port.saturating_add(PORTS) };
    let mut refused = io::Error::from(io::ErrorKind::AddrInUse);
    for port in port..=last {
        match listen_at(host, port) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => refused = error,
            listening => return listening,
        }
    }
    Err(refused)
}

fn listen_at(host: Option<IpAddr>, port: u16) -> io::Result<Vec<TcpListener>> {
    if let Some(host) = host {
        return Ok(vec![TcpListener::bind((host, port))?]);
    }
    let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = first.local_addr()?.port();
    match TcpListener::bind((Ipv6Addr::LOCALHOST, port)) {
        Ok(second) => Ok(vec![first, second]),
        // Some other program would answer under this machine's other address.
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
        // Not every machine has the other address.
        Err(_) => Ok(vec![first]),
    }
}

/// Serves on threads of its own, until the program ends.
pub(super) fn start(listeners: Vec<TcpListener>, served: Served) -> io::Result<()> {
    let runtime =
        Builder::new_multi_thread().worker_threads(2).max_blocking_threads(4).enable_all().build()?;
    let connections = Connections::default();
    let router = router(served);
    for listener in listeners {
        listener.set_nonblocking(true)?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(accept(listener, router.clone(), connections.clone()));
    }
    let keep = move |runtime: Runtime| runtime.block_on(std::future::pending::<()>());
    std::thread::Builder::new().name("preview".to_owned()).spawn(move || keep(runtime)).map(drop)
}

fn router(served: Served) -> Router {
    let script = "text/javascript; charset=utf-8";
    let text = |kind, text: &'static str| get(move || async move { own(kind, text) });
    let path = |name: &str| format!("{}{name}", answer::OWN);
    Router::new()
        .route(&path("preview.js"), text(script, include_str!("client/preview.js")))
        .route(&path("worker.js"), text(script, include_str!("client/worker.js")))
        .route(&path("preview.css"), text("text/css; charset=utf-8", include_str!("client/preview.css")))
        .route(&path("page"), get(page))
        .route(&path("notes"), get(notes))
        .route(&path("events"), get(events))
        .fallback(site)
        .layer(from_fn_with_state(served.clone(), refuse))
        .with_state(served)
}

/// Takes connections, each on a task of its own.
async fn accept(listener: tokio::net::TcpListener, router: Router, connections: Connections) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // There may be too many open files for a moment.
            connections.make_room();
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let has_asked = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&has_asked);
        let router = router.clone().layer(axum::middleware::map_request(move |request: Request| {
            asked.store(true, Ordering::Relaxed);
            async move { request }
        }));
        let mut protocol = hyper::server::conn::http1::Builder::new();
        protocol.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(LARGEST_HEAD);
        let connection = protocol.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
        let task = tokio::spawn(async move { drop(connection.await) });
        connections.add(task.abort_handle(), has_asked);
    }
}

/// Lets pass who may ask.
async fn refuse(State(served): State<Served>, request: Request, next: Next) -> Response<Body> {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    match guard::refusal(method, uri, headers, served.host) {
        // Mostly somebody who opened the preview by another name than its own.
        Some(StatusCode::FORBIDDEN) => forbidden(&served.writer.phrases),
        Some(status) => refused(status),
        None => next.run(request).await,
    }
}

/// Something of the site.
async fn site(State(served): State<Served>, request: Request) -> Response<Body> {
    let Some(shown) = served.now().await else { return refused(StatusCode::SERVICE_UNAVAILABLE) };
    let (parts, _) = request.into_parts();
    blocking(move || answer(&shown, &parts.uri, &parts.headers)).await
}

/// Whether the page of a tab is still the same.
async fn page(State(served): State<Served>, uri: Uri) -> Response<Body> {
    let Some(shown) = served.now().await else { return refused(StatusCode::SERVICE_UNAVAILABLE) };
    let Some(path) = asked_for(&uri) else { return refused(StatusCode::BAD_REQUEST) };
    blocking(move || json(&notes::State::of(&shown, &path))).await
}

/// What there is to say beside the page of a tab.
async fn notes(State(served): State<Served>, uri: Uri) -> Response<Body> {
    let Some(shown) = served.now().await else { return refused(StatusCode::SERVICE_UNAVAILABLE) };
    let Some(path) = asked_for(&uri) else { return refused(StatusCode::BAD_REQUEST) };
    let (writer, memory) = (Arc::clone(&served.writer), Arc::clone(&served.seen));
    let write = move || {
        let look = |good: &Arc<Good>| {
            let Way::File(file) = way(&path, &good.base) else { return None };
            memory.lock().unwrap_or_else(PoisonError::into_inner).look(good, &path, &file)
        };
        let seen = shown.good.as_ref().and_then(look);
        json(&writer.notes(&shown, &path, seen.as_ref()))
    };
    blocking(write).await
}

/// News: the number of what is shown, now and whenever there is something else.
async fn events(State(served): State<Served>) -> Response<Body> {
    let place = Place::take(&served.waiting);
    let Some(place) = place else { return refused(StatusCode::SERVICE_UNAVAILABLE) };
    let mut shown = served.shown.clone();
    shown.mark_changed();
    let news = stream::unfold((shown, place), |(mut shown, place)| async move {
        let event = match tokio::time::timeout(HEARTBEAT, shown.changed()).await {
            Ok(Err(_)) => return None,
            Ok(Ok(())) => {
                let revision = shown.borrow_and_update().as_ref().map_or(0, |shown| shown.revision);
                Event::default().event("shown").retry(RETRY).data(revision.to_string())
            }
            Err(_) => Event::default().event("alive").data(""),
        };
        Some((Ok::<_, Infallible>(event), (shown, place)))
    });
    Sse::new(news).into_response()
}

/// A place among those who wait, given back when its owner goes.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(waiting: &Arc<AtomicUsize>) -> Option<Self> {
        let place = Self(Arc::clone(waiting));
        (waiting.fetch_add(1, Ordering::Relaxed) < MOST_WAITING).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The path in `?path=…`.
fn asked_for(uri: &Uri) -> Option<String> {
    let path = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("path="))?;
    percent_decode_str(path).decode_utf8().ok().map(|path| path.into_owned())
}

fn json(value: &impl serde::Serialize) -> Response<Body> {
    let text = serde_json::to_vec(value).unwrap_or_default();
    own("application/json; charset=utf-8", text)
}

/// Does what takes its time without keeping others waiting.
async fn blocking(make: impl FnOnce() -> Response<Body> + Send + 'static) -> Response<Body> {
    let made = tokio::task::spawn_blocking(make).await;
    made.unwrap_or_else(|_| refused(StatusCode::INTERNAL_SERVER_ERROR))
}
