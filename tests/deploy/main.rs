//! Can a kiosk be locked down as `docs/kiosk.md` says? The scripts are run where they change nothing: into a folder, or only
//! told what they would do.

#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const URL: &str = "https://vierzon.example";
const FILES: [&str; 6] = [
    "usr/local/bin/plein-sens-kiosk",
    "etc/chromium/policies/managed/plein-sens.json",
    "etc/systemd/system/plein-sens-kiosk.service",
    "etc/pam.d/plein-sens-kiosk",
    "etc/systemd/sleep.conf.d/plein-sens.conf",
    "etc/systemd/coredump.conf.d/plein-sens.conf",
];

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("deploy/kiosk")
}

fn install(words: &[&str]) -> Output {
    Command::new("bash").arg(scripts().join("install")).args(words).output().unwrap()
}

/// What the script writes for a town, below a folder.
fn installed() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let told = install(&["--url", URL, "--user", "borne", "--root", root.path().to_str().unwrap()]);
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    root
}

fn read(root: &tempfile::TempDir, file: &str) -> String {
    fs::read_to_string(root.path().join(file)).unwrap()
}

#[test]
fn every_file_is_written_for_the_town_and_a_second_time_the_same() {
    let (root, again) = (installed(), installed());
    for file in FILES {
        let text = read(&root, file);
        let left = ["@URL@", "@USER@", "@BROWSER@"].into_iter().find(|word| text.contains(word));
        assert_eq!((left, &text), (None, &read(&again, file)), "{file}");
    }
    let told = install(&["--url", URL, "--root", root.path().to_str().unwrap()]);
    assert!(told.status.success());
    assert_eq!(read(&root, FILES[0]), read(&again, FILES[0]), "written over itself");
}

#[test]
fn a_dry_run_says_every_step_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let told = Command::new("bash")
        .arg(scripts().join("install"))
        .args(["--url", URL, "--dry-run"])
        .current_dir(&folder)
        .output();
    let told = String::from_utf8(told.unwrap().stdout).unwrap();
    for file in FILES {
        assert!(told.contains(&format!("would write: /{file}")), "{file}\n{told}");
        assert!(!Path::new("/").join(file).exists(), "{file} is there");
    }
    assert!(told.contains("would run: systemctl enable --now plein-sens-kiosk.service"), "{told}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn an_address_that_is_none_writes_nothing() {
    for url in
        ["", "http://vierzon.example", "https://vierzon.example/borne", "https://a|b", "https://a\nb", "javascript:1"]
    {
        let root = tempfile::tempdir().unwrap();
        let told = install(&["--url", url, "--root", root.path().to_str().unwrap()]);
        assert!(!told.status.success(), "{url:?} is taken");
        assert_eq!(fs::read_dir(&root).unwrap().count(), 0, "{url:?}");
    }
    assert!(!install(&["--url", URL, "--user", "a b", "--dry-run"]).status.success());
    assert!(!install(&["--url", URL, "--frob"]).status.success());
}

#[test]
fn the_browser_shows_the_town_alone_and_keeps_nothing_beside_the_page() {
    let root = installed();
    let policy: Value = serde_json::from_str(&read(&root, FILES[1])).unwrap();
    assert_eq!((&policy["URLBlocklist"][0], &policy["URLAllowlist"]), (&"*".into(), &serde_json::json!([URL])));
    for (rule, value) in [
        ("SavingBrowserHistoryDisabled", Value::from(true)),
        ("AutofillAddressEnabled", false.into()),
        ("PasswordManagerEnabled", false.into()),
        ("DeveloperToolsAvailability", 2.into()),
        ("RemoteDebuggingAllowed", false.into()),
        ("DownloadRestrictions", 3.into()),
        ("IncognitoModeAvailability", 1.into()),
        ("AllowFileSelectionDialogs", false.into()),
        ("DefaultClipboardSetting", 2.into()),
        ("SpellcheckEnabled", false.into()),
    ] {
        assert_eq!(policy[rule], value, "{rule}");
    }
    let printed = Command::new("bash")
        .arg(root.path().join(FILES[0]))
        .arg("--print")
        .env("KIOSK_PROFILE", "/srv/borne")
        .output()
        .unwrap();
    let words: Vec<String> = String::from_utf8(printed.stdout).unwrap().lines().map(str::to_owned).collect();
    // Without a past it is not a kiosk yet.
    let borne = format!("{URL}/borne");
    assert_eq!((words[0].as_str(), words.last().unwrap()), ("/usr/bin/chromium", &borne));
    for flag in [
        "--kiosk",
        "--user-data-dir=/srv/borne",
        "--disable-pinch",
        "--overscroll-history-navigation=0",
        "--enable-speech-dispatcher",
        "--kiosk-printing",
        "--disable-breakpad",
    ] {
        assert!(words.iter().any(|word| word == flag), "{flag}: {words:?}");
    }
    for word in &words {
        for open in ["remote-debugging", "no-sandbox", "disable-web-security", "incognito", "load-extension"] {
            assert!(!word.contains(open), "{word}");
        }
    }
}

/// A browser that ends is there again, and what its memory held comes to no disk.
#[test]
fn the_service_comes_back_and_leaves_no_memory_on_a_disk() {
    let root = installed();
    let unit = read(&root, FILES[2]);
    for line in [
        "User=borne",
        "Restart=always",
        "TimeoutStopSec=5",
        "LimitCORE=0",
        "MemorySwapMax=0",
        "UMask=0077",
        "ExecStart=/usr/local/bin/plein-sens-kiosk",
    ] {
        assert!(unit.lines().any(|it| it == line), "{line}\n{unit}");
    }
    assert!(read(&root, FILES[5]).contains("Storage=none") && read(&root, FILES[4]).contains("AllowHibernation=no"));
    // Where systemd is, it reads the unit itself. The program it names stands below our folder, not there.
    let fitted = root.path().join("plein-sens-kiosk.service");
    fs::write(&fitted, unit.replace("/usr/local/bin/plein-sens-kiosk", "/bin/true")).unwrap();
    if let Ok(read) = Command::new("systemd-analyze").arg("verify").arg("--man=no").arg(&fitted).output() {
        let said = String::from_utf8_lossy(&read.stderr).into_owned();
        let about: Vec<&str> = said.lines().filter(|line| line.contains("plein-sens-kiosk")).collect();
        assert!(about.is_empty(), "{said}");
    }
}

/// The script with a browser of ours, on a disk of ours, and a look every fifth of a second.
struct Watched {
    root: tempfile::TempDir,
    script: std::process::Child,
}

impl Watched {
    /// What the browser does: words of a shell that has `$signs`, where a page's program leaves its signs.
    fn over(does: &str) -> Self {
        let root = installed();
        let put = |name: &str, text: String| {
            let path = root.path().join(name);
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
            path
        };
        let profile = root.path().join("profile");
        let head = "#!/usr/bin/env bash\nsign() { echo . >> \"$signs/000003.log\"; sleep 0.1; }\n";
        let begin = format!("echo $$ > {0}/browser; mkdir -p \"$signs\"\n", root.path().display());
        let browser =
            put("chromium", format!("{head}signs={}/Default/IndexedDB/town\n{begin}{does}", profile.display()));
        put("cage", format!("#!/bin/sh\nexec {}\n", browser.display()));
        let path = format!("{}:{}", root.path().display(), std::env::var("PATH").unwrap());
        let mut script = Command::new("bash");
        script.arg(root.path().join(FILES[0])).env("PATH", path);
        script.env("KIOSK_PROFILE", &profile).env("KIOSK_STEP_S", "0.3");
        let script = script.stderr(std::process::Stdio::piped()).spawn().unwrap();
        Self { root, script }
    }

    /// Its end within so many seconds, if it comes: the code, and what it said.
    fn ends_within(mut self, seconds: u64) -> Option<(Option<i32>, String)> {
        let patience = std::time::Instant::now() + std::time::Duration::from_secs(seconds);
        let mut ended = None;
        while ended.is_none() && std::time::Instant::now() < patience {
            ended = self.script.try_wait().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        if ended.is_none() {
            Command::new("kill").arg(self.script.id().to_string()).status().unwrap();
        }
        let mut said = String::new();
        std::io::Read::read_to_string(&mut self.script.stderr.take().unwrap(), &mut said).unwrap();
        self.script.wait().unwrap();
        let browser = fs::read_to_string(self.root.path().join("browser")).unwrap();
        assert!(!Path::new("/proc").join(browser.trim()).exists(), "the browser is still there");
        ended.map(|status| (status.code(), said))
    }
}

#[test]
fn a_page_that_hangs_is_noticed_from_outside() {
    let signs = "for n in $(seq 30); do sign; done\n";
    // It hears nothing any more, as a browser whose pages hang.
    let (code, said) =
        Watched::over(&format!("{signs}trap '' TERM\nwhile :; do sleep 1; done")).ends_within(20).unwrap();
    assert_eq!(code, Some(75), "{said}");
    assert!(said.contains("has not stirred"), "{said}");
}

#[test]
fn a_page_that_stirs_or_is_no_kiosk_yet_is_left_in_peace() {
    for does in [
        "while :; do sign; done",
        "while :; do sleep 0.2; done",
        // A browser writes when it starts, and whoever enrols the kiosk now and then.
        "sign; sign; sleep 1; sign; sleep 1; sign; sleep 1; sign; while :; do sleep 0.2; done",
    ] {
        assert_eq!(Watched::over(does).ends_within(6), None, "{does}");
    }
}

#[test]
fn a_browser_that_ends_is_not_waited_for() {
    let since = std::time::Instant::now();
    let (code, _) = Watched::over("sleep 0.1; exit 7").ends_within(10).unwrap();
    assert_eq!(code, Some(7));
    assert!(since.elapsed().as_secs() < 3, "{:?}", since.elapsed());
}

#[test]
fn the_scripts_are_clean() {
    for name in ["install", "plein-sens-kiosk"] {
        let script = scripts().join(name);
        let read = Command::new("bash").arg("-n").arg(&script).output().unwrap();
        assert!(read.status.success(), "{name}: {}", String::from_utf8_lossy(&read.stderr));
        // Where shellcheck is, it reads them too.
        if let Ok(said) = Command::new("shellcheck").arg(&script).output() {
            assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
        }
    }
}
