### Les mots de l’espace de l’équipe, en français : le texte dont les autres langues partent.

house-title = L’espace de l’équipe
house-opening = L’espace s’ouvre…
house-broken = L’espace de l’équipe ne s’ouvre pas. Rechargez la page ; si cela ne suffit pas, essayez un autre navigateur.
reading = Lecture en cours…
again = Réessayer
close = Fermer
yes = Oui
no = Non
demo = Démonstration
moment = { $day }, { $time }
hours = { $start } – { $end }
people = { $count ->
    [one] 1 personne
   *[other] { $count } personnes
}
rail-label = Les pièces de l’espace
sign-out = Se déconnecter
sign-out-drafts = { $count ->
    [one] Un brouillon n’est pas publié. Partir sans lui ?
   *[other] { $count } brouillons ne sont pas publiés. Partir sans eux ?
}
sign-out-text = Ce qui n’est pas publié disparaît avec vous. Pour le garder, publiez-le d’abord.
sign-out-drop = Abandonner et partir
sign-out-stay = Rester

room-today = Aujourd’hui
room-welcome = Accueil
room-programme = Programme
room-sign-ups = Inscriptions
room-trail = Parcours
room-devices = Appareils
room-team = Équipe
room-journal = Journal
room-own = Mon compte

trouble-unreachable = Le centre ne répond pas. Ce que vous avez écrit reste à l’écran ; réessayez dès que le réseau revient.
trouble-not-ours = Quelque chose d’autre que le centre a répondu. Vérifiez le réseau, puis réessayez.
problem-signed-out = Connectez-vous à nouveau ; ce que vous avez écrit reste à l’écran.
problem-not-allowed = Votre compte ne permet pas cela. Demandez à la direction du centre.
problem-wrong-login = L’identifiant ou le mot de passe ne va pas. Essayez encore, ou demandez à deux collègues un code de retour.
problem-bad-code = Ce code n’ouvre rien, ou ne sert plus. Vérifiez les lettres, ou demandez-en un nouveau.
problem-taken = Cet identifiant est déjà pris. Choisissez-en un autre ; votre code sert encore.
problem-moved = Quelqu’un vient de la changer. Rechargez la liste, regardez où elle en est, puis choisissez.
problem-weak-password = Ce mot de passe est trop facile. Prenez par exemple trois mots ; votre code sert encore.
problem-bad-passkey = Cette clé d’accès n’ouvre rien ici, ou ne sert plus. Entrez avec votre mot de passe, ou demandez à deux collègues un code de retour.
problem-late-passkey = La clé d’accès a répondu trop tard. Recommencez.
problem-enough-passkeys = Vous avez déjà assez de clés d’accès. Retirez d’abord celle qui ne sert plus.
problem-shut = Aucune clé du centre n’ouvre ce qui est scellé ici. Demandez à la direction de remettre une copie du fichier des clés, ou redemandez les coordonnées à la personne.
problem-too-many = Trop de demandes à la fois. Attendez un peu, puis réessayez.

post-director = Direction
post-agent = Accueil du centre
post-facilitator = Animation
post-partner = Partenaire

login = Identifiant
password = Mot de passe
sign-in = Se connecter
door-with-key = Entrer avec une clé d’accès
door-or-password = Ou avec votre mot de passe :
door-no-key = Aucune clé d’accès n’a été présentée. Réessayez, ou entrez avec votre mot de passe.
door-too-many = Trop d’essais n’ont pas marché. Attendez une dizaine de minutes, puis réessayez. Si le mot de passe est perdu, demandez à deux collègues un code de retour.
door-have-invitation = J’ai un code d’invitation
door-have-return = J’ai un code de retour
door-is-invitation = Ce code n’est pas un code de retour : il ouvre un premier compte. Choisissez « J’ai déjà un compte », puis « J’ai un code d’invitation ».
door-have-account = J’ai déjà un compte
join = Entrer avec ce code
join-code = Code
join-code-hint = Douze lettres et chiffres, reçus de la main à la main.
join-code-wrong = Ce n’est pas un code entier : il y manque une lettre, ou une lettre est fausse. Relisez-le.
join-name = Votre nom, comme vos collègues le disent
join-login = L’identifiant que vous choisissez
join-password = Le mot de passe que vous choisissez
join-password-hint = Trois ou quatre mots qui n’ont rien à voir entre eux font un bon mot de passe.
join-name-wrong = Écrivez votre nom, en 60 lettres au plus.
join-login-hint = Il remplace votre ancien identifiant. Vous pouvez reprendre le même.
join-login-wrong = Choisissez un identifiant d’un seul mot, sans espace.
join-password-wrong = Choisissez un mot de passe.
try-title = Essayer comme…
try-text = Cette ville est une démonstration : chacun peut essayer chaque poste, sans compte. Une vraie ville n’a pas cette porte.
try-as = Essayer : { $post }

nowhere-title = Il n’y a rien ici
nowhere-text = Cette page n’existe pas, ou ne fait pas partie de votre espace.

list-search = Chercher dans la liste
list-found = { $count } sur { $all }
list-before = Page précédente
list-after = Page suivante
list-page = Page { $page } sur { $pages }

today-workshops = Les ateliers du jour
today-next = Rien aujourd’hui ; ensuite, { $day }
today-none = Aucun atelier n’est annoncé.
today-search = Chercher un atelier, un lieu, un partenaire, une étape
today-found = { $count ->
    [0] Rien ne correspond
    [one] 1 réponse
   *[other] { $count } réponses
}
filling-open = Entrée libre
filling-seats = { $taken ->
    [0] Aucune place prise
    [one] 1 place prise
   *[other] { $taken } places prises
} sur { $seats }, { $free ->
    [0] aucune libre
    [one] 1 libre
   *[other] { $free } libres
}
filling-waiting = { $taken ->
    [0] Aucune place prise
    [one] 1 place prise
   *[other] { $taken } places prises
} sur { $seats }, { $waiting ->
    [one] 1 groupe attend
   *[other] { $waiting } groupes attendent
}
filling-lent = { $said } ; { $lent ->
    [one] 1 des places prises est gardée pour les bornes
   *[other] { $lent } des places prises sont gardées pour les bornes
}
full = Complet
cancelled = Annulé
moved = Déplacé
tell-cancelled = Cet atelier est annulé
tell-moved = Cet atelier a été déplacé depuis que des personnes s’y sont inscrites
tell-parties = { $count ->
    [one] Un groupe est inscrit. Son téléphone le lui dira ; s’il a laissé un numéro, appelez-le.
   *[other] { $count } groupes sont inscrits. Leurs téléphones le leur diront ; appelez ceux qui ont laissé un numéro.
}
whom-seats = { $taken ->
    [one] 1 place est déjà promise, pour { $seats } : la personne garde la sienne.
   *[other] { $taken } places sont déjà promises, pour { $seats } : chacun garde la sienne. Prévoyez de quoi les recevoir, ou appelez-les.
}
whom-moves = { $count ->
    [one] 1 rendez-vous du programme change de jour avec l’événement.
   *[other] { $count } rendez-vous du programme changent de jour avec l’événement.
}
whom-beyond = { $count ->
    [one] 1 rendez-vous tombe après le dernier jour. Changez son jour, ou gardez plus de jours.
   *[other] { $count } rendez-vous tombent après le dernier jour. Changez leur jour, ou gardez plus de jours.
}
waits-tell = { $count ->
    [one] 1 groupe à prévenir : { $title } a changé.
   *[other] { $count } groupes à prévenir : { $title } a changé.
}
tell-go = Voir qui est inscrit
waits-title = Ce qui attend
waits-nothing = Rien ne vous attend ici.
waits-parties = { $count ->
    [one] 1 groupe est sur liste d’attente ce jour-là.
   *[other] { $count } groupes sont sur liste d’attente ce jour-là.
}
waits-requests = { $count ->
    [one] 1 demande attend une réponse.
   *[other] { $count } demandes attendent une réponse.
 }
waits-words = { $count ->
    [one] 1 mot libre à relire.
   *[other] { $count } mots libres à relire.
 }
waits-drafts = { $count ->
    [one] 1 brouillon n’est pas publié. Il disparaît quand cette page se ferme.
   *[other] { $count } brouillons ne sont pas publiés. Ils disparaissent quand cette page se ferme.
}
silent-title = { $count ->
    [one] 1 appareil se tait depuis plus d’une heure
   *[other] { $count } appareils se taisent depuis plus d’une heure
}
silent-go = Voir les appareils

programme-none = Aucun atelier n’est à vous pour l’instant.
walls = Sur grand écran :
wall-programme = Le programme de l’heure
wall-trail = Les passages
wall-feedback = Les avis
workshop-new = Nouvel atelier
trail-new = Nouveau parcours
trail-new-text = Publiez-le d’abord : ses étapes s’ajoutent ensuite, sur sa page. Les gens le voient avec sa première étape.
trail-add-stop = Ajouter une étape
stop-new = Nouvelle étape
partner-new = Nouveau partenaire
partner-first = D’abord, qui le tient
partner-first-text = Un atelier ou une étape est tenu par une structure. Ajoutez-en une : le centre lui-même, par exemple.
event-edit = L’événement
event-none = Votre ville n’a pas encore d’événement
event-none-text = Dites d’abord comment il s’appelle et quand il commence. Les partenaires, les ateliers et les étapes viennent ensuite.
event-begin = Décrire l’événement
trail-first-title = Le parcours
back-to-programme = Programme
back-to-trail = Parcours
back-to-sign-ups = Inscriptions
for-everyone = Tout le monde
for-families = Familles
for-seniors = Seniors
for-schools = Classes
is-workshop = Atelier
is-bus = Bus
is-forum = Forum
field-title = Titre
field-about = Ce qu’on y fait
field-place = Lieu
field-town = Qui signe
field-event = Nom de l’événement
field-event-about = En deux lignes
field-first-day = Premier jour
field-days = Nombre de jours
field-lease-seats = Places qu’une borne peut promettre sans réseau
lease-seats-hint = Par atelier et par borne. La borne garde ces places pour elle tant qu’elle est en service ; si elle redémarre sans réseau, elle n’en promet plus. Vide : aucune, et sans réseau on entre dans la file.
field-lease-in-all = Toutes bornes ensemble, par atelier
field-lease-minutes = Combien de minutes une borne sans réseau peut les promettre
field-body = Nom de la structure
field-sense = Sens
field-day = Jour
field-start = De
field-end = À
field-seats = Places
field-audience = Pour qui
field-kind = Genre
field-accessible = Accessible en fauteuil roulant
field-spoken = Langues parlées, outre le français
field-asks-ages = Demander l’âge des enfants à l’inscription
field-offer-on = Places libres offertes aux suivants
offer-on-hint = Combien d’heures avant le début une place dont les premiers de la liste n’ont pas l’usage va à ceux qui suivent. Vide : jamais.
field-cancelled = Annulé : n’a pas lieu
field-partner = Tenu par
field-name = Nom de l’étape
field-riddle = Énigme
field-also = Ce que cette étape peut aussi apporter
field-access = Sur place
field-picture = Image sur l’affiche et le téléphone
field-trail-title = Nom du parcours
field-trail-about = En deux lignes
field-trail-order = L’ordre
field-trail-stops = Les étapes, dans l’ordre
field-trail-plan = Le plan
field-trail-entrance = L’entrée, sur le plan
field-trail-souvenir = Ce qui attend à la fin
field-empty = (vide)
workshop-past = Ce jour et cette heure sont passés. Changez-les, ou personne ne pourra venir.
seats-hint = Laissez vide si chacun peut simplement venir.
seats-none = Entrée libre
wrong-title = Donnez un titre.
wrong-place = Dites où cela se passe.
wrong-town = Dites qui signe, par exemple : CCAS de Vierzon.
wrong-event = Donnez un nom à l’événement.
wrong-first-day = Choisissez un jour.
wrong-days = Écrivez un nombre de 1 à 31.
wrong-lease-seats = Écrivez un nombre de 1 à 1000, ou laissez vide.
wrong-lease-in-all = Écrivez un nombre au moins égal à celui d’une borne, et de 1000 au plus.
wrong-lease-minutes = Écrivez un nombre de minutes, de 1 à 1440.
wrong-body = Donnez un nom.
wrong-day = Choisissez un jour.
wrong-start = Écrivez une heure, par exemple 14:00.
wrong-end = L’heure de fin vient après l’heure de début.
wrong-seats = Écrivez un nombre, ou laissez vide.
wrong-offer-on = Écrivez un nombre d’heures, de 0 à 255, ou laissez vide.
wrong-name = Donnez un nom.
wrong-trail-title = Donnez un nom.
wrong-trail-souvenir = Écrivez d’abord la phrase en français, ou videz les autres langues.
draft = Brouillon
draft-here = Brouillon : pas encore publié
draft-drop = Abandonner le brouillon
publish = Publier…
publish-title = Publier ces changements ?
publish-text = Dès maintenant, tout le monde lira ceci :
publish-yes = Publier maintenant
publish-no = Continuer à écrire
form-not-yet = { $count ->
    [one] Une chose est à corriger avant de publier ; elle est dite à sa place.
   *[other] { $count } choses sont à corriger avant de publier ; chacune est dite à sa place.
}
published-see = Voir ce qui est publié
published = C’est publié : tout le monde le lit maintenant.
not-published = Ce n’est pas publié. { $why }
translated = Une autre langue garde son ancien texte ; seul le français change ici.
collision-title = Quelqu’un d’autre a publié entre-temps
collision-text = Rien n’est perdu. Regardez les deux textes, puis choisissez lequel reste. Vos autres changements restent dans le brouillon, et les leurs restent publiés.
collision-apart = Rien n’est perdu : vous n’avez pas changé les mêmes choses. Votre brouillon garde vos changements, au-dessus des leurs.
collision-mine = Le vôtre
collision-theirs = Le leur
collision-keep = Garder le mien
collision-take = Prendre le leur
collision-go-on = Continuer avec les deux

trail-text = Les étapes du parcours. Sur une tablette, tenez-en une : les cartes y passent toute la journée.
trail-empty = Aucune étape n’est encore annoncée.
trail-none = Aucune étape n’est à vous pour l’instant.
trail-print = Imprimer affiches et cartes
trail-hold = Tenir cette étape
trail-designs = Les parcours
trail-stands = Les étapes
trail-placed = Sur le plan : { $placed } sur { $all }
order-free = Dans l’ordre que chacun veut
order-free-hint = Chacun commence où il y a de la place.
order-set = Une étape après l’autre
order-set-hint = Le téléphone dit laquelle vient ensuite. Qui arrive plus tôt est quand même accueilli, et son passage compte. Relisez le texte du parcours : il parle peut-être encore d’un ordre libre.
design-up = Monter
design-up-what = Monter { $stop }
design-down = Descendre
design-down-what = Descendre { $stop }
design-souvenir = Le souvenir
design-souvenir-text = Une phrase pour qui a fait toutes les étapes : ce qui l’attend, et où.
plan-text = Un schéma de la salle, à main levée : le haut est le fond. Les visiteurs le voient sur leur téléphone.
plan-put = À placer : { $what }. Touchez une case, ou choisissez-la dans la liste.
plan-lift = Tout est placé. Pour déplacer une étape, touchez-la, puis touchez sa nouvelle case.
plan-nowhere = Pas sur le plan
plan-way-in = L’entrée
picture-none = Aucune image
picture-hint = L’image se montre à côté de l’énigme, sur le téléphone et sur l’affiche. L’énigme doit se comprendre sans elle.

print-title = Imprimer le parcours
print-text = Ce qui est imprimé se pose sur une table : une affiche à chaque étape, une carte pour qui n’a pas de téléphone, une fiche pour une classe.
print-what = Que faut-il imprimer ?
print-posters = Les affiches des étapes
print-posters-hint = Une page par étape : son QR, son code et son pictogramme.
print-cards = Des cartes de passeport
print-cards-hint = Huit par page, à découper. Chacune a son code, son image et sa couleur.
print-classes = Des fiches de classe
print-classes-hint = Une page par classe, que l’enseignant montre à chaque étape.
print-pages = Combien de pages ?
print-pages-less = Une page de moins
print-pages-more = Une page de plus
print-prepare = { $count ->
    [one] Préparer 1 page
   *[other] Préparer { $count } pages
}
print-more = { $count ->
    [one] Préparer 1 autre page
   *[other] Préparer { $count } autres pages
}
print-do = { $count ->
    [one] Imprimer 1 page
   *[other] Imprimer { $count } pages
}
print-ready = { $count ->
    [one] 1 page est prête.
   *[other] { $count } pages sont prêtes.
}
print-once = Imprimez chaque page une seule fois : deux cartes pareilles seraient un seul passeport. Pour en avoir d’autres, préparez d’autres pages.
print-few = { $count ->
    [0] Cet appareil n’a pas de numéros de cartes. Il en reçoit quand vous préparez des pages avec le réseau.
    [one] Sans réseau, cet appareil peut encore imprimer 1 carte. Demandez moins de pages.
   *[other] Sans réseau, cet appareil peut encore imprimer { $count } cartes. Demandez moins de pages.
}
print-no-key = Les cartes demandent une première fois le réseau. Revenez ici quand le centre répond.
print-not-kept = Ce navigateur ne garde rien : les cartes pourraient être imprimées deux fois. Quittez la navigation privée, puis revenez.

poster-scan = Avec un téléphone : scannez ce carré.
poster-type = Sans appareil photo : tapez ce code.
poster-card = Sans téléphone : demandez une carte à l’accueil.
poster-qr = Le QR de l’étape { $stop }
paper-held-by = Étape tenue par { $partner }

paper-show = Montrez cette carte à chaque étape.
paper-qr = Le QR de la carte { $code }
sheet-title = Fiche de classe
sheet-show = Montrez cette fiche à chaque étape : la classe entière y passe d’un coup.
sheet-school = École et classe
sheet-stop = Étape
sheet-people = Combien
sheet-time = Heure
sheet-order = Les étapes se suivent dans cet ordre. L’une d’elles est complète ? Passez à la suivante : tout compte.
look-of = { $picture } en { $colour }
picture-1 = Chat
picture-2 = Chien
picture-3 = Poisson
picture-4 = Oiseau
picture-5 = Lapin
picture-6 = Cheval
picture-7 = Vache
picture-8 = Papillon
picture-9 = Carotte
picture-10 = Cerises
picture-11 = Arbre
picture-12 = Voilier
colour-1 = rouge
colour-2 = bleu
colour-3 = vert
colour-4 = jaune
colour-5 = violet
colour-6 = noir

stand-take-text = Cet appareil devient le poste de l’étape : on y passe les cartes toute la journée, même sans réseau. Il ne montre rien d’autre tant qu’il n’est pas rendu.
stand-take = Tenir cette étape sur cet appareil
stand-not-kept = Ce navigateur ne garde rien. Quittez la navigation privée, puis recommencez.
stand-field = La carte de la personne
stand-hint = Scannez-la, ou tapez ses six lettres et chiffres.
stand-do = Noter le passage
stand-waiting = Présentez une carte.
stand-passed = Bienvenue !
stand-passed-class = { $people ->
    [one] Bienvenue, 1 personne est notée.
   *[other] Bienvenue, { $people } personnes sont notées.
}
stand-already = Déjà passé ici à { $time }
stand-already-text = C’est bien noté : rien n’est compté deux fois.
stand-taken-back = Ce passage ne compte plus
stand-wrong = Carte non lue
stand-not-a-card = Ce n’est pas une carte de passeport. Montrez le QR de la carte, ou tapez son code.
stand-code-length = Une carte a 6 lettres ou chiffres. Vous en avez tapé { $typed }.
stand-class = Combien sont venus ?
stand-class-hint = Avec les accompagnateurs.
stand-class-less = Une personne de moins
stand-class-more = Une personne de plus
stand-class-do = { $people ->
    [one] Noter 1 personne
   *[other] Noter { $people } personnes
}
stand-class-not = Ne rien noter
stand-class-first = D’abord la classe : combien sont venus ?
stand-class-first-text = L’autre carte n’est pas encore notée. Notez la classe, ou choisissez « Ne rien noter » ; puis passez cette carte.
stand-last = Les derniers passages
stand-none = Depuis l’ouverture de cette page, personne n’est passé sur cet appareil.
stand-card-before = Une carte, avant l’ouverture de cette page
stand-class-before = Une classe, avant l’ouverture de cette page
stand-undo-at = Annuler le passage de { $time }
stand-undo = Annuler
stand-undo-label = Annuler le passage de { $card }
stand-undone = Annulé
stand-total = { $count ->
    [0] Aucun passage à cette étape
    [one] 1 passage à cette étape
   *[other] { $count } passages à cette étape
}
stand-offline = { $count ->
    [0] Sans réseau. Continuez : tout sera gardé ici.
    [one] Sans réseau. Continuez : 1 envoi est gardé ici.
   *[other] Sans réseau. Continuez : { $count } envois sont gardés ici.
}
stand-silent = Sans le son
stand-give-back = Rendre cet appareil
stand-give-back-sure = Rendre cet appareil ?
stand-give-back-text = Ce qui est gardé ici sera encore envoyé. Pour tenir de nouveau l’étape, il faudra se connecter.
join-begin = Réunir deux cartes
join-not = Ne rien réunir
join-first = Montrez la première
join-second = Montrez l’autre
join-show = Le QR de la carte, ou celui du reçu sur le téléphone. Avec le code seul, c’est à l’accueil.
join-same = C’est deux fois la même carte. Montrez l’autre.
join-unlike = L’une est la fiche d’une classe, l’autre celle d’une personne : on ne les réunit pas.
join-done-short = C’est réuni
join-done = Les deux montrent les mêmes passages, et chaque étape compte une seule fois.
join-one = Une carte du parcours
join-two = Deux cartes, une seule personne ?
join-stop = L’étape
join-phone = Un téléphone
join-nowhere = Aucun passage n’est encore reçu.
join-other = Carte perdue, ou téléphone à côté : scannez maintenant l’autre, ou tapez son code.
join-ask = Demandez à la personne par où elle est passée. Une étape passée avec les deux compte une fois, à la première heure.
join-at-once = Ces deux cartes étaient à deux étapes en même temps. Est-ce bien la même personne ?
join-do = Réunir les deux
join-part = Séparer cette carte de celles avec lesquelles elle est réunie : { $card }
join-part-do = Séparer
join-part-sure = Séparer cette carte ?
join-part-text = Elle garde ses propres passages, et compte de nouveau seule. Les autres restent réunies.
join-parted = C’est fait : cette carte compte seule.

attendance-go = Faire l’appel
back-to-parties = Retour aux inscrits
attendance-go-count = Compter qui vient
is-over = Terminé
attendance-not-today = Ce moment n’est pas aujourd’hui. Ce qui est noté ici compte pour ce jour-là.
attendance-sheet-walk-ins = Venus sans inscription, en bâtons :
attendance-field = Le code d’une personne
attendance-hint = Les quatre premières lettres de son code, son code entier, ou son QR.
attendance-do = Noter présent
attendance-list = Les inscrits
attendance-figures = Ce que cela fait, en personnes
attendance-expected = Attendus
attendance-present = Présents
attendance-excused = Excusés
attendance-absent = Absents
attendance-open = Pas encore notés
attendance-walk-ins = Venus sans inscription
attendance-walk-ins-hint = Combien de personnes, sans nom.
attendance-walk-ins-less = Une personne de moins sans inscription
attendance-walk-ins-more = Une personne de plus sans inscription
attendance-is-present = { $came ->
    [one] 1 présent
   *[other] { $came } présents
} sur { $people }
attendance-is-excused = Excusés
attendance-is-absent = Absents
attendance-is-open = Pas encore noté
attendance-kept = gardé ici
attendance-received = reçu par le centre
attendance-children = { $count ->
    [0] sans enfant
    [one] dont 1 enfant
   *[other] dont { $count } enfants
}
ages-of = { $ages } ans
attendance-waits = Sur liste d’attente
attendance-withdrew = S’est retiré, puis est venu
attendance-came = Venus, { $code }
attendance-came-less = Un de moins, { $code }
attendance-came-more = Un de plus, { $code }
attendance-otherwise = Une autre tablette avait noté : { $what }, à { $time }. Touchez ce qui est juste.
attendance-told = { $code } : { $what }
attendance-already = { $code } : déjà noté, { $what }
attendance-several = Deux groupes ont ces lettres. Tapez le code entier.
attendance-not-here = Ce code n’est pas sur cette liste. Regardez si c’est le bon atelier, ou comptez la personne sans inscription.
attendance-code-length = Tapez les 4 premières lettres du code, les 5 de la feuille, ou les 12 du code entier. Vous en avez tapé { $typed }.
attendance-offline = { $count ->
    [0] Sans réseau. Continuez : tout sera gardé ici.
    [one] Sans réseau. Continuez : 1 envoi est gardé ici.
   *[other] Sans réseau. Continuez : { $count } envois sont gardés ici.
}
attendance-signed-out = { $count ->
    [0] Vous n’êtes plus connecté. Continuez : tout sera gardé ici. Connectez-vous pour l’envoyer.
    [one] Vous n’êtes plus connecté. 1 envoi est gardé ici. Connectez-vous pour l’envoyer.
   *[other] Vous n’êtes plus connecté. { $count } envois sont gardés ici. Connectez-vous pour les envoyer.
}
attendance-refused = Le centre n’a pas pu prendre cela
attendance-not-loaded = La liste n’est pas encore sur cet appareil. Ouvrez cette page une fois avec le réseau.
attendance-print = Imprimer la feuille
attendance-finish = Terminer sur cet appareil
attendance-finish-sure = Terminer sur cet appareil ?
attendance-finish-text = Le centre a tout reçu. La liste s’efface de cet appareil.
attendance-finish-wait = { $count ->
    [one] 1 envoi attend encore ici. Vous pourrez terminer quand le centre l’aura.
   *[other] { $count } envois attendent encore ici. Vous pourrez terminer quand le centre les aura.
}
attendance-sheet-code = Code
attendance-sheet-people = Personnes
attendance-sheet-adults = Adultes
attendance-sheet-children = Enfants
attendance-sheet-notes = À savoir
attendance-sheet-came = Venus
attendance-sheet-foot = Les quatre premières lettres sont le début du code de la personne ; la cinquième, à part, vérifie ce que l’on tape. Ni nom ni téléphone.

needs-title = À prévoir
list-childcare = { $count ->
    [one] 1 enfant à garder
   *[other] { $count } enfants à garder
}
list-transport = { $count ->
    [one] 1 personne à chercher à l’arrêt de bus
   *[other] { $count } personnes à chercher à l’arrêt de bus
}
list-meatless = { $count ->
    [one] 1 repas sans viande
   *[other] { $count } repas sans viande
}
list-step-free = { $count ->
    [one] Un accès sans marches, pour 1 groupe
   *[other] Un accès sans marches, pour { $count } groupes
}
list-signing = { $count ->
    [one] Un interprète en langue des signes, pour 1 groupe
   *[other] Un interprète en langue des signes, pour { $count } groupes
}
list-interpreter = { $count ->
    [one] Un interprète, { $language }, pour 1 groupe
   *[other] Un interprète, { $language }, pour { $count } groupes
}
need-short-childcare = garde
need-short-transport = arrêt de bus
need-short-meatless = sans viande
need-short-step-free = sans marches
need-short-signing = langue des signes

sign-ups-text = Qui vient, et qui attend, atelier par atelier. Le code d’une inscription mène aussi à son atelier.
sign-ups-none = Aucun atelier sur inscription n’est à vous pour l’instant.
parties-none = Personne n’est inscrit pour l’instant.
party-confirmed = A ses places
party-waiting = Attend, en place { $place }
lent-seats = { $count ->
    [one] Une borne garde 1 place pour les heures sans réseau.
   *[other] Une borne garde { $count } places pour les heures sans réseau.
}
lent-take-back = Reprendre ces places
lent-title = Reprendre les places de la borne ?
lent-text = Pour une borne perdue ou en panne : tant qu’elle est reliée, elle les rend d’elle-même dès que quelqu’un attend. Les places seront libres vers { $time }, quand la borne ne pourra plus rien promettre. Ce qu’elle a déjà confirmé à quelqu’un reste tenu.
lent-yes = Reprendre
lent-no = Laisser
lent-taken-back = C’est demandé. Les places reviennent d’elles-mêmes.
lent-sooner = La borne les avait déjà rendues.
sealed-open = Ouvrir le contact
sealed-title = Ouvrir ce contact ?
sealed-text = Le contact est scellé. L’ouvrir s’écrit au journal, avec votre nom et votre raison.
sealed-reason = Pourquoi
sealed-yes = Ouvrir et l’écrire au journal
sealed-none = Personne n’a laissé de contact ici.
sealed-name = Prénom
sealed-phone = Téléphone
sealed-language = Langue
sealed-word = Le mot du centre

device-kiosk = Borne
device-tablet = Tablette
device-screen = Grand écran
devices-none = Aucun appareil n’est inscrit.
devices-again = Actualiser la liste
device-silent = Silencieux
device-seen = Dernier contact : { $moment }
device-unseen = N’a encore rien dit
device-waiting = { $count ->
    [0] Rien à envoyer
    [one] 1 envoi en attente
   *[other] { $count } envois en attente
}
device-version = Version { $version }
device-not-kept = Son navigateur n’a pas promis de garder son disque
device-clock = { $count ->
    [0] Horloge décalée de plus d’une minute
    [one] Horloge décalée de 1 minute
   *[other] Horloge décalée de { $count } minutes
}
device-held = { $count ->
    [one] 1 envoi y attendait
   *[other] { $count } envois y attendaient
}
device-retired = Retiré : { $moment }
device-retire = Retirer…
device-retire-title = Retirer « { $name } » ?
device-retire-text = L’appareil n’est plus reconnu par le centre. Ce qu’il garde encore, il peut toujours l’envoyer. Les places qu’une borne gardait se reprennent dans « Inscriptions », atelier par atelier.
device-retire-waiting = { $count ->
    [one] Il avait encore 1 envoi en attente au dernier contact.
   *[other] Il avait encore { $count } envois en attente au dernier contact.
}
device-retire-yes = Retirer cet appareil
device-retire-no = Le garder
device-new = Inscrire un appareil
device-name = Son nom
device-name-hint = Par exemple : Borne de l’accueil
device-kind = Ce qu’il est
device-code = Obtenir un code
device-code-label = Code d’enrôlement
device-code-text = Sur l’appareil, ouvrez l’adresse du centre suivie de /borne et écrivez ce code. Il sert une seule fois.
code-until = Il sert jusqu’au { $moment }.

account-seen = Vu : { $moment }
account-ended = Compte terminé
account-end = Terminer…
account-end-title = Terminer le compte de { $name } ?
account-end-text = Cette personne est déconnectée partout et ne peut plus entrer. Ce qu’elle a fait reste au journal.
account-end-yes = Terminer ce compte
account-end-no = Le garder
way-back = Code de retour
way-back-code = Code de retour
way-back-text = Pour { $name }. À l’adresse { $house }, derrière « J’ai un code de retour », la personne l’écrit et choisit un nouveau mot de passe.
invite-title = Inviter quelqu’un
invite-post = Son poste
invite-partner = Pour quel partenaire
invite = Obtenir une invitation
invite-code = Code d’invitation : { $post }
invite-text = Donnez-le de la main à la main. La personne ouvre /equipe sur son appareil et l’écrit derrière « J’ai un code d’invitation ». Il sert une seule fois.

own-who = { $name }, { $post }. Votre identifiant : { $login }.
passkeys = Clés d’accès
passkeys-text = Une clé d’accès ouvre cet espace sans rien taper : votre appareil vous reconnaît à votre doigt, votre visage ou son code. Elle ne marche qu’ici et ne se devine pas. N’en créez pas sur un appareil que d’autres déverrouillent.
passkeys-none = Vous n’en avez pas encore : vous entrez avec votre mot de passe.
passkeys-elsewhere = Pour créer une clé d’accès, ouvrez cette page à l’adresse { $house }, dans un navigateur à jour.
passkeys-nowhere = Une clé d’accès demande une adresse en https, avec un nom. Parlez-en à qui s’occupe du serveur.
passkey-new = Une nouvelle clé
passkey-name = Son nom
passkey-name-hint = Par exemple : mon téléphone
passkey-make = Créer la clé
passkey-made = Créée { $moment }
passkey-used = A servi { $moment }
passkey-unused = N’a pas encore servi
passkey-has-one = Cet appareil garde déjà une de vos clés : elle suffit.
passkey-nobody = La clé n’a pas été créée. Réessayez, et laissez l’appareil vous reconnaître.
passkey-remove = Retirer…
passkey-remove-title = Retirer la clé « { $name } » ?
passkey-remove-text = Elle n’ouvrira plus rien ici. Vous pourrez ensuite l’effacer aussi de l’appareil qui la garde.
passkey-remove-yes = Retirer cette clé
passkey-remove-no = La garder

journal-none = Rien n’est encore écrit.
journal-whole = Le journal est entier : aucune ligne n’a été changée ni ôtée.
journal-broken = Le journal n’est plus entier : une ligne a été changée ou ôtée. Prévenez la direction, et gardez les sauvegardes.
journal-reason = Raison : { $reason }
deed-opened = A ouvert un contact
deed-erased = A effacé un contact
deed-found-none = A cherché un contact, sans en trouver
deed-could-not-open = N’a pas pu ouvrir un contact
deed-signed-in = S’est connecté
deed-signed-in-by-passkey = S’est connecté avec une clé d’accès
deed-passkey-kept = A créé une clé d’accès
deed-passkey-removed = A retiré une clé d’accès
deed-passkey-copied = Clé d’accès copiée : elle n’ouvre plus rien
deed-signed-out = S’est déconnecté
deed-invited = A invité
deed-joined = A rejoint l’équipe
deed-came-back = Est revenu avec un code
deed-account-ended = A terminé un compte
deed-way-back-asked = A demandé un code de retour
deed-way-back-given = A reçu un code de retour à donner
deed-cards-numbered = A reçu des numéros pour préparer des cartes
deed-device-invited = A demandé un code d’enrôlement
deed-device-enrolled = Appareil inscrit
deed-device-retired = A retiré un appareil
deed-published = A publié ou changé
deed-referral-sent = A envoyé une fiche de liaison
deed-referral-moved = A fait avancer une fiche de liaison
deed-words-shown = A laissé montrer des mots libres
deed-words-hidden = A masqué des mots libres
deed-words-erased = A effacé des mots libres
deed-words-forgotten = Mots libres effacés, leur temps étant passé
deed-accounts-forgotten = Comptes effacés, leur temps étant passé
deed-devices-forgotten = Appareils effacés, leur temps étant passé
deed-traces-forgotten = Lignes du journal effacées, leur temps étant passé

subject-aid = L’aide de la ville : { $what }
subject-booking = une inscription
subject-contact = un contact
subject-leaflet = Epicé’bon : { $what }
subject-lease = places d’une borne
subject-occasion = l’événement
subject-partner = Le partenaire : { $what }
subject-passports = des passeports
subject-referral = Une fiche pour { $whom } : { $what }
subject-request = Une demande : { $what }
subject-sealing-key = la clé qui scelle les contacts
subject-settings = les réglages
subject-stop = L’étape : { $what }
subject-structure = La structure : { $what }
subject-survey = Le questionnaire : { $what }
subject-trail = Le parcours : { $what }
subject-workshop = L’atelier : { $what }

welcome-field = Le billet de la personne, ou le code d’une inscription
welcome-do = Ouvrir
welcome-hint = Scannez-le, ou tapez ses lettres : cette ligne écoute toujours. Une carte du parcours se lit ici aussi.
welcome-booking = Cette inscription est dans cet atelier.
welcome-booking-none = Aucune inscription n’a ce code. Relisez-le avec la personne : elle s’est peut-être désinscrite.
welcome-no-engine = Le calcul n’est pas encore là. Vérifiez le réseau, puis scannez le billet à nouveau.
welcome-nothing-kept = Le billet se lit ici et nulle part ailleurs : rien n’est envoyé, rien n’est gardé.
welcome-older = Ce billet vient d’un autre mois : les montants sont recalculés pour ce mois-ci.
welcome-next = Effacer, personne suivante

import-title = Importer un tableau
import-lead = Choisissez un fichier CSV. Rien n’est publié avant que vous ayez lu ce qu’il changerait, et dit oui.
import-what = Ce que le tableau contient
import-partners = Des partenaires
import-workshops = Des ateliers
import-file = Le fichier
import-needed = Colonnes nécessaires : { $columns }.
import-possible = Colonnes possibles : { $columns }.
import-model = Télécharger un modèle
import-do = { $count ->
    [one] Importer 1 ligne…
   *[other] Importer { $count } lignes…
}
import-title-sure = { $count ->
    [one] Importer 1 ligne ?
   *[other] Importer { $count } lignes ?
}
publish-text-import = Dès maintenant, tout le monde lira ce que ces lignes annoncent.
import-leaves = { $count ->
    [one] 1 ligne à corriger reste de côté. Corrigez-la dans le fichier, puis choisissez-le de nouveau : ce qui est déjà publié ne l’est pas deux fois.
   *[other] { $count } lignes à corriger restent de côté. Corrigez-les dans le fichier, puis choisissez-le de nouveau : ce qui est déjà publié ne l’est pas deux fois.
}
import-yes = Importer maintenant
import-no = Ne rien importer
import-done = { $count ->
    [one] C’est fait : 1 ligne est publiée.
   *[other] C’est fait : { $count } lignes sont publiées.
}
import-partly = { $count } lignes sont publiées ; { $refused } ne le sont pas, parce que quelqu’un d’autre y a touché entre-temps. La liste ci-dessous dit ce qui reste.
import-unanswered = Tout n’est pas publié : { $why } Importez encore ; rien ne sera publié deux fois.
import-new = { $count ->
    [0] Rien de nouveau
    [one] 1 nouvelle ligne
   *[other] { $count } nouvelles lignes
}
import-changed = { $count ->
    [0] Rien ne change
    [one] 1 ligne change
   *[other] { $count } lignes changent
}
import-same = { $count ->
    [0] Rien de déjà publié
    [one] 1 déjà publiée
   *[other] { $count } déjà publiées
}
import-bad = { $count ->
    [0] Rien à corriger
    [one] 1 ligne à corriger
   *[other] { $count } lignes à corriger
}
import-lines = Les lignes du fichier
import-line = Ligne { $line }
import-is-new = Nouveau
import-is-changed = Change
import-is-same = Déjà publié
import-is-bad = À corriger
import-flaw = { $column } : « { $cell } ». { $why }
import-flaw-empty = { $column } : { $why }
column-name = Nom
column-title = Titre
column-about = Description
column-partner = Partenaire
column-place = Lieu
column-date = Date
column-start = Début
column-end = Fin
column-seats = Places
column-audience = Public
column-kind = Genre
column-accessible = Accessible
why-empty = Remplissez cette case.
why-too-long = Écrivez { $most } lettres au plus.
why-formula = Une case qui commence par =, +, - ou @ est une formule pour un tableur : ôtez ce signe.
why-control = Un caractère invisible s’y cache : écrivez cette case de nouveau.
why-not-a-day = Écrivez un jour comme 12/10/2015.
why-outside-event = L’événement va du { $first } au { $last } : choisissez un de ces jours.
why-no-event = La ville n’a pas encore dit quand a lieu son événement.
why-not-a-time = Écrivez une heure comme 17h30.
why-ends-before = L’heure de fin vient après l’heure de début.
why-not-a-number = Écrivez un nombre, ou laissez vide si chacun peut simplement venir.
why-unknown-partner = Aucun partenaire ne porte ce nom : vérifiez l’orthographe, ou importez d’abord les partenaires.
why-not-among = Écrivez un de ces mots : { $words }.
why-twice = La ligne { $line } dit déjà la même chose : gardez l’une des deux.
unreadable-empty = Il n’y a rien sous les titres des colonnes.
unreadable-not-text = Ce n’est pas un fichier CSV. Dans votre tableur, choisissez « Enregistrer sous », puis « CSV ».
unreadable-too-large = Ce fichier est trop grand : 2 Mo et { $most } lignes au plus. Coupez-le en plusieurs.
unreadable-missing = Il manque des colonnes : { $columns }. La première ligne du fichier porte leurs titres.
unreadable-twice = La colonne « { $column } » y est deux fois : ôtez l’une des deux.

room-settings = Réglages
field-town-name = Nom de la ville
field-address = Adresse du centre
field-phone = Téléphone
field-opening = Quand c’est ouvert
field-accent-day = Couleur sur fond clair
field-accent-night = Couleur sur fond sombre
field-languages = Langues proposées au public
field-k = Personnes, au moins, pour montrer un chiffre
field-contacts-days = Contacts scellés : jours après le dernier contact
field-accounts-days = Comptes : jours après la dernière venue
field-traces-days = Lignes du journal : jours
field-devices-days = Appareils retirés : jours
wrong-town-name = Donnez le nom de la ville, en 120 lettres au plus.
wrong-address = Une ligne, de 120 lettres au plus.
wrong-phone = Une ligne, de 120 lettres au plus.
wrong-opening = 400 lettres au plus.
wrong-accent-day = Cette couleur ne se lit pas partout : choisissez-en une plus foncée.
wrong-accent-night = Cette couleur ne se lit pas partout : choisissez-en une plus claire.
wrong-languages = Choisissez parmi les langues de la liste.
wrong-k = Un nombre de 5 à 100.
wrong-contacts-days = De 30 jours à la limite de la loi, ou laissez vide.
wrong-accounts-days = De 30 jours à la limite de la loi, ou laissez vide.
wrong-traces-days = De 30 jours à la limite de la loi, ou laissez vide.
wrong-devices-days = De 30 jours à la limite de la loi, ou laissez vide.
refusal-unfit-settings = Un de ces réglages n’est pas permis. Corrigez ce qui est marqué, puis publiez encore.
colour-title = La couleur de la ville
colour-text = Elle sert aux boutons et aux liens. Pour que tout le monde puisse lire, il faut 4,5 pour 1 au moins, partout où elle se trouve (WCAG, niveau AA) ; une couleur qui ne se lit pas n’est pas publiée. La maison vient avec { $day } et { $night }.
ground-paper = Sur la page
ground-card = Sur une carte
ground-well = Dans un creux
ground-words = Sous les mots d’un bouton
contrast-enough = { $place } : { $whole },{ $tenths } pour 1, cela se lit
contrast-weak = { $place } : { $whole },{ $tenths } pour 1, trop faible
languages-title = Les langues
languages-text = Le français est toujours là.
languages-offered = { $names }
terms-title = Ce qui est gardé, et combien de temps
terms-text = La ville peut montrer moins et garder moins longtemps, jamais l’inverse.
k-hint = 5 au moins : rien n’est montré sur moins de personnes que ce nombre.
term-hint = Vide : { $count } jours, la limite. Sinon de 30 à { $count }.
term-law = La limite de la loi

renewal = L’événement suivant
renewal-lead = Tout le programme de cet événement, repris à partir d’un nouveau premier jour. Les inscriptions, les contacts, les passages et les avis restent avec l’ancien. Rien n’est publié avant que vous l’ayez dit.
renewal-goes-on = « { $event } » dure jusqu’au { $day }. Le suivant se publie à partir du lendemain : d’ici là, rien de ce que les gens lisent ne change.
renewal-changed = Quelqu’un a changé le programme depuis que vous avez commencé. Ce que vous voyez est à jour, et vos choix sont gardés.
renewal-changed-go = J’ai regardé
renewal-names-year = Le nom ou le texte de l’événement parle encore de l’année passée.
renewal-moments = Les ateliers du nouvel événement
renewal-none = Il n’y a aucun atelier à reprendre.
renewal-coming = { $count ->
    [0] Aucun atelier ne vient
    [one] 1 atelier vient
   *[other] { $count } ateliers viennent
}
renewal-left = { $count ->
    [one] 1 ne vient pas
   *[other] { $count } ne viennent pas
}
renewal-stops = { $count ->
    [0] Aucune étape
    [one] 1 étape
   *[other] { $count } étapes
}
renewal-surveys = { $count ->
    [0] Aucun questionnaire
    [one] 1 questionnaire
   *[other] { $count } questionnaires
}
renewal-looks = { $count ->
    [0] Rien à regarder de près
    [one] 1 à regarder de près
   *[other] { $count } à regarder de près
}
renewal-was = Avant : { $moment }
renewal-stays = Ne vient pas
renewal-change = Changer…
renewal-comes = Vient dans le nouvel événement
renewal-keep = Garder dans le brouillon
renewal-keep-not = Ne rien changer
look-out-of-range = Après le dernier jour
look-other-weekday = Autre jour de la semaine
look-names-year = Parle de l’année passée
look-no-partner = Tenu par personne
renewal-know = Bon à savoir
renewal-know-report = L’ancien programme n’est plus montré. Ce que les gens y ont fait reste au centre, le temps prévu par la loi ; prenez d’abord les chiffres dont vous avez besoin, et une sauvegarde.
renewal-know-tablets = Ce qu’une tablette aurait encore à envoyer sera reçu, et compté avec l’ancien événement.
renewal-know-stops = Chaque étape reçoit une nouvelle adresse : imprimez de nouveau les affiches. Les quatre lettres de son code restent les mêmes.
renewal-know-open = Les inscriptions sont ouvertes dès la publication. Titres, textes et lieux se corrigent ensuite, atelier par atelier.
renewal-sure = Publier le nouvel événement ?
renewal-sure-text = Dès maintenant, tout le monde lira « { $event } », du { $first } au { $last } : { $count ->
    [0] aucun atelier
    [one] 1 atelier
   *[other] { $count } ateliers
}.
renewal-sure-before = L’événement passé n’est plus montré à personne. Cela ne se défait pas.
renewal-yes = Publier le nouvel événement
renewal-published = C’est publié : tout le monde lit le nouvel événement, et l’on peut s’y inscrire.
refusal-event-not-over = L’événement suivant commence après la fin de celui-ci, et ne se publie pas avant. Choisissez un premier jour plus tard, ou attendez la fin.

room-returns = Retours
back-to-returns = Retours
returns-lead = Un collègue a perdu son mot de passe, ou son appareil. Deux personnes d’ici, l’une après l’autre, lui rouvrent la porte.
returns-none = Il n’y a personne que vous puissiez faire revenir. Pour la direction, demandez à la direction.
return-asked = Demandé par { $name }
return-asked-own = Demandé par vous
return-face = Regardez d’abord son visage
return-face-text = Qui a ce code entre dans le compte de cette personne, et fait ce qu’elle peut faire : lire les inscriptions, parfois ouvrir un contact. Donnez-le à la personne elle-même, devant vous. Jamais au téléphone, jamais à quelqu’un qui le rapporte.
return-first = Il faut deux personnes. Vous êtes la première : le code vient quand une deuxième, sur cette page, a reconnu la personne elle aussi.
return-wait = C’est noté. Un ou une collègue ouvre maintenant cette page, reconnaît la personne à son tour, et reçoit le code. Après { $moment }, il faudra recommencer.
return-second = { $name } l’a demandé. Vous êtes la deuxième personne : ne vous fiez pas à cela, regardez vous-même.
return-knows = J’ai { $name } devant moi, et je connais son visage
return-ask = Demander le code
return-get = Recevoir le code
return-journal = Votre nom et le sien s’écrivent au journal.
return-print = Imprimer ce code
return-once = Il sert une seule fois. Les anciennes façons d’entrer de cette personne se ferment quand elle s’en sert. Ce code n’est plus montré quand vous quittez cette page.
room-take-up = Accès aux droits
take-up-empty = Rien n’est encore montré : il faut au moins { $k } réponses semblables, d’une semaine passée.
take-up-year = Année
take-up-right = Droit
take-up-town = Aides de la ville
take-up-all = Tous
take-up-few = < { $k }
take-up-save = Enregistrer ces tableaux (CSV)
take-up-file = acces-aux-droits-{ $year }
take-up-first-sentence = Au premier passage, { $lacks } droits probables sur { $all } n’étaient pas là.
take-up-why = Pourquoi le droit n’est pas là
take-up-why-sentence = La première raison : « { $reason } », { $count } fois.
take-up-why-none = Aucune raison n’a encore été donnée assez souvent.
take-up-funnel = De probable à reçu
take-up-later-sentence = Deux mois après, sur { $back } réponses : { $asked } demandes et { $received } droits reçus. Tout le monde ne revient pas le dire.
take-up-likely = Probables, pas encore là
take-up-back = Réponses deux mois après
take-up-asked = Demandés
take-up-received = Reçus
take-up-at-first = Au premier passage
take-up-at-later = Deux mois après
take-up-how = Chaque nombre est ramené à des groupes entiers de { $k } réponses, jusqu’à dimanche dernier : rien ne dit ce qu’une personne a répondu. Les totaux sont la somme de ce qui est montré. Une personne peut répondre plusieurs fois.
take-up-said-has = Déjà reçu
take-up-said-waits = Demandé, en attente
take-up-said-not_known = Pas connu
take-up-said-not_asked = Connu, pas demandé
take-up-said-not_received = Demandé, rien reçu
take-up-said-not_offered = Pas proposé
take-up-said-no_reason = Sans raison dite
take-up-said-received_to50 = Reçu, jusqu’à 50 €
take-up-said-received_to150 = Reçu, 51 à 150 €
take-up-said-received_to300 = Reçu, 151 à 300 €
take-up-said-received_more = Reçu, plus de 300 €
take-up-said-received_unsaid = Reçu, sans montant
take-up-said-refused_conditions = Refusé : conditions
take-up-said-refused_papers = Refusé : papier manquant
take-up-said-refused_unclear = Refusé, raison inconnue
take-up-said-still_waits = Demandé, en attente
take-up-said-still_not_asked = Pas encore demandé

room-requests = Demandes
requests-text = Qui attend un appel, ou propose un atelier. Un contact s’ouvre un à un, avec un motif ; il est effacé quand c’est fait, au plus tard après { $days } jours. La liste oublie ce qui est clos après { $after } jours.
requests-none = Personne n’attend pour l’instant.
request-sooner = Quelqu’un d’autre l’a changée entre-temps. La liste est à jour.
request-call = Être appelé
request-visit = Un rendez-vous
request-any = à toute heure
request-morning = le matin
request-afternoon = l’après-midi
request-evening = en fin de journée
request-take = Je m’en occupe
request-give-back = Rendre à la liste
request-close = C’est fait
request-is-asked = En attente
request-is-taken = Quelqu’un s’en occupe
request-is-done = Fait
request-is-withdrawn = Reprise par la personne
request-is-expired = Trop ancienne
request-is-declined = Déclinée
request-show = Propose un atelier
proposed-any-day = n’importe quel jour
proposed-craft-kitchen = la cuisine
proposed-craft-garden = le jardin
proposed-craft-hands = la couture, le bricolage
proposed-craft-music = la musique, la danse
proposed-craft-words = une langue, des histoires
proposed-craft-other = autre chose
proposed-read = Lire la proposition
proposed-reason = Lire une proposition d’atelier
proposed-word = Ce que la personne propose
proposed-named-yes = Son prénom peut être écrit dans le programme.
proposed-named-no = Son prénom ne doit pas être écrit dans le programme.
proposed-plan = En faire un atelier
proposed-busy = Un autre atelier est en préparation : publiez-le d’abord, ou abandonnez son brouillon.
proposed-with = Avec { $name }.
proposed-draft = Cet atelier vient d’une proposition. Une fois publié, elle est close : la personne le voit avec son code, et son contact est effacé.
proposed-decline = Décliner
proposed-decline-title = Décliner cette proposition ?
proposed-decline-text = La personne lit la raison avec son code. Ce qu’elle a écrit est effacé tout de suite.
proposed-decline-why = La raison
proposed-decline-choose = Choisir une raison
proposed-decline-yes = La décliner
proposed-decline-no = La garder
proposed-because-alike = Un atelier semblable est déjà prévu
proposed-because-full = Le programme est plein pour l’instant
proposed-because-means = Il manque la cuisine, les outils ou le lieu
proposed-because-unreached = La personne n’a pas pu être jointe
proposed-because-agreed = Convenu avec la personne

room-feedback = Avis
feedback-text = Comptez les mains levées d’une salle : elles rejoignent les réponses données sur les appareils, et chacun compte une fois.
feedback-no-survey = La ville ne pose encore aucune question.
feedback-count = Un vote à main levée
feedback-question = La question posée
feedback-on-device = Ont déjà répondu sur un appareil
feedback-on-device-hint = Demandez : qui a déjà répondu, à la borne ou sur son téléphone ? Comptez ces mains-là aussi.
feedback-number = Un nombre entier : 0, 1, 2…
feedback-count-do = { $count ->
    [0] Compter les mains
    [one] Compter { $count } main
   *[other] Compter { $count } mains
}
feedback-count-again = Corriger ce compte
feedback-take-back = Reprendre ce compte
feedback-next = Un autre vote
feedback-counted = { $count ->
    [one] { $count } main comptée.
   *[other] { $count } mains comptées.
}
feedback-taken-back = Ce vote ne compte plus.
feedback-answers = Ce que les gens en pensent
feedback-happy = { $happy } sur { $all } sont contents ou très contents.
feedback-few = Moins de { $k } réponses d’un côté ou de l’autre : rien n’est montré.
feedback-devices = Sur un appareil
feedback-hands = À main levée
feedback-both = Les deux, comptés une fois
changed-title = Ce qui a changé
changed-text = Les mêmes questions, aux mêmes personnes, avant et après. Leur téléphone relie les deux réponses ; personne ne sait de qui elles sont.
changed-none = La ville ne pose encore aucune question avant et après.
changed-not-enough = Pas assez de personnes pour dire si quelque chose a changé.
changed-better = Les réponses sont plus heureuses après qu’avant, et le hasard ne l’explique guère.
changed-worse = Les réponses sont moins heureuses après qu’avant, et le hasard ne l’explique guère.
changed-same = Pas de changement qui compte.
changed-sentence = Sur { $all } personnes, { $better } répondent plus haut après, { $same } pareil et { $worse } plus bas.
changed-net = Plus haut moins plus bas : { $at } points sur 100 (à 95 %, entre { $low } et { $high }).
changed-chance = Sans aucun changement, le hasard ferait un tel écart { $times } fois sur 1 000 (test de Wilcoxon).
changed-chance-none = Sans aucun changement, le hasard ferait un tel écart moins d’une fois sur 1 000 (test de Wilcoxon).
changed-few = Il faut au moins { $k } personnes dans chaque groupe : plus haut, pareil, plus bas. Rien n’est montré avant.
changed-levels = Sur { $all } personnes, { $before } disaient oui avant et { $after } disent oui après.
changed-percent = { $share } %
changed-before = Avant
changed-after = Après
changed-ends = Sur { $all } personnes, { $top } étaient déjà tout en haut avant : elles ne pouvaient pas monter. { $bottom } étaient tout en bas.
changed-missing = Au moins { $before } ont répondu avant, { $after } après, { $both } les deux fois.
changed-how = Chaque groupe montré compte au moins { $k } personnes. Les réponses sont ajoutées par vagues, une fois la journée finie : ni un tableau, ni la différence de deux fichiers ne dit ce qu’une personne a répondu. Les calculs ne se servent que de ce qui est montré.
changed-save = Enregistrer ce tableau (CSV)
changed-file = ce-qui-a-change
changed-question = Question
changed-group = Groupe
changed-people = Personnes
changed-of = Sur
changed-share = Part
changed-verdict = En un mot
changed-group-better = Plus haut après
changed-group-same = Pareil
changed-group-worse = Plus bas après
changed-group-yes-before = Oui avant
changed-group-yes-after = Oui après
changed-group-top = Déjà tout en haut avant
changed-group-bottom = Tout en bas avant
changed-answered-before = Ont répondu avant, au moins
changed-answered-after = Ont répondu après, au moins
changed-answered-both = Ont répondu les deux fois, au moins
refusal-unlikely-hands = Vous avez compté { $raised } mains. Il en faut au moins autant que de personnes déjà passées par un appareil, et { $max } au plus. Vérifiez les nombres.
room-directory = Annuaire
back-to-directory = Annuaire
directory-room-text = { $count ->
    [0] Personne n’y est encore.
    [one] 1 lieu, tel que tout le monde le lit, aussi sans réseau.
   *[other] { $count } lieux, tels que tout le monde les lit, aussi sans réseau.
}
directory-room-none = Importez un tableau (CSV) ou un export de data·inclusion (JSON) : chaque lieu y aura sa page.
directory-import = Importer l’annuaire
directory-import-lead = Choisissez un tableau (CSV) ou un export de data·inclusion (JSON, schéma v1 : structures, services, ou les deux). Rien n’est publié avant que vous ayez lu ce qu’il changerait, et dit oui. Un lieu qui est déjà là est remis à jour.
directory-services = { $count ->
    [0] Aucun service
    [one] 1 service
   *[other] { $count } services
}
directory-as-of = renseigné le { $day } { $year }
directory-take-out = Retirer { $name }
directory-sure = Retirer « { $name } » ?
directory-sure-text = Ce lieu disparaît de l’annuaire sur tous les téléphones et toutes les bornes. Pour le remettre, importez-le de nouveau.
directory-yes = Oui, le retirer
directory-no = Non, le garder
directory-sooner = Quelqu’un vient de changer ce lieu : regardez-le de nouveau, puis choisissez.
refusal-directory-full = L’annuaire est plein : retirez des lieux qui n’existent plus, puis importez encore.
refusal-unfit-structure = L’annuaire ne prend pas ce lieu tel qu’il est. Corrigez ce qui est marqué, puis importez encore.
import-entry = N° { $n }
import-left = Laissé de côté. { $what }
column-id = Identifiant
column-address = Adresse
column-postcode = Code postal
column-town = Commune
column-phone = Téléphone
column-email = Courriel
column-site = Site
column-hours = Horaires
column-languages = Langues
column-services = Services
column-needs = Besoins
column-free = Gratuit
column-cost = Tarif
column-whom = Pour qui
why-not-hours = Écrivez comme « lundi au vendredi 9h-12h et 14h-17h ; samedi fermé », ou comme OpenStreetMap.
why-not-a-phone = Écrivez un numéro comme 02 48 00 00 00.
why-not-an-email = Écrivez une adresse comme accueil@example.org.
why-not-a-site = Écrivez une adresse comme https://example.org.
why-unknown-language = Cette langue n’est pas connue ici : écrivez-la comme « arabe » ou « langue des signes », avec des virgules entre elles.
why-too-many = Il peut y en avoir { $most } au plus.
why-unknown-structure = Cette structure n’est ni dans le fichier ni dans l’annuaire : importez d’abord les structures.
why-unfit = L’annuaire ne prend pas cela tel quel : raccourcissez, et ôtez les signes inhabituels.
unreadable-export-too-large = Cet export est trop grand : 16 Mo et { $most } structures et services au plus. Gardez ceux de votre commune.
unreadable-not-inclusion = Ce fichier JSON n’est pas un export de data·inclusion : on y attend une liste « structures », une liste « services », ou les deux.
unreadable-nothing = Cet export ne contient ni structure ni service.
room-aids = Aides locales
back-to-aids = Aides locales
aids-text = Les aides que la ville décide elle-même. Ce qui est publié ici paraît dans les résultats, sur chaque téléphone et chaque borne, aussi hors connexion.
aids-none = Aucune aide de la ville n’est encore écrite.
aid-new = Nouvelle aide
aid-number-of = Délibération { $number }
aid-from-until = du { $from } au { $until }
aid-from-on = depuis le { $from }
aid-is-published = Publiée
aid-is-withdrawn = Retirée
field-aid-name = Nom de l’aide
field-aid-what = Ce que c’est
field-aid-note = À savoir avant de s’y fier
field-aid-number = Numéro de la délibération
field-aid-voted = Votée le
field-aid-body = Qui l’a votée
field-aid-from = Valable à partir du
field-aid-until = Jusqu’au
field-aid-conditions = Conditions
field-aid-gives = Ce qu’elle donne
field-aid-papers = Papiers demandés
field-aid-place = Où la demander
field-aid-phone = Téléphone pour la demander
field-aid-examples = Exemples calculés à la main
aid-what-hint = Deux lignes, comme vous le diriez à l’accueil.
aid-note-hint = Facultatif.
aid-decision = La délibération
aid-until-hint = Vide : jusqu’à nouvelle décision. Une aide compte pour un mois si elle est valable le premier jour de ce mois.
aid-asked-for = Pour la demander
aid-papers-hint = Un papier par ligne.
aid-conditions-text = Toutes sont à remplir. Une condition se choisit parmi ce que le questionnaire sait d’un foyer.
aid-condition-more = Ajouter une condition
aid-condition-title = Condition { $number } : { $about }
aid-condition-drop = Ôter la condition { $number }
aid-figures = Dans les deux phrases, vous pouvez mettre ces chiffres : { $figures }
aid-met = Ce qu’on dit quand elle est remplie
aid-not-met = Ce qu’on dit quand elle ne l’est pas
aid-about = Sur quoi
aid-about-quotient-familial = Quotient familial
aid-about-reste-a-vivre = Reste à vivre, par personne et par jour
aid-about-monthly-resources = Ressources du mois
aid-about-age = Âge
aid-about-children = Nombre d’enfants
aid-about-people = Nombre de personnes
aid-about-housing = Logement
aid-about-activity = Activité
aid-about-school-of-a-child = École d’un enfant
aid-about-disability = Taux d’incapacité
aid-about-entitled-to = Droit à une aide nationale
aid-about-kept = Condition composée
aid-of = De qui
aid-of-applicant = la personne qui demande
aid-of-any-adult = un des adultes
aid-of-every-adult = chaque adulte
aid-of-youngest-child = le plus jeune enfant
aid-of-any-child = un des enfants
aid-of-anybody = une personne du foyer
aid-is = Comparé comment
aid-is-less-than = moins de
aid-is-at-most = au plus
aid-is-at-least = au moins
aid-is-more-than = plus de
aid-is-between = entre
aid-bound = À quel nombre
aid-bound-euros = À combien d’euros
aid-bound-to = Jusqu’à
aid-from-age = À partir de quel âge
aid-to-age = Jusqu’à quel âge
aid-ages = de { $from } à { $to } ans
aid-rate = Au moins
aid-rate-under-50 = un taux reconnu
aid-rate-50-to-79 = 50 %
aid-rate-80-plus = 80 %
aid-among = Une de ces réponses suffit
aid-housing-tenant-social = Locataire HLM
aid-housing-tenant-private = Locataire d’un particulier
aid-housing-tenant-private-furnished = Locataire en meublé
aid-housing-owner-no-loan = Propriétaire sans emprunt
aid-housing-owner-with-loan = Propriétaire avec emprunt
aid-housing-hosted-free = Hébergé sans payer
aid-housing-hosted-contributing = Hébergé en participant
aid-housing-hostel = En foyer
aid-housing-homeless = Sans logement
aid-activity-employed = Salarié
aid-activity-self-employed = Indépendant
aid-activity-unemployed = Au chômage
aid-activity-student = Étudiant
aid-activity-retired = Retraité
aid-activity-inactive = Sans activité
aid-school-nursery = Maternelle
aid-school-primary = Élémentaire
aid-school-college = Collège
aid-school-lycee = Lycée
aid-school-higher = Études supérieures
aid-sentence = { $about } : { $what }
aid-kept = Gardée telle quelle : { $rule }
aid-gives-kind = Quoi
aid-gives-in-kind = Une aide en nature
aid-gives-money = De l’argent
aid-gives-price = Un prix selon le quotient familial
aid-weeks = Pour combien de semaines, au plus (vide : sans limite)
aid-percent = Part du prix que le foyer paie, en %
aid-renewable = Peut être renouvelée
aid-euros = Combien d’euros
aid-per = À quel rythme
aid-per-month = chaque mois
aid-per-year = une fois par an
aid-per-once = une seule fois
aid-each-child = Si le montant est pour chaque enfant, dites de quel âge. Sinon, laissez ces deux champs vides.
aid-given-in-kind = Une aide en nature ; le foyer paie { $percent } % du prix
aid-given-weeks = Une aide en nature pour { $weeks } semaines au plus ; le foyer paie { $percent } % du prix
aid-given-money = { $euros } €, { $per }
aid-given-price = Le prix selon le quotient familial reste comme il a été écrit.
aid-examples-text = Trois au moins, avec un oui et un non, de préférence juste de chaque côté d’un seuil. Inventez les foyers : ces exemples sont publics. L’aide n’est publiée que si le calcul trouve la même chose que vous.
aid-example-more = Ajouter un exemple
aid-example-title = Exemple { $number } : { $name }
aid-example-open = Le foyer, et ce qui doit sortir
aid-example-drop = Ôter l’exemple { $number }
aid-example-name = Qui c’est, en quelques mots
aid-example-month = Pour quel mois (2026-11)
aid-home-age = Âge de la personne
aid-home-activity = Activité de la personne
aid-home-income = Ce qui entre par mois : salaire, chômage ou pension
aid-home-earned = La même chose sur l’année, il y a deux ans (vide : comme maintenant)
aid-home-children = Âges des enfants (4, 9)
aid-home-housing = Logement du foyer
aid-home-rent = Loyer par mois
aid-home-couple = Vit en couple
aid-expected = Ce qui doit sortir
aid-expected-euros = Montant qui doit sortir, en euros
aid-expected-reason = À cause de
aid-reason-any = peu importe
aid-reason-validity = l’aide n’est pas encore, ou plus, valable
aid-reason-children = aucun enfant de cet âge
aid-yes = Oui, ce foyer l’a
aid-no = Non, ce foyer ne l’a pas
aid-comes-out = Le calcul trouve la même chose
aid-fails = Le calcul trouve autre chose
aid-not-tried = Le calcul se fait dès que tout se lit.
aid-fails-month = Les montants de ce mois ne sont pas vérifiés. Prenez un autre mois, par exemple celui-ci.
aid-fails-household = Ce foyer n’est pas possible. Vérifiez l’âge, les enfants et le logement.
aid-fails-yes = Le calcul dit oui. Vérifiez le foyer, ou les conditions.
aid-fails-no = Le calcul dit non, à cause de : { $reasons }. Vérifiez le foyer, ou la condition.
aid-fails-no-amount = Le calcul ne trouve aucun montant. Effacez celui que vous attendez.
aid-fails-amount = Le calcul trouve { $amount }. Vérifiez le foyer, ou le montant.
aid-fails-reason = Le calcul dit non pour une autre raison : { $reasons }.
aid-wrong-empty = Il manque quelque chose ici : écrivez-le.
aid-wrong-day = Choisissez un jour.
aid-wrong-amount = Écrivez un montant, par exemple 9,99.
aid-wrong-number = Écrivez un nombre entier, par exemple 3.
aid-wrong-ages = Écrivez des âges, par exemple 4, 9.
aid-wrong-kind = Choisissez ce dont il s’agit, et ce qui doit être.
aid-wrong-gives = Choisissez ce qu’elle donne.
aid-wrong-language = « { $code } » n’est pas une langue.
aid-wrong-until = Le dernier jour vient après le premier : changez l’un des deux.
aid-wrong-positive = Écrivez plus que zéro.
aid-wrong-percent = Écrivez une part de 0 à 100.
aid-wrong-span = La fin vient après le début : écrivez un nombre plus grand.
aid-wrong-bands = Les tranches du quotient familial ne se suivent pas.
aid-wrong-month = Écrivez un mois ainsi : 2026-11.
aid-wrong-no-figure = Cette condition ne compare aucun chiffre : ôtez { $figure } de la phrase.
aid-wrong-figure = { $figure } n’existe pas ici. Vous pouvez mettre : { $known }
aid-wrong-figure-twice = { $figure } peut être deux chiffres différents : ôtez-le de la phrase.
aid-wrong-reason = Cette raison n’est plus une condition de l’aide : choisissez-en une autre.
aid-wrong-few = { $count } exemples au moins sont demandés : ajoutez-en.
aid-wrong-no-yes = Aucun exemple n’attend un oui : ajoutez-en un.
aid-wrong-no-no = Aucun exemple n’attend un non : ajoutez-en un.
aid-wrong-no-amount = Dites le montant qui doit sortir.
aid-wrong-amount-in-kind = Une aide en nature, ou un non, n’a pas de montant : effacez-le.
aid-wrong-deep = Trop de conditions l’une dans l’autre.
aid-wrong-note = Ce sont des données de démonstration : dites-le ici.
aid-touched-title = Qui serait touché
aid-touched-text = Dix foyers inventés, les mêmes pour chaque aide. Personne de réel n’est regardé.
aid-touched = { $count ->
    [0] Aucun des { $all } foyers types n’aurait cette aide.
    [one] Un des { $all } foyers types aurait cette aide.
   *[other] { $count } des { $all } foyers types auraient cette aide.
}
aid-touched-change = Par rapport à ce qui est publié : { $more } de plus, { $less } de moins.
aid-touched-unknown = Les montants de ce mois-là ne sont pas encore vérifiés : on ne peut pas dire qui serait touché.
aid-sample-student = Étudiante de 20 ans, studio à 380 €
aid-sample-alone = Personne de 30 ans sans ressources, hébergée
aid-sample-homeless = Personne de 45 ans sans logement
aid-sample-part-time = Mère seule à temps partiel, deux enfants
aid-sample-unemployed = Personne de 52 ans au chômage
aid-sample-minimum = Couple au SMIC, trois enfants
aid-sample-large = Couple, quatre enfants, loyer de 780 €
aid-sample-comfortable = Couple à 4 200 €, deux enfants
aid-sample-older = Retraitée seule, petite pension
aid-sample-older-couple = Couple de retraités, propriétaire
aid-sample-yes = L’aurait
aid-sample-amount = { $amount }
aid-sample-no = Ne l’aurait pas
aid-sample-changed = Changement
aid-withdraw = Retirer…
aid-withdraw-title = Retirer cette aide ?
aid-withdraw-text = Elle disparaît des résultats, sur chaque téléphone et chaque borne dès qu’ils sont reliés. Vous la retrouvez ici et pourrez la publier à nouveau.
aid-withdraw-yes = Retirer cette aide
aid-withdraw-no = La laisser
aid-withdrawn-text = Cette aide est retirée : personne ne la voit. « Publier » la rend à nouveau visible.
refusal-unfit-aid = Cette aide se contredit, ou un exemple ne sort pas comme prévu. Corrigez ce qui est marqué, puis publiez encore.
rail-referrals = Liaisons
room-referrals = Fiches de liaison
referrals-lead = Orientez une personne vers un partenaire, avec son accord. Il accepte et le fait, ou refuse et dit pourquoi.
referrals-lead-partner = Les personnes que le centre vous adresse, avec leur accord.
referrals-term = Une fiche ne nomme personne : ce qui est scellé s’ouvre avec un motif, et s’efface quand elle est close. Sans réponse, elle expire après { $answer } jours ; acceptée, après { $open } jours. Close, elle est oubliée { $after } jours plus tard.
referrals-none = Aucune fiche pour l’instant.
referral-new = Orienter une personne
referral-partner = Vers qui
referral-purpose = Pour quoi
referral-name = Son prénom, si elle le veut
referral-phone = Son téléphone, si elle le veut
referral-language = Sa langue
referral-word = Un mot pour le partenaire
referral-word-hint = Scellé avec le contact. { $most } lettres au plus, et rien que le partenaire n’ait besoin de savoir.
referral-bad-word = Ce mot est trop long. Écrivez { $most } lettres au plus, sur une ligne.
referral-agreed = La personne est d’accord pour être orientée vers ce partenaire
referral-send = Envoyer la fiche
referral-sent = La fiche est envoyée. Le partenaire la voit dans son espace.
referral-no-key = La clé du centre n’est pas encore là : rien ne peut être scellé. Rechargez la page.
referral-no-partner = Aucun partenaire n’est annoncé : ajoutez-en un dans le programme.
referral-from = envoyée par { $name }
referral-until = jusqu’au { $day }
referral-is-sent = Envoyée, sans réponse
referral-is-accepted = Acceptée
referral-is-done = Faite
referral-is-refused = Refusée
referral-is-withdrawn = Reprise par le centre
referral-is-expired = Expirée
referral-accept = Accepter
referral-done = C’est fait
referral-refuse = Refuser…
referral-refuse-title = Refuser cette fiche ?
referral-refuse-text = Le centre voit la raison, et le contact scellé est effacé.
referral-refuse-yes = Refuser la fiche
referral-why = La raison
referral-withdraw = Reprendre…
referral-withdraw-title = Reprendre cette fiche ?
referral-withdraw-text = Par exemple si la personne ne le souhaite plus. Le contact scellé est effacé.
referral-withdraw-yes = Reprendre la fiche
referral-back = La laisser comme elle est
refused-full = plus de place
refused-not-ours = ce n’est pas notre mission
refused-unreached = la personne n’a pas pu être jointe
refused-unwanted = la personne ne le souhaite plus
purpose-budget = Budget, dettes
purpose-digital = Démarches en ligne
purpose-family = Enfants, famille
purpose-food = Aide alimentaire
purpose-health = Santé
purpose-housing = Logement
purpose-rights = Un droit, ses papiers
purpose-work = Emploi, formation

room-report = Bilan
report-text = Ce que l’événement a donné, prêt à imprimer. Chaque chiffre dit d’où il vient. Ce que vous écrivez ici reste sur cette page : imprimez avant de la quitter.
report-text-own = Ce que vous avez apporté à l’événement. Ce que vous écrivez ici reste sur cette page : imprimez avant de la quitter.
report-print = Imprimer le bilan
report-ods = Enregistrer les tableaux (ODS)
report-csv = Enregistrer les tableaux (CSV)
report-file = bilan
report-source = Source : { $what }. État au { $day }.
report-days = Du { $from } au { $to } { $year }
report-write-what = À écrire par vous : ce que cet événement a été
report-write-changed = À écrire par vous : ce que vous avez vu changer
report-write-stop = À écrire par vous : ce que vous arrêtez, ce que vous gardez, et pourquoi
report-reach = Qui est venu
report-sum = { $workshops } moments au programme, dont { $open } en accès libre. Sur inscription : { $registered } personnes pour { $seats } places ; { $waiting ->
    [0] personne n’est resté en attente.
    [one] 1 groupe est resté en attente.
   *[other] { $waiting } groupes sont restés en attente.
 }
report-came = Venus
report-unnoted = non noté
report-came-sum = { $noted ->
    [0] L’appel n’a été fait nulle part : personne ne sait combien de gens sont venus.
    [one] L’appel a été fait dans 1 moment sur { $workshops } : { $came } personnes venues, dont { $walk_ins } sans inscription.
   *[other] L’appel a été fait dans { $noted } moments sur { $workshops } : { $came } personnes venues, dont { $walk_ins } sans inscription.
 }
report-by-day = Jour par jour
report-passages = { $count } passages aux étapes du parcours. Un passage n’est pas une personne : qui voit cinq étapes compte cinq fois.
report-passages-head = Passages
report-workshop = Moment
report-workshops = Moments
report-seats = Places
report-registered = Inscrits
report-waiting = Groupes en attente
report-stop = Étape
report-stops = Étapes
report-partner = Partenaire
report-partners = Qui a tenu quoi
report-thought = Ce qu’en pensent les gens
report-happy = Contents ou très contents
report-answer = Réponse
report-yes = Oui
report-count = Combien
load-title = Ce que chacun porte
load-text = Les heures que le programme demande à qui tient un moment ou une étape, dans chacun des trois groupes de travail. Une étape compte tant que le forum est ouvert.
load-together = { $group } : { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
}, { $hours } en tout. Le plus lourd : { $most }, { $part }.
load-groups = Le groupe d’un moment suit sa sorte et son public, dans le programme : le bus et les écoles, le forum, et tout le reste. Le programme ne nomme personne : ce qui tient à une seule personne, chez un partenaire, se lui demande.
load-hours-head = Heures, par groupe
load-days = Jours
load-double = À deux endroits à la fois
load-alone = Seul à porter
load-hours = { $hours } h
load-convivial = Ateliers conviviaux
load-schools = Scolaire et bus
load-forum = Forum
report-quiet = Ce qui pourrait s’arrêter
report-quiet-text = Moments passés où il est venu moins d’une personne pour trois places ou, là où l’appel n’a pas été fait, où moins d’une place sur trois a été prise. Peu de monde ne veut pas dire peu d’utilité : parlez-en d’abord avec qui les tient et avec qui est venu.
report-quiet-none = Aucun moment passé n’est dans ce cas.
source-programme = programme publié par la ville
source-books = programme, inscriptions confirmées, et appel là où il a été fait
source-trail = passages enregistrés aux étapes, à l’heure corrigée
source-feedback = questionnaire aux cinq visages, sur les appareils et à main levée
source-changed = mêmes questions avant et après, par vagues
source-take-up = réponses données sur l’accès aux droits, jusqu’à dimanche dernier
funder-title = Pour vos financeurs
funder-text = Les chiffres de l’événement dans l’ordre du compte rendu financier de subvention (formulaire Cerfa 15059). Vérifiez les rubriques sur la dernière version du formulaire. Aucune somme d’argent n’est connue ici.
funder-quality = 1. Bilan qualitatif de l’action réalisée
funder-done = À écrire par vous : comment l’action a été mise en œuvre
funder-people = Nombre approximatif de personnes bénéficiaires
funder-registered = { $count } personnes inscrites à des moments avec places.
funder-twice = Une même personne peut s’être inscrite plusieurs fois, et avoir fait le parcours : n’additionnez pas ces nombres.
funder-publics = À écrire par vous : quels publics, et comment vous le savez (rien n’est demandé à ce sujet aux personnes)
funder-where = Dates et lieux de réalisation
funder-aims = À écrire par vous : les objectifs ont-ils été atteints, au regard de vos indicateurs ?
funder-money = 2. Tableau de synthèse et données chiffrées
funder-costs = À écrire par vous : charges, produits, écarts avec le budget prévu et leurs raisons
funder-given = À écrire par vous : contributions en nature (bénévolat, prêts, dons)
funder-remarks = À écrire par vous : règles de répartition des charges indirectes, observations
walks-title = Quart d’heure par quart d’heure
walks-none = Personne n’est encore passé aux étapes.
walks-day = Jour
walks-busiest = Le plus de monde : { $day }, entre { $from } et { $to }, { $count } passages.
walks-calm = Calme en ce moment : { $stops }.
walks-picture = Passages à chaque étape, par quart d’heure, { $day } ; les nombres sont dans le tableau.
walks-table = Passages par quart d’heure
walks-quarter = Quart d’heure
walks-all = Ensemble
walks-file = passages
walks-save-picture = Enregistrer l’image (SVG)
walks-save-table = Enregistrer ces nombres (CSV)
flow-title = D’une étape à l’autre
flow-file = cheminement
flow-later = Le chemin d’une étape à l’autre se lit deux nuits après : les tablettes ont le temps de rentrer.
flow-people = Entre { $least } et { $most } personnes ont fait ce parcours.
flow-people-exact = { $count } personnes ont fait ce parcours.
flow-all = Au moins { $count } ont vu toutes les étapes.
flow-most = Le chemin le plus fréquent : de { $from } à { $to }, au moins { $count } personnes.
flow-none = Pas encore assez de monde : il faut des groupes d’au moins { $k } personnes.
flow-picture = Un arc au-dessus va vers la droite, un arc au-dessous vers la gauche ; plus il est large, plus de personnes l’ont suivi.
flow-how = Une classe compte ses personnes. Ce qui ne serait vrai que de moins de { $k } personnes est laissé de côté : chaque nombre est un minimum. Chaque jour se compte une seule fois, deux nuits après : ce qui arrive plus tard n’y change rien.
flow-what = Quoi
flow-at-least = Au moins
flow-untold = non montré
flow-came = Sont venues à { $stops } étapes
flow-way = De { $from } à { $to }

## Questionnaires

surveys = Les questionnaires
surveys-text = Ce que la ville demande aux gens : une question par écran, en moins d’une minute. Chaque questionnaire a son adresse, pour un QR ou pour la borne.
surveys-none = Aucun questionnaire n’est encore écrit.
survey-new = Écrire un questionnaire
survey-of = Version { $version } · { $count ->
    [one] 1 question
   *[other] { $count } questions
}
back-to-feedback = Avis
back-to-surveys = Les questionnaires
field-survey-title = Titre du questionnaire
field-survey-questions = Questions
survey-question = Question { $number }
survey-words = Ce que l’on demande
survey-in = { $what } ({ $language })
survey-languages = { $what } : les autres langues
survey-kind = Comment on répond
survey-kind-faces = Avec un des cinq visages
survey-kind-yes-no = Par oui ou non
survey-kind-choice = Avec une image
survey-kind-number = Avec un nombre
survey-most = Le plus grand nombre possible
survey-choice = Réponse { $number }
survey-picture = Image de la réponse { $number }
survey-choice-more = Ajouter une réponse
survey-choice-less = Enlever la réponse { $number }
survey-picture-alone = Une personne
survey-picture-bus = Un bus
survey-picture-calendar = Un calendrier
survey-picture-child = Un enfant
survey-picture-cooking = Une marmite
survey-picture-foot = Un chemin
survey-picture-help = Une main et un cœur
survey-picture-home = Une maison
survey-picture-money = De l’argent
survey-picture-neighbourhood = Un lieu
survey-picture-other = Un point d’interrogation
survey-picture-phone = Un téléphone
survey-picture-school = L’école
survey-picture-smile = Un sourire
survey-picture-talk = Une conversation
survey-picture-time = Une horloge
survey-picture-together = Plusieurs personnes
survey-picture-work = Le travail
survey-of-whom = À qui on la pose
survey-everybody = À tout le monde
survey-only-if = Selon la réponse à la question { $number } : { $text }
survey-among = Seulement à qui a répondu
survey-follows = → selon la question { $number }
survey-up = Monter la question { $number }
survey-down = Descendre la question { $number }
survey-without = Enlever la question { $number }
survey-more = Ajouter une question
field-survey-by-link = Seulement par son adresse ou son QR, pas dans « Mon avis »
survey-place-link = On y répond seulement par son adresse ou son QR.
survey-place-before = Il est proposé sur le téléphone à qui ouvre le parcours sans être encore passé à une étape.
survey-place-after = Il est proposé sur le téléphone après « Mon avis », à qui a répondu avant.
survey-place-all = { $count ->
    [0] Il s’ouvre dès que l’on touche « Mon avis ».
    [one] Il est proposé dans « Mon avis », à côté d’un autre : on y choisit d’abord.
   *[other] Il est proposé dans « Mon avis », à côté de { $count } autres : on y choisit d’abord.
 }
survey-found-link = Par son QR
survey-found-all = Dans « Mon avis »
survey-address = Son adresse :
survey-poster = Voir son affiche
survey-poster-hide = Cacher l’affiche
survey-poster-text = Dites ce que vous en pensez. Moins d’une minute, sans donner votre nom.
survey-poster-type = Sans appareil photo : tapez cette adresse.
survey-poster-qr = Le QR du questionnaire { $survey }
survey-side = Quand elles sont posées
survey-side-before = Avant
survey-side-after = Après
survey-bank = Mesurer un avant et un après
survey-bank-text = Écrivez deux questionnaires avec les mêmes questions, un pour avant et un pour après. Rien d’autre ne s’y demande : ces réponses-là se relient entre elles sur le téléphone.
survey-bank-question = Une question de la réserve
survey-bank-add = Ajouter cette question
survey-about-food = Manger
survey-about-ties = Les liens
survey-preview = Voir comme au téléphone et à la borne
survey-preview-close = Fermer l’aperçu
survey-preview-text = Touchez, comme le feront les gens. Rien n’est envoyé.
survey-preview-again = Recommencer l’aperçu
survey-on-phone = Sur un téléphone
survey-at-kiosk = À la borne, en petit
survey-version-new = Une question change de sens, arrive ou s’en va : ce sera la version { $version }. Les réponses déjà données restent avec la question d’avant.
survey-not-yet = Ce questionnaire n’est pas prêt. Corrigez ce qui est marqué.
survey-wrong-text = Écrivez ce que l’on demande.
survey-wrong-choices = De 2 à 6 réponses, chacune avec ses mots et une image à elle.
survey-wrong-most = Un nombre de 1 à 1000.
survey-wrong-only-if = Choisissez une question qui vient avant, et au moins une réponse.
survey-wrong-id = Cette question y est deux fois. Enlevez-en une.
survey-wrong-pair = Un avant et un après se demandent seuls. Enlevez cette question, ou écrivez-la ailleurs.
survey-wrong-questions = De 1 à 12 questions : ajoutez-en une, ou enlevez-en.
survey-kind-words = Avec ses mots
survey-words-text = Se demande à la fin, à tout le monde, et chacun peut passer. Ce qui est écrit part scellé, sans lien avec les autres réponses, et se relit dans « Mots libres » avant d’être montré.
survey-wrong-words = Deux fois au plus, et jamais à côté d’un avant et d’un après. Enlevez cette question.
room-words = Mots libres
words-lead = Ce que les gens ont écrit à la fin d’un questionnaire. Rien ne dit de qui, ni ce qu’ils ont répondu d’autre. Relisez : un nom, un état de santé, une accusation ne se montrent pas.
words-term = Tout s’efface de soi-même un an après sa réception. Chaque décision est notée au journal, sans les mots.
words-none = Personne n’a encore rien écrit.
words-more = { $count } autres attendent leur tour : relisez ou effacez ceux-ci d’abord.
words-show = Montrer
words-hide = Masquer
words-erase = Effacer…
words-erase-title = Effacer ces mots ?
words-erase-text = Ils disparaissent de la base et ne reviennent pas, même si un appareil les renvoie. Les sauvegardes plus anciennes les contiennent scellés jusqu’à leur propre fin.
words-erase-yes = Effacer pour de bon
words-erase-no = Les garder
words-is-waiting = À relire
words-is-shown = Montrés
words-is-hidden = Masqués
words-is-erased = Effacés
words-shut = Ces mots ne s’ouvrent avec aucune clé du centre. Ils ne peuvent qu’être effacés.
words-of-before = Une question d’avant ({ $survey })
words-has-address = On y lit comme une adresse : ils ne peuvent pas être montrés.
words-has-digits = On y lit comme un numéro ou une date : ils ne peuvent pas être montrés.
words-has-link = On y lit comme l’adresse d’un site : ils ne peuvent pas être montrés.
words-has-mail = On y lit comme une adresse e-mail : ils ne peuvent pas être montrés.
words-has-phone = On y lit comme un numéro de téléphone : ils ne peuvent pas être montrés.
words-quoted = Ce qu’ils en disent
words-words = Mots
words-waiting = { $count ->
    [one] { $count } à relire dans « Mots libres ».
   *[other] { $count } à relire dans « Mots libres ».
}
words-none-quoted = Aucun mot n’est montré pour l’instant.
source-words = mots libres relus par le centre
feedback-yes = { $yes } sur { $all } disent oui.
feedback-choices = Réponses de { $all } personnes :
feedback-waves = Ce qui est répondu aujourd’hui compte demain, et dès que chaque réponse vient de { $k } personnes au moins. Ainsi, personne ne peut deviner ce qu’une personne a répondu.
feedback-versions = Les questions d’avant
feedback-versions-text = Ce qui a été répondu à des questions que la ville ne pose plus, ou autrement.
refusal-hands-published = Ce vote a été compté un autre jour : il est déjà dans les résultats et ne change plus. Comptez un nouveau vote.
refusal-unfit-survey = Ce questionnaire n’est pas prêt. Corrigez ce qui est marqué, puis publiez encore.

room-leaflets = Epicé’bon
back-to-leaflets = Epicé’bon
leaflets-text = L’aliment choisi chaque mois, avec ses recettes et ce que coûte une part. Ce qui est publié se lit sur chaque téléphone et chaque borne, aussi hors connexion.
leaflets-none = Aucun aliment du mois n’est encore écrit.
leaflet-new = Nouvel aliment du mois
leaflet-recipes = { $count ->
    [one] 1 recette
   *[other] { $count } recettes
}
leaflet-is-published = Publié
leaflet-waits = Attend son mois
leaflet-is-withdrawn = Retiré
field-food-month = Mois
field-food-name = Aliment du mois
field-food-about = Pourquoi celui-ci
field-food-season = La saison
field-food-choosing = Comment le choisir
field-food-keeping = Comment le garder
field-food-partner = Qui cuisine avec les gens
field-food-recipes = Recettes
leaflet-choose = Choisissez un mois
leaflet-nobody = Personne
leaflet-recipe = Recette { $number }
leaflet-recipe-more = Ajouter une recette
leaflet-recipe-less = Ôter la recette { $number }
leaflet-title = Titre de la recette
leaflet-portions = Pour combien de parts
leaflet-minutes = Minutes en tout
leaflet-ingredients = Ce qu’il faut
leaflet-ingredients-text = Pour les parts écrites ci-dessus. Le prix est celui de la quantité écrite ; ce que coûte une part se calcule tout seul. Ce qui ne se mesure pas, ou ne coûte rien, reste vide.
leaflet-ingredient = Ingrédient { $number }
leaflet-ingredient-more = Ajouter un ingrédient
leaflet-ingredient-less = Ôter l’ingrédient { $number }
leaflet-what = Quoi
leaflet-amount = Combien
leaflet-unit = Mesure
leaflet-euros = Prix en euros
leaflet-unit-gram = grammes
leaflet-unit-millilitre = millilitres
leaflet-unit-piece = pièces
leaflet-unit-spoon = c. à soupe
leaflet-unit-teaspoon = c. à café
leaflet-unit-pinch = pincées
leaflet-steps = La préparation
leaflet-steps-hint = Une étape par ligne, courte : elle se lit debout dans la cuisine.
leaflet-cost = { $each } par part · { $all } pour { $count } parts
leaflet-cost-unknown = Le coût d’une part paraît ici dès que les prix sont écrits.
leaflet-preview = Voir la carte
leaflet-preview-close = Fermer la carte
leaflet-on-phone = La carte, comme au téléphone
leaflet-read-out = { $title } ({ $portions } parts, { $minutes } min)
leaflet-translated = Une phrase changée n’a plus ses traductions : elle se lit en français jusqu’à ce qu’on la traduise.
leaflet-later = Dès le premier jour du mois ({ $month }), tout le monde lira ceci. D’ici là, personne ne le voit.
leaflet-done = C’est publié : on le lit dès le premier jour de son mois.
leaflet-wrong-month = Choisissez un mois.
leaflet-wrong-content = C’est trop long pour un téléphone : raccourcissez, ou ôtez une recette.
leaflet-wrong-name = Écrivez l’aliment, en 60 lettres au plus.
leaflet-wrong-about = Écrivez pourquoi, en 400 lettres au plus.
leaflet-wrong-season = C’est trop long : 400 lettres au plus.
leaflet-wrong-choosing = C’est trop long : 400 lettres au plus.
leaflet-wrong-keeping = C’est trop long : 400 lettres au plus.
leaflet-wrong-recipes = Il faut une à six recettes : ajoutez-en une.
leaflet-wrong-title = Écrivez un titre, en 60 lettres au plus.
leaflet-wrong-portions = Écrivez un nombre de parts, de 1 à 20.
leaflet-wrong-minutes = Écrivez un nombre de minutes, de 1 à 600.
leaflet-wrong-ingredients = Il faut un à vingt ingrédients : ajoutez-en un.
leaflet-wrong-what = Écrivez ce que c’est, ou ôtez cette ligne.
leaflet-wrong-hundredths = Écrivez un nombre entier ; ou 0,25, 0,5, 0,75 si c’est à la pièce ou à la cuillère.
leaflet-wrong-cents = Écrivez un prix, par exemple 0,90.
leaflet-wrong-cost = Aucun ingrédient n’a de prix : écrivez ce qu’ils coûtent.
leaflet-wrong-steps = Écrivez une à douze étapes, chacune en 400 lettres au plus.
leaflet-withdraw = Retirer…
leaflet-withdraw-title = Retirer cet aliment du mois ?
leaflet-withdraw-text = Il disparaît de chaque téléphone et de chaque borne dès qu’ils sont reliés, avec ses recettes. Vous le retrouvez ici et pourrez le publier à nouveau.
leaflet-withdraw-yes = Retirer cet aliment
leaflet-withdraw-no = Le laisser
leaflet-withdrawn-text = Cet aliment du mois est retiré : personne ne le voit. « Publier » le rend à nouveau visible.
refusal-unfit-leaflet = Cet aliment du mois n’est pas complet, ou quelque chose n’y est pas possible. Corrigez ce qui est marqué, puis publiez encore.
