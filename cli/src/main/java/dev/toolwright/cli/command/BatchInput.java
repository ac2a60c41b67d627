package dev.toolwright.cli.command;

import dev.toolwright.catalog.toolbench.ToolBenchQueries;
import dev.toolwright.catalog.toolbench.ToolBenchQuery;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.InstructionFile;
import dev.toolwright.runs.NativeAnswers;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.runs.gold.GoldFile;
import dev.toolwright.runs.gold.GoldReport;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of instructions.
 *
 * @param queries what a ToolBench query file says beyond the instructions; empty for JSON lines
 * @param gold what correct answers say, as far as the file tells
 */
record BatchInput(List<Instruction> instructions, List<ToolBenchQuery> queries, List<Gold> gold) {

    static BatchInput read(Path file) {
        try {
            return isArray(file) ? toolBench(file) : jsonLines(file);
        } catch (NoSuchFileException e) {
            throw CommandFailure.failed("there is no file " + file);
        } catch (MalformedInputException e) {
            throw CommandFailure.failed(file + " is not text in UTF-8");
        } catch (IOException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
    }

    GoldReport check(Path answers) {
        return GoldReport.of(gold, NativeAnswers.in(answers)::find);
    }

    private static BatchInput jsonLines(Path file) {
        return new BatchInput(InstructionFile.read(file), List.of(), GoldFile.read(file));
    }

    private static BatchInput toolBench(Path file) throws IOException {
        List<ToolBenchQuery> queries = ToolBenchQueries.read(file);
        return new BatchInput(
                queries.stream()
                        .map(query -> new Instruction(query.queryId(), query.query(), List.of()))
                        .toList(),
                queries,
                List.of());
    }

    /** A query file is one array; JSON lines are objects. */
    private static boolean isArray(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            int character = reader.read();
            while (Character.isWhitespace(character) || character == '\ufeff') {
                character = reader.read();
            }
            return character == '[';
        }
    }
}
