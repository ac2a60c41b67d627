package dev.toolwright.models.offline.transcript;

import com.fasterxml.jackson.databind.JsonNode;

/** A call that led nowhere when it was made from here, in an earlier trial. */
public record TriedCall(String tool, JsonNode arguments) {}
