@NullMarked
package dev.toolwright.mcp;

import org.jspecify.annotations.NullMarked;
