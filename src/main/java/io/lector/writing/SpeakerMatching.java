package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.language.Prose;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Speakers and what each of them said. */
final class SpeakerMatching implements QuestionClass {

    private static final double ALIKE = 0.4;

    @Override
    public List<Candidate> write(Material material) {
        Speech speech = new Speech(material);
        Map<Entity, List<Claim>> claims = speech.bySpeaker();
        List<Candidate> all = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            List<Pairings.Pair> pairs = round(material, speech, claims, round);
            Pairings.groups(pairs)
                    .forEach(group -> all.add(Pairings.candidate(
                            material,
                            "speakers",
                            "Match " + Pairings.prompts(group)
                                    + " with what each of them said, according to the article.",
                            group,
                            "Look for who is named with each statement or right before it.")));
        }
        return all;
    }

    /** One claim of each speaker: the first in the first round, then the next. */
    private static List<Pairings.Pair> round(
            Material material, Speech speech, Map<Entity, List<Claim>> claims, int round) {
        List<Pairings.Pair> pairs = new ArrayList<>();
        claims.forEach((speaker, said) -> {
            if (said.size() > round || round > 0 && round < 3) {
                Claim claim = said.get(Math.min(round, said.size() - 1));
                String told = speech.told(claim);
                boolean unlike = pairs.stream().noneMatch(pair -> Words.likeness(pair.option(), told) >= ALIKE)
                        && pairs.stream().noneMatch(pair -> saysToo(speech, pair, claim));
                if (unlike) {
                    pairs.add(new Pairings.Pair(
                            Prose.capitalised(material.fillers().name(speaker)), told, claim));
                }
            }
        });
        return round == 0 ? pairs : pairs.subList(Math.min(round, pairs.size()), pairs.size());
    }

    /** Whether the speaker of a pair also says what the claim says. */
    private static boolean saysToo(Speech speech, Pairings.Pair pair, Claim claim) {
        Entity other = speech.speaker((Claim) pair.fact());
        return speech.claims().stream()
                .filter(own -> speech.speaker(own).equals(other))
                .anyMatch(own -> Words.likeness(speech.told(own), speech.told(claim)) >= ALIKE);
    }
}
