package io.lector.intent;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Wishes to be told more of somebody or something. @param core the message without greeting and politeness */
record Explaining(Message core, Setting setting) {

    private static final Pattern MORE = Pattern.compile(
            "(?i)(?:(?:can|could|would) you )?(?:(?:tell|show|give) me|explain|say|know|go on|i want to know)?(?: to me)?(?: a (?:bit|little))? ?"
                    + "(?:more|(?:it|that|this|him|her|them|who that is|what that is)(?: more| again| please)?)"
                    + "(?: details?| information)?(?: (?:about|on|of) (?:it|that|this|him|her|them))?[ ?!.]*");
    private static final int LONGEST_SUBJECT = 8;

    /** "A quote from the mayor" asks what the mayor said. */
    Optional<Intent> quotation() {
        return Frame.inside(core, Frame.Kind.QUOTE)
                .filter(speaker -> speaker.terms().stream().anyMatch(term -> Dictionary.isForeign(term.word())))
                .map(speaker -> new Intent.AskFree("What did " + speaker.bare() + " say?"));
    }

    Optional<Intent> explanation() {
        boolean spoken = core.size() > 1
                && core.word(0).equals("i")
                && core.terms().get(1).source() > 0;
        Message asked = spoken ? core.part(1, core.size()) : core;
        return Frame.inside(asked, Frame.Kind.EXPLAIN)
                .filter(subject -> subject.terms().stream().anyMatch(term -> Dictionary.isForeign(term.word())))
                .filter(subject -> isClause(subject) || subject.words().size() <= LONGEST_SUBJECT)
                .<Intent>map(subject ->
                        isClause(subject) ? new Intent.AskFree(subject.bare()) : new Intent.AskExplain(subject.bare()))
                .or(this::more);
    }

    private static boolean isClause(Message subject) {
        return Set.of("why", "how", "when", "where").contains(subject.word(0));
    }

    /** "Tell me more", "explain that": of what was told last. */
    private Optional<Intent> more() {
        return setting.open().isEmpty()
                        && setting.told() == Told.ANSWER
                        && MORE.matcher(core.text()).matches()
                ? Optional.of(new Intent.AskExplain("it"))
                : Optional.empty();
    }
}
