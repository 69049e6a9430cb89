# The words of the default theme in English.
#
# A part after a dot (“.meaning”, “.days”) belongs to the line above it. A portal can replace any of these strings.

## Words in addresses: lower-case letters and hyphens

route-commitments = commitments
route-meetings = meetings
route-topics = topics
route-initiatives = initiatives
route-indicators = indicators
route-organizations = organizations
route-people = people
route-sources = sources
route-principles = principles
route-questions = questions
route-glossary = glossary
route-discrepancies = discrepancies
route-changes = changes
route-calendar = calendar
route-gaps = gaps
route-data = data
route-topic = topic
route-status = status
route-party = party
route-meeting = meeting
route-since = since
route-page = page
route-unassessed = unassessed
route-not-assessable = not-assessable
route-no-evidence = no-evidence
route-not-started = not-started
route-limited = limited
route-substantial = substantial
route-complete = complete
route-withdrawn = withdrawn

## Titles of pages, also used in menus

title-home = Home
title-not-found = This page does not exist
title-commitments = Commitments
title-meetings = Meetings
title-sources = Sources
title-topics = Topics
title-initiatives = Initiatives
title-indicators = Indicators
title-organizations = Organizations
title-people = People
title-principles = Principles
title-questions = Questions
title-glossary = Glossary
title-discrepancies = Discrepancies
title-changes = Changes
title-calendar = Calendar
title-gaps = Gaps
title-data = Data
entries-other = Joint or other
title-commitments-topic = Commitments: { $name }
title-commitments-status = Commitments: { $name }
title-commitments-party = Commitments: { $name }
title-commitments-meeting = Commitments: { $name }
title-changes-topic = Changes: { $name }
title-changes-month = Changes in { $name }
title-changes-since = Changes since: { $name }
title-changes-between = Changes: { $name } – { $next }

## What lists are about

lead-topics = What the commitments are about.
lead-initiatives = Programs and bodies that the commitments belong to.
lead-indicators = What can be counted, and what has been counted so far. Most commitments have no figure at all.
lead-organizations = Institutions that made commitments or took part in meetings.
lead-people = People in public office who took part in meetings or spoke for a side. Public roles only.
commitments-lead = { $count ->
    [one] What was promised, latest first. This list has one commitment.
   *[other] What was promised, latest first. This list has { $count } commitments.
}
meetings-lead = Every meeting on record, latest first: who took part, what was promised, and what each side said afterwards.
sources-lead = Everything the record rests on, latest first.
principles-lead = The principles the sides say they follow, and the words in which they stated them each time.
questions-lead = Short answers, each with its sources. “Not public” is an answer too.
glossary-lead = Words used in these pages, in plain language.
discrepancies-lead = Where sources disagree, this portal says so, shows what each of them says, and explains which one it follows and why.
changes-lead = Everything that was added to the record or changed in it, newest first.
calendar-lead = Meetings and deadlines, past and to come.
gaps-lead = What the commitments do not say, and what has gone longest without news.
data-lead = The record behind these pages, to read with a spreadsheet or a program of your own.

## The frame of every page

skip = Skip to content
languages = Languages
choose-language = Choose a language
sections = Sections
menu = Menu
breadcrumb = Breadcrumb
contents = On this page
more = More about this portal
as-of = The record as it stood on { $date }
as-of-short = As of { $date }
colophon = The record ends on that day. Silence after it says nothing about what happened.
foreign = This page is not available in English yet. It is shown in:
not-found-lead = If a link on this site brought you here, that is our mistake.
not-found-onward = Go on from here
pagination = Pages of this list
pagination-page = Page { $number } of { $total }
pagination-previous = Previous page
pagination-next = Next page
all-entries = Show all
excerpt-shown = { $shown } of { $total } shown.
filters = Narrow the list
filter-all = All
filter-topic = Topic
filter-status = Status
filter-party = Side
filter-meeting = Meeting
filter-month = Month
cite-heading = Cite this page
cite = { $portal }. “{ $title }.” The record as it stood on { $date }.

## Numbers, dates, places

number = { $number }
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
days-earlier = { $days ->
    [0] the day of this record
    [one] { $days } day earlier
   *[other] { $days } days earlier
}
days-after = { $days ->
    [0] the same day
    [one] { $days } day later
   *[other] { $days } days later
}
period = { $from } to { $to }
range = { $low } to { $high }
place-separator = ,
date = Date
date-approximate = around { $date }
date-derived = { $date } (derived)
date-meeting = Meeting
    .open = No source read says whether it took place.
date-deadline = Deadline
    .open = The day has passed, and no source read says that it was met.

## Prose

footnote = Footnote
footnote-back = Back to the text
note = Note
tip = Tip
important = Important
warning = Warning
caution = Caution

## General words

name = Name
all = All
kind = Kind
language = Language
language-en = English
language-es = Spanish
language-fr = French
language-ar = Arabic
address = Address
website = Website
summary = Summary
in-short = In short
what-it-is = What it is
what-is-meant = What is meant
particulars = Particulars
related = Related
aliases = Also called
also-called = Also called:
short-name = Short name
official-names = Official names
part-of = Part of
stated = Stated
not-stated = Not stated
changed-to = changed to
labelled = { $label }: { $value }
letters = By letter
side = Side
side-joint = The sides jointly
side-none = Press or third party
parties = Sides
role = Role as stated
topic = Topic
topics = Topics
initiative = Initiative
initiatives = Initiatives
commitment = Commitment
commitments = Commitments
meetings = Meetings
organization = Institution
person = Person
people = People
principle = Principle
question = Question
discrepancy = Discrepancy
source = Source
sources = Sources
indicator = Indicator

## Status

status = Status
status-now = Status now
status-not-assessable = Not assessable as worded
    .meaning = Worded so that nobody outside could check it.
status-no-evidence = No public evidence found
    .meaning = A search found nothing either way.
status-not-started = Not started
    .meaning = A source says that work has not begun.
status-limited = Limited
    .meaning = First steps or a launch, no more.
status-substantial = Substantial
    .meaning = Mostly done or running; known parts are missing.
status-complete = Complete
    .meaning = Everything that was to be reached has been reached.
status-withdrawn = Withdrawn or replaced
    .meaning = A side has publicly dropped or replaced it.
status-unassessed = Not assessed yet
    .meaning = Nobody has looked into this commitment yet.
status-since = Since { $date }
status-checked = last checked { $date }
status-searched-on = A search on { $date } found nothing either way.
status-ongoing = ongoing, so it is never “complete”
status-missing = Still missing:
status-searched = Searched:
press-only = Rests on press only

## Deadlines

timeliness = Deadline
timeliness-no-deadline = No deadline
    .meaning = No source names a date by which it is to be done.
timeliness-upcoming = Upcoming
    .days = { $days ->
        [0] Due today
        [one] Due in { $days } day
       *[other] Due in { $days } days
    }
timeliness-due-soon = Due soon
    .days = { $days ->
        [0] Due today
        [one] Due soon, in { $days } day
       *[other] Due soon, in { $days } days
    }
timeliness-overdue = Overdue
    .days = { $days ->
        [one] Overdue by { $days } day
       *[other] Overdue by { $days } days
    }
timeliness-met-on-time = Met on time
timeliness-met-late = Met late
    .days = { $days ->
        [one] Met { $days } day late
       *[other] Met { $days } days late
    }
timeliness-closed = Closed
deadline-on = Deadline: { $date }

## Evidence

freshness = Last news
freshness-fresh = Recent
freshness-ageing = Less recent
freshness-stale = Long ago
freshness-silent = None so far
    .meaning = No news on record since it was made.
freshness-last = { $days ->
    [0] { $date }, the day of this record.
    [one] { $date }, { $days } day before this record.
   *[other] { $date }, { $days } days before this record.
}
last-news-on = Last news: { $date }
last-news-none = None so far
specificity = Specificity
specificity-score = { $score } of 4
specificity-missing = Missing: { $elements }.
specificity-full = It says what, how much, by when and who.
agreement = Who says so
agreement-joint = A joint text
agreement-all = Every side
agreement-press-only = Press only
agreement-some = { $sides } only
agreement-strength-same = With the same strength.
agreement-strength-different = With different strength.
evidence = Sources
evidence-none = None
evidence-press = Press
evidence-sides = Official: { $sides }
evidence-all-sides = Official, from every side
evidence-data = Published data
independent-sources = { $count ->
    [0] No source on what has happened since.
    [one] On what has happened since: one independent source.
   *[other] On what has happened since: { $count } independent sources.
}

## Sources

citation-label = { $publisher }, { $date }
citation-label-without-publisher = { $title }, { $date }
quality = Quality
quality-A = A
    .meaning = An official text, or a copy of it word for word
quality-B = B
    .meaning = Signed press or a named news agency
quality-C = C
    .meaning = Unsigned or aggregated press
quality-D = D
    .meaning = Written by a machine
quality-note = Quality A is an official text, B signed press, C unsigned or aggregated press, D written by a machine.
source-kind-joint-statement = Joint statement
source-kind-readout = Readout
source-kind-official-data = Official data
source-kind-law = Law
source-kind-transcript = Transcript
source-kind-press = Press
source-kind-aggregator = Aggregator
source-kind-machine-written = Written by a machine
source-untitled = The copy that was read shows no title; the words above describe it.
publisher = Publisher
published = Published
accessed = Last opened
archived = Archived copy
locator = Note
limitations = Limitations
same-origin = Same text as
same-origin-note = Reprints of one text count as one source.
sources-quality = Quality
sources-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
sources-further = Further sources
source-commitments = Commitments that rest on it
source-meetings = Meetings that rest on it
source-others = Other pages that rest on it

## Commitments

commitments-count = { $count ->
    [one] { $count } commitment
   *[other] { $count } commitments
}
of-commitments = { $count ->
    [one] Of { $count } commitment
   *[other] Of { $count } commitments
}
all-commitments = All commitments
commitments-none = No commitment on record.
commitments-made = Commitments made
made-on = Promised on
commitment-kind-action = Action
commitment-kind-exchange = Exchange
commitment-kind-institution = Institution or meeting
commitment-kind-rule = Rule
commitment-kind-reporting = Report
nature = Nature
nature-one-off = One-off
nature-ongoing = Ongoing
nature-conditional = Depends on something else
statement = What was promised
superseded-by = Replaced by
parties-heading = Who is to do what
party-leads = Leads.
element = What a promise can name
element-deliverable = deliverable
element-target = target
element-deadline = deadline
element-owner = named owner
elements-heading = What it says and what it does not
elements-note = The four things a promise needs before anyone can check it.
sides-heading = What each side says
strength = Strength
strength-launch = Launch
strength-begin = Begin
strength-continue = Continue
strength-deepen = Deepen
strength-accelerate = Accelerate
strength-consider = Consider
strength-reaffirm = Reaffirm
history-heading = Status history
history-note = Newest first. Nothing is ever removed.
finding-unchanged = looked at again, unchanged
updates-heading = What has happened since
updates-note = Filled square: concrete action. Circle: announcement. Open square: record.
updates-none = Nothing on record. That is not to say that nothing happened.
weight-announcement = Announcement
weight-concrete-action = Concrete action
weight-record = Record
revisions-heading = Revisions
revisions-none = None. No source has changed the wording, the sides or a date of this commitment.
field-title = Title
field-statement = Statement
field-deadline = Deadline
field-target = Target
field-deliverable = Deliverable
field-owner = Owner
field-topics = Topics
field-parties = Sides
criteria-heading = How it is judged
criteria-none = No criterion is on record by which to tell whether it was kept.
criterion = Criterion
criterion-decides = It decides
criterion-verified = Verified by
criterion-state = State
criterion-kind-completion = Completion
criterion-kind-progress = Progress
criterion-kind-failure = Failure
criterion-state-met = Met
criterion-state-not-met = Not met
criterion-state-unknown = Unknown
criterion-failure-met = Has happened
criterion-failure-not-met = Has not happened
indicators-heading = Indicators
parts-heading = Its parts

## Home

home-heading = What was promised, and what is known
home-meta = { $commitments ->
    [one] { $commitments } commitment
   *[other] { $commitments } commitments
} and { $meetings ->
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
} on record since { $date }.
home-topics = Topics, by what is known
home-topics-note = A commitment with several topics is counted in each, so the rows can add up to more than { $count }.
home-changes = Since the last meeting
last-meeting-note = { $days ->
    [0] { $date }, the day of this record.
    [one] { $date }, { $days } day before this record.
   *[other] { $date }, { $days } days before this record.
}
home-dates = Next dates
dates-open = Overdue or without news
dates-open-note = The day has passed; no source read says what came of it.
dates-no-further = No further date is on record.

## Meetings

meetings-count = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
meetings-here = Meetings on this topic
meeting-kind-group-meeting = Group meeting
meeting-kind-ministerial = Ministerial meeting
meeting-kind-call = Call
meeting-kind-leaders-meeting = Leaders’ meeting
meeting-kind-visit = Visit
meeting-state-announced = Announced
meeting-state-held = Held
meeting-state-postponed = Postponed
meeting-state-cancelled = Cancelled
meeting-state-unknown = Outcome unknown
announced = Date made public
since-previous = Since the previous meeting
until-next = Until the next meeting
comparison-heading = What each side says
comparison-joint = In a joint text
comparison-all = Said by every side
comparison-different-strength = Said by every side, with different strength
comparison-press-only = Only in the press
comparison-some = { $sides } only
voice-mentioned = Mentioned
voice-silent = Not mentioned
takeaways = Takeaways
agenda = Agenda
delegations = Delegations
head-of-delegation = Head of delegation
nobody-named = No person named
readouts = Readouts
readouts-none = As far as the sources read show, no side has published its account of this meeting.
delay = Delay

## Initiatives, organizations, people, principles

launched = Launched
initiative-state-planned = Planned
initiative-state-active = Active
initiative-state-ended = Ended
organization-kind-government = Government
organization-kind-ministry = Ministry
organization-kind-department = Department
organization-kind-agency = Agency
organization-kind-unit = Unit
organization-kind-prosecution = Prosecution service
organization-kind-embassy = Embassy
organization-kind-council = Council
organization-kind-group = Group
organization-kind-company = Company
organization-kind-association = Association
organization-kind-other = Other
organization-parts = Its parts
organization-commitments = Commitments that name it
took-part = Took part in
person-part = Part in the record
posts = Public offices
posts-note = Latest first.
posts-none = No office on record.
post-acting = acting
post-from = from { $date }
post-to = until { $date }
principles-heading = Principles by occasion
principles-none = No principle on record.
principle-stated = Stated, without wording on record
statements = Who stated it, and when
statements-none = No statement of it is on record.

## Indicators

unit = unit:
baseline = Baseline
baseline-none = No baseline published
target = Target
target-none = No target stated
target-by = By { $date }
latest = Latest
latest-none = No measurement yet
figure = Figure
figure-none = None
figure-value = Value
figure-period = Period
figure-status = Standing
measurement = Measurement
measurements = Measurements
measurement-status-official = Official
measurement-status-claimed = Claimed
measurement-status-estimated = Estimated
measurement-status-provisional = Provisional
direction-increase = Progress means a higher figure.
direction-decrease = Progress means a lower figure.
direction-none = Neither a rise nor a fall is progress by itself.
range-note = A range is shown as a range, never as its midpoint.
comparability = Comparability
indicator-commitments = Commitments it measures

## Questions and glossary

questions-none = No question on record.
question-state-answered = Answered
question-state-partly = Partly answered
question-state-not-public = Not public
question-state-disputed = Disputed
answer-full = In full
glossary-none = No term on record.
term-in = In { $language }:
not-to-confuse-with = Not to be confused with:

## Discrepancies

discrepancies-here = Where sources disagree
discrepancies-none = No discrepancy on record.
discrepancy-about = About:
discrepancy-differs = Differs in: { $kind }
discrepancy-explained = Explained by: { $assessment }
discrepancy-type-date = Date
discrepancy-type-number = Number
discrepancy-type-name = Name
discrepancy-type-title = Official title
discrepancy-type-scope = Scope
discrepancy-type-strength = Strength
discrepancy-type-attribution = Who said it
discrepancy-type-account = What happened
discrepancy-type-wording = Wording
discrepancy-type-state = Whether it happened
assessment = What explains it
assessment-source-error = Source error
    .meaning = One of the sources is wrong.
assessment-translation = Translation
    .meaning = The language versions say different things.
assessment-different-scope = Different scope
    .meaning = The sources speak of different things.
assessment-genuine-dispute = Genuine dispute
    .meaning = The sources really disagree.
assessment-unresolved = Unresolved
    .meaning = It cannot be told from the sources read.
variants = What the sources say
adopted = What this portal goes by
adopted-none = None of them. All are shown.

## Changes and calendar

changes-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
changes-none = No change on record.
changes-latest = The latest { $shown } of { $total } are shown here; the rest are listed by month.
change-held = Meeting held
change-readout = Readout published
change-made = Commitment made
change-status = Status
change-revision = Revision
change-became-overdue = Became overdue
calendar-coming = Coming up
calendar-no-meeting = No source read announces a further meeting.

## Gaps

gaps-missing = What is missing
gaps-not-assessable = Not assessable as worded
gaps-some-sides = Said by some sides only
gaps-press-only = Status rests on press only
gaps-overdue = Overdue
    .note = Deadlines that have passed, oldest first.
    .none = No deadline has passed without being met.
gaps-silent = No news so far
    .note = No news since the day they were made, oldest first.
    .none = There is news on every open commitment.
gaps-stale = Long without news
    .note = The last news is old; oldest first.
    .none = No last news is old.
gaps-questions = Questions whose answer is not public

## Data

data-files = Files
data-file = File
data-holds = What it holds
data-rows = Rows
data-commitments = Commitments
    .description = One row per commitment, with its current status and everything derived from its record.
data-statuses = Status history
    .description = One row per finding, with its date, reason and sources.
data-updates = Updates
    .description = One row per event since a commitment was made.
data-meetings = Meetings
    .description = One row per meeting.
data-sources = Sources
    .description = One row per source, with its publisher, date, quality and address.


## Numbers in words, to compare the languages of a text: “word = value”, separated by commas
#
# These are never shown. With them the rule `number-differs` (C0511) knows that “a billion” and “1,000,000,000” are
# the same. Write every form a word has (gender, case, plural); months' names are known already. A part a language
# has no words for stays “.part = -”.
# A word that may mean several has them all: “fifth = 5 | 0.2”. Values may be fractions (0.5) and times (12:00).
# .likely: words that are numbers, but that another language may do without: they differ only from what it says instead.
# .perhaps: words that may be numbers, but need not be: they answer a number in another language and ask for none.
# .scales: words a number is multiplied by.
# .multiples: words that multiply only the number right before them; 1 where they may not: “two dozen”, “5bn”.
# .additions: fractions that are added to the number before them: “two and a half”.
# .joints: words inside a number, as in “two hundred and five”.
# .units: what a number counts, with a name that is the same in all languages: “$ = USD | MXN”.
# .hours: words beside the hours of a clock: “9 p.m.” and “21:00” may be the same.
# .prefixes: what is written onto the front of a word, as “and” is in Arabic.
# .unsure-months: months' names that are other words too, and count as months only beside a day or a year.
# .short-months: months' names in short, besides the usual ones; they count only beside a day or a year.

number-words =
    zero = 0, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11,
    twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19,
    twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90,
    thirteenth = 13, fourteenth = 14, fifteenth = 15, sixteenth = 16, seventeenth = 17, eighteenth = 18,
    nineteenth = 19, twentieth = 20, thirtieth = 30, fortieth = 40, fiftieth = 50, sixtieth = 60, seventieth = 70,
    eightieth = 80, ninetieth = 90, hundredth = 100, twenties = 20 | 1920, thirties = 30 | 1930, forties = 40 | 1940,
    fifties = 50 | 1950, sixties = 60 | 1960, seventies = 70 | 1970, eighties = 80 | 1980, nineties = 90 | 1990,
    half a million = 500000, half a billion = 500000000, half a thousand = 500, half a century = 50, half-century = 50,
    half a dozen = 6
    .likely =
        a year and a half = 1.5 | 18, year and a half = 1.5 | 18, hour and a half = 1.5 | 90, third = 3 | 0.333333,
        thirds = 3 | 0.333333, fourth = 4 | 0.25, fourths = 4 | 0.25, quarter = 4 | 3 | 0.25, quarters = 4 | 0.25,
        fifth = 5 | 0.2, fifths = 5 | 0.2, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10 | 0.1,
        tenths = 10 | 0.1, eleventh = 11, twelfth = 12, fortnight = 14 | 15 | 2, century = 100, centennial = 100,
        centenary = 100, bicentennial = 200, bicentenary = 200, biennial = 2, biennium = 2, triennial = 3,
        quinquennial = 5, quadrennial = 4, first quarter = 1, second quarter = 2, third quarter = 3, fourth quarter = 4,
        first three months = 1 | 3
    .perhaps =
        one = 1, two = 2, once = 1, single = 1, both = 2, twice = 2, thrice = 3, pair = 2, couple = 2, either = 2,
        neither = 2, first = 1, second = 2, seconds = 2, half = 2 | 0.5 | 6, halves = 2, half-year = 6, half-yearly = 6,
        double = 2, doubled = 2, triple = 3, tripled = 3, quadruple = 4, weekly = 7, biweekly = 2 | 14 | 15,
        fortnightly = 14 | 15 | 2, monthly = 1, bimonthly = 2, quarterly = 3 | 4, biannual = 2 | 6, semiannual = 6 | 2,
        a day = 1 | 24, a week = 7 | 8, two weeks = 2 | 14 | 15, 2 weeks = 2 | 14 | 15, two-week = 2 | 14 | 15,
        a year = 1 | 12, half an hour = 30 | 0.5, half-hour = 30 | 0.5, three quarters of an hour = 45 | 0.75 | 3,
        50-50 = 50 | 0.5 | 2, fifty-fifty = 50 | 0.5 | 2, noon = 12 | 12:00, midnight = 12 | 0:00, below zero = 0,
        half past one = 1:30, half past two = 2:30, half past three = 3:30, half past four = 4:30,
        half past five = 5:30, half past six = 6:30, half past seven = 7:30, half past eight = 8:30,
        half past nine = 9:30, half past ten = 10:30, half past eleven = 11:30, half past twelve = 12:30, 24/7 = 24 | 7
    .scales =
        hundred = 100, hundreds = 100, thousand = 1000, thousands = 1000, million = 1000000, millions = 1000000,
        billion = 1000000000, billions = 1000000000, trillion = 1000000000000, trillions = 1000000000000
    .multiples =
        dozen = 12 | 10, dozens = 12 | 10, decade = 10 | 1, decades = 10 | 1, centuries = 100 | 1, k = 1000,
        m = 1 | 1000000, mn = 1000000, bn = 1000000000, tn = 1000000000000
    .additions =
        and a half = 0.5, and one half = 0.5, and a quarter = 0.25, and three quarters = 0.75, ½ = 0.5, ¼ = 0.25,
        ¾ = 0.75
    .joints = and
    .units =
        % = percent, percent = percent, per cent = percent, US$ = USD, USD = USD, dollars = USD, dollar = USD,
        $ = USD | MXN, MX$ = MXN, MXN = MXN, pesos = MXN, € = EUR, EUR = EUR, euros = EUR, euro = EUR
    .hours = a.m., p.m., a. m., p. m., am, pm, o’clock, o'clock, hours, hrs
    .prefixes = -
    .unsure-months = March, May
    .short-months = Sept = 9
