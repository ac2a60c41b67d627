/** Tables of facts kept as text resources: {@link dev.toolwright.hub.table.ResourceTable}. */
@NullMarked
package dev.toolwright.hub.table;

import org.jspecify.annotations.NullMarked;
