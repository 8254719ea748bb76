//! A writer who spoils what is right: texts and trees, at a few places or at none.

use crate::seeds::{Pool, Seeds};
use fastrand::Rng;
use serde_json::Value;

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

/// Writes one input after the other, for one target.
pub struct Writer<'a> {
    pub(crate) seeds: &'a Seeds,
    own: &'a Pool,
    /// The chance that everything is drawn from.
    pub rng: Rng,
    last: String,
    accepted: Vec<String>,
}

impl<'a> Writer<'a> {
    /// For a target, from a number.
    pub(crate) fn new(seeds: &'a Seeds, target: &str, number: u64) -> Self {
        let (own, rng) = (seeds.of(target), Rng::with_seed(number));
        Self { seeds, own, rng, last: String::new(), accepted: Vec::new() }
    }

    /// The last input that was written.
    pub fn last(&self) -> &str {
        &self.last
    }

    /// The kinds of what was accepted, each time.
    pub fn accepted(&self) -> &[String] {
        &self.accepted
    }

    /// Notes that an input was accepted, and of which kind it was.
    pub fn accepts(&mut self, kind: &str) {
        self.accepted.push(kind.to_owned());
    }

    /// One of a list.
    pub fn one<'b, T>(&mut self, of: &'b [T]) -> &'b T {
        &of[self.rng.usize(..of.len())]
    }

    /// Whether something that is so once in so many times is so now.
    pub fn once_in(&mut self, times: u32) -> bool {
        self.rng.u32(..times) == 0
    }

    /// Any input: mostly what the target accepts, as a text that is spoiled, or a tree that is.
    pub fn text(&mut self) -> String {
        let pool = if self.once_in(5) { &self.seeds.all } else { self.own };
        self.of(pool)
    }

    /// An input of what another target accepts.
    pub fn text_of(&mut self, target: &str) -> String {
        self.of(self.seeds.of(target))
    }

    fn of(&mut self, pool: &Pool) -> String {
        if self.rng.bool() && !pool.trees.is_empty() {
            let tree = self.one(&pool.trees);
            let text = self.spoiled(tree).to_string();
            self.written(text)
        } else {
            let text = self.one(&pool.texts);
            self.spoiled_text(text)
        }
    }

    /// A shape that may be right or nearly so.
    pub fn spoiled(&mut self, tree: &Value) -> Value {
        let mut tree = tree.clone();
        for _ in 0..self.rng.usize(0..4) {
            self.spoil(&mut tree);
        }
        tree
    }

    /// Notes what is tried, for whoever looks for what broke.
    pub fn written(&mut self, text: String) -> String {
        self.last.clone_from(&text);
        text
    }

    /// A text that may be right or nearly so.
    pub fn spoiled_text(&mut self, text: &str) -> String {
        let seeds = self.seeds;
        let mut text: Vec<char> = text.chars().collect();
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
                    let other: Vec<char> = self.one(&seeds.all.texts).chars().skip(at).take(60).collect();
                    text.splice(at..to, other);
                }
                _ => text.truncate(at),
            }
        }
        self.written(text.into_iter().collect())
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
                self.one(&seeds.all.trees).clone()
            }
            _ => Value::Array((0..self.rng.usize(0..4)).map(|_| self.any()).collect()),
        }
    }
}
