package dev.toolwright.toolmaker.example;

import java.util.List;
import java.util.stream.Collectors;

/** A file of examples has lines that are none. The message is one line: which file, which lines, what was expected. */
public final class ExampleFileException extends RuntimeException {

    private static final int TOLD = 5;

    private final String source;
    private final List<Problem> problems;

    ExampleFileException(String source, List<Problem> problems) {
        super(source + ", " + told(problems) + "; expected {\"question\": \"…\", \"answer\": \"…\"} for each example");
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong with one example.
     *
     * @param line where it begins; the first is 1
     */
    public record Problem(int line, String what) {

        @Override
        public String toString() {
            return "line " + line + ": " + what;
        }
    }

    public String source() {
        return source;
    }

    /** All of them, in the file's order; the message tells the first few. */
    public List<Problem> problems() {
        return problems;
    }

    private static String told(List<Problem> problems) {
        String first = problems.stream().limit(TOLD).map(Problem::toString).collect(Collectors.joining("; "));
        return problems.size() <= TOLD ? first : first + "; and " + (problems.size() - TOLD) + " more";
    }
}
