/** What the check finds. */
@NullMarked
package dev.toolwright.sandbox.check;

import org.jspecify.annotations.NullMarked;
