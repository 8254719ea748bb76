### The words of the rights. They come to the device with the engine, when that door is opened.
### State: machine draft

unit-years = years
month-part-now = This month
month-part-m1 = Last month
month-part-m2 = Two months ago
month-part-m3 = Three months ago
month-part-before = The months before, on average
form-apl = This is APL, for social housing.
form-als = This is ALS (social housing allowance).
form-alf = This is ALF (family housing allowance).
form-free = Free for all your household.
form-paid = For a small contribution.
question-children = When were your children born?
question-children-why = Many benefits change with the age of the children.
question-children-hint = All children who live with you, even every other week, up to 25 years.
question-birth = What date of birth?
question-birth-why = Some rights begin or change at a certain age.
question-activity = What activity at present?
question-activity-why = Studies, work, unemployment and retirement open different rights.
question-activity-choice-employed = Employed
question-activity-choice-self_employed = Self-employed
question-activity-choice-unemployed = Out of work, with less than five years of work in the last ten
question-activity-choice-unemployed_long = Out of work, after five years of work or more in the last ten
question-activity-choice-student = Pupil, student or on a placement
question-activity-choice-retired = Retired
question-activity-choice-inactive = None of these
question-nationality = What nationality?
question-nationality-why = Some rights ask for a residence permit. Your answer stays on this device, we do not see it.
question-nationality-hint = The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
question-nationality-choice-french = French
question-nationality-choice-europe = European Economic Area or Switzerland
question-nationality-choice-protected = Other, with a protection (refugee, stateless, subsidiary protection)
question-nationality-choice-other = Other nationality
question-permit = For how many years in France, with a permit that allows to work?
question-permit-why = RSA asks for five years, the minimum pension for ten. Your answer stays on this device.
question-permit-hint = Count whole years. For Europeans, the years of stay. Write 0 if there are none.
question-incomes = What comes in or goes out each month?
question-incomes-why = Rights complete what you have: that sets the amounts.
question-incomes-hint = Also what stopped less than a year ago. Touch all that fits.
question-incomes-choice-wage = Pay
question-incomes-choice-unemployment = Unemployment benefit
question-incomes-choice-retirement = A retirement or survivor’s pension
question-incomes-choice-invalidity = An invalidity pension
question-incomes-choice-support_received = Child support received
question-incomes-choice-support_paid = Child support paid
question-incomes-choice-business = Sales or services of a micro-business
question-wage = How much pay?
question-wage-why = The calculation looks at this month, the last three and the year.
question-unemployment = How much unemployment benefit?
question-unemployment-why = The calculation looks at this month, the last three and the year.
question-retirement = How much pension?
question-retirement-why = The calculation looks at this month, the last three and the year.
question-invalidity = How much invalidity pension?
question-invalidity-why = The calculation looks at this month, the last three and the year.
question-support_received = How much child support received?
question-support_received-why = The calculation looks at this month, the last three and the year.
question-support_paid = How much child support paid?
question-support_paid-why = The calculation looks at this month, the last three and the year.
question-wage-hint = What is paid before tax, as on the pay slip (“net avant impôt”).
question-retirement-hint = All pensions together, basic and complementary.
question-support_paid-part-month = A month
question-business = What turnover a month?
question-business-why = A fixed part of the turnover counts as income.
question-business-hint = On average, before charges.
question-business-part-sale = Sales of goods
question-business-part-service_bic = Trade or craft services
question-business-part-service_bnc = Other services, liberal profession
question-registered = Registered as out of work since which day?
question-registered-why = After two months, earlier income counts less for housing benefit.
question-situation = One of these situations?
question-situation-why = Each opens or increases rights.
question-situation-hint = The rate is on the decision of the MDPH.
question-situation-choice-pregnant = A pregnancy
question-situation-choice-disability_50 = A recognised disability, 50 to 79 %
question-situation-choice-disability_80 = A recognised disability, 80 % or more
question-situation-choice-restriction = The MDPH has recognised a restriction of access to work (RSDAE)
question-young = Before 28: one of these situations?
question-young-why = They change the rights of young people.
question-young-hint = Two years of work: 3,214 hours in the last three years.
question-young-choice-worked_2_of_3 = Two years of work in the last three
question-young-choice-scholarship = A student grant
question-young-choice-parents_return = On the parents’ tax return
question-young-choice-parents_home = Lives at the parents’
question-housing = Where do you live?
question-housing-why = Housing opens a benefit, and counts in other rights.
question-housing-choice-tenant_social = In social housing
question-housing-choice-tenant_private = In an unfurnished rented home
question-housing-choice-tenant_private_furnished = In a furnished rented home
question-housing-choice-owner_no_loan = In my own home, without loan
question-housing-choice-owner_with_loan = In my own home, with a loan
question-housing-choice-hosted_free = At somebody’s, without paying
question-housing-choice-hosted_contributing = At somebody’s, sharing the costs
question-housing-choice-hostel = In a hostel or residence
question-housing-choice-homeless = Without a home
question-rent = What rent a month?
question-rent-why = Housing benefit depends on the rent.
question-rent-hint = Without charges, as on the receipt. For a loan, the monthly payment.
question-rent-part-month = A month
question-dwelling = Anything particular about this home?
question-dwelling-why = The rent ceiling depends on it.
question-dwelling-choice-flat_share = A shared flat
question-dwelling-choice-room_only = Only a room
question-dwelling-choice-family_landlord = The landlord is a parent, grandparent or child
question-separated = Alone with the children for less than eighteen months?
question-separated-why = RSA is higher in the first months.
question-children_situation = Is one of your children in one of these situations?
question-children_situation-why = Some benefits depend on it, child by child.
question-children_situation-hint = Touch all that fits.
question-children_situation-choice-custody = Shared custody
question-children_situation-choice-disability = Recognised disability of 50 % or more
question-children_situation-choice-wage = Earns pay
question-custody = In shared custody?
question-custody-why = The child then counts for half in some calculations.
question-child_disability = What recognised rate of disability?
question-child_disability-why = It opens the allowance for disabled children.
question-child_disability-choice-none = None
question-child_disability-choice-50_to_79 = 50 to 79 %
question-child_disability-choice-80_plus = 80 % or more
question-child_wage = What pay for this child?
question-child_wage-why = Above a limit, the child no longer counts as a dependant.
question-school = At which school?
question-school-why = There are grants for collège and lycée.
question-school-choice-none = None
question-school-choice-nursery = Nursery school
question-school-choice-primary = Primary school
question-school-choice-college = Collège (11 to 15)
question-school-choice-lycee = Lycée (15 to 18)
question-school-choice-higher = Higher education
question-savings = How much does the household have in savings?
question-savings-why = Its interest counts a little, and above 30,000 € more.
question-savings-hint = About. Write 0 if there is none.
question-savings-part-livret_a = On a Livret A
question-savings-part-other = Elsewhere (LDDS, LEP, current account …)
question-tax_income = What was declared to the tax office for two years ago?
question-tax_income-why = Benefits for children and AAH look at that year.
question-tax_income-hint = Amounts of the whole year, on last year’s tax notice.
question-tax_income-part-wages = Pay
question-tax_income-part-unemployment = Unemployment benefit
question-tax_income-part-pensions = Pensions
question-rfr = What reference tax income (RFR)?
question-rfr-why = The energy voucher and school grants look at it.
question-rfr-hint = On your last two tax notices. With two notices in a couple, add them.
question-rfr-part-n2 = Last year’s notice
question-rfr-part-n1 = This year’s notice
question-receives = What do you receive already?
question-receives-why = What is already paid counts for health cover and housing benefit.
question-receives-hint = Touch all that fits.
question-receives-choice-rsa = RSA
question-receives-choice-af = Family allowances (AF)
question-receives-choice-cf = Family supplement (CF)
question-receives-choice-asf = Family support allowance (ASF)
question-receives-choice-aah = Disabled adult’s allowance (AAH)
question-receives-choice-ass = Solidarity allowance after unemployment (ASS)
question-receives-choice-aspa = Minimum pension (ASPA)
question-receives-choice-asi = Invalidity supplement (ASI)
question-separated-choice-yes = Yes
question-separated-choice-no = No
question-custody-choice-yes = Yes
question-custody-choice-no = No

# The words of the rights stand beside their data in French.

## AAH (income for disabled adults)

right-aah-name = AAH (income for disabled adults)
right-aah-what = A monthly income for adults whose disability the MDPH recognises. The income of a partner does not count.
right-aah-limits = The MDPH decides on the rate and for how long. Without work, your income of two years ago counts. From 62 on, the rules change with your pension: ask at the reception.
right-aah-time-apply = About { $minutes } minutes, alone or with us.
right-aah-time-receive = Often { $weeks } weeks after a complete application. The MDPH must answer within four months. AAH counts from the month after your application.
right-aah-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-aah-step-ask = Send the form to the MDPH, with the medical certificate.
right-aah-step-answer = The MDPH answers by letter. If it says no, you can ask it to look again within two months: talk to us at the reception.
right-aah-step-income = If you work, tell the CAF your resources every three months.
right-aah-paper-identity = An identity card or a passport
right-aah-paper-residence-permit = Your residence permit, if you are not European
right-aah-paper-bank = Your bank details (RIB), in your name
right-aah-paper-mdph = The letter from the MDPH with the recognised rate, if you have it already
right-aah-paper-medical = The MDPH medical certificate, filled in by a doctor less than a year ago
right-aah-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-aah-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-aah-place-mdph = At the MDPH of the département (disability office): it decides on the disability.
right-aah-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-aah-place-msa = At the MSA, if you work or worked in farming.
right-aah-disability-met = In your household, the MDPH has recognised a disability of at least 50 %.
right-aah-disability-not-met = AAH asks for a recognised disability of at least 50 %. You can ask the MDPH to assess it: the CCAS helps you with the form.
right-aah-disability-unknown = The disability rate recognised by the MDPH is missing. It is written on its letter.
right-aah-restriction-met = The MDPH has recognised that the disability is a lasting barrier to work (RSDAE).
right-aah-restriction-not-met = Between 50 and 79 %, the MDPH must also recognise a lasting barrier to work (RSDAE). You can ask the MDPH for it.
right-aah-restriction-unknown = One answer is missing: does the letter of the MDPH speak of RSDAE (a lasting barrier to work)?
right-aah-retirement-met = The person is not older than { $maximum }.
right-aah-retirement-not-met = Between 50 and 79 %, AAH ends after the age of { $maximum }. Look at ASPA, which adds to a small pension.
right-aah-retirement-unknown = The age is missing: between 50 and 79 %, AAH ends after { $maximum }.
right-aah-age-met = The person has the age that is asked: { $minimum }, or less if the CAF no longer counts this person as a child.
right-aah-age-not-met = AAH begins at { $minimum }. For a child, look at AEEH.
right-aah-age-unknown = The age is missing: AAH generally begins at { $minimum }.
right-aah-resources-met = Your counted resources, { $resources } a month, are under the ceiling of { $ceiling }.
right-aah-resources-not-met = With { $resources } a month of counted resources or pension, no AAH is left to pay. The ceiling for resources is { $ceiling }; an invalidity pension is taken off as well. If your resources fall, look at this right again.
right-aah-resources-unknown = Some resources are missing: pay, unemployment benefit, pensions, or income of two years ago.
right-aah-sum-base = Full amount of AAH
right-aah-sum-resources = Taken off for your resources

## AEEH (allowance for a disabled child)

right-aeeh-name = AEEH (allowance for a disabled child)
right-aeeh-what = Monthly help for the parents of a disabled child under 20. Your income does not count.
right-aeeh-limits = This is the basic amount. The MDPH can add a supplement. Between 50 and 79 %, the MDPH also asks for care or special schooling.
right-aeeh-time-apply = About { $minutes } minutes, alone or with us.
right-aeeh-time-receive = Often { $weeks } weeks after a complete application. The MDPH must answer within four months. AEEH counts from the month after your application.
right-aeeh-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-aeeh-step-ask = Send the form to the MDPH, with the medical certificate.
right-aeeh-step-answer = The MDPH answers by letter. If it says no, you can ask it to look again within two months: talk to us at the reception.
right-aeeh-paper-identity = An identity card or a passport
right-aeeh-paper-residence-permit = Your residence permit, if you are not European
right-aeeh-paper-bank = Your bank details (RIB), in your name
right-aeeh-paper-birth = The family record book or birth certificates
right-aeeh-paper-mdph = The letter from the MDPH with the recognised rate, if you have it already
right-aeeh-paper-medical = The MDPH medical certificate, filled in by a doctor less than a year ago
right-aeeh-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-aeeh-place-mdph = At the MDPH of the département (disability office): it decides on the disability.
right-aeeh-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-aeeh-place-msa = At the MSA, if you work or worked in farming.
right-aeeh-child-met =
    { $children ->
    [one] A child under 20 has a recognised disability of at least 50 %.
   *[other] { $children } children under 20 have a recognised disability of at least 50 %.
    }
right-aeeh-child-not-met = AEEH asks for a child under 20 with a recognised disability of at least 50 %. You can ask the MDPH to assess it. After 20, look at AAH.
right-aeeh-child-unknown = The age of a child or the disability rate recognised by the MDPH is missing.
right-aeeh-sum-base = Basic allowance

## Allocations familiales (family allowances)

right-af-name = Allocations familiales (family allowances)
right-af-what = Monthly help from the second child on. Every family can have it; the amount depends on income.
right-af-limits = The amount is before CRDS (0.5 % is kept back). In shared custody it is supposed that the two parents share. If the rules for overseas France apply to you, ask the CAF.
right-af-time-apply = About { $minutes } minutes, alone or with us.
right-af-time-receive = Often { $weeks } weeks after a complete application.
right-af-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-af-step-ask = Often the CAF pays them without an application, from the second child on. If nothing comes, tell it about the birth or the arrival of the child on caf.fr.
right-af-step-proof = Send the papers that the CAF asks for.
right-af-paper-identity = An identity card or a passport
right-af-paper-residence-permit = Your residence permit, if you are not European
right-af-paper-bank = Your bank details (RIB), in your name
right-af-paper-birth = The family record book or birth certificates
right-af-paper-number = Your social security number, and your CAF number if you have one
right-af-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-af-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-af-place-msa = At the MSA, if you work or worked in farming.
right-af-children-met = You have { $children } dependent children under 20: { $minimum } are needed.
right-af-children-not-met =
    { $minimum } dependent children under 20 are needed; { $children ->
    [0] there are none
    [one] there is { $children }
   *[other] there are { $children }
    }. Other help exists from the first child on: look at PAJE, ARS and ASF.
right-af-children-unknown = The age or pay of a child is missing: { $minimum } dependent children under 20 are needed.
right-af-full-met = Two years ago, your counted resources were { $resources } for the year. Up to { $ceiling }, the amount is paid in full.
right-af-full-not-met = Two years ago, your counted resources were { $resources } for the year. Above { $ceiling }, the amount is reduced, but it is paid.
right-af-full-unknown = Your income of two years ago is missing (tax notice). The amount depends on it.
right-af-sum-base = Basic allowance, by number of children
right-af-sum-supplement = Supplement for an older child
right-af-sum-lump = Lump sum for a child of 20
right-af-sum-extra = Complement, just above a ceiling

## Aide au logement (APL, ALF or ALS: help with the rent)

right-aide_logement-name = Aide au logement (APL, ALF or ALS: help with the rent)
right-aide_logement-what = Help from the CAF that pays a part of the rent. It often goes directly to the landlord.
right-aide_logement-limits = This does not know hostels under a State agreement, nor loans to buy. It supposes a decent home and a lease in your name. The CAF decides.
right-aide_logement-time-apply = About { $minutes } minutes, alone or with us.
right-aide_logement-time-receive = Often { $weeks } weeks after a complete application. It counts from the month after you move in, if the application is made by then.
right-aide_logement-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-aide_logement-step-ask = Apply on caf.fr as soon as you move in: months before the application are not paid.
right-aide_logement-step-landlord = Give the CAF the rent form filled in by the landlord.
right-aide_logement-step-change = Tell the CAF each change: home, work, couple, child.
right-aide_logement-paper-identity = An identity card or a passport
right-aide_logement-paper-residence-permit = Your residence permit, if you are not European
right-aide_logement-paper-bank = Your bank details (RIB), in your name
right-aide_logement-paper-housing = Your lease, a rent receipt or a letter from the person who houses you
right-aide_logement-paper-landlord = The rent form (attestation de loyer), filled in by the landlord
right-aide_logement-paper-income-year = What you received in the last twelve months: pay slips, unemployment benefit, pensions
right-aide_logement-paper-number = Your social security number, and your CAF number if you have one
right-aide_logement-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-aide_logement-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-aide_logement-place-msa = At the MSA, if you work or worked in farming.
right-aide_logement-rented-met = You pay a rent, or a place in a hostel.
right-aide_logement-rented-not-met = This help is for people who pay a rent or a place in a hostel. If you pay a rent without a lease in your name, talk to us at the reception.
right-aide_logement-rented-unknown = One answer is missing: how you are housed.
right-aide_logement-landlord-met = The landlord is not a close relative.
right-aide_logement-landlord-not-met = The landlord is a parent, a grandparent, a child or a grandchild: the CAF pays no help. The CCAS can look for another home with you.
right-aide_logement-landlord-unknown = One answer is missing: is the landlord a close relative?
right-aide_logement-resources-met = With { $resources } a month of counted resources and a rent of { $rent }, help is possible.
right-aide_logement-resources-not-met = With { $resources } a month of counted resources and a rent of { $rent }, no help is left. If your resources fall, look at this right again.
right-aide_logement-resources-unknown = Your resources of the last twelve months or your rent are missing.
right-aide_logement-minimum-met = The help reaches { $minimum } a month, the least that is paid.
right-aide_logement-minimum-not-met = With your resources and your rent, the help does not reach { $minimum } a month: it is not paid. If your resources fall, look at this right again.
right-aide_logement-minimum-unknown = Your resources or your rent are missing: under { $minimum } a month the help is not paid.
right-aide_logement-high-rent-met = The counted rent, { $rent }, makes the help smaller; it would end at { $limit }.
right-aide_logement-high-rent-not-met = The counted rent, { $rent }, is too high: the help ends at { $limit }. The CCAS can apply for social housing with you.
right-aide_logement-high-rent-unknown = Your rent is missing: above a limit the help ends.
right-aide_logement-paid-met = With { $resources } a month of counted resources and a rent of { $rent }, help is left to pay.
right-aide_logement-paid-not-met = With { $resources } a month of counted resources and a rent of { $rent }, nothing is left to pay after the cuts. If your resources fall, look at this right again.
right-aide_logement-paid-unknown = Your resources or your rent are missing to know what is left to pay.
right-aide_logement-sum-rent = Rent that counts, up to the limit of the zone
right-aide_logement-sum-charges = Charges, as a lump sum
right-aide_logement-sum-own = Part that you pay
right-aide_logement-sum-high-rent = Cut for a high rent
right-aide_logement-sum-cut = Fixed cut
right-aide_logement-sum-reduction = Rent cut already made by the social landlord
right-aide_logement-sum-floor = Back to zero: help is never negative
right-aide_logement-sum-crds = CRDS (a contribution)
right-aide_logement-sum-rounding = Rounded to the euro

## ARS (help for the new school year)

right-ars-name = ARS (help for the new school year)
right-ars-what = Help once a year, in August, for the new school year of a child from 6 to 18.
right-ars-limits = The amount is before CRDS (0.5 % is kept back). For a child born in December who has just turned 6, or in September who has just turned 18, the CAF looks at the exact day: ask it.
right-ars-time-apply = About { $minutes } minutes, alone or with us.
right-ars-time-receive = Often { $weeks } weeks after a complete application. Otherwise it comes in the middle of August.
right-ars-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-ars-step-wait = From 6 to 15, the CAF pays it without an application if it knows you already.
right-ars-step-older = From 16 to 18, say each summer on caf.fr that the child stays at school or in apprenticeship.
right-ars-step-new = If the CAF does not know you, apply on caf.fr.
right-ars-paper-bank = Your bank details (RIB), in your name
right-ars-paper-birth = The family record book or birth certificates
right-ars-paper-school = A school certificate
right-ars-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-ars-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-ars-place-msa = At the MSA, if you work or worked in farming.
right-ars-children-met =
    { $children ->
    [one] One child is of school age this year: from 6 to 18.
   *[other] { $children } children are of school age this year: from 6 to 18.
    }
right-ars-children-not-met = This year no child is between 6 and 18. For a child who starts primary school (CP) before 6, send the school certificate to the CAF.
right-ars-children-unknown = The age of a child is missing.
right-ars-resources-met = Two years ago, your counted resources were { $resources } for the year. The ceiling is { $ceiling }; a little above it, a smaller amount is paid.
right-ars-resources-not-met = Two years ago, your counted resources were { $resources } for the year. They are too far above the ceiling of { $ceiling }. At collège or lycée, look at the grants. The CCAS or the school can help too.
right-ars-resources-unknown = Your income of two years ago is missing (tax notice).
right-ars-sum-base = Amount for your children, by age
right-ars-sum-above = Part above the ceiling

## ASF (help for a parent alone)

right-asf-name = ASF (help for a parent alone)
right-asf-what = Monthly help for a parent who brings up a child alone, with little or no child support. Your income does not count.
right-asf-limits = The amount is before CRDS (0.5 % is kept back). This does not know children who were taken in, nor orphans. The CAF may ask whether the other parent can pay.
right-asf-time-apply = About { $minutes } minutes, alone or with us.
right-asf-time-receive = Often { $weeks } weeks after a complete application.
right-asf-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-asf-step-ask = Apply on caf.fr, or on msa.fr if you are with the MSA.
right-asf-step-support = If the child support is not paid, the CAF (ARIPA) can claim it from the other parent for you.
right-asf-step-judge = After four months, the CAF may ask you to have child support fixed. If you are in danger, say so: you can be spared this.
right-asf-paper-identity = An identity card or a passport
right-asf-paper-residence-permit = Your residence permit, if you are not European
right-asf-paper-bank = Your bank details (RIB), in your name
right-asf-paper-birth = The family record book or birth certificates
right-asf-paper-custody = The judgment or agreement on custody and child support, if you have one
right-asf-paper-number = Your social security number, and your CAF number if you have one
right-asf-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-asf-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-asf-place-msa = At the MSA, if you work or worked in farming.
right-asf-alone-met = You live without a partner.
right-asf-alone-not-met = ASF is for people who live without a partner. If the other parent does not pay the child support, the CAF (ARIPA) can still help you to claim it.
right-asf-alone-unknown = One answer is missing: who lives with you.
right-asf-children-met =
    { $children ->
    [one] One child counts: under 20, dependent, not in shared custody.
   *[other] { $children } children count: under 20, dependent, not in shared custody.
    }
right-asf-children-not-met = ASF asks for a dependent child under 20. In shared custody, the other parent is supposed to share the costs: the child does not count.
right-asf-children-unknown = The age, the pay or the custody of a child is missing.
right-asf-support-met = The child support you receive, { $support } a month, is less than the full ASF, { $full }: ASF adds the rest.
right-asf-support-not-met = The child support you receive, { $support } a month, is near the full ASF, { $full }, or above it: nothing is paid up to { $minimum }. If the support stops coming, look at this right again.
right-asf-support-unknown = The child support that you receive is missing.
right-asf-sum-base = Full ASF for your children
right-asf-sum-support = Child support received

## ASI (addition to a small invalidity pension)

right-asi-name = ASI (addition to a small invalidity pension)
right-asi-what = Monthly help that adds to a small invalidity pension, before the age of ASPA.
right-asi-limits = In a couple, the ceiling for a couple is applied even if only one person asks: the CPAM checks. This year’s ceiling is still to be confirmed. What you own is not looked at.
right-asi-time-apply = About { $minutes } minutes, alone or with us.
right-asi-time-receive = Often { $weeks } weeks after a complete application. It counts from the month after your application.
right-asi-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-asi-step-ask = Ask the CPAM or MSA that pays your pension for the form, and send it back.
right-asi-step-change = Each quarter, tell your resources if the fund asks.
right-asi-paper-identity = An identity card or a passport
right-asi-paper-residence-permit = Your residence permit, if you are not European
right-asi-paper-bank = Your bank details (RIB), in your name
right-asi-paper-pension = The latest statements of your pensions
right-asi-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-asi-paper-number = Your social security number, and your CAF number if you have one
right-asi-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-asi-place-cpam = At the CPAM (health insurance), on ameli.fr, by telephone or by appointment.
right-asi-place-msa = At the MSA, if you work or worked in farming.
right-asi-pension-met = An invalidity pension is paid, or a pension with a recognised disability.
right-asi-pension-not-met = ASI adds to an invalidity pension: there is none here. If illness keeps you from work, talk to the doctor and to the CPAM. With a disability, look at AAH.
right-asi-pension-unknown = One answer is missing: is an invalidity pension paid?
right-asi-age-met = The age of ASPA, { $maximum } in general, is not reached.
right-asi-age-not-met = From { $maximum } on, or earlier with a disability, ASPA takes over: look at it.
right-asi-age-unknown = The age is missing: at { $maximum } in general, ASPA takes over.
right-asi-residence-met = Your nationality, your status or the time on your residence permit is right.
right-asi-residence-not-met = With a nationality from outside Europe, { $minimum } years with a permit that allows work are generally asked. Refugees are exempt, and there are other exceptions: ask at the reception.
right-asi-residence-unknown = Your nationality or the time on your permit is missing: { $minimum } years may be asked.
right-asi-resources-met = Your counted resources, { $resources } a month, are under the ceiling of { $ceiling }.
right-asi-resources-not-met = With { $resources } a month of counted resources, no ASI is left to pay: the ceiling is { $ceiling }. Look at AAH and the solidarity health cover.
right-asi-resources-unknown = Your resources of the last three months are missing.
right-asi-sum-base = Ceiling of ASI
right-asi-sum-resources = Taken off for your resources

## ASPA (minimum income in old age)

right-aspa-name = ASPA (minimum income in old age)
right-aspa-what = A monthly income that adds to a small pension, in general from 65 on. You can have it without ever having worked.
right-aspa-limits = What you own is not looked at, nor ASPA from 62 on for people unfit for work. After a death, the State can take back a part from a large estate: talk to us at the reception before you give it up.
right-aspa-time-apply = About { $minutes } minutes, alone or with us.
right-aspa-time-receive = Often { $weeks } weeks after a complete application. It counts from the month after your application.
right-aspa-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-aspa-step-pensions = First ask for all your pensions: it is a condition.
right-aspa-step-ask = Ask the fund that pays your pension for the form. Without a pension, ask at the reception of the CCAS.
right-aspa-step-stay = You must live in France more than nine months a year: tell the fund about long journeys.
right-aspa-paper-identity = An identity card or a passport
right-aspa-paper-residence-permit = Your residence permit, if you are not European
right-aspa-paper-bank = Your bank details (RIB), in your name
right-aspa-paper-pension = The latest statements of your pensions
right-aspa-paper-property = A list of what you own: home, savings, life insurance
right-aspa-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-aspa-paper-number = Your social security number, and your CAF number if you have one
right-aspa-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-aspa-place-carsat = At your pension fund (Carsat), on lassuranceretraite.fr or by telephone.
right-aspa-place-msa = At the MSA, if you work or worked in farming.
right-aspa-age-met = The age that is asked is reached: { $minimum }, or a little earlier with a disability.
right-aspa-age-not-met = ASPA begins at { $minimum }, or a little earlier with a disability. Before, look at RSA, AAH or ASI.
right-aspa-age-unknown = The age is missing: ASPA generally begins at { $minimum }.
right-aspa-residence-met = Your nationality, your status or the time on your residence permit is right.
right-aspa-residence-not-met = With a nationality from outside Europe, { $minimum } years with a permit that allows work are generally asked. Refugees are exempt, and there are other exceptions: ask at the reception. Look at RSA too.
right-aspa-residence-unknown = Your nationality or the time on your permit is missing: { $minimum } years may be asked.
right-aspa-resources-met = Your counted resources, { $resources } a month, are under the ceiling of { $ceiling }.
right-aspa-resources-not-met = Your counted resources, { $resources } a month, reach the ceiling of { $ceiling }. Look at help with the rent and the solidarity health cover.
right-aspa-resources-unknown = Your resources of the last three months, or those of your partner, are missing.
right-aspa-sum-base = Full amount of ASPA
right-aspa-sum-resources = Taken off for your resources

## ASS (help after unemployment benefit)

right-ass-name = ASS (help after unemployment benefit)
right-ass-what = Monthly help when unemployment benefit has ended, for people who worked at least five years before they lost their job.
right-ass-limits = This does not say what is left when you take up work again. Time spent bringing up a child can count as work: France Travail checks it.
right-ass-time-apply = About { $minutes } minutes, alone or with us.
right-ass-time-receive = Often { $weeks } weeks after a complete application.
right-ass-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-ass-step-form = France Travail sends the form before unemployment benefit ends. If it has not come, ask for it.
right-ass-step-send = Send it back with the couple’s resources of the last twelve months.
right-ass-step-renew = It is given for six months. Then it is looked at again.
right-ass-paper-identity = An identity card or a passport
right-ass-paper-residence-permit = Your residence permit, if you are not European
right-ass-paper-bank = Your bank details (RIB), in your name
right-ass-paper-unemployment = The letter from France Travail about the end of unemployment benefit
right-ass-paper-income-year = What you received in the last twelve months: pay slips, unemployment benefit, pensions
right-ass-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-ass-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-ass-place-france-travail = At France Travail (job centre), on francetravail.fr, by telephone or by appointment.
right-ass-unemployed-met = In your household, a person is looking for work and is registered with France Travail.
right-ass-unemployed-not-met = ASS is for people who look for work and are registered with France Travail. Otherwise, look at RSA.
right-ass-unemployed-unknown = One answer is missing: what you do at the moment.
right-ass-worked-met = Five years of work in the ten years before the job was lost.
right-ass-worked-not-met = Five years of work in the ten years before the job was lost are needed. Time spent bringing up a child can count: ask France Travail. Otherwise, look at RSA.
right-ass-worked-unknown = One answer is missing: did you work five years in the ten years before you lost your job?
right-ass-benefit-met = Unemployment benefit is no longer paid, there is no AAH, and the age of retirement is not passed.
right-ass-benefit-not-met = ASS is not paid together with unemployment benefit or AAH, and it ends at the age of retirement. When unemployment benefit ends, look at this right again; in retirement, look at ASPA.
right-ass-benefit-unknown = One answer is missing: whether unemployment benefit is still paid, age, or AAH.
right-ass-resources-met = The counted resources of the household, { $resources } a month, leave an ASS: the ceiling is { $ceiling }.
right-ass-resources-not-met = The counted resources of the household, { $resources } a month, are too near the ceiling of { $ceiling }, or above it. Look at prime d’activité and help with the rent.
right-ass-resources-unknown = The resources of the last twelve months are missing.
right-ass-sum-base = ASS for 30 days

## Bourse de collège (grant for collège, 11 to 15)

right-bourse_college-name = Bourse de collège (grant for collège, 11 to 15)
right-bourse_college-what = Help for the school year of a child at collège, by income.
right-bourse_college-limits = Only the tax notice of the person who asks is read. For couples who are not married or in a PACS, and in shared custody, the school may count otherwise. Extra bonuses are not computed.
right-bourse_college-time-apply = About { $minutes } minutes, alone or with us.
right-bourse_college-time-receive = Often { $weeks } weeks after a complete application. It is paid in three parts, one each term.
right-bourse_college-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-bourse_college-step-ask = Apply in September or October, on the internet with EduConnect, or at the school office.
right-bourse_college-step-consent = If you agree, the school can read your tax notice each year without a new application.
right-bourse_college-step-late = Is the date past? Ask the school for its social fund (fonds social).
right-bourse_college-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-bourse_college-paper-bank = Your bank details (RIB), in your name
right-bourse_college-paper-school = A school certificate
right-bourse_college-paper-custody = The judgment or agreement on custody and child support, if you have one
right-bourse_college-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-bourse_college-place-college-lycee = At the office of the collège or lycée.
right-bourse_college-place-impots = At the tax office, if a tax notice is missing.
right-bourse_college-children-met =
    { $children ->
    [one] One child is at collège.
   *[other] { $children } children are at collège.
    }
right-bourse_college-children-not-met = No child is at collège. For a child at lycée, look at the grant for lycée.
right-bourse_college-children-unknown = The class of a child is missing.
right-bourse_college-resources-met = Your reference tax income, { $resources } a year, is not above { $ceiling }.
right-bourse_college-resources-not-met = Your reference tax income, { $resources } a year, is above { $ceiling }. If your income has fallen, tell the school, and ask for its social fund (fonds social).
right-bourse_college-resources-unknown = The reference tax income (revenu fiscal de référence) of your tax notice is missing.
right-bourse_college-sum-base = Grant of the year for your children

## Bourse de lycée (grant for lycée, 15 to 18)

right-bourse_lycee-name = Bourse de lycée (grant for lycée, 15 to 18)
right-bourse_lycee-what = Help for the school year of a child at lycée, by income.
right-bourse_lycee-limits = Only the tax notice of the person who asks is read. For couples who are not married or in a PACS, and in shared custody, the school may count otherwise. Extra bonuses are not computed.
right-bourse_lycee-time-apply = About { $minutes } minutes, alone or with us.
right-bourse_lycee-time-receive = Often { $weeks } weeks after a complete application. It is paid in three parts, one each term.
right-bourse_lycee-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-bourse_lycee-step-ask = Apply in September or October, on the internet with EduConnect, or at the school office.
right-bourse_lycee-step-consent = If you agree, the school can read your tax notice each year without a new application.
right-bourse_lycee-step-late = Is the date past? Ask the school for its social fund (fonds social).
right-bourse_lycee-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-bourse_lycee-paper-bank = Your bank details (RIB), in your name
right-bourse_lycee-paper-school = A school certificate
right-bourse_lycee-paper-custody = The judgment or agreement on custody and child support, if you have one
right-bourse_lycee-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-bourse_lycee-place-college-lycee = At the office of the collège or lycée.
right-bourse_lycee-place-impots = At the tax office, if a tax notice is missing.
right-bourse_lycee-children-met =
    { $children ->
    [one] One child is at lycée.
   *[other] { $children } children are at lycée.
    }
right-bourse_lycee-children-not-met = No child is at lycée. For a child at collège, look at the grant for collège.
right-bourse_lycee-children-unknown = The class of a child is missing.
right-bourse_lycee-resources-met = Your reference tax income, { $resources } a year, is not above { $ceiling }.
right-bourse_lycee-resources-not-met = Your reference tax income, { $resources } a year, is above { $ceiling }. If your income has fallen, tell the school, and ask for its social fund (fonds social).
right-bourse_lycee-resources-unknown = The reference tax income (revenu fiscal de référence) of your tax notice is missing.
right-bourse_lycee-sum-base = Grant of the year for your children

## Complément familial (help for three children or more)

right-cf-name = Complément familial (help for three children or more)
right-cf-what = Monthly help for families with at least three children, all of 3 or more, by income.
right-cf-limits = The amount is before CRDS (0.5 % is kept back). It is supposed that you claim PAJE when you can have it. It is not shared in shared custody.
right-cf-time-apply = About { $minutes } minutes, alone or with us.
right-cf-time-receive = Often { $weeks } weeks after a complete application.
right-cf-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-cf-step-ask = Often the CAF pays it without an application, when the third child turns 3. If nothing comes, write to it on caf.fr.
right-cf-step-proof = Send the papers that the CAF asks for.
right-cf-paper-identity = An identity card or a passport
right-cf-paper-residence-permit = Your residence permit, if you are not European
right-cf-paper-bank = Your bank details (RIB), in your name
right-cf-paper-birth = The family record book or birth certificates
right-cf-paper-number = Your social security number, and your CAF number if you have one
right-cf-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-cf-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-cf-place-msa = At the MSA, if you work or worked in farming.
right-cf-children-met = You have { $children } dependent children from 3 to 20: { $minimum } are needed.
right-cf-children-not-met =
    { $minimum } dependent children from 3 to 20 are needed; { $children ->
    [0] there are none
    [one] there is { $children }
   *[other] there are { $children }
    }. Before 3, look at PAJE.
right-cf-children-unknown = The age or pay of a child is missing: { $minimum } dependent children from 3 to 20 are needed.
right-cf-paje-met = You do not have a right to the basic allowance of PAJE at the same time.
right-cf-paje-not-met = The basic allowance of PAJE comes first, until the youngest is 3. Then look at this right again.
right-cf-paje-unknown = One answer is missing to know if PAJE comes first: the age of a child or your income.
right-cf-resources-met = Two years ago, your counted resources were { $resources } for the year. The ceiling is { $ceiling }; a little above it, a smaller amount is paid.
right-cf-resources-not-met = Two years ago, your counted resources were { $resources } for the year. They are too far above the ceiling of { $ceiling }. Family allowances (allocations familiales) have no ceiling.
right-cf-resources-unknown = Your income of two years ago is missing (tax notice).
right-cf-sum-base = Basic complément familial
right-cf-sum-increased = Increased complément familial, for the lowest incomes

## Chèque énergie (energy voucher)

right-cheque_energie-name = Chèque énergie (energy voucher)
right-cheque_energie-what = A voucher once a year to pay for electricity, gas, oil or wood. It often comes without an application.
right-cheque_energie-limits = The highest ceiling comes from the press: it is still to be confirmed. Hostels and social residences, and two tax returns in one home, are not known here. The dates change every year.
right-cheque_energie-time-apply = About { $minutes } minutes, alone or with us.
right-cheque_energie-time-receive = If you ask for it, often { $weeks } weeks.
right-cheque_energie-step-declare = Make a tax return each year, even without income.
right-cheque_energie-step-wait = The voucher comes by post, in your name, if the service knows you.
right-cheque_energie-step-ask = If it has not come, ask for it on chequeenergie.gouv.fr, by telephone or with us.
right-cheque_energie-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-cheque_energie-paper-meter = A recent electricity bill
right-cheque_energie-paper-housing = Your lease, a rent receipt or a letter from the person who houses you
right-cheque_energie-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-cheque_energie-place-cheque = At the energy voucher service, on chequeenergie.gouv.fr or by telephone (free call).
right-cheque_energie-place-impots = At the tax office, if a tax notice is missing.
right-cheque_energie-home-met = You have a home of your own: rented or bought.
right-cheque_energie-home-not-met = The energy voucher asks for a home in your name, rented or bought. In a hostel or social residence, the manager may receive help for you: ask there.
right-cheque_energie-home-unknown = One answer is missing: how you are housed.
right-cheque_energie-tax-return-met = You make your own tax return.
right-cheque_energie-tax-return-not-met = Your own tax return is needed. You are on that of your parents: in the year when you make your own, look at this right again.
right-cheque_energie-tax-return-unknown = One answer is missing: are you on the tax return of your parents?
right-cheque_energie-income-met = Your reference tax income, counted by person, is { $income } a year: less than { $ceiling }.
right-cheque_energie-income-not-met = Your reference tax income, counted by person, is { $income } a year: the voucher ends at { $ceiling }. For a bill that is hard to pay, the CCAS can help (fonds de solidarité pour le logement).
right-cheque_energie-income-unknown = The reference tax income (revenu fiscal de référence) of your tax notice is missing.
right-cheque_energie-sum-base = Amount of this year’s voucher

## Complémentaire santé solidaire (solidarity health cover)

right-css-name = Complémentaire santé solidaire (solidarity health cover)
right-css-what = It pays what the health insurance does not: doctor, hospital, medicines, glasses, teeth. Free, or for less than 1 € a day for each person.
right-css-limits = This year’s ceiling is still to be confirmed. Near a ceiling, the CPAM may decide otherwise: it looks at all you received in twelve months. There are exceptions for students away from their parents.
right-css-time-apply = About { $minutes } minutes, alone or with us.
right-css-time-receive = Often { $weeks } weeks after a complete application. The CPAM must answer within two months. For urgent care, say so: the cover can start at once.
right-css-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-css-step-ask = Apply on ameli.fr, or with the paper form.
right-css-step-pay = If there is a contribution, send back the payment form: the cover starts after that.
right-css-step-renew = Apply again each year, two months before the end. With RSA, it is renewed by itself.
right-css-paper-identity = An identity card or a passport
right-css-paper-residence-permit = Your residence permit, if you are not European
right-css-paper-number = Your social security number, and your CAF number if you have one
right-css-paper-income-year = What you received in the last twelve months: pay slips, unemployment benefit, pensions
right-css-paper-tax-notice = Your latest tax notice, even if you pay no tax
right-css-paper-birth = The family record book or birth certificates
right-css-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-css-place-cpam = At the CPAM (health insurance), on ameli.fr, by telephone or by appointment.
right-css-place-msa = At the MSA, if you work or worked in farming.
right-css-independent-met = You can apply for your household.
right-css-independent-not-met = Before 25, at your parents’ or with their support, you apply together with them. If you have broken with them, talk to us at the reception: there is an exception.
right-css-independent-unknown = One answer is missing: age, or whether your parents house you, support you or declare you.
right-css-rsa-met = You have a right to RSA: it is free.
right-css-rsa-not-met = Without RSA, your resources count.
right-css-rsa-unknown = One answer is missing to know if RSA makes it free.
right-css-free-met = Your counted resources, { $resources } a month, are not above { $ceiling }: it is free.
right-css-free-not-met = Your counted resources, { $resources } a month, are above { $ceiling }: it asks for a small contribution each month.
right-css-free-unknown = Your resources of the last twelve months are missing to know if it is free.
right-css-resources-met = Your counted resources, { $resources } a month, are not above { $ceiling }.
right-css-resources-not-met = Your counted resources, { $resources } a month, are above { $ceiling }. For costly care, the CPAM and the CCAS have help: ask for it. If your resources fall, look at this right again.
right-css-resources-unknown = Your resources of the last twelve months are missing.
right-css-sum-contribution = Contribution of everybody in the household, by age

## MVA (addition for a home of one’s own)

right-mva-name = MVA (addition for a home of one’s own)
right-mva-what = A monthly addition for people with AAH or ASI, a disability of 80 % and a home of their own.
right-mva-limits = It is supposed that AAH (or ASI) and help with the rent are claimed. If your landlord is a relative, the CAF checks.
right-mva-time-apply = About { $minutes } minutes, alone or with us.
right-mva-time-receive = Often { $weeks } weeks after a complete application.
right-mva-step-first = First ask for AAH and help with the rent.
right-mva-step-wait = The CAF generally pays it without an application.
right-mva-step-ask = If it does not come, write to the CAF, or come to the CCAS.
right-mva-paper-bank = Your bank details (RIB), in your name
right-mva-paper-mdph = The letter from the MDPH with the recognised rate, if you have it already
right-mva-paper-housing = Your lease, a rent receipt or a letter from the person who houses you
right-mva-paper-number = Your social security number, and your CAF number if you have one
right-mva-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-mva-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-mva-place-msa = At the MSA, if you work or worked in farming.
right-mva-disability-met = In your household, a person has a recognised disability of at least 80 %.
right-mva-disability-not-met = MVA asks for a recognised disability of at least 80 %. If the disability has grown, the MDPH can look at the rate again.
right-mva-disability-unknown = The disability rate recognised by the MDPH is missing.
right-mva-benefit-met = There is a right to AAH or ASI.
right-mva-benefit-not-met = MVA comes on top of AAH or ASI: none is left to pay here. Look at these two rights to know why.
right-mva-benefit-unknown = One answer is missing to know if there is a right to AAH or ASI.
right-mva-home-met = You have a home of your own.
right-mva-home-not-met = In a hostel, MVA is not paid. If you move to a home of your own, look at this right again.
right-mva-home-unknown = One answer is missing: how you are housed.
right-mva-housing-met = There is a right to help with the rent.
right-mva-housing-not-met = MVA asks that you receive help with the rent: look at that right, and claim it first.
right-mva-housing-unknown = One answer is missing to know if there is a right to help with the rent.
right-mva-work-met = No income from work for a year.
right-mva-work-not-met = MVA asks for a year without income from work. If you work, look at prime d’activité.
right-mva-work-unknown = One answer is missing: income from work in the last twelve months.
right-mva-sum-base = Amount of MVA

## PAJE, allocation de base (help for a child under 3)

right-paje_base-name = PAJE, allocation de base (help for a child under 3)
right-paje_base-what = Monthly help for a child under 3, by income.
right-paje_base-limits = The amount is before CRDS (0.5 % is kept back). Adoption, and help for childcare or parental leave, are not computed: ask the CAF.
right-paje_base-time-apply = About { $minutes } minutes, alone or with us.
right-paje_base-time-receive = Often { $weeks } weeks after a complete application.
right-paje_base-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-paje_base-step-ask = Tell the CAF about the birth on caf.fr.
right-paje_base-step-health = Have the child’s health checks done: the CAF may ask about them.
right-paje_base-paper-identity = An identity card or a passport
right-paje_base-paper-residence-permit = Your residence permit, if you are not European
right-paje_base-paper-bank = Your bank details (RIB), in your name
right-paje_base-paper-birth = The family record book or birth certificates
right-paje_base-paper-number = Your social security number, and your CAF number if you have one
right-paje_base-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-paje_base-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-paje_base-place-msa = At the MSA, if you work or worked in farming.
right-paje_base-child-met = A child is under { $maximum }.
right-paje_base-child-not-met = This help is for a child under { $maximum }. For an older child, look at family allowances, complément familial and ARS.
right-paje_base-child-unknown = The age of a child is missing: the child must be under { $maximum }.
right-paje_base-resources-met = Two years ago, your counted resources were { $resources } for the year. They are not above { $ceiling }.
right-paje_base-resources-not-met = Two years ago, your counted resources were { $resources } for the year. They are above { $ceiling }. If your income has fallen a lot since, tell the CAF.
right-paje_base-resources-unknown = Your income of two years ago is missing (tax notice).
right-paje_base-sum-base = Basic allowance, full amount
right-paje_base-sum-half = Basic allowance, half of the amount

## Prime d’activité (addition to low pay)

right-ppa-name = Prime d’activité (addition to low pay)
right-ppa-what = Monthly help that adds to low pay, even in part-time work.
right-ppa-limits = The amount is before CRDS (0.5 % is kept back). It is supposed that you claim your other rights. A child born in the last three months can change it. The CAF decides.
right-ppa-time-apply = About { $minutes } minutes, alone or with us.
right-ppa-time-receive = Often { $weeks } weeks after a complete application. It counts from the month of the application: do not wait.
right-ppa-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-ppa-step-ask = Apply on caf.fr, or on msa.fr if you are with the MSA.
right-ppa-step-quarter = Every three months, tell the CAF what you earned. Without this, the payment stops.
right-ppa-paper-identity = An identity card or a passport
right-ppa-paper-residence-permit = Your residence permit, if you are not European
right-ppa-paper-bank = Your bank details (RIB), in your name
right-ppa-paper-income = What you received in the last three months: pay slips, unemployment benefit, pensions
right-ppa-paper-housing = Your lease, a rent receipt or a letter from the person who houses you
right-ppa-paper-number = Your social security number, and your CAF number if you have one
right-ppa-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-ppa-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-ppa-place-msa = At the MSA, if you work or worked in farming.
right-ppa-work-met = There was income from work in the last three months.
right-ppa-work-not-met = This right asks for income from work in the last three months. If you start again, come back that month. Without income, look at RSA.
right-ppa-work-unknown = One answer is missing: income from work in the last three months.
right-ppa-student-met = While studying, you earned more than { $minimum } in each of the last three months.
right-ppa-student-not-met = While studying or in apprenticeship, more than { $minimum } must be earned in each of the last three months. Look at help with the rent, and ask the Crous about grants.
right-ppa-student-unknown = One answer is missing: while studying, more than { $minimum } must be earned in each of the last three months.
right-ppa-age-met = The age that is asked, { $minimum }, is reached.
right-ppa-age-not-met = Prime d’activité begins at { $minimum }. The mission locale helps younger people who work.
right-ppa-age-unknown = The age is missing: prime d’activité begins at { $minimum }.
right-ppa-residence-met = Your nationality, your status or the time on your residence permit is right.
right-ppa-residence-not-met = With a nationality from outside Europe, { $minimum } years with a permit that allows work are generally asked. Refugees are exempt, and there are other exceptions. Ask at the reception.
right-ppa-residence-unknown = Your nationality or the time on your permit is missing: { $minimum } years may be asked.
right-ppa-resources-met = The payment comes to { $amount } a month: it is paid from { $minimum } on.
right-ppa-resources-not-met = With the income of the household, { $amount } a month would be left: it is paid from { $minimum } on. If your income changes, look at this right again. Look at help with the rent too.
right-ppa-resources-unknown = Some income of the household or your home is missing: it is paid from { $minimum } a month on.
right-ppa-sum-base = Basic amount for your household
right-ppa-sum-work = Part of your pay that is added
right-ppa-sum-bonus = Bonus for each person who works
right-ppa-sum-taken = Resources of the household and lump sum for housing (at least the basic amount)
right-ppa-sum-floor = Months without a payment, counted as zero

## Prime à la naissance (birth grant)

right-prime_naissance-name = Prime à la naissance (birth grant)
right-prime_naissance-what = Help paid once, before the birth, to prepare for the child, by income.
right-prime_naissance-limits = One child is supposed, due in two months. For twins, the grant is paid for each. Adoption is not computed.
right-prime_naissance-time-apply = About { $minutes } minutes, alone or with us.
right-prime_naissance-time-receive = Often { $weeks } weeks after the declaration, in the seventh month of pregnancy.
right-prime_naissance-step-doctor = Have the first pregnancy check before the end of the third month.
right-prime_naissance-step-declare = Tell the CAF and the CPAM about the pregnancy in the first 14 weeks. If it is later, ask all the same.
right-prime_naissance-step-wait = The grant is generally paid in the seventh month of pregnancy.
right-prime_naissance-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-prime_naissance-paper-identity = An identity card or a passport
right-prime_naissance-paper-residence-permit = Your residence permit, if you are not European
right-prime_naissance-paper-bank = Your bank details (RIB), in your name
right-prime_naissance-paper-pregnancy = The pregnancy declaration, made by the doctor or the midwife
right-prime_naissance-paper-number = Your social security number, and your CAF number if you have one
right-prime_naissance-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-prime_naissance-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-prime_naissance-place-msa = At the MSA, if you work or worked in farming.
right-prime_naissance-expecting-met = A child is expected in your household.
right-prime_naissance-expecting-not-met = This grant is for a birth to come. For a child already born, look at the basic allowance of PAJE.
right-prime_naissance-expecting-unknown = One answer is missing: is a child expected?
right-prime_naissance-resources-met = Two years ago, your counted resources were { $resources } for the year. With the child to come, they are not above { $ceiling }.
right-prime_naissance-resources-not-met = Two years ago, your counted resources were { $resources } for the year. With the child to come, they are above { $ceiling }. The CCAS or the PMI (mother and child clinic) can help you prepare for the child.
right-prime_naissance-resources-unknown = Your income of two years ago is missing (tax notice).
right-prime_naissance-sum-base = Grant for each child to come

## RSA (minimum income)

right-rsa-name = RSA (minimum income)
right-rsa-what = A minimum income, paid each month by the CAF or MSA. It adds to your resources when they are very low.
right-rsa-limits = The amount supposes that you claim your other rights. Exceptions for parents who study, and a first pregnancy in a couple under 25, are not known here: ask at the reception. The CAF decides.
right-rsa-time-apply = About { $minutes } minutes, alone or with us.
right-rsa-time-receive = Often { $weeks } weeks after a complete application. It counts from the month of the application: ask without waiting.
right-rsa-step-help = Come to the CCAS if you would rather apply with somebody. It is free and stays between us.
right-rsa-step-ask = Apply on caf.fr, or with the paper form.
right-rsa-step-proof = Send the papers that the CAF asks for.
right-rsa-step-meeting = The application registers you with France Travail. You will get an appointment to talk about what would help you.
right-rsa-step-quarter = Every three months, tell the CAF your resources. Without this, RSA stops.
right-rsa-paper-identity = An identity card or a passport
right-rsa-paper-residence-permit = Your residence permit, if you are not European
right-rsa-paper-bank = Your bank details (RIB), in your name
right-rsa-paper-income = What you received in the last three months: pay slips, unemployment benefit, pensions
right-rsa-paper-housing = Your lease, a rent receipt or a letter from the person who houses you
right-rsa-paper-birth = The family record book or birth certificates
right-rsa-paper-number = Your social security number, and your CAF number if you have one
right-rsa-place-ccas = At the CCAS, at the reception: somebody applies with you.
right-rsa-place-caf = At the CAF, on caf.fr, by telephone or by appointment.
right-rsa-place-msa = At the MSA, if you work or worked in farming.
right-rsa-lone-met = You bring up a young child alone, or expect one: RSA is increased.
right-rsa-lone-not-met = The increased RSA is for people who bring up a young child alone, or have just separated. RSA without the increase is still possible.
right-rsa-lone-unknown = One answer is missing to know if RSA is increased: who lives with you.
right-rsa-age-met = The age is right: { $minimum }, or less with a child to care for or to come.
right-rsa-age-not-met = RSA generally begins at { $minimum }. There is other help for young people: ask at the reception or at the mission locale.
right-rsa-age-unknown = The age is missing: { $minimum } is generally asked.
right-rsa-young-met = Before { $minimum }, you worked two years in the last three.
right-rsa-young-not-met = Before { $minimum }, without a child, you must be of age and have worked two years full time in the last three. For young people there is the contrat d’engagement jeune: ask at the reception or at the mission locale.
right-rsa-young-unknown = One answer is missing: before { $minimum }, two years of work in the last three are needed.
right-rsa-activity-met = In your household, one adult is not a pupil, student or trainee.
right-rsa-activity-not-met = Pupils, students and trainees generally have no right to RSA. Look at help with the rent, and ask the Crous about grants.
right-rsa-activity-unknown = One answer is missing: what you do at the moment. Studies generally close this right.
right-rsa-residence-met = Your nationality, your status or the time of your stay is right.
right-rsa-residence-not-met = With a nationality from outside Europe, { $minimum } years with a permit that allows work are generally asked; for Europeans, three months in France. Refugees are exempt, and there are other exceptions: ask at the reception.
right-rsa-residence-unknown = Your nationality or the time of your stay is missing: { $minimum } years with a permit may be asked.
right-rsa-resources-met = Your counted resources, { $income } a month, are under the ceiling of { $ceiling }.
right-rsa-resources-not-met = Your counted resources, { $income } a month, reach the ceiling of { $ceiling }. If you work, prime d’activité can help you.
right-rsa-resources-unknown = Your resources, or how you are housed, are missing.
right-rsa-minimum-met = { $amount } a month is left: RSA is paid from { $minimum } on.
right-rsa-minimum-not-met = { $amount } a month would be left: RSA is paid from { $minimum } on. If your resources fall, look at this right again. If you work, prime d’activité can help you.
right-rsa-minimum-unknown = Your resources are missing: RSA is paid from { $minimum } a month on.
right-rsa-sum-base = Amount of RSA for your household
right-rsa-sum-housing = Part already covered by your home or your help with the rent
right-rsa-sum-family = Family benefits that count
right-rsa-sum-minima = Other minimum incomes: AAH, ASI, ASS, ASPA, MVA
right-rsa-sum-earnings = Income from work
right-rsa-sum-income = Other resources

## What if…?
what-if-title = What if…?
what-if-open = { $count ->
    [one] One question is left before this can be drawn.
   *[other] { $count } questions are left before this can be drawn.
}
what-if-lead = Choose a change: this is what you would have each month.
what-if-which = Which change?
what-if-hours = Work more or less
what-if-hours-partner = If the other works more or less
what-if-rent = Move
what-if-birth = Have a child
what-if-separation = Live alone
what-if-hours-count = Hours of work a week
what-if-hours-less = Fewer hours
what-if-hours-more = More hours
what-if-hours-mark = { $at } h
what-if-rent-count = Rent a month, in euros
what-if-rent-less = A lower rent
what-if-rent-more = A higher rent
what-if-hours-says = With { $at } hours of work a week, you would have { $total } a month in all.
what-if-partner-says = If the other works { $at } hours a week, the two of you would have { $total } a month in all.
what-if-rent-says = With a rent of { $rent }, you would have { $total } a month left once it is paid.
what-if-birth-says = With one child more, you would have { $total } a month in all.
what-if-separation-says = Without the person you live with, you would have { $total } a month in all.
what-if-same = That is as much as today.
what-if-gain = That is { $amount } more than today.
what-if-loss = That is { $amount } less than today.
what-if-either = Depending on the answers that are missing, that is a little more or a little less than today.
what-if-with = With your rights
what-if-without = Without them
what-if-today = Today
what-if-rights = The rights, then
what-if-begins = (begins)
what-if-ends = ends
what-if-none = No right, from your answers.
what-if-before = Today
what-if-after = Afterwards
what-if-table = The figures, line by line
what-if-steady = These amounts are those after a year of the change; the first months are often a little better. Each hour of work counts at least at the minimum wage.

## My papers
papers-title = My papers
papers-none = From your answers, there is no paper to prepare for now.
papers-empty = Answer the questions about your rights, and the list of your papers makes itself.
papers-missing = { $count ->
    [one] One paper is left to find.
   *[other] { $count } papers are left to find.
}
papers-missing-for = { $count ->
    [one] One paper is left to find, for { $rights } rights. Touch it when you have it.
   *[other] { $count } papers are left to find, for { $rights } rights. Touch those you have.
}
papers-all = You have all the papers. You can make your requests.
papers-open = For { $count } rights
papers-open-most = For { $count } rights, up to { $most } a month
papers-keep = Keep this list on this phone
papers-keep-hint = Only the papers, never your answers. Whoever holds this phone can read it.
papers-not-kept = This phone would not keep the list. Print it, or write it down.
papers-copies = Copies are nearly always enough. Keep the originals.

## The rights ticket
ticket-title = Take my results home
ticket-lead = Scan this square with your phone: your results open on it.
ticket-qr = Your results, to scan
ticket-where = The desk of the CCAS can scan it too, and then sees the same results with you.
ticket-private = The square holds your answers, without your name. Nothing is sent: you alone decide whom to show it to.
ticket-typed = Without a camera: the letters to type
ticket-print = Print my results
ticket-too-long = Your answers are too long for a square to scan. Print your results: the desk reads them with you.
ticket-open-title = Open my results
ticket-open-lead = Scan the square on your paper with the camera, or type its letters here.
ticket-field = The letters of your ticket
ticket-open = Open
ticket-older = This ticket is from another month. Your answers are here; the amounts are computed anew for this month.
ticket-foreign = This is no rights ticket. Look for the square below “My results”, or begin the questions anew.
ticket-version = This ticket is from another version. Load this page anew once connected, or begin the questions anew.
ticket-torn = A part of this ticket is missing or damaged. Scan it again, laid flat, or begin the questions anew.
slip-day = { $day } { $year }
slip-to-check = “?”: an answer is missing, or it is to be checked together.
slip-scan = This square, scanned with a phone or at the desk, opens these results. It holds your answers, without your name.
hours-open = Open now, until { $time }.
hours-opens-today = Closed at the moment. Opens today at { $time }.
hours-opens = Closed at the moment. Opens { $day } at { $time }.
hours-shut = Closed for the coming weeks. Call before you come.
hours-meanwhile = Until then, take your results home: the desk will read them with you.
hours-days = Hours of the next seven days
hours-day = { $day }: { $spans }
hours-span = { $from }–{ $until }
hours-spans = { $before }, { $span }
hours-closed = closed
hours-demo = Hours invented for the demonstration.
directory-lead = Write what you are looking for, or touch a need. Spelling mistakes do not matter.
directory-search = What are you looking for?
directory-needs = Your needs
directory-all = All needs
directory-open = Open now
directory-found = { $count ->
    [0] No place
    [one] 1 place
   *[other] { $count } places
}
directory-none = Try another word, or ask at the centre’s reception: somebody looks with you.
directory-more = Show more places
directory-empty = The directory is still empty here. Ask at the centre’s reception.
directory-see = See this place
need-rights = Rights and papers
need-food = Food and household things
need-housing = A home
need-money = Money and budget
need-health = Health
need-family = Family
need-work = Work and training
need-french = Learning French
need-digital = Telephone and internet
need-mobility = Getting about
need-disability = Disability
need-company = Meeting people
structure-unknown = This place is not, or no longer, in the directory. Go back to the list to look for another.
structure-no-hours = The opening hours are not known. Call before you come.
structure-address = Address
structure-call = Call { $phone }
structure-write = Write to { $email }
structure-site = See the website
structure-access-page = See how to get in and around
structure-languages = Spoken there: { $languages }.
structure-signs = French sign language
structure-steps = Not accessible with a wheelchair
structure-services = What you find there
structure-as-of = Information of { $day } { $year }. It may have changed.
structure-demo = This place is invented, wholly or in part, for the demonstration.
service-free = Free
service-paid = To be paid for
service-remote = By telephone or internet
service-whom = For: { $whom }
service-referred = A professional asks for it on your behalf: talk to the centre’s reception.

## My results
results-yes = What you can ask for
results-check = To check
results-received = You receive it already
results-no = { $count ->
    [one] Not this time: one right, and why
   *[other] Not this time: { $count } rights, and why
}
answer-about = About
answer-about-hint = If you do not know the exact amount
answer-about-lead = Where does the amount of each month lie?
answer-exactly = Write the exact amount
answer-band = Between { $min } and { $max }
answer-band-under = Less than { $max }
answer-band-over = More than { $min }
keep-title = Come back later
keep-text = This phone can keep your answers and tell you when there is a new right. They do not leave it, and one touch erases them.
keep-code = A code to close them, if you want
keep-code-hint = Four digits or more. Without it nobody opens them, not even we: if you forget it, answer again.
keep-code-short = Write at least four digits, or leave it empty.
keep-code-again = Your code
keep-code-wrong = This code does not open your answers. Try again, or answer anew.
keep-do = Keep my answers on this phone
keep-open = This phone keeps your answers. Whoever holds it can read them.
keep-sealed = This phone keeps your answers, closed with your code.
keep-erase = Erase my kept answers
keep-here = This phone keeps your answers. Look at your rights again with today’s amounts and aids.
keep-look = Look at my rights again
keep-opening = One moment…
keep-new = Answer anew
since-nothing = Nothing new since your visit.
since-changed = Amounts or aids have changed: look at my rights again
since-new = { $count ->
    [one] One new right since your visit
   *[other] { $count } new rights since your visit
}
since-over = { $count ->
    [one] One right is not certain any more since your visit
   *[other] { $count } rights are not certain any more since your visit
}
summary-title = My answers
summary-lead = This is what you answered. Touch an answer to correct it.
summary-none = None of these
summary-child = For child { $number }
case-who = Who
follow-title = What next?
follow-lead = Say what becomes of these rights: the centre counts the answers, without knowing whose they are.
follow-sent = Nothing leaves without your consent. What leaves, for each answer: the day, the name of the right and what you say. Not your name, not this device, nothing that ties it to your other answers.
follow-first = I have just seen my rights
follow-first-hint = Do you have them already?
follow-later = I saw them a few weeks ago
follow-later-hint = What came of it?
follow-no = No thank you
follow-none = For now no right is likely: there is nothing to say here.
follow-town = The town’s own aids
follow-have = { $right }: do you have it already?
follow-lacks = No, I don’t have it
follow-why = { $right }: why not, do you think?
follow-asked = { $right }: did you ask for it?
follow-received = Yes, and I receive it
follow-refused = Yes, and it was refused
follow-how-much = { $right }: about how much a month?
follow-why-refused = { $right }: why was it refused?
follow-left = { $count ->
    [one] One more right
   *[other] { $count } more rights
}
follow-pass = Pass this right
follow-stop = I’ll stop here
follow-check = Give these answers?
follow-not-yet = Nothing has left yet. Read them again, then decide.
follow-all-passed = You passed every right: nothing leaves.
follow-give = { $count ->
    [one] Give this answer
   *[other] Give these { $count } answers
}
follow-again = Begin again
follow-thanks = Thank you for saying so
follow-thanks-text = Your answers count with those of others, without naming you.
follow-in-two-months = In two months
follow-remind-text = This phone can ask you what came of it. It then keeps the names of these rights, nothing else, and you erase them whenever you like.
follow-remind = Ask me in two months
follow-reminded = This phone will ask you from { $day } on. For that it keeps the names of these rights.
follow-forget = Erase this reminder
follow-kiosk = Come back with your paper or your square: it opens your rights again, and you say what came of it. This kiosk keeps nothing.
follow-say = Say what came of it
follow-said-has = Yes, I receive it
follow-said-waits = I have asked, I am waiting for the answer
follow-said-not_known = I didn’t know that it exists
follow-said-not_asked = I knew, I didn’t ask for it
follow-said-not_received = I asked, I received nothing
follow-said-not_offered = Nobody offered it to me
follow-said-no_reason = I’d rather not say
follow-said-received_to50 = Up to €50
follow-said-received_to150 = From €51 to €150
follow-said-received_to300 = From €151 to €300
follow-said-received_more = More than €300
follow-said-received_unsaid = It is no money each month, or I’d rather not say
follow-said-refused_conditions = I was told that I am not entitled
follow-said-refused_papers = A paper was missing
follow-said-refused_unclear = I don’t know why
follow-said-still_waits = Yes, I am waiting for the answer
follow-said-still_not_asked = No, not yet
ask-title = Get help
ask-lead = Somebody from the centre calls you, and looks with you at what you can ask for.
ask-way = How?
ask-way-call = Be called
ask-way-visit = Have an appointment (we call to find the hour)
ask-when = When to call you?
ask-when-morning = In the morning
ask-when-afternoon = In the afternoon
ask-when-evening = At the end of the day
ask-when-any = Any time
ask-right = Say that it is for: { $right }
ask-right-hint = If you don’t tick it, the centre does not know.
ask-who = How can you be reached?
ask-phone-needed = Without a number we cannot call you.
ask-sealed = Your first name and number are sealed right here. Only the centre’s desk opens them, and each opening is noted. They are erased when it is done, after { $days } days at the latest.
ask-do = Send my request
request-title = My request for help
request-find = My request or my offer
request-asked = Your request is waiting
request-asked-text = The centre calls you as soon as somebody is free.
request-taken = Somebody is seeing to it
request-taken-text = The centre is calling you, or already has.
request-done = It is done
request-done-text = Your first name and number are erased.
request-withdrawn = You have taken your request back
request-erased = Your first name and number are erased.
request-expired = Your request is too old
request-expired-text = Nobody could reach you in time. Your first name and number are erased; you can ask again.
request-code = The code of your request
request-qr = Your request, to scan
request-keep = With this code you look at your request or take it back, from here or from another device.
request-sealed = Your first name and number are kept sealed.
request-withdraw = Take my request back
request-sure = Take your request back?
request-sure-text = Nobody will call you, and your first name and number are erased at once.
request-no = No, keep it
request-yes = Yes, take it back
request-again = Ask again
request-not-found = No request is known under this code, or it has not arrived here yet. Check the twelve letters.
request-hint = The twelve letters of your request
request-open = Open my request
propose-title = Offer a workshop
propose-lead = Is there something you know how to do? Show it to others. The centre looks with you for a place and a day.
propose-craft = What kind of thing is it?
propose-craft-kitchen = Cooking
propose-craft-garden = Gardening
propose-craft-hands = Sewing, repairing
propose-craft-music = Music, dancing
propose-craft-words = A language, stories
propose-craft-other = Something else
propose-line = What you know how to do
propose-line-hint = In one line, as you would say it. For example: I can make couscous.
propose-line-needed = Write in one line what you know how to do.
propose-line-long = That is too long: { $max } letters at most, on one line.
propose-days = On which days could you?
propose-days-hint = If you choose none, any day suits you.
propose-when = At what time of day?
propose-who-hint = A first name and a telephone, or nothing. Without a number, the answer is read here with your code.
propose-named = My first name may stand in the programme
propose-named-hint = Otherwise the programme does not say who you are.
propose-name-needed = Write your first name, or untick the box about the programme.
propose-sealed = What you write is sealed right here. Only the centre’s desk opens it, and each opening is noted. All of it is erased once it is decided, after { $days } days at the latest.
propose-do = Send my offer
propose-look = See my offer
proposal-title = The workshop I offered
proposal-any-day = Any day
proposal-asked = Thank you, your offer is noted
proposal-asked-text = The centre reads it, and looks for a place and a day. The answer is read here, with your code.
proposal-taken = The centre is preparing your workshop
proposal-taken-text = If you left a number, the centre calls you to talk about it.
proposal-done = Your workshop is in the programme
proposal-done-text = Thank you. Your number and what you wrote are erased.
proposal-see = See the workshop
proposal-declined = Not this time
proposal-declined-text = Thank you for offering. What you wrote is erased.
proposal-because-alike = A workshop like it is planned already.
proposal-because-full = The programme is full for now. Please offer it again later.
proposal-because-means = We lack the kitchen, the tools or the place that it needs.
proposal-because-unreached = We could not reach you.
proposal-because-agreed = As agreed with you.
proposal-withdrawn = You have taken your offer back
proposal-erased = What you wrote is erased.
proposal-expired = Your offer is too old
proposal-expired-text = Nobody answered it in time, and we are sorry. What you wrote is erased; you can offer again.
proposal-again = Offer something else
proposal-withdraw = Take my offer back
proposal-sure = Take your offer back?
proposal-sure-text = The centre makes no workshop of it. What you wrote is erased at once.
proposal-code = The code of your offer
proposal-qr = Your offer, to scan
proposal-keep = With this code you read the answer or take your offer back, from here or from another device.
proposal-sealed = What you wrote is kept sealed.

food-title = Food of the month
food-of = Epicé’bon, the food of the month: { $month }
food-season = Season
food-choosing = How to choose
food-keeping = How to keep
food-recipes = Recipes
food-workshops = Cook together
food-earlier = Earlier months
food-none = No food of the month is published for now. Come back soon.
food-demo = Demonstration: advice, recipes and prices are invented.
recipe-meta = { $count ->
    [one] { $minutes } min · 1 portion
   *[other] { $minutes } min · { $count } portions
}
recipe-time = { $minutes } min
recipe-each = { $amount } a portion
recipe-all = { $count ->
    [one] { $amount } for 1 portion
   *[other] { $amount } for { $count } portions
}
recipe-portions = Number of portions
recipe-less = One portion fewer
recipe-more = One portion more
recipe-ingredients = What you need
recipe-steps = What to do
recipe-none = This recipe is no longer here.
recipe-others = See the food of the month
amount-gram = { $amount } g
amount-millilitre = { $amount } ml
amount-piece = { $amount }
amount-spoon = { $count ->
    [one] { $amount } tablespoon
   *[other] { $amount } tablespoons
}
amount-teaspoon = { $count ->
    [one] { $amount } teaspoon
   *[other] { $amount } teaspoons
}
amount-pinch = { $count ->
    [one] { $amount } pinch
   *[other] { $amount } pinches
}
