/** What in made code a person should look at: {@link dev.toolwright.toolmaker.screen.Screening}. It informs; the sandbox enforces. */
@NullMarked
package dev.toolwright.toolmaker.screen;

import org.jspecify.annotations.NullMarked;
