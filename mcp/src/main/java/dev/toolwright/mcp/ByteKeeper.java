package dev.toolwright.mcp;

import dev.toolwright.http.Content;

/** Keeps bytes that a model is not to see. */
@FunctionalInterface
public interface ByteKeeper {

    /** @return a handle that stands for them in a later call */
    String keep(Content bytes);
}
