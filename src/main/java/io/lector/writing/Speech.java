package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.language.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who says what in the article: claims with their speakers, as options and prompts. */
final class Speech {

    private final Material material;

    Speech(Material material) {
        this.material = material;
    }

    /** Claims by named speakers other than the article's author, that can be told without naming the speaker. */
    List<Claim> claims() {
        return material.claims().stream()
                .filter(material::tellable)
                .filter(claim -> !material.reporting().selfReported(claim))
                .filter(claim -> material.single(claim.said().speaker())
                        .filter(speaker -> !material.voice(speaker))
                        .filter(speaker -> !Leaks.names(material.reporting().content(claim), speaker))
                        .isPresent())
                .toList();
    }

    Entity speaker(Claim claim) {
        return material.single(claim.said().speaker()).orElseThrow();
    }

    /** What was said, as a sentence by itself. */
    String told(Claim claim) {
        return Prose.sentence(material.wording().statement(claim.slots()));
    }

    /** Speakers with their claims, in the order of the article. */
    Map<Entity, List<Claim>> bySpeaker() {
        Map<Entity, List<Claim>> all = new LinkedHashMap<>();
        claims().forEach(claim ->
                all.computeIfAbsent(speaker(claim), any -> new ArrayList<>()).add(claim));
        return all;
    }
}
