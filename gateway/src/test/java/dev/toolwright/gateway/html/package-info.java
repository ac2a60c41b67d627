/** Pages, honest and broken. */
@NullMarked
package dev.toolwright.gateway.html;

import org.jspecify.annotations.NullMarked;
