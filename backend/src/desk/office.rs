//! The office's own errands, beside a running server.

use super::Errand;
use super::tests::{DAY_MS, NOW_MS, at, booking, code, contact, done, erase, run, sealed, sign_up, stands, town};
use crate::keys::SealingKeys;
use crate::log::DATABASE;
use rusqlite::Connection;
use std::fs;

#[test]
fn the_office_erases_beside_the_running_server_and_the_booking_says_so() {
    let (folder, mut town) = town();
    let kept = sealed(&town, "Amina");
    done(&mut town, &[sign_up(1, kept.clone())]);
    let (erased, said) = run(&contact(folder.path(), 1, true));
    assert!(erased, "{said}");
    assert!(!stands(folder.path(), &kept.bytes));
    town.tend_contacts(at(NOW_MS), 730 * DAY_MS).unwrap();
    assert!(booking(&town, 1).contains("erased"));
    // And for a booking that a tablet still carries: its contact never gets in.
    assert!(run(&contact(folder.path(), 2, true)).0);
    let late = sealed(&town, "Late");
    done(&mut town, &[sign_up(2, late.clone())]);
    assert!(!stands(folder.path(), &late.bytes));
    town.tend_contacts(at(NOW_MS), 730 * DAY_MS).unwrap();
    assert!(booking(&town, 2).contains("erased"));
}

#[test]
fn a_new_key_reaches_devices_and_the_old_one_still_opens() {
    let (folder, mut town) = town();
    let (before, n) = (sealed(&town, "Amina"), town.state().programme.sealing_key.clone());
    done(&mut town, &[sign_up(1, before)]);
    assert!(run(&Errand::Rotate { data: folder.path().to_owned() }).0);
    let newest = SealingKeys::open(folder.path()).unwrap().unwrap().public();
    town.take_changed();
    town.announce_key(at(NOW_MS), &newest).unwrap();
    assert_eq!(town.take_changed().into_iter().collect::<Vec<_>>(), ["programme"]);
    town.announce_key(at(NOW_MS), &newest).unwrap();
    assert!(town.take_changed().is_empty(), "said once");
    assert_ne!(town.state().programme.sealing_key, n);
    let after = sealed(&town, "Bruno");
    done(&mut town, &[sign_up(2, after)]);
    for (n, name) in [(1, "Amina"), (2, "Bruno")] {
        let (opened, said) = run(&contact(folder.path(), n, false));
        assert!(opened && said.contains(name), "{said}");
    }
    // A copy of the database alone tells nothing.
    fs::remove_file(folder.path().join(crate::keys::FILE)).unwrap();
    let (opened, said) = run(&contact(folder.path(), 1, false));
    assert!(!opened && said.contains("key file"), "{said}");
}

#[test]
fn nobody_opens_without_a_trace_and_no_trace_can_be_bent() {
    let (folder, mut town) = town();
    let kept = sealed(&town, "Amina");
    done(&mut town, &[sign_up(1, kept)]);
    for n in [1, 2] {
        run(&contact(folder.path(), n, false));
    }
    run(&contact(folder.path(), 1, true));
    let audit = |booking| run(&Errand::Audit { data: folder.path().to_owned(), booking });
    let (whole, said) = audit(None);
    let deeds = |said: &str, deed: &str| said.matches(deed).count();
    assert!(whole && said.contains("3 entries, the chain is whole") && said.contains("Nadia"), "{said}");
    assert_eq!((deeds(&said, "\"opened\""), deeds(&said, "\"found_none\""), deeds(&said, "\"erased\"")), (1, 1, 1));
    assert!(!said.contains(code(1).as_str()), "the list names no code");
    let (_, of_one) = audit(Some(code(2)));
    assert_eq!((deeds(&of_one, "found_none"), deeds(&of_one, "opened")), (1, 0), "{of_one}");

    let connection = Connection::open(folder.path().join(DATABASE)).unwrap();
    for bent in ["UPDATE audit SET by = 'Paul' WHERE n = 1", "DELETE FROM audit WHERE n = 2"] {
        connection.execute_batch(&format!("BEGIN; {bent};")).unwrap();
        let broken = crate::audit::read(&connection).unwrap().1;
        assert!(broken.is_some(), "{bent} goes unseen");
        connection.execute_batch("ROLLBACK").unwrap();
    }
}

#[test]
fn an_errand_without_a_name_or_a_reason_is_none() {
    let read = |words: &str| crate::config::read(words.split(' ').map(std::ffi::OsString::from));
    let code = code(1);
    for bad in [
        "way-back",
        "way-back amina --by A",
        "contact open 23456789ABCD --by A --reason B",
        "contact open",
        "keys",
        "contact close X",
        "audit a b",
    ] {
        assert!(read(bad).is_err(), "{bad}");
    }
    assert!(read(&format!("contact open {code} --by A")).is_err());
    assert!(read(&format!("contact open {code} --reason B")).is_err());
    assert!(read(&format!("contact erase {code} --by A --reason B --data d")).is_ok());
    assert!(read("way-back amina --by A --reason B").is_ok());
    assert!(read("keys rotate").is_ok() && read("audit").is_ok());
}

/// As a backup reads: nobody waits for it, and what was erased goes once it has ended.
#[test]
fn a_reader_in_the_way_delays_the_clearing_and_does_not_prevent_it() {
    let (folder, mut town) = town();
    let kept = sealed(&town, "Amina");
    done(&mut town, &[sign_up(1, kept.clone())]);
    let reader = Connection::open(folder.path().join(DATABASE)).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM vault;").unwrap();
    done(&mut town, &[erase(1)]);
    assert!(stands(folder.path(), &kept.bytes), "he still reads it");
    reader.execute_batch("COMMIT").unwrap();
    town.tend_contacts(at(NOW_MS), 730 * DAY_MS).unwrap();
    assert!(!stands(folder.path(), &kept.bytes));
}
