//! The town's own aids: an agent publishes one, everybody reads it, and what does not come out is refused.

use crate::house::House;
use plein_sens_shared::programme::{Aid, Announcement};
use plein_sens_shared::rights::local::{LocalAid, demo_with_examples, read_each};
use plein_sens_shared::written;
use serde_json::{Value, json};

/// A grocery of another name, after a change, as staff announce it.
fn grocery(change: impl Fn(&mut LocalAid)) -> Aid {
    let mut aid = demo_with_examples().into_iter().find(|aid| aid.id == "epicea").unwrap();
    "halle".clone_into(&mut aid.id);
    change(&mut aid);
    Aid::of(&aid).unwrap()
}

fn announce(aid: &Aid, over: Option<&str>) -> Value {
    json!({ "kind": "announce", "what": Announcement::Aid(aid.clone()), "over": over })
}

fn edition(aid: &Aid) -> String {
    Announcement::Aid(aid.clone()).edition()
}

/// The names of the aids that phones compute with.
async fn given(house: &House) -> Vec<String> {
    let programme = written::parse::<plein_sens_shared::programme::Programme>(&house.programme().await.to_string());
    read_each(&programme.unwrap().aids_given()).into_iter().map(|aid| aid.id).collect()
}

#[tokio::test]
async fn an_agent_publishes_an_aid_and_withdraws_it() {
    let house = House::demo();
    let (agent, director) = (house.tries("agent").await, house.tries("director").await);
    let aid = grocery(|_| {});
    for (lane, post) in [(1, "facilitator"), (2, "partner")] {
        let receipt = house.does(&house.tries(post).await, lane, &announce(&aid, None)).await;
        assert_eq!(receipt["refusal"]["kind"], "not_allowed", "{post}");
    }
    assert_eq!(given(&house).await, ["cantine", "epicea"]);
    assert_eq!(house.does(&agent, 3, &announce(&aid, None)).await["outcome"], "done");
    assert_eq!(given(&house).await, ["cantine", "epicea", "halle"]);
    // Two at once: the second is told.
    let (mine, theirs) =
        (grocery(|aid| aid.papers.clear()), grocery(|aid| aid.deliberation.number = "2026-9".to_owned()));
    assert_eq!(house.does(&director, 4, &announce(&theirs, Some(&edition(&aid)))).await["outcome"], "done");
    let second = house.does(&agent, 5, &announce(&mine, Some(&edition(&aid)))).await;
    assert_eq!(second["refusal"]["kind"], "changed_meanwhile");
    let gone = Aid { withdrawn: true, ..theirs.clone() };
    assert_eq!(house.does(&agent, 6, &announce(&gone, Some(&edition(&theirs)))).await["outcome"], "done");
    assert_eq!(given(&house).await, ["cantine", "epicea"]);
    let traces = house.get("/api/staff/traces", &director).await.body;
    let published = |row: &&Value| row["deed"] == "published" && row["subject"] == "aid halle";
    assert_eq!(traces["rows"].as_array().unwrap().iter().filter(published).count(), 3);
}

#[tokio::test]
async fn what_does_not_come_out_is_not_published() {
    let house = House::demo();
    let agent = house.tries("agent").await;
    let wrong: [(u128, &str, fn(&mut LocalAid)); 3] = [
        (1, "deliberation.number", |aid| aid.deliberation.number.clear()),
        (2, "examples", |aid| aid.examples.truncate(2)),
        (3, "examples[1]", |aid| aid.examples[1].reason = Some("validity".to_owned())),
    ];
    for (lane, field, change) in wrong {
        let receipt = house.does(&agent, lane, &announce(&grocery(change), None)).await;
        assert_eq!(receipt["refusal"], json!({ "kind": "unfit_aid", "field": field }));
    }
    assert_eq!(given(&house).await, ["cantine", "epicea"]);
}
