package dev.toolwright.catalog.document;

import java.net.URI;

/**
 * A document as bytes.
 *
 * @param name for people, and the same whenever the same source is read again: a path within its folder or archive, or a URL
 * @param location where it came from, absolute; relative servers are resolved against it if it is an HTTP address
 * @param bytes its content, not to be changed
 */
public record RawDocument(String name, URI location, byte[] bytes) {}
