//! Does a voucher bring back what it vouches for, once, and is every other text told what it is?

use crate::hall::{Device, Hall, check_in, programme, sheet, sign_up, withdraw};
use plein_sens_backend::clock::{self, Now};
use plein_sens_backend::log::MemoryLog;
use plein_sens_backend::sequencer::Town;
use plein_sens_backend::signer::Signer;
use plein_sens_shared::client::{Wire as _, show};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::day::TimeOfDay;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{Lineage, PassportId};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::voucher::{self, BadVoucher, LONGEST, Shown};
use plein_sens_shared::workshops::booking::Standing;

fn code() -> BookingId {
    BookingId::from_bits(1)
}

fn booking() -> Scope {
    Scope::Booking(code())
}

fn passport() -> Scope {
    Scope::Passport(PassportId::from_bits(7))
}

fn voucher_of(device: &Device, scope: &Scope) -> String {
    device.replica.voucher(scope).unwrap_or_else(|| panic!("no voucher for {scope}")).to_owned()
}

/// A town, and a phone on which somebody has booked since its backup.
async fn booked_since_the_backup() -> (Hall, Device) {
    let hall = Hall::new();
    hall.back_up();
    let mut anne = Device::new(1);
    anne.does(&hall, &sign_up(code(), 2)).await;
    (hall, anne)
}

/// Her vouchers for the booking, and for a passage.
async fn papers(hall: &Hall, anne: &mut Device) -> [String; 2] {
    anne.does(hall, &check_in(7)).await;
    [voucher_of(anne, &booking()), voucher_of(anne, &passport())]
}

#[tokio::test]
async fn a_lost_phone_and_an_old_backup_are_made_good_by_paper() {
    let (mut hall, mut anne) = booked_since_the_backup().await;
    let papers = papers(&hall, &mut anne).await;
    drop(anne);
    hall.restore();

    let kiosk = &hall;
    assert_eq!(kiosk.show(&papers[0]).await, Shown::Restored { scope: booking() });
    assert_eq!(kiosk.show(&papers[1]).await, Shown::Restored { scope: passport() });
    for (paper, scope) in papers.iter().zip([booking(), passport()]) {
        assert_eq!(kiosk.show(paper).await, Shown::Known { scope }, "a second time, or on another device");
    }
    let mut phone = Device::new(2);
    phone.follow(booking());
    phone.follow(passport());
    phone.exchange(&hall).await;
    assert_eq!(phone.standing(&code()), Some(Standing::Confirmed));
    assert_eq!(phone.replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1);
    assert_eq!(hall.counts(&["booking", "passport"]), ["booking.booked 1", "passport.checked_in 1"]);
}

#[tokio::test]
async fn paper_and_the_device_that_returns_are_one() {
    let (mut hall, mut anne) = booked_since_the_backup().await;
    let papers = papers(&hall, &mut anne).await;
    hall.restore();
    for paper in &papers {
        hall.show(paper).await;
    }
    anne.exchange(&hall).await;
    anne.exchange(&hall).await;
    anne.exchange(&hall).await;
    assert_eq!(anne.standing(&code()), Some(Standing::Confirmed));
    assert!(anne.replica.pushes().is_empty());
    assert_eq!(hall.counts(&["booking", "passport"]), ["booking.booked 1", "passport.checked_in 1"]);
}

#[tokio::test]
async fn a_device_shows_its_vouchers_where_it_has_no_copy_any_more() {
    let (mut hall, mut anne) = booked_since_the_backup().await;
    hall.back_up_elsewhere();
    anne.exchange(&hall).await;
    assert!(anne.replica.spares().is_empty());
    // The newer backup is lost as well.
    hall.restore();
    anne.exchange(&hall).await;
    anne.exchange(&hall).await;
    assert_eq!(anne.standing(&code()), Some(Standing::Confirmed));
    assert_eq!(hall.counts(&["booking"]), ["booking.booked 1"]);
}

#[tokio::test]
async fn seats_given_back_stay_given_back() {
    let (mut hall, mut anne) = booked_since_the_backup().await;
    let first = voucher_of(&anne, &booking());
    anne.does(&hall, &withdraw(code())).await;
    let last = voucher_of(&anne, &booking());
    assert_eq!(hall.show(&first).await, Shown::Known { scope: booking() }, "an older voucher undoes nothing");
    assert_eq!(hall.counts(&["booking"]), ["booking.booked 1", "booking.withdrawn 1"]);
    hall.restore();
    assert_eq!(hall.show(&last).await, Shown::Restored { scope: booking() });
    assert_eq!(hall.counts(&["booking"]), ["booking.booked 1", "booking.withdrawn 1"]);
}

#[tokio::test]
async fn another_text_is_told_what_it_is() {
    let hall = Hall::new();
    let mut anne = Device::new(1);
    anne.does(&hall, &sign_up(code(), 2)).await;
    let voucher = voucher_of(&anne, &booking());
    let stranger = Signer::new([9; 32]).sign("B/23456789ABCK/PAIN/1/0/C", 5);
    for (text, why) in [
        (code().spaced(), BadVoucher::Another),
        (voucher[..voucher.len() - 9].to_owned(), BadVoucher::Torn),
        (voucher.replacen("PS1", "PS7", 1), BadVoucher::Version),
        (stranger, BadVoucher::Foreign),
    ] {
        assert_eq!(hall.show(&text).await, Shown::Bad { why }, "{text}");
    }
    assert_eq!(hall.show(&format!("https://vierzon.example/recu#{voucher}")).await, Shown::Known { scope: booking() });
    assert!(show(&hall, "P".repeat(LONGEST + 1)).await.is_err());
    let (status, problem) = hall.post("/api/voucher", r#"{"protocol":99,"voucher":""}"#.to_owned()).await.unwrap();
    assert!(status == 426 && problem.contains("upgrade"), "{problem}");
}

#[tokio::test]
async fn vouchers_name_nobody_and_come_only_with_what_is_new() {
    let hall = Hall::new();
    let mut anne = Device::new(1);
    anne.does(&hall, &sheet()).await;
    anne.does(&hall, &sign_up(code(), 2)).await;
    let voucher = voucher_of(&anne, &booking());
    anne.exchange(&hall).await;
    assert_eq!(voucher_of(&anne, &booking()), voucher, "nothing new, so the same one");
    let pull = serde_json::to_string(&anne.replica.pull()).unwrap();
    let (_, idle) = hall.post("/api/pull", pull).await.unwrap();
    assert!(!idle.contains("vouchers"), "an idle exchange costs no byte more: {idle}");
}

/// At the level of the town, where the clock can be set.
#[test]
fn what_was_granted_in_time_is_given_back_late() {
    let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
    let early = clock::now();
    town.announce(early, programme()).unwrap();
    let claim = |text: &str| Ok(Signer::new([7; 32]).open(&Signer::new([7; 32]).sign(text, early.ms)).unwrap());
    let (day, time) = (early.moment.day.plus(14), TimeOfDay::new(17, 30).unwrap());
    let late = Now { ms: early.ms + 14 * 24 * 3_600_000, moment: plein_sens_shared::day::Moment { day, time } };
    let shown = town.show(late, claim("B/23456789ABCK/PAIN/2/1/C")).unwrap().shown;
    assert!(matches!(shown, Shown::Restored { .. }), "{shown:?}");
    let shown = town.show(late, claim("P/00000000000000000000000000000007/GOUT:1444636800")).unwrap().shown;
    assert_eq!(shown, Shown::Restored { scope: passport() });
    assert_eq!(town.state().passports[&PassportId::from_bits(7)].stops.values().next(), Some(&1_444_636_800_000));
    assert!(voucher::claim(town.state(), &passport()).unwrap().ends_with("GOUT:1444636800"), "its own time, for ever");
    let shown = town.show(late, claim("B/23456789ABCK/BAL/2/1/C")).unwrap().shown;
    assert_eq!(
        shown,
        Shown::Refused { refusal: Refusal::UnknownWorkshop },
        "a promise that the programme no longer has"
    );
    let shown = town.show(late, claim("Z/1")).unwrap().shown;
    assert_eq!(shown, Shown::Bad { why: BadVoucher::Version });
}

/// Who gave seats back, by a voucher signed once the workshop had begun: it is over, which is not the same as unknown.
#[test]
fn what_stands_against_it_first_is_why() {
    let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).unwrap();
    let early = clock::now();
    town.announce(early, programme()).unwrap();
    let late_ms = early.ms + 14 * 24 * 3_600_000;
    let key = Signer::new([7; 32]);
    let given_back = key.open(&key.sign("B/23456789ABCK/PAIN/2/1/X", late_ms)).unwrap();
    let shown = town.show(clock::at(late_ms), Ok(given_back)).unwrap().shown;
    assert_eq!(shown, Shown::Refused { refusal: Refusal::WorkshopClosed });
}
