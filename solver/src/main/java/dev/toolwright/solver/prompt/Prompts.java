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
 * @param findTools describes the tool that finds tools
 * @param need describes its argument
 * @param compare asks which of two paths, {@code {first}} and {@code {second}}, is better
 * @param value asks how good a path, {@code {path}}, is
 * @param vote asks which of several paths, {@code {paths}}, is best
 */
public record Prompts(
        String system,
        String user,
        String diversity,
        String finish,
        String finalAnswer,
        String findTools,
        String need,
        String compare,
        String value,
        String vote) {

    private static final Prompts DEFAULTS = new Prompts(
            read("system"),
            read("user"),
            read("diversity"),
            read("finish").strip(),
            read("final-answer").strip(),
            read("find-tools").strip(),
            read("need").strip(),
            read("compare"),
            read("value"),
            read("vote"));

    /** Those that come with this library. */
    public static Prompts defaults() {
        return DEFAULTS;
    }

    public Prompts withSystem(String template) {
        return new Prompts(
                template, user, diversity, finish, finalAnswer, findTools, need, compare, value, vote);
    }

    private static String read(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the prompt " + name + ".txt out of the program", e);
        }
    }
}
