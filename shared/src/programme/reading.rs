//! How the programme is read, in the order in which its types stand.

use super::{Announcement, Audience, Event, Kind, Occasion, Partner, Programme, Seats, Slot, Workshop};
use crate::written::{read_named, read_struct, read_tagged};

read_struct!(Occasion { town, title, about, first_day, days, demo, leases });
read_struct!(Partner { id, name });
read_named!(Audience; Everyone, Families, Seniors, Schools);
read_named!(Kind; Workshop, Bus, Forum);
read_struct!(Workshop { id, kind, title, about, partner, place, day, start, end, audience, accessible, seats, offer_on_h, was } default { languages, asks_ages, cancelled, demo });
read_struct!(Slot { day, start, end, place });
read_tagged!(Announcement, "item"; Occasion(_), Partner(_), Workshop(_), Trail(_), Survey(_), SealingKey(_), Settings(_), Aid(_), Leaflet(_));
read_struct!(Seats { free, waiting });
read_tagged!(Event, "kind"; Announced { what }, SeatsLeft { workshop, seats }, Renewed { occasion });
read_struct!(Programme { occasion, partners, workshops, seats, trails, surveys, sealing_key, settings } default { aids, leaflets });
