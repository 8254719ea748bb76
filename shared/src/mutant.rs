//! Deliberate mistakes, made one at a time where they would really be made, so that the simulation can show that it
//! catches each of them.
//!
//! They are compiled in by the feature `mutants` alone, which only `tests` asks for: everywhere else [`is`] is a
//! constant `false`, and the compiler leaves the mistake out.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// One mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutant {
    /// The server takes numbers of a lane that do not follow on the last one.
    AcceptGaps,
    /// The server decides what was sent to another life of the log.
    AnyLife,
    /// The server knows a command by its number alone.
    CompareNumberOnly,
    /// Who was at a stop with two passports is counted twice, once these are joined.
    CountJoinedTwice,
    /// A backup is said to hold what comes after it.
    CountedTooEarly,
    /// The server decides commands that wait together on the state before all of them.
    DecideOutside,
    /// The server looks for what it already has before the transaction that it is in.
    DedupeOutside,
    /// The device's clock closes a sign-up.
    DeviceClockCloses,
    /// Only those who already read a scope are asked whether they still may.
    FilterTailsOnly,
    /// Forgetting the person forgets what they did.
    ForgetWithPerson,
    /// A party becomes larger, whoever waits and however few seats are free.
    GrowPastTheLine,
    /// A cursor holds the place in the whole log.
    GlobalCursor,
    /// A map is written in the order of a hash map.
    HashOrder,
    /// What the centre has received is not shown until it is pulled.
    HideReceived,
    /// A scope that may not be read any more stays on the device.
    KeepAfterGone,
    /// A late, older answer is taken in.
    LateAnswer,
    /// Forgetting the person keeps the copies of what they did.
    KeepSpares,
    /// A commit is not brought to the disk.
    LooseSync,
    /// A digest is taken of lengths as wide as the machine counts.
    MachineWidth,
    /// A receipt takes whatever has its number out of the outbox.
    MatchNumberOnly,
    /// No copy is kept of what the centre has received.
    NoSpares,
    /// An erasure leaves no tombstone.
    NoTombs,
    /// Events get their numbers before the transaction begins.
    NumberBefore,
    /// A row of the outbox is read only if this version would write it so.
    OwnRowsOnly,
    /// Whoever fits is let in, also past those who came earlier.
    PassTheLine,
    /// New numbers after a fork are new wishes.
    RelaneAsNew,
    /// A reset leaves what it says nothing of.
    ResetUpserts,
    /// A snapshot in an answer is stamped one number too high.
    ResetStampedLate,
    /// A saved state is stamped one event too high.
    SavedStampedLate,
    /// What is sent again after a restore is a new wish.
    SpareAsNew,
    /// What is sent again after a restore goes in the order in which it was received last.
    SparesDisordered,
    /// After a commit that failed, the state stays as if it had not.
    StateAhead,
    /// What is erased stays in the write-ahead log.
    StaysInJournal,
    /// The first refused command of a push ends it.
    StopAtRefusal,
    /// Tombstones stand only in the database.
    TombsInside,
    /// What a device says about the time is recorded as it is.
    TrustDeviceTime,
    /// An answer without our token is taken for ours.
    TrustToken,
    /// An event of an unknown kind makes its scope start anew.
    UnknownAborts,
    /// An event of an unknown kind is passed over without a word.
    UnknownSkipped,
    /// That an event was of an unknown kind is not brought to the disk.
    UnreadInMemory,
    /// The hash of a command is taken without its nonce.
    UnsaltedHash,
    /// A new life of the log empties the outbox.
    WipeOnNewLife,
}

/// Things in the order in which a hash map might give them: another one each time.
pub fn in_hash_order<T>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut things: Vec<T> = things.collect();
    things.sort_by_cached_key(|_| RandomState::new().build_hasher().finish());
    things
}

#[cfg(feature = "mutants")]
thread_local! {
    static MADE: std::cell::Cell<Option<Mutant>> = const { std::cell::Cell::new(None) };
}

/// Makes this mistake from now on, on this thread; or none.
#[cfg(feature = "mutants")]
pub fn make(mutant: Option<Mutant>) {
    MADE.set(mutant);
}

/// Whether this mistake is to be made.
#[cfg(feature = "mutants")]
pub fn is(mutant: Mutant) -> bool {
    MADE.get() == Some(mutant)
}

/// Whether this mistake is to be made: never.
#[cfg(not(feature = "mutants"))]
pub const fn is(_: Mutant) -> bool {
    false
}
