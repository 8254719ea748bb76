//! What the staff's doors and the staff's program read of one another.

use crate::Target;
use crate::decoders::{again, one};
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::office::referrals::{MoveReferral, Refer, Referrals};
use plein_sens_shared::office::words::{AllLeft, JudgeWords};
use plein_sens_shared::office::{
    Account, ByPasskey, CardNumbers, Challenge, Colleagues, Device, Enrol, Given, Invite, Join, KeepPasskey, Me,
    NewDevice, NumberCards, OfAccount, OfPasskey, OpenContact, Passkeys, Report, SignIn, Standing, Traces, TryPost,
    WayBack,
};

const ACCOUNT: &str =
    r#"{"id":"0a","name":"Zoé","login":"zoe","post":"partner","partner":"epicea","seen_ms":5,"ended_ms":6}"#;
const KEY: &str = r#"{"key":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","from":12}"#;
const REPORT: &str = r#"{"version":"0.1.0","waiting":2,"now_ms":5,"kept":true}"#;

pub const TARGETS: &[Target] = &[
    Target::new("account", again::<Account>).with_seeds(|| one(ACCOUNT)),
    Target::new("me", again::<Me>)
        .with_seeds(|| vec![format!(r#"{{"account":{ACCOUNT},"demo":false,"passkeys":"example.org"}}"#)]),
    Target::new("sign_in", again::<SignIn>).with_seeds(|| one(r#"{"login":"zoe","password":"a long one"}"#)),
    Target::new("join", again::<Join>)
        .with_seeds(|| vec![with_code(r#""name":"Zoé","login":"zoe","password":"a long one""#)]),
    Target::new("try_post", again::<TryPost>).with_seeds(|| one(r#"{"post":"director"}"#)),
    Target::new("invite", again::<Invite>).with_seeds(|| one(r#"{"post":"partner","partner":"epicea"}"#)),
    Target::new("given", again::<Given>).with_seeds(|| vec![with_code(r#""until_ms":5"#)]),
    Target::new("of_account", again::<OfAccount>).with_seeds(|| one(r#"{"id":"0a"}"#)),
    Target::new("way_back", again::<WayBack>)
        .with_seeds(|| vec![format!(r#"{{"given":{}}}"#, with_code(r#""until_ms":5"#)), "{}".to_owned()]),
    Target::new("colleagues", again::<Colleagues>).with_seeds(|| {
        one(r#"{"colleagues":[{"id":"0a","name":"Zoé","post":"agent","asked":{"by":"Léo","own":false,"until_ms":5}}]}"#)
    }),
    Target::new("open_contact", again::<OpenContact>).with_seeds(|| {
        vec![
            r#"{"booking":"23456789ABCK","reason":"rappeler"}"#.to_owned(),
            r#"{"referral":"0a","reason":"rappeler"}"#.to_owned(),
        ]
    }),
    Target::new("traces", again::<Traces>).with_seeds(|| {
        one(r#"{"rows":[{"n":1,"at_ms":5,"deed":"opened","subject":"0a","by":"Zoé","reason":"rappeler"}],"whole":true}"#)
    }),
    Target::new("number_cards", again::<NumberCards>).with_seeds(|| one(r#"{"count":24}"#)),
    Target::new("card_numbers", again::<CardNumbers>).with_seeds(|| one(KEY)),
    Target::new("new_device", again::<NewDevice>).with_seeds(|| one(r#"{"kind":"kiosk","name":"Borne de l’accueil"}"#)),
    Target::new("enrol", again::<Enrol>).with_seeds(|| vec![format!(r#"{{"code":"{}"}}"#, OneTimeCode::from_bits(7))]),
    Target::new("report", again::<Report>).with_seeds(|| one(REPORT)),
    Target::new("standing", again::<Standing>).with_seeds(|| one(r#"{"name":"Borne","kind":"tablet"}"#)),
    Target::new("device", again::<Device>).with_seeds(|| {
        let seen = r#""seen_ms":5,"ahead_ms":-3,"retired_ms":6"#;
        vec![format!(r#"{{"id":"0a","kind":"screen","name":"Hall","enrolled_ms":5,"report":{REPORT},{seen}}}"#)]
    }),
    Target::new("passkeys", again::<Passkeys>)
        .with_seeds(|| one(r#"{"passkeys":[{"id":"0a","name":"Clé","made_ms":5,"used_ms":6}]}"#)),
    Target::new("challenge", again::<Challenge>).with_seeds(|| one(r#"{"challenge":"0a","options":"{}"}"#)),
    Target::new("keep_passkey", again::<KeepPasskey>)
        .with_seeds(|| one(r#"{"challenge":"0a","name":"Clé","answer":"{}"}"#)),
    Target::new("by_passkey", again::<ByPasskey>).with_seeds(|| one(r#"{"challenge":"0a","answer":"{}"}"#)),
    Target::new("of_passkey", again::<OfPasskey>).with_seeds(|| one(r#"{"id":"0a"}"#)),
    Target::new("refer", again::<Refer>).with_seeds(|| {
        one(r#"{"partner":"epicea","purpose":"food","agreed":true,"sealed":{"key":"00ff","bytes":"a1b2"}}"#)
    }),
    Target::new("move_referral", again::<MoveReferral>)
        .with_seeds(|| one(r#"{"id":"0a","from":"sent","to":"refused","why":"not_ours"}"#)),
    Target::new("referrals", again::<Referrals>).with_seeds(|| {
        let sent = r#""id":"0a","partner":"epicea","purpose":"work","by":"Zoé","sent_ms":5"#;
        vec![format!(r#"{{"referrals":[{{{sent},"standing":"refused","moved_ms":6,"why":"full","sealed":true}}]}}"#)]
    }),
    Target::new("all_left", again::<AllLeft>).with_seeds(|| {
        let left = r#""name":"words/visite/ajout/07","survey":"visite","question":"ajout","day":"2015-10-13""#;
        let looks = r#""language":"fr","text":"Merci","standing":"waiting","looks":"mail""#;
        vec![format!(r#"{{"words":[{{{left},{looks}}}],"more":3}}"#)]
    }),
    Target::new("judge_words", again::<JudgeWords>)
        .with_seeds(|| one(r#"{"name":"words/visite/ajout/07","from":"waiting","to":"shown"}"#)),
];

/// An object with a code that opens a door.
fn with_code(more: &str) -> String {
    format!(r#"{{"code":"{}",{more}}}"#, OneTimeCode::from_bits(7))
}
