package dev.toolwright.toolmaker.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fenced blocks of a reply, in order. A block that is not closed ends with the reply or where the next one begins; a reply
 * without any fence whose lines are code is one block.
 */
final class CodeBlocks {

    private static final Pattern FENCE = Pattern.compile("^(\\s*)(`{3,}|~{3,})[ \\t]*([\\w+.#-]*)[^`]*$");
    private static final Pattern CODE = Pattern.compile("^(?:(?:async )?def \\w+\\(|class \\w+|import \\w|from [\\w.]+ import |@\\w).*");
    private static final Pattern PROSE = Pattern.compile("^[A-Z][a-z']+,? (?![=(+*/-])[\\w`'].*");

    private final List<CodeBlock> blocks = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private String fence = "";
    private String indent = "";
    private String language = "";

    private CodeBlocks() {}

    /** All of them, whatever their language. */
    static List<CodeBlock> of(String reply) {
        CodeBlocks reading = new CodeBlocks();
        reply.lines().forEach(reading::line);
        reading.close();
        return reading.blocks.isEmpty() ? unfenced(reply) : List.copyOf(reading.blocks);
    }

    /** Those in Python; if no fence says so, those without a language that look like it. */
    static List<CodeBlock> python(String reply) {
        List<CodeBlock> tagged = of(reply).stream().filter(CodeBlock::isPython).toList();
        return tagged.isEmpty() ? of(reply).stream().filter(CodeBlock::mayBePython).toList() : tagged;
    }

    private void line(String line) {
        Matcher found = FENCE.matcher(line);
        if (fence.isEmpty()) {
            if (found.matches()) {
                open(found);
            } else {
                before.append(line).append('\n');
            }
        } else if (line.strip().startsWith(fence) && line.strip().chars().allMatch(c -> c == fence.charAt(0))) {
            close();
        } else if (found.matches() && !found.group(3).isEmpty()) {
            // no line of Python begins so: this block was not closed, or is a frame around others
            close();
            open(found);
        } else {
            code.append(line.startsWith(indent) ? line.substring(indent.length()) : line).append('\n');
        }
    }

    private void open(Matcher found) {
        indent = found.group(1);
        fence = found.group(2);
        language = found.group(3);
    }

    private void close() {
        if (!fence.isEmpty() && !code.toString().isBlank()) {
            blocks.add(new CodeBlock(language, code.toString(), before.toString()));
            before.setLength(0);
        }
        code.setLength(0);
        fence = "";
    }

    private static List<CodeBlock> unfenced(String reply) {
        List<String> lines = reply.lines().dropWhile(line -> !CODE.matcher(line).matches()).toList();
        List<String> code = lines.stream().takeWhile(line -> !PROSE.matcher(line).matches()).toList();
        if (code.isEmpty()) {
            return List.of();
        }
        String prose = reply.lines().takeWhile(line -> !CODE.matcher(line).matches()).collect(Collectors.joining("\n"));
        return List.of(new CodeBlock("", String.join("\n", code) + "\n", prose));
    }
}
