/** Schemas of made functions. */
@NullMarked
package dev.toolwright.toolmaker.schema;

import org.jspecify.annotations.NullMarked;
