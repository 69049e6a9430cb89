//! The program as it serves or builds a portal while somebody writes, and what is asked of it over real sockets.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take, far above the usual, so that a busy machine fails no test.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The program at work until it is stopped, or dropped.
pub(crate) struct Running {
    child: Child,
    said: Arc<Mutex<String>>,
}

impl Running {
    /// Starts the program in a folder, in English.
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_by(Command::new(env!("CARGO_BIN_EXE_constancia")).args(arguments).current_dir(folder))
    }

    pub(crate) fn start_by(command: &mut Command) -> Self {
        command.env_remove("CONSTANCIA_LANG").env_remove("SOURCE_DATE_EPOCH").env("LC_ALL", "C");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let outputs: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().unwrap()), Box::new(child.stderr.take().unwrap())];
        for output in outputs {
            let said = Arc::clone(&said);
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    said.lock().unwrap().push_str(&(line + "\n"));
                }
            });
        }
        Self { child, said }
    }

    /// Everything it printed.
    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        let id = Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap();
        kill_process(id, signal).unwrap();
    }

    /// Waits until it has ended.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        until("the program has ended", || self.child.try_wait().unwrap().ok_or_else(|| "it runs".to_owned()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Tries again until something is there, or says what was there instead.
#[track_caller]
pub(crate) fn until<T>(what: &str, mut there: impl FnMut() -> Result<T, String>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        match there() {
            Ok(found) => return found,
            Err(instead) if Instant::now() > end => panic!("{what}: not in {PATIENCE:?}; {instead}"),
            Err(_) => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// A portal that is served.
pub(crate) struct Served {
    pub(crate) program: Running,
    pub(crate) port: u16,
}

/// An answer, as it came through the socket.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The answer in some bytes; nothing where they are none.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.strip_prefix("HTTP/1.")?.get(2..5)?.parse().ok()?;
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ")?;
            Some((name.to_ascii_lowercase(), value.to_owned()))
        });
        Some(Self { status, headers: headers.collect::<Option<_>>()?, body: bytes[end + 4..].to_vec() })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Served {
    /// Serves the portal in a folder at a port that is free.
    pub(crate) fn start(folder: &Path, arguments: &[&str]) -> Self {
        let all = [&["serve", "--port", "0", "--as-of", "2026-03-19"], arguments].concat();
        Self::of(Running::start(folder, &all))
    }

    /// A program that is to say where the site is.
    pub(crate) fn of(mut program: Running) -> Self {
        let port = until("the program serves", || {
            let said = program.said();
            let port = said.split_once("http://").and_then(|(_, rest)| {
                let digits = rest.split_once(':')?.1;
                digits.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
            });
            assert!(port.is_some() || program.is_running(), "{}", program.said());
            port.ok_or(said)
        });
        Self { program, port }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends bytes as they are and reads what comes until the connection is closed.
    pub(crate) fn send(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // Whoever is refused early may not be listened to until the end.
        let _ = stream.write_all(bytes);
        read_all(&mut stream)
    }

    /// Asks for something, with further lines in the head.
    #[track_caller]
    pub(crate) fn ask(&self, method: &str, path: &str, lines: &[&str]) -> Answer {
        let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n{lines}\r\n",
            self.port
        );
        let bytes = self.send(head.as_bytes());
        Answer::parse(&bytes).unwrap_or_else(|| panic!("{method} {path}: {bytes:?}; {}", self.program.said()))
    }

    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// Asks again until the answer is as wanted.
    #[track_caller]
    pub(crate) fn until(&self, what: &str, path: &str, is_wanted: impl Fn(&Answer) -> bool) -> Answer {
        until(what, || {
            let answer = self.get(path);
            if is_wanted(&answer) {
                return Ok(answer);
            }
            let lines: Vec<_> = answer.text().lines().take(20).map(str::to_owned).collect();
            Err(format!("{path}: {} {}\n{}", answer.status, lines.join("\n"), self.program.said()))
        })
    }

    /// Opens a stream of events and reads its first.
    pub(crate) fn events(&self) -> BufReader<TcpStream> {
        let mut stream = self.connect();
        let head = format!("GET /_constancia/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(head.as_bytes()).unwrap();
        BufReader::new(stream)
    }
}

/// Everything that comes until the connection is closed, or torn.
pub(crate) fn read_all(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut piece = [0; 16 * 1024];
    while let Ok(count @ 1..) = stream.read(&mut piece) {
        bytes.extend_from_slice(&piece[..count]);
    }
    bytes
}
