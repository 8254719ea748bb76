//! What people show, type or keep, and the phone or the server reads: slips, tickets, vouchers, cards, hours.

use crate::decoders::{context, one};
use crate::seeds::shapes;
use crate::{Target, Writer, town};
use plein_sens_backend::signer::Signer;
use plein_sens_shared::feedback::Answered;
use plein_sens_shared::hours::{self, Hours};
use plein_sens_shared::id::CardKey;
use plein_sens_shared::rights::answers::Answers;
use plein_sens_shared::rights::household::form;
use plein_sens_shared::rights::kept::{Kept, Visit};
use plein_sens_shared::rights::ticket::{self, TicketView};
use plein_sens_shared::rights::{Law, Month, outcomes, questionnaire};
use plein_sens_shared::take_up::Reminder;
use plein_sens_shared::trail::card::{self, Card, CardCode, CardKind};
use plein_sens_shared::voucher::wishes;
use std::fmt::Debug;

/// Households that can be read, each in one line.
const HOUSEHOLDS: [&str; 2] = [
    r#"{"id":"a","reference_month":"2026-11","couple":"none","housing":{"status":"tenant_private","rent":450.5,"zone":3},"savings":{"livret_a":100},"tax_units":[{"declarants":["p"],"rfr_n2":0}],"already_receives":["af"],"persons":[{"id":"p","role":"applicant","birth_date":"1996-01-20","activity":"employed","income":{"wage_net":{"now":820,"m1":820,"m2":800.25,"m3":0,"before":0}}},{"id":"c","role":"child","birth_date":"2020-02-29","school_level":"nursery"}]}"#,
    r#"{"id":"b","reference_month":"2026-03","couple":"pacs","housing":{"status":"owner_no_loan"},"tax_units":[{"declarants":["p","q"],"rfr_n2":9000,"rfr_n1":8000}],"persons":[{"id":"p","role":"applicant","birth_date":"1956-01-20","activity":"retired","disability":"80_plus","income":{"retirement_pension":640}},{"id":"q","role":"partner","birth_date":"1970-02-28","activity":"self_employed","nationality":"OTHER","legal_residence_years":7,"income":{"self_employed":{"kind":"sale","monthly_turnover":900}},"tax_n2":{"wages":100}}]}"#,
];
/// A slip that can be read.
const SLIP: &str = "home=couple_children;children=2018-01-14,2021-05-02;birth=1990-03-12;birth.1=1988-07-01;nationality=?;incomes=-;incomes.1=wage,retirement;wage.1=820/820/800/0/12.5;tax_income==";
/// What a town vouches for: a booking, a class that waits, one that was given back, a passport.
const CLAIMS: [&str; 4] = [
    "B/23456789ABCK/CUISINE-DU-MONDE/2/2:4+9/C",
    "B/23456789ABCK/ATELIER-SOUPE/2/24:CE1/W3",
    "B/23456789ABCK/ATELIER-SOUPE/2/0/X",
    "P/000000000000000000000000000000A1/GOUT:1444636800+VUE:1444640400:24",
];

pub const TARGETS: &[Target] = &[
    Target::new("household", household).with_seeds(|| HOUSEHOLDS.map(str::to_owned).to_vec()),
    Target::new("answers", answers).with_seeds(|| one(SLIP)),
    Target::new("ticket", ticket).with_seeds(tickets),
    Target::new("kept", kept).with_seeds(keeps),
    Target::new("visit", visit).with_seeds(|| one(&format!("00ff rsa,town:chauffage {SLIP}"))),
    Target::new("reminder", reminder).with_seeds(|| one("2027-01-25 rsa aide_logement")),
    Target::new("answered", answered).with_seeds(|| one("semaine.0.2015-10-13")),
    Target::new("voucher", voucher).with_seeds(vouchers),
    Target::new("claim", claim).with_seeds(|| CLAIMS.map(str::to_owned).to_vec()),
    Target::new("card", card).with_seeds(cards),
    Target::new("shown", shown).with_seeds(shows),
    Target::new("hours", opening_hours).with_seeds(all_hours),
];

/// What can be read is a household that the law can be asked about.
fn household(writer: &mut Writer) {
    let Ok(form) = form::read(&writer.text()) else { return };
    let month = form.month.or(Month::new(2026, 11));
    if let Some(Ok(law)) = month.map(Law::of) {
        drop(outcomes(&law, &form.household));
        writer.accepts("");
    }
}

/// A slip that somebody kept, scratched.
fn answers(writer: &mut Writer) {
    let answers = Answers::read(&writer.text());
    assert_eq!(Answers::read(&answers.written()).written(), answers.written());
    drop(questionnaire::told(&answers));
    if !answers.written().is_empty() {
        writer.accepts("");
    }
}

fn tickets() -> Vec<String> {
    let ticket =
        |text: &str| serde_json::from_str::<serde_json::Value>(text).ok()?["ticket"].as_str().map(str::to_owned);
    shapes("ticket").iter().filter_map(|(_, text)| ticket(text)).collect()
}

/// What is whole is written and read again as the same.
fn ticket(writer: &mut Writer) {
    let read = ticket::read(&writer.text());
    let TicketView::Whole { answers, month } = &read else { return };
    let month = Month::parse(month).expect("a whole ticket has its month");
    if let Some(again) = ticket::write(&Answers::read(answers), month) {
        assert_eq!(ticket::read(&again), read, "{again}");
    }
    writer.accepts("");
}

fn keeps() -> Vec<String> {
    vec![format!("open 00ff rsa,town:chauffage {SLIP}"), "sealed 00ff a1b2".to_owned()]
}

/// What a phone keeps is written and read again as the same.
fn again<T: Debug + PartialEq>(writer: &mut Writer, read: fn(&str) -> Option<T>, written: fn(&T) -> String) {
    if let Some(kept) = read(&writer.text()) {
        assert_eq!(read(&written(&kept)), Some(kept));
        writer.accepts("");
    }
}

fn kept(writer: &mut Writer) {
    again(writer, Kept::read, Kept::written);
}

fn visit(writer: &mut Writer) {
    again(writer, Visit::read, Visit::written);
}

fn reminder(writer: &mut Writer) {
    again(writer, Reminder::read, Reminder::written);
}

fn answered(writer: &mut Writer) {
    again(writer, Answered::read, Answered::written);
}

fn signer() -> Signer {
    Signer::new([7; 32])
}

fn vouchers() -> Vec<String> {
    CLAIMS.map(|claim| signer().sign(claim, 1_444_636_800_000)).to_vec()
}

/// Nobody makes the town say what it has not signed.
fn voucher(writer: &mut Writer) {
    if let Ok(signed) = signer().open(&writer.text()) {
        assert!(CLAIMS.contains(&signed.claim.as_str()), "{}", signed.claim);
        writer.accepts("");
    }
}

/// A claim is read before anything else is known of it.
fn claim(writer: &mut Writer) {
    if wishes(&writer.text()).is_some() {
        writer.accepts("");
    }
}

fn key() -> CardKey {
    "a".repeat(64).parse().expect("a key is 64 hexadecimal digits")
}

fn cards() -> Vec<String> {
    let codes = [CardKind::Person, CardKind::Class].map(|kind| CardCode::numbered(kind, 12));
    let address =
        |code: &CardCode| format!("https://plein-sens.example/passeport#{}", Card::of(&key(), code.clone()).written());
    codes.iter().flat_map(|code| [code.spaced(), address(code)]).collect()
}

fn card(writer: &mut Writer) {
    if let Ok(card) = Card::read(&key(), &writer.text()) {
        assert_eq!(
            Card::shown(&card.written()).map(|again| (again.code.look(), again)),
            Some((card.code.look(), card.clone()))
        );
        writer.accepts("");
    }
}

fn shows() -> Vec<String> {
    cards().into_iter().chain(vouchers()).collect()
}

fn shown(writer: &mut Writer) {
    if card::shown(&writer.text()).is_some() {
        writer.accepts("");
    }
}

fn all_hours() -> Vec<String> {
    let listed = town::lived();
    let listed = listed.directory.structures().map(|structure| structure.hours);
    let read = ["Mo-Fr 08:30-12:00, 13:30-17:00; PH off", "Aug 03-Aug 21 Mo-Fr,PH 09:00-12:00,14:00-17:00", "off"];
    read.map(str::to_owned).into_iter().chain(listed).collect()
}

fn opening_hours(writer: &mut Writer) {
    if let Some(read) = Hours::read(&writer.text()) {
        drop(hours::hours(&read, false, context(writer).now));
        writer.accepts("");
    }
}
