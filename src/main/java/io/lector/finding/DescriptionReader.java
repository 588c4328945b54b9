package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.fact.EntityType;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands before a name and a comma: "the port's chief engineer, Kim Moss, said …". */
final class DescriptionReader {

    private static final int LONGEST = 12;

    private static final Set<String> KIN = Set.of(
            "father",
            "mother",
            "grandfather",
            "grandmother",
            "son",
            "daughter",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "cousin");

    private final EntityRegistry registry;

    DescriptionReader(EntityRegistry registry) {
        this.registry = registry;
    }

    Optional<Role> read(NameUse use, Named named) {
        ParsedSentence sentence = use.sentence();
        Token head = sentence.token(use.head());
        int noun = head.head();
        boolean behind = use.first() > 1
                && sentence.token(use.first() - 1).text().equals(",")
                && head.is("appos")
                && named.type() == EntityType.PERSON
                && noun < use.first();
        if (!behind
                || !sentence.token(noun).noun()
                || sentence.token(noun).plural()
                || sentence.child(noun, "conj").isPresent()) {
            return Optional.empty();
        }
        return Span.phrase(sentence, noun)
                .filter(span -> span.end() == use.first() - 1 && span.size() <= LONGEST)
                .map(span -> withoutLead(sentence, noun, span))
                .flatMap(span -> role(use, named, noun, span));
    }

    private static boolean closed(ParsedSentence sentence, NameUse use) {
        return use.end() < sentence.tokens().size()
                && sentence.token(use.end()).text().matches("[,.;:]")
                && sentence.children(use.head(), "conj", "appos").isEmpty();
    }

    /** Without the preposition that leads the whole phrase. */
    private static Span withoutLead(ParsedSentence sentence, int noun, Span span) {
        int first = span.first();
        while (first < noun
                && (sentence.token(first).is("case", "cc", "mark", "advmod"))
                && sentence.token(first).head() == noun) {
            first++;
        }
        return new Span(first, span.end());
    }

    private Optional<Role> role(NameUse use, Named named, int noun, Span span) {
        ParsedSentence sentence = use.sentence();
        String title = sentence.token(noun).lemma();
        String words = ArticleText.normalised(sentence.text(span.first(), span.end()));
        String longer = noun > 0 ? sentence.text(noun - 1, noun + 1) : title;
        boolean person = Gazetteer.title(title) || Gazetteer.title(longer);
        boolean open =
                words.matches("(?i).*\\b(his|her|its|their|my|our|your|this|that|these|those|who|which|whose|also|same"
                        + "|other|another|former|then|one|not|now|late|acting)\\b.*|.*[“”\"(].*");
        boolean led =
                words.matches("(?i)the .*") || sentence.child(noun, "nmod:poss").isPresent();
        boolean names = words.substring(1).chars().anyMatch(Character::isUpperCase) || owner(use, noun);
        boolean vague = words.matches(".*\\b[Tt]he \\p{Lu}\\p{Ll}+")
                && Gazetteer.body(words.substring(words.lastIndexOf(' ') + 1));
        boolean past = sentence.times().stream()
                .anyMatch(time -> sentence.text(time.first(), time.end()).matches("(?s).*\\b(1[5-9]|20)\\d{2}.*"));
        boolean told = closed(sentence, use)
                && !AppositionReader.ofOffice(words)
                && !open
                && led
                && names
                && !vague
                && (!past || KIN.contains(title));
        String shown = shown(use, noun, words);
        List<String> descriptions = AppositionReader.descriptions(shown);
        return person
                ? Optional.of(new Role(
                        named,
                        shown,
                        AppositionReader.noun(sentence, noun),
                        told,
                        descriptions,
                        sentence,
                        span.first(),
                        use.end()))
                : Optional.empty();
    }

    private boolean owner(NameUse use, int noun) {
        return use.sentence()
                .child(noun, "nmod:poss")
                .filter(at -> use.sentence().token(at).proper())
                .isPresent();
    }

    /** The owner's name in full, and "the" as it stands inside a sentence. */
    private String shown(NameUse use, int noun, String words) {
        ParsedSentence sentence = use.sentence();
        String lower = words.startsWith("The ") ? "the " + words.substring(4) : words;
        return sentence.child(noun, "nmod:poss")
                .flatMap(at -> NameReader.read(sentence).stream()
                        .filter(name -> at >= name.first() && at < name.end())
                        .findFirst())
                .flatMap(name -> registry.named(name)
                        .filter(owner -> owner.type() == EntityType.PERSON)
                        .map(owner -> lower.replaceFirst(Pattern.quote(name.text()), owner.name())))
                .orElse(lower);
    }
}
