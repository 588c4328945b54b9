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
    private static final Set<String> KNOWN_TO_ALL =
            Set.of(("world public internet web sun moon sea ocean sky earth planet environment climate past "
                            + "future air atmosphere universe media press poor rich elderly globe equator coast "
                            + "countryside market law weather night day ground")
                    .split(" "));

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
        if (POINTING.contains(word) && !told(at, span)
                || word.equals("this")
                || word.equals("that")
                        && (token.tag().equals("DT")
                                || token.is("nsubj", "obj") && !token.tag().startsWith("W"))) {
            return Optional.of("\"" + word + "\" points at something outside");
        }
        boolean timed = sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
        if (HERE_AND_NOW.contains(word) && !timed) {
            return Optional.of("\"" + word + "\" is told from the day of the article");
        }
        if (token.tag().equals("PRP") || token.tag().equals("PRP$")) {
            return means(word) ? Optional.empty() : Optional.of("\"" + word + "\" may be anybody");
        }
        return word.equals("the") && !identified(at, span) && !replaced(at, span)
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
        return pronoun.matches("he|she|him|her|his|hers|himself|herself") && person
                || pronoun.matches("its|itself") && !person;
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
        return noun > the && span.has(noun) && scene.introduced(noun).isPresent();
    }

    /** Whether what follows "the" says which. */
    boolean identified(int the, Span span) {
        int noun = sentence.token(the).head();
        if (noun < the || !span.has(noun)) {
            return false;
        }
        if (KNOWN_TO_ALL.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean named = sentence.subtree(noun).stream().filter(span::has).anyMatch(at -> at > the && naming(at));
        boolean complement = sentence.children(noun, "acl", "acl:relcl").stream()
                        .anyMatch(span::has)
                || sentence.children(noun, "nmod").stream().filter(span::has).anyMatch(at -> sentence.child(at, "case")
                        .filter(of -> sentence.token(of).text().equals("of"))
                        .isPresent());
        boolean single = sentence.children(noun, "amod").stream()
                .anyMatch(at -> sentence.token(at).tag().equals("JJS")
                        || sentence.token(at).text().matches("first|last|only|second|third"));
        return named
                || complement
                || single && sentence.children(noun, "nmod").stream().anyMatch(span::has);
    }

    /** Whether a word names: part of a known name, a nation's adjective, or one of several capitals in a row. */
    private boolean naming(int at) {
        String text = sentence.token(at).text();
        if (!Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        boolean row = at + 1 < sentence.tokens().size()
                && Character.isUpperCase(sentence.token(at + 1).text().codePointAt(0))
                && sentence.token(at).proper();
        return row
                || Gazetteer.byAdjective(text).isPresent()
                || scene.nameAt(at).flatMap(scene.registry()::named).isPresent();
    }
}
