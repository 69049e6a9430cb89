//! The preview over real sockets: what a static host would answer, and a thousand bad guests, each of them refused while
//! everybody else is served as before.

use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream, UdpSocket};
use std::os::unix::fs::{OpenOptionsExt, symlink};
use std::process::Command;
use std::time::{Duration, Instant};

use fastrand::Rng;
use rustix::process::Signal;

use crate::program::{on_disk, run};
use crate::support::served::{Answer, Running, Served, read_all, until};
use crate::support::{Portal, each_file};

const MEETING: &str = "content/meetings/2026-01-10-bridge.en.md";
const MEETING_PAGE: &str = "/en/meetings/2026-01-10-bridge/";

/// Serves the smallest portal; its folder is the second.
fn served(arguments: &[&str]) -> (Served, tempfile::TempDir) {
    let folder = on_disk(&Portal::minimal());
    (Served::start(folder.path(), arguments), folder)
}

/// A page without what the preview adds to it.
fn as_published(page: &str) -> String {
    let (before, rest) = page.split_once("<script src=\"/_constancia/preview.js\"").expect(page);
    let (_, after) = rest.split_once("</script>\n").expect(page);
    assert!(!after.contains("/_constancia/"), "{page}");
    format!("{before}{after}")
}

#[test]
fn every_file_of_the_site_is_served_as_it_would_be_published() {
    let portal = Portal::minimal()
        .with("content/assets/plan.pdf", "%PDF")
        .with("themes/default/static/lamp.webp", b"RIFF\0\0\0\0WEBP");
    let folder = on_disk(&portal);
    let (code, _, err) = run(folder.path(), &["build", "--as-of", "2026-03-19", "--quiet"]);
    assert_eq!(code, 0, "{err}");
    let served = Served::start(folder.path(), &[]);
    let built = each_file(&folder.path().join("public"), |bytes| bytes);
    let types = [
        ("html", "text/html; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("svg", "image/svg+xml"),
        ("json", "application/json; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("ics", "text/calendar; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"),
        ("pdf", "application/pdf"),
        ("webp", "image/webp"),
    ];
    for (path, bytes) in &built {
        if path == constancia::write::MANIFEST_NAME {
            continue;
        }
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let answer = served.get(&address);
        assert_eq!(answer.status, 200, "{address}");
        let ending = path.rsplit('.').next().unwrap();
        if ending == "html" {
            assert_eq!(as_published(&answer.text()).as_bytes(), bytes, "{address}");
        } else {
            assert!(&answer.body == bytes, "{address}");
        }
        let kind = answer.header("content-type").unwrap();
        let usual = types.iter().find(|(own, _)| *own == ending).map(|(_, kind)| *kind);
        assert!(usual.map_or(kind.contains("xml"), |usual| usual == kind), "{address}: {kind}");
        let head = served.ask("HEAD", &address, &[]);
        let lasting = |answer: &Answer| {
            answer.headers.iter().filter(|(name, _)| name != "date").cloned().collect::<Vec<_>>()
        };
        assert_eq!((head.status, lasting(&head)), (200, lasting(&answer)), "{address}");
        assert!(head.body.is_empty(), "{address}");
        let tag = answer.header("etag").unwrap();
        let again = |known: &str| served.ask("GET", &address, &[&format!("If-None-Match: {known}")]);
        let unchanged = again(tag);
        assert_eq!((unchanged.status, unchanged.header("etag")), (304, Some(tag)), "{address}");
        assert!(unchanged.body.is_empty(), "{address}");
        if path == "en/index.html" {
            for known in [&format!("W/{tag}"), &format!("\"other\", {tag}"), "*"] {
                assert_eq!(again(known).status, 304, "{known}");
            }
            for other in ["\"other\"", tag.trim_matches('"'), "", "\u{e9}"] {
                assert_eq!(again(other).status, 200, "{other}");
            }
            assert_eq!(served.get("/en/index.html").body, answer.body);
        }
    }
    // What the writer keeps beside the site is none of it.
    assert_eq!(served.get(&format!("/{}", constancia::write::MANIFEST_NAME)).status, 404);
}

#[test]
fn addresses_lead_where_a_static_host_would_lead_them() {
    let (served, _folder) = served(&[]);
    let to = |path: &str| {
        let answer = served.get(path);
        (answer.status, answer.header("location").unwrap_or_default().to_owned())
    };
    assert_eq!(to("/en"), (302, "/en/".to_owned()));
    assert_eq!(to("/en?a=b&c=%20"), (302, "/en/?a=b&c=%20".to_owned()));
    assert_eq!(to("/en/topics/light"), (302, "/en/topics/light/".to_owned()));
    assert_eq!(to("/en/?a=b"), (200, String::new()));
    for (path, language) in [
        ("/es/nada/", "es"),
        ("/es/nada", "es"),
        ("/es/temas/nada/nada.html", "es"),
        ("/en/nothing/", "en"),
        ("/en/404/", "en"),
        ("/fr/rien/", "en"),
        ("/assets/nothing.css", "en"),
        ("/_constancia/", "en"),
        ("/_constancia/nothing", "en"),
    ] {
        let answer = served.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains(&format!("<html lang=\"{language}\"")), "{path}: {}", answer.text());
        // Wherever it is shown, its links lead to the site.
        let at_root = path.starts_with("/fr/") || path.starts_with("/assets/") || path.starts_with("/_");
        let (base, link) = if at_root {
            ("/".to_owned(), "href=\"en/\"")
        } else {
            (format!("/{language}/"), if language == "en" { "href=\"../es/\"" } else { "href=\"../en/\"" })
        };
        assert!(answer.text().contains(&format!("<base href=\"{base}\">")), "{path}");
        assert!(answer.text().contains(link), "{path}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        for path in ["/en/", "/nowhere", "/_constancia/events"] {
            let answer = served.ask(method, path, &[]);
            assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method} {path}");
        }
    }
    for answer in [served.get("/en/"), served.get("/nowhere"), served.ask("POST", "/en/", &[])] {
        assert!(answer.headers.iter().all(|(name, _)| !name.starts_with("access-control")), "{answer:?}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
    }
    let six = TcpStream::connect((Ipv6Addr::LOCALHOST, served.port));
    if let Ok(mut six) = six {
        let head = format!("GET /en/ HTTP/1.1\r\nHost: [::1]:{}\r\nConnection: close\r\n\r\n", served.port);
        six.write_all(head.as_bytes()).unwrap();
        assert_eq!(Answer::parse(&read_all(&mut six)).unwrap().status, 200);
    }
}

#[test]
fn a_site_that_stands_in_a_folder_of_its_host_does_so_in_the_preview() {
    let portal =
        Portal::minimal().edit("portal.toml", "title", "base_url = \"https://example.org/lamps/\"\ntitle");
    let folder = on_disk(&portal);
    let served = Served::start(folder.path(), &[]);
    assert!(served.program.said().contains(&format!(":{}/lamps/", served.port)), "{}", served.program.said());
    let to = |path: &str| {
        let answer = served.get(path);
        (answer.status, answer.header("location").unwrap_or_default().to_owned())
    };
    for path in ["/", "/lamps"] {
        assert_eq!(to(path), (302, "/lamps/".to_owned()), "{path}");
    }
    assert_eq!(to("/lamps/en"), (302, "/lamps/en/".to_owned()));
    assert_eq!((to("/lamps/").0, to("/lamps/en/").0, to("/lamps/assets/style.css").0), (200, 200, 200));
    for path in ["/en/", "/lampsen/", "/lamps/../en/", "/lamps//", "/assets/style.css"] {
        assert_eq!(to(path).0, 404, "{path}");
    }
    assert!(served.get("/lamps/es/nada/").text().contains("<base href=\"/lamps/es/\">"));
}

#[test]
fn drafts_are_there_for_those_who_ask_for_them_alone() {
    let topic = |language: &str| format!("+++\ntitle = \"Secret {language}\"\nsummary = \"S.\"\n+++\n");
    let portal = Portal::minimal()
        .with("content/topics/secret.en.md", topic("en").replacen("+++\n", "+++\ndraft = true\n", 1))
        .with("content/topics/secret.es.md", topic("es"));
    let folder = on_disk(&portal);
    let (public, drafts) = (Served::start(folder.path(), &[]), Served::start(folder.path(), &["--drafts"]));
    assert_eq!(public.get("/en/topics/secret/").status, 404);
    assert_eq!(drafts.get("/en/topics/secret/").status, 200);
    for path in ["/en/", "/en/topics/", "/es/temas/", "/_constancia/notes?path=/en/topics/secret/"] {
        assert!(!public.get(path).text().contains("Secret"), "{path}");
    }
    assert!(drafts.get("/en/topics/").text().contains("Secret"));
}

/// What is not published may be named by what is, for those who asked to see both.
#[test]
fn a_draft_that_is_named_is_an_error_only_where_it_is_not_shown() {
    let portal = Portal::minimal().edit("content/topics/light.en.md", "title =", "draft = true\ntitle =");
    let folder = on_disk(&portal);
    let (public, drafts) = (Served::start(folder.path(), &[]), Served::start(folder.path(), &["--drafts"]));
    assert!(public.program.said().contains("C0223"), "{}", public.program.said());
    assert_eq!(public.get("/en/").status, 503);
    assert!(!drafts.program.said().contains("C0223"), "{}", drafts.program.said());
    assert_eq!(drafts.get("/en/topics/light/").status, 200);
}

/// Who opens a preview by a name that it does not know is told by which one to open it.
#[test]
fn a_refusal_says_what_to_do() {
    let (served, _folder) = served(&["--lang", "es"]);
    for head in ["Host: my-computer.local", "Host: example.org"] {
        let answer =
            served.send(format!("GET /en/ HTTP/1.1\r\n{head}\r\nConnection: close\r\n\r\n").as_bytes());
        let answer = Answer::parse(&answer).unwrap();
        assert_eq!(answer.status, 403);
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert!(answer.text().contains("--host 0.0.0.0"), "{}", answer.text());
        assert!(!answer.text().contains("example.org"), "what was sent is not sent back");
    }
}

/// A link that leads out of the portal is not followed, whatever it is called.
#[test]
fn no_link_in_the_content_leads_out_of_the_portal() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.txt"), "a secret").unwrap();
    let (served, folder) = served(&[]);
    let assets = folder.path().join("content/assets");
    fs::create_dir_all(&assets).unwrap();
    for (link, target) in [
        (assets.join("secret.txt"), outside.path().join("secret.txt")),
        (assets.join("folder"), outside.path().to_owned()),
        (folder.path().join("content/topics/secret.en.md"), outside.path().join("secret.txt")),
    ] {
        symlink(target, &link).unwrap();
        served.until("it is said", "/_constancia/notes?path=/en/", |answer| {
            let notes: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
            !notes["errors"].as_array().unwrap().is_empty()
        });
        for path in ["/assets/secret.txt", "/assets/folder/secret.txt", "/en/topics/secret/"] {
            assert_eq!(served.get(path).status, 404, "{path}");
        }
        assert_eq!(served.get("/en/").status, 200);
        fs::remove_file(link).unwrap();
        served.until("it is mended", "/_constancia/notes?path=/en/", |answer| {
            answer.text().contains("\"errors\":[]")
        });
    }
}

#[test]
fn the_next_free_port_is_taken_unless_one_was_given() {
    // Somebody else may hold it already.
    let _usual = TcpListener::bind((Ipv4Addr::LOCALHOST, 4747));
    let folder = on_disk(&Portal::minimal());
    let served = Served::of(Running::start(folder.path(), &["serve"]));
    assert!((4748..=4797).contains(&served.port), "{}", served.port);
    assert_eq!(served.get("/en/").status, 200);
    let four = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    // Where the machine has the other address, nobody else may answer there.
    let six = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).ok();
    for taken in [Some(four), six].into_iter().flatten() {
        let port = taken.local_addr().unwrap().port().to_string();
        for (language, words) in [("en", "is in use already"), ("es", "ya está ocupado")] {
            let (code, out, err) = run(folder.path(), &["serve", "--port", &port, "--lang", language]);
            assert_eq!((code, out.as_str()), (3, ""), "{err}");
            assert!(err.contains(words) && err.contains(&port), "{err}");
        }
    }
}

#[test]
fn nobody_listens_where_other_machines_could_ask() {
    let (served, _folder) = served(&[]);
    // No packet is sent: this asks the system which of its addresses it would send from.
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).unwrap();
    let own = socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).and_then(|()| socket.local_addr());
    if let Ok(own) = own.map(|own| own.ip())
        && !own.is_loopback()
    {
        assert!(TcpStream::connect((own, served.port)).is_err(), "{own}");
    }
}

/// What is asked for in bad faith, or by nobody who speaks the protocol.
fn hostile(port: u16) -> Vec<(String, Vec<u8>)> {
    let all: RefCell<Vec<(String, Vec<u8>)>> = RefCell::default();
    let host = format!("Host: localhost:{port}\r\n");
    let add = |name: &str, bytes: &[u8]| {
        let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
        all.borrow_mut().push((format!("{name}: {beginning:?}"), bytes.to_vec()));
    };
    let get = |path: &str| format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n").into_bytes();
    let up = [
        "..",
        "%2e%2e",
        ".%2E",
        "%252e%252e",
        "..%2f..",
        "..%5c..",
        "..\\..",
        "%c0%ae%c0%ae",
        "%e0%80%ae.",
        "..;",
        "..%00",
        "%u002e%u002e",
        "\u{ff0e}\u{ff0e}",
        "..%0d%0a",
        "%2e%2e%2f%2e%2e",
    ];
    for (way, target) in up.iter().flat_map(|way| {
        ["etc/passwd", "portal.toml", "content/sources.toml", "en/"].map(|target| (way, target))
    }) {
        for base in ["/", "/en/", "/assets/", "/_constancia/"] {
            for depth in [1, 3] {
                add("a way out", &get(&format!("{base}{}{target}", format!("{way}/").repeat(depth))));
            }
        }
    }
    for path in [
        "//etc/passwd",
        "/en//",
        "/en/./",
        "/en/%2e/",
        "/%00",
        "/en/%00/",
        "/en/\u{0}/",
        "/%ff/",
        "/%",
        "/%2",
        "/en%2f",
        "/C:/",
        "/~/",
        "/.git/HEAD",
        "/portal.toml",
        "/content/sources.toml",
        "/en/index.html/",
        "/.constancia-manifest",
        "/public/index.html",
        "//example.org/en",
        "/\\example.org/en",
        "/en/%0d%0aX: 1",
    ] {
        add("no address", &get(path));
    }
    for target in [
        "http://example.org/",
        "https://example.org/en/",
        "http://localhost@example.org/en/",
        "*",
        "example.org:80",
        "http://example.org:80/_constancia/events",
        "file:///etc/passwd",
        "http:///etc/passwd",
        "en/",
        "",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost.example.org/",
        "?x",
        "#x",
        "javascript:alert(1)",
    ] {
        for method in ["GET", "HEAD", "OPTIONS", "CONNECT"] {
            add(
                "no target",
                &String::from_utf8(get(target)).unwrap().replacen("GET", method, 1).into_bytes(),
            );
        }
    }
    let own =
        ["/en/", "/assets/style.css", "/_constancia/events", "/_constancia/notes?path=/en/", "/nowhere"];
    for path in own {
        let with = |name: &str, lines: &str| {
            add(name, format!("GET {path} HTTP/1.1\r\n{lines}Connection: close\r\n\r\n").as_bytes());
        };
        for bad in [
            "example.org",
            "localhost.example.org",
            "127.0.0.1.nip.io",
            "192.168.0.1",
            "0.0.0.0",
            "[::]",
            "",
            "localhost@example.org",
            "a b",
            "127.1",
            "2130706433",
            "localhost:1:1",
            "[::1",
            "localhost, example.org",
            "\u{ff4c}ocalhost",
            "local\u{0}host",
            "http://localhost/",
            "localhost/en/",
            "localhost.",
            "[::ffff:8.8.8.8]",
        ] {
            with("a foreign host", &format!("Host: {bad}\r\n"));
        }
        with("no host", "");
        with("two hosts", &format!("{host}{host}"));
        with("two hosts", &format!("{host}Host: example.org\r\n"));
        for origin in [
            "http://example.org",
            "null",
            "http://localhost",
            "http://localhost:1",
            "",
            "file://",
            "localhost",
            "*",
            &format!("https://localhost:{port}"),
            &format!("http://127.0.0.1:{port}"),
            &format!("http://localhost:{port}.example.org"),
            &format!("http://localhost:{port}@example.org"),
            &format!("http://localhost:{port} http://example.org"),
            &format!("http://localhost:{port}/"),
        ] {
            with("a foreign origin", &format!("{host}Origin: {origin}\r\n"));
        }
        with(
            "two origins",
            &format!("{host}Origin: http://localhost:{port}\r\nOrigin: http://example.org\r\n"),
        );
        for site in ["cross-site", "same-site"] {
            for mode in ["cors", "no-cors", "same-origin", "websocket", ""] {
                let mode = format!("Sec-Fetch-Mode: {mode}\r\n");
                with("another site", &format!("{host}Sec-Fetch-Site: {site}\r\n{mode}"));
            }
            with("another site", &format!("{host}Sec-Fetch-Site: {site}\r\n"));
        }
        for body in [
            "Content-Length: 5\r\n",
            "Content-Length: 99999999999\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 99999999999999999999999\r\n",
            "Content-Length: 5\r\nContent-Length: 6\r\n",
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Transfer-Encoding: x\r\n",
            "Transfer-Encoding : chunked\r\n",
            "Content-Length: 5\r\nExpect: 100-continue\r\n",
        ] {
            with("a body", &format!("{host}{body}"));
        }
        for line in [
            "A\u{0}: b\r\n",
            "A: b\u{0}\r\n",
            ": b\r\n",
            "no colon\r\n",
            "A: b\r\n folded\r\n",
            " A: b\r\n",
            "A\r: b\r\n",
            "\u{e9}: b\r\n",
            "A B: c\r\n",
        ] {
            with("a bad line", &format!("{host}{line}"));
        }
        for method in [
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "PROPFIND",
            "get",
            "G\u{0}T",
            "\u{e9}",
            "GE T",
            "GETGETGETGETGETGETGETGETGETGETGET",
        ] {
            add(
                "no method",
                format!("{method} {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n").as_bytes(),
            );
        }
        for version in
            ["", " HTTP/0.9", " HTTP/2.0", " HTTP/3", " HTTP/1.", " HTTP/1.10", " http/1.1", " FTP/1.1"]
        {
            add("no version", format!("GET {path}{version}\r\n{host}Connection: close\r\n\r\n").as_bytes());
        }
        for garbage in [
            "zz\r\n",
            "5\r\nhello\r\n0\r\n\r\n",
            "ffffffffffffffffff\r\n",
            "-1\r\n",
            "5;\u{0}\r\nhello\r\n",
            "\r\n\r\n",
        ] {
            let head = format!("GET {path} HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n{garbage}");
            add("bad chunks", format!("{head}GET /en/ HTTP/1.1\r\n{host}\r\n").as_bytes());
        }
        with("a long line", &format!("{host}A: {}\r\n", "a".repeat(64 * 1024)));
        with("many lines", &format!("{host}{}", "A: b\r\n".repeat(1_000)));
        with("thousands of lines", &format!("{host}{}", "A: b\r\n".repeat(5_000)));
        add("a long address", &get(&format!("{path}{}", "a".repeat(80_000))));
    }
    add("an endless line", "G".repeat(1_000_000).as_bytes());
    add("an endless address", format!("GET /{}", "a".repeat(1_000_000)).as_bytes());
    add("an endless head", format!("GET / HTTP/1.1\r\n{}", "A: b\r\n".repeat(100_000)).as_bytes());
    add("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0");
    let hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 and what follows\r\n\r\n";
    add("TLS", hello);
    add("SSH", b"SSH-2.0-OpenSSH_9.2\r\n\r\n");
    add("SOCKS", b"\x05\x01\x00\r\n\r\n");
    let mut random = Rng::with_seed(20_260_319);
    for _ in 0..60 {
        let mut bytes: Vec<u8> = (0..random.usize(1..2_000)).map(|_| random.u8(..)).collect();
        bytes.extend_from_slice(b"\r\n\r\n");
        add("noise", &bytes);
        // A good request with one byte of it exchanged for one that no request may hold.
        let mut bytes = get("/en/");
        let place = random.usize(..bytes.len() - 30);
        bytes[place] = [0, 1, 8, 11, 127][random.usize(..5)];
        add("a byte", &bytes);
    }
    all.into_inner()
}

#[test]
fn a_thousand_hostile_requests_are_refused_and_the_next_honest_one_answered() {
    let (mut served, folder) = served(&[]);
    let honest = served.get("/en/");
    let all = hostile(served.port);
    assert!(all.len() >= 1_000, "{}", all.len());
    for (name, bytes) in &all {
        let mut stream = served.connect();
        // Who is refused early may not be listened to until the end.
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let bytes = read_all(&mut stream);
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains("root:") && !text.contains("[note-north]") && !text.contains("Both sides met"),
            "{name}\n{text}"
        );
        if !bytes.is_empty() {
            let answer = Answer::parse(&bytes).unwrap_or_else(|| panic!("{name}\n{text}"));
            assert!((400..500).contains(&answer.status), "{name}\n{text}");
            assert_eq!(text.matches("HTTP/1.1 ").count(), 1, "{name}\n{text}");
            assert_eq!(answer.header("set-cookie").or(answer.header("x")), None, "{name}");
        }
        let next = served.get("/en/");
        assert_eq!((next.status, &next.body), (200, &honest.body), "after {name}");
    }
    assert!(served.program.is_running());
    edit_shows(&served, folder.path(), "Nobody was let in.");
}

/// An edit is seen over HTTP.
#[track_caller]
fn edit_shows(served: &Served, root: &std::path::Path, mark: &str) {
    let path = root.join(MEETING);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, format!("{text}\n{mark}\n")).unwrap();
    served.until("an edit shows", MEETING_PAGE, |answer| answer.text().contains(mark));
}

/// The preview of the smallest portal under the limit of open files that many systems set.
fn served_with_few_files(limit: u32) -> (Served, tempfile::TempDir) {
    let folder = on_disk(&Portal::minimal());
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -n {limit} && exec \"$0\" \"$@\"")]);
    command.args([env!("CARGO_BIN_EXE_constancia"), "serve", "--port", "0", "--as-of", "2026-03-19"]);
    let served = Served::of(Running::start_by(command.current_dir(folder.path())));
    (served, folder)
}

/// Asks, and says how long the answer took.
#[track_caller]
fn promptly(served: &Served, what: &str) {
    let began = Instant::now();
    assert_eq!(served.get("/en/").status, 200, "{what}");
    // Far below what a held connection is borne with.
    assert!(began.elapsed() < Duration::from_secs(5), "{what}: {:?}", began.elapsed());
}

#[test]
fn a_thousand_connections_that_ask_nothing_keep_nobody_waiting() {
    for limit in [1_024, 256] {
        let (served, folder) = served_with_few_files(limit);
        let beginnings = ["", "G", "GET /en/ HTTP/1.1\r\n", "GET /en/ HTTP/1.1\r\nHost: localhost\r\nA: "];
        let mut held = Vec::new();
        for number in 0..1_000 {
            let mut stream = served.connect();
            // It may have had to give way already.
            let _ = stream.write_all(beginnings[number % beginnings.len()].as_bytes());
            held.push(stream);
            if number % 250 == 249 {
                promptly(&served, "while connections are held");
            }
        }
        edit_shows(&served, folder.path(), "Nobody was kept waiting.");
        promptly(&served, "after an edit");
        drop(held);
        promptly(&served, "after all are gone");
    }
}

#[test]
fn a_thousand_who_ask_and_do_not_read_keep_nobody_waiting() {
    let (served, folder) = served_with_few_files(1_024);
    let ask = format!("GET /en/ HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.port).repeat(100);
    let mut held = Vec::new();
    for number in 0..1_000 {
        let mut stream = served.connect();
        stream.set_nonblocking(true).unwrap();
        let _ = stream.write(ask.as_bytes());
        held.push(stream);
        if number % 250 == 249 {
            promptly(&served, "while nobody reads");
        }
    }
    edit_shows(&served, folder.path(), "Nobody was kept waiting.");
    promptly(&served, "after an edit");
}

#[test]
fn a_thousand_tabs_are_too_many_and_make_room_when_they_go() {
    let (served, folder) = served_with_few_files(1_024);
    let mut statuses = Vec::new();
    let mut open = Vec::new();
    for _ in 0..1_000 {
        let mut stream = served.events();
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        let status: u16 = line.split(' ').nth(1).and_then(|word| word.parse().ok()).expect(&line);
        statuses.push(status);
        if status == 200 {
            open.push(stream);
        }
    }
    assert!(statuses.iter().all(|status| [200, 503].contains(status)), "{statuses:?}");
    assert!((100..=500).contains(&open.len()), "{}", open.len());
    promptly(&served, "while tabs are open");
    edit_shows(&served, folder.path(), "All tabs hear of it.");
    // Each of those that are open hears of the edit.
    for stream in &mut open {
        let mut events = 0;
        while events < 2 {
            let mut line = String::new();
            assert_ne!(stream.read_line(&mut line).unwrap(), 0, "a stream was closed");
            events += usize::from(line == "event: shown\n");
        }
    }
    drop(open);
    until("there is room again", || {
        let mut stream = served.events();
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        if line.contains(" 200 ") { Ok(()) } else { Err(line) }
    });
}

/// A tab's stream begins with what is shown now.
#[test]
fn a_stream_of_events_says_what_is_shown_and_what_is_shown_next() {
    let (served, folder) = served(&[]);
    let mut events = served.events();
    let mut next = || {
        let mut data = None;
        while data.is_none() {
            let mut line = String::new();
            assert_ne!(events.read_line(&mut line).unwrap(), 0);
            data = line.strip_prefix("data: ").and_then(|data| data.trim_end().parse::<u64>().ok());
        }
        data.unwrap()
    };
    let first = next();
    edit_shows(&served, folder.path(), "A tab hears of it.");
    assert!(next() > first);
    let own = format!("Origin: http://localhost:{}", served.port);
    assert_eq!(served.ask("HEAD", "/_constancia/events", &[&own]).status, 200);
    // A link on another site may lead to a page, and nothing else of it may.
    let link = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"];
    assert_eq!(served.ask("GET", "/en/", &link).status, 200);
}

#[test]
fn an_interruption_ends_the_program_though_tabs_are_open() {
    for signal in [Signal::INT, Signal::TERM] {
        let (mut served, _folder) = served(&[]);
        let mut tabs: Vec<_> = (0..20).map(|_| served.events()).collect();
        for tab in &mut tabs {
            tab.read_line(&mut String::new()).unwrap();
        }
        let began = Instant::now();
        served.program.signal(signal);
        let status = served.program.ended();
        assert_eq!(status.code(), Some(0), "{signal:?}: {}", served.program.said());
        assert!(began.elapsed() < Duration::from_secs(5), "{signal:?}: {:?}", began.elapsed());
        for mut tab in tabs {
            let _ = tab.read_to_end(&mut Vec::new());
        }
    }
}

/// A terminal that is closed ends the program, unless it was started to outlive it, as `nohup` does.
#[test]
fn a_closed_terminal_ends_the_program_unless_that_was_ruled_out() {
    let (mut served, folder) = served(&[]);
    served.program.signal(Signal::HUP);
    assert!(!served.program.ended().success());
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' HUP; exec \"$0\" serve --port 0", env!("CARGO_BIN_EXE_constancia")]);
    let mut served = Served::of(Running::start_by(command.current_dir(folder.path())));
    served.program.signal(Signal::HUP);
    std::thread::sleep(Duration::from_millis(200));
    assert!(served.program.is_running());
    assert_eq!(served.get("/en/").status, 200);
}

/// Whatever the program is at, a second interruption ends it.
#[test]
fn a_second_interruption_ends_the_program_at_once() {
    let (mut served, folder) = served(&[]);
    // A file that is never read to its end.
    let settings = folder.path().join("portal.toml");
    assert!(Command::new("mkfifo").arg(folder.path().join("pipe")).status().unwrap().success());
    fs::rename(folder.path().join("pipe"), &settings).unwrap();
    let _held = until("the program reads it", || {
        let mut options = fs::OpenOptions::new();
        options.write(true).custom_flags(0o4000).open(&settings).map_err(|error| error.to_string())
    });
    served.program.signal(Signal::INT);
    std::thread::sleep(Duration::from_millis(200));
    assert!(served.program.is_running(), "one interruption lets it finish what it is at");
    let status = until("a second interruption ends it", || {
        if served.program.is_running() {
            served.program.signal(Signal::INT);
            std::thread::sleep(Duration::from_millis(50));
        }
        if served.program.is_running() { Err("it runs".to_owned()) } else { Ok(served.program.ended()) }
    });
    assert_eq!(status.code(), Some(130));
}
