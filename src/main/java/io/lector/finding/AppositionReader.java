package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.EntityType;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what stands behind a name between commas: "Ann Lee, an engineer at the Harbour Board, said …". */
final class AppositionReader {

    private static final int LONGEST = 16;

    Optional<Role> read(NameUse use, Named named) {
        ParsedSentence sentence = use.sentence();
        int comma = use.end();
        if (!mark(sentence, comma, ",") || comma + 2 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        int first = comma + 1;
        Optional<Integer> head = head(sentence, first);
        if (head.isEmpty() || !appositive(sentence, use, head.get())) {
            return Optional.empty();
        }
        int end = end(sentence, first, head.get());
        boolean closed =
                end < sentence.tokens().size() && sentence.token(end).text().matches("[,.;”\"]");
        String words = ArticleText.normalised(sentence.text(first, end));
        return closed && end - first <= LONGEST && fits(named, sentence, head.get())
                ? Optional.of(role(named, words, sentence, head.get(), use.first(), end))
                : Optional.empty();
    }

    private static Role role(Named named, String words, ParsedSentence sentence, int head, int first, int end) {
        boolean definite = words.matches("(?i)the\\b.*|.*['’]s .*");
        boolean named2 = words.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean telling = named2 || !definite && words.split(" ").length > 2;
        boolean points = words.matches("(?i).*\\b(his|her|its|their|my|our|your|this|that|these|those|who|which"
                + "|whose|also|same|other|another|former|then|one|two|not|now)\\b.*");
        String noun = noun(sentence, head);
        boolean hangs =
                !named2 && ofSomething(sentence.token(head).lemma()) || ofOffice(words) || ofWork(sentence, head);
        String led = bare(sentence, head, words)
                ? RoleWords.led(words, sentence.token(head).lemma())
                : words;
        return new Role(named, led, noun, telling && !points && !hangs, descriptions(words), sentence, first, end);
    }

    /** Whether words begin with a name where English has an article: "Harbour Board chief". */
    private static boolean bare(ParsedSentence sentence, int head, String words) {
        return Character.isUpperCase(words.codePointAt(0))
                && !sentence.token(head).proper()
                && sentence.children(head, "compound", "amod").stream().anyMatch(at -> at < head)
                && sentence.child(head, "det", "nmod:poss").isEmpty();
    }

    /** Whether an office says nothing without whose it is: "senior vice president". */
    private static boolean ofSomething(String noun) {
        return noun.matches(
                "president|director|chief|chairman|chairwoman|head|manager|executive|officer|secretary|editor"
                        + "|leader|captain|coach|minister|spokesman|spokeswoman|spokesperson|partner|founder|owner|boss|member"
                        + "|deputy|vice-president|co-founder|chair|mayor|governor");
    }

    /** "Director of Down by the Quay": whose name begins as no body's or place's does, told as if it were an office. */
    private static boolean ofWork(ParsedSentence sentence, int head) {
        int name = head + 2;
        return sentence.token(head).lemma().matches("director|star|author|writer|producer|creator|maker")
                && head + 3 < sentence.tokens().size()
                && sentence.token(head + 1).text().equals("of")
                && sentence.token(name).text().matches("\\p{Lu}.*")
                && sentence.token(name).tag().matches("IN|RB|DT|PRP\\$?|VB.*|W.*|UH|TO|MD|CC")
                && NameReader.read(sentence).stream().noneMatch(use -> name >= use.first() && name < use.end());
    }

    /** Whether somebody is described by another who is not named: "the prime minister's wife". */
    static boolean ofOffice(String words) {
        String owner = words.replaceFirst("(?i)^the ", "").replaceFirst("['’]s? .*", "");
        String last = owner.substring(owner.lastIndexOf(' ') + 1);
        return words.matches("(?i)the .*['’]s? .*") && Gazetteer.title(last);
    }

    /** A description with its own article that only one can have. */
    static List<String> descriptions(String words) {
        return words.matches("the .*|\\p{Lu}[\\p{L} ]*['’]s .*") && words.split(" ").length < 8
                ? List.of(words)
                : List.of();
    }

    /** "policy chief" and "foreign policy chief" as far as nouns and their adjectives go. */
    static String noun(ParsedSentence sentence, int head) {
        int first = head;
        while (first > 0
                && sentence.token(first - 1).is("compound")
                && sentence.token(first - 1).head() == head
                && !sentence.token(first - 1).proper()) {
            first--;
        }
        return sentence.text(first, head + 1).toLowerCase(Locale.ROOT);
    }

    /** The noun on which the words behind the comma hang: it begins with an article, a possessive or a name. */
    private static Optional<Integer> head(ParsedSentence sentence, int first) {
        int at = first;
        int head = sentence.token(at).head();
        while (head > at && sentence.token(at).is("det", "amod", "compound", "nmod:poss", "nummod", "advmod", "case")) {
            at = head;
            head = sentence.token(at).head();
        }
        return sentence.token(at).noun() ? Optional.of(at) : Optional.empty();
    }

    private static boolean appositive(ParsedSentence sentence, NameUse use, int head) {
        Token token = sentence.token(head);
        boolean hangs = token.is("appos") && token.head() >= use.first() && token.head() < use.end();
        boolean participle = sentence.token(use.end() + 1).tag().matches("VB[DN]");
        boolean article = sentence.token(use.end() + 1).is("det", "nmod:poss", "compound", "amod")
                || sentence.token(use.end() + 1).head() == head
                || use.end() + 1 == head && sentence.child(head, "nmod").isPresent();
        return hangs && article && !participle;
    }

    private static int end(ParsedSentence sentence, int first, int head) {
        int end = head + 1;
        for (int at = head + 1; at < sentence.tokens().size() && sentence.under(at, head); at++) {
            if (sentence.token(at).text().matches("[,;:()–—-]+")) {
                break;
            }
            end = at + 1;
        }
        return end;
    }

    private static boolean fits(Named named, ParsedSentence sentence, int head) {
        String noun = sentence.token(head).lemma();
        String longer = head > 0 ? sentence.text(head - 1, head + 1) : noun;
        return switch (named.type()) {
            case PERSON -> Gazetteer.title(noun) || Gazetteer.title(longer);
            case ORGANISATION -> Gazetteer.body(noun);
            case PLACE -> noun.matches("capital|city|town|village|suburb|island|region|province|state|district|port");
            default -> named.type() == EntityType.EVENT;
        };
    }

    private static boolean mark(ParsedSentence sentence, int at, String mark) {
        return at < sentence.tokens().size() && sentence.token(at).text().equals(mark);
    }
}
