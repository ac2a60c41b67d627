/**
 * Long answers, shortened by their structure: what is shown is whole JSON, and what is not is named and can be asked for.
 * Entry type: {@link dev.toolwright.gateway.shorten.StructuralShortener}.
 */
@NullMarked
package dev.toolwright.gateway.shorten;

import org.jspecify.annotations.NullMarked;
