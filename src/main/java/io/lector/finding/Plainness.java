package io.lector.finding;

import io.lector.language.Analysis;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the article states something plainly and in its own voice. */
final class Plainness {

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
                || content && (ReportingVerbs.reporting(lemma) || ReportingVerbs.open(lemma))) {
            return Optional.of("\"" + lemma + "\" leaves open what is so");
        }
        return sentence.children(verb, "aux").stream()
                .map(at -> sentence.token(at).text())
                .filter(word -> word.matches("(?i)may|might|could|would|should|must|can|ca"))
                .findFirst()
                .map(word -> "\"" + word + "\" leaves open what is so");
    }

    /** "…, officials said", "according to …", wherever it stands. */
    private static boolean saidAside(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size()).anyMatch(at -> {
            Token token = sentence.token(at);
            boolean saying = token.verb() && ReportingVerbs.reporting(token.lemma());
            return token.text().equalsIgnoreCase("according")
                    || saying
                            && token.is("parataxis", "dep", "root")
                            && !sentence.child(at, "obj").isPresent();
        });
    }
}
