package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that point at something outside the words taken over: pronouns, "these", "the bridge" of which nobody knows. */
final class Pointers {

    private static final Set<String> OF_SPEAKER =
            Set.of(("i me my mine myself we us our ours ourselves you your yours").split(" "));
    private static final Set<String> POINTING =
            Set.of(("these those such here there former latter another other others both same so too also "
                            + "else instead meanwhile however therefore thus then one ones each similar above below "
                            + "respectively again latest aforementioned thereby hence")
                    .split(" "));
    private static final Set<String> HERE_AND_NOW =
            Set.of("now", "currently", "recently", "soon", "later", "earlier", "ago", "yet", "lately", "nowadays");

    private final Scene scene;
    private final ParsedSentence sentence;
    private final Optional<Filler> subject;

    /** @param subject what a pronoun may mean */
    Pointers(Scene scene, Optional<Filler> subject) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.subject = subject;
    }

    /** Why a word is not understood without what stands around the span. */
    Optional<String> open(int at, Span span) {
        Token token = sentence.token(at);
        String word = token.text().toLowerCase(Locale.ROOT);
        if (OF_SPEAKER.contains(word) && !token.proper()) {
            return Optional.of("\"" + word + "\" means who speaks");
        }
        if (BareQuantity.subject(sentence, at)) {
            return Optional.of("\"" + word + "\" of what");
        }
        if (POINTING.contains(word) && !told(at, span)
                || word.equals("this")
                || word.equals("that")
                        && (token.tag().equals("DT")
                                || token.is("nsubj", "obj") && !token.tag().startsWith("W"))) {
            return Optional.of("\"" + word + "\" points at something outside");
        }
        if (word.matches("more|less|enough")
                && token.is("nsubj", "nsubj:pass", "obj")
                && sentence.child(at, "nmod", "case", "obl", "advcl").isEmpty()) {
            return Optional.of("\"" + word + "\" of what");
        }
        boolean timed = sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
        if (HERE_AND_NOW.contains(word) && !timed) {
            return Optional.of("\"" + word + "\" is told from the day of the article");
        }
        if (token.tag().equals("PRP") || token.tag().equals("PRP$")) {
            return means(word) || scene.meant(at).isPresent()
                    ? Optional.empty()
                    : Optional.of("\"" + word + "\" may be anybody");
        }
        boolean decade =
                token.head() >= 0 && sentence.token(token.head()).text().matches("(1[5-9]|20)\\d0s");
        return word.equals("the") && !decade && !identified(at, span) && !replaced(at, span)
                ? Optional.of("\"the " + sentence.token(token.head()).text() + "\" does not say which")
                : Optional.empty();
    }

    /** Whether a word that may point outside says by itself what it means, or means the subject. */
    private boolean told(int at, Span span) {
        Token token = sentence.token(at);
        String word = token.text().toLowerCase(Locale.ROOT);
        String next = at + 1 < span.end() ? sentence.token(at + 1).text().toLowerCase(Locale.ROOT) : "";
        String nextTag = at + 1 < span.end() ? sentence.token(at + 1).tag() : "";
        return switch (word) {
            case "both" -> token.is("cc:preconj");
            case "so", "too" -> nextTag.matches("JJ|RB");
            case "such" -> next.equals("as");
            case "instead" -> next.equals("of");
            case "there" -> token.tag().equals("EX");
            case "above", "below" -> token.tag().equals("IN");
            case "former" ->
                token.is("amod", "compound")
                        && !sentence.token(token.head()).tag().equals("DT");
            case "those" -> next.matches("who|in|of|with|whose");
            case "other" -> subject.isPresent() || next.equals("than");
            case "each" -> nextTag.equals("NN");
            case "one" -> token.is("nummod") && at > span.first();
            default -> false;
        };
    }

    /** Whether a word is a pronoun that means the subject. */
    boolean agrees(int at) {
        return means(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    /** Whether a pronoun agrees with the subject, which it then means here as much as in the article. */
    private boolean means(String pronoun) {
        if (subject.isEmpty()) {
            return false;
        }
        if (pronoun.matches("they|them|their|theirs|themselves")) {
            return plural(subject.get()) || type(subject.get()) == EntityType.ORGANISATION;
        }
        if (plural(subject.get())) {
            return false;
        }
        boolean person = type(subject.get()) == EntityType.PERSON;
        return pronoun.matches("he|him|his|himself") && person && may(true)
                || pronoun.matches("she|her|hers|herself") && person && may(false)
                || pronoun.matches("its|itself") && !person;
    }

    private boolean may(boolean he) {
        return !(subject.get() instanceof Mention mention)
                || Sex.may(scene.registry().byId(mention.entities().get(0)), he);
    }

    private static boolean plural(Filler filler) {
        return filler instanceof Mention mention && mention.entities().size() > 1
                || filler instanceof Phrase phrase && phrase.plural();
    }

    private EntityType type(Filler filler) {
        return filler instanceof Mention mention
                ? scene.registry().byId(mention.entities().get(0)).type()
                : ((Phrase) filler).type();
    }

    private boolean replaced(int the, Span span) {
        int noun = sentence.token(the).head();
        return noun > the
                && span.has(noun)
                && (scene.meant(the).isPresent() || scene.introduced(noun).isPresent());
    }

    /** Whether what follows "the" says which. */
    boolean identified(int the, Span span) {
        return new Definiteness(scene).told(the, span);
    }
}
