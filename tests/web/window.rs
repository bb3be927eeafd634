//! A window of headless Chromium, driven over WebDriver as a person drives it: find, click, type, look.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::bench::{Bench, PASSWORD};

/// The key under which WebDriver hands out an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub(crate) const BACK: &str = "\u{e003}";
pub(crate) const TAB: &str = "\u{e004}";
pub(crate) const ENTER: &str = "\u{e007}";

/// How long a page may take to show what is waited for, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// One browser at a time: two would wait for each other's processor, not for us.
static ONE: Mutex<()> = Mutex::new(());

/// What a window is opened with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Runs,
    Blocked,
}

/// A browser and the page it shows; both end when dropped.
pub(crate) struct Window {
    driver: Child,
    agent: ureq::Agent,
    /// Address of the session at the driver.
    session: String,
    /// Address of the office, without a slash at the end.
    site: String,
    _one: MutexGuard<'static, ()>,
}

impl Window {
    /// A window on the office; none where there is no browser, and then the test says that it was skipped.
    pub(crate) fn open(bench: &Bench, script: Script) -> Option<Window> {
        let one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let spawned = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut driver = match spawned {
            Ok(it) => it,
            Err(it) if std::env::var("CI").is_ok_and(|it| it == "true") => {
                panic!("chromedriver does not start: {it}; .ci/run installs it")
            }
            Err(it) => {
                // Past the capture of the test harness: nobody should believe it ran.
                let said = format!("skipped: chromedriver does not start: {it}\n");
                std::io::stderr().write_all(said.as_bytes()).ok();
                return None;
            }
        };
        let port = port_of(&mut driver);
        let agent = ureq::Agent::config_builder()
            .proxy(None)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .new_agent();
        let site = bench.server.url().trim_end_matches('/').to_owned();
        let mut window = Window {
            driver,
            agent,
            session: format!("http://127.0.0.1:{port}/session"),
            site,
            _one: one,
        };
        let begun = window.ask("", Some(capabilities(script)));
        let id = begun["sessionId"].as_str().unwrap().to_owned();
        window.session.push_str(&format!("/{id}"));
        Some(window)
    }

    /// Asks the driver: with a body a POST, without one a GET. What it refuses ends the test.
    #[track_caller]
    fn ask(&self, path: &str, body: Option<Value>) -> Value {
        self.try_ask(path, body)
            .unwrap_or_else(|it| panic!("{path}: {it}"))
    }

    fn try_ask(&self, path: &str, body: Option<Value>) -> Result<Value, String> {
        let address = format!("{}{path}", self.session);
        let answer = match body {
            Some(it) => self
                .agent
                .post(address)
                .header("Content-Type", "application/json")
                .send(it.to_string()),
            None => self.agent.get(address).call(),
        };
        let mut answer = answer.map_err(|it| it.to_string())?;
        let text = answer
            .body_mut()
            .with_config()
            .limit(64 * 1024 * 1024)
            .read_to_string()
            .map_err(|it| it.to_string())?;
        let mut value: Value = serde_json::from_str(&text).map_err(|it| it.to_string())?;
        let value = value["value"].take();
        match value.get("error") {
            Some(it) if !it.is_null() => Err(format!("{it}: {}", value["message"])),
            _ => Ok(value),
        }
    }

    #[track_caller]
    pub(crate) fn go(&self, path: &str) {
        self.ask("/url", Some(json!({"url": format!("{}{path}", self.site)})));
    }

    /// Path and query of the page shown.
    #[track_caller]
    pub(crate) fn path(&self) -> String {
        let url = self.ask("/url", None);
        let url = url.as_str().unwrap();
        url.strip_prefix(&self.site).unwrap_or(url).to_owned()
    }

    /// Asks again until it is answered: what a form, a script or a key brings comes after a while.
    #[track_caller]
    fn patiently<T>(&self, what: &str, ask: impl Fn() -> Result<T, String>) -> T {
        let began = Instant::now();
        loop {
            match ask() {
                Ok(it) => return it,
                Err(_) if began.elapsed() < PATIENCE => sleep(Duration::from_millis(50)),
                Err(it) => panic!("{what}: {it}\n{}", self.page()),
            }
        }
    }

    fn try_find(&self, css: &str) -> Result<String, String> {
        let asked = json!({"using": "css selector", "value": css});
        let found = self.try_ask("/element", Some(asked))?;
        Ok(found[ELEMENT].as_str().unwrap().to_owned())
    }

    /// The first element of a CSS selector, as soon as there is one.
    #[track_caller]
    fn find(&self, css: &str) -> String {
        self.patiently(css, || self.try_find(css))
    }

    /// Every element of a CSS selector.
    #[track_caller]
    fn find_all(&self, css: &str) -> Vec<String> {
        let asked = json!({"using": "css selector", "value": css});
        let found = self.ask("/elements", Some(asked));
        let found = found.as_array().unwrap().iter();
        found
            .map(|it| it[ELEMENT].as_str().unwrap().to_owned())
            .collect()
    }

    #[track_caller]
    pub(crate) fn count(&self, css: &str) -> usize {
        self.find_all(css).len()
    }

    fn try_click(&self, element: &str) -> Result<(), String> {
        let path = format!("/element/{element}/click");
        self.try_ask(&path, Some(json!({}))).map(drop)
    }

    #[track_caller]
    pub(crate) fn click(&self, css: &str) {
        let element = self.find(css);
        self.try_click(&element)
            .unwrap_or_else(|it| panic!("{css}: {it}\n{}", self.page()));
    }

    /// Clicks what leads to another page, and waits until that one is shown.
    #[track_caller]
    pub(crate) fn follow(&self, css: &str) {
        self.leave(|| self.click(css));
    }

    /// Follows the link or button of a selector that says exactly this, as soon as one does.
    #[track_caller]
    pub(crate) fn follow_named(&self, css: &str, words: &str) {
        self.leave(|| {
            self.patiently(&format!("{css} that says {words:?}"), || {
                let all = self.find_all(css);
                // What the page before showed may be gone by now.
                let it = all
                    .iter()
                    .find(|it| self.try_said(it).is_ok_and(|it| it == words));
                self.try_click(it.ok_or("none")?)
            });
        });
    }

    /// Does what leads to another page: a click is answered before the office has answered, and the page before is
    /// still there to be read.
    #[track_caller]
    pub(crate) fn leave(&self, act: impl FnOnce()) {
        let before = self.find("html");
        act();
        self.patiently("the page stays", || {
            match self.try_ask(&format!("/element/{before}/name"), None) {
                Ok(_) => Err(self.path()),
                Err(_) => Ok(()),
            }
        });
    }

    /// The page shown, for whoever reads why a test failed.
    fn page(&self) -> String {
        let main = self.try_find("main").and_then(|it| self.try_said(&it));
        main.map_or_else(|it| it, |it| it.chars().take(600).collect())
    }

    fn try_said(&self, element: &str) -> Result<String, String> {
        let said = self.try_ask(&format!("/element/{element}/text"), None)?;
        Ok(said.as_str().unwrap_or_default().trim().to_owned())
    }

    /// What a person reads there.
    #[track_caller]
    pub(crate) fn text(&self, css: &str) -> String {
        self.patiently(css, || self.try_said(&self.try_find(css)?))
    }

    /// Waits until these words stand there.
    #[track_caller]
    pub(crate) fn says(&self, css: &str, words: &str) {
        self.patiently(&format!("{css} lacks {words:?}"), || {
            let text = self.try_said(&self.try_find(css)?)?;
            if text.contains(words) {
                return Ok(());
            }
            Err(text)
        });
    }

    #[track_caller]
    pub(crate) fn type_in(&self, css: &str, words: &str) {
        let element = self.find(css);
        self.ask(
            &format!("/element/{element}/value"),
            Some(json!({"text": words})),
        );
    }

    /// Chooses an option of a field by its value.
    #[track_caller]
    pub(crate) fn choose(&self, field: &str, value: &str) {
        self.click(&format!("#f-{field} option[value=\"{value}\"]"));
    }

    #[track_caller]
    pub(crate) fn value(&self, css: &str) -> String {
        let element = self.find(css);
        let value = self.ask(&format!("/element/{element}/property/value"), None);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Presses keys where the focus is.
    #[track_caller]
    pub(crate) fn press(&self, keys: &str) {
        let actions: Vec<Value> = keys
            .chars()
            .map(|it| it.to_string())
            .flat_map(|it| {
                [
                    json!({"type": "keyDown", "value": it}),
                    json!({"type": "keyUp", "value": it}),
                ]
            })
            .collect();
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": actions});
        self.ask("/actions", Some(json!({"actions": [keyboard]})));
    }

    /// The value of an expression on the page.
    #[track_caller]
    pub(crate) fn run(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.ask("/execute/sync", Some(json!({"script": script, "args": []})))
    }

    /// Waits until an element is there.
    #[track_caller]
    pub(crate) fn until(&self, css: &str) {
        self.find(css);
    }

    /// A command of the browser's own protocol.
    #[track_caller]
    pub(crate) fn command(&self, name: &str, parameters: Value) -> Value {
        let asked = json!({"cmd": name, "params": parameters});
        self.ask("/goog/cdp/execute", Some(asked))
    }

    /// What the console complained of since last asked.
    #[track_caller]
    pub(crate) fn complaints(&self) -> Vec<String> {
        let lines = self.ask("/se/log", Some(json!({"type": "browser"})));
        let lines = lines.as_array().unwrap().iter();
        lines
            .filter(|it| it["level"] == "SEVERE" || it["level"] == "WARNING")
            .map(|it| it["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// A second window of the same browser, shown from now on; answers how to come back to the first.
    #[track_caller]
    pub(crate) fn second(&self) -> String {
        let first = self.ask("/window", None).as_str().unwrap().to_owned();
        let second = self.ask("/window/new", Some(json!({"type": "tab"})));
        self.show(second["handle"].as_str().unwrap());
        first
    }

    #[track_caller]
    pub(crate) fn show(&self, handle: &str) {
        self.ask("/window", Some(json!({"handle": handle})));
    }

    /// The page as wide as a phone.
    #[track_caller]
    pub(crate) fn as_on_a_phone(&self) {
        let phone = json!({"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true});
        self.command("Emulation.setDeviceMetricsOverride", phone);
    }

    /// Signs in by the form, as whoever sits there.
    #[track_caller]
    pub(crate) fn sign_in(&self, officer: &str) {
        self.go("/sign-in");
        self.type_in("#account", officer);
        self.type_in("#password", PASSWORD);
        self.follow("main form button");
        self.arrives("/desk");
    }

    #[track_caller]
    pub(crate) fn sign_out(&self) {
        self.follow("form[action=\"/sign-out\"] button");
        self.arrives("/sign-in");
    }

    #[track_caller]
    pub(crate) fn arrives(&self, path: &str) {
        assert_eq!(self.path(), path);
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.agent.delete(&self.session).call().ok();
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

/// The driver says on which port it listens.
fn port_of(driver: &mut Child) -> u16 {
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
    let line = lines
        .by_ref()
        .map_while(Result::ok)
        .find(|it| it.contains("started successfully"))
        .expect("chromedriver says that it has started");
    let digits: String = line.chars().filter(char::is_ascii_digit).collect();
    // Whatever else it says is read, so that it never waits for us.
    std::thread::spawn(move || lines.for_each(drop));
    digits.parse().expect("chromedriver says its port")
}

fn capabilities(script: Script) -> Value {
    let mut preferences = json!({
        "intl.accept_languages": "zh-CN,zh",
        "credentials_enable_service": false,
        "profile.password_manager_leak_detection": false,
    });
    if script == Script::Blocked {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-proxy-server",
        "--window-size=1280,900",
    ];
    json!({"capabilities": {"alwaysMatch": {
        "browserName": "chrome",
        "goog:chromeOptions": {"args": arguments, "prefs": preferences},
        "goog:loggingPrefs": {"browser": "ALL"},
    }}})
}
