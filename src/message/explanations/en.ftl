# What explains the rules, in English: one phrase per rule, by its name, with the part `title`.
#
# What the rule asks, why (what a reader would be misled by) and what to do in the usual cases, for an editor who is no
# programmer, in two to five short sentences or so; simple Markdown: backticks, lists that begin with a hyphen. The
# examples stand in `../examples/`. Braces are written as {"{"} and {"}"}.

rules =
    This page explains every message that Constancia can give about a portal. An error stops the build; a warning asks
    you to look. The same text stands in the program: `constancia explain C0102`.

    It is made from the program; please change it there.
    .title = Rules

## Files

group-C00 = Files

# C0001
not-utf8 =
    A text file is a row of bytes, and UTF-8 is the one way of writing letters as bytes that Constancia reads. In a
    file saved in another way, every accented letter would come out wrong on the page, so nothing is guessed.

    It usually happens to files from an older program or from a spreadsheet. Open the file in your text editor, save
    it again with the encoding UTF-8, and look whether letters such as á, ñ and ü are still right.
    .title = File not saved as UTF-8

# C0002
too-large =
    A record is a page or two of text, written by hand. A file of more than a megabyte is nearly always something
    else: a document saved under the wrong name, a table of data, a whole text pasted in. It is not read, so that
    one slip cannot slow down every build.

    Put documents and pictures into `content/assets/` and link to them. In the record, say in your own words what
    matters, and let its sources lead to the rest.
    .title = File too large for a record

# C0003
unknown-file =
    The folder says what kind of record a file is: a file in `content/meetings/` is a meeting. A file anywhere else
    belongs to no kind and would be missing from the site without anybody noticing, so it is reported.

    Most often the folder's name is misspelt, or the file was saved one folder too high. Move it to the folder of
    its kind. Pictures, and documents to link to, belong in `content/assets/`; notes that are not to be published
    belong outside `content/`.
    .title = File in no folder of records

# C0004
file-name =
    A record's file name is its id: other records name it, and it becomes part of the page's address, which people
    cite and bookmark. Capital letters, accents and spaces are written differently from one computer to the next,
    and such addresses break when they are copied.

    Use small letters from a to z, digits and hyphens. Meetings, topics and pages have a file per language and end
    in `.en.md`, `.es.md` and so on; every other record ends in `.toml`. Choose the name with care before the first
    publication: it is never changed afterwards.
    .title = File name that cannot be an id

# C0005
front-matter =
    A meeting, a topic or a page is one file with two parts: first its fields, between two lines that hold nothing
    but `+++`, then its text. Without both lines nobody can tell where the fields end and the text begins.

    Look at the very first line of the file: it must be `+++`, without an empty line or a space before it. The
    second one follows the last field.
    .title = Page without its two lines +++

# C0006
not-a-record =
    Small records may share a file. Each then begins with its id in square brackets on a line of its own, and all
    lines down to the next such line belong to it. A field that stands above the first id belongs to no record.

    Move the field below the id it belongs to, or write the id that is missing above it.
    .title = Field outside any record

## Fields, and portal.toml

group-C01 = Fields, and `portal.toml`

# C0100
unclosed =
    What is opened must be closed: a list with `]`, a table with `{"}"}`, a text of several lines with three quotation
    marks. While something is open, the lines below are taken for a part of it, so that one missing mark would make
    all the rest of the file look wrong. This is why only this place is reported.

    Close it, and check again: what was hidden behind it may come to light.
    .title = Bracket or brace not closed

# C0101
syntax =
    Fields are written in TOML: a name, an equals sign, a value. Text stands in straight quotation marks, lists in
    square brackets, numbers and days without any marks. Where a line does not follow this, the program cannot know
    what was meant.

    The usual cases:
    - text without quotation marks;
    - curly quotation marks `“…”` around a text instead of straight ones;
    - a comma missing between two entries of a list;
    - a field that is written twice in the same record.
    .title = Line that cannot be read as TOML

# C0102
unknown-key =
    Every kind of record has its fields, and only those are read. If others were passed over in silence, a misspelt
    `deadlin` would leave a page without its deadline, and readers would believe that none had been set.

    Often a letter is wrong. If the name is right, look where the field stands: it belongs to the nearest line in
    square brackets above it, so a field of the record itself must come before all such lines. What you want to note
    for yourself goes into `notes_internal`, which is never published.
    .title = Field that does not exist

# C0103
wrong-type =
    Each field takes one type of value: text in quotation marks, a whole number, a day, a list, words in every
    language. The program does not guess what another type was meant to be, because a guess could end up on the
    page.

    The usual cases:
    - a list needs its square brackets even for a single entry: `["light"]`;
    - a day or a number has no quotation marks, a text always has them;
    - a text of the site is written once per language, between braces.
    .title = Value of another type than the field takes

# C0104
missing-field =
    Every record of a kind must have certain fields, because its page would mislead without them: a meeting without a
    date, a commitment without a party, a source without its quality. All other fields may be left out.

    Add the field at the place the message shows. If it seems to be there already, it probably stands below a line
    in square brackets and so belongs to that part; move it above. If the answer is not known, see whether the field
    has a word for that, such as `unknown`; an invented value would be worse than an error.
    .title = Required field missing

# C0105
impossible-date =
    A date is written year, month, day: `2026-06-30`. A day that does not exist, such as 31 June, cannot be counted
    from, and a date in another order could be read as another day: 03/04 is March in one country and April in the
    next.

    If only the month or the year is known, write just that, in quotation marks: `"2026-06"`, `"2026"`. It then
    counts as its last day, so nothing is called overdue too early.
    .title = Date that is in no calendar

# C0106
invalid-choice =
    Fields such as a status, a kind or a quality take one of a few fixed words. They are the same in every language,
    and the site shows each in the reader's own. A word of your own would have no meaning that readers could look
    up, and could not be counted or compared.

    The message lists the words. If none fits, take the more cautious one and say the rest in a text beside it, for
    example in `because`.
    .title = Value that is not on the list

# C0107
unknown-language =
    The words of a record stand beside the key of their language: `en = "…"`. Only the languages that `portal.toml`
    declares have pages, so words in any other would never be shown.

    Check the key: Spanish is `es`, not `sp`. To add a language to the portal, declare it in `portal.toml` first.
    And if this is no text but a field of the record, it has slipped below a line in square brackets: move it up.
    .title = Language the portal does not have

# C0108
words-missing =
    In this portal all languages are equal: whoever reads one of them gets everything. A text that stands in one
    language only would leave the readers of the other with a gap, or with a page they cannot read.

    Write the text in the language that is missing, in the same line or, for a page in Markdown, in that language's
    file. Translate the meaning, not word by word. A portal that wants to publish before everything is translated
    can set `translations = "optional"` in `portal.toml`; readers are then told that a text stands in another
    language.
    .title = Text missing in one language

# C0109
unknown-side =
    The sides that promise something are declared in `portal.toml`, and each page compares what they say. A side
    under another name would be missing from those comparisons.

    Use the party's key as `portal.toml` writes it. What all sides say together, such as a joint statement, has the
    side `joint`; what belongs to none of them, such as a newspaper, has `none`.
    .title = Side that is no party of the portal

# C0110
invalid-id =
    Records name each other by their ids, not by their titles. An id has small letters from a to z, digits and
    hyphens, so that it is the same on every computer and in every address.

    If you wrote a title, look up the id: it is the name of that record's file without its ending, or what stands in
    square brackets above the record. Parties cannot be called `joint` or `none`, because those words have a meaning
    of their own.
    .title = Name that cannot be an id

# C0111
fact-differs =
    A date, a place or a state is one fact, whatever the language. If the English file says held and the Spanish one
    cancelled, readers are told two different things, and both pages claim to be right.

    Find out which is true and correct the other. Better still, keep the fact in only one of the files: the other
    languages take it from there, and it cannot drift apart again. If the sources themselves disagree, write down
    the version you adopt and show both in a discrepancy.
    .title = Languages that state a fact differently

# C0112
derived-by-hand =
    Whether a promise is overdue, how old its last evidence is and who agrees with whom follows from the dates and
    sources of the record. Constancia computes it anew for each day. A value written by hand would be right today
    and wrong next month, and nobody would notice.

    Remove the field. If the site shows something that seems wrong, correct what it is computed from: the deadline,
    the entries of `status`, the sources.
    .title = Computed value written by hand

# C0113
one-of-two =
    Some facts can be given in two ways, and a record uses one of them: a promise was made at a meeting of the
    portal or on a day of its own, a meeting lasted one day or several. With both, readers could be shown two
    answers to one question.

    Keep the one that says more. For a promise made at a meeting that is `made_at`, since the meeting has its date
    already.
    .title = Two fields that exclude each other

# C0114
title-too-long =
    A title stands in tables, lists and search results, on a phone as well. There a long one is cut off, often
    before the word that matters, and readers cannot tell one promise from the next.

    Name the action in a few words and begin with a verb: “Light the bridge”. Who, how many, where and until when
    have fields of their own, and the exact wording belongs in `statement`.
    .title = Title too long

# C0115
list-length =
    Some lists need at least one entry: a commitment without a topic, a party, a source or a status could not be
    found or judged by anybody. And a commitment has at most three topics, because one that is listed everywhere
    helps nobody to find it. A discrepancy has at least two versions; with one there is nothing to compare.

    Where there are too many topics, keep those under which a reader would look first.
    .title = List with too few or too many entries

# C0116
answer-too-long =
    The short answer is what most readers read, and what search engines and assistants quote. Past some sixty words
    people stop, and the point may come after that.

    Say the answer in the first sentence, even where it is “this is not public”. Reasons, history and exceptions go
    into `answer`, which may be as long as it needs to be.
    .title = Short answer that is not short

# C0117
not-an-address =
    Readers check a source by following its address. One without `https://`, or with a space in it, leads nowhere,
    or to a page of this very site.

    Open the page in your browser and copy the whole address from its address bar. If it shows a long tail of
    tracking codes after a `?`, see whether the page also opens without it. If the source is not on the web, leave
    the field out.
    .title = Incomplete web address

# C0118
control-character =
    Some characters are not letters but orders to the screen, for example to run the text from right to left. Nobody
    sees them, but they can make a sentence or an amount look different from what the file says. That has been used
    to deceive, so no text may hold them.

    They mostly come along with text copied from a PDF or a chat. Delete the words around the place and type them
    anew; deleting only what you see leaves the character where it is.
    .title = Invisible character that changes what is shown

# C0121
no-languages =
    A portal must say in which languages it speaks: each gets its own pages, and no language is taken for granted.
    Without one there is nothing to publish.

    Declare each language in `portal.toml` in a section of its own. Its key, such as `en` or `es`, is what file
    names and texts use everywhere else.
    .title = Portal without a language

# C0122
no-parties =
    A progress portal follows what somebody promised. The parties are those sides: the pages say who is bound by
    what and whether all of them tell the same story. Without a party no commitment could be written.

    Declare each side in `portal.toml`, also where there is only one. Ministries and agencies within a side are no
    parties; they are organizations.
    .title = Portal without a party

# C0123
invalid-base-url =
    From this address the pages name their own complete one, for search engines and citations. An incomplete or
    wrong address would send readers and search engines elsewhere.

    Write it as people will type it, with `https://` and with the folder if the site stands in one. If you do not
    know it yet, leave the field out: all links within the site work without it.
    .title = Site address that is not complete

# C0124
invalid-theme =
    The theme is the look of the site. Its name is that of a folder directly below `themes/`, so it is a single name
    without slashes, capital letters or spaces.

    Write only the folder's name. Without the field, or with `"default"`, the portal has the look that comes with
    Constancia.
    .title = Name that cannot be a theme's

# C0125
too-many =
    A portal has at most a hundred languages and a hundred parties. Nobody reaches that by hand; it points to a list
    that was put into the wrong place, for example every ministry as a party of its own.

    Parties are the sides that give their word. Whoever acts for them is an organization, and of those there may be
    as many as you like.
    .title = More languages or parties than a portal can have

# C0126
no-quotes =
    A text in a field stands between quotation marks, so that it is clear where it begins and ends. Only numbers,
    days, `true` and `false` stand without them.

    Word processors turn the marks of the keyboard into printers' marks, such as “ and ”. Inside a text those are
    right and welcome; around it only the straight ones count. A text editor, unlike a word processor, leaves what
    is typed as it is.
    .title = Text without quotation marks

# C0127
missing-quote =
    A text begins at one quotation mark and ends at the next, on the same line. When one of the two is missing, nobody
    can tell what belongs to the text; nothing is guessed, and the rest of the file is read as far as it can be.

    Add the mark that is missing. If the text itself is to contain quotation marks, write those as “…”.
    .title = Quotation mark without the other

# C0128
no-equals-sign =
    Every line is a field: its name, an equals sign and its value. A line of another kind is a slip, often a colon
    for the equals sign, a sentence that belongs to the text of the page, or the name of a group of fields without
    one of its square brackets.

    Notes for colleagues begin with `#`, or stand in the field `notes_internal`.
    .title = Line that is not a field

# C0129
no-value =
    A field that is named says something. An empty one could mean “unknown”, “none” or “forgotten”, and a reader would
    be told one of the three by chance.

    Write the value, or remove the whole line: what may be missing may simply be left out.
    .title = Field without a value

# C0130
after-value =
    After its value a line ends, except for a remark that begins with `#`. Whatever else follows would be lost, so it is
    reported instead:

    - quotation marks inside a text end it: write them as “…”;
    - a comma at the end of a line belongs only inside square brackets or braces;
    - decimals are written with a point, `1.5`, and thousands without any sign, `1500`: the page writes them as each
      language does.
    .title = Something after a value

# C0131
missing-comma =
    Entries inside square brackets or braces are separated by commas, also when each has a line of its own.

    Put a comma between the two entries. One after the last does no harm.
    .title = Missing comma

# C0132
backslash =
    Between double quotation marks a backslash begins a special character: `\n` is a new line, `\"` a quotation mark.
    A backslash before anything else means nothing.

    Write two backslashes where one is meant, or put the text between single quotation marks, where a backslash is
    only a backslash.
    .title = Backslash that means nothing

# C0133
duplicate-key =
    A field is written once: of two values nobody can tell which one is right. The same holds for the id of a record
    in a file of several.

    Keep one of the two. If you meant a further entry of a list, begin it with its name in double square brackets,
    such as `[[updates]]`; if you meant a further record, give it an id of its own.
    .title = Field written twice

# C0134
invalid-key =
    The name of a field has letters from a to z, digits, `_` and `-`. The names are the same in every language of the
    portal, so that colleagues who write in different languages work on the same files.

    All fields are listed in `docs/content.md`; they have no accents and no spaces.
    .title = Name that no field can have

# C0135
invalid-number =
    A number is written with digits, without a zero before it and without signs between its thousands; decimals have a
    point. How it looks on the page is decided by the language: `1500.5` becomes 1,500.5 in one and 1 500,5 in another.

    What only looks like a number, such as the number of a file, is a text and stands between quotation marks.
    .title = Number written in another way

# C0136
invalid-boolean =
    A field that is either on or off has the value `true` or `false`, in small letters and without quotation marks.

    Write `true` for yes. For no, `false`, or leave the field out.
    .title = Yes or no, written in another way

# C0140
unknown-rule =
    What is allowed or denied is named by the code that stands in the message, such as `C0505`, or by the rule's name,
    such as `press-only`. A slip here would quietly allow nothing.

    Copy the code from the message. `constancia explain` lists all rules.
    .title = No such rule

# C0141
not-a-warning =
    A warning is a question to the editor, and sometimes the answer is that all is well. An error is not: there would
    be a hole in the page, a claim without its source, or two languages that contradict each other.

    Correct what the error is about. Only the rules that are reported as warnings can be allowed or denied.
    .title = Error that is to be allowed

## Records, statuses and histories

group-C02 = Records, statuses and histories

# C0201
duplicate-id =
    An id stands for exactly one record of its kind. With two, nobody could say which one a link or a source means,
    and their pages would have the same address.

    If both are about the same thing, make one record of them. If not, give the newer one another id, by renaming
    its file or changing what stands in square brackets. Leave the older one alone: its address may already have
    been cited.
    .title = Id used twice

# C0202
unknown-reference =
    A record names others by their ids: its topics, its sources, its meeting. A name that leads nowhere would be a
    source nobody can look up or a topic under which the promise is never found.

    Often a letter is wrong, and the message suggests the right id. If the record is still missing, write it first,
    even if it is short. An id is the name of the record's file, without its language and ending, or what stands in
    square brackets above it.
    .title = Reference to a record that does not exist

# C0203
meeting-id =
    A meeting's file name begins with its date, so that files and addresses stand in order of time and two
    meetings in one city are not mixed up. If name and date differ, one of them is wrong, and readers would see
    both.

    Correct the date if it is a slip. If the file name is wrong and the meeting was never published, rename the file
    in every language. If only the month is known, the name begins with that: `2026-01-…`.
    .title = Meeting whose id does not begin with its date

# C0211
status-without-source =
    Every status is a claim about what somebody did or did not do, and readers must be able to check it. Without a
    source it would be the portal's word against everybody else's.

    Add to this entry the source on which you base it; the source needs a record of its own. If you looked and found
    nothing, the honest status is `no-evidence`, together with where you looked. If nobody outside could ever check
    it, the status is `not-assessable`, which needs no source.
    .title = Status without a source

# C0212
no-evidence-without-search =
    “No public evidence found” does not say that nothing happened. It says that somebody looked and came back with
    empty hands. That is only worth something if readers know where: they can look there again, or in the place that
    was forgotten.

    Name in `searched` the sites, registers and newspapers you went through. The entry's `date` is the day on which
    you looked.
    .title = No evidence, but no word on where it was looked for

# C0213
substantial-without-missing =
    “Substantial” means that most of it is done and a known part is not. Unless that part is named, readers would
    take it for as good as complete, and later nobody could say whether the rest has been delivered.

    Say in `missing`, in a few words, what is not done yet. If you cannot name it, the status is probably `limited`;
    if nothing is missing, it may be `complete`.
    .title = Substantial, but no word on what is missing

# C0214
substantial-on-announcement =
    To announce something is not to do it. A commitment is substantial only if a source tells of something done;
    otherwise the portal would reward press conferences.

    The program knows what a source tells from `updates`: write an update with the weight `concrete-action` or
    `record` that cites the source, dated no later than the status, and cite the same source in the status. If there
    are only announcements so far, write `limited`, which is the most they can show.
    .title = Substantial on announcements alone

# C0215
complete-on-weak-sources =
    “Complete” is the strongest thing the portal can say, and it closes the matter: afterwards hardly anybody looks
    again. So it needs an official text (quality A), signed press (B), or two weaker sources that are independent of
    each other. Five reprints of one release are one source.

    Look for a better source, or for a second one. Sources that repeat each other share an `independence_group`;
    those that do not need none. Until then, write `substantial` and what is missing, if only the confirmation.
    .title = Complete on sources that are too weak

# C0216
criteria-unmet =
    Criteria of completion say beforehand what will count as done. To call a commitment complete while one of them
    is open would move the goalposts, and readers who compare the two would stop trusting the page.

    If the criterion has been met, write `state = "met"` and name its sources. If it has not, the status is
    `substantial`. If the criterion was badly chosen, say so in `because` rather than removing it in silence.
    .title = Complete although a criterion is not met

# C0217
complete-though-ongoing =
    An ongoing commitment, such as to meet every month or to share data, is kept day by day and never finished.
    Called complete, it would drop out of sight just when it should be watched.

    While it is being kept, write `substantial` and say in `missing` what is not kept in full. If it was really a
    single act, write `nature = "one-off"`. If it was dropped, the status is `withdrawn`.
    .title = Complete although it has no end

# C0218
quality-too-low =
    Each portal sets in `portal.toml`, as `minimum_quality`, how good the best source of a status must be; without
    that field it is C. The limit is a promise to readers: nothing here rests on less.

    Find a better source and add it; the weaker one may stay beside it. If there is none, the status that can be
    defended is `no-evidence`, with where you looked. Do not raise the quality of a source to pass: it is shown on
    the source's page.
    .title = Status on sources below the portal's limit

# C0219
evidence-from-later =
    An entry of `status` says what was known on its day, and the site can be shown as it stood on any day. A source
    that was published afterwards cannot have been known then; with it, the past would look wiser than it was.

    If the new source changes the picture, leave the old entry as it is and add a new one, dated on or after the day
    the source came out. If a date is a slip, of the entry or of the source, correct it.
    .title = Status resting on a later source

# C0220
history-out-of-order =
    Entries of `status`, `updates` and `revisions` are a record that is only ever added to: the oldest first, the
    newest last. Out of order, what stands last would pass for the latest, and the page would show an old status as
    the present one.

    Move the entry to its place by date. To correct a past finding, do not rewrite it; add a new entry that says in
    `because` what has turned out to be different.
    .title = History out of order

# C0221
held-in-the-future =
    A meeting that is still to come can only have been announced. Marked as held, it would be counted among those
    that took place, and readers would wait for its results.

    Write `state = "announced"` and, in `announced`, when it was made public and which source says so. Once it has
    taken place and a source says so, change the state. If the date is a slip, in the file's name as well, correct
    it.
    .title = Meeting marked as held before its day

# C0222
contradicted =
    With `contradicts` a record says that one of its sources gives a field differently. Readers who know that source
    would take the page for careless, unless the site shows both versions and says which one it follows and why.

    Write a discrepancy: a file of its own in `content/discrepancies/` that names the record and the field, each
    version with its sources, and your reason. If you cannot decide, its assessment is `unresolved`; that, too, is
    an answer.
    .title = Contradiction that is not explained

# C0223
unpublished =
    A draft, or a record that waits for its `publish_on`, has no page yet. A published record that names it would
    link to nothing, or give away what is not meant to be public yet.

    Publish the other record if it is ready. If it is not, take its name out here until it is, or hold this record
    back as well. With `--drafts` nothing is said of it: both are shown then.
    .title = Published record that names an unpublished one

# C0224
revision-not-made =
    A revision keeps the memory: on such a day the deadline moved from here to there, for this reason. The
    commitment itself states the deadline that holds now, and whether it is overdue is computed from that. If the
    two differ, the page would hold the promise to the wrong day.

    Write the new deadline below `[elements]` as well. If the deadline was changed back later, add that as a
    revision of its own.
    .title = New deadline not written in the commitment

# C0225
reversed-period =
    A period that ends before it begins covers no day at all: nothing could be counted within it, and readers would
    wonder which of the two dates to believe.

    Most often the dates are swapped, or the year was not changed after New Year. Look them up in the source.
    .title = Period that ends before it begins

# C0226
parent-cycle =
    With `parent` a commitment or an organization says which larger one it belongs to. If following it leads back to
    where one began, no record is the whole and none the part, and the page could not say where it stands.

    Look along the chain which one is the largest: it has no `parent`. Remove the field there.
    .title = Record that is part of itself

# C0227
reversed-range =
    A range says that the true number lies somewhere between a low and a high one, and the site shows it as such,
    never as a single number in the middle. Written the wrong way round, it could be mistaken for a fall from one
    number to the other.

    Put the smaller number into `low` and the larger one into `high`. If the source gives one number only, use
    `value`.
    .title = Range from high to low

# C0228
met-but-not-complete =
    `met_on` is the day on which a commitment was fulfilled, and from it the site says whether that was in time.
    Beside any status other than complete, it would tell readers that the promise was kept while the status says
    that it was not.

    Remove `met_on`, or, if everything was delivered, write `is = "complete"` with the sources that this needs.
    .title = Day of completion without completion

# C0229
met-after-finding =
    The `date` of an entry is the day you found it so; `met_on` is the day it happened. What is found has happened
    already, so `met_on` is the same day or an earlier one.

    Look up both in the source. Often the two dates are simply swapped, or one has the wrong year. If they are the
    same, `met_on` can be left out.
    .title = Fulfilled after the finding that says so

## Texts in Markdown

group-C03 = Texts in Markdown

# C0301
unknown-link =
    Links to records name the kind and the id, `commitment:light-bridge`, and not an address. Addresses differ from
    language to language; this way each reader gets the page in their own, and a link can never go stale without a
    message.

    Write the kind in English, a colon and the id. With nothing between the square brackets,
    `[](commitment:light-bridge)`, the record's title is filled in. Other sites are linked by their whole address,
    `https://…`.
    .title = Link that leads to nothing known

# C0302
remote-picture =
    A picture that stays on another site tells that site who reads yours, and one day it is gone or has been
    replaced by another. The portal asks nothing of any third party, so that it can be read in peace, and from a
    disk too.

    Save the picture in `content/assets/`, if its licence allows it, and show it from there. If it does not, link to
    the page it stands on.
    .title = Picture from another site

# C0303
too-deep =
    Each `>` at the beginning of a line opens a quotation, and each indented list one inside another. Nobody can
    follow more than a few, least of all on a phone or by ear. So many are nearly always an accident, such as an
    e-mail that was quoted again and again.

    Remove the signs or the indentation, and keep two or three levels at most.
    .title = Lists or quotations too deep inside each other

# C0304
heading-level =
    A page has one heading of the first level: its title, which comes from the field `title`. A second one would
    confuse those who move from heading to heading, as people do with a screen reader.

    Begin headings with `##` and the headings below them with `###`.
    .title = Heading of the first level

# C0305
duplicate-heading =
    The id of a heading, `{"{"}#open{"}"}`, is what a link to that part of the page names. With two the link always goes to
    the first, and whoever cites the second sends readers to the wrong place.

    Give the second one an id of its own, the same in every language of the page. The words of the headings may be
    alike; only the ids must differ.
    .title = Two headings with one id

# C0306
unknown-footnote =
    A mark such as `[^1]` promises a note below the text. Without the note, a bare sign stands on the page, and the
    reader who looks for the evidence finds none.

    Write the note on a line of its own at the end of the text: `[^1]: …`. If it is there, compare the two marks
    letter by letter. If the note was removed on purpose, remove its mark as well.
    .title = Footnote that is not there

# C0307
dead-anchor =
    A link such as `[above](#open)` goes to the heading with the id `{"{"}#open{"}"}` in the same text. If there is none, a
    click does nothing, and readers believe that the page is broken.

    Choose one of the ids that the message lists, or give the heading an id. Write it out, because it must be the
    same in every language, while the words of headings are translated.
    .title = Link to a heading that is not there

# C0308
unknown-heading =
    A link such as `meeting:2026-01-10-bridge#open` leads to a certain part of another record's page. If that
    heading is not there, readers land at the top of a long page and look in vain for what was promised to them.

    Choose one of the ids that the message lists, or give that heading an id, in every language of that page. Only
    meetings, topics and pages have headings of their own; link to any other record without `#`.
    .title = Link to a missing heading of another page

# C0309
missing-asset =
    Pictures and documents that a text shows or links to stand in `content/assets/`. If the file is not there,
    readers see an empty frame or get an error.

    Compare the names letter by letter: `Lamp.png` and `lamp.png` are two files on most web servers, even if they
    are one on your computer. If the file stands in a folder, the folder belongs to its name:
    `asset:maps/bridge.png`.
    .title = Link to a file that does not exist

# C0310
reserved-heading =
    The page around your text has parts with ids of their own, such as its sections and its statuses. A heading of
    yours with such an id would catch the links that are meant for them, and the other way round.

    Choose another id; a plain word from the heading nearly always does.
    .title = Heading id that the theme uses itself

# C0311
asset-name =
    Files in `content/assets/` are published under their own names. Signs such as `?` and `:` mean something else in
    an address or cannot be saved on some computers, so the file would be lost on the way to the reader.

    Rename the file and every link to it. Small letters, digits and hyphens are always safe. A name has at most 255
    bytes.
    .title = File name that cannot stand in an address

# C0312
asset-taken =
    All published files share one folder, those of the theme included, and on many disks capital and small letters
    are the same. Two files under one name would be one, and either your picture or the style of the whole site
    would be gone.

    Rename your file and the links to it. To change the theme's style on purpose, put the file into the theme's
    folder `static/` instead.
    .title = File name that is already taken

# C0313
missing-page =
    All languages of this portal say the same, and a meeting, a topic or a page is a file in each of them. Here one of
    the files is missing, so the readers of that language would not learn of it at all.

    Copy the file that there is, give it the ending of the other language, and translate its words. Facts, such as
    dates and participants, stand in one of the files and need not be repeated.
    .title = Page without a file in a language

## Pages

group-C04 = Pages

# C0401
duplicate-address =
    A page's address is made from its id, and lists such as those of topics or meetings have addresses as well. Two
    pages at one address would overwrite each other, and one of them could never be read.

    Give one of the two another id, in every language. Keep the one that is already public: its address is cited
    elsewhere.
    .title = Two pages at one address

## What deserves a look

group-C05 = What deserves a look

# C0501
missing-translation =
    This portal may publish before everything is translated. Until a text is there, readers of that language see
    another language's, with a note that says so: better than nothing, but not what they came for.

    Nothing has to be done at once. Translate titles and summaries first, since they also stand in lists. To make
    sure that nothing stays behind, remove `translations = "optional"` from `portal.toml`; every gap is then an
    error.
    .title = Text not translated yet

# C0503
picture-without-text =
    Those who cannot see a picture hear its description instead, and those whose connection is slow read it. Without
    one they only learn that something is there which is kept from them.

    Say between the square brackets what the picture shows and why it stands here, in one sentence: not “map”, but
    “Map of the bridge with its twelve lamps”. Do not repeat the text beside it.
    .title = Picture without a description

# C0504
dropped-html =
    A text may hold a little HTML, but only what cannot do harm: no scripts, no styles, no forms, no frames from
    elsewhere. Everything else is taken out, so that a piece copied from another site cannot change yours. The words
    themselves stay, unless they were a script or a style.

    Write it in Markdown: `**bold**`, `*italics*`, `[a link](https://…)`, tables, lists. Colours and sizes are the
    theme's business.
    .title = HTML that is left out of the page

# C0505
press-only =
    The present status rests on unsigned or reprinted press, or on text written by a machine. That may well be true,
    but nobody with a name or an office stands up for it, and the page says so with the words “press only”.

    Look for the official text that the reports are about, or for signed press, and add it to `sources`. If there is
    none, leave it as it is: the note on the page is the honest answer.
    .title = Status that only the press supports

# C0506
one-side-only =
    This commitment binds several sides, but only one of them mentions it. That may be chance, or it may be that the
    others do not feel bound, and readers should know which. The page therefore says whose word it is.

    Look into the other sides' texts on the same meeting. If one of them mentions it, add that source with its
    `side`. If none does, leave the warning standing; do not remove the parties, for the promise was made in their
    name.
    .title = Joint promise that one side alone speaks of

# C0507
silent =
    For longer than the portal allows (`silent_days` in `portal.toml`, a year unless it says otherwise) nothing has
    been heard of this open commitment. Readers might think that the portal has stopped looking. Silence is news as
    well, if somebody has checked.

    Search for news. If there is some, add an update with its source. If there is none, add an entry of `status` all
    the same, with today's date and, in `searched`, where you looked.
    .title = Commitment without news for a long time

# C0508
long-quotation =
    Long quotations hand the page over to those who are quoted: their words, their emphasis, their choice of what to
    leave out. A long passage may also infringe the rights of whoever wrote it.

    Say in your own neutral words what matters, quote the few words that everything hangs on, and link to the source
    for the rest. The limit is `quotation_words` in `portal.toml`, 25 words unless it says otherwise.
    .title = Long quotation

# C0509
missing-copy =
    Web pages change and vanish, official ones after an election in particular. A claim whose source is gone can no
    longer be checked. This portal has decided to keep a copy of every source that stands on the web
    (`archived_copies` in `portal.toml`).

    Have the page saved by a public archive such as https://web.archive.org/save and write the copy's address into
    `archived_url`. Open the copy once: some sites forbid archives or show them an empty page.
    .title = Source without an archived copy

# C0510
unused =
    Sources, organizations, people and indicators are there for others: a commitment cites the source, a meeting
    lists the person. One that nothing names has a page to which no reader finds the way. Often the name was simply
    forgotten where it belongs.

    Name it there. If it is not needed after all and was never published, remove it. If it was published, keep it,
    since its address may be cited, and let a text link to it.
    .title = Record that nothing names

# C0511
number-differs =
    Numbers, dates, percentages and amounts are what readers quote. Here one stands in one language and not in the
    other, so one of the two may be wrong, or something was left out.

    Look it up in the source and write the same in both languages. It does not matter how it is written: digits, words
    or Roman numerals (“20th century”, “siglo XX”); `1,5` or `1.5`; “1.2 billion” or “1200 millones”; “$5m” or
    “5 millones de dólares”; “3:30 p.m.” or “15:30 horas”; “2025–26” or “2025-2026”; “two weeks” or “quince días”;
    “a third”, “una tercera parte” or `1/3`. Numbers in names (“F-16”, “COVID-19”) and words such as “the fourth” or
    “a decade” may be left out; they are reported only where the other language says another one.

    Nothing is converted: “10 miles” and “16 kilómetros”, “100 °F” and “38 °C”, “50%” and “half” count as different.
    Which words are numbers, the theme says for each language; one that it does not know is not compared. If a number is
    right in one language only, allow it there with the reason:
    `allow = [{"{"} rule = "C0511", reason = "…", text = "…" {"}"}]`.
    .title = Number or date in one language only

# C0512
lengths-apart =
    Languages need different room for the same thing, but by how much is much the same throughout a portal. This text is
    far from it: something may be missing in one language or have been added in the other.

    Compare the two, paragraph by paragraph. If both say the same, allow it in the record with the reason. How far apart
    they must be to be reported is set by `length_percent` in `portal.toml`.
    .title = Text much shorter in one language

# C0513
loaded-word =
    The portal says what is known, in words that every side could accept. A word on its list of loaded words says
    what somebody thinks of it; in the portal's own voice it would be the portal's opinion.

    Choose a neutral word. Where it matters that somebody used this one, put it in quotation marks, or link in the same
    sentence to the source that says it. The list is `loaded_words` of each language in `portal.toml`.
    .title = Word that takes sides

# C0514
untranslated =
    A text that is the same in two languages was probably copied to be translated, and then forgotten. Readers of one of
    the languages would find a foreign text that is not marked as one.

    Translate it. Names, figures and the words of sources are not asked for; where a longer text is meant to be the
    same, allow it in the record with the reason.
    .title = Text not translated

# C0516
after-the-day =
    The portal shows what was known on its day, `as_of` in `portal.toml`. What is dated later is kept, but no page
    shows it, and somebody who has just written it may look for it in vain.

    If the date is right, set the portal's day to it or later when the new state is to be published.
    .title = Dated after the portal's day

# C0517
before-the-promise =
    A commitment cannot be judged before it was made, and its deadline does not lie before it. Readers would see a
    history that begins before its beginning.

    Usually a year or a month is wrong: compare the dates with the source. If the commitment is older than the meeting
    that repeated it, name the earlier occasion in `made_at` or `made_on`.
    .title = Finding or deadline before the commitment

# C0518
missing-page-translation =
    This portal allows a page to wait for its translation. Until then the readers of the other language are shown
    the text as it is, marked as being in another language.

    Translate the file and save it under the name that the message gives.
    .title = Page not yet translated

# C0520
unused-allowance =
    A record may allow a warning, with the reason. When the warning is gone, because a source was added or a text
    corrected, the entry is left over, and it would hide the next one, whose reason nobody has thought about.

    Remove the entry. If it has a `text`, look whether that text was changed.
    .title = Allowance that allows nothing

# C0521
stale-translation =
    The texts in all languages say the same. Here one of them was changed after both had been looked at together, and
    the other was not, so readers of the two languages may now be told different things.

    Read both. Correct the one that has fallen behind, if it has; then say that they belong together:
    `constancia accept` and the record's kind and id, as the message shows them.
    .title = Text changed in one language only

# C0522
invalid-review =
    The file `content/translations.lock` says which texts were looked at together. It is written by `constancia accept`
    and is not edited by hand; after two people's changes were merged it may hold lines that are neither's.

    Delete the line, then accept the record again once its texts have been read together: `constancia accept` and its
    kind and id.
    .title = Line of the reviews that cannot be read

## Themes

group-C06 = Themes

# C0601
unknown-theme =
    The portal asks in `portal.toml` for the look of a theme, and there is no folder of that name in `themes/`.
    Without it nobody can say how the pages should look.

    Compare the two names letter by letter. If you want the look that comes with Constancia, write `theme =
    "default"` or remove the line.
    .title = Theme that does not exist

# C0602
no-strings =
    Besides your texts a page has words of the theme: “Deadline”, “Sources”, the headings of menus and tables. For a
    new language of the portal they must be translated once; otherwise its readers would meet a page half in
    English.

    Translate `strings/en.ftl` of the theme that comes with Constancia and save it in your theme, under the key of
    the language. What you have not translated yet is shown in English and reported as a warning. If the language
    was declared by mistake, remove its section from `portal.toml`.
    .title = Theme without words in a language

# C0603
broken-strings =
    The theme's words stand in files whose lines are a name, an equals sign and the words. A line that does not
    follow this is lost, and the page would show a bare name instead of the word.

    Compare the line with its neighbours, or with the same name in the theme that comes with Constancia. Lines that
    continue a phrase are indented; each brace that is opened must be closed.
    .title = Words of the theme that cannot be read

# C0604
missing-strings =
    Some of the theme's words do not exist in this language yet, so readers see them in English in the middle of
    their page.

    The message lists their names. A name with a dot, such as `data-meetings.description`, is a part: it stands
    indented below its phrase, as `.description = …`. Whoever replaces a phrase replaces all its parts, so they must
    be written again.
    .title = Words of the theme that are not translated

# C0605
unknown-locale =
    How a language writes dates and numbers depends on the country: a comma or a point before decimals, day or month
    first. The field `locale` says which way is meant, by a short international tag.

    Write the language and, if it matters, the country: `es-MX` for Spanish as in Mexico, `en-GB` for English as in
    Britain. Without the field the key of the language is taken.
    .title = Way of writing dates and numbers not known

# C0611
broken-template =
    A template is the pattern from which the pages of one kind are made. It sees the fields of its kind of page and
    nothing else; if it asks for another, or if a brace is missing, no such page can be made.

    This is for whoever made the theme. The fields of each page are listed in `docs/themes.md`. To go on publishing
    in the meantime, move the template out of the theme's folder: the one that comes with Constancia takes its
    place.
    .title = Template that does not work

# C0613
unknown-field =
    A template sees the fields of its kind of page and nothing else, so that everybody can tell what a page depends on.
    A field that is not there would leave a hole in the page.

    The message lists the fields there are; `docs/themes.md` says what each of them holds.
    .title = Field that a template does not see

# C0614
unknown-template-name =
    Templates use filters, functions, components, blocks and other templates by their names. Here a name leads to
    nothing.

    Correct the name, or remove the template from your theme: the one that comes with Constancia takes its place.
    .title = Name in a template that leads nowhere

## Slips that would be silent, or be said many times

# C0150
threshold-too-low =
    The limits in `[thresholds]` say from when on something is reported or called by another name. Below a certain
    number a limit no longer tells anything apart: every text would be too long, every record silent, and what is no
    longer fresh would be stale without ever having been ageing.

    Write a higher number, or remove the line to have the usual value. `length_percent` counts from 100, which is the
    length that is to be expected; `ageing_days` is at least `fresh_days`.
    .title = Limit too low to mean anything

# C0151
denied-and-allowed =
    Under `deny` a warning stops the build, under `allow` nobody sees it. A rule that stands in both lists can only
    have been left in one of them by mistake, and whoever relies on the other would be wrong without knowing it. The
    rule may stand there once by its code and once by its name.

    Keep the one you mean. To allow a warning in a single record, write `allow` in that record instead.
    .title = Rule both denied and allowed

# C0152
named-twice =
    What stands in a list twice would stand on the page twice, and be counted twice. It mostly happens when an entry
    was copied and not changed, so that the one that was meant is missing.

    Correct the second, or remove it. A source may be cited several times when each entry has its own `locator`, and
    a party may have several entries when each has its own `obligation`.
    .title = The same entry twice in a list

# C0153
lost-header =
    A line in square brackets begins an entry, and all fields below it belong to that entry until the next such line.
    Without it they belong to the entry above, where they are unknown or written already.

    Write the line again: in double brackets for one of several, such as `[[updates]]`; in single ones for what is
    there only once, such as `[elements]`, or for a record in a file of several, such as `[the-id]`. Fields of the
    record itself go above all of these lines.
    .title = Line in square brackets missing

# C0154
joint-and-party =
    `joint` means that all parties promised it together. A party beside it would say that this one promised something
    more, and the page would count it twice.

    Keep `joint` alone. If what each of them promised is to be told apart, write an entry for each party instead, with
    its `obligation`.
    .title = Party beside `joint`

# C0320
broken-link =
    A link is written with its words in square brackets and, right behind them, its address in round ones. When one of
    them is missing, or a space stands between, Markdown takes it for ordinary text, and readers see an address that
    means nothing to them instead of a link.

    Complete it. To show such an address as it is typed, write it between two signs `\``.
    .title = Link with a bracket missing

# C0530
headings-differ =
    The headings of a page are its outline, and their ids are what links such as `#open` lead to. A reader who goes to
    the other language should find the same outline, and a link should lead to the same heading in every language.

    The words of a heading are translated, its id is not: write the same `{"{"}#id{"}"}` behind it in every file. An id that is
    not written is made of the heading's words, and is another one in each language; nothing is said of that. Where a
    heading is there in one language only, translate what is missing or remove what is too much.
    .title = Headings that differ between languages

# C0531
early-day =
    The portal shows what was known on its day (`as_of` in `portal.toml`). When many dates are later, it is mostly the
    day that is wrong: an old year was left standing, or typed by habit. All that is later would be missing from the
    pages.

    Set `as_of` to the last day that the sources cover. If the portal is really meant to stand for an earlier day, leave
    it, and allow the warning: `allow = ["early-day"]` under `[rules]`. While it stands, later dates are not said
    one by one.
    .title = Portal's day long before what is written

# C0532
paragraph-missing =
    Every language of a page should say the same. A paragraph, or an entry of a list, that is there in one language only
    was mostly forgotten in a translation, or deleted by mistake, and the readers of the other language miss it without
    knowing.

    It is found by its length: all the others have a counterpart of about the length to be expected, and this one has
    none. A paragraph that was only joined to the next one is not reported. If both texts do say the same, allow the
    warning in the record, with the reason.
    .title = Paragraph in one language only

# C0533
link-in-plain-text =
    Some fields take plain words: titles, names, what was searched for and what is missing. They are shown as they are, in
    lists, in the head of a page and in data files, where nothing can be followed. A Markdown link in such a field would
    be seen with its brackets.

    Write its words only. If readers should be able to follow it, put the link into a text that takes Markdown, such as
    `statement` or `because`, or cite the source.
    .title = Link in a field of plain words

# C0007
wrong-folder =
    The folder says what kind of record a file is, and so which fields it has. All fields of this file are those of
    another kind, so it is most likely in the wrong folder, and nothing else is said of it until it has moved.

    Move the file; its name, which is its id, stays the same.
    .title = Record in the folder of another kind
