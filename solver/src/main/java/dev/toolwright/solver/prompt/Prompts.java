package dev.toolwright.solver.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What is said to a model besides the instruction. Braced names are filled in: {@code {providers}}, {@code {instruction}},
 * {@code {candidates}}.
 *
 * @param system how to work, and who offers the tools
 * @param user hands over the instruction
 * @param diversity asks for another step than those tried already
 * @param finish describes the closing tool
 * @param finalAnswer describes its answer
 */
public record Prompts(String system, String user, String diversity, String finish, String finalAnswer) {

    private static final Prompts DEFAULTS = new Prompts(
            read("system"),
            read("user"),
            read("diversity"),
            read("finish").strip(),
            read("final-answer").strip());

    /** Those that come with this library. */
    public static Prompts defaults() {
        return DEFAULTS;
    }

    public Prompts withSystem(String template) {
        return new Prompts(template, user, diversity, finish, finalAnswer);
    }

    private static String read(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the prompt " + name + ".txt out of the program", e);
        }
    }
}
