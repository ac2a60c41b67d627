@NullMarked
package dev.toolwright.toolmaker.export;

import org.jspecify.annotations.NullMarked;
