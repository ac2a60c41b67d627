package dev.toolwright.hub.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Differences by word. */
final class WordDiff {

    private static final int MOST_WORDS = 1000;

    private WordDiff() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/words", "wordDiff", Input.class, Output.class, i -> answer(i.texts()))
                .describedAs(
                        "Show word by word how two texts differ",
                        "Lists the parts of two texts in order: words that are equal, that were inserted and that were deleted. Joined "
                                + "with spaces, equal and deleted parts are the text before, equal and inserted the text after.")
                .failsWith(422, "A text has more than 1000 words.");
    }

    private static Output answer(Texts texts) {
        Patch<String> patch = DiffUtils.diff(words(texts.before()), words(texts.after()), true);
        List<Part> parts = patch.getDeltas().stream().flatMap(WordDiff::parts).filter(part -> !part.text().isEmpty()).toList();
        return new Output(parts, parts.stream().allMatch(part -> part.kind() == Kind.EQUAL));
    }

    private static Stream<Part> parts(AbstractDelta<String> delta) {
        String before = String.join(" ", delta.getSource().getLines());
        String after = String.join(" ", delta.getTarget().getLines());
        return switch (delta.getType()) {
            case EQUAL -> Stream.of(new Part(Kind.EQUAL, before));
            case DELETE, INSERT, CHANGE -> Stream.of(new Part(Kind.DELETED, before), new Part(Kind.INSERTED, after));
        };
    }

    private static List<String> words(String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.size() > MOST_WORDS) {
            throw ApiProblem.unprocessable("A text may have at most " + MOST_WORDS + " words, not " + words.size() + ".");
        }
        return words;
    }

    enum Kind {
        EQUAL,
        DELETED,
        INSERTED
    }

    record Input(@Body @Doc("The two texts.") Texts texts) {}

    record Texts(
            @Doc(value = "The text before.", example = "the quick brown fox", maxSize = LineDiff.LONGEST) String before,
            @Doc(value = "The text after.", example = "the slow brown fox", maxSize = LineDiff.LONGEST) String after) {}

    record Output(
            @Doc("The parts, in order.") List<Part> parts,
            @Doc(value = "Whether the texts have the same words.", example = "false") boolean equal) {}

    record Part(
            @Doc(value = "What became of the part.", example = "equal") Kind kind,
            @Doc(value = "Its words.", example = "brown fox") String text) {}
}
