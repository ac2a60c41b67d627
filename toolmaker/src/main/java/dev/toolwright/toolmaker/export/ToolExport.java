package dev.toolwright.toolmaker.export;

import dev.toolwright.toolmaker.made.MadeTool;
import java.util.Map;

/** Writes a made tool down for other programs. Pure: the same tool gives the same bytes. */
public final class ToolExport {

    private ToolExport() {}

    /**
     * The files of a format that is a folder.
     *
     * @return relative path to text, in the order of a reader's interest
     * @throws IllegalArgumentException if the format is one file
     */
    public static Map<String, String> files(MadeTool tool, ExportFormat format) {
        return switch (format) {
            case PYTHON -> PythonFolder.of(tool);
            case SKILL -> AgentSkill.of(tool);
            case MCP, OPENAI -> throw new IllegalArgumentException(format.word() + " is one file, no folder");
        };
    }

    /**
     * The text of a format that is one file.
     *
     * @throws IllegalArgumentException if the format is a folder, or if no model can call this tool
     */
    public static String text(MadeTool tool, ExportFormat format) {
        return switch (format) {
            case MCP -> ToolListing.mcp(tool);
            case OPENAI -> ToolListing.openAi(tool);
            case PYTHON, SKILL -> throw new IllegalArgumentException(format.word() + " is a folder, no file");
        };
    }

    /** The name that a folder of it should have: an Agent Skill's has to be the skill's name. */
    public static String folderName(MadeTool tool, ExportFormat format) {
        return format == ExportFormat.SKILL ? AgentSkill.name(tool) : PythonFolder.name(tool);
    }
}
