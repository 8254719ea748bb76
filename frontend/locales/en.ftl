### The words of Plein Sens in English.
### State: machine draft

language-name = English
language-direction = ltr
language-tag = en
language-choose = Choose a language

app-name = Plein Sens
skip = Skip to content
back = Home
back-bookings = My bookings
back-programme = Workshops
back-results = My results
back-trail = The trail
nav-label = Navigation
nav-home = Home
nav-mine = My things
nav-help = Help
nav-code = I have a code
today = Today
when = { $day }, { $time }
from-until = { $day }, { $start } to { $end }

strip-offline = Offline: what you send is kept here
strip-disk = This device cannot keep anything at the moment
strip-lost = { $count ->
    [one] The browser has erased 1 send: read what to do
   *[other] The browser has erased { $count } sends: read what to do
}
strip-troubled = The centre cannot receive at the moment: what you send is kept here
strip-answer = The centre has answered you: read its answer
strip-outdated = A newer version is ready: reload the page
strip-sending = { $count ->
    [one] Sending 1 item
   *[other] Sending { $count } items
}

home-welcome = Welcome
home-greeting = How can we help you?
home-touch = Touch what interests you.
home-doors = Four doors
home-next = Soon, near you
home-reminder = A reminder that you asked for
home-all-workshops = See all workshops
door-rights = My rights
door-rights-line = About 5 minutes, nothing is recorded
door-workshops = Workshops
door-workshops-line = Cook, taste, meet people
door-workshops-today = { $count ->
    [0] Nothing more today, see tomorrow
    [one] Today: 1 still to come
   *[other] Today: { $count } still to come
}
door-trail = The trail
door-trail-line = From stop to stop, with your senses
door-trail-seen = { $seen } of { $all } senses
door-feedback = My opinion
door-feedback-line = A few questions, under a minute

programme-title = Workshops
programme-days = Choose a day
programme-propose = Offer a workshop
food-link = Food of the month: { $food }
programme-empty = The programme is not announced yet. Please come back soon.
programme-not-yet = The programme has not reached this device yet. It will come as soon as you are connected.
programme-all = All week
programme-calendar = Calendar
part-morning = Morning
part-afternoon = Afternoon
part-evening = Evening
programme-seek = Search
programme-words = A word, a place
programme-words-hint = For example: bread, garden, town hall.
programme-only = Only
programme-found = { $count ->
    [0] Nothing matches. Look for something else.
   *[other] Found: { $count }
}
only-children = With children
only-open = No sign-up
only-free = Seats left
only-spoken = In English
card-title = { $time } · { $title }
seats-open = No sign-up: just come
seats-begun = Already begun
seats-over = It is over
seats-cancelled = Cancelled
seats-moved = Please note: this has changed
seats-left = { $seats ->
    [0] Full: you can wait for a seat
    [one] 1 seat left
   *[other] { $seats } seats left
}
seats-waiting = { $waiting ->
    [one] Full: 1 group is waiting
   *[other] Full: { $waiting } groups are waiting
}
audience-families = Families
audience-seniors = Older people
audience-schools = Schools
kind-bus = The bus
kind-forum = The forum
accessible = Wheelchair access
workshop-when = When
workshop-where = Where
workshop-who = With
workshop-languages = Languages
workshop-seats = Seats
workshop-demo = Demonstration: hours, seats and address are invented.
sign-up-who = Who is coming?
sign-up-adults = Adults
sign-up-adults-hint = 18 and over
sign-up-children = Children
sign-up-children-hint = Under 18
sign-up-ages = How old are the children?
sign-up-ages-hint = For example: 4, 9. You may leave it empty.
sign-up-ages-wrong = Write one age for each child, from 0 to 17, for example: 4, 9. Or leave it empty.
class-adults = Adults who come along
class-adults-hint = Teachers included
class-pupils = Pupils
class-pupils-hint = The whole class
class-level = Level of the class
class-level-missing = Choose the level of the class, then sign it up.
level-maternelle = Nursery school (maternelle)
level-cp = CP (age 6)
level-ce1 = CE1 (age 7)
level-ce2 = CE2 (age 8)
level-cm1 = CM1 (age 9)
level-cm2 = CM2 (age 10)
level-college = Lower secondary (collège)
level-lycee = Upper secondary (lycée)
level-several = Several levels, or another
party-adults = { $count ->
    [one] 1 adult
   *[other] { $count } adults
}
party-children = { $count ->
    [one] 1 child
   *[other] { $count } children
}
party-pupils = { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
}
party-change = Change who comes
party-change-not = Change nothing
party-keep = { $count ->
    [one] Come as 1 person
   *[other] Come as { $count } people
}
party-more = If there are not enough seats left, your booking stays as it is.
sign-up-nothing-asked = You need not give a name, an address or a telephone number.
contact-open = Leave a first name or a telephone number
contact-close = Leave nothing
contact-what = Sealed right here: only the centre will be able to read it, to reach you if the workshop changes; erased whenever you wish, after two years at the latest.
contact-name = Your first name
contact-phone = Your telephone number
contact-bad-name = This first name is too long. Write 40 letters at most.
contact-bad-phone = This is not a telephone number. Write for example 06 39 98 00 12, or leave it empty.
contact-not-now = Your contact cannot be kept for now: this device does not have the centre’s key yet. Sign up without it.
contact-title = Your contact
contact-sealed = Contact sealed: only the centre can read it.
contact-erase = Erase my contact
contact-erased = Your contact is erased.
needs-open = I need something
needs-close = I need nothing
needs-what = Choose what it takes for you to come. Whoever prepares the workshop reads it, without your name.
needs-language = Somebody who speaks:
need-childcare = Somebody to mind the children
need-transport = A ride from the bus stop
need-meatless = A meal without meat
need-step-free = A way without steps
need-signing = Sign language
sign-up-clash = You have a booking for the same hours already: { $title }.
agenda-add = Add to my calendar
sign-up-wait = { $count ->
    [one] Wait for a seat
   *[other] Wait for { $count } seats
}
sign-up-waits = Not enough seats for all of you: your party will be on the waiting list, in its turn.
sign-up-do = { $count ->
    [0] Choose how many of you come
    [one] Sign up 1 person
   *[other] Sign up { $count } people
}
counter-less = { $what }: one fewer
counter-more = { $what }: one more

booking-title = My booking
booking-refused = The centre has answered you
booking-not-found = No booking found with this code for now. Check the twelve letters, or ask at reception.
booking-unanswered = No connection to the centre for now. As soon as it is back, we look for this booking: you do not need to do anything again.
booking-past = This workshop was part of an event that is over. Nothing more is to come.
workshop-cancelled = This workshop is cancelled
workshop-cancelled-text = It will not take place. Reception can help you find another one.
workshop-moved = This workshop has been moved
workshop-was = Before: { $when }, { $place }.
home-changed = One of your bookings has changed
booking-find-again = Type another code
booking-code = Your code
booking-qr = The same code, to scan with a phone
booking-keep = Keep this code: with it you find your booking or give your seats back, here or at the kiosk.
booking-keep-kiosk = Photograph, print or write down this code: the kiosk will forget it.
booking-print = Print
standing-asked = In line as soon as we are connected
standing-asked-text = { $count ->
    [one] The request for 1 person is kept on this device. The centre has not received it yet.
   *[other] The request for { $count } people is kept on this device. The centre has not received it yet.
}
standing-confirmed = Confirmed
standing-confirmed-text = { $count ->
    [one] 1 seat is kept for you.
   *[other] { $count } seats are kept for you.
}
standing-waiting = On the waiting list
standing-waiting-text = { $place ->
    [1] You are first in line. We keep your turn; you all get in together.
   *[other] You are number { $place } in line. We keep your turn; you all get in together.
}
standing-place = { $place ->
    [1] First on the waiting list
   *[other] Number { $place } on the waiting list
}
standing-withdrawn = Seats given back
standing-withdrawn-text = Thank you. If somebody is waiting, your seats are theirs.
why-title = Why?
why-seats-free = { $free ->
    [one] 1 seat was left and nobody waited: it is yours.
   *[other] { $free } seats were left and nobody waited: there were enough for all of you.
}
why-behind = { $parties ->
    [one] 1 party had come before you (people: { $people }, free seats: { $free }). You took the place behind it.
   *[other] { $parties } parties had come before you (people: { $people }, free seats: { $free }). You took the place behind them.
}
why-too-few = { $free ->
    [0] All seats were taken. You became the first in line.
    [one] 1 seat was left, not enough for all of you. You became the first in line.
   *[other] { $free } seats were left, not enough for all of you. You became the first in line.
}
why-in-turn = { $free ->
    [one] 1 seat became free, and it was your turn.
   *[other] { $free } seats were free together, and it was your turn.
}
why-offered-on = { $parties ->
    [one] 1 party waited before you, but the free seats ({ $free }) were not enough for it. They went to you.
   *[other] { $parties } parties waited before you, but the free seats ({ $free }) were enough for none of them. They went to you.
}
why-from-lease = The kiosk held seats for the hours without a network: yours are among them.
why-lease-over = The kiosk had confirmed without a network, but the centre had taken its seats back in the meantime. We are sorry. This is what was decided since.
why-passed = { $free ->
    [one] 1 seat was free, not enough for all of you. It went to a smaller party. You keep your place.
   *[other] { $free } seats were free, not enough for all of you. They went to a smaller party. You keep your place.
}
why-now = { $free ->
    [0] At the moment: no seat is free. You need { $people }.
    [one] At the moment: 1 seat is free. You need { $people }.
   *[other] At the moment: { $free } seats are free. You need { $people }.
}
why-first = As soon as there are enough seats for all of you, they are yours.
why-later = Everybody goes in in turn, with the whole party. Nobody passes before you, not even a smaller party.
why-deadline = One exception, set by the organiser: from { $when } on, seats that are too few for the first go to the next who all fit. So no seat stays empty.
give-back = Give our seats back
leave-line = Leave the waiting list
leave-line-sure = Leave the waiting list?
give-back-sure = Give your seats back?
give-back-text = If somebody is waiting, they get them at once.
give-back-no = Keep our seats
give-back-yes = { $count ->
    [one] Give 1 seat back
   *[other] Give { $count } seats back
}
bookings-title = My bookings
request-look = My request for help
bookings-none = No booking on this device yet.
find-title = Find a booking
find-label = Your code
find-hint = Twelve letters and digits, as on your paper.
find-do = Open my booking
code-length = A code has 12 letters or digits. You typed { $typed }.
code-letter = No code contains “{ $letter }”. Please look at your paper again.
code-check = One letter is wrong, or two are swapped. Please look at your paper again.

receipt-title = I have a receipt
receipt-text = Scan, paste or type the receipt of your booking or your passport here.
receipt-label = Your receipt
receipt-hint = It begins with PS1.
receipt-do = Find it again
receipt-unanswered = The centre does not answer at the moment. Keep your receipt, and try again as soon as you are connected.
receipt-show = Show my receipt
receipt-card = Your receipt
receipt-qr = Your receipt, to scan
receipt-keep = The town has signed it. If your phone or the centre loses everything, this receipt is enough to find it all again: print it or take a photo.
voucher-another = This is not a receipt of Plein Sens: a receipt begins with PS1. For a code of twelve letters, open “My bookings”.
voucher-version = This receipt comes from another version of Plein Sens. Reload the page, or ask at the desk.
voucher-torn = A part of this receipt is missing, or a letter is wrong. Scan all of it once more.
voucher-foreign = This receipt comes from another town. Show it in the town that gave it, or ask at the desk.
voucher-changed = This receipt was changed: the town did not sign it like this. Show the original paper at the desk.
trail-title = The trail of the five senses
trail-others = Other trails
trail-stops = The stops
plate-out-of = of { $all }
trail-done = Your plate of senses is full. Thank you for coming!
trail-begin = To begin: { $stop }
trail-next = Next: { $stop }
trail-plan = The plan
trail-entrance = The way in: square { $square }
trail-souvenir = Your souvenir
stop-place = Square { $square } of the plan
stop-out-of-turn = In order, this one comes first: { $stop }. Are you here already? Your visit counts too.
sense-sight = Sight
sense-hearing = Hearing
sense-smell = Smell
sense-taste = Taste
sense-touch = Touch
stop-check-in = I am here: note my visit
stop-group = We are a class or a group
stop-alone = I am alone
stop-group-count = How many are you?
stop-group-hint = Adults count too. No names are asked.
stop-check-in-group = We are { $count } here: note our visit
stop-noted = Noted
stop-go-on = Go on with the trail
stop-seen = Here at { $time }
stop-seen-group = Here at { $time }: { $people } of { $all }
stop-also = What else this stand can do for you
stop-held-by = Held by { $partner }
stop-code-title = Are you at a stop?
stop-code-label = The stop’s code
stop-code-hint = Four letters or digits, on the stand’s poster.
stop-code-do = Open the stop
stop-code-unknown = No stop has this code. Look at the stand’s poster, or ask the person there.
card-code-alone = This is the code of a card. Alone it opens nothing: show the card’s QR, or ask at the desk.
card-have = I have a card already: show its QR to the camera. Have you lost it? The desk finds it by its code.
card-mine-title = Is this your card?
card-mine-text = Its passages and those of this phone then count together, each of them once. Join only what is yours.
card-mine-do = Join with this phone
card-mine-done = The card and this phone show the same passages. Use either of them.
camera-open = Read with the camera
camera-on = What the camera sees
camera-close = Close the camera
camera-shut = The camera does not open. Allow it in the browser, or type the code.
camera-blind = This device cannot read QR codes yet, and the network does not answer. Try again in a moment, or type the code.

survey-back = Previous question
survey-skip = Skip
survey-yes = Yes
survey-no = No
survey-next = Continue
survey-next-person = Next person
survey-anonymous = Nobody will know that it is you.
survey-tied = This phone joins what you say before and after. Nobody will know that it is you.
survey-thanks = Thank you for your opinion
survey-kept = Your answers are kept.
survey-which = What would you like to tell us about?
survey-answered = You have already answered.
survey-before = Before
survey-after = After
survey-done = Back home
words-label = Your words, if you like
words-no-name = Do not write a name, or anything that tells who it is.
words-room = Letters left: { $count }
words-too-long = This is too long: { $most } letters at most. Nothing is lost, make it shorter.
words-phone = “{ $part }” looks like a telephone number. Take it out before you send; the rest is kept.
words-mail = “{ $part }” looks like an e-mail address. Take it out before you send; the rest is kept.
words-address = “{ $part }” looks like somebody’s address. Take it out before you send; the rest is kept.
words-digits = “{ $part }” looks like a file number or a date. Take it out before you send; the rest is kept.
words-link = “{ $part }” looks like the address of a website. Take it out before you send; the rest is kept.
words-take-out = Take this part out
words-sealed = Your words leave sealed and apart. The centre reads them, without knowing who wrote them.
face-1 = Not at all
face-2 = Not really
face-3 = So-so
face-4 = Rather yes
face-5 = Yes, very much
questions-begin = About 5 minutes in all
questions-left = { $count ->
    [one] Last question
   *[other] { $count } questions left
}
questions-left-range = { $min } to { $max } questions left

listen = Listen
listen-stop = Stop
listen-others = Here, others may hear what is about you.
listen-aloud = Read them aloud
listen-not = Do not read
listen-all = Everything by ear, with four keys
listen-all-how = Without seeing the screen: hold a finger in a corner for a second, or press a key of the number pad.
question-unknown = I don’t know
question-unsaid = I’d rather not say
question-why = Why this question?
question-back = Previous question
question-number = Your answer
question-next = Continue
rights-coming = One moment: the calculation is coming to this device.
rights-not-here = The calculation is not on this device yet, and the network does not answer. Try again in a moment, or ask at reception.
rights-try-again = Try again
rights-private = Your answers stay on this device. Nothing of them is kept unless you ask for it.
rights-possible = { $count ->
    [0] No possible right for now
    [one] 1 right still possible
   *[other] { $count } rights still possible
}
rights-see-now = See now
rights-out-of-date = This month’s amounts are not checked yet. Please ask at the CCAS reception: we do not want to tell you a wrong figure.
rights-only-estimate = This is an estimate. Each office decides: CAF, MSA, pension fund, town hall…
range-of-amounts = between { $min } and { $max }
per-month = a month
results-title = My results
results-total = You could receive { $amount } a month.
results-early = It is still too early to say how much.
results-to-check = There is a right to check together.
results-none = We found no right this time.
results-empty = Answer a few questions, and we look for you.
results-begin = Begin the questions
results-again = The questions
results-missing = { $count ->
    [one] 1 answer is missing to be sure.
   *[other] { $count } answers are missing to be sure.
}
results-go-on = Go on with the questions
results-help = Get help
results-help-text = At the CCAS reception somebody looks at it with you, free and without appointment.
verdict-yes = Yes, you can ask for it
verdict-to-check = To check
verdict-no = Not this time
condition-met = Fulfilled
condition-not-met = Not fulfilled
condition-unknown = To find out

kept-title = What is kept here
kept-nothing = The centre has received everything. Nothing waits here.
kept-retry = Try again now
kept-export = Take a copy
kept-put-away = I have read it
kept-sign-up = { $count ->
    [one] Sign-up, { $title }, 1 person
   *[other] Sign-up, { $title }, { $count } people
}
kept-change-party = { $count ->
    [one] Booking changed: 1 person
   *[other] Booking changed: { $count } people
}
kept-withdraw = Seats given back
kept-erase-contact = Contact erased
kept-check-in = Visit, { $stop }
kept-join = A card joined with this phone
kept-survey = My opinion
kept-take-up = What becomes of my rights: one answer
kept-ask = A request for help
kept-proposal = The offer of a workshop
kept-take-back = Taking a request for help back
kept-other = Something else
kept-others = { $count ->
    [one] 1 send of a person who was here before you waits too. It will leave by itself.
   *[other] { $count } sends of people who were here before you wait too. They will leave by themselves.
}
kept-unread = { $count ->
    [one] 1 send is of another version of the app. It stays kept here: load the page again when you are connected.
   *[other] { $count } sends are of another version of the app. They stay kept here: load the page again when you are connected.
}
kept-lost = { $count ->
    [one] The browser has erased what this device kept. 1 send was not yet received by the centre: do it again, or ask at the desk.
   *[other] The browser has erased what this device kept. { $count } sends were not yet received by the centre: do them again, or ask at the desk.
}
kept-export-why = A file that the desk can record for you, even if this device never finds a network again.
kept-device = This device
kept-safe = The browser has promised to keep what is here.
kept-unsafe = The browser has not promised to keep what is here: when it needs room, it may erase it. Add the app to the home screen, and it will be kept better.
kept-room = Room used: { $used } MB of { $quota } MB
kept-version = Version { $version }
stage-kept = Kept here, not yet received by the centre
stage-received = Received by the centre
stage-unreadable = The centre does not understand this yet; it keeps it. Please ask at reception.
link-untried = We are calling the centre…
link-connected = Connected to the centre.
link-offline = No connection to the centre for now. We keep trying.
trouble-disk = This device could not keep what you did: it is not recorded. What was kept before is still there. Leave private browsing or load the page again, then touch the button once more.
trouble-full = This device could not keep what you did: its memory is full, and nothing is recorded. What was kept before is still there. Delete some photos or an app, then touch the button once more.

refusal-already-here = You were already here at { $time }. It is noted.
refusal-cards-parted = The team has parted these cards. Ask at the desk.
refusal-already-withdrawn = These seats are already given back. There is nothing to do.
refusal-already-closed = This request is closed already. There is nothing to do.
refusal-booking-taken = This code was just taken. Touch the button once more.
refusal-changed-meanwhile = Somebody else has just changed it. Your text is still here: look at both, then choose.
refusal-incomplete-answers = Answer at least one question, then finish.
refusal-not-allowed = Only the team can do this. Please ask at reception.
refusal-no-sign-up = There is no sign-up: just come, it is open to all.
refusal-no-seats-to-add = { $free ->
    [0] No seat is left to add. Your booking stays as it is. For the others, make a new booking: it will wait its turn.
    [one] Only one seat is left to add. Your booking stays as it is. Add one person only, or sign the others up separately.
   *[other] Only { $free } seats are left to add. Your booking stays as it is. Add fewer people, or sign the others up separately.
}
refusal-party-size = A group has 1 to { $max } people. For more, sign two groups up or ask at reception.
refusal-party-too-large = This workshop has { $seats } seats in all. Come with fewer people, or choose another workshop.
refusal-unknown-booking = No booking has this code. Check the twelve letters, or ask at reception.
refusal-too-many-cards = { $max } cards are joined already, and more cannot be. Ask at the desk.
refusal-too-many-requests = Too many people are waiting for a call already. Come to the desk, or try again in a few days.
refusal-unknown-request = No request has this code. Check the twelve letters, or ask at the desk.
refusal-unknown-stop = There is no such stop. Look at the stand’s poster, or ask the person there.
refusal-unknown-survey = This survey does not exist (any more). Please go back home.
survey-none = No question is asked at the moment. Please come back later.
refusal-unknown-workshop = This workshop does not exist (any more). Choose another one in the programme.
refusal-workshop-closed = This workshop has already begun. Choose another one, or ask at reception.
refusal-workshop-cancelled = This workshop is cancelled. Choose another one, or ask at reception.

kiosk-title = The kiosk
kiosk-is-off = This device becomes a reception kiosk: large letters, and everything is erased after each person.
kiosk-is-on = This device is a reception kiosk.
kiosk-on = Make this device a kiosk
kiosk-off = No longer a kiosk
kiosk-off-sure = Stop erasing what each person leaves on this device?
kiosk-off-no = Keep it a kiosk
enrol-title = A device of the centre
enrol-label = Code of the device
enrol-hint = The staff get it under “Appareils”. It works once, for a quarter of an hour.
enrol-do = Enrol this device
enrol-done = Done: this device is called { $name }.
enrol-wrong = This code opens nothing, or no longer works. Check the twelve letters, or ask for a new one.
enrol-unanswered = The centre does not answer just now. Try again in a moment; the code still works.
kiosk-erase = Erase and leave
kiosk-stay = I am still here
kiosk-still-there = Are you still there?
kiosk-will-erase = { $seconds ->
    [one] Without an answer this kiosk erases everything in 1 second.
   *[other] Without an answer this kiosk erases everything in { $seconds } seconds.
}
kiosk-unsealed = This kiosk has not received the centre’s key yet: it keeps nothing, and what you did is not recorded. Ask somebody at the reception.
kiosk-call = Call this number with your own phone, or scan this square
kiosk-leaving = To open this page elsewhere, scan this square
keeper-code = Maintenance code
keeper-looking = One moment: we are checking this code.
keeper-wrong = This is not the code. If it is lost, the team enrols the kiosk with a new device code.
keeper-open = Open maintenance
keeper-network = Network and sends
keeper-waiting = { $count ->
    [one] 1 send waits to be received by the centre.
   *[other] { $count } sends wait to be received by the centre.
}
keeper-size = True size
keeper-size-text = Lay a bank card on the frame, and adjust until the card covers it. On paper the frame is as large as the card.
keeper-print = Print this page to try
keeper-volume = Volume, from 0 to 10
keeper-same-key = The same key counts only once, in tenths of a second
keeper-ajar = This page is open to everybody: choose a code.
keeper-digits = Four to eight digits.
keeper-keep = Keep this code
keyboard = Keyboard
keyboard-shift = Capitals
keyboard-space = Space
keyboard-erase = Erase a letter
keyboard-close = Close the keyboard

chart-parcours = Visits, sense by sense
chart-avis = What you think of it
board-unknown = There is no such screen
board-waiting = The figures are coming.
board-protected = Not enough answers yet to show them
board-out-of = happy, of { $all }
board-programme = What is on
board-on = Now
board-next = Next
board-until = until { $time }
board-quiet = Nothing is planned for now.

help-title = Help
directory-title = Find a place that helps
help-person = Somebody to help you
help-person-text = At the CCAS reception a person answers you, free and without appointment.
help-privacy = What we know about you
help-privacy-text = Only what you sign up for. Your answers about rights never leave this device.
help-offline = Without a network
help-offline-text = Everything also works offline. What you do is kept here and sent as soon as the network is back.
help-code = I have a code
help-code-text = Touch here, type your code, and you find your booking.
not-found-title = This page does not exist
not-found-text = Perhaps the address has a typing mistake.
not-found-home = Go home
boot-error = This page could not open completely. Check the connection, then reload the page. The CCAS reception can help you too.
page-coming = One moment: this page is coming to this device.
## Questions about your rights

## When an answer cannot be taken

answer-not-a-number = Write a number, for example 450 or 1234.50.
answer-too-fine = Write two digits at most after the point, and a whole number for an age or years.
answer-too-small = Write { $min } or more.
answer-too-large = Write { $max } or less.

who-applicant = For you
who-partner = For the person you live with
who-child = For child { $number }, born on { $birth }
answer-day = Day, month, year (for example 20/01/1996)
answer-child-day = Date of birth of child { $number }
answer-more-children = Add a child
answer-each-month = The same amount each month
answer-not-each-month = Not the same amount each month
answer-same = The same as this year
answer-none = None of these? Go on without touching any.
answer-not-a-day = Write a day, for example 20/01/1996.
answer-impossible-day = Write the whole year, between 1900 and today.
answer-part-missing = Write every amount, 0 where there is none.
per-year = a year
per-school-year = for the school year
once = once
per-month-to-pay = a month, to pay
question-home = Who counts in your household?
question-home-why = Amounts depend on who lives with you and whom you provide for.
question-home-hint = Parents, friends or flatmates with whom you live do not count.
question-home-choice-alone = Only me
question-home-choice-couple = Me and the partner I live with
question-home-choice-alone_children = Me and my children
question-home-choice-couple_children = The two of us and our children

## The sheet of a right

right-open = See this right
right-why = Why you
right-sum = The sum, line by line
right-steps = How to ask for it
right-papers = The papers
right-where = Where to go
right-form = Paper form: { $form }
right-valid = These amounts count since { $since } { $year }. Checked on { $checked }.
local-title = Your town’s own help
local-how = How to ask for it
local-unknown = An answer is missing to say so. The CCAS reception will look at it with you.
local-not-met = One of the town’s conditions is not met, whatever the missing answer is.
local-decision = Decision { $number } of { $day } { $year }.
right-unknown = This right is not in our list. Please ask at reception.

## Data and accessibility

foot-privacy = Your data
foot-accessibility = Accessibility
town-contact = Reach the reception
own-title = All that is kept of me
