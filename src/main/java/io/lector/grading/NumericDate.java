package io.lector.grading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates in digits alone: 2025-05-15, 15/05/2025, 5/15/25, 15.05.2025. */
final class NumericDate {

    private NumericDate() {}

    static Optional<Dated> at(Tokens tokens, int at) {
        if (!tokens.at(at, Token::isNumber)) {
            return Optional.empty();
        }
        String[] dotted = tokens.get(at).plain().split("\\.");
        if (dotted.length == 3) {
            return dated(List.of(dotted), at, at + 1);
        }
        List<String> parts = new ArrayList<>(List.of(tokens.get(at).plain()));
        int end = at + 1;
        while (parts.size() < 3 && isSeparator(tokens, end) && tokens.at(end + 1, t -> t.isNumber() && t.glued())) {
            parts.add(tokens.get(end + 1).plain());
            end += 2;
        }
        return parts.size() == 3 ? dated(parts, at, end) : Optional.empty();
    }

    private static boolean isSeparator(Tokens tokens, int at) {
        return tokens.at(at, sign -> sign.glued() && (sign.is("/") || sign.is("-")));
    }

    private static Optional<Dated> dated(List<String> parts, int start, int end) {
        if (parts.stream().anyMatch(part -> !part.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        int a = Integer.parseInt(parts.get(0));
        int b = Integer.parseInt(parts.get(1));
        int c = Integer.parseInt(parts.get(2));
        List<Span> readings = new ArrayList<>();
        if (parts.get(0).length() == 4) {
            add(a, b, c, readings);
        } else {
            int year = parts.get(2).length() == 2 ? 2000 + c : c;
            add(year, b, a, readings);
            add(year, a, b, readings);
        }
        List<Span> different = readings.stream().distinct().toList();
        return different.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dated(different, start, end, Dated.Precision.FULL));
    }

    private static void add(int year, int month, int day, List<Span> readings) {
        try {
            readings.add(Span.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            // The other reading may be one.
        }
    }
}
