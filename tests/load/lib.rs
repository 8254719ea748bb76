//! The real server, as its own process on a real disk, and many clients that push to it over HTTP. What is asked here
//! cannot be asked inside one process: is what was acknowledged still there after SIGKILL.

pub mod clients;
pub mod hall;
pub mod http;
pub mod judge;
pub mod kept;
pub mod process;
pub mod proxy;
pub mod raw;
pub mod wishes;

/// The value that one in `100 - percent` of the sorted values exceeds.
///
/// # Panics
/// Where there are no values.
pub fn at(percent: usize, sorted: &[f64]) -> f64 {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

/// Says one number, with what it is compared with, as the table of measures reads it.
pub fn measure(name: &str, value: f64, unit: &str, baseline: Option<f64>) {
    println!("{}", serde_json::json!({ "name": name, "value": value, "unit": unit, "baseline": baseline }));
}
