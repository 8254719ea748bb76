//! The centre's own devices: enrolled with a code that staff are shown, listed, retired. A device's credential is a
//! random secret in a cookie that no script reads, kept here as its digest.

use super::doors::{self, Opens};
use super::{Office, digest, random};
use crate::audit::{self, Deed};
use crate::problem;
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::context::Role;
use plein_sens_shared::office::{Account, Device, DeviceKind, Given, NewDevice, Report, Standing};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
use rusqlite::{OptionalExtension as _, Row, params};

/// How long somebody has to walk to the device and type the code.
const ENROLMENT_MS: i64 = 15 * 60_000;
/// The longest name of a device, and of a version.
const LONGEST: usize = 60;

impl Office {
    /// A code for a new device.
    pub fn new_device(&self, now_ms: i64, by: &Account, wish: &NewDevice) -> Result<Given, Problem> {
        may_run_devices(by)?;
        let name = wish.name.trim();
        if name.is_empty() || name.chars().count() > LONGEST || name.chars().any(char::is_control) {
            return Err(problem::malformed("un nom d’appareil de 60 lettres au plus est demandé"));
        }
        self.change(|tx| {
            let behind = (wish.kind.name(), Some(name));
            let given = doors::make(tx, Opens::Device, behind, &by.name, now_ms + ENROLMENT_MS)?;
            audit::write(tx, now_ms, Deed::DeviceInvited, name, &by.name, "")?;
            Ok(given)
        })
    }

    /// A device takes its code up: its secret, and what it is.
    pub fn enrol(&self, now_ms: i64, code: &OneTimeCode) -> Result<(String, Standing), Problem> {
        self.through(now_ms, &[Opens::Device], code, |tx, _, behind| {
            let kind = DeviceKind::named(&behind.what).ok_or_else(problem::bad_code)?;
            let (secret, name) = (random::<32>(), behind.detail.unwrap_or_default());
            let sql = "INSERT INTO device (id, digest, kind, name, enrolled_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
            tx.execute(sql, params![random::<16>(), digest(&secret), kind.name(), name, now_ms])?;
            audit::write(tx, now_ms, Deed::DeviceEnrolled, &name, &name, "")?;
            Ok((secret, Standing { name: Some(name), kind: Some(kind) }))
        })
    }

    /// What a device says of itself; answered with what it is here: nothing, once it is retired.
    pub fn report(&self, now_ms: i64, secret: &str, report: &Report) -> Result<Standing, Problem> {
        if report.version.chars().count() > LONGEST {
            return Err(problem::malformed("une version de 60 lettres au plus est demandée"));
        }
        let digest = digest(secret);
        self.change(|tx| {
            let sql = "UPDATE device SET seen_ms = ?1, report = ?2, ahead_ms = ?3
                       WHERE digest = ?4 AND retired_ms IS NULL RETURNING name, kind";
            let written = serde_json::to_string(report).expect("a report is texts and numbers");
            let ahead_ms = report.now_ms.saturating_sub(now_ms);
            let read = |row: &Row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
            let found = tx.query_row(sql, params![now_ms, written, ahead_ms, digest], read).optional()?;
            let (name, kind) = found.unzip();
            Ok(Standing { name, kind: kind.and_then(|kind| DeviceKind::named(&kind)) })
        })
    }

    /// As what the holder of a secret asks: a device of ours that is not retired, or anybody.
    pub fn role_of_device(&self, secret: &str) -> Result<Role, Problem> {
        let sql = "SELECT kind FROM device WHERE digest = ?1 AND retired_ms IS NULL";
        let kind = self.read(|all| all.query_row(sql, [digest(secret)], |row| row.get::<_, String>(0)).optional())?;
        Ok(kind.and_then(|kind| DeviceKind::named(&kind)).map_or(Role::Person, DeviceKind::role))
    }

    /// All devices, those in use first.
    pub fn devices(&self, by: &Account) -> Result<Vec<Device>, Problem> {
        may_run_devices(by)?;
        self.read(|connection| {
            let sql = "SELECT id, kind, name, enrolled_ms, seen_ms, report, ahead_ms, retired_ms FROM device
                       ORDER BY retired_ms, name, id";
            connection.prepare(sql)?.query_map([], device)?.collect()
        })
    }

    /// Retires a device: its secret opens nothing from now on.
    pub fn retire_device(&self, now_ms: i64, by: &Account, id: &str) -> Result<(), Problem> {
        may_run_devices(by)?;
        self.change(|tx| {
            let sql = "UPDATE device SET retired_ms = coalesce(retired_ms, ?1) WHERE id = ?2 RETURNING name";
            let name: Option<String> = tx.query_row(sql, params![now_ms, id], |row| row.get(0)).optional()?;
            let name = name.ok_or_else(problem::not_found)?;
            Ok(audit::write(tx, now_ms, Deed::DeviceRetired, &name, &by.name, "")?)
        })
    }
}

fn may_run_devices(by: &Account) -> Result<(), Problem> {
    if permit::may_run_devices(&by.role()) { Ok(()) } else { Err(problem::not_allowed()) }
}

fn device(row: &Row) -> rusqlite::Result<Device> {
    let (kind, report): (String, Option<String>) = (row.get(1)?, row.get(5)?);
    Ok(Device {
        id: row.get(0)?,
        kind: DeviceKind::named(&kind).unwrap_or(DeviceKind::Tablet),
        name: row.get(2)?,
        enrolled_ms: row.get(3)?,
        seen_ms: row.get(4)?,
        report: report.and_then(|report| serde_json::from_str(&report).ok()),
        ahead_ms: row.get(6)?,
        retired_ms: row.get(7)?,
    })
}
