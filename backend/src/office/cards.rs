//! Numbers for cards of paper. One row: the town's key, drawn once, and the next number. Numbers are given away before
//! anything is printed, so that two printers never print one card twice; which were printed nobody notes.

use super::{Office, random};
use crate::audit::{self, Deed};
use crate::problem;
use plein_sens_shared::office::{Account, CardNumbers, MOST_AT_ONCE, MOST_CARDS, NumberCards};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
use rusqlite::Row;

impl Office {
    /// Gives numbers that nobody else is given, and the key; the key alone to whoever holds a stop.
    pub fn number_cards(&self, now_ms: i64, by: &Account, wish: &NumberCards) -> Result<CardNumbers, Problem> {
        let role = by.role();
        let may = if wish.count == 0 { permit::may_hold_stops(&role) } else { permit::may_print_cards(&role) };
        if !may {
            return Err(problem::not_allowed());
        }
        if wish.count > MOST_AT_ONCE {
            return Err(problem::malformed("2 000 cartes au plus sont demandées à la fois"));
        }
        self.change(|tx| {
            let sql = "INSERT INTO card_series (one, key, next) VALUES (1, ?1, 1 + ?2)
                       ON CONFLICT (one) DO UPDATE SET next = next + ?2 RETURNING key, next";
            let read = |row: &Row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?));
            let (key, next) = tx.query_row(sql, (random::<32>(), wish.count), read)?;
            if next > MOST_CARDS {
                return Err(problem::malformed("la ville a imprimé toutes les cartes qu’elle pouvait").into());
            }
            let key = key.parse().map_err(|_| problem::unavailable())?;
            if wish.count > 0 {
                audit::write(tx, now_ms, Deed::CardsNumbered, &wish.count.to_string(), &by.name, "")?;
            }
            Ok(CardNumbers { key, from: next - wish.count })
        })
    }
}
