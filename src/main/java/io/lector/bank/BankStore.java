package io.lector.bank;

import io.lector.article.Sha256;
import io.lector.explainer.Explainer;
import io.lector.fact.FactBook;
import io.lector.problem.Refusal;
import io.lector.question.Question;
import io.lector.quizbank.BankJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bank in PostgreSQL: what was ever published, and what is published now. */
@ApplicationScoped
class BankStore {

    private final EntityManager entities;
    private final Clock clock;

    BankStore(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Publishes these items of an article instead of those published before. Repeating it changes nothing.
     *
     * @param items best first
     * @param madeFrom fingerprint of the files and the program that made them
     * @return whether anything that is served changed
     */
    @Transactional
    boolean publish(FactBook book, List<Draft> items, String madeFrom) {
        String slug = book.article().slug();
        String content = BankJson.write(StoredArticle.of(book));
        String sha256 = Sha256.of(items.stream().map(Draft::sha256).collect(Collectors.joining("\n", content, "")));
        // Two instances that start together publish one after the other.
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('bank ' || :slug))", Object.class)
                .setParameter("slug", slug)
                .getResultList();
        ArticleRow row = entities.find(ArticleRow.class, slug);
        if (row != null && row.sha256.equals(sha256)) {
            row.madeFrom = madeFrom;
            return false;
        }
        if (row == null) {
            row = new ArticleRow();
            row.slug = slug;
        }
        row.revision = book.article().revision();
        row.content = content;
        row.sha256 = sha256;
        row.madeFrom = madeFrom;
        row.loadedAt = clock.instant();
        entities.persist(row);
        entities.flush();
        replacePublished(slug, items);
        return true;
    }

    private void replacePublished(String slug, List<Draft> items) {
        entities.createNativeQuery("delete from published_item where article_slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate();
        Map<String, List<ItemVersionRow>> known = versionsByItem(slug);
        List<Integer> versions = new ArrayList<>();
        for (Draft item : items) {
            versions.add(versionOf(slug, item, known.getOrDefault(item.id(), List.of())));
        }
        entities.flush();
        for (int rank = 0; rank < items.size(); rank++) {
            entities.createNativeQuery("insert into published_item (article_slug, item_id, version, rank)"
                            + " values (:slug, :item, :version, :rank)")
                    .setParameter("slug", slug)
                    .setParameter("item", items.get(rank).id())
                    .setParameter("version", versions.get(rank))
                    .setParameter("rank", rank)
                    .executeUpdate();
        }
    }

    /** Oldest first. */
    private Map<String, List<ItemVersionRow>> versionsByItem(String slug) {
        return entities.createQuery(
                        "from ItemVersionRow where key.articleSlug = :slug order by key.version", ItemVersionRow.class)
                .setParameter("slug", slug)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.key.itemId()));
    }

    /** An item that is again what it was has the version that it had: the same bytes are served under the same hash. */
    private int versionOf(String slug, Draft item, List<ItemVersionRow> known) {
        for (ItemVersionRow row : known) {
            if (row.sha256.equals(item.sha256())) {
                return row.key.version();
            }
        }
        int last = known.isEmpty() ? 0 : known.get(known.size() - 1).key.version();
        ItemVersionRow row = new ItemVersionRow();
        row.key = new ItemVersionRow.Key(slug, item.id(), last + 1);
        row.sort = item.sort().name().toLowerCase(Locale.ROOT);
        row.origin = item.origin().name().toLowerCase(Locale.ROOT);
        row.content = item.content();
        row.sha256 = item.sha256();
        row.createdAt = clock.instant();
        entities.persist(row);
        return row.key.version();
    }

    /** Whether what is published of an article was made from just that. */
    @Transactional
    boolean isMadeFrom(String slug, String madeFrom) {
        ArticleRow row = entities.find(ArticleRow.class, slug);
        return row != null && row.madeFrom.equals(madeFrom);
    }

    /** The hash of what is published, by slug. */
    @Transactional
    Map<String, String> hashes() {
        return entities.createQuery("select slug, sha256 from ArticleRow", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** What is published of an article that is known to be there. */
    @Transactional
    PublishedBank published(String slug) {
        return snapshot(entities.find(ArticleRow.class, slug));
    }

    /** What is published of an article, if anything is. */
    @Transactional
    Optional<PublishedBank> find(String slug) {
        return Optional.ofNullable(entities.find(ArticleRow.class, slug)).map(this::snapshot);
    }

    private PublishedBank snapshot(ArticleRow article) {
        List<PublishedQuestion> questions = new ArrayList<>();
        List<PublishedExplainer> explainers = new ArrayList<>();
        for (ItemVersionRow row : publishedRows(article.slug)) {
            Origin origin = Origin.valueOf(row.origin.toUpperCase(Locale.ROOT));
            if (row.sort.equals("question")) {
                Question question = BankJson.read(row.content, Question.class);
                questions.add(new PublishedQuestion(question, row.key.version(), origin));
            } else {
                Explainer explainer = BankJson.read(row.content, Explainer.class);
                explainers.add(new PublishedExplainer(explainer, row.key.version(), origin));
            }
        }
        FactBook book = BankJson.read(article.content, StoredArticle.class).book();
        return new PublishedBank(book, questions, explainers, article.sha256);
    }

    private List<ItemVersionRow> publishedRows(String slug) {
        return entities.createNativeQuery(
                        "select v.* from published_item p join item_version v using (article_slug, item_id, version)"
                                + " where p.article_slug = :slug order by p.rank",
                        ItemVersionRow.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    /** @throws Refusal NOT_FOUND if there never was that version of that question */
    @Transactional
    Question question(String slug, String id, int version) {
        ItemVersionRow row = entities.find(ItemVersionRow.class, new ItemVersionRow.Key(slug, id, version));
        if (row == null || !row.sort.equals("question")) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "There is no question " + id + ".");
        }
        return BankJson.read(row.content, Question.class);
    }
}
