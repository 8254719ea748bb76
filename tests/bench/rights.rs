//! How fast the rights engine is: the same program natively (many households, and one from its text on) and in a browser
//! (with every reason, and a curve). `cargo xtask bench rights` runs both.
//!
//! Says one measure a line, as JSON. Each is the median of five rounds.

use plein_sens_shared::rights::household::form;
use plein_sens_shared::rights::{Household, Law, Month};
use std::hint::black_box;

const ROUNDS: usize = 5;

fn main() {
    let text = shell::households();
    let Some(month) = Month::new(2026, 11) else { return };
    let Ok(law) = Law::of(month) else { return };
    let homes: Vec<Household> = text.lines().filter_map(|line| Some(form::read(line).ok()?.household)).collect();
    assert!(!homes.is_empty(), "no household was given");
    shell::measure(&text, &law, &homes);
}

/// Seconds that one of `count` took, in the round in the middle.
fn each(count: u32, mut round: impl FnMut()) -> f64 {
    let mut seconds = [0.0; ROUNDS];
    for second in &mut seconds {
        let begun = shell::now();
        round();
        *second = shell::now() - begun;
    }
    seconds.sort_by(f64::total_cmp);
    seconds[ROUNDS / 2] / f64::from(count)
}

fn said(name: &str, value: f64, unit: &str) -> String {
    format!(r#"{{"name": "{name}", "value": {value}, "unit": "{unit}"}}"#)
}

/// Natively: households on standard input, measures on standard output.
#[cfg(not(target_arch = "wasm32"))]
mod shell {
    use super::{Household, Law, Month, black_box, each, form, said};
    use plein_sens_shared::rights::{exchange, outcomes};
    use std::sync::LazyLock;
    use std::time::Instant;

    /// All households, so many times a round.
    const TIMES: u32 = 20;

    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);

    pub fn now() -> f64 {
        BEGUN.elapsed().as_secs_f64()
    }

    pub fn households() -> String {
        std::io::read_to_string(std::io::stdin()).unwrap_or_default()
    }

    pub fn measure(text: &str, law: &Law, homes: &[Household]) {
        let count = TIMES * u32::try_from(homes.len()).unwrap_or(u32::MAX);
        let batch = each(count, || {
            for _ in 0..TIMES {
                for home in homes {
                    black_box(outcomes(law, black_box(home)));
                }
            }
        });
        println!("{}", said("rights.batch", 1.0 / batch, "households/s"));

        let lines: Vec<&str> = text.lines().collect();
        let single = each(u32::try_from(lines.len()).unwrap_or(u32::MAX), || {
            for line in &lines {
                black_box(alone(black_box(line), law.month()));
            }
        });
        println!("{}", said("rights.single", single * 1e6, "µs"));
    }

    /// One household from its text to its result, as if it were the only one: the law is looked up for it.
    fn alone(line: &str, month: Month) -> Option<String> {
        let form = form::read(line).ok()?;
        let law = Law::of(month).ok()?;
        Some(exchange::line(&form.id, month, &outcomes(&law, &form.household)))
    }
}

/// In a browser: households in the page's `households`, measures on its console.
#[cfg(target_arch = "wasm32")]
mod shell {
    use super::{Household, Law, black_box, each, said};
    use plein_sens_shared::rights::assess_household;
    use plein_sens_shared::rights::what_if::{Change, curve};

    /// Households that are explained in full, and those of which a curve is drawn.
    const TRACED: usize = 200;
    const DRAWN: usize = 20;
    const POINTS: usize = 100;

    pub fn now() -> f64 {
        let performance = web_sys::window().and_then(|window| window.performance());
        performance.map_or(0.0, |it| it.now() / 1000.0)
    }

    pub fn households() -> String {
        let given = js_sys::Reflect::get(&js_sys::global(), &"households".into());
        given.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    pub fn measure(_: &str, law: &Law, homes: &[Household]) {
        let some = |most: usize| &homes[..most.min(homes.len())];
        let count = |homes: &[Household]| u32::try_from(homes.len()).unwrap_or(u32::MAX);
        let traced = some(TRACED);
        let trace = each(count(traced), || {
            for home in traced {
                drop(black_box(assess_household(law, black_box(home), &[])));
            }
        });
        say(&said("rights.browser_trace", trace * 1e6, "µs"));

        let drawn = some(DRAWN);
        let hours = Change::Hours { place: 0, from: 0, to: 99 };
        let drawing = each(count(drawn), || {
            for home in drawn {
                black_box(curve(law, black_box(home), hours, POINTS));
            }
        });
        say(&said("rights.browser_curve", drawing * 1e3, "ms"));
    }

    fn say(line: &str) {
        web_sys::console::log_1(&line.into());
    }
}
