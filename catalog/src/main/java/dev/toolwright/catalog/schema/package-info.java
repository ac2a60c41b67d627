/**
 * JSON schemas as models take them: references resolved, cycles cut, bounded in size. Entry type:
 * {@link dev.toolwright.catalog.schema.SchemaInliner}.
 */
@NullMarked
package dev.toolwright.catalog.schema;

import org.jspecify.annotations.NullMarked;
