//! What can be wrong with a content file beyond its fields.

use crate::diagnostic::Rule;

/// The file is not UTF-8.
pub const NOT_UTF8: Rule = Rule::error("C0001", "not-utf8");
/// The file is larger than any record should be.
pub const TOO_LARGE: Rule = Rule::error("C0002", "too-large");
/// A file that no kind of record is read from.
pub const UNKNOWN_FILE: Rule = Rule::error("C0003", "unknown-file");
/// A file's name is no id, or no id and language.
pub const FILE_NAME: Rule = Rule::error("C0004", "file-name");
/// The front matter is missing or is not closed.
pub const FRONT_MATTER: Rule = Rule::error("C0005", "front-matter");
/// A record's table holds something else than a table.
pub const NOT_A_RECORD: Rule = Rule::error("C0006", "not-a-record");
/// A record in the folder of another kind.
pub const WRONG_FOLDER: Rule = Rule::error("C0007", "wrong-folder");
/// Two records of one kind have one id.
pub const DUPLICATE_ID: Rule = Rule::error("C0201", "duplicate-id");
/// A meeting's id does not begin with its date.
pub const MEETING_ID: Rule = Rule::error("C0203", "meeting-id");
/// A link of an unknown kind.
pub const UNKNOWN_LINK: Rule = Rule::error("C0301", "unknown-link");
/// A link without one of its brackets.
pub const BROKEN_LINK: Rule = Rule::error("C0320", "broken-link");
/// A picture from elsewhere.
pub const REMOTE_PICTURE: Rule = Rule::error("C0302", "remote-picture");
/// A picture nobody can be told about.
pub const PICTURE_WITHOUT_TEXT: Rule = Rule::warning("C0503", "picture-without-text");
/// Raw HTML that is dropped.
pub const DROPPED_HTML: Rule = Rule::warning("C0504", "dropped-html");
/// Markdown nested too deeply.
pub const TOO_DEEP: Rule = Rule::error("C0303", "too-deep");
/// A heading of the first level, which is the page's title.
pub const HEADING_LEVEL: Rule = Rule::error("C0304", "heading-level");
/// Two headings with one id.
pub const DUPLICATE_HEADING: Rule = Rule::error("C0305", "duplicate-heading");
/// A page without a file in a language although all languages are equal.
pub const MISSING_PAGE: Rule = Rule::error("C0313", "missing-page");
/// A page without a file in a language.
pub const MISSING_PAGE_TRANSLATION: Rule = Rule::warning("C0518", "missing-page-translation");
/// A heading's id that the theme uses for its own parts of the page.
pub const RESERVED_HEADING: Rule = Rule::error("C0310", "reserved-heading");
/// A link to a heading that is not there.
pub const DEAD_ANCHOR: Rule = Rule::error("C0307", "dead-anchor");
/// A footnote that is not there.
pub const UNKNOWN_FOOTNOTE: Rule = Rule::error("C0306", "unknown-footnote");
/// An asset whose name cannot stand in an address or on every disk.
pub const ASSET_NAME: Rule = Rule::error("C0311", "asset-name");
/// Two files that would stand at one address.
pub const ASSET_TAKEN: Rule = Rule::error("C0312", "asset-taken");
/// A record with one of two fields, of which it must have one.
pub const ONE_OF_TWO: Rule = Rule::error("C0113", "one-of-two");
/// A title that is too long.
pub const TITLE_TOO_LONG: Rule = Rule::error("C0114", "title-too-long");
/// Too many or too few entries in a list.
pub const LIST_LENGTH: Rule = Rule::error("C0115", "list-length");

/// A party beside `joint`, which stands for all of them.
pub const JOINT_AND_PARTY: Rule = Rule::error("C0154", "joint-and-party");
/// A short answer that is not short.
pub const ANSWER_TOO_LONG: Rule = Rule::error("C0116", "answer-too-long");
/// Something that is no address on the web.
pub const NOT_AN_ADDRESS: Rule = Rule::error("C0117", "not-an-address");

/// All rules of this module.
pub const RULES: &[&Rule] = &[
    &NOT_UTF8,
    &TOO_LARGE,
    &UNKNOWN_FILE,
    &FILE_NAME,
    &FRONT_MATTER,
    &NOT_A_RECORD,
    &WRONG_FOLDER,
    &ONE_OF_TWO,
    &TITLE_TOO_LONG,
    &LIST_LENGTH,
    &JOINT_AND_PARTY,
    &ANSWER_TOO_LONG,
    &NOT_AN_ADDRESS,
    &DUPLICATE_ID,
    &MEETING_ID,
    &UNKNOWN_LINK,
    &BROKEN_LINK,
    &REMOTE_PICTURE,
    &TOO_DEEP,
    &HEADING_LEVEL,
    &DUPLICATE_HEADING,
    &UNKNOWN_FOOTNOTE,
    &DEAD_ANCHOR,
    &ASSET_NAME,
    &ASSET_TAKEN,
    &MISSING_PAGE,
    &MISSING_PAGE_TRANSLATION,
    &RESERVED_HEADING,
    &PICTURE_WITHOUT_TEXT,
    &DROPPED_HTML,
];

/// What is missing where a language's list has fewer entries than another's, in the argument `part` of C0108 and C0501.
pub(super) const UNEVEN_LISTS: &str = "entries";
