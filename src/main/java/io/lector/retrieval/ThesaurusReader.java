package io.lector.retrieval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads WordNet's files into the tables of a {@link Thesaurus}: once over the senses, once over what they point at. */
final class ThesaurusReader {

    static final String[] NO_WORDS = {};

    private static final String[] PARTS = {"noun", "verb", "adj", "adv"};

    final Map<String, int[]> senses = new HashMap<>(130_000);
    final Map<String, String[]> opposites = new HashMap<>(8_000);
    final Map<String, String[]> family = new HashMap<>(60_000);
    final Map<String, Integer> counts = new HashMap<>(30_000);
    final Map<String, String> exceptions = new HashMap<>(8_000);
    int[][] wider;
    int[][] similar;
    byte[] fields;

    private final ThesaurusFile[] files = new ThesaurusFile[PARTS.length];
    private final int[][] offsets = new int[PARTS.length][];
    private final int[] base = new int[PARTS.length];
    private String[][] members = new String[120_000][];

    ThesaurusReader() {
        int count = 0;
        fields = new byte[members.length];
        for (int part = 0; part < PARTS.length; part++) {
            files[part] = new ThesaurusFile("data." + PARTS[part]);
            base[part] = count;
            count += readWords(part);
        }
        fields = Arrays.copyOf(fields, count);
        wider = new int[count][];
        similar = new int[count][];
        for (int part = 0; part < PARTS.length; part++) {
            readPointers(part);
        }
        members = null;
        for (int part = 0; part < 3; part++) {
            readExceptions(part);
        }
        readCounts();
    }

    private int readWords(int part) {
        ThesaurusFile file = files[part];
        int[] found = new int[100_000];
        int n = 0;
        for (; file.more(); file.nextLine()) {
            if (file.comment()) {
                continue;
            }
            found[n] = file.decimal();
            fields[base[part] + n] = (byte) file.decimal();
            file.skip();
            String[] words = new String[file.hexadecimal()];
            for (int i = 0; i < words.length; i++) {
                words[i] = file.word();
                file.skip();
                if (words[i] != null) {
                    senses.merge(words[i], new int[] {base[part] + n}, ThesaurusReader::joined);
                }
            }
            members[base[part] + n] = words;
            n++;
        }
        offsets[part] = Arrays.copyOf(found, n);
        file.back();
        return n;
    }

    private void readPointers(int part) {
        ThesaurusFile file = files[part];
        files[part] = null;
        int sense = base[part];
        for (; file.more(); file.nextLine()) {
            if (file.comment()) {
                continue;
            }
            for (int skipped = 0; skipped < 4 + 2 * members[sense].length; skipped++) {
                file.skip();
            }
            for (int left = file.decimal(); left > 0; left--) {
                pointer(sense, file.sign(), file.decimal(), part(file.sign()), file.hexadecimal());
            }
            sense++;
        }
    }

    /** @param ends numbers of the words it leads from and to, a byte each; 0 for the whole sense */
    private void pointer(int sense, char kind, int offset, int part, int ends) {
        int target = base[part] + Arrays.binarySearch(offsets[part], offset);
        switch (kind) {
            case '@' -> wider[sense] = joined(wider[sense], new int[] {target});
            case '&', '$' -> similar[sense] = joined(similar[sense], new int[] {target});
            case '!' -> link(opposites, sense, target, ends);
            case '+', '\\' -> link(family, sense, target, ends);
            default -> {}
        }
    }

    private void link(Map<String, String[]> into, int sense, int target, int ends) {
        if (ends == 0) {
            return;
        }
        String from = members[sense][(ends >> 8) - 1];
        String to = members[target][(ends & 0xFF) - 1];
        if (from != null && to != null) {
            into.merge(from, new String[] {to}, ThesaurusReader::joined);
            into.merge(to, new String[] {from}, ThesaurusReader::joined);
        }
    }

    private void readExceptions(int part) {
        for (ThesaurusFile file = new ThesaurusFile(PARTS[part] + ".exc"); file.more(); ) {
            String odd = file.word();
            String regular = file.word();
            if (odd != null && regular != null) {
                exceptions.putIfAbsent(PARTS[part].charAt(0) + odd, regular);
            }
            file.nextLine();
        }
    }

    private void readCounts() {
        for (ThesaurusFile file = new ThesaurusFile("cntlist.rev"); file.more(); file.nextLine()) {
            String key = file.word();
            file.skip();
            if (key != null) {
                counts.merge(key.substring(0, key.indexOf('%')), file.decimal(), Integer::sum);
            }
        }
    }

    private static int part(char letter) {
        return switch (letter) {
            case 'n' -> 0;
            case 'v' -> 1;
            case 'a', 's' -> 2;
            default -> 3;
        };
    }

    private static int[] joined(int[] old, int[] more) {
        if (old == null) {
            return more;
        }
        if (old[old.length - 1] == more[0]) {
            return old;
        }
        int[] all = Arrays.copyOf(old, old.length + 1);
        all[old.length] = more[0];
        return all;
    }

    private static String[] joined(String[] old, String[] more) {
        if (Arrays.asList(old).contains(more[0])) {
            return old;
        }
        String[] all = Arrays.copyOf(old, old.length + 1);
        all[old.length] = more[0];
        return all;
    }
}
