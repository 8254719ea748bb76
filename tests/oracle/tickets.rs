//! Every household takes its answers home: encoded, drawn as a QR, read again, with the same results. Where zbar is
//! installed, it reads what we draw.

use super::cases::households;
use super::truth::truth;
use plein_sens_shared::rights::household::Household;
use plein_sens_shared::rights::questionnaire::askable;
use plein_sens_shared::rights::see::results;
use plein_sens_shared::rights::ticket::{self, TicketView};
use plein_sens_shared::rights::{Answers, Month};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where a ticket is opened: as long an address as a town may have.
const ADDRESS: &str = "https://plein-sens.ville-vierzon.fr/billet#";
/// The densest QR that an old phone reads off paper with certainty.
const VERSION: u8 = 20;

fn drawn(ticket: &str) -> QrCode {
    let parts = [QrSegment::make_bytes(ADDRESS.as_bytes()), QrSegment::make_alphanumeric(ticket)];
    QrCode::encode_segments(&parts, QrCodeEcc::Medium).unwrap()
}

/// All that anybody could be asked: more than anybody is.
pub fn everything(home: &Household) -> Answers {
    let mut answers = Answers::default();
    loop {
        let open = askable(&answers);
        if open.is_empty() {
            return answers;
        }
        for item in open {
            let answer = truth(item, home);
            answers.set(item, &answer).unwrap_or_else(|bad| panic!("{item} = {answer}: {bad}"));
        }
    }
}

/// The square in black and white, four dots a module.
fn picture(code: &QrCode) -> String {
    let side = (code.size() + 8) * 4;
    let dot = |place: i32| if code.get_module(place % side / 4 - 4, place / side / 4 - 4) { "1" } else { "0" };
    let dots: Vec<String> = (0..side).map(|row| (0..side).map(|column| dot(row * side + column)).collect()).collect();
    format!("P1\n{side} {side}\n{}\n", dots.join("\n"))
}

#[test]
fn every_household_goes_home_with_the_same_results() {
    let month = Month::new(2026, 11).unwrap();
    let (mut largest, mut longest, mut tickets) = (0, 0, Vec::new());
    for form in households() {
        let answers = everything(&form.household);
        let written = ticket::write(&answers, month).unwrap();
        let TicketView::Whole { answers: line, month: of } = ticket::read(&format!("{ADDRESS}{written}")) else {
            panic!("{}: {written} is not read", form.id);
        };
        let read = Answers::read(&line);
        assert_eq!((read.written(), of), (answers.written(), month.to_string()), "{}", form.id);
        assert_eq!(results(&read, month), results(&answers, month), "{}", form.id);
        longest = longest.max(written.len());
        largest = largest.max(drawn(&written).version().value());
        tickets.push(written);
    }
    println!("{} tickets; the longest has {longest} letters, the largest QR is version {largest}", tickets.len());
    assert_eq!(tickets.len(), 2_000);
    assert!(largest <= VERSION, "a QR of version {largest}");
    others_read(&tickets);
}

/// An independent decoder reads every one of them. Where there is none, that is said.
fn others_read(tickets: &[String]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tickets");
    fs::create_dir_all(&folder).unwrap();
    let pictures: Vec<PathBuf> = (0..tickets.len()).map(|place| folder.join(format!("{place:04}.pbm"))).collect();
    for (path, ticket) in pictures.iter().zip(tickets) {
        fs::write(path, picture(&drawn(ticket))).unwrap();
    }
    let Ok(answer) =
        Command::new("zbarimg").args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).args(&pictures).output()
    else {
        println!("no zbarimg here: the QRs were read by nobody else");
        return;
    };
    let read = String::from_utf8(answer.stdout).unwrap();
    let read: Vec<&str> = read.lines().collect();
    let wrong = tickets.iter().zip(&read).find(|(ticket, read)| format!("{ADDRESS}{ticket}") != **read);
    assert_eq!(wrong, None, "zbar read another text");
    assert_eq!(
        read.len(),
        tickets.len(),
        "zbar read {} of them: {}",
        read.len(),
        String::from_utf8_lossy(&answer.stderr)
    );
    println!("zbar read all {}", read.len());
}
