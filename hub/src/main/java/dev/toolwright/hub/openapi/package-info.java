/**
 * Descriptions as OpenAPI 3.1 documents: {@link dev.toolwright.hub.openapi.OpenApiDocument} writes them,
 * {@link dev.toolwright.hub.openapi.ApiCatalog} the list of them (RFC 9727).
 */
@NullMarked
package dev.toolwright.hub.openapi;

import org.jspecify.annotations.NullMarked;
