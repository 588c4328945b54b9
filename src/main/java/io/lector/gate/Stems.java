package io.lector.gate;

import java.util.HashMap;
import java.util.Map;

/** A light stemmer: enough to see that "proposed" and "proposes" are one word, no more. */
final class Stems {

    private static final Map<String, String> IRREGULAR =
            irregular("go went gone; say said; meet met; hold held; tell told;"
                    + " come came; take took taken; give gave given; make made; leave left; lose lost; find found; get got;"
                    + " begin began begun; break broke broken; bring brought; build built; buy bought; choose chose chosen;"
                    + " draw drew drawn; drive drove driven; fall fell fallen; fight fought; fly flew flown; grow grew grown;"
                    + " hear heard; keep kept; know knew known; lead led; mean meant; pay paid; rise rose risen; run ran;"
                    + " see saw seen; seek sought; sell sold; send sent; show shown; speak spoke spoken; spend spent;"
                    + " stand stood; steal stole stolen; strike struck; teach taught; think thought; throw threw thrown;"
                    + " win won; write wrote written; man men; woman women; child children; person people; sit sat;"
                    + " withdraw withdrew withdrawn; become became; feel felt; hide hid hidden; shoot shot; sink sank sunk;"
                    + " swear swore sworn; wear wore worn; catch caught; eat ate eaten");

    private Stems() {}

    private static Map<String, String> irregular(String table) {
        Map<String, String> forms = new HashMap<>();
        for (String row : table.split(";")) {
            String[] words = row.strip().split(" ");
            for (String form : words) {
                forms.put(form, strip(words[0]));
            }
        }
        return Map.copyOf(forms);
    }

    static String of(String word) {
        String known = IRREGULAR.get(word);
        return known != null ? known : strip(word);
    }

    private static String strip(String word) {
        if (word.length() < 4 || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        String stem = singular(word);
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        while (stem.length() > 3 && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > 3 && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Undoes the doubling of "stopped". */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
