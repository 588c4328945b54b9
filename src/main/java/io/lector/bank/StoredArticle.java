package io.lector.bank;

import io.lector.article.Article;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import java.util.List;

/** What {@link ArticleRow#content} holds. */
record StoredArticle(Article article, List<Entity> entities, List<Fact> facts) {

    static StoredArticle of(FactBook book) {
        return new StoredArticle(book.article(), book.entities(), book.facts());
    }

    FactBook book() {
        return new FactBook(article, entities, facts);
    }
}
