/** What the maker is told. */
@NullMarked
package dev.toolwright.toolmaker.prompt;

import org.jspecify.annotations.NullMarked;
