/**
 * Records as JSON schemas: {@link dev.toolwright.hub.schema.Schemas} derives a schema from a record and its
 * {@link dev.toolwright.hub.schema.Doc} annotations, {@link dev.toolwright.hub.schema.SchemaCheck} checks JSON against it.
 */
@NullMarked
package dev.toolwright.hub.schema;

import org.jspecify.annotations.NullMarked;
