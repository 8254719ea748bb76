//! What a device is told when a request could not be served: what happened and what to do, in French. The inside stays
//! inside: it goes to the log, once.

use crate::log::LogError;
use plein_sens_shared::sync::{MAX_BODY, MAX_COMMANDS, Problem};

fn problem(code: &str, detail: String) -> Problem {
    Problem { code: code.to_owned(), detail }
}

/// The request is not what was agreed.
pub fn malformed(what: &str) -> Problem {
    let detail =
        format!("La demande est mal formée ({what}). Rechargez l’application ; ce que vous avez fait reste gardé.");
    problem("malformed", detail)
}

/// There is more in it than is taken at once.
pub fn too_large() -> Problem {
    let detail = format!(
        "La demande est trop grande : {MAX_COMMANDS} envois et {MAX_BODY} octets par envoi au plus. Envoyez en plusieurs fois."
    );
    problem("too_large", detail)
}

/// What was sealed was sealed to another town's key, or is torn.
pub fn unopened() -> Problem {
    let detail = "Cet envoi scellé ne s’ouvre avec aucune clé du centre. Il reste gardé sur la borne ; remettez une copie du fichier des clés, puis réessayez.";
    problem("unopened", detail.to_owned())
}

/// What is kept sealed opens with none of the keys that are here.
pub fn shut() -> Problem {
    let detail = "Aucune clé du centre n’ouvre ce qui est scellé ici. Demandez à la direction de remettre une copie du fichier des clés, ou redemandez les coordonnées à la personne.";
    problem("shut", detail.to_owned())
}

/// More was asked for than one device, or one address, may ask for at once.
pub fn too_many() -> Problem {
    let detail =
        "Trop d’envois à la fois. Tout reste gardé sur votre appareil, qui réessaie de lui-même dans un instant.";
    problem("too_many", detail.to_owned())
}

/// The request came too slowly, or its answer was too long in coming.
pub fn too_slow() -> Problem {
    let detail = "La demande a pris trop de temps. Tout reste gardé sur votre appareil, qui réessaie de lui-même dans un instant.";
    problem("too_slow", detail.to_owned())
}

/// The app is of another time.
pub fn upgrade() -> Problem {
    let detail = "Cette version de l’application n’est plus comprise. Rechargez la page ; ce qui est gardé ici sera envoyé ensuite.";
    problem("upgrade", detail.to_owned())
}

/// Nobody is signed in, or no longer.
pub fn signed_out() -> Problem {
    problem("signed_out", "Connectez-vous à nouveau ; ce que vous avez écrit reste à l’écran.".to_owned())
}

/// The role does not allow it.
pub fn not_allowed() -> Problem {
    let detail = "Votre compte ne permet pas cela. Demandez à la direction du centre.";
    problem("not_allowed", detail.to_owned())
}

/// No account has this login and this password: which of the two is wrong is not told.
pub fn wrong_login() -> Problem {
    let detail =
        "L’identifiant ou le mot de passe ne va pas. Essayez encore, ou demandez à deux collègues un code de retour.";
    problem("wrong_login", detail.to_owned())
}

/// No passkey of ours, or not any more, or nobody proved that it is theirs: which of these is not told.
pub fn bad_passkey() -> Problem {
    let detail = "Cette clé d’accès n’ouvre rien ici, ou ne sert plus. Entrez avec votre mot de passe, ou demandez à deux collègues un code de retour.";
    problem("bad_passkey", detail.to_owned())
}

/// What a passkey was asked is over, or was answered already.
pub fn late_passkey() -> Problem {
    let detail = "La clé d’accès a répondu trop tard. Recommencez.";
    problem("late_passkey", detail.to_owned())
}

/// Somebody has as many passkeys as anybody needs.
pub fn enough_passkeys(most: usize) -> Problem {
    let detail = format!("Vous avez déjà {most} clés d’accès. Retirez d’abord celle qui ne sert plus.");
    problem("enough_passkeys", detail)
}

/// No door has this code, or not any more.
pub fn bad_code() -> Problem {
    let detail = "Ce code n’ouvre rien, ou ne sert plus. Vérifiez les lettres, ou demandez-en un nouveau.";
    problem("bad_code", detail.to_owned())
}

/// Somebody else has this login.
pub fn taken() -> Problem {
    problem("taken", "Cet identifiant est déjà pris. Choisissez-en un autre ; votre code sert encore.".to_owned())
}

/// Somebody was sooner.
pub fn moved() -> Problem {
    problem(
        "moved",
        "Quelqu’un vient de la changer. Rechargez la liste, regardez où elle en est, puis choisissez.".to_owned(),
    )
}

/// The password is too easy.
pub fn weak_password(fewest: usize) -> Problem {
    let detail = format!(
        "Ce mot de passe est trop facile. Prenez {fewest} lettres au moins, par exemple trois mots ; votre code sert encore."
    );
    problem("weak_password", detail)
}

/// The page that asks is not ours.
pub fn foreign() -> Problem {
    problem("not_allowed", "Cette demande vient d’une autre page. Ouvrez l’adresse du centre.".to_owned())
}

/// There is nothing here.
pub fn not_found() -> Problem {
    problem("not_found", "Il n’y a rien à cette adresse. Revenez à l’accueil de l’application.".to_owned())
}

/// The server cannot answer now.
pub fn unavailable() -> Problem {
    let detail =
        "Le centre ne peut pas répondre pour l’instant. Tout reste gardé sur votre appareil, qui réessaie de lui-même.";
    problem("internal", detail.to_owned())
}

/// The storage failed: logged here, once, and told without its inside.
pub fn of_log(error: &LogError) -> Problem {
    tracing::error!(%error, "the log refused");
    match error {
        LogError::Full => {
            let detail = "Le centre n’a plus de place pour enregistrer. Tout reste gardé sur votre appareil, qui réessaie de lui-même.";
            problem("storage_full", detail.to_owned())
        }
        LogError::Moved { .. } | LogError::Storage(_) => unavailable(),
    }
}
