package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.fill.Rejected;
import dev.toolwright.models.offline.transcript.Outcome;
import dev.toolwright.models.offline.transcript.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Learns from a refused call: which value was wrong, which argument is needed after all, which values are allowed. */
final class Mending {

    private static final Pattern NEEDED = Pattern.compile("(?i)\\b(?:required|missing|must (?:be given|not be (?:empty|null|blank))|is needed|absent)\\b");
    private static final Pattern ALLOWED = Pattern.compile("(?i)\\b(?:one of|allowed(?: values)?(?: are)?|either|expected|choose from|valid values(?: are)?)\\b[:\\s]*(.+)");
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}_./+-]+");

    Set<Rejected> rejected(Progress.Failure failure) {
        Set<Rejected> rejected = new HashSet<>();
        for (Outcome.Complaint complaint : failure.outcome().complaints()) {
            failure.step().arguments().findValues(complaint.field())
                    .forEach(value -> rejected.add(new Rejected(complaint.field(), value)));
        }
        if (failure.outcome().complaints().isEmpty()) {
            failure.step().arguments().properties().stream()
                    .filter(argument -> quoted(failure.outcome().message(), argument.getValue()))
                    .forEach(argument -> rejected.add(new Rejected(argument.getKey(), argument.getValue())));
        }
        return rejected;
    }

    /** Whether a message speaks of a value: "There is no unit 'kph'". */
    private static boolean quoted(String message, JsonNode value) {
        return value.isTextual() && Pattern.compile("['\"‘“`]" + Pattern.quote(value.asText()) + "['\"’”`]").matcher(message).find();
    }

    /** What a call that served its purpose was given: the next call of this tool is for something else. */
    Set<Rejected> used(Step step) {
        Set<Rejected> used = new HashSet<>();
        step.arguments().properties().forEach(argument -> used.add(new Rejected(argument.getKey(), argument.getValue())));
        return used;
    }

    /** The document as the failure corrects it. */
    ToolDocument amend(ToolDocument document, Progress.Failure failure) {
        List<Slot> slots = document.slots();
        for (Outcome.Complaint complaint : failure.outcome().complaints()) {
            slots = slots.stream().map(slot -> slot.name().equals(complaint.field()) ? amend(slot, complaint.detail()) : slot).toList();
        }
        return document.withSlots(slots);
    }

    private static Slot amend(Slot slot, String detail) {
        Slot needed = NEEDED.matcher(detail).find() ? slot.require() : slot;
        List<String> allowed = allowed(detail);
        return allowed.size() > 1 && slot.choices().isEmpty() ? needed.withChoices(allowed) : needed;
    }

    private static List<String> allowed(String detail) {
        Matcher matcher = ALLOWED.matcher(detail);
        List<String> values = new ArrayList<>();
        if (matcher.find() && matcher.group(1).contains(",")) {
            Matcher value = VALUE.matcher(matcher.group(1).replaceAll("\\b(?:and|or)\\b", ","));
            while (value.find()) {
                values.add(value.group().replaceFirst("\\.$", ""));
            }
        }
        return values;
    }
}
