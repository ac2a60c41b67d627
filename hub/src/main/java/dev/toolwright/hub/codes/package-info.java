/** Codes with check digits and other written forms: {@link dev.toolwright.hub.codes.Codes}. */
@NullMarked
package dev.toolwright.hub.codes;

import org.jspecify.annotations.NullMarked;
