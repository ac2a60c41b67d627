/**
 * Which questions without a tool belong together: {@link dev.toolwright.toolmaker.kind.Kinds}.
 */
@NullMarked
package dev.toolwright.toolmaker.kind;

import org.jspecify.annotations.NullMarked;
