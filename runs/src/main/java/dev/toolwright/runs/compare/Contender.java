package dev.toolwright.runs.compare;

import dev.toolwright.runs.InstructionSolver;
import java.util.regex.Pattern;

/**
 * One of those that are compared.
 *
 * @param name as in tables, and of the folder of its answers: lower-case letters, digits and {@code @ _ . -}
 * @param solver what it does with an instruction
 */
public record Contender(String name, InstructionSolver solver) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9@_.-]{0,79}");

    public Contender {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' can't name a folder of answers: lower-case letters, digits and @ _ . -");
        }
    }
}
