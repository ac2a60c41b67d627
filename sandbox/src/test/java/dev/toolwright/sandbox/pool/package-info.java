/** A pool of workers, with workers made for the purpose. */
@NullMarked
package dev.toolwright.sandbox.pool;

import org.jspecify.annotations.NullMarked;
