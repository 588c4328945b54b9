package io.lector.bank;

import io.lector.problem.Refusal;
import io.lector.question.Question;
import io.lector.question.Response;
import io.lector.question.TypedQuestion;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Serves at once what the database holds, and then looks whether files or program would make something else. */
@ApplicationScoped
class BankStart {

    private static final Logger LOG = Logger.getLogger(BankStart.class);

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
            unlessStopping(loader::loadAll);
            background.runAsync(() -> unlessStopping(this::warmUp));
        } else {
            background.runAsync(() -> unlessStopping(this::warmUpAndLoadChanged));
        }
    }

    private void warmUpAndLoadChanged() {
        warmUp();
        loader.loadChanged();
    }

    private static void unlessStopping(Runnable loading) {
        try {
            loading.run();
        } catch (Refusal stopping) {
            LOG.infof("loading ends early: %s", stopping.getMessage());
        }
    }

    /** The first typed answer would otherwise wait for the word lists that grading needs. */
    private void warmUp() {
        bank.all().stream()
                .flatMap(article -> article.questions().stream())
                .map(PublishedQuestion::question)
                .filter(TypedQuestion.class::isInstance)
                .forEach(BankStart::warmUp);
    }

    private static void warmUp(Question question) {
        BankLoader.goOn();
        question.grade(new Response.Text(question.key().text()));
    }
}
