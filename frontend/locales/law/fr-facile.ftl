### Les mots de la loi, en français facile.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } jour. La ville l’a choisi.
       *[other] { $count } jours. La ville l’a choisi.
    }

## Vos données

law-privacy-lead = Nous gardons très peu de choses sur vous. Voici la liste.
law-privacy-where = C’est gardé chez la ville et sur votre appareil. Nous n’envoyons rien à d’autres. Il n’y a pas de publicité.
law-privacy-rights-title = Vous pouvez demander
law-privacy-rights = Vous pouvez voir ce qui est gardé. Vous pouvez faire corriger ou effacer. Vous pouvez dire non. C’est gratuit.
law-privacy-own = Vous pouvez tout voir tout de suite. Vous pouvez tout emporter.
law-privacy-whom-title = À qui demander
law-privacy-whom = Demandez à l’accueil du centre, { $town }. Vous pouvez venir avec quelqu’un.
law-privacy-cnil = La réponse ne vous va pas ? Écrivez à la CNIL. Adresse : 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Téléphone : 01 53 73 22 22.
law-to-register = La liste complète
law-register-in-french = Cette liste est un papier de la ville. Elle est en français.

## Accessibilité

law-access-state = Ce site suit une partie des règles du RGAA 4.1. Nous l’avons vérifié nous-mêmes.
law-access-done-title = Ce que nous vérifions
law-access-done = Une machine contrôle chaque écran. On peut tout faire avec le clavier. Les touches sont grandes.
law-access-not-title = Ce qui manque encore
law-access-not-people = Aucune personne aveugle n’a encore essayé.
law-access-not-languages = Une machine a fait les traductions. Peu ont été relues.
law-access-not-speech = Certains appareils ne savent pas lire à voix haute.
law-access-not-screens = Les grands écrans de la salle ne parlent pas.
law-access-tell-title = Quelque chose vous bloque ?
law-access-tell = Dites-le à l’accueil du centre, { $town }. Quelqu’un vous aide tout de suite.
law-access-defender = Pas de réponse ? Écrivez au Défenseur des droits, sans timbre. Adresse : Libre réponse 71120, 75342 Paris Cedex 07. Téléphone : 09 69 39 00 00.

## Tout ce qui est gardé de moi

law-own-choose = Que voulez-vous voir ?
law-own-passport = Ce qui est gardé de mon passeport.
law-own-nothing = Cet appareil ne garde rien de vous.
law-own-answers = Ce téléphone garde vos réponses. Vous l’avez demandé.
law-own-answers-sealed = Votre code les ferme.
law-own-answers-erase = Effacer ces réponses
law-own-answers-look = Revoir mes droits
law-own-waiting =
    { $count ->
        [0] Rien n’attend.
        [one] { $count } envoi attend.
       *[other] { $count } envois attendent.
    }
law-own-here-title = Sur cet appareil
law-own-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
law-own-not-here = Cet appareil n’en sait rien pour l’instant.
law-own-centre-title = Au centre
law-own-asking = Nous demandons au centre…
law-own-unanswered = Le centre ne répond pas maintenant. Vous voyez ce que sait cet appareil.
law-own-centre-nothing = Le centre ne garde rien.
law-own-books = Le cahier de l’atelier garde aussi cette inscription.
law-own-noted = L’atelier a noté si vous êtes venus.
law-own-list = La liste de l’accueil garde aussi cette demande.
law-own-joined = Ce passeport est réuni avec d’autres. Ils montrent les mêmes passages.
law-own-contact = Votre contact est gardé, fermé à clé, depuis le { $from }. Il s’efface le { $until }.
law-own-contact-none = Aucun contact n’est gardé.
law-own-openings-none = Personne n’a ouvert de contact.
law-own-opening = { $when } : { $deed }, par { $by }. Raison : { $reason }
law-own-deed-opened = contact ouvert
law-own-deed-erased = contact effacé
law-own-deed-found-none = contact cherché, il n’y en avait pas
law-own-deed-could-not-open = contact demandé, il est resté fermé
law-own-fact-booked = inscription
law-own-fact-place-changed = autre place dans la file
law-own-fact-party-changed = le groupe a changé
law-own-fact-taken-back = passage annulé
law-own-fact-promoted = place obtenue
law-own-fact-withdrawn = places rendues
law-own-fact-contact-kept = contact gardé
law-own-fact-contact-erased = contact effacé
law-own-fact-explained = explication gardée
law-own-fact-checked-in = passage
law-own-fact-asked = demande d’aide
law-own-fact-planned = Votre atelier est au programme
law-own-fact-declined = Le centre a dit non
law-own-request-asked = la demande attend
law-own-request-taken = quelqu’un s’en occupe
law-own-request-done = c’est fait
law-own-request-withdrawn = demande reprise
law-own-request-expired = demande trop ancienne
law-own-request-declined = le centre a dit non
law-own-file = Garder dans un fichier
law-own-keep = Votre code est écrit ici. Gardez ce papier pour vous.

## Ce qui est gardé

law-labels-what = Ce qui est gardé
law-labels-who = Qui peut lire
law-labels-term = Combien de temps
law-labels-erase = Comment c’est effacé
law-term-LastContact = Deux ans après votre dernier contact
law-term-TwoYears = Deux ans
law-term-Year = Un an
law-term-Closed = 30 jours après la fin
law-term-Programme = Tant que la ville garde le programme
law-term-Person = Jusqu’à ce que vous l’effaciez
law-term-Never = Jamais gardé
law-holdings-bookings-what = Votre inscription : l’atelier et combien de personnes. Combien sont venues. Ce qu’il vous faut. Pas de nom.
law-holdings-bookings-why = Pour garder votre place.
law-holdings-bookings-who = Vous, avec votre code. La personne qui tient l’atelier voit le début du code.
law-holdings-bookings-erase = Vous rendez vos places avec votre code. Votre nom n’y est jamais.
law-holdings-contacts-what = Votre prénom, votre téléphone et votre langue, si vous voulez. Ils sont fermés à clé.
law-holdings-contacts-why = Pour vous appeler si l’atelier change.
law-holdings-contacts-who = La direction et l’accueil, un par un. Ils écrivent pourquoi.
law-holdings-contacts-erase = Vous l’effacez avec votre code. Ou le centre l’efface. Ou il s’efface tout seul.
law-holdings-passages-what = Les étapes où passe votre passeport, et l’heure. Pas de nom.
law-holdings-passages-why = Pour le parcours.
law-holdings-passages-who = Vous, avec votre passeport. L’équipe, si vous montrez une carte en papier. Les autres voient seulement les totaux.
law-holdings-passages-erase = Jetez votre passeport. Plus rien ne mène à vous.
law-holdings-answers-what = Les visages, images et nombres que vous choisissez, avec le jour. Personne ne sait que c’est vous. Avant et après, un nombre relie vos réponses.
law-holdings-answers-why = Pour savoir ce qui a plu.
law-holdings-answers-who = Les totaux seulement, à partir de cinq personnes.
law-holdings-answers-erase = Rien ne mène à vous.
law-holdings-words-what = Les mots que vous écrivez à la fin d’un questionnaire. Ils sont fermés à part. Personne ne sait que c’est vous.
law-holdings-words-why = Pour entendre ce que nous ne demandons pas.
law-holdings-words-who = L’accueil et la direction du centre les lisent. Ils choisissent ceux que d’autres peuvent lire.
law-holdings-words-erase = Le centre peut les effacer pour toujours. Sinon, ils partent après un an.
law-holdings-own_device-what = Sur votre téléphone : vos codes, votre passeport et votre langue. Vos papiers et un rappel, si vous le voulez.
law-holdings-own_device-why = Pour marcher sans réseau.
law-holdings-own_device-who = Vous.
law-holdings-own_device-erase = Vous videz l’application.
law-holdings-kiosk-what = À la borne : ce qui est à l’écran.
law-holdings-kiosk-why = Pour servir sans téléphone.
law-holdings-kiosk-who = Vous, devant la borne.
law-holdings-kiosk-erase = Touchez « Effacer et partir ». Ou la borne efface toute seule.
law-holdings-rights-what = Vos réponses aux questions sur les droits.
law-holdings-rights-why = Pour dire à quoi vous avez peut-être droit.
law-holdings-rights-who = Vous seulement.
law-holdings-rights-erase = Elles restent sur l’appareil. Rien n’est écrit sans votre demande.
law-holdings-kept_answers-what = Sur votre téléphone, si vous le demandez : vos réponses et vos droits. Vous pouvez les fermer avec un code.
law-holdings-kept_answers-why = Pour vous dire quand un nouveau droit arrive.
law-holdings-kept_answers-who = Vous. Sans code : celui qui tient votre téléphone.
law-holdings-kept_answers-erase = Vous, d’un geste, dans vos résultats.
law-holdings-take_up-what = Ce que deviennent les droits. Une réponse, c’est un jour, un droit et un choix. Aucun nom.
law-holdings-take_up-why = Pour savoir pourquoi un droit n’est pas demandé.
law-holdings-take_up-who = Personne ne lit une réponse seule. Le centre voit des groupes de 5 réponses ou plus.
law-holdings-take_up-erase = Rien n’y mène à une personne.
law-holdings-requests-what = Les demandes d’aide, sous un code. Comment, quand, la langue, le droit si vous le dites. Ou un atelier proposé : le sujet, les jours. Votre texte est caché. Aucun nom.
law-holdings-requests-why = Pour vous appeler.
law-holdings-requests-who = Qui connaît le code. L’accueil et la direction du centre.
law-holdings-requests-erase = Avec le code, par vous. Seule après 60 jours.
law-holdings-referrals-what = Les fiches de liaison. Elles disent vers quel partenaire, et pour quoi. Aucun nom.
law-holdings-referrals-why = Pour vous orienter vers un partenaire, si vous le voulez.
law-holdings-referrals-who = L’accueil et la direction du centre. Le partenaire que vous avez choisi.
law-holdings-referrals-erase = Le contact, dès que c’est fini. La fiche, 30 jours après.
