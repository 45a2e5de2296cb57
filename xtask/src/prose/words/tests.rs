//! Examples of every pattern: texts that it finds, and texts that it leaves alone.

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
    ($($test:ident $name:literal finds $hits:expr, leaves $misses:expr;)+) => {
        $(#[test]
        fn $test() {
            for text in $hits {
                assert!(finds($name, text), "not found: {text}");
            }
            for text in $misses {
                assert!(!finds($name, text), "found: {text}");
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
    tell "tell" finds ["The caller is told.", "Tells apart"], leaves ["It reports the error.", "a stellar name"];
    stand "stand" finds ["It stands here."], leaves ["PEM stands for a format.", "a standard"];
    give "give" finds ["Gives a name."], leaves ["It gives up after 3 s.", "the given name"];
    take "take" finds ["Takes a name."], leaves ["The change takes effect.", "It takes 3 s."];
    nobody "nobody" finds ["Nobody waits.", "No one waits."], leaves ["No caller waits."];
    the_one "the one" finds ["The others wait.", "the one that waits"], leaves ["the other calls wait", "old ones", "the one-second window"];
    is_no "is no" finds ["It is no host.", "They are\nnone."], leaves ["There is no host.", "It is no longer used."];
    is_there "is there" finds ["if it is there", "A file that is not there"], leaves ["Is there a file?", "The file exists there."];
    anew "anew" finds ["Signs afresh."], leaves ["Signs a new request."];
    mend "mend" finds ["It is mended."], leaves ["Amends and recommends."];
    at_hand "at hand" finds ["The key is at hand."], leaves ["a hand-written codec"];
    to_be_had "to be had" finds ["There is none to be had."], leaves ["It had to be sent."];
    beside "beside" finds ["Beside it."], leaves ["Next to it."];
    likewise "likewise" finds ["Likewise here."], leaves ["In the same way."];
    in_turns "in turns" finds ["Measured in turns."], leaves ["Each in turn."];
    come_about "come about" finds ["The connection never came about."], leaves ["It comes from a file."];
    dress "dress" finds ["in all dresses"], leaves ["the address"];
    as_it_has "as X has it" finds ["as the SDK has it", "as Python has them"], leaves ["as long as the file has three lines"];
    also "too" finds ["It works here, too."], leaves ["It is too long."];
    per "a second" finds ["20 calls a second", "three lines\na field", "5.1 ms a field", "in blocks, one a service"],
        leaves ["It sends a call.", "20 calls per second", "in a second request", "one of a service", "after 10. A call"];
    goes_on "goes on" finds ["The search goes on.", "It went out."], leaves ["It goes to the host."];
    for_ever "for ever" finds ["It waits for ever."], leaves ["It waits forever."];
    the_like "the like" finds ["a proxy or the like"], leaves ["like the file"];
    reply "reply" finds ["The reply is read."], leaves ["The response is read."];
    answer "answer" finds ["The cloud answers."], leaves ["The cloud responds."];
    member "member" finds ["A member of the input."], leaves ["A workspace member.", "Remember it."];
    house "house" finds ["Map of the house"], leaves ["A warehouse."];
    world "world" finds ["The source's world."], leaves ["hello world", "Engineers all over the world."];
    minds "minds" finds ["No provider minds."], leaves ["Keep in mind."];
    live_through "live through" finds ["It lives through errors."], leaves ["It lives in a file."];
    feel "feel" finds ["A client feels its way."], leaves ["A client slows down."];
    knows_no "knows no" finds ["The core knows no service."], leaves ["The caller knows the name."];
    wants "wants" finds ["The path wants a value."], leaves ["If you want a value."];
    blanks "blanks" finds ["Blanks around it."], leaves ["A blank line."];
    turn_to_send "turn to send" finds ["no turn to send in time"], leaves ["turn to page 2"];
    in_life "in life" finds ["as in life"], leaves ["a lifetime"];
    what "what" finds ["What few programs need.", "It ends. Who calls it"], leaves ["What is a waiter?", "That is what it does."];
    nothing "nothing" finds ["Nothing is sent."], leaves ["It sends nothing."];
    there_must_be "there must be" finds ["there must be access_key_id"], leaves ["missing required field"];
    doc_whether "doc: whether" finds ["Whether it is set."], leaves ["Returns true if it is set."];
    doc_no_verb "doc: no verb" finds ["The name."], leaves ["Returns the name."];
    name "name" finds ["told in", "course"], leaves ["attempts", "source"];
    name_alone "name alone" finds ["place", "one"], leaves ["place holder", "one shot"];
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
