package io.lector.quizbank;

import io.lector.grading.Expected;
import java.time.LocalDate;
import java.util.List;

/** What the files expect to be typed. */
final class ExpectedAnswers {

    private ExpectedAnswers() {}

    static List<Expected> parts(Entry question) {
        return question.each("parts").stream().map(ExpectedAnswers::part).toList();
    }

    private static Expected part(Entry part) {
        String shown = part.text("shown");
        List<String> aliases = part.texts("aliases");
        List<String> rivals = part.texts("rivals");
        return part.text("type").equals("name")
                ? new Expected.Name(shown, aliases, rivals)
                : new Expected.Words(shown, aliases, rivals);
    }

    static Expected.Amount amount(Entry amount) {
        return new Expected.Amount(
                amount.text("shown"), amount.decimal("min"), amount.decimal("max"), amount.text("unit"));
    }

    /** @param dateline the day "today" means in the article */
    static Expected.Day day(Entry day, LocalDate dateline) {
        LocalDate from = LocalDate.parse(day.text("from"));
        return new Expected.Day(
                day.text("shown"),
                from,
                day.optional("to").map(LocalDate::parse).orElse(from),
                dateline);
    }
}
