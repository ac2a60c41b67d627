package dev.toolwright.hub.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** Differences by line, as {@code diff -u} writes them. */
final class LineDiff {

    static final int LONGEST = 50_000;

    private static final int MOST_LINES = 1000;

    private LineDiff() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/unified", "unifiedDiff", Input.class, Output.class, i -> answer(i.texts()))
                .describedAs(
                        "Make a unified diff of two texts",
                        "Compares two texts line by line and writes the difference in the unified form of diff -u and version "
                                + "control, with the number of lines added and removed. At most 1000 lines each.")
                .failsWith(422, "A text has more than 1000 lines.");
    }

    /** @throws ApiProblem with status 422, if there are too many */
    static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw ApiProblem.unprocessable("A text may have at most " + MOST_LINES + " lines, not " + lines.size() + ".");
        }
        return lines;
    }

    private static Output answer(Texts texts) {
        List<String> before = lines(texts.before());
        Patch<String> patch = DiffUtils.diff(before, lines(texts.after()));
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                texts.beforeName(), texts.afterName(), before, patch, texts.context());
        int added = patch.getDeltas().stream().mapToInt(delta -> delta.getTarget().size()).sum();
        int removed = patch.getDeltas().stream().mapToInt(delta -> delta.getSource().size()).sum();
        return new Output(String.join("\n", diff), added, removed, patch.getDeltas().isEmpty());
    }

    record Input(@Body @Doc("The two texts.") Texts texts) {}

    record Texts(
            @Doc(value = "The text before.", example = "one\ntwo\nthree", maxSize = LONGEST) String before,
            @Doc(value = "The text after.", example = "one\n2\nthree", maxSize = LONGEST) String after,
            @Doc(value = "Name of the text before, for the diff's head.", defaultValue = "before", maxSize = 200) String beforeName,
            @Doc(value = "Name of the text after, for the diff's head.", defaultValue = "after", maxSize = 200) String afterName,
            @Doc(value = "Unchanged lines shown round each change.", defaultValue = "3", min = 0, max = 100) int context) {}

    record Output(
            @Doc(value = "The unified diff; empty if the texts are equal.",
                    example = "--- before\n+++ after\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three")
                    String diff,
            @Doc(value = "Lines added; a changed line counts as removed and added.", example = "1") int added,
            @Doc(value = "Lines removed.", example = "1") int removed,
            @Doc(value = "Whether the texts have the same lines.", example = "false") boolean equal) {}
}
