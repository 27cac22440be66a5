/** Pages (HTML) that stand by themselves: no script, nothing from elsewhere, to read on a screen or on paper. */
@NullMarked
package se.kvittens.files.html;

import org.jspecify.annotations.NullMarked;
