### Les mots de la loi, page par page ; ce qui est gardé, espèce par espèce, est dit dans shared/law.
### State: original

law-days =
    { $count ->
        [one] { $count } jour, comme la ville l’a fixé
       *[other] { $count } jours, comme la ville l’a fixé
    }

## Vos données

law-privacy-lead = Le moins possible, et rien sans vous. Voici tout ce que nous gardons sur les personnes qui viennent.
law-privacy-where = C’est gardé sur le serveur choisi par la ville et sur votre appareil. Rien n’est envoyé à d’autres : ni publicité, ni mesure d’audience.
law-privacy-rights-title = Ce que vous pouvez demander
law-privacy-rights = Voir ce qui est gardé de vous, le faire corriger ou effacer, ou dire non. C’est gratuit.
law-privacy-own = De votre inscription ou de votre passeport, vous pouvez tout voir et tout emporter tout de suite, sans rien demander.
law-privacy-whom-title = À qui demander
law-privacy-whom = À l’accueil du centre, { $town }. Venez avec quelqu’un si vous préférez.
law-privacy-cnil = Si la réponse ne vous convient pas, écrivez à la CNIL : 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Téléphone : 01 53 73 22 22.
law-to-register = Le registre des traitements
law-register-in-french = Ce registre est un document de la ville. Il est écrit en français.

## Accessibilité

law-access-state = Partiellement conforme au RGAA 4.1, d’après notre propre examen. Aucun organisme ne l’a encore contrôlé.
law-access-done-title = Ce que nous vérifions
law-access-done = Chaque écran passe un contrôle automatique (WCAG 2.2, niveau AA), en clair, et ses contrastes aussi en sombre. Les parcours se font au clavier seul. Les touches sont grandes.
law-access-not-title = Ce qui manque encore
law-access-not-people = Aucune personne aveugle ou malvoyante n’a encore essayé avec son lecteur d’écran.
law-access-not-languages = Les traductions sont faites par une machine. Peu ont été relues.
law-access-not-speech = La lecture à voix haute dépend des voix de l’appareil. Certaines langues n’en ont pas.
law-access-not-screens = Les grands écrans de la salle se lisent, mais ne s’écoutent pas.
law-access-tell-title = Dire ce qui vous bloque
law-access-tell = Dites-le à l’accueil du centre, { $town }. Quelqu’un fait la démarche avec vous, tout de suite.
law-access-defender = Sans réponse, écrivez au Défenseur des droits, sans timbre : Libre réponse 71120, 75342 Paris Cedex 07. Téléphone : 09 69 39 00 00.

## Tout ce qui est gardé de moi

law-own-choose = De quoi voulez-vous tout voir ?
law-own-passport = Ce qui est gardé de mon passeport.
law-own-nothing = Cet appareil ne garde ni inscription, ni demande, ni passeport.
law-own-answers = Ce téléphone garde vos réponses sur vos droits, comme vous l’avez demandé.
law-own-answers-sealed = Elles sont fermées par votre code.
law-own-answers-erase = Effacer ces réponses
law-own-answers-look = Revoir mes droits
law-own-waiting =
    { $count ->
        [0] Rien n’attend d’être envoyé.
        [one] { $count } geste attend d’être envoyé.
       *[other] { $count } gestes attendent d’être envoyés.
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
law-own-unanswered = Le centre ne répond pas pour l’instant. Vous voyez ce que sait cet appareil.
law-own-centre-nothing = Le centre n’en garde rien.
law-own-books = Le carnet de l’atelier tient la même inscription, sous le même code.
law-own-noted = Qui tient l’atelier a noté si votre groupe est venu.
law-own-list = La liste de l’accueil tient la même demande, sous le même code.
law-own-joined = La ville sait que ce passeport est réuni avec d’autres. Ils montrent les mêmes passages.
law-own-contact = Un contact scellé est gardé depuis le { $from }. Sans nouvelles de vous, il s’efface le { $until }.
law-own-contact-none = Aucun contact n’est gardé.
law-own-openings-none = Personne n’a ouvert de contact.
law-own-opening = { $when } : { $deed }, par { $by }. Motif : { $reason }
law-own-deed-opened = contact ouvert
law-own-deed-erased = contact effacé
law-own-deed-found-none = contact cherché, il n’y en avait pas
law-own-deed-could-not-open = contact demandé, il ne s’est pas ouvert
law-own-fact-booked = inscription
law-own-fact-place-changed = autre place dans la file
law-own-fact-party-changed = le groupe a changé
law-own-fact-taken-back = passage annulé
law-own-fact-promoted = place obtenue
law-own-fact-withdrawn = places rendues
law-own-fact-contact-kept = contact scellé gardé
law-own-fact-contact-erased = contact effacé
law-own-fact-explained = explication gardée
law-own-fact-checked-in = passage
law-own-fact-asked = demande d’aide
law-own-fact-planned = l’atelier proposé est au programme
law-own-fact-declined = la proposition n’est pas retenue
law-own-request-asked = attend que quelqu’un s’en occupe
law-own-request-taken = quelqu’un s’en occupe
law-own-request-done = faite
law-own-request-withdrawn = reprise
law-own-request-expired = expirée
law-own-request-declined = pas retenue
law-own-file = Enregistrer dans un fichier
law-own-keep = Ce papier et ce fichier disent votre code. Gardez-les pour vous.
