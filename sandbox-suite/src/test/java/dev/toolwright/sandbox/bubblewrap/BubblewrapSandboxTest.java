package dev.toolwright.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Program;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.sandbox.pool.PooledSandbox;
import dev.toolwright.sandbox.suite.SandboxSuite;
import dev.toolwright.tool.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BubblewrapSandboxTest extends SandboxSuite {

    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @Override
    protected PooledSandbox start(int workers) throws InterruptedException {
        return Engines.bubblewrapOrSkip(workers);
    }

    @Test
    void timedOutCall_keepsWhatItPrinted() throws InterruptedException {
        try (Sandbox sandbox = start(1)) {
            Verdict verdict = sandbox.run(
                    Program.script("print('before', flush=True)\nwhile True:\n    pass\n", "ans"),
                    JsonText.EMPTY_OBJECT,
                    Limits.defaults().withTimeout(Duration.ofMillis(300)));
            assertThat(verdict.output().stdout()).isEqualTo("before\n");
        }
    }

    @Test
    void engine_namesItsVersion() throws InterruptedException {
        try (Sandbox sandbox = start(1)) {
            assertThat(sandbox.engine()).matches("CPython 3\\.\\d+\\.\\d+\\S* under bubblewrap");
        }
    }

    @Test
    void userNamespacesForbidden_areSaidInBubblewrapsOwnWords(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(PYTHON), "python3 is not installed");
        Path forbidden = script(folder, "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n");
        assertThatThrownBy(() -> BubblewrapEngine.start(forbidden, PYTHON, 1))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessage("no sandbox with CPython under bubblewrap: it ended with status 1: "
                        + "bwrap: No permissions to create new namespace");
    }

    @Test
    void pythonWithoutItsLibrary_isSaidSo(@TempDir Path folder) throws IOException {
        Path broken = script(folder, "#!/bin/sh\necho \"No module named 'ctypes'\" >&2\nexit 1\n");
        assertThatThrownBy(() -> BubblewrapEngine.start(broken, broken, 1))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining("lacks a part of its standard library: No module named 'ctypes'");
    }

    private static Path script(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("program"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
