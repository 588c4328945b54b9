package io.lector.finding;

/** Which paragraphs of an article say what the article says. */
public interface Blocks {

    /** Whether a paragraph, counted from 1, is running text, from which facts may come. */
    boolean body(int paragraph);

    /** Whether its names count, as those of a caption do. */
    boolean naming(int paragraph);
}
