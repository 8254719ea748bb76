//! The browser's database (`IndexedDB`): rows of key and JSON, brought there in one transaction. It knows nothing of their meaning.

use idb::{Database, ObjectStore, TransactionMode};
use plein_sens_shared::replica::Write;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

const NAME: &str = "plein-sens";
const VERSION: u32 = 1;
const ROWS: &str = "rows";

/// The device's disk.
pub struct Disk {
    database: Database,
}

/// What the browser said when it refused: shown to the person, never swallowed.
#[derive(Debug, Clone, PartialEq)]
pub struct DiskError(pub String);

impl From<idb::Error> for DiskError {
    fn from(error: idb::Error) -> Self {
        Self(error.to_string())
    }
}

impl Disk {
    /// Opens the disk, empty at first.
    pub async fn open() -> Result<Self, DiskError> {
        let rows = ObjectStore::builder(ROWS);
        let database = Database::builder(NAME).version(VERSION).add_object_store(rows).build().await?;
        Ok(Self { database })
    }

    /// Every row.
    pub async fn read(&self) -> Result<Vec<(String, String)>, DiskError> {
        let transaction = self.database.transaction(&[ROWS], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(ROWS)?;
        let keys = store.get_all_keys(None, None)?;
        let values = store.get_all(None, None)?;
        let (keys, values) = (keys.await?, values.await?);
        let text = |value: JsValue| value.as_string().unwrap_or_default();
        Ok(keys.into_iter().zip(values).map(|(key, value)| (text(key), text(value))).collect())
    }

    /// Brings all of it to disk, or nothing.
    pub async fn write(&self, writes: &[Write]) -> Result<(), DiskError> {
        if writes.is_empty() {
            return Ok(());
        }
        let transaction = self.database.transaction(&[ROWS], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(ROWS)?;
        for write in writes {
            match write {
                Write::Put { key, value } => drop(store.put(&value.into(), Some(&key.into()))?),
                Write::Delete { key } => drop(store.delete(JsValue::from(key))?),
            }
        }
        let committed = transaction.await?;
        if committed.is_committed() { Ok(()) } else { Err(DiskError("the browser refused the write".to_owned())) }
    }
}

/// Asks the browser not to throw the disk away when it needs room. It may say no; nothing depends on it.
pub async fn ask_to_persist() {
    let Some(storage) = web_sys::window().map(|window| window.navigator().storage()) else { return };
    if let Ok(promise) = storage.persist() {
        JsFuture::from(promise).await.unwrap_or_default();
    }
}
