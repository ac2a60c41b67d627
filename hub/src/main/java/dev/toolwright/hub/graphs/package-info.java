/** Graph algorithms: {@link dev.toolwright.hub.graphs.Graphs}. */
@NullMarked
package dev.toolwright.hub.graphs;

import org.jspecify.annotations.NullMarked;
