package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.made.MadeTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Killed as the operating system kills: without a word to the stream. */
class KilledStreamTest extends StreamSuite {

    @Test
    void go_killedAgainAndAgain_givesEachAnswerOnceAndMakesOneTool() throws Exception {
        Random random = new Random(23);
        Path folder = temp.resolve("killed");
        int asked = 0;
        for (int kill = 0; kill < 6; kill++) {
            asked += asked(linesUntilKilled(folder, 1 + random.nextInt(14)));
        }
        try (StreamBed survivor = new StreamBed(code(), folder)) {
            FamilyModel model = new FamilyModel();
            survivor.run(model, survivor.settings().withExamples(4), StreamBed.asked(StreamProgram.EXAMPLES));

            assertThat(survivor.texts()).isEqualTo(StreamProgram.EXAMPLES.stream().map(Example::answer).toList());
            assertThat(survivor.uses()).extracting(use -> use.use().question())
                    .containsExactlyElementsOf(StreamProgram.EXAMPLES.stream().map(Example::question).toList());
            assertThat(survivor.store().list()).extracting(MadeTool::name).containsExactly("sort_words");
            assertThat(survivor.store().versions("sort_words")).hasSize(1);
            // 4 answers, 3 votes for each of 4 questions, 4 stages; a call may be lost with each kill, no more
            assertThat(asked + model.calls()).isBetween(20, 26);
        }
    }

    private static List<String> linesUntilKilled(Path folder, int most) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        StreamProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == most) {
                    // the process's own method would close the stream that is being read
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lines;
    }

    private static int asked(List<String> lines) {
        return (int) lines.stream().filter("asked"::equals).count();
    }

    /** Surefire hands the class path over in a property of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
