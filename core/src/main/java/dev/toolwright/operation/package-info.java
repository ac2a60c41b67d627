/**
 * How a tool is called, over the network or in the sandbox: everything a caller needs that the model must not see.
 * Entry type: {@link dev.toolwright.operation.Operation}. Written by importers, read by callers.
 */
@NullMarked
package dev.toolwright.operation;

import org.jspecify.annotations.NullMarked;
