### Les mots de Plein Sens en français. Vous, des phrases courtes, un bouton dit ce qu'il fait.

language-name = Français
language-direction = ltr
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

strip-offline = Hors connexion : tout est gardé ici
strip-disk = Cet appareil ne peut rien garder pour l’instant
strip-troubled = Le centre ne peut rien recevoir pour l’instant : tout est gardé ici
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
door-trail-line = Cinq sens, cinq étapes
door-trail-seen = { $seen } sens sur { $all }
door-feedback = Mon avis
door-feedback-line = Trois questions, cinq visages

## Ateliers

programme-title = Les ateliers
programme-days = Choisir un jour
programme-empty = Le programme n’est pas encore annoncé. Revenez bientôt.
programme-not-yet = Le programme n’est pas encore arrivé sur cet appareil. Il viendra dès que vous serez relié.
card-title = { $time } · { $title }
seats-open = Sans inscription : venez
seats-begun = Déjà commencé
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
workshop-seats = Places
workshop-demo = Démonstration : horaires, places et adresse sont inventés.
sign-up-who = Qui vient ?
sign-up-adults = Adultes
sign-up-adults-hint = À partir de 18 ans
sign-up-children = Enfants
sign-up-children-hint = Moins de 18 ans
sign-up-nothing-asked = Nous ne demandons ni nom, ni adresse, ni téléphone.
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
booking-find-again = Taper un autre code
booking-code = Votre code
booking-qr = Le même code, à scanner avec un téléphone
booking-keep = Gardez ce code : il suffit à retrouver ou rendre vos places, ici ou à la borne.
booking-keep-kiosk = Photographiez, imprimez ou notez ce code : la borne va l’oublier.
booking-print = Imprimer
standing-asked = Premier dans la file dès que nous sommes reliés
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
standing-withdrawn-text = Merci. Vos places vont à ceux qui attendent.
give-back = Rendre nos places
give-back-sure = Rendre vos places ?
give-back-text = Elles iront tout de suite à ceux qui attendent.
give-back-no = Garder nos places
give-back-yes = { $count ->
    [one] Rendre 1 place
   *[other] Rendre { $count } places
}
bookings-title = Mes inscriptions
bookings-none = Pas encore d’inscription sur cet appareil.
find-title = Retrouver une inscription
find-label = Votre code
find-hint = Douze lettres et chiffres, comme sur votre papier.
find-do = Ouvrir mon inscription
code-length = Un code a 12 lettres ou chiffres. Vous en avez tapé { $typed }.
code-letter = Aucun code ne contient « { $letter } ». Regardez encore votre papier.
code-check = Une lettre n’est pas juste, ou deux sont échangées. Regardez encore votre papier.

## Parcours

trail-title = Le parcours des cinq sens
trail-stops = Les étapes
plate-out-of = sur { $all }
trail-done = Vous avez fait le plein des sens. Merci d’être venus !
sense-sight = La vue
sense-hearing = L’ouïe
sense-smell = L’odorat
sense-taste = Le goût
sense-touch = Le toucher
stop-check-in = Je suis ici : noter mon passage
stop-noted = C’est noté
stop-go-on = Continuer le parcours
stop-seen = Passé ici à { $time }
stop-also = Ce que ce stand peut aussi vous apporter
stop-held-by = Tenu par { $partner }
stop-code-title = Vous êtes à une étape ?
stop-code-label = Le code de l’étape
stop-code-hint = Quatre lettres ou chiffres, sur l’affiche du stand.
stop-code-do = Ouvrir l’étape
stop-code-unknown = Aucune étape n’a ce code. Regardez l’affiche du stand, ou demandez à la personne qui le tient.

## Avis

survey-back = La question d’avant
survey-skip = Passer
survey-anonymous = Personne ne saura que c’est vous.
survey-thanks = Merci pour votre avis
survey-kept = Vos réponses sont gardées.
survey-done = Retour à l’accueil
face-1 = Pas du tout
face-2 = Pas vraiment
face-3 = Moyen
face-4 = Plutôt oui
face-5 = Oui, beaucoup
questions-left = { $count ->
    [one] Dernière question
   *[other] Encore { $count } questions
}
questions-left-range = Encore { $min } à { $max } questions

## Droits

question-unknown = Je ne sais pas
question-why = Pourquoi cette question ?
question-back = La question d’avant
question-number = Votre réponse
question-next = Continuer
unit-years = ans
rights-private = Vos réponses restent sur cet appareil et sont oubliées à la fin.
rights-possible = { $count ->
    [0] Aucun droit possible pour l’instant
    [one] Déjà 1 droit possible
   *[other] Déjà { $count } droits possibles
}
rights-see-now = Voir maintenant
rights-out-of-date = Les montants de ce mois ne sont pas encore vérifiés. Demandez à l’accueil du CCAS : nous ne voulons pas vous dire un chiffre faux.
rights-only-estimate = C’est une estimation. La CAF ou la MSA décide.
amount-range = entre { $min } et { $max }
per-month = par mois
results-title = Mes résultats
results-total = Vous pourriez recevoir { $amount } par mois.
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
right-unknown = Ce droit n’est pas dans notre liste. Demandez à l’accueil.
condition-met = C’est rempli
condition-not-met = Ce n’est pas rempli
condition-unknown = À savoir

## Ce qui est gardé ici

kept-title = Ce qui est gardé ici
kept-nothing = Tout est reçu par le centre. Rien n’attend ici.
kept-retry = Envoyer maintenant
kept-export = Emporter une copie
kept-put-away = J’ai compris
kept-sign-up = { $count ->
    [one] Inscription, { $title }, 1 personne
   *[other] Inscription, { $title }, { $count } personnes
}
kept-withdraw = Places rendues
kept-check-in = Passage, { $stop }
kept-survey = Mon avis
kept-other = Un autre envoi
stage-kept = Gardé ici, pas encore reçu par le centre
stage-received = Reçu par le centre
stage-unreadable = Le centre ne comprend pas encore cet envoi ; il le garde. Demandez à l’accueil.
link-untried = Nous appelons le centre…
link-connected = Relié au centre.
link-offline = Pas de connexion au centre pour l’instant. Nous réessayons sans arrêt.
trouble-disk = Cet appareil n’a pas pu garder votre geste : il n’est pas inscrit. Ce qui était déjà gardé reste là. Quittez la navigation privée ou rechargez la page, puis touchez encore une fois le bouton.
trouble-full = Cet appareil n’a pas pu garder votre geste : sa mémoire est pleine, et rien n’est inscrit. Ce qui était déjà gardé reste là. Effacez quelques photos ou une application, puis touchez encore une fois le bouton.

## Refus, avec ce qu'il faut faire

refusal-already-here = Vous êtes déjà passé ici à { $time }. C’est bien noté.
refusal-already-withdrawn = Ces places sont déjà rendues. Vous n’avez rien à faire.
refusal-booking-taken = Ce code vient d’être pris. Touchez encore une fois le bouton.
refusal-incomplete-answers = Répondez à une question au moins, puis terminez.
refusal-not-allowed = Cette action est réservée à l’équipe. Demandez à l’accueil.
refusal-no-sign-up = Il n’y a pas d’inscription : venez, c’est ouvert à tous.
refusal-party-size = Un groupe compte 1 à { $max } personnes. Pour plus, inscrivez deux groupes ou demandez à l’accueil.
refusal-party-too-large = Cet atelier a { $seats } places en tout. Venez moins nombreux, ou choisissez un autre atelier.
refusal-unknown-booking = Aucune inscription n’a ce code. Vérifiez les douze lettres, ou demandez à l’accueil.
refusal-unknown-stop = Cette étape n’existe pas. Regardez l’affiche du stand, ou demandez à la personne qui le tient.
refusal-unknown-survey = Ce questionnaire n’existe pas ou plus. Revenez à l’accueil.
refusal-unknown-workshop = Cet atelier n’existe pas ou plus. Choisissez-en un autre dans le programme.
refusal-workshop-closed = Cet atelier a déjà commencé. Choisissez-en un autre, ou demandez à l’accueil.

## Borne

kiosk-title = La borne
kiosk-is-off = Cet appareil deviendra une borne d’accueil : grands caractères, et tout s’efface après chaque personne.
kiosk-is-on = Cet appareil est une borne d’accueil.
kiosk-on = Faire de cet appareil une borne
kiosk-off = Ne plus en faire une borne
kiosk-erase = Effacer et partir
kiosk-stay = Je suis encore là
kiosk-still-there = Êtes-vous encore là ?
kiosk-will-erase = { $seconds ->
    [one] Sans réponse, cette borne efface tout dans 1 seconde.
   *[other] Sans réponse, cette borne efface tout dans { $seconds } secondes.
}

## Grands écrans

chart-parcours = Les passages, sens par sens
chart-avis = Ce que vous en pensez
board-unknown = Cet écran n’existe pas
board-waiting = Les chiffres arrivent.
board-protected = Pas encore assez de réponses pour les montrer
board-out-of = contents, sur { $all }

## Aide

help-title = Aide
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
month-part-now = Ce mois-ci
month-part-m1 = Le mois dernier
month-part-m2 = Il y a deux mois
month-part-m3 = Il y a trois mois
month-part-before = Les mois d’avant, en moyenne
per-year = par an
per-school-year = pour l’année scolaire
once = une seule fois
per-month-to-pay = par mois, à payer
form-apl = C’est l’APL, pour un logement conventionné.
form-als = C’est l’ALS (allocation de logement sociale).
form-alf = C’est l’ALF (allocation de logement familiale).
form-free = Gratuite pour tout votre foyer.
form-paid = Contre une petite participation.
question-home = Qui compte dans votre foyer ?
question-home-why = Le montant dépend des personnes qui vivent avec vous et que vous avez à charge.
question-home-hint = Des parents, des amis ou des colocataires chez qui vous vivez ne comptent pas.
question-home-choice-alone = Moi seulement
question-home-choice-couple = Moi et la personne avec qui je vis en couple
question-home-choice-alone_children = Moi et mes enfants
question-home-choice-couple_children = Nous deux et nos enfants
question-children = Quand vos enfants sont-ils nés ?
question-children-why = Beaucoup d’aides changent avec l’âge des enfants.
question-children-hint = Tous les enfants qui vivent avec vous, même une semaine sur deux, jusqu’à 25 ans.
question-birth = Quelle date de naissance ?
question-birth-why = Certains droits commencent ou changent à un âge précis.
question-activity = Quelle activité en ce moment ?
question-activity-why = Les études, le travail, le chômage et la retraite n’ouvrent pas les mêmes droits.
question-activity-choice-employed = Salarié
question-activity-choice-self_employed = À son compte
question-activity-choice-unemployed = Au chômage, avec moins de cinq ans de travail ces dix dernières années
question-activity-choice-unemployed_long = Au chômage, après cinq ans de travail ou plus ces dix dernières années
question-activity-choice-student = Élève, étudiant ou en stage
question-activity-choice-retired = À la retraite
question-activity-choice-inactive = Rien de cela
question-nationality = Quelle nationalité ?
question-nationality-why = Certains droits demandent un titre de séjour. Votre réponse reste sur cet appareil, nous ne la voyons pas.
question-nationality-hint = L’Espace économique européen : l’Union européenne, l’Islande, le Liechtenstein et la Norvège.
question-nationality-choice-french = Française
question-nationality-choice-europe = Espace économique européen ou Suisse
question-nationality-choice-protected = Autre, avec une protection (réfugié, apatride, protection subsidiaire)
question-nationality-choice-other = Autre nationalité
question-permit = Depuis combien d’années en France, avec un titre de séjour qui permet de travailler ?
question-permit-why = Le RSA en demande cinq, le minimum vieillesse dix. Votre réponse reste sur cet appareil.
question-permit-hint = Comptez les années complètes. Pour un Européen, les années de séjour. Écrivez 0 s’il n’y en a pas.
question-incomes = Qu’est-ce qui entre ou sort chaque mois ?
question-incomes-why = Les droits complètent ce que vous avez : c’est ce qui fixe les montants.
question-incomes-hint = Aussi ce qui s’est arrêté depuis moins d’un an. Touchez tout ce qui convient.
question-incomes-choice-wage = Un salaire
question-incomes-choice-unemployment = Des allocations chômage
question-incomes-choice-retirement = Une retraite ou une pension de réversion
question-incomes-choice-invalidity = Une pension d’invalidité
question-incomes-choice-support_received = Une pension alimentaire reçue
question-incomes-choice-support_paid = Une pension alimentaire versée
question-incomes-choice-business = Les ventes ou services d’une micro-entreprise
question-wage = Quel salaire ?
question-wage-why = Le calcul regarde ce mois-ci, les trois derniers mois et l’année.
question-unemployment = Combien d’allocations chômage ?
question-unemployment-why = Le calcul regarde ce mois-ci, les trois derniers mois et l’année.
question-retirement = Combien de retraite ?
question-retirement-why = Le calcul regarde ce mois-ci, les trois derniers mois et l’année.
question-invalidity = Combien de pension d’invalidité ?
question-invalidity-why = Le calcul regarde ce mois-ci, les trois derniers mois et l’année.
question-support_received = Combien de pension alimentaire reçue ?
question-support_received-why = Le calcul regarde ce mois-ci, les trois derniers mois et l’année.
question-support_paid = Combien de pension alimentaire versée ?
question-support_paid-why = Le calcul regarde ce mois-ci, les trois derniers mois et l’année.
question-wage-hint = Le montant versé avant impôt, comme sur la fiche de paie (« net avant impôt »).
question-retirement-hint = Toutes les retraites ensemble, de base et complémentaires.
question-support_paid-part-month = Par mois
question-business = Quel chiffre d’affaires par mois ?
question-business-why = Une part fixe du chiffre d’affaires compte comme revenu.
question-business-hint = En moyenne, avant les charges.
question-business-part-sale = Ventes de marchandises
question-business-part-service_bic = Services artisanaux ou commerciaux
question-business-part-service_bnc = Autres services, profession libérale
question-registered = Inscrit à France Travail depuis quel jour ?
question-registered-why = Après deux mois, les revenus d’avant comptent moins pour l’aide au logement.
question-situation = L’une de ces situations ?
question-situation-why = Chacune ouvre ou augmente des droits.
question-situation-hint = Le taux est sur la décision de la MDPH.
question-situation-choice-pregnant = Une grossesse
question-situation-choice-disability_50 = Un handicap reconnu, de 50 à 79 %
question-situation-choice-disability_80 = Un handicap reconnu, de 80 % ou plus
question-situation-choice-restriction = La MDPH a reconnu une restriction d’accès à l’emploi (RSDAE)
question-young = Avant 28 ans : l’une de ces situations ?
question-young-why = Elles changent les droits des jeunes.
question-young-hint = Deux ans de travail : 3 214 heures au cours des trois dernières années.
question-young-choice-worked_2_of_3 = Deux ans de travail sur les trois dernières années
question-young-choice-scholarship = Une bourse d’études
question-young-choice-parents_return = Sur la déclaration d’impôt de ses parents
question-young-choice-parents_home = Habite chez ses parents
question-housing = Où vivez-vous ?
question-housing-why = Le logement ouvre une aide, et compte dans d’autres droits.
question-housing-choice-tenant_social = En location HLM
question-housing-choice-tenant_private = En location vide
question-housing-choice-tenant_private_furnished = En location meublée
question-housing-choice-owner_no_loan = Chez moi, sans emprunt à rembourser
question-housing-choice-owner_with_loan = Chez moi, avec un emprunt à rembourser
question-housing-choice-hosted_free = Chez quelqu’un, sans rien payer
question-housing-choice-hosted_contributing = Chez quelqu’un, en partageant les frais
question-housing-choice-hostel = En foyer ou en résidence
question-housing-choice-homeless = Sans logement
question-rent = Quel loyer par mois ?
question-rent-why = L’aide au logement dépend du loyer.
question-rent-hint = Sans les charges, comme sur la quittance. Pour un emprunt, la mensualité.
question-rent-part-month = Par mois
question-dwelling = Quelque chose de particulier dans ce logement ?
question-dwelling-why = Le plafond de loyer en dépend.
question-dwelling-choice-flat_share = Une colocation
question-dwelling-choice-room_only = Une chambre seulement
question-dwelling-choice-family_landlord = Le propriétaire est un parent, un grand-parent ou un enfant
question-separated = Seul avec les enfants depuis moins de dix-huit mois ?
question-separated-why = Le RSA est plus élevé les premiers mois.
question-children_situation = L’un de vos enfants est-il dans une de ces situations ?
question-children_situation-why = Certaines aides en dépendent, enfant par enfant.
question-children_situation-hint = Touchez tout ce qui convient.
question-children_situation-choice-custody = Garde alternée
question-children_situation-choice-disability = Handicap reconnu de 50 % ou plus
question-children_situation-choice-wage = Gagne un salaire
question-custody = En garde alternée ?
question-custody-why = L’enfant compte alors pour moitié dans certains calculs.
question-child_disability = Quel taux de handicap reconnu ?
question-child_disability-why = Il ouvre l’allocation d’éducation de l’enfant handicapé.
question-child_disability-choice-none = Aucun
question-child_disability-choice-50_to_79 = De 50 à 79 %
question-child_disability-choice-80_plus = 80 % ou plus
question-child_wage = Quel salaire pour cet enfant ?
question-child_wage-why = Au-dessus d’une limite, il ne compte plus à charge.
question-school = À quelle école ?
question-school-why = Les bourses existent au collège et au lycée.
question-school-choice-none = Aucune
question-school-choice-nursery = Maternelle
question-school-choice-primary = Primaire
question-school-choice-college = Collège
question-school-choice-lycee = Lycée
question-school-choice-higher = Études supérieures
question-savings = Combien d’épargne dans le foyer ?
question-savings-why = Ses intérêts comptent un peu, et au-dessus de 30 000 € davantage.
question-savings-hint = À peu près. Écrivez 0 s’il n’y en a pas.
question-savings-part-livret_a = Sur un livret A
question-savings-part-other = Ailleurs (LDDS, LEP, compte courant …)
question-tax_income = Qu’a-t-on déclaré aux impôts pour il y a deux ans ?
question-tax_income-why = Les aides pour les enfants et l’AAH regardent cette année-là.
question-tax_income-hint = Les montants de l’année entière, sur l’avis d’impôt reçu l’an dernier.
question-tax_income-part-wages = Salaires
question-tax_income-part-unemployment = Chômage
question-tax_income-part-pensions = Retraites
question-rfr = Quel revenu fiscal de référence ?
question-rfr-why = Le chèque énergie et les bourses le regardent.
question-rfr-hint = Sur vos deux derniers avis d’impôt. En couple avec deux avis, additionnez-les.
question-rfr-part-n2 = Avis de l’an dernier
question-rfr-part-n1 = Avis de cette année
question-receives = Que recevez-vous déjà ?
question-receives-why = Ce qui est déjà versé compte pour la complémentaire santé et l’aide au logement.
question-receives-hint = Touchez tout ce qui convient.
question-receives-choice-rsa = RSA
question-receives-choice-af = Allocations familiales
question-receives-choice-cf = Complément familial
question-receives-choice-asf = Allocation de soutien familial
question-receives-choice-aah = AAH
question-receives-choice-ass = ASS
question-receives-choice-aspa = Minimum vieillesse (ASPA)
question-receives-choice-asi = Allocation d’invalidité (ASI)
question-separated-choice-yes = Oui
question-separated-choice-no = Non
question-custody-choice-yes = Oui
question-custody-choice-no = Non
