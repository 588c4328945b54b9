package io.lector.bench;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.finding.Dropped;
import io.lector.finding.Findings;
import io.lector.question.Asked;
import io.lector.question.Key;
import io.lector.question.Option;
import io.lector.question.Question;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Status;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that is to be read about one article by who judges what was found and written. */
record Sheet(CitedSentences sentences, Findings findings, Generation generation) {

    List<GeneratedItem> passed() {
        return generation.items(Status.DRAFT);
    }

    private List<GeneratedItem> turnedDown() {
        return generation.items(Status.REJECTED);
    }

    private static String rule(GeneratedItem item) {
        return item.reasons().get(0).replaceFirst(":.*", "");
    }

    private TreeMap<String, Long> rejects() {
        return turnedDown().stream().collect(Collectors.groupingBy(Sheet::rule, TreeMap::new, Collectors.counting()));
    }

    String line() {
        List<Fact> facts = findings.book().facts();
        long claims = facts.stream().filter(Claim.class::isInstance).count();
        return facts.size() + " facts (" + claims + " claims), "
                + findings.dropped().size() + " dropped, "
                + passed().size() + " items "
                + passed().stream()
                        .collect(Collectors.groupingBy(
                                item -> item.question().kind(), TreeMap::new, Collectors.counting()))
                + ", rejected " + rejects();
    }

    void print(PrintWriter out) {
        out.println(line());
        out.println("\n== entities");
        findings.book().entities().forEach(entity -> out.println(line(entity)));
        out.println("\n== facts");
        FactWording wording = new FactWording(findings.book());
        findings.book().facts().forEach(fact -> fact(out, fact, wording));
        out.println("\n== served");
        passed().forEach(item -> item(out, item));
        out.println("\n== rejected by rule: " + rejects());
        turnedDown()
                .forEach(item -> out.println(item.itemClass() + " "
                        + item.question().card().stem() + " ! " + item.reasons().get(0)));
        out.println("\n== dropped by reason");
        for (Dropped one : findings.dropped()) {
            out.println(one.paragraph() + "." + one.sentence() + " " + one.reason() + " | " + one.words());
        }
    }

    private static String line(Entity entity) {
        return entity.type() + " " + entity.name() + " " + entity.aliases()
                + entity.role().map(role -> " role: " + role).orElse("") + " noun: " + entity.noun()
                + (entity.definite() ? " the" : "") + " " + entity.within().orElse("");
    }

    private void fact(PrintWriter out, Fact fact, FactWording wording) {
        out.printf(Locale.ROOT, "%s %.2f %s%n", fact.id(), findings.scores().get(fact.id()), wording.sentence(fact));
        Evidence first = fact.evidence().get(0);
        out.println("    " + sentences.of(first) + " <" + first.quote() + ">");
        out.println("    " + fact.slots());
        if (fact instanceof Claim claim) {
            out.println("    " + claim.said());
        }
    }

    private void item(PrintWriter out, GeneratedItem item) {
        Question question = item.question();
        out.println(item.itemClass() + " " + question.card().facts());
        out.println("  " + question.card().stem());
        out.println("  = " + question.key().text());
        Asked asked = question.asked(1, new Random(question.card().id().hashCode()));
        Key key = question.key();
        boolean allRight = key.options().size() == asked.options().size();
        if (!allRight) {
            asked.options().forEach(option -> out.println((right(key, option) ? "  + " : "  - ") + option.text()));
        }
        question.card().evidence().stream()
                .map(sentences::of)
                .distinct()
                .forEach(sentence -> out.println("  < " + sentence));
    }

    private static boolean right(Key key, Option option) {
        return key.options().contains(option.id()) || key.pairs().containsValue(option.id());
    }
}
