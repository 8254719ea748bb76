//! The form of a trail as a whole (its order, its plan, its souvenir), and what a stop's form has besides its words. An order is a
//! line of ids, a plan a line of ids with their squares: so a draft, what it changes and two texts side by side are the same as
//! for everything else.

use super::choices::{AUDIENCES, NEEDS, named, valued};
use super::survey::{PICTURES, Texts, texts, words};
use super::{Fields, Wrong, changes, french, rewritten};
use plein_sens_shared::programme::{Need, Square, Stop, Trail};
use plein_sens_shared::words::SOURCE_LANGUAGE;

/// The field that says whether there is an order.
pub const ORDER: &str = "trail-order";
/// Its value where there is one.
pub const SET: &str = "set";
/// Its value where there is none.
pub const FREE: &str = "free";
/// The field of the stops, in their order.
pub const STOPS: &str = "trail-stops";
/// The field of their places.
pub const PLAN: &str = "trail-plan";
/// The field of the way in.
pub const ENTRANCE: &str = "trail-entrance";
/// The field of what awaits at the end.
pub const SOUVENIR: &str = "trail-souvenir";

/// Its form.
pub fn fields(it: &Trail) -> Fields {
    let ids: Vec<String> = it.stops.iter().map(|stop| stop.id.to_string()).collect();
    let place = |stop: &Stop| stop.place.map(|square| format!("{}={square}", stop.id));
    let mut placed: Vec<String> = it.stops.iter().filter_map(place).collect();
    // Another order is no other plan.
    placed.sort();
    vec![
        ("trail-title", french(&it.title)),
        ("trail-about", french(&it.about)),
        (ORDER, if it.in_order { SET } else { FREE }.to_owned()),
        (STOPS, ids.join(" ")),
        (PLAN, placed.join(" ")),
        (ENTRANCE, it.entrance.map(|square| square.to_string()).unwrap_or_default()),
        (SOUVENIR, it.souvenir.as_ref().map(|it| written(&texts(it))).unwrap_or_default()),
        ("audience", named(&AUDIENCES, &it.audience)),
    ]
}

/// A text by language as it stands in its field; nothing where nothing is said.
pub fn written(texts: &Texts) -> String {
    let said: Texts = texts
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(code, text)| (code.clone(), text.clone()))
        .collect();
    if said.is_empty() { String::new() } else { serde_json::to_string(&said).unwrap_or_default() }
}

/// The same, read.
pub fn read(field: &str) -> Texts {
    serde_json::from_str(field).unwrap_or_default()
}

/// The squares of a plan, each with whose it is.
pub fn placed(plan: &str) -> impl Iterator<Item = (&str, Square)> {
    plan.split_whitespace().filter_map(|one| {
        let (id, square) = one.split_once('=')?;
        Some((id, Square::try_from(square.to_owned()).ok()?))
    })
}

/// The trail that a form describes, as far as it does.
pub fn drawn(before: &Trail, fields: &Fields) -> Trail {
    let of = |name: &str| fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.trim());
    let ids: Vec<&str> = of(STOPS).split_whitespace().collect();
    let mut it = before.clone();
    it.title = rewritten(&it.title, of("trail-title"));
    it.about = rewritten(&it.about, of("trail-about"));
    it.audience = valued(&AUDIENCES, of("audience")).unwrap_or(it.audience);
    it.in_order = of(ORDER) == SET;
    // What came meanwhile stands at the end.
    it.stops.sort_by_key(|stop| ids.iter().position(|id| *id == stop.id.as_str()).unwrap_or(ids.len()));
    for stop in &mut it.stops {
        stop.place = placed(of(PLAN)).find(|(id, _)| *id == stop.id.as_str()).map(|(_, square)| square);
    }
    it.entrance = Square::try_from(of(ENTRANCE).to_owned()).ok();
    let souvenir = read(of(SOUVENIR));
    it.souvenir = (!souvenir.is_empty()).then(|| words(&souvenir));
    // What somebody of the town has written is the town's own word.
    let changed = changes(&self::fields(before), fields);
    it.demo.retain(|field| changed.iter().all(|(name, _, _)| name.strip_prefix("trail-") != Some(field.as_str())));
    it
}

/// The same, where nothing is wrong in it; else all the fields in which something is.
pub fn with(before: &Trail, fields: &Fields) -> Result<Trail, Wrong> {
    let it = drawn(before, fields);
    let lacks_french = it.souvenir.as_ref().is_some_and(|it| it.in_language(SOURCE_LANGUAGE).0.is_empty());
    let wrong = [french(&it.title).is_empty().then_some("trail-title"), lacks_french.then_some(SOUVENIR)];
    let wrong: Wrong = wrong.into_iter().flatten().collect();
    if wrong.is_empty() { Ok(it) } else { Err(wrong) }
}

/// What a stop has, and its picture, as they stand in its form.
pub fn of_stop(it: &Stop) -> Fields {
    let has = it.access.iter().map(|need| named(&NEEDS, need)).filter(|name| !name.is_empty());
    let picture = it.picture.map(|picture| named(&PICTURES, &picture));
    vec![("access", has.collect::<Vec<_>>().join(" ")), ("picture", picture.unwrap_or_default())]
}

/// The stop with what its form says of that; what the form does not know stays.
pub fn stop_with(it: &mut Stop, access: &str, picture: &str) {
    let unknown = it.access.iter().copied().filter(|need| named(&NEEDS, need).is_empty());
    let known = NEEDS.iter().filter(|(_, name)| access.split_whitespace().any(|one| one == *name));
    let all: Vec<Need> = known.map(|(need, _)| *need).chain(unknown).collect();
    it.access = all;
    it.picture = valued(&PICTURES, picture);
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::programme::Picture;
    use plein_sens_shared::written::parse;

    fn trail() -> Trail {
        let words = r#"{"fr":"T"}"#;
        let stop = |id: &str, more: &str| {
            format!(
                r#"{{"id":"{id}","code":"AB2C","sense":"taste","name":{words},"riddle":{words},"also":{words},"partner":"p"{more}}}"#
            )
        };
        let stops = [
            stop("vue", r#","place":"B2","access":["step_free","childcare"]"#),
            stop("gout", r#","picture":"cooking""#),
            stop("ouie", r#","place":"A1""#),
        ];
        let json = format!(
            r#"{{"id":"sens","title":{words},"about":{words},"audience":"everyone","stops":[{}],"entrance":"D6",
            "souvenir":{{"fr":"Un sachet","en":"A bag"}},"demo":["about","stops","souvenir"]}}"#,
            stops.join(",")
        );
        parse(&json).unwrap()
    }

    fn changed(name: &str, text: &str) -> Fields {
        let all = fields(&trail()).into_iter();
        all.map(|(known, held)| (known, if known == name { text.to_owned() } else { held })).collect()
    }

    #[test]
    fn a_form_that_nobody_touched_changes_nothing() {
        assert_eq!(with(&trail(), &fields(&trail())), Ok(trail()));
    }

    #[test]
    fn another_order_moves_no_stop_on_the_plan() {
        let next = with(&trail(), &changed(STOPS, "ouie vue")).unwrap();
        let ids: Vec<String> = next.stops.iter().map(|stop| stop.id.to_string()).collect();
        assert_eq!(ids, ["ouie", "vue", "gout"], "what the form does not name stands at the end");
        assert_eq!(changes(&fields(&trail()), &fields(&next)).len(), 1);
        assert_eq!(next.demo, ["about", "souvenir"], "the order is the town's own word now");
        assert!(with(&trail(), &changed(ORDER, SET)).unwrap().in_order);
    }

    #[test]
    fn a_plan_says_where_each_stands() {
        let next = with(&trail(), &changed(PLAN, "gout=H6 vue=Z9 nobody=C3")).unwrap();
        let places: Vec<Option<String>> = next.stops.iter().map(|it| it.place.map(String::from)).collect();
        assert_eq!(places, [None, Some("H6".to_owned()), None]);
        assert_eq!(with(&trail(), &changed(ENTRANCE, "")).unwrap().entrance, None);
    }

    #[test]
    fn a_souvenir_is_said_in_french_or_not_at_all() {
        assert_eq!(with(&trail(), &changed(SOUVENIR, "")).unwrap().souvenir, None);
        let english = written(&read(r#"{"en":"A bag","fr":" "}"#));
        assert_eq!(english, r#"{"en":"A bag"}"#);
        assert_eq!(with(&trail(), &changed(SOUVENIR, &english)), Err(vec![SOUVENIR]));
        assert_eq!(with(&trail(), &changed("trail-title", " ")), Err(vec!["trail-title"]));
    }

    #[test]
    fn what_a_stop_has_is_ticked_and_the_rest_stays() {
        let mut stop = trail().stops.remove(0);
        let of = |stop: &Stop| of_stop(stop).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(of(&stop), ["step-free", ""]);
        stop_with(&mut stop, "prs signing", "bus");
        assert_eq!(stop.access, [Need::Signing, Need::InterpreterPrs, Need::Childcare]);
        assert_eq!((stop.picture, of(&stop)), (Some(Picture::Bus), vec!["signing prs".to_owned(), "bus".to_owned()]));
        stop_with(&mut stop, "", "");
        assert_eq!((stop.access, stop.picture), (vec![Need::Childcare], None));
    }
}
