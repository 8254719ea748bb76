//! Who comes: how many, and what the workshop asks of them: the children's ages, or the level of a class.

use crate::app::use_app;
use crate::design::{Choice, Choices, Counter, Field, FieldKind, Live, Notice, NoticeTone};
use crate::i18n::{Key, Voice, key};
use crate::platform::page;
use plein_sens_shared::programme::Audience;
use plein_sens_shared::workshops::{CardView, Level, MAX_AGE, Who};
use yew::prelude::*;

/// Where a class begins to count: a usual one, so that few taps are left.
const USUAL_CLASS: Who = Who { adults: 2, children: 22, ages: Vec::new(), class: None };

/// Where the level of a class is picked, and what is said below it.
const LEVEL: &str = "class-level";
const LEVEL_ERROR: &str = "class-level-error";

/// The part of a form in which it is said.
#[derive(Clone)]
pub struct WhoForm {
    pub form: Html,
    /// How many they are.
    pub people: u32,
    /// Who comes; else what is missing, where that is not told beside its field.
    who: Result<Who, Option<Key>>,
    /// What was told, and how many times.
    told: UseStateHandle<(Option<Key>, u32)>,
}

impl WhoForm {
    /// Who comes; or it is told what is missing.
    pub fn said(&self) -> Option<Who> {
        self.told.set((self.who.as_ref().err().copied().flatten(), self.told.1 + 1));
        self.who.clone().ok()
    }
}

/// Saying who comes: who came before, or somebody alone; where classes come, a class.
#[hook]
pub fn use_who(card: &CardView, before: Option<&Who>) -> WhoForm {
    let app = use_app();
    let voice = &app.voice;
    let of_class = card.audience == Audience::Schools && before.is_none_or(|who| who.class.is_some());
    let first = || before.cloned().unwrap_or_else(|| if of_class { usual_class(card) } else { Who::of(1, 0) });
    let (who, told) = (use_state(first), use_state(|| (None::<Key>, 0_u32)));
    // What is missing may stand far from the button: whoever touched that is led there, each time.
    use_effect_with(*told, |(missing, _)| {
        if missing.is_some() {
            page::lead_to(LEVEL);
        }
    });
    let typed = use_state(|| before.map(|who| listed(&who.ages)).unwrap_or_default());
    let ages = ages(&typed, who.children);
    let set = |change: fn(&mut Who, u8)| {
        let who = who.clone();
        Callback::from(move |count: u32| {
            let mut next = (*who).clone();
            change(&mut next, u8::try_from(count).unwrap_or(u8::MAX));
            who.set(next);
        })
    };
    let counter = |[label, hint]: [Key; 2], value: u8, others: u8, onchange| {
        let (least, most) = (u32::from(of_class), u32::from(card.most.saturating_sub(others)));
        html! {
            <Counter label={voice.say(label)} hint={Some(voice.say(hint))} value={u32::from(value)} min={least} max={most}
                less={voice.tell(key!("counter-less"), &[("what", voice.say(label).as_str().into())])}
                more={voice.tell(key!("counter-more"), &[("what", voice.say(label).as_str().into())])} {onchange} />
        }
    };
    let grown = if of_class {
        [key!("class-adults"), key!("class-adults-hint")]
    } else {
        [key!("sign-up-adults"), key!("sign-up-adults-hint")]
    };
    let young = if of_class {
        [key!("class-pupils"), key!("class-pupils-hint")]
    } else {
        [key!("sign-up-children"), key!("sign-up-children-hint")]
    };
    let level = |level: Level| {
        let who_now = who.clone();
        let onpick = Callback::from(move |()| who_now.set(Who { class: Some(level), ..(*who_now).clone() }));
        html! { <Choice label={voice.say(name(level))} picked={who.class == Some(level)} {onpick} /> }
    };
    let ontype = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    let error = ages.is_none().then(|| voice.say(key!("sign-up-ages-wrong")));
    let missing = told.0.filter(|_| who.class.is_none()).map(|told| {
        html! { <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ voice.say(told) }</p></Notice> }
    });
    let form = html! {
        <>
            { counter(grown, who.adults, who.children, set(|who, count| who.adults = count)) }
            { counter(young, who.children, who.adults, set(|who, count| who.children = count)) }
            if of_class {
                <h3>{ voice.say(key!("class-level")) }</h3>
                <Choices>{ for Level::ALL.into_iter().map(level) }</Choices>
                if let Some(missing) = missing {
                    <div id={LEVEL_ERROR}>{ missing }</div>
                }
            } else if card.asks_ages && who.children > 0 {
                <Field id="children-ages" kind={FieldKind::Number} label={voice.say(key!("sign-up-ages"))}
                    hint={Some(voice.say(key!("sign-up-ages-hint")))} {error} value={(*typed).clone()} onchange={ontype} />
            }
        </>
    };
    let people = who.people();
    let who = match ages {
        _ if of_class && who.class.is_none() => Err(Some(key!("class-level-missing"))),
        None if card.asks_ages => Err(None),
        ages => Ok(Who { ages: ages.unwrap_or_default(), ..(*who).clone() }),
    };
    WhoForm { form, people, who, told }
}

fn usual_class(card: &CardView) -> Who {
    let children = USUAL_CLASS.children.min(card.most.saturating_sub(USUAL_CLASS.adults)).max(1);
    Who { children, ..USUAL_CLASS }
}

fn listed(ages: &[u8]) -> String {
    ages.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")
}

/// The ages that are typed, with anything between them; none if they are not those of so many children.
fn ages(typed: &str, children: u8) -> Option<Vec<u8>> {
    let parts = typed.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let ages: Option<Vec<u8>> = parts.map(|part| part.parse().ok().filter(|age| *age <= MAX_AGE)).collect();
    ages.filter(|ages| children == 0 || ages.len() <= children.into())
}

fn name(level: Level) -> Key {
    match level {
        Level::Maternelle => key!("level-maternelle"),
        Level::Cp => key!("level-cp"),
        Level::Ce1 => key!("level-ce1"),
        Level::Ce2 => key!("level-ce2"),
        Level::Cm1 => key!("level-cm1"),
        Level::Cm2 => key!("level-cm2"),
        Level::College => key!("level-college"),
        Level::Lycee => key!("level-lycee"),
        Level::Several => key!("level-several"),
    }
}

/// Who comes, in a line.
pub fn party_line(voice: &Voice, who: &Who) -> String {
    let counted = |key: Key, count: u8| voice.tell(key, &[("count", u32::from(count).into())]).to_string();
    let (grown, young) = match who.class {
        Some(_) => (key!("party-adults"), key!("party-pupils")),
        None => (key!("party-adults"), key!("party-children")),
    };
    let parts = [(grown, who.adults), (young, who.children)];
    let counts = parts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| counted(key, count));
    let level = who.class.map(|level| voice.say(name(level)).to_string());
    counts.chain(level).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::ages;

    #[test]
    fn ages_are_typed_as_people_type() {
        for typed in ["4, 9", "4 9", "4 ans et 9 ans", " 4;9 "] {
            assert_eq!(ages(typed, 2), Some(vec![4, 9]), "{typed}");
        }
        assert_eq!(ages("", 2), Some(vec![]), "nobody need say");
        assert_eq!(ages("4", 2), Some(vec![4]));
        assert_eq!(ages("4, 9, 12", 2), None, "more than come");
        assert_eq!(ages("4, 18", 2), None, "no child");
        assert_eq!(ages("2011, 2013", 2), None, "years of birth");
    }
}
