/** The stores' contracts, on SQLite and on a PostgreSQL server that the tests start where there is one. */
@NullMarked
package dev.toolwright.toolmaker.store;

import org.jspecify.annotations.NullMarked;
