package io.lector.quizbank;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test on the files of the made-up bank: each case breaks a copy of its own. */
abstract class OnMadeUpBank {

    @TempDir
    Path folder;

    MadeUpBank bank;

    @BeforeEach
    void copy() {
        bank = MadeUpBank.in(folder);
    }
}
