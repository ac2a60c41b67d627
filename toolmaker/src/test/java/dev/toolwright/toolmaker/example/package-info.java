/** Reading examples. */
@NullMarked
package dev.toolwright.toolmaker.example;

import org.jspecify.annotations.NullMarked;
