//! The program: a town's server, in one file.

use plein_sens_backend::config::{self, Serve, Task, USAGE};
use plein_sens_backend::limits::Limits;
use plein_sens_backend::log::{self, Log as _, SqliteLog};
use plein_sens_backend::office::Office;
use plein_sens_backend::sequencer::Town;
use plein_sens_backend::signer::Signer;
use plein_sens_backend::writer::Writer;
use plein_sens_backend::{backup, chance, clock, demo, import, inspect, listen, private, tending, whole_app};
use plein_sens_shared::id::LaneId;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Gives memory back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often the town is told that time passes; what is due by the minute is late by no more.
const TICK: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let done = match config::read(std::env::args_os().skip(1)) {
        Ok(Task::Help) => {
            println!("{USAGE}");
            Ok(())
        }
        Ok(Task::Inspect(data)) => inspect::print(&data),
        Ok(Task::Import { file, data }) => {
            import::run(&file, &data, || LaneId::from_bits(u128::from_be_bytes(chance::bytes())))
        }
        Ok(Task::Backup { data, file }) => back_up(&data, &file),
        Ok(Task::Restore { data, file, replace }) => restore(&data, &file, replace),
        Ok(Task::Desk(errand)) => errand.run(clock::now().ms, &mut std::io::stdout()),
        Ok(Task::Serve(settings)) => serve(&settings),
        Err(error) => Err(format!("{error}\n\n{USAGE}").into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("plein-sens: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(settings: &Serve) -> Result<(), Box<dyn Error>> {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if settings.json_logs {
        logs.json().init();
    } else {
        logs.compact().init();
    }

    private::make_folder(&settings.data)?;
    let _mine = log::hold(&settings.data, "serving")?
        .ok_or_else(|| format!("another server runs on {}", settings.data.display()))?;
    let log = SqliteLog::open(&settings.data, chance::lineage)?;
    let signer = Signer::open_or_make(&settings.data)?;
    let mut town = Town::start(log)?.saving_after(settings.snapshot_after);
    if settings.demo && town.log().head()? == 0 {
        let now = clock::now();
        let first_day = settings.first_day.unwrap_or_else(|| clock::monday(now.moment));
        for (ago_ms, commands) in demo::earlier()? {
            town.announce(clock::at(now.ms - ago_ms), commands)?;
        }
        town.announce(now, demo::commands(first_day)?)?;
        tracing::info!(%first_day, "an empty log: it begins as the demo town");
    }
    tending::make_keys(&settings.data, &mut town)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (writer, thread) = Writer::start(town);
    let writer = writer.signing(signer).opening(&settings.data).keeping_contacts(settings.keep_contacts);
    let ticking = writer.clone();
    runtime.spawn(async move {
        while ticking.tick().await {
            tokio::time::sleep(TICK).await;
        }
    });
    runtime.block_on(listen(settings, writer))?;
    // What still waits is written before the program ends.
    drop(runtime);
    thread.join().map_err(|_| "the writer stopped in the middle")?;
    tracing::info!("closed");
    Ok(())
}

async fn listen(settings: &Serve, writer: Writer) -> Result<(), Box<dyn Error>> {
    let (close, closing) = watch::channel(false);
    tokio::spawn(tending::tend(writer.clone(), settings.data.clone(), settings.keep_contacts, closing.clone()));
    let forgetful = Office::open(&settings.data, settings.demo)?;
    tokio::spawn(tending::forget(writer.clone(), forgetful, closing.clone()));
    let listener = TcpListener::bind(settings.addr).await?;
    // Tools wait for this line.
    println!("listening on http://{}", listener.local_addr()?);
    let (mut interrupted, mut terminated) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let asked_to_stop = async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
        tracing::info!("closing: no new connections, the last answers go out");
        // Nobody listening any more is fine.
        close.send(true).unwrap_or_default();
    };
    let office = Office::open(&settings.data, settings.demo)?;
    if let Some(given) = office.first_invitation(clock::now().ms).map_err(|problem| problem.detail)? {
        println!("the director comes in with the code {} at /equipe, once, within a week", given.code.spaced());
    }
    let app = whole_app(writer, closing, Limits::new(settings.rate), office, settings.origin.as_deref());
    listen::serve(listener, app, listen::SLOWEST_HEAD, asked_to_stop).await;
    Ok(())
}

fn back_up(data: &Path, file: &Path) -> Result<(), Box<dyn Error>> {
    let backup::Taken { number, whole } = backup::take(data, file)?;
    println!("backup {number}: {}, read back and whole, in {}", told(&whole), file.display());
    Ok(())
}

fn restore(data: &Path, file: &Path, replace: bool) -> Result<(), Box<dyn Error>> {
    let restored = backup::restore(data, file, replace, chance::lineage)?;
    if let Some(aside) = restored.aside {
        println!("what stood there is set aside in {}", aside.display());
    }
    println!("restored: {}, a new life {}, in {}", told(&restored.whole), restored.lineage, data.display());
    Ok(())
}

fn told(whole: &backup::Whole) -> String {
    format!("{} events, {} receipts, {} scopes", whole.events, whole.receipts, whole.tips.len())
}
