package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Moment.Granularity;
import io.lector.fact.Phrase;
import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import io.lector.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a sentence as they are taken over into a fact: names in full, times absolute; nothing when a word would point
 * at something outside.
 */
final class Verbatim {

    private static final Set<String> OF_SPEAKER =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours");
    private static final Set<String> POINTING = Set.of(
            "these",
            "those",
            "such",
            "here",
            "there",
            "former",
            "latter",
            "another",
            "other",
            "others",
            "both",
            "same",
            "so",
            "too",
            "also",
            "else",
            "instead",
            "meanwhile",
            "however",
            "therefore",
            "thus",
            "then",
            "one",
            "ones",
            "each",
            "similar",
            "above",
            "below",
            "respectively",
            "again",
            "latest",
            "aforementioned",
            "thereby",
            "hence");
    /** Words that the time tool takes for times and that are told by themselves. */
    private static final Pattern NO_TIME = Pattern.compile(
            "(?i)(the |every |each |all |one |a )?(day|night|days|nights|past|future|time|once|evening|morning|winter|summer"
                    + "|spring|autumn|year|years|month|months|week|weeks|decade|decades|century|centuries|hour|hours)");

    private static final Set<String> HERE_AND_NOW =
            Set.of("now", "currently", "recently", "soon", "later", "earlier", "ago", "yet", "lately", "nowadays");
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "world",
            "public",
            "internet",
            "web",
            "sun",
            "moon",
            "sea",
            "ocean",
            "sky",
            "earth",
            "planet",
            "environment",
            "climate",
            "past",
            "future",
            "air",
            "atmosphere",
            "universe",
            "media",
            "press",
            "poor",
            "rich",
            "elderly",
            "globe",
            "equator",
            "coast",
            "countryside",
            "market",
            "law",
            "weather",
            "night",
            "day",
            "ground");

    private final Scene scene;
    private final ParsedSentence sentence;
    private final Optional<Filler> subject;
    private final boolean ahead;

    /** @param subject what a possessive pronoun may mean */
    Verbatim(Scene scene, Optional<Filler> subject, boolean ahead) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.subject = subject;
        this.ahead = ahead;
    }

    Optional<String> text(Span span) {
        for (int at : span.tokens()) {
            Optional<String> open = open(at, span);
            if (open.isPresent()) {
                return scene.no(open.get());
            }
        }
        StringBuilder text = new StringBuilder();
        int at = span.first();
        while (at < span.end()) {
            Optional<Piece> piece = piece(at, span);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            if (at > span.first()) {
                text.append(gap(at));
            }
            text.append(piece.get().text());
            at = piece.get().end();
        }
        String marked = ArticleText.normalised(text.toString());
        // Whose words they are is told by the claim itself.
        String unmarked = scene.speaker().isPresent() ? marked.replaceAll("[“”\"]", "") : marked;
        String words = unmarked.matches(".*\\b\\p{Lu}\\.\\p{Lu}") ? unmarked + "." : unmarked;
        return balanced(words) ? Optional.of(words) : scene.no("half of a quotation or bracket");
    }

    private String gap(int at) {
        return sentence.token(at - 1).end() < sentence.token(at).start() ? " " : "";
    }

    /** What stands for some tokens. */
    private record Piece(String text, int end) {}

    private Optional<Piece> piece(int at, Span span) {
        Optional<TimeSpan> time = sentence.times().stream()
                .filter(found -> found.first() == at && found.end() <= span.end())
                .findFirst();
        if (time.isPresent() && time.get().type() != TimeSpan.Type.DURATION) {
            return time(time.get(), span);
        }
        Optional<NameUse> name = scene.nameAt(at).filter(use -> use.first() == at && use.end() <= span.end());
        if (name.isPresent()) {
            return name(name.get());
        }
        return Optional.of(new Piece(sentence.token(at).text(), at + 1));
    }

    private Optional<Piece> name(NameUse use) {
        Optional<Named> named = scene.registry().named(use);
        if (named.isEmpty()) {
            return scene.no("\"" + use.text() + "\" may be more than one");
        }
        boolean inFull = named.get().type() == EntityType.PERSON;
        String text = inFull ? named.get().name() : sentence.text(use.first(), use.end());
        return Optional.of(new Piece(text, use.end()));
    }

    private Optional<Piece> time(TimeSpan time, Span span) {
        String words = sentence.text(time.first(), time.end());
        if (words.matches("(?s).*\\b(1[5-9]|20)\\d{2}s?\\b.*")
                || time.type() == TimeSpan.Type.SET
                || NO_TIME.matcher(words).matches()) {
            return Optional.of(new Piece(words, time.end()));
        }
        Optional<TimeReading> read = scene.times().read(words, ahead);
        boolean possessive = time.end() < sentence.tokens().size()
                && sentence.token(time.end()).tag().equals("POS");
        if (read.isEmpty() || possessive) {
            return scene.no("the time \"" + words + "\" is not understood");
        }
        boolean led = time.first() > 0 && sentence.token(time.first() - 1).tag().matches("IN|TO");
        String lead = led ? "" : read.get().granularity() == Granularity.DAY ? "on " : "in ";
        return Optional.of(new Piece(lead + read.get().shown(), time.end()));
    }

    private Optional<String> open(int at, Span span) {
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
        return word.equals("the") && !identified(at, span)
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
            return plural(subject.get());
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

    private boolean identified(int the, Span span) {
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

    private static boolean balanced(String text) {
        return count(text, '"') % 2 == 0
                && count(text, '“') == count(text, '”')
                && count(text, '(') == count(text, ')');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(each -> each == mark).count();
    }
}
