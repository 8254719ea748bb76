//! What a device reads of its own disk, on which everything may stand, and the file that a person took along from it.

use crate::decoders::{again, context};
use crate::{Target, Writer};
use plein_sens_shared::replica::{Export, Pending, Replica, SealedRow, Spare};
use plein_sens_shared::written;
use serde_json::json;

pub const TARGETS: &[Target] = &[
    Target::new("outbox_row", again::<Pending>),
    Target::new("sealed_row", again::<SealedRow>),
    Target::new("spare_row", again::<Spare>),
    Target::new("replica_rows", replica_rows).with_kinds(|| ROWS.map(str::to_owned).to_vec()),
    Target::new("export", export),
];

/// What stands before the `/` in the names of rows.
const ROWS: [&str; 7] = ["scope", "outbox", "sealed", "spare", "voucher", "lane", "lineage"];

fn replica_rows(writer: &mut Writer) {
    let rows: Vec<(String, String)> = (0..writer.rng.usize(1..5)).map(|_| row(writer)).collect();
    let (mut replica, damage) = Replica::load(rows.clone(), &context(writer));
    for (name, _) in rows.iter().filter(|row| !damage.rows.contains(row)) {
        writer.accepts(name.split('/').next().unwrap_or_default());
    }
    drop((replica.pushes(), replica.pull(), replica.awaited(), replica.sealed_pushes(), replica.vouchers_to_show()));
    let exported = replica.export("0.1.0", damage.rows.into_iter().map(|(_, row)| row).collect());
    assert_eq!(written::parse::<Export>(&exported.text()), Some(exported));
    drop(replica.forget_person(&context(writer)));
}

/// A row whose value is mostly what belongs there.
fn row(writer: &mut Writer) -> (String, String) {
    let kind = *writer.one(&ROWS);
    let (scope, snapshot) = writer.one(&writer.seeds.snapshots);
    let number = writer.rng.u8(..3);
    let (name, value) = match kind {
        "scope" => {
            let row = json!({ "cursor": null, "snapshot": snapshot, "unread": ["{}"] });
            (format!("scope/{scope}"), writer.spoiled(&row).to_string())
        }
        "lane" => {
            let row = json!({ "id": "000000000000000000000000000000c3", "next_n": 4 });
            (format!("lane/{scope}"), writer.spoiled(&row).to_string())
        }
        "voucher" => (format!("voucher/{scope}"), writer.spoiled(&json!("PS1/P/A1")).to_string()),
        "lineage" => ("lineage".to_owned(), writer.spoiled(&json!("000000000000000000000000000000e5")).to_string()),
        kept => (format!("{kept}/{number}"), writer.text_of(&format!("{kept}_row"))),
    };
    let name = if writer.once_in(8) { writer.text() } else { name };
    let value = if writer.once_in(8) { writer.text() } else { value };
    (name, writer.written(value))
}

/// A file that somebody brings, and what a device that stands for it would send.
fn export(writer: &mut Writer) {
    if let Some(export) = written::parse::<Export>(&writer.text()) {
        assert_eq!(written::parse::<Export>(&export.text()).as_ref(), Some(&export));
        drop(Replica::import(&context(writer), export).pushes());
        writer.accepts("");
    }
}
