/** Bar codes in two and one dimensions: {@link dev.toolwright.hub.qr.Qr}. */
@NullMarked
package dev.toolwright.hub.qr;

import org.jspecify.annotations.NullMarked;
