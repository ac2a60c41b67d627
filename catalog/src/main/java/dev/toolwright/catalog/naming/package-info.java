/**
 * Names: what a provider and a tool are called in a catalogue, and how a name falls into words. Entry type:
 * {@link dev.toolwright.catalog.naming.ToolNames}.
 */
@NullMarked
package dev.toolwright.catalog.naming;

import org.jspecify.annotations.NullMarked;
