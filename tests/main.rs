//! The tests of the library and the program from outside. One binary, so that dependencies are linked once.
//!
//! | module        | looks at                                                                        |
//! | ------------- | ------------------------------------------------------------------------------- |
//! | `layers`      | the code against the map in `ARCHITECTURE.md`                                   |
//! | `levels`      | which warnings count: denied, allowed, allowed by a record with its reason      |
//! | `messages`    | that every rule has its words in every language                                 |
//! | `reviews`     | texts that were looked at together, and changes that ask for another look       |
//! | `rules`       | every rule, its rendered message included                                       |
//! | `explanations` | every rule explained, its wrong and right examples built                            |
//! | `mutations`   | thousands of random mistakes: no panic, no hang, always a place                 |
//! | `places`      | that messages point to the right place, in any script and in templates          |
//! | `planted`     | a portal with dozens of faults: all reported at once, at their places           |
//! | `bilingual`   | what comparing the languages of a text finds, and what it does not                |
//! | `derivations` | every branch of what is derived                                                 |
//! | `as_of`       | the portal as it stood on past days                                             |
//! | `pages`       | the shipped portal's pages: counts, links, anchors, languages, strings          |
//! | `identical`   | that the same input makes the same bytes                                        |
//! | `incremental` | that reading only what changed comes to the same as reading everything          |
//! | `themes`      | overriding templates, styles and strings; a second portal in French and Arabic  |
//! | `program`     | the program itself: arguments, exit codes, what it prints                       |
//! | `guides`      | the guides for editors, followed to the letter                                  |
//! | `formats`     | what `check` writes for other programs, SARIF against its official schema       |
//! | `worklist`    | what an editor should look at next, and in which order                          |
//! | `saving`      | every way of saving on real folders: what is seen of it, by hints alone         |
//! | `preview`     | the preview over real sockets: a static host's rules, and a thousand bad guests |
//! | `killed`      | builds killed at random moments                                                 |
//! | `write`       | the writer's promises on real folders                                           |
//!
//! `support` holds portals in a string and what looks at built sites. The pages in a real browser are tested by
//! `tests/browser/`.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk itself")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod as_of;
mod bilingual;
mod derivations;
mod explanations;
mod formats;
mod guides;
mod identical;
mod incremental;
mod killed;
mod layers;
mod levels;
mod messages;
mod mutations;
mod pages;
mod places;
mod planted;
mod preview;
mod program;
mod reviews;
mod rules;
mod saving;
mod support;
mod themes;
mod worklist;
mod write;
