/** Long answers of every shape: what is shown is whole, what is not is named, and paging brings all of it. */
@NullMarked
package dev.toolwright.gateway.shorten;

import org.jspecify.annotations.NullMarked;
