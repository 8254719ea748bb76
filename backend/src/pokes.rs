//! Pokes: that a public scope has changed, to everybody who listens.
//!
//! A hall of phones pulls when it is poked. So the more listen, the less often they are poked, and each of them a little
//! later than the one before: what they ask for is never more than the writer can answer beside its work.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, atomic::AtomicU32, atomic::Ordering};
use std::thread;
use std::time::Duration;
use tokio::sync::broadcast;

/// What is said to have changed when it is more than one scope, or when a listener has missed some.
pub const EVERYTHING: &str = "everything";
/// How many pokes a slow listener may miss before it is simply told to look at everything.
const MISSED: usize = 64;
/// How long all are left in peace after a poke, for each of them: a thousand pulls a second at the most.
const PEACE_EACH: Duration = Duration::from_millis(1);
/// However many they are: a board in the hall is never older than that.
const LONGEST_PEACE: Duration = Duration::from_secs(5);

/// The way to those who listen, to be cloned freely.
#[derive(Clone)]
pub struct Pokes {
    pokes: broadcast::Sender<String>,
    listened: Arc<AtomicU32>,
}

/// The way in: names of scopes that have changed. The pokes end when it is dropped.
pub type Changed = Sender<String>;

impl Pokes {
    /// Starts passing on what has changed: at once when nobody was poked lately, else together with what changes until
    /// then.
    pub fn start() -> (Self, Changed) {
        let (changed, news) = channel();
        let (pokes, _) = broadcast::channel(MISSED);
        let to = pokes.clone();
        thread::spawn(move || pass_on(&news, &to));
        (Self { pokes, listened: Arc::default() }, changed)
    }

    /// Listens to the names of public scopes that change.
    pub fn listen(&self) -> broadcast::Receiver<String> {
        self.pokes.subscribe()
    }

    /// A new listener's turn among all of them.
    pub fn turn(&self) -> Turn {
        // The golden ratio: whoever comes next falls into the widest gap.
        let place = self.listened.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9);
        Turn { pokes: self.pokes.clone(), place }
    }
}

/// When it is a listener's turn to hear a poke.
pub struct Turn {
    pokes: broadcast::Sender<String>,
    place: u32,
}

impl Turn {
    /// How long after the poke, with as many listeners as there are now.
    pub fn wait(&self) -> Duration {
        let spread = peace(self.pokes.receiver_count()) / 2;
        spread.mul_f64(f64::from(self.place) / f64::from(u32::MAX))
    }
}

/// For how long so many listeners are left in peace.
fn peace(listeners: usize) -> Duration {
    PEACE_EACH.saturating_mul(u32::try_from(listeners).unwrap_or(u32::MAX)).min(LONGEST_PEACE)
}

fn pass_on(news: &Receiver<String>, pokes: &broadcast::Sender<String>) {
    while let Ok(first) = news.recv() {
        let is_one = news.try_iter().filter(|other| *other != first).count() == 0;
        // Nobody listening is fine.
        drop(pokes.send(if is_one { first } else { EVERYTHING.to_owned() }));
        thread::sleep(peace(pokes.receiver_count()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hall_hears_once_of_what_changed_many_times() {
        let (pokes, changed) = Pokes::start();
        let mut hall: Vec<_> = (0..200).map(|_| pokes.listen()).collect();
        changed.send("board".to_owned()).unwrap();
        assert_eq!(hall[0].blocking_recv().unwrap(), "board", "the first poke does not wait");
        for _ in 0..1_000 {
            changed.send("board".to_owned()).unwrap();
        }
        changed.send("programme".to_owned()).unwrap();
        // The pokes end with all who could send some.
        drop((changed, pokes));
        let rest: Vec<String> = std::iter::from_fn(|| hall[0].blocking_recv().ok()).collect();
        assert_eq!(rest, [EVERYTHING]);
    }

    #[test]
    fn listeners_take_turns_and_few_do_not_wait() {
        let (pokes, _changed) = Pokes::start();
        let hall: Vec<_> = (0..1_000).map(|_| (pokes.listen(), pokes.turn())).collect();
        let mut waits: Vec<Duration> = hall.iter().map(|(_, turn)| turn.wait()).collect();
        waits.sort();
        let gaps = waits.windows(2).map(|pair| pair[1].saturating_sub(pair[0]));
        assert!(waits[999] < Duration::from_millis(500) && gaps.max().unwrap() < Duration::from_millis(2), "{waits:?}");
        drop(hall);
        let (_alone, turn) = (pokes.listen(), pokes.turn());
        assert!(turn.wait() < Duration::from_millis(1));
        assert_eq!(peace(1_000_000), LONGEST_PEACE);
    }
}
