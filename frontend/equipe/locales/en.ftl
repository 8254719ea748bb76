### The words of the staff’s space in English.

house-title = The staff’s space
house-opening = The space is opening…
house-broken = The staff’s space does not open. Load the page again; if that is not enough, try another browser.
reading = Reading…
again = Try again
close = Close
yes = Yes
no = No
demo = Demonstration
moment = { $day }, { $time }
hours = { $start } – { $end }
people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
rail-label = The rooms of the space
sign-out = Sign out
sign-out-drafts = { $count ->
    [one] One draft is not published. Leave without it?
   *[other] { $count } drafts are not published. Leave without them?
}
sign-out-text = What is not published goes with you. To keep it, publish it first.
sign-out-drop = Give up and leave
sign-out-stay = Stay

room-today = Today
room-welcome = Desk
room-programme = Programme
room-sign-ups = Sign-ups
room-trail = Trail
room-devices = Devices
room-team = Team
room-journal = Journal
room-own = My account

trouble-unreachable = The centre does not answer. What you have written stays on the screen; try again when the network is back.
trouble-not-ours = Something other than the centre has answered. Check the network, then try again.
problem-signed-out = Sign in again; what you have written stays on the screen.
problem-not-allowed = Your account does not allow this. Ask the centre’s director.
problem-wrong-login = The login or the password does not fit. Try again, or ask two colleagues for a way back.
problem-bad-code = This code opens nothing, or not any more. Check its letters, or ask for a new one.
problem-taken = Somebody else has this login. Choose another one; your code still works.
problem-moved = Somebody has just changed it. Load the list again, see where it stands, then choose.
problem-weak-password = This password is too easy. Take three words, for example; your code still works.
problem-bad-passkey = This passkey opens nothing here, or not any more. Come in with your password, or ask two colleagues for a way back.
problem-late-passkey = The passkey answered too late. Try again.
problem-enough-passkeys = You have enough passkeys already. Remove one that is of no use any more first.
problem-shut = No key of the centre opens what is sealed here. Ask the direction to put a copy of the key file back, or ask the person for their contact again.
problem-too-many = Too many requests at once. Wait a little, then try again.

post-director = Director
post-agent = Front desk
post-facilitator = Facilitator
post-partner = Partner

login = Login
password = Password
sign-in = Sign in
door-with-key = Enter with a passkey
door-or-password = Or with your password:
door-no-key = No passkey was presented. Try again, or come in with your password.
door-too-many = Too many tries did not work. Wait about ten minutes, then try again. If the password is lost, ask two colleagues for a way back.
door-have-invitation = I have an invitation code
door-have-return = I have a return code
door-is-invitation = This code is no way back: it opens a first account. Choose “I already have an account”, then “I have an invitation code”.
door-have-account = I already have an account
join = Enter with this code
join-code = Code
join-code-hint = Twelve letters and digits, given to you by hand.
join-code-wrong = This is not a whole code: a letter is missing or wrong. Read it again.
join-name = Your name, as colleagues say it
join-login = The login that you choose
join-password = The password that you choose
join-password-hint = Three or four words that have nothing to do with each other make a good password.
join-name-wrong = Write your name, in 60 letters at the most.
join-login-hint = It takes the place of your old login. You may choose the same one again.
join-login-wrong = Choose a login of one word, without a space.
join-password-wrong = Choose a password.
try-title = Try as…
try-text = This town is a demonstration: anybody may try every post, without an account. A real town does not have this door.
try-as = Try: { $post }

nowhere-title = There is nothing here
nowhere-text = This page does not exist, or is not a part of your space.

list-search = Search the list
list-found = { $count } of { $all }
list-before = Previous page
list-after = Next page
list-page = Page { $page } of { $pages }

today-workshops = Today’s workshops
today-next = Nothing today; next, { $day }
today-none = No workshop is announced.
today-search = Search a workshop, a place, a partner, a stop
today-found = { $count ->
    [0] Nothing fits
    [one] 1 answer
   *[other] { $count } answers
}
filling-open = Everybody may come
filling-seats = { $taken } of { $seats } seats taken, { $free ->
    [0] none free
    [one] 1 free
   *[other] { $free } free
}
filling-waiting = { $taken } of { $seats } seats taken, { $waiting ->
    [one] 1 party waits
   *[other] { $waiting } parties wait
}
filling-lent = { $said }; { $lent ->
    [one] 1 of those taken is kept for kiosks
   *[other] { $lent } of those taken are kept for kiosks
}
full = Full
cancelled = Cancelled
moved = Moved
tell-cancelled = This workshop is cancelled
tell-moved = This workshop was moved since people signed up
tell-parties = { $count ->
    [one] One party is signed up. Its phone will say so; if it left a number, call it.
   *[other] { $count } parties are signed up. Their phones will say so; call those who left a number.
}
whom-seats = { $taken ->
    [one] 1 seat is promised already, of { $seats }: the person keeps it.
   *[other] { $taken } seats are promised already, of { $seats }: everybody keeps theirs. Make room for them, or call them.
}
whom-moves = { $count ->
    [one] 1 appointment of the programme moves with the event.
   *[other] { $count } appointments of the programme move with the event.
}
whom-beyond = { $count ->
    [one] 1 appointment falls after the last day. Change its day, or keep more days.
   *[other] { $count } appointments fall after the last day. Change their day, or keep more days.
}
waits-tell = { $count ->
    [one] 1 party to tell: { $title } has changed.
   *[other] { $count } parties to tell: { $title } has changed.
}
tell-go = See who is signed up
waits-title = What waits
waits-nothing = Nothing waits for you here.
waits-parties = { $count ->
    [one] 1 party is on the waiting list that day.
   *[other] { $count } parties are on the waiting list that day.
}
waits-requests = { $count ->
    [one] 1 request waits for an answer.
   *[other] { $count } requests wait for an answer.
 }
waits-words = { $count ->
    [one] 1 text in free words is to be read.
   *[other] { $count } texts in free words are to be read.
 }
waits-drafts = { $count ->
    [one] 1 draft is not published. It is gone when this page is closed.
   *[other] { $count } drafts are not published. They are gone when this page is closed.
}
silent-title = { $count ->
    [one] 1 device has been silent for more than an hour
   *[other] { $count } devices have been silent for more than an hour
}
silent-go = See the devices

programme-none = No workshop is yours at the moment.
walls = On a big screen:
wall-programme = What is on
wall-trail = Passages
wall-feedback = Feedback
workshop-new = New workshop
trail-new = New trail
trail-new-text = Publish it first: its stops are added then, on its page. People see it with its first stop.
trail-add-stop = Add a stop
stop-new = New stop
partner-new = New partner
partner-first = First, who holds it
partner-first-text = A workshop or a stop is held by a body. Add one: the centre itself, for example.
event-edit = The event
event-none = Your town has no event yet
event-none-text = First say what it is called and when it begins. Partners, workshops and stops come after.
event-begin = Describe the event
trail-first-title = The trail
back-to-programme = Programme
back-to-trail = Trail
back-to-sign-ups = Sign-ups
for-everyone = Everybody
for-families = Families
for-seniors = Older people
for-schools = School classes
is-workshop = Workshop
is-bus = Bus
is-forum = Forum
field-title = Title
field-about = What happens there
field-place = Place
field-town = Who signs
field-event = Name of the event
field-event-about = In two lines
field-first-day = First day
field-days = Number of days
field-lease-seats = Seats that a kiosk may promise without a network
lease-seats-hint = For each workshop and each kiosk. The kiosk keeps these seats to itself while it is in service; if it restarts without a network, it promises none any more. Empty: none, and without a network people join the line.
field-lease-in-all = All kiosks together, for each workshop
field-lease-minutes = For how many minutes a kiosk without a network may promise them
field-body = Name of the body
field-sense = Sense
field-day = Day
field-start = From
field-end = To
field-seats = Seats
field-audience = For whom
field-kind = Kind
field-accessible = A wheelchair gets in
field-spoken = Languages spoken, besides French
field-asks-ages = Ask how old the children are at sign-up
field-offer-on = Free seats offered to those who follow
offer-on-hint = How many hours before the start a seat that the first in line cannot use goes to those behind. Empty: never.
field-cancelled = Cancelled: does not take place
field-partner = Held by
field-name = Name of the stop
field-riddle = Riddle
field-also = What this stop can also do for you
field-access = On the spot
field-picture = Picture on the poster and the phone
field-trail-title = Name of the trail
field-trail-about = In two lines
field-trail-order = The order
field-trail-stops = The stands, in their order
field-trail-plan = The plan
field-trail-entrance = The way in, on the plan
field-trail-souvenir = What awaits at the end
field-empty = (empty)
workshop-past = This day and hour are over. Change them, or nobody can come.
seats-hint = Leave it empty if everybody may simply come.
seats-none = Everybody may come
wrong-title = Give it a title.
wrong-place = Say where it takes place.
wrong-town = Say who signs, for example: the centre’s name.
wrong-event = Give the event a name.
wrong-first-day = Choose a day.
wrong-days = Write a number from 1 to 31.
wrong-lease-seats = Write a number from 1 to 1000, or leave it empty.
wrong-lease-in-all = Write a number at least as large as that of one kiosk, and 1000 at most.
wrong-lease-minutes = Write a number of minutes, from 1 to 1440.
wrong-body = Give it a name.
wrong-day = Choose a day.
wrong-start = Write a time, for example 14:00.
wrong-end = The end comes after the beginning.
wrong-seats = Write a number, or leave it empty.
wrong-offer-on = Write a number of hours, from 0 to 255, or leave it empty.
wrong-name = Give it a name.
wrong-trail-title = Give it a name.
wrong-trail-souvenir = Write the sentence in French first, or empty the other languages.
draft = Draft
draft-here = Draft: not yet published
draft-drop = Drop the draft
publish = Publish…
publish-title = Publish these changes?
publish-text = From now on everybody reads this:
publish-yes = Publish now
publish-no = Go on writing
form-not-yet = { $count ->
    [one] One thing has to be put right before publishing; it is said at its place.
   *[other] { $count } things have to be put right before publishing; each is said at its place.
}
published-see = See what is published
published = It is published: everybody reads it now.
not-published = It is not published. { $why }
translated = Another language keeps its old text; only the French changes here.
collision-title = Somebody else has published in the meantime
collision-text = Nothing is lost. Look at both texts, then choose which one stays. Your other changes stay in the draft, and theirs stay published.
collision-apart = Nothing is lost: you have not changed the same things. Your draft keeps your changes, on top of theirs.
collision-mine = Yours
collision-theirs = Theirs
collision-keep = Keep mine
collision-take = Take theirs
collision-go-on = Go on with both

trail-text = The stops of the trail. On a tablet, hold one: cards pass there all day.
trail-empty = No stop is announced yet.
trail-none = No stop is yours at the moment.
trail-print = Print posters and cards
trail-hold = Hold this stop
trail-designs = The trails
trail-stands = The stands
trail-placed = On the plan: { $placed } of { $all }
order-free = In any order
order-free-hint = Everybody begins where there is room.
order-set = One stand after another
order-set-hint = The phone says which one comes next. Whoever comes sooner is welcome all the same, and their visit counts. Read the trail’s text again: it may still speak of any order.
design-up = Up
design-up-what = Up: { $stop }
design-down = Down
design-down-what = Down: { $stop }
design-souvenir = The souvenir
design-souvenir-text = A sentence for who has done all stands: what awaits them, and where.
plan-text = A sketch of the hall: its top is the far end. Visitors see it on their phones.
plan-put = To be placed: { $what }. Touch a square, or choose it in the list.
plan-lift = Everything is placed. To move a stand, touch it, then touch its new square.
plan-nowhere = Not on the plan
plan-way-in = The way in
picture-none = No picture
picture-hint = The picture stands beside the riddle, on the phone and on the poster. The riddle must be understood without it.

print-title = Print the trail
print-text = What is printed lies on a table: a poster at each stop, a card for whoever has no phone, a sheet for a class.
print-what = What is to be printed?
print-posters = The posters of the stops
print-posters-hint = One page a stop: its QR, its code and its pictogram.
print-cards = Passport cards
print-cards-hint = Eight a page, to be cut. Each has its code, its picture and its colour.
print-classes = Class sheets
print-classes-hint = One page a class, which the teacher shows at each stop.
print-pages = How many pages?
print-pages-less = One page less
print-pages-more = One page more
print-prepare = { $count ->
    [one] Prepare 1 page
   *[other] Prepare { $count } pages
}
print-more = { $count ->
    [one] Prepare 1 other page
   *[other] Prepare { $count } other pages
}
print-do = { $count ->
    [one] Print 1 page
   *[other] Print { $count } pages
}
print-ready = { $count ->
    [one] 1 page is ready.
   *[other] { $count } pages are ready.
}
print-once = Print each page once only: two cards that are the same would be one passport. For more, prepare other pages.
print-few = { $count ->
    [0] This device has no numbers for cards. It is given some when you prepare pages with the network.
    [one] Without a network this device can still print 1 card. Ask for fewer pages.
   *[other] Without a network this device can still print { $count } cards. Ask for fewer pages.
}
print-no-key = Cards need the network once. Come back here when the centre answers.
print-not-kept = This browser keeps nothing: cards might be printed twice. Leave private browsing, then come back.

poster-scan = With a phone: scan this square.
poster-type = Without a camera: type this code.
poster-card = Without a phone: ask for a card at the desk.
poster-qr = The QR of the stop { $stop }
paper-held-by = Stop held by { $partner }

paper-show = Show this card at each stop.
paper-qr = The QR of the card { $code }
sheet-title = Class sheet
sheet-show = Show this sheet at each stop: the whole class passes at once.
sheet-school = School and class
sheet-stop = Stop
sheet-people = How many
sheet-time = Time
sheet-order = The stands follow one another in this order. Is one of them full? Go on to the next: everything counts.
look-of = { $picture } in { $colour }
picture-1 = Cat
picture-2 = Dog
picture-3 = Fish
picture-4 = Bird
picture-5 = Rabbit
picture-6 = Horse
picture-7 = Cow
picture-8 = Butterfly
picture-9 = Carrot
picture-10 = Cherries
picture-11 = Tree
picture-12 = Sailing boat
colour-1 = red
colour-2 = blue
colour-3 = green
colour-4 = yellow
colour-5 = purple
colour-6 = black

stand-take-text = This device becomes the post of the stop: cards pass here all day, even without a network. It shows nothing else until it is given back.
stand-take = Hold this stop on this device
stand-not-kept = This browser keeps nothing. Leave private browsing, then try again.
stand-field = The person’s card
stand-hint = Scan it, or type its six letters and digits.
stand-do = Note the passage
stand-waiting = Show a card.
stand-passed = Welcome!
stand-passed-class = { $people ->
    [one] Welcome, 1 person is noted.
   *[other] Welcome, { $people } people are noted.
}
stand-already = Passed here already at { $time }
stand-already-text = It is noted: nothing is counted twice.
stand-taken-back = This passage does not count any more
stand-wrong = Card not read
stand-not-a-card = This is no passport card. Show the card’s QR, or type its code.
stand-code-length = A card has 6 letters or digits. You have typed { $typed }.
stand-class = How many came?
stand-class-hint = Adults with them included.
stand-class-less = One person less
stand-class-more = One person more
stand-class-do = { $people ->
    [one] Note 1 person
   *[other] Note { $people } people
}
stand-class-not = Note nothing
stand-class-first = The class first: how many came?
stand-class-first-text = The other card is not noted yet. Note the class, or choose “Note nothing”; then pass that card.
stand-last = The last passages
stand-none = Since this page was opened, nobody has passed on this device.
stand-card-before = A card, before this page was opened
stand-class-before = A class, before this page was opened
stand-undo-at = Take back the passage of { $time }
stand-undo = Take back
stand-undo-label = Take back the passage of { $card }
stand-undone = Taken back
stand-total = { $count ->
    [0] No passage at this stop
    [one] 1 passage at this stop
   *[other] { $count } passages at this stop
}
stand-offline = { $count ->
    [0] No network. Go on: everything will be kept here.
    [one] No network. Go on: 1 send is kept here.
   *[other] No network. Go on: { $count } sends are kept here.
}
stand-silent = Without sound
stand-give-back = Give this device back
stand-give-back-sure = Give this device back?
stand-give-back-text = What is kept here will still be sent. To hold the stop again, somebody has to sign in.
join-begin = Join two cards
join-not = Join nothing
join-first = Show the first
join-second = Show the other
join-show = The card’s QR, or that of the receipt on the phone. With the code alone, the desk does it.
join-same = This is the same card twice. Show the other.
join-unlike = One is a class’s sheet, the other one person’s card: these are not joined.
join-done-short = They are joined
join-done = Both show the same passages, and each stop counts once.
join-one = A card of the trail
join-two = Two cards, one person?
join-stop = Stop
join-phone = A phone
join-nowhere = No passage has been received yet.
join-other = A lost card, or a phone beside it: now scan the other, or type its code.
join-ask = Ask the person where they have been. A stop passed with both counts once, at the first time.
join-at-once = These two cards were at two stops at once. Is it really the same person?
join-do = Join the two
join-part = Part this card from those it is joined with: { $card }
join-part-do = Part
join-part-sure = Part this card?
join-part-text = It keeps its own passages and counts alone again. The others stay joined.
join-parted = Done: this card counts alone.

attendance-go = Note who comes
back-to-parties = Back to the sign-ups
attendance-go-count = Count who comes
is-over = Over
attendance-not-today = This moment is not today. What is noted here counts for its own day.
attendance-sheet-walk-ins = Came without signing up, as strokes:
attendance-field = Somebody’s code
attendance-hint = The first four letters of their code, the whole code, or its QR.
attendance-do = Note as present
attendance-list = Who signed up
attendance-figures = What it adds up to, in people
attendance-expected = Expected
attendance-present = Present
attendance-excused = Excused
attendance-absent = Absent
attendance-open = Not noted yet
attendance-walk-ins = Came without signing up
attendance-walk-ins-hint = How many people, no names.
attendance-walk-ins-less = One person fewer who had not signed up
attendance-walk-ins-more = One person more who had not signed up
attendance-is-present = { $came ->
    [one] 1 present
   *[other] { $came } present
} of { $people }
attendance-is-excused = Excused
attendance-is-absent = Absent
attendance-is-open = Not noted yet
attendance-kept = kept here
attendance-received = received by the centre
attendance-children = { $count ->
    [0] no children
    [one] 1 of them a child
   *[other] { $count } of them children
}
ages-of = aged { $ages }
attendance-waits = On the waiting list
attendance-withdrew = Withdrew, then came
attendance-came = Came, { $code }
attendance-came-less = One fewer, { $code }
attendance-came-more = One more, { $code }
attendance-otherwise = Another tablet had noted: { $what }, at { $time }. Touch what is right.
attendance-told = { $code }: { $what }
attendance-already = { $code }: noted already, { $what }
attendance-several = Two parties have these letters. Type the whole code.
attendance-not-here = This code is not on this list. See whether it is the right workshop, or count the person as not signed up.
attendance-code-length = Type the first 4 letters of the code, the 5 of the sheet, or the 12 of the whole code. You typed { $typed }.
attendance-offline = { $count ->
    [0] No network. Go on: everything will be kept here.
    [one] No network. Go on: 1 send is kept here.
   *[other] No network. Go on: { $count } sends are kept here.
}
attendance-signed-out = { $count ->
    [0] You are signed out. Go on: everything will be kept here. Sign in to send it.
    [one] You are signed out. 1 send is kept here. Sign in to send it.
   *[other] You are signed out. { $count } sends are kept here. Sign in to send them.
}
attendance-refused = The centre could not take this
attendance-not-loaded = The list is not on this device yet. Open this page once with a network.
attendance-print = Print the sheet
attendance-finish = Finish on this device
attendance-finish-sure = Finish on this device?
attendance-finish-text = The centre has received everything. The list is erased from this device.
attendance-finish-wait = { $count ->
    [one] 1 send still waits here. You can finish once the centre has it.
   *[other] { $count } sends still wait here. You can finish once the centre has them.
}
attendance-sheet-code = Code
attendance-sheet-people = People
attendance-sheet-adults = Adults
attendance-sheet-children = Children
attendance-sheet-notes = To know
attendance-sheet-came = Came
attendance-sheet-foot = The first four letters are the beginning of the person’s code; the fifth, apart, checks what is typed. No name, no phone.

needs-title = To see to
list-childcare = { $count ->
    [one] 1 child to be minded
   *[other] { $count } children to be minded
}
list-transport = { $count ->
    [one] 1 person to be fetched from the bus stop
   *[other] { $count } people to be fetched from the bus stop
}
list-meatless = { $count ->
    [one] 1 meal without meat
   *[other] { $count } meals without meat
}
list-step-free = { $count ->
    [one] A way without steps, for 1 party
   *[other] A way without steps, for { $count } parties
}
list-signing = { $count ->
    [one] An interpreter of sign language, for 1 party
   *[other] An interpreter of sign language, for { $count } parties
}
list-interpreter = { $count ->
    [one] An interpreter, { $language }, for 1 party
   *[other] An interpreter, { $language }, for { $count } parties
}
need-short-childcare = minding
need-short-transport = bus stop
need-short-meatless = no meat
need-short-step-free = no steps
need-short-signing = sign language

sign-ups-text = Who comes and who waits, workshop by workshop. The code of a booking leads to its workshop too.
sign-ups-none = No workshop with sign-up is yours at the moment.
parties-none = Nobody has signed up yet.
party-confirmed = Has its seats
party-waiting = Waits, at place { $place }
lent-seats = { $count ->
    [one] A kiosk keeps 1 seat for the hours without a network.
   *[other] A kiosk keeps { $count } seats for the hours without a network.
}
lent-take-back = Take these seats back
lent-title = Take the kiosk’s seats back?
lent-text = For a kiosk that is lost or broken: while it is connected, it gives them back by itself as soon as somebody waits. The seats will be free at about { $time }, when the kiosk can promise nothing any more. What it has already confirmed to somebody stands.
lent-yes = Take back
lent-no = Leave
lent-taken-back = It is asked. The seats come back by themselves.
lent-sooner = The kiosk had already given them back.
sealed-open = Open the contact
sealed-title = Open this contact?
sealed-text = The contact is sealed. Opening it is written in the journal, with your name and your reason.
sealed-reason = Why
sealed-yes = Open it and write it down
sealed-none = Nobody has left a contact here.
sealed-name = First name
sealed-phone = Telephone
sealed-language = Language
sealed-word = The centre’s word

device-kiosk = Kiosk
device-tablet = Tablet
device-screen = Big screen
devices-none = No device is enrolled.
devices-again = Refresh the list
device-silent = Silent
device-seen = Last contact: { $moment }
device-unseen = Has said nothing yet
device-waiting = { $count ->
    [0] Nothing to send
    [one] 1 send waits
   *[other] { $count } sends wait
}
device-version = Version { $version }
device-not-kept = Its browser has not promised to keep its disk
device-clock = { $count ->
    [0] Clock off by more than a minute
    [one] Clock off by 1 minute
   *[other] Clock off by { $count } minutes
}
device-held = { $count ->
    [one] 1 send was waiting on it
   *[other] { $count } sends were waiting on it
}
device-retired = Retired: { $moment }
device-retire = Retire…
device-retire-title = Retire “{ $name }”?
device-retire-text = The centre no longer knows the device. What it still keeps, it can still send. The seats that a kiosk kept are taken back under “Sign-ups”, workshop by workshop.
device-retire-waiting = { $count ->
    [one] At the last contact it still had 1 send waiting.
   *[other] At the last contact it still had { $count } sends waiting.
}
device-retire-yes = Retire this device
device-retire-no = Keep it
device-new = Enrol a device
device-name = Its name
device-name-hint = For example: Kiosk at reception
device-kind = What it is
device-code = Get a code
device-code-label = Enrolment code
device-code-text = On the device, open the centre’s address followed by /borne and type this code. It works once.
code-until = It works until { $moment }.

account-seen = Seen: { $moment }
account-ended = Account ended
account-end = End…
account-end-title = End the account of { $name }?
account-end-text = This person is signed out everywhere and can no longer enter. What they did stays in the journal.
account-end-yes = End this account
account-end-no = Keep it
way-back = Way back
way-back-code = Way back in
way-back-text = For { $name }. At { $house }, behind “I have a return code”, they write it and choose a new password.
invite-title = Invite somebody
invite-post = Their post
invite-partner = For which partner
invite = Get an invitation
invite-code = Invitation code: { $post }
invite-text = Give it by hand. The person opens /equipe on their device and types it behind “I have an invitation code”. It works once.

own-who = { $name }, { $post }. Your login: { $login }.
passkeys = Passkeys
passkeys-text = A passkey opens this place without typing anything: your device knows you by your finger, your face or its PIN. It works here only, and cannot be guessed. Do not make one on a device that others unlock.
passkeys-none = You have none yet: you come in with your password.
passkeys-elsewhere = To make a passkey, open this page at { $house }, in a browser that is up to date.
passkeys-nowhere = A passkey needs an address in https, with a name. Ask whoever looks after the server.
passkey-new = A new passkey
passkey-name = Its name
passkey-name-hint = For example: my phone
passkey-make = Make the passkey
passkey-made = Made { $moment }
passkey-used = Used { $moment }
passkey-unused = Not used yet
passkey-has-one = This device already keeps a passkey of yours: it is enough.
passkey-nobody = The passkey was not made. Try again, and let the device recognise you.
passkey-remove = Remove…
passkey-remove-title = Remove the passkey “{ $name }”?
passkey-remove-text = It will open nothing here any more. Then you can delete it from the device that keeps it, too.
passkey-remove-yes = Remove this passkey
passkey-remove-no = Keep it

journal-none = Nothing is written yet.
journal-whole = The journal is whole: no row was changed or taken out.
journal-broken = The journal is no longer whole: a row was changed or taken out. Tell the director, and keep the backups.
journal-reason = Reason: { $reason }
deed-opened = Opened a contact
deed-erased = Erased a contact
deed-found-none = Looked for a contact and found none
deed-could-not-open = Could not open a contact
deed-signed-in = Signed in
deed-signed-in-by-passkey = Signed in with a passkey
deed-passkey-kept = Made a passkey
deed-passkey-removed = Removed a passkey
deed-passkey-copied = A passkey was copied: it opens nothing any more
deed-signed-out = Signed out
deed-invited = Invited
deed-joined = Joined the team
deed-came-back = Came back with a code
deed-account-ended = Ended an account
deed-way-back-asked = Asked for a way back
deed-way-back-given = Was given a way back to hand over
deed-cards-numbered = Was given numbers to prepare cards
deed-device-invited = Asked for an enrolment code
deed-device-enrolled = Device enrolled
deed-device-retired = Retired a device
deed-published = Published or changed
deed-referral-sent = Sent a referral
deed-referral-moved = Moved a referral on
deed-words-shown = Let free words be shown
deed-words-hidden = Hid free words
deed-words-erased = Erased free words
deed-words-forgotten = Free words erased, as their time had passed
deed-accounts-forgotten = Accounts deleted, their time being over
deed-devices-forgotten = Devices deleted, their time being over
deed-traces-forgotten = Rows of the journal deleted, their time being over

subject-aid = The town’s aid: { $what }
subject-booking = a booking
subject-contact = a contact
subject-leaflet = Epicé’bon: { $what }
subject-lease = a kiosk’s seats
subject-occasion = the event
subject-partner = The partner: { $what }
subject-passports = passports
subject-referral = A referral to { $whom }: { $what }
subject-request = A request: { $what }
subject-sealing-key = the key that seals contacts
subject-settings = the settings
subject-stop = The stop: { $what }
subject-structure = The place: { $what }
subject-survey = The survey: { $what }
subject-trail = The trail: { $what }
subject-workshop = The workshop: { $what }

welcome-field = The person's ticket, or the code of a booking
welcome-do = Open
welcome-hint = Scan it, or type its letters: this line always listens. A card of the trail is read here too.
welcome-booking = This booking is in this workshop.
welcome-booking-none = No booking has this code. Read it again with the person: it may have been given back.
welcome-no-engine = The engine is not here yet. Check the network, then scan the ticket again.
welcome-nothing-kept = The ticket is read here and nowhere else: nothing is sent, nothing is kept.
welcome-older = This ticket is from another month: the amounts are computed anew for this month.
welcome-next = Erase, next person

import-title = Import a table
import-lead = Choose a CSV file. Nothing is published before you have read what it would change, and said yes.
import-what = What the table holds
import-partners = Partners
import-workshops = Workshops
import-file = The file
import-needed = Columns that are needed: { $columns }.
import-possible = Columns that may be there: { $columns }.
import-model = Download a model
import-do = { $count ->
    [one] Import 1 line…
   *[other] Import { $count } lines…
}
import-title-sure = { $count ->
    [one] Import 1 line?
   *[other] Import { $count } lines?
}
publish-text-import = From now on, everybody will read what these lines announce.
import-leaves = { $count ->
    [one] 1 line to mend is left out. Mend it in the file, then choose it again: what is published is not published twice.
   *[other] { $count } lines to mend are left out. Mend them in the file, then choose it again: what is published is not published twice.
}
import-yes = Import now
import-no = Import nothing
import-done = { $count ->
    [one] Done: 1 line is published.
   *[other] Done: { $count } lines are published.
}
import-partly = { $count } lines are published; { $refused } are not, because somebody else changed them meanwhile. The list below says what is left.
import-unanswered = Not everything is published: { $why } Import again; nothing will be published twice.
import-new = { $count ->
    [0] Nothing new
    [one] 1 new line
   *[other] { $count } new lines
}
import-changed = { $count ->
    [0] Nothing changes
    [one] 1 line changes
   *[other] { $count } lines change
}
import-same = { $count ->
    [0] Nothing published before
    [one] 1 published already
   *[other] { $count } published already
}
import-bad = { $count ->
    [0] Nothing to mend
    [one] 1 line to mend
   *[other] { $count } lines to mend
}
import-lines = The lines of the file
import-line = Line { $line }
import-is-new = New
import-is-changed = Changes
import-is-same = Published already
import-is-bad = To mend
import-flaw = { $column }: “{ $cell }”. { $why }
import-flaw-empty = { $column }: { $why }
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
why-empty = Fill this cell.
why-too-long = Write { $most } letters at most.
why-formula = A cell that begins with =, +, - or @ is a formula to a spreadsheet: take that sign away.
why-control = An invisible character hides there: write this cell anew.
why-not-a-day = Write a day like 12/10/2015.
why-outside-event = The event lasts from { $first } to { $last }: choose one of these days.
why-no-event = The town has not said yet when its event takes place.
why-not-a-time = Write a time like 17h30.
why-ends-before = The end comes after the start.
why-not-a-number = Write a number, or leave it empty if everybody may simply come.
why-unknown-partner = No partner has this name: check the spelling, or import the partners first.
why-not-among = Write one of these words: { $words }.
why-twice = Line { $line } says the same already: keep one of the two.
unreadable-empty = There is nothing below the headings.
unreadable-not-text = This is no CSV file. In your spreadsheet, choose “Save as”, then “CSV”.
unreadable-too-large = This file is too large: 2 MB and { $most } lines at most. Cut it into several.
unreadable-missing = Columns are missing: { $columns }. The first line of the file holds their headings.
unreadable-twice = The column “{ $column }” is there twice: take one away.

room-settings = Settings
field-town-name = The town’s name
field-address = The centre’s address
field-phone = Telephone
field-opening = When it is open
field-accent-day = Colour on light ground
field-accent-night = Colour on dark ground
field-languages = Languages offered to the public
field-k = People, at least, for a figure to be shown
field-contacts-days = Sealed contacts: days after the last contact
field-accounts-days = Accounts: days after the last visit
field-traces-days = Rows of the journal: days
field-devices-days = Retired devices: days
wrong-town-name = Give the town’s name, in 120 letters at most.
wrong-address = One line, of 120 letters at most.
wrong-phone = One line, of 120 letters at most.
wrong-opening = 400 letters at most.
wrong-accent-day = This colour cannot be read everywhere: choose a darker one.
wrong-accent-night = This colour cannot be read everywhere: choose a lighter one.
wrong-languages = Choose among the languages of the list.
wrong-k = A number from 5 to 100.
wrong-contacts-days = From 30 days to the law’s limit, or leave it empty.
wrong-accounts-days = From 30 days to the law’s limit, or leave it empty.
wrong-traces-days = From 30 days to the law’s limit, or leave it empty.
wrong-devices-days = From 30 days to the law’s limit, or leave it empty.
refusal-unfit-settings = One of these settings is not allowed. Put right what is marked, then publish again.
colour-title = The town’s colour
colour-text = It is for buttons and links. For everybody to be able to read, 4.5 to 1 at least is needed wherever it stands (WCAG, level AA); a colour that cannot be read is not published. The house comes with { $day } and { $night }.
ground-paper = On the page
ground-card = On a card
ground-well = In a well
ground-words = Under the words of a button
contrast-enough = { $place }: { $whole }.{ $tenths } to 1, can be read
contrast-weak = { $place }: { $whole }.{ $tenths } to 1, too weak
languages-title = The languages
languages-text = French is always there.
languages-offered = { $names }
terms-title = What is kept, and for how long
terms-text = The town can show less and keep for less long, never the other way round.
k-hint = 5 at least: nothing is shown about fewer people than this number.
term-hint = Empty: { $count } days, the limit. Else from 30 to { $count }.
term-law = The law’s limit

renewal = The next event
renewal-lead = The whole programme of this event, taken up from a new first day. Sign-ups, contacts, passages and opinions stay with the old one. Nothing is published before you say so.
renewal-goes-on = “{ $event }” lasts until { $day }. The next one is published from the day after: until then nothing that people read changes.
renewal-changed = Somebody has changed the programme since you began. What you see is up to date, and your choices are kept.
renewal-changed-go = I have looked
renewal-names-year = The name or the text of the event still speaks of last year.
renewal-moments = The workshops of the new event
renewal-none = There is no workshop to take up.
renewal-coming = { $count ->
    [0] No workshop comes along
    [one] 1 workshop comes along
   *[other] { $count } workshops come along
}
renewal-left = { $count ->
    [one] 1 stays behind
   *[other] { $count } stay behind
}
renewal-stops = { $count ->
    [0] No stop
    [one] 1 stop
   *[other] { $count } stops
}
renewal-surveys = { $count ->
    [0] No survey
    [one] 1 survey
   *[other] { $count } surveys
}
renewal-looks = { $count ->
    [0] Nothing to look at closely
    [one] 1 to look at closely
   *[other] { $count } to look at closely
}
renewal-was = Before: { $moment }
renewal-stays = Stays behind
renewal-change = Change…
renewal-comes = Comes along to the new event
renewal-keep = Keep in the draft
renewal-keep-not = Change nothing
look-out-of-range = After the last day
look-other-weekday = Another day of the week
look-names-year = Speaks of last year
look-no-partner = Held by nobody
renewal-know = Good to know
renewal-know-report = The old programme is no longer shown. What people did there stays at the centre for as long as the law allows; first take the figures that you need, and a backup.
renewal-know-tablets = What a tablet may still have to send is received, and counted with the old event.
renewal-know-stops = Each stop gets a new address: print the posters anew. The four letters of its code stay the same.
renewal-know-open = Sign-up is open as soon as it is published. Titles, texts and places are put right afterwards, workshop by workshop.
renewal-sure = Publish the new event?
renewal-sure-text = From now on everybody reads “{ $event }”, from { $first } to { $last }: { $count ->
    [0] no workshop
    [one] 1 workshop
   *[other] { $count } workshops
}.
renewal-sure-before = The past event is shown to nobody any more. This cannot be undone.
renewal-yes = Publish the new event
renewal-published = It is published: everybody reads the new event, and can sign up for it.
refusal-event-not-over = The next event begins after the end of this one, and is not published before. Choose a later first day, or wait for the end.

room-returns = Ways back
back-to-returns = Ways back
returns-lead = A colleague has lost their password, or their device. Two people from here, one after the other, open the door to them again.
returns-none = There is nobody whom you could let back in. For the direction, ask the direction.
return-asked = Asked for by { $name }
return-asked-own = Asked for by you
return-face = Look at their face first
return-face-text = Whoever has this code comes into this person’s account, and does what they can do: read sign-ups, sometimes open a contact. Give it to the person themselves, in front of you. Never by telephone, never to somebody who takes it along.
return-first = It takes two people. You are the first: the code comes when a second one, on this page, has recognised the person too.
return-wait = Noted. A colleague now opens this page, recognises the person in turn, and is given the code. After { $moment } you would have to begin again.
return-second = { $name } has asked for it. You are the second person: do not rely on that, look for yourself.
return-knows = { $name } is in front of me, and I know their face
return-ask = Ask for the code
return-get = Be given the code
return-journal = Your name and theirs are written into the journal.
return-print = Print this code
return-once = It is used once. This person’s former ways in close when they use it. This code is not shown again once you leave this page.
room-take-up = Take-up
take-up-empty = Nothing is shown yet: at least { $k } answers alike are needed, of a past week.
take-up-year = Year
take-up-right = Right
take-up-town = The town’s aids
take-up-all = All
take-up-few = < { $k }
take-up-save = Save these tables (CSV)
take-up-file = take-up-{ $year }
take-up-first-sentence = At the first visit, { $lacks } of { $all } likely rights were not there.
take-up-why = Why the right is not there
take-up-why-sentence = The first reason: “{ $reason }”, { $count } times.
take-up-why-none = No reason has been given often enough yet.
take-up-funnel = From likely to received
take-up-later-sentence = Two months later, of { $back } answers: { $asked } requests and { $received } rights received. Not everybody comes back to say so.
take-up-likely = Likely, not there yet
take-up-back = Answers two months later
take-up-asked = Asked for
take-up-received = Received
take-up-at-first = At the first visit
take-up-at-later = Two months later
take-up-how = Each number is brought down to whole groups of { $k } answers, up to last Sunday: nothing tells what one person answered. Totals are the sum of what is shown. One person may answer several times.
take-up-said-has = Received already
take-up-said-waits = Asked, waiting
take-up-said-not_known = Not known
take-up-said-not_asked = Known, not asked
take-up-said-not_received = Asked, nothing came
take-up-said-not_offered = Not offered
take-up-said-no_reason = No reason given
take-up-said-received_to50 = Received, up to €50
take-up-said-received_to150 = Received, €51 to €150
take-up-said-received_to300 = Received, €151 to €300
take-up-said-received_more = Received, over €300
take-up-said-received_unsaid = Received, amount unsaid
take-up-said-refused_conditions = Refused: conditions
take-up-said-refused_papers = Refused: paper missing
take-up-said-refused_unclear = Refused, reason unknown
take-up-said-still_waits = Asked, waiting
take-up-said-still_not_asked = Not asked yet

room-requests = Requests
requests-text = Who waits for a call, or offers a workshop. A contact is opened one at a time, with a reason; it is erased when it is done, after { $days } days at the latest. The list forgets what is closed after { $after } days.
requests-none = Nobody is waiting for now.
request-sooner = Somebody else has changed it meanwhile. The list is up to date.
request-call = Be called
request-visit = An appointment
request-any = at any time
request-morning = in the morning
request-afternoon = in the afternoon
request-evening = at the end of the day
request-take = I’ll see to it
request-give-back = Give back to the list
request-close = It is done
request-is-asked = Waiting
request-is-taken = Somebody is seeing to it
request-is-done = Done
request-is-withdrawn = Taken back by the person
request-is-expired = Too old
request-is-declined = Declined
request-show = Offers a workshop
proposed-any-day = any day
proposed-craft-kitchen = cooking
proposed-craft-garden = gardening
proposed-craft-hands = sewing, repairing
proposed-craft-music = music, dancing
proposed-craft-words = a language, stories
proposed-craft-other = something else
proposed-read = Read the offer
proposed-reason = Reading the offer of a workshop
proposed-word = What the person offers
proposed-named-yes = Their first name may stand in the programme.
proposed-named-no = Their first name must not stand in the programme.
proposed-plan = Make it a workshop
proposed-busy = Another workshop is being prepared: publish it first, or give its draft up.
proposed-with = With { $name }.
proposed-draft = This workshop comes from an offer. Once it is published, that is closed: the person sees it with their code, and their contact is erased.
proposed-decline = Decline
proposed-decline-title = Decline this offer?
proposed-decline-text = The person reads the reason with their code. What they wrote is erased at once.
proposed-decline-why = The reason
proposed-decline-choose = Choose a reason
proposed-decline-yes = Decline it
proposed-decline-no = Keep it
proposed-because-alike = A workshop like it is planned already
proposed-because-full = The programme is full for now
proposed-because-means = The kitchen, the tools or the place is lacking
proposed-because-unreached = The person could not be reached
proposed-because-agreed = Agreed with the person

room-feedback = Feedback
feedback-text = Count the hands raised in a room: they join the answers given on devices, and everybody counts once.
feedback-no-survey = The town asks no question yet.
feedback-count = A show of hands
feedback-question = The question asked
feedback-on-device = Have answered on a device already
feedback-on-device-hint = Ask: who has answered already, at the kiosk or on a phone? Count those hands too.
feedback-number = A whole number: 0, 1, 2…
feedback-count-do = { $count ->
    [0] Count the hands
    [one] Count { $count } hand
   *[other] Count { $count } hands
}
feedback-count-again = Put this count right
feedback-take-back = Take this count back
feedback-next = Another show of hands
feedback-counted = { $count ->
    [one] { $count } hand counted.
   *[other] { $count } hands counted.
}
feedback-taken-back = This count no longer counts.
feedback-answers = What people think of it
feedback-happy = { $happy } of { $all } are happy or very happy.
feedback-few = Fewer than { $k } answers on one side or the other: nothing is shown.
feedback-devices = On a device
feedback-hands = By hand
feedback-both = Both, counted once
changed-title = What changed
changed-text = The same questions, to the same people, before and after. Their phone joins the two answers; nobody knows whose they are.
changed-none = The town does not ask anything before and after yet.
changed-not-enough = Not enough people to say whether anything changed.
changed-better = Answers are happier after than before, and chance hardly explains it.
changed-worse = Answers are less happy after than before, and chance hardly explains it.
changed-same = No change that counts.
changed-sentence = Of { $all } people, { $better } answer higher after, { $same } the same and { $worse } lower.
changed-net = Higher less lower: { $at } points of 100 (at 95 %, between { $low } and { $high }).
changed-chance = If nothing had changed, chance would make such a difference { $times } times in 1,000 (Wilcoxon’s test).
changed-chance-none = If nothing had changed, chance would make such a difference less than once in 1,000 (Wilcoxon’s test).
changed-few = At least { $k } people are needed in each group: higher, the same, lower. Nothing is shown before.
changed-levels = Of { $all } people, { $before } said yes before and { $after } say yes after.
changed-percent = { $share } %
changed-before = Before
changed-after = After
changed-ends = Of { $all } people, { $top } were at the very top before: they could not rise. { $bottom } were at the very bottom.
changed-missing = At least { $before } answered before, { $after } after, { $both } both times.
changed-how = Each group that is shown has at least { $k } people. Answers are added in waves, once the day is over: neither a table nor the difference of two files says what one person answered. What is computed uses only what is shown.
changed-save = Save this table (CSV)
changed-file = what-changed
changed-question = Question
changed-group = Group
changed-people = People
changed-of = Of
changed-share = Share
changed-verdict = In a word
changed-group-better = Higher after
changed-group-same = The same
changed-group-worse = Lower after
changed-group-yes-before = Yes before
changed-group-yes-after = Yes after
changed-group-top = At the very top before
changed-group-bottom = At the very bottom before
changed-answered-before = Answered before, at least
changed-answered-after = Answered after, at least
changed-answered-both = Answered both times, at least
refusal-unlikely-hands = You counted { $raised } hands. There must be at least as many as people who answered on a device, and { $max } at most. Check the numbers.
room-directory = Directory
back-to-directory = Directory
directory-room-text = { $count ->
    [0] Nobody is there yet.
    [one] 1 place, as everybody reads it, also without a network.
   *[other] { $count } places, as everybody reads them, also without a network.
}
directory-room-none = Import a table (CSV) or an export of data·inclusion (JSON): each place will have its page.
directory-import = Import the directory
directory-import-lead = Choose a table (CSV) or an export of data·inclusion (JSON, schema v1: structures, services, or both). Nothing is published before you have read what it would change, and said yes. A place that is there already is brought up to date.
directory-services = { $count ->
    [0] No service
    [one] 1 service
   *[other] { $count } services
}
directory-as-of = as of { $day } { $year }
directory-take-out = Take out { $name }
directory-sure = Take out “{ $name }”?
directory-sure-text = This place disappears from the directory on all telephones and kiosks. To put it back, import it again.
directory-yes = Yes, take it out
directory-no = No, keep it
directory-sooner = Somebody has just changed this place: look at it again, then choose.
refusal-directory-full = The directory is full: take out places that no longer exist, then import again.
refusal-unfit-structure = The directory does not take this place as it is. Put right what is marked, then import again.
import-entry = No. { $n }
import-left = Left aside. { $what }
column-id = Identifier
column-address = Address
column-postcode = Postcode
column-town = Town
column-phone = Telephone
column-email = E-mail
column-site = Site
column-hours = Opening hours
column-languages = Languages
column-services = Services
column-needs = Needs
column-free = Free
column-cost = Price
column-whom = For whom
why-not-hours = Write it like “lundi au vendredi 9h-12h et 14h-17h ; samedi fermé”, or as OpenStreetMap does.
why-not-a-phone = Write a number like 02 48 00 00 00.
why-not-an-email = Write an address like accueil@example.org.
why-not-a-site = Write an address like https://example.org.
why-unknown-language = This language is not known here: write it in French, like “arabe” or “langue des signes”, with commas between them.
why-too-many = There can be { $most } at the most.
why-unknown-structure = This structure is neither in the file nor in the directory: import the structures first.
why-unfit = The directory does not take this as it is: make it shorter, and remove unusual signs.
unreadable-export-too-large = This export is too large: 16 MB and { $most } structures and services at the most. Keep those of your town.
unreadable-not-inclusion = This JSON file is no export of data·inclusion: a list “structures”, a list “services”, or both are expected.
unreadable-nothing = This export holds neither a structure nor a service.
room-aids = Local aid
back-to-aids = Local aid
aids-text = The aid that the town decides on by itself. What is published here appears in the results, on every phone and kiosk, offline too.
aids-none = No aid of the town is written yet.
aid-new = New aid
aid-number-of = Decision { $number }
aid-from-until = from { $from } to { $until }
aid-from-on = since { $from }
aid-is-published = Published
aid-is-withdrawn = Withdrawn
field-aid-name = Name of the aid
field-aid-what = What it is
field-aid-note = What to know before trusting it
field-aid-number = Number of the decision
field-aid-voted = Voted on
field-aid-body = Who voted it
field-aid-from = Valid from
field-aid-until = Until
field-aid-conditions = Conditions
field-aid-gives = What it gives
field-aid-papers = Papers that are asked for
field-aid-place = Where to ask for it
field-aid-phone = Telephone to ask for it
field-aid-examples = Examples worked out by hand
aid-what-hint = Two lines, as you would say it at the desk.
aid-note-hint = Optional.
aid-decision = The decision
aid-until-hint = Empty: until it is decided otherwise. An aid counts for a month if it is valid on the first day of that month.
aid-asked-for = To ask for it
aid-papers-hint = One paper a line.
aid-conditions-text = All of them have to be met. A condition is chosen among what the questions know of a household.
aid-condition-more = Add a condition
aid-condition-title = Condition { $number }: { $about }
aid-condition-drop = Remove condition { $number }
aid-figures = In the two sentences you can put these figures: { $figures }
aid-met = What is said when it is met
aid-not-met = What is said when it is not
aid-about = About what
aid-about-quotient-familial = Quotient familial
aid-about-reste-a-vivre = What is left to live on, a person and day
aid-about-monthly-resources = Resources of the month
aid-about-age = Age
aid-about-children = Number of children
aid-about-people = Number of people
aid-about-housing = Housing
aid-about-activity = Activity
aid-about-school-of-a-child = School of a child
aid-about-disability = Rate of disability
aid-about-entitled-to = Entitled to a national benefit
aid-about-kept = Condition made of others
aid-of = Of whom
aid-of-applicant = the person who asks
aid-of-any-adult = one of the adults
aid-of-every-adult = every adult
aid-of-youngest-child = the youngest child
aid-of-any-child = one of the children
aid-of-anybody = a person of the household
aid-is = Compared how
aid-is-less-than = less than
aid-is-at-most = at most
aid-is-at-least = at least
aid-is-more-than = more than
aid-is-between = between
aid-bound = With which number
aid-bound-euros = With how many euros
aid-bound-to = Up to
aid-from-age = From which age
aid-to-age = Up to which age
aid-ages = from { $from } to { $to } years
aid-rate = At least
aid-rate-under-50 = a recognised rate
aid-rate-50-to-79 = 50 %
aid-rate-80-plus = 80 %
aid-among = One of these answers is enough
aid-housing-tenant-social = Tenant in social housing
aid-housing-tenant-private = Tenant of a private landlord
aid-housing-tenant-private-furnished = Tenant, furnished
aid-housing-owner-no-loan = Owner without a loan
aid-housing-owner-with-loan = Owner with a loan
aid-housing-hosted-free = Hosted for free
aid-housing-hosted-contributing = Hosted, contributing
aid-housing-hostel = In a hostel
aid-housing-homeless = Without a home
aid-activity-employed = Employed
aid-activity-self-employed = Self-employed
aid-activity-unemployed = Unemployed
aid-activity-student = Student
aid-activity-retired = Retired
aid-activity-inactive = Without activity
aid-school-nursery = Nursery school
aid-school-primary = Primary school
aid-school-college = Collège
aid-school-lycee = Lycée
aid-school-higher = Higher education
aid-sentence = { $about }: { $what }
aid-kept = Kept as it stands: { $rule }
aid-gives-kind = What
aid-gives-in-kind = Help in kind
aid-gives-money = Money
aid-gives-price = A price by quotient familial
aid-weeks = For at most how many weeks (empty: without end)
aid-percent = Part of the price that the household pays, in %
aid-renewable = Can be given again
aid-euros = How many euros
aid-per = How often
aid-per-month = each month
aid-per-year = once a year
aid-per-once = once
aid-each-child = If the amount is for each child, say of which ages. Otherwise leave these two fields empty.
aid-given-in-kind = Help in kind; the household pays { $percent } % of the price
aid-given-weeks = Help in kind for at most { $weeks } weeks; the household pays { $percent } % of the price
aid-given-money = € { $euros }, { $per }
aid-given-price = The price by quotient familial stays as it was written.
aid-examples-text = At least three, with a yes and a no, best just on either side of a threshold. Invent the households: these examples are public. The aid is only published if the computation finds the same as you.
aid-example-more = Add an example
aid-example-title = Example { $number }: { $name }
aid-example-open = The household, and what has to come out
aid-example-drop = Remove example { $number }
aid-example-name = Who it is, in a few words
aid-example-month = For which month (2026-11)
aid-home-age = Age of the person
aid-home-activity = Activity of the person
aid-home-income = What comes in each month: pay, unemployment benefit or pension
aid-home-earned = The same over the year, two years ago (empty: as now)
aid-home-children = Ages of the children (4, 9)
aid-home-housing = Housing of the household
aid-home-rent = Rent a month
aid-home-couple = Lives as a couple
aid-expected = What has to come out
aid-expected-euros = Amount that has to come out, in euros
aid-expected-reason = Because of
aid-reason-any = no matter what
aid-reason-validity = the aid is not valid yet, or no longer
aid-reason-children = no child of these ages
aid-yes = Yes, this household gets it
aid-no = No, this household does not get it
aid-comes-out = The computation finds the same
aid-fails = The computation finds something else
aid-not-tried = It is computed as soon as everything can be read.
aid-fails-month = The amounts of this month are not checked. Take another month, this one for instance.
aid-fails-household = This household cannot be. Check the age, the children and the housing.
aid-fails-yes = The computation says yes. Check the household, or the conditions.
aid-fails-no = The computation says no, because of: { $reasons }. Check the household, or the condition.
aid-fails-no-amount = The computation finds no amount. Remove the one that you expect.
aid-fails-amount = The computation finds { $amount }. Check the household, or the amount.
aid-fails-reason = The computation says no for another reason: { $reasons }.
aid-wrong-empty = Something is missing here: write it.
aid-wrong-day = Choose a day.
aid-wrong-amount = Write an amount, for instance 9.99.
aid-wrong-number = Write a whole number, for instance 3.
aid-wrong-ages = Write ages, for instance 4, 9.
aid-wrong-kind = Choose what it is about, and what has to be.
aid-wrong-gives = Choose what it gives.
aid-wrong-language = “{ $code }” is no language.
aid-wrong-until = The last day comes after the first: change one of them.
aid-wrong-positive = Write more than zero.
aid-wrong-percent = Write a part from 0 to 100.
aid-wrong-span = The end comes after the beginning: write a larger number.
aid-wrong-bands = The bands of the quotient familial do not follow one another.
aid-wrong-month = Write a month like this: 2026-11.
aid-wrong-no-figure = This condition compares no figure: remove { $figure } from the sentence.
aid-wrong-figure = { $figure } does not exist here. You can put: { $known }
aid-wrong-figure-twice = { $figure } may be two different figures: remove it from the sentence.
aid-wrong-reason = This reason is no longer a condition of the aid: choose another.
aid-wrong-few = At least { $count } examples are asked for: add some.
aid-wrong-no-yes = No example expects a yes: add one.
aid-wrong-no-no = No example expects a no: add one.
aid-wrong-no-amount = Say the amount that has to come out.
aid-wrong-amount-in-kind = Help in kind, or a no, has no amount: remove it.
aid-wrong-deep = Too many conditions inside one another.
aid-wrong-note = These are demonstration data: say so here.
aid-touched-title = Who would be touched
aid-touched-text = Ten invented households, the same for every aid. Nobody real is looked at.
aid-touched = { $count ->
    [0] None of the { $all } sample households would get this aid.
    [one] One of the { $all } sample households would get this aid.
   *[other] { $count } of the { $all } sample households would get this aid.
}
aid-touched-change = Against what is published: { $more } more, { $less } fewer.
aid-touched-unknown = The amounts of that month are not checked yet: nobody can say who would be touched.
aid-sample-student = Student of 20, room at €380
aid-sample-alone = Person of 30 without resources, hosted
aid-sample-homeless = Person of 45 without a home
aid-sample-part-time = Mother alone, part-time, two children
aid-sample-unemployed = Unemployed person of 52
aid-sample-minimum = Couple on the minimum wage, three children
aid-sample-large = Couple, four children, rent of €780
aid-sample-comfortable = Couple with €4,200, two children
aid-sample-older = Retired woman alone, small pension
aid-sample-older-couple = Retired couple, owners
aid-sample-yes = Would get it
aid-sample-amount = { $amount }
aid-sample-no = Would not get it
aid-sample-changed = Change
aid-withdraw = Withdraw…
aid-withdraw-title = Withdraw this aid?
aid-withdraw-text = It disappears from the results, on every phone and kiosk as soon as they are connected. You find it here and can publish it again.
aid-withdraw-yes = Withdraw this aid
aid-withdraw-no = Leave it
aid-withdrawn-text = This aid is withdrawn: nobody sees it. “Publish” makes it visible again.
refusal-unfit-aid = This aid contradicts itself, or an example does not come out as expected. Put right what is marked, then publish again.
rail-referrals = Referrals
room-referrals = Referrals
referrals-lead = Lead somebody on to a partner, with their consent. It accepts and does it, or refuses and says why.
referrals-lead-partner = The people whom the centre sends to you, with their consent.
referrals-term = A referral names nobody: what is sealed is opened with a reason, and erased when it is closed. Unanswered, it expires after { $answer } days; accepted, after { $open } days. Closed, it is forgotten { $after } days later.
referrals-none = No referral for now.
referral-new = Lead somebody on
referral-partner = To whom
referral-purpose = What for
referral-name = Their first name, if they want
referral-phone = Their phone, if they want
referral-language = Their language
referral-word = A word to the partner
referral-word-hint = Sealed with the contact. { $most } letters at most, and nothing that the partner need not know.
referral-bad-word = This is too long. Write { $most } letters at most, on one line.
referral-agreed = The person agrees to be led on to this partner
referral-send = Send the referral
referral-sent = The referral is sent. The partner sees it in its own room.
referral-no-key = The centre’s key is not here yet: nothing can be sealed. Load the page again.
referral-no-partner = No partner is announced: add one in the programme.
referral-from = sent by { $name }
referral-until = until { $day }
referral-is-sent = Sent, no answer yet
referral-is-accepted = Accepted
referral-is-done = Done
referral-is-refused = Refused
referral-is-withdrawn = Taken back by the centre
referral-is-expired = Expired
referral-accept = Accept
referral-done = It is done
referral-refuse = Refuse…
referral-refuse-title = Refuse this referral?
referral-refuse-text = The centre sees the reason, and the sealed contact is erased.
referral-refuse-yes = Refuse it
referral-why = The reason
referral-withdraw = Take back…
referral-withdraw-title = Take this referral back?
referral-withdraw-text = For example when the person does not want it any more. The sealed contact is erased.
referral-withdraw-yes = Take it back
referral-back = Leave it as it is
refused-full = no room left
refused-not-ours = not what we do
refused-unreached = the person could not be reached
refused-unwanted = the person does not want it any more
purpose-budget = Budget, debts
purpose-digital = Doing things on line
purpose-family = Children, family
purpose-food = Food
purpose-health = Health
purpose-housing = Housing
purpose-rights = A right, its papers
purpose-work = Work, learning

room-report = Report
report-text = What the event came to, ready to print. Each figure says where it comes from. What you write here stays on this page: print before you leave it.
report-text-own = What you brought to the event. What you write here stays on this page: print before you leave it.
report-print = Print the report
report-ods = Save the tables (ODS)
report-csv = Save the tables (CSV)
report-file = report
report-source = Source: { $what }. As of { $day }.
report-days = From { $from } to { $to } { $year }
report-write-what = For you to write: what this event was
report-write-changed = For you to write: what you saw change
report-write-stop = For you to write: what you stop, what you keep, and why
report-reach = Who came
report-sum = { $workshops } moments in the programme, { $open } of them open to all. With sign-up: { $registered } people for { $seats } seats; { $waiting ->
    [0] nobody was left waiting.
    [one] 1 party was left waiting.
   *[other] { $waiting } parties were left waiting.
 }
report-came = Came
report-unnoted = not noted
report-came-sum = { $noted ->
    [0] Nobody noted anywhere who came: how many did is not known.
    [one] Who came was noted in 1 moment of { $workshops }: { $came } people, { $walk_ins } of them without signing up.
   *[other] Who came was noted in { $noted } moments of { $workshops }: { $came } people, { $walk_ins } of them without signing up.
 }
report-by-day = Day by day
report-passages = { $count } passages at the stops of the trail. A passage is not a person: whoever sees five stops counts five times.
report-passages-head = Passages
report-workshop = Moment
report-workshops = Moments
report-seats = Seats
report-registered = Signed up
report-waiting = Parties waiting
report-stop = Stop
report-stops = Stops
report-partner = Partner
report-partners = Who held what
report-thought = What people think of it
report-happy = Happy or very happy
report-answer = Answer
report-yes = Yes
report-count = How many
load-title = What each one carries
load-text = The hours that the programme asks of whoever holds a moment or a stop, in each of the three working groups. A stop counts for as long as the forum is open.
load-together = { $group }: { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}, { $hours } in all. The heaviest: { $most }, { $part }.
load-groups = A moment’s group follows from its kind and its public, in the programme: the bus and schools, the forum, and all the rest. The programme names nobody: ask a partner what hangs on one person there.
load-hours-head = Hours, by group
load-days = Days
load-double = In two places at once
load-alone = Alone to carry
load-hours = { $hours } h
load-convivial = Convivial workshops
load-schools = Schools and bus
load-forum = Forum
report-quiet = What could stop
report-quiet-text = Moments that are over to which fewer came than one person for three seats or, where nobody noted it, of which fewer than one seat in three was taken. Few people does not mean little use: first talk with those who hold them, and with those who came.
report-quiet-none = No past moment is like that.
source-programme = the programme that the town published
source-books = the programme, confirmed sign-ups, and who came where it was noted
source-trail = passages recorded at the stops, at the corrected time
source-feedback = the survey with five faces, on devices and by a show of hands
source-changed = the same questions before and after, in waves
source-take-up = answers about rights, up to last Sunday
funder-title = For your funders
funder-text = The event’s figures in the order of the financial account of a subsidy (form Cerfa 15059). Check the headings on the form’s latest version. No sum of money is known here.
funder-quality = 1. What was done, in words
funder-done = For you to write: how it was done
funder-people = Roughly how many people it served
funder-registered = { $count } people signed up for moments with seats.
funder-twice = One person may have signed up more than once, and walked the trail: do not add these numbers up.
funder-publics = For you to write: which people, and how you know (nobody is asked about it)
funder-where = When and where
funder-aims = For you to write: were the aims met, by your indicators?
funder-money = 2. Summary table and figures
funder-costs = For you to write: costs, income, differences from the planned budget and their reasons
funder-given = For you to write: what was given in kind (volunteering, loans, gifts)
funder-remarks = For you to write: how indirect costs are shared, remarks
walks-title = Quarter of an hour by quarter of an hour
walks-none = Nobody has passed at the stops yet.
walks-day = Day
walks-busiest = The most people: { $day }, between { $from } and { $to }, { $count } passages.
walks-calm = Calm right now: { $stops }.
walks-picture = Passages at each stop by quarter of an hour, { $day }; the numbers are in the table.
walks-table = Passages by quarter of an hour
walks-quarter = Quarter of an hour
walks-all = Together
walks-file = passages
walks-save-picture = Save the picture (SVG)
walks-save-table = Save these numbers (CSV)
flow-title = From one stop to the next
flow-file = walks
flow-later = How people go from one stop to the next is told two nights after: tablets have time to come home.
flow-people = Between { $least } and { $most } people walked this trail.
flow-people-exact = { $count } people walked this trail.
flow-all = At least { $count } saw all stops.
flow-most = The way most people went: from { $from } to { $to }, at least { $count } people.
flow-none = Not enough people yet: it takes groups of at least { $k } people.
flow-picture = An arc above goes to the right, one below to the left; the wider it is, the more people went that way.
flow-how = A class counts its people. Walks of which something is true of fewer than { $k } people are left out: each number is a least. Each day is counted once, two nights after: what comes later changes nothing.
flow-what = What
flow-at-least = At least
flow-untold = not shown
flow-came = Came to { $stops } stops
flow-way = From { $from } to { $to }

## Surveys

surveys = Surveys
surveys-text = What the town asks people: one question a screen, in less than a minute. Each survey has its address, for a QR or for the kiosk.
surveys-none = No survey is written yet.
survey-new = Write a survey
survey-of = Version { $version } · { $count ->
    [one] 1 question
   *[other] { $count } questions
}
back-to-feedback = Feedback
back-to-surveys = Surveys
field-survey-title = Title of the survey
field-survey-questions = Questions
survey-question = Question { $number }
survey-words = What is asked
survey-in = { $what } ({ $language })
survey-languages = { $what }: the other languages
survey-kind = How it is answered
survey-kind-faces = By one of the five faces
survey-kind-yes-no = By yes or no
survey-kind-choice = By a picture
survey-kind-number = By a number
survey-most = The greatest number possible
survey-choice = Answer { $number }
survey-picture = Picture of answer { $number }
survey-choice-more = Add an answer
survey-choice-less = Remove answer { $number }
survey-picture-alone = One person
survey-picture-bus = A bus
survey-picture-calendar = A calendar
survey-picture-child = A child
survey-picture-cooking = A pot
survey-picture-foot = A path
survey-picture-help = A hand and a heart
survey-picture-home = A house
survey-picture-money = Money
survey-picture-neighbourhood = A place
survey-picture-other = A question mark
survey-picture-phone = A telephone
survey-picture-school = School
survey-picture-smile = A smile
survey-picture-talk = A conversation
survey-picture-time = A clock
survey-picture-together = Several people
survey-picture-work = Work
survey-of-whom = Who is asked
survey-everybody = Everybody
survey-only-if = According to the answer to question { $number }: { $text }
survey-among = Only who has answered
survey-follows = → according to question { $number }
survey-up = Move question { $number } up
survey-down = Move question { $number } down
survey-without = Remove question { $number }
survey-more = Add a question
field-survey-by-link = By its address or its QR alone, not under “My opinion”
survey-place-link = People answer it by its address or its QR alone.
survey-place-before = It is offered on the phone to whoever opens the trail and has not yet passed a stop.
survey-place-after = It is offered on the phone after “My opinion”, to whoever answered before.
survey-place-all = { $count ->
    [0] It opens as soon as somebody touches “My opinion”.
    [one] It is offered under “My opinion”, beside another one: people choose first.
   *[other] It is offered under “My opinion”, beside { $count } others: people choose first.
 }
survey-found-link = By its QR
survey-found-all = Under “My opinion”
survey-address = Its address:
survey-poster = Show its poster
survey-poster-hide = Hide the poster
survey-poster-text = Tell us what you think. Less than a minute, without your name.
survey-poster-type = Without a camera: type this address.
survey-poster-qr = The QR of the survey { $survey }
survey-side = When they are asked
survey-side-before = Before
survey-side-after = After
survey-bank = Measuring before and after
survey-bank-text = Write two surveys with the same questions, one for before and one for after. Nothing else is asked there: these answers are joined on the phone.
survey-bank-question = A question from the store
survey-bank-add = Add this question
survey-about-food = Eating
survey-about-ties = Ties
survey-preview = See it as on a phone and at the kiosk
survey-preview-close = Close the preview
survey-preview-text = Touch it as people will. Nothing is sent.
survey-preview-again = Begin the preview again
survey-on-phone = On a phone
survey-at-kiosk = At the kiosk, made small
survey-version-new = A question changes its meaning, comes or goes: this will be version { $version }. The answers given so far stay with the question as it was.
survey-not-yet = This survey is not ready. Correct what is marked.
survey-wrong-text = Write what is asked.
survey-wrong-choices = From 2 to 6 answers, each with its words and a picture of its own.
survey-wrong-most = A number from 1 to 1000.
survey-wrong-only-if = Choose a question that comes before, and at least one answer.
survey-wrong-id = This question is there twice. Remove one.
survey-wrong-pair = What is asked before and after is asked alone. Remove this question, or write it elsewhere.
survey-wrong-questions = From 1 to 12 questions: add one, or remove some.
survey-kind-words = In their own words
survey-words-text = Asked at the end, of everybody, and anyone may skip it. What is written leaves sealed, with no link to the other answers, and is read in “Free words” before it is shown.
survey-wrong-words = Twice at most, and never beside a before and an after. Take this question out.
room-words = Free words
words-lead = What people wrote at the end of a survey. Nothing says who, or what else they answered. Read them: a name, somebody’s health or an accusation is not shown.
words-term = Everything erases itself a year after it was received. Each decision is written down, without the words.
words-none = Nobody has written anything yet.
words-more = { $count } more wait for their turn: read or erase these first.
words-show = Show
words-hide = Hide
words-erase = Erase…
words-erase-title = Erase these words?
words-erase-text = They leave the database and do not come back, even if a device sends them again. Older backups hold them sealed until they end themselves.
words-erase-yes = Erase for good
words-erase-no = Keep them
words-is-waiting = To be read
words-is-shown = Shown
words-is-hidden = Hidden
words-is-erased = Erased
words-shut = No key of the centre opens these words. They can only be erased.
words-of-before = A question of before ({ $survey })
words-has-address = There is something like an address in them: they cannot be shown.
words-has-digits = There is something like a number or a date in them: they cannot be shown.
words-has-link = There is something like a website in them: they cannot be shown.
words-has-mail = There is something like an e-mail address in them: they cannot be shown.
words-has-phone = There is something like a telephone number in them: they cannot be shown.
words-quoted = What they say of it
words-words = Words
words-waiting = { $count ->
    [one] { $count } to be read in “Free words”.
   *[other] { $count } to be read in “Free words”.
}
words-none-quoted = No words are shown for now.
source-words = free words read by the centre
feedback-yes = { $yes } out of { $all } say yes.
feedback-choices = Answers of { $all } people:
feedback-waves = What is answered today counts tomorrow, and as soon as each answer comes from { $k } people at least. So nobody can guess what one person has answered.
feedback-versions = Questions of before
feedback-versions-text = What was answered to questions that the town asks no more, or otherwise.
refusal-hands-published = This vote was counted on another day: it is in the results already and changes no more. Count a new vote.
refusal-unfit-survey = This survey is not ready. Correct what is marked, then publish again.

room-leaflets = Epicé’bon
back-to-leaflets = Epicé’bon
leaflets-text = The food chosen each month, with its recipes and what a portion costs. What is published is read on every phone and kiosk, also offline.
leaflets-none = No food of the month is written yet.
leaflet-new = New food of the month
leaflet-recipes = { $count ->
    [one] 1 recipe
   *[other] { $count } recipes
}
leaflet-is-published = Published
leaflet-waits = Waits for its month
leaflet-is-withdrawn = Withdrawn
field-food-month = Month
field-food-name = Food of the month
field-food-about = Why this one
field-food-season = Season
field-food-choosing = How to choose it
field-food-keeping = How to keep it
field-food-partner = Who cooks with people
field-food-recipes = Recipes
leaflet-choose = Choose a month
leaflet-nobody = Nobody
leaflet-recipe = Recipe { $number }
leaflet-recipe-more = Add a recipe
leaflet-recipe-less = Remove recipe { $number }
leaflet-title = Title of the recipe
leaflet-portions = For how many portions
leaflet-minutes = Minutes in all
leaflet-ingredients = What is needed
leaflet-ingredients-text = For the portions above. The price is that of the amount written; what a portion costs is worked out by itself. What is not measured, or costs nothing, stays empty.
leaflet-ingredient = Ingredient { $number }
leaflet-ingredient-more = Add an ingredient
leaflet-ingredient-less = Remove ingredient { $number }
leaflet-what = What
leaflet-amount = How much
leaflet-unit = Measure
leaflet-euros = Price in euros
leaflet-unit-gram = grams
leaflet-unit-millilitre = millilitres
leaflet-unit-piece = pieces
leaflet-unit-spoon = tablespoons
leaflet-unit-teaspoon = teaspoons
leaflet-unit-pinch = pinches
leaflet-steps = What is done
leaflet-steps-hint = A step a line, short: it is read standing in the kitchen.
leaflet-cost = { $each } a portion · { $all } for { $count } portions
leaflet-cost-unknown = What a portion costs appears here once the prices are written.
leaflet-preview = See the card
leaflet-preview-close = Close the card
leaflet-on-phone = The card, as on a phone
leaflet-read-out = { $title } ({ $portions } portions, { $minutes } min)
leaflet-translated = A sentence that is changed has no translations any more: it is read in French until somebody translates it.
leaflet-later = From the first day of the month ({ $month }) everybody will read this. Until then nobody sees it.
leaflet-done = It is published: it is read from the first day of its month.
leaflet-wrong-month = Choose a month.
leaflet-wrong-content = This is too long for a phone: shorten it, or remove a recipe.
leaflet-wrong-name = Write the food, in 60 letters at most.
leaflet-wrong-about = Write why, in 400 letters at most.
leaflet-wrong-season = This is too long: 400 letters at most.
leaflet-wrong-choosing = This is too long: 400 letters at most.
leaflet-wrong-keeping = This is too long: 400 letters at most.
leaflet-wrong-recipes = One to six recipes are needed: add one.
leaflet-wrong-title = Write a title, in 60 letters at most.
leaflet-wrong-portions = Write a number of portions, from 1 to 20.
leaflet-wrong-minutes = Write a number of minutes, from 1 to 600.
leaflet-wrong-ingredients = One to twenty ingredients are needed: add one.
leaflet-wrong-what = Write what it is, or remove this line.
leaflet-wrong-hundredths = Write a whole number; or 0.25, 0.5, 0.75 of a piece or a spoon.
leaflet-wrong-cents = Write a price, for example 0.90.
leaflet-wrong-cost = No ingredient has a price: write what they cost.
leaflet-wrong-steps = Write one to twelve steps, each in 400 letters at most.
leaflet-withdraw = Withdraw…
leaflet-withdraw-title = Withdraw this food of the month?
leaflet-withdraw-text = It goes from every phone and kiosk as soon as they are connected, with its recipes. You find it here and can publish it again.
leaflet-withdraw-yes = Withdraw this food
leaflet-withdraw-no = Leave it
leaflet-withdrawn-text = This food of the month is withdrawn: nobody sees it. “Publish” makes it visible again.
refusal-unfit-leaflet = This food of the month is not complete, or something in it cannot be. Put right what is marked, then publish again.
