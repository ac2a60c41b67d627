package dev.toolwright.models;

import dev.toolwright.chat.Role;
import java.util.Optional;

/**
 * Who plays a role, and whether it answers.
 *
 * @param model as in {@code openai:gpt-4o}
 * @param where the server's address, a file, or {@code in this process}
 * @param problem why it does not answer, one line; empty if it does
 */
public record ModelStatus(Role role, String model, String where, Optional<String> problem) {

    public boolean answers() {
        return problem.isEmpty();
    }
}
