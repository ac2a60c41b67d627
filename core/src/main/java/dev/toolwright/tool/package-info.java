/**
 * What a model can call and what comes of it. Entry type: {@link dev.toolwright.tool.Tool}; the ports are
 * {@link dev.toolwright.tool.ToolSource} (which tools exist) and {@link dev.toolwright.tool.ToolCaller} (call one),
 * {@link dev.toolwright.tool.ToolFinder} (find one) and {@link dev.toolwright.tool.ArgumentChecker}.
 * JSON stays text here; it is parsed once, where it is needed.
 */
@NullMarked
package dev.toolwright.tool;

import org.jspecify.annotations.NullMarked;
