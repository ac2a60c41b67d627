/**
 * JSON of a schema: whether a value fits it, values that do, and values mended until they do. Entry type:
 * {@link dev.toolwright.gateway.simulate.schema.AnswerSchema}.
 */
@NullMarked
package dev.toolwright.gateway.simulate.schema;

import org.jspecify.annotations.NullMarked;
