//! Files that a spreadsheet has written, or that is no spreadsheet's at all.

use crate::{Target, Writer, town};
use plein_sens_shared::command::Command;
use plein_sens_tables::{Table, preview};

const PARTNERS: &str = "Nom;Ville\r\nÉpicerie L’Œuvre;Vierzon\r\n;\r\n\"Café; \"\"& Cie\"\"\";Vierzon\r\n";
const WORKSHOPS: &str = "Titre;Description;Partenaire;Lieu;Date;Début;Fin;Places;Public;Genre;Accessible\n\
    Goûter d’été;On goûte;Epicéa;Place Foch;lundi 12 octobre 2015;14h;15 h 30;20;Familles;;non\n\
    Le pain;;epicea;Ici;13/10/2015;17:30;18.30;;;;oui\n";
const STRUCTURES: &str = "Nom;Adresse;Code postal;Commune;Téléphone;Courriel;Site;Horaires;Langues;Services;Besoins;Gratuit\n\
    Le Relais;1 rue des Épices;18100;Vierzon;02 48 00 00 00;a@example.org;https://example.org;Mo-Fr 08:30-12:30;français;\
    Repas;alimentation;oui\n";
/// As data·inclusion writes it.
const INCLUSION: &str = r#"{"structures":[{"source":"dora","id":"dora--3F2a","nom":"Le Tournesol","date_maj":"2025-02-14T10:00:00","commune":"Vierzon","code_postal":"18100","adresse":"12 rue des Lilas","telephone":"+33248000001","courriel":"accueil@tournesol.example","site_web":"https://tournesol.example","description":"Un centre social","horaires_accueil":"Mo-Fr 08:30-12:30; PH off"}],"services":[{"source":"dora","id":"dora--s1","structure_id":"dora--3F2a","nom":"Ateliers","description":"Parler, lire.","thematiques":["lecture-ecriture-calcul--maitriser-le-francais"],"frais":"payant","frais_precisions":"5 € par an","publics":["femmes"],"modes_accueil":["a-distance"],"mobilisable_par":["professionnels"]}]}"#;

pub const TARGETS: &[Target] = &[
    Target::new("partners_table", |writer| table(writer, Table::Partners)).with_seeds(|| of_table(PARTNERS)),
    Target::new("workshops_table", |writer| table(writer, Table::Workshops)).with_seeds(|| of_table(WORKSHOPS)),
    Target::new("structures_table", |writer| table(writer, Table::Structures)).with_seeds(|| of_table(STRUCTURES)),
    Target::new("inclusion", |writer| table(writer, Table::Structures)).with_seeds(|| vec![INCLUSION.to_owned()]),
];

/// With each of the separators that a spreadsheet may choose.
fn of_table(text: &str) -> Vec<String> {
    [";", ",", "\t"].map(|separator| text.replace(';', separator)).to_vec()
}

/// What is announced or listed of it can be sent: it is read again as the same.
fn table(writer: &mut Writer, table: Table) {
    let text = writer.text();
    // What French spreadsheets have long written has one byte a letter.
    let latin: Result<Vec<u8>, _> = text.chars().map(|letter| u8::try_from(u32::from(letter))).collect();
    let bytes = latin.ok().filter(|_| writer.rng.bool()).unwrap_or_else(|| text.into_bytes());
    let Ok(preview) = preview(table, &bytes, &town::lived()) else { return };
    for (_, command) in preview.commands() {
        assert_eq!(Command::read(&command.body()).as_ref(), Some(command));
        writer.accepts("");
    }
}
