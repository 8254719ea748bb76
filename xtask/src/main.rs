//! Every command a developer needs: run, test, dist, bench, audio, texts, sim, kill, seat, forum, fuzz, advisories.
//!
//! Each can be called again at any time, is quick the second time, installs what it lacks and says so. What is *not*
//! here: anything of the product. These commands only call the other crates from outside.

mod advisories;
mod audio;
mod bench;
mod command;
mod css;
mod dist;
mod failure;
mod frontend;
mod fuzz;
mod kill;
mod layout;
mod pack;
mod parts;
mod playwright;
mod rights;
mod run;
mod same;
mod seat;
mod setup;
mod sim;
mod site;
mod test;
mod texts;

use std::process::ExitCode;

use failure::{Doing, Failure, Result};
use lexopt::prelude::*;

const USAGE: &str = "\
cargo xtask run [--addr 127.0.0.1:8080] [--data DIR]   build everything and serve the demo town
cargo xtask test [PART …]                              set up what is needed and test; PART is one of
                                                       {parts}
cargo xtask dist [--profile fast]                      the one binary, target/dist/plein-sens
cargo xtask bench [PART …]                             measure; PART is one of {benches}
cargo xtask rights check FILE.jsonl [--month 2026-11]  what each household of a file is entitled to, a JSON line each
cargo xtask audio [LANGUAGE …]                         what is read aloud, as sound, for devices without a voice, in
                                                       minutes; --few makes those of the browser's tests
cargo xtask texts [LANGUAGE]                           how many texts there are in each language, and who has read them
cargo xtask sim --seeds N [--from S]                   seeded simulations of devices, network and server
cargo xtask sim --seed S [--steps 3,8-11]              one of them, told; --mutant NAME makes a mistake in it
cargo xtask sim --mutants                              which seed catches each deliberate mistake
cargo xtask kill --rounds N [--seed S]                 the real server killed under load, and what it promised compared
cargo xtask seat --rounds N                            sixty-four devices at once ask for the last seat
cargo xtask forum [--seed S]                           the day of the forum in real browsers, as long as it is
cargo xtask fuzz [--seconds 60] [--seed S]             whatever a stranger may send, read and decided
cargo xtask advisories FOLDER                          what RustSec knows of our crates, from a checkout of its database";

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode> {
    let mut args = lexopt::Parser::from_env();
    let wish = match args.next().doing(usage)? {
        Some(Value(word)) => word.string().doing(usage)?,
        Some(Short('h') | Long("help")) => "help".to_owned(),
        Some(other) => return Err(unexpected(&other)),
        None => return Err(Failure::new(usage())),
    };
    match wish.as_str() {
        "run" => {
            let mut wanted = run::Wanted::default();
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("addr") => {
                        wanted.address = args.value().and_then(|v| v.parse()).doing(usage)?;
                    }
                    Long("data") => wanted.data = args.value().doing(usage)?.into(),
                    other => return Err(unexpected(&other)),
                }
            }
            run::run(&wanted)?;
        }
        "dist" => {
            let mut profile = frontend::Profile::Phone;
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("profile") => {
                        profile = args.value().and_then(|v| v.parse()).doing(usage)?;
                    }
                    other => return Err(unexpected(&other)),
                }
            }
            dist::dist(profile)?;
        }
        "test" => {
            let tally = test::test(&parts(&mut args, &test::names())?);
            return Ok(if tally.is_green() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        "bench" => bench::bench(&parts(&mut args, &bench::names())?)?,
        "rights" => {
            let (mut words, mut month) = (Vec::new(), None);
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("month") => month = Some(args.value().and_then(lexopt::ValueExt::string).doing(usage)?),
                    Value(word) => words.push(word),
                    other => return Err(unexpected(&other)),
                }
            }
            let [wish, file] = &words[..] else { return Err(Failure::new(usage())) };
            if wish != "check" {
                return Err(unexpected(&Value(wish.clone())));
            }
            let all_good = rights::check(std::path::Path::new(file), month.as_deref())?;
            return Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        "audio" => {
            let mut languages = Vec::new();
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("few") => return audio::few().map(|_| ExitCode::SUCCESS),
                    Value(word) => languages.push(word.string().doing(usage)?),
                    other => return Err(unexpected(&other)),
                }
            }
            audio::audio(&languages)?;
        }
        "texts" => {
            let mut language = None;
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Value(word) if language.is_none() => language = Some(word.string().doing(usage)?),
                    other => return Err(unexpected(&other)),
                }
            }
            texts::texts(language.as_deref())?;
        }
        "sim" => {
            let mut words = Vec::new();
            for word in args.raw_args().doing(usage)? {
                words.push(word.into_string().map_err(|word| unexpected(&Value(word)))?);
            }
            sim::sim(&words)?;
        }
        "kill" => {
            let (mut rounds, mut seed) = (50, None);
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("rounds") => rounds = args.value().and_then(|v| v.parse()).doing(usage)?,
                    Long("seed") => seed = Some(args.value().and_then(|v| v.parse()).doing(usage)?),
                    other => return Err(unexpected(&other)),
                }
            }
            kill::kill(rounds, seed)?;
        }
        "seat" => {
            let mut rounds = 1_000;
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("rounds") => rounds = args.value().and_then(|v| v.parse()).doing(usage)?,
                    other => return Err(unexpected(&other)),
                }
            }
            seat::seat(rounds)?;
        }
        "forum" => {
            let mut seed = None;
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("seed") => seed = Some(args.value().and_then(|v| v.parse()).doing(usage)?),
                    other => return Err(unexpected(&other)),
                }
            }
            playwright::forum(seed)?;
        }
        "fuzz" => {
            let (mut seconds, mut seed) = (60, None);
            while let Some(arg) = args.next().doing(usage)? {
                match arg {
                    Long("seconds") => seconds = args.value().and_then(|v| v.parse()).doing(usage)?,
                    Long("seed") => seed = Some(args.value().and_then(|v| v.parse()).doing(usage)?),
                    other => return Err(unexpected(&other)),
                }
            }
            fuzz::fuzz(seconds, seed)?;
        }
        "advisories" => {
            let Some(Value(folder)) = args.next().doing(usage)? else { return Err(Failure::new(usage())) };
            advisories::advisories(std::path::Path::new(&folder))?;
        }
        "help" => println!("{}", usage()),
        other => {
            return Err(Failure::new(format!("no command is called `{other}`\n\n{}", usage())));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The words behind `test` and `bench`, each the name of a part; all parts where there is none.
fn parts(args: &mut lexopt::Parser, known: &[&'static str]) -> Result<Vec<&'static str>> {
    let mut wanted = Vec::new();
    while let Some(arg) = args.next().doing(usage)? {
        let Value(word) = arg else { return Err(unexpected(&arg)) };
        let Some(name) = known.iter().find(|name| word == **name) else {
            let (word, known) = (word.display(), known.join(", "));
            return Err(Failure::new(format!("no part is called `{word}`; there are {known}")));
        };
        wanted.push(*name);
    }
    Ok(if wanted.is_empty() { known.to_vec() } else { wanted })
}

fn unexpected(arg: &lexopt::Arg) -> Failure {
    let said = match arg {
        Short(letter) => format!("-{letter}"),
        Long(word) => format!("--{word}"),
        Value(word) => word.display().to_string(),
    };
    Failure::new(format!("`{said}` is not expected here\n\n{}", usage()))
}

fn usage() -> String {
    USAGE.replace("{parts}", &test::names().join(", ")).replace("{benches}", &bench::names().join(", "))
}
