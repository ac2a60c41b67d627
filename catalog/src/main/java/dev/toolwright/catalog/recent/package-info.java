/** What was used lately, kept within bounds. Entry type: {@link dev.toolwright.catalog.recent.RecentlyUsed}. */
@NullMarked
package dev.toolwright.catalog.recent;

import org.jspecify.annotations.NullMarked;
