/** JSON documents asked, reshaped and compared: {@link dev.toolwright.hub.json.Json}. */
@NullMarked
package dev.toolwright.hub.json;

import org.jspecify.annotations.NullMarked;
