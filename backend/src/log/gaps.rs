//! What is missing: numbers that a device says it has given to sends, and that never came. Normally they follow within
//! a moment; what stays is a send that the device lost, or that its version of the app cannot read. A small table, for
//! whoever watches over the server: it says of which day, never of whom.

use super::LogError;
use plein_sens_shared::id::LaneId;
use rusqlite::{Connection, OptionalExtension, params};

/// The most gaps that are remembered; the oldest are forgotten first.
const MOST: u32 = 1_000;
/// How long one is remembered, in milliseconds: ninety days.
const REMEMBERED_MS: i64 = 90 * DAY_MS;
/// How long the same gap is not written again.
const DAY_MS: i64 = 24 * 3_600_000;

/// Numbers of one lane that never came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Of which lane.
    pub lane: LaneId,
    /// The first that is missing.
    pub from_n: u64,
    /// The last that is missing.
    pub to_n: u64,
    /// When the device last spoke of what comes behind, in milliseconds since 1970.
    pub seen_ms: i64,
}

impl Gap {
    /// How many sends that is.
    pub fn sends(&self) -> u64 {
        (self.to_n + 1).saturating_sub(self.from_n)
    }

    /// What is still missing once a lane is received up to `received_to`; none if nothing is.
    #[must_use]
    pub fn after(self, received_to: u64) -> Option<Self> {
        let gap = Self { from_n: self.from_n.max(received_to + 1), ..self };
        (gap.sends() > 0).then_some(gap)
    }
}

/// Made beside the numbered tables: an older program does not need it, and a newer one makes it where it lacks.
pub(super) const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS gaps (
        lane TEXT PRIMARY KEY, from_n INTEGER NOT NULL, to_n INTEGER NOT NULL, seen_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// Remembers a gap; the same one at most once a day, and no more than there is room for.
pub(super) fn note(connection: &mut Connection, gap: &Gap) -> Result<(), LogError> {
    let Gap { lane, from_n, to_n, seen_ms } = gap;
    let sql = "SELECT 1 FROM gaps WHERE lane = ?1 AND from_n = ?2 AND to_n >= ?3 AND seen_ms > ?4";
    let by = params![lane.as_str(), from_n, to_n, seen_ms - DAY_MS];
    if connection.prepare_cached(sql)?.query_row(by, |_| Ok(())).optional()?.is_some() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    transaction.execute(
        "INSERT INTO gaps (lane, from_n, to_n, seen_ms) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (lane) DO UPDATE
         SET from_n = excluded.from_n, to_n = max(to_n, excluded.to_n), seen_ms = excluded.seen_ms",
        params![lane.as_str(), from_n, to_n, seen_ms],
    )?;
    transaction.execute("DELETE FROM gaps WHERE seen_ms < ?1", [seen_ms - REMEMBERED_MS])?;
    let too_many =
        "DELETE FROM gaps WHERE lane IN (SELECT lane FROM gaps ORDER BY seen_ms DESC, lane LIMIT -1 OFFSET ?1)";
    transaction.execute(too_many, [MOST])?;
    transaction.commit()?;
    Ok(())
}

/// All that were remembered, the newest first; whether they have been closed since is for the caller to ask.
pub(super) fn all(connection: &Connection) -> Result<Vec<Gap>, LogError> {
    let mut statement =
        connection.prepare_cached("SELECT lane, from_n, to_n, seen_ms FROM gaps ORDER BY seen_ms DESC, lane")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, u64>(1)?, row.get::<_, u64>(2)?, row.get::<_, i64>(3)?))
    })?;
    let mut gaps = Vec::new();
    for row in rows {
        let (lane, from_n, to_n, seen_ms) = row?;
        let lane = LaneId::try_from(lane).map_err(|_| LogError::Storage("a gap of a broken lane".to_owned()))?;
        gaps.push(Gap { lane, from_n, to_n, seen_ms });
    }
    Ok(gaps)
}

/// The same without a disk.
pub(super) fn note_in(gaps: &mut Vec<Gap>, gap: &Gap) {
    let known = gaps.iter().find(|known| known.lane == gap.lane).map_or(0, |known| known.to_n);
    gaps.retain(|known| known.lane != gap.lane && known.seen_ms >= gap.seen_ms - REMEMBERED_MS);
    gaps.push(Gap { to_n: gap.to_n.max(known), ..gap.clone() });
    gaps.sort_by(|a, b| b.seen_ms.cmp(&a.seen_ms).then_with(|| a.lane.cmp(&b.lane)));
    gaps.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
}
