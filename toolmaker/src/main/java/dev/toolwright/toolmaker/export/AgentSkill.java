package dev.toolwright.toolmaker.export;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A made tool as an Agent Skill: {@code SKILL.md}, whose front matter says when an agent should read it, and the tool's Python
 * in {@code scripts}. The front matter's rules are the format's: a name of up to 64 lower case letters, digits and hyphens, a
 * description of up to 1024 characters without tags.
 */
final class AgentSkill {

    private static final int LONGEST_DESCRIPTION = 1024;
    private static final int LONGEST_EXAMPLE = 2000;

    private AgentSkill() {}

    /** The skill's name and its folder's. */
    static String name(MadeTool tool) {
        String name = tool.name().toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("-+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "made-tool" : name;
    }

    static Map<String, String> of(MadeTool tool) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("SKILL.md", page(tool));
        PythonFolder.modules(tool).forEach((name, text) -> files.put("scripts/" + name, text));
        return files;
    }

    private static String page(MadeTool tool) {
        StringBuilder page = new StringBuilder()
                .append("---\n")
                .append("name: ").append(name(tool)).append('\n')
                .append("description: ").append(quoted(description(tool))).append('\n')
                .append("---\n\n")
                .append("# ").append(name(tool)).append("\n\n")
                .append(Provenance.escaped(OneLine.of(tool.description(), LONGEST_DESCRIPTION))).append("\n\n");
        Example example = tool.examples().training().getFirst();
        if (tool.compiled().isPresent()) {
            page.append("Give the question to the script, word for word; it needs Python 3 and nothing else:\n\n")
                    .append(fenced("python3 scripts/tool.py 'QUESTION'"))
                    .append("\nIt prints the answer. Exit status 3 means that the question is of another kind: then answer it "
                            + "without this skill.\n\n");
        }
        tool.schema().ifPresent(schema -> page.append("The function behind it takes arguments by name, and prints its value "
                        + "as JSON:\n\n")
                .append(fenced("python3 scripts/tool.py --arguments '{…}'"))
                .append("\nTheir JSON schema:\n\n")
                .append(fenced(schema.text()))
                .append('\n'));
        return page.append("A question that it was made for:\n\n")
                .append(fenced(OneLine.lines(example.question(), LONGEST_EXAMPLE)))
                .append("\nIts answer:\n\n")
                .append(fenced(OneLine.lines(example.answer(), LONGEST_EXAMPLE)))
                .append('\n')
                .append(Provenance.story(tool))
                .append('\n')
                .toString();
    }

    private static String description(MadeTool tool) {
        String description = OneLine.of(tool.description(), LONGEST_DESCRIPTION / 2).replace('<', '‹').replace('>', '›');
        return description.isEmpty() ? "Answers questions of one kind" : description;
    }

    /** A JSON string is YAML's double-quoted scalar, as long as no character in it needs an escape that only one of them knows. */
    private static String quoted(String line) {
        return TextNode.valueOf(line).toString();
    }

    /** In a fence that nothing in the text can end. */
    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + "\n" + fence + "\n";
    }
}
