/** A warehouse with state: {@link dev.toolwright.hub.inventory.Inventory}. */
@NullMarked
package dev.toolwright.hub.inventory;

import org.jspecify.annotations.NullMarked;
