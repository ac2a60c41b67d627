package dev.toolwright.cli.session;

import dev.toolwright.catalog.rank.training.LabelledInstruction;
import dev.toolwright.catalog.rank.training.Part;
import dev.toolwright.catalog.rank.training.TrainingSet;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.terminal.Plain;
import java.io.IOException;
import java.nio.file.Path;

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

    /** Says that an instruction is of no use here. */
    public void leaveOut(LabelledInstruction instruction) {
        tell(instruction.id() + ": none of its relevant tools is in the catalogue; left out");
    }

    /** Where all were left out. */
    public CommandFailure nothingTo(String purpose) {
        return CommandFailure.failed(path + ": there is nothing to " + purpose + ": none of the relevant tools is in the catalogue; "
                + "bring them with 'toolwright catalog import' first");
    }

    private void tell(String finding) {
        surroundings.terminal().err().println("toolwright: " + Plain.line(finding));
    }
}
