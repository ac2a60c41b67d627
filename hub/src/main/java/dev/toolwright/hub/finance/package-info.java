/** Financial arithmetic: {@link dev.toolwright.hub.finance.Finance}. */
@NullMarked
package dev.toolwright.hub.finance;

import org.jspecify.annotations.NullMarked;
