//! The components and their examples.

use crate::design::COMPONENTS;
use crate::i18n::{LANGUAGES, READ};
use crate::platform::page;
use yew::prelude::*;

/// The colours, by what they are for.
const COLOURS: [&str; 13] = [
    "paper",
    "card",
    "ink",
    "soft",
    "line",
    "aubergine",
    "saffron",
    "sight",
    "hearing",
    "smell",
    "taste",
    "touch",
    "yes",
];

/// Everything there is to build with.
#[component]
pub fn Gallery() -> Html {
    page::set_title("Galerie");
    let component = |(name, examples): &(&'static str, fn() -> Vec<crate::design::Example>)| {
        let one = |example: crate::design::Example| {
            html! { <div class="example"><p class="muted">{ example.name }</p>{ example.html }</div> }
        };
        html! { <section class="stack" id={*name}><h2>{ *name }</h2>{ for examples().into_iter().map(one) }</section> }
    };
    html! {
        <main id="main" tabindex="-1" class="screen gallery" lang="fr">
            <h1>{ "Galerie" }</h1>
            <section class="stack">
                <h2>{ "Couleurs" }</h2>
                <ul class="swatches">
                    { for COLOURS.iter().map(|name| html! { <li><i class={format!("swatch swatch-{name}")}></i>{ *name }</li> }) }
                </ul>
            </section>
            <section class="stack">
                <h2>{ "Caractères" }</h2>
                <p class="amount"><bdi>{ "1 234,50 €" }</bdi>{ " " }<span>{ "par mois" }</span></p>
                <p class="lead">{ "Une phrase qui ouvre la page, un peu plus grande." }</p>
                <p>{ "Le texte courant : des mots simples, une idée à la fois, soixante signes par ligne au plus." }</p>
                <p class="muted">{ "Ce qui se dit à voix basse." }</p>
            </section>
            { languages() }
            { for COMPONENTS.iter().map(component) }
        </main>
    }
}

/// Which texts there are, and who has read them.
fn languages() -> Html {
    let all = READ.first().map_or(0, |(present, ..)| *present);
    let one = |(language, (present, drafts, read, by)): (&crate::i18n::Language, &(u32, u32, u32, &'static str))| {
        html! {
            <tr>
                <th scope="row" lang={language.tag}>{ language.name }</th>
                <td>{ format!("{present} / {all}") }</td><td>{ *drafts }</td><td>{ *read }</td><td>{ *by }</td>
            </tr>
        }
    };
    html! {
        <section class="stack" id="Textes">
            <h2>{ "Textes" }</h2>
            <div class="table" tabindex="0" role="region" aria-label="Textes, langue par langue">
                <table class="coverage">
                    <thead>
                        <tr>
                            { for ["Langue", "Textes", "Ébauches de machine", "Relus", "Par qui, quand"].map(|what| html! { <th scope="col">{ what }</th> }) }
                        </tr>
                    </thead>
                    <tbody>{ for LANGUAGES.iter().zip(READ).map(one) }</tbody>
                </table>
            </div>
        </section>
    }
}
