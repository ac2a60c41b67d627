package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.rank.training.LabelledInstruction;
import java.util.List;

/** What was wanted and what was found, in trec_eval's formats: a line each, values parted by blanks. */
public final class TrecFiles {

    private TrecFiles() {}

    /** {@code query 0 document relevance}. */
    public static String qrels(List<Task> tasks) {
        StringBuilder lines = new StringBuilder();
        for (Task task : tasks) {
            task.relevance().keySet().stream().sorted().forEach(tool ->
                    lines.append(id(task.instruction())).append(" 0 ").append(tool).append(" 1\n"));
        }
        return lines.toString();
    }

    /** {@code query Q0 document place score run}. The score falls with the place, as trec_eval goes by scores alone. */
    public static String run(String name, List<Outcome> outcomes) {
        StringBuilder lines = new StringBuilder();
        for (Outcome outcome : outcomes) {
            List<String> found = outcome.names();
            for (int i = 0; i < found.size(); i++) {
                lines.append(id(outcome.task().instruction())).append(" Q0 ").append(found.get(i))
                        .append(' ').append(i + 1).append(' ').append(found.size() - i)
                        .append(' ').append(name).append('\n');
            }
        }
        return lines.toString();
    }

    private static String id(LabelledInstruction instruction) {
        return instruction.id().replaceAll(",? query ", ":").replaceAll("\\s", "_");
    }
}
