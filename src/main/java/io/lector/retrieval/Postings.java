package io.lector.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory that tells how well each of some lists of stems meets other stems (BM25). */
final class Postings {

    private static final String FIELD = "stems";
    private final IndexSearcher searcher;
    private final int size;

    /** @param texts each as stems; their order is kept */
    Postings(List<List<String>> texts) {
        size = texts.size();
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (List<String> stems : texts) {
                    Document document = new Document();
                    document.add(new TextField(FIELD, String.join(" ", stems), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setSimilarity(new BM25Similarity());
            searcher.setQueryCache(null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One score per text, 0 where nothing is shared. */
    double[] scores(List<Word> words) {
        double[] scores = new double[size];
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(FIELD, word.stem())), BooleanClause.Occur.SHOULD));
        try {
            for (ScoreDoc found : searcher.search(query.build(), Math.max(1, size)).scoreDocs) {
                scores[found.doc] = found.score;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return scores;
    }
}
