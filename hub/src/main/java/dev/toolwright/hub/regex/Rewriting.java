package dev.toolwright.hub.regex;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.List;

/** Making other text by an expression. */
final class Rewriting {

    private static final int LONGEST_RESULT = 200_000;

    private Rewriting() {}

    static ApiOperation<ReplaceInput, Replaced> replacing() {
        return ApiOperation.post("/replace", "regexReplace", ReplaceInput.class, Replaced.class, i -> replace(i.wish()))
                .describedAs(
                        "Replace the matches of a regular expression in a text",
                        "Puts a replacement in place of all matches, or only the first. In the replacement $1 stands for the first "
                                + "group, ${name} for a named one, \\$ for a dollar sign. The result has at most 200000 characters.")
                .failsWith(422, "The pattern or replacement is not valid, takes too many steps, or the result is too long.");
    }

    static ApiOperation<SplitInput, Parts> splitting() {
        return ApiOperation.post("/split", "regexSplit", SplitInput.class, Parts.class, i -> split(i.wish()))
                .describedAs(
                        "Split a text at the matches of a regular expression",
                        "Cuts a text wherever the pattern matches and lists the parts between, empty ones included unless "
                                + "skip_empty is true. Example: at [,;] the text a,b;;c gives a, b, an empty part, c.")
                .failsWith(422, "The pattern is not valid or takes too many steps.");
    }

    static ApiOperation<EscapeInput, Escaped> escaping() {
        return ApiOperation.get("/escape", "regexEscape", EscapeInput.class, Escaped.class,
                        input -> new Escaped(input.text().replaceAll("[\\\\.\\[\\]{}()*+?^$|#-]", "\\\\$0")))
                .describedAs(
                        "Escape a text so that a regular expression takes it literally",
                        "Puts a backslash before each character that has a meaning in regular expressions. Example: 1+1=2? becomes "
                                + "1\\+1=2\\?.");
    }

    private static Replaced replace(ReplaceWish wish) {
        Expression expression = Expression.compile(wish.pattern(), wish.flags());
        try {
            return expression.on(wish.text(), matcher -> {
                StringBuilder result = new StringBuilder();
                int count = 0;
                while ((count == 0 || !wish.firstOnly()) && matcher.find()) {
                    matcher.appendReplacement(result, wish.replacement());
                    count++;
                    if (result.length() > LONGEST_RESULT) {
                        throw ApiProblem.unprocessable("The result is longer than " + LONGEST_RESULT + " characters.");
                    }
                }
                return new Replaced(matcher.appendTail(result).toString(), count);
            });
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ApiProblem.unprocessable("The replacement is not valid: " + e.getMessage() + ".");
        }
    }

    private static Parts split(SplitWish wish) {
        return Expression.compile(wish.pattern(), wish.flags()).on(wish.text(), matcher -> {
            List<String> parts = new ArrayList<>();
            int start = 0;
            while (matcher.find()) {
                if (matcher.end() > 0) {
                    parts.add(wish.text().substring(start, matcher.start()));
                    start = matcher.end();
                }
            }
            parts.add(wish.text().substring(start));
            return new Parts(parts.stream().filter(part -> !wish.skipEmpty() || !part.isEmpty()).toList());
        });
    }

    record ReplaceInput(@Body @Doc("The pattern, the text and the replacement.") ReplaceWish wish) {}

    record ReplaceWish(
            @Doc(value = "The regular expression.", example = "(\\w+) (\\w+)", minSize = 1, maxSize = Expression.LONGEST_PATTERN)
                    String pattern,
            @Doc(value = "The text to change.", example = "Ada Lovelace", maxSize = Expression.LONGEST_TEXT) String text,
            @Doc(value = "What to put in place of each match.", example = "$2, $1", maxSize = 1000) String replacement,
            @Doc(value = "Whether only the first match is replaced.", defaultValue = "false") boolean firstOnly,
            @Doc(value = Flag.DOC, defaultValue = "[]", maxSize = 5) List<Flag> flags) {}

    record Replaced(
            @Doc(value = "The changed text.", example = "Lovelace, Ada") String text,
            @Doc(value = "Number of replacements made.", example = "1") int replacements) {}

    record SplitInput(@Body @Doc("The pattern and the text.") SplitWish wish) {}

    record SplitWish(
            @Doc(value = "The regular expression to cut at.", example = "[,;]", minSize = 1, maxSize = Expression.LONGEST_PATTERN)
                    String pattern,
            @Doc(value = "The text to cut.", example = "a,b;;c", maxSize = Expression.LONGEST_TEXT) String text,
            @Doc(value = "Whether empty parts are left out.", defaultValue = "false") boolean skipEmpty,
            @Doc(value = Flag.DOC, defaultValue = "[]", maxSize = 5) List<Flag> flags) {}

    record Parts(@Doc(value = "The parts in order.", example = "[\"a\",\"b\",\"\",\"c\"]") List<String> parts) {}

    record EscapeInput(@Doc(value = "The text.", example = "1+1=2?", maxSize = 1000) String text) {}

    record Escaped(@Doc(value = "A pattern that matches the text and nothing else.", example = "1\\+1=2\\?") String pattern) {}
}
