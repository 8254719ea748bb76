//! What the core may not take by itself: the time, and who asks.

use crate::day::Moment;
use crate::id::PartnerId;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// Anybody: a person at the kiosk or on a phone, unknown and wishing to stay so.
    Person,
    /// A kiosk or a tablet that the centre has enrolled: what people may do, and seats set aside for it.
    Device,
    /// The town itself: its own programme, loaded by the server.
    Town,
    /// Who answers for the centre: everything that people may do there.
    Director,
    /// Who works at the centre's desk: the programme, bookings and contacts.
    Agent,
    /// Who holds workshops and stops on the day: reads their books.
    Facilitator,
    /// Who works for a body that takes part: what that body holds, and nothing else.
    Partner(PartnerId),
}

/// Whether the state at hand holds every scope, or only those that a device may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knowledge {
    /// The server's state: what is not there does not exist.
    Everything,
    /// A device's state: what is not there may exist elsewhere, so nothing is refused for lack of it.
    OwnScopes,
}

/// The circumstances of one command.
#[derive(Debug, Clone)]
pub struct Context {
    /// When it is decided, in milliseconds since 1970, by the clock of whoever decides.
    pub now_ms: i64,
    /// The same in the town's own time.
    pub now: Moment,
    /// When the person did it, in milliseconds since 1970: declared by the device, bounded by the server.
    pub happened_ms: i64,
    /// Who asks.
    pub role: Role,
    /// What the state at hand can know.
    pub knowledge: Knowledge,
}
