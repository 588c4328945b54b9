package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a phrase with "the" says by itself which is meant: "the internet", "the Greens", "the fight against flu". */
final class Definiteness {

    private static final Set<String> KNOWN_TO_ALL =
            Set.of(("world public internet web net sun moon sea ocean sky earth planet environment climate past "
                            + "future air atmosphere universe media press poor rich elderly globe equator coast "
                            + "countryside market law weather night day ground dollar euro pound yen 1960s 1970s 1980s "
                            + "1990s 2000s 1950s 1940s 1930s 1920s")
                    .split(" "));
    /** What is always against, in or between something, which then says which is meant. */
    private static final Set<String> RELATED =
            Set.of(("fight opposition interest gain rise fall increase decrease decline demand need campaign "
                            + "search war support relationship link difference gap dispute agreement contract battle "
                            + "race quest struggle ban right partnership investment trade border access strain response "
                            + "approach threat contribution drop growth tax")
                    .split(" "));

    /** Nouns for people and bodies of which one place has many. */
    private static final Set<String> ONE_OF_MANY =
            Set.of(("firm company business group team band star defender striker midfielder keeper goalkeeper forward"
                            + " winger player singer actor actress rapper seed champion ace veteran rider boxer sprinter runner"
                            + " athlete golfer swimmer man woman boy girl teenager businessman businesswoman giant carmaker"
                            + " airline retailer manufacturer maker brewer newspaper side club outfit trio duo quartet pair"
                            + " couple researcher scientist billionaire tycoon legend novelist author writer filmmaker artist"
                            + " musician comedian presenter lock flanker hooker prop centre batsman bowler sportsman")
                    .split(" "));
    /** What is chosen from, so that its members do not say which; "line-up" is parsed with its last part as the head. */
    private static final Set<String> SETS = Set.of("up", "lineup", "list", "cast", "shortlist", "panel", "squad");

    private final Scene scene;
    private final ParsedSentence sentence;

    Definiteness(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Whether everybody knows which "the" with the noun means: "the environment". */
    static boolean known(String noun) {
        return KNOWN_TO_ALL.contains(noun);
    }

    /** @param the index of the article */
    boolean told(int the, Span span) {
        int noun = sentence.token(the).head();
        if (noun < the || !span.has(noun)) {
            return false;
        }
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        boolean known = KNOWN_TO_ALL.contains(sentence.token(noun).text().toLowerCase(Locale.ROOT))
                || KNOWN_TO_ALL.contains(lemma);
        return known
                || worldwide(noun, lemma)
                || group(noun)
                || everybody(noun)
                || !oneOfMany(the, noun, span)
                        && sentence.subtree(noun).stream()
                                .filter(span::has)
                                .anyMatch(at -> at > the && naming(at, noun) && !loose(at, noun))
                || complement(noun, lemma, span)
                || unique(noun, span);
    }

    /** "The German firm", "the 25-year-old Bergen star": somebody told of before, by where they are from. */
    private boolean oneOfMany(int the, int noun, Span span) {
        boolean more = sentence.children(noun, "nmod", "acl", "acl:relcl", "appos", "nmod:poss", "flat").stream()
                .anyMatch(span::has);
        boolean named =
                noun + 1 < sentence.tokens().size() && sentence.token(noun + 1).proper() && span.has(noun + 1);
        return ONE_OF_MANY.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
                && !sentence.token(noun).proper()
                && !more
                && !named
                && IntStream.range(the + 1, noun)
                        .noneMatch(at -> sentence.token(at).text().matches("['’]s?"));
    }

    /** Whether a name only says where something else is: "the claims in a US programme". */
    private boolean loose(int at, int noun) {
        int up = at;
        while (up != noun && sentence.token(up).head() >= 0) {
            boolean some = sentence.token(up).is("nmod") && indefinite(up) && led(up, "in|on|at|during|before|after");
            boolean apart = sentence.token(up).head() == noun
                    && led(up, "to|by|since")
                    && !RELATED.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
            if (some || apart) {
                return true;
            }
            up = sentence.token(up).head();
        }
        return false;
    }

    private boolean led(int noun, String links) {
        return sentence.child(noun, "case")
                .filter(link -> sentence.token(link).text().matches("(?i)" + links))
                .isPresent();
    }

    /** "In a programme", "in conversations". */
    private boolean indefinite(int noun) {
        String article = sentence.child(noun, "det")
                .map(det -> sentence.token(det).text())
                .orElse("");
        boolean plain =
                sentence.child(noun, "nmod:poss", "nummod", "compound", "amod").isEmpty();
        return article.matches("(?i)an?")
                || article.isEmpty() && plain && sentence.token(noun).tag().equals("NNS");
    }

    /** "The international stage", "the world economy". */
    private boolean worldwide(int noun, String lemma) {
        return lemma.matches("stage|community|economy|trade|population|market")
                && sentence.children(noun, "amod", "compound").stream()
                        .anyMatch(at -> sentence.token(at).text().matches("(?i)international|world|global"));
    }

    /** A name of several that nothing else is called: "the Greens". */
    private boolean group(int noun) {
        Token token = sentence.token(noun);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NNPS")
                && Character.isUpperCase(token.text().codePointAt(0))
                && sentence.token(noun - 1).text().equalsIgnoreCase("the")
                && !Gazetteer.title(lemma)
                && !Gazetteer.body(lemma)
                && !Gazetteer.body(token.text());
    }

    /** "The men's relay", "the children's ward". */
    private boolean everybody(int noun) {
        return sentence.token(noun).text().matches("(?i)men|women")
                && sentence.token(noun).is("nmod:poss");
    }

    private boolean complement(int noun, String lemma, Span span) {
        if (SETS.contains(lemma) && plain(noun)) {
            return false;
        }
        Stream<Integer> behind = sentence.children(noun, "nmod").stream().filter(span::has);
        boolean related = RELATED.contains(lemma);
        return sentence.children(noun, "acl", "acl:relcl").stream().anyMatch(span::has)
                || behind.anyMatch(at -> at > noun
                        && sentence.child(at, "case")
                                .filter(of ->
                                        related || sentence.token(of).text().equals("of"))
                                .isPresent());
    }

    /** Whether nothing is told of what a set consists of: "of performers". */
    private boolean plain(int noun) {
        return sentence.children(noun, "acl", "acl:relcl").isEmpty()
                && sentence.children(noun, "nmod").stream().allMatch(member -> sentence.children(member).stream()
                        .allMatch(at -> sentence.token(at).is("case", "punct")));
    }

    private boolean unique(int noun, Span span) {
        boolean single = sentence.children(noun, "amod").stream()
                .anyMatch(at -> sentence.token(at).tag().equals("JJS")
                        || sentence.token(at).text().matches("first|last|only|second|third"));
        return single && sentence.children(noun, "nmod").stream().anyMatch(span::has);
    }

    /** Whether a word names: part of a known name, a nation's adjective, or one of several capitals in a row. */
    private boolean naming(int at, int noun) {
        String text = sentence.token(at).text();
        if (!Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        boolean row = at + 1 < sentence.tokens().size()
                && Character.isUpperCase(sentence.token(at + 1).text().codePointAt(0))
                && sentence.token(at).proper();
        return row
                || Gazetteer.byAdjective(text).isPresent()
                || brand(at, noun)
                || scene.nameAt(at).flatMap(scene.registry()::named).isPresent();
    }

    /** "The Falcon rover": a name before the thing that is so called. */
    private boolean brand(int at, int noun) {
        Token token = sentence.token(at);
        String head = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NNP")
                && token.is("compound")
                && token.head() == noun
                && at + 1 == noun
                && !sentence.token(noun).proper()
                && !sentence.token(noun).plural()
                && !Gazetteer.title(head)
                && !Gazetteer.title(token.text())
                && !Gazetteer.body(token.text());
    }
}
