//! Where inputs come from: every shape that was ever shipped, what each target brings, and the town as it stands.

use crate::{Target, kinds, town};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::state::State;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Texts, and those of them that are trees.
#[derive(Default)]
pub struct Pool {
    /// All of them.
    pub texts: Vec<String>,
    /// Those that are JSON.
    pub trees: Vec<Value>,
}

impl Pool {
    fn add(&mut self, text: String) {
        self.trees.extend(serde_json::from_str::<Value>(&text));
        self.texts.push(text);
    }
}

/// An event that was shipped.
pub struct Fact {
    /// Where.
    pub scope: Scope,
    /// Of which kind, as [`kinds::of`] says it.
    pub kind: String,
    /// What.
    pub tree: Value,
}

/// Everything that can be spoiled.
pub struct Seeds {
    /// What each target accepts, by its name.
    own: BTreeMap<String, Pool>,
    /// What any of them accepts.
    pub all: Pool,
    /// Events.
    pub facts: Vec<Fact>,
    /// Scopes as they stand: the whole town's, and each with one fact alone.
    pub snapshots: Vec<(Scope, String)>,
}

/// The shipped shapes of a folder: what stands before the first point of a file's name, and its text.
pub fn shapes(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compatibility").join(folder);
    let entries = fs::read_dir(folder).expect("the shapes stand beside this folder");
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let name =
        |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().split('.').next().map(str::to_owned);
    files.iter().filter_map(|path| Some((name(path)?, fs::read_to_string(path).ok()?))).collect()
}

impl Seeds {
    /// Reads all shipped shapes, and asks the targets for theirs.
    pub fn read(targets: &[Target]) -> Self {
        let mut own = BTreeMap::<String, Pool>::new();
        for (name, text) in shapes("sync") {
            own.entry(name).or_default().add(text);
        }
        for (_, text) in shapes("command") {
            own.entry("command".to_owned()).or_default().add(text);
        }
        for target in targets {
            let pool = own.entry(target.name.to_owned()).or_default();
            for text in (target.seeds)() {
                pool.add(text);
            }
        }
        let facts: Vec<Fact> = shapes("event").iter().map(|(_, text)| fact(text)).collect();
        let pool = own.entry("event".to_owned()).or_default();
        for fact in &facts {
            pool.add(fact.tree.to_string());
        }
        let mut all = Pool::default();
        for text in own.values().flat_map(|pool| &pool.texts) {
            all.add(text.clone());
        }
        Self { own, all, snapshots: snapshots(&facts), facts }
    }

    /// What a target accepts; anything, if it says nothing of itself.
    pub fn of(&self, name: &str) -> &Pool {
        self.own.get(name).filter(|pool| !pool.texts.is_empty()).unwrap_or(&self.all)
    }
}

/// An event in its scope, as it was shipped.
fn fact(text: &str) -> Fact {
    let shape: Value = serde_json::from_str(text).expect("a shipped shape is JSON");
    let scope = shape["scope"].as_str().and_then(|scope| Scope::try_from(scope.to_owned()).ok());
    let scope = scope.expect("a shipped event has its scope");
    let tree = shape["event"].clone();
    let event = Event::read(&scope, &tree.to_string()).expect("what was shipped can be read");
    Fact { scope, kind: kinds::of(&event), tree }
}

fn snapshots(facts: &[Fact]) -> Vec<(Scope, String)> {
    let town = town::lived();
    let whole = town.scopes().into_iter().map(|scope| (scope.clone(), town.snapshot(&scope)));
    let alone = facts.iter().filter_map(|fact| {
        let mut state = State::default();
        state.evolve(&Event::read(&fact.scope, &fact.tree.to_string())?);
        Some((fact.scope.clone(), state.snapshot(&fact.scope)))
    });
    whole.chain(alone).collect()
}
