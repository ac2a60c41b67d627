package dev.toolwright.toolmaker.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.sandbox.python.PythonSource;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A made tool as Python modules: its code as it was verified, what calls it, and its examples as tests. */
final class PythonFolder {

    private static final int LONGEST_DESCRIPTION = 1000;
    private static final String READS_NOTHING = "def parse(question):\n    return None\n";
    private static final String AS_TEXT = "def format(value):\n    return str(value)\n";

    private PythonFolder() {}

    static Map<String, String> of(MadeTool tool) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", Provenance.readMe(tool));
        files.putAll(modules(tool));
        files.put("__init__.py", "from .tool import NotForThisTool, answer, call\n\n"
                + "__all__ = [\"NotForThisTool\", \"answer\", \"call\"]\n");
        files.put("test_tool.py", PythonSource.beside(PythonFolder.class, "test_tool.py")
                .replace("@reads@", tool.compiled().isPresent() ? "True" : "False"));
        files.put("examples.jsonl", examples(tool));
        return files;
    }

    /** What answers questions: no tests, no examples. */
    static Map<String, String> modules(MadeTool tool) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tool.py", PythonSource.beside(PythonFolder.class, "tool.py")
                .replace("@name@", literal(tool.name()))
                .replace("@function@", literal(tool.wrapped().function()))
                .replace("@description@", literal(OneLine.of(tool.description(), LONGEST_DESCRIPTION))));
        files.put("function.py", ended(tool.wrapped().source()));
        files.put("parsing.py", ended(tool.compiled().map(Compiled::parse).orElse(READS_NOTHING)));
        files.put("formatting.py", ended(tool.compiled().map(Compiled::format).orElse(AS_TEXT)));
        return files;
    }

    /** A name that Python can import. */
    static String name(MadeTool tool) {
        String name = tool.name().replace('-', '_');
        return Character.isDigit(name.charAt(0)) ? "tool_" + name : name;
    }

    /** All of them in the form that making reads; where no code reads questions, with the solutions that were verified. */
    private static String examples(MadeTool tool) {
        Map<String, String> solutions = tool.compiled().isPresent()
                ? Map.of()
                : tool.wrapped().useCases().stream()
                        .collect(Collectors.toMap(UseCase::question, UseCase::snippet, (first, second) -> first));
        StringBuilder lines = new StringBuilder();
        for (Example example : tool.examples().all()) {
            ObjectNode line = JsonNodeFactory.instance.objectNode()
                    .put("question", example.question())
                    .put("answer", example.answer());
            if (solutions.containsKey(example.question())) {
                line.put("solution", solutions.get(example.question()));
            }
            lines.append(line).append('\n');
        }
        return lines.toString();
    }

    private static String literal(String text) {
        return new PythonValue.Text(text).literal();
    }

    private static String ended(String source) {
        return source.endsWith("\n") ? source : source + "\n";
    }
}
