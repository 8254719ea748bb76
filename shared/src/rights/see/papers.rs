//! One list of papers for all rights that are likely, the paper that opens the most first.

use super::count;
use super::local::local;
use crate::rights::amounts::OutOfRange;
use crate::rights::answers::{Answer, Answers};
use crate::rights::assessment::assess_told;
use crate::rights::catalogue;
use crate::rights::finding::{Finding, Verdict};
use crate::rights::household::{Household, Nationality};
use crate::rights::law::Law;
use crate::rights::local::LocalAid;
use crate::rights::money::Cents;
use crate::rights::month::Month;
use crate::rights::national::Period;
use crate::rights::questionnaire::{item, told};
use crate::words::Words;
use crate::written::read_struct;
use serde::Serialize;

/// The papers of all likely rights that the household does not have yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PapersView {
    /// Those of the national rights, the one that opens the most first.
    pub papers: Vec<PaperView>,
    /// Those of the town's aids, in the town's words.
    pub town: Vec<TownPaperView>,
    /// For how many rights these are.
    pub rights: u32,
}

read_struct!(PapersView { papers, town, rights });

/// One paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperView {
    /// Its name: the same paper has the same in every right.
    pub id: String,
    /// Key of its words.
    pub text: String,
    /// Keys of the names of the rights that ask for it.
    pub rights: Vec<String>,
    /// What these may bring together, a month, at most.
    pub most: Cents,
}

read_struct!(PaperView { id, text, rights, most });

/// One paper for an aid of the town.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TownPaperView {
    /// Its words.
    pub text: Words,
    /// The names of the aids that ask for it.
    pub aids: Vec<Words>,
}

read_struct!(TownPaperView { text, aids });

/// Only foreigners have one.
const RESIDENCE_PERMIT: &str = "residence-permit";
const MONTHS: i64 = 12;

/// The papers for these answers, those of the town's aids among them.
pub fn papers(aids: &[LocalAid], answers: &Answers, month: Month) -> Result<PapersView, OutOfRange> {
    let told = told(answers);
    let (findings, _) = assess_told(&told, &Law::of(month)?)?;
    let likely: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.verdict != Verdict::No && !told.home.receives.has(finding.right.0))
        .collect();
    let no_permit = all_european(answers, &told.home);
    let mut papers: Vec<PaperView> = Vec::new();
    for finding in &likely {
        let Some(sheet) = catalogue::named(finding.right.0) else { continue };
        for id in sheet.papers.iter().filter(|id| !(no_permit && **id == RESIDENCE_PERMIT)) {
            let place = papers.iter().position(|paper| paper.id == *id).unwrap_or_else(|| {
                let text = sheet.text_key(&format!("paper-{id}"));
                papers.push(PaperView { id: (*id).to_owned(), text, rights: Vec::new(), most: Cents(0) });
                papers.len() - 1
            });
            papers[place].rights.push(sheet.text_key("name"));
            papers[place].most.0 += monthly(finding);
        }
    }
    papers.sort_by_key(|paper| (std::cmp::Reverse((paper.rights.len(), paper.most)), paper.id.clone()));
    let town = of_town(aids, answers, month)?;
    Ok(PapersView { papers, rights: count(likely.len()), town })
}

/// What a right may bring a month, at most.
fn monthly(finding: &Finding) -> i64 {
    let most = finding.amount.map_or(0, |range| range.max.0);
    match finding.period {
        Period::Month => most,
        Period::Year | Period::SchoolYear => most / MONTHS,
        Period::Once | Period::Contribution => 0,
    }
}

/// Whether every adult has said to be French or European.
fn all_european(answers: &Answers, home: &Household) -> bool {
    (0..home.adult_count()).all(|place| {
        let said = answers.get(item("nationality", place)).is_some_and(Answer::is_known);
        said && home.people[place].nationality != Nationality::Other
    })
}

/// The same paper is asked for once, whichever aid needs it.
fn of_town(aids: &[LocalAid], answers: &Answers, month: Month) -> Result<Vec<TownPaperView>, OutOfRange> {
    let mut papers: Vec<TownPaperView> = Vec::new();
    for aid in local(aids, answers, month)?.into_iter().filter(|aid| aid.verdict != Verdict::No) {
        for text in aid.papers {
            match papers.iter_mut().find(|paper| paper.text == text) {
                Some(paper) => paper.aids.push(aid.name.clone()),
                None => papers.push(TownPaperView { text, aids: vec![aid.name.clone()] }),
            }
        }
    }
    Ok(papers)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALONE: &str = "home=alone;birth=1992-05-12;activity=employed;nationality=french;incomes=wage;wage=310.50;\
                         situation=-;young=-;housing=tenant_social;rent=350;dwelling=-;savings=0/0;tax_income==;rfr=3400/3400;\
                         receives=-";

    fn view(line: &str) -> PapersView {
        papers(&crate::rights::local::demo(), &Answers::read(line), Month::new(2026, 11).unwrap()).unwrap()
    }

    fn ids(view: &PapersView) -> Vec<&str> {
        view.papers.iter().map(|paper| paper.id.as_str()).collect()
    }

    #[test]
    fn the_paper_that_opens_the_most_comes_first() {
        let view = view(ALONE);
        let weight = |paper: &PaperView| (paper.rights.len(), paper.most);
        assert!(view.papers.windows(2).all(|pair| weight(&pair[0]) >= weight(&pair[1])), "{:?}", ids(&view));
        let bank = view.papers.iter().find(|paper| paper.id == "bank").unwrap();
        assert!(bank.rights.len() >= 3 && bank.most.0 > 30_000, "{bank:?}");
        let mut once = ids(&view);
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), view.papers.len(), "each paper once");
    }

    #[test]
    fn nobody_is_asked_for_a_paper_that_only_others_have() {
        assert!(!ids(&view(ALONE)).contains(&"residence-permit"));
        for other in ["other;permit=7", "?"] {
            let foreign = ALONE.replace("nationality=french", &format!("nationality={other}"));
            assert!(ids(&view(&foreign)).contains(&"residence-permit"), "{other}");
        }
    }

    #[test]
    fn what_is_received_already_needs_no_papers() {
        let (before, after) = (view(ALONE), view(&ALONE.replace("receives=-", "receives=rsa")));
        assert_eq!(after.rights + 1, before.rights);
        let of = |view: &PapersView| {
            view.papers.iter().any(|paper| paper.rights.iter().any(|name| name == "right-rsa-name"))
        };
        assert!(of(&before) && !of(&after));
    }

    #[test]
    fn the_town_asks_for_its_own() {
        let view = view("home=alone_children;children=2018-05-10;birth=1992-05-12;school.1=primary");
        let canteen = view.town.iter().find(|paper| paper.text.in_language("fr").0.contains("quotient familial"));
        assert_eq!(canteen.map(|paper| paper.aids.len()), Some(1), "school meals are priced by income");
    }
}
