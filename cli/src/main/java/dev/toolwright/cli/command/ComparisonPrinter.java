package dev.toolwright.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.cli.session.OutputForm;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.runs.compare.ComparisonReport;
import dev.toolwright.runs.compare.ComparisonTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what came of a comparison.
 *
 * @param folder where the answers are
 * @param full a table for each kind of instruction too
 */
record ComparisonPrinter(Terminal terminal, Path folder, boolean full) {

    void print(ComparisonReport report, OutputForm form) {
        form.print(terminal, () -> document(report), () -> printText(report));
    }

    private void printText(ComparisonReport report) {
        if (!report.overall().isEmpty()) {
            print(ComparisonTable.of(report.overall(), report.timed()));
        }
        if (report.kinds().size() > 1) {
            terminal.out().println();
            print(ComparisonTable.ofKinds(report));
            terminal.out().println("* differs from the first by more than chance explains");
        }
        if (full) {
            report.kinds().forEach((kind, standings) -> {
                terminal.out().println();
                terminal.out().println(Plain.line(kind));
                print(ComparisonTable.of(standings, report.timed()));
            });
        }
        terminal.out().println();
        notes(report);
    }

    private void notes(ComparisonReport report) {
        if (report.checked() < report.compared()) {
            terminal.out().println(report.compared() - report.checked() + " of " + report.compared()
                    + " instructions have no gold answer: there, an answer counts as solved");
        }
        report.missing().forEach((contender, missing) -> {
            if (missing > 0) {
                terminal.out().println(terminal.style(Style.WARNING, contender + " has not ended " + missing + " of "
                        + report.instructions() + " instructions, which are left out; run the same command to go on"));
            }
        });
        terminal.out().println("answers in " + folder);
    }

    /** Kinds are named by the file of instructions, which may say anything. */
    private void print(ComparisonTable table) {
        Columns.print(terminal, table.header(), table.rows().stream().map(ComparisonPrinter::plain).toList());
    }

    private static List<String> plain(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        cells.set(0, Plain.line(row.getFirst()));
        return cells;
    }

    private static JsonNode document(ComparisonReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            report.writeTo(bytes);
            return new JsonMapper().readTree(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be written and read", e);
        }
    }
}
