# What the program says, in English.
#
# A rule's words are the message of its name, the parts `label` (and others) at the places it points to, `help` and
# `suggestion`. Braces that an editor types are written as {"{"} and {"}"}. `AND($names)` and `OR($names)` join a
# list of names as the language does, each in backticks; with a second argument, the names most like it stay where the
# list is cut; with `words`, each is explained by its word in that phrase.

# How numbers and lists are written; what is not shown of a long list of names, and what stands for an empty one.
locale = en-GB
list-more = { $count } more
list-none = none

severity-error = error
severity-warning = warning
severity-help = help


## Names used in messages

# A kind of record.
kind = { $kind ->
        [meeting] meeting
        [commitment] commitment
        [topic] topic
        [page] page
        [initiative] initiative
        [organization] organization
        [person] person
        [source] source
        [indicator] indicator
        [principle] principle
        [question] question
        [term] term
        [discrepancy] discrepancy
       *[other] { $kind }
    }
    .a = { $kind ->
        [initiative] an initiative
        [organization] an organization
        [indicator] an indicator
       *[other] a { kind }
    }
    .the = the { kind }

# A table of fields: a record or a part of one.
what = { $what ->
        [portal] portal
        [language] language
        [party] party
        [policy] section `policy`
        [thresholds] section `thresholds`
        [rules] section `rules`
        [allowed] entry of `allow`
        [date] date
        [period] period
        [meeting] meeting
        [commitment] commitment
        [topic] topic
        [page] page
        [initiative] initiative
        [organization] organization
        [person] person
        [source] source
        [indicator] indicator
        [principle] principle
        [question] question
        [term] term
        [discrepancy] discrepancy
        [announcement] announcement
        [place] place
        [participant] participant
        [readout] readout
        [elements] section `elements`
        [citation] citation
        [status] entry of `status`
        [update] update
        [revision] revision
        [criterion] criterion
        [baseline] baseline
        [target] target
        [measurement] measurement
        [post] post
        [statement] statement
        [variant] variant
       *[other] { $what }
    }
    .a = { $what ->
        [portal] the portal
        [policy] the { what }
        [thresholds] the { what }
        [rules] the { what }
        [elements] the { what }
        [initiative] an { what }
        [organization] an { what }
        [indicator] an { what }
        [announcement] an { what }
        [status] an { what }
        [update] an { what }
       *[other] a { what }
    }
    .this = { $what ->
        [portal] the portal
        [policy] the { what }
        [thresholds] the { what }
        [rules] the { what }
        [elements] the { what }
       *[other] this { what }
    }

# What a fixed value of a field means; shown beside it where it says more than the value itself.
choice = { $choice ->
        [A] official
        [B] signed press
        [C] other press
        [D] written by a machine
        [not-assessable] nobody outside could check it
        [no-evidence] looked for, nothing found
        [one-off] done once
        [readout] one side's account
        [aggregator] gathers what others report
        [record] an official record
        [attribution] who said it
        [account] what happened
        [state] whether it happened
       *[other] { $choice }
    }

# What a field takes.
expected-type = { $expected ->
        [text] text in quotation marks
        [integer] a whole number
        [count] a whole number, 0 or more
        [number] a number
        [boolean] `true` or `false`
        [date] a date such as 2025-12-11
        [list] a list in square brackets
        [table] a table such as {"{"} field = …, field = … {"}"}
        [words] a table such as {"{"} en = "…", es = "…" {"}"}
       *[other] { $expected }
    }

# What was written instead.
found-type = { $found ->
        [text] text in quotation marks
        [integer] a whole number
        [number] a number with decimals
        [boolean] `true` or `false`
        [date] a date
        [time] a time, or a date that is in no calendar
        [list] a list
        [table] a table
       *[other] { $found }
    }


## Files

not-utf8 = this file is not saved as UTF-8 text
    .label = from here on it cannot be read
    .help = in your text editor choose “Save as” or “Save with encoding”, then UTF-8

too-large = this file has { $size } bytes; no more than { $most } are read
    .label = too large for a record
    .help = split it into several records; pictures and documents belong in `content/assets/`

unknown-file = `{ $path }` is not read as a record
    .label = this file has no place here
    .help =
        a record belongs in the folder of its kind, for example `content/commitments/clean-water-wells.toml`
        the folders are: { AND($allowed) }
        pictures and documents to link to belong in `content/assets/`
    .suggestion = did you mean the folder `content/{ $suggestion }/`?

file-name = the file of a record cannot be named `{ $path }`
    .label = rename this file
    .help =
        use small letters from a to z, digits and hyphens
        a meeting, a topic or a page ends in its language and `.md`, for example `2025-12-11-town-hall.en.md`
        every other record ends in `.toml`, for example `clean-water-wells.toml`
        the languages are: { AND($languages) }
    .suggestion = rename it to `{ $suggestion }`
    .other-format = a file of another program cannot be read, even with another name; copy its text into a new file of plain text, `{ $suggestion }`

front-matter = { $fault ->
        [unopened] this page does not begin with its fields between two lines `+++`
       *[other] the fields of this page are not closed with a second line `+++`
    }
    .label = { $fault ->
        [unopened] the first line is not `+++`
        [misspelt] this line is not `+++`
       *[other] the line `+++` is missing above here
    }
    .opened = the fields begin here
    .close = write three plus signs, and nothing else, on a line of their own between the fields and the text
    .help =
        begin the file like this; the text of the page follows below:
        +++
        title = "…"
        +++

not-a-record = `{ $key }` is not { kind.a } but { found-type }
    .label = outside any record
    .help =
        this file holds several records: each begins with its id in square brackets, and its fields follow below
        {"["}the-id]
        { $key } = …
    .list = this file holds several records: write the line of each in single square brackets, {"["}{ $key }]

duplicate-id = { kind.the } `{ $id }` is written in two places
    .label = here again
    .other = here first
    .help = give one of the two another id, or make one record of both

meeting-id = the id of the meeting `{ $id }` does not begin with its date, `{ $date }`
    .label = the date of the meeting
    .help = correct the date, or rename the meeting's file in every language so that its name begins with `{ $date }-`


## Fields

unclosed = what is opened here is never closed
    .label = opened here
    .end = the closing sign probably belongs here
    .help = close it: `[` with `]`, {"`{` with `}`"} and `"""` with `"""`; until then, everything after it is read as part of it

syntax = this cannot be read as TOML: { $reason }
    .label = here or shortly before
    .help =
        each line is a field, its name, an equals sign and its value:
        title = "…"
        topics = ["…", "…"]

no-quotes = text must stand between quotation marks
    .label = not between straight quotation marks
    .help =
        write: "{ $found }"
        only numbers, days such as 2025-12-11, true (yes) and false (no) stand without them
    .curly = these quotation marks are for print; write straight ones: "{ $found }"
    .number =
        a number has digits and perhaps a point, and nothing else: `1500`, `29.5`
        a day is written 2025-12-11; anything else is text: "{ $found }"

missing-quote = one of the two quotation marks is missing
    .label = only one quotation mark
    .help =
        text stands between two of them, on one line: "…"
        quotation marks inside a text are written “…”
    .curly = the other quotation mark is one of print; write a straight one at both ends: "…"

no-equals-sign = this line is not a field and its value
    .label = an equals sign should stand here
    .help =
        write the name of the field, an equals sign and its value: title = "…"
        a line of notes begins with `#`; the name of a group of fields stands in square brackets, both of them
    .colon = write an equals sign instead of the colon: title = "…"

no-value = this field has no value
    .label = nothing after the equals sign
    .help = write its value, or remove the line if there is nothing to say

after-value = the line goes on after its value
    .label = this is too much
    .help = write each field on a line of its own; a remark begins with `#`
    .quotation =
        the text ended at the quotation mark before this
        inside a text, write quotation marks as “…”; where it has an apostrophe, put the whole text between double quotation marks
    .comma = remove the comma: only entries inside square brackets or braces are separated by commas
    .decimal = write decimals with a point and thousands without any sign: `1.5`, `1500`

missing-comma = a comma is missing
    .label = between what is before this and what follows
    .help = separate the entries with commas: ["…", "…"], {"{"} en = "…", es = "…" {"}"}

backslash = a backslash inside quotation marks begins a special character, and there is no such one
    .label = after the backslash
    .help =
        write two of them for one: `\\`
        or put the text between single quotation marks, where a backslash is only a backslash

duplicate-key = `{ $found }` is written twice
    .label = here again
    .first = here first
    .help =
        keep one of the two
        another entry of a list begins with a line such as [[updates]], in double square brackets; another record needs its own id

invalid-key = a name or an id cannot contain `{ $found }`
    .label = cannot be part of a name
    .help = names of fields and ids have only letters from a to z without accents, digits, `_` and `-`, and no spaces

invalid-number = `{ $found }` is not a number
    .label = not a number
    .help =
        write whole numbers with digits only, without a zero before them, and decimals with a point: `1500`, `0.5`
        if it is text, put it in quotation marks

invalid-boolean = yes and no are written `true` and `false`, in small letters
    .label = not like this
    .help = write { $found }

unknown-key = { what.a } has no field `{ $key }`
    .label = no such field
    .help =
        the fields here are: { AND($allowed, $key) }
        a field belongs to the nearest line in square brackets above it: a field of the record itself goes above all such lines
    .suggestion = did you mean `{ $suggestion }`?

wrong-type = { $expected ->
        [text] { $found ->
            [text] this text is empty
           *[other] this takes { expected-type }, not { found-type }
        }
        [number] { $found ->
            [number] this number has no value
           *[other] this takes { expected-type }, not { found-type }
        }
        [count] { $found ->
            [integer] this whole number is below 0 or too large
           *[other] this takes { expected-type }, not { found-type }
        }
       *[other] this takes { expected-type }, not { found-type }
    }
    .label = { $expected ->
        [text] { $found ->
            [text] nothing between the quotation marks
           *[other] { found-type }
        }
        [number] { $found ->
            [number] no value
           *[other] { found-type }
        }
       *[other] { found-type }
    }
    .help = { $expected ->
        [text] { $found ->
            [text] write something between the quotation marks, or remove the field
            [list] write one text, without square brackets: `"…"`
            [table] write one text: `"…"`; a page in Markdown has a file for each language, so its words need no table
           *[other] put it in quotation marks: `"…"`
        }
        [integer] { $found ->
            [number] write digits only, without a point; thousands have no sign either: `1234`, not 1.234
           *[other] write digits only, without quotation marks: `3`
        }
        [count] { $found ->
            [number] write digits only, without a point; thousands have no sign either: `1234`, not 1.234
           *[other] write digits only, without a sign and without quotation marks: `30`
        }
        [number] write digits without quotation marks, spaces or commas, with a point before decimals: `12500.5`
        [boolean] write `true` or `false`, in small letters and without quotation marks
        [date] write a day without quotation marks, `2025-12-11`, or a month or a year with them: `"2025-12"`, `"2025"`
        [list] { $found ->
            [table] there may be several of these: a line in square brackets needs two at each end, `[[…]]`; braces go inside square brackets, `[{"{ … }"}]`
           *[other] put it in square brackets, also when there is only one: `["…"]`
        }
        [table] { $found ->
            [list] there is only one of these: write its line in single square brackets, `[…]`, or its fields in braces
           *[other] write its fields in braces, with a comma between them: `{"{"} field = …, field = … {"}"}`
        }
        [words] write the text once in each language: `{"{"} en = "…", es = "…" {"}"}`
       *[other] write { expected-type }
    }

missing-field = the field `{ $key }` is missing in { what.this }
    .label = `{ $key }` is missing here
    .help =
        { missing-field.where }:
        { missing-field.example }
    .where = { $what ->
        [commitment] { $key ->
            [parties] add it at the end of the file, for example
            [sources] add it at the end of the file, for example
            [status] add it at the end of the file, for example
           *[other] add it above the next line in square brackets, for example
        }
        [portal] { $key ->
            [languages] add each language, for example
            [parties] add each party, for example
           *[other] add it at the beginning of the file, for example
        }
        [meeting] add it between the two lines `+++`, above any line in square brackets, for example
        [topic] add it between the two lines `+++`, for example
        [page] add it between the two lines `+++`, for example
        [initiative] add it above the next line in square brackets, for example
        [organization] add it above the next line in square brackets, for example
        [person] add it above the next line in square brackets, for example
        [source] add it above the next line in square brackets, for example
        [indicator] add it above the next line in square brackets, for example
        [principle] add it above the next line in square brackets, for example
        [question] add it above the next line in square brackets, for example
        [term] add it above the next line in square brackets, for example
        [discrepancy] add it above the next line in square brackets, for example
       *[other] add it here, for example
    }
    .example = { $key ->
        [title] { $what ->
            [meeting] title = "…"
            [topic] title = "…"
            [page] title = "…"
            [source]
                title = "…"
                as printed, in its own language; where no title is known:
                description = {"{"} en = "…", es = "…" {"}"}
           *[other] title = {"{"} en = "…", es = "…" {"}"}
        }
        [summary] summary = "…"
        [name] { $what ->
            [person] name = "…"
            [language] name = "English"
           *[other] name = {"{"} en = "…", es = "…" {"}"}
        }
        [topics] topics = ["clean-water"]
        [parties] { $what ->
            [portal]
                {"[parties.council]"}
                name = {"{"} en = "City council", es = "Ayuntamiento" {"}"}
           *[other]
                {"[[parties]]"}
                side = "council"
        }
        [languages]
            {"[languages.en]"}
            name = "English"
        [sources] { $what ->
            [commitment]
                {"[[sources]]"}
                source = "council-minutes-2025-12-11"
           *[other] sources = ["council-minutes-2025-12-11"]
        }
        [source] { $what ->
            [statement]
                source = "council-minutes-2025-12-11"
                or, for what was said at a meeting:
                meeting = "2025-12-11-town-hall"
           *[other] source = "council-minutes-2025-12-11"
        }
        [status] { $what ->
            [measurement] status = "claimed"  # { OR("official, claimed, estimated, provisional", words: "choice") }
           *[other]
                {"[[status]]"}
                date = 2025-12-11
                is = "no-evidence"
                searched = {"{"} en = "…", es = "…" {"}"}
        }
        [made_at]
            made_at = "2025-12-11-town-hall"
            or, when it was not made at a meeting:
            made_on = 2025-12-11
        [date] { $what ->
            [meeting]
                date = 2025-12-11
                or, for several days, `from` and `to`
           *[other] date = 2025-12-11
        }
        [from] from = 2025-12-11
        [to] to = 2025-12-12
        [on] on = 2025-12-11
        [is] is = "limited"  # { OR("not-assessable, no-evidence, not-started, limited, substantial, complete, withdrawn", words: "choice") }
        [weight] weight = "announcement"  # { OR("announcement, concrete-action, record", words: "choice") }
        [kind] { $what ->
            [meeting] kind = "group-meeting"  # { OR("group-meeting, ministerial, call, leaders-meeting, visit", words: "choice") }
            [source] kind = "press"  # { OR("press, joint-statement, readout, official-data, law, aggregator, machine-written, transcript", words: "choice") }
            [criterion] kind = "completion"  # { OR("completion, progress, failure", words: "choice") }
           *[other] kind = "…"
        }
        [state] { $what ->
            [meeting] state = "announced"  # { OR("announced, held, postponed, cancelled, unknown", words: "choice") }
            [criterion] state = "unknown"  # { OR("met, not-met, unknown", words: "choice") }
            [question] state = "partly"  # { OR("answered, partly, not-public, disputed", words: "choice") }
           *[other] state = "…"
        }
        [side] side = "joint"  # a party of portal.toml, joint or none
        [organization] { $what ->
            [participant]
                organization = "water-board"
                or, for somebody with a record:
                person = "ana-lopez"
           *[other] organization = "water-board"
        }
        [language] language = "es"  # the language the source is written in
        [quality] quality = "C"  # A official, B signed press, C other press, D written by a machine
        [field] { $what ->
            [revision] field = "deadline"  # { OR("title, statement, deadline, target, deliverable, owner, topics, parties", words: "choice") }
           *[other] field = "date"  # the name of the field in the record that `subject` names
        }
        [old] old = 2026-01-31
        [new] new = 2026-03-31
        [text] text = {"{"} en = "…", es = "…" {"}"}
        [because] because = {"{"} en = "…", es = "…" {"}"}
        [definition] definition = {"{"} en = "…", es = "…" {"}"}
        [unit] unit = {"{"} en = "people", es = "personas" {"}"}
        [question] question = {"{"} en = "…", es = "…" {"}"}
        [short_answer] short_answer = {"{"} en = "…", es = "…" {"}"}
        [term] term = {"{"} en = "…", es = "…" {"}"}
        [value] { $what ->
            [variant] value = {"{"} en = "…", es = "…" {"}"}
            [measurement]
                value = 29
                or, for a range, `low` and `high`
           *[other] value = 29
        }
        [low] low = 200000
        [high] high = 500000
        [period] period = 2025-12-11
        [subject] subject = "meeting:2025-12-11-town-hall"
        [type] type = "wording"  # { OR("wording, date, number, name, title, scope, strength, attribution, account, state", words: "choice") }
        [variants]
            variants = [
            {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
            {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
            ]
        [assessment] assessment = "unresolved"  # { OR("unresolved, source-error, translation, different-scope, genuine-dispute", words: "choice") }
       *[other] { $key } = …
    }

impossible-date = `{ $found }` is not a date
    .label = no day in the calendar, or not written as year-month-day
    .help = write a day without quotation marks, `2025-12-11`, or a month or a year with them: `"2025-12"`, `"2025"`

invalid-choice = `{ $found }` is not one of the values this field takes
    .label = not one of them
    .help = write one of: { OR($allowed, $found, words: "choice") }
    .suggestion = did you mean `{ $suggestion }`?

unknown-language = `{ $found }` is not a language of this portal
    .label = no such language
    .again = here, too
    .others = and in { $others } more places
    .named = named here as `{ $found }`
    .declared = declared here as `{ $declared }`, in which nothing is written
    .declared-help = write `{ $found }` in `portal.toml`, where it says `{ $declared }`; if they are two languages, declare `{ $found }` there as well
    .help =
        the languages are: { AND($allowed, $found) }
        if this is a field of the record itself, move it above the first line in square brackets
    .suggestion = did you mean `{ $suggestion }`?

entry-count = { $found ->
        [one] 1 entry
       *[other] { $found } entries
    }

words-missing = { $part ->
        [text] the text below the fields is missing in the language `{ $language }`
        [field] the field `{ $key }` is missing in the language `{ $language }`
        [entries] `{ $key }` has { entry-count } in the language `{ $language }`, and { $most } in the language `{ $longest }`
       *[other] these words are missing in the language `{ $language }`
    }
    .label = { $part ->
        [entries] { entry-count }
       *[other] nothing in `{ $language }`
    }
    .other = { $most } entries
    .help-text = write it in this file, below the second line `+++`; another language's file has it
    .help-field = write it in `{ $path }`, between the two lines `+++`: `{ $key } = "…"`
    .help-entries = give both lists the same entries, in the same order; if an entry is there, look for a comma or a quotation mark that is missing
    .help = add the text here: `{ $language } = "…"`

missing-translation = { $part ->
        [text] the text below the fields is missing in the language `{ $language }`
        [field] the field `{ $key }` is missing in the language `{ $language }`
        [entries] `{ $key }` has { entry-count } in the language `{ $language }`, and { $most } in the language `{ $longest }`
       *[other] these words are missing in the language `{ $language }`
    }
    .label = { $part ->
        [entries] { entry-count }
       *[other] nothing in `{ $language }`
    }
    .other = { $most } entries
    .help-text = write it in this file, below the second line `+++`; another language's file has it
    .help-field = until then, another language is shown; write it in `{ $path }`, between the two lines `+++`: `{ $key } = "…"`
    .help-entries = as long as one is shorter, its missing entries are shown in another language; give both lists the same entries, in the same order; if an entry is there, look for a comma or a quotation mark that is missing
    .help = until then, another language is shown; add the text here: `{ $language } = "…"`

unknown-side = `{ $found }` is not a party of this portal
    .label = no such party
    .again = here, too
    .others = and in { $others } more places
    .named = named here as `{ $found }`
    .declared = declared here as `{ $declared }`, which no record names
    .declared-help = write `{ $found }` in `portal.toml`, where it says `{ $declared }`; if they are two parties, declare `{ $found }` there as well
    .help = write one of: { OR($allowed, $found) }; parties are declared in `portal.toml`
    .suggestion = did you mean `{ $suggestion }`?

invalid-id = { $found ->
        [joint] `joint` cannot be the name of a party
        [none] `none` cannot be the name of a party
       *[other] `{ $found }` is not an id
    }
    .label = { $found ->
        [joint] stands for all sides together
        [none] stands for no side
       *[other] not an id
    }
    .suggestion = did you mean `{ $suggestion }`?
    .help = an id has only small letters from a to z, digits and hyphens between them, for example `clean-water`

fact-differs = the field `{ $key }` says something else in another language's file
    .label = here it says this
    .other = and here something else
    .help = a fact is the same in every language: correct one of the two, or keep `{ $key }` in one file only

derived-by-hand = `{ $key }` is computed and is not written by hand
    .label = computed by Constancia
    .help = remove it: { derived-by-hand.origin }
    .origin = { $key ->
        [timeliness] it follows from the deadline, the status and the portal's day
        [overdue] it follows from the deadline, the status and the portal's day
        [days_overdue] it follows from the deadline, the status and the portal's day
        [freshness] it follows from the date of the latest evidence and the portal's day
        [days_silent] it follows from the date of the latest evidence and the portal's day
        [specificity] it follows from what `elements` states
        [agreement] it follows from the `side` of each source
        [evidence] it follows from the kinds of the sources and their `independence_group`
        [evidence_strength] it follows from the kinds of the sources and their `independence_group`
        [status_since] it follows from the dates of the entries of `status`
        [days_to_readout] it follows from the meeting's date and the dates of its `readouts`
        [days_since_previous] it follows from the dates of the meetings
        [commitments] it follows from the commitments that name this meeting in `made_at`
       *[other] it follows from the other fields
    }

one-of-two = `{ $one }` cannot be used together with { AND($other) }
    .label = here as well: { AND($other) }
    .help = { $one ->
        [made_at] keep `made_at` for what was promised at a meeting of the portal, `made_on` for everything else
        [title] keep `title` where the source has one, `description` where none is known
        [date] keep `date` for a single day, `from` and `to` for several
        [value] keep `value` for a single number, `low` and `high` for a range
       *[other] keep one and remove the other
    }

title-too-long = this title has { $found } characters; the limit is { $most }
    .label = { $found } characters
    .help = name the action in a few words, beginning with a verb; the details belong in `statement`

list-length = { $found ->
        [0] `{ $key }` is an empty list
        [one] `{ $key }` has a single entry
       *[other] `{ $key }` has { $found } entries, which is too many
    }
    .label = { $found ->
        [0] no entries
        [one] one entry
       *[other] { $found } entries
    }
    .help = write from { $least } to { $most } entries, for example `{ $key } = ["…"]`
    .help-least = { $least ->
        [one] write at least one entry
       *[other] write at least { $least } entries
    }

answer-too-long = this short answer has { $found } words; the limit is { $most }
    .label = { $found } words
    .help = keep the heart of it here and move the rest to the field `answer`

not-an-address = `{ $found }` is not a complete web address
    .label = not a complete address
    .help = copy the whole address from the browser, with `https://` and without spaces: `"https://www.example.org/page"`


## Texts in Markdown

unknown-link = `{ $found }` leads to nothing that is known
    .label = not the kind and id of a record
    .help =
        write the kind of the record, a colon and its id, for example `commitment:clean-water-wells`
        the kinds are: { AND($allowed, words: "kind") }
        in texts, links may also lead to `https://…`, to a file, `asset:map.png`, or to a heading, `#discussed`
    .suggestion = did you mean `{ $suggestion }`?

remote-picture = the picture `{ $found }` comes from another site
    .label = not among the portal's own files
    .help =
        save it in `content/assets/`, so that readers need nothing from other sites, and write:
        ![what is seen](asset:map.png)

picture-without-text = this picture has no description
    .label = says nothing to those who cannot see it
    .help = say between the square brackets what is seen: `![Map of the wells](asset:map.png)`

dropped-html = `{ $found }` is left out of the page
    .label = left out
    .help =
        write it in Markdown if you can; of HTML, only simple tags such as <sup>, <abbr title="…"> and <details> are kept
        a link in HTML needs its complete address: <a href="https://…">

too-deep = lists or quotations are inside each other, more than { $most } levels deep
    .label = too deep from here on
    .help = begin some of them at the left margin

heading-level = this heading is of the first level, which is the page's title
    .label = a single `#`
    .help = begin headings with two signs: `## …`

duplicate-heading = two headings have the id `{ $id }`
    .label = the second one
    .help = give this one another id: `## … {"{#"}{ $id }-2{"}"}`

unknown-footnote = the footnote `[^{ $label }]` is not in this text
    .label = leads to no footnote
    .help =
        write it on a line of its own at the end of the text:
        {"[^"}{ $label }]: …

dead-anchor = no heading of this text has the id `{ $anchor }`
    .label = leads to no heading
    .help =
        give a heading this id: `## … {"{#"}{ $anchor }{"}"}`
        the ids so far: { AND($allowed, $anchor) }
    .suggestion = did you mean `#{ $suggestion }`?

unknown-heading = the page of `{ $id }` has no heading with the id `{ $anchor }`
    .label = leads to no heading
    .help =
        give a heading of that page this id: `## … {"{#"}{ $anchor }{"}"}`; only meetings, topics and pages have headings
        the ids so far: { AND($allowed, $anchor) }
    .suggestion = did you mean `#{ $suggestion }`?

missing-asset = the file `content/assets/{ $path }` does not exist
    .label = no such file
    .help = put the file there or correct its name; capital and small letters count as different
    .suggestion = did you mean `asset:{ $suggestion }`?

long-quotation = this text has a quotation of { $found } words; the portal's limit is { $most }
    .label = the quotation
    .help = quote only the words that matter, say the rest in your own words and link to the source: `[their text](source:…)`

number-differs = “{ $found }” stands in the `{ $language }` text and not in the `{ $other }` text
    .label = only in `{ $language }`
    .instead = here `{ $other }` says “{ $instead }”
    .other = `{ $other }` does not say it
    .help =
        look up in the source which is right, and write the same number, date or unit in both languages
        if it is right as it is, allow it in the record: allow = [{"{"} rule = "C0511", reason = "…", text = "{ $found }" {"}"}]

lengths-apart = this text is much shorter in `{ $shorter }` than in `{ $longer }`
    .label = { $found ->
        [one] { $found } character; about { $expected } would be expected
       *[other] { $found } characters; about { $expected } would be expected
    }
    .other = { $other } characters
    .help =
        see whether something is missing in `{ $shorter }` or was added in `{ $longer }`
        if both say the same, allow it in the record: allow = [{"{"} rule = "C0512", reason = "…" {"}"}]

loaded-word = “{ $found }” takes sides, and the portal says it in its own voice
    .label = nobody is named who says so
    .help =
        choose a neutral word; or, if it matters who says it, put it in quotation marks: “{ $found }”
        or link in the same sentence to the source that says it: `[their text](source:…)`


## Records together

unknown-reference = { kind.the } `{ $id }` does not exist
    .label = no record has this id
    .again = here, too
    .others = and in { $others } more places; if this id is the right one, the record was renamed or removed: give it this id again
    .help = correct the id, or write the record first; an id is the name of its file, or what is written in square brackets
    .known = the ids there are: { AND($allowed) }
    .suggestion = did you mean `{ $suggestion }`?

parent-cycle = { kind.the } `{ $id }` ends up as part of itself
    .label = following `parent` from here leads back
    .help = remove `parent` from one of the records in the chain

unpublished = { kind.the } `{ $id }` is not published, but a published record names it
    .label = named here
    .again = here, too
    .others = and in { $others } more places
    .other = not published
    .help =
        publish it, by removing `draft = true` or by an earlier `publish_on`, or take out its name here
        or hold this record back as well: `draft = true`

unused = { kind.the } `{ $id }` appears in no other record
    .label = used nowhere
    .help = name it where it belongs, or remove it if it was never published

duplicate-address = two pages would have the address `{ $address }`
    .label = here
    .other = and here
    .help = give one of the two records another id; capital and small letters count as the same
    .own = every portal has a page at this address; give this record another id: rename its file, in every language
    .strings = in this language, two of the theme's phrases `route-…` say the same; change one of them


## Statuses and their evidence

status-without-source = the status `{ $status }` names no source
    .label = needs a source
    .help =
        add the source that says so to this entry:
        sources = ["council-minutes-2025-12-11"]
        where nothing was found, the status is `no-evidence`

no-evidence-without-search = the status `{ $status }` does not say where evidence was looked for
    .label = needs `searched`
    .help =
        add to this entry where you looked, for example:
        searched = {"{"} en = "The council's site and the press", es = "El sitio del ayuntamiento y la prensa" {"}"}

substantial-without-missing = the status `{ $status }` does not say what is still missing
    .label = needs `missing`
    .help =
        add to this entry what is not done yet:
        missing = {"{"} en = "…", es = "…" {"}"}

substantial-on-announcement = the status `{ $status }` rests on announcements alone
    .label = needs a source of something done
    .help =
        name a source that an update of this commitment also names, dated no later than the status:
        {"[[updates]]"}
        date = 2025-12-11
        weight = "concrete-action"
        text = {"{"} en = "…", es = "…" {"}"}
        sources = ["…"]
        where there are only announcements, the status is `limited`

complete-on-weak-sources = the status `{ $status }` rests on sources that are too weak
    .label = no source of quality A or B, and no two independent ones
    .help =
        add a source of quality `A` or `B`, or a second one with another `independence_group`
        until there is one, write `is = "substantial"` and what is `missing`

criteria-unmet = the commitment is `complete` although one of its criteria is not met
    .label = complete
    .criterion = a criterion of completion that is not `met`
    .help =
        if it is met, write `state = "met"` and name its `sources`
        until then, write `is = "substantial"` and what is `missing`

complete-though-ongoing = an ongoing commitment cannot be `complete`
    .label = complete
    .nature = ongoing: it has no end
    .help = write `is = "substantial"` and what is `missing`, or `nature = "one-off"` if it was to be done only once

quality-too-low = the status `{ $status }` rests on a source of quality `{ $found }`; this portal asks for `{ $minimum }` or better
    .label = its best source has quality { $found }
    .help = add a source of quality `{ $minimum }` or better; `minimum_quality` in `portal.toml` sets the limit

evidence-from-later = the source `{ $id }` was published after the finding that names it: `{ $published }`
    .label = published { $published }
    .date = finding of { $date }
    .help = name a source that was public by { $date }, or write a new entry dated { $published } or later

press-only = the status `{ $status }` rests only on sources of quality C or D
    .label = no source of quality A or B
    .help = look for an official text (A) or signed press (B) and add it to `sources`; until then the page says “press only”


## Histories and dates

history-out-of-order = in `{ $key }`, the entry of { $date } comes after that of { $before }
    .label = earlier
    .other = later
    .help = the oldest entry comes first: move the one of { $date } above that of { $before }, or correct its date

revision-not-made = the last revision sets the deadline `{ $new }`, but the commitment's deadline is `{ $found }`
    .label = the new deadline
    .deadline = the commitment's deadline
    .help =
        write the new deadline in the commitment as well, below the line [elements]:
        deadline = "{ $new }"

held-in-the-future = this meeting is marked as held, but its date `{ $date }` is after the portal's day, `{ $as-of }`
    .label = still to come
    .help = write `state = "announced"` until it has taken place, or correct the date

reversed-period = this period ends on `{ $to }`, before it begins on `{ $from }`
    .label = the end
    .from = the beginning
    .help = swap the two dates, or correct one of them

reversed-range = the low number `{ $low }` is above the high one, `{ $high }`
    .label = from high to low
    .help =
        swap the two:
        low = { $high }
        high = { $low }

silent = { $days ->
        [one] there has been no news of this commitment for one day
       *[other] there has been no news of this commitment for { $days } days
    }
    .label = { $days ->
        [one] silent for one day
       *[other] silent for { $days } days
    }
    .help =
        look for news and, if there is any, add it with its source:
        {"[[updates]]"}
        date = 2025-12-11
        weight = "announcement"
        text = {"{"} en = "…", es = "…" {"}"}
        sources = ["…"]


## What sources say

contradicted = a source gives the field `{ $field }` differently, and no discrepancy explains it
    .label = stated differently in this source
    .help =
        show both versions in a file of its own in `content/discrepancies/`:
        title = {"{"} en = "…", es = "…" {"}"}
        subject = "{ $kind }:{ $id }"
        field = "{ $field }"
        type = "wording"
        assessment = "unresolved"
        because = {"{"} en = "…", es = "…" {"}"}
        variants = [
        {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
        {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
        ]

one-side-only = of the parties to this commitment, only `{ $side }` speaks of it
    .label = said by one side only
    .help = if another side's text mentions it, add that source with its `side`; if not, leave it: the page says so

missing-copy = this source has no archived copy
    .label = only at this address
    .help =
        save the page at https://web.archive.org/save and add the copy's address:
        archived_url = "https://web.archive.org/…"


## portal.toml

no-languages = the portal has no language
    .label = no line such as [languages.en]
    .help =
        declare each language in `portal.toml`, for example:
        {"[languages.en]"}
        name = "English"

no-parties = the portal has no party
    .label = no line such as [parties.council]
    .help =
        declare each side that promises something in `portal.toml`, for example:
        {"[parties.council]"}
        name = {"{"} en = "City council", es = "Ayuntamiento" {"}"}

invalid-base-url = `{ $found }` is not a complete web address
    .label = not a complete address
    .help =
        write the address the site will have, with `https://` and without `?` or `#`:
        base_url = "https://www.example.org/portal/"

invalid-theme = `{ $found }` cannot be the name of a theme
    .label = not the name of a folder in `themes/`
    .help =
        a theme's name has only small letters from a to z, digits and hyphens; the one that comes with Constancia is:
        theme = "default"


## Themes

unknown-theme = the theme `{ $theme }` does not exist
    .label = this portal asks for it
    .help =
        make the folder `themes/{ $theme }/`, or use the theme that comes with Constancia:
        theme = "default"

no-strings = the theme `{ $theme }` has no words in the language `{ $language }`
    .label = this language
    .help = translate the file `strings/en.ftl` of the theme that comes with Constancia and save it as `themes/{ $theme }/strings/{ $language }.ftl`

broken-strings = the theme's words cannot be read here: { $reason }
    .label = here or shortly before
    .help =
        each phrase is a name, an equals sign and the words; what is filled in stands in braces:
        days-ago = {"{ $days }"} days ago

missing-strings = { $count ->
        [one] one phrase of the theme is missing in the language `{ $language }`
       *[other] { $count } phrases of the theme are missing in the language `{ $language }`
    }
    .label = missing in this file
    .help = until they are here, English is shown; add: { AND($names) }

unknown-locale = dates and numbers cannot be written for the locale `{ $locale }`
    .label = of this language
    .help =
        write a known one, with or without a country, below the language's line in square brackets:
        locale = "es-MX"

broken-template = the template `{ $template }` does not work: { $reason }
    .label = here
    .help = correct the template, or remove it from the theme to use the one that comes with Constancia
    .page =
        found while making `{ $page }`; a template sees only the fields its kind of page has
        correct the template, or remove it from the theme to use the one that comes with Constancia

missing-page = this page has no file in the language `{ $language }`
    .label = only in another language
    .help =
        translate `{ $path }` and save it as `{ $missing }`
        facts such as dates need not be repeated; the title, the other words of the fields and the text are translated:
        +++
        title = "…"
        +++

missing-page-translation = this page has no file in the language `{ $language }`
    .label = only in another language
    .help = until there is one, this text is shown instead; translate `{ $path }` and save it as `{ $missing }`

after-the-day = this is dated { $date }, after the portal's day, { $as-of }, so no page shows it yet
    .label = after the portal's day
    .help = correct the date, or set the portal's day in `portal.toml` to { $date } or later: `as_of = …`

before-the-promise = { $key ->
        [deadline] the deadline, { $date }, is before the day the commitment was made, { $made }
       *[other] this finding of { $date } is from before the day the commitment was made, { $made }
    }
    .label = before the commitment was made
    .made = made on { $made }
    .help = correct one of the two dates

unknown-field = the template `{ $template }` asks for `{ $field }`, which is not there
    .label = no such field
    .help =
        found while making `{ $page }`; the fields here are: { AND($allowed, $field) }
    .nothing =
        found while making `{ $page }`; what stands before it is not on this page either
        correct its name, or ask whether it is there: {"{% if … %}"}
    .suggestion = did you mean `{ $suggestion }`?

unknown-template-name = { $what ->
        [filter] there is no filter `{ $name }`
        [test] there is no test `{ $name }`
        [function] there is no function `{ $name }`
        [component] there is no component `{ $name }`
        [block] the template that this one extends has no block `{ $name }`
       *[other] there is no template `{ $name }`
    }
    .label = named in the template `{ $template }`
    .help = correct the name, or remove the template from the theme to use the one that comes with Constancia
    .suggestion = did you mean `{ $suggestion }`?


## Writing the site

write-output-is-file-system-root = the site cannot be written to the root of the disk; give it a folder of its own: --out public
write-output-is-kept = the site cannot be written to `{ $folder }`, which holds other things; give it a folder of its own: --out public
write-output-holds-kept = the site cannot be written to `{ $output }`, because `{ $folder }` is inside it; give it a folder of its own: --out public
write-output-inside-sources = the site cannot be written to `{ $output }`: everything in `{ $folder }` must stay as it is; give it a folder of its own: --out public
write-output-not-folder = the site cannot be written to `{ $path }`, which is not a folder; rename it, or choose another folder with --out
write-output-busy = another build is writing to `{ $output }` at this moment; wait until it has finished and try again
write-outputs-collide = `{ $first }` and `{ $second }` would be one and the same file, at least on disks that ignore capital letters; rename one of them. Nothing was changed
write-output-in-the-way =
    these files are where the site would be written, and Constancia did not write them or somebody has changed them since:
    { $list }
    move them elsewhere and build again; nothing was changed
write-output-stranded =
    the site was written. Meanwhile somebody put other files in its place; they are kept here, unharmed:
    { $list }
    move them to where they belong
write-output-manifest-unreadable =
    `{ $path }` cannot be read, so it is not known which files here Constancia wrote: { $reason }
    choose another folder with --out, or, if this one holds nothing but an earlier site, remove it and build again; nothing was changed
write-output-incomplete = not every file of the site could be made, so the earlier site was left as it is
write-output-disk-full = the disk is full: `{ $path }` could not be written. Make room and build again; the earlier site was left as it is
write-output-no-permission = there is no permission to write `{ $path }` ({ $reason }). Allow it, or choose another folder with --out; the earlier site was left as it is
write-output-failed = `{ $path }` could not be written: { $reason }. The earlier site was left as it is


## Progress and results

progress-reading = Reading the content
progress-rendering = Making the pages

summary-pages = { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } in { $languages ->
        [one] 1 language
       *[other] { $languages } languages
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }
summary-written = { $written } written, { $unchanged } unchanged, { $removed } removed; output folder { $out }; { $seconds } s
summary-checked = { $files ->
        [one] 1 file checked
       *[other] { $files } files checked
    }: no errors, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }; { $seconds } s
summary-errors = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }; nothing was written


## The worklist

worklist = { $count ->
        [0] No record needs to be looked at
        [one] 1 record to look at
       *[other] { $count } records to look at, the most urgent first
    }; as of { $as-of }
worklist-overdue-without-news = { $count ->
        [one] overdue for 1 day
       *[other] overdue for { $count } days
    } (deadline { $since }), and no news since then
worklist-stale-translation = the `{ $changed }` text was changed, and another language still says what it said
worklist-silent = { $count ->
        [one] no news for 1 day
       *[other] no news for { $count } days
    }, since { $since }
worklist-press-only = its status of { $since } rests only on sources of quality C or D
worklist-missing-copy = no archived copy; { $count ->
        [0] no record names it
        [one] 1 record names it
       *[other] { $count } records name it
    }
worklist-format = the worklist cannot be written as `{ $found }`; write it as text or for programs: --worklist --format json


## Faults outside the content

no-portal = no portal.toml was found in `{ $folder }` or in a folder above it; go to the portal's folder, or name it: --root DIR
no-root = there is no portal.toml in `{ $folder }`; --root names the folder that holds it
bad-date = `{ $found }` is not a day in the calendar; write it as year-month-day: --as-of 2025-12-11
bad-base-url = `{ $found }` is not a complete web address; write it with https:// and without ? or #: --base-url https://www.example.org/portal/
io-error = `{ $path }` could not be read: { $reason }
# Why the disk refused something; `system` is what the operating system says, in English.
io-reason = { $kind ->
        [NotFound] there is no such file or folder
        [PermissionDenied] access is denied
        [AlreadyExists] there is such a file or folder already
        [NotADirectory] it is not a folder, or something above it is not
        [IsADirectory] it is a folder
        [ReadOnlyFilesystem] the disk can only be read
        [StorageFull] the disk is full
        [InvalidFilename] the name is not one a file can have
       *[other] { $system }
    }
io-no-content = there is no such folder; the portal's records stand in it, beside `portal.toml`
io-leads-out = it is a link that leads out of the portal; copy there what it leads to
interrupted = stopped before the end; the earlier site was left as it is


## Preview and watching

serve-address = The site is at { $url }
serve-stop = It follows your changes; stop it with Ctrl-C
serve-open-to-others = note: everybody in this network can read the preview, at this computer's IP address, port { $port }
serve-port-moved = note: port { $port } is in use; another one is taken
serve-not-opened = note: no browser could be opened; open the address above yourself ({ $reason })
serve-port-taken = port { $port } of { $host } is in use already; stop the other program, or choose another port: --port 4800
serve-port-denied = port { $port } of { $host } may not be used; choose one above 1023: --port 4800
serve-failed = the preview cannot listen at { $host }, port { $port }: { $reason }
watch-failed = note: the system does not tell of changes ({ $reason }); changes are looked for twice a second instead
mended = No errors any more
errors-remain = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }; { $standing ->
        [yes] the last good site is left as it is
       *[no] the site comes as soon as they are mended
    }
watch-waiting = Waiting for changes; stop with Ctrl-C
bad-port = `{ $found }` is not a port; write a number from 1 to 65535: --port 4800
bad-host = `{ $found }` is not an IP address; write it without http:// and without a port, such as --host 192.168.1.7, or --host 0.0.0.0 for all of this computer's
bad-editor = `{ $found }` is no editor that is known; write { OR($allowed) }, or an address such as "my-editor://open?file={"{"}path{"}"}&line={"{"}line{"}"}"
    .suggestion = did you mean `{ $suggestion }`?
poll-without-watch = `--poll` is of use with `--watch` only; write `--watch` as well

preview-label = Constancia preview
preview-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
preview-meanwhile = { $count ->
        [one] Until it is mended, you see the site as it was before.
       *[other] Until they are mended, you see the site as it was before.
    }
preview-meanwhile-nothing = { $count ->
        [one] The site shows as soon as it is mended.
       *[other] The site shows as soon as they are mended.
    }
preview-warning-count = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }{ $here ->
        [0] {""}
       *[other] , { $here } here
    }
preview-more = { $count ->
        [one] 1 more: constancia check shows it
       *[other] { $count } more: constancia check shows all of them
    }
preview-here = Warnings on this page
preview-elsewhere = Other warnings
preview-close = Close
preview-edit = Edit this page
preview-opens = Opens in your editor
preview-gone = There is no page at this address any more
preview-gone-help = It was removed or renamed, or its record is not public.
preview-moved = Go to “{ $title }”
preview-above = Go one level up
preview-lost = The preview has stopped, and this page does not follow any more. To go on: constancia serve
preview-forbidden = This preview does not answer under this name. Open it at an address that the terminal shows. For other devices, start it with --host 0.0.0.0, and open it there by this computer's IP address, such as http://192.168.1.7:4747/.
preview-draft = Draft
preview-draft-long = Draft: it is left out of the published site
preview-later = To be published: { $date }
preview-later-long = To be published: { $date }; until then it is left out of the site
preview-translation = Languages
preview-language = { $lacking ->
        [0] { $language }: complete
       *[other] { $language }: { $lacking } of { $texts } texts missing
    }
preview-stale = { $count ->
        [one] 1 text was changed in one language only
       *[other] { $count } texts were changed in one language only
    }


## The command line

cli-about = Builds public progress portals: what was promised, by whom, by when, and what has happened since
cli-build = Build the site and write it to its folder
cli-check = Check the content and write nothing
cli-root = Folder of the portal; otherwise the nearest one upwards that holds portal.toml
    .value = DIR
cli-out = Folder to write the site to; otherwise “public” in the portal's folder
    .value = DIR
cli-base-url = Web address the site will have
    .value = URL
cli-as-of = Day to show the portal as of, such as 2025-12-11
    .value = DATE
cli-drafts = Include drafts and what is to be published later
cli-portable = Link to index.html by name, to read the site from a disk
cli-watch = Build again at every change
cli-poll = Look for changes twice a second instead of being told of them, for network folders
cli-serve = Preview the site while you write: every change shows at once
cli-port = Port to listen at; otherwise 4747, or the next that is free
    .value = PORT
cli-host = Address to listen at, for other devices to see the preview; otherwise only this one
    .value = ADDRESS
cli-open = Open the site in the browser
cli-editor = Editor that links open files in: { OR($editors) }; or an address with {"{"}path{"}"} and {"{"}line{"}"}
    .value = EDITOR
cli-lang = Language of messages and help: { OR($languages) }
    .value = LANG
cli-color = When to use colours: auto (as the screen can), always or never
    .value = WHEN
accepted = { $texts ->
        [0] nothing new to accept
        [one] one text accepted as reviewed
       *[other] { $texts } texts accepted as reviewed
    }; see { $path }
accept-what = say which records were reviewed, for example `constancia accept commitment:clean-water-wells`, or `--all`
accept-unknown = there is no record `{ $found }`
    .suggestion = did you mean `{ $suggestion }`?
accept-both = `--all` means every record; leave it out, or leave out the names of records
accept-ambiguous = more than one record has the id `{ $found }`; write its kind before it
accept-errors = nothing was accepted: the content has errors; correct them first
accept-not-written = `{ $path }` could not be written: { $reason }
cli-accept = Say that texts were reviewed together in all languages
cli-record = Ids of records, with or without their kinds, for example commitment:clean-water-wells
    .value = RECORD
cli-all = Every record
cli-deny = Treat warnings of this rule as errors, for example C0505; `warnings` for all (several with commas between them)
    .value = RULE
cli-allow = Do not report warnings of this rule (several with commas between them)
    .value = RULE
cli-format = How to say what was found: text, json, sarif or github
    .value = FORMAT
cli-worklist = List what to look at next, the most urgent first, instead of messages
cli-quiet = Print nothing but errors
cli-verbose = Print more about what is being done
cli-help = Show the help
cli-command = Command whose help is shown; without one, all commands
    .value = COMMAND
cli-version = Show the version
cli-usage = Usage
cli-commands = Commands
    .value = COMMAND
cli-options = Options
    .value = OPTIONS
cli-unknown-command = there is no command `{ $found }`
    .suggestion = did you mean `{ $suggestion }`?
    .help = the commands are: { AND($commands) }
cli-unknown-option = `{ $found }` is not an option here
    .suggestion = did you mean `{ $suggestion }`?
    .elsewhere = it is an option of { AND($commands) }; options stand after the command
cli-unexpected = `{ $found }` is one word too many
cli-empty = one of the words of the command is empty; write it, or leave out its quotation marks
cli-not-text = one of the words of the command holds characters that cannot be read; type it anew (it is not UTF-8)
cli-missing-value = `{ $option }` needs a value after it: { $example }
cli-no-value = `{ $option }` takes no value; write it by itself
cli-invalid-value = `{ $found }` is not a value of `{ $option }`; it takes { OR($allowed) }
    .suggestion = did you mean `{ $suggestion }`?
cli-twice = `{ $option }` is written twice; write it once
cli-conflict = `{ $found }` and `{ $other }` cannot be used together
cli-missing-command = a command is missing: { OR($commands) }
cli-see-help = For help: { $command } --help

verbose-read = { $files ->
        [one] 1 file
       *[other] { $files } files
    } read from { $root }; the record as of { $as-of }; { $seconds } s

reserved-heading = the heading's id `{ $id }` is one the theme uses itself
    .label = taken by the theme
    .help = choose an id that is not `content` and does not begin with `section-`, `status-`, `fn-` or `fnref-`

bad-epoch = SOURCE_DATE_EPOCH is `{ $found }`, which is no number of seconds since 1970

met-but-not-complete = `met_on` stands beside the status `{ $status }`
    .label = only a completed commitment has a day on which it was met
    .help = remove it, or write `is = "complete"`

met-after-finding = the commitment was met on { $met }, after the finding of { $date }
    .label = after the finding
    .date = the finding
    .help = correct one of the two dates: a finding comes on the day a commitment was met, or later

unknown-rule = no rule is called `{ $found }`
    .label = no such rule
    .suggestion = did you mean `{ $suggestion }`?
    .help = write the code that stands in the message, such as `C0505`, or the rule's name, such as `press-only`
    .help-all = all warnings together can be denied, but not allowed; allow each rule by itself

deny-hint = For all warnings: --deny { $all }
all-allowed = all warnings together cannot be allowed; name the rules, for example: --allow C0505,C0510

not-a-warning = `{ $found }` is an error, and errors cannot be allowed or denied
    .label = an error
    .help = correct what it is about; only warnings can be allowed

unused-allowance = nothing in this record needs `{ $code }` to be allowed
    .label = allows nothing
    .help = remove this entry of `allow`, or correct its `text`

untranslated = this text is the same in `{ $language }` and in `{ $other }`
    .label = not translated, it seems
    .first = the same in `{ $other }`
    .help = translate it; if it is meant to be the same, allow it in the record: allow = [{"{"} rule = "C0514", reason = "…" {"}"}]

stale-translation = the `{ $changed }` text was changed after both had been looked at together, and the `{ $unchanged }` text was not
    .label = { $extent ->
        [paragraphs] changed in `{ $changed }`, somewhere in the text that begins here
       *[other] changed in `{ $changed }`
    }
    .unchanged = still as it was in `{ $unchanged }`
    .help =
        read both, correct the one that has fallen behind, if it has, and then run:
        constancia accept { $record }

invalid-review = this line of `{ $path }` is not one that `constancia accept` writes
    .label = not a review
    .help =
        delete this line, then accept the record again once its texts have been read together: `constancia accept` and its kind and id
        the file is written by `constancia accept` and is not edited by hand

too-many = a portal has at most { $most } { $key ->
    [languages] languages
   *[other] parties
 }
    .label = this is one too many
    .help = remove some of them

asset-name = the name of `{ $path }` cannot be used in an address or saved on every disk
    .label = rename this file
    .help = leave out of its name: \ : * ? " < > |, and make it shorter if it is very long

more-of-one-rule = and { $count } more { $code } like these; `--verbose` shows them all

asset-taken = the name of `{ $path }` is taken by another file
    .label = capital and small letters count as the same
    .help = rename this file; it has the name of another one, or of a file of the theme, such as `style.css`

control-character = this text holds the character { $found }, which nobody sees but which changes what is shown
    .label = changes what is shown
    .help = delete it and type the words anew; it often comes with text copied from elsewhere

cli-explain = Explain what a message means, with an example; without a code, list all rules
cli-arguments = Arguments
cli-code = Codes of messages, such as C0102, or names of their rules
    .value = CODE
explain-hint = What a message means, with an example: constancia explain { $code }
explain-wrong = wrong
explain-right = right
explain-times = (and so on, { $times } times in all)
explain-unknown = no rule has the code or name `{ $found }`
    .suggestion = did you mean `{ $suggestion }`?
    .help = For all codes: constancia explain


## Slips that would be silent, or be said many times

broken-link = this is an incomplete link, which readers would see as it is typed
    .label = one of its brackets is missing, or a space is too much
    .help =
        write the words in square brackets and the address in round ones, without a space between them:
        {"["}the words]({ $found })
    .help-title = without words, the title of the record is shown: `[]({ $found })`

headings-differ = { $part ->
        [id] the same heading has the id `{ $id }` in `{ $language }` and `{ $other-id }` in `{ $other }`
        [level] this heading has another level in `{ $language }` than in `{ $other }`
       *[other] this heading stands in the `{ $language }` text and not in the `{ $other }` text
    }
    .label = { $part ->
        [missing] only in `{ $language }`
       *[other] the heading in `{ $language }`
    }
    .other = { $part ->
        [missing] in `{ $other }` it belongs above here
       *[other] the heading in `{ $other }`
    }
    .help-id = write the same id in both, so that a link to this heading leads there in every language: `## … {"{#"}{ $other-id }{"}"}`
    .help-level = write as many signs `#` in both
    .help-missing = add the heading, and the text below it, in `{ $other }`, or remove it in `{ $language }`

early-day = { $found } dates are after the portal's day, { $as-of }, so that no page shows what they belong to
    .label = the portal's day
    .latest = the latest of them: { $latest }
    .help =
        look at the year of `as_of`; to show everything that is written, set it to the latest of them or a later day: `as_of = { $latest }`
        if the portal is meant to stand for that earlier day, leave it

threshold-too-low = `{ $found }` is too low for this limit
    .label = at least { $least }
    .help = write `{ $least }` or more, or remove the line to have the usual value

denied-and-allowed = the rule { $code } is denied and allowed
    .label = allowed here
    .other = denied here
    .help = keep it in one of the two lists: under `deny` it stops the build, under `allow` it is not reported

named-twice = this is in the list already
    .label = here again
    .other = here first
    .help = remove one of the two; if something else was meant here, correct it

joint-and-party = a party stands beside `joint`, which already means all of them
    .label = here
    .other = and here
    .help = keep `joint` alone, or name each party instead

lost-header = the line in square brackets above these fields is missing: { $keys }
    .label = from here on their line is missing
    .above = without it they count as a part of this
    .line = write this line above them: { $header }
    .line-named = write the line that begins this entry above them, with its own id in the place of `…`: { $header }
    .help = if they are fields of the record itself, move them above the first line in square brackets instead

see-also = see also { $place }
    .labelled = see also { $place }: { $label }

link-in-plain-text = links do not work here: readers would see this one as it is typed
    .label = a link in a field of plain words
    .again = here, too
    .help = write only its words, `{ $words }`; links may stand in texts such as statements, summaries of news and pages

paragraph-missing = { $found ->
        [one] this paragraph stands
       *[other] these { $found } paragraphs stand
    } in the `{ $language }` text and not in the `{ $other }` text
    .label = { $found ->
        [one] only in `{ $language }`
       *[other] from here on, { $found } paragraphs or entries only in `{ $language }`
    }
    .other = { $part ->
        [before] in `{ $other }` it would come before this
       *[other] in `{ $other }` it would come after this
    }
    .help =
        add it in `{ $other }`, or remove it in `{ $language }`; look at the ones beside it, too, since lengths alone tell which it is
        if both texts say the same, allow it in the record: allow = [{"{"} rule = "C0532", reason = "…" {"}"}]

wrong-folder = `{ $path }` holds { kind.a }, but this is the folder of other records
    .label = in a wrong folder
    .help = move it to `{ $meant }`
