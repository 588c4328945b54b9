package io.lector.bank;

import io.lector.article.Sha256;
import io.lector.explainer.Explainer;
import io.lector.question.Question;
import io.lector.quizbank.BankJson;

/** An item that is ready to be published, before the database has given it a version. */
record Draft(String id, Sort sort, Origin origin, String content, String sha256) {

    enum Sort {
        QUESTION,
        EXPLAINER
    }

    static Draft of(Question question, Origin origin) {
        return of(question.card().id(), Sort.QUESTION, origin, BankJson.write(question));
    }

    static Draft of(Explainer explainer, Origin origin) {
        return of(explainer.id(), Sort.EXPLAINER, origin, BankJson.write(explainer));
    }

    private static Draft of(String id, Sort sort, Origin origin, String content) {
        return new Draft(id, sort, origin, content, Sha256.of(content));
    }
}
