package dev.toolwright.solver.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a template in, in one pass: what is filled in may hold braces itself. */
final class Fill {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Fill() {}

    /** @param namesAndValues a name and its value in turn; other braces stay as they are */
    static String in(String template, String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return NAME.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
