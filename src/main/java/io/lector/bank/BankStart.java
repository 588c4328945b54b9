package io.lector.bank;

import io.lector.question.Response;
import io.lector.question.TypedQuestion;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Serves at once what the database holds, and then looks whether files or program would make something else. */
@ApplicationScoped
class BankStart {

    private final Bank bank;
    private final BankLoader loader;
    private final ManagedExecutor background;

    BankStart(Bank bank, BankLoader loader, ManagedExecutor background) {
        this.bank = bank;
        this.loader = loader;
        this.background = background;
    }

    void onStart(@Observes StartupEvent event) {
        bank.refresh();
        if (bank.all().isEmpty()) {
            loader.loadAll();
            background.runAsync(this::warmUp);
        } else {
            background.runAsync(this::warmUp).thenRun(loader::loadChanged);
        }
    }

    /** The first typed answer would otherwise wait for the word lists that grading needs. */
    private void warmUp() {
        bank.all().stream()
                .flatMap(article -> article.questions().stream())
                .map(PublishedQuestion::question)
                .filter(TypedQuestion.class::isInstance)
                .forEach(question ->
                        question.grade(new Response.Text(question.key().text())));
    }
}
