package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is who: what the article says of its people and bodies beside their names. */
final class RoleReader {

    private final EntityRegistry registry;
    private final TitleReader titles;
    private final AppositionReader appositions = new AppositionReader();
    private final DescriptionReader descriptions;

    /** @param body the article's own sentences */
    RoleReader(EntityRegistry registry, List<ParsedSentence> body) {
        this.registry = registry;
        this.titles = new TitleReader(registry, body);
        this.descriptions = new DescriptionReader(registry);
    }

    /** All roles in the order of the text. The entities learn their roles, nouns and descriptions from it. */
    List<Role> read(List<NameUse> uses) {
        List<Role> roles = new ArrayList<>();
        for (NameUse use : uses) {
            registry.named(use).ifPresent(named -> {
                titles.read(use, named)
                        .map(role -> CapitalRun.cutBefore(role.sentence(), role.first()) ? role.untold() : role)
                        .ifPresent(roles::add);
                appositions
                        .read(use, named)
                        .map(role -> role.worded(RoleWords.spelled(role.words(), registry)))
                        .map(role -> cutBehind(role) ? role.untold() : role)
                        .ifPresent(roles::add);
                descriptions.read(use, named).ifPresent(roles::add);
            });
        }
        Map<String, Set<String>> holders = new HashMap<>();
        roles.forEach(role -> role.descriptions()
                .forEach(description -> holders.computeIfAbsent(description, any -> new HashSet<>())
                        .add(role.named().id())));
        roles.forEach(role -> role.named()
                .be(
                        role.told() ? Optional.of(role.words()) : Optional.empty(),
                        role.noun(),
                        role.descriptions().stream()
                                .filter(description -> holders.get(description).size() == 1)
                                .toList()));
        return roles;
    }

    /** "Head of pilots, quays and locks": whether the comma at the end of a role stands within a list of what it is of. */
    private static boolean cutBehind(Role role) {
        ParsedSentence sentence = role.sentence();
        if (role.end() + 1 >= sentence.tokens().size()
                || !sentence.token(role.end()).text().equals(",")) {
            return false;
        }
        return IntStream.range(role.end() + 1, sentence.tokens().size())
                .filter(at -> sentence.token(at).is("appos", "conj")
                        && sentence.token(at).head() < role.end()
                        && sentence.token(at).head() >= role.first())
                .filter(at -> IntStream.range(role.end() + 1, at).allMatch(before -> sentence.under(before, at)))
                .anyMatch(at -> sentence.token(at).tag().matches("NNS?")
                        && !Gazetteer.title(sentence.token(at).lemma())
                        && (sentence.token(at).is("conj")
                                || sentence.child(at, "conj").isPresent())
                        && sentence.child(at, "det", "nmod:poss").isEmpty());
    }
}
