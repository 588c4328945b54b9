package io.lector.gate;

import static io.lector.gate.Rule.named;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every check of the gate, by name: first how an item is written, then what it gives away, then what it rests on. */
final class Rules {

    static final List<Rule> ALL = List.of(
            named("broken-text", TextRules::brokenText),
            named("negative-stem", TextRules::negativeStem),
            named("stands-alone", StandsAlone::check),
            named("says-enough", SaysEnough::check),
            unread("of-what", OfWhat::check),
            unread("stray-capital", StrayCapital::check),
            unread("anyones-words", AnyonesWords::check),
            unread("place-twice", PlaceTwice::check),
            unread("shifted-tense", ShiftedTense::check),
            unread("no-person", NoPerson::check),
            unread("dangling", Told::dangling),
            unread("hardly-told", Told::hardly),
            unread("abbreviation", NameRules::abbreviation),
            named("name-in-lower-case", NameRules::lowerCase),
            unread("person-twice", NameRules::personTwice),
            unread("acting-town", NameRules::actingTown),
            named("relative-date", TimeRules::relativeDate),
            unread("planned-time", TimeRules::plannedTime),
            named("key-longest", OptionRules::keyLongest),
            named("all-of-the-above", OptionRules::allOfTheAbove),
            named("absolute-terms", OptionRules::absoluteTerms),
            named("vague-terms", OptionRules::vagueTerms),
            named("few-distractors", OptionRules::fewDistractors),
            named("duplicate-options", OptionRules::duplicateOptions),
            named("overlapping-options", OptionRules::overlappingOptions),
            named("mixed-forms", CueRules::mixedForms),
            named("lost-order", CueRules::lostOrder),
            named("stem-leaks-key", CueRules::stemLeaksKey),
            named("stem-echoes-key", CueRules::stemEchoesKey),
            named("grammatical-cue", CueRules::grammaticalCue),
            named("logical-cue", CueRules::logicalCue),
            named("convergence-cue", CueRules::convergenceCue),
            unread("only-fit", OnlyFit::check),
            unread("title-tells", TitleTells::check),
            unread("many-fit", ManyFit::check),
            unread("figure-of-speech", FigureOfSpeech::check),
            named("hint-leaks-key", LeakRules::hintLeaksKey),
            named("feedback-leaks-key", LeakRules::feedbackLeaksKey),
            named("evidence-missing", SourceRules::evidenceMissing),
            named("claim-without-speaker", SourceRules::claimWithoutSpeaker),
            named("key-unsupported", SourceRules::keyUnsupported),
            unread("two-amounts", TwoAmounts::check),
            unread("unread-bank", UnreadBank::check),
            named("second-key", SupportRules::secondKey),
            named("ambiguous-stem", SupportRules::ambiguousStem),
            named("false-is-true", SupportRules::falseIsTrue),
            named("true-is-false", SupportRules::trueIsFalse));

    private Rules() {}

    /** A check that leaves alone what people have read. */
    private static Rule unread(String name, Function<Case, Optional<String>> check) {
        return named(name, item -> item.isReadByPeople() ? Optional.empty() : check.apply(item));
    }
}
