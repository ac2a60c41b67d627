package dev.toolwright.toolmaker.reply;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code in a reply.
 *
 * @param language as the fence says, may be empty
 * @param code without fences
 * @param before the prose between the block before, or the beginning, and this one
 */
record CodeBlock(String language, String code, String before) {

    private static final Set<String> PYTHON = Set.of("python", "py", "python3", "ipython", "ipython3");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?m)^\\s*(?:(?:async )?def \\w+\\(.*|class \\w+.*:|import \\w.*|from [\\w.]+ import .*|assert .+|[\\w., ]+ = \\S.*)$");
    private static final Pattern CONSOLE = Pattern.compile("\\A\\s*>>>");

    /** Whether the fence says that it is Python. */
    boolean isPython() {
        return PYTHON.contains(language.toLowerCase(Locale.ROOT).replaceFirst("\\.\\d+$", "")) && !isConsole();
    }

    /** Whether the fence says nothing and the code looks like Python. */
    boolean mayBePython() {
        return language.isEmpty() && !isConsole() && STATEMENT.matcher(code).find();
    }

    /** Whether it defines one of these functions, or all of it at the outermost level. */
    boolean defines(Iterable<String> functions) {
        for (String function : functions) {
            if (Pattern.compile("(?m)^(?:async )?def " + Pattern.quote(function) + "\\s*\\(").matcher(code).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isConsole() {
        return CONSOLE.matcher(code).find();
    }
}
