//! The words and phrases that the project does not use, with recommended replacements.

use std::{ops::Range, sync::LazyLock};

use regex::{Regex, RegexBuilder};

use super::{Kind, Piece};

/// Texts that a pattern applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All texts except names.
    Text,
    /// The start of a sentence that is not a question.
    SentenceStart,
    /// The start of the documentation of a function.
    FunctionDocStart,
    /// String literals.
    Literal,
    /// Names of items, fields, parameters and variables.
    Name,
}

/// A word or phrase, and the recommended replacement.
#[derive(Debug)]
pub struct Pattern {
    /// Name of the pattern, for reports and `--pattern`.
    pub name: &'static str,
    /// Texts that the pattern applies to.
    pub scope: Scope,
    /// Regular expression. A space matches any whitespace. The letter case is ignored, except for `SentenceStart` and
    /// `FunctionDocStart`.
    pub text: &'static str,
    /// Regular expression of correct phrases that contain the text, or an empty string.
    pub unless: &'static str,
    /// The recommended replacement.
    pub advice: &'static str,
}

const fn pattern(name: &'static str, scope: Scope, text: &'static str, advice: &'static str) -> Pattern {
    Pattern { name, scope, text, unless: "", advice }
}

impl Pattern {
    const fn unless(self, unless: &'static str) -> Self {
        Self { unless, ..self }
    }
}

use Scope::{FunctionDocStart, Literal, Name, SentenceStart, Text};

/// The patterns. The module `tests` contains examples of each pattern.
pub const PATTERNS: &[Pattern] = &[
    pattern("tell", Text, r"\b(tell|tells|told|telling)\b", "report, describe, return, show; distinguish"),
    pattern("stand", Text, r"\b(stand|stands|stood)\b", "is, appears, is listed, is written").unless(r"\bstands? for\b"),
    pattern("give", Text, r"\b(gives|gave)\b", "returns, produces, provides, sets").unless(r"\b(gives|gave) up\b"),
    pattern("take", Text, r"\btakes\b", "accepts, receives, reads, uses").unless(TAKES),
    pattern("nobody", Text, r"\b(nobody|somebody|anybody|everybody|no one)\b", "name the user, caller, program or task")
        .unless(r"\bno one (\w+ed|key|host|version|file|service|call)\b"),
    pattern("the one", Text, r"\bthe (one|ones|others)\b", "repeat the noun: \"the other calls\"")
        .unless(r"\bthe one(-| (and only|thing|hand)\b)"),
    pattern("is no", Text, r"\b(is|are|was|were) (no|none)\b", "is not a; there is no; none of … is")
        .unless(r"\bthere (is|are|was|were) no\b|\b(is|are|was|were) no (longer|more|less|later|earlier|greater|larger|smaller)\b"),
    pattern("is there", Text, r"\b(is|are|was|were) (not )?there\b", "exists, is set, is present, is missing")
        .unless(r"\b(is|are|was|were) there (a|an|any|no)\b"),
    pattern("anew", Text, r"\b(anew|afresh)\b", "again, with new …"),
    pattern("mend", Text, r"\b(mend|mends|mended|mending)\b", "correct, repair, fix"),
    pattern("at hand", Text, r"\bat hand\b", "available"),
    pattern("to be had", Text, r"\bto be had\b", "available"),
    pattern("beside", Text, r"\bbesides?\b", "next to, in addition to, except, also"),
    pattern("likewise", Text, r"\blikewise\b", "also, in the same way"),
    pattern("in turns", Text, r"\bin turns\b", "alternately"),
    pattern("come about", Text, r"\b(come|comes|coming|came) about\b", "occur, be established"),
    pattern("dress", Text, r"\bdress(es|ed)?\b", "encoding, form"),
    pattern("as X has it", Text, r"\bas (the |an? |its? |their )?[\w'’.-]+( [\w'’.-]+)? (has|have|had) (it|them)\b", "as in …, as defined by …"),
    pattern("too", Text, r", too\b", "also"),
    pattern("a second", Text, PER, "per second, per line, per call")
        .unless(r"\b(one|two|three|four|five|ten|\d+) (of|in|for|to|from|with|per|and|as|on|by|is|or|than) an? "),
    pattern("goes on", Text, r"\b(go|goes|going|went) (on|by|without|out)\b", "continues, uses, omits, is sent")
        .unless(r"\bwhat is going on\b"),
    pattern("for ever", Text, r"\bfor ever\b", "indefinitely, forever"),
    pattern("the like", Text, r"\b(and|or) the like\b", "and similar …"),
    pattern("reply", Text, r"\b(reply|replies|replied|replying)\b", "response, responds"),
    pattern("answer", Text, r"\b(answer|answers|answered|answering)\b", "response, responds, returns"),
    pattern("member", Text, r"\bmembers?\b", "field, parameter").unless(r"\b(workspace|ram|team|organization|family) members?\b|\bmembers? (account|group)s?\b"),
    pattern("house", Text, r"\bhouse\b", "repository, project"),
    pattern("world", Text, r"\bworlds?('s)?\b", "environment, partition").unless(r"\b(hello,?|real|all over the) world\b"),
    pattern("minds", Text, r"\bminds\b|\bnever mind\b", "rejects, checks; ignore"),
    pattern("live through", Text, r"\b(live|lives|lived) through\b", "tolerates"),
    pattern("feel", Text, r"\bfeels?\b", "name what the program does"),
    pattern("knows no", Text, r"\bknows? (no|nothing|of)\b", "does not depend on, does not contain"),
    pattern("wants", Text, r"\bwants\b", "requires, expects"),
    pattern("blanks", Text, r"\bblanks\b", "whitespace"),
    pattern("turn to send", Text, r"\bturns? to send\b", "permit of the rate limiter"),
    pattern("in life", Text, r"\bin life\b", "in production"),
    pattern("what", SentenceStart, r"(What|Whatever|Who|Whoever)\b", "name the subject: \"The fields that …\"").unless(r"\b(What|Who)('s| is new)\b"),
    pattern("nothing", SentenceStart, r"(Nothing|Something|None)\b", "name the subject: \"No request is sent.\""),
    pattern("there must be", Literal, r"\bthere must be\b", "missing required …"),
    pattern("doc: whether", FunctionDocStart, r"(Whether|If)\b", "Returns true if …"),
    pattern("doc: no verb", FunctionDocStart, r"(The|A|An|All|Its|Each|Every|Where|How|When|Like|As|One|Same|No|Some|Many|Both|This|These|Those|It|In|On|At|Of|By|For|From|To|With|Without|Only|Not)\b", "start with a verb: \"Returns the …\", \"Sets the …\""),
    pattern("name", Name, NAMES, "use a name of the field: environment, attempts, encodings, requested"),
    pattern("name alone", Name, r"^(whole|place|look|one|ones|thing|things|stuff|it|them|what|who)$", "say what it holds"),
];

/// Phrases in which "takes" is correct.
const TAKES: &str = r"\btakes (effect|place|part|care|over|precedence|priority|ownership|advantage|about|longer|long|less|more|much|too|up to|at (most|least)|into|\d|(a few|several|two|three|some|many|most) (milli|micro|nano)?(seconds|minutes|hours|days)|(a|one|an) (milli|micro|nano)?(second|minute|hour|while|moment)|time|minutes|seconds|some time|the time)";

/// "a" in the sense of "per", after a quantity.
const PER: &str = r"\b((calls|requests|attempts|times|tokens|bytes|lines|seconds|milliseconds|ms|[kmg]i?b|events|pages|entries|items|units|operations|crates|fields|files|messages|connections) an?|(one|two|three|four|five|ten|\d+([.,]\d+)*) ([\w-]+ )?an?|,? ?(one|each) an?) (second|minute|hour|day|week|line|call|request|service|field|host|client|user|account|key|struct|operation|version|process|connection|block|attempt|file|type|name|member|provider|region|cloud|crate|shard|test|row|entry|event|item|action|program|core)\b";

/// Words that a name must not contain.
const NAMES: &str = r"\b(told|tell|tells|around|course|courses|dress|dresses|asked|ahead|nobody|somebody|anew|afresh|beside|besides|mend|mended|stands|stood|gives|gave|away|house|world|worlds|likewise|minds|wants|blanks|knows)\b";

/// The patterns with their expressions compiled.
#[derive(Debug)]
pub struct Words {
    patterns: Vec<(&'static Pattern, Regex, Option<Regex>)>,
}

/// Returns the compiled patterns.
pub fn compiled() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
        patterns: PATTERNS
            .iter()
            .filter_map(|pattern| Some((pattern, expression(pattern)?, exception(pattern))))
            .collect(),
    });
    &WORDS
}

/// Returns the expression of a pattern. An expression that does not compile fails the pattern's test.
fn expression(pattern: &Pattern) -> Option<Regex> {
    let text = pattern.text.replace(' ', r"\s+");
    match pattern.scope {
        SentenceStart => regex(&format!(r"(?:^\s*|[.!?:;]['’”)]?\s+)({text})"), false),
        FunctionDocStart => regex(&format!(r"^\s*({text})"), false),
        Text | Literal | Name => regex(&text, true),
    }
}

fn exception(pattern: &Pattern) -> Option<Regex> {
    match pattern.unless {
        "" => None,
        text => regex(&text.replace(' ', r"\s+"), true),
    }
}

fn regex(text: &str, ignores_case: bool) -> Option<Regex> {
    RegexBuilder::new(text).case_insensitive(ignores_case).build().ok()
}

impl Words {
    /// Returns the patterns that match a piece, with the matches.
    pub fn matches(&self, piece: &Piece) -> Vec<(&'static Pattern, Range<usize>)> {
        let mut found = Vec::new();
        for (pattern, expression, exception) in &self.patterns {
            if !applies(pattern.scope, piece.kind) {
                continue;
            }
            for captures in expression.captures_iter(&piece.text) {
                let starts = matches!(pattern.scope, SentenceStart | FunctionDocStart);
                let Some(range) = captures.get(usize::from(starts)).map(|found| found.range()) else { continue };
                let overlaps = |exception: &Regex| {
                    exception.find_iter(&piece.text).any(|usual| usual.start() < range.end && range.start < usual.end())
                };
                let is_question = pattern.scope == SentenceStart && is_question(&piece.text[range.end..]);
                if !exception.as_ref().is_some_and(overlaps) && !is_question {
                    found.push((*pattern, range));
                }
            }
        }
        found
    }
}

fn applies(scope: Scope, kind: Kind) -> bool {
    match scope {
        Text => kind != Kind::Name,
        SentenceStart => kind != Kind::Name && kind != Kind::TestName,
        FunctionDocStart => kind == Kind::FunctionDoc,
        Literal => kind == Kind::Literal,
        Name => kind == Kind::Name,
    }
}

/// Returns true if the rest of a sentence ends with a question mark.
fn is_question(rest: &str) -> bool {
    rest.find(['.', '!', '?']).is_some_and(|end| rest[end..].starts_with('?'))
}

#[cfg(test)]
mod tests;
