/**
 * Mends arguments that a model wrote nearly right, where only one thing can have been meant.
 * Entry type: {@link dev.toolwright.gateway.argument.Repair}.
 */
@NullMarked
package dev.toolwright.gateway.argument;

import org.jspecify.annotations.NullMarked;
