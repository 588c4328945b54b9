package io.lector.intent;

import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of a made-up conversation about a bridge at Storvik, by the names that the table of utterances uses. */
final class Moments {

    /** Nothing asked, nothing told, nothing offered. */
    private static final Setting IDLE = new Setting(Optional.empty(), Told.NOTHING, false);

    private static final Asked PROPOSED = asked(
            "multiple-choice",
            "Who proposed the bridge at Storvik?",
            "c Mayor Ingrid Dahl",
            "a Tomas Berg, the engineer",
            "d The harbour board",
            "b Minister Lena Holt");
    private static final Asked SAID = asked(
            "who-said", "Who said that the bridge would cost too much?", "a Ingrid Dahl", "b Lena Holt", "c Karl Holt");

    private static final Map<String, Setting> ALL = Map.ofEntries(
            Map.entry("idle", IDLE),
            Map.entry("offered", offering(IDLE)),
            Map.entry("verdict", after(Told.VERDICT, IDLE)),
            Map.entry("answered", after(Told.ANSWER, IDLE)),
            Map.entry("mc", asking(PROPOSED)),
            Map.entry("mcoffer", offering(asking(PROPOSED))),
            Map.entry("mcwrong", after(Told.VERDICT, asking(PROPOSED))),
            Map.entry("who", asking(SAID)),
            Map.entry(
                    "mr",
                    asking(
                            "multiple-response",
                            "Which groups are against the bridge?",
                            "b The fishermen",
                            "d The ferry company",
                            "a The school council",
                            "c The bird club")),
            Map.entry(
                    "evidence",
                    asking(
                            "evidence",
                            "Which words show why the pier was closed?",
                            "a \"the fishermen never asked for a bridge\"",
                            "b \"it was shut because it was rotten\"",
                            "c \"no boat has waited this long\"")),
            Map.entry("tf", asking("true-false", "The bridge will open in 2031.", "true True", "false False")),
            Map.entry("cloze", asking("cloze", "The bridge will be built by _____.")),
            Map.entry("short", asking("short-answer", "Who designed the bridge?")),
            Map.entry("numeric", asking("numeric", "How many metres long will the bridge be?")),
            Map.entry("date", asking("date", "When did the council vote?")),
            Map.entry(
                    "order",
                    asking(
                            "ordering",
                            "Put these events in order.",
                            "b The council votes",
                            "c The storm damages the old ferry",
                            "a Work begins")),
            Map.entry("match", asking(matching())),
            Map.entry("skipmc", asking("multiple-choice", "What is on the button?", "a Wait", "c Skip", "b Go")),
            Map.entry(
                    "stopmc",
                    asking("multiple-choice", "What is on the sign?", "a Next", "b Stop", "c Wait", "d Pass")),
            Map.entry("nummc", asking("multiple-choice", "How many lanes will there be?", "c 2", "a 6", "b 4", "d 3")));

    private Moments() {}

    static Setting named(String name) {
        Setting setting = ALL.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return setting;
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static Setting offering(Setting setting) {
        return new Setting(setting.open(), setting.told(), true);
    }

    private static Setting after(Told told, Setting setting) {
        return new Setting(setting.open(), told, setting.offered());
    }

    private static Setting asking(Asked open) {
        return new Setting(Optional.of(open), Told.NOTHING, false);
    }

    private static Setting asking(String kind, String stem, String... options) {
        return asking(asked(kind, stem, options));
    }

    static Asked asked(String kind, String stem, String... options) {
        return new Asked("q1", 1, kind, Process.RETRIEVE, stem, options(options), List.of(), 2);
    }

    private static Asked matching() {
        return new Asked(
                "q2",
                1,
                "matching",
                Process.RETRIEVE,
                "Who is who?",
                options("x2 Engineer", "x1 Mayor", "x3 Minister"),
                options("p1 Ingrid Dahl", "p2 Tomas Berg", "p3 Lena Holt"),
                2);
    }

    private static List<Option> options(String... options) {
        List<Option> all = new ArrayList<>();
        for (String option : options) {
            int cut = option.indexOf(' ');
            all.add(new Option(option.substring(0, cut), option.substring(cut + 1)));
        }
        return all;
    }
}
