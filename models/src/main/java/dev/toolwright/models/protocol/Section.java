package dev.toolwright.models.protocol;

import dev.toolwright.models.protocol.Label.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a reply.
 *
 * @param label what the part calls itself; text before the first label is a thought
 * @param text without white space around it
 */
record Section(Label label, String text) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Cuts a reply at its labels. Labels inside code fences or JSON strings on lines of their own are not expected. */
    static List<Section> of(String reply) {
        List<Section> sections = new ArrayList<>();
        Label label = Label.THOUGHT;
        StringBuilder text = new StringBuilder();
        for (String line : LINE_END.split(reply, -1)) {
            Optional<Labelled> next = Label.read(line);
            if (next.isPresent()) {
                add(sections, label, text);
                label = next.get().label();
                text = new StringBuilder(next.get().rest());
            } else {
                text.append('\n').append(line);
            }
        }
        add(sections, label, text);
        return sections;
    }

    private static void add(List<Section> sections, Label label, StringBuilder text) {
        String stripped = text.toString().strip();
        if (!stripped.isEmpty() || label != Label.THOUGHT) {
            sections.add(new Section(label, stripped));
        }
    }
}
