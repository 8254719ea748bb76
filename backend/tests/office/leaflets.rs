//! The food of the month: an agent publishes its leaflet, everybody reads it, and what is not right is refused by its field.

use crate::house::House;
use plein_sens_shared::day::Day;
use plein_sens_shared::kitchen::{Food, leaflets};
use plein_sens_shared::programme::{Announcement, Leaflet, Programme};
use plein_sens_shared::words::Words;
use plein_sens_shared::written;
use serde_json::{Value, json};

/// The demo's food, after a change, as the leaflet of a month.
async fn leaflet(house: &House, id: &str, change: impl Fn(&mut Food)) -> Leaflet {
    let programme = programme(house).await;
    let mut food = programme.leaflets.values().next().unwrap().food().unwrap();
    change(&mut food);
    Leaflet::of(id.parse().unwrap(), &food).unwrap()
}

async fn programme(house: &House) -> Programme {
    written::parse(&house.programme().await.to_string()).unwrap()
}

/// The foods that everybody reads of in the end.
async fn given(house: &House) -> Vec<String> {
    let name = |food: &Food| food.name.in_language("fr").0.to_owned();
    leaflets(&programme(house).await, Day::new(2100, 1, 1).unwrap()).map(|it| name(&it.food)).collect()
}

fn announce(leaflet: &Leaflet, over: Option<&str>) -> Value {
    json!({ "kind": "announce", "what": Announcement::Leaflet(leaflet.clone()), "over": over })
}

#[tokio::test]
async fn an_agent_publishes_a_month_and_withdraws_it() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let leek = leaflet(&house, "2099-12", |food| food.name = Words::french("Le poireau")).await;
    for (lane, post) in [(1, "facilitator"), (2, "partner")] {
        let receipt = house.does(&house.tries(post).await, lane, &announce(&leek, None)).await;
        assert_eq!(receipt["refusal"]["kind"], "not_allowed", "{post}");
    }
    assert_eq!(given(&house).await, ["Le potiron"]);
    assert_eq!(house.does(&agent, 3, &announce(&leek, None)).await["outcome"], "done");
    assert_eq!(given(&house).await, ["Le poireau", "Le potiron"]);
    // Whoever had nothing of it before them writes over nothing.
    let second = house.does(&agent, 4, &announce(&leek, None)).await;
    assert_eq!(second["refusal"]["kind"], "changed_meanwhile");
    let over = Announcement::Leaflet(leek.clone()).edition();
    let gone = Leaflet { withdrawn: true, ..leek };
    assert_eq!(house.does(&agent, 5, &announce(&gone, Some(&over))).await["outcome"], "done");
    assert_eq!(given(&house).await, ["Le potiron"]);
    let traces = house.get("/api/staff/traces", &agent).await;
    assert_ne!(traces.status, 200, "who did what is read by who answers for the town");
    let traces = house.get("/api/staff/traces", &house.tries("director").await).await.body;
    let published = |row: &&Value| row["deed"] == "published" && row["subject"] == "leaflet 2099-12";
    assert_eq!(traces["rows"].as_array().unwrap().iter().filter(published).count(), 2);
}

#[tokio::test]
async fn what_is_not_right_is_not_published() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let wrong: [(u128, &str, fn(&mut Food)); 3] = [
        (1, "about", |food| food.about = Words::french("")),
        (2, "recipes", |food| food.recipes.clear()),
        (3, "recipes[2].portions", |food| food.recipes[2].portions = 0),
    ];
    for (lane, field, change) in wrong {
        let receipt = house.does(&agent, lane, &announce(&leaflet(&house, "2099-12", change).await, None)).await;
        assert_eq!(receipt["refusal"], json!({ "kind": "unfit_leaflet", "field": field }));
    }
    let month = leaflet(&house, "decembre", |_| {}).await;
    let receipt = house.does(&agent, 4, &announce(&month, None)).await;
    assert_eq!(receipt["refusal"], json!({ "kind": "unfit_leaflet", "field": "month" }));
    assert_eq!(given(&house).await, ["Le potiron"]);
}
