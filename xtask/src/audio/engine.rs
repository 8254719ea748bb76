//! The engine that speaks, espeak-ng, and what makes its speech small, opusenc.

use std::io::Write as _;
use std::process::Stdio;

use crate::command::{program, target};
use crate::failure::{Doing, Failure, Result};
use crate::pack::hash;

/// Slower than the engine's own pace, in words a minute.
const PACE: &str = "140";
/// Enough for speech, in kilobits a second.
const BITRATE: &str = "12";
/// Of the engine's sound: what stands before it, and how much of it is nothing but a click, in bytes.
const HEAD: usize = 44;
const CLICK: usize = 1_000;

/// The file in `target/audio` that says this, made if it is not there; none where the engine has nothing to say. Its name
/// is made of all that makes it sound as it does.
pub fn sound(code: &str, said: &str) -> Result<Option<String>> {
    let voice = voice(code);
    let name = format!("{}.opus", &hash(format!("{voice}\n{PACE}\n{BITRATE}\n{said}").as_bytes())[..16]);
    let path = target("audio").join(&name);
    if path.is_file() {
        return Ok(Some(name));
    }
    let speech =
        fed(&mut program("espeak-ng", &["-v", voice, "-s", PACE, "-z", "--stdin", "--stdout"]), said.as_bytes())?;
    if speech.len() < HEAD + CLICK || speech[HEAD..].iter().all(|byte| *byte == 0) {
        eprintln!("  espeak-ng has nothing to say for `{said}` in {code}");
        return Ok(None);
    }
    let half = path.with_extension("half");
    let half_name = half.to_string_lossy();
    let small = ["--quiet", "--speech", "--bitrate", BITRATE, "--framesize", "60", "--padding", "0", "-", &half_name];
    fed(&mut program("opusenc", &small), &speech)?;
    std::fs::rename(&half, &path).doing(|| format!("could not write {}", path.display()))?;
    Ok(Some(name))
}

/// What a program makes of what it is given.
fn fed(command: &mut std::process::Command, given: &[u8]) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .doing(|| format!("could not start {name}; `cargo xtask audio` installs it on Debian"))?;
    if let Some(mut input) = child.stdin.take() {
        // Neither begins to speak before it has heard all, so neither waits for us meanwhile.
        input.write_all(given).doing(|| format!("{name} does not listen"))?;
    }
    let output = child.wait_with_output().doing(|| format!("lost sight of {name}"))?;
    if output.status.success() { Ok(output.stdout) } else { Err(Failure::new(format!("{name} failed"))) }
}

/// The engine's voice of a language.
pub fn voice(code: &str) -> &str {
    match code {
        "fr-facile" => "fr",
        "prs" => "fa",
        other => other,
    }
}
