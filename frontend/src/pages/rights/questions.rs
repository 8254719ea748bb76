//! One question a screen: what is asked, why, and always “I don't know”.

use super::ahead::Ahead;
use super::answering::{Answering, is_money};
use super::door::{Desk, Door, before_the_door, closed, out_of_date, use_door};
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, ButtonLink, Choice, Notice, NoticeTone, Progress, Screen, Tray};
use crate::i18n::{Voice, key};
use crate::pages::behind::Behind;
use crate::pages::listen::Listen;
use crate::platform::{boot, page};
use crate::route::Route;
use plein_sens_shared::rights::BadAnswer;
use plein_sens_shared::rights::answers::{UNKNOWN, UNSAID};
use plein_sens_shared::rights::see::{FieldView, QuestionView, TakenView, WhoView, first_question};
use yew::prelude::*;

/// How the name of a question stands after `#`.
pub const ANSWERED: &str = "question-";

/// The next question, or one to which the person came back; after the last, the results.
#[component]
pub fn Questions() -> Html {
    let app = use_app();
    let go = use_context::<Go>();
    // From the list of answers one comes to one of them; its name stands after `#`.
    let again = use_state(|| page::fragment().strip_prefix(ANSWERED).map(str::to_owned));
    use_effect_with((), |()| page::forget_fragment());
    let (door, knock) = use_door();
    let title = app.voice.say(key!("door-rights"));
    let come = use_force_update();
    let unseen = use_state(Html::default);
    let ahead = use_memo((), |()| Ahead::new(make_unseen(&unseen, &app.voice)));
    page::set_title(&title);
    // Computed again with another answer, not with each change behind the store. The first question needs no engine.
    let view = use_memo(((*again).clone(), (*app.answers).clone(), door.clone()), |(again, answers, door)| {
        match (again, door.desk()) {
            (None, _) if answers.is_empty() => Some(Ok(Some(first_question()))),
            (_, None) => None,
            (Some(item), Some(desk)) => Some(desk.engine.question_again(item, answers, &desk.month)),
            (None, Some(desk)) => Some(ahead.question(desk, answers)),
        }
    });
    let asked = (*view).as_ref().and_then(|view| Some(view.as_ref().ok()?.as_ref()?.item.clone()));
    use_effect_with(asked, |_| page::begin_reading_with_frame());
    let finished = matches!(*view, Some(Ok(None)));
    use_effect_with(finished, move |finished| {
        if let (true, Some(go)) = (*finished, go) {
            go.0.emit(Route::Results.path().into());
        }
    });
    match &*view {
        // What is asked about money comes with the second part of the program.
        Some(Ok(Some(view))) if is_money(&view.field) && !boot::is_whole() => {
            html! { <Behind oncome={Callback::from(move |()| come.force_update())} /> }
        }
        Some(Ok(Some(view))) => {
            let went_back = again.setter();
            let on_back = Callback::from(move |item| went_back.set(item));
            html! {
                <>
                    <Ask view={view.clone()} {door} {knock} {on_back} ahead={(*ahead).clone()} />
                    { (*unseen).clone() }
                </>
            }
        }
        Some(Ok(None)) => Html::default(),
        Some(Err(why)) => out_of_date(&app, title, *why),
        None => closed(&app, title, &door, &knock),
    }
}

/// Makes a question's field in an element that is not in the page; what is asked about money needs the second part of the
/// program for it.
fn make_unseen(unseen: &UseStateHandle<Html>, voice: &Voice) -> Callback<QuestionView> {
    let (unseen, voice) = (unseen.setter(), voice.clone());
    Callback::from(move |view: QuestionView| {
        if let Some(aside) = page::aside().filter(|_| !is_money(&view.field) || boot::is_whole()) {
            unseen.set(create_portal(html! { <Answering {view} voice={voice.clone()} /> }, aside));
        }
    })
}

#[derive(Properties, PartialEq)]
struct AskProps {
    view: QuestionView,
    /// Where answers are taken.
    door: Door,
    /// Knocks there again.
    knock: Callback<()>,
    /// Asks for an earlier question, or (none) for the next one.
    on_back: Callback<Option<String>>,
    /// What comes after it.
    ahead: Ahead,
}

/// What becomes of an answer.
#[derive(Clone)]
struct Taking {
    answers: UseStateHandle<AttrValue>,
    item: String,
    /// What stands between its answers, where it has several.
    sign: char,
    /// What was wrong, with the answer to which question, and with which of several.
    error: UseStateSetter<Option<(String, (usize, BadAnswer))>>,
    on_back: Callback<Option<String>>,
}

impl Taking {
    fn take(&self, desk: &Desk, raw: &str) {
        let take = |raw: &str| desk.engine.take(&self.answers, &self.item, raw);
        match take(raw) {
            Some(TakenView::Yes { answers: next }) => {
                self.error.set(None);
                self.answers.set(next.into());
                self.on_back.emit(None);
            }
            Some(TakenView::No { bad }) => {
                // The first that would be wrong in the same way alone.
                let no = Some(TakenView::No { bad: bad.clone() });
                let place = raw.split(self.sign).position(|one| take(one) == no).unwrap_or_default();
                self.error.set(Some((self.item.clone(), (place, bad))));
            }
            None => {}
        }
    }
}

/// The screen of a question. It stays where it is from one question to the next, as most of it does not change: only what
/// is answered with is made anew. On a slow phone this is most of the way from a tap to the next question.
#[component]
fn Ask(props: &AskProps) -> Html {
    let app = use_app();
    let view = &props.view;
    let voice = props.door.desk().map_or(&app.voice, |desk| &desk.voice);
    // The question of which somebody asked why.
    let explained = use_state(|| None::<String>);
    let error = use_state(|| None::<(String, (usize, BadAnswer))>);
    // What was answered; it may have to wait until the engine is here.
    let given = use_state(|| None::<String>);
    let answering = Taking {
        answers: app.answers.clone(),
        item: view.item.clone(),
        sign: if is_money(&view.field) { ';' } else { ',' },
        error: error.setter(),
        on_back: props.on_back.clone(),
    };
    {
        let (waiting, answering) = (given.clone(), answering.clone());
        use_effect_with(((*given).clone(), props.door.clone()), move |(raw, door)| {
            if let (Some(raw), Some(desk)) = (raw, door.desk()) {
                waiting.set(None);
                answering.take(desk, raw);
            }
        });
    }
    {
        let (ahead, answers, view) = (props.ahead.clone(), (*app.answers).clone(), view.clone());
        use_effect_with((props.door.clone(), view.item.clone()), move |(door, _)| {
            if let Some(desk) = door.desk() {
                ahead.begin(desk, &answers, &view);
            }
        });
    }
    let thought = {
        let ahead = props.ahead.clone();
        Callback::from(move |raw| ahead.also(raw))
    };
    let answer = {
        let (given, door) = (given.setter(), props.door.clone());
        Callback::from(move |raw: String| match door.desk() {
            Some(desk) => answering.take(desk, &raw),
            None => given.set(Some(raw)),
        })
    };
    let why_open = explained.as_ref() == Some(&view.item);
    let toggle = {
        let (explained, item) = (explained.setter(), view.item.clone());
        Callback::from(move |()| explained.set((!why_open).then(|| item.clone())))
    };
    let error = error.as_ref().filter(|(item, _)| *item == view.item).map(|(_, bad)| bad.clone());
    let key = view.item.as_str();
    let left = match view.remaining {
        None => voice.say(key!("questions-begin")),
        Some((min, max)) if min == max => voice.tell(key!("questions-left"), &[("count", max.into())]),
        Some((min, max)) => voice.tell(key!("questions-left-range"), &[("min", min.into()), ("max", max.into())]),
    };
    let (min, max) = view.remaining.unwrap_or((1, 1));
    let back = |item: &String| {
        let item = item.clone();
        let onclick = props.on_back.reform(move |()| Some(item.clone()));
        html! { <Button label={voice.say(key!("question-back"))} kind={ButtonKind::Quiet} {onclick} /> }
    };
    html! {
        <Screen title={Some(voice.named(&view.text, &[]))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            <div class="beside">
                <Progress label={left} done={view.answered} more_min={min} more_max={max} />
                if boot::is_whole() {
                    <Listen {key} voice={voice.clone()} texts={aloud(voice, view)} />
                }
            </div>
            if let Some(who) = view.who {
                <p class="lead">{ named(voice, who) }</p>
            }
            if let Some(hint) = &view.hint {
                <p class="muted">{ voice.named(hint, &[]) }</p>
            }
            <Answering {key} view={view.clone()} voice={voice.clone()} answer={answer.clone()} {thought} {error} />
            <Choice label={voice.say(key!("question-unknown"))} picked={view.before == [UNKNOWN]}
                onpick={answer.reform(|()| UNKNOWN.to_owned())} />
            if given.is_some() {
                { before_the_door(voice, &props.door, &props.knock) }
            }
            <div class="row">
                <Button label={voice.say(key!("question-unsaid"))} kind={ButtonKind::Quiet}
                    onclick={answer.reform(|()| UNSAID.to_owned())} pressed={(view.before == [UNSAID]).then_some(true)} />
                if let Some(item) = &view.previous { { back(item) } }
                <Button label={voice.say(key!("question-why"))} kind={ButtonKind::Quiet} onclick={toggle} expanded={Some(why_open)} />
            </div>
            if why_open {
                <Notice tone={NoticeTone::Info}><p>{ voice.named(&view.why, &[]) }</p></Notice>
            }
            <p class="muted">{ voice.say(key!("rights-private")) }</p>
            if view.answered > 0 {
                <Tray label={voice.tell(key!("rights-possible"), &[("count", view.possible.into())])}>
                    <ButtonLink label={voice.say(key!("rights-see-now"))} href={Route::Results.path()} />
                </Tray>
            }
        </Screen>
    }
}

/// The question as it is read aloud: of whom, its hint, and what can be touched.
fn aloud(voice: &Voice, view: &QuestionView) -> Vec<AttrValue> {
    let cards = match &view.field {
        FieldView::Choices { cards } | FieldView::Many { cards } => cards.as_slice(),
        FieldView::Day | FieldView::Days | FieldView::Number { .. } | FieldView::Amounts { .. } => &[],
    };
    let keys = [&view.text].into_iter().chain(&view.hint).chain(cards.iter().map(|card| &card.text));
    let who = view.who.map(|who| named(voice, who));
    who.into_iter().chain(keys.map(|key| voice.named(key, &[]))).collect()
}

/// Of whom a question is asked, where it could be somebody else.
fn named(voice: &Voice, who: WhoView) -> AttrValue {
    match who {
        WhoView::Applicant => voice.say(key!("who-applicant")),
        WhoView::Partner => voice.say(key!("who-partner")),
        WhoView::Child { number, birth } => {
            voice.tell(key!("who-child"), &[("number", number.into()), ("birth", voice.intl().date(birth).into())])
        }
    }
}
