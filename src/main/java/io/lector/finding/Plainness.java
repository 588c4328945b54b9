package io.lector.finding;

import io.lector.language.Analysis;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether the article states something plainly and in its own voice. */
final class Plainness {

    /** Verbs of saying that tell of an act when nothing that was said follows. */
    private static final Set<String> ACTS =
            Set.of(("announce report promise vow pledge warn continue write confirm reveal").split(" "));

    /** Who reports it, behind the last comma, also where the parser takes "reports" for a noun. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?s).*, (?!and |but |or |which |who )(?!.*\\b(because|with|their|his|her|its|these|those|to|in|on|for|from|by|as)\\b[^,]*$)"
                    + "[^,]*\\b(reports?|reported|says?|said|writes|wrote|claims?|claimed|adds|notes|suggests)"
                    + "( (yesterday|today|on \\p{L}+))?[.”\"]+");

    private final Analysis analysis;

    Plainness(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean quoted(ParsedSentence sentence, int token) {
        int offset = sentence.token(token).start();
        return analysis.quotations().stream().anyMatch(quotation -> quotation.holds(offset));
    }

    /** Why a clause is no plain statement, if it is none. */
    Optional<String> doubt(ParsedSentence sentence, int verb) {
        if (quoted(sentence, verb)) {
            return Optional.of("somebody else's words");
        }
        if (saidAside(sentence)) {
            return Optional.of("said by somebody in passing");
        }
        String lemma = sentence.token(verb).lemma();
        boolean content = sentence.child(verb, "ccomp").isPresent();
        if (ReportingVerbs.seeming(lemma)
                || lemma.matches("likely|unlikely")
                || content && (ReportingVerbs.reporting(lemma) || ReportingVerbs.open(lemma))) {
            return Optional.of("\"" + lemma + "\" leaves open what is so");
        }
        return new Finite(sentence)
                .auxiliaries(verb).stream()
                        .map(at -> sentence.token(at).text())
                        .filter(word -> word.matches("(?i)may|might|could|would|should|must|ca"))
                        .findFirst()
                        .map(word -> "\"" + word + "\" leaves open what is so");
    }

    /** "…, officials said", "according to …", wherever it stands. */
    private static boolean saidAside(ParsedSentence sentence) {
        if (REPORTED.matcher(sentence.place().text().strip()).matches()) {
            return true;
        }
        return IntStream.range(0, sentence.tokens().size()).anyMatch(at -> {
            Token token = sentence.token(at);
            boolean saying = token.verb() && ReportingVerbs.reporting(token.lemma());
            return token.text().equalsIgnoreCase("according")
                    || saying
                            && token.is("parataxis", "dep", "root")
                            && !sentence.child(at, "obj").isPresent()
                            && !act(sentence, at);
        });
    }

    /** Whether the sentence tells that something was announced or warned of, not what was said. */
    private static boolean act(ParsedSentence sentence, int root) {
        boolean passive = sentence.child(root, "aux:pass").isPresent();
        boolean subject = sentence.child(root, "nsubj", "nsubj:pass")
                .filter(at -> at < root)
                .isPresent();
        boolean what = sentence.child(root, "ccomp", "parataxis", "dep", "expl").isPresent()
                || passive && sentence.child(root, "xcomp").isPresent();
        return sentence.token(root).is("root")
                && subject
                && !what
                && ACTS.contains(sentence.token(root).lemma())
                && !sentence.place().text().matches("(?s).*[\"“”:].*");
    }
}
