//! Leading somebody on to a partner: to whom, what for, and that they have said yes. What names them, and the word to the
//! partner, are sealed on this device before anything is sent.

use crate::app::use_staff;
use crate::parts::{Line, Pick, Tick};
use crate::rooms::Asked;
use crate::rooms::referrals::purpose;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Live, Notice, NoticeTone};
use plein_sens_frontend::i18n::LANGUAGES;
use plein_sens_frontend::platform::page;
use plein_sens_frontend::platform::seal::seal;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::contact::{BadContact, Contact, WORD};
use plein_sens_shared::id::PartnerId;
use plein_sens_shared::office::referrals::{Purpose, Refer, Referrals};
use plein_sens_shared::words::SOURCE_LANGUAGE;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

const NAME: &str = "referral-name";
const PHONE: &str = "referral-phone";
const SAID: &str = "referral-word";

/// What is typed so far.
#[derive(Clone, PartialEq)]
struct Draft {
    /// None for the first of the list.
    partner: Option<PartnerId>,
    purpose: Purpose,
    language: String,
    name: String,
    phone: String,
    word: String,
    agreed: bool,
}

impl Draft {
    fn new() -> Self {
        Self {
            partner: None,
            purpose: Purpose::Rights,
            language: SOURCE_LANGUAGE.to_owned(),
            name: String::new(),
            phone: String::new(),
            word: String::new(),
            agreed: false,
        }
    }
}

/// How it went.
#[derive(Clone, PartialEq)]
enum Went {
    Sent,
    /// Something is wrong in a field, by its id.
    Bad(&'static str),
    NoKey,
    Unanswered(Unanswered),
}

#[derive(Properties)]
pub struct ReferringProps {
    /// The list, which the answer renews.
    pub asked: Asked<Referrals>,
}

impl PartialEq for ReferringProps {
    /// It only writes there.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The form.
#[component]
pub fn Referring(props: &ReferringProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let (draft, went, busy) = (use_state(Draft::new), use_state(|| None::<Went>), use_state(|| false));
    use_effect_with((*went).clone(), |went| {
        if let Some(Went::Bad(field)) = went {
            page::lead_to(field);
        }
    });
    let state = staff.office.state();
    let mut partners: Vec<(String, AttrValue)> =
        state.programme.partners.values().map(|it| (it.id.to_string(), it.name.clone().into())).collect();
    partners.sort_by(|a, b| a.1.as_str().cmp(b.1.as_str()));
    let first = partners.first().and_then(|(id, _)| id.parse::<PartnerId>().ok());
    let Some(partner) = draft.partner.clone().or(first) else {
        return html! { <p class="muted">{ say!(voice, "referral-no-partner") }</p> };
    };
    let typed = |into: fn(&mut Draft, String)| {
        let (draft, went) = (draft.clone(), went.setter());
        Callback::from(move |text: String| {
            let mut next = (*draft).clone();
            into(&mut next, text);
            went.set(None);
            draft.set(next);
        })
    };
    let agree = {
        let draft = draft.clone();
        Callback::from(move |agreed| draft.set(Draft { agreed, ..(*draft).clone() }))
    };
    let send = {
        let (office, asked) = (staff.office.clone(), props.asked.clone());
        let (draft, went, busy, partner) = (draft.clone(), went.setter(), busy.setter(), partner.clone());
        let key = state.programme.sealing_key.clone();
        Callback::from(move |()| {
            let contact = match left(&draft) {
                Ok(contact) => contact,
                Err(field) => return went.set(Some(Went::Bad(field))),
            };
            let sealed = contact.as_ref().map(|contact| key.as_ref().and_then(|key| seal(contact, key)));
            // Rather nothing than a fiche without what the person gave for it.
            if sealed == Some(None) {
                return went.set(Some(Went::NoKey));
            }
            let wish = Refer {
                partner: partner.clone(),
                purpose: draft.purpose,
                agreed: draft.agreed,
                sealed: sealed.flatten(),
            };
            let (office, asked, draft, went, busy) =
                (office.clone(), asked.clone(), draft.setter(), went.clone(), busy.clone());
            busy.set(true);
            spawn_local(async move {
                match office.tell::<Referrals>("refer", &wish).await {
                    Ok(list) => {
                        asked.held.set(Some(Rc::new(list)));
                        draft.set(Draft::new());
                        went.set(Some(Went::Sent));
                    }
                    Err(why) => went.set(Some(Went::Unanswered(why))),
                }
                busy.set(false);
            });
        })
    };
    let purposes: Vec<_> = Purpose::ALL.iter().map(|it| (it.name().to_owned(), purpose(voice, *it))).collect();
    let languages: Vec<_> = LANGUAGES.iter().map(|it| (it.code.to_owned(), AttrValue::from(it.name))).collect();
    let bad = |field: &str| matches!(&*went, Some(Went::Bad(bad)) if *bad == field);
    let most = u32::try_from(WORD).unwrap_or_default();
    html! {
        <section class="stack panel" aria-labelledby="referral-new">
            <h2 id="referral-new">{ say!(voice, "referral-new") }</h2>
            <Pick id="referral-partner" label={say!(voice, "referral-partner")} choices={partners} value={partner.to_string()}
                onchange={typed(|it, id| it.partner = id.parse().ok())} />
            <Pick id="referral-purpose" label={say!(voice, "referral-purpose")} choices={purposes} value={draft.purpose.name()}
                onchange={typed(|it, name| it.purpose = Purpose::named(&name).unwrap_or(it.purpose))} />
            <Line id={NAME} label={say!(voice, "referral-name")} value={draft.name.clone()} error={bad(NAME).then(|| voice.named("contact-bad-name", &[]))}
                onchange={typed(|it, text| it.name = text)} />
            <Line id={PHONE} label={say!(voice, "referral-phone")} value={draft.phone.clone()} error={bad(PHONE).then(|| voice.named("contact-bad-phone", &[]))}
                onchange={typed(|it, text| it.phone = text)} />
            <Pick id="referral-language" label={say!(voice, "referral-language")} choices={languages} value={draft.language.clone()}
                onchange={typed(|it, code| it.language = code)} />
            <Line id={SAID} label={say!(voice, "referral-word")} hint={Some(say!(voice, "referral-word-hint", most = most))} value={draft.word.clone()}
                error={bad(SAID).then(|| say!(voice, "referral-bad-word", most = most))} onchange={typed(|it, text| it.word = text)} />
            <Tick label={say!(voice, "referral-agreed")} on={draft.agreed} onchange={agree} />
            <div class="row"><Button label={say!(voice, "referral-send")} kind={ButtonKind::Main} onclick={send} busy={*busy} disabled={!draft.agreed} /></div>
            { match &*went {
                Some(Went::Sent) => html! { <Notice tone={NoticeTone::Yes} live={Live::Polite}><p>{ say!(voice, "referral-sent") }</p></Notice> },
                Some(Went::NoKey) => html! { <p class="error" role="alert">{ say!(voice, "referral-no-key") }</p> },
                Some(Went::Unanswered(why)) => html! { <p class="error" role="alert">{ unanswered(voice, why) }</p> },
                Some(Went::Bad(_)) | None => Html::default(),
            } }
        </section>
    }
}

/// What goes along sealed; none where nothing is left. Or the field in which something is wrong.
fn left(draft: &Draft) -> Result<Option<Contact>, &'static str> {
    let contact = Contact::typed(&draft.name, &draft.phone, &draft.language).map_err(|bad| match bad {
        BadContact::Name => NAME,
        BadContact::Phone => PHONE,
    })?;
    if contact.is_none() && draft.word.trim().is_empty() {
        return Ok(None);
    }
    Contact::with_word(contact, &draft.word, &draft.language).map(Some).ok_or(SAID)
}
