package io.lector.gate;

import java.util.Optional;
import java.util.function.Function;

/** One named check. */
interface Rule {

    /** Kebab-case; what an editor counts rejections by. */
    String name();

    Optional<Flaw> judge(Case item);

    /** @param check gives the reason why the item breaks the rule, or nothing */
    static Rule named(String name, Function<Case, Optional<String>> check) {
        return new Rule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Flaw> judge(Case item) {
                return check.apply(item).map(reason -> new Flaw(name, reason));
            }
        };
    }
}
