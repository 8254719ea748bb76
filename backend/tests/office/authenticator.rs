//! A passkey in software: what a browser and the key in its pocket answer, so that a test can answer wrong, too.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// Somebody touched it.
pub const TOUCHED: u8 = 0x01;
/// Somebody was known to it: by a finger, a face, a PIN.
pub const KNOWN: u8 = 0x04;
/// A new key comes with the answer.
const NEW: u8 = 0x40;

/// One passkey, as its browser presents it.
#[derive(Clone)]
pub struct Authenticator {
    /// Its secret half.
    pub key: SigningKey,
    /// How browsers call it.
    pub id: [u8; 16],
    /// Whose it says that it is.
    pub whose: String,
    /// How often it has signed.
    pub count: u32,
    /// Whether it counts that: phones do not.
    pub counts: bool,
    /// What it says of whoever is there.
    pub flags: u8,
    /// Where the page stands that asks it.
    pub origin: String,
    /// For which house it signs.
    pub house: String,
}

impl Authenticator {
    /// One that was never used.
    pub fn new(n: u8) -> Self {
        let key = SigningKey::from_slice(&[n; 32]).unwrap();
        let (origin, house) = ("http://localhost:8080".to_owned(), "localhost".to_owned());
        Self { key, id: [n; 16], whose: String::new(), count: 0, counts: true, flags: TOUCHED | KNOWN, origin, house }
    }

    /// What it answers when a house asks for a new one.
    pub fn registers(&mut self, options: &str) -> String {
        let asked: Value = serde_json::from_str(options).unwrap();
        asked["user"]["id"].as_str().unwrap().clone_into(&mut self.whose);
        let mut data = self.data(NEW);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        data.extend(self.public());
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut object =
            [&[0xa3, 0x63][..], b"fmt", &[0x64], b"none", &[0x67], b"attStmt", &[0xa0, 0x68], b"authData"].concat();
        object.extend([0x58, u8::try_from(data.len()).unwrap()]);
        object.extend(data);
        let said = json!({
            "attestationObject": written(&object),
            "clientDataJSON": written(&self.client("webauthn.create", &asked["challenge"])),
        });
        self.answer(&said)
    }

    /// What it answers at the door.
    pub fn signs(&mut self, options: &str) -> String {
        let asked: Value = serde_json::from_str(options).unwrap();
        self.count += u32::from(self.counts);
        let (data, client) = (self.data(0), self.client("webauthn.get", &asked["challenge"]));
        let signed = [data.as_slice(), Sha256::digest(&client).as_slice()].concat();
        let signature: Signature = self.key.sign(&signed);
        let said = json!({
            "authenticatorData": written(&data),
            "clientDataJSON": written(&client),
            "signature": written(signature.to_der().as_bytes()),
            "userHandle": self.whose,
        });
        self.answer(&said)
    }

    fn answer(&self, said: &Value) -> String {
        let id = written(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": said, "clientExtensionResults": {} })
            .to_string()
    }

    /// For which house, who is there, and how often it has signed.
    fn data(&self, flags: u8) -> Vec<u8> {
        let house = Sha256::digest(&self.house);
        [house.as_slice(), &[self.flags | flags], &self.count.to_be_bytes()].concat()
    }

    fn client(&self, what: &str, challenge: &Value) -> Vec<u8> {
        json!({ "type": what, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    /// Its public half, as COSE writes it: {1: 2 (a curve), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}.
    fn public(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32][..], x, &[0x22, 0x58, 32], y].concat()
    }
}

fn written(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
