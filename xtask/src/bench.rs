//! Measurements, each with its name for ever, in `target/bench.json`.
//!
//! A ratio is always measured in the same run as its baseline; where there is none, both are null.

mod camera;
mod rights;
mod sync;

use std::process::Command;

use serde_json::{Value, json};

use crate::command::{cargo, listen, program, read, step, target, write};
use crate::dist::{Dist, dist};
use crate::failure::{Doing, Failure, Result};
use crate::frontend::Profile;
use crate::setup::{chromium, node_packages};

/// All measures whose names begin with one word.
struct Part {
    name: &'static str,
    run: Run,
}

/// What a part needs.
#[derive(Clone, Copy)]
enum Run {
    /// The whole program, with its pages.
    Dist(fn(&Dist) -> Result<Vec<Measure>>),
    /// Nothing but what it builds itself.
    Alone(fn() -> Result<Vec<Measure>>),
}

/// Sorted by name.
const PARTS: [Part; 10] = [
    Part { name: "camera", run: Run::Alone(camera::camera) },
    Part { name: "codes", run: Run::Alone(codes) },
    Part { name: "forum", run: Run::Alone(sync::forum) },
    Part { name: "guess", run: Run::Alone(sync::guess) },
    Part { name: "load", run: Run::Alone(sync::load) },
    Part { name: "questions", run: Run::Dist(|dist| in_browser("questions", dist)) },
    Part { name: "rights", run: Run::Alone(rights::rights) },
    Part { name: "start", run: Run::Dist(|dist| in_browser("start", dist)) },
    Part { name: "sync", run: Run::Alone(sync::sync) },
    Part { name: "weight", run: Run::Dist(weight) },
];

/// One number.
struct Measure {
    name: String,
    value: f64,
    unit: String,
    baseline: Option<f64>,
}

pub fn names() -> Vec<&'static str> {
    PARTS.iter().map(|part| part.name).collect()
}

pub fn bench(wanted: &[&str]) -> Result {
    let parts = || PARTS.iter().filter(|part| wanted.contains(&part.name));
    let needs_dist = parts().any(|part| matches!(part.run, Run::Dist(_)));
    let built = needs_dist.then(|| dist(Profile::Phone)).transpose()?;
    let mut measures = Vec::new();
    for part in parts() {
        measures.extend(step(part.name, || match (part.run, &built) {
            (Run::Dist(run), Some(built)) => run(built),
            (Run::Dist(run), None) => run(&dist(Profile::Phone)?),
            (Run::Alone(run), _) => run(),
        })?);
    }
    println!("\n{:28} {:>10} {:12} {:>10} {:>10}", "name", "value", "unit", "baseline", "ratio");
    for measure in &measures {
        let optional =
            |number: Option<f64>, digits: usize| number.map_or_else(|| "–".to_owned(), |it| format!("{it:.digits$}"));
        let (name, value, unit) = (&measure.name, measure.value, &measure.unit);
        println!(
            "{name:28} {value:>10.2} {unit:12} {:>10} {:>10}",
            optional(measure.baseline, 2),
            optional(measure.ratio(), 5)
        );
    }
    let list: Vec<Value> = measures.iter().map(Measure::to_json).collect();
    let list = serde_json::to_string_pretty(&list).doing(|| "could not write the measures as JSON".to_owned())?;
    write(&target("bench.json"), format!("{list}\n").as_bytes())
}

impl Measure {
    fn ratio(&self) -> Option<f64> {
        self.baseline.map(|baseline| self.value / baseline)
    }

    fn to_json(&self) -> Value {
        let Self { name, value, unit, baseline } = self;
        json!({ "name": name, "value": value, "unit": unit, "baseline": baseline, "ratio": self.ratio() })
    }
}

/// Whether the time of an answer tells which codes there are.
fn codes() -> Result<Vec<Measure>> {
    heard("tests/load/codes", &mut cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", "codes"]))
}

/// What a phone downloads, as the server sends it: brotli where that is smaller.
fn weight(dist: &Dist) -> Result<Vec<Measure>> {
    let weigh = |path: &std::path::PathBuf| -> Result<f64> {
        let packed = std::path::PathBuf::from(format!("{}.br", path.display()));
        Ok(kilobytes(read(if packed.is_file() { &packed } else { path })?.len()))
    };
    let site = &dist.site;
    let (html, glue, wasm) = (weigh(&site.index)?, weigh(&site.glue)?, weigh(&site.wasm)?);
    let styles = weigh(&site.styles)?;
    let all = |paths: &[std::path::PathBuf]| paths.iter().map(weigh).sum::<Result<f64>>();
    let (fonts, rights_door) = (all(&site.fonts)?, all(&site.rights)?);
    let named = [
        ("weight.behind", weigh(&site.behind)?),
        ("weight.first_visit", html + styles + glue + wasm),
        ("weight.fonts", fonts),
        ("weight.html", html),
        ("weight.js", glue),
        ("weight.rights_door", rights_door),
        ("weight.styles", styles),
        ("weight.wasm", wasm),
    ];
    let measure =
        |(name, value): (&str, f64)| Measure { name: name.to_owned(), value, unit: "kB".to_owned(), baseline: None };
    Ok(named.into_iter().map(measure).collect())
}

fn kilobytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1000.0
}

/// `tests/bench/<name>.mjs` drives a browser and says one measure a line, as JSON.
fn in_browser(name: &str, dist: &Dist) -> Result<Vec<Measure>> {
    node_packages()?;
    let mut node = program("node", &[&format!("tests/bench/{name}.mjs")]);
    node.env("CHROMIUM", chromium()?).env("PLEIN_SENS", &dist.binary);
    heard(&format!("tests/bench/{name}.mjs"), &mut node)
}

/// What a program measured, one measure a line.
fn heard(name: &str, command: &mut Command) -> Result<Vec<Measure>> {
    let mut measures = Vec::new();
    let success = listen(command, |line| match read_measure(line) {
        Some(measure) => measures.push(measure),
        None => println!("{line}"),
    })?;
    if success && !measures.is_empty() {
        return Ok(measures);
    }
    Err(Failure::new(format!("{name} did not come to an end; its reasons stand above")))
}

fn read_measure(line: &str) -> Option<Measure> {
    let said: Value = serde_json::from_str(line).ok()?;
    Some(Measure {
        name: said["name"].as_str()?.to_owned(),
        value: said["value"].as_f64()?,
        unit: said["unit"].as_str()?.to_owned(),
        baseline: said["baseline"].as_f64(),
    })
}

#[cfg(test)]
mod tests {
    use super::read_measure;

    #[test]
    fn a_ratio_needs_a_baseline() {
        let ratio = |line| read_measure(line).map(|it| it.ratio());
        assert_eq!(ratio(r#"{"name":"a.b","value":3.0,"unit":"s"}"#), Some(None));
        assert_eq!(ratio(r#"{"name":"a.b","value":3.0,"unit":"s","baseline":2.0}"#), Some(Some(1.5)));
        assert_eq!(ratio("opening the browser"), None);
    }
}
