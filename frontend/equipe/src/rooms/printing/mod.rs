//! What the trail needs on paper: a poster for each stop, cards for whoever has no phone, sheets for classes. Every card is new:
//! its number was given to this device alone, and once it has printed some, enough of them lie here to print for hours without a
//! network. Numbers are asked for when somebody prepares cards and not before: the centre writes down who had some.

mod sheets;
mod stock;

use crate::app::{Staff, use_staff};
use crate::route::Route;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{
    Button, ButtonKind, Choice, Choices, Counter, Icon, Live, Notice, NoticeTone, Screen,
};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::id::CardKey;
use plein_sens_shared::office::{CardNumbers, NumberCards};
use plein_sens_shared::permit;
use plein_sens_shared::trail::card::{Card, CardCode, CardKind};
use sheets::A_PAGE;
pub use sheets::{Papers, Sheets};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The most pages at once.
const MOST_PAGES: u32 = 25;

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Posters,
    Cards,
    Classes,
}

/// Why nothing is prepared.
#[derive(Clone, PartialEq)]
enum Trouble {
    /// Nobody has told this device the key yet, and now nobody answers.
    NoKey(Unanswered),
    /// So few numbers are left.
    Few(u32),
    /// The browser keeps nothing.
    NotKept,
}

/// Has the key told, and as many numbers given; the key alone where these are none.
async fn ask(staff: &Staff, count: u32) -> Result<CardKey, Trouble> {
    let answer = staff.office.tell::<CardNumbers>("cards", &NumberCards { count }).await;
    let given = answer.map_err(Trouble::NoKey)?;
    if stock::add(given.from, count) { Ok(given.key) } else { Err(Trouble::NotKept) }
}

/// Cards that nobody else prints: of the numbers that lie here; where these are too few, of those that are given now.
async fn cards(
    staff: &Staff,
    key: Option<CardKey>,
    kind: CardKind,
    count: u32,
) -> Result<(CardKey, Vec<Card>), Trouble> {
    let key = match key {
        Some(key) if stock::has(count) => key,
        key => match (key, ask(staff, stock::missing(count)).await) {
            // Without a network, what lies here says how many there can be.
            (_, Ok(key)) | (Some(key), Err(Trouble::NoKey(_))) => key,
            (_, Err(why)) => return Err(why),
        },
    };
    let numbers = stock::take(count).map_err(|short| match short {
        stock::Short::Few(left) => Trouble::Few(left),
        stock::Short::NotKept => Trouble::NotKept,
    })?;
    let cards = numbers.into_iter().map(|number| Card::of(&key, CardCode::numbered(kind, number))).collect();
    Ok((key, cards))
}

/// The room.
#[component]
pub fn Printing() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "print-title");
    page::set_title(&title);
    let back = Some((say!(voice, "back-to-trail"), AttrValue::from(Route::Trail.path())));
    let may_print_cards = permit::may_print_cards(&staff.role);
    let (what, pages) = (use_state(|| What::Posters), use_state(|| 1_u32));
    let (key, trouble) = (use_state(|| None::<CardKey>), use_state(|| None::<Trouble>));
    let (papers, busy) = (use_state(|| None::<Papers>), use_state(|| false));
    {
        let (staff, key, trouble) = (staff.clone(), key.setter(), trouble.setter());
        use_effect_with(may_print_cards, move |may| {
            if *may {
                spawn_local(async move {
                    match ask(&staff, 0).await {
                        Ok(told) => key.set(Some(told)),
                        Err(why) => trouble.set(Some(why)),
                    }
                });
            }
        });
    }
    if !staff.office.has_programme() {
        return html! { <Screen title={Some(say!(voice, "reading"))} {back} still={true} /> };
    }
    let stops = super::trail::held(&staff);
    let choose = |to: What, name: &str| {
        let (what, papers) = (what.clone(), papers.setter());
        let picked = *what == to;
        let onpick = Callback::from(move |()| {
            what.set(to);
            papers.set(None);
        });
        html! { <Choice label={voice.named(&format!("print-{name}"), &[])} hint={Some(voice.named(&format!("print-{name}-hint"), &[]))} {picked} {onpick} /> }
    };
    let count = if *what == What::Posters { u32::try_from(stops.len()).unwrap_or_default() } else { *pages };
    let prepare = {
        let (staff, papers, key, trouble, busy) =
            (staff.clone(), papers.setter(), key.clone(), trouble.setter(), busy.clone());
        let what = *what;
        Callback::from(move |()| {
            papers.set(None);
            let (kind, wanted) = match what {
                What::Posters => return papers.set(Some(Papers::Posters(stops.clone()))),
                What::Cards => (CardKind::Person, count * A_PAGE),
                What::Classes => (CardKind::Class, count),
            };
            let (staff, papers, key, trouble, busy) =
                (staff.clone(), papers.clone(), key.clone(), trouble.clone(), busy.setter());
            busy.set(true);
            spawn_local(async move {
                let prepared = cards(&staff, (*key).clone(), kind, wanted).await;
                busy.set(false);
                let (of, cards) = match prepared {
                    Ok(prepared) => prepared,
                    Err(why) => return trouble.set(Some(why)),
                };
                let of_whom = if what == What::Cards { Papers::Cards } else { Papers::Classes };
                papers.set(Some(of_whom(cards)));
                key.set(Some(of));
                // As many again as are gone, for the hours without a network.
                let missing = stock::missing(0);
                trouble.set(if missing > 0 { ask(&staff, missing).await.err() } else { None });
            });
        })
    };
    let onpages = {
        let (pages, papers) = (pages.setter(), papers.setter());
        Callback::from(move |to| {
            pages.set(to);
            papers.set(None);
        })
    };
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ say!(voice, "print-text") }</p>
            if may_print_cards {
                <section class="stack" aria-labelledby="print-what">
                    <h2 id="print-what">{ say!(voice, "print-what") }</h2>
                    <Choices>
                        { choose(What::Posters, "posters") }
                        { choose(What::Cards, "cards") }
                        { choose(What::Classes, "classes") }
                    </Choices>
                </section>
            }
            if *what != What::Posters {
                <Counter label={say!(voice, "print-pages")} value={*pages} min={1} max={MOST_PAGES}
                    less={say!(voice, "print-pages-less")} more={say!(voice, "print-pages-more")} onchange={onpages} />
            }
            { for trouble.iter().map(|why| told(&staff, why, *what, key.is_some())) }
            { ready(&staff, papers.as_ref(), count, *busy, prepare) }
        </Screen>
    }
}

/// What stands in the way, where it does: without cards nobody needs a key, and with one in hand nobody needs the network.
fn told(staff: &Staff, why: &Trouble, what: What, has_key: bool) -> Html {
    let voice = &staff.voice;
    let text = match why {
        _ if what == What::Posters => return Html::default(),
        Trouble::NoKey(_) if has_key => return Html::default(),
        Trouble::NoKey(why) => format!("{} {}", say!(voice, "print-no-key"), unanswered(voice, why)).into(),
        Trouble::Few(left) => say!(voice, "print-few", count = *left),
        Trouble::NotKept => say!(voice, "print-not-kept"),
    };
    html! { <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ text }</p></Notice> }
}

/// The button that prepares, or the pages with the button that prints.
fn ready(staff: &Staff, papers: Option<&Papers>, count: u32, busy: bool, prepare: Callback<()>) -> Html {
    let voice = &staff.voice;
    let Some(papers) = papers else {
        return html! {
            <div class="row"><Button label={say!(voice, "print-prepare", count = count)} kind={ButtonKind::Main} {busy} disabled={count == 0} onclick={prepare} /></div>
        };
    };
    html! {
        <>
            <Notice tone={NoticeTone::Yes} live={Live::Polite} title={Some(say!(voice, "print-ready", count = count))}>
                if !matches!(papers, Papers::Posters(_)) {
                    <p>{ say!(voice, "print-once") }</p>
                }
            </Notice>
            <div class="row">
                <Button label={say!(voice, "print-do", count = count)} kind={ButtonKind::Main} icon={Some(Icon::Printer)} onclick={Callback::from(|()| page::print())} />
                if !matches!(papers, Papers::Posters(_)) {
                    <Button label={say!(voice, "print-more", count = count)} {busy} onclick={prepare} />
                }
            </div>
            <Sheets papers={papers.clone()} />
        </>
    }
}
