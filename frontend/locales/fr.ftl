### Les mots de Plein Sens en français. Vous, des phrases courtes, un bouton dit ce qu'il fait.
### State: original

language-name = Français
language-direction = ltr
language-tag = fr
language-choose = Choisir la langue

app-name = Plein Sens
skip = Aller au contenu
back = Accueil
back-bookings = Mes inscriptions
back-programme = Les ateliers
back-results = Mes résultats
back-trail = Le parcours
nav-label = Navigation
nav-home = Accueil
nav-mine = Mes choses
nav-help = Aide
nav-code = J’ai un code
today = Aujourd’hui
when = { $day }, { $time }
from-until = { $day }, de { $start } à { $end }

## Ce qui n'est montré que lorsque c'est utile

strip-offline = Hors connexion : vos envois sont gardés ici
strip-disk = Cet appareil ne peut rien garder pour l’instant
strip-lost = { $count ->
    [one] Le navigateur a effacé 1 envoi : lire que faire
   *[other] Le navigateur a effacé { $count } envois : lire que faire
}
strip-troubled = Le centre ne peut rien recevoir pour l’instant : vos envois sont gardés ici
strip-answer = Le centre vous a répondu : lire sa réponse
strip-outdated = Une version plus récente est prête : recharger la page
strip-sending = { $count ->
    [one] 1 envoi en cours
   *[other] { $count } envois en cours
}

## Accueil

home-welcome = Bienvenue
home-greeting = Que pouvons-nous faire pour vous ?
home-touch = Touchez ce qui vous intéresse.
home-doors = Quatre portes
home-next = Bientôt, près de vous
home-reminder = Un rappel que vous avez demandé
home-all-workshops = Voir tous les ateliers
door-rights = Mes droits
door-rights-line = Environ 5 minutes, rien n’est enregistré
door-workshops = Les ateliers
door-workshops-line = Cuisiner, goûter, se rencontrer
door-workshops-today = { $count ->
    [0] Plus rien aujourd’hui, voyez demain
    [one] Aujourd’hui : encore 1
   *[other] Aujourd’hui : encore { $count }
}
door-trail = Le parcours
door-trail-line = D’étape en étape, avec vos sens
door-trail-seen = { $seen } sens sur { $all }
door-feedback = Mon avis
door-feedback-line = Quelques questions, moins d’une minute

## Ateliers

programme-title = Les ateliers
programme-days = Choisir un jour
programme-propose = Proposer un atelier
food-link = L’aliment du mois : { $food }
programme-empty = Le programme n’est pas encore annoncé. Revenez bientôt.
programme-not-yet = Le programme n’est pas encore arrivé sur cet appareil. Il viendra dès que vous serez relié.
programme-all = Toute la semaine
programme-calendar = Calendrier
part-morning = Matin
part-afternoon = Après-midi
part-evening = Soir
programme-seek = Chercher
programme-words = Un mot, un lieu
programme-words-hint = Par exemple : pain, jardin, mairie.
programme-only = Seulement
programme-found = { $count ->
    [0] Rien ne correspond. Cherchez autre chose.
   *[other] Trouvé : { $count }
}
only-children = Avec des enfants
only-open = Sans inscription
only-free = Places libres
only-spoken = Dans ma langue
card-title = { $time } · { $title }
seats-open = Sans inscription : venez
seats-begun = Déjà commencé
seats-over = C’est fini
seats-cancelled = Annulé
seats-moved = Attention, ceci a changé
seats-left = { $seats ->
    [0] Complet : vous pouvez attendre une place
    [one] Il reste 1 place
   *[other] Il reste { $seats } places
}
seats-waiting = { $waiting ->
    [one] Complet : 1 groupe attend
   *[other] Complet : { $waiting } groupes attendent
}
audience-families = Familles
audience-seniors = Aînés
audience-schools = Écoles
kind-bus = Le bus
kind-forum = Le forum
accessible = Accessible en fauteuil
workshop-when = Quand
workshop-where = Où
workshop-who = Avec
workshop-languages = Langues
workshop-seats = Places
workshop-demo = Démonstration : horaires, places et adresse sont inventés.
sign-up-who = Qui vient ?
sign-up-adults = Adultes
sign-up-adults-hint = À partir de 18 ans
sign-up-children = Enfants
sign-up-children-hint = Moins de 18 ans
sign-up-ages = Quel âge ont les enfants ?
sign-up-ages-hint = Par exemple : 4, 9. Vous pouvez laisser vide.
sign-up-ages-wrong = Écrivez un âge pour chaque enfant, de 0 à 17 ans, par exemple : 4, 9. Ou laissez vide.
class-adults = Adultes qui accompagnent
class-adults-hint = Enseignants compris
class-pupils = Élèves
class-pupils-hint = Toute la classe
class-level = Niveau de la classe
class-level-missing = Choisissez le niveau de la classe, puis inscrivez-la.
level-maternelle = Maternelle
level-cp = CP (6 ans)
level-ce1 = CE1 (7 ans)
level-ce2 = CE2 (8 ans)
level-cm1 = CM1 (9 ans)
level-cm2 = CM2 (10 ans)
level-college = Collège
level-lycee = Lycée
level-several = Plusieurs niveaux, ou autre
party-adults = { $count ->
    [one] 1 adulte
   *[other] { $count } adultes
}
party-children = { $count ->
    [one] 1 enfant
   *[other] { $count } enfants
}
party-pupils = { $count ->
    [one] 1 élève
   *[other] { $count } élèves
}
party-change = Changer qui vient
party-change-not = Ne rien changer
party-keep = { $count ->
    [one] Venir à 1 personne
   *[other] Venir à { $count } personnes
}
party-more = S’il n’y a plus assez de places, votre inscription reste comme elle est.
sign-up-nothing-asked = Vous n’avez à donner ni nom, ni adresse, ni téléphone.
contact-open = Laisser un prénom ou un téléphone
contact-close = Ne rien laisser
contact-what = Scellé ici même : seul le centre pourra le lire, pour vous joindre si l’atelier change ; effacé dès que vous le voulez, au plus tard au bout de deux ans.
contact-name = Votre prénom
contact-phone = Votre téléphone
contact-bad-name = Ce prénom est trop long. Écrivez 40 lettres au plus.
contact-bad-phone = Ce n’est pas un numéro de téléphone. Écrivez par exemple 06 39 98 00 12, ou laissez vide.
contact-not-now = Vos coordonnées ne peuvent pas être gardées pour l’instant : cet appareil n’a pas encore la clé du centre. Inscrivez-vous sans.
contact-title = Vos coordonnées
contact-sealed = Coordonnées scellées : le centre seul peut les lire.
contact-erase = Effacer mes coordonnées
contact-erased = Vos coordonnées sont effacées.
needs-open = J’ai besoin de quelque chose
needs-close = Je n’ai besoin de rien
needs-what = Choisissez ce qu’il faut pour venir. Qui prépare l’atelier le lira, sans votre nom.
needs-language = Une personne qui parle :
need-childcare = Une garde pour les enfants
need-transport = Un transport depuis l’arrêt de bus
need-meatless = Un repas sans viande
need-step-free = Un accès sans marches
need-signing = La langue des signes
sign-up-clash = Vous avez déjà une inscription à la même heure : { $title }.
agenda-add = Ajouter à mon agenda
sign-up-wait = { $count ->
    [one] Attendre une place
   *[other] Attendre { $count } places
}
sign-up-waits = Pas assez de places pour vous tous : votre groupe sera sur la liste d’attente, à son tour.
sign-up-do = { $count ->
    [0] Choisissez combien vous venez
    [one] Inscrire 1 personne
   *[other] Inscrire { $count } personnes
}
counter-less = { $what } : un de moins
counter-more = { $what } : un de plus

## Inscriptions

booking-title = Mon inscription
booking-refused = Le centre vous a répondu
booking-not-found = Aucune inscription trouvée avec ce code pour l’instant. Vérifiez les douze lettres, ou demandez à l’accueil.
booking-unanswered = Pas de connexion au centre pour l’instant. Dès qu’elle revient, nous cherchons cette inscription : vous n’avez rien à refaire.
booking-past = Cet atelier était celui d’un événement qui est fini. Il n’y a plus rien à venir.
workshop-cancelled = Cet atelier est annulé
workshop-cancelled-text = Il n’aura pas lieu. L’accueil du CCAS peut vous aider à en trouver un autre.
workshop-moved = Cet atelier a été déplacé
workshop-was = Avant : { $when }, { $place }.
home-changed = Une de vos inscriptions a changé
booking-find-again = Taper un autre code
booking-code = Votre code
booking-qr = Le même code, à scanner avec un téléphone
booking-keep = Gardez ce code : il suffit à retrouver ou rendre vos places, ici ou à la borne.
booking-keep-kiosk = Photographiez, imprimez ou notez ce code : la borne va l’oublier.
booking-print = Imprimer
standing-asked = Dans la file dès que nous sommes reliés
standing-asked-text = { $count ->
    [one] La demande pour 1 personne est gardée sur cet appareil. Le centre ne l’a pas encore reçue.
   *[other] La demande pour { $count } personnes est gardée sur cet appareil. Le centre ne l’a pas encore reçue.
}
standing-confirmed = C’est confirmé
standing-confirmed-text = { $count ->
    [one] 1 place vous est gardée.
   *[other] { $count } places vous sont gardées.
}
standing-waiting = Sur la liste d’attente
standing-waiting-text = { $place ->
    [1] Vous êtes les premiers. Nous gardons votre tour ; vous entrez tous ensemble.
   *[other] Vous êtes les { $place }es. Nous gardons votre tour ; vous entrez tous ensemble.
}
standing-place = { $place ->
    [1] Premiers sur la liste d’attente
   *[other] { $place }es sur la liste d’attente
}
standing-withdrawn = Places rendues
standing-withdrawn-text = Merci. Si quelqu’un attend, vos places sont pour lui.
why-title = Pourquoi ?
why-seats-free = { $free ->
    [one] Il restait 1 place et personne n’attendait : elle est à vous.
   *[other] Il restait { $free } places et personne n’attendait : il y en avait pour vous tous.
}
why-behind = { $parties ->
    [one] 1 groupe était arrivé avant vous (personnes : { $people }, places libres : { $free }). Vous avez pris la suite.
   *[other] { $parties } groupes étaient arrivés avant vous (personnes : { $people }, places libres : { $free }). Vous avez pris la suite.
}
why-too-few = { $free ->
    [0] Toutes les places étaient prises. Vous êtes devenus les premiers de la file.
    [one] Il restait 1 place, pas assez pour vous tous. Vous êtes devenus les premiers de la file.
   *[other] Il restait { $free } places, pas assez pour vous tous. Vous êtes devenus les premiers de la file.
}
why-in-turn = { $free ->
    [one] 1 place est devenue libre, et c’était votre tour.
   *[other] { $free } places étaient libres ensemble, et c’était votre tour.
}
why-offered-on = { $parties ->
    [one] 1 groupe attendait avant vous, mais les places libres ({ $free }) ne lui suffisaient pas. Elles vous sont revenues.
   *[other] { $parties } groupes attendaient avant vous, mais les places libres ({ $free }) ne suffisaient à aucun. Elles vous sont revenues.
}
why-from-lease = La borne gardait des places pour les heures sans réseau : les vôtres en viennent.
why-lease-over = La borne avait confirmé sans réseau, mais le centre lui avait repris ses places entre-temps. Nous le regrettons. Voici ce qui a été décidé depuis.
why-passed = { $free ->
    [one] 1 place était libre, pas assez pour vous tous. Elle est allée à un groupe plus petit. Vous gardez votre tour.
   *[other] { $free } places étaient libres, pas assez pour vous tous. Elles sont allées à un groupe plus petit. Vous gardez votre tour.
}
why-now = { $free ->
    [0] En ce moment : aucune place libre. Il vous en faut { $people }.
    [one] En ce moment : 1 place libre. Il vous en faut { $people }.
   *[other] En ce moment : { $free } places libres. Il vous en faut { $people }.
}
why-first = Dès qu’il y a assez de places pour vous tous, elles sont à vous.
why-later = Chacun entre à son tour, avec tout son groupe. Personne ne passe devant vous, même un groupe plus petit.
why-deadline = Une exception, décidée par l’organisateur : à partir de { $when }, les places qui ne suffisent pas aux premiers vont aux suivants qui y tiennent tous. Ainsi, aucune place ne reste vide.
give-back = Rendre nos places
leave-line = Quitter la liste d’attente
leave-line-sure = Quitter la liste d’attente ?
give-back-sure = Rendre vos places ?
give-back-text = Si quelqu’un attend, elles sont pour lui tout de suite.
give-back-no = Garder nos places
give-back-yes = { $count ->
    [one] Rendre 1 place
   *[other] Rendre { $count } places
}
bookings-title = Mes inscriptions
request-look = Ma demande d’aide
bookings-none = Pas encore d’inscription sur cet appareil.
find-title = Retrouver une inscription
find-label = Votre code
find-hint = Douze lettres et chiffres, comme sur votre papier.
find-do = Ouvrir mon inscription
code-length = Un code a 12 lettres ou chiffres. Vous en avez tapé { $typed }.
code-letter = Aucun code ne contient « { $letter } ». Regardez encore votre papier.
code-check = Une lettre n’est pas juste, ou deux sont échangées. Regardez encore votre papier.

## Le reçu signé par la ville

receipt-title = J’ai un reçu
receipt-text = Scannez, collez ou tapez ici le reçu de votre inscription ou de votre passeport.
receipt-label = Votre reçu
receipt-hint = Il commence par PS1.
receipt-do = Retrouver
receipt-unanswered = Le centre ne répond pas pour l’instant. Gardez votre reçu, et réessayez dès que vous serez relié.
receipt-show = Voir mon reçu
receipt-card = Votre reçu
receipt-qr = Votre reçu, à scanner
receipt-keep = La ville l’a signé. Si votre téléphone ou le centre perd tout, ce reçu suffit à tout retrouver : imprimez-le ou photographiez-le.
voucher-another = Ce n’est pas un reçu de Plein Sens : un reçu commence par PS1. Pour un code de douze lettres, ouvrez « Mes inscriptions ».
voucher-version = Ce reçu vient d’une autre version de Plein Sens. Rechargez la page, ou demandez à l’accueil.
voucher-torn = Il manque une partie de ce reçu, ou une lettre n’est pas juste. Scannez-le encore une fois, en entier.
voucher-foreign = Ce reçu vient d’une autre ville. Montrez-le dans la ville qui l’a donné, ou demandez à l’accueil.
voucher-changed = Ce reçu a été modifié : la ville ne l’a pas signé ainsi. Montrez le papier d’origine à l’accueil.

## Parcours

trail-title = Le parcours des cinq sens
trail-others = Les autres parcours
trail-stops = Les étapes
plate-out-of = sur { $all }
trail-done = Vous avez fait le plein des sens. Merci d’être venus !
trail-begin = Pour commencer : { $stop }
trail-next = Ensuite : { $stop }
trail-plan = Le plan
trail-entrance = L’entrée : case { $square }
trail-souvenir = Votre souvenir
stop-place = Case { $square } du plan
stop-out-of-turn = Dans l’ordre, c’est d’abord : { $stop }. Vous êtes déjà ici ? Votre passage compte aussi.
sense-sight = La vue
sense-hearing = L’ouïe
sense-smell = L’odorat
sense-taste = Le goût
sense-touch = Le toucher
stop-check-in = Je suis ici : noter mon passage
stop-group = Nous sommes une classe ou un groupe
stop-alone = Je suis seul
stop-group-count = Combien êtes-vous ?
stop-group-hint = Les adultes comptent aussi. Aucun nom n’est demandé.
stop-check-in-group = Nous sommes { $count } ici : noter notre passage
stop-noted = C’est noté
stop-go-on = Continuer le parcours
stop-seen = Passé ici à { $time }
stop-seen-group = Passés ici à { $time } : { $people } sur { $all }
stop-also = Ce que cette étape peut aussi vous apporter
stop-held-by = Tenu par { $partner }
stop-code-title = Vous êtes à une étape ?
stop-code-label = Le code de l’étape
stop-code-hint = Quatre lettres ou chiffres, sur l’affiche de l’étape.
stop-code-do = Ouvrir l’étape
stop-code-unknown = Aucune étape n’a ce code. Regardez l’affiche de l’étape, ou demandez à la personne qui tient l’étape.
card-code-alone = C’est le code d’une carte. Seul, il n’ouvre rien : montrez le QR de la carte, ou demandez à l’accueil.
card-have = J’ai déjà une carte : montrez son QR à l’appareil photo. Vous l’avez perdue ? L’accueil la retrouve avec son code.
card-mine-title = C’est votre carte ?
card-mine-text = Ses passages et ceux de ce téléphone comptent alors ensemble, chacun une seule fois. Ne réunissez que ce qui est à vous.
card-mine-do = Réunir avec ce téléphone
card-mine-done = La carte et ce téléphone montrent les mêmes passages. Utilisez l’un ou l’autre.
camera-open = Lire avec l’appareil photo
camera-on = Ce que voit l’appareil photo
camera-close = Fermer l’appareil photo
camera-shut = L’appareil photo ne s’ouvre pas. Autorisez-le dans le navigateur, ou tapez le code à la main.
camera-blind = Cet appareil ne sait pas encore lire les QR, et le réseau ne répond pas. Réessayez dans un moment, ou tapez le code à la main.

## Avis

survey-back = La question d’avant
survey-skip = Passer
survey-yes = Oui
survey-no = Non
survey-next = Continuer
survey-next-person = Personne suivante
survey-anonymous = Personne ne saura que c’est vous.
survey-tied = Ce téléphone relie vos réponses d’avant et d’après. Personne ne saura que c’est vous.
survey-thanks = Merci pour votre avis
survey-kept = Vos réponses sont gardées.
survey-which = Votre avis sur quoi ?
survey-answered = Vous avez déjà répondu.
survey-before = Avant
survey-after = Après
survey-done = Retour à l’accueil
words-label = Vos mots, si vous le voulez
words-no-name = N’écrivez pas de nom, ni rien qui dise de qui il s’agit.
words-room = Lettres restantes : { $count }
words-too-long = C’est trop long : { $most } lettres au plus. Rien n’est perdu, raccourcissez.
words-phone = « { $part } » ressemble à un numéro de téléphone. Enlevez-le avant d’envoyer ; le reste est gardé.
words-mail = « { $part } » ressemble à une adresse e-mail. Enlevez-la avant d’envoyer ; le reste est gardé.
words-address = « { $part } » ressemble à l’adresse de quelqu’un. Enlevez-la avant d’envoyer ; le reste est gardé.
words-digits = « { $part } » ressemble à un numéro de dossier ou à une date. Enlevez-le avant d’envoyer ; le reste est gardé.
words-link = « { $part } » ressemble à une adresse d’un site. Enlevez-la avant d’envoyer ; le reste est gardé.
words-take-out = Enlever ce passage
words-sealed = Vos mots partent scellés et à part. Le centre les lit, sans savoir qui les a écrits.
face-1 = Pas du tout
face-2 = Pas vraiment
face-3 = Moyen
face-4 = Plutôt oui
face-5 = Oui, beaucoup
questions-begin = Environ 5 minutes en tout
questions-left = { $count ->
    [one] Dernière question
   *[other] Encore { $count } questions
}
questions-left-range = Encore { $min } à { $max } questions

## Droits

listen = Écouter
listen-stop = Arrêter
listen-others = Ici, d’autres peuvent entendre ce qui vous concerne.
listen-aloud = Lire tout haut
listen-not = Ne pas lire
listen-all = Tout à l’oreille, avec quatre touches
listen-all-how = Sans voir l’écran : gardez un doigt une seconde dans un coin, ou pressez une touche du pavé de chiffres.
question-unknown = Je ne sais pas
question-unsaid = Je préfère ne pas répondre
question-why = Pourquoi cette question ?
question-back = La question d’avant
question-number = Votre réponse
question-next = Continuer
rights-coming = Un instant : le calcul arrive sur cet appareil.
rights-not-here = Le calcul n’est pas encore sur cet appareil, et le réseau ne répond pas. Réessayez dans un moment, ou demandez à l’accueil.
rights-try-again = Réessayer
rights-private = Vos réponses restent sur cet appareil. Rien n’en est gardé si vous ne le demandez pas.
rights-possible = { $count ->
    [0] Aucun droit possible pour l’instant
    [one] 1 droit encore possible
   *[other] { $count } droits encore possibles
}
rights-see-now = Voir maintenant
rights-out-of-date = Les montants de ce mois ne sont pas encore vérifiés. Demandez à l’accueil du CCAS : nous ne voulons pas vous dire un chiffre faux.
rights-only-estimate = C’est une estimation. Chaque organisme décide : CAF, MSA, caisse de retraite, mairie…
range-of-amounts = entre { $min } et { $max }
per-month = par mois
results-title = Mes résultats
results-total = Vous pourriez recevoir { $amount } par mois.
results-early = Il est encore trop tôt pour dire combien.
results-to-check = Il y a un droit à vérifier ensemble.
results-none = Nous n’avons pas trouvé de droit cette fois-ci.
results-empty = Répondez à quelques questions, et nous cherchons pour vous.
results-begin = Commencer les questions
results-again = Les questions
results-missing = { $count ->
    [one] Il manque 1 réponse pour en être sûr.
   *[other] Il manque { $count } réponses pour en être sûr.
}
results-go-on = Continuer les questions
results-help = Être aidé
results-help-text = À l’accueil du CCAS, quelqu’un regarde avec vous, gratuitement et sans rendez-vous.
verdict-yes = Oui, vous pouvez le demander
verdict-to-check = À vérifier
verdict-no = Pas cette fois
right-open = Voir ce droit
right-why = Pourquoi vous
right-sum = Le calcul, ligne par ligne
right-steps = Comment le demander
right-papers = Les papiers
right-where = Où aller
right-form = Formulaire papier : { $form }
right-valid = Ces montants comptent depuis le { $since } { $year }. Vérifiés le { $checked }.
local-title = Les aides de votre ville
local-how = Comment la demander
local-unknown = Il manque une réponse pour le dire. L’accueil du CCAS regarde avec vous.
local-not-met = Une des conditions de la ville n’est pas remplie, quelle que soit la réponse qui manque.
local-decision = Décision { $number } du { $day } { $year }.
right-unknown = Ce droit n’est pas dans notre liste. Demandez à l’accueil.
condition-met = C’est rempli
condition-not-met = Ce n’est pas rempli
condition-unknown = À savoir

## Ce qui est gardé ici

kept-title = Ce qui est gardé ici
kept-nothing = Tout est reçu par le centre. Rien n’attend ici.
kept-retry = Réessayer maintenant
kept-export = Emporter une copie
kept-put-away = J’ai compris
kept-sign-up = { $count ->
    [one] Inscription, { $title }, 1 personne
   *[other] Inscription, { $title }, { $count } personnes
}
kept-change-party = { $count ->
    [one] Inscription changée : 1 personne
   *[other] Inscription changée : { $count } personnes
}
kept-withdraw = Places rendues
kept-erase-contact = Coordonnées effacées
kept-check-in = Passage, { $stop }
kept-join = Une carte réunie avec ce téléphone
kept-survey = Mon avis
kept-take-up = Ce que deviennent mes droits : une réponse
kept-ask = Une demande d’aide
kept-proposal = Une proposition d’atelier
kept-take-back = Reprendre une demande d’aide
kept-other = Un autre envoi
kept-others = { $count ->
    [one] 1 envoi d’une personne passée avant vous attend aussi. Il partira de lui-même.
   *[other] { $count } envois de personnes passées avant vous attendent aussi. Ils partiront d’eux-mêmes.
}
kept-unread = { $count ->
    [one] 1 envoi vient d’une autre version de l’application. Il reste gardé ici : rechargez la page quand vous êtes relié.
   *[other] { $count } envois viennent d’une autre version de l’application. Ils restent gardés ici : rechargez la page quand vous êtes relié.
}
kept-lost = { $count ->
    [one] Le navigateur a effacé ce que cet appareil gardait. 1 envoi n’était pas encore reçu par le centre : refaites-le, ou demandez à l’accueil.
   *[other] Le navigateur a effacé ce que cet appareil gardait. { $count } envois n’étaient pas encore reçus par le centre : refaites-les, ou demandez à l’accueil.
}
kept-export-why = Un fichier que l’accueil peut enregistrer pour vous, même si cet appareil ne retrouve jamais de réseau.
kept-device = Cet appareil
kept-safe = Le navigateur a promis de garder ce qui est ici.
kept-unsafe = Le navigateur n’a pas promis de garder ce qui est ici : si la place manque, il peut l’effacer. Ajoutez l’application à l’écran d’accueil, et elle sera mieux gardée.
kept-room = Place utilisée : { $used } Mo sur { $quota } Mo
kept-version = Version { $version }
stage-kept = Gardé ici, pas encore reçu par le centre
stage-received = Reçu par le centre
stage-unreadable = Le centre ne comprend pas encore cet envoi ; il le garde. Demandez à l’accueil.
link-untried = Nous appelons le centre…
link-connected = Relié au centre.
link-offline = Pas de connexion au centre pour l’instant. Nous réessayons sans arrêt.
trouble-disk = Cet appareil n’a pas pu garder votre geste : il n’est pas inscrit. Ce qui était déjà gardé reste là. Quittez la navigation privée ou rechargez la page, puis touchez encore une fois le bouton.
trouble-full = Cet appareil n’a pas pu garder votre geste : sa mémoire est pleine, et rien n’est inscrit. Ce qui était déjà gardé reste là. Effacez quelques photos ou une application, puis touchez encore une fois le bouton.

## Refus, avec ce qu'il faut faire

refusal-already-here = Vous êtes déjà passé ici à { $time }. C’est bien noté.
refusal-cards-parted = L’équipe a séparé ces cartes. Demandez à l’accueil.
refusal-already-withdrawn = Ces places sont déjà rendues. Vous n’avez rien à faire.
refusal-already-closed = Cette demande est déjà close. Vous n’avez rien à faire.
refusal-booking-taken = Ce code vient d’être pris. Touchez encore une fois le bouton.
refusal-changed-meanwhile = Quelqu’un vient de le changer. Votre texte est encore là : regardez les deux, puis choisissez.
refusal-incomplete-answers = Répondez à une question au moins, puis terminez.
refusal-not-allowed = Cette action est réservée à l’équipe. Demandez à l’accueil.
refusal-no-sign-up = Il n’y a pas d’inscription : venez, c’est ouvert à tous.
refusal-no-seats-to-add = { $free ->
    [0] Il n’y a plus de place à ajouter. Votre inscription reste comme elle est. Pour les autres, faites une nouvelle inscription : elle attendra son tour.
    [one] Il ne reste qu’une place à ajouter. Votre inscription reste comme elle est. Ajoutez une seule personne, ou inscrivez les autres à part.
   *[other] Il ne reste que { $free } places à ajouter. Votre inscription reste comme elle est. Ajoutez moins de personnes, ou inscrivez les autres à part.
}
refusal-party-size = Un groupe compte 1 à { $max } personnes. Pour plus, inscrivez deux groupes ou demandez à l’accueil.
refusal-party-too-large = Cet atelier a { $seats } places en tout. Venez moins nombreux, ou choisissez un autre atelier.
refusal-unknown-booking = Aucune inscription n’a ce code. Vérifiez les douze lettres, ou demandez à l’accueil.
refusal-too-many-cards = { $max } cartes sont déjà réunies : c’est le plus possible. Demandez à l’accueil.
refusal-too-many-requests = Trop de personnes attendent déjà un appel. Passez à l’accueil, ou réessayez dans quelques jours.
refusal-unknown-request = Aucune demande n’a ce code. Vérifiez les douze lettres, ou demandez à l’accueil.
refusal-unknown-stop = Cette étape n’existe pas. Regardez l’affiche de l’étape, ou demandez à la personne qui tient l’étape.
refusal-unknown-survey = Ce questionnaire n’existe pas ou plus. Revenez à l’accueil.
survey-none = Aucune question n’est posée en ce moment. Revenez plus tard.
refusal-unknown-workshop = Cet atelier n’existe pas ou plus. Choisissez-en un autre dans le programme.
refusal-workshop-closed = Cet atelier a déjà commencé. Choisissez-en un autre, ou demandez à l’accueil.
refusal-workshop-cancelled = Cet atelier est annulé. Choisissez-en un autre, ou demandez à l’accueil.

## Borne

kiosk-title = La borne
kiosk-is-off = Cet appareil deviendra une borne d’accueil : grands caractères, et tout s’efface après chaque personne.
kiosk-is-on = Cet appareil est une borne d’accueil.
kiosk-on = Faire de cet appareil une borne
kiosk-off = Ne plus en faire une borne
kiosk-off-sure = Ne plus effacer ce que chacun laisse sur cet appareil ?
kiosk-off-no = La garder comme borne
enrol-title = Un appareil du centre
enrol-label = Code de l’appareil
enrol-hint = L’équipe l’obtient sous « Appareils ». Il sert une fois, pendant un quart d’heure.
enrol-do = Rattacher cet appareil
enrol-done = C’est fait : cet appareil s’appelle { $name }.
enrol-wrong = Ce code n’ouvre rien, ou ne sert plus. Vérifiez les douze lettres, ou demandez-en un nouveau.
enrol-unanswered = Le centre ne répond pas pour l’instant. Réessayez dans un moment ; le code sert encore.
kiosk-erase = Effacer et partir
kiosk-stay = Je suis encore là
kiosk-still-there = Êtes-vous encore là ?
kiosk-will-erase = { $seconds ->
    [one] Sans réponse, cette borne efface tout dans 1 seconde.
   *[other] Sans réponse, cette borne efface tout dans { $seconds } secondes.
}
kiosk-unsealed = Cette borne n’a pas encore reçu la clé du centre : elle ne garde rien, et votre geste n’est pas inscrit. Demandez à une personne de l’accueil.
kiosk-call = Appelez ce numéro avec votre téléphone, ou scannez ce carré
kiosk-leaving = Pour ouvrir cette page ailleurs, scannez ce carré
keeper-code = Code de maintenance
keeper-looking = Un instant : ce code est vérifié.
keeper-wrong = Ce n’est pas ce code. S’il est perdu, l’équipe rattache la borne avec un nouveau code d’appareil.
keeper-open = Ouvrir la maintenance
keeper-network = Le réseau et les envois
keeper-waiting = { $count ->
    [one] 1 envoi attend d’être reçu par le centre.
   *[other] { $count } envois attendent d’être reçus par le centre.
}
keeper-size = La vraie grandeur
keeper-size-text = Posez une carte bancaire sur le cadre, et réglez jusqu’à ce qu’elle le couvre. Sur le papier, le cadre est aussi grand qu’elle.
keeper-print = Imprimer cette page pour essayer
keeper-volume = Le volume, de 0 à 10
keeper-same-key = La même touche ne compte qu’une fois, en dixièmes de seconde
keeper-ajar = Cette page est ouverte à tout le monde : choisissez un code.
keeper-digits = De quatre à huit chiffres.
keeper-keep = Garder ce code
keyboard = Clavier
keyboard-shift = Majuscules
keyboard-space = Espace
keyboard-erase = Effacer une lettre
keyboard-close = Fermer le clavier

## Grands écrans

chart-parcours = Les passages, sens par sens
chart-avis = Ce que vous en pensez
board-unknown = Cet écran n’existe pas
board-waiting = Les chiffres arrivent.
board-protected = Pas encore assez de réponses pour les montrer
board-out-of = contents, sur { $all }
board-programme = Le programme de l’heure
board-on = En ce moment
board-next = Ensuite
board-until = jusqu’à { $time }
board-quiet = Rien n’est prévu pour l’instant.

## Aide

help-title = Aide
directory-title = Trouver un lieu qui aide
help-person = Quelqu’un pour vous aider
help-person-text = À l’accueil du CCAS, une personne vous répond, gratuitement et sans rendez-vous.
help-privacy = Ce que nous savons de vous
help-privacy-text = Rien que ce que vous inscrivez. Vos réponses sur les droits ne quittent jamais cet appareil.
help-offline = Sans réseau
help-offline-text = Tout marche aussi sans connexion. Vos gestes sont gardés ici et partent dès que le réseau revient.
help-code = J’ai un code
help-code-text = Touchez ici, tapez votre code, et vous retrouvez votre inscription.
not-found-title = Cette page n’existe pas
not-found-text = L’adresse a peut-être une faute de frappe.
not-found-home = Aller à l’accueil
boot-error = Cette page n’a pas pu s’ouvrir entièrement. Vérifiez la connexion, puis rechargez la page. L’accueil du CCAS peut aussi vous aider.
page-coming = Un instant : cette page arrive sur cet appareil.

## Les questions sur vos droits

## Quand une réponse ne peut pas être prise

answer-not-a-number = Écrivez un nombre, par exemple 450 ou 1 234,50.
answer-too-fine = Écrivez deux chiffres au plus après la virgule, et un nombre entier pour un âge ou des années.
answer-too-small = Écrivez { $min } au moins.
answer-too-large = Écrivez { $max } au plus.

who-applicant = Pour vous
who-partner = Pour la personne avec qui vous vivez
who-child = Pour l’enfant { $number }, né le { $birth }
answer-day = Jour, mois, année (par exemple 20/01/1996)
answer-child-day = Date de naissance de l’enfant { $number }
answer-more-children = Ajouter un enfant
answer-each-month = Le même montant chaque mois
answer-not-each-month = Pas le même montant chaque mois
answer-same = Comme cette année
answer-none = Rien de tout cela ? Continuez sans rien toucher.
answer-not-a-day = Écrivez un jour, par exemple 20/01/1996.
answer-impossible-day = Écrivez l’année en entier, entre 1900 et aujourd’hui.
answer-part-missing = Écrivez tous les montants, 0 s’il n’y a rien.
per-year = par an
per-school-year = pour l’année scolaire
once = une seule fois
per-month-to-pay = par mois, à payer
question-home = Qui compte dans votre foyer ?
question-home-why = Le montant dépend des personnes qui vivent avec vous et que vous avez à charge.
question-home-hint = Des parents, des amis ou des colocataires chez qui vous vivez ne comptent pas.
question-home-choice-alone = Moi seulement
question-home-choice-couple = Moi et la personne avec qui je vis en couple
question-home-choice-alone_children = Moi et mes enfants
question-home-choice-couple_children = Nous deux et nos enfants

## Données et accessibilité

foot-privacy = Vos données
foot-accessibility = Accessibilité
town-contact = Joindre l’accueil
own-title = Tout ce qui est gardé de moi
