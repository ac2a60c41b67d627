/**
 * A tool's document as the offline model reads it: {@link dev.toolwright.models.offline.document.ToolDocument}, whose
 * {@link dev.toolwright.models.offline.document.Slot}s are the arguments to be filled.
 */
@NullMarked
package dev.toolwright.models.offline.document;

import org.jspecify.annotations.NullMarked;
