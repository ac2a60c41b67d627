package dev.toolwright.cli.session;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.rank.training.Part;
import dev.toolwright.catalog.rank.training.TrainingSet;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.eval.retrieval.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Instructions whose relevant tools are known. What is wrong with them is said on standard error.
 *
 * @param path a file or a folder, as it was named
 */
public record LabelledInput(Surroundings surroundings, Path path) {

    /** @throws CommandFailure if they cannot be read */
    public TrainingSet read(Part part) {
        try {
            TrainingSet set = TrainingSet.read(surroundings.folder().resolve(path), part);
            set.findings().forEach(this::tell);
            return set;
        } catch (IOException e) {
            throw CommandFailure.failed("cannot read instructions: " + e.getMessage());
        }
    }

    /**
     * What is to be found for them; those of which the catalogue has no tool are left out.
     *
     * @param every only each so-manyth
     * @param purpose what they are for, as in "nothing to measure"
     * @throws CommandFailure if all are left out
     */
    public List<Task> tasks(TrainingSet set, int every, Catalog catalog, String purpose) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < set.instructions().size(); i += every) {
            Task task = Task.of(set.instructions().get(i), catalog::find);
            if (task.wanted().isEmpty()) {
                tell(task.instruction().id() + ": none of its relevant tools is in the catalogue; left out");
            } else {
                tasks.add(task);
            }
        }
        if (tasks.isEmpty()) {
            throw CommandFailure.failed(path + ": there is nothing to " + purpose
                    + ": none of the relevant tools is in the catalogue; bring them with 'toolwright catalog import' first");
        }
        return tasks;
    }

    private void tell(String finding) {
        surroundings.terminal().err().println("toolwright: " + Plain.line(finding));
    }
}
