package dev.toolwright.tool;

/**
 * Who offers a group of tools: an OpenAPI document, a ToolBench tool, an MCP server.
 *
 * @param id stable between imports, unique in a catalogue, made of {@code [a-z0-9_.-]}
 * @param name for people, as its owner writes it
 * @param description for people and models; may be empty
 * @param category ToolBench's category or an OpenAPI tag; may be empty
 */
public record Provider(String id, String name, String description, String category) {}
