package io.lector.finding;

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

    RoleReader(EntityRegistry registry) {
        this.registry = registry;
        this.titles = new TitleReader(registry);
        this.descriptions = new DescriptionReader(registry);
    }

    /** All roles in the order of the text. The entities learn their roles, nouns and descriptions from it. */
    List<Role> read(List<NameUse> uses) {
        List<Role> roles = new ArrayList<>();
        for (NameUse use : uses) {
            registry.named(use).ifPresent(named -> {
                titles.read(use, named).ifPresent(roles::add);
                appositions.read(use, named).ifPresent(roles::add);
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
