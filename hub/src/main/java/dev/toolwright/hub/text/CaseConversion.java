package dev.toolwright.hub.text;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** Text in other cases, for people and for programs. */
final class CaseConversion {

    private CaseConversion() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/case", "convertCase", Input.class, Output.class,
                        i -> new Output(convert(i.change().text(), i.change().to()), i.change().to()))
                .describedAs(
                        "Change the case of a text, or make a slug or an identifier of it",
                        "Rewrites a text in upper, lower, title or sentence case, or joins its words as camel (helloWorld), "
                                + "pascal (HelloWorld), snake (hello_world), kebab (hello-world), constant (HELLO_WORLD) or "
                                + "slug: kebab with accents removed, only a-z, 0-9 and hyphens, for web addresses.");
    }

    static String convert(String text, Style style) {
        return switch (style) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case TITLE -> WordUtils.capitalizeFully(text);
            case SENTENCE -> sentence(text.toLowerCase(Locale.ROOT));
            case CAMEL -> WordUtils.uncapitalize(pascal(text));
            case PASCAL -> pascal(text);
            case SNAKE -> String.join("_", parts(text));
            case KEBAB -> String.join("-", parts(text));
            case CONSTANT -> String.join("_", parts(text)).toUpperCase(Locale.ROOT);
            case SLUG -> slug(text);
        };
    }

    private static String sentence(String lower) {
        StringBuilder text = new StringBuilder(lower);
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && Character.isLetterOrDigit(c)) {
                text.setCharAt(i, Character.toUpperCase(c));
                begins = false;
            } else if (c == '.' || c == '!' || c == '?') {
                begins = true;
            }
        }
        return text.toString();
    }

    private static String pascal(String text) {
        return parts(text).stream().map(WordUtils::capitalize).collect(Collectors.joining());
    }

    /** Words in small letters; a capital after a small letter begins a new one. */
    private static List<String> parts(String text) {
        String spaced = text.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ");
        return Arrays.stream(spaced.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String slug(String text) {
        String plain = text.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("æ", "ae").replace("Æ", "AE");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Arrays.stream(ascii.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").split("[^a-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    enum Style {
        UPPER,
        LOWER,
        TITLE,
        SENTENCE,
        CAMEL,
        PASCAL,
        SNAKE,
        KEBAB,
        CONSTANT,
        SLUG
    }

    record Input(@Body @Doc("The text and the case wanted.") Change change) {}

    record Change(
            @Doc(value = "The text.", example = "Crème brûlée for two", maxSize = Text.LONGEST) String text,
            @Doc(value = "The case wanted.", example = "slug") Style to) {}

    record Output(
            @Doc(value = "The text in the case wanted.", example = "creme-brulee-for-two") String text,
            @Doc(value = "The case, as asked.", example = "slug") Style to) {}
}
