package dev.toolwright.hub.diff;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** Applying a unified diff. */
final class PatchApplication {

    private PatchApplication() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/patch", "applyPatch", Input.class, Output.class, i -> answer(i.change()))
                .describedAs(
                        "Apply a unified diff to a text",
                        "Changes a text as a unified diff of one file says, as the program patch does, or takes the change back if "
                                + "reverse is true. The lines round each change must be as the diff shows them.")
                .failsWith(409, "The text is not as the diff expects it.")
                .failsWith(422, "The diff has no changes, or the text or diff has more than 1000 lines.");
    }

    private static Output answer(Change change) {
        List<String> text = LineDiff.lines(change.text());
        Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(LineDiff.lines(change.diff()));
        if (patch.getDeltas().isEmpty()) {
            throw ApiProblem.unprocessable("The diff has no changes; it must be in unified form, with lines that begin with @@.");
        }
        try {
            List<String> changed = change.reverse() ? reversed(patch, text) : patch.applyTo(text);
            return new Output(String.join("\n", changed), patch.getDeltas().size());
        } catch (PatchFailedException e) {
            throw ApiProblem.conflict("The text is not as the diff expects it: " + e.getMessage() + ".");
        }
    }

    /** The library takes a patch back without looking; making it again must give the same text. */
    private static List<String> reversed(Patch<String> patch, List<String> text) throws PatchFailedException {
        List<String> before = patch.restore(text);
        if (!patch.applyTo(before).equals(text)) {
            throw new PatchFailedException("the diff was not made to this text");
        }
        return before;
    }

    record Input(@Body @Doc("The text and the diff.") Change change) {}

    record Change(
            @Doc(value = "The text to change.", example = "one\ntwo\nthree", maxSize = LineDiff.LONGEST) String text,
            @Doc(value = "The unified diff.", maxSize = 2 * LineDiff.LONGEST,
                    example = "--- before\n+++ after\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three")
                    String diff,
            @Doc(value = "Whether the change is taken back.", defaultValue = "false") boolean reverse) {}

    record Output(
            @Doc(value = "The changed text.", example = "one\n2\nthree") String text,
            @Doc(value = "Number of places changed.", example = "1") int changes) {}
}
