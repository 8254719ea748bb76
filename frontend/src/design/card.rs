//! A card: a raised surface for one thing. With an address the whole of it can be touched.

use super::link::Link;
use super::{Example, Sense, SenseShape, Tone};
use yew::prelude::*;

/// What a card is given.
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// Its title.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Where it leads.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// Its tone, as a band at its beginning.
    #[prop_or_default]
    pub tone: Tone,
    /// A picture at its beginning.
    #[prop_or_default]
    pub mark: Option<Html>,
    /// What stands in it.
    #[prop_or_default]
    pub children: Html,
}

/// A card.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let classes = classes!("card", props.tone.class(), props.href.is_some().then_some("touch"));
    let title = |title: &AttrValue| match &props.href {
        Some(href) => html! { <h2 class="card-title"><Link href={href.clone()} classes="cover">{ title }</Link></h2> },
        None => html! { <h2 class="card-title">{ title }</h2> },
    };
    let inside = html! { <>{ for props.title.as_ref().map(title) }{ props.children.clone() }</> };
    match &props.mark {
        Some(mark) => {
            html! { <div class={classes!(classes, "marked")}>{ mark.clone() }<div class="card-body">{ inside }</div></div> }
        }
        None => html! { <div class={classes}>{ inside }</div> },
    }
}

pub fn examples() -> Vec<Example> {
    let text = || html! { <p>{ "Salle des fêtes, rue de la Gaucherie" }</p> };
    vec![
        Example::new("plain", html! { <Card title="14:00 · Soupes du monde">{ text() }</Card> }),
        Example::new("link", html! { <Card title="14:00 · Soupes du monde" href="/galerie">{ text() }</Card> }),
        Example::new(
            "mark",
            html! {
                <Card title="Le goût" tone={Tone::Taste} href="/galerie"
                    mark={html! { <SenseShape sense={Sense::Taste} filled={true} /> }}>{ text() }</Card>
            },
        ),
        Example::new("tone", html! { <Card title="Le goût" tone={Tone::Taste} href="/galerie">{ text() }</Card> }),
    ]
}
