package io.lector.finding;

import io.lector.language.Prose;

/**
 * Somebody or something with a name whom words mean that name nothing.
 *
 * @param first index of the first of these words
 * @param end index behind the last
 * @param owner whether they say whose something is: "his"
 */
record Meant(Named named, int first, int end, boolean owner) {

    /** The name in their place. */
    String words() {
        return owner ? Prose.possessive(named.shown()) : named.shown();
    }
}
