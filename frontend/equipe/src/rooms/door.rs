//! The door of the house: sign in, take up an invitation, come back with a code, and in the demo try a post.

use crate::office::Office;
use crate::parts::{Languages, Line, LineKind};
use crate::platform::{lead_to_wrong, passkeys};
use crate::words::{post, say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::office::{ByPasskey, Challenge, Join, Me, Post, SignIn, TryPost};
use serde::Serialize;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How many letters a name or a login has at the most, as the office takes them.
const LONGEST: usize = 60;

#[derive(Properties, PartialEq)]
pub struct DoorProps {
    pub voice: Voice,
    pub office: Office,
    pub demo: bool,
    /// The name under which passkeys are kept for this house; none where there can be none.
    pub passkeys: Option<String>,
    pub come: Callback<Me>,
    pub speak: Callback<&'static str>,
}

/// What goes to the office, and what came of it.
#[derive(Clone, PartialEq)]
struct Knock {
    office: Office,
    come: Callback<Me>,
    trouble: UseStateHandle<Option<Trouble>>,
}

impl Knock {
    fn at<T: Serialize + 'static>(&self, path: &'static str, message: T) {
        let Self { office, come, trouble } = self.clone();
        spawn_local(async move {
            match office.tell::<Me>(path, &message).await {
                Ok(me) => come.emit(me),
                Err(why) => trouble.set(Some(Trouble::Office(why))),
            }
        });
    }

    /// With whatever passkey there is: it says itself whose it is.
    fn with_key(&self, busy: UseStateSetter<bool>) {
        let Self { office, come, trouble } = self.clone();
        busy.set(true);
        spawn_local(async move {
            match through(&office).await {
                Ok(me) => come.emit(me),
                Err(why) => trouble.set(Some(why)),
            }
            busy.set(false);
        });
    }
}

/// How somebody comes in.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// With an account.
    SignIn,
    /// With a code that makes one.
    Invitation,
    /// With a code that gives one back.
    Return,
}

/// Why nobody came in.
#[derive(Clone, PartialEq)]
enum Trouble {
    Office(Unanswered),
    Key,
}

impl Trouble {
    fn told(&self, voice: &Voice, way: Way) -> AttrValue {
        match self {
            // All that the form of a return asks for was looked at here: the code wants a name as well.
            Self::Office(Unanswered::Problem(problem)) if way == Way::Return && problem.code == "malformed" => {
                say!(voice, "door-is-invitation")
            }
            // Nothing is kept of it and nothing tries again by itself: whoever is at the door does.
            Self::Office(Unanswered::Problem(problem)) if problem.code == "too_many" => say!(voice, "door-too-many"),
            Self::Office(why) => unanswered(voice, why),
            Self::Key => say!(voice, "door-no-key"),
        }
    }
}

async fn through(office: &Office) -> Result<Me, Trouble> {
    let asked: Challenge = office.tell("ask-passkey", &serde_json::Map::new()).await.map_err(Trouble::Office)?;
    let answer = passkeys::sign(&asked.options).await.map_err(|_| Trouble::Key)?;
    let wish = ByPasskey { challenge: asked.challenge, answer };
    office.tell("sign-in-by-passkey", &wish).await.map_err(Trouble::Office)
}

/// The door.
#[component]
pub fn Door(props: &DoorProps) -> Html {
    let voice = &props.voice;
    page::set_title(&say!(voice, "house-title"));
    let trouble = use_state(|| None);
    let way = use_state(|| Way::SignIn);
    let knock = Knock { office: props.office.clone(), come: props.come.clone(), trouble: trouble.clone() };
    let to = |to: Way, label: AttrValue| {
        let (way, trouble) = (way.setter(), trouble.setter());
        let onclick = Callback::from(move |()| {
            trouble.set(None);
            way.set(to);
        });
        html! { <Button {label} kind={ButtonKind::Quiet} {onclick} /> }
    };
    html! {
        <main id="main" tabindex="-1" class="screen door-of-house">
            <div class="row"><p class="overline">{ voice.named("app-name", &[]) }</p><Languages voice={voice.clone()} speak={props.speak.clone()} /></div>
            <h1>{ say!(voice, "house-title") }</h1>
            { for trouble.iter().map(|why| html! {
                <Notice tone={NoticeTone::Check} live={plein_sens_frontend::design::Live::Assertive}><p>{ why.told(voice, *way) }</p></Notice>
            }) }
            if *way != Way::SignIn {
                <JoinForm key={(*way == Way::Return).to_string()} voice={voice.clone()} knock={knock.clone()} back={*way == Way::Return} />
            } else if passkeys::can(props.passkeys.as_deref()) {
                <KeyButton voice={voice.clone()} knock={knock.clone()} />
                <p class="or">{ say!(voice, "door-or-password") }</p>
                <SignInForm voice={voice.clone()} knock={knock.clone()} main={false} />
            } else {
                <SignInForm voice={voice.clone()} knock={knock.clone()} />
            }
            if *way == Way::SignIn {
                { to(Way::Invitation, say!(voice, "door-have-invitation")) }
                { to(Way::Return, say!(voice, "door-have-return")) }
            } else {
                { to(Way::SignIn, say!(voice, "door-have-account")) }
            }
            if props.demo {
                <section class="trying stack" aria-labelledby="trying">
                    <h2 id="trying">{ say!(voice, "try-title") }</h2>
                    <p>{ say!(voice, "try-text") }</p>
                    <div class="row">{ for Post::ALL.into_iter().map(|it| {
                        let knock = knock.clone();
                        let onclick = Callback::from(move |()| knock.at("try", TryPost { post: it }));
                        html! { <Button label={say!(voice, "try-as", post = post(voice, it).as_str())} {onclick} /> }
                    }) }</div>
                </section>
            }
        </main>
    }
}

#[derive(Properties, PartialEq)]
struct FormProps {
    voice: Voice,
    knock: Knock,
    /// Whether it is the screen's main action.
    #[prop_or(true)]
    main: bool,
}

#[component]
fn KeyButton(props: &FormProps) -> Html {
    let busy = use_state(|| false);
    let onclick = {
        let (knock, setter) = (props.knock.clone(), busy.setter());
        Callback::from(move |()| knock.with_key(setter.clone()))
    };
    let label = say!(props.voice, "door-with-key");
    html! { <Button {label} kind={ButtonKind::Main} wide={true} busy={*busy} {onclick} /> }
}

fn into(state: &UseStateHandle<String>) -> Callback<String> {
    let state = state.setter();
    Callback::from(move |typed| state.set(typed))
}

/// Enter sends a form, as everywhere.
fn sent(send: &Callback<()>) -> Callback<SubmitEvent> {
    send.reform(|event: SubmitEvent| event.prevent_default())
}

#[component]
fn SignInForm(props: &FormProps) -> Html {
    let voice = &props.voice;
    let (login, password) = (use_state(String::new), use_state(String::new));
    let send = {
        let (knock, login, password) = (props.knock.clone(), login.clone(), password.clone());
        Callback::from(move |()| {
            knock.at("sign-in", SignIn { login: login.trim().to_owned(), password: (*password).clone() });
        })
    };
    html! {
        <form class="stack" onsubmit={sent(&send)}>
            <Line id="login" label={say!(voice, "login")} kind={LineKind::Login} value={(*login).clone()} onchange={into(&login)} />
            <Line id="password" label={say!(voice, "password")} kind={LineKind::Password} value={(*password).clone()} onchange={into(&password)} />
            <button type="submit" class={classes!("button", if props.main { "main" } else { "second" })}>{ say!(voice, "sign-in") }</button>
        </form>
    }
}

#[derive(Properties, PartialEq)]
struct JoinProps {
    voice: Voice,
    knock: Knock,
    /// Whether an account is given back, which has its name.
    back: bool,
}

#[component]
fn JoinForm(props: &JoinProps) -> Html {
    let (voice, back) = (&props.voice, props.back);
    let (code, name) = (use_state(String::new), use_state(String::new));
    let (login, password) = (use_state(String::new), use_state(String::new));
    // How often somebody sent what was not whole.
    let told = use_state(|| 0_u32);
    use_effect_with(*told, |told| {
        if *told > 0 {
            lead_to_wrong();
        }
    });
    let is_long = |text: &str| text.chars().count() > LONGEST;
    let typed = OneTimeCode::typed(&code).ok();
    let no_name = !back && (name.trim().is_empty() || is_long(name.trim()));
    let no_login = login.trim().is_empty() || is_long(login.trim()) || login.trim().contains(char::is_whitespace);
    let no_password = password.is_empty();
    let error = |wrong: bool, words: AttrValue| (wrong && *told > 0).then_some(words);
    let send = {
        let (knock, told, times) = (props.knock.clone(), told.setter(), told.wrapping_add(1));
        let whole = typed.clone().filter(|_| !no_name && !no_login && !no_password);
        let (name, login, password) = (name.trim().to_owned(), login.trim().to_owned(), (*password).clone());
        Callback::from(move |()| {
            let Some(code) = whole.clone() else { return told.set(times) };
            knock.at("join", Join { code, name: name.clone(), login: login.clone(), password: password.clone() });
        })
    };
    html! {
        <form class="stack" onsubmit={sent(&send)}>
            <Line id="code" label={say!(voice, "join-code")} hint={Some(say!(voice, "join-code-hint"))} value={(*code).clone()}
                onchange={into(&code)} error={error(typed.is_none(), say!(voice, "join-code-wrong"))} />
            if !back {
                <Line id="name" label={say!(voice, "join-name")} value={(*name).clone()} onchange={into(&name)}
                    error={error(no_name, say!(voice, "join-name-wrong"))} />
            }
            <Line id="login" label={say!(voice, "join-login")} hint={back.then(|| say!(voice, "join-login-hint"))} kind={LineKind::Login}
                value={(*login).clone()} onchange={into(&login)} error={error(no_login, say!(voice, "join-login-wrong"))} />
            <Line id="password" label={say!(voice, "join-password")} hint={Some(say!(voice, "join-password-hint"))}
                kind={LineKind::NewPassword} value={(*password).clone()} onchange={into(&password)}
                error={error(no_password, say!(voice, "join-password-wrong"))} />
            <button type="submit" class="button main">{ say!(voice, "join") }</button>
        </form>
    }
}

#[derive(Properties, PartialEq)]
pub struct ShutProps {
    pub voice: Voice,
    pub why: AttrValue,
}

/// The centre does not answer.
#[component]
pub fn Shut(props: &ShutProps) -> Html {
    let again = Callback::from(|()| page::start_over(&page::path()));
    html! {
        <main id="main" tabindex="-1" class="screen">
            <h1>{ say!(props.voice, "house-title") }</h1>
            <Notice tone={NoticeTone::Check}><p>{ &props.why }</p></Notice>
            <Button label={say!(props.voice, "again")} kind={ButtonKind::Main} onclick={again} />
        </main>
    }
}
