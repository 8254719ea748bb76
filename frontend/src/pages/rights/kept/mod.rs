//! Answers that stay on a person's own phone, if they ask for it: what was found is looked at again when amounts or aids
//! have changed. Nothing of it leaves the phone, and one touch erases it.

mod keep;
mod recheck;
mod reopen;

pub use keep::{Changed, Keep};
pub use recheck::Recheck;
pub use reopen::Reopen;

use super::door::Desk;
use crate::platform::engine::OutOfDate;
use crate::platform::{kept_answers, pin};
use plein_sens_shared::rights::kept::{Kept, Since, Visit, found};
use plein_sens_shared::rights::see::{LocalView, ResultsView};
use std::cell::RefCell;

thread_local! {
    /// Of the person who has kept, or opened again, what stands on this phone; until the page goes.
    static OWNER: RefCell<Option<Owner>> = const { RefCell::new(None) };
}

/// Who may write what is kept anew.
#[derive(Clone, PartialEq)]
struct Owner {
    /// The code, where one was chosen.
    pin: Option<String>,
    /// The visit that was opened again; none in the visit itself.
    before: Option<Visit>,
    /// What stands on the phone.
    kept: Visit,
}

/// This visit, with what these results are.
pub fn visit(desk: &Desk, answers: &str, results: &ResultsView, aids: &[LocalView]) -> Result<Visit, OutOfDate> {
    let basis = desk.engine.basis(&desk.month, &desk.aids)?;
    Ok(Visit { basis, found: found(results, aids), answers: answers.to_owned() })
}

/// What has changed since the visit that was opened again; none where none was, or where other answers were given since.
fn since(visit: &Visit) -> Option<Since> {
    OWNER.with_borrow(|owner| {
        let before = owner.as_ref()?.before.as_ref().filter(|before| before.answers == visit.answers)?;
        Some(before.since(&visit.found))
    })
}

fn is_owner() -> bool {
    OWNER.with_borrow(Option::is_some)
}

/// Keeps a visit, sealed where a code was chosen; whether that is done.
async fn put(visit: Visit, pin: Option<String>) -> bool {
    let kept = match &pin {
        None => Some(Kept::Open(visit.clone())),
        Some(pin) => {
            let sealed = pin::seal(pin, &visit.written()).await;
            sealed.map(|bytes| Kept::Sealed { basis: visit.basis.clone(), bytes })
        }
    };
    let done = kept.is_some_and(|kept| kept_answers::keep(&kept));
    if done {
        OWNER.with_borrow_mut(|owner| {
            let before = owner.take().and_then(|owner| owner.before);
            *owner = Some(Owner { pin, before, kept: visit });
        });
    }
    done
}

/// Keeps what the owner has seen by now in the place of what stands there.
async fn put_again(visit: Visit) {
    let owner = OWNER.with_borrow(Option::clone).filter(|owner| owner.kept != visit);
    if let Some(owner) = owner {
        // Refused: what stood there before stays, and will be looked at once more.
        put(visit, owner.pin).await;
    }
}

/// Opens a visit: its person may write it anew.
fn opened(visit: Visit, pin: Option<String>) {
    OWNER.set(Some(Owner { pin, before: Some(visit.clone()), kept: visit }));
}

/// Erases what is kept; whether that is done. The answers on the glass stay until the page goes.
pub fn forget() -> bool {
    OWNER.set(None);
    kept_answers::forget()
}
