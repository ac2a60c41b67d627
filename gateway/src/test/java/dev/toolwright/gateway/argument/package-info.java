/** Arguments that are nearly right, and those of which nobody can say what they mean. */
@NullMarked
package dev.toolwright.gateway.argument;

import org.jspecify.annotations.NullMarked;
