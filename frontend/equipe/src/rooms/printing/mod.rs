//! What the trail needs on paper: a poster for each stop, cards for whoever has no phone, sheets for classes. Every card is new:
//! its number was given to this device alone, and enough of them lie here to print for hours without a network.

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

/// Has the key told, and as many numbers as this device should have in hand.
fn refill(staff: &Staff, key: UseStateSetter<Option<CardKey>>, trouble: UseStateSetter<Option<Trouble>>) {
    let (office, count) = (staff.office.clone(), stock::missing());
    spawn_local(async move {
        match office.tell::<CardNumbers>("cards", &NumberCards { count }).await {
            Ok(given) => {
                let kept = stock::add(given.from, count);
                trouble.set((!kept).then_some(Trouble::NotKept));
                key.set(Some(given.key));
            }
            Err(why) => trouble.set(Some(Trouble::NoKey(why))),
        }
    });
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
    let papers = use_state(|| None::<Papers>);
    {
        let (staff, key, trouble) = (staff.clone(), key.setter(), trouble.setter());
        use_effect_with(may_print_cards, move |may| {
            if *may {
                refill(&staff, key, trouble);
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
        let (staff, papers, key, trouble, what) =
            (staff.clone(), papers.setter(), key.clone(), trouble.setter(), *what);
        Callback::from(move |()| {
            papers.set(None);
            let kind = match what {
                What::Posters => return papers.set(Some(Papers::Posters(stops.clone()))),
                What::Cards => CardKind::Person,
                What::Classes => CardKind::Class,
            };
            let Some(of) = (*key).clone() else { return refill(&staff, key.setter(), trouble.clone()) };
            let wanted = if what == What::Cards { count * A_PAGE } else { count };
            match stock::take(wanted) {
                Ok(numbers) => {
                    let cards = numbers.into_iter().map(|number| Card::of(&of, CardCode::numbered(kind, number)));
                    papers.set(Some(if what == What::Cards {
                        Papers::Cards(cards.collect())
                    } else {
                        Papers::Classes(cards.collect())
                    }));
                    trouble.set(None);
                    refill(&staff, key.setter(), trouble.clone());
                }
                Err(stock::Short::Few(left)) => trouble.set(Some(Trouble::Few(left))),
                Err(stock::Short::NotKept) => trouble.set(Some(Trouble::NotKept)),
            }
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
            { ready(&staff, papers.as_ref(), count, prepare) }
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
fn ready(staff: &Staff, papers: Option<&Papers>, count: u32, prepare: Callback<()>) -> Html {
    let voice = &staff.voice;
    let Some(papers) = papers else {
        return html! {
            <div class="row"><Button label={say!(voice, "print-prepare", count = count)} kind={ButtonKind::Main} disabled={count == 0} onclick={prepare} /></div>
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
                    <Button label={say!(voice, "print-more", count = count)} onclick={prepare} />
                }
            </div>
            <Sheets papers={papers.clone()} />
        </>
    }
}
