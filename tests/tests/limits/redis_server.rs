//! A real redis-server from the Debian package.

use std::{
    env, fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

/// A server in its own folder. The server ends with the test.
pub struct RedisServer {
    port: u16,
    password: Option<&'static str>,
    folder: PathBuf,
    process: Child,
}

impl RedisServer {
    /// Starts a server. `None` if `redis-server` is not installed, unless `CUMULO_REQUIRE_REDIS` requires it.
    pub fn start(password: Option<&'static str>) -> Option<Self> {
        Self::start_with(free_port(), password)
    }

    /// Starts a server on a port.
    pub fn start_on(port: u16) -> Option<Self> {
        Self::start_with(port, None)
    }

    fn start_with(port: u16, password: Option<&'static str>) -> Option<Self> {
        if Command::new("redis-server").arg("--version").stdout(Stdio::null()).status().is_err() {
            assert!(
                env::var_os("CUMULO_REQUIRE_REDIS").is_none(),
                "CUMULO_REQUIRE_REDIS is set, but redis-server is not installed"
            );
            static SKIPPED: AtomicUsize = AtomicUsize::new(0);
            let skipped = SKIPPED.fetch_add(1, Ordering::Relaxed) + 1;
            writeln!(io::stderr(), "skipped: redis-server is not installed ({skipped} tests so far)").unwrap();
            return None;
        }
        let folder = env::temp_dir().join(format!("cumulo-redis-{}-{port}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let process = Self::spawn(port, password, &folder);
        Some(Self { port, password, folder, process })
    }

    fn spawn(port: u16, password: Option<&str>, folder: &PathBuf) -> Child {
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port"]).arg(port.to_string());
        if let Some(password) = password {
            command.args(["--requirepass", password]);
        }
        let process = command.current_dir(folder).stdout(Stdio::null()).spawn().unwrap();
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20), "redis-server does not listen");
            thread::sleep(Duration::from_millis(10));
        }
        process
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn url(&self) -> String {
        let user = self.password.map(|password| format!(":{password}@")).unwrap_or_default();
        format!("redis://{user}127.0.0.1:{}/", self.port)
    }

    pub fn stop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Starts the server again on the same port, without data.
    pub fn start_again(&mut self) {
        self.process = Self::spawn(self.port, self.password, &self.folder);
    }

    /// Returns the response to a command that has one line or one value.
    pub fn command(&self, command: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "{command}\r\n").unwrap();
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let Some(length) = line.strip_prefix('$') else { return line.trim_end().to_owned() };
        let mut value = vec![0; length.trim_end().parse().unwrap()];
        reader.read_exact(&mut value).unwrap();
        String::from_utf8(value).unwrap()
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
