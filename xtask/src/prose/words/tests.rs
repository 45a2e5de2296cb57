//! Examples of every pattern: texts that match, and texts that do not match.

use super::*;
use crate::prose::{Kind, Piece};

fn finds(name: &str, text: &str) -> bool {
    let scope = PATTERNS.iter().find(|pattern| pattern.name == name).map(|pattern| pattern.scope);
    let kind = match scope {
        Some(FunctionDocStart) => Kind::FunctionDoc,
        Some(Literal) => Kind::Literal,
        Some(Name) => Kind::Name,
        _ => Kind::Prose,
    };
    let piece = Piece::from_line(kind, text, 1);
    compiled().matches(&piece).iter().any(|(pattern, _)| pattern.name == name)
}

/// One test for each pattern.
macro_rules! examples {
    ($($test:ident $name:literal finds $hits:expr, ignores $misses:expr;)+) => {
        $(#[test]
        fn $test() {
            for text in $hits {
                assert!(finds($name, text), "no match: {text}");
            }
            for text in $misses {
                assert!(!finds($name, text), "unexpected match: {text}");
            }
        })+

        #[test]
        fn every_pattern_has_examples() {
            let names = [$($name),+];
            assert!(PATTERNS.iter().map(|pattern| pattern.name).eq(names));
        }
    };
}

examples! {
    tell "tell" finds ["The caller is told.", "Tells apart"], ignores ["It reports the error.", "a stellar name"];
    stand "stand" finds ["It stands here."], ignores ["PEM stands for a format.", "a standard"];
    give "give" finds ["Gives a name."], ignores ["It gives up after 3 s.", "the given name"];
    take "take" finds ["Takes a name."], ignores ["The change takes effect.", "It takes 3 s."];
    nobody "nobody" finds ["Nobody waits.", "No one waits."], ignores ["No caller waits."];
    the_one "the one" finds ["The others wait.", "the one that waits"], ignores ["the other calls wait", "old ones", "the one-second window"];
    is_no "is no" finds ["It is no host.", "They are\nnone."], ignores ["There is no host.", "It is no longer used."];
    is_there "is there" finds ["if it is there", "A file that is not there"], ignores ["Is there a file?", "The file exists there."];
    anew "anew" finds ["Signs afresh."], ignores ["Signs a new request."];
    mend "mend" finds ["It is mended."], ignores ["Amends and recommends."];
    at_hand "at hand" finds ["The key is at hand."], ignores ["a hand-written codec"];
    to_be_had "to be had" finds ["There is none to be had."], ignores ["It had to be sent."];
    beside "beside" finds ["Beside it."], ignores ["Next to it."];
    likewise "likewise" finds ["Likewise here."], ignores ["In the same way."];
    in_turns "in turns" finds ["Measured in turns."], ignores ["Each in turn."];
    come_about "come about" finds ["The connection never came about."], ignores ["It comes from a file."];
    dress "dress" finds ["in all dresses"], ignores ["the address"];
    as_it_has "as X has it" finds ["as the SDK has it", "as Python has them"], ignores ["as long as the file has three lines"];
    also "too" finds ["It works here, too."], ignores ["It is too long."];
    per "a second" finds ["20 calls a second", "three lines\na field", "5.1 ms a field", "in blocks, one a service"],
        ignores ["It sends a call.", "20 calls per second", "in a second request", "one of a service", "after 10. A call"];
    goes_on "goes on" finds ["The search goes on.", "It went out."], ignores ["It goes to the host."];
    for_ever "for ever" finds ["It waits for ever."], ignores ["It waits forever."];
    the_like "the like" finds ["a proxy or the like"], ignores ["like the file"];
    reply "reply" finds ["The reply is read."], ignores ["The response is read."];
    answer "answer" finds ["The cloud answers."], ignores ["The cloud responds."];
    member "member" finds ["A member of the input."], ignores ["A workspace member.", "Remember it."];
    house "house" finds ["Map of the house"], ignores ["A warehouse."];
    world "world" finds ["The source's world."], ignores ["hello world", "Engineers all over the world."];
    minds "minds" finds ["No provider minds."], ignores ["Keep in mind."];
    live_through "live through" finds ["It lives through errors."], ignores ["It lives in a file."];
    feel "feel" finds ["A client feels its way."], ignores ["A client slows down."];
    knows_no "knows no" finds ["The core knows no service."], ignores ["The caller knows the name."];
    wants "wants" finds ["The path wants a value."], ignores ["If you want a value."];
    blanks "blanks" finds ["Blanks around it."], ignores ["A blank line."];
    turn_to_send "turn to send" finds ["no turn to send in time"], ignores ["turn to page 2"];
    in_life "in life" finds ["as in life"], ignores ["a lifetime"];
    what "what" finds ["What few programs need.", "It ends. Who calls it"], ignores ["What is a waiter?", "That is what it does."];
    nothing "nothing" finds ["Nothing is sent."], ignores ["It sends nothing."];
    there_must_be "there must be" finds ["there must be access_key_id"], ignores ["missing required field"];
    doc_whether "doc: whether" finds ["Whether it is set."], ignores ["Returns true if it is set."];
    doc_no_verb "doc: no verb" finds ["The name."], ignores ["Returns the name."];
    name "name" finds ["told in", "course"], ignores ["attempts", "source"];
    name_alone "name alone" finds ["place", "one"], ignores ["place holder", "one shot"];
}

#[test]
fn names_of_tests_are_read_as_sentences() {
    let piece = Piece::from_line(Kind::TestName, "a caller is told", 1);
    assert!(compiled().matches(&piece).iter().any(|(pattern, _)| pattern.name == "tell"));
}

#[test]
fn all_expressions_compile() {
    assert_eq!(compiled().patterns.len(), PATTERNS.len());
    let exceptions = compiled().patterns.iter().filter(|(_, _, exception)| exception.is_some()).count();
    assert_eq!(exceptions, PATTERNS.iter().filter(|pattern| !pattern.unless.is_empty()).count());
}
