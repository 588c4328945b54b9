package io.lector.quizbank;

import io.lector.fact.Moment;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of the times of a fact and of its saying. */
final class MomentRules {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private MomentRules() {}

    static Stream<Fault> runsForward(Entry fact, Names names) {
        return moments(fact)
                .filter(Span::backward)
                .map(span -> span.entry().at("to").fault("is before from"));
    }

    static Stream<Fault> fitsItsGranularity(Entry fact, Names names) {
        return moments(fact).filter(span -> !span.backward()).flatMap(span -> span.misfit().stream()
                .map(reason -> span.entry().at("granularity").fault(reason)));
    }

    static Stream<Fault> isShownAbsolutely(Entry fact, Names names) {
        return moments(fact).map(Span::entry).flatMap(MomentRules::shown);
    }

    private static Stream<Fault> shown(Entry when) {
        Moment.Granularity granularity = Words.constant(Moment.Granularity.class, when.text("granularity"));
        boolean derived = !when.has("shown") && Shown.derivable(granularity);
        return derived || YEAR.matcher(when.text("shown")).find()
                ? Stream.of()
                : Stream.of(when.at("shown").fault("must tell the time with its year, such as late March 2022"));
    }

    private static Stream<Span> moments(Entry fact) {
        return Stream.of(fact.at("when"), fact.at("said").at("when"))
                .filter(Entry::present)
                .map(Span::of);
    }
}
