package dev.toolwright.catalog.toolbench;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How ToolBench turns names into identifiers; the rules are those of its reference implementation. */
public final class ToolBenchNames {

    static final int MAX_FUNCTION = 64;

    private static final Pattern ILLEGAL = Pattern.compile("[^a-zA-Z0-9_^\\u4e00-\\u9fa5]");
    private static final Pattern RUN = Pattern.compile("_+");
    private static final Pattern EDGES = Pattern.compile("^_+|_+$");
    private static final Set<String> KEYWORDS = Set.of("from", "class", "return", "false", "true", "id", "and");

    private ToolBenchNames() {}

    /** The file name of a tool, and the first half of every other name: legal characters only, in lower case. */
    public static String standard(String name) {
        String legal = RUN.matcher(ILLEGAL.matcher(name).replaceAll("_")).replaceAll("_");
        String bare = EDGES.matcher(legal).replaceAll("").toLowerCase(Locale.ROOT);
        boolean digit = !bare.isEmpty() && bare.charAt(0) >= '0' && bare.charAt(0) <= '9';
        return digit ? "get_" + bare : bare;
    }

    /** The name of an API or a parameter: words that a program could not use are dodged. */
    public static String identifier(String name) {
        String standard = standard(name);
        return KEYWORDS.contains(standard) ? "is_" + standard : standard;
    }

    /** The function that stands for an API; long names lose their beginning. */
    public static String function(String apiName, String toolFile) {
        String full = identifier(apiName) + "_for_" + toolFile;
        return full.substring(Math.max(0, full.length() - MAX_FUNCTION));
    }
}
