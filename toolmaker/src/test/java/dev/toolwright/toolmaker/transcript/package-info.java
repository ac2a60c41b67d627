/** Published conversations, and some of our own in their form. */
@NullMarked
package dev.toolwright.toolmaker.transcript;

import org.jspecify.annotations.NullMarked;
