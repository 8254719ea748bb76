### Les mots de Plein Sens en français facile.
### State: machine draft

language-name = Français facile
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
nav-label = Menu
nav-home = Accueil
nav-mine = Mes choses
nav-help = Aide
nav-code = J’ai un code
today = Aujourd’hui
when = { $day }, { $time }
from-until = { $day }, de { $start } à { $end }

## Ce qui n'est montré que lorsque c'est utile

strip-offline = Pas de réseau : cet appareil garde vos envois
strip-disk = Cet appareil ne peut rien garder pour l’instant
strip-lost = { $count ->
    [one] Cet appareil a effacé 1 envoi : lire que faire
   *[other] Cet appareil a effacé { $count } envois : lire que faire
}
strip-troubled = Le centre ne reçoit rien pour l’instant : cet appareil garde vos envois
strip-answer = Le centre vous a répondu : lire sa réponse
strip-outdated = Une nouvelle version est prête : recharger la page
strip-sending = { $count ->
    [one] 1 envoi part vers le centre…
   *[other] { $count } envois partent vers le centre…
}

## Accueil

home-welcome = Bienvenue
home-greeting = Que pouvons-nous faire pour vous ?
home-touch = Touchez ce qui vous intéresse.
home-doors = 4 portes
home-next = Bientôt, près de vous
home-reminder = Un rappel que vous avez demandé
home-all-workshops = Voir tous les ateliers
door-rights = Mes droits
door-rights-line = Environ 5 minutes, nous ne gardons rien
door-workshops = Les ateliers
door-workshops-line = Cuisiner, goûter, se rencontrer
door-workshops-today = { $count ->
    [0] Plus rien aujourd’hui, voyez demain
    [one] Aujourd’hui : encore 1
   *[other] Aujourd’hui : encore { $count }
}
door-trail = Le parcours
door-trail-line = Allez d’une étape à l’autre
door-trail-seen = { $seen } sens sur { $all }
door-feedback = Mon avis
door-feedback-line = Quelques questions, une minute

## Ateliers

programme-title = Les ateliers
programme-days = Choisir un jour
programme-propose = Proposer un atelier
food-link = L’aliment du mois : { $food }
programme-empty = Le programme n’est pas encore annoncé. Revenez bientôt.
programme-not-yet = Le programme n’est pas encore arrivé sur cet appareil. Il arrive dès que vous avez du réseau.
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
    [0] Il n’y a rien. Cherchez autre chose.
   *[other] Trouvé : { $count }
}
only-children = Avec des enfants
only-open = Sans inscription
only-free = Places libres
only-spoken = Dans ma langue
card-title = { $time } · { $title }
seats-open = Sans inscription : venez
seats-begun = Déjà commencé
seats-over = C’est fini
seats-cancelled = Annulé
seats-moved = Attention, cela a changé
seats-left = { $seats ->
    [0] Complet. Vous pouvez attendre une place.
    [one] Il reste 1 place
   *[other] Il reste { $seats } places
}
seats-waiting = { $waiting ->
    [one] Complet : 1 groupe attend
   *[other] Complet : { $waiting } groupes attendent
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
workshop-demo = Ceci est un exemple. Les heures, les places et l’adresse sont inventées.
sign-up-who = Qui vient ?
sign-up-adults = Adultes
sign-up-adults-hint = À partir de 18 ans
sign-up-children = Enfants
sign-up-children-hint = Moins de 18 ans
sign-up-ages = Quel âge ont les enfants ?
sign-up-ages-hint = Par exemple : 4, 9. Vous pouvez ne rien écrire.
sign-up-ages-wrong = Écrivez l’âge de chaque enfant, de 0 à 17 ans. Par exemple : 4, 9. Ou n’écrivez rien.
class-adults = Adultes qui viennent avec la classe
class-adults-hint = Comptez aussi les enseignants
class-pupils = Élèves
class-pupils-hint = Toute la classe
class-level = Niveau de la classe
class-level-missing = Choisissez d’abord le niveau de la classe.
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
party-more = Il manque peut-être des places. Alors votre inscription ne change pas.
sign-up-nothing-asked = Nous ne demandons ni nom, ni adresse, ni téléphone.
contact-open = Laisser un prénom ou un téléphone
contact-close = Ne rien laisser
contact-what = Cet appareil ferme à clé ce que vous écrivez. Seul le centre peut le lire. Il s’en sert pour vous joindre si l’atelier change. Vous pouvez l’effacer quand vous voulez. Au plus tard, le centre l’efface après 2 ans.
contact-name = Votre prénom
contact-phone = Votre téléphone
contact-bad-name = Ce prénom est trop long. Écrivez 40 lettres au plus.
contact-bad-phone = Ce n’est pas un numéro de téléphone. Écrivez par exemple 06 39 98 00 12. Ou n’écrivez rien.
contact-not-now = Cet appareil ne peut pas garder votre prénom et votre téléphone. Il n’a pas encore la clé du centre. Inscrivez-vous sans les donner.
contact-title = Votre prénom et votre téléphone
contact-sealed = C’est fermé à clé : seul le centre peut le lire.
contact-erase = Effacer mon prénom et mon téléphone
contact-erased = Votre prénom et votre téléphone sont effacés.
needs-open = J’ai besoin de quelque chose
needs-close = Je n’ai besoin de rien
needs-what = Choisissez ce qu’il faut. L’atelier le lit, sans votre nom.
needs-language = Une personne qui parle :
need-childcare = Quelqu’un garde les enfants
need-transport = Une voiture depuis l’arrêt de bus
need-meatless = Un repas sans viande
need-step-free = Une entrée sans marches
need-signing = La langue des signes
sign-up-clash = Vous êtes déjà inscrit à la même heure : { $title }.
agenda-add = Mettre dans mon agenda
sign-up-wait = { $count ->
    [one] Attendre une place
   *[other] Attendre { $count } places
}
sign-up-waits = Il n’y a pas assez de places pour vous. Vous serez sur la liste d’attente.
sign-up-do = { $count ->
    [0] Combien de personnes viennent ?
    [one] Inscrire 1 personne
   *[other] Inscrire { $count } personnes
}
counter-less = { $what } : un de moins
counter-more = { $what } : un de plus

## Inscriptions

booking-title = Mon inscription
booking-refused = Le centre vous a répondu
booking-not-found = Nous ne trouvons pas d’inscription avec ce code pour l’instant. Vérifiez les 12 lettres, ou demandez à l’accueil.
booking-unanswered = Pas de réseau vers le centre pour l’instant. Quand le réseau revient, nous cherchons cette inscription. Vous n’avez rien à refaire.
booking-past = Cet atelier est fini. L’événement est fini aussi.
workshop-cancelled = Cet atelier est annulé
workshop-cancelled-text = Il n’y aura pas d’atelier. L’accueil peut vous aider à en choisir un autre.
workshop-moved = Cet atelier a changé de jour, d’heure ou de lieu
workshop-was = Avant, c’était : { $when }, { $place }.
home-changed = Une de vos inscriptions a changé
booking-find-again = Taper un autre code
booking-code = Votre code
booking-qr = Le même code, à scanner avec un téléphone
booking-keep = Gardez ce code. Il suffit pour retrouver ou rendre vos places. Vous pouvez le faire ici ou à la borne. La borne est l’écran de l’accueil.
booking-keep-kiosk = Photographiez, imprimez ou notez ce code. Cette borne va l’oublier.
booking-print = Imprimer
standing-asked = Dans la file dès que le réseau revient
standing-asked-text = { $count ->
    [one] Cet appareil garde la demande pour 1 personne. Le centre ne l’a pas encore reçue.
   *[other] Cet appareil garde la demande pour { $count } personnes. Le centre ne l’a pas encore reçue.
}
standing-confirmed = C’est confirmé
standing-confirmed-text = { $count ->
    [one] Nous vous gardons 1 place.
   *[other] Nous vous gardons { $count } places.
}
standing-waiting = Sur la liste d’attente
standing-waiting-text = { $place ->
    [1] Vous êtes les premiers. Nous gardons votre tour. Vous entrez tous ensemble.
   *[other] Vous êtes les { $place }es. Nous gardons votre tour. Vous entrez tous ensemble.
}
standing-place = { $place ->
    [1] Liste d’attente : vous êtes les premiers
   *[other] Liste d’attente : vous êtes les { $place }es
}
standing-withdrawn = Places rendues
standing-withdrawn-text = Merci. Si quelqu’un attend, vos places sont pour lui.
why-title = Pourquoi ?
why-seats-free = { $free ->
    [one] Il restait 1 place. Personne n’attendait. Cette place est à vous.
   *[other] Il restait { $free } places. Personne n’attendait. Il y en avait pour vous tous.
}
why-behind = { $parties ->
    [one] 1 groupe est arrivé avant vous. Personnes dans ce groupe : { $people }. Places libres : { $free }. Vous venez après lui.
   *[other] { $parties } groupes sont arrivés avant vous. Personnes dans ces groupes : { $people }. Places libres : { $free }. Vous venez après eux.
}
why-too-few = { $free ->
    [0] Toutes les places étaient prises. Vous êtes devenus les premiers de la liste d’attente.
    [one] Il restait 1 place. Ce n’était pas assez pour vous tous. Vous êtes devenus les premiers de la liste d’attente.
   *[other] Il restait { $free } places. Ce n’était pas assez pour vous tous. Vous êtes devenus les premiers de la liste d’attente.
}
why-in-turn = { $free ->
    [one] 1 place est devenue libre. C’était votre tour.
   *[other] { $free } places étaient libres en même temps. C’était votre tour.
}
why-offered-on = { $parties ->
    [one] 1 groupe attendait avant vous. Places libres : { $free }. Ce n’était pas assez pour ce groupe. Ces places sont à vous.
   *[other] { $parties } groupes attendaient avant vous. Places libres : { $free }. Ce n’était assez pour aucun de ces groupes. Ces places sont à vous.
}
why-from-lease = La borne gardait des places pour les heures sans réseau. Vos places viennent de là.
why-lease-over = La borne n’avait pas de réseau. Elle avait confirmé vos places. Mais le centre avait déjà repris les places de la borne. Nous le regrettons. Voici ce qui s’est passé depuis.
why-passed = { $free ->
    [one] 1 place était libre. Ce n’était pas assez pour vous tous. Un groupe plus petit a eu cette place. Vous gardez votre tour.
   *[other] { $free } places étaient libres. Ce n’était pas assez pour vous tous. Un groupe plus petit a eu ces places. Vous gardez votre tour.
}
why-now = { $free ->
    [0] En ce moment : aucune place libre. Il vous en faut { $people }.
    [one] En ce moment : 1 place libre. Il vous en faut { $people }.
   *[other] En ce moment : { $free } places libres. Il vous en faut { $people }.
}
why-first = Il faut assez de places pour vous tous. Dès qu’il y en a assez, elles sont à vous.
why-later = Chacun entre à son tour, avec tout son groupe. Personne ne passe devant vous, même un groupe plus petit.
why-deadline = La règle change à partir de { $when }. La personne qui organise l’atelier l’a décidé. Parfois, les places libres ne suffisent pas aux premiers. Ces places vont alors aux suivants, s’ils y tiennent tous. Ainsi, aucune place ne reste vide.
give-back = Rendre nos places
leave-line = Quitter la liste d’attente
leave-line-sure = Quitter la liste d’attente ?
give-back-sure = Rendre vos places ?
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
find-hint = 12 lettres et chiffres, comme sur votre papier.
find-do = Ouvrir mon inscription
code-length = Un code a 12 lettres ou chiffres. Vous en avez tapé { $typed }.
code-letter = Il n’y a jamais « { $letter } » dans un code. Regardez encore votre papier.
code-check = Une lettre n’est pas juste. Ou vous avez échangé 2 lettres. Regardez encore votre papier.

## Le reçu signé par la ville

receipt-title = J’ai un reçu
receipt-text = Scannez, collez ou tapez ici votre reçu. C’est le reçu de votre inscription ou de votre passeport. Le passeport garde vos étapes du parcours. Scanner, c’est viser le carré avec l’appareil photo.
receipt-label = Votre reçu
receipt-hint = Il commence par PS1.
receipt-do = Retrouver
receipt-unanswered = Le centre ne répond pas pour l’instant. Gardez votre reçu. Réessayez dès que vous avez du réseau.
receipt-show = Voir mon reçu
receipt-card = Votre reçu
receipt-qr = Votre reçu, à scanner
receipt-keep = La ville a signé ce reçu. Il suffit pour tout retrouver, même si votre téléphone perd tout. Il suffit aussi si le centre perd tout. Imprimez-le ou photographiez-le.
voucher-another = Ce n’est pas un reçu de Plein Sens. Un reçu commence par PS1. Vous avez un code de 12 lettres ? Ouvrez « Mes inscriptions ».
voucher-version = Ce reçu vient d’une autre version de Plein Sens. Rechargez la page : ouvrez-la encore une fois. Ou demandez à l’accueil.
voucher-torn = Il manque une partie de ce reçu. Ou une lettre n’est pas juste. Scannez-le encore une fois, en entier.
voucher-foreign = Ce reçu vient d’une autre ville. Montrez-le dans la ville qui l’a donné. Ou demandez à l’accueil.
voucher-changed = Ce reçu a changé. La ville ne l’a pas signé ainsi. Montrez à l’accueil le papier que la ville vous a donné.

## Parcours

trail-title = Le parcours des cinq sens
trail-others = Les autres parcours
trail-stops = Les étapes
plate-out-of = sur { $all }
trail-done = Vous avez fait tout le parcours. Merci d’être venus !
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
stop-check-in = Je suis ici : noter mon passage
stop-group = Nous sommes une classe ou un groupe
stop-alone = Je suis seul
stop-group-count = Combien êtes-vous ?
stop-group-hint = Comptez aussi les adultes. On ne demande pas les noms.
stop-check-in-group = Nous sommes { $count } ici : noter notre passage
stop-noted = C’est noté
stop-go-on = Continuer le parcours
stop-seen = Passé ici à { $time }
stop-seen-group = Passés ici à { $time } : { $people } sur { $all }
stop-also = Ce que cette étape fait aussi pour vous
stop-held-by = Tenu par { $partner }
stop-code-title = Vous êtes à une étape ?
stop-code-label = Le code de l’étape
stop-code-hint = 4 lettres ou chiffres, sur l’affiche de l’étape.
stop-code-do = Ouvrir l’étape
stop-code-unknown = Aucune étape n’a ce code. Regardez l’affiche de l’étape. Ou demandez à la personne qui tient l’étape.
card-code-alone = C’est le code d’une carte. Montrez le QR de la carte. Ou demandez à l’accueil.
card-have = Vous avez déjà une carte ? Montrez son QR à l’appareil photo. Carte perdue ? Allez à l’accueil avec son code.
card-mine-title = C’est votre carte ?
card-mine-text = La carte et le téléphone compteront ensemble. Chaque passage compte une seule fois. La carte doit être à vous.
card-mine-do = Réunir avec ce téléphone
card-mine-done = La carte et le téléphone montrent les mêmes passages.
camera-open = Lire avec l’appareil photo
camera-on = Ce que voit l’appareil photo
camera-close = Fermer l’appareil photo
camera-shut = L’appareil photo ne s’ouvre pas. Autorisez l’appareil photo dans le navigateur. Ou tapez le code.
camera-blind = Cet appareil ne lit pas encore les QR. Le réseau ne répond pas. Réessayez plus tard. Ou tapez le code.

## Avis

survey-back = La question d’avant
survey-skip = Passer
survey-yes = Oui
survey-no = Non
survey-next = Continuer
survey-next-person = Personne suivante
survey-anonymous = Personne ne saura que c’est vous.
survey-tied = Ce téléphone relie vos deux réponses. Personne ne saura que c’est vous.
survey-thanks = Merci pour votre avis
survey-kept = Nous gardons vos réponses.
survey-which = Sur quoi donnez-vous votre avis ?
survey-answered = Vous avez déjà répondu.
survey-before = Avant
survey-after = Après
survey-done = Retour à l’accueil
words-label = Vos mots, si vous voulez
words-no-name = N’écrivez pas de nom.
words-room = Lettres qui restent : { $count }
words-too-long = C’est trop long. Écrivez { $most } lettres au plus.
words-phone = « { $part } » est peut-être un téléphone. Enlevez-le. Le reste est gardé.
words-mail = « { $part } » est peut-être un e-mail. Enlevez-le. Le reste est gardé.
words-address = « { $part } » est peut-être une adresse. Enlevez-la. Le reste est gardé.
words-digits = « { $part } » est peut-être un numéro. Enlevez-le. Le reste est gardé.
words-link = « { $part } » est peut-être un site. Enlevez-le. Le reste est gardé.
words-take-out = Enlever ce passage
words-sealed = Vos mots partent à part, fermés. Le centre les lit. Il ne sait pas que c’est vous.
face-1 = Pas du tout
face-2 = Pas vraiment
face-3 = Moyen
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
listen-others = Ici, d’autres personnes peuvent entendre.
listen-aloud = Lire tout haut
listen-not = Ne pas lire
listen-all = Tout faire en écoutant, avec quatre touches
listen-all-how = Vous ne voyez pas l’écran ? Gardez un doigt une seconde dans un coin. Ou appuyez sur une touche de chiffre.
question-unknown = Je ne sais pas
question-unsaid = Je préfère ne pas répondre
question-why = Pourquoi cette question ?
question-back = La question d’avant
question-number = Votre réponse
question-next = Continuer
rights-coming = Un instant : le calcul arrive sur cet appareil.
rights-not-here = Le calcul n’est pas encore sur cet appareil. Le réseau ne répond pas. Réessayez dans un moment, ou demandez à l’accueil.
rights-try-again = Réessayer
rights-private = Vos réponses restent sur cet appareil. Il ne garde rien sans votre demande.
rights-possible = { $count ->
    [0] Droits possibles : aucun pour l’instant
    [one] Droits encore possibles : 1
   *[other] Droits encore possibles : { $count }
}
rights-see-now = Voir maintenant
rights-out-of-date = Nous n’avons pas encore vérifié les montants de ce mois. Demandez à l’accueil du CCAS. Nous ne voulons pas vous dire un chiffre faux.
rights-only-estimate = C’est une estimation : le vrai montant peut être différent. Chaque aide a son organisme, par exemple la CAF. C’est lui qui décide.
range-of-amounts = entre { $min } et { $max }
per-month = par mois
results-title = Mes résultats
results-total = Vous pourriez recevoir { $amount } par mois.
results-early = Il est trop tôt pour dire combien.
results-to-check = Il y a un droit à vérifier ensemble.
results-none = Nous n’avons pas trouvé de droit cette fois-ci.
results-empty = Répondez à quelques questions. Nous cherchons vos droits. Un droit est une aide que vous pouvez demander.
results-begin = Commencer les questions
results-again = Les questions
results-missing = { $count ->
    [one] Il manque 1 réponse pour en être sûr.
   *[other] Il manque { $count } réponses pour en être sûr.
}
results-go-on = Continuer les questions
results-help = Demander de l’aide
results-help-text = À l’accueil du CCAS, quelqu’un regarde avec vous. C’est gratuit et sans rendez-vous.
verdict-yes = Oui, vous pouvez le demander
verdict-to-check = À vérifier
verdict-no = Pas cette fois
right-open = Voir ce droit
right-why = Pourquoi vous
right-sum = Le calcul, ligne par ligne
right-steps = Comment le demander
right-papers = Les papiers
right-where = Où aller
right-form = Formulaire (papier à remplir) : { $form }
right-valid = Ces montants comptent depuis le { $since } { $year }. Nous les avons vérifiés le { $checked }.
local-title = Les aides de votre ville
local-how = Comment la demander
local-unknown = Il manque une réponse pour le dire. L’accueil du CCAS regarde avec vous.
local-not-met = Il manque une réponse. Mais une condition n’est pas remplie dans tous les cas.
local-decision = Décision { $number } du { $day } { $year }.
right-unknown = Ce droit n’est pas dans notre liste. Demandez à l’accueil.
condition-met = Oui, c’est le cas
condition-not-met = Non, ce n’est pas le cas
condition-unknown = Nous ne savons pas encore

## Ce qui est gardé ici

kept-title = Ce qui est gardé ici
kept-nothing = Le centre a tout reçu. Rien n’attend ici.
kept-retry = Réessayer maintenant
kept-export = Emporter une copie
kept-put-away = J’ai compris
kept-sign-up = { $count ->
    [one] Inscription : { $title }, 1 personne
   *[other] Inscription : { $title }, { $count } personnes
}
kept-change-party = { $count ->
    [one] Inscription changée : 1 personne
   *[other] Inscription changée : { $count } personnes
}
kept-withdraw = Places rendues
kept-erase-contact = Prénom et téléphone effacés
kept-check-in = Passage : { $stop }
kept-join = Une carte réunie avec ce téléphone
kept-survey = Mon avis
kept-take-up = Une réponse sur mes droits
kept-ask = Une demande d’aide
kept-proposal = Une proposition d’atelier
kept-take-back = Reprendre une demande d’aide
kept-other = Un autre envoi
kept-others = { $count ->
    [one] 1 envoi d’une autre personne attend aussi. Elle est passée avant vous. Son envoi partira tout seul.
   *[other] { $count } envois d’autres personnes attendent aussi. Elles sont passées avant vous. Leurs envois partiront tout seuls.
}
kept-unread = { $count ->
    [one] 1 envoi vient d’une autre version de l’application. Cet appareil le garde. Attendez d’avoir du réseau. Puis rechargez la page : ouvrez-la encore une fois.
   *[other] { $count } envois viennent d’une autre version de l’application. Cet appareil les garde. Attendez d’avoir du réseau. Puis rechargez la page : ouvrez-la encore une fois.
}
kept-lost = { $count ->
    [one] 1 envoi n’est pas arrivé au centre. Le navigateur a effacé ce que cet appareil gardait. Le navigateur est le programme qui ouvre les pages. Refaites cet envoi, ou demandez à l’accueil.
   *[other] { $count } envois ne sont pas arrivés au centre. Le navigateur a effacé ce que cet appareil gardait. Le navigateur est le programme qui ouvre les pages. Refaites ces envois, ou demandez à l’accueil.
}
kept-export-why = La copie est un fichier. L’accueil peut l’enregistrer pour vous. Cela marche même si cet appareil ne retrouve jamais de réseau.
kept-device = Cet appareil
kept-safe = Le navigateur a promis de garder ce qui est ici. Le navigateur est le programme qui ouvre les pages.
kept-unsafe = Le navigateur est le programme qui ouvre les pages. Il n’a pas promis de garder ce qui est ici. Si la place manque, il peut l’effacer. Ajoutez l’application à l’écran d’accueil de votre appareil. Tout sera mieux gardé.
kept-room = Place utilisée : { $used } Mo sur { $quota } Mo
kept-version = Version { $version }
stage-kept = Gardé ici. Le centre ne l’a pas encore reçu.
stage-received = Reçu par le centre
stage-unreadable = Le centre ne comprend pas encore cet envoi. Il le garde. Demandez à l’accueil.
link-untried = Nous appelons le centre…
link-connected = Cet appareil est relié au centre.
link-offline = Pas de réseau vers le centre pour l’instant. Nous réessayons sans arrêt.
trouble-disk = Cet appareil n’a pas gardé ce que vous venez de faire. Rien n’est inscrit. Ce qui était déjà gardé reste là. Quittez la navigation privée : elle ne garde rien. Ou rechargez la page : ouvrez-la encore une fois. Puis touchez encore une fois le bouton.
trouble-full = Cet appareil n’a pas gardé ce que vous venez de faire. Sa mémoire est pleine. Rien n’est inscrit. Ce qui était déjà gardé reste là. Effacez quelques photos ou une application. Puis touchez encore une fois le bouton.

## Refus, avec ce qu'il faut faire

refusal-already-here = Vous êtes déjà passé ici à { $time }. C’est bien noté.
refusal-cards-parted = L’équipe a séparé ces cartes. Demandez à l’accueil.
refusal-already-withdrawn = Ces places sont déjà rendues. Vous n’avez rien à faire.
refusal-already-closed = Cette demande est déjà fermée. Vous n’avez rien à faire.
refusal-booking-taken = Quelqu’un vient de prendre ce code. Touchez encore une fois le bouton.
refusal-changed-meanwhile = Quelqu’un vient de changer ce texte. Votre texte est encore là. Regardez les deux, puis choisissez.
refusal-incomplete-answers = Répondez à une question au moins. Puis terminez.
refusal-not-allowed = Seule l’équipe peut faire cela. Demandez à l’accueil.
refusal-no-sign-up = Il n’y a pas d’inscription. Venez, c’est ouvert à tous.
refusal-no-seats-to-add = { $free ->
    [0] Il n’y a plus de place. Votre inscription ne change pas. Inscrivez les autres à part. Ils attendent leur tour.
    [one] Il reste une seule place. Votre inscription ne change pas. Ajoutez une seule personne.
   *[other] Il reste { $free } places. Votre inscription ne change pas. Ajoutez moins de personnes.
}
refusal-party-size = Un groupe compte 1 à { $max } personnes. Vous êtes plus nombreux ? Inscrivez 2 groupes, ou demandez à l’accueil.
refusal-party-too-large = Cet atelier a { $seats } places en tout. Venez moins nombreux, ou choisissez un autre atelier.
refusal-unknown-booking = Aucune inscription n’a ce code. Vérifiez les 12 lettres, ou demandez à l’accueil.
refusal-too-many-cards = Il y a déjà { $max } cartes ensemble. Demandez à l’accueil.
refusal-too-many-requests = Trop de personnes attendent déjà un appel. Passez à l’accueil.
refusal-unknown-request = Ce code n’est pas connu. Vérifiez les 12 lettres.
refusal-unknown-stop = Cette étape n’existe pas. Regardez l’affiche de l’étape. Ou demandez à la personne qui tient l’étape.
refusal-unknown-survey = Ces questions n’existent pas, ou n’existent plus. Revenez à la page d’accueil.
survey-none = Il n’y a pas de questions en ce moment. Revenez plus tard.
refusal-unknown-workshop = Cet atelier n’existe pas, ou n’existe plus. Choisissez un autre atelier dans le programme.
refusal-workshop-closed = Cet atelier a déjà commencé. Choisissez un autre atelier, ou demandez à l’accueil.
refusal-workshop-cancelled = Cet atelier est annulé. Choisissez un autre atelier, ou demandez à l’accueil.

## Borne

kiosk-title = La borne
kiosk-is-off = Cet appareil deviendra une borne d’accueil. Les lettres seront grandes. La borne effacera tout après chaque personne.
kiosk-is-on = Cet appareil est une borne d’accueil.
kiosk-on = Faire de cet appareil une borne
kiosk-off = Ne plus en faire une borne
kiosk-off-sure = Cet appareil n’effacera plus rien après chaque personne. Vous êtes sûr ?
kiosk-off-no = Garder la borne
enrol-title = Un appareil du centre
enrol-label = Code de l’appareil
enrol-hint = L’équipe trouve ce code sous « Appareils ». Il sert une seule fois, pendant 15 minutes.
enrol-do = Rattacher cet appareil
enrol-done = C’est fait : cet appareil s’appelle { $name }.
enrol-wrong = Ce code n’ouvre rien, ou ne sert plus. Vérifiez les 12 lettres, ou demandez un nouveau code.
enrol-unanswered = Le centre ne répond pas pour l’instant. Réessayez dans un moment. Le code sert encore.
kiosk-erase = Effacer et partir
kiosk-stay = Je suis encore là
kiosk-still-there = Êtes-vous encore là ?
kiosk-will-erase = { $seconds ->
    [one] Sans réponse, tout s’efface dans 1 seconde.
   *[other] Sans réponse, tout s’efface dans { $seconds } secondes.
}
kiosk-unsealed = Cette borne n’a pas encore reçu la clé du centre. Elle ne garde rien. Ce que vous venez de faire n’est pas inscrit. Demandez à une personne de l’accueil.
kiosk-call = Appelez ce numéro avec votre téléphone, ou scannez ce carré
kiosk-leaving = Pour ouvrir cette page ailleurs, scannez ce carré
keeper-code = Code de maintenance
keeper-looking = Un instant : nous vérifions ce code.
keeper-wrong = Ce n’est pas ce code. Le code est perdu ? L’équipe rattache la borne avec un nouveau code d’appareil.
keeper-open = Ouvrir la maintenance
keeper-network = Le réseau et les envois
keeper-waiting = { $count ->
    [one] 1 envoi attend. Le centre ne l’a pas encore reçu.
   *[other] { $count } envois attendent. Le centre ne les a pas encore reçus.
}
keeper-size = La vraie grandeur
keeper-size-text = Posez une carte bancaire sur le cadre. Réglez : la carte doit couvrir le cadre. Sur le papier, le cadre est aussi grand que la carte.
keeper-print = Imprimer cette page pour essayer
keeper-volume = Le volume, de 0 à 10
keeper-same-key = La même touche ne compte qu’une fois, en dixièmes de seconde
keeper-ajar = Tout le monde peut ouvrir cette page. Choisissez un code.
keeper-digits = De 4 à 8 chiffres.
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
board-programme = Le programme maintenant
board-on = En ce moment
board-next = Après
board-until = jusqu’à { $time }
board-quiet = Il n’y a rien pour l’instant.

## Aide

help-title = Aide
directory-title = Trouver un lieu qui aide
help-person = Quelqu’un pour vous aider
help-person-text = Le CCAS est le service de la ville qui aide les habitants. À l’accueil du CCAS, une personne vous répond. C’est gratuit et sans rendez-vous.
help-privacy = Ce que nous savons de vous
help-privacy-text = Nous savons seulement ce que vous inscrivez. Vos réponses sur les droits ne quittent jamais cet appareil.
help-offline = Sans réseau
help-offline-text = Tout marche aussi sans réseau. Le réseau, c’est internet. Cet appareil garde ce que vous faites. Il l’envoie dès que le réseau revient.
help-code = J’ai un code
help-code-text = Touchez ici et tapez votre code. Vous retrouvez votre inscription.
not-found-title = Cette page n’existe pas
not-found-text = Il y a peut-être une erreur dans l’adresse.
not-found-home = Aller à l’accueil
boot-error = Cette page ne s’est pas ouverte en entier. Vérifiez le réseau. Puis rechargez la page : ouvrez-la encore une fois. L’accueil du CCAS peut aussi vous aider.
page-coming = Un instant : cette page arrive sur cet appareil.

## Les questions sur vos droits

## Quand une réponse ne peut pas être prise

answer-not-a-number = Écrivez un nombre, par exemple 450 ou 1 234,50.
answer-too-fine = Écrivez 2 chiffres au plus après la virgule. Pour un âge ou des années, écrivez un nombre sans virgule.
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
answer-none = Rien de tout cela ? Continuez sans rien toucher.
answer-not-a-day = Écrivez un jour, par exemple 20/01/1996.
answer-impossible-day = Écrivez l’année en entier, entre 1900 et aujourd’hui.
answer-part-missing = Écrivez tous les montants. Écrivez 0 s’il n’y a rien.
per-year = par an
per-school-year = pour l’année scolaire
once = une seule fois
per-month-to-pay = par mois, à payer
question-home = Qui compte dans votre foyer ?
question-home-why = Le montant est la somme d’argent d’une aide. Il dépend des personnes qui vivent avec vous. Il dépend aussi des personnes à votre charge : vous payez pour elles.
question-home-hint = Votre foyer, c’est vous, la personne de votre couple, vos enfants. Vous vivez chez des parents, des amis ou des colocataires ? Ne les comptez pas. Un colocataire partage le logement avec vous.
question-home-choice-alone = Moi seulement
question-home-choice-couple = Moi et la personne avec qui je vis en couple
question-home-choice-alone_children = Moi et mes enfants
question-home-choice-couple_children = Nous deux et nos enfants

## Données et accessibilité

foot-privacy = Vos données
foot-accessibility = Accessibilité
town-contact = Joindre l’accueil
own-title = Tout ce qui est gardé de moi
