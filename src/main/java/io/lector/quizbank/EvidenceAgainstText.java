package io.lector.quizbank;

import io.lector.article.ArticleText;
import io.lector.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the article's text says what the evidence claims, at the place it claims. */
final class EvidenceAgainstText implements ContentsCheck {

    private final SplitText text;

    EvidenceAgainstText(ArticleText text) {
        this.text = new SplitText(text);
    }

    @Override
    public List<Fault> check(ArticleFiles files, Contents contents) {
        return files.evidence().stream().flatMap(this::faults).toList();
    }

    private Stream<Fault> faults(Entry evidence) {
        if (evidence.number("paragraph") > text.paragraphs()) {
            return Stream.of(evidence.at("paragraph").fault("the text has only " + text.paragraphs() + " paragraphs"));
        }
        Optional<Sentence> sentence = text.sentence(evidence.number("paragraph"), evidence.number("sentence"));
        Stream<Fault> place = sentence.isEmpty()
                ? Stream.of(evidence.at("sentence")
                        .fault("paragraph " + evidence.text("paragraph") + " has no such sentence"))
                : sentence.stream().flatMap(found -> inSentence(evidence, found));
        return Stream.concat(place, quote(evidence));
    }

    private static Stream<Fault> inSentence(Entry evidence, Sentence sentence) {
        Stream<Fault> hash = evidence.text("sha256").equals(sentence.sha256())
                ? Stream.of()
                : Stream.of(evidence.at("sha256").fault("the sentence at this place is another one in the text"));
        Stream<Fault> start = evidence.number("start") >= sentence.start()
                ? Stream.of()
                : Stream.of(evidence.at("start").fault("is before the sentence, which begins at " + sentence.start()));
        Stream<Fault> end = evidence.number("end") <= sentence.end()
                ? Stream.of()
                : Stream.of(evidence.at("end").fault("is behind the sentence, which ends at " + sentence.end()));
        return Stream.of(hash, start, end).flatMap(faults -> faults);
    }

    private Stream<Fault> quote(Entry evidence) {
        Optional<String> words = text.words(evidence.number("start"), evidence.number("end"));
        return words.filter(ArticleText.normalised(evidence.text("quote"))::equals)
                        .isPresent()
                ? Stream.of()
                : Stream.of(evidence.at("quote").fault("the text has other words from start to end"));
    }
}
