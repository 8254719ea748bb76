//! What becomes of a card that is shown: it passes, has passed, is taken back, or is none. Each answer is what the device's own
//! disk has said; when the centre knows better, because another tablet was sooner, it is said then.

use super::joining::Step;
use super::outcome::Shown;
use super::passage::{self, Passage};
use crate::platform::stand::{select, shake};
use crate::words::say;
use plein_sens_frontend::design::Sense;
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::keeping::{Store, Trouble};
use plein_sens_frontend::platform::{clock, page, sound};
use plein_sens_frontend::{refusal, trouble};
use plein_sens_shared::code::BadCode;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{CardKey, IntentId, PassportId, StopId};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::replica::Stage;
use plein_sens_shared::trail::CheckIn;
use plein_sens_shared::trail::card::{BadCard, Card, CardCode, CardKind};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The one field.
pub const FIELD: &str = "stand-scan";
/// A class that nobody has counted yet.
pub const CLASS: u32 = 25;
/// How many passages are listed.
const LISTED: usize = 30;
/// How many passports the tablet goes on knowing, to say “already here” without a network; together they are asked for in one
/// question.
const KNOWN: usize = 45;
/// A card that the camera still sees is not shown again.
const SAME_CARD_MS: i64 = 4_000;

/// The stop at work, to be cloned freely.
#[derive(Clone)]
pub struct Passing {
    pub voice: Voice,
    pub store: Store,
    pub stop: StopId,
    pub reads: CardKey,
    pub sense: Sense,
    pub shown: UseStateSetter<Shown>,
    pub here: Rc<Here>,
}

/// What stands on the tablet as long as the page is open.
#[derive(Default)]
pub struct Here {
    /// The last first.
    pub passages: RefCell<Vec<Passage>>,
    pub silent: Cell<bool>,
    /// Two are being joined, and perhaps the first of them is shown.
    pub joining: RefCell<Step>,
    /// The wishes to join that the centre may still refuse.
    pub joins: RefCell<Vec<IntentId>>,
    /// The class of which it is asked how many came. It stands here until somebody has said so, or that nothing is noted.
    pub class: RefCell<Option<Card>>,
    /// Whether a card was shown meanwhile, and not taken.
    turned_away: Cell<bool>,
    seen: RefCell<Option<(String, i64)>>,
}

impl Here {
    /// Nothing is asked of a class any more: a card that is still held before the camera is seen anew.
    fn answers(&self) {
        self.class.take();
        if self.turned_away.take() {
            self.seen.take();
        }
    }

    fn passed(&self, passage: Passage) {
        let mut passages = self.passages.borrow_mut();
        passages.insert(0, passage);
        passages.truncate(LISTED);
    }

    /// With the passages that an earlier opening of this page has left here.
    pub fn holding(mut passages: Vec<Passage>) -> Self {
        passages.truncate(LISTED);
        Self { passages: RefCell::new(passages), ..Self::default() }
    }
}

impl Passing {
    /// The camera has read something: once, however long it is held there.
    pub fn seen(&self, text: &str) {
        let now_ms = clock::monotonic_ms().unwrap_or_default();
        let before = self.here.seen.replace(Some((text.to_owned(), now_ms)));
        if before.is_none_or(|(before, at_ms)| before != text || now_ms - at_ms > SAME_CARD_MS) {
            // What is not taken is told, and seen anew when it can be.
            self.scanned(text);
        }
    }

    /// Somebody shows a card, or types its code; whether it is done with. A card is not while a class waits to be counted.
    pub fn scanned(&self, text: &str) -> bool {
        if self.joins(text) {
            return true;
        }
        let voice = &self.voice;
        let why = match Card::read(&self.reads, text) {
            Ok(card) => return self.card(card),
            Err(BadCard::Other) => say!(voice, "stand-not-a-card"),
            Err(BadCard::Code(BadCode::Length { typed })) => say!(voice, "stand-code-length", typed = typed),
            Err(BadCard::Code(BadCode::Letter(letter))) => {
                voice.named("code-letter", &[("letter", letter.to_string().into())])
            }
            Err(BadCard::Code(BadCode::Check)) => voice.named("code-check", &[]),
        };
        self.tell(Shown::Wrong(why));
        true
    }

    fn card(&self, card: Card) -> bool {
        let class = self.here.class.borrow().clone().filter(|class| *class != card);
        if let Some(class) = class {
            self.here.turned_away.set(true);
            self.tell(Shown::First(class));
            select(FIELD);
            return false;
        }
        let held = self.store.state().passports.get(&card.passport).cloned();
        match (card.code.kind(), held.as_ref().and_then(|held| held.stops.get(&self.stop))) {
            (CardKind::Class, Some(&at_ms)) => self.tell(Shown::Already(Some(card.code), at_ms)),
            (CardKind::Class, None) => {
                // How many there were at the stop before comes with it, where the network is.
                self.store.follow(Scope::Passport(card.passport.clone()));
                self.here.class.replace(Some(card.clone()));
                self.shown.set(Shown::Class(card));
            }
            (CardKind::Person, _) => self.pass(card, None),
        }
        true
    }

    /// Nothing is noted for the class.
    pub fn lets_class_go(&self) {
        self.here.answers();
        self.shown.set(Shown::Nobody);
        page::lead_to(FIELD);
    }

    /// It passes here, alone or as a class.
    pub fn pass(&self, card: Card, people: Option<u32>) {
        let passing = self.clone();
        spawn_local(async move {
            let at_ms = clock::context().happened_ms;
            let recorded = passing.record(&card.passport, people).await;
            // What the disk refuses is not noted, and still asked.
            let is_class = passing.here.class.borrow().as_ref() == Some(&card);
            if is_class && !matches!(recorded, Err(Trouble::Disk(_))) {
                passing.here.answers();
            }
            match recorded {
                Ok(intent) => {
                    let (passport, code) = (card.passport.clone(), Some(card.code.clone()));
                    let passage = Passage { passport, code, at_ms, people, intents: vec![intent], taken_back: false };
                    passing.here.passed(passage);
                    passing.tell(Shown::Passed(card, people));
                    // If the disk refuses, they are forgotten with the next one; the screen says that it refuses.
                    drop(passing.store.forget_passports(&passing.stop, KNOWN).await);
                }
                Err(why) => passing.not(Some(card.code), &why),
            }
        });
    }

    /// It was a slip.
    pub fn take_back(&self, passport: PassportId, code: Option<CardCode>) {
        let passing = self.clone();
        spawn_local(async move {
            match passing.record(&passport, Some(0)).await {
                Ok(intent) => {
                    passage::take_back(&mut passing.here.passages.borrow_mut(), &passport, intent);
                    passing.tell(Shown::TakenBack(code));
                }
                Err(why) => passing.not(code, &why),
            }
        });
    }

    async fn record(&self, passport: &PassportId, people: Option<u32>) -> Result<IntentId, Trouble> {
        let wish = CheckIn { passport: passport.clone(), stop: self.stop.clone(), people };
        self.store.record(Command::CheckIn(wish)).await
    }

    fn not(&self, code: Option<CardCode>, why: &Trouble) {
        self.tell(match why {
            Trouble::Refused(Refusal::AlreadyHere { at_ms }) => Shown::Already(code, *at_ms),
            why => Shown::Wrong(trouble(&self.voice, why)),
        });
    }

    /// The centre has answered: it may know of a passage that this tablet did not.
    pub fn answered(&self) {
        let refused: Vec<(IntentId, Refusal)> = {
            let replica = self.store.replica();
            let why = |stage: &Stage| match stage {
                Stage::Refused { refusal } => Some(refusal.clone()),
                Stage::Kept | Stage::Received | Stage::Unreadable => None,
            };
            replica.outbox().iter().filter_map(|it| Some((it.envelope.intent.clone(), why(&it.stage)?))).collect()
        };
        for (intent, why) in refused {
            let mut passages = self.here.passages.borrow_mut();
            let Some(place) = passages.iter().position(|it| it.intents.contains(&intent)) else {
                drop(passages);
                if self.here.joins.borrow().contains(&intent) {
                    self.store.put_away(intent);
                    self.tell(Shown::Wrong(refusal(&self.voice, &why)));
                }
                continue;
            };
            let Passage { code, .. } = passages.remove(place);
            drop(passages);
            self.store.put_away(intent);
            self.tell(match why {
                Refusal::AlreadyHere { at_ms } => Shown::Already(code, at_ms),
                why => Shown::Wrong(refusal(&self.voice, &why)),
            });
        }
    }

    /// Shows it, and lets it be heard and felt; the field listens again.
    pub fn tell(&self, shown: Shown) {
        let low = matches!(shown, Shown::Wrong(_) | Shown::Already(..) | Shown::TakenBack(_));
        shake(if low { 300 } else { 80 });
        if !self.here.silent.get() {
            // Where there is no sound, the picture and the words say the same.
            sound::chime(&if low { vec![220.0, 220.0] } else { own_notes(self.sense) }).unwrap_or_default();
        }
        self.shown.set(shown);
        page::lead_to(FIELD);
    }
}

/// Each sense has its own two notes, rising.
fn own_notes(sense: Sense) -> Vec<f32> {
    match sense {
        Sense::Sight => vec![523.25, 659.25],
        Sense::Hearing => vec![587.33, 739.99],
        Sense::Smell => vec![659.25, 783.99],
        Sense::Taste => vec![698.46, 880.0],
        Sense::Touch => vec![783.99, 987.77],
    }
}
