package dev.toolwright.toolmaker.stream;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bed for each test, all on one sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
abstract class StreamSuite {

    @TempDir
    Path temp;

    private Sandbox sandbox;
    private MadeCode code;
    private int number;

    /** For the test at hand. */
    StreamBed bed;

    @BeforeAll
    void openSandbox() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @BeforeEach
    void openBed() {
        bed = anotherBed();
    }

    @AfterEach
    void closeBed() {
        bed.close();
    }

    @AfterAll
    void closeSandbox() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    final StreamBed anotherBed() {
        number++;
        return new StreamBed(code, temp.resolve("bed" + number));
    }

    final MadeCode code() {
        return code;
    }
}
