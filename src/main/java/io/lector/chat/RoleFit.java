package io.lector.chat;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.language.Words;
import io.lector.retrieval.AnswerType;
import io.lector.retrieval.AskedFor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the roles of a fact fit what a question asks: who does it, when, and whether what is asked for is told. */
final class RoleFit {

    /** Of what is. */
    private static final Pattern NOT_PAST =
            Pattern.compile("^\\W*(?:\\w+ ){0,2}(?:is|are|will|does|do|shall)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_COME = Pattern.compile("\\b(?:will|going to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE =
            Pattern.compile("^\\W*(?:\\w+ ){0,2}(?:was|were|did|had)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<EntityType> ACTING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

    /**
     * How the roles of one fact fit.
     *
     * @param tells whether it has what is asked for
     * @param does whether what is done in it is what is asked about
     * @param subject whether it says it of whom it is asked about
     * @param another whether it says it of somebody else, or only what somebody is
     * @param otherTime whether it tells of another time
     * @param misses whether it lacks something of what is asked to be so or not
     * @param favour what that adds to its being an answer, -2..1
     */
    record Roles(
            boolean tells,
            boolean does,
            boolean subject,
            boolean another,
            boolean otherTime,
            boolean misses,
            double favour) {

        /** How many fit, those that matter most more than once: -6..5. */
        int count() {
            return (tells ? 3 : 0)
                    + (subject ? 1 : 0)
                    + (does ? 1 : 0)
                    - (another ? 3 : 0)
                    - (otherTime ? 1 : 0)
                    - (misses ? 2 : 0);
        }
    }

    private final String question;
    private final AskedFor asked;
    private final Optional<Slot> slot;
    private final List<Entity> named;
    private final Optional<Entity> subject;
    private final boolean toCome;
    private final boolean notPast;
    private final boolean gone;
    private final FactBook book;
    private final Library library;

    RoleFit(TypedQuestion typed, FactBook book, Library library) {
        question = typed.text();
        this.book = book;
        this.library = library;
        asked = typed.asked();
        slot = typed.slot();
        toCome = TO_COME.matcher(question).find();
        notPast = NOT_PAST.matcher(question).find();
        gone = GONE.matcher(question).find();
        named = new EntityFinder(book).in(question);
        subject = asked.type() == AnswerType.WHO
                ? Optional.empty()
                : named.stream().findFirst();
    }

    /**
     * @param text the fact in words
     * @param does whether what is done in it is what is asked about
     * @param verbs of the question: what somebody is does not answer what somebody does
     */
    Roles of(Fact fact, String text, boolean does, Set<String> verbs) {
        boolean tells = tells(fact);
        boolean isSubject = subject.isPresent() && subjects(fact).anyMatch(this::isSubject);
        boolean another = isAboutAnother(fact, text)
                || !verbs.isEmpty() && fact.slots().did().copular();
        boolean otherTime = isOfAnotherTime(fact);
        boolean sure = asked.type() == AnswerType.YES_NO && does && isSubject;
        boolean otherDeed =
                !verbs.isEmpty() && !does && verbs.stream().allMatch(verb -> Words.covered(verb, text) == 0);
        boolean misses = asked.type() == AnswerType.YES_NO && lacks(library.withoutCause(fact), verbs);
        double favour = (does ? 0.1 : asked.type() == AnswerType.WHY ? -0.1 : 0)
                + (sure ? 0.2 : 0)
                - (tells ? 0 : asked.type() == AnswerType.WHEN ? 0.5 : 0.15)
                - (misses ? 0.3 : 0)
                - (otherDeed ? 0.1 : 0)
                - (another ? 0.35 : 0)
                - (otherTime ? toCome ? 0.6 : 0.25 : 0);
        return new Roles(tells, does, isSubject, another, otherTime, misses, favour);
    }

    /** Whether something is asked about that a fact does not have, besides what is done and by whom. */
    private boolean lacks(String text, Set<String> verbs) {
        String known = text + " " + String.join(" ", verbs) + " "
                + subject.map(entity -> String.join(" ", entity.names())).orElse("");
        return Words.covered(question, known) < 1;
    }

    /** As far as that can be seen. */
    private boolean tells(Fact fact) {
        boolean place = slot.filter(Slot.WHERE::equals).isPresent()
                && !fact.slots().did().copular()
                && objects(fact).anyMatch(entity -> entity.type() == EntityType.PLACE);
        return place
                || slot.map(wanted -> FollowUp.fills(fact, wanted)).orElse(!asked.reported() || fact instanceof Claim);
    }

    /** Whether it says of somebody else what is asked about one. @param text the fact in words */
    private boolean isAboutAnother(Fact fact, String text) {
        return subject.filter(entity -> ACTING.contains(entity.type()))
                .filter(entity -> subjects(fact).findAny().isPresent()
                        || entity.names().stream().noneMatch(name -> Words.contains(text, name)))
                .filter(entity -> Stream.concat(subjects(fact), objects(fact)).noneMatch(this::isSubject))
                .isPresent();
    }

    private Stream<Entity> objects(Fact fact) {
        return Stream.of(Slot.WHOM, Slot.WHAT)
                .flatMap(object -> fact.slots().filler(object).stream())
                .flatMap(this::entities);
    }

    private Stream<Entity> entities(Filler filler) {
        return filler instanceof Mention mention ? mention.entities().stream().map(book::entity) : Stream.empty();
    }

    /** Of what is said, anybody who is named may be the one who says it: "why did she go, according to him?" */
    private boolean isSubject(Entity entity) {
        return asked.reported()
                ? named.stream().anyMatch(one -> library.sameness().related(one, entity))
                : library.sameness().related(subject.orElseThrow(), entity);
    }

    /** Of who speaks when what somebody says is asked for, else of who does it. */
    private Stream<Entity> subjects(Fact fact) {
        return asked.reported() && fact instanceof Claim claim
                ? entities(claim.said().speaker())
                : entities(fact.slots().who());
    }

    /** Whether it tells of what is to come where what has been is asked for, or the other way round. */
    private boolean isOfAnotherTime(Fact fact) {
        Predicate did = fact.slots().did();
        return (notPast || toCome) && did.tense() == Predicate.Tense.PAST && !did.ahead()
                || gone && did.tense() == Predicate.Tense.FUTURE;
    }
}
