use super::*;
use crate::rights::answers::Answer;
use crate::rights::questions;
use crate::rights::questions::Kind;

const FAMILY: &str = "home=couple_children;children=2018-01-14,2021-05-02;birth=1990-03-12;birth.1=1988-07-01;nationality=?;savings=~;\
                      incomes=-;incomes.1=wage,retirement;wage.1=820/820/800/0/12.5;tax_income==;permit.1=7;rent=1234.56;\
                      school.3=college;receives=af,cf";

fn month() -> Month {
    Month::new(2026, 11).unwrap()
}

fn ticket(line: &str) -> String {
    write(&Answers::read(line), month()).unwrap()
}

fn bad(text: &str) -> Option<BadTicket> {
    match read(text) {
        TicketView::Bad { why } => Some(why),
        TicketView::Whole { .. } => None,
    }
}

#[test]
fn every_kind_of_answer_comes_back_as_it_was() {
    for line in ["", "home=alone", FAMILY, "wage=300-600;wage.1=0-0.5;child_wage.2=4500-20000"] {
        let whole = TicketView::Whole { answers: line.to_owned(), month: "2026-11".to_owned() };
        let ticket = ticket(line);
        assert_eq!(read(&ticket), whole, "{ticket}");
        // As it is scanned, and as it is typed.
        assert_eq!(read(&format!("https://pleinsens.fr/billet#{ticket}")), whole);
        let typed: String = ticket.to_ascii_lowercase().chars().flat_map(|letter| [letter, ' ']).collect();
        assert_eq!(read(&typed), whole);
    }
}

#[test]
fn a_scanner_that_types_on_another_keyboard_is_understood() {
    let scanned = format!("https://pleinsens.fr/billet#{}", ticket(FAMILY));
    let french = |letter: char| match letter {
        '0'..='9' => "à&é\"'(-è_ç".chars().nth(usize::try_from(letter.to_digit(10).unwrap()).unwrap()).unwrap(),
        'A' => 'Q',
        'Q' => 'A',
        'Z' => 'W',
        'W' => 'Z',
        'M' => '?',
        '#' => '3',
        ':' => 'M',
        other => other,
    };
    let typed: String = scanned.chars().map(french).collect();
    assert!(typed.contains("PSD&") && !typed.contains('#'), "{typed}");
    assert_eq!(read(&typed), read(&scanned));
    assert_eq!(bad(&typed[..typed.len() - 2]), Some(BadTicket::Torn));
}

#[test]
fn every_answer_that_the_table_allows_comes_back() {
    let mut count = 0;
    for question in questions::all() {
        let answers: Vec<String> = match question.kind {
            Kind::Choice(choices) => choices.iter().map(ToString::to_string).collect(),
            Kind::Many(choices) => choices.iter().map(ToString::to_string).chain([choices.join(",")]).collect(),
            Kind::Day => vec!["1900-01-01".to_owned(), "2100-12-31".to_owned()],
            Kind::Days => vec!["2018-01-14".to_owned(), "2018-01-14,2020-02-29,2026-11-25".to_owned()],
            Kind::Number { min, max, .. } => vec![min.to_string(), max.to_string()],
            Kind::Amounts { parts, max, .. } => {
                let most = (max.0 / 100).to_string();
                let bands = question.kind.bands().map(|band| Answer::About(band).to_string());
                let amounts = [vec!["0"; parts.len()].join("/"), vec![most.as_str(); parts.len()].join("/")];
                amounts.into_iter().chain(bands).collect()
            }
        };
        for answer in answers {
            for place in [0, 1, 11] {
                let line =
                    format!("{}{}={answer}", question.id, if place == 0 { String::new() } else { format!(".{place}") });
                let read = read(&ticket(&line));
                assert_eq!(read, TicketView::Whole { answers: line, month: "2026-11".to_owned() });
                count += 1;
            }
        }
    }
    assert!(count > 300, "only {count} answers");
}

#[test]
fn each_way_of_being_no_ticket_has_its_name() {
    let whole = ticket(FAMILY);
    for text in ["", "K7PM4XQ29TRW", "PS1/B/K7PM4XQ29TRW", "https://example.org", "😀", "PSDX12", &"A".repeat(5_000)]
    {
        assert_eq!(bad(text), Some(BadTicket::Foreign), "{text}");
    }
    assert_eq!(bad(&whole.replacen("PSD1", "PSD0", 1)), Some(BadTicket::Version));
    assert_eq!(bad(&whole.replacen("PSD1", "PSD2", 1)), Some(BadTicket::Version));
    for torn in ["PSD", "PSD1", "PSD14", &whole[..whole.len() - 1], &whole[..20], &format!("{whole}7")] {
        assert_eq!(bad(torn), Some(BadTicket::Torn), "{torn}");
    }
}

#[test]
fn no_wrong_letter_passes() {
    let whole = ticket(FAMILY);
    for place in 4..whole.len() {
        for letter in ["0", "8", "A", "Z", "U", "é"] {
            let mut changed = whole.clone();
            changed.replace_range(place..=place, letter);
            if changed != whole {
                assert_eq!(bad(&changed), Some(BadTicket::Torn), "{letter} at {place}");
            }
        }
    }
}

#[test]
fn a_question_that_is_gone_is_passed_over() {
    let mut bits = Bits::default();
    bits.put(82, MONTH_BITS);
    // Two answers: one to a question of mark 1,000 that nobody asks any more, and one that stands.
    bits.put_number(2, 3);
    bits.put_number(1_000, 5);
    bits.put_number(0, 2);
    bits.put(4, 3);
    bits.put_number(1, 2);
    bits.put(1, 1);
    bits.put_number(450, 4);
    bits.put_number(1, 5);
    bits.put_number(0, 2);
    bits.put(0, 3);
    bits.put_number(0, 3);
    let check = bits.check();
    bits.put(check, CHECK_BITS);
    let letters = bits.letters();
    let mut length = Bits::default();
    length.put(u64::try_from(letters.len()).unwrap(), 10);
    let text = format!("PSD1{}{letters}", length.letters());
    assert_eq!(read(&text), TicketView::Whole { answers: "home=alone".to_owned(), month: "2026-11".to_owned() });
}

#[test]
fn a_family_too_large_for_any_qr_has_no_ticket() {
    let wage = |place: usize| format!("child_wage.{place}=1234.56/1234.57/1234.58/1234.59/1234.51");
    let many: Vec<String> = (1..60).map(wage).collect();
    assert_eq!(write(&Answers::read(&many.join(";")), month()), None);
}
