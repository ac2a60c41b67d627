package dev.toolwright.toolmaker.prompt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The templates of making and serving. A word in braces, {@code {examples}}, is a placeholder; in doubled braces, {@code {{examples}}},
 * it stands for itself in single ones. Immutable.
 */
public final class Prompts {

    private static final Pattern BRACED = Pattern.compile("\\{\\{([a-z_]+)}}|\\{([a-z_]+)}");

    private final Map<Template, String> texts;

    /** @throws PromptException if a template has a placeholder that nothing fills, or lacks its own */
    Prompts(Map<Template, String> texts) {
        this.texts = new EnumMap<>(texts);
        texts.forEach(Prompts::check);
    }

    /** Those that come with this library. */
    public static Prompts defaults() {
        return new Prompts(PromptFiles.own());
    }

    /**
     * Ours, but for those that the folder has.
     *
     * @throws PromptException if there is no such folder, or a file in it is no template of ours or can't be used as one
     */
    public static Prompts of(Path folder) {
        return new Prompts(PromptFiles.in(folder));
    }

    /** @param values for each placeholder; they are put in as they are, braces and all */
    public String fill(Template template, Map<String, String> values) {
        return BRACED.matcher(text(template)).replaceAll(braced -> Matcher.quoteReplacement(filled(braced, values)));
    }

    /** SHA-256 of the templates that a tool is made with, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((template, text) -> {
                if (!template.ofMaking()) {
                    return;
                }
                digest.update(template.file().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A template as it stands. */
    public String text(Template template) {
        String text = texts.get(template);
        if (text == null) {
            throw new IllegalStateException("there is no " + template.file());
        }
        return text;
    }

    private static String filled(MatchResult braced, Map<String, String> values) {
        String literal = braced.group(1);
        if (literal != null) {
            return "{" + literal + "}";
        }
        String value = values.get(braced.group(2));
        if (value == null) {
            throw new IllegalArgumentException("nothing was given for {" + braced.group(2) + "}");
        }
        return value;
    }

    private static void check(Template template, String text) {
        List<String> used = BRACED.matcher(text).results().map(braced -> braced.group(2)).filter(name -> name != null).toList();
        for (String name : used) {
            if (!template.placeholders().contains(name)) {
                throw new PromptException(template.file() + " has a placeholder {" + name + "} that nothing fills; known: "
                        + braces(template.placeholders()) + "; write {{" + name + "}} for the word in braces");
            }
        }
        String needed = template.placeholders().getFirst();
        if (!used.contains(needed)) {
            throw new PromptException(template.file() + " lacks {" + needed + "}, without which the model can't know what to do");
        }
    }

    private static String braces(List<String> names) {
        return "{" + String.join("}, {", names) + "}";
    }
}
