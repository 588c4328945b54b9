package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Moment.Granularity;
import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a sentence as they are taken over into a fact: names in full, times absolute; nothing when a word would point
 * at something outside.
 */
final class Verbatim {

    /** Words that the time tool takes for times and that are told by themselves. */
    private static final Pattern NO_TIME = Pattern.compile(
            "(?i)(the |every |each |all |one |a )?(day|night|days|nights|past|future|time|once|evening|morning|winter|summer"
                    + "|spring|autumn|falls?|year|years|month|months|week|weeks|decade|decades|century|centuries|hour|hours)");

    private final Scene scene;
    private final ParsedSentence sentence;
    private final Pointers pointers;
    private final Side side;
    private final Optional<Filler> subject;
    private final Set<String> placed = new HashSet<>();

    /** @param subject what a possessive pronoun may mean */
    Verbatim(Scene scene, Optional<Filler> subject, Side side) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.pointers = new Pointers(scene, subject);
        this.side = side;
        this.subject = subject;
    }

    Optional<String> text(Span span) {
        if (new OpenAsides(sentence, span).any()) {
            return scene.no("an aside that is not closed");
        }
        if (scene.speaker().isPresent() && new ScareQuotes(sentence, span).any()) {
            return scene.no("a word in marks that are not told");
        }
        for (int at : span.tokens()) {
            Optional<String> open = pointers.open(at, span);
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
        if (words.matches(".* [-–—] .*")) {
            return scene.no("words between dashes");
        }
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
        Optional<Piece> meant = pointers.agrees(at)
                ? Optional.empty()
                : scene.meant(at).filter(found -> found.end() <= span.end()).map(this::piece);
        if (meant.isPresent()) {
            return meant;
        }
        Optional<Piece> introduced = introduced(at, span);
        if (introduced.isPresent()) {
            return introduced;
        }
        Optional<NameUse> name = scene.nameAt(at).filter(use -> use.first() == at && use.end() <= span.end());
        if (name.isEmpty() && Courtesy.goesAway(sentence, at) && span.has(at + 1)) {
            name = scene.nameAt(at + 1)
                    .filter(use -> use.first() == at + 1 && use.end() <= span.end())
                    .filter(use -> scene.registry()
                            .named(use)
                            .filter(named -> named.name().contains(" "))
                            .isPresent());
        }
        if (name.isPresent()) {
            return name(name.get());
        }
        return Optional.of(new Piece(sentence.token(at).text(), at + 1));
    }

    /** The name; "the company" stays when the telling has the name already. */
    private Piece piece(Meant meant) {
        boolean placedBefore = !placed.add(meant.named().id());
        Filler mention = new Mention(List.of(meant.named().id()));
        boolean ofSubject = subject.equals(Optional.of(mention));
        boolean known = ofSubject || scene.speaker().equals(Optional.of(mention));
        boolean possessive = meant.end() < sentence.tokens().size()
                && sentence.token(meant.end()).tag().equals("POS");
        if (ofSubject && possessive && meant.named().type() != EntityType.PERSON) {
            return new Piece("its", meant.end() + 1);
        }
        boolean stays = !meant.owner() && !possessive && (placedBefore || known);
        return new Piece(stays ? sentence.text(meant.first(), meant.end()) : meant.words(), meant.end());
    }

    /** "the bridge" in the words with which it was introduced. */
    private Optional<Piece> introduced(int the, Span span) {
        if (!sentence.token(the).text().equalsIgnoreCase("the") || pointers.identified(the, span)) {
            return Optional.empty();
        }
        int noun = sentence.token(the).head();
        return scene.introduced(noun).map(words -> new Piece(words, noun + 1));
    }

    private Optional<Piece> name(NameUse use) {
        Optional<Named> named = scene.registry().named(use);
        if (named.isEmpty()) {
            return scene.no("\"" + use.text() + "\" may be more than one");
        }
        boolean person = named.get().type() == EntityType.PERSON;
        if (person
                && scene.speaker()
                        .equals(Optional.of(new Mention(List.of(named.get().id()))))) {
            return scene.no("nobody speaks of himself by name");
        }
        if (person && Courtesy.withArticle(use)) {
            return scene.no("a description and a name without a comma");
        }
        if (person && paired(use, named.get())) {
            return scene.no("a first name beside another name may be a title's");
        }
        placed.add(named.get().id());
        boolean inFull = person && !Courtesy.peer(use) && !Courtesy.coupled(use);
        String text = inFull ? named.get().name() : sentence.text(use.first(), use.end());
        return Optional.of(new Piece(text, use.end()));
    }

    /** "Kim and Mrs Moss" of a play, where a Kim Lee is named elsewhere. */
    private boolean paired(NameUse use, Named named) {
        boolean first = !use.text().contains(" ") && named.name().startsWith(use.text() + " ");
        int and = use.end();
        return first
                && and + 1 < sentence.tokens().size()
                && sentence.token(and).text().matches("and|And|&")
                && sentence.token(and + 1).proper()
                && scene.nameAt(and + 1).flatMap(scene.registry()::named).isEmpty();
    }

    private Optional<Piece> time(TimeSpan time, Span span) {
        String words = sentence.text(time.first(), time.end());
        if (words.matches("(?s).*\\b(1[5-9]|20)\\d{2}s?\\b.*")
                || time.type() == TimeSpan.Type.SET
                || NO_TIME.matcher(words).matches()
                || words.matches("Christmas|Easter|Halloween")
                        && sentence.token(time.first()).is("compound")) {
            return Optional.of(new Piece(words, time.end()));
        }
        Optional<TimeReading> read = scene.times().read(words, side);
        boolean possessive = time.end() < sentence.tokens().size()
                && sentence.token(time.end()).tag().equals("POS");
        if (read.isPresent()
                && possessive
                && span.has(time.end() + 1)
                && Character.isUpperCase(sentence.token(time.end() + 1).text().codePointAt(0))) {
            Optional<String> adjective = read.get().adjective();
            boolean the = adjective.isPresent() && time.first() == span.first()
                    || !sentence.token(time.first() - 1).tag().matches("DT|PRP\\$");
            if (adjective.isPresent() && the) {
                return Optional.of(new Piece("the " + adjective.get(), time.end() + 1));
            }
        }
        boolean described = time.first() > span.first()
                && sentence.token(time.first() - 1).tag().matches("DT|PRP\\$|JJ");
        if (read.isEmpty() || possessive || described || TimeNames.of(sentence, time)) {
            return scene.no("the time \"" + words + "\" is not understood");
        }
        boolean led = time.first() > 0 && sentence.token(time.first() - 1).tag().matches("IN|TO");
        String lead = led ? "" : read.get().granularity() == Granularity.DAY ? "on " : "in ";
        return Optional.of(new Piece(lead + read.get().shown(), time.end()));
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
