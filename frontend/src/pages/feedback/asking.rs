//! Going through a survey, one question at a time, and at its end what is answered in free words: as who answers it does,
//! and who looks at a draft of it. It sends nothing.

use super::writing::writing;
use crate::design::{Button, ButtonKind, Choice, Choices, Counter, Faces, Icon, Progress};
use crate::i18n::{Voice, key};
use plein_sens_shared::id::QuestionId;
use plein_sens_shared::map::Map;
use plein_sens_shared::programme::{Asks, Picture, Question, Survey, Value, WordsAsked};
use plein_sens_shared::words::Words;
use yew::prelude::*;

/// Where one is, and what was said on the way.
#[derive(Clone, PartialEq)]
pub struct Asking {
    pub(super) place: UseStateHandle<usize>,
    said: UseStateHandle<Map<QuestionId, Value>>,
    pub(super) written: UseStateHandle<Map<QuestionId, String>>,
    /// How the field for words is called on the page.
    pub(super) field: &'static str,
    /// Whether somebody wanted to go on with words that should not be sent as they are.
    pub(super) stopped: UseStateHandle<bool>,
}

/// All that somebody has said.
#[derive(Clone, Default, PartialEq)]
pub struct Said {
    /// The answers to the questions.
    pub answers: Map<QuestionId, Value>,
    /// What they have written.
    pub words: Map<QuestionId, String>,
}

/// Begins at the first question.
#[hook]
pub fn use_asking() -> Asking {
    Asking {
        place: use_state(|| 0),
        said: use_state(Map::default),
        written: use_state(Map::default),
        field: "words",
        stopped: use_state(|| false),
    }
}

impl Asking {
    /// What is asked of the person in front.
    pub fn heading<'a>(&self, survey: &'a Survey) -> Option<&'a Words> {
        let question = self.question(survey).map(|question| &question.text);
        question.or(self.words(survey).map(|asked| &asked.text))
    }

    fn question<'a>(&self, survey: &'a Survey) -> Option<&'a Question> {
        let last = survey.questions.last().filter(|_| self.words(survey).is_none());
        survey.questions.get(*self.place).or(last)
    }

    /// What they may write about, behind all questions.
    fn words<'a>(&self, survey: &'a Survey) -> Option<&'a WordsAsked> {
        survey.words.get(self.place.checked_sub(survey.questions.len())?)
    }

    /// Forgets what was written to one question: it is kept elsewhere.
    pub fn forget_words(&self, id: &QuestionId) {
        let mut written = (*self.written).clone();
        written.remove(id);
        self.written.set(written);
    }

    /// The same where it is drawn more than once on a page: its field is called so.
    #[must_use]
    pub fn called(&self, field: &'static str) -> Self {
        Self { field, ..self.clone() }
    }

    /// Begins again.
    pub fn begin(&self) {
        self.place.set(0);
        self.said.set(Map::default());
        self.written.set(Map::default());
        self.stopped.set(false);
    }

    /// Takes an answer, or none where it is skipped, and goes on; after the last question it hands over what was said.
    fn go_on(&self, survey: &Survey, end: &Callback<Said>) -> Callback<Option<Value>> {
        let (asking, survey, end) = (self.clone(), survey.clone(), end.clone());
        Callback::from(move |value: Option<Value>| {
            let Some(question) = asking.question(&survey) else { return };
            let mut said = (*asking.said).clone();
            match value {
                Some(value) => said.insert(question.id.clone(), value),
                None => drop(said.remove(&question.id)),
            }
            let next = survey.asked(&said).into_iter().find(|place| *place > *asking.place);
            let next = next.or((!survey.words.is_empty()).then_some(survey.questions.len()));
            asking.said.set(said.clone());
            match next {
                Some(next) => asking.place.set(next),
                None => end.emit(Said { answers: said, words: Map::default() }),
            }
        })
    }

    /// Takes what was written, or nothing where it is skipped, and goes on likewise.
    pub(super) fn write_on(&self, survey: &Survey, end: &Callback<Said>) -> Callback<Option<String>> {
        let (asking, survey, end) = (self.clone(), survey.clone(), end.clone());
        Callback::from(move |text: Option<String>| {
            let Some(asked) = asking.words(&survey) else { return };
            let mut words = (*asking.written).clone();
            match text.filter(|text| !text.trim().is_empty()) {
                Some(text) => words.insert(asked.id.clone(), text),
                None => drop(words.remove(&asked.id)),
            }
            let next = *asking.place + 1;
            asking.stopped.set(false);
            asking.written.set(words.clone());
            if next < survey.questions.len() + survey.words.len() {
                asking.place.set(next);
            } else {
                end.emit(Said { answers: (*asking.said).clone(), words });
            }
        })
    }

    /// Everything below the question's words.
    pub fn body(&self, voice: &Voice, survey: &Survey, end: &Callback<Said>) -> Html {
        let here = *self.place;
        let mut asked = survey.asked(&self.said);
        asked.extend(survey.questions.len()..survey.questions.len() + survey.words.len());
        let progress = self.progress(voice, survey, &asked);
        let before = asked.into_iter().rfind(|place| *place < here);
        let step_back = before.map(|before| {
            let (place, stopped) = (self.place.clone(), self.stopped.clone());
            Callback::from(move |()| {
                stopped.set(false);
                place.set(before);
            })
        });
        let step_back = step_back.map(|onclick| {
            html! { <Button label={voice.say(key!("survey-back"))} kind={ButtonKind::Quiet} {onclick} /> }
        });
        if let Some(asked) = self.words(survey) {
            let words = writing(voice, self, asked, &self.write_on(survey, end));
            return html! { <>{ progress }{ words }<div class="row">{ for step_back }</div></> };
        }
        let Some(question) = self.question(survey) else { return Html::default() };
        let on_with = self.go_on(survey, end);
        html! {
            <>
                { progress }
                { self.answers(voice, question, &on_with) }
                <div class="row">
                    { for step_back }
                    <Button label={voice.say(key!("survey-skip"))} kind={ButtonKind::Quiet} onclick={on_with.reform(|()| None)} />
                </div>
            </>
        }
    }

    /// How many questions are still to come.
    fn progress(&self, voice: &Voice, survey: &Survey, asked: &[usize]) -> Html {
        let here = *self.place;
        let done = asked.iter().filter(|place| **place < here).count();
        let sure = asked.len() - done;
        // What depends on an answer that is still to come.
        let waits = |place: usize, it: &Question| {
            let comes = |id: &QuestionId| survey.questions.iter().skip(here).any(|other| other.id == *id);
            place > here && !asked.contains(&place) && it.only_if.as_ref().is_some_and(|it| comes(&it.question))
        };
        let perhaps = survey.questions.iter().enumerate().filter(|(place, it)| waits(*place, it)).count();
        let [done, min, max] = [done, sure, sure + perhaps].map(|count| u32::try_from(count).unwrap_or_default());
        let label = if min == max {
            voice.tell(key!("questions-left"), &[("count", min.into())])
        } else {
            voice.tell(key!("questions-left-range"), &[("min", min.into()), ("max", max.into())])
        };
        html! { <Progress {label} {done} more_min={min} more_max={max} /> }
    }

    /// What can be answered.
    fn answers(&self, voice: &Voice, question: &Question, on_with: &Callback<Option<Value>>) -> Html {
        let legend = voice.words(&question.text);
        let said = self.said.get(&question.id).copied();
        let choice = |value: u32, icon: Icon, label: AttrValue| {
            let onpick = on_with.reform(move |()| Some(Value(value)));
            html! { <Choice {label} icon={Some(icon)} picked={said == Some(Value(value))} {onpick} /> }
        };
        match &question.asks {
            Asks::Faces => {
                let faces = [key!("face-1"), key!("face-2"), key!("face-3"), key!("face-4"), key!("face-5")];
                let labels: Vec<AttrValue> = faces.into_iter().map(|face| voice.say(face)).collect();
                let picked = said.and_then(Value::face).map(u8::from);
                html! { <Faces {legend} {labels} {picked} onpick={on_with.reform(|face: u8| Some(Value(face.into())))} /> }
            }
            Asks::YesNo => html! {
                <Choices>
                    { choice(1, Icon::CheckCircle, voice.say(key!("survey-yes"))) }
                    { choice(0, Icon::XCircle, voice.say(key!("survey-no"))) }
                </Choices>
            },
            Asks::Choice { choices } => {
                let all =
                    (0..).zip(choices).map(|(place, it)| choice(place, picture(it.picture), voice.words(&it.text)));
                html! { <Choices>{ for all }</Choices> }
            }
            Asks::Number { most } => {
                let value = said.map_or(0, |value| value.0);
                let onchange = {
                    let (held, id) = (self.said.clone(), question.id.clone());
                    Callback::from(move |value: u32| {
                        let mut said = (*held).clone();
                        said.insert(id.clone(), Value(value));
                        held.set(said);
                    })
                };
                let what = [("what", legend.to_string().into())];
                html! {
                    <>
                        <Counter label={legend.clone()} {value} min={0} max={*most} less={voice.tell(key!("counter-less"), &what)}
                            more={voice.tell(key!("counter-more"), &what)} {onchange} />
                        <Button label={voice.say(key!("survey-next"))} kind={ButtonKind::Main} wide={true} onclick={on_with.reform(move |()| Some(Value(value)))} />
                    </>
                }
            }
        }
    }
}

/// The drawing of a picture.
pub fn picture(picture: Picture) -> Icon {
    match picture {
        Picture::Alone => Icon::User,
        Picture::Bus => Icon::Bus,
        Picture::Calendar => Icon::CalendarBlank,
        Picture::Child => Icon::Baby,
        Picture::Cooking => Icon::CookingPot,
        Picture::Foot => Icon::Path,
        Picture::Help => Icon::HandHeart,
        Picture::Home => Icon::House,
        Picture::Money => Icon::CurrencyEur,
        Picture::Neighbourhood => Icon::MapPin,
        Picture::Other => Icon::Question,
        Picture::Phone => Icon::DeviceMobile,
        Picture::School => Icon::GraduationCap,
        Picture::Smile => Icon::Smiley,
        Picture::Talk => Icon::ChatCircleDots,
        Picture::Time => Icon::Clock,
        Picture::Together => Icon::Users,
        Picture::Work => Icon::Briefcase,
    }
}
