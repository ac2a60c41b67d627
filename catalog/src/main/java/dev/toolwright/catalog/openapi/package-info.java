/**
 * OpenAPI documents, 2.0, 3.0 and 3.1, become tools. Entry type: {@link dev.toolwright.catalog.openapi.OpenApiReader}.
 */
@NullMarked
package dev.toolwright.catalog.openapi;

import org.jspecify.annotations.NullMarked;
