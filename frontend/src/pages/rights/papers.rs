//! “Mes papiers”: one list for all likely rights, the paper that opens the most first. What one has is ticked, and kept
//! only on a phone whose owner wants that.

use super::door::{closed, out_of_date, use_door};
use super::words::tell;
use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Choice, Choices, Live, Notice, NoticeTone, Screen};
use crate::i18n::{Voice, key};
use crate::platform::{kept_papers, page};
use crate::route::Route;
use plein_sens_shared::rights::see::{PaperView, PapersView, TownPaperView};
use std::cell::RefCell;
use std::collections::BTreeSet;
use yew::prelude::*;

thread_local! {
    /// What was ticked, until the page goes.
    static HAVE: RefCell<Option<BTreeSet<String>>> = const { RefCell::new(None) };
}

/// One line of the list.
#[derive(Clone, PartialEq)]
struct Row {
    id: String,
    /// Key of its words, or the words themselves where they are the town's.
    text: String,
    /// What it opens; nothing where the answers are gone.
    opens: Option<AttrValue>,
}

/// The list.
#[component]
pub fn Papers() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let (is_kept, redraw) = (use_state(|| kept_papers::kept().is_some()), use_force_update());
    let refused = use_state(|| false);
    let view = use_memo(((*app.answers).clone(), door.clone()), |(answers, door)| {
        let desk = door.desk()?;
        (!answers.is_empty()).then(|| desk.engine.papers(answers, &desk.month, &desk.aids))
    });
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("right-papers")), &door, &knock) };
    let voice = &desk.voice;
    let title = tell!(voice, "papers-title");
    page::set_title(&title);
    let (rows, rights) = match &*view {
        Some(Ok(view)) => (rows(voice, view), view.rights),
        Some(Err(why)) => return out_of_date(&app, title, *why),
        None => (kept_rows(), 0),
    };
    if rows.is_empty() {
        return html! {
            <Screen title={Some(title)} back={Some((app.voice.say(key!("back")), Route::Home.path().into()))}>
                <p class="lead">{ if view.is_some() { tell!(voice, "papers-none") } else { tell!(voice, "papers-empty") } }</p>
                <ButtonLink label={voice.say(key!("results-begin"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            </Screen>
        };
    }
    let have = have();
    let missing = rows.iter().filter(|row| !have.contains(&row.id)).count();
    let toggle = |id: &str| {
        let (id, rows, redraw, is_kept) = (id.to_owned(), rows.clone(), redraw.clone(), *is_kept);
        Callback::from(move |()| {
            turn(&id);
            if is_kept {
                kept_papers::keep(Some(&written(&rows)));
            }
            redraw.force_update();
        })
    };
    let keep = {
        let (rows, is_kept, refused) = (rows.clone(), is_kept.clone(), refused.setter());
        Callback::from(move |()| {
            let list = (!*is_kept).then(|| written(&rows));
            let done = kept_papers::keep(list.as_deref());
            refused.set(!done);
            is_kept.set(list.is_some() && done);
        })
    };
    let back =
        if app.answers.is_empty() { (key!("back"), Route::Home) } else { (key!("back-results"), Route::Results) };
    html! {
        <Screen title={Some(title)} back={Some((voice.say(back.0), back.1.path().into()))}>
            <p class="lead" role="status">{ standing(voice, missing, rights) }</p>
            <Choices>
                { for rows.iter().map(|row| html! {
                    <Choice key={row.id.clone()} label={voice.named(&row.text, &[])} hint={row.opens.clone()}
                        picked={have.contains(&row.id)} onpick={toggle(&row.id)} />
                }) }
            </Choices>
            <Button label={voice.say(key!("booking-print"))} onclick={Callback::from(|()| page::print())} wide={true} />
            if !app.kiosk {
                <Choice label={tell!(voice, "papers-keep")} hint={Some(tell!(voice, "papers-keep-hint"))} picked={*is_kept} onpick={keep} />
                if *refused {
                    <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ tell!(voice, "papers-not-kept") }</p></Notice>
                }
            }
            <p class="muted">{ tell!(voice, "papers-copies") }</p>
        </Screen>
    }
}

fn standing(voice: &Voice, missing: usize, rights: u32) -> AttrValue {
    match (missing, rights) {
        (0, _) => tell!(voice, "papers-all"),
        (_, 0) => tell!(voice, "papers-missing", count = missing),
        _ => tell!(voice, "papers-missing-for", count = missing, rights = voice.intl().number(rights)),
    }
}

fn rows(voice: &Voice, view: &PapersView) -> Vec<Row> {
    let national = view.papers.iter().map(|paper| Row {
        id: paper.id.clone(),
        text: paper.text.clone(),
        opens: Some(opens(voice, paper)),
    });
    let of_town = |paper: &TownPaperView| {
        let text = voice.words(&paper.text).to_string();
        let aids: Vec<String> = paper.aids.iter().map(|aid| voice.words(aid).to_string()).collect();
        Row { id: text.clone(), text, opens: Some(aids.join(", ").into()) }
    };
    national.chain(view.town.iter().map(of_town)).collect()
}

/// “Pour 4 droits, jusqu’à 620 € par mois”, or the one right that asks for it.
fn opens(voice: &Voice, paper: &PaperView) -> AttrValue {
    let most = voice.intl().money(paper.most.0 / 100 * 100);
    match (&paper.rights[..], paper.most.0) {
        ([only], _) => voice.named(only, &[]),
        (rights, ..100) => tell!(voice, "papers-open", count = rights.len()),
        (rights, _) => tell!(voice, "papers-open-most", count = rights.len(), most = most),
    }
}

/// What was ticked on this page, or was kept.
fn have() -> BTreeSet<String> {
    HAVE.with_borrow_mut(|have| {
        let kept = || parsed().into_iter().filter(|(ticked, _)| *ticked).map(|(_, row)| row.id).collect();
        have.get_or_insert_with(kept).clone()
    })
}

fn turn(id: &str) {
    HAVE.with_borrow_mut(|have| {
        let have = have.get_or_insert_default();
        if !have.remove(id) {
            have.insert(id.to_owned());
        }
    });
}

/// One line a paper: whether one has it, its name, its words.
fn written(rows: &[Row]) -> String {
    let have = have();
    let line = |row: &Row| format!("{}\t{}\t{}", u8::from(have.contains(&row.id)), row.id, row.text);
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn parsed() -> Vec<(bool, Row)> {
    let row = |line: &str| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        let (ticked, id, text) = (parts.next()?, parts.next()?, parts.next()?);
        Some((ticked == "1", Row { id, text, opens: None }))
    };
    kept_papers::kept().unwrap_or_default().lines().filter_map(row).collect()
}

fn kept_rows() -> Vec<Row> {
    parsed().into_iter().map(|(_, row)| row).collect()
}
