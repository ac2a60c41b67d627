package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Brackets of four sorts, some of them still open; the answer closes them. */
final class DyckSequences implements QuestionKind {

    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    /** The published file writes spaces between the brackets, the published tools were made without; ours show both. */
    private static final int FORMS = 3;

    @Override
    public String name() {
        return "dyck_languages";
    }

    @Override
    public Example example(int number, Draw draw) {
        int length = draw.between(2, 40);
        List<String> written = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        while (written.size() < length || open.isEmpty()) {
            if (open.isEmpty() || draw.between(0, 99) < 55) {
                int sort = draw.between(0, OPENING.length() - 1);
                open.push(sort);
                written.add(OPENING.substring(sort, sort + 1));
            } else {
                written.add(closing(open.pop()));
            }
        }
        String space = number % FORMS == FORMS - 1 ? "" : " ";
        return new Example(
                "Complete the rest of the sequence, making sure that the parentheses are closed properly. Input: "
                        + String.join(space, written),
                String.join(space, open.stream().map(DyckSequences::closing).toList()));
    }

    private static String closing(int sort) {
        return CLOSING.substring(sort, sort + 1);
    }
}
