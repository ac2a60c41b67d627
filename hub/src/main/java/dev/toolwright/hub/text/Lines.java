package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Text cut to a width or a length. */
final class Lines {

    private Lines() {}

    static ApiOperation<WrapInput, Wrapped> wrapping() {
        return ApiOperation.post("/wrap", "wrapText", WrapInput.class, Wrapped.class, i -> wrap(i.wish()))
                .describedAs(
                        "Wrap a text into lines of at most so many characters",
                        "Breaks a text at spaces so that no line is longer than the width; line breaks of the text are kept. "
                                + "A word longer than the width is cut if break_words is true, else it gets a line of its own.");
    }

    static ApiOperation<TruncateInput, Truncated> truncating() {
        return ApiOperation.post("/truncate", "truncateText", TruncateInput.class, Truncated.class, i -> truncate(i.wish()))
                .describedAs(
                        "Shorten a text to a number of characters, with an ellipsis",
                        "Cuts a text so that it has at most max_length characters, the ellipsis included, at the end of a word "
                                + "if there is one. A text that is short enough comes back unchanged.")
                .failsWith(422, "The ellipsis alone is longer than max_length.");
    }

    private static Wrapped wrap(WrapWish wish) {
        List<String> lines = wish.text().lines()
                .flatMap(line -> WordUtils.wrap(line, wish.width(), "\n", wish.breakWords()).lines())
                .toList();
        return new Wrapped(String.join("\n", lines), lines.size());
    }

    private static Truncated truncate(TruncateWish wish) {
        int room = wish.maxLength() - wish.ellipsis().length();
        if (room < 0) {
            throw ApiProblem.unprocessable("The ellipsis alone is longer than " + wish.maxLength() + " characters.");
        }
        if (wish.text().length() <= wish.maxLength()) {
            return new Truncated(wish.text(), false);
        }
        int end = Character.isLowSurrogate(wish.text().charAt(room)) ? room - 1 : room;
        boolean atBorder = Character.isWhitespace(wish.text().charAt(end));
        String head = wish.text().substring(0, end);
        int space = head.lastIndexOf(' ');
        String cut = !atBorder && space > 0 ? head.substring(0, space) : head;
        return new Truncated(cut.stripTrailing() + wish.ellipsis(), true);
    }

    record WrapInput(@Body @Doc("The text and the width.") WrapWish wish) {}

    record WrapWish(
            @Doc(value = "The text.", example = "The quick brown fox jumps over the lazy dog", maxSize = Text.LONGEST) String text,
            @Doc(value = "Most characters of a line.", defaultValue = "80", example = "20", min = 1, max = 1000) int width,
            @Doc(value = "Whether words longer than the width are cut.", defaultValue = "false") boolean breakWords) {}

    record Wrapped(
            @Doc(value = "The wrapped text.", example = "The quick brown fox\njumps over the lazy\ndog") String text,
            @Doc(value = "Number of lines.", example = "3") int lines) {}

    record TruncateInput(@Body @Doc("The text and the length.") TruncateWish wish) {}

    record TruncateWish(
            @Doc(value = "The text.", example = "The quick brown fox", maxSize = Text.LONGEST) String text,
            @Doc(value = "Most characters of the result.", example = "12", min = 1, max = Text.LONGEST) int maxLength,
            @Doc(value = "What stands for the part cut off.", defaultValue = "…", maxSize = 20) String ellipsis) {}

    record Truncated(
            @Doc(value = "The shortened text.", example = "The quick…") String text,
            @Doc(value = "Whether something was cut off.", example = "true") boolean truncated) {}
}
