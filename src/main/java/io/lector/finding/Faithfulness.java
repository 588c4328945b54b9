package io.lector.finding;

import io.lector.fact.Entity;
import io.lector.fact.FactBook;
import io.lector.fact.FactWording;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a fact, put into words again, says what the sentence says: no word more, no word less. */
final class Faithfulness {

    private static final Set<String> FREE =
            Set.of("the", "a", "an", "that", "to", "on", "in", "of", "s", "mr", "mrs", "ms");

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|early|mid|late");
    private static final Pattern PRONOUN = Pattern.compile("he|she|its");

    private final FactBook entities;
    private final FactWording wording;
    private final References references;

    /** @param entities a book with the article's entities */
    Faithfulness(FactBook entities, References references) {
        this.entities = entities;
        this.references = references;
        this.wording = new FactWording(entities);
    }

    /** The words that the retold fact has too many or too few of; nothing when it is faithful. */
    Optional<String> betrayal(ParsedSentence sentence, ReadClause read) {
        Set<String> mayDiffer = new HashSet<>(FREE);
        read.slots().fillers().values().forEach(filler -> allow(filler, mayDiffer));
        sentence.times().forEach(time -> mayDiffer.addAll(Words.all(sentence.text(time.first(), time.end()))));
        read.told().stream()
                .filter(at -> sentence.token(at).text().equalsIgnoreCase("the"))
                .forEach(the -> introduced(sentence, the, references.antecedents(), mayDiffer));
        read.told().forEach(at -> references.meant(sentence, at).ifPresent(meant -> {
            mayDiffer.addAll(Words.all(meant.words()));
            mayDiffer.addAll(Words.all(sentence.text(meant.first(), meant.end())));
        }));
        NameReader.read(sentence).forEach(use -> BodyNames.description(sentence, use.first())
                .or(() -> TitleReader.title(use))
                .ifPresent(first -> mayDiffer.addAll(Words.all(sentence.text(first, use.first())))));
        boolean timed = sentence.times().stream().anyMatch(time -> time.type() == TimeSpan.Type.DATE);
        entities.entities().stream()
                .filter(entity -> named(entity, sentence))
                .forEach(entity -> allow(entity, mayDiffer));
        List<String> told = new ArrayList<>();
        List<Integer> spoken = read.told().stream()
                .filter(at -> !sentence.token(at).tag().equals("PRP")
                        || !sentence.token(at).is("nsubj", "nsubj:pass"))
                .toList();
        Written.words(sentence, spoken).forEach(word -> told.addAll(words(word)));
        List<String> retold = new ArrayList<>();
        Words.all(wording.statement(read.slots())).forEach(word -> retold.addAll(words(word)));
        List<String> extra = without(retold, told, mayDiffer);
        extra.removeIf(word ->
                timed && DATE.matcher(word).matches() || PRONOUN.matcher(word).matches());
        List<String> missing = without(told, retold, mayDiffer);
        if (turned(sentence, read)) {
            String auxiliaries = read.slots().did().progressive() ? "has|have|is|are|was|were" : "has|have";
            extra.removeIf(word -> word.matches(auxiliaries) || sharesStem(word, read));
            missing.removeIf(word -> word.matches("was|were|been|being|by|is|are|has|have") || sharesStem(word, read));
        }
        Auxiliaries.settle(sentence, read, extra, missing);
        if (!extra.isEmpty() || !missing.isEmpty()) {
            return Optional.of("retold with " + extra + " and without " + missing);
        }
        return turned(sentence, read) || inOrder(sentence, read)
                ? Optional.empty()
                : Optional.of("retold in another order");
    }

    /** Whether the words behind the verb keep their order; what stands before the subject moves to the end. */
    private boolean inOrder(ParsedSentence sentence, ReadClause read) {
        List<Integer> rest = new ArrayList<>(read.told());
        int subject = read.told().stream()
                .filter(at -> sentence.token(at).is("nsubj", "nsubj:pass"))
                .findFirst()
                .orElse(0);
        List<Integer> front = rest.stream()
                .filter(at -> at < sentence.subtree(subject).get(0))
                .toList();
        rest.removeAll(front);
        rest.addAll(front);
        Set<String> free = new HashSet<>(FREE);
        Stream.of(Slot.WHO, Slot.WHEN, Slot.WHERE)
                .flatMap(slot -> read.slots().filler(slot).stream())
                .forEach(filler -> free.addAll(Words.all(wording.fillers().text(filler))));
        read.slots().filler(Slot.WHEN, Moment.class).ifPresent(when -> free.addAll(Words.all(when.words())));
        sentence.times().forEach(time -> free.addAll(Words.all(sentence.text(time.first(), time.end()))));
        Set<String> retold = new HashSet<>(Words.all(wording.statement(read.slots())));
        List<String> told = new ArrayList<>();
        Written.words(sentence, rest).forEach(word -> told.addAll(words(word)));
        told.removeIf(word -> free.contains(word) || !retold.contains(word) || word.equals("not"));
        List<String> again = new ArrayList<>(Words.all(wording.statement(read.slots())));
        again.removeIf(word -> !told.contains(word));
        return told.equals(again) || told.size() != again.size() && new HashSet<>(told).size() < told.size();
    }

    /** The words with which a thing was introduced may stand for those around its noun. */
    private static void introduced(ParsedSentence sentence, int the, Antecedents antecedents, Set<String> mayDiffer) {
        int noun = sentence.token(the).head();
        if (noun > the) {
            antecedents.of(sentence, noun).ifPresent(words -> {
                mayDiffer.addAll(Words.all(words));
                mayDiffer.addAll(Words.all(sentence.text(the, noun + 1)));
            });
        }
    }

    /** A verb told in the active may change its form. */
    private static boolean turned(ParsedSentence sentence, ReadClause read) {
        return !read.slots().did().passive()
                && read.told().stream()
                        .map(at -> sentence.token(at).is("aux:pass")
                                ? sentence.token(at).head()
                                : sentence.token(at).is("acl") ? at : -1)
                        .anyMatch(at -> at >= 0
                                && sentence.token(at)
                                        .lemma()
                                        .equalsIgnoreCase(read.slots().did().verb()));
    }

    private static List<String> words(String token) {
        if (token.contains("ll")) {
            return Words.all(token.replaceAll("(?<=[aeiou])ll(ed|ing)$", "l$1"));
        }
        return token.matches("n['’]t") ? List.of("not") : Words.all(token.equals("ca") ? "can" : token);
    }

    private static List<String> without(List<String> some, List<String> others, Set<String> mayDiffer) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        left.removeIf(word -> mayDiffer.contains(word) || word.length() < 2);
        return left;
    }

    private static boolean sharesStem(String word, ReadClause read) {
        String verb = read.slots().did().verb();
        return word.startsWith(verb.substring(0, Math.min(2, verb.length())));
    }

    private static boolean named(Entity entity, ParsedSentence sentence) {
        return entity.names().stream()
                .anyMatch(name -> Words.contains(sentence.place().text(), name));
    }

    private void allow(Filler filler, Set<String> words) {
        if (filler instanceof Mention mention) {
            mention.entities().forEach(id -> allow(entities.entity(id), words));
        } else if (filler instanceof Moment moment) {
            words.addAll(Words.all(moment.shown()));
            words.addAll(Words.all(moment.words()));
        } else if (filler instanceof Location location) {
            allow(location.place(), words);
        }
    }

    /** Names may be told in full, and titles left out. */
    private static void allow(Entity entity, Set<String> words) {
        words.addAll(Words.all(entity.name()));
        entity.aliases().forEach(alias -> words.addAll(Words.all(alias)));
        entity.role().ifPresent(role -> words.addAll(Words.all(role)));
        words.addAll(Words.all(entity.noun()));
    }

    /** The statement without its subject. */
    String predicate(Slots slots) {
        return wording.without(slots, Slot.WHO);
    }

    String statement(Slots slots) {
        return wording.statement(slots);
    }
}
