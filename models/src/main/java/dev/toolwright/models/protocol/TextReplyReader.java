package dev.toolwright.models.protocol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one reply, part by part. */
final class TextReplyReader {

    /** What reasoning models think aloud is not part of the reply. */
    private static final Pattern THINKING = Pattern.compile("(?is)<think(ing)?>.*?(</think(ing)?>|$)");

    /** {@code name({...})}, {@code name[...]} or {@code name {...}}, all in the action's line. */
    private static final Pattern NAME_WITH_INPUT = Pattern.compile("(?s)^([A-Za-z0-9_.-]+)\\s*[(\\[]?\\s*(\\{.*)$");

    private static final Pattern DECORATION = Pattern.compile("^[\\s`'\"*\\[<]+|[\\s`'\"*\\]>.:,;()]+$");

    private final List<String> thoughts = new ArrayList<>();
    private final List<WrittenCall> calls = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private @Nullable String answer;
    private @Nullable String action;

    TextReply read(String reply) {
        String text = THINKING.matcher(reply).replaceAll("").strip();
        List<Section> sections = Section.of(text);
        if (sections.stream().map(Section::label).noneMatch(Label.ACTION::equals)) {
            Optional<WrittenCall> alone = JsonCall.find(text, findings);
            if (alone.isPresent()) {
                return new TextReply(
                        JsonCall.before(text), List.of(alone.get()), Optional.empty(), List.copyOf(findings));
            }
        }
        for (Section section : sections) {
            if (section.label() == Label.OBSERVATION) {
                findings.add(Finding.INVENTED_OBSERVATION);
                break;
            }
            take(section);
        }
        endAction();
        @Nullable String thought = thoughts.isEmpty() ? null : String.join("\n", thoughts);
        return new TextReply(thought, calls, Optional.ofNullable(answer), List.copyOf(findings));
    }

    private void take(Section section) {
        switch (section.label()) {
            case THOUGHT -> thoughts.add(section.text());
            case ACTION -> beginAction(section.text());
            case INPUT -> input(section.text());
            case FINAL_ANSWER -> answer(section.text());
            case OBSERVATION -> throw new IllegalStateException("reading ends before an observation");
        }
    }

    private void beginAction(String text) {
        endAction();
        Matcher both = NAME_WITH_INPUT.matcher(text);
        if (both.matches()) {
            calls.add(new WrittenCall(both.group(1), Arguments.read(both.group(2), findings)));
        } else {
            action = name(text);
        }
    }

    private static String name(String text) {
        String line = text.lines().findFirst().orElse("");
        return DECORATION.matcher(line).replaceAll("");
    }

    private void input(String text) {
        if (action == null) {
            findings.add(Finding.INPUT_WITHOUT_ACTION);
            thoughts.add(text);
        } else {
            calls.add(new WrittenCall(action, Arguments.read(text, findings)));
            action = null;
        }
    }

    private void answer(String text) {
        endAction();
        answer = answer == null ? text : answer + "\n" + text;
    }

    /** An action that no input followed. "None" is what models write when they want no tool. */
    private void endAction() {
        if (action != null && !action.isEmpty() && !action.equalsIgnoreCase("none")) {
            findings.add(Finding.MISSING_INPUT);
            calls.add(new WrittenCall(action, "{}"));
        }
        action = null;
    }
}
