package io.lector.reading;

import com.ibm.icu.util.ULocale;
import io.lector.article.Block;
import io.lector.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Refuses what is not English, by OpenNLP's model for 183 languages: it is small and kept well, and every piece of 80
 * words of the 29 articles it was tried on it knew for English. Fewer words it is asked about only in short articles.
 */
final class EnglishOnly {

    private static final String ENGLISH = "eng";
    private static final int WORDS_OF_A_PIECE = 80;
    private static final double MOST_FOREIGN = 0.3;

    private final String field;

    EnglishOnly(String field) {
        this.field = field;
    }

    /** Loaded on first use: 37 MB that a service which reads no article never needs. */
    private static final class Model {

        private static final LanguageDetectorModel LANGUAGES = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = EnglishOnly.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @throws Refusal INVALID with the language and the first paragraph of another language */
    void check(List<Block> body) {
        LanguageDetectorME detector = new LanguageDetectorME(Model.LANGUAGES);
        List<Piece> pieces = pieces(body);
        List<Piece> foreign = new ArrayList<>();
        pieces.forEach(piece -> {
            if (!language(detector, piece).equals(ENGLISH)) {
                foreign.add(piece);
            }
        });
        if (foreign.size() > MOST_FOREIGN * pieces.size()) {
            Piece first = foreign.get(0);
            throw Refusal.invalid(
                    field,
                    "is not in English: paragraph " + first.paragraph() + " seems to be "
                            + new ULocale(language(detector, first)).getDisplayLanguage(ULocale.ENGLISH)
                            + "; Lector reads English only");
        }
    }

    private static String language(LanguageDetectorME detector, Piece piece) {
        return detector.predictLanguage(piece.text()).getLang();
    }

    private static List<Piece> pieces(List<Block> body) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        int words = 0;
        for (Block block : body) {
            first = words == 0 ? block.paragraph().number() : first;
            text.append(block.paragraph().text()).append('\n');
            words += block.words();
            if (words >= WORDS_OF_A_PIECE) {
                pieces.add(new Piece(first, text.toString()));
                text.setLength(0);
                words = 0;
            }
        }
        if (pieces.isEmpty() && words > 0) {
            pieces.add(new Piece(first, text.toString()));
        }
        return pieces;
    }

    /** Some paragraphs in a row, long enough to tell their language. @param paragraph number of the first */
    private record Piece(int paragraph, String text) {}
}
