package dev.toolwright.toolmaker.example;

import com.fasterxml.jackson.databind.JsonNode;

/** An object of a file and the line that it begins in; the first is 1. */
record JsonEntry(JsonNode object, int line) {}
