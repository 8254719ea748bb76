//! What the town sets, and what comes of it: who may, what is refused, and what is forgotten sooner.

use crate::house::House;
use plein_sens_backend::clock;
use plein_sens_backend::log::SqliteLog;
use plein_sens_backend::office::Keep;
use plein_sens_backend::sequencer::Town;
use plein_sens_shared::command::Command;
use serde_json::{Value, json};

fn settings(change: impl FnOnce(&mut Value)) -> Value {
    let mut what = json!({
        "item": "settings", "name": "Bourges", "address": "1 rue du Pain", "phone": "02 48 00 00 00",
        "hours": { "fr": "Le matin." }, "k": 5, "terms": {},
    });
    change(&mut what);
    json!({ "kind": "announce", "what": what })
}

#[tokio::test]
async fn the_director_sets_the_town_up_and_everybody_reads_it() {
    let house = House::demo();
    let (director, agent) = (house.tries("director").await, house.tries("agent").await);
    assert_eq!(house.does(&agent, 1, &settings(|_| {})).await["refusal"]["kind"], "not_allowed");
    let pale = |it: &mut Value| it["accent"] = json!({ "day": "#f2a900", "night": "#e6b3d8" });
    for (lane, change, field) in [
        (2, Box::new(pale) as Box<dyn FnOnce(&mut Value)>, "accent"),
        (3, Box::new(|it: &mut Value| it["k"] = json!(4)), "k"),
        (4, Box::new(|it: &mut Value| it["terms"] = json!({ "contacts_days": 731 })), "contacts_days"),
        (5, Box::new(|it: &mut Value| it["name"] = json!("")), "name"),
    ] {
        let receipt = house.does(&director, lane, &settings(change)).await;
        assert_eq!(receipt["refusal"], json!({ "kind": "unfit_settings", "field": field }));
    }
    assert_eq!(house.does(&director, 6, &settings(|_| {})).await["outcome"], "done");
    assert_eq!(house.programme().await["settings"]["name"], "Bourges");
    // Whoever began where nothing stood yet does not write over it.
    assert_eq!(house.does(&director, 7, &settings(|_| {})).await["refusal"]["kind"], "changed_meanwhile");
}

#[test]
fn what_is_kept_is_kept_for_as_long_as_the_town_has_set() {
    let folder = tempfile::tempdir().unwrap();
    let log = SqliteLog::open(folder.path(), plein_sens_backend::chance::lineage).unwrap();
    let mut town = Town::start(log).unwrap();
    assert_eq!(Keep::of(&town.state().programme), Keep::default());
    let terms = json!({ "contacts_days": 40, "accounts_days": 60, "traces_days": 365, "devices_days": 31 });
    let command = Command::read(&settings(|it| it["terms"] = terms).to_string()).unwrap();
    town.announce(clock::now(), vec![command]).unwrap();
    let kept = Keep { account: 60, ended: 60, device: 31, trace: 365, contact: 40, words: 365 };
    assert_eq!(Keep::of(&town.state().programme), kept);
}
