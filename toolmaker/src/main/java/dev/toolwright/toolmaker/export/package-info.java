/**
 * Made tools for other programs: {@link dev.toolwright.toolmaker.export.ToolExport} gives the files, {@code store} writes them.
 * All text in them was written by a model; it is quoted wherever a format gives characters a meaning.
 */
@NullMarked
package dev.toolwright.toolmaker.export;

import org.jspecify.annotations.NullMarked;
