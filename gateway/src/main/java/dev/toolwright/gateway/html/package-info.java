/** Pages as text. Entry type: {@link dev.toolwright.gateway.html.HtmlText}. */
@NullMarked
package dev.toolwright.gateway.html;

import org.jspecify.annotations.NullMarked;
