package dev.toolwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeSignTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("change.lock");
    }

    /** Raises the sign and waits to be killed. */
    public static void main(String[] arguments) throws IOException {
        try (LifeSign _ = LifeSign.raise(Path.of(arguments[0]))) {
            System.out.println("raised");
            System.in.read();
        }
    }

    @Test
    void isRaised_neverRaised_isNotAndMakesNothing() {
        assertThat(LifeSign.isRaised(file())).isFalse();
        assertThat(file()).doesNotExist();
    }

    @Test
    void isRaised_inThisProcess_untilItIsClosed() {
        LifeSign sign = LifeSign.raise(file());
        assertThat(LifeSign.isRaised(file())).isTrue();
        assertThat(LifeSign.isRaised(folder.resolve("../" + folder.getFileName() + "/change.lock"))).isTrue();
        assertThatThrownBy(() -> LifeSign.raise(file())).isInstanceOf(IllegalStateException.class);
        sign.close();
        sign.close();
        assertThat(LifeSign.isRaised(file())).isFalse();
    }

    @Test
    void isRaised_byAnotherProcess_untilThatIsKilled() throws Exception {
        try (ChildJvm other = ChildJvm.start(LifeSignTest.class, file().toString())) {
            assertThat(other.line()).isEqualTo("raised");
            assertThat(LifeSign.isRaised(file())).isTrue();
            assertThat(LifeSign.isRaised(file())).isTrue();
            other.kill();
            assertThat(LifeSign.isRaised(file())).isFalse();
        }
    }
}
