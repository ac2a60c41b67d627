/**
 * ToolBench's files: tools, queries, and the toolbox that an instruction of theirs is solved with. Entry types:
 * {@link dev.toolwright.catalog.toolbench.ToolBenchReader} to import them,
 * {@link dev.toolwright.catalog.toolbench.ToolBenchQueries} and {@link dev.toolwright.catalog.toolbench.ToolBenchTools} to
 * run them.
 */
@NullMarked
package dev.toolwright.catalog.toolbench;

import org.jspecify.annotations.NullMarked;
