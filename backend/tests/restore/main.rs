//! Is anything lost, doubled or unfair when a town comes back from a backup? Asked of the whole application, of the
//! program on its command line, and of a backup that is taken while others write.

#![allow(
    clippy::unwrap_used,
    clippy::needless_pass_by_value,
    reason = "a story reads better without signs before its nouns"
)]

mod hall;
mod online;
mod program;
mod vouchers;

use hall::{Device, Hall, check_in, sheet, sign_up, withdraw};
use plein_sens_shared::client;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::id::LaneId;
use plein_sens_shared::replica::Stage;
use plein_sens_shared::workshops::booking::Standing;

fn code(bits: u128) -> BookingId {
    BookingId::from_bits(bits)
}

#[tokio::test]
async fn devices_bring_back_what_the_backup_lacks() {
    let mut hall = Hall::new();
    let (mut anne, mut badr, mut chloe, mut kiosk) = (Device::new(1), Device::new(2), Device::new(3), Device::new(4));
    anne.does(&hall, &sign_up(code(1), 2)).await;
    badr.does(&hall, &sign_up(code(2), 3)).await;
    hall.back_up();
    for device in [&mut anne, &mut badr] {
        device.exchange(&hall).await;
        assert!(device.replica.spares().is_empty(), "a whole backup holds it: the copy goes");
    }
    // The house was full: Chloé waited, and got a seat when Anne gave hers back.
    chloe.does(&hall, &sign_up(code(3), 1)).await;
    anne.does(&hall, &withdraw(code(1))).await;
    kiosk.does(&hall, &check_in(7)).await;
    kiosk.does(&hall, &sheet()).await;
    // Somebody else was there and has gone: nothing of them is left on the kiosk, so nothing brings it back.
    let mut left = Device::new(5);
    left.does(&hall, &check_in(8)).await;
    left.forget_person();
    chloe.exchange(&hall).await;
    assert_eq!(chloe.standing(&code(3)), Some(Standing::Confirmed));

    hall.restore();
    for _ in 0..2 {
        for device in [&mut chloe, &mut kiosk, &mut left, &mut anne, &mut badr] {
            device.exchange(&hall).await;
            device.exchange(&hall).await;
        }
    }
    assert_eq!(chloe.standing(&code(3)), Some(Standing::Confirmed));
    assert_eq!(anne.standing(&code(1)), Some(Standing::Withdrawn));
    assert_eq!(badr.standing(&code(2)), Some(Standing::Confirmed));
    let expected =
        ["booking.booked 3", "booking.promoted 1", "booking.withdrawn 1", "passport.checked_in 1", "survey.answered 1"];
    assert_eq!(hall.counts(&["booking", "passport", "survey"]), expected, "each once");
    assert!(left.replica.state().passports.is_empty() && left.replica.outbox().is_empty());
    for device in [&anne, &badr, &chloe] {
        hall.agrees_with(device);
    }
}

#[tokio::test]
async fn who_returns_first_stands_first_and_nobody_is_let_in_twice() {
    let mut hall = Hall::new();
    let (mut anne, mut chloe, mut diego) = (Device::new(1), Device::new(3), Device::new(4));
    anne.does(&hall, &sign_up(code(1), 4)).await;
    hall.back_up();
    chloe.does(&hall, &sign_up(code(3), 1)).await;
    chloe.exchange(&hall).await;
    assert_eq!(chloe.standing(&code(3)), Some(Standing::Confirmed));

    hall.restore();
    diego.does(&hall, &sign_up(code(4), 1)).await;
    assert_eq!(diego.standing(&code(4)), Some(Standing::Confirmed));
    chloe.exchange(&hall).await;
    chloe.exchange(&hall).await;
    assert_eq!(chloe.standing(&code(3)), Some(Standing::Waiting { place: 1 }), "told what is true now");
    anne.exchange(&hall).await;
    anne.does(&hall, &withdraw(code(1))).await;
    chloe.exchange(&hall).await;
    assert_eq!(chloe.standing(&code(3)), Some(Standing::Confirmed));
    hall.agrees_with(&chloe);
}

#[tokio::test]
async fn nobody_speaks_of_what_is_not_there_again_yet() {
    let mut hall = Hall::new();
    let mut anne = Device::new(1);
    hall.back_up();
    anne.does(&hall, &sign_up(code(1), 2)).await;
    // On its way in a lane that begins with it, as after a fork, when the centre comes back without the sign-up.
    anne.taps(&withdraw(code(1)));
    let mut late = anne.replica.pushes().remove(0);
    (late.lane, late.from_n) = (LaneId::from_bits(99), 1);
    hall.restore();
    let answer = client::push(&hall, &late).await.unwrap();
    assert_ne!(Some(&answer.lineage), late.lineage.as_ref(), "it says in which life it is");
    assert_eq!((answer.received_to, answer.receipts), (0, vec![]), "and decides nothing");
    for _ in 0..2 {
        anne.exchange(&hall).await;
    }
    assert_eq!(anne.standing(&code(1)), Some(Standing::Withdrawn));
    assert_eq!(hall.counts(&["booking"]), ["booking.booked 1", "booking.withdrawn 1"]);
}

#[tokio::test]
async fn an_old_file_put_back_by_hand_is_noticed() {
    let mut hall = Hall::new();
    let mut anne = Device::new(1);
    anne.does(&hall, &sign_up(code(1), 2)).await;
    let before = anne.replica.lineage().cloned();
    hall.back_up();
    anne.does(&hall, &withdraw(code(1))).await;
    hall.put_back_by_hand();
    anne.exchange(&hall).await;
    anne.exchange(&hall).await;
    assert_ne!(anne.replica.lineage().cloned(), before);
    assert_eq!(anne.standing(&code(1)), Some(Standing::Withdrawn));
    assert_eq!(hall.counts(&["booking"]), ["booking.booked 1", "booking.withdrawn 1"]);
}

#[tokio::test]
async fn a_person_who_waits_sees_it_while_it_is_sent_again() {
    let mut hall = Hall::new();
    let mut anne = Device::new(1);
    hall.back_up();
    anne.does(&hall, &sign_up(code(1), 2)).await;
    anne.exchange(&hall).await;
    assert!(anne.replica.outbox().is_empty());
    hall.restore();
    anne.pull(&hall).await;
    let outbox = anne.replica.outbox();
    assert_eq!((outbox.len(), &outbox[0].stage, outbox[0].shown), (1, &Stage::Kept, true));
    assert_eq!(anne.standing(&code(1)), Some(Standing::Asked), "never said to be confirmed while it is not");
    anne.exchange(&hall).await;
    assert_eq!(anne.standing(&code(1)), Some(Standing::Confirmed));
}
