//! What the project draws is read again, as a camera sees it: well, out of focus, from the side, in bad light. Where zbar
//! is installed, it reads the same pictures, and both rates are said, as measures for `cargo xtask bench camera`.

#![allow(clippy::unwrap_used)]

mod scene;

use super::read;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use scene::{Picture, Scene};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SEED: u64 = 20_151_012;
const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// Pictures of each kind.
const EACH: usize = 40;
/// Where a town is found: as long an address as it may have.
const TOWN: &str = "https://plein-sens.ville-vierzon.fr";

/// How a square is looked at, and how many of [`EACH`] are read at least.
const KINDS: [(&str, usize); 5] = [("clean", 37), ("blurred", 34), ("tilted", 35), ("dark", 36), ("all_at_once", 33)];

/// A square with what it says.
struct Square {
    says: String,
    code: QrCode,
}

/// As the pages draw an address (`frontend/src/pages/workshops/qr.rs`).
fn plain(path: &str) -> Square {
    let says = format!("{TOWN}{path}");
    let code = QrCode::encode_text(&says, QrCodeEcc::Medium).unwrap();
    Square { says, code }
}

/// And one with a code in capitals behind it.
fn with_code(path: &str, code: &str) -> Square {
    let address = format!("{TOWN}{path}#");
    let parts = [QrSegment::make_bytes(address.as_bytes()), QrSegment::make_alphanumeric(code)];
    Square { says: format!("{address}{code}"), code: QrCode::encode_segments(&parts, QrCodeEcc::Medium).unwrap() }
}

fn recorded(path: &str, field: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/compatibility").join(path);
    let read: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    read[field].as_str().unwrap().to_owned()
}

/// One of each that people hold into a camera: posters, bookings, requests, receipts, tickets of rights.
fn squares() -> Vec<Square> {
    let ticket = |name: &str| with_code("/billet", &recorded(&format!("ticket/{name}.json"), "ticket"));
    vec![
        plain("/e/gout"),
        plain("/inscription#K7PM4XQ29TRW"),
        plain("/demande#23456789ABCK"),
        with_code("/recu", &recorded("sync/show.json", "voucher")),
        ticket("alone"),
        ticket("family"),
        ticket("every_choice"),
    ]
}

/// A square as a camera sees it; how is drawn by lot.
fn seen(square: &Square, kind: &str, lot: &mut fastrand::Rng) -> Picture {
    let mut between = |least: f32, most: f32| least + (most - least) * lot.f32();
    let mut scene = Scene { share: between(0.6, 0.85), turn: between(-0.1, 0.1), ..Scene::default() };
    let all = kind == "all_at_once";
    if kind == "blurred" || all {
        scene.blur = between(0.6, if all { 1.2 } else { 1.6 });
    }
    if kind == "tilted" || all {
        scene.turn = between(-3.1, 3.1);
        scene.tilt = (between(-0.6, 0.6), between(-0.6, 0.6));
    }
    if kind == "dark" || all {
        scene.light = between(0.15, 0.35);
        scene.shadow = between(0.3, 0.7);
        scene.noise = between(2.0, 5.0);
    }
    scene.picture(&square.code, WIDTH, HEIGHT, lot)
}

#[test]
fn what_the_project_draws_is_read_off_a_camera() {
    let squares = squares();
    let mut lot = fastrand::Rng::with_seed(SEED);
    let mut pictures = Vec::new();
    for (kind, _) in KINDS {
        for place in 0..EACH {
            let square = &squares[place % squares.len()];
            pictures.push((kind, square.says.as_str(), seen(square, kind, &mut lot)));
        }
    }
    let ours: Vec<Option<String>> =
        pictures.iter().map(|(.., picture)| read(picture.width, picture.height, &picture.grey, true)).collect();
    for ((kind, says, _), read) in pictures.iter().zip(&ours) {
        assert!(read.as_ref().is_none_or(|read| read == says), "{kind}: {says} was read as {read:?}");
    }
    let zbar = others_read(&pictures);
    let count = |kind: &str, read: &[Option<String>]| {
        let of_kind = pictures
            .iter()
            .zip(read)
            .filter(|((own, says, _), read)| (kind.is_empty() || *own == kind) && read.as_deref() == Some(*says));
        of_kind.count()
    };
    for (kind, _) in KINDS {
        let beside = zbar.as_ref().map_or_else(|| "–".to_owned(), |zbar| count(kind, zbar).to_string());
        println!("{kind}: {} of {EACH} read; zbar {beside}", count(kind, &ours));
    }
    let rate = |read: &[Option<String>]| 100 * count("", read) / pictures.len();
    let baseline = zbar.as_ref().map_or_else(|| "null".to_owned(), |zbar| rate(zbar).to_string());
    println!(r#"{{"name": "camera.read", "value": {}, "unit": "%", "baseline": {baseline}}}"#, rate(&ours));
    for (kind, least) in KINDS {
        assert!(count(kind, &ours) >= least, "{kind}: only {} of {EACH} were read", count(kind, &ours));
    }
}

#[test]
fn what_is_no_square_says_nothing() {
    let mut lot = fastrand::Rng::with_seed(SEED);
    let noise: Vec<u8> = std::iter::repeat_with(|| lot.u8(..)).take(WIDTH * HEIGHT).collect();
    assert_eq!(read(WIDTH, HEIGHT, &noise, true), None);
    for light in [0, 128, 255] {
        assert_eq!(read(WIDTH, HEIGHT, &vec![light; WIDTH * HEIGHT], true), None);
    }
    // A square that stands half outside.
    let picture = Scene::default().picture(&plain("/e/gout").code, WIDTH, HEIGHT, &mut lot);
    assert_eq!(read(WIDTH, HEIGHT / 2, &picture.grey[..WIDTH * (HEIGHT / 2)], true), None);
    // And what is no picture at all.
    for (width, height) in [(0, 0), (1, 1), (20, 20), (WIDTH, HEIGHT), (usize::MAX, 2), (0, usize::MAX)] {
        assert_eq!(read(width, height, &[], true), None, "{width}x{height}");
    }
    assert_eq!(read(2, 2, &[0, 255, 255, 0], true), None);
}

/// What zbar reads in each picture; none where it is not installed. The pictures stay where `PLEIN_SENS_PICTURES` says.
fn others_read(pictures: &[(&str, &str, Picture)]) -> Option<Vec<Option<String>>> {
    let own = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("PLEIN_SENS_PICTURES").map_or_else(|| own.path().to_owned(), PathBuf::from);
    let paths: Vec<PathBuf> = (0..pictures.len()).map(|place| folder.join(format!("{place:03}.pgm"))).collect();
    for (path, (.., picture)) in paths.iter().zip(pictures) {
        fs::write(path, picture.pgm()).unwrap();
    }
    let asked = ["--quiet", "--xml", "-Sdisable", "-Sqrcode.enable"];
    let Ok(answer) = Command::new("zbarimg").args(asked).args(&paths).output() else {
        println!("no zbarimg here: the pictures were read by nobody else");
        return None;
    };
    let answer = String::from_utf8(answer.stdout).unwrap();
    let inside = |text: &str, from: &str, to: &str| Some(text.split_once(from)?.1.split_once(to)?.0.to_owned());
    let read: BTreeMap<String, String> = answer
        .split("<source ")
        .filter_map(|source| Some((inside(source, "href='", "'")?, inside(source, "<![CDATA[", "]]>")?)))
        .collect();
    Some(paths.iter().map(|path| read.get(&*path.to_string_lossy()).cloned()).collect())
}
