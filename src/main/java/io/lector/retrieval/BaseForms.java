package io.lector.retrieval;

/** The dictionary form of a word: WordNet's exceptions, then its endings tried against its words. */
final class BaseForms {

    private static final String[][] NOUN = {
        {"ies", "y"},
        {"ses", "s"},
        {"xes", "x"},
        {"zes", "z"},
        {"ches", "ch"},
        {"shes", "sh"},
        {"men", "man"},
        {"s", ""}
    };
    private static final String[][] VERB = {
        {"ies", "y"},
        {"ied", "y"},
        {"es", "e"},
        {"es", ""},
        {"s", ""},
        {"ed", "e"},
        {"ed", ""},
        {"ing", "e"},
        {"ing", ""}
    };
    private static final String[][] ADJECTIVE = {
        {"iest", "y"}, {"ier", "y"}, {"est", "e"}, {"est", ""}, {"er", "e"}, {"er", ""}
    };

    private final Thesaurus thesaurus;

    BaseForms(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    String of(String lower, String tag) {
        return switch (tag) {
            case "VERB", "AUX" -> base(lower, 'v', VERB);
            case "ADJ", "ADV" -> base(lower, 'a', ADJECTIVE);
            default -> base(lower, 'n', NOUN);
        };
    }

    private String base(String lower, char part, String[][] endings) {
        String exception = thesaurus.exception(part, lower);
        if (exception != null) {
            return exception;
        }
        if (lower.length() < 4 || part != 'v' && thesaurus.knows(lower)) {
            return lower;
        }
        for (String[] ending : endings) {
            if (lower.endsWith(ending[0])) {
                String root = lower.substring(0, lower.length() - ending[0].length()) + ending[1];
                if (root.length() > 2 && thesaurus.knows(root)) {
                    return root;
                }
                String single = root.substring(0, Math.max(0, root.length() - 1));
                if (ending[1].isEmpty() && doubled(root) && thesaurus.knows(single)) {
                    return single;
                }
            }
        }
        return lower;
    }

    private static boolean doubled(String root) {
        int n = root.length();
        return n > 3 && root.charAt(n - 1) == root.charAt(n - 2);
    }
}
