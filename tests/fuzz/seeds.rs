//! Where inputs come from: every shape that was ever shipped, and a writer who spoils it.

use fastrand::Rng;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A household that can be read, in one line.
const HOUSEHOLD: &str = r#"{"id":"a","month":"2026-11","couple":"none","housing":{"status":"tenant","rent":450.5,"zone":3},"tax_units":[{"declarants":["p"],"rfr_n2":0}],"persons":[{"id":"p","role":"applicant","birth_date":"1996-01-20","activity":"employee","income":{"wage_net":[820,820,800.25]}},{"id":"c","role":"child","birth_date":"2020-02-29"}]}"#;
/// A slip that can be read.
const SLIP: &str = "home=couple_children;children=2018-01-14,2021-05-02;birth=1990-03-12;birth.1=1988-07-01;nationality=?;incomes=-;incomes.1=wage,retirement;wage.1=820/820/800/0/12.5;tax_income==";

/// What likes to break a reader.
const SPLINTERS: [&str; 28] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "true",
    "-",
    "0",
    "1e999",
    "18446744073709551615",
    "-9223372036854775808",
    "4294967295",
    "255",
    "\\u0000",
    "\\ud800",
    "\\",
    "\u{0}",
    "é",
    "😀",
    "\u{202f}",
    "[[[[[[[[",
    "{\"a\":",
    "=",
    ";",
    "/",
];
/// Numbers at the edges of their kinds.
const EDGES: [i128; 14] = [
    0,
    1,
    -1,
    12,
    255,
    256,
    2_147_483_647,
    2_147_483_648,
    4_294_967_295,
    4_294_967_296,
    9_223_372_036_854_775_807,
    -9_223_372_036_854_775_808,
    9_223_372_036_854_775_808,
    18_446_744_073_709_551_615,
];
/// Texts that are a day, an hour, an id, or nearly one.
const TEXTS: [&str; 12] = [
    "",
    "-9999-01-01",
    "9999-12-31",
    "2026-02-29",
    "24:00",
    "00:00",
    "gout",
    "cinq-sens",
    "semaine",
    "23456789ABCK",
    "00000000000000000000000000000007",
    "programme",
];

/// Everything that can be spoiled.
pub struct Seeds {
    texts: Vec<String>,
    trees: Vec<Value>,
}

impl Seeds {
    /// Reads all shipped shapes.
    pub fn read() -> Self {
        let mut texts =
            vec![HOUSEHOLD.to_owned(), SLIP.to_owned(), "programme".to_owned(), "2345 6789 abck".to_owned()];
        let shapes = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compatibility");
        for folder in ["command", "event", "sync"] {
            let entries = fs::read_dir(shapes.join(folder)).expect("the shapes stand beside this folder");
            let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
            files.sort();
            texts.extend(files.iter().filter_map(|file| fs::read_to_string(file).ok()));
        }
        let trees = texts.iter().filter_map(|text| serde_json::from_str(text).ok()).collect();
        Self { texts, trees }
    }
}

/// Writes one input after the other.
pub struct Writer<'a> {
    seeds: &'a Seeds,
    /// The chance that everything is drawn from.
    pub rng: Rng,
    last: String,
}

impl<'a> Writer<'a> {
    /// From a number.
    pub fn new(seeds: &'a Seeds, number: u64) -> Self {
        Self { seeds, rng: Rng::with_seed(number), last: String::new() }
    }

    /// The last input that was written.
    pub fn last(&self) -> &str {
        &self.last
    }

    /// One of a list.
    pub fn one<'b, T>(&mut self, of: &'b [T]) -> &'b T {
        &of[self.rng.usize(..of.len())]
    }

    /// Any input: a text that is spoiled, or a tree that is.
    pub fn text(&mut self) -> String {
        let text = if self.rng.bool() { self.spoiled_text() } else { self.tree().to_string() };
        self.last.clone_from(&text);
        text
    }

    /// A shape that may be right or nearly so.
    pub fn tree(&mut self) -> Value {
        let seeds = self.seeds;
        let mut tree = self.one(&seeds.trees).clone();
        for _ in 0..self.rng.usize(0..4) {
            self.spoil(&mut tree);
        }
        tree
    }

    /// A shape of a kind, spoiled at its values and never at its kind.
    pub fn tree_of(&mut self, field: &str, kind: &str) -> Option<Value> {
        let seeds = self.seeds;
        let fitting: Vec<&Value> = seeds.trees.iter().filter(|tree| tree[field] == kind).collect();
        let mut tree = (*fitting.get(self.rng.usize(..fitting.len().max(1)))?).clone();
        for _ in 0..self.rng.usize(0..3) {
            self.spoil(&mut tree);
        }
        tree.as_object_mut()?.insert(field.to_owned(), kind.into());
        Some(tree)
    }

    fn spoiled_text(&mut self) -> String {
        let seeds = self.seeds;
        let mut text: Vec<char> = self.one(&seeds.texts).chars().collect();
        for _ in 0..self.rng.usize(0..6) {
            let at = self.rng.usize(..=text.len());
            let to = self.rng.usize(at..=text.len().min(at + 40));
            match self.rng.u32(..5) {
                0 => drop(text.drain(at..to)),
                1 => {
                    let splinter = *self.one(&SPLINTERS);
                    text.splice(at..at, splinter.chars());
                }
                2 => {
                    let part: Vec<char> = text[at..to].to_vec();
                    text.splice(at..at, part);
                }
                3 => {
                    let other: Vec<char> = self.one(&seeds.texts).chars().skip(at).take(60).collect();
                    text.splice(at..to, other);
                }
                _ => text.truncate(at),
            }
        }
        text.into_iter().collect()
    }

    /// Changes one place of a tree, walking down by chance.
    fn spoil(&mut self, tree: &mut Value) {
        match tree {
            Value::Object(fields) if !fields.is_empty() && self.rng.u32(..6) > 0 => {
                let at = self.rng.usize(..fields.len());
                let name = fields.keys().nth(at).cloned().unwrap_or_default();
                match self.rng.u32(..8) {
                    0 => drop(fields.remove(&name)),
                    1 => {
                        let value = self.any();
                        fields.insert(format!("{name}x"), value);
                    }
                    _ => {
                        if let Some(value) = fields.get_mut(&name) {
                            self.spoil(value);
                        }
                    }
                }
            }
            Value::Array(list) if !list.is_empty() && self.rng.u32(..6) > 0 => {
                let at = self.rng.usize(..list.len());
                match self.rng.u32(..6) {
                    0 => drop(list.remove(at)),
                    1 => list.insert(at, list[at].clone()),
                    _ => self.spoil(&mut list[at]),
                }
            }
            value => *value = self.any(),
        }
    }

    /// Any value.
    pub fn any(&mut self) -> Value {
        match self.rng.u32(..8) {
            0 => Value::Null,
            1 => self.rng.bool().into(),
            2..=3 => {
                let edge = *self.one(&EDGES);
                i64::try_from(edge).map_or_else(|_| u64::try_from(edge).unwrap_or(u64::MAX).into(), Value::from)
            }
            4..=5 => (*self.one(&TEXTS)).into(),
            6 => {
                let seeds = self.seeds;
                self.one(&seeds.trees).clone()
            }
            _ => Value::Array((0..self.rng.usize(0..4)).map(|_| self.any()).collect()),
        }
    }
}
