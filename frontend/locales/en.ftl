### The words of Plein Sens in English.

language-name = English
language-direction = ltr
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

strip-offline = Offline: everything is kept here
strip-disk = This device cannot keep anything at the moment
strip-troubled = The centre cannot receive at the moment: everything is kept here
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
door-trail-line = Five senses, five stops
door-trail-seen = { $seen } of { $all } senses
door-feedback = My opinion
door-feedback-line = Three questions, five faces

programme-title = Workshops
programme-days = Choose a day
programme-empty = The programme is not announced yet. Please come back soon.
programme-not-yet = The programme has not reached this device yet. It will come as soon as you are connected.
card-title = { $time } · { $title }
seats-open = No sign-up: just come
seats-begun = Already begun
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
workshop-seats = Seats
workshop-demo = Demonstration: hours, seats and address are invented.
sign-up-who = Who is coming?
sign-up-adults = Adults
sign-up-adults-hint = 18 and over
sign-up-children = Children
sign-up-children-hint = Under 18
sign-up-nothing-asked = We ask for no name, no address, no telephone number.
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
booking-find-again = Type another code
booking-code = Your code
booking-qr = The same code, to scan with a phone
booking-keep = Keep this code: with it you find your booking or give your seats back, here or at the kiosk.
booking-keep-kiosk = Photograph, print or write down this code: the kiosk will forget it.
booking-print = Print
standing-asked = First in line as soon as we are connected
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
standing-withdrawn-text = Thank you. Your seats go to those who wait.
give-back = Give our seats back
give-back-sure = Give your seats back?
give-back-text = They go at once to those who wait.
give-back-no = Keep our seats
give-back-yes = { $count ->
    [one] Give 1 seat back
   *[other] Give { $count } seats back
}
bookings-title = My bookings
bookings-none = No booking on this device yet.
find-title = Find a booking
find-label = Your code
find-hint = Twelve letters and digits, as on your paper.
find-do = Open my booking
code-length = A code has 12 letters or digits. You typed { $typed }.
code-letter = No code contains “{ $letter }”. Please look at your paper again.
code-check = One letter is wrong, or two are swapped. Please look at your paper again.

trail-title = The trail of the five senses
trail-stops = The stops
plate-out-of = of { $all }
trail-done = Your plate of senses is full. Thank you for coming!
sense-sight = Sight
sense-hearing = Hearing
sense-smell = Smell
sense-taste = Taste
sense-touch = Touch
stop-check-in = I am here: note my visit
stop-noted = Noted
stop-go-on = Go on with the trail
stop-seen = Here at { $time }
stop-also = What else this stand can do for you
stop-held-by = Held by { $partner }
stop-code-title = Are you at a stop?
stop-code-label = The stop’s code
stop-code-hint = Four letters or digits, on the stand’s poster.
stop-code-do = Open the stop
stop-code-unknown = No stop has this code. Look at the stand’s poster, or ask the person there.

survey-back = Previous question
survey-skip = Skip
survey-anonymous = Nobody will know that it is you.
survey-thanks = Thank you for your opinion
survey-kept = Your answers are kept.
survey-done = Back home
face-1 = Not at all
face-2 = Not really
face-3 = So-so
face-4 = Rather yes
face-5 = Yes, very much
questions-left = { $count ->
    [one] Last question
   *[other] { $count } questions left
}
questions-left-range = { $min } to { $max } questions left

question-unknown = I don’t know
question-why = Why this question?
question-back = Previous question
question-number = Your answer
question-next = Continue
unit-years = years
rights-private = Your answers stay on this device and are forgotten at the end.
rights-possible = { $count ->
    [0] No possible right for now
    [one] Already 1 possible right
   *[other] Already { $count } possible rights
}
rights-see-now = See now
rights-out-of-date = This month’s amounts are not checked yet. Please ask at the CCAS reception: we do not want to tell you a wrong figure.
rights-only-estimate = This is an estimate. The CAF or the MSA decides.
amount-range = between { $min } and { $max }
per-month = a month
results-title = My results
results-total = You could receive { $amount } a month.
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
right-open = See this right
right-why = Why you
right-sum = The sum, line by line
right-steps = How to ask for it
right-papers = The papers
right-where = Where to go
right-form = Paper form: { $form }
right-valid = These amounts count since { $since } { $year }. Checked on { $checked }.
right-unknown = This right is not in our list. Please ask at reception.
condition-met = Fulfilled
condition-not-met = Not fulfilled
condition-unknown = To find out

kept-title = What is kept here
kept-nothing = The centre has received everything. Nothing waits here.
kept-retry = Send now
kept-export = Take a copy
kept-put-away = I have read it
kept-sign-up = { $count ->
    [one] Sign-up, { $title }, 1 person
   *[other] Sign-up, { $title }, { $count } people
}
kept-withdraw = Seats given back
kept-check-in = Visit, { $stop }
kept-survey = My opinion
kept-other = Something else
stage-kept = Kept here, not yet received by the centre
stage-received = Received by the centre
stage-unreadable = The centre does not understand this yet; it keeps it. Please ask at reception.
link-untried = We are calling the centre…
link-connected = Connected to the centre.
link-offline = No connection to the centre for now. We keep trying.
trouble-disk = This device could not keep what you did: it is not recorded. What was kept before is still there. Make room or leave private browsing, then touch the button once more.

refusal-already-here = You were already here at { $time }. It is noted.
refusal-already-withdrawn = These seats are already given back. There is nothing to do.
refusal-booking-taken = This code was just taken. Touch the button once more.
refusal-incomplete-answers = Answer at least one question, then finish.
refusal-not-allowed = Only the team can do this. Please ask at reception.
refusal-no-sign-up = There is no sign-up: just come, it is open to all.
refusal-party-size = A group has 1 to { $max } people. For more, sign two groups up or ask at reception.
refusal-party-too-large = This workshop has { $seats } seats in all. Come with fewer people, or choose another workshop.
refusal-unknown-booking = No booking has this code. Check the twelve letters, or ask at reception.
refusal-unknown-stop = There is no such stop. Look at the stand’s poster, or ask the person there.
refusal-unknown-survey = This survey does not exist (any more). Please go back home.
refusal-unknown-workshop = This workshop does not exist (any more). Choose another one in the programme.
refusal-workshop-closed = This workshop has already begun. Choose another one, or ask at reception.

kiosk-title = The kiosk
kiosk-is-off = This device becomes a reception kiosk: large letters, and everything is erased after each person.
kiosk-is-on = This device is a reception kiosk.
kiosk-on = Make this device a kiosk
kiosk-off = No longer a kiosk
kiosk-erase = Erase and leave
kiosk-stay = I am still here
kiosk-still-there = Are you still there?
kiosk-will-erase = { $seconds ->
    [one] Without an answer this kiosk erases everything in 1 second.
   *[other] Without an answer this kiosk erases everything in { $seconds } seconds.
}

chart-parcours = Visits, sense by sense
chart-avis = What you think of it
board-unknown = There is no such screen
board-waiting = The figures are coming.
board-protected = Not enough answers yet to show them
board-out-of = happy, of { $all }

help-title = Help
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
## Questions about your rights

question-home = Who counts in your household?
question-home-why = The amount depends on who lives with you and whom you support.
question-home-hint = Parents, friends or flatmates with whom you live do not count.
question-home-choice-alone = Only me
question-home-choice-partner = Me and the partner I live with
question-home-choice-children = Me and my children, with or without a partner
question-home-choice-expecting = Me, and I am expecting a child

question-age = How old are you?
question-age-why = Some rights begin or change at a certain age.

question-activity = What do you do at the moment?
question-activity-why = Studies, work and retirement do not open the same rights.
question-activity-choice-working = I work
question-activity-choice-self_employed = I am self-employed
question-activity-choice-job_seeker = I am looking for work
question-activity-choice-student = I am a pupil, a student or on a placement
question-activity-choice-retired = I am retired
question-activity-choice-none = None of these

question-worked = Have you worked two of the last three years?
question-worked-why = Before 25, this is what opens the RSA.
question-worked-hint = Full time, or the same in hours: 3,214 altogether.
question-worked-choice-yes = Yes
question-worked-choice-no = No

question-nationality = What is your nationality?
question-nationality-why = Some rights ask for a residence permit. Your answer stays on this device; we do not see it.
question-nationality-hint = The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
question-nationality-choice-french = French
question-nationality-choice-europe = European Economic Area or Switzerland
question-nationality-choice-protected = Other, with a protection (refugee, stateless, subsidiary protection) or a resident card
question-nationality-choice-other = Other, with another permit or without one

question-settled = Have you lived in France for three months or more?
question-settled-why = This is the time asked of Europeans.
question-settled-choice-yes = Yes
question-settled-choice-no = No

question-permit = For how many years have you had a residence permit that lets you work?
question-permit-why = The RSA asks for five years. Your answer stays on this device.
question-permit-hint = Count full years, permits that follow one another included. Write 0 if you have none.

question-income = How much did you receive per month, over the last three months?
question-income-why = The RSA adds to what you have: this sets the amount.
question-income-hint = Add up wages, unemployment benefit and pensions of three months, then divide by three. For wages, what is paid before income tax. Do not count housing benefit, nor an income that has stopped and that nothing replaces.

question-housing = Where do you live?
question-housing-why = Free housing or a housing benefit lowers the RSA a little.
question-housing-choice-tenant = I rent
question-housing-choice-hostel = In a hostel or residence
question-housing-choice-owner = In my own home, with no loan to pay back
question-housing-choice-owner_loan = In my own home, with a loan to pay back
question-housing-choice-hosted_free = At somebody's home, paying nothing
question-housing-choice-hosted_sharing = At somebody's home, sharing the costs
question-housing-choice-homeless = Without a home

question-housing_aid = How much housing benefit do you receive per month?
question-housing_aid-why = Part of it is taken off the RSA.
question-housing_aid-hint = APL, ALS or ALF: the amount is in your CAF account. Write 0 if you receive none.

## When an answer cannot be taken

answer-no-such-question = This question no longer exists. Go on from the one before.
answer-no-such-choice = Touch one of the answers shown.
answer-not-a-number = Write a number, for example 450 or 1234.50.
answer-too-fine = Write two digits at most after the point, and a whole number for an age or years.
answer-too-small = Write { $min } or more.
answer-too-large = Write { $max } or less.

## RSA

right-rsa-name = RSA (minimum income)
right-rsa-what = A minimum income, paid every month by the CAF or the MSA. It adds to what you have when that is very little.
right-rsa-limits = This estimate does not count savings: their interest may lower the amount a little. The CAF decides.
right-rsa-time-apply = About { $minutes } minutes, alone or with us.
right-rsa-time-receive = Often { $weeks } weeks after a complete application. The RSA counts from the month in which you apply: do not wait to ask.
right-rsa-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-rsa-step-ask = Apply on caf.fr, or with the paper form (cerfa 15481).
right-rsa-step-proof = Send the papers that the CAF asks for.
right-rsa-step-meeting = Applying registers you with France Travail. You will get an appointment to talk about what would help you.
right-rsa-step-quarter = Every three months, tell the CAF what you received. Without this, the RSA stops.
right-rsa-paper-identity = An identity card, a passport or a residence permit
right-rsa-paper-bank = Your bank details (RIB), in your name
right-rsa-paper-income = What you received over the last three months: pay slips, unemployment benefit, pensions
right-rsa-paper-housing = A rent receipt, or a letter from the person who houses you
right-rsa-paper-number = Your social security number, and your CAF number if you have one
right-rsa-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-rsa-place-caf = At the CAF, by appointment or by telephone.
right-rsa-place-online = On caf.fr, from a phone or a computer.
right-rsa-home-met = You live without a partner and without children to support.
right-rsa-home-unknown = We do not know yet who lives with you: the amount depends on it.
right-rsa-home-beyond = With a partner, a child or a pregnancy, the sum is different and may be better for you. The reception works it out with you.
right-rsa-age-met = You are { $minimum } or older.
right-rsa-age-unknown = We do not know your age yet: in general you must be { $minimum }.
right-rsa-young-met = You are under { $minimum } and have worked two of the last three years.
right-rsa-young-not-met = Before { $minimum }, you must have worked full time for two of the last three years. There is other help for young people: ask at the reception or at the mission locale.
right-rsa-young-unknown = Before { $minimum }, you must have worked two of the last three years: this answer is missing.
right-rsa-minor-not-met = The RSA begins at { $minimum }. There is other help: ask at the reception or at the mission locale.
right-rsa-old-beyond = From { $minimum } on, another right comes before the RSA: the ASPA, often higher. The reception works it out with you.
right-rsa-activity-met = You are not a pupil, a student or on a placement.
right-rsa-activity-not-met = Pupils, students and people on a placement generally have no right to the RSA. Grants and the Crous can help.
right-rsa-activity-unknown = We do not know yet what you do at the moment: studies generally close this right.
right-rsa-self-employed-beyond = Income from self-employment is counted in another way. The reception works it out with you.
right-rsa-french-met = You are French.
right-rsa-europe-met = You are European and have lived in France for three months or more. The CAF checks your right of residence.
right-rsa-europe-not-met = Europeans must have lived in France for three months. Come back to see us then.
right-rsa-europe-unknown = We do not know yet since when you have lived in France: three months are needed.
right-rsa-protected-met = With your status or your resident card, the { $minimum } years of permit are not asked of you.
right-rsa-permit-met = You have had a permit that lets you work for { $permit } years: { $minimum } are asked.
right-rsa-permit-not-met = { $minimum } years of permit that lets you work are needed; you have { $permit }. There are exceptions: ask at the reception.
right-rsa-permit-unknown = We do not know yet for how many years you have had a permit that lets you work: { $minimum } are needed.
right-rsa-residence-unknown = We do not know your nationality yet: { $minimum } years of permit may be asked.
right-rsa-resources-met = What you receive, { $income } per month, is below the limit of { $ceiling }.
right-rsa-resources-not-met = What you receive, { $income } per month, reaches the limit of { $ceiling }. If you work, the prime d'activité may help you.
right-rsa-resources-unknown = We do not know yet what you receive or how you are housed: the limit is { $ceiling } per month at most.
right-rsa-minimum-not-met = Less than { $minimum } per month would be left, and the RSA is not paid below that.
right-rsa-sum-base = RSA for one person
right-rsa-sum-housing = Part already covered by your housing or your housing benefit
right-rsa-sum-income = What you receive, on average over the last three months
