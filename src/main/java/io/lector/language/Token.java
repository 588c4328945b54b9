package io.lector.language;

/**
 * A word or mark of a sentence with its place in the syntax tree.
 *
 * @param text as the publisher wrote it
 * @param lemma dictionary form, lower case except for names
 * @param tag part of speech in the Penn tag set: "NNS", "VBD"
 * @param start offset of its first character in the article's text, in UTF-16 code units
 * @param end offset behind its last character
 * @param head index of the token it depends on, -1 for the root of the sentence
 * @param relation how it depends on its head, in Universal Dependencies: "nsubj", "obl"
 */
public record Token(String text, String lemma, String tag, int start, int end, int head, String relation) {

    public boolean is(String... relations) {
        for (String wanted : relations) {
            if (relation.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a proper noun. */
    public boolean proper() {
        return tag.startsWith("NNP");
    }

    public boolean noun() {
        return tag.startsWith("NN");
    }

    public boolean verb() {
        return tag.startsWith("VB");
    }

    public boolean plural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }
}
