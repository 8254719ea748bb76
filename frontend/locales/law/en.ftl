### The words of the law, page by page; what is held, kind by kind, is said in shared/law.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } day, as the town has set it
       *[other] { $count } days, as the town has set it
    }

## Your data

law-privacy-lead = As little as possible, and nothing without you. Here is all that we keep about the people who come.
law-privacy-where = It is kept on the server that the town has chosen and on your device. Nothing is sent to others: no advertising, no audience measurement.
law-privacy-rights-title = What you can ask for
law-privacy-rights = To see what is kept about you, to have it corrected or erased, or to say no. It is free.
law-privacy-own = You can see and take along all that is kept of your booking or your passport at once, without asking anybody.
law-privacy-whom-title = Whom to ask
law-privacy-whom = At the centre’s reception, { $town }. Come with somebody if you prefer.
law-privacy-cnil = If the answer does not suit you, write to the CNIL: 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Telephone: 01 53 73 22 22.
law-to-register = The register of processing
law-register-in-french = This register is a document of the town. It is written in French.

## Accessibility

law-access-state = Partly conforms to RGAA 4.1, by our own examination. No outside body has checked it yet.
law-access-done-title = What we check
law-access-done = Every screen passes an automatic check (WCAG 2.2, level AA) in light colours, and its contrasts in dark ones too. Everything can be done with the keyboard alone. Targets are large.
law-access-not-title = What is still missing
law-access-not-people = No blind or partially sighted person has tried it with their screen reader yet.
law-access-not-languages = The translations are made by a machine. Few have been read by people.
law-access-not-speech = Reading aloud depends on the voices of the device. Some languages have none.
law-access-not-screens = The big screens in the hall can be read, but not listened to.
law-access-tell-title = Say what is in your way
law-access-tell = Tell the centre’s reception, { $town }. Somebody does it with you, at once.
law-access-defender = Without an answer, write to the Défenseur des droits, without a stamp: Libre réponse 71120, 75342 Paris Cedex 07. Telephone: 09 69 39 00 00.

## All that is kept of me

law-own-choose = Of what do you want to see everything?
law-own-passport = What is kept of my passport.
law-own-nothing = This device keeps no booking, no request and no passport.
law-own-answers = This phone keeps your answers on your rights, as you asked.
law-own-answers-sealed = They are closed with your code.
law-own-answers-erase = Erase these answers
law-own-answers-look = Look at my rights again
law-own-waiting =
    { $count ->
        [0] Nothing is waiting to be sent.
        [one] { $count } action is waiting to be sent.
       *[other] { $count } actions are waiting to be sent.
    }
law-own-here-title = On this device
law-own-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
law-own-not-here = This device knows nothing of it for now.
law-own-centre-title = At the centre
law-own-asking = We are asking the centre…
law-own-unanswered = The centre does not answer for now. You see what this device knows.
law-own-centre-nothing = The centre keeps nothing of it.
law-own-books = The workshop’s book holds the same booking, under the same code.
law-own-noted = Whoever runs the workshop noted whether your party came.
law-own-list = The desk’s list holds the same request, under the same code.
law-own-joined = The town knows that this passport is joined with others. They show the same passages.
law-own-contact = A sealed contact is kept since { $from }. If we hear nothing from you, it is erased on { $until }.
law-own-contact-none = No contact is kept.
law-own-openings-none = Nobody has opened a contact.
law-own-opening = { $when }: { $deed }, by { $by }. Reason: { $reason }
law-own-deed-opened = contact opened
law-own-deed-erased = contact erased
law-own-deed-found-none = contact looked for, there was none
law-own-deed-could-not-open = contact asked for, it did not open
law-own-fact-booked = booking
law-own-fact-place-changed = another place in line
law-own-fact-party-changed = the party has changed
law-own-fact-taken-back = passage taken back
law-own-fact-promoted = seats obtained
law-own-fact-withdrawn = seats given back
law-own-fact-contact-kept = sealed contact kept
law-own-fact-contact-erased = contact erased
law-own-fact-explained = explanation kept
law-own-fact-checked-in = passage
law-own-fact-asked = request for help
law-own-fact-planned = the workshop offered is in the programme
law-own-fact-declined = the offer is not taken up
law-own-request-asked = waits for somebody to see to it
law-own-request-taken = somebody sees to it
law-own-request-done = done
law-own-request-withdrawn = taken back
law-own-request-expired = expired
law-own-request-declined = not taken up
law-own-file = Save to a file
law-own-keep = This paper and this file say your code. Keep them to yourself.
