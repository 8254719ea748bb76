//! Who has an account: invitations and ends.

use super::{Code, none, use_asked};
use crate::app::use_staff;
use crate::parts::{Listing, Pick, Row, Sure};
use crate::route::Route;
use crate::words::{self, moment, say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Screen, Tag, Tone};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::office::{Account, Given, Invite, OfAccount, Post};
use plein_sens_shared::written::{self, Bad, Read, Tree};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The list of accounts.
pub struct Accounts {
    accounts: Vec<Account>,
}

impl Read for Accounts {
    fn read(value: &Tree) -> Result<Self, Bad> {
        Ok(Self { accounts: written::field(value, "accounts")? })
    }
}

/// The room.
#[component]
pub fn Team() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-team"));
    let asked = use_asked::<Accounts>("accounts");
    let ending = use_state(|| None::<Account>);
    let state = staff.office.state();
    let row = |account: &Account| {
        let partner =
            account.partner.as_ref().and_then(|id| state.programme.partners.get(id)).map(|it| it.name.clone());
        let seen = account.seen_ms.map(|at_ms| say!(voice, "account-seen", moment = moment(voice, at_ms)));
        let end = {
            let (ending, account) = (ending.setter(), account.clone());
            Callback::from(move |()| ending.set(Some(account.clone())))
        };
        let own = account.id == staff.me.id;
        let shown = html! {
            <div class="line">
                <span class="what"><b>{ &account.name }</b><small>{ words::post(voice, account.post) }{ for partner.iter().map(|name| format!(", {name}")) }</small></span>
                <span class="how">
                    if account.ended_ms.is_some() { <Tag label={say!(voice, "account-ended")} tone={Tone::Check} /> } else { { for seen } }
                </span>
                if account.ended_ms.is_none() && !own {
                    <span class="row">
                        <ButtonLink label={say!(voice, "way-back")} href={Route::Return(account.id.clone()).path()} />
                        <Button label={say!(voice, "account-end")} onclick={end} />
                    </span>
                }
            </div>
        };
        Row { key: account.id.clone(), words: format!("{} {}", account.name, account.login), group: None, shown }
    };
    let held = asked.held.as_deref();
    let rows: Vec<Row> = held.map(|list| list.accounts.iter().map(row).collect()).unwrap_or_default();
    let empty = say!(voice, "reading");
    html! {
        <Screen title={Some(say!(voice, "room-team"))}>
            { asked.complaint(&staff) }
            <Listing voice={voice.clone()} id="team-search" label={say!(voice, "room-team")} {empty} {rows} />
            <Inviting />
            if let Some(account) = (*ending).clone() {
                <Sure title={say!(voice, "account-end-title", name = account.name.as_str())} yes={say!(voice, "account-end-yes")} no={say!(voice, "account-end-no")}
                    onyes={asked.telling(&staff, "end-account", OfAccount { id: account.id.clone() })} onclose={none(&ending)}>
                    <p>{ say!(voice, "account-end-text") }</p>
                </Sure>
            }
        </Screen>
    }
}

/// Somebody new: which post, for which body, and the code that they are given.
#[component]
fn Inviting() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let state = staff.office.state();
    let (post, partner) = (use_state(|| Post::Agent), use_state(String::new));
    // What came of it, and for whom: a code is never seen below another post than its own.
    let given = use_state(|| None::<(Invite, Result<Given, Unanswered>)>);
    let pick_post = {
        let post = post.setter();
        Callback::from(move |name: String| post.set(Post::named(&name).unwrap_or(Post::Agent)))
    };
    let pick_partner = {
        let partner = partner.setter();
        Callback::from(move |id| partner.set(id))
    };
    let chosen = partner.parse().ok().or_else(|| state.programme.partners.keys().next().cloned());
    let wish = Invite { post: *post, partner: chosen.clone().filter(|_| *post == Post::Partner) };
    let invite = {
        let (office, given, wish) = (staff.office.clone(), given.setter(), wish.clone());
        Callback::from(move |()| {
            let (office, given, wish) = (office.clone(), given.clone(), wish.clone());
            spawn_local(async move {
                let said = office.tell("invite", &wish).await;
                given.set(Some((wish, said)));
            });
        })
    };
    let body = wish.partner.as_ref().and_then(|id| state.programme.partners.get(id)).map(|it| it.name.clone());
    let whose = std::iter::once(words::post(voice, *post).to_string()).chain(body).collect::<Vec<_>>().join(", ");
    let said = (*given).as_ref().filter(|(invited, _)| *invited == wish).map(|(_, said)| said);
    let posts: Vec<_> = Post::ALL.into_iter().map(|it| (it.name().to_owned(), words::post(voice, it))).collect();
    let partners: Vec<(String, AttrValue)> =
        state.programme.partners.values().map(|it| (it.id.to_string(), it.name.clone().into())).collect();
    html! {
        <section class="stack panel">
            <h2>{ say!(voice, "invite-title") }</h2>
            <Pick id="invite-post" label={say!(voice, "invite-post")} choices={posts} value={post.name()} onchange={pick_post} />
            if *post == Post::Partner {
                <Pick id="invite-partner" label={say!(voice, "invite-partner")} choices={partners} value={chosen.map(|it| it.to_string()).unwrap_or_default()} onchange={pick_partner} />
            }
            <div class="row"><Button label={say!(voice, "invite")} kind={ButtonKind::Main} onclick={invite} /></div>
            { match said {
                Some(Ok(given)) => html! { <Code label={say!(voice, "invite-code", post = whose.as_str())} text={say!(voice, "invite-text")} given={given.clone()} /> },
                Some(Err(why)) => html! { <p class="error" role="alert">{ unanswered(voice, why) }</p> },
                None => Html::default(),
            } }
        </section>
    }
}
