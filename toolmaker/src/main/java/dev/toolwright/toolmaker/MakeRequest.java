package dev.toolwright.toolmaker;

import dev.toolwright.tool.Tool;
import dev.toolwright.toolmaker.example.Examples;
import java.util.Optional;

/**
 * What a tool is to be made of.
 *
 * @param name how it is to be called ({@link Tool#NAME}); if absent, the maker's function gives the name
 * @param examples what it learns from and is checked against
 */
public record MakeRequest(Optional<String> name, Examples examples) {

    public MakeRequest {
        name.filter(text -> !Tool.NAME.matcher(text).matches()).ifPresent(text -> {
            throw new IllegalArgumentException(
                    "'" + text + "' can't be a tool's name: expected 1 to 64 letters, digits, '_' and '-'");
        });
    }

    /** A tool that is named by its maker. */
    public static MakeRequest of(Examples examples) {
        return new MakeRequest(Optional.empty(), examples);
    }

    public MakeRequest withName(String given) {
        return new MakeRequest(Optional.of(given), examples);
    }
}
