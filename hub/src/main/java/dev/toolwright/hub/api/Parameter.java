package dev.toolwright.hub.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A path, query or header parameter of an operation.
 *
 * @param location where it stands
 * @param name its name on the wire
 * @param required whether a request without it is refused
 * @param schema its JSON schema, with description and example
 */
public record Parameter(ParameterLocation location, String name, boolean required, ObjectNode schema) {}
