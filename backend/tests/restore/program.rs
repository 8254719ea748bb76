//! The program as an operator calls it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use tempfile::tempdir;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_plein-sens"))
}

fn run(words: &[&str], data: &Path) -> (bool, String) {
    let Output { status, stdout, stderr } = program().args(words).arg("--data").arg(data).output().unwrap();
    (status.success(), format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr)))
}

/// A server that is killed when its test ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn serve(data: &Path) -> Server {
    let mut server = program();
    // Far ahead, so that no deadline passes in the middle of a test.
    server.args(["--addr", "127.0.0.1:0", "--demo", "--first-day", "2099-10-12", "--data"]).arg(data);
    let mut child = server.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("listening"), "{line}");
    Server(child)
}

#[test]
fn an_operator_backs_up_a_running_town_and_restores_a_stopped_one() {
    let (data, elsewhere, backups) = (tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap());
    let file = backups.path().join("lundi");
    let file = file.to_str().unwrap();
    let fails = |words: &[&str], data: &Path, told: &str| {
        let (success, said) = run(words, data);
        assert!(!success && said.contains(told), "{words:?}: {said}");
    };
    let server = serve(data.path());
    let (success, said) = run(&["backup", file], data.path());
    assert!(success && said.starts_with("backup 1: ") && said.contains("read back and whole"), "{said}");
    fails(&["backup", file], data.path(), "overwrites nothing");
    fails(&["restore", file, "--replace"], data.path(), "stop it");
    fails(&[], data.path(), "another server runs");
    drop(server);

    fails(&["restore", file], data.path(), "say --replace");
    let lineage = |data: &Path| fs::read_to_string(data.join("lineage")).unwrap();
    let before = lineage(data.path());
    let (success, said) = run(&["restore", file, "--replace"], data.path());
    assert!(success && said.contains("set aside") && said.contains("a new life"), "{said}");
    assert_ne!(lineage(data.path()), before);
    assert_eq!(lineage(&data.path().join("before-restore-1")), before, "what stood there could be served again");

    let (success, said) = run(&["restore", file], elsewhere.path());
    assert!(success, "{said}");
    let counts = run(&["inspect"], elsewhere.path());
    assert!(counts.1.contains("programme.announced"), "{}", counts.1);
    for folder in [data.path(), &data.path().join("before-restore-1")] {
        assert_eq!(run(&["inspect"], folder), counts);
    }
    drop(serve(elsewhere.path()));
}

#[test]
fn a_call_that_is_none_says_how_it_is_done() {
    let data = tempdir().unwrap();
    for words in [
        &["backup"][..],
        &["restore"],
        &["backup", "a", "b"],
        &["backup", "a", "--replace"],
        &["--replace"],
        &["inspect", "a"],
        &["restaurer", "a"],
    ] {
        let (success, said) = run(words, data.path());
        assert!(!success && said.contains("plein-sens restore --data DIR FILE"), "{words:?}: {said}");
    }
    let (success, said) = run(&["backup", "a"], data.path());
    assert!(!success && said.contains("holds no town"), "{said}");
}
