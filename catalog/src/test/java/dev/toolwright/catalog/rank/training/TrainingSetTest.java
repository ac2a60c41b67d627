package dev.toolwright.catalog.rank.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.operation.ToolServerOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both of ToolBench's formats, with what is wrong in them. */
class TrainingSetTest {

    private static final ToolServerOperation TIDES = new ToolServerOperation("Sea", "tide_tables", "high_water");

    @TempDir
    Path temp;

    @Test
    void read_queryFile_knowsTheCategoryOfRelevantApis() throws IOException {
        Path file = Files.writeString(temp.resolve("q.json"), """
                [{"query_id": 7, "query": "When is high water in Bergen?", "relevant APIs": [["Tide Tables", "High water"]],
                  "api_list": [{"category_name": "Sea", "tool_name": "Tide Tables", "api_name": "High water"},
                               {"category_name": "Sea", "tool_name": "Tide Tables", "api_name": "Stations"}]},
                 {"query_id": 8, "query": "What is there?", "relevant APIs": [["Nobody", "Knows"]], "api_list": []}]
                """);

        TrainingSet set = TrainingSet.read(file);

        assertThat(set.instructions()).singleElement().satisfies(instruction -> {
            assertThat(instruction.text()).isEqualTo("When is high water in Bergen?");
            assertThat(instruction.relevant()).containsExactly(TIDES);
        });
        assertThat(set.findings()).containsExactly("q.json, query 8: no relevant API of its api_list");
    }

    @Test
    void read_retrievalFolder_namesEachBadLine() throws IOException {
        Files.writeString(temp.resolve("corpus.tsv"), "docid\tdocument_content\n"
                + "0\t\"{\"\"category_name\"\": \"\"Sea\"\", \"\"tool_name\"\": \"\"Tide Tables\"\", \"\"api_name\"\": \"\"High water\"\"}\"\n"
                + "1\tno JSON\n"
                + "two\n");
        Files.writeString(temp.resolve("train.query.txt"), "5\tWhen is high water?\n6\tAnd low water?\n");
        Files.writeString(temp.resolve("qrels.train.tsv"), "5\t0\t0\t1\n6\t0\t1\t1\n");

        TrainingSet set = TrainingSet.read(temp);

        assertThat(set.instructions()).singleElement().satisfies(instruction -> {
            assertThat(instruction.text()).isEqualTo("When is high water?");
            assertThat(instruction.relevant()).containsExactly(TIDES);
        });
        assertThat(set.findings()).containsExactly(
                "corpus.tsv, line 3: the document is no JSON",
                "corpus.tsv, line 4: 2 values with tabs between them were expected",
                "qrels.train.tsv, line 2: document 1 is not in corpus.tsv",
                "train.query.txt, line 2: query 6 has no relevant document");
    }

    @Test
    void read_folderWithNeither_saysWhatWasExpected() {
        assertThatThrownBy(() -> TrainingSet.read(temp))
                .isInstanceOf(IOException.class)
                .hasMessage(temp + ": holds neither query files (*.json) nor corpus.tsv");
    }
}
