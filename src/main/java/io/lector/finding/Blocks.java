package io.lector.finding;

import io.lector.article.Block;
import io.lector.article.BlockKind;
import java.util.List;

/** Which paragraphs of an article say what the article says. */
public interface Blocks {

    /** @param read one for each paragraph of the text, in its order */
    static Blocks of(List<Block> read) {
        return new Blocks() {
            @Override
            public boolean body(int paragraph) {
                return kind(paragraph).feedsFacts();
            }

            @Override
            public boolean naming(int paragraph) {
                return kind(paragraph).feedsEntities();
            }

            private BlockKind kind(int paragraph) {
                return read.get(paragraph - 1).kind();
            }
        };
    }

    /** Whether a paragraph, counted from 1, is running text, from which facts may come. */
    boolean body(int paragraph);

    /** Whether its names count, as those of a caption do. */
    boolean naming(int paragraph);
}
