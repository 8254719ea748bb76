//! Does a secret stand in the repository? Looked for in every file that git knows, by its name and by what is in it.
//! The keys of a town are made at its first start, beside its data, and have no business here.

use regex::bytes::Regex;
use std::fs;
use std::process::Command;

/// Files that hold keys or a town's data, by the end of their names.
const FILES: [&str; 11] = [
    ".pem",
    ".key",
    ".p12",
    ".env",
    ".sqlite",
    ".db",
    "id_rsa",
    "id_ed25519",
    "sealing-keys.json",
    "voucher-key",
    "erased-contacts",
];

/// What a key looks like, and where it would come from.
const MARKS: [(&str, &str); 6] = [
    ("a private key", r"-----BEGIN [A-Z ]*PRIVATE KEY"),
    ("a forge's token", r"\b(gh[opsu]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,})"),
    ("a cloud's key", r"\b(AKIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abpr]-[\w-]{10,}|[sr]k_live_\w{16,})"),
    ("a database", r"^SQLite format 3\x00"),
    ("a town's key file", r#""secret"\s*:\s*"[0-9a-f]{64}""#),
    // At least one digit among twelve signs: a word of a language is none.
    (
        "a password",
        r#"(?i)\b\w*(password|passwd|secret|api_?key|token)\w*["']?\s*[:=]\s*["'][A-Za-z+/_.-]{0,30}[0-9][\w+/.-]{11,}["']"#,
    ),
];

fn found(name: &str, content: &[u8], marks: &[(&'static str, Regex)]) -> Vec<String> {
    let by_name =
        FILES.iter().filter(|end| name.ends_with(**end)).map(|end| format!("{name}: a file of the kind {end}"));
    let by_content = marks.iter().filter(|(_, mark)| mark.is_match(content));
    by_name.chain(by_content.map(|(what, _)| format!("{name}: {what}"))).collect()
}

fn marks() -> Vec<(&'static str, Regex)> {
    MARKS.iter().map(|(what, mark)| (*what, Regex::new(mark).unwrap())).collect()
}

#[test]
fn no_secret_stands_in_the_repository() {
    let told = Command::new("git").args(["ls-files", "-z"]).current_dir(super::root()).output().expect("git runs");
    let names = String::from_utf8(told.stdout).unwrap();
    let names: Vec<&str> = names.split('\0').filter(|name| !name.is_empty()).collect();
    assert!(names.len() > 500, "only {} files: the reading of this test is broken", names.len());
    let marks = marks();
    let content = |name: &str| fs::read(super::root().join(name)).unwrap_or_default();
    let secrets: Vec<String> = names.iter().flat_map(|name| found(name, &content(name), &marks)).collect();
    assert!(secrets.is_empty(), "{}", secrets.join("\n"));
}

#[test]
fn a_secret_is_seen() {
    let marks = marks();
    let token = format!("ghp_{}", "a1B2".repeat(9));
    let key = format!("-----BEGIN {}KEY-----", "PRIVATE ");
    let written = format!("\"{}\": \"{}\"", "secret", "0f".repeat(32));
    let password = format!("let {} = \"{}\";", "admin_password", "tournesol2015-vierzon");
    for (content, kinds) in
        [(token, 1), (key, 1), (written, 2), (password, 1), ("password: \"mot de passe\"".into(), 0)]
    {
        assert_eq!(found("notes.md", content.as_bytes(), &marks).len(), kinds, "{content}");
    }
    assert_eq!(found("town/sealing-keys.json", b"", &marks).len(), 1);
}
