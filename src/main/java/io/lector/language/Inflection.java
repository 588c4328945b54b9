package io.lector.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Tense;
import simplenlg.framework.InflectedWordElement;
import simplenlg.framework.LexicalCategory;
import simplenlg.lexicon.Lexicon;
import simplenlg.lexicon.XMLLexicon;
import simplenlg.realiser.english.Realiser;

/** The forms of English words. Safe for use by many threads; the lexicon is read on first use. */
final class Inflection {

    private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    /** Verbs of more than one syllable whose last consonant doubles: the stress is on the last, or Canada doubles it. */
    private static final Pattern STRESSED_END = Pattern.compile(
            "(re|pre|con|in|de|trans)fer|(oc|in|re|con)cur|(ad|com|sub|per|o|e|trans|re)mit|(com|ex|pro|re|dis)pel"
                    + "|travel|cancel|label|level|signal|model|counsel|fuel|quarrel|tunnel|rebel|control|patrol|extol|deter|inter|regret|equip|kidnap|handicap|program|acquit|abet|allot"
                    + "|annul|abhor|disbar|unplug|rebut|outfit|unzip|forget|begin|beget|upset|reset|offset|forbid");

    private static final Pattern SHORT_VOWEL = Pattern.compile("[^aeiou]*(qu)?[aeiou][^aeiouwxy]");
    /** Irregular verbs keep their forms behind these. */
    private static final Set<String> PREFIXES =
            Set.of("over", "under", "out", "for", "fore", "re", "un", "with", "mis", "up", "off", "pre", "be", "broad");

    private static final Map<String, List<String>> IRREGULAR = VerbForms.read("verb-forms.txt");
    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private Inflection() {}

    /** SimpleNLG's lexicon and realiser; not safe for threads, hence used under the class lock. */
    private static final class Library {
        static final Lexicon LEXICON = new XMLLexicon();
        static final Realiser REALISER = new Realiser(LEXICON);
    }

    static String past(String lemma) {
        return irregular(lemma).map(forms -> forms.get(0)).orElseGet(() -> regularPast(lemma));
    }

    static String pastParticiple(String lemma) {
        return irregular(lemma).map(forms -> forms.get(1)).orElseGet(() -> regularPast(lemma));
    }

    static String presentParticiple(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.matches(".*(ee|oe|ye)|be|singe")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return stem(lemma) + "ing";
    }

    static String thirdPerson(String lemma) {
        if (lemma.equals("be")) {
            return "is";
        }
        if (lemma.equals("have")) {
            return "has";
        }
        if (CONSONANT_Y.matcher(lemma).matches()) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        if (lemma.matches("quiz|whiz")) {
            return lemma + "zes";
        }
        return SIBILANT.matcher(lemma).matches() || lemma.matches(".*[^aeiou]o") ? lemma + "es" : lemma + "s";
    }

    /** The plural of a noun or of the last word of a compound: "think tanks". */
    static String plural(String noun) {
        String of = noun.contains(" of ") ? noun.substring(noun.indexOf(" of ")) : "";
        String head = noun.substring(0, noun.length() - of.length());
        int cut = head.lastIndexOf(' ') + 1;
        return head.substring(0, cut) + CACHE.computeIfAbsent(head.substring(cut), Inflection::libraryPlural) + of;
    }

    private static Optional<List<String>> irregular(String lemma) {
        List<String> forms = IRREGULAR.get(lemma);
        if (forms != null) {
            return Optional.of(forms);
        }
        return PREFIXES.stream()
                .sorted()
                .filter(lemma::startsWith)
                .filter(prefix -> IRREGULAR.containsKey(lemma.substring(prefix.length())))
                .map(prefix -> IRREGULAR.get(lemma.substring(prefix.length())).stream()
                        .map(prefix::concat)
                        .toList())
                .findFirst();
    }

    private static String regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (CONSONANT_Y.matcher(lemma).matches()) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return stem(lemma).equals(lemma) ? libraryPast(lemma) : stem(lemma) + "ed";
    }

    /** The lemma as it stands before -ed and -ing: with its last consonant doubled, or "k" after "c". */
    private static String stem(String lemma) {
        if (lemma.endsWith("c")) {
            return lemma + "k";
        }
        boolean doubled = STRESSED_END.matcher(lemma).matches()
                || SHORT_VOWEL.matcher(lemma).matches()
                || PREFIXES.stream()
                        .filter(lemma::startsWith)
                        .map(prefix -> lemma.substring(prefix.length()))
                        .anyMatch(base -> base.length() > 2
                                && IRREGULAR.containsKey(base)
                                && SHORT_VOWEL.matcher(base).matches());
        return doubled && lemma.length() > 2 ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static String libraryPast(String lemma) {
        return CACHE.computeIfAbsent("past " + lemma, any -> {
            String form = realised(lemma, LexicalCategory.VERB, word -> {
                word.setFeature(Feature.TENSE, Tense.PAST);
                word.setFeature(Feature.FORM, Form.NORMAL);
            });
            // A verb the lexicon does not know comes back split or mangled; every irregular one is in our table.
            return form.equals(lemma + "ed") ? form : lemma + "ed";
        });
    }

    private static String libraryPlural(String noun) {
        return realised(noun, LexicalCategory.NOUN, word -> word.setFeature(Feature.NUMBER, NumberAgreement.PLURAL));
    }

    private static synchronized String realised(
            String lemma, LexicalCategory category, Consumer<InflectedWordElement> form) {
        InflectedWordElement word =
                new InflectedWordElement(Library.LEXICON.getWord(lemma.toLowerCase(Locale.ROOT), category));
        form.accept(word);
        return Library.REALISER.realise(word).getRealisation();
    }
}
