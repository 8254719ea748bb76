//! Yew, with one lifecycle for all function components.
//!
//! Yew compiles how a component is made, mounted, given new properties and taken away once for each component: for
//! seventy of them that was a fifth of the program that a phone downloads. Here they all are one component, [`Piece`],
//! that is given what to draw. Nothing changes for who writes a page: `html!` and `#[component]` name everything by
//! `::yew`, and this crate is what the front end knows by that name. It replaces one type, [`virtual_dom::VChild`],
//! which is what `html!` makes of `<Name … />`.
//!
//! What this deliberately is not: a component with a lifecycle of its own (`impl Component`, `ContextProvider`) does
//! not go through here; mount it with [`whole`].

use std::any::Any;
use std::rc::Rc;
use yew::html::IntoPropValue;
use yew::virtual_dom::{Key, VComp, VList, VNode};

pub use yew::*;

/// Yew's module, with our `VChild` in the place of Yew's.
pub mod virtual_dom {
    pub use super::VChild;
    pub use yew::virtual_dom::*;
}

/// What `html!` makes of `<Name … />`.
pub struct VChild<C: BaseComponent> {
    props: C::Properties,
    key: Option<Key>,
}

impl<C: BaseComponent> VChild<C> {
    /// A component with its properties.
    pub fn new(props: C::Properties, key: Option<Key>) -> Self {
        Self { props, key }
    }
}

impl<C, P> From<VChild<C>> for VNode
where
    C: BaseComponent<Properties = P> + FunctionProvider<Properties = P>,
    P: Properties + 'static,
{
    fn from(child: VChild<C>) -> Self {
        node(Rc::new(Given::<C> { props: child.props }), child.key)
    }
}

impl<C: BaseComponent> IntoPropValue<VNode> for VChild<C>
where
    VNode: From<Self>,
{
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

/// A component that has a lifecycle of its own.
pub fn whole<C: BaseComponent>(props: C::Properties) -> Html {
    VComp::new::<C>(Rc::new(props), None).into()
}

/// What a [`Piece`] draws.
trait Draw: 'static {
    /// Which component this is.
    fn kind(&self) -> usize;
    fn props(&self) -> &dyn Any;
    fn same_props(&self, other: &dyn Any) -> bool;
    fn draw(&self, hooks: &mut HookContext) -> HtmlResult;
}

/// A function component and what it is given.
struct Given<C: FunctionProvider> {
    props: C::Properties,
}

impl<C: FunctionProvider<Properties: 'static> + 'static> Draw for Given<C> {
    fn kind(&self) -> usize {
        C::run as fn(&mut HookContext, &C::Properties) -> HtmlResult as usize
    }

    fn props(&self) -> &dyn Any {
        &self.props
    }

    fn same_props(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other| self.props == *other)
    }

    fn draw(&self, hooks: &mut HookContext) -> HtmlResult {
        C::run(hooks, &self.props)
    }
}

/// The key says which component it is, and the page's own key which one of them, so that Yew never takes one for
/// another. A list around it keeps that key from the neighbours, who may be of the same kind, and carries the key that
/// the page gave: Yew asks a list's key only among its neighbours, so it alone would not renew a component that stands
/// by itself.
fn node(given: Rc<dyn Draw>, key: Option<Key>) -> VNode {
    let kind = given.kind();
    let own = key.as_ref().map_or_else(|| Key::from(kind), |key| Key::from(format!("{kind}/{key}")));
    let piece = VComp::new::<Piece>(Rc::new(PieceProps { given }), Some(own));
    VList::with_children(vec![piece.into()], key).into()
}

#[derive(Properties)]
struct PieceProps {
    given: Rc<dyn Draw>,
}

impl PartialEq for PieceProps {
    fn eq(&self, other: &Self) -> bool {
        self.given.kind() == other.given.kind() && self.given.same_props(other.given.props())
    }
}

#[component]
fn Piece(props: &PieceProps) -> HtmlResult {
    use_drawing(&*props.given)
}

/// Hooks of a piece are those of what it draws.
fn use_drawing(given: &dyn Draw) -> impl Hook<Output = HtmlResult> {
    struct Drawing<'a>(&'a dyn Draw);
    impl Hook for Drawing<'_> {
        type Output = HtmlResult;
        fn run(self, hooks: &mut HookContext) -> HtmlResult {
            self.0.draw(hooks)
        }
    }
    Drawing(given)
}
