package io.lector.bank;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Serves at once what the database holds, and then looks whether the files say something new. */
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
        } else {
            background.runAsync(loader::loadAll);
        }
    }
}
