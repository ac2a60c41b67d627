package dev.toolwright.hub.api;

import dev.toolwright.hub.schema.Doc;

/** The answer to a reset. */
record ResetDone(
        @Doc(value = "The provider whose data was reset.", example = "inventory") String provider,
        @Doc(value = "Always true.", example = "true") boolean reset) {}
