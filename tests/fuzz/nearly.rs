//! Commands that are nearly right: a shipped shape, a little spoiled, that speaks of what the town holds.

use crate::Writer;
use crate::town::{self, CODE};
use plein_sens_shared::command::Command;
use plein_sens_shared::directory::Entry;
use plein_sens_shared::state::State;
use plein_sens_shared::written;
use serde_json::Value;

const WORKSHOPS: [&str; 3] = ["atelier-soupe", "petit-budget", "soupes-du-monde"];
const PASSPORTS: [&str; 3] =
    ["000000000000000000000000000000a1", "000000000000000000000000000000b2", "000000000000000000000000000000c3"];
const LEASES: [&str; 2] = ["0000000000000000000000000000000a", "0000000000000000000000000000000b"];

/// A command of a kind (`SignUp`), if what comes of it is one.
pub fn command(writer: &mut Writer, state: &State, kind: &str) -> Option<Command> {
    let of_kind = |tree: &&Value| tree["kind"].as_str().is_some_and(|name| written::names(name, kind));
    let shipped: Vec<&Value> = writer.seeds.of("command").trees.iter().filter(of_kind).collect();
    let shape = *writer.one(&shipped);
    let mut tree = writer.spoiled(shape);
    tree.as_object_mut()?.insert("kind".to_owned(), shape["kind"].clone());
    name(writer, state, &mut tree);
    if !writer.once_in(4)
        && let Some(command) = Command::read(&tree.to_string())
        && let Some(over) = over(state, &command)
    {
        tree["over"] = over.into();
    }
    let text = writer.written(tree.to_string());
    Command::read(&text)
}

/// Puts names of what there is where a name stands, mostly.
fn name(writer: &mut Writer, state: &State, tree: &mut Value) {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let codes = [CODE.to_owned(), town::code_of_proposal(), town::free_code(0), town::free_code(1)];
    let structures = state.directory.entries.keys().map(ToString::to_string).collect();
    let names = [
        ("workshop", owned(&WORKSHOPS)),
        ("stop", owned(&["gout", "vue"])),
        ("survey", owned(&["semaine", "visite"])),
        ("structure", structures),
        ("booking", codes.to_vec()),
        ("request", codes.to_vec()),
        ("passport", owned(&PASSPORTS)),
        ("other", owned(&PASSPORTS)),
        ("lease", owned(&LEASES)),
    ];
    if tree["workshops"].is_array() && !writer.once_in(4) {
        tree["workshops"] = WORKSHOPS.into_iter().collect();
    }
    for (field, names) in names {
        if tree[field].is_string() && !names.is_empty() && !writer.once_in(4) {
            tree[field] = writer.one(&names).clone().into();
        }
    }
}

/// The edition of what stands in the place that a command writes over.
fn over(state: &State, command: &Command) -> Option<String> {
    let entries = &state.directory.entries;
    if let Command::Announce(command) = command {
        state.programme.edition_under(&command.what)
    } else if let Command::EditStop(command) = command {
        state.programme.stop(&command.stop.id).map(|(_, stop)| stop.edition())
    } else if let Command::ListStructure(command) = command {
        Some(entries.get(&command.structure.id()?)?.edition())
    } else if let Command::DelistStructure(command) = command {
        entries.get(&command.structure).map(Entry::edition)
    } else {
        matches!(command, Command::Renew(_)).then(|| state.programme.edition())
    }
}
