package dev.toolwright.models.protocol;

/**
 * A call as a model wrote it in text.
 *
 * @param tool the name, without quotes and the like
 * @param arguments as written if they are JSON, else mended; as written if they can't be
 */
public record WrittenCall(String tool, String arguments) {}
