### Les mots des droits. Ils arrivent sur l’appareil avec le calcul, quand on ouvre cette porte.
### State: original

unit-years = ans
month-part-now = Ce mois-ci
month-part-m1 = Le mois dernier
month-part-m2 = Il y a deux mois
month-part-m3 = Il y a trois mois
month-part-before = Les mois d’avant, en moyenne
form-apl = C’est l’APL, pour un logement conventionné.
form-als = C’est l’ALS (allocation de logement sociale).
form-alf = C’est l’ALF (allocation de logement familiale).
form-free = Gratuite pour tout votre foyer.
form-paid = Contre une petite participation.
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

## Et si… ?
what-if-title = Et si… ?
what-if-open = { $count ->
    [one] Il reste une question avant de pouvoir dessiner la suite.
   *[other] Il reste { $count } questions avant de pouvoir dessiner la suite.
}
what-if-lead = Choisissez un changement : voici ce que vous auriez chaque mois.
what-if-which = Quel changement ?
what-if-hours = Travailler plus ou moins
what-if-hours-partner = Si l’autre travaille plus ou moins
what-if-rent = Déménager
what-if-birth = Avoir un enfant
what-if-separation = Vivre seul
what-if-hours-count = Heures de travail par semaine
what-if-hours-less = Moins d’heures
what-if-hours-more = Plus d’heures
what-if-hours-mark = { $at } h
what-if-rent-count = Loyer par mois, en euros
what-if-rent-less = Un loyer plus bas
what-if-rent-more = Un loyer plus haut
what-if-hours-says = Avec { $at } h de travail par semaine, vous auriez { $total } par mois en tout.
what-if-partner-says = Si l’autre travaille { $at } h par semaine, vous auriez à deux { $total } par mois en tout.
what-if-rent-says = Avec un loyer de { $rent }, il vous resterait { $total } par mois, une fois le loyer payé.
what-if-birth-says = Avec un enfant de plus, vous auriez { $total } par mois en tout.
what-if-separation-says = Sans la personne avec qui vous vivez, vous auriez { $total } par mois en tout.
what-if-same = C’est autant qu’aujourd’hui.
what-if-gain = C’est { $amount } de plus qu’aujourd’hui.
what-if-loss = C’est { $amount } de moins qu’aujourd’hui.
what-if-either = Selon les réponses qui manquent, c’est un peu plus ou un peu moins qu’aujourd’hui.
what-if-with = Avec les droits
what-if-without = Sans les droits
what-if-today = Aujourd’hui
what-if-rights = Les droits, alors
what-if-begins = (commence)
what-if-ends = s’arrête
what-if-none = Aucun droit, d’après vos réponses.
what-if-before = Aujourd’hui
what-if-after = Après
what-if-table = Les chiffres, ligne par ligne
what-if-steady = Ces montants valent quand le changement dure depuis un an ; les premiers mois sont souvent un peu meilleurs. Chaque heure de travail compte au moins au SMIC.

## Mes papiers
papers-title = Mes papiers
papers-none = D’après vos réponses, il n’y a pas de papier à préparer pour l’instant.
papers-empty = Répondez aux questions sur vos droits, et la liste de vos papiers se fait toute seule.
papers-missing = { $count ->
    [one] Il vous reste un papier à trouver.
   *[other] Il vous reste { $count } papiers à trouver.
}
papers-missing-for = { $count ->
    [one] Il vous reste un papier à trouver, pour { $rights } droits. Touchez-le quand vous l’avez.
   *[other] Il vous reste { $count } papiers à trouver, pour { $rights } droits. Touchez ceux que vous avez.
}
papers-all = Vous avez tous les papiers. Vous pouvez faire vos demandes.
papers-open = Pour { $count } droits
papers-open-most = Pour { $count } droits, jusqu’à { $most } par mois
papers-keep = Garder cette liste sur ce téléphone
papers-keep-hint = Seulement les papiers, jamais vos réponses. Qui tient ce téléphone peut la lire.
papers-not-kept = Ce téléphone n’a pas voulu garder la liste. Imprimez-la, ou notez-la.
papers-copies = Des copies suffisent presque toujours. Gardez les originaux.

## Le billet de droits
ticket-title = Emporter mes résultats
ticket-lead = Scannez ce carré avec votre téléphone : vos résultats s’ouvrent dessus.
ticket-qr = Vos résultats, à scanner
ticket-where = L’accueil du CCAS peut aussi le scanner, et voit alors les mêmes résultats avec vous.
ticket-private = Le carré contient vos réponses, sans votre nom. Rien n’est envoyé : vous seul décidez à qui le montrer.
ticket-typed = Sans appareil photo : les lettres à taper
ticket-print = Imprimer mes résultats
ticket-too-long = Vos réponses sont trop longues pour un carré à scanner. Imprimez vos résultats : l’accueil les lit avec vous.
ticket-open-title = Ouvrir mes résultats
ticket-open-lead = Scannez le carré de votre papier avec l’appareil photo, ou tapez ses lettres ici.
ticket-field = Les lettres de votre billet
ticket-open = Ouvrir
ticket-older = Ce billet vient d’un autre mois. Vos réponses sont là ; les montants sont recalculés pour ce mois-ci.
ticket-foreign = Ce n’est pas un billet de droits. Cherchez le carré sous « Mes résultats », ou recommencez les questions.
ticket-version = Ce billet vient d’une autre version. Rechargez cette page une fois reliée au réseau, ou recommencez les questions.
ticket-torn = Une partie de ce billet manque ou est abîmée. Scannez-le encore, bien à plat, ou recommencez les questions.
slip-day = Le { $day } { $year }
slip-to-check = « ? » : il manque une réponse, ou c’est à vérifier ensemble.
slip-scan = Ce carré, scanné avec un téléphone ou à l’accueil, ouvre ces résultats. Il contient vos réponses, sans votre nom.
hours-open = Ouvert maintenant, jusqu’à { $time }.
hours-opens-today = Fermé en ce moment. Ouvre aujourd’hui à { $time }.
hours-opens = Fermé en ce moment. Ouvre { $day } à { $time }.
hours-shut = Fermé ces prochaines semaines. Appelez avant de venir.
hours-meanwhile = D’ici là, emportez vos résultats : l’accueil les lira avec vous.
hours-days = Les horaires des sept prochains jours
hours-day = { $day } : { $spans }
hours-span = { $from } – { $until }
hours-spans = { $before }, { $span }
hours-closed = fermé
hours-demo = Horaires inventés pour la démonstration.
directory-lead = Écrivez ce que vous cherchez, ou touchez un besoin. Les fautes d’écriture ne font rien.
directory-search = Que cherchez-vous ?
directory-needs = Vos besoins
directory-all = Tous les besoins
directory-open = Ouvert maintenant
directory-found = { $count ->
    [0] Aucun lieu
    [one] 1 lieu
   *[other] { $count } lieux
}
directory-none = Essayez un autre mot, ou demandez à l’accueil du centre : quelqu’un cherche avec vous.
directory-more = Montrer plus de lieux
directory-empty = L’annuaire est encore vide ici. Demandez à l’accueil du centre.
directory-see = Voir ce lieu
need-rights = Droits et papiers
need-food = Manger et s’équiper
need-housing = Se loger
need-money = Argent et budget
need-health = Santé
need-family = Famille
need-work = Travail et formation
need-french = Apprendre le français
need-digital = Téléphone et internet
need-mobility = Se déplacer
need-disability = Handicap
need-company = Rencontrer du monde
structure-unknown = Ce lieu n’est pas, ou plus, dans l’annuaire. Revenez à la liste pour en chercher un autre.
structure-no-hours = Les horaires ne sont pas connus. Appelez avant de venir.
structure-address = Adresse
structure-call = Appeler le { $phone }
structure-write = Écrire à { $email }
structure-site = Voir le site
structure-access-page = Voir comment entrer et circuler
structure-languages = On y parle : { $languages }.
structure-signs = langue des signes française
structure-steps = Pas accessible en fauteuil roulant
structure-services = Ce qu’on y trouve
structure-as-of = Renseignements du { $day } { $year }. Ils peuvent avoir changé.
structure-demo = Lieu inventé, en tout ou en partie, pour la démonstration.
service-free = Gratuit
service-paid = Payant
service-remote = Par téléphone ou internet
service-whom = Pour : { $whom }
service-referred = Un professionnel en fait la demande pour vous : parlez-en à l’accueil du centre.

## Mes résultats
results-yes = Ce que vous pouvez demander
results-check = À vérifier
results-received = Vous le recevez déjà
results-no = { $count ->
    [one] Pas cette fois : un droit, et pourquoi
   *[other] Pas cette fois : { $count } droits, et pourquoi
}
answer-about = À peu près
answer-about-hint = Si vous ne savez pas le montant exact
answer-about-lead = Chaque mois, entre quels montants ?
answer-exactly = Écrire le montant exact
answer-band = Entre { $min } et { $max }
answer-band-under = Moins de { $max }
answer-band-over = Plus de { $min }
keep-title = Revenir plus tard
keep-text = Ce téléphone peut garder vos réponses et vous dire quand un droit nouveau arrive. Elles n’en sortent pas, et vous les effacez d’un geste.
keep-code = Un code pour les fermer, si vous voulez
keep-code-hint = Quatre chiffres ou plus. Sans lui personne ne les ouvre, pas même nous : si vous l’oubliez, répondez à nouveau.
keep-code-short = Écrivez quatre chiffres au moins, ou laissez vide.
keep-code-again = Votre code
keep-code-wrong = Ce code n’ouvre pas vos réponses. Essayez encore, ou répondez à nouveau.
keep-do = Garder mes réponses sur ce téléphone
keep-open = Ce téléphone garde vos réponses. Qui le tient peut les lire.
keep-sealed = Ce téléphone garde vos réponses, fermées par votre code.
keep-erase = Effacer mes réponses gardées
keep-here = Ce téléphone garde vos réponses. Revoyez vos droits avec les montants et les aides d’aujourd’hui.
keep-look = Revoir mes droits
keep-opening = Un instant…
keep-new = Répondre à nouveau
since-nothing = Rien de nouveau depuis votre passage.
since-changed = Des montants ou des aides ont changé : revoir mes droits
since-new = { $count ->
    [one] Un droit nouveau depuis votre passage
   *[other] { $count } droits nouveaux depuis votre passage
}
since-over = { $count ->
    [one] Un droit n’est plus certain depuis votre passage
   *[other] { $count } droits ne sont plus certains depuis votre passage
}
summary-title = Mes réponses
summary-lead = Voici ce que vous avez répondu. Touchez une réponse pour la corriger.
summary-none = Rien de tout cela
summary-child = Pour l’enfant { $number }
case-who = Qui
follow-title = Et ensuite ?
follow-lead = Dites ce que deviennent ces droits : le centre compte les réponses, sans savoir de qui elles viennent.
follow-sent = Rien ne part sans votre accord. Ce qui part, pour chaque réponse : le jour, le nom du droit et ce que vous dites. Ni votre nom, ni cet appareil, ni ce qui vous relie à vos autres réponses.
follow-first = Je viens de voir mes droits
follow-first-hint = Les avez-vous déjà ?
follow-later = Je les ai vus il y a quelques semaines
follow-later-hint = Qu’est-ce que cela a donné ?
follow-no = Non merci
follow-none = Pour l’instant, aucun droit n’est probable : il n’y a rien à dire ici.
follow-town = Les aides de la ville
follow-have = { $right } : l’avez-vous déjà ?
follow-lacks = Non, je ne l’ai pas
follow-why = { $right } : pourquoi pas, à votre avis ?
follow-asked = { $right } : l’avez-vous demandé ?
follow-received = Oui, et je le reçois
follow-refused = Oui, et c’est refusé
follow-how-much = { $right } : combien par mois, à peu près ?
follow-why-refused = { $right } : pourquoi ce refus ?
follow-left = { $count ->
    [one] Encore un droit
   *[other] Encore { $count } droits
}
follow-pass = Passer ce droit
follow-stop = J’arrête là
follow-check = Donner ces réponses ?
follow-not-yet = Rien n’est encore parti. Relisez, puis décidez.
follow-all-passed = Vous avez passé tous les droits : rien ne part.
follow-give = { $count ->
    [one] Donner cette réponse
   *[other] Donner ces { $count } réponses
}
follow-again = Recommencer
follow-thanks = Merci de l’avoir dit
follow-thanks-text = Vos réponses comptent avec celles des autres, sans vous nommer.
follow-in-two-months = Dans deux mois
follow-remind-text = Ce téléphone peut vous demander ce que cela a donné. Il garde alors les noms de ces droits, rien d’autre, et vous les effacez quand vous voulez.
follow-remind = Me le demander dans deux mois
follow-reminded = Ce téléphone vous le demandera à partir du { $day }. Il garde pour cela les noms de ces droits.
follow-forget = Effacer ce rappel
follow-kiosk = Revenez avec votre papier ou votre carré : il ouvre à nouveau vos droits, et vous dites ce que cela a donné. Cette borne ne garde rien.
follow-say = Dire ce que cela a donné
follow-said-has = Oui, je le reçois
follow-said-waits = Je l’ai demandé, j’attends la réponse
follow-said-not_known = Je ne savais pas que cela existe
follow-said-not_asked = Je le savais, je ne l’ai pas demandé
follow-said-not_received = Je l’ai demandé, je n’ai rien reçu
follow-said-not_offered = Personne ne me l’a proposé
follow-said-no_reason = Je préfère ne pas le dire
follow-said-received_to50 = Jusqu’à 50 €
follow-said-received_to150 = De 51 à 150 €
follow-said-received_to300 = De 151 à 300 €
follow-said-received_more = Plus de 300 €
follow-said-received_unsaid = Ce n’est pas de l’argent chaque mois, ou je préfère ne pas le dire
follow-said-refused_conditions = On m’a dit que je n’y ai pas droit
follow-said-refused_papers = Il manquait un papier
follow-said-refused_unclear = Je ne sais pas pourquoi
follow-said-still_waits = Oui, j’attends la réponse
follow-said-still_not_asked = Non, pas encore
ask-title = Être aidé
ask-lead = Quelqu’un du centre vous appelle, et voit avec vous ce que vous pouvez demander.
ask-way = Comment ?
ask-way-call = Être appelé
ask-way-visit = Avoir un rendez-vous (nous appelons pour trouver l’heure)
ask-when = Quand vous appeler ?
ask-when-morning = Le matin
ask-when-afternoon = L’après-midi
ask-when-evening = En fin de journée
ask-when-any = Peu importe
ask-right = Dire que c’est pour : { $right }
ask-right-hint = Si vous ne le cochez pas, le centre ne le sait pas.
ask-who = Comment vous joindre ?
ask-phone-needed = Sans numéro, nous ne pouvons pas vous appeler.
ask-sealed = Votre prénom et votre numéro sont scellés ici même. Seul l’accueil du centre les ouvre, et chaque ouverture est notée. Ils sont effacés quand c’est fait, au plus tard après { $days } jours.
ask-do = Envoyer ma demande
request-title = Ma demande d’aide
request-find = Ma demande ou ma proposition
request-asked = Votre demande attend
request-asked-text = Le centre vous appelle dès que quelqu’un est libre.
request-taken = Quelqu’un s’en occupe
request-taken-text = Le centre vous appelle, ou l’a déjà fait.
request-done = C’est fait
request-done-text = Votre prénom et votre numéro sont effacés.
request-withdrawn = Vous avez repris votre demande
request-erased = Votre prénom et votre numéro sont effacés.
request-expired = Votre demande est trop ancienne
request-expired-text = Personne n’a pu vous joindre à temps. Votre prénom et votre numéro sont effacés ; vous pouvez demander à nouveau.
request-code = Le code de votre demande
request-qr = Votre demande, à scanner
request-keep = Avec ce code, vous regardez votre demande ou vous la reprenez, d’ici ou d’un autre appareil.
request-sealed = Votre prénom et votre numéro sont gardés scellés.
request-withdraw = Reprendre ma demande
request-sure = Reprendre votre demande ?
request-sure-text = Personne ne vous appellera, et votre prénom et votre numéro sont effacés tout de suite.
request-no = Non, la garder
request-yes = Oui, la reprendre
request-again = Demander à nouveau
request-not-found = Aucune demande n’est connue sous ce code, ou elle n’est pas encore arrivée ici. Vérifiez les douze lettres.
request-hint = Les douze lettres de votre demande
request-open = Ouvrir ma demande
propose-title = Proposer un atelier
propose-lead = Vous savez faire quelque chose ? Montrez-le aux autres. Le centre cherche avec vous un lieu et un jour.
propose-craft = C’est de quel côté ?
propose-craft-kitchen = La cuisine
propose-craft-garden = Le jardin
propose-craft-hands = La couture, le bricolage
propose-craft-music = La musique, la danse
propose-craft-words = Une langue, des histoires
propose-craft-other = Autre chose
propose-line = Ce que vous savez faire
propose-line-hint = En une ligne, comme vous le diriez. Par exemple : je sais faire le couscous.
propose-line-needed = Écrivez en une ligne ce que vous savez faire.
propose-line-long = C’est trop long : { $max } lettres au plus, sur une ligne.
propose-days = Quels jours pourriez-vous ?
propose-days-hint = Sans choix, tous les jours vous conviennent.
propose-when = À quel moment ?
propose-who-hint = Un prénom et un téléphone, ou rien. Sans numéro, la réponse se lit ici, avec votre code.
propose-named = Mon prénom peut être écrit dans le programme
propose-named-hint = Sinon, le programme ne dit pas qui vous êtes.
propose-name-needed = Écrivez votre prénom, ou décochez la case du programme.
propose-sealed = Ce que vous écrivez est scellé ici même. Seul l’accueil du centre l’ouvre, et chaque ouverture est notée. Tout est effacé quand c’est décidé, au plus tard après { $days } jours.
propose-do = Envoyer ma proposition
propose-look = Voir ma proposition
proposal-title = Ma proposition d’atelier
proposal-any-day = N’importe quel jour
proposal-asked = Merci, votre proposition est notée
proposal-asked-text = Le centre la lit, et cherche un lieu et un jour. La réponse se lit ici, avec votre code.
proposal-taken = Le centre prépare votre atelier
proposal-taken-text = Si vous avez laissé un numéro, il vous appelle pour en parler.
proposal-done = Votre atelier est au programme
proposal-done-text = Merci. Votre numéro et ce que vous avez écrit sont effacés.
proposal-see = Voir l’atelier
proposal-declined = Pas cette fois-ci
proposal-declined-text = Merci de l’avoir proposé. Ce que vous avez écrit est effacé.
proposal-because-alike = Un atelier semblable est déjà prévu.
proposal-because-full = Le programme est plein pour l’instant. Proposez-le à nouveau plus tard.
proposal-because-means = Il nous manque la cuisine, les outils ou le lieu qu’il faut.
proposal-because-unreached = Nous n’avons pas réussi à vous joindre.
proposal-because-agreed = Comme convenu avec vous.
proposal-withdrawn = Vous avez repris votre proposition
proposal-erased = Ce que vous avez écrit est effacé.
proposal-expired = Votre proposition est trop ancienne
proposal-expired-text = Personne n’y a répondu à temps, et nous le regrettons. Ce que vous avez écrit est effacé ; vous pouvez proposer à nouveau.
proposal-again = Proposer autre chose
proposal-withdraw = Reprendre ma proposition
proposal-sure = Reprendre votre proposition ?
proposal-sure-text = Le centre n’en fera pas d’atelier. Ce que vous avez écrit est effacé tout de suite.
proposal-code = Le code de votre proposition
proposal-qr = Votre proposition, à scanner
proposal-keep = Avec ce code, vous lisez la réponse ou vous reprenez votre proposition, d’ici ou d’un autre appareil.
proposal-sealed = Ce que vous avez écrit est gardé scellé.

food-title = L’aliment du mois
food-of = Epicé’bon, l’aliment du mois : { $month }
food-season = La saison
food-choosing = Comment choisir
food-keeping = Comment garder
food-recipes = Les recettes
food-workshops = À cuisiner ensemble
food-earlier = Les mois passés
food-none = Aucun aliment du mois n’est publié pour le moment. Revenez bientôt.
food-demo = Démonstration : conseils, recettes et prix sont inventés.
recipe-meta = { $count ->
    [one] { $minutes } min · 1 part
   *[other] { $minutes } min · { $count } parts
}
recipe-time = { $minutes } min
recipe-each = { $amount } par part
recipe-all = { $count ->
    [one] { $amount } pour 1 part
   *[other] { $amount } pour { $count } parts
}
recipe-portions = Nombre de parts
recipe-less = Une part de moins
recipe-more = Une part de plus
recipe-ingredients = Ce qu’il faut
recipe-steps = Comment faire
recipe-none = Cette recette n’est plus là.
recipe-others = Voir l’aliment du mois
amount-gram = { $amount } g
amount-millilitre = { $amount } ml
amount-piece = { $amount }
amount-spoon = { $count ->
    [one] { $amount } cuillère à soupe
   *[other] { $amount } cuillères à soupe
}
amount-teaspoon = { $count ->
    [one] { $amount } cuillère à café
   *[other] { $amount } cuillères à café
}
amount-pinch = { $count ->
    [one] { $amount } pincée
   *[other] { $amount } pincées
}
