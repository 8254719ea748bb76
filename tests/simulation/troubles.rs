//! What befalls devices and the server besides the network.

use crate::device::{Device, Kind};
use crate::hall::{Hall, TEN_YEARS_MS};
use plein_sens_shared::context::Role;
use plein_sens_shared::id::PassportId;

/// The most devices at a time.
const CROWD: usize = 8;

impl Hall {
    pub(crate) fn befall_device(&mut self, index: usize) {
        let now_ms = self.now_ms;
        match self.rng.u32(..13) {
            0..=1 => {
                self.say(|hall| format!("{} is closed and opened again", hall.devices[index].name));
                self.devices[index].restart(now_ms);
            }
            2..=3 if self.devices[index].tabs() == 1 => {
                self.say(|hall| format!("{} has a second tab", hall.devices[index].name));
                self.devices[index].open_tab(now_ms);
            }
            2..=3 => self.devices[index].restart(now_ms),
            4 => self.wipe(index),
            5 => self.clone_device(index),
            6..=7 => self.copy_or_put_back(index),
            8..=9 => {
                self.devices[index].disk_full ^= true;
                self.say(|hall| {
                    format!("the disk of {} is full: {}", hall.devices[index].name, hall.devices[index].disk_full)
                });
            }
            10 => self.older_row(index),
            11 => self.newer_row(index),
            _ => self.next_person(index),
        }
    }

    fn wipe(&mut self, index: usize) {
        self.say(|hall| format!("{} is wiped", hall.devices[index].name));
        self.active.retain(|other| *other != index);
        self.taps.iter_mut().filter(|tap| tap.device == index).for_each(|tap| tap.excused = true);
        self.new_device();
    }

    fn clone_device(&mut self, index: usize) {
        if self.active.len() >= CROWD {
            return;
        }
        let copy = self.devices.len();
        let name = format!("{} (copied as {copy})", self.devices[index].name);
        let old = &mut self.devices[index];
        let skew = self.rng.i64(-TEN_YEARS_MS..TEN_YEARS_MS);
        let mut device = Device::new(name, old.kind, old.rows.clone(), skew, self.mutant);
        device.copies(old);
        self.say(|hall| format!("{} is copied", hall.devices[index].name));
        self.devices.push(device);
        self.active.push(copy);
    }

    fn copy_or_put_back(&mut self, index: usize) {
        let place = self.copies.iter().position(|(device, ..)| *device == index);
        let Some((_, rows, taps)) = place.map(|place| self.copies.swap_remove(place)) else {
            self.say(|hall| format!("the disk of {} is copied away", hall.devices[index].name));
            self.copies.push((index, self.devices[index].rows.clone(), self.taps.len()));
            return;
        };
        self.say(|hall| format!("{} is put back to its older copy", hall.devices[index].name));
        self.devices[index].put_back(rows, self.now_ms);
        self.taps[taps..].iter_mut().filter(|tap| tap.device == index).for_each(|tap| tap.excused = true);
    }

    /// At a kiosk the next person comes; a tablet's staff loses its right to read.
    fn next_person(&mut self, index: usize) {
        match self.devices[index].kind {
            Kind::Phone => {}
            Kind::Kiosk => {
                self.say(|hall| format!("the next person stands at {}", hall.devices[index].name));
                let fresh = PassportId::from_bits(self.bits());
                let now_ms = self.now_ms;
                if self.devices[index].forget_person(now_ms, fresh) {
                    self.taps.iter_mut().filter(|tap| tap.device == index).for_each(|tap| tap.is_forgotten = true);
                }
                self.copies.retain(|(device, ..)| *device != index);
            }
            Kind::Tablet => {
                self.say(|hall| format!("{} may read the books no more", hall.devices[index].name));
                self.devices[index].role = Role::Person;
            }
        }
    }

    pub(crate) fn befall_server(&mut self) {
        let full = self.server.is_full();
        match self.rng.u32(..12) {
            0..=1 => {
                let save = self.rng.bool();
                self.say(|_| format!("the server is closed (state saved: {save}) and started again"));
                self.server.restart(save, false);
            }
            2 => {
                self.say(|_| "the server loses the name of its life".to_owned());
                self.server.restart(false, true);
            }
            3..=4 if full => self.server.make_room(),
            3..=4 => {
                self.say(|_| "the server's disk is full".to_owned());
                self.server.fill_disk();
            }
            5 => self.newer_event(),
            6 => self.stranger(),
            7..=8 => self.back_up(),
            9 => self.restore(),
            10 => self.tend(),
            _ => self.twin(),
        }
    }
}
