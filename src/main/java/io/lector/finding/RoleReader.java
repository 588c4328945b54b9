package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
}
