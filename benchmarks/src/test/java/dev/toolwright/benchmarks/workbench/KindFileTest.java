package dev.toolwright.benchmarks.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.example.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindFileTest {

    @TempDir
    Path folder;

    @Test
    void forTesting_leavesOutTheFirstTen() throws IOException {
        Files.writeString(folder.resolve("adding.jsonl"), IntStream.range(0, 12)
                .mapToObj("{\"question\":\"1 + %1$d\",\"answer\":\"sum %1$d\"}\n"::formatted)
                .collect(Collectors.joining()));
        KindFile file = KindFile.in(folder, List.of("adding")).getFirst();
        assertThat(file.forMaking()).hasSize(KindFile.FOR_MAKING).startsWith(new Example("1 + 0", "sum 0"));
        assertThat(file.forTesting()).containsExactly(new Example("1 + 10", "sum 10"), new Example("1 + 11", "sum 11"));
    }

    @Test
    void in_takesBothKindsOfFiles_andKnowsNoOthers() throws IOException {
        Files.writeString(folder.resolve("b.json"), "{\"examples\":[{\"input\":\"q\",\"target\":\"a\"}]}");
        Files.writeString(folder.resolve("a.jsonl"), "{\"question\":\"q\",\"answer\":\"a\"}");
        Files.writeString(folder.resolve("other.jsonl"), "{}");
        assertThat(KindFile.in(folder, List.of("a", "missing", "b"))).extracting(KindFile::kind).containsExactly("a", "b");
    }
}
