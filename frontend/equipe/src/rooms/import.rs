//! Partners, workshops and the directory from a file: what it would change is shown first, and nothing is announced before
//! somebody has said so.

use super::import_lines::{Lines, column, unreadable};
use super::set;
use crate::app::{Staff, use_staff};
use crate::office::sending_all;
use crate::parts::Pick;
use crate::platform;
use crate::route::Route;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Dialog, Live, Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::sync::{Outcome, Push};
use plein_sens_tables::{LARGEST, Preview, Table, preview};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// One byte more than is read, so that a file that is too large is seen to be.
const MOST_BYTES: i32 = LARGEST + 1;

/// A file that was chosen.
#[derive(Clone, PartialEq)]
struct Chosen {
    name: String,
    bytes: Rc<Vec<u8>>,
}

/// What came of importing.
#[derive(Clone, PartialEq)]
enum After {
    /// How many lines stand in the programme now, and how many the centre refused.
    Done(usize, usize),
    Unanswered(Unanswered),
}

/// What the programme is made of.
pub const PROGRAMME: [Table; 2] = [Table::Partners, Table::Workshops];
/// What the directory is made of.
pub const DIRECTORY: [Table; 1] = [Table::Structures];

#[derive(Properties, PartialEq)]
pub struct ImportProps {
    /// What may stand in the file.
    pub tables: &'static [Table],
    /// The room that it is for.
    pub home: Route,
}

/// The room.
#[component]
pub fn Import(props: &ImportProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "import-title"));
    let first = props.tables.first().copied().unwrap_or(Table::Partners);
    let (table, chosen) = (use_state(|| first), use_state(|| None::<Chosen>));
    let (asking, busy, after) = (use_state(|| false), use_state(|| false), use_state(|| None::<After>));
    // What was sent and not answered is sent again as it is.
    let sent = use_mut_ref(Vec::<Push>::new);
    let read = chosen.as_ref().map(|file| preview(*table, &file.bytes, &staff.office.state()));
    let ready = read.as_ref().and_then(|read| read.as_ref().ok()).map_or(0, |read| read.commands().count());
    let to_home = match first {
        Table::Structures => say!(voice, "back-to-directory"),
        Table::Partners | Table::Workshops => say!(voice, "back-to-programme"),
    };
    let back = (to_home, AttrValue::from(props.home.path()));
    let begin_anew = {
        let (after, sent) = (after.setter(), sent.clone());
        move || {
            after.set(None);
            sent.borrow_mut().clear();
        }
    };
    let pick = {
        let (table, begin_anew) = (table.setter(), begin_anew.clone());
        Callback::from(move |name: String| {
            table.set(if name == WORKSHOPS { Table::Workshops } else { Table::Partners });
            begin_anew();
        })
    };
    let choose = {
        let (chosen, begin_anew) = (chosen.setter(), begin_anew.clone());
        Callback::from(move |event: Event| {
            let (chosen, begin_anew) = (chosen.clone(), begin_anew.clone());
            spawn_local(async move {
                if let Some((name, bytes)) = platform::chosen(event, MOST_BYTES).await {
                    begin_anew();
                    chosen.set(Some(Chosen { name, bytes: Rc::new(bytes) }));
                }
            });
        })
    };
    let import = {
        let (staff, asking, busy, after) = (staff.clone(), asking.setter(), busy.setter(), after.setter());
        let commands: Vec<Command> = match &read {
            Some(Ok(read)) => read.commands().map(|(_, command)| command.clone()).collect(),
            _ => Vec::new(),
        };
        Callback::from(move |()| {
            asking.set(false);
            busy.set(true);
            let pushes = {
                let mut sent = sent.borrow_mut();
                if sent.is_empty() {
                    *sent = sending_all(&commands);
                }
                sent.clone()
            };
            let (office, busy, after, sent) = (staff.office.clone(), busy.clone(), after.clone(), sent.clone());
            spawn_local(async move {
                after.set(Some(match office.push_all(&pushes).await {
                    Ok(outcomes) => {
                        sent.borrow_mut().clear();
                        let done = outcomes.iter().filter(|outcome| **outcome == Outcome::Done).count();
                        After::Done(done, outcomes.len() - done)
                    }
                    Err(why) => After::Unanswered(why),
                }));
                busy.set(false);
            });
        })
    };
    let (open, shut) = (set(&asking, true), set(&asking, false));
    let action = (ready > 0).then(|| html! {
        <Button label={say!(voice, "import-do", count = ready)} kind={ButtonKind::Main} onclick={open} busy={*busy} />
    });
    let actions = html! {
        <>
            <Button label={say!(voice, "import-yes")} kind={ButtonKind::Main} onclick={import} wide={true} />
            <Button label={say!(voice, "import-no")} onclick={shut.clone()} wide={true} />
        </>
    };
    let bad = read.as_ref().and_then(|read| read.as_ref().ok()).map_or(0, |read| read.counts()[3]);
    html! {
        <Screen title={Some(say!(voice, "import-title"))} back={Some(back)} {action}>
            <p class="lead">{ if first == Table::Structures { say!(voice, "directory-import-lead") } else { say!(voice, "import-lead") } }</p>
            if props.tables.len() > 1 {
                <Pick id="import-table" label={say!(voice, "import-what")} choices={tables(&staff)} value={name_of(*table)} onchange={pick} />
            }
            <Columns table={*table} />
            <div class="field">
                <label for="import-file">{ say!(voice, "import-file") }</label>
                <div class="entry"><input id="import-file" type="file" accept={if first == Table::Structures { ".csv,.txt,.json,text/csv,text/plain,application/json" } else { ".csv,.txt,text/csv,text/plain" }} onchange={choose} /></div>
            </div>
            { said(&staff, after.as_ref()) }
            if let Some(file) = chosen.as_ref() { <h2>{ &file.name }</h2> }
            { match read {
                Some(Ok(read)) => summary(&staff, &read),
                Some(Err(why)) => html! { <Notice tone={NoticeTone::Wrong} live={Live::Polite}><p>{ unreadable(voice, &why) }</p></Notice> },
                None => Html::default(),
            } }
            <Dialog title={say!(voice, "import-title-sure", count = ready)} open={*asking} {actions} onclose={Some(shut)}>
                <p>{ say!(voice, "publish-text-import") }</p>
                if bad > 0 {
                    <p>{ say!(voice, "import-leaves", count = bad) }</p>
                }
            </Dialog>
        </Screen>
    }
}

const PARTNERS: &str = "partners";
const WORKSHOPS: &str = "workshops";

fn name_of(table: Table) -> &'static str {
    match table {
        Table::Partners => PARTNERS,
        Table::Workshops => WORKSHOPS,
        Table::Structures => "structures",
    }
}

fn tables(staff: &Staff) -> Vec<(String, AttrValue)> {
    let voice = &staff.voice;
    vec![(PARTNERS.to_owned(), say!(voice, "import-partners")), (WORKSHOPS.to_owned(), say!(voice, "import-workshops"))]
}

/// What came of it.
fn said(staff: &Staff, after: Option<&After>) -> Html {
    let voice = &staff.voice;
    let (tone, words) = match after {
        None => return Html::default(),
        Some(After::Done(done, 0)) => (NoticeTone::Yes, say!(voice, "import-done", count = *done)),
        Some(After::Done(done, refused)) => {
            (NoticeTone::Check, say!(voice, "import-partly", count = *done, refused = *refused))
        }
        Some(After::Unanswered(why)) => {
            let why = unanswered(voice, why);
            (NoticeTone::Check, say!(voice, "import-unanswered", why = why.as_str()))
        }
    };
    html! { <Notice {tone} live={Live::Polite}><p>{ words }</p></Notice> }
}

/// How many lines would do what, and each of them.
fn summary(staff: &Staff, read: &Preview) -> Html {
    let voice = &staff.voice;
    let [new, changed, same, bad] = read.counts();
    html! {
        <>
            <div role="status"><ul class="counts">
                <li>{ say!(voice, "import-new", count = new) }</li>
                <li>{ say!(voice, "import-changed", count = changed) }</li>
                <li>{ say!(voice, "import-same", count = same) }</li>
                <li>{ say!(voice, "import-bad", count = bad) }</li>
            </ul></div>
            <Lines read={read.clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ColumnsProps {
    table: Table,
}

/// The columns that a file must, or may, have; and a file to begin with.
#[component]
fn Columns(props: &ColumnsProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let names = |needed: bool| {
        let all = props.table.columns().filter(move |(_, is)| *is == needed);
        all.map(|(it, _)| column(voice, it).to_string()).collect::<Vec<_>>().join(", ")
    };
    let (needed, possible) = (names(true), names(false));
    let model = {
        // A mark at its beginning, so that a spreadsheet reads the accents.
        let text = format!("\u{feff}{}\r\n{}\r\n", headings(props.table), example(props.table));
        let name = match props.table {
            Table::Partners => "partenaires.csv",
            Table::Workshops => "ateliers.csv",
            Table::Structures => "annuaire.csv",
        };
        Callback::from(move |()| page::download(name, &text).unwrap_or_default())
    };
    html! {
        <section class="stack panel">
            <p>{ say!(voice, "import-needed", columns = needed) }</p>
            if !possible.is_empty() {
                <p>{ say!(voice, "import-possible", columns = possible) }</p>
            }
            <div class="row"><Button label={say!(voice, "import-model")} onclick={model} /></div>
        </section>
    }
}

/// The headings of a model file, in the words of French spreadsheets.
fn headings(table: Table) -> &'static str {
    match table {
        Table::Partners => "Nom",
        Table::Workshops => "Titre;Description;Partenaire;Lieu;Date;Début;Fin;Places;Public;Genre;Accessible",
        Table::Structures => {
            "Nom;Description;Adresse;Code postal;Commune;Téléphone;Courriel;Site;Horaires;Langues;Accessible;Services;Besoins;Gratuit;Tarif;Pour qui"
        }
    }
}

fn example(table: Table) -> &'static str {
    match table {
        Table::Partners => "Le Jardin partagé",
        Table::Workshops => {
            "Soupe du jardin;On épluche, on goûte;Le Jardin partagé;Maison de quartier;12/10/2015;17h30;19h;12;tout le monde;atelier;oui"
        }
        Table::Structures => {
            "Le Jardin partagé;Un jardin et une cuisine ouverte;3 rue des Prés;18100;Vierzon;02 48 00 00 00;jardin@example.org;;mardi et jeudi 14h-17h;français, arabe;oui;Panier de légumes | Atelier cuisine;manger, rencontres;non;2 € le panier;Habitants du quartier"
        }
    }
}
