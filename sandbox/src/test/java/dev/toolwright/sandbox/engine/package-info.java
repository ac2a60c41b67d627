/** How an engine is chosen, fetched and started late. */
@NullMarked
package dev.toolwright.sandbox.engine;

import org.jspecify.annotations.NullMarked;
