/** JSON schemas of made functions' arguments: {@link dev.toolwright.toolmaker.schema.ArgumentsSchema}. */
@NullMarked
package dev.toolwright.toolmaker.schema;

import org.jspecify.annotations.NullMarked;
