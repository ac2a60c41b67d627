package dev.toolwright.models.offline.plan;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says why a call is made, for the tree. */
final class Thoughts {

    private static final int LONGEST = 80;

    private Thoughts() {}

    static String call(Request request, Progress progress, int requests, Prospect prospect, boolean target) {
        String part = requests == 1 ? "" : " (%d of %d)".formatted(progress.current() + 1, requests);
        String again = progress.failures().isEmpty() ? "" : "The last call failed: " + clip(progress.failures().getLast().outcome().message()) + " ";
        String role = target ? "fits best" : "may find what is missing";
        return "%sAsked%s: “%s”. %s %s (%s)%s.".formatted(
                again, part, clip(request.text()), prospect.tool().name(), role,
                String.format(Locale.ROOT, "%.2f", prospect.score()), given(prospect));
    }

    static String stuck(Request request, Progress progress) {
        if (!progress.failures().isEmpty()) {
            return "“%s” cannot be served: %s".formatted(clip(request.text()), clip(progress.failures().getLast().outcome().message()));
        }
        return "No function offered fits “%s”, or something it needs is not said.".formatted(clip(request.text()));
    }

    private static String given(Prospect prospect) {
        if (prospect.filling().arguments().isEmpty()) {
            return "";
        }
        return prospect.filling().arguments().properties().stream()
                .map(field -> field.getKey() + " = " + clip(field.getValue().isTextual() ? field.getValue().asText() : field.getValue().toString()))
                .collect(Collectors.joining(", ", ", with ", ""));
    }

    private static String clip(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
