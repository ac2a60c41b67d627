/**
 * Which tool serves a request: {@link dev.toolwright.models.offline.match.ToolShelf} keeps what is known of the tools,
 * {@link dev.toolwright.models.offline.match.ToolMatcher} scores them.
 */
@NullMarked
package dev.toolwright.models.offline.match;

import org.jspecify.annotations.NullMarked;
