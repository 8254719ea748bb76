//! The door of the house: sign in, take up an invitation, and in the demo try a post.

use crate::office::Office;
use crate::parts::{Languages, Line, LineKind};
use crate::platform::passkeys;
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

/// Why nobody came in.
#[derive(Clone, PartialEq)]
enum Trouble {
    Office(Unanswered),
    Key,
}

impl Trouble {
    fn told(&self, voice: &Voice) -> AttrValue {
        match self {
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
    let joining = use_state(|| false);
    let knock = Knock { office: props.office.clone(), come: props.come.clone(), trouble: trouble.clone() };
    let other = {
        let (joining, to) = (joining.setter(), !*joining);
        Callback::from(move |()| joining.set(to))
    };
    let label = if *joining { say!(voice, "door-have-account") } else { say!(voice, "door-have-code") };
    html! {
        <main id="main" tabindex="-1" class="screen door-of-house">
            <div class="row"><p class="overline">{ voice.named("app-name", &[]) }</p><Languages voice={voice.clone()} speak={props.speak.clone()} /></div>
            <h1>{ say!(voice, "house-title") }</h1>
            { for trouble.iter().map(|why| html! {
                <Notice tone={NoticeTone::Check} live={plein_sens_frontend::design::Live::Assertive}><p>{ why.told(voice) }</p></Notice>
            }) }
            if *joining {
                <JoinForm voice={voice.clone()} knock={knock.clone()} />
            } else if passkeys::can(props.passkeys.as_deref()) {
                <KeyButton voice={voice.clone()} knock={knock.clone()} />
                <p class="or">{ say!(voice, "door-or-password") }</p>
                <SignInForm voice={voice.clone()} knock={knock.clone()} main={false} />
            } else {
                <SignInForm voice={voice.clone()} knock={knock.clone()} />
            }
            <Button {label} kind={ButtonKind::Quiet} onclick={other} />
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

#[component]
fn JoinForm(props: &FormProps) -> Html {
    let voice = &props.voice;
    let (code, name) = (use_state(String::new), use_state(String::new));
    let (login, password) = (use_state(String::new), use_state(String::new));
    let wrong = use_state(|| false);
    let send = {
        let (knock, wrong) = (props.knock.clone(), wrong.setter());
        let (code, name, login, password) = (code.clone(), name.clone(), login.clone(), password.clone());
        Callback::from(move |()| {
            let Ok(code) = OneTimeCode::typed(&code) else { return wrong.set(true) };
            wrong.set(false);
            let (name, login) = (name.trim().to_owned(), login.trim().to_owned());
            knock.at("join", Join { code, name, login, password: (*password).clone() });
        })
    };
    html! {
        <form class="stack" onsubmit={sent(&send)}>
            <Line id="code" label={say!(voice, "join-code")} hint={Some(say!(voice, "join-code-hint"))} value={(*code).clone()}
                onchange={into(&code)} error={wrong.then(|| say!(voice, "join-code-wrong"))} />
            <Line id="name" label={say!(voice, "join-name")} value={(*name).clone()} onchange={into(&name)} />
            <Line id="login" label={say!(voice, "join-login")} kind={LineKind::Login} value={(*login).clone()} onchange={into(&login)} />
            <Line id="password" label={say!(voice, "join-password")} hint={Some(say!(voice, "join-password-hint"))}
                kind={LineKind::NewPassword} value={(*password).clone()} onchange={into(&password)} />
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
