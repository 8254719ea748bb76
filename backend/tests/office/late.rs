//! Codes that are wrong, used or late, and sessions whose time is over, by a clock that is set forward.

use crate::house::{House, join};
use axum::http::StatusCode;
use plein_sens_backend::clock;
use plein_sens_backend::office::{IDLE_MS, LONGEST_MS, Office};
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::office::{Account, DeviceKind, Invite, Join, NewDevice, Post};
use plein_sens_shared::sync::Problem;
use serde_json::json;

/// An office of a real town in which Amina is the director, and since when.
fn office(house: &House) -> (Office, i64, Account) {
    let (office, now_ms) = (Office::open(house.folder.path(), false).unwrap(), clock::now().ms);
    let first = office.first_invitation(now_ms).unwrap().unwrap();
    let (director, _) = joins(&office, now_ms, &first.code, "amina").unwrap();
    (office, now_ms, director)
}

fn joins(office: &Office, now_ms: i64, code: &OneTimeCode, login: &str) -> Result<(Account, String), Problem> {
    let (name, login, password) = (format!("Name of {login}"), login.to_owned(), "trois mots ensemble".to_owned());
    office.join(now_ms, &Join { code: code.clone(), name, login, password })
}

/// What whoever brings a code that never was is told.
fn unknown(office: &Office, now_ms: i64) -> Problem {
    joins(office, now_ms, &OneTimeCode::from_bits(7), "nobody").unwrap_err()
}

#[test]
fn an_invitation_opens_until_its_end_and_is_then_like_none() {
    let house = House::real();
    let (office, now_ms, director) = office(&house);
    let invites = || office.invite(now_ms, &director, &Invite { post: Post::Agent, partner: None }).unwrap();
    let (soon, late) = (invites(), invites());
    assert_eq!(soon.until_ms, now_ms + 7 * 24 * 3_600_000);
    assert!(joins(&office, soon.until_ms - 1, &soon.code, "karim").is_ok());
    assert_eq!(joins(&office, late.until_ms, &late.code, "lea").unwrap_err(), unknown(&office, late.until_ms));
}

#[test]
fn a_devices_code_opens_until_its_end_and_is_then_like_none() {
    let house = House::real();
    let (office, now_ms, director) = office(&house);
    let wish = NewDevice { kind: DeviceKind::Kiosk, name: "Borne".to_owned() };
    let gives = || office.new_device(now_ms, &director, &wish).unwrap();
    let (soon, late) = (gives(), gives());
    assert_eq!(soon.until_ms, now_ms + 15 * 60_000);
    assert!(office.enrol(soon.until_ms - 1, &soon.code).is_ok());
    let refused = |code: &OneTimeCode| office.enrol(late.until_ms, code).map(|_| ()).unwrap_err();
    assert_eq!(refused(&late.code), refused(&OneTimeCode::from_bits(7)));
    assert_eq!(office.devices(&director).unwrap().len(), 1);
}

#[test]
fn a_way_back_opens_until_its_end_and_nobody_waits_longer_for_a_second() {
    let house = House::real();
    let (office, now_ms, amina) = office(&house);
    let comes = |login: &str| {
        let given = office.invite(now_ms, &amina, &Invite { post: Post::Agent, partner: None }).unwrap();
        joins(&office, now_ms, &given.code, login).unwrap().0
    };
    let (karim, lea) = (comes("karim"), comes("lea"));
    let asks = |at_ms: i64, by: &Account| office.way_back(at_ms, by, &lea.id).unwrap().given;
    assert!(asks(now_ms, &amina).is_none());
    let hour_ms = 3_600_000;
    assert!(asks(now_ms + hour_ms, &karim).is_none(), "who asked first is no longer waited for");
    let late = asks(now_ms + 2 * hour_ms - 1, &amina).expect("two have asked within an hour");
    assert_eq!(late.until_ms, now_ms + 3 * hour_ms - 1);
    assert_eq!(joins(&office, late.until_ms, &late.code, "lea").unwrap_err(), unknown(&office, late.until_ms));
    asks(now_ms, &amina);
    let soon = asks(now_ms, &karim).unwrap();
    assert_eq!(joins(&office, soon.until_ms - 1, &soon.code, "lea").unwrap().0.id, lea.id);
}

#[test]
fn a_session_ends_after_four_idle_hours_and_after_a_long_day() {
    let house = House::real();
    let (office, now_ms, director) = office(&house);
    assert_eq!((IDLE_MS, LONGEST_MS), (4 * 3_600_000, 14 * 3_600_000));
    let begins = |login: &str| {
        let given = office.invite(now_ms, &director, &Invite { post: Post::Agent, partner: None }).unwrap();
        joins(&office, now_ms, &given.code, login).unwrap().1
    };
    let is_there = |at_ms: i64, secret: &str| office.account(at_ms, secret).unwrap().is_some();
    let (idle, busy) = (begins("karim"), begins("lea"));
    assert!(is_there(now_ms + IDLE_MS - 1, &idle));
    let seen_ms = now_ms + IDLE_MS - 1;
    assert!(!is_there(seen_ms + IDLE_MS, &idle));
    for hours in [3, 6, 9, 12] {
        assert!(is_there(now_ms + hours * 3_600_000, &busy), "{hours}");
    }
    assert!(is_there(now_ms + LONGEST_MS - 1, &busy));
    assert!(!is_there(now_ms + LONGEST_MS, &busy), "however busy");
}

#[tokio::test]
async fn guessed_codes_are_slowed_and_told_alike() {
    let house = House::real();
    let used = house.first.clone().unwrap();
    house.joins(&used, "amina").await;
    let wrong = plein_sens_shared::code::OneTimeCode::from_bits(7).to_string();
    let (one, other) = (
        house.post("/api/staff/join", "", join(&used, "b", "trois mots ensemble")).await,
        house.post("/api/staff/join", "", join(&wrong, "c", "trois mots ensemble")).await,
    );
    assert_eq!((one.status, &one.body), (other.status, &other.body), "a used code and one that never was");
    let mut slowed = 0;
    for n in 0..110_u128 {
        let code = plein_sens_shared::code::OneTimeCode::from_bits(n << 20).to_string();
        slowed += usize::from(
            house.post("/api/device/enrol", "", json!({ "code": code })).await.status == StatusCode::TOO_MANY_REQUESTS,
        );
    }
    // Of one kind of door ten at once, and all of them together count.
    assert!(slowed >= 95, "{slowed} of 110");
}
