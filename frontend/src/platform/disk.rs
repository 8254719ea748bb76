//! The browser's database (`IndexedDB`): rows of key and JSON, brought there in one transaction. It knows nothing of their meaning.
//!
//! Several tabs share it. Each change gives the disk another **edition** (a random word); who finds another edition
//! than the one it knows reads every row anew, inside the transaction in which it then writes. So no lock is needed to
//! be right, and none that a frozen tab holds can be in the way.

use super::chance;
use idb::{Database, ObjectStore, Query, Transaction};
use plein_sens_shared::replica::Write;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbTransaction};

const NAME: &str = "plein-sens";
const VERSION: u32 = 1;
const ROWS: &str = "rows";
const EDITION: &str = "edition";

#[wasm_bindgen]
extern "C" {
    /// The database, asked for what `web_sys` does not know yet: how lasting a commit must be.
    type Lasting;

    #[wasm_bindgen(method, catch)]
    fn transaction(this: &Lasting, store: &str, mode: &str, options: &JsValue) -> Result<IdbTransaction, JsValue>;
}

/// A key and its JSON.
pub type Row = (String, String);

/// Every row, and their edition; none on a disk on which nothing was ever written.
pub struct Rows {
    /// What stands there.
    pub rows: Vec<Row>,
    /// In which edition.
    pub edition: Option<String>,
}

/// When a write counts as done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// When it would survive a power cut: what a person did.
    Lasting,
    /// When the system has it: what can be fetched or sent again.
    Light,
}

/// The device's disk.
pub struct Disk {
    name: String,
    database: RefCell<IdbDatabase>,
}

/// What the browser said when it refused: shown to the person, never swallowed.
#[derive(Debug, Clone, PartialEq)]
pub struct DiskError(pub String);

impl DiskError {
    /// A kiosk that has no key of the town yet keeps nothing: it would stand there in clear.
    pub fn unsealed() -> Self {
        Self("no key to seal to".to_owned())
    }

    /// Whether that is why.
    pub fn is_unsealed(&self) -> bool {
        *self == Self::unsealed()
    }

    /// Whether there is no room left.
    pub fn is_full(&self) -> bool {
        self.0.contains("Quota")
    }

    /// Whether a newer version of the app has taken the disk over.
    pub fn is_newer(&self) -> bool {
        self.0.contains("VersionError")
    }
}

impl From<idb::Error> for DiskError {
    fn from(error: idb::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<JsValue> for DiskError {
    fn from(error: JsValue) -> Self {
        Self(error.unchecked_ref::<js_sys::Object>().to_string().into())
    }
}

impl Disk {
    /// Opens the disk, empty at first.
    pub async fn open() -> Result<Self, DiskError> {
        Self::open_named(NAME).await
    }

    /// Opens another one, of this name: what staff keep there is no business of the people's program.
    pub async fn open_named(name: &str) -> Result<Self, DiskError> {
        Ok(Self { name: name.to_owned(), database: RefCell::new(connect(name).await?) })
    }

    /// Every row.
    pub async fn read(&self) -> Result<Rows, DiskError> {
        let transaction = self.begin("readonly", Care::Light).await?;
        Ok(read(&Transaction::from(transaction).object_store(ROWS)?).await?)
    }

    /// Changes the disk in one transaction: all of it or nothing. `change` is called at most once, with every row if
    /// they are of another edition than `known`; the new edition comes back once the disk has it.
    pub async fn change(
        &self,
        care: Care,
        known: Option<&str>,
        change: &mut dyn FnMut(Option<Vec<Row>>) -> Vec<Write>,
    ) -> Result<Option<String>, DiskError> {
        let transaction = self.begin("readwrite", care).await?;
        match write(&transaction, known, change).await {
            Ok(edition) => {
                committed(&transaction).await?;
                Ok(edition)
            }
            Err(error) => {
                // Half of a change must not stay. It may be over already: then nothing of it stands there.
                transaction.abort().unwrap_or_default();
                Err(error.into())
            }
        }
    }

    /// A transaction; in a new connection if the browser has closed the old one, as it does when it clears storage.
    async fn begin(&self, mode: &str, care: Care) -> Result<IdbTransaction, DiskError> {
        let options = js_sys::Object::new();
        if care == Care::Lasting {
            // On an object of our own this cannot fail.
            js_sys::Reflect::set(&options, &"durability".into(), &"strict".into()).unwrap_or_default();
        }
        let begun = self.database.borrow().unchecked_ref::<Lasting>().transaction(ROWS, mode, &options);
        if let Ok(transaction) = begun {
            return Ok(transaction);
        }
        let again = connect(&self.name).await?;
        let begun = again.unchecked_ref::<Lasting>().transaction(ROWS, mode, &options);
        self.database.replace(again);
        Ok(begun?)
    }
}

async fn connect(name: &str) -> Result<IdbDatabase, DiskError> {
    let rows = ObjectStore::builder(ROWS);
    let database = IdbDatabase::from(Database::builder(name).version(VERSION).add_object_store(rows).build().await?);
    let old = database.clone();
    // A newer version in another tab wants the disk: this one must not stand in its way.
    let close = Closure::once_into_js(move || old.close());
    database.set_onversionchange(Some(close.unchecked_ref()));
    Ok(database)
}

async fn read(store: &ObjectStore) -> Result<Rows, idb::Error> {
    let keys = store.get_all_keys(None, None)?;
    let values = store.get_all(None, None)?;
    let (keys, values) = (keys.await?, values.await?);
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    let mut rows: Vec<Row> = keys.into_iter().zip(values).map(|(key, value)| (text(key), text(value))).collect();
    let place = rows.iter().position(|(key, _)| key == EDITION);
    let edition = place.map(|place| rows.swap_remove(place).1);
    Ok(Rows { rows, edition })
}

/// Nothing is awaited here but the transaction's own requests: it would be over otherwise.
async fn write(
    transaction: &IdbTransaction,
    known: Option<&str>,
    change: &mut dyn FnMut(Option<Vec<Row>>) -> Vec<Write>,
) -> Result<Option<String>, idb::Error> {
    let store = Transaction::from(transaction.clone()).object_store(ROWS)?;
    let there = store.get(Query::Key(EDITION.into()))?.await?.and_then(|edition| edition.as_string());
    let writes = if there.as_deref() == known { change(None) } else { change(Some(read(&store).await?.rows)) };
    if writes.is_empty() {
        return Ok(there);
    }
    for write in &writes {
        match write {
            Write::Put { key, value } => drop(store.put(&value.into(), Some(&key.into()))?),
            Write::Delete { key } => drop(store.delete(JsValue::from(key))?),
        }
    }
    let edition = format!("{:032x}", chance::bits());
    drop(store.put(&(&edition).into(), Some(&EDITION.into()))?);
    Ok(Some(edition))
}

/// Waits until all of it is on disk; otherwise says why nothing is.
async fn committed(transaction: &IdbTransaction) -> Result<(), DiskError> {
    let ended = js_sys::Promise::new(&mut |complete, abort| {
        transaction.set_oncomplete(Some(&complete));
        transaction.set_onabort(Some(&abort));
    });
    JsFuture::from(ended).await.map(drop).map_err(|_| {
        let why = transaction.error().map(|error| format!("{}: {}", error.name(), error.message()));
        DiskError(why.unwrap_or_else(|| "the browser gave the write up".to_owned()))
    })
}
