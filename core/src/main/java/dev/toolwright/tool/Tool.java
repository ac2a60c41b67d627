package dev.toolwright.tool;

import java.util.regex.Pattern;

/**
 * Anything a model can call. Pure data: calling it is the matter of a {@link ToolCaller}, which finds its owner by name.
 *
 * @param name what the model says to call it: legal for every vendor, see {@link #NAME}
 * @param description what it does, for the model and for search; may be empty
 * @param schema JSON schema of its arguments, always of type object
 * @param provider who offers it
 */
public record Tool(String name, String description, JsonText schema, Provider provider) {

    /** Names that OpenAI, Anthropic and Ollama all accept. */
    public static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");
}
