package dev.toolwright.benchmarks.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.example.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeExamplesTest {

    @TempDir
    Path folder;

    @Test
    void makeExamples_sameSeed_givesTheShippedBytes() throws IOException {
        MakeExamples.write(folder, MakeExamples.SEED);
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).hasSize(QuestionKinds.ALL.size() + 1).allSatisfy(file -> assertThat(file)
                    .as("%s; scripts/make-examples writes it again", file.getFileName())
                    .hasSameBinaryContentAs(Cases.SHIPPED.resolve(file.getFileName())));
        }
    }

    @Test
    void makeExamples_otherSeed_givesOtherQuestions() throws IOException {
        MakeExamples.write(folder, MakeExamples.SEED + 1);
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).allSatisfy(file -> assertThat(Files.mismatch(file, Cases.SHIPPED.resolve(file.getFileName())))
                    .as(file.getFileName().toString())
                    .isNotEqualTo(-1));
        }
    }

    @Test
    void draw_moreOfAKind_beginsWithTheSame() {
        assertThat(QuestionKinds.ALL).allSatisfy(kind -> assertThat(QuestionKinds.draw(kind, 40, 7))
                .startsWith(QuestionKinds.draw(kind, 15, 7).toArray(Example[]::new)));
    }

    @Test
    void stream_sharesNoQuestionWithTheExamples() {
        Set<String> known = new HashSet<>();
        QuestionKinds.ALL.forEach(kind ->
                QuestionKinds.draw(kind, MakeExamples.COUNT, MakeExamples.SEED).forEach(example -> known.add(example.question())));
        List<String> stream =
                MixedStream.draw(MakeExamples.SEED + 1).stream().map(MixedStream.Sorted::question).toList();
        assertThat(stream).doesNotHaveDuplicates().doesNotContainAnyElementsOf(known);
    }
}
