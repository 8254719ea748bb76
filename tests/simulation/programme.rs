//! The small week of the simulation: seats that do not suffice, stops, and a survey whose sheets name their tap.

use plein_sens_shared::command::Command;

/// A workshop of the week.
pub struct Session {
    pub id: &'static str,
    pub seats: u32,
    /// Which day, from the Monday on, and from when.
    pub day: u8,
    pub hour: u16,
}

/// Seats that do not suffice; the second one begins while people still sign up.
pub const WORKSHOPS: [Session; 2] =
    [Session { id: "pain", seats: 5, day: 6, hour: 17 }, Session { id: "soupe", seats: 9, day: 2, hour: 18 }];
/// What staff may read.
pub const STAFF: [&str; 7] =
    ["workshop/pain", "stop/vue", "survey/avis", "joins", "walks/sens", "take_up/aide_logement", "requests"];
pub const STOPS: [&str; 5] = ["vue", "ouie", "odorat", "gout", "toucher"];
/// Enough questions that the faces of a sheet name its tap.
pub const QUESTIONS: u32 = 7;

pub fn programme() -> Vec<Command> {
    let read = |json: String| Command::read(&json).unwrap_or_else(|| panic!("no command: {json}"));
    let mut all = vec![read(
        r#"{"kind":"announce","what":{"item":"occasion","town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2015-10-12","days":7}}"#.to_owned(),
    )];
    for Session { id, seats, day, hour } in WORKSHOPS {
        all.push(read(format!(
            r#"{{"kind":"announce","what":{{"item":"workshop","id":"{id}","kind":"workshop","title":{{"fr":"T"}},"about":{{"fr":"T"}},"partner":"p","place":{{"fr":"T"}},"day":{day},"start":"{hour}:00","end":"{hour}:59","audience":"everyone","accessible":true,"seats":{seats}}}}}"#
        )));
    }
    let stop = |id: &str| {
        format!(
            r#"{{"id":"{id}","code":"{id}","sense":"taste","name":{{"fr":"T"}},"riddle":{{"fr":"T"}},"also":{{"fr":"T"}},"partner":"p"}}"#
        )
    };
    let stops: Vec<String> = STOPS.iter().map(|id| stop(id)).collect();
    all.push(read(format!(
        r#"{{"kind":"announce","what":{{"item":"trail","id":"sens","title":{{"fr":"T"}},"about":{{"fr":"T"}},"audience":"everyone","stops":[{}]}}}}"#,
        stops.join(",")
    )));
    let questions: Vec<String> = (0..QUESTIONS).map(|n| format!(r#"{{"id":"q{n}","text":{{"fr":"T"}}}}"#)).collect();
    all.push(read(format!(
        r#"{{"kind":"announce","what":{{"item":"survey","id":"avis","title":{{"fr":"T"}},"questions":[{}],"words":[{{"id":"mots","text":{{"fr":"T"}}}}]}}}}"#,
        questions.join(",")
    )));
    all
}
