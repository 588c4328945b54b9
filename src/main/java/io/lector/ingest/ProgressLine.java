package io.lector.ingest;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal. */
final class ProgressLine implements Watch, AutoCloseable {

    private static final int STEPS = 100;

    private final ProgressBar bar;

    ProgressLine() {
        bar = new ProgressBarBuilder()
                .setInitialMax(STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .hideEta()
                .build();
    }

    @Override
    public void at(Stage stage, double share) {
        bar.setExtraMessage(stage.name().toLowerCase(Locale.ROOT));
        bar.stepTo(Math.round(STEPS * stage.progress(share)));
    }

    @Override
    public void counted(String what, int number) {
        bar.setExtraMessage(number + " " + what);
    }

    @Override
    public void close() {
        bar.close();
    }
}
